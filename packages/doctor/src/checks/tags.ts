import type {Finding} from '../finding.js';
import {isPrefix} from '../addresses.js';
import {elementWith, loaderLine, tagWith, widgetLine} from '../markup.js';
import {meant, type View, type WidgetTag} from '../view.js';

const at = ({line}: {readonly line?: number}) => (line === undefined ? {} : {at: line});

/** Each tag name once, with the first element of it. */
const once = (tags: readonly WidgetTag[]): WidgetTag[] =>
  tags.filter((tag, place) => tags.findIndex(({element}) => element.name === tag.element.name) === place);

const isDefined = ({facts}: View, tag: WidgetTag): boolean => facts.runtime?.elements[tag.element.name] === 'ours';

const nothingOfOurs = (view: View): Finding[] => {
  if (view.loaders.length + view.tags.length + view.strangers.length + view.frames.length > 0) return [];
  const {api, portal} = meant(view);
  return [
    {
      id: 'snippet-missing',
      severity: 'error',
      what: {zh: '这个网页上没有公共法律服务组件', en: 'This page holds nothing of PLS Kit'},
      why: {
        zh: '网页里既没有 pls-kit.js，也没有组件的标签和框架。如果已经贴了，请看：发布了没有，看的是不是同一个地址，内容系统是不是把 <script> 或不认识的标签过滤掉了（那就改用 <iframe>）。',
        en: 'There is no pls-kit.js, no tag of a widget and no frame. If you pasted them: is the page published, is it this address, and does your content system strip <script> or unknown tags (then use an <iframe>)?',
      },
      changes: [
        {where: 'page', line: `${loaderLine(api, portal)}\n${widgetLine('pls-service-finder')}`},
        {
          where: 'page',
          line: `<iframe title="网上咨询" src="${api}/embed/frame/consultation-form?portal=${portal}" width="100%" height="640" frameborder="0"></iframe>`,
        },
      ],
    },
  ];
};

const noLoader = (view: View): Finding[] => {
  const tags = [...view.tags, ...view.strangers].filter((tag) => !isDefined(view, tag));
  if (view.loaders.length > 0 || view.facts.runtime?.kit || tags.length === 0) return [];
  const {api, portal} = meant(view);
  const prefix = tags[0]?.prefix ?? 'pls';
  return [
    {
      id: 'loader-missing',
      severity: 'error',
      what: {
        zh: `有组件的标签 ${once(tags)
          .map(({element}) => `<${element.name}>`)
          .join('、')}，但没有加载脚本`,
        en: `${once(tags)
          .map(({element}) => `<${element.name}>`)
          .join(', ')} without the script that loads it`,
      },
      why: {
        zh: '没有 pls-kit.js，标签里只显示您写在里面的热线。网页里加一次就够，放在哪儿都行。',
        en: 'Without pls-kit.js the tag shows only the hotline inside it. Once a page is enough, anywhere in it.',
      },
      changes: [{where: 'page', line: loaderLine(api, portal, {'data-prefix': prefix === 'pls' ? undefined : prefix})}],
    },
  ];
};

const noTag = ({loader, tags, strangers, facts}: View): Finding[] => {
  if (!loader || tags.length + strangers.length > 0) return [];
  if (facts.runtime && Object.keys(facts.runtime.elements).length > 0) return [];
  const prefix = loader.element.attributes['data-prefix'] ?? 'pls';
  return [
    {
      id: 'tag-missing',
      severity: 'warning',
      what: {zh: '加载脚本在，但网页上没有组件的标签', en: 'The script is there, and no tag of a widget'},
      why: {
        zh: '组件显示在标签所在的位置。内容系统常把不认识的标签过滤掉：请看发布出来的源代码。标签要等操作后才出现的，可以不理会这一条。',
        en: 'A widget shows where its tag stands. Content systems often strip unknown tags: look at the published source. If the tag is inserted later, ignore this.',
      },
      changes: [{where: 'page', line: widgetLine(`${isPrefix(prefix) ? prefix : 'pls'}-service-finder`)}],
    },
  ];
};

