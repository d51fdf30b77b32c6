import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** A box of the earlier version was on sale as it was imported; the next import fills in the rest of its plan. */
export class Migration20261122050000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "gift_box" alter column "registry_key" drop not null, add column if not exists "handle" text null, add column if not exists "name" text null, add column if not exists "story" text null, add column if not exists "story_en" text null, add column if not exists "tier" text check ("tier" in ('small', 'classic', 'premium')) not null default 'classic', add column if not exists "campaign_handle" text null, add column if not exists "packaging_handle" text null, add column if not exists "card_text" text null, add column if not exists "card_text_en" text null, add column if not exists "parts" jsonb not null default '[]', add column if not exists "price" integer null, add column if not exists "planned" integer not null default 0, add column if not exists "state" text check ("state" in ('draft', 'checked', 'published', 'closed')) not null default 'published', add column if not exists "off_sale_since" text null, add column if not exists "findings" jsonb not null default '[]', add column if not exists "checked_on" text null, add column if not exists "revision" integer not null default 1, add column if not exists "kept_by_desk" boolean not null default false;`,
    )
    this.addSql(
      `update "gift_box" set "handle" = "registry_key", "name" = "name_en", "campaign_handle" = case "occasion_day" when '2027-02-06' then 'tet-dinh-mui-2027' else 'le-' || "occasion_day" end;`,
    )
    this.addSql(
      `alter table if exists "gift_box" alter column "handle" set not null, alter column "name" set not null, alter column "campaign_handle" set not null, alter column "parts" drop default, alter column "planned" drop default, alter column "state" set default 'draft', alter column "findings" drop default, drop column if exists "occasion_day";`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_gift_box_handle_unique" ON "gift_box" ("handle") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "gift_box_campaign" ("id" text not null, "handle" text not null, "name" text not null, "name_en" text not null, "feast_on" text not null, "opens_on" text not null, "zones" jsonb not null, "last_dispatch_on" text not null, "delivers_from" text not null, "delivers_until" text not null, "keeps_after_feast" integer not null, "least_producers" integer not null, "least_communes" integer not null, "least_groups" integer not null, "demonstration" boolean not null default false, "kept_by_desk" boolean not null default false, ${TIMES}, constraint "gift_box_campaign_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_gift_box_campaign_handle_unique" ON "gift_box_campaign" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_gift_box_campaign_deleted_at" ON "gift_box_campaign" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "gift_box_packaging" ("id" text not null, "handle" text not null, "name" text not null, "name_en" text not null, "cost" integer not null, "weight_grams" integer not null, "inner_length" integer not null, "inner_width" integer not null, "inner_height" integer not null, "holds_grams" integer not null, "demonstration" boolean not null default false, "kept_by_desk" boolean not null default false, ${TIMES}, constraint "gift_box_packaging_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_gift_box_packaging_handle_unique" ON "gift_box_packaging" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_gift_box_packaging_deleted_at" ON "gift_box_packaging" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "gift_box_packaging" cascade;`)
    this.addSql(`drop table if exists "gift_box_campaign" cascade;`)
    this.addSql(`delete from "gift_box" where "registry_key" is null;`)
    this.addSql(
      `alter table if exists "gift_box" alter column "registry_key" set not null, add column if not exists "occasion_day" text not null default '2027-02-06', drop column if exists "handle", drop column if exists "name", drop column if exists "story", drop column if exists "story_en", drop column if exists "tier", drop column if exists "campaign_handle", drop column if exists "packaging_handle", drop column if exists "card_text", drop column if exists "card_text_en", drop column if exists "parts", drop column if exists "price", drop column if exists "planned", drop column if exists "state", drop column if exists "off_sale_since", drop column if exists "findings", drop column if exists "checked_on", drop column if exists "revision", drop column if exists "kept_by_desk";`,
    )
  }
}
