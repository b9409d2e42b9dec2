/**
 * The catalogue: facts about each document besides its text (`content/sources/<id>/source.yaml`), and the registry of
 * domains. Facts that the text states are repeated here and checked against it; nothing is invented.
 */
import { z } from 'zod';
import { audienceId } from './audience.ts';
import { issued } from './issued.ts';
import { period } from './period.ts';
import { planCode } from './plan.ts';
import { lineRange } from './position.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');

const cataloguedPlan = z.strictObject({
  id: slug.describe('Plan id; never changes once published.'),
  code: planCode,
  lines: lineRange.describe('The lines of the plan in the text.'),
  title: z.string().min(1).nullable().describe('As printed; null: not stated.'),
  textOf: slug
    .optional()
    .describe(
      'Id of the plan of which this is a further text; absent otherwise. Judged by this site: no text states it.',
    ),
  displayTitle: z.string().min(1).optional().describe("The site's name for a plan without a printed title."),
  period: period.optional().describe('Only when the title does not state it; then always inferred.'),
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');

const original = z
  .strictObject({
    file: z
      .string()
      .regex(/^[\w-]+\.(?:txt|md|html|docx|pdf)$/, 'a file name beside source.yaml')
      .describe('The file as received, byte for byte; the text itself where that is plain text in UTF-8.'),
    sha256: sha256.describe('Of that file; an altered one is rejected.'),
    name: z.string().min(1).describe('The name it was received under.'),
  })
  .describe('The file that the text was read from; absent where only the text was received.');

export const sourceDocument = z.strictObject({
  id: slug.describe('Name of the folder.'),
  file: z
    .string()
    .regex(/^[\w-]+\.txt$/, 'a file name beside source.yaml')
    .describe('The text: the file as received, or what was read from it.'),
  sha256: sha256.describe('Of the text; an altered one is rejected.'),
  original: original.optional(),
  region: z.string().regex(/^\d{6}$/, 'a GB/T 2260 code in quotation marks'),
  issued: issued.nullable().describe('As printed in the covering notice; null when there is none.'),
  plans: z.array(cataloguedPlan).min(1),
});

export const domainEntry = z.strictObject({
  id: slug.describe('The topic, e.g. health.'),
  order: z.int().min(1),
  names: z
    .record(audienceId, z.string().min(1))
    .describe('Name of the domain in plans for an audience; absent when they have no such domain.'),
  headings: z
    .record(audienceId, z.array(z.string().min(1)).min(1))
    .default({})
    .describe('Further headings it has in plans for an audience.'),
});

/** The catalogue's facts about one plan. */
export interface CatalogueEntry {
  document: SourceDocument;
  plan: CataloguedPlan;
}

type CataloguedPlan = z.infer<typeof cataloguedPlan>;
export type SourceDocument = z.infer<typeof sourceDocument>;
export type DomainEntry = z.infer<typeof domainEntry>;

/** Whether a file with this SHA-256 is the text of a document, or the file that it was read from. */
export function hasBytes({ sha256: text, original: file }: SourceDocument, hash: string): boolean {
  return text === hash || file?.sha256 === hash;
}
