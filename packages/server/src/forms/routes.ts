import {Hono} from 'hono';
import {cacheable} from '../cacheable.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {place, toPage} from '../catalogue/pages.js';
import {readPath, readQuery} from '../contract-validation.js';
import type {ServerEnvironment} from '../environment.js';
import {notFound} from '../problem.js';
import type {World} from '../world.js';
import {findForm, newestForms, toFormDefinition} from './forms.js';

/** A form carries the date it would promise today: not kept for long over midnight. */
const ofTheMinute = {maxAgeSeconds: 60};

/** The forms that can be filled in online. */
export const formsRoutes = ({now}: World, {calendar}: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();

  routes.get('/', (context) => {
    const {items, next} = toPage(place(newestForms()), readQuery('listForms', context));
    return cacheable(context, {items: items.map((form) => toFormDefinition(form, now(), calendar)), next}, ofTheMinute);
  });
  routes.get('/:code', (context) => {
    const form = findForm(readPath('getForm', context).code);
    if (!form) throw notFound({zh: '没有这张表', en: 'There is no such form'});
    return cacheable(context, toFormDefinition(form, now(), calendar), ofTheMinute);
  });
  return routes;
};
