import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {attachments, cases, composeClient, createClient, portal} from '@pls-kit/sdk';
import {ConsultationForm, defineConsultationForm} from '../../consultation-form/consultation-form.js';
import {Network} from '../../test/network.js';
import {find, findAll, press, until, untilSaid, words} from '../../test/shadow.js';
import {composeFormClient} from '../../form/form-client.js';

/** As a camera makes them: a little noise over it all, which a JPEG leaves out. */
const photo = async (side: number, name = '欠条.png'): Promise<File> => {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d')!;
  const image = context.createImageData(side, side);
  for (let index = 0; index < image.data.length; index += 1)
    image.data[index] = index % 4 === 3 ? 255 : ((index / side) % 200) + Math.random() * 24;
  context.putImageData(image, 0, 0);
  const blob = await new Promise<Blob>((resolve) => {
    canvas.toBlob((made) => {
      resolve(made!);
    }, 'image/png');
  });
  return new File([blob], name, {type: 'image/png'});
};

describe('files of a form', () => {
  let network: Network;

  const open = async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = '800px';
    const form = new ConsultationForm();
    form.client = {
      ...composeFormClient(network.options),
      ...composeClient(network.options, {cases, portal, attachments}),
    };
    box.append(form);
    await until(() => findAll(form, 'input[type=file]').length > 0, 'the field for files');
    return form;
  };
  const choose = (form: ConsultationForm, ...files: File[]) => {
    const input = find<HTMLInputElement>(form, 'input[type=file][multiple]');
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
  };
  const rows = (form: ConsultationForm) =>
    findAll(form, '.files li').map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
  const write = async (form: ConsultationForm, id: string, text: string) => {
    const input = find<HTMLInputElement>(form, `#field-${id}`);
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await form.updateComplete;
  };
  const send = async (form: ConsultationForm, question: string) => {
    await write(form, 'question', question);
    press(form, '下一步');
    await until(() => findAll(form, 'input[value=self]').length > 0, 'the second step');
    find(form, 'input[value=self]').click();
    find(form, 'input[value=online]').click();
    await form.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 550));
    press(form, '下一步');
    await untilSaid(form, '再看一遍');
  };
  const ownQuestion = () => `包工头欠我4万块工钱，怎么要回来？${String(Math.random())}`;
  /** Names of the files of the case that a receipt on screen is of. */
  const filesOfCase = async (form: ConsultationForm): Promise<string[]> => {
    const [number = '', code = ''] = findAll(form, '.code dd').map(({textContent}) => textContent);
    const {cases: service} = createClient({baseUrl: globalThis.plsTest.api, portal: 'pk_luolong'});
    const session = await service.open({number, code});
    const names = [];
    for await (const {name} of service.attachments(session)) names.push(name);
    return names.sort();
  };

  before(async () => {
    defineConsultationForm();
    await emulateMedia({reducedMotion: 'reduce'});
  });
  beforeEach(() => {
    sessionStorage.clear();
    network = new Network();
  });

  it('sends several ahead of the form, which carries them', async () => {
    const form = await open();
    choose(form, await photo(40), await photo(50, '合同.png'));
    await until(() => rows(form).filter((row) => row.includes('传好了')).length === 2, 'both files');
    await expect(form).to.be.accessible();
    const question = ownQuestion();
    await send(form, question);
    expect(words(form)).to.include('2 个文件');
    press(form, '确认，交上去');
    await untilSaid(form, '收到了');
    expect(await filesOfCase(form)).to.deep.equal(['合同.png', '欠条.png']);
  });

  it('makes a large photo smaller on the device, and says so', async () => {
    const form = await open();
    const large = await photo(2400);
    expect(large.size).to.be.greaterThan(1_200_000);
    choose(form, large);
    await until(() => rows(form)[0]?.includes('传好了') ?? false, `the photo: ${rows(form).join()}`);
    expect(rows(form)[0]).to.match(/欠条\.jpg .*MB，已经缩小到 .*[KM]B/);
  });

  it('gives one reason for what is not taken, and goes on with the rest', async () => {
    const form = await open();
    choose(form, new File(['<script>alert(1)</script>'], '清单.html', {type: 'text/html'}), await photo(40));
    await until(() => rows(form).some((row) => row.includes('传好了')), 'the photo');
    await until(() => rows(form).some((row) => row.includes('网页或者脚本')), `the reason: ${rows(form).join()}`);
    await send(form, ownQuestion());
    press(form, '确认，交上去');
    await untilSaid(form, '收到了');
    expect(await filesOfCase(form)).to.deep.equal(['欠条.png']);
  });

  it('removes for good what was taken off, also after a reload', async () => {
    const form = await open();
    choose(form, await photo(40), await photo(50, '合同.png'));
    await until(() => rows(form).filter((row) => row.includes('传好了')).length === 2, 'both files');
    const again = await open();
    form.remove();
    await until(() => rows(again).length === 2, 'both files after a reload');
    expect(rows(again).join()).to.include('传好了');
    press(again, '去掉欠条.png');
    await until(() => rows(again).length === 1, 'one file');
    await send(again, ownQuestion());
    press(again, '确认，交上去');
    await untilSaid(again, '收到了');
    expect(await filesOfCase(again)).to.deep.equal(['合同.png']);
    const deleted = network.addresses.filter(({pathname}) => /^\/v1\/attachments\/[^/]+$/.test(pathname));
    expect(deleted.length).to.be.greaterThan(0);
  });

  it('stops and goes on, waits for the network, and sends nothing without what is still on its way', async () => {
    const form = await open();
    network.bend = (address) => {
      if (!/\/chunks\//.test(address.pathname)) return undefined;
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    choose(form, await photo(40));
    await until(() => rows(form)[0]?.includes('网断了') ?? false, `the broken line: ${rows(form).join()}`);
    press(form, '先停');
    await until(() => rows(form)[0]?.includes('先停着') ?? false, 'the pause');
    delete network.bend;
    await send(form, ownQuestion());
    press(form, '确认，交上去');
    await untilSaid(form, '收到了');
    expect(await filesOfCase(form)).to.deep.equal(['欠条.png']);
  });
});
