import { createHash } from 'node:crypto';

/** The one style sheet of Lotse's pages: phone first, light and dark, fit for print. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b2733; --quiet: #4a5a68; --paper: #ffffff; --band: #f0f4f7; --line: #c9d4dc; --link: #0b5c8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eef2; --quiet: #b3c0ca; --paper: #14191e; --band: #1f272e; --line: #3a4650; --link: #7cc4ee; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
main, footer > div { max-width: 42rem; margin: 0 auto; padding: 1.25rem 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .25rem 0 .5rem; hyphens: auto; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p, ul, ol, pre, table, blockquote { margin: 0 0 1rem; }
ul, ol { padding-left: 1.6rem; }
li { margin: .35rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code { background: var(--band); border-radius: .25rem; padding: .1em .3em; font: .95em ui-monospace, "Cascadia Mono", Consolas, monospace; }
pre { background: var(--band); padding: .75rem; overflow-x: auto; }
pre code { padding: 0; }
blockquote { border-left: .25rem solid var(--line); padding-left: .75rem; margin-left: 0; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
.quiet { color: var(--quiet); font-size: .95rem; margin: 0 0 1.25rem; }
.place { color: var(--quiet); font-size: .95rem; border-top: 1px solid var(--line); padding-top: .5rem; margin: 1.5rem 0 .5rem; }
.place:target { color: var(--ink); font-weight: 600; }
.quiet span { display: inline-block; margin-right: 1rem; }
a[href^="tel:"] { white-space: nowrap; }
footer { background: var(--band); border-top: 1px solid var(--line); margin-top: 2rem; }
footer h2 { margin-top: 0; }
footer p { margin: .25rem 0; }
@media print { body { background: #fff; color: #000; font-size: 11pt; } .quiet span { display: inline-block; margin-right: 1rem; }
a[href^="tel:"] { white-space: nowrap; }
footer { background: none; } main, footer > div { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } li, p { break-inside: avoid; } a { color: inherit; } main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; } main a[href*="signature="]::after { content: none; } }
`;

const styleHash = createHash('sha256').update(pageStyle).digest('base64');

/** Headers of every page: nothing may be loaded or run, only our own style sheet counts. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex',
};
