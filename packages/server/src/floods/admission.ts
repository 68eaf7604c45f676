import {problemTypes} from '@pls-kit/contract';
import type {Context} from 'hono';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {ServerEnvironment} from '../environment.js';
import {ProblemError} from '../problem.js';
import {toBase64url} from '../secrets/base64url.js';
import type {World} from '../world.js';
import {readProof, setChallenge, spendChallenge} from './challenge.js';

/**
 * Lets a request in that costs: checks its proof of work, and gives what spends the proof. Between the two stands what may
 * still refuse the request: a form that does not do costs the citizen no second proof.
 *
 * @throws {ProblemError} proof-needed (428, with a fresh challenge), from either
 */
export type Admission = () => Promise<() => Promise<void>>;

/** No proof asked for: those who come by the desk. */
export const everybody: Admission = () => Promise.resolve(() => Promise.resolve());

/** Whether pages of this portal need a proof of work: not where it is off, here or for a portal with a check of its own. */
export const needsProof = (
  {settings}: World,
  catalogue: Catalogue,
  context: Pick<Context<ServerEnvironment>, 'req'>,
): boolean => {
  const key = context.req.query('portal');
  const portal = key === undefined ? undefined : catalogue.portal(key);
  return settings.proofOfWork !== 'off' && portal?.proofOfWork !== 'off';
};

/**
 * Admission by proof of work.
 *
 * @param request - what tells this request from all others, whenever it is sent again: operation and key
 */
export const admitByProof =
  (world: World, catalogue: Catalogue, context: Context<ServerEnvironment>, request: readonly string[]): Admission =>
  async () => {
    if (!needsProof(world, catalogue, context)) return everybody();
    const refuse = async () =>
      new ProblemError(problemTypes.proofNeeded, 428, {challenge: await setChallenge(world, context.get('load'))});
    const proof = context.req.header('Proof-Of-Work');
    const solved = proof === undefined ? undefined : await readProof(world, proof);
    if (!solved) throw await refuse();
    return async () => {
      const spentOn = toBase64url(await world.secrets.keyedHash('idempotency-key', ['proof', ...request]));
      if (!(await spendChallenge(world.database, solved, spentOn))) throw await refuse();
    };
  };
