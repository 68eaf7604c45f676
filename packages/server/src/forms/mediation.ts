import type {FormField, LegalBasis} from '@pls-kit/contract';
import type {StoredForm} from './check-definition.js';
import {careNotice} from './danger.js';
import {
  followUpCall,
  materials,
  nameOfApplicant,
  option,
  otherSide,
  phoneOfApplicant,
  privacyNotice,
  story,
} from './parts.js';

const mediationLaw = (article: string, says: string): LegalBasis => ({
  law: '人民调解法',
  article,
  says,
  version: '2010-08-28',
  verified: 'text',
});

/** A dispute over a wall, a will or a field has more than two sides: all of them have to come for an agreement to hold. */
const others: FormField = {
  name: 'others',
  kind: 'group',
  label: {zh: '还牵涉别的人吗？', en: 'Does it concern anybody else?'},
  reviewLabel: {zh: '别的人', en: 'Others'},
  hint: {
    zh: '比如几家邻居、几个兄弟姐妹。一起谈，说好的才算数。',
    en: 'Several neighbours or brothers and sisters, say: what is agreed holds only for those who were there.',
  },
  required: false,
  itemName: {zh: '别的人', en: 'Other person'},
  maxItems: 20,
  fields: [
    {
      name: 'personName',
      kind: 'text',
      label: {zh: '叫什么？', en: 'What is the name?'},
      reviewLabel: {zh: '名字', en: 'Name'},
      required: true,
      requiredMessage: {
        zh: '请写一下这个人叫什么，不用写就去掉',
        en: 'Please give this person’s name, or remove the entry',
      },
      maxLength: 60,
      sensitive: true,
    },
    {
      name: 'personSide',
      kind: 'choice',
      label: {zh: '站在哪一边？', en: 'On which side?'},
      reviewLabel: {zh: '哪一边', en: 'Side'},
      required: true,
      requiredMessage: {zh: '请选一下站在哪一边', en: 'Please choose on which side'},
      options: [
        option('mine', {zh: '跟我一边', en: 'On mine'}),
        option('theirs', {zh: '跟对方一边', en: 'On the other'}),
        option('own', {zh: '单独一方', en: 'A side of their own'}),
      ],
    },
    {
      name: 'personPhone',
      kind: 'phone',
      label: {zh: '电话', en: 'Phone number'},
      reviewLabel: {zh: '电话', en: 'Phone'},
      required: false,
      autocomplete: 'off',
      sensitive: true,
    },
  ],
};

