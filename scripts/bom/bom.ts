/**
 * The bill of materials of the site's scripts in CycloneDX 1.6, and their licences as a text. Without a time and without a
 * serial number: the same build gives the same bytes.
 */
import type { ShippedPart } from './shippedPart.ts';

/** The bill as JSON. `project` is the site's own program. */
export function formatBom(parts: readonly ShippedPart[], project: { version: string; licence: string }): string {
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        'bom-ref': 'zhigui',
        ...{ type: 'application', name: 'zhigui', version: project.version, licenses: toLicences(project.licence) },
      },
    },
    components: parts.map(toComponent),
    dependencies: [{ ref: 'zhigui', dependsOn: parts.map(toReference) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** The licences in full, in Markdown. */
export function formatLicences(parts: readonly ShippedPart[]): string {
  const chapters = parts.map(
    ({ name, version, licence, text }) => `## ${name} ${version} (${licence})\n\n\`\`\`text\n${text}\n\`\`\`\n`,
  );
  return ['# Licences of what the scripts of this site contain\n', ...chapters].join('\n');
}

function toComponent(part: ShippedPart): object {
  const { name, version, kind, licence, purl, sha512 } = part;
  const [, group, bare = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  return {
    type: kind,
    'bom-ref': toReference(part),
    ...(group === undefined ? {} : { group }),
    ...{ name: bare, version, licenses: toLicences(licence) },
    ...(sha512 === undefined ? {} : { hashes: [{ alg: 'SHA-512', content: sha512 }] }),
    ...(purl === undefined ? {} : { purl }),
  };
}

function toReference({ name, version, purl }: ShippedPart): string {
  return purl ?? `${name} ${version}`;
}

function toLicences(licence: string): object[] {
  return [/\s/.test(licence) ? { expression: licence } : { license: { id: licence } }];
}
