export { listen, type Listener, type ListenOptions } from './listen.ts'
