/** Colours of the map that are not states. */
export interface MapPalette {
  outside: string;
  land: string;
  landDimmed: string;
  border: string;
  outline: string;
  former: string;
  label: string;
  labelHalo: string;
  symbolHalo: string;
  clusterFill: string;
  clusterLine: string;
  clusterText: string;
  selection: string;
}

export type Theme = 'light' | 'dark';

export const palettes: Record<Theme, MapPalette> = {
  light: {
    outside: '#e9e4db',
    land: '#fdfbf6',
    landDimmed: '#f3efe7',
    border: '#b9ae9c',
    outline: '#8a7f6e',
    former: '#4a6a8a',
    label: '#5b5245',
    labelHalo: '#fdfbf6',
    symbolHalo: '#ffffff',
    clusterFill: '#ffffff',
    clusterLine: '#6e6454',
    clusterText: '#26221d',
    selection: '#9b1c1f',
  },
  dark: {
    outside: '#100f0d',
    land: '#24201c',
    landDimmed: '#1a1714',
    border: '#564d42',
    outline: '#8d8272',
    former: '#8fb3d9',
    label: '#c6bcae',
    labelHalo: '#24201c',
    symbolHalo: '#171513',
    clusterFill: '#2f2a25',
    clusterLine: '#a89d8d',
    clusterText: '#efe9e0',
    selection: '#ff8a80',
  },
};
