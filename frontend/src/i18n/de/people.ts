import type { people as en } from '../en/people';
import type { Same } from '../same';

export const people: Same<typeof en> = {};
