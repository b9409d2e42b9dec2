/** Linked data (schema.org), limited to facts that the texts themselves state. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Domain } from '../../model/plan.ts';
import type { JsonObject } from './pageHead.ts';

const context = 'https://schema.org';

/** A plan as a public document; this site's text of it has no legal value. */
export function toPlanJsonLd(plan: PublishedPlan): JsonObject {
  return {
    ...toLegislation(plan),
    encoding: {
      '@type': 'LegislationObject',
      legislationLegalValue: `${context}/UnofficialLegalValue`,
      inLanguage: 'zh-CN',
    },
  };
}

/** A goal or measure as a part of its plan. */
export function toCommitmentJsonLd(plan: PublishedPlan, domain: Domain, name: string, text: string): JsonObject {
  return {
    '@type': 'CreativeWork',
    name: `${domain.heading} ${name}`,
    text,
    inLanguage: 'zh-CN',
    isPartOf: toLegislation(plan),
  };
}

function toLegislation({ displayTitle, issued, period, region }: PublishedPlan): JsonObject {
  return {
    '@type': 'Legislation',
    name: displayTitle,
    inLanguage: 'zh-CN',
    spatialCoverage: `${region.province}${region.name}`,
    ...(issued?.number ? { legislationIdentifier: issued.number } : {}),
    ...(issued?.date ? { legislationDate: issued.date } : {}),
    ...(issued?.by ? { legislationPassedBy: { '@type': 'GovernmentOrganization', name: issued.by } } : {}),
    ...(period?.stated ? { temporalCoverage: `${String(period.from)}/${String(period.to)}` } : {}),
  };
}
