import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../examples/themes/county-blue.css';
import '../examples/themes/county-red.css';
import '../examples/themes/county-songti.css';
import {api, portal} from './api.js';
import {type Look, lookControls} from './look.js';
import {inside, patience} from './shadow.js';

type Arguments = Pick<Look, 'theme' | 'elder'>;

/** Three counties' looks, each a file of public custom properties and parts alone: examples/themes/county-….css. */
const meta: Meta<Arguments> = {
  title: 'County themes',
  args: {theme: 'light', elder: false},
  argTypes: {theme: lookControls.theme, elder: lookControls.elder},
};
export default meta;
type Story = StoryObj<Arguments>;

/** Words that are there once the widget is. */
const shown: Readonly<Record<string, string>> = {
  'pls-service-finder': '大家常遇到的事',
  'pls-consultation-form': '您遇到了什么事？',
  'pls-case-tracker': '查办到哪一步了',
  'pls-station-map': '去哪儿办、找谁问',
};

const widget = (tag: string, {theme, elder}: Arguments): TemplateResult => {
  if (tag === 'pls-service-finder')
    return html`<pls-service-finder api=${api} portal=${portal} theme=${theme} ?elder=${elder}></pls-service-finder>`;
  if (tag === 'pls-consultation-form')
    return html`<pls-consultation-form
      api=${api}
      portal=${portal}
      theme=${theme}
      ?elder=${elder}
    ></pls-consultation-form>`;
  if (tag === 'pls-case-tracker')
    return html`<pls-case-tracker api=${api} portal=${portal} theme=${theme} ?elder=${elder}></pls-case-tracker>`;
  return html`<pls-station-map api=${api} portal=${portal} theme=${theme} ?elder=${elder}></pls-station-map>`;
};

/** A story of one county's look and one widget: it is there, and the frame wears what the file says. */
const story = (county: 'red' | 'blue' | 'songti', tag: string, frame: Readonly<Record<string, string>>): Story => ({
  render: (look) => html`<div class="county-${county}">${widget(tag, look)}</div>`,
  play: async ({canvasElement}) => {
    const found = await inside(canvasElement, tag);
    await found.findByRole('heading', {name: shown[tag] ?? ''}, patience);
    await waitFor(() => {
      const card = canvasElement.querySelector(tag)?.shadowRoot?.querySelector('[part=frame]');
      if (!card) throw new Error('There is no frame');
      const style = getComputedStyle(card);
      for (const [property, value] of Object.entries(frame)) {
        void expect(style.getPropertyValue(property)).toBe(value);
      }
    });
  },
});

const red = {'border-top-color': 'rgb(200, 16, 46)', 'border-top-left-radius': '6px'};
const blue = {'border-top-color': 'rgb(214, 225, 236)', 'border-top-left-radius': '10px'};
const songti = {'border-top-left-radius': '0px', 'background-color': 'rgb(255, 254, 248)'};

export const RedFinder = story('red', 'pls-service-finder', red);
export const RedForm = story('red', 'pls-consultation-form', red);
export const RedTracker = story('red', 'pls-case-tracker', red);
export const RedStations = story('red', 'pls-station-map', red);

export const BlueFinder = story('blue', 'pls-service-finder', blue);
export const BlueForm = story('blue', 'pls-consultation-form', blue);
export const BlueTracker = story('blue', 'pls-case-tracker', blue);
export const BlueStations = story('blue', 'pls-station-map', blue);

export const SongtiFinder = story('songti', 'pls-service-finder', songti);
export const SongtiForm = story('songti', 'pls-consultation-form', songti);
export const SongtiTracker = story('songti', 'pls-case-tracker', songti);
export const SongtiStations = story('songti', 'pls-station-map', songti);

/** In the dark the county's colour is bounded anew, and its own lines stay. */
export const RedInTheDark: Story = {...story('red', 'pls-service-finder', red), args: {theme: 'dark'}};

/** 宋体 in large type. */
export const SongtiInLargeType: Story = {
  ...story('songti', 'pls-consultation-form', songti),
  args: {elder: true},
};
