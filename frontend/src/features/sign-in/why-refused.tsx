import { useTranslation } from 'react-i18next';
import { sentenceOf } from '@/api/problem';
import { isProblemKey } from '@/i18n';

/** Why the other house's sign-in came to nothing, where the address brings a reason that has a sentence. */
export default function WhyRefused({ code }: { code: string }) {
  const { t } = useTranslation();
  if (!isProblemKey(`problem.code.${code}`)) return null;
  return (
    <p role="alert" className="rounded-m bg-late-soft px-3 py-2 text-s text-late">
      {sentenceOf(t, { code, arguments: [], detail: undefined })}
    </p>
  );
}
