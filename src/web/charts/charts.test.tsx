import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { State } from '../../domain/state.js';
import type { PositionCounts } from '../../register/views.js';
import { Bars, cut } from './bars.js';
import { quantiles } from './quantiles.js';
import { SEGMENTS, segmentsOf } from './segments.js';
import { ShareBars } from './share-bars.js';
import { TileGrid } from './tile-grid.js';

const HOSTILE = '<script>alert("never")</script>';

const counts = (supported: number, noted: number, partly = 0): PositionCounts => ({
  received: supported + noted + partly,
  by: { supported, 'partially-supported': partly, noted, pending: 0, unknown: 0 },
});

const state = (iso3: string, name: string, regionalGroup: State['regionalGroup'] = 'WEOG'): State =>
  ({ iso3, name, regionalGroup, status: 'member' }) as unknown as State;

describe('bars', () => {
  it('say in words what they show, and bear every figure', () => {
    const svg = String(
      <Bars
        title="Themes"
        bars={[
          { label: 'Justice', value: 1234 },
          { label: 'Labour', value: 5 },
        ]}
      />,
    );
    expect(svg).toContain('aria-label="Themes. Largest: Justice, 1,234."');
    expect(svg).toContain('role="img"');
    expect(svg).toContain('>5</text>');
    expect(svg).toContain('width="84.00%"');
  });

  it('bear hostile labels as text, long ones cut, and nothing where there is nothing', () => {
    expect(String(<Bars title="x" bars={[{ label: HOSTILE, value: 1 }]} />)).not.toContain('<script>');
    expect(cut('a'.repeat(60))).toHaveLength(44);
    expect(String(<Bars title="x" bars={[]} />)).toBe('');
  });
});

describe('share bars', () => {
  it('fill the width exactly, whatever the counts', () => {
    const some = fc.record(Object.fromEntries(SEGMENTS.map((segment) => [segment, fc.nat(500)])));
    fc.assert(
      fc.property(some, (by) => {
        const received = Object.values(by).reduce((sum, count) => sum + count, 0);
        const boxes = segmentsOf({ received, by } as PositionCounts, received);
        let end = 0;
        for (const box of boxes) {
          expect(box.from).toBeCloseTo(end, 6);
          end += box.width;
        }
        if (received > 0) expect(end).toBeCloseTo(100, 6);
        expect(boxes.every((box) => box.count > 0)).toBe(true);
      }),
    );
  });

  it('tell parts by pattern as well as by tint, and in words', () => {
    const svg = String(<ShareBars id="t" title="Positions" rows={[{ label: 'cycle 3', counts: counts(8, 2, 1) }]} />);
    expect(svg).toContain('fill="url(#t-partially-supported)"');
    expect(svg).toContain('cycle 3: 8 supported, 1 parts supported, parts noted, 2 noted');
    expect(svg).toContain('</svg>noted');
    expect(svg).not.toContain('style=');
  });

  it('leave out rows of nothing, and scale by number where asked', () => {
    expect(String(<ShareBars id="t" title="x" rows={[{ label: 'none', counts: counts(0, 0) }]} />)).toBe('');
    const svg = String(
      <ShareBars
        id="t"
        title="x"
        scale="count"
        rows={[
          { label: 'a', counts: counts(50, 0) },
          { label: 'b', counts: counts(25, 0) },
        ]}
      />,
    );
    expect(svg).toContain('width="50.00%"');
  });
});

describe('shades', () => {
  it('hold about as many States each, and never part equal counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 200 }), (values) => {
        const { classes, classOf } = quantiles(values);
        expect(classes.length).toBeLessThanOrEqual(5);
        for (const value of values) {
          const shade = classOf(value);
          if (value === 0) expect(shade).toBe(0);
          else {
            const its = classes[shade - 1];
            expect(its !== undefined && its.from <= value && value <= its.to).toBe(true);
          }
        }
      }),
    );
    expect(quantiles([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).classes.map(({ to }) => to)).toEqual([2, 4, 6, 8, 10]);
    expect(quantiles([7, 7, 7]).classes).toEqual([{ from: 7, to: 7 }]);
    expect(quantiles([]).classes).toEqual([]);
  });
});

describe('the tile grid', () => {
  const tiles = [
    { state: state('CHE', 'Switzerland'), count: 12, href: '/search?state=CHE' },
    { state: state('AND', 'Andorra'), count: 0, href: null },
    { state: state('VAT', 'Holy See', null), count: 1, href: '/search?state=VAT' },
    { state: state('DZA', 'Algeria', 'African'), count: 1, href: '/search?state=DZA' },
  ];
  const html = String(<TileGrid title="Who is asked" tiles={tiles} />);

  it('stands by group and alphabet, each tile with code, figure and words', () => {
    const order = [
      'African States',
      'DZA',
      'Western European and other States',
      'AND',
      'CHE',
      'In no regional group',
      'VAT',
    ];
    const places = order.map((words) => html.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const words = html.replace(/<[^>]*>/g, '');
    expect(words).toContain('CHE, Switzerland: 12 recommendations');
    expect(words).toContain('AND, Andorra: no recommendation');
  });

  it('shades by class and says which', () => {
    expect(html).toContain('class="shade-0"');
    expect(html).toContain('Shades: ');
    expect(html).not.toContain('href="null"');
  });
});
