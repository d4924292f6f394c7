export { PreferencesPage as Component } from '@/features/preferences/preferences-page';
