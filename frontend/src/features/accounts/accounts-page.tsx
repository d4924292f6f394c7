import { Plus, Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ACCOUNTS, keys } from '@/api/keys';
import { saying } from '@/i18n';
import { useChangesAt, useLive } from '@/live/hooks';
import { useMayWrite, useMoment } from '@/moment/use-moment';
import { Page } from '@/shell/page';
import { useSlots, useTravelsOnlyTrue } from '@/shell/slots';
import { Button } from '@/ui/button';
import { FilterChip, ToggleChip } from '@/ui/filter-chip';
import { SkeletonRows } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { AccountColumns, AccountsCsv, AccountsTable } from './accounts-table';
import { useQuestion, type AccountsQuestion } from './question';
import { useAccounts } from './use-accounts';
import { ViewsMenu } from './views-menu';
import { later } from '@/ui/later';

const RegisterAccountSheet = later(
  saying(['accounts'], async () => ({
    default: (await import('./register-account-sheet')).RegisterAccountSheet,
  })),
);

/** All accounts one may see: who is open, who is late, whom nobody has spoken to. */
export function AccountsPage() {
  const { t } = useTranslation();
  const { question: asked, put, sort } = useQuestion();
  const { at } = useMoment().apiQuery();
  const question = at ? withoutNow(asked) : asked;
  const mayWrite = useMayWrite();
  const [isRegistering, setRegistering] = useState(false);
  const accounts = useAccounts(question);
  const table = accounts.data;
  useLive(ACCOUNTS);
  useTravelsOnlyTrue();
  useChangesAt(table, keys.read(ACCOUNTS, 'accounts', at ? { at } : {}, question));
  useEffect(() => () => useSlots.setState({ selected: null }), []);
  const isFiltered = Object.keys(question).some((name) => name !== 'sort' && name !== 'descending');
  const register = (
    <Button look="primary" icon={<Plus className="icon" aria-hidden="true" />} onPress={() => setRegistering(true)}>
      {t('accounts.register')}
    </Button>
  );
  return (
    <Page
      title={t('shell.accounts')}
      below={
        table ? (
          <Lead all={table.all} working={table.working ?? null} onWorking={() => put('working', 'yes')} />
        ) : undefined
      }
      actions={
        mayWrite ? (
          <>
            <Link
              to="/import"
              className="inline-flex h-(--control) items-center rounded-m border border-line-strong bg-surface px-3 text-s font-medium hover:bg-sunken"
            >
              {t('accounts.import')}
            </Link>
            {register}
          </>
        ) : undefined
      }
    >
      <div className="mt-4 mb-3 flex flex-wrap items-center gap-2">
        <label
          data-set={question.q ? true : undefined}
          className="flex h-[26px] w-36 items-center gap-1.5 rounded-full border border-line-strong bg-surface px-2.5 text-s focus-within:border-accent not-data-set:print:hidden"
        >
          <Search className="icon-s text-ink-3" aria-hidden="true" />
          <input
            type="search"
            aria-label={t('accounts.find')}
            placeholder={t('accounts.find')}
            className="w-full bg-transparent outline-none!"
            value={question.q ?? ''}
            onChange={(event) => put('q', event.target.value)}
          />
        </label>
        <ToggleChip
          name={t('accounts.mine')}
          isOn={question.mine ?? false}
          onChange={(on) => put('mine', on ? 'yes' : null)}
        />
        <ToggleChip
          name={t('accounts.managed')}
          isOn={question.managed ?? false}
          onChange={(on) => put('managed', on ? 'yes' : null)}
        />
        {question.working && <ToggleChip name={t('accounts.atWork')} isOn onChange={() => put('working', null)} />}
        <FilterChip
          name={t('accounts.region')}
          single
          options={(table?.regions ?? []).map((region) => ({ id: region, name: region.toUpperCase() }))}
          value={question.region ? [question.region] : []}
          onChange={([region]) => put('region', region ?? null)}
        />
        <FilterChip
          name={t('accounts.governance')}
          single
          options={(['coordination', 'control', 'separate'] as const).map((mode) => ({
            id: mode,
            name: t(`account.governance.${mode}`),
          }))}
          value={question.governance ? [question.governance] : []}
          onChange={([mode]) => put('governance', mode ?? null)}
        />
        <ToggleChip
          name={t('accounts.lateOrSoon')}
          isOn={question.late ?? false}
          onChange={(on) => put('late', on ? 'yes' : null)}
        />
        <ToggleChip
          name={t('accounts.quiet')}
          isOn={question.quietDays !== undefined}
          onChange={(on) => put('quiet', on ? '30' : null)}
        />
        <span className="ml-auto flex items-center gap-2">
          <span className="num text-s text-ink-3">
            {table && isFiltered && !accounts.isPlaceholderData
              ? t('accounts.shown', { shown: table.total, all: table.all })
              : null}
          </span>
          <span className="print:hidden">
            <ViewsMenu />
          </span>
          {table && (
            <span className="max-tablet:hidden print:hidden">
              <AccountColumns at={table.at} />
            </span>
          )}
          {table && table.total > 0 && <AccountsCsv question={{ ...question, at }} at={table.at} />}
        </span>
      </div>
      {accounts.isPending && <SkeletonRows />}
      {accounts.isError && <ErrorState error={accounts.error} onRetry={() => void accounts.refetch()} />}
      {table && (
        <AccountsTable
          rows={table.rows}
          at={table.at}
          sort={{ column: question.sort ?? 'NAME', descending: question.descending ?? false }}
          onSort={sort}
          empty={
            isFiltered ? (
              <EmptyState title={t('accounts.noneFits')} text={t('accounts.noneFitsText')} />
            ) : (
              <EmptyState
                title={t('accounts.none')}
                text={t('accounts.noneText')}
                action={mayWrite ? register : undefined}
              />
            )
          }
        />
      )}
      {isRegistering && <RegisterAccountSheet isOpen onClose={() => setRegistering(false)} />}
    </Page>
  );
}

/** Who is at work now is no question about the past. */
function withoutNow({ working: _now, ...question }: AccountsQuestion): AccountsQuestion {
  return question;
}

/** "91 accounts · 38 with someone in their working hours now", which leads to those. */
function Lead({ all, working, onWorking }: { all: number; working: number | null; onWorking: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      {t('accounts.lead', { count: all })}
      {working !== null && working > 0 && (
        <>
          {' · '}
          <button type="button" onClick={onWorking} className="min-h-6 rounded-s hover:underline">
            {t('accounts.working', { count: working })}
          </button>
        </>
      )}
    </>
  );
}
