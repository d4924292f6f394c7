import { Building2, Factory, Globe, Plus } from 'lucide-react';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import { keys } from '@/api/keys';
import { useChangesAt } from '@/live/hooks';
import { useMayWrite, useMoment } from '@/moment/use-moment';
import { useReader } from '@/time/reader';
import { whenText } from '@/time/when-text';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { MenuButton } from '@/ui/menu';
import { SkeletonRows } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import type { EntityAct } from './entity-sheet';
import { branches } from './tree';
import { useEntities, type Entity } from './use-entities';

const EntitySheet = lazy(async () => ({ default: (await import('./entity-sheet')).EntitySheet }));

const icons = { 'legal-entity': Building2, site: Factory, region: Globe };

/** Legal entities, sites and regions of the customer as a tree; moved, renamed and closed from a date on. */
export function EntitiesSection() {
  const { t } = useTranslation();
  const account = useOutletContext<string>();
  const moment = useMoment();
  const mayWrite = useMayWrite();
  const reader = useReader();
  const entities = useEntities(account);
  const [doing, setDoing] = useState<{ act: EntityAct; entity: Entity | null } | null>(null);
  useChangesAt(entities.data?.changesAt, keys.read(account, 'entities', moment.apiQuery()));
  const view = entities.data?.view;
  const add = (
    <Button
      look="primary"
      icon={<Plus className="icon" aria-hidden="true" />}
      onPress={() => setDoing({ act: 'add', entity: null })}
    >
      {t('entities.act.add')}
    </Button>
  );
  return (
    <section aria-label={t('account.tab.entities')} className="mt-4 grid gap-3">
      {mayWrite && <div className="flex justify-end print:hidden">{add}</div>}
      {entities.isPending && <SkeletonRows />}
      {entities.isError && <ErrorState error={entities.error} onRetry={() => void entities.refetch()} />}
      {view && view.entities.length === 0 && (
        <EmptyState title={t('entities.none')} text={t('entities.noneText')} action={mayWrite ? add : undefined} />
      )}
      {view && view.entities.length > 0 && (
        <ul
          role="tree"
          aria-label={t('account.tab.entities')}
          className="m-0 list-none rounded-l border border-line bg-surface p-0 py-1"
        >
          {branches(view.entities).map(({ entity, depth }) => {
            const Icon = icons[entity.kind];
            return (
              <li
                key={entity.id}
                role="treeitem"
                aria-level={depth + 1}
                aria-selected={false}
                data-entity={entity.name}
                className="flex flex-wrap items-center gap-2 border-line py-1.5 pr-3 text-s not-first:border-t"
                style={{ paddingLeft: `${12 + depth * 22}px` }}
              >
                <Icon className="icon text-ink-3" aria-hidden="true" />
                <span className={entity.open ? 'font-medium' : 'text-ink-3 line-through'}>{entity.name}</span>
                <span className="text-xs text-ink-3">{t(`entities.kind.${entity.kind}`)}</span>
                {entity.closedOn && <Chip>{t('entities.closedOn', { day: whenText(entity.closedOn, reader) })}</Chip>}
                {entity.planned.length > 0 && <Chip tone="accent">{t('common.state.planned')}</Chip>}
                {mayWrite && entity.open && (
                  <span className="ml-auto">
                    <MenuButton
                      label={t('entities.actsOf', { name: entity.name })}
                      iconOnly
                      icon={<span aria-hidden="true">…</span>}
                      look="quiet"
                      acts={(['addBelow', 'move', 'rename', 'close'] as const).map((act) => ({
                        id: act,
                        label: t(`entities.act.${act}`),
                        onAction: () => setDoing({ act, entity }),
                      }))}
                    />
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <Suspense>
        {doing && view && (
          <EntitySheet
            account={account}
            version={view.version}
            entities={view.entities}
            act={doing.act}
            entity={doing.entity}
            onClose={() => setDoing(null)}
          />
        )}
      </Suspense>
    </section>
  );
}
