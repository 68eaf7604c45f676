import assert from 'node:assert/strict';
import {it} from 'node:test';
import {hears} from './heard.js';

const heard = {fields: ['story'], words: ['不想活', 'hits me']};

it('hears a word however it is written, in the fields it listens to', () => {
  for (const story of ['我真的不想活了', '不 想，活…', '不\u200b想活', 'He HITS  me every day', 'ｈｉｔｓ ｍｅ'])
    assert.equal(hears(heard, {story}), true, story);
  for (const story of ['老板拖欠工资', '', '不想说'] as const) assert.equal(hears(heard, {story}), false, story);
  assert.equal(hears(heard, {other: '不想活'}), false);
  assert.equal(hears(heard, {story: ['不想活']}), false);
});
