// Claims about what is an error path, each a few lines of kernel code. `E` at the end of a line: the line is in a region.

import { describe, expect, it } from 'vitest';
import { triggers } from '../../../shared/api/error-paths';
import { valuesOf } from './counted-file.testkit';
import { findErrorPaths } from './find-error-paths';
import type { SourceRegions } from './source-regions';

const find = (text: string, file = 'mm/a.c'): SourceRegions => findErrorPaths(Buffer.from(text), file, null);

/** Wraps lines into a function unless they are one. */
function functionOf(lines: readonly string[], head = 'static int f(struct a *a, int n)'): string {
  return `${head}\n{\n${lines.join('\n')}\n}\n`;
}

/** The numbers of the lines that are marked with E, and the text without the marks. */
function marked(lines: readonly string[]): { text: string[]; error: number[] } {
  const error: number[] = [];
  const text = lines.map((line, index) => {
    if (line.endsWith(' E')) error.push(index + 3);
    return line.replace(/ E$/, '');
  });
  return { text, error };
}

function linesOf({ regions }: SourceRegions): number[] {
  return regions.flatMap(({ startLine, endLine }) =>
    Array.from({ length: endLine - startLine + 1 }, (_, line) => startLine + line),
  );
}

function claim(lines: readonly string[], head?: string): void {
  const { text, error } = marked(lines);
  expect(linesOf(find(functionOf(text, head)))).toEqual(error);
}

const pointer = 'static struct b *f(struct a *a, int n)';
const nothing = 'static void f(struct a *a, int n)';

describe('an arm is an error region', () => {
  it('when all its ways out report a failure', () => {
    claim(['if (n > MAX)', 'return -EINVAL; E', 'return 0;']);
    claim(['if (n > MAX) {', 'n = 0; E', 'return ERR_PTR(-EINVAL); E', '}', 'return a;'], pointer);
    claim(['switch (n) {', 'case 1:', 'return 0;', 'default:', 'return -ENOIOCTLCMD; E', '}']);
  });

  it('when a call failed, whatever is done about it', () => {
    claim(['int err;', 'err = g(a);', 'if (err)', 'return err; E', 'return 0;']);
    claim(['int ret = g(a);', 'if (ret < 0)', 'h(a); E', 'return n;']);
    claim([
      'b = g(a);',
      'if (IS_ERR(b)) {',
      'err = PTR_ERR(b); E',
      'goto out; E',
      '}',
      'err = 0;',
      'out:',
      'return err;',
    ]);
    claim(['b = kmalloc(n, GFP_KERNEL);', 'if (!b)', 'goto out; E', 'use(b);', 'out:', 'unlock();'], nothing);
    claim(['if (copy_from_user(a, p, n))', 'ret = -EFAULT; E', 'return ret;']);
    claim(['if ((err = g(a)))', 'goto out_free; E', 'n++;', 'out_free:', 'kfree(a);', 'return err;']);
  });

  it('when it is the other arm of a success', () => {
    claim(['err = g(a);', 'if (!err) {', 'n++;', '} else {', 'undo(a); E', '}', 'return err;']);
  });

  it('also behind what cannot be reached', () => {
    claim([
      'if (n > 5)',
      'goto found;',
      'return 0;',
      'return 1;',
      'found:',
      'if (n > 7)',
      'return 0;',
      'return -EINVAL; E',
    ]);
  });

  it('when it leaves an errno behind', () => {
    claim(['if (n > 3)', 'ret = -EBUSY; E', 'else', 'n++;', 'return ret;']);
    claim([
      'list_for_each_entry(b, a, list) {',
      'if (b->n) {',
      'rc = -ENOLCK; E',
      'break; E',
      '}',
      '}',
      'return rc;',
    ]);
  });

  it('when it is about a bug', () => {
    claim(['if (WARN_ON(!a))', 'return; E', 'g(a);'], nothing);
    claim(['switch (n) {', 'case 1:', 'break;', 'default:', 'BUG(); E', '}']);
    claim(['while ((b = next(a))) {', 'WARN_ON_ONCE(1); E', 'drop(b); E', '}'], nothing);
  });

  it('when it answers with NULL where NULL is a failure of this function', () => {
    claim(
      ['if (n > MAX)', 'return NULL; E', 'b = kmalloc(n);', 'if (!b)', 'return NULL; E', 'return b;'],
      pointer,
    );
    claim(['if (n > MAX)', 'return NULL;', 'return a->b;'], pointer);
    claim(
      ['if (is_reply(a))', 'return NULL;', 'b = kmalloc(n);', 'if (!b)', 'return NULL; E', 'return b;'],
      pointer,
    );
  });

  it('when what was found is going away, or is not there and 0 is answered', () => {
    claim(['struct b *b = find(a);', 'if (b && !try_module_get(b))', 'b = NULL; E', 'return b;'], pointer);
    claim([
      ...['struct b *b;', 'int len = n;', 'b = a_b(a);', 'if (!b) {', 'len = 0; E', 'goto out; E', '}'],
      ...['use(b);', 'out:', 'return len;'],
    ]);
  });

  it('when it answers with NULL where NULL is a failure, save for what is of another kind', () => {
    const made = ['b = kmalloc(n);', 'if (!b)', 'return NULL; E', 'return b;'];
    claim(['if (a->proto != IPPROTO_TCP)', 'return NULL;', ...made], pointer);
    claim(['if (n & VM_SPECIAL)', 'return NULL;', ...made], pointer);
    claim(['if (!(a->frag & htons(IP_OFFSET)))', 'return NULL;', ...made], pointer);
    claim(['if (n & ~VM_ALL)', 'return NULL; E', ...made], pointer);
    claim(['if (a->b == NULL)', 'return NULL; E', ...made], pointer);
    claim(['if (!n || n & VM_SPECIAL)', 'return NULL; E', ...made], pointer);
  });

  it('save where what is not there is not in a cache', () => {
    const search = ['list_for_each_entry(b, a, l)', 'if (b->n == n)', 'return 0;', 'unlock(a);'];
    claim([...search, 'return -ENOENT;'], 'static int a_cache_check(struct a *a, int n)');
    claim([...search.slice(0, 3), 'unlock(a); E', 'return -ENOENT; E'], 'static int a_check(struct a *a)');
    claim([...search.slice(0, 3), 'unlock(a); E', 'return -EIO; E'], 'static int a_cache_check(struct a *a)');
    const made = ['b = kmalloc(n);', 'if (!b)', 'return NULL; E', 'return b;'];
    claim(['if (!a->cache)', 'return NULL;', ...made], 'static struct b *a_cache_find(struct a *a, int n)');
    claim(['if (!a->cache)', 'return NULL; E', ...made], 'static struct b *a_cache_make(struct a *a, int n)');
  });

  it('when a call answers with NULL and an error code at once', () => {
    claim([
      ...['struct b *b;', 'int err;', 'b = receive(a, &err);', 'if (!b)', 'goto out; E', 'err = g(b);'],
      ...['out:', 'return err;'],
    ]);
  });

  it('when it is the default of a switch over a failure, and hands it on', () => {
    claim([
      ...[
        'key = find(a);',
        'if (!IS_ERR(key))',
        'return 0;',
        'switch (PTR_ERR(key)) {',
        'case -EAGAIN:',
        'n = 1;',
      ],
      ...['break;', 'default:', 'err = key; E', 'break; E', '}', 'return n;'],
    ]);
  });

  it('when it turns down what came in, or answers with a constant of failure', () => {
    claim(['if (!known(a))', 'return state_discard(a); E', 'return g(a);']);
    claim(['if (n > 3)', 'return STREAM_ERROR; E', 'a->state = STREAM_ERROR;', 'return g(a);']);
    claim(['if (n > 3)', 'return ERROR(corruption_detected); E', 'return g(a);']);
  });
});

describe('an arm is an error region, too,', () => {
  const truth = 'static bool f(struct a *a, int n)';

  it('when no is what a function says to a failure, and something was set out to be done', () => {
    claim(
      [
        ...['if (decode(a, n) < 0)', 'return false; E', 'if (!take_string(a))', 'return false; E'],
        ...['if (!n)', 'return false;', 'if (is_odd(n))', 'return false;', 'return true;'],
      ],
      truth,
    );
    claim(['if (!take_string(a))', 'return false;', 'return true;'], truth);
    claim(
      ['if (g(a) < 0)', 'return false; E', 'if (!h(a))', 'return false;', 'return true;'],
      'static bool is_ok(int n)',
    );
  });

  it('when it complains first and then gives up, whatever it answers', () => {
    claim([
      'if (!parse(a)) {',
      'pr_err("invalid option %s\\n", a); E',
      'return 1; E',
      '}',
      'use(a);',
      'return 1;',
    ]);
    claim(['if (!parse(a)) {', 'pr_info("no option\\n");', 'return 1;', '}', 'use(a);', 'return 1;']);
    claim([
      'if (old(a)) {',
      'pr_warn("deprecated, do not use\\n");',
      'goto ok;',
      '}',
      'use(a);',
      'ok:',
      'return 1;',
    ]);
  });

  it('when bits of an answer say so', () => {
    claim([
      'ret = fault(a);',
      'if (ret & (FAULT_ERROR | FAULT_RETRY))',
      'goto out; E',
      'n++;',
      'out:',
      'put(a);',
      'return ret;',
    ]);
    claim([
      'ret = fault(a);',
      'if (ret & (FAULT_ERROR | FAULT_DONE))',
      'goto out;',
      'n++;',
      'out:',
      'put(a);',
      'return ret;',
    ]);
  });

  it('when a message says so that only those who debug see', () => {
    claim(['if (n >= MAX) {', 'dev_dbg(a, "too many devices\\n"); E', 'return; E', '}', 'use(a);'], nothing);
    claim(['if (n >= MAX) {', 'dev_dbg(a, "nothing left\\n");', 'return;', '}', 'use(a);'], nothing);
  });

  it('when it passes on what was tested, or a message is too short', () => {
    claim([
      'while (n) {',
      'left = g(a);',
      'if (left < 0) {',
      'err = left; E',
      'break; E',
      '}',
      '}',
      'return err;',
    ]);
    claim(
      ['struct u *h = skb_header_pointer(a, n);', 'if (!h)', 'return false; E', 'return h->x == n;'],
      truth,
    );
    claim(['if (should_fail_alloc_page(n))', 'return false; E', 'return true;'], truth);
    claim(
      [
        'switch (n) {',
        'case 6: {',
        'struct u *h = skb_header_pointer(a, n);',
        'if (!h)',
        'break;',
        'show(h);',
        'break;',
        '}',
        '}',
      ],
      nothing,
    );
  });

  it('when it jumps to a label that begins with a complaint', () => {
    claim([
      ...['if (cat(a, n))', 'goto toolong; E', 'ret = 0;', 'out:', 'kfree(a);', 'return ret;'],
      ...['toolong:', 'pr_err("the options are too long\\n"); E', 'goto out; E'],
    ]);
  });

  it('but not when it warns and the work is done all the same', () => {
    claim([
      'if (n == sizeof(struct old)) {',
      'pr_warn("use the new form\\n");',
      'return set(a);',
      '}',
      'return set(n);',
    ]);
  });

  it('but not when a break has left something better behind', () => {
    claim([
      ...['int ret = -ENODEV;', 'if (n == 1)', 'return release(a);', 'lock();', 'for (n = 0; n < 9; n++) {'],
      ...['ret = create(a, n);', 'if (!ret || ret != -ECANCELED)', 'break;', '}', 'unlock();', 'return ret;'],
    ]);
  });

  it('when it breaks to where a failure is returned', () => {
    claim([
      ...['do {', 'if (ready(a))', 'return 0;', 'if (late(n))', 'break; E', 'wait(a);', '} while (1);'],
      ...['pr_warn("it failed\\n"); E', 'return -ETIMEDOUT; E'],
    ]);
    claim(['for (n = 0; n < 9; n++)', 'if (a[n])', 'break;', 'return n;']);
  });

  it('when all else succeeded, by a constant that says so', () => {
    claim(['rc = move(a);', 'if (rc != MIGRATE_SUCCESS)', 'return rc; E', 'return g(a);']);
  });

  it('when either value of two is a failure', () => {
    claim([
      ...['b = look(a);', 'if (!b) {', 'err = n ? -EAGAIN : -ENOMEM; E', 'goto stop; E', '}', 'err = g(b);'],
      ...['stop:', 'put(a);', 'return err;'],
    ]);
  });

  it('when a function that answers nothing cannot go on', () => {
    claim(['struct b *b = get_b(a);', 'if (!b)', 'return; E', 'use(b);'], nothing);
    claim(['struct b *b = ring_reserve(a);', 'if (!b)', 'return; E', 'use(b);'], nothing);
    claim(['struct b *b = find_b(a);', 'if (!b)', 'return;', 'use(b);'], nothing);
  });

  it('but not when a label has a bad name and what is answered was not looked at', () => {
    claim([
      ...['if (n < 0)', 'return -EINVAL; E', 'if (n == 0) {', 'ret = clear(a);', 'goto error;', '}'],
      ...['ret = g(a);', 'error:', 'return ret;'],
    ]);
  });

  it('but not when a macro only computes', () => {
    claim(['if (PRIO_TO_NICE(n) < 0)', 'n = 0;', 'return n;']);
  });
});

