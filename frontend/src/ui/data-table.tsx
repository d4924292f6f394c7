import { measureElement, useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, type To } from 'react-router';
import { useShortcuts } from './shortcuts';
import { classes } from './classes';
import { Kbd } from './kbd';
import { useRowHeight } from './use-row-height';
import { usePrinting } from './use-printing';

export interface Column<Row> {
  id: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the right. */
  numeric?: boolean;
  sortable?: boolean;
  /** Left out where there is less room than that. */
  from?: 'phone' | 'tablet' | 'laptop';
  width?: string;
}

export interface Sort {
  column: string;
  descending: boolean;
}

interface Props<Row> {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowId: (row: Row) => string;
  /** What the row's first cell opens, and Enter with it. */
  rowHref: (row: Row) => To;
  sort?: Sort | null;
  onSort?: (sort: Sort) => void;
  /** Called when the reader moves to a row with the keys: what `L` logs for. */
  onCurrent?: (row: Row | null) => void;
  empty?: ReactNode;
  /** What else the keys do here, beside moving and opening. */
  hint?: ReactNode;
  /** No more rows than that go on paper; a note says what is left out. */
  printed?: number;
}

const windowed = 60;
/** How much of the page the bars above (with the head of the table) and below cover, in px. */
const covered = 104;
const shownFrom = { phone: 'max-phone:hidden', tablet: 'max-tablet:hidden', laptop: 'max-laptop:hidden' };

