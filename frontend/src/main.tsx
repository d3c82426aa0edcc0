import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/600.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SessionGate } from './features/access/SessionGate';
import { ErrorBoundary } from './features/shell/ErrorBoundary';
import { Routes } from './features/shell/Routes';
import { Shell } from './features/shell/Shell';
import { startTexts } from './i18n/language';
import { createQueryClient } from './state/queryClient';

const root = document.getElementById('app');
if (root === null) {
  throw new Error('index.html has no element with the id "app".');
}
await startTexts();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <ErrorBoundary>
        <SessionGate>
          <Shell>
            <Routes />
          </Shell>
        </SessionGate>
      </ErrorBoundary>
    </QueryClientProvider>
  </StrictMode>,
);
