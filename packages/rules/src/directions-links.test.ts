import assert from 'node:assert/strict';
import {it} from 'node:test';
import {toBd09, toGcj02} from './coordinates.js';
import {directionsLinks} from './directions-links.js';

const coordinates = {longitude: 112.4216, latitude: 34.66132};
const links = directionsLinks({name: '洛龙区公共法律服务中心', coordinates});
const degrees = (value: number) => String(Number(value.toFixed(6)));

it("gives each map the place in the map's own datum and order", () => {
  const gcj02 = toGcj02(coordinates);
  const bd09 = toBd09(coordinates);
  assert.equal(
    new URL(links.amap).searchParams.get('to'),
    `${degrees(gcj02.longitude)},${degrees(gcj02.latitude)},洛龙区公共法律服务中心`,
  );
  const latitudeFirst = `${degrees(gcj02.latitude)},${degrees(gcj02.longitude)}`;
  assert.equal(new URL(links.tencent).searchParams.get('tocoord'), latitudeFirst);
  assert.equal(new URL(links.apple).searchParams.get('daddr'), latitudeFirst);
  assert.equal(
    new URL(links.baidu).searchParams.get('location'),
    `${degrees(bd09.latitude)},${degrees(bd09.longitude)}`,
  );
  assert.match(links.geo, /^geo:34\.66132,112\.4216\?q=34\.66132,112\.4216\(/);
});

it('names the place in each, and leads nowhere but to the map', () => {
  for (const [map, link] of Object.entries({...links})) {
    assert.ok(decodeURIComponent(link).includes('洛龙区公共法律服务中心'), map);
    assert.match(
      link,
      /^(?:https:\/\/(?:uri\.amap\.com|api\.map\.baidu\.com|apis\.map\.qq\.com|maps\.apple\.com)\/|geo:)/,
    );
  }
});

it('keeps a name with marks of its own from breaking the link', () => {
  const odd = directionsLinks({name: 'A&B,(东)|站;#1', coordinates});
  assert.equal(new URL(odd.tencent).searchParams.get('to'), 'A&B  东  站 #1');
  assert.equal(new URL(odd.amap).searchParams.get('to')?.split(',').length, 3);
  assert.match(odd.geo, /\([^()]*\)$/);
});
