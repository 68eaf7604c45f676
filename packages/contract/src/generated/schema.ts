// Made from openapi.yaml by `npm run generate`: edit that file, not this one.
export interface paths {
    "/v1/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The embedding site that a publishable key names */
        get: operations["getPortal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Divisions and named places, by parent or by name (old names find today's places) */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One region; an abolished one names its successor */
        get: operations["getRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a citizen's trouble is about, the most asked first */
        get: operations["listTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/topics/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One topic */
        get: operations["getTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of services with their guides */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service with its guide and the date promised if it were filed today */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * From the citizen's own words to topics and services
         * @description Runs of six and more digits should be stripped on the device; the server strips them again and logs no words.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stations in a region, centres first, then by code */
        get: operations["listStations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stations/nearest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stations nearest to a point or to a region's own place
         * @description Give either `longitude` and `latitude` or `region`. A region with no bureau of its own says in `coverage` who serves it; the list is never empty for want of one.
         */
        get: operations["nearestStations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stations/tiles/{zoom}/{x}/{y}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The stations of one tile of a map, gathered into clusters
         * @description Tiles are numbered as those of web maps (Web Mercator, x from the west, y from the north) and are 1,024 px wide, so their clusters are those of a map two levels further in than `zoom`; a phone asks for one to four of them, and browsers and CDNs keep them. At the innermost level nothing is gathered.
         */
        get: operations["getStationTile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One station */
        get: operations["getStation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a unit makes public (公示栏) — duties, staff, process, contacts, supervision phone
         * @description One sheet, made from the catalogue and from the rule sets in force today; nothing in it is written twice. `Station.unit` and `Coverage.servedBy` lead here.
         */
        get: operations["getUnitSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}/durations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long cases took at a unit until they were answered, by kind
         * @description The one read that adds cases up. Counted are those that the unit answered or did not take up within the last year, up to yesterday; a kind with fewer than 10 of them is left out. Numbers of cases are rounded down to tens, days up to whole ones, and both change at midnight only, so that no case can be told from two readings.
         */
        get: operations["getUnitDurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days off and make-up workdays, by which opening hours, visits and time limits are computed */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Village legal advisers of a region, with the villages they serve and their next visit */
        get: operations["listAdvisers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One village legal adviser */
        get: operations["getAdviser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is in which village when, between two days
         * @description By date and time. A cancelled visit stays in the list, marked; a moved one stands on its new day and names the planned one, and is found by both. Days off have no visits.
         *
         *     A change made at the desk is known to every node of the service within 15 seconds; answers may be kept for 60.
         */
        get: operations["listVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/village-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Villages' WeChat groups — what for, who leads, how to join
         * @description Nothing about members, and no code to scan unless the village gave one.
         */
        get: operations["listVillageGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Announcements in force for a region, its own and those of the regions above it, newest first
         * @description Without `region` the portal's own region counts, without either the city. A withdrawn announcement is gone from every node at once; answers may be kept for 60 seconds.
         */
        get: operations["listAnnouncements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/announcements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One announcement; one that has run out is still told, with `current` false */
        get: operations["getAnnouncement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The forms that can be filled in online */
        get: operations["listForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One form definition, its newest version unless another is named */
        get: operations["getForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{code}/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A JSON Schema of the answers that a form takes
         * @description Made from the definition, and agrees with what the server checks. Conditions between fields are part of it.
         */
        get: operations["getFormSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Set a proof of work ahead of its need
         * @description Never needed, since a refusal (428) brings a challenge along; asked early, it is solved while the citizen still reads.
         */
        get: operations["getChallenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a filled-in form and open a case
         * @description The same `Idempotency-Key` with the same body returns the first receipt, code included, also while the first is in flight; with another body it is refused (422).
         */
        post: operations["submitCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{number}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trade number and query code for a token of 30 minutes
         * @description An unknown number and a wrong code get the same bytes after the same work. Ten wrong tries an hour for a number, sixty for an address.
         */
        post: operations["openCaseToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The citizen's own case */
        get: operations["getCase"];
        put?: never;
        post?: never;
        /**
         * Erase everything personal of a case that has ended
         * @description What was filled in and said, notes, files and what the case could be found by are gone for good; number and code open nothing any more. What happened and when stays for the statistics, and the idempotency key opens no second case. Where the law demands that the case is kept (`Case.hold`), the answer is 202: the request is recorded, nothing but keeping is done with the words from then on (个人信息保护法 art. 47), and they are erased when the hold ends. Asking again changes nothing.
         */
        delete: operations["eraseCase"];
        options?: never;
        head?: never;
        /**
         * Change what was filled in, within ten minutes of submitting
         * @description While nobody works on it (`submitted`, `accepted`). The answers replace the former ones; the form's version and the receipt stay. A place that another unit serves passes the case there.
         */
        patch: operations["amendCase"];
        trace?: never;
    };
    "/v1/cases/{number}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened, oldest first */
        get: operations["listCaseEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{number}/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells at once when something has happened, as server-sent events
         * @description Read with `fetch`, since a token goes into no address. Each event, `changed`, has the case's sequence as its `id` and in
         *     `data` (`{"sequence": 7}`), and nothing else of the case: whoever hears it reads the case anew. What was missed since
         *     `Last-Event-ID` is one event at the start. A comment every 15 seconds shows that the line stands. The stream ends with
         *     the token, and when the node takes its leave: open another. Ten for a case, three hundred from one network; more are
         *     answered 429, and the case is then looked at now and then.
         */
        get: operations["streamCaseEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{number}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The citizen says that the answer settles it
         * @description Only a resolved case can be closed; left alone it closes by itself after 15 days.
         */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{number}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the request back, from any open state */
        post: operations["withdrawCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{number}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send what was asked for; the work goes on where it stopped
         * @description Only while the case waits for the citizen.
         */
        post: operations["supplementCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{number}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the answer does not settle it
         * @description Only a resolved case, until it closes.
         */
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{number}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate a case that has ended, once
         * @description Closed or declined cases. The score stays for the statistics, the words can be erased.
         */
        post: operations["evaluateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{number}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything said in the case by both sides, oldest first */
        get: operations["listCaseMessages"];
        put?: never;
        /**
         * Write to those who work on the case
         * @description Until the case has ended.
         */
        post: operations["sendCaseMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{number}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to the decision, or ask for a review; opens a new case that names this one
         * @description For kinds whose rules know an objection or a review (legal aid, feedback), once, after the decision. Looked at by the city bureau, not by the unit that decided. The same key with the same body returns the first receipt.
         */
        post: operations["objectToCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{number}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A copy of everything kept about the citizen in this case, in full
         * @description What was filled in, what happened, what was said, which files are there, how long it is kept, and who of the staff opened it (个人信息保护法 art. 45). The desk's own notes are not in it.
         */
        get: operations["copyCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Times that can be booked, soonest first
         * @description Computed from the rotas of windows, the visits of village advisers and the reception days, less days off. Only times that can be booked now: none of the past, none too near or too far ahead. One that is full is listed with `remaining` 0. Name a `station` or a `region`: a region has the times of whoever serves it, and the visits to its villages.
         */
        get: operations["listSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book a slot with a filled-in form
         * @description For the forms of an adviser's visit and a reception day; a form that opens a case books its slot when the case is submitted. The same `Idempotency-Key` with the same body returns the first receipt, code included; with another body it is refused (422). Who comes too late gets 409 with the next free `slots`.
         */
        post: operations["bookAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{number}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trade number and query code for a token of 30 minutes
         * @description Of an appointment, or of the case that it belongs to. An unknown number and a wrong code get the same bytes after the same work; wrong tries are counted with those for cases.
         */
        post: operations["openAppointmentToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The citizen's own appointment
         * @description The token of the case opens its appointment too.
         */
        get: operations["getAppointment"];
        put?: never;
        post?: never;
        /**
         * Erase everything personal of an appointment that is over
         * @description Once it was cancelled or its time has passed. What was filled in is gone for good, and number and code open nothing any more. That of a case is erased with the case.
         */
        delete: operations["eraseAppointment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{number}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take another slot and give this one back
         * @description Both or neither: whoever cannot have the new one keeps the old. A slot of the same kind and county; of a case, at the unit that works on it. What was called off with a case that goes on is booked again in the same way: `actions` has `move` for as long as it can be.
         */
        post: operations["moveAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{number}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the slot back
         * @description Until `changeableUntil`. The case that it belongs to goes on.
         */
        post: operations["cancelAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appointments/{number}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The appointment for the citizen's own calendar (RFC 5545)
         * @description Nothing personal is in it. Each has the same UID and a higher SEQUENCE after a change; a cancelled one says so.
         */
        get: operations["getAppointmentCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{locator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sealed draft that a code leads to
         * @description Sixty unknown locators an hour for an address, counted together with wrong query codes.
         */
        get: operations["getDraft"];
        /**
         * Keep a sealed draft for 72 hours from now
         * @description `version` is the one that was read, 0 for a new draft; another one now is 409 and changes nothing. The very same ciphertext again is no change and answers alike, so a resend is harmless.
         */
        put: operations["saveDraft"];
        post?: never;
        /**
         * Delete a draft for good
         * @description A draft that is not there is deleted already.
         */
        delete: operations["deleteDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce a file; the answer says how to send it
         * @description What is in it comes in pieces. The same `Idempotency-Key` with the same body returns the first answer. A file that belongs to no case is deleted after 72 hours.
         */
        post: operations["createAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a file has come, and what the inspection found */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        /**
         * Delete a file for good
         * @description Only while it belongs to no case; what belongs to one is erased with it. A file that is not there is deleted already.
         */
        delete: operations["deleteAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attachments/{id}/chunks/{offset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send the piece that begins at an offset
         * @description Pieces come in order and may have any length up to `largestChunk`. The same piece again is no change. Any other offset than the one expected is 409, whose `offset` says where to go on.
         */
        put: operations["uploadAttachmentChunk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attachments/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that everything was sent, and have the file looked into
         * @description A file that is not what its SHA-256 says begins anew (422, `damaged`). One that may not be kept is deleted at once (422, attachment-refused). While the virus scanner is not there the file stays `inspecting`; a form can carry it all the same.
         */
        post: operations["completeAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{number}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of the citizen's own case */
        get: operations["listCaseAttachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the token names, with role, units and region */
        get: operations["getStaffMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can be given a case of this unit (its staff and the advisers of its villages) */
        get: operations["listAssignees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words to begin an answer, a refusal, a request or a message with */
        get: operations["listStandardTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queue of the units in the caller's scope, overdue first, then by due date */
        get: operations["listDeskCases"];
        put?: never;
        /**
         * Write a case down for a caller to the hotline or a visitor at the counter
         * @description Like `submitCase`, recorded as done by staff. The receipt's number and code are for the citizen, to be read out or printed.
         */
        post: operations["recordCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cases of the caller's queues by number, or by the exact name or phone that was given
         * @description In any state. By name and phone through a keyed hash; sent in the body, so that no address and no log holds them.
         */
        post: operations["searchDeskCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case as the desk sees it, names and phones masked; the reading is recorded */
        get: operations["getDeskCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The case with names and phones in full, for a reason that is recorded */
        post: operations["openCaseInFull"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a case; the reading is recorded */
        get: operations["listDeskAttachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file that was looked into; the reading and its reason are recorded */
        get: operations["getDeskAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the desk noted for itself, oldest first; the citizen does not see it */
        get: operations["listCaseNotes"];
        put?: never;
        /**
         * Note something for the desk; the case stays as it is
         * @description The same key and words return the first note.
         */
        post: operations["addCaseNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the case up (submitted → accepted) */
        post: operations["acceptCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the case to somebody (accepted → assigned, or to somebody else) */
        post: operations["assignCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin work on it (assigned → in_progress) */
        post: operations["startCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the citizen, which resolves the case
         * @description From in_progress; a consultation also straight from accepted.
         */
        post: operations["answerCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a finer step of the case's kind, such as a grant of legal aid; the state stays
         * @description Steps that are open now are in `steps` of the case at the desk. Each happens once; what is decided starts and stops the clocks that the law gives it.
         */
        post: operations["recordCaseStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline it, with the reason and what the citizen can do now
         * @description From submitted and accepted.
         */
        post: operations["declineCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass it to another unit, from any open state
         * @description Number, code, history and running clocks go on; the state is `submitted` again and nobody has it.
         */
        post: operations["transferCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for everything that is missing, once
         * @description What is missing is told once and completely (一次性告知): a second time is refused (409). Questions on the way are messages.
         */
        post: operations["askCitizen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to the citizen without changing the state, or write down what was said on the hotline or at the counter
         * @description With a `channel` the words are a record of a call or a visit; the citizen finds it in the same history.
         */
        post: operations["messageCitizen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend the time limit that is running, where its rule allows it
         * @description Once, by no more than the rule says, and before the date. The citizen reads the reason.
         */
        post: operations["extendClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the time limit for what its rule does not count
         * @description What is asked of the citizen stops it by itself, where the rule says so.
         */
        post: operations["pauseClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the time limit run on */
        post: operations["resumeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases on hold in the caller's region, the newest first
         * @description While a case is on hold, neither its retention nor the citizen's own request erases it.
         */
        get: operations["listHolds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a case on hold, so that nothing of it is erased
         * @description For what a court, an investigation or a law demands to be kept beyond its time (个人信息保护法 art. 47). The citizen reads that the case is kept because the law demands it, and since when; the reason is sealed and read by the supervisors of the region only.
         */
        post: operations["holdCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/hold/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a case off hold
         * @description What the citizen asked to be erased meanwhile is erased at once (`erased` is true); what is past its time goes with the next round of scheduled work.
         */
        post: operations["releaseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who of the staff opened a case, when and why, the newest first
         * @description For the supervisors of the region. This reading is recorded too.
         */
        get: operations["listCaseReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/supervisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Missed dates that are looked into, in the caller's scope, the one to look at first in front
         * @description A supervision opens by itself when a date that the office owes goes by. What was written about it is not in the list.
         */
        get: operations["listSupervisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/supervisions/{clock}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One supervision with what was written about it; the reading is recorded */
        get: operations["getSupervision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/supervisions/{clock}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The unit that missed the date says why
         * @description Until the supervision is closed; a later explanation takes the place of the one before.
         */
        post: operations["explainSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/cases/{number}/supervisions/{clock}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The supervisor ends it with a written result, which the citizen reads */
        post: operations["closeSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Announcements of the caller's region and below, in any state, the last written first */
        get: operations["listDeskAnnouncements"];
        put?: never;
        /** Begin an announcement; nobody but the desk sees a draft */
        post: operations["draftAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/announcements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One announcement in whatever state */
        get: operations["getDeskAnnouncement"];
        /** Change what a draft or a published announcement says */
        put: operations["reviseAnnouncement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/announcements/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a draft to the public, from its `validFrom` on */
        post: operations["publishAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/announcements/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an announcement back for good; it stays in the history */
        post: operations["withdrawAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/announcements/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of an announcement with who made it, the oldest first */
        get: operations["listAnnouncementVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/visits/{station}/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel or move an adviser's visit, or take that back
         * @description A visit is named by its studio and the day that the visiting rule has for it. The public sees the change and its reason; the list of visits has the `version`. What is booked at it goes along, to the same time of day where the visit is there then, else to the same place in its order or to a free one, and where none is left it is called off with the reason.
         */
        put: operations["changeVisit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A unit's appointments of one day, in the order of their times
         * @description Names and phones are masked. An adviser sees the own visits.
         */
        get: operations["listDeskAppointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/closures/{unit}/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a unit has closed of a day, and who is still booked there
         * @description A day of which nothing is closed has `version` 0. Names and phones are masked.
         */
        get: operations["getClosure"];
        /**
         * Close times of a unit's day for bookings, or open them again
         * @description For an illness, a repair, a holiday of its own. What is sent replaces what was closed. Windows and reception days alone; an adviser's visit is cancelled or moved instead. Who is booked there already keeps the time and is listed, or is called off with the reason.
         */
        put: operations["changeClosure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/appointments/{number}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The appointment with names and phones in full, for a reason that is recorded */
        post: operations["openAppointmentInFull"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/appointments/{number}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Whether the citizen came
         * @description `arrived` on the day itself or later, `missed` once the time has begun. The one can be put right by the other.
         */
        post: operations["recordAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk/appointments/{number}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call an appointment off, with the reason that the citizen reads */
        post: operations["cancelDeskAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/development/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts that the development issuer knows */
        get: operations["listDevelopmentAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/development/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A staff token for a development account */
        post: operations["signInForDevelopment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process answers at all
         * @description Looks at nothing behind it, so that a database that is down does not have the process killed as well.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether this node can take requests
         * @description Each check does once what requests need. The answer is at most a second old. A node that was told to end is no longer ready, and goes on serving for a while.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Words for people, by language. Chinese is the source; where `en` is missing, show `zh`.
         * @example {
         *       "zh": "法律援助",
         *       "en": "Legal aid"
         *     }
         */
        Text: {
            zh: string;
            en?: string;
        };
        Slug: string;
        /** @example pk_luolong */
        PortalKey: string;
        /**
         * @description Statistical code (4, 6, 9 or 12 digits by level, never trimmed), or `zone-…` for a named place without one
         * @example 410323100
         */
        RegionCode: string;
        /**
         * @description 6-digit county code under which a case is kept, sent by the client and never changed; `410300` where the city serves
         * @example 410311
         */
        HomeCounty: string;
        /** @example LYC-410303 */
        StationId: string;
        /**
         * @example LYC-410303
         * @example LYB-410300
         */
        UnitId: string;
        /** @example clerk-lyc-410311 */
        StaffId: string;
        /** @example 260123456785 */
        CaseNumber: string;
        /** @description `seed`: from the published report; `derived`: made for demonstration, to be shown as 示例数据 */
        Provenance: "seed" | "derived" | (string & {});
        RegionLevel: "city" | "county" | "town" | "village" | "zone" | (string & {});
        StationLevel: "center" | "station" | "studio" | (string & {});
        /** @description Where a case stands. May grow; show `stateText` for one you do not know. */
        CaseState: "submitted" | "accepted" | "assigned" | "in_progress" | "waiting_for_citizen" | "resolved" | "closed" | "declined" | "withdrawn" | (string & {});
        CaseEventType: "submitted" | "advanced" | "transferred" | "accepted" | "assigned" | "started" | "resolved" | "closed" | "declined" | "asked" | "supplied" | "reopened" | "withdrawn" | "amended" | "message" | "evaluated" | "objected" | "erased" | "held" | "released" | "erasure-requested" | "supervision-opened" | "supervision-explained" | "supervision-closed" | "limit-passed" | "rescheduled" | "extended" | "paused" | "resumed" | (string & {});
        CaseKind: "consult" | "legal-aid" | "mediation" | "notary" | "forensic" | "feedback" | "callback" | (string & {});
        /** @description What the form makes: a case of this kind, or an appointment (`adviser-visit`, `reception-day`) */
        FormKind: "consult" | "legal-aid" | "mediation" | "notary" | "forensic" | "feedback" | "callback" | "adviser-visit" | "reception-day" | (string & {});
        StaffRole: "clerk" | "worker" | "adviser" | "supervisor" | "admin" | (string & {});
        /**
         * @description WGS 84 (EPSG:4326), degrees
         * @example {
         *       "longitude": 112.4216,
         *       "latitude": 34.66132
         *     }
         */
        Coordinates: {
            longitude: number;
            latitude: number;
        };
        /** @description The article a rule rests on */
        LegalBasis: {
            /** @example 法律援助法 */
            law: string;
            /** @example 第四十三条 */
            article: string;
            /** @description Short quotation or gist */
            says?: string;
            /**
             * Format: date
             * @description Date of the text read
             */
            version?: string;
            /** @description `text`: read in the law's text; `secondary`: in a reprint; `unverified` */
            verified?: "text" | "secondary" | "unverified" | (string & {});
        };
        NamedCode: {
            code: string;
            name: components["schemas"]["Text"];
        };
        /** @description Who works on cases (county centre, station or city bureau) */
        UnitRef: {
            id: components["schemas"]["UnitId"];
            name: components["schemas"]["Text"];
        };
        Portal: {
            key: components["schemas"]["PortalKey"];
            name: components["schemas"]["Text"];
            region: components["schemas"]["RegionCode"];
            homeCounty: components["schemas"]["HomeCounty"];
            /** @example 12348 */
            hotline: string;
            /** @description Origins of the pages that may send in its name; pages at the API's own host may too. A page reads here why nothing would be taken from it */
            origins: string[];
            /** @description Whether its pages without https may send an anonymous consultation. Nothing else that is personal is taken from such pages, of any portal: they send people to `/embed/page/…` at the API */
            allowInsecure: boolean;
            /** @description Name of the area in the report when it has changed */
            formerName?: string | null;
            /** @description `off` for a portal with a check of its own against floods. Default `on` */
            proofOfWork?: "on" | "off" | (string & {});
            provenance: components["schemas"]["Provenance"];
        };
        /** @description Who serves a region. A hole in coverage is told, never an empty list. */
        Coverage: {
            ownBureau: boolean;
            homeCounty: components["schemas"]["HomeCounty"];
            servedBy: components["schemas"]["UnitRef"];
            note?: components["schemas"]["Text"];
        };
        Region: {
            code: components["schemas"]["RegionCode"];
            level: components["schemas"]["RegionLevel"];
            name: components["schemas"]["Text"];
            shortName?: string;
            /**
             * @description From county downwards, as people say it
             * @example 洛龙区 安乐镇 狮子桥村
             */
            fullName: string;
            parent: components["schemas"]["RegionCode"] | null;
            aliases?: string[];
            formerly?: {
                code?: string;
                name: string;
                until?: string;
            }[];
            status: "current" | "abolished" | (string & {});
            successor?: components["schemas"]["RegionCode"];
            /** @description The former name or alias that the search found it by */
            matched?: string;
            coverage: components["schemas"]["Coverage"];
            note?: string;
        };
        RegionPage: {
            items: components["schemas"]["Region"][];
            next: components["schemas"]["NextCursor"];
        };
        /** @description Hand it back as `cursor`; null on the last page */
        NextCursor: string | null;
        Topic: {
            code: components["schemas"]["Slug"];
            name: components["schemas"]["Text"];
            plainName?: components["schemas"]["Text"];
            lead?: components["schemas"]["Text"];
            group: string;
            /** @description Services that help, the first choice first */
            services: components["schemas"]["Slug"][];
            /** @description The fast lane that this trouble takes */
            greenChannel: components["schemas"]["Text"] | null;
            /** @description A limit that runs against the citizen */
            warning?: {
                title: components["schemas"]["Text"];
                text: components["schemas"]["Text"];
                basis: components["schemas"]["LegalBasis"];
            };
            basis: components["schemas"]["LegalBasis"][];
            /** @description Name in the widgets' icon set */
            icon?: string;
            /** @description Shown before anything is typed */
            common?: boolean;
        };
        TopicPage: {
            items: components["schemas"]["Topic"][];
            next: components["schemas"]["NextCursor"];
        };
        ServiceLimit: {
            step: components["schemas"]["Text"];
            days: number;
            unit: "day" | "workday" | "month" | "year" | (string & {});
            from: string;
            /** @description A limit that the citizen must keep */
            applicantsOwn?: boolean;
            /** @description Usual, not hard */
            usual?: boolean;
            note?: string;
            basis: components["schemas"]["LegalBasis"];
        };
        Service: {
            code: components["schemas"]["Slug"];
            name: components["schemas"]["Text"];
            description: components["schemas"]["Text"];
            who: components["schemas"]["Text"];
            channels: ("hotline" | "online" | "center" | "station" | "studio" | (string & {}))[];
            materials: components["schemas"]["Text"][];
            limits: components["schemas"]["ServiceLimit"][];
            limitNote?: string;
            fee: components["schemas"]["Text"];
            feeBasis?: components["schemas"]["LegalBasis"][];
            /** @description The body outside justice administration that decides */
            referral?: string;
            /** @description Forms that open a case for it online */
            forms: components["schemas"]["Slug"][];
            /** @description What would be promised if it were filed now; null where no case is opened */
            promise?: components["schemas"]["Promise"] | null;
            related?: components["schemas"]["Slug"][];
            /** @description What changed after the text was read */
            mustRecheck?: string;
        };
        ServicePage: {
            items: components["schemas"]["Service"][];
            next: components["schemas"]["NextCursor"];
        };
        SearchHit: {
            kind: "topic" | "service" | (string & {});
            topic?: components["schemas"]["Slug"];
            /** @description The service to open first */
            service: components["schemas"]["Slug"];
            title: components["schemas"]["Text"];
            serviceName?: components["schemas"]["Text"];
            free?: boolean;
            greenChannel?: boolean;
            /** @description Comparable within one answer only */
            score: number;
            /** @description Words of the query or of the catalogue that led here */
            matched: string[];
        };
        SearchResult: {
            /** @description What was searched, after digits were stripped */
            query: string;
            items: components["schemas"]["SearchHit"][];
            /** @description Services by how well they fit */
            services: components["schemas"]["Slug"][];
            /** @description Synonyms that were searched too */
            alsoSearched: string[];
        };
        /** @description Whether somebody is there now, from the hours and the calendar of workdays */
        Opening: {
            /** @description `by_visit`: no hours; see `nextVisit` */
            state: "open" | "break" | "closed" | "by_visit" | (string & {});
            /**
             * Format: date-time
             * @description When it closes (open)
             */
            until?: string;
            /**
             * Format: date-time
             * @description When it opens next (break, closed)
             */
            opensAt?: string;
            /** @description Rests on a year whose holiday notice is not out yet */
            provisional?: boolean;
        };
        OpeningHours: {
            text: components["schemas"]["Text"];
            /** @description Closed on public holidays, open on make-up workdays by their weekday's or Monday's hours */
            weekly: {
                /** @description ISO 8601 weekday */
                weekday: number;
                from: string;
                to: string;
            }[];
        };
        /** @description A dated stay of a village's legal adviser */
        Visit: {
            /** Format: date */
            date: string;
            from: string;
            to: string;
            adviser: components["schemas"]["Text"];
            /** @description When it was planned for, where it was moved */
            planned?: components["schemas"]["Stay"];
            /** @description Why it was moved */
            reason?: components["schemas"]["ReasonText"];
            /** @description Earlier visits that were cancelled */
            calledOff?: {
                /** Format: date */
                date: string;
                from: string;
                to: string;
                reason?: components["schemas"]["ReasonText"];
            }[];
        };
        Station: {
            id: components["schemas"]["StationId"];
            level: components["schemas"]["StationLevel"];
            name: string;
            formerNames?: string[];
            region: components["schemas"]["RegionCode"];
            regionName: string;
            parent: components["schemas"]["StationId"] | null;
            /** @description Who works on what is brought here: itself, or the station or centre it belongs to; its sheet is `getUnitSheet` */
            unit: components["schemas"]["UnitId"];
            address: string;
            coordinates: components["schemas"]["Coordinates"];
            /** @description A number that can be called; null where none is known (call the hotline) */
            phone: string | null;
            hotline: string;
            services: components["schemas"]["Slug"][];
            hours: components["schemas"]["OpeningHours"] | null;
            opening: components["schemas"]["Opening"];
            nextVisit: components["schemas"]["Visit"] | null;
            provenance: components["schemas"]["Provenance"];
            /** @description Fields that are demonstration data */
            derived: string[];
        };
        StationPage: {
            items: components["schemas"]["Station"][];
            next: components["schemas"]["NextCursor"];
            /** @description Stations that the filters leave */
            total: number;
        };
        /** @description Stations of one tile of a map, gathered where they would lie on one another */
        StationTile: {
            clusters: components["schemas"]["StationCluster"][];
            stations: components["schemas"]["PlacedStation"][];
        };
        StationCluster: {
            /** @description Their middle */
            coordinates: components["schemas"]["Coordinates"];
            /** @description Stations in it */
            count: number;
            /** @description The smallest region that holds them all */
            region: components["schemas"]["RegionCode"];
            /** @description Name of that region */
            name: components["schemas"]["Text"];
        };
        /** @description As much of a station as a pin needs */
        PlacedStation: {
            id: components["schemas"]["StationId"];
            name: string;
            level: components["schemas"]["StationLevel"];
            coordinates: components["schemas"]["Coordinates"];
        };
        NearestStations: {
            origin: {
                coordinates: components["schemas"]["Coordinates"];
                region?: components["schemas"]["RegionCode"];
                regionName?: string;
            };
            coverage?: components["schemas"]["Coverage"];
            items: {
                station: components["schemas"]["Station"];
                /** @description Straight line */
                distanceMetres: number;
            }[];
        };
        /** @description A day, and from when to when, Asia/Shanghai */
        Stay: {
            /** Format: date */
            date: string;
            from: string;
            to: string;
        };
        /** @description A `cancelled` visit does not take place, a `moved` one on its new day */
        VisitState: "planned" | "moved" | "cancelled" | (string & {});
        /** @description A short reason for the public to read */
        ReasonText: {
            zh: string;
            en?: string;
        };
        AdviserRef: {
            id: components["schemas"]["StaffId"];
            name: components["schemas"]["Text"];
        };
        /** @description A dated stay of a village's legal adviser as it stands now. Studio and `plannedOn` name it. */
        AdviserVisit: {
            station: components["schemas"]["StationId"];
            stationName: string;
            region: components["schemas"]["RegionCode"];
            regionName: string;
            adviser: components["schemas"]["AdviserRef"];
            /**
             * Format: date
             * @description The day by the visiting rule; stays when the visit is moved
             */
            plannedOn: string;
            /** Format: date */
            date: string;
            from: string;
            to: string;
            state: components["schemas"]["VisitState"];
            stateText: components["schemas"]["Text"];
            /** @description When it was planned for (moved) */
            planned?: components["schemas"]["Stay"];
            /** @description Why it was moved or cancelled */
            reason?: components["schemas"]["ReasonText"];
            /** @description In a year whose holiday notice is not out yet */
            provisional: boolean;
            /** @description To change it at the desk; 0 while nobody has */
            version: number;
        };
        AdviserVisitPage: {
            items: components["schemas"]["AdviserVisit"][];
            next: components["schemas"]["NextCursor"];
            /**
             * Format: date
             * @description First day that was looked at
             */
            from: string;
            /**
             * Format: date
             * @description Last day that was looked at
             */
            to: string;
            coverage?: components["schemas"]["Coverage"];
            /** @description Whom to call on all other days */
            hotline: string;
        };
        VisitChange: {
            /** @description Of the visit as it was looked at */
            version: number;
            /** @description `planned` takes an earlier change back */
            state: components["schemas"]["VisitState"];
            /** @description When it takes place instead; needed for `moved` */
            to?: components["schemas"]["Stay"];
            /** @description Shown to the public; needed unless `planned` */
            reason?: components["schemas"]["ReasonText"];
        };
        /** @description The public part of a village's legal adviser */
        Adviser: {
            id: components["schemas"]["StaffId"];
            name: components["schemas"]["Text"];
            /** @description Null where it is not known */
            lawFirm: components["schemas"]["Text"] | null;
            /** @description Null where it is not known */
            licenceNumber: string | null;
            villages: {
                station: components["schemas"]["StationId"];
                region: components["schemas"]["RegionCode"];
                regionName: string;
            }[];
            /** @description The first that takes place in any of the villages; null when none does within 12 months */
            nextVisit: components["schemas"]["AdviserVisit"] | null;
            /** @description Whom to call otherwise */
            hotline: string;
            provenance: components["schemas"]["Provenance"];
        };
        AdviserPage: {
            items: components["schemas"]["Adviser"][];
            next: components["schemas"]["NextCursor"];
            total: number;
            coverage?: components["schemas"]["Coverage"];
        };
        /** @description Days off and make-up workdays by year, as the State Council's yearly notices give them */
        WorkdayCalendar: {
            /** @description By year. One that is not here has no notice yet: weekends and the holidays with a fixed date count, and what is computed from them is provisional */
            years: {
                [key: string]: components["schemas"]["CalendarYear"];
            };
        };
        /** @description What a year's notice changes in its weeks */
        CalendarYear: {
            /** @description Days off, those that fall on a weekend included */
            off: components["schemas"]["MonthDay"][];
            /** @description Weekend days that are worked (调休) */
            work: components["schemas"]["MonthDay"][];
        };
        /**
         * @description Day of a year as `MM-DD`
         * @example 10-01
         */
        MonthDay: string;
        /** @description A village's WeChat group (村居微信群) */
        VillageGroup: {
            /** @description The village's studio */
            station: components["schemas"]["StationId"];
            region: components["schemas"]["RegionCode"];
            regionName: string;
            name: components["schemas"]["Text"];
            purpose: components["schemas"]["Text"];
            leader: components["schemas"]["AdviserRef"];
            /** @description Ways to join */
            joining: components["schemas"]["Text"][];
            /**
             * Format: uri
             * @description Picture with a code to scan (https), where the village gave one
             */
            image: string | null;
            provenance: components["schemas"]["Provenance"];
        };
        VillageGroupPage: {
            items: components["schemas"]["VillageGroup"][];
            next: components["schemas"]["NextCursor"];
            total: number;
            coverage?: components["schemas"]["Coverage"];
        };
        /** @description One clock of a rule set */
        SheetLimit: {
            what: components["schemas"]["Text"];
            owedBy: "office" | "citizen" | (string & {});
            nature: "statute" | "commitment" | (string & {});
            /** @description What it runs from */
            from: components["schemas"]["Text"];
            limit: number;
            unit: "day" | "workday" | "month" | (string & {});
            /** @description By how much it may be extended at most */
            extension?: {
                limit: number;
                unit: "day" | "workday" | (string & {});
            };
            basis: components["schemas"]["Text"];
            article?: components["schemas"]["LegalBasis"];
            /** @description What is not counted */
            stopsFor: components["schemas"]["Text"][];
            /** @description What can be done once the date has gone by */
            remedy: components["schemas"]["Text"];
        };
        /** @description How one kind of case goes, from the table of states, the steps of its kind and the rule set in force */
        SheetProcess: {
            kind: components["schemas"]["CaseKind"];
            name: components["schemas"]["Text"];
            ruleSet: {
                id: string;
                version: number;
                /** Format: date */
                effectiveFrom: string;
            };
            /** @description In order */
            stages: components["schemas"]["SheetStage"][];
            /** @description Finer steps of the kind */
            steps: components["schemas"]["SheetStage"][];
            limits: components["schemas"]["SheetLimit"][];
        };
        SheetStage: {
            code: string;
            text: components["schemas"]["Text"];
        };
        /** @description A service that can be asked for here */
        SheetService: {
            code: components["schemas"]["Slug"];
            name: components["schemas"]["Text"];
            who: components["schemas"]["Text"];
            materials: components["schemas"]["Text"][];
            limits: components["schemas"]["ServiceLimit"][];
            limitNote?: string;
            fee: components["schemas"]["Text"];
            feeBasis: components["schemas"]["LegalBasis"][];
            /** @description The body outside justice administration that decides */
            referral?: string;
            forms: components["schemas"]["Slug"][];
            /** @description Who works on it: here, or the centre that it goes to */
            handledBy: components["schemas"]["UnitRef"];
        };
        /** @description A member of staff as shown to the public */
        SheetStaff: {
            name: components["schemas"]["Text"];
            post: components["schemas"]["Text"];
            /** @description Null where none is known */
            workNumber: string | null;
            provenance: components["schemas"]["Provenance"];
        };
        /** @description What a unit makes public (公示栏) */
        UnitSheet: {
            unit: components["schemas"]["UnitRef"];
            kind: "center" | "station" | "bureau" | (string & {});
            region: components["schemas"]["RegionCode"];
            regionName: string;
            duties: components["schemas"]["Text"][];
            staff: components["schemas"]["SheetStaff"][];
            process: components["schemas"]["SheetProcess"][];
            services: components["schemas"]["SheetService"][];
            contacts: {
                station: components["schemas"]["StationId"] | null;
                /** @description Null where none is known */
                address: string | null;
                coordinates: components["schemas"]["Coordinates"] | null;
                hours: components["schemas"]["OpeningHours"] | null;
                /** @description A number that can be called; null where none is known */
                phone: string | null;
                hotline: string;
            };
            supervision: {
                /** @description 监督电话; 12348 where the unit has none of its own */
                phone: string;
                /** @description The unit one level up; null for the city bureau */
                unit: components["schemas"]["UnitRef"] | null;
                note: components["schemas"]["Text"];
            };
            evaluation: {
                /** @description Form for criticism and praise */
                form: components["schemas"]["Slug"];
                note: components["schemas"]["Text"];
            };
            /** @description When the facts were last checked against their sources */
            checked: {
                /**
                 * Format: date
                 * @description Divisions and stations
                 */
                places: string | null;
                /**
                 * Format: date
                 * @description Texts of law
                 */
                laws: string | null;
            };
            provenance: components["schemas"]["Provenance"];
            /** @description Parts that are demonstration data (示例数据) */
            derived: string[];
        };
        /** @description Notice, law education (普法), leaders’ reception day, change of a service, event; may grow */
        AnnouncementKind: "notice" | "law-education" | "reception-day" | "service-change" | "event" | (string & {});
        AnnouncementState: "draft" | "published" | "withdrawn" | (string & {});
        /** @description `desk`: written at the desk; `derived`: made for demonstration, to be shown as 示例数据 */
        AnnouncementProvenance: "desk" | "derived" | (string & {});
        /** Format: uri */
        HttpsUrl: string;
        TitleText: {
            zh: string;
            en?: string;
        };
        SummaryText: {
            zh: string;
            en?: string;
        };
        ParagraphText: {
            zh: string;
            en?: string;
        };
        /**
         * @description One part of the body, as data. Show text as text: `<` is a character here, and nothing is markup. Of a `type` you do not know show `text` and `items`.
         *     `heading` and `paragraph` have `text`, `list` has `items`, `link` has `text` and `href`.
         */
        AnnouncementBlock: {
            type: "heading" | "paragraph" | "list" | "link" | (string & {});
            text?: components["schemas"]["ParagraphText"];
            items?: components["schemas"]["ParagraphText"][];
            href?: components["schemas"]["HttpsUrl"];
        };
        /** @description Where the matter was said first */
        AnnouncementSource: {
            name: components["schemas"]["TitleText"];
            url?: components["schemas"]["HttpsUrl"];
        };
        AnnouncementContents: {
            kind: components["schemas"]["AnnouncementKind"];
            title: components["schemas"]["TitleText"];
            summary: components["schemas"]["SummaryText"];
            body: components["schemas"]["AnnouncementBlock"][];
            /** @description Only this portal shows it; default every portal of the region */
            portal?: components["schemas"]["PortalKey"];
            /**
             * Format: date
             * @description First day that the public sees it; default the day of publishing
             */
            validFrom?: string;
            /**
             * Format: date
             * @description Last day; default none, until it is withdrawn
             */
            validTo?: string;
            source?: components["schemas"]["AnnouncementSource"];
        };
        AnnouncementDraft: {
            region: components["schemas"]["RegionCode"];
            contents: components["schemas"]["AnnouncementContents"];
        };
        AnnouncementRevision: {
            /** @description Of the announcement as it was looked at */
            version: number;
            contents: components["schemas"]["AnnouncementContents"];
        };
        AnnouncementChange: {
            /** @description Of the announcement as it was looked at */
            version: number;
        };
        AnnouncementWithdrawal: {
            /** @description Of the announcement as it was looked at */
            version: number;
            /** @description For the history; the public does not see it */
            reason: string;
        };
        DeskAnnouncement: {
            id: components["schemas"]["AnnouncementId"];
            region: components["schemas"]["RegionCode"];
            regionName: string;
            state: components["schemas"]["AnnouncementState"];
            stateText: components["schemas"]["Text"];
            version: number;
            contents: components["schemas"]["AnnouncementContents"];
            /** Format: date-time */
            publishedAt: string | null;
            /**
             * Format: date-time
             * @description From when the public sees it, once published
             */
            publicFrom: string | null;
            /**
             * Format: date-time
             * @description When this version was made
             */
            writtenAt: string;
            writtenBy?: components["schemas"]["Assignee"];
            /** @description What the caller can do with it now */
            actions: ("revise" | "publish" | "withdraw" | (string & {}))[];
            provenance: components["schemas"]["AnnouncementProvenance"];
        };
        DeskAnnouncementPage: {
            items: components["schemas"]["DeskAnnouncement"][];
            next: components["schemas"]["NextCursor"];
        };
        /** @description A version of an announcement; never changed afterwards */
        AnnouncementVersion: {
            version: number;
            type: "drafted" | "revised" | "published" | "withdrawn" | (string & {});
            /** Format: date-time */
            at: string;
            by?: components["schemas"]["Assignee"];
            reason: string | null;
            contents: components["schemas"]["AnnouncementContents"];
        };
        AnnouncementVersionPage: {
            items: components["schemas"]["AnnouncementVersion"][];
            next: components["schemas"]["NextCursor"];
        };
        /** @example 410311-k3v9q2mz7a1x */
        AnnouncementId: string;
        AnnouncementSummary: {
            id: components["schemas"]["AnnouncementId"];
            kind: components["schemas"]["AnnouncementKind"];
            title: components["schemas"]["TitleText"];
            summary: components["schemas"]["SummaryText"];
            region: components["schemas"]["RegionCode"];
            regionName: string;
            /** @description Who serves the region */
            publisher: components["schemas"]["UnitRef"];
            /** Format: date-time */
            publishedAt: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            /**
             * Format: date-time
             * @description When it was last changed after publishing
             */
            revisedAt: string | null;
            /** @description False once its last day has passed */
            current: boolean;
            provenance: components["schemas"]["AnnouncementProvenance"];
        };
        AnnouncementPage: {
            items: components["schemas"]["AnnouncementSummary"][];
            next: components["schemas"]["NextCursor"];
            coverage?: components["schemas"]["Coverage"];
        };
        Announcement: {
            id: components["schemas"]["AnnouncementId"];
            kind: components["schemas"]["AnnouncementKind"];
            title: components["schemas"]["TitleText"];
            summary: components["schemas"]["SummaryText"];
            body: components["schemas"]["AnnouncementBlock"][];
            region: components["schemas"]["RegionCode"];
            regionName: string;
            /** @description Who serves the region */
            publisher: components["schemas"]["UnitRef"];
            source: components["schemas"]["AnnouncementSource"] | null;
            /** Format: date-time */
            publishedAt: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            /**
             * Format: date-time
             * @description When it was last changed after publishing
             */
            revisedAt: string | null;
            /** @description False once its last day has passed */
            current: boolean;
            provenance: components["schemas"]["AnnouncementProvenance"];
        };
        /** @description Holds when the named field has one of the values, and all of `all`, and any of `any` */
        FormCondition: {
            field?: string;
            is?: string[];
            all?: components["schemas"]["FormCondition"][];
            any?: components["schemas"]["FormCondition"][];
        };
        FormOption: {
            value: string;
            label: components["schemas"]["Text"];
            hint?: components["schemas"]["Text"];
            basis?: components["schemas"]["FormBasis"];
        };
        FormField: {
            name: string;
            /** @description Answers are text, a list of texts for `choices`, a list of `AnswerItem` for `group`. Kept: `date` as YYYY-MM-DD, `money` in yuan as 12000.50, `identity-number` (GB 11643) and `credit-code` (GB 32100) in capitals, `phone` as digits, `slot` as the id of a slot of `listSlots`. `files` have no answer: they go first, and `CaseDraft.attachments` carries their receipts */
            kind: "text" | "long-text" | "choice" | "choices" | "phone" | "topic" | "place" | "date" | "money" | "identity-number" | "credit-code" | "email" | "slot" | "files" | "group" | (string & {});
            label: components["schemas"]["Text"];
            reviewLabel?: components["schemas"]["Text"];
            hint?: components["schemas"]["Text"];
            /** @description More than a hint, for who wants to know */
            help?: components["schemas"]["Text"];
            required: boolean;
            requiredMessage?: components["schemas"]["Text"];
            minLength?: number;
            maxLength?: number;
            /** @description A date that has come already; today will do */
            past?: boolean;
            /** @description Of a `slot`: which ones it takes */
            slots?: components["schemas"]["SlotFilter"];
            options?: components["schemas"]["FormOption"][];
            /** @description Of a `group`: what is asked of each. The first is always asked and always required; conditions look at the same one alone */
            fields?: components["schemas"]["FormField"][];
            /** @description Of a `group`: what one of them is called */
            itemName?: components["schemas"]["Text"];
            /** @description Of a `group`: how many there may be */
            maxItems?: number;
            when?: components["schemas"]["FormCondition"];
            /** @description HTML autofill token */
            autocomplete?: string;
            /** @description Masked wherever it is shown again */
            sensitive?: boolean;
            basis?: components["schemas"]["FormBasis"];
        };
        /** @description The articles that a question, an option or a notice rests on */
        FormBasis: components["schemas"]["LegalBasis"][];
        /** @description What a step says beside its questions, where its condition holds */
        FormStepNotice: {
            /** @description `urgent` comes before the questions; `care` is said quietly, before the citizen goes on */
            tone: "info" | "urgent" | "care" | (string & {});
            paragraphs: components["schemas"]["Text"][];
            when?: components["schemas"]["FormCondition"];
            /** @description Said only to who has written one of these words */
            heard?: components["schemas"]["FormHeard"];
            /** @description Whom to call, in this order */
            calls?: {
                number: string;
                label: components["schemas"]["Text"];
            }[];
            basis?: components["schemas"]["FormBasis"];
        };
        /** @description Words of danger, kept by the bureau. A client looks for them on the device, without regard to case, width and white space; what it finds is told nobody */
        FormHeard: {
            /** @description Names of fields of text */
            fields: string[];
            words: string[];
        };
        /** @description For whom it may be dangerous to be seen with the form: a quiet title, and a quick way out that wipes what was written and leads to a page which anybody may look at */
        FormDiscretion: {
            when: components["schemas"]["FormCondition"];
            title: components["schemas"]["Text"];
            /** Format: uri */
            exitTo: string;
        };
        FormStep: {
            id: components["schemas"]["Slug"];
            name: components["schemas"]["Text"];
            title: components["schemas"]["Text"];
            lead?: components["schemas"]["Text"];
            notices?: components["schemas"]["FormStepNotice"][];
            fields: components["schemas"]["FormField"][];
        };
        /** @description What the law has the office say about personal information (PIPL arts. 17, 35); logged with its version */
        FormNotice: {
            version: string;
            title: components["schemas"]["Text"];
            paragraphs: components["schemas"]["Text"][];
        };
        /** @description A consent for one optional purpose (PIPL arts. 14, 23): the case goes on without it, and it starts unticked */
        FormConsent: {
            purpose: components["schemas"]["Slug"];
            /** @description Version of the words that were agreed to */
            version: string;
            label: components["schemas"]["Text"];
            hint?: components["schemas"]["Text"];
        };
        FormDefinition: {
            code: components["schemas"]["Slug"];
            version: number;
            kind: components["schemas"]["FormKind"];
            /** @description Absent where the case belongs to no service */
            service?: components["schemas"]["Slug"];
            title: components["schemas"]["Text"];
            lead: components["schemas"]["Text"];
            steps: components["schemas"]["FormStep"][];
            /** @description When the case takes the fast lane */
            greenChannel?: components["schemas"]["FormCondition"];
            discreet?: components["schemas"]["FormDiscretion"];
            notice: components["schemas"]["FormNotice"];
            consents?: components["schemas"]["FormConsent"][];
            /** @description Absent where no case is opened: an appointment is settled at once */
            promise?: components["schemas"]["Promise"];
        };
        FormPage: {
            items: components["schemas"]["FormDefinition"][];
            next: components["schemas"]["NextCursor"];
        };
        /** @description JSON Schema (2020-12) of the answers to a form as they are kept: no outer white space, nothing empty. Formats beyond the standard (`identity-number`, `credit-code`, `topic`, `place`, `past-date`) are checked by the server */
        FormSchema: {
            /** @constant */
            $schema: "https://json-schema.org/draft/2020-12/schema";
            title: string;
            /** @constant */
            type: "object";
            properties: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            /** @constant */
            additionalProperties: false;
            required?: string[];
            allOf?: {
                [key: string]: unknown;
            }[];
            $defs?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        } & {
            [key: string]: unknown;
        };
        /** @description A date owed, computed from a rule set and the calendar of workdays */
        Promise: {
            what: components["schemas"]["Text"];
            /** @description `statute`: 法定期限; `commitment`: the office's own 服务承诺 */
            nature: "statute" | "commitment" | (string & {});
            /**
             * Format: date
             * @description The day of receipt; it does not count
             */
            startedOn: string;
            /** Format: date */
            dueOn: string;
            limit: number;
            unit: "day" | "workday" | (string & {});
            /** @description Rests on a year whose holiday notice is not out yet; show 预计 */
            provisional: boolean;
            basis: components["schemas"]["Text"];
            article?: components["schemas"]["LegalBasis"];
            /** @example consult-2026 */
            ruleSet: string;
            state: "running" | "suspended" | "met" | "missed" | (string & {});
            /** @description Counted days from today to the date, today not included; 0 on the day, negative once it has passed */
            daysLeft: number;
            /** @description Each day after the start up to the due date, for drawing */
            days: {
                /** Format: date */
                date: string;
                counted: boolean;
            }[];
        };
        /** @description Field name → what was given; fields whose condition does not hold are left out */
        Answers: {
            [key: string]: string | string[] | components["schemas"]["AnswerItem"][];
        };
        /** @description One of what a `group` is given several times: name of a field within it → what was given */
        AnswerItem: {
            [key: string]: string | string[];
        };
        /**
         * @example {
         *       "service": "consult",
         *       "form": "consultation",
         *       "formVersion": 1,
         *       "homeCounty": "410311",
         *       "noticeVersion": "2026-11",
         *       "answers": {
         *         "topic": "wage-arrears",
         *         "question": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。",
         *         "place": "410311013",
         *         "forWhom": "self",
         *         "replyBy": "phone",
         *         "name": "王建国",
         *         "phone": "13837902146"
         *       }
         *     }
         */
        CaseDraft: {
            service?: components["schemas"]["Slug"];
            form: components["schemas"]["Slug"];
            formVersion: number;
            homeCounty: components["schemas"]["HomeCounty"];
            answers: components["schemas"]["Answers"];
            attachments?: components["schemas"]["AttachmentReceipts"];
            /** @description Version of the notice that was shown */
            noticeVersion: string;
            /** @description Optional purposes that were agreed to; leave out what was not */
            consents?: {
                purpose: components["schemas"]["Slug"];
                version: string;
            }[];
        };
        CaseReceipt: {
            number: components["schemas"]["CaseNumber"];
            /** @description Query code. Told here and nowhere else */
            code: string;
            /** Format: date-time */
            receivedAt: string;
            unit: components["schemas"]["UnitRef"];
            promise: components["schemas"]["Promise"];
        };
        /**
         * @description Names a slot for as long as its rota stands; opaque to clients
         * @example visit-lyw-410311013001.202612071430
         */
        SlotId: string;
        /** @description A time of a day, Asia/Shanghai; without both the whole day */
        ClosedTime: {
            /** @description Default the start of the day */
            from?: string;
            /** @description Default its end */
            to?: string;
            /** @description Default every kind */
            kind?: components["schemas"]["AppointmentKind"];
        };
        /** @description What a unit has closed of one day */
        Closure: {
            unit: components["schemas"]["UnitRef"];
            /** Format: date */
            date: string;
            closed: components["schemas"]["ClosedTime"][];
            reason?: components["schemas"]["Text"];
            /** @description 0 while nothing was ever closed */
            version: number;
            /** @description Who is booked in a closed time: to be called off one by one */
            appointments: components["schemas"]["DeskAppointment"][];
        };
        ClosureChange: {
            /** @description Of the day as it was looked at */
            version: number;
            /** @description In the place of what was closed; none open the day again */
            closed: components["schemas"]["ClosedTime"][];
            /** @description Read by whoever is called off; needed where something is closed */
            reason?: components["schemas"]["ReasonText"];
            /** @description Whether to call off whoever is booked there. Default false */
            callOff?: boolean;
        };
        /** @description `window`: at a service's window; `adviser-visit`: the legal adviser in the village; `reception-day`: a leader of the bureau */
        AppointmentKind: "window" | "adviser-visit" | "reception-day" | (string & {});
        /** @description May grow; show `stateText` for one you do not know */
        AppointmentState: "booked" | "cancelled" | "arrived" | "missed" | (string & {});
        /** @description Where to go */
        SlotPlace: {
            /** @description A station, or the city bureau */
            id: components["schemas"]["StationId"];
            name: components["schemas"]["Text"];
            region: components["schemas"]["RegionCode"];
            address?: string;
        };
        /** @description A time that can be booked */
        Slot: {
            id: components["schemas"]["SlotId"];
            kind: components["schemas"]["AppointmentKind"];
            /** @description Of a window */
            service?: components["schemas"]["NamedCode"];
            /** @description To be sent with the form */
            homeCounty: components["schemas"]["HomeCounty"];
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            /** @description Places that are free */
            remaining: number;
            /** @description Who keeps the appointment */
            unit: components["schemas"]["UnitRef"];
            place: components["schemas"]["SlotPlace"];
            /** @description Who will be there */
            host?: components["schemas"]["Text"];
            /** @description The holidays of that year are not out yet; show 预计 */
            provisional?: boolean;
            provenance: components["schemas"]["Provenance"];
        };
        SlotPage: {
            items: components["schemas"]["Slot"][];
            next: components["schemas"]["NextCursor"];
        };
        /** @description Which slots a field of the kind `slot` takes */
        SlotFilter: {
            kind: components["schemas"]["AppointmentKind"];
            service?: components["schemas"]["Slug"];
        };
        /** @description A filled-in form that makes an appointment and no case; one of its answers is the slot */
        AppointmentDraft: {
            form: components["schemas"]["Slug"];
            formVersion: number;
            /** @description Of the slot */
            homeCounty: components["schemas"]["HomeCounty"];
            answers: components["schemas"]["Answers"];
            /** @description Version of the notice that was shown */
            noticeVersion: string;
        };
        AppointmentReceipt: {
            number: components["schemas"]["CaseNumber"];
            /** @description Query code. Told here and nowhere else */
            code: string;
            /** Format: date-time */
            bookedAt: string;
            kind: components["schemas"]["AppointmentKind"];
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            unit: components["schemas"]["UnitRef"];
            place: components["schemas"]["SlotPlace"];
            host?: components["schemas"]["Text"];
        };
        /** @description A booked time, as the citizen sees it */
        Appointment: {
            /** @description Its own, or that of the case that it belongs to */
            number: components["schemas"]["CaseNumber"];
            kind: components["schemas"]["AppointmentKind"];
            /** @description Of a window */
            service?: components["schemas"]["NamedCode"];
            homeCounty: components["schemas"]["HomeCounty"];
            state: components["schemas"]["AppointmentState"];
            stateText: components["schemas"]["Text"];
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            unit: components["schemas"]["UnitRef"];
            place: components["schemas"]["SlotPlace"];
            host?: components["schemas"]["Text"];
            provenance: components["schemas"]["Provenance"];
            slot: components["schemas"]["SlotId"];
            /** Format: date-time */
            bookedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when it can be moved or cancelled
             */
            changeableUntil: string;
            /** @description Why the office called it off, or moved it to the time it has now */
            reason?: string;
            /** @description Up to three free times, where the office called it off */
            instead?: components["schemas"]["Slot"][];
            version: number;
            /** @description The case that it belongs to */
            case?: components["schemas"]["CaseNumber"];
            summary: components["schemas"]["CaseSummaryLine"][];
            actions: ("move" | "cancel" | "erase" | (string & {}))[];
        };
        AppointmentChange: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
        };
        AppointmentMove: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
            slot: components["schemas"]["SlotId"];
        };
        AppointmentErasure: {
            number: components["schemas"]["CaseNumber"];
            /** Format: date-time */
            erasedAt: string;
        };
        /** @description An appointment as the desk sees it */
        DeskAppointment: {
            number: components["schemas"]["CaseNumber"];
            kind: components["schemas"]["AppointmentKind"];
            /** @description Of a window */
            service?: components["schemas"]["NamedCode"];
            state: components["schemas"]["AppointmentState"];
            stateText: components["schemas"]["Text"];
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            unit: components["schemas"]["UnitRef"];
            place: components["schemas"]["SlotPlace"];
            host?: components["schemas"]["Text"];
            /** @description The case that it belongs to */
            case?: components["schemas"]["CaseNumber"];
            applicant: components["schemas"]["CaseSummaryLine"][];
            masked: boolean;
            /** @description Why the office called it off */
            reason?: string;
            version: number;
            actions: ("arrived" | "missed" | "cancel" | (string & {}))[];
        };
        DeskAppointmentPage: {
            items: components["schemas"]["DeskAppointment"][];
            next: components["schemas"]["NextCursor"];
        };
        AppointmentAttendance: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
            /** @enum {string} */
            attendance: "arrived" | "missed";
        };
        AppointmentRefusal: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
            /** @description For the citizen to read */
            reason: string;
        };
        /** @example wYB0Z1cPq3mLr8sT5uVxQg */
        AttachmentId: string;
        AttachmentState: "uploading" | "inspecting" | "accepted" | "refused" | (string & {});
        /** @description Why the file is not kept, and what to send instead */
        AttachmentRefusal: {
            code: "executable" | "script" | "archive" | "active-content" | "mixed-content" | "unknown-type" | "malware" | (string & {});
            text: components["schemas"]["Text"];
        };
        AttachmentDraft: {
            /** @description The county of the case that it is for */
            homeCounty: components["schemas"]["HomeCounty"];
            /** @description As on the citizen's device */
            name: string;
            /** @description Bytes */
            size: number;
        };
        AttachmentUpload: {
            id: components["schemas"]["AttachmentId"];
            /** @description Opens this file's upload and nothing else */
            token: string;
            /** @description Where to go on */
            offset: number;
            /** @description Bytes */
            size: number;
            /** @description Most bytes of one piece */
            largestChunk: number;
            /**
             * Format: date-time
             * @description Until when it has to belong to a case
             */
            expiresAt: string;
        };
        AttachmentProgress: {
            /** @description Where to go on */
            offset: number;
        };
        AttachmentCompletion: {
            /** @description Of the whole file, hexadecimal */
            sha256: string;
        };
        Attachment: {
            /** @description What a form carries */
            id: components["schemas"]["AttachmentId"];
            name: string;
            /** @description Bytes */
            size: number;
            /** @description Where to go on while it is `uploading` */
            offset: number;
            state: components["schemas"]["AttachmentState"];
            /** @description By what is in it, not by its name */
            mediaType?: string;
            refusal?: components["schemas"]["AttachmentRefusal"];
            /**
             * Format: date-time
             * @description Null once it belongs to a case
             */
            expiresAt: string | null;
        };
        AttachmentDeletion: {
            /** Format: date-time */
            deletedAt: string;
        };
        /** @description A file of a case; it can be opened when it is `accepted` */
        CaseAttachment: {
            id: components["schemas"]["AttachmentId"];
            name: string;
            /** @description Bytes */
            size: number;
            state: components["schemas"]["AttachmentState"];
            /** @description By what is in it, not by its name */
            mediaType?: string;
            refusal?: components["schemas"]["AttachmentRefusal"];
            /** Format: date-time */
            attachedAt: string;
        };
        CaseAttachmentPage: {
            items: components["schemas"]["CaseAttachment"][];
            next: components["schemas"]["NextCursor"];
        };
        /** @description Receipt ids of files that were sent, of the same county */
        AttachmentReceipts: components["schemas"]["AttachmentId"][];
        CaseSupplement: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
            /** @description What the other side will read */
            text: string;
            attachments?: components["schemas"]["AttachmentReceipts"];
        };
        /** @description Base64url of nonce (12 bytes), AES-256-GCM ciphertext and tag; the locator is bound to it as additional data */
        SealedDraftText: string;
        DraftSaving: {
            /** @description The version that was read, 0 for a new draft */
            version: number;
            sealed: components["schemas"]["SealedDraftText"];
        };
        SealedDraft: {
            version: number;
            sealed: components["schemas"]["SealedDraftText"];
            /** Format: date-time */
            savedAt: string;
            /**
             * Format: date-time
             * @description 72 hours after it was saved
             */
            expiresAt: string;
        };
        DraftReceipt: {
            version: number;
            /** Format: date-time */
            expiresAt: string;
        };
        DraftDeletion: {
            /** Format: date-time */
            deletedAt: string;
        };
        CaseCredentials: {
            /**
             * @description Query code
             * @example 60241837
             */
            code: string;
        };
        UnitDurations: {
            unit: components["schemas"]["UnitRef"];
            /**
             * Format: date
             * @description First day of the answers that were counted
             */
            from: string;
            /**
             * Format: date
             * @description Last day: yesterday
             */
            to: string;
            items: components["schemas"]["KindDuration"][];
        };
        /** @description Calendar days from receipt to the answer, of the cases of one kind */
        KindDuration: {
            kind: components["schemas"]["CaseKind"];
            /** @description How many, rounded down to tens */
            cases: number;
            /** @description Half of them took no longer */
            halfWithinDays: number;
            /** @description Four in five took no longer */
            mostWithinDays: number;
        };
        CaseToken: {
            token: string;
            /** Format: date-time */
            expiresAt: string;
        };
        /** @description One answer as it may be shown again, sensitive ones masked */
        CaseSummaryLine: {
            name?: string;
            label: components["schemas"]["Text"];
            value: string;
            valueText?: components["schemas"]["Text"];
        };
        CaseReply: {
            text: string;
            /** @description Of a declined case: the first part of `text` */
            reason?: string;
            /** @description Of a declined case: what can be done now, the last part of `text` */
            remedy?: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["UnitRef"];
        };
        /** @description Everything that is missing, said once; there while the case waits for the citizen */
        CaseAsked: {
            items: string[];
            note?: string;
            /** Format: date-time */
            at: string;
        };
        /** @description A date that the citizen has to keep */
        CaseTask: {
            /** @description Name of the clock's rule */
            name: "supplement" | "judicial-confirmation" | "ask-for-review" | (string & {});
            what: components["schemas"]["Text"];
            /** Format: date */
            dueOn: string;
            /** @description Counted days from today to the date, today not included; 0 on the day */
            daysLeft: number;
            /** @description Rests on a year whose holiday notice is not out yet; show 预计 */
            provisional: boolean;
            basis: components["schemas"]["Text"];
            article?: components["schemas"]["LegalBasis"];
            /** @description `deemed_withdrawn`: silence counts as withdrawing the request */
            onExpiry: "deemed_withdrawn" | "remedy" | (string & {});
            /** @description What is left to do once the date has gone by */
            remedy: components["schemas"]["Text"];
        };
        CaseRating: {
            score: number;
            text?: string;
        };
        /** @description Something that was said, with the event that brought it */
        CaseMessage: {
            sequence: number;
            about: components["schemas"]["CaseEventType"];
            actor: "citizen" | "staff" | "system" | (string & {});
            text: string;
            /** Format: date-time */
            at: string;
            unit?: components["schemas"]["UnitRef"];
            /** @description Where it was said, when staff wrote it down */
            channel?: components["schemas"]["CaseChannel"];
        };
        CaseMessagePage: {
            items: components["schemas"]["CaseMessage"][];
            next: components["schemas"]["NextCursor"];
        };
        /** @description An optional purpose that was agreed to */
        CaseConsent: {
            purpose: components["schemas"]["Slug"];
            label: components["schemas"]["Text"];
            /** @description Version of the words that were agreed to */
            version: string;
            /** Format: date-time */
            givenAt: string;
        };
        Case: {
            number: components["schemas"]["CaseNumber"];
            /** @description The county that it is kept under; files for it are sent there */
            homeCounty: components["schemas"]["HomeCounty"];
            kind: components["schemas"]["CaseKind"];
            service?: components["schemas"]["NamedCode"];
            topic?: components["schemas"]["NamedCode"];
            region?: components["schemas"]["NamedCode"];
            state: components["schemas"]["CaseState"];
            stateText: components["schemas"]["Text"];
            stateLead: components["schemas"]["Text"];
            unit: components["schemas"]["UnitRef"];
            assignee?: components["schemas"]["Text"];
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description Sequence of the newest event */
            sequence: number;
            promise: components["schemas"]["Promise"];
            answer?: components["schemas"]["CaseReply"];
            /**
             * Format: date
             * @description The day a resolved case closes by itself
             */
            closesOn?: string;
            /**
             * Format: date
             * @description Of a case that has ended: the last day that its words and files are kept; then they are erased by themselves
             */
            keptUntil?: string;
            hold?: components["schemas"]["CaseHoldNotice"];
            /**
             * Format: date-time
             * @description When the citizen asked for the erasure that waits for the hold to end
             */
            erasureRequestedAt?: string;
            supervision?: components["schemas"]["CaseSupervision"];
            /**
             * Format: date-time
             * @description Until when the answers can be changed
             */
            amendableUntil?: string;
            asked?: components["schemas"]["CaseAsked"];
            /** @description What the citizen has to do by a date, the nearest first; absent when there is nothing */
            tasks?: components["schemas"]["CaseTask"][];
            step?: components["schemas"]["CaseStep"];
            evaluation?: components["schemas"]["CaseRating"];
            /** @description The case that this one objects to */
            objectsTo?: components["schemas"]["CaseNumber"];
            greenChannel: boolean;
            consents?: components["schemas"]["CaseConsent"][];
            /** @description The time that was booked with it, cancelled ones included */
            appointment?: components["schemas"]["Appointment"];
            summary: components["schemas"]["CaseSummaryLine"][];
            /** @description Steps still to come, in order */
            ahead: {
                state: components["schemas"]["CaseState"];
                text: components["schemas"]["Text"];
            }[];
            /** @description What the citizen can do now */
            actions: ("close" | "reopen" | "withdraw" | "amend" | "supplement" | "message" | "evaluate" | "object" | "erase" | (string & {}))[];
        };
        CaseEvent: {
            sequence: number;
            type: components["schemas"]["CaseEventType"];
            text: components["schemas"]["Text"];
            detail?: components["schemas"]["Text"];
            /** Format: date-time */
            at: string;
            actor: "citizen" | "staff" | "system" | (string & {});
            step?: components["schemas"]["CaseStepCode"];
            state: components["schemas"]["CaseState"];
            unit?: components["schemas"]["UnitRef"];
            /** @description Where it was said, when staff wrote it down */
            channel?: components["schemas"]["CaseChannel"];
        };
        CaseEventPage: {
            items: components["schemas"]["CaseEvent"][];
            next: components["schemas"]["NextCursor"];
        };
        CaseChange: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
        };
        CaseWords: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
            /** @description What the other side will read */
            text: string;
        };
        DeskWords: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
            /** @description What the other side will read */
            text: string;
            /**
             * @description Where it was said, by the citizen or to them; left out for a message
             * @enum {string}
             */
            channel?: "hotline" | "counter" | "visit";
        };
        CaseAmendment: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
            answers: components["schemas"]["Answers"];
        };
        CaseWithdrawal: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
            /** @description Left out when the citizen gives none */
            reason?: string;
        };
        CaseEvaluation: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
            /** @description 5 very good, 1 very bad */
            score: number;
            text?: string;
        };
        CaseObjection: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
            /** @description What is wrong with the decision */
            text: string;
        };
        /** @description Where a case came in: by the citizen online, or written down by staff */
        CaseChannel: "online" | "hotline" | "counter" | "visit" | (string & {});
        CaseErasure: {
            number: components["schemas"]["CaseNumber"];
            /** Format: date-time */
            erasedAt: string;
        };
        /** @description The case is on hold; it is erased when the hold ends */
        CaseErasureRequest: {
            number: components["schemas"]["CaseNumber"];
            /** Format: date-time */
            requestedAt: string;
            text: components["schemas"]["Text"];
        };
        /** @description The case is kept beyond its time because the law demands it; who put it on hold, and why, is not told here */
        CaseHoldNotice: {
            /** Format: date-time */
            since: string;
            text: components["schemas"]["Text"];
        };
        CaseHoldReason: {
            /** @description Who demands it and on what ground, or why it is over; sealed, for the supervisors of the region */
            reason: string;
        };
        /** @description A case that is not erased while it is on hold. No word of the case itself is in it. */
        CaseHold: {
            number: components["schemas"]["CaseNumber"];
            kind: components["schemas"]["CaseKind"];
            unit: components["schemas"]["UnitRef"];
            caseState: components["schemas"]["CaseState"];
            caseStateText: components["schemas"]["Text"];
            /** Format: date-time */
            placedAt: string;
            placedBy?: components["schemas"]["Assignee"];
            /** @description Empty once it was erased with the case */
            reason: string;
            /**
             * Format: date
             * @description The last day it would be kept without the hold; absent while it has not ended
             */
            keptUntil?: string;
            /**
             * Format: date-time
             * @description Since when the citizen wants it erased
             */
            erasureRequestedAt?: string;
            /** Format: date-time */
            releasedAt?: string;
            releasedBy?: components["schemas"]["Assignee"];
            /** @description After a release: whether the words were erased with it */
            erased?: boolean;
        };
        CaseHoldPage: {
            items: components["schemas"]["CaseHold"][];
            next: components["schemas"]["NextCursor"];
        };
        /** @description An entry of a case's access log */
        DeskReading: {
            /** Format: date-time */
            at: string;
            by?: components["schemas"]["Assignee"];
            unit?: components["schemas"]["UnitRef"];
            /**
             * @description What was asked for: an `operationId` of this document
             * @example openCaseInFull
             */
            operation: string;
            /** @description Names, phones or a file in full, not masked */
            full: boolean;
            reason?: components["schemas"]["OpeningReason"];
            /** @description What was given for the reason `other` */
            words?: string;
        };
        DeskReadingPage: {
            items: components["schemas"]["DeskReading"][];
            next: components["schemas"]["NextCursor"];
        };
        /** @description A file of the case; its bytes are not in the copy */
        CopiedAttachment: {
            name: string;
            /** @description Bytes */
            size: number;
            /** @description By what is in it, not by its name */
            mediaType?: string;
            state: components["schemas"]["AttachmentState"];
            /** @description Of the whole file, hexadecimal; absent for a file that was refused */
            sha256?: string;
            /** Format: date-time */
            attachedAt: string;
        };
        /** @description A member of staff read the case */
        CaseReading: {
            /** Format: date-time */
            at: string;
            unit?: components["schemas"]["UnitRef"];
            role?: components["schemas"]["StaffRole"];
            /** @description Names and phones in full, not masked */
            full: boolean;
            reason?: components["schemas"]["OpeningReason"];
        };
        /** @description What was filled in as the form has it, to be read by another program, or sent once more with `amendCase` */
        FilledForm: {
            form: components["schemas"]["Slug"];
            formVersion: number;
            answers: components["schemas"]["Answers"];
        };
        CaseCopy: {
            case: components["schemas"]["Case"];
            draft: components["schemas"]["FilledForm"];
            /** @description What was filled in */
            answers: components["schemas"]["CaseSummaryLine"][];
            events: components["schemas"]["CaseEvent"][];
            messages: components["schemas"]["CaseMessage"][];
            attachments: components["schemas"]["CopiedAttachment"][];
            readings: components["schemas"]["CaseReading"][];
            /** @description How long the words are kept and what becomes of them */
            retention: components["schemas"]["Text"];
        };
        /** @description Why names and phones are needed; `other` needs words */
        OpeningReason: "work" | "call-back" | "identity" | "citizen-asked" | "supervision" | "other" | (string & {});
        CaseOpening: {
            reason: components["schemas"]["OpeningReason"];
            /** @description Needed for `other` */
            words?: string;
        };
        CaseNoteDraft: {
            text: string;
        };
        CaseNote: {
            id: string;
            text: string;
            /** Format: date-time */
            at: string;
            by?: components["schemas"]["Assignee"];
        };
        CaseNotePage: {
            items: components["schemas"]["CaseNote"][];
            next: components["schemas"]["NextCursor"];
        };
        StandardTextUse: "answer" | "decline" | "ask" | "message" | (string & {});
        StandardText: {
            code: components["schemas"]["Slug"];
            use: components["schemas"]["StandardTextUse"];
            /** @description Kinds of case it fits; empty for all */
            kinds: components["schemas"]["CaseKind"][];
            title: components["schemas"]["Text"];
            text: components["schemas"]["Text"];
        };
        StandardTextPage: {
            items: components["schemas"]["StandardText"][];
            next: components["schemas"]["NextCursor"];
        };
        CaseRecording: {
            /** @description Where somebody told it */
            channel: "hotline" | "counter" | "visit" | (string & {});
            draft: components["schemas"]["CaseDraft"];
        };
        /** @description One of number, name and phone */
        DeskSearch: {
            /** @description 12 digits; spaces, dashes and full-width digits are taken too */
            number?: string;
            /** @description As it was filled in */
            name?: string;
            phone?: string;
            /** @description Most items on a page. Default 20 */
            limit?: number;
            cursor?: string;
        };
        /** @description A finer step of a kind of case. May grow; show its text and date */
        CaseStepCode: "granted" | "refused" | "lawyer-appointed" | "agreement-reached" | "confirmation-requested" | "commissioned" | (string & {});
        CaseStepRecording: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
            step: components["schemas"]["CaseStepCode"];
            /** @description What the citizen will read. A refusal needs it */
            text?: string;
        };
        /** @description The finer step that a case has come to */
        CaseStep: {
            code: components["schemas"]["CaseStepCode"];
            text: components["schemas"]["Text"];
            /** Format: date-time */
            at: string;
        };
        CaseRefusal: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
            /** @description Why it is not taken up */
            reason: string;
            /** @description What the citizen can do now */
            remedy: string;
        };
        CaseTransfer: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
            unit: components["schemas"]["UnitId"];
            /** @description The citizen reads it */
            reason?: string;
        };
        CaseRequest: {
            /** @description The version that was looked at; another one now is 409 */
            version: number;
            /** @description Each thing that is missing */
            items: string[];
            note?: string;
        };
        CaseAssignment: {
            version: number;
            assignee: components["schemas"]["StaffId"];
        };
        CaseAnswer: {
            version: number;
            /** @description What the citizen will read */
            text: string;
        };
        StaffMember: {
            id: components["schemas"]["StaffId"];
            name: components["schemas"]["Text"];
            role: components["schemas"]["StaffRole"];
            /** @description This region and below */
            scope: components["schemas"]["RegionCode"];
            /** @description Units whose queue is theirs; a supervisor has those of the region */
            units: components["schemas"]["UnitRef"][];
            provenance: components["schemas"]["Provenance"];
        };
        StaffMemberPage: {
            items: components["schemas"]["StaffMember"][];
            next: components["schemas"]["NextCursor"];
        };
        Assignee: {
            id: components["schemas"]["StaffId"];
            name: components["schemas"]["Text"];
            role: components["schemas"]["StaffRole"];
            /** @description Villages that an adviser serves */
            place?: string;
        };
        AssigneePage: {
            items: components["schemas"]["Assignee"][];
            next: components["schemas"]["NextCursor"];
        };
        DeskCaseSummary: {
            number: components["schemas"]["CaseNumber"];
            kind: components["schemas"]["CaseKind"];
            service?: components["schemas"]["NamedCode"];
            topic?: components["schemas"]["NamedCode"];
            region?: components["schemas"]["NamedCode"];
            state: components["schemas"]["CaseState"];
            stateText: components["schemas"]["Text"];
            unit: components["schemas"]["UnitRef"];
            assignee?: components["schemas"]["Assignee"];
            /** @description First words of what was asked */
            title: string;
            /** @description Masked name and phone, where given */
            applicant?: string;
            /** Format: date-time */
            receivedAt: string;
            version: number;
            promise: components["schemas"]["Promise"];
            overdue: boolean;
            greenChannel: boolean;
        };
        DeskCasePage: {
            items: components["schemas"]["DeskCaseSummary"][];
            next: components["schemas"]["NextCursor"];
            total: number;
            overdue: number;
        };
        DeskCase: {
            case: components["schemas"]["Case"];
            assignee?: components["schemas"]["Assignee"];
            /** @description What was filled in, for those who work on it; in full only where `masked` is false */
            applicant: components["schemas"]["CaseSummaryLine"][];
            /** @description Whether names and phones are masked */
            masked: boolean;
            channel: components["schemas"]["CaseChannel"];
            events: components["schemas"]["CaseEvent"][];
            /** @description What both sides said */
            messages: components["schemas"]["CaseMessage"][];
            /** @description What the caller may do now */
            actions: ("accept" | "decline" | "assign" | "transfer" | "start" | "ask" | "message" | "answer" | "extend" | "pause" | "resume" | (string & {}))[];
            /** @description Finer steps that the caller may record now */
            steps: {
                code: components["schemas"]["CaseStepCode"];
                text: components["schemas"]["Text"];
            }[];
            overdue: boolean;
        };
        /** @description `open`: the unit has not explained yet */
        SupervisionState: "open" | "explained" | "closed" | (string & {});
        SupervisionWords: {
            text: string;
            /** Format: date-time */
            at: string;
        };
        /** @description A date of the case that was missed, as the citizen sees it. It is looked into without being asked for. */
        CaseSupervision: {
            what: components["schemas"]["Text"];
            /**
             * Format: date
             * @description The date that was missed
             */
            dueOn: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date
             * @description The day by which a supervisor looks at it
             */
            lookBy: string;
            state: components["schemas"]["SupervisionState"];
            stateText: components["schemas"]["Text"];
            remedy: components["schemas"]["Text"];
            result?: components["schemas"]["SupervisionWords"];
        };
        /** @description A missed date that is looked into */
        Supervision: {
            number: components["schemas"]["CaseNumber"];
            clock: components["schemas"]["Slug"];
            kind: components["schemas"]["CaseKind"];
            service?: components["schemas"]["NamedCode"];
            topic?: components["schemas"]["NamedCode"];
            region?: components["schemas"]["NamedCode"];
            unit: components["schemas"]["UnitRef"];
            what: components["schemas"]["Text"];
            nature: "statute" | "commitment" | (string & {});
            basis: components["schemas"]["Text"];
            article?: components["schemas"]["LegalBasis"];
            /**
             * Format: date
             * @description The date that was missed
             */
            dueOn: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date
             * @description The day by which a supervisor looks at it
             */
            lookBy: string;
            /** @description That day has gone by too */
            late: boolean;
            state: components["schemas"]["SupervisionState"];
            stateText: components["schemas"]["Text"];
            caseState: components["schemas"]["CaseState"];
            caseStateText: components["schemas"]["Text"];
            /** @description Of the case; a change names it */
            version: number;
            explanation?: components["schemas"]["SupervisionWords"];
            result?: components["schemas"]["SupervisionWords"];
            /** @description What the caller may do now */
            actions: ("explain" | "close" | (string & {}))[];
        };
        SupervisionPage: {
            items: components["schemas"]["Supervision"][];
            next: components["schemas"]["NextCursor"];
        };
        SupervisionText: {
            version: number;
            text: string;
        };
        ClockExtension: {
            version: number;
            /** @description In the unit of the limit */
            by: number;
            /** @description What the citizen will read */
            reason: string;
        };
        ClockPause: {
            version: number;
            /** @enum {string} */
            cause: "verification" | "force-majeure";
            /** @description What the citizen will read */
            reason: string;
        };
        DevelopmentSignIn: {
            account: components["schemas"]["StaffId"];
        };
        StaffToken: {
            token: string;
            /** Format: date-time */
            expiresAt: string;
            staff: components["schemas"]["StaffMember"];
        };
        Violation: {
            /**
             * @description JSON Pointer into the body; `#/query/NAME` and `#/header/NAME` for parameters
             * @example /answers/phone
             */
            pointer: string;
            code: "required" | "too-short" | "too-long" | "not-an-option" | "phone-length" | "phone-invalid" | "unknown-code" | "unknown-field" | "wrong-type" | "wrong-format" | "check-digit" | "out-of-range" | "outdated" | "too-large" | "damaged" | (string & {});
            message: string;
        };
        Liveness: {
            /** @enum {string} */
            status: "ok";
        };
        /** @enum {string} */
        CheckResult: "ok" | "failed";
        /** @description What a node needs to take requests */
        ReadinessChecks: {
            /** @description It answers */
            database: components["schemas"]["CheckResult"];
            /** @description Its tables are those of this version */
            migrations: components["schemas"]["CheckResult"];
            /** @description Regions and units are loaded */
            catalogue: components["schemas"]["CheckResult"];
            /** @description The current key seals and opens */
            keys: components["schemas"]["CheckResult"];
            /** @description A file can be written, read and deleted */
            attachments: components["schemas"]["CheckResult"];
            /** @description At least 256 MB are free where the data lies */
            space: components["schemas"]["CheckResult"];
            /** @description The process was not told to end */
            accepting: components["schemas"]["CheckResult"];
        };
        Readiness: {
            /** @enum {string} */
            status: "ok";
            checks: components["schemas"]["ReadinessChecks"];
        };
        /** @description Puzzle i (from 0) is solved by a number n below 2³² where SHA-256 of SHA-256(`challenge` in UTF-8), i and n (each 4 bytes, big-endian) begins with `zeroBits` zero bits. Solved once, it lets one request in */
        Challenge: {
            /** @description Signed, opaque */
            challenge: string;
            /** @description How many */
            puzzles: number;
            /** @description Grows while the sender’s network floods */
            zeroBits: number;
            /**
             * Format: date-time
             * @description Taken until then
             */
            expiresAt: string;
        };
        ChallengeOffer: {
            /** @description Null where none is needed */
            challenge: components["schemas"]["Challenge"] | null;
        };
        /**
         * @description RFC 9457 problem details
         * @example {
         *       "type": "/problems/invalid-case",
         *       "title": "有 1 处要改一下",
         *       "status": 422,
         *       "instance": "req-5f2c",
         *       "violations": [
         *         {
         *           "pointer": "/answers/phone",
         *           "code": "phone-length",
         *           "message": "手机号少了 1 位。应该是 11 位数字，比如 138 0000 0000"
         *         }
         *       ]
         *     }
         */
        Problem: {
            /**
             * Format: uri-reference
             * @example /problems/invalid-case
             */
            type: string;
            title: string;
            status: number;
            detail?: string;
            /** @description Request id to quote to the hotline */
            instance?: string;
            violations?: components["schemas"]["Violation"][];
            /** @description The case's version now (version-conflict) */
            version?: number;
            state?: components["schemas"]["CaseState"];
            /** @description Where an upload goes on (wrong-offset) */
            offset?: number;
            checks?: components["schemas"]["ReadinessChecks"];
            /** @description The next free ones (slot-full) */
            slots?: components["schemas"]["Slot"][];
            retryAfterSeconds?: number;
            challenge?: components["schemas"]["Challenge"];
        };
    };
    responses: {
        /** @description The body is not JSON */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/malformed-json",
                 *       "title": "发来的内容读不懂",
                 *       "status": 400,
                 *       "instance": "req-5f2c91d07ab3e846"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Number and code do not match: the same answer, whichever of them is wrong */
        CredentialsRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/case-credentials-rejected",
                 *       "title": "办件号和查询码对不上",
                 *       "status": 401,
                 *       "instance": "req-5f2c91d07ab3e846"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is missing, wrong or expired */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/unauthorized",
                 *       "title": "需要先登录或重新输入查询码",
                 *       "status": 401,
                 *       "instance": "req-5f2c91d07ab3e846"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This node cannot take requests now; `checks` says which check failed */
        NotReady: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/not-ready",
                 *       "title": "这台服务器现在不能接请求",
                 *       "status": 503,
                 *       "instance": "req-5f2c91d07ab3e846",
                 *       "checks": {
                 *         "database": "failed",
                 *         "migrations": "failed",
                 *         "catalogue": "ok",
                 *         "keys": "ok",
                 *         "attachments": "ok",
                 *         "space": "ok",
                 *         "accepting": "ok"
                 *       },
                 *       "retryAfterSeconds": 5
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The page's origin is not one of the portal's */
        OriginNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/origin-not-allowed",
                 *       "title": "这个网页不能使用这项服务",
                 *       "status": 403,
                 *       "instance": "req-5f2c91d07ab3e846"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role or region does not cover this, or the page's origin is not one of the portal's */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/forbidden",
                 *       "title": "您没有权限这样做",
                 *       "status": 403,
                 *       "instance": "req-5f2c91d07ab3e846"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A code in the path or query is unknown */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/not-found",
                 *       "title": "没有找到",
                 *       "status": 404,
                 *       "instance": "req-5f2c91d07ab3e846"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The case has moved on (`version` names where it stands), or the step is not open from its state: nothing was changed */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/version-conflict",
                 *       "title": "别人刚刚改过这件事",
                 *       "status": 409,
                 *       "instance": "req-5f2c91d07ab3e846",
                 *       "version": 3,
                 *       "state": "accepted"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody else changed it first (`version` names where it stands), or its state does not allow this any more: nothing was changed */
        Outdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/version-conflict",
                 *       "title": "别人刚刚改过这篇公告",
                 *       "status": 409,
                 *       "instance": "req-5f2c91d07ab3e846",
                 *       "version": 3
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The slot is full (`slots` are the next free ones), or the phone holds it or as many as one may: nothing was changed */
        SlotConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/slot-full",
                 *       "title": "这个时间刚被约满了",
                 *       "status": 409,
                 *       "instance": "req-5f2c91d07ab3e846",
                 *       "slots": [
                 *         {
                 *           "id": "visit-lyw-410311013001.202612071430",
                 *           "kind": "adviser-visit",
                 *           "homeCounty": "410311",
                 *           "start": "2026-12-07T14:30:00+08:00",
                 *           "end": "2026-12-07T15:00:00+08:00",
                 *           "remaining": 1,
                 *           "unit": {
                 *             "id": "LYS-410311013",
                 *             "name": {
                 *               "zh": "安乐街道公共法律服务站"
                 *             }
                 *           },
                 *           "place": {
                 *             "id": "LYW-410311013001",
                 *             "name": {
                 *               "zh": "狮子桥社区公共法律服务工作室"
                 *             },
                 *             "region": "410311013001",
                 *             "address": "洛阳市洛龙区安乐街道狮子桥社区"
                 *           },
                 *           "host": {
                 *             "zh": "示例顾问 001",
                 *             "en": "Sample adviser 001"
                 *           },
                 *           "provenance": "derived"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The appointment has moved on (`version` names where it stands), or it is too late or too early for this: nothing was changed */
        AppointmentConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/version-conflict",
                 *       "title": "别人刚刚改过这件事",
                 *       "status": 409,
                 *       "instance": "req-5f2c91d07ab3e846",
                 *       "version": 2
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The input is not as it must be; `violations` says where and how to mend it */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/invalid-request",
                 *       "title": "有 1 处要改一下",
                 *       "status": 422,
                 *       "instance": "req-5f2c91d07ab3e846",
                 *       "violations": [
                 *         {
                 *           "pointer": "/text",
                 *           "code": "required",
                 *           "message": "这一项不能空着"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A proof of work is needed, or the one sent is wrong, over or spent on another request; `challenge` sets a fresh one: solve it and send again with `Proof-Of-Work` */
        ProofNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/proof-needed",
                 *       "title": "提交之前要先算一道题",
                 *       "status": 428,
                 *       "instance": "req-5f2c91d07ab3e846",
                 *       "challenge": {
                 *         "challenge": "WyJrMSIsIkFiQ2QiLDY0LDExLDE3NjM4NjU5MDBd.c2FtcGxlLXNpZ25hdHVyZQ",
                 *         "puzzles": 64,
                 *         "zeroBits": 11,
                 *         "expiresAt": "2026-11-23T10:15:00+08:00"
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many wrong tries; `Retry-After` says when to come back */
        TooManyTries: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/problems/too-many-tries",
                 *       "title": "输错的次数太多",
                 *       "status": 429,
                 *       "instance": "req-5f2c91d07ab3e846",
                 *       "retryAfterSeconds": 1800
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Publishable key of the embedding site; opens nothing but what the public may do */
        Portal: components["schemas"]["PortalKey"];
        /** @description Version that a draft was begun under; default the newest */
        FormVersion: number;
        /** @description Most items on a page */
        Limit: number;
        /** @description `next` of the page before, as it came */
        Cursor: string;
        /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
        CaseNumber: components["schemas"]["CaseNumber"];
        /**
         * @description Which date of the case
         * @example answer
         */
        ClockName: components["schemas"]["Slug"];
        /** @description The file's receipt id */
        AttachmentId: components["schemas"]["AttachmentId"];
        /** @description Made on the device from the code: PBKDF2-SHA-256 (600 000 rounds, salt `pls-kit draft 1`), then HKDF-SHA-256 with info `locator`; base64url of 32 bytes */
        DraftLocator: string;
        /**
         * @description Id of the announcement
         * @example 410311-adviser-visits
         */
        AnnouncementId: components["schemas"]["AnnouncementId"];
        /** @description This region and everything below it */
        WithinRegion: components["schemas"]["RegionCode"];
        /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
        IdempotencyKey: string;
        /** @description The challenge, `~`, and for each of its puzzles a number in base 36, joined by `.`. Answered 428 where one is needed and none, or none that does, was sent; a resend that has its first answer needs none */
        ProofOfWork: string;
        /** @description `id` of the last event that was seen: what came after it is told at once */
        LastEventId: number;
        /** @description `ETag` of the answer at hand: 304 while it still stands */
        IfNoneMatch: string;
        /** @description Only stations of this level */
        StationLevel: components["schemas"]["StationLevel"];
        /** @description Only stations that offer this service */
        StationService: components["schemas"]["Slug"];
        /** @description Only stations open at this moment */
        OpenNow: boolean;
    };
    requestBodies: never;
    headers: {
        /** @description Entity tag (RFC 9110, 8.8.3) */
        ETag: string;
        /** @description Seconds to wait */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getPortal: {
        parameters: {
            query: {
                /** @description Publishable key of the portal */
                portal: components["schemas"]["PortalKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "pk_luolong",
                     *       "region": "410311",
                     *       "homeCounty": "410311",
                     *       "name": {
                     *         "zh": "洛龙区公共法律服务网",
                     *         "en": "Luolong District Public Legal Service"
                     *       },
                     *       "formerName": null,
                     *       "hotline": "12348",
                     *       "origins": [
                     *         "https://sfj.example.gov.cn"
                     *       ],
                     *       "allowInsecure": false,
                     *       "provenance": "derived"
                     *     }
                     */
                    "application/json": components["schemas"]["Portal"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listRegions: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description Only the direct children of this region */
                parent?: components["schemas"]["RegionCode"];
                /** @description Only regions of this level */
                level?: components["schemas"]["RegionLevel"];
                /**
                 * @description Part of a name, today's or a former one
                 * @example 孟津县
                 */
                q?: string;
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of regions */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "410308",
                     *           "level": "county",
                     *           "parent": "4103",
                     *           "name": {
                     *             "zh": "孟津区",
                     *             "en": "Mengjin District"
                     *           },
                     *           "aliases": [
                     *             "孟津",
                     *             "孟津县",
                     *             "吉利",
                     *             "吉利区"
                     *           ],
                     *           "formerly": [
                     *             {
                     *               "code": "410322",
                     *               "name": "孟津县",
                     *               "until": "2021"
                     *             },
                     *             {
                     *               "code": "410306",
                     *               "name": "吉利区",
                     *               "until": "2021"
                     *             }
                     *           ],
                     *           "status": "current",
                     *           "fullName": "孟津区",
                     *           "coverage": {
                     *             "ownBureau": true,
                     *             "homeCounty": "410308",
                     *             "servedBy": {
                     *               "id": "LYC-410322",
                     *               "name": {
                     *                 "zh": "孟津区公共法律服务中心",
                     *                 "en": "Mengjin District Public Legal Service Centre"
                     *               }
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["RegionPage"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getRegion: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /**
                 * @description Code of the region
                 * @example 410308
                 */
                code: components["schemas"]["RegionCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The region */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "410308",
                     *       "level": "county",
                     *       "parent": "4103",
                     *       "name": {
                     *         "zh": "孟津区",
                     *         "en": "Mengjin District"
                     *       },
                     *       "aliases": [
                     *         "孟津",
                     *         "孟津县",
                     *         "吉利",
                     *         "吉利区"
                     *       ],
                     *       "formerly": [
                     *         {
                     *           "code": "410322",
                     *           "name": "孟津县",
                     *           "until": "2021"
                     *         },
                     *         {
                     *           "code": "410306",
                     *           "name": "吉利区",
                     *           "until": "2021"
                     *         }
                     *       ],
                     *       "status": "current",
                     *       "fullName": "孟津区",
                     *       "coverage": {
                     *         "ownBureau": true,
                     *         "homeCounty": "410308",
                     *         "servedBy": {
                     *           "id": "LYC-410322",
                     *           "name": {
                     *             "zh": "孟津区公共法律服务中心",
                     *             "en": "Mengjin District Public Legal Service Centre"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Region"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    listTopics: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of topics */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           },
                     *           "plainName": {
                     *             "zh": "干了活，拿不到工资",
                     *             "en": "Worked and not paid"
                     *           },
                     *           "lead": {
                     *             "zh": "免费请律师帮您要",
                     *             "en": "A free lawyer helps you claim it"
                     *           },
                     *           "group": "劳动",
                     *           "services": [
                     *             "legal-aid",
                     *             "labor-arbitration",
                     *             "mediation"
                     *           ],
                     *           "greenChannel": {
                     *             "zh": "农民工讨薪绿色通道",
                     *             "en": "Fast lane for migrant workers’ wages"
                     *           },
                     *           "warning": {
                     *             "title": {
                     *               "zh": "已经离职的，别超过 1 年",
                     *               "en": "Once you have left: within 1 year"
                     *             },
                     *             "text": {
                     *               "zh": "劳动关系结束后 1 年内要申请劳动仲裁。还在那里干的，要工资不受这个限制。",
                     *               "en": "Apply for labour arbitration within 1 year of leaving the job. While you still work there, no such limit runs for unpaid wages."
                     *             },
                     *             "basis": {
                     *               "law": "劳动争议调解仲裁法",
                     *               "article": "第二十七条",
                     *               "says": "劳动关系存续期间因拖欠劳动报酬发生争议的，劳动者申请仲裁不受一年仲裁时效期间的限制；但是，劳动关系终止的，应当自劳动关系终止之日起一年内提出",
                     *               "version": "2007-12-29",
                     *               "verified": "text"
                     *             }
                     *           },
                     *           "basis": [
                     *             {
                     *               "law": "法律援助法",
                     *               "article": "第三十一条、第四十二条",
                     *               "says": "请求支付劳动报酬可申请；进城务工人员免予核查",
                     *               "verified": "text"
                     *             }
                     *           ],
                     *           "icon": "wage",
                     *           "common": true
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["TopicPage"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getTopic: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /**
                 * @description Code of the topic
                 * @example wage-arrears
                 */
                code: components["schemas"]["Slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topic */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "wage-arrears",
                     *       "name": {
                     *         "zh": "拖欠工资",
                     *         "en": "Unpaid wages"
                     *       },
                     *       "plainName": {
                     *         "zh": "干了活，拿不到工资",
                     *         "en": "Worked and not paid"
                     *       },
                     *       "lead": {
                     *         "zh": "免费请律师帮您要",
                     *         "en": "A free lawyer helps you claim it"
                     *       },
                     *       "group": "劳动",
                     *       "services": [
                     *         "legal-aid",
                     *         "labor-arbitration",
                     *         "mediation"
                     *       ],
                     *       "greenChannel": {
                     *         "zh": "农民工讨薪绿色通道",
                     *         "en": "Fast lane for migrant workers’ wages"
                     *       },
                     *       "warning": {
                     *         "title": {
                     *           "zh": "已经离职的，别超过 1 年",
                     *           "en": "Once you have left: within 1 year"
                     *         },
                     *         "text": {
                     *           "zh": "劳动关系结束后 1 年内要申请劳动仲裁。还在那里干的，要工资不受这个限制。",
                     *           "en": "Apply for labour arbitration within 1 year of leaving the job. While you still work there, no such limit runs for unpaid wages."
                     *         },
                     *         "basis": {
                     *           "law": "劳动争议调解仲裁法",
                     *           "article": "第二十七条",
                     *           "says": "劳动关系存续期间因拖欠劳动报酬发生争议的，劳动者申请仲裁不受一年仲裁时效期间的限制；但是，劳动关系终止的，应当自劳动关系终止之日起一年内提出",
                     *           "version": "2007-12-29",
                     *           "verified": "text"
                     *         }
                     *       },
                     *       "basis": [
                     *         {
                     *           "law": "法律援助法",
                     *           "article": "第三十一条、第四十二条",
                     *           "says": "请求支付劳动报酬可申请；进城务工人员免予核查",
                     *           "verified": "text"
                     *         }
                     *       ],
                     *       "icon": "wage",
                     *       "common": true
                     *     }
                     */
                    "application/json": components["schemas"]["Topic"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    listServices: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of services */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           },
                     *           "description": {
                     *             "zh": "把您遇到的事情说清楚，由律师或工作人员告诉您法律怎么规定、下一步找谁办、要准备什么材料。",
                     *             "en": "Tell us what happened. A lawyer or officer explains what the law says, whom to go to next and what to bring."
                     *           },
                     *           "who": {
                     *             "zh": "任何人，不问户籍和收入",
                     *             "en": "Anyone, whatever their residence or income"
                     *           },
                     *           "channels": [
                     *             "hotline",
                     *             "online",
                     *             "center",
                     *             "station",
                     *             "studio"
                     *           ],
                     *           "materials": [
                     *             {
                     *               "zh": "不用带证件；有合同、欠条、文书的带上更好",
                     *               "en": "No papers needed; bring contracts, IOUs or official letters if you have them"
                     *             }
                     *           ],
                     *           "limits": [],
                     *           "limitNote": "没有统一的法定答复期限；12348 热线一般即时解答",
                     *           "fee": {
                     *             "zh": "免费",
                     *             "en": "Free"
                     *           },
                     *           "feeBasis": [
                     *             {
                     *               "law": "法律援助法",
                     *               "article": "第二十二条",
                     *               "says": "法律援助机构可以提供法律咨询等服务",
                     *               "version": "2021-08-20",
                     *               "verified": "text"
                     *             }
                     *           ],
                     *           "forms": [
                     *             "consultation"
                     *           ],
                     *           "related": [
                     *             "legal-aid",
                     *             "mediation"
                     *           ],
                     *           "promise": {
                     *             "what": {
                     *               "zh": "答复您",
                     *               "en": "Answer you"
                     *             },
                     *             "nature": "commitment",
                     *             "startedOn": "2026-11-23",
                     *             "dueOn": "2026-11-26",
                     *             "limit": 3,
                     *             "unit": "workday",
                     *             "provisional": false,
                     *             "basis": {
                     *               "zh": "服务承诺：3 个工作日内",
                     *               "en": "Our commitment: within 3 working days"
                     *             },
                     *             "ruleSet": "consult-2026",
                     *             "state": "running",
                     *             "daysLeft": 3,
                     *             "days": [
                     *               {
                     *                 "date": "2026-11-24",
                     *                 "counted": true
                     *               },
                     *               {
                     *                 "date": "2026-11-25",
                     *                 "counted": true
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ServicePage"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getService: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /**
                 * @description Code of the service
                 * @example legal-aid
                 */
                code: components["schemas"]["Slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "consult",
                     *       "name": {
                     *         "zh": "法律咨询",
                     *         "en": "Legal consultation"
                     *       },
                     *       "description": {
                     *         "zh": "把您遇到的事情说清楚，由律师或工作人员告诉您法律怎么规定、下一步找谁办、要准备什么材料。",
                     *         "en": "Tell us what happened. A lawyer or officer explains what the law says, whom to go to next and what to bring."
                     *       },
                     *       "who": {
                     *         "zh": "任何人，不问户籍和收入",
                     *         "en": "Anyone, whatever their residence or income"
                     *       },
                     *       "channels": [
                     *         "hotline",
                     *         "online",
                     *         "center",
                     *         "station",
                     *         "studio"
                     *       ],
                     *       "materials": [
                     *         {
                     *           "zh": "不用带证件；有合同、欠条、文书的带上更好",
                     *           "en": "No papers needed; bring contracts, IOUs or official letters if you have them"
                     *         }
                     *       ],
                     *       "limits": [],
                     *       "limitNote": "没有统一的法定答复期限；12348 热线一般即时解答",
                     *       "fee": {
                     *         "zh": "免费",
                     *         "en": "Free"
                     *       },
                     *       "feeBasis": [
                     *         {
                     *           "law": "法律援助法",
                     *           "article": "第二十二条",
                     *           "says": "法律援助机构可以提供法律咨询等服务",
                     *           "version": "2021-08-20",
                     *           "verified": "text"
                     *         }
                     *       ],
                     *       "forms": [
                     *         "consultation"
                     *       ],
                     *       "related": [
                     *         "legal-aid",
                     *         "mediation"
                     *       ],
                     *       "promise": {
                     *         "what": {
                     *           "zh": "答复您",
                     *           "en": "Answer you"
                     *         },
                     *         "nature": "commitment",
                     *         "startedOn": "2026-11-23",
                     *         "dueOn": "2026-11-26",
                     *         "limit": 3,
                     *         "unit": "workday",
                     *         "provisional": false,
                     *         "basis": {
                     *           "zh": "服务承诺：3 个工作日内",
                     *           "en": "Our commitment: within 3 working days"
                     *         },
                     *         "ruleSet": "consult-2026",
                     *         "state": "running",
                     *         "daysLeft": 3,
                     *         "days": [
                     *           {
                     *             "date": "2026-11-24",
                     *             "counted": true
                     *           },
                     *           {
                     *             "date": "2026-11-25",
                     *             "counted": true
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Service"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description The citizen's words
                 * @example 老板不给工资
                 */
                q: string;
                /** @description Most hits */
                limit?: number;
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hits, best first */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "query": "老板不给工资",
                     *       "items": [
                     *         {
                     *           "kind": "topic",
                     *           "topic": "wage-arrears",
                     *           "service": "legal-aid",
                     *           "title": {
                     *             "zh": "干了活，拿不到工资",
                     *             "en": "Worked and not paid"
                     *           },
                     *           "serviceName": {
                     *             "zh": "法律援助",
                     *             "en": "Legal aid"
                     *           },
                     *           "free": true,
                     *           "greenChannel": true,
                     *           "score": 29.806,
                     *           "matched": [
                     *             "不给工资",
                     *             "老板不给工资"
                     *           ]
                     *         },
                     *         {
                     *           "kind": "service",
                     *           "service": "legal-aid",
                     *           "title": {
                     *             "zh": "法律援助",
                     *             "en": "Legal aid"
                     *           },
                     *           "serviceName": {
                     *             "zh": "法律援助",
                     *             "en": "Legal aid"
                     *           },
                     *           "free": true,
                     *           "greenChannel": false,
                     *           "score": 10.148,
                     *           "matched": [
                     *             "老板不给工资"
                     *           ]
                     *         }
                     *       ],
                     *       "services": [
                     *         "legal-aid",
                     *         "labor-arbitration",
                     *         "mediation"
                     *       ],
                     *       "alsoSearched": [
                     *         "欠薪",
                     *         "讨薪",
                     *         "讨工资",
                     *         "工资不发"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listStations: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description This region and everything below it */
                region?: components["schemas"]["RegionCode"];
                /** @description Only stations of this level */
                level?: components["parameters"]["StationLevel"];
                /** @description Only stations that offer this service */
                service?: components["parameters"]["StationService"];
                /** @description Only stations open at this moment */
                openNow?: components["parameters"]["OpenNow"];
                /** @description Part of the station's name or of its place's name, today's or a former one */
                q?: string;
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stations */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "LYW-410311002001",
                     *           "level": "studio",
                     *           "region": "410311002001",
                     *           "parent": "LYS-410311002",
                     *           "unit": "LYS-410311002",
                     *           "name": "定鼎门社区公共法律服务工作室",
                     *           "address": "洛阳市洛龙区开元路街道定鼎门社区",
                     *           "coordinates": {
                     *             "longitude": 112.39153,
                     *             "latitude": 34.57131
                     *           },
                     *           "phone": null,
                     *           "hotline": "12348",
                     *           "hours": null,
                     *           "provenance": "derived",
                     *           "regionName": "洛龙区 开元路街道 定鼎门社区",
                     *           "services": [
                     *             "consult",
                     *             "mediation",
                     *             "resettlement",
                     *             "publicity",
                     *             "village-adviser"
                     *           ],
                     *           "opening": {
                     *             "state": "by_visit"
                     *           },
                     *           "nextVisit": {
                     *             "date": "2026-12-02",
                     *             "from": "09:00",
                     *             "to": "11:30",
                     *             "adviser": {
                     *               "zh": "示例顾问 197",
                     *               "en": "Sample adviser 197"
                     *             }
                     *           },
                     *           "derived": [
                     *             "name",
                     *             "coordinates",
                     *             "address",
                     *             "services",
                     *             "nextVisit"
                     *           ]
                     *         }
                     *       ],
                     *       "next": "Wzk2MF0",
                     *       "total": 246
                     *     }
                     */
                    "application/json": components["schemas"]["StationPage"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    nearestStations: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description WGS 84, degrees */
                longitude?: number;
                /** @description WGS 84, degrees */
                latitude?: number;
                /** @description Region whose middle is meant, instead of a point */
                region?: components["schemas"]["RegionCode"];
                /** @description Only stations of this level */
                level?: components["parameters"]["StationLevel"];
                /** @description Only stations that offer this service */
                service?: components["parameters"]["StationService"];
                /** @description Only stations open at this moment */
                openNow?: components["parameters"]["OpenNow"];
                /** @description Most stations */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stations, nearest first */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "origin": {
                     *         "coordinates": {
                     *           "longitude": 112.54882,
                     *           "latitude": 34.66012
                     *         },
                     *         "region": "410311013",
                     *         "regionName": "洛龙区 安乐街道"
                     *       },
                     *       "coverage": {
                     *         "ownBureau": true,
                     *         "homeCounty": "410311",
                     *         "servedBy": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         }
                     *       },
                     *       "items": [
                     *         {
                     *           "station": {
                     *             "id": "LYW-410311002001",
                     *             "level": "studio",
                     *             "region": "410311002001",
                     *             "parent": "LYS-410311002",
                     *             "unit": "LYS-410311002",
                     *             "name": "定鼎门社区公共法律服务工作室",
                     *             "address": "洛阳市洛龙区开元路街道定鼎门社区",
                     *             "coordinates": {
                     *               "longitude": 112.39153,
                     *               "latitude": 34.57131
                     *             },
                     *             "phone": null,
                     *             "hotline": "12348",
                     *             "hours": null,
                     *             "provenance": "derived",
                     *             "regionName": "洛龙区 开元路街道 定鼎门社区",
                     *             "services": [
                     *               "consult",
                     *               "mediation",
                     *               "resettlement",
                     *               "publicity",
                     *               "village-adviser"
                     *             ],
                     *             "opening": {
                     *               "state": "by_visit"
                     *             },
                     *             "nextVisit": {
                     *               "date": "2026-12-02",
                     *               "from": "09:00",
                     *               "to": "11:30",
                     *               "adviser": {
                     *                 "zh": "示例顾问 197",
                     *                 "en": "Sample adviser 197"
                     *               }
                     *             },
                     *             "derived": [
                     *               "name",
                     *               "coordinates",
                     *               "address",
                     *               "services",
                     *               "nextVisit"
                     *             ]
                     *           },
                     *           "distanceMetres": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NearestStations"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getStationTile: {
        parameters: {
            query?: {
                /** @description Only stations of this level */
                level?: components["parameters"]["StationLevel"];
                /** @description Only stations that offer this service */
                service?: components["parameters"]["StationService"];
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /**
                 * @description Level of the tile, two less than the map's own
                 * @example 7
                 */
                zoom: number;
                /**
                 * @description Column, below 2 to the power of `zoom`
                 * @example 103
                 */
                x: number;
                /**
                 * @description Row, likewise
                 * @example 50
                 */
                y: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What lies in the tile; both lists are empty where nothing does */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clusters": [
                     *         {
                     *           "coordinates": {
                     *             "longitude": 112.13242,
                     *             "latitude": 34.72843
                     *           },
                     *           "count": 12,
                     *           "region": "410323",
                     *           "name": {
                     *             "zh": "新安县",
                     *             "en": "Xin'an County"
                     *           }
                     *         }
                     *       ],
                     *       "stations": [
                     *         {
                     *           "id": "LYC-410311",
                     *           "name": "洛龙区公共法律服务中心",
                     *           "level": "center",
                     *           "coordinates": {
                     *             "longitude": 112.4636,
                     *             "latitude": 34.61921
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StationTile"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getStation: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the station
                 * @example LYC-410303
                 */
                id: components["schemas"]["StationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The station */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "LYW-410311002001",
                     *       "level": "studio",
                     *       "region": "410311002001",
                     *       "parent": "LYS-410311002",
                     *       "unit": "LYS-410311002",
                     *       "name": "定鼎门社区公共法律服务工作室",
                     *       "address": "洛阳市洛龙区开元路街道定鼎门社区",
                     *       "coordinates": {
                     *         "longitude": 112.39153,
                     *         "latitude": 34.57131
                     *       },
                     *       "phone": null,
                     *       "hotline": "12348",
                     *       "hours": null,
                     *       "provenance": "derived",
                     *       "regionName": "洛龙区 开元路街道 定鼎门社区",
                     *       "services": [
                     *         "consult",
                     *         "mediation",
                     *         "resettlement",
                     *         "publicity",
                     *         "village-adviser"
                     *       ],
                     *       "opening": {
                     *         "state": "by_visit"
                     *       },
                     *       "nextVisit": {
                     *         "date": "2026-12-02",
                     *         "from": "09:00",
                     *         "to": "11:30",
                     *         "adviser": {
                     *           "zh": "示例顾问 197",
                     *           "en": "Sample adviser 197"
                     *         }
                     *       },
                     *       "derived": [
                     *         "name",
                     *         "coordinates",
                     *         "address",
                     *         "services",
                     *         "nextVisit"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Station"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    getUnitSheet: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the unit
                 * @example LYC-410311
                 */
                id: components["schemas"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheet */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unit": {
                     *         "id": "LYS-410311013",
                     *         "name": {
                     *           "zh": "安乐镇公共法律服务站",
                     *           "en": "Anle Public Legal Service Station"
                     *         }
                     *       },
                     *       "kind": "station",
                     *       "region": "410311013",
                     *       "regionName": "洛龙区 安乐镇",
                     *       "duties": [
                     *         {
                     *           "zh": "办理县区中心分下来的法律咨询、人民调解，按时限办结",
                     *           "en": "Works on what the county centre passes down, within its time limits: Legal consultation, People’s mediation"
                     *         }
                     *       ],
                     *       "staff": [
                     *         {
                     *           "name": {
                     *             "zh": "示例受理员",
                     *             "en": "Sample clerk"
                     *           },
                     *           "post": {
                     *             "zh": "受理",
                     *             "en": "Reception"
                     *           },
                     *           "workNumber": "示例 01",
                     *           "provenance": "derived"
                     *         }
                     *       ],
                     *       "process": [
                     *         {
                     *           "kind": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           },
                     *           "ruleSet": {
                     *             "id": "consult-2026",
                     *             "version": 1,
                     *             "effectiveFrom": "2026-01-01"
                     *           },
                     *           "stages": [
                     *             {
                     *               "code": "accepted",
                     *               "text": {
                     *                 "zh": "工作人员受理",
                     *                 "en": "Staff take it up"
                     *               }
                     *             }
                     *           ],
                     *           "steps": [],
                     *           "limits": [
                     *             {
                     *               "what": {
                     *                 "zh": "答复您",
                     *                 "en": "Answer you"
                     *               },
                     *               "owedBy": "office",
                     *               "nature": "commitment",
                     *               "from": {
                     *                 "zh": "您交上来",
                     *                 "en": "You file it"
                     *               },
                     *               "limit": 3,
                     *               "unit": "workday",
                     *               "basis": {
                     *                 "zh": "服务承诺：3 个工作日内",
                     *                 "en": "Our commitment: within 3 working days"
                     *               },
                     *               "stopsFor": [],
                     *               "remedy": {
                     *                 "zh": "急的话打 12348 催办",
                     *                 "en": "If it is urgent, call 12348"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "services": [
                     *         {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           },
                     *           "who": {
                     *             "zh": "任何人，不问户籍和收入",
                     *             "en": "Anyone, whatever their residence or income"
                     *           },
                     *           "materials": [],
                     *           "limits": [],
                     *           "fee": {
                     *             "zh": "免费",
                     *             "en": "Free"
                     *           },
                     *           "feeBasis": [],
                     *           "forms": [
                     *             "consultation"
                     *           ],
                     *           "handledBy": {
                     *             "id": "LYS-410311013",
                     *             "name": {
                     *               "zh": "安乐镇公共法律服务站"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "contacts": {
                     *         "station": "LYS-410311013",
                     *         "address": "洛阳市洛龙区安乐镇",
                     *         "coordinates": {
                     *           "longitude": 112.39153,
                     *           "latitude": 34.57131
                     *         },
                     *         "hours": null,
                     *         "phone": null,
                     *         "hotline": "12348"
                     *       },
                     *       "supervision": {
                     *         "phone": "12348",
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心"
                     *           }
                     *         },
                     *         "note": {
                     *           "zh": "没按时办会自动督办",
                     *           "en": "A missed date is looked into by itself"
                     *         }
                     *       },
                     *       "evaluation": {
                     *         "form": "feedback",
                     *         "note": {
                     *           "zh": "办结以后可以评价",
                     *           "en": "You can rate a case that has ended"
                     *         }
                     *       },
                     *       "checked": {
                     *         "places": "2023-06-30",
                     *         "laws": "2025-04-19"
                     *       },
                     *       "provenance": "derived",
                     *       "derived": [
                     *         "staff",
                     *         "address",
                     *         "coordinates",
                     *         "hours",
                     *         "services"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitSheet"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    getUnitDurations: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the unit
                 * @example LYC-410311
                 */
                id: components["schemas"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By kind; empty where too few were answered */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong Public Legal Service Centre"
                     *         }
                     *       },
                     *       "from": "2025-11-23",
                     *       "to": "2026-11-22",
                     *       "items": [
                     *         {
                     *           "kind": "consult",
                     *           "cases": 120,
                     *           "halfWithinDays": 2,
                     *           "mostWithinDays": 4
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDurations"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    getCalendar: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "years": {
                     *         "2026": {
                     *           "off": [
                     *             "10-01",
                     *             "10-02",
                     *             "10-03",
                     *             "10-04",
                     *             "10-05",
                     *             "10-06",
                     *             "10-07"
                     *           ],
                     *           "work": [
                     *             "09-20",
                     *             "10-10"
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WorkdayCalendar"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    listAdvisers: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description This region and everything below it */
                region?: components["parameters"]["WithinRegion"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of advisers; with `region` also who serves it */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "adviser-197",
                     *           "name": {
                     *             "zh": "示例顾问 197",
                     *             "en": "Sample adviser 197"
                     *           },
                     *           "lawFirm": null,
                     *           "licenceNumber": null,
                     *           "villages": [
                     *             {
                     *               "station": "LYW-410311002001",
                     *               "region": "410311002001",
                     *               "regionName": "洛龙区 开元路街道 定鼎门社区"
                     *             }
                     *           ],
                     *           "nextVisit": {
                     *             "station": "LYW-410311002001",
                     *             "stationName": "定鼎门社区公共法律服务工作室",
                     *             "region": "410311002001",
                     *             "regionName": "洛龙区 开元路街道 定鼎门社区",
                     *             "adviser": {
                     *               "id": "adviser-197",
                     *               "name": {
                     *                 "zh": "示例顾问 197",
                     *                 "en": "Sample adviser 197"
                     *               }
                     *             },
                     *             "plannedOn": "2026-12-02",
                     *             "date": "2026-12-02",
                     *             "from": "09:00",
                     *             "to": "11:30",
                     *             "state": "planned",
                     *             "stateText": {
                     *               "zh": "按时坐诊",
                     *               "en": "As planned"
                     *             },
                     *             "provisional": false,
                     *             "version": 0
                     *           },
                     *           "hotline": "12348",
                     *           "provenance": "derived"
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AdviserPage"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getAdviser: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the adviser
                 * @example adviser-197
                 */
                id: components["schemas"]["StaffId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The adviser */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "adviser-197",
                     *       "name": {
                     *         "zh": "示例顾问 197",
                     *         "en": "Sample adviser 197"
                     *       },
                     *       "lawFirm": null,
                     *       "licenceNumber": null,
                     *       "villages": [
                     *         {
                     *           "station": "LYW-410311002001",
                     *           "region": "410311002001",
                     *           "regionName": "洛龙区 开元路街道 定鼎门社区"
                     *         }
                     *       ],
                     *       "nextVisit": {
                     *         "station": "LYW-410311002001",
                     *         "stationName": "定鼎门社区公共法律服务工作室",
                     *         "region": "410311002001",
                     *         "regionName": "洛龙区 开元路街道 定鼎门社区",
                     *         "adviser": {
                     *           "id": "adviser-197",
                     *           "name": {
                     *             "zh": "示例顾问 197",
                     *             "en": "Sample adviser 197"
                     *           }
                     *         },
                     *         "plannedOn": "2026-12-02",
                     *         "date": "2026-12-02",
                     *         "from": "09:00",
                     *         "to": "11:30",
                     *         "state": "planned",
                     *         "stateText": {
                     *           "zh": "按时坐诊",
                     *           "en": "As planned"
                     *         },
                     *         "provisional": false,
                     *         "version": 0
                     *       },
                     *       "hotline": "12348",
                     *       "provenance": "derived"
                     *     }
                     */
                    "application/json": components["schemas"]["Adviser"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    listVisits: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description This region and everything below it */
                region?: components["parameters"]["WithinRegion"];
                /** @description Only this studio */
                station?: components["schemas"]["StationId"];
                /** @description Only this adviser */
                adviser?: components["schemas"]["StaffId"];
                /** @description First day; default today */
                from?: string;
                /** @description Last day, at most 61 days after the first and 12 months after today; default 30 days after the first */
                to?: string;
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of visits; with `region` also who serves it */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "station": "LYW-410311002001",
                     *           "stationName": "定鼎门社区公共法律服务工作室",
                     *           "region": "410311002001",
                     *           "regionName": "洛龙区 开元路街道 定鼎门社区",
                     *           "adviser": {
                     *             "id": "adviser-197",
                     *             "name": {
                     *               "zh": "示例顾问 197",
                     *               "en": "Sample adviser 197"
                     *             }
                     *           },
                     *           "plannedOn": "2026-12-02",
                     *           "date": "2026-12-02",
                     *           "from": "09:00",
                     *           "to": "11:30",
                     *           "state": "planned",
                     *           "stateText": {
                     *             "zh": "按时坐诊",
                     *             "en": "As planned"
                     *           },
                     *           "provisional": false,
                     *           "version": 0
                     *         }
                     *       ],
                     *       "next": null,
                     *       "from": "2026-11-23",
                     *       "to": "2026-12-23",
                     *       "hotline": "12348"
                     *     }
                     */
                    "application/json": components["schemas"]["AdviserVisitPage"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listVillageGroups: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description This region and everything below it */
                region?: components["parameters"]["WithinRegion"];
                /** @description Only this studio's */
                station?: components["schemas"]["StationId"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups; with `region` also who serves it */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "station": "LYW-410311002001",
                     *           "region": "410311002001",
                     *           "regionName": "洛龙区 开元路街道 定鼎门社区",
                     *           "name": {
                     *             "zh": "定鼎门社区法律顾问微信群"
                     *           },
                     *           "purpose": {
                     *             "zh": "村居法律顾问在群里解答法律问题",
                     *             "en": "The village’s legal adviser answers questions"
                     *           },
                     *           "leader": {
                     *             "id": "adviser-197",
                     *             "name": {
                     *               "zh": "示例顾问 197",
                     *               "en": "Sample adviser 197"
                     *             }
                     *           },
                     *           "joining": [
                     *             {
                     *               "zh": "坐诊时请顾问拉您进群",
                     *               "en": "Ask the adviser during a visit"
                     *             }
                     *           ],
                     *           "image": null,
                     *           "provenance": "derived"
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["VillageGroupPage"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listAnnouncements: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description Its own announcements and those above: a township sees its own, its county’s and the city’s */
                region?: components["schemas"]["RegionCode"];
                /** @description Only announcements of this kind */
                kind?: components["schemas"]["AnnouncementKind"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of announcements */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "410300-hotline",
                     *           "kind": "notice",
                     *           "title": {
                     *             "zh": "公共法律服务热线 12348",
                     *             "en": "Public legal service hotline: 12348"
                     *           },
                     *           "summary": {
                     *             "zh": "有法律问题先打 12348。",
                     *             "en": "A legal question? Call 12348 first."
                     *           },
                     *           "region": "4103",
                     *           "regionName": "洛阳市",
                     *           "publisher": {
                     *             "id": "LYB-410300",
                     *             "name": {
                     *               "zh": "洛阳市司法局",
                     *               "en": "Luoyang Municipal Justice Bureau"
                     *             }
                     *           },
                     *           "publishedAt": "2026-11-16T09:00:00+08:00",
                     *           "validFrom": "2026-11-16",
                     *           "validTo": null,
                     *           "revisedAt": null,
                     *           "current": true,
                     *           "provenance": "derived"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AnnouncementPage"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getAnnouncement: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the announcement
                 * @example 410311-adviser-visits
                 */
                id: components["parameters"]["AnnouncementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The announcement */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "410300-hotline",
                     *       "kind": "notice",
                     *       "title": {
                     *         "zh": "公共法律服务热线 12348",
                     *         "en": "Public legal service hotline: 12348"
                     *       },
                     *       "summary": {
                     *         "zh": "有法律问题先打 12348。",
                     *         "en": "A legal question? Call 12348 first."
                     *       },
                     *       "body": [
                     *         {
                     *           "type": "paragraph",
                     *           "text": {
                     *             "zh": "12348 热线提供法律咨询。",
                     *             "en": "12348 gives legal advice."
                     *           }
                     *         }
                     *       ],
                     *       "region": "4103",
                     *       "regionName": "洛阳市",
                     *       "publisher": {
                     *         "id": "LYB-410300",
                     *         "name": {
                     *           "zh": "洛阳市司法局",
                     *           "en": "Luoyang Municipal Justice Bureau"
                     *         }
                     *       },
                     *       "source": null,
                     *       "publishedAt": "2026-11-16T09:00:00+08:00",
                     *       "validFrom": "2026-11-16",
                     *       "validTo": null,
                     *       "revisedAt": null,
                     *       "current": true,
                     *       "provenance": "derived"
                     *     }
                     */
                    "application/json": components["schemas"]["Announcement"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    listForms: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of form definitions */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "consultation",
                     *           "version": 1,
                     *           "kind": "consult",
                     *           "service": "consult",
                     *           "title": {
                     *             "zh": "问一个法律问题",
                     *             "en": "Ask a legal question"
                     *           },
                     *           "lead": {
                     *             "zh": "大约 3 分钟。写的内容只给办这件事的工作人员和律师看。",
                     *             "en": "About 3 minutes. Only the staff and the adviser who work on it read what you write."
                     *           },
                     *           "steps": [
                     *             {
                     *               "id": "matter",
                     *               "name": {
                     *                 "zh": "您的事",
                     *                 "en": "Your matter"
                     *               },
                     *               "title": {
                     *                 "zh": "您遇到了什么事？",
                     *                 "en": "What happened?"
                     *               },
                     *               "lead": {
                     *                 "zh": "想到哪儿写到哪儿，不用写得像文章。",
                     *                 "en": "Write it as it comes to mind; it need not read well."
                     *               },
                     *               "fields": [
                     *                 {
                     *                   "name": "topic",
                     *                   "kind": "topic",
                     *                   "label": {
                     *                     "zh": "是哪一类事？",
                     *                     "en": "What is it about?"
                     *                   },
                     *                   "reviewLabel": {
                     *                     "zh": "哪一类",
                     *                     "en": "About"
                     *                   },
                     *                   "hint": {
                     *                     "zh": "说不清是哪一类就空着，我们帮您分。",
                     *                     "en": "Leave it out if you are not sure; we will sort it."
                     *                   },
                     *                   "required": false
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "notice": {
                     *             "version": "2026-11",
                     *             "title": {
                     *               "zh": "您写的内容，我们这样用",
                     *               "en": "How we use what you write"
                     *             },
                     *             "paragraphs": [
                     *               {
                     *                 "zh": "谁来用：办理您这件事的公共法律服务中心（站）和它的主管司法局，这是它们的法定职责。有疑问打 12348。",
                     *                 "en": "Who: the public legal service centre or station that handles your matter, and the justice bureau above it, as their statutory duty. Questions: call 12348."
                     *               }
                     *             ]
                     *           },
                     *           "promise": {
                     *             "what": {
                     *               "zh": "答复您",
                     *               "en": "Answer you"
                     *             },
                     *             "nature": "commitment",
                     *             "startedOn": "2026-11-23",
                     *             "dueOn": "2026-11-26",
                     *             "limit": 3,
                     *             "unit": "workday",
                     *             "provisional": false,
                     *             "basis": {
                     *               "zh": "服务承诺：3 个工作日内",
                     *               "en": "Our commitment: within 3 working days"
                     *             },
                     *             "ruleSet": "consult-2026",
                     *             "state": "running",
                     *             "daysLeft": 3,
                     *             "days": [
                     *               {
                     *                 "date": "2026-11-24",
                     *                 "counted": true
                     *               },
                     *               {
                     *                 "date": "2026-11-25",
                     *                 "counted": true
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["FormPage"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getForm: {
        parameters: {
            query?: {
                /** @description Version that a draft was begun under; default the newest */
                version?: components["parameters"]["FormVersion"];
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /**
                 * @description Code of the form
                 * @example consultation
                 */
                code: components["schemas"]["Slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "consultation",
                     *       "version": 1,
                     *       "kind": "consult",
                     *       "service": "consult",
                     *       "title": {
                     *         "zh": "问一个法律问题",
                     *         "en": "Ask a legal question"
                     *       },
                     *       "lead": {
                     *         "zh": "大约 3 分钟。写的内容只给办这件事的工作人员和律师看。",
                     *         "en": "About 3 minutes. Only the staff and the adviser who work on it read what you write."
                     *       },
                     *       "steps": [
                     *         {
                     *           "id": "matter",
                     *           "name": {
                     *             "zh": "您的事",
                     *             "en": "Your matter"
                     *           },
                     *           "title": {
                     *             "zh": "您遇到了什么事？",
                     *             "en": "What happened?"
                     *           },
                     *           "lead": {
                     *             "zh": "想到哪儿写到哪儿，不用写得像文章。",
                     *             "en": "Write it as it comes to mind; it need not read well."
                     *           },
                     *           "fields": [
                     *             {
                     *               "name": "topic",
                     *               "kind": "topic",
                     *               "label": {
                     *                 "zh": "是哪一类事？",
                     *                 "en": "What is it about?"
                     *               },
                     *               "reviewLabel": {
                     *                 "zh": "哪一类",
                     *                 "en": "About"
                     *               },
                     *               "hint": {
                     *                 "zh": "说不清是哪一类就空着，我们帮您分。",
                     *                 "en": "Leave it out if you are not sure; we will sort it."
                     *               },
                     *               "required": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "notice": {
                     *         "version": "2026-11",
                     *         "title": {
                     *           "zh": "您写的内容，我们这样用",
                     *           "en": "How we use what you write"
                     *         },
                     *         "paragraphs": [
                     *           {
                     *             "zh": "谁来用：办理您这件事的公共法律服务中心（站）和它的主管司法局，这是它们的法定职责。有疑问打 12348。",
                     *             "en": "Who: the public legal service centre or station that handles your matter, and the justice bureau above it, as their statutory duty. Questions: call 12348."
                     *           }
                     *         ]
                     *       },
                     *       "promise": {
                     *         "what": {
                     *           "zh": "答复您",
                     *           "en": "Answer you"
                     *         },
                     *         "nature": "commitment",
                     *         "startedOn": "2026-11-23",
                     *         "dueOn": "2026-11-26",
                     *         "limit": 3,
                     *         "unit": "workday",
                     *         "provisional": false,
                     *         "basis": {
                     *           "zh": "服务承诺：3 个工作日内",
                     *           "en": "Our commitment: within 3 working days"
                     *         },
                     *         "ruleSet": "consult-2026",
                     *         "state": "running",
                     *         "daysLeft": 3,
                     *         "days": [
                     *           {
                     *             "date": "2026-11-24",
                     *             "counted": true
                     *           },
                     *           {
                     *             "date": "2026-11-25",
                     *             "counted": true
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FormDefinition"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getFormSchema: {
        parameters: {
            query?: {
                /** @description Version that a draft was begun under; default the newest */
                version?: components["parameters"]["FormVersion"];
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /**
                 * @description Code of the form
                 * @example consultation
                 */
                code: components["schemas"]["Slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "$schema": "https://json-schema.org/draft/2020-12/schema",
                     *       "title": "问一个法律问题",
                     *       "type": "object",
                     *       "properties": {
                     *         "question": {
                     *           "title": "您说的事",
                     *           "type": "string",
                     *           "minLength": 10,
                     *           "maxLength": 2000
                     *         },
                     *         "phone": {}
                     *       },
                     *       "required": [
                     *         "question"
                     *       ],
                     *       "additionalProperties": false
                     *     }
                     */
                    "application/json": components["schemas"]["FormSchema"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getChallenge: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What to work out, if anything */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challenge": {
                     *         "challenge": "WyJrMSIsIkFiQ2QiLDY0LDExLDE3NjM4NjU5MDBd.c2FtcGxlLXNpZ25hdHVyZQ",
                     *         "puzzles": 64,
                     *         "zeroBits": 11,
                     *         "expiresAt": "2026-11-23T10:15:00+08:00"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ChallengeOffer"];
                };
            };
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
        };
    };
    submitCase: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header: {
                /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The challenge, `~`, and for each of its puzzles a number in base 36, joined by `.`. Answered 428 where one is needed and none, or none that does, was sent; a resend that has its first answer needs none */
                "Proof-Of-Work"?: components["parameters"]["ProofOfWork"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "service": "consult",
                 *       "form": "consultation",
                 *       "formVersion": 1,
                 *       "homeCounty": "410311",
                 *       "noticeVersion": "2026-11",
                 *       "answers": {
                 *         "topic": "wage-arrears",
                 *         "question": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。",
                 *         "place": "410311013",
                 *         "forWhom": "self",
                 *         "replyBy": "phone",
                 *         "name": "王建国",
                 *         "phone": "13837902146"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CaseDraft"];
            };
        };
        responses: {
            /** @description The case is open */
            201: {
                headers: {
                    /** @description The case's address, `/v1/cases/{number}` */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "code": "52635113",
                     *       "receivedAt": "2026-11-23T10:05:00+08:00",
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong District Public Legal Service Centre"
                     *         }
                     *       },
                     *       "promise": {
                     *         "what": {
                     *           "zh": "答复您",
                     *           "en": "Answer you"
                     *         },
                     *         "nature": "commitment",
                     *         "startedOn": "2026-11-23",
                     *         "dueOn": "2026-11-26",
                     *         "limit": 3,
                     *         "unit": "workday",
                     *         "provisional": false,
                     *         "basis": {
                     *           "zh": "服务承诺：3 个工作日内",
                     *           "en": "Our commitment: within 3 working days"
                     *         },
                     *         "ruleSet": "consult-2026",
                     *         "state": "running",
                     *         "daysLeft": 3,
                     *         "days": [
                     *           {
                     *             "date": "2026-11-24",
                     *             "counted": true
                     *           },
                     *           {
                     *             "date": "2026-11-25",
                     *             "counted": true
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["ProofNeeded"];
        };
    };
    openCaseToken: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "60241837"
                 *     }
                 */
                "application/json": components["schemas"]["CaseCredentials"];
            };
        };
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjbGVyay1seXMtNDEwMzExMDEzIn0.c2FtcGxl",
                     *       "expiresAt": "2026-11-23T10:35:00+08:00"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["CredentialsRejected"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyTries"];
        };
    };
    getCase: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: {
                /** @description `ETag` of the answer at hand: 304 while it still stands */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "homeCounty": "410311",
                     *       "kind": "consult",
                     *       "service": {
                     *         "code": "consult",
                     *         "name": {
                     *           "zh": "法律咨询",
                     *           "en": "Legal consultation"
                     *         }
                     *       },
                     *       "topic": {
                     *         "code": "wage-arrears",
                     *         "name": {
                     *           "zh": "拖欠工资",
                     *           "en": "Unpaid wages"
                     *         }
                     *       },
                     *       "region": {
                     *         "code": "410311013",
                     *         "name": {
                     *           "zh": "洛龙区 安乐街道"
                     *         }
                     *       },
                     *       "state": "accepted",
                     *       "stateText": {
                     *         "zh": "已经受理，正在安排",
                     *         "en": "Taken up, being arranged"
                     *       },
                     *       "stateLead": {
                     *         "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *         "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *       },
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong District Public Legal Service Centre"
                     *         }
                     *       },
                     *       "receivedAt": "2026-11-23T10:05:00+08:00",
                     *       "updatedAt": "2026-11-23T10:20:00+08:00",
                     *       "version": 2,
                     *       "sequence": 2,
                     *       "promise": {
                     *         "what": {
                     *           "zh": "答复您",
                     *           "en": "Answer you"
                     *         },
                     *         "nature": "commitment",
                     *         "startedOn": "2026-11-23",
                     *         "dueOn": "2026-11-26",
                     *         "limit": 3,
                     *         "unit": "workday",
                     *         "provisional": false,
                     *         "basis": {
                     *           "zh": "服务承诺：3 个工作日内",
                     *           "en": "Our commitment: within 3 working days"
                     *         },
                     *         "ruleSet": "consult-2026",
                     *         "state": "running",
                     *         "daysLeft": 3,
                     *         "days": [
                     *           {
                     *             "date": "2026-11-24",
                     *             "counted": true
                     *           },
                     *           {
                     *             "date": "2026-11-25",
                     *             "counted": true
                     *           }
                     *         ]
                     *       },
                     *       "greenChannel": true,
                     *       "summary": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "ahead": [
                     *         {
                     *           "state": "resolved",
                     *           "text": {
                     *             "zh": "答复您",
                     *             "en": "You get the answer"
                     *           }
                     *         },
                     *         {
                     *           "state": "closed",
                     *           "text": {
                     *             "zh": "问题解决，办结",
                     *             "en": "Settled and closed"
                     *           }
                     *         }
                     *       ],
                     *       "actions": []
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description Nothing changed since the ETag sent */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
        };
    };
    eraseCase: {
        parameters: {
            query: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description The version that was looked at */
                version: number;
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case is erased */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "erasedAt": "2026-12-20T10:05:00+08:00"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseErasure"];
                };
            };
            /** @description The case is on hold: it is erased when the hold ends */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "requestedAt": "2026-12-20T10:05:00+08:00",
                     *       "text": {
                     *         "zh": "您的删除申请已经记下。依法还要保存一段时间，这段时间里只保存、不使用；不再需要保存时自动删除。",
                     *         "en": "Your request is recorded. The law demands that the case is kept for now: it is only kept, not used, and erased by itself when that ends."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CaseErasureRequest"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    amendCase: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "answers": {
                 *         "topic": "wage-arrears",
                 *         "question": "今年3月到9月在工地干木工，包工头欠我4万8，打电话不接。",
                 *         "place": "410311013",
                 *         "forWhom": "self",
                 *         "replyBy": "phone",
                 *         "name": "王建国",
                 *         "phone": "13837902146"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CaseAmendment"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "homeCounty": "410311",
                     *       "kind": "consult",
                     *       "service": {
                     *         "code": "consult",
                     *         "name": {
                     *           "zh": "法律咨询",
                     *           "en": "Legal consultation"
                     *         }
                     *       },
                     *       "topic": {
                     *         "code": "wage-arrears",
                     *         "name": {
                     *           "zh": "拖欠工资",
                     *           "en": "Unpaid wages"
                     *         }
                     *       },
                     *       "region": {
                     *         "code": "410311013",
                     *         "name": {
                     *           "zh": "洛龙区 安乐街道"
                     *         }
                     *       },
                     *       "state": "accepted",
                     *       "stateText": {
                     *         "zh": "已经受理，正在安排",
                     *         "en": "Taken up, being arranged"
                     *       },
                     *       "stateLead": {
                     *         "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *         "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *       },
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong District Public Legal Service Centre"
                     *         }
                     *       },
                     *       "receivedAt": "2026-11-23T10:05:00+08:00",
                     *       "updatedAt": "2026-11-23T10:20:00+08:00",
                     *       "version": 2,
                     *       "sequence": 2,
                     *       "promise": {
                     *         "what": {
                     *           "zh": "答复您",
                     *           "en": "Answer you"
                     *         },
                     *         "nature": "commitment",
                     *         "startedOn": "2026-11-23",
                     *         "dueOn": "2026-11-26",
                     *         "limit": 3,
                     *         "unit": "workday",
                     *         "provisional": false,
                     *         "basis": {
                     *           "zh": "服务承诺：3 个工作日内",
                     *           "en": "Our commitment: within 3 working days"
                     *         },
                     *         "ruleSet": "consult-2026",
                     *         "state": "running",
                     *         "daysLeft": 3,
                     *         "days": [
                     *           {
                     *             "date": "2026-11-24",
                     *             "counted": true
                     *           },
                     *           {
                     *             "date": "2026-11-25",
                     *             "counted": true
                     *           }
                     *         ]
                     *       },
                     *       "greenChannel": true,
                     *       "summary": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "ahead": [
                     *         {
                     *           "state": "resolved",
                     *           "text": {
                     *             "zh": "答复您",
                     *             "en": "You get the answer"
                     *           }
                     *         },
                     *         {
                     *           "state": "closed",
                     *           "text": {
                     *             "zh": "问题解决，办结",
                     *             "en": "Settled and closed"
                     *           }
                     *         }
                     *       ],
                     *       "actions": []
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listCaseEvents: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description `ETag` of the answer at hand: 304 while it still stands */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["CaseEventPage"];
                };
            };
            /** @description Nothing changed since the ETag sent */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    streamCaseEvents: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: {
                /** @description `id` of the last event that was seen: what came after it is told at once */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, until the client or the token leaves */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 7
                     *     event: changed
                     *     data: {"sequence":7}
                     */
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    closeCase: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 6
                 *     }
                 */
                "application/json": components["schemas"]["CaseChange"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "homeCounty": "410311",
                     *       "kind": "consult",
                     *       "service": {
                     *         "code": "consult",
                     *         "name": {
                     *           "zh": "法律咨询",
                     *           "en": "Legal consultation"
                     *         }
                     *       },
                     *       "topic": {
                     *         "code": "wage-arrears",
                     *         "name": {
                     *           "zh": "拖欠工资",
                     *           "en": "Unpaid wages"
                     *         }
                     *       },
                     *       "region": {
                     *         "code": "410311013",
                     *         "name": {
                     *           "zh": "洛龙区 安乐街道"
                     *         }
                     *       },
                     *       "state": "accepted",
                     *       "stateText": {
                     *         "zh": "已经受理，正在安排",
                     *         "en": "Taken up, being arranged"
                     *       },
                     *       "stateLead": {
                     *         "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *         "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *       },
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong District Public Legal Service Centre"
                     *         }
                     *       },
                     *       "receivedAt": "2026-11-23T10:05:00+08:00",
                     *       "updatedAt": "2026-11-23T10:20:00+08:00",
                     *       "version": 2,
                     *       "sequence": 2,
                     *       "promise": {
                     *         "what": {
                     *           "zh": "答复您",
                     *           "en": "Answer you"
                     *         },
                     *         "nature": "commitment",
                     *         "startedOn": "2026-11-23",
                     *         "dueOn": "2026-11-26",
                     *         "limit": 3,
                     *         "unit": "workday",
                     *         "provisional": false,
                     *         "basis": {
                     *           "zh": "服务承诺：3 个工作日内",
                     *           "en": "Our commitment: within 3 working days"
                     *         },
                     *         "ruleSet": "consult-2026",
                     *         "state": "running",
                     *         "daysLeft": 3,
                     *         "days": [
                     *           {
                     *             "date": "2026-11-24",
                     *             "counted": true
                     *           },
                     *           {
                     *             "date": "2026-11-25",
                     *             "counted": true
                     *           }
                     *         ]
                     *       },
                     *       "greenChannel": true,
                     *       "summary": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "ahead": [
                     *         {
                     *           "state": "resolved",
                     *           "text": {
                     *             "zh": "答复您",
                     *             "en": "You get the answer"
                     *           }
                     *         },
                     *         {
                     *           "state": "closed",
                     *           "text": {
                     *             "zh": "问题解决，办结",
                     *             "en": "Settled and closed"
                     *           }
                     *         }
                     *       ],
                     *       "actions": []
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    withdrawCase: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "reason": "老板把钱结清了。"
                 *     }
                 */
                "application/json": components["schemas"]["CaseWithdrawal"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "homeCounty": "410311",
                     *       "kind": "consult",
                     *       "service": {
                     *         "code": "consult",
                     *         "name": {
                     *           "zh": "法律咨询",
                     *           "en": "Legal consultation"
                     *         }
                     *       },
                     *       "topic": {
                     *         "code": "wage-arrears",
                     *         "name": {
                     *           "zh": "拖欠工资",
                     *           "en": "Unpaid wages"
                     *         }
                     *       },
                     *       "region": {
                     *         "code": "410311013",
                     *         "name": {
                     *           "zh": "洛龙区 安乐街道"
                     *         }
                     *       },
                     *       "state": "accepted",
                     *       "stateText": {
                     *         "zh": "已经受理，正在安排",
                     *         "en": "Taken up, being arranged"
                     *       },
                     *       "stateLead": {
                     *         "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *         "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *       },
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong District Public Legal Service Centre"
                     *         }
                     *       },
                     *       "receivedAt": "2026-11-23T10:05:00+08:00",
                     *       "updatedAt": "2026-11-23T10:20:00+08:00",
                     *       "version": 2,
                     *       "sequence": 2,
                     *       "promise": {
                     *         "what": {
                     *           "zh": "答复您",
                     *           "en": "Answer you"
                     *         },
                     *         "nature": "commitment",
                     *         "startedOn": "2026-11-23",
                     *         "dueOn": "2026-11-26",
                     *         "limit": 3,
                     *         "unit": "workday",
                     *         "provisional": false,
                     *         "basis": {
                     *           "zh": "服务承诺：3 个工作日内",
                     *           "en": "Our commitment: within 3 working days"
                     *         },
                     *         "ruleSet": "consult-2026",
                     *         "state": "running",
                     *         "daysLeft": 3,
                     *         "days": [
                     *           {
                     *             "date": "2026-11-24",
                     *             "counted": true
                     *           },
                     *           {
                     *             "date": "2026-11-25",
                     *             "counted": true
                     *           }
                     *         ]
                     *       },
                     *       "greenChannel": true,
                     *       "summary": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "ahead": [
                     *         {
                     *           "state": "resolved",
                     *           "text": {
                     *             "zh": "答复您",
                     *             "en": "You get the answer"
                     *           }
                     *         },
                     *         {
                     *           "state": "closed",
                     *           "text": {
                     *             "zh": "问题解决，办结",
                     *             "en": "Settled and closed"
                     *           }
                     *         }
                     *       ],
                     *       "actions": []
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    supplementCase: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header: {
                /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 4,
                 *       "text": "合同没有签，有考勤表和工资条的照片，已经送到服务站了。"
                 *     }
                 */
                "application/json": components["schemas"]["CaseSupplement"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "homeCounty": "410311",
                     *       "kind": "consult",
                     *       "service": {
                     *         "code": "consult",
                     *         "name": {
                     *           "zh": "法律咨询",
                     *           "en": "Legal consultation"
                     *         }
                     *       },
                     *       "topic": {
                     *         "code": "wage-arrears",
                     *         "name": {
                     *           "zh": "拖欠工资",
                     *           "en": "Unpaid wages"
                     *         }
                     *       },
                     *       "region": {
                     *         "code": "410311013",
                     *         "name": {
                     *           "zh": "洛龙区 安乐街道"
                     *         }
                     *       },
                     *       "state": "accepted",
                     *       "stateText": {
                     *         "zh": "已经受理，正在安排",
                     *         "en": "Taken up, being arranged"
                     *       },
                     *       "stateLead": {
                     *         "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *         "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *       },
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong District Public Legal Service Centre"
                     *         }
                     *       },
                     *       "receivedAt": "2026-11-23T10:05:00+08:00",
                     *       "updatedAt": "2026-11-23T10:20:00+08:00",
                     *       "version": 2,
                     *       "sequence": 2,
                     *       "promise": {
                     *         "what": {
                     *           "zh": "答复您",
                     *           "en": "Answer you"
                     *         },
                     *         "nature": "commitment",
                     *         "startedOn": "2026-11-23",
                     *         "dueOn": "2026-11-26",
                     *         "limit": 3,
                     *         "unit": "workday",
                     *         "provisional": false,
                     *         "basis": {
                     *           "zh": "服务承诺：3 个工作日内",
                     *           "en": "Our commitment: within 3 working days"
                     *         },
                     *         "ruleSet": "consult-2026",
                     *         "state": "running",
                     *         "daysLeft": 3,
                     *         "days": [
                     *           {
                     *             "date": "2026-11-24",
                     *             "counted": true
                     *           },
                     *           {
                     *             "date": "2026-11-25",
                     *             "counted": true
                     *           }
                     *         ]
                     *       },
                     *       "greenChannel": true,
                     *       "summary": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "ahead": [
                     *         {
                     *           "state": "resolved",
                     *           "text": {
                     *             "zh": "答复您",
                     *             "en": "You get the answer"
                     *           }
                     *         },
                     *         {
                     *           "state": "closed",
                     *           "text": {
                     *             "zh": "问题解决，办结",
                     *             "en": "Settled and closed"
                     *           }
                     *         }
                     *       ],
                     *       "actions": []
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    reopenCase: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 6,
                 *       "text": "按您说的去了，对方还是不给。"
                 *     }
                 */
                "application/json": components["schemas"]["CaseWords"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "homeCounty": "410311",
                     *       "kind": "consult",
                     *       "service": {
                     *         "code": "consult",
                     *         "name": {
                     *           "zh": "法律咨询",
                     *           "en": "Legal consultation"
                     *         }
                     *       },
                     *       "topic": {
                     *         "code": "wage-arrears",
                     *         "name": {
                     *           "zh": "拖欠工资",
                     *           "en": "Unpaid wages"
                     *         }
                     *       },
                     *       "region": {
                     *         "code": "410311013",
                     *         "name": {
                     *           "zh": "洛龙区 安乐街道"
                     *         }
                     *       },
                     *       "state": "accepted",
                     *       "stateText": {
                     *         "zh": "已经受理，正在安排",
                     *         "en": "Taken up, being arranged"
                     *       },
                     *       "stateLead": {
                     *         "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *         "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *       },
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong District Public Legal Service Centre"
                     *         }
                     *       },
                     *       "receivedAt": "2026-11-23T10:05:00+08:00",
                     *       "updatedAt": "2026-11-23T10:20:00+08:00",
                     *       "version": 2,
                     *       "sequence": 2,
                     *       "promise": {
                     *         "what": {
                     *           "zh": "答复您",
                     *           "en": "Answer you"
                     *         },
                     *         "nature": "commitment",
                     *         "startedOn": "2026-11-23",
                     *         "dueOn": "2026-11-26",
                     *         "limit": 3,
                     *         "unit": "workday",
                     *         "provisional": false,
                     *         "basis": {
                     *           "zh": "服务承诺：3 个工作日内",
                     *           "en": "Our commitment: within 3 working days"
                     *         },
                     *         "ruleSet": "consult-2026",
                     *         "state": "running",
                     *         "daysLeft": 3,
                     *         "days": [
                     *           {
                     *             "date": "2026-11-24",
                     *             "counted": true
                     *           },
                     *           {
                     *             "date": "2026-11-25",
                     *             "counted": true
                     *           }
                     *         ]
                     *       },
                     *       "greenChannel": true,
                     *       "summary": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "ahead": [
                     *         {
                     *           "state": "resolved",
                     *           "text": {
                     *             "zh": "答复您",
                     *             "en": "You get the answer"
                     *           }
                     *         },
                     *         {
                     *           "state": "closed",
                     *           "text": {
                     *             "zh": "问题解决，办结",
                     *             "en": "Settled and closed"
                     *           }
                     *         }
                     *       ],
                     *       "actions": []
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    evaluateCase: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header: {
                /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 7,
                 *       "score": 5,
                 *       "text": "讲得很清楚。"
                 *     }
                 */
                "application/json": components["schemas"]["CaseEvaluation"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "homeCounty": "410311",
                     *       "kind": "consult",
                     *       "service": {
                     *         "code": "consult",
                     *         "name": {
                     *           "zh": "法律咨询",
                     *           "en": "Legal consultation"
                     *         }
                     *       },
                     *       "topic": {
                     *         "code": "wage-arrears",
                     *         "name": {
                     *           "zh": "拖欠工资",
                     *           "en": "Unpaid wages"
                     *         }
                     *       },
                     *       "region": {
                     *         "code": "410311013",
                     *         "name": {
                     *           "zh": "洛龙区 安乐街道"
                     *         }
                     *       },
                     *       "state": "accepted",
                     *       "stateText": {
                     *         "zh": "已经受理，正在安排",
                     *         "en": "Taken up, being arranged"
                     *       },
                     *       "stateLead": {
                     *         "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *         "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *       },
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong District Public Legal Service Centre"
                     *         }
                     *       },
                     *       "receivedAt": "2026-11-23T10:05:00+08:00",
                     *       "updatedAt": "2026-11-23T10:20:00+08:00",
                     *       "version": 2,
                     *       "sequence": 2,
                     *       "promise": {
                     *         "what": {
                     *           "zh": "答复您",
                     *           "en": "Answer you"
                     *         },
                     *         "nature": "commitment",
                     *         "startedOn": "2026-11-23",
                     *         "dueOn": "2026-11-26",
                     *         "limit": 3,
                     *         "unit": "workday",
                     *         "provisional": false,
                     *         "basis": {
                     *           "zh": "服务承诺：3 个工作日内",
                     *           "en": "Our commitment: within 3 working days"
                     *         },
                     *         "ruleSet": "consult-2026",
                     *         "state": "running",
                     *         "daysLeft": 3,
                     *         "days": [
                     *           {
                     *             "date": "2026-11-24",
                     *             "counted": true
                     *           },
                     *           {
                     *             "date": "2026-11-25",
                     *             "counted": true
                     *           }
                     *         ]
                     *       },
                     *       "greenChannel": true,
                     *       "summary": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "ahead": [
                     *         {
                     *           "state": "resolved",
                     *           "text": {
                     *             "zh": "答复您",
                     *             "en": "You get the answer"
                     *           }
                     *         },
                     *         {
                     *           "state": "closed",
                     *           "text": {
                     *             "zh": "问题解决，办结",
                     *             "en": "Settled and closed"
                     *           }
                     *         }
                     *       ],
                     *       "actions": []
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listCaseMessages: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what was said */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["CaseMessagePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    sendCaseMessage: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header: {
                /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "text": "考勤表的照片用得上吗？"
                 *     }
                 */
                "application/json": components["schemas"]["CaseWords"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "homeCounty": "410311",
                     *       "kind": "consult",
                     *       "service": {
                     *         "code": "consult",
                     *         "name": {
                     *           "zh": "法律咨询",
                     *           "en": "Legal consultation"
                     *         }
                     *       },
                     *       "topic": {
                     *         "code": "wage-arrears",
                     *         "name": {
                     *           "zh": "拖欠工资",
                     *           "en": "Unpaid wages"
                     *         }
                     *       },
                     *       "region": {
                     *         "code": "410311013",
                     *         "name": {
                     *           "zh": "洛龙区 安乐街道"
                     *         }
                     *       },
                     *       "state": "accepted",
                     *       "stateText": {
                     *         "zh": "已经受理，正在安排",
                     *         "en": "Taken up, being arranged"
                     *       },
                     *       "stateLead": {
                     *         "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *         "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *       },
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong District Public Legal Service Centre"
                     *         }
                     *       },
                     *       "receivedAt": "2026-11-23T10:05:00+08:00",
                     *       "updatedAt": "2026-11-23T10:20:00+08:00",
                     *       "version": 2,
                     *       "sequence": 2,
                     *       "promise": {
                     *         "what": {
                     *           "zh": "答复您",
                     *           "en": "Answer you"
                     *         },
                     *         "nature": "commitment",
                     *         "startedOn": "2026-11-23",
                     *         "dueOn": "2026-11-26",
                     *         "limit": 3,
                     *         "unit": "workday",
                     *         "provisional": false,
                     *         "basis": {
                     *           "zh": "服务承诺：3 个工作日内",
                     *           "en": "Our commitment: within 3 working days"
                     *         },
                     *         "ruleSet": "consult-2026",
                     *         "state": "running",
                     *         "daysLeft": 3,
                     *         "days": [
                     *           {
                     *             "date": "2026-11-24",
                     *             "counted": true
                     *           },
                     *           {
                     *             "date": "2026-11-25",
                     *             "counted": true
                     *           }
                     *         ]
                     *       },
                     *       "greenChannel": true,
                     *       "summary": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "ahead": [
                     *         {
                     *           "state": "resolved",
                     *           "text": {
                     *             "zh": "答复您",
                     *             "en": "You get the answer"
                     *           }
                     *         },
                     *         {
                     *           "state": "closed",
                     *           "text": {
                     *             "zh": "问题解决，办结",
                     *             "en": "Settled and closed"
                     *           }
                     *         }
                     *       ],
                     *       "actions": []
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    objectToCase: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header: {
                /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 3,
                 *       "text": "我是进城务工的，要的是工资，按规定不用审查经济困难。"
                 *     }
                 */
                "application/json": components["schemas"]["CaseObjection"];
            };
        };
        responses: {
            /** @description The new case is open */
            201: {
                headers: {
                    /** @description The new case's address, `/v1/cases/{number}` */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "code": "52635113",
                     *       "receivedAt": "2026-11-23T10:05:00+08:00",
                     *       "unit": {
                     *         "id": "LYB-410300",
                     *         "name": {
                     *           "zh": "洛阳市司法局",
                     *           "en": "Luoyang Municipal Bureau of Justice"
                     *         }
                     *       },
                     *       "promise": {
                     *         "what": {
                     *           "zh": "答复您",
                     *           "en": "Answer you"
                     *         },
                     *         "nature": "commitment",
                     *         "startedOn": "2026-11-23",
                     *         "dueOn": "2026-11-26",
                     *         "limit": 3,
                     *         "unit": "workday",
                     *         "provisional": false,
                     *         "basis": {
                     *           "zh": "服务承诺：3 个工作日内",
                     *           "en": "Our commitment: within 3 working days"
                     *         },
                     *         "ruleSet": "consult-2026",
                     *         "state": "running",
                     *         "daysLeft": 3,
                     *         "days": [
                     *           {
                     *             "date": "2026-11-24",
                     *             "counted": true
                     *           },
                     *           {
                     *             "date": "2026-11-25",
                     *             "counted": true
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    copyCase: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": {
                     *         "number": "261096879517",
                     *         "homeCounty": "410311",
                     *         "kind": "consult",
                     *         "service": {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           }
                     *         },
                     *         "topic": {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         "region": {
                     *           "code": "410311013",
                     *           "name": {
                     *             "zh": "洛龙区 安乐街道"
                     *           }
                     *         },
                     *         "state": "accepted",
                     *         "stateText": {
                     *           "zh": "已经受理，正在安排",
                     *           "en": "Taken up, being arranged"
                     *         },
                     *         "stateLead": {
                     *           "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *           "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *         },
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         },
                     *         "receivedAt": "2026-11-23T10:05:00+08:00",
                     *         "updatedAt": "2026-11-23T10:20:00+08:00",
                     *         "version": 2,
                     *         "sequence": 2,
                     *         "promise": {
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "startedOn": "2026-11-23",
                     *           "dueOn": "2026-11-26",
                     *           "limit": 3,
                     *           "unit": "workday",
                     *           "provisional": false,
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "ruleSet": "consult-2026",
                     *           "state": "running",
                     *           "daysLeft": 3,
                     *           "days": [
                     *             {
                     *               "date": "2026-11-24",
                     *               "counted": true
                     *             },
                     *             {
                     *               "date": "2026-11-25",
                     *               "counted": true
                     *             }
                     *           ]
                     *         },
                     *         "greenChannel": true,
                     *         "summary": [
                     *           {
                     *             "name": "topic",
                     *             "label": {
                     *               "zh": "哪一类",
                     *               "en": "About"
                     *             },
                     *             "value": "wage-arrears",
                     *             "valueText": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           {
                     *             "name": "question",
                     *             "label": {
                     *               "zh": "您说的事",
                     *               "en": "What you told us"
                     *             },
                     *             "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *           }
                     *         ],
                     *         "ahead": [
                     *           {
                     *             "state": "resolved",
                     *             "text": {
                     *               "zh": "答复您",
                     *               "en": "You get the answer"
                     *             }
                     *           },
                     *           {
                     *             "state": "closed",
                     *             "text": {
                     *               "zh": "问题解决，办结",
                     *               "en": "Settled and closed"
                     *             }
                     *           }
                     *         ],
                     *         "actions": []
                     *       },
                     *       "draft": {
                     *         "form": "consultation",
                     *         "formVersion": 1,
                     *         "answers": {
                     *           "name": "王建国"
                     *         }
                     *       },
                     *       "answers": [
                     *         {
                     *           "name": "name",
                     *           "label": {
                     *             "zh": "姓名",
                     *             "en": "Name"
                     *           },
                     *           "value": "王建国"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "attachments": [
                     *         {
                     *           "name": "工资条.jpg",
                     *           "size": 1048576,
                     *           "mediaType": "image/jpeg",
                     *           "state": "accepted",
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "attachedAt": "2026-11-23T10:05:00+08:00"
                     *         }
                     *       ],
                     *       "retention": {
                     *         "zh": "办结后保存 365 天，到期自动删除，只留下不含个人信息的办理记录。",
                     *         "en": "Kept for 365 days after the end and then erased by itself; only a record without personal information stays."
                     *       },
                     *       "readings": [
                     *         {
                     *           "at": "2026-11-23T10:20:00+08:00",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           },
                     *           "role": "clerk",
                     *           "full": true,
                     *           "reason": "call-back"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CaseCopy"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
        };
    };
    listSlots: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description Only this kind */
                kind?: components["schemas"]["AppointmentKind"];
                /**
                 * @description Only windows of this service
                 * @example notary
                 */
                service?: components["schemas"]["Slug"];
                /**
                 * @description Where it is: a station, or the city bureau
                 * @example LYW-410311013001
                 */
                station?: components["schemas"]["StationId"];
                /** @description Who serves this region */
                region?: components["schemas"]["RegionCode"];
                /** @description First day. Default today */
                from?: string;
                /** @description Last day. Default as far ahead as can be booked */
                to?: string;
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of slots */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "visit-lyw-410311013001.202612071430",
                     *           "kind": "adviser-visit",
                     *           "homeCounty": "410311",
                     *           "start": "2026-12-07T14:30:00+08:00",
                     *           "end": "2026-12-07T15:00:00+08:00",
                     *           "remaining": 1,
                     *           "unit": {
                     *             "id": "LYS-410311013",
                     *             "name": {
                     *               "zh": "安乐街道公共法律服务站"
                     *             }
                     *           },
                     *           "place": {
                     *             "id": "LYW-410311013001",
                     *             "name": {
                     *               "zh": "狮子桥社区公共法律服务工作室"
                     *             },
                     *             "region": "410311013001",
                     *             "address": "洛阳市洛龙区安乐街道狮子桥社区"
                     *           },
                     *           "host": {
                     *             "zh": "示例顾问 001",
                     *             "en": "Sample adviser 001"
                     *           },
                     *           "provenance": "derived"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["SlotPage"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    bookAppointment: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header: {
                /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The challenge, `~`, and for each of its puzzles a number in base 36, joined by `.`. Answered 428 where one is needed and none, or none that does, was sent; a resend that has its first answer needs none */
                "Proof-Of-Work"?: components["parameters"]["ProofOfWork"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "form": "adviser-visit",
                 *       "formVersion": 1,
                 *       "homeCounty": "410311",
                 *       "noticeVersion": "2026-11",
                 *       "answers": {
                 *         "place": "410311013001",
                 *         "slot": "visit-lyw-410311013001.202612071430",
                 *         "matter": "邻居借了4万块钱不还，想问问怎么要回来。",
                 *         "name": "王建国",
                 *         "phone": "13837902146"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AppointmentDraft"];
            };
        };
        responses: {
            /** @description The slot is booked */
            201: {
                headers: {
                    /** @description The appointment's address, `/v1/appointments/{number}` */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "code": "52635113",
                     *       "bookedAt": "2026-11-23T10:05:00+08:00",
                     *       "kind": "adviser-visit",
                     *       "start": "2026-12-07T14:30:00+08:00",
                     *       "end": "2026-12-07T15:00:00+08:00",
                     *       "unit": {
                     *         "id": "LYS-410311013",
                     *         "name": {
                     *           "zh": "安乐街道公共法律服务站"
                     *         }
                     *       },
                     *       "place": {
                     *         "id": "LYW-410311013001",
                     *         "name": {
                     *           "zh": "狮子桥社区公共法律服务工作室"
                     *         },
                     *         "region": "410311013001",
                     *         "address": "洛阳市洛龙区安乐街道狮子桥社区"
                     *       },
                     *       "host": {
                     *         "zh": "示例顾问 001",
                     *         "en": "Sample adviser 001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AppointmentReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SlotConflict"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["ProofNeeded"];
        };
    };
    openAppointmentToken: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "52635113"
                 *     }
                 */
                "application/json": components["schemas"]["CaseCredentials"];
            };
        };
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjbGVyay1seXMtNDEwMzExMDEzIn0.c2FtcGxl",
                     *       "expiresAt": "2026-11-23T10:35:00+08:00"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["CredentialsRejected"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyTries"];
        };
    };
    getAppointment: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The appointment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "kind": "adviser-visit",
                     *       "homeCounty": "410311",
                     *       "state": "booked",
                     *       "stateText": {
                     *         "zh": "约好了",
                     *         "en": "Booked"
                     *       },
                     *       "start": "2026-12-07T14:30:00+08:00",
                     *       "end": "2026-12-07T15:00:00+08:00",
                     *       "unit": {
                     *         "id": "LYS-410311013",
                     *         "name": {
                     *           "zh": "安乐街道公共法律服务站"
                     *         }
                     *       },
                     *       "place": {
                     *         "id": "LYW-410311013001",
                     *         "name": {
                     *           "zh": "狮子桥社区公共法律服务工作室"
                     *         },
                     *         "region": "410311013001",
                     *         "address": "洛阳市洛龙区安乐街道狮子桥社区"
                     *       },
                     *       "host": {
                     *         "zh": "示例顾问 001",
                     *         "en": "Sample adviser 001"
                     *       },
                     *       "provenance": "derived",
                     *       "slot": "visit-lyw-410311013001.202612071430",
                     *       "bookedAt": "2026-11-23T10:05:00+08:00",
                     *       "updatedAt": "2026-11-23T10:05:00+08:00",
                     *       "changeableUntil": "2026-12-07T12:30:00+08:00",
                     *       "version": 1,
                     *       "summary": [
                     *         {
                     *           "name": "phone",
                     *           "label": {
                     *             "zh": "电话",
                     *             "en": "Phone"
                     *           },
                     *           "value": "138****2146"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "move",
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
        };
    };
    eraseAppointment: {
        parameters: {
            query: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description The version that was looked at */
                version: number;
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The appointment is erased */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "erasedAt": "2026-12-20T10:05:00+08:00"
                     *     }
                     */
                    "application/json": components["schemas"]["AppointmentErasure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AppointmentConflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    moveAppointment: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "slot": "visit-lyw-410311013001.202612071500"
                 *     }
                 */
                "application/json": components["schemas"]["AppointmentMove"];
            };
        };
        responses: {
            /** @description The appointment after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "kind": "adviser-visit",
                     *       "homeCounty": "410311",
                     *       "state": "booked",
                     *       "stateText": {
                     *         "zh": "约好了",
                     *         "en": "Booked"
                     *       },
                     *       "start": "2026-12-07T14:30:00+08:00",
                     *       "end": "2026-12-07T15:00:00+08:00",
                     *       "unit": {
                     *         "id": "LYS-410311013",
                     *         "name": {
                     *           "zh": "安乐街道公共法律服务站"
                     *         }
                     *       },
                     *       "place": {
                     *         "id": "LYW-410311013001",
                     *         "name": {
                     *           "zh": "狮子桥社区公共法律服务工作室"
                     *         },
                     *         "region": "410311013001",
                     *         "address": "洛阳市洛龙区安乐街道狮子桥社区"
                     *       },
                     *       "host": {
                     *         "zh": "示例顾问 001",
                     *         "en": "Sample adviser 001"
                     *       },
                     *       "provenance": "derived",
                     *       "slot": "visit-lyw-410311013001.202612071430",
                     *       "bookedAt": "2026-11-23T10:05:00+08:00",
                     *       "updatedAt": "2026-11-23T10:05:00+08:00",
                     *       "changeableUntil": "2026-12-07T12:30:00+08:00",
                     *       "version": 1,
                     *       "summary": [
                     *         {
                     *           "name": "phone",
                     *           "label": {
                     *             "zh": "电话",
                     *             "en": "Phone"
                     *           },
                     *           "value": "138****2146"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "move",
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["SlotConflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    cancelAppointment: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["AppointmentChange"];
            };
        };
        responses: {
            /** @description The appointment after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "kind": "adviser-visit",
                     *       "homeCounty": "410311",
                     *       "state": "booked",
                     *       "stateText": {
                     *         "zh": "约好了",
                     *         "en": "Booked"
                     *       },
                     *       "start": "2026-12-07T14:30:00+08:00",
                     *       "end": "2026-12-07T15:00:00+08:00",
                     *       "unit": {
                     *         "id": "LYS-410311013",
                     *         "name": {
                     *           "zh": "安乐街道公共法律服务站"
                     *         }
                     *       },
                     *       "place": {
                     *         "id": "LYW-410311013001",
                     *         "name": {
                     *           "zh": "狮子桥社区公共法律服务工作室"
                     *         },
                     *         "region": "410311013001",
                     *         "address": "洛阳市洛龙区安乐街道狮子桥社区"
                     *       },
                     *       "host": {
                     *         "zh": "示例顾问 001",
                     *         "en": "Sample adviser 001"
                     *       },
                     *       "provenance": "derived",
                     *       "slot": "visit-lyw-410311013001.202612071430",
                     *       "bookedAt": "2026-11-23T10:05:00+08:00",
                     *       "updatedAt": "2026-11-23T10:05:00+08:00",
                     *       "changeableUntil": "2026-12-07T12:30:00+08:00",
                     *       "version": 1,
                     *       "summary": [
                     *         {
                     *           "name": "phone",
                     *           "label": {
                     *             "zh": "电话",
                     *             "en": "Phone"
                     *           },
                     *           "value": "138****2146"
                     *         }
                     *       ],
                     *       "actions": [
                     *         "move",
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AppointmentConflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getAppointmentCalendar: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An iCalendar object */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example BEGIN:VCALENDAR
                     *     VERSION:2.0
                     *     …
                     *     END:VCALENDAR
                     */
                    "text/calendar": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
        };
    };
    getDraft: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description Made on the device from the code: PBKDF2-SHA-256 (600 000 rounds, salt `pls-kit draft 1`), then HKDF-SHA-256 with info `locator`; base64url of 32 bytes */
                locator: components["parameters"]["DraftLocator"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "sealed": "0yWZ6nJvGx5cQkQeM8gq0kq9m1rT3bYc2dXwPp7hZ4oLwVt6Eo9sUA",
                     *       "savedAt": "2026-11-23T10:05:00+08:00",
                     *       "expiresAt": "2026-11-26T10:05:00+08:00"
                     *     }
                     */
                    "application/json": components["schemas"]["SealedDraft"];
                };
            };
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyTries"];
        };
    };
    saveDraft: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: {
                /** @description The challenge, `~`, and for each of its puzzles a number in base 36, joined by `.`. Answered 428 where one is needed and none, or none that does, was sent; a resend that has its first answer needs none */
                "Proof-Of-Work"?: components["parameters"]["ProofOfWork"];
            };
            path: {
                /** @description Made on the device from the code: PBKDF2-SHA-256 (600 000 rounds, salt `pls-kit draft 1`), then HKDF-SHA-256 with info `locator`; base64url of 32 bytes */
                locator: components["parameters"]["DraftLocator"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "sealed": "0yWZ6nJvGx5cQkQeM8gq0kq9m1rT3bYc2dXwPp7hZ4oLwVt6Eo9sUA"
                 *     }
                 */
                "application/json": components["schemas"]["DraftSaving"];
            };
        };
        responses: {
            /** @description The draft is kept */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "expiresAt": "2026-11-26T10:05:00+08:00"
                     *     }
                     */
                    "application/json": components["schemas"]["DraftReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["ProofNeeded"];
            429: components["responses"]["TooManyTries"];
        };
    };
    deleteDraft: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description Made on the device from the code: PBKDF2-SHA-256 (600 000 rounds, salt `pls-kit draft 1`), then HKDF-SHA-256 with info `locator`; base64url of 32 bytes */
                locator: components["parameters"]["DraftLocator"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is kept under this locator */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deletedAt": "2026-11-23T10:05:00+08:00"
                     *     }
                     */
                    "application/json": components["schemas"]["DraftDeletion"];
                };
            };
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
        };
    };
    createAttachment: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header: {
                /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The challenge, `~`, and for each of its puzzles a number in base 36, joined by `.`. Answered 428 where one is needed and none, or none that does, was sent; a resend that has its first answer needs none */
                "Proof-Of-Work"?: components["parameters"]["ProofOfWork"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "homeCounty": "410311",
                 *       "name": "工资条.jpg",
                 *       "size": 1048576
                 *     }
                 */
                "application/json": components["schemas"]["AttachmentDraft"];
            };
        };
        responses: {
            /** @description The file can be sent */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wYB0Z1cPq3mLr8sT5uVxQg",
                     *       "token": "WyJrMSIsIjQxMDMxMSJd.c2FtcGxl",
                     *       "offset": 0,
                     *       "size": 1048576,
                     *       "largestChunk": 524288,
                     *       "expiresAt": "2026-11-26T10:05:00+08:00"
                     *     }
                     */
                    "application/json": components["schemas"]["AttachmentUpload"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            428: components["responses"]["ProofNeeded"];
            429: components["responses"]["TooManyTries"];
        };
    };
    getAttachment: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description The file's receipt id */
                id: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wYB0Z1cPq3mLr8sT5uVxQg",
                     *       "name": "工资条.jpg",
                     *       "size": 1048576,
                     *       "offset": 1048576,
                     *       "state": "accepted",
                     *       "mediaType": "image/jpeg",
                     *       "expiresAt": "2026-11-26T10:05:00+08:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteAttachment: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description The file's receipt id */
                id: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is left of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deletedAt": "2026-11-23T10:05:00+08:00"
                     *     }
                     */
                    "application/json": components["schemas"]["AttachmentDeletion"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    uploadAttachmentChunk: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description The file's receipt id */
                id: components["parameters"]["AttachmentId"];
                /**
                 * @description Bytes before this piece
                 * @example 0
                 */
                offset: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example The bytes of the file from this offset on */
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The piece is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "offset": 262144
                     *     }
                     */
                    "application/json": components["schemas"]["AttachmentProgress"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    completeAttachment: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
            };
            header?: never;
            path: {
                /** @description The file's receipt id */
                id: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 *     }
                 */
                "application/json": components["schemas"]["AttachmentCompletion"];
            };
        };
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wYB0Z1cPq3mLr8sT5uVxQg",
                     *       "name": "工资条.jpg",
                     *       "size": 1048576,
                     *       "offset": 1048576,
                     *       "state": "accepted",
                     *       "mediaType": "image/jpeg",
                     *       "expiresAt": "2026-11-26T10:05:00+08:00"
                     *     }
                     */
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listCaseAttachments: {
        parameters: {
            query?: {
                /** @description Publishable key of the embedding site; opens nothing but what the public may do */
                portal?: components["parameters"]["Portal"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "wYB0Z1cPq3mLr8sT5uVxQg",
                     *           "name": "工资条.jpg",
                     *           "size": 1048576,
                     *           "state": "accepted",
                     *           "mediaType": "image/jpeg",
                     *           "attachedAt": "2026-11-23T10:05:00+08:00"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["CaseAttachmentPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getStaffMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member of staff */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "clerk-lyc-410311",
                     *       "name": {
                     *         "zh": "示例受理员",
                     *         "en": "Sample clerk"
                     *       },
                     *       "role": "clerk",
                     *       "scope": "410311",
                     *       "units": [
                     *         {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         }
                     *       ],
                     *       "provenance": "derived"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listAssignees: {
        parameters: {
            query: {
                /** @description Unit whose people are meant */
                unit: components["schemas"]["UnitId"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "clerk-lyc-410311",
                     *           "name": {
                     *             "zh": "示例受理员",
                     *             "en": "Sample clerk"
                     *           },
                     *           "role": "clerk"
                     *         }
                     *       ],
                     *       "next": "WzBd"
                     *     }
                     */
                    "application/json": components["schemas"]["AssigneePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listStandardTexts: {
        parameters: {
            query?: {
                /** @description Only for this */
                use?: components["schemas"]["StandardTextUse"];
                /** @description Only what fits cases of this kind */
                kind?: components["schemas"]["CaseKind"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of texts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "ask-wage-papers",
                     *           "use": "ask",
                     *           "kinds": [
                     *             "legal-aid",
                     *             "consult"
                     *           ],
                     *           "title": {
                     *             "zh": "欠薪要的材料",
                     *             "en": "Papers for unpaid wages"
                     *           },
                     *           "text": {
                     *             "zh": "身份证正反面；考勤表、工资条或者转账记录，有一样就行；欠条或者聊天记录。"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["StandardTextPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listDeskCases: {
        parameters: {
            query?: {
                /** @description Only this unit's queue */
                unit?: components["schemas"]["UnitId"];
                /** @description Only cases in this state. Default all open states */
                state?: components["schemas"]["CaseState"];
                /** @description Only cases of this kind */
                kind?: components["schemas"]["CaseKind"];
                /** @description Only what this person has */
                assignee?: components["schemas"]["StaffId"];
                /** @description Only the fast lane, or only the rest */
                greenChannel?: boolean;
                /** @description Only what is late, or only the rest */
                overdue?: boolean;
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the queue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "261096879517",
                     *           "kind": "consult",
                     *           "service": {
                     *             "code": "consult",
                     *             "name": {
                     *               "zh": "法律咨询",
                     *               "en": "Legal consultation"
                     *             }
                     *           },
                     *           "topic": {
                     *             "code": "wage-arrears",
                     *             "name": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           "region": {
                     *             "code": "410311013",
                     *             "name": {
                     *               "zh": "洛龙区 安乐街道"
                     *             }
                     *           },
                     *           "state": "submitted",
                     *           "stateText": {
                     *             "zh": "已经收到，等工作人员受理",
                     *             "en": "Received, waiting for staff to take it up"
                     *           },
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           },
                     *           "title": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。",
                     *           "applicant": "王** 138****2146",
                     *           "receivedAt": "2026-11-23T10:05:00+08:00",
                     *           "version": 1,
                     *           "promise": {
                     *             "what": {
                     *               "zh": "答复您",
                     *               "en": "Answer you"
                     *             },
                     *             "nature": "commitment",
                     *             "startedOn": "2026-11-23",
                     *             "dueOn": "2026-11-26",
                     *             "limit": 3,
                     *             "unit": "workday",
                     *             "provisional": false,
                     *             "basis": {
                     *               "zh": "服务承诺：3 个工作日内",
                     *               "en": "Our commitment: within 3 working days"
                     *             },
                     *             "ruleSet": "consult-2026",
                     *             "state": "running",
                     *             "daysLeft": 3,
                     *             "days": [
                     *               {
                     *                 "date": "2026-11-24",
                     *                 "counted": true
                     *               },
                     *               {
                     *                 "date": "2026-11-25",
                     *                 "counted": true
                     *               }
                     *             ]
                     *           },
                     *           "overdue": false,
                     *           "greenChannel": true
                     *         }
                     *       ],
                     *       "next": null,
                     *       "total": 1,
                     *       "overdue": 0
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCasePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    recordCase: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "hotline",
                 *       "draft": {
                 *         "service": "consult",
                 *         "form": "consultation",
                 *         "formVersion": 1,
                 *         "homeCounty": "410311",
                 *         "noticeVersion": "2026-11",
                 *         "answers": {
                 *           "topic": "wage-arrears",
                 *           "question": "来电人说包工头欠他4万多块工资，打电话不接。",
                 *           "place": "410311013",
                 *           "forWhom": "self",
                 *           "replyBy": "phone",
                 *           "name": "王建国",
                 *           "phone": "13837902146"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CaseRecording"];
            };
        };
        responses: {
            /** @description The case is open */
            201: {
                headers: {
                    /** @description The case's address at the desk, `/v1/desk/cases/{number}` */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "code": "52635113",
                     *       "receivedAt": "2026-11-23T10:05:00+08:00",
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong District Public Legal Service Centre"
                     *         }
                     *       },
                     *       "promise": {
                     *         "what": {
                     *           "zh": "答复您",
                     *           "en": "Answer you"
                     *         },
                     *         "nature": "commitment",
                     *         "startedOn": "2026-11-23",
                     *         "dueOn": "2026-11-26",
                     *         "limit": 3,
                     *         "unit": "workday",
                     *         "provisional": false,
                     *         "basis": {
                     *           "zh": "服务承诺：3 个工作日内",
                     *           "en": "Our commitment: within 3 working days"
                     *         },
                     *         "ruleSet": "consult-2026",
                     *         "state": "running",
                     *         "daysLeft": 3,
                     *         "days": [
                     *           {
                     *             "date": "2026-11-24",
                     *             "counted": true
                     *           },
                     *           {
                     *             "date": "2026-11-25",
                     *             "counted": true
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    searchDeskCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "13837902146"
                 *     }
                 */
                "application/json": components["schemas"]["DeskSearch"];
            };
        };
        responses: {
            /** @description A page of cases, masked as in the queue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [],
                     *       "next": null,
                     *       "total": 0,
                     *       "overdue": 0
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCasePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getDeskCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": {
                     *         "number": "261096879517",
                     *         "homeCounty": "410311",
                     *         "kind": "consult",
                     *         "service": {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           }
                     *         },
                     *         "topic": {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         "region": {
                     *           "code": "410311013",
                     *           "name": {
                     *             "zh": "洛龙区 安乐街道"
                     *           }
                     *         },
                     *         "state": "accepted",
                     *         "stateText": {
                     *           "zh": "已经受理，正在安排",
                     *           "en": "Taken up, being arranged"
                     *         },
                     *         "stateLead": {
                     *           "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *           "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *         },
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         },
                     *         "receivedAt": "2026-11-23T10:05:00+08:00",
                     *         "updatedAt": "2026-11-23T10:20:00+08:00",
                     *         "version": 2,
                     *         "sequence": 2,
                     *         "promise": {
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "startedOn": "2026-11-23",
                     *           "dueOn": "2026-11-26",
                     *           "limit": 3,
                     *           "unit": "workday",
                     *           "provisional": false,
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "ruleSet": "consult-2026",
                     *           "state": "running",
                     *           "daysLeft": 3,
                     *           "days": [
                     *             {
                     *               "date": "2026-11-24",
                     *               "counted": true
                     *             },
                     *             {
                     *               "date": "2026-11-25",
                     *               "counted": true
                     *             }
                     *           ]
                     *         },
                     *         "greenChannel": true,
                     *         "summary": [
                     *           {
                     *             "name": "topic",
                     *             "label": {
                     *               "zh": "哪一类",
                     *               "en": "About"
                     *             },
                     *             "value": "wage-arrears",
                     *             "valueText": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           {
                     *             "name": "question",
                     *             "label": {
                     *               "zh": "您说的事",
                     *               "en": "What you told us"
                     *             },
                     *             "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *           }
                     *         ],
                     *         "ahead": [
                     *           {
                     *             "state": "resolved",
                     *             "text": {
                     *               "zh": "答复您",
                     *               "en": "You get the answer"
                     *             }
                     *           },
                     *           {
                     *             "state": "closed",
                     *             "text": {
                     *               "zh": "问题解决，办结",
                     *               "en": "Settled and closed"
                     *             }
                     *           }
                     *         ],
                     *         "actions": []
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "channel": "online",
                     *       "actions": [
                     *         "assign",
                     *         "answer"
                     *       ],
                     *       "steps": [],
                     *       "overdue": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCase"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    openCaseInFull: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "call-back"
                 *     }
                 */
                "application/json": components["schemas"]["CaseOpening"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": {
                     *         "number": "261096879517",
                     *         "homeCounty": "410311",
                     *         "kind": "consult",
                     *         "service": {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           }
                     *         },
                     *         "topic": {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         "region": {
                     *           "code": "410311013",
                     *           "name": {
                     *             "zh": "洛龙区 安乐街道"
                     *           }
                     *         },
                     *         "state": "accepted",
                     *         "stateText": {
                     *           "zh": "已经受理，正在安排",
                     *           "en": "Taken up, being arranged"
                     *         },
                     *         "stateLead": {
                     *           "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *           "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *         },
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         },
                     *         "receivedAt": "2026-11-23T10:05:00+08:00",
                     *         "updatedAt": "2026-11-23T10:20:00+08:00",
                     *         "version": 2,
                     *         "sequence": 2,
                     *         "promise": {
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "startedOn": "2026-11-23",
                     *           "dueOn": "2026-11-26",
                     *           "limit": 3,
                     *           "unit": "workday",
                     *           "provisional": false,
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "ruleSet": "consult-2026",
                     *           "state": "running",
                     *           "daysLeft": 3,
                     *           "days": [
                     *             {
                     *               "date": "2026-11-24",
                     *               "counted": true
                     *             },
                     *             {
                     *               "date": "2026-11-25",
                     *               "counted": true
                     *             }
                     *           ]
                     *         },
                     *         "greenChannel": true,
                     *         "summary": [
                     *           {
                     *             "name": "topic",
                     *             "label": {
                     *               "zh": "哪一类",
                     *               "en": "About"
                     *             },
                     *             "value": "wage-arrears",
                     *             "valueText": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           {
                     *             "name": "question",
                     *             "label": {
                     *               "zh": "您说的事",
                     *               "en": "What you told us"
                     *             },
                     *             "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *           }
                     *         ],
                     *         "ahead": [
                     *           {
                     *             "state": "resolved",
                     *             "text": {
                     *               "zh": "答复您",
                     *               "en": "You get the answer"
                     *             }
                     *           },
                     *           {
                     *             "state": "closed",
                     *             "text": {
                     *               "zh": "问题解决，办结",
                     *               "en": "Settled and closed"
                     *             }
                     *           }
                     *         ],
                     *         "actions": []
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "channel": "online",
                     *       "actions": [
                     *         "assign",
                     *         "answer"
                     *       ],
                     *       "steps": [],
                     *       "overdue": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listDeskAttachments: {
        parameters: {
            query?: {
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "wYB0Z1cPq3mLr8sT5uVxQg",
                     *           "name": "工资条.jpg",
                     *           "size": 1048576,
                     *           "state": "accepted",
                     *           "mediaType": "image/jpeg",
                     *           "attachedAt": "2026-11-23T10:05:00+08:00"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["CaseAttachmentPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getDeskAttachment: {
        parameters: {
            query: {
                /** @description Why it is opened */
                reason: "work" | "call-back" | "identity" | "citizen-asked" | "supervision" | (string & {});
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
                /** @description The file's receipt id */
                id: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, to be saved and never shown in place */
            200: {
                headers: {
                    /** @description `attachment`, with the name */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example %PDF-1.7 … */
                    "application/octet-stream": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listCaseNotes: {
        parameters: {
            query?: {
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "zK2xw9b4uQm1",
                     *           "text": "电话打了两次没人接，明天上午再打。",
                     *           "at": "2026-11-23T15:10:00+08:00",
                     *           "by": {
                     *             "id": "clerk-lyc-410311",
                     *             "name": {
                     *               "zh": "示例受理员（洛龙区公共法律服务中心）"
                     *             },
                     *             "role": "clerk"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["CaseNotePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    addCaseNote: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "电话打了两次没人接，明天上午再打。"
                 *     }
                 */
                "application/json": components["schemas"]["CaseNoteDraft"];
            };
        };
        responses: {
            /** @description The note */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "zK2xw9b4uQm1",
                     *       "text": "电话打了两次没人接，明天上午再打。",
                     *       "at": "2026-11-23T15:10:00+08:00",
                     *       "by": {
                     *         "id": "clerk-lyc-410311",
                     *         "name": {
                     *           "zh": "示例受理员（洛龙区公共法律服务中心）"
                     *         },
                     *         "role": "clerk"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CaseNote"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    acceptCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["CaseChange"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": {
                     *         "number": "261096879517",
                     *         "homeCounty": "410311",
                     *         "kind": "consult",
                     *         "service": {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           }
                     *         },
                     *         "topic": {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         "region": {
                     *           "code": "410311013",
                     *           "name": {
                     *             "zh": "洛龙区 安乐街道"
                     *           }
                     *         },
                     *         "state": "accepted",
                     *         "stateText": {
                     *           "zh": "已经受理，正在安排",
                     *           "en": "Taken up, being arranged"
                     *         },
                     *         "stateLead": {
                     *           "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *           "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *         },
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         },
                     *         "receivedAt": "2026-11-23T10:05:00+08:00",
                     *         "updatedAt": "2026-11-23T10:20:00+08:00",
                     *         "version": 2,
                     *         "sequence": 2,
                     *         "promise": {
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "startedOn": "2026-11-23",
                     *           "dueOn": "2026-11-26",
                     *           "limit": 3,
                     *           "unit": "workday",
                     *           "provisional": false,
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "ruleSet": "consult-2026",
                     *           "state": "running",
                     *           "daysLeft": 3,
                     *           "days": [
                     *             {
                     *               "date": "2026-11-24",
                     *               "counted": true
                     *             },
                     *             {
                     *               "date": "2026-11-25",
                     *               "counted": true
                     *             }
                     *           ]
                     *         },
                     *         "greenChannel": true,
                     *         "summary": [
                     *           {
                     *             "name": "topic",
                     *             "label": {
                     *               "zh": "哪一类",
                     *               "en": "About"
                     *             },
                     *             "value": "wage-arrears",
                     *             "valueText": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           {
                     *             "name": "question",
                     *             "label": {
                     *               "zh": "您说的事",
                     *               "en": "What you told us"
                     *             },
                     *             "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *           }
                     *         ],
                     *         "ahead": [
                     *           {
                     *             "state": "resolved",
                     *             "text": {
                     *               "zh": "答复您",
                     *               "en": "You get the answer"
                     *             }
                     *           },
                     *           {
                     *             "state": "closed",
                     *             "text": {
                     *               "zh": "问题解决，办结",
                     *               "en": "Settled and closed"
                     *             }
                     *           }
                     *         ],
                     *         "actions": []
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "channel": "online",
                     *       "actions": [
                     *         "assign",
                     *         "answer"
                     *       ],
                     *       "steps": [],
                     *       "overdue": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    assignCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 3,
                 *       "assignee": "worker-lyc-410311-1"
                 *     }
                 */
                "application/json": components["schemas"]["CaseAssignment"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": {
                     *         "number": "261096879517",
                     *         "homeCounty": "410311",
                     *         "kind": "consult",
                     *         "service": {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           }
                     *         },
                     *         "topic": {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         "region": {
                     *           "code": "410311013",
                     *           "name": {
                     *             "zh": "洛龙区 安乐街道"
                     *           }
                     *         },
                     *         "state": "accepted",
                     *         "stateText": {
                     *           "zh": "已经受理，正在安排",
                     *           "en": "Taken up, being arranged"
                     *         },
                     *         "stateLead": {
                     *           "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *           "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *         },
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         },
                     *         "receivedAt": "2026-11-23T10:05:00+08:00",
                     *         "updatedAt": "2026-11-23T10:20:00+08:00",
                     *         "version": 2,
                     *         "sequence": 2,
                     *         "promise": {
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "startedOn": "2026-11-23",
                     *           "dueOn": "2026-11-26",
                     *           "limit": 3,
                     *           "unit": "workday",
                     *           "provisional": false,
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "ruleSet": "consult-2026",
                     *           "state": "running",
                     *           "daysLeft": 3,
                     *           "days": [
                     *             {
                     *               "date": "2026-11-24",
                     *               "counted": true
                     *             },
                     *             {
                     *               "date": "2026-11-25",
                     *               "counted": true
                     *             }
                     *           ]
                     *         },
                     *         "greenChannel": true,
                     *         "summary": [
                     *           {
                     *             "name": "topic",
                     *             "label": {
                     *               "zh": "哪一类",
                     *               "en": "About"
                     *             },
                     *             "value": "wage-arrears",
                     *             "valueText": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           {
                     *             "name": "question",
                     *             "label": {
                     *               "zh": "您说的事",
                     *               "en": "What you told us"
                     *             },
                     *             "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *           }
                     *         ],
                     *         "ahead": [
                     *           {
                     *             "state": "resolved",
                     *             "text": {
                     *               "zh": "答复您",
                     *               "en": "You get the answer"
                     *             }
                     *           },
                     *           {
                     *             "state": "closed",
                     *             "text": {
                     *               "zh": "问题解决，办结",
                     *               "en": "Settled and closed"
                     *             }
                     *           }
                     *         ],
                     *         "actions": []
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "channel": "online",
                     *       "actions": [
                     *         "assign",
                     *         "answer"
                     *       ],
                     *       "steps": [],
                     *       "overdue": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    startCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 4
                 *     }
                 */
                "application/json": components["schemas"]["CaseChange"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": {
                     *         "number": "261096879517",
                     *         "homeCounty": "410311",
                     *         "kind": "consult",
                     *         "service": {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           }
                     *         },
                     *         "topic": {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         "region": {
                     *           "code": "410311013",
                     *           "name": {
                     *             "zh": "洛龙区 安乐街道"
                     *           }
                     *         },
                     *         "state": "accepted",
                     *         "stateText": {
                     *           "zh": "已经受理，正在安排",
                     *           "en": "Taken up, being arranged"
                     *         },
                     *         "stateLead": {
                     *           "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *           "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *         },
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         },
                     *         "receivedAt": "2026-11-23T10:05:00+08:00",
                     *         "updatedAt": "2026-11-23T10:20:00+08:00",
                     *         "version": 2,
                     *         "sequence": 2,
                     *         "promise": {
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "startedOn": "2026-11-23",
                     *           "dueOn": "2026-11-26",
                     *           "limit": 3,
                     *           "unit": "workday",
                     *           "provisional": false,
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "ruleSet": "consult-2026",
                     *           "state": "running",
                     *           "daysLeft": 3,
                     *           "days": [
                     *             {
                     *               "date": "2026-11-24",
                     *               "counted": true
                     *             },
                     *             {
                     *               "date": "2026-11-25",
                     *               "counted": true
                     *             }
                     *           ]
                     *         },
                     *         "greenChannel": true,
                     *         "summary": [
                     *           {
                     *             "name": "topic",
                     *             "label": {
                     *               "zh": "哪一类",
                     *               "en": "About"
                     *             },
                     *             "value": "wage-arrears",
                     *             "valueText": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           {
                     *             "name": "question",
                     *             "label": {
                     *               "zh": "您说的事",
                     *               "en": "What you told us"
                     *             },
                     *             "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *           }
                     *         ],
                     *         "ahead": [
                     *           {
                     *             "state": "resolved",
                     *             "text": {
                     *               "zh": "答复您",
                     *               "en": "You get the answer"
                     *             }
                     *           },
                     *           {
                     *             "state": "closed",
                     *             "text": {
                     *               "zh": "问题解决，办结",
                     *               "en": "Settled and closed"
                     *             }
                     *           }
                     *         ],
                     *         "actions": []
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "channel": "online",
                     *       "actions": [
                     *         "assign",
                     *         "answer"
                     *       ],
                     *       "steps": [],
                     *       "overdue": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    answerCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 5,
                 *       "text": "可以申请法律援助，不用证明家里困难。请带身份证和工资记录到安乐街道公共法律服务站。"
                 *     }
                 */
                "application/json": components["schemas"]["CaseAnswer"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": {
                     *         "number": "261096879517",
                     *         "homeCounty": "410311",
                     *         "kind": "consult",
                     *         "service": {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           }
                     *         },
                     *         "topic": {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         "region": {
                     *           "code": "410311013",
                     *           "name": {
                     *             "zh": "洛龙区 安乐街道"
                     *           }
                     *         },
                     *         "state": "accepted",
                     *         "stateText": {
                     *           "zh": "已经受理，正在安排",
                     *           "en": "Taken up, being arranged"
                     *         },
                     *         "stateLead": {
                     *           "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *           "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *         },
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         },
                     *         "receivedAt": "2026-11-23T10:05:00+08:00",
                     *         "updatedAt": "2026-11-23T10:20:00+08:00",
                     *         "version": 2,
                     *         "sequence": 2,
                     *         "promise": {
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "startedOn": "2026-11-23",
                     *           "dueOn": "2026-11-26",
                     *           "limit": 3,
                     *           "unit": "workday",
                     *           "provisional": false,
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "ruleSet": "consult-2026",
                     *           "state": "running",
                     *           "daysLeft": 3,
                     *           "days": [
                     *             {
                     *               "date": "2026-11-24",
                     *               "counted": true
                     *             },
                     *             {
                     *               "date": "2026-11-25",
                     *               "counted": true
                     *             }
                     *           ]
                     *         },
                     *         "greenChannel": true,
                     *         "summary": [
                     *           {
                     *             "name": "topic",
                     *             "label": {
                     *               "zh": "哪一类",
                     *               "en": "About"
                     *             },
                     *             "value": "wage-arrears",
                     *             "valueText": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           {
                     *             "name": "question",
                     *             "label": {
                     *               "zh": "您说的事",
                     *               "en": "What you told us"
                     *             },
                     *             "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *           }
                     *         ],
                     *         "ahead": [
                     *           {
                     *             "state": "resolved",
                     *             "text": {
                     *               "zh": "答复您",
                     *               "en": "You get the answer"
                     *             }
                     *           },
                     *           {
                     *             "state": "closed",
                     *             "text": {
                     *               "zh": "问题解决，办结",
                     *               "en": "Settled and closed"
                     *             }
                     *           }
                     *         ],
                     *         "actions": []
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "channel": "online",
                     *       "actions": [
                     *         "assign",
                     *         "answer"
                     *       ],
                     *       "steps": [],
                     *       "overdue": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    recordCaseStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 4,
                 *       "step": "granted"
                 *     }
                 */
                "application/json": components["schemas"]["CaseStepRecording"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": {
                     *         "number": "261096879517",
                     *         "homeCounty": "410311",
                     *         "kind": "consult",
                     *         "service": {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           }
                     *         },
                     *         "topic": {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         "region": {
                     *           "code": "410311013",
                     *           "name": {
                     *             "zh": "洛龙区 安乐街道"
                     *           }
                     *         },
                     *         "state": "accepted",
                     *         "stateText": {
                     *           "zh": "已经受理，正在安排",
                     *           "en": "Taken up, being arranged"
                     *         },
                     *         "stateLead": {
                     *           "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *           "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *         },
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         },
                     *         "receivedAt": "2026-11-23T10:05:00+08:00",
                     *         "updatedAt": "2026-11-23T10:20:00+08:00",
                     *         "version": 2,
                     *         "sequence": 2,
                     *         "promise": {
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "startedOn": "2026-11-23",
                     *           "dueOn": "2026-11-26",
                     *           "limit": 3,
                     *           "unit": "workday",
                     *           "provisional": false,
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "ruleSet": "consult-2026",
                     *           "state": "running",
                     *           "daysLeft": 3,
                     *           "days": [
                     *             {
                     *               "date": "2026-11-24",
                     *               "counted": true
                     *             },
                     *             {
                     *               "date": "2026-11-25",
                     *               "counted": true
                     *             }
                     *           ]
                     *         },
                     *         "greenChannel": true,
                     *         "summary": [
                     *           {
                     *             "name": "topic",
                     *             "label": {
                     *               "zh": "哪一类",
                     *               "en": "About"
                     *             },
                     *             "value": "wage-arrears",
                     *             "valueText": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           {
                     *             "name": "question",
                     *             "label": {
                     *               "zh": "您说的事",
                     *               "en": "What you told us"
                     *             },
                     *             "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *           }
                     *         ],
                     *         "ahead": [
                     *           {
                     *             "state": "resolved",
                     *             "text": {
                     *               "zh": "答复您",
                     *               "en": "You get the answer"
                     *             }
                     *           },
                     *           {
                     *             "state": "closed",
                     *             "text": {
                     *               "zh": "问题解决，办结",
                     *               "en": "Settled and closed"
                     *             }
                     *           }
                     *         ],
                     *         "actions": []
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "channel": "online",
                     *       "actions": [
                     *         "assign",
                     *         "answer"
                     *       ],
                     *       "steps": [],
                     *       "overdue": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    declineCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "reason": "这件事法院已经判了，公共法律服务中心不能再调解。",
                 *       "remedy": "判决生效以后对方不给，可以向洛龙区人民法院申请强制执行。"
                 *     }
                 */
                "application/json": components["schemas"]["CaseRefusal"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": {
                     *         "number": "261096879517",
                     *         "homeCounty": "410311",
                     *         "kind": "consult",
                     *         "service": {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           }
                     *         },
                     *         "topic": {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         "region": {
                     *           "code": "410311013",
                     *           "name": {
                     *             "zh": "洛龙区 安乐街道"
                     *           }
                     *         },
                     *         "state": "accepted",
                     *         "stateText": {
                     *           "zh": "已经受理，正在安排",
                     *           "en": "Taken up, being arranged"
                     *         },
                     *         "stateLead": {
                     *           "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *           "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *         },
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         },
                     *         "receivedAt": "2026-11-23T10:05:00+08:00",
                     *         "updatedAt": "2026-11-23T10:20:00+08:00",
                     *         "version": 2,
                     *         "sequence": 2,
                     *         "promise": {
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "startedOn": "2026-11-23",
                     *           "dueOn": "2026-11-26",
                     *           "limit": 3,
                     *           "unit": "workday",
                     *           "provisional": false,
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "ruleSet": "consult-2026",
                     *           "state": "running",
                     *           "daysLeft": 3,
                     *           "days": [
                     *             {
                     *               "date": "2026-11-24",
                     *               "counted": true
                     *             },
                     *             {
                     *               "date": "2026-11-25",
                     *               "counted": true
                     *             }
                     *           ]
                     *         },
                     *         "greenChannel": true,
                     *         "summary": [
                     *           {
                     *             "name": "topic",
                     *             "label": {
                     *               "zh": "哪一类",
                     *               "en": "About"
                     *             },
                     *             "value": "wage-arrears",
                     *             "valueText": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           {
                     *             "name": "question",
                     *             "label": {
                     *               "zh": "您说的事",
                     *               "en": "What you told us"
                     *             },
                     *             "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *           }
                     *         ],
                     *         "ahead": [
                     *           {
                     *             "state": "resolved",
                     *             "text": {
                     *               "zh": "答复您",
                     *               "en": "You get the answer"
                     *             }
                     *           },
                     *           {
                     *             "state": "closed",
                     *             "text": {
                     *               "zh": "问题解决，办结",
                     *               "en": "Settled and closed"
                     *             }
                     *           }
                     *         ],
                     *         "actions": []
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "channel": "online",
                     *       "actions": [
                     *         "assign",
                     *         "answer"
                     *       ],
                     *       "steps": [],
                     *       "overdue": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    transferCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "unit": "LYC-410311",
                 *       "reason": "事情发生在洛龙区。"
                 *     }
                 */
                "application/json": components["schemas"]["CaseTransfer"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": {
                     *         "number": "261096879517",
                     *         "homeCounty": "410311",
                     *         "kind": "consult",
                     *         "service": {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           }
                     *         },
                     *         "topic": {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         "region": {
                     *           "code": "410311013",
                     *           "name": {
                     *             "zh": "洛龙区 安乐街道"
                     *           }
                     *         },
                     *         "state": "accepted",
                     *         "stateText": {
                     *           "zh": "已经受理，正在安排",
                     *           "en": "Taken up, being arranged"
                     *         },
                     *         "stateLead": {
                     *           "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *           "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *         },
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         },
                     *         "receivedAt": "2026-11-23T10:05:00+08:00",
                     *         "updatedAt": "2026-11-23T10:20:00+08:00",
                     *         "version": 2,
                     *         "sequence": 2,
                     *         "promise": {
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "startedOn": "2026-11-23",
                     *           "dueOn": "2026-11-26",
                     *           "limit": 3,
                     *           "unit": "workday",
                     *           "provisional": false,
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "ruleSet": "consult-2026",
                     *           "state": "running",
                     *           "daysLeft": 3,
                     *           "days": [
                     *             {
                     *               "date": "2026-11-24",
                     *               "counted": true
                     *             },
                     *             {
                     *               "date": "2026-11-25",
                     *               "counted": true
                     *             }
                     *           ]
                     *         },
                     *         "greenChannel": true,
                     *         "summary": [
                     *           {
                     *             "name": "topic",
                     *             "label": {
                     *               "zh": "哪一类",
                     *               "en": "About"
                     *             },
                     *             "value": "wage-arrears",
                     *             "valueText": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           {
                     *             "name": "question",
                     *             "label": {
                     *               "zh": "您说的事",
                     *               "en": "What you told us"
                     *             },
                     *             "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *           }
                     *         ],
                     *         "ahead": [
                     *           {
                     *             "state": "resolved",
                     *             "text": {
                     *               "zh": "答复您",
                     *               "en": "You get the answer"
                     *             }
                     *           },
                     *           {
                     *             "state": "closed",
                     *             "text": {
                     *               "zh": "问题解决，办结",
                     *               "en": "Settled and closed"
                     *             }
                     *           }
                     *         ],
                     *         "actions": []
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "channel": "online",
                     *       "actions": [
                     *         "assign",
                     *         "answer"
                     *       ],
                     *       "steps": [],
                     *       "overdue": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    askCitizen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 3,
                 *       "items": [
                 *         "身份证正反面",
                 *         "考勤表或者工资条"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CaseRequest"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": {
                     *         "number": "261096879517",
                     *         "homeCounty": "410311",
                     *         "kind": "consult",
                     *         "service": {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           }
                     *         },
                     *         "topic": {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         "region": {
                     *           "code": "410311013",
                     *           "name": {
                     *             "zh": "洛龙区 安乐街道"
                     *           }
                     *         },
                     *         "state": "accepted",
                     *         "stateText": {
                     *           "zh": "已经受理，正在安排",
                     *           "en": "Taken up, being arranged"
                     *         },
                     *         "stateLead": {
                     *           "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *           "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *         },
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         },
                     *         "receivedAt": "2026-11-23T10:05:00+08:00",
                     *         "updatedAt": "2026-11-23T10:20:00+08:00",
                     *         "version": 2,
                     *         "sequence": 2,
                     *         "promise": {
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "startedOn": "2026-11-23",
                     *           "dueOn": "2026-11-26",
                     *           "limit": 3,
                     *           "unit": "workday",
                     *           "provisional": false,
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "ruleSet": "consult-2026",
                     *           "state": "running",
                     *           "daysLeft": 3,
                     *           "days": [
                     *             {
                     *               "date": "2026-11-24",
                     *               "counted": true
                     *             },
                     *             {
                     *               "date": "2026-11-25",
                     *               "counted": true
                     *             }
                     *           ]
                     *         },
                     *         "greenChannel": true,
                     *         "summary": [
                     *           {
                     *             "name": "topic",
                     *             "label": {
                     *               "zh": "哪一类",
                     *               "en": "About"
                     *             },
                     *             "value": "wage-arrears",
                     *             "valueText": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           {
                     *             "name": "question",
                     *             "label": {
                     *               "zh": "您说的事",
                     *               "en": "What you told us"
                     *             },
                     *             "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *           }
                     *         ],
                     *         "ahead": [
                     *           {
                     *             "state": "resolved",
                     *             "text": {
                     *               "zh": "答复您",
                     *               "en": "You get the answer"
                     *             }
                     *           },
                     *           {
                     *             "state": "closed",
                     *             "text": {
                     *               "zh": "问题解决，办结",
                     *               "en": "Settled and closed"
                     *             }
                     *           }
                     *         ],
                     *         "actions": []
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "channel": "online",
                     *       "actions": [
                     *         "assign",
                     *         "answer"
                     *       ],
                     *       "steps": [],
                     *       "overdue": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    messageCitizen: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 3,
                 *       "text": "考勤表的照片就行，不用原件。"
                 *     }
                 */
                "application/json": components["schemas"]["DeskWords"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": {
                     *         "number": "261096879517",
                     *         "homeCounty": "410311",
                     *         "kind": "consult",
                     *         "service": {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           }
                     *         },
                     *         "topic": {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         "region": {
                     *           "code": "410311013",
                     *           "name": {
                     *             "zh": "洛龙区 安乐街道"
                     *           }
                     *         },
                     *         "state": "accepted",
                     *         "stateText": {
                     *           "zh": "已经受理，正在安排",
                     *           "en": "Taken up, being arranged"
                     *         },
                     *         "stateLead": {
                     *           "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *           "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *         },
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         },
                     *         "receivedAt": "2026-11-23T10:05:00+08:00",
                     *         "updatedAt": "2026-11-23T10:20:00+08:00",
                     *         "version": 2,
                     *         "sequence": 2,
                     *         "promise": {
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "startedOn": "2026-11-23",
                     *           "dueOn": "2026-11-26",
                     *           "limit": 3,
                     *           "unit": "workday",
                     *           "provisional": false,
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "ruleSet": "consult-2026",
                     *           "state": "running",
                     *           "daysLeft": 3,
                     *           "days": [
                     *             {
                     *               "date": "2026-11-24",
                     *               "counted": true
                     *             },
                     *             {
                     *               "date": "2026-11-25",
                     *               "counted": true
                     *             }
                     *           ]
                     *         },
                     *         "greenChannel": true,
                     *         "summary": [
                     *           {
                     *             "name": "topic",
                     *             "label": {
                     *               "zh": "哪一类",
                     *               "en": "About"
                     *             },
                     *             "value": "wage-arrears",
                     *             "valueText": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           {
                     *             "name": "question",
                     *             "label": {
                     *               "zh": "您说的事",
                     *               "en": "What you told us"
                     *             },
                     *             "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *           }
                     *         ],
                     *         "ahead": [
                     *           {
                     *             "state": "resolved",
                     *             "text": {
                     *               "zh": "答复您",
                     *               "en": "You get the answer"
                     *             }
                     *           },
                     *           {
                     *             "state": "closed",
                     *             "text": {
                     *               "zh": "问题解决，办结",
                     *               "en": "Settled and closed"
                     *             }
                     *           }
                     *         ],
                     *         "actions": []
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "channel": "online",
                     *       "actions": [
                     *         "assign",
                     *         "answer"
                     *       ],
                     *       "steps": [],
                     *       "overdue": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    extendClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 4,
                 *       "by": 15,
                 *       "reason": "鉴定材料特别复杂，需要再做一次实验。"
                 *     }
                 */
                "application/json": components["schemas"]["ClockExtension"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": {
                     *         "number": "261096879517",
                     *         "homeCounty": "410311",
                     *         "kind": "consult",
                     *         "service": {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           }
                     *         },
                     *         "topic": {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         "region": {
                     *           "code": "410311013",
                     *           "name": {
                     *             "zh": "洛龙区 安乐街道"
                     *           }
                     *         },
                     *         "state": "accepted",
                     *         "stateText": {
                     *           "zh": "已经受理，正在安排",
                     *           "en": "Taken up, being arranged"
                     *         },
                     *         "stateLead": {
                     *           "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *           "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *         },
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         },
                     *         "receivedAt": "2026-11-23T10:05:00+08:00",
                     *         "updatedAt": "2026-11-23T10:20:00+08:00",
                     *         "version": 2,
                     *         "sequence": 2,
                     *         "promise": {
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "startedOn": "2026-11-23",
                     *           "dueOn": "2026-11-26",
                     *           "limit": 3,
                     *           "unit": "workday",
                     *           "provisional": false,
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "ruleSet": "consult-2026",
                     *           "state": "running",
                     *           "daysLeft": 3,
                     *           "days": [
                     *             {
                     *               "date": "2026-11-24",
                     *               "counted": true
                     *             },
                     *             {
                     *               "date": "2026-11-25",
                     *               "counted": true
                     *             }
                     *           ]
                     *         },
                     *         "greenChannel": true,
                     *         "summary": [
                     *           {
                     *             "name": "topic",
                     *             "label": {
                     *               "zh": "哪一类",
                     *               "en": "About"
                     *             },
                     *             "value": "wage-arrears",
                     *             "valueText": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           {
                     *             "name": "question",
                     *             "label": {
                     *               "zh": "您说的事",
                     *               "en": "What you told us"
                     *             },
                     *             "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *           }
                     *         ],
                     *         "ahead": [
                     *           {
                     *             "state": "resolved",
                     *             "text": {
                     *               "zh": "答复您",
                     *               "en": "You get the answer"
                     *             }
                     *           },
                     *           {
                     *             "state": "closed",
                     *             "text": {
                     *               "zh": "问题解决，办结",
                     *               "en": "Settled and closed"
                     *             }
                     *           }
                     *         ],
                     *         "actions": []
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "channel": "online",
                     *       "actions": [
                     *         "assign",
                     *         "answer"
                     *       ],
                     *       "steps": [],
                     *       "overdue": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    pauseClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 4,
                 *       "cause": "verification",
                 *       "reason": "正在向原发证机关核实毕业证，核实的时间不算在期限里。"
                 *     }
                 */
                "application/json": components["schemas"]["ClockPause"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": {
                     *         "number": "261096879517",
                     *         "homeCounty": "410311",
                     *         "kind": "consult",
                     *         "service": {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           }
                     *         },
                     *         "topic": {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         "region": {
                     *           "code": "410311013",
                     *           "name": {
                     *             "zh": "洛龙区 安乐街道"
                     *           }
                     *         },
                     *         "state": "accepted",
                     *         "stateText": {
                     *           "zh": "已经受理，正在安排",
                     *           "en": "Taken up, being arranged"
                     *         },
                     *         "stateLead": {
                     *           "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *           "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *         },
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         },
                     *         "receivedAt": "2026-11-23T10:05:00+08:00",
                     *         "updatedAt": "2026-11-23T10:20:00+08:00",
                     *         "version": 2,
                     *         "sequence": 2,
                     *         "promise": {
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "startedOn": "2026-11-23",
                     *           "dueOn": "2026-11-26",
                     *           "limit": 3,
                     *           "unit": "workday",
                     *           "provisional": false,
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "ruleSet": "consult-2026",
                     *           "state": "running",
                     *           "daysLeft": 3,
                     *           "days": [
                     *             {
                     *               "date": "2026-11-24",
                     *               "counted": true
                     *             },
                     *             {
                     *               "date": "2026-11-25",
                     *               "counted": true
                     *             }
                     *           ]
                     *         },
                     *         "greenChannel": true,
                     *         "summary": [
                     *           {
                     *             "name": "topic",
                     *             "label": {
                     *               "zh": "哪一类",
                     *               "en": "About"
                     *             },
                     *             "value": "wage-arrears",
                     *             "valueText": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           {
                     *             "name": "question",
                     *             "label": {
                     *               "zh": "您说的事",
                     *               "en": "What you told us"
                     *             },
                     *             "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *           }
                     *         ],
                     *         "ahead": [
                     *           {
                     *             "state": "resolved",
                     *             "text": {
                     *               "zh": "答复您",
                     *               "en": "You get the answer"
                     *             }
                     *           },
                     *           {
                     *             "state": "closed",
                     *             "text": {
                     *               "zh": "问题解决，办结",
                     *               "en": "Settled and closed"
                     *             }
                     *           }
                     *         ],
                     *         "actions": []
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "channel": "online",
                     *       "actions": [
                     *         "assign",
                     *         "answer"
                     *       ],
                     *       "steps": [],
                     *       "overdue": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    resumeClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 5
                 *     }
                 */
                "application/json": components["schemas"]["CaseChange"];
            };
        };
        responses: {
            /** @description The case after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "case": {
                     *         "number": "261096879517",
                     *         "homeCounty": "410311",
                     *         "kind": "consult",
                     *         "service": {
                     *           "code": "consult",
                     *           "name": {
                     *             "zh": "法律咨询",
                     *             "en": "Legal consultation"
                     *           }
                     *         },
                     *         "topic": {
                     *           "code": "wage-arrears",
                     *           "name": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         "region": {
                     *           "code": "410311013",
                     *           "name": {
                     *             "zh": "洛龙区 安乐街道"
                     *           }
                     *         },
                     *         "state": "accepted",
                     *         "stateText": {
                     *           "zh": "已经受理，正在安排",
                     *           "en": "Taken up, being arranged"
                     *         },
                     *         "stateLead": {
                     *           "zh": "洛龙区公共法律服务中心的工作人员看过了。11月26日（星期四）前答复您。",
                     *           "en": "Staff of Luolong District Public Legal Service Centre have read it. Answer you by Thursday 26 November."
                     *         },
                     *         "unit": {
                     *           "id": "LYC-410311",
                     *           "name": {
                     *             "zh": "洛龙区公共法律服务中心",
                     *             "en": "Luolong District Public Legal Service Centre"
                     *           }
                     *         },
                     *         "receivedAt": "2026-11-23T10:05:00+08:00",
                     *         "updatedAt": "2026-11-23T10:20:00+08:00",
                     *         "version": 2,
                     *         "sequence": 2,
                     *         "promise": {
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "startedOn": "2026-11-23",
                     *           "dueOn": "2026-11-26",
                     *           "limit": 3,
                     *           "unit": "workday",
                     *           "provisional": false,
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "ruleSet": "consult-2026",
                     *           "state": "running",
                     *           "daysLeft": 3,
                     *           "days": [
                     *             {
                     *               "date": "2026-11-24",
                     *               "counted": true
                     *             },
                     *             {
                     *               "date": "2026-11-25",
                     *               "counted": true
                     *             }
                     *           ]
                     *         },
                     *         "greenChannel": true,
                     *         "summary": [
                     *           {
                     *             "name": "topic",
                     *             "label": {
                     *               "zh": "哪一类",
                     *               "en": "About"
                     *             },
                     *             "value": "wage-arrears",
                     *             "valueText": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           {
                     *             "name": "question",
                     *             "label": {
                     *               "zh": "您说的事",
                     *               "en": "What you told us"
                     *             },
                     *             "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *           }
                     *         ],
                     *         "ahead": [
                     *           {
                     *             "state": "resolved",
                     *             "text": {
                     *               "zh": "答复您",
                     *               "en": "You get the answer"
                     *             }
                     *           },
                     *           {
                     *             "state": "closed",
                     *             "text": {
                     *               "zh": "问题解决，办结",
                     *               "en": "Settled and closed"
                     *             }
                     *           }
                     *         ],
                     *         "actions": []
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "topic",
                     *           "label": {
                     *             "zh": "哪一类",
                     *             "en": "About"
                     *           },
                     *           "value": "wage-arrears",
                     *           "valueText": {
                     *             "zh": "拖欠工资",
                     *             "en": "Unpaid wages"
                     *           }
                     *         },
                     *         {
                     *           "name": "question",
                     *           "label": {
                     *             "zh": "您说的事",
                     *             "en": "What you told us"
                     *           },
                     *           "value": "今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。"
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "sequence": 1,
                     *           "type": "submitted",
                     *           "text": {
                     *             "zh": "您问了问题",
                     *             "en": "You asked your question"
                     *           },
                     *           "detail": {
                     *             "zh": "洛龙区公共法律服务中心收到",
                     *             "en": "Received by Luolong District Public Legal Service Centre"
                     *           },
                     *           "at": "2026-11-23T10:05:00+08:00",
                     *           "actor": "citizen",
                     *           "state": "submitted",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "messages": [
                     *         {
                     *           "sequence": 3,
                     *           "about": "message",
                     *           "actor": "citizen",
                     *           "text": "考勤表的照片用得上吗？",
                     *           "at": "2026-11-23T11:20:00+08:00"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "channel": "online",
                     *       "actions": [
                     *         "assign",
                     *         "answer"
                     *       ],
                     *       "steps": [],
                     *       "overdue": false
                     *     }
                     */
                    "application/json": components["schemas"]["DeskCase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listHolds: {
        parameters: {
            query?: {
                /** @description Only this unit's */
                unit?: components["schemas"]["UnitId"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of holds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "261096879517",
                     *           "kind": "consult",
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           },
                     *           "caseState": "closed",
                     *           "caseStateText": {
                     *             "zh": "已经办结",
                     *             "en": "Closed"
                     *           },
                     *           "placedAt": "2026-12-01T09:00:00+08:00",
                     *           "placedBy": {
                     *             "id": "supervisor-410311",
                     *             "name": {
                     *               "zh": "示例督查员（洛龙区）"
                     *             },
                     *             "role": "supervisor"
                     *           },
                     *           "reason": "洛龙区人民法院调取证据，文号（2026）豫0311调字第12号",
                     *           "keptUntil": "2027-11-24"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["CaseHoldPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    holdCase: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "洛龙区人民法院调取证据，文号（2026）豫0311调字第12号"
                 *     }
                 */
                "application/json": components["schemas"]["CaseHoldReason"];
            };
        };
        responses: {
            /** @description The hold after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "kind": "consult",
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong District Public Legal Service Centre"
                     *         }
                     *       },
                     *       "caseState": "closed",
                     *       "caseStateText": {
                     *         "zh": "已经办结",
                     *         "en": "Closed"
                     *       },
                     *       "placedAt": "2026-12-01T09:00:00+08:00",
                     *       "placedBy": {
                     *         "id": "supervisor-410311",
                     *         "name": {
                     *           "zh": "示例督查员（洛龙区）"
                     *         },
                     *         "role": "supervisor"
                     *       },
                     *       "reason": "洛龙区人民法院调取证据，文号（2026）豫0311调字第12号",
                     *       "keptUntil": "2027-11-24"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseHold"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    releaseCase: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "法院已经结案，来函说明不再需要保存。"
                 *     }
                 */
                "application/json": components["schemas"]["CaseHoldReason"];
            };
        };
        responses: {
            /** @description The hold after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "kind": "consult",
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong District Public Legal Service Centre"
                     *         }
                     *       },
                     *       "caseState": "closed",
                     *       "caseStateText": {
                     *         "zh": "已经办结",
                     *         "en": "Closed"
                     *       },
                     *       "placedAt": "2026-12-01T09:00:00+08:00",
                     *       "placedBy": {
                     *         "id": "supervisor-410311",
                     *         "name": {
                     *           "zh": "示例督查员（洛龙区）"
                     *         },
                     *         "role": "supervisor"
                     *       },
                     *       "reason": "洛龙区人民法院调取证据，文号（2026）豫0311调字第12号",
                     *       "keptUntil": "2027-11-24"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseHold"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listCaseReadings: {
        parameters: {
            query?: {
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the access log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2026-11-23T10:20:00+08:00",
                     *           "by": {
                     *             "id": "clerk-lyc-410311",
                     *             "name": {
                     *               "zh": "示例受理员（洛龙区公共法律服务中心）"
                     *             },
                     *             "role": "clerk"
                     *           },
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           },
                     *           "operation": "openCaseInFull",
                     *           "full": true,
                     *           "reason": "call-back"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["DeskReadingPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listSupervisions: {
        parameters: {
            query?: {
                /** @description Only this unit's */
                unit?: components["schemas"]["UnitId"];
                /** @description Only those in this state. Default `open` and `explained` */
                state?: components["schemas"]["SupervisionState"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of supervisions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "261096879517",
                     *           "clock": "answer",
                     *           "kind": "consult",
                     *           "service": {
                     *             "code": "consult",
                     *             "name": {
                     *               "zh": "法律咨询",
                     *               "en": "Legal consultation"
                     *             }
                     *           },
                     *           "topic": {
                     *             "code": "wage-arrears",
                     *             "name": {
                     *               "zh": "拖欠工资",
                     *               "en": "Unpaid wages"
                     *             }
                     *           },
                     *           "unit": {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           },
                     *           "what": {
                     *             "zh": "答复您",
                     *             "en": "Answer you"
                     *           },
                     *           "nature": "commitment",
                     *           "basis": {
                     *             "zh": "服务承诺：3 个工作日内",
                     *             "en": "Our commitment: within 3 working days"
                     *           },
                     *           "dueOn": "2026-11-26",
                     *           "openedAt": "2026-11-27T00:00:00+08:00",
                     *           "lookBy": "2026-12-02",
                     *           "late": false,
                     *           "state": "open",
                     *           "stateText": {
                     *             "zh": "等办理单位说明",
                     *             "en": "Waiting for the office to explain"
                     *           },
                     *           "caseState": "accepted",
                     *           "caseStateText": {
                     *             "zh": "已经受理，正在安排",
                     *             "en": "Taken up, being arranged"
                     *           },
                     *           "version": 3,
                     *           "actions": [
                     *             "explain"
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["SupervisionPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getSupervision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
                /**
                 * @description Which date of the case
                 * @example answer
                 */
                clock: components["parameters"]["ClockName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The supervision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "clock": "answer",
                     *       "kind": "consult",
                     *       "service": {
                     *         "code": "consult",
                     *         "name": {
                     *           "zh": "法律咨询",
                     *           "en": "Legal consultation"
                     *         }
                     *       },
                     *       "topic": {
                     *         "code": "wage-arrears",
                     *         "name": {
                     *           "zh": "拖欠工资",
                     *           "en": "Unpaid wages"
                     *         }
                     *       },
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong District Public Legal Service Centre"
                     *         }
                     *       },
                     *       "what": {
                     *         "zh": "答复您",
                     *         "en": "Answer you"
                     *       },
                     *       "nature": "commitment",
                     *       "basis": {
                     *         "zh": "服务承诺：3 个工作日内",
                     *         "en": "Our commitment: within 3 working days"
                     *       },
                     *       "dueOn": "2026-11-26",
                     *       "openedAt": "2026-11-27T00:00:00+08:00",
                     *       "lookBy": "2026-12-02",
                     *       "late": false,
                     *       "state": "explained",
                     *       "stateText": {
                     *         "zh": "等督查人员给出结果",
                     *         "en": "Waiting for the supervisor's result"
                     *       },
                     *       "caseState": "resolved",
                     *       "caseStateText": {
                     *         "zh": "已经答复您",
                     *         "en": "Answered"
                     *       },
                     *       "version": 5,
                     *       "explanation": {
                     *         "text": "经办人住院，11月30日才交接给别人。",
                     *         "at": "2026-11-30T09:10:00+08:00"
                     *       },
                     *       "actions": [
                     *         "close"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Supervision"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    explainSupervision: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
                /**
                 * @description Which date of the case
                 * @example answer
                 */
                clock: components["parameters"]["ClockName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 4,
                 *       "text": "经办人住院，11月30日才交接给别人。"
                 *     }
                 */
                "application/json": components["schemas"]["SupervisionText"];
            };
        };
        responses: {
            /** @description The supervision after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "clock": "answer",
                     *       "kind": "consult",
                     *       "service": {
                     *         "code": "consult",
                     *         "name": {
                     *           "zh": "法律咨询",
                     *           "en": "Legal consultation"
                     *         }
                     *       },
                     *       "topic": {
                     *         "code": "wage-arrears",
                     *         "name": {
                     *           "zh": "拖欠工资",
                     *           "en": "Unpaid wages"
                     *         }
                     *       },
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong District Public Legal Service Centre"
                     *         }
                     *       },
                     *       "what": {
                     *         "zh": "答复您",
                     *         "en": "Answer you"
                     *       },
                     *       "nature": "commitment",
                     *       "basis": {
                     *         "zh": "服务承诺：3 个工作日内",
                     *         "en": "Our commitment: within 3 working days"
                     *       },
                     *       "dueOn": "2026-11-26",
                     *       "openedAt": "2026-11-27T00:00:00+08:00",
                     *       "lookBy": "2026-12-02",
                     *       "late": false,
                     *       "state": "explained",
                     *       "stateText": {
                     *         "zh": "等督查人员给出结果",
                     *         "en": "Waiting for the supervisor's result"
                     *       },
                     *       "caseState": "resolved",
                     *       "caseStateText": {
                     *         "zh": "已经答复您",
                     *         "en": "Answered"
                     *       },
                     *       "version": 5,
                     *       "explanation": {
                     *         "text": "经办人住院，11月30日才交接给别人。",
                     *         "at": "2026-11-30T09:10:00+08:00"
                     *       },
                     *       "actions": [
                     *         "close"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Supervision"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    closeSupervision: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
                /**
                 * @description Which date of the case
                 * @example answer
                 */
                clock: components["parameters"]["ClockName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 5,
                 *       "text": "晚了两个工作日，已要求中心安排替班。您的问题 11 月 30 日已经答复。"
                 *     }
                 */
                "application/json": components["schemas"]["SupervisionText"];
            };
        };
        responses: {
            /** @description The supervision after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "clock": "answer",
                     *       "kind": "consult",
                     *       "service": {
                     *         "code": "consult",
                     *         "name": {
                     *           "zh": "法律咨询",
                     *           "en": "Legal consultation"
                     *         }
                     *       },
                     *       "topic": {
                     *         "code": "wage-arrears",
                     *         "name": {
                     *           "zh": "拖欠工资",
                     *           "en": "Unpaid wages"
                     *         }
                     *       },
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心",
                     *           "en": "Luolong District Public Legal Service Centre"
                     *         }
                     *       },
                     *       "what": {
                     *         "zh": "答复您",
                     *         "en": "Answer you"
                     *       },
                     *       "nature": "commitment",
                     *       "basis": {
                     *         "zh": "服务承诺：3 个工作日内",
                     *         "en": "Our commitment: within 3 working days"
                     *       },
                     *       "dueOn": "2026-11-26",
                     *       "openedAt": "2026-11-27T00:00:00+08:00",
                     *       "lookBy": "2026-12-02",
                     *       "late": false,
                     *       "state": "explained",
                     *       "stateText": {
                     *         "zh": "等督查人员给出结果",
                     *         "en": "Waiting for the supervisor's result"
                     *       },
                     *       "caseState": "resolved",
                     *       "caseStateText": {
                     *         "zh": "已经答复您",
                     *         "en": "Answered"
                     *       },
                     *       "version": 5,
                     *       "explanation": {
                     *         "text": "经办人住院，11月30日才交接给别人。",
                     *         "at": "2026-11-30T09:10:00+08:00"
                     *       },
                     *       "actions": [
                     *         "close"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Supervision"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listDeskAnnouncements: {
        parameters: {
            query?: {
                /** @description This region and everything below it */
                region?: components["parameters"]["WithinRegion"];
                /** @description Only announcements in this state */
                state?: components["schemas"]["AnnouncementState"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of announcements */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "410311-k3v9q2mz7a1x",
                     *           "region": "410311",
                     *           "regionName": "洛龙区",
                     *           "state": "draft",
                     *           "stateText": {
                     *             "zh": "草稿",
                     *             "en": "Draft"
                     *           },
                     *           "version": 1,
                     *           "contents": {
                     *             "kind": "service-change",
                     *             "title": {
                     *               "zh": "12 月 2 日上午暂停接待",
                     *               "en": "Closed in the morning of 2 December"
                     *             },
                     *             "summary": {
                     *               "zh": "设备检修，上午不接待，下午照常。",
                     *               "en": "Maintenance. Open in the afternoon."
                     *             },
                     *             "body": [
                     *               {
                     *                 "type": "paragraph",
                     *                 "text": {
                     *                   "zh": "急的话请打 12348。",
                     *                   "en": "If it is urgent, call 12348."
                     *                 }
                     *               }
                     *             ],
                     *             "validFrom": "2026-11-30",
                     *             "validTo": "2026-12-02"
                     *           },
                     *           "publishedAt": null,
                     *           "publicFrom": null,
                     *           "writtenAt": "2026-11-23T09:30:00+08:00",
                     *           "writtenBy": {
                     *             "id": "supervisor-410311",
                     *             "name": {
                     *               "zh": "示例督查员（洛龙区）",
                     *               "en": "Sample supervisor (Luolong District)"
                     *             },
                     *             "role": "supervisor"
                     *           },
                     *           "actions": [
                     *             "revise",
                     *             "publish",
                     *             "withdraw"
                     *           ],
                     *           "provenance": "desk"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["DeskAnnouncementPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    draftAnnouncement: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random value for each distinct submission (a UUID), as secret as the query code; a resend gets the first answer */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "region": "410311",
                 *       "contents": {
                 *         "kind": "service-change",
                 *         "title": {
                 *           "zh": "12 月 2 日上午暂停接待",
                 *           "en": "Closed in the morning of 2 December"
                 *         },
                 *         "summary": {
                 *           "zh": "设备检修，上午不接待，下午照常。",
                 *           "en": "Maintenance. Open in the afternoon."
                 *         },
                 *         "body": [
                 *           {
                 *             "type": "paragraph",
                 *             "text": {
                 *               "zh": "急的话请打 12348。",
                 *               "en": "If it is urgent, call 12348."
                 *             }
                 *           }
                 *         ],
                 *         "validFrom": "2026-11-30",
                 *         "validTo": "2026-12-02"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AnnouncementDraft"];
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    /** @description Where it is now */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "410311-k3v9q2mz7a1x",
                     *       "region": "410311",
                     *       "regionName": "洛龙区",
                     *       "state": "draft",
                     *       "stateText": {
                     *         "zh": "草稿",
                     *         "en": "Draft"
                     *       },
                     *       "version": 1,
                     *       "contents": {
                     *         "kind": "service-change",
                     *         "title": {
                     *           "zh": "12 月 2 日上午暂停接待",
                     *           "en": "Closed in the morning of 2 December"
                     *         },
                     *         "summary": {
                     *           "zh": "设备检修，上午不接待，下午照常。",
                     *           "en": "Maintenance. Open in the afternoon."
                     *         },
                     *         "body": [
                     *           {
                     *             "type": "paragraph",
                     *             "text": {
                     *               "zh": "急的话请打 12348。",
                     *               "en": "If it is urgent, call 12348."
                     *             }
                     *           }
                     *         ],
                     *         "validFrom": "2026-11-30",
                     *         "validTo": "2026-12-02"
                     *       },
                     *       "publishedAt": null,
                     *       "publicFrom": null,
                     *       "writtenAt": "2026-11-23T09:30:00+08:00",
                     *       "writtenBy": {
                     *         "id": "supervisor-410311",
                     *         "name": {
                     *           "zh": "示例督查员（洛龙区）",
                     *           "en": "Sample supervisor (Luolong District)"
                     *         },
                     *         "role": "supervisor"
                     *       },
                     *       "actions": [
                     *         "revise",
                     *         "publish",
                     *         "withdraw"
                     *       ],
                     *       "provenance": "desk"
                     *     }
                     */
                    "application/json": components["schemas"]["DeskAnnouncement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Outdated"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getDeskAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the announcement
                 * @example 410311-adviser-visits
                 */
                id: components["parameters"]["AnnouncementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The announcement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "410311-k3v9q2mz7a1x",
                     *       "region": "410311",
                     *       "regionName": "洛龙区",
                     *       "state": "draft",
                     *       "stateText": {
                     *         "zh": "草稿",
                     *         "en": "Draft"
                     *       },
                     *       "version": 1,
                     *       "contents": {
                     *         "kind": "service-change",
                     *         "title": {
                     *           "zh": "12 月 2 日上午暂停接待",
                     *           "en": "Closed in the morning of 2 December"
                     *         },
                     *         "summary": {
                     *           "zh": "设备检修，上午不接待，下午照常。",
                     *           "en": "Maintenance. Open in the afternoon."
                     *         },
                     *         "body": [
                     *           {
                     *             "type": "paragraph",
                     *             "text": {
                     *               "zh": "急的话请打 12348。",
                     *               "en": "If it is urgent, call 12348."
                     *             }
                     *           }
                     *         ],
                     *         "validFrom": "2026-11-30",
                     *         "validTo": "2026-12-02"
                     *       },
                     *       "publishedAt": null,
                     *       "publicFrom": null,
                     *       "writtenAt": "2026-11-23T09:30:00+08:00",
                     *       "writtenBy": {
                     *         "id": "supervisor-410311",
                     *         "name": {
                     *           "zh": "示例督查员（洛龙区）",
                     *           "en": "Sample supervisor (Luolong District)"
                     *         },
                     *         "role": "supervisor"
                     *       },
                     *       "actions": [
                     *         "revise",
                     *         "publish",
                     *         "withdraw"
                     *       ],
                     *       "provenance": "desk"
                     *     }
                     */
                    "application/json": components["schemas"]["DeskAnnouncement"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    reviseAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the announcement
                 * @example 410311-adviser-visits
                 */
                id: components["parameters"]["AnnouncementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "contents": {
                 *         "kind": "service-change",
                 *         "title": {
                 *           "zh": "12 月 2 日上午暂停接待",
                 *           "en": "Closed in the morning of 2 December"
                 *         },
                 *         "summary": {
                 *           "zh": "设备检修，上午不接待，下午照常。",
                 *           "en": "Maintenance. Open in the afternoon."
                 *         },
                 *         "body": [
                 *           {
                 *             "type": "paragraph",
                 *             "text": {
                 *               "zh": "急的话请打 12348。",
                 *               "en": "If it is urgent, call 12348."
                 *             }
                 *           }
                 *         ],
                 *         "validFrom": "2026-11-30",
                 *         "validTo": "2026-12-02"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AnnouncementRevision"];
            };
        };
        responses: {
            /** @description The announcement as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "410311-k3v9q2mz7a1x",
                     *       "region": "410311",
                     *       "regionName": "洛龙区",
                     *       "state": "draft",
                     *       "stateText": {
                     *         "zh": "草稿",
                     *         "en": "Draft"
                     *       },
                     *       "version": 1,
                     *       "contents": {
                     *         "kind": "service-change",
                     *         "title": {
                     *           "zh": "12 月 2 日上午暂停接待",
                     *           "en": "Closed in the morning of 2 December"
                     *         },
                     *         "summary": {
                     *           "zh": "设备检修，上午不接待，下午照常。",
                     *           "en": "Maintenance. Open in the afternoon."
                     *         },
                     *         "body": [
                     *           {
                     *             "type": "paragraph",
                     *             "text": {
                     *               "zh": "急的话请打 12348。",
                     *               "en": "If it is urgent, call 12348."
                     *             }
                     *           }
                     *         ],
                     *         "validFrom": "2026-11-30",
                     *         "validTo": "2026-12-02"
                     *       },
                     *       "publishedAt": null,
                     *       "publicFrom": null,
                     *       "writtenAt": "2026-11-23T09:30:00+08:00",
                     *       "writtenBy": {
                     *         "id": "supervisor-410311",
                     *         "name": {
                     *           "zh": "示例督查员（洛龙区）",
                     *           "en": "Sample supervisor (Luolong District)"
                     *         },
                     *         "role": "supervisor"
                     *       },
                     *       "actions": [
                     *         "revise",
                     *         "publish",
                     *         "withdraw"
                     *       ],
                     *       "provenance": "desk"
                     *     }
                     */
                    "application/json": components["schemas"]["DeskAnnouncement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Outdated"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    publishAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the announcement
                 * @example 410311-adviser-visits
                 */
                id: components["parameters"]["AnnouncementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["AnnouncementChange"];
            };
        };
        responses: {
            /** @description The announcement as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "410311-k3v9q2mz7a1x",
                     *       "region": "410311",
                     *       "regionName": "洛龙区",
                     *       "state": "draft",
                     *       "stateText": {
                     *         "zh": "草稿",
                     *         "en": "Draft"
                     *       },
                     *       "version": 1,
                     *       "contents": {
                     *         "kind": "service-change",
                     *         "title": {
                     *           "zh": "12 月 2 日上午暂停接待",
                     *           "en": "Closed in the morning of 2 December"
                     *         },
                     *         "summary": {
                     *           "zh": "设备检修，上午不接待，下午照常。",
                     *           "en": "Maintenance. Open in the afternoon."
                     *         },
                     *         "body": [
                     *           {
                     *             "type": "paragraph",
                     *             "text": {
                     *               "zh": "急的话请打 12348。",
                     *               "en": "If it is urgent, call 12348."
                     *             }
                     *           }
                     *         ],
                     *         "validFrom": "2026-11-30",
                     *         "validTo": "2026-12-02"
                     *       },
                     *       "publishedAt": null,
                     *       "publicFrom": null,
                     *       "writtenAt": "2026-11-23T09:30:00+08:00",
                     *       "writtenBy": {
                     *         "id": "supervisor-410311",
                     *         "name": {
                     *           "zh": "示例督查员（洛龙区）",
                     *           "en": "Sample supervisor (Luolong District)"
                     *         },
                     *         "role": "supervisor"
                     *       },
                     *       "actions": [
                     *         "revise",
                     *         "publish",
                     *         "withdraw"
                     *       ],
                     *       "provenance": "desk"
                     *     }
                     */
                    "application/json": components["schemas"]["DeskAnnouncement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Outdated"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    withdrawAnnouncement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the announcement
                 * @example 410311-adviser-visits
                 */
                id: components["parameters"]["AnnouncementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "reason": "检修改期了。"
                 *     }
                 */
                "application/json": components["schemas"]["AnnouncementWithdrawal"];
            };
        };
        responses: {
            /** @description The announcement as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "410311-k3v9q2mz7a1x",
                     *       "region": "410311",
                     *       "regionName": "洛龙区",
                     *       "state": "draft",
                     *       "stateText": {
                     *         "zh": "草稿",
                     *         "en": "Draft"
                     *       },
                     *       "version": 1,
                     *       "contents": {
                     *         "kind": "service-change",
                     *         "title": {
                     *           "zh": "12 月 2 日上午暂停接待",
                     *           "en": "Closed in the morning of 2 December"
                     *         },
                     *         "summary": {
                     *           "zh": "设备检修，上午不接待，下午照常。",
                     *           "en": "Maintenance. Open in the afternoon."
                     *         },
                     *         "body": [
                     *           {
                     *             "type": "paragraph",
                     *             "text": {
                     *               "zh": "急的话请打 12348。",
                     *               "en": "If it is urgent, call 12348."
                     *             }
                     *           }
                     *         ],
                     *         "validFrom": "2026-11-30",
                     *         "validTo": "2026-12-02"
                     *       },
                     *       "publishedAt": null,
                     *       "publicFrom": null,
                     *       "writtenAt": "2026-11-23T09:30:00+08:00",
                     *       "writtenBy": {
                     *         "id": "supervisor-410311",
                     *         "name": {
                     *           "zh": "示例督查员（洛龙区）",
                     *           "en": "Sample supervisor (Luolong District)"
                     *         },
                     *         "role": "supervisor"
                     *       },
                     *       "actions": [
                     *         "revise",
                     *         "publish",
                     *         "withdraw"
                     *       ],
                     *       "provenance": "desk"
                     *     }
                     */
                    "application/json": components["schemas"]["DeskAnnouncement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Outdated"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listAnnouncementVersions: {
        parameters: {
            query?: {
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the announcement
                 * @example 410311-adviser-visits
                 */
                id: components["parameters"]["AnnouncementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "version": 1,
                     *           "type": "drafted",
                     *           "at": "2026-11-23T09:30:00+08:00",
                     *           "by": {
                     *             "id": "supervisor-410311",
                     *             "name": {
                     *               "zh": "示例督查员（洛龙区）",
                     *               "en": "Sample supervisor (Luolong District)"
                     *             },
                     *             "role": "supervisor"
                     *           },
                     *           "reason": null,
                     *           "contents": {
                     *             "kind": "service-change",
                     *             "title": {
                     *               "zh": "12 月 2 日上午暂停接待",
                     *               "en": "Closed in the morning of 2 December"
                     *             },
                     *             "summary": {
                     *               "zh": "设备检修，上午不接待，下午照常。",
                     *               "en": "Maintenance. Open in the afternoon."
                     *             },
                     *             "body": [
                     *               {
                     *                 "type": "paragraph",
                     *                 "text": {
                     *                   "zh": "急的话请打 12348。",
                     *                   "en": "If it is urgent, call 12348."
                     *                 }
                     *               }
                     *             ],
                     *             "validFrom": "2026-11-30",
                     *             "validTo": "2026-12-02"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["AnnouncementVersionPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    changeVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The studio
                 * @example LYW-410311002001
                 */
                station: components["schemas"]["StationId"];
                /**
                 * @description `plannedOn` of the visit
                 * @example 2026-12-02
                 */
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 0,
                 *       "state": "moved",
                 *       "to": {
                 *         "date": "2026-12-04",
                 *         "from": "09:00",
                 *         "to": "11:30"
                 *       },
                 *       "reason": {
                 *         "zh": "顾问当天要出庭",
                 *         "en": "The adviser is in court that day"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["VisitChange"];
            };
        };
        responses: {
            /** @description The visit as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "station": "LYW-410311002001",
                     *       "stationName": "定鼎门社区公共法律服务工作室",
                     *       "region": "410311002001",
                     *       "regionName": "洛龙区 开元路街道 定鼎门社区",
                     *       "adviser": {
                     *         "id": "adviser-197",
                     *         "name": {
                     *           "zh": "示例顾问 197",
                     *           "en": "Sample adviser 197"
                     *         }
                     *       },
                     *       "plannedOn": "2026-12-02",
                     *       "date": "2026-12-04",
                     *       "from": "09:00",
                     *       "to": "11:30",
                     *       "state": "moved",
                     *       "stateText": {
                     *         "zh": "改期",
                     *         "en": "Moved"
                     *       },
                     *       "planned": {
                     *         "date": "2026-12-02",
                     *         "from": "09:00",
                     *         "to": "11:30"
                     *       },
                     *       "reason": {
                     *         "zh": "顾问当天要出庭",
                     *         "en": "The adviser is in court that day"
                     *       },
                     *       "provisional": false,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AdviserVisit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Outdated"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listDeskAppointments: {
        parameters: {
            query?: {
                /** @description Only this unit's. Default all units in the caller's scope */
                unit?: components["schemas"]["UnitId"];
                /** @description Default today */
                date?: string;
                /** @description Only this kind */
                kind?: components["schemas"]["AppointmentKind"];
                /** @description Only in this state */
                state?: components["schemas"]["AppointmentState"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of appointments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": "261096879517",
                     *           "kind": "adviser-visit",
                     *           "state": "booked",
                     *           "stateText": {
                     *             "zh": "约好了",
                     *             "en": "Booked"
                     *           },
                     *           "start": "2026-12-07T14:30:00+08:00",
                     *           "end": "2026-12-07T15:00:00+08:00",
                     *           "unit": {
                     *             "id": "LYS-410311013",
                     *             "name": {
                     *               "zh": "安乐街道公共法律服务站"
                     *             }
                     *           },
                     *           "place": {
                     *             "id": "LYW-410311013001",
                     *             "name": {
                     *               "zh": "狮子桥社区公共法律服务工作室"
                     *             },
                     *             "region": "410311013001",
                     *             "address": "洛阳市洛龙区安乐街道狮子桥社区"
                     *           },
                     *           "host": {
                     *             "zh": "示例顾问 001",
                     *             "en": "Sample adviser 001"
                     *           },
                     *           "applicant": [
                     *             {
                     *               "name": "phone",
                     *               "label": {
                     *                 "zh": "电话",
                     *                 "en": "Phone"
                     *               },
                     *               "value": "138****2146"
                     *             }
                     *           ],
                     *           "masked": true,
                     *           "version": 1,
                     *           "actions": [
                     *             "cancel"
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["DeskAppointmentPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getClosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit
                 * @example LYC-410311
                 */
                unit: components["schemas"]["UnitId"];
                /**
                 * @description Its day, Asia/Shanghai
                 * @example 2026-12-07
                 */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心"
                     *         }
                     *       },
                     *       "date": "2026-12-07",
                     *       "closed": [
                     *         {
                     *           "from": "14:00",
                     *           "kind": "window"
                     *         }
                     *       ],
                     *       "reason": {
                     *         "zh": "公证员病了",
                     *         "en": "The notary is ill"
                     *       },
                     *       "version": 1,
                     *       "appointments": []
                     *     }
                     */
                    "application/json": components["schemas"]["Closure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    changeClosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The unit
                 * @example LYC-410311
                 */
                unit: components["schemas"]["UnitId"];
                /**
                 * @description Its day, Asia/Shanghai
                 * @example 2026-12-07
                 */
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 0,
                 *       "closed": [
                 *         {
                 *           "from": "14:00",
                 *           "kind": "window"
                 *         }
                 *       ],
                 *       "reason": {
                 *         "zh": "公证员病了",
                 *         "en": "The notary is ill"
                 *       },
                 *       "callOff": true
                 *     }
                 */
                "application/json": components["schemas"]["ClosureChange"];
            };
        };
        responses: {
            /** @description The day as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unit": {
                     *         "id": "LYC-410311",
                     *         "name": {
                     *           "zh": "洛龙区公共法律服务中心"
                     *         }
                     *       },
                     *       "date": "2026-12-07",
                     *       "closed": [
                     *         {
                     *           "from": "14:00",
                     *           "kind": "window"
                     *         }
                     *       ],
                     *       "reason": {
                     *         "zh": "公证员病了",
                     *         "en": "The notary is ill"
                     *       },
                     *       "version": 1,
                     *       "appointments": []
                     *     }
                     */
                    "application/json": components["schemas"]["Closure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Outdated"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    openAppointmentInFull: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "call-back"
                 *     }
                 */
                "application/json": components["schemas"]["CaseOpening"];
            };
        };
        responses: {
            /** @description The appointment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "kind": "adviser-visit",
                     *       "state": "booked",
                     *       "stateText": {
                     *         "zh": "约好了",
                     *         "en": "Booked"
                     *       },
                     *       "start": "2026-12-07T14:30:00+08:00",
                     *       "end": "2026-12-07T15:00:00+08:00",
                     *       "unit": {
                     *         "id": "LYS-410311013",
                     *         "name": {
                     *           "zh": "安乐街道公共法律服务站"
                     *         }
                     *       },
                     *       "place": {
                     *         "id": "LYW-410311013001",
                     *         "name": {
                     *           "zh": "狮子桥社区公共法律服务工作室"
                     *         },
                     *         "region": "410311013001",
                     *         "address": "洛阳市洛龙区安乐街道狮子桥社区"
                     *       },
                     *       "host": {
                     *         "zh": "示例顾问 001",
                     *         "en": "Sample adviser 001"
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "phone",
                     *           "label": {
                     *             "zh": "电话",
                     *             "en": "Phone"
                     *           },
                     *           "value": "138****2146"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "version": 1,
                     *       "actions": [
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeskAppointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    recordAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "attendance": "arrived"
                 *     }
                 */
                "application/json": components["schemas"]["AppointmentAttendance"];
            };
        };
        responses: {
            /** @description The appointment after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "kind": "adviser-visit",
                     *       "state": "booked",
                     *       "stateText": {
                     *         "zh": "约好了",
                     *         "en": "Booked"
                     *       },
                     *       "start": "2026-12-07T14:30:00+08:00",
                     *       "end": "2026-12-07T15:00:00+08:00",
                     *       "unit": {
                     *         "id": "LYS-410311013",
                     *         "name": {
                     *           "zh": "安乐街道公共法律服务站"
                     *         }
                     *       },
                     *       "place": {
                     *         "id": "LYW-410311013001",
                     *         "name": {
                     *           "zh": "狮子桥社区公共法律服务工作室"
                     *         },
                     *         "region": "410311013001",
                     *         "address": "洛阳市洛龙区安乐街道狮子桥社区"
                     *       },
                     *       "host": {
                     *         "zh": "示例顾问 001",
                     *         "en": "Sample adviser 001"
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "phone",
                     *           "label": {
                     *             "zh": "电话",
                     *             "en": "Phone"
                     *           },
                     *           "value": "138****2146"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "version": 1,
                     *       "actions": [
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeskAppointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AppointmentConflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    cancelDeskAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 12 digits, the last an ISO 7064 MOD 11,10 check digit */
                number: components["parameters"]["CaseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "顾问当天出庭，来不了。请另约一天，或者打 12348。"
                 *     }
                 */
                "application/json": components["schemas"]["AppointmentRefusal"];
            };
        };
        responses: {
            /** @description The appointment after the change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": "261096879517",
                     *       "kind": "adviser-visit",
                     *       "state": "booked",
                     *       "stateText": {
                     *         "zh": "约好了",
                     *         "en": "Booked"
                     *       },
                     *       "start": "2026-12-07T14:30:00+08:00",
                     *       "end": "2026-12-07T15:00:00+08:00",
                     *       "unit": {
                     *         "id": "LYS-410311013",
                     *         "name": {
                     *           "zh": "安乐街道公共法律服务站"
                     *         }
                     *       },
                     *       "place": {
                     *         "id": "LYW-410311013001",
                     *         "name": {
                     *           "zh": "狮子桥社区公共法律服务工作室"
                     *         },
                     *         "region": "410311013001",
                     *         "address": "洛阳市洛龙区安乐街道狮子桥社区"
                     *       },
                     *       "host": {
                     *         "zh": "示例顾问 001",
                     *         "en": "Sample adviser 001"
                     *       },
                     *       "applicant": [
                     *         {
                     *           "name": "phone",
                     *           "label": {
                     *             "zh": "电话",
                     *             "en": "Phone"
                     *           },
                     *           "value": "138****2146"
                     *         }
                     *       ],
                     *       "masked": true,
                     *       "version": 1,
                     *       "actions": [
                     *         "cancel"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeskAppointment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AppointmentConflict"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    listDevelopmentAccounts: {
        parameters: {
            query?: {
                /** @description Only accounts of this unit */
                unit?: components["schemas"]["UnitId"];
                /** @description Most items on a page */
                limit?: components["parameters"]["Limit"];
                /** @description `next` of the page before, as it came */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "clerk-lyc-410311",
                     *           "name": {
                     *             "zh": "示例受理员",
                     *             "en": "Sample clerk"
                     *           },
                     *           "role": "clerk",
                     *           "scope": "410311",
                     *           "units": [
                     *             {
                     *               "id": "LYC-410311",
                     *               "name": {
                     *                 "zh": "洛龙区公共法律服务中心",
                     *                 "en": "Luolong District Public Legal Service Centre"
                     *               }
                     *             }
                     *           ],
                     *           "provenance": "derived"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["StaffMemberPage"];
                };
            };
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    signInForDevelopment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "account": "clerk-lyc-410311"
                 *     }
                 */
                "application/json": components["schemas"]["DevelopmentSignIn"];
            };
        };
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjbGVyay1seXMtNDEwMzExMDEzIn0.c2FtcGxl",
                     *       "expiresAt": "2026-11-23T18:05:00+08:00",
                     *       "staff": {
                     *         "id": "clerk-lyc-410311",
                     *         "name": {
                     *           "zh": "示例受理员",
                     *           "en": "Sample clerk"
                     *         },
                     *         "role": "clerk",
                     *         "scope": "410311",
                     *         "units": [
                     *           {
                     *             "id": "LYC-410311",
                     *             "name": {
                     *               "zh": "洛龙区公共法律服务中心",
                     *               "en": "Luolong District Public Legal Service Centre"
                     *             }
                     *           }
                     *         ],
                     *         "provenance": "derived"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StaffToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["Liveness"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "checks": {
                     *         "database": "ok",
                     *         "migrations": "ok",
                     *         "catalogue": "ok",
                     *         "keys": "ok",
                     *         "attachments": "ok",
                     *         "space": "ok",
                     *         "accepting": "ok"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            503: components["responses"]["NotReady"];
        };
    };
}
