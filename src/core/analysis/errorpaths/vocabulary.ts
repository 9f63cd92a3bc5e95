// The names that kernel code says "this failed" with, and what they say of the cause.
//
// Measured on Linux 6.1 by hand-labelled functions; docs/adr/0009 tells how. A name that is not listed decides nothing.

/** What has been asked of a name, and the answers: a bit a question. */
interface Remembered {
  asked: number;
  answers: number;
  /** What kind of call it is, and its last name; undefined until that is asked. */
  kind: CallKind | undefined;
  last: string | undefined;
}

/** Names remembered, above which all are forgotten. */
const maxRemembered = 8_000;
const remembered = new Map<string, Remembered>();
let latestName = '';
let latest: Remembered = { asked: 0, answers: 0, kind: undefined, last: undefined };
let questions = 0;

/**
 * Makes a question of a pattern: the same few thousand names are asked for again and again, and a table is faster than a long
 * pattern.
 */
export function question(ask: (name: string) => boolean): (name: string) => boolean {
  if (questions > 31) throw new Error('a name has answers for 32 questions');
  const bit = 1 << questions++;
  return (name) => {
    const known = name === latestName ? latest : recall(name);
    if (!(known.asked & bit)) {
      known.asked |= bit;
      if (ask(name)) known.answers |= bit;
    }
    return (known.answers & bit) !== 0;
  };
}

function recall(name: string): Remembered {
  let known = remembered.get(name);
  if (!known) {
    if (remembered.size >= maxRemembered) remembered.clear();
    known = { asked: 0, answers: 0, kind: undefined, last: undefined };
    remembered.set(name, known);
  }
  latestName = name;
  latest = known;
  return known;
}

/** Answers that are no failure although they look like an errno. */
const progress = new Set(['EBADCOOKIE', 'EIOCBQUEUED', 'EIOCBRETRY', 'EOPENSTALE']);

/** Whether `-NAME` reports a failure. */
export function isErrno(name: string): boolean {
  // Most of what is asked about begins with another letter.
  if (name === '') return false;
  const letter = name.charCodeAt(0);
  return (letter === 69 || letter === 78) && isKnownErrno(name);
}

const isKnownErrno = question((name) => {
  return (
    /^(E[A-Z0-9]+|EPROBE_DEFER|NFS4?ERR_\w+|NFSERR_\w+|ERESTART\w*|NF_ACCEPT|EDRIVE_\w+)$/.test(name) &&
    !progress.has(name)
  );
});

/** An errno that is a failure wherever it is met, and no answer: of memory, of a device, of user space. */
export function isCertainErrno(name: string): boolean {
  return name === 'ENOMEM' || name === 'EIO' || name === 'EFAULT';
}

/** Whether a callee calculates, and answers that the result does not fit. */
export function isOverflowCheck(name: string): boolean {
  return /^check_(add|sub|mul|shl)_overflow$/.test(name);
}

/** Constants that report a failure without a sign: other subsystems' status types. */
export function isFailureConstant(name: string): boolean {
  // Most of what is asked about are variables, which do not begin like this.
  const letter = name.charCodeAt(0);
  const maybe =
    letter <= 90 ? letter >= 65 : name.startsWith('nf') || name.startsWith('nlm') || name.startsWith('rpc');
  return maybe && isKnownFailureConstant(name);
}

const isKnownFailureConstant = question((name) => {
  return /^(NFS4?ERR_(?!OK\b)[A-Z_]+|VM_FAULT_(OOM|SIGBUS|SIGSEGV|ERROR|HWPOISON\w*)|BLK_STS_(?!OK\b)[A-Z_]+|AE_(?!OK\b|CTRL_)[A-Z_]+|nfserr_(?!ok\b)\w+|PCIBIOS_(?!SUCCESSFUL)[A-Z_]+|rpc_(system_err|garbage_args|autherr_\w+)|NOTIFY_BAD|SCSI_MLQUEUE_\w+|DID_(?!OK\b)[A-Z_]+|MIGRATE_FAIL|RX_DROP\w*|SNDRV_\w*ERROR|SVC_(DROP|DENIED|CLOSE|GARBAGE|SYSERR)|XZ_(DATA|FORMAT|OPTIONS|MEM|MEMLIMIT|BUF)_ERROR|NLM_LCK_DENIED\w*|nlm_lck_denied\w*|NET_RX_DROP|NETDEV_TX_BUSY|NF_DROP|SK_DROP|FLOW_DISSECT_RET_OUT_BAD|SCTP_DISPOSITION_(ABORT|NOMEM)|G_(BAD|WRONG)_\w+)$/.test(
    name,
  );
});

