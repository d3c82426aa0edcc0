/** What is done on the map besides looking at it. */
export type Tool = 'goTo' | 'sketch';
