/**
 * Colours of the design tokens, read from their style sheet (src/styles/tokens.css), the only place that defines them.
 */

interface TokenColour {
  /** e.g. #1c1b19 */
  light: string;
  dark: string;
}

/**
 * The colour of a token on a light and on a dark screen; throws when one is missing or in an unexpected form.
 *
 * readTokenColour(':root { --paper: #fcfbf8; } @media (prefers-color-scheme: dark) { :root { --paper: #171614; } }', 'paper')
 *   // => { light: '#fcfbf8', dark: '#171614' }
 */
export function readTokenColour(tokens: string, token: string): TokenColour {
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  return { light: readToken(light, token, /(#[\da-f]{6})/), dark: readToken(dark, token, /(#[\da-f]{6})/) };
}

/** The part of a token's value that the pattern captures; throws when the token has no such value. */
export function readToken(sheet: string, token: string, value: RegExp): string {
  const found = new RegExp(`--${token}: ${value.source};`).exec(sheet)?.[1];
  if (found === undefined) throw new Error(`tokens.css gives --${token} no value that reads ${value.source}`);
  return found;
}
