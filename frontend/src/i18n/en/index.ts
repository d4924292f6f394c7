import { common } from './common';
import { time } from './time';
import { shell } from './shell';
import { moment } from './moment';
import { live } from './live';
import { ui } from './ui';
import { ribbon } from './ribbon';
import { signIn } from './signIn';
import { problem } from './problem';
import { account } from './account';
import { accounts } from './accounts';
import { timeline } from './timeline';
import { interactions } from './interactions';
import { commitments } from './commitments';
import { coordination } from './coordination';
import { entities } from './entities';
import { contacts } from './contacts';
import { team } from './team';
import { people } from './people';
import { importing } from './importing';
import { facts } from './facts';
import { preferences } from './preferences';
import { work } from './work';
import { demo } from './demo';

export const texts = {
  common,
  time,
  shell,
  moment,
  live,
  ui,
  ribbon,
  signIn,
  problem,
  account,
  accounts,
  timeline,
  interactions,
  commitments,
  coordination,
  entities,
  contacts,
  team,
  people,
  importing,
  facts,
  preferences,
  work,
  demo,
};
