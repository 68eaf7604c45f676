/**
 * Lit leaves its versions, a WeakMap and a polyfill on the page's globals, and names its Trusted Types policy
 * `lit-html`; a second copy on a page whose policy list names it once would throw. The widgets live on other
 * people's pages: they leave nothing behind, and their policy is called `pls-kit`.
 *
 * A Lit whose text has changed stops the build, so that none of this comes back unseen.
 */
/** @type {Record<string, [before: string, after: string][]>} */
const cuts = {
  'lit-html/lit-html.js': [
    // A second copy may not make a policy of that name; its tags are the first copy's, and it must load without an error.
    [
      's.createPolicy("lit-html",{createHTML:t=>t})',
      '(()=>{try{return s.createPolicy("pls-kit",{createHTML:t=>t})}catch{}})()',
    ],
    // A page served as XHTML would have the templates read as XML.
    [
      'static createElement(t,i){const s=l.createElement("template")',
      'static createElement(t,i){const s=inert.createElement("template")',
    ],
    ['l=document,', 'l=document,inert=l.implementation.createHTMLDocument(""),'],
    // Where a browser translates the page, a text stands in <font>: then put a new one in its place.
    ['_(t){this._$AH!==A&&a(this._$AH)?', '_(t){this._$AH!==A&&a(this._$AH)&&3===this._$AA.nextSibling?.nodeType?'],
    // And the hook of the polyfills for engines without shadow roots, none of which runs `import()`.
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
  ],
  'lit-element/lit-element.js': [
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    // Only standard decorators read this; ours are the legacy ones.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['const t=this[Symbol.metadata];', 'const t=null;'],
  ],
  '@lit/reactive-element/decorators/property.js': [['"object"==typeof o?r(t,e,o):', '']],
};

const cutsFor = (/** @type {string} */ id) =>
  Object.entries(cuts).find(([file]) => id.replaceAll('\\', '/').endsWith(`/node_modules/${file}`));

/** @returns {import('rollup').Plugin} */
export const quietLit = () => {
  /** @type {Set<string>} */
  const seen = new Set();
  return {
    name: 'quiet-lit',
    transform(code, id) {
      const found = cutsFor(id);
      if (found === undefined) return null;
      const [file, replacements] = found;
      seen.add(file);
      let quiet = code;
      for (const [before, after] of replacements) {
        if (quiet.split(before).length !== 2)
          this.error(`${file} no longer says \`${before}\` once: look at what it does now`);
        quiet = quiet.replace(before, () => after);
      }
      return {code: quiet, map: null};
    },
    generateBundle(_options, bundle) {
      const missing = Object.keys(cuts).filter((file) => !seen.has(file));
      if (missing.length > 0)
        this.error(`Lit came into the bundle without ${missing.join(', ')}: a development build?`);
      const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
      const development = modules.find((id) => /node_modules\/(@lit|lit[^/]*)\/.*development\//.test(id));
      if (development !== undefined) this.error(`A development build of Lit is in the bundle: ${development}`);
    },
  };
};
