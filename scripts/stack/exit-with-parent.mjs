// Preloaded into the programs we start: when we are killed, they must not stay behind with a port or a half-built folder.
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) process.exit(1)
}, 1000).unref()
