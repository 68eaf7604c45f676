import {createInPageServer, type InPageServer} from '@pls-kit/server/in-page';

declare global {
  interface Window {
    /** The server of this page, for the desk in its frame, which is a page of its own. */
    plsServer?: Promise<InPageServer>;
  }
}

/** Starts the whole API inside this page, with a part of Luoyang and a few cases in it. */
export const startServer = (): Promise<InPageServer> => (window.plsServer = createInPageServer());
