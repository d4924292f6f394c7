import { useEyes } from '@/time/reader';
import type { DemoTour } from './demo';

/** A tour's title and its two sentences in the reader's language. */
export function useTourWords(tour: DemoTour): DemoTour['en'] {
  return useEyes((eyes) => eyes.locale).startsWith('de') ? tour.de : tour.en;
}
