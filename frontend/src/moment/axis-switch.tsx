import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import type { Axis } from './moment';

const half =
  'min-h-6 px-2.5 text-s font-medium text-past -outline-offset-2! data-selected:bg-past data-selected:text-surface data-selected:data-focus-visible:outline-surface';

/** The switch between the two questions. */
export function AxisSwitch({ axis, onChange }: { axis: Axis; onChange: (axis: Axis) => void }) {
  const { t } = useTranslation();
  return (
    <ToggleButtonGroup
      aria-label={t('moment.axis')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[axis]}
      onSelectionChange={(keys) => onChange(keys.has('true') ? 'true' : 'knew')}
      className="inline-flex overflow-hidden rounded-m border border-past"
    >
      <ToggleButton id="knew" className={half}>
        {t('moment.knew')}
      </ToggleButton>
      <ToggleButton id="true" className={half}>
        {t('moment.true')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
