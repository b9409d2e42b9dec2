/**
 * The bureaus of a question and what is asked of them: 教体局 牵头 asks for what it leads. Where the plans of a place do not
 * tell who leads, a bureau is asked for in any role; where a place is asked whose plans name none so, it is not asked for
 * at all. Both are said.
 */
import type { AskedRole } from '../../model/synonyms.ts';
import type { Bureau } from './meanings.ts';
import type { Meant } from './meant.ts';
import type { Understanding, Untold } from './understanding.ts';

export type AskedBureaus = Pick<Understanding, 'departments' | 'roles' | 'untold'>;

/** The parts that ask for a role: beside a bureau, and next to it where plans write the word too. */
export function roleParts(parts: readonly Meant[]): Set<Meant> {
  if (!parts.some(isBureau)) return new Set();
  return new Set(
    parts.filter((part, at) => {
      if (part.sense.role === undefined) return false;
      const beside = [parts[at - 1], parts[at + 1]].filter((other) => other !== undefined);
      const isWord = beside.some((other) => isSubject(other) && isGlued(other, part));
      return part.sense.aside !== undefined || (beside.some(isBureau) && !isWord);
    }),
  );
}

function isBureau({ sense }: Meant): boolean {
  return sense.departments !== undefined;
}

/** False for what says nothing beside a bureau. */
function isSubject({ sense }: Meant): boolean {
  return [sense.departments, sense.aside, sense.role].every((one) => one === undefined);
}

/** True without a blank between them: 责任 in 家庭责任. */
function isGlued(a: Meant, b: Meant): boolean {
  return a.at[1] === b.at[0] || b.at[1] === a.at[0];
}

/** A bureau that is all the question says, by a name that texts write, is a word like any other. */
export async function withoutFullName(
  parts: readonly Meant[],
  count: (word: string) => Promise<number>,
): Promise<readonly Meant[]> {
  const asking = roleParts(parts);
  const [only, ...others] = parts.filter((part) => part.sense.aside === undefined || asking.has(part));
  if (only?.sense.departments === undefined || others.length > 0 || (await count(only.word)) === 0) return parts;
  const { departments: _, ...sense } = only.sense;
  return parts.map((part) => (part === only ? { ...only, sense } : part));
}

/** The bureaus of these parts. `asking`: the parts that ask for a role; several are either. */
export function toAskedBureaus(parts: readonly Meant[], asking: ReadonlySet<Meant>): AskedBureaus {
  const regions = parts.flatMap(({ sense }) => sense.region ?? []);
  const places = regions.map(({ value }) => value);
  const role = oneRole(asking);
  const asked = parts.map((part) => {
    const all = part.sense.departments ?? [];
    const there = places.length === 0 ? all : all.filter(({ place }) => places.includes(place.value));
    return { part, all, there };
  });
  const bureaus = asked.flatMap(({ part, there }) => there.map((bureau) => ({ part, bureau })));
  const told = bureaus.filter(({ bureau }) => tells(bureau, role));
  const elsewhere = asked.filter(({ all, there }) => all.length > 0 && there.length === 0);
  return {
    departments: bureaus.map(({ part: { asked, at }, bureau }) => ({
      ...{ asked, at, value: bureau.value, label: bureau.label },
      role: tells(bureau, role) ? role : null,
    })),
    roles: role === null || told.length === 0 ? [] : [...asking].map(({ asked, at }) => ({ asked, at, role })),
    untold: [
      ...elsewhere.map(({ part: { asked, at } }) => ({
        ...{ asked, at, what: 'bureau' as const, place: namesOf(regions) },
      })),
      ...(role === null
        ? []
        : withoutRole(
            asking,
            bureaus.map(({ bureau }) => bureau),
            role,
          )),
    ],
  };
}

function withoutRole(asking: ReadonlySet<Meant>, bureaus: readonly Bureau[], role: AskedRole): Untold[] {
  const places = bureaus.filter((bureau) => !tells(bureau, role)).map(({ place }) => place);
  if (places.length === 0) return [];
  return [...asking].map(({ asked, at }) => ({ asked, at, what: 'role', place: namesOf(places) }));
}

/** True when the plans of its place name bureaus in this role. */
function tells({ roles }: Bureau, role: AskedRole | null): boolean {
  return role === 'either' ? roles.length > 0 : role !== null && roles.includes(role);
}

function oneRole(asking: ReadonlySet<Meant>): AskedRole | null {
  const [role = null, ...others] = new Set([...asking].flatMap(({ sense }) => sense.role ?? []));
  return others.length === 0 ? role : 'either';
}

/** `namesOf([聊城市, 聊城市, 腾冲市]) // => '聊城市、腾冲市'` */
function namesOf(places: readonly { label: string }[]): string {
  return [...new Set(places.map(({ label }) => label))].join('、');
}
