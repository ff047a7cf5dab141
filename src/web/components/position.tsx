import type { Position } from '../../domain/recommendation.js';
import { TEXT } from '../text/en.js';

/** As the parts of a bar are painted: full, hatched, empty, dotted. */
const SIGNS: Readonly<Record<Position | 'unknown', string>> = {
  supported: '■',
  'partially-supported': '◧',
  noted: '□',
  pending: '…',
  unknown: '?',
};

/** A position by sign and word, never by colour alone. Null: no source tells one. */
export function PositionMark({ position }: { position: Position | null }) {
  const known = position ?? 'unknown';
  return (
    <span class={`position ${known}`}>
      <span class="sign" aria-hidden="true">
        {SIGNS[known]}
      </span>
      {TEXT.positionsLong[known]}
    </span>
  );
}
