import {followPage} from './appearance.js';
import {chooseLocale} from './localization.js';
import type {Basemap} from './station-map/basemap.js';

/** What a page says once about how its widgets reach the API. */
export interface Configuration {
  /** Address of the API, e.g. `https://api.example.gov.cn`; no path. */
  readonly api?: string | undefined;
  /** Publishable key of the portal, `pk_…`. */
  readonly portal?: string | undefined;
  /** Page of the host with the consultation form, when it is not on this page. */
  readonly formUrl?: string | undefined;
  /** Page of the host with the case tracker, likewise. */
  readonly trackerUrl?: string | undefined;
  /** Page of the host with the station list, likewise. */
  readonly mapUrl?: string | undefined;
  /** Language of all widgets of the page: `zh-CN` (default), `zh-Hant`, `en`. */
  readonly locale?: string | undefined;
  /**
   * What the page's Content-Security-Policy asks of a `<style>`. Only engines without constructable style sheets (Safari
   * before 16.4) need it; the loader's own script tag has it mostly, and is read.
   */
  readonly nonce?: string | undefined;
  /** Large type for all widgets, as the page's own switch stands; nothing said: as the visitor chose. */
  readonly elder?: boolean | undefined;
  /** What lies under the stations of every map of the page; a map's own property goes before it. */
  readonly basemap?: Basemap | undefined;
}

let pageConfiguration: Configuration = {};
const listeners = new Set<() => void>();

/**
 * Sets the page's configuration; what is not named stays as it was. Widgets that are already on the page follow.
 *
 * Precedence, strongest first: a widget's own attribute, the nearest `<pls-config>` around it that has it, this (with
 * `pls-kit.js`: `plsKit.configure()`, then the script's attributes). The locale is the page's: only this says it.
 */
export const configure = (configuration: Configuration): void => {
  pageConfiguration = {...pageConfiguration, ...configuration};
  if (configuration.locale) chooseLocale(configuration.locale);
  followPage(pageConfiguration.elder);
  for (const listener of listeners) listener();
};

/** Calls back after every change; returns the function that ends it. */
export const onConfigurationChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells the widgets that a `<pls-config>` came, went or changed. */
export const announceConfigurationChange = (): void => configure({});

/** Attribute of a widget or a `<pls-config>` → what it says. */
export const configurationAttributes = {
  api: 'api',
  portal: 'portal',
  'form-url': 'formUrl',
  'tracker-url': 'trackerUrl',
  'map-url': 'mapUrl',
} as const;

type ConfigurationAttribute = keyof typeof configurationAttributes;

/**
 * A widget's own attribute, else that of the nearest `<pls-config>` of its prefix which has it, also across shadow roots.
 * No `instanceof`: an element that came from another document has the classes of that one.
 */
const attributeAround = (element: Element, attribute: string): string | undefined => {
  for (
    let node: Node | null | undefined = element;
    node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host
  ) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const {localName} = node as Element;
    const isConfig =
      localName.endsWith('-config') && element.localName.startsWith(localName.slice(0, -'config'.length));
    const value = node === element || isConfig ? (node as Element).getAttribute(attribute) : null;
    if (value !== null) return value;
  }
  return undefined;
};

/** Of the page alone. */
export const styleNonce = (): string => pageConfiguration.nonce ?? '';

/** Of the page alone. */
export const pageBasemap = (): Basemap => pageConfiguration.basemap ?? {kind: 'none'};

/** The configuration that holds for one element. */
export const configurationOf = (element: Element): Configuration =>
  Object.fromEntries(
    (Object.keys(configurationAttributes) as ConfigurationAttribute[]).map((attribute) => {
      const key = configurationAttributes[attribute];
      return [key, attributeAround(element, attribute) ?? pageConfiguration[key]];
    }),
  );
