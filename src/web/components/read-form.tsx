import { TEXT } from '../text/en.js';

/** Given back as it was, with what was wrong. */
export function ReadForm({ text = '', error = null }: { text?: string; error?: string | null }) {
  return (
    <form class="read" method="post" action="/read" enctype="multipart/form-data">
      {error ? (
        <p class="error" role="alert" id="read-error">
          {error}
        </p>
      ) : null}
      <p>{TEXT.readIntro}</p>
      <label for="read-text">{TEXT.readLabel}</label>
      <textarea id="read-text" name="text" rows={8} aria-describedby={error ? 'read-error' : undefined}>
        {text}
      </textarea>
      <label for="read-file">{TEXT.fileLabel}</label>
      <input
        id="read-file"
        type="file"
        name="file"
        accept=".txt,.html,.htm,.pdf,.docx,.doc,text/plain,text/html,application/pdf"
      />
      <div>
        <button type="submit">{TEXT.readButton}</button>
      </div>
    </form>
  );
}
