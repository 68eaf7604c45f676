import type {DeskCase} from '@pls-kit/contract';
import type {StepAnswers, StepWords} from './step-form.js';

const item = {least: 2, most: 200} as const;

/** What is missing, one thing a line: said once, so completely. */
export const askStep: StepWords = {
  name: 'ask',
  lead: '要补什么，一次说全：说过以后不能再要别的。期限由系统按规定算，对方马上看到。',
  fields: [
    {
      name: 'items',
      label: '要补的，一行写一样',
      hint: '写对方听得懂的话，能用别的代替的也写上。',
      least: 2,
      most: 2000,
      rows: 5,
      standard: 'ask',
    },
    {name: 'note', label: '另外说一句', most: 1000, rows: 2},
  ],
  button: '确认，请对方补',
  preview: true,
};

/** @returns each line a thing, without its number */
export const readItems = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.replace(/^\s*\d+[.、．)]\s*/, '').trim())
    .filter((line) => line !== '')
    .map((line) => [...line].slice(0, item.most).join(''));

export const messageStep: StepWords = {
  name: 'message',
  lead: '不改变办理状态。对方在进度页看到，跟办理经过在一起。',
  fields: [
    {
      name: 'channel',
      label: '是什么',
      options: [
        {value: '', label: '给对方留言'},
        {value: 'hotline', label: '电话里说的，记下来'},
        {value: 'counter', label: '在窗口说的，记下来'},
        {value: 'visit', label: '上门或见面时说的，记下来'},
      ],
    },
    {name: 'text', label: '写什么', hint: '对方会看到。', least: 2, most: 5000, rows: 4},
  ],
  button: '确认，发出去',
  preview: true,
};

export const declineStep: StepWords = {
  name: 'decline',
  lead: '不受理要写明理由，还要说清对方接下来能怎么办。这件到此为止。',
  fields: [
    {name: 'reason', label: '理由', hint: '先说结论，再说依据。', least: 10, most: 2000, rows: 4, standard: 'decline'},
    {
      name: 'remedy',
      label: '对方可以怎么办',
      hint: '去哪里、找谁、带什么；能提异议的写上怎么提。',
      least: 4,
      most: 2000,
      rows: 3,
    },
  ],
  button: '确认，不受理',
  preview: true,
  isGrave: true,
};

export const extendStep = ({case: {promise}}: DeskCase): StepWords => ({
  name: 'extend',
  lead: '只能延长一次。对方看到新的日期和理由。',
  fields: [
    {
      name: 'by',
      label: `延长几${promise.unit === 'workday' ? '个工作日' : '天'}`,
      options: [5, 10, 15, 20, 30].map((days) => ({value: String(days), label: String(days)})),
    },
    {name: 'reason', label: '理由', least: 10, most: 1000, rows: 3},
  ],
  button: '确认延长',
  preview: true,
});

export const pauseStep: StepWords = {
  name: 'pause',
  lead: '规则里写明不计入期限的，才能停。对方看到为什么停。',
  fields: [
    {
      name: 'cause',
      label: '为什么停',
      options: [
        {value: 'verification', label: '需要核实'},
        {value: 'force-majeure', label: '不可抗力'},
      ],
    },
    {name: 'reason', label: '说明', least: 10, most: 1000, rows: 3},
  ],
  button: '确认，先停着',
  preview: true,
};

/** A finer step of the kind: a refusal has to say why. */
export const kindStep = ({steps}: DeskCase): StepWords => ({
  name: 'step',
  lead: '记下来以后，对方马上看到，相关的期限跟着走。',
  fields: [
    {name: 'step', label: '到了哪一步', options: steps.map(({code, text}) => ({value: code, label: text.zh}))},
    {name: 'text', label: '给对方的话', hint: '决定不给予的，必须写明理由。', most: 5000, rows: 4},
  ],
  button: '确认，记下来',
});

export const explainStep: StepWords = {
  name: 'explain',
  lead: '为什么没按时办，现在办到哪一步，什么时候能办好。督查人员看，对方看不到这段话。',
  fields: [{name: 'text', label: '说明', least: 10, most: 5000, rows: 5}],
  button: '交给督查人员',
};

export const closeStep: StepWords = {
  name: 'close',
  lead: '督办用书面结果结束。对方会看到。',
  fields: [{name: 'text', label: '结果', least: 10, most: 5000, rows: 5}],
  button: '确认，结束督办',
  preview: true,
};

/** Where the contract wants a field left out rather than empty. */
export const unlessEmpty = <Name extends string>(answers: StepAnswers, name: Name): Partial<Record<Name, string>> => {
  const words = answers[name] ?? '';
  return words === '' ? {} : ({[name]: words} as Record<Name, string>);
};
