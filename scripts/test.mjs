// Everything that must hold before main moves: types, style, unused code, and the test suite.
// Ends with a line `N passed, N failed`, which other programs read.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-test-'));
const report = join(folder, 'report.json');

/** Runs a tool of this project and shows what it says; true where it ends well. */
function run(title, file, args) {
  process.stdout.write(`\n— ${title}\n`);
  const done = spawnSync(process.execPath, [join('node_modules', file), ...args], { stdio: 'inherit' });
  return done.status === 0;
}

const checks = [
  run('types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']),
  run('build', 'typescript/bin/tsc', ['-p', 'tsconfig.build.json']),
  run('style', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  run('unused code', 'knip/bin/knip.js', []),
];
const only = process.argv.slice(2);
const suite = run('tests', 'vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...only,
]);

const tests = readReport();
rmSync(folder, { recursive: true, force: true });
const failedChecks = checks.filter((ok) => !ok).length;
// A suite that broke down without a single failed test (a file that cannot be loaded) still counts as one failure.
const failedTests = tests.failed > 0 || suite ? tests.failed : 1;
const passed = tests.passed + checks.length - failedChecks;
const failed = failedTests + failedChecks;
process.stdout.write(`\n${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}\n`);
process.exit(failed > 0 ? 1 : 0);

function readReport() {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
