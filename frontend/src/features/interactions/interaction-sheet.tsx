import type { TFunction } from 'i18next';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Absent } from '@/acts/absent';
import { ActForm, type ActSpec } from '@/acts/act-form';
import { NotShown, isUnknown } from '@/acts/not-shown';
import { WithNarrowedToo, alongFields, narrowingOf, ticked, type NarrowedItem } from '@/acts/narrowed-too';
import { calledLast } from '@/acts/undo-chain';
import { useLast } from '@/acts/use-last';
import { useRights } from '@/acts/use-rights';
import type { Result } from '@/acts/use-thing-history';
import { listOf } from '@/acts/values';
import { useOpenItem } from '@/moment/use-moment';
import { CasesOf } from '@/cases/cases-of';
import { useSlots } from '@/shell/slots';
import { useNames, type Names } from '@/names/use-names';
import { VisibleTo } from '@/names/visible-to';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { InstantText } from '@/ui/instant-text';
import { MenuButton } from '@/ui/menu';
import { Sheet } from '@/ui/sheet';
import { FromTo } from '@/ui/from-to';
import { SideMark } from '@/ui/side-mark';
import { SkeletonRows } from '@/ui/skeleton';
import { WhenSaid } from '@/ui/when-said';
import { send } from './acts';
import { CorrectForm } from './correct-form';
import { Earlier, recordedOf } from './earlier';
import { MoreOfIt } from './more-of-it';
import { TakeBack } from './take-back';
import { useOfferUndoOfInteraction } from './use-offer-undo';
import { useInteraction, type InteractionText, type InteractionView } from './use-interaction';

type Mode = 'correct' | 'narrow' | 'cancel' | null;

