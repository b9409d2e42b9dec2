/** How JSON of the index says what its traditional characters are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { learnStated, stateForms } from '../../../../src/search/index/statedForms.ts';

test('the forms stand before the value, each once', () => {
  assert.equal(stateForms('["保护的權利，權益"]'), '"權权"["保护的權利，權益"]');
  assert.equal(stateForms('["近视"]'), '["近视"]');
});

test('any value comes back, with characters beyond the basic plane too', () => {
  const value = fc.oneof(fc.array(fc.string({ unit: 'binary' })), fc.dictionary(fc.string(), fc.string()));
  const traditional = fc.array(fc.constantFrom('學', '𡻕', '"', '\\', '权', '[')).map((signs) => [signs.join('')]);
  fc.assert(
    fc.property(fc.oneof(value, traditional), (any) => {
      const json = JSON.stringify(any);
      assert.equal(learnStated(stateForms(json)), json);
    }),
  );
});
