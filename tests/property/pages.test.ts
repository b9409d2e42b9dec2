/**
 * For any page and any Markdown: the characters of the text and of what was left out are those of the source, each once,
 * and nothing is thrown. The characters of a page are counted by another parser. fast-check prints the seed.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { readHtml } from '../../src/reading/html/readHtml.ts';
import { readMarkdown } from '../../src/reading/markdown/readMarkdown.ts';
import { withoutBlanks } from '../../src/text/blank.ts';

const words = fc.constantFrom(
  ...[
    '一、总体目标',
    '（一）儿童与健康',
    '主要目标：',
    '1.近视率控制在49%以内。',
    '发文字号：某政发〔2021〕12号',
    '索引号：',
    '成文日期：',
  ],
  ...[
    '当前位置：首页 > 规划',
    '分享到：',
    '【打印】【关闭】',
    '上一篇：没有了',
    '主办：某县',
    '某县儿童发展规划',
    '&mdash;',
    '&nbsp;',
    '&#12288;',
  ],
  ...['某县人民政府关于印发某县儿童发展规划的通知', '近视', ' ', '\n', '6&permil;', '&amp;lt;'],
);
const name = fc.constantFrom(
  ...['div', 'p', 'span', 'b', 'table', 'ul', 'li', 'h1', 'a href=x', 'section', 'td', 'del', 'pre', 'font', 'o:p'],
  ...[
    'div class=nav',
    'div class=footer',
    'div id=share',
    'div style="display:none"',
    'p hidden',
    'div class=title',
    'em',
  ],
);
/** Tables are written whole: what a table may not contain, HTML5 moves before it, but no character is lost. */
const page = fc.letrec<{ node: string; children: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.constantFrom(
      '<br>',
      '<!--注-->',
      '<script>var a="一、";</script>',
      '<style>.a{}</style>',
      '<img src=a alt=b>',
      '<hr>',
    ),
    fc.tuple(name, tie('children')).map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0] ?? tag}>`),
  ),
  children: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
})).children;

/** The characters of all text and comments of a page, sorted. */
function charactersOf(source: string): string {
  const found: string[] = [];
  const todo: DefaultTreeAdapterTypes.Node[] = [parseFragment(source)];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if ('value' in node) found.push(node.value);
    if ('data' in node) found.push(node.data);
    if ('childNodes' in node) todo.push(...node.childNodes);
  }
  return withoutBlanks(found.join(''));
}

describe('pages', () => {
  it('lose no character and double none', () => {
    fc.assert(
      fc.property(page, (source) => {
        const { text, leftOut } = readHtml(source);
        const apart = leftOut.reduce((sum, { characters }) => sum + characters, 0);
        assert.equal(withoutBlanks(text).length + apart, charactersOf(source).length);
      }),
      { numRuns: 1000 },
    );
  });

  it('of documents alone keep every character, in order', () => {
    const lines = fc.array(fc.constantFrom('一、总体目标', '（一）儿童与健康', '主要目标：', '1.近视率下降。'), {
      minLength: 3,
    });
    fc.assert(
      fc.property(lines, fc.constantFrom('p', 'div', 'td', 'section', 'li'), (all, tag) => {
        const { text } = readHtml(
          `<body><div>${all.map((line) => `<${tag}>${line}</${tag}>`).join('\n')}</div></body>`,
        );
        assert.deepEqual(text.split('\n'), all);
      }),
    );
  });
});

const sign = fc.constantFrom(
  ...[
    '# ',
    '**',
    '*',
    '> ',
    '- ',
    '1. ',
    '1\\. ',
    '`',
    '|',
    '\n',
    '\n\n',
    '| --- |\n',
    '[',
    '](x)',
    '<b>',
    '<!--',
    '<!A',
    '-->',
    '&amp;',
    '---\n',
    '    ',
    '\\',
  ],
);
const markdown = fc.array(fc.oneof(words, sign), { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('Markdown', () => {
  it('loses no character and doubles none', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const { text, leftOut } = readMarkdown(source);
        const apart = leftOut.reduce((sum, { characters }) => sum + characters, 0);
        assert.equal(withoutBlanks(text).length + apart, withoutBlanks(source).length);
      }),
      // A second byte order mark moved every place by one.
      { numRuns: 1000, examples: [['\ufeff近视>']] },
    );
  });

  it('keeps every word, in order', () => {
    const han = /\p{Script=Han}/gu;
    const inOrder = fc.array(
      fc.oneof(
        fc.constantFrom('近视', '健康', '一、总则', '目标'),
        fc.constantFrom('# ', '**', '> ', '- ', '\n', '\n\n'),
      ),
    );
    fc.assert(
      fc.property(
        inOrder.map((pieces) => pieces.join('')),
        (source) => {
          assert.equal(readMarkdown(source).text.match(han)?.join(''), source.match(han)?.join(''));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
