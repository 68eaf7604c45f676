import {msg, str} from '@lit/localize';
import type {LegalBasis, Service, Text, Topic} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {today} from '../parts/dates.js';
import {checkIcon, clockIcon, fileIcon, infoIcon, leftIcon, scaleIcon} from '../parts/icons.js';
import {lawDetails, promiseRail} from '../parts/promise.js';
import {sampleTag} from '../parts/station-item.js';
import {topicName} from './finder-home.js';
import {basisText, furtherLimits, limitDetail, limitText, ownLimits, railDates} from './service-limits.js';

/** What the answer card shows. */
export interface FinderAnswer {
  readonly topic?: Topic | undefined;
  readonly service: Service;
  /** Services that help with the topic, this one among them. */
  readonly services: readonly Service[];
  /** The next steps, one of them filled. */
  readonly actions: TemplateResult;
  /** Where to go in person. */
  readonly place: TemplateResult;
  /** From 820 px on the actions stand beside the text. */
  readonly beside: boolean;
  readonly choose: (service: Service) => void;
  readonly back: () => void;
  readonly now: Date;
}

/** Whether the fee says that there is none; the catalogue words it differently for each. */
const isFree = ({fee}: Service): boolean => fee.zh.startsWith('免费');

/** 「农民工讨薪绿色通道」 says what it is; 「老年人」 does not. */
const fastLane = (channel: Text): TemplateResult => {
  const words = inLocale(channel);
  return channel.zh.includes('绿色通道')
    ? html`<span class="tag warn">${words}</span>`
    : html`<span class="tag warn">${msg('绿色通道', {id: 'answer.fast-lane'})}</span
        ><span class="meta">${words}</span>`;
};

const tags = ({topic, service}: FinderAnswer): TemplateResult =>
  html`<p class="tags">
    <span class="tag ac">${inLocale(service.name)}</span>
    ${isFree(service) ? html`<span class="tag ok">${msg('不收费', {id: 'finder.free'})}</span>` : nothing}
    ${topic?.greenChannel ? fastLane(topic.greenChannel) : nothing}
  </p>`;

const section = (title: string, content: unknown): TemplateResult =>
  html`<section class="sec">
    <h3 class="head">${title}</h3>
    ${content}
  </section>`;

const ticks = (icon: () => unknown, lines: readonly unknown[]): TemplateResult =>
  html`<ul class="ticks">
    ${lines.map((line) => html`<li>${icon()}${line}</li>`)}
  </ul>`;

const when = (service: Service, now: Date): TemplateResult => {
  const further = furtherLimits(service);
  const rail = railDates(service, today(now));
  return html`${
    rail.length > 1
      ? promiseRail(rail)
      : html`<p class="small">${msg('这件事没有统一的办结期限，窗口会当面告诉您。', {id: 'answer.no-limit'})}</p>`
  }
  ${service.promise ? lawDetails(service.promise) : nothing}
  ${
    further.length > 0 || service.limitNote
      ? html`<details class="law">
          <summary>${clockIcon()}${msg('别的期限和说明', {id: 'answer.further-limits'})}</summary>
          ${further.map(
            (limit) =>
              html`<p class="further">
                <b>${inLocale(limit.step)}</b>
                ${msg(str`${limitText(limit)}，${limitDetail(limit)}`, {id: 'answer.limit'})}
              </p>`,
          )}
          ${service.limitNote ? html`<p class="further">${service.limitNote}</p>` : nothing}
        </details>`
      : nothing
  }`;
};

const who = ({service, topic}: FinderAnswer): TemplateResult => {
  const people = inLocale(service.who)
    .split(/[；;]/)
    .map((part) => part.trim())
    .filter(Boolean);
  return html`${ticks(checkIcon, people)}${bases(topic?.basis ?? [])}`;
};

const bases = (all: readonly LegalBasis[]): TemplateResult | typeof nothing =>
  all.length === 0
    ? nothing
    : html`<details class="law">
        <summary>${scaleIcon()}${msg('这件事，法律怎么说', {id: 'answer.basis'})}</summary>
        ${all.map((basis) => html`<p class="further">${basis.says ?? nothing} <span>${basisText(basis)}</span></p>`)}
      </details>`;