/** One interaction: what is known of it, what was known of it earlier, and the promises given in it. */
export function InteractionSheet({ account, id, onClose }: { account: string; id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames(account);
  const { acts: mayWrite } = useRights(account);
  const { open } = useOpenItem();
  const interaction = useInteraction(account, id);
  const onCase = useSlots((state) => state.onCase);
  const [mode, setMode] = useState<Mode>(null);
  const view = isUnknown(interaction) ? undefined : interaction.data?.view;
  const card = view?.present;
  const written = useLast(view?.present ? view : undefined);
  const offerUndo = useOfferUndoOfInteraction(account);
  const done = (text: string, result: Result, subject = card?.text.subject ?? '') => {
    setMode(null);
    offerUndo(`${text}: ${subject}`, id, result.changed.find((one) => one.id === id)?.version);
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      keepOpen={mode !== null}
      title={
        card?.text.subject ??
        (view?.takenBack ? calledLast(recordedOf(view), ({ text }) => text?.subject) : undefined) ??
        t('interactions.one')
      }
    >
      {interaction.isPending && <SkeletonRows />}
      <NotShown of={interaction} unknown={t('interactions.unknown')} />
      {view && !card && <Absent isTakenBack={view.takenBack} title={t('interactions.notThen')} />}
      {view && card && (
        <>
          <div className="flex flex-wrap items-center gap-2 text-s">
            <Chip>{t(`interactions.kind.${card.text.kind}`)}</Chip>
            <WhenSaid given={card.text.at} instant={card.occurredAt} />
            {card.text.sentiment && <Chip>{t(`interactions.sentiment.${card.text.sentiment}`)}</Chip>}
            {card.text.outcome && <span className="text-ink-2">{t(`interactions.outcome.${card.text.outcome}`)}</span>}
          </div>
          <People text={card.text} people={card.people} names={names} />
          <MoreOfIt account={account} text={card.text} />
          {card.text.notes && <p className="text-s whitespace-pre-wrap">{card.text.notes}</p>}
          <p className="text-s text-ink-3">
            {t('account.recorded')} <InstantText instant={card.recordedAt} form="full" />, {names.of(card.recordedBy)}
          </p>
          {mayWrite && (mode === null || mode === 'cancel') && (
            <div className="flex flex-wrap gap-2">
              <Button onPress={() => setMode('correct')}>{t('interactions.correct')}</Button>
              <MenuButton
                label={t('common.more')}
                acts={[
                  ...(onCase
                    ? [
                        {
                          id: 'case',
                          label: t('coordination.open'),
                          onAction: () => onCase({ kind: 'interaction', id, what: card.text.subject }),
                        },
                      ]
                    : []),
                  { id: 'narrow', label: t('commitments.act.narrow'), onAction: () => setMode('narrow') },
                  {
                    id: 'cancel',
                    label: t('interactions.cancel'),
                    onAction: () => setMode('cancel'),
                  },
                ]}
              />
            </div>
          )}
        </>
      )}
      {mode === 'correct' && names.isPending && <SkeletonRows />}
      {written?.present && mode === 'correct' && !names.isPending && (
        <CorrectForm
          account={account}
          view={written}
          text={written.present.text}
          names={names}
          onDone={(result, subject) => done(t('common.corrected'), result, subject)}
          onCancel={() => setMode(null)}
        />
      )}
      {written && mode === 'narrow' && (
        <WithNarrowedToo account={account} kind="interaction" id={id}>
          {(along) => (
            <ActForm
              spec={narrowing(account, written, along, t)}
              account={account}
              item={`interaction:${id}`}
              names={names}
              zones={[]}
              onDone={() => setMode(null)}
              onCancel={() => setMode(null)}
            />
          )}
        </WithNarrowedToo>
      )}
      {view && card && (
        <>
          <TakeBack
            account={account}
            id={id}
            version={view.version}
            subject={card.text.subject}
            names={names}
            isAsked={mode === 'cancel'}
            onDone={(result) => done(t('common.takenBack'), result)}
            onClose={() => setMode(null)}
          />
          {view.promises.length > 0 && (
            <section>
              <h3 className="mb-1 text-m">{t('interactions.promises')}</h3>
              <ul className="m-0 grid list-none gap-1.5 p-0">
                {view.promises.map((promise) => (
                  <li key={promise.id} className="rounded-m border border-line px-3 py-1.5 text-s">
                    <div className="flex flex-wrap items-center gap-x-2 text-ink-3">
                      <SideMark side={promise.side} kept={!promise.open} />
                      <span>
                        <FromTo from={names.of(promise.responsible)} to={names.of(promise.counterpart)} />
                      </span>
                    </div>
                    <button
                      type="button"
                      className="block min-h-6 rounded-s text-left font-medium hover:underline"
                      onClick={() => open('commitment', promise.id)}
                    >
                      {promise.what}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
      {view && card && <CasesOf account={account} id={id} />}
      {view && <Earlier account={account} view={view} names={names} mayWrite={mayWrite} />}
    </Sheet>
  );
}

interface PeopleProps {
  text: InteractionText;
  people: readonly string[] | null | undefined;
  names: Names;
}

function People({ text, people, names }: PeopleProps) {
  const { t } = useTranslation();
  const rows: [string, ReactNode][] = [
    [t('interactions.ours'), text.ours.map(names.of).join(', ')],
    [t('interactions.theirs'), text.theirs.map(names.of).join(', ')],
    [
      t('interactions.thirdParties'),
      text.thirdParties
        .map((id) => [names.of(id), names.raw.contacts[id]?.organisation].filter(Boolean).join(', '))
        .join('; '),
    ],
    [t('interactions.field.region'), names.region(text.region)],
    [t('people.visibleTo'), <VisibleTo key="visible" people={people} names={names} />],
  ];
  return (
    <dl className="grid grid-cols-[110px_minmax(0,1fr)] gap-x-3 gap-y-1 text-s">
      {rows
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-3">{label}</dt>
            <dd className="m-0">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Only for the people named, or for everybody of the account where nobody is. */
function narrowing(account: string, view: InteractionView, along: readonly NarrowedItem[], t: TFunction): ActSpec {
  return {
    id: 'narrow',
    label: t('interactions.narrow'),
    button: t('commitments.act.narrow'),
    intro: t('facts.setAnew'),
    fields: [
      { name: 'people', look: 'audience', word: t('commitments.field.people'), optional: true },
      ...alongFields(along, t),
    ],
    initial: { people: view.present?.people ?? [], ...ticked(along) },
    version: view.version,
    changes: 'anything',
    send: ({ values }, header) =>
      send(account, view.id, { act: 'narrow', body: narrowingOf(listOf(values['people']), along, values) }, header),
  };
}
