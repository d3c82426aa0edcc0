import { render } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTestTexts } from '../../testing/texts';
import { MissingPapers } from './MissingPapers';

beforeAll(startTestTexts);

describe('the papers a case lacks', () => {
  it('are counted in words, with a shape of their own', () => {
    const shapes = [2, 0].map((count) => {
      const { container } = render(<MissingPapers count={count} />);
      return { words: container.textContent, shape: container.querySelector('svg')?.innerHTML };
    });
    expect(shapes.map(({ words }) => words)).toEqual(['thiếu 2', 'đủ giấy tờ']);
    expect(shapes[0]?.shape).not.toBe(shapes[1]?.shape);
  });
});
