/**
 * Leaflet tries at load whether it can draw SVG by writing HTML from a string, which `require-trusted-types-for 'script'` forbids: it
 * could not even be imported there. And a tile that goes gets a picture from a `data:` address, which `img-src` would have to allow.
 * It notes its listeners under a name on `window` and `document`, where a page would find it; and it could ask where somebody is,
 * which only a press of 「我附近」 may. It walks its objects with for-in, and would take for its own what a page has put on
 * `Object.prototype`.
 *
 * A Leaflet whose text has changed stops the build.
 */
/** @type {[before: string, after: string][]} */
const cuts = [
  ["div.innerHTML = '<svg/>';", 'div.appendChild(svgCreate("svg"));'],
  ['tile.src = emptyImageUrl;', 'tile.removeAttribute("src");'],
  ["tile.el.setAttribute('src', emptyImageUrl);", 'tile.el.removeAttribute("src");'],
  ["(tile && tile.getAttribute('src') === emptyImageUrl)", '(tile && !tile.hasAttribute("src"))'],
  ["var eventsKey = '_leaflet_events';", 'var eventsKey = Symbol();'],
  ["if (!('geolocation' in navigator)) {", 'if (true) {'],
  ['navigator.geolocation.watchPosition(onResponse, onError, options);', '0;'],
  ['navigator.geolocation.getCurrentPosition(onResponse, onError, options);', ';'],
  ['if (navigator.geolocation && navigator.geolocation.clearWatch) {', 'if (false) {'],
  ['navigator.geolocation.clearWatch(this._locationWatchId);', ';'],
];

const walks = /for \((var )?(\w+) in ([\w.[\]]+)\) \{/g;
/** Leaflet's own names and those of its classes, and not what every object of the page has; what is gone meanwhile is left out. */
const walk = `function* namesIn(walked) {
  for (var name in walked) if (!(name in Object.prototype) || Object.prototype.hasOwnProperty.call(walked, name)) yield name;
}
`;

/** @returns {import('rollup').Plugin} */
export const quietLeaflet = () => ({
  name: 'quiet-leaflet',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith('/node_modules/leaflet/dist/leaflet-src.esm.js')) return null;
    let quiet = code;
    for (const [before, after] of cuts) {
      if (quiet.split(before).length !== 2)
        this.error(`Leaflet no longer says \`${before}\` once: look at what it does now`);
      quiet = quiet.replace(before, () => after);
    }
    const walked = quiet.replace(
      walks,
      (_, declared = '', name, over) => `for (${declared}${name} of namesIn(${over})) {`,
    );
    if (/\bfor \([^;)]* in /.test(walked)) this.error('Leaflet walks an object in a way that it did not before');
    return {code: walk + walked, map: null};
  },
});
