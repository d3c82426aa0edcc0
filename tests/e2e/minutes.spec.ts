import { expect } from 'vitest';
import { findBarriers } from './support/axe';
import { CommandForm } from './support/commandForm';
import { findCutOff } from './support/cutOff';
import { awaitedHandover } from './support/handovers';
import { journey } from './support/journey';

journey(
  'minutes are drawn up item by item, checked on site and signed by both sides',
  { timeout: 180_000 },
  async ({ visit, as }) => {
    const { id, facility } = await awaitedHandover(as);
    const giver = await visit('landfund');
    await giver.open(`/handovers/${id}`);
    await giver.page.getByRole('link', { name: 'Lập biên bản chi tiết' }).click();
    const form = new CommandForm(giver.page, /^Bàn giao từ/);
    await form.send('Lưu biên bản');
    await form.problems.getByText('Nhập nơi bàn giao').waitFor();
    expect(await findBarriers(giver.page)).toEqual([]);

    await form.type('Nơi bàn giao', 'Tại trụ sở cũ');
    await form.in('Người bên giao 1').type('Họ và tên', 'Lò Văn Một');
    await form.in('Người bên giao 1').type('Chức vụ', 'Giám đốc');
    await form.in('Người bên nhận 1').type('Họ và tên', 'Vàng Thị Hai');
    await form.in('Người bên nhận 1').type('Chức vụ', 'Chủ tịch');
    // What the register knows of the facility stands there already; desks are added to it.
    const known = await form.root.getByRole('group', { name: /^Mục \d+$/ }).count();
    await giver.page.getByRole('button', { name: 'Thêm mục' }).click();
    const desks = form.in(`Mục ${known + 1}`);
    await desks.choose('Loại tài sản', 'Trang thiết bị');
    await desks.type('Tên tài sản', 'Bàn làm việc');
    await desks.type('Số lượng theo sổ sách', '12');
    await desks.type('Đơn vị tính', 'cái');
    await desks.type('Nguyên giá (đồng)', '24.000.000');
    await giver.keepPicture('minutes-01-drawing-up');
    await giver.page.setViewportSize({ width: 390, height: 844 });
    expect(await findCutOff(giver.page)).toEqual([]);
    await giver.keepPicture('minutes-01-drawing-up-phone');
    await giver.page.setViewportSize({ width: 1440, height: 900 });
    await form.send('Lưu biên bản');
    await giver.page.getByText('Đã lập, chờ kiểm tra tại chỗ').waitFor();
    await giver.page.getByRole('cell', { name: `${known + 1}. Bàn làm việc` }).waitFor();
    expect(await findBarriers(giver.page)).toEqual([]);
    await giver.keepPicture('minutes-02-drawn-up');

    // Two desks are missing when the commune looks.
    const commune = await as('commune');
    const { handoverById: listed } = await commune.query<{
      handoverById: {
        version: number;
        detailedMinutes: { content: { items: { number: number; quantityByBook: number }[] } };
      };
    }>(
      `query($id: ID!) {
        handoverById(id: $id) { version detailedMinutes { content { items { number quantityByBook } } } }
      }`,
      { id },
    );
    await commune.give('acceptHandoverItems', 'handover', {
      handoverId: id,
      expectedVersion: listed.version,
      items: listed.detailedMinutes.content.items.map(({ number, quantityByBook }) => ({
        number,
        quantityReceived: number === known + 1 ? 10 : quantityByBook,
      })),
    });

    await giver.open(`/handovers/${id}`);
    await giver.page.getByText('10 cái (khác sổ sách)').waitFor();
    await giver.page.getByRole('button', { name: 'Ký biên bản (bên giao)' }).click();
    const giversSignature = new CommandForm(giver.page, 'Ký biên bản (bên giao)');
    await giversSignature.cite({ number: '12/BB-BG', date: '16/03/2026' });
    await giversSignature.send('Ký bên giao');
    await giver.page.getByText('Bên giao đã ký, chờ bên nhận ký').waitFor();

    const receiver = await visit('commune', { on: 'phone' });
    await receiver.open(`/handovers/${id}`);
    await receiver.page.getByRole('heading', { level: 1, name: `Bàn giao ${facility.name}` }).waitFor();
    await receiver.page.getByRole('button', { name: 'Ký biên bản (bên nhận)' }).click();
    await new CommandForm(receiver.page, 'Ký biên bản (bên nhận)').send('Ký bên nhận');
    await receiver.page.getByText('Hai bên đã ký, có chênh lệch').waitFor();
    expect(await findBarriers(receiver.page)).toEqual([]);
    expect(await findCutOff(receiver.page)).toEqual([]);
    await receiver.keepPicture('minutes-03-signed-phone');
  },
);