/** 「别超过 1 年」: what runs against the person, before anything else is lost. */
const warnings = ({topic, service}: FinderAnswer): TemplateResult | typeof nothing => {
  const own = ownLimits(service);
  if (!topic?.warning && own.length === 0) return nothing;
  return html`${
    topic?.warning
      ? html`<div class="note warn">
          ${clockIcon()}
          <p>
            <b>${inLocale(topic.warning.title)}</b>${msg(
              str`${inLocale(topic.warning.text)}（${basisText(topic.warning.basis)}）`,
              {
                id: 'answer.warning',
              },
            )}
          </p>
        </div>`
      : nothing
  }
  ${own.map(
    (limit) =>
      html`<div class="note warn">
        ${clockIcon()}
        <p>
          <b>${msg(str`${inLocale(limit.step)}：${limitText(limit)}内`, {id: 'answer.own-limit'})}</b
          >${limitDetail(limit)}
        </p>
      </div>`,
  )}`;
};

const otherServices = ({service, services, choose}: FinderAnswer): TemplateResult | typeof nothing =>
  services.length < 2
    ? nothing
    : html`<h3 class="small"><b>${msg('这件事还能这样办', {id: 'answer.other-services'})}</b></h3>
        <ul class="chips">
          ${services.map(
            (other) =>
              html`<li>
                <button
                  class="chip"
                  type="button"
                  aria-pressed=${other.code === service.code ? 'true' : 'false'}
                  @click=${() => {
                    choose(other);
                  }}
                >
                  ${inLocale(other.name)}
                </button>
              </li>`,
          )}
        </ul>`;

/** The answer card: what it is, by when, who may, what to bring, where. */
export const finderAnswer = (answer: FinderAnswer): TemplateResult => {
  const {topic, service, actions, place, beside, back, now} = answer;
  const title = topic ? topicName(topic) : inLocale(service.name);
  return html`<div class=${beside ? 'cols' : ''}>
      <article class="in">
        <button class="linkbtn back no-print" type="button" @click=${back}>
          ${leftIcon()}${msg('回到查找', {id: 'answer.back'})}
        </button>
        ${tags(answer)}
        <h2 class="display" id="answer" tabindex="-1">${title}</h2>
        <p class="lead">
          ${topic?.lead ? html`<b>${msg(str`${inLocale(topic.lead)}。`, {id: 'answer.lead'})}</b>` : nothing}${inLocale(service.description)}
        </p>
        ${beside ? nothing : html`<div class="acts no-print">${actions}</div>`}
        ${
          service.referral
            ? html`<div class="note">
                ${infoIcon()}
                <p>${msg(str`这件事由${service.referral}决定，我们帮您弄清楚怎么去办。`, {id: 'answer.referral'})}</p>
              </div>`
            : nothing
        }
        ${section(msg('什么时候有结果', {id: 'answer.when'}), when(service, now))}
        ${section(msg('谁可以申请', {id: 'answer.who'}), who(answer))}
        ${section(
          msg('要带什么', {id: 'answer.bring'}),
          html`${ticks(
            fileIcon,
            service.materials.map((material) => inLocale(material)),
          )}
          ${
            isFree(service)
              ? nothing
              : html`<p class="small fee"><b>${msg('收费：', {id: 'answer.fee'})}</b>${inLocale(service.fee)}</p>`
          }
          ${warnings(answer)}`,
        )}
      </article>
      <aside class="aside">${beside ? html`<div class="acts side no-print">${actions}</div>` : nothing} ${place}</aside>
    </div>
    <div class="in close">
      ${otherServices(answer)}
      <p class="meta source">
        ${msg('办事内容按法律法规整理；站点的位置、开门时间是', {id: 'answer.source'})} ${sampleTag()}
        ${msg('，以窗口答复为准。', {id: 'answer.source-end'})}
        ${service.mustRecheck ? msg(str`有变化待核对：${service.mustRecheck}`, {id: 'answer.recheck'}) : nothing}
      </p>
    </div>`;
};
