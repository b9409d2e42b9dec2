/**
 * The version of a plan's data: it changes when anything of the plan does, and with nothing else of the corpus. Links to
 * other plans (`elsewhere`, `twin`) are left out, or each plan that is added would give its peers new versions.
 *
 * Whoever has a plan.json can compute it: members of all objects sorted by name, no blanks, SHA-256 as UTF-8.
 */
import type { Plan } from '../model/plan.ts';

/** A plan with the version of its data. */
export interface VersionedPlan extends Plan {
  /** e.g. p3f0c9a1b72de: no spreadsheet takes it for a number. */
  version: string;
}

const DIGITS = 12;

const LINKS: ReadonlySet<string> = new Set([
  'elsewhere',
  'twin',
] satisfies (keyof Plan['domains'][number]['goals'][number])[]);

/**
 * What the version is the fingerprint of.
 *
 * toVersionedText({ num: 1, id: 'a', twin: null }) // => '{"id":"a","num":1}'
 */
export function toVersionedText(plan: object): string {
  return JSON.stringify(plan, (key, value: unknown) => (LINKS.has(key) ? undefined : sortMembers(value)));
}

/** The version, from the SHA-256 of the text in hexadecimal digits. */
export function toPlanVersion(sha256: string): string {
  return `p${sha256.slice(0, DIGITS)}`;
}

function sortMembers(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
