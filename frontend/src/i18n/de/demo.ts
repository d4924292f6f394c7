import type { demo as en } from '../en/demo';
import type { Same } from '../same';

export const demo: Same<typeof en> = {};