/** Constants that report a failure when they are returned; assigned, they may be a state or a flag. */
export function isErrorAnswer(name: string): boolean {
  // Variables, most of them, do not begin with a capital.
  if (name === '' || name.charCodeAt(0) > 90 || !/^[A-Z][A-Z0-9_]*$/.test(name) || name.endsWith('_NO_ERROR'))
    return false;
  return /^(EPOLLERR|FAILED|BUG_TRAP_TYPE_(WARN|BUG))$|_(ERROR|INVALID|ABORTED)$|_I?ERROR_|_NOT_[A-Z_]*(DATA|SUPPORTED|ASSIGNED)$|^(?!XDP_)(\w+_)?(DROP|SHOT|UNSUPPORTED|NO_(TAG|BUDGET|RESOURCE))(_|$)/.test(
    name,
  );
}

/** Constants that report a success. */
export function isSuccessAnswer(name: string): boolean {
  return name.endsWith('_SUCCESS') || name.endsWith('_NO_ERROR');
}

/** Calls whose value reports a failure, whatever their arguments. */
export const isFailureValue = question((callee) => {
  return (
    /^(ERR_PTR|ERR_CAST|dev_err_probe|cpu_to_err|nfserrno|errno_to_\w+|(nfs_)?(invalf|ferrorf)|invalfc|inval_plog|errorf|errorfc|vmf_error|XA_ERROR|mas_set_err|xa_err|xas_error|error_string)$/.test(
      callee,
    ) ||
    /stat_to_errno$|_(intr_errno|fail|fails|failed|unsupported)$|_process_(missing|inv)|(^|_)bad_value$|_batch_error$|[A-Za-z]_error[A-Z]/.test(
      callee,
    )
  );
});

/** Tests that are true of a failed value: IS_ERR and its kin; and ACPI's, which is false of one. */
function isFailureTest(callee: string): boolean {
  return /^(IS_ERR|IS_ERR_OR_NULL|IS_ERR_VALUE|IS_ERR_OR_NULL_PCPU|ACPI_FAILURE|ACPI_SUCCESS|xa_is_err|xa_err|xas_error|mas_is_err|PTR_ERR_OR_ZERO|is_error_\w+|is_err_\w+|rpc_error|nlmsg_error|BAD_ADDR|PCI_POSSIBLE_ERROR|[A-Z]+_isError)$/.test(
    callee,
  );
}

/** A message that says something, be it of a failure or not. */
export const isLog = question((callee) => {
  return (
    /^((pr|dev|netdev|netif|acpi_handle|hid|pci|ata_\w+)_(info|dbg|debug|notice)(_once|_ratelimited)?|ACPI_DEBUG_PRINT|ACPI_INFO|printk|printk_deferred(_once)?|net_(dbg|info)_ratelimited|dprintk|pr_fmt|dfprintk|pr_notice_ratelimited|net_notice_ratelimited|verbose|SCSI_LOG_\w+)$/.test(
      callee,
    ) ||
    (/_(msg|debug|dbg|PRINTK|printk|info|notice|log(_type|_vsi|_member)?)$/.test(callee) &&
      /^\w+_/.test(callee))
  );
});

/** Assertions: when they fire, the kernel has a bug. */
export const isWarning = question((callee) => {
  return /^_*(WARN(_ON|_ONCE|_ON_ONCE|_TAINT|_RATELIMIT|_ON_SMP|_ON_FUNCTION_MISMATCH)?|BUG(_ON)?|VM_(BUG|WARN)_ON\w*|\w*_WARN_ON(_ONCE)?|(net)?dev_WARN(_ONCE)?|\w*_BUG_ON|DEBUG_LOCKS_WARN_ON|RWSEM_WARN_ON\w*|CHECK_DATA_CORRUPTION|DCCP_BUG\w*|KVM_BUG(_ON)?|REJECT_WARN\w*|ASSERT|panic|unreachable|dump_stack|WARN_CONSOLE_UNLOCKED|SCHED_WARN_ON|KCSAN_WARN_ON|ASSERT_RTNL)$/.test(
    callee,
  );
});

