import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expect, userEvent, waitFor} from 'storybook/test';
import {api, brokenClient, portal, silentClient} from './api.js';
import {type Look, lookControls, usualLook} from './look.js';
import {inside, patience} from './shadow.js';

const tag = 'pls-service-finder';

interface Arguments extends Look {
  client?: object;
}

const meta: Meta<Arguments> = {
  title: 'Service finder',
  component: tag,
  args: usualLook,
  argTypes: {...lookControls, client: {table: {disable: true}}},
  render: ({theme, elder, help, accent, client}) =>
    html`<pls-service-finder
      api=${api}
      portal=${portal}
      theme=${theme}
      ?elder=${elder}
      help=${help}
      .client=${client ?? undefined}
      style=${styleMap({'--pls-color-accent': accent})}
      ><a href="tel:12348">公共法律服务热线 12348</a>${nothing}</pls-service-finder
    >`,
};
export default meta;
type Story = StoryObj<Arguments>;

const type = async (canvasElement: HTMLElement, words: string) => {
  const finder = await inside(canvasElement, tag);
  const box = await finder.findByRole('combobox', {name: '您遇到的事'}, patience);
  await userEvent.type(box, words);
  return finder;
};

/** First view: what people are most often troubled by. */
export const Empty: Story = {
  play: async ({canvasElement}) => {
    const finder = await inside(canvasElement, tag);
    await finder.findByRole('heading', {name: '大家常遇到的事'}, patience);
  },
};

/** While somebody types: the wage fast lane comes first for 老板不给工资. */
export const Typing: Story = {
  play: async ({canvasElement}) => {
    const finder = await type(canvasElement, '老板不给工资');
    const [first] = await finder.findAllByRole('option', undefined, patience);
    await expect(first).toHaveTextContent('法律援助');
  },
};

/** The answer: what it is, by when, who may, what to bring, where, and the next step. */
export const Answer: Story = {
  play: async ({canvasElement}) => {
    const finder = await type(canvasElement, '老板不给工资');
    await finder.findAllByRole('option', undefined, patience);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await finder.findByRole('heading', {name: '要带什么'}, patience);
    await expect(finder.getAllByText(/第四十三条/).length).toBeGreaterThan(0);
  },
};

/** Large type for the elderly. */
export const AnswerElder: Story = {...Answer, args: {elder: true}};

/** Dark. */
export const AnswerDark: Story = {...Answer, args: {theme: 'dark'}};

/** Nothing fits the words: four ways on, never an empty list. */
export const NothingFound: Story = {
  play: async ({canvasElement}) => {
    const finder = await type(canvasElement, 'qqqq');
    await userEvent.keyboard('{Enter}');
    await finder.findByRole('heading', {name: /没找到/}, patience);
  },
};

/** Nothing has come back yet: places are held, words follow after a second. */
export const Loading: Story = {
  args: {client: silentClient()},
  play: async ({canvasElement}) => {
    const finder = await inside(canvasElement, tag);
    await finder.findByText('正在查找，网慢的话请等一等……', undefined, patience);
  },
};

/** The service cannot be reached: it says so, 12348 stays, and it tries again by itself. */
export const Failed: Story = {
  args: {client: brokenClient()},
  play: async ({canvasElement}) => {
    const finder = await inside(canvasElement, tag);
    await waitFor(() => expect(finder.getByRole('alert')).toBeVisible(), {timeout: 20_000});
    await expect(finder.getAllByText(/12348/).length).toBeGreaterThan(0);
  },
};

/** In English: the answer, with the law's own name in Chinese. */
export const AnswerInEnglish: Story = {
  globals: {locale: 'en'},
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const finder = await inside(canvasElement, tag);
    const box = await finder.findByRole('combobox', {name: 'What happened to you'}, patience);
    await userEvent.type(box, 'unpaid wages');
    await finder.findAllByRole('option', {name: /Legal aid/}, patience);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await finder.findByRole('heading', {name: 'What to bring'}, patience);
  },
};

/** In traditional Chinese. */
export const TraditionalChinese: Story = {
  globals: {locale: 'zh-Hant'},
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const finder = await inside(canvasElement, tag);
    await finder.findByRole('heading', {name: '您遇到了什麼事？'}, patience);
  },
};
