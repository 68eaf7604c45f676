import type {FormCondition, FormConsent, FormField, FormNotice, FormOption, LegalBasis, Text} from '@pls-kit/contract';

/** An article of the Legal Aid Law of 2021, as read in its text. */
export const legalAidLaw = (article: string, says: string): LegalBasis => ({
  law: '法律援助法',
  article,
  says,
  version: '2021-08-20',
  verified: 'text',
});

/** One option; `says` stands below its label. */
export const option = (value: string, label: Text, hint?: Text, basis?: LegalBasis): FormOption => ({
  value,
  label,
  ...(hint && {hint}),
  ...(basis && {basis: [basis]}),
});

/** How the office uses what is written (PIPL arts. 17, 29, 30, 35), with what this form needs in particular. */
export const privacyNotice = (version: string, purpose: Text, more: readonly Text[] = []): FormNotice => ({
  version,
  title: {zh: '您写的内容，我们这样用', en: 'How we use what you write'},
  paragraphs: [
    {
      zh: '谁来用：办这件事的公共法律服务中心（站）和主管司法局。这是它们的法定职责。有疑问打 12348。',
      en: 'Who: the public legal service centre or station that handles your matter, and the justice bureau above it, as their statutory duty. Questions: call 12348.',
    },
    purpose,
    ...more,
    {
      zh: '怎么保管：您写的都加密保存；谁打开看过，都有记录。',
      en: 'How it is kept: what you write is stored encrypted; every time somebody opens it is recorded.',
    },
    {
      zh: '留多久：办结以后，按规定的最短期限保存。到期删掉您的个人信息，只留下不含个人信息的统计。',
      en: 'How long: after the matter ends, for the shortest time the rules require. Then your personal information is erased and only statistics without it stay.',
    },
    {
      zh: '您可以：随时打 12348，要求查看、更正或者删除。',
      en: 'Your rights: call 12348 at any time to see, correct or delete it.',
    },
    {
      zh: '依据：《个人信息保护法》第十七条、第三十条、第三十五条。',
      en: 'Basis: Personal Information Protection Law, articles 17, 30 and 35.',
    },
  ],
});

/** Asked apart from the notice, since the case goes on without it. */
export const followUpCall: FormConsent = {
  purpose: 'follow-up-call',
  version: '2026-11',
  label: {
    zh: '办完以后，可以打电话问我满不满意',
    en: 'You may call me afterwards and ask how it went',
  },
  hint: {
    zh: '不勾也照样给您办。勾了以后想改，打 12348。',
    en: 'Your matter is handled all the same without it. To change your mind later, call 12348.',
  },
};

/** What happened, in the citizen's own words. */
export const story = ({
  label,
  hint,
  requiredMessage,
}: Pick<FormField, 'label' | 'hint' | 'requiredMessage'>): FormField => ({
  name: 'story',
  kind: 'long-text',
  label,
  reviewLabel: {zh: '事情经过', en: 'What happened'},
  ...(hint && {hint}),
  required: true,
  ...(requiredMessage && {requiredMessage}),
  minLength: 10,
  maxLength: 3000,
});

export const nameOfApplicant = (required: boolean): FormField => ({
  name: 'name',
  kind: 'text',
  label: {zh: '您叫什么名字？', en: 'What is your name?'},
  reviewLabel: {zh: '姓名', en: 'Name'},
  hint: required
    ? {zh: '写身份证上的名字，办手续要对得上。', en: 'As on your identity card: the papers must match it.'}
    : {zh: '好称呼您，写「王师傅」也行。', en: 'So that we know how to address you; any name will do.'},
  required,
  ...(required && {
    requiredMessage: {zh: '请写一下您的名字，办手续要用', en: 'Please give your name; the papers need it'},
  }),
  maxLength: 30,
  autocomplete: 'name',
  sensitive: true,
});

export const phoneOfApplicant: FormField = {
  name: 'phone',
  kind: 'phone',
  label: {zh: '打哪个电话找您？', en: 'Which number shall we call?'},
  reviewLabel: {zh: '电话', en: 'Phone'},
  hint: {
    zh: '只用来办这件事。我们不会要钱，也不会要密码。',
    en: 'Used for this matter only. We never ask for money or passwords.',
  },
  required: true,
  requiredMessage: {
    zh: '请写一个能找到您的电话，工作人员好跟您联系',
    en: 'Please give a number we can reach you at',
  },
  autocomplete: 'tel',
  sensitive: true,
};

