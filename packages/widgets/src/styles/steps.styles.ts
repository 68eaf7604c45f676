import {css} from 'lit';

/** Step indicator (parts/steps.ts). */
export const stepsStyles = css`
  .steps {
    display: flex;
    align-items: center;
    counter-reset: step;
  }
  .steps li {
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--_text-3);
    font-size: var(--_f-small);
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step);
    width: 28px;
    height: 28px;
    border-radius: 50%;
    border: 1.5px solid var(--_line-ctl);
    display: grid;
    place-items: center;
    font-weight: 600;
    font-size: 14px;
    line-height: 1;
    flex: none;
  }
  .steps li + li {
    margin-inline-start: 14px;
  }
  .steps li + li::after {
    content: '';
    order: -1;
    width: 36px;
    height: 1.5px;
    background: var(--_line);
    margin-inline-end: 4px;
  }
  .steps [aria-current] {
    color: var(--_text);
    font-weight: 600;
  }
  .steps [aria-current]::before {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_accent-on);
  }
  .steps .done {
    color: var(--_text-2);
  }
  .steps .done::before {
    content: '✓';
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .stepline {
    display: none;
  }
  .narrow .steps,
  .elder .steps {
    display: none;
  }
  .narrow .stepline,
  .elder .stepline {
    display: block;
  }
  .bar {
    display: block;
    width: 100%;
    height: 6px;
    margin-top: 8px;
    border-radius: 3px;
    overflow: hidden;
  }
  .bar .whole {
    fill: var(--_tint-2);
  }
  .bar .part {
    fill: var(--_accent);
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .bar .whole {
      fill: Canvas;
    }
    .bar .part {
      fill: Highlight;
    }
    .steps [aria-current]::before {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .steps,
    .stepline {
      display: none !important;
    }
  }
`;
