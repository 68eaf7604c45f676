import type {Text} from '@pls-kit/contract';

/** Limits of this platform, no law's. A photo of a phone has 3 to 6 MB, a scanned contract of ten pages about 5. */
export const fileLimits = {
  /** Bytes of one file. */
  file: 10 * 1024 * 1024,
  /** Files of one case, supplements included. */
  filesOfCase: 20,
  /** Bytes of one case. */
  caseTotal: 60 * 1024 * 1024,
} as const;

/** Why a file is not kept, by what is in it. */
export type FileRefusalCode =
  'executable' | 'script' | 'archive' | 'active-content' | 'mixed-content' | 'unknown-type' | 'malware';

const instead: Text = {
  zh: '请改用照片、PDF、Word/Excel 文档（docx、xlsx）、录音或者 MP4 视频。',
  en: 'Send a photo, a PDF, a Word or Excel document (docx, xlsx), a recording or an MP4 video instead.',
};
const because = (zh: string, en: string): Text => ({zh: `${zh}${instead.zh}`, en: `${en} ${instead.en ?? ''}`});

/** The cause and the next step, in words. */
export const fileRefusalWords: Readonly<Record<FileRefusalCode, Text>> = {
  executable: because('这是一个程序，不是材料。', 'This is a program.'),
  script: because('这是一个网页或者脚本文件。', 'This is a web page or a script.'),
  archive: because('压缩包不能收，请解压以后一个一个地传。', 'Archives are not taken: unpack it and send the files.'),
  'active-content': because(
    '文件里带有会自己运行的内容（宏、脚本或者嵌入的文件）。',
    'The file holds something that runs by itself (a macro, a script or a file within).',
  ),
  'mixed-content': because('文件里夹带了另一种文件。', 'Another file is hidden in this one.'),
  'unknown-type': because('认不出这是什么文件，可能已经损坏。', 'This kind of file is not known, or it is damaged.'),
  malware: because('查毒软件认为这个文件有危险。', 'The virus scanner finds this file dangerous.'),
};

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1).replace('.0', '');

/** Says of a file that is too large what to do. */
export const tooLargeWords = (size: number): Text => {
  const [is, most] = [megabytes(size), megabytes(fileLimits.file)];
  return {
    zh: `这个文件有 ${is} MB，最大 ${most} MB。照片请选小一点的尺寸，长的材料请分成几个文件。`,
    en: `The file has ${is} MB, at most ${most} MB are taken: choose a smaller size, or send it in parts.`,
  };
};
