import {expect} from '@open-wc/testing';
import type {Told} from './testing/sdk-in-worker.js';

it('does everything in a worker: searches, files with a file, hears of the clerk live, keeps and delivers', async function () {
  this.timeout(60_000);
  const worker = new Worker(new URL('./testing/sdk-in-worker.js', import.meta.url), {type: 'module'});
  const answered = new Promise<Told>((resolve, reject) => {
    worker.onerror = ({message}) => reject(new Error(message));
    worker.onmessage = ({data}: MessageEvent<{told?: Told; error?: string}>) =>
      data.told ? resolve(data.told) : reject(new Error(data.error));
  });
  worker.postMessage(globalThis.plsTest.api);
  const {found, opening, delivered, file, ...told} = await answered;
  worker.terminate();
  expect(told).to.deep.equal({
    hasPage: false,
    states: ['submitted', 'accepted'],
    // A worker has no sessionStorage; what the person keeps on the device it shares with their pages.
    places: {tab: 'storage-refused', device: 'available'},
    kept: 'device',
  });
  expect(found).to.be.greaterThan(0);
  expect(opening).to.match(/开门|休息|关门/);
  expect(file).to.match(/^(?:accepted|inspecting)$/);
  expect(delivered).to.match(/^\d{12}$/);
});
