import type { Hit } from '../hits.js';

/** Resolves once all are shown, to what takes them away again. */
export function showHits(place: HTMLElement, hits: readonly Hit[]): Promise<() => void>;
