import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, refuse, serve } from '@/test/serve';
import { NotYetKnown } from './not-yet-known';

beforeEach(() => speak('en'));

const registered = { name: 'Halvorsen Marine', recordedAt: '2026-11-24T11:12:19.941660Z', by: 'Ada Lund', since: null };

async function before(importedFrom: string | null) {
  await serve(({ path }, response) => {
    if (path === '/api/accounts/a1/registered') json(response, 200, { ...registered, importedFrom });
    else refuse(response, 404, { code: 'not-found' });
  });
  onPage(<NotYetKnown account="a1" />, '/accounts/a1?axis=knew&at=1997-06-16T12:00:00.000000Z');
}

describe('a moment before anything of an account was known', () => {
  it('says which import recorded it, and where to look for what was true', async () => {
    await before('erp');
    expect(await screen.findByText(/recorded by an import from erp on .*2026/)).toBeVisible();
    expect(screen.queryByText(/Ada Lund/)).toBeNull();
    expect(screen.getByRole('button')).toBeVisible();
  });

  it('says that it could not be read, and reads it again when told to', async () => {
    let isUp = false;
    await serve((_asked, response) =>
      isUp ? json(response, 200, { ...registered, importedFrom: null }) : refuse(response, 500, { code: 'internal' }),
    );
    onPage(<NotYetKnown account="a1" />, '/accounts/a1?axis=knew&at=1997-06-16T12:00:00.000000Z');
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    expect(await screen.findByRole('alert')).toBeVisible();
    isUp = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/by Ada Lund/)).toBeVisible();
  });

  it('says which person recorded it where it was no import', async () => {
    await before(null);
    expect(await screen.findByText(/recorded on .*2026.* by Ada Lund/)).toBeVisible();
  });
});