/** A log line of level warning or above. */
export const isErrorLog = question((callee) => {
  return (
    /^(pr|dev|netdev|netif|nf|hid|ata\w*|xhci|usb|drm|bt_dev|rtw|wiphy|acpi_handle|sdev|scmd|shost|starget|btrfs|ubifs|pci|snd|input|cifs|fat|exfat|isofs|udf|gfs2|f2fs|xfs|nilfs|ecryptfs|virtio|edac\w*)_(err|error|warn|warning|crit|alert|emerg)(_once|_ratelimited|_rl|_code|_probe|_inode|_msg)?$/.test(
      callee,
    ) ||
    /^(_?_?ext[234]_(error|warning|abort|std_error|grp_locked_error)\w*|(__)?fat_fs_error\w*|quota_error|jbd2?_(abort|error)\w*|(EXT4|EXT2)_ERROR_\w+|printk_err|ERROR|net_(err|warn|crit|alert|emerg)_ratelimited|ACPI_(ERROR(?!_ONLY)|WARNING|EXCEPTION|BIOS_ERROR|BIOS_WARNING)\w*|NL_SET_ERR_MSG\w*|NL_SET_BAD_ATTR\w*|GENL_SET_ERR_MSG\w*|SNDERR|DMERR\w*|DMWARN\w*|DMCRIT|bt_err|bt_warn|BT_ERR|verbose_err|handle_write_error|log_(bug|err(or)?|warn(ing)?|fatal)|bpf_warn_invalid_\w+|icmpv6?_param_prob\w*|ACPI_WARN_PREDEFINED|mapping_set_error|fs_err|ERR|report_error\w*|xfs_\w+_error|buffer_io_error|\w+_error_log|bad_page|nf_ct_helper_log|trace_xdp_exception|\w+_warn_bad_\w+|print_bad_\w+|\w+_csum_fault|warn_no_\w+|warn_alloc|\w+_warn_dup)$/.test(
      callee,
    )
  );
});

/** A name that says that what is printed is an error: a log line, if something is printed at all. */
export const isComplaint = question((callee) =>
  /(^|_)(err|warn|error|bug)$|^BAD_[A-Z]+$|^moan_|_warn_\w+$/.test(callee),
);

/** Names of variables that hold an error code. */
export const isErrorName = question((name) => {
  const last = lastWord(name);
  // `cache->slots_ret` is what was returned to a cache.
  if (last !== name && last.endsWith('_ret')) return false;
  if (last.startsWith('recverr')) return false;
  return /^(_*(err|error|errno|ret|rc|retval|rv|rval|rtn|result|res|status|stat|sts|r|e|failed|fail|errcode|err_code|error_code|retcode|ierr|host_error)\d?|\w+_(err|error|ret|rc|status|errno)\d?|(err|ret|error|rc)_(val|value|code|no|num|status|ret)|\w{1,4}err|\w{1,3}ret)$/.test(
    last,
  );
});

/** Names of variables that say what is wrong, or that something is: messages, flags and counts. */
export function isFaultName(name: string): boolean {
  // Most names are none of these, and are not worth remembering.
  return (
    /err|fail|bad|bug|drop|brok|warn|corr|unsupp/.test(name) &&
    /(^|[_>.])(error_?msg|errs|errors|nr_failed(_\w+)?|failed|failure|unsupported(_\w+)?|bad|bad_\w+|buggy(_\w+)?|hotdrop|broken|io_error|warning|corrupt(ed)?|dropped)$/.test(
      name,
    )
  );
}

/** Names that an error code may have, and much else. */
export function isResultName(name: string): boolean {
  return resultNames.has(name);
}

const resultNames: ReadonlySet<string> = new Set(['result', 'res', 'status', 'stat', 'sts', 'r', 'e']);

/** Labels that only failures jump to, by their name. */
export const isErrorLabel = question((name) => {
  return (
    !/^(retry|again|repeat|restart)_/.test(name) &&
    /(^|_)(e?err(s|or)?\d*|errout\w*|error\w*|err[a-z0-9]*|e_\w+|fail(ed|ure|s)?\d*|fail[a-z0-9_]*|bad\w*|abort\w*|undo\w*|unwind\w*|rollback\w*|inval(?!idate)\w*|nomem\w*|enomem\w*|oom|nobufs?|no_?mem\w*|efault|fault|einval|enodev|eperm|eacces|ebusy|eio|enoent|corrupt\w*|drop\w*|discard|reject\w*|overflow\w*|too_?(big|few|high|large|long|low|many|short|small)\w*|too_\w+|elong|csum_error|hdr_error|nla_put_failure|give_?up|denied|panic|cleanup_on_\w+|unsupported|enotsupp|timedout|timeout|broken|illegal|mismatch|malformed|interrupted|out_null|ret_null|sigill|sigsegv|sigbus)(_|$)/i.test(
      name,
    )
  );
});

/** Labels that undo one step: whatever reaches them on failure alone is an unwind ladder. */
export const isUnwindLabel = question((name) => {
  return /(^|_)(free|put|clear|release|destroy|unregister|unreg|remove|del|delete|disable|unmap|iounmap|close|deinit|uninit|cleanup|clean|dealloc|kfree|detach|unlink|unpin|uncharge|unreserve|restore|revert|drop|cancel|stop|dec|exit|fini)(_|$)/i.test(
    name,
  );
});

