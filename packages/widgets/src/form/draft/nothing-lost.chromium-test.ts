import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {Answers, FormDefinition} from '@pls-kit/contract';
import {cases, type ClientOptions, composeClient, portal} from '@pls-kit/sdk';
import {ConsultationForm, defineConsultationForm} from '../../consultation-form/consultation-form.js';
import {Network} from '../../test/network.js';
import {find, findAll, until, words} from '../../test/shadow.js';
import {composeFormClient} from '../form-client.js';

/**
 * Random sequences of what people, browsers and networks do to a form: typing, going on and back, a reload, a lost network, a new
 * version of the form under their hands, pressing send again and again. After each step what was written is compared with what was
 * typed; at its end each sequence has opened one case, with these words. `npm run bench -- drafts` runs more of them.
 */
const sequences = globalThis.plsTest.sequences ?? 300;
const stepsEach = 14;
/** For all together: a sequence takes about a tenth of a second on a machine with nothing else to do. */
const patienceMs = 60_000 + sequences * 2_000;

/** Mulberry32: the same sequences in each run. */
const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const syllables = [
  '老板',
  '工钱',
  '合同',
  '押金',
  '房东',
  '去年',
  '三月',
  '没给',
  '不退',
  '怎么办',
  '邻居',
  '宅基地',
  '赡养',
];

