// The phase that the page is in → the view for it, with the overlays above.

import { useEffect } from 'react';
import { setTitle } from '../client/host';
import { baseName, snapshotName } from '../presenters/paths';
import { useSession } from '../state/session';
import { FailureBoundary } from '../widgets/failure-boundary';
import './app.css';
import { DropZone } from './drop-zone';
import { useFollowedFile } from './followed-file';
import { Frame } from './frame/frame';
import { Lost } from './lost';
import { Opening } from './opening';
import { OpeningFailed } from './opening-failed';
import { Overlays } from './overlays';
import { Welcome } from './welcome';

export function App() {
  useWindowTitle();
  return (
    <FailureBoundary what="kerncov">
      <DropZone>
        <PhaseView />
      </DropZone>
      <Overlays />
    </FailureBoundary>
  );
}

function PhaseView() {
  const phase = useSession((state) => state.phase);
  switch (phase.kind) {
    case 'connecting':
      return null;
    case 'lost':
      return <Lost reason={phase.reason} />;
    case 'welcome':
      return <Welcome />;
    case 'opening':
      return <Opening phase={phase} />;
    case 'failed':
      return <OpeningFailed phase={phase} />;
    case 'open':
      return <Frame key={phase.info.session} info={phase.info} />;
  }
}

function useWindowTitle(): void {
  const phase = useSession((state) => state.phase);
  const file = useFollowedFile();
  useEffect(() => {
    if (phase.kind !== 'open') {
      setTitle('kerncov');
      return;
    }
    const { snapshot, tree } = phase.info;
    const parts = [file ? baseName(file) : '', snapshotName(snapshot), tree ? baseName(tree) : '', 'kerncov'];
    setTitle(parts.filter(Boolean).join(' · '));
  }, [phase, file]);
}
