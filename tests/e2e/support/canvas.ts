import type { Locator } from 'playwright-core';

/** How many colours a canvas shows, nothing at all counting as one: a blank canvas has one. */
export function countColours(canvas: Locator): Promise<number> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    if (element.width === 0 || element.height === 0) {
      return 0;
    }
    // Read from a copy: reading a canvas itself makes the browser draw it another way from then on.
    const copy = new OffscreenCanvas(element.width, element.height).getContext('2d', { willReadFrequently: true });
    copy?.drawImage(element, 0, 0);
    return new Set(new Uint32Array(copy?.getImageData(0, 0, element.width, element.height).data.buffer ?? [])).size;
  });
}

/** How many colours the richest of several canvases shows. */
export async function countMostColours(canvases: Locator): Promise<number> {
  return Math.max(0, ...(await Promise.all((await canvases.all()).map(countColours))));
}