const selfClosed = ({tags, strangers}: View): Finding[] =>
  [...tags, ...strangers]
    .filter(({element}) => element.isSelfClosed)
    .map(({element}) => ({
      id: 'tag-self-closed',
      severity: 'error',
      what: {zh: `<${element.name} /> 没有结束标签`, en: `<${element.name} /> is never closed`},
      why: {
        zh: '浏览器不认这种标签末尾的斜杠，后面的网页内容全被当成标签里面的东西，组件出来以后就看不见了。',
        en: 'No browser takes the slash for the end of such a tag: all that follows counts as being inside it, and is gone once the widget is there.',
      },
      changes: [
        {
          where: 'page',
          now: `${tagWith(element).slice(0, -1)} />`,
          line: widgetLine(element.name, element.attributes),
          ...at(element),
        },
      ],
    }));

const noFallback = ({tags}: View): Finding[] =>
  once(tags.filter(({element}) => !element.hasContent && !element.isSelfClosed)).map(({element}) => ({
    id: 'fallback-missing',
    severity: 'notice',
    what: {zh: `<${element.name}> 里面是空的`, en: `Nothing stands inside <${element.name}>`},
    why: {
      zh: '组件还没加载好、浏览器太旧、接口不通的时候，这里显示标签里写的内容。请写上热线。',
      en: 'Before the widget is there, in old browsers and when the API is down, what stands inside shows. Write the hotline.',
    },
    changes: [
      {where: 'page', now: elementWith(element), line: widgetLine(element.name, element.attributes), ...at(element)},
    ],
  }));

const twoLoaders = ({loaders}: View): Finding[] => {
  const [first, ...others] = loaders;
  if (!first || others.length === 0) return [];
  const versions = new Set(loaders.map(({address}) => address));
  return [
    {
      id: 'loader-twice',
      severity: 'warning',
      what: {
        zh: versions.size > 1 ? 'pls-kit.js 有两个不同的版本' : 'pls-kit.js 贴了两次',
        en: versions.size > 1 ? 'Two different pls-kit.js' : 'pls-kit.js stands there twice',
      },
      why: {
        zh: `先运行的那个（${first.address}）有效，另一个什么都不做，它上面写的 data-… 也不起作用。留一个。`,
        en: `The one that runs first (${first.address}) holds; the other does nothing, and neither do its data-… attributes. Keep one.`,
      },
      changes: others.map(({element}) => ({where: 'page', now: elementWith(element), line: '', ...at(element)})),
    },
  ];
};

const wrongPrefix = ({loader}: View): Finding[] => {
  const prefix = loader?.element.attributes['data-prefix'];
  if (!loader || prefix === undefined || isPrefix(prefix)) return [];
  const mended = prefix
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '');
  return [
    {
      id: 'prefix-invalid',
      severity: 'error',
      what: {zh: `data-prefix="${prefix}" 不能作标签的开头`, en: `No tag can begin with data-prefix="${prefix}"`},
      why: {
        zh: '只能用小写字母、数字和中间的连字符，字母开头，例如 law。现在按 pls 处理。',
        en: 'Only a-z, 0-9 and - between them, beginning with a letter, such as law. Now "pls" is used.',
      },
      changes: [
        {
          where: 'page',
          now: elementWith(loader.element),
          line: elementWith(loader.element, {'data-prefix': isPrefix(mended) && mended !== 'pls' ? mended : undefined}),
          ...at(loader.element),
        },
      ],
    },
  ];
};

