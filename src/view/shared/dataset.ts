/** A set of data as linked data (schema.org Dataset), with its files. */
import { siteName, siteStatement } from '../../naming/siteName.ts';
import { homePath, licencesPath } from '../../naming/routes/siteRoutes.ts';
import type { JsonObject } from './pageHead.ts';

export interface Dataset {
  name: string;
  /** What is in it, a sentence without its 。 */
  description: string;
  /** The page that shows it. */
  path: string;
  files: readonly DatasetFile[];
  version?: string;
  parts?: readonly Dataset[];
}

interface DatasetFile {
  /** Media type. */
  type: string;
  path: string;
}

/** The node. Its licence is stated on the site, since it does not cover the words of plans. */
export function toDatasetNode({ name, description, path, files, version, parts = [] }: Dataset): JsonObject {
  return {
    '@type': 'Dataset',
    name,
    description: `${description}。${siteName}据各地公布的规划原文整理，逐条注明原文行号；${siteStatement}。`,
    url: path,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    license: { '@type': 'CreativeWork', name: 'MIT', url: licencesPath },
    creator: { '@type': 'Organization', name: siteName, url: homePath },
    ...(version === undefined ? {} : { version }),
    distribution: files.map((file) => ({
      ...{ '@type': 'DataDownload', encodingFormat: file.type, contentUrl: file.path },
    })),
    ...(parts.length === 0 ? {} : { hasPart: parts.map(toDatasetNode) }),
  };
}
