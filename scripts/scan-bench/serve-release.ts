import { Releases } from "../publication/release"
import { serveSite } from "../stack/site-server"

/** Serves the current release of a folder, where `bench-scan.ts` has put this process, until it is ended. */
const [folder = "", port = ""] = process.argv.slice(2)
await serveSite(new Releases(folder), Number(port))
console.log("ready")
