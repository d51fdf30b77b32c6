import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121222341 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "recognition" drop constraint if exists "recognition_slug_unique";`);
    this.addSql(`alter table if exists "mark" drop constraint if exists "mark_handle_unique";`);
    this.addSql(`create table if not exists "mark" ("id" text not null, "handle" text not null, "kind" text check ("kind" in ('geographical-indication', 'collective-mark', 'heritage')) not null, "name" text not null, "owner" text null, "number" text null, "granted_on" text null, "precision" text check ("precision" in ('day', 'month', 'quarter', 'year')) null, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "mark_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_mark_handle_unique" ON "mark" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_mark_deleted_at" ON "mark" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "recognition_change" ("id" text not null, "recognition_id" text not null, "action" text check ("action" in ('import', 'create', 'update', 'renew', 'upgrade', 'supersede', 'withdraw', 'document', 'retire', 'undo')) not null, "actor" text not null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recognition_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recognition_change_deleted_at" ON "recognition_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recognition_change_recognition_id" ON "recognition_change" ("recognition_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "recognition" add column if not exists "kept_by_desk" boolean not null default false, add column if not exists "slug" text null, add column if not exists "score" real null, add column if not exists "level" text check ("level" in ('district', 'province', 'centre')) null, add column if not exists "decision_no" text null, add column if not exists "expires_on" text null, add column if not exists "superseded_on" text null, add column if not exists "evidence" text check ("evidence" in ('decision', 'press')) not null default 'press', add column if not exists "document" jsonb null;`);
    // Rows of before get an address here; the next import of the registry brings the rest up to date.
    this.addSql(`update "recognition" set "slug" = lower("id") where "slug" is null;`);
    this.addSql(`alter table "recognition" alter column "slug" set not null, alter column "evidence" drop default;`);
    this.addSql(`alter table if exists "recognition" alter column "source_url" type text using ("source_url"::text);`);
    this.addSql(`alter table if exists "recognition" alter column "source_url" drop not null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_recognition_slug_unique" ON "recognition" ("slug") WHERE deleted_at IS NULL;`);

    // A history that can be rewritten proves nothing.
    this.addSql(
      `create or replace function recognition_change_is_append_only() returns trigger language plpgsql as $$ begin raise exception 'recognition_change takes no % : changes are only added', tg_op; end $$;`,
    );
    this.addSql(
      `create trigger recognition_change_append_only before update or delete on "recognition_change" for each row execute function recognition_change_is_append_only();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "mark" cascade;`);

    this.addSql(`drop table if exists "recognition_change" cascade;`);
    this.addSql(`drop function if exists recognition_change_is_append_only;`);

    this.addSql(`drop index if exists "IDX_recognition_slug_unique";`);
    this.addSql(`alter table if exists "recognition" drop column if exists "kept_by_desk", drop column if exists "slug", drop column if exists "score", drop column if exists "level", drop column if exists "decision_no", drop column if exists "expires_on", drop column if exists "superseded_on", drop column if exists "evidence", drop column if exists "document";`);

    this.addSql(`alter table if exists "recognition" alter column "source_url" type text using ("source_url"::text);`);
    this.addSql(`alter table if exists "recognition" alter column "source_url" set not null;`);
  }

}
