/**
 * Coordinated subjects: 新生儿、婴儿和5岁以下儿童死亡率 are three indicators. The words they share are said once, the
 * measure after the last part (死亡率) or the population before the first (5岁以下儿童贫血率和生长迟缓率); each part
 * gets both.
 */
import { cutAt, findLinks } from './conjunctions.ts';
import { MEASURE, MEASURED_APART, MEASURE_TAIL, PEOPLE } from './tables/nouns.ts';
import { cut, join } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';

const MEASURE_END = new RegExp(`(?:${MEASURE})$`, 'u');
const TAIL = new RegExp(`(?<=率)(?:${MEASURE_TAIL})$`, 'u');
const POPULATION = new RegExp(`^.*?(?:${PEOPLE})(?:人群)?(?!数|占比)`, 'u');

/** The parts when the subject has exactly `parts` of them; else undefined. */
export function splitInto(subject: Words, parts: number): Words[] | undefined {
  if (parts === 1) return [subject];
  const all = findLinks(subject);
  const afterMeasure = all.filter(([start]) => MEASURE_END.test(subject.form.slice(0, start)));
  const found = [afterMeasure, all].find((links) => links.length === parts - 1);
  return found === undefined ? undefined : share(cutAt(subject, found));
}

/**
 * The parts that are measured separately although one number covers all; one part when the subject is a single measure.
 */
export function splitApart(subject: Words): Words[] {
  const tailless = subject.form.replace(TAIL, '');
  const links = findLinks(subject).filter(([start]) => MEASURE_END.test(subject.form.slice(0, start)));
  if (links.length > 0 && MEASURE_END.test(tailless)) return share(cutAt(subject, links));
  for (const { members, followedBy = '' } of MEASURED_APART) {
    const named = `(?:[省市县区]|各级)?(?:${members.join('|')})`;
    const match = new RegExp(`${named}(?:[、和与及]${named})+(?=${followedBy})`, 'u').exec(subject.form);
    if (match === null) continue;
    const [before, after] = [cut(subject, 0, match.index), cut(subject, match.index + match[0].length)];
    const listed = cut(subject, match.index, match.index + match[0].length);
    return cutAt(listed, findLinks(listed)).map((part) => join(before, part, after));
  }
  return [subject];
}

/** The measure of a subject, without its population: 平均受教育年限 of 劳动年龄人口平均受教育年限. */
export function measureOf(subject: Words): Words {
  return cut(subject, populationLength(subject));
}

/** The population of a subject; empty when it names none, or nothing else. */
export function populationOf(subject: Words): Words {
  return cut(subject, 0, populationLength(subject));
}

/** Adds to every part the measure, the qualification and the population that it lacks. */
function share(parts: Words[]): Words[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return parts;
  const tail = cut(last, last.form.replace(TAIL, '').length);
  return parts.map((part, at) => {
    const measured = MEASURE_END.test(part.form) ? part : join(part, measureBehind(part, last));
    const lacksPeople = at > 0 && populationOf(measured).form === '';
    const whole = lacksPeople ? join(populationOf(first), measured) : measured;
    return tail.form === '' || whole.form.endsWith(tail.form) ? whole : join(whole, tail);
  });
}

/** The measure of the last part: behind a word that ends as the part does (宫颈癌、乳腺癌筛查率), else behind its population. */
function measureBehind(part: Words, last: Words): Words {
  const alike = last.form.indexOf(part.form.slice(-1));
  const measure = cut(last, alike + 1);
  return populationOf(last).form === '' && alike > 0 && MEASURE_END.test(measure.form) ? measure : measureOf(last);
}

function populationLength({ form }: Words): number {
  const population = POPULATION.exec(form)?.[0] ?? '';
  return population.length < form.length ? population.length : 0;
}
