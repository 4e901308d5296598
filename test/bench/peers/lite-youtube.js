// https://github.com/paulirish/lite-youtube-embed
import 'lite-youtube-embed';
