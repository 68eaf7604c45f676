import {msg, str} from '@lit/localize';
import type {Coordinates, Region, Service, Station} from '@pls-kit/contract';
import type {ClientOptions} from '@pls-kit/sdk';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {classes} from '../parts/classes.js';
import {defineOnce} from '../define-once.js';
import {tell} from '../events.js';
import {readAddress, receive} from '../handover.js';
import {inLocale} from '../localization.js';
import {failure} from '../parts/failure.js';
import {targetIcon} from '../parts/icons.js';
import {offlineBanner, OnlineController} from '../parts/offline-banner.js';
import {OpeningClock} from '../parts/opening.js';
import {coverageNote, PlaceSearch, placeSearchInput} from '../parts/place-search.js';
import {OwnPosition} from '../parts/position.js';
import {stationItem, type StationPanel} from '../parts/station-item.js';
import {waiting} from '../parts/waiting.js';
import {OnDemand} from '../on-demand.js';
import {PlsElement} from '../pls-element.js';
import {isPassing, Remote} from '../remote.js';
import {baseStyles} from '../styles/base.styles.js';
import {searchStyles} from '../styles/search.styles.js';
import {stationStyles} from '../styles/station.styles.js';
import type {Basemap, Borders} from './basemap.js';
import type {MapPart} from './map-part.js';
import {stationFilters, type StationFilter} from './station-filters.js';
import {StationList, type StationListing, type StationQuery, type StationRow} from './station-list.js';
import {composeStationMapClient, type StationMapClient} from './station-map-client.js';
import {stationMapStyles} from './station-map.styles.js';
import {listingSummary} from './station-summary.js';
/** Where the list is seen from. */
type Origin =
  | {readonly name: 'portal'}
  | {readonly name: 'everywhere'}
  | {readonly name: 'region'; readonly code: string}
  | {readonly name: 'point'; readonly coordinates: Coordinates}
  | {readonly name: 'words'; readonly words: string};

/**
 * Every station in a list: nearest to a place or to oneself, open now, by level and service, with the way there; and on a map
 * beside it, or behind a button where there is no room for both.
 *
 * @fires {CustomEvent<StationsShown>} pls-stations-shown - The list shows other stations
 * @fires {CustomEvent<StationChosen>} pls-station-chosen - A station was unfolded
 * @slot map - A map of the page's own, above the list, instead of ours
 * @cssprop [--pls-color-accent=#17598c] - The one accent colour; bounded so that it stays readable
 * @csspart frame - The card around everything
 * @csspart help - The strip with the hotline
 */
export class StationMap extends PlsElement<StationMapClient> {
  static override styles = [baseStyles, searchStyles, stationStyles, stationMapStyles];

  /** What lies under the stations on the map; nothing by default, which asks no other server for anything. */
  @property({attribute: false}) basemap?: Basemap | undefined;
  /** Lines that the portal answers for, on a map without pictures. */
  @property({attribute: false}) borders?: Borders | undefined;
  @state() private origin: Origin = {name: 'portal'};
  @state() private filter: StationFilter = {openNow: false};
  @state() private unfolded?: {readonly id: string; readonly panel: StationPanel} | undefined;

