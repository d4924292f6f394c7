import type { importing as en } from '../en/importing';
import type { Same } from '../same';

export const importing: Same<typeof en> = {};
