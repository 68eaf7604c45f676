/**
 * What the widgets tell the page around them. Every event bubbles, crosses shadow roots (`composed`) and says codes and counts
 * only: never a name, a telephone number, a case number, a query code, nor a word of what somebody wrote or was answered.
 * The names are the same whatever the tags' prefix; `event.target` is the widget.
 */
export interface PlsEventMap {
  /** The widget has its first data and can be used. Once for each widget. */
  'pls-ready': CustomEvent<Record<string, never>>;
  /** Something the widget needs is not there; it shows the hotline, and goes on trying where that can help. */
  'pls-error': CustomEvent<WidgetTrouble>;
  /** A search in the service finder was answered. */
  'pls-search-answered': CustomEvent<SearchAnswered>;
  /** The answer card of a service was opened in the finder. */
  'pls-service-chosen': CustomEvent<ServiceChosen>;
  /** The station list shows other stations: for a map of the page's own. */
  'pls-stations-shown': CustomEvent<StationsShown>;
  /** A station of the list was unfolded. */
  'pls-station-chosen': CustomEvent<StationChosen>;
  /** The form shows another step. */
  'pls-form-step': CustomEvent<FormStep>;
  /** The form is about to be sent: `preventDefault()` or `waitUntil()` holds it. */
  'pls-before-submit': BeforeSubmitEvent;
  /** The question was accepted and a case opened for it. */
  'pls-consultation-submitted': CustomEvent<ConsultationSubmitted>;
  /** An application was accepted, or a time booked. */
  'pls-application-submitted': CustomEvent<ApplicationSubmitted>;
  /** Somebody opened a case in the tracker. */
  'pls-case-opened': CustomEvent<Record<string, never>>;
}

/** Why a widget cannot work now. */
export interface WidgetTrouble {
  /**
   * `unconfigured`: no address of the API or no portal key. `unreachable`: no answer, or a fault of the service that may
   * pass. `refused`: an answer that no waiting mends, such as an unknown portal key. The console says what to change.
   */
  readonly reason: 'unconfigured' | 'unreachable' | 'refused';
}

/** What a search came to. */
export interface SearchAnswered {
  /** How many suggestions there are; 0 where nothing fits. Never the words. */
  readonly found: number;
}

/** Which service was opened. */
export interface ServiceChosen {
  /** Code of the service, such as `legal-aid`. */
  readonly service: string;
  /** Code of the topic it was opened for. */
  readonly topic?: string | undefined;
}

/** A station as a map needs it: public data. */
export interface ShownStation {
  /** Such as `LYC-410303`. */
  readonly id: string;
  /** As people read it. */
  readonly name: string;
  /** WGS 84 degrees. */
  readonly coordinates: {readonly longitude: number; readonly latitude: number};
}

/** What a map beside the list has to show. */
export interface StationsShown {
  /** In the order of the list. */
  readonly stations: readonly ShownStation[];
}

/** Which station was unfolded. */
export interface StationChosen {
  /** Id of the station. */
  readonly station: string;
}

/** Where in the form somebody is. */
export interface FormStep {
  /** Code of the form, such as `consultation`. */
  readonly form: string;
  /** Id of the step on screen; `check` is the last, where everything is looked over. */
  readonly step: string;
}

/** What a consultation was about, by code. */
export interface ConsultationSubmitted {
  /** Code of the service, such as `consult`; absent where the form names none. */
  readonly service?: string | undefined;
  /** Code of the topic, if one was chosen. */
  readonly topic?: string | undefined;
}

/** What an application was for, by code. */
export interface ApplicationSubmitted extends ConsultationSubmitted {
  /** Code of the form, such as `legal-aid`. */
  readonly form: string;
}

/** Tells the page, from a widget. */
export const tell = <Name extends Exclude<keyof PlsEventMap, 'pls-before-submit'>>(
  widget: EventTarget,
  name: Name,
  detail: PlsEventMap[Name]['detail'],
): void => {
  widget.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
};

/** The last moment before a form is sent: a portal's own captcha or sign-in may hold it. */
export interface BeforeSubmitEvent extends CustomEvent<FormToSend> {
  /**
   * Sending waits for this; where it rejects, or takes longer than 5 minutes, nothing is sent and the form says that the
   * check beside it is still to be done. May be called several times, only while the event is dispatched.
   */
  waitUntil: (until: Promise<unknown>) => void;
}

export interface FormToSend {
  /** Code of the form. */
  readonly form: string;
}

declare global {
  /* eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds ours to the platform's own */
  interface HTMLElementEventMap extends PlsEventMap {}
  /* eslint-disable-next-line @typescript-eslint/no-empty-object-type -- adds ours to the platform's own */
  interface DocumentEventMap extends PlsEventMap {}
}
