/** What HTML may not hold: nothing of it is left, nothing else changes, and every character keeps its place. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parse } from 'parse5';
import { showUnprintable } from '../../../src/text/shapes/unprintable.ts';

const every = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);

/** The faults that an HTML parser finds in characters. */
function faultsIn(text: string): string[] {
  const faults: string[] = [];
  parse(`<!doctype html><title>a</title><p>${text}`, { onParseError: ({ code }) => faults.push(code) });
  return faults.filter((code) => /character-in-input-stream|null-character/.test(code));
}

it('leaves no character of Unicode that an HTML parser refuses', () => {
  const text = every.map((code) => String.fromCodePoint(code)).join('');
  assert.ok(faultsIn(text.replaceAll(/[<&]/g, '')).length > 100);
  assert.deepEqual(faultsIn(showUnprintable(text).replaceAll(/[<&]/g, '')), []);
});

it('changes those alone, each in its place', () => {
  const changed = every.filter((code) => showUnprintable(String.fromCodePoint(code)) !== String.fromCodePoint(code));
  for (const code of changed) {
    const sign = String.fromCodePoint(code);
    assert.ok(faultsIn(sign).length > 0, code.toString(16));
    assert.equal(showUnprintable(sign).length, sign.length);
  }
  assert.equal(showUnprintable('某\u0001地\u007f\u0091\n\t'), '某␁地␡\ufffd\n\t');
});
