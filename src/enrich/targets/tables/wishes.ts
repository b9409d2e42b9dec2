/** Words that tell which way an indicator is wished to go. Patterns for matching form. */

/** Rates that should fall. */
export const HARMS = [
  '死亡|患病|龋患|龋齿患|发病|发生|感染|传播|阳性|检出|致残|致死|自杀|贫血|消瘦|低体重|低出生体重|生长迟缓|近视|超重|肥胖',
  '视力不良|早产|流产|剖宫产|缺陷|辍学|失学|流失|缺课|失业|贫困|犯罪|违法犯罪|重犯|再犯|侵害|投诉|吸烟|饮酒',
].join('|');

/** 男女厕位比例: men come first, and women need more. */
export const MEN_BEFORE_WOMEN = '男女(?:厕位|蹲位)';

/** Counts of what should not happen. */
export const HARMFUL_COUNTS = '(?:死亡|伤亡|事故|案件|辍学|失学|患病|受害)(?:人|者|儿童|学生)?';