const otherPrefix = (view: View): Finding[] => {
  const {loader, strangers, tags, prefix} = view;
  const others = once(strangers).filter((tag) => !isDefined(view, tag));
  const [first] = others;
  if (!loader || !first) return [];
  const changes: Finding['changes'] = others.map(({element, widget}) => ({
    where: 'page',
    now: tagWith(element),
    line: tagWith({...element, name: `${prefix}-${widget}`}),
    ...at(element),
  }));
  const byScript: Finding['changes'] =
    tags.length === 0 && others.every((each) => each.prefix === first.prefix)
      ? [
          {
            where: 'page',
            now: elementWith(loader.element),
            line: elementWith(loader.element, {'data-prefix': first.prefix === 'pls' ? undefined : first.prefix}),
            ...at(loader.element),
          },
        ]
      : [];
  return [
    {
      id: 'prefix-mismatch',
      severity: 'error',
      what: {
        zh: `标签是 <${first.element.name}>，而脚本找的是 <${prefix}-…>`,
        en: `The tag is <${first.element.name}>, and the script looks for <${prefix}-…>`,
      },
      why: {
        zh: '标签的开头必须与脚本的 data-prefix 一致（没写就是 pls）。',
        en: 'Tags must begin with what data-prefix on the script says (pls, if it says nothing).',
      },
      changes: [...byScript, ...changes],
    },
  ];
};

const inShadowRoot = (view: View): Finding[] =>
  once(view.tags.filter((tag) => tag.element.isInShadowRoot && !isDefined(view, tag))).map(({element}) => ({
    id: 'tag-in-shadow-root',
    severity: 'error',
    what: {zh: `<${element.name}> 在别的组件的 shadow root 里`, en: `<${element.name}> stands inside a shadow root`},
    why: {
      zh: '脚本看不到那里面，要告诉它一次。',
      en: 'The script does not see into it, and must be told once.',
    },
    changes: [{where: 'page', line: 'plsKit.watch(shadowRoot); // shadowRoot: document.querySelector(…).shadowRoot'}],
  }));

const taken = ({facts, loader, tags}: View): Finding[] =>
  once(tags)
    .filter(({element}) => facts.runtime?.elements[element.name] === 'theirs')
    .map(({element, widget}) => ({
      id: 'tag-taken',
      severity: 'error',
      what: {zh: `<${element.name}> 已经被别的脚本定义`, en: `<${element.name}> is defined by another script`},
      why: {
        zh: '同名的标签只能有一个，先定义的有效。给我们的标签换一个开头，脚本和标签一起改。',
        en: 'A tag can have one meaning, and the first stays. Begin ours otherwise: change the script and the tag together.',
      },
      changes: [
        {
          where: 'page',
          ...(loader && {now: `${elementWith(loader.element)}\n${tagWith(element)}`}),
          line: `${loader ? elementWith(loader.element, {'data-prefix': 'law'}) : 'data-prefix="law"'}\n${tagWith({...element, name: `law-${widget}`})}`,
        },
      ],
    }));

const replacedDefine = ({facts, loader, tags}: View): Finding[] => {
  const {runtime} = facts;
  if (!runtime?.kit || runtime.isDefineNative || !loader) return [];
  if (!tags.some(({element}) => runtime.elements[element.name] === 'none')) return [];
  return [
    {
      id: 'define-replaced',
      severity: 'error',
      what: {
        zh: '别的脚本替换了 customElements.define，标签定义不了',
        en: 'Another script has replaced customElements.define, and no tag can be defined',
      },
      why: {zh: '把我们的脚本放到那个脚本前面。', en: 'Put our script before that one.'},
      changes: [{where: 'page', line: elementWith(loader.element), ...at(loader.element)}],
    },
  ];
};

/** What each attribute takes, the first being what holds for anything else. */
export const accepted = {
  theme: ['light', 'dark', 'auto', 'contrast'],
  help: ['full', 'compact'],
  'data-locale': ['zh-CN', 'zh-Hant', 'en'],
} as const;

