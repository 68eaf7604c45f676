import type {Locale} from './text.js';

/** As exact as somebody on foot wants it: tens of metres, then tenths of a kilometre, then whole ones. */
const rounded = (metres: number): [value: number, unit: 'meter' | 'kilometer', digits: number] => {
  const tens = Math.round(metres / 10) * 10;
  if (tens < 1000) return [metres > 0 ? Math.max(10, tens) : 0, 'meter', 0];
  const kilometres = metres / 1000;
  return kilometres < 9.95 ? [kilometres, 'kilometer', 1] : [kilometres, 'kilometer', 0];
};

/**
 * A straight-line distance in words: `850米`, `1.2公里`, `23公里`; `850 m`, `1.2 km`.
 *
 * @param metres - such as `distanceMetres` of `pls.stations.nearest()`
 * @param locale - `zh` (default) or `en`
 * @throws {RangeError} negative, NaN or infinite
 * @example
 * ```ts
 * console.log(distanceText(847), distanceText(1240), distanceText(1240, 'en')); // → 850米 1.2公里 1.2 km
 * ```
 */
export const distanceText = (metres: number, locale: Locale = 'zh'): string => {
  if (!Number.isFinite(metres) || metres < 0) throw new RangeError(`Not a distance in metres: ${metres}`);
  const [value, unit, digits] = rounded(metres);
  const options = {style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits} as const;
  return new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en', options).format(value);
};
