import { daysInMonth, type PartialDate, partialDate } from '../../domain/partial-date.js';
import { monthOf } from '../../domain/written-dates.js';
import type { FoundDate } from './dates-in.js';

type Reading = Pick<FoundDate, 'value' | 'ahead' | 'behind'>;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTH = new RegExp(
  `\\b(?<word>[Tt]his|[Ll]ast|[Nn]ext|[Bb]y|[Ii]n|(?<=\\b(?:week|half|days?|part|end|beginning|middle|start|course)\\s)[Oo]f|[Tt]he|[Ff]rom|[Uu]ntil|[Bb]efore|[Ss]ince|coming|[Ee]arly|[Ll]ate|[Mm]id-?)\\s+(?:the\\s+(?:end|beginning|middle|course)\\s+of\\s+|early\\s+|late\\s+)?(?<month>${MONTHS})\\b(?!\\s+\\d)(?:,?\\s+(?:of\\s+)?(?<year>last|this|next)\\s+year)?`,
  'g',
);
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = /\b(?:(?<word>next|last|this)\s+)?(?<day>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b/gi;
const SEASON =
  /\b(?<word>next|last|this|the|coming|since|by|in)\s+(?:the\s+)?(?<season>spring|summer|autumn|fall|winter)\b/gi;
const SEASON_MONTH: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const YEAR =
  /\b(?<word>last|previous|this|next|coming)\s+year\b|\b(?:before|by|until)\s+(?:the\s+end\s+of\s+the\s+year|the\s+year\s+is\s+out|year['’]s\s+end|the\s+year['’]s\s+end)\b|\bend\s+of\s+the\s+year\b/gi;
const FEAST = /\b(?:before|by|until|at)\s+(?:Christmas|New\s+Year|the\s+New\s+Year)\b/gi;
const NEAR = /\b(?:(?<word>next|last|this|coming)\s+(?<unit>week|month)|(?<day>tomorrow|yesterday))\b/gi;

/** "this March", "by next summer", "on Thursday", "before Christmas": resolved against the day it was said. */
export function relativeDates(text: string, day: PartialDate | null): FoundDate[] {
  if (day === null) return [];
  const found = (pattern: RegExp, read: (groups: Record<string, string | undefined>) => Reading | null): FoundDate[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const reading = read(match.groups ?? {});
      return reading === null
        ? []
        : [{ start: match.index, end: match.index + match[0].length, ...reading, inferredFrom: match[0] }];
    });
  const [year, now] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) || 1];
  const only = (value: PartialDate | null): Reading | null => readingOf(value);
  return [
    ...found(YEAR, ({ word }) => only(String(year + shiftOf(word ?? 'this')))),
    ...found(MONTH, ({ word, month, year: which }) =>
      which === undefined
        ? inMonth(year, now, monthOf(month) as number, (word as string).toLowerCase())
        : only(partialDate(year + shiftOf(which), monthOf(month) as number)),
    ),
    ...found(SEASON, ({ word, season }) =>
      only(String(seasonYear(year, now, (word ?? '').toLowerCase(), season ?? ''))),
    ),
    ...found(FEAST, () => only(partialDate(year, 12))),
    ...(day.length === 10
      ? [...found(WEEKDAY, (groups) => onWeekday(day, groups)), ...found(NEAR, (groups) => nearBy(day, groups))]
      : []),
  ];
}

export const shiftOf = (word: string): number =>
  /last|previous|past/i.test(word) ? -1 : /next|coming|following/i.test(word) ? 1 : 0;

/** A month without its year: the nearest one in the direction the words point, else this year's with both neighbours. */
function inMonth(year: number, now: number, month: number, word: string): Reading | null {
  const ahead = partialDate(month >= now ? year : year + 1, month);
  const behind = partialDate(month <= now ? year : year - 1, month);
  if (word === 'last') return readingOf(partialDate(month < now ? year : year - 1, month));
  if (/^(?:next|by|until|coming)$/.test(word)) return readingOf(ahead);
  if (word === 'since') return readingOf(behind);
  return readingOf(partialDate(year, month), ahead, behind);
}

function readingOf(
  value: PartialDate | null,
  ahead: PartialDate | null = null,
  behind: PartialDate | null = null,
): Reading | null {
  return value === null ? null : { value, ahead, behind };
}

function seasonYear(year: number, now: number, word: string, season: string): number {
  const month = SEASON_MONTH[season.toLowerCase()] as number;
  if (word === 'last') return month < now ? year : year - 1;
  if (word === 'next' || word === 'coming' || word === 'by') return month > now ? year : year + 1;
  return year;
}

function onWeekday(day: PartialDate, { word, day: name }: Record<string, string | undefined>): Reading | null {
  const today = new Date(`${day}T00:00:00Z`).getUTCDay();
  const gap = (WEEKDAYS.indexOf((name ?? '').toLowerCase()) - today + 7) % 7;
  const ahead = shifted(day, gap === 0 ? 7 : gap);
  const behind = shifted(day, gap === 0 ? 0 : gap - 7);
  if (word?.toLowerCase() === 'next') return readingOf(ahead);
  return readingOf(behind, ahead, behind);
}

/** A week is told by its month, the finest that a partial date has between a day and a year. */
function nearBy(day: PartialDate, { word, unit, day: name }: Record<string, string | undefined>): Reading | null {
  if (name !== undefined) return readingOf(shifted(day, /tomorrow/i.test(name) ? 1 : -1));
  const shift = shiftOf(word ?? '');
  if (unit?.toLowerCase() === 'week') return readingOf(shifted(day, 7 * shift)?.slice(0, 7) ?? null);
  const month = Number(day.slice(5, 7)) - 1 + shift;
  return readingOf(partialDate(Number(day.slice(0, 4)) + Math.floor(month / 12), ((month + 12) % 12) + 1));
}

function shifted(day: PartialDate, days: number): PartialDate | null {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (date > daysInMonth(year, month)) return null;
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
