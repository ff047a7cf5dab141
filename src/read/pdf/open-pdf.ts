import { getDocumentProxy } from 'unpdf';
import { Fault } from '../../domain/errors.js';
import { MOST_PAGES } from '../limits.js';

export type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfFile['getPage']>>;

/** What the library's own errors mean for the person who gave the file. */
const WHY: Readonly<Record<string, string>> = {
  PasswordException: 'this PDF is locked with a password; save it without one and try again',
  InvalidPDFException: 'this PDF is damaged or was cut off, and nothing in it can be read; get it again',
};

/** Opens a PDF without running anything in it and without fetching anything for it. Throws one-line faults. */
export async function openPdf(bytes: Uint8Array, file: string): Promise<PdfFile> {
  const pdf = await opened(bytes, file);
  if (pdf.numPages <= MOST_PAGES) return pdf;
  const { numPages } = pdf;
  await pdf.destroy();
  throw new Fault('limit', `${file}: ${numPages} pages are more than the ${MOST_PAGES} that are read; split the file`);
}

async function opened(bytes: Uint8Array, file: string): Promise<PdfFile> {
  try {
    return await parsed(bytes);
  } catch (cause) {
    const { name } = cause as Error;
    const root = name === 'InvalidPDFException' ? rootOf(bytes) : null;
    if (root !== null) return openedFrom(root, bytes, file);
    throw new Fault('input', `${file}: ${WHY[name] ?? WHY.InvalidPDFException}`, { cause });
  }
}

/** The library takes the bytes it is given for its own: it gets a copy. */
const parsed = (bytes: Uint8Array): Promise<PdfFile> =>
  getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    maxImageSize: 0,
  });

/** The catalogue of a file whose end, which names it, was cut off; null where it is lost too. */
function rootOf(bytes: Uint8Array): string | null {
  const text = new TextDecoder('latin1').decode(bytes);
  return /(\d{1,9} \d{1,5}) obj\s{0,9}<<[^>]{0,999}\/Type\s?\/Catalog/.exec(text)?.[1] ?? null;
}

async function openedFrom(root: string, bytes: Uint8Array, file: string): Promise<PdfFile> {
  const end = new TextEncoder().encode(`\ntrailer\n<</Root ${root} R>>\n`);
  try {
    return await parsed(Buffer.concat([bytes, end]));
  } catch (cause) {
    throw new Fault('input', `${file}: ${WHY.InvalidPDFException}`, { cause });
  }
}
