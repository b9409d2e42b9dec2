/**
 * The headers of every answer of a public server. The configurations of the servers are written from this table, and
 * the checkers' own server sends it, so that they cannot differ.
 */

export interface Header {
  readonly name: string;
  /** Its value at most addresses; '' where it is not sent. */
  readonly usual: string;
  /** Other values, each at the addresses that begin as the pattern says; the first that fits counts. */
  readonly elsewhere: readonly (readonly [pattern: string, value: string])[];
}

/** Names that change with the content: Astro's files, the search index below its version, and the data versions. */
const hashedName = '^/(?:_astro|pagefind/v[0-9a-f]+-[0-9a-f]+|data/v[0-9a-f]+)/';

/** Tables and their descriptions, which programs of other sites may read. */
const openData = '^/(?:data/|datapackage[.]json$)';

export const headers: readonly Header[] = [
  {
    name: 'Cache-Control',
    usual: 'no-cache',
    elsewhere: [[hashedName, 'public, max-age=31536000, immutable']],
  },
  // The rest of the policy is in every page (src/view/shared/policy.ts); this directive is heard in a header only.
  header('Content-Security-Policy', "frame-ancestors 'none'"),
  header('Strict-Transport-Security', 'max-age=31536000'),
  header('X-Content-Type-Options', 'nosniff'),
  header('Referrer-Policy', 'strict-origin-when-cross-origin'),
  header('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'),
  header('Cross-Origin-Opener-Policy', 'same-origin'),
  { name: 'Cross-Origin-Resource-Policy', usual: 'same-origin', elsewhere: [[openData, 'cross-origin']] },
  { name: 'Access-Control-Allow-Origin', usual: '', elsewhere: [[openData, '*']] },
];

/**
 * A pattern for a site that lies below a path.
 *
 * toPatternBelow('/zhigui', '^/data/') // => '^/zhigui/data/'
 */
export function toPatternBelow(base: string, pattern: string): string {
  return `^${base.replaceAll('.', '[.]')}${pattern.slice(1)}`;
}

/**
 * The headers of the answer at an address of a site at the root, by name. An unknown address is answered as '/404.html'.
 *
 * headersAt('/data/goals.csv')['Cross-Origin-Resource-Policy'] // => 'cross-origin'
 */
export function headersAt(pathname: string): Record<string, string> {
  const values = headers.map(({ name, usual, elsewhere }) => {
    const [, value = usual] = elsewhere.find(([pattern]) => new RegExp(pattern).test(pathname)) ?? [];
    return [name, value] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

function header(name: string, usual: string): Header {
  return { name, usual, elsewhere: [] };
}
