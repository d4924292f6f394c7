import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { saying } from '@/i18n';
import { momentIn } from '@/moment/moment';
import { removeView, saveView, useSettings } from '@/shell/settings';
import { MenuButton } from '@/ui/menu';
import { later } from '@/ui/later';

const NameView = later(saying(['accounts'], () => import('./name-view')));

const table = 'accounts';

/** The question in the address without its moment, in one order, so that equal questions are equal texts. */
function questionIn(search: URLSearchParams): string {
  const question = new URLSearchParams(search);
  for (const name of ['axis', 'at', 'known', 'item', 'tour', 'language']) question.delete(name);
  question.sort();
  return question.toString();
}

/** Named views of the table: opened, saved under a name, taken away again. */
export function ViewsMenu() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [isNaming, setNaming] = useState(false);
  const all = useSettings((state) => state.views);
  const views = all.filter((view) => view.table === table);
  const question = questionIn(search);
  const shown = views.find((view) => view.search === question);
  const openView = (kept: string) => {
    const next = momentIn(search);
    for (const [name, value] of new URLSearchParams(kept)) next.set(name, value);
    setSearch(next);
  };
  return (
    <>
      <MenuButton
        look="quiet"
        icon={<Bookmark className="icon" aria-hidden="true" />}
        label={shown?.name ?? t('accounts.views')}
        acts={[
          ...views.map((view) => ({ id: view.name, label: view.name, onAction: () => openView(view.search) })),
          {
            id: ' save',
            label: t('accounts.saveView'),
            isDisabled: question === '' || shown !== undefined,
            onAction: () => setNaming(true),
          },
          ...(shown
            ? [
                {
                  id: ' remove',
                  label: t('accounts.removeView', { name: shown.name }),
                  onAction: () => removeView(shown),
                },
              ]
            : []),
        ]}
      />
      {isNaming && (
        <NameView
          onClose={() => setNaming(false)}
          onSave={(name) => {
            saveView({ table, name, search: question });
            setNaming(false);
          }}
        />
      )}
    </>
  );
}
