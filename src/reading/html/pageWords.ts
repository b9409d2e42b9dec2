/** What web pages put around a document, by its words and by the names that authors give its elements. */
import type { LeftOutKind } from '../fileText.ts';

/** Nothing but names of buttons, in brackets or not. */
const BUTTONS =
  /^(?:[【[（(|·:：]*(?:打印|关闭|加入收藏|收藏|设为首页|我要纠错|网页纠错|我要评论|分享|转发|推荐|纠错|朗读|下载|保存|复制|返回|评论|发表评论|告诉好友|字体|字号|特大|[大中小])(?:到|至|本页|本文|此页|此文|页面|窗口|网页|正文|文章|全文|链接|顶部|给好友|PDF版|Word版)?[】\]）)]*)+[|·:：]*$/iu;

/** By their words, blanks apart: how such lines begin, or what nothing else says. The first that fits decides. */
const WORDINGS: readonly (readonly [kind: LeftOutKind, wording: RegExp])[] = [
  [
    'navigation',
    /^(?:您?(?:现在|当前|目前)?(?:所在)?的?位置(?:是)?[:：>→-]|您(?:现在|当前)?(?:所)?在|(?:网站)?首页[>»›＞→/|·-]|(?:返回|回到)(?:首页|顶部|上一?页|列表)|(?:网站)?首页$|无障碍(?:浏览|阅读)?$|长者(?:模式|版)$|繁體|简体|登录|注册|RSS)/u,
  ],
  ['share-bar', BUTTONS],
  [
    'share-bar',
    /分享(?:到|至)?[:：]?(?:$|微信|微博|QQ|新浪|qq|空间)|^[【[（(]?(?:字体|字号|文字)(?:大小)?[:：]?[【[]?(?:大|小|中|特大|超大|默认|A[+-]?)|扫一扫|扫码|扫描二维码|手机(?:查看|浏览)|二维码$|^(?:微信|微博|QQ空间|QQ好友|新浪微博|腾讯微博|人人网)+$/u,
  ],
  [
    'related',
    /^附件[【[（].{1,80}已下载\d*次$|^(?:上一[篇条]|下一[篇条]|前一[篇条]|后一[篇条])[:：]?|^(?:相关(?:链接|文章|阅读|新闻|文件|稿件|信息|解读|推荐|政策|内容|报道|附件)|附件下载|延伸阅读|猜你喜欢|热点推荐|热门文章|友情链接|图解|政策解读|解读材料|最新(?:文章|信息|发布|公开)|推荐阅读)[:：]?$/u,
  ],
  [
    'site-footer',
    /^(?:主办(?:单位)?|承办(?:单位)?|版权所有|技术支持|网站(?:标识码|维护|管理|主办)|联系我们|关于我们|网站地图|(?:网站)?备案(?:序|编)?号|政府网站标识码|网站声明|隐私(?:声明|保护)|站点地图|使用帮助|(?:建议使用|本站支持|建议您使用)|地址[:：].*(?:邮编|电话|邮政编码)|(?:联系|办公|值班)?(?:电话|传真|邮编)[:：]\d|copyright|©)|ICP备|公网安备|网站标识码[:：]?\d|版权所有|未经.{0,20}不得转载|All ?Rights ?Reserved|建议使用.{0,30}浏览/iu,
  ],
  [
    'metadata',
    /^(?:发布|发表|更新|公开|成文|生成|印发)(?:时间|日期)[:：].{0,120}$|^(?:信息|文章|稿件)?来源[:：].{0,120}$|^(?:浏览|阅读|点击|访问)(?:次数|量|数)?[:：]?\d*次?$|^(?:责任)?编辑[:：].{0,20}$|^(?:日期|时间)[:：]\d{4}[-年./].{0,80}(?:来源|浏览|作者|字体|字号)|^\d{4}-\d{1,2}-\d{1,2}(?:\d{1,2}:\d{2}(?::\d{2})?)?(?:来源|浏览|作者|字体|字号|阅读|点击|信息来源).{0,100}$/u,
  ],
];
const LONGEST = 160;
/** Who published a page, when, and how often it was read: 作者：管理员 点击数：98 更新时间：2012-3-1. */
const BYLINE =
  '(?:作者|(?:信息|文章|稿件)?来源|稿源|发布(?:时间|日期|人|单位)?|更新(?:时间|日期)|录入(?:时间|人)?|时间|日期|点击(?:数|率|量|次数)?|浏览(?:数|量|次数)?|阅读(?:数|量|次数)?|人气|字体|字号|编辑|责任编辑|审核)[:：]';
const BYLINES = new RegExp(`^(?:${BYLINE}(?:(?!${BYLINE})[^。；]){0,40}){2,}$`, 'u');

/** By class and id, word for word: the words that authors of such elements use. */
const NAMES: readonly (readonly [kind: LeftOutKind, names: ReadonlySet<string>])[] = [
  [
    'share-bar',
    words('share bdshare bdsharebuttonbox jiathis fontsize print printer toolbar tools qrcode ewm erweima'),
  ],
  [
    'related',
    words('related relate relation relnews xgyd xglj xgwj xgjd xgxx prevnext prenext pagelink recommend tuijian'),
  ],
  ['site-footer', words('footer foot footers bottom copyright copy friendlink friendlinks dibu yejiao')],
  [
    'navigation',
    words(
      'nav navbar navi navigation menu submenu crumb crumbs breadcrumb breadcrumbs bread position location curpos dqwz dqwzh mbx weizhi topbar top header head banner logo search sidebar side aside daohang',
    ),
  ],
];
const TAGS: Readonly<Record<string, LeftOutKind>> = {
  header: 'navigation',
  nav: 'navigation',
  aside: 'related',
  footer: 'site-footer',
};

/**
 * What a line of a page is by its own words; undefined for the words of a document.
 * `kindOfWords('当前位置：首页 > 政务公开') // => 'navigation'`
 */
export function kindOfWords(line: string): LeftOutKind | undefined {
  const compact = line.replace(/\s+/gu, '');
  if (compact.length > LONGEST) return undefined;
  return WORDINGS.find(([, wording]) => wording.test(compact))?.[0] ?? (BYLINES.test(compact) ? 'metadata' : undefined);
}

/** What an element holds by its name and hints; undefined when they do not say. `kindOfElement('div', 'nav-box') // => 'navigation'` */
export function kindOfElement(name: string, hints: string): LeftOutKind | undefined {
  const own = hints
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return TAGS[name] ?? NAMES.find(([, names]) => own.some((word) => names.has(word)))?.[0];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
