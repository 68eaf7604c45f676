import {html, type TemplateResult} from 'lit';

/** Keys of the desk, pressed alone; never while somebody writes, and off where the person says so (WCAG 2.1.4). */
export const shortcuts = [
  {key: '/', words: '找一件'},
  {key: 'q', words: '待办'},
  {key: 'r', words: '替人登记'},
  {key: 's', words: '督办'},
  {key: '?', words: '看这张表'},
] as const;
export type ShortcutKey = (typeof shortcuts)[number]['key'];

const storageKey = 'desk-keys-off';

export const areKeysOff = (): boolean => {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return false;
  }
};

export const turnKeys = (off: boolean): void => {
  try {
    if (off) localStorage.setItem(storageKey, '1');
    else localStorage.removeItem(storageKey);
  } catch {
    // Then they stay as they are.
  }
};

/** The key of an event, where it is one of ours and pressed for its own sake. */
export const shortcutOf = (event: KeyboardEvent): ShortcutKey | undefined => {
  if (areKeysOff() || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  // Inside the shadow root of the citizens' form too.
  const [target] = event.composedPath();
  if (target instanceof Element && target.matches('input, textarea, select, [contenteditable]')) return undefined;
  return shortcuts.find(({key}) => key === event.key)?.key;
};

/** The table, with the switch. */
export const shortcutTable = (isOff: boolean, turn: (off: boolean) => void, close: () => void): TemplateResult =>
  html`<dialog aria-labelledby="keys" @cancel=${close}>
    <h2 class="title" id="keys">快捷键</h2>
    <dl class="facts">
      ${shortcuts.map(
        ({key, words}) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${words}</dd>
          </div>`,
      )}
      <div>
        <dt><kbd>↑</kbd> <kbd>↓</kbd></dt>
        <dd>在待办里上下走，回车打开</dd>
      </div>
      <div>
        <dt><kbd>Ctrl</kbd> + <kbd>回车</kbd></dt>
        <dd>写完了，看一遍或者发出去</dd>
      </div>
      <div>
        <dt><kbd>Esc</kbd></dt>
        <dd>收起正在填的</dd>
      </div>
    </dl>
    <label class="inline"
      ><input
        type="checkbox"
        .checked=${!isOff}
        @change=${({currentTarget}: Event) => turn(!(currentTarget as HTMLInputElement).checked)}
      />
      单个字母的快捷键打开着</label
    >
    <p class="actions"><button class="btn primary" type="button" @click=${close}>知道了</button></p>
  </dialog>`;
