import {msg, str} from '@lit/localize';
import type {Case} from '@pls-kit/contract';
import {formatCaseNumber, formatQueryCode} from '@pls-kit/rules';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {dayText, fullDayText, momentText, timeText, weekdayText} from '../parts/dates.js';
import {callHotline} from '../parts/help-strip.js';
import {dayIcon, downIcon, paperIcon, successIcon} from '../parts/icons.js';
import type {Deed} from './case-deeds.js';
import type {CaseRecords} from './case-records.js';
import {type CaseWork, deedIds} from './case-work.js';
import {deedForm, opener} from './deed-form.js';
import {sizeText} from '../parts/files/files-field.js';

type Part = TemplateResult | typeof nothing;

const may = ({actions}: Case, deed: Deed): boolean => (actions as readonly string[]).includes(deed);

/** A panel in the place of its button. */
const inPlace = (work: CaseWork, deed: Deed, shown: Case, button: () => TemplateResult): TemplateResult =>
  work.open === deed ? deedForm(work, deed, shown) : button();

/** What was just done; and of an objection the numbers that open it, which are told once. */
export const doneNote = (work: CaseWork): TemplateResult => {
  const {done, receipt, trouble, open} = work;
  const failed = open === undefined ? trouble : undefined;
  const isEmpty = done === undefined && failed === undefined;
  return html`<div class="done${isEmpty ? ' empty' : ''}" id="deed-done" tabindex="-1" role="status">
      ${done === undefined ? nothing : html`<p class="note ok">${successIcon()}<span>${done}</span></p>`}
      ${failed === undefined ? nothing : html`<p class="note warn" id=${deedIds.trouble} tabindex="-1">${failed}</p>`}
    </div>
    ${
      receipt
        ? html`<section class="new-case">
            <h3 class="sub">${msg('异议的办件号和查询码，请抄下来或者拍张照', {id: 'object.numbers'})}</h3>
            <dl class="numbers">
              <div>
                <dt>${msg('办件号', {id: 'tracker.number'})}</dt>
                <dd class="num" translate="no">${formatCaseNumber(receipt.number)}</dd>
              </div>
              <div>
                <dt>${msg('查询码', {id: 'tracker.code'})}</dt>
                <dd class="num" translate="no">${formatQueryCode(receipt.code)}</dd>
              </div>
            </dl>
            <p class="small">
              ${msg(str`${inLocale(receipt.unit.name)}收到，${fullDayText(receipt.promise.dueOn)}前答复您。`, {
                id: 'object.promise',
              })}
            </p>
            <button
              class="btn full no-print"
              type="button"
              @click=${() => {
                work.openReceipt();
              }}
            >
              ${msg('看这件异议的进度', {id: 'object.open'})}
            </button>
          </section>`
        : nothing
    }`;
};

/** Beside what is asked for: send it now, or say that there is none. */
export const supplementPart = (work: CaseWork, shown: Case): Part => {
  if (!may(shown, 'supplement')) return nothing;
  return inPlace(
    work,
    'supplement',
    shown,
    () =>
      html`<div class="row no-print">
        ${opener(work, 'supplement', msg('现在补', {id: 'task.now'}), 'btn pri full')}
        <button
          class="btn full"
          type="button"
          @click=${() => {
            work.ask('supplement', msg('我没有这样的材料，因为', {id: 'task.none-words'}));
          }}
        >
          ${msg('我没有这个材料', {id: 'task.none'})}
        </button>
      </div>`,
  );
};

/** In the ten minutes: change it, or take it back. */
export const amendPart = (work: CaseWork, shown: Case): Part => {
  const {amendableUntil} = shown;
  if (!amendableUntil || !may(shown, 'amend')) return nothing;
  if (work.open === 'amend') return deedForm(work, 'amend', shown);
  if (work.open === 'withdraw') return deedForm(work, 'withdraw', shown);
  return html`<div class="note amend no-print">
    <div>
      <b>${msg(str`${timeText(amendableUntil)} 以前还能改、能撤回`, {id: 'amend.until'})}</b>
      <div class="row">
        ${opener(work, 'amend', msg('改一改', {id: 'amend.change'}), 'btn')}
        ${opener(work, 'withdraw', msg('撤回', {id: 'amend.withdraw'}), 'btn quiet')}
      </div>
    </div>
  </div>`;
};

