/** The style of the report: phone first, light and dark; a table that goes on beyond an edge has a shadow there; what went wrong differs in shape too, not only in colour. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b2733; --quiet: #4a5a68; --paper: #ffffff; --band: #f0f4f7; --line: #c9d4dc; --link: #0b5c8a; --edge: #7a8a97b0;
  --good: #1f7a4d; --bad: #b3261e; --held: #8a97a3; --back: #b7791f; --else: #6b4fa0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eef2; --quiet: #b3c0ca; --paper: #14191e; --band: #1f272e; --line: #3a4650; --link: #7cc4ee; --edge: #8a99a5b0;
  --good: #58c08a; --bad: #ff8a80; --held: #788692; --back: #e0b050; --else: #b39ddb; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
main { max-width: 52rem; margin: 0 auto; padding: 1.25rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: .25rem 0 .5rem; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.1rem; line-height: 1.35; margin: 2rem 0 .5rem; }
p { margin: 0 0 .75rem; max-width: 42rem; }
.lead { font-size: 1.3rem; line-height: 1.4; font-weight: 600; margin: 1.25rem 0 .5rem; }
.quiet, figcaption, caption { color: var(--quiet); font-size: .95rem; }
.alarm { border-left: .3rem solid var(--bad); padding-left: .75rem; font-weight: 600; }
a { color: var(--link); text-underline-offset: .15em; }
nav ul { list-style: none; padding: 0; margin: 1rem 0 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
nav a { display: inline-block; padding: .3rem 0; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
figure { margin: .5rem 0 2rem; }
figcaption { margin-bottom: .5rem; }
.people { display: block; width: 100%; max-width: 34rem; height: auto; }
.legend { list-style: none; margin: .75rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.key { display: inline-block; width: .9rem; height: .9rem; border-radius: .2rem; margin-right: .4rem; vertical-align: -.1rem; }
.people rect { rx: 3px; } .people .otherArticle, .people .answeredAnyway { rx: 7px; } .key.otherArticle, .key.answeredAnyway { border-radius: 50%; }
.right { fill: var(--good); background: var(--good); } .otherArticle, .answeredAnyway { fill: var(--bad); background: var(--bad); }
.refused { fill: var(--held); background: var(--held); } .askedBack { fill: var(--back); background: var(--back); } .elsewhere { fill: var(--else); background: var(--else); }
.declined .refused { fill: var(--good); background: var(--good); }
svg text { fill: var(--quiet); font: 12px system-ui, sans-serif; } svg .strong { fill: var(--ink); font-weight: 700; }
.chart { display: block; width: 100%; max-width: 34rem; height: auto; }
.interval { display: block; width: clamp(6rem, 20vw, 10rem); height: 1.55rem; }
.rail { stroke: var(--line); fill: none; } .range { stroke: var(--link); stroke-width: 3; stroke-linecap: round; } .dot { fill: var(--link); } .line { stroke: var(--link); stroke-width: 2; fill: none; }
.today { fill: var(--bad); stroke: var(--paper); stroke-width: 2; } .bar { fill: var(--link); opacity: .75; } .mark { stroke: var(--ink); stroke-dasharray: 3 3; }
.scroll { overflow-x: auto; margin: 0 0 1rem; background: linear-gradient(to right, var(--paper) 40%, transparent) 0 0 / 3rem 100% no-repeat local,
  linear-gradient(to left, var(--paper) 40%, transparent) 100% 0 / 3rem 100% no-repeat local,
  linear-gradient(to right, var(--edge), transparent) 0 0 / 1rem 100% no-repeat, linear-gradient(to left, var(--edge), transparent) 100% 0 / 1rem 100% no-repeat; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding-bottom: .35rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; font-weight: 400; }
small { color: var(--quiet); font-size: .85rem; } .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th[scope="row"] { min-width: 8rem; } th[scope="col"] { color: var(--quiet); font-size: .9rem; vertical-align: bottom; overflow-wrap: normal; } td { white-space: nowrap; }
.marked > * { font-weight: 700; }
details { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; padding: .6rem 0; min-height: 2.75rem; }
details > :last-child { margin-bottom: 1rem; }
dl { margin: 0; } dt { color: var(--quiet); font-size: .9rem; } dd { margin: 0 0 .6rem; } dd.text { white-space: pre-line; background: var(--band); padding: .6rem .75rem; border-radius: .35rem; }
.changes { list-style: none; padding: 0; margin: 0; } .changes li { padding: .5rem 0; border-bottom: 1px solid var(--line); }
.badge { display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .6rem; font-size: .85rem; font-weight: 600; margin-right: .35rem; }
.badge.worse { color: var(--bad); } .badge.better { color: var(--good); } .badge.otherSource { color: var(--quiet); }
@media print { body { background: #fff; color: #000; font-size: 11pt; } main { max-width: none; padding: 0; } nav { display: none; } h2, h3 { break-after: avoid; } figure, tr, details { break-inside: avoid; } }
`;
