// The tokens of theme.css → Monaco's themes. The style sheet stays the only place where a colour is written down.

import styles from '../theme.css?raw';
import { monaco } from './monaco';
import type { ThemeName } from './theme-name';

/** Marks of never-run code in the overview ruler. */
export const neverRanMark = 'kerncov.neverRan';

/** Colours of code: hue is spent on structure only, since blue and vermilion tell coverage. */
const code: Readonly<Record<ThemeName, Readonly<Record<string, string>>>> = {
  light: {
    keyword: '5b3c88',
    type: '3d5a80',
    function: '1c2128',
    constant: '6b4f2a',
    string: '4d6b1f',
    number: '6b4f2a',
    comment: '57606a',
    directive: '7a3e6d',
    variable: '3d5a80',
  },
  dark: {
    keyword: 'c3a6e8',
    type: '9fc0dc',
    function: 'f2f4f7',
    constant: 'd8bf96',
    string: 'b5cc8a',
    number: 'd8bf96',
    comment: '8b96a3',
    directive: 'd79ec4',
    variable: '9fc0dc',
  },
  contrast: {
    keyword: 'd9b8ff',
    type: 'a8dcff',
    function: 'ffffff',
    constant: 'ffe2a8',
    string: 'd2f59a',
    number: 'ffe2a8',
    comment: 'c8c8c8',
    directive: 'ffb0e6',
    variable: 'a8dcff',
  },
};

const bases = { light: 'vs', dark: 'vs-dark', contrast: 'hc-black' } as const;

for (const name of ['light', 'dark', 'contrast'] as const) {
  monaco.editor.defineTheme(themeId(name), themeOf(name));
}

/** The id under which Monaco knows a theme. */
export function themeId(name: ThemeName): string {
  return `kerncov-${name}`;
}

/** The fonts of code. */
export const codeFont = tokensOf(styles, ':root').get('--font-mono') ?? 'monospace';

function themeOf(name: ThemeName): monaco.editor.IStandaloneThemeData {
  const tokens = tokensOf(styles, `:root[data-theme="${name}"]`);
  const colour = (token: string): string => tokens.get(token) ?? '#888888';
  const plain = colour('--fg').slice(1);
  const rules = Object.entries(code[name]).map(([token, foreground]) => ({ token, foreground }));
  const contrast = name === 'contrast';
  return {
    base: bases[name],
    inherit: false,
    rules: [
      { token: '', foreground: plain, background: colour('--bg').slice(1) },
      ...rules.map((rule) => (rule.token === 'comment' ? { ...rule, fontStyle: 'italic' } : rule)),
      { token: 'directive.body', foreground: plain },
    ],
    colors: {
      'editor.background': colour('--bg'),
      'editor.foreground': colour('--fg'),
      'editorCodeLens.foreground': colour('--fg-muted'),
      'editorGutter.background': colour('--bg'),
      'editorLineNumber.foreground': colour('--fg-muted'),
      'editorLineNumber.activeForeground': colour('--fg'),
      'editorCursor.foreground': colour('--fg'),
      'editor.lineHighlightBackground': contrast ? '#00000000' : `${colour('--bg-hover')}80`,
      'editor.lineHighlightBorder': contrast ? colour('--focus') : '#00000000',
      'editor.selectionBackground': colour('--bg-selected'),
      'editor.inactiveSelectionBackground': `${colour('--bg-selected')}99`,
      'editor.selectionHighlightBackground': `${colour('--bg-selected')}80`,
      'editor.wordHighlightBackground': `${colour('--bg-selected')}80`,
      'editor.wordHighlightStrongBackground': `${colour('--bg-selected')}80`,
      'editor.wordHighlightTextBackground': `${colour('--bg-selected')}80`,
      'editor.findMatchBackground': `${colour('--warn')}66`,
      'editor.findMatchHighlightBackground': `${colour('--warn')}33`,
      'editor.findMatchForeground': colour('--fg'),
      'editor.findMatchHighlightForeground': colour('--fg'),
      'editor.findMatchBorder': colour('--warn'),
      'editor.rangeHighlightBackground': '#00000000',
      'editorOverviewRuler.findMatchForeground': `${colour('--warn')}99`,
      'editorOverviewRuler.wordHighlightForeground': '#00000000',
      'editorOverviewRuler.wordHighlightStrongForeground': '#00000000',
      'editorOverviewRuler.wordHighlightTextForeground': '#00000000',
      'editorOverviewRuler.selectionHighlightForeground': '#00000000',
      'editorOverviewRuler.bracketMatchForeground': '#00000000',
      'editorBracketMatch.background': colour('--bg-hover'),
      'editorBracketMatch.border': colour('--line'),
      'editorOverviewRuler.border': '#00000000',
      'editorOverviewRuler.background': colour('--bg'),
      'editorStickyScroll.background': colour('--bg'),
      'editorStickyScroll.border': colour('--line'),
      'editorStickyScroll.shadow': '#00000000',
      'editorStickyScrollHover.background': colour('--bg-hover'),
      'editorWidget.background': colour('--bg-raised'),
      'editorWidget.foreground': colour('--fg'),
      'editorWidget.border': colour('--line'),
      'widget.border': colour('--line'),
      'editorHoverWidget.background': colour('--bg-raised'),
      'editorHoverWidget.foreground': colour('--fg'),
      'editorHoverWidget.border': colour('--line'),
      'input.background': colour('--bg'),
      'input.foreground': colour('--fg'),
      'input.border': colour('--line'),
      'input.placeholderForeground': colour('--fg-muted'),
      'inputOption.activeBorder': colour('--focus'),
      'inputOption.activeBackground': colour('--bg-selected'),
      'inputOption.activeForeground': colour('--fg'),
      'icon.foreground': colour('--fg-muted'),
      focusBorder: colour('--focus'),
      'scrollbar.shadow': '#00000000',
      'scrollbarSlider.background': `${colour('--fg-muted')}40`,
      'scrollbarSlider.hoverBackground': `${colour('--fg-muted')}66`,
      'scrollbarSlider.activeBackground': `${colour('--fg-muted')}80`,
      'widget.shadow': '#00000033',
      ...(contrast ? { contrastBorder: colour('--line'), contrastActiveBorder: colour('--focus') } : {}),
      [neverRanMark]: colour('--never'),
    },
  };
}

/** The custom properties of the first rule that has the selector. */
function tokensOf(css: string, selector: string): Map<string, string> {
  const start = css.search(
    new RegExp(`(?:^|,\\s*)${selector.replace(/[[\]]/g, '\\$&')}\\s*(?:\\{|,\\s*:root)`, 'm'),
  );
  const open = css.indexOf('{', start);
  const body = start < 0 ? '' : css.slice(open + 1, css.indexOf('}', open));
  return new Map([...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
}
