import {cases, composeClient, forms, portal, regions, topics, type Client, type ClientOptions} from '@pls-kit/sdk';

/** What the form reads and sends. */
export type ConsultationFormClient = Pick<Client, 'cases' | 'forms' | 'portal' | 'regions' | 'topics'>;

export const composeConsultationFormClient = (options: ClientOptions): ConsultationFormClient =>
  composeClient(options, {cases, forms, portal, regions, topics});
