import type {Client} from '@pls-kit/sdk';

/** What the tracker reads and sends. Made with the parts that show a case and work with it, unless a client is given. */
export type CaseTrackerClient = Partial<Pick<Client, 'cases' | 'attachments' | 'appointments' | 'units'>>;
