/**
 * What every stage from texts to the verified site costs for a corpus of many times the plans. The project is copied, so
 * that neither its content nor its site is touched.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSteps } from '../../build/steps.ts';
import { copyProject } from '../../site/projectCopy.ts';
import { measurePeers } from '../peers/measurePeers.ts';
import type { PeerCost } from '../peers/measurePeers.ts';
import { growContent } from './growContent.ts';
import { measureProcess } from '../measureProcess.ts';
import type { Cost } from '../measureProcess.ts';
import { sizeOf, weighPages } from './weighFolder.ts';
import type { FolderSize, RouteWeight } from './weighFolder.ts';

/** The cost of one stage, and what is in the folder that it fills once it has ended: content/plans, then the site. */
export interface MeasuredStage extends Cost, FolderSize {
  /** Multiple of the corpus. */
  times: number;
  /** Name of the stage; `all` is their sum, with the site in the end. */
  stage: string;
  /** Median weight of the pages, in bytes as gzip; null for the stages, as it is that of the site in the end. */
  htmlGzipMedian: number | null;
}

export interface SiteGrowth {
  stages: MeasuredStage[];
  /** What other builders took for the same texts; none unless asked for. */
  peers: PeerCost[];
  /** Pages of the site by route. */
  pages: RouteWeight[];
}

/** Grows the corpus and runs every stage on it, and if wanted other builders. Throws an InputError when one fails. */
export async function measureStages(
  times: number,
  withPeers: boolean,
  tell: (line: string) => void,
): Promise<SiteGrowth> {
  const project = copyProject();
  const [content, site] = [join(project, 'content'), join(project, 'dist')];
  growContent(content, times);
  const stages: MeasuredStage[] = [];
  for (const { stage, args, fills } of stagesIn(project)) {
    tell(`${String(times)}× ${stage} …`);
    const cost = await measureProcess(args, { folder: project, env: { ZHIGUI_CONTENT: content, ZHIGUI_SITE: site } });
    stages.push({ times, stage, ...cost, ...sizeOf(join(project, fills)), htmlGzipMedian: null });
  }
  const { median, routes } = weighPages(site);
  const all = {
    cpuSeconds: stages.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    peakMB: Math.max(...stages.map(({ peakMB }) => peakMB)),
  };
  const total = { times, stage: 'all', ...all, ...sizeOf(site), htmlGzipMedian: median };
  const peers = withPeers ? await measurePeers({ times, content, within: project }, tell) : [];
  rmSync(project, { recursive: true, force: true });
  return { stages: [...stages, total], pages: routes, peers };
}

interface Stage {
  stage: string;
  args: readonly string[];
  fills: string;
}

function stagesIn(project: string): Stage[] {
  mkdirSync(join(project, 'dist'), { recursive: true });
  const steps = buildSteps.map(({ args: [script = '', ...rest] }): Stage => {
    const root = script === 'scripts/astro.ts' ? ['--silent', '--root', project] : [];
    return { stage: stageName(script), args: [join(project, script), ...rest, ...root], fills: 'dist' };
  });
  return [{ stage: 'ingest', args: [join(project, 'scripts/ingest.ts')], fills: 'content/plans' }, ...steps];
}

/** `stageName('scripts/astro.ts') // => 'pages'; stageName('scripts/indexSearch.ts') // => 'indexSearch'` */
function stageName(script: string): string {
  const name = script.replace(/^scripts\/|\.ts$/gu, '');
  return name === 'astro' ? 'pages' : name;
}
