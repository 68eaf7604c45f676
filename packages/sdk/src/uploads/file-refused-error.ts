import type {FileRefusalCode} from '@pls-kit/rules';
import {PlsError} from '../errors.js';

/** Why a file is not sent: found out on the device, before a byte leaves it. */
export type DeviceRefusalCode = 'empty' | 'too-large' | 'too-many' | 'heic' | FileRefusalCode;

/** The file is not sent: it would not be kept, or could not be read at the desk. `message` says why and what to do instead. */
export class FileRefusedError extends PlsError {
  override readonly name: string = 'FileRefusedError';
  /** Why, to branch on; `message` is for people. */
  readonly code: DeviceRefusalCode;

  /** @param message - for whoever chose the file, in the client's language */
  constructor(code: DeviceRefusalCode, message: string) {
    super(message);
    this.code = code;
  }

  get isTemporary(): boolean {
    return false;
  }
}
