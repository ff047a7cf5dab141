import { Fault } from '../domain/errors.js';

/**
 * Passes on the values of a command. Refuses what no database would give back as it was: PostgreSQL takes no NUL in a
 * text, and half of a surrogate pair becomes another character in both. That is for what stands in a column of its own,
 * as a name or a reason does. Values kept as JSON come back exactly, since JSON escapes both; they are not looked
 * through, which would be a tenth of an import.
 */
export function keepable(values: readonly unknown[]): unknown[] {
  for (const value of values)
    if (typeof value === 'string' && !value.startsWith('{"') && (value.includes('\0') || !isWellFormed(value)))
      throw new Fault(
        'input',
        `${JSON.stringify(value.slice(0, 60))} holds a character that cannot be kept (NUL, or half of one); take it out`,
      );
  return values as unknown[];
}

/** In Node since 20; TypeScript knows it from ES2024 on. */
function isWellFormed(text: string): boolean {
  return (text as string & { isWellFormed(): boolean }).isWellFormed();
}
