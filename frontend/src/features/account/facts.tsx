import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Differs } from '@/moment/differs';
import { momentIn } from '@/moment/moment';
import type { Names } from '@/names/use-names';
import type { Instant } from '@/time/instant';
import { classes } from '@/ui/classes';
import { Money } from '@/ui/money';
import { DueChip } from '@/ui/state-chip';
import { WhenSaid } from '@/ui/when-said';
import type { AccountHeader } from './use-header';

/** The account at a glance; every number opens the list it is the length of. */
export function Facts({
  header,
  other,
  names,
  at,
}: {
  header: AccountHeader;
  /** The same on the other axis, in the past. */
  other: AccountHeader | undefined;
  names: Names;
  at: Instant;
}) {
  const { t } = useTranslation();
  const base = `/accounts/${header.account}`;
  const { lastContact, nextDue } = header;
  const lateValue = header.lateValue.filter(({ amount }) => Number(amount) !== 0);
  const differs = (read: (one: AccountHeader) => unknown) =>
    other !== undefined && JSON.stringify(read(header)) !== JSON.stringify(read(other));
  return (
    <ul className="m-0 mt-3 flex list-none flex-wrap gap-x-6 gap-y-3 p-0">
      <Fact
        differs={differs((one) => one.openOurs)}
        label={t('account.openOurs')}
        to={`${base}/commitments`}
        query={{ show: 'open', side: 'ours' }}
      >
        <span className="num">{header.openOurs}</span>
      </Fact>
      <Fact
        differs={differs((one) => one.openTheirs)}
        label={t('account.openTheirs')}
        to={`${base}/commitments`}
        query={{ show: 'open', side: 'theirs' }}
      >
        <span className="num">{header.openTheirs}</span>
      </Fact>
      <Fact
        differs={differs((one) => one.late)}
        label={t('account.late', { count: header.late })}
        to={`${base}/commitments`}
        query={{ show: 'late' }}
      >
        <span className={classes('num', header.late > 0 && 'text-late')}>{header.late}</span>
      </Fact>
      {(header.lateSteps > 0 || differs((one) => one.lateSteps)) && (
        <Fact
          differs={differs((one) => one.lateSteps)}
          label={t('account.lateSteps', { count: header.lateSteps })}
          to={`${base}/coordination`}
          query={{ show: 'late' }}
        >
          <span className={classes('num', header.lateSteps > 0 && 'text-late')}>{header.lateSteps}</span>
        </Fact>
      )}
      {header.openValue.length > 0 && (
        <Fact
          differs={differs(valuesOf)}
          label={
            lateValue.length > 0 ? (
              <>
                {t('account.openValue')}, <Values of={lateValue} className="text-late" /> {t('account.lateValue')}
              </>
            ) : (
              t('account.openValue')
            )
          }
          to={`${base}/commitments`}
          query={{ show: 'open' }}
        >
          <Values of={header.openValue} />
        </Fact>
      )}
      <Fact differs={differs((one) => one.openCases)} label={t('account.openCases')} to={`${base}/coordination`}>
        <span className="num">{header.openCases}</span>
      </Fact>
      <Fact
        differs={differs((one) => one.lastContact)}
        label={
          lastContact?.person
            ? t('account.lastContactBy', { name: names.of(lastContact.person) })
            : t('account.lastContact')
        }
        to={base}
        query={lastContact ? { item: `interaction:${lastContact.interaction}` } : {}}
      >
        {lastContact ? (
          <WhenSaid given={lastContact.given} instant={lastContact.at} form="short" inLink />
        ) : (
          t('account.noContact')
        )}
      </Fact>
      <Fact
        differs={differs((one) => one.nextDue)}
        label={t('account.nextDue')}
        to={`${base}/commitments`}
        query={nextDue ? { item: `commitment:${nextDue.commitment}` } : {}}
      >
        {nextDue ? <DueChip due={nextDue.due} at={at} inLink /> : t('common.none')}
      </Fact>
    </ul>
  );
}

type Value = AccountHeader['openValue'][number];

/** What is open and what of it is late, per currency. */
const valuesOf = ({ openValue, lateValue }: AccountHeader) => [openValue, lateValue];

/** One figure per currency, side by side and never added. */
function Values({ of, className }: { of: readonly Value[]; className?: string }) {
  return of.map((value, index) => (
    <Fragment key={value.currency}>
      {index > 0 && ' · '}
      <Money value={value} short {...(className ? { className } : {})} />
    </Fragment>
  ));
}

/** A figure and what it counts are one link, so that either can be pressed; the mark beside it is an act of its own. */
function Fact({
  differs,
  label,
  to,
  query = {},
  children,
}: {
  differs: boolean;
  label: ReactNode;
  to: string;
  query?: Record<string, string>;
  children: ReactNode;
}) {
  const { search } = useLocation();
  const next = momentIn(search);
  for (const [name, value] of Object.entries(query)) next.set(name, value);
  return (
    <li className="flex items-end gap-1.5">
      <Link to={{ pathname: to, search: next.toString() }} className="group grid min-w-6 gap-px rounded-s">
        <span className="text-l font-semibold tracking-[-0.01em] group-hover:underline">{children}</span>{' '}
        <span className="text-s text-ink-2">{label}</span>
      </Link>
      {differs && <Differs short />}
    </li>
  );
}