/** Labels that go on or begin again. */
export const isBenignLabel = question((name) => {
  return /(^|_)(re)?(try|start|do|peat|play|check|lock|scan)(_|$|\d)|^(use|again|repeat|restart|retry|redo|next|more|loop|found|done|normal|success|succeed\w*|ok|okay|good|finish(ed)?|skip\w*|cont(inue)?|begin|top|start|noerr\w*|no_err\w*|exists?|already\w*|match(ed)?|same|unchanged|nothing|keep\w*|hit|ready|complete[d]?)(_|$|\d)/i.test(
    name,
  );
});

/** Labels that end what is done, well or not. */
export function isEndLabel(name: string): boolean {
  return /(^|_)(done|finish(ed)?|complete[d]?)(_|$)/i.test(name);
}

/** A question whether the processor can do something. */
export function asksProcessor(callee: string): boolean {
  return callee.endsWith('cpu_has') && /^((boot|this)_)?cpu_has$/.test(callee);
}

/** A question whether the processor, or the kernel as it runs, can do something: no is an answer. */
export function isFeatureTest(callee: string): boolean {
  return asksProcessor(callee) || callee === 'static_key_false';
}

/** A function that fails for want of memory, or of numbers to give out. */
export const isAllocation = question((callee) => {
  const name = lastName(callee);
  if (
    /(^|_)(is|want|can|has|should|need|may|was|no)_|(de|un)alloc|_free$|^free_|^kfree|alloc_irq|memdup_user|strndup_user|is_alloc|allocated|alloc_(ok|allowed|failed|check|cache)|noalloc|memalloc|initiali[sz]ed|cloned$|_enabled$|_(new|alloc)_(\w+_)?(blocks|clusters|descs|irqs\w*)$|skb_(clone|copy)_(bits|header|datagram|and)/.test(
      name,
    )
  )
    return false;
  return /alloc|^ACPI_ALLOCATE|(^|_)(k|kv|v)?(mem|str)n?dup|kasprintf|kvasprintf|(^|_)kmem_cache_create|skb_(clone|copy|realloc|cow|share_check|unshare|unclone|linearize|cow_head|cow_data|expand_head|pad|put_padto)|skb_ensure_writable|pskb_(copy|expand_head)|(nl|genl)msg_new|new_inode|get_free_pages?|get_zeroed_page|xa_(store|insert|reserve|cmpxchg)|radix_tree_(insert|preload)|idr_preload|mempool_create|bioset_init|bio_(alloc|clone)|percpu_(ref|counter)_init|register_sysctl|create_(singlethread_|freezable_)?workqueue|sk_(r|w)?mem_schedule|sk_stream_wait_memory|prealloc|reserve_pages|gather_surplus|_dup$|^dup_|clone_mnt$|clone_skb|unclone|anon_vma_(prepare|clone|fork)|charge_memcg|mem_cgroup_charge|init_srcu_struct|gen_pool_create|dma_pool_create|(^|_)page_pool_create|vmalloc|(^|_)vmap$|sget_fc|maple_tree_store|mas_(preallocate|store_gfp|nomem)|pte_offset_alloc|sg_alloc|ida_simple_get|ida_get|idr_get|dma_map_(?!direct)|audit_(log_)?start$|^dev_set_name$|new_(node|entry|page|slab)|mpi_resize|^audit_expand$|^inet_frag_find$/.test(
    name,
  );
});

/** A function that is there to allocate: NULL from it is a failure of its own; not one that asks a cache first, or compaction. */
export function isAllocator(name: string): boolean {
  return /alloc/.test(name) && !/cache|compact|_test_/.test(name) && isAllocation(name);
}

/** A function that makes something and answers with it: NULL from it is a failure, mostly for want of memory. */
export const isConstructor = question((callee) => {
  return (
    /(^|_)(make|mkdir|create|new|build|construct|clone)(_|$)|_get_inode$|nest_start|_bread$|^append_|lock_reserve|reserve_space|prepare_creds|get_group_desc|(^|_)io(re)?map(_|$)/.test(
      lastName(callee),
    ) || isAllocation(callee)
  );
});

/** A question that is answered with yes or no, by its name: its truth is no error code. */
export const isPredicate = question((callee) => {
  return /^[A-Z0-9_]+$|^(test|time|within|mem(cmp|chr)|str(?!eam|p_|uct|ict|ipe)|is|has|can|may|should|need|want|in|list_empty)|(^|_)(is|has|can|may|should|need|needs|want|test|cmp|strcmp|same|within)_|_(flag|flags|shutdown|blacklist|empty|eq|equal|equals|valid|invalid|ok|allowed|enabled|disabled|supported|exists?|present|active|running|dead|full|busy|pending|locked|online|cmp|match|matches|overflow|expired|needed|before|after|none|bad|dirty|zero|compatible|ready|dying|closed|contended|tryget|trylock|tryget_live|try_get)$|cmp$|_is_|_has_/.test(
    lastName(callee),
  );
});

