export { WorkPage as Component } from '@/features/work/work-page';
