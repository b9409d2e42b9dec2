/** Ordinary characters: a text layer of a PDF writes some as radicals (⼥ U+2F25 for 女), and a name of them is the same name. */
import { variantUnits } from '../shapes/unicodeShapes.ts';

const HAN = /\p{Script=Han}/u;
const ORDINARY = new Map(
  variantUnits()
    .map(([variant, plain]): [string, string] => [String.fromCharCode(variant), String.fromCharCode(plain)])
    .filter(([, plain]) => HAN.test(plain)),
);

/** The text with each other form of a Han character as that character. `toOrdinaryForm('县妇⼥联合会') // => '县妇女联合会'` */
export function toOrdinaryForm(text: string): string {
  return Array.from(text, (sign) => ORDINARY.get(sign) ?? sign).join('');
}