/** Does something, and answers with an error code: 0 when it is done. */
function isAttempt(callee: string): boolean {
  const name = lastName(callee);
  return (knownAttempts.test(name) || attemptsOfSubsystems.test(name)) && !isPredicate(name);
}

const knownAttempts =
  /^copy_(from|to)_kernel_nofault$|^(blkdev_issue_\w+|submit_bio_wait|sync_blockdev\w*)$|(^|_)(create|register|submit|setkey|vmemmap_restore|reserve_(inode|crashkernel\w*)|write_and_wait|request_module)(_|$)|^crypto_\w+_(init|update|final|finup|digest)$|^(pci|pcie)_(read|write)_config_|_mb_init_group$|^dma_set_|^kstrto|^guid_parse|^nla_put|request_(irq|firmware)|enable_device|vfs_statfs|fixup_user_fault|expand_stack|push_stack|try_charge|account_pinned|scsi_(autopm_get|device_quiesce)/;

const attemptsOfSubsystems =
  /checksum_(complete|init|validate)|pskb_trim_rcsum|options_echo|net_xmit_eval|route_input|get_(saddr|lladdr)|queue_rcv_skb|(retransmit|transmit)_skb|^tcp_fragment|trim_head|out_of_resources|child_process|check_dir_entry|get_write_access|dirty_metadata|inode_dirty$|journal_extend|get_superblock|encode_header|nlmclnt_reclaim|queue_enter|generic_packet|ps2_command|bus_scan|paranoia_check|fetch_robust_entry|(set|clear)_bits_ll|callchain_store|insn_decode|handle_futex_death|switch_to_oneshot|vmemmap_remap_free/;

/** A call for something that the work cannot go on without: to get or make it, not to look whether it is there. */
export const isNeeded = question((callee) => {
  const name = lastName(callee);
  return (
    /(^|_)(get|create|new|make|expand|read|reserve|ioremap|iomap)(_|$)|alloc|data$/.test(name) &&
    !/rcu|lookup|find|cached|peek|next|drvdata|driver_data|priv|dev_get|_get$|_bucket|get_\w*(device|range)/.test(
      name,
    )
  );
});

/** Whether a callee's name says that it does something, which may not succeed. */
export function isAction(callee: string): boolean {
  return /(^|_)(init|setup|process|send|create|mount|add|adjust|mangle|translate|insert|attach|apply|ctor|update|increase|expand|grow|populate|prepare|register|restore|configure|build|install|enable|queue|start|load)(_|$)/.test(
    callee,
  );
}

/** Converts, reads or tries: its false says nothing of a failure. */
export const isQuestion = question((callee) => {
  return /_to_|^(atomic|get|READ_ONCE)|dereference|not_zero|(^|_)try/.test(callee);
});

/** Whether a call says something, gives something back or asserts: of most calls nothing is to be noted. */
export const isTelling = question((callee) => {
  return (
    isErrorLog(callee) ||
    isComplaint(callee) ||
    isLog(callee) ||
    isCleanup(callee) ||
    isWarning(callee) ||
    isFailureSetter(callee)
  );
});

/** Takes the next piece of a message: there is none when the message is too short. */
export const isDecoder = question((callee) => {
  return /^(xdr_inline_(decode|peek)|skb_header_pointer)$/.test(lastName(callee));
});

/** A function that fails when memory of user space is not there. */
export const isUserCopy = question((callee) => {
  const name = lastName(callee);
  return (
    /^_*(arch_)?(copy_(from|to|in|struct_from|page_from|page_to)_(user|iter|sockptr|bpfptr)\w*|raw_copy_\w+|copy_\w+_(from|to)_(user|sockptr|iter)\w*|copy_(from|to)_\w*(user|iter|sockptr)\w*|(unsafe_)?(__)?(get|put)_user\w*|(__)?clear_user|unsafe_\w+_user|user_(read_|write_)?access_begin|str(n|ncpy|nlen)?_?\w*from_user\w*|strnlen_user|memdup_user\w*|vmemdup_user|strndup_user|memdup_sockptr\w*|memdup_bpfptr|(get|put)_compat_\w+|compat_(get|put)_\w+|(get|put)_(old_)?(itimer|time)(spec|val|ex)\w*|futex_get_value\w*|should_fail_futex|futex_cmpxchg_value\w*|copyin|copyout|copy_(siginfo|sigset|fpstate|sigframe|stat|timeval|flock|old|new|regset|xregs|kernel|msqid|semid|shmid|iovec|msghdr)\w*user\w*|put_(sigset|compat)\w*|get_sigset_argpack|fault_in_(readable|writeable|safe_writeable|subpage_writeable|iov_iter\w*|user\w*)|access_ok|save_altstack|restore_altstack|setup_sigcontext|(ia32_)?restore_sigcontext|put_cmsg|get_user_ifreq|put_user_ifreq|csum_and_copy_\w+|skb_copy_datagram_\w+|skb_copy_and_csum_datagram_msg|memcpy_(from|to)_msg|skb_add_data\w*|import_iovec_fault|cp_(new|old)_stat\w*|probe_user_\w+|put_old_\w+|iov_iter_(fault_in|copy)\w*|emulated_\w*_user)$/.test(
      name,
    ) ||
    (/._(to|from)_user(_.|$)/.test(name) && !name.startsWith('move_'))
  );
});

