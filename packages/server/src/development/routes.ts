import {problemTypes} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';
import {Hono} from 'hono';
import type {Catalogue} from '../catalogue/catalogue.js';
import {place, toPage} from '../catalogue/pages.js';
import {readBody, readQuery} from '../contract-validation.js';
import {presentStaffMember} from '../desk/present-staff.js';
import type {ServerEnvironment} from '../environment.js';
import {notFound, ProblemError} from '../problem.js';
import {issueStaffToken} from '../staff/development-issuer.js';
import {findStaff} from '../staff/find-staff.js';
import type {World} from '../world.js';

/** Signs anybody in who asks: for trying things out, and only where the settings say so. */
export const developmentRoutes = (world: World, catalogue: Catalogue): Hono<ServerEnvironment> => {
  const routes = new Hono<ServerEnvironment>();

  routes.use(async (context, next) => {
    if (!world.settings.developmentIssuer) throw notFound();
    context.header('Cache-Control', 'no-store');
    await next();
  });

  routes.get('/accounts', (context) => {
    const {unit, limit, cursor} = readQuery('listDevelopmentAccounts', context);
    if (unit !== undefined && !catalogue.unit(unit)) {
      throw notFound({zh: '没有这个办理单位', en: 'There is no such unit'});
    }
    const accounts = unit === undefined ? catalogue.staff : catalogue.staffOfUnit(unit);
    const {items, next} = toPage(place(accounts), {limit, cursor});
    return context.json({items: items.map((member) => presentStaffMember(member, catalogue)), next});
  });

  routes.post('/tokens', async (context) => {
    const {account} = await readBody('signInForDevelopment', context);
    const member = findStaff(account, catalogue);
    if (!member) {
      throw new ProblemError(problemTypes.invalidRequest, 422, {
        violations: [
          {
            pointer: '/account',
            code: 'unknown-code',
            message: {zh: '没有这个账号，请从名单里选', en: 'No such account: choose from the list'},
          },
        ],
      });
    }
    const {token, expiresAt} = await issueStaffToken(world, member);
    return context.json({token, expiresAt: toLocalInstant(expiresAt), staff: presentStaffMember(member, catalogue)});
  });
  return routes;
};
