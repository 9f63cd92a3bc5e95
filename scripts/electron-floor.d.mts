export const floorVersion: string;

/** Where the floor runtime is, or would be; null where it cannot run. */
export function floorDirectory(): string | null;

/** Whether it is there at the end. */
export function fetchFloor(log: (words: string) => void): Promise<boolean>;
