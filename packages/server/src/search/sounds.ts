import {pinyin} from 'pinyin-pro';

/** Every syllable of Standard Chinese without its tone, as it is typed (v for ü). Source: 新华字典, 汉语拼音音节索引. */
const syllables = new Set(
  `a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng cha chai
  chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci cong cou cu cuan cui cun cuo da
  dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo e en er fa fan fang fei fen
  feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo ha hai han hang hao he hei
  hen heng hong hou hu hua huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai
  kan kang kao ke ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang lao le lei leng li lia lian liang liao
  lie lin ling liu long lou lu luan lun luo lv lve ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu
  na nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nuo nv nve o ou pa pai pan pang pao
  pei pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang rao
  re ren reng ri rong rou ru ruan rui run ruo sa sai san sang sao se sen seng sha shai shan shang shao she shei shen sheng shi
  shou shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao te teng ti tian tiao tie
  ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan
  xue xun ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang
  zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo`.split(
    /\s+/,
  ),
);

/**
 * Sounds that keyboards, ears and dialects take for one another count as one: flat and curled tongue (司/师), n and ng at the
 * end (金/经), n and l at the start (你/里), j and q (鉴/签).
 */
const fold = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')
    .replace(/^n(?=.)/, 'l')
    .replace(/^q/, 'j')
    .replace('v', 'u');

/** A Chinese character, or a run of letters and digits. */
export interface Unit {
  readonly text: string;
  /** Its syllable without tone, as typed (v for ü); a run's own letters. */
  readonly syllable: string;
  /** Its syllable, folded; a run's own letters. */
  readonly sound: string;
  /** First letter of its syllable, as typed; a run's own letters. */
  readonly initial: string;
}

/** A normalised text without spaces as units, each Chinese character by its sound in this context (银行 yin hang). */
export const toUnits = (text: string): Unit[] =>
  (text.match(/[a-z0-9+]+|[^a-z0-9+]+/g) ?? []).flatMap((run) => {
    if (/^[a-z0-9+]/.test(run)) return [{text: run, syllable: run, sound: run, initial: run}];
    const spoken = pinyin(run, {toneType: 'none', type: 'array', v: true});
    return [...run].map((character, index) => {
      const syllable = spoken[index] ?? character;
      return {text: character, syllable, sound: fold(syllable), initial: syllable.charAt(0)};
    });
  });

/** Neighbouring sounds of units or syllables, as one gram each. */
export const toSoundGrams = (sounds: readonly string[]): string[] =>
  sounds.slice(1).map((sound, index) => `${sounds[index] ?? ''} ${sound}`);

interface Reading {
  readonly score: number;
  readonly sounds: readonly string[];
}

/** Fewer syllables are likelier than many: xian is 县 before it is 西安. */
const syllableCost = 0.5;
const longestSyllable = 6;

/**
 * Letters as the syllables that they most likely are.
 *
 * @param letters - a to z, without spaces or tones: laobanbugeiqian
 * @param likelihood - of two syllables standing side by side, by their gram; 0 for what is not known
 * @returns folded sounds; undefined where the letters are no syllables
 */
export const readPinyin = (letters: string, likelihood: (gram: string) => number): readonly string[] | undefined => {
  // For each place the best way to it by its last sound, since what comes next may fit one and not another.
  const ways = Array.from({length: letters.length + 1}, () => new Map<string, Reading>());
  ways[0]?.set('', {score: 0, sounds: []});
  for (let at = 0; at < letters.length; at += 1) {
    for (const [last, way] of ways[at] ?? []) {
      for (let length = 1; length <= longestSyllable && at + length <= letters.length; length += 1) {
        const syllable = letters.slice(at, at + length);
        if (!syllables.has(syllable)) continue;
        const sound = fold(syllable);
        const score = way.score - syllableCost + (last === '' ? 0 : likelihood(`${last} ${sound}`));
        const there = ways[at + length];
        if ((there?.get(sound)?.score ?? -Infinity) < score) there?.set(sound, {score, sounds: [...way.sounds, sound]});
      }
    }
  }
  return [...(ways.at(-1)?.values() ?? [])].sort((one, other) => other.score - one.score)[0]?.sounds;
};
