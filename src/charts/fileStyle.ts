/** The style of charts that are files: the one of the pages, with its tokens filled in, for a file has no page. */

export interface FileStyle {
  /** Style sheet of the file. */
  rules: string;
  /** Colour of the ground. */
  paper: string;
}

/**
 * From the style sheets `chartMarks.css` and `tokens.css`: ink on paper, in the light colours and the font of a page.
 * Throws where a token is missing.
 *
 * toFileStyle('.chart .soft { fill: var(--ink-soft); }', ':root { --ink-soft: #4c4943; --paper: …; --heiti: … }')
 *   // => { rules: 'svg{font-family:…}.soft{fill:#4c4943}', paper: '#fcfbf8' }
 */
export function toFileStyle(marks: string, tokens: string): FileStyle {
  // A page gives this font to everything.
  const rules = `svg { font-family: var(--heiti) } ${marks}`
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll('.chart ', '')
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => readToken(tokens, name))
    .replace(/\s+/g, ' ')
    .replace(/ ?([{},:;]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();
  return { rules, paper: readToken(tokens, 'paper') };
}

/** The first value of a token, which is the light one. */
function readToken(tokens: string, name: string): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`tokens.css gives --${name} no value`);
  return value;
}
