// Which editor shows which file: one is in view, the others wait behind the scenes, in a room as large as the place where they
// will appear.
//
// Making a Monaco editor costs more than showing a file in one, and that costs more than moving one that shows the file already.
// So an editor outlives the components that show it, keeps its file when it goes, and a file that is likely to be wanted next is
// shown in a spare one beforehand.

import type { SourceView } from '../../shared/api/contract';
import { moveFind } from './find-state';
import { Stage, type StageEvents, type StageOptions } from './stage';

/** Where an editor appears, and how. */
export interface StagePlace {
  readonly parent: HTMLElement;
  readonly events: StageEvents;
  readonly options: StageOptions;
}

/** Editors that are kept besides the one in view. */
const maxBehind = 2;

/** Editors out of view; the one whose file is likely to be wanted last comes last. */
const behind: Stage[] = [];
let inView: Stage | null = null;
let lastOptions: StageOptions | null = null;
/** What is being prepared; the next thing that is, or is brought into view, puts an end to it. */
let preparing: object | null = null;

/** The room behind the scenes. */
const room = document.createElement('div');
room.className = 'kc-behind';
room.inert = true;

/** Keeps the room as large as the place where editors appear. To ask for that place's size would cost a layout of the page. */
const placeSize = new ResizeObserver((entries) => {
  const { width, height } = entries.at(-1)!.contentRect;
  if (width === 0 || height === 0) return;
  room.style.width = `${width}px`;
  room.style.height = `${height}px`;
});

function watchPlace(place: HTMLElement): void {
  if (!room.isConnected) document.body.append(room);
  placeSize.disconnect();
  placeSize.observe(place);
}

function putBehind(stage: Stage): void {
  stage.leaveView();
  room.append(stage.element);
  behind.unshift(stage);
  const extra = behind.splice(maxBehind);
  if (extra.length > 0) preparing = null;
  for (const one of extra) one.dispose();
}

/** An editor for another file: a new one only while there are too few to keep the file in view. */
function takeSpare(): Stage {
  return behind.pop() ?? new Stage();
}

/** Takes a turn of its own for each step, so that keys and clicks have theirs. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Makes editors ahead of need, and shows a text in each where nobody sees it: what is slow the first time is done then.
 * @param place as large as what will be in view */
export async function warmUp(place: HTMLElement): Promise<void> {
  watchPlace(place);
  while (behind.length + (inView ? 1 : 0) < 2) {
    const stage = new Stage();
    putBehind(stage);
    stage.editor.layout();
    await turn();
    if (behind.includes(stage) && !stage.view) stage.rehearse();
    await turn();
  }
}

/** Shows a file behind the scenes.
 * @param line where it is likely to be wanted; 0 for where the reader was
 * @param wanted asked between two steps; what is no longer wanted stops */
export async function prepare(view: SourceView, line: number, wanted: () => boolean): Promise<void> {
  if (view.text === null || inView?.view === view) return;
  const ready = behind.find((stage) => stage.view === view);
  if (ready) {
    behind.splice(behind.indexOf(ready), 1);
    behind.unshift(ready);
    return;
  }
  const stage = takeSpare();
  putBehind(stage);
  if (lastOptions) stage.setOptions(lastOptions);
  const own = {};
  preparing = own;
  stage.begin(view, line);
  do await turn();
  while (preparing === own && wanted() && stage.advance());
}

/** Brings a file into view, in the editor that shows it already or in the one that is there.
 * @param line where to go; 0 for where the reader was
 * @returns the editor that is in view then */
export function bringIntoView(view: SourceView, line: number, place: StagePlace): Stage {
  preparing = null;
  lastOptions = place.options;
  const before = inView;
  before?.remember();
  const ready = behind.find((stage) => stage.view === view);
  const stage = ready ?? before ?? takeSpare();
  const hadFocus = before?.editor.hasTextFocus() ?? false;
  if (ready) behind.splice(behind.indexOf(ready), 1);
  if (stage !== before) {
    if (before) putBehind(before);
    else watchPlace(place.parent);
    place.parent.append(stage.element);
    stage.setOptions(place.options);
  }
  if (stage.view !== view) stage.begin(view, line);
  while (stage.advance());
  stage.enterView(place.events);
  inView = stage;
  if (before && stage !== before) {
    moveFind(before.editor, stage.editor);
    if (hadFocus) stage.editor.focus();
  }
  return stage;
}

/** Takes the editor out of view, which keeps its file. */
export function putAway(): void {
  if (!inView) return;
  inView.remember();
  putBehind(inView);
  inView = null;
}
