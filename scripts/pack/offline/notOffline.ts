/** What the offline copy does not take over from the site as it is, with the reasons. */

const rules: readonly RegExp[] = [
  // For servers that send compressed files; the copy itself.
  /\.(?:br|gz|zip)$/u,
  // The copy lists its own files.
  /^SHA256SUMS$/u,
  // Asked for by servers, search engines and the address bar of a browser, which all need an address on the web.
  /^(?:404\.html|robots\.txt|sitemap-[^/]+\.xml|opensearch\.xml)$/u,
  // Shown by messengers beside a link to the published page.
  /(?:^|\/)card\.png$/u,
  // A page opened as a file may run no modules: classicScripts.ts.
  /^_astro\/.*\.js$/u,
  // Nor may it fetch, and no page links to these: dataScript.ts.
  /^(?:pagefind\/|try\/registry\.json$)/u,
];

/** Whether a file of the site stays out. `isNotOffline('plans/x/index.html.br') // => true` */
export function isNotOffline(path: string): boolean {
  return rules.some((rule) => rule.test(path));
}
