import { Suspense, lazy } from 'react';
import { saying } from '@/i18n';
import { SkeletonRows } from '@/ui/skeleton';

const ImportPage = lazy(
  saying(['problem', 'importing'], async () => ({
    default: (await import('@/features/importing/import-page')).ImportPage,
  })),
);

/** The import page is a tool for a few: its fields come after the frame. */
export function Component() {
  return (
    <Suspense fallback={<SkeletonRows />}>
      <ImportPage />
    </Suspense>
  );
}
