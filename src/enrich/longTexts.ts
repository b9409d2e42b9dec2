/**
 * Texts too long to be an item of a plan: damaged or hostile input. The stages skip them, so that finding facts takes
 * time linear in a text's length, never quadratic. They stay in the plan, and a message reports each.
 */
import type { Message } from '../model/message.ts';
import type { Plan } from '../model/plan.ts';
import { mapTexts } from './mapTexts.ts';
import { must } from '../text/must.ts';

/** The longest text of the seven plans has 566 characters. */
const LONGEST = 20_000;

/** Runs stages on a plan as if its longest texts were empty, then restores those. */
export function sparingLongTexts(plan: Plan, stages: (plan: Plan) => Plan): Plan {
  const spared: string[] = [];
  const messages: Message[] = [];
  const shortened = mapTexts(plan, (entry) => {
    if (entry.text.length <= LONGEST) return entry;
    spared.push(entry.text);
    messages.push(toMessage(entry));
    return { ...entry, text: '' };
  });
  if (spared.length === 0) return stages(plan);
  const enriched = stages(shortened);
  const texts = spared.values();
  const whole = mapTexts(enriched, (entry) =>
    entry.text === '' ? { ...entry, text: must(texts.next().value, 'text that was spared') } : entry,
  );
  return { ...whole, messages: [...whole.messages, ...messages] };
}

function toMessage({ lines, text }: { lines: [number, number]; text: string }): Message {
  return {
    reason: `A text of ${text.length} characters is too long to be looked through for facts (at most ${LONGEST})`,
    ruleId: 'text-too-long',
    severity: 'warning',
    line: lines[0],
    column: null,
    expected: null,
    actual: null,
    note: 'Probably headings in it were not recognised. The text is kept as it is.',
  };
}
