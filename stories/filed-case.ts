import type {CaseReceipt, DeskCase} from '@pls-kit/contract';
import {client, inPage} from './api.js';

/** Files a consultation, as a citizen would. */
export const fileCase = async (): Promise<CaseReceipt> => {
  const pls = client();
  const form = await pls.forms.get('consultation');
  return pls.cases.submit({
    form: form.code,
    formVersion: form.version,
    homeCounty: '410311',
    noticeVersion: form.notice.version,
    answers: {
      topic: 'wage-arrears',
      question: '今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。',
      forWhom: 'self',
      replyBy: 'online',
    },
  });
};

const reply =
  '可以要回来。先去辖区劳动监察大队投诉，带上微信记录和工友证言；您是进城务工人员，申请法律援助不用证明家里困难，可以直接到中心办。';

/** Works on a case until it is answered, as the clerk of its unit would. */
export const answerCase = async ({number, unit}: CaseReceipt): Promise<DeskCase> => {
  const token = await (await inPage()).staffToken('clerk', unit.id);
  const {desk} = client(token);
  const {items: assignees} = await desk.assignees(unit.id);
  const [assignee] = assignees;
  if (!assignee) throw new Error(`${unit.id} has nobody to assign a case to`);
  const accepted = await desk.accept(number, {version: (await desk.get(number)).case.version});
  const assigned = await desk.assign(number, {version: accepted.case.version, assignee: assignee.id});
  const started = await desk.start(number, {version: assigned.case.version});
  return desk.answer(number, {version: started.case.version, text: reply});
};

/** The desk of the unit that has a case. */
const deskOf = async ({unit}: CaseReceipt) => client(await (await inPage()).staffToken('clerk', unit.id)).desk;
const versionOf = async (receipt: CaseReceipt): Promise<number> => {
  const {cases} = client();
  return (await cases.get(await cases.open(receipt))).version;
};

/** Asks the citizen for what is missing. */
export const askFor = async (receipt: CaseReceipt, items: string[]): Promise<DeskCase> =>
  (await deskOf(receipt)).ask(receipt.number, {version: await versionOf(receipt), items, note: '没有也别急。'});

/** Declines a case, as the clerk of its unit would. */
export const declineCase = async (receipt: CaseReceipt): Promise<DeskCase> =>
  (await deskOf(receipt)).decline(receipt.number, {
    version: await versionOf(receipt),
    reason: '您的收入高于经济困难标准，按规定不能给予援助。',
    remedy: '不服可以提出异议，也可以打 12348 问。',
  });

/** A word of each side, and a call that was written down. */
export const talkAbout = async (receipt: CaseReceipt): Promise<void> => {
  const {cases} = client();
  const session = await cases.open(receipt);
  const desk = await deskOf(receipt);
  await cases.send(session, {version: await versionOf(receipt), text: '考勤表的照片用得上吗？'});
  await desk.send(receipt.number, {version: await versionOf(receipt), text: '用得上，先存好原图。'});
  const call = {text: '来电问进度，已经告诉他承办人是谁。', channel: 'hotline'} as const;
  await desk.send(receipt.number, {version: await versionOf(receipt), ...call});
};
