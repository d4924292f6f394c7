import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { roles } from '@/acts/choices';
import { NewSheet } from '@/acts/new-sheet';
import { textOf, whenOf, type Values } from '@/acts/values';
import { functions } from '@/names/functions';
import type { Names } from '@/names/use-names';
import { useReader } from '@/time/reader';

/** A person of ours is appointed to the team, in a function and region, from a date to a date. */
export function AppointSheet({
  account,
  version,
  names,
  onClose,
}: {
  account: string;
  version: number;
  names: Names;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const reader = useReader();
  /** Who is chosen brings their function and region along. */
  const follow = (name: string, values: Values): Values => {
    const known = name === 'person' ? names.raw.people[textOf(values['person'])] : undefined;
    return known
      ? { ...values, function: known.function ?? values['function'] ?? null, region: known.region ?? null }
      : values;
  };
  return (
    <NewSheet
      account={account}
      names={names}
      zones={[reader.zone]}
      undo={(appointment, event, header) =>
        api.POST('/api/accounts/{account}/team/{appointment}/undo', {
          params: { path: { account, appointment }, header },
          body: { event },
        })
      }
      onClose={onClose}
      spec={{
        id: 'appoint',
        label: t('team.appoint'),
        version,
        follow,
        fields: [
          { name: 'person', look: 'person', label: 'person' },
          { name: 'function', look: 'function', label: 'function' },
          { name: 'region', look: 'region', label: 'region', optional: true },
          { name: 'role', look: 'role', label: 'role' },
          { name: 'from', look: 'when', label: 'from', optional: true, hint: 'fromHint' },
          { name: 'beginningNotRecorded', look: 'flag', label: 'beginningNotRecorded', optional: true },
          { name: 'to', look: 'when', label: 'to', optional: true },
        ],
        initial: {
          person: null,
          function: null,
          region: null,
          role: 'team-member',
          from: null,
          beginningNotRecorded: null,
          to: null,
        },
        send: ({ values }, header) => {
          const [from, to] = [whenOf(values['from']), whenOf(values['to'])];
          const region = textOf(values['region']);
          const always = values['beginningNotRecorded'] !== null;
          return api.POST('/api/accounts/{account}/team', {
            params: { path: { account }, header },
            body: {
              person: textOf(values['person']),
              function: functions.find((one) => one === values['function']) ?? 'other',
              role: roles.find((one) => one === values['role']) ?? 'team-member',
              beginningNotRecorded: always,
              ...(region ? { region } : {}),
              ...(from && !always ? { from } : {}),
              ...(to ? { to } : {}),
            },
          });
        },
      }}
    />
  );
}
