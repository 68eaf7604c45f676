import {problemTypes, type Answers, type FormField} from '@pls-kit/contract';
import {visibleFields} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import {routeCase} from '../cases/routing.js';
import type {Submission} from '../cases/read-submission.js';
import {findForm} from '../forms/forms.js';
import type {Words} from '../locale.js';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {findSlotNow, isOffered} from './find-slot.js';
import type {Slot} from './slots.js';

/** The field of a form that takes a slot. */
export const slotField = (form: {code: string; version: number}): FormField | undefined =>
  findForm(form.code, form.version)
    ?.steps.flatMap(({fields}) => fields)
    .find(({kind}) => kind === 'slot');

/** The slot that was chosen, by its name; undefined where none was asked for or chosen. */
const chosenSlot = (form: {code: string; version: number}, answers: Answers): string | undefined => {
  const definition = findForm(form.code, form.version);
  const field = definition && visibleFields(definition, answers).find(({kind}) => kind === 'slot');
  const answer = field && answers[field.name];
  return typeof answer === 'string' ? answer : undefined;
};

/** Words for a slot that is not to be had any more. */
export const unavailableWords = {
  zh: '这个时间已经约不上了，请换一个',
  en: 'This time can no longer be booked: please choose another',
};

/** 422 at the field that the slot was chosen in. */
export const slotRefused = (pointer: string, message: Words, code = 'not-an-option') =>
  new ProblemError(problemTypes.invalidCase, 422, {violations: [{pointer, code, message}]});

const sameSort = (slot: Slot, {slots}: FormField): boolean =>
  slot.rota.kind === slots?.kind && (slots.service === undefined || slots.service === slot.rota.service);

/** A case's slot is at the unit that works on it; else it is where the citizen said. */
const isWhereItBelongs = (submission: Submission, {rota}: Slot, catalogue: Catalogue, opensCase: boolean): boolean => {
  if (opensCase) {
    const route = routeCase(submission, catalogue);
    return rota.unit === (route.passedTo ?? route.receivedBy);
  }
  const {place} = submission;
  return place === undefined || rota.kind !== 'adviser-visit' || catalogue.isWithin(rota.region, place);
};

/**
 * Finds the slot that a form chose.
 *
 * @param options.opensCase - whether the form opens a case, which then works at the slot's unit
 * @param options.held - the slot that is held already: it may be kept, however near it is
 * @returns undefined when the form asks for none, or none was chosen
 * @throws {ProblemError} invalid-case (422) at its field: unknown, past, too near or too far, or not where it belongs
 */
export const readSlot = async (
  world: World,
  catalogue: Catalogue,
  submission: Submission,
  {opensCase, held}: {readonly opensCase: boolean; readonly held?: string | undefined},
): Promise<Slot | undefined> => {
  const form = {code: submission.form, version: submission.formVersion};
  const id = chosenSlot(form, submission.answers);
  const field = slotField(form);
  if (id === undefined || !field) return undefined;
  const pointer = `/answers/${field.name}`;
  const slot = await findSlotNow(world, catalogue, id);
  if (!slot)
    throw slotRefused(pointer, {zh: '没有这个时间，请从列表里选', en: 'There is no such time'}, 'unknown-code');
  if (slot.rota.homeCounty !== submission.homeCounty) {
    throw slotRefused('/homeCounty', {zh: '县区跟选的时间对不上', en: 'The county does not fit the time'});
  }
  if (!sameSort(slot, field) || !isWhereItBelongs(submission, slot, catalogue, opensCase)) {
    throw slotRefused(pointer, {
      zh: '这个时间不在您选的地方，请从列表里选',
      en: 'This time is not at the place you chose: please choose one from the list',
    });
  }
  if (id !== held && !(await isOffered(world, slot))) {
    throw slotRefused(pointer, unavailableWords);
  }
  return slot;
};
