import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {receive, type FormStart} from '../handover.js';
import {Network} from '../test/network.js';
import {find, findAll, overflowing, press, until, untilSaid, words} from '../test/shadow.js';
import type {PlsEventMap} from '../events.js';
import {composeServiceFinderClient} from './service-finder-client.js';
import {defineServiceFinder, ServiceFinder} from './service-finder.js';

const trouble = '老板不给工资';

describe('pls-service-finder', () => {
  let network: Network;
  const cleanUps: (() => void)[] = [];

  const open = async (width = 960): Promise<ServiceFinder> => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = `${width}px`;
    const finder = new ServiceFinder();
    finder.client = composeServiceFinderClient(network.options);
    box.append(finder);
    await finder.updateComplete;
    return finder;
  };
  const input = (finder: Element) => find<HTMLInputElement>(finder, '#words');
  const type = (finder: Element, text: string, {isComposing = false} = {}) => {
    input(finder).focus();
    input(finder).value = text;
    input(finder).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, isComposing}));
  };
  const options = (finder: Element) => findAll(finder, '[role=option]');
  const openAnswer = async (finder: Element, text = trouble) => {
    type(finder, text);
    await until(() => options(finder).length > 1, 'suggestions');
    options(finder)[0]!.click();
    await untilSaid(finder, '要带什么');
  };
  const receiveForm = () => {
    const starts: FormStart[] = [];
    cleanUps.push(receive('form', (start) => starts.push(start)));
    return starts;
  };

  before(async () => {
    defineServiceFinder();
    // A colour half-way through its change has no contrast to measure.
    await emulateMedia({reducedMotion: 'reduce'});
  });
  beforeEach(() => {
    network = new Network();
  });
  afterEach(() => {
    for (const cleanUp of cleanUps.splice(0)) cleanUp();
  });

  it('is accessible before typing, with suggestions and with the answer', async () => {
    const finder = await open();
    await until(() => findAll(finder, '.chip, .matter').length > 0, 'topics');
    await expect(finder).to.be.accessible();
    type(finder, trouble);
    await until(() => options(finder).length > 1, 'suggestions');
    await expect(finder).to.be.accessible();
    options(finder)[0]!.click();
    await untilSaid(finder, '怎么去');
    press(finder, '怎么去');
    press(finder, '换个地方');
    await finder.updateComplete;
    await expect(finder).to.be.accessible();
  });

  it('is one landmark, however many of it stand on a page', async () => {
    const first = await open();
    const second = await open();
    await until(() => findAll(second, '.chip, .matter').length > 0, 'topics');
    expect([first, second].map((finder) => findAll(finder, '[role=search]').length)).to.deep.equal([1, 0]);
    await expect(document.body).to.be.accessible({ignoredRules: ['region']});
  });

  it('leads a worker who is not paid to the fast lane, to legal aid, and to a day', async () => {
    const finder = await open();
    const chosen = oneEvent<PlsEventMap['pls-service-chosen']>(finder, 'pls-service-chosen');
    await openAnswer(finder);
    expect((await chosen).detail).to.deep.equal({service: 'legal-aid', topic: 'wage-arrears'});
    expect(words(finder)).to.include('农民工讨薪绿色通道').and.to.include('法律援助').and.to.include('不收费');
    expect(find(finder, '.promise .key').textContent).to.match(/\d+月\d+日前/);
    expect(words(finder)).to.include('法定期限：收到申请起 7 日内').and.to.include('《法律援助法》第四十三条');
    await untilSaid(finder, '公共法律服务中心');
    expect(words(finder)).to.include('示例数据');
  });

  it('offers to ask first where only another form applies for the service', async () => {
    receiveForm();
    const finder = await open();
    await openAnswer(finder);
    await untilSaid(finder, '先问一问');
    expect(words(finder)).not.to.include('网上咨询');
  });

  it('can be walked by keyboard alone, and hands the topic over to the form', async () => {
    const starts = receiveForm();
    const finder = await open();
    input(finder).focus();
    await sendKeys({type: trouble});
    await until(() => options(finder).length > 1, 'suggestions');
    await sendKeys({press: 'ArrowDown'});
    expect(input(finder).getAttribute('aria-activedescendant')).to.equal(options(finder)[0]!.id);
    expect(options(finder)[0]!.getAttribute('aria-selected')).to.equal('true');
    await sendKeys({press: 'Enter'});
    await untilSaid(finder, '要带什么');
    await until(() => finder.shadowRoot!.activeElement?.id === 'answer', 'focus on the heading');
    while (!finder.shadowRoot!.activeElement?.classList.contains('pri')) await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(starts).to.deep.equal([{topic: 'wage-arrears', region: '410311'}]);
  });

  it('goes round the list and back into the box with the arrows, and closes it with Escape', async () => {
    const finder = await open();
    type(finder, trouble);
    await until(() => options(finder).length > 1, 'suggestions');
    await sendKeys({press: 'ArrowUp'});
    expect(options(finder)[options(finder).length - 1]!.getAttribute('aria-selected')).to.equal('true');
    await sendKeys({press: 'ArrowDown'});
    expect(input(finder).hasAttribute('aria-activedescendant')).to.be.false;
    await sendKeys({press: 'Escape'});
    expect(input(finder).getAttribute('aria-expanded')).to.equal('false');
    expect(input(finder).value).to.equal(trouble);
  });

  it('leaves the keys to an input method and searches once it is done', async () => {
    const finder = await open();
    input(finder).dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true, composed: true}));
    type(finder, 'laoban', {isComposing: true});
    const enter = new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true});
    input(finder).dispatchEvent(enter);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(network.askedFor('/v1/search')).to.have.length(0);
    expect(input(finder).value).to.equal('laoban');
    input(finder).value = trouble;
    input(finder).dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, composed: true, data: trouble}));
    await until(() => options(finder).length > 1, 'suggestions');
    expect(network.askedFor('/v1/search').map(({searchParams}) => searchParams.get('q'))).to.deep.equal([trouble]);
  });

  it('never shows an answer that comes late under newer words', async () => {
    network.bend = (address, send) =>
      address.searchParams.get('q') === '离婚'
        ? new Promise((resolve, reject) => setTimeout(() => void send().then(resolve, reject), 900))
        : undefined;
    const finder = await open();
    type(finder, '离婚');
    await until(() => network.askedFor('/v1/search').length === 1, 'the first question');
    type(finder, trouble);
    await until(() => options(finder).length > 1, 'suggestions');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(find(finder, '[role=listbox]').textContent).to.include('工资').and.not.to.include('离婚');
  });

  it('asks once for words typed in one go, and never sends a long number', async () => {
    const finder = await open();
    input(finder).focus();
    await sendKeys({type: '工伤13837902146'});
    await until(() => options(finder).length > 1, 'suggestions');
    const asked = network.addresses.map(({href}) => decodeURIComponent(href)).join(' ');
    expect(asked).to.include('q=工伤').and.not.to.match(/\d{7}/);
  });

  it('lists what matches when Enter is pressed without choosing, and goes back with words and focus', async () => {
    const finder = await open();
    type(finder, '赔偿');
    await sendKeys({press: 'Enter'});
    await untilSaid(finder, '跟「赔偿」对得上的有');
    await until(() => finder.shadowRoot!.activeElement?.id === 'results', 'focus on the heading');
    findAll(finder, '.matter')[0]!.click();
    await untilSaid(finder, '要带什么');
    press(finder, '回到查找');
    await untilSaid(finder, '跟「赔偿」对得上的有');
    expect(finder.shadowRoot!.activeElement).to.equal(input(finder));
    expect(input(finder).value).to.equal('赔偿');
  });

  it('offers four ways on when nothing is found', async () => {
    receiveForm();
    cleanUps.push(receive('map', () => undefined));
    const finder = await open();
    type(finder, 'qxzqxz');
    await sendKeys({press: 'Enter'});
    await untilSaid(finder, '没找到跟「qxzqxz」对得上的事项');
    expect(words(finder)).to.include('不代表没人管');
    expect(findAll(finder, '.matter')).to.have.length(4);
    expect(find(finder, '.matter[href]').getAttribute('href')).to.equal('tel:12348');
    await expect(finder).to.be.accessible();
  });

  it('always ends the suggestions with a person to ask', async () => {
    const starts = receiveForm();
    const finder = await open();
    type(finder, 'qxzqxz');
    await until(() => options(finder).length === 1, 'the last row');
    expect(options(finder)[0]!.textContent).to.include('直接问工作人员');
    options(finder)[0]!.click();
    expect(starts).to.have.length(1);
  });

  it('switches to another service that helps with the same trouble', async () => {
    const finder = await open();
    await openAnswer(finder);
    press(finder, '人民调解');
    await until(() => find(finder, '.tag.ac').textContent === '人民调解', 'mediation');
    expect(findAll(finder, '.chip[aria-pressed=true]').map(({textContent}) => textContent.trim())).to.deep.equal([
      '人民调解',
    ]);
  });

  it('tells somebody in a zone who serves it', async () => {
    const finder = await open();
    await openAnswer(finder);
    await untilSaid(finder, '换个地方');
    press(finder, '换个地方');
    await until(() => finder.shadowRoot!.activeElement?.id === 'place', 'focus on the place');
    await sendKeys({type: '龙门园区'});
    await until(() => findAll(finder, '#place-list [role=option]').length > 0, 'places');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    await untilSaid(finder, '洛阳市司法局');
    expect(words(finder)).to.include('没有自己的司法局');
  });

  it('asks for the position only when it is pressed, and says so when it gets none', async () => {
    const original = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
    let asked = 0;
    navigator.geolocation.getCurrentPosition = (_found, refused) => {
      asked += 1;
      refused?.({code: 1, PERMISSION_DENIED: 1} as GeolocationPositionError);
    };
    cleanUps.push(() => (navigator.geolocation.getCurrentPosition = original));
    const finder = await open();
    await openAnswer(finder);
    await untilSaid(finder, '用我的位置');
    expect(asked).to.equal(0);
    press(finder, '用我的位置');
    await untilSaid(finder, '没拿到位置');
    expect(asked).to.equal(1);
  });

  it('names the hotline for a portal that nobody has, promises nothing, and tells the web team what to write', async () => {
    const warnings: unknown[][] = [];
    const {warn} = console;
    console.warn = (...said: unknown[]) => warnings.push(said);
    cleanUps.push(() => (console.warn = warn));
    const {baseUrl} = network.options;
    const finder = await fixture<ServiceFinder>(
      html`<pls-service-finder api=${baseUrl} portal="pk_nowhere"></pls-service-finder>`,
    );
    await untilSaid(finder, '网上的服务这会儿用不了');
    expect(words(finder)).to.include('12348').and.not.to.include('自己再试');
    await until(() => warnings.length > 0, 'a warning');
    expect(warnings.map(([first]) => first)).to.deep.equal([
      `[pls-kit] Portal "pk_nowhere" is not known at ${baseUrl}. ` +
        'Put the key that whoever runs the API gave you into data-portal.',
    ]);
  });

  it('says so when the API is away, shows 12348, and comes back by itself with the words', async () => {
    network.isDown = true;
    const finder = await open();
    type(finder, trouble);
    await untilSaid(finder, '没连上');
    find(finder, 'form').dispatchEvent(new SubmitEvent('submit', {cancelable: true}));
    await until(() => findAll(finder, '.display').length === 0, 'the results');
    await untilSaid(finder, `您写的「${trouble}」还在`);
    expect(words(finder)).to.include('是我们这边出了问题');
    expect(findAll(finder, 'a[href="tel:12348"]').length).to.be.greaterThan(0);
    network.isDown = false;
    await untilSaid(finder, `跟「${trouble}」对得上的有`);
    expect(input(finder).value).to.equal(trouble);
  });

  for (const width of [240, 320]) {
    it(`fits into ${width} px without sideways scrolling`, async () => {
      const finder = await open(width);
      await until(() => findAll(finder, '.chip, .matter').length > 0, 'topics');
      expect(overflowing(finder)).to.deep.equal([]);
      await openAnswer(finder);
      await untilSaid(finder, '怎么去');
      press(finder, '怎么去');
      await finder.updateComplete;
      expect(overflowing(finder)).to.deep.equal([]);
    });
  }
});
