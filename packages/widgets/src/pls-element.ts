import {msg, updateWhenLocaleChanges} from '@lit/localize';
import type {ClientOptions} from '@pls-kit/sdk';
import {
  type CSSResult,
  html,
  LitElement,
  type PropertyValues,
  supportsAdoptingStyleSheets,
  type TemplateResult,
} from 'lit';
import {property} from 'lit/decorators.js';
import {classes} from './parts/classes.js';
import {AppearanceController, isElderChosen, isPreferred} from './appearance.js';
import {
  configurationAttributes,
  configurationOf,
  onConfigurationChange,
  styleNonce,
  type Configuration,
} from './configuration.js';
import {ContainerSizeController, sizeClasses, type ContainerSize} from './container-size.js';
import {advise} from './ask-advice.js';
import {tell} from './events.js';
import {currentLocale, dataLanguage} from './localization.js';
import {OnDemand} from './on-demand.js';
import {callHotline, helpStrip} from './parts/help-strip.js';
import {isPassing} from './remote.js';

// Whoever imports a single widget gets the types of its events, and of `plsKit`, with it.
export type {PlsEventMap} from './events.js';
export type {PlsKit} from './pls-kit.js';

/** What the attributes take, the first being what holds for anything else. */
const choices: Readonly<Record<string, readonly string[]>> = {
  theme: ['light', 'dark', 'auto', 'contrast'],
  help: ['full', 'compact'],
};

type Realm = Window & typeof globalThis;

const sheetIn = (view: Realm, {styleSheet, cssText}: CSSResult): CSSStyleSheet => {
  if (view === window && styleSheet) return styleSheet;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
};

/** For engines without constructable sheets, where a strict policy lets only a nonce through. */
const styleTag = ({cssText}: CSSResult): HTMLStyleElement => {
  const style = document.createElement('style');
  style.nonce = styleNonce();
  style.textContent = cssText;
  return style;
};

/** Whether the engine cannot bound the host's accent, or the host says of the look what is no colour, number or length. */
const failsLook = (frame: Element): boolean => {
  const style = getComputedStyle(frame);
  const [accent, surface, text, scale, radius] = ['--_src', '--_surface', '--_text', '--_s', '--_r-l'].map((property) =>
    style.getPropertyValue(property),
  ) as [string, string, string, string, string];
  const all = `linear-gradient(oklch(from ${accent} l c h),${surface},${text}) 0/calc(1px*${scale}) min(1px,${radius})`;
  // Without any style it has left the page by now.
  return style.display !== '' && !CSS.supports('background', all);
};

/**
 * What all widgets share: where the API is, how wide the box is, how it looks, and the frame with the help strip.
 * A widget composes its own client from the configuration, so that it carries only the resources it uses.
 *
 * @attr api - Address of the API; else `<pls-config>` or the loader's `data-api` says it
 * @attr portal - Publishable key of the portal, likewise
 * @attr form-url - Page with the consultation form, likewise; `tracker-url` and `map-url` for the others
 * @cssprop [--pls-color-accent=#17598c] - The one accent colour; bounded so that it stays readable
 * @csspart frame - The card around everything
 * @csspart help - The strip with the hotline
 */
export abstract class PlsElement<WidgetClient extends object> extends LitElement {
  /** `light` (default), `dark`, `auto` to follow the device, or `contrast`, which any device that asks for it has anyway. */
  @property() theme: 'light' | 'dark' | 'auto' | 'contrast' = 'light';
  /** Large type for this widget, whatever the person chose. */
  @property({type: Boolean}) elder = false;
  /** `compact` leaves the sentence out of the help strip: for the second and later widgets of a page. */
  @property() help: 'full' | 'compact' = 'full';
  /** A client to use instead of one made from the configuration (tests, stories). */
  @property({attribute: false}) client?: WidgetClient;

  /** Also those that no property holds, so that late changes are followed. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...Object.keys(configurationAttributes)];
  }

  /** Own styles, and those that came with parts loaded on demand. */
  readonly #styles = new Set<CSSResult>();
  /** Of this element, as it is for the time being. */
  configuration: Configuration = {};
  readonly #container = new ContainerSizeController(this);
  #composed?: {readonly key: string; readonly client: WidgetClient};
  #endConfiguration?: () => void;

  constructor() {
    super();
    new AppearanceController(this);
    updateWhenLocaleChanges(this);
  }

  /** Makes the widget's client; called again only when the API's address or the portal changes. */
  protected abstract composeClient(options: ClientOptions): WidgetClient;

  /** What the widget shows, without the frame and the help strip. */
  protected abstract renderContent(client: WidgetClient): TemplateResult;

  /** The client is there, or another one than before: begin to read. */
  protected abstract clientChanged(client: WidgetClient): void;

  /** Width class of the widget's own box. */
  protected get size(): ContainerSize {
    return this.#container.size;
  }

