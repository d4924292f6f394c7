import type { accounts as en } from '../en/accounts';
import type { Same } from '../same';

export const accounts: Same<typeof en> = {};
