import type { Translation } from '../../i18n/words.js';
import type { words as english } from './words.js';

/** The strings of `<related-careers>`, in Arabic. */
export const words: Translation<typeof english> = {
  'related.heading': 'مهن ذات صلة بمهنة {career}',
  'related.loading': 'جارٍ تحميل المهن ذات الصلة…',
  'related.empty': 'لا توجد مهن ذات صلة لعرضها.',
  'related.tabs': 'قوائم المهن',
  'related.basis': '{basis} · الأجور: {area}، {period}',
  'related.more': {
    zero: 'ولا قوائم أخرى',
    one: 'وقائمة أخرى',
    two: 'وقائمتان أخريان',
    few: 'و{count} قوائم أخرى',
    many: 'و{count} قائمةً أخرى',
    other: 'و{count} قائمة أخرى',
  },
  'list.related': 'ذات صلة',
  'list.recent': 'محدَّثة مؤخرًا',
  'list.popular': 'رائجة',
  'card.mean.year': 'متوسط الأجر: {amount} في السنة',
  'card.mean.hour': 'متوسط الأجر: {amount} في الساعة',
  'card.median.year': 'وسيط الأجر: {amount} في السنة',
  'card.median.hour': 'وسيط الأجر: {amount} في الساعة',
};
