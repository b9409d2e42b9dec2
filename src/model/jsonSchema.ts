/** The plan model as a JSON Schema, for users of plan.json without this code. */
import { z } from 'zod';
import { plan } from './plan.ts';

/** JSON Schema (draft 2020-12) of a plan, generated from the zod schema; descriptions included. */
export function planJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(plan, { target: 'draft-2020-12' }), title: 'Plan' };
}
