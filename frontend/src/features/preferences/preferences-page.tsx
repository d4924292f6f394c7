import { useTranslation } from 'react-i18next';
import { useKeepLanguage, useMe, type Me } from '@/api/me';
import { saying } from '@/i18n';
import { Page } from '@/shell/page';
import { densities, languageOf, themes, useSettings } from '@/shell/settings';
import { Card } from '@/ui/card';
import { Choices } from '@/ui/choices';
import { PasswordCard } from './password-card';
import { TokensCard } from './tokens-card';
import { later } from '@/ui/later';

const ZoneField = later(
  saying(['facts', 'preferences'], async () => ({ default: (await import('./zone-field')).ZoneField })),
  <span className="h-14" />,
);

/** How the product looks and speaks to me, in which zone I read times, my password, and the programs that act as me. */
export function PreferencesPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  if (!me) return null;
  return (
    <Page title={t('preferences.title')} below={t('shell.signedInAs', { name: me.name })}>
      <div className="mt-4 grid max-w-[760px] gap-4">
        <Looks me={me} />
        {!me.demo && <PasswordCard />}
        <TokensCard />
      </div>
    </Page>
  );
}

function Looks({ me }: { me: Me }) {
  const { t } = useTranslation();
  const keepLanguage = useKeepLanguage(me);
  const { theme, density, language, shortcuts } = useSettings();
  return (
    <Card title={t('preferences.looks')}>
      <div className="grid gap-3">
        <Choices
          labelled
          label={t('shell.theme.title')}
          value={theme}
          onChange={(next) => next && useSettings.setState({ theme: next })}
          options={themes.map((id) => ({ id, name: t(`shell.theme.${id}`) }))}
        />
        <Choices
          labelled
          label={t('shell.density.title')}
          value={density}
          onChange={(next) => next && useSettings.setState({ density: next })}
          options={densities.map((id) => ({ id, name: t(`shell.density.${id}`) }))}
        />
        <Choices
          labelled
          label={t('shell.language.title')}
          value={languageOf(language, me.demo ? null : me.language)}
          onChange={(next) => {
            if (!next) return;
            useSettings.setState({ language: next });
            keepLanguage(next);
          }}
          options={(['en', 'de'] as const).map((id) => ({ id, name: t(`shell.language.${id}`) }))}
        />
        <Choices
          labelled
          label={t('shell.keys.title')}
          value={shortcuts ? 'on' : 'off'}
          onChange={(next) => useSettings.setState({ shortcuts: next === 'on' })}
          options={(['on', 'off'] as const).map((id) => ({ id, name: t(`shell.keys.${id}`) }))}
        />
        <ZoneField me={me} />
      </div>
    </Card>
  );
}
