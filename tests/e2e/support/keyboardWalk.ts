import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Where the focus has been, in the page; an attribute for it would have the page styled anew at every press. */
    stopsOfTheWalk: Set<Element>;
  }
}

/** The focus may rest in so many places that are neither link nor button nor field: lists, tables that scroll, the map. */
const otherStops = 40;

/**
 * Goes through the page with Tab alone, from its top to its end. Answers with one line for every control that the focus does not come
 * to, that does not show the focus, or that keeps it; none when all is well.
 */
export async function walkByKeyboard(page: Page): Promise<string[]> {
  const patience = (await page.evaluate(startAtTop)) + otherStops;
  const problems: string[] = [];
  let last = -1;
  for (let presses = 0; presses < patience; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readFocus);
    if (stop === null) {
      return [...problems, ...(await page.evaluate(findPassedOver))];
    }
    if (stop.turn === last) {
      return [...problems, `${stop.name} keeps the focus`];
    }
    last = stop.turn;
    if (!stop.isVisible) {
      problems.push(`${stop.name} does not show that it has the focus`);
    }
  }
  return [...problems, `the end is not reached within ${patience} presses`];
}

/** Puts the focus before everything else; answers with the number of controls. */
function startAtTop(): number {
  (document.activeElement as HTMLElement | null)?.blur();
  window.getSelection()?.removeAllRanges();
  window.stopsOfTheWalk = new Set();
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  return document.querySelectorAll('a[href], button, input, select, textarea, summary').length;
}

/** What has the focus now; null when it has left the page, or begins again. */
function readFocus(): { turn: number; name: string; isVisible: boolean } | null {
  const element = document.activeElement as HTMLElement | null;
  if (element === null || element === document.body || window.stopsOfTheWalk.has(element)) {
    // Without another control the browser may leave the focus where it is: that is no new stop either.
    return null;
  }
  const turn = window.stopsOfTheWalk.size;
  window.stopsOfTheWalk.add(element);
  const shown = [element, ...element.querySelectorAll('*'), element.parentElement, element.closest('label')];
  const isVisible = shown.some((each) => {
    if (each === null) {
      return false;
    }
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
  const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 60);
  return { turn, name: `${element.tagName.toLowerCase()} “${name}”`, isVisible };
}

/** Links and buttons that can be seen and that the focus did not come to. */
function findPassedOver(): string[] {
  return (
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter(
        (control) => !window.stopsOfTheWalk.has(control) && control.checkVisibility() && !control.matches(':disabled'),
      )
      // Of a group of its own (tabs, options, radio buttons) one takes the focus and arrows lead to the others.
      .filter(
        (control) => control.tabIndex >= 0 && control.closest('[inert], [role=listbox], [role=radiogroup]') === null,
      )
      .filter((control) => !(control instanceof HTMLInputElement && control.type === 'radio'))
      .map((control) => `${control.tagName.toLowerCase()} “${control.textContent.trim().slice(0, 60)}” is passed over`)
  );
}
