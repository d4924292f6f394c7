import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useAct, type Headers } from '@/acts/use-act';
import { problemOf } from '@/api/problem';
import { useReader } from '@/time/reader';
import type { When } from '@/time/when';
import { dayIn } from '@/time/day';
import { Button } from '@/ui/button';
import { ComboBox } from '@/ui/combo-box';
import { Select } from '@/ui/select';
import { Sheet } from '@/ui/sheet';
import { ProblemNote } from '@/ui/states';
import { TextField } from '@/ui/text-field';
import { WhenField } from '@/ui/when-field';
import type { Entity } from './use-entities';

export type EntityAct = 'add' | 'addBelow' | 'move' | 'rename' | 'close';
type Kind = Entity['kind'];
const kinds: readonly Kind[] = ['legal-entity', 'site', 'region'];

interface Said {
  name: string;
  kind: Kind;
  parent: string | null;
  at: When | null;
}

/** One act on the tree: added, moved to another parent, renamed or closed, each from a date on. */
export function EntitySheet({
  account,
  version,
  entities,
  act,
  entity,
  onClose,
}: {
  account: string;
  version: number;
  entities: Entity[];
  act: EntityAct;
  entity: Entity | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  const adds = act === 'add' || act === 'addBelow';
  const [said, setSaid] = useState<Said>({
    name: act === 'rename' ? (entity?.name ?? '') : '',
    kind: 'site',
    parent: act === 'addBelow' ? (entity?.id ?? null) : act === 'move' ? (entity?.parent ?? null) : null,
    at: act === 'close' ? { date: dayIn(reader.now, reader.zone), zone: reader.zone } : null,
  });
  const put = (change: Partial<Said>) => setSaid((before) => ({ ...before, ...change }));
  const send = async (values: Said, header: Headers) => {
    const from = values.at ? { from: values.at } : {};
    const path = { account, entity: entity?.id ?? '' };
    switch (act) {
      case 'move':
        return api.POST('/api/accounts/{account}/entities/{entity}/move', {
          params: { path, header },
          body: { ...from, ...(values.parent ? { parent: values.parent } : {}) },
        });
      case 'rename':
        return api.POST('/api/accounts/{account}/entities/{entity}/rename', {
          params: { path, header },
          body: { name: values.name.trim(), ...from },
        });
      case 'close':
        return api.POST('/api/accounts/{account}/entities/{entity}/close', {
          params: { path, header },
          body: { on: values.at ?? { date: dayIn(reader.now, reader.zone), zone: reader.zone } },
        });
      default:
        return api.POST('/api/accounts/{account}/entities', {
          params: { path: { account }, header },
          body: {
            name: values.name.trim(),
            kind: values.kind,
            ...(values.parent ? { parent: values.parent } : {}),
            ...(values.at ? { since: values.at } : {}),
          },
        });
    }
  };
  const command = useAct(account, version, send, onClose);
  const needsName = adds || act === 'rename';
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={entity && !adds ? `${t(`entities.act.${act}`)}: ${entity.name}` : t(`entities.act.${act}`)}
      footer={
        <Button
          look="primary"
          className="ml-auto"
          isPending={command.isPending}
          isDisabled={needsName && said.name.trim() === ''}
          onPress={() => command.mutate(said)}
        >
          {t('common.save')}
        </Button>
      }
    >
      {needsName && (
        <TextField label={t('entities.field.name')} autoFocus value={said.name} onChange={(name) => put({ name })} />
      )}
      {adds && (
        <Select
          label={t('entities.field.kind')}
          options={kinds.map((kind) => ({ id: kind, name: t(`entities.kind.${kind}`) }))}
          value={said.kind}
          onChange={(id) => put({ kind: kinds.find((kind) => kind === id) ?? said.kind })}
        />
      )}
      {(adds || act === 'move') && (
        <ComboBox
          label={t('entities.field.parent')}
          options={entities
            .filter((one) => one.open && one.id !== entity?.id)
            .map((one) => ({ id: one.id, name: one.name }))}
          value={said.parent}
          onChange={(parent) => put({ parent })}
          optional
        />
      )}
      <WhenField
        label={t(act === 'close' ? 'entities.field.on' : adds ? 'entities.field.since' : 'team.field.from')}
        kind="day"
        value={said.at}
        onChange={(at) => put({ at })}
        hint={adds ? t('accounts.sinceHint') : t('common.now')}
        optional={act !== 'close'}
      />
      {command.isError && <ProblemNote problem={problemOf(command.error)} />}
    </Sheet>
  );
}
