/**
 * `<plan-search data-index="/pagefind/<version>/" data-pairs="…" data-service="">`: asks for the files of the index that the query of
 * the address will be answered from, as far as they can be told from its characters. A small script of its own, because the
 * one that answers is large: these files travel beside it, and the cache of the browser has them when it asks.
 */
import { filesAhead } from '../../search/index/filesAhead.ts';
import { termsOf } from '../../search/query/query.ts';
import { getData, getElement } from './pageParts.ts';

const page = getElement(document, 'plan-search', HTMLElement);
const isBuilt = getData(page, 'pairs') !== '';

if (isBuilt && getData(page, 'service') === '') {
  for (const file of filesAhead(termsOf(new URLSearchParams(location.search)), Number(getData(page, 'pairs')))) {
    void fetch(getData(page, 'index') + file).catch(() => undefined);
  }
}
