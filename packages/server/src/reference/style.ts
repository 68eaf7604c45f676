/** Served as a file, so that the pages need no inline style. */
export const referenceStyle = `
:root { color-scheme: light dark; --line: #d5dbe1; --soft: #f4f6f8; --text: #1b2126; --quiet: #55606b; --accent: #17598c; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3a444e; --soft: #1d242b; --text: #e9edf1; --quiet: #a9b4be; --accent: #8fc4ee; }
  body { background: #12181e; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--text); font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main, header { max-width: 960px; margin: 0 auto; padding: 24px 20px; }
h1 { font-size: 28px; line-height: 1.3; margin: 0 0 8px; }
h2 { font-size: 22px; margin: 48px 0 8px; padding-top: 16px; border-top: 1px solid var(--line); }
h3 { font-size: 18px; margin: 36px 0 4px; overflow-wrap: anywhere; }
h4 { font-size: 15px; margin: 16px 0 4px; color: var(--quiet); }
p { margin: 4px 0 12px; max-width: 44em; }
a { color: var(--accent); text-underline-offset: .2em; }
code, pre { font: 14px/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
pre { background: var(--soft); padding: 12px 16px; overflow: auto; max-height: 420px; border-radius: 6px; margin: 4px 0 16px; }
nav ul { columns: 2; padding-left: 20px; }
@media (max-width: 640px) { nav ul { columns: 1; } }
.method { display: inline-block; min-width: 3.6em; font-weight: 600; color: var(--accent); }
nav .group { font-size: 16px; margin: 16px 0 4px; padding: 0; border: 0; }
.problem { white-space: nowrap; margin-right: .5em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 15px; }
th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
.quiet { color: var(--quiet); }
`;
