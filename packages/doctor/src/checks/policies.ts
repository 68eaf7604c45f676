import type {SeenPolicy} from '../facts.js';
import type {Change, Finding, FindingId, Words} from '../finding.js';
import {elementWith, startTag} from '../markup.js';
import {
  allows,
  allowsStyles,
  allowsTypes,
  directiveFor,
  parsePolicy,
  type Policy,
  printPolicy,
  trustsByNonceAlone,
  withSource,
  withTypes,
} from '../policy.js';
import {isApiAddress, parseAddress} from '../addresses.js';
import type {View} from '../view.js';

/** Stands for what the site's server makes anew for each answer. */
const noncePlaceholder = '{{nonce}}';

interface Lack {
  readonly id: FindingId;
  readonly what: Words;
  readonly why: Words;
  /** Instead of the policy's new line. */
  readonly instead?: Change;
}

const line = ({from, isReportOnly}: SeenPolicy, text: string): string => {
  const name = isReportOnly ? 'Content-Security-Policy-Report-Only' : 'Content-Security-Policy';
  return from === 'header' ? `${name}: ${text}` : startTag('meta', {'http-equiv': name, content: text});
};

const listed = (directive: string, source: string): Words => ({
  zh: `${directive} 里要有 ${source}。下面一行保留了原来的全部内容。`,
  en: `${directive} must list ${source}. The line below keeps all that was there.`,
});

