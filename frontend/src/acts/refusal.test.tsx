import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useSearchParams } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { readProblem } from '@/api/problem';
import { speak } from '@/i18n';
import { namesOf } from '@/names/use-names';
import { Refusal } from './refusal';

beforeEach(() => speak('en'));

const names = namesOf({ people: {}, contacts: {}, entities: {}, regions: {} });
const at = '2026-11-05T09:00:00.000000Z';

function Address() {
  return <output>{useSearchParams()[0].get('item')}</output>;
}

async function refused(more: object) {
  const body = { code: 'nothing-hangs-on-the-promise', ...more };
  const problem = await readProblem(new Response(JSON.stringify(body), { status: 422 }));
  render(
    <MemoryRouter>
      <Refusal problem={problem} names={names} />
      <Address />
    </MemoryRouter>,
  );
}

it('what builds on it is listed in words, and opens', async () => {
  const kept = { event: 'e3', view: 'commitment', thing: 'p1', field: 'ended', kind: 'CommitmentFulfilled', at };
  const opened = { event: 'e9', view: 'case', thing: 'c1', field: 'opened', kind: 'CaseOpened', at, title: 'Foundry' };
  const given = { date: '2026-11-04', zone: 'Asia/Tokyo' };
  await refused({ hanging: [{ ...kept, title: '40 gear sets', given }, opened] });
  expect(screen.getByRole('alert')).toHaveTextContent('other entries build on it');
  expect(screen.getByRole('list', { name: 'What builds on it' })).toHaveTextContent(
    /Promise kept: 40 gear sets.*4 Nov.*Case opened: Foundry.*5 Nov/,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Case opened: Foundry' }));
  expect(screen.getByRole('status')).toHaveTextContent('case:c1');
});

it('where nothing is told there is no list', async () => {
  await refused({});
  expect(screen.getByRole('alert')).toBeVisible();
  expect(screen.queryByRole('list')).toBeNull();
});
