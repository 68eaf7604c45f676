import type {Coordinates} from '@pls-kit/contract';
import {toBd09, toGcj02} from './coordinates.js';

/** Addresses that lead to a place, by map. */
export interface DirectionsLinks {
  /** 高德: directions, in GCJ-02. */
  amap: string;
  /** 百度: the place, in BD-09. */
  baidu: string;
  /** 腾讯: directions, in GCJ-02. */
  tencent: string;
  /** Apple's maps: directions, in GCJ-02. */
  apple: string;
  /** RFC 5870, for the phone's own choice of map: WGS 84, as it came. */
  geo: string;
}

/** Six decimals: 0.1 m. */
const fixed = (degrees: number): string => String(Number(degrees.toFixed(6)));

const latitudeFirst = ({longitude, latitude}: Coordinates): string => `${fixed(latitude)},${fixed(longitude)}`;

/**
 * Links that show the way to a place in each map, in the datum that the map uses. They carry the place and nothing
 * about who asks; none needs a key. Baidu's shows the place, from where directions are one tap (its directions want a
 * start in the address).
 *
 * @param place - a name as people read it, and WGS 84 degrees
 * @example
 * ```ts
 * const {geo} = directionsLinks({name: '洛龙区公共法律服务中心', coordinates: {longitude: 112.4216, latitude: 34.66132}});
 * console.log(geo.split('?')[0]); // → geo:34.66132,112.4216
 * ```
 *
 * Source: the providers' URI APIs (uri.amap.com/navigation, api.map.baidu.com/marker, apis.map.qq.com/uri/v1/routeplan,
 * Apple's Map Links), RFC 5870.
 */
export const directionsLinks = ({name, coordinates}: {name: string; coordinates: Coordinates}): DirectionsLinks => {
  // Parts of a link are told apart by marks that a name could hold.
  const title = encodeURIComponent(name.replace(/[,;:|()]/g, ' '));
  const gcj02 = toGcj02(coordinates);
  const wgs84 = latitudeFirst(coordinates);
  return {
    amap: `https://uri.amap.com/navigation?to=${fixed(gcj02.longitude)},${fixed(gcj02.latitude)},${title}&coordinate=gaode&callnative=1&src=pls-kit`,
    baidu: `https://api.map.baidu.com/marker?location=${latitudeFirst(toBd09(coordinates))}&title=${title}&content=${title}&coord_type=bd09ll&output=html&src=webapp.pls-kit`,
    tencent: `https://apis.map.qq.com/uri/v1/routeplan?type=drive&to=${title}&tocoord=${latitudeFirst(gcj02)}&referer=pls-kit`,
    apple: `https://maps.apple.com/?daddr=${latitudeFirst(gcj02)}&q=${title}`,
    geo: `geo:${wgs84}?q=${wgs84}(${title})`,
  };
};
