/** What a receipt looks like as a picture for the phone's album: black on white, whatever the page wears. */
export interface ReceiptImage {
  readonly title: string;
  /** Each a label and what it says, the latter large. */
  readonly figures: readonly (readonly [label: string, text: string])[];
  readonly lines: readonly string[];
}

const width = 1080;
const margin = 84;
const family = '"PingFang SC", "HarmonyOS Sans SC", MiSans, "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** Chinese breaks anywhere, other words between them. */
const wrap = (context: CanvasRenderingContext2D, text: string, most: number): string[] => {
  const lines = [''];
  for (const piece of text.match(/[\w'’.-]+\s*|./gu) ?? []) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && context.measureText(last + piece.trimEnd()).width > most) lines.push(piece.trimStart());
    else lines[lines.length - 1] = last + piece;
  }
  return lines;
};

/** @returns the height that it took */
const draw = (context: CanvasRenderingContext2D, {title, figures, lines}: ReceiptImage): number => {
  let y = margin;
  const write = (text: string, size: number, {bold = false, colour = '#1b2126', gap = 0.5} = {}) => {
    context.font = `${bold ? '600 ' : ''}${String(size)}px ${family}`;
    context.fillStyle = colour;
    for (const each of wrap(context, text, width - 2 * margin)) {
      y += size * 1.2;
      context.fillText(each, margin, y);
    }
    y += size * gap;
  };
  write(title, 60, {bold: true, gap: 0.8});
  for (const [label, text] of figures) {
    write(label, 36, {colour: '#47515b', gap: 0.1});
    write(text, 68, {bold: true, gap: 0.7});
  }
  for (const text of lines) write(text, 38, {colour: '#2f3840'});
  return y + margin;
};

/** @returns a PNG; `undefined` where the browser draws none */
export const receiptImage = async (image: ReceiptImage): Promise<Blob | undefined> => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  canvas.width = width;
  canvas.height = Math.ceil(draw(context, image));
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, canvas.height);
  draw(context, image);
  return new Promise((resolve) => {
    canvas.toBlob((made) => {
      resolve(made ?? undefined);
    });
  });
};
