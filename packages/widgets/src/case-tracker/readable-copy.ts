import {msg, str} from '@lit/localize';
import type {CaseCopy} from '@pls-kit/contract';
import {formatCaseNumber} from '@pls-kit/rules';
import {inLocale} from '../localization.js';
import {momentText} from '../parts/dates.js';
import {sizeText} from '../parts/files/files-field.js';
import {saveFile} from '../parts/save-file.js';

/** A copy that anybody can read and print: headings and lines, no data format. */
const readableCopy = (copy: CaseCopy): string => {
  const {case: shown, answers, events, messages, attachments, readings, retention} = copy;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', msg(str`【${title}】`, {id: 'my-copy.section'}), ...lines];
  const said = (of: string, words: string) => msg(str`${of}：${words}`, {id: 'my-copy.said'});
  const noted = (what: string, more: string) => msg(str`${what}（${more}）`, {id: 'my-copy.noted'});
  return [
    msg(str`办件号 ${formatCaseNumber(shown.number)}`, {id: 'my-copy.number'}),
    inLocale(shown.stateText),
    inLocale(shown.unit.name),
    ...section(
      msg('您填写的', {id: 'my-copy.answers'}),
      answers.map(({label, value, valueText}) => said(inLocale(label), valueText ? inLocale(valueText) : value)),
    ),
    ...section(
      msg('办理经过', {id: 'tracker.history'}),
      events.map(
        ({at, text, detail}) =>
          `${momentText(at)} ${detail ? noted(inLocale(text), inLocale(detail)) : inLocale(text)}`,
      ),
    ),
    ...section(
      msg('双方说的话', {id: 'my-copy.messages'}),
      messages.map(({at, actor, text}) => {
        const who = actor === 'citizen' ? msg('您', {id: 'my-copy.you'}) : msg('工作人员', {id: 'my-copy.staff'});
        return `${momentText(at)} ${said(who, text)}`;
      }),
    ),
    ...section(
      msg('您交的材料', {id: 'my-copy.files'}),
      attachments.map(({name, size}) => noted(name, sizeText(size))),
    ),
    ...section(
      msg('谁打开看过', {id: 'my-copy.readings'}),
      readings.map(({at, unit, full}) => {
        const how = full
          ? msg('看了全部内容', {id: 'my-copy.full'})
          : msg('看了遮住姓名电话的内容', {id: 'my-copy.masked'});
        return `${momentText(at)} ${unit ? inLocale(unit.name) : ''} ${how}`;
      }),
    ),
    ...section(msg('保存多久', {id: 'my-copy.retention'}), [inLocale(retention)]),
    '',
  ].join('\r\n');
};

/** Saves it; the name of the file says nothing. The mark at the beginning tells old editors that it is UTF-8. */
export const saveCopy = (copy: CaseCopy, root: ParentNode & Node): void => {
  saveFile(new Blob(['\uFEFF', readableCopy(copy)], {type: 'text/plain;charset=utf-8'}), 'case.txt', root);
};
