/** In a file of their own: the badge of every page reads the count without loading any cart code. */
export const CART_KEY = "camau-cart"
/** Number of pieces. */
export const COUNT_KEY = "camau-cart-count"
