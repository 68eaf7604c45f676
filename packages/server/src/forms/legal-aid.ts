import type {FormCondition, FormStep, LegalBasis} from '@pls-kit/contract';
import type {StoredForm} from './check-definition.js';
import {careNotice, discreetWhen, safeTime} from './danger.js';
import {
  followUpCall,
  forSomebodyElse,
  forWhom,
  legalAidLaw,
  materials,
  nameOfApplicant,
  option,
  otherSide,
  phoneOfApplicant,
  privacyNotice,
  story,
} from './parts.js';

/** Matters of article 31: aid for those in economic hardship. */
const hardshipMatters = [
  'wages',
  'work-injury',
  'injury',
  'support',
  'social-insurance',
  'pension',
  'state-compensation',
  'capacity',
  'environment',
  'victim-of-crime',
  'retrial',
  'something-else',
];
/** Matters of article 32: no hardship test. */
const mattersWithoutTest = ['domestic-violence', 'bravery', 'martyrs', 'acquittal'];

const isMatter = (...values: [string, ...string[]]): FormCondition => ({field: 'matter', is: values});
const asksForMeans: FormCondition = {
  any: [{field: 'matter', is: hardshipMatters}, {all: [isMatter('accused'), {field: 'special', is: ['none']}]}],
};

const article31 = (item: string, says: string) => legalAidLaw(`第三十一条第${item}项`, says);
const article32 = (item: string, says: string) => legalAidLaw(`第三十二条第${item}项`, says);
const article25 = (item: string, says: string) => legalAidLaw(`第二十五条第${item}项`, says);

const ofSeveral: LegalBasis = {
  law: '劳动争议调解仲裁法',
  article: '第七条',
  says: '发生劳动争议的劳动者一方在十人以上，并有共同请求的，可以推举代表参加调解、仲裁或者诉讼活动',
  version: '2007-12-29',
  verified: 'text',
};

/** Several who were not paid for the same work apply once, by one of them. */
const together: FormStep = {
  id: 'together',
  name: {zh: '一起的人', en: 'Together'},
  title: {zh: '就您一个人，还是几个人一起？', en: 'You alone, or several together?'},
  lead: {
    zh: '同一个老板欠几个人的，填一次就行。',
    en: 'If the same employer owes several of you, file once.',
  },
  fields: [
    {
      name: 'together',
      kind: 'choice',
      label: {zh: '几个人要工钱？', en: 'How many of you are owed pay?'},
      reviewLabel: {zh: '几个人', en: 'How many'},
      required: true,
      requiredMessage: {zh: '请选一下是一个人还是几个人', en: 'Please choose whether you are alone or several'},
      options: [
        option('alone', {zh: '就一个人', en: 'One person'}),
        option(
          'several',
          {zh: '几个人一起', en: 'Several together'},
          {zh: '十个人以上的，可以推举代表来办', en: 'Ten or more may choose somebody to act for all'},
          ofSeveral,
        ),
      ],
      when: isMatter('wages'),
    },
    {
      name: 'fellows',
      kind: 'group',
      label: {zh: '还有谁一起申请？', en: 'Who else applies?'},
      reviewLabel: {zh: '一起申请的人', en: 'Others who apply'},
      hint: {
        zh: '不用写您自己。先跟他们说好；受理以后，工作人员会一个一个核对。',
        en: 'Not yourself. Ask them first; once it is taken up, staff check with each of them.',
      },
      required: true,
      requiredMessage: {zh: '请写一下还有谁，知道名字就行', en: 'Please say who else; a name will do'},
      itemName: {zh: '工友', en: 'Fellow worker'},
      maxItems: 50,
      fields: [
        {
          name: 'fellowName',
          kind: 'text',
          label: {zh: '叫什么名字？', en: 'What is the name?'},
          reviewLabel: {zh: '姓名', en: 'Name'},
          required: true,
          requiredMessage: {
            zh: '请写一下这位工友的名字，不用写就去掉',
            en: 'Please give this person’s name, or remove the entry',
          },
          maxLength: 30,
          sensitive: true,
        },
        {
          name: 'fellowPhone',
          kind: 'phone',
          label: {zh: '电话', en: 'Phone number'},
          reviewLabel: {zh: '电话', en: 'Phone'},
          required: false,
          autocomplete: 'off',
          sensitive: true,
        },
        {
          name: 'fellowAmount',
          kind: 'money',
          label: {zh: '欠多少钱？', en: 'How much is owed?'},
          reviewLabel: {zh: '欠多少', en: 'Owed'},
          required: false,
        },
      ],
      when: {all: [isMatter('wages'), {field: 'together', is: ['several']}]},
    },
  ],
};

