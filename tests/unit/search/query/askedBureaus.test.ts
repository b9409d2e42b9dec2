/** Bureaus of places whose plans tell less than those of this corpus: who leads is not told from who is responsible. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roleParts, toAskedBureaus } from '../../../../src/search/query/askedBureaus.ts';
import type { Bureau, Sense } from '../../../../src/search/query/meanings.ts';
import type { Meant } from '../../../../src/search/query/meant.ts';

function toBureau(slug: string, label: string, roles: Bureau['roles']): Bureau {
  return { value: `${slug}/education`, label: '教体局', place: { value: slug, label }, roles };
}

const dividing = toBureau('here', '甲市', ['lead', 'responsible']);
const undivided = toBureau('there', '乙市', ['responsible']);

function toParts(senses: Readonly<Record<string, Sense>>): Meant[] {
  let at = 0;
  return Object.entries(senses).map(([word, sense]) => {
    const start = at;
    at += word.length + 1;
    return { asked: word, at: [start, start + word.length], word, by: 'typed', year: undefined, sense };
  });
}

function ask(departments: Bureau[], sense: Sense = { role: 'lead', aside: { asks: 'duty' } }, place: Sense = {}) {
  const parts = toParts({ 地方: place, 教体局: { departments }, 牵头: sense });
  const { departments: bureaus, roles, untold } = toAskedBureaus(parts, roleParts(parts));
  return {
    bureaus: bureaus.map(({ value, role }) => `${value} ${String(role)}`),
    roles: roles.map(({ role }) => role),
    untold: untold.map(({ asked, what, place }) => `${asked} ${what} ${place}`),
  };
}

test('where plans do not say who leads, a bureau is asked for in any role, which is said', () => {
  assert.deepEqual(ask([undivided]), { bureaus: ['there/education null'], roles: [], untold: ['牵头 role 乙市'] });
});

test('of two places, each is asked by what its plans tell', () => {
  assert.deepEqual(ask([dividing, undivided]), {
    bureaus: ['here/education lead', 'there/education null'],
    roles: ['lead'],
    untold: ['牵头 role 乙市'],
  });
});

test('a place narrows them', () => {
  const region = { value: 'here', label: '甲市' };
  assert.deepEqual(ask([dividing, undivided], undefined, { region }), {
    bureaus: ['here/education lead'],
    roles: ['lead'],
    untold: [],
  });
});

test('a place whose plans name none has none', () => {
  const region = { value: 'elsewhere', label: '丙市' };
  assert.deepEqual(ask([dividing], undefined, { region }), {
    bureaus: [],
    roles: [],
    untold: ['教体局 bureau 丙市'],
  });
});

test('where plans name bureaus in one role only, that role is told', () => {
  assert.deepEqual(ask([undivided], { role: 'responsible' }).roles, ['responsible']);
  assert.deepEqual(ask([undivided], { role: 'either' }).roles, ['either']);
});
