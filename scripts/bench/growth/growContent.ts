/** A content folder of many times the plans: the real documents, and copies of them for other counties. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { SOURCE_YAML } from '../../../src/enrich/sourceEntry.ts';
import type { SourceDocument } from '../../../src/model/catalogue.ts';
import type { Region } from '../../../src/model/region.ts';
import { must } from '../../../src/text/must.ts';
import { isDistrict, places, provinceOf, shortForm } from '../../add/standardPlaces.ts';
import { readCatalogue, sourcePath } from '../../read/readCatalogue.ts';
import type { CataloguedDocument } from '../../read/readCatalogue.ts';
import { readRegistry } from '../../read/readRegistry.ts';
import { readSource } from '../../read/readSource.ts';
import { growText, keptWords, renamed, toCorpusWords } from './growText.ts';
import type { PlaceNames } from './growText.ts';

interface Original {
  document: CataloguedDocument;
  text: string;
}

/** Adds copies to a content folder until it has `times` as many documents. Its plans are then to be ingested anew. */
export function growContent(content: string, times: number): void {
  const registry = readRegistry(content);
  const originals = readCatalogue(content).map((document): Original => {
    return { document, text: readSource(sourcePath(document)).text };
  });
  const words = toCorpusWords(originals.map(({ text }) => text));
  const kept = keptWords(registry.indicators.flatMap(({ name, aliases }) => [name, ...aliases]));
  const counties = unusedCounties(registry.regions);
  const added: Region[] = [];
  for (let copy = 1; copy < times; copy += 1) {
    for (const region of registry.regions) {
      const county = must(counties.next().value, 'a county for each copy');
      const grown = { ...county, slug: suffixed(region.slug, copy) };
      const names = placeNames(region, grown);
      added.push(grown);
      copyDepartments(content, region, grown);
      for (const { document, text } of originals.filter((one) => one.document.region === region.code)) {
        const grownText = growText(text, copy, { words, names, kept });
        writeDocument(content, copyDocument(document, { copy, code: grown.code, names, text: grownText }), grownText);
      }
    }
  }
  const file = join(content, 'registry/regions.yaml');
  writeFileSync(file, stringify([...registry.regions, ...added], SOURCE_YAML));
}

/** Counties of GB/T 2260 whose short name is theirs alone, in the order of their codes. */
function* unusedCounties(used: readonly Region[]): Generator<Omit<Region, 'slug'>, undefined> {
  const taken = new Set(used.flatMap(({ code, name, shortName }) => [code, name, shortName]));
  for (const place of [...places.values()].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const shortName = shortForm(place.name);
    if (shortName === undefined || place.within.length < 2 || isDistrict(place)) continue;
    if ([place.code, place.name, shortName].some((one) => taken.has(one))) continue;
    [place.name, shortName].forEach((one) => taken.add(one));
    yield { code: place.code, name: place.name, shortName, province: provinceOf(place).name };
  }
  return undefined;
}

/** 鞍山市铁西区 is 铁西区 in its own text. */
function placeNames(from: Region, to: Omit<Region, 'slug'>): PlaceNames {
  const own = /.市(.+区)$/u.exec(from.name)?.[1];
  return [
    [from.name, to.name],
    ...(own === undefined ? [] : [[own, to.name] as const]),
    [from.shortName, to.shortName],
    [from.name.slice(0, -1), to.shortName],
    [from.province, to.province],
  ];
}

/** Slugs and codes of copies end in letters: copy 1 is `a`, copy 27 `aa`. */
function suffixed(name: string, copy: number, joint = '-'): string {
  let letters = '';
  for (let left = copy; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
  return `${name}${joint}${letters}`;
}

function copyDepartments(content: string, from: Region, to: Region): void {
  const file = (slug: string): string => join(content, `registry/departments/${slug}.yaml`);
  if (!existsSync(file(from.slug))) return;
  writeFileSync(
    file(to.slug),
    readFileSync(file(from.slug), 'utf8').replaceAll(`id: ${from.slug}/`, `id: ${to.slug}/`),
  );
}

interface Copied {
  copy: number;
  code: string;
  names: PlaceNames;
  text: string;
}

function copyDocument(document: CataloguedDocument, { copy, code, names, text }: Copied): SourceDocument {
  const { folder: _, ...facts } = document;
  const named = <Text extends string | null>(words: Text): Text =>
    (words === null ? null : renamed(words, names)) as Text;
  return {
    ...facts,
    id: suffixed(facts.id, copy),
    file: facts.file.replace('.txt', `-${String(copy)}.txt`),
    sha256: createHash('sha256').update(text).digest('hex'),
    region: code,
    issued:
      facts.issued === null
        ? null
        : { ...facts.issued, by: named(facts.issued.by), number: named(facts.issued.number) },
    plans: facts.plans.map((plan) => ({
      ...plan,
      id: suffixed(plan.id, copy),
      code: suffixed(plan.code, copy, 'x'),
      title: named(plan.title),
      ...(plan.displayTitle === undefined ? {} : { displayTitle: named(plan.displayTitle) }),
      ...(plan.textOf === undefined ? {} : { textOf: suffixed(plan.textOf, copy) }),
    })),
  };
}

function writeDocument(content: string, document: SourceDocument, text: string): void {
  const folder = join(content, 'sources', document.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, document.file), text);
  writeFileSync(join(folder, 'source.yaml'), stringify(document, SOURCE_YAML));
}
