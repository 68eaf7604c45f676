import {msg, str} from '@lit/localize';
import type {Coordinates, PlacedStation, StationCluster, StationTile} from '@pls-kit/contract';
import {toGcj02} from '@pls-kit/rules';
import {css} from 'lit';
import {
  Canvas,
  DivIcon,
  GeoJSON,
  LatLngBounds,
  type LatLngTuple,
  LayerGroup,
  Map as LeafletMap,
  Marker,
  TileLayer,
} from 'leaflet/dist/leaflet-src.esm.js';
import {inLocale} from '../localization.js';
import {levelText} from '../parts/station-item.js';
import {type Basemap, type Borders, tileSources} from './basemap.js';

/** A tile of clusters is drawn two levels further in than its own. */
const innerLevels = 2;
/** Of a map's own tiles. */
const pixelsOfLevel = 256;
const outermost = 4;
const innermost = 18;
const mostTilesKept = 48;
const retryMs = 4000;
/** Codes of counties and what lies below are longer (GB/T 2260). */
const cityCodeLength = 4;
/** Somebody who looks for one place wants to see the streets around it. */
const closeUp = 15;

/** What the map shows, whoever asks for it. */
export interface MapContent {
  readonly basemap: Basemap;
  readonly borders?: Borders | undefined;
  /** Stations of the list, in its order. */
  readonly listed: readonly PlacedStation[];
  /** The list's stations alone, and no others: where a filter holds that no tile knows. */
  readonly onlyListed: boolean;
  readonly chosen?: PlacedStation | undefined;
  readonly own?: Coordinates | undefined;
}

/** What the map asks for and tells. */
export interface MapOwner {
  readonly tile: (zoom: number, x: number, y: number) => Promise<StationTile>;
  /** A station was pressed. */
  readonly choose: (id: string) => void;
  /** Some tiles did not come (true), or all of them have. */
  readonly lacking: (isLacking: boolean) => void;
}

