import type {FrameHeight} from './frame-page.js';

/**
 * `frame-height.js`: the one script that a page with our iframes may load. Makes each as high as what is in it. It believes a
 * frame only when the message comes from that frame's own window and from the origin that its `src` names.
 *
 * `<script src="https://api.example.gov.cn/embed/frame-height.js" defer></script>`
 */

/** Beyond that something is wrong, and the frame scrolls. */
const mostPx = 20_000;

const isHeight = (data: unknown): data is FrameHeight => {
  const {type, height} = (data ?? {}) as Partial<FrameHeight>;
  return type === 'pls-frame-height' && typeof height === 'number' && height > 0 && height <= mostPx;
};

const ourFrames = (): HTMLIFrameElement[] =>
  [...document.getElementsByTagName('iframe')].filter(({src}) => /\/embed\/frame\/[a-z-]+(\?|$)/.test(src));

/** A sandbox without `allow-same-origin` takes the frame's origin away: it is then called `null`. */
const isNameless = (frame: HTMLIFrameElement): boolean =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');

addEventListener('message', ({data, source, origin}: MessageEvent<unknown>) => {
  if (!isHeight(data)) return;
  const frame = ourFrames().find(({contentWindow}) => contentWindow === source);
  if (!frame || origin !== (isNameless(frame) ? 'null' : new URL(frame.src).origin)) return;
  const {borderTopWidth, borderBottomWidth, boxSizing} = getComputedStyle(frame);
  const border =
    boxSizing === 'border-box' ? Number.parseFloat(borderTopWidth) + Number.parseFloat(borderBottomWidth) : 0;
  frame.style.height = `${data.height + border}px`;
});

// Those that were there before this script have told their height to nobody.
for (const {contentWindow} of ourFrames()) contentWindow?.postMessage({type: 'pls-frame-height-please'}, '*');
