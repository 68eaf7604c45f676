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
const isInChina = ({longitude, latitude}: Coordinates): boolean =>
  longitude > 72.004 && longitude < 137.8347 && latitude > 0.8293 && latitude < 55.8271;

/** Sum of amplitude × sin(angle / period), the shape of every term of the GCJ-02 offset. */
const waves = (angle: number, terms: readonly (readonly [amplitude: number, period: number])[]): number =>
  terms.reduce((sum, [amplitude, period]) => sum + amplitude * Math.sin((angle / period) * Math.PI), 0) * (2 / 3);

/**
 * WGS 84 → GCJ-02, which Amap, Tencent and Apple's maps of China use.
 *
 * @param coordinates - WGS 84 degrees
 * @returns GCJ-02 degrees; unchanged outside China's box
 *
 * The datum is not public; this is the formula that all open implementations share (eviltransform, gcoord), on the
 * Krasovsky 1940 ellipsoid. It moves a point by 100–700 m and agrees with the maps within a few metres: enough to find
 * a door, not to measure.
 */
export const toGcj02 = (coordinates: Coordinates): Coordinates => {
  if (!isInChina(coordinates)) return coordinates;
  const {longitude, latitude} = coordinates;
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
 * WGS 84 → BD-09, which Baidu uses: GCJ-02 with Baidu's own turn and shift on top.
 *
 * @param coordinates - WGS 84 degrees
 * @returns BD-09 degrees
 *
 * Not public either: the open implementations agree to the digit, but eviltransform's two test points lie 11 and 42 m
 * away. Count on tens of metres.
 */
export const toBd09 = (coordinates: Coordinates): Coordinates => {
  const {longitude: x, latitude: y} = toGcj02(coordinates);
  const turn = (Math.PI * 3000) / 180;
  const radius = Math.hypot(x, y) + 0.00002 * Math.sin(y * turn);
  const angle = Math.atan2(y, x) + 0.000003 * Math.cos(x * turn);
  return {longitude: radius * Math.cos(angle) + 0.0065, latitude: radius * Math.sin(angle) + 0.006};
};
