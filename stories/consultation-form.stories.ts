import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expect, userEvent, waitFor} from 'storybook/test';
import {api, brokenClient, portal, silentClient} from './api.js';
import {type Look, lookControls, usualLook} from './look.js';
import {inside, patience} from './shadow.js';

const tag = 'pls-consultation-form';

interface Arguments extends Look {
  client?: object;
  topic: string;
}

const meta: Meta<Arguments> = {
  title: 'Consultation form',
  component: tag,
  args: {...usualLook, topic: 'wage-arrears'},
  argTypes: {
    ...lookControls,
    client: {table: {disable: true}},
    topic: {control: 'text', description: 'Topic filled in'},
  },
  render: ({theme, elder, help, accent, client, topic}) =>
    html`<pls-consultation-form
      api=${api}
      portal=${portal}
      theme=${theme}
      topic=${topic}
      ?elder=${elder}
      help=${help}
      .client=${client ?? undefined}
      style=${styleMap({'--pls-color-accent': accent})}
      ><a href="tel:12348">公共法律服务热线 12348</a></pls-consultation-form
    >`,
};
export default meta;
type Story = StoryObj<Arguments>;

const next = async (form: Awaited<ReturnType<typeof inside>>) => {
  await userEvent.click(await form.findByRole('button', {name: '下一步'}, patience));
};

const fillMatter = async (canvasElement: HTMLElement) => {
  const form = await inside(canvasElement, tag);
  const question = await form.findByRole('textbox', {name: /把事情说一说/}, patience);
  await userEvent.type(question, '今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。');
  await next(form);
  return form;
};

const fillContact = async (canvasElement: HTMLElement) => {
  const form = await fillMatter(canvasElement);
  await userEvent.click(await form.findByRole('radio', {name: '我自己的'}, patience));
  await userEvent.click(form.getByRole('radio', {name: /我自己上网看/}));
  await next(form);
  await form.findByRole('button', {name: '确认，交上去'}, patience);
  return form;
};

/** First step, with the topic that the finder handed over. */
export const FirstStep: Story = {
  play: async ({canvasElement}) => {
    const form = await inside(canvasElement, tag);
    await form.findByRole('heading', {name: '您遇到了什么事？'}, patience);
  },
};

/** Errors beside the fields, with a summary that has the focus. */
export const Errors: Story = {
  play: async ({canvasElement}) => {
    const form = await inside(canvasElement, tag);
    await form.findByRole('textbox', {name: /把事情说一说/}, patience);
    await next(form);
    await expect(await form.findByRole('alert', undefined, patience)).toHaveTextContent('有 1 处要改一下');
  },
};

/** Second step: how to reply, and why each thing is asked. */
export const Contact: Story = {
  play: async ({canvasElement}) => {
    const form = await fillMatter(canvasElement);
    await form.findByRole('heading', {name: '怎么答复您？'}, patience);
  },
};

/** Everything once more before it is sent, with the notice. */
export const CheckAnswers: Story = {
  play: async ({canvasElement}) => {
    await fillContact(canvasElement);
  },
};

/** Received: number, code and date. */
export const Success: Story = {
  play: async ({canvasElement}) => {
    const form = await fillContact(canvasElement);
    await userEvent.click(form.getByRole('button', {name: '确认，交上去'}));
    await form.findByText(/\d{4} \d{4} \d{4}/, undefined, patience);
    await expect(form.getByText('查询码')).toBeVisible();
  },
};

/** Large type: steps become words and a bar. */
export const Elder: Story = {...Contact, args: {elder: true}};

/** Dark. */
export const Dark: Story = {...Contact, args: {theme: 'dark'}};

/** The definition has not come yet. */
export const Loading: Story = {
  args: {client: silentClient()},
  play: async ({canvasElement}) => {
    const form = await inside(canvasElement, tag);
    await form.findByText(/请等一等/, undefined, patience);
  },
};

/** The service cannot be reached. */
export const Failed: Story = {
  args: {client: brokenClient()},
  play: async ({canvasElement}) => {
    const form = await inside(canvasElement, tag);
    await waitFor(() => expect(form.getByRole('alert')).toBeVisible(), {timeout: 20_000});
  },
};

/** In English: what is to be mended is said in English too. */
export const ErrorsInEnglish: Story = {
  globals: {locale: 'en'},
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const form = await inside(canvasElement, tag);
    await userEvent.click(await form.findByRole('button', {name: 'Next'}, patience));
    await expect(await form.findByRole('alert', undefined, patience)).toHaveTextContent(
      'Please check 1 of your answers',
    );
  },
};
