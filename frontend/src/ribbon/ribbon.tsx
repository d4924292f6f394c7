import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import { useTranslation } from 'react-i18next';
import { dayIn, daysBetween, endOfDay } from '@/time/day';
import { bannerInstant, dayMonthYear, fullDay } from '@/time/format';
import type { Instant } from '@/time/instant';
import { useReader } from '@/time/reader';
import {
  daysFrom,
  heightsOf,
  isRooted,
  laterWeeks,
  nextChange,
  scaleOf,
  snapped,
  type Due,
  type Week,
} from './geometry';
import { Bars, Dues, Months, weekAt } from './plot';

interface Props {
  weeks: readonly Week[];
  /** The week of the handle as it is known now: what of it lies after the handle. */
  later?: Week | null;
  dues: readonly Due[];
  /** The beginning of the relationship, and the present. */
  from: Instant;
  to: Instant;
  /** The instant on screen; null is now. */
  handle: Instant | null;
  /** Where the next change is: by recording on "knew", by effect on "true"; ascending. */
  changes: readonly Instant[];
  /**
   * `isContinued` where the same drag has moved before: it replaces the entry of the browser's history that its first
   * move made, so that back leads to where the drag began.
   */
  onMove: (at: Instant | null, isContinued: boolean) => void;
}

