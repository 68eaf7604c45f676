import type {FormDefinition, FormPage, FormSchema} from '@pls-kit/contract';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import type {CallOptions, ReadOptions, Transport} from './transport.js';

/** What a read of one form may take. */
export interface FormReadOptions extends ReadOptions {
  /** Version that a draft was begun under. Default: the newest. */
  readonly version?: number | undefined;
}

/** Forms that can be filled in online. */
export class Forms {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Lists the definitions of all forms.
   *
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {ConnectionError} no answer after two retries
   * @see operation `listForms`, packages/contract/openapi.yaml
   */
  list(filter: Filter<'listForms'> = {}, options: CallOptions = {}): CursorPages<FormPage> {
    return cursorPages((cursor) => this.transport.read('/v1/forms', {...filter, cursor}, options));
  }

  /**
   * Reads one form definition: steps, fields, notice, and the date promised if it were sent now.
   *
   * @param code - such as `consultation`
   * @param options.version - of a draft that was begun earlier. Default: the newest
   * @param options.fresh - past the browser's cache: the service said that the version at hand is outdated
   * @throws {NotFoundError} the code is unknown, or the version
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const form = await pls.forms.get('consultation');
   * for (const {title, fields} of form.steps) console.log(title.zh, fields.map(({name}) => name));
   * ```
   * @see operation `getForm`
   */
  get(code: string, options: FormReadOptions = {}): Promise<FormDefinition> {
    return this.transport.read(`/v1/forms/${encodeURIComponent(code)}`, {version: options.version}, options);
  }

  /**
   * Reads a JSON Schema (2020-12) of the answers that a form takes, conditions between its fields included. What no
   * schema can say stands as a `format`; the rules package has the checks.
   *
   * @param code - such as `legal-aid`
   * @param options.version - of a draft that was begun earlier. Default: the newest
   * @throws {NotFoundError} the code is unknown, or the version
   * @throws {ConnectionError} no answer after two retries
   * @example
   * ```ts
   * const {type, required} = await pls.forms.schema('consultation');
   * console.log(type, required);
   * ```
   * @see operation `getFormSchema`
   */
  schema(code: string, options: FormReadOptions = {}): Promise<FormSchema> {
    return this.transport.read(`/v1/forms/${encodeURIComponent(code)}/schema`, {version: options.version}, options);
  }
}

/** Names {@link Forms} to `composeClient`. */
export const forms = (transport: Transport): Forms => new Forms(transport);
