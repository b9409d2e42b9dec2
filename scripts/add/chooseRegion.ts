/** The region of a document: the one that was given by its code, or that its titles and issuer name. */
import type { Region } from '../../src/model/region.ts';
import type { Wording } from '../../src/reading/problemWords.ts';
import { inBothLanguages } from '../command/inputError.ts';
import { findPlaces } from './findPlaces.ts';
import { fullName, places } from './standardPlaces.ts';
import type { StandardPlace } from './standardPlaces.ts';

/** What a document says about its place. */
export interface PlaceWords {
  file: string;
  titles: readonly string[];
  issuer: string | null;
  text: string;
}

/** So many candidates are named. */
const MOST_NAMED = 8;

/**
 * The code of the region. Throws an InputError that says what to give when it is no code of GB/T 2260, when the document
 * names no known place, or one that several places are called.
 */
export function chooseRegion(given: string | undefined, words: PlaceWords, regions: readonly Region[]): string {
  if (given !== undefined) return checkCode(given, regions);
  const named = [...words.titles, words.issuer ?? ''].map((text) => findPlaces(text, regions));
  const found = named.find((candidate) => candidate !== undefined);
  if (found === undefined) throw inBothLanguages(noPlace(words));
  const issuer = findPlaces(words.issuer ?? '', regions)?.codes ?? [];
  const [code, ...others] = narrow(found.codes, issuer, words.text);
  if (code !== undefined && others.length === 0) return code;
  throw inBothLanguages({
    en: `${words.file}: ${found.name} is the name of ${listed(found.codes, '; ')}; say which with --region CODE`,
    zh: `${words.file}：叫“${found.name}”的有${listed(found.codes, '、')}；请用 --region 代码 指明是哪一个`,
  });
}

function checkCode(code: string, regions: readonly Region[]): string {
  if (places.has(code) || regions.some((region) => region.code === code)) return code;
  throw inBothLanguages({
    en: `--region ${code}: no code of GB/T 2260; give the six digits of a province, city or county, as 371500 for 聊城市`,
    zh: `--region ${code}：不是 GB/T 2260 的行政区划代码；请给省、市或县的六位代码，例如聊城市 371500`,
  });
}

function noPlace({ file, titles }: PlaceWords): Wording {
  const title = titles[0];
  return title === undefined
    ? {
        en: `${file}: prints no title, and names no place as its issuer; give the code of its region with --region CODE`,
        zh: `${file}：没有印标题，发文机关里也没有地名；请用 --region 代码 给出所属地区`,
      }
    : {
        en: `${file}: the title “${title}” names no place of GB/T 2260; give the code of its region with --region CODE`,
        zh: `${file}：标题“${title}”里没有 GB/T 2260 中的地名；请用 --region 代码 给出所属地区`,
      };
}

/** The candidates that the issuer names too or, if it names none of them, whose city or province the text names. */
function narrow(codes: readonly string[], issuer: readonly string[], text: string): readonly string[] {
  if (codes.length === 1) return codes;
  const same = codes.filter((code) => issuer.includes(code));
  if (same.length > 0) return same;
  const candidates = codes.flatMap((code) => places.get(code) ?? []);
  const near = (depth: number): StandardPlace[] => candidates.filter(({ within }) => isNamed(within.at(depth), text));
  const byCity = near(-1);
  const byProvince = near(0);
  return (byCity.length > 0 ? byCity : byProvince.length > 0 ? byProvince : candidates).map(({ code }) => code);
}

function isNamed(place: StandardPlace | undefined, text: string): boolean {
  return place !== undefined && text.includes(place.name);
}

function listed(codes: readonly string[], between: string): string {
  const named = codes.map((code) => {
    const place = places.get(code);
    return `${place === undefined ? '' : fullName(place)} ${code}`.trim();
  });
  return [...named.slice(0, MOST_NAMED), ...(named.length > MOST_NAMED ? ['…'] : [])].join(between);
}
