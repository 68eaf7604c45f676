import {css} from 'lit';

/** Files of a form: how to add them, and a row for each. */
export const filesFieldStyles = css`
  .btn.pick {
    position: relative;
    margin-top: 10px;
    overflow: hidden;
  }
  .pick input {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    width: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .pick:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .files {
    margin: 0 0 12px;
    padding: 0;
    list-style: none;
  }
  .files li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 14px;
    align-items: center;
    padding: 12px 0;
    border-bottom: 1px solid var(--_line);
  }
  .files .thumb {
    display: grid;
    place-items: center;
    width: 48px;
    height: 48px;
    border: 1px solid var(--_line);
    border-radius: var(--_r-m);
    background: var(--_sunken);
    color: var(--_text-2);
  }
  .files .refused .thumb {
    color: var(--_bad);
  }
  .files p {
    overflow-wrap: anywhere;
  }
  .files .done {
    color: var(--_ok);
  }
  .files .refused .meta {
    color: var(--_bad);
  }
  .files progress {
    display: block;
    width: 100%;
    height: 6px;
    margin-top: 6px;
    appearance: none;
    border: 0;
    border-radius: 3px;
    background: var(--_line);
    overflow: hidden;
  }
  .files progress::-webkit-progress-bar {
    background: var(--_line);
  }
  .files progress::-webkit-progress-value {
    background: var(--_accent);
  }
  .files progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .files .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    justify-content: flex-end;
  }
  .narrow .files li {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .narrow .files .ways {
    grid-column: 2;
    justify-content: flex-start;
  }
  @media (forced-colors: active) {
    .files progress {
      forced-color-adjust: none;
    }
  }
`;
