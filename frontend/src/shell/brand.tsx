import { useTranslation } from 'react-i18next';

export function BrandMark({ size = 20 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 22 22"
      fill="none"
      className="stroke-accent"
      strokeWidth="1.8"
      aria-hidden="true"
    >
      <circle cx="11" cy="11" r="8.5" />
      <path d="M11 2.5c3 2.5 4.3 5.3 4.3 8.5S14 17 11 19.5" />
      <circle cx="14.8" cy="8" r="1.7" className="fill-accent" stroke="none" />
    </svg>
  );
}

export function Brand() {
  const { t } = useTranslation();
  return (
    <span className="flex items-center gap-2 font-[680] tracking-[-0.01em]">
      <BrandMark /> {t('common.product')}
    </span>
  );
}
