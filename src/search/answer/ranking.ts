/**
 * The order of exact answers: what the question wants to know first, then by relevance. A reader looks for a promise:
 * goals with a number come before goals, goals before measures, measures before other text. A question how much puts every
 * number first, one about who answers every text that names its departments.
 */
import type { RecordPlace } from '../index/recordPlaces.ts';
import type { BureauStanding } from '../records/facets.ts';
import type { Asked } from './asked.ts';

/** How a record answers beside its words. */
export interface Answering {
  /** How it stands to the bureau asked for; undefined when none is. */
  standing: BureauStanding | undefined;
  /** True when it contains a term, which was cut into words, as it was typed. */
  phrase: boolean;
}

/** A rank; lower comes first. `toRank(place, asked, { standing: 'named', phrase: true }) // => 0` for a goal with a number */
export function toRank(place: RecordPlace, { meant }: Asked, { standing, phrase }: Answering): number {
  if (meant === null) return 0;
  const asks = standing === undefined ? meant.asks[0] : 'duty';
  return (standingRank(standing) * KINDS + kindRank(place, asks)) * 2 + (phrase ? 0 : 1);
}

const KINDS = 10;

/** Those that name the bureau, those that serve a goal that does, and those of plans that name none. */
function standingRank(standing: BureauStanding | undefined): number {
  return standing === undefined || standing === 'named' ? 0 : standing === 'served' ? 1 : 2;
}

function kindRank({ kind, measured, assigned }: RecordPlace, asks: 'duty' | 'number' | 'measure' | undefined): number {
  if (kind === 'text') return 5;
  if (asks === 'duty') return assigned ? 0 : kind === 'goal' ? 1 : 2;
  if (asks === 'number' && measured) return kind === 'goal' ? 0 : 1;
  if (kind === 'goal') return measured ? 0 : 2;
  return 3;
}
