/** The labels of department lists: 牵头单位：, 责任单位： and their kin. */

const LEAD = '牵头|主责|主办|主管|责任主体';
const SHARED = '责任|配合|协办|参与|参加|协同|协作|承办';
const LABEL = `[(【]?(?:(${LEAD})|(?:${SHARED}))(?:单位|部门|机构)[:]`;
const BEGINNING = new RegExp(`^${LABEL}`, 'u');

/** Every label in a compact text; the first group is set for those of leads. */
export function findDutyLabels(compact: string): RegExpExecArray[] {
  return [...compact.matchAll(new RegExp(LABEL, 'gu'))];
}

/** True when a text in matching form begins with such a label. `beginsDuty('责任单位:市妇联') // => true` */
export function beginsDuty(form: string): boolean {
  return BEGINNING.test(form.replace(/\s/gu, ''));
}
