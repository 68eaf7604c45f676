import {appointments, attachments, type Client, type ClientOptions, composeClient, units} from '@pls-kit/sdk';

/** What is read and sent beside the case itself. Made with the part that does it, unless a client is given. */
export type CaseWorkClient = Partial<Pick<Client, 'attachments' | 'appointments' | 'units'>>;

export const composeCaseWorkClient = (options: ClientOptions): Required<CaseWorkClient> =>
  composeClient(options, {appointments, attachments, units});
