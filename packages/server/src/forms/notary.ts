import type {FormField, LegalBasis, Text} from '@pls-kit/contract';
import type {StoredForm} from './check-definition.js';
import {followUpCall, nameOfApplicant, option, phoneOfApplicant, privacyNotice, story} from './parts.js';

const notaryLaw = (article: string, says: string): LegalBasis => ({
  law: '公证法',
  article,
  says,
  version: '2017-09-01',
  verified: 'text',
});

interface Version {
  readonly version: number;
  readonly lead: Text;
  /** How the day is agreed on. */
  readonly whenToCome: readonly FormField[];
}

const suitableTimes: FormField = {
  name: 'times',
  kind: 'choices',
  label: {zh: '什么时候方便来？', en: 'When would suit you?'},
  reviewLabel: {zh: '什么时候方便', en: 'Suitable times'},
  hint: {zh: '工作人员打电话跟您定日子。', en: 'Staff will call to agree on a day.'},
  required: false,
  options: [
    option('weekday-morning', {zh: '工作日上午', en: 'Weekday mornings'}),
    option('weekday-afternoon', {zh: '工作日下午', en: 'Weekday afternoons'}),
  ],
};

/** Asking a notary office for an appointment. Articles: 公证法 of 2017-09-01, read in its text. */
const notaryFormOf = ({version, lead, whenToCome}: Version): StoredForm => ({
  code: 'notary',
  version,
  kind: 'notary',
  service: 'notary',
  title: {zh: '预约办公证', en: 'Ask for a notary appointment'},
  lead,
  steps: [
    {
      id: 'matter',
      name: {zh: '办什么', en: 'The matter'},
      title: {zh: '您要办什么公证？', en: 'What shall be notarised?'},
      notices: [
        {
          tone: 'info',
          when: {
            all: [
              {field: 'matter', is: ['will', 'living', 'adoption']},
              {field: 'comes', is: ['agent']},
            ],
          },
          paragraphs: [
            {
              zh: '遗嘱、生存、收养的公证要本人来办，不能托人。来不了的，请写在下面，我们商量上门。',
              en: 'A will, proof of life or an adoption has to be notarised in person. If you cannot come, say so below and we will see about a visit.',
            },
          ],
          basis: [notaryLaw('第二十六条', '可以委托他人办理公证，但遗嘱、生存、收养关系等应当由本人办理公证的除外')],
        },
        {
          tone: 'info',
          when: {field: 'disputed', is: ['yes']},
          paragraphs: [
            {
              zh: '有争议的事公证办不了。可以先申请人民调解，不收钱。',
              en: 'What is in dispute cannot be notarised. Mediation can come first, free of charge.',
            },
          ],
          basis: [notaryLaw('第三十一条第四项', '当事人之间对申请公证的事项有争议的，不予办理公证')],
        },
      ],
      fields: [
        {
          name: 'matter',
          kind: 'choice',
          label: {zh: '是哪一种？', en: 'Which kind is it?'},
          reviewLabel: {zh: '哪一种公证', en: 'Kind'},
          required: true,
          requiredMessage: {zh: '请选一下要办哪一种公证', en: 'Please choose what shall be notarised'},
          options: [
            option(
              'inheritance',
              {zh: '继承', en: 'An inheritance'},
              {zh: '房子、存款过户', en: 'To transfer a home or savings'},
            ),
            option('will', {zh: '立遗嘱', en: 'A will'}),
            option('mandate', {zh: '委托别人办事', en: 'A power of attorney'}),
            option('statement', {zh: '声明、赠与', en: 'A statement or a gift'}),
            option('contract', {zh: '合同、财产约定', en: 'A contract or an agreement on property'}),
            option('kinship', {zh: '亲属关系、出生、婚姻', en: 'Kinship, birth or marriage'}),
            option('education', {zh: '学历、经历、无犯罪记录', en: 'Education, career or a clean record'}),
            option('living', {zh: '人还健在（生存）', en: 'That somebody is alive'}),
            option('adoption', {zh: '收养', en: 'An adoption'}),
            option(
              'evidence',
              {zh: '保全证据', en: 'Securing evidence'},
              {zh: '录音、网页、现场', en: 'Recordings, web pages, a place'},
            ),
            option('copy', {zh: '签名、复印件和原件一样', en: 'A signature, or a true copy'}),
            option('something-else', {zh: '别的，或者说不清', en: 'Something else, or I am not sure'}),
          ],
        },
        story({
          label: {zh: '办来做什么用？', en: 'What do you need it for?'},
          hint: {
            zh: '比如「我妈去世了，房子要过户给我和弟弟」。',
            en: 'Such as: my mother has died and her home shall go to my brother and me.',
          },
          requiredMessage: {
            zh: '请写一写办来做什么用，我们好告诉您带什么',
            en: 'Please say what it is for, so that we can tell you what to bring',
          },
        }),
        {
          name: 'disputed',
          kind: 'choice',
          label: {zh: '这件事有人不同意吗？', en: 'Does anybody object?'},
          reviewLabel: {zh: '有没有争议', en: 'In dispute'},
          required: true,
          requiredMessage: {zh: '请选一下有没有人不同意', en: 'Please choose whether anybody objects'},
          options: [option('no', {zh: '没有', en: 'No'}), option('yes', {zh: '有', en: 'Yes'})],
        },
        {
          name: 'usedIn',
          kind: 'choice',
          label: {zh: '公证书用在哪里？', en: 'Where will the certificate be used?'},
          reviewLabel: {zh: '用在哪里', en: 'Used in'},
          required: true,
          requiredMessage: {zh: '请选一下用在哪里', en: 'Please choose where it will be used'},
          options: [
            option('here', {zh: '国内', en: 'In the mainland'}),
            option('abroad', {zh: '国外、港澳台', en: 'Abroad, or in Hong Kong, Macao or Taiwan'}),
          ],
        },
        {
          name: 'country',
          kind: 'text',
          label: {zh: '哪个国家或者地区？', en: 'Which country or region?'},
          reviewLabel: {zh: '哪个国家地区', en: 'Country or region'},
          hint: {zh: '各国要的译文、认证不一样。', en: 'Translations and authentication differ by country.'},
          required: true,
          requiredMessage: {zh: '请写一下用在哪个国家或者地区', en: 'Please name the country or region'},
          maxLength: 40,
          when: {field: 'usedIn', is: ['abroad']},
        },
      ],
    },
    {
      id: 'where',
      name: {zh: '在哪里办', en: 'Where'},
      title: {zh: '在哪里办？', en: 'Where shall it be done?'},
      notices: [
        {
          tone: 'info',
          paragraphs: [
            {
              zh: '户口在哪里、住在哪里、事情在哪里，都可以办。跟房子、土地有关的，到房子、土地在的县区办。',
              en: 'Where you are registered, where you live or where it happened. About a home or land: where that lies.',
            },
            {
              zh: '房子的委托、声明、赠与、遗嘱，户口、住处那里也能办。',
              en: 'A power of attorney, statement, gift or will about a home may also be done where you live or are registered.',
            },
          ],
          basis: [
            notaryLaw(
              '第二十五条',
              '可以向住所地、经常居住地、行为地或者事实发生地的公证机构提出；涉及不动产的，向不动产所在地的公证机构提出',
            ),
          ],
        },
      ],
      fields: [
        {
          name: 'realEstate',
          kind: 'choice',
          label: {zh: '跟房子、土地有关吗？', en: 'Is it about a home or land?'},
          reviewLabel: {zh: '有没有房子土地', en: 'Home or land'},
          required: true,
          requiredMessage: {
            zh: '请选一下跟房子、土地有没有关系',
            en: 'Please choose whether it is about a home or land',
          },
          options: [option('yes', {zh: '有关', en: 'Yes'}), option('no', {zh: '没有', en: 'No'})],
        },
        {
          name: 'place',
          kind: 'place',
          label: {zh: '在哪个县区办？', en: 'In which county or district?'},
          reviewLabel: {zh: '在哪里办', en: 'Where'},
          required: true,
          requiredMessage: {zh: '请选一下在哪个县区办', en: 'Please choose the county or district'},
        },
        {
          name: 'comes',
          kind: 'choice',
          label: {zh: '谁来办？', en: 'Who will come?'},
          reviewLabel: {zh: '谁来办', en: 'Who comes'},
          required: true,
          requiredMessage: {zh: '请选一下谁来办', en: 'Please choose who will come'},
          options: [
            option('self', {zh: '本人来', en: 'I will come myself'}),
            option('agent', {zh: '托人来', en: 'Somebody comes for me'}),
            option('visit', {zh: '本人行动不便，想请上门', en: 'I cannot get about and would like a visit'}),
          ],
        },
        ...whenToCome,
      ],
    },
    {
      id: 'contact',
      name: {zh: '联系您', en: 'Contact'},
      title: {zh: '谁来申请？', en: 'Who applies?'},
      fields: [
        {
          name: 'applicant',
          kind: 'choice',
          label: {zh: '是个人还是单位？', en: 'A person or an organisation?'},
          reviewLabel: {zh: '个人还是单位', en: 'Applicant'},
          required: true,
          requiredMessage: {
            zh: '请选一下是个人还是单位',
            en: 'Please choose whether you apply as a person or an organisation',
          },
          options: [
            option('person', {zh: '个人', en: 'A person'}),
            option('organisation', {zh: '单位', en: 'An organisation'}),
          ],
        },
        {
          name: 'organisation',
          kind: 'text',
          label: {zh: '单位叫什么？', en: 'What is the organisation called?'},
          reviewLabel: {zh: '单位', en: 'Organisation'},
          required: true,
          requiredMessage: {zh: '请写一下单位的名字', en: 'Please give the name of the organisation'},
          maxLength: 60,
          autocomplete: 'organization',
          when: {field: 'applicant', is: ['organisation']},
        },
        {
          name: 'creditCode',
          kind: 'credit-code',
          label: {zh: '单位的统一社会信用代码', en: 'Its unified social credit code'},
          reviewLabel: {zh: '信用代码', en: 'Credit code'},
          hint: {
            zh: '营业执照上的 18 位，用来核对单位。',
            en: 'The 18 characters on its licence, to check which organisation it is.',
          },
          required: true,
          requiredMessage: {zh: '请写一下营业执照上的 18 位代码', en: 'Please give the 18 characters on the licence'},
          when: {field: 'applicant', is: ['organisation']},
        },
        nameOfApplicant(true),
        phoneOfApplicant,
        {
          name: 'lessFee',
          kind: 'choice',
          label: {zh: '交公证费有困难吗？', en: 'Is the fee hard for you to pay?'},
          reviewLabel: {zh: '减免公证费', en: 'Reduced fee'},
          hint: {
            zh: '符合法律援助条件的可以减免，来的时候带上证明。',
            en: 'Whoever qualifies for legal aid pays less or nothing; bring proof.',
          },
          required: false,
          options: [option('yes', {zh: '有困难，想申请减免', en: 'Yes, I would like it reduced'})],
          when: {field: 'applicant', is: ['person']},
          basis: [notaryLaw('第三十四条第二款', '对符合法律援助条件的当事人，公证机构应当按照规定减免公证费')],
        },
      ],
    },
  ],
  notice: privacyNotice('2026-11', {
    zh: '用来做什么：看您的事能不能办、跟您定日子、准备材料清单。身份证等来办的时候再看，这里不用写。',
    en: 'What for: to see whether it can be done, to agree on a day, and to list what to bring. Identity papers are looked at when you come, not asked for here.',
  }),
  consents: [followUpCall],
});

