import type {FormDefinition, FormPage} from '@pls-kit/contract';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import type {CallOptions, ReadOptions, Transport} from './transport.js';

/** Forms that can be filled in online. */
export class Forms {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists the definitions of all forms.
   *
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {ConnectionError} no answer after two retries
   * @see operation `listForms`, packages/contract/openapi.yaml
   */
  list(filter: Filter<'listForms'> = {}, options: CallOptions = {}): CursorPages<FormPage> {
    return cursorPages((cursor) => this.#transport.read('/v1/forms', {...filter, cursor}, options));
  }

  /**
   * Reads one form definition, its newest version: steps, fields, notice, and the date promised if it were sent now.
   *
   * @param code - such as `consultation`
   * @param options.fresh - past the browser's cache: the service said that the version at hand is outdated
   * @throws {NotFoundError} the code is unknown
   * @throws {ConnectionError} no answer after two retries
   * @see operation `getForm`
   */
  get(code: string, options: ReadOptions = {}): Promise<FormDefinition> {
    return this.#transport.read(`/v1/forms/${encodeURIComponent(code)}`, {}, options);
  }
}

/** Names {@link Forms} to `composeClient`. */
export const forms = (transport: Transport): Forms => new Forms(transport);
