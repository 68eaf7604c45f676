/** An element of the page that has to do with the kit. */
export interface SeenElement {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Absolute address of `src`, by the page's own base. */
  readonly address?: string;
  /** Line of the HTML, from 1. */
  readonly line?: number;
  /** What the `<pls-config>`s around it say, the nearest first, of any prefix. */
  readonly around: readonly {readonly prefix: string; readonly attributes: Readonly<Record<string, string>>}[];
  /** Whether anything stands between its tags. */
  readonly hasContent: boolean;
  /** Written `<pls-… />`, which no browser takes for its end. */
  readonly isSelfClosed?: boolean;
  readonly isInShadowRoot?: boolean;
}

/** A Content-Security-Policy that holds for the page. */
export interface SeenPolicy {
  readonly text: string;
  readonly from: 'header' | 'meta';
  readonly isReportOnly: boolean;
  /** Line of the HTML, of a `<meta>`. */
  readonly line?: number;
}

/** What `integrity.json` beside a loader says. */
export interface PublishedFiles {
  readonly version: string;
  /** Name of the loader that never has other bytes. */
  readonly loader: string;
  /** Name → integrity. */
  readonly files: Readonly<Record<string, string>>;
}

/** Why nothing came: refused by the page's own policy, not readable by a page of another origin, or not there. */
export type NoAnswer = {
  readonly [Reason in 'blocked' | 'unreadable' | 'unreachable']: {
    readonly name: Reason;
    /** As the engine calls it. */
    readonly cause: string;
  };
}['blocked' | 'unreadable' | 'unreachable'];

/** What came from the address of a loader. */
export interface LoaderAnswer {
  readonly address: string;
  readonly answer:
    | NoAnswer
    | {
        readonly name: 'answered';
        readonly status: number;
        /** `Content-Type` as sent. */
        readonly type: string;
        readonly isNosniff: boolean;
        /** What is there begins like HTML. */
        readonly isPage: boolean;
        /** Whether a page of another origin may read it. */
        readonly isShared: boolean;
        /** Whether the bytes are those that the tag's `integrity` names; absent where it names none. */
        readonly isIntact?: boolean;
      };
  readonly published?: PublishedFiles;
  /** Files of the kit whose bytes are not those that were published. */
  readonly changed: readonly string[];
  /** Files of the kit that did not come. */
  readonly missing: readonly string[];
}

/** What an API says to a portal's key. */
export interface PortalAnswer {
  readonly api: string;
  readonly portal: string;
  readonly answer:
    | NoAnswer
    | {readonly name: 'no-data'; readonly status: number}
    | {readonly name: 'failing'; readonly status: number}
    | {readonly name: 'unknown'}
    | {
        readonly name: 'known';
        readonly origins: readonly string[];
        readonly allowsInsecure: boolean;
        /** Whether a page of this origin may send; absent where it was not tried. */
        readonly maySend?: boolean;
      };
}

/** What came from the address of an iframe of ours. */
export interface FrameAnswer {
  readonly address: string;
  readonly answer:
    | NoAnswer
    | {
        readonly name: 'answered';
        readonly status: number;
        /** `frame-ancestors` of the frame's own policy; absent where it has none. */
        readonly framers?: readonly string[];
        /** What the frame itself says is wrong with its address, in English. */
        readonly advice: readonly string[];
        /** Whether it is one of our pages. */
        readonly isOurs: boolean;
      };
}

/** Something that the page's policy has refused. */
export interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
  readonly policy: string;
  readonly isReportOnly: boolean;
}

/** What was seen while the page ran. */
export interface Runtime {
  /** `plsKit`, if a loader has run. */
  readonly kit?: {readonly version: string; readonly prefix: string};
  /** What the engine lacks, of all that the kit cannot do without, and of constructable style sheets. */
  readonly lacks: readonly ('customElements' | 'attachShadow' | 'adoptedStyleSheets')[];
  /** Per tag of ours that stands on the page: whose element it is. */
  readonly elements: Readonly<Record<string, 'ours' | 'theirs' | 'none'>>;
  /** Whether `customElements.define` is the engine's own. */
  readonly isDefineNative: boolean;
  /** Where each widget that runs gets its data: `plsKit.configure()` counted in. */
  readonly configurations: readonly {readonly tag: string; readonly api?: string; readonly portal?: string}[];
  readonly violations: readonly Violation[];
}

/** What one look at a page has brought. What is absent was not looked at, or could not be. */
export interface PageFacts {
  /** Where the page is, after redirects. */
  readonly url: string;
  /** What has to do with the kit, in the page's order. */
  readonly elements: readonly SeenElement[];
  /** Absent where the page's headers could not be read. */
  readonly policies?: readonly SeenPolicy[];
  /** `Permissions-Policy`, empty where there is none. */
  readonly permissions?: string;
  /** What came from where the page loads `pls-kit.js`. */
  readonly loaders: readonly LoaderAnswer[];
  /** What each API said of its portal. */
  readonly portals: readonly PortalAnswer[];
  /** What came of each frame of ours. */
  readonly frames: readonly FrameAnswer[];
  /** What shows only while the page runs; absent without a browser. */
  readonly runtime?: Runtime;
}
