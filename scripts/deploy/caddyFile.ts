/** The configuration of Caddy, written from the tables of headers and types. */
import { headers, toPatternBelow } from './headerTable.ts';
import { otherType, types } from './types.ts';

/** The Caddyfile, of a site below the path `base`; '' at the root. Caddy gets the certificate itself. */
export function toCaddy(base: string): string {
  return `# Written by npm run servers from headerTable.ts and types.ts in scripts/deploy; change those.

zhigui.example.org {
	root * /srv/zhigui
${base === '' ? '' : `	redir ${base} ${base}/ permanent\n`}
	# In this order: elsewhere Caddy would let the usual headers follow the special ones, as it would for a block of
	# headers that also takes one away.
	${base === '' ? 'route' : `route ${base}/*`} {
		header {
${usualHeaders.map((line) => `\t\t\t${line}`).join('\n')}
		}
${[...toSpecialHeaders(base), ...typeHeaders].map((line) => `\t\t${line}`).join('\n')}
${base === '' ? '' : `		uri strip_prefix ${base}\n`}		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		${base === '' ? 'route' : `route ${base}/*`} {
			header {
${usualHeaders.map((line) => `\t\t\t\t${line}`).join('\n')}
				Content-Type "text/html; charset=utf-8"
			}
${unsentHeaders.map((line) => `\t\t\theader ${line}`).join('\n')}
			rewrite * /404.html
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;
}

const usualHeaders = headers.filter(({ usual }) => usual !== '').map(({ name, usual }) => `${name} "${usual}"`);
const unsentHeaders = headers.filter(({ usual }) => usual === '').map(({ name }) => `-${name}`);

function toSpecialHeaders(base: string): string[] {
  return headers.flatMap(({ name, elsewhere }) =>
    elsewhere.flatMap(([pattern, value], at) => {
      const matcher = `@${name.toLowerCase()}-${String(at + 1)}`;
      return [`${matcher} path_regexp "${toPatternBelow(base, pattern)}"`, `header ${matcher} ${name} "${value}"`];
    }),
  );
}

/** Pages are left out: they are asked for by the name of their folder, and Caddy knows their type. */
const typeHeaders = [...[...types].filter(([ending]) => ending !== 'html'), ['bin', otherType] as const].flatMap(
  ([ending, type]) => [`@${ending} path *.${ending}`, `header @${ending} Content-Type "${type}"`],
);
