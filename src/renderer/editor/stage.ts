// One Monaco editor and what it shows: a file's text, its counts, its error paths. `stages.ts` says which is where.

import type { SourceView } from '../../shared/api/contract';
import { type ErrorPathMarks, noMarks } from '../presenters/error-path-marks';
import { type Gutter, gutterOf } from '../presenters/gutter';
import { gutterRow, gutterWidth, lineDigits } from './gutter-row';
import { languageOf, monaco } from './monaco';
import { codeFont, neverRanMark, themeId } from './theme';
import type { ThemeName } from './theme-name';
import { isKeyword } from './tokens';

/** What a component wants to know of its editor. */
export interface StageEvents {
  cursor(line: number): void;
  /** The pointer rests over the gutter of a line; null when it has left. */
  pointer(line: number | null): void;
  /** The lens of a function was clicked. */
  lens(name: string): void;
  /** Scrolled, resized, or given another text. */
  moved(): void;
}

/** A line in the coordinates of the editor's element. */
export interface LinePlace {
  readonly top: number;
  readonly bottom: number;
  /** Where the text begins. */
  readonly left: number;
}

export interface StageOptions {
  readonly theme: ThemeName;
  readonly wordWrap: boolean;
  readonly fontSize: number;
  readonly shadeNeverRan: boolean;
}

/** Where the reader was in each file. */
const viewStates = new Map<string, monaco.editor.ICodeEditorViewState>();
let models = 0;

export class Stage {
  readonly element = document.createElement('div');
  readonly editor: monaco.editor.IStandaloneCodeEditor;
  private events: StageEvents | null = null;
  private gutter: Gutter | null = null;
  private shown: SourceView | null = null;
  /** What is left to do until the file is painted, in order. */
  private pending: (() => void)[] = [];
  private shading: monaco.editor.IEditorDecorationsCollection;
  private arms: monaco.editor.IEditorDecorationsCollection;
  private stickyNumbers: Element | null = null;
  /** Monaco's id for what a click on a lens does. */
  private readonly lensCommand: string;

  constructor() {
    this.element.className = 'kc-stage';
    this.editor = monaco.editor.create(this.element, {
      ...fixedOptions,
      fontFamily: codeFont,
      lineNumbers: (line) => (this.gutter ? gutterRow(this.gutter, line) : ''),
    });
    this.shading = this.editor.createDecorationsCollection();
    this.arms = this.editor.createDecorationsCollection();
    this.lensCommand = this.editor.addCommand(0, (_, name: string) => this.events?.lens(name)) ?? '';
    this.listen();
  }

  setOptions({ theme, wordWrap, fontSize, shadeNeverRan }: StageOptions): void {
    monaco.editor.setTheme(themeId(theme));
    this.element.classList.toggle('kc-shade', shadeNeverRan);
    this.editor.updateOptions({
      fontSize,
      lineHeight: Math.round(fontSize * 1.5),
      wordWrap: wordWrap ? 'on' : 'off',
    });
  }

  /** What is shown, or is going to be; null for nothing. */
  get view(): SourceView | null {
    return this.shown;
  }

  /** Begins to show a file. `advance` does the rest in steps that are short enough to lie between two keys.
   * @param line where to go; 0 for where the reader was */
  begin(view: SourceView, line: number): void {
    this.clear();
    this.shown = view;
    const gutter = gutterOf(view);
    this.pending = [
      () => this.setText(view, gutter),
      () => this.shade(gutter),
      () => {
        const before = viewStates.get(view.file);
        if (before) this.editor.restoreViewState(before);
        if (line > 0) this.goTo(line);
      },
      () => this.editor.render(true),
    ];
  }

  /** Does the next step; false when there was none. */
  advance(): boolean {
    const step = this.pending.shift();
    step?.();
    return step !== undefined;
  }

  /** The file is painted, and readers see it from now on. */
  enterView(events: StageEvents): void {
    this.events = events;
    // Each text has a margin of its own.
    this.margin?.setAttribute('data-testid', 'gutter');
  }

  leaveView(): void {
    this.events = null;
    this.margin?.removeAttribute('data-testid');
  }

  private get margin(): Element | null {
    return this.element.querySelector('.margin-view-overlays');
  }

