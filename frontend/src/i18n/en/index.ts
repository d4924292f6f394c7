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

/** Everything that is said; what is fetched when is decided in `areas.ts`. */
export const texts = {
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
