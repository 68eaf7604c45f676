import type {TakenMediaType} from '@pls-kit/rules';

/** What is taken, and the endings that its names have; the usual one first. */
const mediaTypes = {
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'image/avif': ['avif'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a'],
  'audio/wav': ['wav'],
  'audio/amr': ['amr'],
  'video/mp4': ['mp4', 'm4v', '3gp'],
  'video/quicktime': ['mov'],
} as const satisfies Record<TakenMediaType, readonly string[]>;

export const extensionsOf = (mediaType: string): readonly string[] =>
  (mediaTypes as Readonly<Record<string, readonly string[]>>)[mediaType] ?? [];