describe('of an arm the end is an error region', () => {
  it('when an errno is set behind another way out', () => {
    claim([
      ...['if (f) {', 'b = g(f);', 'if (b) {', '*n = 1;', 'return 0;', '}'],
      ...['*err = -ENOTSOCK; E', 'put(f); E', '}', 'return 0;'],
    ]);
    claim(['if (n) {', 'if (n > 3)', 'goto done;', 'ret = -EIO; E', '}', 'done:', 'return ret;']);
  });

  it('when it warns behind another way out', () => {
    claim([
      'if (n) {',
      'b = g(n);',
      'if (b)',
      'return h(b);',
      'pr_warn("not found\\n"); E',
      '}',
      'return n;',
    ]);
  });

  it('once, though all of the rest fails', () => {
    claim([
      ...[
        'if (n) {',
        'if (slack(n))',
        'return 0;',
        'if (n > 3) E',
        'pr_err("too wide\\n"); E',
        'pr_err("too far\\n"); E',
      ],
      ...['return -EINVAL; E', '}', 'return 0;'],
    ]);
  });

  it('when it asserts behind other ways out', () => {
    claim([
      ...['if (n & FAULT) {', 'err = code(n);', 'if (err)', 'return err; E', 'BUG();', '}', 'return 0;'],
    ]);
  });
});

describe('an arm is none', () => {
  it('when a warning in it asks for something of its own', () => {
    claim(['if (a->ops) {', 'WARN_ONCE(!n, "no length");', 'return a->ops(n);', '}', 'return g(a);']);
    claim(['if (a) {', 'WARN(n & 1, "odd");', 'WARN(n & 2, "even");', 'n = g(a);', '}', 'return n;']);
    claim(['if (a->n > n) {', 'WARN_ONCE(a->n, "too many"); E', 'return n; E', '}', 'return g(a);']);
  });

  it('when no is an answer', () => {
    claim(['ret = needs_update(a);', 'if (ret <= 0)', 'return ret;', 'return update(a);']);
    claim(['ret = update(a);', 'if (ret <= 0)', 'return ret; E', 'return g(a);']);
  });

  it('when what is called only sounds like an allocator', () => {
    for (const name of ['skb_cloned', 'sk_memalloc_socks', 'percpu_counter_initialized', 'a_devmap']) {
      claim([`if (${name}(a))`, 'g(a);', 'else', 'h(a);', 'return n;']);
    }
  });

  it('when there is nothing to do, or something is not there', () => {
    claim(['if (!n)', 'return 0;', 'return g(a);']);
    claim(['b = find(a);', 'if (!b)', 'return NULL;', 'return b;'], pointer);
    claim(['if (list_empty(a))', 'goto out;', 'g(a);', 'out:', 'unlock();'], nothing);
  });

  it('when it makes up for the failure or tries again', () => {
    claim(['ret = g(a);', 'if (ret == -EOPNOTSUPP)', 'ret = 0;', 'return ret;']);
    claim(['again:', 'ret = g(a);', 'if (ret < 0)', 'goto again;', 'return 0;']);
    claim(['b = kmalloc(n);', 'if (!b)', 'b = a->reserve;', 'return b;'], pointer);
    claim(
      ['b = kmalloc(n);', 'if (!b)', 'b = vmalloc(n);', 'if (!b)', 'return NULL; E', 'return b;'],
      pointer,
    );
  });

  it('when a register was read, or bits were taken of a value: they are no error code', () => {
    claim(['status = inb(n);', 'if (status)', 'outb(status, n);', 'return 0;']);
    claim(['status = a->all & BITS;', 'if (status)', 'g(status);', 'return 0;']);
  });

  it('when -1 is an order', () => {
    const lines = ['if (a->n < n)', 'return -1;', 'return a->n > n;'];
    claim(lines, 'static int cmp_n(struct a *a, int n)');
    claim(['if (a->n < n)', 'return -1; E', 'return a->n > n;']);
  });

  it('when an assertion stands alone, or an errno is set in advance', () => {
    claim([
      'WARN_ON(n);',
      'BUG_ON(!a);',
      'ret = -ENOMEM;',
      'b = kmalloc(n);',
      'if (!b)',
      'goto out; E',
      'ret = 0;',
      'out:',
      'return ret;',
    ]);
  });
});

describe('what is known of a variable', () => {
  it('is that it holds no failure, once that was asked', () => {
    claim(['int ret = g(a);', 'if (ret < 0)', 'return ret; E', 'if (ret)', 'h(a);', 'return 0;']);
  });

  it('may be asked with the constant first', () => {
    claim(['err = g(a);', 'if (0 > err)', 'h(a); E', 'return n;']);
    claim(['b = kmalloc(n);', 'if (NULL == b)', 'return; E', 'use(b);'], nothing);
    claim(['err = g(a);', 'if (0 < err)', 'h(a);', 'return n;']);
  });

  it('is -1 from the beginning, until the work is done', () => {
    claim(['int ret = -1;', 'b = find(a);', 'if (!b)', 'goto out; E', 'ret = 0;', 'out:', 'return ret;']);
  });

  it('is nothing of a member with the name of a result, or of bits that differ', () => {
    claim(['if (a->result) {', 'n = a->result;', 'h(a);', '}', 'return n;']);
    claim(['int ret;', 'ret = a->key ^ n;', 'if (ret)', 'return ret;', 'return h(a);']);
    claim(['if (a->recverr)', 'h(a);', 'return n;']);
  });

  it('goes along with a jump: to a call, or to who waits for it', () => {
    claim([
      ...['status = -ENOKEY;', 'if (!a->cred)', 'goto out; E', 'status = renew(a);', 'out:'],
      'return handle(a, status);',
    ]);
    claim(
      [
        ...[
          'for (;;) {',
          'int err = -EFAULT;',
          'b = find(n);',
          'if (!b)',
          'goto set; E',
          'err = h(b);',
          'set:',
        ],
        ...['*status = err;', '}'],
      ],
      nothing,
    );
  });
});

describe('jumps', () => {
  it('that a macro makes are gotos: its label is an unwind ladder', () => {
    const lines = [
      ...['unsafe_put_user(n, p, Efault);', 'user_access_end();', 'return 0;', 'Efault:'],
      ...['user_access_end(); E', 'return -EFAULT; E'],
    ];
    claim(lines);
    const { functions, regions } = find(functionOf(marked(lines).text));
    expect(functions[0]!.rungs).toMatchObject([{ label: 'Efault', jumps: [3] }]);
    expect(triggers[regions[0]!.trigger]).toBe('usercopy');
  });

  it('back into an arm that handles a failure are no new attempt', () => {
    claim([
      ...['again:', 'err = g(a);', 'if (err) {', 'clear_it:', 'clear(a); E', 'if (n)', 'goto again;'],
      ...['return err; E', '}', 'err = h(a);', 'if (err)', 'goto clear_it; E', 'return 0;'],
    ]);
  });

  it('to a label that leads on by itself are not known by its name', () => {
    const lines = [
      'for (;;) {',
      'if (moved(a))',
      'goto put_it;',
      'use(a);',
      'continue;',
      'put_it:',
      'put(a);',
      '}',
    ];
    claim(lines, nothing);
  });

  it('to where no is answered, behind yes, are failures of who says yes or no', () => {
    const lines = [
      'if (a->count > n)',
      'goto back; E',
      'return true;',
      'back:',
      'count_down(a); E',
      'return false; E',
    ];
    claim(lines, 'static bool account(struct a *a, int n)');
    claim(
      ['if (a->count > n)', 'goto back;', 'return true;', 'back:', 'count_down(a);', 'return false;'],
      'static bool is_small(struct a *a, int n)',
    );
  });
});

describe('a failure is told, too,', () => {
  it('by a question whose yes is one, and by one whose no is one', () => {
    claim(
      ['if (!xdr_reserve_space(a, n))', 'return false; E', 'use(a);', 'return true;'],
      'static bool encode_it(struct a *a, int n)',
    );
    claim(['if (!elv_switch_none(a))', 'break_it(a); E', 'use(a);', 'return n;']);
    claim(['if (tcp_transmit_skb(a, n))', 'goto out; E', 'use(a);', 'out:', 'put_it(a);'], nothing);
    claim(['if (buffer_write_io_error(a))', 'set_bit(3, &n); E', 'return n;']);
    claim(['if (trim_interrupted())', 'return n; E', 'use(a);', 'return n;']);
    claim(['if (!page_copy_sane(a, n))', 'return 0; E', 'use(a);', 'return n;']);
    claim(['if (!skb_may_pull(a, n))', 'goto out; E', 'use(a);', 'out:', 'consume(a);'], nothing);
  });

  it('by what is put down about it', () => {
    claim(['if (a->count)', 'bad_reason = "nonzero count"; E', 'report(bad_reason);', 'return n;']);
    claim(['if (a->count)', 'bad_reason = NULL;', 'report(bad_reason);', 'return n;']);
    claim(['if (a->pos > a->size) {', 'seq_set_overflow(a); E', 'return; E', '}', 'use(a);'], nothing);
  });

  it('by a message, though the work goes on or is tried again', () => {
    claim(['if (n > MAX) {', 'pr_debug("bad count\\n"); E', 'n = MAX; E', '}', 'use(n);', 'return n;']);
    claim([
      ...['again:', 'b = find(a, n);', 'if (!b && n) {', 'n = 0; E', 'pr_warn("could not find %d\\n", n); E'],
      ...['goto again; E', '}', 'return n;'],
    ]);
    claim([
      'if (a->old)',
      'pr_warn("%s: this is deprecated, do not use\\n", a->name);',
      'use(n);',
      'return n;',
    ]);
  });

  it('by a warning that has its condition last', () => {
    claim(['if (n > 3)', 'RB_WARN_ON(a, 1); E', 'return n;']);
    claim(['if (n > 3)', 'RB_WARN_ON(a, n > 7);', 'return n;']);
  });

  it('by an error pointer that something is put in place of', () => {
    claim(['b = g(a);', 'if (IS_ERR(b))', 'b = NULL; E', 'use(b);', 'return n;']);
  });

  it('by what is left of it, whatever it answers', () => {
    claim(['if (find(a))', 'return n;', 'pr_debug("unexpected %d\\n", n); E', 'return 0; E']);
    claim(['if (!add(a))', 'return 0;', 'clear(a); E', 'return xas_error(&a->xas); E']);
  });

  it('by a negative count that is answered, or an errno in its place', () => {
    claim(['if (n == 0)', 'return res < 0 ? res : -EIO; E', 'return n;']);
    claim(['if (n == 0)', 'return res > 0 ? res : -EIO;', 'return n;']);
  });

  it('by what a loop ends for, when nothing else ends it', () => {
    const loop = ['do {', 'if (!a->dirty)', 'return 0;', 'err = g(a);', '} while (err == 0);'];
    claim([...loop, 'return err; E']);
    claim([...loop.slice(0, 3), 'if (a->last)', 'break;', ...loop.slice(3), 'return err;']);
  });

  it('by constants and calls whose names say so', () => {
    claim(['if (!a->reset)', 'return FAILED; E', 'reset(a);', 'return SUCCESS;']);
    claim(['if (n > MAX)', 'return TC_ACT_SHOT; E', 'return TC_ACT_OK;']);
    claim(['if (a->flags & SHARED)', 'return swapfile_fail(a, "is shared"); E', 'return 0;']);
  });
});

