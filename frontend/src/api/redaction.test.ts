import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { speak } from '@/i18n';
import { json, serve } from '@/test/serve';
import { answer, api } from './client';
import { MARK, isRedacted } from './redaction';

it('what was forgotten reads as a word wherever it stands in an answer', async () => {
  await serve((_asked, response) => json(response, 200, { name: MARK, person: 'ines', zone: 'Europe/Vienna' }));
  for (const [language, word] of [
    ['en', '⟨redacted⟩'],
    ['de', '⟨unkenntlich gemacht⟩'],
  ] as const) {
    await speak(language);
    const me = await answer(api.GET('/api/me'));
    expect(me).toEqual({ name: word, person: 'ines', zone: 'Europe/Vienna' });
    expect(isRedacted(me.name)).toBe(true);
  }
  expect(isRedacted('Ines ⟨redacted⟩')).toBe(false);
});

it('the mark is the server’s', () => {
  expect(readFileSync('openapi.json', 'utf8')).toContain(`"x-redaction" : "${MARK}"`);
});
