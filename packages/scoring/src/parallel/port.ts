/** A `URL`, of which only this is looked at here. */
export interface Address {
  readonly href: string;
}

/**
 * The other end of a channel to a thread: in Node `worker_threads`, in a browser a `Worker`. A listener takes the place
 * of the one before.
 */
export interface Port {
  post(message: unknown, transfer: readonly ArrayBuffer[]): void;
  onMessage(listener: (message: unknown) => void): void;
  onFailure(listener: (sentence: string) => void): void;
  close(): Promise<void>;
}

/** As much of Node's `worker_threads` as is used. */
interface NodeThreads {
  readonly Worker: new (
    url: Address,
    options: { readonly execArgv: readonly string[] },
  ) => {
    postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
    on(event: string, listener: (given: unknown) => void): void;
    terminate(): Promise<unknown>;
  };
  readonly parentPort: {
    postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
    on(event: string, listener: (given: unknown) => void): void;
  } | null;
}

/** As much of a browser's `Worker`, and of what is global inside one, as is used. */
interface WebWorker {
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onmessageerror: (() => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  terminate(): void;
}

interface Surroundings {
  readonly process?: { getBuiltinModule?(name: string): unknown };
  readonly Worker?: new (url: Address, options: { readonly type: "module" }) => WebWorker;
  readonly navigator?: { readonly hardwareConcurrency?: number };
}

const around = globalThis as unknown as Surroundings;
const threads = () => around.process?.getBuiltinModule?.("node:worker_threads") as NodeThreads | undefined;

/** How many threads the machine runs at once; 1 where it does not say. */
export function coresHere(): number {
  const system = around.process?.getBuiltinModule?.("node:os") as { availableParallelism(): number } | undefined;
  return system?.availableParallelism() ?? around.navigator?.hardwareConcurrency ?? 1;
}

/** Starts a thread from a file; `undefined` where there are no threads. */
export function startThread(url: Address): Port | undefined {
  const node = threads();
  if (node !== undefined) {
    const worker = new node.Worker(url, { execArgv: [] });
    let closed = false;
    let hear = (_: unknown) => {};
    let failure: string | undefined;
    let tell = (_: string) => {};
    const fail = (sentence: string) => {
      failure ??= sentence;
      tell(failure);
    };
    worker.on("message", (message) => hear(message));
    worker.on("error", (error) => fail(error instanceof Error ? error.message : String(error)));
    worker.on("messageerror", () => fail("What it sent could not be read."));
    worker.on("exit", (code) => {
      if (!closed) fail(`It ended with the exit code ${code}.`);
    });
    return {
      post: (message, transfer) => worker.postMessage(message, transfer),
      onMessage: (listener) => {
        hear = listener;
      },
      onFailure: (listener) => {
        tell = listener;
        // A thread that died between two tasks will not answer the second.
        if (failure !== undefined) listener(failure);
      },
      close: async () => {
        closed = true;
        await worker.terminate();
      },
    };
  }
  if (around.Worker === undefined) return undefined;
  const worker = new around.Worker(url, { type: "module" });
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    onMessage: (listener) => {
      worker.onmessage = ({ data }) => listener(data);
    },
    onFailure: (listener) => {
      worker.onerror = ({ message }) => listener(message ?? "Its file could not be loaded.");
      worker.onmessageerror = () => listener("What it sent could not be read.");
    },
    close: async () => worker.terminate(),
  };
}

/** The channel to whoever started this thread; `undefined` on the main thread. */
export function portToParent(): Pick<Port, "post" | "onMessage"> | undefined {
  const node = threads();
  if (node !== undefined) {
    const { parentPort } = node;
    if (parentPort === null) return undefined;
    return {
      post: (message, transfer) => parentPort.postMessage(message, transfer),
      onMessage: (listener) => parentPort.on("message", listener),
    };
  }
  const own = globalThis as unknown as WebWorker & { readonly document?: unknown };
  if (own.document !== undefined || typeof own.postMessage !== "function") return undefined;
  return {
    post: (message, transfer) => own.postMessage(message, transfer),
    onMessage: (listener) => {
      own.onmessage = ({ data }) => listener(data);
    },
  };
}
