import {formatCaseNumber, formatQueryCode} from '@pls-kit/sdk';
import {
  configure,
  defineCaseTracker,
  defineConsultationForm,
  defineServiceFinder,
  defineStationMap,
} from '@pls-kit/widgets';
import {api} from './address.ts';
import {startServer} from './server.ts';

const find = <Found extends Element>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
};
const tell = (words: string): void => {
  find('#state').textContent = words;
};

try {
  const server = await startServer();
  server.answerFor(api);
  configure({api, portal: 'pk_luolong'});
  defineServiceFinder();
  defineConsultationForm();
  defineCaseTracker();
  defineStationMap();
  find<HTMLIFrameElement>('#desk').src = 'desk.html';

  const {number, code} = server.samples.answered;
  tell(`装好了。想先看进度，用这一件：办件号 ${formatCaseNumber(number)}，查询码 ${formatQueryCode(code)}。`);
  const offline = find<HTMLInputElement>('#offline');
  offline.disabled = false;
  offline.addEventListener('change', () => {
    server.faults.offline = offline.checked;
    // As a device tells its pages.
    dispatchEvent(new Event(offline.checked ? 'offline' : 'online'));
  });
} catch (error) {
  tell('这个浏览器里装不了。请用新一点的浏览器，以 https 或 localhost 的网址打开。急的话打 12348。');
  throw error;
}
