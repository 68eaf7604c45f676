import {isApiAddress, isInsecure, isLoopback, parseAddress, rightApiAddress} from '../addresses.js';
import type {PortalAnswer} from '../facts.js';
import type {Change, Finding} from '../finding.js';
import {elementWith, tagWith} from '../markup.js';
import {allows} from '../policy.js';
import {exampleApi, examplePortal, isPersonal, meant, type View, type WidgetTag} from '../view.js';

/** Writes a setting where it stands: at the tag that says it for itself, else at the script. */
const write = (view: View, setting: 'api' | 'portal', value: string, tag?: WidgetTag): Change[] => {
  const owner = tag?.own[setting] === true && tag.element.attributes[setting] !== undefined ? tag.element : undefined;
  if (owner) {
    const at = owner.line === undefined ? {} : {at: owner.line};
    return [{where: 'page', now: tagWith(owner), line: tagWith(owner, {[setting]: value}), ...at}];
  }
  if (tag?.own[setting]) {
    const prefix = tag.prefix;
    const config = tag.element.around.find((each) => each.prefix === prefix && each.attributes[setting] !== undefined);
    const element = {name: `${prefix}-config`, attributes: config?.attributes ?? {}};
    return [{where: 'page', now: tagWith(element), line: tagWith(element, {[setting]: value})}];
  }
  const {loader} = view;
  if (!loader) return [{where: 'page', line: `plsKit.configure({${setting}: '${value}'})`}];
  const at = loader.element.line === undefined ? {} : {at: loader.element.line};
  return [
    {
      where: 'page',
      now: elementWith(loader.element),
      line: elementWith(loader.element, {[`data-${setting}`]: value}),
      ...at,
    },
  ];
};

/** The widgets of the page by what they say, each setting once; without a widget, what the script says. */
const settings = (
  {tags, loader}: View,
  key: 'api' | 'portal',
): {value: string | undefined; tag: WidgetTag | undefined}[] => {
  if (tags.length === 0) return loader ? [{value: loader.element.attributes[`data-${key}`], tag: undefined}] : [];
  const seen = new Map<string, {value: string | undefined; tag: WidgetTag | undefined}>();
  for (const tag of tags) {
    const value = tag[key];
    if (!seen.has(value ?? '')) seen.set(value ?? '', {value, tag});
  }
  return [...seen.values()];
};

const missing = (view: View): Finding[] => {
  if (!view.loader && !view.facts.runtime?.kit) return [];
  const {api, portal} = meant(view);
  const found: Finding[] = [];
  if (settings(view, 'api').some(({value}) => !value)) {
    found.push({
      id: 'api-missing',
      severity: 'error',
      what: {zh: '没有写接口的地址 data-api', en: 'The address of the API is missing: data-api'},
      why: {
        zh: `组件不知道向谁要数据，只显示热线。${api === exampleApi ? '地址请问管接口的单位（市里）。' : ''}`,
        en: `The widgets do not know whom to ask, and show the hotline.${api === exampleApi ? ' Whoever runs the API knows the address.' : ''}`,
      },
      changes: write(view, 'api', api),
    });
  }
  if (settings(view, 'portal').some(({value}) => !value)) {
    found.push({
      id: 'portal-missing',
      severity: 'error',
      what: {zh: '没有写本站的 key：data-portal', en: 'The key of this site is missing: data-portal'},
      why: {
        zh: `每个网站有自己的 key，形如 pk_…，由管接口的单位（市里）发给。${portal === examplePortal ? '下面的 pk_luolong 换成您的。' : ''}`,
        en: `Each site has a key of its own, pk_…, given by whoever runs the API.${portal === examplePortal ? ' Put yours in place of pk_luolong.' : ''}`,
      },
      changes: write(view, 'portal', portal),
    });
  }
  return found;
};

const wrongAddress = (view: View): Finding[] =>
  settings(view, 'api').flatMap(({value, tag}): Finding[] => {
    if (!value || isApiAddress(value)) return [];
    const there = parseAddress(value);
    const isMixed = view.page.protocol === 'https:' && there !== undefined && isInsecure(there);
    const right = rightApiAddress(value) ?? exampleApi;
    return [
      {
        id: isMixed ? 'mixed-content' : 'api-address',
        severity: 'error',
        what: isMixed
          ? {
              zh: `https 的网页里，接口的地址是 http：${value}`,
              en: `The page is https, the API’s address http: ${value}`,
            }
          : {zh: `接口的地址写得不对：${value}`, en: `This is no address of an API: ${value}`},
        why: isMixed
          ? {
              zh: '浏览器不许 https 的网页向 http 的地址要数据。接口有 https 的地址。',
              en: 'Browsers let no https page ask an http address. The API has an https address.',
            }
          : {
              zh: '地址应当以 https:// 开头，只到域名为止，后面没有路径。',
              en: 'It begins with https:// and ends after the host: no path.',
            },
        changes: write(view, 'api', right, tag),
      },
    ];
  });

