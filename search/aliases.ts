/**
 * Other words by which the same thing is looked for, given to the right products only. "Ruốc" is shrimp floss in
 * the north and a tiny sea shrimp in the south, so it must never become a synonym of "chà bông" for all of them.
 */
const PRODUCT_ALIASES: { names: RegExp; aliases: string[] }[] = [
  { names: /^bánh phồng/, aliases: ["bánh chiên phồng", "crackers", "chips"] },
  { names: /^bánh phồng tôm/, aliases: ["phồng tôm", "bánh tôm", "shrimp crackers", "prawn crackers"] },
  { names: /^bánh phồng hàu/, aliases: ["phồng hàu", "oyster crackers"] },
  { names: /^tôm khô/, aliases: ["khô tôm", "tôm đất khô", "tôm sấy", "dried shrimp", "dry prawns"] },
  { names: /^tôm khô nguyên vỏ/, aliases: ["tôm khô còn vỏ", "whole shell-on dried shrimp with shell"] },
  {
    names: /^tôm khô tách vỏ/,
    aliases: ["tôm khô bóc vỏ lột vỏ", "tôm nõn khô", "peeled shelled dried shrimp"],
  },
  { names: /tôm khô thẻ/, aliases: ["tôm thẻ khô", "whiteleg vannamei shrimp"] },
  { names: /chà bông/, aliases: ["ruốc tôm", "tôm bông", "shrimp floss"] },
  { names: /tôm sú/, aliases: ["black tiger shrimp", "tiger prawn"] },
  { names: /đông$/, aliases: ["đông lạnh", "cấp đông", "frozen"] },
  { names: /^chả tôm/, aliases: ["giò tôm", "shrimp cake", "shrimp paste patty"] },
  { names: /^mắm/, aliases: ["mắm mặn", "fermented", "salted"] },
  { names: /^mắm tôm chua/, aliases: ["tôm chua", "sweet and sour fermented shrimp", "pickled shrimp"] },
  { names: /^cá khô|^khô cá/, aliases: ["khô cá", "dried fish"] },
  {
    names: /bổi/,
    aliases: ["khô cá sặc", "sặc bổi", "sặc rằn", "cá bổi", "dried gourami", "snakeskin gourami"],
  },
  { names: /một nắng/, aliases: ["1 nắng", "half-dried", "sun-dried"] },
  { names: /^ba khía/, aliases: ["mắm ba khía", "salted three-striped crab", "mangrove crab"] },
  { names: /^ba khía muối/, aliases: ["3 khía"] },
  { names: /^riêu ba khía/, aliases: ["three-striped crab paste", "crab soup base", "riêu cua"] },
  { names: /cua/, aliases: ["cua biển", "mud crab", "crab meat"] },
  { names: /^nước mắm/, aliases: ["mắm nước", "nước chấm", "fish sauce"] },
  { names: /nhàu/, aliases: ["trái nhàu", "noni juice", "noni fruit concentrate"] },
  { names: /^muối/, aliases: ["sea salt", "salt"] },
  { names: /^muối hạt/, aliases: ["muối hột", "muối thô", "coarse salt"] },
  { names: /^muối tinh/, aliases: ["muối mịn", "muối xay", "fine refined table salt"] },
  { names: /gạo lứt/, aliases: ["gạo lức", "brown rice powder"] },
  { names: /hạt sen/, aliases: ["lotus seed"] },
  { names: /mè đen/, aliases: ["vừng đen", "black sesame"] },
  { names: /đậu đen/, aliases: ["đỗ đen", "black bean"] },
  { names: /loại đậu/, aliases: ["bột năm loại đậu", "bột đỗ", "ngũ cốc", "five bean powder"] },
  { names: /^bột/, aliases: ["bột ngũ cốc", "bột dinh dưỡng", "cereal powder"] },
  { names: /^gạo/, aliases: ["rice", "clean rice"] },
  { names: /xạ đen/, aliases: ["sạ đen"] },
  { names: /thìa canh/, aliases: ["dây thìa canh", "gymnema"] },
  { names: /đinh lăng/, aliases: ["polyscias", "ming aralia"] },
  { names: /^trà/, aliases: ["chè", "tea"] },
  { names: /túi lọc/, aliases: ["túi nhúng", "tea bags", "herbal tea"] },
  { names: /yến/, aliases: ["tổ chim yến", "yến sào", "bird's nest", "swiftlet nest"] },
  { names: /yến chưng/, aliases: ["chưng yến", "nước yến", "yến hũ", "stewed bird's nest"] },
  { names: /đường phèn/, aliases: ["rock sugar"] },
  { names: /ăn kiêng/, aliases: ["không đường", "diet", "sugar free"] },
  { names: /trẻ em/, aliases: ["cho bé", "em bé", "for children kids baby"] },
  { names: /yến tinh chế/, aliases: ["yến sơ chế làm sạch", "cleaned refined bird's nest"] },
  { names: /^bò viên/, aliases: ["bò vo viên", "thịt bò viên", "beef balls", "meatballs"] },
  { names: /^bắp bò/, aliases: ["thịt bò ngâm mắm", "bắp bò mắm", "beef shank in fish sauce"] },
  { names: /sinh thái/, aliases: ["ecological", "organic"] },
  { names: /homestay/, aliases: ["khu du lịch", "nhà nghỉ", "eco-tourism site", "place to stay"] },
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
