import { saying } from '@/i18n';
import { later } from '@/ui/later';
import { SkeletonRows } from '@/ui/skeleton';

/** The import page is a tool for a few: its fields come after the frame. */
export const Component = later(
  saying(['problem', 'importing'], async () => ({
    default: (await import('@/features/importing/import-page')).ImportPage,
  })),
  <SkeletonRows />,
);
