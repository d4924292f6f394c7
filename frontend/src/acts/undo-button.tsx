import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';

interface Props {
  /** Which entry it is about. */
  what: string;
  /** What had been taken back stands again by it. */
  isBack: boolean;
  isPending?: boolean;
  onPress: () => void;
}

/** Takes an entry of a history back, or brings it back; which entry it is is heard. */
export function UndoButton({ what, isBack, isPending = false, onPress }: Props) {
  const { t } = useTranslation();
  return (
    <Button
      look="quiet"
      aria-label={t(isBack ? 'facts.restoreOf' : 'facts.undoOf', { what })}
      isPending={isPending}
      onPress={onPress}
    >
      {t(isBack ? 'common.bringBack' : 'common.undo')}
    </Button>
  );
}
