import { DataError } from './data-error.js';
import { onAbort } from './on-abort.js';

/** Waits until the page is in front, because nobody misses what they do not look at. */
export async function untilInFront(signal?: AbortSignal): Promise<void> {
  if (document.hidden) await untilSeen(signal);
  if (signal?.aborted) throw new DataError('unreachable', 'was given up, because nobody waits for it');
  if (!navigator.onLine) throw new DataError('offline', 'was not asked for: the device is offline');
}

/** Waits some milliseconds, or until nobody waits any more. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds);
    onAbort(signal, () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function untilSeen(signal?: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (document.hidden && !signal?.aborted) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    onAbort(signal, look);
    look();
  });
}
