import { get } from './client';

/** What the server says about this installation. */
export interface Config {
  provinceCode: string;
  /** Null: the map has no pictures below it and is drawn from our own boundaries alone. */
  basemap: { url: string; attribution: string } | null;
  version: string;
}

export async function loadConfig(signal?: AbortSignal): Promise<Config> {
  return (await get('/config.json', signal)) as Config;
}
