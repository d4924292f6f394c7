import { useTranslation } from 'react-i18next';
import { classes } from './classes';

/** "Ines Brandt" → "IB"; one letter for one word. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  return `${[...(parts[0] ?? '')][0] ?? ''}${last ? ([...last][0] ?? '') : ''}`.toUpperCase();
}

/** A colour of its own per person, the same on every screen. */
export function hue(person: string): number {
  let sum = 0;
  for (const letter of person) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return (sum % 6) + 1;
}

const hues = [
  '',
  'bg-(--avatar-1)',
  'bg-(--avatar-2)',
  'bg-(--avatar-3)',
  'bg-(--avatar-4)',
  'bg-(--avatar-5)',
  'bg-(--avatar-6)',
];

interface Props {
  person: string;
  name: string;
  size?: 's' | 'm';
  /** Where the name stands beside it, it is not said twice. */
  decorative?: boolean;
  className?: string;
}

export function Avatar({ person, name, size = 's', decorative = false, className }: Props) {
  return (
    <span
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name })}
      className={classes(
        'grid shrink-0 place-items-center rounded-full font-semibold text-[#fff] select-none',
        size === 'm' ? 'size-[26px] text-[10.5px] leading-none' : 'size-5 text-[9px] leading-none',
        hues[hue(person)],
        className,
      )}
    >
      {/* As the style's content, so that it is no text of its own beside the name. */}
      <span data-initials={initials(name)} className="before:content-[attr(data-initials)]" />
    </span>
  );
}

/** Several people, overlapping; those who do not fit are counted. */
export function Avatars({
  people,
  limit = 4,
}: {
  people: { person: string; name: string; about?: string | undefined }[];
  limit?: number;
}) {
  const { t } = useTranslation();
  if (people.length === 0) return null;
  const shown = people.slice(0, limit);
  const names = people.map((one) => (one.about ? `${one.name} (${one.about})` : one.name)).join(', ');
  return (
    <span className="flex pl-1.5" role="img" aria-label={t('shell.here', { names })} title={names}>
      {shown.map((one) => (
        <Avatar
          key={one.person}
          person={one.person}
          name={one.name}
          size="m"
          decorative
          className="-ml-1.5 border-2 border-surface"
        />
      ))}
      {people.length > limit && (
        <span className="-ml-1.5 grid size-[26px] place-items-center rounded-full border-2 border-surface bg-sunken text-[10.5px] font-semibold text-ink-2">
          +{people.length - limit}
        </span>
      )}
    </span>
  );
}
