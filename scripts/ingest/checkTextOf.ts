/** Further texts of a plan: `textOf` in source.yaml must name a plan with its own main text, in the same region. */
import { join } from 'node:path';
import type { CataloguedDocument } from '../read/readCatalogue.ts';
import { InputError } from '../command/inputError.ts';

/**
 * The documents, each `textOf` checked. A text whose plan is not here, because it was taken away, is a plan by itself
 * meanwhile, which `remark` is told. Throws an InputError that names the first invalid `textOf`.
 */
export function checkTextOf(
  documents: readonly CataloguedDocument[],
  remark: (line: string) => void,
): CataloguedDocument[] {
  const claimed = documents.flatMap(({ region, plans }) => plans.map((plan) => ({ ...plan, region })));
  return documents.map((document) => ({
    ...document,
    plans: document.plans.map(({ textOf, ...plan }, at) => {
      if (textOf === undefined) return plan;
      const place = `${join(document.folder, 'source.yaml')}: field plans.${String(at)}.textOf: ${textOf}`;
      const main = claimed.find(({ id }) => id === textOf);
      if (main === undefined) {
        remark(`${place} is not here; the text is published as a plan of its own`);
        return plan;
      }
      const wrong =
        main.textOf !== undefined
          ? 'itself another text'
          : main.region !== document.region
            ? 'a plan of another region'
            : null;
      if (wrong === null) return { ...plan, textOf };
      throw new InputError(`${place} is ${wrong}; name the plan whose other text this is, or drop the field`);
    }),
  }));
}