  private setText(view: SourceView, gutter: Gutter): void {
    const text = view.text ?? '';
    const uri = monaco.Uri.from({ scheme: 'kerncov', authority: String(++models), path: `/${view.file}` });
    // Where only \n ends a line for the compiler, only \n may end one here.
    const lines = text.includes('\r') ? text.replace(/\r(?!\n)/g, ' ') : text;
    const model = monaco.editor.createModel(lines, languageOf(view.file), uri);
    model.updateOptions(modelOptions);
    functionsOf.set(model.uri.toString(), view);
    this.gutter = gutter;
    this.element.style.setProperty('--kc-count', String(gutter.countWidth));
    this.element.style.setProperty('--kc-line', String(lineDigits(model.getLineCount())));
    this.editor.updateOptions({
      lineNumbersMinChars: gutterWidth(gutter, model.getLineCount()),
      ariaLabel: `${view.file}, read only`,
    });
    this.editor.setModel(model);
  }

  /** Marks the error paths of the file that is shown, and puts a lens over its functions. */
  markErrorPaths(marks: ErrorPathMarks, notes: boolean): void {
    const model = this.editor.getModel();
    if (!model) return;
    const lines = model.getLineCount();
    this.arms.set(
      marks.arms.flatMap((arm): monaco.editor.IModelDeltaDecoration[] => {
        const { startLine, state, text, note } = arm;
        if (startLine > lines) return [];
        const endLine = Math.min(arm.endLine, lines);
        const name = state.replace(' ', '-');
        const first: monaco.editor.IModelDeltaDecoration = {
          range: new monaco.Range(startLine, 1, startLine, model.getLineMaxColumn(startLine)),
          options: {
            linesDecorationsClassName: `kc-arm kc-arm-${name}`,
            linesDecorationsTooltip: text,
            ...(notes && note !== ''
              ? {
                  after: {
                    content: `  ${note}`,
                    inlineClassName: `kc-arm-note kc-arm-note-${name}`,
                    inlineClassNameAffectsLetterSpacing: true,
                    attachedData: noteMark,
                    cursorStops: monaco.editor.InjectedTextCursorStops.None,
                  },
                  showIfCollapsed: true,
                }
              : {}),
          },
        };
        if (endLine === startLine) return [first];
        const range = new monaco.Range(startLine + 1, 1, endLine, 1);
        const rest = `kc-arm-rest kc-arm-${name}`;
        return [
          first,
          { range, options: { linesDecorationsClassName: rest, linesDecorationsTooltip: text } },
        ];
      }),
    );
    lenses.set(model.uri.toString(), { marks, command: this.lensCommand });
    lensesChanged.fire(lensProvider);
  }

  /** Draws some text of every kind and lets go of it. */
  rehearse(): void {
    const line = 'static int f(struct a *b, unsigned long c) { return "x" + 0x1f; } /* comment */\n';
    const model = monaco.editor.createModel(`#define X 1\n${line.repeat(80)}`, 'c');
    this.editor.setModel(model);
    this.editor.render(true);
    this.editor.setModel(null);
    model.dispose();
  }

  /** Remembers where the reader is in the file. */
  remember(): void {
    const state = this.shown && this.editor.getModel() && this.editor.saveViewState();
    if (state) viewStates.set(this.shown!.file, state);
  }

  /** Lets go of the text. */
  clear(): void {
    const model = this.editor.getModel();
    this.shown = null;
    this.pending = [];
    if (!model) return;
    this.editor.setModel(null);
    functionsOf.delete(model.uri.toString());
    lenses.delete(model.uri.toString());
    model.dispose();
  }

  dispose(): void {
    this.clear();
    this.editor.dispose();
  }

  get line(): number {
    return this.editor.getPosition()?.lineNumber ?? 1;
  }

  /** The lines that the selection touches. */
  get selectedLines(): readonly [number, number] {
    const selection = this.editor.getSelection();
    if (!selection) return [this.line, this.line];
    const { startLineNumber, endLineNumber, endColumn } = selection;
    return [
      startLineNumber,
      endColumn === 1 && endLineNumber > startLineNumber ? endLineNumber - 1 : endLineNumber,
    ];
  }

