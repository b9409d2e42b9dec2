/** A registry entry for a place that the registry does not have yet. */
import type { Region } from '../../src/model/region.ts';
import { plain, toSyllables } from '../words/toPinyin.ts';
import { isDistrict, places, provinceOf, shortForm } from './standardPlaces.ts';
import type { StandardPlace } from './standardPlaces.ts';

/**
 * The entry for a place of GB/T 2260. Its name, short name and slug are those of no other region: a place is called by
 * its own name where no other has it, else with that of its city, and of its province.
 *
 * draftRegion(places.get('210303'), []) // => { code: '210303', slug: 'anshan-tiexi', name: '鞍山市铁西区', shortName: '鞍山铁西', province: '辽宁省' }
 */
export function draftRegion(place: StandardPlace, regions: readonly Region[]): Region {
  const taken = new Set(regions.flatMap(({ slug, name, shortName }) => [slug, name, shortName]));
  const levels = place.within.length + 1;
  const forms = Array.from({ length: levels }, (_, from) => nameFrom(place, levels - 1 - from));
  const ownName = isDistrict(place) || isRepeated(place.name) ? forms.slice(1) : forms;
  const free = ownName.find((form) => !Object.values(form).some((value) => taken.has(value)));
  return { code: place.code, ...(free ?? numbered(nameFrom(place, 0), taken)), province: provinceOf(place).name };
}

type Names = Pick<Region, 'slug' | 'name' | 'shortName'>;

/** Its names together with those of the places it lies in, from a level on: 0 is the province. */
function nameFrom(place: StandardPlace, level: number): Names {
  const chain = [...place.within, place].slice(level);
  const shorts = chain.map(({ name }) => shortForm(name) ?? name);
  return {
    name: chain.map(({ name }) => name).join(''),
    shortName: shorts.join(''),
    slug: shorts.map(toSlug).join('-'),
  };
}

const LETTERS = Array.from('bcdefghijklmnopqrstuvwxyz');

/** A city and the district named for it cannot be told by their short names: 朝阳, 长春朝阳. */
function numbered(names: Names, taken: ReadonlySet<string>): Names {
  const letter = LETTERS.find((end) => !taken.has(`${names.slug}-${end}`)) ?? 'z';
  return { ...names, shortName: names.name, slug: `${names.slug}-${letter}` };
}

/** Its pinyin in one word, letters only. `toSlug('铁西') // => 'tiexi'` */
function toSlug(name: string): string {
  return toSyllables(name, [])
    .map(plain)
    .join('')
    .replace(/[^a-z]/gu, '');
}

function isRepeated(name: string): boolean {
  let times = 0;
  for (const place of places.values()) if (place.name === name) times += 1;
  return times > 1;
}
