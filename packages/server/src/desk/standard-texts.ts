import type {StandardText} from '@pls-kit/contract';

/** Words to begin with, to be finished by whoever sends them: 〔…〕 is to be filled in. As data, so that an office can change it. */
const standardTexts: readonly StandardText[] = [
  {
    code: 'answer-legal-aid',
    use: 'answer',
    kinds: ['consult'],
    title: {zh: '可以申请法律援助', en: 'Legal aid can be applied for'},
    text: {
      zh: '您说的这件事可以申请法律援助，不收费。请带身份证和〔能证明这件事的材料〕到〔服务站〕办，工作日上午 8:30 到下午 5:30 有人。收到申请起 7 日内告诉您结果。',
      en: 'You can apply for legal aid, free of charge. Bring your identity card and 〔papers about the matter〕 to 〔station〕 on working days, 8:30 to 17:30. You are told within 7 days of applying.',
    },
  },
  {
    code: 'answer-mediation',
    use: 'answer',
    kinds: ['consult'],
    title: {zh: '建议先调解', en: 'Try mediation first'},
    text: {
      zh: '这类纠纷可以先请人民调解员来调解，不收费，双方愿意就行。要调解的话，给我们留言或者到〔服务站〕登记。调解不成，还可以去法院起诉。',
      en: 'A people’s mediator can help first, free of charge, if both sides are willing. Write to us or go to 〔station〕. If it fails you can still go to court.',
    },
  },
  {
    code: 'answer-labour-arbitration',
    use: 'answer',
    kinds: ['consult'],
    title: {zh: '欠薪：先申请劳动仲裁', en: 'Unpaid wages: labour arbitration first'},
    text: {
      zh: '拖欠工资可以向〔县区〕劳动人事争议仲裁委员会申请仲裁，不收费。已经离职的，要在离职后 1 年内申请。带身份证、考勤或者工资记录，没有合同也可以申请。',
      en: 'Apply to the labour arbitration commission of 〔county〕, free of charge; within 1 year of leaving the job. Bring your identity card and attendance or pay records; no contract is needed.',
    },
  },
  {
    code: 'decline-judged',
    use: 'decline',
    kinds: [],
    title: {zh: '法院已经判了', en: 'A court has decided'},
    text: {
      zh: '这件事法院已经有生效判决，公共法律服务机构不能再处理。',
      en: 'A court has given a final judgment; public legal services cannot reopen it.',
    },
  },
  {
    code: 'decline-elsewhere',
    use: 'decline',
    kinds: [],
    title: {zh: '不归我们办', en: 'Another office decides'},
    text: {
      zh: '这件事由〔部门〕负责，我们没有权限办。可以联系〔部门〕，电话〔电话〕，带上〔材料〕。',
      en: 'This is for 〔office〕 to decide; we have no power over it. Contact 〔office〕, 〔phone〕, with 〔papers〕.',
    },
  },
  {
    code: 'ask-wage-papers',
    use: 'ask',
    kinds: ['legal-aid', 'consult', 'mediation'],
    title: {zh: '欠薪要的材料', en: 'Papers for unpaid wages'},
    text: {
      zh: '身份证正反面；考勤表、工资条或者转账记录，有一样就行；欠条或者聊天记录；对方的姓名、电话或者单位名称。',
      en: 'Identity card, both sides; attendance sheet, pay slip or transfer record, any one; IOU or chat record; name, phone or company of the other side.',
    },
  },
  {
    code: 'ask-notary-papers',
    use: 'ask',
    kinds: ['notary'],
    title: {zh: '公证要的材料', en: 'Papers for a notarial act'},
    text: {
      zh: '身份证和户口本；要公证的文书；〔与公证事项有关的证明〕。',
      en: 'Identity card and household register; the document to be notarised; 〔proof of the matter〕.',
    },
  },
  {
    code: 'message-not-reached',
    use: 'message',
    kinds: [],
    title: {zh: '电话没打通', en: 'We could not reach you'},
    text: {
      zh: '我们今天打您电话没有打通。什么时候方便接电话，请在这里留言；急的话打 12348，报办件号。',
      en: 'We called today and could not reach you. Tell us here when to call; if it is urgent, call 12348 and quote your case number.',
    },
  },
];

/** Texts for a use and a kind of case; one that names no kind fits all. */
export const standardTextsFor = ({
  use,
  kind,
}: {
  readonly use?: string | undefined;
  readonly kind?: string | undefined;
}): StandardText[] =>
  standardTexts.filter(
    (text) =>
      (use === undefined || text.use === use) &&
      (kind === undefined || text.kinds.length === 0 || text.kinds.includes(kind)),
  );
