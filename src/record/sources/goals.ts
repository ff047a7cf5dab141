/** `16 - PEACE, JUSTICE AND STRONG INSTITUTIONS` → 16, `16.3 - Promote the rule of law` → 16; null where it is no goal. */
export function goalOf(label: string): number | null {
  const goal = Number(/^(?:SDG\s*)?(\d{1,2})(?:\.[\da-z]+)?(?:\s*[-–:.].*)?$/i.exec(label)?.[1]);
  return goal >= 1 && goal <= 17 ? goal : null;
}
