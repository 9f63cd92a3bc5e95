/** How to start Electron on this checkout's build. */
export interface ElectronRuntime {
  readonly executable: string;
  /** To come before the application's own arguments. */
  readonly args: readonly string[];
  /** To be added to the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Of Electron, and where it comes from. */
  readonly version: string;
  readonly origin: 'override' | 'official' | 'floor';
  /** The directory that holds the executable. */
  readonly directory: string;
}

/** Resolves to null when there is no Electron, or none can be had. Never asks the network unless `allowDownload`. */
export function resolveElectron(options?: {
  readonly allowDownload?: boolean;
  /** Told, in words, what takes long and what is not possible. */
  readonly log?: (words: string) => void;
}): Promise<ElectronRuntime | null>;