describe('it is no failure', () => {
  it('that a walk may not sleep, or has come to the end', () => {
    claim(['if (rcu_walk)', 'return -ECHILD;', 'return g(a);']);
    claim(['if (none(a))', 'return -ECHILD; E', 'return g(a);']);
    claim(['if (!a->next) {', 'a->eof = 1;', 'return -EBADCOOKIE;', '}', 'return 0;']);
  });

  it('that something is not in a cache', () => {
    const lines = ['if (!a->acl)', 'return -ENOENT;', 'return a->n;'];
    claim(lines, 'static int a_get_cached_acl(struct a *a)');
    claim([lines[0]!, `${lines[1]} E`, lines[2]!], 'static int a_get_acl(struct a *a)');
  });

  it('that an errno is set in advance, before all is tried again', () => {
    const lines = (label: string, advance: string): string[] => [
      ...['if (n)', 'return 0;', advance, `${label}:`, 'if (g(a))', 'goto again;', 'return ret; E'],
    ];
    claim(lines('retry', 'ret = -ENOMEM;'));
    claim(lines('out', 'ret = -ENOMEM; E'));
  });

  it('that a condition is false whose being true is one', () => {
    claim([
      ...['if (!reserve_pages(n))', 'b = ERR_PTR(-ENOMEM); E', 'else', 'b = g(a);', 'use(b);', 'return n;'],
    ]);
  });

  it('that something scores or compares low', () => {
    claim(['if (a->port != n)', 'return -1;', 'return 3;'], 'static int compute_score(struct a *a, int n)');
    claim(['if (mpihelp_cmp(a, n) < 0)', 'swap(a, n);', 'return n;']);
  });

  it('that what is looked up is going away, or was not to be made', () => {
    const lookup = [
      'b = rcu_dereference(a->b);',
      'if (!refcount_inc_not_zero(&b->count))',
      'b = NULL;',
      'return b;',
    ];
    claim(lookup, pointer);
    claim(
      ['if (!create)', 'return NULL;', 'b = kmalloc(n);', 'if (!b)', 'return NULL; E', 'return b;'],
      pointer,
    );
  });
});

describe('a complaint makes an error region', () => {
  it('of an arm that is nothing else', () => {
    claim(['if (n > 3)', 'pr_info("too many parts\\n"); E', 'g(a);', 'return n;']);
    claim(['if (n > 3)', 'pr_info("many parts\\n");', 'g(a);', 'return n;']);
    claim(['if (n > 3)', 'slab_err(a, "wrong count"); E', 'g(a);', 'return n;']);
    claim(['if (n > 3)', 'tcp_write_err(a); E', 'g(a);', 'return n;']);
    claim(['if (n > 3)', 'tcp_warn(a);', 'g(a);', 'return n;']);
  });

  it('of what a loop goes on to, unless it went on before', () => {
    claim(
      ['for (n = 0; n < 9; n++) {', 'if (!g(a[n]))', 'continue;', 'pr_err("failed\\n"); E', 'h(a); E', '}'],
      nothing,
    );
  });

  it('of what is left of a search, and behind all that was done well before', () => {
    const search = ['list_for_each_entry(b, a, l)', 'if (b == n)', 'goto out;'];
    claim([...search, 'pr_warn("%p not found\\n", n); E', 'out:', 'unlock(a);'], nothing);
    claim([...search, 'count(a);', 'out:', 'unlock(a);'], nothing);
    claim(
      [
        'rc = g(a);',
        'if (!rc)',
        'return rc;',
        'if (n)',
        'rc++;',
        'pr_warn("unexpected %d\\n", rc); E',
        'h(rc); E',
      ],
      nothing,
    );
  });

  it('whichever way a condition goes', () => {
    claim(
      [
        'if (!b) {',
        'unlock(a); E',
        'if (a->dev) E',
        'dev_err(a->dev, "bad dma\\n"); E',
        'else E',
        'pr_err("bad dma\\n"); E',
        'return; E',
        '}',
        'use(b);',
      ],
      nothing,
    );
    claim(
      [
        'if (!b) {',
        'if (a->dev)',
        'dev_err(a->dev, "bad dma\\n"); E',
        'else',
        'n++;',
        'g(a);',
        '}',
        'use(b);',
      ],
      nothing,
    );
  });

  it('by what is put down', () => {
    claim(
      ['if (n < 8) {', 'par->hotdrop = true; E', 'return false; E', '}', 'return n == 9;'],
      'static bool f(struct a *a, int n)',
    );
    claim(
      ['if (n < 8) {', 'par->fast = true;', 'return false;', '}', 'return n == 9;'],
      'static bool f(struct a *a, int n)',
    );
  });

  it('of what is left, though it is told of in the second place', () => {
    claim(
      ['if (n == a->max)', 'return;', 'format(buf, n); E', 'pr_warn("only %s could not be made\\n", buf); E'],
      nothing,
    );
    claim(
      ['if (n < 9)', 'goto done;', 'pr_info("unable to reap\\n"); E', 'show(a); E', 'done:', 'put(a);'],
      nothing,
    );
    claim(['for (n = 0; n < 9; n++)', 'if (a[n])', 'return;', 'unlock(a); E', 'WARN_ON(1); E'], nothing);
    claim(['if (!report(a))', 'return;', 'start(args);', 'print(a);', 'dump_stack();'], nothing);
  });

  it('of a case of a switch', () => {
    claim([
      'switch (n) {',
      'case 1:',
      'g(a);',
      'break;',
      'default:',
      'pr_err("unknown flag %d\\n", n); E',
      'break; E',
      '}',
      'return n;',
    ]);
  });

  it('of what is not done because of it, though it is tried again', () => {
    claim([
      'next:',
      'b = kmalloc(n);',
      'if (!b) {',
      'pr_err("no memory, trying less\\n"); E',
      'goto next; E',
      '}',
      'return 0;',
    ]);
  });

  it('but not in a function that is there to complain', () => {
    const lines = ['if (ratelimit(a))', 'pr_err("error %pV\\n", n);'];
    claim(lines, 'static void a_error(struct a *a, int n)');
    claim([lines[0]!, `${lines[1]} E`], nothing);
  });
});

describe('what a failure is told by', () => {
  it('an error code that is given back unless something was done before, whatever is done first', () => {
    claim([
      'while (n) {',
      'if (!a->readers) {',
      'send_sig(SIGPIPE, current, 0); E',
      'if (!ret) E',
      'ret = -EPIPE; E',
      'break; E',
      '}',
      'ret += g(a);',
      '}',
      'return ret;',
    ]);
  });

  it('an error code that is given back unless something was done before', () => {
    claim([
      'while (n) {',
      'len = g(a);',
      'if (!len) {',
      'if (!done) E',
      'done = -EIO; E',
      'break; E',
      '}',
      'done += len;',
      '}',
      'return done;',
    ]);
    expect(
      find(
        functionOf([
          'while (n) {',
          'if (!g(a)) {',
          'if (!done)',
          'done = -EIO;',
          'break;',
          '}',
          '}',
          'return done;',
        ]),
      ).regions[0]!.errno,
    ).toBe('EIO');
  });

  it('-1 in a variable for errors, where it is no order', () => {
    claim(['if (known(n))', 'ret = g(n);', 'else', 'ret = -1; E', 'return ret;']);
    claim(['if (known(n))', 'at = g(n);', 'else', 'at = -1;', 'return at;']);
  });

  it('a label that ends what is done, when an error leads there', () => {
    claim(
      ['list_for_each_entry(b, a, l) {', 'if (err)', 'goto done; E', 'use(b);', '}', 'done:', 'put(a);'],
      'static void f(struct a *a, int err)',
    );
    claim(['if (!n)', 'goto done;', 'use(a);', 'done:', 'put(a);'], nothing);
  });

  it('a call that does something, when it answers with anything but 0', () => {
    claim(['if (sysfs_create_file(a))', 'return; E', 'use(a);'], nothing);
    claim(['if (lookup_file(a))', 'return;', 'use(a);'], nothing);
    claim(['if (kobject_add(a))', 'kobject_put(a); E', 'use(a);'], nothing);
    claim(['if (del_timer(a))', 'sock_put(a);', 'use(a);'], nothing);
  });

  it('a failing call that a loop passes over', () => {
    claim(['for_each(b, a) {', 'd = kmalloc(n);', 'if (!d)', 'continue; E', 'use(d);', '}'], nothing);
  });

  it('the device that it is told to, by a constant', () => {
    claim(
      [
        'switch (n) {',
        'case OK:',
        'set_host_byte(a, DID_OK);',
        'break;',
        'case LOST:',
        'set_host_byte(a, DID_ERROR); E',
        'break; E',
        '}',
      ],
      nothing,
    );
    claim([
      'if (gone(a)) {',
      'a->result = DID_NO_CONNECT << 16; E',
      'goto done; E',
      '}',
      'return g(a);',
      'done:',
      'finish(a); E',
      'return 0; E',
    ]);
  });

  it('a variable that is compared with an errno, whatever its name', () => {
    claim([
      'written = invalidate(a);',
      'if (written)',
      'return written; E',
      'if (written == -EBUSY)',
      'return 0;',
      'return n;',
    ]);
    claim(['written = invalidate(a);', 'if (written)', 'return written;', 'return n;']);
  });

  it('but no variable that holds no error code', () => {
    claim(['u32 status;', 'if (!(status = get_stamp(a)))', 'return 0;', 'a->n = n;', 'return status;']);
    claim([
      'int result;',
      'result = a->value;',
      'result += n;',
      'if (result < 0)',
      'goto block;',
      'return 0;',
      'block:',
      'wait(a);',
      'return 1;',
    ]);
    claim(['status = a->tk_status;', 'if (status < 0)', 'return; E', 'use(a);'], nothing);
  });

  it('what is left in place of it: `err ?: n`', () => {
    claim([
      'int err = -EINVAL;',
      'while (n) {',
      'if (scan(a) != 2)',
      'goto out; E',
      'n--;',
      '}',
      'err = 0;',
      'out:',
      'put(a);',
      'return err ?: n;',
    ]);
  });

  it('bytes that a copy left, whatever they are called', () => {
    claim([
      'left = clear_user(buf, n);',
      'if (unlikely(left)) {',
      'n -= left; E',
      'return n; E',
      '}',
      'return 1;',
    ]);
    claim([
      'left = strncpy_from_user(buf, p, n);',
      'if (left) {',
      'n -= left;',
      'return n;',
      '}',
      'return 1;',
    ]);
  });

  it('a register that could not be mapped', () => {
    claim(['a->regs = pci_ioremap_bar(n);', 'if (!a->regs)', 'return; E', 'use(a);'], nothing);
  });

  it('what does not start, though messages are filled afterwards', () => {
    const start = ['rc = a->start(cb);', 'if (rc)', 'cb->data = NULL; E', 'return rc;'];
    claim(start, 'static int a_start(struct netlink_callback *cb)');
  });

  it('but not a message that is full, and goes on in the next', () => {
    const dump = 'static int f(struct sk_buff *skb, struct netlink_callback *cb)';
    claim(['err = fill(skb);', 'if (err < 0)', 'goto out;', 'n++;', 'out:', 'return skb->len;'], dump);
    claim(['err = valid_dump_req(cb);', 'if (err < 0)', 'return err; E', 'return skb->len;'], dump);
  });

  it('nor a message too short, where that is the question', () => {
    claim(
      ['struct u *h = skb_header_pointer(a, n);', 'if (!h)', 'return false;', 'return h->x == n;'],
      'static bool is_reply(struct a *a, int n)',
    );
  });
});

