export { ContactsSection as Component } from '@/features/contacts/contacts-section';
