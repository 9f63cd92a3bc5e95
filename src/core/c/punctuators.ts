// Kinds of tokens that are a punctuator of one character: the character's code. Those of several are in `tokenKind`.

export const openParen = 40;
export const closeParen = 41;
export const openBracket = 91;
export const closeBracket = 93;
export const openBrace = 123;
export const closeBrace = 125;
export const comma = 44;
export const semicolon = 59;
export const colon = 58;
export const question = 63;
export const dot = 46;
export const assign = 61;
export const less = 60;
export const greater = 62;
export const not = 33;
export const star = 42;
export const ampersand = 38;
export const minus = 45;
export const caret = 94;
export const tilde = 126;
