import {waitFor, within} from 'storybook/test';

/** What testing-library finds inside a widget: its queries look into the shadow root, as a screen reader does. */
type Queries = ReturnType<typeof within>;

/** The widget that a story shows. */
const widgetIn = (canvasElement: HTMLElement, tag: string): HTMLElement => {
  const widget = canvasElement.querySelector<HTMLElement>(tag);
  if (!widget) throw new Error(`The story renders no <${tag}>`);
  return widget;
};

/** Queries inside the widget, once it has rendered. */
export const inside = async (canvasElement: HTMLElement, tag: string): Promise<Queries> => {
  const widget = widgetIn(canvasElement, tag);
  const root = await waitFor(() => {
    const content = widget.shadowRoot?.querySelector<HTMLElement>('.pls');
    if (!content) throw new Error(`<${tag}> has not rendered`);
    return content;
  });
  return within(root);
};

/** Real answers come over a real line: how long a story waits for one. */
export const patience = {timeout: 8_000};
