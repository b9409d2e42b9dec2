/** The title of a document that its front matter alone has: title: 某县儿童发展规划（2021—2030年）. */
import type { Yaml } from 'mdast';
import { withoutBlanks } from '../../text/blank.ts';
import { isTitle } from '../html/documentLines.ts';

const TITLE = /^(?:title|标题)[ \t]*[:：][ \t]*(["']?)([^"'\r\n]+?)\1[ \t]*$/imu;
const FIRST = 400;

/** The title, where it is a plan's and the text behind does not begin with it or with another; empty otherwise. */
export function frontTitle({ value, position }: Yaml, source: string): string {
  const title = TITLE.exec(value)?.[2] ?? '';
  const behind = source.slice(position?.end.offset ?? 0).slice(0, FIRST);
  const titled = behind.split(/[\r\n]+/u).some((line) => isTitle(line.replace(/[#*\s]+/gu, '')));
  return isTitle(title) && !titled && !withoutBlanks(behind).includes(withoutBlanks(title)) ? title : '';
}
