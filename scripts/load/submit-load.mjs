// A process of its own that submits questions, told how many by its parent.
import {submitMany} from './submissions.mjs';

process.on(
  'message',
  async (
    /** @type {{port: number; connections: number; count: number; from: number}} */ {port, connections, count, from},
  ) => {
    const {submitted, seconds} = await submitMany({port, connections}, {count, from});
    process.send?.({submitted, seconds});
  },
);
process.send?.('ready');
