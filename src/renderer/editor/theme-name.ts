// The themes there are, by the name that theme.css gives them.

export type ThemeName = 'light' | 'dark' | 'contrast';
