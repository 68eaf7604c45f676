import type {Runtime, Violation} from './facts.js';

/**
 * What is to be seen of the kit in a page that runs, after every tag was asked for and had its time. One function that needs
 * nothing around it: the doctor with a browser sends its text into the page.
 *
 * @param names - ends of our tags' names
 * @param violations - what the page's policy has refused
 */
export const seeRuntime = async (
  names: readonly string[],
  violations: readonly Violation[],
  patienceMs: number,
): Promise<Runtime> => {
  const lacks: Runtime['lacks'][number][] = [];
  if (typeof customElements === 'undefined') lacks.push('customElements');
  if (!('attachShadow' in Element.prototype)) lacks.push('attachShadow');
  if (!('adoptedStyleSheets' in Document.prototype) || !('replaceSync' in CSSStyleSheet.prototype))
    lacks.push('adoptedStyleSheets');
  const kit = (window as {plsKit?: {version: string; prefix: string; load: (element: Element) => void}}).plsKit;
  const isNative = (value: unknown) => /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(value));
  const elements: Record<string, 'ours' | 'theirs' | 'none'> = {};
  const configurations: {tag: string; api?: string; portal?: string}[] = [];
  if (typeof customElements === 'undefined') {
    return {lacks, elements, isDefineNative: true, configurations, violations};
  }

  const found: Element[] = [];
  const look = (root: Document | ShadowRoot) => {
    for (const element of Array.from(root.querySelectorAll('*'))) {
      if (names.some((name) => element.localName.endsWith(`-${name}`))) found.push(element);
      else if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  // Only those of its own prefix, and those in a shadow root only once the page has told it: it knows which to leave alone.
  for (const element of found) if (element.getRootNode() === document) kit?.load(element);
  const deadline = Date.now() + patienceMs;
  const wanted = found.filter(
    (element) => kit && element.localName.startsWith(`${kit.prefix}-`) && element.getRootNode() === document,
  );
  while (Date.now() < deadline && wanted.some((element) => !customElements.get(element.localName))) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  // A first answer, or what the policy says to the question.
  await new Promise((resolve) => setTimeout(resolve, 300));

  for (const element of found) {
    const made = customElements.get(element.localName) as {observedAttributes?: readonly string[]} | undefined;
    const attributes = made?.observedAttributes ?? [];
    const isOurs = attributes.includes('portal') && attributes.includes('tracker-url');
    const isThis = isOurs && element.shadowRoot !== null;
    if (made && !isOurs) elements[element.localName] = 'theirs';
    else if (elements[element.localName] !== 'theirs')
      elements[element.localName] = isThis ? 'ours' : (elements[element.localName] ?? 'none');
    const {api, portal} = (element as {configuration?: {api?: string; portal?: string}}).configuration ?? {};
    if (isThis) configurations.push({tag: element.localName, ...(api && {api}), ...(portal && {portal})});
  }
  return {
    ...(kit && {kit: {version: kit.version, prefix: kit.prefix}}),
    lacks,
    elements,
    // eslint-disable-next-line @typescript-eslint/unbound-method -- looked at, never called
    isDefineNative: isNative(customElements.define),
    configurations,
    violations,
  };
};

/** What the page holds of ours, as it is now; likewise by itself. */
export const seeElements = (
  names: readonly string[],
): {
  name: string;
  attributes: Record<string, string>;
  address?: string;
  around: {prefix: string; attributes: Record<string, string>}[];
  hasContent: boolean;
  isInShadowRoot: boolean;
}[] => {
  const seen: ReturnType<typeof seeElements> = [];
  const attributesOf = (element: Element) => {
    const attributes: Record<string, string> = {};
    for (const {name, value} of Array.from(element.attributes)) attributes[name] = value;
    // Engines hide it from selectors once the element is in a page with a policy.
    const {nonce} = element as HTMLElement;
    if (nonce) attributes['nonce'] = nonce;
    return attributes;
  };
  const look = (root: Document | ShadowRoot) => {
    for (const element of Array.from(root.querySelectorAll('*'))) {
      const {localName: name} = element;
      const isTag = names.some((each) => name.endsWith(`-${each}`));
      if (element.shadowRoot && !isTag) look(element.shadowRoot);
      if (!isTag && name !== 'script' && name !== 'iframe' && name !== 'meta') continue;
      const around: {prefix: string; attributes: Record<string, string>}[] = [];
      for (
        let node: Node | null = element;
        node;
        node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
      ) {
        const {localName = ''} = node as Partial<Element>;
        if (localName.endsWith('-config'))
          around.push({prefix: localName.slice(0, -7), attributes: attributesOf(node as Element)});
      }
      const {src} = element as {src?: unknown};
      seen.push({
        name,
        attributes: attributesOf(element),
        ...(typeof src === 'string' && src !== '' && {address: src}),
        around,
        hasContent: element.textContent.trim() !== '' || element.childElementCount > 0,
        isInShadowRoot: element.getRootNode() !== document,
      });
    }
  };
  look(document);
  return seen;
};
