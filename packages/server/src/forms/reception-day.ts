import type {StoredForm} from './check-definition.js';
import {nameOfApplicant, option, phoneOfApplicant, privacyNotice, story} from './parts.js';

/** A time on a reception day of the bureau's leaders (领导接待日): an appointment, no case. */
export const receptionDayForm: StoredForm = {
  code: 'reception-day',
  version: 1,
  kind: 'reception-day',
  title: {zh: '约局领导接待', en: 'Meet a leader of the bureau'},
  lead: {
    zh: '大约 3 分钟。领导在接待日当面听您说，一次二十分钟。',
    en: 'About 3 minutes. On reception days a leader listens to you in person, for twenty minutes.',
  },
  steps: [
    {
      id: 'matter',
      name: {zh: '什么事', en: 'The matter'},
      title: {zh: '您想当面说什么？', en: 'What would you like to say in person?'},
      fields: [
        story({
          label: {zh: '是什么事？', en: 'What is it about?'},
          hint: {
            zh: '比如「申请交了一个月，没人跟我联系」。',
            en: 'Such as: I applied a month ago and nobody has called.',
          },
          requiredMessage: {
            zh: '请写一写是什么事，好请分管的领导来',
            en: 'Please say what it is about, so that the right person is there',
          },
        }),
        {
          name: 'known',
          kind: 'choice',
          label: {zh: '这件事以前找过我们吗？', en: 'Have you been to us with this before?'},
          reviewLabel: {zh: '以前找过吗', en: 'Known to us'},
          required: true,
          requiredMessage: {zh: '请选一下以前找过没有', en: 'Please choose whether we know of it'},
          options: [option('no', {zh: '没有', en: 'No'}), option('yes', {zh: '找过', en: 'Yes'})],
        },
        {
          name: 'caseNumber',
          kind: 'text',
          label: {zh: '办件号是多少？', en: 'What is the case number?'},
          reviewLabel: {zh: '办件号', en: 'Case number'},
          hint: {zh: '回执上的 12 位数字。没有就空着。', en: 'The 12 digits on the receipt, if there are any.'},
          required: false,
          maxLength: 20,
          when: {field: 'known', is: ['yes']},
        },
      ],
    },
    {
      id: 'time',
      name: {zh: '时间', en: 'Time'},
      title: {zh: '去哪里、什么时候？', en: 'Where, and when?'},
      fields: [
        {
          name: 'place',
          kind: 'place',
          label: {zh: '找哪个县区的局？', en: 'The bureau of which county or district?'},
          reviewLabel: {zh: '哪个局', en: 'Bureau'},
          hint: {zh: '要找市局，就选洛阳市。', en: 'For the city bureau choose Luoyang.'},
          required: true,
          requiredMessage: {zh: '请选一下找哪个县区的局', en: 'Please choose the county or district'},
        },
        {
          name: 'slot',
          kind: 'slot',
          slots: {kind: 'reception-day'},
          label: {zh: '什么时候来？', en: 'When will you come?'},
          reviewLabel: {zh: '选的时间', en: 'Time you chose'},
          required: true,
          requiredMessage: {zh: '请选一个时间', en: 'Please choose a time'},
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
    zh: '用来做什么：留住这个时间，请分管的领导先看一看您的事。',
    en: 'What for: to keep the time for you, and to let the leader in charge read about it first.',
  }),
};