/** Asking for people's mediation. Articles: 人民调解法 of 2010-08-28. */
export const mediationForm: StoredForm = {
  code: 'mediation',
  version: 2,
  kind: 'mediation',
  service: 'mediation',
  title: {zh: '申请人民调解', en: 'Ask for mediation'},
  lead: {
    zh: '大约 5 分钟。调解不收钱，谈成了写协议，双方都要照办。',
    en: 'About 5 minutes. Mediation is free; an agreement binds both sides.',
  },
  steps: [
    {
      id: 'matter',
      name: {zh: '什么事', en: 'The matter'},
      title: {zh: '因为什么事闹了矛盾？', en: 'What is the dispute about?'},
      notices: [careNotice(['story'])],
      fields: [
        {
          name: 'matter',
          kind: 'choice',
          label: {zh: '是哪一类事？', en: 'Which kind of dispute is it?'},
          reviewLabel: {zh: '哪一类事', en: 'Dispute'},
          required: true,
          requiredMessage: {zh: '请选一下是哪一类事', en: 'Please choose what it is about'},
          options: [
            option(
              'neighbours',
              {zh: '邻里之间', en: 'Between neighbours'},
              {zh: '漏水、噪音、通路、树木', en: 'Leaks, noise, access, trees'},
            ),
            option(
              'family',
              {zh: '家里的事', en: 'Within the family'},
              {zh: '婚姻、赡养、分家、继承', en: 'Marriage, support, division, inheritance'},
            ),
            option('land', {zh: '土地、宅基地', en: 'Land or a homestead'}),
            option('money', {zh: '欠钱不还', en: 'Money that is owed'}),
            option('damage', {zh: '打伤、撞伤、损坏东西要赔', en: 'Injury or damage to be made good'}),
            option('work', {zh: '工钱、干活的事', en: 'Pay or work'}),
            option('housing', {zh: '租房、物业', en: 'Renting or property management'}),
            option('purchase', {zh: '买东西、交定金、办卡', en: 'A purchase, a deposit or a prepaid card'}),
            option('medical', {zh: '看病出了纠纷', en: 'Medical treatment'}),
            option('something-else', {zh: '别的事', en: 'Something else'}),
          ],
        },
        story({
          label: {zh: '把事情说一说，您想怎么解决？', en: 'Tell us about it. What would settle it for you?'},
          hint: {
            zh: '从什么时候开始、谈过没有、卡在哪里。',
            en: 'Since when, whether you have talked, and what it hangs on.',
          },
          requiredMessage: {
            zh: '请把事情写一写，几句话就行，调解员好提前了解',
            en: 'Please tell us about it; a few sentences let the mediator prepare',
          },
        }),
        {
          name: 'amount',
          kind: 'money',
          label: {zh: '牵涉多少钱？', en: 'How much money is it about?'},
          reviewLabel: {zh: '多少钱', en: 'Amount'},
          hint: {zh: '写多少元。跟钱没关系就空着。', en: 'In yuan. Leave it out if it is not about money.'},
          required: false,
        },
        {
          name: 'place',
          kind: 'place',
          label: {zh: '事情发生在哪儿？', en: 'Where did it happen?'},
          reviewLabel: {zh: '发生在', en: 'Where'},
          hint: {
            zh: '写到乡镇、街道或者村，由离得近的调解员来办。',
            en: 'With a township or village, mediators nearby take it up.',
          },
          required: true,
          requiredMessage: {
            zh: '请选一下事情发生在哪儿，我们好找附近的调解员',
            en: 'Please choose where it happened, so that mediators nearby can help',
          },
        },
        materials({
          zh: '合同、欠条、聊天记录、现场的样子，拍照就行。',
          en: 'A contract, an IOU, messages, the place itself: photos will do.',
        }),
      ],
    },
    {
      id: 'other-side',
      name: {zh: '对方', en: 'Other side'},
      title: {zh: '跟谁的矛盾？', en: 'Who is the other side?'},
      lead: {
        zh: '调解要双方都愿意。我们会去问对方。',
        en: 'Both sides have to be willing. We will ask the other one.',
      },
      notices: [
        {
          tone: 'info',
          when: {field: 'willing', is: ['no']},
          paragraphs: [
            {
              zh: '对方明说不愿意的，不能调解。您照样可以交，我们再去问一次；不行就告诉您怎么走别的路。',
              en: 'Nobody can be mediated against their plain refusal. File it anyway: we ask once more, and otherwise tell you what else there is.',
            },
          ],
          basis: [mediationLaw('第十七条', '当事人一方明确拒绝调解的，不得调解')],
        },
      ],
      fields: [
        ...otherSide({required: true}),
        {
          name: 'otherPhone',
          kind: 'phone',
          label: {zh: '对方的电话', en: 'Phone number of the other side'},
          reviewLabel: {zh: '对方电话', en: 'Its phone'},
          hint: {
            zh: '调解员用它联系对方。不知道就空着。',
            en: 'The mediator calls the other side on it. Leave it out if you do not know it.',
          },
          required: false,
          sensitive: true,
        },
        others,
        {
          name: 'willing',
          kind: 'choice',
          label: {zh: '对方愿意调解吗？', en: 'Is the other side willing?'},
          reviewLabel: {zh: '对方愿不愿意', en: 'Willing'},
          required: true,
          requiredMessage: {
            zh: '请选一下对方愿不愿意，不知道也可以',
            en: 'Please choose; you may also say that you do not know',
          },
          options: [
            option('yes', {zh: '愿意', en: 'Yes'}),
            option('unknown', {zh: '还没问过', en: 'I have not asked'}),
            option('no', {zh: '说了不愿意', en: 'They said no'}),
          ],
        },
      ],
    },
    {
      id: 'contact',
      name: {zh: '联系您', en: 'Contact'},
      title: {zh: '怎么联系您？', en: 'How do we reach you?'},
      fields: [nameOfApplicant(true), phoneOfApplicant],
    },
  ],
  notice: privacyNotice('2026-11', {
    zh: '用来做什么：给您找调解员、联系对方、检查办得好不好。对方会知道您为什么事申请调解，不会知道您的电话。',
    en: 'What for: to find your mediator, to contact the other side, and to check how it was handled. The other side learns what it is about, not your phone number.',
  }),
  consents: [followUpCall],
};

/** The version before there could be more than two sides. */
export const mediationFormOfTwo: StoredForm = {
  ...mediationForm,
  version: 1,
  steps: mediationForm.steps.map((step) => ({...step, fields: step.fields.filter((field) => field !== others)})),
};
