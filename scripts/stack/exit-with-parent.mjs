// Preloaded into Medusa: when whoever started it is killed, it must not stay behind and keep its port.
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) process.exit(1)
}, 1000).unref()
