/**
 * `frame-page.js`: in our own pages around a widget (`/embed/frame/…`, `/embed/page/…`). Says in the console what is wrong with
 * the address, wears the accent that it names, and tells the page around the frame how high its contents are.
 */

/** What goes to the page around the frame: nothing but a number of CSS px. */
export interface FrameHeight {
  readonly type: 'pls-frame-height';
  readonly height: number;
}

/** Shrinking waits a moment: a height that swings between two is then told once, as the larger. */
const shrinkAfterMs = 300;

const {accent, advice} = (document.currentScript as HTMLScriptElement).dataset;
for (const words of JSON.parse(advice ?? '[]') as string[]) console.warn(`[pls-kit] ${words}`);
if (accent) document.documentElement.style.setProperty('--pls-color-accent', accent);

if (window.parent !== window && typeof ResizeObserver !== 'undefined') {
  let told = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const measure = (): number => Math.ceil(document.body.getBoundingClientRect().height);
  const tell = (): void => {
    const height = measure();
    clearTimeout(timer);
    if (height === told) return;
    told = height;
    // To whoever has framed it, which the policy of this page has allowed; the number says nothing of anybody.
    window.parent.postMessage({type: 'pls-frame-height', height} satisfies FrameHeight, '*');
  };
  new ResizeObserver(() => {
    if (measure() > told) {
      tell();
    } else {
      clearTimeout(timer);
      timer = setTimeout(tell, shrinkAfterMs);
    }
  }).observe(document.body);
  // The page around has only now begun to listen.
  addEventListener('message', ({source, data}: MessageEvent<{type?: unknown} | null>) => {
    if (source !== window.parent || data?.type !== 'pls-frame-height-please') return;
    told = -1;
    tell();
  });
}
