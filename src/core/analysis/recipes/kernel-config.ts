// The text of a tree's .config → its options.
//
// `# CONFIG_X is not set` means n. An option that the text does not name was never asked for: its dependencies are off, or
// this kernel does not have it. Lines that are neither are passed over.

export interface KernelConfig {
  /** As '6.1.192', from the comment at the head; null where there is none. */
  readonly version: string | null;
  /** By full name: `CONFIG_FAILSLAB` → 'y'; 'n' where it is not set; strings without their quotes. */
  readonly options: ReadonlyMap<string, string>;
}

export function parseKernelConfig(text: string): KernelConfig {
  const options = new Map<string, string>();
  for (const [, set, value, unset] of text.matchAll(/^(?:(CONFIG_\w+)=(.*)|# (CONFIG_\w+) is not set)/gm)) {
    if (options.size >= maxOptions) break;
    if (set !== undefined) options.set(set, value!.replace(/^"(.*)"\s*$/, '$1').trim());
    else options.set(unset!, 'n');
  }
  const version = /^# Linux\/\S+ (\S+) Kernel Configuration/m.exec(text.slice(0, headLength))?.[1] ?? null;
  return { version, options };
}

/** Ten times what kernels have. */
const maxOptions = 200_000;
const headLength = 4096;
