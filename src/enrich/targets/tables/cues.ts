/** Words around a number that give its function: bounds, verbs, adverbs. Patterns for matching form. */
import type { Comparator, Target } from '../../../model/target.ts';

/** 不低于, 不得小于: every way to forbid is joined to every word for less and for more. */
const FORBIDDING = ['不', '不得', '不能', '不可', '不应', '不宜', '不许', '不准'];
const LESS = ['低于', '少于', '小于'];
const MORE = ['超过', '超出', '超', '高于', '大于', '多于', '突破'];

function forbidden(words: readonly string[], comparator: Comparator): Record<string, Comparator> {
  return Object.fromEntries(
    FORBIDDING.flatMap((not) => words.map((word): [string, Comparator] => [not + word, comparator])),
  );
}

/** Comparators before the number. */
export const COMPARATORS_BEFORE: Record<string, Comparator> = {
  ...forbidden(LESS, '>='),
  ...forbidden(MORE, '<='),
  至少: '>=',
  最少: '>=',
  最低: '>=',
  上限为: '<=',
  上限是: '<=',
  上限控制在: '<=',
  下限为: '>=',
  下限是: '>=',
  大于等于: '>=',
  大于或等于: '>=',
  达到或超过: '>=',
  小于等于: '<=',
  小于或等于: '<=',
  超过: '>',
  超出: '>',
  突破: '>',
  超: '>',
  高于: '>',
  大于: '>',
  多于: '>',
  低于: '<',
  少于: '<',
  小于: '<',
  '≥': '>=',
  '≧': '>=',
  '≮': '>=',
  '≯': '<=',
  '⩾': '>=',
  '>=': '>=',
  '≤': '<=',
  '≦': '<=',
  '⩽': '<=',
  '<=': '<=',
  '>': '>',
  '<': '<',
  '=': '=',
  约: '~',
  大约: '~',
  接近: '~',
  '≈': '~',
};

/** Comparators after the number. */
export const COMPARATORS_AFTER: Record<string, Comparator> = {
  及以上: '>=',
  以上: '>=',
  及以下: '<=',
  以下: '<=',
  之内: '<=',
  以内: '<=',
  左右: '~',
  上下: '~',
  '+': '>=',
};
/** 90%+ is a bound; in 100%+医保 the sign adds something. */
export const COMPARING_AFTER = Object.keys(COMPARATORS_AFTER)
  .map((word) => (word === '+' ? '\\+(?=[,。;、:)]|$)' : word))
  .join('|');

export interface VerbEntry {
  words: string[];
  direction: Target['direction'];
  /** True when the number is the size of the change, not the level reached. */
  change?: true;
}

export const VERBS: VerbEntry[] = [
  { direction: 'level', words: ['控制在', '控制到', '控制为', '达到', '达', '达至', '到达', '实现'] },
  {
    direction: 'decrease',
    words: ['压减到', '压缩至', '压缩到', '缩短至', '缩短到', '缩小到', '缩小至', '减至', '减到', '降为'],
  },
  {
    direction: 'decrease',
    words: ['降至', '降到', '降低至', '降低到', '下降至', '下降到', '减少至', '减少到', '下降为'],
  },
  { direction: 'decrease', words: ['下降', '降低', '减少', '缩减', '降', '压减'], change: true },
  {
    direction: 'maintain',
    words: ['保持在', '保持', '稳定在', '维持在', '维持', '巩固在', '稳定保持在', '稳定控制在', '稳定', '巩固'],
  },
  {
    direction: 'increase',
    words: ['提高到', '提高至', '提升到', '提升至', '提升为', '上升到', '上升至'],
  },
  {
    direction: 'increase',
    words: ['增加到', '增加至', '增至', '增到', '增长到', '增长至', '扩大到', '扩大至', '升至', '升到'],
  },
  { direction: 'increase', words: ['提高', '提升', '上升', '增加', '增长', '扩大', '递增'], change: true },
  { direction: 'level', words: ['为', '是', '占', '在', '到', '至', '应为'] },
];

/** Verbs that set up or supply the counted thing; the indicator omits them. */
export const SET_UP = [
  '设立|设置|设有|设(?![施备计])|建立|建设|建成|建有|建好|(?<!基)建|开设|开办|新建|新增|创建|打造|培育|组建|成立',
  '加装|安装|增设|配备|配齐|配有|配置|安排|拥有|具有|办好|举办|(?<![国所公私占])有|确定|明确|选派|聘请|派驻',
].join('|');

/** Verbs of events that are held. */
export const HOLD = '组织|开展|举办|举行|召开|进行|安排|参加|接受|实施|提供|完成';

/** Verbs for an action on those counted; the indicator keeps them. */
export const DO =
  '培训|培养|带动|帮扶|救助|慰问|走访|表彰|寻找|评选|推选|评出|选树|招募|发展|扶持|资助|服务|吸纳|(?<=^|[、和并])(?:改造|适配)|(?<=化|无障碍)改造(?!累计|共计|总计|合计|完成|项目|工程)|改扩建|扩建|改建|引进|孵化|筹集|命名|认定|遴选|选拔|储备|招收|招录|招聘|选聘|补充|征集|募集|安置|建档|推出|出版|创作|制作|开发|注册|编印|印制|印发|发放|赠送';

/** 为老年人, 向困难儿童: in front of those for whom something is done. */
export const FOR = '为|向|面向|对|给';

export const EQUIP = new RegExp(`(?:${SET_UP})$`, 'u');

/** Adverbs between the subject and the verb. */
export const ADVERBS = [
  '分别|平均|一般|保证|确保|(?<![人平户])均|(?<!首)都|全部|力争|争取|基本|逐步|稳步|总体|持续|始终|稳定|不断|原则上',
  '(?<!主)要|需要?|(?<![供响相反适])应|应当|须|各(?!级)|并|且|再|共计|总计|合计|(?<!公)共|总共|累计共|预计|有望|进一步|明显|显著|有效',
].join('|');

/** Words before a subject that only say it is to happen. */
export const LEADS = [
  '保障|确保|保证|力争|争取|努力|切实|逐步|基本(?!医疗|养老|公共|生活|康复|民生|社会|住房|殡葬|照护|权益|农田|药物|体育|文化|技能|素质|素养)|全面|稳步|不断|进一步|继续|有效',
  '实现|推动|推进|促进|使得?|将|把|落实|提升|提高|降低|扩大|巩固|实施|实行|鼓励|支持|引导|倡导|探索',
].join('|');

/** 每年, 年均: the number is the change per year. */
export const YEARLY =
  '平均每年|每年平均|每年|年均|逐年|年平均|(?<![学每今明近几多少青老成壮一二两三四五六七八九十\\d])年';

/** The words between the subject and the number where a change starts: 由2020年的, 从“十三五”末的, 自. */
export const FROM =
  '(?:由|从|(?<![来各])自)(?:20\\d\\d年(?:底|末)?的?|[“"]?十[一二三四五]五[”"]?(?:期?末|时期)?的?|目前的?|现在的?|现有的?|每人?每?[月年天])?';

export const BOUND_BEFORE = new RegExp(`(?:${Object.keys(COMPARATORS_BEFORE).join('|')})(?:${SET_UP}|${HOLD})?$`, 'u');
export const BOUND_AFTER = new RegExp(`^(?:${COMPARING_AFTER})`, 'u');
