/** What has a page of its own in search: subjects, laws, bureaus, places, each with what its card counts. */
import { indexDuties } from '../../src/corpus/duties.ts';
import type { PublishedPlan } from '../../src/corpus/publishedPlans.ts';
import { countRegions, countTexts, toLawPlaces, toTopicPlaces } from '../../src/corpus/topicsAndLaws.ts';
import type { Registry } from '../../src/model/registry.ts';
import { provinceSlug } from '../../src/naming/provinceSlugs.ts';
import type { CardTable } from '../../src/search/suggest/cards.ts';
import { departmentNames } from './departmentNames.ts';
import { provinceNames, regionNames } from './regionNames.ts';

/** Only what some plan treats, cites or names has a page. */
export function toCardTable(registry: Registry, texts: readonly PublishedPlan[]): CardTable {
  const plans = texts.filter(({ otherText }) => !otherText);
  return {
    topics: toTopicPlaces(texts, registry.topics).map(({ topic: { id, name }, places }) => [
      ...([id, name, countRegions(places), countTexts(places)] as const),
    ]),
    laws: toLawPlaces(texts, registry.laws).map(({ law: { id, title, aliases }, places }) => [
      ...([id, title, aliases.map((alias) => alias.title).join('|'), countRegions(places)] as const),
    ]),
    departments: [...indexDuties(texts, registry.departments, registry.regions).values()].map(
      ({ department, region, led, shared }) => [
        ...([department.id, `${region.shortName} ${department.name}`] as const),
        ...([departmentNames(department, registry).join(' '), led.length, shared.length] as const),
      ],
    ),
    places: [...localityRows(plans), ...provinceRows(plans)],
  };
}

/** Places with plans; the names of a province are its own. */
function localityRows(plans: readonly PublishedPlan[]): CardTable['places'] {
  return [...Map.groupBy(plans, ({ region }) => region.slug)].flatMap(([slug, own]) =>
    own.slice(0, 1).map(({ region }): CardTable['places'][number] => {
      const { name, province } = region;
      const above = name === province ? [] : provinceNames(province);
      const names = regionNames(region).filter((one) => !above.includes(one));
      return [slug, name, names.join(' '), own.length];
    }),
  );
}

/** Provinces in which a place has plans; one that has plans itself is such a place. */
function provinceRows(plans: readonly PublishedPlan[]): CardTable['places'] {
  const below = plans.filter(({ region }) => region.name !== region.province);
  return [...Map.groupBy(below, ({ region }) => provinceSlug(region.code))].flatMap(([slug, own]) =>
    own
      .slice(0, 1)
      .map(({ region: { province } }): CardTable['places'][number] => [
        ...([slug, province, provinceNames(province).join(' '), own.length] as const),
      ]),
  );
}
