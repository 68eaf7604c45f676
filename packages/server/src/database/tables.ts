import type {AppointmentTables} from './appointment-tables.js';
import type {AttachmentTables} from './attachment-tables.js';
import type {CaseTables} from './case-tables.js';
import type {CatalogueTables} from './catalogue-tables.js';
import type {ClockTables} from './clock-tables.js';
import type {ConsentTables} from './consent-tables.js';
import type {DraftTables} from './draft-tables.js';
import type {FloodTables} from './flood-tables.js';
import type {KeyTables} from './key-tables.js';
import type {RetentionTables} from './retention-tables.js';
import type {StaffTables} from './staff-tables.js';
import type {PublicationTables} from './publication-tables.js';

/**
 * Every table, by its SQL name and with its SQL column names. Instants are RFC 3339 UTC text, dates `YYYY-MM-DD`,
 * booleans 0/1, structured values JSON text.
 */
export interface Tables
  extends
    CatalogueTables,
    CaseTables,
    ClockTables,
    DraftTables,
    AttachmentTables,
    ConsentTables,
    AppointmentTables,
    StaffTables,
    FloodTables,
    KeyTables,
    RetentionTables,
    PublicationTables {}
