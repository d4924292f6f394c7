import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { createQueryClient } from '@/api/query-client';
import { speak } from '@/i18n';
import { json, refuse, serve } from '@/test/serve';
import { RibbonOfAccount } from './ribbon-of-account';

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  return speak('en');
});

const at = '2026-11-25T22:59:59.999999Z';
const answered = (weeks: object[]) => ({ at, known: at, position: '1', view: { weeks, dues: [] } });
/** As the server's text: what is called "then" is not to be awaited. */
const ribbonOf = (read: object[], now: object[] | null): unknown =>
  JSON.parse(`{"then":${JSON.stringify(answered(read))},"now":${JSON.stringify(now && answered(now))}}`);

it('a ribbon that could not be read says so in its place, and is asked for again', async () => {
  let isBroken = true;
  await serve(({ path }, response) => {
    if (path.includes('/changes')) json(response, 200, { recorded: [], effective: [] });
    else if (isBroken) refuse(response, 500, { code: 'unexpected' });
    else json(response, 200, ribbonOf([], null));
  });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter>
        <RibbonOfAccount account="v" />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByRole('alert')).toBeVisible();
  isBroken = false;
  await userEvent.click(again);
  expect(await screen.findByRole('slider')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
