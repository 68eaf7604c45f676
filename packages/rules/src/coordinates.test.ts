import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Coordinates} from '@pls-kit/contract';
import {distanceMetres, isWgs84, toBd09, toGcj02} from './coordinates.js';

const point = (latitude: number, longitude: number): Coordinates => ({longitude, latitude});
const luoyang = point(34.66132, 112.4216);

describe('coordinates', () => {
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
