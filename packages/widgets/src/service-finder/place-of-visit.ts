import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {OpeningClock} from '../parts/opening.js';
import {PlaceSearch} from '../parts/place-search.js';
import {OwnPosition} from '../parts/position.js';
import type {StationPanel} from '../parts/station-item.js';
import {NearestOpenStation, type Around} from './nearest-open.js';
import type {ServiceFinderClient} from './service-finder-client.js';

/**
 * Where a person would go with a service: from the portal's own region, until they name a place or give their position.
 */
export class PlaceOfVisit implements ReactiveController {
  readonly nearest: NearestOpenStation;
  readonly search: PlaceSearch;
  readonly position: OwnPosition;
  readonly #host: ReactiveControllerHost;
  #looked?: {readonly client: ServiceFinderClient; readonly service: string; readonly portalRegion: string | undefined};
  #own?: Around | undefined;
  isChoosing = false;
  panel?: StationPanel | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.nearest = new NearestOpenStation(host);
    this.search = new PlaceSearch(host, {
      regions: () => this.#looked?.client.regions,
      chosen: (region) => {
        this.position.forget();
        this.#setOwn(region && {region: region.code});
      },
    });
    this.position = new OwnPosition(host, (coordinates) => {
      this.search.fill(undefined);
      this.isChoosing = false;
      this.#setOwn({coordinates});
    });
    new OpeningClock(
      host,
      () => (this.nearest.value?.station ? [this.nearest.value.station] : []),
      () => {
        const around = this.around;
        if (this.#looked && around) this.nearest.lookAgain(this.#looked.client.stations, this.#looked.service, around);
      },
    );
    host.addController(this);
  }

  hostConnected(): void {
    // Its parts listen by themselves.
  }

  /** Whether the person said where they are. */
  get isOwn(): boolean {
    return this.#own !== undefined;
  }

  /** Region the person named. */
  get region(): string | undefined {
    return this.#own?.region ?? (this.#own ? undefined : this.#looked?.portalRegion);
  }

  get around(): Around | undefined {
    const portalRegion = this.#looked?.portalRegion;
    return this.#own ?? (portalRegion ? {region: portalRegion} : undefined);
  }

  /** Looks for the station that goes with a service; does nothing while that is the one on the screen. */
  look(client: ServiceFinderClient, service: string, portalRegion: string | undefined): void {
    if (service !== this.#looked?.service) this.panel = undefined;
    this.#looked = {client, service, portalRegion};
    const around = this.around;
    if (around) this.nearest.look(client.stations, service, around);
    else if (!this.isChoosing) this.choose();
  }

  /** Opens the field for a place. */
  choose(): void {
    this.isChoosing = true;
    this.#host.requestUpdate();
  }

  togglePanel(panel: StationPanel): void {
    this.panel = this.panel === panel ? undefined : panel;
    this.#host.requestUpdate();
  }

  #setOwn(around: Around | undefined): void {
    this.#own = around;
    this.panel = undefined;
    if (this.#looked) this.look(this.#looked.client, this.#looked.service, this.#looked.portalRegion);
    this.#host.requestUpdate();
  }
}
