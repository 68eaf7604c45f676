import type {LegalBasis} from '@pls-kit/contract';
import type {StoredForm} from './check-definition.js';
import {followUpCall, materials, nameOfApplicant, option, phoneOfApplicant, privacyNotice, story} from './parts.js';

const feeOfThoseInAid: LegalBasis = {
  law: '法律援助法',
  article: '第五十三条第二款',
  says: '公证机构、司法鉴定机构应当对受援人减收或者免收公证费、鉴定费',
  version: '2021-08-20',
  verified: 'text',
};

/** Asking about a forensic appraisal: it becomes one only once it is commissioned. */
export const forensicForm: StoredForm = {
  code: 'forensic',
  version: 1,
  kind: 'forensic',
  service: 'forensic',
  title: {zh: '问司法鉴定怎么办', en: 'Ask about a forensic appraisal'},
  lead: {
    zh: '大约 4 分钟。我们告诉您能不能做、找哪家机构、准备什么。',
    en: 'About 4 minutes. We tell you whether it can be done, by which institute, and what to prepare.',
  },
  steps: [
    {
      id: 'matter',
      name: {zh: '鉴定什么', en: 'The matter'},
      title: {zh: '您想鉴定什么？', en: 'What shall be appraised?'},
      notices: [
        {
          tone: 'info',
          when: {field: 'stage', is: ['police', 'court']},
          paragraphs: [
            {
              zh: '案子在办的，一般由办案机关来委托鉴定。您可以先向他们提出来，我们告诉您怎么提。',
              en: 'While a case is under way, the authority usually commissions the appraisal. Ask it first; we tell you how.',
            },
          ],
        },
      ],
      fields: [
        {
          name: 'matter',
          kind: 'choice',
          label: {zh: '是哪一种鉴定？', en: 'Which kind of appraisal?'},
          reviewLabel: {zh: '哪一种鉴定', en: 'Kind'},
          required: true,
          requiredMessage: {zh: '请选一下是哪一种鉴定', en: 'Please choose which kind of appraisal'},
          options: [
            option(
              'injury',
              {zh: '伤残、误工、护理', en: 'Injury, disability, care'},
              {zh: '车祸、打架、工伤以后', en: 'After an accident, a fight or an injury at work'},
            ),
            option('parentage', {zh: '亲子关系', en: 'Parentage'}),
            option('documents', {zh: '笔迹、印章、文件', en: 'Handwriting, seals or documents'}),
            option('mental', {zh: '精神状况、行为能力', en: 'State of mind, legal capacity'}),
            option('traffic', {zh: '车速、车辆痕迹', en: 'Speed or traces of vehicles'}),
            option('medical', {zh: '看病有没有过错', en: 'Fault in medical treatment'}),
            option('recording', {zh: '录音、录像、电子数据', en: 'Recordings or electronic data'}),
            option('environment', {zh: '环境损害', en: 'Damage to the environment'}),
            option('something-else', {zh: '别的，或者说不清', en: 'Something else, or I am not sure'}),
          ],
        },
        {
          name: 'stage',
          kind: 'choice',
          label: {zh: '这件事到哪一步了？', en: 'How far has the matter got?'},
          reviewLabel: {zh: '到哪一步', en: 'Stage'},
          required: true,
          requiredMessage: {zh: '请选一下到哪一步了', en: 'Please choose how far it has got'},
          options: [
            option('police', {zh: '公安、交警在处理', en: 'With the police'}),
            option('court', {zh: '在法院', en: 'In court'}),
            option('arbitration', {zh: '在仲裁、调解', en: 'In arbitration or mediation'}),
            option('private', {zh: '还没有，自己想做', en: 'Nowhere yet; I want it myself'}),
          ],
        },
        {
          name: 'authority',
          kind: 'text',
          label: {zh: '哪个机关在办？', en: 'Which authority handles it?'},
          reviewLabel: {zh: '办案机关', en: 'Authority'},
          hint: {
            zh: '比如「洛龙区人民法院」。说不清就空着。',
            en: 'Such as the name of the court; leave it out if you are not sure.',
          },
          required: false,
          maxLength: 60,
          when: {field: 'stage', is: ['police', 'court', 'arbitration']},
        },
        story({
          label: {zh: '把事情说一说，您想弄清楚什么？', en: 'Tell us about it. What do you want to find out?'},
          hint: {
            zh: '什么时候的事、手里有什么材料，比如病历、片子、合同。',
            en: 'When it was, and what you have: medical records, scans, a contract.',
          },
          requiredMessage: {
            zh: '请把事情写一写，我们好看能不能鉴定',
            en: 'Please tell us about it, so that we can see whether it can be appraised',
          },
        }),
        {
          name: 'happenedOn',
          kind: 'date',
          label: {zh: '事情是哪天发生的？', en: 'When did it happen?'},
          reviewLabel: {zh: '发生在哪天', en: 'When'},
          hint: {zh: '有的鉴定要等伤情稳定了才能做。', en: 'Some appraisals have to wait until an injury has settled.'},
          required: false,
          past: true,
        },
        {
          name: 'place',
          kind: 'place',
          label: {zh: '在哪个县区？', en: 'In which county or district?'},
          reviewLabel: {zh: '在哪里', en: 'Where'},
          hint: {zh: '办案机关所在地，或者您住的地方。', en: 'Where the authority sits, or where you live.'},
          required: true,
          requiredMessage: {zh: '请选一下在哪个县区', en: 'Please choose the county or district'},
        },
        materials({
          zh: '病历、检查单、委托书，拍照就行。',
          en: 'Medical records, reports, the commission: photos will do.',
        }),
      ],
    },
    {
      id: 'contact',
      name: {zh: '联系您', en: 'Contact'},
      title: {zh: '怎么联系您？', en: 'How do we reach you?'},
      fields: [
        nameOfApplicant(false),
        phoneOfApplicant,
        {
          name: 'inAid',
          kind: 'choice',
          label: {zh: '正在接受法律援助吗？', en: 'Are you receiving legal aid?'},
          reviewLabel: {zh: '是不是受援人', en: 'In legal aid'},
          hint: {zh: '受援人的鉴定费可以减免。', en: 'Whoever receives legal aid pays a reduced fee or none.'},
          required: false,
          options: [option('yes', {zh: '是', en: 'Yes'}), option('no', {zh: '不是', en: 'No'})],
          basis: [feeOfThoseInAid],
        },
      ],
    },
  ],
  notice: privacyNotice(
    '2026-11',
    {
      zh: '用来做什么：看能不能鉴定、给您介绍有资质的机构。没有您同意，不会把材料交给鉴定机构。',
      en: 'What for: to see whether it can be appraised and to name licensed institutes. Nothing is passed to an institute unless you agree.',
    },
    [
      {
        zh: '敏感的信息：伤病、亲子这些情况，只写跟鉴定有关的就行。',
        en: 'Sensitive information: of injuries or parentage, write only what the appraisal is about.',
      },
    ],
  ),
  consents: [followUpCall],
};
