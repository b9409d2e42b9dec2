/** Ids and codes of new plans. */
import type { Region } from '../../src/model/region.ts';
import { toDocumentId, toPlanId } from '../../src/enrich/sourceIds.ts';
import type { IdParts } from '../../src/enrich/sourceIds.ts';
import { inBothLanguages } from '../command/inputError.ts';
import type { InputError } from '../command/inputError.ts';
import { plain, toSyllables } from '../words/toPinyin.ts';

/** The id, with the first number that no other has where it is taken. `freeId('yushu-children-2021', taken) // => 'yushu-children-2021-2'` */
function freeId(id: string, ...taken: readonly ReadonlySet<string>[]): string {
  const isFree = (candidate: string): boolean => !taken.some((ids) => ids.has(candidate));
  if (isFree(id)) return id;
  for (let next = 2; ; next += 1) if (isFree(`${id}-${String(next)}`)) return `${id}-${String(next)}`;
}

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const MOST_LETTERS = 8;

/**
 * The code for the short addresses of a plan: the initials of its region's short name and of its audience, and further
 * letters until no other plan has it.
 *
 * toPlanCode({ shortName: '聊城' }, 'women', new Set()) // => 'lcw'
 */
export function toPlanCode(
  { shortName }: Pick<Region, 'shortName'>,
  audience: string,
  taken: ReadonlySet<string>,
): string {
  const initials = toSyllables(shortName, []).map((syllable) =>
    plain(syllable)
      .replace(/[^a-z]/gu, '')
      .slice(0, 1),
  );
  const code = `${initials.join('').slice(0, MOST_LETTERS - 3) || 'p'}${audience.slice(0, 1)}`;
  if (!taken.has(code)) return code;
  const endings = LETTERS.flatMap((first) => ['', ...LETTERS].map((second) => first + second));
  const free = [...LETTERS, ...endings].map((ending) => code + ending).find((longer) => !taken.has(longer));
  if (free === undefined) throw new Error(`No code is left that begins with ${code}`);
  return free;
}

/** What is taken already. */
export interface TakenIds {
  plans: ReadonlySet<string>;
  codes: ReadonlySet<string>;
  documents: ReadonlySet<string>;
}

export interface ChosenIds {
  document: string;
  plans: { id: string; code: string }[];
}

interface Wanted {
  region: Region;
  taken: TakenIds;
  id: string | undefined;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * The ids of a document and its plans: the id asked for, else region, audience and year. Throws an InputError, with an id
 * that is free, when one is taken.
 */
export function chooseIds(plans: readonly IdParts[], { region, taken, id }: Wanted): ChosenIds {
  if (id !== undefined && !ID.test(id)) throw noId(id);
  const document = id ?? toDocumentId(region, plans);
  const ids: string[] = [];
  const codes = new Set(taken.codes);
  for (const plan of plans) {
    const base = id === undefined ? toPlanId(region, plan) : plans.length > 1 ? `${id}-${plan.audience}` : id;
    if (taken.plans.has(base)) throw isTaken(base, freeId(document, taken.documents, taken.plans));
    ids.push(freeId(base, new Set(ids)));
  }
  if (id !== undefined && taken.documents.has(id)) throw isTaken(id, freeId(id, taken.documents));
  return {
    document: freeId(document, taken.documents),
    plans: ids.map((planId, at) => {
      const code = toPlanCode(region, plans[at]?.audience ?? '', codes);
      codes.add(code);
      return { id: planId, code };
    }),
  };
}

function noId(id: string): InputError {
  return inBothLanguages({
    en: `--id ${id}: an id is lower-case letters, digits and single hyphens, as donge-women-2021`,
    zh: `--id ${id}：编号只用小写字母、数字和单个连字符，例如 donge-women-2021`,
  });
}

function isTaken(id: string, free: string): InputError {
  return inBothLanguages({
    en: `${id} is already a plan in content/sources; if this is another text or another plan, add it with --id ${free}`,
    zh: `content/sources 里已有规划 ${id}；如果这是另一份文本或另一部规划，请加 --id ${free}`,
  });
}
