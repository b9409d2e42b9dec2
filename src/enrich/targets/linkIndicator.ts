/** Links the indicator phrase of a target to its registry entry. */
import type { Indicator } from '../../model/indicator.ts';
import type { Target } from '../../model/target.ts';
import { toWords } from './wordSpan.ts';

/**
 * A function that gives a target its entry, and the polarity of that; a target of which the registry has none of this
 * name, unit and kind stays as it is.
 */
export function indicatorLinker(registry: Indicator[]): (target: Target) => Target {
  const named = new Map(
    registry.flatMap((entry) => [entry.name, ...entry.aliases].map((phrase) => [phraseKey(phrase), entry])),
  );
  return (target) => {
    const entry = named.get(phraseKey(target.indicator));
    const fits = entry?.unit === target.unit && entry.states === statedBy(target);
    return fits ? { ...target, indicatorId: entry.id, polarity: entry.polarity } : target;
  };
}

/**
 * The key by which phrases are compared: blanks, width and the kind of dash make no difference. `phraseKey('0—6 岁') //
 * => '0-6岁'`
 */
export function phraseKey(phrase: string): string {
  return toWords(phrase).form;
}

function statedBy({ type }: Target): Indicator['states'] {
  return type === 'relative-change' || type === 'annual-change' ? type : 'level';
}
