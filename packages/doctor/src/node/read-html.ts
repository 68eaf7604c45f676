import {type DefaultTreeAdapterTypes, parse} from 'parse5';
import {parseAddress} from '../addresses.js';
import type {SeenElement} from '../facts.js';
import {isOfInterest, widgetOf} from '../view.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type Around = SeenElement['around'];

const attributesOf = ({attrs}: Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({name, value}) => [name, value]));

const hasContent = ({childNodes}: Element): boolean =>
  childNodes.some((node) => ('value' in node ? node.value.trim() !== '' : 'tagName' in node));

const find = (node: Node, name: string): Element | undefined => {
  if ('tagName' in node && node.tagName === name) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
};

/** What a page holds of ours, as its HTML says: before any script has run. */
export const readHtml = (html: string, url: string): SeenElement[] => {
  const document = parse(html, {sourceCodeLocationInfo: true});
  const base = find(document, 'base')?.attrs.find(({name}) => name === 'href')?.value;
  const baseUrl = (base === undefined ? undefined : parseAddress(base, url)?.href) ?? url;
  const seen: SeenElement[] = [];

  const walk = (node: Node, around: Around, isInShadowRoot: boolean): void => {
    let inside = around;
    if ('tagName' in node) {
      const {tagName: name, sourceCodeLocation} = node;
      const attributes = attributesOf(node);
      if (name.endsWith('-config')) inside = [{prefix: name.slice(0, -'-config'.length), attributes}, ...around];
      if (isOfInterest(name, attributes)) {
        const address =
          attributes['src'] === undefined ? undefined : parseAddress(attributes['src'].trim(), baseUrl)?.href;
        const end = sourceCodeLocation?.startTag?.endOffset ?? 0;
        seen.push({
          name,
          attributes,
          ...(address !== undefined && {address}),
          ...(sourceCodeLocation && {line: sourceCodeLocation.startLine}),
          around,
          hasContent: hasContent(node),
          isSelfClosed: widgetOf(name) !== undefined && html.slice(end - 2, end) === '/>',
          isInShadowRoot,
        });
      }
      if (name === 'template') {
        // What is in any other template is not on the page.
        const {content} = node as DefaultTreeAdapterTypes.Template;
        if (attributes['shadowrootmode'] !== undefined)
          for (const child of content.childNodes) walk(child, inside, true);
        return;
      }
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child, inside, isInShadowRoot);
  };
  walk(document, [], false);
  return seen;
};
