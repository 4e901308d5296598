import type { Translation } from '../../i18n/words.js';
import type { words as english } from './words.js';

/** The strings of `<related-careers>`, in Spanish. */
export const words: Translation<typeof english> = {
  'related.heading': 'Carreras relacionadas con {career}',
  'related.loading': 'Cargando carreras relacionadas…',
  'related.empty': 'No hay carreras relacionadas para mostrar.',
  'related.tabs': 'Listas de carreras',
  'related.basis': '{basis} · salarios: {area}, {period}',
  'related.more': { one: 'y {count} lista más', other: 'y {count} listas más' },
  'list.related': 'Relacionadas',
  'list.recent': 'Actualizadas recientemente',
  'list.popular': 'Populares',
  'card.mean.year': 'Salario promedio: {amount} por año',
  'card.mean.hour': 'Salario promedio: {amount} por hora',
  'card.median.year': 'Mediana salarial: {amount} por año',
  'card.median.hour': 'Mediana salarial: {amount} por hora',
};
