import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { CasesOf } from '@/cases/cases-of';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, serve, type Asked } from '@/test/serve';
import { Toasts } from '@/ui/toast';
import { OpenCaseSheet } from './open-case-sheet';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const answered = (view: unknown) => ({ at, known: at, position: '1', view });
const names = {
  people: { ines: { name: 'Ines Brandt', present: true }, inga: { name: 'Inga Aas', present: true } },
  contacts: {},
  entities: {},
  regions: {},
};
const team = { members: [{ person: 'ines' }], coming: [], gone: [] };
const cases = [
  { id: 'c1', subject: 'Sets from Milwaukee', open: true, cause: { kind: 'commitment', id: 'p1' } },
  { id: 'c2', subject: 'Something else', open: true, cause: { kind: 'interaction', id: 'i1' } },
  { id: 'c3', subject: 'On its own', open: false },
];
const opened = {
  id: 'c9',
  version: 0,
  history: [{ at, undo: 'opened', versions: [{ recordedAt: at, takesBack: false }] }],
  steps: {},
  conflicts: {},
};
const cause = { kind: 'commitment', id: 'p1', what: '40 gear sets' } as const;

function Address() {
  return <output>{useLocation().search}</output>;
}

async function show(shown: React.ReactNode): Promise<() => Asked[]> {
  const server = await serve((request, response) => {
    const path = request.path.split('?')[0];
    if (request.method === 'POST')
      json(response, 200, { position: '2', changed: [{ type: 'Case', id: 'c9', version: 0 }] });
    else if (path === '/api/accounts/v/names') json(response, 200, answered(names));
    else if (path === '/api/accounts/v/team') json(response, 200, answered(team));
    else if (path === '/api/accounts/v/cases/c9') json(response, 200, answered(opened));
    else json(response, 200, answered({ cases }));
  });
  onPage(
    <>
      {shown}
      <Address />
      <Toasts />
    </>,
  );
  return () => server.asked.filter((one) => one.method === 'POST');
}

const bodyOf = (one: Asked | undefined): unknown => JSON.parse(one?.body ?? '{}');

it('a case for a promise begins with its words, names it, and is only for whom it concerns', async () => {
  const onClose = vi.fn<() => void>();
  const sent = await show(<OpenCaseSheet account="v" cause={cause} onClose={onClose} />);
  const subject = await screen.findByRole('textbox', { name: 'Subject' });
  expect(subject).toHaveValue('40 gear sets');
  await userEvent.type(subject, ' from Milwaukee');
  await userEvent.type(await screen.findByRole('combobox', { name: /^Only for/ }), 'In');
  expect(await screen.findByRole('option', { name: /Ines Brandt/ })).toBeVisible();
  expect(screen.queryByRole('option', { name: /Inga Aas/ })).toBeNull();
  await userEvent.click(await screen.findByRole('option', { name: /Ines Brandt/ }));
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(sent()[0]?.path).toBe('/api/accounts/v/cases');
  expect(bodyOf(sent()[0])).toEqual({
    subject: '40 gear sets from Milwaukee',
    cause: { kind: 'commitment', id: 'p1' },
    audience: ['ines'],
  });
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

it('an issue of its own names no cause; that it was opened is offered to be taken back', async () => {
  const sent = await show(<OpenCaseSheet account="v" cause={null} onClose={() => undefined} />);
  await userEvent.type(await screen.findByRole('textbox', { name: 'Subject' }), 'Who carries the freight');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(bodyOf(sent()[0])).toEqual({ subject: 'Who carries the freight' });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]).toMatchObject({ path: '/api/accounts/v/cases/c9/undo', body: JSON.stringify({ event: 'opened' }) });
});

it('a promise lists the cases that were opened for it, and opens them', async () => {
  await show(<CasesOf account="v" id="p1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Sets from Milwaukee' }));
  expect(document.querySelector('output')).toHaveTextContent('case%3Ac1');
  expect(screen.queryByRole('button', { name: 'Something else' })).toBeNull();
});
