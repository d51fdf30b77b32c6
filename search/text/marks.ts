/** Combining marks that Vietnamese letters are made with. */
export const CIRCUMFLEX = "\u0302"
export const BREVE = "\u0306"
export const HORN = "\u031b"

const GRAVE = "\u0300"
const ACUTE = "\u0301"
const TILDE = "\u0303"
const HOOK = "\u0309"
const DOT = "\u0323"

/** The tone that a key of Telex or VNI writes. */
export const TELEX_TONES: Record<string, string> = { f: GRAVE, s: ACUTE, x: TILDE, r: HOOK, j: DOT }
export const VNI_TONES: Record<string, string> = { "2": GRAVE, "1": ACUTE, "4": TILDE, "3": HOOK, "5": DOT }
