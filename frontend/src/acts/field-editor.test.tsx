import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { namesOf } from '@/names/use-names';
import { onPage } from '@/test/on-page';
import type { FieldSpec } from './fact-kinds';
import { FieldEditor } from './field-editor';
import type { Value } from './values';

beforeEach(() => speak('en'));

const by: FieldSpec = { name: 'by', look: 'contact', word: 'Accepted by' };
const nobody = { people: {}, contacts: {}, entities: {}, regions: {} };
const claire = { ...nobody, contacts: { claire: { name: 'Claire Fontaine', left: false, present: true } } };

function Editor({ spec = by }: { spec?: FieldSpec }) {
  const [names, setNames] = useState(namesOf(nobody, { isPending: true, trouble: null }));
  const [value, setValue] = useState<Value>(null);
  return (
    <>
      <FieldEditor spec={spec} account="v" names={names} zones={[]} value={value} onChange={setValue} />
      <button type="button" onClick={() => setNames(namesOf(claire))}>
        come
      </button>
    </>
  );
}

it('finds who was named before the names have come', async () => {
  onPage(<Editor />);
  const field = screen.getByRole('combobox', { name: 'Accepted by' });
  await userEvent.type(field, 'clai');
  expect(screen.getByText('Loading')).toBeVisible();
  await userEvent.tab();
  await userEvent.click(screen.getByRole('button', { name: 'come' }));
  expect(field).toHaveValue('Claire Fontaine');
});

it('says of a list of few that it is on its way, and not that nothing is there', async () => {
  onPage(<Editor spec={{ name: 'region', look: 'region', word: 'Region' }} />);
  await userEvent.click(screen.getByRole('button', { name: /Region/ }));
  expect(await screen.findByText('Loading')).toBeVisible();
  expect(screen.queryByText('Nothing fits')).toBeNull();
});
