import { kind, none, type Kind } from "./kind"
import * as land from "./motifs-field"

export const CRAFTS: readonly Kind[] = [
  kind(/\bdep\b/, ["sandals"], ["silt"], none, "#6b4a32"),
  kind(/that lung/, ["belt"], ["night"], none, "#3a2c22"),
  kind(/\bvi\b/, ["wallet"], ["kraft"], none, "#5b391c"),
  kind(/\bdua\b/, ["chopsticks"], ["cane"], none, "#8a5a30"),
]

/** From field, garden and stable; the first whose words stand in the folded name decides. */
export const LAND_KINDS: readonly Kind[] = [
  kind(/^ruou/, ["bottle"], ["night", "jade", "lotus", "ochre"], land.riceEar, "#c9b98a"),
  kind(/^(bap |thit )?bo\b(?! vien)/, ["jar"], ["night", "silt"], land.beef, "#6b3423", {
    beside: land.chilli,
  }),
  kind(/^com /, ["pouch", "flat-bag"], ["honey", "leaf", "kraft", "lotus"], land.riceEar, "#f0dcae"),
  kind(/^dua /, ["jar"], ["leaf", "honey"], () => land.sprig("paired"), "#dfe3b0"),
  kind(/\bgao\b(?!.*lut)/, ["sack"], ["salt", "leaf", "honey"], land.riceEar, "#e6bd5a", {
    beside: () => land.heap(["#fffaf0", "#efe6d2", "#fffdf8"], 4.2, "rice"),
  }),
  kind(/hat sen/, ["canister", "pouch"], ["lotus", "leaf"], land.lotusSeed, "#eadcc2", {
    beside: () => land.riceEar("#a9713f", "#8b7a3c"),
    piece: none,
  }),
  kind(
    /\bdau den\b/,
    ["canister", "pouch"],
    ["kraft", "cane"],
    () => land.heap(["#2b2a2c", "#3f5a3a", "#4a4346"], 6, "black beans"),
    "#b9aa98",
    {
      beside: () => land.riceEar("#a9713f", "#8b7a3c"),
      piece: () => land.heap(["#2b2a2c", "#3f5a3a", "#4a4346"], 6, "few", 9),
    },
  ),
  kind(
    /\b(dau|bot)\b/,
    ["canister", "pouch"],
    ["ochre", "kraft"],
    () => land.heap(["#b5472f", "#2b2a2c", "#7d9a45", "#efe1b8", "#d59a3a"], 6.4, "beans"),
    "#e3cfa2",
    { piece: none },
  ),
  kind(/yen tinh che/, ["nest-box"], ["brick", "jade"], land.nest, "#f0e2c4"),
  kind(/\byen\b.*tre em/, ["nest-jar"], ["honey"], land.nest, "#f3e6c4"),
  kind(/\byen\b.*kieng/, ["nest-jar"], ["jade"], land.nest, "#efe4cf"),
  kind(/\byen\b/, ["nest-jar"], ["lotus", "brick"], land.nest, "#f1dfb8"),
  kind(/bo vien/, ["tray"], ["brick", "silt"], land.meatballs, "#b9856a"),
  kind(/\bcam\b/, ["crate"], ["ochre"], land.orange, "#ef9a2d"),
  kind(
    /banh phong chuoi/,
    ["pouch"],
    ["honey", "ochre"],
    () => land.crackers("#f3cf7a", "#8a5a1c"),
    "#f3cf7a",
    { beside: land.banana },
  ),
  kind(/chuoi/, ["pouch"], ["honey", "leaf"], land.banana, "#d79c3a"),
  kind(/nha dam/, ["jar"], ["leaf", "jade"], land.aloe, "#dcebc4"),
  kind(/nhau|noni/, ["bottle"], ["leaf", "jade"], land.noni, "#4a2c24"),
  kind(/dinh lang/, ["tea-box"], ["leaf"], () => land.sprig("pinnate"), "#7d9a5a"),
  kind(/thia canh/, ["tea-box"], ["jade"], () => land.sprig("paired"), "#6f8f6a"),
  kind(/^tra\b/, ["tea-box"], ["silt", "mangrove"], () => land.sprig("serrated"), "#59724a"),
  kind(/mat ong/, ["jar"], ["honey"], () => land.sprig("paired"), "#d9931f"),
]
