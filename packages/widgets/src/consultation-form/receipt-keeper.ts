import {msg} from '@lit/localize';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {keepInTab, readFromTab, wipeFromTab} from '../tab-storage.js';
import type * as Finishing from './finishing.js';
import type {KeptReceipt} from './receipt.js';

/** Keeps a receipt on the screen, over a reload of this tab too, until the person leaves it; then nothing of it stays. */
export class ReceiptKeeper {
  readonly #host: ReactiveControllerHost;
  #key = '';
  #kept: KeptReceipt | undefined;
  #copied: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get kept(): KeptReceipt | undefined {
    return this.#kept;
  }

  /** Reads what this tab keeps under the key. */
  open(key: string): void {
    this.#key = key;
    this.#kept = readFromTab(key) as KeptReceipt | undefined;
  }

  keep(receipt: KeptReceipt): void {
    this.#kept = receipt;
    keepInTab(this.#key, receipt);
  }

  leave(): void {
    this.#kept = undefined;
    this.#copied = undefined;
    wipeFromTab(this.#key);
  }

  render(
    {copyText, receiptLine, receiptView}: typeof Finishing,
    kept: KeptReceipt,
    root: ShadowRoot,
    actions: {readonly leave: () => void; readonly follow?: (() => void) | undefined},
  ): TemplateResult {
    return receiptView(kept, {
      ...actions,
      copied: this.#copied,
      copy: () => {
        void copyText(receiptLine(kept.receipt), root).then((done) => {
          this.#copied = done
            ? msg('复制好了', {id: 'receipt.copied'})
            : msg('没复制成，请抄下来或者拍张照', {id: 'receipt.not-copied'});
          this.#host.requestUpdate();
        });
      },
    });
  }
}
