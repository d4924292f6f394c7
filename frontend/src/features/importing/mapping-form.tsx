import { useTranslation } from 'react-i18next';
import { Select } from '@/ui/select';
import { TextField } from '@/ui/text-field';
import { useFieldName } from './field-name';
import type { TargetField } from './imports';
import { withField, withKey, type FieldLine, type MappingView } from './mapping-text';

interface Props {
  text: string;
  view: MappingView;
  /** What the kind of thing can take. */
  fields: TargetField[];
  /** The columns of the file, as far as they are known. */
  header: string[];
  onChange: (text: string) => void;
}

const nothing: FieldLine = { source: 'nothing', value: '', hasMore: false };
const dates = ['uuuu-MM-dd', 'd.M.uuuu', 'd/M/uuuu', 'M/d/uuuu', 'uuuu-MM-dd HH:mm:ss'];
const numbers = ['1234.56', '1,234.56', '1234,56', '1.234,56', '1 234,56', "1'234.56"];

/** A mapping to choose from: each field with the column, or the fixed value, that it is taken from. The text is the mapping. */
export function MappingForm({ text, view, fields, header, onChange }: Props) {
  const { t } = useTranslation();
  const columns = [...new Set([...header, ...view.columns])];
  return (
    <div role="group" aria-label={t('importing.form')} className="grid gap-3">
      {view.key === null ? (
        <p className="text-s text-ink-2">{t('importing.keyInText')}</p>
      ) : (
        <Select
          stacked
          label={t('importing.key')}
          hint={t('importing.keyHint')}
          options={columns.map((name) => ({ id: name, name }))}
          value={view.key}
          onChange={(column) => onChange(withKey(text, column))}
        />
      )}
      <ul className="m-0 grid list-none gap-3 p-0 tablet:grid-cols-2">
        {fields.map((field) => (
          <li key={field.name} className="min-w-0">
            <FieldRow
              field={field}
              line={view.fields.get(field.name) ?? nothing}
              columns={columns}
              onChange={(chosen) => onChange(withField(text, field.name, chosen, field.ref))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  field: TargetField;
  line: FieldLine;
  columns: string[];
  onChange: (chosen: Partial<FieldLine>) => void;
}

function FieldRow({ field, line, columns, onChange }: RowProps) {
  const { t } = useTranslation();
  const name = useFieldName()(field.name);
  if (line.source === 'beyond')
    return (
      <p className="text-s text-ink-2">
        {name}
        <span className="block text-ink-3">{t('importing.inText')}</span>
      </p>
    );
  const isLacking = field.required && line.source === 'nothing';
  const isFixed = line.source === 'constant';
  return (
    <div className="grid gap-1">
      <Select
        stacked
        label={name}
        optional={!field.required}
        error={isLacking ? t('importing.needed') : undefined}
        hint={line.hasMore ? t('importing.moreInText') : undefined}
        options={[
          { id: 'nothing', name: t('importing.fromNothing') },
          { id: 'constant', name: t('importing.fromConstant') },
          ...columns.map((column) => ({ id: `column:${column}`, name: column, about: t('importing.fromColumn') })),
        ]}
        value={line.source === 'column' ? `column:${line.value}` : line.source}
        onChange={(id) => {
          if (id === 'nothing') onChange({ source: 'nothing' });
          else if (id === 'constant') onChange({ source: 'constant', value: isFixed ? line.value : '' });
          else onChange({ source: 'column', value: id.slice('column:'.length) });
        }}
      />
      {isFixed && (
        <TextField
          stacked
          label={t('importing.valueOf', { field: name })}
          value={line.value}
          onChange={(value) => onChange({ source: 'constant', value })}
        />
      )}
      {field.date && line.source !== 'nothing' && (
        <Format
          label={t('importing.dateOf', { field: name })}
          formats={dates}
          exampleOf={exampleOfDate}
          value={line.date ?? 'uuuu-MM-dd'}
          onChange={(date) => onChange({ date })}
        />
      )}
      {field.number && line.source !== 'nothing' && (
        <Format
          label={t('importing.numberOf', { field: name })}
          formats={numbers}
          value={line.number ?? '1234.56'}
          onChange={(number) => onChange({ number: number === '1234.56' ? undefined : number })}
        />
      )}
    </div>
  );
}

interface FormatProps {
  label: string;
  formats: string[];
  /** How a value reads in it, where the format does not show that itself. */
  exampleOf?: (format: string) => string;
  value: string;
  onChange: (format: string) => void;
}

const digits: Readonly<Record<string, string>> = {
  uuuu: '2026',
  MM: '04',
  M: '4',
  dd: '09',
  d: '9',
  HH: '16',
  mm: '30',
  ss: '00',
};

/** The ninth of April in a format of digits; a format that has words in it stands for itself. */
function exampleOfDate(format: string): string {
  const parts = format.match(/[A-Za-z]+/g) ?? [];
  return parts.every((part) => part in digits) ? format.replace(/[A-Za-z]+/g, (part) => digits[part] ?? part) : format;
}

/** How the file writes it; one that the text names and nobody listed is among them. */
function Format({ label, formats, exampleOf = (format) => format, value, onChange }: FormatProps) {
  return (
    <Select
      stacked
      label={label}
      options={[...new Set([...formats, value])].map((format) => {
        const example = exampleOf(format);
        return { id: format, name: example, about: example === format ? undefined : format };
      })}
      value={value}
      onChange={onChange}
    />
  );
}
