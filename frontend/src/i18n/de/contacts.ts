import type { contacts as en } from '../en/contacts';
import type { Same } from '../same';

export const contacts: Same<typeof en> = {};
