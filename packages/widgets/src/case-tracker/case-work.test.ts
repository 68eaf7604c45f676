import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {Case, CaseReceipt, DeskCase} from '@pls-kit/contract';
import {type CaseSession, type Cases, createClient, type Desk} from '@pls-kit/sdk';
import {openDesk} from '../test/desk.js';
import {Network} from '../test/network.js';
import {find, findAll, overflowing, press, until, untilSaid, words} from '../test/shadow.js';
import {composeCaseTrackerClient} from './case-part.js';
import {CaseTracker, defineCaseTracker} from './case-tracker.js';
import {composeCaseWorkClient} from './case-work-client.js';

const png = (bytes: number): File => {
  const contents = new Uint8Array(bytes);
  contents.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new File([contents], '工资条.png', {type: 'image/png'});
};

describe('what a citizen does in pls-case-tracker', () => {
  let network: Network;
  let tracker: CaseTracker;
  let receipt: CaseReceipt;
  let desk: Desk;
  let cases: Cases;
  let session: CaseSession;

  const file = async (form = 'consultation', answers: Record<string, string> = {}): Promise<CaseReceipt> => {
    const pls = createClient({baseUrl: globalThis.plsTest.api, portal: 'pk_luolong'});
    const definition = await pls.forms.get(form);
    const told = '今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。';
    const filed = await pls.cases.submit({
      ...(definition.service && {service: definition.service}),
      form,
      formVersion: definition.version,
      homeCounty: '410311',
      noticeVersion: definition.notice.version,
      answers:
        form === 'consultation'
          ? {topic: 'wage-arrears', question: told, forWhom: 'self', replyBy: 'online', ...answers}
          : answers,
    });
    ({cases} = pls);
    session = await cases.open(filed);
    return filed;
  };
  const legalAid = () =>
    file('legal-aid', {
      matter: 'wages',
      story: '在工地干木工，包工头欠我4万多，打电话不接。',
      happenedOn: '2026-08-01',
      amount: '4.2万',
      means: 'migrant-worker',
      together: 'alone',
      urgent: 'none',
      venue: 'nowhere',
      place: '410311',
      otherSide: 'organisation',
      otherName: '示例建筑公司',
      forWhom: 'self',
      name: '示例甲',
      phone: '13800000000',
      identityNumber: '11010519491231002X',
    });
  const now = async (): Promise<Case> => cases.get(session);
  const version = async (): Promise<number> => (await now()).version;
  const atDesk = async (step: (version: number) => Promise<DeskCase>): Promise<DeskCase> => step(await version());

  const show = async (width = 1000, attributes: Record<string, string> = {}): Promise<void> => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = `${width}px`;
    tracker = new CaseTracker();
    for (const [name, value] of Object.entries(attributes)) tracker.setAttribute(name, value);
    tracker.client = {...composeCaseTrackerClient(network.options), ...composeCaseWorkClient(network.options)};
    box.append(tracker);
    await tracker.updateComplete;
    for (const part of ['number', 'code'] as const) type(`#${part}`, receipt[part]);
    find(tracker, 'button[type=submit]').click();
    await untilSaid(tracker, '办理经过');
    await until(() => findAll(tracker, '.rights').length > 0, 'the code for what is done');
  };
  const type = (selector: string, text: string): void => {
    const input = find<HTMLInputElement>(tracker, selector);
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  };
  const focusedId = () => tracker.shadowRoot!.activeElement?.id;
  const choose = (selector: string, ...files: File[]): void => {
    const input = find<HTMLInputElement>(tracker, selector);
    const chosen = new DataTransfer();
    for (const each of files) chosen.items.add(each);
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
  };
  const heading = () => find(tracker, '#heading').textContent.trim();
  const done = () => find(tracker, '#deed-done').textContent.trim();
  const ask = async (version: number, number: string) =>
    desk.ask(number, {version, items: ['劳动合同，没有签的请说明', '工资条或者银行流水'], note: '拍照就行。'});

  before(async () => {
    defineCaseTracker();
    await emulateMedia({reducedMotion: 'reduce'});
  });
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    network = new Network();
  });

  describe('asked for something', () => {
    beforeEach(async () => {
      receipt = await legalAid();
      desk = await openDesk(receipt.unit.id);
      await atDesk((at) => desk.accept(receipt.number, {version: at}));
      await atDesk((at) => ask(at, receipt.number));
    });

    it('shows before everything else what, by which day, and that silence counts as withdrawing', async () => {
      await show();
      const card = find(tracker, '.task');
      expect(find(tracker, '.cols .in > section').className).to.equal('task');
      expect(card.textContent.replace(/\s+/g, ' '))
        .to.match(/请在 \d+月\d+日（星期.）前补齐 · 还有 \d+ 天/)
        .and.to.include('劳动合同，没有签的请说明')
        .and.to.include('工作人员说：「拍照就行。」')
        .and.to.include('会当作撤回申请')
        .and.to.include('《法律援助法》第四十三条');
      expect(findAll(tracker, '.tl .waiting[aria-current=step]')).to.have.length(1);
      expect(words(tracker)).to.match(/告诉您能不能援助/);
      await expect(tracker).to.be.accessible();
    });

    it('takes files and words in place; the case goes on, and both are in the history', async () => {
      await show();
      press(tracker, '现在补');
      await until(() => focusedId() === 'words-supplement', 'focus on what to write');
      choose('#files', png(300_000));
      await until(() => findAll(tracker, '.files .done').length > 0, 'the file sent');
      type('#words-supplement', '没有签合同，工资条在这里。');
      await tracker.updateComplete;
      await expect(tracker).to.be.accessible();
      press(tracker, '确认，交上去');
      await until(() => focusedId() === 'deed-done', 'focus on what was done');
      expect(done()).to.equal('交上去了，工作人员接着办。');
      expect(findAll(tracker, '.task')).to.have.length(0);
      await untilSaid(tracker, '交过的材料');
      await until(() => findAll(tracker, '.said.mine').length > 0, 'what was said');
      expect(find(tracker, '.said.mine').textContent).to.equal('没有签合同，工资条在这里。');
      expect(find(tracker, '.papers').textContent).to.include('工资条.png');
      expect((await now()).state).to.equal('accepted');
    });

    it('says beside the file why it is not taken, and sends the rest without it', async () => {
      await show();
      press(tracker, '现在补');
      await tracker.updateComplete;
      choose('#files', new File(['MZ\u0090\u0000'], 'setup.exe'), png(2_000));
      await until(() => findAll(tracker, '.files .refused').length === 1, 'the refusal');
      const bad = find(tracker, '.files .refused');
      expect(bad.textContent).to.include('setup.exe');
      expect(bad.querySelector('[role=alert]')?.textContent.trim().length).to.be.greaterThan(8);
      await expect(tracker).to.be.accessible();
      await until(() => findAll(tracker, '.files .done').length > 0, 'the file sent');
      bad.querySelector<HTMLElement>('.linkbtn')!.click();
      await until(() => findAll(tracker, '.files .refused').length === 0, 'the file gone');
      await until(() => focusedId() === 'files', 'focus on the picker');
      press(tracker, '确认，交上去');
      await until(() => findAll(tracker, '.task').length === 0, 'the end of the task');
      await until(
        () => find(tracker, '.tl').textContent.includes('材料在附件里。'),
        'the words that go with files alone',
      );
    });

    it('makes a large photo smaller on the device, and says so', async () => {
      await show();
      press(tracker, '现在补');
      await tracker.updateComplete;
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 2400;
      const context = canvas.getContext('2d')!;
      const noise = context.createImageData(2400, 2400);
      for (let index = 0; index < noise.data.length; index += 1)
        noise.data[index] = index % 4 === 3 ? 255 : ((index / 2400) % 200) + Math.random() * 24;
      context.putImageData(noise, 0, 0);
      const blob = await new Promise<Blob | null>((resolve) => {
        canvas.toBlob(resolve, 'image/png');
      });
      choose('#files', new File([blob!], '欠条.png', {type: 'image/png'}));
      await until(() => findAll(tracker, '.files .done').length > 0, 'the photo sent');
      expect(find(tracker, '.files li').textContent.replace(/\s+/g, ' ')).to.match(
        /欠条\.jpg .*MB，已经缩小到 .*[KM]B/,
      );
      press(tracker, '确认，交上去');
      await until(() => findAll(tracker, '.papers').length > 0, 'what was sent');
      expect(find(tracker, '.papers').textContent).to.include('欠条.jpg');
    });

    it('waits for a file that is on its way, goes on after a pause, and loses nothing with the line', async () => {
      await show();
      press(tracker, '现在补');
      await tracker.updateComplete;
      let isCut = true;
      network.bend = (address) =>
        isCut && address.pathname.includes('/chunks/') ? Promise.reject(new TypeError('Failed to fetch')) : undefined;
      choose('#files', png(900_000));
      await untilSaid(tracker, '网断了');
      expect(findAll(tracker, 'progress')).to.have.length(1);
      press(tracker, '确认，交上去');
      await untilSaid(tracker, '还有 1 个文件没传完');
      expect(focusedId()).to.equal('files');
      press(tracker, '先停');
      await untilSaid(tracker, '先停着');
      isCut = false;
      press(tracker, '接着传');
      await until(() => findAll(tracker, '.files .done').length > 0, 'the file sent');
      press(tracker, '确认，交上去');
      await until(() => findAll(tracker, '.task').length === 0, 'the end of the task');
    });

    it('takes a word where there is nothing to send, and keeps what was typed while the line is down', async () => {
      await show(390);
      press(tracker, '我没有这个材料');
      await until(() => focusedId() === 'words-supplement', 'focus on the reason');
      expect(find<HTMLTextAreaElement>(tracker, '#words-supplement').value).to.equal('我没有这样的材料，因为');
      type('#words-supplement', '');
      press(tracker, '确认，交上去');
      await untilSaid(tracker, '传一个文件，或者写一句话');
      type('#words-supplement', '没有签合同，老板不肯签。');
      network.isDown = true;
      press(tracker, '确认，交上去');
      await until(() => findAll(tracker, '#deed-trouble').length > 0, 'that it did not go');
      expect(find(tracker, '#deed-trouble').textContent).to.include('不会发两遍');
      expect(find<HTMLTextAreaElement>(tracker, '#words-supplement').value).to.equal('没有签合同，老板不肯签。');
      network.isDown = false;
      press(tracker, '确认，交上去');
      await until(() => findAll(tracker, '.task').length === 0, 'the end of the task');
      const supplied = (await cases.messages(session)).items.filter(({about}) => about === 'supplied');
      expect(supplied).to.have.length(1);
    });

    for (const width of [240, 360]) {
      it(`fits into ${width} px, in large type and the dark`, async () => {
        await show(width, {elder: '', theme: 'dark'});
        press(tracker, '现在补');
        await tracker.updateComplete;
        choose('#files', png(2_000));
        await until(() => findAll(tracker, '.files .done').length > 0, 'the file sent');
        expect(overflowing(tracker)).to.deep.equal([]);
        await expect(tracker).to.be.accessible();
      });
    }
  });

  describe('a question', () => {
    beforeEach(async () => {
      receipt = await file();
      desk = await openDesk(receipt.unit.id);
    });

    const answer = async () => {
      await atDesk((at) => desk.accept(receipt.number, {version: at}));
      await atDesk((at) => desk.answer(receipt.number, {version: at, text: '可以要回来，先去洛龙区人社局投诉。'}));
    };

    it('can be changed in the first ten minutes, with everything else as it was', async () => {
      await show();
      expect(words(tracker)).to.match(/\d\d:\d\d 以前还能改、能撤回/);
      press(tracker, '改一改');
      await tracker.updateComplete;
      await until(
        () => find<HTMLTextAreaElement>(tracker, '#words-amend').value.startsWith('今年3月'),
        'what was written',
      );
      await expect(tracker).to.be.accessible();
      type('#words-amend', '今年3月到9月在工地干木工，包工头欠我4万8，打电话不接。');
      press(tracker, '确认，改成这样');
      await untilSaid(tracker, '改好了');
      await untilSaid(tracker, '您改了填写的内容');
      const copy = await cases.copy(session);
      expect(copy.draft.answers).to.include({topic: 'wage-arrears', forWhom: 'self', replyBy: 'online'});
      expect(copy.draft.answers['question']).to.include('4万8');
    });

    it('can be taken back, after a yes, and says that it was', async () => {
      await show();
      find(tracker, '#ask-withdraw').click();
      await until(() => focusedId() === 'words-withdraw', 'focus');
      expect(words(tracker)).to.include('不能恢复');
      await expect(tracker).to.be.accessible();
      press(tracker, '还是接着办');
      await until(() => focusedId() === 'ask-withdraw', 'focus back');
      find(tracker, '#ask-withdraw').click();
      await tracker.updateComplete;
      type('#words-withdraw', '老板把钱结清了。');
      press(tracker, '确认撤回');
      await until(() => heading() === '已经撤回', 'the end');
      expect((await now()).state).to.equal('withdrawn');
    });

    it('carries words both ways, in the one history, calls included', async () => {
      await atDesk((at) => desk.accept(receipt.number, {version: at}));
      await show();
      press(tracker, '给工作人员留言');
      await until(() => focusedId() === 'words-message', 'focus');
      press(tracker, '发给工作人员');
      await untilSaid(tracker, '还没写，请写一句');
      expect(find(tracker, '#words-message').getAttribute('aria-invalid')).to.equal('true');
      type('#words-message', '考勤表的照片用得上吗？');
      press(tracker, '发给工作人员');
      await untilSaid(tracker, '发出去了');
      await until(() => findAll(tracker, '.said.mine').length === 1, 'the own words');
      await atDesk((at) => desk.send(receipt.number, {version: at, text: '用得上，先存好原图。'}));
      await untilSaid(tracker, '用得上，先存好原图。');
      await until(
        () => findAll(tracker, '.vh[role=status]').some(({textContent}) => textContent.includes('工作人员给您留了言')),
        'the news, said',
      );
      await atDesk((at) => desk.send(receipt.number, {version: at, text: '来电问进度，已告知。', channel: 'hotline'}));
      await untilSaid(tracker, '电话里说的');
      await untilSaid(tracker, '来电问进度，已告知。');
      await expect(tracker).to.be.accessible();
    });

    it('does not send words twice whose answer was lost, nor lose them to a newer version', async () => {
      await show();
      press(tracker, '给工作人员留言');
      await tracker.updateComplete;
      type('#words-message', '今天下午能去窗口吗？');
      let isLost = true;
      network.bend = ({pathname}, send) =>
        isLost && pathname.endsWith('/messages') && network.addresses.length > 0
          ? send().then((response) => {
              if (response.url.includes('limit=')) return response;
              throw new TypeError('Failed to fetch');
            })
          : undefined;
      press(tracker, '发给工作人员');
      await until(() => findAll(tracker, '#deed-trouble').length > 0, 'that no answer came');
      isLost = false;
      press(tracker, '发给工作人员');
      await untilSaid(tracker, '发出去了');
      const sent = (await cases.messages(session)).items.filter(({about}) => about === 'message');
      expect(sent.map(({text}) => text)).to.deep.equal(['今天下午能去窗口吗？']);

      press(tracker, '给工作人员留言');
      await tracker.updateComplete;
      type('#words-message', '那明天呢？');
      const stale = await version();
      network.bend = ({pathname}, send) => {
        // The tracker hears of nothing meanwhile: the version that it sends is an old one.
        if (pathname === `/v1/cases/${receipt.number}`) return new Promise(() => undefined);
        return pathname.endsWith('/stream') ? new Promise(() => undefined) : send();
      };
      network.cutLines();
      await desk.send(receipt.number, {version: stale, text: '明天上午来。'});
      press(tracker, '发给工作人员');
      await untilSaid(tracker, '刚刚有了新进展');
      expect(find<HTMLTextAreaElement>(tracker, '#words-message').value).to.equal('那明天呢？');
    });

    it('says at once with whom it is now when it was passed on', async () => {
      await show();
      await atDesk((at) => desk.transfer(receipt.number, {version: at, unit: 'LYC-410303', reason: '在西工区发生。'}));
      await untilSaid(tracker, '现在由西工区');
      expect(words(tracker)).to.include('办件号、查询码和期限都不变');
      await expect(tracker).to.be.accessible();
    });

    it('is gone on with where the answer does not settle it', async () => {
      await answer();
      await show();
      expect(words(tracker)).to.match(/没解决的，那天以前都可以接着办/);
      press(tracker, '没解决，接着办');
      await until(() => focusedId() === 'words-reopen', 'focus');
      await expect(tracker).to.be.accessible();
      type('#words-reopen', '按您说的去了，对方还是不给。');
      press(tracker, '请接着办');
      await until(() => heading() === '正在办', 'the work going on');
      await untilSaid(tracker, '按您说的去了');
      expect((await now()).state).to.equal('in_progress');
    });

    it('is closed after a yes, then rated once with a face and words', async () => {
      await answer();
      await show();
      press(tracker, '这样就可以了，办结');
      await until(() => focusedId() === 'panel-close', 'the question back');
      press(tracker, '可以了，办结');
      await until(() => heading() === '已经办结', 'the end');
      await expect(tracker).to.be.accessible();
      press(tracker, '交上评价');
      await untilSaid(tracker, '先选一个');
      await until(() => focusedId() === 'score-5', 'focus on the faces');
      await expect(tracker).to.be.accessible();
      find(tracker, '#score-1').click();
      type('#words-evaluate', '等得太久。');
      press(tracker, '交上评价');
      await untilSaid(tracker, '评价收到了');
      await untilSaid(tracker, '不满意：等得太久。');
      expect((await now()).evaluation).to.deep.equal({score: 1, text: '等得太久。'});
      expect(findAll(tracker, '#panel-evaluate')).to.have.length(0);
    });

    it('can be downloaded as words, and erased for good once it has ended', async () => {
      await cases.withdraw(session, {version: await version()});
      await show();
      const saved: string[] = [];
      const createObjectURL = URL.createObjectURL.bind(URL);
      const texts: Promise<string>[] = [];
      URL.createObjectURL = (blob: Blob) => {
        texts.push(blob.text());
        saved.push(blob.type);
        return createObjectURL(blob);
      };
      find<HTMLDetailsElement>(tracker, '.rights').open = true;
      press(tracker, '下载我的信息');
      await untilSaid(tracker, '存好了');
      URL.createObjectURL = createObjectURL;
      expect(saved).to.deep.equal(['text/plain;charset=utf-8']);
      expect(await texts[0])
        .to.include('包工头欠我4万多')
        .and.to.include('【办理经过】')
        .and.to.include('您撤回了');

      find(tracker, '#ask-erase').click();
      await until(() => focusedId() === 'panel-erase', 'the question back');
      expect(words(tracker)).to.include('谁也找不回来');
      await expect(tracker).to.be.accessible();
      press(tracker, '确认，全部删掉');
      await untilSaid(tracker, '这个办件号和查询码以后打不开了');
      expect(JSON.stringify(Object.entries(sessionStorage))).not.to.include(receipt.code);
      let refused: unknown;
      await cases.open(receipt).catch((error: unknown) => (refused = error));
      expect(refused).to.have.property('status', 401);
    });

    it('asks for the code again, with what was typed still there', async () => {
      await show();
      press(tracker, '给工作人员留言');
      await tracker.updateComplete;
      type('#words-message', '今天下午能去窗口吗？');
      const {api} = globalThis.plsTest;
      network.bend = ({pathname}) =>
        pathname.startsWith('/v1/cases/')
          ? fetch(`${api}/v1/cases/${receipt.number}?portal=pk_luolong`, {headers: {Authorization: 'Bearer none'}})
          : undefined;
      press(tracker, '发给工作人员');
      await untilSaid(tracker, '放得太久，请再输一次查询码');
      delete network.bend;
      type('#code', receipt.code);
      find(tracker, '.again button[type=submit]').click();
      await until(() => !words(tracker).includes('放得太久'), 'the case, open again');
      expect(find<HTMLTextAreaElement>(tracker, '#words-message').value).to.equal('今天下午能去窗口吗？');
      press(tracker, '发给工作人员');
      await untilSaid(tracker, '发出去了');
    });

    it('is remembered by this device only where the person says so, and forgotten likewise', async () => {
      await show();
      tracker.remove();
      sessionStorage.clear();
      await show();
      expect(findAll(tracker, '.kept')).to.have.length(0);
      await untilSaid(tracker, '在这台设备上记住这件');
      press(tracker, '在这台设备上记住这件');
      await untilSaid(tracker, '这台设备不再记住这件');
      expect(JSON.stringify(Object.entries(localStorage)))
        .not.to.include(receipt.number)
        .and.not.to.include(receipt.code);
      press(tracker, '离开，不留号码');
      await untilSaid(tracker, '这台设备记住的');
      expect(find(tracker, '.kept').textContent).to.include('法律咨询 · 拖欠工资');
      await expect(tracker).to.be.accessible();
      find(tracker, '.kept .btn').click();
      await untilSaid(tracker, '办理经过');
      press(tracker, '离开，不留号码');
      await untilSaid(tracker, '这台设备记住的');
      press(tracker, '不再记住');
      await until(() => findAll(tracker, '.kept').length === 0, 'nothing kept');
    });
  });

  it('objects to a refusal of legal aid: a case of its own, whose numbers are told and opened', async () => {
    receipt = await legalAid();
    desk = await openDesk(receipt.unit.id);
    const refusal = {reason: '您的收入高于经济困难标准。', remedy: '可以提出异议，也可以打 12348。'};
    await atDesk((at) => desk.decline(receipt.number, {version: at, ...refusal}));
    await show();
    press(tracker, '不服，提出异议');
    await until(() => focusedId() === 'words-object', 'focus');
    type('#words-object', '太少了');
    press(tracker, '确认，提出异议');
    await untilSaid(tracker, '再写 7 个字');
    type('#words-object', '我是进城务工的，要的是工资，按规定不用审查经济困难。');
    press(tracker, '确认，提出异议');
    await untilSaid(tracker, '异议的办件号和查询码');
    await expect(tracker).to.be.accessible();
    const [number] = findAll(tracker, '.new-case dd').map(({textContent}) => textContent.replace(/\s/g, ''));
    expect(number)
      .to.match(/^\d{12}$/)
      .and.not.to.equal(receipt.number);
    press(tracker, '看这件异议的进度');
    await until(
      () => findAll(tracker, '.eyebrow b').some(({textContent}) => textContent.replace(/\s/g, '') === number),
      'the new case',
    );
  });
});
