// Written by `npm run learn`: do not edit. A line a feature; linear-model.ts tells what the numbers are.

// biome-ignore format: data
export const triggerWeights = `arm.2	0:1 5:-1
arm.3	3:-1 5:1
arm.9p	8:1
arm.ACPI_BIOS_ERROR_PREDEFINED	3:-1 6:2
arm.ACPI_DB_EXEC	8:1
arm.ACPI_DEBUG_PRINT	5:2
arm.ACPI_ERROR	0:1 5:2 6:-3 7:1 8:-2 9:2
arm.ACPI_EXCEPTION	8:1
arm.ACPI_WARNING	3:1 5:-3 6:1 7:-1 9:1
arm.ACPI_WARN_ALWAYS	3:-1 6:2
arm.ACPI_WARN_PREDEFINED	9:1
arm.AE_ALREADY_EXISTS	3:-1 5:2
arm.AE_AML_BAD_OPCODE	3:2 9:-1
arm.AE_AML_INTERNAL	3:-1 5:1 9:1
arm.AE_AML_NO_OPERAND	3:1
arm.AE_AML_OPERAND_TYPE	3:2
arm.AE_BAD_PARAMETER	0:-1 3:8 5:-3 6:-1 7:-1 8:-1
arm.AE_ERROR	3:2 5:1 6:-3 7:-1 8:2
arm.AE_INFO	0:-1 2:-1 3:1 5:-2 8:-1 9:3
arm.AE_NOT_EXIST	3:-1 5:4 6:-1 7:-1 8:-1
arm.AE_NOT_FOUND	3:-1 5:2 6:-1 8:1
arm.AE_NO_MEMORY	0:3 3:-1 5:-1 8:-1
arm.AE_OK	3:-1 5:-1 6:1 7:-1 9:2
arm.AE_SUPPORT	3:-2 5:-3 6:-1 7:5
arm.AE_TYPE	3:3 5:-2 6:1 7:-1
arm.BAD_RING	3:-1 5:-1 6:3
arm.BLK_STS_IOERR	3:1 5:-1 6:-1 7:1
arm.BLK_STS_RESOURCE	0:2 5:1 7:-1 8:-1
arm.Bad	3:-3 5:-1 9:5
arm.DMA_MAPPING_ERROR	3:-1 5:1 6:-1 8:2
arm.DV_SET	6:2
arm.E2BIG	0:2 2:-1 3:2 5:-1 7:-1 9:-1
arm.EACCES	0:-1 1:-1 4:7 5:-2 6:-1 7:-1 8:-1
arm.EADDRINUSE	3:-2 5:2
arm.EADDRNOTAVAIL	3:1 5:2 7:-1
arm.EAFNOSUPPORT	5:-3 7:6 8:-2
arm.EAGAIN	0:4 1:-1 2:3 3:-4 4:-1 5:2 7:-2 8:1 9:-1
arm.EALREADY	3:-2 5:2
arm.EBADF	0:-1 3:5 4:1 5:-1 7:-2
arm.EBADMSG	3:2 5:-2 7:2 8:-1
arm.EBUSY	2:-1 3:-3 4:-1 5:4 6:3 7:-3 8:2 9:-1
arm.ECANCELED	3:-1 5:2
arm.ECHILD	3:-4 5:2 7:1 8:1
arm.ECONNREFUSED	5:2
arm.EDQUOT	3:-1 5:1
arm.EEXIST	0:-1 3:-2 5:6 7:-1
arm.EFAULT	0:-1 1:10 2:-2 3:-1 4:2 5:-4 6:-1 7:-4 8:-1 9:3
arm.EFBIG	3:1 5:1 7:-1
arm.EFSBADCRC	3:2 7:-1
arm.EFSCORRUPTED	0:-1 2:-1 3:5 5:-2 7:-2 9:3
arm.EHOSTUNREACH	3:1 5:-1 7:-1 8:2
arm.EIDRM	3:-1 5:1
arm.EILSEQ	3:4 5:-2 7:-2
arm.EINTR	3:-1 4:-1 5:1 6:-1 7:-1 8:3
arm.EINVAL	0:-2 1:-2 2:-2 3:6 4:-2 5:1 7:-1 8:-1 9:4
arm.EIO	0:-3 1:-1 2:4 4:-2 6:3 7:-2 8:-3 9:4
arm.EISDIR	3:4 4:-1 5:-1 7:-1
arm.EKEYEXPIRED	3:-1 5:2 7:-1
arm.EKEYREJECTED	5:2 7:-1 8:-1
arm.EKEYREVOKED	3:-1 5:2 7:-1
arm.ELOOP	3:1 5:1 7:-1 8:-1
arm.EMFILE	0:1 3:-2 5:1
arm.EMLINK	3:-1 5:2 7:-1
arm.EMSGSIZE	0:-1 2:-1 3:2 7:-2 8:4
arm.ENAMETOOLONG	3:-1 5:1 7:-1 8:3
arm.ENETDOWN	5:2 7:-1
arm.ENETUNREACH	3:-2 5:2 7:-1 8:2
arm.ENFILE	0:2 3:-1 8:-1
arm.ENOBUFS	0:3 3:-2 7:-2 8:2
arm.ENODATA	3:3 4:-1 5:2 6:-1 8:-2
arm.ENODEV	0:-1 1:-1 2:-1 3:-1 4:-2 5:1 6:5 8:1 9:-1
arm.ENOENT	0:-2 1:-1 2:-1 3:2 4:2 7:-1 8:3 9:-1
arm.ENOEXEC	3:2 5:-1
arm.ENOIOCTLCMD	3:-2 5:-2 7:5
arm.ENOKEY	3:-1 4:-1 5:3 7:-1 8:1
arm.ENOLCK	2:-1 5:1
arm.ENOMEM	0:10 1:-1 4:-2 5:-1 6:-2 7:-2 8:-1 9:-1
arm.ENOMSG	5:2 7:-1 8:-1
arm.ENOPKG	3:-2 7:3
arm.ENOPROTOOPT	3:-1 5:-3 7:6 8:-1
arm.ENOSPC	0:2 2:2 3:2 6:-1 7:-2 8:-2
arm.ENOSYS	3:-2 5:-4 6:-1 7:6 8:-1 9:2
arm.ENOTCONN	3:-1 6:3 7:1 8:-2
arm.ENOTDIR	3:3 5:-2 7:-1
arm.ENOTEMPTY	5:2 7:-1
arm.ENOTSOCK	3:2 7:-1 8:-1
arm.ENOTSUPP	3:-2 5:-2 7:6
arm.ENOTTY	0:-1 3:-3 5:-2 6:-1 7:5 8:2
arm.ENXIO	0:-1 3:1 4:-1 5:-2 7:2 8:1 9:1
arm.EOPNOTSUPP	0:-1 3:-3 4:-1 5:-2 6:-1 7:8
arm.EOVERFLOW	2:-1 3:5 6:-1 7:-2 8:-1
arm.EPERM	0:-1 1:-1 2:-1 3:-1 4:10 5:-1 6:-2 7:-1 8:-2 9:-1
arm.EPIPE	3:-1 5:1 8:1
arm.EPOLLERR	3:-1 5:6 7:-1 8:-4
arm.EPROBE_DEFER	3:-1 5:1 7:-1 8:2
arm.EPROTO	6:1 7:2 8:-1
arm.EPROTONOSUPPORT	3:-2 5:-3 7:4 8:1
arm.ERANGE	3:6 5:-1 6:-1 7:-2 8:-1
arm.EREMOTEIO	3:-1 7:3 8:-1
arm.ERESTARTNOHAND	3:-1 5:2 7:-1
arm.ERESTARTSYS	3:-1 5:1 8:1
arm.EROFS	3:-2 4:3 5:2 7:-1 8:-2
arm.ERROR	3:2 5:-1
arm.ERR_CAST	0:-1 1:-1 2:1 3:-1 4:-1 5:-1 8:4
arm.ERR_PTR	0:3 2:-3 3:1 4:4 5:4 6:-2 7:1 8:-6 9:-3
arm.ESHUTDOWN	2:3 3:-1 7:-1
arm.ESPIPE	3:3 5:-2 7:-1
arm.ESRCH	0:-1 3:3 4:-2 5:1
arm.ESTALE	0:1 3:-2 5:2 7:-1 8:2
arm.ETHTOOL_A_BITSET_MASK	3:1
arm.ETIME	3:-1 5:-1 6:3 7:-1
arm.ETIMEDOUT	2:3 3:-1 6:2 7:-2 8:-1
arm.ETXTBSY	3:-1 5:1
arm.EXDEV	3:4 5:-2 7:-1
arm.EXT4_BLOCKS_PER_GROUP	3:1 5:-1
arm.EXT4_C2B	5:1
arm.EXT4_ERROR_INODE	0:-1 3:4 5:-1 8:-4 9:2
arm.EXT4_GROUP_INFO_BBITMAP_CORRUPT	3:1 5:-1
arm.EXT4_I	5:1
arm.EXT4_SB	3:-1 7:1
arm.FALSE	8:1
arm.FILEID_INVALID	3:2 5:-1
arm.FLOW_DISSECT_RET_OUT_BAD	3:1 5:-1
arm.FW_BUG	5:-1 6:3 8:-1
arm.G_BAD_TOK_HEADER	3:1
arm.HZ	2:2 8:-1 9:1
arm.IOMEM_ERR_PTR	0:-1 3:-1 5:1 8:1
arm.IP6_INC_STATS	3:-1 5:-1 8:3
arm.IPSTATS_MIB_INHDRERRORS	3:1 5:-1
arm.IPSTATS_MIB_OUTDISCARDS	8:1
arm.IPSTATS_MIB_OUTNOROUTES	3:-1 5:-1 8:2
arm.IS_ERR	5:-2 8:3
arm.IS_UDPLITE	8:1
arm.KERN_CRIT	2:-1 3:-1 5:1 8:2 9:-1
arm.KERN_ERR	1:-1 2:1 3:-3 4:-1 5:-2 6:2 7:3 8:-2 9:2
arm.KERN_INFO	2:2 3:-1 9:-1
arm.KERN_NOTICE	3:3 5:-2 7:-1 8:1
arm.KERN_WARNING	5:2 7:-2 8:-2 9:3
arm.MOUNT	4:-1 7:1
arm.MSDOS_I	2:-1 3:1
arm.NET_RX_DROP	3:1 4:1 5:-1
arm.NFS4ERR_RESOURCE	2:-1 5:1 8:1
arm.NF_DROP	0:2 3:1 5:1 7:-1 8:-1
arm.NL_SET_ERR_MSG	0:-1 2:-1 3:2 7:1 9:-1
arm.NL_SET_ERR_MSG_ATTR	5:1
arm.NULL	0:4 1:-3 2:-3 3:4 4:-3 5:4 6:1 7:1 8:-4
arm.P9_DEBUG_ERROR	3:1 4:-1 5:1 7:1 8:-2
arm.P9_DEBUG_VFS	2:-1 8:2
arm.PAGE_SHIFT	3:1 5:1 6:-1
arm.PARSE_INVALID	3:1 5:-1
arm.PCI_BUS_NUM	5:1
arm.PCI_D3cold	2:-1 5:-1 6:3 8:-1
arm.PCI_FUNC	5:1
arm.PCI_SLOT	5:1
arm.PTR_ERR	0:-1 1:4 2:3 3:-4 4:-4 5:-2 8:5
arm.RPC_DISPLAY_ADDR	2:-1 3:-1 5:1 8:2 9:-1
arm.SCTP_DISPOSITION_NOMEM	0:3 3:-1 5:-1
arm.SIGPIPE	5:1
arm.SK_DROP	5:-2 7:2
arm.SPECTRE_V2_CMD_AUTO	6:-1 7:1
arm.STRING_UNITS_2	0:1 5:-1
arm.SVC_CLOSE	0:2 3:-1 5:-1 8:1
arm.SVC_DENIED	0:1 2:-1 3:1 4:3 5:-1 8:-2 9:-1
arm.TASK_RUNNING	8:1
arm.UDP_MIB_RCVBUFERRORS	8:1
arm.VM_FAULT_OOM	0:3 5:-2 8:-1
arm.VM_FAULT_SIGBUS	0:-1 4:1 5:1 7:-1 8:1
arm.WARN	5:-1 7:-1 9:2
arm.WARN_ON	5:-1 8:2
arm.WARN_ON_ONCE	0:1
arm.XFRM_INC_STATS	0:2 3:1 5:-1 8:-1
arm.XZ_DATA_ERROR	3:4 5:-1 7:-1
arm.XZ_OPTIONS_ERROR	3:-3 5:-1 7:4
arm.ZSTD_CONTENTSIZE_ERROR	8:1
arm.__ICMP_INC_STATS	3:-1
arm.__IP_INC_STATS	3:-1 5:3 8:-2
arm.__LINE__	3:-1 9:1
arm.__bpf_prog_free	0:1 8:-1
arm.__free_page	0:-1 8:2
arm.__func__	0:-2 1:-1 2:-3 3:1 4:-1 5:-1 6:-1 8:1 9:6
arm.__putname	1:1
arm.__set_current_state	5:-1 8:2
arm.__user	1:2 6:-1
arm.a	7:1
arm.abort	0:-1 2:1 7:-1 8:1
arm.ac	3:-2 5:2
arm.access	0:-1 1:5 2:-1 3:2 5:-2 7:1 8:-2 9:-1
arm.acct	3:-1 5:2 8:-1
arm.acl	3:2 8:-1
arm.acls	3:1
arm.acpi	0:-1 1:-1 3:1 4:-1 5:1 6:2 7:-2 8:-1 9:2
arm.acpi_evaluation_failure_warn	5:-1 6:-1 8:1
arm.acpi_format_exception	2:1 5:1 6:-1 8:-1
arm.acpi_handle_debug	3:1 5:-1 6:-1 7:4 8:-1
arm.acpi_handle_err	3:-1 6:1 7:-1 8:2
arm.acpi_handle_warn	3:1 5:1 7:-1
arm.acpi_ut_get_event_name	3:-1 5:-1 6:2
arm.acpi_ut_get_node_name	8:1
arm.acpi_ut_get_type_name	3:-1 6:1 9:1
arm.acquired	5:1
arm.action	2:3 5:-1 8:-2
arm.active	3:1 5:1 6:-1
arm.adap	2:-1 3:-1 5:-2 6:2 7:3
arm.adapter	2:1 3:3 5:-1 6:-1 8:-2
arm.add	0:1 3:1 6:-1 8:-2 9:1
arm.add_hugetlb_page	0:2 5:-1 8:-1
arm.add_taint	3:2 6:-1
arm.addr	0:-1 1:-1 2:-2 3:1 5:-3 6:3 7:-2 8:1 9:3
arm.address	0:-1 2:-1 3:-1 5:-3 6:2 8:5 9:-1
arm.adev	3:1 7:-1
arm.ae	0:-3 2:-2 3:4 4:-1 5:1 6:-2 7:-1 8:2 9:3
arm.affinity	0:-1 8:1
arm.alert	0:-1 1:1 2:1 3:1 5:-2 8:-2 9:2
arm.alg	0:1 3:-1 7:3 8:-2
arm.align	6:1
arm.all	5:1
arm.alloc	0:-1 8:2
arm.allow	8:1
arm.already	3:-1 5:3 7:-1 8:-1
arm.always	3:-1 6:2
arm.aml	3:4 5:-1 6:-1 7:-1
arm.and	0:1 3:2 4:1 5:-1 8:-2
arm.anon	5:1
arm.arg	0:-1 3:5 4:1 5:1 7:-1 8:-3 9:-1
arm.args	5:-1 7:1 8:1
arm.array	3:-1 8:1 9:1
arm.ascii	3:-1 9:2
arm.asoc	0:-1 3:1 9:1
arm.atkbd	8:1
arm.atomic	0:-2 3:-1 4:1 5:1 7:-1 8:2
arm.atomic_dec	0:-1 3:-1 5:2
arm.atomic_inc	3:1 4:1 8:-1
arm.atomic_sub	0:-2 5:1 8:2
arm.attr	3:-2 5:3 7:-3 9:2
arm.attr_err_out	5:-1 8:1
arm.attrs	0:-1 3:-1 5:-1 7:-2 8:3 9:1
arm.audit	0:4 3:-2 4:1 5:1 7:-1 8:-3
arm.audit_filter_mutex	0:2 8:-1
arm.audit_panic	0:2 8:-2
arm.audit_tree_group	5:-1 8:1
arm.auth	3:1 4:1 5:2 7:-1 8:-2
arm.authkey	0:1 8:-1
arm.auto	6:-1 7:1
arm.b	3:1 5:3 8:-3
arm.b_blocknr	3:2 5:1 8:-2
arm.bad	0:-5 1:-1 2:-1 3:6 4:-1 5:-4 6:2 8:-2 9:6
arm.bad_mic	3:-2 5:-1 8:3
arm.bad_orphan	3:3 5:-2
arm.bad_page	0:-1 5:-1 8:-1 9:3
arm.bad_seqno	3:1 8:-1
arm.bad_val	3:2 5:-1
arm.badcred	4:1
arm.badframe	1:4 3:-1 5:-1 7:-1
arm.bar	3:-1 6:-2 7:1 8:2
arm.base	0:-1 1:3 5:-1
arm.bb	2:-1 5:1 8:1
arm.bbitmap	3:1 5:-1
arm.bd	2:-1 3:-1 5:1 6:-1 8:2
arm.bd_group	3:-1 5:2
arm.bdev	2:-1 3:2 4:-1 5:-1 7:-1 8:3
arm.bdi	0:-1 8:1
arm.bh	1:-1 2:1 3:3 5:5 7:-1 8:-6 9:-1
arm.bhs	2:2 3:1 5:-1 8:-2
arm.bi	2:4 5:-2 7:2 8:-3
arm.bi_status	2:4 5:-2 7:2 8:-2
arm.bind	8:1
arm.bio	0:-1 2:2 3:-4 5:-3 7:5 8:1
arm.bios	3:1 5:-1 6:1 8:-1 9:-1
arm.bit	4:-1 5:1 6:1 7:-1 8:-1
arm.bitmap	2:-2 3:5 5:-1 8:-1
arm.bitmap_bh	2:-2 8:2
arm.bits	3:1
arm.bitset	3:1
arm.blk	0:2 2:-1 4:-1 5:-3 6:-1 7:5 9:-1
arm.blk_status_to_errno	2:1 8:-1
arm.blkdev	3:2 4:-1 5:-1 8:1
arm.blkdev_put	4:-1 5:1
arm.blkg	0:-1 5:1 8:1
arm.blks	2:1
arm.block	2:2 3:-1 5:2 6:1 7:-1 8:-1 9:-1
arm.block_group	5:1
arm.blocknr	2:1 3:1 5:1 8:-2
arm.blocks	3:1 5:-1 6:1 9:-1
arm.blocksize	3:1
arm.box	0:-1 3:4 5:-1 6:-1
arm.box_type	0:-1 3:3 5:-1 6:-1
arm.bpf	5:-2 7:2 8:1
arm.bpf_log	3:-1 7:2
arm.bpf_map_put	0:-1 8:1
arm.bprm	0:-1 3:1
arm.break	0:-5 1:5 2:2 3:3 4:-2 5:-3 6:1 7:2 8:1 9:-3
arm.brelse	2:1 3:-3 5:5 8:-3
arm.bridge	5:1
arm.btf	0:-1 3:-1 4:-1 5:1 7:2 8:1
arm.btf_put	3:1 5:1 7:-1
arm.btf_verifier_log	3:-2 7:2
arm.btf_verifier_log_type	3:2 7:-1
arm.bucket	0:1 5:-2 8:1
arm.buf	0:-1 1:-1 2:2 4:-1 5:4 6:2 7:-2 8:-4 9:1
arm.buffer	2:2 3:1 5:-2
arm.bug	3:-2 5:-2 6:3 8:-2 9:3
arm.bus	3:1 7:-1 8:1
arm.busy	2:-1 5:1 7:-1 8:1
arm.by	3:1 5:-1
arm.byte	2:5 3:1 5:-1 6:-1 7:-1 8:-2
arm.bytes	5:-2 6:1 8:1 9:1
arm.c	0:2 3:-2 5:2 6:1 7:-1 8:-1
arm.c2b	5:1
arm.cable	3:1
arm.cache	0:1 2:3 3:-3 7:2 8:-3
arm.cached	3:-1 5:2
arm.cachep	0:1
arm.call	2:1 5:-4 7:-2 8:2 9:3
arm.cancel	0:-1 1:-1 3:-1 5:1 7:3 8:1
arm.cap	1:-1 3:-1 5:-1 6:2 8:1
arm.case	2:-1 3:1 5:-1
arm.cast	0:-1 1:-1 2:1 3:-1 4:-1 5:-1 8:5
arm.cb	0:3 1:1 3:-1 4:2 7:-1 8:-5 9:1
arm.cd	2:2 7:-1
arm.cdev	8:1
arm.cert	3:-1 5:2
arm.cfg	3:1 5:-1
arm.cgroup	0:4 3:-1 4:3 5:-4 8:-1 9:-1
arm.cgrp	4:3 5:-2
arm.chan	2:-1 3:-1 5:1 6:-1 8:-1 9:2
arm.chan2dev	6:-1 8:-1 9:2
arm.change	3:-1 5:2
arm.channel	6:1 8:-1
arm.char	0:1 2:1 3:2 4:1 8:-2 9:-1
arm.child	0:1 3:-1 6:1 8:-2 9:1
arm.chunk	0:-2 5:1 8:2
arm.cl	2:-1 4:-1 5:3 7:1 8:-1 9:-1
arm.cl_cons_state	2:-1 7:1
arm.cl_hostname	3:1 4:-1 5:2 7:1 8:-2 9:-1
arm.class	0:-2 8:2
arm.cleanup	0:-1 5:-1 8:3
arm.cleanup_matches	3:-1 8:1
arm.clear	0:1 3:-1 4:-1 5:-1 6:2 7:-1 8:1 9:-1
arm.clear_bit	5:1
arm.clear_hash	5:-1 8:2
arm.clear_hash_noput	0:2 3:-1 5:1 8:-2
arm.client	1:1 2:1 3:-1 4:1 5:1 6:-1 8:-2
arm.clnt	1:1 3:-2 8:2
arm.close	0:2 3:-3 5:-2 7:3 8:1
arm.clp	0:-2 2:-1 5:3 7:1 8:-1 9:-1
arm.cluster	0:-3 8:3
arm.cmd	0:-1 2:2 3:3 6:-2 7:2 8:-2 9:-1
arm.cnet	0:-1 5:1
arm.cnt	0:-1 3:2 9:1
arm.comm	2:-1 3:-1 4:1 5:4 6:-1 7:-1 8:-1
arm.command	2:2 6:-1
arm.commands	0:-1 3:2 8:-1
arm.complete	8:1
arm.completion	2:2 5:1 8:-3
arm.cond	0:1 8:-1
arm.conn	3:3 7:-3
arm.conn_setattr_return	3:3 7:-3
arm.connect	3:-1 5:2
arm.conntrack	0:-1 5:1
arm.cons	0:-1 2:-1 7:1 8:1
arm.const	4:1
arm.cont	8:2 9:-1
arm.contentsize	8:1
arm.context	0:1 3:-2 5:-1 6:1 8:1
arm.continue	0:-2 2:-2 3:2 5:1 6:-1 8:3
arm.control	2:2 3:-1 6:-1 7:2 8:-1
arm.copied	2:-1 3:-1 5:1 8:2
arm.copy	0:-1 1:-1 2:1 3:3 5:-3 8:2
arm.corrupt	3:1 5:-1
arm.corrupted	3:3 5:-1 8:-1 9:-1
arm.count	0:-1 2:5 3:-2 7:-1 8:-1
arm.count_vm_event	0:-1 8:1
arm.counters	0:2 3:-1 5:1 8:-1
arm.cp	0:2 8:-2
arm.cpc	3:1 5:-1 6:-1 8:1
arm.cpc_ptr	3:1 5:-1 6:-1 8:1
arm.cps	4:2 5:-2 8:1
arm.cpu	0:-1 2:-1 3:2 5:-1 6:1 8:3 9:-1
arm.cpu_id	3:1 5:-1 6:-1 8:1
arm.cpufreq	5:2 8:-1
arm.cpuhp	5:-1 8:2
arm.cpumask	5:-1 9:1
arm.creating	0:2 4:1 8:-2
arm.cred	0:-1 8:2
arm.crit	2:-1 4:-1 5:2 7:-1 8:1
arm.crypto	0:1 3:-2 5:1 7:3 8:-2
arm.crypto_mod_put	0:1 3:-2 5:1 7:3 8:-3
arm.cs	2:-1 5:-1 7:1 8:1
arm.css	8:1
arm.csum	1:-1 3:6 5:-1 8:-3
arm.ct	0:-1 5:-1 7:-1 8:4
arm.ctrl	7:1
arm.ctx	0:2 1:1 3:2 8:-3
arm.cur	3:1 5:-1
arm.current	0:-1 2:-2 3:-2 4:1 5:3 6:1
arm.current_state	2:-1 5:-1 6:2 7:1 8:-1
arm.cx	6:1 7:1
arm.d	2:-1 3:3 8:-1
arm.d3cold	2:-1 5:-1 6:3 8:-1
arm.d_inode	8:1
arm.d_lock	3:4 5:-2 8:-2
arm.d_name	3:-1 5:1
arm.daddr	3:-1 5:1
arm.darg	3:-1 8:1
arm.data	0:-1 1:6 2:-1 4:-1 6:2 7:-2 8:-1 9:-1
arm.db	5:2
arm.dbg	0:-1 2:3 3:-1 5:1 6:1 7:-3 8:-2 9:2
arm.deactivate	5:-2 6:2 8:1
arm.deactivate_locked_super	8:1
arm.dead	7:-1 9:1
arm.debug	0:-1 1:-1 2:-4 3:4 4:1 5:1 6:-1 7:3 8:-2 9:-2
arm.dec	3:-3 5:4 7:-1
arm.decode	3:3 5:2 8:-4
arm.default	0:-1 3:2 5:-2 8:3 9:-1
arm.defer	3:-1 5:1 7:-1 8:1
arm.deferred	3:-2 5:2 8:1
arm.del	0:-3 3:-1 5:-1 8:5
arm.delay	6:2 7:-1
arm.delete	0:-1 5:1
arm.denied	0:3 2:-1 3:-2 4:3 5:2 7:-1 8:-3 9:-1
arm.dentry	1:-1 2:-1 3:2 5:-3 7:-1 8:2 9:2
arm.depth	2:1 3:1 5:-1
arm.desc	0:-1 2:-1 3:-2 5:5 6:-1 7:-1 8:1 9:1
arm.dest	0:-1 1:2 2:-1 3:2 5:-3 8:2
arm.destroy	0:-1 8:3
arm.detach	8:1
arm.dev	0:-2 2:4 3:-2 4:-2 5:2 6:3 7:-3 8:-2 9:1
arm.dev_dbg	2:4 3:-2 5:1 6:-3 7:-1 8:-1 9:2
arm.dev_err	3:4 5:-2 6:4 7:-2 8:-3
arm.dev_name	6:-1 8:2
arm.dev_net	5:-1
arm.dev_tracker	5:-1 8:1
arm.dev_warn	2:-1 3:2 5:-2 6:-2 7:1 8:1 9:1
arm.device	0:-2 2:-2 3:-5 5:-2 6:3 7:3 8:1 9:5
arm.devices	6:1
arm.devid	0:1 5:1 8:-1
arm.devname	2:1 3:-1 5:2 8:-1
arm.devres	3:-1 5:-1 8:3
arm.devres_free	0:-1 3:-1 5:-1 8:3
arm.dfprintk	2:-1 3:-1 4:-1 5:1 7:1 8:1
arm.did	2:2 5:1 6:-1 7:-1
arm.dio	2:1 3:-1 5:2 7:-1 8:-1
arm.dir	0:3 2:-1 3:-1 5:-2 7:-1 8:2
arm.dirty	5:-1 8:1
arm.disable	0:-1 5:1 6:3 8:-3
arm.disabled	3:-3 5:3
arm.discard	0:-1 8:1
arm.disk	2:1 5:-2 7:3
arm.disk_name	5:-1 7:1
arm.display	2:-1 3:-1 5:1 8:2 9:-1
arm.disposition	0:3 5:-1 7:-1 8:-1
arm.dissect	3:1 5:-1
arm.dma	0:1 2:-1 3:3 5:-2 6:2 7:-1 9:-2
arm.dmar	3:1 5:2 7:-1 8:-2
arm.dmi	3:3 6:-1 8:-1
arm.do	3:-1 5:1 6:1 8:-1
arm.do_error	5:2 8:-1
arm.dodgy	3:1
arm.dodgy_cert	3:1
arm.doi	3:-1 5:1
arm.doing	3:1
arm.domain	0:2 5:1 6:-2 8:-2 9:1
arm.domain_id	5:1
arm.done	0:-3 2:2 4:-1 5:3 6:-1 8:1 9:-1
arm.dpm	8:1
arm.dpm_save_failed_dev	8:1
arm.dprintk	0:-1 2:2 3:-1 5:2 7:2 8:-2 9:-1
arm.dput	3:1 4:2 5:-1 8:-1
arm.dput_and_out	4:1 8:-1
arm.dq	3:2 5:-2 9:2
arm.dq_id	2:-1 3:1
arm.dq_sb	3:1 5:-1 9:2
arm.dquot	0:-1 5:-2 8:2 9:2
arm.drbg	0:-1 3:-2 8:1 9:3
arm.dreq	2:1
arm.driver	0:-1 5:2 6:-1 8:1
arm.drop	1:-1 2:-1 3:-4 4:3 6:-1 7:5 8:2 9:-2
arm.drop_reason	3:-1 5:2
arm.drops	3:1 4:1 5:-1 8:-1
arm.drv	3:-1 5:1 8:1
arm.dst	0:2 1:3 2:-1 3:-2 7:-1 8:1
arm.dst_release	0:-1 3:-1 5:1 8:1
arm.dump	0:-1 3:3 5:-2 8:-1 9:1
arm.dv	6:2
arm.e	3:2 5:-2
arm.e2big	0:2 2:-1 3:2 5:-1 7:-1 9:-1
arm.e4b	3:-1 5:2
arm.ea	2:1 5:-1
arm.ea_inode	3:-1 5:1 8:1
arm.eacces	0:-1 1:-1 4:7 5:-2 6:-1 7:-1 8:-1
arm.eaddrinuse	3:-2 5:2
arm.eaddrnotavail	3:2 5:1 7:-2
arm.eafnosupport	5:-3 7:6 8:-2
arm.eagain	0:4 1:-1 2:2 3:-1 4:-1 7:-2 9:-1
arm.ealready	3:-2 5:2
arm.early	0:-1 3:1 5:1 6:-1
arm.ebadf	0:-1 3:6 4:1 5:-2 7:-2
arm.ebadmsg	3:2 5:-2 7:2 8:-1
arm.ebusy	2:-1 3:-3 4:-1 5:4 6:3 7:-3 8:2 9:-1
arm.ec	6:2 8:-1
arm.ecanceled	3:-1 5:2
arm.echild	3:-4 5:2 7:1 8:1
arm.econnrefused	5:2
arm.edit	4:1 5:-1
arm.edquot	3:-1 5:1
arm.eexist	0:-1 3:-2 5:6 7:-1
arm.efault	0:-1 1:10 2:-2 3:-1 4:2 5:-4 6:-1 7:-4 8:-2 9:3
arm.efbig	3:1 5:1 7:-1
arm.efsbadcrc	3:2 7:-1
arm.efscorrupted	0:-1 2:-1 3:5 5:-2 7:-2 9:3
arm.ehostunreach	3:1 5:-1 7:-1 8:2
arm.eidrm	3:-1 5:1
arm.eilseq	3:4 5:-2 7:-2
arm.eintr	3:-1 4:-1 5:1 6:-1 7:-1 8:3
arm.einval	0:-2 1:-2 2:-2 3:6 4:-2 5:1 7:-1 8:-1 9:4
arm.eio	0:-3 1:-1 2:3 3:-5 4:-2 6:3 7:-2 8:4 9:4
arm.eisdir	3:4 4:-1 5:-1 7:-1
arm.ekeyexpired	3:-1 5:2 7:-1
arm.ekeyrejected	5:2 7:-1 8:-1
arm.ekeyrevoked	3:-1 5:2 7:-1
arm.elements	3:2 7:-1
arm.eloop	3:1 5:1 7:-1 8:-1
arm.else	2:1 3:3 5:-1 6:-2 7:2 8:-2
arm.emerg	5:1
arm.emfile	0:1 3:-2 5:1
arm.emlink	3:-1 5:2 7:-1
arm.emsgsize	0:-1 2:-1 3:2 7:-2 8:4
arm.enable	1:1 3:-1 5:3 6:-1 8:-2
arm.enabled	0:-1 5:1
arm.enametoolong	3:-1 5:1 7:-1 8:3
arm.encode	3:-1 5:-2 8:3
arm.end	0:3 1:4 2:1 3:-1 5:-5 6:1 7:-1 8:-3
arm.end_register	3:1
arm.enetdown	5:2 7:-1
arm.enetunreach	3:-2 5:2 7:-1 8:2
arm.enfile	0:2 3:-1 8:-1
arm.enobufs	0:3 3:-2 7:-2 8:2
arm.enodata	3:3 4:-1 5:2 6:-1 8:-2
arm.enodev	0:-1 1:-1 2:-1 3:-1 4:-2 5:1 6:5 8:1 9:-1
arm.enoent	0:-2 1:-1 2:-1 3:2 4:2 7:-1 8:3 9:-1
arm.enoexec	3:2 5:-1
arm.enoioctlcmd	3:-2 5:-2 7:5
arm.enokey	3:-1 4:-1 5:3 7:-1 8:1
arm.enolck	2:-1 5:1
arm.enomem	0:10 1:-1 4:-2 5:-1 6:-2 7:-2 8:-1 9:-1
arm.enomsg	5:2 7:-1 8:-1
arm.enopkg	3:-2 7:3
arm.enoprotoopt	3:-1 5:-3 7:6 8:-1
arm.enospc	0:2 2:2 3:2 6:-1 7:-2 8:-2
arm.enosys	3:-2 5:-4 6:-1 7:6 8:-1 9:2
arm.enotconn	3:-1 6:3 7:1 8:-2
arm.enotdir	3:3 5:-2 7:-1
arm.enotempty	5:2 7:-1
arm.enotsock	3:2 7:-1 8:-1
arm.enotsupp	3:-2 5:-2 7:6
arm.enotty	0:-1 3:-3 5:-2 6:-1 7:5 8:2
arm.ent	8:1
arm.entries	3:-1 5:1 8:1
arm.entry	0:2 3:-3 5:3 8:-1
arm.env	1:-1 3:2 5:-3 7:-2 8:-2 9:7
arm.enxio	0:-1 3:1 4:-1 5:-2 7:2 8:1 9:1
arm.eopnotsupp	0:-1 3:-3 4:-1 5:-2 6:-1 7:8
arm.eoverflow	0:-2 2:-1 3:5 4:-1 5:2 6:-1 7:-2 8:-1
arm.ep	0:-1 3:3 8:-1
arm.eperm	0:-1 1:-1 2:-1 3:-1 4:10 5:-1 6:-2 7:-1 8:-2 9:-1
arm.epipe	3:-1 5:1 8:1
arm.epollerr	3:-1 5:6 7:-1 8:-4
arm.eprobe	3:-1 5:1 7:-1 8:2
arm.eproto	6:1 7:2 8:-1
arm.eprotonosupport	3:-2 5:-3 7:4 8:1
arm.eq	8:1
arm.erange	3:6 5:-1 6:-1 7:-2 8:-1
arm.eremoteio	3:-1 7:3 8:-1
arm.erestartnohand	3:-1 5:2 7:-1
arm.erestartsys	3:-1 5:1 8:1
arm.erofs	3:-2 4:3 5:2 7:-1 8:-2
arm.err	0:-2 2:3 3:-1 5:-2 6:3 7:-2 8:1 9:1
arm.err1	0:-1 8:1
arm.err2	0:-1 1:1
arm.err_bad_vers	3:-1 5:-1 7:4 8:-1
arm.err_buf	3:-1 5:-1 6:4 8:-1
arm.err_cancel	5:-1 8:1
arm.err_exit	3:-1 5:2
arm.err_extra	3:1
arm.err_fc	4:3 8:-3
arm.err_free	0:-1 5:4 7:-1 8:-3 9:1
arm.err_free_c	3:-2 5:2
arm.err_free_inst	3:2 5:-1
arm.err_free_m	3:-2 5:2
arm.err_name	1:1 3:-1 5:-1 8:1
arm.err_nomem	0:1
arm.err_out	0:1 3:2 5:-4 6:-1 7:-1 8:1 9:3
arm.err_out_locked	3:-1 5:1
arm.err_put	1:3 4:1 5:-1 8:-2
arm.err_put_fd	3:3 5:-1
arm.err_reg	0:2 3:-1 8:-1
arm.err_release	4:-1 5:-1 6:-1 7:2 8:1
arm.err_remove	0:-1 3:3 5:-2
arm.err_str	3:2 5:1 7:-1 8:-1
arm.err_unlock	0:-1 3:1 4:-1 7:2 8:-2
arm.errdad	3:-2 5:1 8:1
arm.errno	0:-1 1:2 3:-3 5:2 7:-1 8:1 9:-1
arm.error	0:-1 1:-2 2:4 4:2 5:-2 6:5 8:-3 9:-4
arm.error2	0:1 1:1 5:-1 8:-1
arm.error_free	5:2
arm.error_free_rka	0:1 8:-1
arm.error_msg	3:2 5:-1
arm.error_out	5:1
arm.error_params	7:1
arm.error_put_rka	3:-1 4:1
arm.errorf	8:1
arm.errors	0:-1 3:1 5:-2 6:2 8:1 9:1
arm.errout	0:-1 3:-1 5:3 7:-1 8:2
arm.errp	2:-1 3:-1 5:1 8:1
arm.es	2:-1 3:-1 5:-2 9:5
arm.es_len	9:1
arm.eshutdown	2:3 3:-1 7:-1
arm.espipe	3:3 5:-2 7:-1
arm.esrch	0:-1 3:2 4:-2 5:1 8:1
arm.estale	0:1 3:-2 5:2 7:-1 8:2
arm.ethtool	3:-1 7:2
arm.etime	3:-1 5:-1 6:3 7:-1
arm.etimedout	2:3 3:-1 6:2 7:-2 8:-1
arm.etxtbsy	3:-1 5:1
arm.evaluation	5:-1 6:-1 8:1
arm.event	0:-1 3:-3 6:2 7:2 8:1 9:-1
arm.events	6:-1 7:-1 8:3
arm.ex	3:1
arm.exception	2:1 5:3 6:-1 8:-2
arm.exdev	3:4 5:-2 7:-1
arm.exec	3:-1 5:3
arm.exist	3:-1 5:4 6:-1 7:-1
arm.exists	3:-1 5:2
arm.exit	0:1 3:2 4:1 5:2 6:-3 7:-2 8:-1 9:1
arm.exit2	3:4 5:-3 7:-1
arm.exit_err	3:1
arm.exp	0:-1 3:-1 5:2 6:1 8:-1
arm.expired	3:-1 5:3 8:-1
arm.ext	5:4 8:-2
arm.ext4	0:-1 1:-1 2:-1 3:4 4:-2 5:4 6:-1 7:3 8:-5
arm.ext4_debug	3:-1 8:2
arm.ext4_error	3:1 5:2 7:-1
arm.ext4_error_err	2:2 8:-1
arm.ext4_error_inode	5:1
arm.ext4_error_inode_err	8:1
arm.ext4_es_pblock	9:1
arm.ext4_grp_locked_error	3:1 5:1 8:-1
arm.ext4_mark_group_bitmap_corrupted	3:1 8:-1
arm.ext4_msg	0:1 2:-1 5:-2 7:2 8:1 9:-1
arm.ext4_std_error	8:1
arm.ext4_warning	5:2 8:-1
arm.ext4_warning_inode	3:-1 5:1
arm.ext4_xattr_inode_dec_ref	8:1
arm.extack	0:-1 2:-1 3:2 5:1 6:-1 9:-1
arm.extra	3:1
arm.f	3:-2 5:-1 7:2 8:2
arm.f6i	0:-1 8:1
arm.fail	0:4 2:1 4:-2 5:-3 7:-1 8:2 9:-1
arm.fail_and_free	3:1
arm.fail_free	0:1 8:-1
arm.failed	0:1 1:-1 3:1 5:1 6:-1 7:-1 8:-1 9:2
arm.failed_creating	0:2 4:1 8:-2
arm.failed_free	0:-1 3:-1 8:2
arm.failure	0:-2 2:1 3:-3 4:-1 5:5 6:-1 7:-1 8:2 9:-1
arm.fake	2:1 5:-1
arm.fallback	0:-4 8:4
arm.fallthrough	2:2 5:2 6:-1 8:-2 9:-1
arm.false	1:-2 2:-1 3:2 4:-2 6:8 7:1 8:-5 9:-2
arm.family	3:3 5:-2 7:-1
arm.fat	2:2 3:4 5:-1 7:-1 8:-3
arm.fat_fs_error	2:-1 3:3 5:-1
arm.fat_msg	2:2 3:-1 5:1 8:-1
arm.fault	0:2 1:-1 2:-1 3:-1 4:1 6:2 7:-2 8:-1 9:1
arm.fc	0:1 1:-1 2:-1 3:6 4:3 5:-3 7:-2 8:-3
arm.fd	1:3 2:-1 3:-1 5:-3 6:-1 8:1 9:1
arm.fdput	3:-1 5:-1 7:2
arm.fdt	0:-1 5:-1 8:1 9:1
arm.feature	3:-1 4:-1 5:2 9:-1
arm.fid	8:1
arm.field	3:1
arm.file	0:1 1:-2 3:-1 4:-2 5:4 7:-1 8:1
arm.fileid	2:-1 3:1 5:-1 8:1
arm.filename	5:3 8:-3
arm.files	3:-2 5:2 8:1
arm.filp	2:-1 3:-3 5:5 7:-1 8:1
arm.filter	0:4 3:-1 4:-1 5:-1 8:-2
arm.finish	4:4 8:-4
arm.first	3:-1 6:1
arm.fix	0:1 5:-1 8:-1 9:1
arm.fixed	5:1 6:-1
arm.fl	0:-1 5:-2 8:1 9:3
arm.flag	8:1
arm.flags	0:1 2:1 5:-6 7:4
arm.flow	3:1 5:-1
arm.flush	0:-2 3:2 5:-1 8:1
arm.fmt	5:-1 7:1
arm.folio	0:-7 2:5 3:-1 4:-1 6:5 8:2 9:-3
arm.folio_put	5:-1 6:2 8:-1
arm.folio_set_error	2:1
arm.folio_unlock	5:-1 6:1
arm.fops	5:-1 7:-1 9:2
arm.for	2:1 3:-1
arm.force	2:1 5:-1 6:1 8:-1
arm.format	2:1 3:2 5:1 6:-1 7:-1 8:-1
arm.found	0:-1 3:-2 5:3 6:1 7:-1
arm.fp	0:1 3:3 5:-1 8:-2
arm.fput	0:1 2:-1 3:4 5:-2 7:-1 8:-1
arm.frag	0:1 8:-1
arm.frame	0:-1 8:1
arm.frames	8:1
arm.free	0:8 1:1 2:1 3:-2 4:-3 5:-3 6:-1 7:-2 8:3 9:-2
arm.free_buf	0:-1 5:2
arm.free_dev	0:-1 3:-1 5:2 8:1
arm.free_pages	0:-1 5:1
arm.free_state	0:-1 8:1
arm.freeze	5:-1 8:1
arm.from	2:1 3:1 5:-1 6:-1 9:1
arm.from_kqid	3:-1 5:1
arm.fs	0:2 2:-2 3:3 5:-2 8:-1
arm.fsfreeze	2:-1 5:-1 8:2
arm.fsnotify	8:1
arm.fsnotify_group_unlock	5:-1 8:1
arm.full	0:1 5:-1 9:1
arm.full_pathname	9:1
arm.func	0:-2 1:-1 2:-4 4:-1 5:-1 6:-1 7:1 8:1 9:6
arm.function	2:-1 3:2 5:2 8:-1 9:-1
arm.fw	3:-1 5:-1 6:5 8:-2 9:-1
arm.g	3:1
arm.garbage	3:1 5:-1
arm.gbl	2:2 6:-1
arm.gcov	3:-1 5:3 8:-2
arm.gcov_info_filename	3:-1 5:3 8:-2
arm.gdb_bh	2:-1 8:1
arm.genl	5:1
arm.get	0:1 2:-1 3:-1 5:-3 8:5 9:-1
arm.get_index	2:-1 3:2 5:-1
arm.getattr	3:1 5:-1
arm.gfp	0:2
arm.goto	0:3 1:-3 2:-6 3:4 5:5 6:-2 7:-1 8:4 9:-5
arm.gpe	8:1
arm.grace	5:2 8:-1
arm.group	0:-2 5:1 6:-1 7:-2 8:5 9:-1
arm.groups	8:1
arm.grp	0:-1 2:-1 3:1 5:1
arm.gsf	0:-1 1:1 3:2 5:-1 8:-1
arm.gss	0:1
arm.gssd	3:-1 4:-1 5:3
arm.h	0:3 3:-1 5:-1
arm.handle	0:-1 2:-1 3:1 5:-2 6:-1 7:2 8:4 9:-1
arm.handler	0:-1 5:-1 6:-1 8:2
arm.hash	0:2 3:-1 6:2 8:-2
arm.hctx	0:2 8:-1 9:-1
arm.hdr	2:3 3:-1 4:1 5:-1 6:-1 7:-1
arm.head	3:-1 8:1 9:1
arm.header	0:-1 3:5 5:-1 8:-1
arm.helper	0:-1 3:1 5:1
arm.hi	3:-1 5:1 6:1
arm.host	0:4 2:2 3:1 5:-2 6:-1 7:-3 8:-1
arm.hostname	3:1 4:-1 5:2 7:1 8:-2 9:-1
arm.hotdrop	3:1
arm.hpage	0:2 5:1 8:-2
arm.hpet	3:-1 6:2
arm.hstate	0:-1 3:1 5:-1
arm.htab	8:1
arm.htonl	2:-1 7:2 8:1
arm.huge	0:2 3:1 5:-1 9:-1
arm.huge_page_size	0:1 5:-1
arm.hugetlb	0:3 5:-1 8:-2
arm.hugetlb_lock	0:1 8:-1
arm.hz	2:2 8:-1 9:1
arm.i	0:-3 1:-1 4:1 5:1 7:2 8:-1
arm.i2c	2:-1 3:-1 6:-1 7:3
arm.i2c_quirk_error	2:-1 3:-1 6:-1 7:3
arm.i_ino	2:1 3:-2 4:1 5:1 7:-1 8:-1 9:2
arm.i_nlink	3:1
arm.i_pipe	0:-1 8:1
arm.i_pos	2:-1 3:1
arm.i_sb	2:2 4:1 9:-1
arm.ia	5:1
arm.icmp	3:1 5:-1
arm.icmp_send	3:1 5:-1
arm.icmpv6	5:-1 7:2 8:-1
arm.icmpv6_param_prob_reason	7:1
arm.id	1:-1 2:-1 3:-3 5:3 6:5 7:-1 9:-2
arm.ida	0:-1 8:1
arm.ident	4:1 5:1 7:1 8:-2
arm.idev	0:-1 3:1 5:-1 8:1
arm.idr	0:1 8:-1
arm.ids	3:1
arm.idx	1:1 3:-1 5:1 6:-1 8:1
arm.if	0:-1 1:1 2:2 3:-1 5:1 6:1 7:-2 8:2 9:-3
arm.ifa	8:1
arm.iface	3:-1 5:2 8:-2
arm.ifp	3:-1 9:1
arm.iloc	3:-1 5:1
arm.in	1:1 2:-1 3:1 5:2 8:-1 9:-1
arm.in6	8:1
arm.inc	0:1 3:-2 4:1 5:2 6:1 7:-1 8:-2
arm.index	1:1 2:-1 3:2 4:1 6:-1 7:1 8:-1
arm.inerrors	3:-1 5:1
arm.info	0:-1 1:-1 2:-2 3:2 4:-1 5:3 6:-1 7:1 8:-5 9:4
arm.inhdr	3:1 5:-1
arm.inhdrerrors	3:1 5:-1
arm.init	0:-3 2:1 3:-2 6:4 8:2 9:-1
arm.init_user_ns	3:-1 5:1
arm.inline	3:1 8:-1
arm.inner	0:-2 3:2 7:-1 8:2
arm.inner_map	3:2 7:-1
arm.ino	4:1 5:-1 7:-1 8:-1 9:2
arm.inode	0:-3 1:-1 2:-1 3:4 4:1 5:-1 6:-1 7:-4 8:2 9:4
arm.inode_unlock	3:-1 5:1
arm.input	5:-2 6:2
arm.insert	2:-1 8:2
arm.insn	3:1 8:1
arm.inst	0:-2 3:3 5:-1 7:-1 8:1
arm.int	0:-1 3:-1 5:1 6:1 8:1
arm.intel	1:-1 6:3 8:-1
arm.internal	3:-1 5:1 9:1
arm.interrupted	5:1 8:-1
arm.inums	3:1 5:-1
arm.inuse	5:-2 9:2
arm.inval	3:4 5:-1 8:-2
arm.inval_var	3:1 8:-1
arm.invalf	3:6 5:-2 7:-2 8:-1
arm.invalfc	3:2 5:-1
arm.invalid	2:2 5:-1 6:1 7:1 8:-2
arm.invalid_resize_inode	3:1 5:-1
arm.invalidate	5:4 8:-4
arm.io	0:1 2:6 5:-1 7:1 8:-7
arm.iocb	3:-1 5:2 7:-1
arm.ioctx	1:1 3:-1 5:1 8:-1
arm.ioerr	3:1 5:-1 6:-1 7:1
arm.iolock	5:-1 8:2
arm.iomap	0:1 5:-2 6:-1 7:-1 8:3
arm.iomem	0:1 3:-1 5:1 8:-1
arm.iommu	1:-1 3:-3 5:-2 6:2 8:4 9:-1
arm.iov	0:-1 1:6 2:-1 3:1 5:-2 8:-2
arm.iov_iter_count	1:-1 8:1
arm.iov_iter_revert	1:1
arm.iova	0:-3 8:3
arm.ip	5:3 6:1 7:-1 8:-2
arm.ip6	5:-1 8:1
arm.ip6_dst_idev	8:1
arm.ip_rt_put	3:-1 4:1 5:1 8:-1
arm.iph	3:1 8:-1
arm.ipstats	0:-1 5:1
arm.iput	0:1 3:-2 4:1 5:1 7:-1
arm.ipv6	3:1 5:-1
arm.iqe	6:1
arm.iqe_err	6:1
arm.iqer	6:1
arm.irq	0:1 2:-1 3:-3 5:3 7:-1 8:2 9:-1
arm.irqrestore	3:2 5:-1
arm.irqs	3:-2 5:3
arm.is	0:-2 1:-1 3:-2 5:6 6:-1 7:-1 8:1 9:-1
arm.iter	0:2 2:-1 3:-1 5:-3 8:3
arm.j	0:-1 2:1 3:-1 5:4 7:-1 8:-3 9:1
arm.j_devname	2:1
arm.jbd2	2:1 5:-1 8:1
arm.jbd2_debug	5:1
arm.jbd2_journal_abort	2:1 5:-1 8:1
arm.jiffies	5:1
arm.journal	0:-1 2:2 3:-1 5:-2 8:3 9:-1
arm.journal_inode	0:-1 3:-1 5:1 8:1
arm.kern	1:-1 2:3 3:-1 4:-2 5:-1 6:1 8:-2 9:3
arm.kernel	0:2 5:-1 8:-1
arm.kernfs	3:1 5:-1 8:1
arm.kernfs_put	3:1
arm.key	0:-2 1:4 3:1 4:2 5:-2 7:-2 8:-1
arm.key_put	8:1
arm.key_ref	1:-1 5:-1 8:2
arm.keycode	3:-1 9:2
arm.keyring	0:2 3:-1
arm.kfree	0:8 1:5 2:2 3:-6 4:-1 6:-1 7:-5 8:1 9:-1
arm.kfree_skb	0:-1 1:3 3:-2 4:1 5:-1 7:-1 8:1
arm.kick	8:1
arm.kill	0:-1 1:1 8:1
arm.kleave	5:2 8:-1
arm.kmem	0:1 3:-1 8:1
arm.kmem_cache_free	0:1 3:-1 8:1
arm.kn	8:1
arm.kobj	0:-2 5:-1 8:3
arm.kobject	0:-1 8:2
arm.kobject_put	0:-1 8:1
arm.kprobe	3:1 5:-1
arm.kqd	0:1 8:-1
arm.kqid	3:-1 5:1
arm.kthread	3:2 9:-1
arm.kvfree	3:-1 5:1
arm.l	1:1
arm.l_new	8:1
arm.larval	0:-1 3:-1 7:2 8:1
arm.last	0:2 3:1 5:1 8:-2 9:-1
arm.lblk	5:-1 9:1
arm.lck	0:2 3:-2 5:3 7:-1 8:-1
arm.ldisc	5:-1 8:2
arm.le32	2:-1 3:2 5:-1 7:1
arm.le32_to_cpu	2:-1 3:2 5:-1 7:1
arm.lease	5:2
arm.len	0:-2 1:2 3:1 4:-2 5:3 6:1 7:-2
arm.length	6:1 8:1
arm.lenp	3:-4 7:5
arm.limit	3:-1 5:1
arm.line	0:1 2:-1 3:2 6:-1 8:-1 9:1
arm.link	0:-1 3:-1 4:1 5:3 7:-1
arm.linux	0:2 3:1 5:-1 8:-1
arm.list	0:-1 2:-1 3:1 5:-2 7:-1 8:4 9:-1
arm.list_failure	3:1 5:-1
arm.listall	0:1 5:-1
arm.listall_cb_failure	0:1 5:-1
arm.lo	6:1
arm.local	3:1
arm.lock	0:2 1:-1 5:3 6:-2 7:-2 8:1 9:-1
arm.lock_and_exit	5:1 8:-1
arm.lockdep	3:2 6:-1
arm.locked	8:1
arm.locks	3:-3 5:3 8:1
arm.log	0:-1 2:-1 3:1 6:-1 7:4 8:-4 9:1
arm.log_bug	3:-1 9:2
arm.long	0:1 2:-1 3:1 5:1 6:1 7:-1 8:-1
arm.lookup	3:-1 4:1 5:-1 6:1
arm.loop	6:2 8:-2
arm.lost	5:1 8:-1
arm.lru	8:1
arm.m	0:-1 2:-1 5:7 8:-6 9:2
arm.m_lblk	3:1 5:-1
arm.m_len	3:2 8:-2
arm.m_pblk	3:2 5:-1 8:-1 9:1
arm.mac	3:2 5:-1
arm.major	3:1 5:1 8:-1
arm.map	1:-1 2:-1 3:5 4:-1 5:-1 7:-1
arm.mapping	2:4 6:-1 7:-1 8:-2
arm.mapping_set_error	2:1 8:-1
arm.mark	2:-1 3:1 4:-1 5:-1 7:1 8:2
arm.marshal	3:-1 5:3 8:-2
arm.marshal_failed	3:-1 5:3 8:-2
arm.martian	3:1 5:-1
arm.martian_source	3:1 5:-1
arm.mas	0:-2 3:-1 5:2 8:2 9:-1
arm.mask	0:1 3:5 4:-1 5:-1 6:2 8:-4
arm.master	5:1 8:-1
arm.match	0:2 3:-2 5:-1 8:1
arm.matches	0:1 3:-1
arm.max	0:2 2:2 3:3 5:3 6:-2 7:-1 8:-5 9:-1
arm.max_huge_pages	0:1 3:1 5:-1
arm.max_len	3:1
arm.may	3:1 4:-1
arm.mb	2:1 8:-1
arm.mc	3:3 5:-2 8:1
arm.mem	0:-1 3:-1 8:1 9:1
arm.memory	0:5 3:-1 5:-1 6:-1 8:-1
arm.meta	0:-3 3:-1 8:5
arm.method	5:-1 8:1
arm.mib	0:1 5:1 8:-1
arm.mic	3:-2 5:-1 8:3
arm.min	5:1 6:1 8:-1
arm.minor	3:-1 5:-1 7:2
arm.mismatch	2:-1 3:4 5:-2 8:-1
arm.mitigation	6:-1 7:1
arm.mitigation_options	6:-1 7:1
arm.mlqueue	2:-1 3:1 5:1 7:-1 8:1 9:-1
arm.mm	3:-3 4:-1 5:-1 8:2 9:2
arm.mmput	8:1
arm.mnt	1:-1 2:-1 3:1 5:-2 7:-1 8:2
arm.mnt_drop_write_and_out	4:1
arm.mntput	0:-1 8:1
arm.mod	0:1 7:3 8:-3
arm.mode	3:-4 5:2 7:2
arm.module	3:-2 5:2 6:-2 7:-1 8:1 9:2
arm.module_put	3:-1 5:2 8:-1
arm.mount	0:1 4:-1 7:1
arm.mps	3:-1 5:2 6:-1 8:1
arm.mq	0:2 5:-1 7:1 8:-1 9:1
arm.msdos	2:-1 3:1
arm.msg	0:1 1:3 3:2 4:-1 5:-3 6:-1 7:2 8:-1 9:-2
arm.msgs	2:-1 3:-1 6:-1 7:3
arm.msq	8:1
arm.mtu	3:1 5:-1
arm.mutex	0:4 2:-1 5:4 6:-1 7:-2 8:-3 9:-1
arm.mutex_unlock	0:2 3:1 5:1 7:-1 8:-2
arm.mux	5:1
arm.n	0:-2 1:1 2:1 3:1 5:-3 8:1 9:2
arm.name	0:1 1:2 2:-3 4:-2 5:5 6:-2 7:-2 8:1 9:-1
arm.names	0:-1 3:-1 5:2 8:1 9:-1
arm.nd	4:1 5:-1
arm.needed	3:1
arm.needkey	3:-1 8:2
arm.neigh	3:-1 8:1
arm.nest	5:1
arm.net	0:-2 1:-1 2:-1 3:1 4:1 5:2 7:-1 8:1
arm.net_dbg_ratelimited	3:3 5:-2
arm.net_info_ratelimited	5:2 8:-1
arm.net_warn_ratelimited	0:-1 3:-1 5:2 9:1
arm.netdev	0:-1 3:-4 7:1 8:3 9:1
arm.netdev_dbg	3:-1 5:1 8:1
arm.netdev_put	5:-1 8:1
arm.netdev_warn	3:-1 5:1
arm.netfs	2:5 5:-1 8:-4
arm.new	0:-1 2:-1 3:-3 4:-1 5:1 6:-1 7:1 8:6 9:-1
arm.new_ns	0:-1 8:1
arm.new_xattr	5:1
arm.newfile	0:-1 8:1
arm.newp	4:-1 8:2
arm.next	2:-1 3:1 8:1
arm.nf	0:1 4:-1 5:1 7:-2 8:1
arm.nf_ct_helper_log	0:-1 3:1 5:1 8:-1
arm.nf_ct_net	5:-1 8:1
arm.nfs	0:-2 2:2 4:2 5:2 8:-2 9:-1
arm.nfs4	3:-2 5:-1 8:4
arm.nfs4err	0:-1 2:-1 3:-1 5:1 7:2 8:1
arm.nfs_client	3:-1 5:1 8:1
arm.nfs_invalf	3:2 7:-1 8:-1
arm.nfs_mark_client_ready	2:-1 5:1 7:1
arm.nfs_put_client	4:2
arm.nh	3:1 5:-1 8:1
arm.nid	0:1
arm.nl	0:-2 2:-1 3:2 5:2 6:-1 8:1 9:-1
arm.nla	0:-1 3:-4 5:4 8:2
arm.nla_put_failure	0:-1 3:-4 5:4 8:2
arm.nlh	0:-1 1:-1 5:4 8:-2
arm.nlink	3:1 5:-1
arm.nlm	0:2 3:-2 5:3 7:-1
arm.nlm_lck_denied_grace_period	5:2 8:-1
arm.nlm_lck_denied_nolocks	0:2 3:-1
arm.nlmsg	0:-2 1:-1 3:-4 5:6 7:-1 8:3
arm.nlmsg_cancel	0:-1 1:-1 5:4 8:-2
arm.nlmsg_failure	0:-1 5:1 8:-1
arm.nlmsg_free	3:-4 7:-1 8:5
arm.nlmsvc	0:2 2:-1 3:-1 5:-3 7:-1 8:2 9:2
arm.no	0:2 2:-1 3:-2 4:-1 5:-1 6:3 7:-1 8:3 9:-1
arm.no_locks	3:-1 8:2
arm.nodata	0:1 8:-1
arm.node	3:-3 5:-2 8:6
arm.node_flags	9:1
arm.nofds	3:1
arm.nolocks	0:2 3:-1
arm.nomem	0:7 3:-3 5:-2 7:-1 8:-1
arm.non	0:-1 8:1
arm.noput	0:2 3:-1 5:2 8:-2
arm.not	0:-1 3:-3 5:6 6:2 7:-2 8:-1
arm.notice	3:2 5:1 6:-1 7:-1
arm.nr	0:2 2:-1 3:-2 5:-1 8:1 9:2
arm.nr_entries	8:1
arm.ns	3:-1 5:1 8:1
arm.nsm	3:-1 5:2 8:-1
arm.ntohl	5:-4 8:4
arm.null	0:3 1:-3 2:-3 3:-2 4:-3 5:3 6:3 8:3 9:-1
arm.num	3:-3 5:3 8:1 9:-1
arm.number	0:1 8:-1
arm.nvmem	3:1
arm.o	3:-1 5:1
arm.obj	3:-1 9:1
arm.object	0:-1 6:2 8:-2 9:1
arm.object_err	3:-1 5:3 8:-1
arm.objects	3:-1 5:-2 9:3
arm.of	3:-1 5:1
arm.off	2:1 3:5 4:-1 5:-1 6:-2 7:-1
arm.offset	0:-1 2:4 3:1 5:-4 7:-1 8:1
arm.ok	2:-1 5:-2 6:1 8:1 9:2
arm.old	0:1 1:-1 2:-1 3:-1 4:-1 5:-1 6:2 7:-1 8:2 9:1
arm.on	3:2 5:-2 7:-1 8:2 9:-1
arm.once	0:-1 2:-1 3:-2 5:-1 6:1 7:2 8:-1 9:3
arm.oom	0:3 3:-1 5:2 8:-3
arm.op	0:-1 3:1 5:-1 8:2
arm.opcode	3:3 6:-1 9:-1
arm.open	3:5 5:-1 8:-3
arm.opendata	0:3 8:-3
arm.operand	3:2 5:-1 6:2 7:-1 9:-1
arm.ops	0:1 3:1 5:-3 7:1
arm.opt	3:-2 5:-1 6:1 8:2
arm.opt_xfer_bytes	6:1
arm.option	3:-1 6:-1 7:3
arm.options	3:-3 5:-1 6:-1 7:6
arm.optionstoolong	3:4 8:-3
arm.optoff	5:-1 7:1
arm.order	0:-1 3:1
arm.orig	1:1 8:-1
arm.orphan	3:2 5:-2
arm.osc	3:-2 6:2
arm.out	0:-5 2:-4 3:2 4:5 5:2 6:-4 7:4
arm.out1	3:3 4:-2 5:-2 8:1
arm.out2	0:-1 3:1 4:1
arm.out3	4:-1 8:2
arm.out_bad	3:-1 5:3 8:-1
arm.out_bh	3:1
arm.out_brelse	2:1 5:-1
arm.out_buf	1:-1 2:2 3:3 4:-1 5:-1 8:-3 9:2
arm.out_cancel	5:-1 8:1
arm.out_dev	1:2 8:-2
arm.out_dput	3:2 4:2 5:-1 8:-2
arm.out_drop	3:-1 5:4 8:-2
arm.out_drop_write	3:-1 4:1 7:1
arm.out_eio	2:-2 3:-5 8:7
arm.out_err	0:-2 1:1 2:-1 3:-4 4:-1 5:5 7:2 8:1 9:-1
arm.out_error	2:5 5:1 8:-4
arm.out_fail	3:2 5:-1
arm.out_fd	1:3 3:-2 4:1 8:-1
arm.out_fmt	5:-1 7:1
arm.out_fput	3:1 4:1 5:-1
arm.out_free	2:-1 3:2 4:-1 5:-2 6:2 7:3 8:-3
arm.out_free_3	3:-1 5:1
arm.out_free_buf	1:1
arm.out_free_gsf	3:2 5:-1
arm.out_free_skb	1:-1 5:-2 8:4
arm.out_free_state	2:3 5:-2 7:1
arm.out_free_targ_name	3:1
arm.out_inval	3:1 8:-1
arm.out_iput	4:-2 5:1 8:2
arm.out_kfree_skb	0:1 8:-1
arm.out_nlmsg_trim	8:1
arm.out_no_task	5:1
arm.out_nofds	3:1
arm.out_ops	3:-2 7:2
arm.out_optionstoolong	3:4 8:-3
arm.out_overflow	0:-2 2:-1 3:2 8:-3 9:4
arm.out_put	1:-1 3:-2 4:1 5:2 7:-1
arm.out_put_alg	0:-1 3:1 8:1
arm.out_put_task	5:1 8:-1
arm.out_putf	3:-2 4:1 5:2
arm.out_putpage	4:1 5:1 8:-1
arm.out_queue_exit	3:-1 5:2
arm.out_release	5:1 8:-1
arm.out_release_acls	3:1
arm.out_revert_acct	3:-1 5:2 8:-1
arm.out_size	3:1
arm.out_unlock	2:-1 3:-6 5:5 6:-1 7:1 8:3 9:-1
arm.out_unlock0	3:-1 4:1
arm.out_unlock1	3:1 4:1
arm.out_unmap	0:2 3:-1 5:-2 6:-1 7:2
arm.outdiscards	8:1
arm.outnoroutes	3:-1 5:-1 8:2
arm.overflow	0:-2 2:-1 5:5 7:-1 8:-3 9:3
arm.owner	0:-1 5:1 6:-1 7:-1 9:2
arm.p	0:-1 3:-1 5:4 9:-2
arm.p9	1:1 2:-2 3:1 4:-2 5:1 7:2
arm.p9_debug	2:-1 3:1 4:-1 5:1 7:1
arm.p9_req_put	1:1 3:-1 5:-1
arm.pa	3:-3 5:3 6:1
arm.pa_pstart	3:-1 5:2
arm.packet	0:1 8:-1
arm.page	0:1 2:5 3:-4 4:-1 5:-1 6:3 8:-4 9:2
arm.pagefault	1:1 5:-1
arm.pagefault_enable	1:1
arm.pages	0:1 3:-1 5:1 8:2 9:-2
arm.panic	0:5 3:-1 5:1 8:-4
arm.par	3:2 5:-1
arm.param	3:5 5:-1 6:2 8:-4
arm.parameter	0:-1 3:8 5:-3 6:-1 7:-1 8:-1
arm.params	7:1
arm.parent	0:1 2:-1 3:-1 5:-1 8:1 9:2
arm.parse	0:-1 3:7 5:-2 8:-4
arm.parse_failed	0:-1 3:4 5:-1 8:-2
arm.part	0:1 6:-1 7:1
arm.partial	0:-1 5:2 9:-1
arm.path	0:-3 2:-1 3:1 4:2 5:-1 8:4 9:-1
arm.path_put	0:-1 4:1 8:1
arm.pathname	3:-1 5:-1 6:1
arm.pblk	3:2 5:-1 8:-1 9:1
arm.pblock	9:1
arm.pcc	5:-1 6:2 8:-1
arm.pci	2:2 3:-4 4:1 5:-1 6:4 7:3 8:-3 9:-2
arm.pci_dev	2:2 3:-1 5:-1
arm.pci_dev_put	0:1
arm.pci_err	0:-3 2:-1 3:-1 6:4 7:2 8:-2
arm.pci_info	6:1 7:-1
arm.pci_seg	5:1
arm.pci_warn	0:2 2:1 3:-2 4:1 5:-1 7:-1 9:-1
arm.pcibios	0:-1 5:1 6:2 7:-1 8:-1
arm.pcpu	0:1
arm.pdev	0:1 2:-1 3:-2 4:1 5:-3 6:3 8:2
arm.pdiscard	0:-1 3:1 5:1 8:-1
arm.pe	3:1 8:-1
arm.pending	3:-3 5:3 8:1
arm.per	3:1
arm.percpu	8:1
arm.period	5:2 8:-1
arm.pg	2:-1 5:1
arm.pg_error	2:-1 5:1
arm.pgio	2:3 5:-1 8:-1
arm.pid	4:1 5:1 6:-1 7:-1
arm.pipe	0:-2 3:-1 5:1 8:3
arm.platform	3:-1 6:-2 7:2 8:2
arm.pm	2:-1 5:4 6:-1 8:-2
arm.pm_dev_err	8:1
arm.pnp	3:-1 5:1 8:1
arm.pnp_dbg	3:-1 5:1
arm.pointer	3:2 5:-1 7:-1 9:1
arm.pol	4:6 8:-5
arm.policy	4:1 5:1
arm.pool	3:2 5:4 7:-1 8:-1 9:-3
arm.port	0:4 2:-1 5:1 6:-1 8:-2 9:-1
arm.pos	2:-1 3:1 5:-1 8:2
arm.posix	3:-1 5:2 8:-1
arm.power	3:-1 5:-1 6:-1 7:2 9:1
arm.ppos	2:1 8:1
arm.pr	0:-2 1:-3 2:-4 3:3 4:-2 5:2 6:4 7:2 8:-4 9:4
arm.pr_alert	0:-1 1:1 3:1 5:-2 8:-2 9:2
arm.pr_cont	3:-1 5:1 8:1
arm.pr_crit	3:1 8:-1 9:1
arm.pr_debug	3:3 4:3 5:-2 6:1 7:-2 8:-1
arm.pr_err	1:-2 2:-3 3:3 4:-2 5:3 6:6 7:-3 8:-1 9:-2
arm.pr_err_once	3:-1 5:-1 6:1 9:1
arm.pr_err_ratelimited	3:1 6:-1 7:-1 8:-1 9:1
arm.pr_info	0:1 3:-1 6:1 9:1
arm.pr_info_ratelimited	3:-2 7:2
arm.pr_notice	5:3 6:-1 7:-1 8:-1
arm.pr_warn	0:1 1:-1 3:-1 4:-2 5:3 7:3 8:-3 9:1
arm.pr_warn_once	0:-1 3:-1 5:-3 7:3 8:1 9:1
arm.pr_warn_ratelimited	3:-1 5:3 8:1 9:-1
arm.predefined	3:-1 5:-1 6:1
arm.prefix	3:3 5:-2 8:-1
arm.prepare	2:-1 5:-3 8:4
arm.print	2:1 3:-1 5:4 8:-2 9:-1
arm.printk	0:-1 1:-1 2:1 3:-1 4:-1 5:3 6:2 7:-2 8:-3 9:4
arm.printk_ratelimit	5:1
arm.priv	0:1 2:3 6:-1 8:-1
arm.private	8:1
arm.prob	7:1
arm.probe	8:1
arm.proc	3:-1 5:-1 7:2 8:1
arm.proc_subdir_lock	5:-1 8:1
arm.prog	0:1 5:-1
arm.prot	3:1 5:-1
arm.proto	0:-1 3:-2 5:-1 7:4
arm.protocol	5:-1 8:1
arm.psock	3:-1 5:5 8:-4
arm.pstart	3:-1 5:2
arm.pstate	2:2 6:-1 8:-1
arm.pte	0:-1 2:1 5:-1 8:2
arm.ptr	1:4 5:-1 6:-4 8:5 9:-4
arm.put	0:-1 1:1 2:-4 3:-1 4:4 5:-1 6:2 7:-2 8:4 9:-2
arm.put_bh	2:2 3:2 5:-1 8:-2
arm.put_map	3:2 5:-2
arm.put_module	0:-1 5:-2 8:4
arm.put_page	0:-1 2:-2 3:-1 6:4 7:-1 8:3
arm.put_task_struct	5:1 8:-1
arm.put_unused_fd	1:1 5:-1
arm.putf	3:-2 4:1 5:2
arm.putname	1:1 3:2 5:1 8:-3
arm.putpage	4:1 5:1 8:-1
arm.q	0:-1 3:-1 4:1 5:2 8:-1
arm.qdisc	0:-1 5:-2 8:4
arm.qf	3:1 5:-1
arm.qf_inums	3:1 5:-1
arm.qos	5:4 8:-3
arm.queue	0:1 1:1 2:1 3:-4 5:3 7:-1 8:-1 9:-1
arm.quirk	2:-1 3:-1 6:-1 7:3
arm.quota	2:1 3:-3 5:1 7:-1 8:1 9:2
arm.quota_error	2:1 3:-2 7:-1 8:1 9:2
arm.r	1:1 2:-1 3:-1 4:-1 7:-2 8:3 9:1
arm.ra	5:1
arm.range	5:1
arm.ratelimit	5:1
arm.ratelimited	0:-2 2:2 3:1 5:4 6:-2 7:1 8:-3
arm.raw	0:-1
arm.rc	2:-1 3:-1 4:2 5:2 6:-3 7:-2 8:4
arm.rcu	0:-1 3:-2 4:3 8:-1 9:1
arm.rcu_read_unlock	0:-1 3:2 4:3 5:-3 7:1 8:-1
arm.rcvbuferrors	8:1
arm.rd	3:2 5:-2
arm.read	0:-2 1:1 2:1 3:1 4:2 5:-2 6:-1 8:-1
arm.ready	2:-1 5:1 7:1
arm.real	3:-1 5:1 7:-1 9:1
arm.reason	0:-1 3:-2 5:2 7:2 8:-1
arm.recovery	2:-1 5:-2 8:4
arm.redirect	3:2 5:-1
arm.ref	0:-1 1:-1 2:-1 3:-1 5:1 8:3
arm.refcnt	0:-1 5:1
arm.refcount	9:1
arm.reg	0:2 6:1 8:-2
arm.region	0:-1 8:2
arm.register	3:2 5:1 6:-2 7:1
arm.regno	3:2
arm.regs	5:-1 6:2
arm.release	0:3 1:-1 2:-1 3:-5 4:-1 5:2 6:-1 7:1 8:4 9:-1
arm.remove	0:3 5:3 6:-2 7:-1 8:-1 9:-2
arm.repeated	3:3 5:-1 7:-1
arm.report	5:-1 6:1
arm.req	0:1 1:1 3:-1 5:2 6:-1 8:-3 9:1
arm.request	0:1 2:-2 5:2 8:-1
arm.required	3:-1 6:1
arm.required_param_count	3:-1 6:1
arm.res	0:2 1:-1 2:1 3:-1 4:-1 5:1 6:-1 7:-2 8:1
arm.reserve	0:4 8:-3
arm.reserved	3:-1 9:1
arm.reset	2:1 3:-1 5:1 6:1 7:-2
arm.resize	3:1 5:-1
arm.resource	0:1 2:-1 3:-1 5:2 7:-1
arm.resp	2:1 5:1 7:-1
arm.response	2:1 3:-2 5:-2 6:2 7:2
arm.restart	5:-3 8:4
arm.restore	0:2 3:-2 5:-1 8:1
arm.result	1:1 2:3 4:-1 5:-2 6:1 7:-4 8:3 9:-1
arm.resume	5:-1 8:1
arm.ret	0:-3 1:-4 2:-1 3:2 4:3 5:5 8:3 9:-4
arm.ret2	8:1
arm.ret_val	0:3 3:-1 4:-2 7:1
arm.retry	3:-1 5:3 6:4 8:-5
arm.return	1:-8 2:-5 3:8 4:1 5:2 6:-3 7:7 8:2 9:-4
arm.return_ACPI_STATUS	2:-1 3:2 5:2 6:2 7:-1 8:-4
arm.return_PTR	0:1 3:1 5:-2
arm.return_VOID	5:-2 6:-1 9:2
arm.retval	0:-3 1:3 2:-1 3:-3 5:-2 6:-1 7:3 8:4 9:-2
arm.revert	1:1 3:-1 5:1
arm.revision	3:-1 6:1 7:1
arm.ring	3:-1 5:-1 6:3
arm.rka	0:1 3:-1 4:1 8:-1
arm.rollback	8:1
arm.root	5:1 7:1
arm.route	5:1
arm.rpc	0:1 2:2 3:-4 4:1 5:-2 7:-1 8:1 9:2
arm.rpc_status	3:-2 5:3
arm.rpc_success	5:2 8:-1
arm.rpc_system_err	0:2 3:-1 5:-1
arm.rq	0:-2 3:1 4:2 5:-2 8:-1 9:2
arm.rqs	0:-1 8:1
arm.rqstp	3:1 4:2 5:1 7:-1 8:-3 9:1
arm.rreq	0:-1 3:1
arm.rs	3:1
arm.rsize	3:3 5:-1 8:-1
arm.rt	3:-2 4:2 5:1 7:-1 8:1
arm.rtc	2:-1 3:-1 5:1 6:-1 8:2
arm.rtnl	3:-2 5:2
arm.rtnl_unlock	3:-1 5:2
arm.rto	2:1
arm.rule	5:1
arm.running	8:1
arm.runtime	8:1
arm.rv	0:-1 1:1 2:1 3:-4 4:-1 5:2 7:-1 8:2
arm.rx	0:-1 3:2 4:1 5:-1 6:1 8:-2
arm.rx_errors	3:1 8:-1
arm.s	0:1 1:-1 2:-1 3:-2 5:2 6:-1 7:-1 8:-1 9:3
arm.s_id	3:-1 5:2 9:-1
arm.s_sb	0:4 8:-3
arm.save	8:1
arm.sb	0:2 1:-1 2:1 4:-2 5:3 6:-1 7:1 8:-1 9:-1
arm.sbh	3:-1 5:1
arm.sbi	0:3 3:3 5:-2 8:-3
arm.sbitmap	0:2 8:-2
arm.sc	0:-1 2:4 7:-2
arm.sched	3:-1 5:-1 9:1
arm.schedule	5:1
arm.scmd	6:-1 7:1 9:-1
arm.scmd_printk	6:-1 7:1 9:-1
arm.scope	3:2 5:2 6:-2 7:-1 8:-1
arm.scsi	0:-1 2:3 3:1 5:1 6:-1 7:-1 8:-1 9:-1
arm.scsi_sense_valid	2:1 8:-1
arm.sctp	0:3 1:-1 2:4 4:-1 7:-1 8:-3 9:-1
arm.sctp_add_cmd_sf	2:1
arm.sctp_chunk_free	0:-2 5:1
arm.sctp_sf_pdiscard	0:-1 3:1 5:1 8:-1
arm.sd	2:2 3:-2 5:-2 6:3 7:-1 8:-1 9:1
arm.sd_first_printk	3:-1 6:1
arm.sd_print_result	2:1 8:-1
arm.sd_uninit_command	8:1
arm.sdev	0:4 5:1 7:-1 8:-4
arm.sdkp	2:1 3:-2 5:-1 6:3 8:-1 9:-1
arm.sec	5:1
arm.seg	0:1 5:1 7:-1
arm.sem	0:-1 8:2
arm.send	3:4 5:-1 6:-1 7:-1 9:-1
arm.send_sig	3:1
arm.sense	2:3 6:-1 8:-1
arm.seq	0:1 2:-1 3:-1 5:2 8:-2
arm.seqid	0:1 3:-1 5:-1 8:2
arm.seqno	3:1 8:-1
arm.server	3:-2 5:-1 7:-1 8:4
arm.set	0:2 1:-1 2:5 3:-4 4:-1 8:-1 9:-1
arm.set_bit	2:1 5:-1
arm.set_host_byte	2:2 7:-1
arm.setattr	3:3 7:-3
arm.sf	0:-1 3:2 8:-1
arm.sg	0:1 1:1 8:-1
arm.shash	8:1
arm.shift	3:1 5:1 6:-1 7:-1
arm.shm	3:-2 4:1 5:2
arm.shost	5:3 6:-1 7:-1
arm.show	5:1
arm.shp	3:-2 5:3
arm.shutdown	3:1 5:-1 8:1
arm.sig	5:2 7:-1
arm.sigbus	0:-1 4:1 5:1 7:-1 8:1
arm.signature	3:1 5:-1 6:1
arm.sigpipe	5:1
arm.silent	3:1
arm.simple	3:-1 5:1 8:1
arm.simple_release_fs	0:1 8:-1
arm.sinfo	3:-1 5:5 8:-4
arm.size	0:-1 1:1 2:-1 3:2 5:-3 7:-1 8:6 9:-2
arm.sizeof	3:2 5:-3 8:3
arm.sk	0:3 1:-1 3:1 4:1 5:-3 7:1 8:-4 9:2
arm.sk_drops	3:1 4:1 5:-1 8:-1
arm.sk_err	8:1
arm.sk_state	5:-1 9:2
arm.skb	0:-1 1:3 2:-1 3:-1 4:1 5:1 6:-1 7:-2 8:2 9:-2
arm.skb2	0:-1 8:2
arm.skb_bpf_redirect_clear	3:2 5:-1
arm.skip	2:-1 6:1
arm.skipped	5:4 8:-3
arm.skipped_ret	5:2 8:-1
arm.slab	0:-1 2:-1 3:-1 5:4 6:-1 7:-1 8:-3 9:3
arm.slab_err	3:1 5:-2 9:2
arm.slab_fix	5:-1 9:1
arm.slot	5:1 8:1
arm.so	0:-1 8:1
arm.sock	0:1 2:3 3:2 5:2 7:-1 8:-6
arm.sock_drop	3:1
arm.sock_err	2:3 8:-3
arm.sock_kfree_s	3:2 5:-1
arm.sock_net	8:1
arm.sock_put	5:1 8:-1
arm.source	3:1 5:-1
arm.space	3:1 6:-2 7:2
arm.space_id	6:-1 7:2
arm.spectre	6:-1 7:1
arm.spin	0:3 3:2 5:1 6:-2 7:-1 8:-2 9:-1
arm.spin_lock	2:1
arm.spin_lock_irq	0:2 5:-1 8:-1
arm.spin_unlock	0:2 3:1 5:-2 6:-1 7:-1 8:1
arm.spin_unlock_bh	4:1
arm.spin_unlock_irq	3:-2 5:3 8:-1
arm.spin_unlock_irqrestore	3:2 5:-1
arm.srcu	1:1 3:-1
arm.ss	3:-2 5:-1 6:1 8:1
arm.sshdr	2:4 6:-1 7:-1 8:-1
arm.st	3:2 5:-2 7:-1 8:2
arm.stack	3:-1 4:1 5:1 9:-1
arm.starget	2:-1 6:3 7:-1
arm.starget_printk	6:2
arm.start	0:-1 2:1 3:-2 5:3 7:-1 8:1 9:-1
arm.stat	2:1 3:-1 4:1 5:-1 7:-1 8:2 9:-1
arm.state	0:-4 1:-1 2:-1 3:-2 4:-1 5:3 6:1 7:2 8:-1 9:3
arm.static	0:-1 3:1 8:1
arm.stats	0:1 2:-1 3:2 4:-1 6:1 7:-1 8:-2 9:-1
arm.status	0:1 2:5 3:-1 6:-2 7:-1 9:-1
arm.std	8:1
arm.step	5:-1 8:2
arm.stop	8:1
arm.str	0:-1 3:1 4:-1 5:2 6:-2 7:2 8:1 9:-1
arm.stream	0:-1 3:3 5:-2 8:1
arm.string	0:2 3:3 5:-2 7:-1 9:-1
arm.string_get_size	0:1 5:-1
arm.struct	3:-1 4:1 5:1 6:1
arm.sts	0:1 2:-1 4:-1 5:-2 6:-1 7:4 8:-1
arm.sub	0:-2 8:2
arm.subdir	5:-1 8:1
arm.subreq	2:1 3:-1 5:-1 8:2
arm.success	5:2 8:-1
arm.super	8:1
arm.supp	7:1
arm.support	3:-2 5:-3 6:-1 7:5
arm.suspend	8:1
arm.svc	0:3 2:-1 4:3 5:-2 7:-1 9:-1
arm.swap	3:1
arm.switch	0:-1 2:-1 3:1 6:1
arm.sym	3:1 5:-1
arm.sync	0:2 3:-1 5:-1 6:1 8:-1
arm.sysctl	3:-1 5:1
arm.sysctl_print_dir	3:-1 5:1
arm.system	5:-2 6:-1 8:4
arm.sz	2:2 3:1 6:-1
arm.t	3:-1 5:1 7:1
arm.table	0:2 3:-3 5:1 7:-1 9:2
arm.table_desc	5:-1 9:2
arm.tables	3:-1 5:1 6:2 7:-1 8:-1
arm.tag	6:1
arm.tags	0:-1 8:1
arm.tail	5:1 8:-1
arm.taint	3:4 5:-1 6:-1 7:-1
arm.targ	3:1
arm.target	3:1 5:1 6:-1 8:-1
arm.task	0:-1 1:-1 2:2 3:-5 5:1 6:-1 7:2 9:3
arm.task_pid_nr	3:-1 5:2
arm.tb	3:-1 7:1
arm.tbl	3:-1 5:1 6:2 8:-1
arm.tc	3:-2 5:2 9:1
arm.tcp	3:1 5:1 8:-1
arm.tcp_error_log	3:1 8:-1
arm.tdr	3:1
arm.template	0:1 8:-1
arm.test	0:-3 3:2 5:3 8:1 9:-2
arm.tfm	0:-1 3:-1 8:3
arm.tgt	3:-3 5:3
arm.thermal	5:-1 6:-2 8:2
arm.this	3:1
arm.throttling	3:-1 7:2
arm.time	3:1 5:2 7:-1 8:-1
arm.timeout	2:4 3:-1 6:2 8:-6 9:1
arm.tk	0:1 2:1 3:1 5:-2 8:-1
arm.tk_status	2:1
arm.tmp	1:-2 8:2
arm.tn	3:1
arm.tn_buf	3:1
arm.tname	5:-1 7:2 9:-1
arm.tnum	3:1
arm.to	0:2 1:-1 2:3 3:-1 5:-3 8:1 9:-1
arm.tok	3:1
arm.too	3:7 5:-3 8:-3
arm.toobig	3:1 9:-1
arm.tr	8:1
arm.trace	0:-1 2:1 3:1 5:-1 7:-1 8:2
arm.trace_9p_protocol_dump	8:1
arm.trace_array_put	8:1
arm.trace_netfs_failure	2:1 3:-1 8:-1
arm.trace_probe_log_err	8:1
arm.tracker	5:1 8:1
arm.transport	2:1 3:-1 5:-1 7:3 8:-1
arm.tree	0:1 5:-1 8:1
arm.trim	5:-1 8:1
arm.true	0:-1 2:-1 3:3 5:-1 6:1 7:2 8:-1 9:-1
arm.tsevq	5:1
arm.tsevq_mux	5:1
arm.tsk	3:-1 5:2 8:-1
arm.tty	0:-1 2:-1 3:2 5:2 6:-1 7:-3 9:2
arm.tty_debug	3:-1 5:1
arm.tunnel	0:-1 3:3 5:-1 8:-1
arm.tx	3:-1 5:3 9:-1
arm.type	0:2 1:1 2:-1 3:4 4:-1 5:-3 6:1 7:-2 8:-2 9:1
arm.u	8:1
arm.u32	1:3 3:-2 6:2 7:1 8:-1 9:-1
arm.ucounts	3:-2 4:1 5:3 7:-1 8:-2
arm.udp	0:-2 3:2 5:-3 7:3 8:1
arm.udplite	3:-1 8:1
arm.uid	0:1 5:-1
arm.uint32	3:-1 5:2
arm.umount	3:-1 5:1
arm.unacct	0:1 5:-1
arm.uncharge	0:3 3:-1 5:-1
arm.uninit	3:-2 7:-1 8:3
arm.unit	0:-1 3:2 5:-1 6:-1 7:1
arm.units	0:1 5:1 8:-1
arm.unknown	3:-1 5:-1 6:-2 7:3 8:1
arm.unlikely	5:2 7:-1
arm.unlink	5:-3 8:3
arm.unlock	0:2 1:-1 2:-1 3:-2 4:-1 5:9 6:-3 7:-2 8:1 9:-2
arm.unlock0	3:-1 4:1
arm.unlock1	3:1 4:1
arm.unlock_buffer	2:1 3:1 5:-1
arm.unlock_out	0:-1 8:1
arm.unlock_page	2:-1 5:-1 8:1
arm.unmap	0:1 2:-1 3:-3 4:-1 6:3 7:1
arm.unregister	0:1 5:-1
arm.unroll	0:1 5:-1
arm.unsigned	0:1 2:-1 3:1 5:2 6:2 7:-1 8:-2 9:-1
arm.unsupported	3:-6 5:-1 7:8
arm.unsupported_time	3:1 7:-1
arm.unused	1:1 5:-1
arm.unwind	3:-1 5:2 8:-1
arm.unwrap	2:-1 5:-1 8:2
arm.unwrap_failed	3:3 5:-1 8:-1
arm.up	0:-1 2:1 3:2 5:3 8:-4
arm.up_read	3:2 5:-1
arm.up_write	3:-1 5:2 8:-1
arm.update	6:1
arm.uptodate	2:1 8:-1
arm.user	0:-1 1:6 2:-1 3:2 5:-3 6:-2 7:-1 8:1 9:-1
arm.user_write_access_end	0:-1 1:5 2:-1 3:-1 5:-1 8:-1
arm.users	3:-1 5:-3 9:5
arm.ut	3:-3 6:2 8:1
arm.v	3:1
arm.v2	6:-1 7:1
arm.v4	3:1 9:1
arm.v6	3:-1 9:1
arm.vaddr	3:5 5:-2 9:-2
arm.val	0:3 2:-2 3:1 4:-2 5:-1 8:1
arm.valid	2:2 4:-1 5:1 6:-1
arm.validate	3:1
arm.validate_failed	3:1
arm.value	0:-1 1:3 3:-1 5:-1 6:2 7:-1 8:-2 9:1
arm.var_off	3:1
arm.vdev	3:-1 6:1 7:-1
arm.vendor	3:1
arm.verbose	1:-1 3:4 5:-5 6:-1 7:-3 8:-1 9:7
arm.verifier	3:1 7:1
arm.vers	3:-2 5:-1 7:6 8:-1 9:-1
arm.version	3:4 5:-1 6:-1 8:-1
arm.vfree	0:1 8:-1
arm.vfs	0:1 2:-2 8:1
arm.violation	3:1
arm.virq	8:1
arm.vm	0:3 2:-1 3:-1 4:1 5:1 7:-1 8:-1
arm.vma	0:1 3:-1 5:2 8:-1
arm.vmf	5:-1 8:1
arm.vmf_error	5:-1 8:1
arm.void	1:4 3:-1 5:-2 6:-1 7:-1 8:-2 9:2
arm.vq	0:1 3:-1 5:-1 6:4 8:-1
arm.w	8:1
arm.wait	5:1
arm.wake	5:-2 7:2
arm.walk	3:2 6:-1 9:-1
arm.walk_state	3:1 5:1 6:-1 9:-1
arm.warn	1:-2 2:-1 3:-2 4:-1 5:1 6:1 7:1 8:1 9:3
arm.warn_exit	2:1 8:-1
arm.warning	1:-1 3:-1 4:-1 5:2 6:1 7:-2 8:-3 9:4
arm.while	0:1 8:-1
arm.width	3:1 7:-1 8:1
arm.work	0:-1 3:-1 8:-2 9:3
arm.wq	3:2 5:-2
arm.wrap	0:1 3:-2 5:-1 9:3
arm.wrap_failed	0:1 3:-2 8:-1 9:3
arm.write	0:-1 1:5 2:1 3:-5 5:2 6:-1 9:-1
arm.write_unlock	3:-2 5:1 8:1
arm.written	5:-1 8:2
arm.x	3:-2 5:1 9:2
arm.xa	0:-2 5:-1 8:5
arm.xa_err	0:-2 5:-1 8:5
arm.xas	0:-3 8:4
arm.xattr	3:-1 5:1 8:1
arm.xdp	0:-1 8:1
arm.xdr	2:1 3:2 7:-1 8:-1
arm.xdr_error	2:1 3:-1
arm.xdr_inline_decode	3:1 5:1 8:-1
arm.xdr_zero	3:2 5:-1
arm.xfer	3:-1 5:-1 6:3 8:-1
arm.xfrm	0:1 3:-2 4:1 5:2 8:-2
arm.xfrm_policy_lock	4:1 5:-1
arm.xprt	0:-2 2:3 5:2 7:-1 9:-1
arm.xt	0:1 3:1 5:-1 8:-1
arm.xt_prefix	3:1 5:-1
arm.xt_unregister_template	0:1 8:-1
arm.xz	2:-1 3:3 6:-1 7:2 8:-2 9:-1
arm.z	3:1 5:1 7:-1
arm.zero	2:-1 3:5 5:-3
arm.zstd	8:1
arm:!	0:1 1:-1 2:-1 3:-1 6:2 7:-3 8:2 9:2
arm:!=	1:4 5:-3 6:1 7:-1 9:-1
arm:&	0:-1 1:-1 2:3 3:-1 4:-1 5:1 6:-1 7:-2 8:1 9:3
arm:&&	0:-1 2:2 3:-1 5:1 6:1 7:-1 8:-2 9:1
arm:*	0:2 2:1 3:-4 5:-4 7:4 8:-3 9:3
arm:+	2:3 3:2 5:1 6:-3 7:-1 8:-1 9:-1
arm:-	0:-6 1:-2 2:-2 4:-3 5:8 6:2 7:7 8:-1 9:-4
arm:->	0:-2 1:-2 2:-1 3:-1 4:-1 5:1 7:-4 8:4 9:5
arm:0	0:4 1:1 2:4 3:-6 4:-2 5:-1 6:4 7:3 8:-5 9:-2
arm:1	0:3 1:-2 2:8 4:-2 5:-2 6:-1 7:1 8:-3 9:-3
arm:10	2:2 3:1 8:-1 9:-1
arm:16	3:2 5:2 8:-2
arm:1L	1:2 3:-1 5:1 6:-1
arm:2	5:-1 6:1 8:-1 9:1
arm:3	2:-1 3:1 6:5 7:-1 8:-3 9:-1
arm:32	0:1 5:-1
arm:4	3:1
arm:<	2:1 5:-1 8:2
arm:<<	2:-1 3:2 5:1 6:1 7:-1 8:-1
arm:==	0:2 1:-1 2:3 3:1 4:-1 5:-7 8:4 9:1
arm:>	0:-1 3:1 6:2 8:-2
arm:>=	0:2 2:2 8:-2
arm:|	5:4 6:2 8:-4
arm:~	3:-1 5:2 7:1 9:-1
callee.2	3:2 5:-1
callee.64bit	3:-1 5:1
callee.ACPI_COMPANION	3:-1 5:-2 6:5 8:-1
callee.CDROM_CAN	3:-1 5:-1 7:3 8:-1
callee.CHECK_ATTR	3:1
callee.HAS_UNMAPPED_ID	4:1 5:-1
callee.IS_ALIGNED	3:1
callee.IS_APPEND	3:-1 4:2 5:-1 7:-1
callee.IS_DEADDIR	3:-1 5:1
callee.IS_ENABLED	3:1 5:-2 7:2
callee.IS_ENCRYPTED	3:1 4:1 5:-1
callee.IS_IMMUTABLE	3:-1 4:1 7:-1
callee.IS_MNT_SHARED	3:-3 5:3
callee.IS_MNT_UNBINDABLE	3:1
callee.IS_ROOT	5:1
callee.IS_SWAPFILE	3:-1 4:-2 5:4 7:-1
callee.NFS_STALE	3:-1 5:2 8:-1
callee.PageHWPoison	2:-2 5:-1 6:4 8:-1
callee.PageUptodate	2:1 5:1 7:-1
callee.READ_ONCE	3:-1 5:1
callee.S_ISBLK	3:1 5:-1
callee.S_ISDIR	3:4 4:-2 5:-2
callee.S_ISREG	3:3 4:-1 5:-2
callee.ZSTD_isError	3:-2 8:2
callee.__block_write_begin	8:1
callee.__dev_get_by_index	3:4 5:-2 7:-1
callee.__filemap_get_folio	0:2 5:-2
callee.__getblk	0:2 2:-1 5:-1
callee.__getname	0:1
callee.__insert_pending	0:3 8:-2
callee.__kmem_cache_create	0:-3 8:3
callee.__ratelimit	3:-1 5:1 6:1 8:-1
callee.__skb_linearize	8:1
callee.__test_and_set_bit	3:3 5:-1 7:-1
callee.__trace_buffer_lock_reserve	0:3 3:-1 5:-2
callee.abort	0:1 8:-1
callee.aborted	2:-1 5:4 7:-1 8:-1
callee.accept	4:1 5:-1
callee.access	0:-1 1:1 2:-1 4:3 7:-1 9:1
callee.access_ok	0:-1 1:-2 3:4
callee.acct	0:2 3:-1 8:-1
callee.acl	3:-1 5:1 8:2
callee.acpi	0:2 3:-2 5:-6 6:-6 7:1 8:13 9:-1
callee.acpi_dev_get_resources	3:-1 8:1
callee.acpi_driver_data	0:-1 5:4 6:-1 7:-1 8:-2
callee.acpi_evaluate_integer	3:-1 5:3 6:-2
callee.acpi_evaluate_object	5:-1 6:-1 8:1
callee.acpi_get_handle	8:1
callee.acpi_has_method	5:-1 6:-1 7:2
callee.acpi_ns_validate_handle	3:1
callee.acpi_table_parse_madt	6:-1 8:1
callee.acpi_ut_acquire_mutex	8:1
callee.acpi_ut_create_generic_state	0:1 8:-1
callee.acpi_ut_create_internal_object	0:1 8:-1
callee.acpi_ut_initialize_buffer	8:1
callee.acpi_walk_resources	8:1
callee.acquire	0:1 5:-1
callee.act	3:-1 5:-1 7:2
callee.action	3:1 5:-1 7:-2 8:2
callee.activate	8:1
callee.active	2:-1 3:-2 5:5 6:-1 7:-2
callee.add	0:6 1:-1 2:-2 3:-5 4:-1 5:-1 7:-1 8:6
callee.add_system_zone	3:2 8:-1
callee.add_to_page_cache_lru	0:-1 5:-1 8:2
callee.add_uevent_var	3:-1 5:-1 8:2
callee.addr	0:2 1:7 2:-1 4:-1 5:1 7:-1 8:-8 9:1
callee.addrconf	0:-1 5:1 8:1
callee.address	0:-1 3:-2 5:7 6:-1 8:-2
callee.adj	3:-1 8:1
callee.adjust	5:-1 8:1
callee.aead	0:-2 8:2
callee.af	0:-1 3:2 5:-1
callee.af4	5:1
callee.af6	5:1
callee.affinity	8:1
callee.afinfo	0:-1 5:-3 7:5 8:-1
callee.after	2:1 3:1 5:-1 6:2 8:-1
callee.ahash	0:-1 3:-1 5:-1 8:3
callee.aio	0:3 5:-2
callee.alg	8:1
callee.alias	8:1
callee.aligned	3:2 5:-1 8:-1
callee.alloc	0:9 1:-3 2:-1 3:-2 4:-3 6:-1 7:-1 8:-2 9:5
callee.alloc_file_pseudo	0:3 8:-2
callee.alloc_mnt_ns	8:1
callee.alloc_seqid	0:1 8:-1
callee.allocate	0:2 8:-1
callee.allow	4:1
callee.allowed	0:-1 4:3 5:-1 7:-1
callee.amd	3:2 5:-1
callee.and	1:-1 2:3 3:2 4:-1 6:-1 7:-2 8:-2 9:1
callee.anon	0:-3 7:-1 8:4
callee.append	0:1 3:2 4:2 5:-3 7:-1 8:-1
callee.append_path	0:-1 3:4 5:-1 8:-2
callee.apply	3:-1 8:2
callee.arch	0:-1 4:2 5:-1 8:1
callee.area	0:1 8:1
callee.arg	0:1 1:3 3:-3 5:-4 7:-1 8:4
callee.args	1:-2 8:3
callee.array	0:3 1:2 3:1 4:-1 5:-2 7:-1 8:-2
callee.array2	3:-1 8:1
callee.asoc	0:-1 3:-1 5:2 8:-1
callee.assign	3:-1 4:-1 5:2 8:1
callee.assoc	0:1 3:-1 5:1
callee.asymmetric	3:2 4:1 5:-1 8:-1
callee.asymmetric_key_subtype	3:1 5:-1
callee.async	2:-1 5:-1 7:3
callee.at	1:-1 4:-1 8:3
callee.atomic	4:-1 5:3 6:-1 7:-1
callee.atomic_long_read	5:-1 8:1
callee.atomic_read	5:3 6:-1 8:-1
callee.attach	0:-1 5:-2 7:2 8:2
callee.attr	1:4 3:-2 5:-1 8:1
callee.attrs	0:2 3:-1 5:-2 8:1
callee.audit	0:3 3:-2 4:-1 5:-1 8:2
callee.auth	0:-1 3:-2 5:2 8:1
callee.autofs	3:-2 4:1 5:-1 8:2
callee.autosleep	8:1
callee.aux	3:-1 6:1
callee.available	3:-1 5:2 6:-2 7:1
callee.backlight	5:1
callee.bad	3:-2 5:7 6:-1 8:-3
callee.bad_address	3:-1 5:4 6:-1 8:-2
callee.bar	0:4 3:-1 5:-1 7:-1 8:-1
callee.batch	0:1 2:3 8:-4
callee.bd	5:4 8:-3
callee.bd_prepare_to_claim	5:4 8:-3
callee.bdev	2:-1 3:1 5:-2 7:3
callee.bdev_is_partition	3:3 5:-2 7:-1
callee.bdev_max_discard_sectors	5:-1 7:1
callee.bdev_read_only	5:2 7:-1
callee.bdi	0:-1 8:1
callee.be32	5:1
callee.begin	0:-2 1:2 2:-1 3:-1 4:-1 5:-1 8:6
callee.bh	2:5 5:1 8:-6
callee.bhs	2:2 8:-2
callee.bigalloc	3:1 7:-1
callee.bind	0:3 3:-3 4:2 5:-1 8:1
callee.bio	3:1 5:-1 7:-1 8:1
callee.bioset	0:1 8:-1
callee.bit	5:-1 6:-1 7:2 8:1
callee.bitmap	0:-1 1:1 2:2 3:2 5:-3 7:-1
callee.bitmap_getnum	8:1
callee.bits	3:1 8:-1
callee.blk	2:1 3:-2 4:-1 5:1 7:-1 8:1
callee.blk_queue_dying	5:1
callee.blk_queue_enter	2:-1 8:1
callee.blkcg	8:1
callee.blkdev	0:-1 2:3 8:-1
callee.blkdev_issue_discard	2:3 8:-2
callee.blkg	8:1
callee.block	2:-4 3:2 5:2 6:-1 7:-2 8:5
callee.blocks	0:-1 3:-2 5:4
callee.bmap	2:-1 3:-1 5:-2 8:6
callee.bool	8:1
callee.boot	3:-1 5:-1 6:3 8:-1
callee.boot_cpu_has	3:-1 5:-1 6:3 8:-1
callee.bpf	0:2 3:-1 4:1 5:-6 7:3 8:1 9:-1
callee.bpf_bprintf_prepare	3:-1 8:1
callee.bpf_check_uarg_tail_zero	3:-1 8:1
callee.bpf_get_btf_vmlinux	3:-4 5:-1 7:5
callee.bpfptr	0:-1 1:3 8:-2
callee.bprintf	3:-1 8:1
callee.bprm	0:-1 8:1
callee.branch	7:1
callee.bread	0:-1 2:6 4:-1 5:-2 8:-2
callee.break	8:1
callee.btf	0:-2 3:-3 4:-1 5:-1 7:2 8:6
callee.btf_type_by_id	3:2 5:-1 7:-1
callee.bucket	3:-2 5:4
callee.buddy	3:-1 5:1
callee.buf	0:-1 3:-2 5:-1 6:2 7:-1 8:3
callee.buffer	0:5 2:4 3:2 4:-1 5:-2 6:-1 7:-1 8:-6 9:-1
callee.buffers	4:-1 5:3 8:-1
callee.build	0:-3 8:3
callee.bus	0:-2 3:-4 5:5 6:1 7:-1 8:1
callee.busy	3:-1 5:3 8:-1
callee.bvec	2:1 7:1 8:-2
callee.by	0:-2 3:5 6:-1 7:-1 8:-2 9:2
callee.byname	3:-1 5:-1 6:3
callee.byte	2:1 8:-1
callee.bytes	3:-1 9:1
callee.cache	0:4 2:-2 3:-3 5:-3 6:4
callee.calc	3:1 8:-1
callee.calipso	0:-1 5:-1 8:1
callee.calipso_opt_find	8:1
callee.call	8:2
callee.callback	4:2 5:-1
callee.caller	0:2 5:-1
callee.can	0:-1 3:1 4:3 5:-1 6:-1
callee.can_change_locked_flags	4:1
callee.cap	0:-2 3:-1 4:3 5:2 6:-1
callee.capable	3:-1 4:4 5:-2 6:1 7:-1 8:-1
callee.cat	3:-1 8:1
callee.catmap	1:-1 8:1
callee.cb	0:1 3:1 8:-2
callee.ccm	3:5 8:-4
callee.cdrom	0:-1 2:-1 3:2 4:-1 5:-2 6:-1 7:3 8:1
callee.cgroup	0:5 3:-2 4:5 7:-3 8:-3 9:-1
callee.cgroup_kn_lock_live	3:-1 5:2
callee.cgroup_path_ns_locked	5:-1 8:3
callee.chain	0:2 3:-1 8:-1
callee.chan	0:-1 3:1 5:2 6:-2 7:-1 8:1
callee.change	3:-1 4:-2 5:-1 8:6
callee.charge	0:1
callee.check	0:-4 1:-3 3:8 4:6 5:2 6:3 7:-3 8:-9
callee.check_add_overflow	6:2 8:-1
callee.check_dquot_block_header	3:2 5:-1 8:-1
callee.check_fcntl_cmd	3:-2 5:3
callee.check_flags	3:-1 5:4 8:-1
callee.check_mnt	3:1
callee.check_mul_overflow	3:1
callee.check_part[i++]	2:3 8:-2
callee.check_shl_overflow	6:1
callee.checks	0:-4 9:4
callee.checksum	3:6 6:-1 8:-3
callee.children	3:-1 5:1
callee.chip	3:-3 5:-2 7:5
callee.chk	3:1 5:-1
callee.chmod	4:1 8:-1
callee.chrdev	0:-3 5:-1 8:4
callee.chunk	0:1 5:-1 8:1
callee.cipso	3:-1
callee.claim	5:4 8:-3
callee.class	3:-4 6:4 7:1
callee.client	0:-2 5:-1 7:1 8:3
callee.clnt	5:2 8:-1
callee.clone	1:-2 4:-1 8:4
callee.clone_mnt	0:-2 8:2
callee.clr	8:1
callee.cluster	8:1
callee.clusters	8:1
callee.cmd	3:-3 5:3 7:-2 8:3
callee.cmpxchg	5:-1 8:2
callee.coherent	5:-2 8:3
callee.collect	3:-1 5:1 8:1
callee.command	2:6 3:-1 5:-1 6:-2 7:-1
callee.commit	2:2 8:-1
callee.common	0:5 3:-1 5:-1 8:-2
callee.companion	3:-1 5:-2 6:5 8:-1
callee.compare	3:2 5:-1
callee.compat	0:-1 1:2 3:-1 5:-1 8:1
callee.compile	3:-1 5:-1 8:2
callee.complete	3:4 5:-1 6:2 8:-4
callee.completion	2:2 8:-2
callee.compound	5:-1 9:1
callee.config	1:-1 2:4 5:-2 6:3 8:-2
callee.conflict	5:1
callee.connect	4:2 8:-1
callee.connected	3:-1 5:2
callee.conntrack	5:1
callee.consistency	0:-4 9:4
callee.console	3:-1 5:1
callee.construct	0:-2 8:3
callee.context	0:-1 1:-1 3:-1 4:3 5:4 8:-3
callee.control	0:1 8:-1
callee.conv	3:-2 5:-1 8:3
callee.convert	4:-2 8:2
callee.copy	0:-1 1:13 2:-2 3:-4 4:-1 5:-2 6:-1 7:-1 8:-1
callee.copy_from_buffer	1:1
callee.copy_from_kernel_nofault	3:-2 8:2
callee.copy_from_user	1:1 8:-1
callee.copy_struct_from_user	1:2 8:-1
callee.copy_to_user	1:1
callee.core	8:1
callee.count	0:1 3:1 5:-3 8:1
callee.counter	0:-1 8:1
callee.counters	0:2 8:-1
callee.cow	0:3 3:-1 4:2 5:-1 8:-2
callee.cpu	0:-1 2:-1 3:3 4:-2 6:-1 8:2
callee.cpufreq	3:-2 5:-3 7:6
callee.cpufreq_disabled	3:-1 5:-2 7:4
callee.cpuhp	3:2 5:-2 8:1
callee.cpumask	3:3 5:-2 6:-1 7:-1 8:-1 9:1
callee.cpumask_test_cpu	3:3 5:-2
callee.cpus	0:4 8:-3
callee.cpuset	3:-2 4:-1 5:2
callee.crash	8:1
callee.create	0:-3 1:-1 2:-1 4:5 5:-4 6:-1 7:-1 8:8 9:-1
callee.creating	8:1
callee.cred	0:-1 3:-1 5:2 7:-1 8:1
callee.creds	0:2 3:-1 4:4 5:-1 8:-4
callee.crypto	0:-4 1:-1 3:2 4:-1 8:5
callee.crypto_ahash_setkey	5:-1 8:1
callee.crypto_alloc_shash	0:-1 8:1
callee.crypto_check_attr_type	3:-1 8:1
callee.crypto_memneq	3:1
callee.crypto_mod_get	5:1
callee.csk	0:-1 3:-1 5:1 8:1
callee.css	0:-2 8:3
callee.csum	0:-1 1:-1 2:2 3:5 5:-2 7:1 8:-3
callee.ct	0:-1 3:1 8:1
callee.ctl	8:1
callee.ctnetlink	3:-1 8:1
callee.ctx	5:-1 6:2
callee.current	3:-2 5:2 6:2 7:-1 8:-1
callee.cyclic	0:2 8:-2
callee.d	0:1 2:-1 3:4 4:-1 7:-1 8:-2
callee.d_alloc_parallel	0:1 8:-1
callee.d_can_lookup	3:2 5:-1
callee.d_hash_and_lookup	5:1 8:-1
callee.d_is_dir	3:2 5:-2
callee.d_is_negative	3:2 5:-2
callee.d_is_symlink	3:1 5:-1
callee.d_unlinked	3:-1 5:2
callee.data	2:1 3:-5 5:3 6:-1 7:4
callee.datagram	0:-2 1:6 5:-3
callee.dbgp	6:2 8:-1
callee.deaddir	3:-1 5:1
callee.debugfs	3:-1 4:4 5:-1 8:-1
callee.debugfs_file_get	3:-1 4:-1 5:-1 8:3
callee.debugfs_get_inode	0:1 8:-1
callee.dec	3:-1 5:1 8:1
callee.decode	0:-3 1:-1 2:1 3:6 4:-1 5:-6 6:-1 7:-1 8:6 9:-1
callee.decode_attr_bitmap	3:-1 8:1
callee.decode_attr_length	3:-1 8:1
callee.decode_nfsstat3	8:1
callee.decode_op_hdr	8:1
callee.decompress	8:1
callee.dedupe	4:1
callee.define	0:3 5:-1 8:-2
callee.del	0:1 3:-1 5:-1 8:2
callee.delegation	3:-1 5:1
callee.delete	4:-4 8:4
callee.dentry	3:-1 5:1 8:1
callee.dentry_open	8:1
callee.deny	4:-1 8:2
callee.deprecated	3:1
callee.depth	8:1
callee.dereference	0:-2 3:1 5:1 6:-1 7:2 8:-1
callee.desc	0:-1 3:4 5:-5 7:-2 8:4
callee.descs	8:1
callee.dev	0:-2 1:-1 2:-1 4:1 5:4 6:3 7:-3
callee.dev_get_by_index_rcu	3:5 5:-5
callee.dev_pm_qos_add_request	5:3 8:-3
callee.dev_valid_name	3:1 5:-1
callee.devcgroup	4:2 8:-2
callee.device	0:-1 2:-1 3:-3 5:6 7:-6 8:6 9:-1
callee.device_add	8:1
callee.devm	0:-1 3:-1 5:1 8:2
callee.devres	0:1 5:-1
callee.devres_open_group	0:1 5:-1
callee.diag	3:-1 5:-5 7:3 8:3
callee.digest	8:1
callee.dind	8:1
callee.dio	3:1 5:-1
callee.dir	0:-1 3:3 5:1 7:-1 8:1
callee.dirblock	2:1
callee.direct	2:1 7:1 8:-2 9:2
callee.dirent	8:1
callee.dirty	0:-1 2:2 3:-1 5:1 8:-1
callee.disabled	3:-2 5:1 7:3 8:-1
callee.discard	0:2 2:3 5:-1 8:-3
callee.disk	0:-1 2:2 3:2 7:-2 8:-2
callee.disk_live	5:2 7:-1
callee.dl	4:-1 5:1 8:1
callee.dma	0:2 5:2 7:-1 8:-3 9:-1
callee.dmar	0:1 5:-1 6:2 7:-1 8:-1
callee.dname	3:-1 5:-1 8:2
callee.do	1:-1 2:-1 3:1 4:1 8:2
callee.do_check_range	3:2 8:-1
callee.doi	3:1
callee.dointvec	8:1
callee.domain	0:-2 3:-1 5:1 6:-1 8:3
callee.domhsh	3:-1 5:1
callee.down	0:-1 2:-1 3:-1 4:5 5:4 8:-6
callee.down_read_killable	4:-1 8:1
callee.dqblk	8:1
callee.dqentry	2:-1 8:1
callee.dquot	2:-1 3:2 5:1 8:-1
callee.drbg	0:1
callee.driver	0:-1 3:-1 5:6 6:-2 7:-1
callee.drop	0:-1 5:1
callee.ds	5:-1 7:1
callee.dsm	3:-1 7:3 8:-1
callee.dst	0:3 3:-1 5:3 8:-4
callee.dummy	3:-2 5:3
callee.dump	3:3 5:-5 8:2
callee.dup	0:-2 1:-1 4:3
callee.dupe	0:2 8:-2
callee.dx	3:2 5:-1
callee.dying	3:-1 5:2 7:-1 8:-1
callee.early	0:1 8:-1
callee.effect	4:-1 8:2
callee.elem	0:-1 3:-1 5:2
callee.elevator	3:1
callee.elfcorehdr	8:1
callee.empty	3:-5 5:10 6:1 7:-1 8:-6 9:1
callee.enable	0:-1 3:-1 6:-1 8:4
callee.enabled	3:-2 5:-3 6:-1 7:6
callee.enc	0:1
callee.encap	8:1
callee.encode	3:-3 8:4
callee.encrypt	3:-1 7:1
callee.encrypted	3:1 4:1 5:-1
callee.end	0:1 2:-1
callee.endpoint	3:-1 5:2
callee.enough	0:2 4:-1 5:-1
callee.enqueue	8:1
callee.ensure	0:2 3:-1 4:-1
callee.ent	2:-1 5:-1 8:2
callee.enter	2:-1 8:1
callee.entries	0:1 2:-1 3:1 5:-1
callee.entry	2:-1 4:-1 5:1 6:-1 7:-1 8:4
callee.eq	2:1 4:1 5:-1
callee.equal	3:1 5:1 7:-1 8:-1
callee.erase	0:2 8:-1
callee.err	3:-1 5:1
callee.errno	5:2 8:-1
callee.error	3:-2 5:5 6:-1 8:-1
callee.es	0:4 8:-3 9:1
callee.ethnl	3:-1 5:-3 8:4
callee.ethtool	3:2 5:1 8:-2
callee.ev	3:2 5:-1
callee.evaluate	3:-2 5:1 6:-3 7:2 8:2
callee.evenly	0:4 8:-3
callee.event	0:2 1:-1 2:-1 3:-4 4:-1 5:5 6:-1 8:1
callee.events	3:-1 8:1
callee.exceeded	3:-1 7:2
callee.exclusive	3:2 6:-1
callee.exe	4:-1 8:2
callee.exe_file_deny_write_access	4:-1 8:2
callee.execute	3:-1 5:-1 6:-1 7:2 8:1
callee.exists	5:1
callee.expand	0:5 3:-2 4:-1 5:1 8:-2
callee.expect	2:-1 5:1
callee.ext	0:3 3:-1
callee.ext4	0:-1 1:-2 2:5 3:1 4:-3 5:-6 6:-1 7:1 8:3 9:1
callee.ext4_bread	3:1
callee.ext4_check_dir_entry	3:2 5:-1 8:-1
callee.ext4_fc_memcpy	3:-1 5:-1 8:2
callee.ext4_find_entry	5:1
callee.ext4_forced_shutdown	2:-1 3:-1 5:3 8:-1
callee.ext4_get_group_desc	0:-1 3:-2 5:-1 8:4
callee.ext4_get_group_info	0:-1 3:3 5:2 8:-3
callee.ext4_getblk	2:1
callee.ext4_handle_dirty_dirblock	8:1
callee.ext4_handle_dirty_metadata	8:1
callee.ext4_has_feature_bigalloc	3:1 7:-1
callee.ext4_iget	3:-1 5:-1 8:2
callee.ext4_journal_get_write_access	8:1
callee.ext4_map_blocks	3:-2 5:4 8:-2
callee.ext4_mark_inode_dirty	8:1
callee.ext4_read_bh	2:3 8:-3
callee.ext4_read_block_bitmap	2:-3 8:3
callee.ext4_read_dirblock	2:1 8:-1
callee.ext4_sb_bread	8:1
callee.extend	5:-1 8:2
callee.extent	0:4 8:-2
callee.extents	0:-1 3:-1 7:1 8:1
callee.exthdr	3:3 8:-2
callee.extra	0:1 1:-2 8:2
callee.extract	8:1
callee.exts	8:1
callee.fail	1:1 5:-1
callee.family	3:2 5:-1 7:-1
callee.fast	8:1
callee.fat	0:-3 1:-1 2:1 3:-3 4:-1 5:7
callee.fat_ent_read	2:-1 5:-1 8:2
callee.fat_remove_entries	8:1
callee.fat_scan	3:-1 5:5 8:-4
callee.fatal	0:-1 5:2
callee.fatal_signal_pending	0:-1 5:2
callee.fault	1:1 3:-2 4:2 5:-1
callee.fc	0:-1 3:-1 5:-2 8:5
callee.fcntl	1:-1 3:-3 4:1 5:3
callee.fd	0:-1 1:1 5:3
callee.feature	3:-4 4:-1 5:-2 7:5 8:-1 9:3
callee.features	5:-1 8:-1 9:2
callee.fget	3:3 5:-2
callee.fib	5:-1 7:-1 8:2
callee.fib6	3:-1 5:2
callee.fid	8:1
callee.fields	0:3 5:-1 8:-2
callee.file	0:-3 1:-1 2:1 3:2 4:1 5:-2 6:-1 7:-5 8:6 9:2
callee.file_write_and_wait_range	2:3 8:-2
callee.filemap	0:1 2:-1 3:-1 5:-1 8:3
callee.filemap_write_and_wait_range	8:1
callee.filename	3:-1 8:1
callee.files	0:1 3:1 5:-1 8:-1
callee.fill	0:-2 3:-2 5:-2 8:7
callee.filp	8:1
callee.filter	0:1 4:4 5:-1 8:-3
callee.find	0:-7 1:-1 2:-2 3:5 4:-2 5:8 7:1 8:-4 9:2
callee.find_autofs_mount	8:1
callee.find_get_pid	3:2 5:-2
callee.find_inode_fast	5:-1 8:1
callee.find_task_by_vpid	3:5 5:-4
callee.find_vma	0:-1 3:2
callee.finish	8:1
callee.fix	4:2 8:-1
callee.fixup	8:1
callee.flag	4:2 5:-1 7:-1
callee.flags	0:-1 1:-2 2:-1 3:2 4:-1 5:4 7:-1 8:-1
callee.flock	1:1 8:-1
callee.flock64	1:1 8:-1
callee.flow	0:1 3:-1 4:-1 5:1
callee.flush	5:-1 8:2
callee.fn	3:-2 5:3 8:1
callee.folio	0:-3 2:8 3:1 4:-1 5:-1 8:-3
callee.folio_migrate_mapping	8:1
callee.folio_test_uptodate	2:2 5:-1
callee.follow	0:-1 3:-2 4:1 8:2
callee.follow_page	0:-1 5:1
callee.follow_pte	3:-2 5:-1 8:3
callee.fops	7:-1 9:2
callee.fops_get	7:-1 9:2
callee.for	1:-1 4:-1 5:1 6:1 7:-1 8:1
callee.forced	2:-1 3:-1 5:4 8:-1
callee.format	3:-1 5:-4 7:4 8:2
callee.frag	0:5 3:-2 5:-2 8:-1
callee.frags	0:1
callee.frame	0:-1 8:1
callee.free	3:-2 5:2 8:1
callee.freelist	0:1 3:-1 5:3 8:-1 9:-1
callee.freeze	5:1
callee.from	0:-1 1:-2 2:-1 3:6 4:-2 5:-3 6:-1 7:-1 8:5
callee.fs	0:-2 1:-1 3:-2 4:3 5:-1 7:4 8:1
callee.fs_context_for_mount	8:1
callee.fs_context_for_reconfigure	8:1
callee.fs_parse	3:-2 8:2
callee.fscrypt	3:-2 5:3
callee.fsnotify	0:-1 8:2
callee.ftrace	0:1 3:-1
callee.full	0:-3 3:-2 5:3 7:3
callee.func	3:1 5:-2 8:1
callee.function	0:2 8:-1
callee.fwd	3:-1 5:2 8:-1
callee.fwnode	3:1 5:-1
callee.gen	5:1
callee.generate	5:-1 8:2
callee.generic	0:2 2:-1 3:-1 4:-1 5:1
callee.genl	0:-1 3:2 5:-1 7:-1 8:1
callee.genlmsg	0:1 3:-1 5:2 8:-1
callee.genlmsg_put	3:-1 5:2 8:-1
callee.get	0:-3 1:6 2:-2 3:-6 4:-6 5:4 6:3 7:3 8:4 9:-3
callee.get_acl	3:-1 5:1
callee.get_fs_type	0:-1 3:-3 5:-1 7:5 8:-1
callee.get_kernel_nofault	3:2 8:-1
callee.get_pipe_info	3:4 5:-3
callee.get_proc_task	0:-1 3:-2 4:-1 5:7 7:-1 8:-1
callee.get_reg_offset	5:-1 8:1
callee.get_task_mm	3:-2 5:2
callee.get_unused_fd_flags	0:-1 1:-1 3:-1 5:3 8:1
callee.get_user	1:7 8:-5
callee.get_zeroed_page	0:1
callee.getblk	0:3 3:-1 5:-1
callee.getentry	3:-1 5:1
callee.getfattr	3:-1 8:1
callee.getlk	3:1 7:-1 8:1
callee.getname	1:-1 3:-2 5:-1 8:3
callee.getnum	8:1
callee.getxattr	3:-2 5:2
callee.gfp	3:-1 5:-1 8:1 9:2
callee.gid	0:4 3:1 5:-4
callee.gid_valid	3:1 5:-1
callee.gigantic	0:-1 5:-1 7:3
callee.global	4:3 5:-3 8:1
callee.gnet	8:1
callee.governor	3:-1 5:-1 7:2
callee.gpe	8:1
callee.gpio	8:1
callee.grab	0:-1 3:-1 4:-1 5:5 8:-3
callee.grab_header	4:-1 5:4 8:-3
callee.grace	5:2 8:-1
callee.gro	0:-1 3:3 5:-1 8:-1
callee.group	1:-1 2:-1 5:1 6:-1 7:-1 8:3
callee.groups	0:-2 8:2
callee.grow	0:3 3:-1 5:-1
callee.gso	0:1 5:1 8:-1
callee.gss	0:1 3:-2 4:1 5:-3 7:1 8:2
callee.gssp	5:2 8:-1
callee.gssx	8:1
callee.handle	2:-1 3:-1 4:-1 5:3 7:-1 8:2
callee.handler	0:-1 3:-1 5:-2 6:-1 7:3 8:2
callee.handlers	3:1 7:-1
callee.has	0:-2 3:-3 4:-1 5:4 6:2 7:1 8:-3 9:2
callee.has_branch_stack	7:1
callee.has_locked_children	3:-1 5:1
callee.hash	3:-3 5:4
callee.hdr	5:-1 8:1
callee.header	0:-3 1:-1 3:7 4:-1 5:2 7:-1 8:-4
callee.headers	8:1
callee.hex	3:2 8:-2
callee.hmac	0:-2 3:-1 5:2
callee.hold	3:-1 5:7 8:-5
callee.hole	8:1
callee.hook	0:1 5:-1
callee.host	0:2 3:-2 5:-2 8:3
callee.hotplug	5:-1 8:1
callee.hstate	0:-1 3:2 5:-3 7:2 8:-1
callee.hstate_is_gigantic	0:-1 5:-1 7:3
callee.htab	0:-1 3:-1 5:2 8:-1
callee.htab_lock_bucket	5:2 8:-1
callee.huge	0:1 3:-2 5:-1 7:-1 9:3
callee.hugetlb	0:3 4:-1 5:-2 7:3 8:-2
callee.hugetlb_vmemmap_restore	0:2 5:-1 8:-1
callee.hugetlbfs	3:-1 5:1
callee.hvc	0:-1 5:1 8:1
callee.hw	3:-1 5:-1 6:-1 7:3 8:1
callee.hwmon	5:-1 8:-1 9:3
callee.hwpoison	2:-2 5:-1 6:4 8:-1
callee.i2c	2:2 3:-1 6:-1 7:2 8:-2
callee.i2c_quirk_exceeded	3:-1 7:2
callee.i8042	2:1 3:-1 6:4 8:-2
callee.i8042_command	2:2 6:-1
callee.id	0:-1 3:1 4:2 5:-1 6:-1 7:2 8:1
callee.id2assoc	3:3 5:-2
callee.id2transport	3:3 5:-2
callee.ida	0:5 5:-1 8:-3
callee.ida_alloc	0:3 8:-3
callee.ident	5:-1 7:1
callee.idev	3:-1 5:1
callee.idle	6:1
callee.idmap	3:-2 8:3
callee.idr	0:1 5:1 8:-1
callee.idr_alloc	0:2 8:-1
callee.idr_alloc_cyclic	0:2 8:-2
callee.ids	3:1
callee.idx	3:2 5:-1
callee.if	5:-1 6:1
callee.ifindex	3:4 5:-4
callee.iget	3:-1 5:-1 8:2
callee.immutable	3:-1 4:1 7:-1
callee.import	3:-1 8:1
callee.in	0:-1 1:2 3:-1 5:3 6:-1 7:4 8:-5 9:-1
callee.in6	3:-2 5:4 8:-2
callee.in6_dev_get	3:-2 5:2
callee.inc	0:-1 3:-1 5:3
callee.index	0:-1 3:3 5:3 6:-1 7:-1 8:-2
callee.indirect	3:2 8:-1
callee.inet	0:1 3:-2 5:-2 7:-1 8:2 9:2
callee.inet6	3:-1 5:1
callee.inet6_add_protocol	5:2 8:-1
callee.inet_add_protocol	5:-1 8:2
callee.info	0:-3 3:7 5:-2 6:-1 7:-2 8:2 9:-1
callee.init	0:10 1:-1 2:-1 3:-5 4:-3 5:-7 6:-1 7:-1 8:10 9:-1
callee.initialize	3:-1 8:2
callee.inline	0:-2 2:2 3:2 7:-1
callee.inode	0:5 1:-1 2:2 3:-2 4:1 5:-2 7:-2 9:-1
callee.inode_permission	4:2 8:-2
callee.input	3:-2 5:-1 8:3
callee.insert	0:2 2:-1 3:-2 4:-1 5:-2 8:4
callee.insert_header	8:1
callee.insn	1:-1 3:-1 5:-1 7:2 8:2
callee.install	5:-1 6:-1 8:2
callee.int	3:2 8:-1
callee.integer	3:-1 5:3 6:-2
callee.integrity	0:1 8:-1
callee.intel	0:1 5:-3 6:-1 7:1 8:3
callee.internal	0:1 8:-1
callee.interruptible	0:-1 3:-1 5:8 6:-1 8:-3
callee.inum	0:3 3:1 5:-1 8:-3
callee.invalid	3:3 5:-2 6:-1 7:2 8:-2
callee.io	0:1 1:-1 2:3 8:-3
callee.ioapic	5:1 6:1 8:-1
callee.iomap	2:3 3:-1 5:-3 7:-2 8:4
callee.iomap_iter	2:-1 8:1
callee.iommu	3:-2 5:1 6:2 7:-1
callee.ioprio	3:-1 4:2 5:-1
callee.ioremap	0:4 3:-3 5:-3 6:-1 7:-1 8:5
callee.iov	0:-2 1:1 3:1 5:-2 8:3
callee.iov_iter_count	3:1 5:-1
callee.iov_iter_get_pages2	1:1 3:-1 5:-1 8:1
callee.iova	0:-1 8:1
callee.iovec	1:-2 8:3
callee.ip	0:-1 3:1 5:-2 8:4
callee.ip6	0:-1 3:1 8:1
callee.ip6addrlbl	0:-2 3:4 8:-2
callee.ip_mc_find_dev	3:-1 5:1
callee.ipc	3:-1 4:-1 5:2 8:1
callee.ipc_valid_object	3:-1 5:1
callee.ipcperms	4:3 5:-2
callee.ipip6	5:1
callee.ipmr	3:-1 5:2
callee.ipv4	3:2 5:-2
callee.ipv4_is_multicast	3:1
callee.ipv6	0:-1 3:2 5:-3 8:1
callee.ipv6_skip_exthdr	3:3 8:-2
callee.irq	0:-4 3:-1 5:-5 6:2 7:2 8:7 9:-1
callee.irq_to_desc	3:3 5:-2 7:-1
callee.is	0:-4 1:-1 2:-1 3:2 4:2 5:1 6:1 7:10 8:-8 9:-2
callee.is_bad_inode	3:-1 5:2
callee.is_handle_aborted	5:1 7:-1
callee.is_journal_aborted	2:-1 5:2
callee.is_mounted	3:-1 5:1
callee.is_power_of_2	3:2 5:-1
callee.isblk	3:1 5:-1
callee.isdigit	3:1 5:-1
callee.isdir	3:4 4:-2 5:-2
callee.isolate	5:-5 8:6
callee.isreg	3:3 4:-1 5:-2
callee.issue	2:3 8:-2
callee.iter	1:4 2:-1 3:1 5:-2 8:-1
callee.jbd2	0:-2 2:1 3:-1 5:-1 7:-1 8:1 9:2
callee.jbd2_journal_bmap	2:-2 8:2
callee.jent	3:-2 5:-1 6:5
callee.journal	0:-2 2:-5 3:-1 4:-1 5:1 7:-1 8:9 9:2
callee.kern	1:-2 8:3
callee.kern_path	8:1
callee.kernel	0:-1 1:3 4:-1 5:-3 6:-1 7:-1 8:3
callee.kernfs	3:-3 4:-2 5:4 7:-1 8:2
callee.kernfs_get_active	3:-1 5:2 7:-1
callee.kernfs_get_inode	0:1 5:-1
callee.key	1:-1 2:-1 4:3 5:2 7:-1 8:-1
callee.key_task_permission	4:1 8:-1
callee.keyring	0:1
callee.keyring_alloc	0:2 8:-1
callee.killable	0:-1 2:-1 3:-1 4:-2 5:7 8:-1
callee.kimage	0:-2 8:2
callee.kiocb	8:1
callee.kmalloc	0:4 8:-3
callee.kmem	8:1
callee.kmemdup	0:1
callee.kn	3:-1 5:2
callee.kobj	5:1 8:-1
callee.kobject	0:-1 8:2
callee.kobject_create_and_add	0:1
callee.kprobe	0:1 3:-2 5:2
callee.kset	0:1
callee.kset_create_and_add	0:1
callee.kstrtoint	3:8 4:-1 5:-1 8:-5
callee.kstrtol	3:4 8:-4
callee.kstrtou16	3:2 5:-1 8:-1
callee.kstrtou32	3:2
callee.kstrtouint	1:-1 3:4 8:-1
callee.kstrtoul	0:-1 1:-3 3:9 4:-1 5:-1 8:-3
callee.kstrtoul_from_user	1:-3 3:-2 8:5
callee.kstrtoull	1:-2 3:3
callee.kstrtoull_from_user	1:-2 3:4 8:-1
callee.kthread	5:2 8:-1
callee.kvec	2:2 8:-2
callee.kvmalloc	0:1
callee.kzalloc	0:4 8:-3
callee.l4proto	3:-1 5:-1 8:2
callee.label	0:1 8:-1
callee.larval	0:-1 3:-1 8:2
callee.last	3:4 5:-3
callee.ldisc	5:5 6:-1 8:-3
callee.lease	0:-1 8:1
callee.legacy	5:1
callee.len	3:1 6:1 8:-1
callee.length	8:1
callee.level	3:-2 5:3 7:-1
callee.light	0:-1 3:-2 5:-1 8:5
callee.limit	5:1
callee.limits	3:-1 8:2
callee.linearize	0:2 8:-1
callee.link	0:1 3:1 4:2 5:-2 6:1 7:-2
callee.list	0:4 3:-4 4:-1 5:1 6:1 8:-1 9:1
callee.list_empty	0:2 3:-3 5:-1 6:1 8:-1 9:1
callee.listxattr	3:-2 5:-1 8:3
callee.lite	6:1
callee.live	3:-1 5:4 7:-1
callee.load	0:-1 3:1 6:-1 8:1 9:2
callee.loaded	5:1
callee.local	0:3 3:-1 7:1 8:-3
callee.locate	5:1
callee.lock	0:-2 1:-1 3:-3 4:-1 5:7 6:-1 7:2 9:-1
callee.locked	2:3 3:-3 4:6 5:-4 7:-1 8:-2 9:3
callee.locks	5:2 8:-1
callee.locks_in_grace	5:2 8:-1
callee.log	0:5 5:-1 7:-1 8:-2
callee.long	3:2 5:1 8:-3
callee.lookup	1:-3 2:-1 4:-1 5:4 6:-1 7:-3 8:5 9:1
callee.lookup_one_len	5:1 8:-1
callee.lookup_user_key	1:-1 8:2
callee.loop	5:-1
callee.loopback	3:1 5:-1
callee.lpi	7:2 8:-1
callee.lru	0:1 5:-1 8:1
callee.lsm	0:1 4:1 8:-2
callee.madt	6:-1 8:1
callee.make	0:5 5:-4 8:1
callee.mangle	3:-1 5:1 8:1
callee.map	0:-1 1:-1 2:-1 3:-3 4:-1 5:1 6:1 7:-2 8:5 9:1
callee.map_value_has_spin_lock	3:2 5:-1
callee.mapped	2:1
callee.mapping	2:1 3:1 4:2 5:-1 7:-2
callee.mark	3:1 5:-2 8:2
callee.mas	0:-4 3:3 5:1
callee.match	2:-1 3:-1 4:-1 5:4 6:-2 7:5 8:-4
callee.match_int	3:2 8:-1
callee.match_octal	3:1
callee.max	3:-2 5:2 8:-1
callee.may	0:-2 3:2 4:3 5:2 7:-1 8:-3
callee.may_change_propagation	4:-3 8:3
callee.may_create	4:5 8:-5
callee.may_expand_vm	0:-2 4:-1 5:3
callee.maybe	0:-1 3:-1 5:3 8:-2
callee.mb	0:2 8:-2
callee.mbox	5:1 6:-1 8:1
callee.mc	3:-2 6:2 8:1
callee.md5	5:-1 8:1
callee.md5sig	0:2 3:-1 5:1 8:-2
callee.mem	0:3 3:-1 6:-1
callee.memblock	0:1 3:-1 5:-1 8:1
callee.memcg	0:3 8:-2
callee.memcmp	3:2 6:-1
callee.memcpy	1:4 3:-1 5:-1 8:-1
callee.memdup	0:-1 1:7 8:-6
callee.memdup_user	1:3 8:-2
callee.memneq	3:1
callee.memory	0:4 3:-1 4:-1 8:-1
callee.mempool	0:1 8:-1
callee.memremap	0:1 3:-1 5:-2 8:3
callee.memtype	0:-1 3:-2 5:1 8:2
callee.merge	0:2 3:-3 5:2
callee.meta	0:-1 3:1 7:-1 8:1
callee.metadata	3:1 5:-1 8:1
callee.method	5:-1 6:-1 7:2
callee.mic	5:-2 8:3
callee.migrate	0:-2 5:-3 8:6
callee.minmax	8:1
callee.mirror	8:1
callee.mkdir	0:-1 5:-2 8:3
callee.mknod	4:1
callee.mlock	3:-1 4:1
callee.mm	0:-1 3:-1 4:3 5:2 8:-2 9:1
callee.mm_access	4:4 8:-4
callee.mmap	0:-1 4:-1 8:3
callee.mmap_read_lock_killable	5:-1 8:2
callee.mmap_write_lock_killable	5:1
callee.mnt	0:-1 1:-1 2:-1 3:-2 4:-2 5:8 7:-1
callee.mnt_want_write	4:-1 8:2
callee.mod	5:1
callee.mode	3:-2 4:1 5:1 6:-1 7:1 8:1
callee.modern	5:1 6:-1 8:-1
callee.modify	0:-1 4:2 5:-1 8:1
callee.module	0:-2 4:2 5:4 7:-1 8:-1
callee.mount	1:4 3:-1 4:2 5:-1 7:-1 8:-2
callee.mounted	3:-1 5:1
callee.mountpoint	3:-1
callee.mounts	3:1 5:-1
callee.move	1:8 3:-1 4:1 8:-7
callee.move_addr_to_kernel	1:4 3:-1 8:-3
callee.mpi	3:2 5:-1
callee.mpol	0:-1 8:2
callee.mq	0:1 3:-2 5:-1 7:2
callee.msdos	5:-1 8:2
callee.msdos_format_name	5:-1 8:1
callee.msg	0:1 1:6 3:-1 8:-6
callee.msgctl	4:1
callee.msghdr	1:-1 3:-1 8:3
callee.msi	0:-1 5:-1 7:1 8:2
callee.mtu	3:-1 5:2
callee.multicast	3:1 5:-1
callee.mutex	0:-1 3:-1 5:4 6:-1
callee.mutex_lock_interruptible	3:-1 5:1 6:-1 8:2
callee.mutex_lock_killable	5:3 8:-2
callee.mutex_trylock	5:1
callee.name	0:-1 3:1 5:-1 7:-1 8:3
callee.namespaces	0:-1 3:-1 5:2
callee.nat	3:-1 5:-1 8:3
callee.ndo	8:1
callee.needs	0:2 5:1 8:-1
callee.negative	5:1
callee.neigh	3:-1 7:1
callee.nest	0:-2 3:-3 5:4 7:-1 8:2
callee.nested	3:3 8:-2
callee.net	0:-1 3:-2 4:1 5:1 8:1
callee.netdev	3:-2 5:5 7:-1 8:-1
callee.netfs	0:2 8:-2
callee.netif	3:-2 5:-4 6:4 7:4 8:-1
callee.netlbl	0:-1 1:-1 3:-2 5:4
callee.netlbl_domhsh_getentry_af4	5:1
callee.netlbl_domhsh_getentry_af6	5:1
callee.netlink	0:-3 3:-1 4:1 5:-1 7:-1 8:5
callee.netlink_kernel_create	0:-1 5:-1 8:3
callee.netns	3:1
callee.netpoll	3:1 8:-1
callee.new	3:-1 8:2
callee.new_inode	0:1 8:-1
callee.next	0:-1 3:3 8:-1
callee.nexthop	5:-1 8:1
callee.nf	0:-2 3:3 5:-1 7:-1 8:1
callee.nf_conntrack_find_get	5:1
callee.nfct	0:3 5:-1 8:-2
callee.nfnl	0:-1 5:1 8:-1
callee.nfnl_msg_put	0:-1 5:1 8:-1
callee.nfs	0:1 1:-1 2:3 3:-3 4:2 5:-2 7:2 8:-3
callee.nfs4	0:3 3:-2 4:1 5:3 8:-3
callee.nfs4_open_recoverdata_alloc	0:3 8:-3
callee.nfs4_valid_open_stateid	5:1
callee.nfsacl	3:1 8:-1
callee.nfsstat3	8:1
callee.nh	3:-2 5:1 8:1
callee.nla	0:-2 1:-1 3:1 4:-1 5:10 7:-2 8:-4
callee.nla_nest_start	0:-1 3:-2 8:3
callee.nla_nest_start_noflag	0:-1 3:-1 5:3
callee.nla_parse_nested	3:-2 8:3
callee.nla_parse_nested_deprecated	3:3 8:-2
callee.nla_put	0:1 3:-1 5:4 8:-5
callee.nla_put_be32	5:1
callee.nla_put_in6_addr	5:1 8:-1
callee.nla_put_in_addr	8:1
callee.nla_put_s32	5:-1 8:1
callee.nla_put_string	5:-2 8:2
callee.nla_put_u16	5:-2 8:2
callee.nla_put_u32	0:-1 8:2
callee.nla_put_u8	5:1 8:-1
callee.nla_reserve	3:-2 5:4 8:-2
callee.nlm	5:-2 8:3
callee.nlm_bind_host	5:-2 8:3
callee.nlmclnt	0:-1 3:-1 8:2
callee.nlmsg	0:3 3:-4 5:1 7:-1 8:1
callee.nlmsg_new	0:1 8:-1
callee.nlmsg_parse_deprecated	3:-1 8:1
callee.nlmsg_parse_deprecated_strict	3:-1 8:1
callee.nlmsg_put	3:-2 5:2 7:-1 8:1
callee.nlmsvc	0:2 3:-1 5:-1
callee.nmi	1:-1 3:-1 4:-1 5:3 7:1
callee.no	0:1
callee.node	0:4 3:4 5:-3 7:-1 8:-2
callee.nodes	0:2 3:2 5:-2 8:-1
callee.nodes_empty	3:1
callee.nofault	3:2 5:-1
callee.noflag	0:-1 3:-1 5:3
callee.none	5:2
callee.not	6:1
callee.notes	8:1
callee.notifier	8:1
callee.notifier_to_errno	8:1
callee.notify	3:2 5:-1 6:-1
callee.nr	8:1
callee.ns	3:1 4:-1 5:1 7:-1 8:3
callee.ns_alloc_inum	0:3 8:-3
callee.ns_capable	5:1
callee.nsm	3:-2 5:1 8:1
callee.ntop	3:1 8:-1
callee.nul	8:-1
callee.null	3:2 4:-1 5:-1 7:-1
callee.object	0:3 3:1 4:-1 5:-1 6:-1 7:-1 8:2
callee.obtain	4:-1 8:2
callee.octal	3:1
callee.of	3:1
callee.off	0:-1 3:-1 5:1 8:1
callee.offload	3:1 5:-2 7:-1 8:3
callee.offsets	8:1
callee.oid	3:-1 5:-1 7:1 8:1
callee.ok	0:-1 1:-1 3:3 5:-2 7:1 8:1
callee.old	1:-1 3:1 5:-1 8:2
callee.old_valid_dev	3:1 5:-1
callee.oldmem	3:-1 8:1
callee.on	0:-1 5:-2 6:-1 8:3 9:2
callee.once	0:-1 3:-2 6:1 8:-1 9:2
callee.one	0:-1 1:-1 2:-1 3:-1 5:1 8:3
callee.online	3:1 5:1 6:-1 7:-1
callee.only	3:-1 5:2 8:-1
callee.op	3:-1 8:1
callee.opaque	2:-1 3:-1 5:3 8:-1
callee.open	0:3 1:-1 2:-1 3:-3 6:3 7:-1 8:1
callee.ops	0:1 3:1 5:-1 7:-1 8:-1
callee.opt	3:-3 5:4 7:-1 8:1
callee.options	1:2 3:1 5:-1 8:-1
callee.opts	4:1 8:-1
callee.or	0:-1 5:-1 8:2
callee.orphan	0:1 3:-1 5:1
callee.os	0:2 3:-3 5:-2 6:-1 7:-1 8:4
callee.output	8:2
callee.overflow	0:-1 4:-1 5:-1 6:3 8:-1
callee.owner	5:-1 8:2
callee.p4d	3:-1 8:1
callee.p9	0:2 3:-2 8:1
callee.p9pdu	5:-1 8:1
callee.p9pdu_readf	8:1
callee.package	3:-1 8:1
callee.packet	0:-2 3:-1 8:4
callee.page	0:3 1:2 3:-4 4:-3 5:-4 6:3 8:4 9:-1
callee.pageio	8:1
callee.pages	0:2 2:-1 3:-1 5:-2 8:4
callee.pages2	1:1 3:-1 5:-1 8:1
callee.parallel	0:1 8:-1
callee.param	3:2 8:-2
callee.parent	5:1
callee.parse	0:-2 1:-1 2:-1 3:4 4:-1 6:-1 7:-1 8:2
callee.part[i++]	2:3 8:-2
callee.partial	3:1 4:1 5:-1
callee.partition	3:3 5:-1 7:-1 8:-1
callee.pasid	0:1 5:-2 6:-1 8:3
callee.path	0:-4 1:-2 2:-1 4:4 5:2 7:-1 8:1
callee.path_permission	4:1 8:-1
callee.payload	5:4 8:-3
callee.pc	3:2 5:-2 7:1
callee.pcc	5:-1 6:-1 8:3
callee.pci	0:-1 1:-1 3:-3 4:-1 5:3 6:1 7:-2 8:4 9:-1
callee.pci_alloc_irq_vectors	8:1
callee.pci_iomap	0:-1 3:-1 5:-2 6:2 7:-2 8:4
callee.pci_ioremap_bar	0:4 3:-1 5:-1 7:-1 8:-1
callee.pci_wait_for_pending	5:-1 6:1
callee.pcie	3:1 5:-2 6:1
callee.pcim	0:1
callee.pcpu	0:3 8:-2
callee.pde	5:1
callee.peeloff	8:1
callee.peer	3:-1 5:3 8:-1
callee.pending	0:2 3:-1 5:4 6:1 7:-1 8:-3
callee.per	3:-1 5:3 6:-1
callee.percpu	0:6 8:-5
callee.percpu_counter_init	0:-1 8:1
callee.percpu_ref_init	0:1 8:-1
callee.perf	0:3 1:-1 3:-2 4:4 5:-2 7:1 8:-1 9:-1
callee.perf_output_begin	8:1
callee.perm	3:-1 4:5 8:-4
callee.permission	3:-1 4:11 5:-1 8:-9
callee.pernet	8:1
callee.pfn	0:-1 3:-2 4:2 5:-1 8:2
callee.pfn_modify_allowed	0:-1 4:2 5:-1
callee.phys	3:2 5:-1 6:-1 7:-1
callee.pid	0:1 4:-2 5:1 7:-1 8:1
callee.pid_task	3:-1 4:-1 5:3
callee.pidfd	8:1
callee.pin	1:1
callee.ping	0:-1 8:1
callee.pipe	0:2 3:3 5:-3 7:-1
callee.pipedir	5:-2 8:2
callee.pkcs7	3:-1 8:1
callee.pkey	0:-2 5:2
callee.pkt	0:1 3:-1
callee.platform	3:-1 5:-1 6:2 8:1
callee.pm	0:-1 5:1 6:-1 7:2
callee.pm_autosleep_lock	8:1
callee.pmd	0:1 3:-1
callee.pmu	3:2 5:-2 6:2 7:-1
callee.pneigh	0:2 3:-1 5:-1
callee.pnp	0:2 5:-2 6:-1 8:1
callee.pnp_new_resource	0:1 8:-1
callee.pointer	0:-5 3:5 5:3 7:-1 8:-2 9:1
callee.policy	0:-1 1:-1 4:2 5:-3 7:-1 8:4
callee.poll	6:2 8:-2
callee.pool	0:1 3:-1 5:1
callee.pop	0:-1 3:-1 5:2
callee.populate	0:3 5:-1 8:-1
callee.port	0:-1 3:-1 5:2 6:-1 8:1
callee.posix	3:1 8:1
callee.possible	5:1 8:-1
callee.post	8:1
callee.power	5:-1 6:-1 8:3
callee.pre	3:-1 8:1
callee.prealloc	0:1 8:-1
callee.prep	0:1 3:-1
callee.prepare	0:5 1:-1 2:-1 3:-4 4:-2 5:2 8:2
callee.prepare_creds	0:1
callee.preparse	8:1
callee.present	0:-3 5:-1 6:7 7:-1 8:-2
callee.print	0:1
callee.printf	3:2 5:-1 8:-1
callee.priv	0:3 3:-1 5:1 6:1 8:-4
callee.private	0:1 5:-1
callee.privs	8:1
callee.probe	3:-1 5:1 8:2
callee.proc	0:-1 4:-2 5:-1 7:-2 8:6
callee.proc_create	0:1 8:-1
callee.proc_pid_make_inode	0:-1 5:-3 8:4
callee.process	8:1
callee.processing	0:-5 5:4 7:-1 9:2
callee.processor	6:-1 7:2
callee.prog	0:2 1:-1 4:1 5:-2 7:-1 8:1
callee.propagation	4:-3 8:3
callee.property	3:-1 8:1
callee.prot	0:3 8:-2
callee.protected	3:-1 5:1
callee.proto	3:-1 4:-1 5:-2 7:4
callee.proto_handlers	3:1 7:-1
callee.protocol	0:-1 3:-1 8:3
callee.ps2	2:4 3:-1 6:-1 7:-1 8:-1
callee.ps2_command	2:4 3:-1 6:-1 7:-1 8:-1
callee.pseudo	0:3 8:-2
callee.pskb	0:4 3:1 5:-2 8:-2
callee.pskb_expand_head	0:2 8:-2
callee.pskb_may_pull	3:2 5:-1 8:-1
callee.pskb_trim_rcsum	3:-1 8:2
callee.psock	3:-1 5:2 8:-1
callee.pt	7:1
callee.pte	0:-2 5:2 6:-1 7:-1 8:2
callee.pton	3:1 5:-1
callee.ptr	3:2 5:-2
callee.pud	0:1 3:-1
callee.pull	0:1 3:3 5:-2 8:-1
callee.put	1:4 2:-1 3:-6 4:-1 5:6 7:-1 9:-1
callee.put_user	1:4 3:-1 8:-3
callee.qdisc	0:2 3:-1 8:-1
callee.qid	3:3 5:-1 7:-1
callee.qid_has_mapping	3:3 5:-1 7:-1
callee.qos	0:-1 5:2
callee.queue	2:-1 3:-1 5:4 6:-1 7:1 8:-1
callee.queue_var_store	3:3 8:-2
callee.quirk	3:-1 5:-1 7:3
callee.quota	0:-1 3:1 5:-2 7:1 8:1
callee.qword	3:3 8:-3
callee.qword_get	3:3 8:-3
callee.radix	0:-1 8:1
callee.random	0:3 3:-1 5:-1 6:-1 8:1
callee.range	1:-1 3:3 4:-1 5:-3 6:-2 7:-1 8:5
callee.range_is_zero	3:1
callee.ratelimit	3:-1 5:1 6:1 8:-1
callee.raw	0:-1 3:2 5:-1 8:1
callee.rb	0:1 3:-2 5:2 8:-1
callee.rcsum	3:-1 8:2
callee.rcu	0:-2 3:-1 4:-1 5:9 6:-1 7:1 8:-6 9:1
callee.rcu_access_pointer	5:1 8:-1 9:1
callee.rcu_dereference	3:-2 7:3
callee.rcu_dereference_protected	3:-1 5:1
callee.rcv	3:-1 8:1
callee.rdmsrl	3:-1 6:5 8:-3
callee.rdonly	3:-1 4:3 5:-1 7:-1 8:1
callee.read	0:-3 1:-1 2:13 3:-6 4:-3 5:3 6:2 7:-1 8:-3 9:-1
callee.read_blk	2:2 3:-1 8:-1
callee.read_seqcount_retry	5:1
callee.readf	8:1
callee.realloc	0:2 8:-2
callee.really	3:-2 5:2
callee.receive	4:1
callee.reconfigure	8:1
callee.recover	2:-1 5:-1 8:1
callee.recoverdata	0:3 8:-3
callee.recursion	0:-1 3:-1 5:5 8:-3
callee.recv	0:-2 3:-2 5:-3 8:7
callee.redirect	3:2 5:-1
callee.ref	0:1 3:-1 5:2 6:-1 8:-1
callee.reg	0:-1 3:-2 5:2 6:-1 8:3
callee.region	0:-3 3:-1 5:1 6:-1 8:4
callee.register	2:-1 3:-4 4:-1 5:-4 6:-1 8:11
callee.register_net_sysctl	0:1
callee.register_pernet_subsys	8:1
callee.register_shrinker	0:3 8:-2
callee.registered	3:-2 5:3
callee.regset	0:-1 8:1
callee.reject	0:-1 3:5 5:-1 8:-2
callee.remap	0:3 3:-1 5:-2 8:1
callee.remap_oldmem_pfn_range	3:-1 8:1
callee.remote	1:-1 5:-1 8:2
callee.remove	0:2 2:-1 3:-1 5:-1 8:1
callee.removexattr	4:3 8:-2
callee.replace	0:-2 3:-1 5:-1 8:4
callee.reply	3:-3 5:-2 8:5
callee.req	0:4 5:-3 6:-1 7:1
callee.reqsk	5:1 8:-1
callee.request	2:-1 3:-2 5:4 6:-2 8:3
callee.request_irq	5:-1 8:1
callee.res	8:1
callee.reservation	0:3 8:-2
callee.reserve	0:2 2:-1 3:-6 4:-1 5:7 6:-1 7:-2 8:1
callee.reserved	3:1
callee.reset	2:-1 6:-1 8:2
callee.resize	5:1 7:-1
callee.resource	0:1 5:-1 6:1 7:-1 8:1
callee.resources	0:-1 3:-1 8:3
callee.restore	0:2 5:-1 8:-1
callee.result	2:2 8:-2
callee.retry	5:1 8:-1
callee.return	3:-1 5:2
callee.reuseport	0:-1 8:2
callee.rhashtable	0:-1 5:1 8:1
callee.rhashtable_init	0:-1 8:1
callee.rhashtable_lookup_fast	5:1
callee.rht	3:-1 5:2
callee.rmdir	4:1 8:-1
callee.rng	0:-1 5:-2 6:2 8:1
callee.root	0:2 3:-1 4:1 5:2 7:-2 8:-3
callee.route	0:-1 3:-3 8:5
callee.rpc	0:-1 2:1 5:-3 7:1 8:3
callee.rpc_ntop	3:1 8:-1
callee.rpc_setup_pipedir_sb	5:-2 8:2
callee.rpcauth	3:-2 5:-1 7:3
callee.rpm	8:1
callee.rq	1:1 2:-1 8:1
callee.rqs	0:1 8:-1
callee.rsa	8:1
callee.rseq	5:-1 8:1
callee.rtc	2:-1 3:5 5:-4 6:3 8:-2
callee.rtc_valid_tm	2:-1 3:1 6:-1
callee.rtnl	3:4 4:1 5:-1 8:-3
callee.rtnl_dereference	3:2 5:-1 7:-1
callee.rtnl_valid_stats_req	3:-1 8:1
callee.rule	3:-2 4:-1 8:3
callee.rules	5:-1 7:1 8:1
callee.run	8:1
callee.running	3:-1 4:-1 5:4 7:-1 8:-1
callee.rw	2:3 3:-1 5:-1 8:1
callee.rw_verify_area	8:1
callee.s	3:8 4:-2 5:-5 7:-1
callee.s32	5:-1 8:1
callee.saddr	8:1
callee.safe	0:-1 3:-2 4:-1 6:7 7:-1 8:-3
callee.same	3:2 5:-1
callee.sanity	0:-1 5:-1 9:3
callee.saved	0:-1 5:2 6:-1 7:-1
callee.sb	2:3 3:-3 4:4 5:-2 7:-3 8:1
callee.sb_bread	2:3 3:-1 5:-1
callee.sb_has_quota_active	5:1 7:-1
callee.sb_rdonly	3:-1 4:3 5:-1 7:-1 8:1
callee.sbitmap	0:6 8:-5
callee.sbitmap_init_node	0:4 8:-3
callee.scan	0:-1 3:-1 5:5 8:-3
callee.sched	1:4 8:-3
callee.schedule	0:1
callee.scm	3:-1 4:5 8:-3
callee.scsi	0:1 2:2 3:-3 5:2 6:-4 8:2
callee.scsi_alloc_sgtables	8:1
callee.scsi_execute_req	3:-1 6:-1 7:2 8:1
callee.scsi_log_reserve_buffer	0:3 5:-1 7:-1 8:-1
callee.sctp	0:4 1:-1 2:-1 3:-3 4:1 5:1 7:-1 9:-1
callee.sctp_add_bind_addr	0:4 3:-1 8:-2
callee.sctp_addr_id2transport	3:3 5:-2
callee.sctp_copy_one_addr	3:-1 8:1
callee.sctp_do_sm	8:1
callee.sctp_err_lookup	3:-1 5:1
callee.sctp_get_af_specific	0:-1 3:2 5:-1
callee.sctp_id2assoc	3:3 5:-2
callee.sctp_make_abort	0:1 8:-1
callee.sctp_make_control	0:1 8:-1
callee.sctp_make_reconf	0:1
callee.sctp_style	5:-1 7:1 8:-1
callee.sctp_ulpevent_new	0:1
callee.sctp_vtag_verify	3:1
callee.sdp	3:2 5:-1
callee.search	0:-1 3:2 8:-1
callee.sec	4:2 5:-1
callee.secretmem	0:4 3:2 4:-1 8:-4
callee.sectors	5:-1 7:1
callee.secure	0:-1 8:1
callee.security	0:2 1:-1 2:-1 3:-4 4:16 5:-2 8:-8
callee.security_file_lock	4:2 8:-1
callee.security_locked_down	4:1 8:-1
callee.security_msg_queue_msgctl	4:1
callee.security_path_mknod	4:2 8:-1
callee.security_sctp_bind_connect	4:2 8:-1
callee.security_sem_semctl	4:1 8:-1
callee.security_task_fix_setuid	4:1 8:-1
callee.security_vm_enough_memory_mm	0:2 4:-1 5:-1
callee.segment	0:1 3:-3 5:2
callee.select	5:-1 8:1
callee.self	5:1 8:-1
callee.sem_obtain_object_check	8:1
callee.semctl	4:1
callee.send	8:2
callee.sendmsg	2:2 5:-1 8:-1
callee.seq	0:2 3:2 4:-1 7:-1 8:-1
callee.seq_buf_printf	3:2 5:-1 8:-1
callee.seq_open	0:-1 8:2
callee.seqcount	5:1 8:-1
callee.seqid	0:2 8:-2
callee.server	3:-1 7:3 8:-1
callee.session	8:1
callee.set	0:2 2:-2 3:-2 4:-1 5:-4 6:-2 7:-2 8:8 9:3
callee.set_compat_user_sigmask	1:-1 8:1
callee.set_user	8:1
callee.set_user_sigmask	8:1
callee.setattr	8:1
callee.setattr_prepare	8:1
callee.setkey	3:-1 5:-1 8:2
callee.setlk	3:1 5:-1 7:-1 8:1
callee.setuid	4:1 8:-1
callee.setup	0:1 2:-1 3:-3 4:-1 5:-3 6:-1 7:-1 8:8
callee.setxattr	4:3 8:-2
callee.sg	3:2 5:-1
callee.sget	0:-1 8:1
callee.sget_fc	0:-1 8:1
callee.sgtables	8:1
callee.shared	3:-2 4:2 5:5 6:-1 7:-3 8:-1
callee.shash	0:-2 3:-1 8:2
callee.shl	6:1
callee.shm	4:1
callee.shmctl	4:1
callee.shmem	0:1 3:-1 5:-1 8:2
callee.shmem_get_folio	8:1
callee.should	1:1 5:1 8:-1
callee.show	8:2
callee.shrinker	0:4 8:-3
callee.shutdown	2:-1 3:-1 5:3 8:-1
callee.sigframe	1:2 3:-1
callee.sigmask	1:-1 8:2
callee.signal	0:-1 3:1 5:3 6:-1 7:-1
callee.signal_pending	3:-1 5:2 6:-1 7:-1 8:1
callee.simple	0:-1 8:2
callee.single	3:-2 5:2 7:-1 8:1
callee.sip	3:3 5:-2 8:-1
callee.size	0:1 3:-3 5:-2 7:2 8:3
callee.sk	3:-5 5:3 7:3
callee.skb	0:-1 1:4 2:-1 3:4 4:-1 5:2 7:-2 8:-2 9:-1
callee.skb_clone	0:1
callee.skb_copy_bits	1:-1 3:1
callee.skb_copy_datagram_msg	1:4 8:-3
callee.skb_cow	0:4 8:-4
callee.skb_ensure_writable	0:-3 8:3
callee.skb_gso_segment	0:1 3:-3 5:2
callee.skb_header_pointer	0:-4 3:8 5:-2 8:-2
callee.skb_is_gso	3:1 5:-1
callee.skb_linearize	0:2 8:-2
callee.skb_orphan_frags	0:1
callee.skb_recv_datagram	0:-2 3:-2 5:-3 8:7
callee.skb_unclone	0:-3 3:-3 5:4 8:2
callee.skcipher	0:-1 3:-1 8:2
callee.skip	3:3 8:-3
callee.slab	0:1 3:1 5:-2 8:-1 9:2
callee.sleep	4:-1 5:-2 7:3
callee.sm	8:1
callee.smbus	2:1 8:-1
callee.sock	0:-3 1:-1 2:2 4:1 5:-1 7:3 8:-1
callee.sock_alloc_file	0:-2 8:2
callee.sock_error	5:4 8:-3
callee.sock_flag	3:-2 4:2 5:1 7:-1 8:-1
callee.sockaddr	0:1
callee.socket	4:2 8:-1
callee.sockfd	0:-1 3:-3 5:-2 7:-1 8:8
callee.sockfd_lookup_light	0:-1 3:-2 5:-1 8:5
callee.sockopt	3:1 5:-1
callee.sockptr	0:-1 1:2 3:-1 8:-1
callee.software	0:-1 3:1 5:-1 8:2
callee.software_node_to_swnode	3:1 5:-1
callee.source	1:-1 3:1 8:1
callee.space	0:-1 2:-1 3:-2 5:7
callee.sparse	4:-1 5:-1 7:2
callee.specific	0:-1 3:2 5:-1
callee.spi	0:-1 6:1 8:1
callee.spin	3:2 5:-1
callee.split	0:1 3:-1 4:-2 8:3
callee.split_vma	8:1
callee.sr	8:1
callee.sscanf	3:1
callee.stable	3:-1 5:4 8:-2
callee.stack	3:1 5:-1 6:-1 8:1
callee.stale	3:-1 5:2 8:-1
callee.start	0:-1 3:-3 4:3 5:3 7:-1 8:1
callee.start_creating	8:1
callee.stat	0:-1 5:1 8:1
callee.state	0:1 1:-3 3:-1 4:-1 5:1 7:6 8:-2
callee.stateid	0:-2 3:-1 5:1 8:1
callee.stats	0:1 3:4 5:1 8:-4
callee.status	8:1
callee.stop	5:2 8:-1
callee.storage	0:3 4:-1 8:-2
callee.store	0:1 3:3 8:-3
callee.str	3:3 8:-2
callee.strchr	0:-1 3:5 5:-1 8:-1
callee.strcmp	0:-1 3:5 6:-1 7:-1 8:-2
callee.stream	2:1 3:2 5:3 8:-6
callee.strict	3:1
callee.string	1:3 3:1 5:-2 8:-1
callee.strncmp	0:-1 3:1 5:-4 6:-1 7:6 8:-2
callee.strncpy	1:6 3:-1 8:-5
callee.strncpy_from_user	1:6 3:-1 8:-4
callee.strndup	1:2 8:-2
callee.strndup_user	1:2 8:-2
callee.strscpy	3:5 5:-1 8:-4
callee.struct	1:2 8:-1
callee.style	5:-1 7:1 8:-1
callee.subdir	3:1 5:-1
callee.submit	2:-1 8:2
callee.subsegment	3:-1 8:1
callee.subset	4:-1 5:2 8:-1 9:1
callee.subsys	0:-1 8:1
callee.subsystem	0:2 5:-1 8:-1
callee.subtype	3:1 5:-1
callee.super	3:-1 4:-1 7:2 8:1
callee.superblock	2:4 3:1 7:-1 8:-3
callee.supply	8:1
callee.supported	4:-1 5:-3 7:5
callee.supports	5:-1 7:2
callee.suspend	5:-1 8:1
callee.svc	0:-3 3:1 4:-1 5:-1 7:3 8:2
callee.svcxdr	5:-2 8:3
callee.svcxdr_decode_string	3:-1 8:1
callee.swap	0:3 3:4 5:-3 8:-2
callee.swapfile	3:-1 4:-2 5:4 7:-1
callee.swevent	0:-1 5:3 8:-1
callee.swnode	3:1
callee.symbol	3:-2 5:2
callee.symlink	3:1 5:-1
callee.sync	0:-1 2:7 3:1 4:-1 5:-2 6:-1 8:-2
callee.sync_dirty_buffer	2:3 8:-3
callee.sys	0:-1 8:1
callee.sysctl	3:-1 5:-1 8:2
callee.sysctls	0:1
callee.sysfs	0:-1 3:-1 5:-2 8:5
callee.sysfs_create_file	8:1
callee.sysfs_create_group	0:-1 8:1
callee.sysfs_create_link	0:-1 8:1
callee.system	0:1 3:1 8:-2
callee.table	0:2 3:-1 5:-1 6:2 7:-1
callee.tables	3:-1 8:1
callee.tag	0:2 8:-1
callee.tags	0:1
callee.tail	3:-1 8:1 9:1
callee.target	1:1
callee.task	0:-2 1:-1 3:-3 4:1 5:11 7:-1 8:-4
callee.tasks	8:1
callee.tb	3:-1 5:1 8:1
callee.tc	3:-5 5:3 7:2
callee.tcf	0:1 7:-3 8:2
callee.tcp	0:2 5:-3 7:2 8:-1
callee.tcp_get_md5sig_pool	0:2 3:-1 5:1 8:-2
callee.tcp_md5_hash_key	8:1
callee.test	0:-1 2:1 3:-1 4:-1 5:4 6:-1 8:-2
callee.test_bit	3:-2 5:4 6:-1 7:2 8:-1 9:-1
callee.tfm	0:-1 8:1
callee.thermal	5:-1 8:-2 9:3
callee.thread	5:1 7:-1
callee.threaded	3:-1 5:2 7:-1
callee.threads	8:1
callee.threshold	0:-1 8:1
callee.time	2:1 3:-1 6:1 8:1 9:-1
callee.time_after	5:1 6:1 8:-1
callee.time_after_eq	2:1
callee.timeout	5:3 6:2 8:-4
callee.timer	3:-1 8:2
callee.timerfd	3:-1 5:1
callee.tlv	3:-1 8:1
callee.tm	2:-1 3:1 6:-1
callee.to	0:-2 1:7 2:-2 4:-3 5:4 6:-1 7:-2 9:-1
callee.tocentry	2:-1 3:3 8:-1
callee.tr	3:-1 4:-1 5:1
callee.trace	0:6 3:-1 4:-1 5:-1 7:-1 8:-1
callee.tracefs	0:-3 5:-1 8:4
callee.tracefs_create_dir	0:-3 5:-1 8:4
callee.traceprobe	0:1
callee.tracing	4:-1 5:1 8:1
callee.tracing_check_open_get_tr	3:-1 4:-1 5:1
callee.translate	8:1
callee.transport	0:-1 3:-5 5:3 7:3
callee.tree	5:-1 8:2
callee.trie	0:2 3:-1 5:-1
callee.trigger	8:1
callee.trim	3:-1 8:2
callee.truncate	3:1 5:-1 8:1
callee.try	0:-1 3:-1 5:4 7:-1
callee.try_module_get	5:2 8:-1
callee.tryget	4:-1 5:2
callee.trylock	3:-1 5:3 8:-1
callee.tsn	3:1
callee.tty	2:-1 3:-1 5:7 6:-2 7:-1 8:-3 9:2
callee.tunable	3:2 8:-2
callee.tunnel	3:-1 5:1 8:1
callee.tuple	5:-1 8:1
callee.tx	8:1
callee.type	0:-3 1:-3 3:-2 5:-1 6:-2 7:6 8:4 9:2
callee.u16	5:-2 8:2
callee.u32	0:-4 2:2 3:-1 8:4
callee.u64	3:3 5:-1 8:-2
callee.u8	5:1 8:-1
callee.uarg	3:-1 8:1
callee.udp	0:-1 3:1 5:-2 7:3 8:-1
callee.uevent	3:-1 5:-1 8:2
callee.uid	4:2
callee.uid_eq	4:1 5:-1
callee.uid_valid	5:1
callee.ulpevent	0:1 8:-1
callee.unaligned	3:1
callee.unbindable	3:1
callee.unclone	0:-1 3:-3 5:4
callee.uncore	0:-2 3:-1 5:-3 6:3 7:-2 8:4
callee.unhashed	3:-1 5:1
callee.unix	0:3 3:-2 5:1 7:-1
callee.unless	5:1 8:-1
callee.unlhsh	3:-1 5:3 8:-1
callee.unlink	4:1
callee.unlinked	3:-1 5:2
callee.unmapped	4:1 5:-1
callee.unregister	5:-2 8:2
callee.until	6:2 8:-1
callee.unuse	8:1
callee.unused	0:-1 1:-1 3:-1 5:3 8:1
callee.upcall	5:1
callee.update	2:-1 3:-2 4:-1 5:-1 8:5
callee.uprobe	0:-1 8:1
callee.uptodate	2:3 3:-1 5:-1 7:-1 8:-1
callee.usage	5:1 7:-1
callee.use	3:-1 5:1 7:1 8:-1
callee.user	0:-2 1:14 2:2 3:-5 4:-2 6:-1 7:-1 8:-5 9:-1
callee.user_path_at	1:-1 4:-1 8:3
callee.user_write_access_begin	1:1
callee.ut	0:2 3:3 5:1 8:-4
callee.v4	3:-1 7:2 8:-1
callee.v9fs	2:1 3:-4 4:-1 5:-1 7:6
callee.valid	0:-2 2:-2 3:15 5:-1 6:2 7:-3 8:-8 9:-1
callee.valid_signal	3:3 5:-2
callee.validate	0:-3 1:-1 3:10 4:-1 5:-4 6:-1
callee.value	3:2 5:-2 8:-1 9:1
callee.var	3:1 5:-1
callee.vc	0:-1 8:2
callee.vec	0:1 8:-1
callee.vectors	8:1
callee.verify	0:-1 3:1 4:-1 5:-5 7:1 8:6
callee.verify_dirent_name	8:1
callee.version	3:1
callee.vfat	3:4 5:-1 8:-2
callee.vfat_find	3:-1 5:-1 8:2
callee.vfs	2:1 3:-2 4:-1 5:1 8:3
callee.vfs_test_lock	5:-1 8:1
callee.vif	3:-2 5:2
callee.virtblk	0:2
callee.virtio	3:-1 6:1 7:1
callee.virtnet	8:1
callee.virtqueue	5:-1 6:2
callee.vlan	3:-1 8:2
callee.vm	0:2 3:-1 4:-3 7:3 8:-1
callee.vma	0:-4 1:-2 3:6 4:2 5:-1 7:-1 8:1 9:-1
callee.vma_lookup	0:-4 1:-1 3:5 4:-1 5:2 8:-1
callee.vmap	0:1 3:-1
callee.vmemmap	0:2 5:-1
callee.vmlinux	3:-4 5:-1 7:5
callee.vp	5:2 6:-1 8:-1
callee.vpd	2:-1 3:-2 6:-3 7:2 8:5
callee.vpid	3:5 5:-4
callee.vring	0:1 8:-1
callee.vtag	3:2 5:-1 8:-1
callee.wait	0:-2 1:-1 2:-1 3:-2 4:-1 5:1 6:9 7:-1 8:-3
callee.wait_event_interruptible	5:5 6:-1 8:-3
callee.wait_event_interruptible_timeout	5:2 8:-1
callee.wakeup	3:-2 5:3 7:-1
callee.walk	3:2 5:-2 8:1
callee.want	4:-1 5:-1 8:2
callee.warn	0:-1 5:-1 9:2
callee.was	3:-2 5:4 8:-1
callee.watch	0:2 8:-1
callee.within	3:2 5:-1 8:-1
callee.word	2:2 8:-1
callee.work	0:-1 5:1
callee.wrap	5:-1 8:2
callee.writable	0:-3 8:4
callee.write	0:-1 1:-1 2:10 3:-3 4:3 5:-2 6:2 7:-1 8:-6 9:-1
callee.write_begin	8:1
callee.write_blk	2:1 3:-1 8:1
callee.write_end	8:1
callee.writeback	5:1
callee.xa	0:-1 3:2 6:-1 8:1
callee.xa_load	0:-1 3:2 5:1 6:-1 8:-1
callee.xas	0:4 3:-1 5:-1 8:-2 9:2
callee.xattr	0:-1 2:-1 3:2 4:1
callee.xattr_permission	4:1 8:-1
callee.xchg	0:-1 3:-2 5:3
callee.xdp	0:-1 3:-2 5:2 8:2
callee.xdr	0:-3 1:-1 2:3 3:6 5:1 7:-1 8:-4 9:-1
callee.xdr_buf_subsegment	3:-1 8:1
callee.xdr_inline_decode	0:-2 2:3 3:5 5:-4 7:-1 8:-1
callee.xdr_reserve_space	0:-1 2:-1 3:-1 5:4 8:-1
callee.xdr_stream_decode_bool	3:1
callee.xdr_stream_decode_u32	2:2 3:1 8:-2
callee.xdr_stream_encode_u32	8:1
callee.xfrm	0:-3 3:-2 4:-1 5:-1 7:6 8:2
callee.xfrm4	3:-1 4:2
callee.xfrm6	3:-1 4:1 5:-1 8:1
callee.xfrm_get_mode	7:1
callee.xfrm_state_get_afinfo	0:-1 3:-2 5:-2 7:6 8:-1
callee.xlate	3:-1 5:-2 8:3
callee.xmit	0:-1 3:-3 5:-1 8:6
callee.xprt	0:-2 2:1 3:-1 5:3 7:1 8:-2
callee.xs	2:3 8:-2
callee.xt	0:1 1:1 3:-2 5:-1 8:2
callee.xt_hook_ops_alloc	0:1 8:-1
callee.zalloc	0:1 8:-1
callee.zero	4:-1 5:2 7:-1
callee.zeroed	0:1
callee.zone	3:3 7:-1 8:-1
callee.zstd	3:-2 5:-1 8:3
certain by:all	0:5 1:5 2:2 3:-4 4:6 5:-10 6:-6 7:-13 8:20 9:-6
certain by:four fifths	0:4 1:3 2:6 3:-10 4:-5 5:1 6:-2 7:-4 8:15 9:-7
certain by:one fifth	0:-6 1:-2 2:3 3:3 5:8 6:-5 7:3 8:-3 9:-1
certain by:three fifths	0:-3 2:-1 3:-5 4:1 5:5 6:-1 7:-4 8:8 9:-1
certain by:two fifths	0:-3 1:-7 2:-2 3:3 4:-1 5:5 6:-1 7:-1 8:4 9:2
errno behind a comparison:	0:2 1:2 3:-1 4:-2 5:-2 6:4 7:-3 8:2 9:-1
errno behind a comparison:AE_AML_INTERNAL	3:-1 9:2
errno behind a comparison:AE_BAD_PARAMETER	3:1
errno behind a comparison:E2BIG	3:3 5:-1 7:-2 8:2
errno behind a comparison:EACCES	3:-1 4:6 5:-2 7:-1 8:-1
errno behind a comparison:EADDRNOTAVAIL	3:4 5:-3
errno behind a comparison:EAGAIN	2:1 5:-3 7:1 8:1
errno behind a comparison:EBADF	3:1
errno behind a comparison:EBADMSG	3:3 5:-1 7:-1
errno behind a comparison:EBUSY	5:2 6:-1
errno behind a comparison:EDQUOT	3:-2 5:3
errno behind a comparison:EEXIST	5:1
errno behind a comparison:EFAULT	1:2 3:1 4:-1 5:-5 7:-1 8:-1 9:5
errno behind a comparison:EFBIG	3:2 7:-1
errno behind a comparison:EFSCORRUPTED	3:4 5:-2 8:-1
errno behind a comparison:EINVAL	0:-1 2:-1 3:5 5:1 6:-2 7:-6 8:6 9:-1
errno behind a comparison:EIO	3:-2 5:-4 7:-1 8:6 9:2
errno behind a comparison:ELOOP	5:1
errno behind a comparison:EMFILE	3:-3 5:4
errno behind a comparison:EMLINK	3:-1 5:1
errno behind a comparison:EMSGSIZE	2:-1 3:5 5:-2 8:-1
errno behind a comparison:ENAMETOOLONG	3:5 5:-2 7:-1 8:-2
errno behind a comparison:ENFILE	3:-1 5:1
errno behind a comparison:ENOBUFS	3:2 5:1 7:-1 8:-1
errno behind a comparison:ENODEV	3:-1 5:1 6:-1 7:2
errno behind a comparison:ENOENT	3:5 5:-2 7:-2 8:-1
errno behind a comparison:ENOEXEC	3:2 5:-1
errno behind a comparison:ENOMEM	0:-4 3:3 5:4 7:-1 8:-2 9:-1
errno behind a comparison:ENOSPC	0:-1 3:-3 5:8 6:-1 7:-1 8:-1
errno behind a comparison:ENOTSUPP	3:-1 5:-1 7:3
errno behind a comparison:ENOTTY	3:-1 5:-1 6:2
errno behind a comparison:ENXIO	3:10 5:-7 7:-1 8:-1
errno behind a comparison:EOPNOTSUPP	3:1 5:-1
errno behind a comparison:EOVERFLOW	5:3 7:-1 8:-1
errno behind a comparison:EPERM	4:-2 5:1 7:2 8:-1
errno behind a comparison:EPIPE	5:1
errno behind a comparison:ERANGE	3:2 5:1 6:-1 7:-1 8:-1
errno behind a comparison:EREMOTEIO	3:3 5:-1 7:-1
errno behind a comparison:ERESTARTSYS	5:-1 8:1
errno behind a comparison:FILEID_INVALID	3:2 5:-1
errno behind a comparison:NF_DROP	0:-1 3:3 5:-1 8:-1
errno behind a comparison:SVC_DENIED	3:1
errno in arch:	0:-2 1:3 2:-2 3:-3 4:1 5:1 6:7 7:2 8:-5 9:-3
errno in arch:EBUSY	0:-1 3:-1 5:3 6:-1 7:-1 8:1
errno in arch:EFAULT	3:1
errno in arch:EINVAL	0:3 3:-4 5:1 6:2 7:-6 8:5 9:-1
errno in arch:EIO	3:2 6:-1
errno in arch:ENODEV	0:-1 3:-3 5:-5 6:1 7:6 8:1
errno in arch:ENOENT	3:4 5:-1 7:-2
errno in arch:ENOMEM	0:1 5:-1
errno in arch:ENOTSUPP	3:-1 5:-1 7:4
errno in arch:EOPNOTSUPP	7:1
errno in block:	1:-2 2:4 3:3 4:-1 5:-2 6:-1 7:-1 8:1 9:-2
errno in block:BLK_STS_IOERR	2:1 3:2 5:-1 7:-2
errno in block:EACCES	4:-1 5:1
errno in block:EAGAIN	2:2 5:-1 7:1 8:-1
errno in block:EBADF	3:-3 4:3 5:1
errno in block:EBUSY	5:2 8:-1
errno in block:EFAULT	3:2 5:-2 8:2
errno in block:EINVAL	3:4 5:-3 8:1
errno in block:EIO	3:1 5:-2 7:2 8:-1
errno in block:ENODEV	3:1
errno in block:ENOMEM	0:1 5:-1 8:1
errno in block:ENOSPC	2:2 3:-2
errno in block:ENOTTY	5:-1 7:1
errno in block:ENXIO	3:-1 5:3 7:-1
errno in block:EOPNOTSUPP	5:-1 7:2
errno in block:EPERM	4:1 5:1 7:-1
errno in crypto:	0:-3 1:-1 2:-2 3:1 4:-1 6:3 7:-1 8:5 9:-1
errno in crypto:EAGAIN	5:2 8:-1
errno in crypto:EBADMSG	3:6 5:-3 7:-1 8:-1
errno in crypto:EINVAL	3:-1 5:3 7:1 8:-1 9:-1
errno in crypto:EKEYREJECTED	3:3 5:2 6:-1 7:-2 8:-1
errno in crypto:ENOENT	5:-4 7:5
errno in crypto:ENOKEY	3:-1 5:2
errno in crypto:ENOMEM	0:3 3:-1 5:-1
errno in crypto:ENOPKG	3:-2 7:3
errno in crypto:ENOTSUPP	3:-1 5:-1 7:1
errno in crypto:EOVERFLOW	3:3 5:-2
errno in drivers:	0:-2 1:-3 2:1 3:1 4:-4 5:-1 6:3 7:5 9:1
errno in drivers:AE_ALREADY_EXISTS	3:-1 5:2
errno in drivers:AE_AML_BAD_OPCODE	3:2 9:-1
errno in drivers:AE_AML_INTERNAL	3:-1 5:1 9:1
errno in drivers:AE_AML_NO_OPERAND	3:1
errno in drivers:AE_AML_OPERAND_TYPE	3:3 5:-2 6:-1 7:-1 9:1
errno in drivers:AE_BAD_PARAMETER	0:-1 3:7 5:-2 6:-1 7:-1 8:-1
errno in drivers:AE_ERROR	0:-1 2:-1 3:6 5:-2 7:-1 9:-1
errno in drivers:AE_NOT_EXIST	3:-1 5:4 6:-1 7:-1 8:-1
errno in drivers:AE_NOT_FOUND	3:-1 5:2 6:-1
errno in drivers:AE_NO_MEMORY	0:3 3:-1 5:-1 8:-1
errno in drivers:AE_SUPPORT	3:-2 5:-3 6:-1 7:5
errno in drivers:AE_TYPE	3:3 5:-2 6:1 7:-1
errno in drivers:BLK_STS_RESOURCE	0:2 8:-1
errno in drivers:EAGAIN	3:-1 5:1 6:1 7:-1 8:-1
errno in drivers:EBUSY	3:-2 5:-2 6:4 7:-1 8:1
errno in drivers:EEXIST	5:1
errno in drivers:EFAULT	0:-1 6:3 7:-1 8:-1 9:-1
errno in drivers:EINTR	5:2
errno in drivers:EINVAL	0:-1 2:-1 7:3 8:2 9:-2
errno in drivers:EIO	0:-1 2:2 3:-5 4:-1 5:3 6:3 7:-1
errno in drivers:ENODATA	3:1 5:2 6:-1 7:-1
errno in drivers:ENODEV	0:4 2:-1 3:1 4:-1 7:-1 8:-1 9:-1
errno in drivers:ENOENT	3:3 5:-2 6:2 7:-1 8:-1
errno in drivers:ENOMEM	0:4 3:-3 5:2 6:-2 7:-1 8:1
errno in drivers:ENOSPC	8:1
errno in drivers:ENOSYS	5:-1 7:2
errno in drivers:ENOTTY	3:-1 5:-2 7:1 8:4
errno in drivers:ENXIO	3:-1 5:-4 7:6 8:-1
errno in drivers:EOPNOTSUPP	5:-1 7:3 8:-1
errno in drivers:EOVERFLOW	3:4 5:-2
errno in drivers:EPERM	3:1 4:3 5:1 6:-1 7:-3 8:-1
errno in drivers:EPROBE_DEFER	3:-2 5:3 7:-1 8:1
errno in drivers:ERANGE	3:1 5:1 7:-1
errno in drivers:ERESTARTSYS	5:-3 8:5
errno in drivers:ETIMEDOUT	5:-1 6:3 7:-1 8:-1
errno in fs:	0:-2 1:3 2:2 3:-2 4:3 5:-2 6:-3 7:-3 8:5
errno in fs:E2BIG	0:3 5:-2 7:-2 8:2
errno in fs:EACCES	0:-1 2:1 3:-3 4:4 5:-3 7:3
errno in fs:EAGAIN	0:2 2:-3 3:1 4:-1 5:-3 7:-2 8:6
errno in fs:EBADCOOKIE	5:1 8:-1
errno in fs:EBADF	0:-1 3:3 4:-3 5:3 7:-1
errno in fs:EBUSY	3:2 5:-1 7:-1
errno in fs:ECANCELED	0:-1 3:-1 5:-1 8:4
errno in fs:ECHILD	3:-3 4:-1 5:2 7:2 8:1
errno in fs:EDQUOT	5:1
errno in fs:EEXIST	0:-1 3:-1 8:3
errno in fs:EFAULT	0:-1 1:7 3:-3 4:-1 8:-1 9:-1
errno in fs:EFBIG	3:5 5:-4 7:-1
errno in fs:EFSBADCRC	3:2 5:-1 7:-1
errno in fs:EFSCORRUPTED	0:-1 2:-1 3:4 5:-1 7:-3 8:1 9:2
errno in fs:EILSEQ	3:1 5:-1
errno in fs:EINTR	5:1 8:-1
errno in fs:EINVAL	0:-1 1:-1 2:-1 3:3 4:-1 5:-2 7:6 8:-3
errno in fs:EIO	0:-2 1:-1 2:11 4:-1 5:-1 6:-1 7:-4 9:-1
errno in fs:EISDIR	3:4 4:-1 5:-2 7:-1
errno in fs:ELOOP	3:3 5:-1 7:-1
errno in fs:EMFILE	0:1 3:-3 5:3
errno in fs:EMLINK	3:-1 5:2 7:-1
errno in fs:ENAMETOOLONG	0:-1 3:4 8:-1
errno in fs:ENODATA	3:-4 5:5 7:-1 8:-1
errno in fs:ENODEV	3:2 5:2 6:-1 8:-3
errno in fs:ENOENT	3:-4 5:6 7:-3 8:2
errno in fs:ENOEXEC	5:3 7:-2
errno in fs:ENOIOCTLCMD	7:1
errno in fs:ENOKEY	0:-1 3:2 5:-1 8:1
errno in fs:ENOLCK	0:-1 2:-1 3:1 5:-1 8:4
errno in fs:ENOMEM	0:7 2:-1 5:-4 7:-1
errno in fs:ENOSPC	3:-4 5:4
errno in fs:ENOSYS	3:-1 7:2
errno in fs:ENOTDIR	3:4 5:-2 7:-1
errno in fs:ENOTEMPTY	5:1 7:-1
errno in fs:ENOTTY	3:-1 5:-1 7:3 8:-1
errno in fs:ENXIO	0:-1 3:1 5:2 7:-1 8:-2 9:2
errno in fs:EOPNOTSUPP	3:-3 5:-1 7:5
errno in fs:EOVERFLOW	3:-1 5:4 7:-1
errno in fs:EPERM	0:-1 3:-3 4:3 5:-5 7:8 8:-1
errno in fs:EPIPE	3:-1 8:1
errno in fs:EPROTONOSUPPORT	5:-1 7:1
errno in fs:ERANGE	3:3 5:-2 8:-1
errno in fs:EREMOTEIO	3:1 5:-1 7:-1
errno in fs:ERESTARTNOHAND	3:-1 5:3 7:-1
errno in fs:ERESTARTSYS	5:1
errno in fs:EROFS	3:-1 4:3 5:1 8:-2
errno in fs:ESPIPE	3:1 5:-1
errno in fs:ESRCH	3:-2 5:3 7:3 8:-3
errno in fs:ESTALE	0:1 3:-1 5:2 7:-1 8:1
errno in fs:ETXTBSY	3:-1 5:1
errno in fs:EXDEV	3:4 4:-1 5:-1 7:-1
errno in fs:FILEID_INVALID	3:1
errno in fs:NFS4ERR_NXIO	5:1
errno in fs:NFS4ERR_RESOURCE	2:-1 5:1 8:1
errno in fs:PARSE_INVALID	3:1 5:-1
errno in fs:SVC_DENIED	0:-1 3:-2 4:4 5:-2 7:2 8:-1
errno in fs:VM_FAULT_SIGBUS	3:-1 5:1 7:-1 8:1
errno in fs:nlm_lck_denied_grace_period	5:2 8:-1
errno in fs:nlm_lck_denied_nolocks	0:2 3:-2 7:-1 8:2
errno in fs:rpc_system_err	0:2 3:-1 5:-1
errno in ipc:	0:2 1:-1 2:-1 3:-1 8:1 9:1
errno in ipc:EACCES	4:3 5:-1 8:-1
errno in ipc:EIDRM	3:-1 5:1
errno in ipc:EINVAL	3:4 7:-2
errno in ipc:ENOENT	3:-1 5:2
errno in ipc:ENOMEM	0:1
errno in ipc:ENOSPC	5:1
errno in ipc:EPERM	4:1 5:-1
errno in ipc:ERANGE	3:-4 5:4
errno in kernel:	0:1 1:3 2:-1 3:1 4:2 5:-2 6:-3 8:1 9:-1
errno in kernel:E2BIG	5:1 7:2 8:-1
errno in kernel:EACCES	3:4 4:-2 7:-3 8:1 9:1
errno in kernel:EAGAIN	0:-1 3:-1 5:2 7:1
errno in kernel:EBADF	3:2 5:-1
errno in kernel:EBUSY	5:4 7:-1 8:-2
errno in kernel:EEXIST	5:1
errno in kernel:EFAULT	0:-1 1:-1 3:-1 4:-1 5:1 6:-1 7:-2 8:2 9:4
errno in kernel:EINVAL	0:-2 3:4 4:-2 5:-1 6:-1 7:2 8:1 9:-1
errno in kernel:EIO	5:-3 7:3 8:1
errno in kernel:ENAMETOOLONG	5:-2 8:2
errno in kernel:ENODEV	0:-2 3:-5 4:-1 5:2 6:2 8:4
errno in kernel:ENOENT	0:-1 3:2 4:3 7:-2 8:-1
errno in kernel:ENOMEM	0:4 3:1 5:-1 7:-1 8:-3
errno in kernel:ENOSPC	3:5 5:-4
errno in kernel:ENOSYS	3:-1 5:-1 9:3
errno in kernel:ENOTSUPP	3:-1 5:-2 7:3
errno in kernel:ENXIO	0:-1 3:1 5:-2 7:-1 8:3
errno in kernel:EOPNOTSUPP	3:-1 5:3
errno in kernel:EPERM	3:-1 4:1 5:3 8:-1 9:-1
errno in kernel:ERANGE	5:1
errno in kernel:ERESTARTSYS	3:-1 5:1
errno in kernel:ESRCH	5:2 7:-1
errno in lib:	2:1 3:-2 4:-2 5:1 6:-2 7:-3 9:6
errno in lib:E2BIG	0:-1 3:3 5:-1
errno in lib:EAGAIN	3:-1 5:2
errno in lib:EBUSY	3:-2 5:3
errno in lib:EFAULT	0:3 1:1 3:-3 7:-1 8:-1 9:1
errno in lib:EINVAL	0:-1 3:2 5:1 7:-1 8:-1
errno in lib:ENOMEM	0:2 3:-1 5:-1
errno in lib:EOVERFLOW	3:1 5:-1
errno in lib:ERANGE	3:1
errno in lib:XZ_DATA_ERROR	3:4 5:-1 7:-1
errno in lib:XZ_OPTIONS_ERROR	3:-3 5:-1 7:4
errno in lib:ZSTD_CONTENTSIZE_ERROR	8:1
errno in mm:	0:5 1:-1 2:1 4:-2 5:4 6:-3 7:-3 8:-2 9:3
errno in mm:EACCES	3:-1 4:4 5:-2
errno in mm:EAGAIN	0:-1 3:-2 5:4 8:-1
errno in mm:EBUSY	3:-1 6:-1 7:-1 8:4
errno in mm:EFAULT	1:2 2:-1 3:1 4:3 6:-1 7:1 8:-4 9:-2
errno in mm:EINTR	5:-3 8:4
errno in mm:EINVAL	0:2 3:-2 4:-1 5:-4 6:-1 8:3 9:2
errno in mm:EIO	3:-2 5:2 6:2 8:-1
errno in mm:ENOENT	0:-1 3:-1 5:4 7:-1
errno in mm:ENOMEM	0:-4 3:2 4:-2 5:6 7:1 8:-2
errno in mm:ENOSPC	0:-1 5:2
errno in mm:ENOSYS	0:1 3:2 5:-1 9:-1
errno in mm:ENXIO	5:1
errno in mm:EOPNOTSUPP	5:-1 7:1
errno in mm:EPERM	3:-1 5:3 7:-1
errno in mm:VM_FAULT_OOM	0:3 5:-2 8:-1
errno in mm:VM_FAULT_SIGBUS	0:-1 3:1 4:2
errno in net:	1:1 2:-2 3:3 4:1 5:-1 6:-4 7:1 8:1
errno in net:E2BIG	5:1
errno in net:EACCES	0:-1 3:-3 4:4 5:3 7:-1 8:-1 9:-1
errno in net:EADDRINUSE	3:-2 5:1 8:2
errno in net:EADDRNOTAVAIL	0:-1 3:3 5:1 7:-1 8:-1
errno in net:EAFNOSUPPORT	5:-4 7:6 8:-2
errno in net:EAGAIN	0:1 1:-1 2:4 3:1 7:-2 8:-2
errno in net:EBADF	3:2 5:-1
errno in net:EBUSY	5:2 7:-1 8:-1
errno in net:ECONNREFUSED	3:-1 5:1 8:1
errno in net:EEXIST	3:-2 5:5 7:-1 8:-1
errno in net:EFAULT	0:-1 1:3 3:2 4:-1 5:-1 6:-1 7:-1 8:2 9:-1
errno in net:EHOSTUNREACH	3:1 5:-1 7:-1 8:2
errno in net:EINTR	5:-1 8:2
errno in net:EINVAL	0:-1 1:-1 2:-1 3:3 4:-1 5:3 6:-1 7:-1 8:-3 9:3
errno in net:EIO	0:-1 2:-1 3:4 4:-1 5:-4 6:-1 7:-2 8:4 9:1
errno in net:EKEYEXPIRED	3:-1 5:2 8:-1
errno in net:ELOOP	5:1
errno in net:EMSGSIZE	0:-2 2:-1 4:-1 5:1 7:-3 8:7
errno in net:ENAMETOOLONG	3:1 5:-1
errno in net:ENETDOWN	3:-1 5:2 7:-1
errno in net:ENETUNREACH	3:-2 5:2 7:-1 8:2
errno in net:ENFILE	3:-1 5:1
errno in net:ENOBUFS	0:4 3:-1 5:-3 7:-2 8:3
errno in net:ENODATA	5:-2 7:2
errno in net:ENODEV	0:-1 3:8 5:-2 6:2 7:-4 8:-2
errno in net:ENOENT	0:-2 3:-5 4:-1 5:5 7:3
errno in net:ENOIOCTLCMD	3:-1 5:-1 7:2
errno in net:ENOMEM	0:2 3:-1 5:-4 7:-2 8:2 9:3
errno in net:ENOMSG	3:2 5:1 7:-1 8:-1
errno in net:ENOPROTOOPT	3:-1 5:-3 7:6 8:-1
errno in net:ENOSPC	0:-1 2:-1 3:1 5:2 7:-1 8:-1
errno in net:ENOSYS	5:-1 7:1
errno in net:ENOTCONN	2:1 3:-1 5:3 7:-1 8:-1
errno in net:ENOTSOCK	3:2 7:-1 8:-1
errno in net:ENOTSUPP	3:-1 5:-1 7:2
errno in net:EOPNOTSUPP	0:-1 3:-2 5:-3 7:7
errno in net:EOVERFLOW	3:-1 5:2 8:-1
errno in net:EPERM	3:3 4:2 5:1 7:-4 8:-1
errno in net:EPIPE	3:-1 5:3 8:-2
errno in net:EPROTO	3:2 5:-1 7:2 8:-2
errno in net:EPROTONOSUPPORT	5:-3 7:7 8:-2
errno in net:ERANGE	3:2 5:-2
errno in net:EREMOTEIO	3:-1 5:1 7:1
errno in net:ERESTARTSYS	5:-1 8:2
errno in net:ESHUTDOWN	2:3 3:-1 7:-1
errno in net:ESRCH	0:-1 3:-1 4:-1 5:6 7:-2
errno in net:ETIMEDOUT	2:2 5:-1
errno in net:FLOW_DISSECT_RET_OUT_BAD	3:1 5:-1
errno in net:G_BAD_TOK_HEADER	3:1
errno in net:NET_RX_DROP	0:-1 3:-1 4:1 5:1 7:-1 8:1
errno in net:NF_DROP	0:1 4:-1 5:-1 7:-2 8:3
errno in net:SCTP_DISPOSITION_NOMEM	0:6 3:-3 5:-2 7:-1 8:-1
errno in net:SK_DROP	5:-2 7:2
errno in net:SVC_CLOSE	0:2 3:-1 5:-1 7:-1 8:2
errno in net:SVC_DENIED	0:2 2:-1 3:3 4:-1 7:-2 8:-1 9:-1
errno in security:	0:3 1:-2 2:-1 3:-2 4:1 5:-2 7:3 8:2
errno in security:EACCES	4:1
errno in security:EFAULT	1:1
errno in security:EINVAL	3:3 4:-1 5:-2 7:2 8:-1
errno in security:EKEYREVOKED	3:-1 5:2 7:-1
errno in security:ENOKEY	4:-1 5:3 7:-1
errno in security:ENOMEM	0:1 5:-1
errno in security:ENOTDIR	3:1 5:-1 7:-1
errno in security:EOPNOTSUPP	7:1
errno in security:EPERM	0:-1 3:1 4:5 5:-3 7:-1
errno of a callee:	1:1 2:-1 3:-2 4:1 5:-3 6:-2 7:-3 8:10 9:-1
errno of a callee:AE_BAD_PARAMETER	0:-1 3:2 8:-1
errno of a callee:AE_NOT_EXIST	3:-1 5:2
errno of a callee:AE_NO_MEMORY	0:3 3:-1 5:-1 8:-1
errno of a callee:BLK_STS_RESOURCE	0:2 8:-1
errno of a callee:E2BIG	0:2 3:-2 7:-2 8:1
errno of a callee:EACCES	0:-1 2:1 4:6 5:-4 7:-3 8:1 9:-1
errno of a callee:EADDRINUSE	3:-2 8:2
errno of a callee:EADDRNOTAVAIL	3:1 7:-1
errno of a callee:EAFNOSUPPORT	3:-1 5:-2 7:5 8:-2
errno of a callee:EAGAIN	0:3 1:-1 2:2 3:-1 4:-1 5:4 6:-1 7:-2 8:-2 9:-1
errno of a callee:EBADF	0:-1 5:-2 7:3 8:1
errno of a callee:EBADMSG	3:2 5:-1 8:-1
errno of a callee:EBUSY	0:-1 2:-1 3:-5 4:-1 5:3 6:2 7:-2 8:5 9:-1
errno of a callee:ECANCELED	0:-1 3:-1 5:-1 8:4
errno of a callee:ECHILD	3:-1 5:3 7:-2 8:-1
errno of a callee:ECONNREFUSED	5:2
errno of a callee:EEXIST	0:-2 3:-2 5:3 8:2
errno of a callee:EFAULT	0:-1 1:6 2:-1 3:-3 4:-1 5:-3 6:-2 8:4 9:2
errno of a callee:EFSBADCRC	3:2 5:-1 7:-1
errno of a callee:EFSCORRUPTED	0:-1 2:-1 3:-3 5:2 7:-2 8:2 9:3
errno of a callee:EHOSTUNREACH	5:2 8:-1
errno of a callee:EIDRM	3:-1 5:1
errno of a callee:EINTR	3:-1 4:-1 5:1 7:-1 8:3
errno of a callee:EINVAL	0:-2 1:-1 2:-1 3:6 4:-3 5:-3 6:-1 7:2 8:5 9:-2
errno of a callee:EIO	0:-3 2:9 3:-5 4:-1 5:1 6:4 7:-3 8:-1
errno of a callee:EISDIR	3:2 5:-2
errno of a callee:EKEYREJECTED	3:1 5:1 7:-1
errno of a callee:EKEYREVOKED	5:2 7:-1
errno of a callee:ELOOP	3:3 5:-2
errno of a callee:EMSGSIZE	0:-2 3:-4 5:5 7:-2 8:4
errno of a callee:ENAMETOOLONG	5:-1 8:3
errno of a callee:ENETUNREACH	3:-1 8:2
errno of a callee:ENFILE	0:2 3:-1 8:-1
errno of a callee:ENOBUFS	0:5 3:-2 5:-3 7:-1 8:1
errno of a callee:ENODATA	3:-1 5:1
errno of a callee:ENODEV	0:-4 2:-1 3:2 4:-1 6:5 7:-3 8:2 9:-1
errno of a callee:ENOENT	0:-3 2:-1 3:-4 5:2 6:2 7:2 8:2 9:-1
errno of a callee:ENOEXEC	3:1 5:1 7:-1
errno of a callee:ENOKEY	0:-1 3:-1 5:4 8:-1
errno of a callee:ENOLCK	0:-1 3:-1 5:-4 7:2 8:5
errno of a callee:ENOMEM	0:9 2:-1 3:-2 4:-2 5:-2 6:-1 8:1 9:-1
errno of a callee:ENOSPC	0:-2 2:-1 3:-1 5:5 7:-1 8:1
errno of a callee:ENOSYS	0:1 3:-1 5:-2 7:3
errno of a callee:ENOTCONN	5:2 7:-1 8:-1
errno of a callee:ENOTDIR	3:3 5:-2
errno of a callee:ENOTEMPTY	3:-1 5:1
errno of a callee:ENOTSUPP	3:-1 5:-1 7:4
errno of a callee:ENOTTY	0:-1 3:-1 5:1 6:-1 7:-2 8:4
errno of a callee:ENXIO	0:-1 3:-2 6:2 8:2 9:2
errno of a callee:EOPNOTSUPP	0:-1 3:-3 4:-1 5:-2 7:8 8:-1
errno of a callee:EOVERFLOW	3:-1 5:2
errno of a callee:EPERM	0:-1 2:-1 3:-3 4:11 5:-1 6:-1 7:-2 8:-3
errno of a callee:EPIPE	3:-1 5:2
errno of a callee:EPROBE_DEFER	3:-1 5:1 7:-1 8:2
errno of a callee:EPROTO	3:1 5:1 7:-1 8:-1
errno of a callee:EPROTONOSUPPORT	5:-1 7:2
errno of a callee:ERANGE	3:-2 5:3
errno of a callee:ERESTARTSYS	3:-1 5:-4 6:-1 7:-1 8:6
errno of a callee:EROFS	0:-1 3:-1 4:2 6:-1 7:1
errno of a callee:ESPIPE	3:1 5:-1
errno of a callee:ESRCH	0:-1 3:4 4:-2 5:-1 7:1 8:-1
errno of a callee:ESTALE	0:1 3:-2 5:2 7:-1
errno of a callee:ETIMEDOUT	2:2 3:-2 5:-2 6:3 7:-1
errno of a callee:ETXTBSY	3:-1 5:1
errno of a callee:EXDEV	3:-1 5:1
errno of a callee:NET_RX_DROP	4:1 5:-1 8:1
errno of a callee:NFS4ERR_RESOURCE	2:-1 3:1 8:-1
errno of a callee:NF_DROP	0:2 5:-2 7:-1 8:2
errno of a callee:SCTP_DISPOSITION_NOMEM	0:2 3:-1 5:-1
errno of a callee:SVC_DENIED	3:2 4:-1 5:-1 7:3 8:-2
errno of a callee:VM_FAULT_OOM	0:2 5:-1 8:-1
errno of a callee:VM_FAULT_SIGBUS	0:-1 3:-2 4:2 8:2
errno of a callee:XZ_DATA_ERROR	3:1
errno of a callee:nlm_lck_denied_grace_period	5:2 8:-1
errno of a callee:nlm_lck_denied_nolocks	0:-1 3:-2 5:1 8:2
errno of a callee:rpc_system_err	0:2 3:-1 5:-1
errno of no callee:	0:2 1:-2 2:1 3:2 4:-4 5:-1 6:-1 7:1 8:-2 9:4
errno of no callee:AE_ALREADY_EXISTS	3:-1 5:2
errno of no callee:AE_AML_BAD_OPCODE	3:2 9:-1
errno of no callee:AE_AML_INTERNAL	3:-1 5:1 9:1
errno of no callee:AE_AML_NO_OPERAND	3:1
errno of no callee:AE_AML_OPERAND_TYPE	3:3 5:-1 6:-1 7:-1 9:1
errno of no callee:AE_BAD_PARAMETER	3:5 5:-1 6:-1 7:-1 8:-1
errno of no callee:AE_ERROR	2:-1 3:4 5:-1 7:-1 9:-1
errno of no callee:AE_NOT_EXIST	3:-1 5:2 6:-1
errno of no callee:AE_NOT_FOUND	3:-1 5:2 6:-1
errno of no callee:AE_SUPPORT	3:-2 5:-3 6:-1 7:5
errno of no callee:AE_TYPE	6:1
errno of no callee:BLK_STS_IOERR	6:-1 7:1
errno of no callee:E2BIG	0:-1 3:5 5:-2 7:1 8:-1 9:-1
errno of no callee:EACCES	0:-1 2:-1 3:-3 4:6 5:1 6:-1 7:1 8:-2
errno of no callee:EADDRINUSE	3:-1 5:1
errno of no callee:EADDRNOTAVAIL	3:2 5:1 7:-1
errno of no callee:EAFNOSUPPORT	3:1 5:-2 7:3 8:-1
errno of no callee:EAGAIN	0:-3 1:-1 4:-1 5:5 7:-1 8:2 9:-1
errno of no callee:EALREADY	3:-1 5:2
errno of no callee:EBADCOOKIE	5:1 8:-1
errno of no callee:EBADF	0:-1 3:7 4:1 5:2 7:-6 8:-1
errno of no callee:EBADMSG	3:4 5:-2 8:-1
errno of no callee:EBUSY	0:-1 3:1 5:8 7:-3 8:-3
errno of no callee:ECHILD	3:-3 4:-1 5:-1 7:3 8:1
errno of no callee:EDQUOT	3:-2 5:3
errno of no callee:EEXIST	3:-2 5:6 7:-1 8:-1
errno of no callee:EFAULT	0:1 1:7 2:-2 4:1 6:2 7:-5 8:-5
errno of no callee:EFBIG	3:2 7:-1
errno of no callee:EFSCORRUPTED	3:7 5:-3 8:-1 9:-1
errno of no callee:EILSEQ	3:3 5:-1 7:-1
errno of no callee:EINTR	8:1
errno of no callee:EINVAL	1:-2 2:-2 3:9 4:-3 5:-1 6:-2 7:3 8:-3 9:2
errno of no callee:EIO	0:-1 1:-1 2:2 3:7 4:-2 5:-6 6:-2 7:1 8:3
errno of no callee:EISDIR	3:2 4:-1
errno of no callee:EKEYEXPIRED	3:-1 5:2 8:-1
errno of no callee:EKEYREJECTED	3:2 5:1 7:-1 8:-1
errno of no callee:ELOOP	3:1 5:2 7:-1 8:-1
errno of no callee:EMFILE	3:-3 5:4
errno of no callee:EMLINK	3:-1 5:1
errno of no callee:EMSGSIZE	2:-1 3:4 5:-4 7:-1 8:2
errno of no callee:ENAMETOOLONG	3:6 5:-2 7:-1 8:-2
errno of no callee:ENETDOWN	5:1 7:-1
errno of no callee:ENOBUFS	0:-1 5:1 7:-1 8:2
errno of no callee:ENODATA	3:2 5:2 6:-1 8:-1
errno of no callee:ENODEV	0:2 1:-1 2:-1 3:2 4:-1 5:-2 7:4 8:-2 9:-1
errno of no callee:ENOENT	0:-1 1:-1 2:-1 3:6 5:4 6:-2 7:-3 8:-3 9:-1
errno of no callee:ENOEXEC	3:1
errno of no callee:ENOIOCTLCMD	3:-2 5:-2 7:5
errno of no callee:ENOKEY	0:-1 3:2 4:-1 7:-1 8:1
errno of no callee:ENOLCK	2:-1 3:2 5:3 7:-2 8:-1
errno of no callee:ENOMEM	0:13 1:-1 2:-1 3:-2 4:-1 5:-3 6:-1 7:-4 8:-3 9:2
errno of no callee:ENOMSG	5:2 7:-1 8:-1
errno of no callee:ENOPKG	3:-2 5:1 7:1
errno of no callee:ENOPROTOOPT	3:-1 5:-2 7:5 8:-1
errno of no callee:ENOSPC	0:-1 2:2 3:1 5:3 6:-1 7:-2 8:-1 9:-1
errno of no callee:ENOSYS	3:-1 5:-2 7:3 8:-1 9:2
errno of no callee:ENOTCONN	2:1 3:-1 5:-1 6:3 7:-1 8:-1
errno of no callee:ENOTDIR	3:3 5:-1 7:-2
errno of no callee:ENOTSUPP	3:-3 5:-3 7:7 8:-1
errno of no callee:ENOTTY	3:-2 5:-2 7:7 8:-2
errno of no callee:ENXIO	0:-1 3:2 5:3 6:-2 7:1 8:-2 9:-1
errno of no callee:EOPNOTSUPP	3:-4 4:-1 5:-3 6:-1 7:11 8:-1
errno of no callee:EOVERFLOW	3:6 5:-1 6:-1 7:-2 8:-1
errno of no callee:EPERM	0:-1 2:-1 3:1 4:5 6:-1 8:-2 9:-1
errno of no callee:EPFNOSUPPORT	3:-3 5:-1 7:6 8:-1
errno of no callee:EPIPE	5:1
errno of no callee:EPROTO	5:-2 6:1 7:2 8:-1
errno of no callee:EPROTONOSUPPORT	5:-3 7:6 8:-2
errno of no callee:ERANGE	3:7 5:-2 6:-1 7:-1 8:-1
errno of no callee:EREMOTEIO	3:1
errno of no callee:ERESTARTNOHAND	3:-1 5:2 7:-1
errno of no callee:EROFS	3:-1 5:1 7:1
errno of no callee:ESRCH	3:-4 5:8 7:-1 8:-3
errno of no callee:ESTALE	7:-1 8:1
errno of no callee:ETIME	3:-2 5:1 6:3 7:-1 8:-1
errno of no callee:ETIMEDOUT	3:1 5:3 6:-1 7:-1 8:-1
errno of no callee:EXDEV	3:5 4:-1 5:-1 7:-1 8:-1
errno of no callee:FILEID_INVALID	3:1 5:-1
errno of no callee:FLOW_DISSECT_RET_OUT_BAD	3:1 5:-1
errno of no callee:NFS4ERR_RESOURCE	3:-2 5:1 8:2
errno of no callee:NF_DROP	0:-1 5:1 7:-1 8:2
errno of no callee:PARSE_INVALID	3:1
errno of no callee:SCTP_DISPOSITION_NOMEM	0:4 3:-2 5:-1 7:-1
errno of no callee:SVC_CLOSE	0:2 3:-1 5:-1 7:-1 8:1
errno of no callee:SVC_DENIED	0:1 2:-1 3:-1 4:4 7:-3 9:-1
errno of no callee:VM_FAULT_SIGBUS	3:2 7:-1
errno of no callee:XZ_DATA_ERROR	3:3 5:-1 7:-1
errno of no callee:XZ_OPTIONS_ERROR	3:-3 5:-1 7:4
errno of the guard:EBUSY	5:2 8:-2
errno of the guard:EINVAL	1:-1 3:-1 4:-1 5:1 6:1 7:2 8:-1
errno of the guard:EIO	2:3 3:-1 5:-2 7:-1 8:1
errno of the guard:ENOMEM	0:4 3:-1 5:-1 8:-1
errno of the guard:ENOSPC	0:1 5:-1
errno of the guard:EPROBE_DEFER	3:-1 6:-1 7:1
errno of the guard:ESRCH	5:2 8:-1
errno:	0:2 4:-3 5:-4 6:-3 7:-2 8:8 9:3
errno:AE_ALREADY_EXISTS	3:-1 5:2
errno:AE_AML_BAD_OPCODE	3:2 9:-1
errno:AE_AML_INTERNAL	3:-1 5:1 9:1
errno:AE_AML_NO_OPERAND	3:1
errno:AE_AML_OPERAND_TYPE	3:3 5:-2 6:-1 7:-1 9:1
errno:AE_BAD_PARAMETER	0:-1 3:7 5:-2 6:-1 7:-1 8:-1
errno:AE_ERROR	0:-1 2:-1 3:6 5:-2 7:-1 9:-1
errno:AE_NOT_EXIST	3:-1 5:4 6:-1 7:-1 8:-1
errno:AE_NOT_FOUND	3:-1 5:2 6:-1
errno:AE_NO_MEMORY	0:3 3:-1 5:-1 8:-1
errno:AE_SUPPORT	3:-2 5:-3 6:-1 7:5
errno:AE_TYPE	3:3 5:-2 6:1 7:-1
errno:BLK_STS_IOERR	3:1 5:-1 6:-1 7:1
errno:BLK_STS_RESOURCE	0:2 5:1 7:-1 8:-1
errno:DMA_MAPPING_ERROR	3:-1 5:1 8:2
errno:E2BIG	0:2 2:-1 3:3 5:-2 7:-1 9:-1
errno:EACCES	0:-2 1:-1 3:-3 4:12 5:-3 6:-1 7:-2 8:-1
errno:EADDRINUSE	3:-2 5:1 8:2
errno:EADDRNOTAVAIL	0:-1 3:3 5:1 7:-2 8:-1
errno:EAFNOSUPPORT	3:-1 5:-4 7:8 8:-2
errno:EAGAIN	1:-2 2:2 3:-2 4:-2 5:9 7:-3 9:-1
errno:EALREADY	3:-1 5:2
errno:EBADCOOKIE	5:1 8:-1
errno:EBADF	0:-2 1:-1 3:7 5:-1 6:-1 7:-3 9:-1
errno:EBADMSG	3:6 5:-3 6:-1 7:-1 8:-1
errno:EBUSY	0:-2 1:-1 2:-1 3:-5 4:-1 5:11 6:1 7:-5 8:2 9:-1
errno:ECANCELED	0:-1 3:-1 5:-1 8:4
errno:ECHILD	3:-3 4:-1 5:3 7:1 8:1
errno:ECONNREFUSED	3:-1 5:1
errno:EDQUOT	3:-2 5:3
errno:EEXIST	0:-2 3:-5 5:9 7:-2 8:1
errno:EFAULT	0:-1 1:13 2:-2 3:-3 5:-4 7:-5 8:-1 9:2
errno:EFBIG	3:2 7:-1
errno:EFSBADCRC	3:2 5:-1 7:-1
errno:EFSCORRUPTED	0:-1 2:-1 3:4 5:-1 7:-3 8:1 9:2
errno:EHOSTUNREACH	3:1 5:-1 7:-1 8:2
errno:EIDRM	3:-1 5:1
errno:EILSEQ	3:4 5:-2 7:-2
errno:EINTR	3:-1 4:-1 5:1 6:-1 7:-1 8:4
errno:EINVAL	0:-3 1:-3 2:-4 3:15 4:-6 5:-4 6:-2 7:5 8:2
errno:EIO	0:-4 1:-1 2:11 3:2 4:-3 5:-6 6:2 7:-2 8:2
errno:EISDIR	3:4 4:-1 5:-2 7:-1
errno:EKEYEXPIRED	3:-1 5:3 7:-1 8:-1
errno:EKEYREJECTED	3:3 5:2 6:-1 7:-2 8:-1
errno:EKEYREVOKED	3:-1 5:2 7:-1
errno:ELOOP	3:3 7:-1 8:-1
errno:EMFILE	0:1 3:-3 5:3
errno:EMLINK	3:-1 5:2 7:-1
errno:EMSGSIZE	0:-2 2:-1 4:-1 5:1 7:-3 8:6
errno:ENAMETOOLONG	0:-1 3:5 4:-1 5:-3 7:-1 8:1
errno:ENETDOWN	3:-1 5:2 7:-1
errno:ENETUNREACH	3:-2 5:2 7:-1 8:2
errno:ENFILE	0:2 3:-1 8:-1
errno:ENOBUFS	0:4 3:-2 5:-2 7:-2 8:3
errno:ENODATA	3:1 5:3 6:-1 8:-1
errno:ENODEV	0:-2 1:-1 2:-1 3:4 4:-2 5:-2 6:5 7:1 8:-1 9:-2
errno:ENOENT	0:-4 1:-1 2:-1 3:3 4:1 5:6 7:-1 8:-1 9:-1
errno:ENOEXEC	3:1 5:1 7:-1
errno:ENOIOCTLCMD	3:-2 5:-2 7:5
errno:ENOKEY	0:-1 3:1 4:-1 5:4 7:-1
errno:ENOLCK	0:-1 2:-1 3:1 5:-1 8:4
errno:ENOMEM	0:22 1:-1 2:-2 3:-4 4:-3 5:-5 6:-3 7:-4 8:-2 9:2
errno:ENOMSG	3:2 5:1 7:-1 8:-1
errno:ENOPKG	3:-2 7:3
errno:ENOPROTOOPT	3:-1 5:-3 7:6 8:-1
errno:ENOSPC	0:-2 1:-1 2:1 4:-1 5:7 6:-1 7:-2 8:-1 9:-1
errno:ENOSYS	3:-2 5:-4 6:-1 7:6 8:-1 9:2
errno:ENOTBLK	3:1 5:-4 7:4 8:-1
errno:ENOTCONN	2:1 3:-1 5:1 6:3 7:-2 8:-1
errno:ENOTDIR	3:6 5:-3 7:-2
errno:ENOTEMPTY	5:2 7:-1
errno:ENOTSOCK	3:2 7:-1 8:-1
errno:ENOTSUPP	3:-4 4:-1 5:-4 6:-1 7:11 8:-1
errno:ENOTTY	0:-1 3:-3 6:-1 7:5 8:2
errno:ENXIO	0:-2 4:-1 5:3 7:1 9:1
errno:EOPNOTSUPP	0:-1 3:-7 4:-1 5:-5 6:-1 7:19 8:-2 9:-1
errno:EOVERFLOW	3:5 5:1 6:-1 7:-2 8:-2
errno:EPERM	0:-2 1:-1 2:-1 3:-2 4:16 5:-1 6:-2 7:-2 8:-4 9:-1
errno:EPFNOSUPPORT	3:-3 5:-1 7:6 8:-1
errno:EPIPE	3:-1 5:3 7:-1
errno:EPROBE_DEFER	3:-2 5:3 7:-1 8:1
errno:EPROTO	3:2 5:-1 6:1 7:1 8:-2
errno:EPROTONOSUPPORT	3:-1 5:-4 7:8 8:-2
errno:ERANGE	3:5 5:1 6:-1 7:-2 8:-2
errno:EREMOTEIO	3:-1 5:-1 7:3 8:-1
errno:ERESTARTNOHAND	3:-1 5:3 7:-1
errno:ERESTARTSYS	3:-1 5:-3 6:-1 7:-1 8:6
errno:EROFS	0:-1 3:-2 4:2 5:1 6:-1 7:2 8:-1
errno:ESHUTDOWN	2:3 3:-1 7:-1
errno:ESPIPE	3:3 5:-2 7:-1
errno:ESRCH	0:-1 4:-2 5:7 8:-3
errno:ESTALE	0:1 3:-1 5:2 7:-1 8:1
errno:ETIME	3:-2 5:1 6:3 7:-1 8:-1
errno:ETIMEDOUT	2:2 3:-1 5:1 6:2 7:-1 8:-2
errno:ETXTBSY	3:-1 5:1
errno:EXDEV	0:-1 3:4 4:-1 7:-2 8:-1
errno:FILEID_INVALID	3:2 5:-1
errno:FLOW_DISSECT_RET_OUT_BAD	3:1 5:-1
errno:G_BAD_TOK_HEADER	3:1
errno:NET_RX_DROP	0:-1 3:-1 4:1 5:1 7:-1 8:1
errno:NFS4ERR_NXIO	5:1
errno:NFS4ERR_RESOURCE	2:-1 5:1 8:1
errno:NF_DROP	0:1 4:-1 5:-1 7:-2 8:3
errno:PARSE_INVALID	3:1 5:-1
errno:SCTP_DISPOSITION_NOMEM	0:6 3:-3 5:-2 7:-1 8:-1
errno:SK_DROP	5:-2 7:2
errno:SVC_CLOSE	0:2 3:-1 5:-1 7:-1 8:2
errno:SVC_DENIED	0:1 2:-1 3:1 4:3 5:-1 8:-2 9:-1
errno:VM_FAULT_OOM	0:3 5:-2 8:-1
errno:VM_FAULT_SIGBUS	0:-1 4:1 5:1 7:-1 8:1
errno:XZ_DATA_ERROR	3:4 5:-1 7:-1
errno:XZ_OPTIONS_ERROR	3:-3 5:-1 7:4
errno:ZSTD_CONTENTSIZE_ERROR	8:1
errno:nlm_lck_denied_grace_period	5:2 8:-1
errno:nlm_lck_denied_nolocks	0:2 3:-2 7:-1 8:2
errno:rpc_system_err	0:2 3:-1 5:-1
function.0r	5:-1 6:1 7:-1 9:2
function.0t	5:-1 6:1 7:-1 9:1
function.1	3:1 5:-1 8:1
function.2	0:1 5:-1
function.25519	3:-1 9:2
function.3	0:1 3:-5 4:-1 7:1 8:4 9:1
function.32	3:1
function.3a	3:-2 6:2 7:-1 9:2
function.4	4:-1 5:2 8:-1
function.5	3:1
function.64	3:-4 5:5
function.8	0:1 3:-1 5:-1 9:1
function.9	0:1
function.BPF_CALL_3	3:-4 5:1 7:1 8:4 9:-1
function.BPF_CALL_4	3:-1 4:-1 5:3 7:1 8:-1
function.BPF_CALL_5	3:1
function.ZSTD_createDDict_advanced	0:-1 3:1
function.ZSTD_findDecompressedSize	8:1
function.____sys_sendmsg	1:-2 3:1 5:-1 8:2
function.__acpi_device_modalias	3:3 5:-2 6:-1
function.__acpi_processor_start	5:1 6:-2 8:2
function.__anon_inode_getfile	0:2 5:2 8:-3
function.__bio_iov_iter_get_pages	1:-2 3:3 5:-2 8:2
function.__blkdev_direct_IO_simple	2:1 8:-1
function.__blkdev_issue_discard	4:3 5:-3
function.__bpf_getsockopt	3:1 7:-2 8:1
function.__bpf_perf_event_output	3:1 5:3 7:-3
function.__bpf_strtoull	3:1
function.__bprm_mm_init	5:1 8:-1
function.__cgroup1_procs_write	4:3 8:-2
function.__clockevents_switch_state	3:-1 5:-1 7:-1 9:3
function.__component_match_add	0:2 8:-2
function.__copy_msghdr	1:5 8:-4
function.__create_xol_area	8:1
function.__crypto_register_alg	0:-1 3:-4 5:6 8:-1
function.__dev_alloc_name	5:1
function.__dev_map_hash_update_elem	3:-1 5:1
function.__dev_open	3:-1 5:-4 6:5
function.__devm_ioremap_resource	0:-1 3:-1 5:1 8:1
function.__do_compat_sys_io_pgetevents	5:1
function.__do_compat_sys_io_pgetevents_time64	5:1
function.__do_compat_sys_ioctl	7:2 8:-1
function.__do_compat_sys_sigreturn	1:4 3:-1 5:-1 7:-1
function.__do_loopback	3:2 5:-2
function.__do_replace	0:-1 5:-1 8:3
function.__do_splice	3:1 5:-1
function.__do_sys_add_key	1:-3 8:3
function.__do_sys_copy_file_range	3:1
function.__do_sys_fcntl64	3:3 4:1 5:-2 8:-1
function.__do_sys_finit_module	3:-1 4:2 8:-1
function.__do_sys_flock	3:-1 5:1 7:1
function.__do_sys_fsopen	0:1 5:-1 7:2 8:-1
function.__do_sys_fspick	0:1 8:-1
function.__do_sys_inotify_rm_watch	3:1
function.__do_sys_io_pgetevents	5:1
function.__do_sys_io_setup	1:1
function.__do_sys_ioprio_set	3:-1 8:2
function.__do_sys_membarrier	3:-2 5:-1 7:2
function.__do_sys_memfd_create	1:2 3:-2 5:-1 8:1
function.__do_sys_memfd_secret	5:3 7:1 8:-3
function.__do_sys_mincore	1:-3 3:4
function.__do_sys_mount	1:5 8:-5
function.__do_sys_move_mount	1:-1 4:1
function.__do_sys_open_tree	1:-1 8:2
function.__do_sys_openat2	1:1 8:-1
function.__do_sys_pidfd_open	3:-1 5:1
function.__do_sys_pkey_alloc	0:-2 5:2
function.__do_sys_prlimit64	3:-1 5:1
function.__do_sys_process_madvise	3:1 5:-1 8:1
function.__do_sys_process_mrelease	3:-1 5:-1 7:-1 8:3
function.__do_sys_quotactl	3:2 5:-1 7:-1
function.__do_sys_sched_setattr	1:4 8:-4
function.__do_sys_set_mempolicy_home_node	1:-1 8:1
function.__do_sys_setns	3:4 8:-3
function.__ext4_expand_extra_isize	5:1
function.__ext4_ext_check	3:1
function.__ext4_unlink	3:-1 5:1
function.__ext4_xattr_check_block	2:-1 3:2 8:-1
function.__fget_files_rcu	0:-1 3:4 5:-2
function.__fib_rules_register	3:1
function.__fib_validate_source	3:2 5:-2
function.__find_kfunc_desc_btf	3:1 5:-1 8:1
function.__fs_parse	3:2 5:-2
function.__get_compat_msghdr	5:-1 8:1
function.__get_filter	0:1 4:2 5:-2 8:-1
function.__get_prog_inode	3:2 4:2 5:-2 8:-1
function.__get_vm_area_node	3:1 5:-1
function.__htab_lru_percpu_map_update_elem	5:3 8:-2
function.__htab_percpu_map_update_elem	5:-1 8:2
function.__i8042_command	2:-2 3:-1 5:-1 6:5 7:1 8:-4
function.__io_submit_one	3:1 5:-1
function.__iomap_write_begin	0:1 2:4 8:-4
function.__iommu_dma_alloc_pages	0:-1 3:3 5:-1 7:-1
function.__iommu_probe_device	0:1 3:-1 5:-2 6:-1 7:3
function.__ip4_datagram_connect	4:1 5:-1
function.__ip_mc_join_group	3:-1 5:2
function.__ip_tunnel_create	3:1 5:-1
function.__ipv6_dev_ac_inc	5:1
function.__ipv6_dev_mc_inc	3:2 5:-2
function.__kernfs_fh_to_dentry	0:1 3:1
function.__kernfs_new_node	0:1 4:-1 8:1
function.__key_update	0:-1 4:1 5:-2 7:3 8:-1
function.__lookup_slow	0:-1 3:-1 4:-1 8:3
function.__netlink_dump_start	5:1
function.__netlink_kernel_create	8:1
function.__nf_conntrack_update	5:-1 8:2
function.__nf_ct_expect_check	3:-2 5:3 8:-1
function.__nf_queue	5:1
function.__nf_register_net_hook	3:1 5:-1
function.__nfs4_get_acl_uncached	3:1 5:-1
function.__nfs4_proc_set_acl	3:1
function.__nfs_revalidate_inode	8:1
function.__nla_validate_parse	3:-1 8:1
function.__page_get_link	2:1 5:1 8:-1
function.__pci_enable_msix	3:1 5:-1
function.__pci_hp_initialize	3:5 5:-1 6:-1 7:-3
function.__pidfd_fget	5:-1 8:1
function.__platform_driver_probe	3:1 5:-2 6:2
function.__rb_allocate_pages	0:1 3:-1
function.__read_extent_tree_block	2:1 8:-1
function.__receive_fd	1:2 4:1 8:-2
function.__register_blkdev	5:3 8:-2
function.__register_chrdev_region	5:3 8:-3
function.__register_sysctl_paths	0:-1 3:3 5:-1 8:-2
function.__register_sysctl_table	3:-1 8:1
function.__register_trace_kprobe	3:-2 5:2
function.__request_percpu_irq	3:1 5:-1
function.__rpc_clnt_handle_event	5:-2 8:2
function.__rtc_read_time	2:-1 3:-2 5:2 6:-2 8:2
function.__sched_setaffinity	8:1
function.__scm_send	4:5 7:-1 8:-4
function.__sctp_hash_endpoint	0:-2 8:3
function.__shmem_file_setup	0:2 3:-1 5:-1
function.__skb_flow_dissect_batadv	3:1 7:-1
function.__skb_to_sgvec	3:2 5:-1
function.__sock_diag_cmd	5:-3 7:4
function.__split_vma	0:-1 4:-1 8:2
function.__store_smt_control	3:-1 4:-1 7:1
function.__swap_duplicate	0:1 3:-6 5:6
function.__sys_recvfrom	1:1 3:-1
function.__sys_sendto	1:-1 8:2
function.__sys_setsockopt	3:-1
function.__sys_setuid	4:1 5:-1
function.__tcf_block_find	3:1 5:2 7:-2
function.__traverse_mounts	3:1
function.__udp_enqueue_schedule_skb	0:2 3:-1 8:-1
function.__vfs_removexattr_locked	4:1 8:-1
function.__vfs_setxattr_locked	4:1 8:-1
function.__vm_insert_mixed	0:1 4:1 5:-1
function.__xdp_do_redirect_frame	3:1 7:-1
function.__xfrm_init_state	3:2 5:-1
function._cpu_down	3:1
function._cpu_up	3:1 5:-1
function._nfs4_do_setattr	5:-1 8:1
function._nfs4_opendata_reclaim_to_nfs4_state	8:1
function._perf_event_period	3:1
function._swap_info_get	0:-2 3:1 5:2
function.abort	3:-1 5:1 8:-1
function.abstract	3:-1 5:4 8:-3
function.ac	0:-1 5:4 7:1 8:-2
function.accept	0:-2 1:2 2:-1 3:-3 7:3 8:1
function.access	1:-1 2:2 5:1 7:-2 8:-1 9:1
function.acct	0:-1 3:-2 5:3
function.acct_stack_growth	0:-1 3:-2 5:3
function.ack	0:5 3:-1 5:-1 8:-2
function.acl	1:-1 2:-2 3:3 4:2 5:-5 7:1 8:3 9:-1
function.acpi	1:-2 2:-1 3:-5 4:-2 5:5 6:3 7:4 9:-2
function.acpi_ac_add	3:2 5:-1
function.acpi_bus_generate_netlink_event	3:-1 5:1
function.acpi_bus_osc_negotiate_usb_control	3:-1 6:2
function.acpi_button_add_fs	0:8 3:-1 5:-3 6:-1 7:-1 8:-2
function.acpi_create_platform_device	3:1
function.acpi_data_prop_read_single	3:1 5:-1
function.acpi_decode_space	3:-2 6:-1 7:3
function.acpi_disable_event	3:-1 5:-1 6:3
function.acpi_dma_controller_register	3:2 5:-1
function.acpi_dma_get_range	5:-2 6:-1 7:3
function.acpi_dma_parse_resource_group	3:-1 5:-1 6:1
function.acpi_ds_result_push	5:2 9:-1
function.acpi_ec_space_handler	3:-1 5:-1 7:-1 8:3
function.acpi_ec_submit_query	3:-1 5:2
function.acpi_enable	3:-1 5:-2 6:4 7:-1 9:-1
function.acpi_enable_wakeup_device_power	3:1 5:-1
function.acpi_ev_queue_notify_request	3:2 5:-1
function.acpi_ex_opcode_3A_0T_0R	3:-2 6:2 7:-1 9:2
function.acpi_ex_resolve_to_value	3:1
function.acpi_extract_power_resources	3:3 5:-1 6:-3 7:-1 8:2
function.acpi_get_parent	3:-1 5:2
function.acpi_get_psd	3:2 5:-1 6:-1 8:1
function.acpi_get_psd_map	3:-2 5:2 6:2
function.acpi_get_ref_args	3:2 5:-1 7:-1
function.acpi_get_table_header	0:1 3:-1 5:1
function.acpi_hw_set_mode	3:-1 5:-1 6:-1 7:3
function.acpi_install_interface	5:1
function.acpi_ns_check_acpi_compliance	3:-1 6:2
function.acpi_ns_handle_to_pathname	0:-1 3:1
function.acpi_ns_repair_CST	3:1 9:-1
function.acpi_numa_memory_affinity_init	3:-1 5:3 7:-1
function.acpi_os_execute	0:-1 3:3 5:6 6:-1 7:-1 8:-7
function.acpi_os_wait_semaphore	3:-1 5:2 6:-1 7:2 8:-2
function.acpi_parse_gi_affinity	3:-2 5:3 7:-1
function.acpi_parse_hpet	3:-1 5:-1 6:2 7:-1
function.acpi_parse_madt_ioapic_entries	3:-1 5:-1 7:1 8:1
function.acpi_pci_link_allocate	5:2 6:-1
function.acpi_pci_link_get_current	5:2 6:-1
function.acpi_pci_osc_control_set	7:1
function.acpi_pci_root_remap_iospace	6:-1 8:2
function.acpi_pci_set_power_state	7:1
function.acpi_processor_get_lpi_info	3:-1 5:-1 7:3 8:-1
function.acpi_processor_get_performance_info	5:-1 6:-1 7:1
function.acpi_processor_get_throttling_control	3:-2 6:2 8:1
function.acpi_processor_get_throttling_states	3:-2 5:-1 6:2 8:1
function.acpi_processor_hotadd_init	3:2 5:3 6:-2 7:-1 8:-2
function.acpi_processor_ids_walk	3:4 6:-1 7:-1 8:-1
function.acpi_processor_notify_smm	5:2 8:-1
function.acpi_processor_set_throttling_ptc	5:1 6:-1
function.acpi_ps_complete_final_op	8:1
function.acpi_rs_validate_parameters	3:4 8:-4
function.acpi_run_osc	5:-2 6:3 8:-1
function.acpi_setter_handle	3:-1 5:-2 6:-1 7:3
function.acpi_table_parse_entries_array	3:-2 5:-1 6:1 7:2
function.acpi_tb_verify_temp_table	8:1
function.acpi_thermal_add	3:1 5:-1
function.acpi_thermal_init	3:-1 5:3 6:-1 7:-1
function.acpi_unload_parent_table	3:2 5:-1
function.acpi_ut_release_mutex	5:1
function.acpi_ut_release_owner_id	3:1 5:1 6:-1
function.acpi_wmi_probe	5:-1 8:1
function.acpihid	5:-2 6:3 7:-1
function.acquire	0:-1 5:1 8:1
function.acs	3:1 5:-1 6:-1 7:2 8:-2
function.act	3:1 5:-1
function.action	0:-1 2:-1 3:4 4:3 5:-2 7:-2 9:-1
function.actions	3:4 8:-3
function.activate	5:-1 6:-1 8:2
function.active	1:-1 3:-3 4:-1 5:2 7:3 8:-1
function.add	0:5 1:-4 2:-1 3:1 4:-1 5:2 6:-3 7:-1 8:3 9:-1
function.add_new_gdb_meta_bg	2:-1 8:1
function.add_node	3:3 5:-2
function.add_page_for_migration	0:-1 3:2 4:1 5:-2
function.add_subprog_and_kfunc	4:1 5:-1
function.add_to_pipe	5:1
function.add_uncore_discovery_type	3:-1 7:1
function.addr	1:-1 3:3 4:1 6:-1 7:-2 8:1
function.addrconf	0:-2 3:-6 7:4 8:5
function.addrconf_dad_failure	3:-2 5:1 8:1
function.addrconf_set_sit_dstaddr	0:-1 3:1 5:1 7:-1
function.address	2:-1 3:6 5:-2 6:-1 7:-1 9:-1
function.addrs	0:-1 8:1
function.addsock	5:-1 7:1 8:1
function.adj	5:-3 8:4
function.adjtime	4:1 5:-1
function.adjust	0:1 3:-1 5:-1 8:-1 9:1
function.advanced	0:-1 3:1
function.ae	5:1
function.aead	0:-2 3:1 8:2
function.aead_geniv_alloc	3:1
function.af	3:4 5:-1 7:1 8:-4
function.affine	3:3 5:-2 8:-1
function.affinity	0:1 3:-1 4:-1 5:2 6:-1
function.after	5:2 6:-1 8:-1
function.ah6	0:-1 3:5 5:-1 7:-1 8:-3
function.ah6_init_state	0:-1 5:1 7:-1 8:1
function.ahash	8:1
function.aio	3:-3 4:2 5:1 7:6 8:-4
function.aio_fsync	3:-2 7:1
function.aio_migrate_folio	3:-2 5:3 7:1 8:-2
function.aio_poll	3:1 5:-1 7:2 8:-1
function.aio_read	5:-2 7:1
function.aio_write	3:2 5:-2 7:1
function.akcipher	3:1 5:-1
function.alarm	2:-1 3:3 5:-2 6:5 7:-2 8:-4
function.alarmtimer	3:-2 5:3 7:-1
function.alg	0:-1 3:-2 5:2 7:2 8:-1
function.algo	7:1
function.all	2:-2 5:-1 8:5 9:-1
function.alloc	0:6 1:-2 4:-3 5:2 6:-5 7:1 9:1
function.alloc_buddy_huge_page	0:-1 5:2 9:-1
function.alloc_buf	0:-1 3:-1 5:2
function.alloc_desc	0:2 3:-1 5:-1
function.alloc_fd	3:-2 5:1 9:1
function.alloc_fdtable	3:-2 5:2
function.alloc_htab_elem	3:-1 5:2
function.alloc_io_pgtable_ops	0:-6 5:-1 6:-1 7:4 8:4
function.alloc_mnt_ns	0:1 8:-1
function.alloc_pci_segment	0:3 5:-1 6:-1 7:-1 8:-1
function.alloc_read_gpt_entries	0:-1 3:3 5:-1 7:-1
function.alloc_skb_with_frags	3:1 5:-1
function.alloc_super	0:3 8:-2
function.alloc_surplus_huge_page	0:-1 5:1
function.alloc_swap_info	3:-1 5:1
function.alloc_thread_stack_node	0:1
function.alloc_vfsmnt	0:1 8:-1
function.allocate	0:3 5:1 6:-1 7:-1 8:-1
function.allocated	0:1
function.allow	3:-1 7:1
function.allow_restart_store	3:-1 7:1
function.allowed	3:-1 4:-1 5:4 8:-1
function.alt	5:5 8:-5
function.amd	3:2 5:-1 6:-1 8:1
function.amd_iommu_pc_init	6:-1 7:-1 8:3
function.amd_iommu_report_page_fault	5:1
function.and	2:-1 5:-1 7:-2 8:3
function.anon_vma_fork	0:-1 8:1
function.any	2:3 3:-2 5:-1 6:2 7:-1 8:-1
function.apic	3:1 5:2 6:-1 7:-2 8:-1
function.append	0:2 2:-2 3:-1 5:4 7:-1 8:-1
function.apply	0:-3 3:2 5:2 7:-1 8:1
function.apply_vma_lock_flags	0:-2 3:4 5:-1
function.arch	3:5 5:-2 6:-1 7:-2 8:-1
function.arch_bp_generic_fields	3:1 8:-1
function.arch_build_bp_info	3:1 5:-1
function.arch_prepare_kprobe	3:2 5:-1
function.arch_prepare_optimized_kprobe	3:1 5:-1 7:-1
function.area	0:-1 3:3 5:1 7:-1 8:1 9:-1
function.arg	1:1 3:-3 4:-1 5:2 7:-1 8:2 9:2
function.args	0:1 3:2 5:-1 7:-1 8:1
function.arp	0:2 3:-2 5:-1 7:3 8:-1
function.arp_ioctl	3:5 5:-3 7:-1
function.arp_req_set_public	0:2 3:2 5:-3
function.array	0:-2 2:-1 3:2 5:-4 6:1 7:1 8:3 9:-1
function.array_map_alloc	3:1
function.array_map_update_elem	3:1
function.asconf	3:3 5:-1 8:-1
function.asoc	0:1
function.assign	0:-3 5:1 8:4
function.assoc	0:1 5:-1 7:1 8:-1
function.asymmetric	3:2 5:-1 7:-2 8:2
function.asymmetric_key_eds_op	3:1
function.asymmetric_key_hex_to_key_id	5:-1 7:-1 8:2
function.asymmetric_lookup_restriction	3:1
function.async	3:-2 5:4 7:-2 8:1
function.at	1:-1 3:-1 5:1 8:1
function.atkbd	2:2 3:2 5:-3 6:-1 7:5 8:-5
function.atkbd_connect	5:-1 6:1
function.atkbd_set_scroll	3:6 8:-5
function.atkbd_set_set	2:-1 3:-1 5:-1 6:-1 7:2
function.atkbd_set_softrepeat	3:-1 7:2
function.atomic	3:-8 5:4 7:5
function.attach	0:2 3:1 4:-2 5:2 6:-2 7:-1 8:1
function.attach_device	3:-2 5:2
function.attr	0:-2 1:1 2:-10 3:6 4:-1 5:-1 6:-1 7:4 8:5 9:-1
function.attributes	5:1
function.attrs	3:-1 5:2 8:-1 9:1
function.audit	0:-1 1:-1 3:2 4:1 5:-1 6:1 7:1 8:1 9:-1
function.audit_buffer_alloc	0:-1 5:2 8:-1
function.audit_log_nf_skb	0:-3 3:3 5:-1 7:2
function.audit_to_entry_common	3:1
function.auth	0:1 2:2 3:-1 4:-2 5:-2 7:3 8:-1
function.authenc	3:2 5:-1 8:-1
function.authenticate	0:-1 3:-2 4:4 5:-2 7:2 8:-1
function.authenticated	3:3 5:-1 7:-2
function.autobind	5:4 8:-4
function.autofs	0:-1 1:1 3:1 4:-1 5:-1 7:-1 8:2
function.autofs_dev_ioctl_setpipefd	3:1 5:-2 8:1
function.automount	0:-1 3:-4 5:1 7:4
function.aux	3:2 5:-2 6:1 8:1
function.avail	2:-2 3:2
function.b	0:1
function.backbeat	3:-1 9:1
function.backlight	6:-1 8:1
function.backlog	5:3 8:-2
function.backup	2:-3 3:1 5:-1 8:3
function.badblocks	3:-1 5:2
function.badblocks_store	3:-1 5:2
function.bank	0:-2 8:3
function.base	0:1 3:2 5:-1 7:-1 8:-1
function.batadv	3:1 7:-1
function.batch	2:1 3:-1 5:1 7:-1 8:-1
function.bc	0:2 2:2 5:-1 8:-3
function.bdev	2:2 3:1 4:-1 5:4 6:-1 8:-6
function.bdev_add_partition	3:-2 7:3
function.bdev_resize_partition	3:1
function.bdev_write_page	2:2 8:-2
function.bdi	0:-1 5:-1 8:1
function.beat	0:1 5:-1
function.beet	0:-1 3:1 8:1
function.begin	0:2 2:2 4:-1 6:1 7:-1 8:-2
function.best	3:-1 4:-2 5:-1 7:3
function.bg	2:-1 3:1 7:-1 8:1
function.bin	2:-1 5:-2 7:4
function.binary	0:-1 1:-1 3:-2 5:1 7:5 8:-2
function.bind	0:4 1:-1 3:2 5:-2 8:-2
function.bindx	4:1
function.binprm	3:1
function.bio	2:4 3:-2 9:-1
function.bioset	0:1 8:-1
function.bioset_init	0:1 8:-1
function.bitmap	0:-1 1:2 2:3 3:-5 5:-2 7:-1 8:4
function.bitmap_parse	3:1 5:-1
function.bitmap_parse_region	8:1
function.bits	0:-1 1:-1 2:4 3:1 5:-2 7:-1 8:-1
function.bits_from_user	3:1
function.bitset32	5:3 8:-3
function.blk	0:2 1:-1 2:1 3:-2 4:2 6:-1 7:-1 9:-1
function.blk_add_partitions	2:3 5:-2 7:1 8:-1
function.blk_check_zone_append	3:2 5:-2
function.blk_ioctl_discard	3:-1 4:-2 5:3
function.blk_ioctl_secure_erase	3:-1 4:2 5:-1
function.blk_ioctl_zeroout	3:-1 4:3 5:-2
function.blk_mq_alloc_hctx	0:1 8:-1
function.blk_mq_alloc_request_hctx	3:1 5:1
function.blk_mq_alloc_rq_map	0:1
function.blk_mq_alloc_tag_set	3:4 5:-2 7:-2 8:-1
function.blk_mq_init_allocated_queue	0:1
function.blk_mq_init_hctx	0:-1 8:1
function.blk_rq_map_user_bvec	5:-1 7:1 8:-1
function.blk_stat_alloc_callback	0:2 5:-2
function.blkcg	3:3 5:-1 7:-1
function.blkcg_conf_open_bdev	3:2 5:-1 7:-1
function.blkcg_policy_register	3:1 5:-1
function.blkdev	0:-1 2:-1 3:-1 5:5 7:-1
function.blkdev_get_by_dev	4:1 5:-1 8:1
function.blkdev_getgeo	5:-1
function.blkdev_ioctl	3:-1 5:1
function.blkdev_issue_secure_erase	4:2 5:-2
function.blkdev_write_iter	3:-1 4:-1 5:2
function.blkg	0:-1 5:1
function.blkg_alloc	5:1
function.blkg_create	0:-1 5:1 8:1
function.blkpg	3:1 7:-1
function.blkpg_do_ioctl	3:1 7:-1
function.block	0:6 1:-1 3:1 4:-1 5:-1 6:-1 7:-2 8:1 9:-1
function.block_truncate_page	2:2 8:-1
function.blocked	2:-1 8:1
function.blocks	0:-1 2:-1 3:-3 5:-1 7:-1 8:3 9:4
function.bmap	2:1 5:-1
function.bmp	3:1 5:-1
function.bool	3:-1 5:1 8:1
function.boost	3:-2 7:1 8:1
function.boot	0:-1 3:-1 7:1
function.bounds	8:-1 9:3
function.box	0:-2 3:2 5:-1 6:-2 7:-1 8:4
function.bp	3:2 5:-1 7:-1
function.bpb	3:1
function.bpc	1:1 2:-1 8:1
function.bpf	0:2 1:-2 2:-1 3:3 4:-5 5:5 6:-1 7:-1 8:1 9:-1
function.bpf_btf_printf_prepare	5:-1
function.bpf_ctx_finish	3:1 5:-1
function.bpf_fd_reuseport_array_update_elem	5:-2 8:2
function.bpf_iter_attach_cgroup	3:1
function.bpf_iter_attach_map	3:5 5:-4
function.bpf_iter_link_fill_link_info	3:2 5:-2
function.bpf_link_prime	0:1 5:-1
function.bpf_lookup_user_key	3:1
function.bpf_map_get_info_by_fd	3:-1 8:1
function.bpf_map_meta_alloc	3:-2 5:-1 7:3
function.bpf_map_mmap	3:1 4:-1 5:5 8:-5
function.bpf_obj_do_pin	3:3 5:-1 7:-1 8:-1
function.bpf_obj_get_next_id	0:-1 5:1
function.bpf_perf_link_attach	3:1 5:-1
function.bpf_prog_array_copy	3:-1 5:2
function.bpf_prog_array_copy_to_user	3:2 5:-1
function.bpf_prog_bind_map	0:1 3:1 5:-1 8:-1
function.bpf_prog_offload_init	3:2 5:-2 7:-1
function.bpf_prog_select_runtime	0:1
function.bpf_prog_test_run_syscall	1:1 8:-1
function.bpf_send_signal_common	3:-1 5:1
function.bpf_tcp_ingress	0:1 8:-1
function.bprm	3:1 4:1 8:-1
function.branch	3:3 5:-2 8:-1
function.bread	2:7 3:-3 5:-2 8:-1
function.break	5:2 8:-2
function.breakpoint	3:2 5:-1 7:-1 8:1
function.bridge	3:1 5:1 6:1 7:-1 8:-1
function.brk	0:-2 3:1 4:-1 5:-2 8:4
function.bsd	5:-3 8:3
function.bsg	0:-1 3:-1 7:1 8:1
function.bsg_ioctl	3:-1 7:1
function.bsg_register_queue	0:1 8:-1
function.btf	0:-2 1:-2 3:3 4:-2 5:-2 6:-1 7:3 8:6 9:-2
function.btf_check_meta	3:-2 8:2
function.btf_check_subprog_arg_match	3:-1 5:3 9:-1
function.btf_check_type_match	3:3 7:-1
function.btf_distill_func_proto	3:-2 7:2
function.btf_find_struct_field	3:2
function.btf_get_info_by_fd	3:1 5:-1
function.btf_new_fd	0:-1 8:1
function.btf_parse_hdr	3:-2 7:3
function.btf_parse_vmlinux	0:-1 8:1
function.btf_struct_resolve	8:1
function.btf_var_check_meta	3:1 7:-1
function.bucket	3:1
function.buddy	3:1 5:1 9:-1
function.buf	0:-2 1:1 2:2 3:-2 5:6 6:2 7:-1 8:-4 9:-1
function.buff	3:-1 5:2
function.buffer	0:3 1:1 2:-1 3:3 4:-1 5:-4 6:-1 7:2 8:-1 9:-1
function.buffers	2:2 3:-1 7:2 8:-2
function.build	0:1 1:-1 5:-1 6:-1 9:1
function.build_mount_idmapped	3:-2 4:1 5:-2 7:3
function.build_mount_kattr	3:1 7:-1
function.bulk	3:1
function.bunzip2	2:-1 3:3 9:-1
function.bus	2:-1 5:-2 6:2
function.bus_add_driver	3:1 5:-1
function.button	0:8 3:-1 5:-3 6:-1 7:-1 8:-2
function.bvec	2:1 5:-1 7:1 8:-1
function.by	0:-1 2:-1 3:-1 5:2 6:2 7:-3 8:1
function.bytes	2:1 5:2 6:-2 8:-2 9:1
function.cable	5:-3 8:4
function.cache	0:3 2:2 3:-5 4:-1 6:1 7:-3 8:4 9:-1
function.cached	4:3 8:-4
function.calc	2:3 8:-3
function.calculate	3:1 5:-1 7:-1 8:1 9:-1
function.calipso	0:-1 1:-1 4:-1 5:2 7:-1 8:2
function.calipso_genopt	3:2 5:-1
function.calipso_opt_getattr	3:1 5:-1
function.calipso_req_setattr	0:-3 5:4
function.calipso_skbuff_setattr	0:1 8:-1
function.call	0:-2 2:-2 3:-6 4:-2 5:-3 6:-1 7:1 8:10 9:5
function.call_usermodehelper_exec	3:1 5:-1 8:1
function.callback	0:2 2:1 3:-5 4:3 5:-3 7:1 8:1
function.callchain	5:2 8:-1
function.can	3:-1 4:-1 5:1 7:1 8:1
function.can_idmap_mount	3:-2 4:-1 5:2 7:1
function.cancargs	3:5 8:-4
function.cancel	5:4 8:-3
function.cap	0:-1 3:3 4:2 5:-2 6:1 7:-1 8:-1 9:-1
function.cap_capset	4:1
function.cap_convert_nscap	3:1
function.cap_inode_removexattr	3:1
function.capability	2:-1 5:-1 6:2 8:2
function.caps	3:1 5:-2 7:1 8:1
function.capset	4:1
function.card	3:-1 5:-1 8:3
function.carve	0:1 3:1 5:-1 8:-1
function.case	0:1
function.cat	1:-3 3:1 4:-1 5:-1 7:-1 8:5
function.cb	0:1 2:-1 3:1 5:-3 8:2
function.cbc	3:1
function.cbpf	1:-1 4:-2 5:2 8:2
function.ccm	3:5 8:-4
function.cdda	1:1 2:3 3:-2 6:-1 7:-1 8:1
function.cdev	0:1 3:1 6:-1
function.cdrom	0:-1 2:3 3:-1 4:-1 5:-2 6:-1 7:1 8:2
function.cdrom_open	0:-1 4:-1 5:-1 6:-1 7:2 8:2
function.cells	3:-1 5:2
function.certificate	3:1
function.cfg	5:-2 7:1 9:1
function.cftypes	0:4 8:-3
function.cgroup	0:7 1:-1 2:-1 3:3 4:1 5:-2 7:-1 8:-5 9:-1
function.cgroup1	4:3 8:-2
function.cgroup_get_from_id	3:-1 4:3 5:-1
function.cgroup_init_cftypes	0:4 8:-3
function.cgroup_max_depth_write	3:5 8:-4
function.cgroup_max_descendants_write	8:1
function.cgroup_procs_write_start	3:-1 5:1
function.cgroup_vet_subtree_control_enable	5:2 7:-2
function.cgroupfs	3:2 5:-1
function.cgroupstats	8:-1
function.cgroupstats_user_cmd	8:-1
function.chain	0:1 3:-2 5:1 7:-1 8:2
function.chan	0:-1 2:-1 3:-1 5:2 6:5 7:-1 8:-3
function.change	0:-1 2:2 3:-1 5:-1 8:1
function.changed	5:2 6:-1 7:-1
function.changelink	4:1 5:-1
function.channel	0:1 5:-1 6:-1 8:1
function.charge	3:2 7:-2
function.check	0:-2 1:-4 2:6 3:2 4:3 5:-5 6:1 7:-3 8:-2 9:5
function.check_bpf_snprintf_call	8:-1 9:1
function.check_btf_info	3:1 4:-1 8:1
function.check_cfg	5:-1 9:2
function.check_cgroupfs_options	3:2 5:-1
function.check_compat_entry_size_and_hooks	8:1
function.check_igot_inode	3:-2 5:2
function.check_ioapic_information	6:3 8:-1
function.check_kprobe_address_safe	5:-1 8:1
function.check_map_kptr_access	3:3 4:-1 5:-1 9:-1
function.check_map_prog_compatibility	3:1 5:-1
function.check_modinfo	3:1 5:-1 8:1
function.check_partition	2:5 3:-1 5:-2 8:-2
function.check_ptr_to_btf_access	3:2 4:-1 7:-1 8:1
function.check_ptr_to_map_access	3:1 9:-1
function.check_ptrace_options	3:-2 7:2
function.check_slab	3:-1 5:1 9:1
function.check_stack_access_within_bounds	3:-1 8:-1 9:3
function.check_unshare_flags	3:-4 5:4 7:-1
function.check_vma_flags	1:-1 3:-2 4:5 5:-3 7:3 8:-1
function.checked	3:-1 8:1
function.checkpoint	5:1 7:-1
function.checks	3:4 4:1 7:-2 8:1 9:-3
function.checksum	0:-1 3:3 5:-1
function.chmod	3:2 4:1 5:-1 8:-1
function.chown	5:1
function.chrdev	5:4 8:-3
function.chrdev_open	5:2
function.chroot	4:1 8:-1
function.chunk	0:1 3:1 5:-2
function.chunks	5:2 7:-1
function.cipso	0:1 1:-2 3:5 4:-2 5:-3 7:-1 8:2
function.cipso_v4_genopt	3:1 5:-1
function.cipso_v4_map_cat_rbm_hton	3:2 5:-2
function.cipso_v4_map_cat_rbm_ntoh	3:-1 8:2
function.cipsov4	3:1
function.claim	0:-1 3:-2 7:2 8:1
function.claim_swapfile	3:-2 5:-1 7:2
function.clash	3:-1 5:3 8:-1
function.class	3:-3 5:2 7:2 8:-1
function.clear	4:1 5:4 7:-1 8:-2
function.clear_refs_write	5:1
function.client	0:1 2:-1 3:-3 4:-1 5:4 7:-2 8:3 9:-1
function.clnt	3:-1 5:-1 8:2
function.clock	3:5 4:2 5:-1 7:-1 8:-3
function.clockevents	3:-1 5:-1 7:-1 9:3
function.clone	0:1 3:-3 4:-1 5:6 6:-1 7:-1 9:-1
function.clone_private_mount	3:-2 5:2
function.clone_time_ns	5:1
function.clone_uts_ns	5:1
function.close	0:-2 5:3 9:-1
function.clr	8:1
function.cls	3:3 5:-2
function.cls_cgroup_change	3:3 5:-4 8:1
function.cls_cgroup_dump	5:2 8:-1
function.cluster	2:2 5:-1 8:-1
function.clusters	2:-1 8:1
function.cmd	0:2 2:3 3:-2 5:-2 6:-1 8:2 9:-1
function.cmd_attr_pid	3:-3 8:3
function.cmdline	3:2 5:-1 6:-2 7:2
function.cmdlines	8:1
function.cmnd	2:-1 3:-1 5:-1 6:-1 7:3 8:1
function.cmos	3:3 5:-3 6:5 7:-1 8:-4
function.cmos_set_alarm	3:3 5:-1 6:3 8:-4
function.cn	3:-2 5:1 7:-1 8:2
function.collect	3:-3 5:3 8:1
function.comm	3:1 5:-1
function.comm_write	3:1 5:-1
function.command	0:1 2:-2 3:-1 5:-2 6:5 7:1 8:-2
function.commit	2:1 3:-3 5:7 6:-1 7:-1 8:-2
function.common	1:1 2:-1 3:4 4:1 5:-3 7:-1 8:1 9:-1
function.compact	0:1 3:1 5:-1 8:-1
function.compat	0:-2 1:6 2:-1 3:1 5:-1 6:-1 8:-1 9:-1
function.compat_copy_entry_to_user	1:1 8:-1
function.compat_do_replace	0:-1 3:1
function.compat_filldir	1:1 3:-3 5:2
function.compat_fillonedir	1:1 3:1 5:-1
function.compat_get_entries	5:1
function.compat_ip_set_mcast_msfilter	3:2 5:-1
function.compat_ksys_ipc	5:-1 7:1
function.compat_unimap_ioctl	4:2 5:-1
function.compatibility	3:-1 5:-1 7:2
function.complete	2:6 3:-4 5:3 6:-1 7:-2 9:-1
function.complete_walk	3:-3 5:2 8:1
function.compliance	3:-1 6:2
function.component	0:1 5:-1
function.component_bind	0:1 5:-1
function.component_master_add_with_match	0:-2 8:2
function.compound	2:-2 3:-3 4:1 8:6
function.con	0:-1 1:2 3:-1 5:2 7:-1
function.con_font_set	3:1 5:1 7:-1
function.con_install	0:-1 8:2
function.con_set_unimap	1:2 3:-2 5:2 8:-1
function.conf	3:2 5:-1 7:-1
function.config	0:-1 3:2 4:2 5:-1 6:2 7:-2 8:-1
function.configure	0:-2 3:-1 4:-1 5:3 6:1 7:1 8:-1
function.confirm	2:1 5:-1 8:1
function.congestion	3:1 5:-1
function.conn	3:1 5:-4 7:3
function.connect	0:4 2:-1 3:-2 4:1 5:-4 6:1 7:1
function.conntrack	0:3 8:-2
function.consistency	3:4 8:-1 9:-3
function.console	0:-1 3:-1 5:2 8:1
function.construct	1:-1 5:-1 8:2
function.construct_key_and_link	8:1
function.cont	8:1
function.context	0:-1 1:-1 2:-1 3:-5 4:3 5:-4 6:5 7:3 8:1
function.continue	3:1 5:-1
function.control	0:1 2:1 3:1 5:-1 6:2 7:-3
function.controller	2:2 3:1 5:-1 6:-1 7:-1
function.convert	3:3 5:1 6:-1 7:-2
function.convert___skb_to_skb	3:1 5:-1
function.cookie	0:1 2:3 3:-1 8:-3
function.copy	0:1 1:5 2:9 3:2 5:-5 6:-1 7:-5 8:-4 9:-2
function.copy_from_user_nofault	3:-2 5:2
function.copy_page_range	0:1
function.copy_pmd_range	0:1
function.copy_pud_range	0:1
function.copy_string_kernel	0:3 1:-2 3:3 5:-2 7:-1
function.copy_tree	0:-1 3:1 4:1 5:-2 8:2
function.copy_uabi_to_xstate	1:1
function.copy_verifier_state	0:1
function.core	0:-2 1:1 3:-1 4:-1 5:1 6:4 7:1 8:-3 9:-1
function.core_get_tdp_ratio	3:-1 5:-1 6:-1 7:2 8:1
function.core_sys_select	1:2 8:-2
function.coredump	5:3 8:-1
function.cork	3:1
function.count	2:-2 3:1 7:-1 8:2
function.count_mounts	3:-1 5:1
function.counters	5:-1
function.cp	3:2 5:-2
function.cp_compat_stat	3:4 5:-4
function.cp_new_stat	3:3 5:-3
function.cp_old_stat	3:-5 5:5
function.cpr	3:-1 6:2
function.cpu	2:-1 3:1 4:-1 5:-1 6:-1 7:3 9:-1
function.cpu_store	8:1
function.cpu_up	4:-1 5:1
function.cpufreq	3:-4 5:6 6:-2 7:2 8:-2
function.cpufreq_init_governor	3:-3 5:3 7:1
function.cpufreq_register_notifier	5:-1 7:1
function.cpuhp	5:-1 8:2
function.cpuidle	3:-5 5:2 6:5 7:-2
function.cpuidle_enable_device	5:3 6:-1 7:-1
function.cpuidle_register_device	3:1 5:-1
function.cpumask	5:-1
function.cpus	0:3 3:-1 4:-1 7:2 8:-2
function.cpuset	5:-1 7:-1 8:2
function.crash	8:1
function.crashkernel	0:2 3:2 5:-3 6:-1 7:-1 8:1
function.create	2:2 3:1 4:-1 5:-3 6:-2 7:4
function.create_cache	0:-3 8:3
function.create_chunk	5:-1 8:1
function.create_local_trace_kprobe	0:1 8:-1
function.create_local_trace_uprobe	8:1
function.create_pid_namespace	0:1 3:-1 5:2 8:-1
function.create_pipe_files	0:2 5:-2 8:1
function.create_proc_profile	0:-1 8:1
function.cred	0:1
function.creds	0:1 4:-1 5:1 8:-1
function.crypto	0:-2 1:-1 2:-1 3:4 4:-1 5:3 6:-1 8:-1 9:-1
function.crypto_cbc_create	3:1
function.crypto_ccm_decrypt	3:-1 8:1
function.crypto_ccm_encrypt	8:1
function.crypto_check_alg	3:2 5:-1
function.crypto_create_tfm_node	0:2 8:-1
function.crypto_grab_spawn	5:1 8:-1
function.crypto_spawn_tfm	0:-1 3:1 8:1
function.csk	0:-1 3:-1 8:1
function.css	8:1
function.css_create	8:1
function.cst	3:1 9:-1
function.cstate	3:-1 5:-1 6:-3 7:6
function.cstate_pmu_init	3:-1 5:-1 6:-2 7:4
function.csum	0:-2 2:5 3:-2 5:-3 7:1 8:1
function.csum_partial_copy_to_xdr	2:5 3:-2 5:-2
function.ct	0:2 3:-1 5:-2 7:1
function.ctl	3:1
function.ctnetlink	0:-2 3:-2 8:5
function.ctnetlink_alloc_expect	5:-1
function.ctnetlink_del_conntrack	3:-1 5:1
function.ctnetlink_exp_dump_expect	5:-3 8:3
function.ctnetlink_fill_info	5:3 8:-3
function.ctnetlink_get_conntrack	0:-1 8:1
function.ctnetlink_stat_ct_fill_info	5:3 8:-3
function.ctrl	0:-1 3:-1 5:3 8:-1
function.ctrl_dumppolicy	0:-1 5:1 8:-1
function.ctrl_fill_mcgrp_info	3:-1 5:2 8:-1
function.ctrlact	3:2 8:-1
function.ctx	5:-3 6:3
function.ctxs	0:1
function.cur	3:2 5:-1
function.current	3:-1 4:1 5:2 6:-2 7:-1 8:1
function.d	3:-1 4:4 5:1 8:-3
function.dad	3:-2 5:1 8:1
function.data	0:2 1:-2 2:-3 3:3 5:1 6:1 7:-1 9:-1
function.datagram	3:2 4:1 5:-1 8:-2
function.dbgp	3:2 5:-1 6:1 8:-1
function.dcache	0:3 8:-2
function.dcc	3:1
function.ddict	0:-1 3:2
function.de	8:-1
function.deact	3:1 5:-4 7:3
function.deactivate	8:1
function.debug	0:-4 5:-1 9:5
function.debugfs	1:-1 2:-1 3:1 5:3 8:-1
function.debugfs_file_get	3:-1 5:1
function.debugfs_read_file_str	3:-1 8:1
function.debugfs_rename	3:-2 5:2 8:1
function.dec	4:-1 5:-1 6:-1 7:4 8:1 9:-1
function.dec_stream_footer	3:1 7:-1
function.dec_stream_header	3:-1 5:-1 7:2
function.decimal	3:-2 5:3 8:-1
function.decode	0:-3 1:-1 2:5 3:10 4:-1 5:-9 6:-3 7:2 8:3 9:-2
function.decode_attr_filehandle	2:-1 3:2
function.decode_attr_fs_locations	2:-1 3:-3 8:5
function.decode_attr_mdsthreshold	2:-1 3:1 5:-1 7:1 8:-1
function.decode_attr_security_label	2:-2 3:3 8:-1
function.decode_attr_type	2:-1 3:1
function.decode_compound_hdr	2:-2 3:-2 8:5
function.decode_cookie	2:3 3:-3
function.decode_create	2:3 3:-3
function.decode_fattr3	2:-2 3:2
function.decode_fhandle3	2:2 3:-2
function.decode_first_threshold_item4	2:-2 3:2
function.decode_fsinfo	2:-2 3:2
function.decode_getfh	2:-3 3:3
function.decode_inline_filename3	2:-3 3:3
function.decode_nfs_fh3	2:3 3:-3
function.decode_nfspath3	2:-2 3:3
function.decode_nlm4_holder	2:-1 3:1
function.decode_open	2:3 3:-2
function.decode_path	2:5 3:-5
function.decode_pathname	2:-2 3:3
function.decode_readlink	2:4 3:-3
function.decode_rw_delegation	2:2 3:-3 8:1
function.decode_secinfo_gss	2:-3 3:3
function.decode_setclientid	2:-4 3:3 5:1
function.decode_statfs	2:4 3:-4
function.decode_write3resok	2:1 3:-2 8:1
function.decompress	8:1
function.decompressed	8:1
function.decrypt	3:3 5:-2 7:-1 8:1
function.dedupe	0:-1 3:2 4:1 5:-2
function.default	5:2 7:-2
function.del	3:-4 4:-1 5:7 7:-1
function.delalloc	0:-1 8:1
function.delattr	0:2 8:-2
function.delay	3:-2 7:1 8:1
function.delayed	0:6 8:-5
function.delegation	0:1 2:-2 3:2 7:-1 8:1
function.delete	0:-1 1:-1 2:-1 3:-2 5:8 7:-1 8:-4
function.delete_device_store	3:2 5:-1
function.dellink	3:2 4:-1 7:-1
function.delroute	3:3 5:-3
function.demote	3:1 5:-2 7:-1 8:-1 9:3
function.demote_store	0:-1 3:4 5:-1 8:-1
function.dentry	0:-2 3:1 4:-2 8:4
function.dependent	0:1 3:-1 5:3 6:-1 8:-1
function.depth	3:4 5:-1 7:2 8:-4
function.der	3:2 5:-1
function.der_read_length	3:2 5:-1
function.deregister	5:-1 8:1
function.desc	0:3 3:4 5:-2 7:-1 8:-4 9:-1
function.descendants	8:1
function.descs	8:1
function.destopt	3:2 8:-1
function.destroy	3:-2 5:5 9:-1
function.detach	3:-1 5:1
function.detached	0:2 8:-2
function.detect	3:3 6:-1 8:-1
function.determine	3:1 5:-1
function.dev	0:-4 1:-1 2:-1 4:-1 5:3 6:2 7:-4 8:6 9:-1
function.dev_change_tx_queue_len	5:-1 8:1
function.dev_fill_forward_path	3:-1 5:2 8:-1
function.dev_pm_qos_expose_flags	3:-1 5:2 8:-1
function.dev_pm_qos_expose_latency_limit	3:1 8:-1
function.dev_proc_net_init	8:1
function.dev_xdp_install	3:1 5:-1 7:-1
function.devconf	5:-3 8:4
function.device	0:2 2:2 3:5 4:-1 5:3 6:-5 7:-3 8:-1 9:-1
function.device_flush_dte	3:1
function.device_links_check_suppliers	3:-1 5:2 8:-1
function.devices	3:-1 8:2
function.devid	3:-1 5:2
function.devkmsg	4:2 5:-1 8:-1
function.devkmsg_open	4:2 5:-1 8:-1
function.devm	0:-2 3:5 4:-1 5:-1 7:-1
function.devm_platform_get_irqs_affinity	3:1 4:-1 8:1
function.devpts	3:1
function.diag	3:2 5:-4 7:2 8:1
function.diag_get	5:2 8:-1
function.digest	3:-4 7:4
function.dio	3:-1 5:2 7:-1
function.dir	0:-2 2:3 3:3 5:2 7:-2 8:-1
function.direct	0:2 1:-1 2:2 3:-2 4:-1 5:-2 8:2 9:-1
function.dirent	0:-1 2:-1 3:4 5:-2 8:1
function.dirty	8:1
function.disable	0:-1 2:-1 3:-1 4:1 6:1 7:1 8:-1
function.discard	0:-1 2:3 3:-1 4:1 5:-1 6:-1 7:-1 8:1
function.discovery	3:-1 7:1
function.disk	2:-1 5:1 8:1
function.disk_events_poll_msecs_store	5:-1 7:1
function.disk_scan_partitions	3:-2 5:1 7:1 8:1
function.dispatch	2:-1 3:3 5:1 6:-1 7:-1 8:1 9:-1
function.dissect	3:1 5:-1
function.dissolve	0:-1 5:-1 7:2
function.distill	3:-2 7:2
function.dma	0:1 2:-1 3:2 4:-1 7:3 8:-1 9:-3
function.dma_buf_import_sync_file	3:1
function.dma_buf_llseek	3:1 7:-1
function.dma_chan_get	0:-1 5:2 6:-1 8:1
function.dma_get_slave_caps	5:-1 7:1
function.dma_pool_alloc	3:-1 5:2 9:-1
function.dma_pool_free	3:5 5:-2 9:-1
function.dmaengine	0:1 8:-1
function.dmaengine_init_unmap_pool	0:1 8:-1
function.dmar	0:1 3:-5 5:1 6:-1 8:5
function.dmar_parse_one_rmrr	3:1
function.dmar_table_init	5:-2 6:2
function.dmi	5:-1 6:-1 7:2
function.dmi_id_init	5:-1 6:-1 7:2
function.do	0:-2 1:5 2:-2 3:4 4:2 5:-1 6:-1 7:-2 8:-1 9:-3
function.do_accept	0:-1 1:3 5:-1
function.do_add_mount	3:-1 5:1
function.do_brk_flags	0:-1 3:-1 4:-1 5:2
function.do_change_type	4:-1 8:1
function.do_check_common	3:-1 5:-1 8:2
function.do_compat_fcntl64	1:2 3:-1 5:1 8:-2
function.do_epoll_create	0:2 8:-2
function.do_epoll_wait	3:1 5:-1
function.do_getpgid	3:-2 5:2
function.do_getxattr	3:-1 5:2
function.do_insert_tree	2:-1 3:6 5:-2 8:-2
function.do_iter_read	3:-4 5:2 7:2
function.do_iter_write	3:-3 5:2 7:1
function.do_kexec_load	0:-2 8:2
function.do_linkat	3:1 4:1 5:-1 8:-1
function.do_loopback	3:1 5:-1
function.do_madvise	3:1 8:-1
function.do_mcast_group_source	8:1
function.do_mknodat	4:-1 8:2
function.do_mlock	8:1
function.do_mount_setattr	3:-1 5:1
function.do_move_mount	3:3 5:-3
function.do_mq_getsetattr	3:1 5:-1
function.do_mq_open	5:3 8:-1
function.do_msgsnd	3:-1 5:1
function.do_new_mount	3:-1 5:3 7:-1
function.do_open	3:1 5:-1
function.do_open_execat	3:-1 4:1
function.do_pages_stat	1:1 8:-1
function.do_proc_douintvec_w	3:5 8:-4
function.do_quotactl	5:1 8:-1
function.do_rawv6_getsockopt	7:1
function.do_read_cache_folio	2:1 8:-1
function.do_reconfigure_mnt	3:1 5:-1
function.do_remount	3:1 5:-1
function.do_rmdir	3:3 4:1 5:-2 7:-1 8:-1
function.do_semtimedop	3:1 5:-1
function.do_set_group	3:1 4:-2 8:2
function.do_set_master	3:-5 5:5
function.do_set_mempolicy	0:1
function.do_set_proto_down	3:-1 5:1 8:1
function.do_signalfd4	3:1 7:-1
function.do_splice_direct	3:1 5:-1
function.do_statfs_native	3:2 5:-2
function.do_tmpfile	8:1
function.do_unlinkat	3:3 5:-3
function.dointvec	8:1
function.domain	0:-4 5:2 6:1 7:-2 8:3 9:1
function.domain_attach_iommu	8:1
function.domhsh	5:1
function.done	0:-1 2:-1 3:3 4:-1 6:2 7:-2
function.dontneed	0:-1 3:-2 5:3
function.dotdot	3:1 5:1 7:-1
function.dotl	2:3 3:2 5:-1 7:-2 8:-2
function.dou8vec	3:-2 7:3
function.douintvec	3:-3 5:-1 7:4 8:-1
function.down	3:-1 5:-2 7:-1 8:6
function.downcall	0:-1 3:2 5:-2 8:1
function.downwards	5:1
function.dpm	8:1
function.dqblk	2:-2 3:-1 8:4
function.dqentry	2:2 4:-1 5:-1 8:-1 9:2
function.dqinfo	7:-1
function.dquot	0:2 2:-2 3:-4 5:-1 7:5 8:1
function.dquot_add_space	5:1
function.dquot_init	0:2 8:-2
function.dquot_load_quota_sb	3:-1 5:-4 7:5
function.dquot_quota_disable	7:1
function.dquot_quota_sync	2:-1 8:1
function.dquot_set_dqinfo	7:-1
function.drbg	0:1 3:-1 9:1
function.drbg_instantiate	0:1 8:-1
function.dressz	3:2 5:-1
function.driver	3:2 5:-3 7:2 9:-1
function.driver_register	3:-2 5:2
function.drop	3:-2 5:4 8:-1
function.ds	0:-1 3:-1 5:3 6:-1 8:-1 9:1
function.dst	3:2 5:1 7:-1 8:-1
function.dstaddr	0:-1 3:-1 5:1 7:2
function.dte	3:1
function.dummy	3:-2 5:3 7:1
function.dump	0:-2 1:-2 3:2 4:-1 5:-1 7:-1 8:6 9:-1
function.dump_mapping	3:3 8:-2
function.dump_one_policy	5:1 8:-1
function.dump_one_state	1:-1 5:1 8:1
function.dump_pagetable	3:-1 5:4 6:-1 8:-2
function.dumpit	5:-2 8:3
function.dumppolicy	0:-1 5:1 8:-1
function.dup	0:-2 4:3 8:-1
function.dup3	3:1 5:-1
function.dupcook	0:1
function.dupe	3:-2 4:-1 8:3
function.duplicate	0:1 3:-6 5:6
function.dv	6:2
function.dwc	6:-1 8:-1 9:2
function.dx	0:-1 2:-1 3:3 5:-1
function.dynevent	3:2 5:-2
function.each	3:1 5:-1
function.early	0:1 5:-2 6:-1 8:4 9:-1
function.earlycon	5:2
function.eat	0:1 3:3 5:-1 7:-1 8:-1
function.ebpf	4:2 5:-2
function.ec	0:-1 3:-3 5:-1 6:2 7:-1 8:3 9:2
function.eds	3:1
function.eeepc	3:-1 6:1 7:-1
function.eeepc_laptop_init	6:2 7:-1
function.eeprom	2:3 3:-2 5:-1
function.eff	3:1 5:-1 7:-1 8:1
function.effect	3:-1 4:-3 5:-1 7:2 8:3
function.ehci	3:-3 5:-1 6:5
function.ehci_reset_port	3:-3 5:-1 6:5
function.elem	0:-2 1:5 3:-2 5:2 7:-1 8:-1 9:-1
function.elevator	3:1
function.elf	2:1 3:2 5:-2 7:-1
function.elf32	8:1
function.elf64	8:1
function.em	3:1 5:2 7:-1 8:-2
function.empty	0:-1 2:2 3:-1 5:1 8:-1
function.emulated	2:1 8:-1
function.emumouse	3:1 5:-1 8:1
function.enable	0:-1 1:-1 2:-1 3:-6 4:-2 5:5 6:4 7:-1 8:1 9:2
function.enable_kprobe	3:-1 5:2 8:-1
function.enc	3:-1 5:1 8:2
function.encap	0:-1 3:1 5:-1 8:2
function.encode	0:-2 2:-1 3:-4 5:2 8:2 9:4
function.encrypt	3:-2 5:2 8:1
function.encrypted	2:2 8:-3
function.encryption	3:-3 5:2 7:1
function.end	2:1 5:-1
function.endio	2:4 5:-1 8:-2
function.endpoint	0:-2 3:-1 8:3
function.energy	6:-1 8:1
function.enqueue	0:2 3:-2 5:1
function.ent	2:4 3:-2 5:-1
function.enter	7:1
function.enter_state	5:-1 7:1
function.entries	0:1 1:-1 2:2 3:-2 5:-1 6:1 7:2 8:-1
function.entropy	3:1 5:-2 6:4 7:-1 8:-1
function.entry	1:1 2:-1 3:1 4:-1 5:-1 7:-1 8:3
function.enum	3:1
function.ep	3:-2 5:2
function.epoll	0:2 3:1 5:-1 8:-1
function.eprobe	0:1 3:-2 5:1 8:2
function.equivalence	3:-1 6:-1 8:3
function.erase	3:-1 4:2 5:-3 8:3
function.err	0:1 3:-1 5:2 8:-1
function.errno	3:-3 5:6 7:-1 8:-1
function.error	0:4 2:-1 3:2 4:-1 7:-1 8:-1 9:-2
function.errors	3:-4 4:-2 5:-1 7:-2 8:9
function.es	0:3 5:-1 8:-2 9:2
function.esp	0:-1 8:1
function.esp6	3:-1 5:-1 7:1 8:1
function.esp6_init_state	3:-1 7:1
function.esp_init_aead	0:-1 8:1
function.est	3:1 5:-1
function.eth	0:-1 5:3 6:-1 7:-1
function.ethnl	0:-1 3:-5 5:3 7:1 8:3
function.ethnl_act_cable_test_tdr_cfg	3:1
function.ethnl_cable_test_alloc	3:-1 5:-3 8:4
function.ethnl_cable_test_fault_length	5:2 8:-2
function.ethnl_cable_test_started	5:-2 8:2
function.ethnl_compact_sanity_checks	3:1 5:-1
function.ethnl_parse_header_dev_get	3:-2 5:2
function.ethnl_put_bitset32	5:3 8:-3
function.ethnl_reply_init	0:-1 3:-1 5:4 8:-2
function.ethnl_set_wol	3:-2 7:2
function.ethnl_tunnel_info_dumpit	5:-2 8:3
function.ethtool	0:1 2:3 5:-4 7:-1 8:1
function.ethtool_get_any_eeprom	2:3 3:-2
function.ethtool_get_dump_data	1:-1 3:1
function.ethtool_get_phy_stats	8:1
function.ethtool_get_rxfh	8:1
function.ethtool_get_stats	0:2 3:-2
function.ethtool_get_strings	0:-1 3:1
function.ethtool_get_tunable	3:-2 8:2
function.ethtool_set_tunable	3:4 8:-4
function.ev	3:1 5:1 6:-1 7:-1 8:1
function.eval	5:1
function.evdev	1:1 3:-1 5:7 6:-1 7:-1 8:-5
function.evdev_open_device	5:4 8:-2
function.evdev_read	5:5 6:-1 8:-3
function.evenly	0:3 8:-3
function.event	2:-1 3:-3 4:3 7:-1 8:3 9:-1
function.event_create_dir	5:-1 8:1
function.event_enable_write	8:1
function.event_filter_write	1:1 8:-1
function.event_subsystem_dir	8:1
function.event_trace_init	0:-1 3:-1 5:3
function.events	5:-1 7:1 8:1
function.ex	3:2 5:-3 6:2
function.exception	3:-1 5:3 7:-1 8:-1
function.exe	4:-1 5:1 8:1
function.exec	3:2 5:2 7:-1 8:-3
function.exec_binprm	3:1
function.execat	3:-1 4:1
function.execute	0:-1 3:3 5:5 6:-1 7:-1 8:-6
function.execve	8:1
function.exit	0:4 3:-1 5:-1 7:-1 8:-1
function.exp	8:1
function.expand	0:1 3:-1 4:-1 8:1
function.expand_downwards	5:1
function.expect	0:-1 3:-2 8:3
function.expire	0:-1 3:-2 5:4
function.expired	0:1 8:-1
function.export	2:1 3:1 4:-1 7:-1
function.expose	5:1 7:-1
function.ext	0:-1 2:-2 3:1 5:-2 8:3 9:2
function.ext4	0:1 1:-2 2:-1 3:-2 4:-1 6:-1 7:2 8:4 9:1
function.ext4_append	2:-2 3:-2 5:3 8:1
function.ext4_check_feature_compatibility	3:-2 7:2
function.ext4_check_test_dummy_encryption	5:-1 7:1
function.ext4_commit_super	3:-3 5:4 8:-1
function.ext4_convert_meta_bg	3:1 7:-1
function.ext4_dx_find_entry	2:-1 8:1
function.ext4_empty_dir	2:3 8:-2
function.ext4_encrypted_get_link	2:2 8:-3
function.ext4_es_insert_delayed_block	0:7 8:-6
function.ext4_es_insert_extent_ind_check	9:1
function.ext4_es_register_shrinker	0:-4 8:4
function.ext4_ext_grow_indepth	0:-1 8:1
function.ext4_ext_replay_update_ex	3:1 5:-1
function.ext4_fc_commit_dentry_updates	5:1 8:-1
function.ext4_fc_replay_create	3:-1 8:1
function.ext4_fc_reserve_space	3:1 8:-1
function.ext4_fc_write_inode	0:-1 3:-1 5:-3 8:4
function.ext4_fc_write_inode_data	5:1 8:-1
function.ext4_feature_set_ok	3:1 5:-1
function.ext4_fileattr_set	3:-1 7:1
function.ext4_free_blocks_simple	8:1
function.ext4_free_data	3:1
function.ext4_generic_write_checks	4:1 5:-1
function.ext4_get_acl	3:-1 5:-3 7:4
function.ext4_get_branch	3:3 5:-2 8:-1
function.ext4_get_first_dir_block	2:2 8:-2
function.ext4_get_inode_usage	2:-1 8:1
function.ext4_get_journal_inode	3:-1 5:1
function.ext4_get_link	2:-2 5:1 7:-1 8:2
function.ext4_getfsmap_find_fixed_metadata	3:-1 5:2 8:-1
function.ext4_group_add	0:4 3:1 4:-1 5:-1 7:1 8:-5
function.ext4_group_desc_init	2:1 8:-1
function.ext4_group_extend	3:1 5:-1
function.ext4_ind_migrate	3:-1 5:-1 7:2
function.ext4_init_fs	0:-1 8:1
function.ext4_init_mballoc	0:1
function.ext4_init_metadata_csum	0:-1 3:-1 7:1 8:1
function.ext4_insert_delayed_block	8:1
function.ext4_ioctl_checkpoint	5:1 7:-1
function.ext4_iomap_begin_report	3:3 5:-3
function.ext4_journal_check_start	4:4 5:-2 8:-1
function.ext4_link	3:2 5:-2
function.ext4_lookup	3:1 4:1 5:-1 8:-1
function.ext4_mark_recovery_complete	3:-1 5:2
function.ext4_mb_init_group	2:2 3:-3 5:-2 8:3
function.ext4_mkdir	3:-1 5:1
function.ext4_orphan_file_add	3:-1 5:1
function.ext4_orphan_get	2:2 3:3 5:-2 8:-2
function.ext4_protect_reserved_inode	3:2 8:-1
function.ext4_quota_enable	3:1 4:-1 5:2 7:-1
function.ext4_quota_on	5:1 7:-1 8:1
function.ext4_quota_write	2:-2 5:1 8:2
function.ext4_register_li_request	8:1
function.ext4_resetent	5:1
function.ext4_resize_begin	3:-1 5:1
function.ext4_shutdown	3:1 7:-1
function.ext4_sync_file	2:-1 5:1 8:1
function.ext4_try_to_expand_extra_isize	5:-1 8:1
function.ext4_update_backup_sb	2:-3 3:1 5:-1 8:3
function.ext4_validate_block_bitmap	3:-3 5:3
function.ext4_xattr_block_find	2:-1 8:1
function.ext4_xattr_block_get	2:3 8:-3
function.ext4_xattr_inode_lookup_create	0:-1 8:1
function.ext4_xattr_inode_read	2:3 3:1 5:-1 8:-3
function.ext4_xattr_inode_update_ref	3:-1 5:1
function.extent	2:4 3:-1 5:-1 8:-3 9:1
function.extents	0:-1 8:2
function.exthdr	3:1
function.extra	5:-1 8:1
function.extract	3:3 5:-2 6:-3 7:1 8:2
function.exts	5:1 8:-1
function.extts	3:1 7:-1
function.extts_enable_store	3:1 7:-1
function.f	3:1 5:-1
function.f_setown_ex	3:3 5:-3
function.fadt	5:-4 6:4
function.fail	1:-1 3:3 5:3 7:-1 8:-5
function.fail_store	3:4 5:3 8:-6
function.failure	3:-2 5:1 8:1
function.fake	8:1
function.fallback	3:-1 8:2
function.fallocate	5:-1 7:1
function.family	3:-1 5:1
function.fanout	1:-1 8:2
function.fanout_set_data_cbpf	1:-1 4:-2 5:2 8:2
function.fanout_set_data_ebpf	4:2 5:-2
function.fast	0:-1 1:-1 3:5 5:1 7:-1 8:-2
function.fat	1:-1 2:4 3:2 4:-2 5:-2
function.fat_alloc_new_dir	8:1
function.fat_chain_add	8:1
function.fat_fallocate	7:1
function.fat_free_clusters	2:-1
function.fat_get_cluster	5:-1 8:1
function.fat_parse_long	0:1 5:-1
function.fat_sanitize_mode	3:3 4:-2
function.fat_zeroed_cluster	2:2 8:-2
function.fattr3	2:-2 3:2
function.fault	1:3 2:-1 3:1 4:1 5:4 6:1 7:-1 8:-6 9:-1
function.faultin	1:-1 3:-2 4:-1 5:3
function.fc	0:-1 2:-1 3:-3 5:3 7:-1 8:4
function.fcntl	0:-1 3:1 4:-3 5:4 7:-2 8:1
function.fcntl64	1:2 3:1 4:1 5:-1 8:-3
function.fcntl_getlk	3:1
function.fcntl_getlk64	3:1
function.fcntl_rw_hint	3:1 4:-3 5:2
function.fcreate	3:-2 5:2
function.fd	0:-5 1:1 3:7 5:-1 7:-3 8:1 9:1
function.fdb	3:-2 5:-1 7:3
function.fdtable	0:-1 3:-2 5:2 8:1
function.feature	3:-1 7:2 9:-1
function.features	3:-4 5:-1 6:3 7:2
function.fec	5:3 8:-2
function.fec_fill_reply	5:2 8:-2
function.fecparam	3:1 5:-1
function.fence	5:1 8:-1
function.fetch	0:-4 1:3 3:3 6:3 7:-2 8:-2
function.fetch_cache_info	3:-1 5:-3 6:4
function.ff	3:1 4:2 5:-1 8:-1
function.fget	0:-1 3:4 5:-2 8:1
function.fh	2:-1 3:5 5:-1 7:-1 8:-1
function.fh3	2:3 3:-3
function.fhandle	3:-1 8:1
function.fhandle3	2:2 3:-2
function.fhdr	3:2 5:-1 8:-1
function.fib	3:-3 5:3 7:1 8:-1 9:2
function.fib4	0:-2 3:-1 4:3 5:2 7:-2
function.fib4_rule_action	3:-1 4:3 5:1 7:-2 8:-1
function.fib4_rule_configure	0:-1 5:1
function.fib6	3:1 7:-1
function.fib6_check_nexthop	3:2 5:-1
function.fib_add_nexthop	5:1 8:-1
function.fib_check_nh_nongw	3:-2 5:3
function.fib_gw_from_via	3:-2 7:2
function.fib_nh_common_init	3:1
function.fib_nl_fill_rule	5:1 8:-1
function.fib_table_delete	3:-1 5:1
function.fib_trie_unmerge	0:2 3:-1 5:-1
function.fibmap	1:1 3:-1 5:1
function.fid	3:1 5:-1
function.field	1:-1 3:2 4:-1 5:1 7:-2 8:3 9:-1
function.fields	0:3 3:1 5:-1 8:-2
function.fiemap	3:-1 5:-1 7:2
function.fiemap_prep	5:-2 7:2
function.file	0:5 1:-1 2:-2 3:4 4:-1 5:-1 6:-2 7:-1 8:-2 9:2
function.file_tty_write	2:-1 3:-1 5:-2 6:-1 7:1 8:-1 9:4
function.fileattr	5:-1 7:1
function.fileattr_set_prepare	3:1
function.filehandle	2:-1 3:2
function.fileid	2:-2 3:2
function.filemap	3:-1 5:-1 8:2
function.filemap_create_folio	2:2 8:-1
function.filemap_get_pages	2:-1 8:1
function.filemap_read_folio	5:-1 8:2
function.filemap_update_page	8:1
function.filename3	2:-3 3:3
function.files	0:1 2:6 3:-5 4:4 5:-5 7:-1 8:1 9:-1
function.filesystem	2:-1 3:-1 5:1 8:1
function.fill	0:-1 1:-1 3:-4 5:3 7:1 8:2
function.fill_files_note	0:1
function.filldir	1:2 3:-6 5:4 9:1
function.filldir64	1:1
function.fillonedir	1:2 3:2 5:-3
function.filter	0:-1 1:1 4:1 7:-1
function.final	8:1
function.find	0:-1 1:-3 2:-4 3:2 4:3 5:3 6:-1 7:-2 8:3
function.find_block_dqentry	2:1 3:-1 5:2 8:-1
function.find_check_entry	3:-1 8:1
function.find_check_match	8:1
function.find_dump_kind	3:3 5:-1 8:-1
function.find_fetch_type	3:4 5:-1 8:-2
function.find_free_dqentry	2:-3 3:-2 5:-1 8:5 9:3
function.find_mm_struct	3:2 4:5 5:-2 8:-4
function.find_next_id	2:1
function.find_prev_fhdr	3:2 5:-1 8:-1
function.find_tree_dqentry	2:1 3:-1
function.finish	0:1 2:1 3:-2 4:-1 6:-1 7:-1 8:2 9:-1
function.finit	3:-1 4:2 8:-1
function.fintek	3:-3 5:-1 6:3
function.first	0:-3 3:2 5:3 6:-1 8:-2
function.fix	6:4 8:-2
function.fixed	3:-1 5:3 6:-1 8:-1
function.fixup	0:-1 1:-1 4:2 5:-2 8:1
function.fixup_user_fault	1:-1 3:1 4:2 5:-2
function.flag	3:3 5:-2 7:-1
function.flags	0:-4 3:1 4:4 5:-2 6:-1 7:3 8:2 9:-1
function.flavors	2:2 3:-2 8:-1
function.flex	0:2 8:-2
function.flock	0:1 3:-3 5:4 7:-1
function.flock_lock_inode	0:1
function.flow	0:1 3:1 7:-1 8:-2
function.flow_block_cb_setup_simple	0:1 3:-1 5:1 8:-1
function.flowlabel	4:-1 5:2
function.flr	3:-1 5:-1 8:2
function.flush	0:3 1:-1 2:-1 3:2 5:-4 7:-1 8:2
function.fn	2:1 5:-2 8:2
function.folio	0:-3 1:-1 2:1 3:-1 4:-1 5:5 7:1
function.follow	0:-1 3:4 5:-1 7:-1 8:-1
function.follow_dotdot	3:1 5:-1
function.follow_dotdot_rcu	3:-1 5:2 7:-1
function.follow_phys	3:2 5:-1
function.follow_pte	3:3 5:-2
function.font	3:1 5:1 7:-1
function.footer	3:1 7:-1
function.fop	3:-2 5:-1 7:3
function.fops	3:-2 5:2 6:-1 7:1
function.for	2:-1 3:-1 5:5 6:1 7:1 8:-5 9:-1
function.fork	0:-1 8:2
function.format	5:1
function.forward	3:-1 5:2
function.found	5:1
function.frag	0:5 3:-1 5:1 7:-1 8:-3 9:-1
function.frag6	0:3 3:-1 5:-1
function.fragment	3:1 5:-1
function.frags	3:1 5:-1
function.frame	0:1 3:1 7:-1 8:-1
function.frames	0:-1 8:1
function.free	0:-3 1:-1 2:-1 4:-1 5:1 6:-1 7:-1 8:2 9:5
function.free_consistency_checks	3:4 8:-1 9:-3
function.free_dind_blocks	2:-2 8:2
function.free_dqentry	2:1 3:4 5:-1 8:-4
function.free_ext_idx	2:-1 8:1
function.free_tail_pages_check	0:-1 5:-1 8:-1 9:3
function.free_tind_blocks	2:3 8:-2
function.freelist	5:-3 9:3
function.freeze	3:-1 8:3
function.freeze_secondary_cpus	8:1
function.freq	0:-1 3:-2 4:-1 5:-1 6:7 8:-2
function.from	0:-4 1:7 2:-1 3:1 4:2 5:1 6:-1 7:-1 8:-6 9:1
function.fs	0:6 2:-2 3:-1 4:3 5:-3 6:-2 7:-2 8:2 9:-1
function.fsid	2:-1 3:1
function.fsinfo	2:-2 3:2
function.fsnotify	5:1
function.fsopen	0:1 5:-1 7:2 8:-1
function.fspick	0:1 8:-1
function.fsync	2:6 3:-2 7:1 8:-4
function.ftp	3:-1 5:-2 8:3
function.ftrace	3:1 5:-2 8:1
function.ftrace_profile_set_filter	3:1 5:-1
function.full	4:2 5:1 9:-2
function.full_proxy_open	4:2 5:1 9:-2
function.func	0:5 3:-6 5:-3 7:2 8:-1 9:3
function.function	0:2 3:-1 5:-1
function.futex	3:1 8:1
function.futex_get_robust_list_common	3:1 5:-1 8:1
function.futex_wait	5:1
function.futex_wake	3:1 5:-1
function.fwd	3:1
function.fwnode	0:-2 3:3 5:-1 6:-1 8:1
function.fwnode_create_software_node	0:-1 8:2
function.g	3:4 8:-3
function.g_verify_token_header	3:4 8:-3
function.gate	0:-1 1:-1 3:1 4:-1 5:3
function.gcov	0:1 5:-2
function.gcov_seq_open	0:1 5:-2
function.gdb	2:-1 8:1
function.generate	3:3 8:-1
function.generic	0:-3 1:2 2:-3 4:2 5:-4 6:3 7:3 9:-2
function.generic_access_phys	3:-1 5:-1 8:2
function.generic_copy_file_checks	7:-1 8:1
function.generic_perform_write	1:1
function.generic_setlease	4:1 8:-1
function.geneve	0:2 5:-2
function.geniv	3:1
function.genl	0:2 3:2 5:-2 7:-2 8:1
function.genl_validate_assign_mc_groups	0:-1 8:1
function.genlmsg	3:-1 8:2
function.genlmsg_mcast	3:-1 8:2
function.genopt	3:2 4:-1 5:-2
function.gentag	3:1
function.get	0:-5 1:-2 2:3 3:4 4:-3 5:4 6:1 7:5 8:-2 9:-3
function.get_build_id_32	3:1
function.get_build_id_64	3:-4 5:5
function.get_clock_desc	3:4 8:-3
function.get_eff_addr_modrm	3:2 8:-2
function.get_eff_addr_sib	3:-2 5:-1 8:3
function.get_free_dqblk	2:-2 3:-1 8:4
function.get_gate_page	0:-1 1:-1 3:1 4:-1 5:3
function.get_instantiation_keyring	3:2 5:-2
function.get_name	5:-1 7:1
function.get_nodes	1:1 5:-1
function.get_sigframe	1:2 3:-1 5:1 6:-1
function.get_stack_info	7:-1 8:2
function.get_status	5:-1 8:2
function.get_subdir	8:1
function.get_tree_bdev	3:1
function.get_unbound_pool	3:-1 5:-2 8:3
function.get_unmapped_area	3:2 5:-1
function.get_vfs_caps_from_disk	7:-1
function.getattr	0:-1 3:-1 4:2 5:-1
function.getfh	2:-3 3:3
function.getfile	0:2 5:2 8:-3
function.getfsmap	3:-1 5:2 8:-1
function.getlink	8:1
function.getlk	3:1
function.getlk64	3:1
function.getname	1:1 3:2 5:-2 8:-1
function.getname_flags	1:1 3:2 5:-2
function.getorigdst	3:-1 7:1
function.getpgid	3:-2 5:2
function.getport	2:2 3:-1 4:-1 5:1 7:-1 8:1
function.getroute	3:-1 7:2
function.getsetattr	3:1 5:-1
function.getsockopt	0:-2 1:1 3:-6 4:1 5:1 7:-2 8:1 9:6
function.getxattr	1:2 3:-1 4:1 5:2 8:-3
function.gfp	6:1 8:-1
function.gi	3:-2 5:3 7:-1
function.gid	0:3 2:-1 3:-1 5:-5 7:-1 8:5
function.global	5:1
function.governor	3:-1 5:3 7:-1
function.gpe	5:1 6:-1 8:1
function.gpt	0:-1 2:2 3:2 5:-2 7:-1
function.grab	0:-1 5:2
function.grant	2:2 8:-1
function.gro	0:-1 3:2 8:-1
function.group	0:4 1:-1 2:1 3:-3 4:-4 5:2 6:1 7:-2 8:3 9:-1
function.group_cpus_evenly	0:3 8:-3
function.groups	0:-1 4:1 7:-1 8:1
function.grow	0:-1 3:-2 5:3 8:1
function.growth	0:-1 3:-2 5:3
function.gso	0:1 3:-1 5:1 7:-1
function.gss	1:-1 2:-6 3:1 4:-2 5:6 7:-3 8:1 9:4
function.gss_create_upcall	3:-1 4:-1 5:2
function.gss_fill_context	1:-1 3:1 5:-2 8:2
function.gss_marshal	3:-1 5:3 8:-2
function.gss_proxy_save_rsc	3:3 5:-2 7:1
function.gss_read_common_verf	0:2 3:1 5:-1 8:-1
function.gss_unwrap_resp_priv	2:-1 3:2 8:-1
function.gss_validate	3:1 8:1
function.gss_wrap_req_priv	0:1 3:-2 5:-1 9:3
function.gss_write_resv	3:-3 5:3 8:1
function.gssp	5:2
function.gssx	0:-1 2:-1 3:-1 5:-2 7:3 8:2
function.gssx_dec_accept_sec_context	3:-4 7:4
function.gssx_dec_buffer	3:2 5:-1
function.gssx_dec_ctx	3:1
function.gssx_enc_accept_sec_context	8:1
function.gw	3:-2 5:-1 7:1 8:1
function.handle	0:3 2:-2 3:-1 4:-1 5:2 7:1 8:-1 9:-2
function.handle_mounts	3:-2 5:2
function.handle_zstd_error	0:3 2:-1 3:2 8:-2 9:-1
function.handler	0:-3 2:-1 3:-3 4:-1 5:2 6:-1 7:1 8:5 9:-1
function.handlers	5:3 8:-3
function.has	3:1 5:1 6:-1 7:-1
function.hash	0:-1 3:-3 5:4 7:-1 8:3 9:-1
function.hashinfo	0:1
function.hashtbl	3:1 8:-1
function.hctx	0:-1 3:1 5:1 8:1
function.hdr	0:2 2:-2 3:-2 5:-2 7:2 8:3
function.head	3:-1 5:2
function.header	2:1 3:3 6:-1 7:2 8:-3 9:-1
function.headers	8:1
function.help	0:-2 3:-1 5:1 8:2
function.helper	3:-1 8:2
function.hex	3:-1 5:1 7:-1 8:2
function.hid	3:1 5:-1 8:1
function.hinic	5:-1 8:2
function.hint	3:1 4:-3 5:3 7:-1
function.hmac	5:1 7:-1 8:1
function.holder	2:-1 5:-1 8:3
function.hole	4:-1 5:2
function.home	1:-1 8:1
function.hook	5:2 7:-1
function.hooks	0:1 3:1 5:-1 8:-1
function.hop	0:-1 3:4 5:-1 7:-1 8:-1
function.hopopts	3:-1 5:-1 8:2
function.host	3:1 5:-1 8:1
function.hotadd	3:2 5:3 6:-2 7:-1 8:-2
function.hotplug	6:1
function.hp	3:5 5:-1 6:-1 7:-3
function.hpet	3:1 5:-2 6:4 7:-2
function.hpx	7:1
function.hstate	0:1 3:-1
function.htab	0:-1 1:-1 3:-2 5:7 8:-2
function.htab_lru_map_update_elem	5:-2 8:2
function.hton	1:-1 8:1
function.huge	0:-2 3:-3 5:4 7:2 8:-1 9:2
function.hugepage	0:1 8:-1
function.hugepages	3:-3 7:3 8:1
function.hugetlb	0:1 3:4 5:-2 7:-2 8:1 9:-1
function.hugetlb_cgroup_write	3:1
function.hugetlb_file_setup	0:1 3:1 4:1 5:-1 8:-1
function.hugetlb_hstate_alloc_pages	0:1 3:-1
function.hugetlb_hstate_alloc_pages_onenode	0:1
function.hugetlb_overcommit_handler	3:3 7:-3
function.hugetlbfs	2:-1 3:1 4:-1 5:1 6:2
function.hugetlbfs_parse_param	3:1 5:-1
function.hvc	3:-1 5:4 6:-1 7:-1 8:-1
function.hvc_instantiate	3:-1 5:4 6:-1 7:-1 8:-1
function.hw	0:1 2:-1 3:-1 5:-1 6:-1 7:2 8:2 9:-1
function.hw_breakpoint_event_init	3:2 5:-1 7:-1
function.hwmon	5:-1 8:-1 9:3
function.i2c	0:-2 2:2 3:1 5:1 6:-1 7:1 9:-1
function.i2c_acpi_do_lookup	3:-3 5:2 6:-1 7:1 8:1
function.i2c_acpi_install_space_handler	0:-1 3:-1 5:3 6:-1 7:-2 8:1
function.i2c_acpi_new_device_by_fwnode	3:1
function.i2c_check_for_quirks	2:-1 3:-1 6:-1 7:3
function.i2c_detect_address	3:3 6:-1 8:-1
function.i2c_init_recovery	3:2 5:-1 7:-2 8:1
function.i2c_smbus_read_i2c_block_data_or_emulated	2:1 8:-1
function.i801	2:3 5:-1 6:-1
function.i801_check_post	2:3 5:-1 6:-1
function.i8042	3:-1 5:-1 6:4 7:1 8:-2
function.i8042_setup_aux	3:-1 6:1
function.ib	4:1 7:-1
function.ib_prctl_set	4:1 7:-1
function.ibs	3:5 5:-2 7:-2
function.ic	3:3 5:-2 7:-1
function.icmp	0:-2 3:2 5:-1 8:1
function.icmpv6	0:-3 8:3
function.id	0:-1 2:3 3:-8 4:2 5:-1 6:1 7:5 8:1 9:-1
function.ida	0:-1 3:-3 5:-1 9:5
function.ida_free	0:-1 3:-3 5:-1 9:5
function.ident	5:2 7:-1
function.identify	3:1 7:-1
function.identify_insn	3:1 7:-1
function.idle	3:-1 5:-2 7:3
function.idmap	0:-2 3:2 4:-1 5:2
function.idmap_pipe_downcall	0:-1 3:2 5:-1 8:1
function.idmapped	3:-2 4:1 5:-2 7:3
function.idr	0:-3 5:1 8:3
function.idr_get_free	3:-3 5:3
function.ids	5:4 6:-1 7:-1 8:-1
function.idx	2:-1 8:1
function.ifa	9:1
function.iface	3:-1 5:2 8:-1
function.ifaddr	0:-1 5:-1 9:2
function.ifinfo	3:-1 7:2
function.ifla6	5:1 8:-1
function.ifmcaddr	5:1 8:-1
function.ifname	5:5 8:-5
function.iget	3:2 5:-3 8:1
function.igmpv3	0:6 3:-4 5:-1 8:-1
function.igot	3:-2 5:2
function.import	1:-3 3:1 8:3
function.in	1:3 3:1 5:-2 8:-1 9:-1
function.inc	3:1
function.increase	5:1
function.ind	3:-1 5:-1 7:1 9:1
function.indepth	0:-1 8:1
function.index	3:-1 5:-1 6:3 7:-1
function.indirect	1:-1 3:2 5:-1
function.inet	5:-2 7:3 9:-1
function.inet6	3:-2 4:-1 5:5 8:-2
function.inet6_fill_ifla6_attrs	5:1 8:-1
function.inet6_fill_ifmcaddr	5:1 8:-1
function.inet6_pton	3:1 5:-1
function.inet_dump_fib	3:-1 5:1
function.inet_ioctl	3:-5 7:5
function.inet_netconf_fill_devconf	5:-4 8:4
function.inet_netconf_get_devconf	5:1
function.inet_pernet_hashinfo_alloc	0:1
function.inet_rtm_delroute	3:3 5:-3
function.inet_validate_link_af	3:4 5:-1 7:1 8:-4
function.inflate	3:1 5:1 7:-1
function.info	0:-1 1:-1 2:1 3:1 5:1 6:5 7:-2 8:-3 9:-2
function.information	6:3 8:-1
function.ingress	0:1 3:-1 8:1
function.init	0:6 1:-1 2:-2 3:-1 4:-5 5:-4 6:-1 7:5 8:6 9:-3
function.init_chroot	4:1 8:-1
function.init_link	3:1 4:1 5:-1 8:-1
function.init_rootdomain	0:1 8:-1
function.initialize	0:3 3:2 5:-1 6:-2 7:-3 8:1
function.inline	2:-3 3:1 5:2 8:1
function.inode	0:-1 1:-1 2:-1 3:-2 4:2 5:7 7:-4 8:-1 9:2
function.inode_newsize_ok	3:1 5:-1
function.inode_permission	4:2 5:-1 8:-1
function.inodes	2:-2 8:2
function.inotify	0:-1 4:1 8:1
function.inotify_find_inode	4:1 8:-1
function.inotify_new_group	0:-1 8:1
function.input	0:-1 4:1 5:3 6:-1 7:-2 9:1
function.input_default_setkeycode	3:-3 5:4 7:-1
function.input_ff_create	3:1 5:-1
function.input_ff_upload	4:2 5:-1 8:-1
function.input_open_device	5:-1 7:-1 8:2
function.input_set_keycode	3:-1 5:-1 9:2
function.inquiry	2:-1 5:-1 6:4 7:-2 8:-1
function.insert	0:7 1:-1 2:4 3:-2 5:1 6:-2 7:-2 8:-6
function.insert_free_dqentry	2:6 8:-6
function.insert_header	3:-2 5:2
function.insert_pages	0:1 5:-1
function.insert_vm_struct	0:1 3:-1 4:-1 5:1
function.inside	0:1
function.insn	1:-1 2:6 3:3 5:-1 6:-1 7:-2 8:-4
function.insn_get_opcode	3:3 5:-2 7:-1
function.install	0:-2 3:-1 5:5 6:-1 7:-3 8:3
function.instance	0:-3 8:3
function.instantiate	0:2 1:1 3:-2 4:1 6:-1 7:-2 8:1
function.instantiation	3:2 5:-2
function.int	3:5 5:-1 8:-4
function.integ	3:-6 5:2 8:4
function.intel	3:-1 5:-1 7:1 8:1
function.intel_cpufreq_cpu_init	5:2 6:-1 7:-1
function.intel_iommu_probe_device	0:1 5:1 7:-1 8:-1
function.intel_pasid_setup_second_level	3:-1 5:-2 6:-1 7:2 8:2
function.intel_pstate_init_acpi_perf_limits	5:-1 6:-1 7:3
function.intel_pstate_update_status	5:3 7:-2
function.interface	0:1 5:3 6:-1 7:-1 8:-1
function.interleaving	3:-1 4:-1 5:1
function.internal	0:-1 1:-1 3:3 7:-1 8:1
function.internal_create_group	3:-2 5:3 7:-1
function.internal_get_user_pages_fast	1:-1 3:2
function.interrupt	3:-6 5:-1 6:2 7:1 8:5
function.interval	8:1
function.into	5:1
function.invalidate	0:-1 2:3 3:-1 4:1 5:1 8:-3
function.invalidate_inode_pages2_range	8:1
function.invoke	5:-1 8:1
function.io	0:-4 1:-1 2:5 3:3 4:-1 5:-1 6:-2 8:1
function.io_submit_one	0:3 5:-2
function.ioam	3:3 7:-1 8:-2
function.ioapic	3:-1 5:1 6:1 7:1 8:-1
function.ioasid	0:-1 3:2 5:2 6:-1 8:-2
function.ioc	3:1
function.ioc_weight_write	3:1
function.iocb	3:-3 5:3
function.ioctl	0:-2 1:2 2:1 3:-1 4:4 5:-2 6:-4 7:6 8:-3 9:-1
function.ioctl_fibmap	1:1 3:-1 5:1
function.ioctl_file_dedupe_range	0:-1 1:1 3:1
function.ioctx	3:2 5:-2
function.iomap	0:1 2:3 4:-1 5:-4 7:2 9:-1
function.iomap_seek_data	3:-2 5:3
function.iomap_write_begin	0:1 5:-1
function.iomap_write_delalloc_release	0:-1 8:1
function.iomem	0:1 8:-1
function.iommu	0:3 2:-1 4:-1 6:-2 7:1 9:-1
function.iommu_dma_init_domain	3:1
function.iommu_get_msi_cookie	3:1 5:-1
function.iommu_group_claim_dma_owner	0:-1 8:1
function.iommu_setup	3:-1 5:-1 6:-1 7:5
function.iommu_v2_map_pages	3:1
function.iop	3:1 4:-1 5:-5 7:5
function.ioprio	8:1
function.ioprio_check_cap	3:1
function.ioremap	0:-1 3:-1 5:1 8:1
function.iospace	5:-1 6:-1 8:2
function.iov	0:-1 3:2 5:-2 8:2
function.iova	5:-1 8:1
function.iovec	0:-1 8:1
function.iovec_from_user	1:3 8:-2
function.ip	0:-1 1:-1 2:-1 3:4 4:-1 5:3 6:-1 7:1 8:-4 9:-1
function.ip4	4:1 5:-1
function.ip6	0:2 3:1 4:-1 5:-1 7:3 8:-2 9:-1
function.ip6_frag_reasm	0:1 3:1 5:-1
function.ip6_mc_add_src	3:1
function.ip6_mc_msfget	3:-1 5:2
function.ip6_ra_control	0:1 3:1 7:-2
function.ip6_route_check_nh	3:2 5:-2
function.ip6_route_net_init	0:1 8:-1
function.ip6_validate_gw	5:-1 7:-1 8:1
function.ip6addrlbl	0:-2 3:5 8:-2
function.ip6addrlbl_get	3:-1 8:1
function.ip6table	0:2 8:-2
function.ip6table_mangle_init	0:2 8:-2
function.ip_icmp_error_rfc4884_validate	3:1 8:-1
function.ip_map_parse	3:-1 5:1
function.ip_mc_add_src	3:3 5:-2
function.ip_mc_msfget	3:-1 5:1
function.ip_mr_input	3:-1 5:1
function.ip_mroute_getsockopt	5:-1 7:1
function.ip_options_get	3:1
function.ip_options_rcv_srr	3:-1 5:-1 8:2
function.ip_rcv_options	3:-1 8:1
function.ip_rt_ioctl	5:1 7:-1
function.ip_setup_cork	3:1
function.ip_tun_build_state	3:-1 8:1
function.ip_tunnel_rcv	3:3 8:-2
function.ipc	0:1 7:1
function.ipip6	3:-1 4:1 5:2 7:-2
function.ipip6_changelink	4:1 5:-1
function.ipip6_tunnel_change	5:1
function.ipip6_tunnel_locate	3:-1 5:2
function.ipmr	0:-1 3:-2 5:4 7:-1 8:1
function.ipmr_cache_report	3:-2 5:2
function.ipmr_compat_ioctl	3:-1 5:2
function.ipmr_fill_mroute	5:1 8:-1
function.ipmr_get_route	3:-1 5:1
function.ipmr_reg_vif	5:-1 8:2
function.iptable	0:-1 8:1
function.iptable_filter_init	0:1 8:-1
function.iptable_mangle_init	0:-2 8:2
function.iptunnel_pmtud_build_icmpv6	0:-2 8:2
function.ipv4	0:-4 3:-1 5:-1 7:2 8:4
function.ipv4_get_l4proto	3:2 5:-1 7:-1
function.ipv4_proc_init	0:-3 8:3
function.ipv6	0:-3 1:2 4:-2 5:-1 7:-1 9:6
function.ipv6_add_addr	3:-1 5:2
function.ipv6_destopt_rcv	3:2 8:-1
function.ipv6_getorigdst	3:-1 7:1
function.ipv6_hop_ioam	3:3 7:-1 8:-2
function.ipv6_hop_jumbo	3:1 5:-1
function.ipv6_parse_hopopts	3:-1 5:-1 8:2
function.ipv6_set_mcast_msfilter	1:1 8:-1
function.ipv6_skip_exthdr	3:1
function.irq	0:-1 2:-1 5:-1 6:7 7:-3 8:-3 9:2
function.irq_matrix_alloc	5:1
function.irq_set_percpu_devid_partition	3:-1 5:2
function.irqs	3:1 4:-1 8:1
function.is	1:-2 3:-1 5:-1 6:1 8:4
function.isize	5:-1 8:1
function.isofs	2:1 3:3 4:-1 7:-1 8:-1
function.isofs_export_get_parent	2:2 3:-2 4:-1 5:1
function.isofs_export_iget	3:1 5:-1
function.isolate	3:-1 5:-2 7:2 8:2
function.isolate_movable_page	8:2
function.issue	4:2
function.item4	2:-2 3:2
function.iter	0:1 1:3 2:-6 3:-6 4:-2 5:4 6:2 7:3 8:3 9:-1
function.iterate	1:1 3:1 5:2 6:-1 7:-1 8:-1
function.iterate_dir	3:2 5:2 7:-1 8:-2
function.iterator	5:2 8:-1
function.its	7:1
function.its_parse_cmdline	7:1
function.jbd2	0:3 2:2 3:-5 4:-1 5:2 7:-1 8:-1 9:1
function.jbd2_fc_begin_commit	3:-1 5:1
function.jbd2_fc_get_buf	3:-2 5:3 8:-1
function.jbd2_journal_extend	5:1
function.jbd2_journal_load	2:-1 3:-1 5:-1 7:1 8:3 9:-1
function.jbd2_journal_update_sb_log_tail	2:4 8:-3
function.jbd2_write_superblock	2:2 5:-2
function.jent	0:-1 3:1 5:-2 6:4 7:-1 8:1
function.jent_hash_time	5:-1 8:1
function.jent_kcapi_init	0:-1 8:1
function.jent_read_entropy	5:-2 6:4 7:-1 8:-1
function.join	0:1 1:1 3:2 4:-2 5:1 8:-1
function.join_session_keyring	0:1 8:-1
function.journal	0:2 3:-2 4:3 7:-2 8:-1 9:1
function.jread	2:-1 8:1
function.jumbo	3:1 5:-1
function.jump	3:-3 5:3
function.kallsyms	3:-1 5:1
function.karatsuba	0:1
function.kattr	3:1 7:-1
function.kcapi	0:-1 8:1
function.kclist	3:2 5:-1 8:-1
function.kclist_add_private	3:2 5:-1 8:-1
function.kcore	0:2 8:-2
function.kdgkb	1:1 8:-1
function.kdskbent	3:1
function.keepouts	3:1
function.kern	3:-1 5:-1 7:-1 8:4
function.kernel	1:-2 3:3 4:-1 5:-3 8:4
function.kernel_execve	8:1
function.kernfs	0:1 3:-3 4:-3 5:1 7:5 8:1
function.kernfs_add_one	3:1 5:-1
function.kernfs_file_read_iter	3:-1 5:-1 7:1 8:1
function.kernfs_find_and_get_node_by_id	3:-1 5:2 8:-1
function.kernfs_fop_mmap	3:-2 5:-1 7:3
function.kernfs_get_target_path	3:-3 5:3
function.kernfs_iop_rename	3:1 4:-1 5:-1 7:1
function.kernfs_iop_setattr	3:1 5:-1 7:-1
function.kernfs_rename_ns	3:1 7:-1
function.kexec	0:-2 1:2
function.key	1:-3 2:-1 3:-3 4:1 5:1 6:-1 7:4 8:2 9:-1
function.key_move	8:1
function.key_update	4:1 8:-1
function.key_validate	3:-2 5:2 7:-1
function.keycode	3:-1 5:-1 9:2
function.keyctl	0:-1 1:3 3:2 4:1 5:-2 6:-1 7:-1
function.keyctl_chown_key	3:-1 5:1
function.keyctl_instantiate_key_common	0:-1 1:1 3:-1 4:2 5:-1
function.keyctl_keyring_unlink	4:1 5:-1
function.keyctl_pkey_params_get	1:1 8:-1
function.keyctl_pkey_params_parse	3:1
function.keyctl_pkey_verify	1:1 7:1 8:-1
function.keyctl_reject_key	3:-1 4:2 5:-1
function.keyctl_restrict_keyring	3:1
function.keyctl_revoke_key	4:-4 5:4 8:1
function.keymap	3:2 5:-1 7:-1
function.keyring	0:1 3:5 5:-2 7:-1 8:-2
function.keyring_search_iterator	5:2 8:-1
function.keyrings	5:-1 8:1
function.keys	3:4 8:-4
function.keyword	8:1
function.kf	2:-1 5:-3 7:4 8:1
function.kfunc	4:1 5:-2 7:-1 8:1
function.kimage	1:1 8:-1
function.kimage_load_normal_segment	1:1 8:-1
function.kind	3:3 5:-1 8:-1
function.kmem	0:4 3:-4 5:-2 8:4 9:-1
function.kmem_cache_open	0:3 3:-3 5:-2 8:4
function.kobj	5:1
function.kobject	0:-1 3:3 5:1 9:-1
function.kobject_action_args	3:1
function.kobject_synth_uevent	8:1
function.kprobe	0:1 1:1 3:1 5:1 7:-2 8:-1
function.kprobes	0:-1 3:-1 5:1 8:2 9:-1
function.kptr	3:3 4:-1 5:-1 7:-1 9:-1
function.kstrdup	3:2 5:-1
function.kstrtoll	8:1
function.ksys	0:-1 3:4 4:-2 5:-1 8:1
function.ksys_dup3	3:1 5:-1
function.ksys_mmap_pgoff	3:1 5:-1
function.kthread	3:1 9:-1
function.kyber	0:1 8:-1
function.kyber_queue_data_alloc	0:2 8:-2
function.l4proto	3:4 5:-1 7:-1 8:-2
function.label	2:-2 5:-1 7:5 8:-2
function.laptop	6:2 7:-1
function.larval	0:-1 3:1 5:-1 8:1
function.last	0:1 2:-1 3:3 5:-2 8:-1
function.lat	3:-1 8:1
function.late	0:-1 3:-2 6:1 7:-1 8:3
function.latency	1:-1 3:1
function.layout	2:3 3:-3 8:1
function.layout_and_allocate	8:1
function.ldisc	5:5 7:-1 8:-3
function.leaf	3:1
function.lease	0:-2 2:-1 3:-1 5:2 9:1
function.led	3:2 5:-1
function.legacy	0:-1 5:1 6:-3 7:2 8:2
function.legacy_parse_param	3:2 5:-1 7:-1
function.len	5:-1 6:1 7:-1
function.length	3:1 5:2 8:-2
function.level	0:-3 5:1 6:-2 7:2 8:2
function.li	8:1
function.limit	2:3 3:-1 5:-1 8:-1
function.limits	3:2 5:-2 6:-1 7:3 8:-1
function.linearize	3:1 5:-1 6:2 8:-2
function.link	0:-1 1:-1 2:-1 3:3 4:3 5:5 6:-3 7:-2 8:-1 9:-1
function.linkat	3:-1 4:1 8:-1
function.links	3:-2 5:3 8:-1
function.linkstate	5:2 8:-1
function.linkstate_fill_reply	5:1 8:-1
function.list	0:1 3:4 5:-4 6:-1 7:1 8:1 9:-1
function.listall	0:1 5:-1
function.listen	3:-1 5:2
function.listxattr	3:-1 4:-2 5:-2 8:5
function.ll	3:-1 5:2
function.llseek	3:4 5:-4 7:-1 8:2
function.lo	2:1
function.load	0:-2 1:3 2:-1 3:3 4:-1 5:-1 6:-1 7:4 8:-2 9:-1
function.load_elf_phdrs	3:1
function.load_misc_binary	3:-1 5:2 7:-1 8:1
function.load_msg	0:1
function.local	2:1 4:-1 7:1 8:1 9:-1
function.locate	3:-1 5:2
function.locations	2:-1 3:-3 8:5
function.lock	0:-1 2:3 3:-1 5:2 7:-2 8:1 9:-1
function.lock_mm_and_find_vma	0:-1 3:3 5:-2
function.lockargs	3:-2 8:3
function.lockd	3:-1 4:1 5:-2 8:-1 9:3
function.lockd_get	5:-2 9:3
function.lockdata	0:2 8:-2
function.locked	0:-3 3:-3 4:2 5:-2 7:1 8:3 9:3
function.log	0:-2 2:4 3:3 4:-1 5:-1 7:1 8:-3
function.logged	3:4 8:-3
function.logic	3:2 5:-1
function.logic_pio_register_range	3:2 5:-1
function.loginuid	4:1 5:-1
function.long	3:1 5:-1
function.lookup	0:-4 1:-1 2:-2 3:5 4:2 6:-2 7:-1 8:4 9:-1
function.lookup_bdev	3:1 5:-1
function.lookup_one_common	3:4 4:-3 5:-1 7:-1
function.lookupfd	3:2 5:-1
function.lookups	3:1
function.loop	3:-2 5:5 8:-2
function.loop_set_block_size	5:-1 8:1
function.loop_set_status_from_info	3:1 5:-1
function.loopback	3:3 5:-3
function.lpi	3:-1 5:-1 7:3 8:-1
function.lru	1:-1 5:6 8:-4
function.lseek	3:2 5:-1 7:-1
function.lsm	0:2 3:-2 4:-1 8:1
function.lvl	3:1
function.lzma2	3:2 7:-1
function.mac	3:2 5:-2 8:1
function.mac_hid_toggle_emumouse	3:1 5:-1 8:1
function.madt	3:-2 5:-2 6:4 8:1
function.madvise	0:-6 3:1 4:2 5:4 7:-1 8:1
function.madvise_dontneed_free	0:-1 3:-2 5:3
function.madvise_remove	3:-3 4:2 5:1
function.madvise_update_vma	5:1
function.make	5:2 8:-2
function.make_posix_acl	8:1
function.mangle	0:5 5:-2 8:-3
function.manip	0:-2 3:-1 8:4
function.map	0:3 1:1 2:-2 3:-1 4:-1 5:-4 6:3 7:-1 9:2
function.map_delete_elem	1:-1 8:1
function.map_files_get_link	5:-1 8:2
function.map_iommu	0:1 5:-1 6:2 7:-1 8:-1
function.map_update_elem	0:-1 1:7 3:1 8:-6
function.mapped	0:-1 5:-2 8:3
function.mapping	2:-1 3:5 5:-3 6:3 7:-1 8:-2
function.mark	0:1 2:-1 3:-6 5:5 7:-1 8:1
function.marker	2:-1 5:1 8:1
function.marshal	3:-1 5:4 8:-2
function.mas	0:4 3:-2 5:2 8:-2 9:-1
function.mas_alloc	0:-1 8:1
function.mas_empty_area	8:1
function.mask	5:3 8:-3
function.masks	0:1
function.masq	0:-1 2:-1 3:3 5:2 7:-1 8:-2
function.master	0:-2 3:-5 5:5 8:2
function.match	1:-1 3:-1 4:-1 5:2 6:-1 8:3 9:-1
function.matrix	3:-1 5:2
function.max	0:-1 1:-2 2:-1 3:3 4:-1 5:1 6:4 7:-1 8:-2
function.may	4:5 5:-1 7:-1 8:-1
function.may_delete	4:1
function.may_o_create	3:-1 5:1
function.may_open	3:2 4:1 5:-2 7:-1
function.may_setattr	4:1 5:-1
function.maybe	3:2 7:-1 8:-1
function.mb	0:1 2:-1 3:7 5:-3 7:-1 8:-2
function.mb_cache_create	0:2 8:-2
function.mballoc	0:1
function.mbind	8:1
function.mbox	5:1
function.mc	0:-1 5:-1 7:1 8:2
function.mcast	0:-1 1:1 3:3 5:-3 7:-1 8:1
function.mcgrp	3:-1 5:2 8:-1
function.md	3:-1 5:2
function.md5	0:1 3:-1 5:1 8:-1
function.mdiobus	3:1
function.mdsthreshold	2:-1 3:1 5:-1 7:1 8:-1
function.mech	3:-1 8:1
function.mem	0:-1 2:-1 3:-1 8:4
function.mem_rw	2:-1 3:-1 8:3
function.membarrier	3:-2 5:-1 7:2
function.memblock	0:2 3:-2 5:1
function.memfd	0:-1 1:2 3:-1 5:2 8:-1
function.memfd_add_seals	3:1 5:-1
function.memory	0:-3 3:-2 5:3 6:-1 8:3 9:-1
function.mempolicy	1:-1 3:-1 5:-1 8:2
function.mempool	0:1
function.memtype	0:-1 3:-1 5:1 8:1
function.memtype_reserve_io	0:-1 3:-1 5:1 8:1
function.merge	0:2 5:-3 6:-1 9:3
function.mergeable	3:-1 6:1
function.message	8:1
function.meta	2:-1 3:-2 7:2 8:2
function.metadata	0:-1 3:-2 5:3 7:1 8:-1
function.metrics	0:-1 3:-1 5:-2 8:4
function.mfcc	3:3 5:-2 8:-1
function.microlzma	3:1
function.migrate	0:-2 3:-4 5:2 7:3 8:3
function.migration	0:-1 3:1 4:1 5:-1
function.min	1:-2 3:2 5:2 8:-2
function.mincore	1:-3 3:4 5:-1
function.minmax	3:-2 7:3
function.misc	1:-2 3:-1 5:3 7:-1 8:2
function.mixed	0:1 4:1 5:-1
function.mkdir	0:-3 3:-2 4:1 7:2 8:2
function.mknod	3:1 4:-2 5:-1 8:1
function.mknodat	4:-1 8:2
function.mkwrite	2:-1 3:-2 5:3 7:-1 8:1
function.mld	0:2 3:1 5:-1 7:-1 8:-1
function.mld_sendpack	0:2 8:-2
function.mlock	3:-1 8:1
function.mm	0:-1 1:1 3:2 4:3 5:-3 8:-2 9:1
function.mmap	0:-1 2:-1 3:-2 5:6 7:3 8:-5
function.mmap_vmcore	3:-1 4:1 5:-3 8:3
function.mmc	3:1 8:-1
function.mmc_ioctl_cdrom_read_data	3:1 8:-1
function.mmp	2:1 8:-1
function.mnt	3:1 5:-1
function.mnt_init	0:1 8:-1
function.mntns	3:-2 5:2
function.mntns_install	3:-2 5:2
function.mod	3:-1 5:-1 7:3
function.modalias	0:-3 3:1 6:-1 8:3
function.mode	2:-1 3:7 4:-3 5:-2 6:-1 8:1
function.mode_store	7:-1 8:1
function.modern	3:-1 5:1 6:1
function.modified	3:-1 5:1
function.modify	3:-1 8:1 9:1
function.modinfo	3:1 5:-1 8:1
function.modrm	3:2 8:-2
function.module	3:-2 4:2 5:1 7:3 8:-2
function.monolithic	3:-4 5:4
function.mount	0:-2 1:3 2:-1 3:-3 7:-1 8:2
function.mount_setattr_prepare	8:1
function.mounted	2:-1 3:1
function.mounts	3:-3 5:4
function.mounts_open_common	3:-1 5:2
function.movable	8:2
function.move	3:2 5:-1 7:-1
function.move_addr_to_user	0:1 1:1 8:-1
function.mpage	0:1 2:-1 8:-1
function.mpc	3:2 5:-1 7:-1
function.mpi	3:3 5:-2 8:-1
function.mpi_ec_get_affine	3:3 5:-2 8:-1
function.mpi_read_from_buffer	0:1 3:-1
function.mpihelp	0:1
function.mpihelp_mul_karatsuba_case	0:1
function.mpls	0:-1 3:1 7:-1 8:1
function.mpol	0:-1 3:1 5:-1 8:1
function.mpol_new	3:1 5:-1
function.mps	5:1 6:-1 8:1
function.mq	1:-1 2:-1 4:-1 5:5 7:-2 9:-1
function.mqueue	4:-1 5:1
function.mqueue_create_attr	4:-1 5:1
function.mr	3:-2 5:3 8:-1
function.mr_fill_mroute	3:-1 5:2 8:-1
function.mrelease	3:-1 5:-1 7:-1 8:3
function.mroute	3:-1 5:2 7:1 8:-2
function.ms	3:-1 8:1
function.msdos	0:-1 2:-1 3:-3 5:3 8:2
function.msdos_create	3:-1 5:1
function.msdos_find	3:-1 5:3 8:-2
function.msdos_mkdir	0:-1 3:-1 8:1
function.msdos_rmdir	5:-1 8:1
function.msecs	5:-1 7:1
function.msfget	3:-2 5:3
function.msfilter	0:-1 1:1 3:4 5:-3 8:-1
function.msg	0:1 1:1 3:1 4:-1 5:-4 6:-1 7:-2 9:5
function.msgctl	4:1 5:-1
function.msgctl_stat	4:1 5:-1
function.msghdr	1:3 5:-1 8:-2
function.msgsnd	3:-1 5:1
function.msi	0:-1 3:1 5:-1 7:-1 8:1
function.msix	3:1 5:-1
function.msr	3:-1 4:5 5:-2 7:1 8:-4
function.msr_init	5:-1 8:1
function.msr_write	3:1 4:5 8:-4
function.mtree	5:-1 8:1
function.mtree_alloc_rrange	3:1
function.mul	0:1
function.multiple	5:1
function.munmap	5:1 8:-1
function.mutable	3:1
function.mutex	6:-1 8:2
function.mux	3:-1 6:-1 8:3
function.n	7:-1 8:2
function.n_vclocks_store	3:-2 7:-1 8:3
function.name	0:-1 3:2 5:-2 7:2
function.names	3:3 5:1 8:-4
function.namespace	3:-1 5:6 6:-1 7:-3 8:-1
function.nanosleep	1:1
function.napi	3:-1 5:-2 9:3
function.nat	0:3 3:-5 7:-1 8:4
function.native	3:2 5:-2
function.nd	3:-3 5:3
function.nd_jump_link	3:-3 5:3
function.ndisc	3:-1 5:3 8:-1
function.ndisc_ra_useropt	5:1 8:-1
function.ndo	3:-2 5:-2 7:5
function.need	1:1 3:1 8:-1
function.negotiate	3:-1 6:2
function.neigh	3:2 5:-2 8:1
function.neigh_delete	3:4 5:-4 7:1
function.neightbl	0:-1 5:-5 8:6
function.nested	3:1 5:-1
function.nested_bucket_table_alloc	3:1 5:-1
function.net	0:-1 3:-1 5:-2 7:-1 8:6
function.netconf	5:-3 8:4
function.netdev	3:8 5:-3 8:-4
function.netfilter	0:1
function.netfilter_log_sysctl_init	0:1
function.netfs	2:1 3:-1 5:-1 8:2
function.netlbl	4:-2 5:3
function.netlbl_calipso_list	3:1 5:-1
function.netlbl_calipso_listall_cb	5:-1
function.netlbl_cfg_calipso_map_add	5:1
function.netlbl_cipsov4_add_pass	3:1
function.netlbl_conn_setattr	3:1 5:-4 7:3
function.netlbl_req_setattr	3:-1 5:2 7:-1
function.netlbl_skbuff_setattr	3:-1 5:3 7:-1
function.netlbl_unlabel_staticadd	4:-1 8:1
function.netlbl_unlabel_staticadddef	4:-1 8:1
function.netlbl_unlhsh_add_iface	3:-1 5:2 8:-1
function.netlink	0:2 3:-2 4:1 7:5 8:-4
function.netlink_ack	0:5 3:-1 5:-1 8:-2
function.netlink_connect	4:1 7:-1
function.netlink_create	3:-2 5:-1 7:7 8:-3
function.netlink_proto_init	0:-1 8:1
function.netlink_setsockopt	0:-1 8:1
function.netns	3:-5 5:4 7:2
function.netns_bpf_link_attach	3:-1 5:1
function.netns_bpf_prog_attach	5:1
function.netpoll	0:-1 3:5 5:-1 8:-2
function.netpoll_parse_options	0:-1 3:5 5:-1 8:-2
function.new	0:1 1:-1 2:-3 3:6 4:-1 5:-2 7:-2 8:-1 9:4
function.new_vmap_block	0:1 8:-1
function.newary	3:1
function.newpack	0:6 3:-4 5:-1 8:-1
function.newsize	3:1 5:-1
function.next	0:-1 2:-2 3:-1 5:5 7:-1 8:2 9:-1
function.nexthop	3:-2 5:3 7:-1 8:1
function.nexthop_add	3:-4 5:4
function.nf	0:1 2:-1 3:-3 4:-1 5:4 6:-1 7:1 8:1 9:-1
function.nf_conntrack_hash_check_insert	3:-1 5:2
function.nf_ct_frag6_reasm	0:3 3:-1 5:-1
function.nf_ct_netns_do_get	3:-1 5:-1 7:2
function.nf_nat_ftp	3:-1 5:-2 8:3
function.nf_reject_skb_v4_tcp_reset	3:2 8:-1
function.nf_reject_skb_v6_tcp_reset	3:2 8:-1
function.nf_reject_skb_v6_unreach	3:1
function.nfs	1:-2 2:3 4:-2 5:-1 6:-1 7:2
function.nfs2	3:1
function.nfs2_decode_dirent	3:1
function.nfs3	2:-1 3:1 5:-1 7:-1 8:2
function.nfs3_decode_dirent	3:1 8:1
function.nfs3_proc_mknod	3:1
function.nfs4	0:2 1:-1 2:-4 3:-6 4:2 5:4 6:-1 7:-2 8:8 9:-1
function.nfs4_alloc_client	0:-1 8:1
function.nfs4_alloc_lockdata	0:2 8:-2
function.nfs4_callback_compound	4:1 8:1
function.nfs4_callback_getattr	5:1
function.nfs4_callback_recall	8:1
function.nfs4_decode_dirent	0:-1 3:2 5:-1
function.nfs4_do_close	0:-2 5:2
function.nfs4_file_open	0:1 5:2 8:-2
function.nfs4_handle_delegation_recall_error	5:-2 8:3
function.nfs4_handle_reclaim_lease_error	2:-1 5:1
function.nfs4_listxattr	3:1 4:-2 5:-1 8:2
function.nfs4_map_errors	3:-3 4:-2 5:-1 7:-2 8:8
function.nfs4_open_delegation_recall	0:1 8:-1
function.nfs4_open_done	3:-2 5:4 8:-1
function.nfs4_proc_get_acl	5:1
function.nfs4_proc_lock	5:1 7:1 8:-1
function.nfs4_proc_lookup_common	3:-1 4:3 5:-1
function.nfs4_replace_transport	3:-1 5:1
function.nfs4_server_common_setup	5:-1 7:1
function.nfs4_try_migration	5:1
function.nfs4_update_server	3:-1 7:2
function.nfs_callback_create_svc	5:-1 9:2
function.nfs_direct_read_schedule_iovec	8:1
function.nfs_do_lookup_revalidate	3:-2 5:5 7:-1 8:-3
function.nfs_do_refmount	3:-1 5:1
function.nfs_file_fsync	2:1 8:-1
function.nfs_find_best_sec	3:-1 4:-2 5:-1 7:3
function.nfs_get_link	2:-2 5:1 7:-1 8:1
function.nfs_get_parent	5:-1 7:2
function.nfs_idmap_get_key	5:4 8:-4
function.nfs_idmap_init	0:-1 8:1
function.nfs_idmap_legacy_upcall	3:3 5:-2 8:-1
function.nfs_pageio_add_request	5:-1 8:1
function.nfs_pageio_do_add_request	2:-1 5:1
function.nfs_parse_source	3:1 8:-1
function.nfs_read_folio	3:-1 5:1
function.nfs_stream_decode_acl	3:-3 8:3
function.nfs_stream_encode_acl	5:1 8:-1
function.nfs_symlink	8:1
function.nfs_try_mount_request	3:-1 5:-1 8:3
function.nfspath3	2:-2 3:3
function.nfulnl	5:2 8:-2
function.nfulnl_put_bridge	5:2 8:-2
function.nh	3:1 5:1 7:-1
function.nh_fill_res_bucket	5:1 8:-1
function.nh_valid_get_bucket_req	8:1
function.nic	3:1
function.nice	0:1 5:-1
function.nl	5:1 8:-1
function.nla	3:-1 5:-1 8:2
function.nlm	0:-1 2:-2 3:-2 5:6 7:-1 8:2 9:-1
function.nlm4	2:-2 3:2
function.nlm4svc	0:2 3:2 8:-1
function.nlm4svc_callback	0:1
function.nlm4svc_decode_cancargs	3:2 8:-2
function.nlm4svc_decode_lockargs	3:7 8:-6
function.nlm4svc_decode_reboot	3:2 8:-2
function.nlm4svc_decode_shareargs	3:-9 8:9
function.nlm4svc_retrieve_args	0:1 3:-1 8:1
function.nlm_stat_to_errno	3:-3 5:6 7:-1 8:-1
function.nlmclnt	0:-1 2:-1 3:3 5:-3 7:-1 8:4
function.nlmclnt_call	3:-1 5:1
function.nlmclnt_init	0:-1 3:-1 8:2
function.nlmclnt_proc	3:1 7:-1
function.nlmclnt_unlock	5:-2 8:3
function.nlmsvc	0:1 2:2 3:2 4:-1 5:-1 7:-1 8:-1 9:-1
function.nlmsvc_callback	0:1
function.nlmsvc_create_block	0:-1 3:-1 8:1
function.nlmsvc_decode_cancargs	3:3 8:-2
function.nlmsvc_decode_lockargs	3:-9 8:9
function.nlmsvc_decode_reboot	3:2 8:-2
function.nlmsvc_decode_shareargs	3:7 8:-7
function.nlmsvc_retrieve_args	0:1 3:-1 8:1
function.nmi	3:-1 5:1 6:2 7:-1 8:-1
function.no	3:1 5:-1
function.node	0:2 1:-1 2:-1 3:4 4:-2 7:-1 8:-3
function.nodemask	3:1 4:-1
function.nodes	1:1 3:1 5:-1
function.nofault	1:1 3:-1 4:-1 5:1
function.nolock	3:2 5:-1
function.nongw	3:-2 5:3
function.nonlinear	0:1
function.normal	1:1 8:-1
function.nostale	3:1
function.note	0:-3 5:1 7:4 9:-1
function.notifier	0:-1 3:2 5:-1 8:1
function.notify	0:-1 1:-2 7:1 8:2
function.nr	3:-6 5:3 7:2 8:1
function.ns	1:-1 2:-1 3:5 4:-1 7:-1 8:-1
function.ns_ioctl	3:-2 7:2
function.nscap	3:1
function.nsm	3:2 8:-1
function.ntoh	1:-1 3:-2 4:-1 5:-1 8:5
function.null	0:-1 3:1 8:1
function.numa	0:1 3:-1 5:2 7:-1
function.nvme	5:-1 7:-1 8:2
function.nvme_disable_and_flr	5:-1 7:-1 8:2
function.nvmem	3:2 5:-1 7:-1
function.nvmem_validate_keepouts	3:1
function.nvram	1:-2 5:1 8:2
function.o	3:-1 5:1
function.obj	0:-1 3:4 7:-1 8:-2
function.object	0:2 3:-1 5:1 6:-1 7:-1 8:-1 9:1
function.objects	3:-1 5:1 9:-1
function.obtain	8:1
function.of	0:-2 3:-1 5:1 8:2
function.off	0:-1 6:1
function.offline	3:-1 5:-3 7:1 8:4
function.offload	0:-1 3:-4 5:-2 7:7 8:1
function.offloads	0:2 8:-2
function.offset	3:-4 5:4
function.offsets	0:-2 1:1 3:3 5:-1 8:-1
function.ok	3:2 5:-2
function.old	3:-4 5:4
function.oldmem	1:1 3:-1 8:1
function.on	0:2 2:-1 3:1 5:-2 6:1 7:-1 8:-2 9:3
function.on_freelist	5:-3 9:3
function.once	1:1 5:-1
function.one	0:2 1:-1 2:-1 3:3 4:-1 5:-1 6:-1 7:-1 8:1 9:-1
function.onenode	0:1
function.online	3:5 5:1 6:-1 8:-6
function.only	5:2 7:-1
function.oob	1:1 8:-1
function.oom	5:3 8:-2
function.op	2:-1 3:1 5:1 7:2 8:-2
function.opcode	2:-2 3:2 5:-3 6:1 7:1 9:1
function.open	0:5 1:-3 3:-6 4:6 5:1 6:1 7:-2 8:-2
function.open_detached_copy	0:2 8:-2
function.open_last_lookups	3:1
function.open_proxy_open	4:2 5:-3 8:-1 9:3
function.open_related_ns	8:1
function.open_wait	5:4 6:-1 8:-3
function.openat	0:-1 5:-3 7:-1 8:6
function.openat2	1:1 8:-1
function.opendata	3:1 4:1 5:-2
function.operands	5:1
function.opipe	5:1
function.opipe_prep	5:1
function.ops	0:-6 3:2 5:-1 6:-1 7:7
function.opt	1:4 5:-1 6:1 8:-3
function.optimized	3:1 5:-1 7:-1
function.option	3:1
function.options	0:-2 1:-1 3:1 5:-2 6:-1 8:4
function.opts	3:1 8:-1
function.or	0:-1 2:1 5:-1 7:2 8:-1
function.order	0:-4 3:4 5:-1 7:-1 8:4 9:-1
function.orphan	2:2 3:2 5:-1 8:-2
function.os	0:-2 2:-1 3:2 5:6 6:-2 7:2 8:-4
function.osc	3:-1 5:-2 6:4
function.out	0:-1 5:1
function.output	0:1 3:-2 5:2 7:-3 8:4
function.output2	3:-1 5:-1 8:1
function.overcommit	8:1
function.overhead	0:-1 5:-1 8:1
function.owner	0:-1 3:-2 5:3 6:-1 7:-2 8:4
function.p4d	8:1
function.p9	2:-1 4:-1 5:6 7:-2 8:-1 9:-1
function.p9_check_errors	3:-1 8:1
function.p9_client_fcreate	3:-2 5:2
function.p9_client_open	3:-2 5:2
function.p9_client_prepare_req	0:2 3:-1 5:2 8:-2
function.p9_client_read_once	1:1 5:-1
function.p9_client_readdir	3:1 5:-1
function.p9_client_version	3:1 5:-2 7:1
function.p9_client_write	3:1
function.p9_fd_create	3:1 7:-1
function.p9_fd_create_unix	3:1 5:-1
function.p9_fd_open	3:5 4:-1 5:-4
function.p9_get_mapped_pages	0:-1 5:-2 8:3
function.pa	0:-1 3:6 8:-5
function.packed	3:-1 5:-1 6:1
function.packet	0:3 3:-1 5:2 7:1 8:-5
function.packet_create	0:1 5:-1 7:1 8:-1
function.packet_mc_add	3:3 5:-3
function.packet_mmap	3:-3 5:3
function.pad	0:3 8:-3
function.paddr	3:2 5:-1
function.page	0:1 1:-4 2:8 3:-3 4:-3 5:2 7:-1 8:-1
function.page_address_in_vma	3:2 5:-1
function.page_pool_init	3:1 5:-1 7:1
function.pageio	2:-1 5:1 8:1
function.pages	0:5 1:-6 2:1 3:-1 4:-3 6:-2 7:-1 8:4 9:4
function.pages2	8:1
function.pagetable	3:-1 5:4 6:-1 8:-2
function.param	0:1 2:-1 3:6 5:-2 7:-2 8:-2
function.param_set_hashtbl_sz	3:1 8:-1
function.parameters	3:4 8:-4
function.params	1:1 3:-1 5:3 7:-1 8:-1
function.parent	0:-1 2:2 4:-1 5:1 6:-1 7:1 8:-1
function.parms	0:-1 5:-5 8:6
function.parse	0:-2 1:-1 3:9 4:-1 5:-5 6:3 7:-2 8:1 9:-2
function.parse_args	3:1
function.parse_dcc	3:1
function.parse_elf_properties	2:1 3:1 5:-1
function.parse_int_array_user	3:1 5:-1
function.parse_mount_options	3:1
function.parse_probe_vars	1:-1 5:2 8:-1
function.parse_resource	3:3 8:-3
function.part	2:-1 3:3 5:-1 7:-1
function.partial	0:-1 2:5 3:-2 5:1 7:-1 9:-2
function.partition	2:5 3:-3 7:2 8:-2
function.partitions	2:3 3:-2 5:-2 7:2
function.pasid	3:-3 5:-3 6:-1 7:5 8:2
function.patch	3:-1 8:1
function.path	1:-1 2:4 3:-6 4:-1 5:5 7:-2 8:3 9:-1
function.path_mount	3:1 4:1 8:-1
function.path_openat	0:-1 5:-3 7:-1 8:6
function.pathname	0:-2 2:-2 3:3 8:1
function.paths	0:-1 3:3 5:-1 8:-2
function.pause	5:1 8:-1
function.pc	3:-1 4:2 5:-2 6:-3 7:2 8:3
function.pc_clock_adjtime	4:1 5:-1
function.pc_clock_settime	4:1 5:-1
function.pcc	2:-1 5:-2 6:6 7:-1 8:-2
function.pci	0:2 1:-1 2:3 3:-3 5:1 6:1 7:3 8:-4 9:-2
function.pci_af_flr	7:1
function.pci_configure_mps	5:1 6:-1 8:1
function.pci_device_probe	5:2 6:-1 7:-1
function.pci_enable_atomic_ops_to_root	3:-3 5:-1 7:5
function.pci_enable_pri	3:-3 5:2 6:-1 7:2
function.pci_pm_reset	3:-1 5:1
function.pci_power_up	2:-1 5:-1 6:2 7:1 8:-1
function.pci_rom_data_struct_valid	3:-2 6:3 8:-1
function.pci_uevent	0:3 3:4 5:-2 6:-1 7:-2 8:-2
function.pci_vpd_alloc	2:2 5:-2 6:-1 7:3
function.pci_vpd_find_ro_info_keyword	8:1
function.pci_vpd_read	2:5 3:-1 5:4 6:-2 7:-1 8:-4
function.pci_vpd_size	2:1 3:-3 5:-1 6:4 7:-1 8:-1
function.pcie	0:-1 2:-2 3:2 5:2 7:-2 8:1
function.pcie_pme_probe	7:1
function.pcie_port_enable_irq_vec	5:-1 6:1
function.pcie_port_probe_service	3:3 6:-1 7:-2
function.pcim	0:1
function.pcim_iomap_regions	0:1
function.pcpu	0:7 3:-3 5:-1 8:-2
function.pct	3:1
function.peeloff	0:-1 8:1
function.peer	3:-1 4:2 5:-1
function.pending	0:-1 5:1
function.percpu	0:2 1:-1 3:1 5:3 7:-2 8:-2 9:-1
function.perf	0:2 1:1 2:-1 3:4 4:4 5:-2 6:-1 7:-1 8:-5
function.perf_cgroup_connect	0:5 4:-1 8:-4
function.perf_event_fd_array_get_ptr	3:-1 7:1
function.perf_event_read_local	3:1 5:-1
function.perf_event_validate_size	3:1
function.perf_ibs_init	3:4 5:-2 7:-1
function.perf_init_event	3:-2 5:-1 7:2 8:1
function.perf_kprobe_init	1:1 3:1 5:-1 8:-1
function.perf_read_group	8:1
function.perf_swevent_init	3:1 5:-1
function.perf_trace_event_perm	4:5 8:-4
function.perf_uprobe_event_init	3:1 5:-1 7:-1
function.perform	1:1 3:-4 5:4 7:-1
function.perform_atomic_semop_slow	3:-1 5:1
function.performance	3:1 5:-1 6:-1 7:1
function.period	3:-1 5:-1 7:1
function.perm	4:5 8:-4
function.permission	2:-1 3:-1 4:7 5:-3 8:-2
function.pernet	0:2 8:-1
function.pfn	3:-3 4:1 5:-1 8:4
function.pgetevents	1:-1 3:-1 5:2 7:-1
function.pgoff	3:1
function.pgtable	0:-6 5:-1 6:-1 7:4 8:4
function.phdrs	3:1
function.phy	3:1 5:-1 8:1
function.phys	3:1 5:-2 8:2
function.pick	3:-1 4:1
function.pick_link	3:-1 4:1
function.pid	0:2 1:1 3:3 4:4 5:-7 7:-2 8:-1
function.pident	0:-3 8:4
function.pidfd	3:-1 8:1
function.pin	3:3 5:-1 7:-1 8:-1
function.pinfunc	3:1
function.ping	1:1 4:3 5:-2 7:-1
function.pio	3:2 5:-1
function.pipe	0:3 3:-3 6:-1 9:1
function.pipe_get_pages	0:4 1:-2 3:-2 5:1 7:-1 9:1
function.pipe_set_size	4:1 5:-1
function.pkcs1pad	3:-3 5:3 8:1
function.pkcs1pad_decrypt_complete	3:2 5:-1
function.pkcs1pad_encrypt	3:-2 5:3
function.pkcs1pad_sign	3:-2 5:3
function.pkcs7	3:-4 5:-1 7:7
function.pkcs7_note_signerinfo_version	5:-1 7:1
function.pkcs7_parse_message	3:-1 8:1
function.pkcs7_sig_note_authenticated_attr	3:3 5:-1 7:-2
function.pkcs7_verify	5:2 7:-1 8:-1
function.pkcs7_verify_one	3:-1 8:1
function.pkey	0:-2 1:2 3:1 5:1 8:-1
function.pkt	0:-2 3:-1 8:3
function.platform	3:1 4:-1 5:-4 6:3 7:2
function.platform_msi_alloc_priv_data	0:1 8:-1
function.platform_probe	3:-1 5:1 6:-1 7:1
function.playtrkind	8:1
function.pm	0:-1 3:-4 5:9 6:-2 7:-1
function.pmd	0:5 3:-1 5:-1 6:-1 7:-1
function.pme	7:1
function.pmtu	0:-1 3:1 5:-1 8:2
function.pmtud	0:-2 8:2
function.pmu	0:-2 5:-1 6:-3 7:5 8:1
function.pmu_dev_alloc	0:-1 8:1
function.pneigh_fill_info	5:1 8:-1
function.pnp	0:1 3:-1 5:-1 6:-2 7:-1 8:4
function.pnpacpi	5:-1 6:2
function.policy	0:-1 3:-1 4:4 5:-3 6:4 7:-3 8:2
function.poll	3:-3 4:-1 5:1 6:2 7:3 8:-4 9:3
function.pool	0:-1 7:-1 8:4
function.pop	0:-1 3:-2 5:1 8:1 9:2
function.populate	0:5 3:-3 5:1 6:-1 7:-1 8:-1
function.populate_pmd	0:5 5:-2 6:-1 7:-1 8:-1
function.port	0:-1 2:-1 3:-1 6:3 7:-2 8:2
function.port_fops_read	3:-1 5:3 6:-1 7:-1
function.port_fops_splice_write	3:-1 5:-1 7:2
function.posix	2:-2 3:-1 4:2 5:4 7:-2
function.posix_acl_permission	2:-1 3:2 4:2 5:-2 7:-1 8:-1
function.posix_acl_valid	3:1 5:-1 7:-1
function.posix_acl_xattr_get	3:-1 5:1
function.post	2:3 3:1 5:-1 6:-1
function.power	2:-1 3:6 5:-7 6:2 7:-3 8:3 9:1
function.pps	0:1 3:1 6:-1 8:-1
function.pps_cdev_pps_fetch	3:1 6:-1
function.prctl	3:5 5:-1 7:-1 8:-4
function.pre	7:1
function.preallocate	3:1 7:-1
function.preds	3:2 8:-1
function.preference	6:-1
function.prep	0:-1 3:-2 4:3 5:3 7:1 8:-3
function.prepare	0:3 1:-2 2:-1 3:-3 4:-1 5:1 6:-1 7:1 8:2 9:-1
function.prepare_creds	0:1 4:-1 5:1 8:-1
function.prepare_uprobe	3:-1 5:-1 7:2
function.prev	3:2 5:-1 8:-1
function.pri	3:-3 5:2 6:-1 7:2
function.primary	4:1 5:1
function.prime	0:3 5:-1 8:-2
function.print	0:1 3:-1 5:-1 9:1
function.printf	5:-1
function.prio	3:-1 4:2 5:-1 9:-1
function.priv	0:3 2:-1 3:-1 5:-3 9:2
function.private	5:1
function.privs	4:-2 8:2
function.prlimit64	3:-1 5:1
function.probe	0:1 1:3 2:-1 3:-1 5:-4 7:3 9:-1
function.proc	0:-1 1:-3 2:-2 3:-2 4:2 5:-1 6:-1 7:3 8:6 9:-1
function.proc_cgroup_show	5:-1 8:2
function.proc_coredump_filter_write	5:3 8:-2
function.proc_cpuset_show	5:-1 8:1
function.proc_dou8vec_minmax	3:-2 7:3
function.proc_get_long	3:1
function.proc_loginuid_write	4:1 5:-1
function.proc_lookupfd_common	3:2 5:-1
function.proc_map_files_lookup	3:-1 8:2
function.proc_ns_get_link	4:-1 8:1
function.proc_pid_attr_write	1:2 4:1 8:-2
function.proc_pid_lookup	3:1 4:1 5:-1
function.proc_reg_open	5:1
function.proc_scsi_host_write	5:-1 7:1
function.proc_sys_call_handler	1:1 5:-2 7:2 8:-1
function.proc_sys_fill_cache	0:-2 8:3
function.proc_sys_lookup	3:-1 5:1
function.proc_task_lookup	3:1 5:-1
function.process	0:1 1:1 2:-1 4:-1 5:-1 6:1 7:-1 8:1 9:-1
function.process_op	3:-2 5:2 7:2 8:-1
function.process_preds	3:2 8:-1
function.process_sip_response	3:2 5:-1 8:-1
function.process_spin_lock	3:-2 5:3
function.process_vm_rw	1:1 8:-1
function.processing	0:-4 5:-1 9:5
function.processor	0:-1 2:1 3:-3 6:4 7:1 8:-2
function.procs	3:-1 4:4 5:1 8:-3
function.profile	0:-1 5:-1 8:3
function.prog	0:4 3:-1 4:1 5:2 7:-2 8:-3 9:-1
function.prop	3:1 5:-1
function.propagate	8:1
function.properties	2:1 3:1 5:-1
function.property	3:2 5:-2
function.property_entry_copy_data	3:2 5:-1
function.prot	4:1 5:-1
function.protect	3:1 5:1 8:-1
function.protection	3:1 7:-1
function.protection_domain_alloc	3:1
function.proto	0:4 1:4 3:-4 5:-7 7:2 8:1
function.proto_register	0:2 5:-1 8:-2
function.protocol	3:-1 5:-1 7:2
function.proxy	0:-1 3:2 4:4 5:-5 8:-1 9:1
function.ps	8:1
function.ps2	2:1 3:-1 5:-1 6:4 7:-1 8:-2
function.ps2_do_sendbyte	2:1 3:-1 5:-1 6:4 7:-1 8:-2
function.psd	0:-1 5:1 7:-1 8:1
function.pseudo	0:-1 8:1
function.pskb	5:1 8:-1
function.pskb_carve_frag_list	3:1 5:-1
function.pskb_carve_inside_nonlinear	0:1
function.psock	5:2
function.pstate	2:2 3:-1 5:-1 6:3 8:-1
function.pt	3:-3 5:2 6:1 7:2 8:-1
function.pt_buffer_try_single	3:-1 5:-1 7:4
function.pt_init	6:1 7:-1
function.ptc	5:1 6:-1
function.pte	0:1 3:1 5:-4 6:-1 7:2 9:1
function.ptmx	3:1 5:-1
function.pton	3:2 5:-1
function.ptp	0:-1 3:1 5:1
function.ptp_read	5:1 8:-1
function.ptp_set_pinfunc	3:1
function.ptr	3:3 4:-1 5:-1 7:-1 8:1 9:-1
function.ptrace	5:-1 7:2
function.pub	0:1 5:-1
function.public	0:2 3:2 5:-2
function.pud	0:1 3:-1 8:1
function.pull	3:1 5:-1 7:-1
function.push	0:-1 3:-3 5:5 7:-1 9:-1
function.push_async_cb	3:-2 5:2
function.push_insn	3:-1 5:1 9:1
function.push_stack	3:2 5:-2
function.put	0:-2 3:2 5:1 7:-1 9:2
function.put_compat_statfs	3:2 5:-1
function.qdisc	0:2 3:-1 5:-3 7:-1 8:4
function.qdisc_alloc	3:1 5:-1
function.qdisc_get_stab	8:1
function.qevent	3:-3 7:3
function.qi	3:1 6:1 8:-1
function.qi_dump_fault	6:1
function.qos	0:-1 1:-1 3:2 5:1
function.qtree	3:-1 5:1 7:-1 8:1
function.qtree_read_dquot	3:-1 5:1 7:-1 8:1
function.quality	8:1
function.query	5:1 7:-1 8:1
function.queue	0:1 1:-1 4:-1 5:6 7:2 8:-4 9:-1
function.queue_discard_max_store	8:1
function.queue_oob	1:1 8:-1
function.queue_poll_delay_store	3:-2 7:1 8:1
function.queue_requests_store	3:-2 5:-1 7:2 8:1
function.queue_stack_map_push_elem	3:-1 5:1
function.queue_state_write	3:1
function.queue_wb_lat_store	3:-1 8:1
function.quirk	5:-1 6:3 7:1 8:-2
function.quirks	2:-1 3:-1 6:-1 7:3
function.quota	0:-1 4:-2 5:3 7:1 9:-1
function.quota_send_warning	8:1
function.quota_setxquota	3:-1 5:-1 7:2
function.quotable	3:2 5:-1
function.quotactl	3:1 5:1 7:-1 8:-1
function.quotactl_block	5:1
function.ra	0:-2 3:1 5:1 7:-2 8:2
function.ram	0:1 3:-2 5:1 6:-1 7:2 8:-1
function.range	0:3 1:-2 2:1 3:1 4:-1 5:-1 6:-2 7:1 8:2 9:-2
function.ranges	3:1
function.ratio	5:-2 6:4 7:2 8:-3
function.raw	0:-2 1:4 3:1 5:-1 8:-2
function.raw_recvmsg	0:-1 1:1 3:-1 5:-1 7:1 8:1
function.rawv6	0:-1 3:5 4:1 5:-6 7:1
function.rawv6_bind	3:4 5:-3
function.rawv6_recvmsg	0:-1 3:1 5:-1
function.rb	0:2 3:-1 5:1 8:-1
function.rb_allocate_cpu_buffer	0:1 8:-1
function.rbm	1:-1 3:3 4:-1 5:-2 8:1
function.rcu	0:-2 3:1 5:-1 7:-1 8:1 9:3
function.rcv	0:-1 3:9 4:3 5:-6 7:-2 8:-2 9:-1
function.rdmacg	3:1 8:-1
function.read	0:-5 1:6 2:5 3:4 4:-3 5:-3 6:2 7:-2 8:-3 9:-3
function.read_mmp_block	2:1 8:-1
function.read_swap_header	3:3 5:-2
function.readahead	0:1 2:-1 3:1 5:-1
function.readdir	2:-1 5:1 8:1
function.readlink	2:4 3:-3 4:-1 5:4 8:-4
function.readonly	5:5 8:-4
function.realloc	0:4 8:-4
function.reasm	0:3 5:-2 8:-1
function.reboot	0:-1 3:4 5:2 8:-5
function.recall	0:1 3:-1 5:-2 7:-1 8:3
function.receive	0:-2 1:1 2:-1 3:5 7:-1 8:-3
function.receive_cb_reply	0:-1 3:2 8:-1
function.reclaim	0:3 2:-1 3:-1 4:-1 8:-1 9:-1
function.reconfigure	5:1
function.reconnect	3:-1 5:1
function.reconnect_one	3:-1 5:1
function.record	0:-1 3:-4 7:1 8:1 9:3
function.recover	3:-1 8:1
function.recovery	3:1 5:-1 6:2 7:-1 8:1
function.recv	0:-3 1:1 3:-2 5:4 7:-1 9:1
function.recvfrom	1:1 3:-1
function.recvmsg	0:-2 5:-1 7:1 8:2
function.redir	3:1 5:-1 6:-1 7:2 8:-2
function.redirect	3:3 5:-1 7:-1 8:-1
function.ref	3:1 7:-1
function.reference	3:-1 5:2 8:1
function.referral	3:2 5:-1
function.refmount	3:-1 5:1
function.refresh	3:-1 5:1
function.refs	5:1
function.reg	0:-1 3:-1 5:-3 6:-1 7:4 8:2 9:1
function.region	0:1 3:-2 5:5 8:-3
function.regions	0:1 5:-2 8:2
function.register	1:-1 2:-1 3:4 4:-2 5:5 6:-3 7:-5 8:5 9:-1
function.register_filesystem	3:1 5:-1
function.register_kprobe	8:1
function.register_leaf_sysctl_tables	3:1
function.register_sys_off_handler	0:-1 8:1
function.register_virtio_device	0:1 8:-1
function.reject	0:-1 3:2 4:2 5:-2 7:2 8:-2
function.related	8:1
function.relay	0:-1 3:-1 8:2 9:-1
function.relay_late_setup_files	3:-2 8:3
function.release	0:-1 3:-2 5:6 6:-2 7:-2 8:1
function.remap	0:1 3:2 5:-2 6:-1 7:-1 8:2
function.remap_oldmem_pfn_checked	3:-1 8:1
function.remap_vmalloc_range_partial	3:1
function.remount	3:1 5:4 8:-4
function.remove	0:-1 1:2 2:-1 3:-3 5:1 6:-1 7:-2 8:4 9:2
function.remove_free_dqentry	2:-4 8:4
function.remove_tree	2:1 8:-1
function.removexattr	4:3 8:-2
function.rename	0:-1 4:1 8:-1
function.renew	3:-2 4:3 5:-1 7:-1
function.repair	3:3 4:-1 6:-1 7:-1 9:-1
function.replace	0:1 4:-1 8:2
function.replace_mm_exe_file	4:-1 5:1 8:1
function.replace_nexthop	8:1
function.replay	3:2 5:-2 7:-1 8:1
function.reply	0:-3 3:-2 5:2 7:-1 8:5
function.report	0:-1 2:-1 3:-1 5:4 7:2 8:-5 9:2
function.req	3:-3 5:6 7:-3 8:-2 9:2
function.request	0:-1 1:-1 2:3 4:-1 6:6 7:-1 8:-3 9:-2
function.request_key_and_link	5:1
function.request_key_auth_new	0:1 8:-1
function.request_percpu_nmi	5:2 7:-1
function.requests	0:-1 3:-6 5:5 7:2 8:1
function.res	5:1 8:-1
function.reserve	0:5 2:-1 6:-2 7:1 8:-2 9:-1
function.reserve_crashkernel	0:2 3:-1 5:-1 8:1
function.reserve_stack	3:2 5:-2
function.reserved	3:2 5:1 8:-2
function.reset	0:-2 2:2 3:2 5:-1 6:3 8:-3 9:-1
function.reset_hinic_vf_dev	5:-1 8:2
function.resetent	5:1
function.resize	3:2 4:-1 5:2 7:-1 8:-1
function.resizex	3:1
function.resolve	0:-1 3:-2 4:-1 5:3 9:2
function.resource	3:4 5:-1 6:1 7:-1 8:-1
function.resources	0:-1 3:4 5:2 6:-5 7:-2 8:2
function.resp	2:-1 3:-1 5:2
function.response	3:2 5:-1 8:-1
function.restart	1:1 5:-1 7:1 8:-1
function.restore	0:3 8:-2
function.restore_reserve_on_error	0:3 8:-2
function.restrict	3:-1 5:3 7:-1
function.restrict_cpus_allowed_ptr	4:-1 5:1
function.restrict_link_by_signature	3:-2 4:1 5:3 7:-1
function.restriction	3:1
function.result	0:1 3:-1 9:2
function.resume	5:-2 6:1 8:1
function.resv	3:-3 5:3 8:1
function.retrain	6:2
function.retrieve	0:2 3:-2 7:-1 8:1
function.reuseport	0:1 3:-1 4:-2 5:1
function.reuseport_attach_prog	0:2 3:-3 5:3 8:-2
function.revalidate	2:-1 3:-2 4:4 5:5 7:-1 8:-5
function.revoke	2:-1 4:-4 5:2 7:-1 8:2 9:2
function.rfc4884	3:1 8:-1
function.rhashtable	0:-1 3:-1 5:2 8:1
function.rhashtable_insert_one	0:-1 3:-1 5:2 8:1
function.ring	3:4 5:-2 7:-1
function.ring_buffer_write	3:1 5:-1
function.ringbuf	3:1
function.rm	3:1
function.rmdir	3:2 4:-2 5:2 8:-1
function.rmrr	3:1
function.rng	0:-1 1:-1 3:-1 5:-2 6:3 7:-1 8:4
function.rng_dev_read	5:-1 6:2
function.rng_quality_store	8:1
function.ro	8:1
function.robust	3:1 5:-1 8:1
function.rock	3:1 5:-1
function.rock_continue	3:1 5:-1
function.rom	3:-2 6:3 8:-1
function.root	0:2 2:-1 4:1 5:-3 6:-1 7:4 8:-1
function.root_nfs_data	3:5 5:-1 8:-4
function.rootdomain	0:1 8:-1
function.route	0:1 7:-1
function.rpc	0:-1 1:2 2:4 3:-4 4:-1 7:-2 8:3 9:-1
function.rpc_clnt_test_and_add_xprt	3:-1 5:1
function.rpc_init_mempool	0:1
function.rpc_sysfs_xprt_state_change	5:3 7:-1 8:-2
function.rpcauth	3:-2 5:-1 7:3
function.rpcb	2:1 3:-1 4:-1 5:1 7:1
function.rpcb_getport_done	4:-1 5:1 7:-1 8:1
function.rpm	3:-1 4:-1 5:3 8:-1
function.rpm_check_suspend_allowed	3:-1 4:-1 5:3 8:-1
function.rq	1:-1 2:-1 3:-2 5:1 8:2
function.rqs	0:-1 8:1
function.rrange	3:1
function.rreq	2:1 3:-1 5:-1 8:2
function.rs	3:4 8:-3
function.rs485	5:-1 7:2
function.rsa	0:2 3:-2 5:2 7:-1
function.rsa_dec	3:-1 5:1
function.rsa_enc	3:-1 5:2
function.rsa_set_priv_key	0:2 5:-1
function.rsa_set_pub_key	0:1
function.rsc	3:3 5:-2 7:1
function.rseq	1:2 5:-1
function.rseq_need_restart	1:1 3:1 8:-1
function.rsi	0:3 3:2 5:-1 8:-3
function.rsi_parse	0:3 3:2 5:-1 8:-3
function.rt	5:1 7:-1 8:1
function.rt6	3:-1 8:1
function.rt6_insert_exception	3:-1 5:2
function.rtc	0:-1 2:-1 3:2 5:3 6:1 7:-1 8:-3
function.rtc_alarm_irq_enable	5:1 6:2 8:-3
function.rtc_initialize_alarm	3:-2 5:-1 8:4
function.rtc_set_alarm	3:3 5:1 6:-1 7:-1 8:-1
function.rtc_set_time	3:3 5:5 6:-1 7:-1 8:-5
function.rtm	3:4 5:-5 7:1
function.rtm_get_nexthop_bucket	3:1 5:-1
function.rtm_getroute_parse_ip_proto	3:-1 7:2
function.rtm_to_ipmr_mfcc	3:3 5:-2 8:-1
function.rtnetlink	0:-1 5:-4 8:5
function.rtnetlink_put_metrics	0:-1 5:-4 8:5
function.rtnl	0:-1 3:-1 4:-2 5:2 7:3
function.rtnl_alt_ifname	5:5 8:-5
function.rtnl_fdb_add	3:-1 5:-1 7:1
function.rtnl_fill_proto_down	5:-6 8:6
function.rtnl_group_dellink	3:2 4:-1 7:-1
function.rtnl_net_fill	5:-1 8:2
function.rtnl_offload_xstats_fill_hw_s_info_one	5:1 8:-1
function.rtnl_offload_xstats_fill_ndo	3:-1 5:-2 7:3
function.rtnl_setlink	3:-2 5:2
function.rtnl_stats_dump	3:-1 8:1
function.rtnl_stats_get	3:5 5:3 8:-8
function.rtnl_stats_set	3:-1 5:-3 8:4
function.rtnl_valid_dump_ifinfo_req	3:-1 7:2
function.rule	0:-2 3:-1 4:3 5:3 7:-2
function.run	0:-1 3:1 5:1 6:3 7:-1 8:-1
function.runtime	0:1 2:-1 3:-2 5:3 6:-1 7:-1 8:2
function.rw	1:2 3:-3 5:-1 7:1 8:1
function.rw_verify_area	3:1 5:-1
function.rxfh	5:-1 8:1
function.rxnfc	1:1
function.rxqs	3:3 8:-3
function.s	5:1 8:-1
function.sa	1:-2 3:-1 5:3
function.sack	0:1 3:2 5:-1 8:-2
function.saddr	3:-1 5:1 8:1
function.safe	5:-1 8:1
function.sanitize	3:5 4:-2 5:-1 9:-1
function.sanity	3:-2 5:-1 9:5
function.save	0:-1 3:2 6:-1 7:1 8:-1
function.saved	8:1
function.sb	1:-1 2:2 3:1 4:-1 5:-1 7:4 8:-5
function.sb_prepare_remount_readonly	5:5 8:-4
function.sbitmap	0:-1 3:-2 5:3
function.scale	5:-1 6:3
function.scale_freq_tick	3:-1 6:3
function.scaling	3:2 5:-1 7:-1
function.scan	0:-1 3:-1 5:3 6:-1 7:-1 8:1
function.sched	0:-1 1:4 3:-1 8:-3 9:1
function.schedstats	3:4 5:-1 8:-1 9:-1
function.schedule	3:-2 5:3 7:1 8:-1
function.scm	4:5 7:-1 8:-3
function.scope	3:1 5:4 6:-2 8:-1
function.scroll	3:6 8:-5
function.scsi	0:5 2:-1 3:-1 5:-3 7:4 8:-2 9:-1
function.scsi_dispatch_cmd	2:-1 3:1 5:2 7:-1
function.scsi_get_vpd_buf	8:1
function.scsi_get_vpd_page	3:-1 5:-2 7:1 8:2
function.scsi_mode_select	3:2 5:-1 7:-1
function.scsi_prep_async_scan	5:2 7:-1
function.scsi_report_opcode	2:-1 3:-1 5:-1 7:3 8:1
function.scsi_vpd_inquiry	2:-1 5:-1 6:4 7:-2 8:-1
function.sctp	0:2 1:-1 2:-1 3:5 4:-1 5:1 6:-1 7:-2 8:-3
function.sctp_accept	3:-2 5:1
function.sctp_auth_deact_key_id	3:1 5:-4 7:3
function.sctp_auth_del_key_id	3:3 5:1 7:-3
function.sctp_auth_set_active_key	5:-5 7:5
function.sctp_bind_addr_copy	3:-1 8:1
function.sctp_connect_add_peer	3:-1 5:1
function.sctp_do_bind	0:5 3:-2 5:2 8:-4
function.sctp_getsockopt_active_key	5:2 7:-2
function.sctp_getsockopt_hmac_ident	5:1
function.sctp_getsockopt_local_auth_chunks	5:2 7:-1
function.sctp_getsockopt_paddr_thresholds	3:-1 5:2
function.sctp_getsockopt_peeloff_common	0:-1 8:1
function.sctp_getsockopt_peer_addr_info	3:1 4:2 5:-2
function.sctp_getsockopt_primary_addr	5:1
function.sctp_getsockopt_sctp_status	3:1 5:-1
function.sctp_gso_segment	3:1 5:-1
function.sctp_raw_to_bind_addrs	0:-1 8:1
function.sctp_sendmsg_parse	8:1
function.sctp_setsockopt_bindx	4:1
function.sctp_setsockopt_hmac_ident	5:1 7:-1
function.sctp_setsockopt_interleaving_supported	3:-1 4:-1 5:1
function.sctp_setsockopt_paddr_thresholds	3:3 5:-2
function.sctp_setsockopt_primary_addr	4:1
function.sctp_sf_backbeat_8_3	3:-1 9:1
function.sctp_sf_beat_8_3	0:1 5:-1
function.sctp_sf_do_dupcook_b	0:1
function.sctp_sf_eat_auth	0:1
function.sctp_sf_eat_data_fast_4_4	3:2 8:-1
function.sctp_sf_eat_fwd_tsn_fast	3:1
function.sctp_sf_eat_sack_6_2	3:1
function.sctp_sf_shutdown_sent_abort	3:-1 5:1
function.sctp_verify_asconf	3:1
function.sctp_wait_for_packet	5:4 8:-3
function.sctp_wait_for_sndbuf	5:1
function.sd	0:-1 3:-3 5:1 6:2 7:2 8:-1 9:-1
function.sd_read_cpr	3:-1 6:2
function.sd_start_stop_device	2:1
function.sd_validate_opt_xfer_size	3:-1 6:1
function.sdev	0:4 3:-1 5:-1 7:2 8:-3
function.sdev_store_queue_depth	3:-1 5:-1 7:2
function.sdp	3:2 5:-2
function.seals	3:1 5:-1
function.search	0:-1 2:-1 3:-1 5:2 7:6 8:-4
function.search_binary_handler	3:-1 5:-2 7:6 8:-3
function.sec	3:-4 5:-2 7:6
function.seccomp	0:-1 1:-1 3:4 4:-1 5:1 8:-2
function.seccomp_prepare_filter	8:1
function.secinfo	2:-3 3:3
function.secmark	5:1
function.secmark_tg_check	5:1
function.second	3:-1 5:-2 6:-1 7:2 8:2
function.secondary	5:-1 6:3
function.secret	3:-1 5:3 7:1 8:-3
function.secretmem	0:3 3:-2 5:2 8:-1
function.secretmem_fault	5:-1 8:1
function.secretmem_file_create	0:3 8:-3
function.secure	0:-2 3:-1 4:5 5:-3 8:2
function.security	2:-2 3:3
function.seek	3:-2 5:4 7:-1
function.seg6	0:1 3:2 5:-1 7:-1 8:-2
function.seg6_genl_get_tunsrc	0:2 5:-1 8:-1
function.seg6_get_srh	3:1 8:-1
function.seg6_validate_srh	3:1
function.segment	0:3 1:1 3:-1 5:-4 6:-1 7:3 8:-1
function.select	0:1 1:2 3:2 5:-1 7:-1 8:-2
function.selection	5:1 6:-1
function.self	0:1 3:-1 5:1
function.semaphore	3:-2 5:2 6:-1 7:3 8:-2
function.semctl	3:1 4:2 5:-2
function.semctl_stat	4:1 5:-1
function.semop	3:-4 5:5
function.semtimedop	3:1 5:-1
function.send	0:-2 1:-1 2:2 3:-3 4:4 5:3 6:-1 7:-2 8:1 9:-1
function.send_break	5:2 8:-2
function.sendbyte	2:1 3:-1 5:-1 6:4 7:-1 8:-2
function.sendmsg	0:-2 1:-1 2:3 3:-2 5:-1 7:3 8:1
function.sendpack	0:2 8:-2
function.sendto	0:2 1:-1 2:2 3:-1 5:-1 8:-1
function.sense	0:1
function.sent	3:-1 5:1
function.seq	1:1 2:-1 3:-4 5:4 8:1 9:-1
function.seq_open_net	5:1
function.seq_put_decimal_ll	3:-1 5:2
function.seq_put_decimal_ull_width	3:-1 5:2
function.seqfile	3:4 5:-1 7:3 8:-5
function.serial	3:2 5:-1 6:-1 7:-1 8:1
function.server	3:-1 7:2
function.service	3:3 6:-1 7:-2
function.session	0:2 2:-1 3:6 4:-2 5:-1 8:-4
function.set	0:1 2:1 3:4 4:-2 5:-1 6:-2 7:3 8:-4
function.set_mcast_msfilter	3:1
function.set_posix_acl	3:-1 8:1
function.set_termios	8:1
function.setaffinity	8:1
function.setattr	0:-2 1:3 3:-4 4:2 5:5 7:-1 8:-1
function.setattr_prepare	4:1 5:-1
function.setclientid	2:-4 3:3 5:1
function.setfl	8:1
function.setkey	3:1 5:-1 8:1
function.setkeycode	3:-2 5:3 7:-1
function.setlease	4:1 8:-1
function.setlink	3:-2 5:2
function.setlk	8:1
function.setns	3:4 8:-3
function.setown	3:1 5:-1
function.setpipefd	3:1 5:-2 8:1
function.setsockopt	0:-2 3:1 4:2 5:-3 7:1 8:2
function.setter	3:-1 5:-2 6:-1 7:3
function.settime	4:1 5:-1
function.setuid	4:1 5:-1
function.setup	0:4 1:-1 2:-3 3:2 4:-2 5:-1 6:2 7:3 8:-2 9:-3
function.setup_earlycon	5:2
function.setup_swap_map_and_extents	0:-1 8:1
function.setup_vq	5:-1 6:2
function.setxattr	1:1 3:1 4:2 5:-1 8:-2
function.setxattr_copy	1:1 3:1 5:-1 8:-1
function.setxquota	3:-1 5:-1 7:2
function.sf	0:5 5:-2 7:-1 8:-3 9:1
function.sg	0:1 3:1 5:1 6:-1 8:-1
function.sg_build_indirect	1:-1 3:2 5:-1
function.sg_proc_write_dressz	3:2 5:-1
function.sgl	3:2 5:-1
function.sgl_alloc_order	3:2 5:-1
function.sgvec	3:2 5:-1
function.share	3:-1 5:1
function.shareargs	3:-2 8:3
function.shared	0:-1 8:1
function.shash	3:1 5:-1 7:-1 8:1
function.shift	0:1 1:-1 3:-2 5:3
function.shift_arg_pages	0:1 1:-1 3:-2 5:3
function.shm	3:-3 5:2 6:1
function.shmctl	4:1 5:-1
function.shmctl_do_lock	4:1 5:-1
function.shmem	0:1 2:-1 3:-2 4:-1 5:1 6:2 7:-1 8:1 9:-1
function.shmem_add_to_page_cache	0:1 5:-1 8:1
function.shmem_reconfigure	3:-1 5:2
function.shmem_symlink	0:1 4:1 5:-1 8:-1
function.shmem_write_begin	3:-1 4:-1 5:1 6:1
function.show	0:-1 1:1 2:-1 3:-5 4:-1 5:1 6:-4 7:10 9:-1
function.shrink	3:-1 8:1
function.shrinker	0:-4 8:4
function.shutdown	5:1 7:-1 8:-1
function.sib	3:-2 5:-1 8:3
function.sig	3:2 5:1 7:-2
function.sigframe	1:2 3:-1 5:1 6:-1
function.sign	3:-2 5:2 8:1
function.signal	3:-1 7:1
function.signalfd	1:6 2:-1 5:2 8:-7
function.signalfd4	3:1 7:-1
function.signature	3:-2 4:1 5:2 7:-1
function.signed	3:2 5:-1 7:-1
function.signerinfo	5:-1 7:1
function.sigreturn	1:4 3:-1 5:-1 7:-1
function.simple	1:-1 2:-1 3:-2 4:-1 7:2 8:3
function.simple_transaction_get	3:1 5:-1
function.simple_xattr_set	5:1
function.single	0:-4 3:1 4:-1 5:-1 6:-1 7:3 8:1 9:2
function.sip	0:-1 3:7 5:-4 7:-1 8:-1
function.sit	0:-1 4:2 5:1 7:-1
function.sit_tunnel_rcv	3:-1 4:2 5:-1
function.size	0:-1 1:-1 4:1 5:-5 6:5 7:-2 8:2 9:-1
function.sk	0:-2 1:1 3:-1 4:3 5:3 7:-1 8:-3
function.sk_diag_fill	5:-1 8:1
function.sk_get_filter	5:1
function.sk_msg_alloc	0:1
function.sk_msg_zerocopy_from_iter	3:-1 5:2 8:-2
function.sk_psock_init	3:-1 5:1
function.sk_psock_skb_redirect	3:2 5:-1
function.sk_reuseport_attach_bpf	3:1 4:-2 5:1
function.sk_reuseport_attach_filter	3:1 5:-1
function.sk_stream_wait_memory	5:2 8:-1
function.skb	0:-3 1:-2 2:-1 3:3 4:-1 5:-6 6:-1 7:6 8:5 9:-1
function.skb_checksum_help	0:-1 8:1
function.skb_checksum_maybe_trim	3:1
function.skb_checksum_setup_ip	7:1
function.skb_checksum_setup_ipv4	3:2 7:-1
function.skbuff	0:4 3:-1 5:3 7:-1 8:-4
function.skcipher	0:-1 5:-1 8:2
function.skip	3:3 5:-3
function.slab	0:-3 3:-2 5:1 9:5
function.slab_sysfs_init	0:1
function.slave	3:-2 5:-2 6:3 7:1
function.sleep	5:2 6:-1
function.slots	3:4 8:-4
function.slow	0:-1 3:-2 4:-1 5:2 8:2
function.smbus	2:-1 8:2
function.smm	5:2 8:-1
function.smp	3:3 5:-1 7:-1
function.smp_check_mpc	3:4 6:-2
function.smt	3:-1 4:-1 7:1
function.sndbuf	5:1
function.snprintf	8:-1 9:1
function.sock	0:-1 1:-1 4:2 5:2 7:1 8:-2 9:-1
function.sock_alloc_send_pskb	3:-1 5:2
function.sock_hash_alloc	3:1 5:-1
function.sock_map_bpf_prog_query	3:1
function.socket	2:-1 3:2 7:-2 8:2 9:-1
function.sockopt	5:1 7:-1
function.softrepeat	3:-1 7:2
function.software	0:-2 3:1 5:-2 8:2
function.software_key_determine_akcipher	3:1 5:-1
function.software_key_query	8:1
function.sol	3:1
function.sol_ip_sockopt	3:1 5:-1
function.sol_ipv6_sockopt	3:1
function.sol_tcp_sockopt	3:1 5:-1
function.sol_tcp_sockopt_congestion	3:-3 5:3
function.source	0:2 1:-1 3:5 5:-3 8:-2
function.space	0:-1 2:-1 3:-1 5:4 6:-2 8:2
function.sparse	3:1 7:-1
function.spawn	0:-1 5:1
function.special	3:2 5:-2
function.spectre	6:-1 7:1
function.spectre_v2_parse_cmdline	6:-1 7:1
function.speed	3:-1 5:-1 6:1 7:1
function.spi	3:-1 6:1 7:1
function.spi_dv_retrain	6:2
function.spin	3:-2 5:3
function.splice	3:-2 5:1 7:2
function.split	0:-1 2:-1 3:-2 4:-2 5:-2 6:2 7:4 8:3 9:-1
function.sqi	5:1
function.sr	0:-1 2:2 3:-4 5:-1 6:-1 7:2 8:2
function.sr_do_ioctl	2:3 5:1 6:-1 7:-3
function.sr_fake_playtrkind	8:1
function.sr_read_cdda_bpc	1:1 2:-1 8:1
function.src	3:3 5:-2 7:-1
function.srh	3:3 5:-1 8:-1
function.sriov	3:-1 4:-1 5:2 6:-1 7:1
function.srr	3:-1 5:-1 8:2
function.stab	8:1
function.stack	1:-1 4:-1 6:-1 7:-1 9:4
function.start	0:-3 3:-3 4:3 5:4 6:-3 7:-2 8:4
function.started	5:-2 8:2
function.stat	0:1 1:1 2:-2 4:2 5:5 7:-1 8:-4
function.state	0:-1 1:-1 2:1 3:3 5:3 6:-3 7:-3 9:2
function.stateid	2:-1 5:1
function.states	3:-3 5:2 6:2 8:1
function.statfs	2:4 5:-3
function.static	3:1
function.staticadd	4:-1 8:1
function.staticadddef	4:-1 8:1
function.stats	0:1 7:-3 8:3
function.stats_put_stats	5:-1 8:2
function.status	2:-3 5:3 6:-1 7:2
function.step	3:-1 5:1
function.step_into	3:-1 5:1
function.sticky	3:-6 4:1 7:-1 9:6
function.stop	2:1
function.storage	0:-2 8:3
function.store	0:-5 1:2 2:-3 3:9 4:-2 5:1 6:-4 7:7 8:-5 9:-1
function.store_energy_performance_preference	6:-1
function.store_scaling_governor	3:2 5:-1 7:-1
function.str	3:-1 8:1
function.straggler	1:1
function.stream	0:-1 1:1 2:2 3:-5 5:1 7:4 8:-1 9:-1
function.streams	5:-1
function.strict	3:-1 4:-1 5:2 7:-1
function.string	1:1 3:3 5:3 7:-2 8:-3
function.strings	0:-1 3:1
function.strncpy	1:1 5:-1
function.strndup	1:2 3:-1
function.strndup_user	1:2 3:-1
function.strreset	0:1 8:-1
function.strscpy	3:3 5:-2
function.strset	3:4 5:1 7:-1 8:-4
function.strset_fill_set	5:1
function.strset_parse_request	3:5 7:-1 8:-3
function.strtoull	3:1
function.struct	0:1 1:-1 4:4 5:-2 6:3 7:-1 8:-3
function.subdir	8:1
function.submit	0:3 2:-1 3:-2 5:-2 7:-1 8:4
function.submount	0:2 8:-1
function.subpool	0:1 8:-1
function.subprog	3:-1 4:1 5:2 7:-1 9:-1
function.subsegment	3:1 5:-1
function.subspace	6:-1 8:2
function.subsys	5:2 6:-1 7:-1
function.subsystem	1:1 3:-1 7:-1 8:1
function.subsystem_filter_write	1:1 8:-1
function.subsystem_open	3:-1 8:1
function.subtree	0:-1 5:1 7:-2 8:3
function.super	0:2 2:-1 3:-4 5:4 7:1 8:-1
function.superblock	2:2 5:-2
function.suppliers	3:-1 5:2 8:-1
function.supply	3:1 5:-1 6:-1 7:-2 9:1
function.supported	4:-1 5:3 7:-2
function.surplus	0:-1 5:1
function.suspend	2:-1 3:-3 4:-2 5:1 6:-2 7:2 8:5
function.suspend_prepare	4:-1 5:-2 7:3
function.svc	0:-5 1:-1 2:1 3:-4 4:-1 5:2 7:6 9:1
function.svc_addsock	5:-1 7:1 8:1
function.svc_create_socket	3:2 7:-2
function.svc_generic_init_request	3:-2 5:-1 7:6 8:-2 9:-1
function.svc_recv	0:-1 5:2
function.svc_tcp_accept	3:-1 5:3 7:-1
function.svc_tcp_read_marker	2:-1 5:1 8:1
function.svc_tcp_sendmsg	0:-2 2:4 5:-3 8:1
function.svcauth	0:1 2:-1 3:-3 4:-1 5:2 7:-3 8:5 9:-1
function.svcauth_gss_proxy_init	8:1
function.svcauth_gss_unwrap_priv	5:-1 8:1
function.svcauth_gss_wrap_resp_integ	3:-4 5:3 8:1
function.svcauth_unix_accept	3:4 5:-1 8:-2
function.svcauth_unix_set_client	0:3 3:-2 4:-1 5:-2 7:-1 8:3
function.svcxdr	2:-1 3:-2 5:-1 8:4
function.svcxdr_decode_fhandle	3:-1 8:1
function.svcxdr_decode_lock	3:1
function.svcxdr_encode_holder	3:-2 5:-1 8:3
function.swap	0:3 2:2 3:1 4:-1 5:2 6:-1 7:-1 8:-5 9:-1
function.swapfile	3:-1 5:-1 7:2 8:1
function.swevent	3:1 5:-1
function.swiotlb	3:-1 6:1 8:1
function.switch	7:-1 8:-1 9:3
function.swnode	0:-1 8:1
function.swnode_register	0:-1 8:1
function.symbol	3:-1 5:1 8:1
function.symlink	0:1 2:-1 3:2 4:1 5:-3 7:1
function.synack	0:-2 3:-2 8:5
function.sync	0:1 2:-2 3:2 6:-1 7:-1 8:2
function.sync_file_ioctl_merge	3:2 5:-1 6:-1
function.sync_filesystem	2:-1 8:1
function.synproxy	5:-3 8:3
function.synth	8:1
function.sys	0:-6 1:5 2:-2 3:2 4:4 5:-3 6:-1 7:3 8:-1 9:-1
function.syscall	1:1
function.sysctl	0:2 3:2 5:-5 7:-1 8:3
function.sysfs	0:-2 2:-2 3:-2 5:1 7:3 9:2
function.sysfs_change_owner	3:-1 5:1
function.sysfs_file_change_owner	3:-1 5:1
function.sysfs_link_change_owner	3:3 5:-3
function.system	5:-1 8:2
function.system_enable_write	8:1
function.sz	3:1 8:-1
function.table	0:3 3:1 5:-3 7:-1 8:1 9:1
function.tables	0:3 5:1 8:-3
function.tag	0:1 2:1 3:4 5:-2 7:-3 8:-1
function.tail	0:-1 2:4 3:1 5:-1 7:-1 8:-5 9:3
function.taint	3:1
function.target	3:-4 5:1 7:3 8:2
function.task	0:1 3:2 4:1 5:-1 7:-1 8:-1
function.task_clock_event_init	3:2 5:-1
function.tasks	5:-1 8:1
function.tb	3:-1 6:-1 7:-1 9:2
function.tc	0:-1 3:1
function.tc_action_load_ops	3:4 8:-4
function.tc_setup_action	3:-1 5:1
function.tcf	3:-2 4:-1 5:4 7:1 8:-1
function.tcf_action_check_ctrlact	3:2 8:-1
function.tcf_action_copy_stats	3:1 5:-1 8:1
function.tcf_action_dump_terse	5:-2 8:2
function.tcf_action_get_1	3:1 5:-1 8:1
function.tcf_action_offload_add_ex	3:-1 5:-1 7:2
function.tcf_action_offload_del_ex	3:-2 5:3
function.tcf_action_update_hw_stats	7:-2 8:2
function.tcf_block_offload_bind	5:-1 7:2 8:-1
function.tcf_em_tree_dump	5:3 8:-2
function.tcf_exts_dump	5:1 8:-1
function.tcf_fill_node	5:2 8:-2
function.tclass	0:-1 3:-2 8:4
function.tcp	0:3 2:2 4:-1 5:1 7:-5 9:1
function.tcp_build_frag	0:3 3:-2
function.tcp_connect	3:-1 5:-3 7:-1 8:4
function.tcp_copy_straggler_data	1:1
function.tcp_error	3:1 8:-1
function.tcp_recv_urg	3:-1 5:1
function.tcp_repair_options_est	3:1 5:-1
function.tcp_repair_set_window	4:-1 5:1
function.tcp_set_congestion_control	3:3 5:-3
function.tcp_v4_md5_hash_skb	0:-3 5:4
function.tcp_v6_md5_hash_hdr	0:2 5:-1
function.tcp_v6_md5_hash_skb	0:2 5:-1
function.tcpmss	3:2 8:-1
function.tdp	3:-1 5:-1 6:-1 7:2 8:1
function.tdr	3:1
function.temp	3:4 5:-4 6:-1 8:1
function.termios	8:1
function.terse	5:-2 8:2
function.test	0:-1 3:-2 8:4
function.tfm	0:2 8:-2
function.tg	3:-3 7:2 8:1
function.tg6	3:3 8:-2
function.thaw	2:-1 3:-2 5:2 7:-1 8:1
function.thermal	0:-1 3:1 5:-1 7:-2 8:1 9:3
function.thread	3:-1 5:1 8:1
function.threshold	0:-2 2:-2 3:1 8:3
function.threshold_create_bank	0:-2 8:3
function.thresholds	3:2 5:-1
function.throttling	3:-4 5:-1 6:2 7:3 8:1
function.tick	3:-1 6:3
function.tier	3:1 5:-1
function.time	2:-1 3:2 5:3 6:-3 7:2 8:-3
function.time64	5:1
function.timens	1:1 8:-1
function.timens_offsets_write	1:1 8:-1
function.timeout	1:1 2:4 3:-1 4:1 5:-3 7:-1 8:-1
function.timer	2:1 7:-1 8:-1
function.timerfd	3:-1 5:1
function.timerslack	4:1
function.tind	2:4 8:-3
function.tmpfile	4:2 8:-1
function.tmpl	3:-2 5:4 7:-1
function.to	0:4 1:4 2:1 4:-2 5:-2 6:-2 7:1 8:-4
function.toggle	3:1 5:-1 8:1
function.token	3:4 8:-3
function.total	2:2 3:-1 8:-1
function.tp	8:1
function.tpacket	3:-1 7:1
function.tpacket_parse_header	3:-1 7:1
function.tr	5:4 8:-3
function.trace	0:4 1:-2 2:-1 4:4 5:-3 6:-1 7:3 8:-3 9:-1
function.trace_array_options_get	3:-1 5:3 7:-1
function.trace_eprobe_parse_filter	8:1
function.trace_get_event_file	3:5 5:-1 8:-3
function.trace_get_user	1:1 8:-1
function.trace_min_max_write	1:-2 3:2 5:2 8:-2
function.trace_options_core_write	8:1
function.trace_options_write	8:1
function.trace_parse_run_command	8:1
function.trace_pid_list_set	0:1 3:1 5:-1
function.trace_probe_register_event_call	3:-1 5:-3 7:-1 8:4
function.tracefs	0:-1 5:-1 8:2
function.tracefs_create_file	8:-1
function.traceprobe	3:1 5:-1 8:1
function.tracer	0:2 8:-1
function.tracing	0:-1 3:-4 4:-1 5:4 7:1 8:1
function.tracing_buffers_open	5:-1 8:1
function.tracing_mark_raw_write	3:-4 5:4
function.tracing_open_file_tr	5:4 8:-3
function.tracing_saved_cmdlines_size_write	8:1
function.track	3:-1 8:2
function.trans	5:3 8:-2
function.transaction	3:-1 5:1
function.transfer	8:1
function.translate	3:1 5:-1 8:1
function.translate_table	3:1 5:-1 8:1
function.transport	0:-1 3:-3 5:1 6:-1 7:6 8:-1 9:-1
function.traverse	0:-2 5:2
function.tree	0:-2 1:-2 2:1 3:5 4:1 5:-2
function.trie	0:2 3:-1 5:-1
function.trigger	3:1 5:-1 8:1
function.trim	3:1
function.trip	5:-1 6:1 7:-1
function.truncate	5:4 8:-4
function.try	0:-2 2:-1 3:-7 4:2 5:4 6:-1 7:1 8:1 9:2
function.tsinfo	5:-2 8:2
function.tsinfo_fill_reply	5:-2 8:2
function.tsn	3:1
function.tsnmap	0:2 5:-2
function.tty	0:-1 1:1 2:-2 3:2 5:-1 6:-3 7:1 8:2 9:2
function.tty_open	5:-6 7:2 8:6
function.tty_release_checks	3:-1 5:1
function.tty_set_ldisc	5:6 7:-1 8:-4
function.tun	3:-2 8:1
function.tunable	3:2 8:-2
function.tunnel	0:-2 4:1 5:-1 7:1 8:2 9:-1
function.tunsrc	0:2 5:-1 8:-1
function.tuple	3:-1 5:-2 8:3
function.tuples	5:1
function.tx	3:-1 5:1 8:1
function.type	0:-2 1:-1 2:2 3:1 4:-1 5:-2 6:-2 7:6 8:-3 9:2
function.types	2:3 3:-3
function.u32	3:3 5:-3
function.uabi	1:1
function.uart	3:-1 5:1 6:-1 7:2
function.uart_check_rs485_flags	3:-1 5:-1 7:2
function.ucounts	3:-2 5:4 8:-1
function.udp	0:3 5:-2 7:3 8:-2
function.udp4	0:-1 3:2 5:-1
function.udp6	3:1
function.udp_queue_rcv_one_skb	3:4 5:-2 8:-1
function.udpv6	7:1
function.udpv6_pre_connect	7:1
function.uevent	0:-2 3:6 5:-1 6:-2 7:-2 8:2
function.uid	0:1 4:1 5:-1 8:-1
function.ull	3:-1 5:2
function.ulpevent	0:1
function.umh	8:1
function.umh_coredump_setup	8:1
function.unbound	3:-1 5:-2 8:3
function.uncached	3:1 5:-1
function.uncore	0:3 3:-3 5:-4 6:2 7:-1 8:4
function.uncore_insert_box_info	0:-2 3:2 5:-1 6:-2 7:-1 8:4
function.uncore_validate_group	3:-1 8:1
function.undo	8:1
function.uni	5:-1 8:1
function.unimap	1:2 3:-2 4:2 7:-1 8:-1
function.unix	0:4 1:1 2:-2 3:-5 4:-1 7:1 8:3 9:-1
function.unix_accept	5:-1 8:2
function.unix_autobind	5:4 8:-4
function.unix_bind_abstract	3:-1 5:4 8:-3
function.unix_bind_bsd	5:-3 8:3
function.unix_domain_find	3:-1 5:2 8:-1
function.unix_gid_find	0:3 2:-1 3:-1 5:-5 7:-1 8:5
function.unix_ioctl	8:1
function.unix_listen	3:-1 5:2
function.unix_open_file	5:-1 8:1
function.unix_stream_read_skb	8:1
function.unix_stream_sendmsg	0:-1 1:1 3:-1 7:4 8:-3
function.unknown	0:-1 3:-1 5:-1 7:7 8:-3
function.unlabel	3:-1 4:-2 5:1 8:2
function.unlhsh	3:-1 5:3 8:-1
function.unlink	0:-1 3:-2 4:-3 5:3 8:4
function.unlinkat	3:3 5:-3
function.unload	3:2
function.unlock	2:-1 3:-1 5:-1 8:4
function.unlocked	3:-1 5:1
function.unmap	0:-2 3:-1 5:2 8:2
function.unmap_and_move_huge_page	3:-1 5:2 8:-1
function.unmapped	0:-3 3:5 5:-1 8:-1
function.unmerge	0:2 3:-1 5:-1
function.unreach	3:1
function.unregister	0:-1 5:2 6:-1 7:2 8:-1
function.unshare	3:-4 5:5 7:-1
function.unuse	0:2 3:-1 5:-2 8:1
function.unwrap	2:-1 5:-1 8:4 9:-1
function.unwrap_integ_data	3:-2 5:-1 8:3
function.unx	2:-1 3:2 5:1 8:-1
function.unx_marshal	5:1 8:-1
function.unx_validate	2:-1 3:2
function.up	2:-1 3:1 4:-1 5:-1 6:2 7:1
function.upcall	0:1 1:2 3:1 4:-1 5:1 7:-1 8:-3
function.update	0:-2 1:5 2:3 3:-3 5:1 6:2 7:-2 8:-1 9:-2
function.update_nodemask	3:1 4:-1
function.update_note_header_size_elf32	3:1
function.update_note_header_size_elf64	3:1
function.updates	5:1 8:-1
function.upload	4:2 5:-1 8:-1
function.uprobe	0:-1 1:-1 5:-1 7:1 8:3 9:-1
function.urg	3:-1 5:1
function.usage	2:-1 8:1
function.usb	3:-1 6:2
function.user	1:9 2:-1 3:1 5:-3 6:-1 7:-1 8:-2 9:-1
function.usermodehelper	3:1 5:-1 8:1
function.useropt	5:1 8:-1
function.userspi	0:-1 8:1
function.ut	0:3 3:1 5:1 6:-2 7:-1 8:-1 9:-1
function.utf32	3:4 5:-3 7:-1
function.utf8	3:4 5:-3 7:-1
function.utf8_to_utf32	3:2 5:-1
function.uts	5:1
function.v1	0:-2 5:-1 9:4
function.v2	2:2 6:-1 7:1
function.v4	0:-3 1:-2 3:6 4:-2 5:1 7:-2 8:2
function.v6	0:1 3:1 5:-3 7:-1 8:1
function.v9fs	0:-1 1:-1 4:-1 5:-1 7:3 8:1
function.v9fs_dir_readdir	2:-1 8:2
function.v9fs_fid_xattr_get	3:1 5:-1
function.v9fs_vfs_get_link	3:-2 5:-2 7:4
function.v9fs_vfs_get_link_dotl	5:1 7:-1
function.valid	1:-1 3:2 5:-3 6:4 7:-1 8:1
function.valid_bridge_getlink_req	8:1
function.valid_fdb_get_strict	7:-1
function.validate	0:-2 1:-1 2:-3 3:8 4:-2 6:1 7:2 8:-5
function.validate_dev_ioctl	3:3 8:-2
function.validate_prctl_map_addr	3:5 8:-4
function.validate_user_xstate_header	3:1
function.validate_xmit_skb	3:-3 5:-1 8:5
function.value	3:1 5:-1
function.var	0:-3 3:-1 5:3 7:-1 8:2
function.vars	1:-1 5:2 8:-1
function.vc	3:2 5:-2 6:1 8:-1 9:1
function.vc_allocate	3:2 5:-1
function.vclocks	3:-2 7:-1 8:3
function.vec	1:1 2:-1 3:-1 5:1 6:1
function.vector	0:-3 5:3 6:-1 7:-1 8:2
function.vectors	6:1
function.verdict	5:2 8:-1
function.verf	0:2 3:1 5:-1 8:-1
function.verifier	0:1
function.verify	0:-1 1:1 2:-1 3:8 4:-1 5:-3 6:-1 7:-1 8:-1 9:-1
function.verify_equivalence_table	3:-1 6:-1 8:3
function.version	3:-2 5:-3 7:6
function.vet	5:2 7:-2
function.vf	5:-1 8:2
function.vfat	0:-2 3:6 5:2 8:-4
function.vfat_add_entry	3:2 5:-2
function.vfat_build_slots	3:4 8:-4
function.vfat_mkdir	0:-2 8:2
function.vfat_rmdir	3:-1 5:5 8:-4
function.vfs	0:-3 1:-1 3:-2 4:2 7:7 8:-2 9:-1
function.vfs_copy_file_range	8:1
function.vfs_create	4:1 7:1 8:-1
function.vfs_dedupe_file_range	3:2 5:-1 7:-1
function.vfs_dedupe_file_range_one	3:-1 4:1 7:1
function.vfs_dup_fs_context	0:-2 4:3 8:-1
function.vfs_get_super	8:1
function.vfs_iocb_iter_read	3:-2 5:1
function.vfs_iocb_iter_write	3:-1 5:1
function.vfs_kern_mount	5:-1 8:1
function.vfs_link	3:1 4:-1 5:-1 7:1 8:-1
function.vfs_mkdir	4:1 7:1 8:-1
function.vfs_mknod	4:2 7:1 8:-3
function.vfs_read	3:1 5:-2 7:1
function.vfs_rmdir	3:-1 4:-2 7:1 8:2
function.vfs_setup_quota_inode	3:2 4:-1 5:1 7:-2
function.vfs_truncate	5:-1
function.vfs_unlink	4:-4 5:2 8:2
function.vfs_write	3:-3 5:2
function.vfsmnt	0:1
function.vga	3:2 6:-1 7:-1
function.via	3:-2 5:-1 6:3 7:1 8:-1
function.video	3:1 5:-1 7:1 8:-1
function.vif	0:-1 3:-1 8:2
function.virtblk	0:2 5:1 7:-2 8:-1
function.virtio	0:1 3:-1 4:-1 5:2 6:-1 7:1 8:-1
function.virtio_pci_sriov_configure	3:-1 4:-1 5:2 6:-1 7:1
function.virtnet	5:-1 8:2
function.virtqueue	0:1 3:-1 5:-1 6:3 8:-1
function.virtscsi	2:4 5:2 6:-1 7:-1 8:-1 9:-1
function.virtscsi_complete_cmd	2:4 7:-2
function.vlan	3:1
function.vm	1:2 2:-1 5:2 8:-2
function.vm_brk_flags	0:-1 3:2 5:-4 8:4
function.vma	0:-5 1:-2 3:6 4:2 5:-3 8:4 9:-1
function.vma_to_resize	0:-1 3:1 5:2
function.vmalloc	3:1
function.vmap	0:2 3:-1 5:-3 7:2 8:-1
function.vmcore	3:-1 4:1 5:-3 8:3
function.vmlinux	0:-1 8:1
function.vmsplice	3:1 5:-1
function.vp	0:-1 2:-1 3:-2 5:-3 6:1 8:6 9:-1
function.vp_legacy_probe	3:-1 5:-2 6:-2 7:3 8:3
function.vp_modern_enable_vq_after_reset	5:2 6:-1 8:-1
function.vp_modern_map_capability	3:-1 6:2
function.vp_request_msix_vectors	6:1
function.vpd	0:-1 2:7 3:-5 5:-3 6:4 7:1 8:-1
function.vq	3:2 6:1 7:-2 8:-1
function.vring	0:1 8:-1
function.vt	1:1 3:3 5:-1 7:-1 8:-1
function.vt_do_kdgkb_ioctl	1:1 8:-1
function.vt_kdskbent	3:1
function.vt_resizex	3:1
function.vxlan	0:-4 5:5
function.w	3:5 8:-4
function.wait	0:-1 2:-1 3:-1 5:8 6:4 7:-2 8:-6 9:-1
function.wait_port_writable	5:1 6:-1
function.wake	3:2 5:-1 7:-1
function.wakealarm	3:-4 5:4 8:1
function.wakealarm_store	3:-4 5:4 8:1
function.wakeup	0:2 3:-2 5:3 6:1 7:-1 8:-2
function.wakeup_source_device_create	0:2 8:-2
function.walk	0:-2 2:-1 3:6 5:-3 6:-1 7:-2 8:5 9:-1
function.walk_page_range	3:1
function.walk_pmd_range	8:1
function.walk_pud_range	8:1
function.warning	8:1
function.watch	0:2 5:-1 8:-1
function.wb	0:5 2:2 3:-1 8:-6
function.weight	3:1
function.width	3:-1 5:2
function.window	3:-1 4:-1 5:2 7:-1
function.with	0:-2 3:2 5:-1 8:2
function.within	3:-1 8:-1 9:3
function.wmi	3:2 5:-2 7:-1 8:1
function.wmi_set_block	3:2 5:-1
function.wol	3:-2 5:-2 7:2 8:2
function.word	2:-2 3:-1 5:3 6:-1 7:-1 8:1
function.wq	0:2 3:-1
function.wrap	0:1 2:-2 3:-2 5:1 7:-1 9:2
function.writable	5:1 6:-1
function.write	0:-2 1:-4 2:4 3:-4 4:3 5:-2 7:1 8:3 9:1
function.write3resok	2:1 3:-2 8:1
function.write_gssp	8:1
function.writepage	2:1 8:-1
function.x509	3:2
function.x509_decode_time	3:1 7:-1
function.x509_extract_key_data	3:-1 7:2
function.x509_get_sig_params	3:-2 5:2
function.x509_load_certificate_list	3:1
function.x86	0:2 3:-1 5:2 7:-1 8:-1
function.xas	0:1 3:-1 5:3 8:-1
function.xas_create	0:2 3:-1 5:5 8:-6
function.xattr	0:-2 1:-1 2:2 3:4 4:-3 5:-1 7:-1 8:1
function.xattr_permission	3:1 5:-1
function.xattr_resolve_name	5:-2 7:2
function.xdp	0:-1 3:3 5:-1 6:2 7:-2
function.xdp_convert_md_to_buff	3:-1 5:2
function.xdp_linearize_page	3:1 5:-1 6:2 8:-2
function.xdr	0:-1 1:-1 2:6 3:2 4:-1 5:-1 7:-1 8:-2 9:-1
function.xfer	3:-1 6:1
function.xfrm	0:-4 1:-2 4:4 5:2 7:2 9:-1
function.xfrm4	5:-2 8:2
function.xfrm4_protocol_register	5:-1 8:1
function.xfrm4_remove_beet_encap	3:1
function.xfrm6	0:1 5:1 7:-1 8:1
function.xfrm6_get_saddr	3:-1 5:1 8:1
function.xfrm6_input_addr	0:2 3:1 5:-1 8:-2
function.xfrm6_protocol_register	5:2 8:-1
function.xfrm_add_acquire	0:-1 8:1
function.xfrm_add_policy	0:-1 8:1
function.xfrm_alloc_userspi	0:-1 8:1
function.xfrm_get_ae	5:1
function.xfrm_notify_policy_flush	5:-3 8:4
function.xfrm_notify_sa	1:-2 5:1 8:1
function.xfrm_output_gso	3:-3 5:3
function.xfrm_policy_construct	8:1
function.xfrm_policy_walk	5:1
function.xfrm_replay_check_bmp	3:1 5:-1
function.xfrm_replay_check_legacy	3:1 5:-1
function.xfrm_send_mapping	3:1 5:-1
function.xfrm_tmpl_resolve_one	3:-1 5:2
function.xfrm_trans_queue_net	5:3 8:-2
function.xfrm_user_policy	1:1 8:-1
function.xlate	8:1
function.xlate_to_uni	8:1
function.xmit	3:-5 7:-1 8:6
function.xol	5:1
function.xol_add_vma	5:1 8:-1
function.xprt	3:-3 5:1 7:-1 8:1 9:2
function.xprt_create_transport	5:-1 7:1
function.xps	3:2 5:-1 7:2 8:-4
function.xps_rxqs_store	3:3 8:-3
function.xs	0:-1 2:6 5:-2 7:1 8:-4 9:-1
function.xs_local_send_request	2:3 8:-1
function.xs_local_setup_socket	2:-1 8:2 9:-1
function.xs_read_xdr_buf	2:3 3:2 5:-1 8:-3
function.xstate	1:1 6:-1
function.xstateregs	1:-1 3:1 6:-1 7:1
function.xstateregs_set	1:-1 3:1 6:-1 7:1
function.xstats	3:-1 7:3 8:-1
function.xt	0:2 2:-1 3:-3 5:4 7:-1 8:-1
function.xt_check_entry_offsets	3:1
function.xt_check_match	3:-2 5:-1 8:3
function.xt_check_table_hooks	3:2 5:-1
function.xt_check_target	3:-2 5:-1 8:3
function.xt_compat_init_offsets	0:-2 3:2
function.xt_proto_init	0:3 8:-3
function.xz	3:1 5:2 8:-2
function.xz_dec_lzma2_reset	3:2 7:-1
function.xz_dec_microlzma_run	3:1
function.zero	1:3 3:1 4:-2
function.zerocopy	1:1 3:-3 5:2 7:-1 8:1
function.zeroed	2:2 8:-2
function.zeroes	4:-2 5:2
function.zeroout	4:3 5:-2
function.zlib	3:1 5:1 7:-1
function.zone	3:3 5:-2
function.zstd	0:1 2:-1 3:4 5:-1 7:-1 8:-1 9:-1
guard.1	6:1 7:-1
guard.2	3:2 5:-1
guard.64bit	3:-1 7:1
guard.ACPI_FAILURE	0:-1 2:-2 3:3 5:1 6:-3 7:-1 8:3
guard.ACPI_TYPE_BUFFER	3:-2 6:2
guard.ACPI_TYPE_INTEGER	3:1 7:-1
guard.ACPI_TYPE_PACKAGE	3:-2 6:3
guard.AF_INET	3:-1 5:-1 7:3
guard.AF_INET6	3:2 5:-2 7:-1 9:1
guard.ARPHRD_ETHER	3:-1 7:2
guard.ARRAY_SIZE	3:1 5:-2 9:2
guard.AT_EMPTY_PATH	5:-1
guard.BIO_POOL_SIZE	0:1 8:-1
guard.BLK_STS_OK	2:-1 8:2
guard.BPF_F_LOCK	3:2 5:-1 7:-1
guard.CAP_NET_ADMIN	5:1
guard.CAP_SYS_ADMIN	4:1
guard.CDROM_CAN	3:-1 5:-1 7:3 8:-1
guard.CDROM_LBA	3:1 7:-1
guard.CDROM_MSF	3:1 7:-1
guard.CHECK_ATTR	3:1
guard.CIPSO_V4_INV_CAT	3:1
guard.CLONE_NEWUSER	3:2 7:-1
guard.CRYPTO_MAX_ALG_NAME	3:1 5:-1
guard.CTA_EXPECT_MASTER	3:1
guard.DEBUGFS_ALLOW_API	4:1 5:-1
guard.DMA_MAPPING_ERROR	3:-1 5:-1 6:-1 7:-1 8:4
guard.EACCES	4:2 5:-1
guard.EAGAIN	5:-1 8:2
guard.EINVAL	1:-1 4:-1 5:-1 6:1 8:2
guard.EIO	5:-2 7:-1 8:4
guard.ENODATA	8:1
guard.ENOENT	3:-1 5:-1 8:3
guard.ENOMEM	0:1 3:-1 5:-1 8:1
guard.ENOSPC	0:1 5:-1
guard.EOPNOTSUPP	3:-1 5:-1 7:3 8:-1
guard.EPROBE_DEFER	3:-1 6:-1 7:1
guard.ERESTARTSYS	0:-2 5:-3 8:5
guard.ESRCH	3:-1 4:5 5:-2 8:-1
guard.ETHTOOL_A_BITSET_MASK	3:1
guard.ETHTOOL_A_BITSET_SIZE	5:1 8:-1
guard.ETH_ALEN	3:-1 7:1
guard.EVENT_FILE_FL_FREED	3:-3 5:4 7:-1
guard.EXT4_I	3:-2 5:3 9:-1
guard.EXT4_SB	2:-1 5:4 7:-3
guard.Elf64_Ehdr	3:1
guard.FAT_ENT_FREE	3:1
guard.FMODE_CAN_READ	3:-3 5:-1 7:4
guard.FMODE_CAN_WRITE	3:-3 5:-1 7:4
guard.FMODE_READ	3:2 4:-1 5:3 7:-3
guard.FMODE_WRITE	4:4 5:2 7:-4 8:-1
guard.FOLL_WRITE	3:5 4:-1 5:-3
guard.F_RDLCK	8:1
guard.GFP_ATOMIC	0:1 3:-1 5:-1 7:-1 8:1
guard.GFP_KERNEL	0:1 5:-1 8:1
guard.GSS_S_COMPLETE	3:-4 8:5
guard.HAS_UNMAPPED_ID	4:1 5:-1
guard.HEADER_MAGIC_SIZE	3:-1 5:-1 7:2
guard.HZ	5:1
guard.I8042_CMD_CTL_WCTR	2:2 6:-1
guard.IFF_UP	3:-1 5:1 9:1
guard.IFNAMSIZ	3:2 5:-1
guard.INT_MAX	0:-1 3:1
guard.IOCB_NOWAIT	3:-1 5:1
guard.IPPROTO_TCP	0:-2 5:-1 7:2 8:2
guard.IPV4_DEVCONF	8:1
guard.IP_CT_DIR_ORIGINAL	8:1
guard.IRQS_NMI	3:-2 5:3
guard.IS_ALIGNED	3:1
guard.IS_APPEND	3:-1 4:3 5:-2 7:-1
guard.IS_DEADDIR	3:-1 5:1
guard.IS_ENABLED	3:1 5:-2 6:-1 7:2
guard.IS_ENCRYPTED	3:1 4:1 5:-1
guard.IS_ERR	0:-1 1:5 2:1 3:-2 4:-1 5:-1 6:-1 7:-1 8:3 9:-1
guard.IS_ERR_OR_NULL	2:-1 3:-1 5:4 8:-2
guard.IS_ERR_VALUE	2:1
guard.IS_IMMUTABLE	3:-1 4:2 7:-1
guard.IS_MNT_SHARED	3:-3 5:3
guard.IS_MNT_UNBINDABLE	3:1
guard.IS_ROOT	5:1
guard.IS_SWAPFILE	3:-1 4:-2 5:4 7:-1
guard.KERNFS_DIR	3:2 5:-1
guard.KEY_FLAG_KEEP	5:1
guard.KEY_FLAG_REVOKED	3:-1 5:1
guard.KEY_MAX	3:-1 5:-1 9:2
guard.KMALLOC_MAX_SIZE	3:3 5:-2
guard.LISTENING	3:-2 5:3
guard.LLONG_MAX	3:1 5:-1
guard.LOOKUP_NO_XDEV	3:1 5:1 7:-1
guard.LOOKUP_RCU	3:-1 5:-1 7:-1 8:5
guard.Lo_bound	3:-1 5:1
guard.MAPLE_NODE_SLOTS	5:1
guard.MAX_LINKS	3:2 5:-2
guard.MAY_EXEC	3:-2 4:3 5:-1
guard.MAY_WRITE	3:1 5:-1
guard.MIGRATEPAGE_SUCCESS	8:1
guard.MMF_OOM_SKIP	3:-1 5:2 7:-1
guard.MOUNT_ATTR__ATIME	3:1 7:-1
guard.MPOL_MF_MOVE_ALL	5:1
guard.MSG_OOB	7:1
guard.NETLBL_SECATTR_MLS_LVL	3:1 4:-1
guard.NFPROTO_UNSPEC	3:-2 5:5 8:-2
guard.NFS_ACL_MAX_ENTRIES	3:1
guard.NFS_MIG_FAILED	5:1
guard.NFS_SERVER	2:-1 5:2
guard.NFS_STALE	3:-1 5:2 8:-1
guard.NLM_F_REPLACE	3:1
guard.NULL	0:4 1:-1 2:3 3:-3 5:-4 6:-2 7:3 8:-3 9:3
guard.NUMA_NO_NODE	3:-4 5:5 6:-1 7:-1
guard.OID_data	3:1
guard.OID_msIndirectData	3:1
guard.O_APPEND	4:1
guard.O_NONBLOCK	5:1
guard.PAGE_MASK	3:1
guard.PAGE_SHIFT	0:-1 4:-1 5:2
guard.PAGE_SIZE	0:-2 3:3 5:2 6:-1 7:2 8:-2 9:-1
guard.PATH_MAX	3:-2 5:3
guard.PERF_TYPE_SOFTWARE	3:1 7:-1
guard.PF_EXITING	3:-1 4:-1 5:1 9:1
guard.PM_SUSPEND_MAX	3:1
guard.PTR_ERR	3:-1 5:-1 8:4
guard.PageHWPoison	2:-2 5:-1 6:4 8:-1
guard.PageUptodate	2:1 5:1 7:-1
guard.READ_ONCE	0:-1 3:2 5:3 7:-1 8:-2
guard.RPC_IS_SOFTCONN	2:2 3:-1 5:-1 7:-1 8:2
guard.RPC_MAX_AUTH_SIZE	3:-1 5:2
guard.RTF_REJECT	3:1 5:-1
guard.RTN_LOCAL	3:-2 5:1 8:1
guard.RTN_UNICAST	3:-2 5:1 8:1
guard.S32_MAX	0:2 3:-1 5:-1
guard.SCTP_ABORT	3:1 5:-1
guard.SCTP_EOF	3:1 5:-1
guard.SCTP_FUTURE_ASSOC	3:1 5:-1
guard.SEMVMX	5:1
guard.SIZE_MAX	3:1 5:-1
guard.SOCK_DEAD	3:-1 5:2 8:-1
guard.SOCK_DGRAM	3:-1 5:-1 7:2
guard.SOCK_FILTER_LOCKED	4:1
guard.SOCK_RAW	3:1 5:-1
guard.SOCK_STREAM	7:1
guard.SOL_IPV6	3:1 5:-1
guard.SPECTRE_V2_CMD_IBRS	6:-1 7:1
guard.SPLICE_F_NONBLOCK	3:-1 5:1
guard.SVC_NET	5:1 8:-1
guard.S_IFMT	3:1 5:2 7:-1 8:-1
guard.S_IRUGO	3:1 4:2 5:-2
guard.S_ISBLK	3:1 5:-1
guard.S_ISDIR	3:4 4:-2 5:-2 7:-1
guard.S_ISLNK	3:-1 4:1
guard.S_ISREG	3:1 4:1 5:-2
guard.S_IWUGO	3:2 5:-1
guard.TASK_SIZE	3:1 5:-1
guard.TCP	7:1 8:-1
guard.TCP_CLOSE	3:-3 5:4
guard.TCP_LISTEN	5:1
guard.THIS_MODULE	5:1 8:-1
guard.U16_MAX	3:-4 5:4
guard.UDP	3:2 5:-1
guard.UINT_MAX	5:1
guard.UIO_MAXIOV	3:1 5:-1
guard.VM_FAULT_ERROR	8:1
guard.VM_FAULT_NOPAGE	8:1
guard.VM_IO	3:3 4:-1 5:-1
guard.VM_PFNMAP	0:1 3:1 4:-2 5:2 8:-1
guard.WARN_ON_ONCE	4:1 5:-1
guard.XFRM_MAX_DEPTH	3:1
guard.ZSTD_isError	3:-2 8:2
guard.__btf_type_is_struct	3:-1 7:1
guard.__perf_event_read_size	3:1
guard.__ratelimit	3:-1 5:1 6:1 8:-1
guard.__sk_buff	3:1
guard.__skb	3:1 5:-1
guard.__test_and_set_bit	3:3 5:-1 7:-1
guard.__user	1:1 3:1
guard.a	3:2 5:-4 7:2 8:1
guard.a_ops	3:-2 5:-1 7:4
guard.a_res	5:3 8:-2
guard.aa	3:3 5:-1 7:-1
guard.aa_set	3:3 5:-1 7:-1
guard.aalg	3:-1 5:1 8:1
guard.ab	5:2 8:-1
guard.abort	3:1 5:-1
guard.aborted	2:-1 3:-1 5:4 7:-1 8:-1
guard.abs	3:-1 5:1 9:1
guard.ac	0:-1 3:1 5:3 7:-1 8:-2
guard.acc	3:2 5:-1
guard.acc_mode	3:2 5:-1
guard.accept	5:-1 6:1
guard.access	0:-1 1:1 2:2 3:-1 4:2 5:-3 7:1 8:-3 9:3
guard.access_ok	0:-1 1:-2 3:4
guard.account	0:2 4:-2 5:-1 8:1
guard.acct	0:2 3:-1 5:-1 8:-1
guard.ack	3:1 8:-1
guard.acl	2:-1 3:5 5:1 7:-1 8:-3
guard.acpi	0:3 1:-1 2:-1 3:-3 4:-1 5:1 6:-2 7:3 8:-2 9:3
guard.acpi_disabled	3:-1 5:-3 6:-2 7:6
guard.acpi_gbl_FADT	3:-1 5:-1 6:-1 7:3
guard.acpi_gbl_root_table_list	3:1 5:1
guard.acpi_has_method	3:-1 5:-1 6:-1 7:3
guard.act	5:-4 7:2 8:2
guard.action	3:-3 4:3 5:2 8:-1
guard.active	2:-1 3:-3 5:5 6:-1 8:-1
guard.active_key_id	3:2 5:-1 7:-1
guard.active_spin_lock	3:-4 5:4
guard.adap	5:-2 6:2 8:1
guard.adapter	3:-1 5:2 7:-1
guard.add	0:1 2:-1 3:-3 5:-2 6:1 7:-1 8:5 9:1
guard.add_to_page_cache_lru	0:-1 8:1
guard.add_uevent_var	3:-1 5:-1 8:2
guard.addip	3:1
guard.addr	0:2 2:-1 3:1 4:-2 7:-3 8:4 9:-2
guard.addr_bytes	3:2 7:-1 8:-1
guard.addr_len	3:-2 7:3 8:-1
guard.addr_param_needed	3:1
guard.addr_param_seen	3:1
guard.addr_type	3:-1 5:1
guard.address	0:-1 1:1 4:-1 6:4 7:-2 8:-1
guard.addrlen	0:-2 3:4 5:-1
guard.adev	0:-1 3:3 7:-1 8:-1
guard.adj	3:-1 8:2
guard.adjust	5:-1 8:1
guard.admin	3:-1 4:2 7:-1
guard.ae	5:-1 6:-1 8:1
guard.aead	0:-1 8:1
guard.af	0:-1 3:2 5:-2 8:1 9:1
guard.affinity	3:-4 5:3 6:-1 7:3 8:-1
guard.afinfo	0:-1 3:2 5:-4 7:5 8:-1
guard.after	2:1 3:1 5:-2 6:2 7:-1 8:-1
guard.ahash	0:-1 3:-4 5:3 8:2
guard.aio	3:2 5:-1 7:-2
guard.aio_buf	3:1 7:-1
guard.alarm	3:-2 5:-3 6:1 7:3
guard.alen	7:1
guard.alg	0:-1 3:2 5:1 7:-1
guard.algo	3:1 5:-2 7:2
guard.alias	8:1
guard.align	3:1 8:-1
guard.aligned	1:1 3:2 5:-1 8:-1
guard.alignmask	3:1 5:-1
guard.all	3:1 4:1
guard.alloc	0:12 2:-1 3:-2 4:-1 5:-3 6:-2 7:-3 8:-4 9:4
guard.allocate	0:1 5:-1
guard.allocated	0:3 3:1 5:-3 7:-1
guard.allow	3:-3 4:3 5:1 7:1 8:-2
guard.allowed	0:-1 3:1 4:3 7:-1 8:-1
guard.always	5:1 6:-1
guard.amd	3:-3 5:2 6:-2 7:3 8:2
guard.and	2:1 3:3 5:-1 7:-2 8:-1
guard.anon	3:3 4:-2 7:-1
guard.any	2:2 3:2 5:-1 6:-2 7:-1 8:2
guard.ap	3:1
guard.api	4:1 5:-1
guard.apic	3:-1 5:-1 6:4 7:-2
guard.append	0:2 3:-1 4:4 5:-3 7:-1 8:1
guard.aq	7:1
guard.ar	3:-4 7:4
guard.arch	3:-1 4:2 5:-2 7:1
guard.area	3:1 5:-1
guard.arg	0:2 3:4 5:-2 7:-3 9:-1
guard.argp	2:-1 3:3 7:-1 8:-1
guard.args	5:-4 8:4
guard.argv	3:4 5:-1 8:-2
guard.arp	0:2 5:-2 7:1 8:-1
guard.arphrd	3:-1 7:2
guard.array	0:2 1:1 3:1 5:-1 6:-1 7:-1 8:-2 9:1
guard.array_len	3:1 5:1 8:-2
guard.arrays	3:-1 5:2
guard.asn1	3:1 7:-1
guard.asoc	0:2 5:-1 8:-2
guard.assoc	3:3 5:-3
guard.assoc_id	3:1 5:-1
guard.asymmetric	4:1 5:-1
guard.async	0:-1 2:-1 5:-1 7:2 8:2
guard.at	3:1 5:-1 7:-1
guard.atime	3:1 7:-1
guard.atkbd	2:4 3:-3 5:-3 6:1 7:3 8:-2
guard.atomic	0:1 2:1 3:-2 4:-1 5:1 6:-1 8:1 9:1
guard.atomic_long_read	5:-1 8:1 9:1
guard.atomic_read	0:-1 3:-1 4:-1 5:4 6:-1 8:-1
guard.attach	3:3 5:-2
guard.attached	3:-2 5:3
guard.attr	0:1 2:-1 3:2 5:-3 6:-1 7:3
guard.attr_clr	3:-3 7:3
guard.attr_set	3:1 7:-1
guard.attrs	0:2 3:1 5:-3 7:-1 8:1 9:1
guard.audit	0:1 3:1 5:-1 8:1
guard.auth	0:-1 2:-1 3:-2 4:-2 5:1 7:1 8:3 9:-1
guard.auth_capable	3:-1 4:-1 5:2 7:1
guard.auth_enable	3:-1 4:-1 5:1 7:1
guard.auth_ids	3:1 4:1 5:-1 7:-1
guard.authattrs	3:2 5:-1 7:-1
guard.authenc	3:2 8:-1
guard.authkey	0:1 8:-1
guard.authsize	3:2 5:-1
guard.autofs	3:-2 5:1 8:1
guard.autofs_oz_mode	3:-1 4:2 5:-1
guard.aux	2:-1 3:-1 5:2 6:2 8:-1
guard.available	3:-1 5:2 6:-3 7:3
guard.avoid	5:-1 6:2
guard.b	0:-2 3:2 5:-1 7:-1 8:2
guard.b_data	3:1 5:-1
guard.backlog	5:3 8:-2
guard.bad	0:1 5:6 6:-1 7:-1 8:-5
guard.bad_address	3:-1 5:4 6:-1 8:-2
guard.bar	3:-1 7:-2 8:4
guard.base	0:2 3:2 5:-2 6:-1 7:-2 8:2 9:-1
guard.batch	3:1 5:-1
guard.battr	2:-1 3:-1 5:-2 7:4
guard.bb	3:-1 5:2
guard.bc	3:-1 5:1
guard.bd	2:4 5:1 7:-1 8:-2 9:-1
guard.bd_fsfreeze_count	3:-1 5:2
guard.bdev	0:-1 2:-1 3:-3 4:-1 5:5 6:-1 7:2 8:-1
guard.bdev_is_partition	3:3 5:-2 7:-1
guard.bdev_max_discard_sectors	5:-1 7:1
guard.bdev_nr_sectors	3:-4 5:5 7:-1
guard.bdev_read_only	5:2 7:-1
guard.bdi	0:-2 5:-1 8:3
guard.be16	0:1 5:-1
guard.be32	3:2 8:-1 9:-1
guard.before	2:1 5:-1 6:1
guard.begin	1:2 3:-1 5:1 8:-1
guard.behavior	3:1 5:-1
guard.bh	0:1 1:-1 2:6 3:1 4:-1 5:-1 7:-2 8:-2 9:-1
guard.bhs	2:5 3:-2 5:-2
guard.bi	2:4 3:3 5:-4 8:-2
guard.bi_status	2:3 8:-2
guard.bigalloc	3:1 7:-1
guard.bind	3:-6 5:5 8:2
guard.bio	0:2 1:1 2:2 3:-3 5:-1
guard.bioset	0:1 8:-1
guard.bit	0:2 2:-1 3:-3 4:-1 5:-1 6:2 7:1 8:-3 9:4
guard.bitmap	1:1 3:4 5:-3 7:-1 8:-1 9:1
guard.bitmap_bh	2:-2 3:1 8:2
guard.bits	0:-1 1:1 2:-1 3:2 6:-1 8:-2 9:1
guard.bitset	3:2 5:2 7:-1 8:-3
guard.blacklist	0:-1 3:1 5:1
guard.blk	2:-4 3:1 5:1 6:-1 8:2 9:1
guard.blk_queue_dying	5:1
guard.blkcg	5:1 8:1
guard.blkdev	3:1 5:-1
guard.blks	2:-1 3:3 5:-1
guard.block	3:5 5:-3 6:-1 7:2 8:-1 9:-1
guard.block_cb	0:2 3:-1 5:1 8:-2
guard.block_group	3:1 5:-1
guard.blocks	3:2 5:-2 6:1 7:-1 8:1 9:-1
guard.blocks_count	3:1 5:-1
guard.blocksize	3:4 5:-2 7:-1
guard.boot	3:-3 5:-1 6:2 7:4 8:-1
guard.boot_cpu_data	3:-2 6:-1 7:3
guard.boot_cpu_has	3:-1 5:-1 6:3 8:-1
guard.bound	3:2 7:-1
guard.box	0:5 3:-2 6:-1 7:-1 8:-1
guard.bp	3:1 5:2 7:-2
guard.bp_addr	3:1
guard.bpb	3:1
guard.bpf	3:7 7:-3 8:-1 9:-2
guard.bpf_capable	4:1 5:-1
guard.bprm	7:2 8:-2
guard.branch	7:1
guard.breakpoint	3:2 5:-1 7:-1
guard.bri	3:2 5:-3 6:2 7:-1
guard.bridge	7:1
guard.bs	0:1 2:-1 3:2 5:-1 8:-1
guard.bsize	3:2 5:-1 8:-1
guard.btf	1:-1 3:6 4:-1 5:-4 7:1 9:-1
guard.btf_id	1:-1 3:4 5:-2 9:-1
guard.bucket	3:-2 5:3
guard.buckets	5:1 7:-1
guard.buf	1:-1 2:-3 3:2 4:-1 5:-1 6:1 7:-1 8:3 9:1
guard.buf_fx	1:1
guard.buf_len	5:-1 6:1
guard.buf_size	3:-3 5:3 6:-1 8:2
guard.buff	3:1 5:-1
guard.buffer	0:-1 2:1 3:1 5:-2 6:5 7:-2 8:-2 9:-1
guard.buffer_size	3:1 5:-1
guard.buffer_uptodate	2:2 5:-1
guard.buffers	3:-1 4:2 5:1 8:-1
guard.buflen	0:-1 3:-3 6:2 7:-1 8:1 9:3
guard.bufs	5:2 8:-1
guard.bus	3:5 6:-3 7:-2 8:1 9:-1
guard.busy	3:-1 5:3 8:-1
guard.button	0:3 3:-1 5:-1 7:-1
guard.bv	1:1 2:1 3:-1 5:-1 6:-1 7:2 8:-1
guard.bv_len	1:1 2:1 3:-1
guard.bvec	0:1 1:1 2:1 3:-1 5:-1 6:-1 7:1 8:-1
guard.byte	3:-1 5:1
guard.bytes	1:2 3:3 5:-1 7:-3 8:1
guard.c	0:2 2:-1 3:3 4:-1 6:1 7:-2 8:-2 9:-1
guard.ca	3:1 4:2 5:-1 7:-1
guard.cache	0:4 2:-1 4:1 5:-5 6:3 9:-2
guard.cache_check	0:-1 7:-1 8:3
guard.cachep	0:1
guard.calipso	3:2 5:-1
guard.call	0:-1 3:1 5:-4 7:3 8:2
guard.callback	3:-3 4:1 5:2 6:2 7:-1
guard.calldata	0:-2 5:2
guard.caller	3:-2 8:3
guard.can	0:-1 3:-1 4:4 5:-4 6:-2 7:7 8:-2
guard.can_change_locked_flags	4:1
guard.cap	3:-6 4:4 5:-4 6:2 7:5
guard.cap_issubset	4:1
guard.capable	3:-2 4:3 5:-1 6:1 7:1 8:-1 9:-1
guard.capacity	2:2 3:4 5:-3 6:1 7:-1 8:-1 9:-1
guard.caps	3:1
guard.cat	1:-1 3:4 4:-1 5:-1
guard.cb	0:2 3:-5 4:2 5:3 7:-3 8:-1 9:2
guard.cd	4:2 5:-1
guard.cda	3:2 5:-1
guard.cdc	5:-1 7:3 8:-1
guard.cdi	2:2 3:1 5:-1 6:-1 7:-1 8:1
guard.cdrom	0:-1 2:-1 3:4 4:-1 5:-2 6:-1 7:2
guard.cfg	1:-1 3:-4 4:1 5:4 7:-1 9:1
guard.cft	3:-2 7:2
guard.cgroup	4:3 5:1 7:-4 8:1 9:-1
guard.cgrp	0:-1 3:-2 4:7 5:1 7:-4
guard.ch	6:-1
guard.chain	0:2 3:-1 8:-1
guard.chan	3:2 5:1 7:-1 9:-1
guard.chandle	0:-1 7:-1 8:3
guard.change	3:-2 4:1 7:2
guard.char	0:1 3:1 8:-1
guard.charge	0:1
guard.check	0:-3 3:4 4:3 6:2 7:-3 8:-4 9:1
guard.check_add_overflow	6:2 8:-1
guard.check_fcntl_cmd	3:-2 5:3
guard.check_mnt	3:1 5:-1
guard.check_mul_overflow	3:1
guard.check_shl_overflow	6:1
guard.checkpoint	2:1 3:-2 5:-1 7:2
guard.checksum	3:10 4:-1 5:-2 6:-1 8:-6
guard.child	5:2 8:-2 9:1
guard.children	3:-1 5:1
guard.chk	3:2 5:-2 6:2 8:-2
guard.chrdev	8:1
guard.chunk	0:-4 1:2 3:1 7:-1 8:3
guard.chunk_nr	1:1 8:-1
guard.cipso	3:2 4:-1 5:-1
guard.cipsov4	3:1
guard.cl	3:2 7:-1 8:-1
guard.claim	3:2 8:-1
guard.class	0:2 3:4 5:-4 6:-2 7:2 8:-1
guard.clid	3:-2 5:1 8:1
guard.client	3:-2 4:3 5:1 6:-1 8:-1
guard.clnt	0:-1 3:-1 4:3 5:1 7:-1
guard.clock	3:2 5:-2 7:-4 9:4
guard.cloexec	3:1 5:-1
guard.clone	0:2 3:2 4:-1 5:-1 7:-1
guard.close	3:-3 5:2 7:2
guard.clp	0:-2 3:-1 4:1 5:5 7:-1 8:-1
guard.clr	3:-3 7:3 8:1
guard.cluster	0:-3 2:-1 3:1 8:3
guard.clusters	3:1
guard.cm	5:1 7:2 8:-3
guard.cmd	2:4 3:1 5:-2 6:-3 7:5 8:-2 9:-1
guard.cmdline	3:4 5:-2 8:-1
guard.cmos	3:-2 5:-2 6:5 7:-1
guard.cmp	3:2 5:-1 8:-1
guard.cmsg	3:2 5:-1 7:-1
guard.cnf	3:-1 4:-1 5:3
guard.cnt	1:1 2:2 3:-2 5:-1 6:-2 7:-2 8:5 9:1
guard.code	1:-1 3:1 6:2 7:-1
guard.cols	3:1 5:-1
guard.comb	7:1
guard.command	2:5 3:-2 5:-2 6:-2 7:3
guard.commands	0:2 3:-1 5:-1
guard.commit	3:-2 5:2 8:1
guard.common	0:1 3:1 5:1 7:-1 8:-1
guard.compare	3:3 5:-1 7:-1
guard.compat	1:1 3:-2 5:1 7:1 9:-1
guard.compatible	3:-1 5:2
guard.complete	5:-1 8:3
guard.compound	5:-1 9:1
guard.config	2:-1 5:-4 6:1 7:3 8:2
guard.conflict	5:1
guard.cong	4:1 5:-1
guard.connected	2:2 3:-1 5:4 6:-1 7:-2 8:-1
guard.cons	0:-1 5:1 8:1
guard.console	3:-1 4:1 5:2 8:-1
guard.cont	3:2 5:-1
guard.content	3:1 7:-1
guard.context	0:-1 3:-2 4:1 5:1 6:1 7:-1 8:1
guard.control	3:-1 4:-1 6:-1 7:3
guard.control_register	3:-1 7:2
guard.conv	3:-2 5:-1 8:2
guard.cookie	3:2 5:-3 7:-1 8:2
guard.copied	1:4 3:-1 5:-1 8:-1
guard.copy	0:2 1:7 2:-1 3:-4 4:-1 5:-5 6:-1 8:4 9:-1
guard.copy_from_buffer	1:1
guard.copy_from_kernel_nofault	3:-2 8:2
guard.copy_to_iter	1:1
guard.copy_to_user	1:1
guard.core	3:-1 6:1
guard.count	0:-1 1:2 2:3 3:-3 4:-1 5:2 6:5 7:-5 8:-2
guard.counter	3:-1 5:1
guard.counters	3:2 8:-2
guard.cow	3:-1 4:2
guard.cpd	3:2 5:-2
guard.cps	0:-1 3:-1 4:1 5:3 7:1 8:-2
guard.cpu	3:-2 4:-4 5:4 6:3 7:2 8:-1 9:-1
guard.cpu_addr	0:1
guard.cpufreq	3:-3 5:2 6:-2 7:5 8:-1
guard.cpufreq_disabled	3:-1 5:-2 7:4
guard.cpuhp	3:-4 5:4
guard.cpumask	3:6 5:-4 6:-1 7:-1 8:-1 9:1
guard.cpumask_test_cpu	3:3 5:-2
guard.cpus	5:-1 7:1 8:1
guard.cpuset	3:-1 4:-1 5:3
guard.cra	5:-1 7:2
guard.cra_alignmask	3:1 5:-1
guard.cra_blocksize	3:1 5:-1
guard.cra_driver_name	3:-2 5:2
guard.cra_name	3:-1 5:1
guard.crash	0:2 3:-1 5:-1 8:1
guard.crash_base	0:2 3:-1 5:-1 8:1
guard.crc	2:-1 3:2 5:-1 8:1 9:-1
guard.creat	3:-1 5:1
guard.create	0:2 3:-4 5:3 7:-1 8:1
guard.cred	2:-1 3:3 4:1 5:2 7:-2 8:-2 9:-1
guard.creds	3:4 4:-1 5:-1 7:-1 8:-1
guard.cryptlen	3:1
guard.crypto	0:-1 3:1 5:2 7:-1 8:-1
guard.crypto_memneq	3:1
guard.crypto_mod_get	5:1
guard.cs	4:-1 5:2
guard.csk	0:-3 3:-4 5:2 7:-2 8:8
guard.css	0:-3 8:3
guard.csum	0:-1 2:3 3:1 8:-4
guard.ct	0:2 5:1 7:-1
guard.cta	3:1 5:-3 8:3
guard.ctinfo	3:-1 5:-2 8:3
guard.ctl	2:2 3:2 5:-1 6:-1 7:-1 8:-1
guard.ctr	2:2 3:1 5:-1 6:-1
guard.ctrl	5:1 6:-1 8:1
guard.ctx	0:5 1:1 2:-1 3:-2 4:-1 5:5 6:1 7:-4 8:-4 9:-1
guard.cur	0:-1 3:-4 5:7 7:-2 8:-1
guard.curr	5:1 6:-1 8:1
guard.current	0:-1 3:-8 4:2 5:7 6:-1 7:2 8:-1
guard.d	2:-1 3:2 4:-1 5:5 7:-1 8:-3
guard.d0	5:1 6:-1
guard.d_can_lookup	3:2 5:-1
guard.d_ino	3:-2 5:2
guard.d_inode	0:-1 5:2 8:-1
guard.d_is_dir	3:3 5:-2
guard.d_is_negative	3:2 5:-2
guard.d_is_symlink	3:1 5:-1
guard.d_name	3:1
guard.d_parent	3:2 5:-1
guard.d_really_is_positive	5:2 8:-2
guard.d_sb	3:1 5:-1
guard.d_unlinked	3:-1 5:2
guard.daddr	3:-1 8:1
guard.data	0:4 1:1 2:-1 4:-1 5:1 6:2 7:-5 8:2 9:-3
guard.data_end	3:1 5:-1
guard.data_len	3:-1 6:2
guard.data_size	3:-2 5:-1 8:3
guard.data_type	3:2 5:-1 7:-1
guard.datalen	3:4 5:-5 8:2
guard.dataoff	5:-2 8:3
guard.datasz	3:1
guard.de	5:4 8:-2
guard.dead	3:-4 5:7 7:-1 8:-1
guard.deaddir	3:-1 5:1
guard.debugfs	3:-1 4:2 5:-1
guard.debugfs_allow	4:1 5:-1
guard.dec	3:-1 5:1
guard.decode	0:-1 3:2 5:-2 8:3
guard.decode_attr_bitmap	3:-1 8:1
guard.decode_attr_length	3:-1 8:1
guard.def	1:-1 3:2 5:3 7:-2 8:-1
guard.default	0:-1 5:1 7:1 8:1 9:-1
guard.defer	3:-1 5:1 6:-1 7:1
guard.deferred	5:-1 7:2 8:-1
guard.del	3:-2 5:2 8:1
guard.delay	5:-2 6:3 7:-2 8:1
guard.delegation	2:-1 3:2 5:1 7:-1
guard.delete	4:1 5:1 8:-1
guard.delim	0:-1 3:2 5:-1
guard.delta	0:3 3:-1 8:-1
guard.denied	3:-1 5:1 8:1
guard.dentry	0:-2 1:-1 2:-1 3:7 4:-1 7:-3 8:2 9:-1
guard.deprecated	3:1 8:-1
guard.depth	3:-1 5:2 7:1 8:-1 9:-1
guard.dereference	3:-1 5:1
guard.desc	0:1 1:2 2:2 3:-4 4:-1 5:2 7:-5 8:-1 9:5
guard.description	1:-2 3:1 5:-1 8:2
guard.descriptor	0:-1 3:-1 5:-1 8:2 9:2
guard.dest	0:-1 5:1 7:-1 8:1
guard.detaching	5:1
guard.dev	0:1 1:1 2:-1 3:1 4:-2 5:2 6:-1 7:1 8:-1 9:-1
guard.dev_data	6:1 8:-1
guard.dev_to_sit_net	5:1
guard.dev_valid_name	3:1 5:-1
guard.devconf	5:-1 8:1
guard.device	0:5 2:-1 3:-5 5:-1 6:-1 7:3 8:1 9:-1
guard.devices	5:-2 6:2
guard.devid	0:1 3:2 5:-1 6:1 7:-1 8:-1
guard.devinfo	5:2 6:-1 7:-1
guard.devinfo_table	5:1
guard.devname	3:1 5:-1
guard.devres	0:1 5:-1
guard.devres_open_group	0:1 5:-1
guard.df	5:-1
guard.dgram	3:-1 5:-1 7:2
guard.diag	5:-1 8:2
guard.dict	5:1 7:-1
guard.diff	3:-1 5:2
guard.digest	3:1 5:-1
guard.digestsize	3:-1 5:1
guard.dio	2:1 3:1 5:-1
guard.dir	0:5 4:-1 5:-2 6:-2 7:1 9:-1
guard.direct	3:-1 5:-1 8:2
guard.dirty	3:-1 5:2
guard.disable	3:-2 4:2 5:2 7:-1
guard.disabled	3:-6 5:3 6:-2 7:6 8:-2
guard.discard	0:2 3:1 5:-2 8:-1
guard.disk	0:-1 2:5 3:-6 7:5 8:-2 9:-1
guard.disk_live	5:2 7:-1
guard.dl	4:-1 5:1 8:2
guard.dma	0:-3 2:-1 3:-2 5:-2 6:2 7:1 8:6
guard.do	3:-1 4:2 5:-1 7:1
guard.doi	1:-1 3:4 5:-1 7:-1 8:-1
guard.doi_def	1:-1 3:4 7:-1 8:-1
guard.dom	3:-1 5:2 7:-1
guard.domain	0:-1 3:-1 5:4 6:-2 7:-3 8:2 9:1
guard.done	3:-3 5:7 6:-1 7:-1 8:-2 9:1
guard.dot	5:1
guard.dotdot	5:1
guard.down	5:-2 7:-1 8:3
guard.dport	8:1
guard.dptr	3:3 5:-3 8:1
guard.dq	2:-1 3:-1 5:2
guard.dqblk	7:1
guard.dqi	2:1 3:1 5:-1
guard.dqopt	2:-1 3:-2 5:3
guard.dquot	2:-2 3:1 5:3 8:-1
guard.dr	5:1
guard.drbg	3:-2 9:3
guard.driver	0:-1 5:3 6:-1 7:-2
guard.drop	0:-1 5:1
guard.drv	3:-1 5:1 6:1 7:1 8:-1
guard.ds	3:1 5:-2 6:3 7:1 8:-2
guard.dst	0:2 2:-1 3:1 5:-5 8:4 9:-1
guard.dst_file	3:-1 4:1 7:1
guard.dst_len	3:2 5:-2 8:1
guard.dst_vma	0:1 8:-1
guard.dtab	3:-1 5:1
guard.dummy	3:3 5:-2
guard.dump	3:-1 4:-1 5:-1 8:3
guard.dup	0:5 3:-3 8:-1
guard.dup_to_netobj	0:3 3:-2
guard.dw	3:1 6:-1
guard.dying	3:-1 5:2 7:-1 8:-1
guard.e	2:-1 3:3 4:1 5:1 7:-3
guard.e_perm	3:-1 4:1
guard.e_tag	2:-1 3:3 7:-1
guard.ea	5:1
guard.ea_inode	3:1 5:-1
guard.eacces	4:2 5:-1
guard.eagain	5:-1 8:2
guard.early	0:-1 3:-5 5:6 6:-2 7:-1 8:2
guard.ec	3:-2 5:2 6:3 7:-1 8:-1
guard.edit	5:1
guard.eeepc	5:-1 6:1
guard.eeprom	2:4 3:-2 5:-1 7:-1
guard.effect	3:1 5:-1 7:-1
guard.effective	5:1 8:-1
guard.effects	3:1
guard.egress	3:1 5:-1 7:1
guard.eh	0:-1 5:-3 9:4
guard.eh_entries	3:-1 5:-1 9:2
guard.ehdr	3:1 5:-6 7:-1 8:6
guard.ei	3:1 5:-1
guard.einval	1:-1 4:-1 5:-1 6:1 8:2
guard.eio	5:-2 7:-1 8:4
guard.elem	3:-4 4:2 5:1 8:2
guard.elem_flags	3:1
guard.element	3:1 5:-1
guard.elements	3:3 5:-1 7:-1
guard.elf	3:1
guard.elf64	3:1 5:-1
guard.em	5:1 8:-1
guard.empty	0:1 3:-3 5:3 6:1 7:-1 8:-1 9:1
guard.en	3:-1 5:1
guard.enable	0:-1 3:-2 4:-2 5:2 7:3
guard.enabled	3:-7 4:-1 5:8 6:-2 7:1 8:2 9:-1
guard.enc	3:2 5:-2
guard.encap	5:-5 7:2 8:3
guard.encode	3:-3 8:4
guard.encoding	3:1
guard.encrypt	5:-1 7:1
guard.encrypted	3:1 4:1 5:-1
guard.end	0:3 1:-1 2:-1 3:5 7:-1 8:-4 9:-1
guard.enodata	8:1
guard.enoent	3:-1 5:-1 8:3
guard.enomem	0:1 3:-1 5:-1 8:1
guard.enospc	0:1 5:-1
guard.enough	0:2 4:-1 5:-1
guard.ensure	0:-1 8:1
guard.ent	2:-1 3:3 5:-1 8:-1
guard.entries	0:1 2:-1 5:1 7:-2 8:-1 9:2
guard.entry	0:-1 2:1 5:-2 6:-1 7:4 9:-1
guard.env	0:-1 3:-4 4:1 5:5 7:-1 8:1
guard.eof	3:3 5:-1 9:-1
guard.eopnotsupp	3:-1 5:-1 7:3 8:-1
guard.ep	0:1 3:-4 4:-1 5:5
guard.epoll	0:1 5:-1
guard.epp	6:-1 7:1
guard.eprobe	3:-1 6:-1 7:1
guard.eq	0:1 2:1 3:1 4:2 5:-4 8:-1
guard.equal	3:1 5:1 7:-1 8:-1
guard.erestartsys	0:-2 5:-3 8:5
guard.err	0:-3 2:4 3:-4 4:4 5:-2 6:-3 7:-6 8:14 9:-4
guard.err2	0:2 1:1 8:-2
guard.errno	3:2 5:1 8:-2
guard.error	0:-5 2:1 3:-10 4:4 5:-4 6:1 8:16 9:-3
guard.errors	3:-1 7:-1 8:2 9:1
guard.es	5:-2 8:-1 9:3
guard.esrch	3:-1 4:5 5:-2 8:-1
guard.eth	0:-1 3:2 5:-1
guard.ether	3:-1 7:2
guard.ethnl	5:2 8:-2
guard.ethtool	5:1 7:1 8:-2
guard.ethtool_ops	3:-1 5:-1 7:2
guard.ev	3:2 5:-2 7:1
guard.evdev	3:-1 5:3 6:-1 7:-1
guard.event	0:1 3:5 4:-1 5:-1 6:-2 7:-1 8:-1 9:-1
guard.events	0:1
guard.evt	3:-1 5:-1 7:-3 9:5
guard.ex	1:2 2:1 3:2 5:-1 7:-1 8:-3
guard.exceeded	3:-1 7:2
guard.exception	5:-2 7:-1 8:3
guard.excl	5:-1 8:2
guard.exclude	3:-2 5:3
guard.exclusive	3:5 6:-1 7:-1 8:-2
guard.exec	3:-2 4:4 5:-1
guard.exist	5:2 6:-1 7:-1
guard.exists	5:1
guard.exiting	3:-1 4:-1 5:1 9:1
guard.exp	1:2 3:-2 6:-1 7:3 8:-2
guard.expand	0:-1 3:-1 4:-1 5:2 8:1
guard.expect	2:-1 7:-1 8:2
guard.expected	3:-2 5:2 7:2 8:-1
guard.expected_attach_type	3:1
guard.expire	5:-1 7:1
guard.expiry	5:1
guard.export	3:1 5:-1
guard.ext	0:3 5:1 7:-1 8:-3
guard.ext4	0:-1 2:-3 3:1 4:-2 5:2 7:3 8:-1 9:1
guard.ext4_blocks_count	3:1 5:-1
guard.ext4_check_dir_entry	3:2 5:-1 8:-1
guard.ext4_fc_memcpy	3:-1 5:-1 8:2
guard.ext4_forced_shutdown	2:-1 3:-1 5:3 8:-1
guard.ext4_has_feature_bigalloc	3:1 7:-1
guard.extack	3:-1 8:2
guard.extent	3:1 5:-1
guard.extents	0:-1 3:-1 5:-1 7:2 8:1
guard.extra	0:-1 3:-2 5:3
guard.exts	8:1
guard.f	0:-2 1:-1 2:-1 3:3 4:-1 5:-2 6:2 7:4 9:-2
guard.f6i	0:-1 3:-1 5:2
guard.f_attr	3:-2 5:4 8:-1
guard.f_bsize	3:1
guard.f_flags	3:-1 5:1
guard.f_frsize	3:1
guard.f_mapping	3:1 7:-1
guard.f_mode	4:1 5:-1 7:1 8:-1
guard.f_op	3:-5 5:-2 7:8
guard.f_path	3:-1 4:1
guard.fa	3:-1 9:2
guard.fadt	5:-2 6:2 7:2
guard.fail	1:1 3:-4 5:5 7:-1 8:-1
guard.failed	5:1
guard.failure	0:-1 2:-2 3:2 5:1 6:2 7:-1
guard.false	0:2 3:-1 4:1 5:-1
guard.family	2:-1 3:4 4:-1 5:-2 7:3 8:-3 9:1
guard.fast	5:2 8:-1
guard.fasync	3:-2 5:-1 9:4
guard.fat	2:-1 3:1 5:1
guard.fatal	0:-1 5:2
guard.fatal_signal_pending	0:-1 5:2
guard.fattr	0:1 3:-1 5:2 7:-1 8:-1
guard.fattr4	2:-1 3:6 8:-4
guard.fault	1:1 3:-5 4:5 6:1
guard.fc	0:1 1:-1 5:1 7:-1 8:1
guard.fcntl	3:-2 5:3
guard.fd	0:-1 1:1 3:2 4:-1 7:-1 8:-2 9:1
guard.fde	3:1
guard.fds	1:2 3:1 5:-1 8:-2
guard.fdt	0:-1 5:-1 8:1 9:1
guard.feat	3:-1 5:-1 7:-3 9:5
guard.feature	2:1 3:-7 4:-2 5:-4 6:1 7:8 8:-2 9:4
guard.features	0:1 2:1 3:-3 5:-5 7:1 9:5
guard.fec	5:3 8:-3
guard.fence	0:2 5:-1
guard.ff	3:-2 5:-2 7:3
guard.ffbit	3:-1 5:-1 7:2
guard.fh	0:-1 3:1 5:-1 7:2
guard.fh_len	0:-1 3:3 5:-1 8:-1
guard.fhsize	3:1 8:-1
guard.fib	3:3 5:-2
guard.fib6	3:-1 5:3 8:-1
guard.fib6_flags	3:1 5:-1
guard.fib_nh_dev	3:2 5:-1
guard.fid	3:-3 5:3 8:1
guard.field	1:-1 3:3 7:-1
guard.fields	0:3 3:1 5:-1 8:-2
guard.fiemap	3:1
guard.file	0:-1 1:-2 2:-2 3:3 4:1 5:-4 6:-2 7:1 8:-1 9:7
guard.file_in	3:1 7:-1
guard.file_inode	3:-1 4:2 5:-2 9:3
guard.file_out	3:1 7:-1
guard.fileid	5:1 8:-1
guard.filemap	5:1 8:-1
guard.files	0:1 2:-1 3:-1 5:5 7:-2 8:-2
guard.fill	5:-2 8:3
guard.filp	3:-2 5:3 7:-1 8:2
guard.filter	0:3 3:3 4:1 5:-3 7:-1 8:-3
guard.find	0:-1 3:1 5:2 8:-1
guard.first	1:-2 3:1 4:-1 5:3
guard.fixed	5:1 6:-1 7:1
guard.fl	0:3 2:-1 4:-2 5:-3 7:1 8:1 9:2
guard.fl_flags	0:-1 3:8 5:-5 7:-1 8:-1
guard.fl_type	0:1 3:-1 5:-1 8:1
guard.flag	0:-1 3:1 4:3 5:1 6:-1 7:-2
guard.flags	0:-3 1:-3 2:-1 3:3 4:6 6:-4 7:4 8:1 9:-2
guard.flg	5:1
guard.flock	3:7 5:-4 7:-2
guard.flow	5:2 8:-1
guard.flr	4:-1 5:1 7:1 8:-1
guard.flush	5:-2 8:2
guard.fmode	3:-4 4:4 5:3 6:-1 7:1 8:-1
guard.fmt	3:1 5:-1 7:2 8:-1
guard.fn	3:1 5:-1 8:1
guard.fname	5:-1 8:-1 9:1
guard.folio	0:1 2:3 3:2 4:-1 5:1 6:-1 8:-5
guard.folio_test_uptodate	2:2 5:-1
guard.foll	1:-1 3:2 5:2 7:-1 8:-1
guard.follow	3:-2 5:-1 8:3
guard.follow_pte	3:-2 5:-1 8:3
guard.font	3:4 5:-4
guard.fops	3:1 5:-5 6:-1 7:2 9:4
guard.for	5:1 6:1 7:-1 8:-1
guard.force	0:-1 3:-4 4:4 5:4 6:1 7:-1 8:-3
guard.forced	2:-1 3:-1 5:4 8:-1
guard.format	3:1
guard.forwarding	8:1
guard.found	0:-3 3:-1 4:1 5:6 6:-1 7:-2
guard.fp	4:2 5:-2
guard.fprog	5:1
guard.fpstate	1:3 3:-1 5:-1 8:-1
guard.fpu	1:-1 3:1
guard.fq	2:-1 8:1
guard.fqs	5:4 7:-3
guard.fra	3:-1 5:1
guard.frag	0:1 1:-1 3:-3 4:-1 7:3 8:1
guard.frag_off	3:1 5:-1 7:-1 8:1
guard.fragment	3:2 5:-1 7:-1
guard.frags	0:1 5:1 8:-1
guard.frame	1:4 3:-2 5:-3 6:-1 7:-1 8:1 9:3
guard.free	0:-1 2:-1 3:5 7:-1 8:-1 9:-1
guard.freed	3:-3 5:4 7:-1
guard.freeze	3:-1 5:2
guard.freq	4:-1 5:-1 6:5 7:-2
guard.frh	5:-1 8:1
guard.from	0:-1 1:6 2:-1 3:1 4:-1 5:-2 6:-2 7:-2 8:2 9:1
guard.frozen	3:-1 5:3 9:-1
guard.frsize	3:1
guard.fs	0:2 3:-6 4:4 5:1 7:3 8:-2 9:-1
guard.fs_info	3:-1 4:4 5:-3
guard.fs_locations	3:-1 5:1
guard.fscrypt	3:1 4:1 5:-1
guard.fsfreeze	3:-1 5:2
guard.fsi	5:1
guard.fsinfo	3:1
guard.fsm	3:-1 5:2
guard.fsm_access	3:-1 5:1
guard.fsm_mode	5:1 8:-1
guard.fsts	6:1
guard.fsx	3:1 5:-1
guard.fsx_xflags	3:1
guard.ftrace	0:1 3:-1 5:2 8:-1
guard.full	1:2 3:-2 5:-1 7:2
guard.func	4:3 5:1 7:-3 9:-1
guard.function	0:2 3:2 8:-2
guard.futex	1:1
guard.future	3:1 4:-1 5:2 7:-1
guard.fwnode	3:1 5:1 8:-1
guard.fx	1:2 3:-1
guard.gap	0:1 3:-2 7:1 8:-1
guard.gateway	5:1 8:-1
guard.gbl	0:-1 3:-2 5:5 6:-1 7:1 8:-1 9:-1
guard.gc	0:3 2:-1 3:3 5:-3 7:-1 9:-1
guard.gd	5:2 7:-1
guard.gdp	3:-1 5:2 8:-1
guard.gdt	1:1 3:1 5:2 6:-1 7:-2 8:-1
guard.gen	5:2 8:-1
guard.generation	3:-2 5:2
guard.generic	0:2 3:-1 5:1 7:-1 8:-1
guard.genl	0:1 8:-1
guard.get	0:-1 1:5 2:-1 3:-5 4:-1 5:3 7:2 8:-3 9:1
guard.get_kernel_nofault	3:2 8:-1
guard.get_le32	3:1 7:-1
guard.get_link_ksettings	3:-1 5:-1 7:2
guard.get_user	1:1
guard.gfp	0:3 3:-5 4:-1 7:-1 8:1 9:4
guard.gfp_mask	3:-3 5:3 8:-1
guard.gi	7:-1 8:1
guard.gid	5:1
guard.gid_valid	3:-1 5:1
guard.gigantic	0:-1 5:-1 7:3
guard.global	4:3 8:-3
guard.gnet	8:2
guard.governor	3:-2 5:5 6:-1 7:-2
guard.gpe	3:2 5:1 6:-1 7:-1
guard.gpe_register_info	5:1
guard.gpt	0:-1 2:3 5:-1
guard.grace	5:2 8:-1
guard.granted	5:-1 8:1
guard.group	0:-1 2:-1 3:4 4:1 5:2 6:-1 7:-2 8:-1 9:-1
guard.group_leader	3:1
guard.groups	4:1 8:1
guard.grow	0:3 3:-2 4:-1 5:2 8:-1
guard.grp	0:-1 3:-2 5:1 6:1 7:-1 8:3
guard.gsf	1:1 8:-1
guard.gsi	5:-2 8:2
guard.gso	3:3 5:-4 7:2
guard.gso_type	3:1
guard.gss	0:1 2:-1 3:1 4:1 5:-2 7:-1 8:2 9:-1
guard.guest	3:-1 5:4 6:-1 7:-1
guard.guest_connected	3:-1 5:3 6:-1 7:-1
guard.gup	0:-1 1:-1 3:2 4:1 5:-1
guard.gup_flags	0:-1 1:-1 3:2 4:1 5:-1
guard.gw	3:1 5:-1 8:-1
guard.h	3:-4 7:1 8:1 9:2
guard.ha	5:1 7:-1
guard.handle	0:3 2:-1 3:1 4:-1 5:-5 6:-2 7:1 8:5
guard.handler	0:-1 3:-2 5:2 6:-1 7:2
guard.handlers	3:1
guard.hard	3:-1 5:3 8:-2
guard.has	0:-2 2:-1 3:-3 4:3 5:-1 6:2 7:4 8:-3 9:2
guard.has_branch_stack	7:1
guard.has_cache	5:1
guard.has_locked_children	3:-1 5:1
guard.has_rss	8:1
guard.hash	0:-2 3:3 5:-1 6:-1 7:-2 8:5
guard.hash_algo	3:1 7:-1
guard.hashinfo	0:1
guard.have	3:1
guard.hctx	0:-4 3:2 5:-1 8:4
guard.hctx_idx	0:-3 3:2 5:-1 8:3
guard.hdr	0:-1 2:-1 3:4 4:-1 5:2 7:-2 8:-1 9:-1
guard.hdrlen	0:-2 8:2
guard.hdroff	0:-1 3:-1 8:2
guard.head	0:-1 3:-2 5:5 7:-1 8:-3 9:4
guard.header	2:1 5:-1 6:1 7:-1 8:2 9:-1
guard.heartbeat	0:1 3:-1 5:-1
guard.held	5:-1 8:1
guard.help	8:1
guard.helper	3:-1 5:-3 8:3
guard.hi	3:-1 8:1
guard.hidden	3:-2 7:2
guard.hidepid	3:-1 4:4 5:-3
guard.high	0:-1 6:2 8:-1
guard.hint	3:-1 5:2
guard.hlen	3:-1
guard.hlist	3:1 5:-1
guard.hmac	0:-2 3:-1 5:2
guard.hold	3:-1 5:2 8:-1
guard.hook	3:-1 5:1 8:1
guard.hook_entry	3:1
guard.hooks	3:1 5:-2 8:2
guard.host	0:1 2:-1 3:-1 4:-1 5:-3 6:-1 8:5
guard.hostname	3:3 5:-2 8:-1
guard.hostt	3:-2 5:-1 7:3
guard.hotplug	5:-1 7:1 8:1
guard.hp	0:2 3:-1 5:1 8:-1
guard.hpage	5:1 8:-1
guard.hpages	0:1 8:-1
guard.hpet	3:-1 5:-1 6:2 7:-1
guard.hstate	0:-2 3:3 5:-4 7:5 8:-1
guard.hstate_is_gigantic	0:-1 5:-1 7:3
guard.ht	3:-1 5:2
guard.htab	3:-1 5:1
guard.htonl	3:2 5:-1 8:1
guard.htons	3:1 5:-1
guard.huge	0:-1 3:-1 8:-1 9:3
guard.hugepages	0:1 8:-1
guard.hugetlb	0:2 5:-3 7:4 8:-2
guard.hvc	0:-1 3:1 5:-1 8:1
guard.hw	0:1 3:-2 5:-3 6:1 7:4 8:1 9:-1
guard.hwc	3:-1 5:2 7:-1
guard.hwpoison	2:-2 5:-1 6:4 8:-1
guard.hz	5:1
guard.i	2:-3 3:3 4:-2 6:1 8:-2 9:3
guard.i2c	2:-1 3:-2 5:-2 6:-1 7:5 8:1
guard.i2c_quirk_exceeded	3:-1 7:2
guard.i8042	2:4 3:-2 5:-2 7:1
guard.i8042_command	2:2 6:-1
guard.i_file_acl	3:-2 5:2
guard.i_flags	3:-2 5:2
guard.i_ino	3:2 5:-1
guard.i_mode	3:7 5:-7
guard.i_nlink	5:2 9:-1
guard.i_op	3:1 4:-3 5:-4 7:7
guard.i_sb	3:1 5:-3 8:3 9:-1
guard.i_size	3:-1 5:2
guard.ia	3:-3 4:2 7:-1 8:2
guard.ia_valid	3:-3 4:1 5:1 8:2
guard.ibrs	6:-1 7:1
guard.ibs	3:3 5:-1 7:-1
guard.ic	3:4 5:-2 7:-1 8:-1
guard.icmp	3:-3 5:-1 7:2 8:1
guard.icmpv6	5:-1 8:1
guard.icsk	0:-1 3:-5 4:-1 5:7 7:-2 8:2
guard.id	1:-1 2:-1 3:4 4:3 5:-3 6:3 7:-2 8:-2 9:-2
guard.idev	0:-1 3:1 4:-1 5:3 7:-2
guard.idmap	0:-1 3:-4 5:-1 7:6
guard.ids	3:2 4:1 5:-3 6:-1 7:2 8:-1
guard.idx	0:-3 3:3 5:2 6:-1 7:-1 8:1
guard.if	3:2 5:-2 6:1 8:-1
guard.ifa	3:1
guard.iface	3:-1 5:2 8:-1
guard.ifal	3:1
guard.iff	5:1 7:-1 9:1
guard.ifi	5:-1 7:1
guard.ifi_index	3:-1 5:-1 7:1
guard.ifindex	3:1 5:3 7:-1 8:-2
guard.ifla	3:1 5:-3 7:-1 8:2
guard.ifm	3:-1 5:-1 7:1
guard.ifmt	3:1 5:2 7:-1 8:-1
guard.ifname	3:1
guard.ifnamsiz	3:2 5:-1
guard.ifp	5:-1 8:1 9:1
guard.ifsm	3:1 5:-1
guard.ih	0:-3 7:4
guard.im	3:3 5:-5 8:3
guard.immutable	3:-2 4:2 5:1 7:-1
guard.in	0:1 1:3 2:-1 3:-4 4:2 5:2 6:-2 7:-1 8:-1
guard.in6	0:1 3:-3 5:3 8:-1
guard.in6_addr	0:1 5:-1 8:-1
guard.in_dev	3:-3 5:5 7:-1 8:-1
guard.inc	3:-2 5:2 8:-1 9:1
guard.incompat	3:-3 5:-2 7:4 8:-1 9:2
guard.index	2:-1 3:2 5:-4 6:3 7:2 9:-2
guard.indirect	3:4 5:-2 8:-1
guard.inet	5:-1 8:4 9:-1
guard.inet6	0:-2 5:-1 7:1 8:2 9:1
guard.inet_add_protocol	5:-1 8:2
guard.inet_num	3:2 7:-2
guard.inet_sk	3:2 7:-2
guard.info	0:-2 2:-2 3:-4 4:4 5:-1 6:-1 7:-1 8:4 9:2
guard.ingress	3:1 5:-4 7:3
guard.init	0:4 3:-3 4:2 5:-6 6:-1 7:1 8:3 9:-1
guard.init_user_ns	3:-3 7:3
guard.inline	3:-3 5:3 8:1
guard.inner	0:-1 3:-1 5:-3 7:5
guard.inner_map	3:-1 5:-1 7:2
guard.inner_map_meta	0:-1 3:-1 5:-1 7:2
guard.inner_mode	3:2 5:-1
guard.ino	0:2 3:-2 5:4 7:-1 8:-2
guard.inode	0:4 1:-1 2:-3 3:-1 4:2 5:3 6:-1 7:-5 8:3 9:-1
guard.inode_out	3:-1 4:1
guard.inodes	5:1
guard.inp	1:2 8:-2
guard.input	3:1 5:-1
guard.insert	0:-1 3:-1 5:1 8:1
guard.insn	1:-3 3:5 5:-4 6:-1 8:4
guard.insn_state	9:1
guard.insns	0:-1 3:2 5:-1
guard.inst	0:-1 3:1 5:1
guard.instance	3:-2 5:3
guard.instkey	3:-1 4:2 5:-1
guard.int	0:-2 3:2 5:3 7:-1 8:-1
guard.integ	3:-2 5:-1 8:4
guard.integ_len	3:-1 8:2
guard.integer	3:3 5:-1 7:-1 9:-1
guard.integrity	0:1 8:-1
guard.intel	3:-3 5:2 6:2 7:-1 8:1
guard.intel_pstate_driver	3:-2 5:3 7:-1
guard.interface	3:1 6:-1
guard.internal	5:1
guard.interrupt	5:-1 6:-1 7:2
guard.interrupted	3:-1 5:2 7:-1
guard.interval	3:1 5:-1
guard.into	3:-3 5:4
guard.intr	5:1 8:-1
guard.inum	0:3 3:1 5:-3 8:-1
guard.inums	4:-1 5:2 7:-1
guard.inuse	3:-2 8:1 9:1
guard.inv	3:2 5:-1
guard.invalid	3:1 5:-3 6:2 7:1 8:1
guard.invalidated	3:-1 5:1
guard.io	0:6 2:5 3:1 4:-1 5:-3 6:2 7:-4 8:-3 9:-1
guard.ioam6	3:2 5:-1 7:-1
guard.ioapic	3:-1 5:2 6:-1 7:1
guard.ioc	3:-2 5:-1 7:3
guard.iocb	3:2 5:1 7:-2
guard.ioctl	3:-1 5:-2 7:3
guard.iomap	0:2 2:-1 3:2 5:-1 7:-1 8:-1
guard.iommu	0:1 3:-5 6:5 7:-1 9:-1
guard.iop	0:-5 5:1 7:-1 8:6
guard.iops	3:3 5:-2
guard.ioresource	3:5 5:-1 7:-2 8:-2
guard.iov	0:-1 2:4 3:-2 6:-1 7:1 8:-1 9:-1
guard.iov_iter_count	3:1 5:-1
guard.iov_len	2:3 3:-2 5:2 7:-1 8:-2
guard.iovad	0:1 3:-1
guard.ip	0:1 1:-1 5:-4 8:5
guard.ip6	0:1 5:-1
guard.ip_hdr	3:-1 8:1
guard.ip_map_cache	0:-1 7:-1 8:3
guard.ipc	3:-1 4:-1 5:3
guard.ipc_ns	4:-1 5:1
guard.ipc_valid_object	3:-1 5:1
guard.ipcperms	4:3 5:-2
guard.iph	0:-1 3:3 5:-2 7:-1
guard.iphdroff	0:-1 3:-1 8:2
guard.ipm	0:3 3:-1 5:-2 7:-1 8:2
guard.ipmr	5:-1 7:1
guard.ipproto	0:-3 3:4 5:-2 7:1 8:1
guard.ips	5:1
guard.ipt	3:-2 7:2
guard.ipv4	0:1 3:2 5:-2
guard.ipv4_is_multicast	3:1
guard.ipv4addr	3:1
guard.ipv6	3:6 4:-2 5:-1 7:-1 8:-1 9:-1
guard.ipv6hdr	3:2 8:-1
guard.ireq	3:1 5:-1
guard.irq	0:-1 2:-1 3:-4 5:-2 6:2 7:-1 8:7 9:-1
guard.irqs	3:-2 9:4
guard.irugo	3:1 4:2 5:-2
guard.is	0:-1 1:3 2:-1 4:2 5:4 6:-1 7:3 8:-5 9:-3
guard.is_anon_ns	7:-1
guard.is_bad_inode	3:1 5:1
guard.is_handle_aborted	5:1 7:-1
guard.is_journal_aborted	2:-1 5:2
guard.is_mounted	3:-1 5:1
guard.is_power_of_2	3:2 5:-1
guard.is_strictroute	5:1
guard.isblk	3:1 5:-1
guard.isdigit	3:1 5:-1
guard.isdir	3:4 4:-2 5:-2 7:-1
guard.islnk	3:-1 4:1
guard.isreg	3:1 4:1 5:-2
guard.issubset	4:1
guard.istate	3:-2 9:4
guard.iter	1:4 2:3 3:-4 4:-1 5:2 6:-1 7:-1 8:-1 9:-1
guard.its	5:-2 7:1 8:1
guard.ivsize	3:2 5:-1 8:-1
guard.iwugo	3:2 5:-1
guard.j	3:-2 5:4 7:-1 8:-1
guard.jbd2	2:1 3:-1 5:-3 7:1 8:-1 9:4
guard.jent	3:-2 5:-1 6:5
guard.jiffies	2:1 5:1 6:2 7:-1 8:-2
guard.jmp	0:1 5:-1
guard.journal	2:-3 3:-3 5:3 7:-3 8:4 9:3
guard.journal_inode	3:-1 5:1
guard.k	5:1 6:1 7:-1 8:-1
guard.kaddr	0:1 5:-1 8:1
guard.kattr	3:3 5:-3
guard.kbuf	1:2 3:2 5:-2 8:-1
guard.ke	3:1
guard.keepout	3:1
guard.kernel	0:3 1:3 3:2 4:-2 5:-2 7:-1 8:-2
guard.kernfs	3:1 7:1 8:-1
guard.kernfs_get_active	3:-1 5:2 7:-1
guard.kernfs_type	3:2 5:-2
guard.key	0:2 1:2 2:2 3:1 5:-2 6:-2 7:-2 8:-2
guard.key_id	3:2 5:-1 7:-1
guard.key_ref	1:-1 8:2
guard.key_size	3:-3 5:4 7:-1
guard.key_type_keyring	3:1 5:-1 7:-1
guard.keycode	3:1 5:-2 7:-1 9:2
guard.keylen	3:2 5:-1 8:-1
guard.keyring	0:1 3:2 4:2 5:-1 7:-2 8:-1
guard.keys	3:2 8:-1
guard.ki	3:2 5:-1 7:-1
guard.ki_pos	3:1 7:-1
guard.killable	0:-1 3:-1 4:-1 5:2 8:2
guard.kind	5:1
guard.klist	5:-2 6:2
guard.kmalloc	3:3 5:-2
guard.kmem	0:2 8:-2
guard.kn	3:2 8:-1
guard.kobj	3:-1 5:3 7:-2 8:1
guard.kp	3:-1 5:3 7:-1 8:-1
guard.kprobe	3:-1 5:1
guard.kqd	0:-1 8:1
guard.kset	0:1
guard.ksettings	3:-1 5:-1 7:2
guard.kstrtou16	3:2 5:-1 8:-1
guard.kstrtoul	3:1 8:-1
guard.kthread	3:1 5:2 7:-1 8:-1 9:-1
guard.ktime	3:-1 6:2
guard.ktime_get_real_seconds	5:1
guard.ktype	3:1
guard.kuid	4:1 5:-1
guard.l	0:-1 3:2 5:-1 7:-1 8:1
guard.l3num	5:-1 8:2
guard.l4proto	3:-1 5:1 8:1
guard.l_pid	3:2 5:-2
guard.label	0:1 3:1 8:-2
guard.larval	0:-2 3:-1 5:1 8:2
guard.last	0:-1 2:3 3:3 5:-3 7:-1 8:-1
guard.last_oid	7:1
guard.latency	4:-1 5:1
guard.lba	0:-1 2:7 3:-2 5:-1 7:-1 8:-1
guard.lck	2:-1 3:-1 5:1 8:1
guard.ldisc	8:1
guard.le16	5:1 7:-1
guard.le16_to_cpu	5:1 7:-1
guard.le32	3:3 5:-2
guard.le32_to_cpu	3:2 5:-2 7:1
guard.leader	5:2
guard.left	0:-2 1:2 3:2 5:-1
guard.legacy	3:-3 5:4 7:-1
guard.len	0:-2 1:1 2:4 3:7 4:-7 5:-5 6:1 7:-2 9:3
guard.length	0:-3 1:1 2:4 3:5 4:-1 5:-6 6:6 7:-2 8:-3 9:-2
guard.level	3:-5 5:2 7:4 8:-1
guard.likely	1:1 2:5 3:-5 4:1 5:-1 7:2 8:-1
guard.limit	0:-1 2:-1 3:1 5:6 6:-1 7:-2 8:-1 9:-1
guard.limits	3:2 5:-2 7:1
guard.line	3:2 5:-2 6:-1 7:-1 8:1
guard.linearize	0:3 8:-2
guard.linfo	3:3 5:-2
guard.link	0:1 3:1 5:-1 6:1 8:-1 9:-1
guard.links	3:-1 5:1
guard.linkstate	5:1 8:-1
guard.list	0:4 3:1 4:-1 5:-2 7:-5 8:2 9:2
guard.list_empty	0:2 3:-3 5:-1 6:1 8:-1 9:1
guard.listen	5:1
guard.listening	3:-2 5:3
guard.lite	6:1
guard.live	3:-1 5:2 7:-1 9:1
guard.llong	3:1 5:-1
guard.lo	5:2 7:-1
guard.lo_state	3:-1 5:1
guard.loaded	3:-1 5:2 7:-1
guard.local	0:1 3:-1 5:-1 8:1
guard.locations	3:2 5:1 7:-1 8:-1
guard.lock	0:1 2:-2 3:3 4:-1 5:1 7:-1 9:-1
guard.locked	0:-1 3:-7 4:2 5:3 7:-1 8:4
guard.locks	0:1 3:-1 5:1 7:2 8:-2
guard.locks_in_grace	5:2 8:-1
guard.loff	3:1
guard.loff_t	3:1
guard.log	0:1 3:-1 4:2 5:-1
guard.logbuf	0:3 5:-1 7:-1 8:-1
guard.logical	3:1
guard.long	0:-2 1:1 3:3 5:-4 6:1 7:-1 8:2
guard.longterm	0:-2 3:-1 5:2 8:1
guard.lookup	0:2 2:-1 3:4 4:-1 5:-4 7:-3 8:4
guard.loop	2:-1 5:-2 6:2 7:1
guard.loopback	3:2 5:-1
guard.low	0:2 3:-2 5:-2 6:3
guard.lru	0:3 8:-2
guard.lsp	2:-1 5:1
guard.lst	3:-2 5:2
guard.lt	3:1
guard.lval	3:-2 5:-1 8:3
guard.lvl	3:3 4:-1 5:-1
guard.lwtunnel	0:1 3:1 8:-1
guard.lzma	3:1
guard.m	0:-2 2:-1 3:-4 4:-1 5:3 7:6 8:-2 9:1
guard.m_pblk	5:-1 9:1
guard.ma	7:-1 8:1
guard.mac	3:2 8:-2
guard.madv	3:1 5:-1
guard.magic	2:-1 3:3 5:-6 9:4
guard.maj	3:-5 5:-1 8:7 9:-1
guard.maj_stat	3:-5 5:-1 8:7 9:-1
guard.major	5:-1 8:2
guard.major_status	8:1
guard.mangle	8:1
guard.manip	3:-1 5:-1 8:2
guard.many	3:-1 4:2 8:-1
guard.map	1:-1 2:-1 3:-2 4:1 5:-1 7:-1 8:2 9:2
guard.map_count	3:-1 5:1
guard.map_flags	3:-1 5:1
guard.map_get_sys_perms	4:1
guard.map_type	3:2 7:-1
guard.map_value_has_spin_lock	3:2 5:-1
guard.maple	5:1
guard.mapped	2:1 3:-1 5:1 8:-1
guard.mapping	0:-2 1:-1 2:-1 3:-2 4:1 6:-2 8:3 9:1
guard.mark	3:1 5:-2 8:1
guard.mas	0:6 2:-1 3:-3 4:-1 5:2 8:-2 9:-1
guard.mas_is_err	0:4 3:-1 5:-1 8:-1
guard.mask	0:-2 2:-1 3:6 4:4 5:1 6:-1 7:1 8:-5 9:-2
guard.masks	0:2 3:-1 5:-1
guard.master	3:-1 5:2
guard.match	0:3 4:-1 5:1 6:1 7:1 8:-3
guard.match_int	3:1
guard.match_octal	3:1
guard.matchlen	3:4 5:-3 7:-1 8:-1
guard.matchoff	3:4 5:-2 8:-1
guard.max	0:-4 1:-2 2:-2 3:5 4:-1 5:7 6:2 8:-4 9:1
guard.max_entries	3:3 5:-2
guard.max_page_shift	0:1
guard.max_usage	4:1 5:-1
guard.maxbytes	5:1
guard.maxiov	3:1 5:-1
guard.maxlen	0:-4 3:-5 5:8 7:2 8:-1
guard.maxnode	1:1
guard.maxpathlen	3:1
guard.may	0:-2 3:1 4:3 7:1 8:-2
guard.may_expand_vm	0:-2 4:-1 5:3
guard.mb	3:-5 5:6
guard.mbox	3:-1 5:2
guard.mc	3:-1 5:1
guard.mc_lst	3:-2 5:2
guard.md	0:-1 3:1
guard.md5	5:-1 8:1
guard.mdev	5:1 8:-1
guard.me	3:1 5:-1
guard.mem	0:6 3:3 5:-3 7:-1 8:-4 9:-1
guard.memblock	0:1 3:-2 5:1 8:1
guard.memcg	0:3 8:-2
guard.memcmp	3:2 6:-1
guard.memcpy	3:-1 5:-1 8:2
guard.memneq	3:1
guard.memory	0:2 4:-1 5:2 6:-1 7:-1 8:-2 9:-1
guard.mempool	0:1
guard.mems	3:1 5:-1
guard.mems_allowed	3:1 5:-1
guard.memtype	0:-1 3:-1 5:1 8:1
guard.meta	3:-2 5:-1 8:2 9:2
guard.method	5:-3 6:-2 7:5
guard.metric	3:-3 5:3 8:1
guard.metrics	5:-2 8:3
guard.mf	5:3 7:-1 8:-1
guard.mfc	3:-1 5:1
guard.mfd	1:1 3:-1
guard.mic	3:-2 8:3
guard.mig	5:1 8:-1
guard.mig_status	5:1
guard.migrate	0:-3 3:-2 4:1 5:-4 7:2 8:6
guard.migratepage	8:1
guard.migration	0:-2 3:-1 5:1 8:2
guard.min	0:2 3:3 5:-1 6:1 7:-1 8:-1 9:-1
guard.minor	3:1 5:-1
guard.minorversion	5:-1 7:2
guard.minvec	3:-3 5:3
guard.mirror	5:-1 8:1
guard.mk	0:-2 8:2
guard.mkdir	4:-1 5:-1 7:3
guard.mld	3:2 7:-2
guard.mlen	1:2 3:2 5:-3 8:-1
guard.mlock	3:-1 4:1
guard.mls	3:1 4:-1
guard.mm	0:3 1:-1 2:-1 3:-8 4:6 5:3 7:-2 8:-1 9:1
guard.mmap	0:-1 3:2 4:-1 5:-3 7:2 8:2
guard.mmap_min_addr	3:2 5:-1
guard.mmap_read_lock_killable	5:-1 8:2
guard.mmap_write_lock_killable	5:1
guard.mmf	3:-1 5:2 7:-1
guard.mmio	3:2 5:-1
guard.mmp	3:1 5:-2 8:1
guard.mnt	0:-1 1:-1 3:-4 4:4 5:5 7:-3 8:1
guard.mnt_flags	3:-1 4:2
guard.mnt_ns	5:1 7:-1
guard.mnt_root	3:4 5:-3
guard.mnt_sb	5:-2 7:2
guard.mnt_userns	3:-1 4:2 7:-1
guard.mod	3:-1 5:3 7:-1
guard.mode	0:-2 1:-1 2:-1 3:-2 4:4 5:4 6:1 7:-2 8:1 9:-2
guard.model	3:1 5:-1 6:1 7:-1
guard.modern	5:1 8:-1
guard.modes	3:1 4:1 5:-1
guard.modify	0:-1 4:2 5:-1
guard.modrm	3:2 5:-1 7:-1
guard.module	3:-2 5:5 8:-2
guard.mount	2:-1 3:-1 4:1 5:1 7:1 8:-1
guard.mounted	3:-1 5:2 7:-1
guard.mountpoint	3:-1 5:1
guard.movable	0:-2 5:3
guard.move	3:-1 5:2
guard.mp	3:3 5:-2 7:-1
guard.mpc	3:5 5:-1 6:-3 7:-1
guard.mpi	0:2 3:2 5:-2 7:-1
guard.mpi_key	0:2 5:-1
guard.mpol	5:2
guard.mq	0:1 3:-3 5:-2 6:-1 7:2 8:2 9:1
guard.mr	0:-2 8:2
guard.mrt	3:1 5:1 7:-1 8:-1
guard.ms	3:2 5:-1 7:-1
guard.msdos	3:-3 5:3
guard.msecs	5:1 8:-1
guard.msf	3:2 5:-1 7:-1
guard.msg	0:1 1:1 3:2 5:-1 7:-2 8:1
guard.msgs	7:1
guard.msi	5:-3 6:5 7:-2
guard.msix	5:-2 6:2
guard.msize	3:3 5:-2 7:-1
guard.msq	3:-1 4:1 5:-1
guard.msr	5:-2 6:2 8:1
guard.mt	3:1 5:-1
guard.mtu	3:1 8:-1
guard.multi	5:1
guard.multicast	3:1 5:-1
guard.mutex	3:-1 5:2 6:-1 8:2 9:-1
guard.mutex_trylock	5:1
guard.mux	5:1 6:-2 8:1
guard.n	0:1 1:3 3:-4 6:-1 7:-2 8:1 9:2
guard.n_stats	0:2 3:-2
guard.nak	2:-2 3:-1 5:-1 6:5 7:-1
guard.name	0:1 1:2 3:6 4:-3 6:-2 7:-4 8:-2
guard.name_len	3:-2 5:2
guard.names	0:1 3:-1 5:1 8:-1
guard.nanosleep	1:1 3:-2 5:2 7:-1
guard.nargs	3:-1 7:1
guard.nat	0:-1 3:-1 5:-2 8:4
guard.nbits	3:1 8:-1
guard.nbytes	2:1 3:1 5:1 7:-1 9:-1
guard.nd	3:-2 5:4 7:-1 8:-1
guard.nda	5:1 8:-1
guard.ndiag	5:-3 8:3
guard.ndiag_show	5:-2 8:2
guard.ndm	3:-1 5:-2 7:3
guard.ndm_state	3:-1 5:-1 7:2
guard.need	0:1 3:-1 5:-1 7:3 8:-1
guard.needed	0:1 3:1 5:-1 8:-1
guard.needs	0:1 5:1 8:-1
guard.negative	3:1 7:-1
guard.neigh	3:-1 5:1 8:1
guard.nest	0:-1 3:-2 7:-1 8:4
guard.nest_parms	5:-1 8:2
guard.nested	3:-1 5:2
guard.net	0:3 1:-1 3:1 7:-5 8:3 9:-1
guard.net_spot	3:1 5:-2 8:2
guard.netconfa	5:-1 8:1
guard.netdev	3:-1 5:2 7:2 8:-1
guard.netdev_max_backlog	5:1 8:-1
guard.netif	3:-3 5:-1 6:3 7:4 8:-2
guard.netif_running	3:-1 5:3 7:-1 8:-1
guard.netlbl	3:3 4:-1 5:1 8:-2
guard.netlink	0:-1 4:1 5:-2 8:3
guard.netns	3:-1 5:1
guard.netnsa	5:-2 8:2
guard.netnsid	3:1 5:2 8:-2
guard.netobj	0:5 3:-3 5:-1
guard.netproto	7:-1 8:1
guard.network	3:-1 7:1
guard.new	0:3 1:-1 2:-1 4:-1 5:4 6:-1 7:-4 8:1 9:-1
guard.new_asoc	0:1
guard.new_hashinfo	0:1
guard.new_kind_len	3:-1 5:1
guard.new_len	0:-1 3:1 5:1
guard.new_ns	0:-2 8:2
guard.new_option	0:1 8:-1
guard.new_path	3:2 5:-2
guard.new_prog	3:1 5:-1
guard.new_start	0:1 3:-1
guard.new_value	3:-1 5:1
guard.new_xattr	3:1
guard.newblk	2:-1 3:2 5:-1
guard.newinfo	3:2 5:-1
guard.newp	4:-1 8:1
guard.newuser	3:2 7:-1
guard.next	1:-1 2:-1 3:-2 4:-1 5:2 7:4 8:-2 9:-1
guard.nexthdr	3:4 5:-1 7:-1 8:-2
guard.nexthop	5:-1 8:1
guard.nf	3:1 7:-1 8:2
guard.nf_expect_get_id	8:1
guard.nfproto	3:-3 5:4 7:3 8:-2
guard.nfs	0:-1 2:-3 3:-1 4:-1 5:4 7:2 8:2 9:-1
guard.nfs4	0:-2 3:1 5:2 7:1 8:-2
guard.nfs4_valid_open_stateid	5:1
guard.nfs4err	3:-1 5:-1 8:3
guard.nfsacl	3:2 5:1 8:-3
guard.nfsacl_desc	3:1 5:1 8:-1
guard.nfserr	3:-3 5:3 8:2
guard.nfsi	8:1
guard.ngroups	3:1 4:3 5:-2 7:-1
guard.nh	3:2 5:2 7:-1 8:-1
guard.nha	8:-1
guard.nhc	5:1 8:-1
guard.nhdr	2:1 5:-1
guard.nhg	3:2 5:-1
guard.nice	3:-2 4:3
guard.nid	0:2 3:-1 5:1 6:-1 9:-1
guard.nl	0:-1 3:-1 4:2 5:-1 8:1
guard.nl_table	0:-1 5:-1 7:1 8:1
guard.nla	0:1 7:-1 8:1
guard.nla_data	3:2 5:-1 8:-1
guard.nla_len	3:1
guard.nla_put	0:2 3:-1 8:-1
guard.nla_put_be16	0:1 5:-1
guard.nla_put_be32	5:1
guard.nla_put_in6_addr	5:1 8:-1
guard.nla_put_in_addr	5:-1 8:1
guard.nla_put_s32	5:-1 8:1
guard.nla_put_string	5:-1 8:2
guard.nla_put_u16	5:-1 8:2
guard.nla_put_u32	0:-1 5:1
guard.nla_put_u64_64bit	5:-1 8:1
guard.nla_put_u8	5:1 8:-1
guard.nla_stgs	8:1
guard.nlbl	3:3 5:-1 7:-1
guard.nlh	3:-3 5:5 7:-1
guard.nlimbs	3:-1 9:2
guard.nlink	3:2 5:1 7:-1 9:-1
guard.nlk	3:-1 5:2
guard.nlm	0:-1 2:-1 7:-1 8:2
guard.nlmsg	0:5 3:-1 5:1 7:-1 8:-3
guard.nlmsg_len	0:3 3:-1 8:-1
guard.nlmsg_seq	3:-1 8:1
guard.nlmsvc	0:-1 3:-3 8:3 9:3
guard.nlocations	3:1
guard.nls	0:-1 8:2
guard.nmi	1:-1 3:-3 4:-1 5:5
guard.no	3:-8 5:2 6:1 7:7 8:-1
guard.node	0:3 3:-1 5:3 6:-2 7:-2 8:1 9:-2
guard.nodes	0:2 3:3 5:-2 8:-1
guard.nodes_empty	3:1
guard.noexec	3:-1 4:1
guard.nofault	1:-1 3:1 4:-1 5:2
guard.nohz	3:-3 5:-2 7:6
guard.non	3:-1 4:1
guard.nonblock	5:2 7:-1 8:-1
guard.none	4:-1 5:4 7:-1 8:-1
guard.nopage	8:1
guard.not	3:3 5:-6 7:3 8:1
guard.note	2:2 3:-1 5:-1 8:-1
guard.notify	3:1 5:-2 7:2
guard.nowait	2:-1 3:-1 5:2 7:1 8:-1
guard.np	3:1 8:-1
guard.npages	0:4 1:-2 5:2 9:-2
guard.nr	1:1 2:-1 3:1 6:-1 7:-2 9:2
guard.nr_cpu_ids	0:1 8:-1
guard.nr_entries	5:-1 6:1 8:1
guard.nr_hw_queues	0:1 3:2 5:-2 8:-1
guard.nr_pages	0:1 5:-2 7:2
guard.nr_sects	3:1
guard.nr_segs	3:-2 5:2
guard.nr_slots	3:1 4:1 5:-1
guard.ns	1:-1 3:-2 4:4 5:-1 7:1 8:-1 9:-1
guard.ns_capable	5:1
guard.nsems	3:1
guard.nsid	5:-4 8:4
guard.nskb	3:-1 8:2
guard.nsm	3:-1 5:-1 8:3
guard.nsops	3:1 5:-1
guard.ntohl	5:4 7:-1 8:-2
guard.ntohs	3:-1 8:1
guard.ntop	7:2 8:-1
guard.null	0:4 1:-1 2:1 3:-1 4:1 5:-2 6:-2 7:1 8:-3 9:2
guard.num	0:-1 3:3 4:-1 5:-6 6:5 7:1 8:-3 9:2
guard.num_counters	0:-1 3:1
guard.numa	3:-4 5:5 6:-1 7:-1
guard.number	3:-2 5:3
guard.nvec	3:-3 5:2 6:1 7:1
guard.nvram	5:1
guard.o	3:2 4:1 5:2 7:-1 8:-2
guard.o_arg	3:2 8:-1
guard.o_res	3:-2 5:4 8:-1
guard.obj	3:-1 5:-2 6:1 7:1 8:-1 9:1
guard.obj_desc	3:1 5:1 9:-1
guard.object	0:-7 3:-1 5:5 6:-1 7:-1 8:-2 9:9
guard.objects	3:-1 5:-1 9:2
guard.octal	3:1
guard.of	3:1 5:3 7:-3 8:-1
guard.of_cft	3:1 7:-1
guard.off	0:3 2:1 3:2 4:-1 5:-1 6:1 7:-2 8:-2 9:-1
guard.off_in	3:1 5:-1
guard.offline	3:-1 5:2
guard.offload	3:1 7:1 8:-1
guard.offset	0:2 2:-2 3:1 4:-1 5:-4 6:2 7:-2 8:3
guard.offsetof	3:4 5:-1 7:-1 8:-2
guard.offsetofend	3:1
guard.offsets	3:2 5:-1
guard.oh	5:-1 8:1
guard.oid	3:1 5:-2 7:1 8:1
guard.ok	0:-4 1:-1 2:-1 3:3 5:-2 6:-1 7:3 8:3 9:-1
guard.old	0:3 3:2 4:-2 5:4 6:-1 7:-3 8:-4 9:1
guard.old_dentry	5:-2 8:2
guard.old_dir	3:-1 5:1 8:1
guard.old_len	0:-1 3:1
guard.old_ma	3:1
guard.old_mnt	3:-2 5:2
guard.old_path	3:3 5:-3
guard.old_prog	5:1
guard.old_valid_dev	3:1 5:-1
guard.oldmem	3:-1 8:1
guard.oldskb	3:1
guard.on	0:-1 3:2 4:1 5:-2 6:-1 7:-1 8:1 9:1
guard.once	0:-2 4:1 5:1 6:1 7:-1 8:-2 9:2
guard.online	6:-1 7:-1 8:3
guard.only	5:2 8:-1
guard.oob	7:1
guard.oom	3:-1 5:2 7:-1
guard.op	2:-1 3:2 4:-4 5:-5 7:10 8:-1
guard.opaque	3:1 5:3 8:-3
guard.opcode	3:-1 5:-1 6:1 7:1 8:1 9:1
guard.open	2:-1 3:-1 5:2 6:-1 8:1
guard.opendata	0:3 8:-4
guard.operations	3:1
guard.ops	0:1 2:-1 3:-4 4:-2 5:-3 6:-3 7:12
guard.opt	0:2 3:-2 4:-1 5:2 6:1 7:-3 8:1
guard.opt_len	3:1
guard.opt_xfer_bytes	6:1
guard.option	0:1 3:1 5:-1 8:-1
guard.options	0:-1 1:2 3:3 5:-1 8:-2
guard.optlen	1:1 3:3 5:-2 8:-1
guard.optmem	3:3 5:-2
guard.optname	3:-6 9:6
guard.optoff	3:1 5:-1 7:1
guard.opts	3:1 5:-1 7:-1 8:1
guard.optval	1:1 3:-1 7:1
guard.or	0:1 5:3 8:-3
guard.order	0:-2 3:3 5:-2 6:-1 7:-2 8:-2 9:6
guard.orig	0:-5 5:3 7:-1 8:1 9:2
guard.original	8:1
guard.orphan	0:1
guard.oth	0:-1 3:4 5:-1 8:-2
guard.other	0:-1 3:1 5:3 6:-1 7:-1 8:-2
guard.out	0:1 1:2 3:3 5:-7 6:1 8:-1
guard.out_buf	3:1 5:-1
guard.out_token	0:1 3:-1 8:1
guard.outer	3:1 5:-1
guard.outp	1:2 8:-2
guard.output	5:-1 6:2 9:-1
guard.overflow	0:-1 3:1 4:-1 5:-1 6:3 8:-2
guard.owner	0:2 3:4 5:-2 6:-1 7:-2
guard.owner_id	3:2 5:-1 6:-1
guard.oz	4:2 5:-1
guard.p	0:-2 2:2 3:5 5:-1 6:-2 8:-1 9:1
guard.p4d	0:2 3:-1 5:1 8:-1
guard.p9	3:1 7:-1
guard.pa	2:-2 3:1 4:1 5:1 8:-1
guard.package	3:1 5:-1 6:2 7:-1
guard.packed	0:1 3:-1 5:-1 6:1
guard.packet	0:-2 3:1 5:-1 6:-1 7:1 8:2
guard.pad	3:1 5:-1 8:-1
guard.paddr	3:-2 8:3
guard.page	0:1 1:2 2:1 3:-6 4:-2 5:-2 6:2 7:3 8:2
guard.pageio	8:1
guard.pages	0:-3 3:2 4:-1 5:2 6:-1 7:2 9:-2
guard.pair	3:-1 5:2 8:-1
guard.panic	5:2 9:-1
guard.par	4:-1 5:1
guard.param	0:-1 2:3 3:1 5:1 6:2 7:-4 8:-2 9:-1
guard.params	0:-1 5:1
guard.parent	0:-1 1:-1 3:2 4:-1 5:4 6:-1 8:-2
guard.parms	3:2 5:-2 8:1
guard.parse	3:5 5:-2 8:-2
guard.parser	0:1 8:-1
guard.part	3:-3 7:4
guard.partial	3:1 4:1 5:-3 7:-1 8:2 9:1
guard.partition	2:1 3:2 5:-1 7:-1 8:-1
guard.pasid	3:-3 7:3
guard.path	0:-1 3:3 4:2 5:1 7:-2 8:-1 9:-1
guard.path_noexec	3:-1 4:1
guard.pathname	3:1
guard.payload	1:1 3:2 5:3 7:-1 8:-4
guard.payload_len	3:1
guard.pblk	3:-1 5:-1 6:3 7:-1 9:1
guard.pc	5:-3 6:-2 7:3 8:2
guard.pcc	0:1 3:1 5:-1 6:1 8:-1
guard.pchan	6:-1 8:2
guard.pci	0:2 3:-8 4:-2 5:3 6:2 7:4 9:-1
guard.pci_dev	3:-1 4:-1 5:2 6:-2 7:1 8:2
guard.pci_resource_len	5:2 8:-1
guard.pci_resource_start	5:1 6:-1 8:-1
guard.pci_seg	0:3 5:-1 6:-1 7:-1 8:-1
guard.pci_wait_for_pending	5:-1 6:1
guard.pcie	3:-1 5:2 7:1 8:-1
guard.pd	3:2 5:-1
guard.pde	0:1 5:1 8:-1
guard.pdev	0:2 3:-1 7:-3 8:3
guard.pdomain	5:-3 6:4 7:-1
guard.peer	3:-1 4:-2 5:2 7:1
guard.pending	0:-1 3:-1 5:4 6:1 7:-1 8:-1
guard.per	0:-1 1:1 3:2 5:-4 6:1 7:-1 8:-1 9:2
guard.percpu	0:1 3:-1 5:2 8:-1
guard.perf	0:-1 3:-1 5:-1 6:-2 7:6
guard.perf_ibs	3:3 5:-1 7:-1
guard.period	3:-1 5:-1 7:1
guard.periodic	3:-1 5:-1 9:2
guard.perm	3:1 4:5 5:-3 7:-1 8:-1
guard.permanent	3:-2 5:-2 6:3 7:2 8:-1
guard.permitted	3:-2 4:4 5:-1 7:-1
guard.perms	4:1
guard.pernet	8:1
guard.pf	3:1 4:4 5:-4 7:1 8:-1
guard.pfn	0:2 3:-4 4:5 5:-2 7:-1 8:1
guard.pfn_modify_allowed	0:-1 4:2 5:-1
guard.pfnmap	0:1 3:1 4:-2 5:2 8:-1
guard.pg	2:-2 3:-4 5:4 7:2 8:1
guard.pg_error	2:-2 8:2
guard.pgd	0:1 5:3 6:-1 8:-2
guard.pgoff	0:1 3:4 5:-3 7:-1
guard.pgprot	0:-1 3:-2 4:2 5:-1 8:2
guard.pgtable	3:1 5:2 6:-1 7:-1 8:-1
guard.phdr	3:1
guard.phnum	3:-4 5:4
guard.phy	3:2 5:-1 6:-1
guard.phydev	3:-1 5:-2 8:3
guard.phys	3:3 5:-3 6:-2 7:-1 8:3
guard.phys_addr	0:1
guard.pid	0:-1 3:6 4:2 5:-3 7:-2 8:-1
guard.pin	0:-2 8:2
guard.pinned	1:1 5:-1 8:1
guard.pipe	0:-1 4:2 5:2 7:-1 8:-1
guard.pkcs7	3:2 5:-1
guard.pkey	0:-2 3:-5 5:5 7:3
guard.pkt	5:-1 8:2
guard.plat	3:1 5:-2 6:-2 7:2 8:1
guard.platform	3:-1 5:3 7:-2
guard.plen	1:1 3:1 5:-1
guard.pm	4:-1 6:-2 7:3 8:1
guard.pmc	3:-3 5:4
guard.pmd	0:7 3:-2 4:-1 6:-1 7:-1 8:-2
guard.pmu	3:-3 5:-1 6:2 7:3
guard.pnp	0:1 3:-1 5:-2 6:-1 8:3
guard.pnp_res	0:1 8:-1
guard.pointer	3:-3 5:4 6:1 7:-1 8:-1 9:1
guard.pol	3:2 4:-1 5:1 7:-1
guard.policy	0:1 3:-3 4:5 6:3 7:-6 8:-1
guard.poll	3:-1 5:-2 7:1 9:2
guard.pool	0:3 7:1 8:1 9:-3
guard.port	0:-1 2:-1 3:-2 4:-1 5:3 6:3 7:2 8:-3 9:-1
guard.portid	3:-1 5:-1 8:2
guard.ports	3:1 5:-1
guard.portsc	3:-3 5:-1 6:5
guard.pos	0:-1 1:-1 2:-1 3:9 4:-1 5:-4 6:-1 8:-2
guard.positive	3:-1 5:3 8:-2
guard.posix	3:1 5:-4 7:5 8:-1
guard.possible	3:1 5:1 8:-1
guard.power	2:-1 3:-5 5:9 7:-4 9:1
guard.pp	3:-1 5:-3 7:3 8:1
guard.pr	3:3 5:-5 6:1 7:-1 8:3
guard.pre	3:1 5:-1 6:-1 8:1
guard.prefix	1:1
guard.prepare	0:2 3:-1 4:-1
guard.present	0:-3 3:-2 5:4 6:6 8:-4
guard.prev	5:1 7:1 8:-1
guard.pri	3:-3 5:2 6:-1 7:2
guard.prim	0:-1 9:2
guard.print	0:1
guard.prio	3:2 8:-1 9:-1
guard.priority	5:1
guard.priv	2:1 3:-1 7:-1 8:1
guard.private	3:2 4:1 7:-2
guard.private_data	4:1 5:1 7:-1
guard.privileged	5:1
guard.probe	3:-2 5:2 8:1
guard.probes	3:-1 5:1 8:1
guard.proc	0:4 3:-2 4:3 5:-5 6:1 7:3 8:-1 9:-1
guard.proc_create_net	0:1
guard.proc_net	0:1
guard.processing	0:-5 5:4 7:-1 9:2
guard.prog	0:1 3:2 4:-1 5:1 7:-3 8:1 9:-1
guard.progress	0:2 3:-1 5:1 6:-1 8:-1 9:-1
guard.progs	3:-2 5:2
guard.projid	3:4 5:-4
guard.prop	5:-1 9:1
guard.props	3:3 5:-1 7:-1
guard.prot	0:5 3:3 5:-4 6:-1 8:-3
guard.proto	3:1 4:-1 5:-4 7:3 8:1
guard.proto_handlers	3:1 7:-1
guard.protocol	0:-1 3:-2 5:-4 7:5 8:3
guard.protoff	3:-2 5:-2 8:4
guard.protonum	3:-1 7:1
guard.proxy	5:-1 8:1
guard.ps2	2:4 3:-1 6:-1 7:-1 8:-1
guard.ps2_command	2:4 3:-1 6:-1 7:-1 8:-1
guard.ps2dev	2:2 3:-1 5:-1 6:4 7:-2 8:-1
guard.psd	3:2 5:-1 6:-1
guard.psf	3:-1 5:1
guard.psin	3:1
guard.pskb	0:2 3:2 5:-2 8:-1
guard.pskb_may_pull	3:2 5:-1 8:-1
guard.psock	3:1 5:1 7:-1 8:-1
guard.pstate	3:-2 5:3 7:-1
guard.pt	6:1 7:-1
guard.ptc	3:-2 6:2
guard.pte	0:3 2:1 3:-1 4:-2 5:1 6:-2 7:-2 8:2
guard.ptep	3:-1 5:-1 8:3
guard.ptl	3:-2 5:-1 8:3
guard.pton	3:1 5:-1
guard.ptp	5:2 8:-2
guard.ptr	0:-1 3:1 6:-1 7:-1 8:3 9:2
guard.ptype	0:1
guard.pud	0:3 3:-1 5:1 7:-1 8:-1
guard.pull	0:1 3:3 5:-2 8:-1
guard.push	3:-4 4:1 5:4
guard.put	0:1 1:1 3:-1 5:2 7:-2 8:-1
guard.put_user	1:1 3:1 5:-1
guard.pwq	5:1
guard.q	0:-1 1:-1 2:-1 3:-3 4:1 6:-1 7:3 8:4 9:-1
guard.q_perm	3:-1 4:2
guard.qcop	3:-2 5:-2 7:5
guard.qdisc	0:1 3:-1 5:-1 8:3
guard.qf	3:2 4:-1 5:2 7:-3
guard.qid	3:5 5:-2 7:-3
guard.qid_has_mapping	3:3 5:-1 7:-1
guard.qos	4:-1 5:2 7:-1 8:-1
guard.qp	1:-2 3:1 5:2
guard.qs	5:4 7:-3
guard.query	3:1 5:-1
guard.queue	3:-1 5:3 6:-2 7:2 8:-1
guard.queue_depth	0:1 3:1 5:-1
guard.queues	0:1 3:3 5:-2 8:-1
guard.quirk	3:-1 5:-1 7:3
guard.quota	3:-2 5:4 7:-1
guard.r	0:1 2:-1 4:3 5:-3 6:2 7:-1 8:-2 9:-1
guard.ra	0:1 3:-1 5:1 8:-1
guard.range	0:1 2:-1 3:-2 5:1 8:1
guard.range_is_zero	3:1
guard.ratelimit	3:-1 5:1 6:1 8:-1
guard.ratio	5:-1
guard.raw	0:-1 3:4 5:-2
guard.rb	3:-2 5:2
guard.rc	0:1 1:-1 2:-1 3:-3 4:1 6:-1 8:6 9:-1
guard.rcu	0:-1 3:-1 4:-1 5:-2 7:2 8:3 9:1
guard.rcu_access_pointer	3:1 7:-1 8:-1 9:1
guard.rcv	3:3 5:-2 8:1
guard.rcvbuf	0:-2 3:-1 5:5 8:-2
guard.rd	0:1 3:2 5:-2 8:-1
guard.rdev	3:-1 5:-1 6:-1 8:3
guard.rdlck	8:1
guard.rdonly	3:-3 4:3 8:1
guard.rdwr	3:3 5:-2
guard.read	0:-3 2:1 3:-4 4:-1 5:1 6:1 7:6 8:1 9:-2
guard.read_format	3:1
guard.read_iter	3:-2 7:2
guard.read_seqcount_retry	5:1
guard.readers	5:1
guard.real	3:1 5:2 7:-2 8:-1 9:2
guard.really	3:-2 5:4 8:-2
guard.reason	8:1
guard.rec	3:-1 5:1
guard.reclaim	3:3 7:-2
guard.reclen	3:3 5:-3
guard.reconf	7:1
guard.record	3:2
guard.recv	0:3 3:1 5:-3 7:-1 8:-1
guard.recvd	2:7 3:-5 8:-1
guard.ref	1:-1 3:-2 4:-1 5:2 7:-1 8:3
guard.refcount	3:-3 5:5 7:-1
guard.refcount_read	3:-2 5:2
guard.refs	0:1 3:-1 8:-1
guard.reg	0:1 4:-1 5:4 6:-1 7:-1 8:-1
guard.region	0:1 3:-1 5:1 6:-1 8:1
guard.regions	0:1 5:-1
guard.register	0:1 3:1 4:-1 5:-2 7:1 9:-1
guard.register_pernet_subsys	8:1
guard.register_shrinker	0:3 8:-2
guard.registered	3:-4 5:5
guard.regno	3:2 4:-1 6:-1
guard.regs	1:2 3:-2 5:-1 7:-1 8:2
guard.reject	3:3 5:-1 8:-1
guard.release	3:1
guard.remaining	5:1
guard.remap	0:-1 5:-2 7:1 8:4
guard.remap_file_range	3:-1 7:1
guard.remap_flags	3:1
guard.remap_oldmem_pfn_range	3:-1 8:1
guard.remote	3:1 5:-1
guard.rename	3:1 4:-1 5:-2 7:2
guard.rep	0:6 3:-2 5:-1 8:-2
guard.repl	3:1 5:-1
guard.replace	5:1 7:-1
guard.replay	3:1 5:-1
guard.replay_window	3:1 5:-1
guard.reply	0:1 3:-4 5:-3 8:7
guard.report	3:-1 5:-1 6:1 7:1
guard.req	0:2 1:-1 2:-1 3:-1 4:-1 5:-5 6:-1 7:3 8:5
guard.request	0:-2 2:-1 3:-1 5:1 6:-2 7:3 8:2
guard.requested	3:1
guard.required	0:-1 6:2
guard.required_param_count	3:-1 6:2
guard.res	0:-1 1:1 2:1 3:2 4:-2 5:3 6:-1 7:-2 8:1
guard.res_name	6:-1 8:1
guard.reserve	0:-1 5:2
guard.reserved	0:1 3:2 7:-2 8:-1 9:1
guard.reserved_tags	0:1
guard.reset	5:-1 7:2
guard.resource	6:1 7:2
guard.resp	2:6 3:-1 5:-3 7:-2 8:1 9:-1
guard.response	2:4 7:-2
guard.restart	1:1 3:-2 5:2 7:-1
guard.restore	0:1 1:3 3:-3 5:-1 7:2
guard.restriction	1:1 3:1 8:-1
guard.result	2:1 3:-6 4:-1 5:-3 7:-1 8:9
guard.result_size	3:-1 9:2
guard.resume	4:-1 5:1
guard.resv	0:1 3:-6 5:5 7:-1 8:1
guard.ret	0:-4 1:4 2:7 3:-5 5:-3 6:-2 7:-4 8:13 9:-5
guard.ret2	0:-1 2:-1 3:-1 5:-1 8:3
guard.ret_val	0:3 3:-2 4:-2 5:-1 8:2
guard.retrans	2:1 5:-1
guard.retries	5:1
guard.retry	2:-1 3:-1 5:-2 7:3 8:3 9:-1
guard.return	5:-2 6:-1 7:-1 8:1 9:2
guard.return_object	3:-1 9:1
guard.retval	1:2 2:-1 3:-4 4:1 5:-1 6:-1 7:-2 8:8 9:-1
guard.rev	3:-1 5:-2 7:3
guard.revision	3:1 5:-1 6:-1 7:2
guard.revoke	0:1 5:-1 7:-1 8:-1 9:2
guard.revoked	2:-1 3:-1 5:4 7:-1
guard.rht	3:-1 5:2
guard.ring	0:1 8:-1
guard.rka	3:-1 4:1 5:1
guard.rlim	3:1
guard.rlimit	0:-1 3:-1 4:1 5:1
guard.rmem	3:-1 5:3 8:-1
guard.rng	0:-1 3:-1 6:3 7:-1
guard.ro	3:-1 7:1
guard.room	3:-2 6:1 7:-1 9:2
guard.root	0:1 3:3 4:3 5:1 6:-1 7:-3 8:-2 9:-1
guard.route	0:-2 3:-1 5:-1 8:5
guard.routing	3:2 8:-1
guard.rpc	0:-1 2:5 3:1 4:-1 5:-2 7:2 8:-2 9:-1
guard.rpc_ntop	7:2 8:-1
guard.rpool	3:-2 5:-1 9:3
guard.rq	0:-4 2:-1 3:-2 4:4 7:-1 8:3 9:1
guard.rq_chandle	0:-1 7:-1 8:3
guard.rqstp	0:-3 3:-4 4:4 5:-3 7:3 8:1 9:3
guard.rreq	0:2 8:-2
guard.rs	3:1 5:-1 6:1 8:-1
guard.rs485	3:2 5:-1 7:1
guard.rseq	5:-1 8:1
guard.rsii	0:2 3:-1
guard.rsize	3:3 5:-1 8:-1
guard.rss	6:-1 8:1
guard.rt	1:-1 4:1 7:-2 8:1
guard.rt6	5:1
guard.rt6i	3:1
guard.rt_type	3:-2 5:1 8:1
guard.rta	3:1 5:2 8:-3
guard.rtc	3:-5 5:1 6:3 7:2
guard.rtf	3:2 5:-2
guard.rtm	7:-1 8:1
guard.rtn	3:-4 5:1 7:-1 8:3
guard.rtnl	3:-3 4:1 5:2 8:1
guard.ru	5:1 8:-1
guard.rule	4:3 5:2 7:-2 8:-2
guard.running	3:-1 4:-1 5:5 7:-1 8:-1
guard.runtime	3:-1 5:5 6:-1 7:-1 8:-1
guard.rv	0:-1 1:1 3:-3 5:1 7:-1 8:3
guard.rw	0:1 2:2 3:1 5:-1 8:-2
guard.rx	3:1 5:1 8:-2
guard.s	1:-1 2:-2 3:2 4:1 5:1 6:-2 7:2 8:-2 9:1
guard.s32	0:1 3:-1 5:-1
guard.s64	3:-2 7:3
guard.s_blocksize	3:1
guard.s_es	3:2 7:-1
guard.s_first_data_block	3:1 7:-1
guard.s_inodes_count	3:1 5:-1
guard.s_mount_state	5:1 7:-1
guard.s_qcop	3:-2 5:-2 7:5
guard.s_reserved_gdt_blocks	3:-1 5:3 7:-1
guard.s_root	3:3 5:-3
guard.s_shrink	0:2 8:-1
guard.s_user_ns	3:-1 5:-1 7:2
guard.s_writers	0:1 3:-1 5:1
guard.sa	3:-4 5:2 8:-1 9:3
guard.sa_family	5:-1 7:1 8:-1 9:1
guard.saddr	3:3 5:-2 8:1
guard.safe	0:-1 3:-1 6:4 7:-1 8:-1
guard.same	1:1 3:2 5:-1 8:-1
guard.sample	3:1 7:-1
guard.sanity	5:-1 6:-1 8:-1 9:3
guard.sattr	5:-1 7:-1 8:2
guard.save	0:-1 5:3 6:-1
guard.save_state	0:-1 5:3 6:-1
guard.saved	3:-1 5:1
guard.saved_syn	3:-1 5:1
guard.savep	3:-1 8:1
guard.sb	0:-2 1:-1 2:-3 3:-1 4:3 5:1 7:2 8:1
guard.sb_has_quota_active	5:1 7:-1
guard.sb_rdonly	3:-2 4:3 5:-1 7:1 8:1
guard.sbh	3:-3 5:4
guard.sbi	0:-1 2:-1 3:2 4:-2 5:5 7:-2
guard.sbinfo	3:-2 5:3
guard.sc	0:-1 1:3 5:-1 7:-1 8:1
guard.scale	6:1
guard.scan	3:-3 5:3 7:1
guard.sched	3:-1 5:-1 6:1 9:1
guard.schedule	0:1 8:-1
guard.scope	0:-1 5:1
guard.scratch	0:1 3:1 5:-1
guard.scsi	2:-1 3:-3 5:1 6:-2 7:6 8:-1
guard.sctp	3:-4 4:3 5:1 8:2 9:-1
guard.sctp_sk	3:-1 5:1
guard.sctp_sstate	3:-2 5:3
guard.sctp_style	3:2 5:-1 7:1 8:-1
guard.sctp_vtag_verify	3:1
guard.sd	3:-3 5:3 7:-1 9:1
guard.sdata	5:-1 8:1
guard.sdev	3:-3 5:5 6:-1 7:2 8:-1
guard.sdev_state	3:-1 5:2 7:-1
guard.sdkp	3:-1 5:-1 6:2
guard.sdp	3:-1 5:2 6:-1 7:1 8:-1
guard.seal	3:-2 4:-4 5:7 7:-1
guard.seals	4:-3 5:4
guard.search	3:1 8:-1
guard.sec	3:4 5:-3
guard.secattr	3:8 4:-2 5:-5 7:-1
guard.seccomp	3:-4 4:-2 5:5 7:1
guard.seccomp_mode	3:-1 4:-1 5:2
guard.seconds	5:1
guard.secretmem	3:1 4:-1
guard.secs	5:1
guard.sect	3:2 5:-1
guard.sector	3:2 5:1 7:-1
guard.sectors	3:1 5:2 7:-1
guard.sects	3:1
guard.security	0:6 4:-4 8:-1
guard.security_vm_enough_memory_mm	0:2 4:-1 5:-1
guard.seek	2:-1 3:2 5:1 7:-1 8:-1
guard.seg	0:3 5:-1 6:-1 7:-1 8:-1
guard.seg6	0:1 5:-1 8:-1
guard.segment	3:-1 5:-1 7:2
guard.segments	3:1
guard.segs	0:1 3:-4 5:4 7:-1
guard.sel	0:1 3:1 4:-1 7:-1
guard.sem	0:1 4:1 5:-1 8:-1
guard.sem_perm	4:1 5:-1
guard.semvmx	5:1
guard.send	3:1 4:1 7:-1
guard.sense	2:5 3:-4 5:-1 6:-1 7:2 8:-1
guard.sense_key	2:3 3:-1 6:-1
guard.sent	2:2 5:-1 8:-1
guard.seq	0:2 2:-1 3:1 5:3 7:-2 8:-2 9:-1
guard.seqadj	0:3 5:-2
guard.seqcount	5:2 8:-1
guard.seqid	0:2 3:-2 7:-1 8:2
guard.seqno	3:1
guard.ser	3:3 5:-1 7:-1
guard.serial	3:-2 4:1 5:-1 6:3 7:1 8:-1
guard.server	2:-1 3:1 5:-2 7:4 8:-2
guard.session	5:1
guard.set	0:1 1:2 2:-2 3:-1 5:-3 7:5 8:-1
guard.set_info	3:-2 7:2
guard.setattr	3:1
guard.setleds	2:3 7:-1
guard.setlk	3:1 5:-1 7:-1
guard.settings	3:1 5:1 7:-2 8:-1
guard.setup	0:3 3:-4 5:1 6:-1 8:2
guard.sf	0:2 3:-1 7:-1
guard.sg	3:3 5:-1 6:-1 7:-2
guard.share	3:-1 4:-1 5:3
guard.shared	0:-1 3:-4 4:2 5:4 6:2 7:-2 8:-1
guard.shash	5:-1 8:1
guard.shift	0:3 4:-1 6:1 8:-2
guard.shinfo	3:1
guard.shl	6:1
guard.shm	3:-2 4:1 5:2
guard.shmem	3:-1 5:1
guard.shost	0:-1 3:-1 5:3 6:-1
guard.should	1:1 5:1 8:-1
guard.show	3:-1 5:-6 7:2 8:5
guard.shp	3:-2 5:3
guard.shrink	0:4 3:-1 8:-3
guard.shrinker	0:3 8:-2
guard.shutdown	2:-1 3:-1 5:4 7:-1 8:-1
guard.si	0:-1 3:4 5:-3
guard.sig	3:2 4:1 5:1 6:-1 7:-2 8:-1
guard.sigframe	1:2 3:-1
guard.sighand	3:-2 5:2
guard.signal	0:-1 3:1 4:-1 5:4 6:-1 7:-2
guard.signal_pending	3:-1 5:2 6:-1 7:-1 8:1
guard.signature	5:3 6:-1 8:-1 9:-1
guard.simple	3:1
guard.sin	3:3 5:-1 7:-1
guard.sin6	3:2 5:-2
guard.sin6_addr	3:2 5:-1
guard.sin_family	3:1
guard.sinfo	3:1
guard.single	3:-1 5:1
guard.sio	2:1
guard.sip	3:4 5:-2 8:-2
guard.sit	3:-1 7:2
guard.size	0:-3 1:-1 3:8 4:-3 5:1 6:-2 7:-2 8:3 9:1
guard.sizeof	0:-2 1:3 2:4 3:4 4:-1 5:-7 6:2 7:1 8:-2 9:-1
guard.sizes	0:-2 3:-3 5:-2 8:8
guard.sk	0:-2 2:-1 3:-2 4:1 5:6 6:-1 7:-3 8:1 9:1
guard.sk_family	3:3 5:-2
guard.sk_prot	3:1 5:-1
guard.sk_protocol	3:-1 7:1
guard.sk_rcvbuf	0:-2 3:-1 5:5 8:-2
guard.sk_rmem_alloc	5:1
guard.sk_state	3:-4 5:4 7:-1 9:1
guard.sk_type	3:2 7:-1
guard.skb	0:6 1:-3 2:-2 3:-4 4:1 5:1 6:-2 7:-3 8:5 9:-1
guard.skb_dst	0:-1 5:3 8:-2
guard.skb_ensure_writable	0:-1 8:1
guard.skb_is_gso	3:1 5:-1
guard.skb_linearize	0:1
guard.skb_network_offset	3:-1 5:1
guard.skb_orphan_frags	0:1
guard.skb_shinfo	3:1
guard.skb_tailroom	0:4 3:-3 5:1 8:-2
guard.skip	3:-2 5:1 7:3
guard.slab	0:-4 2:-1 3:4 5:1 6:-1 7:-1 8:-2 9:4
guard.slave	3:-2 6:3
guard.sleep	4:-1 5:-1 7:2
guard.slen	3:2 5:-1
guard.slot	5:-1 6:-1 7:2
guard.slots	4:1 5:-1
guard.sma	4:1 5:-1 8:1
guard.smap	5:1 8:-1
guard.smbus	2:1
guard.sn	0:-1 3:-1 4:-1 5:1 7:-1 8:3
guard.snd	3:-1 5:-2 9:3
guard.snprintf	3:1 5:-1
guard.so	7:1 8:1
guard.sock	0:-2 3:-3 4:2 5:1 7:1 8:2 9:-1
guard.sock_flag	3:-2 4:2 5:2 7:-1 8:-1
guard.sock_net	3:4 4:-1 5:-2
guard.sockaddr	3:2 8:-2
guard.sockaddr_in	3:1
guard.socket	3:-1 8:2
guard.sockptr	1:1
guard.soft	4:1 5:-2 7:1 8:-1 9:2
guard.softconn	2:2 3:-1 5:-1 7:-1 8:2
guard.software	3:1 7:-1
guard.sol	3:1 5:-2 7:2
guard.source	3:1 5:-2 7:-1 8:2
guard.sp	0:3 3:-1 4:-1 5:2 6:-1 7:-1 8:-2
guard.space	0:-3 2:-1 3:1 6:2 7:2
guard.space_id	3:-1 5:-1 6:1 7:2
guard.spec	3:2 4:1 5:-3 6:2 7:-1
guard.spectre	3:-1 4:1 6:-1 7:1
guard.spi	6:1
guard.spin	3:-2 5:3
guard.splice	5:1
guard.split	3:-1 5:-1 6:2
guard.spot	1:-1 3:-2 4:-1 8:5
guard.sqi	5:1 8:-1
guard.sr	7:1
guard.srat	3:-2 5:5 7:-2 8:-1
guard.src	0:3 1:1 2:-1 3:4 5:-7 6:-1 7:-1 8:3 9:-1
guard.src_len	3:1 5:-1 8:1
guard.src_vma	0:2 3:-2 8:1
guard.srclen	3:1 5:-1
guard.srh	3:1
guard.srhoff	3:1 8:-1
guard.ss	3:1 5:-1 7:-2 8:3
guard.sscanf	3:2
guard.sshdr	2:3 3:-1 5:-1
guard.sstate	3:-2 5:3
guard.st	5:2 7:-1
guard.st_nlink	3:1 5:-1
guard.stable	5:-1 8:1
guard.stack	3:-3 5:1 6:-1 8:4
guard.stale	3:-1 5:2 8:-1
guard.starget	6:1
guard.start	0:1 1:-3 2:-1 3:4 4:-1 5:1 7:-2 8:1 9:-1
guard.stat	0:2 3:-3 7:-1 8:3 9:-1
guard.state	0:-3 1:-1 2:2 3:-5 4:-2 5:7 6:3 7:-1 8:-1 9:1
guard.state_count	3:1 5:-2 6:-1 7:3
guard.state_in_sysfs	3:-1 5:2 7:-1
guard.stateid	0:-3 3:-1 5:4 8:1
guard.states	5:-2 6:3
guard.static	3:2 5:-1 7:-1
guard.stats	0:1 1:-1 3:-6 5:2 7:-1 8:4
guard.status	0:-3 1:-1 2:6 3:-8 4:-1 5:1 6:2 7:-7 8:14 9:-3
guard.std	6:1
guard.step	3:1 5:-1
guard.stgs	8:1
guard.stop	3:-4 5:-1 7:2 8:4
guard.stopped	3:-1 5:3 8:-1
guard.storage	8:-1
guard.store	3:-2 5:-1 7:4
guard.str	0:-1 2:-1 3:7 5:-2 6:1 7:-2 8:-1
guard.strchr	0:-1 3:2
guard.strcmp	0:-1 3:5 6:-1 7:-1 8:-2
guard.stream	0:-1 2:2 3:4 5:1 7:1 8:-6
guard.strict	3:-1 5:4 6:-2 7:-1 8:-1
guard.strictroute	5:1
guard.string	0:1 3:1 5:-1 7:-1 8:1
guard.strlen	3:2 5:-2 7:-1
guard.strncmp	0:-1 3:1 5:-4 6:-1 7:6 8:-2
guard.strnlen	3:1 5:-1
guard.strreset	5:-1 7:1
guard.struct	0:2 1:2 2:1 3:4 5:-4 6:2 7:-2 8:-5 9:-1
guard.sts	2:-1 8:2
guard.style	3:2 5:-1 7:1 8:-1
guard.sub	3:1 5:-1 8:1
guard.subdir	3:1 5:-1 8:1
guard.subsegment	3:-1 8:1
guard.subset	4:-1 5:1 8:-1 9:1
guard.subsys	3:2 5:-1 7:-1
guard.subsys_mask	3:2 5:-1
guard.subtype	3:1 5:-1 6:-1 7:1
guard.success	2:2 5:-3 6:-2 8:4
guard.suid	4:1 5:-1
guard.super	3:1 4:-1 5:-2 7:2
guard.supported	3:-5 4:-1 5:-5 6:-2 7:14 8:-1
guard.supports	3:1 5:-2 7:1
guard.suppress	5:2 7:-1
guard.svc	0:-1 3:5 4:-1 5:-3 7:2 8:-1
guard.svcxdr	5:-2 8:3
guard.svcxdr_decode_string	3:-1 8:1
guard.svid	3:1 8:-1
guard.svsk	3:3 5:-3
guard.sw	3:1 5:-3 7:2
guard.swap	0:4 3:-4 5:3 9:-1
guard.swap_header	3:3 5:-2
guard.swapfile	3:-1 4:-2 5:4 7:-1
guard.switch	5:2 8:-1
guard.swp	0:-1 3:-2 5:4
guard.symlink	3:2 4:-1 5:-2 7:1
guard.syn	3:-1 5:2 7:-1 8:-1 9:1
guard.sync	0:-2 3:1 5:-3 7:2 8:2
guard.sys	4:2 5:-4 6:2 7:1 9:-1
guard.sysctl	3:-1 4:1 5:-1 7:-1 8:3 9:-1
guard.sysctl_header	3:-1 5:-1 8:3
guard.sysctl_max_map_count	3:-1 5:1
guard.sysctl_optmem_max	3:3 5:-2
guard.sysctls	0:1
guard.sysfs	3:-1 5:2 7:-1 8:1
guard.system	0:2 5:1 8:-1
guard.sz	0:1 2:1 3:4 5:-2 8:-1 9:-1
guard.t	0:1 1:1 2:-1 4:-1 5:1 6:1 7:-1 9:-1
guard.tab	3:1 5:-1
guard.table	0:-1 3:-1 5:-2 6:1 7:2 9:3
guard.tables	3:1 5:1
guard.tag	2:-1 3:3 5:2 7:-2 8:-1
guard.tags	0:3 3:1 5:-1 8:-2
guard.tail	3:-2 5:3 6:-1 8:-1 9:1
guard.tailroom	0:4 3:-1 5:1 6:-1 8:-2
guard.taint	3:1
guard.targ	3:4 5:-3
guard.target	0:-2 2:-1 3:2 4:-1 5:-4 8:5
guard.task	0:-2 1:-1 2:6 3:-2 4:2 5:-1 6:-1 7:-3 8:1 9:2
guard.tb	0:2 3:7 5:-3 7:-2 8:-2
guard.tbl	0:2 3:-5 5:1 6:4 8:-1 9:-1
guard.tc	3:-6 5:3 7:2 8:1 9:1
guard.tca	3:1 5:-2 8:2
guard.tcf	3:1 5:1 7:-1
guard.tcm	5:-1 8:1
guard.tcp	0:-3 3:-3 4:1 7:3 8:2 9:1
guard.tcp_md5_hash_key	8:1
guard.tcphdr	3:1 8:-1 9:1
guard.tcphoff	3:3 8:-2
guard.temp	5:-1 7:2
guard.termios	1:1 5:-1 8:1
guard.terse	5:-1
guard.test	0:-1 2:2 3:2 5:-3 6:-1 7:4 8:-2
guard.test_bit	0:-1 3:-2 5:3 6:-1 7:2 8:-1
guard.text	3:-2 5:4 7:-1 8:-1
guard.tfm	0:-1 8:2
guard.tgid	3:1
guard.th	8:1
guard.this	2:-1 3:-2 5:-1 8:6
guard.this_len	2:-1 3:-1 8:3
guard.thread	0:-1 3:-1 5:5 6:-1 7:-1
guard.throttling	5:-2 6:-2 7:4
guard.tick	3:-3 5:-2 7:6
guard.tid	3:1
guard.time	2:1 3:-3 5:-2 6:1 7:4 9:-1
guard.time_after	5:1 6:1 8:-1
guard.time_after_eq	2:1
guard.timeo	2:1 3:-1 5:1
guard.timeout	2:1 5:-1 6:4 7:-2 8:-1
guard.timer	5:-1 8:2
guard.times	3:1
guard.tk	0:1 2:6 3:-3 5:1 7:-2 8:-5 9:3
guard.tk_status	2:2 8:-2
guard.tlv	3:-1 8:1
guard.tmp	1:-1 2:2 3:1 5:-2 7:-1 8:1
guard.tmpl	5:2
guard.to	1:4 3:1 4:1 5:-1 6:-2 7:-2 8:1 9:-3
guard.tok	3:1 8:-1
guard.token	0:1 3:2 5:-2 7:-1 8:1
guard.toksize	3:1
guard.too	3:-1 4:2 5:1 8:-1
guard.top	3:1 4:-1 5:1
guard.tos	5:-1 8:1
guard.total	0:-1 2:-1 3:6 7:-1 8:-2 9:-1
guard.tp	3:-1 4:-1 5:2 7:1
guard.tp_event	3:1 5:-1
guard.tpi	3:-1 8:1
guard.tr	3:4 5:-3 6:-1 7:-1 8:1
guard.trace	0:3 3:-3 5:2 6:-1 7:-2 8:3 9:-1
guard.traceprobe	0:1
guard.tracing	3:-2 5:3 7:-1
guard.trailing	3:1
guard.trans	3:1 5:-2 8:2
guard.translation	3:1 5:-1 8:1
guard.transport	0:-1 3:-3 4:2 5:1 7:2
guard.trap	3:-2 5:2 7:2 8:-2
guard.tree	0:2 3:-1 5:2 8:-1
guard.trial	3:-1 4:-1 5:2
guard.trialcs	3:1 5:-1
guard.trigger	3:1 5:1 7:-1
guard.trim	3:-1 5:-1 8:3
guard.true	3:-3 5:-4 6:1 7:2 8:4
guard.truesize	3:-1 6:1
guard.try	0:-1 3:-1 5:4 8:-1
guard.try_module_get	5:2 8:-1
guard.tryget	4:-1 5:2
guard.trylock	3:-1 5:3 8:-1
guard.ts	1:1 3:3 4:-1 5:-2 7:-2 8:1
guard.tsk	3:-2 5:2 9:1
guard.tsn	0:-1 3:4 5:-2 8:-2
guard.tspace	0:1
guard.tstamp	5:1 8:-1
guard.tsz	5:-2 8:3
guard.tty	0:-1 2:-2 3:-3 5:6 6:-3 7:-3 8:1 9:5
guard.ttys	3:-1 5:1
guard.tun	0:1 8:-1
guard.tunnel	3:4 4:-1 5:-1 7:-2
guard.tuple	5:-1 7:1 8:1
guard.tuplehash	5:1
guard.tv	3:1
guard.tx	3:-1 4:1 5:2 8:-2
guard.type	0:-2 1:-1 2:-3 3:7 4:-4 5:-1 6:1 7:9 8:-4 9:-2
guard.types	3:1
guard.tz	3:1 5:-1
guard.u	3:-3 5:3 7:-1 9:2
guard.u16	3:-3 5:2 7:-1 8:1
guard.u32	0:-1 2:2 5:1 8:-1 9:-1
guard.u64	0:2 3:3 5:-1 8:-3
guard.u8	2:3 3:-4 5:-1 7:3
guard.uaddr	1:2 8:-1
guard.ubuf	1:1 3:1 5:-1
guard.ucounts	0:-2 3:-2 5:5 8:-1
guard.ud	0:-3 3:4 5:-1 8:1
guard.udp	0:-1 3:5 5:-4 7:3 8:-3
guard.uevent	0:-1 3:-3 5:2 8:1
guard.uh	0:-1 3:3 5:-1 8:-1
guard.uid	3:-1 4:5 5:-2 7:-1 8:-1
guard.uid_eq	4:2 5:-1
guard.uid_t	3:1
guard.uid_valid	5:1
guard.uinfo	3:-1 5:2
guard.uint	5:1
guard.uint64	0:1 3:-1 5:-1 6:2 7:-1 8:-1
guard.uint64_t	0:1 3:-1 5:-1 6:2 7:-1 8:-1
guard.uio	3:1 5:-1
guard.ulp	3:-1 5:1
guard.uname	3:2 5:-2
guard.uname_len	3:1 5:-1
guard.underflow	3:1 5:-1
guard.undo	3:-3 5:3
guard.unhashed	3:-1 5:1
guard.unicast	3:-1 7:-1 8:1
guard.unicode	0:1 5:-1
guard.unit	0:-1 3:-2 7:1 8:2
guard.units	3:-1 5:-1 6:-1 7:3
guard.unix	3:-1 5:1 7:-1 8:2
guard.unknown	7:1
guard.unlabel	5:1 7:-1
guard.unless	5:1 8:-1
guard.unlikely	0:2 1:-2 2:2 3:3 4:-2 5:-1 6:2 7:-7 8:-5 9:7
guard.unlinked	3:-1 5:2
guard.unmap	0:2 1:1 8:-1
guard.unmapped	4:1 5:-1
guard.unregister	5:-1 8:1
guard.unsigned	0:-2 3:4 5:-3 6:1 7:-1 8:1
guard.unspec	3:-2 5:5 8:-2
guard.up	3:1 7:-1 9:1
guard.update	3:-4 5:1 7:3 8:1
guard.upper	3:-4 5:4
guard.uprobe	3:1 5:-3 7:3
guard.uptodate	2:5 3:-1 5:-1 6:-1 7:-1 8:-1
guard.usage	3:1 4:1 7:-2
guard.use	3:-2 5:1 7:3 8:-1
guard.usec	3:1
guard.used	0:-1 3:-1 5:3
guard.user	0:-1 1:6 2:-1 4:2 5:-3 6:-1 7:2 8:-3 9:-1
guard.user32	3:1
guard.user_ns	3:1 4:1 7:-1
guard.user_write_access_begin	1:1
guard.userns	3:2 4:2 5:-2 7:-1
guard.users	3:-5 5:3 7:-1 8:-1 9:4
guard.usize	0:1 3:1 5:-1
guard.ut	3:1
guard.uuid	3:1
guard.uval	5:1
guard.v	3:2 5:-5 7:-2 8:2 9:3
guard.v2	2:2 3:-2 4:1 6:-1 7:1
guard.v4	3:3 4:-1 5:-1
guard.va	8:-1
guard.vaddr	0:2 8:-1
guard.val	0:3 2:-1 3:4 4:-3 5:-5 6:3 7:-1
guard.valid	0:-1 2:-1 3:3 6:4 7:-3 8:-1 9:-1
guard.valid_hooks	3:2 5:-1
guard.valid_signal	3:3 5:-2
guard.validate	3:3 5:-1 8:-1
guard.value	0:-1 1:3 2:1 3:4 4:-1 5:-4 6:1 7:1 8:-4 9:1
guard.value_size	3:2 5:-2
guard.var	0:1 3:-1 5:-1 7:-2 8:4
guard.vc	3:-4 4:2 5:3 6:1 7:-1 8:-1
guard.vdev	3:-3 7:1 8:3
guard.vec	0:1 1:-3 3:3 5:-2 6:2 8:-1
guard.vector	0:-2 5:-2 6:2 8:2
guard.vendor	0:2 3:-2 7:2 8:-1
guard.ver	0:3 6:-1 8:-1
guard.verdict	3:1
guard.verf	2:-1 3:1 8:1
guard.verify	0:-1 3:3 5:-5 7:2 8:1
guard.vers	3:1 5:-1 7:1 8:-1
guard.version	3:2 5:-2 7:2 8:1 9:-1
guard.versp	3:-2 5:-1 7:5 8:-1 9:-1
guard.vfs	4:-1 5:1 7:-1
guard.vgadev	3:2 6:-1 7:-1
guard.vi	8:1
guard.victim	3:1 5:-1
guard.vif	3:-2 5:3 8:-1
guard.vifi	3:1 5:-1
guard.virt	0:-1 5:-2 8:4
guard.virtio	3:-3 5:-3 6:4 7:2 8:1
guard.vlan	3:-1 5:3 8:-2
guard.vlen	3:-2 5:-1 7:4
guard.vm	1:-3 2:-1 5:2 6:-1 7:-2 8:5 9:-1
guard.vm_end	0:-1 3:-1 5:1 8:1
guard.vm_file	3:1
guard.vm_flags	1:-1 3:-1 4:3 5:2 7:-1 8:-1
guard.vm_mm	0:1 3:-2 5:-1 8:3
guard.vm_ops	3:-2 5:3 7:-1
guard.vm_pgoff	0:1 3:2 5:-2
guard.vm_start	0:-1 5:-2 8:4
guard.vma	0:-3 1:-4 2:-1 3:5 4:3 5:-1 6:-1 8:3 9:-2
guard.vmap	3:-2 5:-1 7:3
guard.vmemmap	0:1 5:-1
guard.vmf	0:1 3:-1 5:1
guard.void	0:-1 5:1 7:-1
guard.vp	3:-1 5:2 6:-1 7:-2 8:2
guard.vp_dev	5:1
guard.vpd	2:1 3:-5 5:-2 6:1 7:3 8:2
guard.vpd_len	3:-2 5:-1 6:1 7:-1 8:3
guard.vq	3:-1 5:-2 6:3
guard.vr	5:1
guard.vring	0:1 3:-1 6:1
guard.vtag	3:2 5:-1 8:-1
guard.vxlan	0:-1 3:2 5:1 7:-1 8:-1
guard.w	3:-4 5:-2 7:-1 8:5 9:3
guard.wait	2:1 3:-2 6:2 7:-1 8:1
guard.wake	7:1
guard.wakeup	3:-3 5:5 7:-1
guard.walk	3:-1 5:1 6:1 7:-1 8:-1 9:3
guard.walk_state	3:-2 5:1 6:1 7:-1 9:3
guard.want	2:-1 3:-1 4:1 5:3 7:-1 8:-1
guard.warn	0:-1 4:1 7:-1 8:-1 9:2
guard.was	3:-2 5:3 8:-2 9:2
guard.wctr	2:2 6:-1
guard.weight	3:-1 9:1
guard.whence	3:1 7:-1
guard.which	3:2 5:-1
guard.width	3:2 7:-1
guard.window	3:1 5:-1
guard.wirq	3:1 5:-1
guard.with	5:-2 7:2
guard.within	3:2 5:-1
guard.wmi	3:1
guard.wol	3:-2 5:-4 7:2 8:4
guard.word0	2:-1 3:4 8:-3
guard.word1	3:1 8:-1
guard.word2	3:1
guard.work	3:-1 9:1
guard.worker	3:-1 5:-2 8:3
guard.wq	3:1 5:-3 8:3
guard.writable	0:-1 8:1
guard.write	2:-1 3:-3 4:5 5:-1 6:-3 7:4 8:-1
guard.write_iter	3:-1 7:1
guard.writeback	5:1
guard.writers	0:3 3:-1 8:-1
guard.written	5:-1 8:2
guard.wsize	3:-1 9:2
guard.x	0:-1 3:1 4:-1 5:3 6:1 7:-3
guard.x86	3:-4 5:-2 6:4 7:3 8:-1
guard.xa	0:-1 3:-2 8:1 9:2
guard.xas	0:3 2:-1 3:-2 4:-1 5:3 8:-2 9:-1
guard.xas_error	0:2 3:-1 5:1 8:-1
guard.xattr	5:1 7:-1 8:1
guard.xdev	3:1 5:1 7:-1
guard.xdp	3:-2 5:2
guard.xdpf	3:1 5:-1
guard.xdr	0:-2 1:-1 2:1 3:-3 4:-1 5:3 7:-1 8:4 9:-1
guard.xdr_buf_subsegment	3:-1 8:1
guard.xdr_stream_decode_bool	3:1
guard.xdr_stream_decode_u32	2:2 3:1 8:-2
guard.xdr_stream_encode_u32	8:1
guard.xdr_zero	3:2 5:-1
guard.xfer	3:-1 5:-1 6:2
guard.xflag	3:1
guard.xflags	3:1
guard.xfrm	0:1 4:2 7:-2
guard.xlate	3:1 5:-2 8:2
guard.xp	0:-2 3:-4 5:4 8:2
guard.xprt	0:-1 2:-1 3:-1 5:2 7:-1 8:3 9:-1
guard.xps	0:-1 3:-2 5:5 8:-1
guard.xpt	3:3 5:-3
guard.xstats	3:-1 8:1
guard.xt	0:-2 3:4 5:-1
guard.xt_counters	0:-1 3:1
guard.xz	5:-1 7:2
guard.zero	3:1 4:-1 5:-1 7:2 8:-1
guard.zeroes	0:2 5:-1 8:-1
guard.zone	3:3 7:-2
guard.zoned	3:-2 5:-3 7:7
guard.zstd	3:-1 5:-1 8:2
guard:!	0:6 1:-5 2:-5 3:1 4:4 5:1 6:1 7:2 8:-6 9:1
guard:!=	0:-1 1:-1 2:3 3:5 5:-2 6:1 7:-5 8:-2 9:2
guard:%	3:2 5:-1 7:-1
guard:&	0:3 1:1 2:-3 3:1 4:2 6:4 7:-5 8:-4
guard:&&	0:-1 1:-3 2:2 3:-1 4:2 6:3 7:1 9:-3
guard:*	0:1 2:-2 3:4 5:3 6:-1 7:-3 8:-1 9:-1
guard:+	0:-3 1:1 2:2 3:-4 4:-1 5:2 6:4 7:-3 8:4 9:-2
guard:-	1:-2 2:-4 3:-4 4:2 5:-1 6:2 7:-2 8:12 9:-2
guard:->	0:-2 1:-4 3:-1 4:-5 5:8 6:-5 7:9 8:-4 9:3
guard:0	0:2 1:-2 2:1 3:-1 4:-1 6:-3 7:-2 8:6
guard:0444	0:1
guard:0U	3:5 4:-1 5:-4
guard:0x00	2:-1 3:-1 6:1 7:2 8:-1
guard:0xff	0:-1 3:1 5:-1 6:2
guard:1	0:1 1:1 3:2 6:1 7:5 8:-7 9:-2
guard:10	2:-1 3:3 5:-1 6:2 8:-1 9:-1
guard:100	3:-4 5:5 7:-1
guard:1024	3:1 5:-1
guard:11	3:2 5:-1 8:-1
guard:12	3:1
guard:16	3:-1 7:1
guard:1U	2:-1 3:7 5:-1 8:-4
guard:1UL	3:-2 5:2 9:1
guard:1ULL	0:-1 8:1
guard:2	0:-1 1:-2 2:1 3:1 5:-3 6:-1 7:3 8:1 9:1
guard:3	0:-1 3:4 6:2 7:1 8:-4 9:-1
guard:31	3:-1 6:1
guard:32	0:-1 3:-1 5:1 6:1 8:1
guard:4	3:2 5:-2 6:2 8:-2
guard:4096	3:3 5:-1 7:-1
guard:5	3:1 5:-3 6:3
guard:511	3:1
guard:6	2:1 5:-2 7:4 8:-1
guard:64	3:-1 6:1
guard:7	3:1 4:1 5:-1 7:-1 8:1
guard:8	5:-1 6:-1 7:2 8:-1
guard:9	3:1 5:-1
guard:<	1:2 3:10 4:-2 5:-3 6:-3 7:-3 8:1 9:-2
guard:<<	0:-3 2:-1 3:3 4:-1 5:1 7:2 8:-1
guard:<=	0:-3 1:1 2:1 3:4 6:-1 7:-3 8:3 9:-1
guard:==	0:-1 1:-4 2:-1 3:3 4:1 5:2 6:2 7:-1 8:-2 9:1
guard:>	0:-4 1:-4 2:-3 3:14 5:2 6:3 7:-2 8:-8 9:2
guard:>=	0:-1 1:1 2:-3 3:12 4:-1 5:2 6:-2 7:-4 8:-5 9:1
guard:|	0:-1 1:-1 3:5 4:-3 5:2 6:-1 7:-1 8:1
guard:||	0:-6 1:-1 2:-1 3:9 5:-1 6:6 8:-4 9:-1
guard:~	0:-1 3:7 5:-3 8:-1 9:-1
in:arch	0:-1 1:2 2:-3 3:-1 4:1 5:-1 6:6 8:1 9:-4
in:arch/x86	0:-1 1:2 2:-3 3:-1 4:1 5:-1 6:6 8:1 9:-4
in:block	0:-1 1:-2 2:6 3:1 5:1 6:-3 7:2 8:-1 9:-4
in:block/badblocks.c	3:-1 5:2
in:block/bdev.c	0:-1 2:1 3:-1 4:-1 5:5 7:-1 8:-2
in:block/bio.c	0:2 1:-2 3:2 5:-2
in:block/blk-cgroup.c	0:-1 3:3 7:-1
in:block/blk-core.c	3:2 7:-1 8:-1
in:block/blk-flush.c	2:-1 8:1
in:block/blk-ia-ranges.c	3:1
in:block/blk-iocost.c	3:1
in:block/blk-lib.c	4:2 5:-1
in:block/blk-map.c	0:-1 1:1 2:-1 3:-3 5:1 8:3
in:block/blk-mq-debugfs.c	3:1
in:block/blk-mq-sysfs.c	3:-1 5:-1 7:3
in:block/blk-mq-tag.c	3:1 5:-1
in:block/blk-mq.c	2:2 3:-1 5:5 7:-4 9:-1
in:block/blk-stat.c	0:2 5:-2
in:block/blk-sysfs.c	3:-1 5:-2 7:3
in:block/bsg.c	0:-1 3:-1 7:1 8:1
in:block/disk-events.c	5:-1 7:1
in:block/elevator.c	3:1
in:block/fops.c	4:-1 5:1
in:block/genhd.c	2:-1 3:-2 5:3 7:1 8:-1
in:block/ioctl.c	3:-2 4:3 5:1 7:-1
in:block/ioprio.c	8:2
in:block/kyber-iosched.c	0:1 8:-1
in:block/partitions	0:-2 2:9 3:3 5:-6 7:1 8:-4 9:-1
in:crypto	0:-2 1:-2 2:-2 3:5 4:-2 5:1 6:1 7:2 8:-1 9:-1
in:crypto/ahash.c	8:1
in:crypto/algapi.c	0:-2 3:-2 5:6 7:-1
in:crypto/api.c	0:3 3:-1 5:-1 7:3 8:-2
in:crypto/asymmetric_keys	0:-1 1:-1 3:3 5:-1 6:-1 7:5 8:-2 9:-1
in:crypto/authenc.c	3:1 5:-1
in:crypto/authencesn.c	3:1
in:crypto/cbc.c	3:1
in:crypto/ccm.c	3:4 8:-3
in:crypto/crypto_null.c	0:-1 8:1
in:crypto/drbg.c	0:1 3:-1 9:1
in:crypto/gcm.c	8:1
in:crypto/geniv.c	3:1
in:crypto/jitterentropy-kcapi.c	0:-1 5:-1 8:1
in:crypto/jitterentropy.c	5:-2 6:4 7:-1 8:-1
in:crypto/rng.c	0:-1 8:1
in:crypto/rsa-pkcs1pad.c	3:-3 5:3 8:1
in:crypto/rsa.c	0:2 3:-3 5:2 7:-1
in:crypto/shash.c	3:1 5:-1 7:-1 8:1
in:crypto/skcipher.c	5:-1 8:1
in:drivers	0:-3 1:-4 2:-1 4:-7 5:1 6:14 7:2 8:4 9:-6
in:drivers/acpi	0:3 1:-2 2:-3 3:6 4:-2 6:1 7:-2 8:1 9:-1
in:drivers/base	0:-1 1:-1 2:-2 3:8 4:-2 5:5 6:2 7:-5 8:-4 9:-1
in:drivers/block	0:2 2:1 5:3 6:-1 7:-2 8:-2
in:drivers/cdrom	0:-1 2:3 3:-1 4:-1 5:-2 6:-1 7:1 8:2
in:drivers/char	0:-2 1:-2 2:-1 3:-1 4:2 5:-2 6:1 8:5
in:drivers/connector	0:-1 3:-2 5:2 7:-1 8:2
in:drivers/cpufreq	0:-1 3:-4 5:1 6:-1 7:7 8:-1 9:-1
in:drivers/cpuidle	3:1 5:2 6:-1 7:-1
in:drivers/dma	2:-1 3:-1 6:2 7:-1 8:-2 9:2
in:drivers/dma-buf	0:2 3:2 5:-2 6:-1 7:1 8:-1
in:drivers/firmware	5:-1 6:-1 7:2
in:drivers/hwmon	8:1
in:drivers/i2c	0:-2 2:4 3:3 5:-1 6:-2 7:1 8:-1 9:-1
in:drivers/input	0:-4 1:1 2:3 4:-2 6:3 8:-2
in:drivers/iommu	0:-2 1:-1 2:-1 3:-2 4:-1 5:-1 6:4 8:6 9:-2
in:drivers/leds	3:1 5:-1
in:drivers/macintosh	3:1 5:-1 8:1
in:drivers/mailbox	3:-1 6:2 7:-1
in:drivers/net	5:-2 6:3
in:drivers/nvmem	3:2 5:-1 7:-1
in:drivers/pci	0:-3 1:-1 2:2 3:2 4:1 5:-5 7:5 8:1 9:-2
in:drivers/platform	6:-1 7:2
in:drivers/pnp	0:2 5:-2 6:-1 7:-1 8:2
in:drivers/power	3:1 5:-1 6:-1 7:-2 9:1
in:drivers/pps	0:1 3:1 6:-1 8:-1
in:drivers/ptp	0:-1 5:1 7:-1 8:3
in:drivers/rtc	0:-1 2:-2 5:8 6:2 7:-2 8:-4
in:drivers/scsi	0:3 1:-1 2:4 3:-8 5:1 7:7 8:-4 9:-3
in:drivers/thermal	5:-1 7:-1 9:3
in:drivers/tty	1:3 2:-4 3:-3 4:1 5:5 6:-3 8:-1 9:2
in:drivers/usb	3:-1 5:-2 6:6 7:-1 8:-2
in:drivers/video	6:-1 8:1
in:drivers/virtio	0:1 2:-1 3:-4 4:-1 5:-3 6:5 8:4 9:-1
in:fs	0:-1 1:2 2:1 3:6 4:-1 5:8 6:-10 8:1 9:-5
in:fs/9p	0:-1 1:-1 3:1 4:-1 5:-1 7:2 8:1
in:fs/aio.c	0:3 2:-1 3:-2 4:2 5:-2 7:5 8:-4
in:fs/anon_inodes.c	0:-1 5:2 8:-1
in:fs/attr.c	3:1 4:2 5:-3
in:fs/autofs	0:-1 1:1 3:3 4:-1 5:-1 7:-1
in:fs/binfmt_elf.c	2:1 3:1 5:-2 8:1
in:fs/binfmt_misc.c	3:-1 5:2 7:-1 8:1
in:fs/buffer.c	0:-1 1:-1 2:3 3:-2 5:3 8:-2
in:fs/char_dev.c	5:4 8:-3
in:fs/coredump.c	0:1 5:-1 8:1
in:fs/dcache.c	3:-1 5:1 8:1
in:fs/debugfs	1:-1 2:-1 4:4 5:1 7:-1 8:-3 9:2
in:fs/devpts	3:1 5:-1
in:fs/eventpoll.c	0:2 2:-1 3:-3 5:3 7:-1 8:-1
in:fs/exec.c	0:2 1:-2 2:-1 4:1 5:1 7:4 8:-5
in:fs/exportfs	7:1
in:fs/ext4	0:1 1:-3 2:2 3:-2 4:-1 5:-1 6:-2 7:1 8:3 9:2
in:fs/fat	0:-3 1:-1 2:7 3:3 4:-3 5:1 7:-1 8:-2 9:-1
in:fs/fcntl.c	1:2 3:-1 4:-2 5:2 7:-1 8:-2 9:2
in:fs/fhandle.c	3:1
in:fs/file.c	0:-2 1:1 3:2 7:-1 8:-1 9:1
in:fs/file_table.c	0:1 8:-1
in:fs/filesystems.c	3:-1 5:4 7:-1 8:-1
in:fs/fs_context.c	0:-1 3:1 4:3 5:2 7:-2 8:-2
in:fs/fs_parser.c	3:2 5:-2
in:fs/fsopen.c	0:2 5:-1 7:1 8:-1
in:fs/hugetlbfs	0:1 2:-1 3:2 6:2 7:-1 8:-2
in:fs/init.c	3:1 4:2 5:-1 8:-2
in:fs/inode.c	0:-1 3:1 4:-2 5:4 8:-2
in:fs/ioctl.c	0:-1 1:3 3:2 5:-2 7:3 8:-4
in:fs/iomap	0:1 2:4 3:-3 7:-2 8:1 9:-1
in:fs/isofs	3:5 4:-1 5:-2 7:-1 8:-1
in:fs/jbd2	0:2 1:-1 2:4 3:-4 4:-1 5:1 7:-1 8:1 9:1
in:fs/kernfs	0:1 3:-3 4:-3 5:1 7:5 8:1
in:fs/libfs.c	1:2 4:-1 5:-3 7:2 8:2
in:fs/lockd	1:-1 2:-1 3:3 4:-1 5:-2 6:-1 7:-4 8:6
in:fs/locks.c	3:-7 4:1 5:3 8:3 9:1
in:fs/mbcache.c	0:2 8:-2
in:fs/namei.c	0:-3 1:-1 2:-1 3:3 4:2 5:-2 6:-1 8:3 9:-1
in:fs/namespace.c	0:1 1:2 2:-1 3:2 4:-1 5:2 7:-2 8:-2
in:fs/netfs	2:1 3:-1 5:-1 8:2
in:fs/nfs	1:-3 2:2 3:-1 4:-1 5:-2 6:-2 7:1 8:10 9:-3
in:fs/nfs_common	3:-2 8:3
in:fs/nls	3:4 5:-3 7:-1
in:fs/notify	0:-1 4:1 8:1
in:fs/nsfs.c	3:-2 7:2
in:fs/open.c	0:-1 3:1 4:1 5:-2 7:-1 8:2
in:fs/pipe.c	0:2 3:1 5:-1
in:fs/posix_acl.c	2:-2 3:5 4:2 5:-3 7:-1
in:fs/proc	0:1 1:-1 2:-3 3:-1 4:6 5:-2 6:-1 7:-2 8:2 9:-1
in:fs/proc_namespace.c	3:-1 5:1 8:1
in:fs/quota	1:-2 3:1 4:-2 6:-1 7:1 8:1 9:1
in:fs/read_write.c	3:-5 4:-1 5:1 7:4 8:1
in:fs/readdir.c	0:-1 1:4 2:-1 5:2 7:-1 8:-2 9:-1
in:fs/remap_range.c	3:2 5:-1 8:1
in:fs/select.c	1:2 3:1 5:-1 8:-1
in:fs/seq_file.c	0:-2 2:-1 3:-3 5:7 8:1
in:fs/signalfd.c	1:6 2:-1 3:1 5:2 7:-1 8:-7
in:fs/splice.c	0:-1 2:1 7:1
in:fs/stat.c	3:2 5:-2
in:fs/statfs.c	3:4 5:-3
in:fs/super.c	0:3 2:-1 3:-1 5:-2 7:-1 8:1
in:fs/sync.c	2:-1 8:1
in:fs/sysfs	2:-1 3:-4 5:4 7:2 8:1
in:fs/timerfd.c	3:-1 5:1
in:fs/tracefs	0:-1 8:1
in:fs/xattr.c	0:-1 1:3 2:-1 3:-1 4:-2 7:-1 8:2
in:ipc	0:2 1:-1 2:-1 3:-2 4:2 5:6 6:-1 7:-3 8:-1
in:ipc/mqueue.c	0:-1 1:-1 3:1 4:-1 5:4 6:-1 7:-1 8:-1 9:1
in:ipc/msg.c	0:1 4:2 5:-1 7:-1 8:-1
in:ipc/msgutil.c	0:1
in:ipc/sem.c	3:-1 4:1 5:2 7:-1
in:ipc/shm.c	3:-2 4:1 5:2 7:-1 8:1
in:ipc/syscall.c	5:-1 7:1
in:ipc/util.c	0:1 3:-1 5:1 8:-1
in:kernel	0:-4 1:-1 2:-4 3:4 4:-3 5:6 6:-4 7:1 8:2 9:2
in:kernel/audit.c	0:-4 3:3 4:1 5:1 7:1 8:-1
in:kernel/audit_tree.c	5:-1 8:1
in:kernel/audit_watch.c	0:2 5:-1 8:-2
in:kernel/auditfilter.c	3:-1 4:-1 5:-1 8:3
in:kernel/auditsc.c	0:2 5:-1 8:-1
in:kernel/bpf	0:-2 2:-2 3:2 4:-2 5:1 6:-2 8:1 9:5
in:kernel/capability.c	3:3 5:-3
in:kernel/cgroup	0:1 1:-1 2:-1 3:1 4:3 5:1 6:-1 7:-2 8:-4 9:2
in:kernel/cpu.c	3:4 4:-2 5:3 8:-2
in:kernel/crash_core.c	3:3 5:-2
in:kernel/cred.c	0:1 4:-1 5:1 8:-1
in:kernel/dma	3:-3 6:1 7:1 8:1
in:kernel/events	0:2 1:-2 2:5 4:-2 5:3 8:-4 9:-1
in:kernel/exit.c	9:1
in:kernel/fork.c	0:1 1:-2 3:-4 4:-1 5:3 7:-1 8:4 9:1
in:kernel/futex	3:1 7:-1
in:kernel/gcov	0:1 3:2 5:-1 8:-2
in:kernel/groups.c	4:1 8:-1
in:kernel/irq	0:2 3:-4 5:-2 6:2 7:1 9:2
in:kernel/kallsyms.c	3:-1 5:1
in:kernel/kexec.c	0:-2 1:2 8:1
in:kernel/kexec_core.c	1:1 8:-1
in:kernel/kprobes.c	0:-1 3:-1 5:2 7:-1 8:3 9:-1
in:kernel/kthread.c	5:1
in:kernel/locking	3:-2 5:2 8:1
in:kernel/module	3:1 4:1
in:kernel/nsproxy.c	3:4 8:-3
in:kernel/params.c	0:-2 3:-2 7:3 8:2
in:kernel/pid.c	3:-1 8:1
in:kernel/pid_namespace.c	0:1 3:-1 5:2 8:-1
in:kernel/power	1:-1 3:1 4:-1 5:-3 7:3 8:2
in:kernel/printk	3:-1 4:2 5:1 8:-1
in:kernel/profile.c	0:-1 3:-1 8:3
in:kernel/ptrace.c	5:-1 7:2
in:kernel/rcu	9:1
in:kernel/reboot.c	8:1
in:kernel/relay.c	0:-1 3:-1 8:2 9:-1
in:kernel/resource.c	0:1 3:1 5:-1 8:-1
in:kernel/rseq.c	1:2 5:-1
in:kernel/sched	1:3 3:1 4:-1 5:-1 7:1 8:-3 9:1
in:kernel/seccomp.c	0:-1 1:-1 3:3 4:-1 5:1 7:-1 8:-1
in:kernel/signal.c	5:1
in:kernel/smp.c	3:2 5:-1
in:kernel/static_call_inline.c	3:1
in:kernel/sys.c	1:-1 4:3 5:4 8:-4
in:kernel/sysctl.c	5:-5 7:6 8:-1
in:kernel/taskstats.c	0:-1 3:-6 5:-1 7:-1 8:8
in:kernel/time	0:-1 1:-1 2:-1 3:-1 4:1 5:-5 6:3 7:1 9:2
in:kernel/trace	0:-1 1:1 2:-2 3:5 4:1 5:8 6:-2 7:-4 8:-4 9:-2
in:kernel/ucount.c	3:-2 5:4 8:-1
in:kernel/umh.c	3:1 5:-1 8:1
in:kernel/utsname.c	5:1
in:kernel/workqueue.c	0:1 3:-1 5:-2 8:3
in:lib	0:1 2:-1 3:8 4:-3 5:1 6:-4 7:-5 8:-2 9:5
in:lib/bitmap.c	3:1 5:-1 8:1
in:lib/buildid.c	3:-4 5:4
in:lib/decompress_bunzip2.c	2:4 3:2 5:-2 8:-2 9:-1
in:lib/decompress_unzstd.c	0:3 2:-1 3:2 8:-2 9:-1
in:lib/devres.c	3:-1 5:1 8:1
in:lib/group_cpus.c	0:3 8:-3
in:lib/idr.c	0:-4 5:-4 8:3 9:5
in:lib/iov_iter.c	0:3 3:-6 5:-1 7:-1 8:-1 9:6
in:lib/kobject.c	0:-1 3:1 5:1 8:-1 9:-1
in:lib/kobject_uevent.c	0:-1 3:2 5:-1 8:2
in:lib/kstrtox.c	8:1
in:lib/logic_pio.c	3:2 5:-1
in:lib/maple_tree.c	0:4 3:-2 5:1 8:-1 9:-1
in:lib/mpi	0:1 3:1 5:-2 8:-1 9:2
in:lib/nlattr.c	3:-1 5:-1 8:2
in:lib/radix-tree.c	3:-3 5:3
in:lib/rhashtable.c	0:-1 5:2 8:1
in:lib/sbitmap.c	0:-1 3:-2 5:3
in:lib/scatterlist.c	3:2 5:-1 8:-1
in:lib/seq_buf.c	1:1 3:-1 5:1
in:lib/string_helpers.c	3:2 5:-1
in:lib/syscall.c	3:-1 5:1
in:lib/xarray.c	0:1 3:-1 5:3 8:-1
in:lib/xz	2:-1 3:2 6:-1 7:2 8:-2 9:-1
in:lib/zlib_inflate	3:1 5:1 7:-1
in:lib/zstd	0:-1 3:4 5:-1 7:-1 8:1
in:mm	0:2 1:-1 2:-2 3:3 4:1 5:6 6:-5 7:-3 8:-2
in:mm/backing-dev.c	0:4 8:-4
in:mm/dmapool.c	0:-1 3:2 5:3 8:-1 9:-3
in:mm/filemap.c	0:-1 2:4 3:-1 4:-1 7:1 8:-1
in:mm/gup.c	0:-4 1:-3 4:5 6:-1 7:2 8:2 9:-1
in:mm/hugetlb.c	0:3 2:-1 3:-1 4:-1 7:2 8:-2 9:1
in:mm/hugetlb_cgroup.c	3:1
in:mm/hugetlb_vmemmap.c	8:1
in:mm/maccess.c	1:1 3:-1 4:-1 5:1
in:mm/madvise.c	0:-6 3:1 4:2 5:4 7:-1 8:1
in:mm/memblock.c	0:1 3:-2 5:2
in:mm/memfd.c	1:2 3:-1 5:-1 7:-1 8:2
in:mm/memory-tiers.c	3:1 5:-1
in:mm/memory.c	0:4 1:-1 2:-1 3:3 4:1 5:-3 7:-1 8:-2
in:mm/mempolicy.c	0:-1 1:2 2:-1 3:-1 4:-1 5:2 8:1 9:-1
in:mm/migrate.c	0:-2 2:-1 4:5 5:-2 6:-1 7:2 8:-1 9:-1
in:mm/mincore.c	1:-3 3:4 5:-1
in:mm/mlock.c	0:-3 3:3 5:-1 8:1
in:mm/mmap.c	0:-5 3:5 4:-4 5:1 7:-1 8:4
in:mm/mprotect.c	0:-2 5:2
in:mm/mremap.c	0:-1 3:1 5:2
in:mm/oom_kill.c	0:-1 3:-1 5:2 7:-1 8:1
in:mm/page-writeback.c	3:1
in:mm/page_alloc.c	0:8 3:-4 5:-3 7:-1 8:-3 9:3
in:mm/page_io.c	2:1
in:mm/pagewalk.c	0:-1 2:-1 5:-1 8:3
in:mm/percpu-vm.c	0:1 5:-1
in:mm/percpu.c	0:6 3:-2 5:-2 8:-2
in:mm/process_vm_access.c	1:2 5:-1 8:-1
in:mm/readahead.c	0:-4 3:1 5:-1 8:4
in:mm/rmap.c	0:-1 3:2 5:-1 8:1
in:mm/secretmem.c	0:3 3:-3 5:5 7:1 8:-4
in:mm/shmem.c	0:1 2:-1 3:-2 4:-1 5:1 6:2 7:-1 8:1 9:-1
in:mm/slab_common.c	0:-3 5:1 8:3
in:mm/slub.c	0:-4 2:-1 3:-2 4:-1 6:-1 7:-2 8:2 9:8
in:mm/sparse-vmemmap.c	0:3 5:-1 8:-2
in:mm/swap_state.c	0:6 5:-1 8:-5
in:mm/swapfile.c	0:-1 2:2 3:-1 4:-1 5:1 6:-1 7:1 9:-1
in:mm/truncate.c	2:-1 3:-1 5:1 8:1
in:mm/util.c	0:-1 1:2 3:-2 5:2
in:mm/vmalloc.c	0:2 3:3 5:-3 8:-1
in:net	0:-1 1:-2 2:-2 3:7 4:-4 5:6 6:-9 7:4 8:5 9:-3
in:net/9p	2:-1 3:3 4:-1 5:6 7:-2 8:-3 9:-1
in:net/bpf	0:-1 1:1 3:1 7:-1 8:1
in:net/compat.c	1:-1 5:-1 8:2
in:net/core	0:-1 1:-2 2:-2 3:2 5:1 6:1 7:2 8:-1 9:-1
in:net/ethernet	3:1 5:-1
in:net/ethtool	2:3 3:-1 4:-1 6:-1 7:-1 8:1 9:-1
in:net/ipv4	0:3 1:1 2:-2 3:-2 4:1 5:-2 6:-2 8:3 9:1
in:net/ipv6	0:-1 2:-2 3:2 4:3 5:-2 6:-2 8:-1 9:2
in:net/netfilter	0:2 1:-1 2:-2 3:1 4:-1 5:3 6:-1 7:-3 8:3 9:-2
in:net/netlabel	4:-2 5:3
in:net/netlink	0:1 2:-1 3:-1 5:-1 7:3 8:-1 9:-1
in:net/packet	1:-1 3:-1 5:-1 7:2 8:1
in:net/sched	0:1 1:-1 2:-1 3:3 4:-1 5:-1 8:1 9:-1
in:net/sctp	0:2 1:-1 2:-1 3:5 4:-1 5:1 6:-1 7:-2 8:-3
in:net/socket.c	0:-1 1:5 3:3 4:1 5:-7 7:-1 8:1
in:net/sunrpc	0:1 1:-1 2:9 3:-3 4:-5 5:-3 6:-2 7:1 8:1 9:3
in:net/unix	0:-2 1:2 3:-5 5:6 7:3 8:-3
in:net/xfrm	0:-5 1:-3 2:-1 3:-2 4:3 5:4 7:2 8:3 9:-1
in:security	0:1 1:-1 2:-2 3:-2 4:4 5:1 6:-2 7:1 9:-1
in:security/commoncap.c	0:-1 3:3 4:2 5:-2 7:-2
in:security/keys	0:-1 1:-1 2:-1 3:-1 4:3 5:3 6:-1 9:-1
in:security/security.c	0:3 8:-1
message:access	2:-1 5:-2 6:2 8:-1 9:1
message:ack	3:1 8:-1
message:acpi	0:-1 3:-2 6:3 7:1 8:1 9:-1
message:acquire	5:2 8:-1
message:action	3:5 5:-1 8:-3
message:active	5:1 6:1 7:-1
message:add	0:1 3:-4 5:3 8:1
message:adding	6:-1 8:2
message:addr	3:-1 7:2 8:-1
message:address	0:-1 3:3 8:-3 9:1
message:admin	3:-1 4:2 5:-1
message:affinity	5:1 8:-1
message:after	3:1 5:-1 6:2 7:-2 8:-1 9:2
message:aio	4:3 8:-2
message:algorithm	3:-2 5:-1 7:3
message:align	3:1
message:aligned	3:2 8:-1
message:alive	3:-1 5:2
message:all	3:-1 5:2 6:2 7:-1 8:-3 9:1
message:alloc	5:-1 9:1
message:allocate	0:8 5:-2 8:-4 9:-1
message:allocated	0:3 3:-3 5:4 6:-1 8:-3
message:allocating	0:3 3:-1 5:-1 8:1 9:-1
message:allocation	0:1 5:3 8:-3
message:allowed	4:2 7:-1
message:already	2:-1 3:-2 5:9 7:-1 8:-3 9:-1
message:aml	3:2 9:-1
message:and	0:-1 3:1 4:2 9:-1
message:apic	3:2 5:-1 6:1 7:-1 8:-1
message:are	3:-1 4:1 5:1 6:-1 7:-1 8:2
message:arg	3:-2 7:2
message:argument	3:3 7:-1 8:-1
message:arguments	6:2 9:-1
message:aspm	4:1 7:-1
message:assertion	5:-1 9:2
message:assign	5:1
message:assigned	5:1 7:-1
message:association	3:-1 9:1
message:async	2:2 3:-2 5:2 8:-1
message:attached	5:1 6:-1
message:attempt	5:1 7:1 8:-1 9:-1
message:attempted	5:1 6:-1 7:-1 8:-1 9:2
message:attribute	3:3 5:-1 7:-2
message:audit	0:1 3:-1 4:-1 5:-1 8:3
message:auth	5:-1 7:1
message:authattrs	3:1 5:-1 7:-1
message:authenticode	3:1
message:auto	6:-1 7:1
message:available	3:-2 5:3 6:-1 7:-1 8:-1 9:1
message:back	2:1 9:-1
message:bad	0:-1 2:-3 3:7 5:-4 7:-1 9:2
message:bar	3:-1 8:2
message:base	3:2 5:-1 6:1 7:-1 8:-1
message:because	2:-1 3:-2 5:3 8:-1 9:1
message:been	3:-2 5:-1 7:3
message:between	3:1
message:beyond	3:1
message:big	3:1 5:-1 9:2
message:bigalloc	3:1 7:-1
message:bios	3:2 5:-3 6:3 7:-1 8:-1
message:bit	3:1 5:1 6:-1
message:bitmap	2:-1 3:1 5:-1 8:1
message:bits	3:2 5:-1
message:bitset	3:1 5:-1
message:block	0:-1 2:1 3:5 6:1 7:-2 8:-4 9:1
message:blocks	2:1 3:-1 5:1 6:1 7:2 8:-3
message:bogus	3:4 5:-2 7:-1 8:-1
message:bpf	4:1 5:1 7:-1 9:-1
message:bridge	3:1
message:broken	3:1 5:3 6:-1 8:-2
message:btf	3:-1 5:-1 7:2 8:1
message:bucket	3:1 5:-1
message:buffer	0:-1 3:-3 5:4 6:1 7:-1 9:-1
message:bug	0:-1 1:-1 2:-1 3:-4 5:-3 6:1 7:-1 8:-4 9:14
message:bus	3:1 5:1 6:1 7:-1 9:-1
message:but	0:-1 2:-1 3:-2 5:1 6:-1 7:-1 8:-1 9:6
message:byte	2:1 6:-1 9:1
message:bytes	0:-1 3:4 5:-1 7:-1 8:-1 9:1
message:cache	0:2 5:-1 8:-2 9:1
message:call	3:1 5:-1
message:callback	5:-1 9:2
message:called	7:-1 9:1
message:can	0:4 1:-1 2:4 3:2 5:-1 6:-2 7:-3 8:-3 9:-1
message:cannot	0:2 1:-1 2:-1 3:-2 5:1 6:-2 7:4 8:-2 9:2
message:cap	3:-1 4:5 5:-1 6:1 8:-2
message:capability	6:1 8:-1
message:cgroup	3:-2 5:-1 9:3
message:change	3:-4 5:2 7:2
message:channel	3:-1 6:1 8:-1
message:channels	3:-1 5:1
message:check	3:-1 4:3 5:1 6:2 8:-2 9:-2
message:checksum	3:1 5:-1 7:1 8:-1
message:chrdev	5:3 8:-3
message:circular	5:1
message:class	0:1 3:2 5:-2 8:-1
message:clear	5:1 6:1 7:-1
message:cluster	3:1
message:clusters	3:2 8:-1
message:cmd	3:3 5:-1 6:-1 7:2 8:-2
message:code	3:2 5:-1 8:-1
message:comb	7:1
message:comm	2:-1 3:-1 5:3 7:-1 8:-1 9:1
message:command	2:1 3:-1 5:-2 7:2 8:-1
message:compressed	0:-1 3:4 8:-1 9:-1
message:config	3:5 5:-2 6:-1 8:-1
message:configuration	3:1
message:conflicts	5:2 8:-1
message:continue	0:1 9:-1
message:control	0:-1 2:2 3:-1 4:1 5:1 6:-1 7:1 8:-2
message:convert	3:1
message:copy	5:-1 6:-1 8:2
message:corrupt	0:-1 2:-1 3:3 5:1 8:-1 9:1
message:corrupted	0:-1 2:1 3:1 5:1 6:1 8:-3
message:could	0:-1 2:1 3:-2 5:-1 6:2 7:-1 8:2 9:1
message:couldn	0:1 2:-1 3:-2 5:2 7:1 8:1 9:-1
message:count	0:-1 2:2 3:2 5:-1 6:-1 7:-1 8:-1 9:1
message:counted	5:-1 9:2
message:counter	5:-1 9:2
message:counters	0:1 8:-1
message:cpu	3:1 5:-1 6:-2 8:3 9:-1
message:crashkernel	0:2 5:-1
message:create	3:-1 4:1 5:-3 7:-1 8:3 9:1
message:creation	0:-1 8:1
message:crs	5:2 7:-2
message:crypt	7:1
message:cryptographic	0:-1 3:-2 5:1 8:1
message:cseq	3:2 5:-1 8:-1
message:ctr	2:2 6:-1
message:current	3:-1 5:1
message:cycle	3:1
message:data	1:-1 2:-3 3:1 5:-1 6:4 7:-2 8:1 9:1
message:debug	3:1
message:debugfs	5:-1 7:-1 8:2 9:1
message:dec	8:1
message:default	0:-1 7:1 8:1 9:-1
message:delete	2:-1 3:2 5:-2 9:1
message:deleted	5:1 8:-1
message:deleting	5:1
message:dentries	0:1 8:-1
message:dentry	3:1 8:-1
message:depth	3:1 5:-1
message:descriptor	0:1 2:1 8:-2
message:detected	0:-1 3:3 5:-1 6:1 8:-1 9:-1
message:dev	5:-2 6:1 8:2
message:device	0:-2 2:-2 3:-2 5:2 6:4 7:-2 8:-1 9:4
message:devices	3:-2 5:-1 6:1 7:2 8:-1
message:did	3:-1 7:-1 9:2
message:different	3:-2 5:1 9:2
message:digest	0:-1 8:1
message:dir	3:3 5:-1
message:directory	0:-2 7:-1 8:3
message:dirty	2:-1 8:1
message:disable	0:-1 3:2 4:1 5:-3 6:2 9:-1
message:disabled	3:-2 5:3 7:-1 8:2 9:-2
message:disabling	0:-1 3:-1 6:3 7:-1
message:disk	2:1 3:1 8:-2
message:dma	3:1 5:5 6:-2 7:-2 8:-1 9:-1
message:does	3:1 8:-1
message:doesn	3:2 4:1 5:-3
message:domain	2:-1 5:2 6:1 7:-1 8:-1
message:domains	3:-3 5:3
message:dquot	0:2 8:-2
message:drbg	0:-1 3:-1 8:1 9:2
message:driver	0:-1 3:-1 5:3 7:-1 8:1
message:dropping	0:-1 3:1
message:dsdt	3:-1 5:2
message:due	5:1 6:-1 7:1 8:-1 9:-1
message:dummy	3:-3 5:2 7:1
message:dump	3:1 7:-1
message:duplicate	3:3 5:-1
message:during	3:-1 5:1
message:early	0:1 3:-2 5:2 8:-1
message:effects	3:2 6:-1 7:-1
message:empty	3:-1 5:1 8:1
message:enable	0:-1 3:-2 8:2
message:enabled	5:1 7:-1 8:1 9:-1
message:encryption	3:-3 4:1 5:2 7:1
message:enough	3:-1 5:2 7:-1
message:entries	2:-1 5:-1 7:-1 8:1 9:2
message:entry	0:-1 1:1 2:-1 3:5 5:-3 6:-2 8:1 9:-1
message:err	3:-2 8:2 9:1
message:error	0:1 1:-1 2:6 3:-3 4:2 5:-3 6:2 7:-1 8:1 9:-4
message:errors	5:1 6:-1 7:-1 8:1
message:esn	3:1
message:esp	3:-1 7:1
message:event	7:2 8:-1 9:-1
message:events	3:-1 5:-1 6:3
message:exceeded	3:1
message:exceeds	0:-1 3:-2 5:3 6:1 9:-1
message:exist	3:3 5:-3 7:-1 9:1
message:exit	5:-3 6:2 8:-1 9:2
message:expected	3:-1 5:1 6:1 8:-1
message:ext	3:-2 5:2 7:2 9:-1
message:extent	5:-1 9:1
message:external	3:-1 6:-1 7:-1 9:3
message:fail	2:-1 5:-1 8:2
message:failed	0:5 1:-1 2:6 3:-10 4:-1 5:-3 6:-3 7:-2 8:11 9:-1
message:failure	3:-1
message:fallback	0:1 5:-1 8:1
message:family	3:1 5:-1 7:1
message:fast	5:2
message:fat	2:-1 3:1
message:fault	3:1 5:-2 6:2 8:-1
message:fdb	3:-2 5:-1 7:3
message:feature	3:-2 5:1 7:1 8:-2 9:2
message:features	3:-1 7:2 9:-1
message:fib	3:2 5:-1
message:field	3:3 5:-1 8:-2
message:file	2:-1 3:4 5:-1 7:-1
message:filesystem	0:-1 2:-1 3:-2 4:-1 5:-1 7:5 8:1 9:-1
message:filter	3:-1 5:2 7:-1 8:-1
message:find	2:-1 5:4 6:-2 7:-1 8:-2 9:2
message:firmware	3:1 5:-1 6:1
message:first	3:1 5:-1 7:-1 9:1
message:fixed	5:1 6:-1
message:flag	3:1 5:1 7:-1
message:flags	5:-2 6:2 8:-1 9:1
message:for	0:3 1:-1 5:4 7:4 8:-7 9:-2
message:format	3:1
message:found	0:-2 3:-2 6:3 7:1 8:-3 9:3
message:free	2:-2 3:-1 5:2 6:-1 8:5 9:-2
message:freed	3:-1 8:-1 9:2
message:freeing	5:1 8:-1 9:1
message:from	0:1 2:-1 3:7 5:-2 6:-1 7:-1 8:-2 9:-1
message:fsck	2:1 3:2 5:1 7:-1 8:-2
message:full	0:-1 5:3 8:-3 9:2
message:function	0:1 3:-1 7:2 8:-3 9:1
message:gdt	1:1 3:-1 5:3 7:-1 8:-1
message:generic	0:2 8:-2
message:geometry	3:1 7:-1
message:get	2:-1 3:5 4:-1 6:-1 7:-1 8:-2
message:getattr	8:1
message:giving	6:1 7:-1
message:got	3:-2 6:1 9:2
message:gpe	8:1
message:group	0:-1 2:1 3:1 8:-1
message:groups	3:1
message:grp	3:1 5:-1
message:gsi	3:-2 5:3 6:-1
message:handle	0:-1 3:1 8:1
message:handler	6:-1 8:2
message:has	0:1 3:2 5:-3 7:1 8:-2
message:hash	3:1 7:-1
message:have	3:3 4:1 5:-3
message:head	0:-1 5:1 6:2 9:-1
message:header	7:1
message:host	2:-1 7:1
message:hotplug	8:1
message:hpet	3:-1 5:-1 6:2 7:-1
message:hugepages	0:1 5:-1
message:hugetlb	3:-3 4:1 5:2 9:2
message:idle	3:-1 6:-1 7:1
message:idx	3:1 5:-1
message:ignored	0:-1 5:-2 6:-1 7:6 8:-2
message:ignoring	0:-1 3:-2 5:3 6:-1 7:3 8:-1 9:-1
message:incompatible	5:1
message:inconsistent	2:-1 3:1 4:1
message:incorrectly	5:-1 8:2
message:index	3:3 5:-1 7:-1
message:indirect	0:1 3:1 5:-1 8:-1
message:inet	3:-1 5:2
message:info	2:2 5:-1
message:initialization	0:3 6:-1 8:-1
message:initialize	3:-2 5:1 8:1
message:initialized	5:1
message:inline	3:1 5:-1
message:ino	3:2 5:-1 8:-1
message:inode	2:2 3:-2 4:-1 5:2 7:-1 8:-1 9:1
message:input	3:1
message:insert	9:1
message:insn	9:1
message:installing	6:-1 8:1
message:instead	5:-1 6:-1 7:1 9:1
message:insufficient	0:4 5:-2 7:-1 8:-3 9:3
message:internal	1:-1 5:-1 9:2
message:interrupt	3:-1 6:2
message:into	4:1
message:invalid	0:-1 1:-1 2:-3 3:17 4:-1 5:-8 6:6 7:-6 8:-4 9:3
message:invalidation	6:1
message:ioapic	3:-2 5:4 7:1 8:-3
message:iommu	3:2 5:-1 6:-1
message:ioremap	0:4 3:-3 5:-2 8:1
message:ipv	5:1 7:-1
message:irq	0:-1 3:-2 5:2 6:-3 7:-1 8:7 9:-1
message:isofs	2:-1 3:2 5:2 8:-1
message:its	3:-1 5:-1 9:2
message:jbd	2:2 3:-1 7:1 8:-1 9:-1
message:journal	0:-1 2:1 3:-1 8:3 9:-1
message:keepout	3:1
message:kernel	0:-1 3:-4 4:1 5:-2 6:-1 7:-1 8:3 9:4
message:kind	3:1
message:kmalloc	0:-1 8:1
message:kobject	0:-1 8:1
message:kptr	3:1
message:large	3:1
message:left	5:2 8:-1 9:-1
message:legacy	3:2 5:-1
message:len	2:-1 6:4 7:-1 8:-1
message:length	2:1 3:-1 5:-1 6:1 9:-1
message:level	5:-2 7:4 8:-1
message:limit	3:-1 5:1 6:1 8:-1 9:-1
message:line	5:-1 7:1
message:link	3:-2 6:1 7:1
message:list	2:-1 3:-4 5:4 8:1
message:lld	2:1 8:-1
message:llu	2:1 3:4 6:-1 7:-1 8:-4
message:llx	3:4 5:-2 6:3 7:-1 8:-2 9:-1
message:load	0:-1 8:2
message:loading	3:-1 4:1 5:-1 6:1
message:local	3:1 5:-1 6:-1 7:2
message:lock	3:-1 7:1 9:1
message:lockd	0:-1 2:-1 3:-3 7:-1 8:5 9:2
message:locks	3:-1 5:1 8:-1 9:1
message:logged	5:2 6:1 8:-1 9:-1
message:logical	3:-1 5:3 6:1 8:-2
message:long	2:-1 3:2 5:2 6:-1 7:1 8:-2 9:-1
message:lookup	0:-1 3:-1 5:2 8:-2 9:2
message:loop	2:1 6:1
message:lost	0:1 2:1 8:-1
message:low	0:-1 3:1 5:-3 6:4
message:magic	3:1 5:-1 9:2
message:major	3:1 5:1 8:-1
message:many	0:2 3:-4 5:5 6:-1 8:-2
message:map	0:3 2:-1 3:-4 5:2 7:-1 8:-2 9:2
message:mapping	3:1 5:-1
message:mark	2:-1 5:-1 8:2
message:mask	3:1 5:-1 6:1
message:match	3:2 5:1 7:-1
message:max	2:-1 3:2 6:-1 7:-1 8:1 9:1
message:maximum	3:1 5:-1
message:may	3:-1 5:3 6:-1
message:mem	5:1 6:-1 8:1
message:memory	0:12 2:-1 3:-4 5:1 6:1 7:-2 8:-4 9:-2
message:message	3:-2 5:-1 8:3 9:1
message:messages	3:-1 9:2
message:method	5:-1 6:1 7:-1 9:1
message:might	3:-1 5:2
message:min	3:1
message:minimum	3:1
message:minor	3:1 5:-1
message:mismatch	5:-1 6:1 7:-1 9:1
message:missing	0:-1 3:1 6:-1 7:-2 8:-2 9:4
message:mix	3:-4 5:4
message:mode	0:-1 5:-5 7:5 8:2 9:-1
message:module	3:2 5:2 7:-1 8:-1 9:-1
message:more	5:1 9:-1
message:mount	5:2 7:1 8:-1
message:mounted	3:-1 5:1
message:mpi	3:-1 7:2
message:mptable	3:2 5:-1 7:-1
message:msg	3:-1 7:2
message:msr	5:-1 6:2 8:1
message:multiple	3:-1 7:2 9:-1
message:must	0:-1 3:5 5:-3 6:3 7:-2 8:-1 9:-1
message:mutex	5:1
message:name	2:-1 3:5 5:-2 6:-1 8:-1 9:-1
message:namespace	3:-1 5:-1 9:2
message:necessary	5:1 6:-1 8:1
message:needed	3:1 5:-1 7:-1 9:2
message:neighbor	5:1
message:neighbour	5:1 8:-1
message:netlink	0:-1 8:1
message:network	3:1
message:new	0:1 3:1 5:-1 8:-1 9:1
message:nexthop	3:2 5:-1 7:-1
message:nfs	0:-1 4:-1 5:1 9:1
message:nfsv	3:1 5:-1 7:-1 8:2
message:node	0:3 5:-2
message:non	0:-1 3:3 4:-1 5:2 6:-1 8:-2 9:1
message:none	3:1 5:-2 7:3
message:not	0:-4 2:-2 3:-4 4:-2 5:1 6:4 7:6
message:notify	6:-1
message:nsm	5:-1 8:1
message:null	0:-1 3:2 5:-4 6:-1 7:-1 8:-1 9:7
message:num	3:1
message:numa	3:-1 5:1
message:number	2:-1 3:1 6:1 8:-1 9:2
message:object	0:1 3:1 5:2 6:1 8:-1 9:-3
message:objects	5:-1 9:2
message:off	2:-1 3:2 5:2 6:-1 7:-1
message:offset	2:3 3:2 5:-1 6:-1 7:-1 9:-1
message:old	5:-1 9:2
message:one	0:1 5:1 8:-1 9:1
message:online	3:1
message:only	0:1 2:-1 3:5 4:-1 5:-5 8:2 9:-2
message:opcode	3:2 9:-1
message:open	3:1 5:-2 7:-1 8:2
message:operation	3:2 5:-1 7:-1 8:1
message:operations	0:-1 3:-2 5:1 8:1
message:optimal	3:-1 6:1
message:option	0:-1 3:1 5:1 6:-3 7:6 8:-3 9:-1
message:optional	7:1
message:options	0:-1 5:2 7:-1 8:1
message:order	0:1 3:-2 6:-1 7:-1 8:-1 9:3
message:orphan	5:1
message:osc	3:-3 6:3
message:other	4:1
message:out	0:5 2:-1 3:1 5:-4 6:2 7:-1 8:1 9:-2
message:outside	3:3 5:-2 9:-1
message:overflow	3:-1 5:2 6:1 8:-1
message:overlap	3:2 8:-1
message:packet	0:-1 3:1
message:pad	3:4 5:-2 6:1 8:-1 9:-2
message:page	0:-1 3:1 5:-3 6:3 7:-2 8:-1 9:3
message:pages	0:-1 3:-1 5:4 6:-1 7:1 9:-1
message:parameter	3:7 5:-1 7:-1 8:-4
message:parameters	7:1
message:parent	3:2 5:-2
message:parse	0:-1 3:6 5:-1 6:-1 7:-1 8:-1 9:-1
message:parsing	6:-1 8:1
message:partition	2:1 5:-1 7:1
message:passed	3:2 5:-3 7:-1 9:3
message:path	2:-1 3:3 5:1 8:-2 9:-1
message:payload	5:1 6:-1 8:1
message:pcc	5:-1 6:1 8:1
message:pci	0:2 2:-1 3:3 5:1 7:-2 8:-2 9:-1
message:pcie	5:1 6:-1 8:1
message:peer	3:-1 5:2
message:pending	5:-2 6:3
message:per	0:1 5:-2 7:2 9:-1
message:pid	5:-2 9:3
message:pkcs	3:1
message:platform	5:-2 6:2 7:1
message:please	2:1 3:-3 5:3 6:1 7:-2
message:pointer	3:4 5:-2 9:-2
message:policy	3:1 7:-1
message:pool	0:1 3:-2 7:-1 8:-1 9:3
message:port	0:-2 3:1 5:-1 6:-1 7:3 8:1
message:ports	3:-1 5:3 8:-2
message:pos	2:-1 3:1
message:power	3:-1 5:-1 8:1 9:1
message:prefix	8:1
message:present	2:-1 3:1 6:2 7:-2
message:previous	0:1 5:1 6:-1
message:probe	0:1 3:2 5:-3 6:-1 7:3 8:-1
message:problem	6:1
message:proc	0:2 8:-2
message:program	3:1 7:-1
message:programs	3:1 5:-1
message:progs	3:1 5:-1
message:properly	2:-1 3:1 5:3 6:-1
message:proto	3:1 7:-1
message:protocol	3:2 5:-2 7:-1 8:1
message:protodown	5:1
message:provided	3:2 5:-1 6:-1 7:-1
message:proximity	3:-3 5:3
message:prs	3:2 7:-1
message:psd	3:2 5:-1 6:-1 8:1
message:ptc	3:-2 6:2 8:1
message:ptr	3:1 5:-1 9:2
message:queue	3:-2 5:2 9:1
message:quota	2:1 3:3 7:-1 8:-1 9:-1
message:range	2:-1 3:-1 5:2 6:1 7:-1 8:1 9:-1
message:ranges	6:1
message:raw	3:1
message:read	0:-1 1:-1 2:6 3:-1 4:-1 5:-2 7:2 8:-1 9:-1
message:reading	2:1 3:1 5:1 7:-1 8:-1
message:ready	2:2 5:-1 6:2 7:-2 8:-1
message:reason	0:-1 3:-1 6:1
message:rec	3:1
message:record	3:-1 7:1
message:recursion	3:-2 5:2
message:ref	0:-1 3:-1 5:3 9:-1
message:reference	0:1 3:2 5:-1 7:-1
message:referenced	5:1 8:-1
message:region	3:-1 5:3 8:-2
message:regions	3:1
message:register	2:-1 3:-2 5:3 6:1 7:-1 8:-1 9:1
message:registered	0:-1 3:-3 5:1 6:2 7:-1 8:2 9:-1
message:release	3:-1 5:4 6:-1 7:-1
message:remove	3:1 5:1 7:-1
message:removed	0:-1 3:-3 5:2 7:3 8:-1
message:removing	3:1 9:-1
message:report	3:-1 6:-1 9:1
message:request	2:-1 3:2 5:1 7:-1 8:-1 9:1
message:requested	2:-1 3:4 5:-4 7:2 8:-1 9:-1
message:required	3:1 5:-1
message:requires	3:2 5:-2 6:1
message:reserve	3:1 5:1 6:-1
message:reserved	3:-1 5:2 7:-2 9:1
message:reset	6:1
message:resize	4:-1 7:1
message:resource	3:-1 5:1
message:result	3:-1 9:2
message:ret	6:2 8:-2
message:return	3:-2 7:1 8:-1 9:1
message:returned	3:-2 6:1 8:1 9:1
message:revision	3:-2 5:-2 6:1 7:3
message:rng	6:1 7:-1
message:rock	3:1
message:root	3:2 5:-2
message:route	7:-1 8:1 9:1
message:rpc	2:1 3:-1 5:-2 7:1 9:1
message:rta	3:-2 7:2
message:rtc	3:-1 8:2
message:rule	3:-2 4:-1 8:3
message:run	2:1 3:3 7:-1 8:-2
message:running	5:1
message:safe	5:1 6:-1 8:1
message:same	3:1 5:-1
message:sci	5:-1 8:1
message:scsi	3:-1 5:2 6:-1 7:2 8:-1
message:sctp	8:1
message:sec	3:1
message:section	3:1
message:sector	2:1 8:-1
message:select	6:-1 7:1
message:selected	6:-1 7:1
message:send	3:-1 7:1 8:1
message:sequence	5:1 8:1 9:-1
message:server	2:1 3:1 4:-1 5:-5 7:2 8:4 9:-1
message:set	0:-2 5:3 6:-1 7:-2 9:2
message:setting	3:1 5:-1 8:1 9:-1
message:setup	0:1 5:-1 8:-1
message:should	3:2 5:-2 9:1
message:shrinker	0:3 8:-2
message:shutdown	5:2 8:-1 9:-1
message:sig	3:2 5:-1
message:signature	3:3 5:-1
message:size	0:-1 2:-1 3:3 5:-1 7:-2 8:3
message:sizes	3:-1 9:2
message:skipped	9:1
message:slab	3:4 5:-1 9:-2
message:slot	0:1 3:-1 5:-1 7:1 8:-1 9:1
message:slots	3:-3 5:2 7:-1 8:1 9:2
message:slub	0:1 9:-1
message:small	3:1
message:sock	5:1
message:socket	0:-1 3:-1 5:1 8:1
message:some	3:-1 5:2
message:space	0:-1 6:2 7:2 8:-1
message:specified	0:-1 3:4 4:-1 5:-1 7:-1 9:-1
message:spin	3:-1 5:3 9:-1
message:srat	3:-2 5:2 8:1
message:stack	3:-2 5:2 6:-1 8:-1 9:2
message:start	3:-1 8:-1 9:2
message:stat	0:1 8:-1
message:state	3:-1 6:-1 8:1 9:2
message:status	3:-1 5:-2 6:1 8:3
message:string	3:11 5:-2 6:-1 7:-1 8:-6
message:struct	5:-1 7:-1 9:2
message:structure	0:1 2:2 3:-1 5:-1 8:1 9:-1
message:stuck	5:-3 6:3 8:-1
message:subsystem	3:-3 5:-1 9:3
message:superblock	3:1 5:-1 7:-1 8:1
message:support	3:-4 5:-2 6:-1 7:8 8:-1
message:supported	3:-7 4:-1 5:-6 6:-2 7:19 8:-1 9:-1
message:suspend	7:1
message:svc	3:1 5:-1 7:-1 9:2
message:swap	0:-1 3:4 5:-2
message:switching	5:2 6:-1 7:1 8:-1
message:symlink	2:-1 3:1
message:synth	3:-1 8:2
message:sys	3:-1 4:2 5:-1
message:sysctl	3:-1 5:1
message:system	3:3 7:-1 8:-2
message:table	5:1 6:-2 8:-1 9:1
message:tables	0:-1 3:1 5:-1 8:1
message:tag	5:-1 6:1
message:target	0:-1 5:2 7:-1
message:tcp	3:1 7:-1
message:test	3:-2 7:2
message:than	3:1 5:-1
message:the	0:-1 2:-1 3:2 5:5 6:-1 7:1 8:-3 9:-2
message:this	3:1
message:time	2:-1 3:1 5:-2 7:1 8:1
message:timeout	2:-1 5:-1 6:4 8:-2 9:1
message:too	0:1 2:-1 3:3 5:5 6:-2 7:1 8:-5 9:-1
message:tos	3:2 8:-1
message:trace	3:1 5:-1
message:tracefs	0:-4 5:-1 8:5
message:tracing	0:3 5:-1 8:-2
message:transaction	3:-1 5:3 6:-1
message:transfer	3:-1 5:-1 6:1 9:1
message:transition	3:-1 5:-1 7:3
message:transport	5:-1 7:1
message:tree	0:1 2:2 3:2 5:-2 8:-3 9:1
message:truncating	3:2 5:-1
message:try	5:1
message:trying	3:3 5:-2 8:-1
message:tss	3:-2 5:-1 6:2 8:1
message:tunnel	3:2 5:-1 7:-1
message:type	0:-2 2:-1 3:-1 5:1 6:-3 7:6 8:-2 9:3
message:udp	3:1 7:-1 8:1
message:uevent	0:-1 3:1 8:1
message:unable	0:-1 2:1 3:-1 7:-2 8:6 9:-2
message:uncore	0:5 5:-2 6:-1 7:-1
message:underflow	5:1
message:unexpected	0:-1 2:-1 3:3 5:1 7:-2 8:3 9:-2
message:unhandled	2:-1 8:2 9:-1
message:unit	3:1
message:unknown	0:-2 3:15 5:-6 6:-1 7:4 8:-6 9:-3
message:unlock	3:-3 5:3 8:1
message:unrecognized	2:2 8:-1
message:unsupported	3:-5 5:-4 6:-1 7:15 8:-3 9:-1
message:update	2:1 5:-1 6:2 8:-1
message:updating	0:2 8:-2
message:usable	3:1
message:use	0:2 3:-1 4:-1 5:7 7:-3 8:-3 9:-1
message:used	2:-1 3:3 5:-1 7:-1 8:-1 9:1
message:user	3:1 7:-1
message:uses	5:-1 6:2 7:-1
message:using	3:4 5:-1 7:-1 9:-1
message:valid	3:2 5:-2 6:1 7:-2 8:1 9:1
message:validation	3:-1 5:-1 6:1 9:2
message:value	3:2 5:-1 7:-1
message:values	3:1
message:var	9:1
message:variable	3:-2 7:2
message:vendor	5:-1 6:1
message:verifier	3:-4 8:-1 9:6
message:version	3:3 5:-2 6:1 8:-1 9:-1
message:vfs	3:-3 5:4
message:via	3:-2 5:-2 6:1 7:3 8:2 9:-1
message:virtio	3:-2 6:4
message:volume	3:-1 5:1
message:vpd	2:2 3:-1 6:1 7:-1
message:wait	2:-1 3:-3 5:3 6:3 7:-1 8:-1
message:waiting	6:1 8:-1
message:wakeup	3:-1 5:2 7:-1
message:want	3:1 5:-1
message:warning	3:-2 5:3 7:2 8:-1 9:-1
message:was	0:-1 2:-1 3:-4 5:5 7:-1 8:1
message:when	3:2 9:-1
message:while	2:3 3:-1 5:2 7:-1 8:-2
message:width	3:2 6:-2
message:will	3:3 5:-2
message:window	3:1
message:with	0:-1 2:-2 3:3 5:2 7:-1 8:-1
message:work	3:-1 5:3 6:-1
message:would	3:-1 5:1
message:write	0:-1 2:7 3:-1 5:-4 6:-1 7:1 8:-4 9:3
message:wrong	3:2 5:-1 6:1 7:-1 8:-1
message:xattr	2:-1 3:2 5:-1 8:-1
message:xfrm	3:1
message:xprt	9:1
message:yet	2:2 5:1 7:-1 9:-1
message:your	3:1
message:zero	2:-1 3:3 5:-1 7:-1 8:-1 9:1
message:zstd	0:3 2:-1 3:2 8:-2 9:-1
the callee:allocates	0:18 1:2 2:-2 3:-7 4:-1 5:1 6:-1 7:-1 8:-12 9:4
the callee:answers with a code	0:1 1:1 2:3 3:-5 4:-1 5:-5 6:2 7:-5 8:12 9:-1
the callee:asks a device	0:1 1:-1 2:5 3:2 4:-2 5:-1 6:2 7:1 8:-5 9:-2
the callee:asks for rights	0:-1 1:-2 2:-2 3:-8 4:33 5:-1 6:-1 7:-2 8:-18
the callee:can be interrupted	0:-1 1:-1 2:-2 3:-2 4:-2 5:14 6:-2 7:-1 8:-3
the callee:copies from or to user space	0:-3 1:27 2:-2 3:1 4:-3 5:-4 7:-1 8:-14 9:-1
the callee:gave an error pointer	0:-1 1:4 2:1 3:-3 4:-1 5:1 6:-1 7:-1 8:1 9:-1
the callee:gave nothing	0:20 1:-2 2:1 3:-1 4:-9 5:1 6:-1 7:-2 8:-4 9:-3
the callee:makes something	0:23 1:-2 2:-3 3:-8 4:2 5:-10 6:-3 7:-3 9:3
the callee:reads a message	0:-6 2:3 3:13 5:-5 7:-1 8:-2
the callee:takes a reference	0:-1 3:-2 4:-1 5:8 6:-1 7:-1 8:-2
the callee:transfers	1:-2 2:27 3:-5 4:-2 5:-5 6:-1 7:1 8:-12 9:-1
way to a case:switch	0:-2 1:-5 2:-1 3:12 4:-5 5:-4 6:-5 7:7 8:3 9:-1
way to a tail:false	0:-1 1:4 2:-2 3:5 4:-2 5:9 6:-1 7:-8 9:-3
way to a tail:loop	0:-1 1:-1 2:-2 3:-2 5:11 6:1 7:-2 8:-3 9:-1
way to a tail:switch	0:-1 1:-1 2:-1 3:-1 4:1 5:-1 7:3 8:2 9:-1
way to an arm:false	1:-2 2:-2 3:5 4:-1 5:9 6:-7 7:3 8:1 9:-6
way to an arm:true	0:-1 1:-6 2:-4 3:9 4:-4 5:13 6:-3 7:-1 8:1 9:-4
`;
