import type {AnnouncementBlock, AnnouncementContents} from '@pls-kit/contract';
import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import {insertAnnouncement, type StoredAnnouncement} from '../publications/announcement-store.js';

const paragraph = (zh: string, en: string): AnnouncementBlock => ({type: 'paragraph', text: {zh, en}});
const heading = (zh: string, en: string): AnnouncementBlock => ({type: 'heading', text: {zh, en}});
const list = (...items: readonly (readonly [zh: string, en: string])[]): AnnouncementBlock => ({
  type: 'list',
  items: items.map(([zh, en]) => ({zh, en})),
});

interface Sample {
  readonly id: string;
  readonly region: string;
  readonly publishedAt: string;
  readonly contents: AnnouncementContents;
}

/** Shown as 示例数据. Facts: the report of 2019 and the articles that are named; nothing is dated or numbered that they do not. */
const samples: readonly Sample[] = [
  {
    id: '410300-hotline',
    region: '4103',
    publishedAt: '2026-11-16T01:00:00.000Z',
    contents: {
      kind: 'notice',
      title: {zh: '有法律问题，先打 12348', en: 'A legal question? Call 12348 first'},
      summary: {
        zh: '全市公共法律服务热线统一为 12348，网上也能咨询、申请、查进度。',
        en: 'One hotline for the whole city: 12348. You can also ask, apply and follow your case online.',
      },
      body: [
        paragraph(
          '12348 是公共法律服务热线。遇到法律问题不知道找谁，先打这个电话，说清楚事情就行。',
          '12348 is the public legal service hotline. If you do not know whom to turn to, call it and say what happened.',
        ),
        heading('网上可以办的', 'Online you can'),
        list(
          ['问律师、问工作人员', 'ask a lawyer or officer'],
          ['申请法律援助、调解、公证，预约', 'apply for legal aid, mediation or a notarial act, and book a time'],
          ['凭办件号和查询码查办到哪一步', 'see how far your case has come, with its number and query code'],
        ),
      ],
    },
  },
  {
    id: '410300-wage-fast-lane',
    region: '4103',
    publishedAt: '2026-11-12T01:00:00.000Z',
    contents: {
      kind: 'notice',
      title: {zh: '农民工讨薪走绿色通道', en: "Fast lane for migrant workers' unpaid wages"},
      summary: {
        zh: '干了活拿不到工资，可以申请法律援助，不收费，也不用证明经济困难。',
        en: 'Worked and not paid? Legal aid is free, and you need not prove hardship.',
      },
      body: [
        paragraph(
          '进城务工人员要劳动报酬、工伤赔偿，申请法律援助不核查经济困难状况（法律援助法第四十二条）。申请直接到法律援助窗口，工作人员会标明绿色通道。',
          'Migrant workers who claim pay or compensation for injury at work are not checked for hardship (Legal Aid Law, art. 42). Applications go straight to the legal-aid window, marked for every clerk.',
        ),
        paragraph(
          '收到申请起 7 日内告诉您能不能援助，决定援助起 3 日内指派律师（第四十三条）。',
          'You are told within 7 days of applying, and a lawyer is appointed within 3 days of the decision (art. 43).',
        ),
        paragraph('不清楚怎么办，打 12348。', 'If anything is unclear, call 12348.'),
      ],
      source: {name: {zh: '中华人民共和国法律援助法', en: 'Legal Aid Law of the PRC'}},
    },
  },
  {
    id: '410300-reception-day',
    region: '4103',
    publishedAt: '2026-11-09T01:00:00.000Z',
    contents: {
      kind: 'reception-day',
      title: {zh: '领导接待日可以预约', en: "Leaders' reception days can be booked"},
      summary: {
        zh: '想当面反映问题的，可以预约领导接待日。',
        en: 'If you want to speak to a leader in person, book a reception day.',
      },
      body: [
        paragraph(
          '哪天有接待、还有没有号，以预约时看到的为准。没约上的，可以提意见，或者打 12348。',
          'Days and free places are shown when you book. If none is left, write to us or call 12348.',
        ),
      ],
    },
  },
  {
    id: '410300-legal-aid-limits',
    region: '4103',
    publishedAt: '2026-11-05T01:00:00.000Z',
    contents: {
      kind: 'law-education',
      title: {zh: '申请法律援助，多久有结果', en: 'Legal aid: how long does it take?'},
      summary: {
        zh: '7 日内作决定，3 日内指派律师；不同意的，可以提异议。',
        en: 'Decided within 7 days, a lawyer within 3; and you can object.',
      },
      body: [
        list(
          ['收到申请起 7 日内作出是否援助的决定（第四十三条）', 'A decision within 7 days of receipt (art. 43)'],
          ['决定援助起 3 日内指派律师（第四十三条）', 'A lawyer appointed within 3 days of the decision (art. 43)'],
          ['缺材料的，会一次说清楚（第四十三条）', 'What is missing is said once, completely (art. 43)'],
          [
            '不给援助要书面说明理由；有异议的，5 日内审查（第四十九条）',
            'A refusal has its reasons in writing; an objection is decided within 5 days (art. 49)',
          ],
        ),
        paragraph(
          '离诉讼时效只剩不到 7 日，或者要马上保全财产、证据的，可以先提供法律援助，手续以后补（第四十四条）。',
          'Where fewer than 7 days of a limitation period are left, or property or evidence must be secured at once, aid comes first and the papers later (art. 44).',
        ),
      ],
      source: {name: {zh: '中华人民共和国法律援助法', en: 'Legal Aid Law of the PRC'}},
    },
  },
  {
    id: '410300-zones',
    region: '4103',
    publishedAt: '2026-11-03T01:00:00.000Z',
    contents: {
      kind: 'notice',
      title: {zh: '高新区、伊滨经开区、龙门园区由市司法局服务', en: 'The three zones are served by the city'},
      summary: {
        zh: '这三个地方没有自己的司法局，提交的诉求由洛阳市司法局办理。',
        en: 'They have no justice bureau of their own: the municipal bureau works on what you file.',
      },
      body: [
        paragraph(
          '网上提交、打 12348 都行，不会因为所在的地方没有司法局就没人管。',
          'File online or call 12348: nobody is turned away for want of a local bureau.',
        ),
      ],
    },
  },
  {
    id: '410311-adviser-visits',
    region: '410311',
    publishedAt: '2026-11-17T01:00:00.000Z',
    contents: {
      kind: 'service-change',
      title: {zh: '村居法律顾问坐诊，改期网上看得到', en: 'Changed visits of village advisers are shown online'},
      summary: {
        zh: '法律顾问定期到村居坐诊。哪天来、有没有改期，网上查。',
        en: 'Legal advisers visit the villages on a schedule. See online when they come and whether a visit was moved.',
      },
      body: [
        paragraph(
          '法定节假日不坐诊。临时取消或者改期的，会写明原因。顾问不在的时候，打 12348。',
          'There are no visits on public holidays. A visit that is cancelled or moved says why. When the adviser is not there, call 12348.',
        ),
      ],
    },
  },
];

/**
 * Puts the sample announcements into the database, each once: one that was withdrawn or changed since is left as it is.
 *
 * @returns whether anything was written
 */
export const seedAnnouncements = async (database: Kysely<Tables>): Promise<boolean> => {
  let isNew = false;
  for (const {id, region, publishedAt, contents} of samples) {
    const announcement: StoredAnnouncement = {
      homeCounty: id.slice(0, 6),
      id,
      region,
      state: 'published',
      version: 1,
      contents,
      publishedAt,
      publicFrom: publishedAt,
      revisedAt: null,
      writtenAt: publishedAt,
      writtenBy: null,
      provenance: 'derived',
    };
    if (await insertAnnouncement(database, announcement, 'published')) isNew = true;
  }
  return isNew;
};
