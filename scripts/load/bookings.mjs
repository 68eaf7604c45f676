import {Agent} from 'node:http';
import {startServer} from '../start-server.mjs';
import {countRows} from './installation.mjs';
import {addressOf, ask} from './submissions.mjs';

/** Slots with so many places together, each with those that are free. */
const findPlaces = async (/** @type {Agent} */ agent, /** @type {number} */ port, /** @type {number} */ places) => {
  const slots = [];
  let found = 0;
  let cursor = '';
  while (found < places) {
    const path = `/v1/slots?kind=adviser-visit&region=410311&limit=100${cursor}`;
    const {status, body} = await ask(agent, {port, path});
    if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
    for (const slot of body.items) {
      if (slot.remaining === 0 || found + slot.remaining > places) continue;
      slots.push(slot);
      found += slot.remaining;
    }
    if (body.next === null && found < places) throw new Error(`There are only ${found} places to book`);
    cursor = `&cursor=${encodeURIComponent(body.next)}`;
  }
  return slots;
};

/**
 * Books the same places many times over, all at once, half through each of two nodes.
 *
 * @param {import('./installation.mjs').Installation} installation
 * @param {{count: number; places: number}} options
 * @returns {Promise<import('./installation.mjs').Verdict>}
 */
export const bookThroughTwoNodes = async (installation, {count, places}) => {
  const {data, env} = installation;
  const first = await startServer({data, env});
  const second = await startServer({data, env});
  const agent = new Agent({keepAlive: true, maxSockets: 500});
  try {
    const slots = await findPlaces(agent, first.port, places);
    const {body: form} = await ask(agent, {port: first.port, path: '/v1/forms/adviser-visit'});
    const book = (/** @type {number} */ index) => {
      const slot = slots[index % slots.length];
      return ask(agent, {
        port: index % 2 === 0 ? first.port : second.port,
        method: 'POST',
        path: '/v1/appointments',
        headers: {'Idempotency-Key': `book-${String(index).padStart(20, '0')}`, 'X-Forwarded-For': addressOf(index)},
        body: {
          form: 'adviser-visit',
          formVersion: form.version,
          homeCounty: '410311',
          noticeVersion: form.notice.version,
          answers: {
            place: slot.place.region,
            slot: slot.id,
            matter: '邻居借了4万块钱不还，想问问怎么要回来。',
            name: '王建国',
            phone: `138${String(37_900_000 + index)}`,
          },
        },
      });
    };
    const answers = await Promise.all(Array.from({length: count}, (_, index) => book(index)));
    /** @type {Record<string, number>} */
    const statuses = {};
    for (const {status, body} of answers) {
      const kind = status === 201 ? 'booked' : `${status} ${String(body?.type ?? '').replace('/problems/', '')}`;
      statuses[kind] = (statuses[kind] ?? 0) + 1;
    }
    const rows = await countRows(installation, {
      appointments: 'select count(*) from appointments',
      slots: 'select count(*) from (select distinct slot from appointments) as taken',
    });
    return {
      name: `${count} bookings of ${places} places at once, through two nodes`,
      isPassed: statuses['booked'] === places && rows['appointments'] === places && rows['slots'] === slots.length,
      figures: {
        ...statuses,
        'appointments in the database': Number(rows['appointments']),
        'slots booked': Number(rows['slots']),
      },
    };
  } finally {
    agent.destroy();
    await second.stop();
    await first.stop();
  }
};
