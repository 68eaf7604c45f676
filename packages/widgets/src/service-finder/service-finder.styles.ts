import {css} from 'lit';

/** Search box, matters, results and answer card of the service finder. */
export const serviceFinderStyles = css`
  .top .lead {
    margin-top: 6px;
  }
  .top .lead + .search {
    margin-top: 22px;
  }
  .top.slim {
    padding-top: 20px;
    padding-bottom: 20px;
    border-bottom: 1px solid var(--_line);
  }
  .btn.below {
    width: 100%;
    margin-top: 10px;
  }
  .also {
    padding: 8px 12px 4px;
    font-size: var(--_f-meta);
    color: var(--_text-3);
  }
  .also.meta {
    padding: 0;
    margin-top: 16px;
  }
  .above {
    margin: 36px 0 12px;
  }
  .above + .matters {
    margin-top: 0;
  }
  .small > b {
    color: var(--_text-2);
  }
  .matters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 32px;
    margin-top: 20px;
  }
  .broad .matters {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .broad .matters.one {
    grid-template-columns: minmax(0, 1fr);
  }
  .roomy .matters.three {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .broad:not(.roomy) .matters.three li:nth-child(9) {
    display: none;
  }
  .matter {
    display: flex;
    gap: 14px;
    align-items: center;
    width: 100%;
    height: 100%;
    min-height: calc(var(--_tap) + 16px);
    padding: 13px 4px;
    border: 0;
    border-bottom: 1px solid var(--_line);
    background: none;
    color: var(--_text);
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .matter .words {
    flex: 1;
    min-width: 0;
  }
  .mi {
    width: calc(40px * var(--_s));
    height: calc(40px * var(--_s));
    flex: none;
    display: grid;
    place-items: center;
    border-radius: var(--_r-m);
    background: var(--_tint);
    color: var(--_accent);
    font-size: calc(17px * var(--_s));
  }
  .tiny .mi {
    display: none;
  }
  .matter b {
    display: block;
    font-size: var(--_f-sub);
    line-height: 1.4;
  }
  .matter small {
    display: block;
    font-size: var(--_f-meta);
    line-height: 1.5;
    color: var(--_text-3);
  }
  .matter > .ic:last-child {
    width: 18px;
    height: 18px;
    color: var(--_text-3);
  }
  .matter:hover b {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .matter mark {
    background: none;
    color: var(--_accent);
  }
  .back {
    margin: -10px 0 6px;
    margin-inline-start: -6px;
  }
`;