/** Applying for legal aid. Articles: 法律援助法 of 2021-08-20, read in its text. */
export const legalAidForm: StoredForm = {
  code: 'legal-aid',
  version: 2,
  kind: 'legal-aid',
  service: 'legal-aid',
  title: {zh: '申请法律援助', en: 'Apply for legal aid'},
  lead: {
    zh: '大约 8 分钟。批下来以后，国家出钱给您请律师，您不用花钱。',
    en: 'About 8 minutes. If it is granted, the state pays for your lawyer; you pay nothing.',
  },
  steps: [
    {
      id: 'matter',
      name: {zh: '什么事', en: 'The matter'},
      title: {zh: '您想办什么事？', en: 'What is it about?'},
      lead: {
        zh: '选最接近的一项。拿不准就选「别的事」，我们帮您看。',
        en: 'Choose what comes closest; if unsure, choose "Something else".',
      },
      notices: [
        {
          tone: 'urgent',
          when: isMatter('domestic-violence'),
          paragraphs: [
            {
              zh: '现在有危险，先打 110。警察可以开告诫书，您也可以请法院下人身安全保护令。',
              en: 'If you are in danger now, call 110 first. The police can warn the offender, and a court can order your protection.',
            },
          ],
          calls: [{number: '110', label: {zh: '报警', en: 'Police'}}],
        },
        careNotice(['story']),
        {
          tone: 'info',
          when: {field: 'matter', is: mattersWithoutTest},
          paragraphs: [
            {
              zh: '这类事不看家里经济条件，不用证明困难。',
              en: 'For this no hardship is asked for; you need not prove any.',
            },
          ],
          basis: [legalAidLaw('第三十二条', '当事人申请法律援助的，不受经济困难条件的限制')],
        },
      ],
      fields: [
        ...forWhom,
        {
          name: 'matter',
          kind: 'choice',
          label: {zh: '是哪一类事？', en: 'Which kind of matter is it?'},
          reviewLabel: {zh: '哪一类事', en: 'Matter'},
          required: true,
          requiredMessage: {zh: '请选一下是哪一类事', en: 'Please choose what it is about'},
          options: [
            option(
              'wages',
              {zh: '要工资、要确认劳动关系', en: 'Wages, or proof that I was employed'},
              {zh: '包工头、老板欠工钱', en: 'A foreman or employer owes pay'},
              article31('五', '请求确认劳动关系或者支付劳动报酬'),
            ),
            option(
              'work-injury',
              {zh: '干活受了伤', en: 'An injury at work'},
              undefined,
              article31('七', '请求工伤事故人身损害赔偿'),
            ),
            option(
              'injury',
              {zh: '车祸、看病、吃药吃饭出了事', en: 'Traffic, medical, food or drug injury'},
              undefined,
              article31('七', '请求交通事故、食品药品安全事故、医疗事故人身损害赔偿'),
            ),
            option(
              'support',
              {zh: '要赡养费、抚养费、扶养费', en: 'Maintenance for a parent, child or spouse'},
              undefined,
              article31('四', '请求给付赡养费、抚养费、扶养费'),
            ),
            option(
              'domestic-violence',
              {zh: '被家里人打骂、虐待、丢下不管', en: 'Domestic violence, abuse or abandonment'},
              undefined,
              article32('四', '遭受虐待、遗弃或者家庭暴力的受害人主张相关权益'),
            ),
            option(
              'social-insurance',
              {zh: '社保待遇、低保救助', en: 'Social insurance or social assistance'},
              undefined,
              article31('二', '请求给予社会保险待遇或者社会救助'),
            ),
            option(
              'pension',
              {zh: '抚恤金', en: 'A pension for the bereaved or disabled'},
              undefined,
              article31('三', '请求发给抚恤金'),
            ),
            option(
              'accused',
              {zh: '有人被抓、被拘留、被起诉', en: 'Somebody is detained or charged with a crime'},
              {zh: '本人和家属都可以申请', en: 'The person or a close relative may apply'},
              legalAidLaw('第二十四条', '没有委托辩护人的，本人及其近亲属可以向法律援助机构申请法律援助'),
            ),
            option(
              'victim-of-crime',
              {zh: '刑事案件里我们是受害的一方', en: 'We are the victim of a crime'},
              undefined,
              legalAidLaw('第二十九条', '被害人及其法定代理人或者近亲属，因经济困难没有委托诉讼代理人的，可以申请'),
            ),
            option(
              'retrial',
              {zh: '判决生效了，法院要再审', en: 'A judgment in force is being retried'},
              undefined,
              legalAidLaw('第三十三条', '决定、裁定再审或者提出抗诉，因经济困难没有委托的，可以申请'),
            ),
            option(
              'state-compensation',
              {zh: '要国家赔偿', en: 'Compensation from the state'},
              undefined,
              article31('一', '依法请求国家赔偿'),
            ),
            option(
              'acquittal',
              {zh: '再审改判无罪，要国家赔偿', en: 'Acquitted on retrial, claiming compensation'},
              undefined,
              article32('三', '再审改判无罪请求国家赔偿'),
            ),
            option(
              'bravery',
              {zh: '见义勇为，自己受了损失', en: 'I helped somebody in danger and was harmed'},
              undefined,
              article32('二', '因见义勇为行为主张相关民事权益'),
            ),
            option(
              'martyrs',
              {zh: '英雄烈士的名誉受了侵害', en: 'The honour of a hero or martyr of my family'},
              {zh: '近亲属可以申请', en: 'Close relatives may apply'},
              article32('一', '英雄烈士近亲属为维护英雄烈士的人格权益'),
            ),
            option(
              'capacity',
              {zh: '家人糊涂了，要法院认定', en: 'A court should declare a relative incapable'},
              {zh: '认定没有或者只有部分民事行为能力', en: 'Without or with limited legal capacity'},
              article31('六', '请求认定公民无民事行为能力或者限制民事行为能力'),
            ),
            option(
              'environment',
              {zh: '污染、破坏环境让我受了损失', en: 'Damage from pollution'},
              undefined,
              article31('八', '请求环境污染、生态破坏损害赔偿'),
            ),
            option('something-else', {zh: '别的事，或者拿不准', en: 'Something else, or I am not sure'}),
          ],
        },
        story({
          label: {zh: '把事情说一说', en: 'Tell us what happened'},
          hint: {
            zh: '什么时候、在哪儿、跟谁、现在怎么样了。银行卡号不用写。',
            en: 'When, where, with whom, and how it stands now. No bank card numbers, please.',
          },
          requiredMessage: {
            zh: '请把事情写一写，几句话就行，我们好判断能不能援助',
            en: 'Please tell us what happened; a few sentences let us see whether aid can be granted',
          },
        }),
        {
          name: 'happenedOn',
          kind: 'date',
          label: {zh: '事情是哪天发生的？', en: 'When did it happen?'},
          reviewLabel: {zh: '发生在哪天', en: 'When'},
          hint: {
            zh: '记不清就写个大概。用来看离期限还有多久。',
            en: 'About the day will do. It shows us how long any time limit still runs.',
          },
          required: false,
          past: true,
        },
        {
          name: 'amount',
          kind: 'money',
          label: {zh: '一共多少钱？', en: 'How much money is it about?'},
          reviewLabel: {zh: '多少钱', en: 'Amount'},
          hint: {zh: '写多少元。算不清就空着。', en: 'In yuan. Leave it out if you cannot tell.'},
          required: false,
          when: isMatter('wages', 'work-injury', 'injury', 'support', 'social-insurance', 'pension'),
        },
      ],
    },
    together,
    {
      id: 'detained',
      name: {zh: '被关押的情况', en: 'Detention'},
      title: {zh: '那个人现在怎么样？', en: 'How is that person now?'},
      notices: [
        {
          tone: 'info',
          when: {field: 'detained', is: ['yes']},
          paragraphs: [
            {
              zh: '在里面的人可以自己跟看守所说要申请。看守所 24 小时内转过来。家属也可以直接在这里申请。',
              en: 'The person inside may ask the detention centre, which passes the application on within 24 hours. A relative may also apply right here.',
            },
            {
              zh: '还没有律师的，可以要求见值班律师，不要钱。',
              en: 'Whoever has no lawyer yet may ask to see the duty lawyer, free of charge.',
            },
          ],
          basis: [
            legalAidLaw('第三十九条', '办案机关、监管场所应当在二十四小时内将申请转交法律援助机构'),
            legalAidLaw(
              '第四十条',
              '被羁押的犯罪嫌疑人、被告人、服刑人员，可以由其法定代理人或者近亲属代为提出法律援助申请',
            ),
            legalAidLaw('第三十条', '值班律师应当依法为没有辩护人的犯罪嫌疑人、被告人提供法律帮助'),
            legalAidLaw('第三十七条', '告知没有辩护人的犯罪嫌疑人、被告人有权约见值班律师'),
          ],
        },
        {
          tone: 'info',
          when: {field: 'special', is: ['minor', 'disabled', 'incapable', 'gravest', 'death-review', 'absent']},
          paragraphs: [
            {
              zh: '这种情况，办案机关应当通知我们派律师，不用证明困难。您先填上，我们去联系。',
              en: 'In this case the authority must have us appoint a lawyer, and no hardship is asked for. File anyway; we will contact it.',
            },
          ],
          basis: [legalAidLaw('第二十五条', '人民法院、人民检察院、公安机关应当通知法律援助机构指派律师担任辩护人')],
        },
      ],
      fields: [
        {
          name: 'detained',
          kind: 'choice',
          label: {zh: '那个人现在被关着吗？', en: 'Is the person being held?'},
          reviewLabel: {zh: '是不是被关着', en: 'Held'},
          required: true,
          requiredMessage: {zh: '请选一下那个人现在是不是被关着', en: 'Please choose whether the person is being held'},
          options: [option('yes', {zh: '被关着', en: 'Yes'}), option('no', {zh: '没有', en: 'No'})],
          when: isMatter('accused'),
        },
        {
          name: 'heldAt',
          kind: 'text',
          label: {zh: '关在哪里？', en: 'Where is the person held?'},
          reviewLabel: {zh: '关在哪里', en: 'Held at'},
          hint: {
            zh: '比如「洛阳市看守所」。不知道就空着。',
            en: 'Such as the name of the detention centre; leave it out if unknown.',
          },
          required: false,
          maxLength: 60,
          sensitive: true,
          when: {field: 'detained', is: ['yes']},
        },
        {
          name: 'special',
          kind: 'choice',
          label: {zh: '下面有没有符合的？', en: 'Is one of these the case?'},
          reviewLabel: {zh: '特别情况', en: 'Special situation'},
          hint: {zh: '有一项符合，就不用证明困难。', en: 'If one is, no hardship need be proved.'},
          required: true,
          requiredMessage: {zh: '请选一项，都没有就选「都没有」', en: 'Please choose one, or "None of these"'},
          options: [
            option('minor', {zh: '不满 18 岁', en: 'Under 18'}, undefined, article25('一', '未成年人')),
            option(
              'disabled',
              {zh: '看不见、听不见或者说不了话', en: 'Cannot see, hear or speak'},
              undefined,
              article25('二', '视力、听力、言语残疾人'),
            ),
            option(
              'incapable',
              {zh: '是成年人，但头脑不完全清楚', en: 'An adult not fully able to understand their acts'},
              undefined,
              article25('三', '不能完全辨认自己行为的成年人'),
            ),
            option(
              'gravest',
              {zh: '可能判无期徒刑或者死刑', en: 'May be sentenced to life or death'},
              undefined,
              article25('四', '可能被判处无期徒刑、死刑的人'),
            ),
            option(
              'death-review',
              {zh: '死刑正在复核', en: 'A death sentence is under review'},
              undefined,
              article25('五', '申请法律援助的死刑复核案件被告人'),
            ),
            option(
              'absent',
              {zh: '本人不在，案子缺席审判', en: 'Tried in absence'},
              undefined,
              article25('六', '缺席审判案件的被告人'),
            ),
            option('none', {zh: '都没有', en: 'None of these'}),
          ],
          when: isMatter('accused'),
        },
      ],
    },
    {
      id: 'means',
      name: {zh: '经济情况', en: 'Means'},
      title: {zh: '家里经济怎么样？', en: 'How do you get by?'},
      lead: {
        zh: '这类事要看经济是不是困难。下面几种人不用核查。',
        en: 'For this the law asks for economic hardship. For these people it is not checked.',
      },
      notices: [
        {
          tone: 'info',
          when: {all: [isMatter('wages', 'work-injury'), {field: 'means', is: ['migrant-worker']}]},
          paragraphs: [
            {
              zh: '农民工要工钱、要工伤赔偿，走绿色通道。经济情况不核查。',
              en: 'Migrant workers claiming pay or for an injury at work take the fast lane; their means are not checked.',
            },
          ],
          basis: [legalAidLaw('第四十二条第三项', '申请支付劳动报酬或者请求工伤事故人身损害赔偿的进城务工人员')],
        },
      ],
      fields: [
        {
          name: 'means',
          kind: 'choice',
          label: {zh: '哪一条符合您的情况？', en: 'Which one fits?'},
          reviewLabel: {zh: '经济情况', en: 'Means'},
          hint: {
            zh: '替别人办的，选那个人的情况。来办手续时带上证明。',
            en: 'When you file for somebody else, choose theirs. Bring proof when you come.',
          },
          required: true,
          requiredMessage: {zh: '请选一条最符合的', en: 'Please choose the one that fits best'},
          options: [
            option(
              'migrant-worker',
              {zh: '农民工，来要工钱或者工伤赔偿', en: 'A migrant worker claiming pay or for an injury at work'},
              undefined,
              legalAidLaw('第四十二条第三项', '申请支付劳动报酬或者请求工伤事故人身损害赔偿的进城务工人员'),
            ),
            option(
              'assistance',
              {zh: '低保户、特困户，或者正在领司法救助', en: 'On social or judicial assistance'},
              undefined,
              legalAidLaw('第四十二条第二项', '社会救助、司法救助对象'),
            ),
            option(
              'special-care',
              {zh: '优抚对象', en: 'A beneficiary of special care'},
              {zh: '残疾军人、烈士家属、在乡老兵等', en: 'Disabled soldiers, families of martyrs, veterans'},
              legalAidLaw('第四十二条第二项', '优抚对象'),
            ),
            option(
              'no-income',
              {zh: '老人、孩子、残疾人，没有固定收入', en: 'Elderly, minor or disabled without a steady income'},
              undefined,
              legalAidLaw('第四十二条第一项', '无固定生活来源的未成年人、老年人、残疾人等特定群体'),
            ),
            option('hard-up', {zh: '都不是，但家里确实困难', en: 'None of these, but we are hard up'}),
            option('not-sure', {zh: '说不清', en: 'I am not sure'}),
          ],
          when: asksForMeans,
        },
        {
          name: 'hardship',
          kind: 'long-text',
          label: {zh: '家里怎么困难？', en: 'What makes it hard?'},
          reviewLabel: {zh: '困难情况', en: 'Hardship'},
          hint: {
            zh: '家里几口人、靠什么过日子、一个月大约多少钱。请照实写。',
            en: 'How many you are, what you live on, about how much a month. Please tell it as it is.',
          },
          required: true,
          requiredMessage: {
            zh: '请写一写家里的情况，几句话就行',
            en: 'Please tell us how you live; a few sentences will do',
          },
          minLength: 5,
          maxLength: 1000,
          sensitive: true,
          when: {field: 'means', is: ['hard-up', 'not-sure']},
          basis: [legalAidLaw('第四十一条第一款', '因经济困难申请法律援助的，申请人应当如实说明经济困难状况')],
        },
        {
          name: 'meansCheck',
          kind: 'choice',
          label: {zh: '怎么证明困难？', en: 'How shall the hardship be shown?'},
          reviewLabel: {zh: '怎么证明', en: 'Shown by'},
          required: true,
          requiredMessage: {zh: '请选一种，两种都可以', en: 'Please choose one; either will do'},
          options: [
            option(
              'declaration',
              {zh: '我签一份诚信承诺', en: 'I sign a declaration'},
              {
                zh: '来办手续时在窗口签',
                en: 'At the counter, when you come',
              },
            ),
            option(
              'lookup',
              {zh: '请你们去查', en: 'Please look it up'},
              {
                zh: '跟民政等部门的信息核对',
                en: 'Against the records of civil affairs and other departments',
              },
            ),
          ],
          when: {field: 'means', is: ['hard-up', 'not-sure']},
          basis: [legalAidLaw('第四十一条第二款', '可以通过信息共享查询，或者由申请人进行个人诚信承诺')],
        },
      ],
    },
    {
      id: 'urgency',
      name: {zh: '急不急', en: 'Urgency'},
      title: {zh: '有没有等不了的事？', en: 'Can it wait?'},
      notices: [
        {
          tone: 'urgent',
          when: {field: 'urgent', is: ['deadline', 'preservation']},
          paragraphs: [
            {
              zh: '这种情况可以先派律师，手续后补。交上去以后，再打 12348 说一声更快。',
              en: 'In this case a lawyer can be appointed first and the papers follow. After filing, call 12348 as well: it is faster.',
            },
          ],
          basis: [legalAidLaw('第四十四条', '可以决定先行提供法律援助；受援人应当及时补办有关手续，补充有关材料')],
        },
      ],
      fields: [
        {
          name: 'urgent',
          kind: 'choice',
          label: {zh: '下面有没有符合的？', en: 'Is one of these the case?'},
          reviewLabel: {zh: '急不急', en: 'Urgency'},
          required: true,
          requiredMessage: {zh: '请选一项，都没有就选「都没有」', en: 'Please choose one, or "None of these"'},
          options: [
            option(
              'deadline',
              {zh: '起诉、仲裁、复议的期限剩不到 7 天', en: 'A time limit ends in fewer than 7 days'},
              {
                zh: '收到判决、裁决、决定书的，看上面写的期限',
                en: 'For a lawsuit, arbitration or review; look at the paper you were given',
              },
              legalAidLaw('第四十四条第一项', '距法定时效或者期限届满不足七日，需要及时提起诉讼或者申请仲裁、行政复议'),
            ),
            option(
              'preservation',
              {zh: '对方在转移财产，或者证据快没了', en: 'Property is being moved away, or evidence will be lost'},
              {zh: '要马上请法院保全，或者先拿到钱救急', en: 'A court must act at once, or order payment ahead'},
              legalAidLaw('第四十四条第二项', '需要立即申请财产保全、证据保全或者先予执行'),
            ),
            option('none', {zh: '都没有', en: 'None of these'}),
          ],
        },
        {
          name: 'deadlineOn',
          kind: 'date',
          label: {zh: '哪天到期？', en: 'On which day does it end?'},
          reviewLabel: {zh: '哪天到期', en: 'Ends on'},
          required: true,
          requiredMessage: {
            zh: '请写一下哪天到期，我们好赶在前面',
            en: 'Please give the day, so that we can be in time',
          },
          when: {field: 'urgent', is: ['deadline']},
        },
      ],
    },
    {
      id: 'where',
      name: {zh: '在哪里申请', en: 'Where to apply'},
      title: {zh: '该在哪里申请？', en: 'Where do you apply?'},
      notices: [
        {
          tone: 'info',
          paragraphs: [
            {
              zh: '打官司的，在法院等办案机关那个县区申请。别的事，在处理的机关那里，或者事情发生的县区申请。',
              en: 'For a lawsuit, where the court or agency sits. For anything else, where it is being handled or where it happened.',
            },
          ],
          basis: [
            legalAidLaw(
              '第三十八条',
              '对诉讼事项，向办案机关所在地的法律援助机构提出申请；对非诉讼事项，向争议处理机关所在地或者事由发生地的法律援助机构提出申请',
            ),
          ],
        },
      ],
      fields: [
        {
          name: 'venue',
          kind: 'choice',
          label: {zh: '这件事到哪一步了？', en: 'How far has it got?'},
          reviewLabel: {zh: '到哪一步', en: 'Stage'},
          required: true,
          requiredMessage: {zh: '请选一下到哪一步了', en: 'Please choose how far it has got'},
          options: [
            option(
              'court',
              {zh: '要打官司，或者已经在打', en: 'It goes to court, or is there already'},
              {
                zh: '下面选法院、公安这些办案机关在哪里',
                en: 'Choose below where the court, police or prosecutor sits',
              },
            ),
            option(
              'office',
              {zh: '在仲裁、复议、调解', en: 'Arbitration, review or mediation'},
              {
                zh: '下面选处理的机关在哪里',
                en: 'Choose below where the body that handles it sits',
              },
            ),
            option(
              'nowhere',
              {zh: '还没找谁处理', en: 'Nobody has handled it yet'},
              {
                zh: '下面选事情发生在哪里',
                en: 'Choose below where it happened',
              },
            ),
          ],
        },
        {
          name: 'place',
          kind: 'place',
          label: {zh: '在哪个县区？', en: 'In which county or district?'},
          reviewLabel: {zh: '在哪里', en: 'Where'},
          hint: {
            zh: '选到县区就行。由那里的法律援助机构来办。',
            en: 'The county is enough; its legal aid office takes it up.',
          },
          required: true,
          requiredMessage: {
            zh: '请选一下县区，我们好交给该办的地方',
            en: 'Please choose the county, so that the right office gets it',
          },
        },
      ],
    },
    {
      id: 'other-side',
      name: {zh: '对方', en: 'Other side'},
      title: {zh: '对方是谁？', en: 'Who is the other side?'},
      fields: [...otherSide({required: false})],
    },
    {
      id: 'papers',
      name: {zh: '材料', en: 'Papers'},
      title: {zh: '手边有材料吗？', en: 'Any papers at hand?'},
      lead: {
        zh: '没有也能申请。缺什么，我们一次说清楚。',
        en: 'You can apply without any. What is missing we tell you once, in full.',
      },
      fields: [
        materials({
          zh: '身份证、欠条、合同、判决书、聊天记录，拍照就行。',
          en: 'Identity card, IOU, contract, judgment, messages: photos will do.',
        }),
      ],
    },
    {
      id: 'people',
      name: {zh: '您的情况', en: 'About you'},
      title: {zh: '怎么联系您？', en: 'How do we reach you?'},
      fields: [
        {
          name: 'relation',
          kind: 'choice',
          label: {zh: '您是那个人的什么人？', en: 'What are you to that person?'},
          reviewLabel: {zh: '什么关系', en: 'Relation'},
          required: true,
          requiredMessage: {zh: '请选一下您是那个人的什么人', en: 'Please choose what you are to that person'},
          options: [
            option(
              'guardian',
              {zh: '监护人', en: 'Guardian'},
              {
                zh: '孩子的父母，或者照管糊涂家人的人',
                en: 'Parent of a child, or in charge of a relative who cannot decide',
              },
            ),
            option(
              'relative',
              {zh: '近亲属', en: 'Close relative'},
              {
                zh: '夫妻、父母、子女、兄弟姐妹、祖孙',
                en: 'Spouse, parent, child, sibling, grandparent or grandchild',
              },
            ),
            option(
              'helper',
              {zh: '帮忙的人', en: 'Somebody who helps'},
              {
                zh: '村干部、工友、单位。要那个人自己写委托书',
                en: 'Village cadre, fellow worker, organisation; the person has to authorise you in writing',
              },
            ),
          ],
          when: forSomebodyElse,
          basis: [legalAidLaw('第四十条', '可以由其法定代理人、近亲属代为提出法律援助申请')],
        },
        nameOfApplicant(true),
        {
          name: 'identityNumber',
          kind: 'identity-number',
          label: {zh: '需要援助的人的身份证号', en: 'Identity number of who needs the aid'},
          reviewLabel: {zh: '身份证号', en: 'Identity number'},
          hint: {
            zh: '审查时核对身份用，加密保存。没带证件就空着，来窗口再补。',
            en: 'To check who applies; stored encrypted. Leave it out if the card is not at hand and bring it later.',
          },
          required: false,
          sensitive: true,
        },
        phoneOfApplicant,
        safeTime(isMatter('domestic-violence')),
      ],
    },
  ],
  discreet: discreetWhen(isMatter('domestic-violence')),
  greenChannel: {
    any: [
      {all: [isMatter('wages', 'work-injury'), {field: 'means', is: ['migrant-worker']}]},
      {field: 'urgent', is: ['deadline', 'preservation']},
    ],
  },
  notice: privacyNotice(
    '2026-11',
    {
      zh: '用来做什么：审查您的申请、给您派律师、检查办得好不好。批准以后，派给您的律师也会看到。',
      en: 'What for: to decide on your application, to appoint your lawyer, and to check how it was handled. Once aid is granted, your lawyer sees it too.',
    },
    [
      {
        zh: '敏感的信息：身份证号用来核对身份；经济、伤病、被关押的情况用来判断能不能援助。不写可能要您来窗口补。',
        en: 'Sensitive information: the identity number shows who applies; means, injuries and detention decide whether aid can be granted. What is left out may have to be brought later.',
      },
      {
        zh: '不满 14 岁的孩子，要由父母或者别的监护人来填。',
        en: 'For a child under 14 a parent or another guardian has to file.',
      },
    ],
  ),
  consents: [followUpCall],
};

/** The version before several could apply together. */
export const legalAidFormOfOne: StoredForm = {
  ...legalAidForm,
  version: 1,
  steps: legalAidForm.steps.filter((step) => step !== together),
};
