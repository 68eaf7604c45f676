import {isElderChosen} from './appearance.js';
import type {FormStart} from './handover.js';
import {currentLocale} from './localization.js';
import type {PlsElement} from './pls-element.js';

/** Names under which a machine calls itself; there nothing is on the way. */
const isLoopback = (hostname: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);

/** Page that the person is on, without its query, which may hold anything; of a frame, the page around as far as it is told. */
const pageHere = (): string => (window.parent === window ? location.origin + location.pathname : document.referrer);

/**
 * The widget on a page of its own, over https whatever `data-api` says. Only codes and the look go with it, nothing personal.
 *
 * @param widget - its name, without a prefix
 */
export const ownPageOf = (
  {configuration, theme, elder, form}: PlsElement<object> & {readonly form?: string},
  widget: string,
  {topic, region}: FormStart,
): string => {
  const {api, portal: key} = configuration;
  const address = new URL(`/embed/page/${widget}`, api);
  if (!isLoopback(address.hostname)) address.protocol = 'https:';
  const carried = {
    portal: key,
    locale: currentLocale(),
    theme: theme === 'light' ? undefined : theme,
    elder: elder || isElderChosen() ? '1' : undefined,
    form,
    'pls-topic': topic,
    'pls-region': region,
    from: pageHere(),
  };
  for (const [name, value] of Object.entries(carried)) if (value) address.searchParams.set(name, value);
  return address.href;
};
