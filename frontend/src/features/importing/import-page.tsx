import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { problemOf, sentenceOf } from '@/api/problem';
import { Page } from '@/shell/page';
import { useAsksFirst } from '@/ui/asks-first';
import { AsksToDiscard } from '@/ui/asks-to-discard';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Checkbox } from '@/ui/checkbox';
import { Select } from '@/ui/select';
import { ErrorLine, ProblemNote } from '@/ui/states';
import { TextArea, TextField } from '@/ui/text-field';
import {
  FileChanged,
  useMappings,
  useProposal,
  useRehearsal,
  useRun,
  useStatus,
  useTargets,
  type Report,
} from './imports';
import { MappingForm } from './mapping-form';
import { viewOf } from './mapping-text';
import { MyImports } from './my-imports';
import { RemoveImport } from './remove-import';
import { RowEffects } from './row-effects';

const kinds = ['account', 'person', 'contact', 'commitment'] as const;

/** A file is brought in through a mapping: proposed, rehearsed to the row, then run. */
export function ImportPage() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [into, setInto] = useState('account');
  const [source, setSource] = useState('erp');
  const [mapping, setMapping] = useState('');
  // By hand, which nothing proposes again.
  const [isWritten, setWritten] = useState(false);
  const [search, setSearch] = useSearchParams();
  const id = search.get('import');
  const setId = (next: string | null) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (next) after.set('import', next);
        else after.delete('import');
        return after;
      },
      { replace: true },
    );
  // Told of one rehearsal; what another file or mapping would leave out was not seen yet.
  const [told, setTold] = useState<string | null>(null);
  const soundOnly = id !== null && told === id;
  const [header, setHeader] = useState<string[]>([]);
  const [isText, setText] = useState(false);
  const takeMapping = (text: string, byHand = false) => {
    setMapping(text);
    setWritten(byHand);
    setId(null);
  };
  const writeMapping = (text: string) => takeMapping(text, text.trim() !== '');
  useAsksFirst({
    isOpen: true,
    isDirty: isWritten,
    onClose: () => {
      setMapping('');
      setWritten(false);
    },
  });
  const [replacing, setReplacing] = useState<(() => void) | null>(null);
  /** A mapping written by hand goes only when that was said. */
  const replace = (by: () => void) => (isWritten ? setReplacing(() => by) : by());
  const view = viewOf(mapping);
  const asksTargets = useTargets();
  const asksMappings = useMappings();
  const targets = asksTargets.data ?? [];
  const mappings = asksMappings.data ?? [];
  const missing = [asksTargets, asksMappings].find((one) => one.isError);
  const propose = useProposal((proposed) => {
    setHeader(proposed.header);
    takeMapping(proposed.text);
  });
  // A mapping that is known already is chosen from with the columns of the file, which only the server reads.
  const head = useProposal((proposed) => setHeader(proposed.header));
  const rehearse = useRehearsal((status) => setId(status.id));
  const run = useRun(() => setWritten(false));
  const asked = useStatus(id);
  const status = asked.data;
  const nameOf = (kind: string) => {
    const known = kinds.find((one) => one === kind);
    return known ? t(`importing.kind.${known}`) : kind;
  };
  const report = status?.result ?? status?.rehearsal ?? null;
  // What went well afterwards leaves no earlier trouble on the page.
  const last = [propose, rehearse, run].reduce((one, other) => (other.submittedAt > one.submittedAt ? other : one));
  const problem = last.error ?? asked.error;
  const fields = targets.find(({ kind }) => kind === view?.into)?.fields ?? [];
  const isForm = view !== null && fields.length > 0;
  const isEmpty = mapping.trim() === '';
  const isTextOnly = !isForm && !isEmpty;
  /** Chosen anew even where it is the same file, which is another by now. */
  const chooseAgain = () => {
    if (!input.current) return;
    input.current.value = '';
    input.current.click();
  };
  return (
    <Page
      title={t('importing.title')}
      above={
        <Link to="/accounts" className="-my-1 inline-flex min-h-6 items-center hover:underline">
          {t('shell.accounts')}
        </Link>
      }
      below={t('importing.lead')}
    >
      <div className="mt-4 grid max-w-4xl gap-4">
        <Card title={t('importing.file')}>
          <input
            ref={input}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
            aria-label={t('importing.choose')}
            className="text-s file:mr-3 file:h-(--control) file:rounded-m file:border file:border-line-strong file:bg-surface file:px-3"
            onChange={(event) => {
              const chosen = event.target.files?.[0];
              if (!chosen) return;
              setFile(chosen);
              setHeader([]);
              if (view) head.mutate({ file: chosen, into: view.into, source });
              setId(null);
              propose.reset();
              rehearse.reset();
              run.reset();
            }}
          />
        </Card>
        <Card title={t('importing.mapping')}>
          <div className="grid gap-3">
            {missing?.error && <ErrorLine error={missing.error} onRetry={() => void missing.refetch()} />}
            <Select
              stacked
              label={t('importing.known')}
              options={mappings.map((one) => ({ id: one.name, name: one.name, about: nameOf(one.into) }))}
              value={null}
              placeholder={t('common.choose')}
              onChange={(name) => {
                const known = mappings.find((one) => one.name === name);
                if (!known) return;
                replace(() => {
                  propose.reset();
                  takeMapping(known.text);
                  if (file && header.length === 0) head.mutate({ file, into: known.into, source });
                });
              }}
              optional
            />
            <div className="grid gap-3 tablet:grid-cols-[1fr_1fr_auto] tablet:items-end">
              <Select
                stacked
                label={t('importing.into')}
                options={targets.map((one) => ({ id: one.kind, name: nameOf(one.kind) }))}
                value={into}
                onChange={setInto}
              />
              <TextField stacked label={t('importing.source')} value={source} onChange={setSource} />
              <Button
                isDisabled={!file}
                isPending={propose.isPending}
                onPress={() => file && replace(() => propose.mutate({ file, into, source }))}
              >
                {t('importing.propose')}
              </Button>
            </div>
            {isForm && (
              <MappingForm text={mapping} view={view} fields={fields} header={header} onChange={writeMapping} />
            )}
            {isEmpty && <p className="text-s text-ink-2">{t('importing.noMapping')}</p>}
            <details open={isText || isTextOnly} onToggle={(event) => !isTextOnly && setText(event.currentTarget.open)}>
              <summary className="min-h-6 cursor-pointer rounded-s text-s text-ink-2">{t('importing.asText')}</summary>
              <div className="mt-2">
                <TextArea stacked label={t('importing.text')} rows={14} value={mapping} onChange={writeMapping} />
              </div>
            </details>
          </div>
        </Card>
        {problem instanceof FileChanged ? (
          <div
            role="alert"
            className="flex flex-wrap items-center gap-3 rounded-m bg-late-soft px-3 py-2 text-s text-late"
          >
            {t('importing.fileChanged', { name: file?.name })}
            <Button onPress={chooseAgain}>{t('importing.chooseAgain')}</Button>
          </div>
        ) : (
          problem && <ProblemNote problem={problemOf(problem)} />
        )}
        <div className="flex justify-end">
          <Button
            look={status ? 'plain' : 'primary'}
            icon={<FileUp className="icon" aria-hidden="true" />}
            isDisabled={!file || mapping.trim() === ''}
            isPending={rehearse.isPending}
            onPress={() => file && rehearse.mutate({ file, mapping })}
          >
            {t('importing.rehearse')}
          </Button>
        </div>
        {status && report && (
          <Card title={t(`importing.state.${status.state}`)}>
            <Counts report={report} />
            {status.failed && (
              <p role="alert" className="mt-2 text-s text-late">
                {sentenceOf(t, { code: status.failed, arguments: [String(report.refused)] })}
              </p>
            )}
            {status.state === 'RUNNING' && (
              <progress
                className="mt-2 w-full"
                value={report.done}
                max={report.rows}
                aria-label={t('importing.progress')}
              />
            )}
            <Problems report={report} />
            <RowEffects report={report} isDone={status.state === 'DONE'} />
            {status.state === 'DONE' && (
              <Link
                to="/accounts"
                className="mt-3 inline-flex min-h-6 items-center rounded-s text-s font-medium hover:underline"
              >
                {t('importing.toAccounts')}
              </Link>
            )}
            {status.state !== 'RUNNING' && (
              <div className="mt-3 flex flex-wrap items-center gap-3">
                {status.state === 'REHEARSED' && report.refused > 0 && (
                  <Checkbox isSelected={soundOnly} onChange={(tells) => setTold(tells ? id : null)}>
                    {t('importing.soundOnly', { count: report.refused })}
                  </Checkbox>
                )}
                <span className="ml-auto flex gap-2">
                  <RemoveImport key={status.id} status={status} onRemoved={() => setId(null)} />
                  {status.state === 'REHEARSED' && (
                    <Button
                      look="primary"
                      isDisabled={report.refused > 0 && !soundOnly}
                      isPending={run.isPending}
                      onPress={() => run.mutate({ id: status.id, soundOnly })}
                    >
                      {t('importing.run')}
                    </Button>
                  )}
                </span>
              </div>
            )}
          </Card>
        )}
        <MyImports opened={id} />
      </div>
      {replacing && (
        <AsksToDiscard
          onClose={() => setReplacing(null)}
          onDiscard={() => {
            setReplacing(null);
            replacing();
          }}
        />
      )}
    </Page>
  );
}

