import type {Coordinates} from '@pls-kit/contract';

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Whether these are degrees on the globe, as WGS 84 has them; the contract's `Coordinates`. */
export const isWgs84 = ({longitude, latitude}: Coordinates): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/**
 * Straight-line distance in metres.
 *
 * @param from - WGS 84 degrees
 * @param to - WGS 84 degrees
 * @returns metres; NaN when a number of either is none
 *
 * Haversine on the mean sphere (IUGG R₁ = 6 371 008.8 m): within 0.6 % of the WGS 84 ellipsoid.
 */
export const distanceMetres = (from: Coordinates, to: Coordinates): number => {
  const northHalf = Math.sin(toRadians(to.latitude - from.latitude) / 2);
  const eastHalf = Math.sin(toRadians(to.longitude - from.longitude) / 2);
  const chord = northHalf ** 2 + Math.cos(toRadians(from.latitude)) * Math.cos(toRadians(to.latitude)) * eastHalf ** 2;
  // Rounding can take the chord of antipodes past 1, where asin is NaN.
  return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(chord)));
};

/** The box in which GCJ-02 applies in every known implementation, degrees. */
const isInBox = ({longitude, latitude}: Coordinates): boolean =>
  longitude > 72.004 && longitude < 137.8347 && latitude > 0.8293 && latitude < 55.8271;

/**
 * Whether these would be a place in China the other way round. Western China's, swapped, still lie on the globe, in the sea
 * between Svalbard and Novaya Zemlya, where nobody lives.
 */
const isSwapped = ({longitude, latitude}: Coordinates): boolean =>
  latitude > 73 && latitude < 136 && longitude > (latitude > 90 ? 3 : 27) && longitude < 54;

/** Refuses what is no point, and swapped numbers: a link would silently lead to the wrong place. */
const checkPoint = (coordinates: Coordinates): void => {
  const swapped = isSwapped(coordinates);
  if (isWgs84(coordinates) && !swapped) return;
  const {longitude, latitude} = coordinates;
  throw new RangeError(
    `Not a point in degrees: longitude ${longitude}, latitude ${latitude}${swapped ? ' (longitude and latitude are swapped)' : ''}`,
  );
};

/** Sum of amplitude × sin(angle / period), the shape of every term of the GCJ-02 offset. */
const waves = (angle: number, terms: readonly (readonly [amplitude: number, period: number])[]): number =>
  terms.reduce((sum, [amplitude, period]) => sum + amplitude * Math.sin((angle / period) * Math.PI), 0) * (2 / 3);

/** Where GCJ-02 has a point of China. */
const offset = ({longitude, latitude}: Coordinates): Coordinates => {
  const x = longitude - 105;
  const y = latitude - 35;
  const common =
    0.1 * x * y +
    waves(x, [
      [20, 1 / 6],
      [20, 1 / 2],
    ]);
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.2 * Math.sqrt(Math.abs(x)) +
    common +
    waves(y, [
      [20, 1],
      [40, 3],
      [160, 12],
      [320, 30],
    ]);
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * Math.sqrt(Math.abs(x)) +
    common +
    waves(x, [
      [20, 1],
      [40, 3],
      [150, 12],
      [300, 30],
    ]);
  const semiMajorMetres = 6_378_245;
  const eccentricitySquared = 0.006693421622965943;
  const magic = 1 - eccentricitySquared * Math.sin(toRadians(latitude)) ** 2;
  const meridianRadius = (semiMajorMetres * (1 - eccentricitySquared)) / magic ** 1.5;
  const parallelRadius = (semiMajorMetres / Math.sqrt(magic)) * Math.cos(toRadians(latitude));
  return {
    longitude: longitude + ((east / parallelRadius) * 180) / Math.PI,
    latitude: latitude + ((north / meridianRadius) * 180) / Math.PI,
  };
};

