/**
 * Other site builders, each with the least that makes a page of every text and a search by Pagefind: what a team would
 * have before it has written a line of its own.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCommand } from '../../provide/findCommand.ts';
import { providePackages } from '../../provide/debianPackages.ts';
import { must } from '../../../src/text/must.ts';
import { projectRoot } from '../../site/projectCopy.ts';
import { writeMarkdown } from './peerPages.ts';
import type { PeerPage } from './peerPages.ts';

/** A program with its arguments; Node where it names none. */
interface PeerStep {
  program?: string;
  args: readonly string[];
}

export interface PeerSite {
  name: string;
  /** Packages of npm that are installed into its folder. */
  packages: readonly string[];
  /** Makes sure that programs of the system are there. */
  provide?: () => void;
  write: (folder: string, pages: readonly PeerPage[]) => void;
  steps: () => PeerStep[];
}

const PAGE =
  '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>TITLE</title></head><body><main><h1>TITLE</h1>TEXT</main></body></html>\n';

const pagefind = (site: string): PeerStep => ({
  args: [join(projectRoot, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', site],
});

const hugo: PeerSite = {
  name: 'Hugo + Pagefind',
  packages: [],
  provide: () =>
    providePackages({
      who: 'The bench of peers',
      findMissing: () => (findCommand('hugo') === undefined ? ['hugo'] : []),
      elsewhere: 'Hugo',
    }),
  write: (folder, pages) => {
    writeMarkdown(join(folder, 'content'), pages);
    writeIn(folder, 'hugo.toml', 'baseURL = "http://localhost/"\ndisableKinds = ["taxonomy", "term", "RSS"]\n');
    const layout = PAGE.replaceAll('TITLE', '{{ .Title }}');
    writeIn(folder, 'layouts/_default/single.html', layout.replace('TEXT', '{{ .Content }}'));
    const list = '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>';
    writeIn(folder, 'layouts/_default/list.html', layout.replace('TEXT', `{{ .Content }}${list}`));
  },
  steps: () => [
    { program: must(findCommand('hugo'), 'hugo'), args: ['--config', 'hugo.toml', '--quiet'] },
    pagefind('public'),
  ],
};

const eleventy: PeerSite = {
  name: 'Eleventy + Pagefind',
  packages: ['@11ty/eleventy@3'],
  write: (folder, pages) => {
    writeMarkdown(join(folder, 'src'), pages, 'layout: page.njk\n');
    writeIn(
      folder,
      'src/_includes/page.njk',
      PAGE.replaceAll('TITLE', '{{ title }}').replace('TEXT', '{{ content | safe }}'),
    );
  },
  steps: () => [
    { args: ['node_modules/@11ty/eleventy/cmd.cjs', '--input=src', '--output=public', '--quiet'] },
    pagefind('public'),
  ],
};

const starlight: PeerSite = {
  name: 'Starlight',
  packages: ['astro@5', '@astrojs/starlight@0.36'],
  write: (folder, pages) => {
    writeMarkdown(join(folder, 'src/content/docs'), pages);
    writeIn(
      folder,
      'src/content.config.ts',
      "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
    );
    writeIn(
      folder,
      'astro.config.mjs',
      "import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ outDir: 'public', publicDir: 'static', integrations: [starlight({ title: '规划', sidebar: [{ label: '规划', link: '/' }] })] });\n",
    );
  },
  steps: () => [{ args: ['node_modules/astro/astro.js', 'build', '--silent'] }],
};

/** The first is what the others are compared with. */
export const peerSites: readonly PeerSite[] = [hugo, eleventy, starlight];

function writeIn(folder: string, file: string, content: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), content);
}
