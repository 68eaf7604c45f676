import {msg, str} from '@lit/localize';
import type {Case} from '@pls-kit/contract';
import {fullDayText} from '../parts/dates.js';

/** What a citizen does about a case with words, one panel each. */
export type WordsDeed = 'supplement' | 'message' | 'reopen' | 'withdraw' | 'object' | 'amend';
/** Everything a citizen does about a case. */
export type Deed = WordsDeed | 'close' | 'evaluate' | 'erase' | 'cancel-appointment' | 'move-appointment';

/** A panel: what it asks, and what is said before it cannot be taken back. */
export interface DeedPanel {
  readonly title: string;
  readonly lead?: string | undefined;
  /** Of the text field; a panel without one only asks for a yes. */
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  /** Characters, as the contract has it; 0 where it may stay empty. */
  readonly least: number;
  readonly most: number;
  readonly button: string;
  readonly busy: string;
  readonly stop: string;
  /** What is said once it is done. */
  readonly done: string;
  /** Cannot be taken back, and takes something away. */
  readonly isGrave?: boolean;
}

/** The words of each panel. */
export const deedPanel = (deed: Deed, shown: Case): DeedPanel => {
  const stop = msg('先不办', {id: 'deed.stop'});
  switch (deed) {
    case 'supplement':
      return {
        title: msg('补给工作人员', {id: 'deed.supplement'}),
        label: msg('想说明的话', {id: 'deed.supplement-label'}),
        hint: msg('材料传上来了，这里可以不写；没有的，写一句为什么没有。', {id: 'deed.supplement-hint'}),
        least: 0,
        most: 5000,
        button: msg('确认，交上去', {id: 'form.send'}),
        busy: msg('正在交……', {id: 'deed.supplement-busy'}),
        stop: msg('先不交', {id: 'deed.supplement-stop'}),
        done: msg('交上去了，工作人员接着办。', {id: 'deed.supplement-done'}),
      };
    case 'message':
      return {
        title: msg('给工作人员留言', {id: 'deed.message'}),
        label: msg('想说什么', {id: 'deed.message-label'}),
        hint: msg('只有办这件事的人看得到。', {id: 'deed.message-hint'}),
        least: 2,
        most: 5000,
        button: msg('发给工作人员', {id: 'deed.message-send'}),
        busy: msg('正在发……', {id: 'deed.message-busy'}),
        stop: msg('先不发', {id: 'deed.message-stop'}),
        done: msg('发出去了，工作人员会在这里回您。', {id: 'deed.message-done'}),
      };
    case 'reopen':
      return {
        title: msg('没解决，接着办', {id: 'deed.reopen'}),
        lead: msg('交上去以后，还是这个办件号，工作人员接着办。', {id: 'deed.reopen-lead'}),
        label: msg('哪里还没解决', {id: 'deed.reopen-label'}),
        hint: msg('比如：按说的去了，对方还是不给。', {id: 'deed.reopen-hint'}),
        least: 2,
        most: 5000,
        button: msg('请接着办', {id: 'deed.reopen-send'}),
        busy: msg('正在交……', {id: 'deed.supplement-busy'}),
        stop,
        done: msg('收到了，工作人员接着办。', {id: 'deed.reopen-done'}),
      };
    case 'withdraw':
      return {
        title: msg('不办了，撤回这件事', {id: 'deed.withdraw'}),
        lead: msg('撤回以后就停下来，不能恢复；以后需要，可以重新提交。', {id: 'deed.withdraw-lead'}),
        label: msg('为什么不办了', {id: 'deed.withdraw-label'}),
        hint: msg('可以不写', {id: 'form.optional'}),
        least: 0,
        most: 1000,
        button: msg('确认撤回', {id: 'deed.withdraw-send'}),
        busy: msg('正在撤回……', {id: 'deed.withdraw-busy'}),
        stop: msg('还是接着办', {id: 'deed.withdraw-stop'}),
        done: msg('已经撤回。', {id: 'deed.withdraw-done'}),
        isGrave: true,
      };
    case 'object':
      return {
        title: msg('不服这个结果，提出异议', {id: 'deed.object'}),
        lead: msg('由上一级司法行政部门来看，不是原来办的单位；只能提一次。', {id: 'deed.object-lead'}),
        label: msg('您觉得哪里不对', {id: 'deed.object-label'}),
        hint: msg('说事实和理由，至少 10 个字。', {id: 'deed.object-hint'}),
        least: 10,
        most: 5000,
        button: msg('确认，提出异议', {id: 'deed.object-send'}),
        busy: msg('正在交……', {id: 'deed.supplement-busy'}),
        stop,
        done: msg('异议收到了，另有一个办件号，请记下来。', {id: 'deed.object-done'}),
      };
    case 'amend':
      return {
        title: msg('改一改写的内容', {id: 'deed.amend'}),
        lead: shown.amendableUntil ? msg('改好以后，办件号、查询码和期限都不变。', {id: 'deed.amend-lead'}) : undefined,
        label: msg('您说的事', {id: 'deed.amend-label'}),
        least: 10,
        most: 5000,
        button: msg('确认，改成这样', {id: 'deed.amend-send'}),
        busy: msg('正在改……', {id: 'deed.amend-busy'}),
        stop: msg('不改了', {id: 'deed.amend-stop'}),
        done: msg('改好了。', {id: 'deed.amend-done'}),
      };
    case 'evaluate':
      return {
        title: msg('这次办得怎么样？', {id: 'deed.evaluate'}),
        lead: msg('评价给办理单位和督查人员看，只能评一次。', {id: 'deed.evaluate-lead'}),
        label: msg('想说的话', {id: 'deed.evaluate-label'}),
        hint: msg('可以不写', {id: 'form.optional'}),
        least: 0,
        most: 1000,
        button: msg('交上评价', {id: 'deed.evaluate-send'}),
        busy: msg('正在交……', {id: 'deed.supplement-busy'}),
        stop,
        done: msg('评价收到了，谢谢您。', {id: 'deed.evaluate-done'}),
      };
    case 'close':
      return {
        title: msg('办结这件事', {id: 'tracker.close-group'}),
        lead: msg('办结以后这件事就关上了，再有问题要另外提交。', {id: 'tracker.close-sure'}),
        least: 0,
        most: 0,
        button: msg('可以了，办结', {id: 'tracker.close-yes'}),
        busy: msg('正在办结……', {id: 'tracker.closing'}),
        stop: msg('先不办结', {id: 'tracker.close-no'}),
        done: msg('办结了。', {id: 'deed.close-done'}),
      };
    case 'erase':
      return {
        title: msg('删掉我的信息', {id: 'deed.erase'}),
        lead: msg('您写的、说的、传的都删掉，谁也找不回来；这个办件号以后也打不开。只留下不含个人信息的办理记录。', {
          id: 'deed.erase-lead',
        }),
        least: 0,
        most: 0,
        button: msg('确认，全部删掉', {id: 'deed.erase-send'}),
        busy: msg('正在删……', {id: 'deed.erase-busy'}),
        stop: msg('先留着', {id: 'deed.erase-stop'}),
        done: msg('删掉了。', {id: 'deed.erase-done'}),
        isGrave: true,
      };
    case 'cancel-appointment':
      return {
        title: msg('不来了，取消预约', {id: 'deed.cancel'}),
        lead: shown.appointment
          ? msg(str`${fullDayText(shown.appointment.start)}的这个时间会让给别人。`, {id: 'deed.cancel-lead'})
          : undefined,
        least: 0,
        most: 0,
        button: msg('确认取消', {id: 'deed.cancel-send'}),
        busy: msg('正在取消……', {id: 'deed.cancel-busy'}),
        stop: msg('不取消', {id: 'deed.cancel-stop'}),
        done: msg('预约取消了。', {id: 'deed.cancel-done'}),
        isGrave: true,
      };
    case 'move-appointment':
      return {
        title: msg('换个时间', {id: 'deed.move'}),
        lead: msg('选好新的时间，原来的才让出去。', {id: 'deed.move-lead'}),
        least: 0,
        most: 0,
        button: msg('换到这个时间', {id: 'deed.move-send'}),
        busy: msg('正在换……', {id: 'deed.move-busy'}),
        stop: msg('不换了', {id: 'deed.move-stop'}),
        done: msg('换好了。', {id: 'deed.move-done'}),
      };
  }
};

/** What is wrong with the words, before anybody is asked; undefined when nothing is. */
export const wordsFault = ({least, most}: DeedPanel, words: string): string | undefined => {
  const {length} = Array.from(words.trim());
  if (length > 0 && length < Math.max(2, least))
    return msg(str`再写 ${Math.max(2, least) - length} 个字，说得清楚一点`, {id: 'deed.too-short'});
  if (length === 0 && least > 0) return msg('还没写，请写一句', {id: 'deed.empty'});
  if (length > most) return msg(str`多了 ${length - most} 个字，最多 ${most} 个字`, {id: 'deed.too-long'});
  return undefined;
};
