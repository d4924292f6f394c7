import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { ActSpec } from '@/acts/act-form';
import { governances } from '@/acts/choices';
import { fieldsOf, type FieldSpec } from '@/acts/fact-kinds';
import { Details } from '@/acts/details';
import { ThingSheet } from '@/acts/thing-sheet';
import type { RecordedAct } from '@/acts/use-thing-history';
import { useRights } from '@/acts/use-rights';
import { textOf, whenOf, type Values } from '@/acts/values';
import { useNames } from '@/names/use-names';
import { useReader } from '@/time/reader';
import { cityOf } from '@/time/zone';
import { useProfile, type AccountProfile } from './use-profile';

const from: FieldSpec = { name: 'from', look: 'when', label: 'from', optional: true, hint: 'fromHint' };
const profileFields: FieldSpec[] = [
  ...fieldsOf.AccountNamed,
  ...fieldsOf.AccountIndustrySet,
  ...fieldsOf.AccountHeadquartersSet,
].filter(({ name }) => name !== 'from');

/** The account as a whole: its name, seat and governance, what they were, and what is planned. */
export function SettingsSheet({ account, onClose }: { account: string; onClose: () => void }) {
  const { t } = useTranslation();
  const reader = useReader();
  const names = useNames(account);
  const rights = useRights(account);
  const profile = useProfile(account).data?.view;
  const zones = [reader.zone, ...(profile?.headquarters ? [profile.headquarters.zone] : [])];
  const acts: ActSpec[] = [];
  if (profile && rights.acts) acts.push(changing(account, profile, t('account.act.change')));
  if (profile && rights.manages) acts.push(governing(account, profile, t('account.act.govern')));
  const seat = profile?.headquarters;
  return (
    <ThingSheet
      account={account}
      thing={account}
      title={t('account.settings')}
      names={names}
      zones={zones}
      acts={acts}
      mayReplace={(act) => rights.manages || (rights.acts && !isTheManagers(act))}
      correct={(event, changed, header) =>
        api.POST('/api/accounts/{account}/correct', {
          params: { path: { account }, header },
          body: { event, changed },
        })
      }
      undo={(event, header) =>
        api.POST('/api/accounts/{account}/undo', { params: { path: { account }, header }, body: { event } })
      }
      onClose={onClose}
    >
      {profile && (
        <Details
          lines={[
            [t('facts.field.name'), profile.name],
            [t('facts.field.industry'), profile.industry],
            [
              t('facts.kindOf.AccountHeadquartersSet'),
              seat ? `${seat.city}, ${seat.country} · ${cityOf(seat.zone, reader.locale)}` : null,
            ],
            [t('facts.field.governance'), profile.governance ? t(`account.governance.${profile.governance}`) : null],
          ]}
          planned={profile.planned}
          names={names}
        />
      )}
    </ThingSheet>
  );
}

/** How it is governed and that it was registered are the account manager's to say. */
function isTheManagers(act: RecordedAct): boolean {
  return act.facts.some(({ field }) => field === 'governance' || field === 'registered');
}

function changing(account: string, profile: AccountProfile, label: string): ActSpec {
  const seat = profile.headquarters;
  const initial: Values = {
    name: profile.name ?? null,
    industry: profile.industry ?? null,
    city: seat?.city ?? null,
    country: seat?.country ?? null,
    zone: seat?.zone ?? null,
    from: null,
  };
  return {
    id: 'change',
    label,
    fields: [...profileFields, from],
    initial,
    version: profile.version,
    changes: 'beside-the-date',
    send: ({ values, changed }, header) => {
      const moved = ['city', 'country', 'zone'].some((name) => name in changed);
      const when = whenOf(values['from']);
      return api.POST('/api/accounts/{account}/change', {
        params: { path: { account }, header },
        body: {
          ...('name' in changed ? { name: textOf(values['name']) } : {}),
          ...('industry' in changed ? { industry: textOf(values['industry']) } : {}),
          ...(moved
            ? {
                headquarters: {
                  city: textOf(values['city']),
                  country: textOf(values['country']).toUpperCase(),
                  zone: textOf(values['zone']),
                },
              }
            : {}),
          ...(when ? { from: when } : {}),
        },
      });
    },
  };
}

function governing(account: string, profile: AccountProfile, label: string): ActSpec {
  return {
    id: 'govern',
    label,
    fields: [{ name: 'governance', look: 'governance', label: 'governance' }, from],
    initial: { governance: profile.governance ?? null, from: null },
    version: profile.version,
    changes: 'anything',
    send: ({ values }, header) => {
      const when = whenOf(values['from']);
      const mode = governances.find((one) => one === values['governance']) ?? 'coordination';
      return api.POST('/api/accounts/{account}/govern', {
        params: { path: { account }, header },
        body: { governance: mode, ...(when ? { from: when } : {}) },
      });
    },
  };
}
