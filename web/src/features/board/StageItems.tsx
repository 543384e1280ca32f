import { Menu } from '@mantine/core';
import type { Stage } from '~/api/types';
import { StageDot } from '~/ui/StageDot';

interface Props {
  stages: readonly Stage[];
  choose: (stage: string) => void;
}

/** The stages to choose from, in a menu. */
export function StageItems({ stages, choose }: Props) {
  return stages.map(({ code, name, color }) => (
    <Menu.Item key={code} leftSection={<StageDot color={color} />} onClick={() => choose(code)}>
      {name}
    </Menu.Item>
  ));
}
