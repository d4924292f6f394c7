import type { commitments as en } from '../en/commitments';
import type { Same } from '../same';

export const commitments: Same<typeof en> = {};
