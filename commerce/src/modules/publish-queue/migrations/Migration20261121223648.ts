import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121223648 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "publication" ("id" text not null, "status" text check ("status" in ('waiting', 'building', 'served', 'failed')) not null, "reasons" jsonb not null, "requested_at" timestamptz not null, "renewed_at" timestamptz not null, "started_at" timestamptz null, "finished_at" timestamptz null, "release" text null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "publication_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_publication_deleted_at" ON "publication" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_publication_one_waiting" ON "publication" ("status") WHERE status = 'waiting' and deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_publication_one_building" ON "publication" ("status") WHERE status = 'building' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_publication_requested_at" ON "publication" ("requested_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "publisher" ("id" text not null, "seen_at" timestamptz null, "serving" jsonb null, "asked" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "publisher_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_publisher_deleted_at" ON "publisher" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "publication" cascade;`);

    this.addSql(`drop table if exists "publisher" cascade;`);
  }

}
