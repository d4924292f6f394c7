const spaces = /[\s\u00a0\u202f]/g;

interface Marks {
  decimal: string;
  group: string;
}

function marksOf(locale: string): Marks {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  const mark = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return { decimal: mark('decimal') || '.', group: mark('group') };
}

/** The digits of a whole number whose groups are set apart by this mark, as 1,234,567 or 12,34,567; null where they are not. */
function ungrouped(text: string, mark: '.' | ',' | "'" | ' '): string | null {
  const groups = text.split(mark);
  const [first = '', ...rest] = groups;
  const isGrouped =
    /^\d{1,3}$/.test(first) &&
    rest.every((group, index) => (index === rest.length - 1 ? /^\d{3}$/ : /^\d{2,3}$/).test(group));
  return groups.length === 1 ? first : isGrouped ? groups.join('') : null;
}

function decimal(whole: string | null, decimals: string): string | null {
  if (whole === null || !/^\d*$/.test(whole) || !/^\d*$/.test(decimals) || whole + decimals === '') return null;
  return decimals === '' ? whole : `${whole || '0'}.${decimals}`;
}

/**
 * What somebody typed as a number, digit by digit with a decimal point; null where it is none, or no number from zero on.
 * Point and comma are understood in every language where there is one reading; a single one before exactly three digits
 * reads as the reader's language has it.
 */
export function typedNumber(text: string, locale: string): string | null {
  const plain = withoutThinMarks(text.trim());
  if (plain === null || !/^[\d.,]+$/.test(plain)) return null;
  const [point, comma] = [plain.lastIndexOf('.'), plain.lastIndexOf(',')];
  if (point < 0 && comma < 0) return plain;
  const last = plain[Math.max(point, comma)] === '.' ? '.' : ',';
  const at = Math.max(point, comma);
  const [before, after] = [plain.slice(0, at), plain.slice(at + 1)];
  if (point >= 0 && comma >= 0) return decimal(ungrouped(before, last === '.' ? ',' : '.'), after);
  if (before.includes(last)) return ungrouped(plain, last);
  const mayBeGroup = /^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(after);
  return mayBeGroup && last !== marksOf(locale).decimal ? before + after : decimal(before, after);
}

/** Spaces and the Swiss apostrophe only ever set groups apart. */
function withoutThinMarks(text: string): string | null {
  const even = text.replace(spaces, ' ').replace(/’/g, "'");
  const end = even.search(/[.,]/);
  const [whole, rest] = end < 0 ? [even, ''] : [even.slice(0, end), even.slice(end)];
  if (!/[ ']/.test(even)) return even;
  const digits = ungrouped(whole, whole.includes("'") ? "'" : ' ');
  return digits === null ? null : digits + rest;
}

/** A decimal as the reader writes it: its groups set apart, every digit as it is. */
export function writtenNumber(plain: string, locale: string): string {
  const [whole = '', decimals] = plain.split('.');
  if (!/^\d+$/.test(whole) || (decimals !== undefined && !/^\d+$/.test(decimals))) return plain;
  const grouped = new Intl.NumberFormat(locale).format(BigInt(whole));
  return decimals === undefined ? grouped : `${grouped}${marksOf(locale).decimal}${decimals}`;
}
