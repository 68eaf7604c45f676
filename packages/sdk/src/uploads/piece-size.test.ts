import assert from 'node:assert/strict';
import {it} from 'node:test';
import {firstPiece, fittingPiece, smallerPiece} from './piece-size.js';

it('grows a piece while the line is fast, up to what the service takes, and shrinks it on a slow or broken one', () => {
  assert.equal(fittingPiece(firstPiece, 200, 512 * 1024), 512 * 1024);
  assert.equal(fittingPiece(512 * 1024, 200, 512 * 1024), 512 * 1024);
  assert.equal(fittingPiece(firstPiece, 3000, 512 * 1024), firstPiece);
  assert.equal(fittingPiece(firstPiece, 8000, 512 * 1024), firstPiece / 2);
  assert.equal(smallerPiece(firstPiece), firstPiece / 2);
  assert.equal(smallerPiece(20_000), 16_384);
});
