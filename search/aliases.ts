/**
 * Other words by which the same thing is looked for, given to the right products only. "Ruốc" is shrimp floss in
 * the north and a tiny sea shrimp in the south, so it must never become a synonym of "chà bông" for all of them.
 */
const PRODUCT_ALIASES: { names: RegExp; aliases: string[] }[] = [
  { names: /^bánh phồng tôm/, aliases: ["phồng tôm", "bánh tôm", "shrimp crackers", "prawn crackers"] },
  { names: /^tôm khô(?! chà bông)/, aliases: ["tôm đất khô", "tôm sấy", "dried shrimp"] },
  { names: /chà bông/, aliases: ["ruốc tôm", "shrimp floss"] },
  { names: /^cá khô bổi|^khô cá bổi/, aliases: ["khô cá sặc", "sặc bổi", "sặc rằn", "dried gourami"] },
  { names: /^ba khía/, aliases: ["mắm ba khía", "three-striped crab"] },
  { names: /^riêu ba khía/, aliases: ["three-striped crab"] },
  { names: /cua/, aliases: ["cua biển", "mud crab"] },
  { names: /^nước mắm/, aliases: ["fish sauce"] },
  { names: /nhàu/, aliases: ["trái nhàu", "noni juice"] },
  { names: /^muối/, aliases: ["sea salt"] },
  { names: /gạo lứt/, aliases: ["gạo lức"] },
  { names: /^gạo/, aliases: ["rice"] },
  { names: /xạ đen/, aliases: ["sạ đen"] },
  { names: /^trà/, aliases: ["tea"] },
  { names: /yến/, aliases: ["bird's nest"] },
  { names: /đũa đước/, aliases: ["đũa gỗ đước", "mangrove-wood chopsticks"] },
]

export function productAliases(name: string): string[] {
  const known = name.normalize("NFC").toLowerCase()
  return PRODUCT_ALIASES.flatMap(({ names, aliases }) => (names.test(known) ? aliases : []))
}

/** Legal forms that are written short or in full. */
const LEGAL_FORMS: { names: RegExp; alias: string }[] = [
  { names: /^HTX\b/, alias: "hợp tác xã" },
  { names: /^THT\b/, alias: "tổ hợp tác" },
  { names: /^(CSSX|Cơ sở sản xuất)\b/, alias: "CSSX cơ sở sản xuất" },
  { names: /^(HKD|Hộ kinh doanh)\b/, alias: "HKD hộ kinh doanh" },
]

export function producerAliases(name: string): string[] {
  return LEGAL_FORMS.filter(({ names }) => names.test(name.normalize("NFC"))).map(({ alias }) => alias)
}
