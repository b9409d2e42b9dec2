/**
 * The content security policy of every page: nothing but what the site itself serves, no inline code but one script
 * known by its hash. What a page cannot say of itself (frame-ancestors and friends) is for the server's headers.
 */
import { largePrintHash } from './largePrint.ts';

const directives: readonly (readonly [name: string, ...sources: string[]])[] = [
  ['default-src', "'none'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['img-src', "'self'", 'data:'],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['style-src', "'self'"],
  // Pagefind, the search engine, compiles WebAssembly that this site serves itself.
  ['script-src', "'self'", "'wasm-unsafe-eval'", `'${largePrintHash}'`],
];

/** As it stands in the `content` of a meta element. */
export const contentPolicy = directives.map((directive) => directive.join(' ')).join('; ');
