import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Outlet } from 'react-router';
import { useAppliedSettings } from '@/shell/settings';
import { useEyes } from '@/time/reader';

/** The pages before the sign-in: no frame, but the reader's colours and language. */
export function Outside() {
  useAppliedSettings();
  const locale = useEyes((eyes) => eyes.locale);
  return (
    <I18nProvider locale={locale}>
      <Outlet />
    </I18nProvider>
  );
}