  goTo(line: number): void {
    const model = this.editor.getModel();
    if (!model) return;
    const lineNumber = Math.min(Math.max(1, line), model.getLineCount());
    const column = model.getLineFirstNonWhitespaceColumn(lineNumber) || 1;
    this.editor.setPosition({ lineNumber, column });
    this.editor.revealLineInCenterIfOutsideViewport(lineNumber, monaco.editor.ScrollType.Immediate);
  }

  placeOf(line: number): LinePlace {
    const scrolled = this.editor.getScrollTop();
    return {
      top: this.editor.getTopForLineNumber(line) - scrolled,
      bottom: this.editor.getBottomForLineNumber(line) - scrolled,
      left: this.editor.getLayoutInfo().contentLeft,
    };
  }

  private shade({ neverRan, state }: Gutter): void {
    const lines = this.editor.getModel()?.getLineCount() ?? 0;
    const decorations: monaco.editor.IModelDeltaDecoration[] = [];
    for (let at = 0; at < neverRan.length; at += 2) {
      const last = Math.min(neverRan[at + 1]!, lines);
      const first = neverRan[at]!;
      if (first > lines) break;
      decorations.push({
        range: new monaco.Range(first, 1, last, 1),
        options: {
          isWholeLine: true,
          overviewRuler: { color: { id: neverRanMark }, position: monaco.editor.OverviewRulerLane.Right },
        },
      });
      // Only lines that have code are said to have never run.
      for (let line = first; line <= last; line++) {
        if (!state[line]) continue;
        const from = line;
        while (line < last && state[line + 1]) line++;
        decorations.push({ range: new monaco.Range(from, 1, line, 1), options: neverRanLine });
      }
    }
    this.shading.set(decorations);
  }

  private listen(): void {
    const { editor } = this;
    editor.onDidChangeCursorPosition(({ position }) => this.events?.cursor(position.lineNumber));
    editor.onDidScrollChange(({ scrollTopChanged, scrollLeftChanged }) => {
      this.watchSticky();
      if (scrollTopChanged || scrollLeftChanged) this.events?.moved();
    });
    editor.onDidLayoutChange(() => this.events?.moved());
    editor.onMouseMove(({ target }) => {
      const inGutter =
        target.type === monaco.editor.MouseTargetType.GUTTER_LINE_NUMBERS ||
        target.type === monaco.editor.MouseTargetType.GUTTER_LINE_DECORATIONS;
      const onNote =
        target.type === monaco.editor.MouseTargetType.CONTENT_TEXT &&
        attachedDataOf(target.detail) === noteMark;
      const beyond = inGutter && target.detail.isAfterLines;
      const line = (inGutter && !beyond) || onNote ? target.position?.lineNumber : undefined;
      this.events?.pointer(line ?? null);
    });
    editor.onMouseLeave(() => this.events?.pointer(null));
    // Losing the focus makes Monaco forget that it was about to ask for lenses: it is told once more.
    editor.onDidBlurEditorText(() => setTimeout(() => lensesChanged.fire(lensProvider)));
  }

  /** Monaco leaves the numbers of sticky lines empty when they are not its own: fills them in as they come. */
  private watchSticky(): void {
    if (this.stickyNumbers) return;
    const numbers = this.element.querySelector('.sticky-widget-line-numbers');
    if (!numbers) return;
    this.stickyNumbers = numbers;
    const fill = (): void => {
      for (const node of numbers.children) {
        const inner = node.firstElementChild;
        const line = this.stickyLine(node.getAttribute('data-sticky-line-index') ?? '');
        if (!inner || inner.childElementCount > 0 || line === null || !this.gutter) continue;
        inner.innerHTML = gutterRow(this.gutter, line);
      }
    };
    new MutationObserver(fill).observe(numbers, { childList: true });
    fill();
  }

  private stickyLine(index: string): number | null {
    const content = this.element.querySelector(
      `.sticky-widget-lines [data-sticky-line-index="${CSS.escape(index)}"]`,
    );
    const name = content && [...content.classList].find((name) => /^stickyLine\d+$/.test(name));
    return name ? Number(name.slice('stickyLine'.length)) : null;
  }
}

/** Views by model, for the outline that sticky scroll goes by. */
const functionsOf = new Map<string, SourceView>();

