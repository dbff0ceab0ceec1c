import type { Answer } from './failure.ts';
import type { Progress } from './job.ts';
import type { Rooms } from './rooms.ts';

export type RoomName = keyof Rooms;
export type QuestionName<R extends RoomName> = keyof Rooms[R] & string;

/** The one interface every worker shows to the bridge (through Comlink). */
export interface WorkerApi {
  /** Asks `room.question(argument, job)`; failures come back as values. */
  ask(
    jobId: number,
    room: string,
    question: string,
    argument: unknown,
    onProgress: ((progress: Progress) => void) | undefined
  ): Promise<Answer<unknown>>;
  cancel(jobId: number): void;
  /** Loads a room's code ahead of its first question. */
  prepare(room: string): Promise<void>;
  /** Answers at once when the worker is alive and between chunks of work. */
  ping(): 'pong';
}
