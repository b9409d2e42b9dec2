/** A page of the site as a page of the offline copy: addresses lead to files, and no word changes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { findWorkers } from '../../../scripts/pack/offline/classicScripts.ts';
import { toDataScript } from '../../../scripts/pack/offline/dataScript.ts';
import { isNotOffline } from '../../../scripts/pack/offline/notOffline.ts';
import { toOfflinePage } from '../../../scripts/pack/offline/offlinePage.ts';
import type { Copy } from '../../../scripts/pack/offline/offlinePage.ts';
import { hasOffer, offerCopy, withoutOffer } from '../../../scripts/pack/offline/showOffer.ts';
import { toCopyPath } from '../../../src/naming/copyPath.ts';

const whole: Copy = { base: '/', has: () => true, workersOf: () => [] };

function offline(html: string, page = 'plans/x/index.html', copy: Partial<Copy> = {}): string {
  return toOfflinePage(html, page, { ...whole, ...copy }).html;
}

const addresses: readonly (readonly [given: string, becomes: string, why: string])[] = [
  ['<a href="/plans/y/#a">', '<a href="../../plans/y/index.html#a">', 'a folder with an anchor'],
  ['<a href="/">', '<a href="../../index.html">', 'the home page'],
  [
    '<a href="/search/?q=%E6%89%98&amp;kind=goal">',
    '<a href="../../search/index.html?q=%E6%89%98&amp;kind=goal">',
    'a query',
  ],
  ['<a href="/data/goals.csv" download>', '<a href="../../data/goals.csv" download>', 'a file'],
  ['<a href="goal-3/">', '<a href="../../plans/x/goal-3/index.html">', 'an address from the page'],
  ['<a href="#a">', '<a href="#a">', 'a place of the page'],
  ['<a href="?show=number">', '<a href="?show=number">', 'a query of the page'],
  ['<a href="https://example.org/x/">', '<a href="https://example.org/x/">', 'another site'],
  ['<a href="mailto:a@example.org">', '<a href="mailto:a@example.org">', 'no page'],
  ['<form action="/search/">', '<form action="../../search/index.html">', 'a form'],
  [
    '<link rel="stylesheet" href="/_astro/a.css">',
    '<link rel="stylesheet" href="../../_astro/a.css">',
    'a style sheet',
  ],
  [
    '<link rel="canonical" href="https://host.example/x/">',
    '<link rel="canonical" href="https://host.example/x/">',
    'the published address',
  ],
  ['<link rel="modulepreload" href="/_astro/a.js">', '', 'a file asked for early'],
  ['<link rel="search" href="/opensearch.xml">', '', 'what no browser can use here'],
  [
    '<meta http-equiv="refresh" content="0; url=/t/">',
    '<meta http-equiv="refresh" content="0; url=../../t/index.html">',
    'a redirect',
  ],
  ['<template><a href="/t/"></a></template>', '<template><a href="../../t/index.html"></a></template>', 'a template'],
  [
    "<meta http-equiv=\"content-security-policy\" content=\"worker-src 'self'; script-src 'self' 'sha256-x='\">",
    '<meta http-equiv="content-security-policy" content="worker-src blob:; script-src file: \'sha256-x=\'">',
    'the policy',
  ],
];

for (const [given, becomes, why] of addresses)
  test(`an address becomes that of a file: ${why}`, () => {
    assert.equal(offline(`<head></head><body>${given}`), `<head></head><body>${becomes}`);
  });

test('below a path of the host, too', () => {
  assert.equal(
    offline('<a href="/zhigui/plans/y/">', 'plans/x/index.html', { base: '/zhigui/' }),
    '<a href="../../plans/y/index.html">',
  );
  assert.equal(toCopyPath('/zhigui/?q=1', '/zhigui/'), 'index.html?q=1');
});

test('a script runs when the page is read, behind that of the copy and the workers it needs', () => {
  const workersOf = (script: string): string[] => (script === '_astro/b.js' ? ['_astro/w.js'] : []);
  assert.equal(
    offline(
      '<script type="module" src="/_astro/a.js"></script><p><script type="module" src="/_astro/b.js"></script>',
      'x/index.html',
      { workersOf },
    ),
    [
      '<script defer src="../_offline/start.js"></script><script defer src="../_astro/a.js"></script><p>',
      '<script defer src="../_offline/_astro/w.js.js"></script><script defer src="../_astro/b.js"></script>',
    ].join(''),
  );
  assert.equal(offline('<script>inline()</script>'), '<script>inline()</script>');
});

test('all that is no address stays: blanks, signs, line ends, marks that are not well formed', () => {
  const words =
    "<body><pre>\n\n  一、“总体要求”&amp;&nbsp;&#12288;</pre>\r\n<p title='1 > 0'>0—6岁<p>é\t<br/>末<noscript><a href=x>";
  assert.equal(offline(words, 'index.html'), words.replace('href=x', 'href="x"'));
});

test('the footer says what it is', () => {
  assert.match(
    offline('<footer><ul><li>怎么查</li><li>数据版本</li></ul></footer>'),
    /怎么查<\/li><li>离线副本，不会自动更新<\/li><li>数据版本/u,
  );
});

test('what the copy lacks, and what scripts read, is told', () => {
  const page =
    '<a href="/gone/"></a><a href="/there/"></a><plan-search data-index="/pagefind/1/"></plan-search><option value="/verify/x.json"><any-pair data-texts="/plans/*/plan.json"></any-pair>';
  const { missing, read } = toOfflinePage(page, 'index.html', { ...whole, has: (path) => path === 'there/index.html' });
  assert.deepEqual(missing, ['/gone/']);
  assert.deepEqual(read, ['pagefind/1/', 'verify/x.json', 'plans/*/plan.json']);
});

