import { createHash } from 'node:crypto';
import { CHART_STYLE } from './chart-style.js';
import { SEARCH_STYLE } from './search-style.js';

/**
 * The look: quiet and typographic. Serif for what was said, sans for the apparatus, hairlines, one accent that is neither
 * red nor green. Logical properties throughout, so that right-to-left needs no second sheet.
 */
const BASE_STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d2126;--quiet:#586069;--line:#d9d6cd;--accent:#1f4e79;--tint:#eef2f6;--mark:#f3ecd2;--mark2:#e3ecf3;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype","Noto Serif",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI","Noto Sans","Liberation Sans",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#15181c;--ink:#e8e6e0;--quiet:#a9b0b8;--line:#363c44;--accent:#9cc3ea;--tint:#1e242b;--mark:#3b3520;--mark2:#213244}}
*{box-sizing:border-box}
html{font-size:106.25%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--serif);overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible,textarea:focus-visible,select:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;inset-inline-start:-999em}.skip:focus{inset-inline-start:1rem;inset-block-start:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
header.site,footer.site,main{max-width:76rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,3rem)}
header.site{display:flex;flex-wrap:wrap;gap:.4rem 2rem;align-items:baseline;padding-block:1.1rem .8rem;border-block-end:1px solid var(--line)}
header .name{font-size:1.35rem;letter-spacing:.01em;color:var(--ink);text-decoration:none}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;margin:0;padding:0;font:0.86rem/1.9 var(--sans)}
nav a{text-decoration:none}nav a:hover,nav a[aria-current]{text-decoration:underline}
footer.site{margin-block-start:4rem;padding-block:1.2rem 2.5rem;border-block-start:1px solid var(--line);font:.82rem/1.5 var(--sans);color:var(--quiet)}
main{padding-block:1.8rem}
h1{font-size:clamp(1.7rem,4.2vw,2.5rem);line-height:1.15;font-weight:500;margin:.2rem 0 .6rem;max-width:26em;text-wrap:balance}
h2{font-size:1.3rem;font-weight:600;line-height:1.3;margin:2.6rem 0 .7rem}
h3{font-size:1.05rem;line-height:1.35;margin:1.4rem 0 .4rem}
p,li{max-width:44em}p{margin:.4rem 0 .8rem}
.lead{font-size:1.15rem;color:var(--quiet);max-width:38em}
.quiet,.source{color:var(--quiet)}
.eyebrow{font:.8rem/1.4 var(--sans);color:var(--quiet);margin:0}
.notice{font:.86rem/1.5 var(--sans);background:var(--tint);border-inline-start:3px solid var(--accent);padding:.55rem .9rem;max-width:none;margin-block:1rem}
dl.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:.2rem 2rem;margin:1.2rem 0;border-block:1px solid var(--line);padding-block:.9rem}
dl.facts dt{font:.78rem/1.4 var(--sans);color:var(--quiet)}dl.facts dd{margin:0 0 .5rem;font-variant-numeric:tabular-nums lining-nums}
.thread{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr) minmax(0,.9fr);gap:0 2.2rem;border-block-start:1px solid var(--line);padding-block:1.3rem 1.1rem}
.step{font:600 .78rem/1.4 var(--sans);color:var(--quiet);margin:0 0 .45rem}
.thread blockquote{margin:0;font-size:1.08rem;line-height:1.45}
.meta{font:.82rem/1.5 var(--sans);margin:.3rem 0}
.kind{font-weight:600}.kind.commitment{border-block-end:2px solid var(--accent)}.kind.claim{border-block-end:2px dotted var(--accent)}
.finding{font:.9rem/1.5 var(--sans)}.finding p{margin:.2rem 0 .5rem}
.outcome{font-weight:650}.outcome .sign{display:inline-block;min-width:1.35em;font-weight:700}
summary{cursor:pointer;font:.84rem/1.6 var(--sans);color:var(--accent)}
.evidence,.workings,.assessments,.later{padding-inline-start:1.1rem;margin:.3rem 0 .6rem;font:.86rem/1.5 var(--sans)}
.workings{list-style:none;padding:0;font-variant-numeric:tabular-nums}
.later{list-style:none;padding:0}.later li{display:grid;grid-template-columns:8.6em 1fr;gap:.6rem;margin-block-end:.35rem}.later time{color:var(--quiet);font-variant-numeric:tabular-nums}
.became{font:.9rem/1.5 var(--sans)}
.passage{display:grid;grid-template-columns:minmax(0,1.55fr) minmax(0,1fr);gap:0 2.6rem}
.passage .source-text p{font-size:1.06rem;line-height:1.62;margin-block:.35rem 1rem}
.passage.headline h2{font-size:1.5rem;margin-block:.2rem .7rem}
.passage.caption p,.passage.credit p,.passage.byline p,.passage.dateline p{font:.84rem/1.5 var(--sans);color:var(--quiet)}
.note{border-inline-start:1px solid var(--line);padding-inline-start:.9rem;margin-block-end:1rem;scroll-margin-top:1rem}
.note:target,.thread:target,mark:target{outline:2px solid var(--accent);outline-offset:3px}
mark{background:var(--mark);color:inherit;padding-block:.08em}mark.claim{background:var(--mark2)}mark a{color:inherit;text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:.09em}mark.claim a{text-decoration-style:dotted}
.furniture{margin-block-start:2rem;border-block-start:1px solid var(--line);padding-block:.8rem}.furniture p{font:.82rem/1.45 var(--sans);color:var(--quiet);margin:.2rem 0}
table{border-collapse:collapse;width:100%;font:.88rem/1.45 var(--sans);font-variant-numeric:tabular-nums lining-nums}
.scroll{overflow-x:auto;max-width:100%}
th,td{text-align:start;vertical-align:top;padding:.4rem .9rem .4rem 0;border-block-end:1px solid var(--line)}th{font-weight:600;color:var(--quiet)}caption{text-align:start;color:var(--quiet);padding-block-end:.4rem}
ul.plain{list-style:none;padding:0;margin:0}ul.plain>li{border-block-end:1px solid var(--line);padding-block:.55rem;max-width:none}
ul.columns{columns:14rem;column-gap:2rem;list-style:none;padding:0;font:.92rem/1.8 var(--sans)}
form.read{max-width:52rem}label{font:600 .86rem/1.5 var(--sans);display:block;margin-block:.9rem .25rem}
textarea,input[type=text]{width:100%;font:1rem/1.5 var(--serif);color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:3px;padding:.6rem .7rem}
input[type=file]{font:.9rem var(--sans);max-width:100%;color:inherit}
button{font:600 .95rem var(--sans);color:var(--paper);background:var(--accent);border:0;border-radius:3px;padding:.6rem 1.3rem;margin-block-start:1rem;cursor:pointer}
.error{border-inline-start:4px solid var(--ink);padding:.5rem .9rem;font:.95rem/1.5 var(--sans);background:var(--tint)}
@media (max-width:60rem){.thread{grid-template-columns:1fr;gap:.9rem}.passage{grid-template-columns:1fr}.note{margin-inline-start:.6rem}}
@media print{header.site nav,footer.site,.skip,form{display:none}body{background:#fff;color:#000;font-size:9.5pt}.thread{break-inside:avoid;padding-block:.5rem}a{color:inherit;text-decoration:none}h2{margin-block-start:1rem}}
`;

export const STYLE = BASE_STYLE + SEARCH_STYLE + CHART_STYLE;

/** The address changes with the sheet, so that it may be kept for ever. */
export const STYLE_PATH = `/style-${createHash('sha256').update(STYLE).digest('hex').slice(0, 10)}.css`;
