import type { ThreadView } from '../../register/views.js';
import { TEXT } from '../text/en.js';
import { FindingNote } from './finding.js';
import { Dated, Day, documentPath, KindMark, ReviewMark, readAs } from './marks.js';

/** A statement as a thread: said → record → what came of it. */
export function Thread({ thread }: { thread: ThreadView }) {
  const { statement, finding, document, assessments } = thread;
  const later = finding.evidence
    .filter((item) => item.on !== null && statement.saidOn !== null && item.on >= statement.saidOn.value)
    .sort((a, b) => (a.on as string).localeCompare(b.on as string));
  const words = readAs(statement);
  return (
    <article class="thread" id={`s-${statement.id}`} aria-labelledby={`q-${statement.id}`}>
      <div class="said">
        <h3 class="step">{TEXT.said}</h3>
        <blockquote id={`q-${statement.id}`}>
          <p>{`“${statement.anchor.quote}”`}</p>
        </blockquote>
        <p class="meta">
          <KindMark statement={statement} />
          {words ? ` · ${words}` : ''}
        </p>
        <p class="meta quiet">
          {statement.speaker ? `${statement.speaker}, ` : ''}
          <Dated date={statement.saidOn} />
          {' · '}
          <a href={`${documentPath(document.id)}#s-${statement.id}`}>{TEXT.inItsPlace}</a>
          {' · '}
          <a href={`/statements/${statement.id}`}>{statement.id.slice(0, 8)}</a>
        </p>
        <p class="meta">
          <ReviewMark view={thread} />
        </p>
      </div>
      <div class="record">
        <h3 class="step">{TEXT.record}</h3>
        <FindingNote finding={finding} />
      </div>
      <div class="became">
        <h3 class="step">{TEXT.became}</h3>
        {later.length > 0 ? (
          <ol class="later">
            {later.map((item) => (
              <li>
                <Day date={item.on as string} />
                <span>{item.what}</span>
              </li>
            ))}
          </ol>
        ) : (
          <p class="quiet">{TEXT.nothingLater}</p>
        )}
        {assessments.length > 0 ? (
          <details>
            <summary>{`${TEXT.assessments} (${assessments.length})`}</summary>
            <ul class="assessments">
              {assessments.map((assessment) => (
                <li>
                  <strong>{assessment.by}</strong>
                  {assessment.on ? (
                    <>
                      {', '}
                      <Day date={assessment.on} />
                    </>
                  ) : null}
                  {`: ${assessment.words}. `}
                  {assessment.sourceUrl ? (
                    <a href={assessment.sourceUrl} rel="noopener nofollow">
                      {assessment.source}
                    </a>
                  ) : (
                    <span class="source">{assessment.source}</span>
                  )}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </article>
  );
}
