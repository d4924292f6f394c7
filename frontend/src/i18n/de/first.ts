import { common } from './common';
import { time } from './time';
import { shell } from './shell';
import { moment } from './moment';
import { live } from './live';
import { ui } from './ui';
import { ribbon } from './ribbon';
import { trouble } from './trouble';
import { account } from './account';
import { timeline } from './timeline';
import { interactions } from './interactions';
import { team } from './team';
import { people } from './people';
import { demo } from './demo';

export const first = {
  common,
  time,
  shell,
  moment,
  live,
  ui,
  ribbon,
  trouble,
  account,
  timeline,
  interactions,
  team,
  people,
  demo,
};
