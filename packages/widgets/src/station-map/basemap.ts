/**
 * What lies under the stations. In China a public map shows where its data come from and its review number (审图号,
 * 地图管理条例 art. 37), so neither can be left out.
 */
export type Basemap =
  /** No picture, no request: stations and names of places on plain ground. */
  | {readonly kind: 'none'}
  /** 天地图 of the National Geomatics Centre, in WGS 84 as our own coordinates (CGCS 2000: within decimetres). */
  | {readonly kind: 'tianditu'; readonly key: string; readonly reviewNumber: string}
  /** Any tiles of 256 px. */
  | {
      readonly kind: 'xyz';
      /** With `{z}`, `{x}` and `{y}`, e.g. `https://tiles.example.gov.cn/{z}/{x}/{y}.png`. */
      readonly url: string;
      /** Whose map it is, in words. */
      readonly attribution: string;
      readonly reviewNumber: string;
      /** The datum that the pictures are drawn in; stations are moved to it. */
      readonly datum: 'WGS-84' | 'GCJ-02';
      /** The innermost level that there are pictures of. Default 18. */
      readonly maximumZoom?: number;
    };

/** Lines that the portal answers for, drawn over plain ground. */
export interface Borders {
  /** GeoJSON in WGS 84: a geometry, a feature or a collection. */
  readonly data: object;
  /** What stands on the map about them: source, review number. */
  readonly text: string;
}

/** One layer of pictures. */
export interface TileSource {
  readonly url: string;
  readonly maximumZoom: number;
}

const tianditu = (layer: string, key: string): TileSource => ({
  url:
    `https://t0.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}` +
    `&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`,
  maximumZoom: 18,
});

/** The pictures of a basemap, the lowest first. */
export const tileSources = (basemap: Basemap): readonly TileSource[] => {
  if (basemap.kind === 'tianditu') return ['vec', 'cva'].map((layer) => tianditu(layer, basemap.key));
  return basemap.kind === 'xyz' ? [{url: basemap.url, maximumZoom: basemap.maximumZoom ?? 18}] : [];
};