describe('nothing is an answer to a failure', () => {
  it('where something is more than a limit, unless that is the question', () => {
    const lines = ['if (n > MAX_ENTRIES)', 'return false; E', 'return true;'];
    claim(lines, 'static bool stream_encode(struct a *a, int n)');
    claim([lines[0]!, 'return false;', lines[2]!], 'static bool can_encode(struct a *a, int n)');
    claim(['if (a->written + n > a->limit)', 'return 0; E', 'return n;']);
    claim(['if (n > a->first)', 'return 0;', 'return n;']);
  });

  it('where a size is out of bounds, or it hardly ever happens', () => {
    claim(['if (len > a->size)', 'return NULL; E', 'return a->b;'], pointer);
    claim(['if (n >= INT_MAX)', 'return NULL; E', 'return a->b;'], pointer);
    claim(['if (unlikely(!a->b))', 'return NULL; E', 'return a->b;'], pointer);
    claim(['if (a->n > n)', 'return NULL;', 'return a->b;'], pointer);
  });

  it('but not where something is looked for', () => {
    const search = 'static struct b *b_find_next(struct a *a, int len)';
    claim(['if (len > a->size)', 'return NULL;', 'return a->b;'], search);
    claim(['if (unlikely(!a->b))', 'return NULL;', 'return a->b;'], search);
  });

  it('as no is where what came in is judged, and where nothing else is asked', () => {
    const lines = ['if (a->n < 2)', 'return false; E', 'return true;'];
    claim(lines, 'static bool hdr_validate(struct a *a)');
    claim([lines[0]!, 'return false;', lines[2]!], 'static bool hdr_is_long(struct a *a)');
  });

  it('as a constant is that says so', () => {
    claim(['if (!a->b)', 'return NF_DROP; E', 'return NF_ACCEPT;']);
    claim(['if (!a->b)', 'return FLOW_DISSECT_RET_OUT_BAD; E', 'return FLOW_DISSECT_RET_OUT_GOOD;']);
  });

  it('as a text is that says what failed', () => {
    claim(['const char *error = step(a);', 'if (error)', 'return error; E', 'return NULL;'], pointer);
    claim(['const char *name = step(a);', 'if (name)', 'return name;', 'return NULL;'], pointer);
  });

  it('but not that two things differ, where that is the question', () => {
    const lines = ['if (a->n != n)', 'goto fail;', 'return 1;', 'fail:', 'return 0;'];
    claim(lines, 'static int b_compare(struct a *a, int n)');
    claim(['if (a->n != n)', 'goto fail; E', 'return 1;', 'fail:', 'return 0; E']);
  });

  it('as a refusal is', () => {
    claim([
      'switch (n) {',
      'case 1:',
      'break;',
      'default:',
      'return nfs_invalf(a, "no such %d", n); E',
      '}',
      'return 0;',
    ]);
  });
});

describe('what is left of a failure', () => {
  it('falls into the label that returns it', () => {
    claim([
      ...[
        'int err = -ENOMEM;',
        'b = kmalloc(n);',
        'if (!b)',
        'goto out; E',
        'err = g(b);',
        'if (!err)',
        'return 0;',
      ],
      ...['if (n) { E', 'b->n = NULL; E', '} E', 'kfree(b); E', 'out:', 'return err; E'],
    ]);
  });

  it('begins where its errno is set, before a label that success jumps to', () => {
    claim([
      ...[
        'int ret = 0;',
        'list_for_each_entry(b, a, l)',
        'if (b == n)',
        'goto out;',
        'ret = -EINVAL; E',
        'unlock(a); E',
      ],
      ...['out:', 'put(a);', 'return ret;'],
    ]);
  });

  it('is NULL, when an allocation was the last thing to try', () => {
    claim(['b = kmalloc(n);', 'if (b)', 'return b;', 'return NULL; E'], pointer);
    claim(['b = look(a);', 'if (b)', 'return b;', 'return NULL;'], pointer);
  });

  it('is what there is to undo when nothing came of a try', () => {
    claim(['b = try(a);', 'if (b)', 'return b;', 'count(FAILED); E', 'return NULL; E'], pointer);
    claim(['b = look(a);', 'if (b)', 'return b;', 'a->n = n;', 'return NULL;'], pointer);
    claim(
      ['list_for_each_entry(b, a, l)', 'if (b->n == n)', 'return b;', 'unlock(a);', 'return NULL;'],
      pointer,
    );
  });
});

describe('labels', () => {
  it('that only failures reach are an unwind ladder, whatever they are called', () => {
    claim([
      ...['b = kmalloc(n);', 'if (!b)', 'return -ENOMEM; E', 'err = g(b);', 'if (err)', 'goto out; E'],
      ...['err = h(b);', 'if (err)', 'goto undo; E', 'return 0;'],
      ...['undo:', 'ungrab(b); E', 'out:', 'kfree(b); E', 'return err; E'],
    ]);
  });

  it('are one with the rungs above them, though those fall into them', () => {
    claim(
      [
        ...['if (g(a))', 'goto out_free; E', 'if (h(a))', 'goto out_put; E', 'return n;'],
        ...['out_put:', 'put(a); E', 'out_free:', 'kfree(a); E', 'return NULL; E'],
      ],
      pointer,
    );
  });

  it('that success falls into are not, whatever they are called', () => {
    claim(['err = g(a);', 'if (err)', 'goto error; E', 'n++;', 'error:', 'put(a);', 'return err;']);
  });

  it('that lead on are no way out, though an errno is set behind them', () => {
    claim([
      ...['if (n) {', 'group = n;', 'goto got_group;', '}', 'group = pick(a);'],
      ...['got_group:', 'err = -ENOSPC;', 'if (group == -1)', 'goto out; E', 'err = use(group);'],
      ...['out:', 'return err;'],
    ]);
    claim([
      ...['if (IS_UNALIGNED(a, n))', 'goto bytes;', 'while (n > 8)', 'n -= 8;'],
      ...['bytes:', 'while (n) {', 'if (!a[n])', 'return n;', 'n--;', '}', 'return -EFAULT; E'],
    ]);
  });

  it('that ask for an error first are a way out of it', () => {
    claim([
      ...['err = -ESRCH;', 'b = a->b;', 'if (!ok(b))', 'goto out; E', 'err = 0;'],
      ...['out:', 'unlock();', 'if (err)', 'return err; E', 'err = -EINVAL;', 'if (n)', 'err = g(b);'],
      ...['return err;'],
    ]);
  });

  it('at the start of all that follows make no error of it', () => {
    claim([
      ...['again:', 'b = g(a);', 'if (IS_ERR(b))', 'return PTR_ERR(b); E', 'err = h(b);', 'if (err)'],
      ...['goto error; E', 'err = i(b);', 'goto cleanup;'],
      ...['error:', 'complain(err); E', 'cleanup:', 'put(b);', 'return err;'],
    ]);
  });

  it('go on behind the arm that they stand in', () => {
    claim([
      'err = -EINVAL;',
      'if (!ok(n))',
      'goto out_free; E',
      'err = g(a);',
      'if (err) {',
      'out_free:',
      'h(a); E',
      '}',
      'return err;',
    ]);
  });

  it('are kept with the gotos that lead to them', () => {
    const { functions } = find(
      functionOf([
        'if (n)',
        'goto err; ',
        'if (a)',
        'goto err;',
        'return 0;',
        'err:',
        'put(a);',
        'return -EIO;',
      ]),
    );
    expect(functions[0]!.rungs).toEqual([
      { label: 'err', line: 8, startLine: 9, endLine: 10, jumps: [4, 6] },
    ]);
  });
});

describe('what is left when all else succeeded', () => {
  it('behind a search', () => {
    claim(['for (n = 0; n < 9; n++)', 'if (a[n])', 'return 0;', 'unlock(); E', 'return -ENOENT; E']);
  });

  it('behind a success', () => {
    claim(['if (!g(a))', 'return 0;', 'kfree(a); E', 'return -EIO; E']);
  });

  it('before a label', () => {
    claim([
      'list_for_each_entry(b, a, l)',
      'if (b)',
      'goto found;',
      'return -ESRCH; E',
      'found:',
      'return 0;',
    ]);
  });

  it('behind the errno that it sets, before a label', () => {
    claim([
      ...['int ret = 0;', 'for (n = 0; n < 9; n++)', 'if (a[n])', 'goto out;', 'ret = -EACCES; E'],
      ...['out:', 'put(a);', 'return ret;'],
    ]);
  });

  it('when it begins with a complaint', () => {
    claim(['if (n) {', 'put(a);', 'return;', '}', 'WARN(1, "twice"); E'], nothing);
    claim(['if (g(a))', 'return;', 'pr_warn("out of memory\\n"); E', 'h(a); E'], nothing);
    claim(['if (g(a))', 'return;', 'pr_info("ready\\n");', 'h(a);'], nothing);
    const search = ['for (n = 0; n < 9; n++)', 'if (a->b[n] == a)', 'return;'];
    claim([...search, 'spin_unlock(&a->lock); E', 'pr_err("a is not there\\n"); E'], nothing);
    claim([...search, 'spin_unlock(&a->lock);', 'h(a);'], nothing);
  });

  it('but not -1 behind a search, nor what has more lines than a failure takes', () => {
    claim(['for (n = 0; n < 9; n++)', 'if (a[n])', 'return n;', 'return -1;']);
    const work = Array.from({ length: 7 }, (_, at) => `a->n${at} = n;`);
    claim(['if (!g(a))', 'return 0;', ...work, 'return -EIO;']);
    claim(['if (!g(a))', 'return 0;', ...work.slice(1).map((line) => `${line} E`), 'return -EIO; E']);
  });

  it('but not all of a function', () => {
    claim(['n++;', 'return -ENOSYS;']);
  });
});

