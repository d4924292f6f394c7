import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { Link, Outlet, RouterProvider, createMemoryRouter, useNavigate } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { useOpenItem } from '@/moment/use-moment';
import { Sheet } from '@/ui/sheet';
import { useUnsaved } from '@/ui/unsaved';
import { AsksBeforeLeaving } from './asks-before-leaving';

beforeEach(() => speak('en'));

function Correction({ onSaved }: { onSaved: () => void }) {
  const [text, setText] = useState('');
  useUnsaved(text !== '');
  return (
    <>
      <input aria-label="Note" value={text} onChange={(event) => setText(event.target.value)} />
      <button type="button" onClick={() => setTimeout(onSaved)}>
        Save
      </button>
    </>
  );
}

/** One promise, opened by the address; its form is left where it was saved, and so is the sheet. */
function PromiseSheet({ outlivesPage = false }: { outlivesPage?: boolean }) {
  const { open, close } = useOpenItem();
  const navigate = useNavigate();
  const [isSaved, setSaved] = useState(false);
  return (
    <Sheet isOpen onClose={close} title="Forty gear sets" outlivesPage={outlivesPage}>
      {!isSaved && (
        <Correction
          onSaved={() => {
            setSaved(true);
            open('commitment', 'p3');
          }}
        />
      )}
      <button type="button" onClick={() => open('commitment', 'p2')}>
        The first ten
      </button>
      <Link to="/accounts/b">Brekke</Link>
      <Link to="/accounts/a?item=commitment:p1&kind=call">Calls</Link>
      <button type="button" onClick={() => void navigate('/sign-in?to=x')}>
        Sign in
      </button>
    </Sheet>
  );
}

function Page() {
  const { item } = useOpenItem();
  return (
    <>
      <h1>Page</h1>
      {item && <PromiseSheet key={item.id} />}
    </>
  );
}

async function type(text: string, page = <Page />, above: ReactNode = null) {
  const frame = (
    <>
      {above}
      <AsksBeforeLeaving />
      <Outlet />
    </>
  );
  const children = [
    { path: '/accounts/a', element: page },
    { path: '/accounts/b', element: <h1>Brekke</h1> },
    { path: '/sign-in', element: <h1>Sign in</h1> },
  ];
  const router = createMemoryRouter([{ element: frame, children }], {
    initialEntries: ['/accounts/b', '/accounts/a?item=commitment:p1'],
  });
  render(<RouterProvider router={router} />);
  const note = await screen.findByRole('textbox', { name: 'Note' });
  if (text) await userEvent.type(note, text);
  const here = () => router.state.location.pathname + router.state.location.search;
  return { router, here };
}

const question = () => screen.findByRole('alertdialog', { name: 'Discard what you typed?' });
const answer = async (name: string) => {
  await userEvent.click(within(await question()).getByRole('button', { name }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
};
const before = '/accounts/a?item=commitment:p1';

it.each([
  ['a link', () => userEvent.click(screen.getByRole('link', { name: 'Brekke' })), '/accounts/b'],
  [
    'another thing that opens instead',
    () => userEvent.click(screen.getByRole('button', { name: 'The first ten' })),
    '/accounts/a?item=commitment%3Ap2',
  ],
] as const)('asks before %s loses what was typed, and keeps it or goes', async (_, go, there) => {
  const { here } = await type('half a sentence');
  await go();
  await answer('Keep writing');
  expect(here()).toBe(before);
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('half a sentence');
  await go();
  await answer('Discard');
  await waitFor(() => expect(here()).toBe(there));
  expect(screen.queryByDisplayValue('half a sentence')).toBeNull();
});

it("asks before the browser's back loses it, in the reader's language", async () => {
  const { router, here } = await type('ein halber Satz');
  await speak('de');
  await router.navigate(-1);
  const asked = await screen.findByRole('alertdialog', { name: 'Das Eingegebene verwerfen?' });
  expect(here()).toBe(before);
  await userEvent.click(within(asked).getByRole('button', { name: 'Verwerfen' }));
  await waitFor(() => expect(here()).toBe('/accounts/b'));
});

it.each([
  ['nothing was typed', '', () => userEvent.click(screen.getByRole('link', { name: 'Brekke' })), '/accounts/b'],
  [
    'it has just been saved',
    'all of it',
    () => userEvent.click(screen.getByRole('button', { name: 'Save' })),
    '/accounts/a?item=commitment%3Ap3',
  ],
  [
    'the page only shows other entries',
    'half',
    () => userEvent.click(screen.getByRole('link', { name: 'Calls' })),
    '/accounts/a?item=commitment:p1&kind=call',
  ],
  [
    'the session has ended',
    'half',
    () => userEvent.click(screen.getByRole('button', { name: 'Sign in' })),
    '/sign-in?to=x',
  ],
] as const)('does not ask where %s', async (_, text, go, there) => {
  const { here } = await type(text);
  await go();
  await waitFor(() => expect(here()).toBe(there));
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

it('does not ask of what stays on every page', async () => {
  const { router, here } = await type('half', <PromiseSheet outlivesPage />);
  await router.navigate(-1);
  await waitFor(() => expect(here()).toBe('/accounts/b'));
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

it('asks once where the sheet has asked already', async () => {
  const { router, here } = await type('half a sentence');
  await userEvent.keyboard('{Escape}');
  await question();
  await router.navigate(-1);
  await new Promise((soon) => setTimeout(soon, 50));
  expect(screen.getAllByRole('alertdialog')).toHaveLength(1);
  await answer('Discard');
  await waitFor(() => expect(here()).toBe('/accounts/a'));
});

it('closes what would still be there once one has left', async () => {
  function Around() {
    const [isOpen, setOpen] = useState(true);
    return (
      <Sheet isOpen={isOpen} onClose={() => setOpen(false)} title="A new promise">
        <Correction onSaved={() => undefined} />
      </Sheet>
    );
  }
  const { router, here } = await type('half a sentence', <h1>Page</h1>, <Around />);
  await router.navigate(-1);
  await answer('Discard');
  await waitFor(() => expect(here()).toBe('/accounts/b'));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull());
});

it.each([
  ['a sheet of the page', <PromiseSheet key="goes" />],
  ['the log sheet, which stays on every page', <PromiseSheet key="stays" outlivesPage />],
])('lets the browser ask before reloading or closing loses what was typed in %s', async (_, sheet) => {
  const leaving = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  await type('', sheet);
  expect(leaving()).toBe(false);
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'half');
  expect(leaving()).toBe(true);
});
