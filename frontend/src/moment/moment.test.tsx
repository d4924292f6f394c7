import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';
import { permanent, queryOf, readMoment, writeMoment } from './moment';
import { useMayWrite, useMoment, useOpenItem } from './use-moment';

const at = '2026-09-11T08:00:00.000001Z';
const known = '2026-11-23T09:00:00.123456Z';
const params = (text: string) => new URLSearchParams(text);

describe('the moment in an address', () => {
  it('is now where nothing or nonsense stands', () => {
    expect(readMoment(params(''))).toEqual({ axis: 'knew', at: null, known: null });
    expect(readMoment(params('axis=true&at=yesterday'))).toEqual({ axis: 'knew', at: null, known: null });
    expect(queryOf(readMoment(params('axis=true')))).toEqual({});
  });

  it('keeps every microsecond', () => {
    expect(readMoment(params(`axis=true&at=${at}&known=${known}`))).toEqual({ axis: 'true', at, known });
    expect(writeMoment(params('tab=x'), { axis: 'true', at, known }).toString()).toBe(
      `tab=x&axis=true&at=${encodeURIComponent(at)}&known=${encodeURIComponent(known)}`,
    );
  });

  it('asks for (t, t) on "knew" and for (now, t) or the fixed head on "true"', () => {
    expect(queryOf({ axis: 'knew', at, known: null })).toEqual({ known: at, at });
    expect(queryOf({ axis: 'true', at, known: null })).toEqual({ at });
    expect(queryOf({ axis: 'true', at, known })).toEqual({ known, at });
  });

  it('leaves everything else in the address alone', () => {
    const next = writeMoment(params(`region=emea&axis=knew&at=${at}&item=commitment:1`), {
      axis: 'knew',
      at: null,
      known: null,
    });
    expect(next.toString()).toBe('region=emea&item=commitment%3A1');
  });

  it('is made permanent by fixing what was known, on "true" alone', () => {
    expect(permanent({ axis: 'true', at, known: null }, known)).toEqual({ axis: 'true', at, known });
    expect(permanent({ axis: 'knew', at, known: null }, known)).toEqual({ axis: 'knew', at, known: null });
  });
});

function at_(path: string) {
  return ({ children }: { children: ReactNode }) => <MemoryRouter initialEntries={[path]}>{children}</MemoryRouter>;
}

describe('the moment on screen', () => {
  const hook = (path: string) =>
    renderHook(
      () => ({ moment: useMoment(), mayWrite: useMayWrite(), search: useLocation().search, item: useOpenItem() }),
      {
        wrapper: at_(path),
      },
    );

  it('offers no writing act in the past', () => {
    expect(hook('/').result.current.mayWrite).toBe(true);
    expect(hook(`/?at=${at}`).result.current.mayWrite).toBe(false);
  });

  it('opens another instant and comes back to now', () => {
    const { result } = hook('/?region=emea');
    act(() => result.current.moment.show(at));
    expect(result.current.moment).toMatchObject({ isPast: true, at, axis: 'knew' });
    act(() => result.current.moment.chooseAxis('true'));
    expect(result.current.moment.apiQuery()).toEqual({ at });
    act(() => result.current.moment.backToNow());
    expect(result.current.search).toBe('?region=emea');
  });

  it('takes an instant that has not come for now', () => {
    const { result } = hook('/');
    act(() => result.current.moment.show('2999-01-01T00:00:00.000000Z'));
    expect(result.current.moment.isPast).toBe(false);
  });

  it('carries the opened item', () => {
    const { result } = hook(`/?at=${at}`);
    act(() => result.current.item.open('commitment', 'c-1'));
    expect(result.current.item.item).toEqual({ type: 'commitment', id: 'c-1' });
    expect(result.current.moment.at).toBe(at);
    act(() => result.current.item.close());
    expect(result.current.item.item).toBeNull();
  });
});
