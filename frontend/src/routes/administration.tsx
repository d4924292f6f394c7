export { AdministrationPage as Component } from '@/features/administration/administration-page';
