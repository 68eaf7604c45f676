import {msg, str} from '@lit/localize';
import type {Portal, SearchHit, SearchResult, Service, Topic} from '@pls-kit/contract';
import type {ClientOptions} from '@pls-kit/sdk';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {classes} from '../parts/classes.js';
import {defineOnce} from '../define-once.js';
import {tell} from '../events.js';
import {canHandOver, openForm, openMap} from '../handover.js';
import {Combobox} from '../parts/combobox.js';
import {beforeText} from '../parts/dates.js';
import {failure} from '../parts/failure.js';
import {offlineBanner, OnlineController} from '../parts/offline-banner.js';
import {Typeahead} from '../parts/typeahead.js';
import {waiting} from '../parts/waiting.js';
import {OnDemand} from '../on-demand.js';
import {PlsElement} from '../pls-element.js';
import {Remote} from '../remote.js';
import {baseStyles} from '../styles/base.styles.js';
import {searchStyles} from '../styles/search.styles.js';
import type * as answerView from './answer-view.js';
import {finderHome} from './finder-home.js';
import {finderResults} from './finder-results.js';
import {finderSearch, isSuggesting} from './finder-search.js';
import type {PlaceOfVisit} from './place-of-visit.js';
import {composeServiceFinderClient, type ServiceFinderClient} from './service-finder-client.js';
import {serviceFinderStyles} from './service-finder.styles.js';

interface AnswerOf {
  readonly name: 'answer';
  readonly service: string;
  readonly topic?: string | undefined;
  readonly from: View;
}
type View = {readonly name: 'home'} | {readonly name: 'results'; readonly words: string} | AnswerOf;
type AnswerModule = typeof answerView;

const suggestionsShown = 6;

/**
 * From the citizen's own words to what helps: by when, who may, what to bring, where, and the next step.
 *
 * @fires {CustomEvent<ServiceChosen>} pls-service-chosen - The answer card of a service was opened
 * @fires {CustomEvent<SearchAnswered>} pls-search-answered - A search was answered; how many there are, never the words
 * @cssprop [--pls-color-accent=#17598c] - The one accent colour; bounded so that it stays readable
 * @csspart frame - The card around everything
 * @csspart help - The strip with the hotline
 */
export class ServiceFinder extends PlsElement<ServiceFinderClient> {
  static override styles = [baseStyles, searchStyles, serviceFinderStyles];

  @state() private view: View = {name: 'home'};

