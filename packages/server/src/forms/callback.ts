import type {StoredForm} from './check-definition.js';
import {nameOfApplicant, option, phoneOfApplicant, privacyNotice} from './parts.js';

/** Asking to be called. As little as a call needs: the number alone will do. */
export const callbackForm: StoredForm = {
  code: 'callback',
  version: 1,
  kind: 'callback',
  title: {zh: '请我们给您回电话', en: 'Ask us to call you'},
  lead: {
    zh: '大约 1 分钟。不方便打字、不方便等的，留个电话就行。',
    en: 'About 1 minute. If typing or waiting does not suit you, leave a number.',
  },
  steps: [
    {
      id: 'call',
      name: {zh: '回电话', en: 'The call'},
      title: {zh: '打给谁、什么时候打？', en: 'Whom shall we call, and when?'},
      fields: [
        phoneOfApplicant,
        nameOfApplicant(false),
        {
          name: 'times',
          kind: 'choices',
          label: {zh: '什么时候方便接？', en: 'When can you take the call?'},
          reviewLabel: {zh: '什么时候方便', en: 'Suitable times'},
          hint: {zh: '都不选，就是工作时间随时可以打。', en: 'Choose none if any time during office hours will do.'},
          required: false,
          options: [option('morning', {zh: '上午', en: 'Morning'}), option('afternoon', {zh: '下午', en: 'Afternoon'})],
        },
        {
          name: 'topic',
          kind: 'topic',
          label: {zh: '是哪一类事？', en: 'What is it about?'},
          reviewLabel: {zh: '哪一类', en: 'About'},
          hint: {zh: '好让懂这一行的人打给您。', en: 'So that somebody who knows the field calls you.'},
          required: false,
        },
        {
          name: 'question',
          kind: 'long-text',
          label: {zh: '想问什么？', en: 'What would you like to ask?'},
          reviewLabel: {zh: '想问的', en: 'Question'},
          hint: {zh: '写一两句就行，不写电话里说也行。', en: 'A line or two, or nothing: you can say it on the phone.'},
          required: false,
          maxLength: 500,
        },
        {
          name: 'place',
          kind: 'place',
          label: {zh: '您在哪儿？', en: 'Where are you?'},
          reviewLabel: {zh: '在哪儿', en: 'Where'},
          hint: {zh: '选了由那里的中心打给您。', en: 'The centre of that place will call you.'},
          required: false,
        },
      ],
    },
  ],
  notice: privacyNotice('2026-11', {
    zh: '用来做什么：只用来给您回这个电话。打来的人会先报您的办件号。',
    en: 'What for: only to call you back. The caller names your case number first.',
  }),
};
