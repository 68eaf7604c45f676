import assert from 'node:assert/strict';
import {it} from 'node:test';
import {textIn} from './text.js';

it('shows the Chinese words where English is missing', () => {
  assert.equal(textIn({zh: '法律援助', en: 'Legal aid'}, 'en'), 'Legal aid');
  assert.equal(textIn({zh: '法律援助', en: 'Legal aid'}, 'zh'), '法律援助');
  assert.equal(textIn({zh: '法律援助'}, 'en'), '法律援助');
});
