import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useReader } from '@/time/reader';
import { buttonClass } from './button';

interface Props {
  /** The address of the file without its question. */
  href: string;
  /** What the table on screen asks, the moment included; what is left out is not asked. */
  question: object;
}

/** The table on screen as a file that the reader's spreadsheet opens, made by the server from the same question. */
export function CsvLink({ href, question }: Props) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const query = new URLSearchParams({ language: locale.startsWith('de') ? 'de' : 'en' });
  for (const [name, value] of Object.entries(question)) {
    if (value !== undefined && value !== null && value !== false) query.set(name, String(value));
  }
  return (
    <a href={`${href}?${query}`} download title={t('ui.csvHint')} className={buttonClass('quiet', 'print:hidden')}>
      <Download className="icon" aria-hidden="true" />
      {t('ui.csv')}
    </a>
  );
}
