import {msg, str} from '@lit/localize';
import type {Coordinates, Station} from '@pls-kit/contract';
import {css, html, nothing, type ReactiveController, svg, type TemplateResult} from 'lit';
import {codeToCome, OnDemand} from '../on-demand.js';
import {icon} from '../parts/icon.js';
import {closeIcon, pinIcon} from '../parts/icons.js';
import {type StationPanel, stationItem} from '../parts/station-item.js';
import {pageBasemap} from '../configuration.js';
import type {ContainerSize} from '../container-size.js';
import {tell} from '../events.js';
import type {PlsElement} from '../pls-element.js';
import {Remote} from '../remote.js';
import type {Basemap, Borders} from './basemap.js';
import type {MapCanvas} from './map-canvas.js';
import type {StationFilter} from './station-filters.js';
import type {StationListing} from './station-list.js';
import type {StationMapClient} from './station-map-client.js';

export const mapPartStyles = css`
  .split {
    position: relative;
  }
  .modes {
    position: absolute;
    top: 14px;
    left: var(--_pad);
    right: var(--_pad);
    display: flex;
    border: 1px solid var(--_line-ctl);
    border-radius: var(--_r-m);
    overflow: hidden;
  }
  .modes button {
    flex: 1;
    display: inline-flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
    min-height: 46px;
    border: 0;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: var(--_f-ui);
    cursor: pointer;
  }
  .modes button + button {
    border-inline-start: 1px solid var(--_line-ctl);
  }
  .modes [aria-pressed='true'] {
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
  }
  .map {
    position: relative;
    min-width: 0;
    height: 680px;
    border-top: 1px solid var(--_line);
  }
  .narrow .map {
    height: 520px;
  }
  .as-map > .map {
    margin-top: 14px;
  }
  .wide .map {
    position: sticky;
    top: 0;
    border-inline-start: 1px solid var(--_line);
  }
  .about {
    position: absolute;
    bottom: 6px;
    left: 10px;
    max-width: calc(100% - 20px);
    padding: 2px 6px;
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_text-2);
    font-size: 13px;
    pointer-events: none;
  }
  .elder .about {
    font-size: 18px;
  }
  .zooms {
    position: absolute;
    top: 14px;
    right: 14px;
    display: grid;
    gap: 8px;
  }
  .zooms button {
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    border: 1px solid var(--_line);
    border-radius: var(--_r-m);
    background: var(--_surface);
    color: var(--_text);
    cursor: pointer;
  }
  .elder .zooms button {
    width: 52px;
    height: 52px;
  }
  .sheet {
    position: absolute;
    right: 0;
    bottom: 0;
    left: 0;
    max-height: 75%;
    overflow: auto;
    padding: 14px var(--_pad);
    border-radius: var(--_r-l) var(--_r-l) 0 0;
    background: var(--_surface);
    box-shadow: var(--_shadow-pop);
  }
  .wide .sheet {
    right: auto;
    bottom: 40px;
    left: 14px;
    width: 360px;
    max-width: calc(100% - 28px);
    border-radius: var(--_r-l);
  }
  .sheet .name {
    padding-inline-end: 40px;
  }
  .sheet .icbtn {
    position: absolute;
    top: 6px;
    right: 6px;
  }
  .as-map > .list {
    display: none;
  }
  @media print {
    .map,
    .modes {
      display: none;
    }
    .as-map > .list {
      display: block;
    }
  }
`;

/** What the map shows beside the list, which stays the truth. */
export interface MapView {
  readonly client: StationMapClient;
  readonly listing?: StationListing | undefined;
  readonly filter: StationFilter;
  /** Id of the station that is unfolded in the list. */
  readonly unfolded?: string | undefined;
  /** The person's own position. */
  readonly own: Coordinates | false;
  readonly size: ContainerSize;
  readonly panel: (station: Station, panel: StationPanel) => unknown;
}

/** The widget around it. */
type Host = PlsElement<object> & {readonly basemap?: Basemap | undefined; readonly borders?: Borders | undefined};

// Here, and not with the others: the finder's first view has that one, and would have to fetch one more file for it.
const linesIcon = () => icon(svg`<path d="M8.5 6H20M8.5 12H20M8.5 18H20M4 6h.01M4 12h.01M4 18h.01"/>`);
const plusIcon = () => icon(svg`<path d="M12 5v14M5 12h14"/>`);
const minusIcon = () => icon(svg`<path d="M5 12h14"/>`);

