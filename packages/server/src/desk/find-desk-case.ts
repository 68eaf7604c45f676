import type {Catalogue} from '../catalogue/catalogue.js';
import {findCase, findHomeCounty, type StoredCase} from '../cases/case-store.js';
import {notFound} from '../problem.js';
import type {World} from '../world.js';
import {mayDo, type Caller, type DeskOperation} from './scope.js';

/**
 * The case with a number, where the caller may do this with it.
 *
 * @throws {ProblemError} 404 there is none, or it is not the caller's: which of these, nobody can tell
 */
export const findDeskCase = async (
  {database}: World,
  catalogue: Catalogue,
  {caller, operation, number}: {caller: Caller; operation: DeskOperation; number: string},
): Promise<StoredCase> => {
  const homeCounty = await findHomeCounty(database, number);
  const stored = homeCounty === undefined ? undefined : await findCase(database, {homeCounty, number});
  if (!stored || !mayDo(operation, caller, stored, catalogue)) {
    throw notFound({
      zh: '没有这个办件号，或者不归您办',
      en: 'There is no case with this number, or it is not yours to work on',
    });
  }
  return stored;
};
