/** What search offers beside hits, read together when it is first needed: pages by name, cards, other names. */
import { offerFile } from '../index/indexPaths.ts';
import type { IndexReader } from '../index/indexReader.ts';
import { once } from '../index/indexReader.ts';
import { createFindAliases } from '../query/wantedTerms.ts';
import type { AliasGroup, FindAliases } from '../query/wantedTerms.ts';
import { createFindCards } from './cards.ts';
import type { CardTable, FindCards } from './cards.ts';
import { createFindIndicators } from './indicatorNames.ts';
import type { FindIndicators, IndicatorNames } from './indicatorNames.ts';
import { createFindJumps } from './jump.ts';
import type { FindJumps } from './jump.ts';
import type { JumpTable } from './jumpTable.ts';

/** The file of the index. */
export interface OfferTable {
  jumps: JumpTable;
  indicators: IndicatorNames[];
  aliases: AliasGroup[];
  cards: CardTable;
}

export interface Offers {
  findJumps: FindJumps;
  findIndicators: FindIndicators;
  findAliases: FindAliases;
  findCards: FindCards;
  /** Names of the topics that most records treat, first. */
  common: string[];
}

/** Reads the file once. */
export function createReadOffers({ readJson }: IndexReader): () => Promise<Offers> {
  return once(async () => {
    const { jumps, indicators, aliases, cards } = (await readJson(offerFile)) as OfferTable;
    return {
      findJumps: createFindJumps(jumps),
      findIndicators: createFindIndicators(indicators),
      findAliases: createFindAliases(aliases),
      findCards: createFindCards(cards),
      common: cards.topics.toSorted(([, , , a], [, , , b]) => b - a).map(([, name]) => name),
    };
  });
}