/**
 * WGS 84 → GCJ-02, which Amap, Tencent and Apple's maps of China use.
 *
 * @param coordinates - WGS 84 degrees
 * @returns GCJ-02 degrees; unchanged outside the box around China (Taiwan and parts of neighbours lie in it)
 * @throws {RangeError} NaN, off the globe, or longitude and latitude of a place in China swapped
 *
 * The datum is not public; this is the formula that all open implementations share (eviltransform, gcoord), on the
 * Krasovsky 1940 ellipsoid. It moves a point by 100–700 m. Within 1 m of the reference values that gcoord publishes for
 * China's cities; with the maps themselves it agrees within a few metres: enough to find a door, not to measure.
 */
export const toGcj02 = (coordinates: Coordinates): Coordinates => {
  checkPoint(coordinates);
  return isInBox(coordinates) ? offset(coordinates) : coordinates;
};

/**
 * GCJ-02 → WGS 84: what Amap, Tencent or a WeChat page gave, as this API takes it.
 *
 * @param coordinates - GCJ-02 degrees
 * @returns WGS 84 degrees; unchanged outside the box around China
 * @throws {RangeError} NaN, off the globe, or longitude and latitude of a place in China swapped
 * @example
 * ```ts
 * // What a WeChat page's `wx.getLocation({type: 'gcj02'})` gave, for `pls.stations.nearest`.
 * const {longitude, latitude} = fromGcj02({longitude: 113.6253334, latitude: 34.7466173});
 * console.log(longitude.toFixed(4), latitude.toFixed(4)); // → 113.6193 34.7478
 * ```
 *
 * The inverse of {@link toGcj02}, to 0.1 mm: the offset hardly changes within itself, so that six rounds are plenty.
 */
export const fromGcj02 = (coordinates: Coordinates): Coordinates => {
  checkPoint(coordinates);
  if (!isInBox(coordinates)) return coordinates;
  let {longitude, latitude} = coordinates;
  for (let round = 0; round < 6; round += 1) {
    const there = offset({longitude, latitude});
    longitude += coordinates.longitude - there.longitude;
    latitude += coordinates.latitude - there.latitude;
  }
  return {longitude, latitude};
};

const baiduTurn = (Math.PI * 3000) / 180;

/**
 * WGS 84 → BD-09, which Baidu uses: GCJ-02 with Baidu's own turn and shift on top.
 *
 * @param coordinates - WGS 84 degrees
 * @returns BD-09 degrees
 * @throws {RangeError} NaN, off the globe, or longitude and latitude of a place in China swapped
 *
 * Not public either. Within 1 m of the reference values that gcoord publishes for China's cities; single points that
 * Baidu's own service answered lie up to 42 m away (eviltransform's two). Count on tens of metres on Baidu's map.
 */
export const toBd09 = (coordinates: Coordinates): Coordinates => {
  const {longitude: x, latitude: y} = toGcj02(coordinates);
  const radius = Math.hypot(x, y) + 0.00002 * Math.sin(y * baiduTurn);
  const angle = Math.atan2(y, x) + 0.000003 * Math.cos(x * baiduTurn);
  return {longitude: radius * Math.cos(angle) + 0.0065, latitude: radius * Math.sin(angle) + 0.006};
};

/**
 * BD-09 → WGS 84: what Baidu's map gave, as this API takes it.
 *
 * @param coordinates - BD-09 degrees
 * @returns WGS 84 degrees
 * @throws {RangeError} NaN, off the globe, or longitude and latitude of a place in China swapped
 *
 * Back to what {@link toBd09} was given within 1 m: Baidu's formula back is not quite the inverse of its formula there.
 */
export const fromBd09 = (coordinates: Coordinates): Coordinates => {
  checkPoint(coordinates);
  const x = coordinates.longitude - 0.0065;
  const y = coordinates.latitude - 0.006;
  const radius = Math.hypot(x, y) - 0.00002 * Math.sin(y * baiduTurn);
  const angle = Math.atan2(y, x) - 0.000003 * Math.cos(x * baiduTurn);
  return fromGcj02({longitude: radius * Math.cos(angle), latitude: radius * Math.sin(angle)});
};
