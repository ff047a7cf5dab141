import type { TreatyAction } from '../../../domain/treaty.js';
import type { ReadRow } from '../../source.js';

/** An act as these tables tell of it: none says when it took effect, or where on the web it was read. */
export const toldAct = (line: number, act: Omit<TreatyAction, 'effectiveOn' | 'sourceUrl'>): ReadRow => ({
  treatyAction: { line, action: { ...act, effectiveOn: null, sourceUrl: null } },
});
