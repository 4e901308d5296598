import { needs } from './needs.js';

interface LayoutShift extends PerformanceEntry {
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** Starts to watch for what moves on the page; what it returns names all that has moved, and how far. */
export function layoutShifts(): () => Promise<string[]> {
  needs('layout-shift');
  const moved: string[] = [];
  const add = (entries: PerformanceEntryList) => {
    for (const { sources } of entries as LayoutShift[]) {
      for (const { node, previousRect: from, currentRect: to } of sources) {
        const name = node instanceof Element ? node.outerHTML.slice(0, 60) : (node?.textContent ?? 'a node');
        moved.push(`${name}: ${from.x},${from.y} → ${to.x},${to.y}`);
      }
    }
  };
  const observer = new PerformanceObserver(list => add(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return async () => {
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    add(observer.takeRecords());
    observer.disconnect();
    return moved;
  };
}
