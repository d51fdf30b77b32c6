import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121191552 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "gift_box" drop constraint if exists "gift_box_code_unique";`)
    this.addSql(`alter table if exists "gift_box" drop constraint if exists "gift_box_registry_key_unique";`)
    this.addSql(
      `create table if not exists "gift_box" ("id" text not null, "registry_key" text not null, "code" text not null, "name_en" text not null, "occasion_day" text not null, "demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "gift_box_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_gift_box_registry_key_unique" ON "gift_box" ("registry_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_gift_box_code_unique" ON "gift_box" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_gift_box_deleted_at" ON "gift_box" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "gift_box" cascade;`)
  }
}
