import { useQuery } from '@tanstack/react-query';
import { Pause, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button/Button';
import { communesTileJson } from '../../map/layers';
import { addDays, dayOf, formatDate } from '../../shared/format';
import { tileJsonQuery } from '../../state/queries';
import { daysFrom, nextInPlay, sliderRange } from './timeline';
import styles from './timeSlider.module.css';

interface Props {
  /** Null: today. */
  day: string | null;
  onChange: (day: string | null) => void;
}

/** How long the hand may rest before the map follows, and how long a step of a play is looked at. */
const settleMs = 180;
const playStepMs = 900;

/** The day that map, list and legend show, from before the last change of boundaries up to today. */
export function TimeSlider({ day, onChange }: Props) {
  const { t } = useTranslation();
  const [today] = useState(() => dayOf(new Date()));
  const { data: present } = useQuery(tileJsonQuery(communesTileJson));
  const { first, count } = sliderRange(present?.valid_from ?? null, today, day);
  const shown = day === null ? count : Math.min(count, Math.max(0, daysFrom(first, day)));
  // While it is dragged the slider is ahead of the map.
  const [held, setHeld] = useState<number | null>(null);
  const [isPlaying, setIsPlaying] = useState(false);
  const position = held ?? shown;
  const text = position === count ? t('map.time.today') : formatDate(addDays(first, position));

  useEffect(() => {
    if (held === null) {
      return;
    }
    const settled = setTimeout(() => {
      onChange(held === count ? null : addDays(first, held));
      setHeld(null);
    }, settleMs);
    return () => {
      clearTimeout(settled);
    };
  }, [held, count, first, onChange]);

  useEffect(() => {
    if (!isPlaying) {
      return;
    }
    const step = setTimeout(() => {
      const next = nextInPlay(shown, count);
      if (next === null || next === count) {
        setIsPlaying(false);
      }
      if (next !== null) {
        onChange(next === count ? null : addDays(first, next));
      }
    }, playStepMs);
    return () => {
      clearTimeout(step);
    };
  }, [isPlaying, shown, count, first, onChange]);

  return (
    <div className={styles.slider} data-past={position !== count} data-print="none">
      <Button
        kind="icon"
        aria-label={isPlaying ? t('map.time.pause') : t('map.time.play')}
        onPress={() => {
          if (!isPlaying && shown === count) {
            onChange(first);
          }
          setIsPlaying(!isPlaying);
        }}
      >
        {isPlaying ? <Pause size={18} aria-hidden="true" /> : <Play size={18} aria-hidden="true" />}
      </Button>
      <label className={styles.track}>
        <span className="visually-hidden">{t('map.time.label')}</span>
        <input
          type="range"
          min={0}
          max={count}
          value={position}
          aria-valuetext={text}
          onChange={(event) => {
            setIsPlaying(false);
            setHeld(Number(event.target.value));
          }}
        />
      </label>
      <span className={styles.day} aria-hidden="true">
        {text}
      </span>
      {day !== null && (
        <Button
          kind="quiet"
          onPress={() => {
            setIsPlaying(false);
            onChange(null);
          }}
        >
          {t('overview.today')}
        </Button>
      )}
    </div>
  );
}
