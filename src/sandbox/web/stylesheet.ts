/** The one stylesheet, served at `/-/style.css`. */
import { STYLE_BASE } from './style-base.ts';
import { STYLE_CODE } from './style-code.ts';
import { STYLE_FORMS } from './style-forms.ts';
import { STYLE_PAGES } from './style-pages.ts';

export const STYLESHEET: string = [STYLE_BASE, STYLE_PAGES, STYLE_CODE, STYLE_FORMS].join('\n');
