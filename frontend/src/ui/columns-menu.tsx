import { Columns3 } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { buttonClass } from './button';
import type { Option } from './options';
import { useOverlay } from './use-overlay';
import { later } from './later';

const FilterMenu = later(() => import('./filter-menu'));

/** Which columns of a table are shown. */
export function ColumnsMenu({
  columns,
  hidden,
  onChange,
}: {
  columns: Option[];
  hidden: readonly string[];
  onChange: (hidden: string[]) => void;
}) {
  const { t } = useTranslation();
  const { trigger, isOpen, isWanted, onOpenChange } = useOverlay();
  return (
    <>
      <AriaButton
        ref={trigger}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => onOpenChange(true)}
        className={buttonClass('quiet')}
      >
        <Columns3 className="icon" aria-hidden="true" />
        {t('ui.columns')}
      </AriaButton>
      {isWanted && (
        <FilterMenu
          trigger={trigger}
          isOpen={isOpen}
          onOpenChange={onOpenChange}
          name={t('ui.columns')}
          options={columns}
          value={columns.map((column) => column.id).filter((id) => !hidden.includes(id))}
          onChange={(shown) => onChange(columns.map((column) => column.id).filter((id) => !shown.includes(id)))}
          single={false}
        />
      )}
    </>
  );
}
