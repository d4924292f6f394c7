import { localeOf, speak, type Language } from '@/i18n';
import { useEyes } from '@/time/reader';

/** A day without a time, given at UTC+13: at UTC−8 its first instant lies on the day before. */
export const givenDay = {
  instant: '2024-01-09T11:00:00.000000Z',
  given: { date: '2024-01-10', zone: 'Pacific/Tongatapu' },
};

type Eyes = readonly [language: Language, zone: string, day: string];

/** Who reads it, and the day that all of them read. */
export const readers: readonly Eyes[] = [
  ['en', 'Pacific/Tongatapu', '10 Jan 2024'],
  ['en', 'America/Los_Angeles', '10 Jan 2024'],
  ['de', 'Pacific/Tongatapu', '10. Jan. 2024'],
  ['de', 'America/Los_Angeles', '10. Jan. 2024'],
];

export async function readAs(language: Language, zone: string): Promise<void> {
  await speak(language);
  useEyes.setState({ locale: localeOf[language], zone });
}
