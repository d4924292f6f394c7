import type { coordination as en } from '../en/coordination';
import type { Same } from '../same';

export const coordination: Same<typeof en> = {};
