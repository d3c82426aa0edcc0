import { ChevronDown } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../components/button/Button';
import styles from './facilityTable.module.css';

interface Props {
  label: string;
  /** Names what opens, when the button says more or less. */
  title: string;
  children: ReactNode;
}

/** A button with more behind it: Escape closes it and leads back to the button, and so does going anywhere else, which stays there. */
export function MenuButton({ label, title, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const close = ({ target }: Event) => {
      if (target instanceof Node && whole.current?.contains(target) === false) {
        setIsOpen(false);
      }
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, []);

  return (
    <div
      ref={whole}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && isOpen) {
          setIsOpen(false);
          whole.current?.querySelector('button')?.focus();
        }
      }}
    >
      <Button
        aria-expanded={isOpen}
        onPress={() => {
          setIsOpen(!isOpen);
        }}
      >
        {label}
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      {isOpen && (
        <div className={styles.menu} role="group" aria-label={title}>
          {children}
        </div>
      )}
    </div>
  );
}
