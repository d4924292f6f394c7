import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { CommitmentSheet } from '@/features/commitments/commitment-sheet';
import { CaseSheet } from '@/features/coordination/case-sheet';
import { InteractionSheet } from '@/features/interactions/interaction-sheet';
import { speak } from '@/i18n';
import { useOpenItem } from '@/moment/use-moment';
import { onPage } from '@/test/on-page';
import { json, refuse, serve } from '@/test/serve';
import { ItemSheet } from './item-sheet';

const at = '2026-11-05T09:00:00.000000Z';
const answered = (view: unknown) => ({ at, known: at, position: '1', view });

const interaction = {
  path: '/interactions/x1',
  unknown: { en: 'There is no such entry', de: 'Diesen Eintrag gibt es nicht' },
  title: 'Taken back',
  view: { id: 'x1', version: 1, takenBack: true, history: [], promises: [], present: null },
  Sheet: InteractionSheet,
};
const commitment = {
  path: '/commitments/x1',
  unknown: { en: 'There is no such promise', de: 'Diese Zusage gibt es nicht' },
  title: 'Taken back',
  view: { id: 'x1', version: 1, takenBack: true, history: [], chain: [], present: null },
  Sheet: CommitmentSheet,
};

const coordinationCase = {
  path: '/cases/x1',
  unknown: { en: 'There is no such case', de: 'Diesen Vorgang gibt es nicht' },
  title: 'Taken back',
  view: {
    id: 'x1',
    version: 1,
    takenBack: true,
    card: null,
    history: [],
    steps: {},
    conflicts: {},
    acts: {},
  },
  Sheet: CaseSheet,
};

/** Draws a sheet of x1; what has changed meanwhile is heard by asking its queries anew. */
function draw(Sheet: typeof InteractionSheet): QueryClient {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter>
        <Sheet account="v" id="x1" onClose={() => undefined} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return queries;
}

describe.each([interaction, commitment, coordinationCase])(
  'a sheet of $path',
  ({ path, unknown, title, view, Sheet }) => {
    async function open(status: () => number) {
      await serve((request, response) => {
        if (request.path.includes('/names'))
          json(response, 200, answered({ people: {}, contacts: {}, entities: {}, regions: {} }));
        else if (request.path.includes('/rights')) json(response, 200, { acts: false, manages: false, at });
        else if (!request.path.includes(path)) json(response, 200, answered({}));
        else if (status() === 200) json(response, 200, answered(view));
        else refuse(response, status(), { code: status() === 404 ? 'not-found' : 'unexpected' });
      });
      return draw(Sheet);
    }

    it.each(['en', 'de'] as const)('says in %s that there is no such thing where there is none', async (language) => {
      await speak(language);
      await open(() => 404);
      expect(await screen.findByText(unknown[language])).toBeVisible();
      expect(screen.queryByRole('alert')).toBeNull();
    });

    it('keeps nothing on screen of what has become hidden meanwhile', async () => {
      await speak('en');
      let status = 200;
      const queries = await open(() => status);
      await screen.findByText(title);
      status = 404;
      await queries.invalidateQueries();
      expect(await screen.findByText(unknown.en)).toBeVisible();
      expect(screen.queryByText(title)).toBeNull();
    });

    it('says of any other failure that it failed, and asks again', async () => {
      await speak('en');
      let status = 500;
      await open(() => status);
      const again = await screen.findByRole('button', { name: 'Try again' });
      expect(screen.queryByText(unknown.en)).toBeNull();
      status = 200;
      await userEvent.click(again);
      expect(await screen.findByText(title)).toBeVisible();
      expect(screen.queryByRole('alert')).toBeNull();
    });
  },
);

it.each([
  ['a promise', CommitmentSheet, 'Kept', /^Note/],
  ['a conversation', InteractionSheet, 'Correct', /^Notes/],
  ['a case', CaseSheet, 'Request a step', /^What/],
])('of %s that is hidden while one writes keeps what was written, and nothing else', async (_of, Sheet, act, field) => {
  await speak('en');
  let isHidden = false;
  const promise = { side: 'ours', kind: 'due-by', state: 'accepted', open: true, accepted: true, madeAt: at };
  const text = { kind: 'call', ours: [], theirs: [], thirdParties: [], links: [], promises: [] };
  const views = {
    commitments: { chain: [], deliveries: [], present: { ...promise, what: 'Forty', daysLate: 0, promises: 1 } },
    interactions: { promises: [], present: { occurredAt: at, recordedAt: at, text: { ...text, subject: 'Forty' } } },
    cases: {
      card: { id: 'x1', subject: 'Forty', open: true, openedAt: at, since: at, steps: [], conflicts: [] },
      steps: {},
      conflicts: {},
      acts: { x1: ['request-step'] },
    },
  };
  await serve((request, response) => {
    const kind = Object.entries(views).find(([name]) => request.path.includes(`/${name}/x1`));
    if (request.path.includes('/names'))
      json(response, 200, answered({ people: {}, contacts: {}, entities: {}, regions: {} }));
    else if (request.path.includes('/rights')) json(response, 200, { acts: true, manages: true, at });
    else if (!kind) json(response, 200, answered({ members: [], coming: [], gone: [], commitments: [], entries: [] }));
    else if (isHidden) refuse(response, 404, { code: 'not-found' });
    else json(response, 200, answered({ id: 'x1', version: 1, takenBack: false, history: [], ...kind[1] }));
  });
  const queries = draw(Sheet);
  await userEvent.click(await screen.findByRole('button', { name: act }));
  await userEvent.type(await screen.findByRole('textbox', { name: field }), 'half written');
  isHidden = true;
  await queries.invalidateQueries();
  expect(await screen.findByText(/^There is no such/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: field })).toHaveValue('half written');
  expect(screen.queryByRole('heading', { name: 'Forty' })).toBeNull();
});

it('of a promise takes over nothing that was begun with another', async () => {
  await speak('en');
  const card = { side: 'ours', kind: 'due-by', state: 'accepted', open: true, accepted: true, madeAt: at, daysLate: 0 };
  await serve((request, response) => {
    const id = request.path.includes('/commitments/x2') ? 'x2' : 'x1';
    const present = { ...card, id, version: 1, what: id === 'x1' ? 'Forty gear sets' : 'The first ten', promises: 1 };
    if (request.path.includes('/names'))
      json(response, 200, answered({ people: {}, contacts: {}, entities: {}, regions: {} }));
    else if (request.path.includes('/rights')) json(response, 200, { acts: true, manages: true, at });
    else if (request.path.includes(`/commitments/${id}`))
      json(response, 200, answered({ id, version: 1, history: [], chain: [], deliveries: [], present }));
    else json(response, 200, answered({}));
  });
  function Opens() {
    const { open } = useOpenItem();
    return (
      <>
        <button type="button" onClick={() => open('commitment', 'x2')}>
          the other
        </button>
        <ItemSheet account="v" />
      </>
    );
  }
  onPage(<Opens />, '/accounts/v?item=commitment:x1');
  await userEvent.click(await screen.findByRole('button', { name: 'Kept' }));
  expect(await screen.findByRole('form', { name: 'Record that it was kept' })).toBeVisible();
  fireEvent.click(screen.getByText('the other'));
  expect(await screen.findByRole('heading', { name: 'The first ten' })).toBeVisible();
  expect(screen.queryByRole('form')).toBeNull();
});
