/** Linked data of a page: the way to it, and absolute addresses. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { toDatasetNode } from '../../../../src/view/shared/dataset.ts';
import { toBreadcrumbList, toLinkedData } from '../../../../src/view/shared/linkedData.ts';

const site = new URL('https://zhigui.example');

it('names the way from the home page, the page itself without an address', () => {
  const crumbs = [
    { label: '规划', path: '/plans/' },
    { label: '聊城', path: null },
  ];
  assert.deepEqual(toLinkedData(toBreadcrumbList(crumbs), site), {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: '首页', item: 'https://zhigui.example/' },
          { '@type': 'ListItem', position: 2, name: '规划', item: 'https://zhigui.example/plans/' },
          { '@type': 'ListItem', position: 3, name: '聊城' },
        ],
      },
    ],
  });
});

it('is nothing on a page without breadcrumbs and subject', () =>
  assert.equal(toLinkedData(toBreadcrumbList([]), site), undefined));

it('makes addresses absolute and leaves words alone', () => {
  const files = [{ type: 'text/csv', path: '/data/targets.csv' }];
  const node = toDatasetNode({ name: '/目标值/', description: '全部目标值', path: '/data/', files });
  const text = JSON.stringify(toLinkedData([node], site));
  assert.match(text, /"contentUrl":"https:\/\/zhigui\.example\/data\/targets\.csv"/);
  assert.match(text, /"name":"\/目标值\/"/);
});
