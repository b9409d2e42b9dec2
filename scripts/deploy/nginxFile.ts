/** The configuration of nginx, written from the tables of headers and types. */
import { headers, toPatternBelow } from './headerTable.ts';
import type { Header } from './headerTable.ts';
import { otherType, types } from './types.ts';

/** What a machine may have otherwise. */
export const nginxPlace = { listen: 'listen 80;', folder: '/srv/zhigui' };

/** The file for /etc/nginx/conf.d/, of a site below the path `base`; '' at the root. */
export function toNginx(base: string): string {
  const maps = headers.filter(({ elsewhere }) => elsewhere.length > 0).map((header) => toMap(header, base));
  return `# Written by npm run servers from headerTable.ts and types.ts in scripts/deploy; change those.
# For Debian's packages nginx-light and libnginx-mod-http-brotli-static, in /etc/nginx/conf.d/.

${maps.join('\n')}
server {
  ${nginxPlace.listen}
  server_name _;
${base === '' ? toRoot() : toLocation(base)}}
`;
}

/** A host that is the site's alone. */
function toRoot(): string {
  return indent(`root ${nginxPlace.folder};\n${toRules('')}`, '  ');
}

/** A part of a host: both locations can also stand in the server of all the rest. */
function toLocation(base: string): string {
  const inside = indent(`alias ${nginxPlace.folder}/;\n${toRules(base)}`, '    ');
  return `
  location = ${base} {
    absolute_redirect off;
    return 301 ${base}/;
  }

  location ${base}/ {
${inside}  }
`;
}

function toRules(base: string): string {
  return `index index.html;
server_tokens off;

# To ${base}/plans/ from ${base}/plans, whatever host and port the reader sees.
absolute_redirect off;

# The files .br and .gz of the build.
brotli_static on;
gzip_static on;
gzip_vary on;

# A folder without a page is no list of files, and no secret either.
error_page 403 =404 ${base}/404.html;
error_page 404 ${base}/404.html;

default_type ${otherType};
types {
${[...types].map(([ending, type]) => `  ${quote(type)} ${ending};`).join('\n')}
}

# Here only: an add_header in a location would drop all of these. One without a value is not sent.
${headers.map((header) => `add_header ${header.name} ${toValue(header)} always;`).join('\n')}
`;
}

function indent(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by);
}

function toMap({ name, usual, elsewhere }: Header, base: string): string {
  const lines = [
    `  default ${quote(usual)};`,
    ...elsewhere.map(([pattern, value]) => `  ${quote(`~${toPatternBelow(base, pattern)}`)} ${quote(value)};`),
  ];
  return `map $uri ${toVariable(name)} {\n${lines.join('\n')}\n}\n`;
}

function toValue({ name, usual, elsewhere }: Header): string {
  return elsewhere.length > 0 ? toVariable(name) : quote(usual);
}

/** `toVariable('Cache-Control') // => '$zhigui_cache_control'` */
function toVariable(name: string): string {
  return `$zhigui_${name.toLowerCase().replaceAll('-', '_')}`;
}

function quote(text: string): string {
  return `"${text}"`;
}
