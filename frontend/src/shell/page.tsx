import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  /** Above the title, where one is: "Accounts / Rail". */
  above?: ReactNode;
  /** Below it, what it is: "Lyon · 9 sites in 4 countries". */
  below?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page: its heading, its name in the browser's title, its acts at the right. */
export function Page({ title, above, below, actions, children }: Props) {
  return (
    <>
      <DocumentTitle title={title} />
      <div className="flex items-start gap-4">
        <div className="min-w-0">
          {above !== undefined && <div className="text-xs text-ink-3">{above}</div>}
          <h1 className="text-xl font-bold tracking-[-0.012em]">{title}</h1>
          {below !== undefined && <div className="mt-0.5 text-s text-ink-2">{below}</div>}
        </div>
        {actions !== undefined && (
          <div className="ml-auto flex flex-wrap justify-end gap-2 print:hidden">{actions}</div>
        )}
      </div>
      {children}
    </>
  );
}

/** The name of a page that shows something else large in place of its heading. */
export function UnseenHeading({ title }: { title: string }) {
  return (
    <>
      <DocumentTitle title={title} />
      <h1 className="sr-only">{title}</h1>
    </>
  );
}

export function DocumentTitle({ title }: { title: string }) {
  const { t } = useTranslation();
  return <title>{`${title} · ${t('common.product')}`}</title>;
}
