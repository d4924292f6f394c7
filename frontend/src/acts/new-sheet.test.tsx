import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { api } from '@/api/client';
import { speak } from '@/i18n';
import { namesOf } from '@/names/use-names';
import { onPage } from '@/test/on-page';
import { json, serve } from '@/test/serve';
import { Toasts } from '@/ui/toast';
import { NewSheet } from './new-sheet';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const names = namesOf({ people: {}, contacts: {}, entities: {}, regions: {} });

it('what was recorded anew is kept from Escape, and offered to be taken back, found by the address that the server gave it', async () => {
  const server = await serve(({ method, path }, response) => {
    if (method === 'GET') {
      const facts = [{ event: 'first' }, { event: 'made' }];
      json(response, 200, { at, known: at, position: '1', view: { thing: 'antwerp', version: 7, facts } });
    } else if (path.endsWith('/undo')) json(response, 200, { position: '2', changed: [] });
    else
      json(
        response,
        200,
        { position: '1', changed: [{ type: 'EntityTree', id: 'v', version: 7 }] },
        { Location: '/api/accounts/v/entities/antwerp' },
      );
  });
  const onClose = vi.fn<() => void>();
  const path = { account: 'v' };
  onPage(
    <>
      <NewSheet
        account="v"
        names={names}
        zones={['Europe/Vienna']}
        spec={{
          id: 'add',
          label: 'Add an entity',
          version: 0,
          fields: [{ name: 'name', look: 'text', label: 'name' }],
          initial: {},
          send: (_said, header) =>
            api.POST('/api/accounts/{account}/entities', {
              params: { path, header },
              body: { name: 'Antwerp', kind: 'site' },
            }),
        }}
        undo={(entity, event, header) =>
          api.POST('/api/accounts/{account}/entities/{entity}/undo', {
            params: { path: { ...path, entity }, header },
            body: { event },
          })
        }
        onClose={onClose}
      />
      <Toasts />
    </>,
  );
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Antwerp{Escape}');
  expect(await screen.findByRole('alertdialog', { name: 'Discard what you typed?' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Keep writing' }));
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: /^Save/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(onClose).toHaveBeenCalledOnce();
  await waitFor(() =>
    expect(server.asked.at(-1)).toMatchObject({
      path: '/api/accounts/v/entities/antwerp/undo',
      body: JSON.stringify({ event: 'made' }),
    }),
  );
  expect(server.asked.some((one) => one.path.startsWith('/api/accounts/v/things/antwerp/history'))).toBe(true);
});