/**
 * Rows of one kind. Beyond a screenful only what is in sight is drawn; `J` and `K` move, `Enter` opens, the heads sort.
 * The page scrolls, not the table, so the head sticks below the top bar. Each row is as high as it is: what has been drawn
 * is measured, what has not is taken for a row of one line.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowId, rowHref, sort, onSort, onCurrent, empty, hint, printed = 1000 } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const body = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [top, setTop] = useState(0);
  const index = rows.findIndex((row) => rowId(row) === current);

  useLayoutEffect(() => {
    const table = body.current?.parentElement;
    if (table) setTop(table.getBoundingClientRect().top + window.scrollY);
  }, [rows.length]);

  const isPrinting = usePrinting();
  const rowHeight = useRowHeight();
  /** How a row is called does not change with each time that it is drawn, as the function that says so may. */
  const ids = useRef(rowId);
  const isWindowed = rows.length > windowed && !isPrinting;
  const scroller = useVirtualizer({
    count: rows.length,
    enabled: isWindowed,
    getScrollElement: () => document.documentElement,
    estimateSize: () => rowHeight,
    getItemKey: useCallback(
      (at: number) => {
        const row = rows[at];
        return row === undefined ? at : ids.current(row);
      },
      [rows],
    ),
    // What is not laid out has no height of its own.
    measureElement: (element, entry, instance) => measureElement(element, entry, instance) || rowHeight,
    overscan: 12,
    scrollMargin: top,
    scrollPaddingStart: covered,
    scrollPaddingEnd: covered,
    observeElementRect: (_instance, report) => {
      const measure = () => report({ width: window.innerWidth, height: window.innerHeight });
      measure();
      window.addEventListener('resize', measure);
      return () => window.removeEventListener('resize', measure);
    },
    observeElementOffset: (_instance, report) => {
      const measure = () => report(window.scrollY, false);
      measure();
      window.addEventListener('scroll', measure, { passive: true });
      return () => window.removeEventListener('scroll', measure);
    },
    scrollToFn: (offset, { adjustments = 0 }) => window.scrollTo({ top: offset + adjustments }),
  });
  useEffect(() => {
    scroller.measure();
    for (const row of body.current?.querySelectorAll('tr[data-index]') ?? []) scroller.measureElement(row);
  }, [scroller, rowHeight]);

  const go = useCallback(
    (to: number) => {
      const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
      if (!row) return;
      setCurrent(rowId(row));
      onCurrent?.(row);
      if (isWindowed) scroller.scrollToIndex(rows.indexOf(row), { align: 'auto' });
      requestAnimationFrame(() => {
        const link = body.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowId(row))}"] a`);
        link?.focus({ preventScroll: isWindowed });
        link?.scrollIntoView({ block: 'nearest' });
      });
    },
    [rows, rowId, onCurrent, isWindowed, scroller],
  );

  useShortcuts([
    { keys: 'J', help: 'next', run: () => go(index + 1) },
    { keys: 'K', help: 'previous', run: () => go(index < 0 ? 0 : index - 1) },
  ]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    if (event.key === 'ArrowDown') go(index + 1);
    else if (event.key === 'ArrowUp') go(index - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(rows.length - 1);
    else if (
      event.key === 'Enter' &&
      index >= 0 &&
      !(event.target instanceof HTMLAnchorElement || event.target instanceof HTMLButtonElement)
    ) {
      const row = rows[index];
      if (row) void navigate(rowHref(row));
    } else return;
    event.preventDefault();
  };

  const items = isWindowed
    ? scroller.getVirtualItems()
    : rows.slice(0, isPrinting ? printed : rows.length).map((_row, at) => ({ index: at, start: 0, end: 0 }));
  const before = isWindowed ? (items[0]?.start ?? top) - top : 0;
  const after = isWindowed ? scroller.getTotalSize() - ((items.at(-1)?.end ?? top) - top) : 0;

  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <>
      <div className="overflow-x-clip rounded-l [overflow-anchor:none] border border-line bg-surface">
        <table
          aria-label={label}
          aria-rowcount={rows.length + 1}
          className="w-full border-collapse text-s"
          onKeyDown={onKeyDown}
        >
          <thead className="sticky top-12 z-10 print:static">
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <Head key={column.id} column={column} sort={sort ?? null} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {before > 0 && <Spacer height={before} columns={columns.length} />}
            {items.map(({ index: at }) => {
              const row = rows[at];
              if (row === undefined) return null;
              const id = rowId(row);
              return (
                <tr
                  key={id}
                  ref={isWindowed ? scroller.measureElement : undefined}
                  data-index={at}
                  data-row={id}
                  aria-rowindex={at + 2}
                  data-current={id === current ? '' : undefined}
                  onFocus={() => {
                    setCurrent(id);
                    onCurrent?.(row);
                  }}
                  onClick={(event) => {
                    if (event.target instanceof Element && !event.target.closest('a,button,input'))
                      void navigate(rowHref(row));
                  }}
                  className="group/row cursor-pointer border-b border-line last:border-b-0 hover:bg-sunken data-current:bg-accent-soft"
                >
                  {columns.map((column, position) => (
                    <td
                      key={column.id}
                      className={classes(
                        'px-3 py-(--row) align-middle',
                        column.numeric && 'num text-right',
                        column.from && shownFrom[column.from],
                      )}
                    >
                      {position === 0 ? (
                        <Link to={rowHref(row)} className="block rounded-s">
                          {column.cell(row)}
                        </Link>
                      ) : (
                        column.cell(row)
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
            {after > 0 && <Spacer height={after} columns={columns.length} />}
          </tbody>
        </table>
      </div>
      {isPrinting && rows.length > printed && (
        <p className="py-2 text-s">{t('ui.rowsShown', { shown: printed, total: rows.length })}</p>
      )}
      {hint !== undefined && (
        <p className="num flex flex-wrap items-center gap-x-1.5 px-0.5 py-2.5 text-s text-ink-3 max-tablet:hidden pointer-coarse:hidden print:hidden">
          <Kbd keys="J" /> <Kbd keys="K" /> {t('ui.tableHint')} · <Kbd keys="Enter" /> {t('ui.tableOpen')} · {hint}
        </p>
      )}
    </>
  );
}

function Head<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: Sort | null;
  onSort: ((sort: Sort) => void) | undefined;
}) {
  const { t } = useTranslation();
  const isSorted = sort?.column === column.id;
  const Arrow = sort?.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
      style={column.width ? { width: column.width } : undefined}
      className={classes(
        'border-b border-line bg-sunken px-3 py-2 font-medium whitespace-nowrap text-ink-2 first:rounded-tl-l last:rounded-tr-l',
        column.numeric ? 'text-right' : 'text-left',
        column.from && shownFrom[column.from],
      )}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          title={t('ui.sortBy', { column: column.title })}
          onClick={() => onSort({ column: column.id, descending: isSorted ? !sort.descending : false })}
          className={classes('inline-flex min-h-6 items-center gap-1 rounded-s hover:text-ink', isSorted && 'text-ink')}
        >
          {column.title}
          {isSorted && <Arrow className="icon-s" aria-hidden="true" />}
        </button>
      ) : (
        column.title
      )}
    </th>
  );
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  );
}
