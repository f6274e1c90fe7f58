export { connect, type ConnectOptions } from './connect.ts'
export type { ListedFault, Remote, RemoteFaults, RemoteMock } from './remote-mock.ts'
