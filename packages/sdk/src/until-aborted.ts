/**
 * Gives the promise's outcome, or the signal's own reason as soon as it is aborted. What the promise waits for goes on.
 *
 * @throws the signal's reason; an `AbortError` where the engine knows no reasons (Chromium below 98)
 */
export const untilAborted = async <Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> => {
  if (signal === undefined) return promise;
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      const reason = signal.reason as unknown;
      // The reason is the caller's to choose, and promised to come through as it is.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reject(reason ?? new DOMException('The call was aborted', 'AbortError'));
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop);
  }
};
