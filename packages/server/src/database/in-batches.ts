import type {Kysely} from 'kysely';
import type {Tables} from './tables.js';

/** Somebody who asked, and how to tell what came of it. */
interface Asked<Item, Result> {
  readonly item: Item;
  readonly tell: (result: Result) => void;
  readonly fail: (error: unknown) => void;
}

/** The event loop's next turn; inside a page, which has no name for it, the next timer's. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve);
  });

/** Waits as long as each turn brings somebody new: whose requests are being read comes along. Who is alone waits for one turn. */
const gather = async (queue: readonly unknown[], most: number): Promise<void> => {
  for (let before = 0; before < queue.length && before < most;) {
    before = queue.length;
    await nextTurn();
  }
};

/**
 * Does at once what many ask for at the same moment: a statement costs little more for ten rows than for one, and a commit that
 * waits for the disk waits for all of them. Those who come while it is under way share the next.
 *
 * @param work - gives one result for each item, in their order; all of one county. Where it fails, everybody is told so
 * @param options.most - items of one go
 * @returns what somebody asks with: done, on the disk as well, when its promise is fulfilled
 */
export const inBatches = <Item, Result>(
  work: (database: Kysely<Tables>, homeCounty: string, items: readonly Item[]) => Promise<readonly Result[]>,
  {most}: {readonly most: number},
): ((database: Kysely<Tables>, homeCounty: string, item: Item) => Promise<Result>) => {
  const waiting = new WeakMap<Kysely<Tables>, Map<string, Asked<Item, Result>[]>>();

  const serve = async (database: Kysely<Tables>, homeCounty: string, queue: Asked<Item, Result>[]): Promise<void> => {
    while (queue.length > 0) {
      await gather(queue, most);
      const batch = queue.splice(0, most);
      try {
        const items = batch.map(({item}) => item);
        const results = await work(database, homeCounty, items);
        batch.forEach(({tell}, index) => tell(results[index] as Result));
      } catch (error) {
        for (const {fail} of batch) fail(error);
      }
    }
    waiting.get(database)?.delete(homeCounty);
  };

  return (database, homeCounty, item) =>
    new Promise((tell, fail) => {
      const ofDatabase = waiting.get(database) ?? new Map<string, Asked<Item, Result>[]>();
      waiting.set(database, ofDatabase);
      const asked = {item, tell, fail};
      const queue = ofDatabase.get(homeCounty);
      if (queue) {
        queue.push(asked);
        return;
      }
      const own = [asked];
      ofDatabase.set(homeCounty, own);
      void serve(database, homeCounty, own);
    });
};
