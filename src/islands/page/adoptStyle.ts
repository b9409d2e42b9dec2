/**
 * Adds the style of what a script puts into the page: readers who never use it do not fetch it. A sheet made by script is
 * allowed by the site's policy, and needs no address. Browsers that cannot adopt one (Safari before 16.4) show the plain
 * elements.
 *
 * adoptStyle('.arrival-status { position: sticky }')
 */
export function adoptStyle(rules: string): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
