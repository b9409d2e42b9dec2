/** The headers and types as a list for people, who set up what has no configuration file, such as an object store. */
import { headers, toPatternBelow } from './headerTable.ts';
import type { Header } from './headerTable.ts';
import { otherType, types } from './types.ts';

/** A Markdown text, for a site below the path `base`; '' at the root. */
export function toHeaderList(base: string): string {
  const typeLines = [...types].map(([ending, type]) => `- \`.${ending}\`: \`${type}\``);
  return `# Headers of every answer

Written by \`npm run servers\` from \`headerTable.ts\` and \`types.ts\`; change those. A pattern is a regular expression for the
path of an address. An unknown address is answered with 404 and the page \`${base}/404.html\`, and has the headers of that address.

${headers.map((header) => toSection(header, base)).join('\n')}
## Content-Type

${typeLines.join('\n')}
- other: \`${otherType}\`
`;
}

function toSection({ name, usual, elsewhere }: Header, base: string): string {
  const special = elsewhere.map(([pattern, value]) => `- \`${toPatternBelow(base, pattern)}\`: \`${value}\``);
  const otherwise = usual === '' ? 'not sent' : `\`${usual}\``;
  return `## ${name}\n\n${[...special, `- ${special.length > 0 ? 'elsewhere' : 'everywhere'}: ${otherwise}`].join('\n')}\n`;
}
