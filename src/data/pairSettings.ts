/** What any two plans are compared with, as a value that a browser can fetch. */
import type { PairSettings } from '../view/compare/chosenPair.ts';
import { getGramReference, getRegistry } from './curatedRegistry.ts';

export function getPairSettings(): PairSettings {
  const { audiences, indicators } = getRegistry();
  return { audiences, indicators, reference: getGramReference() };
}
