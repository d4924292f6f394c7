import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';

/** Something to choose: its id, what it is called, and a word that tells it from its like. */
export interface Option {
  id: string;
  name: string;
  about?: string | undefined;
  icon?: ReactNode;
}

/** What may be chosen, as far as it has come. */
export interface Choosable {
  options: Option[];
  isPending: boolean;
}

export const popoverClass =
  'z-50 max-w-[calc(100vw-24px)] min-w-(--trigger-width) rounded-l border border-line bg-surface p-1 shadow-lift data-entering:animate-[rise_120ms_ease-out] outline-none';

export const optionClass =
  'flex cursor-default items-center gap-2 rounded-m px-2 py-1.5 text-s outline-none! data-focused:bg-accent-soft data-disabled:opacity-50';

/** The list that opens below a field; a combo box hands its own filtered items down, which may still be on their way. */
export function OptionList({ items, isPending = false }: { items?: Option[]; isPending?: boolean }) {
  const { t } = useTranslation();
  return (
    <Popover className={`${popoverClass} max-h-80! overflow-auto`}>
      <ListBox<Option>
        {...(items ? { items } : {})}
        className="outline-none!"
        renderEmptyState={() => (
          <p className="px-2 py-1.5 text-s text-ink-3">{t(isPending ? 'common.loading' : 'common.nothingFound')}</p>
        )}
      >
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.name} className={optionClass}>
            {({ isSelected }) => (
              <>
                {option.icon}
                <span className="min-w-0 truncate">{option.name}</span>
                {option.about && <span className="truncate text-ink-3">{option.about}</span>}
                {isSelected && <Check className="icon-s ml-auto text-accent" aria-hidden="true" />}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
