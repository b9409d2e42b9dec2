/** Checks the registry of suspected slips against the texts: each is found verbatim in its line, and none twice. */
import { join } from 'node:path';
import { locateTypo } from '../../src/corpus/typos.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Typo } from '../../src/model/typo.ts';
import { InputError } from '../command/inputError.ts';
import { lineOfField } from './readYaml.ts';
import { splitLines } from '../../src/text/shapes/lineEnds.ts';

/** A text as received, with the plans parsed from it. */
interface ReadDocument {
  id: string;
  text: string;
  plans: Plan[];
}

/** Throws an InputError, with file and line, for the first entry that is not found, or that overlaps another. */
export function checkTypos(folder: string, typos: readonly Typo[], documents: readonly ReadDocument[]): void {
  const path = join(folder, 'typos.yaml');
  const byId = new Map(documents.map((document) => [document.id, document]));
  const found = new Map<string, (readonly [number, number])[]>();
  typos.forEach((typo, at) => {
    const document = byId.get(typo.document);
    if (document === undefined) fail(path, at, 'document', `there is no content/sources/${typo.document}`);
    const place = locateTypo(typo, splitLines(document.text), document.plans);
    if ('problem' in place) fail(path, at, 'words', `${typo.document}: ${place.problem}`);
    const others = found.get(place.id) ?? [];
    if (others.some(([from, to]) => from < place.span[1] && place.span[0] < to)) {
      fail(path, at, 'words', `“${typo.words}” overlaps another entry`);
    }
    found.set(place.id, [...others, place.span]);
  });
}

function fail(path: string, entry: number, field: keyof Typo, what: string): never {
  const line = lineOfField(path, [String(entry), field]);
  throw new InputError(`${path}:${String(line)}: ${what}; correct or remove the entry`);
}