describe('a region says', () => {
  const one = (lines: readonly string[], file?: string, head?: string): unknown => {
    const [region] = find(functionOf(lines, head), file).regions;
    const { trigger, callee, errno, guard } = region!;
    return [triggers[trigger], callee, errno, guard];
  };

  it('who failed, with what errno, and by what guard', () => {
    const { functions, regions } = valuesOf(
      find(
        functionOf([
          'int err = g(a);',
          'if (err < 0) {',
          'put(a);',
          'goto out;',
          '}',
          'n++;',
          'out:',
          'return err;',
        ]),
      ),
    );
    expect([functions, regions]).toEqual([
      [
        {
          ...{ name: 'f', startLine: 1, endLine: 11, entry: null, calls: [] },
          rungs: [{ label: 'out', line: 9, startLine: 10, endLine: 10, jumps: [6] }],
        },
      ],
      [
        {
          ...{
            function: 0,
            startLine: 5,
            endLine: 6,
            guardStart: 4,
            guardEnd: 4,
            guard: 'err < 0',
            way: 'true',
            callee: 'g',
            errno: '',
          },
          ...{
            trigger: triggers.indexOf('propagated'),
            confidence: 95,
            elseLine: 8,
            jumpLine: 9,
            returns: false,
          },
          reasons: ['g() failed: err is negative', expect.any(String)],
          cause: '',
          word: 'err',
        },
      ],
    ]);
  });

  it.each<[string[], string]>([
    [['b = kzalloc(n);', 'if (!b)', 'return -ENOMEM;'], 'alloc'],
    [['if (get_user(n, p))', 'return -EFAULT;'], 'usercopy'],
    [['if (!capable(CAP_SYS_ADMIN))', 'return -EPERM;'], 'privilege'],
    [['err = security_file_open(a);', 'if (err)', 'return err;'], 'privilege'],
    [['if (n > PAGE_SIZE)', 'return -EINVAL;'], 'argument'],
    [['if (a->state != READY)', 'return -EINVAL;'], 'state'],
    [['if (a->users)', 'return -EBUSY;'], 'state'],
    [['if (!a->ops->mmap)', 'return -ENODEV;'], 'unsupported'],
    [['switch (n) {', 'default:', 'return -ENOTTY;', '}'], 'unsupported'],
    [['err = g(a);', 'if (err)', 'return err;'], 'propagated'],
    [['if (WARN_ON_ONCE(n))', 'return -EINVAL;'], 'impossible'],
  ])('%j is made to run by %s', (lines, trigger) => {
    expect((one([...lines, 'return 0;']) as string[])[0]).toBe(trigger);
  });

  it.each<[string[], string]>([
    [['int *p = xdr_inline_decode(a, 4);', 'if (!p)', 'return -EIO;'], 'argument'],
    [['if (!pskb_may_pull(a, n))', 'return -1;'], 'argument'],
    [['if (is_shutdown(a))', 'return -EIO;'], 'state'],
    [['if (check_add_overflow(n, 3, &n))', 'return;'], 'argument'],
    [['struct b *p = get_proc_task(a);', 'if (!p)', 'return -EACCES;'], 'state'],
    [['if (!mutex_lock(a))', 'return -EINTR;'], 'state'],
    [['if (xdr_reserve_space(a, n) == NULL)', 'return -EMSGSIZE;'], 'state'],
    [['if (args.count > MAX_COUNT)', 'return -E2BIG;'], 'argument'],
    [['if (event->attr.type != a->type)', 'return -ENOENT;'], 'argument'],
    [['if (n >= a->count)', 'return -ENXIO;'], 'argument'],
    [['if (!S_ISREG(a->mode))', 'return -EACCES;'], 'argument'],
    [['if (IS_ERR_OR_NULL(a))', 'return -EINVAL;'], 'argument'],
    [['if (!a->f_op->write || n)', 'return -EINVAL;'], 'unsupported'],
    [['if (!test_bit(RTC_FEATURE_ALARM, a->features))', 'return -EINVAL;'], 'unsupported'],
    [['switch (err) {', 'case -EIO:', 'return -EAGAIN;', '}'], 'propagated'],
    [['if (define_fields(a))', 'pr_warn("Failed to allocate fields\\n");'], 'alloc'],
    [['if (!known(a))', 'return state_discard(a);'], 'argument'],
    [['if (n > 3)', 'return ERROR(corruption_detected);'], 'argument'],
  ])('%j is made to run by %s, whatever the errno', (lines, trigger) => {
    expect((one([...lines, 'return 0;']) as string[])[0]).toBe(trigger);
  });

  it('how its guard leads to it', () => {
    const { regions } = find(
      functionOf([
        ...['if (n > 9)', 'return -EINVAL;', 'if (g(n))', 'n++;', 'else', 'return -EIO;'],
        ...['switch (n) {', 'case 1:', 'break;', 'default:', 'return -EINVAL;', '}'],
        ...['b = kmalloc(n);', 'if (!b)', 'goto out;', 'for (n = 0; n < 9; n++)', 'if (a[n])', 'return n;'],
        ...['return -ENOENT;', 'out:', 'put(a);', 'return -ENOMEM;'],
      ]),
    );
    expect(regions.map(({ startLine, guard, way }) => `${startLine} ${guard} ${way}`)).toEqual([
      ...['4 n > 9 true', '8 g(n) false', '13 n switch', '17 !b true'],
      ...['21 n = 0; n < 9; n++ loop', '23  none'],
    ]);
  });

  it('for what fault injection lets fail, the fault', () => {
    const lines = ['if (should_fail(&fail_io, n))', 'return -EIO;', 'return 0;'];
    expect((one(lines, 'drivers/a.c') as string[])[0]).toBe('io');
    expect((one([lines[0]!, 'return -ENOMEM;', 'return 0;'], 'drivers/a.c') as string[])[0]).toBe('alloc');
  });

  it('for want of memory: what lets an allocation fail, a cache with an allocator behind it, an inode', () => {
    const slab = ['b = kmalloc(n);', 'if (should_failslab(a, n))', 'return NULL;', 'if (!b)', 'return NULL;'];
    expect(one([...slab, 'return b;'], 'mm/a.c', pointer)).toEqual([
      'alloc',
      'should_failslab',
      '',
      'should_failslab(a, n)',
    ]);
    const either = [
      'if (n)',
      'b = kmem_cache_alloc(a);',
      'else',
      'b = b_cache_get(a);',
      'if (!b)',
      'return NULL;',
    ];
    expect((one([...either, 'return b;'], 'net/a.c', pointer) as string[])[0]).toBe('alloc');
    expect(
      (
        one(['inode = a_get_inode(a);', 'if (!inode)', 'return -ENOSPC;', 'return 0;'], 'fs/a.c') as string[]
      )[0],
    ).toBe('alloc');
  });

  it('for ENOMEM no memory, whoever was called', () => {
    const first = (lines: string[]): string =>
      (one([...lines, 'return -ENOMEM;', 'return 0;']) as string[])[0]!;
    expect(first(['if (prepare(a))'])).toBe('alloc');
  });

  it('for what does not succeed or says why by reference, that it fails for reasons of its own', () => {
    const first = (lines: string[]): string => (one(lines, 'net/a.c', nothing) as string[])[0]!;
    expect(
      first(['b = kmalloc(n);', 'if (!b)', 'return;', 'if (!b_init(b))', 'goto fail;', 'return;', 'fail:']),
    ).toBe('alloc');
    const { regions } = find(
      functionOf(
        ['if (!b_init(b))', 'goto fail;', 'return b;', 'fail:', 'kfree(b);', 'return NULL;'],
        pointer,
      ),
    );
    expect(regions.map(({ trigger }) => triggers[trigger])).toEqual(['propagated', 'propagated']);
    const lookup = [
      'struct b *b;',
      'int err;',
      'b = lookup(n, &err);',
      'if (!b)',
      'goto out;',
      'err = g(b);',
    ];
    expect(one([...lookup, 'out:', 'return err;'])).toEqual(['propagated', 'lookup', '', '!b']);
  });

  it('for a transfer that did not come to its end, that', () => {
    const lines = ['if (uptodate) {', 'set(a);', '} else {', 'pr_err("lost\\n");', 'clear(a);', '}'];
    expect((one(lines, 'fs/a.c', nothing) as string[])[0]).toBe('io');
  });

  it.each<[string[], string, string]>([
    [['if (bio->bi_status)', 'pr_err("lost\\n");'], 'fs/a.c', 'io'],
    [['if (!ep->auth_enable)', 'return -EACCES;'], 'net/sctp/a.c', 'state'],
    [['bh = sb_bread(sb, n);', 'if (!bh)', 'return -EIO;'], 'fs/ext4/a.c', 'io'],
    [['if (!svcxdr_decode_string(a))', 'return -EINVAL;'], 'fs/a.c', 'argument'],
    [['err = xdr_decode_array2(a);', 'if (err)', 'return err;'], 'fs/a.c', 'propagated'],
    [['if (a->n != n)', 'return AE_TYPE;'], 'drivers/acpi/acpica/a.c', 'argument'],
    [['ret = -EBUSY;', 'if (a->free)', 'ret = 0;', 'if (ret)', 'return ret;'], 'mm/a.c', 'state'],
    [['ret = -ENOMEM;', 'if (a->free)', 'ret = 0;', 'if (ret)', 'goto out;', 'out:'], 'fs/a.c', 'alloc'],
    [['if (n < mmap_min_addr)', 'return -EPERM;'], 'mm/a.c', 'argument'],
    [['if (a->count == QUEUE_LEN)', 'return -ENOBUFS;'], 'drivers/a.c', 'state'],
    [
      ['err = g(a);', 'if (err < 0 && !a_forced_shutdown(a))', 'pr_err("failed\\n");'],
      'fs/a.c',
      'propagated',
    ],
    [['new = ACPI_ALLOCATE(n);', 'if (!new)', 'return AE_NO_MEMORY;'], 'drivers/acpi/a.c', 'alloc'],
    [['if (should_fail_usercopy())', 'return n;'], 'lib/a.c', 'usercopy'],
    [['if (should_fail_request(a))', 'return n;'], 'block/a.c', 'io'],
    [['if (!known(a) || !a->ops->alarm_get)', 'return -EINVAL;'], 'drivers/a.c', 'unsupported'],
    [['if (*p++ != reply)', 'return -EIO;'], 'net/sunrpc/a.c', 'argument'],
    [['if (n) {', 'verbose(a, "verifier bug\\n");', 'return -EFAULT;', '}'], 'kernel/bpf/a.c', 'impossible'],
    [['if (!boot_cpu_has(X86_FEATURE_APIC))', 'return -EINVAL;'], 'arch/x86/a.c', 'hardware'],
    [['if (n < 2 || n > le32_to_cpu(a->count))', 'return -EINVAL;'], 'fs/a.c', 'argument'],
    [['if (n > 128 || (mapped(a) && n > 32))', 'return -EINVAL;'], 'net/a.c', 'argument'],
    [
      ['ret = read_it(a);', 'if (ret < 0) {', 'quota_error("Can\'t read block");', 'goto out;', '}', 'out:'],
      'fs/a.c',
      'io',
    ],
    [
      ['tfm = crypto_alloc_shash(a);', 'if (IS_ERR(tfm))', 'pr_err("could not allocate\\n");'],
      'crypto/a.c',
      'propagated',
    ],
    [['if (dev_WARN_ONCE(a, n, "twice\\n"))', 'return -EEXIST;'], 'drivers/a.c', 'impossible'],
    [['if (!dev->exist || client->revoked)', 'return -ENODEV;'], 'drivers/a.c', 'state'],
    [['struct l *l = freelist_pop(a);', 'if (!l)', 'return -E2BIG;'], 'kernel/a.c', 'state'],
    [['if (i < n)', 'pr_warn("allocating %d pages failed\\n", n);'], 'mm/a.c', 'alloc'],
    [['if (!a->vma)', 'return -EFAULT;'], 'mm/a.c', 'argument'],
    [['if (!uptodate(a))', 'return -EIO;'], 'fs/a.c', 'io'],
    [['if (a->state != BOUND)', 'return -ENXIO;'], 'drivers/block/a.c', 'state'],
    [['if (i8042_check_aux(a))', 'return -ENODEV;'], 'drivers/input/a.c', 'hardware'],
    [['err = i8042_wait_write();', 'if (err)', 'return err;'], 'drivers/input/a.c', 'hardware'],
    [['if (n > 3)', 'slab_err(a, "wrong count");'], 'mm/a.c', 'impossible'],
    [['if (!tb[1])', 'pr_err("lost\\n");'], 'net/a.c', 'argument'],
    [['if (strcmp(a, "mem") != 0)', 'pr_err("lost\\n");'], 'arch/a.c', 'argument'],
    [['err = nla_put_u32(skb, 1, n);', 'if (err)', 'return err;'], 'net/a.c', 'propagated'],
    [['if (a->magic != 7)', 'return -EFSCORRUPTED;'], 'fs/a.c', 'argument'],
    [['if (signal_pending(a))', 'return -ERESTARTSYS;'], 'fs/a.c', 'state'],
    [['err = wait_for(a);', 'if (err)', 'return -ERESTARTSYS;'], 'fs/a.c', 'propagated'],
  ])('%j in %s is made to run by %s', (lines, file, trigger) => {
    expect((one([...lines, 'return 0;'], file) as string[])[0]).toBe(trigger);
  });

  it.each([
    ['should_failslab(a, n)', 'alloc'],
    ['should_fail(&fail_page_alloc, n) || n > 9', 'alloc'],
    ['should_fail_usercopy()', 'usercopy'],
    ['should_fail(&fail_io, n)', 'io'],
    ['should_fail_bio(a)', 'io'],
  ])('for a fault that is injected, what its name says: %s', (guard, trigger) => {
    expect((one([`if (${guard})`, 'return -EINVAL;', 'return 0;']) as string[])[0]).toBe(trigger);
  });

  it('for a rung, what the gotos say that lead to it and to those above it', () => {
    const { regions } = find(
      functionOf([
        ...[
          'b = kmalloc(n);',
          'if (!b)',
          'goto out;',
          'err = g(b);',
          'if (err)',
          'goto err_free;',
          'return 0;',
        ],
        ...['err_free:', 'kfree(b);', 'out:', 'put(a);', 'return err;'],
      ]),
    );
    expect(regions.map(({ startLine, trigger }) => [startLine, triggers[trigger]])).toEqual([
      [5, 'alloc'],
      [8, 'propagated'],
      [11, 'propagated'],
      [13, 'propagated'],
    ]);
  });

  it('for a rung, what most of them say', () => {
    const { regions } = find(
      functionOf([
        ...['b = kmalloc(n);', 'if (!b)', 'goto err;', 'c = kmalloc(n);', 'if (!c)', 'goto err;'],
        ...['err = g(b);', 'if (err)', 'goto err;', 'return 0;', 'err:', 'put(a);', 'return err;'],
      ]),
    );
    expect(triggers[regions.at(-1)!.trigger]).toBe('alloc');
  });

  it('for what cannot be done without, what failed, although the kernel stops', () => {
    expect(one(['b = kmalloc(n);', 'if (!b)', 'panic("no memory");', 'use(b);'])).toEqual([
      'alloc',
      'kmalloc',
      '',
      '!b',
    ]);
    expect((one(['if (in_interrupt())', 'panic("in interrupt");', 'use(a);']) as string[])[0]).toBe(
      'impossible',
    );
  });

  it('for an error pointer that is made of a variable, the errno that this holds', () => {
    const lines = [
      'err = -ENOSPC;',
      'if (!take(a))',
      'goto fail;',
      'return a;',
      'fail:',
      'return ERR_PTR(err);',
    ];
    expect(one(lines, 'mm/a.c', pointer)).toEqual(['state', 'take', 'ENOSPC', '!take(a)']);
  });

  it('for a rung, what its gotos say', () => {
    const { regions } = find(
      functionOf([
        'b = kmalloc(n);',
        'if (!b)',
        'goto err;',
        'return 0;',
        'err:',
        'put(a);',
        'return -ENOMEM;',
      ]),
    );
    expect(regions.map(({ startLine, trigger }) => [startLine, triggers[trigger]])).toEqual([
      [5, 'alloc'],
      [8, 'alloc'],
    ]);
  });
});

