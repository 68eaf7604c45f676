import type {StaffMemberPage, StaffToken} from '@pls-kit/contract';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import {type CallOptions, safeRetries, type Transport} from './transport.js';

/** Sign-in for trying things out. A server in production knows none of it and answers {@link NotFoundError}. */
export class Development {
  private readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  /**
   * Lists the accounts that the development issuer knows.
   *
   * @param filter.unit - only those of this unit
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} the unit is unknown, or the server has no such sign-in
   * @see operation `listDevelopmentAccounts`, packages/contract/openapi.yaml
   */
  accounts(
    filter: Filter<'listDevelopmentAccounts'> = {},
    {signal, locale}: CallOptions = {},
  ): CursorPages<StaffMemberPage> {
    return cursorPages((cursor) =>
      this.transport.call({
        method: 'GET',
        path: '/v1/development/accounts',
        query: {...filter, cursor},
        retries: safeRetries,
        signal,
        locale,
      }),
    );
  }

  /**
   * Gives a staff token for an account; put it into the `staffToken` of the client for the desk.
   *
   * @param account - `id` from {@link accounts}
   * @throws {ValidationError} the account is unknown
   * @throws {NotFoundError} the server has no such sign-in
   * @throws {ConnectionError} no answer
   * @example
   * ```ts
   * const {items} = await pls.development.accounts({unit: 'LYC-410311'});
   * const {token} = await pls.development.signIn(items[0]?.id ?? '');
   * const clerk = createClient({baseUrl: 'http://localhost:8787', portal: 'pk_luolong', staffToken: token});
   * console.log((await clerk.desk.me()).role);
   * ```
   * @see operation `signInForDevelopment`
   */
  signIn(account: string, {signal, locale}: CallOptions = {}): Promise<StaffToken> {
    return this.transport.call({method: 'POST', path: '/v1/development/tokens', json: {account}, signal, locale});
  }
}

/** Names {@link Development} to `composeClient`. */
export const development = (transport: Transport): Development => new Development(transport);
