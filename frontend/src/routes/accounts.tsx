import { useTranslation } from 'react-i18next';
import { ACCOUNTS } from '@/api/keys';
import { useLive } from '@/live/hooks';
import { Page } from '@/shell/page';

export function Component() {
  const { t } = useTranslation();
  useLive(ACCOUNTS);
  return (
    <Page title={t('shell.accounts')}>
      <p className="mt-4 text-ink-3">{t('common.nothingFound')}</p>
    </Page>
  );
}
