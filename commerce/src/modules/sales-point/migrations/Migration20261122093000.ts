import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261122093000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "sales_point" ("id" text not null, "registry_key" text null, "handle" text not null, "code" text not null, "name" text not null, "name_en" text null, "kind" text check ("kind" in ('tourist-site', 'rest-stop', 'supermarket', 'market', 'fair-stall', 'producer')) not null, "commune" text null, "address" text not null, "at" jsonb null, "hours" text null, "phone" text null, "product_handles" jsonb not null, "opens_on" text null, "closes_on" text null, "revision" integer not null default 1, "demonstration" boolean not null default false, "kept_by_desk" boolean not null default false, ${TIMES}, constraint "sales_point_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sales_point_registry_key_unique" ON "sales_point" ("registry_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sales_point_handle_unique" ON "sales_point" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sales_point_code_unique" ON "sales_point" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sales_point_deleted_at" ON "sales_point" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "sales_point" cascade;`)
  }
}
