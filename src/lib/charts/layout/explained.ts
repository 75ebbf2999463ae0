/** The part of a spot that says which explanation it opens, where there is one. */
export function explained(figure: string | undefined): { readonly figure?: string } {
  return figure === undefined ? {} : { figure };
}
