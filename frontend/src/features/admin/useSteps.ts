import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/** Which of several forms of a page is open, and what the last one has led to. */
export function useSteps<Step extends string, Done>() {
  const queries = useQueryClient();
  const [step, setStep] = useState<Step | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const reload = () => queries.invalidateQueries();
  return {
    step,
    done,
    reload,
    begin: (next: Step) => {
      setDone(null);
      setStep(next);
    },
    cancel: () => {
      setStep(null);
    },
    finish: (outcome: Done) => {
      void reload().then(() => {
        setStep(null);
        setDone(outcome);
      });
    },
  };
}
