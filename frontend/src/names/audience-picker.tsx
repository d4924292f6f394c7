import type { FieldLook } from '@/ui/field';
import { MultiPicker } from '@/ui/multi-picker';
import { ourOption, byName } from './options';
import type { Names } from './use-names';
import { useTeam } from './use-team';

interface Props extends FieldLook {
  account: string;
  names: Names;
  value: string[];
  onChange: (people: string[]) => void;
}

/** Who may be named to see something: whoever is on the account's team now. Who is named already stays to be taken out. */
export function AudiencePicker({ account, names, value, ...look }: Props) {
  const { data, isPending } = useTeam(account);
  const now = (data?.view.members ?? [])
    .map(({ person }) => person)
    .filter((person) => names.raw.people[person]?.present);
  const options = [...new Set([...now, ...value])]
    .map((person) => ourOption(person, names))
    .filter(({ name }) => name !== '')
    .sort(byName);
  return <MultiPicker {...look} options={options} isPending={isPending || names.isPending} value={value} />;
}
