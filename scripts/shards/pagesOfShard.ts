/**
 * Limits a build of Astro's to the pages of one shard. What belongs to no page (scripts, style sheets, public/) and the
 * list of all pages for crawlers are in every shard, the same in each.
 */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { parseShard } from './shard.ts';
import { toShardRule } from './shardOfPage.ts';
import type { PageToBuild } from './shardOfPage.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * The integration that lists the pages, in a build of all pages as it is. In that of a shard, which ZHIGUI_SHARD names
 * (3/8), it lists all pages too, and only the shard's are built.
 */
export function pagesOfShard(listing: AstroIntegration): AstroIntegration {
  const shard = parseShard(process.env['ZHIGUI_SHARD'] ?? '');
  if (shard === undefined) return listing;
  let all: Path[] = [];
  return {
    name: listing.name,
    hooks: {
      ...listing.hooks,
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((whole) => ({
          ...whole,
          getStaticPaths: async () => {
            all = await whole.getStaticPaths();
            const pages = all.map((path) => ({ path, page: toPageToBuild(path) }));
            const shardOf = toShardRule(new Set(pages.flatMap(({ page }) => page.plan ?? [])), shard.of);
            return pages.filter(({ page }) => shardOf(page) === shard.number).map(({ path }) => path);
          },
        }));
      },
      'astro:build:done': (options) =>
        listing.hooks['astro:build:done']?.({ ...options, pages: all.filter(isPage).map(toListed) }),
    },
  };
}

/** The plan is the part of the address that the route calls so: that of `/plans/[plan]/full`. */
function toPageToBuild({ pathname, route }: Path): PageToBuild {
  const at = route.params.indexOf('plan');
  return { pathname, plan: at === -1 ? undefined : route.pattern.exec(pathname)?.[at + 1] };
}

function isPage({ route }: Path): boolean {
  return route.type === 'page';
}

/** As Astro lists the pages that it has built: '/plans' is 'plans/'. */
function toListed({ pathname }: Path): { pathname: string } {
  return { pathname: pathname.replace(/\/?$/, '/').replace(/^\//, '') };
}
