import type { Translation } from '../../i18n/words.js';
import type { words as english } from './words.js';

/** The strings of `<wage-summary>`, in Arabic. */
export const words: Translation<typeof english> = {
  'wages.heading': 'أجور {career} والوظائف ذات الصلة',
  'wages.loading': 'جارٍ تحميل الأجور…',
  'wages.empty': 'لا توجد أجور لعرضها لهذه المهنة.',
  'wages.nation': 'لا توجد أرقام عن {state}: هذه أرقام {nation}.',
  'wages.caption.mean.year': 'متوسط الأجر (المتوسط الحسابي) في السنة، {area}، {period}',
  'wages.caption.mean.hour': 'متوسط الأجر (المتوسط الحسابي) في الساعة، {area}، {period}',
  'wages.caption.median.year': 'وسيط الأجر في السنة، {area}، {period}',
  'wages.caption.median.hour': 'وسيط الأجر في الساعة، {area}، {period}',
  'wages.job': 'الوظيفة',
  'wages.mean': 'المتوسط',
  'wages.median': 'الوسيط',
  'wages.p10': 'المئين العاشر',
  'wages.p90': 'المئين التسعون',
  'wages.notReleased': 'غير منشور',
  'wages.only.year': 'لا يُنشر سوى الأجر السنوي',
  'wages.only.hour': 'لا يُنشر سوى الأجر بالساعة',
  'wages.range': 'من {low} إلى {high}',
  'wages.range.median': 'من {low} إلى {high}، والوسيط {median}',
  'wages.key': 'الشريط: من المئين العاشر إلى المئين التسعين. الخط: الوسيط.',
};
