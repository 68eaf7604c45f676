/** The search for a place: comes while the first fields are being read. */
import {html, type TemplateResult} from 'lit';
import {type FieldFrame, labelledField} from '../parts/field.js';
import {coverageNote, type PlaceSearch, placeSearchInput} from '../parts/place-search.js';
import {searchStyles} from '../styles/search.styles.js';

export const styles = [searchStyles];

export {PlaceSearch} from '../parts/place-search.js';

/** A field for one place, with who serves it where no bureau of its own does. */
export const placeField = (frame: FieldFrame, search: PlaceSearch): TemplateResult => {
  const describedBy = [frame.hint && `${frame.id}-hint`, frame.error && `${frame.id}-error`].filter(Boolean).join(' ');
  return labelledField(
    frame,
    html`${placeSearchInput(search, {
      id: frame.id,
      describedBy: describedBy || undefined,
      invalid: frame.error !== undefined,
    })}${coverageNote(search.region?.coverage)}`,
  );
};
