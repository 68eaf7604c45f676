/**
 * What a test asks of a browser, so that it need not know which one it has. `source` is a JavaScript expression, run in the
 * page and understood by the oldest engine.
 *
 * @typedef {object} Window
 * @property {(address: string) => Promise<void>} open
 * @property {(source: string) => Promise<unknown>} read - its value, as JSON
 * @property {(source: string) => Promise<void>} click - as a mouse does, in the middle of the element that it gives
 * @property {(source: string, text: string) => Promise<void>} write - into the element that it gives
 * @property {() => Promise<Buffer>} picture - PNG of what is seen
 * @property {() => Promise<void>} close - and forget what was stored
 *
 * @typedef {object} Engine
 * @property {string} version - name and version as the engine says them
 * @property {(size?: {width: number; height: number}) => Promise<Window>} newWindow - of a
 *   person who was never here; the one before is closed first, since WebKitGTK has one at a time
 * @property {() => Promise<void>} close
 */
export {};