/** A copy that answers with the number of bytes that it could not copy. */
export function answersWithWhatIsLeft(callee: string): boolean {
  return /^(__|raw_)?(copy_(from|to|in)_user\w*|clear_user)$/.test(callee);
}

/** A question of rights. */
export const isPermission = question((callee) => {
  const name = lastName(callee);
  return (
    (/(^|._)permission|may_.|_access_allowed$/.test(name) ||
      /^((file_)?(ns|sk|netlink|netlink_ns|netlink_net|file_ns|bpf|perfmon|checkpoint_restore(_ns)?|inode_owner_or|privileged_wrt_inode|kuid_has|has|has_ns|ptracer|capable_wrt|sk_ns|sk_net)?_?(_?capable)\w*|security_\w+|selinux_\w+|apparmor_\w+|smack_\w+|cap_\w+|__?ptrace_may_access|inode_owner_or_capable|path_noexec|yama_\w+|tomoyo_\w+|perf_allow_\w+|devcgroup_\w+|check_kill_permission|xfrm_user_policy_ok|range_is_allowed|lockdown_\w*|kernel_is_locked_down|cred_cap_\w+|check_perm\w*|check_\w*access|is_allowed\w*|(ima|evm)_(inode|file|bprm|post|must|read|load|kexec)\w*|ima_\w+_check|call_int_hook|key_permission|aa_\w+perm\w*|audit_netlink_ok)$/.test(
        name,
      )) &&
    !/may_pull|maybe_|may_(have|use|be)(_|$)/.test(name) &&
    !isAllocation(name)
  );
});

/** A transfer to or from a device that stores things. */
export const isInputOutput = question((callee) => {
  return /^(_*(sb_)?(bread|getblk)\w*|ext[24]_(bread|sb_bread|read_bh|read_inode_bitmap|read_block_bitmap)\w*|submit_bio_wait|(read|write)_blk|blk_(execute_rq|rq_map)\w*|blkdev_issue_\w+|sync_dirty_buffer|__sync_dirty_buffer|buffer_uptodate|buffer_write_io_error|wait_on_buffer|read_(mapping|cache)_(page|folio)\w*|\w*(writepage|readpage|read_folio|writepages|readahead)|mpage_\w+|swap_(readpage|writepage)|sync_blockdev\w*|sync_page_io|bdev_read_page|dm_io|bh_read\w*|__?bh_\w*read\w*|read_part_sector|i2c_(smbus_)?(xfer|transfer|read|write)\w*|spi_(sync|read|write)\w*|read_lba|\w+_read_dirblock|\w*sync_bhs?|\w*writepage_locked|nfs_commit_inode|(file|filemap)_\w*(write|fdatawrite|fdatawait|wait)\w*|scsi_execute\w*|ata_exec_internal\w*|jbd2_journal_bmap|read_mapping_folio|page_has_errors|PageError|folio_test_error|bio_integrity_prep|isofs_bread|udf_(t?bread|read_tagged)|fat_(bread|get_entry))$/.test(
    lastName(callee),
  );
});

/** A function that turns down what came in, and answers for its caller: `return f_discard(packet)`. */
export const isRefusal = question((callee) => {
  return (
    /(^|_)(p?discard|violation|reject|drop_xmit|tabort_\w+|unk_chunk)(_chunk\w*|_param\w*|_packet|_msg|_ctsn)?$/.test(
      lastName(callee),
    ) && !/issue|attempt|ioctl/.test(callee)
  );
});

/** What takes a reference unless the object is going away. */
export const isReference = question((callee) => {
  return /try_module_get|(^|_)try_?get(_\w+)?$|get_unless_zero|inc_not_zero|get_not_dead$|_hold_safe$/.test(
    lastName(callee),
  );
});

