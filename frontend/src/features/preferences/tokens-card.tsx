import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saying } from '@/i18n';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { InstantText } from '@/ui/instant-text';
import { SkeletonRows } from '@/ui/skeleton';
import { ErrorState } from '@/ui/states';
import { useTokens, type Token } from './tokens';
import { later } from '@/ui/later';

const RevokeDialog = later(
  saying(['preferences'], async () => ({ default: (await import('./revoke-dialog')).RevokeDialog })),
);
const TokenSheet = later(
  saying(['facts', 'preferences'], async () => ({ default: (await import('./token-sheet')).TokenSheet })),
);

/** Programs that act as me: each with a token of its own, so that one can be revoked alone. */
export function TokensCard() {
  const { t } = useTranslation();
  const tokens = useTokens();
  const [isAdding, setAdding] = useState(false);
  const [asked, setAsked] = useState<Token | null>(null);
  const all = tokens.data?.tokens;
  return (
    <Card
      title={t('preferences.tokens')}
      count={all?.length}
      aside={
        <Button icon={<Plus className="icon" aria-hidden="true" />} onPress={() => setAdding(true)}>
          {t('preferences.newToken')}
        </Button>
      }
    >
      <p className="mb-2 text-s text-ink-2">{t('preferences.tokensText')}</p>
      {tokens.isPending && <SkeletonRows />}
      {tokens.isError && <ErrorState error={tokens.error} onRetry={() => void tokens.refetch()} />}
      {all?.length === 0 && <p className="text-s text-ink-3">{t('preferences.noTokens')}</p>}
      {all && all.length > 0 && (
        <ul className="m-0 list-none p-0">
          {all.map((token) => (
            <li
              key={token.id}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line py-2 text-s not-first:border-t"
            >
              <span className="min-w-40 flex-1">
                <b className="font-semibold wrap-break-word">{token.name}</b>
                <span className="block text-ink-3">
                  {t('preferences.created')} <InstantText instant={token.createdAt} form="full" />
                  {' · '}
                  {token.usedAt ? (
                    <>
                      {t('preferences.used')} <InstantText instant={token.usedAt} form="full" />
                    </>
                  ) : (
                    t('preferences.neverUsed')
                  )}
                  {token.expiresAt && (
                    <>
                      {' · '}
                      {t('preferences.expires')} <InstantText instant={token.expiresAt} form="full" />
                    </>
                  )}
                </span>
              </span>
              <Button
                look="quiet"
                aria-label={t('preferences.revokeOf', { name: token.name })}
                onPress={() => setAsked(token)}
              >
                {t('preferences.revoke')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isAdding && <TokenSheet onClose={() => setAdding(false)} />}
      {asked && <RevokeDialog token={asked} onClose={() => setAsked(null)} />}
    </Card>
  );
}
