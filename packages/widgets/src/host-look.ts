import type {ReactiveControllerHost} from 'lit';
import {boundAccent} from './accent.js';
import {advise} from './ask-advice.js';
import type {PartModule} from './on-demand.js';

/** A public custom property that a host may get wrong: fetched only where one is, or where the engine is old. */
interface Look {
  /** What the styles make of it. */
  readonly own: string;
  readonly is: string;
  readonly takes: (value: string) => boolean;
  /** For a value that everybody understands, though no engine. */
  readonly meant?: Readonly<Record<string, string>>;
}
const color = (own: string): Look => ({own, is: 'a colour', takes: (value) => CSS.supports('color', value)});
const looks: Readonly<Record<string, Look>> = {
  '--pls-color-accent': color('--_src'),
  '--pls-color-surface': color('--_surface'),
  '--pls-color-text-primary': color('--_text'),
  '--pls-scale': {
    own: '--_s',
    is: 'a number such as 1.1',
    takes: (value) => CSS.supports('width', `calc(1px * ${value})`),
  },
  '--pls-radius': {
    own: '--_r-l',
    is: 'a length such as 8px',
    takes: (value) => CSS.supports('width', `min(1px, ${value})`),
    meant: {0: '0px'},
  },
};

/** Puts our own in place of what a host says that is none, until it says better, and tells the web team. */
const mendLook = (widget: Element, frame: HTMLElement): void => {
  const wrong: [property: string, said: string, expected: string, used: string][] = [];
  for (const [property, {own, is, takes, meant}] of Object.entries(looks)) {
    const said = getComputedStyle(widget).getPropertyValue(property).trim();
    const value = () => getComputedStyle(frame).getPropertyValue(own).trim();
    if (frame.style.getPropertyValue(property)) {
      if (takes(said)) frame.style.removeProperty(property);
    } else if (!takes(value())) {
      frame.style.setProperty(property, meant?.[said] ?? 'initial');
      if (!meant?.[said]) wrong.push([property, said, is, value()]);
    }
  }
  if (wrong.length === 0) return;
  void advise(({adviseLook}) => {
    for (const each of wrong) adviseLook(...each);
  });
};

/**
 * Mends what a host says of a widget's look, and bounds its accent where the engine cannot, now and whenever it renders
 * anew: a theme or large type may have been chosen.
 *
 * @returns no styles: the part of the widget that it is brings none
 */
export const followLook = (widget: ReactiveControllerHost & Element): PartModule => {
  const follow = (): void => {
    const frame = widget.shadowRoot?.querySelector<HTMLElement>('.pls');
    if (!frame || !getComputedStyle(frame).display) return;
    mendLook(widget, frame);
    if (!CSS.supports('color', 'oklch(from red l c h)')) boundAccent(frame);
  };
  widget.addController({hostUpdated: follow});
  follow();
  return {};
};
