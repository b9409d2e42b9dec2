/** Nouns that name people, places, bodies and measures. Patterns for matching form. */

/**
 * People on whom a rate is measured: nouns of the language, whoever the plan is for. A noun that is missing costs only the
 * full name of a rate whose people are said once for several (牧民…率和…率分别达到).
 */
export const PEOPLE = [
  '新生儿|婴幼儿|婴儿|女童|男童|儿童|幼儿|中小学生|小学生|初中生|高中生|大学生|学生|孕产妇|孕妇|产妇|妇女|女性|男性|女生|男生|女孩|男孩',
  '女职工|职工|青少年|未成年人|孤儿|农牧民|农民|牧民|渔民|村民|市民|居民|人口|青年|老年人|老人|残疾人|退役军人|家庭',
  '教师|干部|人员|者',
].join('|');

/** Kinds of places that a measure is told apart by: 城区, 农村, 山区, 县级, 人流量较大地区. */
export const PLACE_KINDS =
  '城市|农村|城镇|乡村|城区|县城|主城区|中心城区|山区|牧区|林区|库区|平原|(?:国家|[省州市县区乡镇村])级|(?:(?![率数比例])[^、,]){1,12}(?:地区|区域|地方|场所|地段)';

/** Administrative places, as plans name them: 县, 乡镇(街道), 城市社区, 村(居). */
export const PLACE =
  '(?:城市社区|农村社区|城乡社区|社区居委会|村委会|行政村|自然村|乡镇|街道|社区|省|州|市|县|区|旗|乡|镇|村|居)(?:\\((?:市|县|区|镇|乡|街道|社区|村|居|、)+\\))?';

/** 区级, 市、县两级: a level of administration. */
export const LEVEL = '(?:(?:国家|省|州|地|市|县|区|乡|镇|村|校)(?:\\([^)]*\\))?、?)+(?:两|三|四|各)?级';

/** The whole of one place. */
export const WHOLE = '全(?:省|州|市|县|区|旗|镇|乡)|我(?:省|市|县|区)|本(?:省|市|县|区)';

/** Schools and other bodies that are the object of projects. */
export const SCHOOL =
  '中小学(?:校(?!舍))?|小学|初中|高中|幼儿园|中学(?:校(?!舍))?|学校|托育机构|托幼机构|医院|卫生院|社区|村|机构';

/** Endings of phrases that name a measure. */
export const MEASURE =
  '率|比例|比重|占比|比|数|数量|人数|水平|标准|时间|时长|面积|投资|资金|年限|次数|指数|寿命|增幅|增速|规模|总量';

/** What a rate says was done for those it counts: the rate is a coverage. */
export const SERVED = [
  '覆盖|普及|参保|管理|接种|筛查|检查|检测|访视|随访|治疗|早治|救治|康复|住院分娩|产检|签订|建档|登记',
  '培训|参训|轮训|开课|配备|达标|合格',
].join('|');

/** People employed by an institution: their number is an input. */
export const STAFF =
  '医生|医师|护士|药师|教师|教练|教练员|社会工作者|社工|工作者|工作人员|专干|督导员|儿童主任|辅导员|指导员|保健员|保育员|咨询师|检察官|法官|法治副校长';

/** Words that qualify a measure: 肥胖率年均增幅. */
export const MEASURE_TAIL = '(?:年均)?(?:增幅|增速|增长率|降幅)';

/** Sets of parallel members: a phrase about one is followed by one about another. */
export const PARALLELS: readonly (readonly string[])[] = [
  ['学前', '小学', '初中', '高中', '大学', '普通高中', '中等职业'],
  ['城市', '农村', '城镇', '乡村', '城乡', '城区'],
  ['女性', '男性'],
  ['女童', '男童'],
  ['女生', '男生'],
];

/** Things measured separately even where one rate names both: A和B率 is two rates. */
export const MEASURED_APART: { members: string[]; followedBy?: string }[] = [
  // Knowledge of both is one measure; screening, treatment and death are measured separately.
  { members: ['宫颈癌', '乳腺癌'], followedBy: '(?:人群)?(?:免费)?(?:筛查|检查|早诊|治疗|发病|患病|死亡)' },
  { members: ['超重', '肥胖'] },
  { members: ['贫血', '生长迟缓'] },
  { members: ['人大代表', '政协委员'] },
  { members: ['新生儿', '婴儿'] },
  { members: ['艾滋病', '梅毒', '乙肝'] },
];

/** Modifiers that the nouns after a 、 inherit: 儿科医生0.85名、床位2.2张. */
export const SHARED_MODIFIERS = '儿科|产科|妇科|精神科|托育';
