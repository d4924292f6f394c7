import { Building2, Factory, Globe, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutletContext } from 'react-router';
import { keys } from '@/api/keys';
import { saying } from '@/i18n';
import { useChangesAt } from '@/live/hooks';
import { useRights } from '@/acts/use-rights';
import { DiffersMark } from '@/moment/differs';
import { useMoment, useOpenItem } from '@/moment/use-moment';
import { useReader } from '@/time/reader';
import { whenText } from '@/time/when-text';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { opens, useListKeys } from '@/ui/list-keys';
import { SkeletonRows } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { branches, type Branch } from './tree';
import { useEntities, type Entity } from './use-entities';
import { later } from '@/ui/later';

const AddEntitySheet = later(
  saying(['entities', 'facts'], async () => ({ default: (await import('./add-entity-sheet')).AddEntitySheet })),
);

const icons = { 'legal-entity': Building2, site: Factory, region: Globe };

/** Legal entities, sites and regions of the customer as a tree; moved, renamed and closed from a date on. */
export function EntitiesSection() {
  const { t } = useTranslation();
  const account = useOutletContext<string>();
  const moment = useMoment();
  const { manages } = useRights(account);
  const { open } = useOpenItem();
  const entities = useEntities(account);
  const [isAdding, setAdding] = useState(false);
  useListKeys();
  useChangesAt(entities.data, keys.read(account, 'entities', moment.apiQuery()));
  const view = entities.data?.view;
  const add = (
    <Button look="primary" icon={<Plus className="icon" aria-hidden="true" />} onPress={() => setAdding(true)}>
      {t('entities.act.add')}
    </Button>
  );
  return (
    <section aria-label={t('account.tab.entities')} className="mt-4 grid gap-3">
      {manages && <div className="flex justify-end print:hidden">{add}</div>}
      {entities.isPending && <SkeletonRows />}
      {entities.isError && <ErrorState error={entities.error} onRetry={() => void entities.refetch()} />}
      {view && view.entities.length === 0 && (
        <EmptyState title={t('entities.none')} text={t('entities.noneText')} action={manages ? add : undefined} />
      )}
      {view && view.entities.length > 0 && (
        <>
          <Counts entities={view.entities} />
          <Tree
            rows={branches(view.entities)}
            label={t('account.tab.entities')}
            onOpen={(entity) => open('entity', entity.id)}
          />
        </>
      )}
      {isAdding && view && (
        <AddEntitySheet account={account} version={view.version} parent={null} onClose={() => setAdding(false)} />
      )}
    </section>
  );
}

/** How many of the tree's rows are open, which is what its tab counts, and how many are closed. */
function Counts({ entities }: { entities: readonly Entity[] }) {
  const { t } = useTranslation();
  const closed = entities.filter((entity) => !entity.open).length;
  return (
    <p className="num text-s text-ink-3">
      {t('account.entities', { count: entities.length - closed })}
      {closed > 0 && ` · ${t('entities.closedToo', { count: closed })}`}
    </p>
  );
}

/** The mark in a row does what it says, not what the row does. */
function isOnMark(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

/** The tree as rows: the arrow keys and `J` and `K` go from one to the next, the left one to the parent, Enter opens. */
function Tree({ rows, label, onOpen }: { rows: Branch[]; label: string; onOpen: (entity: Entity) => void }) {
  const { t } = useTranslation();
  const reader = useReader();
  const [current, setCurrent] = useState(0);
  const items = useRef<(HTMLLIElement | null)[]>([]);
  const go = (to: number) => {
    if (to < 0 || to >= rows.length) return;
    setCurrent(to);
    items.current[to]?.focus();
  };
  const target = (key: string, at: number): number => {
    const depth = rows[at]?.depth ?? 0;
    switch (key) {
      case 'ArrowDown':
        return at + 1;
      case 'ArrowUp':
        return at - 1;
      case 'Home':
        return 0;
      case 'End':
        return rows.length - 1;
      case 'ArrowLeft':
        return rows.findLastIndex((row, index) => index < at && row.depth < depth);
      case 'ArrowRight':
        return (rows[at + 1]?.depth ?? 0) > depth ? at + 1 : -1;
      default:
        return -1;
    }
  };
  return (
    <ul role="tree" aria-label={label} className="m-0 list-none rounded-l border border-line bg-surface p-0 py-1">
      {rows.map(({ entity, depth }, index) => {
        const Icon = icons[entity.kind];
        return (
          <li
            key={entity.id}
            ref={(item) => {
              items.current[index] = item;
            }}
            role="treeitem"
            aria-level={depth + 1}
            aria-selected={false}
            tabIndex={index === Math.min(current, rows.length - 1) ? 0 : -1}
            data-entity={entity.name}
            {...opens}
            onFocus={() => setCurrent(index)}
            onClick={(event) => {
              if (isOnMark(event.target)) return;
              setCurrent(index);
              onOpen(entity);
            }}
            onKeyDown={(event) => {
              if (isOnMark(event.target)) return;
              if (event.key === 'Enter' || event.key === ' ') onOpen(entity);
              else if (target(event.key, index) >= 0) go(target(event.key, index));
              else return;
              event.preventDefault();
            }}
            className="flex cursor-pointer flex-wrap items-center gap-2 border-line py-2 pr-3 text-s not-first:border-t hover:bg-sunken focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent"
            style={{ paddingLeft: `${12 + depth * 22}px` }}
          >
            <span className="inline-flex min-w-0 items-start gap-2">
              <Icon className="icon mt-0.5 text-ink-3" aria-hidden="true" />
              <span className={entity.open ? 'font-medium' : 'text-ink-3 line-through'}>{entity.name}</span>
            </span>
            <span className="text-xs text-ink-3">{t(`entities.kind.${entity.kind}`)}</span>
            {entity.closedOn && <Chip>{t('entities.closedOn', { day: whenText(entity.closedOn, reader) })}</Chip>}
            <DiffersMark thing={entity.id} />
            {entity.planned.length > 0 && <Chip tone="accent">{t('common.state.planned')}</Chip>}
          </li>
        );
      })}
    </ul>
  );
}
