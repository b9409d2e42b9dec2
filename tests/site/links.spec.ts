/**
 * Links in the whole build, read as files: none is broken, none leads to a third party, every page is reachable, and
 * related pages link both ways.
 */
import { existsSync, statSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { readLedger } from '../../scripts/ledger/ledgerFiles.ts';
import { contentFolder } from '../support/corpus.ts';
import { attributeOf } from '../../scripts/site/htmlTree.ts';
import {
  builtFile,
  builtPage,
  builtPages,
  builtPaths,
  elementsOfPage,
  isBuilt,
  siteOrigin,
} from './support/builtSite.ts';
import type { BuiltLink } from './support/builtSite.ts';
import { commitmentsOf, readDocuments } from './support/content.ts';

test.describe.configure({ mode: 'default' });

const origin = siteOrigin;
const documents = readDocuments();
const commitments = commitmentsOf(documents);

test('no link or anchor is broken, in any page', () => {
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(commitments.length);
  const broken = pages.flatMap(({ path, links }) =>
    links.flatMap((link) => {
      const fault = findFault(path, link);
      return fault === undefined ? [] : [`${path}: <${link.tag}> ${link.href} ${fault}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('no page leads to, or fetches from, another host', () => {
  const foreign = builtPages().flatMap(({ path, links }) =>
    links
      .map(({ href }) => ({ href, url: new URL(href, `${origin}${path}`) }))
      .filter(({ url }) => url.origin !== origin)
      .map(({ href }) => `${path}: ${href}`),
  );
  expect(foreign).toEqual([]);
});

test('every page is reached by links from the home page', () => {
  const reached = new Set(['/']);
  for (const path of reached) for (const next of pathsFrom(path)) if (isBuilt(next)) reached.add(next);
  // The reversed address of a pair is only reached by typing it; compare.spec.ts follows every one. So is one that ended.
  const { departures } = readLedger(contentFolder);
  const lost = builtPaths().filter(
    (path) =>
      !reached.has(path) &&
      path !== '/404.html' &&
      !departures.has(path) &&
      !(path.startsWith('/compare/') && leadsOn(path)),
  );
  expect(lost).toEqual([]);
});

test('previous and next lead there and back', () => {
  const at = (path: string, rel: string): string[] =>
    (builtPage(path)?.links ?? []).filter((link) => link.rel === rel).map(({ href }) => href);
  const paths = builtPaths();
  const oneWay = paths.flatMap((path) => [
    ...at(path, 'next').filter((next) => !at(next, 'prev').includes(path)),
    ...at(path, 'prev').filter((previous) => !at(previous, 'next').includes(path)),
  ]);
  expect(oneWay).toEqual([]);
  expect(paths.filter((path) => at(path, 'next').length > 0).length).toBeGreaterThan(commitments.length / 2);
});

test('goal and measure are linked both ways with plan, section, domain, departments and source', () => {
  const oneWay = commitments.flatMap((one) => {
    const section = `/plans/${one.domain.id}/`;
    const [firstLine] = one.commitment.lines;
    return [
      ...missing(one.path, `/plans/${one.plan.id ?? ''}/`),
      ...missing(one.path, section),
      ...missing(one.path, `${section}#${one.kind}-${String(one.commitment.num)}`),
      ...missing(section, one.path),
      ...missing(one.path, `/sources/${one.document.id}/#L${String(firstLine)}`),
      ...missing(`/sources/${one.document.id}/`, one.path),
      ...domainPathsOf(one).flatMap((path) => [...missing(one.path, path), ...missing(path, one.path)]),
      ...departmentPathsOf(one).flatMap((path) => [
        ...missing(one.path, path),
        ...missing(section, path),
        ...missing(path, one.path),
      ]),
    ];
  });
  expect(oneWay).toEqual([]);
});

/** The fault of a link; undefined when it has none. */
function findFault(from: string, { href, tag }: BuiltLink): string | undefined {
  const { pathname, hash, origin: to } = new URL(href, `${origin}${from}`);
  if (to !== origin) return undefined;
  const page = builtPage(pathname);
  if (page === undefined) {
    const file = builtFile(decodeURIComponent(pathname));
    const isFile = existsSync(file) && statSync(file).isFile();
    return isFile && (tag !== 'a' || hash === '') ? undefined : 'leads nowhere';
  }
  const anchor = decodeURIComponent(hash.slice(1));
  return hash === '' || page.ids.has(anchor) ? undefined : 'has no such place';
}

/** The pages that a page leads to. */
function pathsFrom(path: string): string[] {
  const links = builtPage(path)?.links ?? [];
  return links.filter(({ tag }) => tag === 'a').map(({ href }) => new URL(href, `${origin}${path}`).pathname);
}

/** True for a page that only redirects. */
function leadsOn(path: string): boolean {
  return elementsOfPage(path).some((element) => attributeOf(element, 'http-equiv') === 'refresh');
}

/** A sentence when a page does not link to an address. */
function missing(from: string, to: string): string[] {
  const links = builtPage(from)?.links ?? [];
  return links.some(({ tag, href }) => tag === 'a' && href === to) ? [] : [`${from} does not lead to ${to}`];
}

/** The page of the domain across plans, if more than one plan has that domain. */
function domainPathsOf({ domain, plan }: (typeof commitments)[number]): string[] {
  const plans = new Set(
    commitments
      .filter((other) => other.plan.audience === plan.audience && other.domain.topic === domain.topic)
      .map((other) => other.plan.id),
  );
  return domain.topic === null || plans.size < 2 ? [] : [`/domains/${plan.audience}/${domain.topic}/`];
}

function departmentPathsOf({ commitment }: (typeof commitments)[number]): string[] {
  const named = 'leads' in commitment ? [...commitment.leads, ...commitment.responsibles] : [];
  return named.flatMap(({ department }) => (department === null ? [] : [`/departments/${department}/`]));
}
