import { readData } from './read-data.js';
import { SheetChoices } from './sheet-choices.js';

/** Keeps what is filled in on a feedback sheet in this browser, and prints it. */
const { key, practitionerId } = readData<{ readonly key: string; readonly practitionerId: string }>();
const kept = document.getElementById('kept');
const fields = [
  ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.sheet input[name], .sheet textarea[name]'),
];

for (const field of fields) field.addEventListener('input', keep);
document.getElementById('print')?.addEventListener('click', () => print());
document.getElementById('clear')?.addEventListener('click', () => {
  for (const field of fields) {
    if (isRadio(field)) field.checked = false;
    else field.value = '';
  }
  say('Cleared.', () => localStorage.removeItem(key));
});
restore();
new SheetChoices(practitionerId, key).start();

function keep(): void {
  const values = fields.flatMap((field) =>
    isRadio(field)
      ? field.checked
        ? [[field.name, field.value]]
        : []
      : field.value === ''
        ? []
        : [[field.name, field.value]],
  );
  say('Kept in this browser only.', () => localStorage.setItem(key, JSON.stringify(values)));
}

function restore(): void {
  try {
    const values: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    if (!Array.isArray(values)) return;
    for (const pair of values) {
      if (!Array.isArray(pair)) continue;
      for (const field of fields.filter((one) => one.name === pair[0])) {
        if (isRadio(field)) field.checked = field.value === pair[1];
        else field.value = String(pair[1]);
      }
    }
  } catch {
    // Nothing was kept, or this browser keeps nothing for files.
  }
}

function say(done: string, act: () => void): void {
  try {
    act();
    if (kept) kept.textContent = done;
  } catch {
    if (kept) kept.textContent = 'This browser keeps nothing for this page; print it before closing.';
  }
}

function isRadio(field: HTMLInputElement | HTMLTextAreaElement): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === 'radio';
}
