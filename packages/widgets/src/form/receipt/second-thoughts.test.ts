import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {cases, composeClient, createClient, portal} from '@pls-kit/sdk';
import {ConsultationForm, defineConsultationForm} from '../../consultation-form/consultation-form.js';
import {openDesk} from '../../test/desk.js';
import {Network} from '../../test/network.js';
import {find, findAll, press, until, untilSaid, words} from '../../test/shadow.js';
import {composeFormClient} from '../form-client.js';

describe('ten minutes after sending', () => {
  let network: Network;

  const open = async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = '800px';
    const form = new ConsultationForm();
    form.client = {...composeFormClient(network.options), ...composeClient(network.options, {cases, portal})};
    box.append(form);
    await until(() => findAll(form, '#heading').length > 0 && findAll(form, '.sk').length === 0, 'the form');
    return form;
  };
  const write = async (form: ConsultationForm, id: string, text: string) => {
    const input = find<HTMLInputElement>(form, `#field-${id}`);
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await form.updateComplete;
  };
  const send = async () => {
    const form = await open();
    await write(form, 'question', `房东不退押金，合同上写了退。${String(Math.random())}`);
    press(form, '下一步');
    await until(() => findAll(form, 'input[value=self]').length > 0, 'the second step');
    find(form, 'input[value=self]').click();
    find(form, 'input[value=online]').click();
    await form.updateComplete;
    press(form, '下一步');
    await untilSaid(form, '再看一遍');
    press(form, '确认，交上去');
    await untilSaid(form, '以前可以改，也可以撤回');
    return form;
  };
  const numbers = (form: ConsultationForm) => findAll(form, '.code dd').map(({textContent}) => textContent.trim());
  const caseOf = async ([number = '', code = '']: readonly string[]) => {
    const {cases: service} = createClient({baseUrl: globalThis.plsTest.api, portal: 'pk_luolong'});
    return service.get(await service.open({number, code}));
  };

  before(async () => {
    defineConsultationForm();
    await emulateMedia({reducedMotion: 'reduce'});
  });
  beforeEach(() => {
    sessionStorage.clear();
    network = new Network();
  });

  it('changes what was sent under the same numbers, with every word still there', async () => {
    const form = await send();
    await expect(form).to.be.accessible();
    const sent = numbers(form);
    press(form, '改一改');
    await untilSaid(form, '代替刚才交的那一份');
    press(form, '改您说的事');
    await until(() => findAll(form, '#field-question').length > 0, 'the question');
    expect(find<HTMLTextAreaElement>(form, '#field-question').value).to.include('房东不退押金');
    await write(form, 'question', '房东只退一半押金，合同上写了全退。');
    press(form, '改好了');
    await untilSaid(form, '再看一遍');
    await expect(form).to.be.accessible();
    press(form, '改好了，交上去');
    await untilSaid(form, '号码不变，还是下面这两个');
    expect(numbers(form)).to.deep.equal(sent);
    const changed = await caseOf(sent);
    expect(JSON.stringify(changed)).to.include('房东只退一半押金');
    expect(JSON.stringify(Object.entries(sessionStorage))).to.include('只退一半');
    press(form, '号码记好了');
    await until(() => findAll(form, '#field-question').length > 0, 'an empty form');
    expect(JSON.stringify(Object.entries(sessionStorage))).to.not.include('只退一半');
  });

  it('changes nothing where they think better of it, over a reload too', async () => {
    const form = await send();
    const sent = numbers(form);
    press(form, '改一改');
    await untilSaid(form, '代替刚才交的那一份');
    const again = await open();
    form.remove();
    expect(numbers(again)).to.deep.equal(sent);
    await untilSaid(again, '以前可以改');
    press(again, '改一改');
    await untilSaid(again, '不改了，回到回执');
    press(again, '不改了');
    await untilSaid(again, '收到了');
    expect(numbers(again)).to.deep.equal(sent);
  });

  it('takes it back once they are sure', async () => {
    const form = await send();
    const sent = numbers(form);
    press(form, '撤回');
    await untilSaid(form, '这件事就不办了');
    await expect(form).to.be.accessible();
    press(form, '不撤，接着办');
    await untilSaid(form, '以前可以改');
    press(form, '撤回');
    await untilSaid(form, '这件事就不办了');
    press(form, '撤回，不办了');
    await untilSaid(form, '已经撤回');
    expect((await caseOf(sent)).state).to.equal('withdrawn');
    await expect(form).to.be.accessible();
  });

  it('says that it is too late where somebody works on it, and keeps what was sent', async () => {
    const form = await send();
    const sent = numbers(form);
    const number = sent[0]!.replaceAll(' ', '');
    const desk = await openDesk('LYC-410311');
    const {version} = (await desk.get(number)).case;
    const accepted = await desk.accept(number, {version});
    await desk.answer(number, {version: accepted.case.version, text: '可以要回来。先发一份催告函。'});
    press(form, '改一改');
    await untilSaid(form, '代替刚才交的那一份');
    press(form, '改好了，交上去');
    await untilSaid(form, '有人在办了');
    expect(numbers(form)).to.deep.equal(sent);
  });

  it('goes into the album and the calendar, with no word of what it is about in the latter', async () => {
    const form = await send();
    const saved: {name: string; blob: Blob}[] = [];
    const blobs = new Map<string, Blob>();
    const original = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = original(blob);
      blobs.set(address, blob);
      return address;
    };
    // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) saved.push({name: this.download, blob: blobs.get(this.href)!});
    };
    try {
      press(form, '存成图片');
      await untilSaid(form, '图片存好了');
      press(form, '加到手机日历');
      await untilSaid(form, '存好了，打开它');
    } finally {
      URL.createObjectURL = original;
      HTMLAnchorElement.prototype.click = click;
    }
    const [picture, calendar] = saved;
    const bitmap = await createImageBitmap(picture!.blob);
    expect([picture!.name, bitmap.width]).to.deep.equal(['receipt.png', 1080]);
    expect(bitmap.height).to.be.greaterThan(700);
    const text = await calendar!.blob.text();
    expect(text).to.match(/^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:\d{8}\r\n[^]*END:VCALENDAR\r\n$/);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.lessThan(76);
    const [number = ''] = numbers(form);
    expect(text.replace(/\r\n /g, '')).to.include('12348').and.to.not.include(number.replaceAll(' ', ''));
    expect(words(form)).to.include('收到了');
  });
});
