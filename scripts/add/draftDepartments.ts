/** Registry entries for bodies that no registry knows. */
import type { Department, DepartmentKind } from '../../src/model/department.ts';
import type { Region } from '../../src/model/region.ts';
import type { Registry } from '../../src/model/registry.ts';
import type { BodyFunction } from '../../src/model/topic.ts';
import { departmentsByName } from '../../src/enrich/resolveDepartments.ts';
import { plain, toSyllables } from '../words/toPinyin.ts';

/** 市 of 市教育局, but not of 市场监管局. */
const LEVEL = /^[省市县区州旗盟](?![场域])(?!政(?![府协法]))(?=.{2})/u;
/** What a mention adds to the name of a function: 民政部门, 公安机关. */
const KIND_OF_BODY = /(?:主管|行政)?(?:部门|机关)$/u;
/** The function of bodies whose name tells none. */
const OTHER = 'other';

/** Kinds by the words of a name; the first that fits. */
const KINDS: readonly (readonly [RegExp, DepartmentKind])[] = [
  [/法院|检察院/u, 'judicial'],
  [/人大/u, 'congress'],
  [/政协/u, 'consultative'],
  [
    /妇联|妇女联合会|团委|共青团|^团|工会|总工会|残联|残疾人联合会|关工委|工商联|文联|科协|科学技术协会|红十字会|侨联|计生协/u,
    'mass-organisation',
  ],
  [/领导小组|联席会议|议事协调|妇儿工委|妇女儿童工作委员会|老龄工作委员会/u, 'coordination'],
  [/党委|[省市县区州旗盟]委(?!员)|组织部|宣传部|统战部|政法委|网信办|编办|文明办|党校|纪委/u, 'party'],
  [/公司|集团|银行|医院|学校|电视台|报社|融媒体|中心$/u, 'enterprise'],
];

/**
 * An entry for every name that the region's registry lacks, in the order of the names. Its id and function are those of
 * a body of the same name elsewhere; else the id is pinyin, and the function what the name says.
 *
 * draftDepartments(['县教育体育局'], { slug: 'donge' }, registry) // => [{ id: 'donge/education-sports', function: 'education', … }]
 */
export function draftDepartments(names: readonly string[], region: Region, registry: Registry): Department[] {
  const known = departmentsByName(registry.departments, region.slug);
  const elsewhere = new Map(
    registry.departments.flatMap((entry) => stemsOf(entry).map((stem) => [stem, entry] as const)).reverse(),
  );
  const taken = new Set(registry.departments.map(({ id }) => id));
  return names
    .filter((name) => !known.has(name))
    .map((name) => {
      const stem = toStem(name, region);
      const same = elsewhere.get(stem);
      // An alias may be short for another body here: 市法院 is an intermediate court, 县法院 is none.
      const namesake = same !== undefined && withoutLevel(same.name) === stem ? same : undefined;
      const id = freeId(region, namesake?.id.split('/')[1] ?? toSlug(stem), taken);
      taken.add(id);
      return {
        id,
        name,
        kind: same?.kind ?? kindOf(name),
        function: same?.function ?? functionOf(stem, registry.functions),
        aliases: [],
      };
    });
}

function stemsOf({ name, aliases }: Department): string[] {
  return [name, ...aliases.map((alias) => alias.name)].map(withoutLevel);
}

/** `withoutLevel('市教育局') // => '教育局'; withoutLevel('团县委') // => '团委'` */
function withoutLevel(name: string): string {
  return name.replace(LEVEL, '').replace(/^团[省市县区州旗盟]委/u, '团委');
}

/** The name without its region. `toStem('东阿县教育局', { name: '东阿县', shortName: '东阿' }) // => '教育局'` */
function toStem(name: string, region: Pick<Region, 'name' | 'shortName'>): string {
  const own = [region.name, region.shortName].find((text) => name.startsWith(text) && name.length > text.length + 1);
  return withoutLevel(name.slice(own?.length ?? 0));
}

/** Letters only: a department id has no figures. */
function toSlug(stem: string): string {
  return toSyllables(stem, [])
    .map((syllable) => plain(syllable).replace(/[^a-z]/gu, ''))
    .filter((syllable) => syllable !== '')
    .join('-');
}

function freeId({ slug }: Region, base: string, taken: ReadonlySet<string>): string {
  let id = `${slug}/${base || 'body'}`;
  while (taken.has(id)) id += '-too';
  return id;
}

function kindOf(name: string): DepartmentKind {
  return KINDS.find(([words]) => words.test(name))?.[1] ?? 'government';
}

/** The function whose name or mention is the longest within the name. */
function functionOf(stem: string, functions: readonly BodyFunction[]): string {
  const named = functions.flatMap(({ id, name, mentions }) =>
    [name, ...mentions.map((mention) => mention.replace(KIND_OF_BODY, ''))]
      .filter((word) => word.length >= 2 && stem.includes(word))
      .map((word) => ({ id, length: word.length })),
  );
  return named.toSorted((a, b) => b.length - a.length)[0]?.id ?? OTHER;
}
