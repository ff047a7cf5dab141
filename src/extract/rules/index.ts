import type { Rule } from '../rule.js';
import { announcedEvent } from './announced-event.js';
import { candidature } from './candidature.js';
import { considers } from './considers.js';
import { count } from './count.js';
import { decidedTo } from './decided-to.js';
import { eventDay } from './event-day.js';
import { intendsTo } from './intends-to.js';
import { lawEnacted } from './law-enacted.js';
import { refuses } from './refuses.js';
import { share } from './share.js';
import { since } from './since.js';
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
  lawEnacted,
  share,
  eventDay,
  count,
  since,
  treatyStatus,
];
