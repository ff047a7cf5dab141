import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const ON_THE_MACHINE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const MISSING =
  "No Chromium was found: install Debian's package `chromium`, name one in CHROMIUM, or set ALLOW_SKIP=1 to pass over the tests in a browser.";

/** Flags that let it run as root, in a container and without a network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium: the one named, the one on the machine, else the one that comes as a package. Null where there is none. */
export async function launchChromium(): Promise<Browser | null> {
  const own = [process.env.CHROMIUM, ...ON_THE_MACHINE].find((path) => path !== undefined && existsSync(path));
  if (own !== undefined) return chromium.launch({ executablePath: own, args: FLAGS });
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // Not with the package's own flags: they run everything in one process, which ends with the first page that is closed.
  return chromium.launch({ executablePath: await unpacked(), args: FLAGS }).catch(() => null);
}

/** The package unpacks to a fixed name in the temporary folder; another user's copy there cannot be run, so each has its own. */
async function unpacked(): Promise<string> {
  const { default: packaged } = await import('@sparticuz/chromium');
  const shared = process.env.TMPDIR;
  process.env.TMPDIR = join(tmpdir(), `rapporteur-chromium-${process.getuid?.() ?? 0}`);
  mkdirSync(process.env.TMPDIR, { recursive: true, mode: 0o700 });
  try {
    return await packaged.executablePath();
  } finally {
    if (shared === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = shared;
  }
}
