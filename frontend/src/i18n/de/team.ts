import type { team as en } from '../en/team';
import type { Same } from '../same';

export const team: Same<typeof en> = {};
