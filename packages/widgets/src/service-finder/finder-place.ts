import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {callHotline} from '../parts/help-strip.js';
import {pinIcon, targetIcon} from '../parts/icons.js';
import {coverageNote, placeSearchInput} from '../parts/place-search.js';
import {stationItem} from '../parts/station-item.js';
import {stationPanel} from '../parts/station-panel.js';
import type {PlaceOfVisit} from './place-of-visit.js';

/** What the part about going in person shows beside the place. */
export interface FinderPlace {
  readonly place: PlaceOfVisit;
  readonly now: Date;
  readonly chooseAnother: () => void;
}

const found = ({place, now}: FinderPlace): unknown => {
  const {state} = place.nearest;
  if (state.name === 'idle') return nothing;
  if (state.name === 'failed') {
    return html`<p class="small">${msg('站点没查到，正在再试。先打 12348 问也行。', {id: 'place-part.failed'})}</p>
      <div class="row">${callHotline()}</div>`;
  }
  if (state.name !== 'ready') return html`<span class="sk tall" aria-hidden="true"></span>`;
  const {station, distanceMetres, originName, coverage} = state.value;
  return html`${coverageNote(coverage)}
  ${
    originName
      ? html`<p class="meta">${msg(str`离${originName}最近、办这件事的`, {id: 'place-part.nearest'})}</p>`
      : nothing
  }
  ${
    station
      ? stationItem({
          station,
          distanceMetres: place.isOwn ? distanceMetres : undefined,
          now,
          level: 4,
          panel: place.panel,
          unfolded: place.panel && stationPanel(place.panel, {station, now}),
          toggle: (panel) => {
            place.togglePanel(panel);
          },
        })
      : html`<p class="small">${msg('这件事不在站点办，打 12348 问怎么办。', {id: 'place-part.none'})}</p>`
  }`;
};

/** Where to go in person: the nearest open station, seen from the portal's own place until the person says another. */
export const finderPlace = (props: FinderPlace): TemplateResult => {
  const {place, chooseAnother} = props;
  const {search, position, isChoosing} = place;
  return html`<h3 class="sub">${msg('想当面办？', {id: 'place-part.title'})}</h3>
    <div class="found" aria-live="polite">${found(props)}</div>
    <div class="where no-print">
      ${
        isChoosing
          ? html`<label class="small" for="place"><b>${msg('您在哪儿？', {id: 'place-part.where'})}</b></label>
              ${placeSearchInput(search, {
                id: 'place',
                placeholder: msg('村名、街道或县区', {id: 'place-part.example'}),
              })}`
          : html`<button class="linkbtn" type="button" @click=${chooseAnother}>
              ${pinIcon()}${msg('换个地方', {id: 'place-part.another'})}
            </button>`
      }
      <button
        class="linkbtn"
        type="button"
        aria-disabled=${position.isLocating ? 'true' : nothing}
        @click=${position.locate}
      >
        ${targetIcon()}${
          position.isLocating
            ? msg('正在找您的位置……', {id: 'place-part.locating'})
            : msg('用我的位置', {id: 'place-part.locate'})
        }
      </button>
      <p class="small" role="status">${position.failure ?? nothing}</p>
    </div>`;
};
