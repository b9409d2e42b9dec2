/** Front matter: YAML that every reader reads alike, whatever the values are. */
import { Document, isScalar, visit } from 'yaml';

/** Text that no version of YAML takes for anything else. Other text is quoted: 2021-12-03 would be a date, `no` false. */
const PLAIN = /^(?:[a-z]+(?:-[a-z0-9]+)*|[\p{Script=Han}、](?:[ \u3000]{0,9}[\p{Script=Han}、]){0,40})$/u;
const WORDS = new Set(['yes', 'no', 'on', 'off', 'y', 'n', 'true', 'false', 'null']);
/** What YAML allows in no scalar, and what a reader of the file could not see. Such text is quoted, so it may be escaped. */
const UNPRINTABLE =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `formatFrontmatter({ heading: '2021-12-03', order: 3 }) // => '---\nheading: "2021-12-03"\norder: 3\n---\n'` */
export function formatFrontmatter(values: Record<string, unknown>): string {
  const document = new Document(values);
  visit(document.contents, {
    Scalar: (key, scalar) => {
      if (key === 'key' || !isScalar(scalar) || typeof scalar.value !== 'string') return;
      if (!PLAIN.test(scalar.value) || WORDS.has(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  const yaml = document.toString({ lineWidth: 0 });
  return `---\n${yaml.replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}---\n`;
}
