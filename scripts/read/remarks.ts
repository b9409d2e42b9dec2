/** Remarks on entries of the registries that wait for a plan which is not here. */
import { lineOfField } from './readYaml.ts';

export interface RegistryRemark {
  /** The registry file. */
  path: string;
  field: string[];
  /** What is said of the entry, without its place. */
  what: string;
}

/** As many are printed in full. */
const SHOWN = 5;

/** One line for each of the first remarks, and one that counts the others. */
export function formatRemarks(remarks: readonly RegistryRemark[]): string[] {
  const lines = remarks
    .slice(0, SHOWN)
    .map(({ path, field, what }) => `${path}:${String(lineOfField(path, field))}: ${what}`);
  const more = remarks.length - lines.length;
  return more === 0 ? lines : [...lines, `and ${String(more)} more entries of the registries that no plan here needs`];
}
