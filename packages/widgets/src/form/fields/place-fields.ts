import type {FormDefinition} from '@pls-kit/contract';
import type {Regions} from '@pls-kit/sdk';
import {css, html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {type FieldFrame, labelledField} from '../../parts/field.js';
import {coverageNote, PlaceSearch, placeSearchInput} from '../../parts/place-search.js';
import {searchStyles} from '../../styles/search.styles.js';
import type {FormDraft} from '../draft/form-draft.js';
import {textAnswer} from './form-fields.js';
import {KnownRegions} from './known-regions.js';

/** Of what comes a moment after the form: the search for a place, the list of all topics. */
const laterFieldStyles = css`
  .whole-list {
    margin-top: 14px;
  }
  .whole-list > label {
    font-size: var(--_f-ui);
  }
  .search {
    margin-top: 10px;
    max-width: 26em;
  }
`;

export const styles = [searchStyles, laterFieldStyles];
export {topicList} from './topic-list.js';

/**
 * The fields of a form that ask for a place: one search each, and the names of the codes that the draft holds. Comes while
 * the first fields are being read.
 */
export class PlaceFields {
  readonly #host: ReactiveControllerHost;
  readonly #draft: FormDraft;
  readonly #regions: () => Regions | undefined;
  readonly #chosen: (field: string, code: string) => void;
  readonly #known: KnownRegions;
  readonly #searches = new Map<string, PlaceSearch>();

  constructor(
    host: ReactiveControllerHost,
    draft: FormDraft,
    {
      regions,
      chosen,
    }: {readonly regions: () => Regions | undefined; readonly chosen: (field: string, code: string) => void},
  ) {
    this.#host = host;
    this.#draft = draft;
    this.#regions = regions;
    this.#chosen = chosen;
    this.#known = new KnownRegions(host);
  }

  /** Whether words stand in a field that name no chosen place. */
  isOpen(field: string): boolean {
    const search = this.#searches.get(field);
    return search !== undefined && search.region === undefined && search.combobox.text.trim() !== '';
  }

  /** The name of a place, once it is read. */
  nameOf(code: string): string | undefined {
    const regions = this.#regions();
    return regions && this.#known.find(code, regions)?.fullName;
  }

  /**
   * Shows the names of places that came as codes, and leaves out codes that name none: they come from a link or an old
   * draft, and are not held against the citizen.
   */
  follow(form: FormDefinition): void {
    for (const {name, kind} of form.steps.flatMap((step) => step.fields)) {
      if (kind !== 'place') continue;
      const code = textAnswer(this.#draft.answers, name);
      if (this.#known.isUnknown(code)) this.#draft.set(name, '');
      const search = this.#search(name);
      if (search.region?.code === code || (code === '' && !search.region)) continue;
      const regions = this.#regions();
      const region = code === '' || !regions ? undefined : this.#known.find(code, regions);
      if (region || code === '') search.fill(region);
    }
  }

  /** A field for one place, with who serves it where no bureau of its own does. */
  render(field: string, frame: FieldFrame): TemplateResult {
    const search = this.#search(field);
    const describedBy = [frame.hint && `${frame.id}-hint`, frame.error && `${frame.id}-error`]
      .filter(Boolean)
      .join(' ');
    return labelledField(
      frame,
      html`${placeSearchInput(search, {
        id: frame.id,
        describedBy: describedBy || undefined,
        invalid: frame.error !== undefined,
        required: frame.required,
      })}${coverageNote(search.region?.coverage)}`,
    );
  }

  clear(): void {
    for (const search of this.#searches.values()) search.fill(undefined);
  }

  #search(field: string): PlaceSearch {
    const known = this.#searches.get(field);
    if (known) return known;
    const search = new PlaceSearch(this.#host, {
      regions: this.#regions,
      chosen: (region) => {
        if (region) this.#known.remember(region);
        this.#chosen(field, region?.code ?? '');
      },
    });
    this.#searches.set(field, search);
    return search;
  }
}
