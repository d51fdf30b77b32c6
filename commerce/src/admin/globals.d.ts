/** Address of Medusa as `commerce/medusa-config.ts` has it, put in by the admin's build; "/" is the admin's own. */
declare const __BACKEND_URL__: string

/** A file of the registry as text, put in by the admin's build. */
declare module "*.csv?raw" {
  const text: string
  export default text
}
