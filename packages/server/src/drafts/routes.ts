import {toLocalInstant} from '@pls-kit/rules';
import {Hono, type Context} from 'hono';
import type {Catalogue} from '../catalogue/catalogue.js';
import {readBody, readPath} from '../contract-validation.js';
import type {ServerEnvironment} from '../environment.js';
import {admitByProof} from '../floods/admission.js';
import type {World} from '../world.js';
import {deleteDraft, readDraft, saveDraft} from './draft-store.js';

const tagged = (context: Context<ServerEnvironment>, version: number) => {
  context.header('Cache-Control', 'no-store');
  context.header('ETag', `"${String(version)}"`);
};

/** Drafts by code. Sealed on the device: nothing here could read one. */
export const draftsRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();

  routes.get('/:locator', async (context) => {
    const {locator} = readPath('getDraft', context);
    const draft = await readDraft(world, locator, context.get('clientAddress'));
    tagged(context, draft.version);
    return context.json(draft);
  });

  routes.put('/:locator', async (context) => {
    const {locator} = readPath('saveDraft', context);
    const saving = await readBody('saveDraft', context);
    const admit = admitByProof(world, catalogue, context, ['saveDraft', locator, saving.sealed]);
    const receipt = await saveDraft(world, locator, saving, {address: context.get('clientAddress'), admit});
    tagged(context, receipt.version);
    return context.json(receipt);
  });

  routes.delete('/:locator', async (context) => {
    const {locator} = readPath('deleteDraft', context);
    await deleteDraft(world, locator);
    context.header('Cache-Control', 'no-store');
    return context.json({deletedAt: toLocalInstant(world.now())});
  });
  return routes;
};
