/**
 * The content security policy of every page: only resources of the site itself, and no inline code but one script
 * allowed by its hash. Directives that a page cannot set (such as frame-ancestors) are left to the server's headers.
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
  ['script-src', "'self'", `'${largePrintHash}'`],
];

/** The value for the `content` of a meta element. */
export const contentPolicy = directives.map((directive) => directive.join(' ')).join('; ');
