import {extensionsOf} from './media-types.js';

/** Control characters, and those that turn the direction of writing: `photo‮gpj.exe` reads as `photoexe.jpg`. */
const deceiving = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
const longest = 120;

/** A name to show: no folders, nothing invisible, not too long. Never used as a path. */
export const cleanFileName = (name: string): string => {
  const last = name.replaceAll(deceiving, '').split(/[\\/]/).at(-1) ?? '';
  const clean = last.replaceAll(/[<>:"|?*]/g, '_').replaceAll(/^[\s.]+|[\s.]+$/g, '');
  if (clean === '') return '附件';
  const characters = [...clean];
  if (characters.length <= longest) return clean;
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(clean)?.[0] ?? '';
  return characters.slice(0, longest - ending.length).join('') + ending;
};

/**
 * The name with the ending of what is in the file, so that a device opens it with the right program.
 *
 * @param mediaType - as the inspection found it
 */
export const fileNameFor = (name: string, mediaType: string): string => {
  const extensions = extensionsOf(mediaType);
  const fits = (text: string) => extensions.some((extension) => text.toLowerCase().endsWith(`.${extension}`));
  if (fits(name) || extensions[0] === undefined) return name;
  const bare = name.replace(/\.[A-Za-z][A-Za-z0-9]{0,4}$/, '');
  return fits(bare) ? bare : `${bare}.${extensions[0]}`;
};

/** The header that has a browser save the file (RFC 6266; RFC 8187 for names that are not ASCII). */
export const contentDisposition = (name: string): string => {
  const plain = name.replaceAll(/[^\w.-]+/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};
