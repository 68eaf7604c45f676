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
    margin: -10px 0 6px -6px;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-bottom: 12px;
  }
  article .lead {
    margin-top: 12px;
  }
  article .lead b {
    color: var(--_text);
  }
  article .note {
    margin-top: 18px;
  }
  .acts {
    display: grid;
    gap: 12px;
    margin-top: 22px;
  }
  .medium .acts {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .acts .hint {
    grid-column: 1 / -1;
    text-align: center;
  }
  .acts .btn.quiet {
    border-color: var(--_line);
  }
  .acts.side {
    margin: 0 0 30px;
  }
  .sec {
    margin-top: 34px;
  }
  .sec > .head {
    margin-bottom: 12px;
  }
  .ticks li {
    position: relative;
    padding-inline-start: calc(34px * var(--_s));
    font-size: var(--_f-body);
    line-height: 1.65;
  }
  .ticks li + li {
    margin-top: 10px;
  }
  .ticks .ic {
    position: absolute;
    left: 0;
    top: 0.2em;
    color: var(--_accent);
  }
  .fee {
    margin-top: 14px;
  }
  .law .further {
    margin: 8px 0;
    line-height: 1.7;
    white-space: pre-line;
  }
  .law .further span {
    color: var(--_text-3);
  }
  .aside {
    padding: var(--_pad);
    border-top: 1px solid var(--_line);
    background: var(--_sunken);
  }
  .cols {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 320px;
  }
  .elder .cols {
    grid-template-columns: minmax(0, 1fr) 340px;
  }
  .cols .aside {
    border-top: 0;
    border-inline-start: 1px solid var(--_line);
  }
  .found {
    margin-top: 10px;
  }
  .found .note {
    margin-bottom: 14px;
    background: var(--_surface);
  }
  .where {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    margin-top: 6px;
    padding-top: 6px;
    border-top: 1px solid var(--_line);
  }
  .where .search {
    width: 100%;
    margin-top: 8px;
  }
  .where .linkbtn {
    padding: 0;
  }
  .close {
    border-top: 1px solid var(--_line);
    padding-top: 24px;
    padding-bottom: 24px;
  }
  article .law + .law {
    margin-top: 0;
  }
  .close .small {
    margin-bottom: 10px;
  }
  .source {
    margin-top: 18px;
  }
  .source:first-child {
    margin-top: 0;
  }
  @media print {
    .search,
    .where {
      display: none;
    }
    .sec {
      break-inside: avoid;
    }
  }
`;
