import type {Answers, FormDefinition, FormField, FormStep} from '@pls-kit/contract';
import {visibleFields} from '@pls-kit/rules';
import type {Page} from 'puppeteer-core';
import type {Hands} from './hands.ts';
import {find} from './looking.ts';
import {type Choices, decision} from './ways-through.ts';

/** What is typed into a field of each kind. */
const typed: Readonly<Record<string, string>> = {
  text: '王建国',
  'long-text': '3月到8月在工地干木工，包工头欠我4万多，打电话不接。',
  date: '2026年3月5日',
  money: '4.2万',
  'identity-number': '11010519491231002x',
  'credit-code': '91350100M000100Y43',
  email: 'wang@example.cn',
};

/** Advisers come there, and its district has all that is offered anywhere. */
const place = '安乐';

/** Somebody who fills in a form. */
export interface Applicant {
  readonly hands: Hands;
  /** 11 digits: one phone can hold only so many times. */
  readonly phone: string;
  /** Which of the free times they take, counted from 0. */
  readonly slot: number;
  /** What they add where files can be added. */
  readonly file: string;
}

/** A form on its way through the steps; `look` is called in each state that comes. */
export interface Journey {
  readonly page: Page;
  readonly tag: string;
  readonly form: FormDefinition;
  readonly chosen: Choices;
  readonly locale: 'zh' | 'en';
  /** Whether they press on before anything is filled in, and are told what is missing. */
  readonly isHasty: boolean;
  /** @param asked - names of the fields that are asked in it */
  readonly look: (state: string, asked: readonly string[]) => Promise<void>;
}

interface Words {
  readonly next: string;
  readonly send: string;
  readonly check: string;
}
const words: Readonly<Record<Journey['locale'], Words>> = {
  zh: {next: '下一步', send: '确认，交上去', check: '交之前，再看一遍'},
  en: {next: 'Next', send: 'Confirm', check: 'Before you send it'},
};

const headingOf = (page: Page, tag: string): Promise<string> =>
  page.evaluate(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('#heading')?.textContent.trim() ?? '',
    tag,
  );

/** Nothing is still on its way to the page. */
const settled = ({page, tag}: Journey): Promise<unknown> =>
  page.waitForFunction(
    (name) => {
      const root = document.querySelector(name)?.shadowRoot;
      return root?.querySelector('#heading') && !root.querySelector('.sk');
    },
    {polling: 50},
    tag,
  );

const answer = async (journey: Journey, applicant: Applicant, field: FormField): Promise<string> => {
  const {hands, phone, slot, file} = applicant;
  const {page, tag, chosen} = journey;
  const {name, kind} = field;
  const id = `field-${name}`;
  const here = (selector: string) => `${tag} >>> ${selector}`;
  await find(page, here(`#field-${name}`));
  await settled(journey);
  const given = decision(field, chosen);
  if (kind === 'choice' || kind === 'choices') {
    await hands.choose(id, given);
    return given;
  }
  if (kind === 'group') {
    // One that must be there stands there already.
    if (!(await page.$(here(`#${id}-0`)))) {
      const add = await page.$eval(here(`#add-${name}`), ({textContent}) => textContent.trim());
      await hands.press(add);
    }
    for (const inner of field.fields ?? [])
      await answer(journey, applicant, {...inner, name: `${name}-0-${inner.name}`});
    return given;
  }
  if (kind === 'topic') {
    const topic = chosen[name];
    await find(page, here(`#field-${name} input[type=radio]`));
    const isCard = topic !== undefined && (await page.$(here(`#field-${name} input[value="${topic}"]`)));
    await hands.choose(id, isCard ? topic : '#other');
    if (topic !== undefined && !isCard) await hands.select(`${id}-list`, topic);
    return given;
  }
  if (kind === 'slot') {
    await find(page, here(`input[name="${name}"]`));
    const values = await page.$$eval(here(`input[name="${name}"]`), (all) =>
      all.map((input) => (input as HTMLInputElement).value),
    );
    await hands.choose(id, values[slot % values.length] ?? '');
    return given;
  }
  if (kind === 'files') {
    await hands.addFile(name, file);
    await find(page, here('.files .done'));
    return given;
  }
  if (kind === 'place') {
    await hands.choosePlace(name, place);
    return given;
  }
  const text = kind === 'phone' ? phone : typed[kind];
  if (text === undefined) throw new Error(`Nobody knows what to type into ${name}, which is of kind ${kind}`);
  await hands.write(name, text);
  return given;
};

