/** Last words: the closing statement of a plan, and the imprint of the document behind it. */

const CLOSING = /^本(?:规划|纲要|方案|计划)(?:由.{2,40}负责解释|自.{2,30}(?:起)?(?:施行|实施))/u;
const IMPRINT = /^抄[送报]:|^主题词:|^.{0,20}\d{4}年\d{1,2}月\d{1,2}日印发$/u;

/** True for the statement that ends a plan. `isClosing('本规划由聊城市妇女儿童工作委员会负责解释。') // => true` */
export function isClosing(compact: string): boolean {
  return CLOSING.test(compact);
}

/** True for the first line of an imprint. `isImprint('抄送:市委有关部门') // => true` */
export function isImprint(compact: string): boolean {
  return IMPRINT.test(compact);
}