/** Under an answer: it settles it, it does not, it is wrong. */
export const answerPart = (work: CaseWork, shown: Case): Part => {
  const {closesOn} = shown;
  const deeds = (['close', 'reopen', 'object'] as const).filter((deed) => may(shown, deed));
  if (deeds.length === 0) return nothing;
  const open = deeds.find((deed) => deed === work.open);
  if (open) return deedForm(work, open, shown);
  const words = {
    close: msg('这样就可以了，办结', {id: 'tracker.close'}),
    reopen: msg('没解决，接着办', {id: 'deed.reopen'}),
    object: msg('不服，提出异议', {id: 'deed.object-ask'}),
  } as const;
  return html`<div class="settle no-print">
    <div class="row">
      ${deeds.map((deed) => opener(work, deed, words[deed], deed === 'close' ? 'btn pri full' : 'btn full'))}
    </div>
    ${
      closesOn
        ? html`<p class="meta">
            ${msg(str`不点也行，${fullDayText(closesOn)}自动办结。没解决的，那天以前都可以接着办。`, {
              id: 'answer.closes-on',
            })}
          </p>`
        : nothing
    }
  </div>`;
};

const scoreWords = (score: number): string =>
  score >= 4
    ? msg('满意', {id: 'deed.good'})
    : score >= 3
      ? msg('一般', {id: 'deed.middling'})
      : msg('不满意', {id: 'deed.bad'});

/** An ended case is rated, once; then what was said of it. */
export const ratingPart = (work: CaseWork, shown: Case): Part => {
  if (may(shown, 'evaluate')) return html`<section class="no-print">${deedForm(work, 'evaluate', shown)}</section>`;
  const {evaluation} = shown;
  if (!evaluation) return nothing;
  return html`<section>
    <h3 class="sub">${msg('您的评价', {id: 'rating.title'})}</h3>
    <p class="small">
      ${
        evaluation.text
          ? msg(str`${scoreWords(evaluation.score)}：${evaluation.text}`, {id: 'rating.words'})
          : scoreWords(evaluation.score)
      }
    </p>
  </section>`;
};

/** Write to those who work on it. */
export const messagePart = (work: CaseWork, shown: Case): Part => {
  if (!may(shown, 'message')) return nothing;
  return html`<section class="no-print">
    ${inPlace(work, 'message', shown, () => opener(work, 'message', msg('给工作人员留言', {id: 'deed.message'}), 'btn full'))}
  </section>`;
};

const fileState = (state: string): string | undefined => {
  if (state === 'inspecting') return msg('正在检查', {id: 'case-files.inspecting'});
  if (state === 'refused') return msg('没有收', {id: 'case-files.refused'});
  return undefined;
};

/** The files of the case; what was not kept says why. */
export const filesPart = ({attachments}: CaseRecords): Part => {
  if (attachments.length === 0) return nothing;
  return html`<section>
    <h3 class="head">${msg('交过的材料', {id: 'case-files.title'})}</h3>
    <ul class="papers">
      ${attachments.map(({name, size, state, refusal, attachedAt}) => {
        const word = fileState(state);
        return html`<li class="file${refusal ? ' bad' : ''}">
          <span class="what"
            >${paperIcon()}<span><b>${name}</b> <span class="meta num">${sizeText(size)}</span></span></span
          >
          <p class="small">
            ${msg(str`${momentText(attachedAt)} 交`, {id: 'case-files.sent-at'})}${word ? html` · <b>${word}</b>` : nothing}
            ${refusal ? html`<span class="err">${inLocale(refusal.text)}</span>` : nothing}
          </p>
        </li>`;
      })}
    </ul>
  </section>`;
};

/** A booked time: the day, the place, the calendar file; moved or cancelled while that is possible. */
export const appointmentPart = (work: CaseWork, shown: Case): Part => {
  const {appointment} = shown;
  if (!appointment) return nothing;
  const {start, end, place, host, state, stateText, reason, actions} = appointment;
  const isOn = state === 'booked';
  const canMove = actions.includes('move');
  const canCancel = actions.includes('cancel');
  return html`<section class="appointment">
    <h3 class="sub">${isOn ? msg('约好的时间', {id: 'appointment.title'}) : inLocale(stateText)}</h3>
    <div class="due${isOn ? '' : ' paused'}">
      <p class="day"><b>${dayText(start)}</b><span>${weekdayText(start)} ${timeText(start)}–${timeText(end)}</span></p>
      <div class="small">
        <b>${inLocale(place.name)}</b>${place.address ?? nothing}
        ${host ? html`<span>${inLocale(host)}</span>` : nothing}
      </div>
    </div>
    ${reason ? html`<p class="small">${msg(str`工作人员说：「${reason}」`, {id: 'task.note'})}</p>` : nothing}
    ${
      work.open === 'move-appointment' || work.open === 'cancel-appointment'
        ? deedForm(work, work.open, shown)
        : html`<div class="row no-print">
            ${
              isOn
                ? html`<button
                    class="btn quiet full"
                    type="button"
                    @click=${() => {
                      void work.saveCalendar();
                    }}
                  >
                    ${dayIcon()}${msg('加到手机日历', {id: 'appointment.calendar'})}
                  </button>`
                : nothing
            }
            ${
              canMove
                ? opener(
                    work,
                    'move-appointment',
                    isOn ? msg('换个时间', {id: 'deed.move'}) : msg('另约一个时间', {id: 'appointment.again'}),
                  )
                : nothing
            }
            ${canCancel ? opener(work, 'cancel-appointment', msg('不来了', {id: 'appointment.cancel'})) : nothing}
          </div>`
    }
  </section>`;
};

