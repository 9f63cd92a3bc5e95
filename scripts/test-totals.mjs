// The reports of a test run → one line with the totals of all runners.

import { existsSync, readFileSync } from 'node:fs';

const totals = { passed: 0, failed: 0, skipped: 0 };
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

const unit = read('out/test/vitest.json');
if (unit) {
  totals.passed += unit.numPassedTests;
  totals.failed += unit.numFailedTests;
  totals.skipped += unit.numPendingTests;
}
const e2e = read('out/test/e2e.json')?.stats;
if (e2e) {
  totals.passed += e2e.expected + e2e.flaky;
  totals.failed += e2e.unexpected;
  totals.skipped += e2e.skipped;
}
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
