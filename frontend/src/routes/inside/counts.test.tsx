import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useSlots } from '@/shell/slots';
import { onPage } from '@/test/on-page';
import { json, serve } from '@/test/serve';
import { Counts } from './counts';

it('the navigation counts what there is to do: neither what only stands nor what others are to do', async () => {
  const promise = { account: 'v', commitment: 'p', side: 'ours' };
  const due = { date: '2026-11-06', zone: 'Europe/Vienna' };
  await serve(({ path }, response) =>
    json(
      response,
      200,
      path.includes('my-work')
        ? {
            at: '2026-11-05T09:00:00.000000Z',
            position: '1',
            promises: [promise, { ...promise, due }],
            steps: [{ step: 's1' }],
            waiting: [{ ...promise, due }],
            asked: [{ step: 's2' }],
          }
        : { at: '2026-11-05T09:00:00.000000Z', position: '1', rows: [], all: 0 },
    ),
  );
  onPage(<Counts />);
  await waitFor(() => expect(useSlots.getState().counts.work).toBe(2));
});
