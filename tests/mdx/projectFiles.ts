/** The files of the temporary project, by path: one page per section, one component for all blocks, one for what groups them. */

/** `root` is the folder of the site that provides settings and schema. */
export function projectFiles(root: string): Record<string, string> {
  return {
    'package.json': '{ "type": "module" }',
    // The site's own settings, since the proof must hold for them.
    'astro.config.mjs': `export { default } from ${JSON.stringify(`${root}astro.config.mjs`)};`,
    'src/content.config.ts': `
      import { defineCollection } from 'astro:content';
      import { glob } from 'astro/loaders';
      const generateId = ({ entry }) => entry.replace(/\\.mdx$/, '');
      const loader = glob({ base: './content/plans', pattern: '*/*.mdx', generateId });
      export const collections = { texts: defineCollection({ loader }) };`,
    'src/components/Block.astro': `---
const { text } = Astro.props;
---
<p data-block>{text}</p>`,
    'src/components/Group.astro': '<slot />',
    'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
import Block from '../components/Block.astro';
import Group from '../components/Group.astro';
export async function getStaticPaths() {
  return (await getCollection('texts')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
const blocks = { Heading: Block, Paragraph: Block, Goal: Block, Measure: Block, ItemRun: Group, Task: Block };
---
<html lang="zh-CN"><head><meta charset="utf-8" /><title>page</title></head><body><Content components={blocks} place={{ blocks: [] }} /></body></html>`,
  };
}
