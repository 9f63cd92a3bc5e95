// A recipe as it is copied.

import { expect, test } from 'vitest';
import { errorPath } from './error-paths.testkit';
import { recipeText } from './recipe-text';

test('is a shell script: commands as they are, all else in comments', () => {
  const text = recipeText(
    {
      title: 'Fail an allocation in ring_probe()',
      steps: [
        {
          text: 'Let the allocations of the task fail.',
          commands: ['cd /sys/kernel/debug/failslab', 'echo 1 > task-filter'],
        },
        { text: 'Load the driver.', commands: ['modprobe ring'] },
      ],
      missing: [{ option: 'CONFIG_FAILSLAB', why: 'makes kmalloc() fail on demand' }],
    },
    errorPath(),
  );
  expect(text).toBe(`# Fail an allocation in ring_probe()
# drivers/ring.c:40, ring_probe(): kmalloc() fails
# needs CONFIG_FAILSLAB: makes kmalloc() fail on demand

# Let the allocations of the task fail.
cd /sys/kernel/debug/failslab
echo 1 > task-filter

# Load the driver.
modprobe ring
`);
});
