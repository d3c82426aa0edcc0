import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width in pixels that an element has on the screen, as it changes; 0 until it is measured. */
export function useWidth<Of extends Element>(): [RefObject<Of | null>, number] {
  const element = useRef<Of>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) {
      return;
    }
    const watch = new ResizeObserver(([entry]) => {
      setWidth(Math.floor(entry?.contentRect.width ?? 0));
    });
    watch.observe(element.current);
    return () => {
      watch.disconnect();
    };
  }, []);
  return [element, width];
}
