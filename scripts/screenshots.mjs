// npm run screenshots: walks the demo on the real server, at a fixed hour, and writes the README's pictures to
// docs/screenshots/. Only code makes them, so they can be made again whenever something looks different.
import {mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from './build.mjs';
import {smallerPng} from './screenshots/smaller-png.mjs';
import {root} from './root.mjs';

if (!(await build({without: ['in-page server']}))) process.exit(1);

const [{startServer}, {createClient}, {default: puppeteer}, {browserFlags, findBrowser}] = await Promise.all([
  import('@pls-kit/server/node.js'),
  import('@pls-kit/sdk'),
  import('puppeteer-core'),
  import('./find-browser.mjs'),
]);
const {findHelp, tellContact, tellMatter, wages} = await import('../examples/county-portal/e2e/support/citizen.ts');
const {openCase, signIn} = await import('../examples/county-portal/e2e/support/clerk.ts');
const {find, press, waitForWords} = await import('../examples/county-portal/e2e/support/looking.ts');

const folder = path.join(root, 'docs/screenshots');
/** Pictures of all sizes together, bytes: they are part of every clone. */
const mostBytes = 3_000_000;
/** A phone's picture is cut there; the rest is more of the same. */
const longest = 1700;

/** A Monday morning in a year whose holidays are known. */
const morning = new Date('2026-11-23T09:12:00+08:00').getTime();
let offset = new Date('2026-11-16T09:30:00+08:00').getTime() - Date.now();
const now = () => new Date(Date.now() + offset);

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});

const executablePath = findBrowser();
if (executablePath === undefined) {
  console.error('No Chromium: `node scripts/ensure-browser.mjs` gets one.');
  process.exit(1);
}
const server = await startServer({now});
const browser = await puppeteer.launch({executablePath, args: browserFlags});

/** @param {number} width */
const newPage = async (width) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width, height: width < 600 ? 844 : 900});
  page.setDefaultTimeout(30_000);
  await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', {enabled: true});
  // The page's clock is the server's.
  await page.evaluateOnNewDocument((milliseconds) => {
    const RealDate = Date;
    globalThis.Date = class extends RealDate {
      /** @param {any[]} given */
      constructor(...given) {
        // @ts-expect-error -- the arguments are the caller's
        super(...(given.length === 0 ? [RealDate.now() + milliseconds] : given));
      }
      static now() {
        return RealDate.now() + milliseconds;
      }
    };
  }, offset);
  return page;
};

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} name
 * @param {string} [selector] - what to show; default the whole page
 */
const shoot = async (page, name, selector) => {
  await page.evaluate(() => {
    // @ts-expect-error -- whatever has the focus shows a ring, which a picture needs no more than a caret
    for (let element = document.activeElement; element; element = element.shadowRoot?.activeElement) element.blur?.();
    window.scrollTo(0, 0);
  });
  await page.mouse.move(0, 0);
  await page.waitForNetworkIdle({idleTime: 300});
  const box = selector
    ? await (
        await find(page, selector)
      ).evaluate((element) => {
        const {x, y, width, height} = element.getBoundingClientRect();
        return {x: x + window.scrollX, y: y + window.scrollY, width, height};
      })
    : await page.evaluate(() => ({
        x: 0,
        y: 0,
        width: window.innerWidth,
        height: document.documentElement.scrollHeight,
      }));
  const clip = {...box, height: Math.min(box.height, selector ? longest : longest * 2)};
  const png = smallerPng(Buffer.from(await page.screenshot({clip, captureBeyondViewport: true})));
  writeFileSync(path.join(folder, `${name}.png`), png);
};

/** @param {import('puppeteer-core').Page} page @param {string} tag @param {Record<string, string>} attributes */
const dress = (page, tag, attributes) =>
  page.$eval(
    tag,
    (element, given) => {
      for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
    },
    attributes,
  );

const citizen = createClient({baseUrl: server.api, portal: 'pk_luolong'});

/** @param {string} topic @param {string} question @param {string} name @param {string} day */
const file = async (topic, question, name, day) => {
  offset = new Date(`2026-11-${day}:00+08:00`).getTime() - Date.now();
  const form = await citizen.forms.get('consultation');
  return citizen.cases.submit({
    form: form.code,
    formVersion: form.version,
    service: form.service,
    homeCounty: '410311',
    noticeVersion: form.notice.version,
    answers: {topic, question, forWhom: 'self', replyBy: 'phone', name, phone: '13837902146'},
  });
};

/** Signs in as the clerk of the district's centre. */
const atTheDesk = async () => {
  const {token} = await citizen.development.signIn('clerk-lyc-410311');
  return createClient({baseUrl: server.api, portal: 'pk_luolong', staffToken: token}).desk;
};

