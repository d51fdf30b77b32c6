import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122093002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_product" add column if not exists "gtin" text null;`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_product_gtin_unique" ON "ocop_product" ("gtin") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ocop_product" drop column if exists "gtin";`)
  }
}