const tagOf = ({tags}: View, {api, portal}: PortalAnswer): WidgetTag | undefined =>
  tags.find((tag) => tag.api?.replace(/\/+$/, '') === api && tag.portal === portal);

/** Asked from inside the page, what its policy refuses cannot be told from what is not there. */
const isRefusedByPolicy = ({policies, facts}: View, api: string): boolean =>
  policies?.some(
    ({parsed, isReportOnly}) => !isReportOnly && !allows(parsed, 'connect', `${api}/v1/portal`, facts.url),
  ) ?? false;

const ofApi = (view: View): Finding[] => {
  const seen = new Set<string>();
  return view.facts.portals.flatMap((asked): Finding[] => {
    const {api, answer} = asked;
    if (seen.has(api) || answer.name === 'blocked') return [];
    const tag = tagOf(view, asked);
    if (answer.name === 'unreachable') {
      if (isRefusedByPolicy(view, api)) return [];
      seen.add(api);
      return [
        {
          id: 'api-unreachable',
          severity: 'error',
          what: {zh: `连不上接口 ${api}`, en: `${api} cannot be reached`},
          why: {
            zh: `（${answer.cause}）先看 data-api 写得对不对；对的话，请管接口的单位（市里）看服务器、域名和证书，再看这里到那里的防火墙。`,
            en: `(${answer.cause}) Is data-api right? If so, whoever runs the API looks at server, name and certificate, and you at the firewall between.`,
          },
          changes: write(view, 'api', exampleApi, tag),
        },
      ];
    }
    if (answer.name === 'unreadable') {
      if (isRefusedByPolicy(view, api)) return [];
      seen.add(api);
      return [
        {
          id: 'api-cors',
          severity: 'error',
          what: {
            zh: `接口 ${api} 有回答，但网页读不到：少了响应头 Access-Control-Allow-Origin`,
            en: `${api} answers, and no page can read it: Access-Control-Allow-Origin is missing`,
          },
          why: {
            zh: '接口自己总是带这个响应头。多半是它前面的网关或防火墙去掉了，请放行下面这一个。',
            en: 'The API itself always sends that header. A gateway in front of it takes it away: let it through.',
          },
          changes: [{where: 'between', line: 'Access-Control-Allow-Origin: *'}],
        },
      ];
    }
    if (answer.name === 'no-data') {
      seen.add(api);
      return [
        {
          id: 'api-no-data',
          severity: 'error',
          what: {
            zh: `${api} 不是接口：返回的是网页（${answer.status}）`,
            en: `${api} is no API: it answers with a page (${answer.status})`,
          },
          why: {
            zh: 'data-api 可能写成了某个网站的地址；地址没错的话，是接口前面的防火墙返回了拦截页。',
            en: 'data-api may be the address of some site; if it is right, a firewall in front of the API answers in its place.',
          },
          changes: write(view, 'api', exampleApi, tag),
        },
      ];
    }
    if (answer.name === 'failing') {
      seen.add(api);
      return [
        {
          id: 'api-failing',
          severity: 'error',
          what: {zh: `接口 ${api} 出错（${answer.status}）`, en: `${api} fails (${answer.status})`},
          why: {
            zh: '这个网页不用改。请告诉管接口的单位（市里）；这期间组件显示热线。',
            en: 'Nothing is to be changed on this page. Tell whoever runs the API; meanwhile the widgets show the hotline.',
          },
          changes: [],
        },
      ];
    }
    return [];
  });
};

const unknownPortal = (view: View): Finding[] =>
  view.facts.portals.flatMap((asked): Finding[] => {
    if (asked.answer.name !== 'unknown') return [];
    const {api, portal} = asked;
    return [
      {
        id: 'portal-unknown',
        severity: 'error',
        what: {zh: `接口 ${api} 没有 ${portal} 这个 key`, en: `${api} knows no portal ${portal}`},
        why: {
          zh: 'key 抄错了，或者是另一个市的。请核对管接口的单位（市里）发给本站的 key，填在下面 pk_ 的位置。',
          en: 'A typo, or the key of another city. Take the key that whoever runs the API gave this site, in place of pk_….',
        },
        changes: write(view, 'portal', 'pk_…', tagOf(view, asked)),
      },
    ];
  });