/** Takes a case as far as it is wanted. @param {string} number @param {'accepted' | 'started' | 'answered'} until */
const workOn = async (number, until) => {
  const desk = await atTheDesk();
  let shown = await desk.accept(number, {version: (await desk.get(number)).case.version});
  if (until === 'accepted') return;
  const {items} = await desk.assignees(shown.case.unit.id);
  shown = await desk.assign(number, {version: shown.case.version, assignee: items[1]?.id ?? ''});
  shown = await desk.start(number, {version: shown.case.version});
  if (until === 'started') return;
  await desk.answer(number, {
    version: shown.case.version,
    text: '王师傅，您的情况可以申请法律援助，不收钱，也不用证明家里困难。\n请带身份证和跟包工头的聊天记录，到洛龙区公共法律服务中心来，工作人员帮您填申请表。聊天记录留好，不要删。',
  });
};

try {
  const late = await file('rent', '租房到期三个月了，房东一直不退三千块押金，电话也不接。', '李芳', '16T09:30');
  const today = await file('divorce', '男方在外地打工，两年没回家，孩子三岁归谁？', '赵敏', '18T10:05');
  await file('wage-arrears', '餐馆关门了，还欠我两个月工资，老板让我等。', '孙英', '18T15:40');
  await file('work-injury', '在脚手架上摔下来，没签合同，能不能算工伤？', '陈伟', '20T09:20');
  const soon = await file('neighbor', '邻居盖房占了过道，说了几次都不听，想请人调解。', '周强', '20T16:10');
  await file('elder-support', '三个儿子都不管，我行动不便，希望有人上门问一问。', '吴秀英', '23T08:35');
  await file('debt', '借出去两万块，有转账记录没有借条，对方不还。', '郑磊', '23T08:50');
  offset = morning - Date.now();
  await workOn(late.number, 'accepted');
  await workOn(today.number, 'started');
  await workOn(soon.number, 'accepted');

  for (const width of [1280, 390]) {
    const page = await newPage(width);
    await page.goto(`${server.url}/`);
    await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
    // Widgets come when somebody scrolls to them.
    await page.$eval('pls-case-tracker', (element) => element.scrollIntoView());
    await waitForWords(page, 'pls-case-tracker', '查办到哪一步了');
    await shoot(page, `site-${width}`);

    // On a phone in large type, on a desktop in the dark.
    const [dressName, attributes] = width === 390 ? ['elder', {elder: ''}] : ['dark', {theme: 'dark'}];
    const undress = (/** @type {string} */ tag) =>
      page.$eval(tag, (element) => ['elder', 'theme'].forEach((name) => element.removeAttribute(name)));
    const shootBoth = async (/** @type {string} */ name, /** @type {string} */ tag) => {
      await shoot(page, `${name}-${width}`, tag);
      await dress(page, tag, attributes);
      await shoot(page, `${name}-${dressName}`, tag);
      await undress(tag);
    };

    await page.goto(`${server.url}/one-page.html`);
    await findHelp(page, '老板不给工资');
    await waitForWords(page, 'pls-service-finder', /想当面办？[^]*公共法律服务(中心|站|工作室)/);
    await shootBoth('finder', 'pls-service-finder');

    await page.goto(`${server.url}/`);
    await findHelp(page, '老板不给工资');
    await Promise.all([page.waitForNavigation(), press(page, 'button', '先问一问')]);
    await find(page, 'pls-consultation-form >>> input[type=radio][value=wage-arrears]:checked');
    await tellMatter(page, wages);
    await tellContact(page, wages);
    await waitForWords(page, 'pls-consultation-form', '交之前，再看一遍');
    await shoot(page, `form-check-${width}`, 'pls-consultation-form');
    await press(page, 'button', '确认，交上去');
    await waitForWords(page, 'pls-consultation-form', '接下来');
    await shootBoth('form', 'pls-consultation-form');

    const number = (await waitForWords(page, 'pls-consultation-form', /办件号\n\d{4} \d{4} \d{4}/)).match(
      /办件号\n([\d ]+)/,
    );
    await workOn((number?.[1] ?? '').replaceAll(' ', ''), 'answered');
    await Promise.all([page.waitForNavigation(), press(page, 'button', '看办理进度')]);
    await waitForWords(page, 'pls-case-tracker', '按时答复了');
    await shootBoth('tracker', 'pls-case-tracker');

    await page.goto(`${server.url}/stations.html`);
    await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
    await shootBoth('stations', 'pls-station-map');

    const desk = await newPage(width);
    await signIn(desk, server.url, '洛龙区公共法律服务中心');
    await waitForWords(desk, 'desk-queue-page', '先办 1 件超期的');
    await shoot(desk, `desk-queue-${width}`);
    await openCase(desk, '餐馆关门了');
    // At the other width it is taken up already.
    if (width === 1280) await press(desk, 'button', '受理这件');
    await press(desk, 'button', '答复');
    await find(desk, 'textarea');
    await desk.type(
      'textarea',
      '孙女士，欠薪可以申请法律援助，不收钱。请带身份证和排班表、转账记录来中心，我们帮您填表。',
    );
    await shoot(desk, `desk-case-${width}`);
    console.log(`${width} px done`);
  }
} finally {
  await browser.close();
  await server.close();
}

const files = readdirSync(folder).toSorted();
const total = files.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
console.log(`${files.length} pictures, ${(total / 1000).toFixed(0)} KB: ${files.join(' ')}`);
if (total > mostBytes) {
  console.error(`More than ${mostBytes / 1000} KB together.`);
  process.exitCode = 1;
}
