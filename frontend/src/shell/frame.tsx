import { Globe, ListTodo, Plus, Search, Settings } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation, useNavigate } from 'react-router';
import type { Me } from '@/api/me';
import { useOthersHere } from '@/live/store';
import { MomentBanner, MomentOfSheet, NowMark, PrintedMoment } from '@/moment/banner';
import { InstantControl } from '@/moment/instant-control';
import { useMoment, usePastColours } from '@/moment/use-moment';
import { clock } from '@/time/format';
import { useReader } from '@/time/reader';
import { Avatars } from '@/ui/avatar';
import { Button, IconButton } from '@/ui/button';
import { focusPage } from '@/ui/focus-page';
import { Kbd } from '@/ui/kbd';
import { listenToShortcuts, useShortcuts } from '@/ui/shortcuts';
import { SheetNotice } from '@/ui/sheet-notice';
import { Toasts } from '@/ui/toast';
import { Brand, BrandMark } from './brand';
import { ConnectionIndicator, ConnectionNotice } from './connection';
import { useSettings } from './settings';
import { SettingsMenu } from './settings-menu';
import { usePaletteEntries, useSlots, type PaletteEntry } from './slots';
import { StaleNotice } from './stale-notice';
import { later } from '@/ui/later';

const Palette = later(() => import('./palette'));
const ShortcutsDialog = later(() => import('./shortcuts-dialog'));

/** The frame around every page: where one can go, who is here, which instant is shown. */
export function Frame({ me, children }: { me: Me; children: ReactNode }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { isPast, axis, at } = useMoment();
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const { account, onLog, banner } = useSlots();
  const mayLog = onLog !== null && !isPast && account?.isReadOnly !== true;
  usePastColours(isPast);
  useFocusOnNewPage();
  useEffect(() => listenToShortcuts(), []);
  useShortcuts([
    { keys: 'Ctrl+K', help: 'palette', run: () => setOpen('palette'), always: true },
    { keys: '?', help: 'help', run: () => setOpen('keys') },
    { keys: 'G W', help: 'goWork', run: () => void navigate('/work') },
    { keys: 'G A', help: 'goAccounts', run: () => void navigate('/accounts') },
    ...(mayLog ? [{ keys: 'L', help: 'log' as const, run: () => onLog() }] : []),
  ]);
  const entries = useMemo<PaletteEntry[]>(
    () => [
      {
        id: 'go-work',
        group: 'go',
        label: t('shell.myWork'),
        keys: 'G W',
        href: '/work',
        icon: <ListTodo className="icon text-ink-3" />,
      },
      {
        id: 'go-accounts',
        group: 'go',
        label: t('shell.accounts'),
        keys: 'G A',
        href: '/accounts',
        icon: <Globe className="icon text-ink-3" />,
      },
      ...(me.administrator
        ? [
            {
              id: 'go-admin',
              group: 'go' as const,
              label: t('shell.administration'),
              href: '/administration',
              icon: <Settings className="icon text-ink-3" />,
            },
          ]
        : []),
      ...(mayLog
        ? [
            {
              id: 'act-log',
              group: 'act' as const,
              label: t('shell.keysHelp.log'),
              keys: 'L',
              run: () => onLog(),
              icon: <Plus className="icon text-ink-3" />,
            },
          ]
        : []),
    ],
    [t, me.administrator, mayLog, onLog],
  );
  usePaletteEntries('frame', entries);

  return (
    <div className="min-h-dvh tablet:grid tablet:grid-cols-[208px_minmax(0,1fr)] print:block!">
      <a
        href="#content"
        className="sr-only z-50 print:hidden! rounded-m bg-accent text-s font-medium text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:px-3 focus:py-2"
      >
        {t('shell.skip')}
      </a>
      <Rail me={me} onHelp={() => setOpen('keys')} />
      <div className="flex min-h-dvh min-w-0 flex-col">
        <header className="sticky top-0 z-20 flex h-12 items-center gap-2 border-b border-line bg-surface px-3 tablet:gap-3 tablet:px-6 print:hidden">
          <span className="flex items-center gap-2 tablet:hidden">
            <SettingsMenu me={me} compact onHelp={() => setOpen('keys')} />
            <Link to="/accounts" aria-label={t('shell.accounts')} className="grid size-8 place-items-center rounded-m">
              <BrandMark />
            </Link>
          </span>
          <AriaButton
            onPress={() => setOpen('palette')}
            className="flex h-(--control) flex-[0_1_340px] items-center gap-2 rounded-m border border-line bg-sunken px-2 text-s text-ink-3 data-hovered:border-line-strong max-tablet:hidden"
          >
            <Search className="icon" aria-hidden="true" />
            <span className="truncate">{t('shell.palette')}</span>
            <span className="ml-auto">
              <Kbd keys="Ctrl+K" />
            </span>
          </AriaButton>
          <span className="flex-1" />
          <span className="tablet:hidden">
            <IconButton
              label={t('shell.palette')}
              icon={<Search className="icon" aria-hidden="true" />}
              onPress={() => setOpen('palette')}
            />
          </span>
          {account && <Presence account={account.id} />}
          <ConnectionIndicator />
          <span className="max-tablet:hidden">
            <InstantControl />
          </span>
          {mayLog && (
            <Button
              look="primary"
              icon={<Plus className="icon" aria-hidden="true" />}
              onPress={onLog}
              className="max-tablet:hidden"
            >
              {t('shell.log')} <Kbd keys="L" />
            </Button>
          )}
        </header>
        <ConnectionNotice />
        <StaleNotice />
        <MomentBanner
          key={`${axis}${at === null}`}
          travels={banner !== null}
          isOnlyTrue={banner?.isOnlyTrue ?? false}
          recordedLater={banner?.recordedLater ?? null}
          {...(banner?.onExplain ? { onExplain: banner.onExplain } : {})}
        />
        <PrintedMoment isOnlyTrue={banner?.isOnlyTrue ?? false} travels={banner !== null} />
        <main id="content" tabIndex={-1} className="flex-1 px-3 pt-4 pb-20 outline-none! tablet:px-6 tablet:pb-8">
          <SheetNotice value={banner && <MomentOfSheet isOnlyTrue={banner.isOnlyTrue ?? false} />}>
            {children}
          </SheetNotice>
        </main>
      </div>
      <PhoneNavigation onLog={mayLog ? onLog : null} />
      <Toasts />
      {open === 'palette' && <Palette isOpen onClose={() => setOpen(null)} />}
      {open === 'keys' && <ShortcutsDialog isOpen onClose={() => setOpen(null)} />}
    </div>
  );
}

