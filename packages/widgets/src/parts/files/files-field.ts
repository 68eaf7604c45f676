/** The field for files: the camera, files of the device, a row for each. Comes when it is needed, to forms and the tracker alike. */
import {msg, str} from '@lit/localize';
import {attachments, composeClient, type ClientOptions} from '@pls-kit/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {classes} from '../classes.js';
import {type FieldFrame, groupedField} from '../field.js';
import {alertIcon, cameraIcon, imageIcon, uploadIcon} from '../icons.js';
import {filesFieldStyles} from './files-field.styles.js';
import type {SentFile, SentFiles} from './sent-files.js';

export {FilesNotReadyError, SentFiles} from './sent-files.js';
export const styles = [filesFieldStyles];

export const composeAttachments = (options: ClientOptions) => composeClient(options, {attachments}).attachments;

/** What a phone offers to choose from; what is in a file is looked at before it is sent. */
const taken = 'image/*,.pdf,.docx,.xlsx,.pptx,.mp3,.m4a,.wav,.amr,.mp4,.mov,.3gp';

/** 0.8 MB; below 0.1 MB in KB. */
export const sizeText = (bytes: number): string =>
  bytes < 100_000 ? `${String(Math.max(1, Math.round(bytes / 1024)))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const stateText = ({state}: SentFile): string => {
  switch (state.name) {
    case 'making-smaller':
    case 'checking':
      return msg('正在看这个文件', {id: 'files.checking'});
    case 'queued':
      return msg('排队等着传', {id: 'files.queued'});
    case 'sending':
      return msg(str`正在传 ${Math.floor((100 * state.sent) / Math.max(1, state.total))}%`, {id: 'files.sending'});
    case 'waiting':
      return msg('网断了，有网了自己接着传', {id: 'files.waiting'});
    case 'paused':
      return msg('先停着', {id: 'files.paused'});
    case 'finishing':
      return msg('传完了，正在检查', {id: 'files.finishing'});
    case 'sent':
    case 'kept':
      return msg('传好了', {id: 'files.sent'});
    case 'lost':
      return msg('上次没传完，请去掉再选一次', {id: 'files.lost'});
    case 'refused': {
      const {error} = state;
      return 'problem' in error ? (error.problem.detail ?? error.problem.title) : error.message;
    }
    case 'failed':
      return msg('没传成。有网了点「接着传」', {id: 'files.failed'});
    case 'cancelled':
      return '';
  }
};

const pick = (
  icon: unknown,
  label: string,
  files: SentFiles,
  {id, isCamera, describedBy}: {id?: string; isCamera: boolean; describedBy?: string | undefined},
): TemplateResult => {
  const change = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const chosen = [...(input.files ?? [])];
    // The same photo may be chosen again after it was removed.
    input.value = '';
    void files.add(chosen);
  };
  return html`<label class="btn quiet pick"
    >${icon}${label}${
      isCamera
        ? html`<input type="file" accept="image/*" capture="environment" @change=${change} />`
        : html`<input
            id=${id ?? nothing}
            type="file"
            multiple
            accept=${taken}
            aria-describedby=${describedBy ?? nothing}
            @change=${change}
          />`
    }</label
  >`;
};

const row = (file: SentFile, files: SentFiles, pickId: string): TemplateResult => {
  const {id, name, size, was, state} = file;
  const isRefused = state.name === 'refused' || state.name === 'lost';
  const isMoving = state.name === 'sending' || state.name === 'waiting';
  const canGoOn = state.name === 'paused' || state.name === 'failed';
  const isDone = state.name === 'sent' || state.name === 'kept';
  const way = (label: string, press: (event: Event) => void) =>
    html`<button class="linkbtn" type="button" @click=${press}>${label}<span class="vh">${name}</span></button>`;
  return html`<li class=${classes({refused: isRefused})}>
    <span class="thumb"
      >${isRefused ? alertIcon() : /\.(?:jpe?g|png|gif|webp)$/i.test(name) ? imageIcon() : uploadIcon()}</span
    >
    <div>
      <p>${name}</p>
      <p class="meta">
        ${
          isRefused
            ? nothing
            : html`${was === undefined ? sizeText(size) : msg(str`${sizeText(was)}，已经缩小到 ${sizeText(size)}`, {id: 'files.smaller'})}
              · `
        }<span class=${classes({done: isDone})} role=${isRefused ? 'alert' : nothing}>${stateText(file)}</span>
      </p>
      ${
        isMoving || state.name === 'paused'
          ? html`<progress max=${state.total} value=${state.sent} aria-label=${name}></progress>`
          : nothing
      }
    </div>
    <div class="ways">
      ${
        isMoving
          ? way(msg('先停', {id: 'files.pause'}), () => {
              files.pause(id);
            })
          : canGoOn
            ? way(msg('接着传', {id: 'files.resume'}), () => {
                files.resume(id);
              })
            : nothing
      }
      ${way(msg('去掉', {id: 'files.remove'}), ({currentTarget}) => {
        const root = (currentTarget as Element).getRootNode() as ParentNode & Node;
        files.remove(id);
        // The button is about to go, and the focus with it.
        root.querySelector<HTMLElement>(`#${pickId}`)?.focus();
      })}
    </div>
  </li>`;
};

/** Said once for all: what a reader hears while the rows change. */
const summary = (list: readonly SentFile[]): string => {
  const sent = list.filter(({state}) => state.name === 'sent' || state.name === 'kept').length;
  return list.length === 0 ? '' : msg(str`${list.length} 个文件，${sent} 个传好了`, {id: 'files.summary'});
};

/**
 * Where files are added, with those that are there.
 *
 * @param pickId - id of what opens the device's files
 */
export const filesField = (frame: FieldFrame, files: SentFiles, pickId = `${frame.id}-pick`): TemplateResult => {
  const {list, trouble} = files;
  const describedBy = frame.hint && `${frame.id}-hint`;
  return groupedField(
    {...frame, error: frame.error ?? trouble},
    html`${
        list.length > 0
          ? html`<ul class="files">
              ${list.map((file) => row(file, files, pickId))}
            </ul>`
          : nothing
      }
      <div class="row">
        ${
          matchMedia('(pointer: coarse)').matches
            ? pick(cameraIcon(), msg('拍照', {id: 'files.camera'}), files, {isCamera: true})
            : nothing
        }
        ${pick(uploadIcon(), msg('选照片、文件', {id: 'files.choose'}), files, {id: pickId, isCamera: false, describedBy})}
      </div>
      <p class="vh" role="status">${summary(list)}</p>`,
  );
};
