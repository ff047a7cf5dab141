import type { ImportStep } from '../register/register.js';

/** Progress of an import on standard error, where that is a terminal: rows, rows a second, time left. */
export function importProgress(): { tell: (step: ImportStep) => void; end: () => void } {
  const began = Date.now();
  const isShown = process.stderr.isTTY;
  const show = (text: string) => process.stderr.write(`\r\u001b[K${text}`);
  return {
    tell: (step) => {
      if (isShown) show(inWords(step, (Date.now() - began) / 1000));
    },
    end: () => {
      if (isShown) show('');
    },
  };
}

function inWords({ what, done, all }: ImportStep, seconds: number): string {
  if (what !== 'reading') return `${what} …`;
  const perSecond = Math.max(1, Math.round(done / Math.max(0.001, seconds)));
  const left = all === null ? '' : `, ${Math.ceil(Math.max(0, all - done) / perSecond)} s left`;
  const of = all === null ? '' : ` of about ${all.toLocaleString('en')}`;
  return `reading: ${done.toLocaleString('en')}${of} rows, ${perSecond.toLocaleString('en')} a second${left}`;
}
