import {withPortal} from '@pls-kit/sdk/catalogue-address.js';
import type {Configuration} from './configuration.js';
import type * as Advice from './advice.js';
import type {KitFile, KitManifest, LaterManifest} from './embed/kit-manifest.js';
import {isAddress, isPrefix, readScript} from './embed/script-attributes.js';
import type {WidgetChunk} from './embed/widget-chunk.js';
import {firstRequests} from './first-requests.js';
import type {PlsKit} from './pls-kit.js';
import {register} from './register.js';

/**
 * `pls-kit.js`: finds our tags, brings each widget's code when its tag comes near the viewport, and starts what
 * the widget reads first beside it. A classic or a module script, ASCII only (a GBK page reads a classic script as GBK).
 *
 * `<script src="…/embed/pls-kit.js" data-api="https://api.example.gov.cn" data-portal="pk_…"></script>`
 */

declare const __PLS_KIT__: KitManifest;

const {version, files, widgets, later, advice} = __PLS_KIT__;
const nearPx = 600;

/**
 * CSS px that the first view of a widget takes at most where its place is less than 320 px wide, than 560, than 900, or more.
 * Kept free for it until that moves nothing in sight (PlsElement), so that what stands below stays where it is.
 */
const heights: Readonly<Record<string, readonly number[]>> = {
  'service-finder': [1850, 1620, 1000, 760],
  'consultation-form': [1820, 1650, 1300, 1280],
  'case-tracker': [780, 760, 680, 672],
};

/** The others are as long as they are: what stands below them is out of the window. */
const outOfSightPx = 400;

