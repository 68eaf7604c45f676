import {msg, str} from '@lit/localize';
import {css, html, nothing, type TemplateResult} from 'lit';
import {downIcon} from '../parts/icons.js';
import {pageSize, type StationList} from './station-list.js';

export const moreStationsStyles = css`
  .rest {
    padding: 10px var(--_pad);
    border-top: 1px solid var(--_line);
  }
  .rest .linkbtn {
    padding: 0;
  }
`;

/** What the list goes on with. */
export const moreStations = ({busy, lacksMore}: StationList, more: () => void): TemplateResult => {
  const isAdding = busy === 'more';
  return html`<div class="rest">
    ${
      lacksMore
        ? html`<p class="small" role="status">${msg('后面的没查到，正在再试。', {id: 'stations.more-failed'})}</p>`
        : nothing
    }
    <button class="linkbtn" type="button" aria-disabled=${isAdding ? 'true' : nothing} @click=${more}>
      ${
        isAdding ? msg('正在找……', {id: 'stations.locating'}) : msg(str`再看 ${pageSize} 个`, {id: 'stations.more'})
      }${downIcon()}
    </button>
  </div>`;
};
