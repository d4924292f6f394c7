import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, serve } from '@/test/serve';
import { InteractionSheet } from './interaction-sheet';

beforeEach(() => speak('en'));

const at = '2026-11-05T09:00:00.000000Z';
const first = {
  kind: 'call',
  subject: 'Gear sets for May',
  ours: ['ines'],
  theirs: [],
  thirdParties: [],
  links: [],
  promises: [],
};
const second = {
  ...first,
  subject: 'Gear sets for June',
  minutes: 30,
  links: ['commitment:p1'],
  ours: ['ines', 'olga'],
};
const line = {
  kind: 'InteractionLogged',
  effectiveAt: at,
  by: 'ines',
  stands: true,
  planned: false,
  undoable: false,
};
/** As the server answers it: the latest first. */
const history = [
  { ...line, event: 'e2', replaces: 'e1', recordedAt: '2026-11-07T09:00:00.000000Z', text: second },
  { ...line, event: 'e1', recordedAt: '2026-11-05T10:00:00.000000Z', text: first },
];
const card = {
  id: 'i1',
  version: 3,
  occurredAt: at,
  recordedAt: at,
  recordedBy: 'ines',
  recordedLater: false,
  text: second,
};
const view = { id: 'i1', version: 3, takenBack: false, history, promises: [], present: { ...card, corrected: 1 } };
const people = { ines: { name: 'Ines Brandt', present: true }, olga: { name: 'Olga Sand', present: true } };
const answered = (body: unknown) => ({ at, known: at, position: '1', view: body });

async function show(address = '/', more: object = {}, acts = false) {
  await serve((request, response) => {
    const path = request.path.split('?')[0];
    if (path === '/api/accounts/v/names')
      json(response, 200, answered({ people, contacts: {}, entities: {}, regions: {} }));
    else if (path === '/api/accounts/v/commitments/p1')
      json(response, 200, answered({ present: { what: 'Forty sets' } }));
    else if (path === '/api/accounts/v/rights') json(response, 200, { acts, manages: false });
    else if (path === '/api/accounts/v/cases') json(response, 200, answered({ cases: [] }));
    else json(response, 200, answered({ ...view, ...more }));
  });
  return onPage(<InteractionSheet account="v" id="i1" onClose={() => undefined} />, address);
}

it('the earlier text stands on the left of the one that took its place, with whatever else was corrected', async () => {
  const { container } = await show();
  expect(await screen.findByRole('heading', { name: 'Corrected once' })).toBeVisible();
  expect(container.ownerDocument.querySelector('del')).toHaveTextContent('May');
  const sides = () =>
    [...container.ownerDocument.querySelectorAll('p.whitespace-pre-wrap')].map((one) => one.textContent);
  await expect
    .poll(sides)
    .toEqual([
      'Gear sets for May\n\nOur side: Ines Brandt\nAbout: –\nDuration in minutes: –',
      'Gear sets for June\n\nOur side: Ines Brandt, Olga Sand\nAbout: Forty sets\nDuration in minutes: 30',
    ]);
});

it('an address that asks for what it said before finds it in sight and in focus', async () => {
  const scrolled = vi.fn<(into?: boolean | ScrollIntoViewOptions) => void>();
  HTMLElement.prototype.scrollIntoView = scrolled;
  await show('/?item=interaction:i1:e2');
  const heading = await screen.findByRole('heading', { name: 'Corrected once' });
  await expect.poll(() => document.activeElement).toBe(heading);
  expect(scrolled.mock.contexts).toEqual([heading]);
});

it('and one that asks for the interaction alone does not', async () => {
  await show('/?item=interaction:i1');
  expect(await screen.findByRole('heading', { name: 'Corrected once' })).not.toHaveFocus();
});

