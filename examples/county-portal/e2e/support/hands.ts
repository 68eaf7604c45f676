import type {ElementHandle, Page} from 'puppeteer-core';
import {tabInto, tabTo} from './keyboard.ts';
import {find} from './looking.ts';

/** How somebody works on a form: by its widget's tag, its fields' names and what stands on its buttons. */
export interface Hands {
  /** Takes the option of this value, of the group with this id. */
  readonly choose: (group: string, value: string) => Promise<void>;
  /** Takes the option of this value from the list with this id. */
  readonly select: (list: string, value: string) => Promise<void>;
  readonly write: (field: string, text: string) => Promise<void>;
  /** Types a part of a place's name and takes the first that is offered. */
  readonly choosePlace: (field: string, words: string) => Promise<void>;
  readonly addFile: (field: string, path: string) => Promise<void>;
  /** Presses the button that begins with these words. */
  readonly press: (words: string) => Promise<void>;
}

type Grip = (page: Page, tag: string) => Hands;

/** Value of the control that has the focus. */
const focusedValue = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element && 'value' in element ? String(element.value) : '';
  });

/** The system's own window for files, which a busy browser may not open at the first press. */
const acceptFile = async (page: Page, press: () => Promise<void>, path: string): Promise<void> => {
  for (let left = 5; ; left--) {
    try {
      const [chooser] = await Promise.all([page.waitForFileChooser({timeout: 3000}), press()]);
      await chooser.accept([path]);
      return;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
};

/** Nothing but keys; words come whole, as from an input method. */
export const keys: Grip = (page, tag) => ({
  choose: async (group, value) => {
    const option = `#${group} input[value="${value}"]`;
    await find(page, `${tag} >>> ${option}`);
    if (await page.$(`${tag} >>> ${option}[type=checkbox]`)) {
      await tabInto(page, option);
    } else {
      await tabInto(page, `#${group}`);
      const all = await page.$$(`${tag} >>> #${group} input[type=radio]`);
      for (let passed = 0; (await focusedValue(page)) !== value; passed++) {
        if (passed > all.length) throw new Error(`The arrows never came to ${value} of ${group}`);
        await page.keyboard.press('ArrowDown');
      }
    }
    if (!(await page.$(`${tag} >>> ${option}:checked`))) await page.keyboard.press('Space');
    await find(page, `${tag} >>> ${option}:checked`);
  },
  select: async (list, value) => {
    await tabInto(page, `#${list}`);
    const options = await page.$$(`${tag} >>> #${list} option`);
    for (let passed = 0; (await focusedValue(page)) !== value; passed++) {
      if (passed > options.length) throw new Error(`The arrows never came to ${value} of ${list}`);
      await page.keyboard.press('ArrowDown');
    }
  },
  write: async (field, text) => {
    await tabInto(page, `#field-${field}`);
    await page.keyboard.sendCharacter(text);
  },
  choosePlace: async (field, words) => {
    await tabInto(page, `#field-${field}`);
    await page.keyboard.sendCharacter(words);
    await find(page, `${tag} >>> #field-${field}-list [role=option]`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  },
  addFile: async (field, path) => {
    await tabInto(page, `#field-${field} input[type=file]`);
    await acceptFile(page, () => page.keyboard.press('Enter'), path);
  },
  press: async (words) => {
    await tabTo(page, words);
    await page.keyboard.press('Enter');
  },
});

/** A finger on the glass, and the phone's keyboard where something is written. */
export const finger: Grip = (page, tag) => {
  const tap = async (selector: string) => {
    const target = await find(page, `${tag} >>> ${selector}`);
    await target.tap();
  };
  const write = async (field: string, text: string) => {
    await tap(`#field-${field}`);
    await page.keyboard.sendCharacter(text);
  };
  return {
    choose: async (group, value) => {
      const option = `#${group} input[value="${value}"]`;
      if (!(await page.$(`${tag} >>> ${option}:checked`))) await tap(option);
      await find(page, `${tag} >>> ${option}:checked`);
    },
    select: async (list, value) => {
      // The phone's own list comes up, which is no part of the page.
      await (await find(page, `${tag} >>> #${list}`)).select(value);
    },
    write,
    choosePlace: async (field, words) => {
      await write(field, words);
      await tap(`#field-${field}-list [role=option]`);
    },
    addFile: async (field, path) => {
      await acceptFile(page, () => tap(`#field-${field} input[type=file][multiple]`), path);
    },
    press: async (words) => {
      const handle = await page.waitForFunction(
        (name, start) =>
          [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('button, a') ?? [])].find((each) =>
            each.textContent.trim().startsWith(start),
          ),
        {polling: 50},
        tag,
        words,
      );
      await (handle as ElementHandle).tap();
    },
  };
};
