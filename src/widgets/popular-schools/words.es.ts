import type { Translation } from '../../i18n/words.js';
import type { words as english } from './words.js';

/** The strings of `<popular-schools>`, in Spanish. */
export const words: Translation<typeof english> = {
  'schools.heading': 'Escuelas para {career}',
  'schools.heading.popular': 'Escuelas populares para {career}',
  'schools.basis': 'Programas relacionados con {career}. {basis}.',
  'schools.loading': 'Cargando escuelas…',
  'schools.empty': 'No hay escuelas con programas relacionados para mostrar.',
  'schools.nation': 'No hay escuelas para mostrar de {state}: estas son de todo el país ({nation}).',
  'schools.featured': 'Escuelas destacadas',
  'schools.featured.paid': 'Escuelas destacadas: anuncios pagados',
  'schools.others': 'Otras escuelas',
  'schools.paid': 'Anuncio',
  'schools.view': 'Ver escuelas',
  'schools.view.count': { one: 'Ver {count} escuela', other: 'Ver {count} escuelas' },
  'schools.view.popular': { one: 'Ver {count} escuela popular', other: 'Ver {count} escuelas populares' },
  'schools.show': { one: 'Mostrar {count} escuela', other: 'Mostrar escuelas' },
  'schools.show.popular': { one: 'Mostrar {count} escuela popular', other: 'Mostrar escuelas populares' },
  'schools.more': { one: 'Mostrar {count} escuela más', other: 'Mostrar {count} escuelas más' },
  'schools.shown': {
    one: 'Se muestran {shown} de {count} escuela',
    other: 'Se muestran {shown} de {count} escuelas',
  },
  'school.campuses': { one: '{place} ({count} campus)', other: '{place} ({count} campus)' },
  'school.city': '{city}, {place}',
  'school.online': 'En línea',
  'school.public': 'Pública',
  'school.private-nonprofit': 'Privada, sin fines de lucro',
  'school.private-forprofit': 'Privada, con fines de lucro',
  'school.graduates': { one: '{count} graduado', other: '{count} graduados' },
  'school.areas': 'Áreas de estudio',
  'level.graduate': 'Posgrado',
  'level.post-degree-certificate': 'Certificado posterior a un título',
  'level.undergraduate': 'Pregrado',
  'level.certificate': 'Certificado',
  'level.non-degree': 'Sin título académico',
};
