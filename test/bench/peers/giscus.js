// https://github.com/giscus/giscus-component
import 'giscus';
