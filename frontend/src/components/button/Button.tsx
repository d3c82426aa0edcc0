import type { ComponentProps } from 'react';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'icon';

interface Props extends Omit<ComponentProps<'button'>, 'className' | 'disabled' | 'onClick'> {
  kind?: ButtonKind;
  /** Takes the whole width, for the main action on a phone. */
  isWide?: boolean;
  isDisabled?: boolean;
  onPress?: () => void;
}

/** The browser's own button: that of the control library would be a tenth of the script before the map is usable. */
export function Button({ kind = 'secondary', isWide = false, isDisabled = false, onPress, ...props }: Props) {
  return (
    <button type="button" {...props} disabled={isDisabled} className={buttonClass(kind, isWide)} onClick={onPress} />
  );
}

/** The same look for a link that acts as the next step. */
export function buttonClass(kind: ButtonKind, isWide = false): string {
  return [styles.button, styles[kind], isWide ? styles.wide : ''].join(' ');
}
