import {isInsecure} from '../addresses.js';
import type {Change, Finding} from '../finding.js';
import {tagWith} from '../markup.js';
import {type FrameTag, isPersonal, type View, widgets} from '../view.js';

const framed: readonly string[] = widgets;

const withSrc = ({element}: FrameTag, change: (address: URL) => void, address: string): Change => {
  const right = new URL(address);
  change(right);
  return {
    where: 'page',
    now: tagWith(element),
    line: tagWith(element, {src: right.href}),
    ...(element.line !== undefined && {at: element.line}),
  };
};

const attributesOf = ({element}: FrameTag, changes: Readonly<Record<string, string | undefined>>): Change => ({
  where: 'page',
  now: tagWith(element),
  line: tagWith(element, changes),
  ...(element.line !== undefined && {at: element.line}),
});

const ofFrame = (view: View, frame: FrameTag): Finding[] => {
  const {address, kind, widget, element} = frame;
  const found: Finding[] = [];
  const {page} = view;
  const there = new URL(address);

  if (page.protocol === 'https:' && isInsecure(there)) {
    found.push({
      id: 'mixed-content',
      severity: 'error',
      what: {zh: 'https 的网页里，框架的地址是 http', en: 'The page is https, the frame’s address http'},
      why: {
        zh: '浏览器不显示这样的框架。把 http:// 改成 https://。',
        en: 'Browsers show no such frame. Write https:// for http://.',
      },
      changes: [withSrc(frame, (right) => (right.protocol = 'https:'), address)],
    });
  }
  if (kind === 'page' || !framed.includes(widget)) {
    found.push({
      id: 'frame-address',
      severity: 'error',
      what: {zh: `框架的地址不对：${there.pathname}`, en: `This is no address of a frame: ${there.pathname}`},
      why: {
        zh: `放进框架的地址是 /embed/frame/ 加上 ${framed.join('、')} 之一；/embed/page/ 只能单独打开。`,
        en: `In a frame stands /embed/frame/ with one of ${framed.join(', ')}; /embed/page/ only stands alone.`,
      },
      changes: [
        withSrc(
          frame,
          (right) => (right.pathname = `/embed/frame/${framed.includes(widget) ? widget : 'consultation-form'}`),
          address,
        ),
      ],
    });
    return found;
  }

  const answer = view.facts.frames.find((each) => each.address === address)?.answer;
  if (answer?.name === 'unreachable' || (answer?.name === 'answered' && answer.status !== 200 && !answer.isOurs)) {
    const cause = answer.name === 'unreachable' ? answer.cause : String(answer.status);
    found.push({
      id: 'frame-unreachable',
      severity: 'error',
      what: {
        zh: `框架的网页打不开：${there.origin}（${cause}）`,
        en: `The frame’s page does not come: ${there.origin} (${cause})`,
      },
      why: {
        zh: '地址写错了，或者接口的服务器连不上。地址由管接口的单位（市里）给。',
        en: 'The address is wrong, or the API’s server cannot be reached. Whoever runs the API gives the address.',
      },
      changes: [],
    });
  } else if (answer?.name === 'answered' && answer.status === 404) {
    const key = there.searchParams.get('portal');
    found.push({
      id: 'frame-portal-unknown',
      severity: 'error',
      what:
        key === null
          ? {zh: '框架的地址里没有 portal', en: 'The frame’s address names no portal'}
          : {zh: `接口没有 ${key} 这个 key`, en: `The API knows no portal ${key}`},
      why: {
        zh: '请核对管接口的单位（市里）发给本站的 key，填在 portal= 后面。',
        en: 'Put the key that whoever runs the API gave this site after portal=.',
      },
      changes: [
        {
          ...attributesOf(frame, {}),
          line: tagWith(element, {
            src: `${there.origin}${there.pathname}?portal=pk_…`,
          }),
        },
      ],
    });
  } else if (answer?.name === 'answered') {
    const allowed =
      answer.framers?.some(
        (each) =>
          each === '*' ||
          each === page.origin ||
          (each === "'self'" && there.origin === page.origin) ||
          (each.endsWith(':*') && page.origin.replace(/:\d+$/, '') === each.slice(0, -2)),
      ) ?? true;
    const key = there.searchParams.get('portal') ?? '';
    if (!allowed) {
      const known = (answer.framers ?? []).filter((each) => /^https?:\/\/[^*]+$/.test(each));
      found.push({
        id: 'frame-refused',
        severity: 'error',
        what: {
          zh: `${page.origin} 不在可以放 ${key} 的框架的网站里`,
          en: `${page.origin} may not frame pages of ${key}`,
        },
        why: {
          zh: '框架里是空白。请把下面一行交给管接口的单位（市里）；那里已经有 PLS_ORIGINS 的，其他门户的部分用分号接在后面。',
          en: 'The frame stays blank. Give this line to whoever runs the API; where PLS_ORIGINS is set already, what it says of other portals follows after a semicolon.',
        },
        changes: [{where: 'api', line: `PLS_ORIGINS="${key}=${[...known, page.origin].join(',')}"`}],
      });
    }
    for (const advice of answer.advice) {
      const name = /^"?([\w-]+)"?[= ]/.exec(advice)?.[1] ?? '';
      found.push({
        id: 'frame-address',
        severity: 'warning',
        what: {zh: `框架的地址里有不认识的内容：${name}`, en: `The frame’s address has something unknown: ${advice}`},
        why: {zh: `它不起作用。（${advice}）`, en: 'It is left out.'},
        changes: [withSrc(frame, (right) => right.searchParams.delete(name), address)],
      });
    }
  }

  const {sandbox, allow} = element.attributes;
  if (sandbox !== undefined) {
    const given = sandbox.split(/\s+/).filter((each) => each !== '');
    const wanted = ['allow-scripts', 'allow-forms'].filter((each) => !given.includes(each));
    if (wanted.length > 0) {
      found.push({
        id: 'frame-sandbox',
        severity: 'error',
        what: {zh: `框架的 sandbox 里少了 ${wanted.join(' ')}`, en: `The frame’s sandbox lacks ${wanted.join(' ')}`},
        why: {zh: '没有它组件不能运行，或者交不上去。', en: 'Without it the widget cannot run, or cannot send.'},
        changes: [attributesOf(frame, {sandbox: [...given, ...wanted].join(' ')})],
      });
    }
  }
  if (!isPersonal(widget) && !(allow ?? '').includes('geolocation')) {
    found.push({
      id: 'frame-geolocation',
      severity: 'notice',
      what: {zh: '框架里的「我附近」用不了定位', en: 'In this frame 「我附近」 cannot ask where somebody is'},
      why: {
        zh: '别的网站的框架要经网页允许才能定位；不加也能手选地方。',
        en: 'A frame of another site may ask only with the page’s leave; without it the place is chosen by hand.',
      },
      changes: [attributesOf(frame, {allow: allow ? `${allow}; geolocation` : 'geolocation'})],
    });
  }
  return found;
};

export const frames = (view: View): Finding[] => view.frames.flatMap((frame) => ofFrame(view, frame));
