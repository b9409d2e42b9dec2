/** Navigation: lines that a web page puts around a document, such as breadcrumbs, print buttons and footers. */
import type { PlanWords } from '../../model/planWords.ts';
import { wordsOfLists } from '../../model/sourcedWords.ts';
import { oneOf } from '../../text/oneOf.ts';

const LONGEST = 120;

/** The pattern of such a line. */
export function toNavigationPattern(words: PlanWords['documentWords']): RegExp {
  const beginnings = oneOf(wordsOfLists(words.navigation));
  const buttons = oneOf(wordsOfLists(words.navigationButtons));
  const marks = oneOf(wordsOfLists(words.navigationMarks));
  return new RegExp(`^(?:${beginnings}|(?:[【[(]?${buttons}[】\\])]?[:|/·,、]?){1,12}$)|${marks}`, 'u');
}

/** True for a line of a web page. `isNavigation('当前位置:首页>政府文件', vocabulary.navigation) // => true` */
export function isNavigation(compact: string, navigation: RegExp): boolean {
  return compact.length <= LONGEST && navigation.test(compact);
}
