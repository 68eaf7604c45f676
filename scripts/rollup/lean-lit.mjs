/**
 * What of Lit 3.3.3 no widget of ours reaches, which no bundler can know. Every text must stand there once, or the build
 * stops: then read what the new Lit does, and this list again. The browser tests run on the whole Lit, the end-to-end tests
 * on this one.
 *
 * @type {Record<string, [before: string | RegExp, after: string][]>}
 */
const changes = {
  '@lit/reactive-element/reactive-element.js': [
    // Nobody adds initializers to a class, or takes a controller away.
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    // PlsElement makes its own root, in whatever document it stands.
    [/createRenderRoot\(\)\{[^}]*\}(?=connectedCallback)/, ''],
    // No property is written back to its attribute, and each is a text or a yes.
    [/_\$ET\(t,s\)\{.*?\}\}(?=_\$AK\(t,s\))/, ''],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)', ''],
    [/toAttribute\(t,s\)\{.*?return t\},/, ''],
    [/case Number:i=null===t.*?(?=\}return i)/, ''],
    ['i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', '!1'],
  ],
  'lit-element/lit-element.js': [
    [/createRenderRoot\(\)\{[^}]*\}(?=update\(t\))/, ''],
    // No page is rendered by a server, and the hook is another global to read.
    [',s.litElementHydrateSupport?.({LitElement:i})', ''],
  ],
  '@lit/localize/init/install.js': [
    // localization.ts configures it, once.
    [/if \(installed\) \{[^}]*\}/, ''],
  ],
  '@lit/localize/init/runtime.js': [
    // localization.ts asks for the languages that there are, and tells what went wrong itself.
    [/if \(!validLocales \|\| !loadLocale\) \{[^}]*\}\s*if \(!validLocales\.has\(newLocale\)\) \{[^}]*\}/, ''],
    ['validLocales = new Set(config.targetLocales);', ''],
    ['validLocales.add(config.sourceLocale);', ''],
    ["dispatchStatusEvent({ status: 'loading', loadingLocale: newLocale });", ''],
    [/dispatchStatusEvent\(\{\s*status: 'error'[^}]*\}\);/, ''],
  ],
  'tslib/tslib.es6.mjs': [
    // A page's `Reflect.decorate` (reflect-metadata) is for its own classes.
    [
      /if \(typeof Reflect === "object" && typeof Reflect\.decorate === "function"\).*;\s*else (?=for \(.*\n.*\n\}\n\nexport function __param)/,
      '',
    ],
  ],
};

/** Where a widget says so, it must work: then take the cut out of the list above. */
const needsMore = /\b(reflect|useDefault): true|\btype: (Number|Object|Array)\b|\b(removeController|addInitializer)\(/;

/** @returns {import('rollup').Plugin} */
export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    const file = id.replaceAll('\\', '/');
    if (file.includes('/packages/widgets/dist/') && needsMore.test(code))
      this.error(`${file} uses of Lit what scripts/rollup/lean-lit.mjs leaves out`);
    const found = Object.entries(changes).find(([name]) => file.endsWith(`/node_modules/${name}`));
    if (found === undefined) return null;
    let lean = code;
    for (const [before, after] of found[1]) {
      if (lean.split(before).length !== 2)
        this.error(`${found[0]} no longer says \`${String(before)}\` once: look at it again`);
      lean = lean.replace(before, () => after);
    }
    return {code: lean, map: null};
  },
});
