import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useLiveStore } from '@/live/store';
import { NowMark } from '@/moment/banner';
import { momentIn } from '@/moment/moment';
import { useSettings } from '@/shell/settings';
import { useSlots } from '@/shell/slots';
import { clock } from '@/time/format';
import type { Instant } from '@/time/instant';
import { useReader } from '@/time/reader';
import { Avatars } from '@/ui/avatar';
import { Chip } from '@/ui/chip';
import { CsvLink } from '@/ui/csv-link';
import { ColumnsMenu } from '@/ui/columns-menu';
import { DataTable, type Column, type Sort } from '@/ui/data-table';
import { Kbd } from '@/ui/kbd';
import { InstantText } from '@/ui/instant-text';
import { Money } from '@/ui/money';
import { DueChip } from '@/ui/state-chip';
import { WhenSaid } from '@/ui/when-said';
import type { AccountRow } from './use-accounts';

interface Props {
  rows: AccountRow[];
  at: Instant;
  sort: Sort;
  onSort: (sort: Sort) => void;
  empty: ReactNode;
}

/** A column, and what the file calls the columns that say the same; who is here is of the moment, and in none. */
type AccountColumn = Column<AccountRow> & { inFile: readonly string[] };

/** The columns of the table; which of them are shown is the reader's choice, the first always is. */
function useColumns(at: Instant): AccountColumn[] {
  const { t } = useTranslation();
  const { locale, now } = useReader();
  return [
    {
      id: 'NAME',
      inFile: ['name', 'city', 'industry'],
      title: t('accounts.column.account'),
      sortable: true,
      cell: (row) => (
        <span className="block min-w-28 wrap-anywhere">
          <b className="font-semibold">{row.name}</b>
          <span className="block truncate text-xs text-ink-3">
            {[row.headquarters?.city, row.industry].filter(Boolean).join(' · ')}
          </span>
          {row.staleSince && <StandsStill since={row.staleSince} />}
        </span>
      ),
    },
    {
      id: 'zone',
      inFile: ['zone', 'region'],
      title: t('accounts.column.localTime'),
      from: 'tablet',
      cell: (row) =>
        row.headquarters ? (
          <span className="num inline-flex items-baseline gap-1.5 whitespace-nowrap">
            {clock(now, locale, row.headquarters.zone)}
            <NowMark />
            {row.region && <span className="text-xs text-ink-3 uppercase">{row.region}</span>}
          </span>
        ) : null,
    },
    {
      id: 'OPEN',
      inFile: ['open', 'openValue'],
      title: t('accounts.column.open'),
      numeric: true,
      sortable: true,
      cell: (row) => <Count account={row.account} show="open" count={row.open} value={row.openValue} />,
    },
    {
      id: 'LATE',
      inFile: ['late', 'lateValue'],
      title: t('accounts.column.late'),
      numeric: true,
      sortable: true,
      cell: (row) => <Count account={row.account} show="late" count={row.late} value={row.lateValue} />,
    },
    {
      id: 'LAST_CONTACT',
      inFile: ['lastContact'],
      title: t('accounts.column.lastContact'),
      from: 'tablet',
      sortable: true,
      cell: (row) =>
        row.lastContact ? (
          <WhenSaid given={row.lastContact.given} instant={row.lastContact.at} form="short" className="text-ink-2" />
        ) : (
          <span className="text-ink-3">{t('account.noContact')}</span>
        ),
    },
    {
      id: 'NEXT_DUE',
      inFile: ['nextDue'],
      title: t('accounts.column.nextDue'),
      from: 'phone',
      sortable: true,
      cell: (row) =>
        row.nextDue ? (
          <DueChip due={row.nextDue.due} at={at} />
        ) : (
          <span className="text-ink-3">{t('common.none')}</span>
        ),
    },
    {
      id: 'here',
      inFile: [],
      title: t('accounts.column.here'),
      from: 'laptop',
      cell: (row) => <HereNow account={row.account} />,
    },
    {
      id: 'MANAGER',
      inFile: ['manager'],
      title: t('accounts.column.manager'),
      from: 'laptop',
      sortable: true,
      cell: (row) => <span className="text-ink-2">{row.managerName}</span>,
    },
  ];
}

const table = 'accounts.';

function useShownColumns(at: Instant): AccountColumn[] {
  const hidden = useSettings((state) => state.hidden);
  return useColumns(at).filter((column) => !hidden.includes(table + column.id));
}

/** The table as a file: the same rows and columns, in the same order. */
export function AccountsCsv({ question, at }: { question: object; at: Instant }) {
  const columns = useShownColumns(at).flatMap(({ inFile }) => inFile);
  return <CsvLink href="/api/accounts.csv" question={{ ...question, columns }} />;
}

/** Chooses the columns; what is put away stays away on this device. */
export function AccountColumns({ at }: { at: Instant }) {
  const columns = useColumns(at);
  const hidden = useSettings((state) => state.hidden);
  return (
    <ColumnsMenu
      columns={columns.slice(1).map(({ id, title }) => ({ id, name: title }))}
      hidden={hidden.filter((one) => one.startsWith(table)).map((one) => one.slice(table.length))}
      onChange={(away) =>
        useSettings.setState({
          hidden: [...hidden.filter((one) => !one.startsWith(table)), ...away.map((id) => table + id)],
        })
      }
    />
  );
}

/** One row an account: its clock, what is open and late with its value, the last word and the next due. */
export function AccountsTable({ rows, at, sort, onSort, empty }: Props) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const columns = useShownColumns(at);
  const moment = momentIn(search).toString();
  return (
    <DataTable
      label={t('shell.accounts')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.account}
      rowHref={(row) => ({ pathname: `/accounts/${row.account}`, search: moment })}
      sort={sort}
      onSort={onSort}
      empty={empty}
      onCurrent={(row) => useSlots.setState({ selected: row ? { id: row.account, name: row.name } : null })}
      hint={
        <>
          <Kbd keys="L" /> {t('accounts.logHint')}
        </>
      }
    />
  );
}

interface CountProps {
  account: string;
  show: 'open' | 'late';
  count: number;
  value: AccountRow['openValue'];
}

/** A number and its value per currency, which open the promises that they count. */
function Count({ account, show, count, value }: CountProps) {
  const [search] = useSearchParams();
  if (count === 0) return <span className="text-ink-3">0</span>;
  const question = momentIn(search);
  question.set('show', show);
  return (
    <Link
      to={{ pathname: `/accounts/${account}/commitments`, search: question.toString() }}
      className="inline-block min-h-6 min-w-6 rounded-s hover:underline"
    >
      <span className={show === 'late' ? 'font-semibold text-late' : undefined}>{count}</span>
      {value.map((sum) => (
        <span key={sum.currency} className="block text-xs text-ink-3">
          <Money value={sum} short />
        </span>
      ))}
    </Link>
  );
}

/** The row's figures are those of an earlier moment: a view of this account no longer follows. */
function StandsStill({ since }: { since: Instant }) {
  const { t } = useTranslation();
  return (
    <Chip tone="late" icon={<TriangleAlert size={12} aria-hidden />}>
      {t('accounts.standsStill')} <InstantText instant={since} />
    </Chip>
  );
}

function HereNow({ account }: { account: string }) {
  const people = useLiveStore((state) => state.presence[account]);
  const nameOf = useSlots((state) => state.nameOf);
  if (!people || people.length === 0) return null;
  return <Avatars people={people.map(({ person }) => ({ person, name: nameOf(person) }))} />;
}