describe('a correction that was taken back', () => {
  const undone = {
    ...line,
    kind: 'InteractionChangeUndone',
    event: 'e3',
    replaces: 'e2',
    recordedAt: '2026-11-08T09:00:00.000000Z',
  };
  const [corrected, logged] = history;
  const standing = { ...card, corrected: 0, text: first };

  it('is no text that stands: it is struck out below, with who undid it', async () => {
    const { container } = await show('/', {
      history: [undone, { ...corrected, stands: false }, logged],
      present: standing,
    });
    const said = await screen.findByText(/Undone by Ines Brandt/);
    expect(said).toHaveTextContent(/8 Nov/);
    const struck = [...container.ownerDocument.querySelectorAll('p.line-through')].map((one) => one.textContent);
    expect(screen.queryByText('Corrected once')).toBeNull();
    expect(container.ownerDocument.querySelector('del')).toBeNull();
    expect(struck).toEqual([expect.stringMatching(/^Gear sets for June/)]);
    expect(screen.getAllByRole('heading', { name: 'Corrected, and taken back' })).toHaveLength(1);
    expect(
      said.compareDocumentPosition(screen.getByRole('heading', { name: 'Corrected, and taken back' })) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
  });

  it('whose taking back was undone says by whom, and is undone where it stands', async () => {
    const gone = { ...undone, event: 'e3', replaces: 'e1', stands: false };
    const back = { ...undone, event: 'e4', replaces: 'e3', recordedAt: '2026-11-09T09:00:00.000000Z', undoable: true };
    await show('/', { history: [back, gone, { ...logged, undoable: true }], present: standing }, true);
    expect(await screen.findByText(/Brought back by Ines Brandt/)).toHaveTextContent(/9 Nov/);
    expect(screen.getAllByRole('button', { name: /^Undo/ }).map((one) => one.ariaLabel)).toEqual(['Undo: Logged']);
  });

  it('is brought back by its name, and what it had corrected is undone by its own', async () => {
    const undoable = [
      { ...undone, undoable: true },
      { ...corrected, stands: false },
      { ...logged, undoable: true },
    ];
    await show('/', { history: undoable, present: standing }, true);
    expect(await screen.findByRole('button', { name: 'Bring back: Correction' })).toHaveTextContent('Bring back');
    expect(screen.getByRole('button', { name: 'Undo: Logged' })).toHaveTextContent('Undo');
    expect(screen.getByText(/^Logged · recorded/)).toBeVisible();
  });

  it('is no step on the way to the one that was made instead', async () => {
    const again = {
      ...corrected,
      event: 'e4',
      replaces: 'e1',
      recordedAt: '2026-11-09T09:00:00.000000Z',
      text: { ...first, subject: 'Gear sets for July' },
    };
    const { container } = await show('/', {
      history: [again, undone, { ...corrected, stands: false }, logged],
      present: { ...standing, text: again.text },
    });
    await screen.findByText(/Undone by Ines Brandt/);
    const sides = [...container.ownerDocument.querySelectorAll('p.wrap-anywhere')].map((one) =>
      one.textContent.split('\n').at(0),
    );
    expect(sides).toEqual(['Gear sets for May', 'Gear sets for July', 'Gear sets for May', 'Gear sets for June']);
  });

  it('is not what an address asks for that names the text before it', async () => {
    HTMLElement.prototype.scrollIntoView = () => undefined;
    const again = {
      ...corrected,
      event: 'e4',
      replaces: 'e1',
      recordedAt: '2026-11-09T09:00:00.000000Z',
      text: { ...first, subject: 'Gear sets for July' },
    };
    await show('/?item=interaction:i1:e1', {
      history: [again, undone, { ...corrected, stands: false }, logged],
      present: { ...standing, text: again.text },
    });
    const heading = await screen.findByRole('heading', { name: 'Corrected once' });
    expect(screen.getByRole('heading', { name: 'Corrected, and taken back' })).toBeVisible();
    await expect.poll(() => document.activeElement).toBe(heading);
  });

  it('and brought back stands again', async () => {
    const back = { ...undone, event: 'e4', replaces: 'e3', recordedAt: '2026-11-09T09:00:00.000000Z' };
    await show('/', { history: [back, { ...undone, stands: false }, ...history] });
    expect(await screen.findByRole('heading', { name: 'Corrected once' })).toBeVisible();
    expect(screen.queryByText(/Undone by/)).toBeNull();
  });
});

describe('that it was taken back', () => {
  const cancelled = { ...line, kind: 'InteractionCancelled', event: 'e3', replaces: 'e2', undoable: true };
  const because = { ...cancelled, recordedAt: '2026-11-08T09:00:00.000000Z', reason: 'They called another customer' };

  it('says who, when and why', async () => {
    await show('/', { takenBack: true, present: null, history: [because, ...history] });
    const words = await screen.findByText(/Taken back by Ines Brandt on/);
    expect(screen.getByRole('heading', { name: 'Gear sets for June' })).toBeVisible();
    expect(words).toHaveTextContent(/8 Nov.*They called another customer/);
    expect(words).not.toHaveClass('line-through');
  });

  it('stays struck out where it was brought back', async () => {
    const back = { ...line, kind: 'InteractionChangeUndone', event: 'e4', replaces: 'e3', recordedAt: at };
    const over = { ...because, stands: false, undoable: false };
    await show('/', { history: [back, over, ...history] });
    expect(await screen.findByText(/Taken back by Ines Brandt on/)).toHaveClass('line-through');
  });
});