/** The line for the API's environment, with all that the portal has already. */
const originsLine = (portal: string, origins: readonly string[], origin: string): string =>
  `PLS_ORIGINS="${portal}=${[...origins.filter((each) => each !== origin), origin].join(',')}"`;

const addOrigin = {
  zh: '接口认识的网站里没有它。请把下面一行交给管接口的单位（市里）；那里已经有 PLS_ORIGINS 的，其他门户的部分用分号接在后面。',
  en: 'It is none of the sites that the API knows for this key. Give this line to whoever runs the API; where PLS_ORIGINS is set already, what it says of other portals follows after a semicolon.',
};

const refusedOrigin = (view: View): Finding[] =>
  view.facts.portals.flatMap((asked): Finding[] => {
    const {api, portal, answer} = asked;
    const {page} = view;
    if (answer.name !== 'known' || isInsecure(page) || page.origin === 'null') return [];
    const isKnown =
      answer.maySend ??
      (answer.origins.includes(page.origin) || new URL(api).host === page.host || isLoopback(page.hostname));
    if (isKnown) return [];
    const ofThese = view.tags.filter((tag) => tag.portal === portal);
    const severity = ofThese.some(({widget}) => isPersonal(widget)) ? 'error' : 'notice';
    return [
      {
        id: 'origin-refused',
        severity,
        what: {
          zh: `接口不收 ${page.origin} 用 ${portal} 发来的东西（CORS 来源没有登记）`,
          en: `The API takes nothing from ${page.origin} in the name of ${portal} (its CORS origin is not listed)`,
        },
        why: {
          zh: `${addOrigin.zh}${severity === 'notice' ? '（这个网页上的组件只读不交，照常能用；同一网站上的咨询表和进度查询会用不了。）' : '要是 key 用成了别的网站的，就换成本站的。'}`,
          en: `${addOrigin.en}${severity === 'notice' ? ' (The widgets of this page only read and work; form and tracker on the same site would not.)' : ' If the key is another site’s, put this site’s own.'}`,
        },
        changes: [
          {where: 'api', line: originsLine(portal, answer.origins, page.origin)},
          ...(severity === 'error' ? write(view, 'portal', 'pk_…', tagOf(view, asked)) : []),
        ],
      },
    ];
  });

const insecurePage = (view: View): Finding[] => {
  const {page, tags} = view;
  if (!isInsecure(page) || tags.every(({widget}) => !isPersonal(widget))) return [];
  const asked = view.facts.portals.find(({answer}) => answer.name === 'known');
  const answer = asked?.answer.name === 'known' ? asked.answer : undefined;
  const portal = asked?.portal ?? meant(view).portal;
  const changes: Change[] = [];
  if (answer && !answer.origins.includes(page.origin))
    changes.push({where: 'api', line: originsLine(portal, answer.origins, page.origin)});
  if (answer?.allowsInsecure === false) changes.push({where: 'api', line: `PLS_ALLOW_INSECURE="${portal}"`});
  return [
    {
      id: 'page-insecure',
      severity: 'notice',
      what: {zh: '网页没有加密（http）', en: 'The page comes without https'},
      why: answer?.allowsInsecure
        ? {
            zh: '查找服务和站点照常能用；咨询表在这里只能不留姓名、电话地问，进度查询会请人到接口的加密网页上办。网站有了 https 就都能在原地办。',
            en: 'Finder and stations work in place; the form takes only anonymous questions here, the tracker sends people to the API’s own https page. With https all works in place.',
          }
        : {
            zh: '查找服务和站点照常能用；咨询表和进度查询会请人点一个按钮，到接口的加密网页上办。网站有了 https 就能在原地办。要那边有回本站的链接，请市里登记来源（PLS_ORIGINS）；要在原地匿名咨询，请市里允许（PLS_ALLOW_INSECURE，已有的用逗号接着写）。',
            en: 'Finder and stations work in place; form and tracker send people by a button to the API’s own https page. With https all works in place. For a link back from there, have the origin listed (PLS_ORIGINS); for anonymous questions in place, have it allowed (PLS_ALLOW_INSECURE, after a comma where others stand).',
          },
      changes,
    },
  ];
};

export const apiChecks = [missing, wrongAddress, ofApi, unknownPortal, refusedOrigin, insecurePage];
