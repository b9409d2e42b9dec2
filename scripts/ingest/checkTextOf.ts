/**
 * Checks further texts of a plan: `textOf` in source.yaml must name a plan with its own main text, in the same region.
 */
import { join } from 'node:path';
import type { SourceDocument } from '../../src/model/catalogue.ts';
import { InputError } from '../command/inputError.ts';

/** Throws an InputError that names the first invalid `textOf`. */
export function checkTextOf(content: string, documents: readonly SourceDocument[]): void {
  const claimed = documents.flatMap(({ region, plans }) => plans.map((plan) => ({ ...plan, region })));
  for (const { id, region, plans } of documents) {
    plans.forEach(({ textOf }, at) => {
      if (textOf === undefined) return;
      const main = claimed.find((plan) => plan.id === textOf);
      const wrong =
        main === undefined
          ? 'no plan of the catalogue'
          : main.textOf !== undefined
            ? 'itself another text'
            : main.region !== region
              ? 'a plan of another region'
              : null;
      if (wrong === null) return;
      throw new InputError(
        `${join(content, 'sources', id, 'source.yaml')}: field plans.${String(at)}.textOf: ${textOf} is ${wrong}; name the plan whose other text this is, or drop the field`,
      );
    });
  }
}
