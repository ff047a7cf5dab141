// Makes the pages of docs/ that say what the code does, from the code. `--check` compares instead of writing.
import { readFileSync, writeFileSync } from 'node:fs';
import { CHECKS } from '../dist/check/checks/index.js';
import { createProgram } from '../dist/cli/program.js';
import { SETTINGS } from '../dist/config.js';
import { OUTCOME_IN_WORDS } from '../dist/domain/finding.js';
import { RULES } from '../dist/extract/rules/index.js';
import { readReference } from '../dist/record/read-reference.js';

const MADE = '<!-- Made from the code by `npm run docs`; change the code, not this page. -->';
const page = (title, intro, body) => `${MADE}\n\n# ${title}\n\n${intro}\n\n${body.trim()}\n`;
const cell = (text) => String(text).replaceAll('|', '\\|');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

const checks = CHECKS.map(
  (check) => `## ${check.id}\n\n**${check.title}.**\n\n${check.rule.map((line) => `- ${line}`).join('\n')}`,
).join('\n\n');
const outcomes = table(
  ['outcome', 'sign', 'meaning'],
  Object.values(OUTCOME_IN_WORDS).map(({ label, sign, meaning }) => [label, sign, meaning]),
);

const rules = RULES.map((rule) => {
  const examples = table(
    ['sentence', 'found'],
    rule.examples.map((example) => [example.text, example.expects.join(' · ') || `nothing: ${example.why}`]),
  );
  return `## ${rule.id}\n\n**${rule.title}** (${rule.kind}). ${rule.why}\n\n${examples}`;
}).join('\n\n');

const { facts } = readReference('reference');
const counts = table(
  ['part', 'rows'],
  Object.entries(facts).map(([part, items]) => [part, items.length]),
);
const sources = table(
  ['source', 'publisher', 'covers', 'complete to', 'licence'],
  facts.sources.map((source) => [
    source.url ? `[${source.title}](${source.url})` : source.title,
    source.publisher,
    source.covers,
    source.coversUntil ?? 'does not say',
    source.licence,
  ]),
);

const program = createProgram({
  open: () => Promise.reject(new Error('no register here')),
  defaults: { host: '127.0.0.1', port: 0 },
  examples: '',
  out: () => {},
  fault: () => {},
});
const commands = program.commands
  .map(
    (command) =>
      `## ${command.name()}\n\n\`\`\`\n${command.configureHelp({ helpWidth: 80 }).helpInformation().trim()}\n\`\`\``,
  )
  .join('\n\n');

const PAGES = {
  'docs/checks.md': page(
    'Checks',
    'A statement meets the first check that applies to it. Each says its rule in words; the same words stand on its page, `/checks/<id>`.',
    `${checks}\n\n## Outcomes\n\n${outcomes}`,
  ),
  'docs/rules.md': page(
    'How sentences are read',
    'One rule a file in `src/extract/rules/`, in this order. The examples are made up; every one is a test.',
    rules,
  ),
  'docs/data-sources.md': page(
    'What the record covers',
    'The facts in `reference/`, each row with its source. A negative finding rests only on a source that covers the matter past the day of the statement.',
    `${counts}\n\n${sources}`,
  ),
  'docs/cli.md': page(
    'The command line',
    'Exit code 0: done. 1: the input is at fault, one line for each fault on standard error. 2: the call is wrong.',
    commands,
  ),
  'docs/settings.md': page(
    'Settings',
    'From the environment; the command line overrides them where it has an option.',
    table(
      ['name', 'default', 'what it is'],
      SETTINGS.map((setting) => [setting.name, setting.fallback, setting.help]),
    ),
  ),
};

const checking = process.argv.includes('--check');
const stale = Object.entries(PAGES).filter(([path, text]) => {
  if (!checking) writeFileSync(path, text);
  try {
    return readFileSync(path, 'utf8') !== text;
  } catch {
    return true;
  }
});
for (const [path] of stale) process.stderr.write(`${path} does not say what the code does; run \`npm run docs\`\n`);
process.exitCode = stale.length > 0 ? 1 : 0;
