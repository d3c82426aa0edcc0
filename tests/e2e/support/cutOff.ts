import type { Page } from 'playwright-core';

/** Controls that reach beyond the left or right edge of the screen and cannot be scrolled to. */
export function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrollsSideways = (element: Element | null): boolean =>
      element !== null &&
      ((/auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth) ||
        scrollsSideways(element.parentElement));
    return [...document.querySelectorAll('a, button, input, textarea, [role="option"], summary')]
      .filter((control) => control.checkVisibility() && !control.closest('.visually-hidden'))
      .filter((control) => {
        const { left, right, width } = control.getBoundingClientRect();
        return width > 1 && (left < 0 || right > window.innerWidth) && !scrollsSideways(control.parentElement);
      })
      .map((control) => `${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent}`);
  });
}
