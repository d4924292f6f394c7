import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useAct, type Headers } from '@/acts/use-act';
import { problemOf } from '@/api/problem';
import { functions, type OurFunction } from '@/names/functions';
import { entityOptions } from '@/names/options';
import type { Names } from '@/names/use-names';
import { dayIn } from '@/time/day';
import { useReader } from '@/time/reader';
import type { When } from '@/time/when';
import { Button } from '@/ui/button';
import { ComboBox } from '@/ui/combo-box';
import { Select } from '@/ui/select';
import { Sheet } from '@/ui/sheet';
import { ProblemNote } from '@/ui/states';
import { TextField } from '@/ui/text-field';
import { WhenField } from '@/ui/when-field';
import type { Contact } from './use-contacts';

export type ContactAct = 'add' | 'change' | 'leave';

interface Said {
  name: string;
  role: string;
  mail: string;
  phone: string;
  organisation: string;
  entity: string | null;
  fn: OurFunction | null;
  at: When | null;
}

/** A contact is added, changes from a date on, or has left, which is often learned late. */
export function ContactSheet({
  account,
  names,
  act,
  contact,
  onClose,
}: {
  account: string;
  names: Names;
  act: ContactAct;
  contact: Contact | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  const today: When = { date: dayIn(reader.now, reader.zone), zone: reader.zone };
  const [said, setSaid] = useState<Said>({
    name: contact?.name ?? '',
    role: contact?.role ?? contact?.title ?? '',
    mail: contact?.mail ?? '',
    phone: contact?.phone ?? '',
    organisation: contact?.organisation ?? '',
    entity: contact?.entity ?? null,
    fn: contact?.function ?? null,
    at: act === 'leave' ? today : null,
  });
  const put = (change: Partial<Said>) => setSaid((before) => ({ ...before, ...change }));
  const other = (value: string, before: string | null | undefined) =>
    value.trim() !== '' && value.trim() !== (before ?? '') ? value.trim() : null;
  const send = async (values: Said, header: Headers) => {
    const path = { account, contact: contact?.id ?? '' };
    const affiliation = values.organisation.trim()
      ? { organisation: values.organisation.trim() }
      : values.entity
        ? { entity: values.entity }
        : null;
    if (act === 'leave')
      return api.POST('/api/accounts/{account}/contacts/{contact}/leave', {
        params: { path, header },
        body: { on: values.at ?? today },
      });
    if (act === 'change') {
      const [name, role] = [other(values.name, contact?.name), other(values.role, contact?.role ?? contact?.title)];
      const [mail, phone] = [other(values.mail, contact?.mail), other(values.phone, contact?.phone)];
      const moved =
        values.entity !== (contact?.entity ?? null) || values.organisation.trim() !== (contact?.organisation ?? '');
      return api.POST('/api/accounts/{account}/contacts/{contact}/change', {
        params: { path, header },
        body: {
          ...(name ? { name } : {}),
          ...(role ? { role } : {}),
          ...(mail ? { mail } : {}),
          ...(phone ? { phone } : {}),
          ...(values.fn && values.fn !== contact?.function ? { function: values.fn } : {}),
          ...(moved && affiliation ? { affiliation } : {}),
          ...(values.at ? { from: values.at } : {}),
        },
      });
    }
    return api.POST('/api/accounts/{account}/contacts', {
      params: { path: { account }, header },
      body: {
        name: values.name.trim(),
        ...(values.role.trim() ? { role: values.role.trim() } : {}),
        ...(values.mail.trim() ? { mail: values.mail.trim() } : {}),
        ...(values.phone.trim() ? { phone: values.phone.trim() } : {}),
        ...(values.fn ? { function: values.fn } : {}),
        ...(affiliation ? { affiliation } : {}),
        ...(values.at ? { since: values.at } : {}),
      },
    });
  };
  const command = useAct(account, contact?.version ?? 0, send, onClose);
  const text = (field: 'name' | 'role' | 'mail' | 'phone' | 'organisation') => (
    <TextField
      label={t(`contacts.field.${field}`)}
      value={said[field]}
      onChange={(value) => put({ [field]: value })}
      optional={field !== 'name'}
      autoFocus={field === 'name'}
    />
  );
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={contact ? `${t(`contacts.act.${act}`)}: ${contact.name}` : t('contacts.act.add')}
      footer={
        <Button
          look="primary"
          className="ml-auto"
          isPending={command.isPending}
          isDisabled={said.name.trim() === ''}
          onPress={() => command.mutate(said)}
        >
          {t('common.save')}
        </Button>
      }
    >
      {act !== 'leave' && (
        <>
          {text('name')}
          {text('role')}
          <Select
            label={t('timeline.function')}
            options={functions.map((one) => ({ id: one, name: t(`people.function.${one}`) }))}
            value={said.fn}
            onChange={(id) => put({ fn: functions.find((one) => one === id) ?? null })}
            optional
          />
          <ComboBox
            label={t('commitments.field.entity')}
            options={entityOptions(names)}
            value={said.entity}
            onChange={(entity) => put({ entity, organisation: '' })}
            optional
          />
          {text('organisation')}
          {text('mail')}
          {text('phone')}
        </>
      )}
      <WhenField
        label={t(
          act === 'leave' ? 'contacts.field.leftOn' : act === 'add' ? 'contacts.field.since' : 'team.field.from',
        )}
        kind="day"
        value={said.at}
        onChange={(at) => put({ at })}
        optional={act !== 'leave'}
      />
      {command.isError && <ProblemNote problem={problemOf(command.error)} />}
    </Sheet>
  );
}
