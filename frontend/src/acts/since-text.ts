import type { TFunction } from 'i18next';
import type { components } from '@/api/schema';
import { shortInstant, type Reader } from '@/time/format';
import { whenText } from '@/time/when-text';

/** Since when something is there, as far as anybody said. */
export function sinceText(since: components['schemas']['Since'], reader: Reader, t: TFunction): string {
  if (since.given) return whenText(since.given, reader);
  return since.from ? shortInstant(since.from, reader) : t('time.beginningNotRecorded');
}
