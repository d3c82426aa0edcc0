import { Component, type ReactNode } from 'react';
import { withTranslation, type WithTranslation } from 'react-i18next';
import { Button } from '../../components/button/Button';
import { Notice } from '../../components/notice/Notice';

interface State {
  error: Error | null;
}

/** Keeps the frame standing when a page fails, and says how to go on. */
class Boundary extends Component<WithTranslation & { children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { t, children } = this.props;
    const { error } = this.state;
    if (error === null) {
      return children;
    }
    return (
      <Notice
        title={t('shell.crashTitle')}
        action={
          <Button
            onPress={() => {
              window.location.reload();
            }}
          >
            {t('shell.reload')}
          </Button>
        }
      >
        {t('shell.crashText')} <code>{error.message}</code>
      </Notice>
    );
  }
}

export const ErrorBoundary = withTranslation()(Boundary);
