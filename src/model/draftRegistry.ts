/**
 * Drafts of registry entries (`content/sources/<document>/registry.yaml`): the region and the departments of one document
 * that no registry knew when it was added. In force until a person moves them to `content/registry`.
 */
import { z } from 'zod';
import { department } from './department.ts';
import { region } from './region.ts';

export const draftRegistry = z.strictObject({
  region: region.describe('The region of the document; the entry of regions.yaml with the same code wins.'),
  departments: z
    .array(department)
    .describe('The bodies its plans name; an entry of the region that already has one of their names wins.'),
});

/** The drafts in force, `content/plans/drafts.json`: what the documents add to the registries of regions and departments. */
export const draftsInForce = z.strictObject({ regions: z.array(region), departments: z.array(department) });

export type DraftRegistry = z.infer<typeof draftRegistry>;
export type DraftsInForce = z.infer<typeof draftsInForce>;