/** Leaflet's own style sheet as far as we use it, and what we put on the map. */
export const styles = [
  css`
    .canvas {
      position: absolute;
      top: 0;
      right: 0;
      bottom: 0;
      left: 0;
      overflow: hidden;
      background: var(--_sunken);
      outline-offset: -3px;
      z-index: 0;
    }
    .leaflet-pane,
    .leaflet-tile,
    .leaflet-marker-icon,
    .leaflet-tile-container,
    .leaflet-pane > canvas,
    .leaflet-layer {
      position: absolute;
      left: 0;
      top: 0;
    }
    .leaflet-pane {
      z-index: 4;
    }
    .leaflet-tile-pane {
      z-index: 2;
    }
    .leaflet-marker-pane {
      z-index: 6;
    }
    .leaflet-tile {
      visibility: hidden;
      max-width: none;
      max-height: none;
      width: 256px;
      height: 256px;
      user-select: none;
      -webkit-user-drag: none;
    }
    .leaflet-tile-loaded {
      visibility: inherit;
    }
    .leaflet-touch-zoom {
      touch-action: pan-x pan-y;
    }
    .leaflet-touch-drag {
      touch-action: pinch-zoom;
    }
    .leaflet-touch-drag.leaflet-touch-zoom {
      touch-action: none;
    }
    .leaflet-grab {
      cursor: grab;
    }
    .leaflet-dragging .leaflet-grab {
      cursor: grabbing;
    }
    .leaflet-zoom-animated {
      transform-origin: 0 0;
    }
    .leaflet-zoom-anim .leaflet-zoom-animated {
      transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
    }
    .leaflet-zoom-anim .leaflet-tile,
    .leaflet-pan-anim .leaflet-tile {
      transition: none;
    }
    .leaflet-zoom-anim .leaflet-zoom-hide {
      visibility: hidden;
    }
    .mark {
      width: 0;
      height: 0;
    }
    .mark button {
      position: absolute;
      transform: translate(-50%, -22px);
      display: grid;
      justify-items: center;
      align-content: start;
      min-width: 44px;
      min-height: 44px;
      padding: 3px 0 0;
      border: 0;
      background: none;
      color: var(--_accent);
      font: inherit;
      font-size: var(--_f-small);
      line-height: 1.25;
      cursor: pointer;
    }
    .mark .ring {
      display: grid;
      place-items: center;
      min-width: 38px;
      height: 38px;
      padding: 0 4px;
      border: 2px solid var(--_accent);
      border-radius: 19px;
      background: var(--_surface);
      font-weight: 600;
    }
    .mark button:hover .ring {
      background: var(--_tint);
    }
    .mark .name {
      padding: 0 4px;
      border-radius: 4px;
      background: var(--_surface);
      color: var(--_text);
      white-space: nowrap;
    }
    .mark .dot {
      width: 16px;
      height: 16px;
      margin: 11px 0;
      border: 3px solid var(--_surface);
      border-radius: 50%;
      background: var(--_accent);
      box-shadow: 0 0 0 1px var(--_accent);
    }
    .mark .listed {
      width: 20px;
      height: 20px;
      margin: 9px 0;
    }
    .mark .drop {
      width: 34px;
      height: 34px;
      margin-top: -20px;
      border: 3px solid var(--_surface);
      border-radius: 50% 50% 50% 4px;
      background: var(--_accent);
      box-shadow: 0 0 0 1px var(--_accent);
      transform: rotate(-45deg);
    }
    .mark .own {
      position: absolute;
      width: 18px;
      height: 18px;
      margin: -9px;
      border: 3px solid var(--_surface);
      border-radius: 50%;
      background: var(--_accent);
      box-shadow: 0 0 0 8px var(--_tint);
    }
    @media (forced-colors: active) {
      .mark .dot,
      .mark .drop,
      .mark .own {
        background: Highlight;
        forced-color-adjust: none;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .leaflet-zoom-anim .leaflet-zoom-animated {
        transition: none;
      }
    }
  `,
];

const part = (className: string, words = ''): HTMLSpanElement => {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = words;
  return span;
};
/** Seen only: what is heard says it as well. */
const seen = (className: string, words = ''): HTMLSpanElement => {
  const span = part(className, words);
  span.setAttribute('aria-hidden', 'true');
  return span;
};
/** Heard only. */
const heard = (words: string) => part('vh', words);

/** A button at a point; without `press`, something to look at only. */
const mark = (at: LatLngTuple, parts: readonly HTMLElement[], press?: () => void): Marker => {
  const inside = document.createElement(press ? 'button' : 'span');
  inside.append(...parts);
  if (inside instanceof HTMLButtonElement) {
    inside.type = 'button';
    inside.addEventListener('click', (event) => {
      event.stopPropagation();
      press?.();
    });
  }
  return new Marker(at, {
    icon: new DivIcon({html: inside, className: 'mark', iconSize: [0, 0]}),
    keyboard: false,
    interactive: false,
  });
};

/**
 * The map itself: Leaflet with marks from the server's tiles, which are the same for a county and for the nation. Leaflet's own
 * buttons, words and popups are left out: they write HTML from strings, which a page may forbid.
 */
export class MapCanvas {
  readonly #map: LeafletMap;
  readonly #owner: MapOwner;
  readonly #marks = new LayerGroup();
  readonly #ground = new LayerGroup();
  readonly #tiles = new Map<string, Promise<StationTile>>();
  #content?: MapContent;
  #drawn = 0;
  #retry?: ReturnType<typeof setTimeout>;
  #fitted?: readonly PlacedStation[];

