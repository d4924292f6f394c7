import { act, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';
import { speak } from '@/i18n';
import { MomentBanner } from './banner';
import { noMomentIn, permanent, queryOf, readMoment, writeMoment } from './moment';
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

  it.each([
    'at=garbage',
    'at=',
    'at=2026-02-30T10:00:00Z',
    'at=%2B010000-01-01T00:00:00Z',
    `at=${at}&axis=foo`,
    `at=${at}&axis=true&known=garbage`,
  ])('is none where %s stands, and nothing is made of it', (search) => {
    expect(noMomentIn(params(search))).toBe('unread');
    expect(readMoment(params(search))).toEqual({ axis: 'knew', at: null, known: null });
  });

  it('is still to come where it lies ahead by more than a clock may be slow', () => {
    for (const search of ['at=2100-01-01T00:00:00Z', 'at=9999-12-31T23:59:59.999999Z']) {
      expect(noMomentIn(params(search))).toBe('future');
      expect(readMoment(params(search)).at).toBeNull();
    }
    expect(noMomentIn(params(`at=${at}&axis=true&known=2100-01-01T00:00:00Z`))).toBe('future');
    expect(noMomentIn(params('at=2026-11-25T10:04:59Z'), '2026-11-25T10:00:00.000000Z')).toBeNull();
    expect(noMomentIn(params('at=2026-11-25T10:05:01Z'), '2026-11-25T10:00:00.000000Z')).toBe('future');
    for (const search of ['', 'axis=foo', `at=${at}`, `at=${at}&axis=true`, `at=${at}&axis=true&known=${known}`])
      expect([search, noMomentIn(params(search))]).toEqual([search, null]);
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

describe('an address that names no moment that can be shown', () => {
  it.each([
    ['en', '/?at=garbage&x=1', 'This address names no moment; the page shows now.', 'Back to now'],
    ['en', '/?at=2100-01-01T00:00:00Z&x=1', 'That is still to come. Choose an instant that has passed.', 'Back to now'],
    [
      'de',
      '/?at=2026-02-30T10:00:00Z&x=1',
      'Diese Adresse nennt keinen Zeitpunkt; die Seite zeigt den jetzigen Stand.',
      'Zurück zu jetzt',
    ],
  ] as const)('says so in %s at %s, and leads back to now', async (language, path, sentence, way) => {
    await speak(language);
    const Address = () => <output aria-label="address">{useLocation().search}</output>;
    render(
      <>
        <MomentBanner />
        <Address />
      </>,
      { wrapper: at_(path) },
    );
    expect(screen.getByText(sentence)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: new RegExp(way) }));
    expect(screen.queryByText(sentence)).toBeNull();
    expect(screen.getByLabelText('address')).toHaveTextContent('?x=1');
  });
});
