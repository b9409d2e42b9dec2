/** The work of `npm run add`: a file becomes a document of the catalogue, with everything that follows from it. */
import { setImmediate } from 'node:timers/promises';
import { stringify } from 'yaml';
import { draftRegistry } from '../../src/model/draftRegistry.ts';
import type { DraftRegistry } from '../../src/model/draftRegistry.ts';
import { sourceDocument } from '../../src/model/catalogue.ts';
import type { SourceDocument } from '../../src/model/catalogue.ts';
import { readPlans } from '../../src/enrich/planReading.ts';
import { SOURCE_YAML } from '../../src/enrich/sourceEntry.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Region } from '../../src/model/region.ts';
import type { Registry } from '../../src/model/registry.ts';
import { toVocabulary } from '../../src/parser/lines/vocabulary.ts';
import { must } from '../../src/text/must.ts';
import { inBothLanguages } from '../command/inputError.ts';
import { composeContent } from '../ingest/composeContent.ts';
import { commitStage, recover, stageDocument, stagedFolder } from '../ingest/stage.ts';
import { checkPieces } from '../read/checkSize.ts';
import { readCatalogue } from '../read/readCatalogue.ts';
import { DRAFTS } from '../read/readDrafts.ts';
import { readRegistries } from '../read/readRegistry.ts';
import { chooseRegion } from './chooseRegion.ts';
import { describeSource, draftFor } from './describeSource.ts';
import { draftRegion } from './draftRegion.ts';
import { refuseEarlier } from './findEarlier.ts';
import { places } from './standardPlaces.ts';
import { publishedIn, takenIds } from './published.ts';
import type { AddArguments } from './readArguments.ts';
import { receive } from './receive.ts';
import type { Received } from './receive.ts';

/** What was added. */
export interface Added {
  received: Received;
  document: SourceDocument;
  draft: DraftRegistry | undefined;
  region: Region;
  /** Of the document, as the site will publish them. */
  plans: Plan[];
}

/**
 * Adds a file to a content folder, all or nothing. Throws an InputError when it cannot be read or placed. The caller
 * must `recover` the folder if the process ends before this does.
 */
export async function addFile({ file, ...given }: AddArguments, content: string): Promise<Added> {
  recover(content);
  const received = await receive(file);
  const documents = readCatalogue(content);
  refuseEarlier(received, documents);
  const registries = readRegistries(content);
  const parsed = findPlans(received, registries.registry);
  const region = regionFor(given.region, received, parsed, registries.registry);
  const published = publishedIn(content);
  const document = describeSource(received, parsed, {
    registries,
    region,
    published,
    taken: takenIds(content, documents),
    id: given.id,
  });
  const draft = draftFor(parsed, region, registries);
  try {
    stageDocument(content, document.id, filesOf(received, document, draft));
    // A moment in which a signal is heard: from here on the work cannot be interrupted halfway.
    await setImmediate();
    const { files, plans } = composeContent(content, () => undefined, stagedFolder(content, document.id));
    await setImmediate();
    commitStage(content, document.id, files);
    const ids = new Set(document.plans.map(({ id }) => id));
    return { received, document, draft, region, plans: plans.filter(({ id }) => id !== null && ids.has(id)) };
  } catch (error) {
    recover(content);
    throw error;
  }
}

function findPlans({ path, text, sha256, name }: Received, registry: Registry): Plan[] {
  const vocabulary = toVocabulary(registry);
  checkPieces(path, text, vocabulary);
  const { plans } = readPlans(text, { file: name, sha256 }, { registry, vocabulary });
  if (plans.length > 0) return plans;
  throw inBothLanguages({
    en: `${path}: no plan found in it (no lists behind 主要目标 or 策略措施, no titled outline of tasks); give the file of a plan, headings included`,
    zh: `${path}：里面没有找到规划（没有“主要目标”“策略措施”之下的条目，也没有带标题的任务提纲）；请给规划全文，标题也要在内`,
  });
}

function regionFor(
  code: string | undefined,
  received: Received,
  plans: readonly Plan[],
  { regions }: Registry,
): Region {
  const chosen = chooseRegion(
    code,
    {
      file: received.path,
      titles: plans.flatMap(({ title }) => title ?? []),
      issuer: plans[0]?.issued?.by ?? null,
      text: received.text,
    },
    regions,
  );
  return regions.find((region) => region.code === chosen) ?? draftRegion(must(places.get(chosen), chosen), regions);
}

/** The files of the document's folder, by name. */
function filesOf(
  received: Received,
  document: SourceDocument,
  draft: DraftRegistry | undefined,
): Map<string, string | Buffer> {
  const { original } = document;
  const files = new Map<string, string | Buffer>();
  if (original !== undefined) files.set(original.file, received.bytes);
  if (received.sha256 !== received.textSha256) files.set(document.file, received.text);
  files.set('source.yaml', toYaml(SOURCE_HEAD, sourceDocument.parse(document)));
  if (draft !== undefined) files.set(DRAFTS, toYaml(DRAFT_HEAD, draftRegistry.parse(draft)));
  return files;
}

const SOURCE_HEAD = '# Written by `npm run add`. Correct what it recognised wrongly, then `npm run ingest`.';
const DRAFT_HEAD =
  '# Drafts by `npm run add`, in force here. Once checked, move them to content/registry and delete this file.';

function toYaml(head: string, value: unknown): string {
  return `${head}\n${stringify(value, SOURCE_YAML)}`;
}
