import { act, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '@/i18n';
import { plusMicros } from '@/time/instant';
import { useArrivals, useChangesAt } from './hooks';
import { NewAbove } from './new-above';
import { useLiveStore } from './store';

beforeAll(() => speak('en'));
beforeEach(() => useLiveStore.setState({ connection: { state: 'live' }, resumptions: 0 }));

describe('what arrives while a list is on screen', () => {
  const list = (first: string[] | undefined) =>
    renderHook(
      ({ name, ids }: { name: string; ids: string[] | undefined }) => useArrivals(name, ids, { isReported: true }),
      {
        initialProps: { name: 'timeline', ids: first },
      },
    );

  it('is marked, and what was there at first is not', () => {
    const { result, rerender } = list(undefined);
    rerender({ name: 'timeline', ids: ['a', 'b'] });
    expect([...result.current]).toEqual([]);
    rerender({ name: 'timeline', ids: ['c', 'a', 'b'] });
    expect([...result.current]).toEqual(['c']);
    rerender({ name: 'timeline', ids: ['d', 'c', 'a', 'b'] });
    expect([...result.current]).toEqual(['c', 'd']);
  });

  it('of an endless list is what came above the last one known, not what was asked for below', () => {
    const { result, rerender } = renderHook(
      ({ ids }: { ids: string[] }) => useArrivals('timeline', ids, { isEndless: true }),
      { initialProps: { ids: ['b', 'c'] } },
    );
    rerender({ ids: ['b', 'c', 'd', 'e'] });
    expect([...result.current]).toEqual([]);
    rerender({ ids: ['a', 'b', 'c', 'd', 'e'] });
    expect([...result.current]).toEqual(['a']);
  });

  it('begins anew with another list: another filter, another moment', () => {
    const { result, rerender } = list(['a']);
    rerender({ name: 'timeline', ids: ['b', 'a'] });
    rerender({ name: 'timeline?region=emea', ids: ['x', 'y'] });
    expect([...result.current]).toEqual([]);
  });

  it('after a cut is counted as missed, each once', () => {
    const { rerender } = list(['a']);
    act(() => useLiveStore.setState({ connection: { state: 'resumed', missed: 0, at: 0 }, resumptions: 1 }));
    rerender({ name: 'timeline', ids: ['b', 'c', 'd', 'a'] });
    expect(useLiveStore.getState().connection).toMatchObject({ missed: 3 });
    rerender({ name: 'timeline', ids: ['b', 'c', 'd', 'a'] });
    expect(useLiveStore.getState().connection).toMatchObject({ missed: 3 });
  });

  it('was missed also where the page had asked for some of it while it was cut off', () => {
    const { rerender } = list(['a']);
    act(() => useLiveStore.setState({ connection: { state: 'reconnecting', lostAt: 0 } }));
    rerender({ name: 'timeline', ids: ['b', 'a'] });
    act(() => useLiveStore.setState({ connection: { state: 'resumed', missed: 0, at: 0 }, resumptions: 1 }));
    expect(useLiveStore.getState().connection).toMatchObject({ missed: 1 });
    rerender({ name: 'timeline', ids: ['d', 'c', 'b', 'a'] });
    expect(useLiveStore.getState().connection).toMatchObject({ missed: 3 });
  });

  it('was missed in one cut only', () => {
    const { rerender } = list(['a']);
    act(() => useLiveStore.setState({ connection: { state: 'reconnecting', lostAt: 0 } }));
    rerender({ name: 'timeline', ids: ['b', 'a'] });
    act(() => useLiveStore.setState({ connection: { state: 'resumed', missed: 0, at: 0 }, resumptions: 1 }));
    act(() => useLiveStore.setState({ connection: { state: 'reconnecting', lostAt: 0 } }));
    act(() => useLiveStore.setState({ connection: { state: 'resumed', missed: 0, at: 0 }, resumptions: 2 }));
    expect(useLiveStore.getState().connection).toMatchObject({ missed: 0 });
    rerender({ name: 'timeline', ids: ['c', 'b', 'a'] });
    expect(useLiveStore.getState().connection).toMatchObject({ missed: 1 });
  });
});

describe('"3 new above"', () => {
  it('counts what lies above the reader’s place', () => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function rect(this: HTMLElement) {
      return new DOMRect(0, this.id === 'below' ? 500 : -200, 10, 20);
    });
    render(
      <>
        <NewAbove fresh={new Set(['one', 'two', 'below'])} />
        <p id="one" />
        <p id="two" />
        <p id="below" />
      </>,
    );
    act(() => void window.dispatchEvent(new Event('scroll')));
    expect(screen.getByRole('button', { name: '2 new above' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('3 new');
    vi.restoreAllMocks();
  });
});

it.each([
  ['moves there', false, 'smooth'],
  ['is there at once for who wants nothing to move', true, 'instant'],
])('"new above" %s', async (_, isStill, behavior) => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -200, 10, 20));
  const asked = window.matchMedia('print');
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), { ...asked, media, matches: isStill && media.includes('reduced-motion: reduce') }),
  );
  const scrolled = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  render(
    <>
      <NewAbove fresh={new Set(['one'])} />
      <p id="one" />
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: '1 new above' }));
  expect(scrolled).toHaveBeenCalledWith({ top: 0, behavior });
  vi.restoreAllMocks();
});

