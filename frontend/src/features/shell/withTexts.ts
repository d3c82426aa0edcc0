import { lazy, type ComponentType } from 'react';
import { loadTexts, type Catalogue } from '../../i18n/language';

/** A page, or a part of one, that comes together with the texts of its workplace, and of others it shows something from. */
export function withTexts<Props>(catalogues: Catalogue | Catalogue[], load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [page] = await Promise.all([load(), ...[catalogues].flat().map(loadTexts)]);
    return { default: page };
  });
}
