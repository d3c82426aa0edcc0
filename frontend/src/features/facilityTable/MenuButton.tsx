import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { buttonClass } from '../../components/button/Button';
import styles from './facilityTable.module.css';

interface Props {
  label: string;
  /** Names what opens, when it is more than the button says. */
  title: string;
  children: ReactNode;
}

/** A button with more behind it: Escape or a click elsewhere closes it, and the focus goes back to the button. */
export function MenuButton({ label, title, children }: Props) {
  return (
    <DialogTrigger>
      <Button className={buttonClass('secondary')}>
        {label}
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Dialog className={styles.menu ?? ''} aria-label={title}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
