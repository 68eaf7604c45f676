import type {FormDefinition, Region} from '@pls-kit/contract';
import type {Regions} from '@pls-kit/sdk';
import {html, type TemplateResult} from 'lit';
import {OnDemand} from '../on-demand.js';
import {type FieldFrame, labelledField} from '../parts/field.js';
import type {PlaceSearch} from '../parts/place-search.js';
import type {PlsElement} from '../pls-element.js';
import type {ConsultationDraft} from './consultation-draft.js';
import {textAnswer} from './form-fields.js';
import {KnownRegions} from './known-regions.js';
import type * as PlaceField from './place-field.js';

/** The fields of a form that ask for a place: one search each, and the names of the codes that the draft holds. */
export class PlaceFields {
  readonly #host: PlsElement<object>;
  readonly #draft: ConsultationDraft;
  readonly #regions: () => Regions | undefined;
  readonly #chosen: (field: string, code: string) => void;
  readonly #known: KnownRegions;
  readonly #searches = new Map<string, PlaceSearch>();
  readonly #part: OnDemand<typeof PlaceField>;

  constructor(
    host: PlsElement<object>,
    draft: ConsultationDraft,
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
    this.#part = new OnDemand(host, () => import('./place-field.js'));
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

  /** @throws what `regions.get` throws */
  read(code: string, regions: Regions): Promise<Region> {
    return this.#known.read(code, regions);
  }

  /**
   * Shows the names of places that came as codes, and leaves out codes that name none: they come from a link or an old
   * draft, and are not held against the citizen.
   */
  follow(form: FormDefinition): void {
    this.#part.prepare();
    for (const {name, kind} of form.steps.flatMap((step) => step.fields)) {
      if (kind !== 'place') continue;
      const code = textAnswer(this.#draft.answers, name);
      if (this.#known.isUnknown(code)) this.#draft.set(name, '');
      const search = this.#search(name);
      if (!search || search.region?.code === code || (code === '' && !search.region)) continue;
      const regions = this.#regions();
      const region = code === '' || !regions ? undefined : this.#known.find(code, regions);
      if (region || code === '') search.fill(region);
    }
  }

  /** The field, or its place while the code for it is on the way. */
  render(field: string, frame: FieldFrame): TemplateResult {
    const {module} = this.#part;
    const search = this.#searches.get(field);
    return module && search
      ? module.placeField(frame, search)
      : labelledField(frame, html`<span class="sk tall"></span>`);
  }

  clear(): void {
    for (const search of this.#searches.values()) search.fill(undefined);
  }

  #search(field: string): PlaceSearch | undefined {
    const known = this.#searches.get(field);
    const {module} = this.#part;
    if (known || !module) return known;
    const search = new module.PlaceSearch(this.#host, {
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
