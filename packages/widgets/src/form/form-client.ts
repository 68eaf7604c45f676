import type {CaseDraft} from '@pls-kit/contract';
import {
  type CallOptions,
  type SubmitOptions,
  composeClient,
  forms,
  regions,
  topics,
  type Client,
  type ClientOptions,
} from '@pls-kit/sdk';
import type {FormReceipt} from './receipt/kept-receipt.js';

/** What sends a filled-in form: `client.cases`, or what books a time in its place. */
export interface FilingClient extends Pick<Client, 'portal'> {
  readonly cases: {
    prepare(options?: CallOptions): Promise<unknown>;
    submit(draft: CaseDraft, options: SubmitOptions): Promise<FormReceipt>;
  };
}

/** What the form reads; a client that can send as well is used for that, else one is made when it comes to it. */
export type FormClient = Pick<Client, 'forms' | 'regions' | 'topics'> &
  Partial<FilingClient & Pick<Client, 'attachments' | 'drafts'>>;

export const composeFormClient = (options: ClientOptions): FormClient =>
  composeClient(options, {forms, regions, topics});
