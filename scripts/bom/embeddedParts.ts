/** Works that a package or a file of this project carries inside it, where no bundler can see them. */
import { readFileSync } from 'node:fs';
import { must } from '../../src/text/must.ts';
import type { ShippedPart } from './shippedPart.ts';

interface Carrier {
  /** Ending of the path of the module that carries it. */
  module: string;
  /** The work, from the text of the module. */
  toPart: (text: string) => ShippedPart;
}

const apache = readFileSync(new URL('Apache-2.0.txt', import.meta.url), 'utf8').trim();

const carriers: readonly Carrier[] = [
  {
    module: '/node_modules/unpdf/dist/pdfjs.mjs',
    toPart: (text) => {
      const version = must(/apiVersion:[`"'](\d[\d.]+)[`"']/.exec(text)?.[1], 'version of pdf.js');
      return {
        ...{
          name: 'pdfjs-dist',
          version,
          kind: 'library',
          licence: 'Apache-2.0',
          purl: `pkg:npm/pdfjs-dist@${version}`,
        },
        text: `Copyright Mozilla Foundation\n\n${apache}`,
      };
    },
  },
  {
    module: '/src/reading/pdf/characterMapData.ts',
    toPart: (text) => ({
      ...{ name: 'Adobe CMap Resources', kind: 'data', licence: 'BSD-3-Clause' },
      version: `pdf.js ${must(/form of pdf\.js (\d[\d.]+\d)/.exec(text)?.[1], 'version of the character maps')}`,
      text: toPlain(must(/Copyright[\s\S]*?(?=\n \*\/)/.exec(text)?.[0], 'licence of the character maps')),
    }),
  },
  {
    module: '/src/text/forms/traditionalTable.ts',
    toPart: () => ({
      ...{ name: 'OpenCC', kind: 'data', licence: 'Apache-2.0' },
      version: `opencc-js ${must(OPENCC_VERSION.exec(readFileSync(projectFile, 'utf8'))?.[1], 'version of opencc-js')}`,
      text: `The table of traditional characters is made from OpenCC's dictionaries.\nCopyright Carbo Kuo and contributors\n\n${apache}`,
    }),
  },
];

const projectFile = new URL('../../package.json', import.meta.url);
const OPENCC_VERSION = /"opencc-js": "([\d.]+)"/;

/** The works that these modules carry. `read` gives the text of a module. */
export function findEmbedded(
  modules: Iterable<string>,
  read: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): ShippedPart[] {
  const ids = [...modules].map((id) => id.replace(/\?.*$/, ''));
  return carriers.flatMap(({ module, toPart }) => {
    const id = ids.find((one) => one.replaceAll('\\', '/').endsWith(module));
    return id === undefined ? [] : [toPart(read(id))];
  });
}

/** A comment without its stars. */
function toPlain(comment: string): string {
  return comment.replace(/^ \* ?/gm, '').trim();
}
