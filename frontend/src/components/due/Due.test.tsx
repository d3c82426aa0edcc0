import { render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTestTexts } from '../../testing/texts';
import { Due, DueDay, type DueClock } from './Due';

const running: DueClock = {
  count: 'WORKING_DAYS',
  dueOn: '2026-01-14',
  daysLeft: 6,
  isRunning: true,
  isOverdue: false,
};

beforeAll(startTestTexts);

describe('what is due', () => {
  it('says the day and what is left, in the sort of days its rule counts', () => {
    const { container } = render(<Due clock={running} />);
    expect(container.textContent).toBe('14/01/2026còn 6 ngày làm việc');
  });

  it('says by how much it is late, and says it in words too', () => {
    const { container } = render(<Due clock={{ ...running, daysLeft: -2, isOverdue: true, count: 'CALENDAR_DAYS' }} />);
    expect(container.textContent).toBe('Quá hạn: 14/01/2026quá hạn 2 ngày');
  });

  it('is no day while its clock stands still', () => {
    render(<Due clock={{ ...running, isRunning: false, dueOn: null }} />);
    expect(screen.getByText('đồng hồ đang dừng')).toBeTruthy();
  });

  it('is nothing where no clock has started', () => {
    const { container } = render(<Due clock={null} />);
    expect(container.textContent).toBe('');
  });

  it('is a day a machine can read', () => {
    render(<DueDay day="2026-02-01" isOverdue={false} />);
    expect(screen.getByText('01/02/2026').getAttribute('datetime')).toBe('2026-02-01');
  });
});
