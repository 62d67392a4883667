import { useEffect } from 'react';
import { useEvent, useStore } from 'react-admin';

const TYPING = 'textarea, select, [role="combobox"], [role="menuitem"], input:not([type="checkbox"], [type="radio"])';
const ABOVE = '[role="dialog"], [role="menu"], [role="listbox"]';

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches(TYPING) || target.closest(ABOVE) !== null);

/** `[` asks for AltGr on a French keyboard, which some systems tell as Ctrl and Alt. */
const isChord = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');

/** Single keys can be turned off for good (WCAG 2.1.4). */
export const useKeyboardEnabled = () => useStore('keyboard.enabled', true);

/** Single keys, off inside fields, menus and dialogs. */
export function useKeys(press: (key: string, event: KeyboardEvent) => void): void {
  const [enabled] = useKeyboardEnabled();
  const onPress = useEvent(press);
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent): void => {
      if (!isChord(event) && !isElsewhere(event.target)) onPress(event.key, event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled, onPress]);
}

/** What a key does on this page is said by what it presses: `data-shortcut="n"`. */
export const pressShortcut = (key: string): void =>
  document.querySelector<HTMLElement>(`[data-shortcut="${CSS.escape(key)}"]`)?.click();
