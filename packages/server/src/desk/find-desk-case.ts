import type {Catalogue} from '../catalogue/catalogue.js';
import {findCase, findHomeCounty, type StoredCase} from '../cases/case-store.js';
import {notFound} from '../problem.js';
import type {World} from '../world.js';
import {forbidden} from './enter-desk.js';
import {mayDo, type Caller, type DeskOperation} from './scope.js';

/** The case with a number, where the caller may do this with it. @throws {ProblemError} 404 no such case, 403 not the caller's */
export const findDeskCase = async (
  {database}: World,
  catalogue: Catalogue,
  {caller, operation, number}: {caller: Caller; operation: DeskOperation; number: string},
): Promise<StoredCase> => {
  const homeCounty = await findHomeCounty(database, number);
  const stored = homeCounty === undefined ? undefined : await findCase(database, {homeCounty, number});
  if (!stored) throw notFound({zh: '没有这个办件号', en: 'There is no case with this number'});
  if (!mayDo(operation, caller, stored, catalogue)) throw forbidden();
  return stored;
};
