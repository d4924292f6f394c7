import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';

interface Props {
  /** What is behind it; "More" where nothing says so. */
  label?: string;
  /** Something stands there already. */
  startsOpen?: boolean;
  /** Something is wrong there. */
  isNeeded?: boolean;
  children: ReactNode;
}

/** What is seldom needed, out of the way until it is asked for. */
export function More({ label, startsOpen = false, isNeeded = false, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [wasAsked, setAsked] = useState(startsOpen);
  const isOpen = wasAsked || isNeeded;
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      <div>
        <Button
          look="quiet"
          icon={<Icon className="icon" aria-hidden="true" />}
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setAsked(!isOpen)}
        >
          {label ?? t('common.more')}
        </Button>
      </div>
      <div id={id} hidden={!isOpen} className="grid gap-3">
        {isOpen && children}
      </div>
    </>
  );
}
