import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expect, userEvent, waitFor} from 'storybook/test';
import {api, brokenClient, portal, silentClient} from './api.js';
import {type Look, lookControls, usualLook} from './look.js';
import {inside, patience} from './shadow.js';

const tag = 'pls-station-map';

interface Arguments extends Look {
  client?: object;
}

const meta: Meta<Arguments> = {
  title: 'Station list',
  component: tag,
  args: usualLook,
  argTypes: {...lookControls, client: {table: {disable: true}}},
  render: ({theme, elder, help, accent, client}) =>
    html`<pls-station-map
      api=${api}
      portal=${portal}
      theme=${theme}
      ?elder=${elder}
      help=${help}
      .client=${client ?? undefined}
      style=${styleMap({'--pls-color-accent': accent})}
      ><a href="tel:12348">公共法律服务热线 12348</a></pls-station-map
    >`,
};
export default meta;
type Story = StoryObj<Arguments>;

const choosePlace = async (canvasElement: HTMLElement, typed: string, name: RegExp) => {
  const list = await inside(canvasElement, tag);
  const box = await list.findByRole('combobox', {name: '村名、街道或站点名'}, patience);
  await userEvent.type(box, typed);
  await userEvent.click(await list.findByRole('option', {name}, patience));
  return list;
};

/** The stations of the portal's own county, centre first. */
export const Home: Story = {
  play: async ({canvasElement}) => {
    const list = await inside(canvasElement, tag);
    await expect((await list.findAllByText(/公共法律服务/, undefined, patience)).length).toBeGreaterThan(0);
  },
};

/** Nearest to a place that somebody typed by its old name. */
export const NearAPlace: Story = {
  play: async ({canvasElement}) => {
    const list = await choosePlace(canvasElement, '孟津县', /^孟津区/);
    await list.findAllByText(/孟津区/, undefined, patience);
  },
};

/** A zone without a bureau of its own: it says who serves it, never an empty list. */
export const ZoneWithoutBureau: Story = {
  play: async ({canvasElement}) => {
    const list = await choosePlace(canvasElement, '伊滨', /伊滨经开区|伊滨经济技术开发区/);
    await list.findAllByText(/洛阳市司法局/, undefined, patience);
  },
};

/** Large type. */
export const Elder: Story = {...Home, args: {elder: true}};

/** Dark. */
export const Dark: Story = {...Home, args: {theme: 'dark'}};

/** Nothing has come back yet. */
export const Loading: Story = {
  args: {client: silentClient()},
  play: async ({canvasElement}) => {
    const list = await inside(canvasElement, tag);
    await list.findByText('正在查找，网慢的话请等一等……', undefined, patience);
  },
};

/** The service cannot be reached. */
export const Failed: Story = {
  args: {client: brokenClient()},
  play: async ({canvasElement}) => {
    const list = await inside(canvasElement, tag);
    await waitFor(() => expect(list.getByRole('alert')).toBeVisible(), {timeout: 20_000});
  },
};

/** In English: the stations keep their Chinese names, which is what stands on their doors. */
export const HomeInEnglish: Story = {
  globals: {locale: 'en'},
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const list = await inside(canvasElement, tag);
    await list.findByRole('heading', {name: 'Where to go, whom to ask'}, patience);
    await list.findAllByRole('button', {name: /^Directions/}, patience);
  },
};
