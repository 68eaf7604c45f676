import {problemTypes} from '@pls-kit/contract';
import type {Catalogue} from '../catalogue/catalogue.js';
import {findCase, findHomeCounty, type StoredCase} from '../cases/case-store.js';
import {notFound, ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {mayDo, type Caller, type DeskOperation} from './scope.js';

/** Its citizen wants it erased, and a hold keeps it: nothing but keeping is done with it (个人信息保护法 art. 47). */
export const isOnlyKept = ({erasureRequestedAt, erasedAt}: StoredCase): boolean =>
  erasureRequestedAt !== null && erasedAt === null;

const onlyKept = () =>
  new ProblemError(problemTypes.forbidden, 403, {
    detail: {
      zh: '当事人已申请删除，依法只保存、不使用，只有督查人员可以打开。',
      en: 'The citizen asked for erasure: the case is only kept, and opened by those who watch over the hold alone.',
    },
  });

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
  if (isOnlyKept(stored) && !mayDo('holdCase', caller, stored, catalogue)) throw onlyKept();
  return stored;
};
