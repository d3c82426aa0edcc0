import type { MapTool } from './mapTool';

interface Attachable {
  attach: (tool: MapTool) => () => void;
}

/** Keeps one map looking where another looks, until the answer is called. */
export function followMap(leader: Attachable, follower: Attachable): () => void {
  return leader.attach({
    takesClicks: false,
    start: (led) =>
      follower.attach({
        takesClicks: false,
        start: (map) => {
          const follow = () => {
            map.setView(led.getCenter(), led.getZoom(), { animate: false });
          };
          led.on('move zoomend', follow);
          follow();
          return () => {
            led.off('move zoomend', follow);
          };
        },
      }),
  });
}
