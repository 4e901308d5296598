import type { Translation } from '../../i18n/words.js';
import type { words as english } from './words.js';

/** The strings of `<wage-summary>`, in Spanish. */
export const words: Translation<typeof english> = {
  'wages.heading': 'Salarios de {career} y empleos relacionados',
  'wages.loading': 'Cargando salarios…',
  'wages.empty': 'No hay salarios para mostrar de esta carrera.',
  'wages.nation': 'No hay cifras de {state}: estas son de todo el país ({nation}).',
  'wages.caption.mean.year': 'Salario promedio (media aritmética) por año, {area}, {period}',
  'wages.caption.mean.hour': 'Salario promedio (media aritmética) por hora, {area}, {period}',
  'wages.caption.median.year': 'Mediana salarial por año, {area}, {period}',
  'wages.caption.median.hour': 'Mediana salarial por hora, {area}, {period}',
  'wages.job': 'Empleo',
  'wages.mean': 'Promedio',
  'wages.median': 'Mediana',
  'wages.p10': 'Percentil 10',
  'wages.p90': 'Percentil 90',
  'wages.notReleased': 'No publicado',
  'wages.only.year': 'Solo se publica el salario anual',
  'wages.only.hour': 'Solo se publica el salario por hora',
  'wages.range': 'De {low} a {high}',
  'wages.range.median': 'De {low} a {high}, mediana {median}',
  'wages.key': 'Banda: del percentil 10 al percentil 90. Línea: la mediana.',
};
