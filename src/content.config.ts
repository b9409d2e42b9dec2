/**
 * The content collections: the output of `npm run ingest`, the catalogue and the logs, checked against the model. The
 * registries are no collections, because their order counts: src/data/curatedRegistry.ts reads them.
 *
 * This file only defines collections; src/data has the queries.
 */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { sourceDocument } from './model/catalogue.ts';
import { correction } from './model/correction.ts';
import { dataVersions } from './model/dataVersion.ts';
import { address, departure } from './model/departure.ts';
import { draftsInForce } from './model/draftRegistry.ts';
import { plan } from './model/plan.ts';
import { planEdition } from './model/planEdition.ts';
import { word } from './model/word.ts';

const folderOf = (entry: string): string => entry.split('/')[0] ?? entry;
const stemOf = (entry: string): string => entry.replace(/\.[^./]+$/, '');

export const collections = {
  plans: defineCollection({
    loader: glob({ base: './content/plans', pattern: '*/plan.json', generateId: ({ entry }) => folderOf(entry) }),
    schema: plan,
  }),
  // The words of reading pages; plan.json has everything else about a page.
  texts: defineCollection({
    loader: glob({ base: './content/plans', pattern: '*/*.mdx', generateId: ({ entry }) => stemOf(entry) }),
  }),
  words: defineCollection({
    loader: file('content/plans/words.json'),
    schema: word,
  }),
  sources: defineCollection({
    loader: glob({ base: './content/sources', pattern: '*/source.yaml', generateId: ({ entry }) => folderOf(entry) }),
    schema: sourceDocument,
  }),
  // Regions and departments that no registry has yet; one entry with the whole file, whose lists may well be empty.
  drafts: defineCollection({
    loader: glob({ base: './content/plans', pattern: 'drafts.json' }),
    schema: draftsInForce,
  }),
  // One entry each, with the whole file: both may well be empty, and Astro warns of an empty collection.
  corrections: defineCollection({
    loader: glob({ base: './content', pattern: 'corrections.yaml' }),
    schema: z.record(z.string(), correction),
  }),
  departures: defineCollection({
    loader: glob({ base: './content/ledger', pattern: 'departures.yaml' }),
    schema: z.record(address, departure),
  }),
  // The whole file is one entry: before anything is published there is none.
  editions: defineCollection({
    loader: glob({ base: './content/ledger', pattern: 'editions.yaml' }),
    schema: z.record(z.string(), planEdition),
  }),
  dataVersions: defineCollection({
    loader: glob({ base: './content/ledger', pattern: 'data-versions.yaml' }),
    schema: dataVersions,
  }),
};
