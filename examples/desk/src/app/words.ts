import type {Case, CasePromise, CaseState, Text} from '@pls-kit/contract';
import {ApiError, ConnectionError, ForbiddenError, NotFoundError, ValidationError} from '@pls-kit/sdk';

const timeZone = 'Asia/Shanghai';

const format = (instant: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('zh-CN', {timeZone, ...options}).format(instant);

/** A date (`YYYY-MM-DD`) or an instant as 11月30日. */
export const dayText = (value: string): string =>
  format(new Date(value.length === 10 ? `${value}T12:00:00+08:00` : value), {month: 'long', day: 'numeric'});

/** 09:12. */
export const timeText = (instant: Date): string =>
  format(instant, {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});

/** 11月23日 09:12. */
export const momentText = (instant: string): string => `${dayText(instant)} ${timeText(new Date(instant))}`;

/** 11月23日 星期一. */
export const todayText = (now: Date): string =>
  `${format(now, {month: 'long', day: 'numeric'})} ${format(now, {weekday: 'long'})}`;

const unitText = (promise: CasePromise): string => (promise.unit === 'workday' ? '个工作日' : '天');

/** 剩 2 个工作日, 今天, 超 3 天 (what is over is counted in calendar days), 暂停, 按期办的, 超期办的. */
export const remainingText = (promise: CasePromise, isOverdue: boolean): string => {
  if (promise.state === 'met') return '按期办的';
  if (promise.state === 'missed' && !isOverdue) return '超期办的';
  if (promise.state === 'suspended') return '暂停';
  if (isOverdue) return promise.daysLeft < 0 ? `超 ${-promise.daysLeft} 天` : '已超期';
  return promise.daysLeft === 0 ? '今天' : `剩 ${promise.daysLeft} ${unitText(promise)}`;
};

/** 应 11月20日, 11月25日前, 预计 1月4日前. */
export const dueText = (promise: CasePromise, isOverdue: boolean): string => {
  if (isOverdue || promise.state === 'missed') return `应 ${dayText(promise.dueOn)}`;
  return `${promise.provisional ? '预计 ' : ''}${dayText(promise.dueOn)}前`;
};

/** What went wrong, and what to do about it, for a clerk. */
export const explain = (error: unknown): string => {
  if (error instanceof ValidationError) return error.violations.map(({message}) => message).join('；');
  if (error instanceof ForbiddenError) return '这件不归您这里办，您的账号动不了它。';
  if (error instanceof NotFoundError) return '没有找到，可能已经转到别处去了。';
  if (error instanceof ConnectionError) return '没连上服务器。会自己再试，您写的都还在。';
  if (error instanceof ApiError) {
    const id = error.requestId === undefined ? '' : `报修时请说编号 ${error.requestId}。`;
    return `服务器那边出了问题，会自己再试。${id}`;
  }
  throw error;
};

const states: Readonly<Record<string, string>> = {
  submitted: '待受理',
  accepted: '待分派',
  assigned: '待办理',
  in_progress: '办理中',
  waiting_for_citizen: '等补充',
  resolved: '已答复',
};

/** The desk's short word for a state; one that it does not know, in the service's own words. */
export const stateWord = (state: CaseState, text: Text): string => states[state] ?? text.zh;

const kinds: Readonly<Record<string, string>> = {feedback: '意见建议', callback: '回电'};

/** What a case is filed as: its service's name, or for one that belongs to none the name of its kind. */
export const serviceWord = ({service, kind}: Pick<Case, 'service' | 'kind'>): string =>
  service?.name.zh ?? kinds[kind] ?? '其他';

const roles: Readonly<Record<string, string>> = {
  clerk: '受理窗口',
  worker: '办理人',
  adviser: '法律顾问',
  supervisor: '主管',
  admin: '管理员',
};

/** What a role is called; one that we do not know yet, by its code. */
export const roleText = (role: string): string => roles[role] ?? role;

const channels: Readonly<Record<string, string>> = {hotline: '12348 来电', counter: '窗口来访', visit: '下乡、上门'};

/** Where somebody told their matter. */
export const channelWord = (channel: string): string => channels[channel] ?? channel;
