import {accentBounds, mixes} from './generated/accent-bounds.js';

/**
 * The host's accent, bounded, where the engine has no relative colours (before Chromium 119, Safari 16.4, Firefox 128;
 * WeChat's older kernels): what `oklch(from …)` and `color-mix()` of generated/token.styles.ts give, computed here and set
 * on the frame through the CSSOM, which no Content-Security-Policy forbids. Loaded by such engines only.
 */

/** Red, green, blue, each 0–1; or lightness, a, b. */
type Three = readonly [number, number, number];

const toLinear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
const toGamma = (light: number): number => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

/** sRGB → OKLab, by its author's matrices (Ottosson, 2021-01-25), which CSS Color 4 agrees with to five digits. */
const toOklab = (color: Three): Three => {
  const [r, g, b] = color.map(toLinear) as unknown as Three;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

/** OKLab → sRGB; what a screen cannot show is cut off channel by channel, as engines do. */
const toColor = ([lightness, a, b]: Three): Three => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const light: Three = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return light.map((each) => toGamma(Math.min(1, Math.max(0, each)))) as unknown as Three;
};

interface Bound {
  readonly least?: number;
  readonly most?: number;
}
const within = (value: number, {least = 0, most = 1}: Bound): number => Math.min(most, Math.max(least, value));

/** Any colour of CSS, without its transparency; `undefined` for what is none. */
const readColor = (text: string): Three | undefined => {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return undefined;
  const marks = ['#000000', '#ffffff'].map((before) => {
    canvas.fillStyle = before;
    canvas.fillStyle = text.trim();
    return canvas.fillStyle;
  });
  // Refused, so each mark is still there.
  if (marks[0] !== marks[1]) return undefined;
  const [written = ''] = marks;
  const channels = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)/.exec(written)?.slice(1).map(Number) ?? [
    ...(/^#(..)(..)(..)$/
      .exec(written)
      ?.slice(1)
      .map((each) => parseInt(each, 16)) ?? painted(canvas)),
  ];
  return channels.map((each) => each / 255) as unknown as Three;
};

/** A colour that the engine writes in no simple way (`oklch(…)` in Chromium 111): its pixel. */
const painted = (canvas: CanvasRenderingContext2D): number[] => {
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
};

const write = (color: Three): string => `rgb(${color.map((share) => Math.round(share * 255)).join(', ')})`;

const mixed = (one: Three, share: number, other: Three): Three =>
  one.map((value, index) => value * share + (other[index] ?? 0) * (1 - share)) as unknown as Three;

/** What was computed for a frame, by all that it was computed from. */
const last = new WeakMap<HTMLElement, string>();

/** Bounds the accent on one frame, as its classes say: light, dark, high contrast or large type. */
export const boundAccent = (frame: HTMLElement): void => {
  const style = getComputedStyle(frame);
  const said = (property: string): string => style.getPropertyValue(property);
  const [, bounds] =
    Object.entries(accentBounds)
      .filter(([selector]) => frame.matches(selector))
      .pop() ?? [];
  const key = JSON.stringify([bounds, ...['--_src', '--_surface', '--_text'].map(said)]);
  if (!bounds || last.get(frame) === key) return;
  last.set(frame, key);

  const accent = readColor(said('--_src'));
  // Without one, what the stylesheet has for such engines, already bounded, stays.
  if (!accent) {
    for (const property of ['--_accent', ...Object.keys(mixes)]) frame.style.removeProperty(property);
    return;
  }
  const [lightness, a, b] = toOklab(accent);
  const chroma = Math.hypot(a, b);
  const scale = chroma === 0 ? 0 : within(chroma, bounds.chroma) / chroma;
  const bounded: Three = [within(lightness, bounds.lightness), a * scale, b * scale];
  frame.style.setProperty('--_accent', write(toColor(bounded)));
  for (const [property, {share, with: ground}] of Object.entries(mixes)) {
    const color = readColor(said(ground));
    // From the bounded accent before a screen's limits, as color-mix() does.
    if (color) frame.style.setProperty(property, write(toColor(mixed(bounded, share, toOklab(color)))));
  }
};
