import { ArrowRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useTours, type DemoTour } from './demo';
import { useTourWords } from './tour-words';

interface Props {
  /** Signs that person in and goes there. */
  onStart: (person: string, address: string) => void;
  isDisabled: boolean;
}

/** Three short tours: each signs somebody in and opens one moment. */
export function Tours({ onStart, isDisabled }: Props) {
  const { t } = useTranslation();
  const tours = useTours().data ?? [];
  if (tours.length === 0) return null;
  return (
    <section className="grid grid-cols-1 gap-1 rounded-l border border-line bg-surface p-2">
      <h2 className="px-2 pt-1 text-m">{t('demo.tours')}</h2>
      {tours.map((tour) => (
        <TourLine
          key={tour.tour}
          tour={tour}
          isDisabled={isDisabled}
          onPress={() => onStart(tour.person, `${tour.address}&tour=${tour.tour}`)}
        />
      ))}
    </section>
  );
}

function TourLine({ tour, onPress, isDisabled }: { tour: DemoTour; onPress: () => void; isDisabled: boolean }) {
  const words = useTourWords(tour);
  return (
    <Button
      onPress={onPress}
      isDisabled={isDisabled}
      className="flex min-h-10 items-center gap-2.5 rounded-m px-2 py-1.5 text-left data-hovered:bg-accent-soft"
    >
      <span className="min-w-0 flex-1">
        <span className="block leading-tight font-medium">{words.title}</span>
        <span className="block text-s text-ink-3">{words.first}</span>
      </span>
      <ArrowRight className="icon text-ink-3" aria-hidden="true" />
    </Button>
  );
}
