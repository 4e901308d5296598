import { words as widgets } from '../widgets/words.ar.generated.js';
import type { Words } from './words.js';

/** Arabic. A "school" of any level in the United States is an educational institution here: مدرسة is for children. */
export const words: Words = {
  tryAgain: 'إعادة المحاولة',
  'failed.unreachable': 'تعذّر تحميل هذا المحتوى الآن.',
  'failed.offline': 'يبدو أنك غير متصل بالإنترنت. سيُحمَّل هذا عند عودة الاتصال.',
  'failed.timeout': 'يستغرق التحميل وقتًا أطول من اللازم.',
  'failed.missing': 'لا توجد هنا معلومات عن هذه المهنة بعد.',
  'failed.refused': 'تعذّر تحميل هذا المحتوى الآن.',
  'failed.malformed': 'تعذّر عرض هذا المحتوى.',
  'failed.unsupported': 'تعذّر عرض هذا المحتوى.',
  more: {
    zero: 'ولا غير ذلك',
    one: 'وواحد آخر',
    two: 'واثنان آخران',
    few: 'و{count} غيرها',
    many: 'و{count} غيرها',
    other: 'و{count} غيرها',
  },
  'consent.note':
    'المحتوى محجوب حتى تسمح بـ {host}. سيرى هذا الخادم، وخوادم الصور، عنوان IP الخاص بك والموقع الذي تتصفحه.',
  'consent.related': 'عرض المهن ذات الصلة من {host}',
  'consent.schools': 'عرض المؤسسات التعليمية من {host}',
  'consent.wages': 'عرض الأجور من {host}',
  'consent.pictures': 'عرض الصور من {host}',
  source: 'المصدر: {source}.',
  comma: '، ',
  updated: 'آخر تحديث: {date}',

  'pay.year': '{amount} في السنة',
  'pay.hour': '{amount} في الساعة',
  'pay.orMore': '{amount} أو أكثر',
  ...widgets,
};
