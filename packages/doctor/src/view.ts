import {isPrefix} from './addresses.js';
import type {PageFacts, SeenElement, SeenPolicy} from './facts.js';
import {parsePolicy, type Policy} from './policy.js';

export const widgets = [
  'service-finder',
  'consultation-form',
  'application-form',
  'case-tracker',
  'station-map',
] as const;
export type Widget = (typeof widgets)[number];

/** What somebody writes there is about themselves, and is sent. */
export const isPersonal = (widget: string): boolean =>
  widget === 'consultation-form' || widget === 'application-form' || widget === 'case-tracker';

/** Stands for an API or a key that the page does not name. */
export const exampleApi = 'https://api.example.gov.cn';
export const examplePortal = 'pk_luolong';

/** A script of ours on the page. */
export interface Loader {
  readonly element: SeenElement;
  readonly address: string;
  /** Whether its bytes may change under the same name. */
  readonly isFloating: boolean;
}

/** A widget's tag, and where it gets its data. */
export interface WidgetTag {
  readonly element: SeenElement;
  readonly widget: Widget;
  readonly prefix: string;
  readonly api: string | undefined;
  readonly portal: string | undefined;
  /** Whether the key or the address is its own, and not the page's. */
  readonly own: {readonly api: boolean; readonly portal: boolean};
}

export interface FrameTag {
  readonly element: SeenElement;
  readonly address: string;
  readonly kind: 'frame' | 'page';
  readonly widget: string;
}

/** What the checks look at: the facts, read as the kit reads them. */
export interface View {
  readonly facts: PageFacts;
  readonly page: URL;
  readonly loaders: readonly Loader[];
  /** The one that runs. */
  readonly loader: Loader | undefined;
  /** What tags begin with here. */
  readonly prefix: string;
  readonly tags: readonly WidgetTag[];
  /** Of another prefix. */
  readonly strangers: readonly WidgetTag[];
  readonly frames: readonly FrameTag[];
  /** Absent where they are not known. */
  readonly policies: readonly (SeenPolicy & {readonly parsed: Policy})[] | undefined;
}

/** Whether a `<script>` with this source is one of our loaders. */
const isLoader = ({name, attributes}: SeenElement): boolean =>
  name === 'script' &&
  /(^|[/.])pls-kit(-[\w.-]+)?\.js([?#]|$)/.test(attributes['src'] ?? '') &&
  /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i.test((attributes['type'] ?? '').trim());

export const widgetOf = (name: string): {prefix: string; widget: Widget} | undefined => {
  const widget = widgets.find((each) => name.endsWith(`-${each}`));
  return widget && {widget, prefix: name.slice(0, -widget.length - 1)};
};

const frameOf = (element: SeenElement): FrameTag[] => {
  if (element.name !== 'iframe' || element.address === undefined) return [];
  const [, kind, widget = ''] = /\/embed\/(frame|page)\/([^/?#]*)/.exec(element.address) ?? [];
  return kind === undefined ? [] : [{element, address: element.address, kind: kind as 'frame' | 'page', widget}];
};

/** Whether an element is worth telling of. */
export const isOfInterest = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  widgetOf(name) !== undefined ||
  (name === 'script' && (attributes['src'] ?? '').includes('pls-kit')) ||
  (name === 'iframe' && /\/embed\/(frame|page)\//.test(attributes['src'] ?? '')) ||
  (name === 'meta' &&
    (/^(content-security-policy|x-ua-compatible)$/i.test(attributes['http-equiv'] ?? '') ||
      /^renderer$/i.test(attributes['name'] ?? '')));

/** Policies that stand in the page itself. */
export const metaPolicies = (elements: readonly SeenElement[]): SeenPolicy[] =>
  elements.flatMap(({name, attributes, line}) =>
    name === 'meta' && /^content-security-policy$/i.test(attributes['http-equiv'] ?? '')
      ? [
          {
            text: attributes['content'] ?? '',
            from: 'meta' as const,
            isReportOnly: false,
            ...(line !== undefined && {line}),
          },
        ]
      : [],
  );

export const viewOf = (facts: PageFacts): View => {
  const loaders = facts.elements.filter(isLoader).map((element) => {
    const address = element.address ?? element.attributes['src'] ?? '';
    return {element, address, isFloating: /(^|\/)pls-kit\.js([?#]|$)/.test(address)};
  });
  const [loader] = loaders;
  const said = loader?.element.attributes['data-prefix'];
  const prefix = facts.runtime?.kit?.prefix ?? (said !== undefined && isPrefix(said) ? said : 'pls');

  const all = facts.elements.flatMap((element): WidgetTag[] => {
    const found = widgetOf(element.name);
    if (!found) return [];
    const {around, attributes} = element;
    const own = (key: 'api' | 'portal') =>
      attributes[key] ??
      around.find((config) => config.prefix === found.prefix && config.attributes[key] !== undefined)?.attributes[key];
    const running = facts.runtime?.configurations.find(({tag}) => tag === element.name);
    return [
      {
        element,
        ...found,
        api: own('api') ?? running?.api ?? loader?.element.attributes['data-api'],
        portal: own('portal') ?? running?.portal ?? loader?.element.attributes['data-portal'],
        own: {api: own('api') !== undefined, portal: own('portal') !== undefined},
      },
    ];
  });
  return {
    facts,
    page: new URL(facts.url),
    loaders,
    loader,
    prefix,
    tags: all.filter((tag) => tag.prefix === prefix),
    strangers: all.filter((tag) => tag.prefix !== prefix),
    frames: facts.elements.flatMap(frameOf),
    policies: facts.policies?.map((policy) => ({...policy, parsed: parsePolicy(policy.text)})),
  };
};

/** Address and key that this page means, to be written into a line. */
export const meant = ({tags, strangers, loader, frames}: View): {api: string; portal: string} => {
  const named = [...tags, ...strangers].find(({api}) => api);
  const [frame] = frames;
  const ownOrigin = loader && /^https?:/.test(loader.address) ? new URL(loader.address).origin : undefined;
  return {
    api:
      named?.api ??
      loader?.element.attributes['data-api'] ??
      ownOrigin ??
      (frame && new URL(frame.address).origin) ??
      exampleApi,
    portal:
      [...tags, ...strangers].find(({portal}) => portal)?.portal ??
      loader?.element.attributes['data-portal'] ??
      (frame && (new URL(frame.address).searchParams.get('portal') ?? undefined)) ??
      examplePortal,
  };
};
