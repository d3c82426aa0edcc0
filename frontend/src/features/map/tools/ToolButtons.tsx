import { LocateFixed, Printer, Ruler, SquareSplitHorizontal, type LucideIcon } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../../../components/button/Button';
import { communesTileJson, formerCommunesTileJsonOn } from '../../../map/layers';
import { addDays, dayOf } from '../../../shared/format';
import { tileJsonQuery } from '../../../state/queries';
import { writeView } from '../../../state/viewState';
import type { Workplace } from '../useWorkplace';
import type { Tool } from './tool';

interface Props {
  tool: Tool | null;
  onChoose: (tool: Tool | null) => void;
  workplace: Workplace;
}

const tools: { tool: Tool; title: 'map.goTo.open' | 'mapTools.sketch.open'; Icon: LucideIcon }[] = [
  { tool: 'goTo', title: 'map.goTo.open', Icon: LocateFixed },
  { tool: 'sketch', title: 'mapTools.sketch.open', Icon: Ruler },
];

/** What can be done on the map besides looking at it; one at a time. */
export function ToolButtons({ tool, onChoose, workplace: { view, compareWith } }: Props) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [today] = useState(() => dayOf(new Date()));
  const { data: present } = useQuery(tileJsonQuery(communesTileJson));
  const { data: former } = useQuery(tileJsonQuery(formerCommunesTileJsonOn(view.date)));
  // One compares with the last day before the reform first; where its boundaries are not known, with its own first day.
  const reform = present?.valid_from ?? addDays(view.date ?? today, -30);
  const dayBefore = former && former.boundary_source !== 'none' ? addDays(reform, -1) : reform;
  return (
    <>
      {tools.map(({ tool: each, title, Icon }) => (
        <Button
          key={each}
          kind="icon"
          aria-label={t(title)}
          aria-pressed={tool === each}
          onPress={() => {
            onChoose(tool === each ? null : each);
          }}
        >
          <Icon size={18} aria-hidden="true" />
        </Button>
      ))}
      <Button
        kind="icon"
        aria-label={t('mapTools.compare.open')}
        aria-pressed={view.before !== null}
        onPress={() => {
          compareWith(view.before === null ? dayBefore : null);
        }}
      >
        <SquareSplitHorizontal size={18} aria-hidden="true" />
      </Button>
      <Button
        kind="icon"
        aria-label={t('mapTools.atlas.open')}
        onPress={() => {
          navigate(`/atlas?${writeView({ ...view, position: null, selectedId: null, before: null })}`);
        }}
      >
        <Printer size={18} aria-hidden="true" />
      </Button>
    </>
  );
}
