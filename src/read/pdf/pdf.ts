import type { Problem } from '../../domain/errors.js';
import { Fault } from '../../domain/errors.js';
import type { SourceDocument } from '../../domain/source-document.js';
import { assembled } from '../paged/assemble.js';
import type { Reader, Received } from '../reader.js';
import { blocksOf } from './blocks.js';
import { refuseBombs } from './bombs.js';
import { wasCutOff } from './cut-off.js';
import { openPdf } from './open-pdf.js';
import { type Pages, readPages } from './pages.js';

/** Fewer letters a page than this, and the pages are pictures. */
const LETTERS_OF_A_SCAN = 10;

/** A PDF: its text layer, page by page. Nothing in it is run, followed or fetched. */
export const pdf: Reader = {
  mediaType: 'application/pdf',
  recognises: ({ bytes }) => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'),
  async read(received: Received): Promise<SourceDocument> {
    const { bytes, file } = received;
    refuseBombs(bytes, file);
    const opened = await openPdf(bytes, file);
    try {
      const pages = await readPages(opened, file);
      refuseScan(pages, opened.numPages, file);
      return assembled(received, {
        mediaType: 'application/pdf',
        blocks: blocksOf(pages.lines),
        titleInFile: null,
        problems: problemsOf(pages, bytes, file),
      });
    } finally {
      await opened.destroy();
    }
  },
};

function refuseScan({ lines, lost }: Pages, count: number, file: string): void {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (lost.length === count) throw new Fault('input', `${file}: no page of this PDF can be read; get it again`);
  if (letters < count * LETTERS_OF_A_SCAN)
    throw new Fault('input', `${file}: this is a scan without text; a tool such as OCRmyPDF can add it`);
}

function problemsOf({ lost }: Pages, bytes: Uint8Array, file: string): Problem[] {
  const problems = lost.map((page) => ({ at: `${file}, page ${page}`, message: 'this page could not be read' }));
  return wasCutOff(bytes)
    ? [
        {
          at: file,
          message: 'the file was cut off or damaged; what could be read of it was kept, pages may be missing',
        },
        ...problems,
      ]
    : problems;
}
