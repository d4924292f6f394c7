import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui/states';

interface Props {
  isTakenBack: boolean;
  /** Said where it was not taken back: it is not there yet, or not known. */
  title: string;
  text?: string;
}

/** A thing that is in no list at the moment shown; what was recorded of it stays below. */
export function Absent({ isTakenBack, title, text }: Props) {
  const { t } = useTranslation();
  return isTakenBack ? (
    <EmptyState title={t('common.takenBack')} text={t('facts.takenBackText')} />
  ) : (
    <EmptyState title={title} {...(text === undefined ? {} : { text })} />
  );
}
