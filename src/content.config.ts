/**
 * The content collections: the output of `npm run ingest` and the registries, checked against the model.
 *
 * This file only defines collections; src/data has the queries.
 */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { readerQuestions } from './model/readerQuestions.ts';
import { audience } from './model/audience.ts';
import { domainEntry, sourceDocument } from './model/catalogue.ts';
import { correction } from './model/correction.ts';
import { address, departure } from './model/departure.ts';
import { department } from './model/department.ts';
import { draftsInForce } from './model/draftRegistry.ts';
import { planEdition } from './model/planEdition.ts';
import { indicator } from './model/indicator.ts';
import { law } from './model/law.ts';
import { nationalReference } from './model/nationalReference.ts';
import { plan } from './model/plan.ts';
import { region } from './model/region.ts';
import { bodyFunction, topic } from './model/topic.ts';
import { typo } from './model/typo.ts';
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
  regions: defineCollection({
    loader: file('content/registry/regions.yaml'),
    schema: region,
  }),
  // Regions and departments that no registry has yet; one entry with the whole file, whose lists may well be empty.
  drafts: defineCollection({
    loader: glob({ base: './content/plans', pattern: 'drafts.json' }),
    schema: draftsInForce,
  }),
  audiences: defineCollection({
    loader: file('content/registry/audiences.yaml'),
    schema: audience,
  }),
  domains: defineCollection({
    loader: file('content/registry/domains.yaml'),
    schema: domainEntry,
  }),
  topics: defineCollection({
    loader: file('content/registry/topics.yaml'),
    schema: topic,
  }),
  laws: defineCollection({
    loader: file('content/registry/laws.yaml'),
    schema: law,
  }),
  functions: defineCollection({
    loader: file('content/registry/functions.yaml'),
    schema: bodyFunction,
  }),
  indicators: defineCollection({
    loader: file('content/registry/indicators.yaml'),
    schema: indicator,
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
  // One entry each, with the whole file: their rows have no ids.
  readerQuestions: defineCollection({
    loader: glob({ base: './content/registry', pattern: 'reader-questions.yaml' }),
    schema: readerQuestions,
  }),
  nationalReferences: defineCollection({
    loader: glob({ base: './content/registry', pattern: 'national-references.yaml' }),
    schema: z.array(nationalReference),
  }),
  typos: defineCollection({
    loader: glob({ base: './content/registry', pattern: 'typos.yaml' }),
    schema: z.array(typo),
  }),
  departments: defineCollection({
    loader: glob({
      base: './content/registry/departments',
      pattern: '*.yaml',
      generateId: ({ entry }) => stemOf(entry),
    }),
    schema: z.array(department),
  }),
};
