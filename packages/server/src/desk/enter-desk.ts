import {problemTypes} from '@pls-kit/contract';
import type {Context} from 'hono';
import {readBearerToken} from '../bearer-token.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {StaffRecord} from '../catalogue/records.js';
import type {ServerEnvironment} from '../environment.js';
import {ProblemError} from '../problem.js';
import {identifyStaff} from '../staff/identify-staff.js';
import type {World} from '../world.js';
import {reachOf, type DeskOperation} from './scope.js';

export const forbidden = () =>
  new ProblemError(problemTypes.forbidden, 403, {headers: {'WWW-Authenticate': 'Bearer error="insufficient_scope"'}});

/**
 * Who asks the desk for something. Every answer may be personal: none is kept.
 *
 * @throws {ProblemError} 401 no token that is trusted, 403 nobody who works here, or not with this role; 503 nobody can be checked
 */
export const enterDesk = async (
  world: World,
  catalogue: Catalogue,
  context: Context<ServerEnvironment>,
  operation: DeskOperation,
): Promise<StaffRecord> => {
  context.header('Cache-Control', 'no-store');
  const caller = await identifyStaff(world, catalogue, readBearerToken(context));
  if (reachOf[operation][caller.role] === 'none') throw forbidden();
  await context.get('useAllowance')('staff', caller.id);
  return caller;
};
