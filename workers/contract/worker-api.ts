import type { Answer } from './failure.ts';
import type { Progress } from './job.ts';
import type { Rooms } from './rooms.ts';

export type RoomName = keyof Rooms;
export type QuestionName<R extends RoomName> = keyof Rooms[R] & string;

/** The interface that every worker exposes to the bridge through Comlink. */
export interface WorkerApi {
  /** Asks `room.question(argument, job)`; failures are returned as values. */
  ask(
    jobId: number,
    room: string,
    question: string,
    argument: unknown,
    onProgress: ((progress: Progress) => void) | undefined
  ): Promise<Answer<unknown>>;
  cancel(jobId: number): void;
  /** Loads a room's code before its first question. */
  prepare(room: string): Promise<void>;
  /** Answers immediately if the worker is alive and between two chunks of work. */
  ping(): 'pong';
}
