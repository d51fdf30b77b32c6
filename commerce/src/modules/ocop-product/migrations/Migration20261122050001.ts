import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122050001 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_product" add column if not exists "kept" text check ("kept" in ('dry', 'chilled', 'frozen')) null, add column if not exists "shelf_life_days" integer null, add column if not exists "packing_by_desk" boolean not null default false;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_product" drop column if exists "kept", drop column if exists "shelf_life_days", drop column if exists "packing_by_desk";`,
    )
  }
}
