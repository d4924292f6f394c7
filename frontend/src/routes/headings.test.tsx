import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { createMemoryRouter, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { expect, it, vi } from 'vitest';
import { createQueryClient } from '@/api/query-client';
import { speak } from '@/i18n';
import { json, refuse, serve } from '@/test/serve';
import { routes } from '.';

const me = { user: 'u', login: 'ines', person: 'ines', name: 'Ines Brandt', zone: 'Europe/Vienna', language: 'en' };

/** Every address there is; what is not yet loaded when it is opened is found nowhere else. */
function addresses(of: RouteObject[], below = ''): string[] {
  return of.flatMap(({ path = '', index, children }) => {
    const here = path.startsWith('/') ? path : [below, path].filter(Boolean).join('/');
    const own = index || (path !== '' && !children) ? [here] : [];
    return [...own, ...addresses(children ?? [], here)];
  });
}
const all = addresses(routes)
  .filter((address) => !address.includes('gallery'))
  .map((address) => address.replace(':account', 'velaris').replace('*', 'nowhere').replace(/^\/*/, '/'));

async function answering(status: number, isKnown: boolean): Promise<void> {
  await speak('en');
  window.scrollTo = () => undefined;
  // What a page throws to its boundary is told to whoever reads the console.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await serve((request, response) => {
    if (request.path === '/api/me' && isKnown) json(response, 200, me);
    else refuse(response, status, { code: 'refused' });
  });
}

async function headingsAt(address: string): Promise<string[]> {
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  const found = () => [...document.querySelectorAll('h1')].map((heading) => heading.textContent);
  await vi.waitFor(() => expect(found()).not.toEqual([]), { timeout: 5000 });
  const headings = found();
  cleanup();
  return headings;
}

it('there are addresses to look at', () => {
  expect(all).toEqual(expect.arrayContaining(['/', '/sign-in', '/accounts/velaris', '/administration', '/nowhere']));
});

it.each([403, 404, 500])('every page has one heading, also where all it asks for is answered %i', async (status) => {
  await answering(status, true);
  for (const address of all) expect([address, ...(await headingsAt(address))]).toEqual([address, expect.any(String)]);
});

it('and where it is not even known who asks', async () => {
  await answering(500, false);
  expect(await headingsAt('/accounts')).toHaveLength(1);
});
