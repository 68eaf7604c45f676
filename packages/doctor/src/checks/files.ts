import {originOf} from '../addresses.js';
import type {Change, Finding} from '../finding.js';
import {elementWith} from '../markup.js';
import {meant, type Loader, type View} from '../view.js';

const isScriptType = (type: string): boolean =>
  /^\s*((text|application)\/(x-)?(java|ecma)script|text\/(jscript|livescript))\s*(;|$)/i.test(type);

const at = ({element}: Loader) => (element.line === undefined ? {} : {at: element.line});

const answerOf = ({facts}: View, loader: Loader) => facts.loaders.find(({address}) => address === loader.address);

const mixed = ({loaders, page}: View): Finding[] =>
  loaders
    .filter(
      ({address}) =>
        page.protocol === 'https:' &&
        address.startsWith('http://') &&
        !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(address),
    )
    .map((loader) => ({
      id: 'mixed-content',
      severity: 'error',
      what: {zh: 'https 的网页里，脚本的地址是 http', en: 'The page is https, the script’s address http'},
      why: {
        zh: '浏览器不运行这样的脚本（混合内容）。把 http:// 改成 https://。',
        en: 'Browsers run no such script (mixed content). Write https:// for http://.',
      },
      changes: [
        {
          where: 'page',
          now: elementWith(loader.element),
          line: elementWith(loader.element, {src: loader.address.replace(/^http:/, 'https:')}),
          ...at(loader),
        },
      ],
    }));

/** The line with which the script does come: that of the API, without what pinned it. */
const afresh = (view: View, loader: Loader): Change => {
  const {api} = meant(view);
  const src = `${api.replace(/\/+$/, '')}/embed/pls-kit.js`;
  return {
    where: 'page',
    now: elementWith(loader.element),
    line: elementWith(loader.element, {src, integrity: undefined, crossorigin: undefined}),
    ...at(loader),
  };
};

const come = (view: View): Finding[] =>
  view.loaders.flatMap((loader): Finding[] => {
    const asked = answerOf(view, loader);
    if (!asked || asked.answer.name === 'blocked' || asked.answer.name === 'unreadable') return [];
    const {answer} = asked;
    const {address} = loader;
    if (answer.name === 'unreachable' || answer.status >= 400) {
      const cause = answer.name === 'unreachable' ? answer.cause : String(answer.status);
      return [
        {
          id: 'loader-unreachable',
          severity: 'error',
          what: {zh: `取不到脚本 ${address}（${cause}）`, en: `The script does not come: ${address} (${cause})`},
          why: {
            zh: '地址写错了，或者这个版本已经不在那台服务器上。',
            en: 'The address is wrong, or that server no longer has this release.',
          },
          changes: [afresh(view, loader)],
        },
      ];
    }
    if (answer.isPage || !isScriptType(answer.type)) {
      return [
        {
          id: 'loader-type',
          severity: 'error',
          what: answer.isPage
            ? {zh: `脚本的地址返回的是网页：${address}`, en: `A page comes from the script’s address: ${address}`}
            : {
                zh: `脚本的类型不对：Content-Type: ${answer.type || '（没有）'}`,
                en: `The script has the wrong type: Content-Type: ${answer.type || '(none)'}`,
              },
          why: answer.isPage
            ? {
                zh: '地址写错了（网站用首页或登录页代替了 404），或者防火墙返回了拦截页。',
                en: 'The address is wrong (the site answers with its home or sign-in page), or a firewall answers in its place.',
              }
            : {
                zh: `浏览器不运行这种类型的模块${answer.isNosniff ? '，带 nosniff 时连脚本本身也不运行' : ''}。请让放脚本的服务器（或它前面的网关）给 .js 文件返回下面的类型。`,
                en: `Browsers run no module of that type${answer.isNosniff ? ', and with nosniff not even the script' : ''}. The server that has the files (or the gateway before it) must send this type with .js files.`,
              },
          changes: answer.isPage
            ? [afresh(view, loader)]
            : [
                {
                  where: 'between',
                  now: `Content-Type: ${answer.type}`,
                  line: 'Content-Type: text/javascript; charset=utf-8',
                },
              ],
        },
      ];
    }
    if (!answer.isShared && originOf(address) !== view.page.origin) {
      return [
        {
          id: 'loader-cors',
          severity: 'error',
          what: {
            zh: `${originOf(address)} 的脚本文件少了响应头 Access-Control-Allow-Origin`,
            en: `The files of ${originOf(address)} come without Access-Control-Allow-Origin`,
          },
          why: {
            zh: '组件的文件是模块，从另一个网站来时必须带这个响应头。服务器自己总是带的，多半是中间的网关去掉了，或文件放在了别的服务器上。',
            en: 'The widgets’ files are modules, which come from another site only with that header. Our server always sends it: a gateway takes it away, or the files were put on another server.',
          },
          changes: [{where: 'between', line: 'Access-Control-Allow-Origin: *'}],
        },
      ];
    }
    return [];
  });

