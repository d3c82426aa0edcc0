/** What the symbols of facilities on the map tell: where they stand in their handling, or how long they have stood empty. */
export type Colouring = 'state' | 'vacancy';
