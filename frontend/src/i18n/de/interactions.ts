import type { interactions as en } from '../en/interactions';
import type { Same } from '../same';

export const interactions: Same<typeof en> = {};
