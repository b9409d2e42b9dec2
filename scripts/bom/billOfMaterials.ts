/**
 * A Vite plugin that writes down what the scripts for readers contain: the bill of materials and the licences. It sees the
 * modules of the bundles themselves, those of workers too, of which only what is in use counts.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { withoutBase } from '../../src/naming/base/belowBase.ts';
import { bomPath, licenceTextsPath } from '../../src/naming/routes/siteRoutes.ts';
import { formatBom, formatLicences } from './bom.ts';
import { findEmbedded } from './embeddedParts.ts';
import { findPackages } from './packages.ts';
import type { ShippedPart } from './shippedPart.ts';

/** The part of a bundle that is used here. */
type Bundle = Readonly<
  Record<string, { type: 'asset' } | { type: 'chunk'; modules: Record<string, { renderedLength: number }> }>
>;

/** The two uses of Vite's plugins that are needed here. */
interface BillPlugin {
  name: string;
  generateBundle: (
    this: {
      environment: { name: string };
      emitFile: (file: { type: 'asset'; fileName: string; source: string }) => unknown;
    },
    options: unknown,
    bundle: Bundle,
  ) => void;
}

const root = new URL('../../', import.meta.url);
const project = z.object({ version: z.string(), license: z.string() });

/** The plugin for the pages' scripts, and the one for the workers, whose bundles are made first. */
export function billOfMaterials(): { pages: BillPlugin; workers: () => BillPlugin } {
  const modules = new Set<string>();
  const collect = (bundle: Bundle): void => {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset') continue;
      for (const [id, { renderedLength }] of Object.entries(file.modules)) if (renderedLength > 0) modules.add(id);
    }
  };
  return {
    workers: () => ({ name: 'bill-of-materials:workers', generateBundle: (_, bundle) => collect(bundle) }),
    pages: {
      name: 'bill-of-materials',
      generateBundle(_, bundle) {
        if (this.environment.name !== 'client') return;
        collect(bundle);
        const files = writeBill(modules);
        for (const [path, source] of files)
          this.emitFile({ type: 'asset', fileName: withoutBase(path).slice(1), source });
      },
    },
  };
}

function writeBill(modules: ReadonlySet<string>): [path: string, text: string][] {
  const lockFile = fileURLToPath(new URL('package-lock.json', root));
  const parts = [...findPackages(modules, lockFile), ...findEmbedded(modules)].sort(inOrder);
  const { version, license } = project.parse(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')));
  return [
    [bomPath, formatBom(parts, { version, licence: license })],
    [licenceTextsPath, formatLicences(parts)],
  ];
}

/** Libraries before data, each by name. */
function inOrder(a: ShippedPart, b: ShippedPart): number {
  if (a.kind !== b.kind) return a.kind === 'library' ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
