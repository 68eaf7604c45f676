import type {World} from '../world.js';

/** Longer between two looks, and the clock may have jumped: a server that was off looks the same. */
const longestGapMs = 48 * 3_600_000;
/** Nodes differ by minutes; further back is set back. */
const leastBackMs = 10 * 60_000;
/** How long the clock has to go on as clocks do before anything is erased for good: a day in which somebody notices. */
const steadyForMs = 24 * 3_600_000;

/**
 * Looks at the clock, and says whether it can be trusted with what cannot be undone.
 *
 * A clock that jumps ahead makes every retention seem over. After a jump, a setting back, or a pause of the server's, nothing is
 * erased for 24 hours.
 */
export const isClockSteady = async ({database, now, settings}: World): Promise<boolean> => {
  const at = now();
  const name = 'scheduled-work';
  const seen = await database
    .selectFrom('observed_clocks')
    .select(['seen_at as seenAt', 'steady_since as steadySince'])
    .where('name', '=', name)
    .executeTakeFirst();
  const passedMs = seen === undefined ? 0 : at.getTime() - Date.parse(seen.seenAt);
  const jumped = passedMs > longestGapMs || passedMs < -leastBackMs;
  const steadySince = seen === undefined || jumped ? at.toISOString() : seen.steadySince;
  if (jumped) {
    settings.log?.(
      JSON.stringify({
        level: 'error',
        alarm: 'clock-jumped',
        seconds: Math.round(passedMs / 1000),
        erasing: 'paused-24h',
      }),
    );
  }
  const row = {seen_at: at.toISOString(), steady_since: steadySince};
  await database
    .insertInto('observed_clocks')
    .values({name, ...row})
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute();
  return at.getTime() - Date.parse(steadySince) >= steadyForMs;
};
