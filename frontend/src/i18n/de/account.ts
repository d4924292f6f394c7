import type { account as en } from '../en/account';
import type { Same } from '../same';

export const account: Same<typeof en> = {};
