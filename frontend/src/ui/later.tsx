import { CloudOff, TriangleAlert } from 'lucide-react';
import { Component, Suspense, lazy, useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { onceIdle } from './once-idle';

/** How a part is opened and closed again, where it is. */
interface Opened {
  isOpen?: boolean;
  onClose?: () => void;
  onOpenChange?: (isOpen: boolean) => void;
}

class NotFetched extends Error {}

/**
 * A part that is fetched when it is first opened, or before that once the page is idle. Where it cannot be fetched, it
 * says so, what is around it stays, and it is tried again: a `lazy` of React's would fail for ever after.
 * `meanwhile` stands where the part has a place on the page.
 */
export function later<Props extends object>(
  part: () => Promise<{ default: ComponentType<Props> }>,
  meanwhile: ReactNode = null,
): ComponentType<Props & Opened> {
  let fetched: ComponentType<Props> | null = null;
  const fetch = onceIdle(async () => {
    try {
      const found = await part();
      fetched = found.default;
      return found;
    } catch (cause) {
      throw new NotFetched('a part of the page could not be fetched', { cause });
    }
  });
  return function Later(props) {
    const { isOpen = true, onClose, onOpenChange } = props;
    const [Part, setPart] = useState<ComponentType<Props>>(() => fetched ?? lazy(fetch));
    const close = onClose ?? (onOpenChange && (() => onOpenChange(false)));
    return (
      <Kept isOpen={isOpen} close={close} onAgain={() => setPart(() => fetched ?? lazy(fetch))}>
        <Suspense fallback={meanwhile}>
          <Part {...props} />
        </Suspense>
      </Kept>
    );
  };
}

interface KeptProps {
  isOpen: boolean;
  close: (() => void) | undefined;
  onAgain: () => void;
  children: ReactNode;
}

/** What is around a part that could not be fetched is kept; what fails in the part itself is not its concern. */
class Kept extends Component<KeptProps, { failed: { error: unknown } | null }> {
  override state: { failed: { error: unknown } | null } = { failed: null };

  static getDerivedStateFromError(error: unknown) {
    return { failed: { error } };
  }

  override componentDidUpdate({ isOpen }: KeptProps) {
    // A menu is opened again by its button.
    if (this.state.failed && this.props.isOpen && !isOpen) this.again();
  }

  again() {
    this.props.onAgain();
    this.setState({ failed: null });
  }

  override render() {
    const { failed } = this.state;
    const { isOpen, close, children } = this.props;
    if (!failed) return children;
    if (!(failed.error instanceof NotFetched)) throw failed.error;
    return isOpen && <Missing onAgain={() => this.again()} onClose={close} />;
  }
}

/** Stands like a message above whatever the part was to be opened from, and is usable there. */
function Missing({ onAgain, onClose }: { onAgain: () => void; onClose: (() => void) | undefined }) {
  const { t } = useTranslation();
  const isOffline = !navigator.onLine;
  const Icon = isOffline ? CloudOff : TriangleAlert;
  return (
    <div
      role="alert"
      data-react-aria-top-layer="true"
      className="fixed inset-x-3 bottom-18 z-50 mx-auto flex max-w-[560px] flex-wrap items-center gap-x-2 gap-y-1 rounded-l border border-line bg-surface py-2 pr-1.5 pl-3 text-s text-ink shadow-lift tablet:bottom-5 print:hidden"
    >
      <Icon className="icon text-late" aria-hidden="true" />
      <span className="min-w-0 flex-1 basis-60">{isOffline ? t('ui.partOffline') : t('ui.partMissing')}</span>
      <Button look="quiet" onPress={onAgain}>
        {t('common.retry')}
      </Button>
      {!isOffline && (
        <Button look="quiet" onPress={() => window.location.reload()}>
          {t('live.reload')}
        </Button>
      )}
      {onClose && (
        <Button look="quiet" onPress={onClose}>
          {t('common.close')}
        </Button>
      )}
    </div>
  );
}
