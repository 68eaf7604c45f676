// npm run import -- WHAT FILE: takes a file into the installation that PLS_DATA names. A server that is running on it takes it in
// within minutes; who is no longer in a list of staff is out at once.
//   calendar  the holiday notice of one or more years (JSON)
//   staff     who may work at the desk, by their accounts at the provider that PLS_OIDC_ISSUER names (CSV)
import {readFileSync} from 'node:fs';
import {build} from './build.mjs';

const [what, file, ...more] = process.argv.slice(2);
if ((what !== 'calendar' && what !== 'staff') || file === undefined || more.length > 0) {
  console.error('Usage: npm run import -- calendar FILE\n       npm run import -- staff FILE');
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
if (!(await build({without: ['in-page server']}))) process.exit(1);

const {
  CalendarError,
  importCalendar,
  importStaff,
  loadCatalogue,
  openWorld,
  readStartOptions,
  StaffListError,
  StartError,
} = await import('@pls-kit/server/node.js');
try {
  const world = await openWorld(readStartOptions(process.env));
  try {
    if (what === 'calendar') {
      const {years, changedDates} = await importCalendar(world, text);
      console.log(`Imported ${years.join(', ')}. Running dates that changed: ${changedDates}.`);
    } else {
      const {active, closed} = await importStaff(world, await loadCatalogue(world.database), text);
      console.log(`Imported the staff: ${active} may work, ${closed} no longer.`);
    }
  } finally {
    await world.database.destroy();
  }
} catch (error) {
  // Anything else is a fault of ours: let Node show where.
  const isOfFile = error instanceof CalendarError || error instanceof StaffListError;
  if (!(isOfFile || error instanceof StartError)) throw error;
  console.error(isOfFile ? `${file}: ${error.message}` : error.message);
  process.exitCode = 1;
}
