import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Coordinates} from '@pls-kit/contract';
import {distanceMetres, fromBd09, fromGcj02, isWgs84, toBd09, toGcj02} from './coordinates.js';

const point = (latitude: number, longitude: number): Coordinates => ({longitude, latitude});
const luoyang = point(34.66132, 112.4216);

/** Cities over the whole country with the values that gcoord publishes (test/fixtures/china-cities.json, MIT). */
const cities: [name: string, wgs84: Coordinates, gcj02: Coordinates, bd09: Coordinates][] = [
  ['郑州', point(34.7478004, 113.6192856), point(34.7466173, 113.6253334), point(34.7528605, 113.6317519)],
  ['运城', point(35.0271663, 111.0017421), point(35.0264171, 111.0075355), point(35.0327206, 111.0139261)],
  ['驻马店', point(33.0133556, 114.0164322), point(33.0115324, 114.022306), point(33.0176697, 114.0287781)],
  ['沈阳', point(41.8032629, 123.4253306), point(41.8057023, 123.4314787), point(41.8114013, 123.438095)],
  ['锡林郭勒', point(43.9312805, 116.0414035), point(43.9334573, 116.0482308), point(43.9397782, 116.0546232)],
  ['酒泉', point(39.7319946, 98.4937175), point(39.7328234, 98.4943595), point(39.7388949, 98.5008441)],
  ['那曲', point(31.4784436, 92.0499619), point(31.4762063, 92.0512438), point(31.4824421, 92.0576832)],
  ['楚雄', point(25.048566, 101.5265949), point(25.0455363, 101.5280737), point(25.0518094, 101.5344863)],
  ['钦州', point(21.9828281, 108.6503952), point(21.9799392, 108.6541485), point(21.9856319, 108.6607283)],
  ['泉州', point(24.8770487, 118.6711365), point(24.8741363, 118.6756787), point(24.8804872, 118.6821251)],
  ['汕头', point(23.3567569, 116.6775114), point(23.3540964, 116.6819735), point(23.3598884, 116.6885014)],
];

describe('coordinates', () => {
  for (const [name, wgs84, gcj02, bd09] of cities) {
    it(`of ${name} are within 1 m of the reference in each datum, and back`, () => {
      const near = (one: Coordinates, other: Coordinates) => {
        const metres = distanceMetres(one, other);
        assert.ok(metres < 1, `${metres} m`);
      };
      near(toGcj02(wgs84), gcj02);
      near(toBd09(wgs84), bd09);
      near(fromGcj02(gcj02), wgs84);
      near(fromBd09(bd09), wgs84);
    });
  }

  it('come back from GCJ-02 to 0.1 mm and from BD-09 to 1 m, all over the country', () => {
    let worst = 0;
    for (let longitude = 73.5; longitude < 135; longitude += 1.7) {
      for (let latitude = 18.2; latitude < 53.5; latitude += 1.3) {
        const here = {longitude, latitude};
        assert.ok(distanceMetres(fromGcj02(toGcj02(here)), here) < 0.0001, `${longitude} ${latitude}`);
        worst = Math.max(worst, distanceMetres(fromBd09(toBd09(here)), here));
      }
    }
    assert.ok(worst < 1, `${worst} m`);
  });

  it('that are no point, or swapped, are refused with what is wrong', () => {
    for (const convert of [toGcj02, toBd09, fromGcj02, fromBd09]) {
      assert.throws(
        () => convert(point(Number.NaN, 112)),
        /RangeError: Not a point in degrees: longitude 112, latitude NaN$/,
      );
      assert.throws(() => convert(point(0, 181)), RangeError);
      assert.throws(() => convert({longitude: 34.66, latitude: 112.42}), /swapped/);
      // Kashgar's and Lhasa's: swapped, they still lie on the globe.
      assert.throws(() => convert({longitude: 39.47, latitude: 75.99}), /swapped/);
      assert.throws(() => convert({longitude: 29.65, latitude: 91.1}), /swapped/);
    }
    for (const abroad of [point(78.22, 15.65), point(-33.87, 151.21), point(0, 0)]) {
      assert.deepEqual(toGcj02(abroad), abroad);
      assert.deepEqual(fromGcj02(abroad), abroad);
    }
  });

  it('become GCJ-02 as eviltransform published it, to 10 cm', () => {
    const vectors: [wgs84: Coordinates, gcj02: Coordinates][] = [
      [point(31.1774276, 121.5272106), point(31.17530398364597, 121.531541859215)],
      [point(22.543847, 113.912316), point(22.540796131694766, 113.9171764808363)],
      [point(39.911954, 116.377817), point(39.91334545536069, 116.38404722455657)],
    ];
    for (const [wgs84, gcj02] of vectors) assert.ok(distanceMetres(toGcj02(wgs84), gcj02) < 0.1);
  });

  it('become GCJ-02 and BD-09 as coord-convert published them, to the digit', () => {
    const close = (one: number, other: number) => assert.ok(Math.abs(one - other) < 1e-9, `${one} ${other}`);
    const wgs84 = point(39.915, 116.404);
    close(toGcj02(wgs84).longitude, 116.41024449916938);
    close(toGcj02(wgs84).latitude, 39.91640428150164);
    close(toBd09(wgs84).longitude, 116.41662724378733);
    close(toBd09(wgs84).latitude, 39.922699552216216);
  });

  it('become BD-09 within the tens of metres that the docstring states', () => {
    const vectors: [wgs84: Coordinates, bd09: Coordinates][] = [
      [point(29.196131605295484, 120.00877901149691), point(29.199786, 120.019809)],
      [point(29.206795749156136, 120.0253853970846), point(29.210504, 120.036455)],
    ];
    for (const [wgs84, bd09] of vectors) assert.ok(distanceMetres(toBd09(wgs84), bd09) < 50);
  });

  it('move by some hundred metres in Luoyang and stay put abroad', () => {
    const moved = distanceMetres(luoyang, toGcj02(luoyang));
    assert.ok(moved > 100 && moved < 1000, `${moved}`);
    const berlin = point(52.52, 13.405);
    assert.deepEqual(toGcj02(berlin), berlin);
  });

  it('lie on the globe', () => {
    assert.ok(isWgs84(luoyang) && isWgs84(point(-90, 180)));
    for (const off of [point(90.1, 0), point(0, -180.1), point(Number.NaN, 0), point(0, Infinity)]) {
      assert.ok(!isWgs84(off));
    }
  });
});

describe('distance', () => {
  it('is 111 195 m for a degree on the equator or a meridian', () => {
    assert.ok(Math.abs(distanceMetres(point(0, 0), point(0, 1)) - 111_195.08) < 0.01);
    assert.ok(Math.abs(distanceMetres(point(34, 112), point(35, 112)) - 111_195.08) < 0.01);
  });

  it('is the published 1 078 164 m from Shanghai to Beijing, on the sphere that it was computed for', () => {
    const metres = distanceMetres(
      point(31.17530398364597, 121.531541859215),
      point(39.91334545536069, 116.38404722455657),
    );
    assert.ok(Math.abs((metres * 6_378_137) / 6_371_008.8 - 1_078_164) < 1);
  });

  it('is 0 to itself, the same both ways, half a turn to the antipode', () => {
    assert.equal(distanceMetres(luoyang, luoyang), 0);
    assert.equal(distanceMetres(luoyang, point(40, 116)), distanceMetres(point(40, 116), luoyang));
    const antipode = point(-luoyang.latitude, luoyang.longitude - 180);
    assert.ok(Math.abs(distanceMetres(luoyang, antipode) - Math.PI * 6_371_008.8) < 1);
  });
});
