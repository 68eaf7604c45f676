// One citizen's whole way through the SDK: find help, file a consultation, follow it, while a clerk works on it.
// Needs a running server (`npm start`) with its development sign-in: see README.md.
import {ApiError, ConnectionError, createClient} from '@pls-kit/sdk';

const baseUrl = process.env.PLS_API ?? 'http://localhost:8787';
const portal = process.env.PLS_PORTAL ?? 'pk_luolong';
/** Long enough for the citizen's side to see each step, short enough to sit through. */
const pauseMs = 1500;

const pls = createClient({baseUrl, portal});

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** @param {string} instant RFC 3339 */
const toClock = (instant) => new Date(instant).toLocaleTimeString('zh-CN', {timeZone: 'Asia/Shanghai', hour12: false});

/** Finds what helps with a trouble, and where. */
const findHelp = async () => {
  const words = '老板不给工资';
  const {items} = await pls.services.search(words);
  console.log(`\n「${words}」可以这样办：`);
  for (const hit of items.slice(0, 3)) {
    const tags = [hit.serviceName?.zh, hit.free === true && '不收费', hit.greenChannel === true && '绿色通道'];
    console.log(`  · ${hit.title.zh}（${tags.filter(Boolean).join('，')}）`);
  }

  const home = await pls.portal.get();
  const towns = await pls.regions.list({parent: home.region, level: 'town'});
  const place = towns.items[towns.items.length - 1];
  const nearest = await pls.stations.nearest({region: place?.code ?? home.region, service: 'consult', limit: 1});
  for (const {station, distanceMetres} of nearest.items) {
    const distance = distanceMetres < 50 ? '就在当地' : `约 ${Math.round(distanceMetres)} 米`;
    const marks = station.provenance === 'derived' ? '，示例数据' : '';
    console.log(
      `离${place?.name.zh ?? home.name.zh}最近的服务点：${station.name}，${distance}（${station.address}${marks}）`,
    );
  }
  return {home, place: place?.code ?? home.region, topic: items.find((hit) => hit.topic !== undefined)?.topic};
};

/**
 * Files a consultation.
 *
 * @param {{home: import('@pls-kit/contract').Portal, place: string, topic: string | undefined}} found
 */
const file = async ({home, place, topic}) => {
  const form = await pls.forms.get('consultation');
  const receipt = await pls.cases.submit({
    service: form.service,
    form: form.code,
    formVersion: form.version,
    homeCounty: home.homeCounty,
    noticeVersion: form.notice.version,
    answers: {
      ...(topic === undefined ? {} : {topic}),
      question: '今年3月到8月在工地干木工，包工头欠我4万多，打电话不接，我该怎么办？',
      place,
      forWhom: 'self',
      replyBy: 'online',
    },
  });
  const {promise} = receipt;
  console.log(`\n收到了。办件号 ${receipt.number}，查询码 ${receipt.code}，由「${receipt.unit.name.zh}」办理`);
  console.log(`${promise.what.zh}：${promise.provisional ? '预计 ' : ''}${promise.dueOn}（${promise.basis.zh}）`);
  return receipt;
};

/**
 * Does the clerk's part: accepts the case, gives it to somebody, begins, answers.
 *
 * @param {import('@pls-kit/contract').CaseReceipt} receipt
 */
const work = async ({number, unit}) => {
  const accounts = await pls.development.accounts({unit: unit.id});
  const account = accounts.items.find(({role}) => role === 'clerk') ?? accounts.items[0];
  if (account === undefined) throw new Error(`「${unit.name.zh}」没有可以试用的账号`);
  const {token} = await pls.development.signIn(account.id);
  const {desk} = createClient({baseUrl, portal, staffToken: token});

  const people = await desk.assignees(unit.id);
  const assignee = people.items.find(({role}) => role === 'adviser') ?? people.items[0];
  if (assignee === undefined) throw new Error(`「${unit.name.zh}」没有可以承办的人`);

  let {version} = (await desk.get(number)).case;
  const steps = [
    () => desk.accept(number, {version}),
    () => desk.assign(number, {version, assignee: assignee.id}),
    () => desk.start(number, {version}),
    () =>
      desk.answer(number, {
        version,
        text: '您可以向区劳动监察大队投诉，也可以申请法律援助，农民工讨薪不审查经济状况，不收费。请带上身份证、工友证言和聊天记录。',
      }),
  ];
  for (const step of steps) {
    await pause(pauseMs);
    ({version} = (await step()).case);
  }
};

/**
 * Follows the case until the citizen, content with the answer, closes it.
 *
 * @param {import('@pls-kit/contract').CaseReceipt} receipt
 * @param {AbortSignal} signal
 */
const follow = async (receipt, signal) => {
  const session = await pls.cases.open(receipt);
  let seen = 0;
  console.log('\n办理进度：');
  for await (const snapshot of pls.cases.watch(session, {intervalMs: 500, signal})) {
    if (snapshot.stale !== undefined) {
      console.log(`  （暂时连不上：${snapshot.stale.message}）`);
      continue;
    }
    for (const event of snapshot.events.filter(({sequence}) => sequence > seen)) {
      console.log(`  ${toClock(event.at)} ${event.text.zh}${event.detail === undefined ? '' : `：${event.detail.zh}`}`);
      seen = event.sequence;
    }
    const {state, version, answer} = snapshot.case;
    if (state !== 'resolved' || answer === undefined) continue;
    console.log(`\n${answer.by.name.zh}答复：${answer.text}\n`);
    await pls.cases.close(session, {version});
  }
};

try {
  console.log(`服务地址 ${baseUrl}，门户 ${portal}`);
  const receipt = await file(await findHelp());
  const stop = new AbortController();
  // When the clerk's side fails, there is nothing left to wait for.
  const working = work(receipt).catch((error) => {
    stop.abort();
    throw error;
  });
  await Promise.all([working, follow(receipt, stop.signal)]);
  console.log('办结了。');
} catch (error) {
  if (error instanceof ConnectionError) console.error(`连不上 ${baseUrl}：先在另一个终端运行 npm start。`);
  else if (error instanceof ApiError) console.error(`${error.problem.title}（${error.requestId ?? error.message}）`);
  else throw error;
  process.exitCode = 1;
}
