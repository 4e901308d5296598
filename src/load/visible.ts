import { LoadError } from './load-error.js';

/** Resolves once the page is visible, because hidden pages need no content. Throws if the device is offline. */
export async function whenVisibleAndOnline(signal?: AbortSignal): Promise<void> {
  if (document.hidden) await whenVisible(signal);
  if (signal?.aborted) throw new LoadError('unreachable', 'aborted: no widget is waiting');
  if (!navigator.onLine) throw new LoadError('offline', 'was not requested: the device is offline');
}

function whenVisible(signal?: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (document.hidden && !signal?.aborted) return;
      document.removeEventListener('visibilitychange', look);
      signal?.removeEventListener('abort', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    signal?.addEventListener('abort', look);
    look();
  });
}
