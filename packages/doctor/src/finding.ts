/** Languages that the doctor speaks. */
export type Language = 'zh' | 'en';

/** The same in each of them. */
export type Words = Readonly<Record<Language, string>>;

/** `error`: something does not work. `warning`: for some visitors, or not as meant. `notice`: nothing is wrong, but know it. */
export type Severity = 'error' | 'warning' | 'notice';

/** A line to write. */
export interface Change {
  /** Who can write it: into the page, into the site's own response headers, at the API's server, or in what stands between. */
  readonly where: 'page' | 'header' | 'api' | 'between';
  /** What stands there now; absent where it is missing. */
  readonly now?: string;
  /** What is to stand there, complete. */
  readonly line: string;
  /** Line of the HTML, counted from 1, where it is known. */
  readonly at?: number;
}

/** One thing that is wrong, and what to change. Several changes: any one of them is enough. */
export interface Finding {
  /** Stays the same in every version. */
  readonly id: FindingId;
  /** How bad it is. */
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly what: Words;
  /** What comes of it, or what it comes from. */
  readonly why: Words;
  /** What mends it; none where no line of anybody's does. */
  readonly changes: readonly Change[];
}

/** Everything that the doctor can find → the section of docs/embedding.md about it. */
export const sections = {
  'snippet-missing': 'embedding-the-widgets',
  'loader-missing': 'embedding-the-widgets',
  'tag-missing': 'embedding-the-widgets',
  'tag-self-closed': 'embedding-the-widgets',
  'fallback-missing': 'embedding-the-widgets',
  'loader-twice': 'loading',
  'loader-unreachable': 'loading',
  'loader-type': 'loading',
  'loader-integrity': 'loading',
  'loader-integrity-floats': 'loading',
  'loader-crossorigin': 'loading',
  'loader-cors': 'loading',
  'files-changed': 'loading',
  'files-missing': 'loading',
  'tag-in-shadow-root': 'loading',
  'tag-taken': 'loading',
  'define-replaced': 'loading',
  'tag-dead': 'when-it-does-not-work',
  'prefix-invalid': 'configuration',
  'prefix-mismatch': 'configuration',
  'api-missing': 'configuration',
  'api-address': 'configuration',
  'api-unreachable': 'configuration',
  'api-cors': 'configuration',
  'api-no-data': 'configuration',
  'api-failing': 'configuration',
  'portal-missing': 'configuration',
  'portal-unknown': 'configuration',
  'origin-refused': 'configuration',
  'value-unknown': 'configuration',
  'mixed-content': 'a-page-without-https',
  'page-insecure': 'a-page-without-https',
  'csp-script': 'a-strict-policy',
  'csp-connect': 'a-strict-policy',
  'csp-trusted-types': 'a-strict-policy',
  'csp-style': 'a-strict-policy',
  'csp-frame': 'a-strict-policy',
  'csp-sandbox': 'a-strict-policy',
  'csp-report-only': 'a-strict-policy',
  'geolocation-refused': 'on-your-page-by-your-rules',
  'engine-old': 'on-your-page-by-your-rules',
  'frame-unreachable': 'a-frame-instead-of-the-script',
  'frame-portal-unknown': 'a-frame-instead-of-the-script',
  'frame-refused': 'a-frame-instead-of-the-script',
  'frame-sandbox': 'a-frame-instead-of-the-script',
  'frame-address': 'a-frame-instead-of-the-script',
  'frame-geolocation': 'a-frame-instead-of-the-script',
} as const;

/** What a finding can be. */
export type FindingId = keyof typeof sections;