/** Marks something as failed, reports it to whom it concerns, or gives back what is given back after failures alone. */
export const isFailureSetter = question((callee) => {
  return /^devres_free$|(^|_)set_(overflow|err(or)?|bad|fail(ed)?|invalid|pgio_error)(_|$)|_mapping_set_error|rpcerror$|(^|_)(write|report)_(err|error)$|_panic$|_log_lost$|(^|_)failed_|_write_failed$/.test(
    callee,
  );
});

/** A question whether something has failed, or is broken; not whether more was printed than fits: who reads comes again for the rest. */
function isFailureReport(callee: string): boolean {
  if (callee.endsWith('seq_has_overflowed')) return false;
  return /^MEM_FAIL$|(^|_)error$|(^|_)error_is_|_has_errors?$|(^|_)errors?_\w*(fatal|critical)|_(corrupt(ed)?|is_broken|CORRUPT|aborted|interrupted|overflowed|poisoned|past_deadline)$|^check_pointer$/.test(
    lastName(callee),
  );
}

/** A question whether what is there can be worked with: sane arguments, a packet that is long enough. */
function isSoundness(callee: string): boolean {
  return /_sane$|(^|_)sanity(_check)?$|may_pull(_|$)|^xfrm\d?_policy_check/.test(lastName(callee));
}

/** Does something, and answers with yes when it is done. */
export function isUndertaking(callee: string): boolean {
  return /(^|_)(add_request|append|prepend|prepend_name|legitimize|legitimize_\w+|writenote|submit_slice|enlarge_\w+|reserve_space|charge|acct_block|page_frag_refill|dump_emit|dump_skip|prb_reserve|data_push_tail|fill_recv|setup_APIC_eilvt|request_(mem_)?region|mmconfig_add|lzma_main|invert_tuple|get_tuplepr|pskb_pull|bio_add_hw_page|filemap_release_folio|check_object|check_bytes_and_report|alloc_map_and_rqs|elv_switch_none|page_ctor|ehash_insert|gen_pool_add|set_next_buffer|parse_(scope_id|addr)|prepare_alloc_pages|lock_carefully|manip_pkt|mangle_\w+|in[46]_pton|rpc_(pton|ntop)\w*|seq_print_(ip_sym|sym|userip_objs)|trace_seq_(path|hex_dump)|rb_time_read)$/.test(
    lastName(callee),
  );
}

/** Lets something fail on purpose. */
export function isInjection(callee: string): boolean {
  return /^_*should_fail/.test(callee);
}

/** A function that orders two things: -1 is an answer. */
export const isComparator = question((name) =>
  /(?<!i)cmp|compar(e|ator)|score|collate|_(diff|comp)(_|$)/.test(name),
);

/** A function whose number places something among others, or says whether it fits: -1 is an answer. */
export function isRanking(name: string): boolean {
  return (
    isComparator(name) ||
    asksWhetherReady(name) ||
    /_taken$|(^|_)(is|match)(_|$)|wake_\w*function$|_find$|_classify$/.test(name)
  );
}

/** A function that says whether there is something, or whether it can be used now: no is an answer. */
export function asksWhetherReady(name: string): boolean {
  return /_ready$|^have_/.test(name);
}

/** What reads a device's register: its answer is the device's word, no error code. */
export const isRegisterRead = question((callee) => {
  return /^(in[bwl](_p)?|read[bwlq](_relaxed)?|ioread\d+(be|_rep)?|__raw_read[bwlq]|rdmsrl?|cmos_read|hpet_readl)$/.test(
    callee,
  );
});

/** A register, a bus or a device's own state. */
export const isHardware = question((callee) => {
  return /^((i2c|spi|smbus|regmap|mdiobus|mdio|phy|pci|pcie|i8042|ps2|tpm|wait_for|ioread|iowrite|inb|inw|inl|readl|readb|readw|readq|usb_(control|bulk|interrupt)_msg|hda_\w+|acpi_(evaluate|ec)|nvram|cmos|rtc|clk|regulator|gpio|ata_(wait|check)|sata|mmc|sdhci|ahci|serial|uart|intel|amd|mce|ioremap|devm_ioremap|pcim?_iomap|pci_(enable|find|request|ioremap)\w*|ec_\w+|wait_ready\w*|poll_\w+|read_poll_\w+)_?\w*)$/.test(
    lastName(callee),
  );
});

/** `mapping->a_ops->writepage` → `writepage`. */
export function lastName(callee: string): string {
  const known = callee === latestName ? latest : recall(callee);
  known.last ??= callee.slice(Math.max(callee.lastIndexOf('>'), callee.lastIndexOf('.')) + 1);
  return known.last;
}

