import {fork} from 'node:child_process';
import {once} from 'node:events';
import path from 'node:path';
import {root} from '../root.mjs';

/**
 * One of the programs beside this file in a process of its own, asked by messages.
 *
 * @param {string} name - its file
 */
export const startHelper = async (name) => {
  const child = fork(path.join(root, 'scripts/load', name), {stdio: ['ignore', 'inherit', 'inherit', 'ipc']});
  await once(child, 'message');
  return {
    /** @returns {Promise<any>} its answer; throws when it ended instead */
    ask: async (/** @type {import('node:child_process').Serializable} */ message) => {
      const listening = new AbortController();
      const {signal} = listening;
      child.send(message);
      const [answer] = await Promise.race([once(child, 'message', {signal}), once(child, 'exit', {signal})]);
      listening.abort();
      if (typeof answer !== 'object' || answer === null) throw new Error(`${name} ended`);
      return answer;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
};