/** The map beside the list, or behind a button where there is no room for both; Leaflet comes when it shows. */
export class MapPart implements ReactiveController {
  readonly #host: Host;
  readonly #canvas: OnDemand<typeof import('./map-canvas.js')>;
  readonly #chosen: Remote<Station>;
  #map?: MapCanvas | undefined;
  #element?: HTMLElement | undefined;
  #size = '';
  #filter = '';
  #view?: MapView;
  #isMap = false;
  #isLacking = false;
  #isBroken = false;
  /** The station whose card lies on the map, and what is unfolded of it. */
  #card?: {readonly id: string; readonly panel?: StationPanel | undefined} | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#canvas = new OnDemand(host, async () => {
      // Leaflet is half as much as all the rest: it is fetched for those alone who see a map (scripts/rollup/kit-manifest.mjs).
      await codeToCome.tell?.(host.localName.replace(/station-map$/, 'map-canvas'));
      return import('./map-canvas.js');
    });
    this.#chosen = new Remote<Station>(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#map?.remove();
    this.#map = undefined;
    this.#element = undefined;
  }

  hostUpdated(): void {
    const element = this.#host.renderRoot.querySelector<HTMLElement>('.canvas') ?? undefined;
    const view = this.#view;
    if (element !== this.#element) {
      this.#map?.remove();
      this.#map = undefined;
      this.#element = element;
    }
    if (!element || !view || element.offsetWidth === 0) return;
    const {module} = this.#canvas;
    if (!module || this.#isBroken) return;
    try {
      this.#draw(module, element, view);
    } catch (error) {
      // Leaflet and this page do not get on. The list has everything, and a second try would end no better.
      this.#isBroken = true;
      this.#map = undefined;
      console.error('[pls-kit]', error);
      this.#updateOnceMore();
    }
  }

  /** What comes up while the host's update is being finished shows in the next one. */
  #updateOnceMore(): void {
    void this.#host.updateComplete.then(() => {
      this.#host.requestUpdate();
    });
  }

  #draw(module: typeof import('./map-canvas.js'), element: HTMLElement, view: MapView): void {
    this.#map ??= new module.MapCanvas(element, {
      tile: (zoom, x, y) => {
        const {level, service} = this.#view?.filter ?? {};
        return (this.#view ?? view).client.stations.tile({zoom, x, y}, {level, service});
      },
      choose: (id) => {
        this.#choose(id);
      },
      lacking: (isLacking) => {
        if (isLacking === this.#isLacking) return;
        this.#isLacking = isLacking;
        this.#updateOnceMore();
      },
    });
    const size = `${element.offsetWidth} ${element.offsetHeight}`;
    if (size !== this.#size) this.#map.resized();
    this.#size = size;
    const filter = `${view.filter.level ?? ''} ${view.filter.service ?? ''}`;
    if (filter !== this.#filter) this.#map.forget();
    this.#filter = filter;
    const rows = view.listing?.rows;
    if (rows !== this.#rows) {
      this.#rows = rows;
      this.#listed = (rows ?? []).map(({station}) => station);
    }
    this.#map.show({
      basemap: this.#basemap,
      borders: this.#host.borders,
      listed: this.#listed,
      onlyListed: view.filter.openNow,
      chosen: this.#station ?? this.#listed.find(({id}) => id === view.unfolded),
      own: view.own || undefined,
    });
  }
  #rows?: StationListing['rows'] | undefined;
  #listed: readonly Station[] = [];

  /** What is to be shown now; before any of it is drawn. */
  follow(view: MapView): this {
    this.#view = view;
    return this;
  }

  /** Whether the map stands in the place of the list. */
  get hidesList(): boolean {
    return this.#isMap && !this.#isWide;
  }

  get #isWide(): boolean {
    return this.#view?.size === 'wide' || this.#view?.size === 'roomy';
  }

  /** The switch between list and map, above them. */
  get modes(): TemplateResult | typeof nothing {
    return this.#isWide ? nothing : this.#renderModes();
  }

  /** The map, after the list. */
  get map(): TemplateResult | typeof nothing {
    return this.#isWide || this.#isMap ? this.#renderMap() : nothing;
  }

  get #basemap(): Basemap {
    return this.#host.basemap ?? pageBasemap();
  }

  get #station(): Station | undefined {
    const station = this.#chosen.value;
    return station && station.id === this.#card?.id ? station : undefined;
  }

  #choose(id: string): void {
    const view = this.#view;
    if (!view) return;
    this.#card = {id};
    void this.#chosen
      .run((signal) => view.client.stations.get(id, {signal}))
      .then(() => {
        const station = this.#station;
        if (!station) return;
        tell(this.#host, 'pls-station-chosen', {station: station.id});
        void this.#host.updateComplete.then(() => this.#focus('.sheet .name'));
      });
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #renderModes(): TemplateResult {
    const mode = (isMap: boolean, sign: TemplateResult, label: string) =>
      html`<button
        type="button"
        aria-pressed=${this.#isMap === isMap ? 'true' : 'false'}
        @click=${() => {
          this.#isMap = isMap;
          this.#host.requestUpdate();
        }}
      >
        ${sign}${label}
      </button>`;
    return html`<div class="modes no-print" role="group" aria-label=${msg('怎么看', {id: 'map.modes'})}>
      ${mode(false, linesIcon(), msg('列表', {id: 'map.list'}))} ${mode(true, pinIcon(), msg('地图', {id: 'map.map'}))}
    </div>`;
  }

  #renderMap(): TemplateResult {
    this.#canvas.prepare();
    const zoom = (levels: 1 | -1, sign: TemplateResult, label: string) =>
      html`<button type="button" aria-label=${label} @click=${() => this.#map?.zoom(levels)}>${sign}</button>`;
    const failed = this.#canvas.remote.state.name === 'failed' || this.#isLacking;
    const trouble = this.#isBroken
      ? msg('地图在这个页面上画不出来，列表里都有。', {id: 'map.broken'})
      : failed && msg('地图没连上，正在再试。列表里都有。', {id: 'map.failed'});
    return html`<div class="map no-print">
      <div
        class="canvas"
        role="group"
        aria-label=${msg('地图，跟列表里的站点一样。方向键移动，加减号放大缩小', {id: 'map.label'})}
      ></div>
      <div class="zooms">
        ${zoom(1, plusIcon(), msg('放大', {id: 'map.zoom-in'}))}
        ${zoom(-1, minusIcon(), msg('缩小', {id: 'map.zoom-out'}))}
      </div>
      <p class="about">
        ${trouble ? html`<span role="status">${trouble}</span>` : nothing}
        ${aboutMap(this.#basemap, this.#host.borders)}
      </p>
      ${this.#renderCard()}
    </div>`;
  }

  #renderCard(): TemplateResult | typeof nothing {
    const card = this.#card;
    if (!card) return nothing;
    const station = this.#station;
    const {state} = this.#chosen;
    const close = () => {
      this.#card = undefined;
      this.#host.requestUpdate();
      this.#focus('.canvas');
    };
    return html`<div
      class="sheet"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') close();
      }}
    >
      <button class="icbtn" type="button" aria-label=${msg('收起', {id: 'map.close'})} @click=${close}>
        ${closeIcon()}
      </button>
      ${
        station
          ? stationItem({
              station,
              now: new Date(),
              idPrefix: 'card',
              panel: card.panel,
              toggle: (panel) => {
                this.#card = {id: card.id, panel: card.panel === panel ? undefined : panel};
                this.#host.requestUpdate();
              },
              unfolded: card.panel && this.#view?.panel(station, card.panel),
            })
          : html`<p role="status">
              ${
                state.name === 'failed'
                  ? msg('没连上，正在再试。', {id: 'stations.panel-failed'})
                  : msg('正在找……', {id: 'stations.locating'})
              }
            </p>`
      }
    </div>`;
  }
}

/** Whose map it is, and what it is not. */
const aboutMap = (basemap: Basemap, borders: Borders | undefined): string => {
  const number = msg('数字是站点数', {id: 'map.numbers'});
  if (basemap.kind === 'none') {
    const plain = borders?.text ?? msg('示意图，不表示行政区划边界', {id: 'map.plain'});
    return `${plain}·${number}`;
  }
  const source = basemap.kind === 'tianditu' ? msg('天地图', {id: 'map.tianditu'}) : basemap.attribution;
  return `${msg(str`${source}，审图号：${basemap.reviewNumber}`, {id: 'map.source'})}·${number}`;
};
