import { useTranslation } from 'react-i18next';

const named = [
  'name',
  'industry',
  'city',
  'country',
  'zone',
  'governance',
  'since',
  'account',
  'title',
  'role',
  'function',
  'mail',
  'phone',
  'language',
  'organisation',
  'region',
  'side',
  'kind',
  'what',
  'responsible',
  'counterpart',
  'made',
  'accepted',
  'due',
  'fulfilled',
  'value',
  'currency',
  'productLine',
  'team',
  'reference',
] as const;

/** What the reader calls a field of the mapping; one that nobody named here speaks as the mapping does. */
export function useFieldName() {
  const { t } = useTranslation();
  return (field: string) => {
    const known = named.find((one) => one === field);
    return known ? t(`importing.field.${known}`) : field;
  };
}
