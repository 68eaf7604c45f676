import {expect} from '@open-wc/testing';
import {boundAccent} from './accent.js';
import {tokenStyles} from './generated/token.styles.js';
import {baseStyles} from './styles/base.styles.js';

/** Red, green, blue, 0–255. */
type Pixel = readonly [number, number, number];

const looks = {
  light: {classes: 'pls', least: 4.5},
  dark: {classes: 'pls dark', least: 4.5},
  'high contrast': {classes: 'pls more', least: 7},
  elder: {classes: 'pls elder', least: 7},
  'elder, dark': {classes: 'pls elder dark', least: 7},
} as const;
type Look = keyof typeof looks;

/** Where the accent meets another colour: text in it on each ground, and text on it. */
const pairs = {
  'on the card': '.btn:not(.pri)',
  'on sunken ground': '.help .tel',
  'on its strong tint': '.tag.ac',
  'ink on it': '.btn.pri',
} as const;

const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/** What the screen shows of a computed colour: `oklch(…)` and `oklab(…)` may lie outside what it can. */
const pixelOf = (color: string): Pixel => {
  if (!canvas) throw new Error('no canvas');
  canvas.fillStyle = '#123456';
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  if (alpha !== 255) throw new Error(`${color} lets through what is behind it`);
  return [red, green, blue];
};

/** WCAG 2.2, relative luminance. */
const luminance = (pixel: Pixel): number => {
  const [red, green, blue] = pixel.map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Pixel;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const ratio = (one: Pixel, other: Pixel): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Always the same 1,000 colours: the corners, what brands use, other notations, the rest at random. */
const hostAccents = (): string[] => {
  const chosen = ['#000', '#fff', '#f00', '#0f0', '#00f', '#ff0', '#0ff', '#f0f', '#c8102e', '#ffd400', '#888'];
  const written = ['rebeccapurple', 'hsl(20 100% 50%)', 'rgb(200 0 0/0.2)', 'transparent', 'oklch(0.7 0.12 140)'];
  let seed = 20261123;
  // Mulberry32: small, seeded, even enough.
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const rest = Array.from({length: 1000 - chosen.length - written.length}, () => {
    return `#${(random() % 0x1000000).toString(16).padStart(6, '0')}`;
  });
  return [...chosen, ...written, ...rest];
};

describe('a host’s accent', () => {
  let host: HTMLElement;
  let frames: Record<Look, HTMLElement>;

  before(() => {
    host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = baseStyles.flatMap(({styleSheet}) => styleSheet ?? []);
    const add = (classes: string): HTMLElement => {
      const frame = document.createElement('section');
      frame.className = classes;
      for (const [tag, own] of Object.entries({a: 'btn', button: 'btn pri', span: 'tag ac'})) {
        const part = document.createElement(tag);
        part.className = own;
        frame.append(part);
      }
      const help = document.createElement('div');
      help.className = 'help';
      const call = document.createElement('a');
      call.className = 'tel';
      help.append(call);
      frame.append(help);
      // A colour half-way through its change is neither.
      for (const button of frame.querySelectorAll<HTMLElement>('.btn')) button.style.transition = 'none';
      root.append(frame);
      return frame;
    };
    frames = Object.fromEntries(
      Object.entries(looks).map(([look, {classes}]) => [look, add(classes)]),
    ) as unknown as Record<Look, HTMLElement>;
    document.body.append(host);
  });
  after(() => {
    host.remove();
  });

  const colorsOf = (frame: HTMLElement, selector: string): readonly [Pixel, Pixel] => {
    const element = frame.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(selector);
    const ground = selector === '.help .tel' ? element.parentElement : element;
    if (!ground) throw new Error(selector);
    return [pixelOf(getComputedStyle(element).color), pixelOf(getComputedStyle(ground).backgroundColor)];
  };

  interface Found {
    readonly accent: string;
    readonly look: Look;
    readonly pair: keyof typeof pairs;
    readonly colors: readonly [Pixel, Pixel];
  }
  const measure = (accents: readonly string[], before: (frame: HTMLElement) => void): Found[] =>
    accents.flatMap((accent) => {
      host.style.setProperty('--pls-color-accent', accent);
      return (Object.keys(looks) as Look[]).flatMap((look) => {
        before(frames[look]);
        return (Object.keys(pairs) as (keyof typeof pairs)[]).map((pair) => ({
          accent,
          look,
          pair,
          colors: colorsOf(frames[look], pairs[pair]),
        }));
      });
    });
  const tooLow = (found: readonly Found[]): string[] =>
    found
      .filter(({look, colors}) => ratio(...colors) < looks[look].least)
      .map(({accent, look, pair, colors}) => `${accent} ${look} ${pair}: ${ratio(...colors).toFixed(2)}`);

  it('is readable for 1,000 colours, in each look, the same from the stylesheet and from the script', function () {
    this.timeout(60_000);
    const accents = hostAccents();
    expect(new Set(accents)).to.have.length(1000);
    const native = measure(accents, () => undefined);
    const scripted = measure(accents, boundAccent);
    expect(tooLow(native).join('; ')).to.equal('');
    expect(tooLow(scripted).join('; ')).to.equal('');
    const differing = native.flatMap(({accent, look, pair, colors}, index) => {
      const other = scripted[index]?.colors.flat() ?? [];
      const far = Math.max(...colors.flat().map((byte, channel) => Math.abs(byte - (other[channel] ?? Infinity))));
      return far > 2 ? [`${accent} ${look} ${pair}: ${String(colors)}, by script ${String(other)}`] : [];
    });
    expect(differing.join('; ')).to.equal('');
  });

  it('is our own where a host says none, and what engines get that can bound nothing is the same', () => {
    host.style.removeProperty('--pls-color-accent');
    const fixed = [...tokenStyles.cssText.matchAll(/--_accent: (#[\da-f]+);/g)].map(([, color = '']) => pixelOf(color));
    const bounded = ([frames.light, frames.elder, frames.dark] as const).map((frame) => {
      frame.style.cssText = '';
      return colorsOf(frame, pairs['on the card'])[0];
    });
    expect(fixed).to.deep.equal(bounded);
  });

  it('is left as the stylesheet has it where the host’s is no colour', () => {
    const script = () => frames.light.style.getPropertyValue('--_accent');
    host.style.setProperty('--pls-color-accent', '#c8102e');
    boundAccent(frames.light);
    expect(script()).to.match(/^rgb\(/);
    host.style.setProperty('--pls-color-accent', 'no-colour');
    boundAccent(frames.light);
    expect(script()).to.equal('');
  });
});
