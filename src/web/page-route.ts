import type { Context } from 'hono';

/** An address and what stands there, readable as a table of contents. */
export type Pages = Readonly<Record<string, (c: Context) => unknown>>;

/** A part of the address; empty where it has none of that name. */
export const part = (c: Context, name: string): string => c.req.param(name) ?? '';

export const code = (c: Context, name: string): string => part(c, name).toUpperCase();

export const paramsIn = (c: Context): URLSearchParams => new URL(c.req.url).searchParams;
