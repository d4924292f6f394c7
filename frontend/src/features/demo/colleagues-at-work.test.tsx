import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, refuse, serve } from '@/test/serve';
import { ColleaguesAtWork } from './colleagues-at-work';

const me = { user: 'u', person: 'p', name: 'Ines Brandt', administrator: false, zone: 'Europe/Vienna', demo: true };

async function atWork(left: number, mayCut: boolean) {
  await serve(({ path }, response) => {
    if (path === '/api/me') json(response, 200, me);
    else if (path.startsWith('/api/demo/colleagues'))
      json(response, 200, { account: 'a1', available: true, on: true, left, mayCut });
    else refuse(response, 404, { code: 'not-found' });
  });
  onPage(<ColleaguesAtWork account="a1" />);
}

describe.each([
  { language: 'en' as const, cut: /Cut my connection/, left: (count: number) => `${count} more acts in their script` },
  { language: 'de' as const, cut: /Verbindung/, left: (count: number) => `noch ${count} Schritte in ihrem Drehbuch` },
])('colleagues at work, in $language', ({ language, cut, left }) => {
  it('offer a cut while they would act three times during it', async () => {
    await speak(language);
    await atWork(12, true);
    expect(await screen.findByRole('button', { name: cut })).toBeVisible();
  });

  it('offer none where fewer acts are certain', async () => {
    await speak(language);
    await atWork(4, false);
    expect(await screen.findByText(left(4), { exact: false })).toBeVisible();
    expect(screen.queryByRole('button', { name: cut })).toBeNull();
  });
});
