import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { onPage } from '@/test/on-page';
import { json, refuse, serve } from '@/test/serve';
import { useEyes } from '@/time/reader';
import { RibbonOfAccount } from './ribbon-of-account';

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  return speak('en');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const at = '2026-11-25T22:59:59.999999Z';
const answered = (weeks: object[]) => ({ at, known: at, position: '1', view: { weeks, dues: [] } });
/** As the server's text: what is called "then" is not to be awaited. */
const ribbonOf = (read: object[], now: object[] | null): unknown =>
  JSON.parse(`{"then":${JSON.stringify(answered(read))},"now":${JSON.stringify(now && answered(now))}}`);

async function show(ribbon: unknown) {
  await serve(({ path }, response) => {
    if (path.includes('/changes')) json(response, 200, { recorded: [], effective: [] });
    else json(response, 200, ribbon);
  });
  onPage(<RibbonOfAccount account="v" />, `/?axis=knew&at=${at}`);
  await screen.findByRole('slider');
}

describe('the week of the handle', () => {
  const week = { start: '2026-11-23', from: '2026-11-22T23:00:00.000000Z', ours: 0, theirs: 0, internal: 0 };
  const before = { ...week, start: '2026-11-16', from: '2026-11-15T23:00:00.000000Z', interactions: 1 };
  const heights = (place: 'first' | 'last') => {
    const bars = [...document.querySelectorAll('g[clip-path]')].filter((group) => group.querySelector('.fill-ink-3'));
    const path =
      bars
        .at(place === 'first' ? 0 : -1)
        ?.querySelector('path')
        ?.getAttribute('d') ?? '';
    return [...path.matchAll(/v([\d.]+)/g)].map(([, height]) => Math.round(Number(height)));
  };
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-29T12:00:00Z'), toFake: ['Date'] });
    useEyes.setState({ locale: 'en-GB', zone: 'Europe/Vienna' });
  });
  afterEach(() => vi.useRealTimers());

  it('is drawn up to the handle as it read then, and after it as it is known now', async () => {
    await show(ribbonOf([before, { ...week, interactions: 1 }], [before, { ...week, interactions: 4 }]));
    expect(heights('first')).toEqual([3, 3]);
    expect(heights('last')).toEqual([3, 12]);
  });

  it('is drawn after the handle also where nothing had happened in it by then', async () => {
    await show(ribbonOf([before], [before, { ...week, interactions: 4 }]));
    expect(heights('first')).toEqual([3]);
    expect(heights('last')).toEqual([3, 12]);
  });

  it('is not the week before it, where nothing has happened in it at all', async () => {
    await show(ribbonOf([before], [{ ...before, interactions: 2 }]));
    expect(heights('last')).toEqual([3]);
  });
});

it('a ribbon that could not be read says so in its place, and is asked for again', async () => {
  let isBroken = true;
  await serve(({ path }, response) => {
    if (path.includes('/changes')) json(response, 200, { recorded: [], effective: [] });
    else if (isBroken) refuse(response, 500, { code: 'unexpected' });
    else json(response, 200, ribbonOf([], null));
  });
  onPage(<RibbonOfAccount account="v" />);
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByRole('alert')).toBeVisible();
  isBroken = false;
  await userEvent.click(again);
  expect(await screen.findByRole('slider')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('while it comes, its place shows that it does', async () => {
  await serve(() => undefined);
  onPage(<RibbonOfAccount account="v" />, '/');
  expect(await screen.findByText('Loading')).toBeInTheDocument();
});
