export { ImportPage as Component } from '@/features/importing/import-page';