  readonly #home = new Remote<Region>(this);
  readonly #services = new Remote<readonly Service[]>(this);
  readonly #parent = new Remote<Station>(this);
  readonly #panel = new OnDemand(this, () => import('../parts/station-panel.js'));
  readonly #extras = new OnDemand(this, () => import('./extras.js'));
  readonly #list = new StationList(this);
  #map?: MapPart;
  readonly #online = new OnlineController(this);
  readonly #place: PlaceSearch = new PlaceSearch(this, {
    regions: () => this.activeClient?.regions,
    chosen: (region) => {
      this.#position.forget();
      this.origin = region ? {name: 'region', code: region.code} : {name: 'portal'};
    },
    otherwise: {
      label: (words) => msg(str`查名字里有「${words}」的站点`, {id: 'stations.by-name'}),
      chosen: (words) => {
        this.origin = {name: 'words', words};
      },
    },
  });
  readonly #position: OwnPosition = new OwnPosition(this, (coordinates) => {
    this.#place.fill(undefined);
    this.origin = {name: 'point', coordinates};
  });
  #shownQuery?: string | undefined;
  /** The first station of those just added, which gets the focus; or the heading, after a hand-over. */
  #focusNext?: number | 'title' | undefined;
  #endReceiving?: () => void;

  constructor() {
    super();
    new OpeningClock(
      this,
      () => this.#rows.map(({station}) => station),
      () => {
        if (this.activeClient) this.#list.refresh(this.activeClient.stations);
      },
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endReceiving = receive('map', (at) => {
      this.#lookAt(at);
      this.#focusNext = 'title';
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endReceiving?.();
  }

  protected override composeClient(options: ClientOptions): StationMapClient {
    return composeStationMapClient(options);
  }

  protected override clientChanged(client: StationMapClient): void {
    this.#shownQuery = undefined;
    void this.#home.run(async (signal) => client.regions.get((await client.portal.get({signal})).region, {signal}));
    void this.#services.run(async (signal) => (await client.services.list({limit: 100}, {signal})).items);
    this.#lookAt(readAddress());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const client = this.activeClient;
    const query = this.#query;
    if (!client || !query) return;
    const key = JSON.stringify(query);
    if (key === this.#shownQuery) return;
    this.#shownQuery = key;
    this.unfolded = undefined;
    void this.#list.show(client.stations, query);
  }

  get #rows(): readonly StationRow[] {
    return this.#list.listing?.rows ?? [];
  }
  #told?: readonly StationRow[];

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const rows = this.#rows;
    if (rows !== this.#told && rows[0]) {
      this.#told = rows;
      const stations = rows.map(({station: {id, name, coordinates}}) => ({id, name, coordinates}));
      tell(this, 'pls-stations-shown', {stations});
    }
    if (this.#focusNext === undefined) return;
    const target =
      this.#focusNext === 'title'
        ? this.renderRoot.querySelector<HTMLElement>('#stations-title')
        : this.renderRoot.querySelectorAll<HTMLElement>('.st .name')[this.#focusNext];
    if (!target) return;
    this.#focusNext = undefined;
    // Whoever gets the focus may have something drawn anew.
    setTimeout(() => {
      target.focus();
      target.scrollIntoView({block: 'nearest'});
    });
  }

  protected override renderContent(client: StationMapClient): TemplateResult {
    return html`${offlineBanner(this.#online)}
      <div class="in top">
        <h2 class="title" id="stations-title" tabindex="-1">${msg('去哪儿办、找谁问', {id: 'stations.title'})}</h2>
        <label class="vh" for="place">${msg('村名、街道或站点名', {id: 'stations.place'})}</label>
        ${placeSearchInput(this.#place, {
          id: 'place',
          describedBy: 'why',
          placeholder: msg('村名、街道或站点名', {id: 'stations.place'}),
          trailing: this.#renderLocate(),
        })}
        <p class="small why" id="why" role="status">${this.#position.failure ?? nothing}</p>
        ${stationFilters(this.filter, this.#services.value ?? [], (filter) => {
          this.filter = filter;
        })}
      </div>
      <slot name="map"></slot>
      ${this.#renderPlaces(client)}`;
  }

  /** The list, and our map where the page has none of its own. */
  #renderPlaces(client: StationMapClient): TemplateResult {
    const split = !this.querySelector('[slot=map]');
    const map = split ? this.#followedMap(client) : undefined;
    return html`<div class=${classes({split, 'as-map': map?.hidesList ?? false})}>
      ${map?.modes}
      <div class="list">${this.#renderList(client)}</div>
      ${map?.map}
    </div>`;
  }

  #followedMap(client: StationMapClient): MapPart | undefined {
    const {module} = this.#extras;
    if (!module) return undefined;
    this.#map ??= new module.MapPart(this);
    const {origin, filter, size} = this;
    return this.#map.follow({
      client,
      listing: this.#list.listing,
      filter,
      unfolded: this.unfolded?.id,
      own: origin.name === 'point' && origin.coordinates,
      size,
      panel: (station, panel) => this.#renderPanel(client, station, panel),
    });
  }

  #renderLocate(): TemplateResult {
    const {isLocating, locate} = this.#position;
    return html`<button class="btn plain" type="button" aria-disabled=${isLocating ? 'true' : nothing} @click=${locate}>
      ${targetIcon()}${
        isLocating ? msg('正在找……', {id: 'stations.locating'}) : msg('我附近', {id: 'stations.near-me'})
      }
    </button>`;
  }

  #renderList(client: StationMapClient): unknown {
    const {listing, remote} = this.#list;
    if (listing) return this.#renderListing(client, listing);
    const failed = [remote, this.#home].find(({state: {name}}) => name === 'failed');
    if (failed?.state.name === 'failed') {
      const {error, offline} = failed.state;
      return failure(error, {
        offline,
        retry: () => {
          failed.retry();
        },
      });
    }
    return waiting((remote.state.name === 'loading' ? remote : this.#home).state, 5);
  }

  #renderListing(client: StationMapClient, listing: StationListing): TemplateResult {
    const {rows, coverage, hasMore} = listing;
    this.#extras.prepare();
    const busy = this.#list.busy === 'query';
    return html`<div class=${classes({busy})} aria-busy=${busy ? 'true' : 'false'}>
      <div class="state">
        <p role="status">${listingSummary(listing, this.#home.value)}</p>
        ${this.#renderElsewhere()}
      </div>
      ${coverage && !coverage.ownBureau ? html`<div class="coverage">${coverageNote(coverage)}</div>` : nothing}
      ${
        rows.length === 0
          ? this.#extras.module?.noStations(this.filter, (filter) => {
              this.filter = filter;
            })
          : html`<ol
              class="stations"
              @focusin=${() => this.#panel.prepare()}
              @pointerover=${() => this.#panel.prepare()}
            >
              ${rows.map((row) => html`<li>${this.#renderStation(client, row)}</li>`)}
            </ol>`
      }
      ${hasMore || this.#list.lacksMore ? this.#extras.module?.moreStations(this.#list, () => void this.#more(client, rows.length)) : nothing}
    </div>`;
  }

  #renderStation(client: StationMapClient, {station, distanceMetres}: StationRow): TemplateResult {
    const panel = this.unfolded?.id === station.id ? this.unfolded.panel : undefined;
    return stationItem({
      station,
      distanceMetres,
      now: new Date(),
      panel,
      toggle: (toggled) => {
        if (toggled === panel) this.unfolded = undefined;
        else this.#unfold(station, toggled);
      },
      unfolded: panel && this.#renderPanel(client, station, panel),
    });
  }

  #unfold(station: Station, panel: StationPanel): void {
    this.unfolded = {id: station.id, panel};
    tell(this, 'pls-station-chosen', {station: station.id});
  }

  /**
   * Unfolds a station of the list, as a click on it does: for a map of the page's own.
   *
   * @param id - of a station that `pls-stations-shown` named last; any other does nothing
   */
  choose(id: string): void {
    const index = this.#rows.findIndex(({station}) => station.id === id);
    const row = this.#rows[index];
    if (!row) return;
    this.#focusNext = index;
    this.#unfold(row.station, 'details');
  }

  #renderPanel(client: StationMapClient, station: Station, panel: StationPanel): TemplateResult {
    this.#panel.prepare();
    this.#readParent(client, station);
    const {module, remote} = this.#panel;
    const parent = this.#parent.value;
    if (module) {
      return module.stationPanel(panel, {
        station,
        now: new Date(),
        serviceNames: this.#serviceNames,
        parent: parent && parent.id === station.parent ? parent : undefined,
      });
    }
    return remote.state.name === 'failed'
      ? html`<p class="small" role="status">${msg('没连上，正在再试。', {id: 'stations.panel-failed'})}</p>`
      : html`<span class="sk tall" aria-hidden="true"></span>`;
  }

  async #more(client: StationMapClient, shown: number): Promise<void> {
    if (this.#list.busy === 'more') return;
    await this.#list.more(client.stations);
    this.#focusNext = shown;
    this.requestUpdate();
  }

  /** Between the portal's own area and everything. */
  #renderElsewhere(): TemplateResult | typeof nothing {
    const home = this.#home.value;
    if (this.origin.name !== 'portal') {
      return html`<button
        class="linkbtn"
        type="button"
        @click=${() => {
          this.#place.fill(undefined);
          this.origin = {name: 'portal'};
        }}
      >
        ${
          home
            ? msg(str`回到${inLocale(home.name)}`, {id: 'stations.back-home'})
            : msg('看全部', {id: 'stations.everything'})
        }
      </button>`;
    }
    if (!home || home.level === 'city') return nothing;
    return html`<button
      class="linkbtn"
      type="button"
      @click=${() => {
        this.origin = {name: 'everywhere'};
      }}
    >
      ${msg('看别的县区', {id: 'stations.elsewhere'})}
    </button>`;
  }

  get #serviceNames(): ReadonlyMap<string, string> {
    return new Map((this.#services.value ?? []).map(({code, name}) => [code, inLocale(name)]));
  }

  /** What the list should be now; undefined while it waits for the portal's own region. */
  get #query(): StationQuery | undefined {
    const {origin, filter} = this;
    if (origin.name === 'region') return {...filter, nearRegion: origin.code};
    if (origin.name === 'point') return {...filter, nearPoint: origin.coordinates};
    if (origin.name === 'words') return {...filter, named: origin.words};
    if (origin.name === 'everywhere') return filter;
    const home = this.#home.state;
    if (home.name === 'ready') return {...filter, within: home.value.code};
    // A portal that nobody knows has no region of its own; its stations are all of them.
    return home.name === 'failed' && !isPassing(home.error) ? filter : undefined;
  }

  #lookAt({region, service}: {readonly region?: string | undefined; readonly service?: string | undefined}): void {
    if (service) this.filter = {...this.filter, service};
    if (!region) return;
    this.origin = {name: 'region', code: region};
    void this.#place.restore(region);
  }

  /** Whom to turn to when the lawyer is not there. */
  #readParent(client: StationMapClient, {hours, parent}: Station): void {
    if (hours || parent === null || this.#parent.value?.id === parent) return;
    void this.#parent.run((signal) => client.stations.get(parent, {signal}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pls-station-map': StationMap;
  }
}

/** Registers `<pls-station-map>`; a name already taken is left alone, with one warning. */
export const defineStationMap = (prefix = 'pls'): void => {
  defineOnce(`${prefix}-station-map`, StationMap);
};
