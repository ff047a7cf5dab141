import type { Context } from 'hono';

export interface Route {
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: `/states/{state}`. */
  readonly path: string;
  readonly summary: string;
  /** What may stand behind the question mark: name and meaning. A name that ends in `[]` may stand several times. */
  readonly query?: Readonly<Record<string, string>>;
  answer(c: Context): Promise<unknown> | unknown;
}
