import type { Client } from "pg"

/** Rows that hang on a cart, with the columns that name the cart's other rows. */
const ROWS: { table: string; where: string; renamed: string[] }[] = [
  {
    table: "cart_address",
    where: "id in (select unnest(array[shipping_address_id, billing_address_id]) from cart where id = $1)",
    renamed: ["id"],
  },
  { table: "cart", where: "id = $1", renamed: ["id", "shipping_address_id", "billing_address_id"] },
  { table: "cart_line_item", where: "cart_id = $1", renamed: ["id", "cart_id"] },
  { table: "cart_shipping_method", where: "cart_id = $1", renamed: ["id", "cart_id"] },
  {
    table: "payment_collection",
    where: "id in (select payment_collection_id from cart_payment_collection where cart_id = $1)",
    renamed: ["id"],
  },
  {
    table: "payment_session",
    where:
      "payment_collection_id in (select payment_collection_id from cart_payment_collection where cart_id = $1)",
    renamed: ["id", "payment_collection_id"],
  },
  {
    table: "cart_payment_collection",
    where: "cart_id = $1",
    renamed: ["id", "cart_id", "payment_collection_id"],
  },
]

/**
 * Copies of a cart that only has to be completed. Two hundred carts by way of the API take longer than what is
 * measured with them.
 */
export async function cloneCart(client: Client, cartId: string, copies: number): Promise<string[]> {
  const names = Array.from({ length: copies }, (_, at) => `-${at}`)
  for (const { table, where, renamed } of ROWS) {
    const changes = renamed.map((column) => `'${column}', original.${column} || copy.suffix`).join(", ")
    await client.query(
      `insert into ${table}
       select (jsonb_populate_record(null::${table}, to_jsonb(original) || jsonb_build_object(${changes}))).*
       from (select * from ${table} where ${where}) as original, unnest($2::text[]) as copy(suffix)`,
      [cartId, names],
    )
  }
  return names.map((name) => `${cartId}${name}`)
}
