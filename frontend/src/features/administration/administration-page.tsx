import { Plus } from 'lucide-react';
import { Suspense, lazy, useState, type ReactNode } from 'react';
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
import { SkeletonRows } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { useDirectoryNames, usePeople, useRegions, type Person, type Region } from './directory';
import { StaleCard } from './stale-card';
import { useUsers } from './users';
import { UsersCard } from './users-card';

const PersonSheet = lazy(
  saying(['entities', 'administration', 'facts'], async () => ({
    default: (await import('./person-sheet')).PersonSheet,
  })),
);
const RegionSheet = lazy(
  saying(['entities', 'administration', 'facts'], async () => ({
    default: (await import('./region-sheet')).RegionSheet,
  })),
);
const UserSheet = lazy(saying(['administration'], async () => ({ default: (await import('./user-sheet')).UserSheet })));
const NewDirectorySheet = lazy(
  saying(['entities', 'administration', 'facts'], async () => ({
    default: (await import('./new-directory-sheet')).NewDirectorySheet,
  })),
);

type Adding = 'person' | 'region' | 'user';
const nobody: Person[] = [];
const nowhere: Region[] = [];

/** People of ours, regions and who may sign in; administrators see no account here. */
export function AdministrationPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  if (!me) return null;
  if (!me.administrator)
    return <EmptyState title={t('shell.forbiddenTitle')} text={t('administration.administratorsOnly')} />;
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
  const names = useDirectoryNames(people, regions);
  const mayWrite = useMayWrite();
  useLive(DIRECTORY);
  useTravels();
  const failed = Object.values(asked).find((one) => one.isError);
  const add = (what: Adding, label: string) =>
    mayWrite && (
      <Button icon={<Plus className="icon" aria-hidden="true" />} onPress={() => setAdding(what)}>
        {label}
      </Button>
    );
  const person = item?.type === 'person' ? people.find((one) => one.id === item.id) : undefined;
  const region = item?.type === 'region' ? regions.find((one) => one.id === item.id) : undefined;
  return (
    <Page title={t('shell.administration')}>
      {failed && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
      <StaleCard />
      {asked.people.isPending && <SkeletonRows />}
      <div className="mt-4 grid items-start gap-4 laptop:grid-cols-3">
        <Card
          title={t('administration.people')}
          count={people.length}
          aside={add('person', t('administration.addPerson'))}
        >
          {people.map((one) => (
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
          count={regions.length}
          aside={add('region', t('administration.addRegion'))}
        >
          {regions.map((one) => (
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
      <Suspense>
        {(adding === 'person' || adding === 'region') && (
          <NewDirectorySheet what={adding} names={names} onClose={() => setAdding(null)} />
        )}
        {adding === 'user' && (
          <UserSheet
            people={people.filter((one) => one.present && !users.some((user) => user.person === one.id))}
            onClose={() => setAdding(null)}
          />
        )}
        {person && <PersonSheet person={person} names={names} onClose={close} />}
        {region && <RegionSheet region={region} names={names} onClose={close} />}
      </Suspense>
    </Page>
  );
}

function Opens({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className="min-h-6 rounded-s text-left font-medium hover:underline" onClick={onPress}>
      {children}
    </button>
  );
}
