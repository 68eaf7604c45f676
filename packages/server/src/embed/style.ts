/** Of our own pages around a widget. What is in the widget, the widget says. */
export const embedStyle = `
html { color-scheme: light; }
html.dark { color-scheme: dark; }
@media (prefers-color-scheme: dark) { html.auto { color-scheme: dark; } }
body {
  margin: 0;
  font: 16px/1.6 -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
  color: CanvasText;
  background: Canvas;
  overflow-wrap: anywhere;
}
a { color: LinkText; }
/* Its height is that of what is in it, whatever the frame's: the host is told of it. */
.frame { display: flow-root; }
/* The host's page has its own heading above. */
.unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
.fallback { padding: 16px; margin: 0; }
.fallback a, .back { display: inline-block; min-height: 44px; line-height: 44px; padding: 0 4px; }
.page main, .page header { max-width: 880px; margin: 0 auto; padding: 12px 12px 0; }
.page main { padding-bottom: 32px; }
.page h1 { font-size: 20px; margin: 0; }
.page .site { margin: 0; opacity: 0.8; }
@media print { .back { display: none; } }
`;