/** Somebody files who is not the one it is about. */
export const forSomebodyElse: FormCondition = {
  field: 'forWhom',
  is: ['child', 'parent', 'family', 'other', 'organisation'],
};

/** Whose matter it is, and who that is where somebody else files. */
export const forWhom: readonly FormField[] = [
  {
    name: 'forWhom',
    kind: 'choice',
    label: {zh: '这是谁的事？', en: 'Whose matter is it?'},
    reviewLabel: {zh: '谁的事', en: 'For whom'},
    required: true,
    requiredMessage: {zh: '请选一下这是谁的事', en: 'Please choose whose matter it is'},
    options: [
      option('self', {zh: '我自己的', en: 'My own'}),
      option(
        'child',
        {zh: '替孩子办', en: 'For a child'},
        {zh: '您是父母或者别的监护人', en: 'You are a parent or another guardian'},
      ),
      option('parent', {zh: '替父母、老人办', en: 'For an elderly parent or relative'}),
      option(
        'family',
        {zh: '替别的家里人办', en: 'For somebody else in my family'},
        {zh: '比如被关着的家人', en: 'Such as a relative who is detained'},
      ),
      option(
        'other',
        {zh: '替别人办', en: 'For somebody else'},
        {zh: '村干部替村里人，或者替工友', en: 'A village cadre for a villager, or for a fellow worker'},
      ),
      option(
        'organisation',
        {zh: '替单位帮助的人办', en: 'For somebody whom my organisation helps'},
        {zh: '妇联、工会、社区、学校等', en: 'A women’s federation, a union, a school'},
      ),
    ],
  },
  {
    name: 'helpedName',
    kind: 'text',
    label: {zh: '那个人叫什么名字？', en: 'What is that person called?'},
    reviewLabel: {zh: '替谁办', en: 'On behalf of'},
    hint: {zh: '只给办这件事的人看。', en: 'Only those who work on it see it.'},
    required: true,
    requiredMessage: {zh: '请写一下那个人的名字', en: 'Please give that person’s name'},
    maxLength: 30,
    sensitive: true,
    when: forSomebodyElse,
  },
];

/** Photos and papers. Never required: whoever has none is told once what is missing (一次性告知). */
export const materials = (hint: Text): FormField => ({
  name: 'materials',
  kind: 'files',
  label: {zh: '有材料就拍照传上来', en: 'Photos of papers, if you have any'},
  reviewLabel: {zh: '材料', en: 'Papers'},
  hint,
  required: false,
});

/** Who the matter is with; the code of an organisation only helps to find it. */
export const otherSide = ({required}: {required: boolean}): readonly FormField[] => [
  {
    name: 'otherSide',
    kind: 'choice',
    label: {zh: '对方是谁？', en: 'Who is the other side?'},
    reviewLabel: {zh: '对方', en: 'Other side'},
    required: true,
    requiredMessage: {zh: '请选一下对方是个人还是单位', en: 'Please choose whether it is a person or an organisation'},
    options: [
      option('person', {zh: '个人', en: 'A person'}),
      option('organisation', {zh: '公司、单位', en: 'A company or another organisation'}),
      ...(required ? [] : [option('unclear', {zh: '没有对方，或者说不清', en: 'Nobody, or I am not sure'})]),
    ],
  },
  {
    name: 'otherName',
    kind: 'text',
    label: {zh: '对方叫什么？', en: 'What is the other side called?'},
    reviewLabel: {zh: '对方名字', en: 'Its name'},
    hint: {
      zh: '知道多少写多少，写「包工头老李」也行。',
      en: 'As much as you know; "foreman Li" will do.',
    },
    required,
    ...(required && {
      requiredMessage: {
        zh: '请写一下对方叫什么，我们好找到他',
        en: 'Please say whom it is with, so that we can find them',
      },
    }),
    maxLength: 60,
    sensitive: true,
    when: {field: 'otherSide', is: ['person', 'organisation']},
  },
  {
    name: 'otherCreditCode',
    kind: 'credit-code',
    label: {zh: '单位的统一社会信用代码', en: 'Its unified social credit code'},
    reviewLabel: {zh: '信用代码', en: 'Credit code'},
    hint: {
      zh: '营业执照上的 18 位。不知道就空着。',
      en: 'The 18 characters on its business licence. Leave it out if you do not know it.',
    },
    required: false,
    when: {field: 'otherSide', is: ['organisation']},
  },
];
