import {toFormSchema} from '@pls-kit/rules';
import {Hono} from 'hono';
import {cacheable} from '../cacheable.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {place, toPage} from '../catalogue/pages.js';
import {readPath, readQuery} from '../contract-validation.js';
import type {ServerEnvironment} from '../environment.js';
import {notFound} from '../problem.js';
import type {World} from '../world.js';
import {findForm, newestForms, toFormDefinition, type StoredForm} from './forms.js';

/** A form carries the date it would promise today: not kept for long over midnight. */
const ofTheMinute = {maxAgeSeconds: 60, fromMemory: true};

/** @throws {ProblemError} 404 nobody knows the form, or its version */
const readForm = (code: string, version: number | undefined): StoredForm => {
  const form = findForm(code, version);
  if (!form) throw notFound({zh: '没有这张表', en: 'There is no such form'});
  return form;
};

/** The forms that can be filled in online. */
export const formsRoutes = ({now}: World, {calendar}: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();

  routes.get('/', (context) => {
    const {items, next} = toPage(place(newestForms()), readQuery('listForms', context));
    return cacheable(context, {items: items.map((form) => toFormDefinition(form, now(), calendar)), next}, ofTheMinute);
  });
  routes.get('/:code', (context) => {
    const {version} = readQuery('getForm', context);
    const form = readForm(readPath('getForm', context).code, version);
    return cacheable(context, toFormDefinition(form, now(), calendar), ofTheMinute);
  });
  routes.get('/:code/schema', (context) => {
    const {version} = readQuery('getFormSchema', context);
    const form = readForm(readPath('getFormSchema', context).code, version);
    return cacheable(context, toFormSchema(form), ofTheMinute);
  });
  return routes;
};