  readonly #topics = new Remote<readonly Topic[]>(this);
  readonly #services = new Remote<readonly Service[]>(this);
  readonly #portal = new Remote<Portal>(this);
  readonly #online = new OnlineController(this);
  readonly #answer = new OnDemand(this, () => import('./answer-view.js'));
  #place?: PlaceOfVisit;
  readonly #search = new Typeahead<SearchResult>(this, (words, signal) => {
    const client = this.activeClient;
    if (!client) throw new RangeError('Nothing is typed before the widget has its client');
    return client.services.search(words, {limit: suggestionsShown}, {signal});
  });
  readonly #combobox: Combobox = new Combobox(this, {
    count: () => (this.#search.remote.state.name === 'idle' ? 0 : this.#hits.length + 1),
    changed: (text) => {
      this.#search.ask(text);
      if (text.trim() === '') this.view = {name: 'home'};
    },
    chosen: (index) => {
      const hit = this.#hits[index];
      if (hit) this.#open(hit.service, hit.topic);
      else this.#ask();
    },
  });
  /** Id of what gets the focus after the next update: a new view's heading, or the search box. */
  #focusNext?: string | undefined;

  protected override composeClient(options: ClientOptions): ServiceFinderClient {
    return composeServiceFinderClient(options);
  }

  protected override clientChanged(client: ServiceFinderClient): void {
    this.#services.reset();
    this.#portal.reset();
    void this.#topics.run(async (signal) => (await client.topics.list({limit: 100}, {signal})).items);
  }

  get #hits(): readonly SearchHit[] {
    return this.#search.answer?.items ?? [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const client = this.activeClient;
    if (!client || this.view.name !== 'answer') return;
    this.#readAhead(client);
    const {module} = this.#answer;
    if (!module || this.#portal.state.name === 'loading') return;
    this.#place ??= new module.PlaceOfVisit(this);
    this.#place.look(client, this.view.service, this.#portal.value?.region);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusNext) return;
    const target = this.renderRoot.querySelector<HTMLElement>(`#${this.#focusNext}`);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
    target.scrollIntoView({block: 'nearest'});
  }

  protected override renderContent(client: ServiceFinderClient): TemplateResult {
    const home = this.view.name === 'home';
    return html`${offlineBanner(this.#online)}
      <div class=${classes({in: true, top: true, slim: !home})} @focusin=${() => this.#readAhead(client)}>
        ${
          home
            ? html`<h2 class="display">${msg('您遇到了什么事？', {id: 'finder.title'})}</h2>
                <p class="lead">
                  ${msg('用平常说话的方式写就行。我们告诉您找谁、带什么、几天有结果。', {id: 'finder.lead'})}
                </p>`
            : nothing
        }
        ${finderSearch({
          combobox: this.#combobox,
          search: this.#search,
          topicOf: (hit) => this.#topicOf(hit.topic),
          large: home,
          buttonBelow: this.size === 'tiny',
          first: (document.getElementsByTagName(this.localName)[0] ?? this) === this,
          submit: this.#submit,
        })}
        ${home && !isSuggesting({combobox: this.#combobox, search: this.#search}) ? this.#renderHome() : nothing}
      </div>
      ${this.#renderView()}`;
  }

  #renderHome(): unknown {
    const topics = this.#topics.state;
    if (topics.name === 'ready') {
      return finderHome(topics.value, (topic) => {
        const [service] = topic.services;
        if (service) this.#open(service, topic.code);
      });
    }
    return topics.name === 'failed' ? this.#renderFailure(this.#topics) : waiting(topics);
  }

  #renderView(): unknown {
    const {view} = this;
    if (view.name === 'home') return nothing;
    if (view.name === 'results') return this.#renderResults(view.words);
    const {module, remote} = this.#answer;
    const services = this.#services.value;
    if (module && services && this.#place) return this.#renderAnswer(module, this.#place, services, view);
    const late = [this.#services, remote].find(({state}) => state.name === 'failed');
    if (late) return this.#renderFailure(late);
    return waiting((services ? remote : this.#services).state);
  }

  #renderResults(words: string): TemplateResult | typeof nothing {
    const {state: found} = this.#search.remote;
    if (found.name === 'failed') return this.#renderFailure(this.#search.remote);
    if (found.name !== 'ready' || !this.#search.isFor(words)) {
      return waiting(found);
    }
    return finderResults({
      words,
      result: found.value,
      topicOf: (hit) => this.#topicOf(hit.topic),
      open: (hit) => this.#open(hit.service, hit.topic),
      ask: this.#canAsk ? this.#ask : undefined,
      answeredBy: this.#answeredBy,
      stations: this.#canShowStations ? () => this.#showStations() : undefined,
      back: this.#restart,
    });
  }

  #renderAnswer(
    {finderAnswer, finderActions, finderPlace}: AnswerModule,
    place: PlaceOfVisit,
    services: readonly Service[],
    view: AnswerOf,
  ): TemplateResult | typeof nothing {
    const topic = this.#topicOf(view.topic);
    const find = (wanted: string) => services.find(({code}) => code === wanted);
    const service = find(view.service);
    if (!service) return nothing;
    const now = new Date();
    return finderAnswer({
      topic,
      service,
      services: (topic?.services ?? []).map(find).filter((helping) => helping !== undefined),
      actions: finderActions({
        service,
        ask: this.#canAsk ? this.#ask : undefined,
        answeredBy: this.#answeredBy,
        stations: this.#canShowStations ? () => this.#showStations(service.code) : undefined,
      }),
      place: finderPlace({
        place,
        now,
        chooseAnother: () => {
          place.choose();
          this.#focusNext = 'place';
        },
      }),
      beside: this.size === 'wide' || this.size === 'roomy',
      choose: (other) => this.#open(other.code, view.topic),
      back: this.#restart,
      now,
    });
  }

  #renderFailure(remote: Remote<unknown>): TemplateResult | typeof nothing {
    if (remote.state.name !== 'failed') return nothing;
    const words = this.#combobox.text.trim();
    return failure(remote.state.error, {
      offline: remote.state.offline,
      kept: words ? msg(str`您写的「${words}」还在。`, {id: 'finder.kept'}) : undefined,
      retry: () => remote.retry(),
    });
  }

  /** Where the person said they are; else the portal's own region. */
  get #region(): string | undefined {
    return this.#place ? this.#place.region : this.#portal.value?.region;
  }

  get #canAsk(): boolean {
    return canHandOver('form', this.configuration.formUrl);
  }

  get #canShowStations(): boolean {
    return canHandOver('map', this.configuration.mapUrl);
  }

  /** 「11月26日（星期四）前回复您」, by the promise of the service that has the form. */
  get #answeredBy(): string | undefined {
    const promise = this.#services.value?.find(({forms}) => forms.length > 0)?.promise;
    return promise ? msg(str`${beforeText(promise.dueOn)}回复您`, {id: 'finder.answered-by'}) : undefined;
  }

  #topicOf(code: string | undefined): Topic | undefined {
    return code === undefined ? undefined : this.#topics.value?.find((topic) => topic.code === code);
  }

  /** What an answer needs beside the topics, read while the person still types. */
  #readAhead(client: ServiceFinderClient): void {
    this.#answer.prepare();
    if (this.#services.state.name !== 'idle') return;
    void this.#services.run(async (signal) => (await client.services.list({limit: 100}, {signal})).items);
    void this.#portal.run((signal) => client.portal.get({signal}));
  }

  #open(service: string, topic: string | undefined): void {
    const from = this.view.name === 'answer' ? this.view.from : this.view;
    this.view = {name: 'answer', service, topic, from};
    this.#focusNext = 'answer';
    tell(this, 'pls-service-chosen', {service, topic});
  }

  readonly #ask = (): void => {
    const topic = this.view.name === 'answer' ? this.view.topic : undefined;
    if (this.#canAsk) {
      openForm({topic, region: this.#region}, this.configuration.formUrl);
      return;
    }
    // Nobody to hand over to: the ways on that are left.
    this.view = {name: 'results', words: this.#combobox.text.trim()};
    this.#focusNext = 'results';
  };

  #showStations(service?: string): void {
    openMap({region: this.#region, service}, this.configuration.mapUrl);
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const words = this.#combobox.text.trim();
    if (words === '') {
      this.#focusNext = 'words';
      this.requestUpdate();
      return;
    }
    this.#combobox.close();
    void this.#show(words);
  };

  async #show(words: string): Promise<void> {
    this.view = {name: 'results', words};
    this.#focusNext = 'results';
    await this.#search.askNow(words);
    if (this.#isShowing(words)) tell(this, 'pls-search-answered', {found: this.#hits.length});
    const [only, ...others] = this.#hits;
    if (this.#isShowing(words) && only && others.length === 0) this.#open(only.service, only.topic);
  }

  #isShowing(words: string): boolean {
    return this.view.name === 'results' && this.view.words === words && this.#search.isFor(words);
  }

  /** Back to what led here, with the words and the focus in their box. */
  readonly #restart = (): void => {
    this.view = this.view.name === 'answer' ? this.view.from : {name: 'home'};
    this.#focusNext = 'words';
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'pls-service-finder': ServiceFinder;
  }
}

/** Registers `<pls-service-finder>`; a name already taken is left alone, with one warning. */
export const defineServiceFinder = (prefix = 'pls'): void => {
  defineOnce(`${prefix}-service-finder`, ServiceFinder);
};
