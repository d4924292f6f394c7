import type { texts as en } from '../en';
import type { Same } from '../same';
import { accounts } from './accounts';
import { administration } from './administration';
import { commitments } from './commitments';
import { contacts } from './contacts';
import { coordination } from './coordination';
import { entities } from './entities';
import { facts } from './facts';
import { first } from './first';
import { importing } from './importing';
import { preferences } from './preferences';
import { problem } from './problem';
import { signIn } from './signIn';
import { work } from './work';

export const texts: Same<typeof en> = {
  ...first,
  problem,
  signIn,
  accounts,
  commitments,
  coordination,
  entities,
  contacts,
  administration,
  importing,
  facts,
  preferences,
  work,
};
