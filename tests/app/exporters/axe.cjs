// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
//
// node axe.cjs PAGE…: runs axe-core's rules for WCAG 2.2 A and AA and its best practices on each page, as a phone and
// a desktop show it, light and dark, and on paper. Exit status 1 where a rule is broken.
'use strict';

const fs = require('fs');
const { chromium } = require('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const views = [
  { width: 390, colorScheme: 'light', media: 'screen' },
  { width: 390, colorScheme: 'dark', media: 'screen' },
  { width: 1400, colorScheme: 'light', media: 'screen' },
  { width: 1400, colorScheme: 'dark', media: 'screen' },
  { width: 800, colorScheme: 'light', media: 'print' },
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function check(browser, file, view) {
  // The page forbids all scripts, also this one.
  const context = await browser.newContext({
    viewport: { width: view.width, height: 900 }, colorScheme: view.colorScheme, bypassCSP: true });
  const page = await context.newPage();
  await page.goto('file://' + file);
  await page.emulateMedia({ media: view.media, colorScheme: view.colorScheme });
  await page.evaluate(axe);
  const result = await page.evaluate((wanted) => axe.run(document, { runOnly: wanted }), tags);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  await context.close();
  const name = `${file.split('/').pop()} ${view.width} ${view.colorScheme} ${view.media}`;
  console.log(`${name}: ${result.violations.length} broken, ${result.passes.length} kept, ${result.incomplete.length} undecided`);
  for (const rule of result.violations)
    console.log(`  ${rule.id}: ${rule.nodes.length} × ${rule.nodes[0].html.slice(0, 160)}`);
  for (const rule of result.incomplete)
    console.log(`  (undecided) ${rule.id}: ${rule.nodes.length} × ${rule.nodes[0].html.slice(0, 160)}`);
  if (wide && view.media === 'screen')
    console.log('  the page must be scrolled sideways');
  return result.violations.length + (wide && view.media === 'screen' ? 1 : 0);
}

(async () => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: process.getuid() === 0 ? ['--no-sandbox'] : [] });
  let broken = 0;
  for (const file of process.argv.slice(2)) {
    for (const view of views)
      broken += await check(browser, file, view);
  }
  await browser.close();
  process.exit(broken > 0 ? 1 : 0);
})();