describe('an answer that changes by time alone', () => {
  const at = '2026-11-29T12:00:00.000000Z';
  const key = ['data', 'acc', 'header', {}];
  const seconds = (count: number) => plusMicros(at, count * 1_000_000);
  const hour = 3_600_000;
  beforeEach(() => vi.useFakeTimers({ now: new Date(at) }));
  afterEach(() => vi.useRealTimers());

  /** A part of the page that shows the answer, and how often it was asked for again. */
  function shown(answer: { at: string; changesAt?: string | null }) {
    const queries = new QueryClient();
    const asked = vi.spyOn(queries, 'invalidateQueries');
    const part = renderHook((given: typeof answer) => useChangesAt(given, key), {
      initialProps: answer,
      wrapper: ({ children }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>,
    });
    return { ...part, asked };
  }

  it('is asked for again at that instant', () => {
    const { asked } = shown({ at, changesAt: seconds(3) });
    vi.advanceTimersByTime(2900);
    expect(asked).not.toHaveBeenCalled();
    vi.advanceTimersByTime(700);
    expect(asked).toHaveBeenCalledWith({ queryKey: key });
  });

  it.each([hour, -hour])('counts by the server’s clock where the browser’s is %i ms wrong', (wrong) => {
    vi.setSystemTime(Date.parse(at) + wrong);
    const { asked } = shown({ at, changesAt: seconds(3) });
    vi.advanceTimersByTime(2900);
    expect(asked).not.toHaveBeenCalled();
    vi.advanceTimersByTime(700);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('that came too early is asked for once more', () => {
    const { asked, rerender } = shown({ at, changesAt: seconds(3) });
    vi.advanceTimersByTime(3600);
    expect(asked).toHaveBeenCalledTimes(1);
    rerender({ at: plusMicros(seconds(3), -200_000), changesAt: seconds(3) });
    vi.advanceTimersByTime(700);
    expect(asked).toHaveBeenCalledTimes(2);
    rerender({ at: seconds(4), changesAt: null });
    vi.advanceTimersByTime(24 * hour);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('that could not be read is asked for again, ever less often', () => {
    const { asked } = shown({ at, changesAt: seconds(3) });
    vi.advanceTimersByTime(3600 + 5100);
    expect(asked).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(5100);
    expect(asked).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(5100);
    expect(asked).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(hour);
    expect(asked.mock.calls.length).toBeLessThan(24);
  });

  it('is counted from its arrival also where it is shown later', () => {
    const answer = { at, changesAt: seconds(3) };
    shown(answer).unmount();
    vi.advanceTimersByTime(2000);
    const { asked } = shown(answer);
    vi.advanceTimersByTime(1500);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('is waited for however far away the instant is', () => {
    const { asked } = shown({ at, changesAt: seconds(60 * 24 * 3600) });
    vi.advanceTimersByTime(60 * 24 * hour - 1000);
    expect(asked).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(asked).toHaveBeenCalledOnce();
  });
});
