import type { Rule } from '../rule.js';
import { announcedEvent } from './announced-event.js';
import { announces } from './announces.js';
import { candidature } from './candidature.js';
import { changedTo } from './changed-to.js';
import { considers } from './considers.js';
import { count } from './count.js';
import { countAlone } from './count-alone.js';
import { decidedTo } from './decided-to.js';
import { decisionDay } from './decision-day.js';
import { eventDay } from './event-day.js';
import { intendsTo } from './intends-to.js';
import { lawEnacted } from './law-enacted.js';
import { money } from './money.js';
import { ofTotal } from './of-total.js';
import { pledgeListed } from './pledge-listed.js';
import { refuses } from './refuses.js';
import { share } from './share.js';
import { since } from './since.js';
import { standing } from './standing.js';
import { treatyAct } from './treaty-act.js';
import { treatyStatus } from './treaty-status.js';
import { underWay } from './under-way.js';
import { willAct } from './will-act.js';

/** In order: where two rules of a kind meet in the same words, the earlier one reads them. */
export const RULES: readonly Rule[] = [
  candidature,
  refuses,
  treatyAct,
  announcedEvent,
  decidedTo,
  considers,
  intendsTo,
  underWay,
  willAct,
  announces,
  lawEnacted,
  pledgeListed,
  changedTo,
  ofTotal,
  share,
  eventDay,
  decisionDay,
  count,
  countAlone,
  money,
  since,
  treatyStatus,
  standing,
];
