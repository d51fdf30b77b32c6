import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121191551 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ocop_product" drop constraint if exists "ocop_product_code_unique";`)
    this.addSql(
      `alter table if exists "ocop_product" drop constraint if exists "ocop_product_registry_key_unique";`,
    )
    this.addSql(
      `create table if not exists "ocop_product" ("id" text not null, "registry_key" text not null, "code" text not null, "group" text check ("group" in ('food', 'beverage', 'herbal', 'handicraft', 'ornamental', 'tourism')) not null, "alcohol" boolean not null, "name_en" text null, "candidates" jsonb not null, "demonstration" boolean not null default false, "label" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_product_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_product_registry_key_unique" ON "ocop_product" ("registry_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_product_code_unique" ON "ocop_product" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_product_deleted_at" ON "ocop_product" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_product" cascade;`)
  }
}
