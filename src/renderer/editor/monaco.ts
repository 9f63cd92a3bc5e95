// The parts of Monaco that reading C needs: no language but ours, no editing, no folding, no suggestions.

import 'monaco-editor/features/bracketMatching/register.js';
import 'monaco-editor/features/clipboard/register.js';
import 'monaco-editor/features/codeEditor/register.js';
import 'monaco-editor/features/codelens/register.js';
import 'monaco-editor/features/codicon/register.js';
import 'monaco-editor/features/find/register.js';
import 'monaco-editor/features/lineSelection/register.js';
import 'monaco-editor/features/stickyScroll/register.js';
import 'monaco-editor/features/wordHighlighter/register.js';
import 'monaco-editor/features/wordOperations/register.js';
import * as monaco from 'monaco-editor/editor/editor.api.js';
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker';
import { assemblerTokens, bracketsAndComments, cTokens } from './tokens';

self.MonacoEnvironment = { getWorker: () => new EditorWorker() };

monaco.languages.register({ id: 'c' });
monaco.languages.setTokensProvider('c', cTokens);
monaco.languages.setLanguageConfiguration('c', bracketsAndComments);
monaco.languages.register({ id: 'assembler' });
monaco.languages.setTokensProvider('assembler', assemblerTokens);
monaco.languages.setLanguageConfiguration('assembler', bracketsAndComments);

/** The language of a source file. */
export function languageOf(file: string): 'c' | 'assembler' {
  return /\.(?:S|s|inc)$/.test(file) ? 'assembler' : 'c';
}

export { monaco };
