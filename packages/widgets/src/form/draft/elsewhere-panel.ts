/** Keeping a half-written form beyond this tab; comes when somebody asks for it. */
import {msg, str} from '@lit/localize';
import {css, html, nothing, type TemplateResult} from 'lit';
import {momentText} from '../../parts/dates.js';
import {labelledField} from '../../parts/field.js';
import type {CodeState, DeviceState, KeepElsewhere} from './keep-elsewhere.js';

export {DeviceDrafts} from './device-drafts.js';
export {composeDrafts, KeepElsewhere} from './keep-elsewhere.js';

export const styles = [
  css`
    .elsewhere {
      display: grid;
      gap: 22px;
      margin-top: 16px;
      padding: 20px 22px;
      border-radius: var(--_r-x);
      background: var(--_sunken);
    }
    .narrow .elsewhere {
      padding: 16px;
    }
    .elsewhere .meta {
      margin-top: 6px;
    }
    .elsewhere .big-code {
      font-size: calc(24px * var(--_s));
      font-weight: 600;
      letter-spacing: 0.04em;
      line-height: 1.4;
      font-variant-numeric: tabular-nums;
    }
    .elsewhere .row {
      align-items: center;
    }
    .elsewhere .inp {
      max-width: 13em;
    }
  `,
];

const inFours = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ');

const button = (label: string, press: () => void, kind = 'btn quiet'): TemplateResult =>
  html`<button class=${kind} type="button" @click=${press}>${label}</button>`;

const until = (moment: number | string): string => momentText(new Date(moment).toISOString());

const deviceBlock = (state: DeviceState, elsewhere: KeepElsewhere): TemplateResult => {
  switch (state.name) {
    case 'on':
      return html`<p>
          <b>${msg('已经保存到这台设备', {id: 'elsewhere.device-on'})}</b> ${msg(str`${until(state.until)} 以前都在`, {
            id: 'elsewhere.device-until',
          })}
        </p>
        ${button(msg('从这台设备删掉', {id: 'elsewhere.device-off'}), () => void elsewhere.leaveDevice(), 'linkbtn')}`;
    case 'offered':
      return html`<p>
          <b>${msg(str`这台设备上存着您 ${momentText(state.savedAt)} 写的`, {id: 'elsewhere.device-offered'})}</b>
        </p>
        <div class="row">
          ${button(msg('接着写那一份', {id: 'elsewhere.device-take'}), () => void elsewhere.takeFromDevice())}
          ${button(msg('删掉它', {id: 'elsewhere.device-drop'}), () => void elsewhere.leaveDevice(), 'linkbtn')}
        </div>`;
    case 'refused':
      return html`<p role="status">
        ${msg('这个浏览器不让存。可以要一个存稿码，抄下来。', {id: 'elsewhere.device-refused'})}
      </p>`;
    case 'off':
      return html`${button(msg('保存到这台设备', {id: 'elsewhere.device'}), () => void elsewhere.keepOnDevice())}
        <p class="meta">
          ${msg('自己的手机、电脑才用。留 72 小时，到时候自己删掉。', {id: 'elsewhere.device-hint'})}
        </p>`;
  }
};

const codeBlock = (state: CodeState, elsewhere: KeepElsewhere, copy: (code: string) => void): TemplateResult => {
  switch (state.name) {
    case 'on':
      return html`<p>${msg('您的存稿码，请抄下来：', {id: 'elsewhere.code-on'})}</p>
        <p class="big-code" translate="no">${inFours(state.code)}</p>
        <p class="meta">
          ${
            state.until === ''
              ? nothing
              : msg(str`${until(state.until)} 以前，在哪台设备上都能用它接着写。码丢了，谁也找不回来。`, {
                  id: 'elsewhere.code-until',
                })
          }
        </p>
        ${button(
          msg('复制', {id: 'receipt.copy'}),
          () => {
            copy(inFours(state.code));
          },
          'linkbtn',
        )}`;
    case 'conflict':
      return html`<p role="alert">
          <b>${msg('这份存稿在别处改过', {id: 'elsewhere.conflict'})}</b>
        </p>
        <div class="row">
          ${button(msg('用别处写的', {id: 'elsewhere.theirs'}), () => void elsewhere.takeTheirs())}
          ${button(msg('用这里写的', {id: 'elsewhere.mine'}), () => void elsewhere.keepMine())}
        </div>`;
    case 'making':
      return html`<p role="status">${msg('正在办，要几秒钟……', {id: 'elsewhere.making'})}</p>`;
    case 'off':
      return html`${button(msg('要一个存稿码', {id: 'elsewhere.code'}), () => void elsewhere.makeCode())}
        <p class="meta">
          ${msg('16 位数字，换台手机也能接着写。先在您这里锁好再存，我们看不到您写的。', {id: 'elsewhere.code-hint'})}
        </p>`;
  }
};

/** The ways to keep it, each with what it means. */
export const elsewherePanel = (
  elsewhere: KeepElsewhere,
  {copy, opened}: {readonly copy: (code: string) => void; readonly opened: () => void},
): TemplateResult => {
  const id = 'draft-code';
  const {trouble} = elsewhere;
  const open = (event: Event) => {
    const input = (event.currentTarget as HTMLElement).closest('.elsewhere')?.querySelector('input');
    void elsewhere.openCode(input?.value ?? '').then((isOpen) => {
      if (isOpen) opened();
    });
  };
  return html`<div class="elsewhere" role="group" aria-label=${msg('过一会儿再接着写', {id: 'elsewhere.title'})}>
    <div>${deviceBlock(elsewhere.device, elsewhere)}</div>
    <div>${codeBlock(elsewhere.code, elsewhere, copy)}</div>
    ${
      elsewhere.code.name === 'off'
        ? html`<div>
            ${labelledField(
              {id, label: msg('已经有存稿码', {id: 'elsewhere.have'}), error: trouble},
              html`<div class="row">
                <input
                  class="inp digits"
                  id=${id}
                  inputmode="numeric"
                  autocomplete="off"
                  aria-invalid=${trouble === undefined ? 'false' : 'true'}
                  aria-describedby=${trouble === undefined ? nothing : `${id}-error`}
                  @keydown=${(event: KeyboardEvent) => {
                    if (event.key !== 'Enter') return;
                    event.preventDefault();
                    open(event);
                  }}
                />
                <button class="btn quiet" type="button" @click=${open}>
                  ${msg('打开存稿', {id: 'elsewhere.open'})}
                </button>
              </div>`,
            )}
          </div>`
        : nothing
    }
    ${
      elsewhere.hasBefore
        ? html`<p role="status">
            ${msg('存稿打开了，代替了这里原来写的。', {id: 'elsewhere.replaced'})}
            ${button(
              msg('换回原来写的', {id: 'elsewhere.undo'}),
              () => {
                elsewhere.undo();
              },
              'linkbtn',
            )}
          </p>`
        : nothing
    }
  </div>`;
};
