import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import { ConfirmDialog } from '@/ui/dialog';
import { ProblemNote } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useRevokeToken, type Token } from './tokens';

/** Asks once before a program is shut out. */
export function RevokeDialog({ token, onClose }: { token: Token; onClose: () => void }) {
  const { t } = useTranslation();
  const revoke = useRevokeToken(() => {
    onClose();
    toast({ text: t('preferences.revoked') });
  });
  return (
    <ConfirmDialog
      isOpen
      danger
      title={t('preferences.revokeOf', { name: token.name })}
      text={
        <>
          <p>{t('preferences.revokeText')}</p>
          {revoke.isError && <ProblemNote problem={problemOf(revoke.error)} />}
        </>
      }
      act={t('preferences.revoke')}
      isPending={revoke.isPending}
      onClose={onClose}
      onConfirm={() => revoke.mutate(token.id)}
    />
  );
}
