import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {expect, userEvent, waitFor} from 'storybook/test';
import type {SampleName} from '@pls-kit/server/in-page';
import {api, brokenClient, inPage, portal} from './api.js';
import {answerCase, askFor, declineCase, fileCase, talkAbout} from './filed-case.js';
import {type Look, lookControls, usualLook} from './look.js';
import {inside, patience} from './shadow.js';

const tag = 'pls-case-tracker';

interface Arguments extends Look {
  client?: object;
}

const meta: Meta<Arguments> = {
  title: 'Case tracker',
  component: tag,
  args: usualLook,
  argTypes: {...lookControls, client: {table: {disable: true}}},
  render: ({theme, elder, help, accent, client}) =>
    html`<pls-case-tracker
      api=${api}
      portal=${portal}
      theme=${theme}
      ?elder=${elder}
      help=${help}
      .client=${client ?? undefined}
      style=${styleMap({'--pls-color-accent': accent})}
      ><a href="tel:12348">公共法律服务热线 12348</a></pls-case-tracker
    >`,
};
export default meta;
type Story = StoryObj<Arguments>;

const lookUp = async (canvasElement: HTMLElement, number: string, code: string) => {
  const tracker = await inside(canvasElement, tag);
  await userEvent.type(await tracker.findByRole('textbox', {name: '办件号'}, patience), number);
  await userEvent.type(tracker.getByRole('textbox', {name: '查询码'}), code);
  await userEvent.click(tracker.getByRole('button', {name: '查进度'}));
  return tracker;
};

/** Asks for the two numbers of the receipt. */
export const LookUp: Story = {
  play: async ({canvasElement}) => {
    const tracker = await inside(canvasElement, tag);
    await tracker.findByRole('heading', {name: '查办到哪一步了'}, patience);
  },
};

/** The two do not match: a neutral answer that tells nobody whether such a case exists. */
export const WrongCode: Story = {
  play: async ({canvasElement}) => {
    const {number, code} = await fileCase();
    const tracker = await lookUp(canvasElement, number, code === '00000000' ? '11111111' : '00000000');
    await expect(await tracker.findByRole('alert', undefined, patience)).toHaveTextContent('对不上');
  },
};

/** Just filed: the promised date and what comes next. */
export const Submitted: Story = {
  play: async ({canvasElement}) => {
    const {number, code} = await fileCase();
    const tracker = await lookUp(canvasElement, number, code);
    await tracker.findByRole('heading', {name: '办理经过'}, patience);
  },
};

/** Answered: the reply first, and the button that settles it. */
export const Answered: Story = {
  play: async ({canvasElement}) => {
    const receipt = await fileCase();
    await answerCase(receipt);
    const tracker = await lookUp(canvasElement, receipt.number, receipt.code);
    await tracker.findByText(/可以要回来/, undefined, patience);
  },
};

/** Large type. */
export const AnsweredElder: Story = {...Answered, args: {elder: true}};

/** Dark. */
export const AnsweredDark: Story = {...Answered, args: {theme: 'dark'}};

/** A case of those that are there from the beginning. */
const lookUpSample = async (canvasElement: HTMLElement, name: SampleName) => {
  const {number, code} = (await inPage()).samples[name];
  return lookUp(canvasElement, number, code);
};

/** Something is missing, and it is said once, completely. */
export const Waiting: Story = {
  parameters: {samples: true},
  play: async ({canvasElement}) => {
    const tracker = await lookUpSample(canvasElement, 'waiting');
    await tracker.findByRole('heading', {name: '等您回复'}, patience);
    await tracker.findByRole('button', {name: '现在补'}, patience);
  },
};

/** Legal aid waits for papers: by which day, and what silence means. */
export const Supplement: Story = {
  parameters: {samples: true},
  play: async ({canvasElement}) => {
    const receipt = (await inPage()).samples.legalAid;
    await askFor(receipt, ['能证明您在工地干过活的东西，一样就行', '身份证正反面照片']);
    const tracker = await lookUp(canvasElement, receipt.number, receipt.code);
    await tracker.findByText(/会当作撤回申请/, undefined, patience);
    await userEvent.click(await tracker.findByRole('button', {name: '我没有这个材料'}, patience));
    await expect(await tracker.findByRole('textbox', {name: /想说明的话/})).toHaveValue('我没有这样的材料，因为');
  },
};

/** The same in large type. */
export const SupplementElder: Story = {...Supplement, args: {elder: true}};

