import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import type { Names } from '@/names/use-names';
import { useZones } from '@/names/use-zones';
import { regionOf, type PromiseDraft } from '@/promise/promise-draft';
import { PromiseFields } from '@/promise/promise-fields';
import { ofPromise } from '@/promise/refused-promise';
import { Button, IconButton } from '@/ui/button';
import { Kbd } from '@/ui/kbd';

interface Props {
  account: string;
  promises: PromiseDraft[];
  onChange: (promises: PromiseDraft[]) => void;
  onAdd: () => void;
  /** For whom the sheet is, where that is not everyone: its promises are for the same unless something else is said. */
  audience: readonly string[];
  /** Where it belongs, and so do its promises. */
  region: string | null;
  /** A piece of the notes is marked, and would become the promise. */
  isMarked: boolean;
  names: Names;
  showsGaps: boolean;
  /** Why the sheet was refused, where that is about none of its own fields. */
  problem: Problem | null;
}

/** The promises written down in a sheet, and the way to another. */
export function PromisesOfSheet({
  account,
  promises,
  onChange,
  onAdd,
  audience,
  region,
  isMarked,
  names,
  showsGaps,
  problem,
}: Props) {
  const { t } = useTranslation();
  const zonesFor = useZones(names);
  return (
    <>
      {promises.map((promise, index) => (
        <section
          key={promise.key}
          aria-label={t('interactions.promise', { count: index + 1 })}
          className="grid gap-3 rounded-l border border-line bg-canvas p-3"
        >
          <header className="flex items-center">
            <h3 className="flex-1 text-m">{t('interactions.promise', { count: index + 1 })}</h3>
            <IconButton
              label={t('common.remove')}
              icon={<Trash2 className="icon" aria-hidden="true" />}
              onPress={() => onChange(promises.filter((one) => one.key !== promise.key))}
            />
          </header>
          <PromiseFields
            account={account}
            draft={promise}
            onChange={(next) => onChange(promises.map((one) => (one.key === next.key ? next : one)))}
            names={names}
            zones={zonesFor([promise.responsible, promise.counterpart, regionOf(promise, region)])}
            sheet={audience}
            region={region}
            showGaps={showsGaps}
            problem={problem}
            within={ofPromise(index, promises.length)}
            isFocused
          />
        </section>
      ))}
      <div>
        <Button look="quiet" icon={<Plus className="icon" aria-hidden="true" />} onPress={onAdd}>
          {isMarked ? t('interactions.markedBecomesPromise') : t('interactions.addPromise')} <Kbd keys="Alt+P" />
        </Button>
      </div>
    </>
  );
}
