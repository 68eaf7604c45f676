/** The way from a printed receipt to the tracker: what a phone reads off the paper. Comes once the receipt is on the screen. */
import {msg} from '@lit/localize';
import {generate} from 'lean-qr/nano';
import {css, html, nothing, svg, type TemplateResult} from 'lit';
import type {Configuration} from '../../configuration.js';

/** Modules that have to stay white around it (ISO/IEC 18004). */
const quietZone = 4;
/** Longer addresses nobody types off a sheet of paper. */
const typedLength = 60;

/**
 * The tracker's page: the site's own, else the API's. Neither number nor query code stands in it; they are on the same paper.
 *
 * @returns `undefined` where the page says of neither
 */
const trackerAddress = ({api, portal, trackerUrl}: Configuration): string | undefined => {
  if (trackerUrl) return new URL(trackerUrl, document.baseURI).href;
  if (!api || !portal) return undefined;
  const address = new URL('/embed/page/case-tracker', api);
  address.searchParams.set('portal', portal);
  return address.href;
};

/** One path for all dark modules, run by run. */
const pathOf = ({size, get}: ReturnType<typeof generate>): string => {
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = x;
      while (get(x, y)) x += 1;
      if (x > from) path += `M${String(from)} ${String(y)}h${String(x - from)}v1h${String(from - x)}z`;
    }
  }
  return path;
};

/** The code with what to do about it, on paper alone; nothing where there is no page to lead to. */
export const trackerCode = (configuration: Configuration): TemplateResult | typeof nothing => {
  const address = trackerAddress(configuration);
  if (address === undefined) return nothing;
  const code = generate(address);
  const side = code.size + 2 * quietZone;
  return html`<div class="scan">
    ${svg`<svg viewBox="${-quietZone} ${-quietZone} ${side} ${side}" role="img" aria-label=${msg('打开查进度网页的二维码', {id: 'receipt.code-label'})} shape-rendering="crispEdges"
      ><rect x=${-quietZone} y=${-quietZone} width=${side} height=${side} fill="#fff"></rect><path d=${pathOf(code)} fill="#000"></path></svg>`}
    <p class="small">
      ${msg('手机扫这个码，打开查进度的网页，再输入上面两个号。', {id: 'receipt.scan'})}
      ${address.length > typedLength ? nothing : html`<br /><span class="address" translate="no">${address}</span>`}
    </p>
  </div>`;
};

export const styles = [
  css`
    .scan {
      display: none;
    }
    @media print {
      .scan {
        display: flex;
        align-items: center;
        margin-top: 16px;
        break-inside: avoid;
      }
      .scan svg {
        flex: none;
        width: 132px;
        height: 132px;
      }
      .scan p {
        margin-inline-start: 12px;
      }
      .scan .address {
        overflow-wrap: anywhere;
      }
    }
  `,
];
