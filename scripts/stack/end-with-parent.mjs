// Runs a program that is not ours, `end-with-parent.mjs <program> [arguments]`: when whoever started us is killed, the
// program must not stay behind with a port and its database.
import { spawn } from "node:child_process"

const [program, ...args] = process.argv.slice(2)
const child = spawn(program, args, { stdio: "inherit" })
child.on("error", (error) => {
  console.error(error.message)
  process.exit(1)
})
child.on("exit", (code) => process.exit(code ?? 1))
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => child.kill(signal))

const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) child.kill("SIGKILL")
}, 1000).unref()
