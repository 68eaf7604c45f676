import type {FormCondition} from '@pls-kit/contract';
import type {StoredForm} from './check-definition.js';
import {careNotice, discreetWhen, safeTime} from './danger.js';
import {materials, option} from './parts.js';

/** Whoever they fear may live with them. */
const atHome: FormCondition = {field: 'topic', is: ['domestic-violence']};

/** Not all the options of an application are asked here. */
const forSomebodyElseAsks: FormCondition = {field: 'forWhom', is: ['child', 'parent', 'other', 'organisation']};

/** Putting one question to a legal adviser. Asks for no more than an answer needs: all but the question can be left out. */
export const consultationForm: StoredForm = {
  code: 'consultation',
  version: 1,
  kind: 'consult',
  service: 'consult',
  title: {zh: '问一个法律问题', en: 'Ask a legal question'},
  lead: {
    zh: '大约 3 分钟。写的内容只给办这件事的工作人员和律师看。',
    en: 'About 3 minutes. Only the staff and the adviser who work on it read what you write.',
  },
  steps: [
    {
      id: 'matter',
      name: {zh: '您的事', en: 'Your matter'},
      title: {zh: '您遇到了什么事？', en: 'What happened?'},
      lead: {zh: '想到哪儿写到哪儿，不用写得像文章。', en: 'Write it as it comes to mind; it need not read well.'},
      notices: [careNotice(['question'])],
      fields: [
        {
          name: 'topic',
          kind: 'topic',
          label: {zh: '是哪一类事？', en: 'What is it about?'},
          reviewLabel: {zh: '哪一类', en: 'About'},
          hint: {zh: '说不清是哪一类就空着，我们帮您分。', en: 'Leave it out if you are not sure; we will sort it.'},
          required: false,
        },
        {
          name: 'question',
          kind: 'long-text',
          label: {zh: '把事情说一说，您想问什么？', en: 'Tell us about it. What would you like to know?'},
          reviewLabel: {zh: '您说的事', en: 'What you told us'},
          hint: {
            zh: '什么时候、在哪儿、跟谁、现在怎么样了。身份证号、银行卡号不用写。',
            en: 'When, where, with whom, and how it stands now. No identity or bank card numbers, please.',
          },
          required: true,
          requiredMessage: {
            zh: '请把事情写一写，几句话就行，我们好帮您看',
            en: 'Please tell us what happened; a few sentences will do',
          },
          minLength: 10,
          maxLength: 2000,
        },
        {
          name: 'place',
          kind: 'place',
          label: {zh: '事情发生在哪儿？', en: 'Where did it happen?'},
          reviewLabel: {zh: '发生在', en: 'Where'},
          hint: {
            zh: '写到乡镇、街道或者村，由离得近的工作站来答复；只写县区，由县里的中心来答复。',
            en: 'With a township or village the nearest station answers; with a county alone, the county centre.',
          },
          required: false,
        },
        materials({
          zh: '合同、欠条、聊天记录，拍照就行。不传也给您答复。',
          en: 'A contract, an IOU, messages: photos will do. You are answered without them, too.',
        }),
      ],
    },
    {
      id: 'contact',
      name: {zh: '怎么答复您', en: 'How to reply'},
      title: {zh: '怎么答复您？', en: 'How shall we reply?'},
      lead: {zh: '不想留姓名、电话也能问。', en: 'You can ask without leaving a name or a phone number.'},
      fields: [
        {
          name: 'forWhom',
          kind: 'choice',
          label: {zh: '这是谁的事？', en: 'Whose matter is it?'},
          reviewLabel: {zh: '谁的事', en: 'For whom'},
          hint: {
            zh: '替老人、孩子、邻居来问也行。答复会按那个人的情况来写。',
            en: 'You may ask for a parent, a child or a neighbour; the answer will fit their situation.',
          },
          required: true,
          requiredMessage: {zh: '请选一下这是谁的事', en: 'Please choose whose matter it is'},
          options: [
            option('self', {zh: '我自己的', en: 'My own'}),
            option(
              'child',
              {zh: '替孩子问', en: 'My child’s'},
              {zh: '您是父母或者别的监护人', en: 'You are a parent or guardian'},
            ),
            option('parent', {zh: '替父母、老人问', en: 'An elderly parent’s or relative’s'}),
            option(
              'other',
              {zh: '替别人问', en: "Somebody else's"},
              {zh: '村干部替村里人，或者替邻居、工友', en: 'A village cadre for a villager, or for a neighbour'},
            ),
            option('organisation', {zh: '替单位帮助的人问', en: 'Of somebody whom my organisation helps'}),
          ],
        },
        {
          name: 'helpedName',
          kind: 'text',
          label: {zh: '那个人怎么称呼？', en: 'What is that person called?'},
          reviewLabel: {zh: '替谁问', en: 'On behalf of'},
          hint: {
            zh: '答复里好称呼，只给办这件事的人看。',
            en: 'So that the answer can address them. Only those who work on it see it.',
          },
          required: false,
          maxLength: 30,
          sensitive: true,
          when: forSomebodyElseAsks,
        },
        {
          name: 'replyBy',
          kind: 'choice',
          label: {zh: '怎么把答复给您？', en: 'How would you like the answer?'},
          reviewLabel: {zh: '答复方式', en: 'Reply by'},
          hint: {
            zh: '选哪个都能在网上用办件号和查询码看到答复。',
            en: 'Either way you can read it online with your case number and query code.',
          },
          required: true,
          requiredMessage: {zh: '请选一下怎么把答复给您', en: 'Please choose how you would like the answer'},
          options: [
            {
              value: 'phone',
              label: {zh: '打电话告诉我', en: 'Call me'},
              hint: {
                zh: '工作人员会先报您的办件号，不会要钱、不会要密码。',
                en: 'The caller names your case number first and never asks for money or passwords.',
              },
            },
            {
              value: 'online',
              label: {zh: '我自己上网看', en: 'I will read it online'},
              hint: {zh: '不用留电话，查询码请收好。', en: 'No phone number needed; keep the query code safe.'},
            },
          ],
        },
        {
          name: 'name',
          kind: 'text',
          label: {zh: '您怎么称呼？', en: 'What shall we call you?'},
          reviewLabel: {zh: '姓名', en: 'Name'},
          hint: {
            zh: '打电话、写答复时好称呼您，写「王师傅」也行。',
            en: 'So that we know how to address you; any name will do.',
          },
          required: false,
          maxLength: 30,
          autocomplete: 'name',
          sensitive: true,
        },
        {
          name: 'phone',
          kind: 'phone',
          label: {zh: '打哪个电话找您？', en: 'Which number shall we call?'},
          reviewLabel: {zh: '电话', en: 'Phone'},
          hint: {
            zh: '只用来告诉您答复，不会给别人。',
            en: 'Used only to give you the answer, and passed to nobody else.',
          },
          required: true,
          requiredMessage: {
            zh: '请写一个能找到您的电话，工作人员会打这个电话告诉您答复',
            en: 'Please give a number we can reach you at; staff will call it with the answer',
          },
          autocomplete: 'tel',
          sensitive: true,
          when: {field: 'replyBy', is: ['phone']},
        },
        safeTime({all: [atHome, {field: 'replyBy', is: ['phone']}]}),
      ],
    },
  ],
  discreet: discreetWhen(atHome),
  notice: {
    version: '2026-11',
    title: {zh: '您写的内容，我们这样用', en: 'How we use what you write'},
    paragraphs: [
      {
        zh: '谁来用：办理您这件事的公共法律服务中心（站）和它的主管司法局，这是它们的法定职责。有疑问打 12348。',
        en: 'Who: the public legal service centre or station that handles your matter, and the justice bureau above it, as their statutory duty. Questions: call 12348.',
      },
      {
        zh: '用来做什么：只用来答复您、把事情转给该办的单位、检查办得好不好。您写的事情，还有您愿意留的称呼和电话，都会加密保存；谁打开看过，都有记录。',
        en: 'What for: only to answer you, to pass the matter to the office in charge, and to check how it was handled. Your words, and the name and phone number if you leave them, are stored encrypted; every time somebody opens them is recorded.',
      },
      {
        zh: '留多久：办结以后，按规定的最短期限保存，到期删掉您的称呼、电话和写的内容，只留下不含个人信息的统计。',
        en: 'How long: after the matter ends, for the shortest time the rules require. Then your name, phone number and words are erased and only statistics without personal data stay.',
      },
      {
        zh: '您可以：随时打 12348，要求查看、更正或者删除。不愿意留姓名电话也能问，不影响答复。',
        en: 'Your rights: call 12348 at any time to see, correct or delete it. You may ask without a name or phone number, and will be answered all the same.',
      },
      {
        zh: '依据：《个人信息保护法》第十七条、第三十五条。',
        en: 'Basis: Personal Information Protection Law, articles 17 and 35.',
      },
    ],
  },
};