test('a file as a script gives back its bytes', () => {
  const given = (bytes: Uint8Array): Buffer => {
    let content = Buffer.alloc(0);
    const offlineFile = (path: string, text: string, packed?: boolean): void => {
      assert.equal(path, 'a/b');
      content = Buffer.from(text, packed === true ? 'base64' : 'utf8');
    };
    runInNewContext(toDataScript('a/b', bytes), { offlineFile });
    return content;
  };
  for (const bytes of [
    Buffer.from('\uFEFF{"字":"\u2028</script>\\"}\r\n'),
    Buffer.from([0x1f, 0x8b, 0xff, 0]),
    Buffer.alloc(0),
  ])
    assert.deepEqual(given(bytes), bytes);
});

test('the workers of a script are found as bundlers write them', () => {
  assert.deepEqual(findWorkers('try{x=new Worker(new URL("/_astro/w.A1.js","file:///"),{type:"module"})}', '/'), [
    '_astro/w.A1.js',
  ]);
  assert.deepEqual(findWorkers('new Worker("file:///")', '/'), []);
});

test('what needs a server stays out', () => {
  for (const path of [
    'index.html.br',
    'plans/x/card.png',
    '404.html',
    'sitemap-0.xml',
    'pagefind/1/start.json',
    '_astro/a.js',
    'data/a.zip',
  ])
    assert.equal(isNotOffline(path), true, path);
  for (const path of ['index.html', 'feed.xml', '_astro/a.css', 'icon-300.png', 'verify/x.json', 't/a/index.html'])
    assert.equal(isNotOffline(path), false, path);
});

const offers =
  '<p>前</p><template data-offer="site" class="a"><b data-fact="size" class="a"></b>!</template><template data-offer="copy">副本</template>';

test('the site offers the copy with its size, the copy says what it is, again and again', () => {
  const offered = offerCopy(offers, { size: '9.9 MB' });
  assert.match(
    offered,
    /<section data-offer="site"><b data-fact="size" class="a">9\.9 MB<\/b>!<\/section><template data-offer="copy">/u,
  );
  assert.match(
    offerCopy(offered, { size: '10.0 MB' }),
    /<section data-offer="site"><b data-fact="size" class="a">10\.0 MB</u,
  );
  const copy = '<p>前</p><section data-offer="copy">副本</section>';
  assert.equal(withoutOffer(offers), copy);
  assert.equal(withoutOffer(offered), copy);
  assert.deepEqual([offers, offered, copy].map(hasOffer), [true, true, false]);
});
