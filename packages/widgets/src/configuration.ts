import {chooseLocale} from './localization.js';

/** What a page says once about how its widgets reach the API. */
export interface Configuration {
  /** Address of the API, e.g. `https://api.example.gov.cn`; no path. */
  readonly api?: string | undefined;
  /** Publishable key of the portal, `pk_…`. */
  readonly portal?: string | undefined;
  /** Pages of the host where a widget stands that is not on this page. */
  readonly formUrl?: string | undefined;
  readonly trackerUrl?: string | undefined;
  readonly mapUrl?: string | undefined;
  /** Language of all widgets of the page: `zh-CN` (default), `zh-Hant`, `en`. */
  readonly locale?: string | undefined;
}

let pageConfiguration: Configuration = {};
const listeners = new Set<() => void>();

/**
 * Sets the page's configuration; what is not named stays as it was. Widgets that are already on the page follow.
 *
 * Precedence, strongest first: a widget's own attributes, the nearest `<pls-config>` around it, this.
 */
export const configure = (configuration: Configuration): void => {
  pageConfiguration = {...pageConfiguration, ...configuration};
  if (configuration.locale) chooseLocale(configuration.locale);
  for (const listener of listeners) listener();
};

/** Calls back after every change; returns the function that ends it. */
export const onConfigurationChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells the widgets that a `<pls-config>` came, went or changed. */
export const announceConfigurationChange = (): void => configure({});

const attributes = {
  api: 'api',
  portal: 'portal',
  formUrl: 'form-url',
  trackerUrl: 'tracker-url',
  mapUrl: 'map-url',
} as const;

/** Nearest ancestor that is a `<pls-config>`, also across shadow roots. */
const configElementAround = (element: Element): Element | undefined => {
  for (let node: Node | null = element; node;) {
    if (node instanceof Element && node.localName.endsWith('-config') && node.hasAttribute('api')) return node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return undefined;
};

/** The configuration that holds for one element. The locale is the page's: there is one. */
export const configurationOf = (element: Element): Configuration => {
  const around = configElementAround(element);
  const read = (key: keyof typeof attributes) =>
    element.getAttribute(attributes[key]) ?? around?.getAttribute(attributes[key]) ?? pageConfiguration[key];
  return {
    api: read('api'),
    portal: read('portal'),
    formUrl: read('formUrl'),
    trackerUrl: read('trackerUrl'),
    mapUrl: read('mapUrl'),
  };
};
