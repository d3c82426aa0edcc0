import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'icon';

interface Props extends Omit<ButtonProps, 'className'> {
  kind?: ButtonKind;
  /** Takes the whole width, for the main action on a phone. */
  isWide?: boolean;
}

export function Button({ kind = 'secondary', isWide = false, ...props }: Props) {
  return <AriaButton {...props} className={buttonClass(kind, isWide)} />;
}

/** The same look for a link that acts as the next step. */
export function buttonClass(kind: ButtonKind, isWide = false): string {
  return [styles.button, styles[kind], isWide ? styles.wide : ''].join(' ');
}
