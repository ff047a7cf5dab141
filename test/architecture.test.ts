import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The arrows of the house (docs/concepts.md): each room lists the rooms below it that it may import.
 * A room may always import itself. `domain` imports nothing; its one exception is written down in `PACKAGES`.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  learn: ['domain'],
  read: ['domain'],
  extract: ['domain', 'learn'],
  classify: ['domain', 'learn'],
  check: ['domain'],
  search: ['domain'],
  publish: ['domain'],
  record: ['domain'],
  store: ['domain'],
  register: ['domain', 'read', 'extract', 'classify', 'check', 'search', 'publish', 'record', 'store'],
  web: ['domain', 'register', 'publish'],
  cli: ['domain', 'register', 'publish', 'web'],
};

/** Files that may reach further, and why. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // wires the boxes: the only file that knows everyone
  'compose.ts': [
    'domain',
    'read',
    'extract',
    'classify',
    'check',
    'search',
    'publish',
    'record',
    'store',
    'register',
    'web',
    'config.ts',
  ],
  'config.ts': ['domain'],
  'cli/main.ts': ['domain', 'register', 'publish', 'web', 'compose.ts', 'config.ts'],
};

/** From `store/`, the use cases may take the door's types; only the composition opens a database. */
const DOOR = 'store/store.ts';

/** Packages that only some rooms may import. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['domain/id.ts', 'web', 'store', 'register', 'record'],
  'better-sqlite3': ['store/sqlite'],
  pg: ['store/postgres'],
  kysely: ['store'],
  hono: ['web'],
  'hono/jsx': ['web'],
  '@hono/node-server': ['web', 'cli'],
  htmlparser2: ['read', 'record'],
  'snowball-stemmers': ['search'],
  papaparse: ['record'],
  '@e965/xlsx': ['record/files'],
  fflate: ['record/files', 'publish', 'read/docx'],
  unpdf: ['read/pdf'],
  'word-extractor': ['read/doc'],
  commander: ['cli'],
};

const SRC = resolve(import.meta.dirname, '../src');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
  );
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const found = text.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm,
  );
  return [...found].map((match) => ({
    from: file,
    to: (match[2] ?? match[3]) as string,
    typeOnly: match[1] !== undefined,
  }));
}

function insideSource(found: Import): string | null {
  if (!found.to.startsWith('.')) return null;
  return relative(SRC, resolve(SRC, dirname(found.from), found.to)).replace(/\.js$/, '.ts');
}

const roomOf = (file: string): string => file.split('/')[0] as string;

function pointsUp(found: Import): boolean {
  const target = insideSource(found);
  if (target === null) return false;
  const [room, wanted] = [roomOf(found.from), roomOf(target)];
  if (room === wanted) return false;
  const allowed = EXCEPTIONS[found.from] ?? MAY_IMPORT[room] ?? [];
  if (!allowed.includes(wanted)) return true;
  return room === 'register' && wanted === 'store' && target !== DOOR;
}

const all = sourceFiles().flatMap(importsOf);
const asText = (found: Import) => `${found.from} imports ${found.to}`;

describe('the arrows point down', () => {
  it('no room imports a room above it', () => {
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(pointsUp).map(asText)).toEqual([]);
  });

  it('domain imports no package but node:crypto in id.ts', () => {
    const packages = all.filter((found) => roomOf(found.from) === 'domain' && !found.to.startsWith('.'));
    expect(
      packages.filter((found) => !(found.from === 'domain/id.ts' && found.to === 'node:crypto')).map(asText),
    ).toEqual([]);
  });

  it('a rule imports no rule, a check no check, a page no page', () => {
    const siblings = all.filter((found) => {
      const target = insideSource(found);
      const folder = dirname(found.from);
      return (
        target !== null &&
        ['extract/rules', 'check/checks', 'web/pages'].includes(folder) &&
        dirname(target) === folder &&
        !found.from.endsWith('/index.ts')
      );
    });
    expect(siblings.map(asText)).toEqual([]);
  });

  it('packages stay in their rooms', () => {
    const astray = all.filter((found) => {
      const homes = PACKAGES[found.to];
      return homes !== undefined && !homes.some((home) => found.from === home || found.from.startsWith(`${home}/`));
    });
    expect(astray.map(asText)).toEqual([]);
  });

  it('only config.ts reads the environment', () => {
    const readers = sourceFiles().filter((file) => /process\.env/.test(readFileSync(join(SRC, file), 'utf8')));
    expect(readers.filter((file) => file !== 'config.ts')).toEqual([]);
  });
});
