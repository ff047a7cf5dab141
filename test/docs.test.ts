import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

it('the pages made from the code say what the code does', () => {
  const done = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], { cwd: ROOT, encoding: 'utf8' });
  expect(done.stderr).toBe('');
  expect(done.status).toBe(0);
});

it('every link between pages leads somewhere', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(join(ROOT, 'docs'))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];
  const broken = pages.flatMap((page) => {
    const text = readFileSync(join(ROOT, page), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#|\/)([^)#\s]+)(?:#([^)]+))?\)/g)];
    return links
      .filter(([, target, heading]) => !leadsSomewhere(join(ROOT, dirname(page), target as string), heading))
      .map(([, target]) => `${page}: ${target}`);
  });
  expect(broken).toEqual([]);
});

function leadsSomewhere(path: string, heading: string | undefined): boolean {
  try {
    const text = readFileSync(path, 'utf8');
    return heading === undefined || new RegExp(`^#+ ${heading}$`, 'm').test(text);
  } catch {
    return false;
  }
}

it('the commands of the tutorial are commands', () => {
  const tutorial = readFileSync(join(ROOT, 'docs/tutorial.md'), 'utf8');
  const named = [...tutorial.matchAll(/^npx rapporteur (\w+)/gm)].map((match) => match[1]);
  const known = readFileSync(join(ROOT, 'docs/cli.md'), 'utf8');
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((command) => !known.includes(`## ${command}\n`))).toEqual([]);
});
