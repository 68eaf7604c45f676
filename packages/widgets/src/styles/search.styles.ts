import {css} from 'lit';

/** Search box and suggestion list of the comboboxes (service finder, place search). */
export const searchStyles = css`
  .search {
    position: relative;
  }
  .box {
    display: flex;
    align-items: center;
    min-height: calc(var(--_tap) + 14px);
    padding: 5px;
    padding-inline-start: 16px;
    border: 2px solid var(--_accent);
    border-radius: var(--_r-x);
    background: var(--_surface);
  }
  .box.quiet {
    min-height: calc(var(--_tap) + 4px);
    border: 1px solid var(--_line-ctl);
    padding-top: 3px;
    padding-bottom: 3px;
  }
  .box > .ic {
    width: 24px;
    height: 24px;
    color: var(--_text-3);
  }
  .box input {
    flex: 1;
    min-width: 0;
    min-height: 44px;
    padding: 6px 12px;
    border: 0;
    background: none;
    font-size: max(16px, calc(18px * var(--_s)));
    outline: 0;
    -webkit-appearance: none;
    appearance: none;
  }
  .box.quiet input {
    font-size: max(16px, var(--_f-body));
  }
  .box input::placeholder {
    color: var(--_text-3);
    opacity: 1;
  }
  .box:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .box .btn:focus-visible,
  .box .icbtn:focus-visible {
    outline-offset: -3px;
  }
  .box .btn {
    flex: none;
    white-space: nowrap;
  }
  .box .btn.plain {
    border-color: transparent;
    padding-inline-start: 14px;
    padding-inline-end: 14px;
    min-height: 44px;
  }
  .icbtn {
    width: 44px;
    height: 44px;
    flex: none;
    display: grid;
    place-items: center;
    border: 0;
    border-radius: var(--_r-m);
    background: none;
    color: var(--_text-3);
    cursor: pointer;
  }
  .icbtn:hover {
    color: var(--_accent);
  }
  .sug {
    position: relative;
    z-index: 2;
    margin-top: 8px;
    padding: 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_r-x);
    background: var(--_surface);
    box-shadow: var(--_shadow-pop);
  }
  .sug[hidden],
  .sug ul[hidden] {
    display: none;
  }
  .sug li {
    display: flex;
    gap: 12px;
    align-items: center;
    min-height: var(--_tap);
    padding: 8px 12px;
    border-radius: var(--_r-m);
    font-size: var(--_f-ui);
    line-height: 1.45;
    cursor: pointer;
  }
  .sug li:hover {
    background: var(--_tint);
  }
  .sug li[aria-selected='true'] {
    background: var(--_tint-2);
  }
  .sug li > .ic {
    color: var(--_text-3);
  }
  .sug .to {
    margin-inline-start: auto;
    color: var(--_text-3);
    font-size: var(--_f-meta);
    white-space: nowrap;
  }
  .sug small {
    font-size: var(--_f-meta);
    color: var(--_text-3);
    margin-inline-start: 8px;
  }
  .sug [aria-selected='true'] small,
  .sug [aria-selected='true'] .to {
    color: var(--_text-2);
  }
  .sug mark {
    background: none;
    color: var(--_accent);
    font-weight: 600;
  }
  .sug .last {
    position: relative;
    margin-top: 13px;
    color: var(--_accent);
  }
  .sug .last > .ic {
    color: inherit;
  }
  .sug .last:first-child {
    margin-top: 0;
  }
  .sug .last:not(:first-child)::before {
    content: '';
    position: absolute;
    left: 12px;
    right: 12px;
    top: -7px;
    border-top: 1px solid var(--_line);
  }
  .sug .none {
    padding: 10px 12px;
    font-size: var(--_f-small);
    color: var(--_text-2);
  }
  .narrow .sug .to {
    display: none;
  }
  .narrow .box > .ic {
    display: none;
  }
  .narrow .box {
    padding-inline-start: 5px;
  }
  @media (forced-colors: active) {
    .sug li[aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
