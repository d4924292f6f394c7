import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { held, json, serve } from '@/test/serve';
import { AudiencePicker } from './audience-picker';
import { useNames } from './use-names';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const answered = (view: unknown) => ({ at, known: at, position: '1', view });
const names = { people: { ines: { name: 'Ines Brandt', present: true } }, contacts: {}, entities: {}, regions: {} };
const team = { members: [{ person: 'ines' }], coming: [], gone: [] };

function Audience() {
  const [people, setPeople] = useState<string[]>([]);
  const known = useNames('v');
  return <AudiencePicker account="v" names={known} label="Visible to" value={people} onChange={setPeople} />;
}

it.each(['names', 'team'])('loses nobody who was named before the %s have come', async (late) => {
  const { until, come } = held();
  await serve((request, response) => {
    const asked = request.path.includes('/names') ? 'names' : 'team';
    const answer = () => json(response, 200, answered(asked === 'names' ? names : team));
    if (asked === late) void until.then(answer);
    else answer();
  });
  onPage(<Audience />);
  const field = screen.getByRole('combobox', { name: 'Visible to' });
  await userEvent.click(field);
  expect(screen.getByText('Loading')).toBeVisible();
  await userEvent.type(field, 'ines{Tab}');
  expect(field).toHaveAccessibleDescription('Looking for “ines”…');
  come();
  expect(await screen.findByRole('button', { name: 'Remove Ines Brandt' })).toBeVisible();
});