  /** @param element - empty, in the document, with a size */
  constructor(element: HTMLElement, owner: MapOwner) {
    this.#owner = owner;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#map = new LeafletMap(element, {
      zoomControl: false,
      attributionControl: false,
      // A wheel over somebody else's page scrolls that page until the map is used.
      scrollWheelZoom: false,
      // The widget's own observer tells (`resized`).
      trackResize: false,
      zoomAnimation: !still,
      fadeAnimation: !still,
      markerZoomAnimation: !still,
      inertia: !still,
      minZoom: outermost,
      maxZoom: innermost,
      renderer: new Canvas(),
    });
    this.#map.addLayer(this.#ground).addLayer(this.#marks);
    this.#map.on('moveend', () => void this.#draw());
    this.#map.on('focus mousedown', () => this.#map.scrollWheelZoom.enable());
    this.#map.on('blur mouseout', () => this.#map.scrollWheelZoom.disable());
  }

  /** Shows something else; looks at the list's stations where they are others than before. */
  show(content: MapContent): void {
    const before = this.#content;
    this.#content = content;
    if (content.basemap !== before?.basemap || content.borders !== before.borders) this.#layGround(content);
    const {listed, chosen} = content;
    if (listed.length > 0 && listed !== this.#fitted) {
      this.#fitted = listed;
      const points = [...listed.map(({coordinates}) => coordinates), ...(content.own ? [content.own] : [])];
      this.#map.fitBounds(new LatLngBounds(points.map(this.#at)), {
        padding: [48, 48],
        maxZoom: closeUp,
        animate: false,
      });
    }
    if (chosen && chosen.id !== before?.chosen?.id) this.#look(this.#at(chosen.coordinates));
    void this.#draw();
  }

  /** Tiles of another filter: those that are kept are forgotten. */
  forget(): void {
    this.#tiles.clear();
  }

  zoom(levels: 1 | -1): void {
    this.#map.setZoom(this.#map.getZoom() + levels);
  }

  /** The box has another size. */
  resized(): void {
    this.#map.invalidateSize({animate: false});
  }

  remove(): void {
    clearTimeout(this.#retry);
    this.#drawn += 1;
    this.#map.remove();
  }

  #look(at: LatLngTuple): void {
    if (this.#map.getZoom() < closeUp - 3) this.#map.setView(at, closeUp - 3);
    else this.#map.panInside(at, {padding: [60, 60]});
  }

  readonly #at = (coordinates: Coordinates): LatLngTuple => {
    const {basemap} = this.#content ?? {};
    const moved = basemap?.kind === 'xyz' && basemap.datum === 'GCJ-02' ? toGcj02(coordinates) : coordinates;
    return [moved.latitude, moved.longitude];
  };

  #layGround({basemap, borders}: MapContent): void {
    this.#ground.clearLayers();
    for (const {url, maximumZoom} of tileSources(basemap))
      this.#ground.addLayer(new TileLayer(url, {maxNativeZoom: maximumZoom, maxZoom: innermost}));
    if (borders) {
      const color = getComputedStyle(this.#map.getContainer()).getPropertyValue('--_line-ctl').trim() || '#8aa4bf';
      this.#ground.addLayer(
        new GeoJSON(borders.data as never, {
          interactive: false,
          style: {color, weight: 1.5, fill: false},
          coordsToLatLng: ([longitude, latitude]) => {
            const [north, east] = this.#at({longitude, latitude});
            return {lat: north, lng: east} as never;
          },
        }),
      );
    }
  }

  /** The tiles that the view needs, as far as they are or come. */
  #needed(): Promise<StationTile>[] {
    const zoom = Math.max(0, Math.round(this.#map.getZoom()) - innerLevels);
    const across = 2 ** zoom;
    const {min, max} = this.#map.getPixelBounds();
    const tileAt = (pixels = 0) => Math.floor(pixels / (pixelsOfLevel * 2 ** (this.#map.getZoom() - zoom)));
    const [west, east, north, south] = [tileAt(min?.x), tileAt(max?.x), tileAt(min?.y), tileAt(max?.y)];
    const needed: Promise<StationTile>[] = [];
    for (let x = west; x <= east; x += 1) {
      for (let y = Math.max(0, north); y <= Math.min(across - 1, south); y += 1)
        needed.push(this.#read(zoom, ((x % across) + across) % across, y));
    }
    return needed;
  }

  #read(zoom: number, x: number, y: number): Promise<StationTile> {
    const key = `${zoom}/${x}/${y}`;
    const known = this.#tiles.get(key);
    if (known) return known;
    const tile = this.#owner.tile(zoom, x, y);
    this.#tiles.set(key, tile);
    // One that did not come is asked for again.
    tile.catch(() => this.#tiles.delete(key));
    const [oldest] = this.#tiles.keys();
    if (this.#tiles.size > mostTilesKept && oldest !== undefined) this.#tiles.delete(oldest);
    return tile;
  }

  async #draw(): Promise<void> {
    const content = this.#content;
    if (!content || !this.#fitted) return;
    this.#drawn += 1;
    const turn = this.#drawn;
    // Not allSettled: pages of their time put a Promise of their own in its place, which has none.
    const lost = () => undefined;
    const read = content.onlyListed ? [] : await Promise.all(this.#needed().map((tile) => tile.catch(lost)));
    // Meanwhile somebody has moved on.
    if (turn !== this.#drawn) return;
    const tiles = read.filter((tile) => tile !== undefined);
    const isLacking = tiles.length < read.length;
    this.#owner.lacking(isLacking);
    clearTimeout(this.#retry);
    if (isLacking) this.#retry = setTimeout(() => void this.#draw(), retryMs);
    this.#put(content, tiles);
  }

  #put({listed, onlyListed, chosen, own}: MapContent, tiles: readonly StationTile[]): void {
    const root = this.#map.getContainer().getRootNode() as ShadowRoot;
    const focused = root.activeElement?.closest('.mark') ? root.activeElement.textContent : null;
    this.#marks.clearLayers();
    const alone = new Map(tiles.flatMap(({stations}) => stations).map((station) => [station.id, station]));
    const order = new Map(listed.map(({id}, index) => [id, index]));
    const stations = onlyListed ? [...listed] : [...alone.values()];
    // In the list's order, then the others.
    stations.sort((one, other) => (order.get(one.id) ?? Infinity) - (order.get(other.id) ?? Infinity) || 0);
    for (const station of stations) {
      if (station.id !== chosen?.id) this.#addStation(station, order.has(station.id) ? 'dot listed' : 'dot');
    }
    const clusters = tiles.flatMap((tile) => tile.clusters).sort((one, other) => other.count - one.count);
    for (const cluster of clusters) this.#addCluster(cluster);
    if (own) this.#marks.addLayer(mark(this.#at(own), [seen('own')]));
    if (chosen) this.#addStation(chosen, 'drop');
    if (focused === null) return;
    const again = [...root.querySelectorAll<HTMLElement>('.mark button')].find(
      (button) => button.textContent === focused,
    );
    (again ?? this.#map.getContainer()).focus();
  }

  #addStation(station: PlacedStation, look: string): void {
    const label = msg(str`${station.name}，${levelText(station.level)}`, {id: 'map.station'});
    const press = () => {
      this.#owner.choose(station.id);
    };
    this.#marks.addLayer(mark(this.#at(station.coordinates), [seen(look), heard(label)], press));
  }

  #addCluster({coordinates, count, region, name}: StationCluster): void {
    const place = inLocale(name);
    const at = this.#at(coordinates);
    const press = () => {
      this.#map.setView(at, Math.min(innermost, this.#map.getZoom() + innerLevels));
    };
    const heardOf = heard(msg(str` 个站点，${place}，按一下放大`, {id: 'map.cluster'}));
    // Across a border of counties there is no name that says where it is.
    const names = region.length > cityCodeLength ? [seen('name', place)] : [];
    this.#marks.addLayer(mark(at, [part('ring', String(count)), ...names, heardOf], press));
  }
}
