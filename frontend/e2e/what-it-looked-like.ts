import { afterEach } from 'vitest';
import { openWindows, pictured } from './people';

/** Of a journey that failed one wants to know what was on the screens, also where nobody keeps pictures. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const [index, page] of openWindows().entries()) {
    const seen = await page
      .evaluate(() => ({
        focus: document.activeElement?.outerHTML.slice(0, 300),
        says: document.body.innerText.replaceAll(/\s*\n\s*/g, ' | ').slice(0, 2000),
      }))
      .catch((gone: unknown) => ({ focus: '', says: String(gone) }));
    process.stdout.write(
      `failed: ${task.name}\n  window ${index + 1}: ${page.url()}\n  focus: ${seen.focus}\n  says: ${seen.says}\n`,
    );
    await pictured(page, `failed-${task.name.replaceAll(/\W+/g, '-').slice(0, 60)}-${index + 1}`).catch(
      () => undefined,
    );
  }
});
