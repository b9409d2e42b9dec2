/**
 * JSON of the index whose texts have traditional characters says how to read them, in a text before the value:
 * `"權权"{"kind":"measure",…}`. So no reader loads the table of all forms for a character that a plan happens to print.
 */
import { learnToFold } from '../../text/fold.ts';
import { toPlainForm } from '../../text/forms/plainForm.ts';

/** The JSON, with the forms of its traditional characters before it if it has any. `stateForms('["權利"]') // => '"權权"["權利"]'` */
export function stateForms(json: string): string {
  const forms = [...new Set(json)].filter((one) => toPlainForm(one) !== one).map((one) => one + toPlainForm(one));
  return forms.length === 0 ? json : JSON.stringify(forms.join('')) + json;
}

/** The JSON behind its forms, which are known from now on. `learnStated('"權权"["權利"]') // => '["權利"]'` */
export function learnStated(stated: string): string {
  const end = stated.startsWith('"') ? stated.indexOf('"', 1) + 1 : 0;
  if (end === 0) return stated;
  const signs = Array.from(JSON.parse(stated.slice(0, end)) as string);
  learnToFold(Array.from({ length: signs.length / 2 }, (_, at) => [signs[2 * at] ?? '', signs[2 * at + 1] ?? '']));
  return stated.slice(end);
}
