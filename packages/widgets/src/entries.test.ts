import {expect} from '@open-wc/testing';
import {defineCaseTracker, CaseTracker} from './case-tracker/case-tracker.js';
import {defineConfig, PlsConfig} from './pls-config.js';
import {defineStationMap, StationMap} from './station-map/station-map.js';
import {until} from './test/shadow.js';

describe('a widget from npm', () => {
  const cleanUps: (() => void)[] = [];
  afterEach(() => {
    for (const cleanUp of cleanUps.splice(0)) cleanUp();
  });
  const warnings = (): string[] => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (words: unknown) => said.push(String(words));
    cleanUps.push(() => (console.warn = warn));
    return said;
  };

  it('defines nothing by being imported', () => {
    for (const name of ['pls-station-map', 'pls-case-tracker', 'pls-config']) {
      expect(customElements.get(name), name).to.equal(undefined);
    }
  });

  it('is registered once for each prefix, as often as one says it', () => {
    const said = warnings();
    for (const prefix of [undefined, 'law', 'law', undefined, 'ly-law']) {
      defineStationMap(prefix);
      defineConfig(prefix);
    }
    expect(customElements.get('pls-station-map')).to.equal(StationMap);
    expect(customElements.get('pls-config')).to.equal(PlsConfig);
    for (const name of ['law-station-map', 'ly-law-station-map']) {
      expect(document.createElement(name)).to.be.instanceOf(StationMap);
    }
    expect(said).to.deep.equal([]);
  });

  it('leaves a name that is taken to who has it, with one warning', async () => {
    class Theirs extends HTMLElement {}
    customElements.define('pls-case-tracker', Theirs);
    const said = warnings();
    defineCaseTracker();
    defineCaseTracker();
    await until(() => said.length > 0, 'a warning');
    expect(said).to.have.length(1);
    expect(said[0]).to.include('<pls-case-tracker> is defined by another script').and.to.include('<law-case-tracker>');
    expect(document.createElement('pls-case-tracker')).to.be.instanceOf(Theirs).and.not.to.be.instanceOf(CaseTracker);
  });
});
