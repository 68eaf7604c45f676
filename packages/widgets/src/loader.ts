import {catalogueAddress} from '@pls-kit/sdk/catalogue-address.js';
import type {StartOptions, WidgetStart} from './embed/start-widget.js';
import {firstRequests} from './first-requests.js';

/**
 * `pls-kit.js`: finds our tags, brings each widget's code when its tag comes near the viewport, and starts the widget's
 * first request beside it. A classic or a module script, ASCII only (a GBK page reads a classic script as GBK).
 *
 * `<script src="…/embed/pls-kit.js" data-api="https://api.example.gov.cn" data-portal="pk_…"></script>`
 */

/** Put in by the build: each widget's file and all that it imports, beside `pls-kit.js`. */
declare const __PLS_MANIFEST__: Readonly<Record<string, {readonly file: string; readonly imports: readonly string[]}>>;

interface Installed {
  /** What our tags begin with. */
  readonly prefix: string;
  /** Brings the widget of a tag now, near the viewport or not. */
  readonly load: (element: Element) => void;
}

declare global {
  interface Window {
    plsKit?: Installed;
  }
}

const nearPx = 600;

/** `document.currentScript` is null in a module script, and after an `await`. */
const ownScript = (): HTMLScriptElement | null => {
  const current = document.currentScript;
  return current instanceof HTMLScriptElement
    ? current
    : document.querySelector<HTMLScriptElement>('script[data-api][src*="pls-kit"]');
};

const addLink = (rel: string, href: string, as?: string): void => {
  const link = document.createElement('link');
  link.rel = rel;
  if (as) link.as = as;
  link.crossOrigin = 'anonymous';
  link.href = href;
  document.head.append(link);
};

const install = (script: HTMLScriptElement): Installed => {
  const {api, portal, prefix = 'pls', formUrl, trackerUrl, mapUrl, locale} = script.dataset;
  const options: StartOptions = {configuration: {api, portal, formUrl, trackerUrl, mapUrl, locale}, prefix};
  const nameOf = (element: Element): string => element.localName.slice(prefix.length + 1);
  const isOurs = (element: Element): boolean =>
    element.localName.startsWith(`${prefix}-`) && nameOf(element) in __PLS_MANIFEST__;
  const begun = new Set<string>();

  const load = (element: Element): void => {
    const name = nameOf(element);
    const chunk = __PLS_MANIFEST__[name];
    if (!chunk || begun.has(name)) return;
    begun.add(name);
    const first = firstRequests[name];
    const around = element.closest(`${prefix}-config`);
    const at = (key: string, fallback?: string) => element.getAttribute(key) ?? around?.getAttribute(key) ?? fallback;
    const apiAddress = at('api', api);
    const portalKey = at('portal', portal);
    if (first && apiAddress && portalKey) {
      addLink('preload', catalogueAddress(apiAddress, portalKey, first.path, first.query), 'fetch');
    }
    // Absolute addresses from the script's own: a relative import() fails in a cross-origin classic script.
    const addressOf = (file: string) => new URL(file, script.src).href;
    for (const file of chunk.imports) addLink('modulepreload', addressOf(file));
    import(addressOf(chunk.file)).then(
      (module: {start: WidgetStart}) => {
        module.start(options);
      },
      (error: unknown) => {
        begun.delete(name);
        console.error(`[pls-kit] <${element.localName}> could not be loaded from ${addressOf(chunk.file)}`, error);
      },
    );
  };

  const near =
    typeof IntersectionObserver === 'undefined'
      ? undefined
      : new IntersectionObserver(
          (entries) => {
            for (const {isIntersecting, target} of entries) {
              if (!isIntersecting) continue;
              near?.unobserve(target);
              load(target);
            }
          },
          {rootMargin: `${nearPx}px`},
        );

  const watch = (element: Element): void => {
    if (!isOurs(element)) return;
    if (near) near.observe(element);
    else load(element);
  };

  const watchAll = (root: ParentNode): void => {
    for (const name of Object.keys(__PLS_MANIFEST__)) root.querySelectorAll(`${prefix}-${name}`).forEach(watch);
  };

  watchAll(document);
  new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      addedNodes.forEach((node) => {
        if (!(node instanceof Element)) return;
        watch(node);
        watchAll(node);
      });
    }
  }).observe(document.documentElement, {childList: true, subtree: true});
  return {prefix, load};
};

const script = ownScript();
if (!script) {
  console.warn('[pls-kit] no <script data-api="https://..." src=".../pls-kit.js"> found on this page; nothing to do.');
} else if (window.plsKit) {
  console.warn('[pls-kit] pls-kit.js is on this page twice; the first one stays.');
} else {
  window.plsKit = install(script);
}
