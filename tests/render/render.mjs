// node render.mjs CARDS OUT [--teams] [--host-config DIR] [--chromium FILE] [--linkify]
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { hostConfig } from "./host-config.mjs";
import { lostElements, prepare, widthClass } from "./prepare.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const packageFile = (name, file) => join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file);

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    teams: { type: "boolean", default: false },
    linkify: { type: "boolean", default: false },
    "host-config": { type: "string", default: resolve(here, "../../../shared/schemas/adaptivecards") },
    chromium: { type: "string", default: process.env.CHROMIUM ?? "/usr/bin/chromium" },
  },
});

const FACES = [
  { name: "light", dark: false, width: 640 },
  { name: "dark", dark: true, width: 640 },
  { name: "narrow", dark: false, width: 320 },
];

function configFor(dark) {
  const file = join(options["host-config"], `hostconfig-microsoft-teams-${dark ? "dark" : "light"}.json`);
  const config = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : hostConfig(dark);
  // Segoe UI is not free to install; Noto Sans runs about as wide.
  config.fontTypes.default.fontFamily = "'Segoe UI', 'Noto Sans', 'Noto Sans Symbols2', 'Noto Color Emoji', sans-serif";
  return config;
}

async function openPage(browser, face, withTeams) {
  const page = await browser.newPage({ viewport: { width: face.width + 32, height: 60 }, deviceScaleFactor: 2 });
  await page.setContent(`<body class="${face.dark ? "dark" : ""}"><div id="card" style="width:${face.width}px"></div></body>`);
  await page.addStyleTag({ path: join(here, "page.css") });
  await page.addScriptTag({ path: packageFile("adaptivecards", "dist/adaptivecards.min.js") });
  await page.addScriptTag({ path: packageFile("markdown-it", "dist/browser/markdown-it.umd.min.js") });
  if (withTeams) await page.addScriptTag({ path: join(here, "teams-elements.js") });
  await page.addScriptTag({ path: join(here, "page.js") });
  return page;
}

async function drawFace(page, face, card, png) {
  const prepared = prepare(card, widthClass(face.width));
  const known = await page.evaluate(() => window.knownTypes());
  const lost = lostElements(prepared, known);
  const faults = await page.evaluate(([json, config, markdown]) => window.drawCard(json, config, markdown), [
    prepared, configFor(face.dark), { linkify: options.linkify },
  ]);
  await page.screenshot({ path: png, fullPage: true });
  return [...lost, ...faults];
}

async function drawAll(browser, cards, out, withTeams) {
  const faults = [];
  for (const face of FACES) {
    const page = await openPage(browser, face, withTeams);
    page.on("pageerror", (error) => faults.push(`${face.name}: ${error.message}`));
    for (const { name, card } of cards) {
      const png = join(out, `${name}.${face.name}${withTeams ? ".teams" : ""}.png`);
      for (const fault of await drawFace(page, face, card, png)) faults.push(`${basename(png)}: ${fault}`);
    }
    await page.close();
  }
  return faults;
}

function readCards(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json")).sort();
  if (files.length === 0) throw new Error(`No card JSON files are in ${folder}.`);
  return files.map((file) => ({ name: basename(file, ".json"), card: JSON.parse(readFileSync(join(folder, file), "utf8")) }));
}

if (positionals.length !== 2) {
  console.error("Use: node render.mjs CARDS OUT [--teams] [--linkify] [--host-config DIR] [--chromium FILE]");
  process.exit(2);
}

const [folder, out] = positionals;
const cards = readCards(folder);
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: options.chromium, args: ["--no-sandbox"] });
try {
  const faults = await drawAll(browser, cards, out, false);
  if (options.teams) faults.push(...(await drawAll(browser, cards, out, true)));
  for (const fault of faults) console.error(fault);
  console.log(`${cards.length} cards drawn into ${out}, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await browser.close();
}
