import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121191550 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "recognition" drop constraint if exists "recognition_registry_key_unique";`,
    )
    this.addSql(
      `create table if not exists "recognition" ("id" text not null, "registry_key" text null, "stars" integer not null, "batch" text not null, "recognised_on" text not null, "precision" text check ("precision" in ('day', 'month', 'quarter', 'year')) not null, "withdrawn_on" text null, "withdrawal_reason" text null, "source_url" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recognition_pkey" primary key ("id"), constraint recognition_stars check (stars in (3, 4, 5)));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_recognition_registry_key_unique" ON "recognition" ("registry_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_recognition_deleted_at" ON "recognition" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "recognition" cascade;`)
  }
}
