import { useTranslation } from 'react-i18next';
import type { Difference } from '@/api/problem';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { InstantText } from './instant-text';

export type Choice = 'mine' | 'theirs';

/** One difference, each value of it in words; `base` is null where there was nothing yet. */
export type ShownDifference = Omit<Difference, 'mine' | 'theirs' | 'base'> &
  Record<'mine' | 'theirs', string> & { base: string | null };

interface Props {
  differences: ShownDifference[];
  /** What a field is called. */
  nameOf: (field: string) => string;
  personName: (person: string) => string;
  choices: Readonly<Record<string, Choice>>;
  onChoose: (field: string, choice: Choice) => void;
}

const choice =
  'px-2.5 text-s font-medium text-ink-2 first:rounded-l-[5px] last:rounded-r-[5px] data-selected:bg-accent data-selected:text-on-accent min-h-6';

/** Someone changed the same field meanwhile: mine, theirs and what both had read, to choose from. */
export function ConflictPanel({ differences, nameOf, personName, choices, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <section role="alert" className="grid gap-3 rounded-l border border-soon bg-soon-soft p-3">
      <div>
        <h3 className="text-m text-soon">{t('ui.conflictTitle')}</h3>
        <p className="text-s text-ink-2">{t('ui.conflictText')}</p>
      </div>
      {differences.map((one) => (
        <div key={one.field} className="grid gap-2 rounded-m border border-line bg-surface p-3 text-s">
          <div className="flex flex-wrap items-center gap-2">
            <b className="font-semibold">{nameOf(one.field)}</b>
            <ToggleButtonGroup
              aria-label={nameOf(one.field)}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[choices[one.field] ?? 'theirs']}
              onSelectionChange={(keys) => onChoose(one.field, keys.has('mine') ? 'mine' : 'theirs')}
              className="ml-auto inline-flex rounded-m border border-line-strong"
            >
              <ToggleButton id="mine" className={choice}>
                {t('ui.takeMine')}
              </ToggleButton>
              <ToggleButton id="theirs" className={choice}>
                {t('ui.takeTheirs')}
              </ToggleButton>
            </ToggleButtonGroup>
          </div>
          <dl className="grid gap-x-3 gap-y-1 tablet:grid-cols-[auto_1fr]">
            <dt className="text-ink-3">{t('ui.mine')}</dt>
            <dd>{one.mine || t('ui.empty')}</dd>
            <dt className="text-ink-3">
              {t('ui.theirs', { name: personName(one.by) })} {one.at && <InstantText instant={one.at} form="full" />}
            </dt>
            <dd>{one.theirs || t('ui.empty')}</dd>
            <dt className="text-ink-3">{t('ui.base')}</dt>
            <dd className="text-ink-2">{one.base === null ? t('facts.nothingYet') : one.base || t('ui.empty')}</dd>
          </dl>
        </div>
      ))}
    </section>
  );
}
