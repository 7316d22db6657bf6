import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const FOLDER = 'src/reports/html/styles';
const EVERY_RULE = readdirSync(FOLDER)
  .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))
  .join('\n');

/** Rules written for something that stands on the page but not in its own style sheet; none is wanted. */
export function missingRules(page: Page): Promise<readonly string[]> {
  return page.evaluate((everyRule) => {
    const every = new CSSStyleSheet();
    every.replaceSync(everyRule);
    const [own] = document.styleSheets;
    const present = new Set(own ? flatten(own.cssRules) : []);
    return flatten(every.cssRules).filter((rule) => !present.has(rule) && standsHere(rule));

    /** Each rule by itself, behind the condition it stands under, with the properties it sets. */
    function flatten(rules: CSSRuleList, condition = ''): string[] {
      return [...rules].flatMap((rule) =>
        rule instanceof CSSStyleRule
          ? rule.selectorText.split(', ').map((selector) => `${condition}${selector} { ${[...rule.style].join(' ')} }`)
          : rule instanceof CSSMediaRule
            ? flatten(rule.cssRules, `@${rule.conditionText} `)
            : [],
      );
    }

    function standsHere(rule: string): boolean {
      const selector = rule.replace(/^@(?:print|\([^)]*\)) /, '').replace(/ \{.*$/s, '');
      const anyState = selector.replace(/::?(?:before|after|hover|focus-visible|focus|target|disabled|checked)/g, '');
      return document.querySelector(anyState || '*') !== null;
    }
  }, EVERY_RULE);
}
