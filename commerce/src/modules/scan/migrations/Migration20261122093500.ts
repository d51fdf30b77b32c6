import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122093500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "scan_count" ("id" text not null, "code" text not null, "sales_point" text not null default '', "day" text not null, "counted" integer not null default 0, "over_limit" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "scan_count_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_scan_count_deleted_at" ON "scan_count" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_scan_count_code_sales_point_day_unique" ON "scan_count" ("code", "sales_point", "day") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_scan_count_day" ON "scan_count" ("day") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "scan_count" cascade;`);
  }

}
