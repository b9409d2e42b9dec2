/**
 * The rooms of the house, bottom to top, and the imports each may have besides its own files. An import that this table
 * does not allow fails the architecture test: change the design first, then this table.
 */

export interface Room {
  readonly name: string;
  /** Folder or file, from the project's root. */
  readonly path: string;
  /** Names of the rooms its modules may import. */
  readonly rooms: readonly string[];
  /** Packages and virtual modules it may import; a final `*` matches any ending. */
  readonly packages: readonly string[];
  /** Rooms that the `<script>` elements of its .astro files may import: code that runs in the browser. */
  readonly browser: readonly string[];
  /** Whether it may use Node's own modules. */
  readonly node: boolean;
}

export const rooms: readonly Room[] = [
  // unist consists of types only: the shape of the nodes of every tree.
  room('model', 'src/model', { packages: ['zod', 'unist'] }),
  // One of two modules, as package.json says: browsers load most forms of characters later.
  room('text', 'src/text', { packages: ['#forms'] }),
  room('parser', 'src/parser', {
    rooms: ['model', 'text'],
    packages: ['unified', 'vfile', 'unist'],
  }),
  // Files → text. Each format has the library that its standard needs.
  room('reading', 'src/reading', {
    rooms: ['model', 'text'],
    packages: [
      ...['entities', 'htmlparser2', 'fflate', 'saxes', 'unpdf/pdfjs'],
      ...['mdast', 'mdast-util-frontmatter', 'mdast-util-gfm-table', 'micromark-extension-cjk-friendly'],
      ...['micromark-extension-frontmatter', 'micromark-extension-gfm-table', 'remark-parse', 'unified'],
    ],
  }),
  room('enrich', 'src/enrich', { rooms: ['model', 'text', 'parser'] }),
  room('corpus', 'src/corpus', { rooms: ['model', 'text'] }),
  room('naming', 'src/naming', { rooms: ['model', 'text', 'corpus'] }),
  // xast is the tree of an SVG drawing.
  room('charts', 'src/charts', { rooms: ['model'], packages: ['d3', 'xast', 'xastscript', 'xast-util-to-xml'] }),
  // A table as a value and as a file: CSV, spreadsheet, Parquet, data package. It knows neither pages nor queries.
  room('tables', 'src/tables', {
    rooms: ['model', 'text'],
    packages: ['d3', 'hyparquet-writer', 'write-excel-file/universal', 'zod'],
  }),
  // Unpacks where a browser cannot.
  room('search', 'src/search', { rooms: ['model', 'text', 'corpus', 'naming'], packages: ['fflate'] }),
  // Astro requires the collections, the middleware and its types in these very files.
  room('collections', 'src/content.config.ts', {
    rooms: ['model'],
    packages: ['astro:content', 'astro/loaders', 'zod'],
  }),
  // The files of the data and their version are made by view. What the scripts contain is known once they are bundled, so
  // that list is read from the built site.
  room('data', 'src/data', {
    rooms: ['model', 'text', 'corpus', 'naming', 'charts', 'styles', 'view'],
    packages: ['astro:config/server', 'astro:content', 'astro:env/server', 'virtual:*', 'yaml', 'zod'],
    node: true,
  }),
  room('middleware', 'src/middleware.ts', { rooms: ['text', 'data', 'view'], packages: ['astro:middleware'] }),
  room('locals', 'src/env.d.ts', { rooms: ['view'] }),
  // At build time: uqr encodes addresses as QR codes, mrmime knows media types, feed and remark write feeds and Markdown.
  room('view', 'src/view', {
    rooms: ['model', 'text', 'corpus', 'naming', 'charts', 'tables', 'search'],
    packages: ['feed', 'mdast', 'mrmime', 'remark-stringify', 'unified', 'uqr'],
  }),
  // The `<script>` element of a component or layout starts a browser script, which is bundled and not rendered.
  // Model, parser, reading, enrich, corpus and tables are for the worker of /try/ alone.
  room('islands', 'src/islands', {
    rooms: ['model', 'text', 'parser', 'reading', 'enrich', 'corpus', 'naming', 'tables', 'search', 'view'],
    packages: ['@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'yaml'],
  }),
  room('styles', 'src/styles', {}),
  room('components', 'src/components', {
    rooms: ['naming', 'view', 'charts', 'styles'],
    packages: ['astro/types', 'xast'],
    browser: ['islands'],
  }),
  room('layouts', 'src/layouts', {
    rooms: ['naming', 'view', 'charts', 'styles', 'components'],
    packages: ['astro/types'],
    browser: ['islands'],
  }),
  room('pages', 'src/pages', {
    rooms: ['data', 'naming', 'corpus', 'tables', 'search', 'view', 'layouts', 'components'],
    packages: ['astro'],
  }),
  // Everything in src without Astro.
  room('scripts', 'scripts', {
    rooms: ['model', 'text', 'parser', 'reading', 'enrich', 'corpus', 'naming', 'charts', 'tables', 'search', 'view'],
    packages: ['*'],
    node: true,
  }),
  room('tests', 'tests', {
    rooms: [
      ...['model', 'text', 'parser', 'reading', 'enrich', 'corpus', 'naming', 'charts', 'tables', 'search'],
      ...['collections', 'data'],
      ...['middleware', 'locals', 'view', 'islands', 'styles', 'components', 'layouts', 'pages', 'scripts'],
    ],
    packages: ['*'],
    node: true,
  }),
];

function room(name: string, path: string, may: Partial<Omit<Room, 'name' | 'path'>>): Room {
  return { name, path, rooms: [], packages: [], browser: [], node: false, ...may };
}
