import { useState } from 'react';
import { ListBoxItem } from 'react-aria-components/ListBox';
import styles from './field.module.css';

export interface Choice<Id extends string = string> {
  id: Id;
  text: string;
}

/**
 * The same array for as long as the choices are the same: a form builds its choices anew at every key stroke,
 * and a list box would rebuild itself each time.
 */
export function useStableChoices(choices: Choice[]): Choice[] {
  const [stable, setStable] = useState(choices);
  const isSame =
    stable.length === choices.length &&
    stable.every(({ id, text }, index) => id === choices[index]?.id && text === choices[index].text);
  if (!isSame) {
    setStable(choices);
    return choices;
  }
  return stable;
}

export function renderChoice({ text }: Choice) {
  return (
    <ListBoxItem className={styles.option ?? ''} textValue={text}>
      {text}
    </ListBoxItem>
  );
}
