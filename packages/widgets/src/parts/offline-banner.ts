import {msg} from '@lit/localize';
import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {alertIcon} from './icons.js';

/** Re-renders its host when the device loses the network and when it is back. */
export class OnlineController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#changed);
    addEventListener('offline', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#changed);
    removeEventListener('offline', this.#changed);
  }

  get isOffline(): boolean {
    return !navigator.onLine;
  }

  readonly #changed = (): void => {
    this.#host.requestUpdate();
  };
}

/** Says that the device has no network, while it has none. */
export const offlineBanner = ({isOffline}: OnlineController): TemplateResult | typeof nothing =>
  isOffline
    ? html`<p class="banner" role="status">
        ${alertIcon()}<span
          ><b>${msg('现在没有网络。', {id: 'offline.title'})}</b> ${msg(
            '您写的还在这个页面里，先别关，有网了会自己接着来。',
            {
              id: 'offline.kept',
            },
          )}</span
        >
      </p>`
    : nothing;
