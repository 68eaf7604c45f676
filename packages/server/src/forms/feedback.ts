import type {StoredForm} from './check-definition.js';
import {careNotice} from './danger.js';
import {materials, nameOfApplicant, option, phoneOfApplicant, privacyNotice, story} from './parts.js';

/** Criticism, a complaint or praise, with or without a case. Belongs to no service. */
export const feedbackForm: StoredForm = {
  code: 'feedback',
  version: 1,
  kind: 'feedback',
  title: {zh: '提意见', en: 'Tell us what you think'},
  lead: {
    zh: '大约 2 分钟。办得好、办得不好都可以说，不留姓名也行。',
    en: 'About 2 minutes. Good or bad, with or without your name.',
  },
  steps: [
    {
      id: 'matter',
      name: {zh: '您的意见', en: 'What you think'},
      title: {zh: '您想说什么？', en: 'What would you like to tell us?'},
      notices: [careNotice(['story'])],
      fields: [
        {
          name: 'type',
          kind: 'choice',
          label: {zh: '这是？', en: 'Is it…'},
          reviewLabel: {zh: '哪一种', en: 'Kind'},
          required: true,
          requiredMessage: {zh: '请选一下是哪一种', en: 'Please choose what it is'},
          options: [
            option(
              'complaint',
              {zh: '投诉', en: 'A complaint'},
              {zh: '态度不好、拖着不办、乱收钱', en: 'Rudeness, delay, money asked for'},
            ),
            option('criticism', {zh: '批评', en: 'Criticism'}),
            option('suggestion', {zh: '建议', en: 'A suggestion'}),
            option('praise', {zh: '表扬', en: 'Praise'}),
          ],
        },
        {
          name: 'about',
          kind: 'choice',
          label: {zh: '说的是谁？', en: 'Whom or what is it about?'},
          reviewLabel: {zh: '说的是', en: 'About'},
          required: false,
          options: [
            option('staff', {zh: '工作人员', en: 'Staff'}),
            option('adviser', {zh: '律师、村居法律顾问', en: 'A lawyer or village adviser'}),
            option('station', {zh: '中心、工作站、工作室', en: 'A centre, station or studio'}),
            option('online', {zh: '网上、热线', en: 'The website or hotline'}),
            option('something-else', {zh: '别的', en: 'Something else'}),
          ],
        },
        story({
          label: {zh: '说说您的意见', en: 'Tell us about it'},
          hint: {
            zh: '什么时候、在哪儿、谁、怎么了。您的案子有办件号的，也写上。',
            en: 'When, where, who and what. If your case has a number, write it too.',
          },
          requiredMessage: {
            zh: '请写一写您的意见，几句话就行',
            en: 'Please write what you think; a few sentences will do',
          },
        }),
        {
          name: 'place',
          kind: 'place',
          label: {zh: '说的是哪里？', en: 'Which place is it about?'},
          reviewLabel: {zh: '哪里', en: 'Place'},
          hint: {
            zh: '选了由那个县区的中心来查，不选由本县区来查。',
            en: 'The centre of that county looks into it; otherwise that of this one.',
          },
          required: false,
        },
        materials({
          zh: '说明情况的照片、单据，都可以。',
          en: 'Photos or papers that show it.',
        }),
      ],
    },
    {
      id: 'contact',
      name: {zh: '怎么答复您', en: 'How to reply'},
      title: {zh: '怎么答复您？', en: 'How shall we reply?'},
      fields: [
        {
          name: 'replyBy',
          kind: 'choice',
          label: {zh: '怎么把答复给您？', en: 'How would you like the answer?'},
          reviewLabel: {zh: '答复方式', en: 'Reply by'},
          required: true,
          requiredMessage: {zh: '请选一下怎么把答复给您', en: 'Please choose how you would like the answer'},
          options: [
            option(
              'online',
              {zh: '我自己上网看', en: 'I will read it online'},
              {zh: '不用留姓名电话', en: 'No name or phone needed'},
            ),
            option('phone', {zh: '打电话告诉我', en: 'Call me'}),
          ],
        },
        nameOfApplicant(false),
        {...phoneOfApplicant, when: {field: 'replyBy', is: ['phone']}},
      ],
    },
  ],
  notice: privacyNotice('2026-11', {
    zh: '用来做什么：查清情况、答复您、改进工作。您说的人看不到您的姓名和电话。',
    en: 'What for: to look into it, to answer you, and to do better. Whoever it is about does not see your name or phone number.',
  }),
};