/** The whole relationship on one line, and the handle that makes the page another moment. */
export function Ribbon({ weeks, later = null, dues, from, to, handle, changes, onMove }: Props) {
  const { t } = useTranslation();
  const { locale, zone } = useReader();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [drag, setDrag] = useState<{ at: Instant | null } | null>(null);
  const [hovered, setHovered] = useState<Week | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const hasMoved = useRef(false);
  const clip = useId();

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => () => clearTimeout(rest.current), []);

  const scale = useMemo(() => scaleOf(from, to, Math.max(width, 1)), [from, to, width]);
  const shown = drag ? drag.at : handle;
  const at = shown === null ? width : Math.max(0, Math.min(width, scale.x(shown)));

  /** Where the pointer is on the ribbon, whichever part of it is below. */
  const across = (event: PointerEvent) => {
    const left = frame.current?.getBoundingClientRect().left ?? 0;
    return Math.max(0, Math.min(width, event.clientX - left));
  };
  const instantAt = (event: PointerEvent) => {
    const x = across(event);
    return x >= width - 2 ? null : snapped(scale.millis(x), from, to, zone);
  };
  const pull = (next: Instant | null) => {
    setDrag({ at: next });
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      onMove(next, hasMoved.current);
      hasMoved.current = true;
    }, 140);
  };
  const drop = (next: Instant | null) => {
    clearTimeout(rest.current);
    setDrag(null);
    onMove(next, hasMoved.current);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, () => Instant | null | undefined> = {
      ArrowLeft: () => nextChange(changes, handle, -1),
      ArrowDown: () => nextChange(changes, handle, -1),
      ArrowRight: () => nextChange(changes, handle, 1),
      ArrowUp: () => nextChange(changes, handle, 1),
      PageDown: () => daysFrom(handle, -7, from, to, zone),
      PageUp: () => daysFrom(handle, 7, from, to, zone),
      Home: () => endOfDay(dayIn(from, zone), zone),
      End: () => null,
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const next = move();
    if (next !== undefined && next !== handle) onMove(next, false);
  };

  const days = Math.max(1, daysBetween(dayIn(from, zone), dayIn(to, zone)));
  const words = shown === null ? t('ribbon.now') : bannerInstant(shown, locale, zone);
  const after = useMemo(() => laterWeeks(weeks, later), [weeks, later]);
  const drawn = useMemo(() => (later ? [...weeks, later] : weeks), [weeks, later]);
  const rooted = useMemo(() => isRooted(drawn), [drawn]);
  const heightOf = useMemo(() => heightsOf(drawn), [drawn]);
  /** The week below the pointer, as it is drawn there. */
  const weekUnder = (x: number): Week | null => {
    const there = x > at ? after : weeks;
    return there[weekAt(there, scale.millis(x)) ?? -1] ?? null;
  };

  return (
    <div className="mt-4 rounded-l border border-line bg-surface px-3 pt-2 pb-1 select-none print:break-inside-avoid">
      <div
        ref={frame}
        className="relative h-[66px] cursor-pointer touch-pan-y"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setHovered(null);
          hasMoved.current = false;
          pull(instantAt(event));
        }}
        onPointerMove={(event) => {
          if (drag) pull(instantAt(event));
          else if (event.pointerType === 'mouse') setHovered(weekUnder(across(event)));
        }}
        onPointerUp={(event) => drag && drop(instantAt(event))}
        onPointerCancel={() => {
          clearTimeout(rest.current);
          setDrag(null);
        }}
        onPointerLeave={() => setHovered(null)}
      >
        {width > 0 && (
          <svg width={width} height={66} className="pointer-events-none block overflow-visible" aria-hidden="true">
            <clipPath id={`${clip}b`}>
              <rect x={-4} y={-4} width={at + 4} height={74} />
            </clipPath>
            <clipPath id={`${clip}a`}>
              <rect x={at} y={-4} width={Math.max(0, width - at + 4)} height={74} />
            </clipPath>
            <g clipPath={`url(#${clip}b)`} opacity={0.85}>
              <Bars weeks={weeks} heightOf={heightOf} from={from} to={to} width={width} />
            </g>
            {at < width && (
              <g clipPath={`url(#${clip}a)`} opacity={0.24}>
                <Bars weeks={after} heightOf={heightOf} from={from} to={to} width={width} />
              </g>
            )}
            <line x1={0} x2={width} y1={42} y2={42} className="stroke-line-strong" />
            <Months from={from} to={to} width={width} zone={zone} locale={locale} />
            <g clipPath={`url(#${clip}b)`}>
              <Dues dues={dues} from={from} to={to} width={width} />
            </g>
            {at < width && (
              <g clipPath={`url(#${clip}a)`} opacity={0.35}>
                <Dues dues={dues} from={from} to={to} width={width} />
              </g>
            )}
            {rooted && (
              <text
                x={0}
                y={9}
                fontSize={11}
                className="fill-ink-3 stroke-surface [paint-order:stroke] [stroke-width:4px]"
              >
                {t('ribbon.rooted')}
              </text>
            )}
            {at < width - 110 && (
              <text
                x={width}
                y={9}
                textAnchor="end"
                fontSize={11}
                className="fill-ink-3 stroke-surface [paint-order:stroke] [stroke-width:4px]"
              >
                {t('ribbon.afterHandle')}
              </text>
            )}
          </svg>
        )}
        <div
          role="slider"
          tabIndex={0}
          aria-label={t('ribbon.label')}
          aria-valuemin={0}
          aria-valuemax={days}
          aria-valuenow={shown === null ? days : daysBetween(dayIn(from, zone), dayIn(shown, zone))}
          aria-valuetext={words}
          onKeyDown={onKeyDown}
          className="absolute top-[-5px] h-[56px] w-6 cursor-ew-resize touch-none rounded-m"
          style={{ left: at - 12 }}
        >
          <span className="pointer-events-none absolute inset-y-[5px] left-[11px] w-0.5 bg-accent" aria-hidden="true" />
          <span
            className="pointer-events-none absolute top-[3px] left-[7px] size-[10px] rounded-full border-[1.5px] border-surface bg-accent"
            aria-hidden="true"
          />
        </div>
        {(drag || hovered) && (
          <span
            className="num pointer-events-none absolute -top-8 z-10 -translate-x-1/2 rounded-m border border-line bg-surface px-2 py-1 text-xs whitespace-nowrap shadow-lift"
            style={{
              left: Math.max(90, Math.min(width - 90, drag || !hovered ? at : scale.x(`${hovered.start}T00:00:00Z`))),
            }}
          >
            {drag
              ? drag.at === null
                ? t('ribbon.now')
                : t('ribbon.ago', { day: fullDay(dayIn(drag.at, zone), locale) })
              : hovered &&
                t('ribbon.week', {
                  ...hovered,
                  day: dayMonthYear(hovered.start, locale),
                  interactionsWord: t('ribbon.interactionsWord'),
                })}
          </span>
        )}
      </div>
    </div>
  );
}