/** `a->b[i].err` → `err`; all of what does not end with a word. */
function lastWord(name: string): string {
  let at = name.length;
  while (at > 0 && isWordCode(name.charCodeAt(at - 1))) at--;
  return at === name.length ? name : name.slice(at);
}

/** A letter, a digit or an underscore. */
function isWordCode(code: number): boolean {
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 95;
}

/** A wait for a lock that a signal ends. */
export const isInterruptible = question((callee) => {
  return /_(killable|interruptible)(_nested)?$/.test(lastName(callee));
});

/** A size, or a bound of one. */
export function isSize(name: string): boolean {
  return /(^|_)(len|length|size|sizeof)(_|$)|_max(_|$)|^max_/i.test(name);
}

/** What something must not be more than. */
export function isLimit(name: string): boolean {
  return /^[A-Z0-9_]*MAX[A-Z0-9_]*$|(^|_)limit$/.test(name);
}

/** A function that looks for something, or for the first or next of many: that there is none is an answer. */
export function isSearch(name: string): boolean {
  return /(^|_)(find|next|prev|first|lookup|search|peek)(_|$)|_start$/.test(name);
}

/** A function that looks for something in a cache. */
export function isCacheLookup(name: string): boolean {
  return /(^|_)cached(_|$)|(^|_)cache_(check|find|get|lookup)(_|$)/.test(name);
}

/** A function that judges or takes apart what came in: no is a failure of that. */
export function isJudge(name: string): boolean {
  return /(^|_)(validate|verify|decode)(_|$)/.test(name);
}

/** A function that gives something back: that it does so is no failure. */
export function isRelease(name: string): boolean {
  return /^_*(put|release|drop|free|destroy)_|_(put|release|free|destroy)$/.test(name);
}

/** A function that asks whether what is kept is still good: that it is not is an answer. */
export function isRevalidation(name: string): boolean {
  return /(^|_)revalidate(_|$)/.test(name);
}

/** A function that is a complaint, from its beginning to its end. */
export function isReport(name: string): boolean {
  return (
    (name.endsWith('bad_page') || name.endsWith('error_report')) && /(^|_)(bad_page|error_report)$/.test(name)
  );
}

/**
 * A function that complains for others, or prints something.
 *
 * @param complains whether what it says tells of a failure: who prints finds some
 */
export function isReporter(name: string, complains: boolean): boolean {
  return (
    /(^|_)(error|err|warn|warning|bad_page|msg|error_report)$/.test(name) ||
    (!complains && /(^|_)(dump|print|show)_/.test(name))
  );
}

/** What gives back what was taken, unlocks or counts: done on the way out, whatever the way. */
export const isUndoing = question((callee) => {
  return (
    isCleanup(callee) || /unlock|release|(^|_)(put|count|dec|return|enable)(_|$)|FAIL/.test(lastName(callee))
  );
});

/** What gives back what was taken: said on the way out of a failure. */
export const isCleanup = question((callee) => {
  return /^(k|kv|v|kz)?free(_|$)|(^|_)(free|put|destroy|release|unregister|kfree|deinit|undo|abort|rollback)(_|$)/.test(
    lastName(callee),
  );
});

/** What a call in a condition is, as far as it says who failed. */
export type CallKind =
  | 'wrapper'
  | 'warning'
  | 'failure-test'
  | 'user-copy'
  | 'allocation'
  | 'attempt'
  | 'fault'
  | 'failure-report'
  | 'soundness'
  | 'undertaking'
  | 'overflow'
  | 'interruptible'
  | 'security'
  | 'permission'
  | 'reference'
  | 'predicate'
  | 'other';

/** In the order in which they are asked. */
const callKinds: readonly (readonly [CallKind, (callee: string) => boolean])[] = [
  ['wrapper', (callee) => /^((un)?likely(_notrace)?|__builtin_expect|data_race)$|^!?!?$/.test(callee)],
  ['warning', isWarning],
  ['failure-test', isFailureTest],
  ['user-copy', isUserCopy],
  ['allocation', isAllocation],
  ['fault', isInjection],
  ['overflow', isOverflowCheck],
  ['interruptible', isInterruptible],
  ['security', (callee) => callee.startsWith('security_')],
  ['permission', isPermission],
  ['reference', isReference],
  ['failure-report', isFailureReport],
  ['soundness', isSoundness],
  ['undertaking', isUndertaking],
  ['attempt', isAttempt],
  ['predicate', isPredicate],
];

/** The kind of a call in a condition. */
export function callKind(callee: string): CallKind {
  const known = callee === latestName ? latest : recall(callee);
  if (known.kind === undefined) {
    known.kind = 'other';
    for (const [kind, is] of callKinds) {
      if (!is(callee)) continue;
      known.kind = kind;
      break;
    }
  }
  return known.kind;
}