/** @param stretch - large type takes more, and so does English */
const reserve = (element: HTMLElement, name: string, stretch: number): void => {
  if (element.shadowRoot || customElements.get(element.localName) || !('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  const keep = (heightPx: number) => {
    sheet.replaceSync(`@media screen{:host(:not([hidden])){display:block;min-height:${heightPx}px}}`);
  };
  const root = element.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [sheet];
  root.append(document.createElement('slot'));
  keep(0);
  const {offsetWidth} = element;
  const place = [320, 560, 900].filter((width) => offsetWidth >= width).length;
  keep((heights[name]?.[place] ?? innerHeight + outOfSightPx) * stretch);
};

/** `document.currentScript` is null in a module script, and another one where a site pastes its scripts into one file. */
const ownScript = (): HTMLScriptElement | null => {
  const current = document.currentScript as HTMLScriptElement | null;
  return current?.src.includes('pls-kit')
    ? current
    : (document.querySelector<HTMLScriptElement>('script[data-api][src*="pls-kit"]') ??
        document.querySelector('script[src*="pls-kit"]'));
};

const addLink = (named: Partial<Pick<HTMLLinkElement, 'rel' | 'href' | 'as' | 'integrity'>>): void => {
  const link = Object.assign(document.createElement('link'), {crossOrigin: 'anonymous', ...named});
  // What has come stays known to the engine; the page's own document is as it was.
  link.onload = link.onerror = () => {
    link.remove();
  };
  // Not `document.head`: a page's form or image may have that name.
  document.querySelector('head')?.append(link);
};

const install = (script: HTMLScriptElement): PlsKit => {
  // Absolute addresses from the script's own: a relative import() fails in a cross-origin classic script.
  // By its text: templates of many sites have a variable called URL.
  const base = script.src.replace(/[^/]*([?#].*)?$/, '');
  const addressOf = ([name]: KitFile): string => base + name;
  const vouched = new Set<string>();
  /** An engine that honours the integrity of a `modulepreload` runs no other bytes; others read the link as a hint, or not. */
  const vouchFor = (wanted: readonly KitFile[] = []): void => {
    for (const file of wanted) {
      const [name, integrity] = file;
      if (vouched.has(name)) continue;
      vouched.add(name);
      addLink({rel: 'modulepreload', integrity, href: addressOf(file)});
    }
  };
  const bring = (file: KitFile): Promise<unknown> => {
    vouchFor([file]);
    return import(addressOf(file));
  };
  const advise = (tell: (words: typeof Advice) => unknown): void => {
    (bring(advice) as Promise<typeof Advice>).then(tell, console.warn);
  };

  let prefix = script.dataset.prefix ?? 'pls';
  if (!isPrefix(prefix)) {
    const wrong = prefix;
    prefix = 'pls';
    advise(({advisePrefix}) => {
      advisePrefix(wrong);
    });
  }

  let overScript: Configuration = {};
  let configurePage: WidgetChunk['configure'] | undefined;
  const configuration = (): Configuration => {
    const said = readScript(script) as Record<string, unknown>;
    for (const [key, value] of Object.entries(overScript)) if (value !== undefined) said[key] = value;
    return said;
  };
  const follow = (): void => {
    const {api} = configuration();
    if (api && !isAddress(api)) advise(({adviseAddress}) => adviseAddress(api, 'data-api'));
    configurePage?.(configuration());
  };

  const nameOf = (element: Element): string => element.localName.slice(prefix.length + 1);
  const widgetOf = (element: Element) =>
    element.localName.startsWith(`${prefix}-`) ? widgets[nameOf(element)] : undefined;

  const startFirstRequests = (element: Element): void => {
    const {api: pageApi, portal: pagePortal} = configuration();
    const around = element.closest(`${prefix}-config`);
    const at = (key: string) => element.getAttribute(key) ?? around?.getAttribute(key);
    const api = at('api') ?? pageApi;
    const portal = at('portal') ?? pagePortal;
    if (!api || !portal) return;
    for (const first of firstRequests[nameOf(element)] ?? [])
      addLink({rel: 'preload', as: 'fetch', href: withPortal(api.replace(/\/+$/, '') + first, portal)});
  };

  let laterFiles: Promise<LaterManifest> | undefined;
  /** Vouches for what a widget asks for only once somebody gets there, or for a language. */
  const vouchLater = async (name: string): Promise<void> => {
    laterFiles ??= (bring(later) as Promise<{later: LaterManifest}>).then((module) => module.later);
    vouchFor((await laterFiles)[name]);
  };

  const begun = new Set<string>();
  const load = (element: Element): void => {
    const {localName} = element;
    const made = widgetOf(element);
    if (!made || begun.has(localName)) return;
    begun.add(localName);
    const define = (tag: string, element: CustomElementConstructor): void => {
      const refusal = register(tag, element);
      if (refusal) advise(({adviseRefusal}) => adviseRefusal(tag, refusal));
    };
    if (customElements.get(localName)) {
      advise(({adviseRefusal}) => adviseRefusal(localName, {name: 'taken'}));
      return;
    }
    startFirstRequests(element);
    const [own, ...imports] = made.map((place) => files[place]).filter((file) => file !== undefined);
    if (!own) return;
    vouchFor(imports);
    const {locale} = configuration();
    // Without the list nothing is vouched for, and all works.
    const listed = locale && vouchLater(locale).catch(console.warn);
    Promise.all([bring(own) as Promise<WidgetChunk>, listed]).then(
      async ([chunk]) => {
        configurePage = chunk.configure;
        configurePage(configuration());
        chunk.codeToCome.tell = (tag) => vouchLater(tag.slice(prefix.length + 1)).catch(console.warn);
        // Drawn in Chinese first, everything would move a moment later.
        await chunk.languageCame();
        define(`${prefix}-config`, chunk.config);
        define(localName, (nameOf(element)[0] === 'a' && chunk.applicationForm) || chunk.element);
      },
      (error: unknown) => {
        console.error(`[pls-kit] <${localName}> could not be loaded from ${addressOf(own)}`, error);
        begun.delete(localName);
        if (element.shadowRoot) element.shadowRoot.adoptedStyleSheets = [];
        addEventListener(
          'online',
          () => {
            load(element);
          },
          {once: true},
        );
      },
    );
  };

  const near =
    'IntersectionObserver' in window &&
    new IntersectionObserver(
      (entries) => {
        for (const {isIntersecting, target} of entries) {
          if (!isIntersecting) continue;
          if (near) near.unobserve(target);
          load(target);
        }
      },
      {rootMargin: `${nearPx}px`},
    );

  /** @param node - itself, and all below it */
  const look = (node: Node): void => {
    // No `instanceof`: what came from another document has the classes of that one.
    if (!('querySelectorAll' in node)) return;
    const root = node as Element | Document | ShadowRoot;
    const found = [
      ...root.querySelectorAll<HTMLElement>(
        Object.keys(widgets)
          .map((name) => `${prefix}-${name}`)
          .join(),
      ),
    ];
    if ('localName' in root && widgetOf(root)) found.push(root as HTMLElement);
    for (const element of found) {
      const {elder, locale} = configuration();
      reserve(
        element,
        nameOf(element),
        (elder || element.hasAttribute('elder') ? 1.35 : 1) * (locale === 'en' ? 1.5 : 1),
      );
      if (near) near.observe(element);
      else load(element);
    }
  };
  const insertions = new MutationObserver((records) => {
    for (const {addedNodes} of records) addedNodes.forEach(look);
  });
  const watch = (root: Node): void => {
    look(root);
    insertions.observe(root, {childList: true, subtree: true});
  };

  // `?pls-doctor` in the page's address: says in the console what is wrong with this page (packages/doctor).
  if (location.search.includes('pls-doctor'))
    (bring(later) as Promise<{later: {doctor: readonly [KitFile]}}>)
      .then((module) => bring(module.later.doctor[0]))
      .catch(console.warn);
  follow();
  new MutationObserver(follow).observe(script, {attributes: true});
  watch(document);
  return {
    version,
    prefix,
    configure: (changes) => {
      overScript = {...overScript, ...changes};
      follow();
    },
    watch,
    load,
  };
};

const script = ownScript();
if (!script) {
  console.warn('[pls-kit] no <script src=".../pls-kit.js">');
} else if (window.plsKit) {
  console.warn(`[pls-kit] twice: ${window.plsKit.version} stays, not ${version}.`);
} else if (typeof customElements === 'undefined' || !('attachShadow' in script)) {
  // What stands between the tags goes on standing there.
  console.warn('[pls-kit] this browser is too old.');
} else {
  window.plsKit = install(script);
}
