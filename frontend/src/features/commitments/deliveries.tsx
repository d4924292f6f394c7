import { useTranslation } from 'react-i18next';
import { useOpenItem } from '@/moment/use-moment';
import type { Instant } from '@/time/instant';
import { CardState } from './card-state';
import { useCommitment, type CommitmentView } from './use-commitment';

/** The standing promise that this one delivers under, and the promises that deliver under it, each a press away. */
export function Deliveries({ account, view, at }: { account: string; view: CommitmentView; at: Instant }) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  const count = view.deliveries.length;
  return (
    <>
      {view.present?.cites && <DeliversUnder account={account} standing={view.present.cites} />}
      {count > 0 && (
        <section aria-label={t('commitments.deliveries', { count })}>
          <h3 className="mb-1 text-m">{t('commitments.deliveries', { count })}</h3>
          <ul className="m-0 grid list-none gap-1.5 p-0">
            {view.deliveries.map((card) => (
              <li key={card.id} className="rounded-m border border-line px-3 py-1.5 text-s">
                <button
                  type="button"
                  className="block min-h-6 rounded-s text-left font-medium hover:underline"
                  onClick={() => open('commitment', card.id)}
                >
                  {card.what}
                </button>
                <CardState card={card} at={at} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function DeliversUnder({ account, standing }: { account: string; standing: string }) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  const what = useCommitment(account, standing).data?.view.present?.what;
  return (
    <p className="text-s">
      <span className="text-ink-3">{t('commitments.deliversUnder')}: </span>
      <button
        type="button"
        className="min-h-6 rounded-s text-left underline underline-offset-2"
        onClick={() => open('commitment', standing)}
      >
        {what ?? t('commitments.kind.standing')}
      </button>
    </p>
  );
}
