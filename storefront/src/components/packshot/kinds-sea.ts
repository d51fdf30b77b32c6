import { BAGS, kind, type Kind } from "./kind"
import * as land from "./motifs-field"
import * as sea from "./motifs-sea"

const SHRIMP_TONES = ["coral", "shell", "brick", "mangrove", "kraft", "tide", "ochre", "silt"] as const
const prawn = () => sea.prawn()
const dried = () => sea.prawn(sea.DRIED, 250)
const mudCrab = () => sea.crab(sea.MUD_CRAB)
const swimmer = () => sea.crab(sea.SWIMMER, true)
const threeStriped = () => sea.crab(sea.BA_KHIA)
const cracker = (tone: string, speck: string) => () => land.crackers(tone, speck)

/** From the water; the first whose words stand in the folded name decides. */
export const SEA_KINDS: readonly Kind[] = [
  kind(/banh phong ghe/, ["flat-bag", "pouch"], ["tide", "brick"], cracker("#f4c79b", "#b8442a"), "#f4c79b", {
    beside: swimmer,
  }),
  kind(
    /banh phong hau/,
    ["pouch", "flat-bag"],
    ["tide", "night", "salt"],
    cracker("#efdcc0", "#7d7468"),
    "#efdcc0",
    { beside: sea.oyster },
  ),
  kind(
    /banh phong (cua|ba khia)/,
    ["flat-bag", "pouch"],
    ["brick", "silt", "tide"],
    cracker("#f3c193", "#a8432b"),
    "#f3c193",
    { beside: mudCrab },
  ),
  kind(
    /banh phong (mon|rau)|rau cu/,
    ["pouch", "flat-bag"],
    ["leaf", "lotus"],
    cracker("#e8d3c4", "#6f9c62"),
    "#e8d3c4",
    { beside: () => land.sprig("paired") },
  ),
  kind(/banh phong/, BAGS, SHRIMP_TONES, cracker("#f6c9a0", "#cf5b36"), "#f6c9a0", { beside: prawn }),
  kind(/rieu ba khia/, ["jar"], ["ochre", "brick"], threeStriped, "#c9703a", { beside: land.chilli }),
  kind(/ba khia/, ["jar"], ["silt", "mangrove", "kraft", "brick"], threeStriped, "#7a4630", {
    beside: land.chilli,
  }),
  kind(/thit cua/, ["tub"], ["ice", "mangrove"], mudCrab, "#f3d9c6"),
  kind(/ghe xay/, ["tub"], ["tide", "ice"], swimmer, "#eec7a8"),
  kind(/\b(ghe|cua)\b/, ["pouch"], ["night", "brick"], swimmer, "#e08a5a", { beside: land.chilli }),
  kind(/cha bong/, ["canister", "flat-bag"], ["honey", "ochre", "shell", "coral"], prawn, "#e8a25f", {
    beside: land.floss,
    piece: land.floss,
  }),
  kind(/cha tom/, ["tray"], ["mangrove", "coral", "ice", "leaf"], prawn, "#f2b091", {
    piece: land.shrimpCake,
  }),
  kind(/nuoc mam/, ["bottle"], ["silt", "night"], () => sea.shoal(sea.FISH.anchovy, 3), "#6d2f10"),
  kind(/mam ruoc/, ["jar"], ["brick", "silt"], sea.krill, "#8c3f2c", { beside: land.chilli }),
  kind(/mam tom/, ["jar"], ["coral", "shell", "mangrove", "ochre"], prawn, "#d9784f", {
    beside: land.chilli,
  }),
  kind(/mam loc/, ["jar"], ["leaf", "silt"], () => sea.shoal(sea.FISH.snakehead, 2), "#7c4a2a", {
    beside: land.chilli,
  }),
  kind(/tom su dong/, ["frozen-box"], ["ice", "tide"], () => sea.prawn(sea.RAW, 200), "#a9c2c0"),
  kind(
    /^mam\b/,
    ["jar"],
    ["brick", "leaf", "ochre", "silt"],
    () => sea.shoal(sea.FISH.snakehead, 2),
    "#84502f",
    { beside: land.chilli },
  ),
  kind(/^ruoc/, ["pouch", "flat-bag"], ["shell", "brick"], sea.krill, "#e6a88c"),
  kind(/so huyet|\boc\b|hau\b/, ["tray"], ["tide", "night"], sea.oyster, "#8b8073"),
  kind(/ca .*dong lanh/, ["frozen-box"], ["tide", "ice"], () => sea.shoal(sea.FISH.tuna, 1), "#6f8794"),
  kind(
    /\bca\b.*\bloc\b/,
    ["vacuum", "header-bag"],
    ["silt", "leaf", "kraft"],
    () => sea.shoal(sea.FISH.snakehead, 2),
    "#a08a5e",
  ),
  kind(
    /\bca\b.*\bphi\b/,
    ["vacuum", "flat-bag"],
    ["tide", "salt", "ochre"],
    () => sea.shoal(sea.FISH.tilapia, 2),
    "#9aa093",
  ),
  kind(/the ep/, ["vacuum"], ["tide", "shell"], dried, "#eda06a"),
  kind(/tom kho/, BAGS, SHRIMP_TONES, dried, "#eb9a62"),
  kind(/\btom\b/, BAGS, SHRIMP_TONES, prawn, "#eb9a62"),
  kind(/ca com/, ["flat-bag"], ["tide", "ochre"], () => sea.shoal(sea.FISH.anchovy, 3), "#cbb48c"),
  kind(/ca keo/, ["vacuum"], ["silt", "leaf"], () => sea.shoal(sea.FISH.goby, 2), "#a8925f"),
  kind(
    /\bca\b/,
    ["vacuum", "header-bag"],
    ["leaf", "kraft", "silt", "brick"],
    () => sea.fish(sea.FISH.gourami),
    "#c49a62",
  ),
  kind(/muoi hat/, ["salt-bag"], ["tide"], () => land.saltHeap(true), "#eef4f5", {
    beside: () => land.saltHeap(true),
  }),
  kind(/\bmuoi\b/, ["salt-bag"], ["salt"], () => land.saltHeap(false), "#f7fafa"),
]
