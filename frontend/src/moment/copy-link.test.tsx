import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { Toasts } from '@/ui/toast';
import { CopyLink } from './copy-link';

beforeEach(() => speak('en'));
afterEach(() => vi.restoreAllMocks());

const friday = '2026-09-11T21:59:59.999999Z';
const known = '2026-11-23T09:00:00.000000Z';

async function copied(writeText: (text: string) => Promise<void>): Promise<string> {
  const user = userEvent.setup();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
  render(
    <MemoryRouter initialEntries={[`/accounts/velaris?axis=true&at=${friday}`]}>
      <CopyLink known={known} at={friday} />
      <Toasts />
    </MemoryRouter>,
  );
  await user.click(screen.getByRole('button', { name: 'Copy link to this moment' }));
  return String(write.mock.calls[0]?.[0]);
}

it('a link to what was true fixes what was known of it', async () => {
  const link = new URL(await copied(() => Promise.resolve()));
  expect([link.pathname, link.searchParams.get('at'), link.searchParams.get('known')]).toEqual([
    '/accounts/velaris',
    friday,
    known,
  ]);
  expect(await screen.findByText('Link to this moment copied')).toBeVisible();
});

it('where there is no clipboard the link is shown', async () => {
  const link = await copied(() => Promise.reject(new Error('not allowed')));
  expect(await screen.findByText(`Not copied; here it is: ${link}`)).toBeVisible();
});
