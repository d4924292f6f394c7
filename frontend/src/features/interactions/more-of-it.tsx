import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenItem } from '@/moment/use-moment';
import { useLinked } from './linked';
import type { InteractionText } from './use-interaction';

const link = 'min-h-6 rounded-s text-left underline underline-offset-2';

/** How long it took, what it was about, each to be opened, and where more of it stands. */
export function MoreOfIt({ account, text }: { account: string; text: InteractionText }) {
  const { t } = useTranslation();
  const { open } = useOpenItem();
  const linked = useLinked(account, text.links);
  const addresses = (text.addresses ?? '').split('\n').filter(Boolean);
  const minutes = text.minutes ?? null;
  if (linked.length === 0 && addresses.length === 0 && minutes === null) return null;
  return (
    <dl className="grid grid-cols-[110px_minmax(0,1fr)] gap-x-3 gap-y-1 text-s">
      {minutes !== null && (
        <Row label={t('interactions.duration')}>{t('interactions.minutes', { count: minutes })}</Row>
      )}
      {linked.length > 0 && (
        <Row label={t('interactions.field.links')}>
          <ul className="m-0 grid list-none gap-1 p-0">
            {linked.map((one) => (
              <li key={one.id}>
                <button type="button" className={link} onClick={() => open(one.kind, one.thing)}>
                  {one.name}
                </button>
                {one.about && <span className="text-ink-3"> · {one.about}</span>}
              </li>
            ))}
          </ul>
        </Row>
      )}
      {addresses.length > 0 && (
        <Row label={t('interactions.field.addresses')}>
          <ul className="m-0 grid list-none gap-1 p-0">
            {addresses.map((address) => (
              <li key={address} className="wrap-anywhere">
                <Address address={address} />
              </li>
            ))}
          </ul>
        </Row>
      )}
    </dl>
  );
}

/** What is not an https address leads nowhere: it is only read. */
function Address({ address }: { address: string }) {
  if (!/^https:\/\//i.test(address)) return <>{address}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" className={`${link} inline-flex items-baseline gap-1`}>
      {address.replace(/^https:\/\//i, '')}
      <ExternalLink className="icon-s shrink-0 self-center" aria-hidden="true" />
    </a>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{label}</dt>
      <dd className="m-0">{children}</dd>
    </>
  );
}
