import type {Text} from '@pls-kit/contract';
import {fileLimits, fileRefusalWords, tooLargeWords} from '@pls-kit/rules';
import type {DeviceRefusalCode} from './file-refused-error.js';

const megabyte = 1024 * 1024;

const own: Partial<Record<DeviceRefusalCode, Text>> = {
  empty: {
    zh: '这个文件是空的，请重新选一次。',
    en: 'The file is empty: choose it again.',
  },
  'too-many': {
    zh: `一件事最多附 ${fileLimits.filesOfCase} 个文件，一共 ${fileLimits.caseTotal / megabyte} MB，请去掉几个。`,
    en: `A case takes at most ${fileLimits.filesOfCase} files of ${fileLimits.caseTotal / megabyte} MB in all: leave some out.`,
  },
  heic: {
    zh:
      '这是苹果手机的 HEIC 照片，办事窗口的电脑多半打不开。' +
      '请在手机上点“设置 › 相机 › 格式”，选“兼容性最佳”，再拍一张；已经拍好的，打开它截一张图，传截图就可以。',
    en:
      'This is an HEIC photo of an iPhone, which the desk’s computers mostly cannot open. ' +
      'Choose Settings › Camera › Formats › Most Compatible and take it again, or send a screenshot of the photo (a JPEG or PNG).',
  },
};

/**
 * What to tell whoever chose the file: the cause and the next step.
 *
 * @param size - bytes
 * @param locale - `en…`, or Chinese
 */
export const refusalMessage = (code: DeviceRefusalCode, size: number, locale: string): string => {
  const words = code === 'too-large' ? tooLargeWords(size) : (own[code] ?? fileRefusalWords[code as 'script']);
  return locale.startsWith('en') && words.en !== undefined ? words.en : words.zh;
};
