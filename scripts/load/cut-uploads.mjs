import {createHash} from 'node:crypto';
import {createClient} from '@pls-kit/sdk';
import {startServer} from '../start-server.mjs';
import {startCuttingProxy} from './cutting-proxy.mjs';

const megabyte = 1024 * 1024;
/** What one file may have at most. */
const fileBytes = 10 * megabyte;
/** Of what is sent in all, what may be sent again, headers and announcements included. */
const mostSent = 1.3;

/** A photo of that size which no other file is like. */
const photo = (/** @type {number} */ index) => {
  const bytes = new Uint8Array(fileBytes);
  for (let at = 0, value = index + 1; at < bytes.length; at += 1) {
    value = (value * 1_103_515_245 + 12_345) % 2_147_483_648;
    bytes[at] = value >> 16;
  }
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  return new File([bytes], `照片${String(index + 1)}.jpg`);
};

const sha256 = async (/** @type {Blob} */ blob) =>
  createHash('sha256')
    .update(new Uint8Array(await blob.arrayBuffer()))
    .digest('hex');

/**
 * Sends files of 10 MB, the largest that is taken, side by side over connections that are cut; then reads them at the desk.
 *
 * @param {import('./installation.mjs').Installation} installation
 * @param {{megabytes: number; cuts: number}} options
 * @returns {Promise<import('./installation.mjs').Verdict>}
 */
export const cutUploads = async ({data, env}, {megabytes, cuts}) => {
  const total = megabytes * megabyte;
  const server = await startServer({data, env});
  const cutAt = Array.from({length: cuts}, (_nothing, index) => ((index + 0.5) * total) / cuts);
  const proxy = await startCuttingProxy(server.port, cutAt);
  try {
    const {attachments} = createClient({baseUrl: `http://127.0.0.1:${proxy.port}`, portal: 'pk_luolong'});
    const files = Array.from({length: total / fileBytes}, (_nothing, index) => photo(index));
    const began = performance.now();
    const uploads = attachments.startAll(files, {homeCounty: '410311'});
    const sent = await Promise.all(uploads.map((upload) => upload.finished()));
    const seconds = (performance.now() - began) / 1000;

    const citizen = createClient({baseUrl: server.api, portal: 'pk_luolong'});
    const {version, notice} = await citizen.forms.get('consultation');
    const {number, unit} = await citizen.cases.submit({
      form: 'consultation',
      formVersion: version,
      homeCounty: '410311',
      noticeVersion: notice.version,
      answers: {
        topic: 'debt',
        question: '借出去的钱要不回来，怎么办？',
        place: '410311013',
        forWhom: 'self',
        replyBy: 'online',
      },
      attachments: sent.map(({id}) => id),
    });
    const {token} = await citizen.development.signIn(`clerk-${unit.id.toLowerCase()}`);
    const {desk} = createClient({baseUrl: server.api, portal: 'pk_luolong', staffToken: token});
    let whole = 0;
    for (const [index, {id}] of sent.entries()) {
      const arrived = await desk.attachment(number, id, 'work');
      if ((await sha256(arrived)) === (await sha256(/** @type {File} */ (files[index])))) whole += 1;
    }
    const ratio = proxy.received() / total;
    return {
      name: `${megabytes} MB of files, their connections cut ${proxy.cuts()} times`,
      isPassed: whole === files.length && proxy.cuts() >= cuts && ratio <= mostSent,
      figures: {
        files: files.length,
        'whole at the desk': whole,
        cuts: proxy.cuts(),
        'MB sent, headers included': Number((proxy.received() / megabyte).toFixed(2)),
        'sent, times the files': Number(ratio.toFixed(3)),
        seconds: Math.round(seconds),
      },
    };
  } finally {
    await proxy.close();
    await server.stop();
  }
};
