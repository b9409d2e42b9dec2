/** Checks the registry of suspected slips against the texts: each is found verbatim in its line, none twice. */
import { join } from 'node:path';
import { locateTypo } from '../../src/corpus/typos.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Typo } from '../../src/model/typo.ts';
import { inField } from './readYaml.ts';
import type { RegistryRemark } from './remarks.ts';
import { splitLines } from '../../src/text/shapes/lineEnds.ts';

/** A text as received, with the plans parsed from it. */
interface ReadDocument {
  id: string;
  text: string;
  plans: Plan[];
}

/**
 * A remark on every entry of a document that is not here: it waits for it. Throws an InputError, with file and line,
 * for the first entry of another that is not found, or that overlaps another.
 */
export function checkTypos(
  folder: string,
  typos: readonly Typo[],
  documents: readonly ReadDocument[],
): RegistryRemark[] {
  const path = join(folder, 'typos.yaml');
  const byId = new Map(documents.map((document) => [document.id, document]));
  const found = new Map<string, (readonly [number, number])[]>();
  return typos.flatMap((typo, at): RegistryRemark[] => {
    const document = byId.get(typo.document);
    if (document === undefined) {
      const field = [String(at), 'document'];
      return [{ path, field, what: `there is no content/sources/${typo.document}; the entry waits for it` }];
    }
    const place = locateTypo(typo, splitLines(document.text), document.plans);
    if ('problem' in place) {
      throw inField(path, [at, 'words'], {
        en: `${typo.document}: ${place.problem.en}; correct or remove the entry`,
        zh: `${typo.document}：${place.problem.zh}；请改正或去掉这一条`,
      });
    }
    const others = found.get(place.id) ?? [];
    if (others.some(([from, to]) => from < place.span[1] && place.span[0] < to)) {
      throw inField(path, [at, 'words'], {
        en: `“${typo.words}” overlaps another entry; correct or remove the entry`,
        zh: `“${typo.words}”与另一条重叠；请改正或去掉这一条`,
      });
    }
    found.set(place.id, [...others, place.span]);
    return [];
  });
}