it('entry points tell whom they call', () => {
  const text =
    'SYSCALL_DEFINE1(one, int, a)\n{ if (a) return two(three(a)); }\nint tcp_setsockopt(int a) { two(a); }\n';
  expect(find(text, 'net/ipv4/a.c').functions.map(({ name, entry, calls }) => [name, entry, calls])).toEqual([
    ['__do_sys_one', { kind: 'syscall', name: 'one' }, ['two', 'three']],
    ['tcp_setsockopt', { kind: 'setsockopt', name: 'tcp_setsockopt' }, ['two']],
  ]);
});

describe('what makes up for a failure', () => {
  it('is none of it: an errno that is tried again, or is none here', () => {
    claim([
      'again:',
      'err = g(a);',
      'if (err) {',
      'put(a); E',
      'if (err == -EEXIST)',
      'goto again;',
      'return err; E',
      '}',
      'return 0;',
    ]);
    claim([
      'err = g(a);',
      'if (err) {',
      'if (err == -ESRCH)',
      'return 0;',
      'return err; E',
      '}',
      'return n;',
    ]);
  });

  it('leaves every other errno a failure', () => {
    claim([
      'b = g(a);',
      'if (IS_ERR(b)) {',
      'if (PTR_ERR(b) != -ESRCH)',
      'return PTR_ERR(b); E',
      'b = NULL;',
      '}',
      'use(b);',
      'return 0;',
    ]);
  });

  it('is no call that is told of it', () => {
    claim(
      ['if (task->status < 0) {', 'task->status = handle(task, task->status); E', 'count(a); E', '}'],
      'static void f(struct task *task, int n)',
    );
    claim([
      'b = g(a);',
      'if (IS_ERR(b))',
      'b = h(a);',
      'if (IS_ERR(b))',
      'return PTR_ERR(b); E',
      'return 0;',
    ]);
  });

  it('is no way on to the next of many', () => {
    claim(
      ['while (n--) {', 'err = g(a);', 'if (err)', 'goto skip; E', 'use(a);', 'skip:', 'put(a);', '}'],
      nothing,
    );
    claim([
      'while (n--) {',
      'err = g(a);',
      'if (err) {',
      'last_err = err; E',
      'goto again; E',
      '}',
      'again:',
      'put(a);',
      '}',
      'return last_err;',
    ]);
  });

  it('is to put 0 where the error code is, before a label that returns it', () => {
    claim([
      'err = g(a);',
      'if (err)',
      'goto out_free; E',
      'if (a->there) {',
      'err = 0;',
      'goto out_free;',
      '}',
      'return n;',
      'out_free:',
      'free(a);',
      'return err;',
    ]);
  });
});

describe('a failure is known, besides,', () => {
  it('by what is given back when a number is negative', () => {
    claim(['fd = get_fd(a);', 'if (fd < 0)', 'kfree(a); E', 'return fd;']);
    claim(['if (n < a->max)', 'kfree(a);', 'return n;']);
  });

  it('by an error pointer that is made of what a call answers', () => {
    claim(
      ['const char *err;', 'err = ERR_PTR(g(a));', 'if (err)', 'return err; E', 'return a->b;'],
      'static const char *f(struct a *a, int n)',
    );
  });

  it('by the code of a security hook, whatever the variable is called', () => {
    claim([
      'no = security_task_setnice(a, n);',
      'if (no) {',
      'error = no; E',
      'goto out; E',
      '}',
      'out:',
      'return error;',
    ]);
  });

  it('by the default of a switch that answers with what was asked', () => {
    claim([
      'int res = g(a);',
      'switch (res) {',
      'case 0:',
      'h(a);',
      'break;',
      'default:',
      'return res; E',
      '}',
      'return n;',
    ]);
    claim(['switch (n) {', 'case 0:', 'h(a);', 'break;', 'default:', 'return n;', '}', 'return 0;']);
  });

  it('by an errno that was put down before the switch that is left', () => {
    claim([
      'ret = -EINVAL;',
      'switch (n) {',
      'case 1:',
      'if (!a->b)',
      'break; E',
      'ret = 0;',
      'break;',
      '}',
      'unlock(a);',
      'return ret;',
    ]);
  });

  it('by an errno that is put down for who breaks off', () => {
    claim([
      'for (;;) {',
      'ret = 0;',
      'if (a->ready)',
      'break;',
      'ret = -EAGAIN;',
      'if (!timeout)',
      'break; E',
      'timeout = wait(a);',
      '}',
      'count(a);',
      'unlock(a);',
      'stop(a);',
      'wake(a);',
      'return ret;',
    ]);
  });

  it('by a macro that returns it', () => {
    claim(['if (n > 9) {', 'RETURN_ERROR(corrupt, "too much"); E', '}', 'return n;']);
    claim(['switch (n) {', 'case 1:', 'return 0;', 'default:;', '}', 'RETURN_ERROR(unsupported, ""); E']);
  });

  it('by a number that is given back unless something was done before', () => {
    claim(
      [
        'while (n) {',
        'len = g(a);',
        'if (len < 0) {',
        'if (!ret) E',
        'ret = len; E',
        'break; E',
        '}',
        'ret += len;',
        '}',
        'return ret;',
      ],
      'static ssize_t f(struct a *a, int n)',
    );
  });

  it('by NULL from who is there to allocate, save from a cache', () => {
    const lines = ['if (a->huge)', 'return NULL; E', 'return take(a, n);'];
    claim(lines, 'static struct b *alloc_surplus(struct a *a, int n)');
    claim(
      lines.map((line) => line.replace(' E', '')),
      'static struct b *alloc_from_cache(struct a *a, int n)',
    );
  });

  it('by the first that a loop comes to, when that ends it with an errno', () => {
    claim(['if (a->many)', 'for_each_user(b, a)', 'return -EBUSY; E', 'return 0;']);
  });

  it('by an error code in place of another, whichever it is', () => {
    claim(['if (n > 9)', 'return err ?: -EINVAL; E', 'return n;']);
    claim(['if (n > 9)', 'return count ?: -EINVAL;', 'return n;']);
  });

  it('by a constant in a member for errors', () => {
    claim(['if (ioctl(a)) {', 'a->error = NO_INFO; E', 'return; E', '}', 'count(a);'], nothing);
  });

  it('by a warning with its device before its condition', () => {
    claim(
      ['if (n > a->size) {', 'dev_WARN_ONCE(a->dev, 1, "overflow\\n"); E', 'return; E', '}', 'copy(a);'],
      nothing,
    );
  });

  it('by a question for the failure of a member that is no pointer', () => {
    claim(['if (mas_is_err(state->mas))', 'return 0; E', 'node = pop(state->mas);', 'return n;']);
  });

  it('by the number of all ones', () => {
    claim(['if (n > 9)', 'goto out; E', 'return n;', 'out:', 'return ~0U; E']);
  });

  it('by a call that marks something as failed, whatever follows', () => {
    claim([
      'if (n < len) {',
      'truncate_failed_write(a); E',
      'if (a->links) E',
      'orphan_del(a); E',
      '}',
      'return n;',
    ]);
  });

  it('by a counter of errors', () => {
    claim([
      'if (a->version != 4) {',
      'IP_INC_STATS(a->net, IPSTATS_MIB_INHDRERRORS); E',
      'kfree_skb(a); E',
      'return 0; E',
      '}',
      'return n;',
    ]);
    claim([
      'if (a->version == 4) {',
      'IP_INC_STATS(a->net, IPSTATS_MIB_INRECEIVES);',
      'keep(a);',
      'return 0;',
      '}',
      'return n;',
    ]);
  });

  it('by no of a function that says whether it did its work', () => {
    const append = 'static bool buf_append(struct a *a, int n)';
    claim(
      ['if (a->len < n) {', 'a->len = -1; E', 'return false; E', '}', 'copy(a);', 'return true;'],
      append,
    );
    claim(
      ['if (a->len < n) {', 'a->len = -1;', 'return false;', '}', 'return true;'],
      'static bool is_free(struct a *a, int n)',
    );
  });

  it('by the failures that a function tells of by 0, when they are most of its answers', () => {
    const lines = [
      'if (g(a) < 0)',
      'return 0; E',
      'if (IS_ERR(a))',
      'return 0; E',
      'b = kmalloc(n, 0);',
      'if (!b)',
      'return 0; E',
    ];
    claim(
      [...lines, 'if (n == a->n)', 'return 0; E', 'return size(a);'],
      'static size_t f(struct a *a, int n)',
    );
    claim(
      [...lines.slice(0, 4), 'if (n == a->n)', 'return 0;', 'return size(a);'],
      'static size_t f(struct a *a, int n)',
    );
  });
});

