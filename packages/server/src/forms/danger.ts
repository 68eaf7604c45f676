import type {FormCondition, FormDiscretion, FormField, FormStepNotice} from '@pls-kit/contract';

/**
 * Words in which people speak of violence or of harming themselves. The bureau keeps this list: a word that is missing is added
 * here, and stands in every form that listens. One too many costs a look at three numbers, one too few may cost more.
 */
const dangerWords: readonly string[] = [
  // Harming oneself.
  ...['自杀', '轻生', '寻死', '不想活', '活不下去', '活着没意思', '活够了', '想死', '去死', '死了算了', '一死了之'],
  ...['割腕', '跳楼', '跳河', '上吊', '喝农药', '喝药死', '安眠药', '自残', '遗书', '同归于尽'],
  // Violence at home, and against those who cannot defend themselves.
  ...['家暴', '家庭暴力', '打我', '打老婆', '打孩子', '打老人', '挨打', '毒打', '殴打', '往死里打', '掐我', '掐脖子'],
  ...['虐待', '性侵', '强奸', '猥亵', '不让我出门', '关在家里', '扣我身份证', '软禁', '威胁我', '拿刀', '砍我'],
  ...['杀我', '杀了我', '杀人', '要弄死', '打死', '泼硫酸', '人身安全'],
  ...['suicide', 'kill myself', 'end my life', 'hurt myself', 'domestic violence', 'beats me', 'hits me', 'abuse'],
];

/**
 * What somebody reads who has written one of them, before they go on.
 *
 * @param fields - names of the fields that are listened to
 */
export const careNotice = (fields: readonly [string, ...string[]]): FormStepNotice => ({
  tone: 'care',
  heard: {fields: [...fields], words: [...dangerWords]},
  paragraphs: [
    {
      zh: '您写的事让我们担心。要是现在不安全，心里撑不住，先打电话。马上有人接。',
      en: 'What you wrote worries us. If you are not safe now, or it is too much to bear, call first: somebody answers at once.',
    },
    {
      zh: '您写的都还在，打完电话可以接着办。',
      en: 'What you wrote stays here; you can go on after the call.',
    },
  ],
  calls: [
    {number: '110', label: {zh: '有危险，找警察', en: 'In danger: the police'}},
    {number: '12348', label: {zh: '法律热线，24 小时', en: 'Legal hotline, day and night'}},
    {number: '12355', label: {zh: '心里难受，找人说说', en: 'Somebody to talk to'}},
  ],
});

/** For whom it may be dangerous to be seen with this form. */
export const discreetWhen = (when: FormCondition): FormDiscretion => ({
  when,
  title: {zh: '便民服务', en: 'Public services'},
  exitTo: 'https://www.weather.com.cn/',
});

/** Somebody else may take the call. */
export const safeTime = (when: FormCondition): FormField => ({
  name: 'safeTime',
  kind: 'text',
  label: {zh: '什么时候打给您安全？', en: 'When is it safe to call you?'},
  reviewLabel: {zh: '什么时候打', en: 'Safe time to call'},
  hint: {
    zh: '比如「上午 10 点到 11 点」。别的时间我们不打。',
    en: 'Such as "10 to 11 in the morning". We will not call at any other time.',
  },
  required: true,
  requiredMessage: {
    zh: '请写一个安全的时间，我们只在那时打',
    en: 'Please name a safe time; we will only call then',
  },
  maxLength: 60,
  sensitive: true,
  when,
});
