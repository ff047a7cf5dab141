import type { WitnessRow } from '../domain/recommendation.js';

/** What a source says of a recommendation; the rest it does not say. */
export type Said = Pick<WitnessRow, 'kind' | 'stateUnderReview' | 'text'> & Partial<WitnessRow>;

/** A row in full: `null`, or nothing in a list, where the source does not say. Field by field, since that is fastest. */
export function witnessRow(said: Said): WitnessRow {
  return {
    kind: said.kind,
    stateUnderReview: said.stateUnderReview,
    cycle: said.cycle ?? null,
    session: said.session ?? null,
    paragraph: said.paragraph ?? null,
    text: said.text,
    recommendingStates: said.recommendingStates ?? [],
    parts: said.parts ?? [],
    position: said.position ?? null,
    pendingUntil: said.pendingUntil ?? null,
    positionAsReported: said.positionAsReported ?? null,
    positionSymbol: said.positionSymbol ?? null,
    positionParagraph: said.positionParagraph ?? null,
    on: said.on ?? null,
    themes: said.themes ?? [],
    groups: said.groups ?? [],
    sdgs: said.sdgs ?? [],
    actionCategory: said.actionCategory ?? null,
    symbol: said.symbol ?? null,
    body: said.body ?? null,
    language: said.language ?? 'en',
  };
}
