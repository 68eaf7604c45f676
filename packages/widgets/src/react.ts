/**
 * The widgets' tags in JSX, for React 19: `import type {} from '@pls-kit/widgets/react.js'` once in the site. Events are
 * `onpls-service-chosen` and so on.
 */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {PlsEventMap} from './events.js';
import type {PlsTags} from './tag-attributes.js';

/** Listeners by the event's own name, as React 19 has them on elements that are not HTML's. */
export type PlsListeners = {
  [Name in keyof PlsEventMap as `on${Name}`]?: ((event: PlsEventMap[Name]) => void) | undefined;
};

/** The tags as JSX has them. */
export type PlsElements = {
  [Tag in keyof PlsTags]: DetailedHTMLProps<HTMLAttributes<PlsTags[Tag][0]>, PlsTags[Tag][0]> &
    PlsTags[Tag][1] &
    PlsListeners;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- this is where React looks for tags
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is the base that has the members
    interface IntrinsicElements extends PlsElements {}
  }
}
