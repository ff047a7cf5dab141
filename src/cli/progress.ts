/** Progress of an import on standard error, where that is a terminal: rows and rows a second. */
export function importProgress(): { rows: (done: number) => void; end: () => void } {
  const began = Date.now();
  const isShown = process.stderr.isTTY;
  return {
    rows: (done) => {
      if (!isShown) return;
      const perSecond = Math.round(done / Math.max(0.001, (Date.now() - began) / 1000));
      process.stderr.write(`\r${done.toLocaleString('en')} rows read, ${perSecond.toLocaleString('en')} a second `);
    },
    end: () => {
      if (isShown) process.stderr.write('\r\u001b[K');
    },
  };
}
