export { CoordinationSection as Component } from '@/features/coordination/coordination-section';
