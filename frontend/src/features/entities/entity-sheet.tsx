import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { ActSpec } from '@/acts/act-form';
import { Details } from '@/acts/details';
import type { FieldSpec } from '@/acts/fact-kinds';
import { ThingSheet } from '@/acts/thing-sheet';
import { useRights } from '@/acts/use-rights';
import { textOf, whenOf } from '@/acts/values';
import { saying } from '@/i18n';
import { useNames, type Names } from '@/names/use-names';
import { dayIn } from '@/time/day';
import { dayWithYear } from '@/time/format';
import { useReader } from '@/time/reader';
import type { Instant } from '@/time/instant';
import { saidOn, type When } from '@/time/when';
import { Button } from '@/ui/button';
import { DayText, InstantText } from '@/ui/instant-text';
import { withAllBelow } from './tree';
import { useEntities, type Entity } from './use-entities';
import { later } from '@/ui/later';

const AddEntitySheet = later(
  saying(['entities', 'facts'], async () => ({ default: (await import('./add-entity-sheet')).AddEntitySheet })),
);

const from: FieldSpec = { name: 'from', look: 'when', label: 'from', optional: true, hint: 'fromHint' };

/** One entity of the customer: where it stands, what becomes of it from a date on, and all that was said of it. */
export function EntitySheet({ account, id, onClose }: { account: string; id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const reader = useReader();
  const names = useNames(account);
  const rights = useRights(account);
  const [isAdding, setAdding] = useState(false);
  const view = useEntities(account).data?.view;
  const entity = view?.entities.find((one) => one.id === id);
  if (!view) return null;
  if (isAdding)
    return (
      <AddEntitySheet
        account={account}
        version={view.version}
        parent={id}
        onClose={() => {
          setAdding(false);
          onClose();
        }}
      />
    );
  const today: When = { date: dayIn(reader.now, reader.zone), zone: reader.zone };
  const acts =
    entity && rights.manages
      ? [
          ...(entity.open ? [moving(account, entity, view, t('entities.act.move'))] : []),
          renaming(account, entity, view.version, t('entities.act.rename')),
          ...(entity.open ? [closing(account, entity, view.version, today, t('entities.act.close'))] : []),
        ]
      : [];
  return (
    <ThingSheet
      account={account}
      thing={id}
      title={entity?.name ?? (names.entity(id) || t('entities.one'))}
      names={names}
      zones={[reader.zone]}
      acts={acts}
      mayReplace={() => rights.manages}
      correct={(event, changed, header) =>
        api.POST('/api/accounts/{account}/entities/{entity}/correct', {
          params: { path: { account, entity: id }, header },
          body: { event, changed },
        })
      }
      undo={(event, header) =>
        api.POST('/api/accounts/{account}/entities/{entity}/undo', {
          params: { path: { account, entity: id }, header },
          body: { event },
        })
      }
      absent={entity ? undefined : { title: t('entities.notThen'), text: t('entities.notThenText') }}
      onClose={onClose}
    >
      {entity && (
        <>
          <Standing entity={entity} names={names} />
          <Details
            lines={[
              [t('facts.field.kind'), t(`entities.kind.${entity.kind}`)],
              [t('entities.existsSince'), entity.since],
              [t('facts.kindOf.EntityClosed'), entity.closedOn],
            ]}
            planned={entity.planned}
            names={names}
          />
          {rights.manages && entity.open && (
            <div>
              <Button onPress={() => setAdding(true)}>{t('entities.act.addBelow')}</Button>
            </div>
          )}
        </>
      )}
    </ThingSheet>
  );
}

/** "below Brightwater Chemicals, since 1 Jan 2026 (before: Brightwater Europe BV)", at the moment shown. */
function Standing({ entity, names }: { entity: Entity; names: Names }) {
  const { t } = useTranslation();
  const { parent, since, moved, before } = entity.placed;
  const where = parent ? t('entities.below', { name: names.entity(parent) }) : t('facts.top');
  return (
    <p className="text-s text-ink-2" data-standing>
      {where}, {since.from ? t('entities.since') : t('time.beginningNotRecorded')}
      {since.from && (
        <>
          {' '}
          <SinceWithYear given={since.given} from={since.from} />
        </>
      )}
      {moved && ` (${t('entities.before', { name: before ? names.entity(before) : t('facts.top') })})`}
    </p>
  );
}

function SinceWithYear({ given, from }: { given: When | null | undefined; from: Instant }) {
  const { locale, zone } = useReader();
  const text = dayWithYear(saidOn(given, from, zone), locale);
  if (given?.date) return <DayText day={given.date} zone={given.zone} text={text} />;
  return <InstantText instant={from} zone={given?.zone} text={text} />;
}

function moving(
  account: string,
  entity: Entity,
  view: { version: number; entities: readonly Entity[] },
  label: string,
): ActSpec {
  return {
    id: 'move',
    label,
    fields: [{ name: 'parent', look: 'entity', label: 'parent', optional: true }, from],
    initial: { parent: entity.parent ?? null, from: null },
    version: view.version,
    changes: 'anything',
    leftOut: withAllBelow(view.entities, entity.id),
    send: ({ values }, header) => {
      const when = whenOf(values['from']);
      const parent = textOf(values['parent']);
      return api.POST('/api/accounts/{account}/entities/{entity}/move', {
        params: { path: { account, entity: entity.id }, header },
        body: { ...(parent ? { parent } : {}), ...(when ? { from: when } : {}) },
      });
    },
  };
}

function renaming(account: string, entity: Entity, version: number, label: string): ActSpec {
  return {
    id: 'rename',
    label,
    fields: [{ name: 'name', look: 'text', label: 'name' }, from],
    initial: { name: entity.name, from: null },
    version,
    changes: 'anything',
    send: ({ values }, header) => {
      const when = whenOf(values['from']);
      return api.POST('/api/accounts/{account}/entities/{entity}/rename', {
        params: { path: { account, entity: entity.id }, header },
        body: { name: textOf(values['name']), ...(when ? { from: when } : {}) },
      });
    },
  };
}

function closing(account: string, entity: Entity, version: number, today: When, label: string): ActSpec {
  return {
    id: 'close',
    label,
    fields: [{ name: 'on', look: 'when', label: 'lastDay' }],
    initial: { on: today },
    version,
    send: ({ values }, header) =>
      api.POST('/api/accounts/{account}/entities/{entity}/close', {
        params: { path: { account, entity: entity.id }, header },
        body: { on: whenOf(values['on']) ?? today },
      }),
  };
}
