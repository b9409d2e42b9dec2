/** Addresses that come and go with the plans: a departed one may have content again. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Word } from '../../model/word.ts';
import { departmentPath } from '../../naming/routes/departmentRoutes.ts';
import { indicatorPath } from '../../naming/routes/indicatorRoutes.ts';
import { keywordPath } from '../../naming/routes/subjectRoutes.ts';

/** The addresses of all words, departments and indicators. `… // => Set { '/keywords/jin-shi/', … }` */
export function servedAgain(
  { departments, indicators }: Pick<Corpus, 'departments' | 'indicators'>,
  words: readonly Pick<Word, 'id'>[],
): Set<string> {
  return new Set([
    ...words.map(({ id }) => keywordPath(id)),
    ...Array.from(departments.keys(), (id) => departmentPath(id)),
    ...indicators.map(({ indicator }) => indicatorPath(indicator.id)),
  ]);
}
