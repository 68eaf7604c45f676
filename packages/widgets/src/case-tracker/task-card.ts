import {msg, str} from '@lit/localize';
import type {Case, CaseTask} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {fullDayText} from '../parts/dates.js';
import {bellIcon} from '../parts/icons.js';
import {lawOf} from '../parts/promise.js';

const daysWords = ({daysLeft}: CaseTask): string =>
  daysLeft === 0 ? msg('就是今天', {id: 'tracker.due-today'}) : msg(str`还有 ${daysLeft} 天`, {id: 'task.days-left'});

const byWhen = (task: CaseTask): string => {
  const day = fullDayText(task.dueOn);
  if (task.name === 'supplement' && !task.provisional) return msg(str`请在 ${day}前补齐`, {id: 'task.supplement-by'});
  return task.provisional
    ? msg(str`预计 ${day}前要做`, {id: 'task.by-provisional'})
    : msg(str`请在 ${day}前做`, {id: 'task.by'});
};

/** What silence means, where it means something. */
const silence = ({onExpiry, name}: CaseTask): string | undefined => {
  if (onExpiry !== 'deemed_withdrawn') return undefined;
  return name === 'supplement'
    ? msg('到期没有补、也没有说明，会当作撤回申请。没有材料也别急，回一句话就算说明。', {id: 'task.silence'})
    : msg('到期没有回话，会当作撤回。', {id: 'task.silence-other'});
};

const card = (
  head: TemplateResult,
  body: TemplateResult | typeof nothing,
  task: CaseTask | undefined,
  doing: unknown,
): TemplateResult =>
  html`<section class="task">
    <h3 class="task-head">${bellIcon()}<span>${head}</span></h3>
    <div class="task-body">
      ${body} ${task && silence(task) !== undefined ? html`<p class="warning"><b>${silence(task)}</b></p>` : nothing}
      ${doing} ${task?.article ? lawOf(task.article) : nothing}
    </div>
  </section>`;

/** What is missing, said once and completely. */
const askedBody = ({asked}: Case): TemplateResult | typeof nothing => {
  if (!asked) return nothing;
  const {items, note} = asked;
  return html`<p class="sub">
      ${items.length > 1 ? msg(str`要补 ${items.length} 样`, {id: 'task.items'}) : msg('要补的是', {id: 'task.item'})}
    </p>
    <ol class="asked-items">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ol>
    ${note ? html`<p class="small">${msg(str`工作人员说：「${note}」`, {id: 'task.note'})}</p>` : nothing}`;
};

/**
 * What the citizen has to do, before everything else on the page.
 *
 * @param doing - the way to do it, once its code is here
 */
export const taskCards = (shown: Case, doing: unknown): TemplateResult | typeof nothing => {
  const {asked, tasks = []} = shown;
  const supplement = tasks.find(({name}) => name === 'supplement');
  const others = tasks.filter((task) => task !== supplement);
  if (!asked && tasks.length === 0) return nothing;
  return html`${
    asked
      ? card(
          html`${supplement ? html`${byWhen(supplement)} · ${daysWords(supplement)}` : msg('等您回复，才能接着办', {id: 'task.waiting'})}`,
          askedBody(shown),
          supplement,
          doing,
        )
      : nothing
  }
  ${others.map((task) =>
    card(
      html`${byWhen(task)} · ${daysWords(task)}`,
      html`<p class="sub">${inLocale(task.what)}</p>
        <p class="small">${inLocale(task.basis)}</p>`,
      task,
      nothing,
    ),
  )}`;
};
