/**
 * A ref for what takes the place of a control that was pressed and is gone: the focus goes to it, so that a keyboard
 * goes on from there and a screen reader says it. It must be harmless to press.
 */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus()
}
