// One error region → what a reader wants to know of it: counts, trigger, why it is taken for one, and how to reach it.

import { ExclamationTriangleIcon } from '@radix-ui/react-icons';
import { useEffect, useState } from 'react';
import type { ErrorPathRow, Recipe } from '../../../shared/api/error-paths';
import { call } from '../../client/calls';
import { Latest } from '../../client/latest';
import type { LoadState } from '../../client/loadable';
import {
  causeText,
  countsSentence,
  furtherGuard,
  linesText,
  stateWords,
  triggerWords,
} from '../../presenters/error-path-words';
import { recipeText } from '../../presenters/recipe-text';
import { CopyButton } from '../../widgets/copy-button';
import { ErrorMark } from '../../widgets/error-mark';
import { TriggerChip } from '../../widgets/trigger-chip';
import { Waiting } from '../../widgets/waiting';
import './error-paths.css';

interface Detail {
  readonly region: ErrorPathRow;
  readonly reasons: readonly string[];
  readonly recipe: Recipe;
}

export interface RegionDetailProps {
  readonly session: string;
  readonly region: ErrorPathRow;
}

export function RegionDetail({ session, region }: RegionDetailProps) {
  const detail = useDetail(session, region.id);
  const guard = furtherGuard(region);
  return (
    <article className="region-detail" data-testid="region-detail" aria-label={linesText(region)}>
      <header>
        <ErrorMark state={region.state} />
        <strong>{stateWords[region.state].short}</strong>
        <span className="muted">{countsSentence(region)}</span>
      </header>
      <dl>
        <div>
          <dt>cause</dt>
          <dd>
            <code>{causeText(region)}</code>
          </dd>
        </div>
        {guard !== null && (
          <div>
            <dt>guard</dt>
            <dd>
              <code>{guard}</code>
            </dd>
          </div>
        )}
        <div>
          <dt>trigger</dt>
          <dd>
            <TriggerChip trigger={region.trigger} /> {region.trigger}
            <span className="muted">: {triggerWords[region.trigger].meaning}</span>
            {region.errno !== null && (
              <>
                {' · '}
                <code>{region.errno}</code>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>where</dt>
          <dd>
            <code>{region.function}()</code>, {linesText(region)}
            {region.guardLine > 0 && `, guard on line ${region.guardLine}`}
          </dd>
        </div>
      </dl>
      {detail.status === 'loading' && <Waiting what="Recipe" />}
      {detail.status === 'failed' && <p role="alert">{detail.message}</p>}
      {detail.status === 'ready' && (
        <>
          <RecipeView recipe={detail.value.recipe} region={detail.value.region} />
          <section>
            <h3>Why it is taken for one</h3>
            <ul>
              {detail.value.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
              <li>{Math.round(region.confidence * 100)} % sure to be an error path.</li>
            </ul>
          </section>
        </>
      )}
    </article>
  );
}

function RecipeView({ recipe, region }: { readonly recipe: Recipe; readonly region: ErrorPathRow }) {
  return (
    <section className="recipe" data-testid="recipe">
      <div className="recipe-head">
        <h3>{recipe.title}</h3>
        <CopyButton text={recipeText(recipe, region)} what="the recipe" title="Copy recipe" />
      </div>
      {recipe.missing.map(({ option, why }) => (
        <p key={option} className="recipe-missing">
          <ExclamationTriangleIcon /> <code>{option}</code> is not set in the tree’s .config: {why}
        </p>
      ))}
      {recipe.steps.length > 0 && (
        <ol>
          {recipe.steps.map(({ text, commands }) => (
            <li key={text}>
              <WithCode text={text} />
              {commands.map((command) => (
                <div className="recipe-command" key={command}>
                  <code>{command}</code>
                  <CopyButton text={command} what="the command" />
                </div>
              ))}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What stands between backticks is code. */
function WithCode({ text }: { readonly text: string }) {
  const parts = text.split('`').map((part, at) => ({ part, at, isCode: at % 2 === 1 }));
  return parts.map(({ part, at, isCode }) => (isCode ? <code key={at}>{part}</code> : part));
}

/** The detail of a region; of fast walks through a list, only the last is asked for. */
function useDetail(session: string, id: number): LoadState<Detail> {
  const [state, setState] = useState<LoadState<Detail>>({ status: 'loading' });
  const [latest] = useState(
    () =>
      new Latest<{ session: string; id: number }, Detail>(
        (params) => call('errorpaths.detail', params),
        (_, value) => setState({ status: 'ready', value }),
        (_, error) =>
          setState({ status: 'failed', message: error instanceof Error ? error.message : String(error) }),
      ),
  );
  useEffect(() => latest.request({ session, id }), [latest, session, id]);
  // What is shown belongs to the region, or is on its way.
  return state.status === 'ready' && state.value.region.id !== id ? { status: 'loading' } : state;
}
