import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261122093001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "lot" ("id" text not null, "code" text not null, "made_on" text null, "expires_on" text null, "pieces" integer null, "recalled_on" text null, "recall_reason" text null, "recall_reason_en" text null, "cleared_on" text null, "revision" integer not null default 1, ${TIMES}, constraint "lot_pkey" primary key ("id"), constraint "lot_recall" check (("recalled_on" is null) = ("recall_reason" is null) and ("cleared_on" is null or "recalled_on" is not null)));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_lot_deleted_at" ON "lot" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "lot" cascade;`)
  }
}
