import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StepChip } from '@/cases/step-chip';
import { readAs } from '@/test/given-day';
import { onPage } from '@/test/on-page';
import { json, serve } from '@/test/serve';
import { WorkPage } from './work-page';

/** A Thursday, half a second before it ends in Vienna. */
const at = '2026-11-05T22:59:59.500000Z';
const ofAccount = { account: 'v', accountName: 'Velaris Rail', late: false };
const step = { ...ofAccount, step: 's1', caseId: 'c1', what: '40 gear sets', consent: false, mine: true };
const promise = {
  ...ofAccount,
  commitment: 'p1',
  what: 'Spares within 48 hours',
  responsible: 'ines',
  side: 'ours',
  accepted: true,
};
const due = (id: string, what: string, date: string) => ({
  ...promise,
  commitment: id,
  what,
  due: { date, zone: 'Europe/Vienna' },
});

beforeEach(async () => {
  await readAs('en', 'Europe/Vienna');
  vi.useFakeTimers({ now: Date.parse(at), toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

const nothing = { at, position: '1', promises: [], steps: [], waiting: [], asked: [] };
const answered = (work: Partial<Record<keyof typeof nothing, unknown>>) =>
  serve((_, response) => json(response, 200, { ...nothing, ...work }));
const card = async (title: string) => {
  const box = (await screen.findByRole('heading', { level: 2, name: title })).closest('section');
  if (!box) throw new Error(title);
  return within(box);
};

it('a step and a standing promise read as they do elsewhere', async () => {
  await answered({ promises: [promise], steps: [{ ...step, state: 'accepted' }] });
  onPage(<WorkPage />);
  const chip = (await screen.findByText('accepted')).closest('.num')?.outerHTML;
  const elsewhere = render(<StepChip state="accepted" />).container.querySelector('.num')?.outerHTML;
  expect(chip).toBe(elsewhere);
  expect(screen.getByText('standing')).toBeVisible();
});

it('what there is to do stands under when, and what only stands is counted apart', async () => {
  await answered({
    promises: [
      due('a', 'Gear sets', '2026-11-04'),
      due('b', 'Springs', '2026-11-05'),
      due('c', 'Seals', '2026-11-08'),
      due('d', 'Brackets', '2026-11-09'),
      promise,
    ],
    steps: [{ ...step, state: 'accepted' }],
  });
  onPage(<WorkPage />);
  const mine = await card('My promises');
  expect(mine.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Late 1',
    'Today 1',
    'This week 1',
    'Later 1',
    'No due date 1',
  ]);
  expect(within(mine.getByRole('list', { name: 'This week 1' })).getByText('Seals')).toBeVisible();
  expect(mine.getByText('4')).toBeVisible();
  expect(mine.getByText('1 standing')).toBeVisible();
  expect((await card('Steps that wait for me')).getByRole('heading', { level: 3 })).toHaveTextContent('No due date 1');
  expect(screen.getByText('2 late or due today · 5 to do in all · 1 standing')).toBeVisible();
});

it('says that nothing presses, and leaves out what there is none of', async () => {
  await answered({ promises: [due('d', 'Brackets', '2026-11-09')] });
  onPage(<WorkPage />);
  expect(await screen.findByText('Nothing late or due today · 1 to do in all')).toBeVisible();
});

it('moves what was of tomorrow to today as the day turns where one reads', async () => {
  await answered({ promises: [due('f', 'Friday’s forecast', '2026-11-06')] });
  onPage(<WorkPage />);
  expect(await screen.findByRole('list', { name: 'This week 1' })).toBeVisible();
  vi.setSystemTime(Date.parse('2026-11-05T23:00:00.100Z'));
  expect(await screen.findByRole('list', { name: 'Today 1' }, { timeout: 3000 })).toBeVisible();
  expect(screen.getByText('due today')).toBeVisible();
});

it('names of whom one asked what, and says where nobody is there to answer', async () => {
  const asked = {
    ...ofAccount,
    caseId: 'c1',
    state: 'requested',
    unit: { function: 'operations', region: 'amer' },
    regionName: 'Americas',
    nobody: false,
  };
  await answered({
    asked: [
      { ...asked, step: 's1', what: 'Free 40 gear sets', owner: 'marcus', ownerName: 'Marcus Reid' },
      { ...asked, step: 's2', what: 'Send a lorry', unit: { function: 'delivery', region: 'amer' }, nobody: true },
    ],
  });
  onPage(<WorkPage />);
  const mine = await card('Asked by me');
  const [gears, lorry] = mine.getAllByRole('listitem');
  expect(gears).toHaveTextContent('Velaris Rail · Operations Americas, Marcus Reid');
  expect(gears).not.toHaveTextContent('Nobody');
  expect(lorry).toHaveTextContent('Delivery Americas');
  expect(lorry).toHaveTextContent('Nobody on the team holds this function in this region');
  expect(mine.getByRole('link', { name: 'Send a lorry' })).toHaveAttribute(
    'href',
    '/accounts/v/coordination?item=case:c1',
  );
  expect(screen.getByText('Nothing late or due today')).toBeVisible();
  expect(screen.queryByText('Nothing waits for you')).not.toBeInTheDocument();
});

it('names to whom one promised, and whom one waits for', async () => {
  await answered({
    promises: [
      { ...promise, counterpart: 'claire', responsibleName: 'Ines Brandt', counterpartName: 'Claire Fontaine' },
    ],
    waiting: [
      {
        ...promise,
        commitment: 'p2',
        side: 'theirs',
        responsible: 'claire',
        responsibleName: 'Claire Fontaine',
        counterpart: 'ines',
        counterpartName: 'Ines Brandt',
      },
    ],
  });
  onPage(<WorkPage />);
  expect((await card('My promises')).getByRole('listitem')).toHaveTextContent('Velaris Rail · to Claire Fontaine');
  expect((await card('What I wait for')).getByRole('listitem')).toHaveTextContent(
    'Velaris Rail · from Claire Fontaine',
  );
});
