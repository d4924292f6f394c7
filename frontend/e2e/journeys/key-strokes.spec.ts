import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAccount, openBrowser, shot, windowOf, type Window } from '../people';

let browser: Browser;
let ines: Window;

beforeAll(async () => {
  browser = await openBrowser();
  ines = await windowOf(browser, 'Ines Brandt');
});
afterAll(async () => browser.close());

/** Counts what is pressed besides free text; every key counts, those held down with another too. */
function keyboardOf({ page }: Window) {
  const pressed: string[] = [];
  return {
    pressed,
    press: async (...keys: string[]) => {
      for (const key of keys) {
        pressed.push(...key.split('+'));
        await page.keyboard.press(key);
      }
    },
    letters: async (text: string) => {
      for (const letter of text) {
        pressed.push(letter);
        await page.keyboard.press(letter);
      }
    },
    text: async (text: string) => page.keyboard.type(text),
  };
}

async function ask<T>({ page }: Window, address: string): Promise<T> {
  return page.evaluate<T, string>(async (url) => (await fetch(url)).json(), address);
}

interface Names {
  view: { people: Record<string, { name: string; region?: string }>; contacts: Record<string, { name: string }> };
}
interface Interaction {
  view: {
    present: {
      text: { kind: string; subject: string; notes: string; ours: string[]; theirs: string[]; region: string };
    };
    promises: { id: string }[];
  };
}
interface Commitment {
  view: {
    present: {
      what: string;
      side: string;
      responsible: string;
      counterpart: string;
      evidence: string;
      accepted: boolean;
      due: { date: string; zone: string };
    };
  };
}

test('a call and the promise given in it take at most 25 key strokes besides the text', async () => {
  const { page } = ines;
  const path = await openAccount(page, 'Velaris Rail');
  const keys = keyboardOf(ines);
  const subject = 'Belfort wants the gauge drawings before the audit';
  await page.evaluate(() => localStorage.removeItem('meridian.last-kind'));

  await keys.press('l');
  await page.getByRole('combobox', { name: 'With' }).and(page.locator(':focus')).waitFor();
  await keys.letters('cla');
  // Past the time and the zone it is meant in.
  await keys.press('Enter', 'Tab', 'Tab', 'Tab');
  await keys.text(subject);
  await keys.press('Tab');
  await keys.text('She needs them to prepare the audit of the second line.');
  await keys.press('Alt+P');
  await page.getByRole('textbox', { name: 'What' }).and(page.locator(':focus')).waitFor();
  await keys.text('Send the gauge drawings of the second line');
  await keys.press('Tab');
  await keys.letters('fri');
  await shot(page, 'key-strokes');
  await keys.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: subject }).first().waitFor();

  process.stdout.write(`key strokes besides the text: ${keys.pressed.length} (${keys.pressed.join(' ')})\n`);
  expect(keys.pressed.length).toBeLessThanOrEqual(25);

  const names = (await ask<Names>(ines, `/api${path}/names`)).view;
  const nameOf = (id: string | undefined) => names.people[id ?? '']?.name ?? names.contacts[id ?? '']?.name;
  await page.getByRole('button', { name: subject }).first().click();
  await page.waitForURL(/item=interaction/);
  const id = new URL(page.url()).searchParams.get('item')?.replace('interaction:', '') ?? '';
  const { present: logged, promises } = (await ask<Interaction>(ines, `/api${path}/interactions/${id}`)).view;
  expect(logged.text).toMatchObject({
    kind: 'call',
    subject,
    notes: 'She needs them to prepare the audit of the second line.',
  });
  expect(logged.text.theirs.map(nameOf)).toEqual(['Claire Fontaine']);
  expect(logged.text.ours.map(nameOf)).toEqual(['Ines Brandt']);
  expect(logged.text.region).toBe(names.people[logged.text.ours[0] ?? '']?.region);
  expect(logged.text.region).toBeTruthy();

  expect(promises).toHaveLength(1);
  const promise = (await ask<Commitment>(ines, `/api${path}/commitments/${promises[0]?.id}`)).view.present;
  expect(promise).toMatchObject({
    what: 'Send the gauge drawings of the second line',
    side: 'ours',
    accepted: true,
    evidence: id,
  });
  expect(nameOf(promise.responsible)).toBe('Ines Brandt');
  expect(nameOf(promise.counterpart)).toBe('Claire Fontaine');
  const today = new Date(new Intl.DateTimeFormat('en-CA', { timeZone: promise.due.zone }).format(new Date()));
  const friday = new Date(today.getTime() + ((12 - today.getUTCDay()) % 7 || 7) * 86_400_000);
  expect(promise.due.date).toBe(friday.toISOString().slice(0, 10));
  expect(ines.complaints).toEqual([]);
});
