import type {EmbeddedWidget, PageLocale} from './read-embed-query.js';

type Words = Readonly<Record<PageLocale, string>>;

/** What a page is called. */
export const titles: Readonly<Record<EmbeddedWidget, Words>> = {
  'service-finder': {'zh-CN': '查找服务', 'zh-Hant': '查找服務', en: 'Find a service'},
  'consultation-form': {'zh-CN': '网上咨询', 'zh-Hant': '網上諮詢', en: 'Ask a legal question'},
  'application-form': {'zh-CN': '网上申请', 'zh-Hant': '網上申請', en: 'Apply for a service'},
  'case-tracker': {'zh-CN': '办理进度', 'zh-Hant': '辦理進度', en: 'Follow a case'},
  'station-map': {'zh-CN': '服务站点', 'zh-Hant': '服務站點', en: 'Service stations'},
};

/** Stands where the widget will be, and stays where it cannot come. */
export const whileWaiting: Words = {
  'zh-CN': '网上的服务这会儿打不开时，打电话一样能办。公共法律服务热线',
  'zh-Hant': '網上的服務這會兒打不開時，打電話一樣能辦。公共法律服務熱線',
  en: 'When the online service does not open, a call does as well. The public legal service hotline:',
};

export const aroundTheClock: Words = {
  'zh-CN': '24 小时有人接，不收咨询费。',
  'zh-Hant': '24 小時有人接，不收諮詢費。',
  en: 'Somebody answers at any hour, free of charge.',
};

/** Before the name of the site that the person came from. */
export const backTo: Words = {'zh-CN': '回到', 'zh-Hant': '回到', en: 'Back to'};

export const noSuchPortal = {
  title: '这个网址不对',
  text: '网址里的门户（portal）写错了，或者没有写。打电话一样能办：公共法律服务热线',
};
