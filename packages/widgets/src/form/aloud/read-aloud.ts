/** A step read aloud, for who would rather listen: off until it is asked for, and offered only where the device has a voice. */
import {msg} from '@lit/localize';
import {css, html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {currentLocale, type Locale} from '../../localization.js';
import {classes} from '../../parts/classes.js';
import {soundIcon} from '../../parts/icons/sound.js';
import type {PlsElement} from '../../pls-element.js';
import {spokenText} from './spoken-text.js';

/** From the best: Mandarin for simplified Chinese; Cantonese says what is written in traditional Chinese alone. */
const languages: Readonly<Record<Locale, readonly RegExp[]>> = {
  'zh-CN': [/^(?:zh|cmn)(?:-hans)?-cn/, /^cmn|^zh(?!-(?:hk|mo|yue))/],
  'zh-Hant': [/^(?:zh|cmn)(?:-hant)?-tw/, /^zh|^cmn|^yue/],
  en: [/^en/],
};

/** Of the device itself: another would send what is read to whoever makes the browser. */
const findVoice = (locale: Locale): SpeechSynthesisVoice | undefined => {
  const voices = speechSynthesis.getVoices().filter(({localService}) => localService);
  // Android writes zh_CN.
  const speaks = (language: RegExp) => voices.find(({lang}) => language.test(lang.replace(/_/g, '-').toLowerCase()));
  return languages[locale].map(speaks).find((voice) => voice !== undefined);
};

/** Reads the step on screen; ends with the step, with a second press, and with the page. */
export class ReadAloud implements ReactiveController {
  readonly #host: PlsElement<object>;
  /** Kept, or an engine forgets to say that they have ended. */
  #reading: readonly SpeechSynthesisUtterance[] = [];
  #step = '';

  constructor(host: PlsElement<object>) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // An engine may learn its voices late; Safari before 16 has them at once and tells of no change.
    (speechSynthesis as Partial<SpeechSynthesis>).addEventListener?.('voiceschanged', this.#look);
    addEventListener('pagehide', this.#stop);
  }

  hostDisconnected(): void {
    (speechSynthesis as Partial<SpeechSynthesis>).removeEventListener?.('voiceschanged', this.#look);
    removeEventListener('pagehide', this.#stop);
    this.#stop();
  }

  /** @param step - what is on screen: once it is another, nothing of it is said any more */
  render(step: string): TemplateResult | typeof nothing {
    if (step !== this.#step) {
      this.#step = step;
      this.#stop();
    }
    if (!findVoice(currentLocale())) return nothing;
    const isReading = this.#reading.length > 0;
    return html`<button
      class=${classes({btn: true, quiet: true, aloud: true, 'no-print': true, on: isReading})}
      type="button"
      aria-pressed=${isReading ? 'true' : 'false'}
      @click=${() => {
        if (this.#reading.length > 0) this.#stop();
        else this.#start();
        this.#host.requestUpdate();
      }}
    >
      ${soundIcon()}${msg('读给我听', {id: 'aloud.button'})}
    </button>`;
  }

  #start(): void {
    const part = this.#host.renderRoot.querySelector('.in.form');
    const voice = findVoice(currentLocale());
    if (!part || !voice) return;
    // What another widget of the page is reading.
    speechSynthesis.cancel();
    const reading = spokenText(part, msg('选中了', {id: 'aloud.chosen'})).map((text) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.9;
      return utterance;
    });
    const end = () => {
      if (this.#reading !== reading) return;
      this.#reading = [];
      this.#host.requestUpdate();
    };
    reading.forEach((utterance, index) => {
      if (index === reading.length - 1) utterance.onend = end;
      // Cancelled by another widget, or the voice is gone.
      utterance.onerror = end;
    });
    this.#reading = reading;
    // An engine that was once paused says nothing until it is resumed.
    speechSynthesis.resume();
    for (const utterance of reading) speechSynthesis.speak(utterance);
  }

  readonly #stop = (): void => {
    if (this.#reading.length === 0) return;
    this.#reading = [];
    speechSynthesis.cancel();
  };

  readonly #look = (): void => {
    this.#host.requestUpdate();
  };
}

export const styles = [
  css`
    .eyebrow .aloud {
      order: 2;
      min-height: calc(var(--_tap) - 4px);
      margin-top: -12px;
      margin-bottom: -12px;
      margin-inline-start: auto;
      padding: 4px 12px;
      font-size: var(--_f-meta);
    }
    .eyebrow .exit + .aloud {
      margin-inline-start: 0;
    }
    .aloud.on {
      border-color: var(--_accent);
      background: var(--_tint);
      color: var(--_accent);
    }
    @media (forced-colors: active) {
      .aloud.on {
        outline: 2px solid Highlight;
      }
    }
  `,
];