/** All that one policy does not let through, and the policy that does. */
const lacksOf = (view: View, text: string): {lacks: Lack[]; mended: Policy} => {
  const {facts, loader} = view;
  const parsed = parsePolicy(text);
  let mended = parsed;
  const lacks: Lack[] = [];
  const nonce = loader?.element.attributes['nonce'] || undefined;

  const sandbox = parsed.get('sandbox');
  if (sandbox && loader && !sandbox.includes('allow-scripts')) {
    mended = new Map([...mended, ['sandbox', [...sandbox, 'allow-scripts', 'allow-forms']]]);
    lacks.push({
      id: 'csp-sandbox',
      what: {zh: 'CSP 的 sandbox 不许网页运行脚本', en: 'The policy’s sandbox lets no script run'},
      why: listed('sandbox', 'allow-scripts allow-forms'),
    });
  }

  const source = loader && parseAddress(loader.address);
  if (loader && source && /^https?:$/.test(source.protocol)) {
    // The loader, and any of the files that it imports: both must come.
    const files = [loader.address, new URL('service-finder-00000000.js', loader.address).href];
    const directive = directiveFor(parsed, 'script');
    if (directive !== undefined && !files.every((file) => allows(parsed, 'script', file, facts.url, {nonce}))) {
      const byNonce = trustsByNonceAlone(parsed.get(directive) ?? []);
      if (!byNonce) mended = withSource(mended, 'script', source.origin);
      lacks.push({
        id: 'csp-script',
        what: {
          zh: `内容安全策略（CSP）不许运行 ${source.origin} 的脚本`,
          en: `The Content-Security-Policy lets no script of ${source.origin} run`,
        },
        why: byNonce
          ? {
              zh: `${directive} 用了 'strict-dynamic'，只认 nonce。给 script 标签加上 nonce，值与网页里其他 script 的一样，由网站的模板每次生成（{{nonce}} 换成模板里的写法）。`,
              en: `${directive} has 'strict-dynamic', so only a nonce counts. Give the script the nonce that your other scripts have; your template makes it anew for each answer (put its own words in place of {{nonce}}).`,
            }
          : listed(directive === 'default-src' ? 'script-src' : directive, source.origin),
        ...(byNonce && {
          instead: {
            where: 'page' as const,
            now: elementWith(loader.element),
            line: elementWith(loader.element, {nonce: noncePlaceholder}),
            ...(loader.element.line !== undefined && {at: loader.element.line}),
          },
        }),
      });
    }
  }

  const apis = new Set(
    [...view.tags.map(({api}) => api), loader?.element.attributes['data-api']].flatMap((api) =>
      api && isApiAddress(api) ? [new URL(api).origin] : [],
    ),
  );
  for (const api of apis) {
    if (allows(parsed, 'connect', `${api}/v1/portal`, facts.url)) continue;
    mended = withSource(mended, 'connect', api);
    const directive = directiveFor(parsed, 'connect') ?? 'connect-src';
    lacks.push({
      id: 'csp-connect',
      what: {
        zh: `内容安全策略（CSP）不许网页向接口 ${api} 要数据`,
        en: `The Content-Security-Policy lets the page ask nothing of ${api}`,
      },
      why: listed(directive === 'default-src' ? 'connect-src' : directive, api),
    });
  }

  if (loader && !allowsTypes(parsed)) {
    mended = withTypes(mended);
    lacks.push({
      id: 'csp-trusted-types',
      what: {zh: 'Trusted Types 的名单里没有 pls-kit', en: 'Trusted Types do not list pls-kit'},
      why: listed('trusted-types', 'pls-kit'),
    });
  }

  const styleNonce = nonce ?? loader?.element.attributes['data-nonce'];
  const needsStyle = facts.runtime?.lacks.includes('adoptedStyleSheets') === true;
  if (loader && needsStyle && !allowsStyles(parsed, styleNonce)) {
    mended = withSource(mended, 'style', `'nonce-${noncePlaceholder}'`);
    lacks.push({
      id: 'csp-style',
      what: {
        zh: '这个浏览器（如 Safari 16.3 及更旧的）里，组件的样式被 CSP 拦下',
        en: 'In this browser (such as Safari before 16.4) the policy refuses the widgets’ styles',
      },
      why: {
        zh: '旧内核只能用 <style>，CSP 要凭 nonce 放行：style-src 和 script 标签上写同一个 nonce，由网站每次生成（{{nonce}} 换成模板里的写法）。两处都要改。',
        en: 'Old engines can only use <style>, which a policy lets through by a nonce: the same in style-src and on the script, made anew for each answer ({{nonce}} stands for it). Change both.',
      },
    });
  }

  for (const {address} of view.frames) {
    if (allows(parsed, 'frame', address, facts.url)) continue;
    const {origin} = new URL(address);
    mended = withSource(mended, 'frame', origin);
    lacks.push({
      id: 'csp-frame',
      what: {
        zh: `内容安全策略（CSP）不许放 ${origin} 的框架`,
        en: `The Content-Security-Policy lets no frame of ${origin} in`,
      },
      why: listed('frame-src', origin),
    });
    break;
  }
  return {lacks, mended};
};

export const policies = (view: View): Finding[] =>
  (view.policies ?? []).flatMap((policy): Finding[] => {
    const {lacks, mended} = lacksOf(view, policy.text);
    if (lacks.length === 0) return [];
    const change: Change = {
      where: policy.from === 'header' ? 'header' : 'page',
      now: line(policy, policy.text),
      line: line(policy, printPolicy(mended)),
      ...(policy.line !== undefined && {at: policy.line}),
    };
    if (policy.isReportOnly) {
      return [
        {
          id: 'csp-report-only',
          severity: 'notice',
          what: {
            zh: '只报告、不拦截的 CSP 没有把组件列进去',
            en: 'A policy that only reports does not list what the widgets need',
          },
          why: {
            zh: `现在不影响使用，但每次访问都会有报告，改成正式拦截以后组件就用不了：${lacks.map(({what}) => what.zh).join('；')}。`,
            en: `Nothing is refused now, but each visit is reported, and once enforced the widgets fail: ${lacks.map(({what}) => what.en).join('; ')}.`,
          },
          changes: [change],
        },
      ];
    }
    return lacks.map(({id, what, why, instead}) => ({
      id,
      severity: 'error',
      what,
      why,
      changes: [instead ?? change],
    }));
  });
