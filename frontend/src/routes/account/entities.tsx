export { EntitiesSection as Component } from '@/features/entities/entities-section';
