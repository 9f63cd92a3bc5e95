// Requests faster than answers → one under way, and only the newest waits for it.

/** Runs `ask` for the newest request; answers to requests that were overtaken are dropped. */
export class Latest<Request, Answer> {
  private running = false;
  private next: { readonly request: Request } | undefined;

  constructor(
    private readonly ask: (request: Request) => Promise<Answer>,
    private readonly onAnswer: (request: Request, answer: Answer) => void,
    private readonly onError: (request: Request, error: unknown) => void = () => {},
  ) {}

  request(request: Request): void {
    this.next = { request };
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.next) {
      const { request } = this.next;
      this.next = undefined;
      try {
        const answer = await this.ask(request);
        if (!this.next) this.onAnswer(request, answer);
      } catch (error) {
        if (!this.next) this.onError(request, error);
      }
    }
    this.running = false;
  }
}
