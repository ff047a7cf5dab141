import type { State } from '../../domain/state.js';
import { grouped } from '../figures.js';
import { inOrder } from '../in-order.js';
import { TEXT } from '../text/en.js';
import { type Quantiles, quantiles } from './quantiles.js';

export interface Tile {
  readonly state: State;
  readonly count: number;
  /** Null where there is nothing to see. */
  readonly href: string | null;
}

/** A map without borders: one equal tile a State, by regional group, alphabetical. Shade and figure say the same. */
export function TileGrid({ title, tiles }: { title: string; tiles: readonly Tile[] }) {
  const shades = quantiles(tiles.map((tile) => tile.count));
  return (
    <section class="tile-grid" aria-label={title}>
      {groupsOf(tiles).map(({ group, members }) => (
        <div class="tile-group">
          <h3>{group === null ? TEXT.charts.noGroup : (TEXT.groupNames[group] ?? group)}</h3>
          <ul class="tiles">
            {members.map((tile) => (
              <TileBox tile={tile} shade={shades.classOf(tile.count)} />
            ))}
          </ul>
        </div>
      ))}
      <Shades shades={shades} />
    </section>
  );
}

function TileBox({ tile: { state, count, href }, shade }: { tile: Tile; shade: number }) {
  const words = (
    <>
      <span class="code">{state.iso3}</span>
      <span class="hidden">{`, ${state.name}: `}</span>
      {count === 0 ? <span class="hidden">{TEXT.charts.tile(0)}</span> : <Figure count={count} />}
    </>
  );
  return (
    <li class={`shade-${shade}`} title={`${state.name}: ${TEXT.charts.tile(count)}`}>
      {href === null ? <span>{words}</span> : <a href={href}>{words}</a>}
    </li>
  );
}

function Figure({ count }: { count: number }) {
  return (
    <>
      <span class="count">{grouped(count)}</span>
      <span class="hidden">{` ${TEXT.unitWord(count)}`}</span>
    </>
  );
}

function Shades({ shades }: { shades: Quantiles }) {
  return (
    <p class="key">
      <span>{`${TEXT.charts.shades}: `}</span>
      <span class="swatch shade-0">{TEXT.charts.none}</span>
      {shades.classes.map(({ from, to }, index) => (
        <span class={`swatch shade-${index + 1}`}>{from === to ? from : `${from}–${to}`}</span>
      ))}
      <span class="quiet">{TEXT.charts.tilesNote}</span>
    </p>
  );
}

function groupsOf(tiles: readonly Tile[]): { group: State['regionalGroup']; members: Tile[] }[] {
  const named = [...new Set(tiles.map((tile) => tile.state.regionalGroup))].filter((group) => group !== null).sort();
  const groups = tiles.some((tile) => tile.state.regionalGroup === null) ? [...named, null] : named;
  return groups.map((group) => ({
    group,
    members: tiles
      .filter((tile) => tile.state.regionalGroup === group)
      .sort((a, b) => inOrder(a.state.name, b.state.name)),
  }));
}