  /** The client in use, once the configuration names an API. */
  protected get activeClient(): WidgetClient | undefined {
    if (this.client) return this.client;
    const {api, portal} = this.configuration;
    if (!api || !portal) return undefined;
    const locale = dataLanguage() === 'en' ? 'en' : 'zh-CN';
    const key = `${api} ${portal} ${locale}`;
    if (this.#composed?.key !== key) {
      this.#composed = {key, client: this.composeClient({baseUrl: api, portal, locale})};
    }
    return this.#composed.client;
  }

  #lastClient?: WidgetClient;

  /** Wears these styles as well as its own: they came with a part that was loaded on demand. */
  addStyles(styles: readonly CSSResult[] = []): void {
    this.#dress(this.renderRoot as ShadowRoot, styles);
  }

  protected override createRenderRoot(): ShadowRoot {
    const {shadowRootOptions, elementStyles} = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    // The loader made it first, to keep the place free (loader.ts).
    if (supportsAdoptingStyleSheets) this.#reserved = [...root.adoptedStyleSheets];
    root.textContent = '';
    this.#dress(root, elementStyles as CSSResult[]);
    return root;
  }
  #reserved: readonly CSSStyleSheet[] = [];

  /**
   * Gives the place back: after a moment, since a first view is made of several answers, and only where nothing in sight moves
   * by it; else when somebody does something here.
   */
  #release(): void {
    const [sheet] = this.#reserved;
    if (!sheet) return;
    const free = (use?: Event) => {
      if (sheet.disabled) return;
      sheet.disabled = true;
      const strip = this.renderRoot.querySelector('.help');
      sheet.disabled = Boolean(use) || (strip?.getBoundingClientRect().top ?? 0) > innerHeight;
    };
    setTimeout(free, 2000);
    for (const use of ['click', 'input']) this.addEventListener(use, free, {once: true});
  }

  /** The page moved it to another document (an iframe, a frame of micro-frontends), which takes its sheets off. */
  adoptedCallback(): void {
    this.#reserved = [];
    if (this.shadowRoot) this.#dress(this.shadowRoot, []);
  }

  /** A sheet belongs to the document that it was made in; another one must have its own of the same words. */
  #dress(root: ShadowRoot, styles: readonly CSSResult[]): void {
    const added = styles.filter((style) => !this.#styles.has(style));
    for (const style of added) this.#styles.add(style);
    const view = root.ownerDocument.defaultView;
    if (!supportsAdoptingStyleSheets) root.append(...added.map(styleTag));
    else if (view)
      root.adoptedStyleSheets = [...this.#reserved, ...[...this.#styles].map((style) => sheetIn(view, style))];
  }

  /** How a read ended (remote.ts): tells the page once that the widget can be used, and each time that something failed. */
  settled(error?: unknown): void {
    this.#release();
    if (error === undefined) {
      if (!this.#isReady) tell(this, 'pls-ready', {});
      this.#isReady = true;
      return;
    }
    tell(this, 'pls-error', {reason: isPassing(error) ? 'unreachable' : 'refused'});
    void advise(({adviseFailure}) => adviseFailure(this.configuration, error));
  }
  #isReady = false;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const accepted = choices[name];
    if (value && accepted && !accepted.includes(value)) {
      void advise(({adviseValue}) => {
        adviseValue(name, value, accepted);
      });
    }
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endConfiguration = onConfigurationChange(() => {
      this.requestUpdate();
    });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endConfiguration?.();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.configuration = configurationOf(this);
    const client = this.activeClient;
    if (client && client !== this.#lastClient) {
      this.#lastClient = client;
      this.clientChanged(client);
    }
  }

  protected override render(): TemplateResult {
    const client = this.activeClient;
    const {theme} = this;
    const look = {
      pls: true,
      ...sizeClasses(this.size),
      dark: theme === 'dark' || (theme === 'auto' && isPreferred('color-scheme:dark')),
      more: theme === 'contrast' || isPreferred('contrast:more'),
      elder: this.elder || isElderChosen(),
    };
    return html`<section class=${classes(look)} part="frame" lang=${currentLocale()}>
      ${client ? this.renderContent(client) : this.#renderUnconfigured()} ${helpStrip(this.help === 'compact')}
    </section>`;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    // When the engine has the styles anyway.
    requestAnimationFrame(() => {
      const frame = this.renderRoot.querySelector('.pls');
      if (frame && failsLook(frame))
        new OnDemand(this, () => import('./host-look.js').then(({followLook}) => followLook(this))).prepare();
    });
    if (this.activeClient) return;
    this.#release();
    tell(this, 'pls-error', {reason: 'unconfigured'});
    void advise(({adviseUnconfigured}) => {
      // By now the page's own script may have said it.
      if (!this.activeClient) adviseUnconfigured(this, this.configuration);
    });
  }

  #renderUnconfigured(): TemplateResult {
    return html`<div class="blank">
      <h2 class="title">${msg('公共法律服务', {id: 'frame.service'})}</h2>
      <p class="lead">${msg('网上的服务这会儿用不了，打电话一样能办。', {id: 'frame.unconfigured'})}</p>
      <div class="row">${callHotline()}</div>
    </div>`;
  }
}
