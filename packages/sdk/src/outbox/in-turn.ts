/**
 * Does something while nobody else in this browser is at it: by the Web Locks API, which frees the turn when a tab dies.
 *
 * @param name - of the turn
 * @param work - told whether the turn is its own; false where there are no Web Locks, and a lease has to decide
 * @returns false when somebody else is at it: nothing was done
 */
export const inTurn = async (name: string, work: (isOwn: boolean) => Promise<void>): Promise<boolean> => {
  const {locks} = (globalThis.navigator as Partial<Navigator> | undefined) ?? {};
  const turn = {hasBegun: false};
  try {
    if (locks) {
      return await locks.request(name, {ifAvailable: true}, async (lock) => {
        if (lock === null) return false;
        turn.hasBegun = true;
        await work(true);
        return true;
      });
    }
  } catch (error) {
    // A frame of an opaque origin is refused its turn; it shares no storage either.
    if (turn.hasBegun) throw error;
  }
  await work(false);
  return true;
};
