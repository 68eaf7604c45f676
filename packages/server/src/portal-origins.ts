import type {PortalRecord} from './catalogue/records.js';
import type {Settings} from './world.js';

const isLoopback = (origin: string): boolean => {
  try {
    return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname);
  } catch {
    return false;
  }
};

/** Origins of the pages that may embed a portal: those of the data, and those that whoever runs the server has added. */
export const originsOf = (
  {key, origins}: PortalRecord,
  {portalOrigins = {}}: Pick<Settings, 'portalOrigins'>,
): readonly string[] => [...origins, ...(portalOrigins[key] ?? [])];

/** Whether a page on this machine asks, where the settings let such pages try everything out. */
export const isTriedOut = (origin: string, {loopbackOrigins}: Pick<Settings, 'loopbackOrigins'>): boolean =>
  loopbackOrigins && isLoopback(origin);

/** Whether a page of this origin came without https, so that anybody on the way could have changed it. */
export const isInsecure = (origin: string): boolean => origin.startsWith('http:') && !isLoopback(origin);