const comesToUs = ['self', 'agent'];

/** Version 1: staff call to agree on a day. */
export const notaryFormOfPhoneCalls = notaryFormOf({
  version: 1,
  lead: {
    zh: '大约 5 分钟。工作人员看过会告诉您能不能办、带什么、哪天来。',
    en: 'About 5 minutes. Staff tell you whether it can be done, what to bring and when to come.',
  },
  whenToCome: [suitableTimes],
});

/** Version 2: who wants to can book a time at the window along with it. */
export const notaryForm = notaryFormOf({
  version: 2,
  lead: {
    zh: '大约 5 分钟。可以一起约好时间；工作人员看过会告诉您能不能办、带什么。',
    en: 'About 5 minutes. You can book a time with it; staff tell you whether it can be done and what to bring.',
  },
  whenToCome: [
    {
      name: 'when',
      kind: 'choice',
      label: {zh: '现在就约时间吗？', en: 'Shall we book a time now?'},
      reviewLabel: {zh: '怎么定时间', en: 'How to agree on a time'},
      required: true,
      requiredMessage: {zh: '请选一下现在约还是等电话', en: 'Please choose whether to book now or wait for a call'},
      options: [
        option('book', {zh: '现在约', en: 'Book now'}),
        option('call', {zh: '等工作人员打电话定', en: 'Wait for a call'}),
      ],
      when: {field: 'comes', is: comesToUs},
    },
    {
      name: 'slot',
      kind: 'slot',
      slots: {kind: 'window', service: 'notary'},
      label: {zh: '什么时候来？', en: 'When will you come?'},
      reviewLabel: {zh: '选的时间', en: 'Time you chose'},
      hint: {
        zh: '都不合适的话，上面选「等工作人员打电话定」。',
        en: 'If none suits you, choose to wait for a call above.',
      },
      required: true,
      requiredMessage: {zh: '请选一个时间', en: 'Please choose a time'},
      when: {field: 'when', is: ['book']},
    },
    {
      ...suitableTimes,
      when: {
        any: [
          {field: 'when', is: ['call']},
          {field: 'comes', is: ['visit']},
        ],
      },
    },
  ],
});
