import { tileLayer, type Map as LeafletMap } from 'leaflet';

/** Pictures of somebody else's under the map. The map does without them when they do not come. */
export class Basemap {
  readonly #layer;
  #come = 0;
  #failed = 0;
  #isLost = false;

  /**
   * @param url An XYZ address, as in https://tiles.example/{z}/{x}/{y}.png.
   * @param onLost Called when of all pictures in view none has come, and when they come again.
   */
  constructor(map: LeafletMap, url: string, onLost: (isLost: boolean) => void) {
    this.#layer = tileLayer(url)
      .on('loading', () => {
        [this.#come, this.#failed] = [0, 0];
      })
      .on('tileload', () => {
        this.#come += 1;
      })
      .on('tileerror', () => {
        this.#failed += 1;
      })
      .on('load', () => {
        const isLost = this.#come === 0 && (this.#failed > 0 || this.#isLost);
        if (isLost !== this.#isLost) {
          this.#isLost = isLost;
          onLost(isLost);
        }
      })
      .addTo(map);
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  remove(): void {
    this.#layer.remove();
  }
}
