import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/api/problem';
import type { Names } from '@/names/use-names';
import { Button } from '@/ui/button';
import { MenuButton } from '@/ui/menu';
import { Sheet } from '@/ui/sheet';
import { SkeletonRows } from '@/ui/skeleton';
import { ErrorState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { Absent } from './absent';
import { ActForm, type ActSpec } from './act-form';
import { fieldsOf, kindOf } from './fact-kinds';
import { HistoryList } from './history-list';
import { isUnknown } from './not-shown';
import { Refusal } from './refusal';
import { useAct, type Headers } from './use-act';
import { useOfferUndo } from './use-offer-undo';
import { askHistory, useThingHistory, type KnownFact, type RecordedAct, type Result } from './use-thing-history';
import type { Values } from './values';
import { calledIn, fieldOf } from './values';

type Sent = Promise<{ data?: Result }>;

interface Props {
  account: string;
  thing: string;
  title: string;
  names: Names;
  /** The zones a date here may be meant in; the first is taken. */
  zones: string[];
  /** What is known of it now, above the acts. */
  children?: ReactNode;
  /** Said instead where the moment shown does not have it; what was recorded of it stays below. */
  absent?: { title: string; text: string } | undefined;
  /** What the reader may do with it: the first as a button, the others behind "More". */
  acts: ActSpec[];
  mayReplace: (act: RecordedAct) => boolean;
  correct: (event: string, changed: Values, header: Headers) => Sent;
  undo: (event: string, header: Headers) => Sent;
  onClose: () => void;
}

/** One thing with what is known of it, what one may do with it, and everything ever recorded, each correctable. */
export function ThingSheet({
  account,
  thing,
  title,
  names,
  zones,
  children,
  absent,
  acts,
  mayReplace,
  correct,
  undo,
  onClose,
}: Props) {
  const { t } = useTranslation();
  const history = useThingHistory(account, thing);
  const version = history.data?.view.version ?? 0;
  const [doing, setDoing] = useState<ActSpec | null>(null);
  const offerUndo = useOfferUndo(account);
  const correction = (fact: KnownFact): ActSpec | null => {
    const kind = kindOf(fact.kind);
    if (!kind) return null;
    const fields = fieldsOf[kind].map((field) =>
      field.look === 'when' && field.optional ? { ...field, hint: 'dateHint' as const } : field,
    );
    return {
      id: fact.event,
      label: t('facts.correctOf', { what: t(`facts.kindOf.${kind}`) }),
      intro: t('facts.correctHint'),
      fields,
      initial: Object.fromEntries(fields.map(({ name }) => [name, fieldOf(fact.value, name)])),
      version,
      changes: 'anything',
      leftOut: [thing],
      send: ({ changed }, header) => correct(fact.event, changed, header),
    };
  };
  const undoing = useAct(
    account,
    version,
    ({ act }: { act: RecordedAct; isBack: boolean }, header: Headers) => undo(act.facts[0]?.event ?? '', header),
    (_result, { isBack }) => toast({ text: t(isBack ? 'common.broughtBack' : 'common.undone'), endsUndo: true }),
  );
  const actButtons = useRef<HTMLDivElement>(null);
  const wasDoing = useRef(false);
  useEffect(() => {
    if (!doing && wasDoing.current) actButtons.current?.querySelector('button')?.focus();
    wasDoing.current = doing !== null;
  }, [doing]);
  const [first, ...more] = acts;
  return (
    <Sheet isOpen onClose={onClose} keepOpen={doing !== null} title={title}>
      {absent ? <Absent {...absent} isTakenBack={history.data?.view.takenBack ?? false} /> : children}
      {doing === null && first && (
        <div ref={actButtons} className="flex flex-wrap gap-2">
          <Button look="primary" isDisabled={undoing.isPending} onPress={() => setDoing(first)}>
            {first.label}
          </Button>
          {more.length === 1 && more[0] && <ActButton act={more[0]} onChoose={setDoing} />}
          {more.length > 1 && (
            <MenuButton
              label={t('common.more')}
              acts={more.map((act) => ({ id: act.id, label: act.label, onAction: () => setDoing(act) }))}
            />
          )}
        </div>
      )}
      {doing && (
        <ActForm
          key={doing.id}
          spec={doing}
          account={account}
          names={names}
          zones={zones}
          onCancel={() => setDoing(null)}
          onDone={(result, values) => {
            setDoing(null);
            offerUndo({
              text: t('facts.saved', { name: calledIn(values, names.of) || title }),
              version: result.changed[0]?.version,
              latest: async () => {
                const { view } = await askHistory(account, thing, {});
                return { version: view.version, event: view.facts.at(-1)?.event };
              },
              send: undo,
            });
          }}
        />
      )}
      {undoing.isError && <Refusal problem={problemOf(undoing.error)} names={names} />}
      {history.isPending && <SkeletonRows />}
      {history.isError && !(absent && isUnknown(history)) && (
        <ErrorState error={history.error} onRetry={() => void history.refetch()} />
      )}
      {history.data && (
        <HistoryList
          history={history.data.view}
          names={names}
          mayReplace={(act) => doing === null && !undoing.isPending && mayReplace(act)}
          onCorrect={(fact) => setDoing(correction(fact))}
          onUndo={(act, isBack) => undoing.mutate({ act, isBack })}
        />
      )}
    </Sheet>
  );
}

function ActButton({ act, onChoose }: { act: ActSpec; onChoose: (act: ActSpec) => void }) {
  return <Button onPress={() => onChoose(act)}>{act.label}</Button>;
}
