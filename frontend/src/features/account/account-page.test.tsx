import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '@/api/query-client';
import { speak } from '@/i18n';
import { LiveClient } from '@/live/client';
import { useEditing } from '@/live/editing';
import { LiveContext } from '@/live/hooks';
import { useDiffering } from '@/moment/differs';
import { onPage } from '@/test/on-page';
import { json, refuse, serve } from '@/test/serve';
import { AccountPage } from './account-page';

beforeEach(() => speak('en'));

const at = '2026-09-11T21:59:59.999999Z';
const header = {
  account: 'v',
  name: 'Velaris Rail',
  industry: 'rail',
  governance: 'coordination',
  present: true,
  beginningNotRecorded: false,
  references: [],
  openOurs: 3,
  openTheirs: 1,
  late: 2,
  lateSteps: 0,
  openValue: [{ amount: 500, currency: 'EUR' }],
  lateValue: [],
  openCases: 1,
  entities: 2,
  contacts: 2,
  team: 2,
};
const ofAccount = { view: 'account', thing: 'v', title: 'Velaris Rail', fields: ['governance'] };
const ofTree = { view: 'entities', thing: 'v', title: null, fields: ['entities.antwerp.parent'] };

async function open(marks: object[], known = {}) {
  const answered = (view: unknown) => ({ at, known: at, position: '1', view });
  await serve((request, response) => {
    const url = new URL(request.path, 'http://v');
    if (url.pathname === '/api/accounts/v')
      json(response, 200, answered(url.searchParams.has('known') ? { ...header, ...known } : header));
    else if (url.pathname === '/api/accounts/v/names')
      json(response, 200, answered({ people: {}, contacts: {}, entities: {}, regions: {} }));
    else if (url.pathname === '/api/accounts/v/differences') json(response, 200, { count: 1, marks, entries: [] });
    else refuse(response, 404, { code: 'not-found' });
  });
  onPage(
    <Routes>
      <Route path="/accounts/:account" element={<AccountPage />} />
    </Routes>,
    `/accounts/v?axis=knew&at=${at}`,
  );
  return (await screen.findByRole('heading', { name: 'Velaris Rail' })).parentElement;
}

const mark = { name: 'reads differently' };
const figure = (label: string) => screen.getByText(label).closest('li');

describe('in the past', () => {
  it('the heading says that the account itself reads differently, and leads to why', async () => {
    const heading = await open([ofAccount]);
    if (!heading) throw new Error('no heading');
    await userEvent.click(await within(heading).findByRole('button', mark));
    expect(await screen.findByRole('dialog', { name: 'Recorded later' })).toBeVisible();
  });

  it('a site that moved is no mark of the account', async () => {
    await open([ofTree, { ...ofAccount, view: 'contact', thing: 'claire', fields: ['function'] }]);
    await expect.poll(() => [...useDiffering.getState().things]).toEqual(['antwerp', 'claire']);
    expect(screen.queryByRole('button', mark)).toBeNull();
  });

  it('a figure that is another one on the other axis says so, and no other', async () => {
    await open([], { late: 1, lateSteps: 1 });
    expect(await screen.findAllByRole('button', mark)).toHaveLength(2);
    expect(figure('late promise')).toContainElement(screen.getAllByRole('button', mark)[0] ?? null);
    expect(figure('late step')).toContainElement(screen.getAllByRole('button', mark)[1] ?? null);
  });
});

describe('to colleagues', () => {
  function Form({ isChanged }: { isChanged: boolean }) {
    useEditing('v', isChanged, 'commitment:p1');
    return null;
  }

  it('says that its reader writes as long as a changed form is on screen, and about what', async () => {
    await serve((request, response) => {
      const { pathname } = new URL(request.path, 'http://v');
      if (pathname === '/api/accounts/v') json(response, 200, { at, known: at, position: '1', view: header });
      else refuse(response, 404, { code: 'not-found' });
    });
    const queries = createQueryClient();
    const client = new LiveClient({ url: 'ws://127.0.0.1:9', queries });
    const said = vi.spyOn(client, 'present');
    const page = (form: ReactNode) => (
      <QueryClientProvider client={queries}>
        <LiveContext value={client}>
          <MemoryRouter initialEntries={['/accounts/v']}>
            <Routes>
              <Route path="/accounts/:account" element={<AccountPage />} />
            </Routes>
          </MemoryRouter>
          {form}
        </LiveContext>
      </QueryClientProvider>
    );
    const { rerender } = render(page(<Form isChanged={false} />));
    await screen.findByRole('heading', { name: 'Velaris Rail' });
    expect(said).toHaveBeenLastCalledWith('v', 'viewing', null);
    rerender(page(<Form isChanged />));
    expect(said).toHaveBeenLastCalledWith('v', 'editing', 'commitment:p1');
    rerender(page(null));
    expect(said).toHaveBeenLastCalledWith('v', 'viewing', null);
  });
});
