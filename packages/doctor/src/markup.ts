import type {SeenElement} from './facts.js';

const escape = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A start tag, as somebody would write it. */
export const startTag = (name: string, attributes: Readonly<Record<string, string | undefined>>): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [value === '' ? ` ${key}` : ` ${key}="${escape(value)}"`],
  );
  return `<${name}${written.join('')}>`;
};

const close = (name: string): string => `</${name}>`;

/** What a tag of a widget holds until the widget is there. */
const hotline = '<a href="tel:12348">公共法律服务热线 12348</a>';

/** A whole element, with other attributes where `changes` names some (`undefined`: without it). */
export const elementWith = (
  {name, attributes}: Pick<SeenElement, 'name' | 'attributes'>,
  changes: Readonly<Record<string, string | undefined>> = {},
): string => startTag(name, {...attributes, ...changes}) + close(name);

/** The start tag alone: what is inside stays. */
export const tagWith = (
  {name, attributes}: Pick<SeenElement, 'name' | 'attributes'>,
  changes: Readonly<Record<string, string | undefined>> = {},
): string => startTag(name, {...attributes, ...changes});

/** The line that a web team pastes for the script. */
export const loaderLine = (
  api: string,
  portal: string,
  more: Readonly<Record<string, string | undefined>> = {},
): string =>
  startTag('script', {src: `${api}/embed/pls-kit.js`, 'data-api': api, 'data-portal': portal, ...more}) +
  close('script');

/** A widget with the hotline in it. */
export const widgetLine = (name: string, attributes: Readonly<Record<string, string>> = {}): string =>
  startTag(name, attributes) + hotline + close(name);
