/** The rounded steps in which an axis from 0 is labelled: about so many, the last at or above the highest value. */
export function axisSteps(highest: number, about = 4): number[] {
  if (highest <= 0) {
    return [0, 1];
  }
  const rough = highest / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough);
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}

/** Moves places on a line apart until neighbours keep a distance, each as near as can be to where it belongs. */
export function spreadOut(places: readonly number[], distance: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((left, right) => left.place - right.place);
  let clusters: { sum: number; members: number[] }[] = [];
  for (const { place, index } of order) {
    clusters.push({ sum: place, members: [index] });
    clusters = merged(clusters, distance);
  }
  const spread = [...places];
  for (const { sum, members } of clusters) {
    members.forEach((index, rank) => {
      spread[index] = startOf({ sum, members }, distance) + rank * distance;
    });
  }
  return spread;
}

interface Cluster {
  sum: number;
  members: number[];
}

const startOf = ({ sum, members }: Cluster, distance: number) =>
  sum / members.length - ((members.length - 1) * distance) / 2;

function merged(clusters: Cluster[], distance: number): Cluster[] {
  const [last, before] = [clusters.at(-1), clusters.at(-2)];
  if (last === undefined || before === undefined) {
    return clusters;
  }
  const end = startOf(before, distance) + (before.members.length - 1) * distance;
  if (startOf(last, distance) - end >= distance) {
    return clusters;
  }
  const joined = { sum: before.sum + last.sum, members: [...before.members, ...last.members] };
  return merged([...clusters.slice(0, -2), joined], distance);
}
