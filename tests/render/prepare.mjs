// What Teams does to a card before it draws it and the official renderer does not.

const WIDTHS = ["verynarrow", "narrow", "standard", "wide"];

// Teams' name for the width that a card is drawn in.
export const widthClass = (pixels) => (pixels < 165 ? "verynarrow" : pixels < 350 ? "narrow" : pixels < 768 ? "standard" : "wide");

function isShown(element, width) {
  if (!element?.targetWidth) return true;
  const [, bound, name] = /^(?:(atLeast|atMost):)?(.+)$/i.exec(element.targetWidth);
  const wanted = WIDTHS.indexOf(name.toLowerCase());
  const is = WIDTHS.indexOf(width);
  if (!bound) return wanted === is;
  return bound.toLowerCase() === "atleast" ? is >= wanted : is <= wanted;
}

// Drops what is not for this width; the renderer knows neither targetWidth nor spacing ExtraSmall.
export function prepare(value, width) {
  if (Array.isArray(value)) return value.filter((item) => isShown(item, width)).map((item) => prepare(item, width));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([name]) => name !== "targetWidth");
  const made = Object.fromEntries(entries.map(([name, inner]) => [name, name === "data" ? inner : prepare(inner, width)]));
  if (made.spacing === "ExtraSmall") made.spacing = "Small";
  return made;
}

const STRUCTURE = new Set(["AdaptiveCard", "Column", "TableRow", "TableCell", "TextRun"]);

// Elements that the page cannot draw and that carry no fallback: in Teams on a phone they would be missing.
export function lostElements(value, known, path = "card") {
  if (Array.isArray(value)) return value.flatMap((item, i) => lostElements(item, known, `${path}[${i}]`));
  if (value === null || typeof value !== "object") return [];
  const isLost = typeof value.type === "string" && !STRUCTURE.has(value.type) && !known.includes(value.type) && !value.fallback;
  const inner = Object.entries(value).filter(([name]) => name !== "data");
  const lost = inner.flatMap(([name, item]) => lostElements(item, known, `${path}.${name}`));
  return isLost ? [`${path}: the renderer does not know ${value.type}, and it has no fallback`, ...lost] : lost;
}
