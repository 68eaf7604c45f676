// The widgets' languages: every message of the sources has its words in each, and they fit.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {root} from '../root.mjs';

/**
 * @typedef {{id: string; text: string; values: number; where: string}} Message a `msg(…)` call; in `text` its values are `${0}`, `${1}` …
 * @typedef {{text: string; values: number[]}} Translation `values`: which of the message's values it names, in its own order
 */

const folder = path.join(root, 'packages/widgets/src');
const languages = ['en', 'zh-hant'];
/** What scripts/rollup finds in the compiled code, to shorten it. */
const idForm = /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/;

/** Characters that only simplified text has. One that traditional text has too (里 in 公里, 准 in 批准) is no proof. */
const simplifiedOnly =
  '业东丢两个为么习乡书买乱争亲从们价众优会传伤体余儿兑关兴养内写决况几凭击刚创别办务动劳区协单卖卫厂历县双发变号后' +
  '听启员咨响团园围国图场坏块处备复头夹奋奖妇娱学宁实审宽对寻导层属岁岂币师帐带帮并广庆库应废开异弃张强归当录怀态总' +
  '恼惊愿户执扩扫扬护报担拟拥拨择挂损换据数斗断无旧时显暂术机权条来杨极构标栏样档桥检楼欢欧残毕气汇汉没泪洁浅测济浏' +
  '浓涛涨温湾湿灭灯灵灾炉点炼热爱爷牵状犹独环现琐电画畅疗皱监盖盘码确礼离种积称稳穷窃竞笔签简类粮红纤约级纪纱纹线练' +
  '组细织终绍经绑结绕绘给络绝统继绪续维综绿缓编缘缴网罗罚职联聪肃肠胜脏脑脚腾节苏苹药获莹营虑虽补装规览觉计订认讨让' +
  '训议讯记讲许论设访证识诉试诗话询该详语误说请诸诺读课谁调谈谢责败货质贩贪购贴贵费贺资赔赖赢赵赶趋跃车轨转轮软轻载' +
  '较输辞边达迁过运还这进远违连迟适选递遗邮郑释针钟钢钥钱铁银链销锁错键镇长门闭问间闻阅队阳阴际陆陈险随隐难页项顺须' +
  '预领频题额风飞饭饮饰馆马驱验骑鱼鲜鸟鸡黄齐龄龙';

