import type { entities as en } from '../en/entities';
import type { Same } from '../same';

export const entities: Same<typeof en> = {};
