import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {luoyang} from '../testing/casework.js';
import {homeCountyOf, isHomeCounty, routeCase} from './routing.js';

const consult = (homeCounty: string, place?: string) =>
  routeCase({kind: 'consult', homeCounty, place, greenChannel: false}, luoyang);

describe('routing', () => {
  it('passes a consultation from a village or town down to its station', () => {
    const down = {receivedBy: 'LYC-410311', passedTo: 'LYS-410311013'};
    assert.deepEqual(consult('410311', '410311013004'), down);
    assert.deepEqual(consult('410311', '410311013'), down);
  });

  it('keeps it at the centre when only the county is known', () => {
    assert.deepEqual(consult('410311', '410311'), {receivedBy: 'LYC-410311'});
    assert.deepEqual(consult('410311'), {receivedBy: 'LYC-410311'});
  });

  it("takes a town's centre from its station: 吉利's streets have their own, the county alone goes to 孟津", () => {
    for (const place of ['410308004', '410308004001']) {
      assert.deepEqual(consult('410308', place), {receivedBy: 'LYC-410306', passedTo: 'LYS-410308004'});
    }
    assert.deepEqual(consult('410308', '410308100'), {receivedBy: 'LYC-410322', passedTo: 'LYS-410308100'});
    assert.deepEqual(consult('410308'), {receivedBy: 'LYC-410322'});
    assert.deepEqual(consult('410308', '410308'), {receivedBy: 'LYC-410322'});
  });

  it('sends the zones, and whatever lies in them, to the city bureau', () => {
    for (const place of ['410371', '410371001', '410371001001', 'zone-yibin', 'zone-longmen']) {
      assert.equal(homeCountyOf(place, luoyang), '410300', place);
      assert.deepEqual(consult('410300', place), {receivedBy: 'LYB-410300'}, place);
    }
    assert.deepEqual(consult('410300'), {receivedBy: 'LYB-410300'});
  });

  it('leaves a special area without a station to the county centre', () => {
    for (const [place, center] of [
      ['410325400', 'LYC-410325'],
      ['410325400598', 'LYC-410325'],
      ['410326400', 'LYC-410326'],
    ] as const) {
      assert.deepEqual(consult(place.slice(0, 6), place), {receivedBy: center}, place);
    }
  });

  it('finds the station of a place by its former code', () => {
    assert.equal(homeCountyOf('410381', luoyang), '410307');
    assert.deepEqual(consult('410307', '410381'), {receivedBy: 'LYC-410381'});
  });

  it('keeps everything but consultations and mediation at the centre, and the fast lane with it', () => {
    for (const kind of ['legal-aid', 'notary', 'forensic', 'feedback', 'callback'] as const) {
      const routed = routeCase({kind, homeCounty: '410311', place: '410311013', greenChannel: false}, luoyang);
      assert.deepEqual(routed, {receivedBy: 'LYC-410311'}, kind);
    }
    const mediation = {kind: 'mediation', homeCounty: '410311', place: '410311013', greenChannel: false} as const;
    assert.equal(routeCase(mediation, luoyang).passedTo, 'LYS-410311013');
    const urgent = {kind: 'consult', homeCounty: '410311', place: '410311013', greenChannel: true} as const;
    assert.deepEqual(routeCase(urgent, luoyang), {receivedBy: 'LYC-410311'});
  });

  it('finds a unit with a queue for every place in the catalogue', () => {
    for (const {code} of luoyang.regions) {
      const homeCounty = homeCountyOf(code, luoyang) ?? assert.fail(code);
      assert.equal(isHomeCounty(homeCounty, luoyang), true, code);
      const {receivedBy, passedTo} = consult(homeCounty, code);
      for (const unit of [receivedBy, passedTo ?? receivedBy]) {
        assert.equal(luoyang.unit(unit)?.homeCounty, homeCounty, `${code} → ${unit}`);
      }
    }
  });

  it('knows which codes cases can be kept under', () => {
    for (const code of ['410311', '410308', '410300']) assert.equal(isHomeCounty(code, luoyang), true, code);
    for (const code of ['410371', '410322', '410306', '110101', '000000']) {
      assert.equal(isHomeCounty(code, luoyang), false, code);
    }
  });
});
