/** Streams that one node keeps open at once: each is a connection for half an hour. */
export const mostStreams = {
  /** Of one case: a citizen, somebody who helps, a few tabs. */
  case: 10,
  /** From one network: a county hall with its visitors may share one address. */
  network: 300,
  all: 5000,
} as const;

/** Counts who is told live by this node. */
export const countStreams = () => {
  const open = new Map<string, number>();
  const add = (key: string, by: number) => {
    const count = (open.get(key) ?? 0) + by;
    if (count === 0) open.delete(key);
    else open.set(key, count);
  };
  return {
    /** @returns how to leave again; undefined where there are enough already */
    enter: (number: string, network: string): (() => void) | undefined => {
      const limits = [
        [`case ${number}`, mostStreams.case],
        [`network ${network}`, mostStreams.network],
        ['all', mostStreams.all],
      ] as const;
      if (limits.some(([key, most]) => (open.get(key) ?? 0) >= most)) return undefined;
      for (const [key] of limits) add(key, 1);
      return () => {
        for (const [key] of limits) add(key, -1);
      };
    },
    /** How many are open. */
    count: () => open.get('all') ?? 0,
  };
};