/** A date that was missed: it is looked into by itself, and there is a button for what can be done now. */
export const latePart = (work: CaseWork, shown: Case): Part => {
  const {supervision} = shown;
  if (!supervision) return nothing;
  const {what, dueOn, stateText, remedy, result, state} = supervision;
  const isOver = state === 'closed';
  return html`<section class="late-card${isOver ? ' over' : ''}">
    <h3 class="sub">
      ${isOver ? msg('没按时办的事，督办有结果了', {id: 'late.over'}) : msg('没按时办，对不起', {id: 'late.title'})}
    </h3>
    <p class="small">
      ${msg(str`说好 ${fullDayText(dueOn)}前${inLocale(what)}。`, {id: 'late.what'})}${isOver ? nothing : inLocale(stateText)}
    </p>
    ${
      result
        ? html`<blockquote class="result">
            ${result.text}
            <footer class="meta">${momentText(result.at)}</footer>
          </blockquote>`
        : nothing
    }
    ${
      isOver
        ? nothing
        : html`<p class="small">${inLocale(remedy)}</p>
            <div class="row no-print">
              ${callHotline()}
              ${
                may(shown, 'message') && work.open !== 'message'
                  ? html`<button
                      class="btn quiet full"
                      type="button"
                      @click=${() => {
                        work.ask('message', msg('到期还没办好，请尽快告诉我办到哪一步了。', {id: 'late.urge-words'}));
                      }}
                    >
                      ${msg('留言催一催', {id: 'late.urge'})}
                    </button>`
                  : nothing
              }
            </div>`
    }
  </section>`;
};

/** How long others waited here: of this office and this kind, rounded, and never of fewer than ten. */
export const durationPart = (records: CaseRecords, shown: Case): Part => {
  const duration = records.durationOf(shown);
  if (!duration || shown.ahead.length === 0) return nothing;
  const {cases, halfWithinDays, mostWithinDays} = duration;
  return html`<section>
    <h3 class="sub">${msg('这里办同类的事一般多久', {id: 'duration.title'})}</h3>
    <p class="small">
      ${
        halfWithinDays === mostWithinDays
          ? msg(str`最近一年答复了 ${cases} 多件，大多在 ${mostWithinDays} 天内。`, {id: 'duration.same'})
          : msg(str`最近一年答复了 ${cases} 多件：一半在 ${halfWithinDays} 天内，大多在 ${mostWithinDays} 天内。`, {
              id: 'duration.words',
            })
      }
    </p>
  </section>`;
};

/** What belongs to the person: the copy, taking it back, having it erased. */
export const rightsPart = (work: CaseWork, shown: Case): TemplateResult => {
  const canWithdraw = may(shown, 'withdraw') && !shown.amendableUntil;
  const canErase = may(shown, 'erase');
  const open = (['withdraw', 'erase'] as const).find((deed) => deed === work.open);
  const {hold, keptUntil, erasureRequestedAt} = shown;
  return html`<details class="rights no-print" ?open=${open !== undefined && !shown.amendableUntil}>
    <summary>${downIcon()}${msg('我的信息、撤回和删除', {id: 'rights.title'})}</summary>
    ${hold ? html`<p class="small">${inLocale(hold.text)}</p>` : nothing}
    ${
      erasureRequestedAt
        ? html`<p class="small">
            ${msg(str`${momentText(erasureRequestedAt)} 您申请了删除，依法保存结束以后自动删掉。`, {id: 'rights.requested'})}
          </p>`
        : nothing
    }
    ${
      keptUntil
        ? html`<p class="small">${msg(str`保存到 ${fullDayText(keptUntil)}，到期自动删掉。`, {id: 'rights.kept'})}</p>`
        : nothing
    }
    ${
      open && !(open === 'withdraw' && shown.amendableUntil)
        ? deedForm(work, open, shown)
        : html`<div class="row">
            <button
              class="btn quiet full"
              type="button"
              @click=${() => {
                void work.saveCopy();
              }}
            >
              ${msg('下载我的信息', {id: 'rights.copy'})}
            </button>
            ${canWithdraw ? opener(work, 'withdraw', msg('不办了，撤回', {id: 'rights.withdraw'})) : nothing}
            ${canErase ? opener(work, 'erase', msg('删掉我的信息', {id: 'deed.erase'})) : nothing}
          </div>`
    }
  </details>`;
};
