/** The published JSON Schema: every committed plan satisfies it, and an invalid one does not. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { planJsonSchema } from '../../../src/model/jsonSchema.ts';
import { contentFolder, readJson } from '../../support/corpus.ts';

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(planJsonSchema());

describe('plan.schema.json', () => {
  const folders = readdirSync(join(contentFolder, 'plans'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  for (const { name: id } of folders) {
    it(`describes ${id}`, () => {
      assert.ok(validate(readJson(`../content/plans/${id}/plan.json`)), JSON.stringify(validate.errors));
    });
  }
  it('refuses a plan with a field too many, one too few, or of another kind', () => {
    const plan = readJson('../content/plans/yushu-children-2021/plan.json') as Record<string, unknown>;
    assert.ok(!validate({ ...plan, colour: 'red' }));
    assert.ok(!validate({ ...plan, domains: undefined }));
    assert.ok(!validate({ ...plan, audience: '妇女' }));
  });
});
