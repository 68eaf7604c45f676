import type {FormDefinition} from '@pls-kit/contract';

/** A form with a field of every kind, and questions that hang on answers. */
export const consultationForm: FormDefinition = {
  code: 'consultation',
  version: 1,
  kind: 'consult',
  service: 'consult',
  title: {zh: '问法律顾问', en: 'Ask a legal adviser'},
  lead: {zh: '写下发生的事'},
  steps: [
    {
      id: 'matter',
      name: {zh: '您的事'},
      title: {zh: '您遇到了什么事'},
      fields: [
        {name: 'topic', kind: 'topic', label: {zh: '是哪方面的事', en: 'What it is about'}, required: false},
        {
          name: 'question',
          kind: 'long-text',
          label: {zh: '发生了什么', en: 'What happened'},
          required: true,
          requiredMessage: {zh: '请写一写发生了什么', en: 'Please write what happened'},
          minLength: 10,
          maxLength: 2000,
        },
        {name: 'place', kind: 'place', label: {zh: '事情发生在哪里', en: 'Where it happened'}, required: true},
        {
          name: 'evidence',
          kind: 'choices',
          label: {zh: '手里有什么', en: 'What you have'},
          required: false,
          options: [
            {value: 'contract', label: {zh: '合同'}},
            {value: 'chat', label: {zh: '聊天记录'}},
          ],
        },
      ],
    },
    {
      id: 'contact',
      name: {zh: '怎么联系您'},
      title: {zh: '怎么联系您'},
      fields: [
        {
          name: 'forWhom',
          kind: 'choice',
          label: {zh: '替谁问', en: 'For whom'},
          required: true,
          options: [
            {value: 'self', label: {zh: '我自己'}},
            {value: 'other', label: {zh: '替别人'}},
          ],
        },
        {
          name: 'helpedName',
          kind: 'text',
          label: {zh: '替谁', en: 'Whom you help'},
          required: true,
          maxLength: 30,
          when: {field: 'forWhom', is: ['other']},
        },
        {
          name: 'replyBy',
          kind: 'choice',
          label: {zh: '怎么答复您', en: 'How to reply'},
          required: true,
          options: [
            {value: 'phone', label: {zh: '打电话'}},
            {value: 'online', label: {zh: '网上看'}},
          ],
        },
        {name: 'name', kind: 'text', label: {zh: '怎么称呼您', en: 'Your name'}, required: false, maxLength: 30},
        {
          name: 'phone',
          kind: 'phone',
          label: {zh: '手机号', en: 'Mobile number'},
          required: true,
          when: {field: 'replyBy', is: ['phone']},
        },
      ],
    },
  ],
  notice: {version: '2026-11', title: {zh: '怎么用您的信息'}, paragraphs: [{zh: '只给办这件事的人看。'}]},
  promise: {
    what: {zh: '给您答复'},
    nature: 'commitment',
    startedOn: '2026-11-23',
    dueOn: '2026-11-26',
    limit: 3,
    unit: 'workday',
    provisional: false,
    basis: {zh: '服务承诺'},
    ruleSet: 'consult-2026',
    state: 'running',
    daysLeft: 3,
    days: [
      {date: '2026-11-24', counted: true},
      {date: '2026-11-25', counted: true},
      {date: '2026-11-26', counted: true},
    ],
  },
};

/** Answers that the form takes. */
export const goodAnswers = {
  topic: 'wage-arrears',
  question: '今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。',
  place: '410311001',
  forWhom: 'self',
  replyBy: 'phone',
  name: '王建国',
  phone: '13837902146',
};
