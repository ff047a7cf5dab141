import type { Kysely } from 'kysely';
import type { Attribution } from '../../domain/attribution.js';
import type { Finding } from '../../domain/finding.js';
import type { SourceDocument, Visibility } from '../../domain/source-document.js';
import type { Schema } from '../schema.js';
import type { Author, KeptDocument, NewDocument } from '../store.js';
import { putRows } from './bulk.js';
import { keepChange } from './history.js';

/** All of a document or nothing: bytes, reading, statements and findings go in together. */
export async function addDocument(db: Kysely<Schema>, added: NewDocument, author: Author): Promise<boolean> {
  const { document, statements } = added;
  return db.transaction().execute(async (inside) => {
    const { numInsertedOrUpdatedRows } = await inside
      .insertInto('documents')
      .values({
        id: document.id,
        document: JSON.stringify(document),
        visibility: added.visibility,
        licence: added.licence,
        added_at: author.at,
        added_by: author.by,
      })
      .onConflict((held) => held.column('id').doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) return false;
    await inside
      .insertInto('document_bytes')
      .values({ id: document.id, bytes: Buffer.from(added.bytes) })
      .execute();
    await putReading(inside, added);
    await keepChange(inside, {
      ...author,
      subject: `document:${document.id}`,
      what: `added with ${statements.length} statements`,
      before: null,
      after: { file: document.file, visibility: added.visibility },
    });
    return true;
  });
}

/** What was read in it. */
async function putReading(db: Kysely<Schema>, added: NewDocument): Promise<void> {
  const { document, attributions, statements, findings } = added;
  await putRows(
    db,
    'attributions',
    attributions.map((attribution, place) => ({
      source: document.id,
      place,
      attribution: JSON.stringify(attribution),
    })),
  );
  await putRows(
    db,
    'statements',
    statements.map((statement, place) => ({
      id: statement.id,
      source: document.id,
      place,
      state: statement.state,
      kind: statement.kind,
      review_state: 'proposed',
      statement: JSON.stringify(statement),
    })),
  );
  await putRows(
    db,
    'findings',
    statements.map(({ id }) => ({ statement: id, finding: JSON.stringify(findings.get(id) as Finding) })),
  );
}

const COLUMNS = ['documents.id', 'document', 'visibility', 'licence', 'added_at', 'added_by'] as const;

function withCount(db: Kysely<Schema>) {
  return db
    .selectFrom('documents')
    .select(COLUMNS)
    .select((inside) =>
      inside
        .selectFrom('statements')
        .whereRef('statements.source', '=', 'documents.id')
        .select((count) => count.fn.countAll<number>().as('count'))
        .as('count'),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof withCount>['execute']>>[number];

const kept = (row: Row): KeptDocument => ({
  document: JSON.parse(row.document) as SourceDocument,
  visibility: row.visibility as Visibility,
  licence: row.licence,
  addedAt: row.added_at,
  addedBy: row.added_by,
  statementCount: Number(row.count ?? 0),
});

export async function documentById(db: Kysely<Schema>, id: string): Promise<KeptDocument | null> {
  const row = await withCount(db).where('documents.id', '=', id).executeTakeFirst();
  return row ? kept(row) : null;
}

export async function listDocuments(db: Kysely<Schema>, limit: number, offset: number): Promise<KeptDocument[]> {
  return (
    await withCount(db).orderBy('added_at', 'desc').orderBy('documents.id').limit(limit).offset(offset).execute()
  ).map(kept);
}

export async function bytesOf(db: Kysely<Schema>, id: string): Promise<Uint8Array | null> {
  return (await db.selectFrom('document_bytes').select('bytes').where('id', '=', id).executeTakeFirst())?.bytes ?? null;
}

export async function setVisibility(
  db: Kysely<Schema>,
  id: string,
  visibility: Visibility,
  licence: string | null,
  author: Author,
): Promise<void> {
  await db.transaction().execute(async (inside) => {
    // Says nothing new: it makes others who change the same wait, so that what was before is what they left.
    await inside.updateTable('documents').set({ id }).where('id', '=', id).execute();
    const before = await inside
      .selectFrom('documents')
      .select(['visibility', 'licence'])
      .where('id', '=', id)
      .executeTakeFirst();
    await inside.updateTable('documents').set({ visibility, licence }).where('id', '=', id).execute();
    await keepChange(inside, {
      ...author,
      subject: `document:${id}`,
      what: 'visibility',
      before: before ?? null,
      after: { visibility, licence },
    });
  });
}

export async function attributionsOf(db: Kysely<Schema>, source: string): Promise<Attribution[]> {
  const rows = await db
    .selectFrom('attributions')
    .select('attribution')
    .where('source', '=', source)
    .orderBy('place')
    .execute();
  return rows.map((row) => JSON.parse(row.attribution) as Attribution);
}