const integrity = (view: View): Finding[] =>
  view.loaders.flatMap((loader): Finding[] => {
    const {element, address, isFloating} = loader;
    const said = element.attributes['integrity'];
    if (!said) return [];
    const asked = answerOf(view, loader);
    const published = asked?.published;
    const name =
      address
        .replace(/[?#].*$/, '')
        .split('/')
        .pop() ?? '';
    const isIntact = asked?.answer.name === 'answered' ? asked.answer.isIntact : undefined;
    const pinned = published && {
      where: 'page' as const,
      now: elementWith(element),
      line: elementWith(element, {
        src: new URL(published.loader, address).href,
        integrity: published.files[published.loader],
        crossorigin: 'anonymous',
      }),
      ...at(loader),
    };
    const floating: Change = {
      where: 'page',
      now: elementWith(element),
      line: elementWith(element, {integrity: undefined, crossorigin: undefined}),
      ...at(loader),
    };
    if (isFloating) {
      return [
        {
          id: 'loader-integrity-floats',
          severity: isIntact === false ? 'error' : 'warning',
          what: {
            zh: 'pls-kit.js 会随版本更新，却写了 integrity',
            en: 'pls-kit.js changes with each release, and has an integrity',
          },
          why: {
            zh: `${isIntact === false ? '现在的内容已经与 integrity 不符，浏览器不运行它。' : '下次更新后内容与 integrity 不符，浏览器就不运行它了。'}要么用带版本号的地址，要么去掉 integrity。`,
            en: `${isIntact === false ? 'It is no longer what the integrity says, and no browser runs it.' : 'With the next release it is no longer what the integrity says, and no browser will run it.'} Take the name with the version, or leave the integrity out.`,
          },
          changes: [...(pinned ? [pinned] : []), floating],
        },
      ];
    }
    const found: Finding[] = [];
    if (isIntact === false && !asked?.changed.includes(name)) {
      const right = published?.files[name];
      found.push({
        id: 'loader-integrity',
        severity: 'error',
        what: {zh: `integrity 与 ${name} 的内容不符`, en: `The integrity is not that of ${name}`},
        why: {
          zh: '浏览器不运行这个脚本。值抄错了，或换了版本没有换 integrity。',
          en: 'No browser runs it. A typo, or the release was changed and the integrity was not.',
        },
        changes: [
          right
            ? {
                where: 'page',
                now: elementWith(element),
                line: elementWith(element, {integrity: right, crossorigin: 'anonymous'}),
                ...at(loader),
              }
            : (pinned ?? floating),
        ],
      });
    }
    if (element.attributes['crossorigin'] === undefined && originOf(address) !== view.page.origin) {
      found.push({
        id: 'loader-crossorigin',
        severity: 'error',
        what: {zh: '写了 integrity，没有写 crossorigin', en: 'There is an integrity without crossorigin'},
        why: {
          zh: '来自另一个网站的脚本，没有 crossorigin 浏览器无法核对，就不运行。',
          en: 'Without crossorigin a browser cannot check a script from another site, and does not run it.',
        },
        changes: [
          {
            where: 'page',
            now: elementWith(element),
            line: elementWith(element, {
              crossorigin: 'anonymous',
              ...(published?.files[name] && {integrity: published.files[name]}),
            }),
            ...at(loader),
          },
        ],
      });
    }
    return found;
  });

const few = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} … (${names.length})` : names.join(', ');

const rewritten = (view: View): Finding[] =>
  view.facts.loaders.flatMap(({address, changed, missing}): Finding[] => {
    const folder = new URL('.', address).href;
    const found: Finding[] = [];
    if (changed.length > 0) {
      found.push({
        id: 'files-changed',
        severity: 'error',
        what: {
          zh: `组件的文件被改过：${few(changed)}`,
          en: `Files of the kit were changed on the way: ${few(changed)}`,
        },
        why: {
          zh: '内容与发布的不一样，浏览器不运行。多半是防火墙、网关或 CDN 往脚本里加了东西、压缩或转了编码，或放文件的人改了文件。请让它对下面的地址原样放行；自己放文件的，照原样重新复制一份。',
          en: 'They are not what was published, and no browser runs them. A firewall, gateway or CDN adds to scripts, shrinks or recodes them, or somebody edited them. Let these addresses through untouched; where you serve the files yourself, copy them again.',
        },
        changes: [{where: 'between', line: `${folder}*`}],
      });
    }
    if (missing.length > 0) {
      found.push({
        id: 'files-missing',
        severity: 'error',
        what: {zh: `组件的文件取不到：${few(missing)}`, en: `Files of the kit do not come: ${few(missing)}`},
        why: {
          zh: '被防火墙或网关拦下了，或者自己放文件时没有放全。请放行下面的地址；自己放文件的，把 dist/embed 里的文件都复制过去，旧的不要删。',
          en: 'A firewall or gateway refuses them, or not all were copied. Let these addresses through; where you serve the files yourself, copy all of dist/embed, and remove none of the old ones.',
        },
        changes: [{where: 'between', line: `${folder}*`}],
      });
    }
    return found;
  });

export const fileChecks = [mixed, come, integrity, rewritten];
