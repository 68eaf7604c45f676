// npm run import -- calendar FILE: takes the holiday notice of one or more years into the installation that PLS_DATA names.
// A server that is running on it takes the notice in within minutes.
import {readFileSync} from 'node:fs';
import {build} from './build.mjs';

const [what, file, ...more] = process.argv.slice(2);
if (what !== 'calendar' || file === undefined || more.length > 0) {
  console.error('Usage: npm run import -- calendar FILE');
  process.exit(2);
}

/** @returns {string} */
const read = () => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${file} cannot be read (${/** @type {NodeJS.ErrnoException} */ (error).code}).`);
    process.exit(1);
  }
};

const text = read();
if (!(await build())) process.exit(1);

const {CalendarError, importCalendar, openWorld, readStartOptions, StartError} =
  await import('@pls-kit/server/node.js');
try {
  const world = await openWorld(readStartOptions(process.env));
  try {
    const {years, changedDates} = await importCalendar(world, text);
    console.log(`Imported ${years.join(', ')}. Running dates that changed: ${changedDates}.`);
  } finally {
    await world.database.destroy();
  }
} catch (error) {
  // Anything else is a fault of ours: let Node show where.
  if (!(error instanceof CalendarError || error instanceof StartError)) throw error;
  console.error(error instanceof CalendarError ? `${file}: ${error.message}` : error.message);
  process.exitCode = 1;
}
