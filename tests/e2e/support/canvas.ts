import type { Locator } from 'playwright-core';

/** How many colours a canvas shows, nothing at all counting as one: a blank canvas has one. */
export function countColours(canvas: Locator): Promise<number> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const context = element.getContext('2d');
    if (context === null || element.width === 0 || element.height === 0) {
      return 0;
    }
    const { data } = context.getImageData(0, 0, element.width, element.height);
    return new Set(new Uint32Array(data.buffer)).size;
  });
}
