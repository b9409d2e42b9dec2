/** Places by the beginning of a title or of the name of an issuer. */
import type { Region } from '../../src/model/region.ts';
import { toMatchForm } from '../../src/text/matchForm.ts';
import { isDistrict, places, shortForm } from './standardPlaces.ts';
import type { StandardPlace } from './standardPlaces.ts';

/** Places that a text may begin with. */
export interface FoundPlaces {
  /** Codes; several where the name alone does not tell them apart. */
  codes: string[];
  /** The name as the text has it, in simplified characters: 鞍山市铁西区. */
  name: string;
}

/** What may stand before the place. */
const BEFORE = /^(?:[^\p{Script=Han}]|关于印发|中国?共产党|中共)+/u;
/** The name goes on, and is of another place: 聊城市某区, 东方县. */
const GOES_ON =
  /^(?:[\p{Script=Han}]{0,5}?[县区旗镇乡]|[\p{Script=Han}]{1,5}?街道|生产建设兵团|[\p{Script=Han}]{0,4}?[市州盟省](?!场|级))/u;

/**
 * The places with the longest name at the beginning of a text, among those of GB/T 2260 and of the registry; undefined
 * when it begins with none, or goes on to name a place within it that is not known.
 *
 * findPlaces('腾冲妇女发展规划（2021—2030年）', []) // => { codes: ['530581'], name: '腾冲' }
 * findPlaces('铁西区儿童发展规划', [])?.codes // => ['210106', '210303', '220302']
 */
export function findPlaces(text: string, regions: readonly Region[]): FoundPlaces | undefined {
  const from = toMatchForm(text).replace(BEFORE, '');
  const named = [
    ...[...places.values()].flatMap((place) => namesAt(from, place).map((name) => ({ code: place.code, name }))),
    ...regions.flatMap(({ code, name, shortName, province }) =>
      [name, shortName, province + name].filter((form) => from.startsWith(form)).map((form) => ({ code, name: form })),
    ),
  ];
  const longest = Math.max(...named.map(({ name }) => name.length));
  const best = named.filter(({ name }) => name.length === longest);
  const name = best[0]?.name;
  if (name === undefined || GOES_ON.test(from.slice(name.length))) return undefined;
  return { codes: [...new Set(best.map(({ code }) => code))].sort(), name };
}

/** The names of a place that a text begins with: with or without the places it lies in, in full or short. */
function namesAt(text: string, place: StandardPlace): string[] {
  return [...prefixesAt(text, place.within)].flatMap((prefix) => {
    const rest = text.slice(prefix.length);
    return formsOf(place, prefix !== '').flatMap((form) => (rest.startsWith(form) ? [prefix + form] : []));
  });
}

/** A short form, except of a district that stands alone: 和平 is a word, 鞍山铁西 is a place. */
function formsOf(place: StandardPlace, placed: boolean): string[] {
  const short = isDistrict(place) && !placed ? undefined : shortForm(place.name);
  if (short === undefined) return [place.name];
  // 屏边县 is 屏边苗族自治县, 大理州 is 大理白族自治州.
  const common = /自治([州县旗])$/u.exec(place.name)?.[1];
  return [place.name, short, ...(common === undefined ? [] : [short + common])];
}

function prefixesAt(text: string, within: readonly StandardPlace[]): Set<string> {
  return within.reduce(
    (prefixes, { name }) => {
      const forms = ['', name, shortForm(name) ?? name];
      const longer = [...prefixes].flatMap((prefix) => forms.map((form) => prefix + form));
      return new Set(longer.filter((prefix) => text.startsWith(prefix)));
    },
    new Set(['']),
  );
}
