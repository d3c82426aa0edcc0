import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { NetworkError, type Refusal } from '../../shared/errors';
import { fail, succeed, type Result } from '../../shared/result';
import { startTestTexts } from '../../testing/texts';
import { CommandFormView } from './CommandFormView';
import type { FormReading } from './form';
import type { CommandForm } from './useCommandForm';

type Send = (reading: FormReading, idempotencyKey: string) => Promise<Result<string, Refusal>>;

const form: CommandForm = {
  fields: [
    { name: 'justification', kind: 'lines', label: 'Sự cần thiết', isRequired: true },
    {
      name: 'intendedUse',
      kind: 'choice',
      label: 'Mục đích sử dụng',
      isRequired: false,
      choices: [{ id: 'HEALTH', text: 'Y tế' }],
    },
  ],
  paper: { kind: 'OFFICIAL_LETTER', isRequired: true },
};

const send = vi.fn<Send>();
const onDone = vi.fn<(number: string) => void>();
const onReload = vi.fn(() => Promise.resolve());

function show() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <CommandFormView
        idPrefix="test"
        title="Đề nghị"
        submitLabel="Gửi"
        form={form}
        send={send}
        onDone={onDone}
        onCancel={vi.fn()}
        onReload={onReload}
      />
    </QueryClientProvider>,
  );
}

async function fillIn() {
  for (const [label, text] of [
    [/Sự cần thiết/, 'Cần phòng học'],
    [/Số văn bản/, '45/CV'],
    [/Ngày văn bản/, '16/9/2025'],
  ] as const) {
    await userEvent.click(screen.getByLabelText(label));
    await userEvent.paste(text);
  }
}

const submit = () => userEvent.click(screen.getByRole('button', { name: 'Gửi' }));

beforeAll(startTestTexts);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...args) => {
    throw new Error(`Nothing may be reported to the console: ${String(args[0])}`);
  });
});

describe('a form that is not complete', () => {
  it('sends nothing, names every gap at the top and at its field, and takes the focus there', async () => {
    show();
    await submit();
    expect(send).not.toHaveBeenCalled();
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    const lines = within(summary).getAllByRole('link');
    expect(lines.map((line) => line.textContent)).toEqual([
      'Nhập sự cần thiết',
      'Nhập số văn bản',
      'Nhập ngày văn bản',
    ]);
    expect(screen.getAllByText('Nhập số văn bản')).toHaveLength(2);
  });

  it('leads from an error to its field', async () => {
    show();
    await submit();
    await userEvent.click(screen.getByRole('link', { name: 'Nhập sự cần thiết' }));
    expect(document.activeElement).toBe(screen.getByLabelText(/Sự cần thiết/));
  });
});

describe('a form that is sent', () => {
  it('ends with what the server made', async () => {
    send.mockResolvedValue(succeed('HS-2025-0001'));
    show();
    await fillIn();
    await submit();
    expect(onDone).toHaveBeenCalledWith('HS-2025-0001');
    const reading = send.mock.calls[0]?.[0];
    expect(reading?.text('justification')).toBe('Cần phòng học');
    expect(reading?.requiredPaper()).toEqual({ kind: 'OFFICIAL_LETTER', number: '45/CV', date: '2025-09-16' });
  });

  it('shows a refusal with the server’s words at the field it names, and keeps what was typed', async () => {
    send.mockResolvedValue(fail([{ code: 'FIELD_REQUIRED', message: 'Nêu rõ số người.', field: 'justification' }]));
    show();
    await fillIn();
    await submit();
    expect(screen.getAllByText('Nêu rõ số người.')).toHaveLength(2);
    expect(screen.getByLabelText(/Sự cần thiết/)).toHaveProperty('value', 'Cần phòng học');
  });

  it('is sent again under the same key after a lost answer', async () => {
    send.mockRejectedValueOnce(new NetworkError('gone')).mockResolvedValueOnce(succeed('HS-2025-0001'));
    show();
    await fillIn();
    await submit();
    expect(screen.getByRole('alert').textContent).toContain('Không kết nối được máy chủ');
    await submit();
    const keys = send.mock.calls.map(([, key]) => key);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(onDone).toHaveBeenCalled();
  });

  it('offers the present state when somebody else was faster, and keeps what was typed', async () => {
    send.mockResolvedValue(fail([{ code: 'STALE_VERSION', message: 'stale', field: null }]));
    show();
    await fillIn();
    await submit();
    await userEvent.click(screen.getByRole('button', { name: 'Tải số liệu mới' }));
    expect(onReload).toHaveBeenCalled();
    expect(screen.queryByText('Hồ sơ vừa được người khác cập nhật')).toBeNull();
    expect(screen.getByLabelText(/Số văn bản/)).toHaveProperty('value', '45/CV');
  });
});