/** Words of both sides and a call, in the one history. */
export const Conversation: Story = {
  play: async ({canvasElement}) => {
    const receipt = await fileCase();
    await talkAbout(receipt);
    const tracker = await lookUp(canvasElement, receipt.number, receipt.code);
    await tracker.findByText('电话里说的', undefined, patience);
    await tracker.findByText('用得上，先存好原图。', undefined, patience);
    await userEvent.click(await tracker.findByRole('button', {name: '给工作人员留言'}, patience));
    await userEvent.click(tracker.getByRole('button', {name: '发给工作人员'}));
    await tracker.findByText('还没写，请写一句', undefined, patience);
  },
};

/** The first ten minutes: changed or taken back. */
export const TenMinutes: Story = {
  play: async ({canvasElement}) => {
    const {number, code} = await fileCase();
    const tracker = await lookUp(canvasElement, number, code);
    await tracker.findByText(/以前还能改、能撤回/, undefined, patience);
    await userEvent.click(tracker.getByRole('button', {name: '撤回'}));
    await tracker.findByText(/不能恢复/, undefined, patience);
  },
};

/** The answer does not settle it. */
export const NotSettled: Story = {
  play: async ({canvasElement}) => {
    const receipt = await fileCase();
    await answerCase(receipt);
    const tracker = await lookUp(canvasElement, receipt.number, receipt.code);
    await userEvent.click(await tracker.findByRole('button', {name: '没解决，接着办'}, patience));
    await tracker.findByRole('textbox', {name: /哪里还没解决/}, patience);
  },
};

/** Refused: the reason, the remedy, and a way to object. */
export const Objection: Story = {
  parameters: {samples: true},
  play: async ({canvasElement}) => {
    const receipt = (await inPage()).samples.legalAid;
    await declineCase(receipt);
    const tracker = await lookUp(canvasElement, receipt.number, receipt.code);
    await userEvent.click(await tracker.findByRole('button', {name: '不服，提出异议'}, patience));
    await userEvent.type(await tracker.findByRole('textbox', {name: /您觉得哪里不对/}), '我是进城务工的，要的是工资。');
    await userEvent.click(tracker.getByRole('button', {name: '确认，提出异议'}));
    await tracker.findByText(/异议的办件号和查询码/, undefined, patience);
  },
};

/** The promised date went by: a supervision began by itself. */
export const Overdue: Story = {
  parameters: {samples: true},
  play: async ({canvasElement}) => {
    const tracker = await lookUpSample(canvasElement, 'overdue');
    await tracker.findAllByText(/督办/, undefined, patience);
  },
};

/** Not taken up, with the reason and what can be done now. */
export const Declined: Story = {
  parameters: {samples: true},
  play: async ({canvasElement}) => {
    const tracker = await lookUpSample(canvasElement, 'declined');
    await tracker.findAllByText(/便民服务中心/, undefined, patience);
  },
};

/** Settled and rated. */
export const Closed: Story = {
  parameters: {samples: true},
  play: async ({canvasElement}) => {
    const tracker = await lookUpSample(canvasElement, 'closed');
    await tracker.findAllByText(/办结/, undefined, patience);
  },
};

/** The service cannot be reached: it says so, keeps both numbers and tries again by itself. */
export const Failed: Story = {
  args: {client: brokenClient()},
  play: async ({canvasElement}) => {
    const tracker = await lookUp(canvasElement, '260123456785', '60241837');
    await waitFor(() => expect(tracker.getByRole('alert')).toBeVisible(), {timeout: 20_000});
    await expect(tracker.getAllByText(/12348/).length).toBeGreaterThan(0);
  },
};

/** In English: just filed. */
export const SubmittedInEnglish: Story = {
  globals: {locale: 'en'},
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const {number, code} = await fileCase();
    const tracker = await inside(canvasElement, tag);
    await userEvent.type(await tracker.findByRole('textbox', {name: 'Case number'}, patience), number);
    await userEvent.type(tracker.getByRole('textbox', {name: 'Query code'}), code);
    await userEvent.click(tracker.getByRole('button', {name: 'See where it stands'}));
    await tracker.findByRole('heading', {name: 'What has been done'}, patience);
  },
};

/** In traditional Chinese. */
export const TraditionalChinese: Story = {
  globals: {locale: 'zh-Hant'},
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const tracker = await inside(canvasElement, tag);
    await tracker.findByRole('heading', {name: '查辦到哪一步了'}, patience);
  },
};
