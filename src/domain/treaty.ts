import { covers, isBefore, type PartialDate } from './partial-date.js';
import type { Provenance } from './record-source.js';

export interface Treaty {
  /** `ICCPR-OP2`; the key everywhere. */
  readonly code: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly adoptedOn: PartialDate | null;
  readonly inForceOn: PartialDate | null;
  readonly depositary: string;
  readonly monitoringBody: string;
}

export const TREATY_ACTIONS = [
  'signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'formal confirmation',
  'succession to signature',
  'ratification or accession',
  'withdrawal',
  'denunciation',
  'reservation',
  'reservation-withdrawn',
] as const;

export type TreatyActionKind = (typeof TREATY_ACTIONS)[number];

/** What a State did about a treaty at its depositary. */
export interface TreatyAction extends Provenance {
  readonly state: string;
  readonly treaty: string;
  readonly action: TreatyActionKind;
  /** Day of the act at the depositary; null where only the act itself is known. */
  readonly on: PartialDate | null;
  readonly effectiveOn: PartialDate | null;
  readonly note: string;
}

/**
 * "We looked and found none": a source that was read for this State and treaty without finding a further act.
 * `readTo` is the day the reading goes to; null where the source does not say.
 */
export interface TreatyReading extends Provenance {
  readonly state: string;
  readonly treaty: string;
  readonly found: 'none' | 'none-after-signature' | 'unknown';
  readonly readTo: PartialDate | null;
  readonly note: string;
}

/**
 * Acts by which a State consents to be bound. Acceptance, approval and accession have the same legal effect as
 * ratification, and a successor State takes the treaty over (UN Treaty Collection, glossary).
 */
const BINDING: ReadonlySet<TreatyActionKind> = new Set([
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'formal confirmation',
  'ratification or accession',
]);

/** Acts that end being bound, from the day they take effect. */
const ENDING: ReadonlySet<TreatyActionKind> = new Set(['withdrawal', 'denunciation']);

export function binds(action: TreatyActionKind): boolean {
  return BINDING.has(action);
}

export function endsBeingBound(action: TreatyActionKind): boolean {
  return ENDING.has(action);
}

/** Whether the acts up to and including `day`, read in order, leave the State bound. */
export function isBound(actions: readonly TreatyAction[], day: PartialDate): boolean {
  const inOrder = actions
    .map((action) => ({
      action: action.action,
      from: endsBeingBound(action.action) ? (action.effectiveOn ?? action.on) : action.on,
    }))
    .filter(
      (step): step is { action: TreatyActionKind; from: PartialDate } =>
        step.from !== null && !isBefore(day, step.from),
    )
    .sort((a, b) => a.from.localeCompare(b.from));
  return inOrder.reduce(
    (bound, step) => (binds(step.action) ? true : endsBeingBound(step.action) ? false : bound),
    false,
  );
}

/**
 * Whether an act that another source tells of is one that is held: the same act, or one that binds alike, with a day as
 * far as the less exact of the two goes. "Ratification or accession, 1987" tells of an accession on 5 March 1987.
 */
export function isSameAct(held: TreatyAction, told: TreatyAction): boolean {
  if (held.state !== told.state || held.treaty !== told.treaty) return false;
  const alike = held.action === told.action || (binds(held.action) && binds(told.action));
  if (!alike || held.on === null || told.on === null) return alike && held.on === told.on;
  return covers(told.on, held.on) || covers(held.on, told.on);
}
