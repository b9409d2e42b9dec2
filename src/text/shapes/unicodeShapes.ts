/**
 * Signs by Unicode's own data: which are not seen, and which are another way to write a sign. Those of the basic plane are
 * one code unit each, so that offsets stay true; those outside it, two, are apart in `pairShapes.ts`.
 */
import { bracketForms } from './bracketShapes.ts';

const LARGEST = 0xffff;
/** Control characters too, but those that are blanks: Word leaves its mark of a cell (U+0007) and of a hyphen (U+001F) in texts. */
const INVISIBLE = /^(?:[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?![\s\u0085])\p{Cc})$/u;
/** Surrogates are halves; everything else in the plane is a character. */
const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Every code unit for a character that is not seen: zero-width blanks, joiners, marks of direction, soft hyphens, controls. */
export function invisibleUnits(): number[] {
  const units = unitsWithin([0, LARGEST]);
  return units.filter((unit) => !isHalf(unit) && INVISIBLE.test(String.fromCharCode(unit)));
}

/**
 * Every code unit that is another form of one Han character or one small sign, with that one: Kangxi and other radicals
 * (⼀ 一), compatibility characters (館), small forms (﹒ .), rare brackets (⟨ [). Full-width and half-width forms, letters and digits in other
 * styles are not among them.
 */
export function variantUnits(): [variant: number, plain: number][] {
  const units = new Set([...FORM_RANGES.flatMap(unitsWithin), ...SIGNS.keys(), ...BRACKETS.keys()]);
  return [...units].flatMap((unit): [number, number][] => {
    const plain =
      RADICALS.get(unit) ?? SIGNS.get(unit) ?? BRACKETS.get(unit) ?? String.fromCharCode(unit).normalize('NFKC');
    return plain.length === 1 && plain.charCodeAt(0) !== unit ? [[unit, plain.charCodeAt(0)]] : [];
  });
}

const FORM_RANGES = [
  // Radicals, the numerals of tallies and annotations (〸 ㆒), compatibility ideographs.
  [0x2e80, 0x2fd5],
  [0x3038, 0x303a],
  [0x3192, 0x319f],
  [0xf900, 0xfaff],
  // Forms for vertical lines, and small forms.
  [0xfe10, 0xfe19],
  [0xfe33, 0xfe48],
  [0xfe50, 0xfe6f],
] as const;

function unitsWithin([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Signs that Unicode keeps apart and that texts use for one another. */
const SIGNS = new Map<number, string>(
  [
    ...['❨(', '❩)', '⟮(', '⟯)', '⦅(', '⦆)', '｟(', '｠)'],
    ...['∶:', '꞉:', '︰:', '╱/', '∕/', '⁄/', '٪%', '‧·', '・·', '･·', '∙·', '⋅·', '•·', '●·', '⸱·', '؉‰'],
    ...['․.', '㇐一', '㇑丨', '㇒丿', '㇔丶', '㇚亅', '㇠乙'],
    ...['≧≥', '⩾≥', '≦≤', '⩽≤', '﹥>', '﹤<', '￭■'],
  ].map((pair) => [pair.charCodeAt(0), pair.charAt(1)]),
);

const BRACKETS = new Map([...bracketForms()].map(([sign, plain]) => [sign.charCodeAt(0), plain]));

/** The radicals that stand for a character of everyday text and that Unicode does not fold to one. */
const RADICALS = new Map<number, string>(
  [
    ...['⺁厂', '⺅人', '⺉刀', '⺋卩', '⺏尢', '⺒巳', '⺓幺', '⺖心', '⺗心', '⺘手', '⺙攴', '⺛无', '⺜日', '⺝月'],
    ...['⺟母', '⺠民', '⺡水', '⺣火', '⺤爪', '⺥爪', '⺦丬', '⺨犬', '⺩玉', '⺬示', '⺭示', '⺮竹', '⺯糸', '⺰糸'],
    ...['⺲网', '⺳网', '⺴网', '⺶羊', '⺸羊', '⺹老', '⺺聿', '⺻聿', '⺼肉', '⺽臼', '⺾草', '⺿草', '⻀草', '⻁虎'],
    ...['⻂衣', '⻃西', '⻄西', '⻅见', '⻆角', '⻇角', '⻈言', '⻉贝', '⻊足', '⻋车', '⻌走', '⻍走', '⻎走', '⻏邑'],
    ...[
      '⻐金',
      '⻑长',
      '⻒长',
      '⻓长',
      '⻔门',
      '⻕阜',
      '⻖阜',
      '⻗雨',
      '⻘青',
      '⻙韦',
      '⻚页',
      '⻛风',
      '⻜飞',
      '⻝食',
      '⻞食',
    ],
    ...['⻟食', '⻠食', '⻢马', '⻣骨', '⻤鬼', '⻥鱼', '⻦鸟', '⻧卤', '⻨麦', '⻩黄', '⻬齐', '⻮齿', '⻰龙', '⻳龟'],
    ...[
      '⺂乙',
      '⺃乙',
      '⺄乙',
      '⺆冂',
      '⺇几',
      '⺈刀',
      '⺊卜',
      '⺌小',
      '⺍小',
      '⺎尢',
      '⺐尢',
      '⺑尢',
      '⺔彐',
      '⺕彐',
      '⺞歺',
      '⺢水',
    ],
    ...['⺧牛', '⺪疋', '⺫目', '⺱网', '⺵网', '⺷羊', '⻡首', '⻥鱼', '⻪黾', '⻫齐', '⻭齿', '⻯龙', '⻱龟', '⻲龟'],
  ].map((pair) => [pair.charCodeAt(0), pair.charAt(1)]),
);
