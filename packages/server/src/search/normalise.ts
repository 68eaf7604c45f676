import {Converter} from 'opencc-js/t2cn';

/** Our catalogue is written in simplified characters; whoever reads traditional ones also types them. */
const toSimplified = Converter({from: 't', to: 'cn'});

/** Simplified characters, half-width, one case, one space for whatever is no letter or digit (`+` stays: N+1). */
export const normalise = (text: string): string =>
  toSimplified(text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

/** What people ask with, not about; long ones first, since some contain others. */
export const askingWords = `
  应该怎么办 应该找谁 该怎么办 怎么办呢 怎么处理 怎么解决 怎么申请 怎么办理 去哪里办 在哪里办
  有什么办法 需要什么手续 要什么手续 要啥手续 该找谁 怎么办 咋办理 去哪儿 去哪里 在哪里
  在哪儿 哪个部门 什么部门 能不能 可不可以 是不是 有没有 为什么 什么时候 多少钱
  多少天 需要什么 要带什么 怎么样 怎么弄 咋办 咋弄 咋整 找谁 谁管
  谁来管 怎么 怎样 如何 可以 请问 想问 问问 问一下 咨询一下
  帮我 帮忙看看 应该 需要 什么 多少 哪里 哪儿 去哪 在哪
  几天 知道 一下 现在 因为 所以 但是 我想 想要
`
  .trim()
  .split(/\s+/)
  .sort((one, other) => other.length - one.length);

/** The particles that seldom mean anything else when they are typed by their sound. */
export const particlesBySound = Array.from('我你他了呢的么啊呀俺');

/** Pronouns and particles that stand between the words that matter: 不给(我)工资. */
const particles = /我们|俺们|咱们|他们|她们|你们|[我俺咱你您他她它的了吗呢吧啊呀么啥咋嘛哦]/g;

const asking = new RegExp(askingWords.join('|'), 'g');

/**
 * The query's words that say what it is about.
 *
 * @returns parts without spaces; the whole query where nothing else would be left (怎么办)
 */
export const toSearchedParts = (query: string): string[] => {
  const whole = normalise(query);
  const parts = whole.replaceAll(asking, ' ').replaceAll(particles, '').split(' ').filter(Boolean);
  return parts.some((part) => part.length > 1) ? parts : whole.split(' ').filter(Boolean);
};

/** Runs of letters and digits are one gram each; Chinese is cut into pairs of neighbouring characters. */
export const toGrams = (part: string): string[] => {
  const grams: string[] = [];
  for (const run of part.match(/[a-z0-9+]+|[^a-z0-9+]+/g) ?? []) {
    if (/^[a-z0-9+]/.test(run)) {
      grams.push(run);
      continue;
    }
    const characters = [...run];
    for (let index = 0; index + 1 < characters.length; index += 1)
      grams.push(`${characters[index]}${characters[index + 1]}`);
  }
  return grams;
};
