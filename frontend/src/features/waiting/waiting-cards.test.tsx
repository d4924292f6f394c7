import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { forgetDiffering, useDiffering } from '@/moment/differs';
import { onPage } from '@/test/on-page';
import { json, refuse, serve } from '@/test/serve';
import { WaitingCards } from './waiting-cards';

beforeEach(() => {
  forgetDiffering();
  return speak('en');
});

const at = '2026-09-11T21:59:59.999999Z';
const promise = { id: 'p1', what: '40 gear sets', responsible: 'ines', accepted: true };

it('what waits and reads differently on the other axis says so', async () => {
  useDiffering.setState({ things: new Set(['p2']) });
  await serve((request, response) =>
    json(response, 200, {
      at,
      known: at,
      position: '1',
      view: request.path.includes('/names')
        ? { people: {}, contacts: {}, entities: {}, regions: {} }
        : { forUs: [promise, { ...promise, id: 'p2', what: 'A forecast' }], forThem: [] },
    }),
  );
  onPage(<WaitingCards account="v" />, `/?axis=knew&at=${at}`);
  const row = (await screen.findByRole('button', { name: 'A forecast' })).parentElement;
  expect(screen.getAllByText('standing')).toHaveLength(2);
  expect(screen.getAllByRole('button', { name: 'reads differently' })).toHaveLength(1);
  expect(within(row ?? document.body).getByRole('button', { name: 'reads differently' })).toBeVisible();
});

it.each([
  ['en', 'Waiting for us · Waiting for them', 'Try again'],
  ['de', 'Wartet auf uns · Wartet auf den Kunden', 'Noch einmal versuchen'],
] as const)(
  'what could not be read says so in %s where it would stand, and is asked for again',
  async (language, title, again) => {
    await speak(language);
    let isBroken = true;
    await serve((request, response) => {
      if (request.path.includes('/names'))
        json(response, 200, {
          at,
          known: at,
          position: '1',
          view: { people: {}, contacts: {}, entities: {}, regions: {} },
        });
      else if (isBroken) refuse(response, 500, { code: 'unexpected' });
      else json(response, 200, { at, known: at, position: '1', view: { forUs: [promise], forThem: [] } });
    });
    onPage(<WaitingCards account="v" />);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    isBroken = false;
    await userEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: again }));
    expect(await screen.findByRole('button', { name: '40 gear sets' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  },
);
