/**
 * `<link rel="preload" href="/pagefind/<version>/start.json" data-pairs="…">`: asks for the files of that index which the query of
 * the address will be answered from, as far as they can be told from its characters. A small script of its own, because the
 * one that answers is large: these files travel beside it, and the cache of the browser has them when it asks.
 */
import { filesAhead } from '../../search/index/filesAhead.ts';
import { startFile } from '../../search/index/indexPaths.ts';
import { termsOf } from '../../search/query/query.ts';

// In the head, because this may run before there is a body; not in the offline copy, which has all at hand.
const link = document.head.querySelector<HTMLLinkElement>('link[data-pairs]');
if (link !== null) askAhead(link);

function askAhead({ href, dataset }: HTMLLinkElement): void {
  const query = termsOf(new URLSearchParams(location.search));
  for (const file of filesAhead(query, Number(dataset['pairs']))) {
    void fetch(href.replace(startFile, file)).catch(() => undefined);
  }
}