describe('what is left of a failure, besides,', () => {
  it('is what falls into a rung behind a success, and undoes something', () => {
    claim(
      ['if (!g(a))', 'goto err_a; E', 'if (h(a))', 'return;', 'module_put(a); E', 'err_a:', 'put_net(a); E'],
      nothing,
    );
    claim([
      'if (!g(a))',
      'goto err_a; E',
      'if (h(a))',
      'return 1;',
      'ret = 0;',
      'err_a:',
      'put_net(a);',
      'return ret;',
    ]);
  });

  it('asserts or panics, behind a label too', () => {
    claim(['if (a->ok)', 'return;', 'dump(a); E', 'panic("no memory"); E'], nothing);
    claim(['again:', 'put(a);', 'for_each_b(b, a) {', 'if (b->ok)', 'return;', '}', 'BUG(); E'], nothing);
  });

  it('is all that stands behind an allocation that did not come', () => {
    claim(
      [
        'b = kmalloc(n, GFP_KERNEL);',
        'if (b)',
        'return b;',
        'count(a); E',
        'if (n) E',
        'stop(a); E',
        'return NULL; E',
      ],
      pointer,
    );
  });

  it('ends where other ways out begin: who complains in an inner arm does not so in the outer one', () => {
    claim([
      'if (a->table) {',
      'if (!a->b) {',
      'if (n)',
      'return 1;',
      'NL_SET_ERR_MSG(a->ext, "table does not exist"); E',
      'return -ENOENT; E',
      '}',
      'lock(a);',
      'n = dump(a);',
      'unlock(a);',
      'return n ? n : 1;',
      '}',
      'return 0;',
    ]);
  });

  it('goes back to a label that returns it', () => {
    claim([
      'if (n > 9)',
      'goto bad_name; E',
      'err = g(a);',
      'out:',
      'put(a);',
      'if (a->stale) {',
      'a->stale = 0;',
      'return 0;',
      '}',
      'return err;',
      'bad_name:',
      'if (n > 20) E',
      'err = -EINVAL; E',
      'else E',
      'err = -ENOENT; E',
      'goto out; E',
    ]);
  });

  it('is no errno that a call behind it may make true', () => {
    claim(['if (n) {', 'err = -ESRCH;', 'b = lookup(a);', '}', 'return b ? 0 : err;']);
  });
});

describe('a name', () => {
  it('of a message that is none says nothing', () => {
    claim(
      [
        'if (a->b) {',
        'keep(a);',
        'ACPI_ERROR_ONLY(kind = "Logical");',
        'goto found;',
        '}',
        'look(a);',
        'found:',
        'use(a);',
      ],
      nothing,
    );
  });

  it('of a rung says nothing in who gives something back', () => {
    const lines = [
      'if (dec(a))',
      'goto destroy;',
      'unlock(a);',
      'return;',
      'destroy:',
      'unlock(a);',
      'kill(a);',
    ];
    claim(lines, 'static void put_cred(struct a *a, int n)');
  });

  it('of who gives something back: it tells those who wait', () => {
    const lines = [
      'if (a->msg) {',
      'lock(a);',
      'a->msg->errno = -EAGAIN;',
      'destroy(a->msg);',
      '}',
      'free(a);',
    ];
    claim(lines, 'static void pipe_release(struct a *a, int n)');
  });

  it('with icmp in it is none of a comparison', () => {
    claim(['int ret = check_icmpv6(a);', 'if (ret < 0)', 'return ret; E', 'return n;']);
  });

  it('of what is bad is an answer, where it is asked whether something is still good', () => {
    claim(
      ['if (a->n != n)', 'goto out_bad;', 'return 1;', 'out_bad:', 'unlock(a);', 'return 0;'],
      'static int a_revalidate(struct a *a, int n)',
    );
  });
});

describe('what happened is gone through', () => {
  it('by a switch that success is one case of: what stands in those of failures is about them', () => {
    claim(
      [
        'int status = g(a);',
        'switch (status) {',
        'case 0:',
        'n = 1;',
        'break;',
        'case -EPERM:',
        'tell(a, n); E',
        'break; E',
        'case -EAGAIN:',
        'restart(a);',
        'break;',
        'case -ENOENT:',
        'look(a);',
        'break;',
        'case -EBUSY:',
        'status = 0;',
        'break;',
        'default:',
        'status = handle(a, status); E',
        '}',
        'finish(a);',
      ],
      nothing,
    );
  });

  it('by one of constants that say so', () => {
    claim(
      [
        'int rc = g(a);',
        'switch (rc) {',
        'case MOVE_SUCCESS:',
        'done++;',
        'break;',
        'case BLK_STS_RESOURCE:',
        'later(a); E',
        'return; E',
        '}',
      ],
      nothing,
    );
  });

  it('but not where success is no case of it, or the case does nothing', () => {
    claim(['switch (a->err) {', 'case -EPERM:', 'tell(a, n);', 'break;', '}'], nothing);
    claim(
      ['int err = g(a);', 'switch (err) {', 'case 0:', 'use(a);', 'case -EPERM:', 'break;', '}'],
      nothing,
    );
  });
});

describe('what only failures lead to is an error region', () => {
  it('behind an endless loop that is left in no other way, save by a return', () => {
    claim([
      'for (;;) {',
      'if (step(a) < 0)',
      'break; E',
      'if (a->done)',
      'return 1;',
      '}',
      'release(a); E',
      'return 0; E',
    ]);
    claim(['for (;;) {', 'err = take(a);', 'if (err)', 'break; E', 'n++;', '}', 'release(a);', 'return 0;']);
  });

  it('behind a switch all of whose other cases are left', () => {
    claim([
      'switch (n) {',
      'case 1:',
      'return 5;',
      'default:',
      'WARN_ON(1); E',
      '}',
      'release(a); E',
      'return 0; E',
    ]);
    claim([
      'switch (n) {',
      'case 1:',
      'break;',
      'default:',
      'WARN_ON(1); E',
      '}',
      'release(a);',
      'return 0;',
    ]);
  });

  it('at a label that begins with one, and where a goto leads there', () => {
    claim([
      'if (!IS_ERR(b)) {',
      'if (a->name[n])',
      'goto slashes; E',
      'use(b);',
      'out:',
      'put(b);',
      '}',
      'unlock(a);',
      'return err;',
      'slashes:',
      'if (a->negative) E',
      'err = -ENOENT; E',
      'else E',
      'err = -EISDIR; E',
      'goto out; E',
    ]);
  });

  it('at a label of gotos alone that answers with nothing, when one of them is an error path', () => {
    const lines = [
      'if (a->n != n)',
      'goto out; E',
      'b = g(a);',
      'if (IS_ERR(b))',
      'goto out; E',
      'return b;',
    ];
    claim([...lines, 'out:', 'unlock(a); E', 'return NULL; E'], pointer);
    claim([
      'if (a->n != n)',
      'goto out; E',
      'if (copy_from_user(a, p, n))',
      'goto out; E',
      'return 1;',
      'out:',
      'unlock(a); E',
      'return 0; E',
    ]);
    claim(['if (a->n != n)', 'goto out;', 'return 1;', 'out:', 'unlock(a);', 'return 0;']);
  });
});

describe('an arm tells of a failure', () => {
  it('by an errno that was put down in a member right before', () => {
    claim(
      ['buf->error = -EINVAL;', 'if (n > buf->count)', 'return false; E', 'copy(buf);', 'return true;'],
      'static bool f(struct a *buf, int n)',
    );
    claim(
      ['task->error = -EAGAIN;', 'if (n > 5)', 'return false;', 'copy(task);', 'return true;'],
      'static bool f(struct a *task, int n)',
    );
  });

  it('by what hardly ever happens: a message, a negative number, less than was asked for', () => {
    claim(['if (unlikely(a->n > n)) {', 'pr_info("%s: late\\n", a->name); E', 'n = 0; E', '}', 'return n;']);
    claim(['if (a->n > n) {', 'pr_info("%s: late\\n", a->name);', 'n = 0;', '}', 'return n;']);
    claim(['n = count(a);', 'if (unlikely(n < 0))', 'goto out; E', 'use(n);', 'out:', 'unlock(a);'], nothing);
    claim(['if (unlikely(copied < len)) {', 'copied = 0; E', '}', 'return copied;']);
  });

  it('by a message that is too short, or a number too large', () => {
    claim(['if (skb->len < NLMSG_HDRLEN)', 'return; E', 'read(skb);'], nothing);
    claim(['if (n || a->len < sizeof(*a->hdr))', 'goto out; E', 'read(a);', 'out:', 'unlock(a);'], nothing);
    claim(['while (len) {', 'if (len < sizeof(unsigned long))', 'break;', 'word(a);', '}'], nothing);
    claim(['if (n > INT_MAX)', 'return 1; E', 'a->n = n;', 'return 0;']);
  });

  it('by the errno that it asks for, where this is of memory, of a device or of user space', () => {
    claim(['int ret = g(a);', 'if (ret == -ENOMEM)', 'shrink(a); E', 'return ret;']);
    claim(['int ret = g(a);', 'if (ret == -EEXIST)', 'shrink(a);', 'return ret;']);
  });

  it('by ACPI_SUCCESS() being false, and by what is no SUCCESS', () => {
    claim(['if (ACPI_SUCCESS(status)) {', 'use(a);', '} else {', 'forget(a); E', '}', 'finish(a);'], nothing);
    claim(['rtn = send(a);', 'if (rtn != SUCCESS)', 'wake(a); E', 'finish(a);'], nothing);
  });

  it('by giving back what it would have answered with', () => {
    claim(['struct b *b = a->b;', 'if (a->gone) {', 'put_b(b); E', 'b = NULL; E', '}', 'return b;'], pointer);
  });

  it('unless something has been done already', () => {
    claim([
      'if (copy_to_user(p, a, n)) {',
      'if (copied) E',
      'break; E',
      'return -EFAULT; E',
      '}',
      'return copied;',
    ]);
    claim(['if (a->n != n) {', 'if (copied) E', 'return copied; E', 'return -EIO; E', '}', 'return 0;']);
  });

  it('by a complaint before it decides anything', () => {
    claim([
      'if (n > a->n) {',
      'pr_warn("%d is beyond the end\\n", n); E',
      'if (unlock(a))',
      'return 0;',
      'return 1;',
      '}',
      'return 2;',
    ]);
  });

  it('by a label at its beginning that failures jump to', () => {
    const lines = (name: string, mark: string): string[] => [
      'if (a->n > n)',
      `goto ${name};${mark}`,
      'if (receive(a)) {',
      `${name}:`,
      `consume(a);${mark}`,
      '}',
      'return 0;',
    ];
    claim(lines('drop', ' E'));
    claim(lines('next', ''));
  });

  it('by a break behind a success, where a failure is returned behind the switch', () => {
    const lines = (answer: string, mark: string): string[] => [
      'switch (a->kind) {',
      'case 1:',
      'if (a->n < n)',
      'return 0;',
      `break;${mark}`,
      'case 2:',
      'if (a->n == n)',
      'skip(a);',
      'break;',
      '}',
      'free(a);',
      `return ${answer};`,
    ];
    const failing = lines('-EINVAL', ' E').map((line) =>
      /^(free|return -)/.test(line) ? `${line} E` : line,
    );
    claim(failing);
    claim(lines('n', ''));
  });

  it('by words of a message that say so', () => {
    for (const words of ['nesting exceeded', 'an impossible size', 'Refused to go', 'not yet supported'])
      claim(['if (a->n != n)', `pr_info("${words}\\n"); E`, 'return n;']);
  });

  it('by counters of what was dropped or invalid', () => {
    for (const counter of ['XFRM_INC_STATS(net, POLERROR)', 'NF_CT_STAT_INC(net, invalid)'])
      claim(['if (a->n != n)', `${counter}; E`, 'return n;']);
  });

  it('by either of two calls', () => {
    claim(['b = n ? skb_copy(a) : skb_clone(a);', 'if (!b)', 'return 1; E', 'use(b);', 'return 0;']);
  });

  it('by any of several questions about what a call answered', () => {
    claim(['ret = size(a);', 'if (ret == SIZE_UNKNOWN || ret < 0)', 'return; E', 'h(a, ret);'], nothing);
    claim(['ret = size(a);', 'if (a->size == SIZE_UNKNOWN || ret < 0)', 'return;', 'h(a, ret);'], nothing);
    // An error pointer is asked about, and then what it would point to.
    claim(['b = g(a);', 'if (IS_ERR(b) || !is_new(b))', 'return b;', 'h(b);', 'return b;'], pointer);
  });

  it('by a message about one errno of what a call answered', () => {
    const lines = ['pr_debug("a is here\\n");', 'n++;', '}', 'return err;'];
    claim([
      'err = g(a);',
      'if (err == -EEXIST) {',
      'pr_debug("a is here\\n"); E',
      'n++; E',
      '}',
      'return err;',
    ]);
    claim(['err = g(a);', 'if (err == -EEXIST) {', ...lines.slice(1)]);
  });

  it('by the default of a switch that answers with nothing', () => {
    claim(
      ['switch (n) {', 'case 1:', 'a = a->b;', 'break;', 'default:', 'return NULL; E', '}', 'return a;'],
      pointer,
    );
  });

  it('by a complaint before it decides anything, whatever comes of that', () => {
    claim([
      'if (n > a->n) {',
      'pr_warn("%d is beyond the end\\n", n); E',
      'if (grow(a))',
      'return n;',
      '}',
      'return 2;',
    ]);
    claim([
      'if (n > a->n) {',
      'grow(a);',
      'pr_warn("%d is beyond the end\\n", n);',
      'if (a->b)',
      'return n;',
      '}',
      'return 2;',
    ]);
  });

  it('up to where one errno is let through, when something is done for all of them', () => {
    const exception = ['if (err != -EAGAIN)', 'return err; E', 'wait(a);', 'goto again;', '}', 'return 0;'];
    const [asks, ...others] = exception;
    claim(['again:', 'err = g(a);', 'if (err) {', 'undo(a); E', `${asks} E`, ...others]);
    claim(['again:', 'err = g(a);', 'if (err) {', ...exception]);
  });

  it('when it tells of an errno, in whatever words', () => {
    const told = ['pr_info("%d is there\\n", n); E', 'err = 0; E', '}', 'return err;'];
    claim(['err = g(a);', 'if (err == -EEXIST && n) {', ...told]);
    claim(['err = g(a);', 'if (err == 1 && n) {', ...told.map((line) => line.replace(' E', ''))]);
    claim(['err = g(a);', 'if (err == -EEXIST && n)', 'err = 0;', 'return err;']);
  });

  it('by words of a warning that say so', () => {
    for (const words of ['unrecognized option', 'transfer is incomplete', 'clock went backwards'])
      claim(['if (a->n != n)', `pr_warn("${words}\\n"); E`, 'return n;']);
    claim(['if (a->n != n)', 'pr_warn("option is in use\\n");', 'return n;']);
  });

  it('when it notes a failure, or that something is not supported', () => {
    claim(['if (g(a) == n)', 'a->delivery_failure = 1; E', 'return n;']);
    claim(['if (g(a) == n)', 'a->delivery_failure = 0;', 'return n;']);
    claim([
      'err = g(a);',
      'if (err < 0) {',
      'if (err == -ENOPKG) { E',
      'a->unsupported_sig = true; E',
      'return 0; E',
      '} E',
      'return err; E',
      '}',
      'return 0;',
    ]);
  });
});

