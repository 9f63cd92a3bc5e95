import { expect, it } from 'vitest';
import { countSynthetic, everyday } from '../../../test/synthetic/objects';
import { BatchBuilder, buffersOf } from './batch';
import { ModelBuilder } from './model-builder';

function everydayBatch() {
  const builder = new BatchBuilder('contributions');
  builder.add('first', countSynthetic(everyday), (name) => name);
  builder.add('second', countSynthetic(everyday), (name) => `other/${name}`);
  return builder.build();
}

it('holds the lines of each file of each object as a segment, their blocks, where branches lead, and functions', () => {
  const batch = everydayBatch();
  const names = Buffer.from(batch.functionName.bytes).toString();
  expect({ ...batch, functionName: { names, start: batch.functionName.start } }).toEqual({
    objects: ['first', 'second'],
    files: ['a.c', 'other/a.c'],
    segmentObject: Uint32Array.of(0, 1),
    segmentFile: Uint32Array.of(0, 1),
    segmentLine: Uint32Array.of(0, 7, 14),
    line: Uint32Array.of(10, 11, 12, 14, 15, 61, 62, 10, 11, 12, 14, 15, 61, 62),
    lineCount: Float64Array.of(10, 9, 9, 1, 1, 0, 0, 10, 9, 9, 1, 1, 0, 0),
    lineFlags: Uint8Array.of(2, 2, 2, 2, 2, 3, 3, 2, 2, 2, 2, 2, 3, 3),
    lineBlocks: Uint32Array.of(2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1),
    lineBlocksExecuted: Uint32Array.of(2, 1, 1, 1, 1, 0, 0, 2, 1, 1, 1, 1, 0, 0),
    firstBranch: Uint32Array.of(0, 2, 2, 2, 2, 2, 4, 4, 6, 6, 6, 6, 6, 8, 8),
    branchCount: Float64Array.of(9, 1, 0, 0, 9, 1, 0, 0),
    branchFlags: new Uint8Array(8),
    branchTarget: Uint32Array.of(11, 14, 0xffffffff, 62, 11, 14, 0xffffffff, 62),
    functionName: { names: 'fnever_runfnever_run', start: Uint32Array.of(0, 1, 10, 11, 20) },
    functionObject: Uint32Array.of(0, 0, 1, 1),
    functionFile: Uint32Array.of(0, 0, 1, 1),
    startLine: Uint32Array.of(1, 60, 1, 60),
    endLine: Uint32Array.of(50, 64, 50, 64),
    calls: Float64Array.of(1, 0, 1, 0),
    blocks: Uint32Array.of(5, 2, 5, 2),
    blocksExecuted: Uint32Array.of(5, 0, 5, 0),
    clamped: 0,
  });
});

it('travels whole: every column is transferred, none is copied, and none shares its buffer', () => {
  const batch = everydayBatch();
  const buffers = buffersOf(batch);
  expect(new Set(buffers).size).toBe(buffers.length);
  const expected = modelOf(everydayBatch());
  const received = structuredClone(batch, { transfer: buffers });
  expect(modelOf(received)).toEqual(expected);
  expect(buffers.map((buffer) => buffer.byteLength)).toEqual(buffers.map(() => 0));
  expect(batch.line.length + batch.functionName.bytes.length).toBe(0);
});

function modelOf(batch: ReturnType<typeof everydayBatch>) {
  const builder = new ModelBuilder(true);
  builder.add(batch);
  return builder.build();
}
