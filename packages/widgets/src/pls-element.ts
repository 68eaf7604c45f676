import {msg, updateWhenLocaleChanges} from '@lit/localize';
import type {ClientOptions} from '@pls-kit/sdk';
import {type CSSResult, html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {classes} from './parts/classes.js';
import {AppearanceController, darkDevice, isElderChosen} from './appearance.js';
import {configurationOf, onConfigurationChange, type Configuration} from './configuration.js';
import {ContainerSizeController, sizeClasses, type ContainerSize} from './container-size.js';
import {currentLocale, dataLanguage} from './localization.js';
import {callHotline, helpStrip} from './parts/help-strip.js';

/**
 * What all widgets share: where the API is, how wide the box is, how it looks, and the frame with the help strip.
 * A widget composes its own client from the configuration, so that it carries only the resources it uses.
 *
 * @cssprop [--pls-color-accent=#17598c] - The one accent colour; bounded so that it stays readable
 * @csspart frame - The card around everything
 * @csspart help - The strip with the hotline
 */
export abstract class PlsElement<WidgetClient extends object> extends LitElement {
  /** Address of the API; else `<pls-config>` or the loader's `data-api` says it. */
  @property() api?: string;
  /** Publishable key of the portal. */
  @property() portal?: string;
  /** `light` (default), `dark`, or `auto` to follow the device. */
  @property() theme: 'light' | 'dark' | 'auto' = 'light';
  /** Large type for this widget, whatever the person chose. */
  @property({type: Boolean}) elder = false;
  /** `compact` leaves the sentence out of the help strip: for the second and later widgets of a page. */
  @property() help: 'full' | 'compact' = 'full';
  /** A client to use instead of one made from the configuration (tests, stories). */
  @property({attribute: false}) client?: WidgetClient;

  /** Styles that came with parts loaded on demand. */
  readonly addedStyles = new Set<CSSResult>();

  protected configuration: Configuration = {};
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
    const dark = this.theme === 'dark' || (this.theme === 'auto' && darkDevice.matches);
    const look = {pls: true, ...sizeClasses(this.size), dark, elder: this.elder || isElderChosen()};
    return html`<section class=${classes(look)} part="frame" lang=${currentLocale()}>
      ${client ? this.renderContent(client) : this.#renderUnconfigured()} ${helpStrip(this.help === 'compact')}
    </section>`;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    if (!this.activeClient) {
      const missing = this.configuration.api ? 'portal="pk_…"' : 'api="https://…"';
      console.warn(
        `[pls-kit] <${this.localName}> cannot reach the API: add data-${missing} to the script or ${missing} to the tag.`,
      );
    }
  }

  #renderUnconfigured(): TemplateResult {
    return html`<div class="blank">
      <h2 class="title">${msg('公共法律服务', {id: 'frame.service'})}</h2>
      <p class="lead">${msg('网上的服务这会儿用不了，打电话一样能办。', {id: 'frame.unconfigured'})}</p>
      <div class="row">${callHotline()}</div>
    </div>`;
  }
}
