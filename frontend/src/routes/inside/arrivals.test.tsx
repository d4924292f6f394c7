import { waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { rememberOpened, useSettings } from '@/shell/settings';
import { useSlots } from '@/shell/slots';
import { onPage } from '@/test/on-page';
import { json, serve } from '@/test/serve';
import { Arrivals } from './arrivals';

afterEach(() => {
  useSettings.setState({ recent: [] });
});

it('counts what was recorded since an account was last on screen, and nothing of the one that is', async () => {
  const server = await serve((_asked, response) =>
    json(response, 200, {
      recorded: ['2026-11-23T08:00:00.000000Z', '2026-11-23T09:00:00.000000Z'],
      effective: [],
    }),
  );
  rememberOpened({ id: 'velaris', name: 'Velaris Rail', seen: '2026-11-22T09:00:00.000000Z' });
  rememberOpened({ id: 'sendai', name: 'Sendai Kinetic', seen: '2026-11-21T09:00:00.000000Z' });
  rememberOpened({ id: 'never-read', name: 'Kestrel Wind' });
  rememberOpened({ id: 'sendai', name: 'Sendai Kinetic' });
  useSlots.setState({ account: { id: 'velaris', name: 'Velaris Rail' } });
  onPage(<Arrivals />);
  await waitFor(() => expect(useSlots.getState().arrivals).toEqual({ sendai: 2 }));
  const paths = server.asked.map(({ path }) => decodeURIComponent(path));
  expect(paths).toEqual(['/api/accounts/sendai/changes?since=2026-11-21T09:00:00.000000Z']);
});
