import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {composeServiceFinderClient} from './service-finder/service-finder-client.js';
import {defineServiceFinder, type ServiceFinder} from './service-finder/service-finder.js';
import {Network} from './test/network.js';
import {find, until} from './test/shadow.js';

// In Chromium alone: nothing turns Firefox dark while it runs.
describe('the look of the device', () => {
  after(() => emulateMedia({colorScheme: 'light'}));

  it('takes a widget into the dark and back when its theme is auto', async () => {
    defineServiceFinder();
    const finder = await fixture<ServiceFinder>(
      html`<pls-service-finder
        theme="auto"
        .client=${composeServiceFinderClient(new Network().options)}
      ></pls-service-finder>`,
    );
    const isDark = () => find(finder, '.pls').classList.contains('dark');
    expect(isDark()).to.equal(false);
    await emulateMedia({colorScheme: 'dark'});
    await until(isDark, 'the dark');
    await emulateMedia({colorScheme: 'light'});
    await until(() => !isDark(), 'the light');
  });
});
