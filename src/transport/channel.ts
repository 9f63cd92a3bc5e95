// Something that carries messages both ways, in order. In-process, MessagePort and WebSocket are such things.

/** Messages are values that structured clone can copy, typed arrays included. */
export interface Channel {
  send(message: unknown): void;
  /** At most one listener; messages that came before it are kept for it. */
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

/** A pair of channels in one process: what one sends, the other gets, as a copy, later. */
export function channelPair(): [Channel, Channel] {
  const a = new LocalEnd();
  const b = new LocalEnd();
  a.other = b;
  b.other = a;
  return [a, b];
}

/** Keeps messages until somebody listens. */
export class Mailbox {
  private listener: ((message: unknown) => void) | undefined;
  private waiting: unknown[] = [];

  deliver(message: unknown): void {
    if (this.listener) this.listener(message);
    else this.waiting.push(message);
  }

  listen(listener: (message: unknown) => void): void {
    this.listener = listener;
    for (const message of this.waiting.splice(0)) listener(message);
  }
}

declare function structuredClone<T>(value: T): T;
declare function queueMicrotask(callback: () => void): void;

class LocalEnd implements Channel {
  other: LocalEnd | undefined;
  private readonly mailbox = new Mailbox();
  private readonly closeListeners: (() => void)[] = [];
  private closed = false;

  send(message: unknown): void {
    if (this.closed) return;
    const copy = structuredClone(message);
    queueMicrotask(() => this.other?.mailbox.deliver(copy));
  }

  onMessage(listener: (message: unknown) => void): void {
    this.mailbox.listen(listener);
  }

  onClose(listener: () => void): void {
    this.closeListeners.push(listener);
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    for (const listener of this.closeListeners) listener();
    this.other?.close();
  }
}
