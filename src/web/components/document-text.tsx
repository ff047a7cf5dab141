import type { Finding } from '../../domain/finding.js';
import type { Passage } from '../../domain/passage.js';
import type { Statement } from '../../domain/statement.js';
import { TEXT } from '../text/en.js';
import { FindingNote } from './finding.js';
import { KindMark, readAs } from './marks.js';

export interface Marked {
  readonly statement: Statement;
  readonly finding: Finding;
}

/** The document's text: source left, each statement marked in its words, its finding beside its paragraph. */
export function DocumentText({
  text,
  passages,
  statements,
}: {
  text: string;
  passages: readonly Passage[];
  statements: readonly Marked[];
}) {
  const article = passages.filter((passage) => passage.kind !== 'furniture');
  const furniture = passages.filter((passage) => passage.kind === 'furniture');
  return (
    <div class="document">
      {article.map((passage) => (
        <Paragraph
          text={text}
          passage={passage}
          statements={statements.filter(
            ({ statement }) => statement.anchor.start >= passage.start && statement.anchor.start < passage.end,
          )}
        />
      ))}
      {furniture.length > 0 ? (
        <details class="furniture">
          <summary>{`${TEXT.furniture} (${furniture.length})`}</summary>
          {furniture.slice(0, 200).map((passage) => (
            <p>{text.slice(passage.start, Math.min(passage.end, passage.start + 400))}</p>
          ))}
        </details>
      ) : null}
    </div>
  );
}

function Paragraph({ text, passage, statements }: { text: string; passage: Passage; statements: readonly Marked[] }) {
  const words = <MarkedText text={text} start={passage.start} end={passage.end} statements={statements} />;
  return (
    <section class={`passage ${passage.kind}`}>
      <div class="source-text">
        {passage.kind === 'headline' ? (
          <h2>{words}</h2>
        ) : passage.kind === 'heading' ? (
          <h3>{words}</h3>
        ) : (
          <p>{words}</p>
        )}
      </div>
      {statements.length > 0 ? (
        <div class="margin">
          {statements.map(({ statement, finding }, index) => (
            <aside
              class="note"
              id={`n-${statement.id}`}
              aria-label={`Finding ${index + 1}: ${statement.anchor.quote.slice(0, 60)}`}
            >
              <p class="meta">
                <a href={`#s-${statement.id}`}>
                  <KindMark statement={statement} />
                </a>
                {readAs(statement) ? ` · ${readAs(statement)}` : ''}
              </p>
              <FindingNote finding={finding} />
            </aside>
          ))}
        </div>
      ) : null}
    </section>
  );
}

/** Marks are cut where statements overlap, so that every piece says which statements it belongs to. */
function MarkedText({
  text,
  start,
  end,
  statements,
}: {
  text: string;
  start: number;
  end: number;
  statements: readonly Marked[];
}) {
  const cuts = new Set([start, end]);
  for (const { statement } of statements) {
    cuts.add(Math.max(start, statement.anchor.start));
    cuts.add(Math.min(end, statement.anchor.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const begun = new Set<string>();
  return (
    <>
      {places.slice(0, -1).map((from, index) => {
        const to = places[index + 1] as number;
        const inside = statements.filter(
          ({ statement }) => statement.anchor.start <= from && to <= statement.anchor.end,
        );
        const words = text.slice(from, to);
        const [first] = inside;
        if (!first) return words;
        const fresh = inside.filter(({ statement }) => !begun.has(statement.id));
        for (const { statement } of fresh) begun.add(statement.id);
        const kinds = [...new Set(inside.map(({ statement }) => statement.kind))].join(' ');
        return (
          <mark class={kinds} id={fresh[0] ? `s-${fresh[0].statement.id}` : undefined}>
            {fresh.slice(1).map(({ statement }) => (
              <span id={`s-${statement.id}`} />
            ))}
            <a href={`#n-${first.statement.id}`}>{words}</a>
          </mark>
        );
      })}
    </>
  );
}
