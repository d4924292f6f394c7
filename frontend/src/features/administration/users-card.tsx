import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me';
import { problemOf } from '@/api/problem';
import { NowMark } from '@/moment/banner';
import { useMayWrite } from '@/moment/use-moment';
import { Card, CardRow } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { ConfirmDialog, Dialog } from '@/ui/dialog';
import { Button } from '@/ui/button';
import { MenuButton } from '@/ui/menu';
import { SecretOnce } from '@/ui/secret-once';
import { ProblemNote } from '@/ui/states';
import { BindDialog } from './bind-dialog';
import { useProviderName, useResetPassword, useUserAct, type UserAct, type UserRow } from './users';

type Asked = { user: UserRow; act: UserAct | 'reset' | 'bind' };

/** Who may sign in, and what ends or renews that: each act asked once more, since it ends sessions and tokens at once. */
export function UsersCard({ users, aside }: { users: UserRow[]; aside: ReactNode }) {
  const { t } = useTranslation();
  const me = useMe().data;
  const mayWrite = useMayWrite();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const close = () => setAsked(null);
  const turn = useUserAct(close);
  const reset = useResetPassword((made) => {
    close();
    setLink(made);
  });
  const provider = useProviderName().data;
  const bindingOf = (user: UserRow): Asked['act'][] => (provider ? [user.bound ? 'unbind' : 'bind'] : []);
  const actsOf = (user: UserRow): Asked['act'][] =>
    user.disabled
      ? ['enable']
      : ['reset', ...bindingOf(user), user.administrator ? 'noAdministrator' : 'administrator', 'disable'];
  const refused = [turn, reset].find((one) => one.isError);
  const confirm = ({ user, act }: Asked) =>
    act === 'reset' ? reset.mutate(user.user) : act !== 'bind' && turn.mutate({ user: user.user, act });
  return (
    <Card
      title={t('administration.users')}
      count={users.length}
      aside={
        <>
          <NowMark /> {aside}
        </>
      }
    >
      {users.map((user) => (
        <CardRow
          key={user.user}
          end={
            user.user === me?.user
              ? t('common.me')
              : mayWrite && (
                  <MenuButton
                    label={t('administration.actsOf', { name: user.name })}
                    iconOnly
                    icon={<span aria-hidden="true">…</span>}
                    look="quiet"
                    acts={actsOf(user).map((act) => ({
                      id: act,
                      label: t(`administration.userAct.${act}`),
                      onAction: () => {
                        turn.reset();
                        reset.reset();
                        setAsked({ user, act });
                      },
                    }))}
                  />
                )
          }
        >
          <span className="min-w-0">
            {user.name} {!isOfDemo(user) && <span className="wrap-break-word text-ink-3">{user.login}</span>}
          </span>
          {user.administrator && <Chip tone="accent">{t('administration.administrator')}</Chip>}
          {user.disabled && <Chip tone="late">{t('administration.disabled')}</Chip>}
          {user.bound && provider && <Chip>{provider}</Chip>}
          {!user.ready && !user.bound && !user.disabled && !isOfDemo(user) && (
            <Chip>{t('administration.noPassword')}</Chip>
          )}
        </CardRow>
      ))}
      {asked?.act === 'bind' && provider && <BindDialog user={asked.user} provider={provider} onClose={close} />}
      {asked && asked.act !== 'bind' && (
        <ConfirmDialog
          isOpen
          danger={asked.act === 'disable' || asked.act === 'reset'}
          title={`${t(`administration.userAct.${asked.act}`)}: ${asked.user.name}`}
          text={
            <>
              <p>{t(`administration.userActText.${asked.act}`)}</p>
              {refused && <ProblemNote problem={problemOf(refused.error)} />}
            </>
          }
          act={t(`administration.userAct.${asked.act}`)}
          isPending={turn.isPending || reset.isPending}
          onClose={close}
          onConfirm={() => confirm(asked)}
        />
      )}
      {link && (
        <Dialog
          isOpen
          onClose={() => setLink(null)}
          title={t('administration.link')}
          footer={<Button onPress={() => setLink(null)}>{t('common.close')}</Button>}
        >
          <SecretOnce label={t('administration.link')} text={t('administration.linkText')} secret={link} />
        </Dialog>
      )}
    </Card>
  );
}

/** One of the demo's people signs in by one click: no login of theirs says anything, and no password is missing. */
function isOfDemo(user: UserRow): boolean {
  return user.login === `demo-${user.person}`;
}
