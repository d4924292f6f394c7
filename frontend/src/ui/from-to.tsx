import { useTranslation } from 'react-i18next';

/** "Ines Brandt → Claire Fontaine": of whom to whom, also to be heard; alone where there is nobody on the other side. */
export function FromTo({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation();
  if (!from || !to) return from || to;
  return (
    <>
      {from} <span aria-hidden="true">→</span> <span className="sr-only">{t('common.to')} </span>
      {to}
    </>
  );
}
