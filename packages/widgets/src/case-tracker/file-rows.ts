import {msg, str} from '@lit/localize';
import {ApiError, type UploadState} from '@pls-kit/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {classes} from '../parts/classes.js';
import {alertIcon, cameraIcon, checkIcon, paperIcon} from '../parts/icons.js';
import type {CaseFiles, ChosenFile} from './case-files.js';

/** 412 KB, 3.2 MB. */
export const sizeText = (bytes: number): string =>
  bytes < 1_000_000
    ? msg(str`${Math.max(1, Math.round(bytes / 1000))} KB`, {id: 'case-file.kilobytes'})
    : msg(str`${(bytes / 1_000_000).toFixed(1)} MB`, {id: 'case-file.megabytes'});

const percent = ({sent, total}: {readonly sent: number; readonly total: number}): number =>
  total === 0 ? 100 : Math.floor((sent / total) * 100);

/** One reason, and what to do: found out on the device, or told by the service. */
const reason = (error: unknown): string => {
  if (error instanceof ApiError) return error.problem.detail ?? error.problem.title;
  return error instanceof Error ? error.message : '';
};

const stateWords = (state: UploadState): string => {
  switch (state.name) {
    case 'checking':
    case 'queued':
      return msg('等着传', {id: 'case-file.queued'});
    case 'sending':
      return msg(str`已传 ${percent(state)}%`, {id: 'case-file.sending'});
    case 'waiting':
      return msg(str`网断了，已传 ${percent(state)}%，连上自己接着传`, {id: 'case-file.waiting'});
    case 'paused':
      return msg(str`停着，已传 ${percent(state)}%`, {id: 'case-file.paused'});
    case 'finishing':
      return msg('传完了，正在检查', {id: 'case-file.finishing'});
    case 'sent':
      return msg('传好了', {id: 'case-file.sent'});
    case 'failed':
      return msg('没传成。文件还在这里，点「再传」接着传。', {id: 'case-file.failed'});
    case 'refused':
      return reason(state.error);
    default:
      return '';
  }
};

const rowButton = (words: string, name: string, press: () => void): TemplateResult =>
  html`<button
    class="linkbtn"
    type="button"
    aria-label=${msg(str`${words}：${name}`, {id: 'case-file.button'})}
    @click=${press}
  >
    ${words}
  </button>`;

const row = (files: CaseFiles, file: ChosenFile, focusPicker: () => void): TemplateResult => {
  const {name, upload} = file;
  const {state} = upload;
  const bad = state.name === 'refused' || state.name === 'failed';
  const moving = state.name === 'sending' || state.name === 'waiting' || state.name === 'paused';
  return html`<li class=${classes({file: true, bad, sent: state.name === 'sent'})}>
    <span class="what"
      >${bad ? alertIcon() : state.name === 'sent' ? checkIcon() : paperIcon()}
      <span><b>${name}</b> <span class="meta num">${sizeText(upload.file.size)}</span></span></span
    >
    ${
      moving
        ? html`<progress
            max="100"
            value=${percent(state)}
            aria-label=${msg(str`${name} 传了多少`, {id: 'case-file.progress'})}
          ></progress>`
        : nothing
    }
    <p class="small" role=${bad ? 'alert' : nothing}>${stateWords(state)}</p>
    <p class="acts">
      ${
        state.name === 'sending' || state.name === 'waiting' || state.name === 'queued'
          ? rowButton(msg('先停一下', {id: 'case-file.pause'}), name, () => {
              upload.pause();
            })
          : nothing
      }
      ${
        state.name === 'paused' || state.name === 'failed'
          ? rowButton(
              state.name === 'paused' ? msg('接着传', {id: 'case-file.resume'}) : msg('再传', {id: 'case-file.again'}),
              name,
              () => {
                upload.resume();
              },
            )
          : nothing
      }
      ${rowButton(msg('去掉', {id: 'case-file.remove'}), name, () => {
        files.remove(file);
        focusPicker();
      })}
    </p>
  </li>`;
};

/** Chooses files and shows each where it stands, its failure beside it. */
export const fileRows = (
  files: CaseFiles,
  {
    add,
    error,
    focusPicker,
  }: {
    readonly add: (files: readonly File[]) => void;
    readonly error: string | undefined;
    readonly focusPicker: () => void;
  },
): TemplateResult =>
  html`<div class=${classes({field: true, bad: error !== undefined})}>
    <label for="files">${msg('照片或文件', {id: 'case-file.label'})}</label>
    <p class="hint" id="files-hint">
      ${msg('可以一次选几个，每个不超过 10 MB。照片、PDF、Word、表格都行。', {id: 'case-file.hint'})}
    </p>
    <span class="btn pick"
      >${cameraIcon()}<span aria-hidden="true">${msg('拍照或选文件', {id: 'case-file.pick'})}</span
      ><input
        id="files"
        type="file"
        multiple
        accept="image/*,.pdf,.docx,.xlsx,.pptx,audio/*,video/*"
        aria-describedby=${error === undefined ? 'files-hint' : 'files-hint files-error'}
        aria-invalid=${error === undefined ? 'false' : 'true'}
        @change=${({target}: Event) => {
          const input = target as HTMLInputElement;
          add([...(input.files ?? [])]);
          // The same file can be chosen again after it was taken away.
          input.value = '';
        }}
    /></span>
    ${
      files.chosen.length > 0
        ? html`<ul class="files" aria-label=${msg('选好的文件', {id: 'case-file.list'})}>
            ${files.chosen.map((file) => row(files, file, focusPicker))}
          </ul>`
        : nothing
    }
    ${error === undefined ? nothing : html`<p class="err" id="files-error">${alertIcon()}<span>${error}</span></p>`}
  </div>`;
