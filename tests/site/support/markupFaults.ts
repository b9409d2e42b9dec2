/** Markup that every page of the site must have, and markup that none may have. */
import { attributeOf } from '../../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../../scripts/site/htmlTree.ts';

/** The faults of a page, given its elements in document order; one sentence each. */
export function findFaults(elements: HtmlElement[]): string[] {
  return [
    ...elements.flatMap(findInlineCode),
    ...findDoubleIds(elements),
    ...findFaultsOfRoot(elements),
    ...findFaultsOfPolicy(elements),
  ];
}

/** Code that a strict policy blocks, or that would require a laxer one. */
function findInlineCode({ tagName, attrs }: HtmlElement): string[] {
  const attributes = attrs.filter(({ name }) => name === 'style' || name.startsWith('on'));
  const embedded = ['style', 'base', 'iframe', 'object', 'embed'].includes(tagName) ? [`there is a <${tagName}>`] : [];
  return [...embedded, ...attributes.map(({ name }) => `<${tagName}> has ${name}="…"`)];
}

function findDoubleIds(elements: HtmlElement[]): string[] {
  const seen = new Set<string>();
  return elements
    .flatMap((element) => attributeOf(element, 'id') ?? [])
    .filter((id) => seen.size === seen.add(id).size)
    .map((id) => `the id ${id} comes twice`);
}

function findFaultsOfRoot(elements: HtmlElement[]): string[] {
  const [root] = elements;
  const language = root && attributeOf(root, 'lang');
  const viewport = metaContent(elements, 'name', 'viewport');
  return [
    ...(language === 'zh-CN' ? [] : [`the language is ${language ?? 'not given'}`]),
    ...(/width=device-width/.test(viewport) ? [] : ['the viewport is not that of the device']),
    ...(/user-scalable|maximum-scale/.test(viewport) ? ['zoom is barred'] : []),
    ...(metaContent(elements, 'name', 'description') === '' ? ['there is no description'] : []),
  ];
}

/** The policy only applies to elements after it. */
function findFaultsOfPolicy(elements: HtmlElement[]): string[] {
  const policy = metaContent(elements, 'http-equiv', 'content-security-policy');
  const at = elements.findIndex((element) => attributeOf(element, 'http-equiv') === 'content-security-policy');
  const firstGoverned = elements.findIndex(
    (element) =>
      attributeOf(element, 'rel') === 'stylesheet' ||
      (element.tagName === 'script' && attributeOf(element, 'type') !== 'application/ld+json'),
  );
  const open = policy.match(/'(?:wasm-)?unsafe-[a-z-]+'|\*|https?:|blob:/g) ?? [];
  return [
    ...(policy.includes("default-src 'none'") ? [] : ['there is no strict policy']),
    ...(firstGoverned >= 0 && firstGoverned < at ? ['the policy comes after what it should govern'] : []),
    ...open.map((source) => `the policy allows ${source}`),
  ];
}

function metaContent(elements: HtmlElement[], key: string, name: string): string {
  const meta = elements.find(
    ({ tagName, attrs }) => tagName === 'meta' && attrs.some((one) => one.name === key && one.value === name),
  );
  return (meta && attributeOf(meta, 'content')) ?? '';
}
