export { startWorker, type StartedWorker, type WorkerOptions } from './start-worker.ts'
