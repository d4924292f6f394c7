import type { work as en } from '../en/work';
import type { Same } from '../same';

export const work: Same<typeof en> = {};
