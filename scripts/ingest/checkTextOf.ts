/** Further texts of a plan: `textOf` in source.yaml must name a plan with its own main text, in the same region. */
import { join } from 'node:path';
import type { CataloguedDocument } from '../read/readCatalogue.ts';
import { inPlace } from '../command/inputError.ts';

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
      const path = join(document.folder, 'source.yaml');
      const field = `plans.${String(at)}.textOf`;
      const main = claimed.find(({ id }) => id === textOf);
      if (main === undefined) {
        remark(`${path}: field ${field}: ${textOf} is not here; the text is published as a plan of its own`);
        return plan;
      }
      const wrong =
        main.textOf !== undefined
          ? { en: 'itself another text', zh: '本身是另一份文本' }
          : main.region !== document.region
            ? { en: 'a plan of another region', zh: '另一个地区的规划' }
            : null;
      if (wrong === null) return { ...plan, textOf };
      throw inPlace(path, {
        en: `field ${field}: ${textOf} is ${wrong.en}; name the plan whose other text this is, or drop the field`,
        zh: `字段 ${field}：${textOf} 是${wrong.zh}；请写这份文本所属的规划，或去掉这个字段`,
      });
    }),
  }));
}
