import type {Catalogue} from '../catalogue/catalogue.js';
import type {StaffRecord} from '../catalogue/records.js';
import {staffRoles, type Role} from '../desk/scope.js';

/** What a list or a token says of a member of staff; empty where it says nothing. */
export interface MemberDraft {
  readonly id: string;
  readonly role: string;
  readonly scope: string;
  readonly unit: string;
  readonly name: string;
  readonly nameInEnglish?: string;
}

/** Why it does not make a member of staff, in a sentence. */
export interface MemberFault {
  readonly zh: string;
  readonly en: string;
}

const isRole = (text: string): text is Role => (staffRoles as readonly string[]).includes(text);

const titles: Readonly<Record<Role, {zh: string; en: string}>> = {
  clerk: {zh: '受理员', en: 'Clerk'},
  worker: {zh: '办理员', en: 'Worker'},
  adviser: {zh: '法律顾问', en: 'Legal adviser'},
  supervisor: {zh: '督查员', en: 'Supervisor'},
  admin: {zh: '管理员', en: 'Administrator'},
};

/** Checks a member against roles, units and regions that there are. @returns the member, or what is wrong */
export const readMember = (draft: MemberDraft, catalogue: Catalogue): StaffRecord | MemberFault => {
  const {id, role, scope, unit} = draft;
  if (!/^[a-z][a-z0-9-]{2,40}$/.test(id)) {
    return {
      zh: '工作人员编号要用小写字母、数字和连字符，以字母开头，3 到 41 个字符',
      en: 'the staff id must be 3 to 41 lower-case letters, digits and hyphens, and begin with a letter',
    };
  }
  if (role === '') return {zh: '没有岗位（role）', en: 'there is no role'};
  if (!isRole(role)) return {zh: `没有 ${role} 这个岗位`, en: `there is no role ${role}: ${staffRoles.join(', ')}`};
  const name = {
    zh: draft.name === '' ? titles[role].zh : draft.name,
    en: draft.nameInEnglish ?? (draft.name === '' ? titles[role].en : draft.name),
  };
  const base = {id, role, name, provenance: 'seed'} as const;
  if (role === 'adviser') {
    const adviser = catalogue.adviser(id);
    const [station = ''] = adviser?.stations ?? [];
    const county = catalogue.coverage(catalogue.station(station)?.region ?? '')?.homeCounty;
    if (adviser === undefined || county === undefined) {
      return {zh: '编号不是村居法律顾问的编号', en: 'the id is not that of a village adviser'};
    }
    return {...base, name: draft.name === '' ? adviser.name : name, scope: county, unit: null};
  }
  if (role === 'clerk' || role === 'worker') {
    const found = catalogue.unit(unit);
    if (!found) return {zh: '没有办理单位（unit），或者编号不对', en: 'there is no unit, or none with this code'};
    return {...base, scope: found.region, unit};
  }
  const region = scope === '' && role === 'admin' ? '4103' : scope;
  if (!catalogue.currentRegion(region)) {
    return {zh: '没有地区范围（scope），或者区划代码不对', en: 'there is no region scope, or none with this code'};
  }
  return {...base, scope: region, unit: null};
};

export const isFault = (read: StaffRecord | MemberFault): read is MemberFault => !('id' in read);
