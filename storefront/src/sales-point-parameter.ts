/**
 * In the query of a landing page: the code of the sales point at which its code hangs. Alone in its file, so that the
 * scripts of a page that ask for it do not bring every address of the site along.
 */
export const SALES_POINT_PARAMETER = "diem"
