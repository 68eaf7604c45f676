import {composeClient, forms, regions, topics, type Client, type ClientOptions} from '@pls-kit/sdk';

/** What sends a filled-in form. */
export type FilingClient = Pick<Client, 'cases' | 'portal'>;

/** What the form reads; a client that can send as well is used for that, else one is made when it comes to it. */
export type ConsultationFormClient = Pick<Client, 'forms' | 'regions' | 'topics'> & Partial<FilingClient>;

export const composeConsultationFormClient = (options: ClientOptions): ConsultationFormClient =>
  composeClient(options, {forms, regions, topics});
