// The page's start: connects to the engine, brings back what is remembered, opens what was asked for.

import { createRoot } from 'react-dom/client';
import './theme.css';
import './widgets/basics.css';
import { CallError } from '../shared/api/contract';
import { call, setClient } from './client/calls';
import { connect } from './client/connect';
import { onHostCommand, onHostOpen } from './client/host';
import { beginWork } from './client/idle';
import { runCommand } from './state/commands';
import { listenToKeys } from './state/keys';
import { openSnapshot } from './state/opening';
import { keepRemembering, recall } from './state/remembered';
import { useSession } from './state/session';
import { followTheme } from './state/theme';
import { App } from './views/app';

const started = beginWork();
followTheme();
listenToKeys();
createRoot(document.getElementById('root')!).render(<App />);
start().catch((error: unknown) => lose(messageOf(error)));

async function start(): Promise<void> {
  try {
    setClient(await connect(() => lose('The connection to the engine ended.')));
    const [{ version, start: asked }, left] = await Promise.all([call('app.info', {}), recall()]);
    useSession.setState({ version });
    keepRemembering();
    onHostCommand(runCommand);
    onHostOpen((params) => void openSnapshot(params));
    if (asked) await openSnapshot(asked, left && isSame(left.open, asked) ? left : undefined);
    else if (left) await openSnapshot(left.open, left);
    else useSession.setState({ phase: { kind: 'welcome' } });
  } finally {
    started();
  }
}

function isSame(one: object, other: object): boolean {
  const entries = (params: object): string => JSON.stringify(Object.entries({ map: [], ...params }).sort());
  return entries(one) === entries(other);
}

function lose(reason: string): void {
  useSession.setState({ phase: { kind: 'lost', reason } });
}

function messageOf(error: unknown): string {
  return error instanceof CallError || error instanceof Error ? error.message : String(error);
}
