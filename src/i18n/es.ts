import { words as widgets } from '../widgets/words.es.generated.js';
import type { Words } from './words.js';

/** Spanish, for readers in the United States. */
export const words: Words = {
  tryAgain: 'Intentar de nuevo',
  'failed.unreachable': 'No se pudo cargar en este momento.',
  'failed.offline': 'Parece que no tiene conexión. Esto se cargará cuando la recupere.',
  'failed.timeout': 'Está tardando demasiado en cargar.',
  'failed.missing': 'Todavía no hay información sobre esta carrera.',
  'failed.refused': 'No se pudo cargar en este momento.',
  'failed.malformed': 'No se pudo mostrar.',
  'failed.unsupported': 'No se pudo mostrar.',
  more: { one: 'y {count} más', other: 'y {count} más' },
  'consent.note':
    'Bloqueado hasta que usted permita {host}. Ese servidor y los de las imágenes verán su dirección IP y el sitio en el que se encuentra.',
  'consent.related': 'Mostrar carreras relacionadas de {host}',
  'consent.schools': 'Mostrar escuelas de {host}',
  'consent.wages': 'Mostrar salarios de {host}',
  'consent.pictures': 'Mostrar imágenes de {host}',
  source: 'Fuente: {source}.',
  comma: ', ',
  updated: 'Actualización: {date}',

  'pay.year': '{amount} por año',
  'pay.hour': '{amount} por hora',
  'pay.orMore': '{amount} o más',
  ...widgets,
};