function Counts({ report }: { report: Report }) {
  const { t } = useTranslation();
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-2" aria-live="polite">
      {(['rows', 'created', 'changed', 'same', 'refused'] as const).map((name) => (
        <div key={name} className="flex flex-col-reverse">
          <dt className="text-s text-ink-2">{t(`importing.count.${name}`)}</dt>
          <dd className="num m-0 text-l font-semibold">{report[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

const most = 200;

function Problems({ report }: { report: Report }) {
  const { t } = useTranslation();
  const total = report.problems.length;
  if (total === 0) return null;
  return (
    <>
      <table className="mt-3 w-full text-s">
        <thead>
          <tr className="text-left text-ink-2">
            <th className="py-1 pr-3 font-medium">{t('importing.line')}</th>
            <th className="py-1 pr-3 font-medium">{t('importing.column')}</th>
            <th className="py-1 font-medium">{t('importing.why')}</th>
          </tr>
        </thead>
        <tbody>
          {report.problems.slice(0, most).map((one) => (
            <tr key={`${one.line} ${one.code}`} className="border-t border-line">
              <td className="num py-1 pr-3">{one.line}</td>
              <td className="py-1 pr-3">{one.column ?? ''}</td>
              <td className="py-1">{sentenceOf(t, one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > most && <p className="num mt-2 text-s text-ink-2">{t('importing.shown', { shown: most, total })}</p>}
    </>
  );
}
