import { Client } from "pg"
import { setting } from "./environment"

/** Takes away what a test has entered and no API removes, so that the tests after it find the shop as it was. */
export async function forget(table: "lot" | "sales_point", ids: readonly string[]): Promise<void> {
  const database = new Client({ connectionString: setting("TEST_DATABASE_URL") })
  await database.connect()
  try {
    await database.query(`delete from "${table}" where id = any($1)`, [ids])
  } finally {
    await database.end()
  }
}
