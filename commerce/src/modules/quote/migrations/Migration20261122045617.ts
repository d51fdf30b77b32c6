import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122045617 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "quote" drop constraint if exists "quote_year_serial_unique";`);
    this.addSql(`create table if not exists "capacity" ("id" text not null, "product_handle" text not null, "pieces" integer not null, "by" text not null, "received" integer not null default 0, "note" text null, "version" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "capacity_pkey" primary key ("id"), constraint capacity_received check (received between 0 and pieces));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_capacity_deleted_at" ON "capacity" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_capacity_product_handle" ON "capacity" ("product_handle") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "quote" ("id" text not null, "year" integer not null, "serial" integer not null, "state" text check ("state" in ('requested', 'quoted', 'accepted', 'paid', 'delivered', 'declined', 'cancelled')) not null, "version" integer not null default 1, "organisation" jsonb not null, "requested_lines" jsonb not null, "wanted_by" text not null, "request_note" text null, "offered" jsonb null, "revision" integer not null default 0, "accepted_at" timestamptz null, "accepted_by" text null, "order_id" text null, "kits" jsonb null, "payments" jsonb not null, "deliveries" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quote_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quote_deleted_at" ON "quote" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_quote_year_serial_unique" ON "quote" ("year", "serial") WHERE deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quote_state" ON "quote" ("state") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "quote_event" ("id" text not null, "quote_id" text not null, "action" text check ("action" in ('request', 'offer', 'accept', 'decline', 'payment', 'delivery', 'cancel', 'undo')) not null, "actor" text not null, "revision" integer not null, "valid_until" text null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quote_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quote_event_deleted_at" ON "quote_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quote_event_quote_id" ON "quote_event" ("quote_id") WHERE deleted_at IS NULL;`);

    // A history that can be rewritten proves nothing.
    this.addSql(
      `create or replace function quote_event_is_append_only() returns trigger language plpgsql as $$ begin raise exception 'quote_event takes no % : events are only added', tg_op; end $$;`,
    );
    this.addSql(
      `create trigger quote_event_append_only before update or delete on "quote_event" for each row execute function quote_event_is_append_only();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "capacity" cascade;`);

    this.addSql(`drop table if exists "quote" cascade;`);

    this.addSql(`drop table if exists "quote_event" cascade;`);
    this.addSql(`drop function if exists quote_event_is_append_only;`);
  }

}