const sources = () =>
  globSync('**/*.ts', {cwd: folder})
    .filter((file) => !/[.-]test\.ts$/.test(file) && !/^(locales|test)\//.test(file))
    .toSorted()
    .map((file) => parse(path.join(folder, file)));

const parse = (/** @type {string} */ file) =>
  ts.createSourceFile(path.relative(root, file), readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

const whereIs = (/** @type {ts.Node} */ node) => {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
};

/** @returns {node is ts.CallExpression} */
const isMessage = (/** @type {ts.Node} */ node) =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'msg';

/** Calls back for a node and all below it; a node for which `visit` returns true is not entered. */
const walk = (/** @type {ts.Node} */ node, /** @type {(node: ts.Node) => boolean} */ visit) => {
  if (!visit(node)) ts.forEachChild(node, (child) => walk(child, visit));
};

/** The values that a template names, in its order; what is not a number is `NaN`. */
const valuesOf = (/** @type {ts.TemplateLiteral} */ template) =>
  ts.isTemplateExpression(template)
    ? template.templateSpans.map(({expression}) =>
        ts.isNumericLiteral(expression) ? Number(expression.text) : Number.NaN,
      )
    : [];

/** The words of a plain text or of a `str` template, its values written as `write` says; undefined for anything else. */
const wordsOf = (
  /** @type {ts.Expression | undefined} */ node,
  /** @type {(expression: ts.Expression, index: number) => string} */ write,
) => {
  if (!node) return undefined;
  if (ts.isStringLiteral(node)) return {text: node.text, template: undefined};
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'str') return undefined;
  const {template} = node;
  if (!ts.isTemplateExpression(template)) return {text: template.text, template};
  const spans = template.templateSpans.map(
    ({expression, literal}, index) => `\${${write(expression, index)}}${literal.text}`,
  );
  return {text: template.head.text + spans.join(''), template};
};

const idOf = (/** @type {ts.Expression | undefined} */ options) => {
  if (!options || !ts.isObjectLiteralExpression(options)) return undefined;
  const property = options.properties.find((candidate) => candidate.name?.getText() === 'id');
  return property && ts.isPropertyAssignment(property) && ts.isStringLiteral(property.initializer)
    ? property.initializer.text
    : undefined;
};

/** Every message of the sources, and what is wrong with the way that some are written. */
const readMessages = () => {
  /** @type {Message[]} */
  const messages = [];
  /** @type {string[]} */
  const faults = [];
  for (const source of sources()) {
    walk(source, (node) => {
      if (!isMessage(node)) return false;
      const [textNode, options] = node.arguments;
      const words = wordsOf(textNode, (_expression, index) => String(index));
      const id = idOf(options);
      if (words === undefined) faults.push(`${whereIs(node)}: the text is neither '…' nor str\`…\``);
      else if (id === undefined || !idForm.test(id)) faults.push(`${whereIs(node)}: no id of the form 'widget.words'`);
      else {
        const values = words.template ? valuesOf(words.template).length : 0;
        messages.push({id, text: words.text, values, where: whereIs(node)});
      }
      return false;
    });
  }
  return {messages, faults};
};

/** @returns {Map<string, Translation>} a language's words by message id, in the order of the file */
const readTable = (/** @type {string} */ language) => {
  const source = parse(path.join(folder, `locales/${language}.ts`));
  /** @type {Map<string, Translation>} */
  const table = new Map();
  walk(source, (node) => {
    if (!ts.isPropertyAssignment(node) || !ts.isStringLiteral(node.name)) return false;
    const words = wordsOf(node.initializer, (expression) => expression.getText());
    assert.ok(words, `${whereIs(node)}: neither '…' nor str\`…\``);
    assert.ok(!table.has(node.name.text), `${whereIs(node)}: ${node.name.text} stands here twice`);
    table.set(node.name.text, {text: words.text, values: words.template ? valuesOf(words.template) : []});
    return true;
  });
  return table;
};

const {messages, faults} = readMessages();
const byId = new Map(messages.map((message) => [message.id, message]));
const none = /** @type {string[]} */ ([]);

describe('messages of the widgets', () => {
  it('are found, each with a text and an id that the bundle can shorten', () => {
    assert.ok(messages.length > 300, `only ${messages.length} found`);
    assert.deepEqual(faults, none);
  });

  it('have one text for one id', () => {
    const differing = messages.filter(({id, text}) => byId.get(id)?.text !== text);
    assert.deepEqual(
      differing.map(({id, text, where}) => `${id}: 「${text}」 (${where}), 「${byId.get(id)?.text}」`),
      none,
    );
  });

  it('hold all the Chinese that people read', () => {
    /** Compared with the API's own words, never shown. */
    const isCompared = (/** @type {ts.Node} */ node) =>
      ts.isCallExpression(node.parent) &&
      ts.isPropertyAccessExpression(node.parent.expression) &&
      ['includes', 'startsWith'].includes(node.parent.expression.name.text);
    /** @type {string[]} */
    const outside = [];
    for (const source of sources()) {
      walk(source, (node) => {
        if (isMessage(node)) return true;
        const isText = ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);
        if (isText && /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(node.text) && !isCompared(node)) {
          outside.push(`${whereIs(node)}: 「${node.text.trim()}」`);
        }
        return false;
      });
    }
    assert.deepEqual(outside, none);
  });
});

for (const language of languages) {
  describe(`words in ${language}`, () => {
    const table = readTable(language);
    const offending = (/** @type {(text: string) => boolean} */ offends) =>
      [...table].filter(([, {text}]) => offends(text)).map(([id, {text}]) => `${id}: 「${text}」`);

    it('exist for every message and for nothing else', () => {
      assert.deepEqual(
        {
          missing: [...byId.keys()].filter((id) => !table.has(id)),
          superfluous: [...table.keys()].filter((id) => !byId.has(id)),
        },
        {missing: none, superfluous: none},
      );
    });

    it('name each value of the message once', () => {
      const differing = [...table].filter(([id, {values}]) => {
        const expected = Array.from({length: byId.get(id)?.values ?? values.length}, (_value, index) => index);
        return String(values.toSorted((one, other) => one - other)) !== String(expected);
      });
      assert.deepEqual(
        differing.map(([id, {text}]) => `${id}: 「${byId.get(id)?.text}」, 「${text}」`),
        none,
      );
    });

    it('stand in the order of their ids, none of them empty', () => {
      assert.deepEqual([...table.keys()], [...table.keys()].toSorted());
      assert.deepEqual(
        offending((text) => text.trim() === ''),
        none,
      );
    });

    if (language === 'en') {
      it('are English: no Chinese but names in 「」, no full-width marks but 《》 around a law', () => {
        const rest = (/** @type {string} */ text) => text.replace(/「[^」]*」/g, '').replace(/[《》]/g, '');
        assert.deepEqual(
          offending((text) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(rest(text))),
          none,
        );
      });

      it('have straight quotes and three dots: the fonts that draw our Chinese give the curly ones a whole square', () => {
        assert.deepEqual(
          offending((text) => /[‘’“”…]/.test(text)),
          none,
        );
      });
    } else {
      it('are traditional throughout', () => {
        const simplified = new Set(simplifiedOnly);
        assert.deepEqual(
          offending((text) => Array.from(text).some((character) => simplified.has(character))),
          none,
        );
      });
    }
  });
}
