// Preloaded into every server that is measured: tells its processor time and memory when it is asked.
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMicroseconds: user + system, memoryBytes: process.memoryUsage().rss })
})
// Asking must not keep a server alive that wants to end.
process.channel?.unref()
