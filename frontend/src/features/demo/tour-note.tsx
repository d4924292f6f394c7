import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { IconButton } from '@/ui/button';
import { useTours, type DemoTour } from './demo';
import { useTourWords } from './tour-words';

/** What there is to see on the page a tour opened, in two sentences, until it is closed. */
export function TourNote() {
  const [search, setSearch] = useSearchParams();
  const name = search.get('tour');
  const tour = useTours(name !== null).data?.find((one) => one.tour === name);
  if (!tour) return null;
  const close = () =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete('tour');
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return <Note tour={tour} onClose={close} />;
}

function Note({ tour, onClose }: { tour: DemoTour; onClose: () => void }) {
  const { t } = useTranslation();
  const words = useTourWords(tour);
  return (
    <aside
      aria-label={t('demo.tour')}
      className="fixed inset-x-3 bottom-18 z-30 mx-auto max-w-[440px] rounded-l border border-line-strong bg-surface py-3 pr-2 pl-4 text-s shadow-lift tablet:right-6 tablet:bottom-6 tablet:left-auto tablet:mx-0 print:hidden"
    >
      <div className="flex items-center gap-2">
        <h2 className="flex-1 text-m">{words.title}</h2>
        <IconButton label={t('demo.closeTour')} icon={<X className="icon" aria-hidden="true" />} onPress={onClose} />
      </div>
      <ol className="m-0 grid list-decimal gap-1 pr-2 pl-4 text-ink-2">
        <li>{words.first}</li>
        <li>{words.second}</li>
      </ol>
    </aside>
  );
}