const unknownValues = ({tags, loaders}: View): Finding[] =>
  [
    ...tags.map(({element}) => ({element, names: ['theme', 'help'] as const})),
    ...loaders.map(({element}) => ({element, names: ['data-locale'] as const})),
  ].flatMap(({element, names}) =>
    names.flatMap((name): Finding[] => {
      const value = element.attributes[name];
      const takes: readonly string[] = accepted[name];
      if (!value || takes.includes(value)) return [];
      const meantValue = takes.find((each) => each.toLowerCase() === value.trim().toLowerCase()) ?? takes[0] ?? '';
      const write = element.name === 'script' ? elementWith : tagWith;
      return [
        {
          id: 'value-unknown',
          severity: 'warning',
          what: {
            zh: `<${element.name}> 的 ${name}="${value}" 不是认识的值`,
            en: `<${element.name}> does not take ${name}="${value}"`,
          },
          why: {
            zh: `可以写：${takes.join('、')}。现在按 ${takes[0] ?? ''} 处理。`,
            en: `It takes ${takes.join(', ')}. Now ${takes[0] ?? ''} is used.`,
          },
          changes: [{where: 'page', now: write(element), line: write(element, {[name]: meantValue}), ...at(element)}],
        },
      ];
    }),
  );

const oldEngine = ({facts}: View): Finding[] => {
  const meta = facts.elements.find(
    ({name, attributes}) => name === 'meta' && /^renderer$/i.test(attributes['name'] ?? ''),
  );
  const kernels = (meta?.attributes['content'] ?? '').toLowerCase();
  const asksForOld = meta !== undefined && /^\s*ie-/.test(kernels);
  const lacks = facts.runtime?.lacks.filter((each) => each !== 'adoptedStyleSheets') ?? [];
  if (!asksForOld && lacks.length === 0) return [];
  const line = '<meta name="renderer" content="webkit">';
  return [
    {
      id: 'engine-old',
      severity: lacks.length > 0 ? 'error' : 'warning',
      what: {
        zh: lacks.length > 0 ? '浏览器内核太旧，组件不能运行' : '网页让 360、QQ 等浏览器用 IE 内核打开',
        en:
          lacks.length > 0
            ? 'This browser is too old for the widgets'
            : 'The page asks 360, QQ and the like for the engine of IE',
      },
      why: {
        zh: `${lacks.length > 0 ? `缺 ${lacks.join('、')}。` : ''}组件需要 Chromium 86 或相当的内核；再旧的只显示标签里的热线。双核浏览器（360、QQ、搜狗）加这一行就用新内核。`,
        en: `${lacks.length > 0 ? `It lacks ${lacks.join(', ')}. ` : ''}The widgets need an engine like Chromium 86; older ones show the hotline inside the tag. Browsers with two engines (360, QQ, Sogou) take the new one by this line in <head>.`,
      },
      changes: [{where: 'page', ...(meta && {now: tagWith(meta), ...at(meta)}), line}],
    },
  ];
};

const dead = ({facts, tags}: View): Finding[] => {
  const idle = once(tags).filter(({element}) => facts.runtime?.elements[element.name] === 'none');
  if (idle.length === 0) return [];
  const names = idle.map(({element}) => `<${element.name}>`).join(', ');
  return [
    {
      id: 'tag-dead',
      severity: 'error',
      what: {zh: `${names} 没有变成组件`, en: `${names} did not become a widget`},
      why: {
        zh: '脚本没有运行，或者在这台电脑与网站之间被拦下了（浏览器的广告拦截、单位的上网网关）。请在浏览器控制台（F12）看红字，换一个网络再试。',
        en: 'The script did not run, or something between this machine and the site holds it back (an ad blocker, a gateway). Look at the browser’s console (F12), and try from another network.',
      },
      changes: [],
    },
  ];
};

export const tagChecks = [
  nothingOfOurs,
  noLoader,
  noTag,
  selfClosed,
  twoLoaders,
  wrongPrefix,
  otherPrefix,
  inShadowRoot,
  taken,
  replacedDefine,
  oldEngine,
  unknownValues,
  noFallback,
  dead,
];
