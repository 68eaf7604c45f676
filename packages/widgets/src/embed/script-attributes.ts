import type {Configuration} from '../configuration.js';

/** The page's configuration as the attributes of its `<script>` say it. */
export const readScript = ({dataset, nonce}: HTMLScriptElement): Configuration => {
  const {api, portal, formUrl, trackerUrl, mapUrl, locale, elder} = dataset;
  return {
    api,
    portal,
    formUrl,
    trackerUrl,
    mapUrl,
    locale,
    nonce: nonce || dataset.nonce,
    elder: elder !== undefined,
  };
};

/** Whether tags can begin with it. */
export const isPrefix = (prefix: string): boolean => /^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(prefix);

/** Whether it looks like the address of an API: https and no path, or this machine's own. What is wrong, advice.ts says. */
export const isAddress = (address: string): boolean =>
  /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(?![^:/]))[^/?#]+\/*$/.test(address);
