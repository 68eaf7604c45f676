/**
 * The widgets' tags in Vue's templates: `import type {} from '@pls-kit/widgets/vue.js'` once in the site. Events are
 * `@pls-service-chosen` and so on.
 */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {PlsEventMap} from './events.js';
import type {PlsTags} from './tag-attributes.js';

type Listeners = {[Name in keyof PlsEventMap]: (event: PlsEventMap[Name]) => void};

/** An element as Vue's type checker sees a component. */
export type VueElement<Widget extends HTMLElement, Attributes> = new () => Widget & {
  /** For the type checker of templates alone. */
  $props: HTMLAttributes & PublicProps & Attributes;
  /** For the type checker of templates alone. */
  $emit: EmitFn<Listeners>;
};

/** The tags as Vue has them. */
export type PlsComponents = {[Tag in keyof PlsTags]: VueElement<PlsTags[Tag][0], PlsTags[Tag][1]>};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is the base that has the members
  interface GlobalComponents extends PlsComponents {}
}
