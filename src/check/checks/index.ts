import type { Check } from '../check.js';
import { candidature } from './candidature.js';
import { countCompared } from './count-compared.js';
import { eventOnRecord } from './event-on-record.js';
import { measureSince } from './measure-since.js';
import { measureTaken } from './measure-taken.js';
import { namedThings } from './named-things.js';
import { outcomeAdopted } from './outcome-adopted.js';
import { reviewDay } from './review-day.js';
import { shareSupported } from './share-supported.js';
import { treatyAct } from './treaty-act.js';
import { undertaking } from './undertaking.js';

/** In order: the first that applies decides. The last applies to everything. */
export const CHECKS: readonly Check[] = [
  candidature,
  treatyAct,
  shareSupported,
  reviewDay,
  outcomeAdopted,
  measureSince,
  namedThings,
  countCompared,
  eventOnRecord,
  measureTaken,
  undertaking,
];
