import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { speak } from '@/i18n';
import { namesOf } from '@/names/use-names';
import { onPage } from '@/test/on-page';
import { useEyes } from '@/time/reader';
import { ActForm } from './act-form';
import type { Values } from './values';

const names = namesOf({
  zone: 'Asia/Tokyo',
  people: { dana: { name: 'Dana Whitlock', present: true, zone: 'America/Chicago' } },
  contacts: { kenji: { name: 'Kenji Arai', left: false } },
  entities: {},
  regions: { india: { name: 'India', zone: 'Asia/Kolkata', hours: [], takenBack: false } },
});

async function zonesOffered(initial: Values): Promise<(string | null)[]> {
  speak('en');
  useEyes.setState({ locale: 'en-GB', zone: 'Europe/Vienna' });
  const { unmount } = onPage(
    <ActForm
      spec={{
        id: 'appoint',
        label: 'Appoint',
        version: 0,
        fields: [{ name: 'from', look: 'when', label: 'from' }],
        initial: { from: null, ...initial },
        send: () => Promise.reject(new Error('never')),
      }}
      account="s"
      names={names}
      zones={[]}
      onDone={() => undefined}
      onCancel={() => undefined}
    />,
  );
  const zone = await screen.findByRole('combobox', { name: 'Time zone' });
  const offered = within(zone)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  unmount();
  return offered;
}

it('a date is meant in the zone of the reader, of the headquarters or of whom the act names', async () => {
  expect(await zonesOffered({})).toEqual(['Vienna', 'Tokyo']);
  expect(await zonesOffered({ person: 'dana', people: ['kenji'] })).toEqual(['Vienna', 'Tokyo', 'Chicago']);
  expect(await zonesOffered({ region: 'india' })).toEqual(['Vienna', 'Tokyo', 'Kolkata']);
});
