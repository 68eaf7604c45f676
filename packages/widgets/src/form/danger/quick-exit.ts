import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

/** The way out for whom it is dangerous to be seen here. */
export const exitButton = (leave: () => void): TemplateResult =>
  html`<button class="btn quiet exit no-print" type="button" @click=${leave}>
    ${msg('快速离开', {id: 'exit.button'})}
  </button>`;

/**
 * Leaves for a page that anybody may look at. This page goes from sight at once, however slow the line is, and 「后退」 does not
 * lead back to it.
 *
 * @param widget - what is taken off the page
 */
export const leaveFor = (address: string, widget: Element): void => {
  widget.remove();
  document.title = '';
  try {
    // Out of a frame of the county's page as well.
    (window.top ?? window).location.replace(address);
  } catch {
    // A sandbox keeps the frame in.
    location.replace(address);
  }
};
