/**
 * The style of charts that are files: the pages' style with its tokens filled in, because a file has no page to inherit
 * them from.
 */

export interface FileStyle {
  /** Style sheet of the file. */
  rules: string;
  /** Background colour. */
  paper: string;
}

/**
 * The style from `chartMarks.css` and `tokens.css`, in the light colours and the font of a page. Throws when a token is
 * missing.
 *
 * toFileStyle('.chart .soft { fill: var(--ink-soft); }', ':root { --ink-soft: #4c4943; --paper: …; --heiti: … }')
 *   // => { rules: 'svg{font-family:…}.soft{fill:#4c4943}', paper: '#fcfbf8' }
 */
export function toFileStyle(marks: string, tokens: string): FileStyle {
  // On a page, all text inherits this font.
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
