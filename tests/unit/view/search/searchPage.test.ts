/** What the page of the method says of search: where a question goes, and nothing of a service where there is none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSearchRules } from '../../../../src/view/search/searchPage.ts';

const inBrowser = toSearchRules('');
const withService = toSearchRules('/search-service/');

test('without a service a question stays in the browser', () => {
  assert.equal(inBrowser.at(-1), '检索在您的浏览器里进行，不向第三方发送任何内容。');
  assert.doesNotMatch(inBrowser.join(''), /服务器/);
});

test('with one it goes to the server of the site, and to no other', () => {
  const where = withService.at(-1) ?? '';
  assert.match(where, /本站自己的服务器回答/);
  assert.match(where, /只发给它，不向第三方发送任何内容/);
  assert.match(where, /改在您的浏览器里进行，结果相同/);
});

test('what a hit is does not depend on who answers', () => {
  assert.deepEqual(withService.slice(0, -1), inBrowser.slice(0, -1));
  assert.ok(inBrowser.length > 1);
});