describe('an answer is no failure', () => {
  it('of what the processor can do', () => {
    claim(['if (!cpu_has(a, FEATURE))', 'return -1;', 'detect(a);', 'return 0;']);
  });

  it('of a constant that is called a success', () => {
    const told = ['if (n > 1)', 'pr_warn("took %d times\\n", n);'];
    claim(['if (n <= MAX_SKEW) {', ...told, 'return READ_SUCCESS;', '}', 'return n;']);
  });

  it('of a fault that is to be tried once more', () => {
    claim(['ret = handle(a);', 'if (ret & VM_FAULT_RETRY)', 'return -EBUSY;', 'return 0;']);
  });

  it('of a label that says what to use instead', () => {
    const lines = (label: string, mark: string): string[] => [
      ...['if (!a->ok)', `goto ${label};${mark}`, 'mask(a);', 'return changed(a);'],
      ...[`${label}:`, `copy(a);${mark}`, `return false;${mark}`],
    ];
    const head = 'static bool f(struct a *a, int n)';
    claim(lines('use_default', ''), head);
    claim(lines('no_mask', ' E'), head);
  });

  it('of a resource that nothing stands in the way of', () => {
    claim(['b = request_resource(a, n);', 'if (!b)', 'n = 1;', 'return n;']);
    claim(['b = create_resource(a, n);', 'if (!b)', 'n = 1; E', 'return n;']);
  });

  it('of a counter that is below 0', () => {
    claim(['if (atomic_read(&a->n) < 0)', 'return;', 'use(a);'], nothing);
    claim(['if (read(&a->n) < 0)', 'return; E', 'use(a);'], nothing);
  });

  it('of 0, in a function that ends with it, or with a failure', () => {
    const lines = ['if (!n)', 'return 0;', 'if (add(a, n))', 'return -EBUSY; E'];
    const head = 'static int a_try_charge(struct a *a, int n)';
    claim([...lines, 'return 0;'], head);
    claim(['if (old(a))', 'return 1;', 'if (!n)', 'return 0;', 'drop(a); E', 'return -1; E'], head);
    claim(['if (!n)', 'return 0; E', 'add(a, n);', 'return 1;'], head);
    claim(['if (n > MAX_ENTRIES)', 'return 0;', 'add(a, n);', 'return 0;']);
    claim(['if (n > MAX_ENTRIES)', 'return 0; E', 'add(a, n);', 'return 1;']);
  });

  it('in the registers of who was interrupted', () => {
    claim(
      ['if (n == 1)', 'regs->ax = -EINTR;', 'restore(regs);'],
      'static void f(struct pt_regs *regs, int n)',
    );
  });

  it('of a function that asks of a state, whether something is ready, or where it belongs', () => {
    const lines = ['if (g(a) < 0)', 'return false;', 'return true;'];
    claim(lines, 'static bool a_is_set(struct a *a, int n)');
    claim(['if (!a->n)', 'return -1;', 'return 0;'], 'static int a_ready(struct a *a, int n)');
    claim(['if (!a->n)', 'return -1;', 'return 0;'], 'static int a_classify(struct a *a, int n)');
  });

  it('at a label of a function that asks whether something is ready, unless it is complained of', () => {
    const asked = (jump: string, ...label: string[]): string[] => [
      ...['if (a->busy > 1)', jump, 'return a->n;', 'out_dec:', ...label],
    ];
    const ready = 'static int a_ready(struct a *a, int n)';
    claim(asked('goto out_dec;', 'put(a);', 'return -1;'), ready);
    claim(asked('goto out_dec; E', 'pr_warn("stack overflow\\n"); E', 'return -1; E'), ready);
    claim(asked('goto out_dec; E', 'put(a); E', 'return -1; E'), 'static int a_take(struct a *a, int n)');
  });

  it('that more was printed than fits: the rest is asked for again', () => {
    claim(['print(m);', 'if (seq_has_overflowed(m))', 'goto out;', 'show(m);', 'out:', 'put(a);'], nothing);
    claim(['while (n--) {', 'print(m);', 'if (trace_seq_has_overflowed(m))', 'break;', '}', 'return n;']);
    claim(['print(m);', 'if (seq_has_overflowed(m))', 'return -ENOSPC; E', 'return 0;']);
    claim(['fill(m);', 'if (ring_overflowed(m))', 'count(m); E', 'show(m);'], nothing);
  });

  it('that two things differ', () => {
    claim(['int rc = a_comparator(a, n);', 'if (rc)', 'return rc;', 'return 0;']);
    claim(['int err = cmp_addr(a, n);', 'if (err)', 'goto out;', 'use(a);', 'out:', 'return err;']);
    claim(['int rc = a_compute(a, n);', 'if (rc)', 'return rc; E', 'return 0;']);
  });

  it('of a packet that a driver is told to drop', () => {
    claim(['if (a->n > n)', 'return XDP_DROP;', 'return XDP_PASS;']);
    claim(['if (a->n > n)', 'return TC_DROP; E', 'return TC_PASS;']);
  });

  it('of what is printed by who prints, or complains from beginning to end', () => {
    const lines = ['if (!a->b) {', 'pr_warn("flags:%x\\n", n);', 'return;', '}', 'show(a);'];
    claim(lines, 'static void dump_a(struct a *a)');
    claim(
      ['if (once(a))', 'return;', 'pr_alert("bad a:%p\\n", a);', 'dump_stack();'],
      'static void bad_page(struct a *a, int n)',
    );
  });
});

describe('what makes up for a failure is none of its region', () => {
  it('where it begins again, however deep', () => {
    claim([
      'retry:',
      'err = g(a);',
      'if (err) {',
      'put(a); E',
      'if (a->n < n) {',
      'wait(a);',
      'goto retry;',
      '}',
      'return err; E',
      '}',
      'return 0;',
    ]);
    claim([
      'retry:',
      'err = g(a);',
      'if (err) {',
      'put(a); E',
      'if (n) E',
      'log(a); E',
      'return err; E',
      '}',
      'return 0;',
    ]);
  });

  it('where a label says so, whatever else it says', () => {
    claim(
      [
        'switch (a->n) {',
        'case 1:',
        'delay(a);',
        'goto retry_timeout;',
        'case 2:',
        'goto out_timeout; E',
        '}',
        'done(a);',
        'return;',
        'out_timeout:',
        'drop(a); E',
        'return; E',
        'retry_timeout:',
        'again(a);',
      ],
      nothing,
    );
  });

  it('where it goes on as success does, and the rest of the arm does not', () => {
    const lines = (way: string): string[] => [
      'key = look(a);',
      'if (IS_ERR(key)) {',
      'ret = PTR_ERR(key); E',
      ...(way === 'okay' ? ['if (old(a))', 'goto found_it;'] : ['if (old(a)) E', 'goto error; E']),
      'goto error; E',
      '}',
      'found_it:',
      'ret = use(key);',
      'error:',
      'put(a);',
      'return ret;',
    ];
    claim(lines('okay'));
    claim(lines('error'));
  });

  it('where one errno is an answer, and what is else a failure', () => {
    const list = ['list_for_each(a, b) {', 'err = g(a);', 'if (err) {'];
    const rest = ['}', '}', 'return 0;'];
    claim([...list, 'if (err == -ESRCH)', 'continue;', 'else', 'return err; E', ...rest]);
    claim([...list, 'if (err == -ESRCH) E', 'log(a); E', 'else E', 'return err; E', ...rest]);
  });

  it('where an answer is put in place of the failure', () => {
    const lines = ['err = g(a);', 'if (err < 0) {', 'unlock(a); E'];
    claim([...lines, 'if (a->len)', 'err = a->len;', '}', 'return err;']);
    claim([...lines, 'if (a->len) E', 'err = 0; E', '}', 'return err;']);
  });
});
