import {css} from 'lit';

/** Timeline of a case (parts/timeline.ts). */
export const timelineStyles = css`
  .tl li {
    position: relative;
    padding: 0 0 28px;
    padding-inline-start: 40px;
  }
  .tl li:last-child {
    padding-bottom: 0;
  }
  .tl li::before {
    content: '';
    position: absolute;
    margin-inline-start: -35px;
    top: calc((1.5 * var(--_f-sub) - 18px) / 2);
    width: 18px;
    height: 18px;
    border-radius: 50%;
    border: 2px solid var(--_line-ctl);
    background: var(--_surface);
  }
  .tl li:not(:last-child)::after {
    content: '';
    position: absolute;
    margin-inline-start: -27px;
    top: calc((1.5 * var(--_f-sub) + 18px) / 2);
    bottom: calc((18px - 1.5 * var(--_f-sub)) / 2);
    width: 2px;
    background: var(--_line);
  }
  .tl li.done::before {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .tl li.done:not(:last-child)::after {
    background: var(--_accent);
  }
  .tl li.done > svg.ic {
    position: absolute;
    margin-inline-start: -31.5px;
    top: calc((1.5 * var(--_f-sub) - 11px) / 2);
    width: 11px;
    height: 11px;
    color: var(--_accent-on);
    stroke-width: 3.5;
  }
  .tl li.now::before {
    border-color: var(--_accent);
    border-width: 6px;
    box-shadow: 0 0 0 5px var(--_tint-2);
  }
  .tl li.waiting::before {
    border-color: var(--_warn);
    box-shadow: 0 0 0 5px var(--_warn-bg);
  }
  .tl .said {
    margin-top: 6px;
    padding: 10px 14px;
    border-radius: var(--_r-m);
    background: var(--_sunken);
    font-size: var(--_f-small);
    line-height: 1.7;
    white-space: pre-line;
    max-width: 36em;
  }
  .tl .mine {
    background: var(--_tint);
  }
  .tl .h {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: baseline;
  }
  .tl .h b {
    font-size: var(--_f-sub);
    line-height: 1.5;
  }
  .tl .todo b {
    color: var(--_text-3);
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .tl .said {
      border: 1px solid;
    }
    .tl li.done::before {
      forced-color-adjust: none;
      background: Highlight;
    }
    .tl li.done > svg.ic {
      forced-color-adjust: none;
      color: HighlightText;
    }
    .tl li.now::before {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Canvas;
      box-shadow: none;
    }
  }
  @media print {
    .tl li {
      break-inside: avoid;
    }
  }
`;
