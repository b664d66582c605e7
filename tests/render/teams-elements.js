// Runs in the browser: draws the newer elements roughly as Teams does, so that the second face of a card can be looked at.
(() => {
  const AC = window.AdaptiveCards;
  const SVG = "http://www.w3.org/2000/svg";

  // Teams draws the named chart colours from Fluent's palette; these are close to it and differ by theme only in text.
  const COLOURS = {
    good: "#599c41", warning: "#e07f1f", attention: "#c4314b", neutral: "#a0a0a0",
    categoricalblue: "#637cef", categoricallightblue: "#3487c7", categoricalteal: "#2aa0a4", categoricalpurple: "#9373c0",
    categoricallavender: "#7f6ed6", categoricalmarigold: "#dbaa00", diverginggray: "#9e9e9e",
  };
  const ROTA = ["#637cef", "#e3008c", "#2aa0a4", "#9373c0", "#13a10e", "#3487c7", "#dbaa00", "#7f6ed6"];
  const TINTS = {
    good: ["#e7f2dc", "#237b4b"], warning: ["#fbf2d9", "#835c00"], attention: ["#fcf4f6", "#c4314b"], accent: ["#e8ebfa", "#5b5fc7"],
    informative: ["#ebebeb", "#484644"], subtle: ["#f5f5f5", "#616161"], default: ["#e8ebfa", "#5b5fc7"],
  };
  const FILLED = { good: "#237b4b", warning: "#eaa300", attention: "#c4314b", accent: "#5b5fc7", informative: "#616161", subtle: "#e0e0e0", default: "#5b5fc7" };

  const GLYPHS = { Warning: "⚠", Checkmark: "✔", CheckmarkCircle: "✔", Question: "?", QuestionCircle: "?", Dismiss: "✖", DismissCircle: "✖", Info: "ⓘ", ArrowUp: "↑", ArrowDown: "↓" };

  const low = (text, otherwise) => (text ?? otherwise).toLowerCase();
  const colourOf = (part, i, all) => COLOURS[low(part.color, all ?? "")] ?? ROTA[i % ROTA.length];

  function make(tag, css, ...children) {
    const element = document.createElement(tag);
    element.style.cssText = css;
    element.append(...children);
    return element;
  }

  function shape(tag, attributes, text) {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (text !== undefined) element.textContent = text;
    return element;
  }

  function drawing(width, height, ...shapes) {
    const svg = shape("svg", { viewBox: `0 0 ${width} ${height}`, width: "100%", style: `max-width:${width}px;display:block;fill:currentColor;font:12px sans-serif` });
    svg.append(...shapes);
    return svg;
  }

  const sum = (parts) => parts.reduce((total, part) => total + part.value, 0);

  function legend(parts, all) {
    const entries = parts.map((part, i) =>
      make("span", "display:inline-flex;align-items:center;gap:6px;margin-right:14px",
        make("span", `width:12px;height:12px;border-radius:2px;background:${colourOf(part, i, all)}`),
        `${part.legend}${part.value === undefined ? "" : ` ${part.value}`}`));
    return make("div", "font-size:12px;display:flex;flex-wrap:wrap;margin-top:6px", ...entries);
  }

  function arc(cx, cy, r, from, to) {
    const at = (turn) => [cx + r * Math.sin(turn * 2 * Math.PI), cy - r * Math.cos(turn * 2 * Math.PI)];
    const [x1, y1] = at(from);
    const [x2, y2] = at(Math.min(to, from + 0.9999));
    return `M ${x1} ${y1} A ${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${x2} ${y2}`;
  }

  function ring(parts, total, { start = 0, turn = 1, value, width = 180, height = 180 }) {
    let from = start;
    const arcs = parts.map((part, i) => {
      const to = from + (turn * part.value) / total;
      const path = shape("path", { d: arc(90, 90, 66, from, to), fill: "none", stroke: colourOf(part, i), "stroke-width": 24 });
      from = to;
      return path;
    });
    const middle = value === undefined ? [] : [shape("text", { x: 90, y: 98, "text-anchor": "middle", style: "font:600 22px sans-serif" }, value)];
    return drawing(width, height, ...arcs, ...middle);
  }

  function bar(parts, total) {
    const pieces = parts.filter((part) => part.value > 0).map((part, i) =>
      make("div", `flex:${part.value / total};background:${colourOf(part, parts.indexOf(part))};min-width:3px;margin-left:${i ? 2 : 0}px`));
    return make("div", "display:flex;height:14px;border-radius:3px;overflow:hidden;margin-top:4px", ...pieces);
  }

  const DRAW = {
    "Chart.Donut": (chart) => [ring(chart.data, sum(chart.data) || 1, { value: chart.value }), chart.showLegend === false ? "" : legend(chart.data)],
    "Chart.HorizontalBar.Stacked": (chart) => [
      ...chart.data.flatMap((row) => [make("div", "font-size:12px;margin-top:6px", row.title ?? ""), bar(row.data, sum(row.data) || 1)]),
      chart.showLegend === false ? "" : legend(chart.data.length === 1 ? chart.data[0].data : (chart.data[0]?.data ?? []).map(({ legend: l, color }) => ({ legend: l, color }))),
    ],
    "Chart.HorizontalBar": (chart) => {
      const most = Math.max(1, ...chart.data.map((row) => row.y));
      return chart.data.map((row, i) => make("div", "font-size:12px;margin-top:6px",
        make("div", "display:flex;justify-content:space-between", make("span", "", row.x), make("b", "", String(row.y))),
        make("div", `height:12px;border-radius:3px;width:${(100 * row.y) / most}%;background:${colourOf(row, i, chart.color)}`)));
    },
    "Chart.VerticalBar": (chart) => {
      const most = Math.max(chart.yMax ?? 1, ...chart.data.map((row) => row.y));
      const step = 400 / Math.max(1, chart.data.length);
      return [drawing(400, 190, ...chart.data.flatMap((row, i) => {
        const height = (140 * row.y) / most;
        const middle = step * (i + 0.5);
        return [
          shape("rect", { x: middle - Math.min(24, step / 3), y: 160 - height, width: Math.min(48, (2 * step) / 3), height, rx: 3, fill: colourOf(row, i, chart.color) }),
          shape("text", { x: middle, y: 154 - height, "text-anchor": "middle" }, chart.showBarValues ? row.y : ""),
          shape("text", { x: middle, y: 178, "text-anchor": "middle" }, row.x),
        ];
      }))];
    },
    "Chart.Line": (chart) => {
      const values = chart.data.flatMap((line) => line.values);
      const least = chart.yMin ?? Math.min(...values.map((point) => point.y));
      const most = chart.yMax ?? Math.max(...values.map((point) => point.y));
      const place = (point, i, all) => [30 + (350 * i) / Math.max(1, all.length - 1), 150 - (130 * (point.y - least)) / (most - least || 1)];
      const lines = chart.data.flatMap((line, n) => [
        shape("polyline", { points: line.values.map((p, i, all) => place(p, i, all).join()).join(" "), fill: "none", stroke: colourOf(line, n, chart.color), "stroke-width": 3 }),
        ...line.values.map((p, i, all) => shape("text", { x: place(p, i, all)[0], y: 175, "text-anchor": "middle" }, n === 0 ? p.x : "")),
        ...line.values.map((p, i, all) => shape("text", { x: place(p, i, all)[0], y: place(p, i, all)[1] - 8, "text-anchor": "middle" }, p.y)),
      ]);
      return [drawing(410, 185, ...lines), legend(chart.data.map(({ legend: l, color }) => ({ legend: l, color })), chart.color)];
    },
    "Chart.Gauge": (chart) => {
      const parts = chart.segments.map((segment) => ({ legend: segment.legend, value: segment.size, color: segment.color }));
      const span = chart.max - chart.min || 1;
      const share = (chart.value - chart.min) / span;
      const shown = low(chart.valueFormat, "percentage") === "fraction" ? `${chart.value}/${chart.max}` : `${Math.round(100 * share)}%`;
      const dial = ring(parts, sum(parts) || 1, { start: 0.75, turn: 0.5, value: shown, height: 120 });
      dial.append(shape("path", { d: arc(90, 90, 66, 0.749 + share / 2, 0.751 + share / 2), fill: "none", stroke: "currentColor", "stroke-width": 36 }));
      return [dial, make("div", "font-size:12px;width:180px;text-align:center", chart.subLabel ?? ""), legend(parts)];
    },
    Badge: (badge) => {
      const style = low(badge.style, "default");
      const [back, text] = low(badge.appearance, "filled") === "tint" ? TINTS[style] : [FILLED[style], style === "subtle" ? "#242424" : "#fff"];
      const radius = { square: 0, rounded: 4, circular: 12 }[low(badge.shape, "circular")];
      return [make("span", `display:inline-block;padding:2px 8px;border-radius:${radius}px;font:600 12px sans-serif;white-space:nowrap;background:${back};color:${text};border:1px solid ${text}33`, badge.text)];
    },
    Icon: (icon) => {
      const colour = { good: "#237b4b", warning: "#eaa300", attention: "#c4314b", accent: "#5b5fc7" }[low(icon.color, "default")] ?? "inherit";
      const size = { xxsmall: 12, xsmall: 16, small: 20, standard: 24, medium: 32, large: 40 }[low(icon.size, "standard")] ?? 48;
      return [make("span", `font-size:${size}px;line-height:1.1;color:${colour}`, GLYPHS[icon.name] ?? "◆")];
    },
    ProgressBar: (progress) => {
      const colour = { accent: "#5b5fc7", good: "#237b4b", warning: "#eaa300", attention: "#c4314b" }[low(progress.color, "accent")];
      const share = Math.min(100, (100 * progress.value) / (progress.max ?? 100));
      return [make("div", "height:4px;border-radius:2px;background:#8884;overflow:hidden", make("div", `height:4px;width:${share}%;background:${colour}`))];
    },
  };

  // Class per type, since the renderer asks each for its name.
  for (const [type, draw] of Object.entries(DRAW)) {
    class TeamsElement extends AC.CardElement {
      getJsonTypeName() {
        return type;
      }

      internalParse(source, context) {
        super.internalParse(source, context);
        this.source = source;
      }

      internalRender() {
        const title = this.source.showTitle ? [make("div", "font:600 14px sans-serif;margin-bottom:6px", this.source.title)] : [];
        return make("div", `font-family:inherit;max-width:${this.source.maxWidth ?? "100%"}`, ...title, ...draw(this.source));
      }
    }

    AC.GlobalRegistry.elements.register(type, TeamsElement);
  }

  // Borders and corners of containers are Teams' too.
  const parse = AC.Container.prototype.internalParse;
  AC.Container.prototype.internalParse = function (source, context) {
    parse.call(this, source, context);
    this.teamsFrame = source;
  };
  const render = AC.Container.prototype.internalRender;
  AC.Container.prototype.internalRender = function () {
    const element = render.call(this);
    if (element && this.teamsFrame?.showBorder) element.style.border = "1px solid #8886";
    if (element && this.teamsFrame?.roundedCorners) element.style.borderRadius = "6px";
    return element;
  };
})();
