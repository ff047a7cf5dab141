// Keeps figures in bench/results with day, commit and machine, so that a claim can be looked up.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Writes `bench/results/<kind>.json`; git keeps the earlier ones. */
export function keepResult(kind, figures) {
  const result = {
    on: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    node: process.version,
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
    figures,
  };
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(`bench/results/${kind}.json`, `${JSON.stringify(result, null, 2)}\n`);
  console.log(`kept in bench/results/${kind}.json`);
}
