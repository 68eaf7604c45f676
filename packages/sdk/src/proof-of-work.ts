import type {Challenge, ChallengeOffer} from '@pls-kit/contract';
import {ApiError} from './errors.js';
import type {Call, CallOptions, Transport} from './transport.js';
import {untilAborted} from './until-aborted.js';

/** Tries with a fresh challenge each: one may have run out while the line was broken. */
const mostChallenges = 3;

const solve = async (challenge: Challenge, signal: AbortSignal | undefined): Promise<string> =>
  // Not loaded before it is needed: most visitors submit nothing.
  (await import('./solve-challenge.js')).solveChallenge(challenge, signal);

/** Does the proof of work that the service may ask for before something is submitted. */
export class ProofOfWork {
  private readonly transport: Transport;
  private ahead: Promise<string | undefined> | undefined;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /** Works one out ahead of its need. Nothing is lost when it fails: the service asks again. */
  async prepare(options: CallOptions): Promise<ChallengeOffer> {
    const offered = this.transport.read<ChallengeOffer>('/v1/challenge', {}, options);
    this.ahead = offered.then(({challenge}) => (challenge ? solve(challenge, options.signal) : undefined));
    await this.ahead;
    return offered;
  }

  /** Sends a call; where the service asks for a proof, works it out and sends the same again. */
  async call<Body>(call: Call): Promise<Body> {
    let proof = await untilAborted(this.ahead?.catch(() => undefined) ?? Promise.resolve(undefined), call.signal);
    for (let challenges = 0; ; challenges += 1) {
      try {
        const headers = {...call.headers, ...(proof !== undefined && {'Proof-Of-Work': proof})};
        const body = await this.transport.call<Body>({...call, headers});
        this.ahead = undefined;
        return body;
      } catch (error) {
        const challenge = error instanceof ApiError ? error.problem.challenge : undefined;
        if (!challenge || challenges >= mostChallenges) throw error;
        this.ahead = undefined;
        proof = await solve(challenge, call.signal);
      }
    }
  }
}
