import { Command, Option } from 'commander';
import { counted } from '../../domain/counted.js';
import { POSITION_IN_WORDS, type Recommendation } from '../../domain/recommendation.js';
import type { SearchView } from '../../register/views.js';
import type { CommandContext } from '../context.js';
import { withRegister } from '../context.js';
import { wrapped } from '../print.js';
import { type SearchOptions, searchQueryOf, withSearchOptions } from '../search-options.js';

export function searchCommand(context: CommandContext): Command {
  return withSearchOptions(
    new Command('search')
      .description('Search the recommendations: words, "phrases", prefix*, -without, OR.')
      .argument('[words...]', 'what to look for; nothing finds everything'),
  )
    .addOption(new Option('--format <format>', 'for people or for programs').choices(['text', 'ndjson', 'json']))
    .option('--json', 'one JSON object with hits and facets')
    .addHelpText('after', '\nExample:\n  rapporteur search ratify OPCAT --state SVN --position noted')
    .action(async (words: string[], options: SearchOptions) => {
      await withRegister(context, async (register) => {
        const view = await register.search(searchQueryOf(words, options));
        if (options.json || options.format === 'json') context.out(JSON.stringify(view));
        else if (options.format === 'ndjson')
          for (const hit of view.hits) context.out(JSON.stringify(hit.recommendation));
        else context.out(lines(view));
      });
    });
}

function lines(view: SearchView): string {
  if (view.held === 0) return 'No recommendation is held yet. `rapporteur import FILE…` takes data sets in.';
  const { query } = view;
  const top = (facet: 'state' | 'position' | 'cycle') =>
    view.facets[facet]
      .slice(0, 8)
      .map(({ label, count }) => `${label} ${count}`)
      .join(', ');
  return [
    `${counted(view.total, 'recommendation')}, page ${query.page} of ${Math.max(1, view.pageCount)} (${view.milliseconds} ms)`,
    ...view.understood.map((sentence) => wrapped(sentence, '  ')),
    ...(view.total > 0
      ? [
          `  States under review: ${top('state')}`,
          `  Positions: ${top('position')}`,
          `  Cycles: ${top('cycle')}`,
          '',
          ...view.hits.map(({ recommendation }) => hitLines(recommendation)),
        ]
      : ['  Nothing was found; take a word or a choice off.']),
  ].join('\n');
}

function hitLines(recommendation: Recommendation): string {
  const { id, stateUnderReview, cycle, paragraph, text, recommendingStates, position, sourcesDiffer } = recommendation;
  const about = [
    id.slice(0, 8),
    stateUnderReview,
    cycle && `cycle ${cycle}`,
    paragraph && `paragraph ${paragraph}`,
    position && POSITION_IN_WORDS[position],
    sourcesDiffer && 'sources differ',
    recommendingStates.join(', '),
  ];
  return `${wrapped(text, '  ')}\n${wrapped(about.filter(Boolean).join(' · '), '    ')}`;
}