monaco.languages.registerDocumentSymbolProvider(['c', 'assembler'], {
  provideDocumentSymbols: (model) => {
    const functions = functionsOf.get(model.uri.toString())?.functions ?? [];
    const lines = model.getLineCount();
    const symbols: monaco.languages.DocumentSymbol[] = [];
    let end = 0;
    for (const { name, startLine, endLine } of functions) {
      // Of several on one line the first will do.
      if (startLine <= end || startLine > lines || endLine === 0) continue;
      end = Math.min(endLine, lines);
      const range = new monaco.Range(startLine, 1, end, model.getLineMaxColumn(end));
      const head = new monaco.Range(startLine, 1, startLine, model.getLineMaxColumn(startLine));
      symbols.push({
        name,
        detail: '',
        kind: monaco.languages.SymbolKind.Function,
        tags: [],
        range,
        selectionRange: head,
      });
    }
    return symbols;
  },
});

/** Marks and the command of their lenses, by model. */
const lenses = new Map<string, { readonly marks: ErrorPathMarks; readonly command: string }>();
const lensesChanged = new monaco.Emitter<monaco.languages.CodeLensProvider>();
/** What is attached to injected text under the pointer: Monaco has it, and leaves it out of its types. */
function attachedDataOf(detail: object): unknown {
  const { injectedText } = detail as { injectedText?: { options: { attachedData?: unknown } } };
  return injectedText?.options.attachedData;
}

/** Tells a note behind an arm from other injected text. */
const noteMark = 'kerncov.note';

const lensProvider: monaco.languages.CodeLensProvider = {
  onDidChange: lensesChanged.event,
  provideCodeLenses: (model) => {
    const own = lenses.get(model.uri.toString());
    const { lenses: found } = own?.marks ?? noMarks;
    const last = model.getLineCount();
    return {
      lenses: found
        .filter(({ line }) => line <= last)
        .map(({ line, text, function: name }) => ({
          range: new monaco.Range(line, 1, line, 1),
          command: { id: own!.command, title: text, arguments: [name] },
        })),
      dispose: () => {},
    };
  },
};
monaco.languages.registerCodeLensProvider(['c', 'assembler'], lensProvider);

/** Highlights where else a name occurs; keywords are not names. */
monaco.languages.registerDocumentHighlightProvider(['c', 'assembler'], {
  provideDocumentHighlights: (model, position) => {
    const word = model.getWordAtPosition(position)?.word;
    if (word === undefined || isKeyword(word)) return [];
    const found = model.findMatches(word, false, false, true, wordSeparators, false, 1000);
    return found.map(({ range }) => ({ range, kind: monaco.languages.DocumentHighlightKind.Text }));
  },
});

const wordSeparators = monaco.editor.EditorOptions.wordSeparators.defaultValue;

const neverRanLine: monaco.editor.IModelDecorationOptions = {
  isWholeLine: true,
  className: 'kc-never-line',
};

const modelOptions: monaco.editor.ITextModelUpdateOptions = {
  tabSize: 8,
  insertSpaces: false,
  bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
};

const fixedOptions: monaco.editor.IStandaloneEditorConstructionOptions = {
  model: null,
  automaticLayout: true,
  readOnly: true,
  domReadOnly: true,
  renderFinalNewline: 'on',
  glyphMargin: false,
  folding: false,
  // Room for the mark of an error path.
  lineDecorationsWidth: 18,
  codeLens: true,
  minimap: { enabled: false },
  stickyScroll: { enabled: true, maxLineCount: 2, defaultModel: 'outlineModel' },
  scrollBeyondLastLine: false,
  smoothScrolling: false,
  cursorBlinking: 'solid',
  cursorSmoothCaretAnimation: 'off',
  fontLigatures: false,
  renderLineHighlight: 'all',
  renderLineHighlightOnlyWhenFocus: false,
  renderWhitespace: 'none',
  renderControlCharacters: true,
  guides: { indentation: false, bracketPairs: false },
  bracketPairColorization: { enabled: false },
  matchBrackets: 'near',
  occurrencesHighlight: 'singleFile',
  overviewRulerLanes: 2,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  links: false,
  contextmenu: false,
  copyWithSyntaxHighlighting: false,
  wrappingIndent: 'indent',
  scrollbar: { verticalScrollbarSize: 12, horizontalScrollbarSize: 10, useShadows: false },
  unicodeHighlight: {
    ambiguousCharacters: false,
    invisibleCharacters: false,
    nonBasicASCII: false,
  },
};
