import type { LatLng } from 'leaflet';
import type { MapTool, Place } from './mapTool';

/** Tells the place under the pointer; without a pointer over the map, that of its middle. */
export function pointerPlace(onPlace: (place: Place, isMiddle: boolean) => void): MapTool {
  return {
    takesClicks: false,
    start: (map) => {
      let isOver = false;
      const tell = ({ lng, lat }: LatLng) => {
        onPlace({ longitude: lng, latitude: lat }, !isOver);
      };
      const middle = () => {
        if (!isOver) {
          tell(map.getCenter());
        }
      };
      const over = ({ latlng }: { latlng: LatLng }) => {
        isOver = true;
        tell(latlng);
      };
      const out = () => {
        isOver = false;
        middle();
      };
      map.on('mousemove', over).on('mouseout', out).on('move', middle);
      middle();
      return () => {
        map.off('mousemove', over).off('mouseout', out).off('move', middle);
      };
    },
  };
}
