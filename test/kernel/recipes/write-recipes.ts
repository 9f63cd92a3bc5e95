// A built kernel → recipes for some of its error paths, as the app copies them, and the call that enters each.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findErrorPaths } from '../../../src/core/analysis/errorpaths/find-error-paths';
import { parseErrorInjection } from '../../../src/core/analysis/recipes/error-injection';
import { parseKernelConfig } from '../../../src/core/analysis/recipes/kernel-config';
import { makeRecipe } from '../../../src/core/analysis/recipes/make-recipe';
import { parseSystemMap } from '../../../src/core/analysis/recipes/system-map';
import { recipeText } from '../../../src/renderer/presenters/recipe-text';
import { triggers } from '../../../src/shared/api/error-paths';

/** By file and function: the text of the guard, and C that enters the function. */
const wanted = [
  { file: 'fs/eventfd.c', name: 'do_eventfd', guard: '!ctx', call: 'eventfd(0, 0)' },
  { file: 'fs/timerfd.c', name: '__do_sys_timerfd_create', guard: '!ctx', call: 'timerfd_create(1, 0)' },
  { file: 'fs/eventpoll.c', name: 'ep_alloc', guard: '!ep', call: 'epoll_create1(0)' },
  { file: 'fs/pipe.c', name: 'pipe_write', guard: '!page', call: 'write(into_pipe(), page, 4096)' },
  { file: 'fs/pipe.c', name: 'do_pipe2', guard: 'copy_to_user', call: 'pipe(ends)' },
  {
    file: 'fs/ext4/namei.c',
    name: '__ext4_find_entry',
    guard: '!buffer_uptodate',
    call: 'open("/mnt/d/none", 0)',
  },
  {
    file: 'mm/filemap.c',
    name: 'filemap_add_folio',
    guard: 'ret',
    call: 'read(open("/mnt/big", 0), page, 4096)',
  },
] as const;

/**
 * Writes `NAME.sh`, a recipe, and `NAME.call` for each.
 *
 * @param build the built kernel: sources, .config, System.map
 */
export function writeRecipes(build: string, out: string): void {
  const read = (name: string): string => readFileSync(join(build, name), 'latin1');
  const config = parseKernelConfig(read('.config'));
  const injectable = parseErrorInjection(read('mm/filemap.c')).map(
    ({ name, error }) => [name, error] as const,
  );
  const facts = { config, symbols: parseSystemMap(read('System.map')), injectable: new Map(injectable) };
  mkdirSync(out, { recursive: true });
  for (const { file, name, guard, call } of wanted) {
    const source = findErrorPaths(readFileSync(join(build, file)), file, config.options);
    const found = source.regions.find(
      (region) => source.functions[region.function]!.name === name && region.guard.includes(guard),
    );
    if (!found) throw new Error(`no error path of ${name}() in ${file} has '${guard}' in its guard`);
    const region = {
      ...{
        file,
        function: name,
        startLine: found.startLine,
        endLine: found.endLine,
        guardLine: found.guardEnd,
      },
      ...{ guard: found.guard, way: found.way, callee: found.callee || null, errno: found.errno || null },
      ...{ trigger: triggers[found.trigger]!, entry: source.functions[found.function]!.entry },
    };
    writeFileSync(join(out, `${name}.sh`), recipeText(makeRecipe(region, facts), region));
    writeFileSync(join(out, `${name}.call`), call);
  }
}
