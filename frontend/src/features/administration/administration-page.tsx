import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { saying } from '@/i18n';
import { useLive } from '@/live/hooks';
import { DIRECTORY } from '@/api/keys';
import { useMe } from '@/api/me';
import { useMayWrite, useOpenItem } from '@/moment/use-moment';
import { Page } from '@/shell/page';
import { useTravels } from '@/shell/slots';
import { cityOf } from '@/time/zone';
import { useReader } from '@/time/reader';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { Card, CardRow } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { classes } from '@/ui/classes';
import { ToggleChip } from '@/ui/filter-chip';
import { opens, useListKeys } from '@/ui/list-keys';
import { SkeletonRows } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { useDirectoryNames, usePeople, useRegions, type Person, type Region, type TakenBack } from './directory';
import { useShowsTakenBack } from '@/ui/use-shows-taken-back';
import { StaleCard } from './stale-card';
import { useUsers } from './users';
import { UsersCard } from './users-card';
import { later } from '@/ui/later';

const PersonSheet = later(
  saying(['entities', 'administration', 'facts'], async () => ({
    default: (await import('./person-sheet')).PersonSheet,
  })),
);
const RegionSheet = later(
  saying(['entities', 'administration', 'facts'], async () => ({
    default: (await import('./region-sheet')).RegionSheet,
  })),
);
const UserSheet = later(
  saying(['administration'], async () => ({ default: (await import('./user-sheet')).UserSheet })),
);
const NewDirectorySheet = later(
  saying(['entities', 'administration', 'facts'], async () => ({
    default: (await import('./new-directory-sheet')).NewDirectorySheet,
  })),
);

type Adding = 'person' | 'region' | 'user';
const nobody: Person[] = [];
const nowhere: Region[] = [];
const nothing: TakenBack[] = [];

/** People of ours, regions and who may sign in; administrators see no account here. */
export function AdministrationPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  if (!me) return null;
  if (!me.administrator)
    return (
      <Page title={t('shell.administration')}>
        <div className="mt-4">
          <EmptyState title={t('shell.forbiddenTitle')} text={t('administration.administratorsOnly')} />
        </div>
      </Page>
    );
  return <Administration />;
}

function Administration() {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { item, open, close } = useOpenItem();
  const [adding, setAdding] = useState<Adding | null>(null);
  const asked = { people: usePeople(), regions: useRegions(), users: useUsers() };
  const people = asked.people.data?.view.people ?? nobody;
  const regions = asked.regions.data?.view.regions ?? nowhere;
  const users = asked.users.data?.users ?? [];
  const gone = {
    people: asked.people.data?.view.takenBack ?? nothing,
    regions: asked.regions.data?.view.takenBack ?? nothing,
  };
  const names = useDirectoryNames(people, regions, gone);
  const mayWrite = useMayWrite();
  const [showsTakenBack, showTakenBack] = useShowsTakenBack();
  useLive(DIRECTORY);
  useListKeys();
  useTravels();
  const failed = Object.values(asked).find((one) => one.isError);
  const add = (what: Adding, label: string) =>
    mayWrite && (
      <Button icon={<Plus className="icon" aria-hidden="true" />} onPress={() => setAdding(what)}>
        {label}
      </Button>
    );
  const person = people.find((one) => one.id === item?.id);
  const region = regions.find((one) => one.id === item?.id);
  const called = (id: string) => [...gone.people, ...gone.regions].find((one) => one.id === id)?.name ?? '';
  return (
    <Page title={t('shell.administration')}>
      {failed && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
      <StaleCard />
      {asked.people.isPending && <SkeletonRows />}
      {(showsTakenBack || gone.people.length + gone.regions.length > 0) && (
        <div className="mt-3">
          <ToggleChip name={t('common.takenBack')} isOn={showsTakenBack} onChange={showTakenBack} />
        </div>
      )}
      <div className="mt-4 grid items-start gap-4 laptop:grid-cols-3">
        <Card
          title={t('administration.people')}
          count={showsTakenBack ? gone.people.length : people.length}
          aside={add('person', t('administration.addPerson'))}
        >
          {showsTakenBack && <Gone list={gone.people} onOpen={(id) => open('person', id)} />}
          {!showsTakenBack &&
            people.map((one) => (
              <CardRow key={one.id} end={one.working.zone ? cityOf(one.working.zone, locale) : ''}>
                <Avatar person={one.id} name={one.name} decorative />
                <span className="min-w-0">
                  <Opens onPress={() => open('person', one.id)}>{one.name}</Opens>{' '}
                  <span className="text-ink-3">
                    {[one.function ? t(`people.function.${one.function}`) : null, one.region?.toUpperCase()]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </span>
                {!one.present && <Chip>{t('administration.left')}</Chip>}
                {one.planned.length > 0 && <Chip tone="accent">{t('common.state.planned')}</Chip>}
              </CardRow>
            ))}
        </Card>
        <Card
          title={t('administration.regions')}
          count={showsTakenBack ? gone.regions.length : regions.length}
          aside={add('region', t('administration.addRegion'))}
        >
          {showsTakenBack && <Gone list={gone.regions} onOpen={(id) => open('region', id)} />}
          {!showsTakenBack &&
            regions.map((one) => (
              <CardRow key={one.id} end={one.zone ? cityOf(one.zone, locale) : ''}>
                <span className="min-w-0">
                  <Opens onPress={() => open('region', one.id)}>{one.name}</Opens>{' '}
                  <span className="text-ink-3 uppercase">{one.id}</span>
                </span>
                {one.planned.length > 0 && <Chip tone="accent">{t('common.state.planned')}</Chip>}
              </CardRow>
            ))}
        </Card>
        <UsersCard users={users} aside={add('user', t('administration.addUser'))} />
      </div>
      {(adding === 'person' || adding === 'region') && (
        <NewDirectorySheet what={adding} names={names} onClose={() => setAdding(null)} />
      )}
      {adding === 'user' && (
        <UserSheet
          people={people.filter((one) => one.present && !users.some((user) => user.person === one.id))}
          onClose={() => setAdding(null)}
        />
      )}
      {item?.type === 'person' && asked.people.isSuccess && (
        <PersonSheet
          key={item.id}
          id={item.id}
          title={(person?.name ?? called(item.id)) || t('administration.people')}
          person={person}
          names={names}
          onClose={close}
        />
      )}
      {item?.type === 'region' && asked.regions.isSuccess && (
        <RegionSheet
          key={item.id}
          id={item.id}
          title={(region?.name ?? called(item.id)) || t('administration.regions')}
          region={region}
          names={names}
          onClose={close}
        />
      )}
    </Page>
  );
}

/** What was added and taken back: in no list any more, opened to be brought back. */
function Gone({ list, onOpen }: { list: TakenBack[]; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  if (list.length === 0) return <p className="text-s text-ink-3">{t('common.none')}</p>;
  return list.map(({ id, name }) => (
    <CardRow key={id}>
      <Opens isTakenBack onPress={() => onOpen(id)}>
        {name}
      </Opens>
    </CardRow>
  ));
}

interface OpensProps {
  isTakenBack?: boolean;
  onPress: () => void;
  children: ReactNode;
}

function Opens({ isTakenBack = false, onPress, children }: OpensProps) {
  return (
    <button
      type="button"
      {...opens}
      className={classes(
        'min-h-6 rounded-s text-left font-medium hover:underline',
        isTakenBack && 'text-ink-3 line-through decoration-1 hover:no-underline',
      )}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
