/** A picture of what a test sees, for whoever looks at it: only with FAGBRO_SHOTS, the folder to put them in. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.FAGBRO_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
}
