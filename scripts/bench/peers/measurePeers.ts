/** What other site builders take for the same texts, measured as the stages of the site are. */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../command/inputError.ts';
import { readRecords } from '../../search/readRecords.ts';
import { measureProcess } from '../measureProcess.ts';
import { toPeerPages } from './peerPages.ts';
import { peerSites } from './peerSites.ts';
import type { PeerSite } from './peerSites.ts';

export interface PeerCost {
  times: number;
  name: string;
  /** Pages of HTML that it has built. */
  pages: number;
  cpuSeconds: number;
  peakMB: number;
}

/** Builds the plans of a content folder with each of them, in folders below `within`. Throws an InputError when one fails. */
export async function measurePeers(
  { times, content, within }: { times: number; content: string; within: string },
  tell: (line: string) => void,
): Promise<PeerCost[]> {
  const pages = toPeerPages(readRecords(content).flatMap(({ records }) => records));
  const costs: PeerCost[] = [];
  for (const [at, peer] of peerSites.entries()) {
    tell(`${String(times)}× ${peer.name} …`);
    const folder = join(within, `peer-${String(at)}`);
    mkdirSync(folder, { recursive: true });
    peer.provide?.();
    installPackages(folder, peer);
    peer.write(folder, pages);
    let [cpuSeconds, peakMB] = [0, 0];
    for (const { program, args } of peer.steps()) {
      const cost = await measureProcess(args, { folder, ...(program === undefined ? {} : { program }) });
      cpuSeconds += cost.cpuSeconds;
      peakMB = Math.max(peakMB, cost.peakMB);
    }
    const built = globSync('public/**/*.html', { cwd: folder }).length;
    costs.push({ times, name: peer.name, pages: built, cpuSeconds, peakMB });
    rmSync(folder, { recursive: true, force: true });
  }
  return costs;
}

function installPackages(folder: string, { name, packages }: PeerSite): void {
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}\n');
  if (packages.length === 0) return;
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch {
    throw new InputError(`bench: ${name} could not be installed from npm (${packages.join(', ')})`);
  }
}
