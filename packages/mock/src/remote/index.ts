export { connect, type ConnectOptions } from './connect.ts'
export type { Remote, RemoteFaults, RemoteMock } from './remote-mock.ts'