function Presence({ account }: { account: string }) {
  const others = useOthersHere(account);
  const nameOf = useSlots((state) => state.nameOf);
  const zoneOf = useSlots((state) => state.zoneOf);
  const { now, locale } = useReader();
  const clockOf = (person: string) => {
    const zone = zoneOf(person);
    return zone ? clock(now, locale, zone) : undefined;
  };
  return (
    <span className="flex items-center gap-1.5 max-phone:hidden">
      {others.length > 0 && <NowMark />}
      <Avatars
        people={others.map((one) => ({ person: one.person, name: nameOf(one.person), about: clockOf(one.person) }))}
      />
    </span>
  );
}

const railLink =
  'flex h-8 items-center gap-2.5 rounded-m px-2 whitespace-nowrap text-ink-2 hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent';

function Rail({ me, onHelp }: { me: Me; onHelp: () => void }) {
  const { t } = useTranslation();
  const { counts, arrivals } = useSlots();
  const recent = useSettings((state) => state.recent);
  const { isPast } = useMoment();
  return (
    <nav
      aria-label={t('shell.main')}
      className="sticky top-0 hidden h-dvh flex-col gap-0.5 overflow-y-auto border-r border-line bg-surface p-3 tablet:flex print:hidden!"
    >
      <Link to="/accounts" className="mb-1.5 rounded-m px-2 py-1.5">
        <Brand />
      </Link>
      <RailLink to="/work" icon={ListTodo} count={isPast ? undefined : counts.work}>
        {t('shell.myWork')}
      </RailLink>
      <RailLink to="/accounts" icon={Globe} count={isPast ? undefined : counts.accounts}>
        {t('shell.accounts')}
      </RailLink>
      {recent.length > 0 && (
        <h2 className="px-2 pt-4 pb-1 text-xs font-normal text-ink-3">{t('shell.recentlyOpen')}</h2>
      )}
      {recent.map((one) => (
        <Link
          key={one.id}
          to={`/accounts/${one.id}`}
          className="flex h-7 items-center gap-2 rounded-m px-2 text-s text-ink-2 hover:bg-sunken hover:text-ink"
        >
          <span className="min-w-0 truncate">{one.name}</span>
          {!isPast && (arrivals[one.id] ?? 0) > 0 && (
            <span className="num ml-auto text-xs whitespace-nowrap text-ink-3">
              {t('shell.new', { count: arrivals[one.id] ?? 0 })}
            </span>
          )}
        </Link>
      ))}
      <span className="flex-1" />
      {me.administrator && (
        <RailLink to="/administration" icon={Settings}>
          {t('shell.administration')}
        </RailLink>
      )}
      <SettingsMenu me={me} onHelp={onHelp} />
    </nav>
  );
}

function RailLink({
  to,
  icon: Icon,
  count,
  children,
}: {
  to: string;
  icon: LucideIcon;
  count?: number | undefined;
  children: ReactNode;
}) {
  return (
    <NavLink to={to} className={railLink}>
      <Icon className="icon" aria-hidden="true" />
      {children}
      {count !== undefined && <span className="num ml-auto text-xs text-ink-3">{count}</span>}
    </NavLink>
  );
}

const phoneLink =
  'grid min-h-14 min-w-16 content-center justify-items-center gap-0.5 text-xs aria-[current=page]:text-accent';

function PhoneNavigation({ onLog }: { onLog: (() => void) | null }) {
  const { t } = useTranslation();
  return (
    <nav
      aria-label={t('shell.main')}
      className="fixed inset-x-0 bottom-0 z-20 flex h-14 items-center justify-around border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] text-ink-2 tablet:hidden print:hidden"
    >
      <NavLink to="/work" className={phoneLink}>
        <ListTodo className="size-[18px]" aria-hidden="true" />
        {t('shell.myWork')}
      </NavLink>
      <NavLink to="/accounts" className={phoneLink}>
        <Globe className="size-[18px]" aria-hidden="true" />
        {t('shell.accounts')}
      </NavLink>
      {onLog && (
        <AriaButton onPress={onLog} className={phoneLink}>
          <Plus className="size-[18px]" aria-hidden="true" />
          {t('shell.log')}
        </AriaButton>
      )}
      <InstantControl compact />
    </nav>
  );
}

/** A new page takes the focus to its heading; a tab of the same page leaves it where it is. */
function useFocusOnNewPage(): void {
  const { pathname } = useLocation();
  const page = pathname.split('/').slice(0, 3).join('/');
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    focusPage();
    window.scrollTo(0, 0);
  }, [page]);
}
