/** Props of the page 许可: what of others the site hands to its readers. */
import type { PageHead } from '../shared/pageHead.ts';
import { bomPath, licenceTextsPath } from '../../naming/routes/siteRoutes.ts';

export interface LicensedPart {
  /** As its registry has it, e.g. @noble/hashes. */
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
}

export interface LicencesPage {
  libraries: LicensedPart[];
  /** Tables that a script carries. */
  data: LicensedPart[];
}

/** A component of the bill of materials. */
interface Component {
  type: 'library' | 'data';
  group?: string | undefined;
  name: string;
  version: string;
  licenses: readonly [string];
}

export const licencesHead: PageHead = {
  title: '许可',
  description: '本站交给读者的程序、数据和它们的许可，附全文和软件物料清单。',
  breadcrumbs: [{ label: '许可', path: null }],
  alternates: [
    { type: 'text/markdown', title: '许可全文', path: licenceTextsPath },
    { type: 'application/json', title: '软件物料清单', path: bomPath },
  ],
};

export function toLicencesPage(parts: readonly Component[]): LicencesPage {
  const ofType = (wanted: Component['type']): LicensedPart[] =>
    parts
      .filter(({ type }) => type === wanted)
      .map(({ group, name, version, licenses: [licence] }) => ({
        ...{ name: group === undefined ? name : `${group}/${name}`, version, licence },
      }));
  return { libraries: ofType('library'), data: ofType('data') };
}
