import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {CaseTracker, defineCaseTracker} from './case-tracker/case-tracker.js';
import {configure} from './configuration.js';
import {ConsultationForm, defineConsultationForm} from './consultation-form/consultation-form.js';
import {currentLocale} from './localization.js';
import {beforeText, fullDayText, momentText, shortWeekdayText} from './parts/dates.js';
import {distanceText} from './parts/station-item.js';
import {defineServiceFinder, ServiceFinder} from './service-finder/service-finder.js';
import {defineStationMap, StationMap} from './station-map/station-map.js';
import {find, findAll, until, untilSaid, words} from './test/shadow.js';

/** A heading of each widget's first screen, and the hotline's sentence. */
const firstWords = {
  'zh-CN': ['您遇到了什么事？', '下一步', '查办到哪一步了', '去哪儿办、找谁问', '打字不方便？'],
  'zh-Hant': ['您遇到了什麼事？', '下一步', '查辦到哪一步了', '去哪兒辦、找誰問', '打字不方便？'],
  en: ['What happened to you?', 'Next', 'See where your case stands', 'Where to go, whom to ask', 'your own dialect'],
} as const;

describe('the language of a page', () => {
  let box: HTMLElement;
  let widgets: readonly [ServiceFinder, ConsultationForm, CaseTracker, StationMap];
  const cleanUps: (() => void)[] = [];

  /** Names of the language tables that this page has asked for. */
  const loadedLanguages = () =>
    performance
      .getEntriesByType('resource')
      .flatMap(({name}) => /\/locales\/([\w-]+)\.js/.exec(name)?.[1] ?? [])
      .sort();
  const speak = async (locale: keyof typeof firstWords) => {
    configure({locale});
    await until(() => currentLocale() === locale, locale);
    const said = firstWords[locale];
    for (const [index, widget] of widgets.entries()) {
      await untilSaid(widget, said[index] ?? '');
      await untilSaid(widget, said[4]);
      expect(find(widget, '[part=frame]').lang).to.equal(locale);
    }
  };
  const warnings = () => {
    const said: string[] = [];
    const original = console.warn;
    console.warn = (text: string) => said.push(text);
    cleanUps.push(() => (console.warn = original));
    return said;
  };

  before(async () => {
    // A page keeps 250 entries unless told otherwise; its modules alone are nearly as many.
    performance.setResourceTimingBufferSize(2_000);
    for (const define of [defineServiceFinder, defineConsultationForm, defineCaseTracker, defineStationMap]) define();
    // A colour half-way through its change has no contrast to measure.
    await emulateMedia({reducedMotion: 'reduce'});
    configure({api: globalThis.plsTest.api, portal: 'pk_luolong'});
  });
  beforeEach(async () => {
    sessionStorage.clear();
    box = await fixture<HTMLElement>(html`<div></div>`);
    widgets = [new ServiceFinder(), new ConsultationForm(), new CaseTracker(), new StationMap()];
    box.append(...widgets);
    await until(() => findAll(widgets[3], '.stations > li').length > 0, 'stations');
  });
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0)) cleanUp();
    await speak('zh-CN');
  });

  it('is Chinese from the start, and nothing is loaded for it', async () => {
    await speak('zh-CN');
    expect(loadedLanguages()).to.deep.equal([]);
  });

  it('turns English, then traditional Chinese, then back, in all widgets at once and without a reload', async () => {
    await speak('en');
    expect(loadedLanguages()).to.deep.equal(['en']);
    await speak('zh-Hant');
    expect(loadedLanguages()).to.deep.equal(['en', 'zh-hant']);
    await speak('zh-CN');
  });

  it('is accessible in English', async () => {
    await speak('en');
    for (const widget of widgets) await expect(widget).to.be.accessible();
  });

  it('keeps what somebody has typed', async () => {
    const [finder, form, tracker] = widgets;
    const type = (widget: Element, selector: string, text: string) => {
      const field = find<HTMLInputElement>(widget, selector);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    };
    type(finder, '#words', '老板不给工资');
    type(form, '#field-question', '包工头欠我4万块工钱');
    type(tracker, '#number', '2601');
    await speak('en');
    expect(find<HTMLInputElement>(finder, '#words').value).to.equal('老板不给工资');
    expect(find<HTMLInputElement>(form, '#field-question').value).to.equal('包工头欠我4万块工钱');
    expect(find<HTMLInputElement>(tracker, '#number').value).to.equal('2601');
  });

  it('holds for dates and distances', async () => {
    const day = '2026-11-30';
    const said = () => [
      fullDayText(day),
      beforeText(day),
      momentText('2026-11-30T17:30:00+08:00'),
      shortWeekdayText(day),
      distanceText(1234),
    ];
    expect(said()).to.deep.equal([
      '11月30日（星期一）',
      '11月30日（星期一）前',
      '11月30日 17:30',
      '周一',
      '约 1.2 公里',
    ]);
    await speak('en');
    expect(said()).to.deep.equal([
      'November 30 (Monday)',
      'by November 30 (Monday)',
      'November 30 17:30',
      'Mon',
      'about 1.2 km',
    ]);
    await speak('zh-Hant');
    const [full, before, moment, , distance] = said();
    expect([full, before, moment, distance]).to.deep.equal([
      '11月30日（星期一）',
      '11月30日（星期一）前',
      '11月30日 17:30',
      '約 1.2 公里',
    ]);
  });

  it('holds for what is to be mended', async () => {
    const [, form, tracker] = widgets;
    await speak('en');
    find(form, 'button[type=submit]').click();
    await untilSaid(form, 'Please check 1 of your answers');
    expect(find(form, '#field-question-error').textContent).not.to.match(/\p{Script=Han}/u);
    find(tracker, 'button[type=submit]').click();
    await untilSaid(tracker, 'Please fill in the case number, 12 digits, on your receipt');
  });

  it('stays as it is when nobody knows the one that was asked for, with one warning', async () => {
    await speak('en');
    const said = warnings();
    configure({locale: 'tlh'});
    configure({locale: 'tlh'});
    await until(() => said.length > 0, 'a warning');
    expect(said).to.have.length(1);
    expect(said[0]).to.include('data-locale="tlh" is not one of "zh-CN", "zh-Hant", "en": "en" is used');
    await speak('en');
  });

  it('is the last one asked for, also while another is on its way', async () => {
    await speak('zh-CN');
    configure({locale: 'en'});
    configure({locale: 'zh-CN'});
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(currentLocale()).to.equal('zh-CN');
    expect(words(widgets[0])).to.include(firstWords['zh-CN'][0]);
  });
});
