/** Medusa remembers the language that a staff member chose under this name; the first visit is in Vietnamese. */
const LANGUAGE = "lng"
if (localStorage.getItem(LANGUAGE) === null) localStorage.setItem(LANGUAGE, "vi")

/** The desk has one language, so it adds no words to Medusa's own. */
export default {}
