// Functions that run inside a page, each by itself: they are sent there as text. All but `natives` run in a world of their own
// beside the page's, with the engine's own natives, whatever the page has made of its.

/** Notes breaches of the Content Security Policy and of Trusted Types; before anything of the page runs. */
export const noteViolations = () => {
  /** @type {string[]} */
  const violations = [];
  Object.assign(globalThis, {violations});
  document.addEventListener('securitypolicyviolation', (event) => {
    const {effectiveDirective, blockedURI, sourceFile, lineNumber, sample} = event;
    violations.push(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
  });
};

export const readViolations = () => /** @type {{violations?: string[]}} */ (globalThis).violations ?? [];

/** Which of our tags stand in this document: shadow roots too. */
export const findTags = () => {
  /** @type {string[]} */
  const found = [];
  const search = (/** @type {Document | ShadowRoot} */ root) => {
    for (const element of root.querySelectorAll('*')) {
      if (/^pls-(service-finder|consultation-form|case-tracker|station-map)$/.test(element.localName))
        found.push(element.localName);
      else if (element.shadowRoot) search(element.shadowRoot);
    }
  };
  search(document);
  return found;
};

/** What somebody sees in the widget, one line for each block; `''` where it does not render. */
export const shownWords = (/** @type {string} */ name) => {
  /** @returns {Element | undefined} */
  const find = (/** @type {Document | ShadowRoot} */ root) => {
    for (const element of root.querySelectorAll('*')) {
      const found = element.localName === name ? element : element.shadowRoot ? find(element.shadowRoot) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  /** @returns {string} */
  const shownIn = (/** @type {Node} */ node) => {
    if (node.nodeType === 3) return /** @type {Text} */ (node).data;
    if (node.nodeType === 1) {
      const element = /** @type {Element} */ (node);
      if (element.localName === 'style' || element.localName === 'script') return '';
      const {display, visibility} = getComputedStyle(element);
      if (display === 'none' || visibility === 'hidden') return '';
      const inside = [...(element.shadowRoot ?? element).childNodes].map(shownIn).join('');
      return display === 'inline' ? inside : `\n${inside}\n`;
    }
    return [...node.childNodes].map(shownIn).join('');
  };
  const element = find(document);
  if (!element?.shadowRoot) return '';
  return shownIn(element)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
};

/**
 * How a widget looks: its box, its largest overflow, and what it has of everything that is inherited.
 *
 * @returns {{width: number; height: number; overflowPx: number; inherited: Record<string, string>; faults: string[]} | undefined}
 */
export const look = (/** @type {string} */ name) => {
  /** @returns {Element | undefined} */
  const find = (/** @type {Document | ShadowRoot} */ within) => {
    for (const element of within.querySelectorAll('*')) {
      const found = element.localName === name ? element : element.shadowRoot ? find(element.shadowRoot) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  const root = find(document)?.shadowRoot?.querySelector('.pls');
  if (!root) return undefined;
  // Not in the list: what a page is meant to say (direction, font-family, visibility) and what follows the width (font-size).
  const names = [
    'border-collapse', 'border-spacing', 'caption-side', 'caret-color', 'cursor', 'empty-cells', 'font-feature-settings',
    'font-kerning', 'font-language-override', 'font-optical-sizing', 'font-palette', 'font-size-adjust', 'font-stretch',
    'font-style', 'font-synthesis-small-caps', 'font-synthesis-style', 'font-synthesis-weight', 'font-variant-alternates',
    'font-variant-caps', 'font-variant-east-asian', 'font-variant-emoji', 'font-variant-ligatures', 'font-variant-numeric',
    'font-variant-position', 'font-variation-settings', 'font-weight', 'hyphens', 'hyphenate-character', 'image-rendering',
    'letter-spacing', 'line-break', 'list-style-image', 'list-style-position', 'list-style-type', 'orphans', 'overflow-wrap',
    'paint-order', 'pointer-events', 'quotes', 'ruby-align', 'ruby-position', 'tab-size', 'text-align-last', 'text-combine-upright',
    'text-decoration-skip-ink', 'text-emphasis-style', 'text-emphasis-position', 'text-indent', 'text-justify', 'text-orientation',
    'text-rendering', 'text-shadow', 'text-spacing-trim', 'text-transform', 'text-underline-offset', 'text-underline-position',
    'text-wrap-mode', 'text-wrap-style', 'text-autospace', 'white-space-collapse', 'widows', 'word-break',
    'word-spacing', 'writing-mode', '-webkit-font-smoothing', '-webkit-line-break', '-webkit-locale', '-webkit-rtl-ordering',
    '-webkit-tap-highlight-color', '-webkit-text-fill-color', '-webkit-text-security', '-webkit-text-stroke-width',
    '-webkit-user-modify', 'stroke-width', 'fill', 'stroke', 'fill-rule', 'clip-rule', 'text-anchor',
  ]; // prettier-ignore
  const style = getComputedStyle(root);
  /** @type {Record<string, string>} */
  const inherited = {};
  for (const property of names) {
    const value = style.getPropertyValue(property);
    // Not set by us and not to be: a colour that follows the text.
    if (value !== '') inherited[property] = value === style.color ? 'currentcolor' : value;
  }
  const {width, height} = root.getBoundingClientRect();
  const faults = [];
  const {offsetWidth} = /** @type {HTMLElement} */ (root);
  if (offsetWidth < 560 !== root.classList.contains('narrow'))
    faults.push(`is ${offsetWidth} px wide with classes for another width: ${root.className}`);
  for (const field of root.querySelectorAll('input:not([type=radio]):not([type=checkbox]), textarea, select, button')) {
    const box = /** @type {HTMLElement} */ (field);
    if (box.offsetWidth === 0) continue;
    if (box.offsetHeight < 44) faults.push(`${field.localName}.${field.className} is ${box.offsetHeight} px high`);
    const size = Number.parseFloat(getComputedStyle(field).fontSize);
    if (size < 14 || size > 30) faults.push(`${field.localName}.${field.className} has type of ${size} px`);
  }
  return {width, height, overflowPx: root.scrollWidth - root.clientWidth, inherited, faults};
};

/**
 * The host: everything outside our tags, as it stands and as it looks.
 *
 * What follows from the size of things is left out of the styles: a page with widgets is taller than one without.
 */
export const lookAtHost = (/** @type {string} */ api) => {
  const isOurTag = (/** @type {Element} */ element) => element.localName.startsWith('pls-');
  const isOurScript = (/** @type {Element} */ element) =>
    element.localName === 'script' && (element.getAttribute('src') ?? '').startsWith(api);
  const sized =
    /^(width|height|(min-|max-)?(inline|block)-size|perspective-origin|transform-origin|top|right|bottom|left|inset.*|grid-template.*|margin.*|x|y|r|cx|cy|rx|ry|d)$/;
  const path = (/** @type {Element | null} */ element) => {
    /** @type {string[]} */
    const steps = [];
    for (let at = element; at; at = at.parentElement) steps.unshift(`${at.localName}${at.id ? `#${at.id}` : ''}`);
    return steps.join(' > ');
  };
  /** @type {string[]} */
  const nodes = [];
  /** @type {{path: string; style: Record<string, string>}[]} */
  const styles = [];
  const sampleSize = 120;
  const walk = (/** @type {Element} */ element) => {
    if (isOurScript(element)) {
      nodes.push('our script');
      return;
    }
    if (isOurTag(element)) {
      nodes.push(`<${element.localName}> ${element.innerHTML}`);
      return;
    }
    const attributes = [...element.attributes]
      .map(({name, value}) => `${name}="${value.replace(' type="text/plain"', '')}"`)
      .toSorted();
    const texts = [...element.childNodes]
      .filter(({nodeType}) => nodeType === 3)
      .map(({nodeValue}) => nodeValue?.trim());
    const place = path(element);
    nodes.push(`${place} [${attributes.join(' ')}] ${element.localName === 'script' ? '' : texts.join('¦')}`);
    if (styles.length < sampleSize) {
      const computed = getComputedStyle(element);
      /** @type {Record<string, string>} */
      const style = {};
      for (const property of computed) {
        if (!sized.test(property))
          style[property] = computed.getPropertyValue(property).replace(/\/with\//g, '/without/');
      }
      for (const pseudo of ['::before', '::after']) style[pseudo] = getComputedStyle(element, pseudo).content;
      styles.push({path: place, style});
    }
    for (const child of element.children) walk(child);
  };
  walk(document.documentElement);
  return {
    nodes,
    styles,
    sheets: document.styleSheets.length + (document.adoptedStyleSheets?.length ?? 0),
    title: document.title,
    focus: path(document.activeElement),
    scroll: `${Math.round(scrollX)} ${Math.round(scrollY)}`,
  };
};

/**
 * Every own property of the global object, and of what it names and their prototypes; a fingerprint for each. Runs in the
 * page's own world: its natives are what is asked about.
 */
export const natives = () => {
  const source = Function.prototype.toString;
  const describe = (/** @type {PropertyDescriptor} */ {value, get, set, writable, enumerable, configurable}) => {
    let text = `${writable}${enumerable}${configurable}`;
    for (const each of [value, get, set]) {
      text += typeof each;
      if (typeof each === 'function') text += source.call(each);
    }
    return text;
  };
  const fingerprint = (/** @type {object} */ object) => {
    const keys = Reflect.ownKeys(object);
    let hash = 0x811c9dc5;
    for (let place = 0; place < keys.length; place++) {
      const key = /** @type {string | symbol} */ (keys[place]);
      const descriptor = Reflect.getOwnPropertyDescriptor(object, key);
      const text = String(key) + (descriptor ? describe(descriptor) : '');
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    return `${keys.length}:${hash >>> 0}`;
  };
  const names = Object.getOwnPropertyNames(globalThis);
  /** @type {Record<string, string>} */
  const prints = {};
  for (let place = 0; place < names.length; place++) {
    const name = /** @type {string} */ (names[place]);
    const descriptor = Reflect.getOwnPropertyDescriptor(globalThis, name);
    const {value} = descriptor ?? {};
    if (typeof value === 'function') {
      prints[name] = fingerprint(value);
      if (value.prototype) prints[`${name}.prototype`] = fingerprint(value.prototype);
    } else if (value && typeof value === 'object' && /^[A-Z]/.test(name)) prints[name] = fingerprint(value);
  }
  return {names, prints};
};