const askedIn = ({form}: Journey, step: FormStep, answers: Answers): FormField[] =>
  visibleFields(form, answers).filter(({name}) => step.fields.some((field) => field.name === name));

/** In the page: what was under way when it was asked has been drawn. */
const drawnTwice = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });

/** Goes on until this state is there: a press that comes at once after a step has come counts for the step before it. */
const pressUntil = async (journey: Journey, {hands}: Applicant, label: string, isThere: () => Promise<boolean>) => {
  const {page} = journey;
  const deadline = Date.now() + page.getDefaultTimeout();
  while (!(await isThere())) {
    if (Date.now() > deadline) throw new Error(`「${label}」 led nowhere at ${await headingOf(page, journey.tag)}`);
    await hands.press(label);
    const patience = Date.now() + 1000;
    while (Date.now() < patience && !(await isThere())) await new Promise((resolve) => setTimeout(resolve, 30));
    // A page that is busy has the press before it still: another would come down on whatever the next step has there.
    await page.evaluate(drawnTwice);
  }
};

/** Goes through every step, with faults first and every question answered then, up to the receipt. */
export const fillIn = async (journey: Journey, applicant: Applicant): Promise<void> => {
  const {page, tag, form, locale, isHasty, look} = journey;
  const {next, send, check} = words[locale];
  const answers: Record<string, string> = {};
  const inLocale = (text: {readonly zh: string; readonly en?: string}) => (locale === 'en' && text.en) || text.zh;
  const summary = async () => (await page.$(`${tag} >>> #error-summary`)) !== null;

  for (const step of form.steps) {
    const first = askedIn(journey, step, answers);
    if (first.length === 0) continue;
    const title = inLocale(step.title);
    await page.waitForFunction(
      (name, expected) => {
        const root = document.querySelector(name)?.shadowRoot;
        return root?.querySelector('#heading')?.textContent.trim() === expected;
      },
      {polling: 50},
      tag,
      title,
    );
    await settled(journey);
    const missing = first.filter(({required}) => required);
    if (isHasty && missing.length > 0) {
      await pressUntil(journey, applicant, next, summary);
      const told = await page.$$eval(`${tag} >>> #error-summary a`, (links) =>
        // Of several asked the same, the first is meant.
        links.map((link) => link.hash.slice(1).split('/')[0]),
      );
      if (told.join() !== missing.map(({name}) => name).join())
        throw new Error(`Step ${step.id} asks for ${missing.map(({name}) => name).join()} and says ${told.join()}`);
      await look(
        `${step.id}, nothing filled in`,
        first.map(({name}) => name),
      );
    }
    for (;;) {
      const field = askedIn(journey, step, answers).find(({name}) => !(name in answers));
      if (!field) break;
      answers[field.name] = await answer(journey, applicant, field);
    }
    await settled(journey);
    await look(
      `${step.id}, filled in`,
      askedIn(journey, step, answers).map(({name}) => name),
    );
    await pressUntil(journey, applicant, next, async () => (await headingOf(page, tag)) !== title);
  }
  await find(page, `${tag} >>> .kv`);
  const here = await headingOf(page, tag);
  if (!here.startsWith(check)) throw new Error(`Instead of the check came 「${here}」`);
  await settled(journey);
  const [consent] = form.consents ?? [];
  if (consent) await applicant.hands.choose('consents', consent.purpose);
  await look('check', []);
  await applicant.hands.press(send);
  await find(page, `${tag} >>> [part=receipt]`);
  await settled(journey);
};