describe('what somebody writes into a form', function () {
  this.timeout(patienceMs);

  before(async () => {
    defineConsultationForm();
    await emulateMedia({reducedMotion: 'reduce'});
  });

  it(`is not lost, and is sent once, in ${String(sequences)} random sequences`, async () => {
    const lost: string[] = [];
    let doubled = 0;
    for (let sequence = 0; sequence < sequences; sequence += 1) {
      const seed = (globalThis.plsTest.seed ?? 1) * 10_000 + sequence;
      const outcome = await run(seed);
      lost.push(...outcome.lost.map((what) => `sequence ${String(seed)}: ${what}`));
      if (lost.length > 0) break;
      doubled += Math.max(0, outcome.cases - 1);
      if (outcome.cases === 0) lost.push(`sequence ${String(seed)}: it never arrived`);
    }
    expect(lost, lost.slice(0, 5).join('; ')).to.have.length(0);
    expect(doubled).to.equal(0);
  });

  const run = async (seed: number): Promise<{lost: string[]; cases: number}> => {
    const random = seeded(seed);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
    const network = new Network();
    /** The second asks first for whom it is, and for no name. */
    let version = 1;
    const numbers = new Set<string>();
    let isLosingAnswers = false;
    /** Each has a place of its own: what a page still does that was left writes nothing into the next one's. */
    const portalKey = `pk_${String(seed)}`;
    let page = 0;
    network.bend = (address, send) => {
      if (address.pathname === '/v1/forms/consultation') {
        return send().then(async (answer) => {
          if (version === 1 || !answer.ok) return answer;
          const form = (await answer.json()) as FormDefinition;
          const [first, second] = form.steps;
          const moved = second?.fields.filter(({name}) => name === 'forWhom') ?? [];
          first?.fields.unshift(...moved);
          if (second) second.fields = second.fields.filter(({name}) => name !== 'forWhom' && name !== 'name');
          return Response.json(form);
        });
      }
      if (address.pathname !== '/v1/cases') return send();
      return send().then(async (answer) => {
        if (answer.ok) numbers.add(((await answer.clone().json()) as {number: string}).number);
        // The service did its work, the citizen never hears of it.
        if (isLosingAnswers && random() < 0.5) throw new TypeError('Failed to fetch');
        return answer;
      });
    };
    const box = document.createElement('div');
    box.style.width = '800px';
    document.body.append(box);

    const typed: Record<string, string> = {};
    const lost: string[] = [];
    let form!: ConsultationForm;
    const open = async () => {
      page += 1;
      box.replaceChildren();
      const mine = page;
      /** A page that was left sends nothing any more, and hears of no answer. */
      const options: ClientOptions = {
        ...network.options,
        fetch: async (input, init) => {
          const never = new Promise<never>(() => undefined);
          if (mine !== page) return never;
          const answer = await network.options.fetch!(input, init);
          return mine === page ? answer : never;
        },
      };
      form = new ConsultationForm();
      form.setAttribute('portal', portalKey);
      form.client = {...composeFormClient(options), ...composeClient(options, {cases, portal})};
      box.replaceChildren(form);
      await until(() => findAll(form, '#heading').length > 0, 'the form');
      // The rest of its code: a page is not left before it is there.
      await until(
        () => findAll(form, '.kept, [part=receipt]').length > 0 || findAll(form, '.sk').length === 0,
        'its code',
      );
      await form.updateComplete;
    };
    const press = async (selector: string) => {
      findAll(form, selector)[0]?.click();
      await form.updateComplete;
      await form.updateComplete;
    };
    const write = async (name: string, text: string) => {
      const input = findAll(form, `#field-${name}`)[0] as HTMLInputElement | undefined;
      if (!input) return;
      input.value = text;
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      typed[name] = text;
      await form.updateComplete;
    };
    const choose = async (name: string, value: string) => {
      const input = findAll(form, `input[name="${name}"][value="${value}"]`)[0];
      if (!input) return;
      input.click();
      typed[name] = value;
      await form.updateComplete;
    };
    const compare = (when: string) => {
      const kept = sessionStorage.getItem(`pls-draft:${portalKey}:consultation`);
      // What was written is in the case, and the form may let go of it.
      if (sessionStorage.getItem(`pls-receipt:${portalKey}:consultation`) !== null) return;
      const {answers} = JSON.parse(kept ?? '{"answers":{}}') as {answers: Answers};
      for (const [name, text] of Object.entries(typed)) {
        if (answers[name] !== text)
          lost.push(`${name} is ${JSON.stringify(answers[name])} and not ${text}, after ${when}`);
        const shown = findAll(form, `#field-${name}`)[0];
        const isText = shown instanceof HTMLInputElement || shown instanceof HTMLTextAreaElement;
        if (isText && shown.value !== text) lost.push(`${name} shows ${shown.value} and not ${text}, after ${when}`);
        const chosen = findAll(form, `input[name="${name}"]:checked`)[0] as HTMLInputElement | undefined;
        if (chosen && chosen.value !== text) lost.push(`${name} shows ${chosen.value} and not ${text}, after ${when}`);
      }
    };
    const sentence = () => Array.from({length: 6 + Math.floor(random() * 6)}, () => pick(syllables)).join('');
    const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['typing', () => write('question', sentence())],
      ['typing a name', () => write('name', pick(syllables))],
      ['choosing for whom', () => choose('forWhom', pick(['self', 'child', 'other']))],
      ['choosing how', () => choose('replyBy', 'online')],
      ['下一步', () => press('button[type=submit]')],
      ['下一步', () => press('button[type=submit]')],
      ['上一步', () => press('.back button')],
      ['a reload', open],
      [
        'the network',
        async () => {
          network.isDown = !network.isDown;
          await Promise.resolve();
        },
      ],
      [
        'a new version',
        async () => {
          if (network.isDown) return;
          version = 2;
          // As the SDK's own answers are kept for a moment, a reload brings it.
          await open();
        },
      ],
    ];

    await open();
    for (let step = 0; step < stepsEach; step += 1) {
      const [name, go] = pick(ways);
      // A page that is not here cannot be loaded again.
      if (network.isDown && (name === 'a reload' || name === 'a new version')) continue;
      await go();
      compare(name);
    }

    // To its end, however bad the line.
    network.isDown = false;
    isLosingAnswers = true;
    for (let press12 = 0; press12 < 60 && findAll(form, '[part=receipt]').length === 0; press12 += 1) {
      if (findAll(form, '#field-question').length > 0 && typed['question'] === undefined)
        await write('question', sentence());
      if (findAll(form, '#field-forWhom').length > 0 && typed['forWhom'] === undefined) await choose('forWhom', 'self');
      if (findAll(form, '#field-replyBy').length > 0 && typed['replyBy'] === undefined)
        await choose('replyBy', 'online');
      if (findAll(form, '.send').length > 0) {
        compare('all of it');
        await press('.send .btn.pri');
        // Sent on a broken line: some reload, some press again.
        const then = random();
        if (then < 0.3) await open();
        else if (then < 0.5) await press('.send .btn.pri');
        await new Promise((resolve) => setTimeout(resolve, 30));
      } else {
        const before = find(form, '#heading').textContent;
        await press('button[type=submit]');
        await new Promise((resolve) => setTimeout(resolve, 5));
        // Pressed again so soon it counts for the press before.
        if (find(form, '#heading').textContent === before) await new Promise((resolve) => setTimeout(resolve, 520));
      }
      isLosingAnswers = press12 < 20;
    }
    await until(() => findAll(form, '[part=receipt]').length > 0, `the receipt of ${String(seed)}: ${words(form)}`);
    const receipt = find(form, '.code dd').textContent.replace(/\D/g, '');
    if (!numbers.has(receipt)) lost.push(`the receipt ${receipt} is of another case than ${[...numbers].join()}`);
    box.remove();
    page += 1;
    return {lost, cases: numbers.size};
  };
});
