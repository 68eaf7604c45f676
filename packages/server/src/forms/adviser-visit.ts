import type {StoredForm} from './check-definition.js';
import {nameOfApplicant, phoneOfApplicant, privacyNotice} from './parts.js';

/** Half an hour with the legal adviser who comes to the village: an appointment, no case. */
export const adviserVisitForm: StoredForm = {
  code: 'adviser-visit',
  version: 1,
  kind: 'adviser-visit',
  title: {zh: '约村里的法律顾问', en: 'Meet the legal adviser in your village'},
  lead: {
    zh: '大约 2 分钟。选好村和时间就约上了，不收钱。',
    en: 'About 2 minutes. Choose the village and a time, and it is booked. Free of charge.',
  },
  steps: [
    {
      id: 'time',
      name: {zh: '时间', en: 'Time'},
      title: {zh: '哪个村、什么时候？', en: 'Which village, and when?'},
      notices: [
        {
          tone: 'info',
          paragraphs: [
            {
              zh: '顾问按排好的日子来。等不了的打 12348，白天夜里都有人接。',
              en: 'The adviser comes on set days. If it cannot wait, call 12348, day or night.',
            },
          ],
        },
      ],
      fields: [
        {
          name: 'place',
          kind: 'place',
          label: {zh: '在哪个村、哪个社区？', en: 'In which village or community?'},
          reviewLabel: {zh: '在哪里', en: 'Where'},
          hint: {zh: '住得近的村也可以约。', en: 'A village nearby will do too.'},
          required: true,
          requiredMessage: {zh: '请选一下在哪个村、哪个社区', en: 'Please choose the village or community'},
        },
        {
          name: 'slot',
          kind: 'slot',
          slots: {kind: 'adviser-visit'},
          label: {zh: '什么时候来？', en: 'When will you come?'},
          reviewLabel: {zh: '选的时间', en: 'Time you chose'},
          required: true,
          requiredMessage: {zh: '请选一个时间', en: 'Please choose a time'},
        },
      ],
    },
    {
      id: 'matter',
      name: {zh: '什么事', en: 'The matter'},
      title: {zh: '想问什么？怎么联系您？', en: 'What is it about, and how do we reach you?'},
      fields: [
        {
          name: 'matter',
          kind: 'long-text',
          label: {zh: '想问什么事？', en: 'What would you like to ask?'},
          reviewLabel: {zh: '想问的', en: 'Question'},
          hint: {
            zh: '写一两句，顾问好先准备。不写也行。',
            en: 'A line or two lets the adviser prepare. You may leave it out.',
          },
          required: false,
          maxLength: 500,
          sensitive: true,
        },
        nameOfApplicant(false),
        phoneOfApplicant,
      ],
    },
  ],
  notice: privacyNotice('2026-11', {
    zh: '用来做什么：留住这个时间；顾问来不了时告诉您。',
    en: 'What for: to keep the time for you, and to tell you if the adviser cannot come.',
  }),
};
