/** The same as `leaflet`, as a module that a bundler can read. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
