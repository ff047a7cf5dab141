/** Charts, tiles and the tables behind them. Nothing is told by colour alone: parts are hatched or dotted, tiles bear their figure. */
export const CHART_STYLE = `
:root{--q1:#eaf0f5;--q2:#d3e0ec;--q3:#b6cde1;--q4:#94b6d4;--q5:#6f9cc4;--on-q:#14191f}
@media (prefers-color-scheme:dark){:root{--q1:#1b2733;--q2:#20364a;--q3:#264662;--q4:#2c567a;--q5:#336793;--on-q:#f4f2ec}}
figure{margin:0}.chart{margin-block:.4rem;max-width:52rem}svg.chart,.chart>svg{display:block;overflow:visible}
svg text{font:13px/1 var(--sans);fill:var(--ink)}svg text.figure{fill:var(--quiet);font-variant-numeric:tabular-nums}svg .bar{fill:var(--accent)}
.part{stroke:var(--accent);stroke-width:1}.part.supported{fill:var(--accent)}.part.noted{fill:var(--tint)}.part.unknown{fill:var(--paper);stroke-dasharray:3 2}
.ground{fill:var(--paper)}.stroke{stroke:var(--accent);stroke-width:1.6}.dot{fill:var(--accent)}
svg text.in{font-weight:600;font-size:12px;font-variant-numeric:tabular-nums}svg text.in.supported{fill:var(--paper)}svg text.in.partially-supported,svg text.in.pending{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;align-items:center;font:.8rem/1.5 var(--sans);color:var(--quiet);margin:.3rem 0 .6rem;max-width:none}.key>span{display:inline-flex;gap:.45rem;align-items:center}.key>span.quiet{flex:1 1 100%}
.chart-and-table{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1rem 2.6rem;align-items:start}
.counts td,.counts thead th:not(:first-child){text-align:end}.counts td:last-child,.counts th:last-child{padding-inline-end:0}.counts thead th{vertical-align:bottom}.counts tbody th{font-weight:400;color:inherit}
.counts th[scope=colgroup]{text-align:center!important}.counts .text.text{text-align:start}.counts .text:not(:first-child){padding-inline-start:1.2rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(26rem,100%),1fr));gap:0 2.6rem}.pair>section{min-width:0}
.tiles{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,3.1rem);gap:3px}
.tiles li{max-width:none;width:3.1rem;height:3.1rem;border:1px solid var(--line);border-radius:2px;font:.72rem/1.25 var(--sans);-webkit-print-color-adjust:exact;print-color-adjust:exact}
.tiles li>*{display:flex;flex-direction:column;align-items:center;justify-content:center;position:relative;height:100%;color:inherit;text-decoration:none}
.tiles .code{letter-spacing:.02em}.tiles .count{color:inherit;font-weight:650}.tiles a:hover{outline:2px solid var(--accent)}
.shade-0{color:var(--quiet)}.shade-1{background:var(--q1)}.shade-2{background:var(--q2)}.shade-3{background:var(--q3)}.shade-4{background:var(--q4)}.shade-5{background:var(--q5)}
.shade-1,.shade-2,.shade-3,.shade-4,.shade-5{color:var(--on-q)}
.swatch{border:1px solid var(--line);border-radius:2px;padding:.05rem .55rem;font-variant-numeric:tabular-nums;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.tile-group h3{margin-block:1rem .35rem;font:600 .82rem/1.4 var(--sans);color:var(--quiet)}
.side-by-side{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:.4rem 2.6rem;margin-block:.4rem 1rem}.side-by-side section{border-block-start:2px solid var(--line);padding-block:.3rem}.side-by-side h3{margin-block:.3rem;font:600 .86rem/1.4 var(--sans)}
blockquote.recommendation{margin:1.2rem 0 .8rem;padding-inline-start:1.1rem;border-inline-start:3px solid var(--accent)}blockquote.recommendation p{font-size:1.25rem;line-height:1.5;margin:0}
.latest{font-size:1.1rem}.parts p{margin-block:.2rem}.parts .meta{margin-block-end:.7rem}
dl.labels>div,dl.cells>div{display:grid;grid-template-columns:13rem minmax(0,1fr);gap:0 1rem;border-block-end:1px solid var(--line);padding-block:.35rem;font:.88rem/1.5 var(--sans)}dl.labels,dl.cells{margin:.4rem 0}dl.labels dt,dl.cells dt{color:var(--quiet)}dl.labels dd,dl.cells dd{margin:0;overflow-wrap:anywhere}
a.label{display:inline-block;margin-inline-end:1rem}
.cite{font-size:.95rem;background:var(--tint);padding:.6rem .9rem;max-width:none;overflow-wrap:anywhere}
.year{border-block-end:1px solid var(--line);padding-block:.2rem}
@media screen{.print-only{display:none}}
h1 a{color:inherit;text-decoration-color:var(--line)}
@media (max-width:60rem){.chart-and-table{grid-template-columns:minmax(0,1fr)}}
@media (max-width:48rem){dl.labels>div,dl.cells>div{grid-template-columns:minmax(0,1fr)}}
@media print{.search{display:block}.ask,.search-box,.paging,.elsewhere,.chosen,.tabs,details:not([open]){display:none}.print-only{display:block}.hits>li,.tile-group,figure{break-inside:avoid}.tiles li{height:2.4rem;width:2.4rem}.tiles{grid-template-columns:repeat(auto-fill,2.4rem)}}
`;
