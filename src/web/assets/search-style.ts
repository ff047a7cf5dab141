/** Search: the form, the facets beside the results, the results themselves. */
export const SEARCH_STYLE = `
.eyebrow{max-width:none}.meta{max-width:62em}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
input[type=search],select{font:1rem/1.4 var(--sans);color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:3px;padding:.5rem .6rem;max-width:100%}
.search-box{display:flex;gap:.4rem;max-width:44rem}.search-box input{flex:1 1 auto;min-width:0}.search-box button{margin:0;padding:.5rem 1rem}
header.site .search-box{margin-inline-start:auto;flex:0 1 18rem}header.site .search-box input{font-size:.86rem;padding:.25rem .5rem;border-color:var(--line)}
header.site .search-box button{font-size:.82rem;font-weight:500;padding:.25rem .6rem;background:none;color:var(--accent);border:1px solid var(--line)}
input::placeholder{color:var(--quiet);opacity:1}
.more{position:relative}.more>summary{color:var(--accent);font:inherit}.more ul{display:block}
@media (min-width:48.01rem){.more ul{position:absolute;inset-inline-end:0;z-index:5;min-width:11rem;background:var(--paper);border:1px solid var(--line);border-radius:3px;padding:.4rem .9rem;box-shadow:0 .4rem 1rem rgb(0 0 0/.12)}}
.search{display:grid;grid-template-columns:17rem minmax(0,1fr);gap:0 2.6rem;align-items:start}
.ask{display:contents}.asking{grid-column:1/-1;margin-block-end:1.2rem}.found{min-width:0}.found>h2:first-child,.chosen+h2{margin-block-start:0}
.line{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end}.line .words{flex:1 1 18rem;min-width:0}.line .words input{width:100%}.line label{margin-block-start:0}.line button{margin:0}.line input,.line select,.line button{min-height:2.7rem}
.help{margin-block-start:.5rem}.help table{max-width:46rem;margin-block:.4rem}code{font:.92em/1.4 ui-monospace,SFMono-Regular,"Noto Sans Mono",Menlo,Consolas,monospace}
.filters>summary{display:none}.filters>button{margin-block-start:1.2rem}
.facet{border-block-start:1px solid var(--line);padding-block:.3rem}.facet>summary{font-weight:600;color:var(--ink);padding-block:.25rem}
fieldset{border:0;margin:0;padding:0;min-width:0}legend{font:600 .86rem/1.5 var(--sans);padding:0}
.choices{list-style:none;margin:0;padding:0;font:.84rem/1.4 var(--sans)}.choices li{max-width:none;display:flex;gap:.5rem;justify-content:space-between;padding-block:.14rem}
.choices label{font:inherit;font-weight:400;margin:0;display:grid;grid-template-columns:1.2rem minmax(0,1fr) auto;gap:.45rem;align-items:start;width:100%;cursor:pointer}
.choices input{margin:.12rem 0 0;width:1rem;height:1rem;accent-color:var(--accent)}.count{color:var(--quiet);font-variant-numeric:tabular-nums}
.choices.in-line{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem}.choices.in-line li{flex:0 0 auto}.choices.in-line label{grid-template-columns:1.2rem auto}
.counted.counted{line-height:1.4}.counted li{break-inside:avoid;padding-block:.2rem;padding-inline-start:.8rem;text-indent:-.8rem}.rest>summary{padding-inline-start:1.65rem}
.chosen ul{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem .5rem;margin:0 0 1rem;padding:0;font:.84rem/1.4 var(--sans)}
.chosen a{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:.2rem .8rem;text-decoration:none;background:var(--tint)}.chosen .of{color:var(--quiet)}.chosen a.clear{background:none;border-color:transparent;text-decoration:underline}
.hits{list-style:none;margin:0;padding:0}.hits>li{max-width:none;border-block-start:1px solid var(--line);padding-block:.9rem .7rem}
.hits h3{font:600 .86rem/1.4 var(--sans);margin:0 0 .2rem}.hits .words{margin:.1rem 0 .3rem;max-width:46em}.hits .meta{margin:0;max-width:none}
mark.hit{background:var(--mark);padding-inline:.08em;border-radius:2px;box-shadow:inset 0 -.09em var(--accent)}
.position{font-weight:600}.position .sign{display:inline-block;min-width:1.25em}
.paragraphs>li{display:grid;grid-template-columns:4.6rem minmax(0,1fr);gap:0 1rem}.paragraph{font:600 .86rem/1.75 var(--sans);font-variant-numeric:tabular-nums}
.paging{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;align-items:baseline;border-block:1px solid var(--line);padding-block:.6rem;margin-block:.4rem 1rem;font:.88rem/1.5 var(--sans)}
.neighbours{justify-content:space-between;margin-block:2.6rem 0}
.tabs ul{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;list-style:none;padding:0;margin:1rem 0;border-block-end:1px solid var(--line);font:.92rem/1.9 var(--sans)}.tabs a{text-decoration:none;display:block}.tabs a[aria-current]{font-weight:600;border-block-end:3px solid var(--accent);text-decoration:none}
form.compare{margin-block-end:1.6rem}.boxes{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.2rem 1rem;margin-block-end:.9rem}.boxes label{font-weight:400;margin-block:.3rem .1rem}.boxes input{font:1rem/1.4 var(--sans);padding:.4rem .6rem}
form.compare .line{margin-block-start:.9rem}
@media (max-width:60rem){.search{grid-template-columns:minmax(0,1fr)}.filters{border-block:1px solid var(--line);padding-block:.4rem;margin-block-end:1.2rem}.filters>summary{display:list-item;font-weight:600}}
@media (min-width:60.01rem){@supports selector(::details-content){.filters::details-content{content-visibility:visible;display:block}}
@supports not selector(::details-content){.filters>summary{display:list-item;font-weight:600}}}
@media (max-width:48rem){header.site .search-box{flex:1 1 100%;margin-inline-start:0}.paragraphs>li{grid-template-columns:minmax(0,1fr)}}
`;
