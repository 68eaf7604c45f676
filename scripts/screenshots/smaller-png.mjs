import {crc32, deflateSync, inflateSync} from 'node:zlib';

/**
 * Chromium writes 24 bits a pixel; a picture of a page does with a palette of 256 colours, at a third of the size.
 *
 * @param {Buffer} png - 8 bits a channel, RGB or RGBA without transparency, not interlaced: as `page.screenshot` gives it
 * @returns {Buffer} the same picture with a palette, colours that are rarer than the 256 most common moved to the nearest
 */
export const smallerPng = (png) => {
  const {width, height, pixels, channels} = decode(png);
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = choosePalette(counts);
  const nearest = new Map();
  for (const colour of counts.keys()) nearest.set(colour, nearestIn(palette, colour));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += channels) {
      const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
      rows[y * (width + 1) + 1 + x] = nearest.get(colour);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** @param {string} type @param {Buffer} data */
const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};

/** Median cut: boxes of colours are split where they are widest until there are 256. @param {Map<number, number>} counts */
const choosePalette = (counts) => {
  /** @typedef {{colours: number[]; range: number; shift: number; weight: number}} Box */
  const boxOf = (/** @type {number[]} */ colours) => {
    const ranges = [16, 8, 0].map((shift) => {
      const values = colours.map((colour) => (colour >> shift) & 255);
      return {shift, range: values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b))};
    });
    const widest = ranges.reduce((one, other) => (other.range > one.range ? other : one));
    return {colours, ...widest, weight: colours.reduce((sum, colour) => sum + (counts.get(colour) ?? 0), 0)};
  };
  // The flat surfaces of a page keep their exact colours; the cut is for the edges of letters.
  const common = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const kept = common.slice(0, 96);
  const rest = common.slice(96);
  /** @type {Box[]} */
  const boxes = rest.length > 0 ? [boxOf(rest)] : [];
  while (boxes.length > 0 && boxes.length < 256 - kept.length) {
    const score = ({range, weight}) => (range === 0 ? 0 : range * Math.sqrt(weight));
    const next = boxes.reduce((one, other) => (score(other) > score(one) ? other : one));
    if (next.range === 0) break;
    const middle = next.colours.sort((a, b) => ((a >> next.shift) & 255) - ((b >> next.shift) & 255));
    const half = Math.ceil(middle.length / 2);
    boxes.splice(boxes.indexOf(next), 1, boxOf(middle.slice(0, half)), boxOf(middle.slice(half)));
  }
  const average = ({colours, weight}) =>
    [16, 8, 0].reduce((colour, shift) => {
      const sum = colours.reduce((total, each) => total + ((each >> shift) & 255) * (counts.get(each) ?? 0), 0);
      return colour | (Math.round(sum / weight) << shift);
    }, 0);
  return [...kept, ...boxes.map(average)];
};

/** @param {readonly number[]} palette @param {number} colour */
const nearestIn = (palette, colour) => {
  let best = 0;
  let least = Infinity;
  for (let index = 0; index < palette.length; index++) {
    const other = palette[index];
    const red = (other >> 16) - (colour >> 16);
    const green = ((other >> 8) & 255) - ((colour >> 8) & 255);
    const blue = (other & 255) - (colour & 255);
    // The eye sees green best.
    const distance = 2 * red * red + 4 * green * green + 3 * blue * blue;
    if (distance < least) [best, least] = [index, distance];
    if (least === 0) break;
  }
  return best;
};

/** @param {Buffer} png */
const decode = (png) => {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  const channels = {2: 3, 6: 4}[kind];
  if (depth !== 8 || channels === undefined || interlaced !== 0) throw new RangeError('Not a PNG of page.screenshot');
  const parts = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? pixels[y * stride + x - channels] : 0;
      const above = y > 0 ? pixels[(y - 1) * stride + x] : 0;
      const corner = y > 0 && x >= channels ? pixels[(y - 1) * stride + x - channels] : 0;
      pixels[y * stride + x] = raw[y * (stride + 1) + 1 + x] + predict(filter, left, above, corner);
    }
  }
  return {width, height, channels, pixels};
};

/** The five filters of PNG (ISO/IEC 15948, 9.2). @param {number} filter @param {number} left @param {number} above @param {number} corner */
const predict = (filter, left, above, corner) => {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const estimate = left + above - corner;
      const [byLeft, byAbove, byCorner] = [left, above, corner].map((value) => Math.abs(estimate - value));
      if (byLeft <= byAbove && byLeft <= byCorner) return left;
      return byAbove <= byCorner ? above : corner;
    }
    default:
      return 0;
  }
};
