import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {decodeQR} from 'qr/decode.js';
import {render} from 'lit';
import {ConsultationForm, defineConsultationForm} from '../../consultation-form/consultation-form.js';
import {find, findAll, press, until, untilSaid} from '../../test/shadow.js';
import {trackerCode} from './tracker-code.js';

/** What another reader than ours makes of a drawing; each module some dots wide, as on paper. */
const read = (drawing: SVGSVGElement): string => {
  const {x, y, width} = drawing.viewBox.baseVal;
  const dots = 6;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = width * dots;
  const context = canvas.getContext('2d')!;
  context.setTransform(dots, 0, 0, dots, -x * dots, -y * dots);
  context.fillStyle = '#fff';
  context.fillRect(x, y, width, width);
  context.fillStyle = '#000';
  context.fill(new Path2D(drawing.querySelector('path')!.getAttribute('d')!));
  const {data} = context.getImageData(0, 0, canvas.width, canvas.height);
  return decodeQR({data, width: canvas.width, height: canvas.height});
};
const drawn = async (template: unknown): Promise<SVGSVGElement> => {
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  render(template, box);
  return box.querySelector('svg')!;
};

describe('the code on a printed receipt', () => {
  const {api} = globalThis.plsTest;

  it("leads to the site's own tracker, else to the API's, else nowhere", async () => {
    const configuration = {api: 'https://api.example.gov.cn', portal: 'pk_luolong'};
    expect(read(await drawn(trackerCode(configuration)))).to.equal(
      'https://api.example.gov.cn/embed/page/case-tracker?portal=pk_luolong',
    );
    expect(read(await drawn(trackerCode({...configuration, trackerUrl: '/jindu/index.html?channel=12'})))).to.equal(
      `${location.origin}/jindu/index.html?channel=12`,
    );
    const long = `https://www.example.gov.cn/${'ml/'.repeat(60)}progress.html`;
    expect(read(await drawn(trackerCode({trackerUrl: long})))).to.equal(long);
    expect(await drawn(trackerCode({}))).to.equal(null);
  });

  it('stands on paper alone, with neither number nor code in it, and opens the page at the API', async () => {
    defineConsultationForm();
    await emulateMedia({reducedMotion: 'reduce'});
    sessionStorage.clear();
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const form = new ConsultationForm();
    form.setAttribute('api', api);
    form.setAttribute('portal', 'pk_luolong');
    box.append(form);
    await until(() => findAll(form, '#field-question').length > 0 && findAll(form, '.sk').length === 0, 'the form');
    const question = find<HTMLTextAreaElement>(form, '#field-question');
    question.value = `房东不退押金，合同上写了退。${String(Math.random())}`;
    question.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    press(form, '下一步');
    await until(() => findAll(form, 'input[value=self]').length > 0, 'the second step');
    find(form, 'input[value=self]').click();
    find(form, 'input[value=online]').click();
    await form.updateComplete;
    press(form, '下一步');
    await untilSaid(form, '再看一遍');
    press(form, '确认，交上去');
    await until(() => findAll(form, '.scan svg').length > 0, 'the code');
    const drawing = form.shadowRoot!.querySelector<SVGSVGElement>('.scan svg')!;
    const scan = find(form, '.scan');
    expect(getComputedStyle(scan).display).to.equal('none');
    await emulateMedia({media: 'print'});
    try {
      expect(getComputedStyle(scan).display).to.equal('flex');
      expect(getComputedStyle(find(form, '.row.no-print')).display).to.equal('none');
    } finally {
      await emulateMedia({media: 'screen'});
    }
    const address = read(drawing);
    const told = findAll(form, '.code dd').map(({textContent}) => textContent.replace(/\D/g, ''));
    expect(told.map(({length}) => length)).to.deep.equal([12, 8]);
    for (const digits of told) expect(address).not.to.include(digits);
    expect(address).to.equal(`${api}/embed/page/case-tracker?portal=pk_luolong`);
  });
});
