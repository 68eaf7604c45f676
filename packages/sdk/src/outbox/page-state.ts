/** Whether somebody may be looking: a page in front, or what is no page (a worker, Node). */
export const isLookedAt = (): boolean => (globalThis.document as Document | undefined)?.visibilityState !== 'hidden';

/** Whether the browser is sure that there is no network; that it is not sure says nothing. */
export const isOffline = (): boolean => (globalThis.navigator as Partial<Navigator> | undefined)?.onLine === false;

/**
 * Calls when what made a delivery wait may have passed.
 *
 * @param wake - told whether the network has come back
 * @returns ends it
 */
export const onWakeUp = (wake: (isBackOnline: boolean) => void): (() => void) => {
  // Node has neither.
  const {document, addEventListener} = globalThis as Partial<typeof globalThis>;
  const events: [EventTarget | undefined, string, () => void][] = [
    [addEventListener && globalThis, 'online', () => wake(true)],
    [document, 'visibilitychange', () => wake(false)],
  ];
  for (const [target, type, listener] of events) target?.addEventListener(type, listener);
  return () => {
    for (const [target, type, listener] of events) target?.removeEventListener(type, listener);
  };
};
