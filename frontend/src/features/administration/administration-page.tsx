import { Plus } from 'lucide-react';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/live/hooks';
import { DIRECTORY } from '@/api/keys';
import { useMe } from '@/api/me';
import { Page } from '@/shell/page';
import { cityOf } from '@/time/zone';
import { useReader } from '@/time/reader';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { Card, CardRow } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { EmptyState } from '@/ui/states';
import { usePeople, useRegions, useSwitchUser, useUsers } from './directory';

const PersonSheet = lazy(async () => ({ default: (await import('./person-sheet')).PersonSheet }));
const RegionSheet = lazy(async () => ({ default: (await import('./region-sheet')).RegionSheet }));
const UserSheet = lazy(async () => ({ default: (await import('./user-sheet')).UserSheet }));

/** People of ours, regions and who may sign in; administrators see no account here. */
export function AdministrationPage() {
  const { t } = useTranslation();
  const { locale } = useReader();
  const me = useMe().data;
  const [adding, setAdding] = useState<'person' | 'region' | 'user' | null>(null);
  const people = usePeople().data?.view.people ?? [];
  const regions = useRegions().data?.view.regions ?? [];
  const users = useUsers().data?.users ?? [];
  const turn = useSwitchUser();
  useLive(DIRECTORY);
  if (me && !me.administrator)
    return <EmptyState title={t('shell.forbiddenTitle')} text={t('people.administratorsOnly')} />;
  const plus = <Plus className="icon" aria-hidden="true" />;
  return (
    <Page title={t('shell.administration')}>
      <div className="mt-4 grid items-start gap-4 laptop:grid-cols-3">
        <Card
          title={t('people.people')}
          count={people.length}
          aside={
            <Button icon={plus} onPress={() => setAdding('person')}>
              {t('people.addPerson')}
            </Button>
          }
        >
          {people.map((person) => (
            <CardRow key={person.id} end={person.working.zone ? cityOf(person.working.zone, locale) : ''}>
              <Avatar person={person.id} name={person.name} decorative />
              <span className="min-w-0">
                {person.name}{' '}
                <span className="text-ink-3">
                  {[person.function ? t(`people.function.${person.function}`) : null, person.region?.toUpperCase()]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
              {!person.present && <Chip>{t('people.left')}</Chip>}
            </CardRow>
          ))}
        </Card>
        <Card
          title={t('people.regions')}
          count={regions.length}
          aside={
            <Button icon={plus} onPress={() => setAdding('region')}>
              {t('people.addRegion')}
            </Button>
          }
        >
          {regions.map((region) => (
            <CardRow key={region.id} end={region.zone ? cityOf(region.zone, locale) : ''}>
              <b className="font-semibold uppercase">{region.id}</b> {region.name}
            </CardRow>
          ))}
        </Card>
        <Card
          title={t('people.users')}
          count={users.length}
          aside={
            <Button icon={plus} onPress={() => setAdding('user')}>
              {t('people.addUser')}
            </Button>
          }
        >
          {users.map((user) => (
            <CardRow
              key={user.user}
              end={
                user.user === me?.user ? (
                  t('common.me')
                ) : (
                  <Button look="quiet" onPress={() => turn.mutate({ user: user.user, on: user.disabled })}>
                    {t(user.disabled ? 'people.enable' : 'people.disable')}
                  </Button>
                )
              }
            >
              <span className="min-w-0">
                {user.name} <span className="text-ink-3">{user.login}</span>
              </span>
              {user.administrator && <Chip tone="accent">{t('people.administrator')}</Chip>}
              {user.disabled && <Chip tone="late">{t('people.disabled')}</Chip>}
            </CardRow>
          ))}
        </Card>
      </div>
      <Suspense>
        {adding === 'person' && <PersonSheet regions={regions} onClose={() => setAdding(null)} />}
        {adding === 'region' && <RegionSheet people={people} onClose={() => setAdding(null)} />}
        {adding === 'user' && (
          <UserSheet
            people={people.filter((person) => person.present && !users.some((user) => user.person === person.id))}
            onClose={() => setAdding(null)}
          />
        )}
      </Suspense>
    </Page>
  );
}
