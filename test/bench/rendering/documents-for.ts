import { cardsOf, schoolsOf, wagesOf } from '../documents.js';
import { mostInOne, type Job } from './jobs.js';

/** The documents of a job, as many items in each as one widget shows; or the same with another word in one item. */
export function documentsFor({ kind, count }: Job, { isChanged = false } = {}): unknown[] {
  if (kind === 'cards') {
    const document = cardsOf(count);
    const [list] = document.lists;
    const careers = list!.careers.map((career, index) =>
      isChanged && index === Math.floor(count / 3) ? { ...career, summary: 'Another summary.' } : career,
    );
    return slices(careers).map(part => ({ ...document, lists: [{ ...list!, careers: part }] }));
  }
  const document = kind === 'schools' ? schoolsOf(count) : wagesOf(count);
  const items: { name?: string; title?: string }[] =
    'schools' in document ? document.schools : document.wages;
  const name = kind === 'schools' ? 'name' : 'title';
  const all = items.map((item, index) =>
    isChanged && index === Math.floor(count / 3) ? { ...item, [name]: 'Another name' } : item,
  );
  return slices(all).map(part => ({ ...document, [kind]: part }));
}

function slices<T>(items: readonly T[]): T[][] {
  const starts = Array.from({ length: Math.ceil(items.length / mostInOne) }, (_, index) => index * mostInOne);
  return starts.map(start => items.slice(start, start + mostInOne));
}
