// Written by `npm run learn`: do not edit. A line a feature; linear-model.ts tells what the numbers are.

// biome-ignore format: data
export const triggerWeights = `arm.0	0:1
arm.1	0:1 8:-1
arm.2	0:1 3:1 5:-1 9:-1
arm.3	3:-1 5:2
arm.9p	3:-1 5:-1 8:2
arm.ACPI_BIOS_ERROR_PREDEFINED	3:-2 6:4 9:-1
arm.ACPI_DB_EXEC	6:-1 8:2
arm.ACPI_DEBUG_PRINT	2:-1 3:-1 5:3 6:-1 8:-1
arm.ACPI_ERROR	0:1 2:-1 3:1 5:3 6:-5 7:1 8:-4 9:4
arm.ACPI_EXCEPTION	8:1
arm.ACPI_FREE	3:2 6:-1
arm.ACPI_WARNING	3:2 5:-5 6:2 7:-1 9:2
arm.ACPI_WARN_ALWAYS	3:-2 6:3 9:-1
arm.ACPI_WARN_PREDEFINED	3:1 5:-1 6:-1 9:1
arm.AE_ALREADY_EXISTS	3:-2 5:5 6:-1 7:-1 8:-1
arm.AE_AML_BAD_OPCODE	3:3 6:-1 7:-1 9:-1
arm.AE_AML_INTERNAL	3:-2 5:1 6:-1 9:3
arm.AE_AML_NO_OPERAND	3:1
arm.AE_AML_OPERAND_TYPE	3:4 5:-1 6:-1 7:-1 9:-1
arm.AE_BAD_PARAMETER	0:-1 3:15 5:-6 6:-2 7:-2 8:-2 9:-1
arm.AE_ERROR	0:-1 2:-1 3:3 5:2 6:-6 7:-2 8:4
arm.AE_INFO	0:-2 2:-1 3:3 5:-3 8:-1 9:6
arm.AE_NOT_EXIST	0:-1 3:-3 5:8 6:-2 7:-1 8:-1
arm.AE_NOT_FOUND	3:-2 5:3 6:-2 7:-1 8:2
arm.AE_NO_MEMORY	0:7 3:-2 5:-2 6:-1 8:-2
arm.AE_OK	3:-3 5:-2 6:2 7:-1 9:5
arm.AE_SUPPORT	3:-3 5:-5 6:-1 7:10
arm.AE_TYPE	0:-1 3:7 5:-3 6:1 7:-2 8:-1
arm.BAD_RING	3:-3 5:-2 6:7 7:-1
arm.BLK_STS_IOERR	0:-1 2:1 3:3 5:-2 6:-1 7:1 9:-1
arm.BLK_STS_RESOURCE	0:4 3:-1 5:2 7:-2 8:-2
arm.Bad	3:-8 5:-1 9:10
arm.DMA_MAPPING_ERROR	3:-1 5:1 6:-4 7:-1 8:6
arm.DV_SET	2:-1 3:-1 6:3 7:-1
arm.E2BIG	0:4 1:-1 2:-1 3:6 4:-1 5:-3 6:-1 7:-1 9:-2
arm.EACCES	0:-3 1:-1 4:13 5:-4 6:-2 8:-3
arm.EADDRINUSE	3:-3 5:4
arm.EADDRNOTAVAIL	0:-1 3:2 5:4 7:-3 8:-1
arm.EAFNOSUPPORT	3:1 5:-7 7:12 8:-4
arm.EAGAIN	0:8 1:-2 2:5 3:-8 4:-2 5:4 7:-4 8:1 9:-2
arm.EALREADY	3:-3 5:5 7:-1
arm.EBADF	0:-2 2:-1 3:10 4:2 5:-3 6:-1 7:-4 9:-1
arm.EBADMSG	2:1 3:4 5:-5 6:-1 7:4 8:-2
arm.EBUSY	0:-1 1:-1 2:-2 3:-5 4:-1 5:10 6:6 7:-6 8:2 9:-2
arm.ECANCELED	3:-1 5:4 7:-1 8:-1
arm.ECHILD	2:-1 3:-6 4:1 5:6 7:-3 8:3
arm.ECONNREFUSED	0:-1 3:-1 5:3 7:-1 8:-1
arm.EDQUOT	3:-1 5:3 7:-1
arm.EEXIST	0:-1 2:-1 3:-5 4:-1 5:12 6:-1 7:-3
arm.EFAULT	0:-2 1:19 2:-4 3:-3 4:3 5:-7 6:-2 7:-8 8:-2 9:5
arm.EFBIG	3:2 5:1 7:-2
arm.EFSBADCRC	3:2 5:-1 7:-1
arm.EFSCORRUPTED	0:-3 2:-1 3:10 4:-1 5:-4 7:-4 8:-1 9:5
arm.EHOSTUNREACH	0:-1 3:3 5:-3 7:-2 8:4
arm.EIDRM	3:-1 4:-1 5:3 8:-1
arm.EILSEQ	3:9 5:-3 7:-4
arm.EINTR	0:-1 2:-1 3:-2 4:-1 5:2 6:-1 7:-2 8:7
arm.EINVAL	0:-5 1:-4 2:-4 3:11 4:-5 5:2 6:-1 7:-2 8:-1 9:7
arm.EIO	0:-6 1:-2 2:11 3:-2 4:-5 5:-2 6:6 7:-4 8:-5 9:7
arm.EISDIR	3:7 4:-1 5:-3 7:-1 8:-1
arm.EKEYEXPIRED	3:-2 5:4 7:-1
arm.EKEYREJECTED	3:1 5:4 7:-1 8:-2
arm.EKEYREVOKED	0:-1 3:-2 5:5 7:-1
arm.ELOOP	3:2 4:-1 5:3 7:-2 8:-1
arm.EMFILE	0:2 3:-4 5:3
arm.EMLINK	3:-3 5:5 7:-1 8:-1
arm.EMSGSIZE	0:-3 2:-2 3:4 6:-1 7:-4 8:6
arm.ENAMETOOLONG	2:-1 3:-1 4:-1 5:1 7:-2 8:5
arm.ENETDOWN	0:-1 3:-1 5:3 7:-1
arm.ENETUNREACH	3:-4 5:4 7:-2 8:3
arm.ENFILE	0:4 3:-2 7:-1 8:-1
arm.ENOBUFS	0:5 3:-4 5:1 7:-3 8:3
arm.ENODATA	0:-1 2:-1 3:7 4:-2 5:4 6:-3 8:-3
arm.ENODEV	0:-2 1:-2 2:-3 3:-2 4:-3 5:3 6:9 7:1 8:2 9:-3
arm.ENOENT	0:-5 1:-2 2:-2 3:5 4:4 5:-1 7:-2 8:5 9:-2
arm.ENOEXEC	3:4 5:-3
arm.ENOIOCTLCMD	3:-4 5:-4 7:10 8:-1
arm.ENOKEY	0:-1 1:-1 3:-2 4:-2 5:6 7:-2 8:2
arm.ENOLCK	2:-1 5:2 7:1
arm.ENOMEM	0:20 1:-1 2:-1 3:1 4:-4 5:-1 6:-4 7:-3 8:-3 9:-2
arm.ENOMSG	3:1 5:4 7:-2 8:-2
arm.ENOPKG	3:-4 7:5
arm.ENOPROTOOPT	3:-3 5:-6 7:12 8:-2 9:-1
arm.ENOSPC	0:6 1:-1 2:3 3:4 4:-1 5:-1 6:-2 7:-4 8:-4 9:-1
arm.ENOSYS	3:-3 4:-1 5:-8 6:-1 7:12 8:-2 9:4
arm.ENOTCONN	3:-3 5:1 6:6 7:2 8:-4 9:-1
arm.ENOTDIR	3:7 5:-3 7:-2 8:-1
arm.ENOTEMPTY	3:-1 5:3 7:-1
arm.ENOTSOCK	0:-1 3:4 5:1 7:-2 8:-2
arm.ENOTSUPP	3:-5 5:-4 7:11 9:-1
arm.ENOTTY	0:-2 2:-1 3:-5 4:-1 5:-4 6:-1 7:10 8:4
arm.ENXIO	0:-3 1:-1 2:-1 3:2 4:-1 5:-3 6:-1 7:3 8:1 9:2
arm.EOPNOTSUPP	0:-1 2:-1 3:-7 4:-2 5:-4 6:-2 7:16 8:1 9:-1
arm.EOVERFLOW	0:-1 1:-1 2:-1 3:10 4:-1 5:1 6:-2 7:-4 8:-1 9:-1
arm.EPERM	0:-2 1:-1 2:-2 3:-1 4:20 5:-1 6:-3 7:-2 8:-4 9:-2
arm.EPIPE	3:-2 7:-1 8:5
arm.EPOLLERR	3:-1 4:-1 5:12 7:-1 8:-7
arm.EPROBE_DEFER	3:-2 5:1 6:-1 7:-1 8:4
arm.EPROTO	0:-1 2:-1 3:-1 5:-1 6:2 7:4 8:-3
arm.EPROTONOSUPPORT	3:-4 5:-5 7:8 8:2
arm.ERANGE	0:-1 1:-1 2:-1 3:12 4:-1 5:-1 6:-1 7:-3 8:-3
arm.EREMOTEIO	3:-2 7:6 8:-2
arm.ERESTARTNOHAND	3:-1 4:-1 5:4 7:-1
arm.ERESTARTSYS	3:-1 5:3 6:-1 7:-1 8:1
arm.EROFS	3:-3 4:5 5:4 7:-1 8:-4
arm.ERROR	3:5 5:-1 7:-1 8:-1
arm.ERR_CAST	0:-2 1:-1 2:1 3:-2 4:-2 5:-2 8:8
arm.ERR_PTR	0:7 1:1 2:-4 3:2 4:8 5:6 6:-4 7:2 8:-11 9:-6
arm.ESHUTDOWN	0:-1 2:6 3:-2 7:-3
arm.ESPIPE	3:6 5:-4 7:-1
arm.ESRCH	0:-2 3:6 4:-4 5:2 6:-1 9:-1
arm.ESTALE	0:2 2:-1 3:-4 4:-1 5:3 7:-2 8:4
arm.ETHTOOL_A_BITSET_MASK	3:1 5:-1
arm.ETIME	3:-1 5:-3 6:7 7:-1
arm.ETIMEDOUT	0:-1 2:7 3:-2 4:-1 5:1 6:5 7:-4 8:-3 9:-2
arm.ETXTBSY	3:-1 5:2 7:-1
arm.EXDEV	3:8 5:-4 7:-2 8:-1
arm.EXT4_BLOCKS_PER_GROUP	3:1 5:-1
arm.EXT4_C2B	5:2
arm.EXT4_ERROR_INODE	0:-1 2:2 3:4 4:-1 5:-2 7:-1 8:-6 9:4
arm.EXT4_GROUP_INFO_BBITMAP_CORRUPT	2:1 3:2 5:-2 8:-1
arm.EXT4_I	3:-1 5:1 9:-1
arm.EXT4_SB	3:-2 5:1 7:1
arm.FALSE	5:-1 8:1
arm.FILEID_INVALID	3:3 5:-1
arm.FLOW_DISSECT_RET_OUT_BAD	3:3 5:-1 7:-1
arm.FW_BUG	3:-2 5:-2 6:6 8:-1 9:-1
arm.G_BAD_TOK_HEADER	3:1
arm.HZ	2:5 3:-1 5:-1 7:-1 8:-3 9:2
arm.IOMEM_ERR_PTR	0:-2 3:-1 5:2 8:2
arm.IP6_INC_STATS	3:-2 5:-2 8:5
arm.IPSTATS_MIB_INHDRERRORS	3:2 5:-1 8:-1
arm.IPSTATS_MIB_OUTDISCARDS	8:1
arm.IPSTATS_MIB_OUTNOROUTES	3:-1 5:-2 8:4
arm.IS_ERR	1:-1 3:-1 5:-3 8:6
arm.IS_UDPLITE	8:1
arm.KERN_CRIT	0:-1 2:-1 3:-2 4:-1 5:3 7:-1 8:4 9:-1
arm.KERN_DEBUG	3:5 5:-2 7:-1 8:-1 9:-1
arm.KERN_ERR	0:1 1:-1 2:1 3:-6 4:-2 5:-4 6:4 7:7 8:-4 9:4
arm.KERN_INFO	0:-1 2:8 3:-2 5:4 6:-1 8:-5 9:-2
arm.KERN_NOTICE	2:-2 3:5 5:-4 7:-1 8:4 9:-1
arm.KERN_WARNING	0:1 1:-1 3:-2 4:-1 5:4 6:-1 7:-3 8:-3 9:5
arm.MINOR	5:1
arm.MOUNT	3:-1 7:3 8:-1
arm.MSDOS_I	2:-1 3:2 5:-1
arm.NET_INC_STATS	0:-1 8:1
arm.NET_RX_DROP	0:-1 3:2 4:2 5:-2 8:-1
arm.NFS4ERR_RESOURCE	0:-1 2:-2 5:2 7:-1 8:2
arm.NFS_SERVER	2:2 5:4 8:-5
arm.NF_DROP	0:3 3:1 4:-1 5:1 7:-2 8:-2
arm.NL_SET_BAD_ATTR	5:1
arm.NL_SET_ERR_MSG	0:-2 2:-1 3:3 4:-1 6:-1 7:1 8:1 9:-1
arm.NL_SET_ERR_MSG_ATTR	5:2
arm.NL_SET_ERR_MSG_MOD	5:1 7:-1
arm.NULL	0:10 1:-6 2:-6 3:7 4:-6 5:6 6:1 7:3 8:-6 9:-3
arm.P9_DEBUG_ERROR	2:-1 3:3 4:-2 5:3 7:2 8:-5
arm.P9_DEBUG_VFS	2:-4 8:4
arm.PAGE_SHIFT	3:1 5:2 6:-1 7:-1
arm.PAGE_SIZE	3:-2 5:-1 9:4
arm.PARSE_INVALID	3:1 5:-1
arm.PCI_BUS_NUM	5:1
arm.PCI_D3cold	2:-1 5:-2 6:6 7:-1 8:-2
arm.PCI_FUNC	5:1 6:1 8:-1
arm.PCI_SLOT	5:1
arm.PTR_ERR	0:-2 1:8 2:5 3:-8 4:-8 5:-4 7:-1 8:10 9:-1
arm.RETVAL_OUT_OF_MEMORY	0:1
arm.RPC_DISPLAY_ADDR	2:-1 3:-2 5:2 7:-1 8:3 9:-1
arm.SCSI_LOG_ERROR_RECOVERY	2:-1 5:3 6:-1 7:-1
arm.SCTP_DISPOSITION_NOMEM	0:7 3:-4 5:-1 7:-1 8:-1
arm.SIGPIPE	3:-1 5:1
arm.SK_DROP	5:-4 7:5 8:-1
arm.SPECTRE_V2_CMD_AUTO	6:-2 7:2
arm.STRING_UNITS_2	0:2 3:1 5:-1 8:-1 9:-1
arm.SVC_CLOSE	0:4 3:-2 5:-2 7:-1 8:1
arm.SVC_DENIED	0:3 2:-1 3:2 4:6 5:-3 8:-3 9:-2
arm.SetPageError	2:3 8:-2
arm.TASK_RUNNING	2:-1 5:-1 7:-1 8:3
arm.UDP_MIB_RCVBUFERRORS	8:1
arm.VM_FAULT_OOM	0:7 3:-1 5:-3 8:-2
arm.VM_FAULT_SIGBUS	0:-3 2:-1 3:1 4:3 5:1 6:-1 7:-2 8:3 9:-1
arm.WARN	5:-1 7:-1 8:-1 9:3
arm.WARN_ON	5:-1 8:4 9:-1
arm.WARN_ON_ONCE	0:1 5:-1 8:1
arm.XFRM_INC_STATS	0:4 3:1 5:-2 8:-2
arm.XZ_DATA_ERROR	3:8 5:-3 7:-3 8:-1
arm.XZ_OPTIONS_ERROR	3:-5 5:-1 7:8
arm.ZSTD_CONTENTSIZE_ERROR	8:1
arm.__ICMP_INC_STATS	3:-1 5:1 8:1
arm.__IP_INC_STATS	3:-2 5:6 8:-4
arm.__LINE__	3:-3 9:3
arm.__bpf_prog_free	0:2 8:-1
arm.__bpf_prog_release	3:-1 8:1
arm.__free_page	0:-1 2:-1 8:3
arm.__func__	0:-4 1:-1 2:-7 3:1 4:-2 5:-1 6:-1 7:1 8:2 9:13
arm.__putname	1:3 3:-1 5:-1 8:-1
arm.__set_current_state	5:-2 8:4
arm.__user	1:4 6:-1 7:-1 8:-1
arm.a	7:3 8:-1
arm.abort	0:-1 2:3 3:1 5:-2 7:-1 8:2 9:-1
arm.ac	3:-4 5:4
arm.access	2:-2 3:6 5:-3 6:-1 7:2 8:-1 9:-1
arm.acct	3:-1 4:1 5:2
arm.acl	3:4 5:-1 8:-1
arm.acls	3:1 7:-1
arm.acpi	0:-3 1:-1 3:4 4:-1 5:2 6:4 7:-5 8:-2 9:4
arm.acpi_evaluation_failure_warn	5:-1 6:-1 8:3
arm.acpi_format_exception	2:3 5:2 6:-2 8:-2
arm.acpi_handle_debug	3:2 5:-3 6:-4 7:6 8:-1 9:-1
arm.acpi_handle_err	3:-2 5:-1 6:3 7:-2 8:2
arm.acpi_handle_warn	3:2 5:2 6:-1 7:-3
arm.acpi_ut_get_event_name	3:-2 5:-1 6:4 7:-1
arm.acpi_ut_get_node_name	6:-1 8:2 9:-1
arm.acpi_ut_get_type_name	3:-3 6:2 9:2
arm.acquired	5:2 8:-1
arm.act	0:-1 3:1 5:5 7:-1 8:-2 9:-1
arm.action	0:-1 2:6 3:5 5:-2 7:-1 8:-5 9:-1
arm.active	3:2 5:2 6:-2 7:-1 8:1 9:-1
arm.adap	2:-1 3:-3 5:-5 6:3 7:7 8:-1
arm.adapter	0:-1 2:2 3:5 5:-1 6:-1 8:-3
arm.add	0:2 3:5 5:-2 6:-2 7:-1 8:-3 9:2
arm.add_hugetlb_page	0:3 5:-2 8:-1
arm.add_taint	3:5 5:-1 6:-2
arm.addr	0:-2 1:-1 2:-3 3:3 4:-1 5:-6 6:6 7:-3 8:3 9:6
arm.address	0:-2 2:-1 3:-4 5:-6 6:4 8:12 9:-2
arm.address_strings	2:-1 8:3 9:-1
arm.adev	3:4 5:-2 6:-1 7:-6 8:5
arm.ae	0:-6 1:-1 2:-4 3:7 4:-2 5:3 6:-4 7:-3 8:3 9:7
arm.affinity	0:-1 8:2
arm.again	0:2 2:-1 5:-5 7:4 8:-2 9:1
arm.alert	0:-1 1:2 2:1 3:2 5:-4 7:-1 8:-4 9:4
arm.alg	0:2 3:-2 4:-1 5:1 7:6 8:-3
arm.align	0:-1 6:1
arm.all	3:-1 5:1 8:1
arm.alloc	0:-2 5:1 7:-1 8:3
arm.allow	8:2
arm.already	3:-2 5:7 6:-1 7:-1 8:-1
arm.always	3:-2 6:3 9:-1
arm.aml	3:8 5:-2 6:-2 7:-2 8:-1
arm.and	0:1 2:-1 3:3 4:3 5:-3 6:1 7:-1 8:-3 9:-1
arm.anon	5:1
arm.ap	8:1
arm.append	0:1
arm.area	3:-1 5:1
arm.arg	0:-2 2:-1 3:9 4:1 5:1 6:-1 7:-2 8:-5 9:-1
arm.args	2:2 5:-3 7:3
arm.array	1:-1 3:-1 4:-1 5:-1 8:2 9:3
arm.ascii	3:-3 9:3
arm.asoc	0:-2 3:2 7:-1 9:3
arm.atkbd	8:1
arm.atomic	0:-5 2:-1 3:-1 4:2 5:2 7:-1 8:3 9:1
arm.atomic_dec	0:-1 2:-1 3:-1 5:3 7:-1 8:1
arm.atomic_inc	3:1 4:2 5:-1 8:-3
arm.atomic_sub	0:-3 3:-1 5:2 8:3
arm.attr	0:-1 3:-4 4:-1 5:7 7:-5 8:1 9:4
arm.attr_err_out	5:-2 8:2
arm.attrs	0:-1 3:-3 5:-1 7:-3 8:6 9:2
arm.audit	0:8 1:-1 2:-1 3:-5 4:3 5:1 6:-1 7:-2 8:-6 9:3
arm.audit_filter_mutex	0:4 5:-1 8:-2
arm.audit_log_lost	3:-1 5:1
arm.audit_panic	0:4 3:-2 5:-3 8:-3 9:5
arm.audit_tree_group	5:-1 8:1
arm.auth	0:-2 3:5 4:3 5:2 7:-2 8:-4 9:-1
arm.authkey	0:2 8:-1
arm.auto	6:-2 7:2
arm.b	3:2 5:6 8:-6 9:-1
arm.b_blocknr	3:3 5:2 8:-4
arm.bad	0:-10 1:-2 2:-3 3:12 4:-3 5:-9 6:3 8:-5 9:16
arm.bad_mic	3:-3 5:-1 8:6
arm.bad_orphan	3:5 5:-4 7:-1
arm.bad_page	0:-1 2:-1 5:-1 8:-1 9:4
arm.bad_reason	0:-1 3:-1 5:-1 8:-2 9:6
arm.bad_seqno	3:3 5:-1 8:-1 9:-1
arm.bad_val	3:3 5:-2 8:-1
arm.badcred	4:3 5:-1 7:-1 8:-1
arm.badframe	1:8 3:-2 4:-1 5:-2 6:-1 7:-1 8:-1
arm.bank	3:-1 5:-1 6:5 8:-3
arm.bar	3:-1 5:-1 6:-4 7:2 8:4
arm.base	0:-1 1:6 3:-1 5:-2 6:-1 9:-1
arm.basic	3:1
arm.bb	2:-2 5:1 8:2
arm.bbitmap	2:1 3:2 5:-2
arm.bd	0:1 2:-2 3:-2 5:1 6:-1 8:4 9:-1
arm.bd_group	3:-1 5:3 8:-1
arm.bdev	0:-1 2:-3 3:5 4:-2 5:-2 6:-1 7:-1 8:5 9:-1
arm.bdi	0:-3 8:3
arm.bh	0:-1 1:-1 2:2 3:6 5:10 6:-1 7:-1 8:-13 9:-1
arm.bhs	2:5 3:2 5:-2 8:-5
arm.bi	0:-1 2:8 3:-1 5:-4 7:4 8:-6
arm.bi_status	0:-1 2:7 3:-1 5:-4 7:4 8:-5
arm.bind	1:-1 3:-1 8:2
arm.bio	0:-2 1:-1 2:5 3:-9 5:-6 7:10 8:4 9:-1
arm.bios	3:2 5:-1 6:2 9:-2
arm.bit	3:-1 4:-1 5:3 6:2 7:-2 8:-1
arm.bitmap	2:-4 3:9 5:-1 8:-2
arm.bitmap_bh	2:-3 8:3
arm.bits	3:2 5:-1
arm.bitset	3:2 5:-1
arm.blk	0:3 1:-1 2:-1 3:-1 4:-1 5:-3 6:-2 7:9 8:-1 9:-2
arm.blk_status_to_errno	2:3 8:-3
arm.blkdev	3:4 4:-2 5:-2 7:-1 8:2
arm.blkdev_put	4:-2 5:2
arm.blkg	0:-2 5:1 8:2
arm.blks	2:3 3:-1 5:-1
arm.block	2:4 3:-3 4:-1 5:4 6:1 7:-1 8:-1 9:-3
arm.block_group	0:-1 2:1 5:1
arm.blocknr	2:1 3:3 5:1 8:-4 9:-1
arm.blocks	3:2 5:-1 6:1 9:-1
arm.blocksize	3:1
arm.box	0:-2 3:8 5:-2 6:-2 7:-1 8:-1 9:-1
arm.box_type	0:-2 3:5 5:-1 6:-1 7:-1
arm.bpf	2:-1 3:4 5:-3 7:3 9:-1
arm.bpf_log	3:-2 7:4 8:-1
arm.bpf_map_put	0:-1 8:2
arm.bpf_prog_put	8:1
arm.bpf_warn_invalid_xdp_action	0:-1 3:5 5:-1 7:-1 8:-2 9:-1
arm.bprm	0:-1 3:2 5:-1 8:1
arm.break	0:-11 1:10 2:2 3:2 4:1 5:-5 6:2 7:3 8:3 9:-8
arm.brelse	0:1 3:-5 5:11 8:-6
arm.bridge	3:-1 5:3 6:-1
arm.btf	0:-3 3:-2 4:-2 5:2 7:5 8:2 9:-1
arm.btf_put	3:2 4:-1 5:1 7:-1 8:-1
arm.btf_verifier_log	3:-3 5:-1 7:4
arm.btf_verifier_log_basic	3:1
arm.btf_verifier_log_type	3:4 7:-3 8:-1
arm.bucket	0:3 5:-4 8:2
arm.budget	0:6 3:-1 5:4 8:-8
arm.buf	0:-4 1:-1 2:4 3:2 4:-4 5:8 6:4 7:-1 8:-7 9:-1
arm.buffer	2:4 3:1 5:-3 9:-1
arm.buffer_io_error	2:1
arm.bug	0:-1 2:-1 3:-7 5:-7 6:7 7:-1 8:-2 9:13
arm.bus	0:-1 3:3 6:-1 7:-2 8:2
arm.busy	2:-1 5:1 6:-1 7:-1 8:2
arm.by	3:2 5:-1
arm.byte	0:-1 2:10 3:2 5:-2 6:-2 7:-3 8:-4 9:-1
arm.bytes	0:2 3:-1 5:-4 6:1 8:1 9:2
arm.c	0:4 3:-4 5:4 6:2 7:-1 8:-2 9:-1
arm.c2b	5:2
arm.ca	3:1 5:-1
arm.cable	3:1 5:-1
arm.cache	0:3 2:6 3:-5 5:-1 6:-1 7:5 8:-6
arm.cached	0:-1 3:-2 5:3
arm.cachep	0:2 3:-1 8:-1
arm.call	2:4 5:-8 7:-4 8:5 9:5
arm.cancel	0:-3 1:-2 2:4 3:-5 4:-1 7:6 8:2 9:-1
arm.cap	0:1 1:-2 2:-1 3:-2 5:-2 6:5 7:-1 8:2 9:-1
arm.caps	8:1
arm.case	2:-2 3:2 5:-1 8:1
arm.cast	0:-2 1:-1 2:1 3:-2 4:-2 5:-3 6:-1 8:10
arm.cb	0:5 1:1 2:-1 3:-1 4:3 5:1 7:-2 8:-10 9:3
arm.cd	2:6 7:-1 8:-2
arm.cdev	0:-1 8:2
arm.cert	3:-2 5:4 6:-1 8:-1
arm.cfg	3:1 5:-1
arm.cgroup	0:8 3:-1 4:7 5:-9 8:-2 9:-1
arm.cgrp	0:-1 3:-1 4:6 5:-3
arm.chain	3:-1 5:2
arm.chan	0:1 2:-1 3:-1 5:2 6:-2 7:-1 8:-2 9:4
arm.chan2dev	2:-1 3:1 6:-2 7:-1 8:-2 9:5
arm.change	3:-2 4:-1 5:4 7:-1
arm.channel	0:1 6:3 8:-2
arm.char	0:1 2:1 3:5 4:1 6:-1 8:-4 9:-1
arm.cheating	2:12 3:-7 5:-2 8:-2 9:-1
arm.check	2:1 3:-2 5:1 7:3 8:-2
arm.child	0:2 3:-1 4:-1 6:2 8:-4 9:3
arm.chunk	0:-3 2:-1 5:1 8:4
arm.chunklen	3:1
arm.cl	0:-1 2:3 3:-1 4:-3 5:5 7:2 8:-3 9:-2
arm.cl_cons_state	2:-1 7:2 8:-1
arm.cl_hostname	0:-1 2:1 3:1 4:-1 5:4 7:2 8:-3 9:-1
arm.cl_program	2:4 3:-1 5:-2 7:-1 8:1 9:-1
arm.class	0:-4 8:4
arm.cleanup	0:-2 2:-2 5:-2 6:-1 8:8 9:-1
arm.cleanup_matches	3:-1 8:2
arm.clear	0:4 1:-1 3:-2 4:-2 5:-3 6:4 7:-2 8:3 9:-1
arm.clear_bit	3:-1 4:-1 5:3 7:-1
arm.clear_hash	0:-1 3:-1 5:-1 8:3
arm.clear_hash_noput	0:3 3:-1 5:3 8:-5
arm.client	1:2 2:3 3:-3 4:2 5:3 6:-1 7:1 8:-4 9:-1
arm.clnt	0:-1 1:2 2:5 3:-4 5:-1 7:-1 8:1 9:-1
arm.close	0:4 3:-6 5:-4 7:5 8:2
arm.clp	0:-4 2:-2 3:1 5:6 7:2 8:-1 9:-1
arm.cluster	0:-5 2:-1 5:-1 8:7
arm.clusters	0:-1 8:1
arm.cmd	0:-2 2:4 3:6 4:-1 5:-1 6:-4 7:3 8:-4 9:-1
arm.cnet	0:-1 5:1 8:1
arm.cnt	0:-2 2:-1 3:4 7:-1 9:1
arm.comm	0:-1 2:-2 3:-1 4:1 5:9 6:-3 7:-1 8:-2 9:1
arm.command	0:-1 2:3 5:-1 6:-1 8:-1
arm.commands	0:-2 2:1 3:3 5:1 7:-1 8:-2
arm.commit	2:1
arm.common	8:1
arm.compare	6:1
arm.complete	3:-1 5:-1 8:2
arm.completion	2:3 8:-2
arm.cond	0:2 8:-2
arm.conflict	5:2 8:-1
arm.conn	2:5 3:5 5:-2 7:-6 8:-1
arm.conn_setattr_return	3:7 7:-6
arm.connect	3:-2 5:4 7:-1
arm.conntrack	0:-1 3:-1 5:2
arm.cons	0:-2 2:-1 7:2 8:2
arm.const	0:-1 4:1
arm.cont	5:1 6:-1 7:-1 8:3 9:-1
arm.contentsize	8:1
arm.context	0:3 2:-1 3:-3 5:-2 6:3 8:2
arm.continue	0:-6 1:-1 2:-2 3:4 5:1 6:-2 7:-1 8:7 9:-1
arm.control	2:3 3:-2 5:-1 6:-2 7:4 8:-2
arm.copied	0:1 2:-2 3:-3 5:2 8:5
arm.copy	0:-2 1:-3 2:1 3:5 5:-6 8:5
arm.core	8:1
arm.cork	8:1
arm.corrupt	2:1 3:3 5:-2
arm.corrupted	3:6 5:-2 7:-1 8:-1 9:-1
arm.count	0:-3 1:-1 2:7 3:-3 5:1 7:-2 8:-1 9:2
arm.count_vm_event	0:-2 8:3
arm.counters	0:3 1:-1 3:-2 5:3 8:-3
arm.cpc	3:3 5:-1 6:-2 8:1
arm.cpc_ptr	3:3 5:-1 6:-2 8:1
arm.cps	4:3 5:-4 8:1
arm.cpu	0:-3 2:-2 3:3 4:-1 5:-2 6:3 7:-2 8:6 9:-2
arm.cpu_id	3:3 5:-1 6:-2 8:1
arm.cpufreq	5:3 6:-1 8:-1 9:-1
arm.cpuhp	2:-1 5:-2 8:3
arm.cpumask	3:-1 5:-1 9:3
arm.cra	0:-1 8:1
arm.create	5:1
arm.creating	0:5 3:-1 4:1 5:-1 8:-4
arm.cred	0:-2 3:-1 8:4
arm.creds	3:1
arm.crit	0:-1 2:-1 3:1 4:-1 5:3 7:-2 8:2 9:-1
arm.crypto	0:3 3:-4 4:-1 5:2 7:6 8:-4
arm.crypto_mod_put	0:3 3:-4 4:-1 5:2 7:6 8:-5
arm.cs	2:-1 3:1 5:-2 7:2 8:2 9:-1
arm.css	0:-1 5:-1 8:3 9:-1
arm.csum	0:-1 1:-2 3:13 5:-3 8:-6
arm.ct	0:-3 4:-1 5:-2 7:-1 8:7
arm.ctrl	6:-1 7:1
arm.ctx	0:3 1:1 2:-1 3:3 4:-1 5:1 8:-7
arm.cur	0:1 3:2 5:-1 7:-1 8:-1
arm.current	0:-1 1:1 2:-4 3:-4 4:2 5:6 6:1 7:-1 8:-2 9:1
arm.current_state	2:-1 5:-3 6:3 7:3 8:-2
arm.cx	5:-1 6:1 7:1 8:-1 9:-1
arm.d	0:-1 2:-1 3:5 4:-1 5:-1 8:-1 9:-1
arm.d3cold	2:-1 5:-2 6:6 7:-1 8:-2
arm.d_inode	3:-1 5:1 8:1
arm.d_lock	3:8 5:-4 8:-3
arm.d_name	3:-1 5:3 8:-1
arm.daddr	3:1 7:-1 8:1
arm.darg	3:-2 5:-1 8:3
arm.data	0:-2 1:12 2:-2 3:-2 4:-1 6:4 7:-5 8:-2 9:-2
arm.db	2:-1 3:-1 5:3 6:-1 8:-1
arm.dbg	0:-2 2:5 3:-1 4:-1 5:1 6:2 7:-6 8:-4 9:4
arm.de	3:1 8:-1
arm.deactivate	2:-1 3:-1 5:-3 6:3 8:2
arm.deactivate_locked_super	3:-1 8:2
arm.dead	2:-1 3:-1 7:-1 9:2
arm.debug	0:-4 1:-2 2:-2 3:10 4:1 5:-1 6:-2 7:4 8:-3 9:-2
arm.dec	2:-1 3:-5 5:8 7:-1
arm.decode	2:-1 3:4 5:6 6:-1 7:1 8:-8
arm.default	0:-2 2:-1 3:4 5:-4 6:-1 8:5 9:-2
arm.defer	3:-3 5:3 6:-1 7:-2 8:3
arm.deferred	3:-3 5:4 8:1
arm.del	0:-5 3:-2 5:-4 8:12
arm.delay	5:-1 6:3 7:-2
arm.delete	0:-1 3:-1 5:2
arm.denied	0:6 2:-2 3:-4 4:6 5:3 7:-2 8:-5 9:-2
arm.dentry	0:1 1:-1 2:-2 3:3 5:-5 7:-2 8:4 9:3
arm.depth	0:-1 2:2 3:2 5:-1
arm.dereference	5:1
arm.desc	0:-1 2:-4 3:-4 4:-1 5:8 6:-2 7:-2 8:5
arm.dest	0:-3 1:5 2:-1 3:3 4:-1 5:-5 6:-1 7:-1 8:4
arm.destroy	0:2 2:-1 3:-1 5:-1 8:2
arm.destroy_unused_super	8:1
arm.detach	3:1 5:-1 8:2
arm.dev	0:-5 2:8 3:-3 4:-3 5:3 6:7 7:-5 8:-3 9:1
arm.dev_dbg	0:-1 2:8 3:-3 5:1 6:-6 7:-2 8:-1 9:4
arm.dev_err	0:-1 1:-1 3:8 5:-5 6:8 7:-4 8:-6
arm.dev_name	2:-1 5:-1 6:-1 8:3
arm.dev_net	5:-1
arm.dev_tracker	5:-1 8:2
arm.dev_warn	2:-1 3:5 5:-4 6:-3 7:1 8:2 9:2
arm.dev_warn_once	2:-1 5:2 6:1 9:-1
arm.device	0:-6 2:-4 3:-11 4:-1 5:-4 6:9 7:7 9:9
arm.devices	6:1 8:-1
arm.devid	0:2 5:1 6:-1 8:-2
arm.devname	2:1 3:-3 5:5 8:-2 9:-1
arm.devres	3:-2 5:-3 7:-1 8:7
arm.devres_free	0:-1 3:-2 5:-2 7:-1 8:7
arm.dfprintk	2:-2 3:-2 4:-1 5:2 7:3 8:1
arm.did	0:-1 2:5 3:-1 5:2 6:-1 7:-2 8:-1
arm.dio	2:3 3:-1 5:4 7:-2 8:-3
arm.dir	0:6 1:-1 2:-2 3:-2 5:-4 7:-1 8:4 9:-1
arm.dirty	5:-2 8:3
arm.disable	0:-2 2:-1 3:1 4:-1 5:2 6:6 7:-1 8:-5 9:1
arm.disabled	3:-5 5:6 7:-1
arm.discard	0:-2 3:2 5:-1 8:1
arm.discard_and_relse	8:1
arm.disk	2:2 3:-1 5:-4 7:6 8:-1 9:-1
arm.disk_name	2:1 3:-1 5:-2 7:3
arm.dispatch	2:-1 3:-1 5:3 8:-1
arm.display	2:-1 3:-2 5:2 7:-1 8:3 9:-1
arm.disposition	0:6 3:1 5:-2 7:-2 8:-2
arm.dissect	3:3 5:-1 7:-1
arm.dma	0:1 2:-1 3:7 5:-5 6:2 7:-1 8:1 9:-4
arm.dmar	0:1 3:2 5:3 7:-1 8:-4
arm.dmi	3:6 6:-3 8:-1 9:-1
arm.do	3:-1 5:2 6:2 8:-3 9:1
arm.do_error	3:-1 5:4 8:-3
arm.dodgy	3:2 8:-1
arm.dodgy_cert	3:2 8:-1
arm.doi	3:-2 5:2
arm.doing	3:1 8:-1
arm.domain	0:3 1:-1 2:-1 5:3 6:-4 7:-1 8:-3 9:2
arm.domain_id	5:2 6:-1
arm.done	0:-5 1:1 2:3 3:-1 4:-2 5:5 6:-2 7:1 8:1 9:-1
arm.dpm	2:-1 6:-1 8:2
arm.dpm_save_failed_dev	6:-1 8:1
arm.dpm_save_failed_step	8:1
arm.dprintk	0:-2 2:5 4:-1 5:3 7:3 8:-6 9:-2
arm.dput	1:-1 2:-1 3:1 4:5 5:-2 8:-2
arm.dput_and_out	4:2 8:-2
arm.dq	3:4 5:-4 6:-1 8:-1 9:3
arm.dq_id	2:-1 3:2 8:1 9:-1
arm.dq_sb	3:1 5:-3 8:-1 9:4
arm.dqi	2:-1 8:1
arm.dquot	0:-1 1:-1 5:-4 6:-1 8:4 9:4
arm.dr	3:1
arm.drbg	0:-1 1:-1 3:-4 5:-1 8:1 9:6
arm.dreq	0:-1 2:4 8:-3
arm.driver	0:-2 2:-1 5:7 6:-2 7:-1 9:-1
arm.drop	1:-2 2:-3 3:-8 4:6 6:-2 7:9 8:5 9:-5
arm.drop_reason	0:-1 3:-1 5:3 8:-1
arm.dropped	1:2 8:-1
arm.drops	3:2 4:2 5:-1 8:-3
arm.drv	3:-2 5:2 6:-1 7:-1 8:2
arm.dst	0:4 1:5 2:-2 3:-10 4:12 6:-1 7:-4 8:1 9:-5
arm.dst_release	0:-1 3:-3 5:3 7:-1 8:2
arm.dummy	8:1
arm.dump	0:-2 3:2 5:-3 6:-1 8:1 9:3
arm.dv	2:-1 3:-1 6:3 7:-1
arm.e	3:4 5:-3
arm.e2big	0:4 1:-1 2:-1 3:6 4:-1 5:-3 6:-1 7:-1 9:-2
arm.e4b	3:-2 5:3
arm.ea	2:2 5:-1 8:-1
arm.ea_inode	3:-2 5:1 8:1
arm.eacces	0:-3 1:-1 4:13 5:-4 6:-2 8:-3
arm.each	6:1
arm.eaddrinuse	3:-3 5:4
arm.eaddrnotavail	0:-1 3:4 5:3 7:-3 8:-1
arm.eafnosupport	3:1 5:-7 7:12 8:-4
arm.eagain	0:8 1:-2 2:4 3:-2 4:-2 7:-4 9:-2
arm.ealready	3:-3 5:5 7:-1
arm.early	0:-1 3:3 5:1 6:-3 7:-1 8:1
arm.ebadf	0:-3 2:-1 3:11 4:2 5:-4 6:-1 7:-4 9:-1
arm.ebadmsg	2:1 3:4 5:-5 6:-1 7:4 8:-2
arm.ebusy	0:-1 1:-1 2:-2 3:-6 4:-1 5:10 6:6 7:-6 8:2 9:-2
arm.ec	3:-1 5:-1 6:3 8:-2
arm.ecanceled	3:-1 5:4 7:-1 8:-1
arm.echild	2:-1 3:-6 4:1 5:6 7:-3 8:3
arm.econnrefused	0:-1 3:-1 5:3 7:-1 8:-1
arm.edit	4:1 5:-1 8:1
arm.edquot	3:-1 5:3 7:-1
arm.eexist	0:-1 2:-1 3:-5 4:-1 5:12 6:-1 7:-3
arm.efault	0:-2 1:20 2:-4 3:-3 4:3 5:-7 6:-2 7:-8 8:-3 9:5
arm.efbig	3:2 5:1 7:-2
arm.efsbadcrc	3:2 5:-1 7:-1
arm.efscorrupted	0:-3 2:-1 3:10 4:-1 5:-4 7:-4 8:-1 9:5
arm.ehostunreach	0:-1 3:3 5:-3 7:-2 8:4
arm.ei	7:1
arm.eidrm	3:-1 4:-1 5:3 8:-1
arm.eilseq	3:9 5:-3 7:-4
arm.eintr	0:-1 2:-1 3:-2 4:-1 5:2 6:-1 7:-2 8:7
arm.einval	0:-5 1:-4 2:-4 3:12 4:-5 5:2 6:-1 7:-2 8:-2 9:7
arm.eio	0:-6 1:-2 2:8 3:-12 4:-5 5:-2 6:6 7:-4 8:9 9:7
arm.eisdir	3:7 4:-1 5:-3 7:-1 8:-1
arm.ekeyexpired	3:-2 5:4 7:-1
arm.ekeyrejected	3:1 5:4 7:-1 8:-2
arm.ekeyrevoked	0:-1 3:-2 5:5 7:-1
arm.elements	3:2 6:-1 7:-1
arm.eloop	3:2 4:-1 5:3 7:-2 8:-1
arm.else	2:3 3:4 5:-5 6:-4 7:3 8:-4 9:4
arm.emerg	5:1
arm.emfile	0:2 3:-4 5:3
arm.emlink	3:-3 5:5 7:-1 8:-1
arm.emsgsize	0:-3 2:-2 3:4 6:-1 7:-4 8:6
arm.enable	1:3 3:-2 5:6 6:-1 8:-3
arm.enabled	0:2 1:-1 5:1 8:-1
arm.enametoolong	2:-1 3:-1 4:-1 5:1 7:-2 8:5
arm.encode	3:-1 5:-3 8:5
arm.end	0:8 1:-2 2:3 3:1 5:-10 6:2 8:-3 9:-1
arm.end_register	3:1 5:-1
arm.enetdown	0:-1 3:-1 5:3 7:-1
arm.enetunreach	3:-4 5:4 7:-2 8:3
arm.enfile	0:4 3:-2 7:-1 8:-1
arm.enobufs	0:5 3:-4 5:1 7:-3 8:3
arm.enodata	0:-1 2:-1 3:7 4:-2 5:4 6:-3 8:-3
arm.enodev	0:-2 1:-2 2:-3 3:-2 4:-3 5:3 6:9 7:1 8:2 9:-3
arm.enoent	0:-5 1:-2 2:-2 3:4 4:4 7:-2 8:5 9:-2
arm.enoexec	3:4 5:-3
arm.enoioctlcmd	3:-4 5:-4 7:10 8:-1
arm.enokey	0:-1 1:-1 3:-2 4:-2 5:6 7:-2 8:2
arm.enolck	2:-1 5:2 7:1
arm.enomem	0:20 1:-1 2:-1 4:-4 5:-2 6:-4 7:-3 8:-3 9:-2
arm.enomsg	3:1 5:4 7:-2 8:-2
arm.enopkg	3:-4 7:5
arm.enoprotoopt	3:-3 5:-6 7:12 8:-2 9:-1
arm.enospc	0:6 1:-1 2:3 3:4 4:-1 5:-1 6:-2 7:-4 8:-4 9:-1
arm.enosys	3:-3 4:-1 5:-8 6:-1 7:12 8:-2 9:4
arm.enotconn	3:-3 5:1 6:6 7:2 8:-4 9:-1
arm.enotdir	3:7 5:-3 7:-2 8:-1
arm.enotempty	3:-1 5:3 7:-1
arm.enotsock	0:-1 3:4 5:1 7:-2 8:-2
arm.enotsupp	3:-5 5:-4 7:11 9:-1
arm.enotty	0:-2 2:-1 3:-5 4:-1 5:-4 6:-1 7:10 8:4
arm.ent	5:-1 8:2
arm.entries	3:-2 5:1 6:-1 8:2
arm.entry	0:4 2:1 3:-7 5:7 7:1 8:-3 9:-1
arm.env	0:-1 1:-3 2:-1 3:2 4:7 5:-7 6:-1 7:-6 8:-5 9:14
arm.enxio	0:-3 1:-1 2:-1 3:2 4:-1 5:-3 6:-1 7:3 8:1 9:2
arm.eopnotsupp	0:-1 2:-1 3:-7 4:-2 5:-4 6:-2 7:16 8:1 9:-1
arm.eoverflow	0:-4 1:-1 2:-1 3:10 4:-1 5:5 6:-2 7:-4 8:-1 9:-1
arm.ep	0:-2 3:4 5:1 7:-1 8:-1
arm.eperm	0:-2 1:-1 2:-2 3:-1 4:20 5:-1 6:-3 7:-2 8:-4 9:-2
arm.epipe	3:-2 7:-1 8:5
arm.epollerr	3:-1 4:-1 5:12 7:-1 8:-7
arm.eprobe	3:-2 5:1 6:-1 7:-1 8:4
arm.eproto	0:-1 2:-1 3:-1 5:-1 6:2 7:4 8:-3
arm.eprotonosupport	3:-4 5:-5 7:8 8:2
arm.eq	0:-1 8:1
arm.erange	0:-1 1:-1 2:-1 3:12 4:-1 5:-1 6:-1 7:-3 8:-3
arm.eremoteio	3:-2 7:6 8:-2
arm.erestartnohand	3:-1 4:-1 5:4 7:-1
arm.erestartsys	3:-1 5:3 6:-1 7:-1 8:1
arm.erofs	3:-3 4:5 5:4 7:-1 8:-4
arm.err	0:-3 1:1 2:3 3:-2 4:2 5:-5 6:4 7:-4 8:2 9:1
arm.err1	0:-2 8:3
arm.err2	0:-2 1:2 8:1
arm.err_bad_vers	3:-3 5:-1 7:8 8:-2 9:-1
arm.err_buf	0:-1 3:-2 5:-2 6:8 8:-3
arm.err_cancel	5:-2 8:3
arm.err_exit	3:-2 5:4 6:-1
arm.err_extra	3:1 8:-1
arm.err_fc	0:1 4:7 8:-7
arm.err_free	0:-2 5:9 7:-1 8:-6 9:1
arm.err_free_c	3:-5 5:5
arm.err_free_inst	0:-1 3:4 5:-2 7:-1
arm.err_free_m	3:-4 5:4 8:1
arm.err_free_ports	8:1
arm.err_name	0:-1 1:1 3:-2 5:-1 8:2
arm.err_nomem	0:2 8:-1
arm.err_out	0:2 1:-1 2:-1 3:4 4:-1 5:-9 6:-3 7:-3 8:4 9:7
arm.err_out_locked	3:-1 5:1
arm.err_path	3:1
arm.err_put	1:6 3:1 4:1 5:-2 7:-1 8:-5
arm.err_put_fd	0:-1 3:6 5:-2 6:-1 8:-1
arm.err_reg	0:5 3:-2 5:-1 8:-2
arm.err_release	0:-1 3:-1 4:-1 5:-2 6:-1 7:5 8:3
arm.err_remove	0:-1 3:7 5:-5
arm.err_str	0:-1 3:4 5:3 6:-1 7:-3 8:-1 9:-1
arm.err_unlock	0:-1 3:3 4:-1 7:4 8:-3
arm.errdad	3:-3 5:2 8:1
arm.errno	0:-1 1:4 2:1 3:-6 4:-1 5:3 7:-1 8:2 9:-1
arm.error	0:-1 1:-4 2:8 4:4 5:-4 6:9 7:1 8:-4 9:-9
arm.error2	0:2 1:2 3:-1 5:-1 8:-2
arm.error3	8:1
arm.error_0	0:1
arm.error_1	0:1 8:-1
arm.error_free	0:-1 3:-1 5:3 8:-1
arm.error_free_rka	0:2 8:-2
arm.error_msg	0:-1 2:-1 3:6 5:-2 8:-1 9:-2
arm.error_out	3:-1 5:2
arm.error_params	1:1 3:-1 7:1
arm.error_put	0:1 5:-1
arm.error_put_rka	3:-2 4:3 5:-1
arm.error_string	0:-1 2:-1 3:-2 5:3 7:3 9:-1
arm.errorf	8:1
arm.errors	0:-1 2:-1 3:1 5:-5 6:3 8:2 9:2
arm.errout	0:-2 1:-1 2:-1 3:-3 4:-1 5:5 6:-1 7:-2 8:5 9:-1
arm.errp	2:-3 3:-1 5:2 8:3
arm.es	2:-1 3:-3 5:-4 8:-1 9:10
arm.es_len	5:-1 9:2
arm.eshutdown	0:-1 2:6 3:-2 7:-3
arm.espipe	3:6 5:-4 7:-1
arm.esrch	0:-2 3:5 4:-4 5:1 6:-1 8:1 9:-1
arm.estale	0:2 2:-1 3:-4 4:-1 5:3 7:-2 8:4
arm.ethtool	3:-3 5:1 7:3
arm.etime	3:-1 5:-3 6:7 7:-1
arm.etimedout	0:-1 2:7 3:-2 4:-1 5:1 6:5 7:-4 8:-3 9:-2
arm.etxtbsy	3:-1 5:2 7:-1
arm.evaluation	5:-1 6:-1 8:3
arm.event	0:-3 3:-6 5:-1 6:4 7:5 8:3 9:-2
arm.events	0:-1 3:-1 5:-1 6:-1 7:-3 8:7
arm.ex	3:2 5:-1
arm.exception	2:2 3:-1 5:6 6:-2 8:-4
arm.exdev	3:8 5:-4 7:-2 8:-1
arm.exec	3:-3 5:5 6:-1 7:-1
arm.exist	0:-1 3:-3 5:8 6:-2 7:-1 8:-1
arm.exists	3:-2 5:5 6:-1 7:-1 8:-1
arm.exit	0:3 3:3 4:1 5:4 6:-6 7:-4 8:-2 9:1
arm.exit2	3:9 5:-6 7:-1
arm.exit_err	3:2 5:-1
arm.exp	0:-1 3:-1 5:3 6:2 8:-2
arm.expect	3:-1 5:1
arm.expired	3:-3 5:6 8:-2
arm.ext	0:-1 2:-1 3:5 5:-1 7:-1
arm.ext4	0:-2 1:-1 2:-3 3:6 4:-4 5:5 6:-1 7:5 8:-6 9:1
arm.ext4_debug	3:-2 5:-1 8:3
arm.ext4_error	0:-1 2:-1 3:1 5:4 7:-2 8:-1 9:-1
arm.ext4_error_err	2:3 3:-1 5:-1 8:-2
arm.ext4_error_inode	3:-1 5:2
arm.ext4_error_inode_err	2:-1 5:-1 8:3
arm.ext4_es_pblock	3:-1 5:-1 9:2
arm.ext4_fc_mark_ineligible	7:1
arm.ext4_grp_locked_error	2:-1 3:2 5:1 8:-1
arm.ext4_mark_group_bitmap_corrupted	3:2 5:-1 8:-1
arm.ext4_msg	0:3 2:-1 3:-3 4:-1 5:-3 7:6 8:1
arm.ext4_orphan_del	3:-1 5:-2 8:3
arm.ext4_std_error	2:-1 3:-1 8:2
arm.ext4_truncate_failed_write	3:-1 5:-2 8:3
arm.ext4_warning	3:2 4:-1 5:4 7:-1 8:-4 9:-1
arm.ext4_warning_inode	3:-1 5:1
arm.ext4_xattr_inode_dec_ref	5:-1 8:1
arm.extack	0:-2 2:-1 3:3 4:-1 5:3 6:-1 7:1 8:1 9:-1
arm.extra	3:1 8:-1
arm.f	0:-1 1:-1 3:-4 4:-1 5:-2 7:4 8:5
arm.f6i	0:-2 8:2
arm.fail	0:7 2:1 3:-1 4:-4 5:-6 6:1 7:-2 8:6 9:-3
arm.fail1	0:1 5:-1
arm.fail_and_free	3:1 8:-1
arm.fail_free	0:1 8:-1
arm.failed	0:2 1:-1 2:-1 3:1 5:-1 6:-2 8:-1 9:3
arm.failed_creating	0:5 3:-1 4:1 5:-1 8:-4
arm.failed_free	0:-2 3:-1 8:4
arm.failure	0:-4 1:-1 2:2 3:-4 4:-1 5:10 6:-1 7:-2 8:2 9:-1
arm.fake	2:1 3:1 5:-1 8:-1
arm.fallback	0:-9 8:9
arm.fallthrough	0:-1 1:-1 2:4 3:4 5:4 6:-2 8:-5 9:-2
arm.false	0:-4 1:-4 2:-3 3:2 4:-3 5:2 6:22 7:1 8:-9 9:-4
arm.family	0:1 3:5 5:-5 7:-1
arm.fat	0:-1 2:4 3:8 5:-2 7:-1 8:-5 9:-1
arm.fat_fs_error	2:-2 3:6 5:-2 8:-1
arm.fat_fs_error_ratelimit	3:1 5:-1
arm.fat_msg	0:-1 2:3 3:-1 5:1 7:-1 8:-1
arm.fatal	3:-4 5:-1 6:4 7:3 9:-1
arm.fault	0:3 1:-3 2:-1 3:-3 4:3 6:5 7:-3 8:-1 9:1
arm.fc	0:2 1:-2 2:-2 3:12 4:6 5:-8 7:-3 8:-5 9:-1
arm.fc_drop_locked	4:1 8:-1
arm.fd	1:7 2:-1 3:-2 5:-5 6:-1 7:-1 8:3 9:2
arm.fdput	3:-1 5:-3 7:4
arm.fds	0:-1 8:1
arm.fdt	0:-1 5:-2 8:1 9:2
arm.feature	3:-2 4:-2 5:5 7:1 9:-1
arm.fid	1:-1 5:-1 8:2
arm.field	2:-1 3:1 5:3 7:-2
arm.file	0:1 1:-3 3:-1 4:-3 5:8 6:-1 7:-2 8:2
arm.fileid	2:-1 3:3 5:-2 8:1
arm.filename	3:1 5:6 8:-6 9:-1
arm.files	0:-1 3:-4 5:4 8:2
arm.filp	0:-1 2:-1 3:-7 4:-1 5:11 7:-2 8:1
arm.filter	0:7 1:1 3:-1 4:-1 5:-1 8:-4
arm.fini	0:1
arm.finish	4:8 5:1 8:-8
arm.first	0:-1 3:-2 6:3 9:-1
arm.fix	0:2 5:-1 8:-2 9:1
arm.fixed	5:1 6:-2 8:1
arm.fl	0:-2 2:-1 5:-3 8:2 9:5
arm.flag	3:1 8:1
arm.flags	0:3 1:-1 2:2 3:-1 5:-12 7:8
arm.flow	3:3 5:-2 7:-1
arm.flush	0:-5 3:4 5:-2 8:4
arm.fmt	5:-1 7:1
arm.folio	0:-6 1:-1 2:9 3:-1 4:-2 5:-2 6:10 9:-7
arm.folio_put	2:1 5:-2 6:4 8:-2
arm.folio_set_error	2:1
arm.folio_unlock	5:-2 6:3
arm.fops	4:-1 5:-1 7:-1 9:3
arm.for	0:-1 2:2 3:2 5:-1 8:-1 9:-1
arm.force	1:1 2:5 3:-1 5:-1 6:1 7:-1 8:-3
arm.format	2:3 3:7 5:1 6:-3 7:-3 8:-3 9:-1
arm.found	0:-2 3:-3 5:6 6:2 7:-3
arm.fp	0:2 1:-1 2:-1 3:6 5:-2 7:1 8:-4
arm.fput	0:2 1:-1 2:-1 3:9 5:-4 7:-3 8:-1 9:-1
arm.fput_and_out	8:1
arm.frag	0:2 3:1 5:-1 8:-2
arm.frame	0:-2 8:3
arm.frames	3:-1 5:-1 8:2
arm.free	0:17 1:3 2:1 3:-5 4:-6 5:-5 6:-2 7:-5 8:7 9:-5
arm.free_buf	0:-1 5:3 6:-1 7:-1
arm.free_creds	3:1
arm.free_dev	0:-2 3:-3 5:3 8:2
arm.free_pages	0:-1 5:2
arm.free_percpu	0:1 8:-1
arm.free_state	0:-3 8:3
arm.freeze	2:-1 5:-1 8:3
arm.from	1:1 2:1 3:1 5:-2 6:-2 7:-1 9:2
arm.from_kqid	3:-2 5:2 8:1 9:-1
arm.fs	0:3 2:-3 3:6 5:-4 8:-2
arm.fsa	5:-1 8:1
arm.fsfreeze	2:-2 5:-2 8:4
arm.fsnotify	5:-1 8:2
arm.fsnotify_group_unlock	5:-1 8:1
arm.full	0:2 6:-1 8:-1 9:1
arm.full_pathname	3:1 5:-1 6:-1 9:1
arm.func	0:-4 1:-2 2:-9 3:-1 4:-2 5:-1 6:-1 7:2 8:3 9:14
arm.function	2:-2 3:3 5:3 8:-2 9:-1
arm.fw	0:-1 3:4 5:-3 6:11 7:-1 8:-8 9:-2
arm.g	3:1
arm.garbage	3:2 5:-2 8:1
arm.gbl	2:3 6:-2 8:-1
arm.gcov	3:-2 5:7 8:-3 9:-1
arm.gcov_info_filename	3:-2 5:7 8:-3 9:-1
arm.gdb_bh	2:-2 8:2
arm.gendev	2:-1 6:2 9:-1
arm.generic	0:-1 3:1
arm.genl	3:-1 5:1
arm.get	0:1 2:-3 3:-1 5:-6 6:1 8:10 9:-1
arm.get_index	2:-1 3:5 5:-2 8:-1
arm.getattr	3:3 5:-2
arm.getname	5:-1 8:1
arm.gfp	3:-1 8:2 9:-1
arm.goto	0:5 1:-5 2:-13 3:8 4:1 5:10 6:-4 7:-2 8:8 9:-7
arm.gpe	5:-1 8:1
arm.grace	0:-1 3:-1 5:4 8:-2
arm.group	0:-5 3:1 5:3 6:-2 7:-4 8:9 9:-1
arm.groups	8:1
arm.grp	0:-1 2:-3 3:2 5:1 8:1 9:-1
arm.gsf	0:-1 1:2 3:4 5:-2 8:-2
arm.gss	0:3 5:-1 8:-1
arm.gssd	2:-1 3:-2 4:-2 5:5 7:-1
arm.h	0:5 2:-1 3:-1 5:-2 9:-1
arm.handle	0:-3 1:-1 2:-3 3:2 4:-1 5:-3 6:-2 7:3 8:10 9:-3
arm.handler	0:-1 5:-2 6:-1 8:4
arm.has	0:1
arm.hash	0:4 3:-3 5:1 6:4 8:-4
arm.hctx	0:4 8:-1 9:-1
arm.hdr	0:-1 2:6 3:-2 4:2 5:-2 6:-1 7:-1 8:1 9:-1
arm.head	1:-1 2:-1 3:-2 8:1 9:2
arm.header	0:-2 3:9 5:-4 6:-1 7:-1 8:-1 9:-1
arm.helper	0:-1 3:2 5:1 7:-1 8:-1
arm.hi	3:-2 5:1 6:1
arm.host	0:9 2:3 3:1 5:-4 6:-2 7:-5 8:-1 9:-1
arm.hostname	0:-1 2:1 3:2 4:-1 5:3 7:2 8:-3 9:-1
arm.hotdrop	3:2 8:-1
arm.hpage	0:4 5:2 8:-4
arm.hpet	3:-2 5:-1 6:4 7:-1
arm.hstate	0:-1 3:2 5:-1
arm.htab	3:-1 8:2
arm.htonl	0:-1 2:-2 5:-1 7:3 8:2
arm.huge	0:3 3:2 5:-1 8:-1 9:-2
arm.huge_page_size	0:2 3:1 5:-1 9:-1
arm.hugetlb	0:6 2:-1 5:-1 8:-3 9:-1
arm.hugetlb_lock	0:2 8:-1
arm.hz	2:5 3:-1 5:-1 7:-1 8:-3 9:2
arm.i	0:-6 1:-1 2:-1 3:1 4:2 5:2 7:4 9:-1
arm.i2c	2:-1 3:-3 6:-1 7:7 8:-1
arm.i2c_quirk_error	2:-1 3:-3 6:-1 7:7 8:-1
arm.i_fc_lock	7:1
arm.i_ino	3:-4 4:1 5:2 7:-1 8:-2 9:4
arm.i_nlink	5:-3 8:3
arm.i_pipe	0:-1 8:1
arm.i_pos	2:-1 3:2 5:-1
arm.i_sb	2:3 3:3 4:1 5:-1 7:-1 8:-2 9:-3
arm.ia	4:-1 5:1
arm.iars	0:-1 2:-2 3:5 5:-1 8:-1
arm.icmp	3:2 5:-3 7:-1 8:1
arm.icmp_send	3:2 5:-1
arm.icmpv6	0:-1 3:1 5:-2 7:5 8:-1 9:-1
arm.icmpv6_param_prob_reason	5:-1 7:2 8:-1
arm.id	0:1 1:-1 2:-4 3:-3 4:-1 5:4 6:10 7:-1 8:-1 9:-5
arm.ida	0:-2 8:2
arm.ident	2:-1 3:-1 4:2 5:1 7:3 8:-4
arm.idev	0:-1 3:2 5:-2 7:-1 8:3 9:1
arm.idr	0:1 8:-1
arm.ids	0:-1 3:2 5:-1 6:-1
arm.idx	0:-1 1:1 2:-1 5:1 6:-2 7:-1 8:2 9:-1
arm.ierror	0:-1 3:4 5:-2
arm.if	0:-4 1:2 2:3 3:-3 4:-1 5:2 6:3 7:-3 8:5 9:-3
arm.ifa	5:-1 8:1
arm.iface	0:1 3:-1 5:4 8:-4
arm.ifp	3:-1 5:1 9:1
arm.iloc	3:-2 5:2
arm.in	1:1 2:-2 3:2 5:3 6:-1 7:1 8:-2 9:-1
arm.in6	5:-1 8:1
arm.inc	0:2 1:-1 2:-1 3:-3 4:1 5:3 6:2 7:-1 8:-3
arm.index	1:2 2:-2 3:1 4:1 5:1 6:-2 7:1 8:-2 9:-1
arm.ineligible	7:1
arm.inerrors	3:-1 5:1
arm.inet	0:1
arm.info	0:-3 1:-3 2:-1 3:4 4:-2 5:7 6:-2 7:3 8:-10 9:8
arm.inhdr	3:3 5:-1 7:-1
arm.inhdrerrors	3:2 5:-1 8:-1
arm.init	0:-6 2:1 3:-4 5:-1 6:7 7:-1 8:5 9:-2
arm.init_user_ns	3:-2 5:2 8:1 9:-1
arm.inline	3:-1 5:2 8:-1
arm.inner	0:-3 3:3 7:-2 8:3
arm.inner_map	3:3 7:-2 8:-1
arm.ino	3:2 4:1 5:-3 7:-1 8:-2 9:4
arm.inode	0:-7 1:-2 2:1 3:7 4:3 5:-2 6:-1 7:-9 8:4 9:7
arm.inode_unlock	3:-1 4:-1 5:3
arm.inodes	0:-1 3:1 8:1
arm.input	5:-3 6:3
arm.insert	2:-1 8:3 9:-1
arm.insn	0:-1 1:-1 3:1 8:1
arm.inst	0:-3 3:6 5:-3 7:-1 8:3
arm.int	0:-2 2:-2 4:-1 5:-1 6:3 7:-1 8:5 9:-1
arm.intel	1:-1 3:-1 6:5 8:-2
arm.internal	3:-2 5:1 6:-1 9:3
arm.interrupted	3:-1 5:2 8:-1
arm.inums	3:2 5:-2
arm.inuse	3:-1 5:-2 9:3
arm.inval	3:8 5:-3 7:-1 8:-4
arm.inval_var	3:3 8:-2
arm.invalf	3:11 5:-3 7:-4 8:-2
arm.invalfc	3:4 5:-2 9:-1
arm.invalid	0:-1 2:3 3:4 5:-2 6:2 7:3 8:-6 9:-1
arm.invalid_resize_inode	3:2 5:-2
arm.invalidate	3:1 5:9 8:-8
arm.io	0:3 2:13 3:-1 5:-2 7:1 8:-13
arm.iocb	2:-1 3:-1 5:4 7:-2 8:1
arm.ioctx	1:2 3:-1 5:2 8:-2
arm.ioerr	0:-1 2:1 3:3 5:-2 6:-1 7:1 9:-1
arm.iolock	0:-1 5:-1 8:3
arm.iomap	0:2 3:-1 5:-3 6:-2 7:-2 8:6
arm.iomem	0:2 3:-1 5:2 8:-2
arm.iommu	1:-1 3:-6 5:-4 6:4 8:8 9:-1
arm.iov	0:-1 1:12 2:-2 3:1 5:-4 8:-4 9:-1
arm.iov_iter_count	1:-1 8:2
arm.iov_iter_revert	1:2 5:-1
arm.iova	0:-5 8:5
arm.ip	3:-1 4:1 5:6 6:3 7:-2 8:-4 9:-1
arm.ip6	0:1 4:-1 5:-1 8:2
arm.ip6_dst_idev	5:-1 8:1
arm.ip_rt_put	3:-2 4:2 5:3 7:-1 8:-2
arm.ipc	0:-1 5:1
arm.ipc_unlock_object	5:1 8:-1
arm.ipcp	5:1
arm.iph	3:2 5:1 8:-3
arm.ipstats	0:-1 4:-1 5:3 8:-1
arm.iput	0:1 2:-1 3:-4 4:2 5:3 7:-1 9:-1
arm.ipv4	8:1
arm.ipv6	3:2 5:-2 8:1
arm.iqe	3:-1 6:2
arm.iqe_err	3:-1 6:2
arm.iqer	3:-1 6:2
arm.irq	0:2 2:-2 3:-5 5:5 7:-1 8:5 9:-2
arm.irqrestore	0:-1 3:2 6:-1 7:-1
arm.irqs	3:-4 5:5 7:-1 8:1
arm.is	0:-3 1:-2 2:1 3:-3 4:-1 5:13 6:-1 7:-3 8:1 9:-2
arm.iter	0:5 2:-1 3:-3 5:-5 8:5 9:-1
arm.j	0:-2 2:1 3:-2 5:9 7:-2 8:-5 9:2
arm.j_devname	2:2 8:-1
arm.jbd2	2:2 3:-1 5:-3 8:3 9:-1
arm.jbd2_debug	2:-1 3:-1 5:2 8:1
arm.jbd2_journal_abort	2:3 5:-4 8:2
arm.jiffies	2:2 5:1 8:-2 9:-1
arm.journal	0:-1 2:6 3:-2 5:-6 7:-1 8:6 9:-2
arm.journal_inode	0:-1 3:-1 5:2 8:2 9:-1
arm.kern	1:-2 2:7 3:-2 4:-4 5:-1 6:1 7:2 8:-6 9:5
arm.kernel	5:-1 8:2 9:-1
arm.kernfs	0:-1 3:2 5:-1 8:2
arm.kernfs_put	3:1 5:-1 8:1
arm.key	0:-4 1:8 2:-1 3:3 4:4 5:-4 7:-3 8:-2
arm.key_put	0:-1 4:-1 8:2
arm.key_ref	1:-1 5:-1 8:3
arm.keycode	3:-2 5:-1 6:-1 9:4
arm.keyring	0:3 1:-1 3:-2 5:1
arm.keyring_ref	8:1
arm.kfree	0:15 1:10 2:3 3:-11 4:-2 6:-2 7:-11 8:2 9:-3
arm.kfree_skb	0:-3 1:6 3:-4 4:2 5:-1 7:-1 8:3
arm.kick	8:1
arm.kid	8:1
arm.kill	0:-2 1:1 2:1 5:-1 8:2
arm.kleave	3:-1 5:4 8:-2
arm.kmem	0:1 2:-1 3:-1 8:2
arm.kmem_cache_free	0:2 2:-1 3:-1 8:1
arm.kn	0:-1 3:1 5:-1 8:2
arm.kname	1:1
arm.kobj	0:-3 3:-1 5:-3 8:6 9:2
arm.kobject	0:-2 3:-2 5:-2 8:5 9:2
arm.kobject_name	3:-1 5:-1 9:3
arm.kobject_put	0:-2 8:3
arm.kprobe	3:1 5:-1 8:1
arm.kqd	0:3 8:-2
arm.kqid	3:-2 5:2 8:1 9:-1
arm.kthread	3:3 5:-1 9:-2
arm.kvfree	0:1 3:-1 4:-1 5:1
arm.l	0:-1 1:1 5:-1 8:1
arm.l_new	0:-1 5:-1 8:2
arm.larval	0:-2 3:-3 5:-1 7:5 8:2
arm.last	3:1 5:2 8:-1 9:-2
arm.latency	3:-4 5:-1 6:4 8:1
arm.lblk	3:1 5:-2 9:2
arm.lck	0:3 3:-4 4:-1 5:6 7:-1 8:-2 9:-1
arm.ldisc	5:-2 8:3
arm.le32	2:-1 3:5 5:-3 7:1 8:-1 9:-1
arm.le32_to_cpu	2:-1 3:5 5:-3 7:1 8:-1 9:-1
arm.lease	0:-1 4:-1 5:4 7:-1 8:-1
arm.left	3:1
arm.len	0:-4 1:5 2:-1 3:1 4:-4 5:1 6:2 7:-4 8:3 9:2
arm.length	3:-1 5:-1 6:1 8:2
arm.lenp	3:-10 7:11
arm.limit	3:-2 5:3
arm.line	0:2 2:-3 3:2 6:-1 7:-1 8:-1 9:2
arm.link	0:-1 3:-3 4:3 5:6 7:-2 9:-1
arm.links	3:-1 5:1 8:1
arm.linux	0:3 3:1 5:-2 8:-1
arm.list	0:-2 2:-2 3:1 4:-1 7:-2 8:8 9:-1
arm.list_del	5:-1 8:1
arm.list_failure	3:2 5:-2
arm.list_failure_put	0:1
arm.listall	0:1 5:-2
arm.listall_cb_failure	0:1 5:-2
arm.llu	3:1 5:-1
arm.lo	3:-1 5:1 6:1
arm.local	3:1 5:-1 8:1
arm.lock	0:8 1:-1 2:-1 5:4 6:-4 7:-4 8:1 9:-2
arm.lock_and_exit	5:1
arm.lockdep	2:-1 3:3 5:-1 6:-1
arm.locked	3:-1 4:1 8:2
arm.locks	0:-1 3:-6 5:6 8:3 9:-1
arm.log	0:-2 1:-1 2:-2 3:2 5:3 6:-2 7:7 8:-8 9:2
arm.log_bug	3:-2 5:-1 9:4
arm.logical	3:1
arm.long	0:1 2:-2 3:2 5:4 6:1 7:-1 8:-2 9:-3
arm.lookup	1:-1 3:-1 4:2 5:-1 6:2 8:1
arm.loop	6:4 8:-3
arm.lost	3:-1 5:4 8:-1
arm.lru	5:-1 8:2
arm.m	0:-2 1:-1 2:3 3:-1 5:10 6:1 7:-1 8:-11 9:3
arm.m_lblk	3:1 5:-1 9:1
arm.m_len	3:4 5:-1 8:-3 9:1
arm.m_pblk	2:-1 3:4 5:-1 8:-3 9:2
arm.mac	3:4 5:-3
arm.major	0:-1 2:-1 3:1 5:3 8:-2
arm.mangle	0:-1 8:1
arm.mangle_ops	0:-1 8:1
arm.mangler	0:-1 8:1
arm.map	1:-1 2:-2 3:9 4:-2 5:-5 6:-1 7:-2 8:2 9:1
arm.mapping	2:10 5:-1 6:-4 7:-1 8:-2
arm.mapping_set_error	2:3 8:-2
arm.mark	0:-1 2:-1 3:1 4:-1 5:-1 7:2 8:3
arm.marshal	0:-1 3:-1 5:7 8:-5
arm.marshal_failed	0:-1 3:-1 5:7 8:-5
arm.martian	3:2 5:-2
arm.martian_source	3:2 5:-2
arm.mas	0:4 2:-1 3:-2 5:3 6:-1 8:-1 9:-1
arm.mask	0:2 3:10 4:-2 5:-3 6:3 7:-1 8:-8
arm.master	5:2 8:-2
arm.match	3:-3 5:-1 8:5
arm.matches	0:1 3:-1 8:1
arm.max	0:3 2:4 3:8 6:-4 7:-2 8:-6 9:-2
arm.max_huge_pages	0:2 3:1 5:-1 8:-1 9:-1
arm.max_len	3:1
arm.may	3:2 4:-2 5:-1
arm.mb	2:2 8:-2
arm.mc	3:5 5:-5 8:1 9:-1
arm.mem	0:-2 3:-1 5:-1 8:2 9:2
arm.member	3:1
arm.memblock	0:1 3:-1 5:-2 8:2
arm.memory	0:10 3:-2 5:-3 6:-1 8:-3
arm.memset	5:1
arm.meta	0:-5 3:-3 7:-1 8:9
arm.meta_left	3:1
arm.meta_needed	3:1
arm.method	5:-1 6:-1 8:3
arm.mib	0:3 4:-1 5:1 7:-1 8:-1 9:-1
arm.mic	3:-3 5:-1 8:6
arm.min	3:1 6:1 9:-1
arm.minor	3:-1 7:4 8:-1 9:-1
arm.mirror	0:3 5:-1
arm.misc	0:-1 8:1
arm.mismatch	2:-1 3:7 5:-3 8:-1
arm.missing	3:6 8:-5
arm.mitigation	6:-2 7:2
arm.mitigation_options	6:-2 7:2
arm.mlqueue	2:-2 3:2 5:1 6:-1 7:-2 8:3 9:-1
arm.mm	3:-3 4:-2 5:-4 8:4 9:5
arm.mmap	0:1 3:2 5:-2
arm.mmput	5:-1 8:2
arm.mnt	0:1 1:-1 2:-1 3:2 5:-4 7:-1 8:4
arm.mnt_drop_write_and_out	4:1 5:-1
arm.mntput	0:-2 8:3
arm.moan	0:-2 3:-2 5:-2 6:9 7:-3
arm.moan_device	0:-2 3:-2 5:-2 6:9 7:-3
arm.mod	0:3 3:-1 4:-1 7:5 8:-5
arm.mode	0:-1 2:-1 3:-4 4:-1 5:3 7:5 9:-1
arm.module	3:-4 4:-1 5:6 6:-3 7:-3 8:3 9:3
arm.module_put	3:-1 5:4 8:-2
arm.mount	0:1 2:-1 3:-2 4:-1 5:-1 7:3
arm.mp	1:-1 8:1
arm.mpi	3:1
arm.mpol	0:-1 5:-1 7:1 8:1
arm.mps	2:-1 3:-2 5:5 6:-2 7:-1 8:2 9:-1
arm.mq	0:3 3:-1 7:2 8:-4 9:1
arm.msdos	2:-1 3:2 5:-1
arm.msg	0:1 1:5 3:5 4:-3 5:-7 7:5 8:-4 9:-3
arm.msgs	2:-1 3:-3 6:-1 7:7 8:-1
arm.msi	8:1
arm.msq	8:1
arm.msr	3:2 5:-2 6:-1 8:1
arm.mtu	3:2 5:-2
arm.mutex	0:8 1:-1 2:-1 3:-1 4:-1 5:8 6:-2 7:-3 8:-5 9:-2
arm.mutex_lock	7:1
arm.mutex_unlock	0:4 3:1 5:3 7:-2 8:-5
arm.mux	5:1
arm.n	0:-5 1:2 2:6 3:-2 4:-1 5:-7 6:-1 7:-1 8:3 9:5
arm.name	1:4 2:-3 3:2 4:-3 5:8 6:-4 7:-4 8:2 9:-2
arm.names	0:-1 3:-2 5:5 6:-1 8:1 9:-2
arm.namespace	5:-1 8:1
arm.namespace_unlock	8:1
arm.nd	3:-1 4:2
arm.need	8:1
arm.needed	3:2 5:-1
arm.needkey	2:-1 3:-2 5:-1 8:4
arm.neigh	3:-2 8:3
arm.net	0:-4 1:-1 2:-2 4:2 5:5 6:-1 7:-3 8:3 9:-1
arm.net_dbg_ratelimited	0:-1 3:6 5:-4
arm.net_info_ratelimited	3:1 5:4 8:-3
arm.net_warn_ratelimited	0:-2 3:-5 5:7 8:-1 9:2
arm.netdev	0:-1 2:-1 3:-8 5:1 6:-1 7:3 8:6 9:2
arm.netdev_dbg	3:-2 5:2 7:-1 8:1
arm.netdev_put	5:-1 8:2
arm.netdev_warn	0:-1 3:-1 5:3 7:-1 8:1 9:-1
arm.netfs	2:10 3:1 5:-1 6:-1 8:-8
arm.netlink	4:1 8:-1
arm.new	0:-5 2:-2 3:-7 4:-2 5:1 6:-1 7:3 8:15 9:-2
arm.new_ns	0:-2 8:2
arm.new_nsp	8:1
arm.new_xattr	3:-1 5:2
arm.newfile	0:-2 8:3
arm.newinfo	3:-1 8:1
arm.newp	0:-1 4:-2 8:3
arm.next	2:-1 3:1 5:-1 8:2
arm.nf	0:2 4:-1 5:1 7:-3 8:4 9:-1
arm.nf_conntrack_expect_lock	3:-1 5:1
arm.nf_ct_helper_log	0:-1 3:2 5:2 7:-1 8:-2
arm.nf_ct_net	3:-1 5:-2 8:3
arm.nfs	0:-4 1:-1 2:8 3:-1 4:3 6:-1 8:-3 9:-2
arm.nfs4	2:-1 3:-5 5:-1 7:-1 8:9
arm.nfs4err	0:-1 2:-2 3:-2 5:2 7:4 8:1
arm.nfs_client	2:2 3:-2 5:1 7:-1 8:1 9:-1
arm.nfs_errorf	8:1
arm.nfs_invalf	3:4 5:-1 7:-1 8:-2
arm.nfs_mark_client_ready	2:-1 4:-1 5:2 7:1 8:-1
arm.nfs_put_client	3:-1 4:3 5:-1 8:-1
arm.nfs_release_request	8:1
arm.nfs_set_pgio_error	2:3 5:-2 8:1
arm.nh	3:3 5:-2 7:-1 8:1
arm.nid	0:2 9:-1
arm.nl	0:-4 1:-1 2:-2 3:2 4:-1 5:4 6:-1 8:3 9:-1
arm.nla	0:-3 1:-1 3:-7 4:-1 5:9 7:-1 8:4
arm.nla_nest_cancel	8:1
arm.nla_put_failure	0:-3 1:-1 3:-7 4:-1 5:10 8:3
arm.nlh	0:-2 1:-2 3:-1 4:1 5:8 8:-4
arm.nlink	5:-3 8:3
arm.nlm	0:3 2:-1 3:-4 4:-1 5:6 7:-1 8:-1 9:-1
arm.nlm_lck_denied_grace_period	0:-1 3:-1 5:4 8:-2
arm.nlm_lck_denied_nolocks	0:4 3:-2 7:-1
arm.nlmsg	0:-4 1:-2 3:-8 5:12 7:-2 8:5
arm.nlmsg_cancel	0:-2 1:-2 5:8 8:-3
arm.nlmsg_failure	0:-1 5:3 8:-1
arm.nlmsg_free	3:-8 7:-1 8:9
arm.nlmsvc	0:5 2:-3 3:-2 5:-6 7:-1 8:5 9:4
arm.no	0:3 2:-2 3:-3 4:-3 5:-1 6:7 7:-2 8:4 9:-3
arm.no_locks	3:-2 5:-1 8:4
arm.nodata	0:3 5:-1 8:-2
arm.node	0:1 2:-1 3:-5 5:-3 7:-1 8:11
arm.node_flags	5:-1 6:-1 9:2
arm.nodes	3:1 5:-1
arm.nofds	3:1 5:-1
arm.nolocks	0:4 3:-2 7:-1
arm.nomem	0:15 3:-6 5:-3 7:-1 8:-2
arm.non	0:-1 1:-1 8:2
arm.noput	0:3 3:-2 5:4 8:-5
arm.not	0:-3 2:-1 3:-7 4:-1 5:13 6:4 7:-4 8:-2 9:-1
arm.notfound	0:-2 3:-1 5:5 8:-1
arm.notice	0:-1 2:2 3:3 5:1 6:-2 7:-3 8:2 9:-2
arm.nr	0:6 1:-1 2:-2 3:-5 4:-1 5:1 7:-1 8:-2 9:3
arm.nr_entries	6:-1 8:2
arm.ns	0:1 1:-1 3:-3 5:2 8:3 9:-1
arm.nsm	0:-1 3:-2 5:4 8:-1
arm.nsp	8:1
arm.ntohl	5:-7 8:8
arm.ntohs	3:-1 5:2
arm.null	0:7 1:-7 2:-6 3:-4 4:-7 5:6 6:6 7:1 8:7 9:-3
arm.num	3:-5 5:6 6:-1 7:-1 8:3 9:-1
arm.number	0:2 3:1 5:-1 6:-1 8:-1
arm.nvmem	3:1 5:-1
arm.o	3:-1 5:2
arm.obj	0:-1 3:-1 5:1 9:2
arm.object	0:-1 3:2 6:5 7:-1 8:-5 9:1
arm.object_err	3:-1 5:4 8:-3
arm.objects	3:-1 5:-3 9:5
arm.of	3:-2 5:3
arm.off	0:-1 1:-1 2:1 3:10 4:2 5:-3 6:-4 7:-2 8:-1 9:-2
arm.offset	0:-2 2:7 3:-2 4:-1 5:-5 7:-1 8:4 9:1
arm.ok	2:-2 3:-3 6:1 9:4
arm.old	0:3 1:-2 2:-1 3:-4 4:-2 5:-2 6:5 7:-3 8:4 9:2
arm.on	0:1 2:-1 3:3 5:-3 6:-1 7:-1 8:5 9:-2
arm.once	0:-2 1:-1 2:-3 3:-4 5:-1 6:2 7:5 8:-1 9:4
arm.oom	0:6 3:-2 5:4 8:-6 9:-1
arm.op	0:-1 3:1 5:-2 8:3
arm.opcode	3:6 5:-1 6:-1 7:-1 9:-3
arm.open	3:10 4:-1 5:-2 7:-1 8:-5
arm.opendata	0:7 8:-7
arm.operand	3:4 5:-1 6:3 7:-2 8:-1 9:-2
arm.ops	0:2 2:-2 3:1 5:-7 6:-1 7:2 8:2 9:4
arm.opt	3:-4 5:-2 6:2 8:5
arm.opt_xfer_bytes	3:-1 6:1
arm.option	3:-2 6:-2 7:5 8:-1
arm.options	3:-5 5:-2 6:-2 7:10
arm.optionstoolong	3:8 5:-1 8:-6
arm.optoff	3:1 5:-1 7:2 8:-1
arm.order	0:-1 3:2 8:1
arm.orig	1:3 5:-1 8:-2
arm.orphan	3:4 5:-6 7:-1 8:3
arm.osc	3:-4 6:4 7:1
arm.other	3:-1 5:1
arm.out	0:-11 1:1 2:-6 3:3 4:10 5:3 6:-9 7:7 9:2
arm.out1	0:-1 3:6 4:-4 5:-1 8:1
arm.out2	0:-1 3:1 4:1 5:1 8:-1
arm.out3	4:-3 8:4
arm.out_bad	3:-3 4:-1 5:7 8:-2
arm.out_bh	3:1
arm.out_brelse	2:2 5:-2
arm.out_buf	0:-1 1:-1 2:4 3:6 4:-2 5:-3 8:-7 9:4
arm.out_cancel	5:-1 8:2
arm.out_cheating	2:12 3:-7 5:-2 8:-2 9:-1
arm.out_dev	1:3 5:-1 8:-3
arm.out_dput	3:3 4:5 5:-3 8:-4
arm.out_drop	0:-1 3:-2 5:8 8:-5
arm.out_drop_write	3:-2 4:1 7:2
arm.out_eio	2:-3 3:-10 8:14
arm.out_err	0:-4 1:2 2:-1 3:-6 4:-2 5:8 6:-1 7:4 8:1 9:-1
arm.out_error	0:-1 2:9 5:1 8:-8
arm.out_fail	0:-1 3:5 5:-3
arm.out_failed	5:-1 8:1
arm.out_fd	1:5 3:-4 4:1 5:-1 8:-2
arm.out_fmt	5:-1 7:1
arm.out_fput	3:2 4:1 5:-1 7:-1
arm.out_free	1:1 2:-1 3:5 4:-1 5:-5 6:3 7:5 8:-6 9:-1
arm.out_free_3	3:-1 5:2
arm.out_free_buf	1:2 5:-1 8:-1
arm.out_free_gsf	3:4 5:-2
arm.out_free_skb	0:-1 1:-2 5:-4 8:7
arm.out_free_state	0:-1 2:6 3:-1 5:-5 7:2 8:-1
arm.out_free_targ_name	2:-1 3:2 5:-1
arm.out_inval	3:1 8:-1
arm.out_iput	0:-1 3:-1 4:-3 5:1 8:4
arm.out_kfree_skb	0:2 8:-2
arm.out_nlmsg_trim	0:-1 8:1
arm.out_no_task	5:1 8:-1
arm.out_nofds	3:1 5:-1
arm.out_nomem	5:1
arm.out_ops	3:-3 5:-1 7:3
arm.out_optionstoolong	3:8 5:-1 8:-6
arm.out_overflow	0:-4 3:6 5:2 7:-1 8:-10 9:7
arm.out_put	1:-2 3:-4 4:3 5:4 7:-1
arm.out_put_alg	0:-1 3:1 5:-1 8:2
arm.out_put_task	3:-1 4:1 5:2 8:-2
arm.out_putf	3:-4 4:1 5:5 7:-1 8:-1
arm.out_putnames	4:1 5:-1 8:1
arm.out_putpage	0:-1 3:-1 4:2 5:3 7:-1 8:-2
arm.out_queue_exit	3:-3 5:4
arm.out_release	3:-1 5:2 8:-1
arm.out_release_acls	3:1 7:-1
arm.out_revert_acct	3:-1 4:1 5:3 8:-2
arm.out_size	3:1
arm.out_unlock	0:-1 1:-1 2:-3 3:-11 5:10 6:-1 7:2 8:6 9:-1
arm.out_unlock0	3:-1 4:2
arm.out_unlock1	3:1 4:1 7:-1 8:-1
arm.out_unmap	0:4 3:-3 5:-3 6:-3 7:4 8:1
arm.outdiscards	8:1
arm.outnoroutes	3:-1 5:-2 8:4
arm.overflow	0:-4 2:-1 5:11 7:-1 8:-11 9:6
arm.owner	0:-2 3:1 5:3 6:-2 7:-2 9:3
arm.p	0:-1 3:1 4:-1 5:8 7:-1 9:-5
arm.p9	0:-1 1:1 2:6 3:-1 4:-4 5:-1 6:-1 7:3 9:-2
arm.p9_debug	0:-1 2:1 3:1 4:-2 5:1 7:2 9:-1
arm.p9_req_put	1:2 3:-1 5:-1
arm.pa	3:-7 5:6 6:3 9:-1
arm.pa_pstart	3:-3 5:3
arm.packet	0:2 8:-2
arm.packet_mangler	0:-1 8:1
arm.page	0:2 2:12 3:-11 4:-3 5:-3 6:7 8:-9 9:5
arm.pagefault	1:3 3:-1 5:-1
arm.pagefault_enable	1:3 3:-1 5:-1
arm.pages	0:3 2:-2 3:-2 5:1 6:-1 7:-1 8:6 9:-4
arm.panic	0:10 1:-1 2:-1 3:-6 4:-1 5:-1 6:5 7:-1 8:-8 9:4
arm.par	3:3 5:-2
arm.param	0:-1 2:-1 3:11 4:-1 5:-2 6:3 7:-1 8:-7 9:-1
arm.parameter	0:-1 3:15 5:-6 6:-2 7:-2 8:-2 9:-1
arm.params	1:1 3:-1 7:1
arm.parent	0:2 1:-1 2:-1 3:-3 4:-1 5:-1 8:1 9:4
arm.parse	0:-1 3:12 5:-3 8:-7
arm.parse_failed	0:-1 3:8 5:-2 8:-4
arm.part	0:1 6:-1 7:2
arm.partial	0:-2 5:4 9:-1
arm.path	0:-7 1:-1 2:-1 3:2 4:4 5:-3 7:-1 8:8 9:-2
arm.path_put	0:-3 3:1 4:2 5:-1 8:2
arm.pathname	3:-2 5:-1 6:3 9:1
arm.pblk	0:-1 2:-1 3:7 5:-2 7:-1 8:-4 9:1
arm.pblock	0:-1 2:-1 3:2 5:-2 7:-1 9:2
arm.pcc	5:-2 6:3 8:-1
arm.pci	0:-1 1:-1 2:5 3:-8 4:2 5:-2 6:8 7:7 8:-6 9:-4
arm.pci_dev	2:5 3:-1 5:-2 6:-1
arm.pci_dev_put	0:1
arm.pci_err	0:-5 2:-2 3:-2 5:1 6:8 7:4 8:-4 9:-1
arm.pci_info	3:-1 6:3 7:-2 8:1
arm.pci_seg	5:1
arm.pci_warn	0:2 2:2 3:-5 4:3 5:-2 6:1 7:-1 8:1 9:-1
arm.pcibios	0:-1 3:1 5:2 6:4 7:-2 8:-2
arm.pcpu	0:1 5:-1 8:-1
arm.pdev	2:-1 3:-4 4:3 5:-6 6:6 7:-1 8:3 9:-1
arm.pdiscard	0:-1 3:1 5:2 8:-1
arm.pe	3:3 8:-1
arm.pending	2:-1 3:-5 5:10 7:-1 9:-1
arm.per	3:1 5:-1
arm.percpu	0:-1 3:1 8:2
arm.perf	3:1 5:-1 8:1
arm.period	0:-1 3:-1 5:4 8:-2
arm.pg	2:-3 3:-1 5:1 8:4
arm.pg_error	2:-3 5:1 8:3
arm.pgio	2:2 5:-3 8:2
arm.phys	0:-1 3:-1 5:-1 6:4 7:-1
arm.pid	4:2 5:1 6:-1 7:-2 8:1 9:-1
arm.pipe	0:-3 1:-1 2:-1 3:-2 5:2 8:6
arm.platform	3:-2 5:-1 6:-4 7:3 8:4
arm.pm	2:-1 3:-1 5:9 6:-2 8:-5
arm.pm_dev_err	6:-1 8:1
arm.pnp	3:-1 5:1 6:-1 8:2
arm.pnp_dbg	3:-1 5:2 6:-1 8:-1
arm.pointer	3:4 5:-3 6:-1 7:-2 8:-1 9:2
arm.pol	4:11 5:-1 8:-10
arm.policy	4:2 5:2 6:-1 7:-1 8:-1 9:-1
arm.pool	0:-1 2:-1 3:4 5:9 6:-1 7:-1 8:-3 9:-6
arm.port	0:7 2:-1 3:1 5:2 6:-2 7:-1 8:-4 9:-1
arm.ports	8:1
arm.pos	0:-1 2:-2 3:2 5:-2 8:4
arm.posix	3:-2 5:4 8:-2
arm.power	3:-1 5:-1 6:-2 7:3 8:-1 9:3
arm.ppos	2:1 3:-1 5:-1 6:-1 8:3 9:-1
arm.pr	0:-3 1:-6 2:-7 3:6 4:-5 5:2 6:8 7:3 8:-8 9:8
arm.pr_alert	0:-1 1:2 3:2 5:-3 7:-1 8:-4 9:4
arm.pr_cont	3:-2 5:2 8:2 9:-1
arm.pr_crit	3:3 7:-1 8:-2
arm.pr_debug	0:-2 1:-1 2:-1 3:5 4:6 5:-5 6:4 7:-5 8:-3 9:2
arm.pr_err	0:-1 1:-4 2:-6 3:8 4:-5 5:7 6:11 7:-5 8:-2 9:-4
arm.pr_err_once	3:-2 5:-2 6:2 9:3
arm.pr_err_ratelimited	3:3 5:-1 6:-1 7:-1 8:-2 9:2
arm.pr_info	0:1 1:-1 3:-1 4:-1 6:2 7:-1 9:1
arm.pr_info_ratelimited	3:-3 5:-1 7:4
arm.pr_notice	5:6 6:-2 7:-2 8:-2
arm.pr_notice_ratelimited	2:4 3:-1 5:-2 9:-1
arm.pr_warn	0:1 1:-2 2:-1 3:-1 4:-4 5:7 6:-2 7:5 8:-5 9:1
arm.pr_warn_once	0:-3 3:-4 4:1 5:-6 7:8 8:2 9:3
arm.pr_warn_ratelimited	0:2 2:-1 3:-4 5:5 6:-1 7:-1 8:2 9:-2
arm.predefined	3:-1 5:-1 6:3 9:1
arm.prefix	3:3 5:-2
arm.prep	5:3 8:-2
arm.prepare	2:-1 3:-1 5:-6 8:9
arm.print	2:3 3:-3 5:6 6:1 7:-1 8:-3 9:-2
arm.printk	0:-3 1:-2 2:3 4:-3 5:7 6:4 7:-6 8:-9 9:9
arm.printk_ratelimit	5:2 6:-1 9:-1
arm.priv	0:2 2:5 5:-1 6:-2 8:-3 9:-1
arm.private	8:1
arm.prob	5:-1 7:2 8:-1
arm.probe	5:-1 8:3
arm.proc	2:-2 3:-2 5:-3 7:5 8:3 9:-1
arm.proc_subdir_lock	5:-2 8:3
arm.process	3:1
arm.processor	3:-1 5:-1 6:-1 8:4
arm.prog	0:2 3:4 5:-3 9:-1
arm.program	2:3 3:-1 5:-2 7:-1 8:1 9:-1
arm.prot	3:1 5:-1
arm.proto	0:-1 3:-4 5:-1 7:7
arm.protocol	0:-1 3:-1 8:2
arm.psock	0:-1 3:-2 4:-1 5:6 7:-1
arm.pstart	3:-3 5:3
arm.pstate	2:3 6:-1 8:-2
arm.pte	0:-3 2:2 3:-1 5:-1 8:4
arm.ptp	5:1
arm.ptr	0:1 1:9 3:-2 4:-1 6:-8 7:-2 8:10 9:-7
arm.put	0:-2 1:3 2:-7 3:-1 4:9 5:-1 6:2 7:-4 8:7 9:-4
arm.put_bh	2:4 3:5 5:-4 8:-4
arm.put_map	3:4 5:-3
arm.put_module	0:-3 3:-1 5:-4 8:9
arm.put_page	0:-2 1:-1 2:-5 3:-2 4:-1 5:-1 6:6 7:-2 8:8 9:-1
arm.put_task_struct	5:3 8:-2
arm.put_unused_fd	1:2 4:-1 5:-1
arm.putf	3:-4 4:1 5:5 7:-1 8:-1
arm.putname	1:2 3:4 4:-1 5:2 8:-7
arm.putnames	4:1 5:-1 8:1
arm.putpage	0:-1 3:-1 4:2 5:3 7:-1 8:-2
arm.q	0:-2 2:-1 3:3 4:3 5:4 6:-1 7:-1 8:-4 9:-1
arm.qdisc	0:-1 3:-1 5:-3 8:7 9:-1
arm.qf	3:2 5:-2
arm.qf_inums	3:2 5:-2
arm.qos	5:8 8:-7
arm.queue	0:2 1:2 2:2 3:-7 5:8 6:-1 7:-1 8:-3 9:-1
arm.quirk	2:-1 3:-3 6:-1 7:7 8:-1
arm.quota	0:-1 2:3 3:-7 5:3 6:-1 7:-2 8:3 9:4
arm.quota_error	0:-1 2:3 3:-4 5:-1 6:-1 7:-2 8:1 9:4
arm.r	0:-1 1:1 2:-1 3:2 4:-3 5:-2 6:-1 7:-3 8:6 9:2
arm.ra	2:1 3:-1 5:2 8:-1
arm.range	5:1
arm.ratelimit	5:4 6:-1 7:-1 8:-1 9:-1
arm.ratelimited	0:-2 2:6 3:-1 4:-1 5:9 6:-4 7:1 8:-7 9:-1
arm.raw	0:-1 3:-4 5:5 8:1
arm.raw_spin_unlock	5:1 8:-1
arm.rc	1:1 2:-3 3:-2 4:3 5:2 6:-6 7:-4 8:9 9:-1
arm.rcu	0:-2 1:-1 2:-1 3:-4 4:7 5:1 6:-1 7:1 8:-3 9:3
arm.rcu_read_unlock	0:-2 3:4 4:6 5:-4 7:1 8:-4
arm.rcvbuferrors	8:1
arm.rd	3:4 5:-3
arm.read	0:-4 1:1 2:3 3:4 4:5 5:-4 6:-1 8:-3 9:1
arm.readdir	5:-1 8:1
arm.ready	2:-1 4:-1 5:2 7:1 8:-1
arm.real	3:-3 5:2 7:-1 8:-1 9:3
arm.reason	0:-2 1:-1 2:-1 3:-6 4:-2 5:3 6:-1 7:4 8:-4 9:8
arm.recovery	2:-2 5:-1 6:-1 7:-1 8:7
arm.redirect	3:3 5:-2
arm.ref	0:1 1:-2 2:-2 3:-2 5:2 8:4
arm.refcnt	0:-2 5:2 8:2
arm.refcount	5:-1 8:1 9:1
arm.reg	0:5 1:-1 2:-1 3:-3 4:7 5:-1 6:1 7:-2 8:-4 9:-2
arm.region	0:-3 3:-1 5:-1 8:5
arm.register	3:2 5:1 6:-4 7:2 8:1 9:-1
arm.regno	3:4 4:-1 5:-1 7:-1 8:-1 9:-1
arm.regs	3:-1 5:-2 6:3 7:-1 8:-1 9:1
arm.release	0:5 1:-1 2:-4 3:-3 4:-2 5:3 6:-3 7:1 8:6 9:-2
arm.relse	8:1
arm.remove	0:6 2:1 4:-1 5:5 6:-3 7:-1 8:-3 9:-4
arm.repeated	3:6 5:-2 7:-3
arm.replay	5:1
arm.report	5:-4 6:2 8:3
arm.req	0:2 1:2 2:2 4:-1 5:2 6:-2 8:-5 9:2
arm.request	0:2 2:-2 3:1 5:2 8:-2
arm.required	3:-2 6:3
arm.required_param_count	3:-2 6:3
arm.res	0:3 1:-1 2:3 3:-3 4:-2 5:3 6:-2 7:-3 8:1 9:1
arm.reserve	0:8 8:-6
arm.reserved	3:-1 9:1
arm.reset	2:2 3:-2 5:2 6:3 7:-4 8:1
arm.resize	3:2 5:-2
arm.resource	0:3 2:-2 3:-1 4:-1 5:4 7:-3 8:1
arm.resp	0:-1 2:2 3:-1 5:2 7:-1 8:-1 9:-1
arm.response	0:-1 2:2 3:-4 5:-4 6:4 7:4 8:-1 9:-1
arm.restart	2:-1 5:-7 8:9
arm.restore	0:4 3:-4 5:-2 8:3
arm.result	0:-3 1:3 2:5 3:-2 4:-2 5:-4 6:4 7:-7 8:7 9:-2
arm.resume	5:-1 8:2
arm.ret	0:-3 1:-7 2:-4 3:3 4:5 5:9 8:6 9:-9
arm.ret2	2:-1 3:-1 8:2
arm.ret_val	0:7 3:-3 4:-4 7:1
arm.retry	2:-1 3:-2 5:7 6:8 7:-1 8:-10 9:-1
arm.return	0:-1 1:-16 2:-12 3:15 4:2 5:6 6:-6 7:15 8:5 9:-7
arm.return_ACPI_STATUS	2:-2 3:2 4:-1 5:3 6:4 7:-1 8:-8 9:1
arm.return_PTR	0:1 3:3 5:-3
arm.return_VOID	3:1 5:-5 6:-1 9:6
arm.retval	0:-5 1:7 2:-1 3:-8 4:-1 5:-3 6:-2 7:7 8:9 9:-3
arm.revert	0:-1 1:1 2:-1 3:-1 4:1 5:2 8:-1
arm.revision	3:-3 6:1 7:3
arm.rht	5:1
arm.ring	0:1 3:-3 5:-2 6:6 7:-1
arm.rka	0:2 3:-2 4:3 8:-2
arm.rollback	5:-1 8:2
arm.root	2:-1 3:-1 5:2 6:-1 7:1
arm.route	5:2 7:-1
arm.rpc	0:3 1:-1 2:7 3:-8 4:1 5:-3 6:-1 7:-1 9:3
arm.rpc_call_rpcerror	2:1 3:-1 5:-2 7:-3 9:6
arm.rpc_status	3:-4 5:7 7:-1 8:-1
arm.rpc_success	5:3 8:-1
arm.rpc_system_err	0:5 3:-1 5:-2 8:-1
arm.rpcerror	2:2 3:-1 5:-3 7:-3 8:-1 9:6
arm.rq	0:-5 1:-1 2:-1 3:1 4:4 5:-2 6:-1 8:-2 9:6
arm.rqs	0:-2 8:2
arm.rqstp	0:-1 2:-1 3:2 4:4 5:1 7:-1 8:-6 9:1
arm.rreq	0:-1 2:1 3:2 5:-1 6:-1
arm.rs	3:1 5:-1
arm.rsize	3:5 5:-2 8:-1
arm.rt	2:-1 3:-4 4:3 5:3 7:-1 8:1
arm.rtc	2:-2 3:-3 5:3 6:-1 8:4
arm.rtnl	3:-3 5:4
arm.rtnl_unlock	3:-3 5:4 8:-1
arm.rto	2:1 3:-1
arm.rule	3:-1 5:2
arm.running	2:-1 5:-1 7:-1 8:3
arm.runtime	8:1
arm.rv	0:-1 1:2 2:1 3:-9 4:-2 5:5 7:-1 8:5 9:-1
arm.rx	0:-1 3:4 4:2 5:-3 6:3 8:-3
arm.rx_errors	3:2 8:-1
arm.s	0:2 1:-1 2:-2 5:4 6:-1 7:-2 8:-4 9:3
arm.s_blocksize	3:1
arm.s_id	5:2 9:-1
arm.s_sb	0:7 2:-1 8:-6
arm.saddr	3:6 5:-2 8:-3
arm.save	2:-1 6:-1 8:2
arm.sb	0:3 1:-2 2:2 3:1 4:-4 5:5 6:-2 7:1 8:-2 9:-2
arm.sb_lock	8:1
arm.sbh	2:-1 3:-1 5:2
arm.sbi	0:6 2:1 3:6 5:-5 8:-7
arm.sbitmap	0:4 8:-4
arm.sc	0:-1 2:7 3:-1 5:-1 6:-1 7:-3 8:1 9:-1
arm.sched	3:-1 5:-1 8:1 9:3
arm.schedule	0:3 5:2 8:-5
arm.scmd	5:4 6:-2 7:2 8:-2 9:-1
arm.scmd_printk	5:2 6:-2 7:2 8:-1 9:-1
arm.scope	0:1 3:2 5:5 6:-5 7:-1 8:-1
arm.scsi	0:-1 2:5 3:2 5:3 6:-2 7:-3 8:-1 9:-1
arm.scsi_sense_valid	2:2 6:-1 8:-1
arm.sctp	0:8 1:-1 2:8 3:1 4:-1 5:-2 6:-1 7:-4 8:-7 9:-2
arm.sctp_add_cmd_sf	2:1 3:-1
arm.sctp_chunk_free	0:-2 5:3
arm.sctp_sf_pdiscard	0:-1 3:1 5:2 8:-1
arm.sctp_sf_violation_chunklen	3:1
arm.sd	0:-1 2:3 3:-4 5:-3 6:6 7:-1 8:-1 9:2
arm.sd_first_printk	2:1 3:-2 5:-1 6:3
arm.sd_print_result	2:2 8:-1
arm.sd_uninit_command	0:-1 8:1
arm.sdev	0:6 2:4 6:2 7:-4 8:-7 9:-2
arm.sdev_gendev	2:-1 6:2 9:-1
arm.sdev_printk	2:3 3:1 5:-1 6:-1 7:-1
arm.sdkp	2:2 3:-4 5:-1 6:7 8:-2 9:-1
arm.sec	5:2
arm.seg	0:2 5:1 6:-1 7:-1 8:-1
arm.sem	0:-2 8:3
arm.send	3:8 5:-2 6:-1 7:-2 8:-1 9:-1
arm.send_sig	3:1 7:-1
arm.sense	0:-1 2:6 5:-1 6:-2 8:-1
arm.seq	0:3 2:-2 3:-2 5:6 8:-3
arm.seqid	0:2 3:-2 5:-2 7:-1 8:4 9:-1
arm.seqno	3:3 5:-1 8:-1 9:-1
arm.server	0:-1 2:1 3:-4 4:-1 5:-2 7:-2 8:9 9:-1
arm.set	0:2 1:-2 2:10 3:-4 4:-3 5:1 8:-3 9:-2
arm.set_bit	2:1 5:-1
arm.set_host_byte	2:5 3:-1 6:-1 7:-2 8:-1
arm.set_status	0:-1 3:2
arm.setattr	3:6 7:-6
arm.sf	0:-2 2:1 3:3 5:1 7:-1 8:-2
arm.sg	0:1 1:3 5:-1 8:-3
arm.shash	3:-1 8:2
arm.shift	3:1 5:2 6:-1 7:-1
arm.shm	3:-5 4:1 5:4 7:-1 8:1
arm.shost	0:-1 2:-1 5:8 6:-2 7:-2 8:-1 9:-1
arm.shost_printk	5:2 7:-1 8:1
arm.show	2:-1 3:-2 5:1 7:-1 8:-1 9:4
arm.shp	3:-5 5:5
arm.shutdown	0:-1 3:1 5:-1 8:2
arm.sig	1:1 3:-1 5:3 6:-1 7:-1
arm.sigbus	0:-3 2:-1 3:1 4:3 5:1 6:-1 7:-2 8:3 9:-1
arm.signature	3:2 5:-2 6:1 8:-1 9:-1
arm.sigpipe	3:-1 5:1
arm.silent	3:1 5:-1
arm.simple	3:-1 5:1 8:1
arm.simple_release_fs	0:2 8:-2
arm.sinfo	3:-3 5:10 8:-7
arm.size	0:-1 1:2 2:-3 3:3 4:-1 5:-7 6:-1 7:-3 8:12 9:-1
arm.sizeof	0:-1 2:-1 3:3 4:-1 5:-2 7:-1 8:4 9:-1
arm.sk	0:5 1:-2 4:2 5:-5 6:-1 7:1 8:-5 9:5
arm.sk_drops	3:2 4:2 5:-1 8:-3
arm.sk_err	3:-1 8:2
arm.sk_state	3:-1 5:-2 8:-1 9:4
arm.skb	0:-3 1:6 2:-2 3:-2 4:2 5:3 6:-2 7:-3 8:4 9:-3
arm.skb2	0:-3 8:3
arm.skb_bpf_redirect_clear	3:3 5:-2
arm.skip	2:-1 3:-1 5:1 6:2 9:-1
arm.skipped	3:-1 5:7 8:-6
arm.skipped_ret	5:4 8:-3
arm.slab	0:-2 2:-1 3:1 4:-1 5:6 6:-1 7:-1 8:-7 9:6
arm.slab_err	2:-1 3:1 5:-6 9:7
arm.slot	0:-1 5:2 6:-1 8:1
arm.sma	0:1 4:-1 8:1
arm.smp	3:2 5:-2 6:2
arm.so	0:-1 3:-1 8:2
arm.sock	0:2 1:-1 2:7 3:3 4:-1 5:2 7:-1 8:-11 9:-1
arm.sock_drop	0:-1 3:2 5:-1
arm.sock_err	2:7 8:-7
arm.sock_kfree_s	3:4 5:-3
arm.sock_net	0:-1 3:-1 5:-1 8:3
arm.sock_put	5:3 8:-2
arm.sock_release	0:1
arm.source	2:1 3:2 5:-2
arm.space	0:-1 3:6 5:-1 6:-4 7:3 8:-2
arm.space_id	6:-2 7:3
arm.sparse	0:1
arm.spec	0:-1 2:-1 5:3 6:-1 7:3 8:-1 9:-1
arm.spectre	6:-2 7:2
arm.spin	0:9 2:-1 3:1 4:1 5:4 6:-3 7:-2 8:-6 9:-2
arm.spin_lock	0:2 2:1 5:-2 8:-1
arm.spin_lock_irq	0:3 5:-1 8:-1
arm.spin_unlock	0:5 2:-1 3:2 4:-1 5:-4 6:-2 7:-1 8:1
arm.spin_unlock_bh	3:-1 4:2 5:-1
arm.spin_unlock_irq	3:-3 5:6 6:-1 8:-1
arm.spin_unlock_irqrestore	0:-1 3:7 5:-4 6:-1 7:-1
arm.splat	3:-1 5:1
arm.splice	5:2 8:-1
arm.src	3:-2 4:4 9:-1
arm.srcSize_wrong	3:1 8:-1
arm.srcu	1:3 3:-3 5:1
arm.ss	3:-3 5:-2 6:2 8:3
arm.sshdr	2:9 3:-1 5:-1 6:-2 7:-3 8:-2 9:-1
arm.st	3:3 5:-4 7:-2 8:4
arm.stack	0:-1 3:-1 4:2 5:3 6:1 8:-1 9:-2
arm.starget	2:-1 3:-1 5:-1 6:6 7:-1 9:-1
arm.starget_printk	2:-1 3:-1 6:3 7:-1
arm.start	0:-2 2:1 3:-6 5:5 6:1 7:-2 8:4 9:-1
arm.stat	0:-1 2:1 3:-2 4:2 5:-2 7:-2 8:5 9:-1
arm.state	0:-8 1:-1 2:-1 3:-4 4:-3 5:6 6:2 7:4 8:-2 9:7
arm.static	0:-4 3:2 5:-1 7:-1 8:4
arm.stats	0:2 1:-1 2:-1 3:3 4:-1 5:-1 6:2 7:-1 8:-1 9:-1
arm.status	0:1 1:-1 2:9 3:-4 4:-1 5:-1 6:-4 7:-2 8:2 9:-1
arm.std	2:-1 3:-1 8:2
arm.step	3:1 5:-2 8:3
arm.stop	0:-1 2:1 3:-1 8:1
arm.store	3:4 5:-1 7:-1
arm.str	0:-3 2:-1 3:3 4:-2 5:3 6:-4 7:4 8:1 9:-2
arm.stream	0:-1 3:6 5:-4 7:-1 8:1
arm.string	0:3 2:-1 3:4 6:-1 7:1 8:-2 9:-3
arm.string_get_size	0:2 3:1 5:-1 8:-1 9:-1
arm.strings	2:-1 8:3 9:-1
arm.strn	3:1
arm.struct	0:-1 3:-2 4:1 5:1 6:1 7:-1
arm.sts	0:3 2:-1 3:1 4:-1 5:-4 6:-2 7:7 8:-2 9:-1
arm.sub	0:-1 3:1 7:-1 8:2
arm.subdir	5:-2 8:3
arm.subreq	0:-1 2:1 3:-2 5:-2 8:4
arm.success	5:3 8:-1
arm.super	2:-1 3:-1 5:-1 8:3
arm.supp	5:-1 7:2
arm.support	3:-3 5:-5 6:-1 7:10
arm.suspend	8:2
arm.suspend_stats	8:1
arm.sv	5:1
arm.svc	0:6 1:-1 2:-2 3:1 4:5 5:-5 7:-2 9:-2
arm.swap	0:2 3:1 5:-1
arm.switch	0:3 2:-2 3:2 5:-3 6:2 8:-1
arm.sym	3:1 5:-1 8:1
arm.sync	0:4 2:2 3:-2 5:-1 6:2 8:-3 9:-1
arm.synchronize_rcu	8:1
arm.sys	8:1
arm.sysctl	3:-2 5:3
arm.sysctl_print_dir	3:-2 5:3
arm.sysfs	8:1
arm.system	0:-1 3:1 5:-4 6:-2 8:8 9:-1
arm.sz	2:4 3:2 5:-1 6:-3 7:-1
arm.t	1:-1 3:-2 5:2 7:3 8:-1 9:-1
arm.table	0:5 2:-1 3:-6 5:3 6:-1 7:-1 9:2
arm.table_desc	3:-1 6:-1 9:3
arm.tables	0:1 3:-2 5:1 6:4 7:-1 8:-2
arm.tag	0:-1 5:2 6:2 8:-2
arm.tags	0:-2 8:2
arm.tail	5:4 8:-3
arm.taint	2:-1 3:8 5:-2 6:-3 7:-1
arm.targ	2:-1 3:2 5:-1
arm.target	0:-1 2:1 3:3 5:1 6:-2 8:-1
arm.task	0:-2 1:-1 2:7 3:-10 4:-1 5:2 6:-2 7:3 8:-1 9:4
arm.task_pid_nr	3:-2 5:3 6:-1 9:-1
arm.task_unlock	5:1
arm.tb	3:-3 5:1 7:3
arm.tbl	3:-2 5:1 6:4 8:-1 9:-1
arm.tc	3:-7 5:8 6:-1 8:-1 9:2
arm.tcp	3:-2 5:6 7:-1 8:-2 9:-1
arm.tcp_error_log	3:2 5:-1 8:-1
arm.tdr	3:1 5:-1
arm.template	0:2 8:-2
arm.test	0:-7 3:3 5:8 7:-1 9:-3
arm.test_bit	5:1 7:-1
arm.tfm	0:-1 2:-1 3:-2 5:-1 8:5
arm.tgt	3:-5 5:5
arm.thermal	5:-1 6:-3 8:4
arm.this	3:2 5:-1 8:-1
arm.thread	8:1
arm.throttling	3:-2 5:-1 6:-1 7:3
arm.time	3:2 5:3 6:-1 7:-1 8:-2
arm.timeout	0:-1 2:8 3:-2 6:4 8:-11 9:3
arm.timer	0:-1 2:1 3:-1 5:-1 8:2
arm.tk	0:2 2:4 3:-1 5:-2 7:-1 8:1 9:-3
arm.tk_status	5:-1 8:2
arm.tk_xprt	2:3 3:-1 5:-2 8:1 9:-1
arm.tmp	1:-3 8:4
arm.tn	3:2 8:-1 9:-1
arm.tn_buf	3:2 8:-1 9:-1
arm.tname	5:-1 7:4 8:-1 9:-1
arm.tnum	3:2 8:-1 9:-1
arm.tnum_strn	3:1
arm.to	0:3 1:-2 2:5 3:-1 4:1 5:-5 8:2 9:-2
arm.tok	3:1
arm.token	0:-1 8:2
arm.too	3:14 5:-7 8:-6
arm.toobig	3:2 5:1 8:-1 9:-2
arm.tp	0:-1 3:-1 5:1 8:1
arm.tr	0:-1 4:-1 5:-1 8:3
arm.trace	0:-3 1:-1 2:2 3:1 4:1 5:-2 6:-1 7:-1 8:4 9:-1
arm.trace_9p_protocol_dump	5:-1 8:2
arm.trace_array_put	4:-1 5:-1 8:2
arm.trace_netfs_failure	2:3 3:-1 8:-2
arm.trace_probe_log_err	3:1 5:-1 8:2
arm.trace_probe_log_set_index	8:1
arm.tracker	3:-1 5:1 8:1
arm.transaction	3:-1 5:1 8:1
arm.transport	2:2 3:-3 5:-1 7:5 8:-2
arm.tree	0:1 5:-4 8:2 9:1
arm.trim	8:1
arm.true	0:-4 2:-1 4:-1 6:9 7:3 8:-2 9:-4
arm.truncate	3:-1 5:-2 8:3
arm.tsevq	5:1
arm.tsevq_mux	5:1
arm.tsk	5:3 7:-1 8:-2 9:1
arm.tty	0:-1 1:-1 2:-1 3:5 5:4 6:-2 7:-6 8:-1 9:3
arm.tty_debug	3:-2 5:3 9:-1
arm.tunnel	0:-1 3:7 5:-1 7:-1 8:-2 9:-1
arm.tx	0:-1 3:-3 5:4 8:2 9:-1
arm.type	0:3 1:2 2:-3 3:7 4:-1 5:-8 6:2 7:-5 8:-4 9:6
arm.u	0:-1 3:-1 8:3
arm.u32	1:6 2:-1 3:-6 6:3 7:2 8:-3 9:-2
arm.ucounts	3:-3 4:3 5:6 7:-2 8:-4
arm.udp	0:-3 3:4 5:-5 7:5 8:1 9:-1
arm.udp_error_log	3:1
arm.udplite	3:-1 8:1
arm.uid	0:3 5:-1
arm.uint32	3:-1 5:3 8:-1
arm.umount	3:-2 5:2 8:1
arm.unacct	0:3 3:-1 5:-1
arm.uncharge	0:5 3:-1 5:-3 8:-1
arm.uninit	0:-1 2:-1 3:-4 7:-1 8:7
arm.unit	0:-2 3:4 5:-1 6:-2 7:2 9:-1
arm.units	0:2 2:-1 3:1 5:2 8:-3 9:-1
arm.unix	5:1
arm.unknown	3:-2 5:-2 6:-4 7:7 8:3 9:-1
arm.unlikely	3:-1 5:5 7:-2 8:-1
arm.unlink	5:-5 8:6
arm.unlock	0:4 1:-2 2:-3 3:-5 4:-1 5:19 6:-6 7:-3 8:2 9:-5
arm.unlock0	3:-1 4:2
arm.unlock1	3:1 4:1 7:-1 8:-1
arm.unlock_and_exit	3:1 5:-1
arm.unlock_buffer	2:3 5:-2
arm.unlock_out	0:-1 5:1 8:1
arm.unlock_page	2:-2 5:-1 8:3
arm.unmap	0:1 2:-1 3:-6 4:-1 5:1 6:3 7:3 8:2 9:-1
arm.unregister	0:2 5:-2
arm.unroll	0:3 5:-1
arm.unsigned	0:1 2:-2 3:3 4:-1 5:1 6:4 7:-1 8:-2 9:-2
arm.unsupported	3:-15 5:-2 7:19 9:-1
arm.unsupported_time	3:2 7:-1
arm.unused	1:2 4:-1 5:-1 8:1
arm.unwind	3:-2 5:4 8:-1
arm.unwrap	2:-1 5:-2 8:4 9:-1
arm.unwrap_failed	2:-1 3:5 5:-1 8:-2
arm.up	0:-2 3:4 5:8 6:-1 7:-1 8:-8
arm.up_read	3:3 5:-2 6:-1
arm.up_write	3:-2 5:4 8:-2
arm.update	6:2
arm.uptodate	2:2 8:-1
arm.use	8:1
arm.used	0:-1 8:1
arm.user	0:-1 1:3 2:-1 3:6 4:1 5:-5 6:-3 7:-2 8:3 9:-1
arm.users	2:-1 3:-2 5:-5 8:-1 9:10
arm.ut	3:-6 6:5 7:-1 8:3 9:1
arm.v	3:1 7:-1
arm.v2	6:-2 7:2
arm.v4	3:1 5:-1 7:-1 9:1
arm.v6	3:-1 9:2
arm.vaddr	0:-1 3:11 5:-4 8:-1 9:-4
arm.val	0:7 1:-1 2:-3 3:2 4:-4 5:-3 6:1 7:1 8:2 9:-1
arm.valid	2:3 3:-1 4:-1 5:1 6:-1 8:-1
arm.validate	2:-1 3:2 8:-1
arm.validate_failed	2:-1 3:2 8:-1
arm.value	0:-2 1:6 3:-2 5:-1 6:4 7:-1 8:-4 9:2
arm.var	3:1 5:-1
arm.var_off	3:2 8:-1
arm.vdev	3:-1 6:2 7:-1
arm.vendor	3:2 6:-1
arm.verbose	0:-1 1:-3 2:-1 3:6 4:7 5:-10 6:-2 7:-8 8:-4 9:14
arm.verifier	3:2 5:-1 7:1 8:-1
arm.vers	0:-1 2:-1 3:-4 5:-2 7:12 8:-3 9:-1
arm.version	3:7 5:-2 6:-2 7:-1 9:-1
arm.vfree	0:2 5:-1 8:-1
arm.vfs	0:2 2:-5 8:4
arm.vi	0:4 5:-1 8:-3
arm.violation	3:3 5:-1 8:-1
arm.virq	8:1
arm.vm	0:6 2:-1 3:-3 4:3 5:2 6:-1 7:-3 8:-2 9:-1
arm.vma	0:3 2:-1 3:-2 5:4 8:-3
arm.vmf	2:-1 3:1 5:-1 8:2
arm.vmf_error	3:1 5:-1 8:1
arm.void	0:-1 1:10 3:-2 5:-6 6:-2 7:-2 8:-3 9:6
arm.vpd	2:3 6:-1 7:-1 8:1 9:-1
arm.vq	0:1 3:-3 5:-3 6:7 7:-1 8:-1
arm.vsi	3:1 7:-1
arm.w	8:1
arm.wait	2:-1 5:2 8:-1
arm.wake	0:-1 2:-1 3:4 5:-4 7:5 8:-1 9:-1
arm.wakeup	8:1
arm.walk	3:4 6:-1 7:-1 8:1 9:-2
arm.walk_state	3:3 5:1 6:-1 7:-1 9:-2
arm.warn	0:-1 1:-4 2:-4 3:-2 4:-4 5:1 6:3 7:3 8:-1 9:9
arm.warn_exit	2:1 5:-1 8:-1
arm.warning	1:-1 3:1 4:-1 5:6 7:-5 8:-6 9:5
arm.wb	2:2 5:-1
arm.where	2:1
arm.while	0:3 8:-2
arm.width	2:-1 3:1 5:4 7:-2
arm.work	0:2 3:-2 5:3 6:-1 8:-8 9:6
arm.wq	3:4 5:-4
arm.wrap	0:1 2:-1 3:-5 5:-1 8:1 9:5
arm.wrap_failed	0:1 2:-1 3:-4 8:-1 9:6
arm.write	0:-1 2:3 3:-10 4:1 5:8 6:-1 8:3 9:-1
arm.write_unlock	3:-4 5:1 8:3
arm.write_unlock_bh	3:-1 5:1 8:1
arm.writers	8:1
arm.written	0:-1 2:-1 5:-2 8:5
arm.wrong	3:1 8:-1
arm.x	3:-3 5:2 6:-1 7:-1 9:3
arm.xa	0:-2 3:-1 5:-3 8:9
arm.xa_err	0:-2 3:-1 5:-3 8:9
arm.xas	0:-2 2:-2 3:-1 5:3 8:5 9:-2
arm.xas_set_err	5:3 8:-1 9:-1
arm.xattr	3:-2 5:2 8:1
arm.xdp	0:-3 3:7 5:-1 7:-1 9:-1
arm.xdr	2:3 3:-3 5:4 7:-1 8:-2
arm.xdr_error	2:3 3:-2 5:-1
arm.xfer	3:-1 5:-2 6:6 8:-2
arm.xfrm	0:2 3:-4 4:3 5:3 7:-1 8:-3
arm.xfrm_policy_lock	4:2 5:-2
arm.xfrm_state_put	5:1
arm.xprt	0:-4 2:7 3:-1 5:4 6:-1 7:-3 8:1 9:-2
arm.xt	0:2 3:2 5:-2 8:-2
arm.xt_prefix	3:3 5:-2
arm.xt_unregister_template	0:2 8:-2
arm.xz	0:-1 2:-1 3:4 4:-1 5:1 6:-1 7:4 8:-4 9:-1
arm.z	3:2 5:1 7:-1
arm.zero	2:-1 3:6 5:-4 6:-1
arm.zstd	5:-1 8:2
arm:!	0:2 1:-2 2:-3 3:-3 4:-1 6:2 7:-5 8:6 9:3
arm:!=	0:-1 1:8 2:-1 5:-5 6:2 7:-1 9:-2
arm:&	0:-1 1:-2 2:5 4:-2 5:1 6:-2 7:-4 8:1 9:4
arm:&&	0:-2 2:3 3:2 5:-2 6:2 7:-2 8:-4 9:2
arm:*	0:1 1:2 2:3 3:-9 5:-5 6:-1 7:8 8:-5 9:5
arm:+	0:-1 2:8 3:4 5:3 6:-5 7:-2 8:-5 9:-1
arm:-	0:-11 1:-3 2:-4 4:-7 5:15 6:4 7:14 8:-2 9:-7
arm:->	0:-2 1:-2 2:-3 3:-2 4:-2 5:3 6:-1 7:-8 8:8 9:8
arm:0	0:4 2:5 3:3 4:-6 5:-4 6:11 7:3 8:-14 9:-2
arm:1	0:6 1:-3 2:14 3:-1 4:-3 5:-4 6:-3 7:2 8:-3 9:-4
arm:10	2:4 3:1 6:-1 8:-2 9:-1
arm:16	2:-1 5:6 7:-1 8:-3
arm:1L	1:4 3:-2 5:1 6:-1 7:-1 8:-1
arm:2	0:-1 1:-1 2:-1 3:1 4:-1 5:2 6:3 7:-2 8:-4 9:2
arm:3	0:-1 2:-2 3:3 5:4 6:9 7:-2 8:-8 9:-1
arm:32	0:2 3:1 5:-1 8:-1 9:-1
arm:4	2:-1 3:-1 5:2 6:1 8:-1
arm:48	3:1
arm:<	0:-1 3:-1 5:-4 6:-1 8:8 9:-1
arm:<<	0:-1 2:-1 3:3 5:1 6:2 7:-1 8:-2 9:-1
arm:==	0:1 1:-2 2:5 3:-3 4:1 5:-10 7:-1 8:8 9:1
arm:>	0:-2 3:2 6:4 8:-4
arm:>=	0:4 2:3 3:-1 5:-1 6:-1 8:-4
arm:|	3:-1 4:-1 5:8 6:3 8:-8 9:-1
arm:||	8:1
arm:~	0:2 2:-1 3:-2 5:2 6:-1 7:1 8:-1 9:-1
callee.2	3:3 5:-2 7:-1
callee.64bit	3:-2 5:2 7:1
callee.ACPI_COMPANION	0:-1 3:-3 5:-3 6:9 7:1 8:-2
callee.ACPI_SUCCESS	2:3 5:-2 6:-3 8:2
callee.CDROM_CAN	0:-1 3:-1 4:-1 5:-1 7:6 8:-1
callee.CHECK_ATTR	3:1 5:-1
callee.EXT4_MB_GRP_BBITMAP_CORRUPT	3:-2 5:5 8:-3
callee.HAS_UNMAPPED_ID	4:2 5:-1
callee.IS_ALIGNED	3:2 8:-1
callee.IS_APPEND	3:-1 4:5 5:-2 7:-1
callee.IS_DEADDIR	3:-2 5:3
callee.IS_ENABLED	3:-1 5:-5 6:-1 7:5 8:3 9:-1
callee.IS_ENCRYPTED	3:1 4:2 5:-2
callee.IS_IMMUTABLE	3:-1 4:2 5:1 7:-1
callee.IS_MNT_SHARED	3:-5 5:6
callee.IS_MNT_UNBINDABLE	3:1 5:-1
callee.IS_ROOT	3:-1 5:1
callee.IS_SWAPFILE	3:-2 4:-4 5:9 7:-2
callee.NFS_STALE	3:-1 5:6 8:-3
callee.PageHWPoison	2:-3 5:-2 6:9 8:-3
callee.PageUptodate	2:2 5:1 7:-1 8:-1
callee.READ_ONCE	3:-2 5:3
callee.RPC_IS_SOFTCONN	2:2 3:-2 5:-2 7:-2 8:4
callee.S_ISBLK	3:3 5:-2
callee.S_ISDIR	3:7 4:-3 5:-3 7:-1
callee.S_ISREG	3:6 4:-1 5:-3 7:-1
callee.__block_write_begin	2:-1 8:2
callee.__dev_get_by_index	0:-1 3:9 5:-5 6:-1 7:-1 8:-1
callee.__do_fault	8:1
callee.__filemap_get_folio	0:4 5:-3
callee.__get_free_page	0:1 8:-1
callee.__get_user	1:1
callee.__getblk	0:5 2:-2 3:-1 5:-2
callee.__getname	0:1 3:-1
callee.__insert_pending	0:5 8:-4
callee.__key_link_begin	8:1
callee.__kmem_cache_create	0:-7 8:7
callee.__ratelimit	3:-1 5:2 6:2 8:-1
callee.__seq_open_private	0:1 5:-1
callee.__skb_linearize	0:-1 8:1
callee.__test_and_set_bit	3:6 5:-2 7:-3
callee.__trace_buffer_lock_reserve	0:3 3:-1 5:-2
callee.abort	0:2 8:-2
callee.aborted	2:-4 3:-1 4:-1 5:16 7:-1 8:-7
callee.accept	4:1 5:-1
callee.access	0:-2 1:1 2:-2 3:-1 4:6 6:-1 7:-2 8:-1 9:1
callee.access_ok	0:-1 1:-5 3:8 4:-1 8:-1
callee.account	0:-1 3:-1 5:-2 8:4
callee.acct	0:3 3:-1 5:3 8:-4
callee.ack	0:1
callee.acl	0:-1 1:-1 5:-1 8:3
callee.acpi	0:4 1:-1 3:-3 4:-1 5:-12 6:-12 7:2 8:25 9:-2
callee.acpi_bus_scan	5:-1 8:1
callee.acpi_dev_get_resources	3:-2 8:2
callee.acpi_driver_data	0:-2 5:9 6:-2 7:-1 8:-5
callee.acpi_evaluate_integer	3:-1 5:5 6:-4 7:-1 8:1
callee.acpi_evaluate_object	5:-1 6:-1 8:3
callee.acpi_get_handle	6:-1 8:1
callee.acpi_has_method	3:-1 5:-1 6:-1 7:4
callee.acpi_ns_get_attached_object	0:-1 3:5 5:-1 7:-1 8:-1
callee.acpi_ns_lookup	8:1
callee.acpi_ns_validate_handle	3:1 5:-1
callee.acpi_table_parse_madt	3:-1 6:-2 8:3
callee.acpi_ut_acquire_mutex	8:1
callee.acpi_ut_create_generic_state	0:2 8:-2
callee.acpi_ut_create_internal_object	0:3 8:-2
callee.acpi_ut_initialize_buffer	3:-1 8:2
callee.acpi_walk_resources	5:-1 8:1
callee.acquire	0:2 3:-1 5:-2 8:1
callee.act	3:-2 5:-2 7:5
callee.action	0:-1 3:3 5:-2 7:-5 8:4
callee.activate	3:-1 8:1
callee.active	0:1 2:-1 3:-4 5:10 6:-1 7:-4
callee.add	0:14 1:-2 2:-4 3:-11 4:-3 5:-4 6:-1 7:-2 8:13
callee.add1	8:1
callee.add_system_zone	3:4 8:-3
callee.add_to_page_cache_lru	0:-1 5:-1 8:3
callee.add_uevent_var	0:1 3:-1 5:-2 8:3
callee.addr	0:3 1:13 2:-1 3:-2 4:-2 5:2 7:1 8:-16 9:3
callee.addrconf	0:-2 5:1 8:2
callee.address	0:-1 3:-3 4:-1 5:12 6:-3 8:-4
callee.adj	3:-1 8:2
callee.adjust	0:1 3:-1 5:-2 8:3
callee.aead	0:-4 3:-1 8:5
callee.af	0:-2 3:1 5:-5 7:8 8:-1
callee.af4	3:-1 5:1
callee.af6	3:-1 5:1
callee.affinity	5:-1 8:2
callee.afinfo	0:-1 5:-6 7:9 8:-2
callee.after	2:1 3:3 5:-1 6:3 7:-1 8:-3 9:-1
callee.ahash	0:-1 3:-2 5:-1 8:5
callee.aio	0:6 3:-1 5:-5 8:1
callee.akcipher	8:1
callee.alg	3:-1 8:1
callee.alias	0:-1 3:-1 8:2
callee.aligned	3:4 5:-1 7:-1 8:-1
callee.all	8:1
callee.alloc	0:21 1:-6 2:-3 3:-5 4:-5 5:-3 6:-2 7:-1 8:-4 9:9
callee.alloc_empty_file	8:1
callee.alloc_file_pseudo	0:5 8:-5
callee.alloc_mnt_ns	8:1
callee.alloc_seqid	0:3 8:-3
callee.alloc_skb	0:1
callee.allocate	0:4 5:-1 8:-1
callee.allow	3:-1 4:2 7:-1 8:-1
callee.allowed	0:-2 1:-1 4:6 5:-2 7:-1 8:1
callee.amd	3:3 5:-2 6:-1 7:1 8:-1
callee.and	1:-3 2:6 3:3 4:-1 5:3 6:-1 7:-4 8:-3 9:2
callee.anon	0:-4 3:-1 4:1 5:-1 7:-1 8:7 9:-1
callee.anon_inode_getfile	8:1
callee.append	3:9 4:4 5:-5 7:-1 8:-5 9:-1
callee.append_path	0:-6 3:13 5:-2 8:-5
callee.append_pipe	0:2 8:-1 9:-1
callee.apply	0:-1 1:-1 3:-1 5:-1 8:4
callee.arch	0:-2 1:-1 3:-1 4:3 5:-2 7:-1 8:4
callee.area	0:2 3:-1
callee.arg	0:3 1:6 3:-7 4:-1 5:-7 7:-1 8:8 9:-1
callee.args	1:-4 3:-1 8:6
callee.array	0:8 1:5 2:-1 3:2 4:-1 5:-6 6:-1 7:-1 8:-5
callee.array2	3:-1 8:1
callee.asconf	0:1 3:-1
callee.asoc	0:-1 3:-2 5:4 8:-2
callee.assign	3:-2 4:-1 5:3 8:2
callee.assoc	3:2 5:-2
callee.asymmetric	0:-1 1:-1 3:4 4:2 5:-1 7:-1 8:-3
callee.asymmetric_key_generate_id	8:1
callee.asymmetric_key_subtype	3:1 5:-1
callee.async	0:-1 2:-2 3:-1 5:-2 7:5 8:1
callee.at	1:-2 3:-1 4:-1 5:-1 8:6
callee.atomic	0:-1 2:-1 4:-1 5:6 6:-2 7:-2
callee.atomic_long_read	5:-1 8:2 9:1
callee.atomic_read	4:-1 5:6 6:-1 7:-1 8:-2
callee.attach	0:-2 3:1 5:-4 6:-1 7:3 8:4
callee.attached	0:-1 3:5 5:-1 7:-1 8:-1
callee.attr	1:8 2:-1 3:-3 4:-1 5:-3 7:-1 8:1
callee.attrs	0:3 3:-1 5:-3 8:2
callee.audio	8:1
callee.audio_ioctl	8:1
callee.audit	0:6 1:-1 3:-5 4:-2 5:-2 8:5 9:-1
callee.audit_log_start	0:1
callee.auth	0:-2 4:-1 5:2 7:-1 8:2
callee.autofs	0:-1 3:-4 4:3 5:-2 8:5
callee.autosleep	8:1
callee.aux	3:-1 5:-1 6:1 8:1
callee.available	3:-1 5:4 6:-5 7:3 8:-1
callee.backlight	3:-1 5:1
callee.bad	3:-3 4:-1 5:13 6:-2 8:-6
callee.bad_address	3:-1 5:9 6:-2 8:-5
callee.bar	0:8 3:-1 5:-2 6:-1 7:-1 8:-2
callee.batch	0:3 2:5 8:-8
callee.bbitmap	3:-2 5:5 8:-3
callee.bd	0:-1 5:8 8:-6
callee.bd_prepare_to_claim	0:-1 5:8 8:-6
callee.bdev	2:-1 3:1 4:-1 5:-5 7:5 8:1
callee.bdev_is_partition	3:6 5:-4 7:-2
callee.bdev_max_discard_sectors	5:-1 7:1
callee.bdev_read_only	2:-1 5:4 7:-2 8:-1
callee.bdi	0:-3 8:3
callee.be32	3:-1 5:2 8:-1
callee.before	0:-1 2:4 3:-1 5:-1 8:1
callee.begin	0:-4 1:3 2:-3 3:-3 4:-2 5:-2 8:11
callee.bh	2:11 3:-1 5:4 7:-1 8:-12 9:-1
callee.bhs	2:4 8:-4
callee.bigalloc	3:2 7:-1
callee.bind	0:6 1:-1 3:-7 4:3 5:-1 7:-1 8:3
callee.bio	2:-1 3:3 5:-1 7:-2 8:2
callee.bioset	0:2 8:-2
callee.bit	0:-1 2:1 4:-1 5:-2 6:-2 7:3 8:1
callee.bitfield32	5:-1 8:1
callee.bitmap	0:-1 1:2 2:5 3:4 5:-7 7:-1 8:-1
callee.bitmap_getnum	3:-1 8:1
callee.bits	3:1 5:3 8:-2
callee.blacklist	3:1
callee.blk	0:3 2:2 3:-5 4:-1 5:2 6:-1 7:-2 8:2 9:-1
callee.blk_queue_dying	5:2 7:-1
callee.blk_queue_enter	2:-1 5:-2 8:4
callee.blkcg	0:-1 8:2
callee.blkdev	0:-1 2:6 3:1 7:-1 8:-3
callee.blkdev_get_by_dev	8:1
callee.blkdev_issue_discard	0:-1 2:6 5:-1 8:-4
callee.blkg	8:1
callee.block	0:-1 1:-1 2:-9 3:3 4:-1 5:6 6:-3 7:-3 8:8 9:-1
callee.blockdev	2:1
callee.blocks	0:-2 8:3
callee.bmap	2:-3 3:-2 5:-4 8:11
callee.bool	8:1
callee.boot	3:-3 5:-2 6:6 8:-1
callee.boot_cpu_has	3:-3 5:-2 6:6 8:-1
callee.bp	3:1
callee.bpf	0:5 2:-1 3:4 4:2 5:-10 7:-3 8:3 9:-1
callee.bpf_bprintf_prepare	3:-1 8:1
callee.bpf_check_uarg_tail_zero	3:-1 8:2
callee.bpf_get_btf_vmlinux	3:-1 5:-1 8:1
callee.bpfptr	0:-2 1:6 3:1 5:-1 8:-4
callee.bprintf	3:-1 8:1
callee.bprm	0:-1 8:2
callee.branch	5:-1 7:1
callee.bread	0:-5 1:-1 2:15 3:-1 4:-1 5:-2 8:-5
callee.break	5:-1 8:1
callee.breakpoint	8:1
callee.btf	0:-3 1:-1 3:1 4:-2 5:-1 7:-6 8:12 9:-1
callee.btf_type_by_id	3:3 5:-1 7:-2
callee.bucket	3:-4 5:6
callee.buddy	3:-2 5:3 8:1
callee.buf	0:-2 3:-5 5:-2 6:4 7:-1 8:8 9:-1
callee.buffer	0:8 1:1 2:7 3:5 4:-1 5:-4 6:-1 7:-3 8:-11 9:-1
callee.buffer_uptodate	2:1 3:-1
callee.buffers	3:-1 4:-1 5:5 8:-2
callee.build	0:-2 3:-1 5:-1 8:5
callee.bus	0:-4 2:-1 3:-9 5:12 6:2 7:-3 8:3
callee.busy	2:-1 3:-2 5:6 8:-2
callee.bvec	0:1 2:2 5:-1 7:2 8:-4
callee.by	0:-5 1:-1 2:-1 3:10 4:-1 5:-1 6:-2 8:-4 9:5
callee.byname	3:-2 5:-3 6:5 7:1 8:-1
callee.byte	2:2 8:-2
callee.bytes	3:-4 5:3 9:1
callee.cache	0:8 2:-4 3:-6 5:-5 6:7 7:-1 8:1
callee.calc	3:2 8:-1
callee.calipso	0:-1 5:-1 8:3
callee.calipso_opt_find	8:1
callee.call	2:2 3:-1 4:-1 5:-1 8:2
callee.callback	3:-1 4:3 5:-2
callee.caller	0:4 3:-1 5:-2 8:-1
callee.can	0:-1 3:2 4:6 5:-2 6:-3 8:-1
callee.can_change_locked_flags	4:1 5:-1
callee.cap	0:-3 2:-1 3:-2 4:6 5:3 6:-2 7:1 8:-1
callee.capable	3:-2 4:8 5:-3 6:2 7:-2 8:-1 9:-1
callee.cat	3:-1 5:-1 8:2
callee.catmap	1:-1 3:-1 8:2
callee.cb	0:3 3:2 5:-1 8:-3
callee.ccm	3:9 8:-9
callee.cdev	8:1
callee.cdrom	0:-1 2:-2 3:4 4:-1 5:-3 6:-2 7:5 8:2 9:-1
callee.cell	8:1
callee.cgroup	0:10 1:-1 2:-1 3:-4 4:9 5:-1 6:-1 7:-6 8:-5 9:-1
callee.cgroup_kn_lock_live	3:-2 5:4
callee.cgroup_path_ns_locked	3:-1 4:-1 5:-3 7:-1 8:5
callee.chain	0:4 3:-2 5:-1 8:-1
callee.chan	0:-2 2:-1 3:2 5:4 6:-5 7:-1 8:2
callee.change	0:-1 1:-1 3:-3 4:-5 5:-2 7:-1 8:12
callee.charge	0:3 5:-2
callee.check	0:-9 1:-6 3:15 4:12 5:4 6:5 7:-7 8:-15 9:1
callee.check_add_overflow	0:-1 3:1 6:4 8:-4
callee.check_bytes_and_report	3:-2 5:4 8:-1 9:-1
callee.check_dquot_block_header	3:6 5:-1 8:-3
callee.check_fcntl_cmd	3:-4 4:-1 5:6
callee.check_flags	1:-1 3:-1 4:-1 5:7 8:-3
callee.check_mnt	3:2 5:-1
callee.check_mul_overflow	3:1 5:-1 8:-1
callee.check_part[i++]	2:6 3:-1 8:-4
callee.check_pointer	3:3 4:-1 5:-2 8:2 9:-1
callee.check_shl_overflow	6:2 8:-1
callee.check_valid_pointer	3:-5 5:2 9:3
callee.checks	0:-7 3:-1 5:-2 9:9
callee.checksum	0:-1 2:-1 3:16 4:-1 5:-1 6:-1 8:-11
callee.child	3:1 5:-1 8:1
callee.children	3:-2 5:3
callee.chip	3:-7 5:-3 7:10
callee.chk	3:3 5:-2
callee.chmod	4:1 8:-1
callee.chrdev	0:-6 5:-1 6:-1 8:8
callee.chunk	0:1 3:2 5:-2
callee.cipso	3:-1 5:1 8:1
callee.claim	0:-1 3:-1 5:8 8:-6
callee.class	2:-1 3:-9 6:8 7:2
callee.clear	3:-1 5:4 8:-2
callee.clid	5:2 8:-1
callee.client	0:-3 1:-1 2:-1 3:-1 5:-2 7:1 8:7
callee.clnt	2:-1 3:-1 5:5 7:-1 8:-2
callee.clock	3:1 5:-1
callee.clone	0:1 1:-5 4:-3 5:-1 8:8
callee.clone_mnt	0:-3 8:4
callee.clr	8:2
callee.cluster	3:-1 8:2
callee.clusters	8:1
callee.cmd	0:-1 3:-6 4:-1 5:5 7:-4 8:6
callee.cmpxchg	0:-1 3:-1 5:-2 8:3
callee.cmsg	3:1
callee.coalesce	8:1
callee.coherent	5:-4 6:-1 8:6
callee.collect	3:-2 5:1 8:2
callee.command	2:10 3:-2 5:-1 6:-4 7:-3
callee.commit	0:-1 2:3 8:-1
callee.common	0:7 3:-2 5:-2 8:-1
callee.companion	0:-1 3:-3 5:-3 6:9 7:1 8:-2
callee.compare	0:-1 3:5 5:-2 8:-1 9:-1
callee.compat	0:-3 1:5 3:-2 5:-2 8:2
callee.compatible	3:1
callee.compile	3:-1 5:-1 8:3
callee.complete	0:-1 3:8 4:-1 5:-2 6:4 8:-8
callee.completion	2:4 5:1 8:-5
callee.compound	5:-1 8:1 9:1
callee.config	0:-1 1:-1 2:7 3:-1 5:-5 6:6 7:-1 8:-4
callee.confirm	8:1
callee.conflict	5:2 8:-1
callee.connect	3:-1 4:3 8:-2
callee.connected	3:-1 5:3 8:-1
callee.conntrack	3:-1 5:2
callee.consistency	0:-7 3:-1 5:-1 9:9
callee.console	3:-1 5:2
callee.construct	0:-5 5:-1 8:6
callee.container	0:-1 3:2 5:-1 6:-1 8:2
callee.context	0:-2 1:-2 3:-2 4:6 5:8 8:-7
callee.control	0:2 8:-1
callee.conv	3:-3 5:-1 8:5
callee.convert	4:-3 8:4
callee.cookie	3:1 5:-1 8:1
callee.copy	0:-4 1:25 2:-3 3:-1 4:-3 5:-5 6:-2 7:-2 8:-2 9:-4
callee.copy_from_buffer	1:2 3:-1
callee.copy_from_kernel_nofault	3:-4 8:5
callee.copy_from_sockptr	1:1 3:-1
callee.copy_from_user	1:2 3:-1 8:-1
callee.copy_string_kernel	8:1
callee.copy_struct_from_user	1:3 8:-3
callee.copy_to_user	1:2 3:-1 8:-1
callee.core	3:-1 8:1
callee.corrupt	3:-4 5:8 8:-3
callee.count	0:2 2:-1 3:1 5:-6 6:-1 8:2 9:2
callee.counter	0:-2 8:2
callee.counters	0:3 1:-1 8:-2
callee.cow	0:4 3:-2 4:4 5:-1 7:-1 8:-3
callee.cpu	0:-2 2:-2 3:6 4:-4 5:-1 6:-1 8:4 9:-1
callee.cpufreq	3:-2 5:-5 6:-1 7:8
callee.cpufreq_disabled	3:-3 5:-5 6:-1 7:8
callee.cpuhp	3:4 5:-5 7:-1 8:2
callee.cpuidle	5:1 6:-1
callee.cpumask	3:6 5:-5 6:-1 7:-1 8:-1 9:2
callee.cpumask_test_cpu	3:5 5:-4 7:-1
callee.cpus	0:9 3:-1 5:-1 8:-7
callee.cpuset	3:-3 4:-1 5:4 7:-1
callee.crash	8:1
callee.create	0:-1 1:-3 2:-3 3:-2 4:10 5:-12 6:-2 7:-2 8:16 9:-1
callee.creating	3:-1 8:2
callee.cred	3:-2 5:4 7:-1 8:1
callee.creds	0:4 3:-1 4:9 5:-1 8:-10
callee.crypto	0:-9 1:-1 2:-1 3:5 4:-2 5:-1 6:-1 7:-1 8:11 9:-1
callee.crypto_ahash_final	8:1
callee.crypto_ahash_setkey	3:-1 5:-1 8:2
callee.crypto_alloc_shash	0:-3 8:3
callee.crypto_check_attr_type	3:-2 8:3
callee.crypto_memneq	3:3 5:-1 7:-1 8:-1
callee.crypto_mod_get	3:-1 5:2 7:-1
callee.crypto_skcipher_encrypt	8:1
callee.csk	0:-2 3:-1 5:2 8:2
callee.css	0:-5 3:-1 8:6
callee.csum	0:-1 1:-2 2:3 3:11 4:-1 5:-5 8:-5 9:-1
callee.ct	0:-3 3:4 5:-1 7:-1 8:1
callee.ctl	0:-1 8:1
callee.ctnetlink	3:-1 5:-1 8:3
callee.ctx	0:-1 5:-2 6:4 8:-1
callee.current	2:-1 3:-4 5:4 6:4 7:-2 8:-1
callee.cyclic	0:4 8:-4
callee.d	1:-1 2:-1 3:7 4:-2 5:3 7:-2 8:-3
callee.d_alloc_parallel	0:3 8:-2
callee.d_can_lookup	3:4 5:-3
callee.d_hash_and_lookup	3:-1 5:2 8:-1
callee.d_is_dir	3:5 5:-4
callee.d_is_negative	3:4 5:-4
callee.d_is_symlink	3:3 5:-2
callee.d_path	3:-1 8:2
callee.d_really_is_positive	3:-1 5:1
callee.d_splice_alias	8:1
callee.d_unlinked	2:-1 3:-2 5:3 8:-1
callee.da	0:-1 8:1
callee.data	2:2 3:-12 4:-1 5:6 6:-2 7:8 8:-1
callee.datagram	0:-4 1:12 3:-1 5:-6 7:-1
callee.dbgp	3:-1 6:4 8:-2
callee.deaddir	3:-2 5:3
callee.deadline	5:4 7:-1 8:-2
callee.debugfs	0:1 1:-1 3:-2 4:8 5:-3 8:-2
callee.debugfs_file_get	3:-1 4:-1 5:-3 8:6
callee.debugfs_get_inode	0:2 8:-1
callee.dec	0:-1 3:-2 5:3 8:1
callee.decode	0:-6 1:-1 2:2 3:9 4:-2 5:-14 6:-1 7:-2 8:17 9:-1
callee.decode_attr_bitmap	3:-1 8:1
callee.decode_attr_length	3:-2 8:2
callee.decode_nfsstat3	8:1
callee.decode_op_hdr	8:1
callee.decode_post_op_attr	8:1
callee.decompress	8:1
callee.dedupe	3:-1 4:2 7:-1 8:1
callee.define	0:6 5:-2 8:-4
callee.del	0:1 3:-2 5:-2 8:5
callee.delegation	3:-1 5:3 8:-1
callee.delete	4:-7 5:-1 8:9
callee.dentry	0:-1 1:-1 3:-2 4:-1 5:1 8:3
callee.dentry_open	8:2
callee.deny	3:-1 4:-3 8:4
callee.deprecated	0:-1 3:3 5:-1 8:-1
callee.depth	8:1
callee.dereference	0:-3 3:2 4:-1 5:3 6:-1 7:3 8:-2 9:-1
callee.desc	0:-7 2:-1 3:10 5:-6 6:-1 7:-3 8:8 9:-1
callee.descs	0:-1 8:2
callee.dest	8:1
callee.dev	0:-4 1:-1 2:-2 3:-1 4:2 5:8 6:5 7:-6 8:1 9:-1
callee.dev_get_by_index_rcu	3:10 5:-10
callee.dev_pm_qos_add_request	5:6 8:-6
callee.dev_set_name	0:1 8:-1
callee.dev_valid_name	3:3 5:-2
callee.devcgroup	4:5 8:-4
callee.device	0:-2 1:-1 2:-2 3:-6 4:-1 5:12 7:-12 8:12 9:-1
callee.device_add	8:1
callee.device_register	8:1
callee.devm	0:-2 3:-1 5:1 8:3
callee.devname	8:1
callee.devres	0:2 5:-2
callee.devres_open_group	0:2 5:-2
callee.diag	3:-1 5:-11 7:7 8:5
callee.digest	3:-1 8:1
callee.dind	8:1
callee.dio	3:2 5:-1
callee.dir	0:-2 1:-1 2:-1 3:5 4:-1 5:1 7:-2 8:1 9:-1
callee.dirblock	2:1 3:-1
callee.direct	1:-1 2:3 3:-2 5:-2 7:1 8:-3 9:3
callee.dirent	0:-1 3:3 5:-1
callee.dirty	0:-1 2:4 3:-2 4:-1 5:2 8:-1
callee.disable	8:1
callee.disabled	3:-4 5:1 6:-1 7:7 8:-3
callee.discard	0:4 2:6 3:-1 5:-2 8:-6
callee.disk	0:-2 2:4 3:7 4:-1 7:-4 8:-4
callee.disk_live	3:-1 5:4 7:-2
callee.dl	3:-1 4:-2 5:1 8:1
callee.dma	0:5 2:-1 3:-1 5:5 6:7 7:-3 8:-10 9:-1
callee.dmar	0:1 3:-1 5:-1 6:4 7:-1 8:-2
callee.dname	0:1 3:-1 5:-2 8:3
callee.do	0:-1 1:-2 2:1 4:1 5:-1 7:-1 8:2 9:-1
callee.do_check_range	3:5 4:-1 5:-1 8:-2
callee.doi	0:-1 3:1 5:1
callee.dointvec	8:1
callee.domain	0:-4 3:-2 5:2 6:-1 8:5
callee.domhsh	3:-1 5:2
callee.dotl	8:1
callee.doulongvec	8:1
callee.down	0:-1 1:-1 2:-2 3:-2 4:10 5:9 6:-1 8:-12
callee.down_read_killable	4:-1 5:1 8:2
callee.dpm	8:1
callee.dqblk	3:-1 8:1
callee.dqentry	2:-1 3:-1 8:2
callee.dquot	0:-1 2:-2 3:5 4:-1 5:1 8:-2
callee.dquot_initialize	8:1
callee.drbg	0:2 3:-1 8:-1
callee.drbg_kcapi_hash	8:1
callee.driver	0:-2 3:-2 5:12 6:-3 7:-3 8:-1
callee.drop	0:-1 5:1
callee.ds	5:-1 7:1 8:1
callee.dsm	0:-1 3:-2 5:-1 7:6 8:-2
callee.dst	0:5 3:-2 4:-1 5:5 8:-6
callee.dummy	3:-4 5:5
callee.dump	0:-2 2:-1 3:4 4:-1 5:-2 7:-1 8:2
callee.dup	0:-4 1:-1 4:7 8:-1
callee.dupe	0:4 5:-1 8:-3
callee.dx	3:2 5:-1
callee.dying	3:-2 5:5 7:-1 8:-1
callee.each	8:1
callee.early	0:2 5:1 8:-1
callee.echo	3:-1 8:1
callee.eeepc	8:1
callee.effect	4:-2 6:-1 8:4
callee.eh	5:4 7:-1 8:-2
callee.elem	0:-1 3:-3 5:4 7:-1 8:1
callee.elevator	3:1 5:-1
callee.elf	0:6 2:-1 3:-1 8:-3
callee.elf32	3:-1 8:1
callee.elf64	3:-1 8:1
callee.elfcorehdr	3:-1 8:2
callee.elfcorehdr_read	8:1
callee.elfcorehdr_read_notes	8:1
callee.elv	0:4 5:-2 8:-1
callee.empty	0:-2 2:-2 3:-10 4:-1 5:21 6:2 7:-2 8:-10 9:3
callee.enable	0:-2 2:-1 3:-2 6:-3 7:-1 8:8
callee.enabled	0:-1 3:-6 5:-6 6:-2 7:12 8:4 9:-1
callee.enc	0:2 3:-1
callee.encap	3:-1 8:1
callee.encode	2:-1 3:-6 4:-1 5:-1 8:9 9:-1
callee.encrypt	3:-1 5:-1 7:2 8:1
callee.encrypted	3:1 4:2 5:-3 8:1
callee.end	0:2 2:-1 5:-1
callee.endpoint	0:-2 3:2 5:2 7:-1
callee.enough	0:3 4:-2 5:-1
callee.enqueue	3:-1 8:2
callee.ensure	0:4 3:-2 4:-1 5:-1
callee.ent	2:-2 3:-1 5:-1 8:4
callee.enter	2:-1 5:-2 8:4
callee.entries	0:2 2:-2 3:2 5:-2 8:1
callee.entry	0:-1 2:-1 3:1 4:-2 6:-1 7:-2 8:8 9:-1
callee.eq	2:2 3:-1 4:3 5:-2
callee.equal	3:2 5:3 7:-3 8:-2
callee.erase	0:4 5:-1 7:-1 8:-2
callee.err	0:-1 3:-1 5:2
callee.errno	3:-1 5:4 8:-2
callee.error	0:1 2:2 3:-2 4:-1 5:12 6:7 7:-2 8:-14 9:-1
callee.es	0:8 2:-1 3:-1 5:-1 8:-6 9:1
callee.ethnl	3:-2 5:-5 8:8
callee.ethnl_ops_begin	3:-1 8:1
callee.ethnl_parse_header_dev_get	3:-1 8:1
callee.ethtool	3:3 5:1 8:-3
callee.ev	3:4 5:-2 7:-1 8:1
callee.eval	8:1
callee.evaluate	0:-1 3:-4 5:2 6:-6 7:5 8:4
callee.evenly	0:9 3:-1 5:-1 8:-7
callee.event	0:6 1:-1 2:-1 3:-10 4:-2 5:8 6:-3 7:1 8:3 9:-1
callee.events	3:-2 8:2
callee.ex	8:1
callee.exceeded	2:-1 3:-2 6:-1 7:4
callee.exception	5:1
callee.exclusive	3:3 5:-1 6:-1 7:-1
callee.exe	4:-3 8:4
callee.exe_file_deny_write_access	4:-3 8:4
callee.execute	2:1 5:-1 6:-1 8:3
callee.exists	5:2
callee.exp	0:-1 8:1
callee.expand	0:10 3:-4 4:-2 8:-3
callee.expect	0:-1 2:-2 5:2
callee.ext	0:9 2:-1 3:-3 5:-2 6:-1 7:-1 8:-1
callee.ext4	0:-7 1:-3 2:12 3:2 4:-6 5:-12 6:-1 7:5 8:8 9:3
callee.ext4_bread	0:-1 2:1
callee.ext4_check_dir_entry	3:4 5:-2 8:-2
callee.ext4_fc_add_tlv	5:1 8:-1
callee.ext4_fc_memcpy	3:-1 5:-3 8:5
callee.ext4_fc_reserve_space	0:-3 5:5 8:-1
callee.ext4_find_extent	8:1
callee.ext4_forced_shutdown	2:-2 3:-2 5:6 7:-1 8:-1 9:-1
callee.ext4_get_group_desc	0:-6 2:-1 3:-2 5:2 8:8
callee.ext4_get_group_info	0:-1 3:9 5:-4 7:-1 8:-3
callee.ext4_get_inode_loc	8:1
callee.ext4_getblk	2:2 5:-2 8:1
callee.ext4_handle_dirty_dirblock	8:1
callee.ext4_handle_dirty_metadata	8:1
callee.ext4_has_feature_bigalloc	3:2 7:-1
callee.ext4_iget	3:-2 5:-1 8:4
callee.ext4_journal_get_write_access	8:1
callee.ext4_mark_inode_dirty	2:-1 8:2
callee.ext4_mb_load_buddy	8:1
callee.ext4_read_bh	2:6 8:-5
callee.ext4_read_block_bitmap	2:-6 8:7
callee.ext4_read_dirblock	2:1 8:-1
callee.ext4_sb_bread	0:-1 5:-1 8:2
callee.ext4_test_inode_state	3:-1 5:1
callee.ext4_xattr_check_block	8:1
callee.extend	3:-1 5:-3 8:4
callee.extent	0:8 2:-1 5:-1 8:-5
callee.extents	0:-1 3:-2 5:-1 7:2 8:2
callee.exthdr	3:5 8:-4
callee.extra	0:1 1:-5 8:4
callee.extract	5:-1 6:-1 8:2
callee.exts	3:-1 5:-1 8:1
callee.fail	0:1 1:2 5:-2 8:-1
callee.family	3:3 5:-2 7:-1
callee.fast	3:-1 8:2
callee.fat	0:-6 1:-1 2:3 3:-7 4:-1 5:12 8:1
callee.fat_ent_read	2:-1 3:-1 5:-1 8:3
callee.fat_remove_entries	5:-1 8:2
callee.fat_scan	3:-3 5:10 8:-7
callee.fatal	0:-2 2:3 3:-1 4:-1 5:4 8:-3
callee.fatal_signal_pending	0:-2 3:-1 5:4 8:-1
callee.fault	0:-1 1:5 2:-1 3:-4 4:4 5:-2 8:-1 9:-1
callee.fc	0:-5 1:-1 2:-1 3:-2 5:3 8:6
callee.fcntl	1:-1 3:-5 4:1 5:5
callee.fd	0:-2 1:2 2:-1 3:-1 4:-1 5:5 8:-1
callee.fdb	8:1
callee.feature	2:-1 3:-6 4:-2 5:-4 6:-1 7:9 8:-2 9:6
callee.features	3:-1 5:-2 8:-2 9:4
callee.fget	0:-1 3:6 5:-5 7:-1
callee.fh3	8:1
callee.fhandle	3:1 5:-1 8:1
callee.fib	0:1 5:-2 7:-2 8:4
callee.fib6	0:-1 3:-1 5:5 7:-1 8:-1
callee.fid	5:-1 8:2
callee.field	8:1
callee.fields	0:6 5:-1 8:-4
callee.fiemap	8:1
callee.file	0:-6 1:-2 2:3 3:2 4:3 5:-7 6:-2 7:-9 8:13 9:6
callee.file_path	8:1
callee.file_write_and_wait_range	2:5 3:-1 8:-4
callee.filemap	0:1 1:-1 2:-3 3:-2 4:-1 5:1 8:5
callee.filemap_add_folio	8:1
callee.filemap_release_folio	0:-1 2:-1 5:3 8:-1
callee.filemap_write_and_wait_range	0:-1 2:1 3:-1 8:1
callee.filename	3:-1 8:2
callee.filename_lookup	8:1
callee.filename_parentat	8:1
callee.files	0:3 3:1 5:-2 8:-2
callee.filesystem	8:1
callee.fill	0:-1 2:-1 3:-4 4:-1 5:-6 8:13
callee.fill_super	8:1
callee.filler	8:1
callee.filp	8:1
callee.filter	0:1 1:-1 4:9 5:-3 8:-6
callee.final	8:1
callee.find	0:-14 1:-2 2:-4 3:7 4:-3 5:16 7:2 8:-5 9:4
callee.find_autofs_mount	8:1
callee.find_event_file	3:-1 5:1
callee.find_get_pid	3:5 5:-4 7:-1
callee.find_inode_fast	5:-1 8:2
callee.find_task_by_vpid	3:10 5:-9
callee.find_vma	0:-2 3:6 5:-2 8:-1
callee.find_vpid	0:-1 3:3 5:-1
callee.finish	3:-1 5:-1 8:3
callee.fix	0:-1 3:-1 4:4 5:-1 8:-2
callee.fixup	1:3 4:-1 5:-1
callee.flag	4:3 5:-1 7:-1 8:-1
callee.flags	0:-2 1:-3 2:-1 3:4 4:-2 5:8 7:-1 8:-2 9:-1
callee.flock	1:3 3:-1 5:-1 8:-1
callee.flock64	1:3 8:-2
callee.flow	0:3 3:-3 4:-1 5:2
callee.flush	2:-1 5:-3 8:5
callee.fn	3:-4 5:4 7:-1 8:2
callee.folio	0:-7 1:-1 2:16 3:3 4:-2 5:-6 6:-1 7:-1 8:-2 9:-1
callee.folio_migrate_mapping	5:-1 8:2
callee.folio_test_uptodate	2:5 3:-1 5:-3 8:-1
callee.follow	3:-4 4:2 5:-2 8:5
callee.follow_pte	3:-4 5:-1 8:6
callee.fopen	8:1
callee.fops	7:-1 8:-1 9:3
callee.fops_get	3:-1 7:-1 8:-1 9:3
callee.for	0:-1 1:-1 2:-1 4:-1 5:2 6:3 7:-2 8:2
callee.force	8:1
callee.forced	2:-2 3:-3 5:8 7:-1 8:-1 9:-1
callee.format	3:-3 5:-9 7:9 8:3
callee.frag	0:14 3:-6 5:-5 8:-3
callee.fragment	0:-1 5:-1 8:2
callee.frags	0:1 5:-1
callee.frame	0:-2 3:-2 8:6
callee.free	0:-1 2:-1 3:-4 5:3 8:2 9:2
callee.freelist	0:1 3:-2 5:5 8:-4 9:-1
callee.freeze	0:-1 3:-1 5:1 8:1
callee.freq	8:1
callee.from	0:-2 1:-2 2:-2 3:9 4:-3 5:-6 6:-1 7:-2 8:12 9:-1
callee.fs	0:-5 1:-2 2:-1 3:-4 4:5 5:-3 7:8 8:1 9:-1
callee.fs_context_for_mount	1:-1 8:2
callee.fs_context_for_reconfigure	8:1
callee.fs_parse	3:-4 8:5
callee.fscrypt	3:-4 5:5
callee.fsnotify	0:-2 3:-1 8:4
callee.ftrace	0:3 3:-1 5:-1 8:1
callee.full	0:-7 3:-5 5:8 7:5 8:-1
callee.func	3:2 5:-3 8:3
callee.function	0:4 8:-3
callee.futex	1:1 3:-1 8:1
callee.fwd	3:-1 5:4 8:-2
callee.fwnode	3:1 5:-1
callee.gcov	5:1
callee.gen	3:-1 5:1
callee.generate	3:-1 5:-2 8:3
callee.generic	0:4 2:-1 3:-2 4:-1 5:2
callee.generic_packet	8:1
callee.genl	0:-2 3:3 5:-3 7:-1 8:3
callee.genlmsg	0:2 3:-2 5:4 7:-1 8:-3
callee.genlmsg_put	3:-2 5:5 7:-1 8:-2
callee.genopt	8:1
callee.get	0:-9 1:13 2:-4 3:-11 4:-12 5:7 6:5 7:5 8:11 9:-4
callee.get_acl	8:1
callee.get_fs_type	0:-2 3:-5 5:-2 7:10 8:-1
callee.get_kernel_nofault	3:4 5:-1 7:-1 8:-3
callee.get_pipe_info	3:8 5:-6 7:-1
callee.get_proc_task	0:-1 3:-5 4:-2 5:13 7:-2 8:-3
callee.get_reg_offset	3:-2 5:-1 8:2
callee.get_task_mm	3:-3 5:5
callee.get_unused_fd_flags	0:-1 1:-2 3:-3 5:6 8:2
callee.get_user	1:13 3:-1 5:-1 8:-11
callee.get_zeroed_page	0:1 8:-1
callee.getblk	0:7 3:-2 5:-4
callee.getentry	3:-1 5:2
callee.getfattr	3:-1 8:1
callee.getfile	8:1
callee.getfsmap	8:1
callee.getlk	1:-1 3:3 5:-1 7:-2 8:1
callee.getname	0:1 1:-1 3:-4 5:-1 8:6
callee.getnum	3:-1 8:1
callee.getsockname	4:1 8:-1
callee.getsockopt	4:1
callee.getxattr	3:-4 4:1 5:4
callee.gfp	0:-1 2:-1 3:-1 5:-2 8:1 9:5
callee.gid	0:7 3:2 5:-8
callee.gid_valid	3:2 5:-1
callee.gigantic	0:-2 5:-3 7:5
callee.global	4:5 5:-6 8:1
callee.gnet	1:-1 3:-2 8:3
callee.governor	3:1 5:-1
callee.gpe	3:-1 5:-1 8:2
callee.gpio	5:-1 7:-1 8:2
callee.grab	0:-1 1:-1 3:-1 4:-1 5:10 8:-5
callee.grab_header	1:-1 4:-1 5:9 8:-6
callee.grace	0:-1 3:-1 5:4 8:-2
callee.gro	0:-2 3:7 5:-3 8:-1
callee.group	0:-3 1:-2 2:-2 3:4 4:-1 5:-1 6:-2 7:-1 8:8 9:-1
callee.groups	0:-4 8:5
callee.grow	0:6 3:-2 5:-1 8:-1
callee.grp	3:-4 5:8 8:-3
callee.gso	0:2 3:4 5:-3 7:-1 8:-1
callee.gss	0:3 3:-3 4:3 5:-7 7:2 8:4 9:-1
callee.gssp	2:-1 3:-1 5:5 7:-1 8:-2
callee.gssx	0:-1 3:-1 8:3
callee.gssx_dec_buffer	8:1
callee.gssx_enc_buffer	8:1
callee.handle	1:-1 2:-2 3:-3 4:-1 5:6 6:-1 7:-1 8:4 9:-1
callee.handler	0:-2 3:-2 5:-4 6:-2 7:6 8:4
callee.handlers	3:2 7:-1
callee.has	0:-5 1:-1 2:-1 3:-7 4:-2 5:11 6:5 7:3 8:-8 9:5
callee.has_branch_stack	5:-1 7:1
callee.has_locked_children	3:-2 5:3
callee.hash	0:-1 3:-6 5:7 6:-1 7:-1 8:1
callee.hdr	2:-1 3:1 5:-2 8:3
callee.head	0:4 5:-1 8:-2 9:-1
callee.header	0:-4 1:-1 2:-1 3:11 4:-2 5:6 7:-2 8:-7 9:-1
callee.headers	3:-1 8:2
callee.help	0:-1 3:-1 7:1
callee.helper	5:-1 7:1 8:1
callee.hex	3:4 8:-3
callee.hmac	0:-3 3:-1 5:5
callee.hold	0:-1 1:-1 3:-1 5:14 8:-10
callee.hole	5:-1 8:2
callee.hook	0:1 3:1 4:-1 5:-1
callee.hooks	8:1
callee.host	0:4 2:-1 3:-3 5:-2 6:-1 7:-1 8:5 9:-1
callee.hotplug	5:-1 8:3
callee.hstate	0:-2 3:4 5:-5 7:5 8:-1
callee.hstate_is_gigantic	0:-2 5:-3 7:5
callee.htab	0:-1 1:-1 3:-1 5:4 8:-1
callee.htab_lock_bucket	5:3 8:-2
callee.huge	0:1 3:-5 5:-2 7:-2 8:1 9:7
callee.hugepage	5:1
callee.hugetlb	0:6 1:-1 2:-1 3:-1 4:-1 5:-4 7:6 8:-4 9:-1
callee.hugetlb_vmemmap_restore	0:3 5:-2 8:-1
callee.hugetlbfs	0:1 3:-2 5:1
callee.hvc	0:-2 5:1 8:1
callee.hw	0:-1 3:-3 5:-2 6:-1 7:6 8:1
callee.hwmon	3:-1 5:-1 8:-2 9:5
callee.hwpoison	2:-3 5:-2 6:9 8:-3
callee.i2c	0:-1 2:4 3:-2 5:1 6:-2 7:3 8:-4
callee.i2c_quirk_exceeded	2:-1 3:-2 6:-1 7:4
callee.i8042	0:-1 2:2 3:-1 5:-1 6:7 7:-1 8:-4
callee.i8042_command	2:4 6:-2
callee.ibody	8:1
callee.id	0:-2 1:-1 2:-1 3:2 4:3 5:-3 6:-2 7:3 8:1 9:-1
callee.id2assoc	3:6 5:-5
callee.id2transport	0:-1 3:6 5:-3 7:-1
callee.ida	0:10 5:-3 8:-7
callee.ida_alloc	0:6 8:-5
callee.ident	5:-2 7:3
callee.idev	0:-1 3:-1 5:2
callee.idle	6:1 8:-1
callee.idmap	0:-1 3:-5 5:1 8:5
callee.idr	0:2 3:-1 5:2 8:-2
callee.idr_alloc	0:3 8:-3
callee.idr_alloc_cyclic	0:4 8:-4
callee.ids	3:1 5:-1
callee.idx	0:-1 3:4 5:-3
callee.if	5:-1 6:3 9:-1
callee.ifindex	3:9 5:-8
callee.iget	3:-2 5:-1 8:4
callee.immutable	3:-1 4:2 5:1 7:-1
callee.import	3:-1 8:2
callee.import_iovec	8:1
callee.import_single_range	3:-1 8:1
callee.in	0:-2 1:2 2:-1 3:-1 4:1 5:7 6:-2 7:8 8:-10 9:-2
callee.in6	0:-1 3:-2 5:9 7:-1 8:-6
callee.in6_dev_get	3:-4 5:5
callee.inbuf	8:1
callee.inc	0:-2 3:-3 5:6
callee.index	0:-1 3:5 5:6 6:-1 7:-2 8:-5 9:-1
callee.indirect	0:-1 3:4 5:-1 8:-2
callee.inet	0:7 3:-6 5:-3 7:-2 8:1 9:4
callee.inet6	0:-1 3:-2 5:2 8:1
callee.inet6_add_protocol	3:-1 5:4 8:-2
callee.inet_add_protocol	0:-1 5:-3 8:5
callee.inet_ctl_sock_create	0:-1 8:1
callee.inexact	0:4 3:-1 5:-1 8:-2
callee.info	0:-2 1:-1 2:-1 3:15 4:-1 5:-8 6:-1 7:-3 8:4 9:-2
callee.init	0:21 1:-2 2:-3 3:-11 4:-5 5:-14 6:-2 7:-3 8:20 9:-1
callee.initialize	0:-1 3:-2 8:4
callee.inline	0:-4 2:5 3:-1 5:-1 6:-1 7:-2 8:6 9:-1
callee.inode	0:13 1:-2 2:3 3:-6 4:3 5:-4 6:-1 7:-4 9:-1
callee.inode_newsize_ok	8:1
callee.inode_permission	4:4 8:-3
callee.inotify	8:1
callee.input	3:-4 5:-2 8:7
callee.insert	0:6 1:-1 2:-1 3:-4 4:-2 5:-2 7:-1 8:6 9:-1
callee.insert_header	3:-1 8:2
callee.insn	1:-1 2:-1 3:-2 5:-2 7:3 8:4
callee.install	0:-1 3:-1 5:-2 6:-2 8:5
callee.instance	0:-1 8:1
callee.instantiate	8:1
callee.int	3:4 5:-1 8:-2
callee.integer	0:1 3:-1 5:5 6:-4 7:-1
callee.integrity	0:2 8:-2
callee.intel	0:1 3:-1 5:-5 6:-3 7:2 8:7
callee.internal	0:2 8:-1
callee.interruptible	0:-1 1:-1 2:-1 3:-2 4:-1 5:16 6:-3 7:-1 8:-6
callee.inum	0:6 3:2 5:-2 8:-5
callee.invalid	3:5 5:-4 6:-1 7:5 8:-4
callee.invalidate	8:1
callee.io	0:2 1:-1 2:6 5:4 6:-2 7:-1 8:-7
callee.ioapic	5:3 6:1 8:-3
callee.ioctl	0:-1 2:3 5:-1 7:1 8:-1
callee.iomap	0:1 2:6 3:-3 5:-6 6:-1 7:-4 8:8
callee.iomap_iter	2:-1 8:2
callee.iomap_write_begin	8:1
callee.iommu	0:1 3:-5 5:3 6:4 7:-2 8:-1
callee.iommu_alloc_resv_region	0:1
callee.ioprio	3:-2 4:5 5:-1 8:-1
callee.ioremap	0:8 2:-1 3:-7 5:-5 6:-2 7:-2 8:9 9:-1
callee.iov	0:-3 1:2 2:-1 3:1 5:-3 8:5
callee.iov_iter_count	1:1 3:3 5:-2 8:-1
callee.iov_iter_get_pages2	1:2 2:-1 3:-2 5:-2 8:2
callee.iova	0:-3 8:3
callee.iovec	1:-5 8:6
callee.ip	0:-2 1:-1 2:-1 3:2 4:-1 5:-2 7:-1 8:5
callee.ip6	0:-2 3:2 5:-1 7:-1 8:1
callee.ip6addrlbl	0:-4 3:9 8:-5
callee.ip_mc_find_dev	3:-1 5:2
callee.ipc	0:-1 3:-2 4:-1 5:4 8:1
callee.ipc_update_perm	8:1
callee.ipc_valid_object	3:-1 5:3 8:-1
callee.ipcctl	8:1
callee.ipcctl_obtain_check	8:1
callee.ipcperms	4:7 5:-5 8:-1
callee.ipip6	0:-1 3:-1 5:2
callee.ipmr	0:-1 3:-3 5:6 7:1 8:-2
callee.ipv4	3:3 5:-3 7:-1 8:1
callee.ipv4_is_multicast	3:2 5:-1
callee.ipv6	0:-2 3:2 5:-7 7:3 8:5
callee.ipv6_addr_is_multicast	3:1
callee.ipv6_get_lladdr	3:-1 8:2
callee.ipv6_mc_may_pull	3:1
callee.ipv6_skip_exthdr	3:5 8:-4
callee.irq	0:-8 1:-1 2:-1 3:-2 5:-7 6:3 7:4 8:14 9:-1
callee.irq_to_desc	3:6 5:-4 7:-1
callee.irqs	8:1
callee.irqsave	3:-1 5:1
callee.is	0:-7 1:-2 2:-3 3:5 4:5 5:5 6:2 7:20 8:-21 9:-4
callee.is_bad_inode	3:-2 5:4 8:-1
callee.is_handle_aborted	3:-1 4:-1 5:4 7:-1 8:-1
callee.is_journal_aborted	2:-4 5:11 8:-6
callee.is_mounted	3:-2 5:3 7:-1
callee.is_power_of_2	3:3 5:-2 7:-1
callee.isblk	3:3 5:-2
callee.isdigit	3:2 5:-1 8:-1
callee.isdir	3:7 4:-3 5:-3 7:-1
callee.isolate	0:-1 5:-10 8:12
callee.isreg	3:6 4:-1 5:-3 7:-1
callee.issue	0:-1 2:6 5:-1 8:-4
callee.iter	1:8 2:-2 3:1 5:-4 8:-2
callee.jbd2	0:-3 1:-1 2:4 3:-2 4:-1 5:-3 7:-2 8:2 9:4
callee.jbd2_journal_bmap	2:-3 8:4
callee.jent	3:-3 5:-3 6:9 7:-1 8:-1
callee.journal	0:-7 1:-1 2:-11 3:-2 4:-1 5:3 7:-3 8:19 9:3
callee.jump	3:1 5:-1 8:1
callee.kcalloc	0:1
callee.kcapi	8:1
callee.kern	1:-5 3:-1 8:7
callee.kern_path	3:-1 8:2
callee.kernel	0:-1 1:7 3:-1 4:-1 5:-6 6:-1 7:-2 8:5 9:-1
callee.kernfs	0:2 3:-6 4:-3 5:8 7:-3 8:3
callee.kernfs_add_one	8:1
callee.kernfs_find_and_get	3:1
callee.kernfs_get_active	3:-3 5:5 7:-2
callee.kernfs_get_active_of	5:1
callee.kernfs_get_inode	0:4 5:-3
callee.kexec	3:-1 8:3
callee.key	0:1 1:-1 2:-2 3:-1 4:5 5:3 6:-1 7:-2 8:-3
callee.key_task_permission	4:2 8:-1
callee.keyctl	8:1
callee.keyring	0:3 1:-1 3:-1 4:-1 8:-1
callee.keyring_alloc	0:3 8:-3
callee.keyring_search_rcu	8:1
callee.killable	0:-1 1:-1 2:-2 3:-3 4:-3 5:13 7:-1 8:-2
callee.kimage	0:-3 1:-1 8:4
callee.kiocb	8:2
callee.kmalloc	0:9 3:-1 5:-1 8:-5
callee.kmalloc_array	0:1
callee.kmem	0:-1 3:-1 8:2
callee.kmem_cache_create	0:1 8:-1
callee.kmem_cache_zalloc	0:1 8:-1
callee.kmemdup	0:1 8:-1
callee.kmemdup_nul	0:1 8:-1
callee.kn	0:-1 3:-2 5:4 8:1
callee.kobj	3:-1 5:3 8:-1
callee.kobject	0:-2 5:-1 8:5 9:-1
callee.kobject_add	8:1
callee.kobject_create_and_add	0:1 3:-1 5:-1 8:1
callee.kprobe	0:1 1:-1 3:-4 5:4 8:1
callee.kset	0:1 5:-1
callee.kset_create_and_add	0:2 5:-1
callee.kstrdup	0:1
callee.kstrtoint	0:-1 2:-1 3:17 4:-2 5:-2 8:-10
callee.kstrtol	3:9 5:-1 8:-7
callee.kstrtou16	3:4 5:-2 8:-2
callee.kstrtou32	1:-1 3:6 5:-1 8:-2
callee.kstrtouint	1:-2 2:-1 3:8 4:-1 5:-1 6:-1 7:-1 8:-2
callee.kstrtoul	0:-1 1:-6 2:-1 3:20 4:-1 5:-3 6:-1 8:-7
callee.kstrtoul_from_user	1:-5 3:-3 4:-1 5:-1 8:11
callee.kstrtoull	1:-4 3:7 4:-1 5:-1 8:-1
callee.kstrtoull_from_user	1:-4 3:8 4:-1 5:-1 8:-2
callee.kthread	5:4 7:-1 8:-1
callee.kthread_run	8:1
callee.kvec	2:5 8:-4
callee.kvmalloc	0:1 8:-1
callee.kvmalloc_array	0:1 8:-1
callee.kzalloc	0:8 3:-1 5:-1 8:-5
callee.l4proto	5:-1 8:2
callee.label	0:3 8:-3
callee.larval	0:-3 3:-2 5:1 7:1 8:4
callee.last	3:8 5:-6 7:-1
callee.ldisc	0:-1 3:-1 5:9 6:-1 8:-5 9:-1
callee.leaf	3:-1 8:1
callee.lease	0:-2 8:2
callee.legacy	5:1 6:-1 7:-1 8:1
callee.legitimize	3:-2 5:7 8:-3
callee.len	5:1 6:2 8:-2
callee.length	3:-1 8:2
callee.level	3:-3 5:5 7:-1
callee.light	0:-1 3:-4 5:-3 7:-1 8:10
callee.limit	2:-1 3:-1 5:1 8:1
callee.limits	3:-1 4:-1 8:3
callee.linearize	0:4 8:-3
callee.link	0:2 1:-1 2:-1 3:1 4:4 5:-3 6:2 7:-3
callee.links	0:-4 3:-1 5:1 8:5
callee.list	0:5 2:-2 3:-8 4:-2 5:2 6:2 7:-1 8:1 9:3
callee.list_empty	0:3 2:-1 3:-6 6:2 9:3
callee.listxattr	3:-3 5:-2 8:5
callee.lite	0:-1 5:-1 6:3 9:-1
callee.live	0:-1 3:-3 4:-1 5:8 7:-3
callee.ll	3:-4 5:8 7:-1 8:-3
callee.lladdr	3:-1 8:2
callee.load	0:-2 1:-1 2:-1 4:-1 5:3 6:-1 7:-1 8:3 9:2
callee.loaded	3:-1 5:2 7:-1
callee.loc	8:1
callee.local	0:6 2:-1 3:-2 5:3 7:2 8:-6 9:-1
callee.locate	3:-1 5:2 8:-1
callee.lock	0:-10 1:-3 2:1 3:-3 4:-1 5:16 6:-3 7:4 8:1 9:-2
callee.lock_mount	8:1
callee.locked	1:-1 2:5 3:-7 4:12 5:-8 6:-1 7:-2 8:-3 9:5
callee.locks	0:-1 3:-1 5:4 8:-2
callee.locks_alloc_lock	0:1
callee.locks_in_grace	0:-1 3:-1 5:4 8:-2
callee.log	0:12 3:3 5:-6 6:-1 7:-1 8:-4
callee.long	2:-1 3:5 5:2 8:-6 9:1
callee.lookup	0:-4 1:-5 2:-2 4:-1 5:10 6:-2 7:-7 8:9 9:2
callee.lookup_one_len	5:3 8:-3
callee.lookup_user_key	1:-2 4:-1 5:-1 8:3
callee.loop	3:1 5:-2
callee.loopback	3:1 5:-1
callee.lpi	7:3 8:-2
callee.lru	0:2 5:-2 8:1
callee.lsm	0:3 4:2 8:-4
callee.lz4	8:1
callee.lzma	0:-1 5:-3 8:5 9:-1
callee.machine	8:1
callee.madt	3:-1 6:-2 8:3
callee.madvise	5:-1
callee.make	0:13 3:-2 4:-1 5:-11 8:2
callee.malloc	0:1
callee.mangle	0:-1 3:-2 5:2 8:2
callee.manip	3:-1 5:-1 8:2
callee.map	0:-1 1:-2 2:-3 3:-4 4:-1 5:-3 6:2 7:-4 8:13 9:2
callee.map_value_has_spin_lock	3:4 5:-3
callee.mapped	2:2 3:-1
callee.mapping	0:-1 2:1 3:2 4:3 5:-4 6:10 7:-5 8:-6
callee.mark	0:-1 2:-1 3:1 5:-3 7:-1 8:5
callee.mas	0:-7 3:7 5:1
callee.mask	1:1 6:-1 8:1
callee.match	1:1 2:-1 3:-1 4:-2 5:7 6:-4 7:10 8:-8 9:-1
callee.match_int	3:4 5:-1 8:-3
callee.match_octal	3:1 8:-1
callee.max	0:1 3:-3 5:4 7:1 8:-2
callee.may	0:-5 1:-1 2:-1 3:6 4:5 5:4 7:-1 8:-7
callee.may_change_propagation	4:-5 5:-1 8:7
callee.may_create	4:10 8:-9
callee.may_expand_vm	0:-3 3:-1 4:-1 5:5
callee.maybe	0:-2 3:-2 5:6 8:-3
callee.mb	0:5 2:-1 3:-4 5:7 8:-6
callee.mbox	5:1 6:-2 8:2
callee.mc	0:-1 3:-4 6:3 7:-1 8:3
callee.md5	0:-1 3:-1 5:-1 8:3
callee.md5sig	0:3 3:-1 5:3 8:-5
callee.mem	0:6 2:-1 3:-1 5:-1 6:-2 8:1
callee.mem_cgroup_charge	8:1
callee.memblock	0:2 3:-2 5:-1 8:2
callee.memblock_isolate_range	8:1
callee.memcg	0:5 5:-1 8:-4
callee.memchr	3:1 5:-1
callee.memcmp	3:2 5:1 6:-1 7:-1 8:-1
callee.memcpy	1:8 3:-2 5:-3 8:-3
callee.memdup	0:-2 1:14 8:-11
callee.memdup_user	1:5 8:-4
callee.memdup_user_nul	1:1
callee.memneq	3:3 5:-1 7:-1 8:-1
callee.memory	0:7 3:-2 4:-2 5:-1 8:-1
callee.mempool	0:2 8:-1
callee.mempool_create_slab_pool	0:1
callee.memremap	0:2 3:-2 5:-3 7:-1 8:5
callee.memtype	0:-1 3:-3 5:2 7:-1 8:3
callee.merge	0:4 3:-5 5:3 7:-1
callee.meta	0:-2 3:2 7:-2 8:2
callee.metadata	2:-1 3:5 5:-2 7:-2 8:1 9:-1
callee.method	3:-1 5:-2 6:-1 7:4
callee.mgmt	8:1
callee.mic	3:-1 5:-4 8:5
callee.migrate	0:-4 3:-1 4:-1 5:-5 8:12
callee.minmax	8:1
callee.mirror	5:-1 8:1
callee.misc	0:-1 8:1
callee.mkdir	0:-3 4:1 5:-3 8:6
callee.mknod	4:2
callee.mkwrite	8:1
callee.mlock	3:-1 4:2
callee.mm	0:-2 1:-1 3:-3 4:6 5:3 7:-1 8:-3 9:2
callee.mm_access	4:9 8:-8
callee.mmap	0:-2 2:-1 3:-2 4:-1 5:2 7:-1 8:5
callee.mmap_read_lock_killable	5:-4 8:5
callee.mmap_write_lock_killable	4:-1 5:1 8:2
callee.mnt	0:-2 1:-2 2:-1 3:-3 4:-4 5:15 7:-2
callee.mnt_want_write	3:-1 4:-1 5:-1 8:4
callee.mnt_want_write_file	8:1
callee.mod	3:-1 5:2 7:-1
callee.mode	2:1 3:-4 4:2 5:2 6:-2 7:1 8:2
callee.modern	5:3 6:-1 8:-2
callee.modify	0:-1 3:-1 4:4 5:-2 8:1
callee.module	0:-4 1:-1 3:-1 4:3 5:8 6:-1 7:-2 8:-2
callee.mount	0:-1 1:7 2:-1 3:-1 4:4 5:-2 7:-1 8:-5
callee.mounted	3:-2 5:3 7:-1
callee.mountpoint	3:-1 8:1
callee.mounts	3:2 5:-2
callee.move	1:15 3:-2 4:1 8:-13
callee.move_addr_to_kernel	1:8 3:-1 8:-6
callee.mpi	3:4 5:-2 7:-1
callee.mpol	0:-1 1:-1 8:3
callee.mq	0:5 2:-1 3:-4 5:-2 7:4 8:-2
callee.msdos	5:-3 8:4
callee.msdos_format_name	5:-2 8:3
callee.msg	0:2 1:13 3:-1 5:-1 8:-13
callee.msgctl	3:-1 4:1
callee.msghdr	1:-3 3:-3 8:6
callee.msi	0:-3 3:-1 5:-3 7:3 8:4
callee.msq	8:1
callee.mtu	3:-3 5:3
callee.mul	0:1 3:1 5:-1 8:-1
callee.multicast	3:2 5:-2 7:-1
callee.mutex	0:-1 2:-1 3:-3 4:-1 5:8 6:-2 7:-1 9:-1
callee.mutex_lock_interruptible	2:-1 3:-2 4:-1 5:2 6:-1 7:-1 8:3
callee.mutex_lock_killable	5:5 8:-4
callee.mutex_trylock	5:1 9:-1
callee.name	0:-1 1:-1 2:-1 4:-1 5:-1 6:-1 7:-2 8:7 9:-1
callee.names	3:-1 5:-1 8:2
callee.namespace	8:1
callee.namespaces	0:-2 3:-2 5:6
callee.nat	0:-1 3:-3 5:-3 8:8
callee.ndisc	3:1 8:-1
callee.ndo	3:-1 5:-1 8:3
callee.needs	0:3 2:-1 3:-1 5:1 8:-2
callee.negative	5:2 7:-1 8:-1
callee.neigh	3:-2 5:1 7:2
callee.nest	0:-10 3:-2 5:11 7:-1 8:3
callee.nested	3:7 5:-1 8:-4
callee.net	0:-1 3:-5 4:3 5:3 7:-1 8:3
callee.netdev	3:-6 5:10 7:-1 8:-3
callee.netfs	0:5 1:-1 2:-1 3:-1 5:-1 8:-2
callee.netif	3:-4 5:-7 6:6 7:8 8:-2
callee.netlbl	0:-2 1:-1 3:-4 5:7 7:-1 8:1
callee.netlbl_domhsh_getentry_af4	3:-1 5:1
callee.netlbl_domhsh_getentry_af6	3:-1 5:1
callee.netlink	0:-5 2:-1 3:-2 4:3 5:-4 6:-1 7:-2 8:12
callee.netlink_kernel_create	0:-2 2:-1 5:-1 8:5
callee.netns	3:1
callee.netpoll	3:3 8:-2
callee.new	0:4 2:-1 3:-2 4:-1 5:-1 7:-1 8:3
callee.new_inode	0:3 5:-1 8:-2
callee.newsize	8:1
callee.next	0:-2 2:-1 3:7 5:-1 7:-1 8:-1
callee.nexthop	5:-1 8:2
callee.nf	0:-5 3:11 4:-1 5:-3 7:-2 8:1
callee.nf_conntrack_find_get	3:-1 5:2 7:-1
callee.nfct	0:5 3:-1 5:-2 7:1 8:-3
callee.nfct_help	0:-1 5:1 7:1
callee.nfnl	0:-1 5:3 8:-1
callee.nfnl_msg_put	0:-1 5:3 8:-1
callee.nfs	0:2 1:-1 2:6 3:-7 4:4 5:-3 7:5 8:-6
callee.nfs4	0:5 2:-1 3:-5 4:3 5:7 7:-1 8:-7
callee.nfs4_get_clid_cred	5:2 8:-1
callee.nfs4_open_recoverdata_alloc	0:7 8:-7
callee.nfs4_valid_open_stateid	3:-1 5:2
callee.nfs_get_lock_context	5:-1 8:1
callee.nfs_pageio_add_request	5:-1 8:2
callee.nfs_refresh_inode	8:1
callee.nfsacl	3:2 8:-2
callee.nfsstat3	8:1
callee.nh	3:-4 5:2 8:2
callee.nla	0:-9 1:-1 2:-1 3:5 4:-1 5:21 6:-1 7:-2 8:-8 9:-1
callee.nla_nest_start	0:-3 3:-1 5:3 8:2
callee.nla_nest_start_noflag	0:-7 3:-1 5:8
callee.nla_parse_nested	3:-5 5:-1 8:6
callee.nla_parse_nested_deprecated	3:7 8:-5
callee.nla_put	0:3 3:-1 5:8 8:-9
callee.nla_put_64bit	5:1 8:-1
callee.nla_put_be32	3:-1 5:2 8:-1
callee.nla_put_bitfield32	5:-1 8:1
callee.nla_put_in6_addr	5:2 8:-1
callee.nla_put_in_addr	5:-1 8:2
callee.nla_put_s32	5:-1 8:2
callee.nla_put_string	5:-4 8:5
callee.nla_put_u16	5:-3 8:3
callee.nla_put_u32	0:-1 3:-1 8:3
callee.nla_put_u8	5:2 8:-1
callee.nla_reserve	3:-4 5:7 8:-2
callee.nlm	0:-1 3:-1 5:-3 8:6
callee.nlm_bind_host	0:-1 3:-1 5:-3 8:5
callee.nlmclnt	0:-1 3:-1 5:-1 8:4
callee.nlmsg	0:6 3:-7 4:-1 5:3 7:-2 8:2 9:-1
callee.nlmsg_new	0:2 8:-1
callee.nlmsg_parse	3:-1 8:1
callee.nlmsg_parse_deprecated	3:-1 8:1
callee.nlmsg_parse_deprecated_strict	3:-1 8:2
callee.nlmsg_put	0:-1 3:-4 5:5 7:-2 8:2
callee.nlmsvc	0:5 3:-3 5:-1 8:1
callee.nmi	1:-1 3:-3 4:-2 5:5 7:2
callee.no	0:2 3:-1 5:1 7:-1
callee.node	0:11 3:6 5:-8 6:-1 7:-2 8:-5
callee.nodes	0:3 3:4 5:-4 8:-2
callee.nodes_empty	3:1 5:-1
callee.nofault	3:4 5:-2 7:-1
callee.noflag	0:-7 3:-1 5:8
callee.none	0:4 1:-1 3:-1 5:2 8:-2
callee.not	5:-1 6:2
callee.note	0:6 2:-1 3:-1 8:-3
callee.notes	3:-1 8:2
callee.notifier	3:-1 5:-1 8:2
callee.notifier_to_errno	5:-1 8:1
callee.notify	0:1 3:4 4:1 5:-2 6:-1 7:-1
callee.nr	3:-1 8:2
callee.ns	1:-1 3:4 4:-3 6:-1 7:-4 8:5 9:-1
callee.ns_alloc_inum	0:6 8:-5
callee.ns_capable	3:-1 4:-1 5:2 7:-1
callee.nsm	0:1 3:-4 5:1 8:3
callee.ntop	3:1 8:-1
callee.nul	0:1 1:1 8:-1
callee.null	0:1 3:4 4:-1 5:-2 7:-1
callee.nvmem	8:1
callee.object	0:5 1:-1 3:3 4:-2 5:-3 6:-3 7:-2 8:7 9:-3
callee.obtain	1:-1 4:-1 5:-1 8:4
callee.octal	3:1 8:-1
callee.of	0:-1 3:2 5:-1 7:-1
callee.off	0:-1 3:-1 5:2 8:1
callee.offload	0:-1 3:1 5:-4 7:-1 8:5
callee.offset	1:1 3:-2 5:1 7:-1 8:2
callee.offsets	8:1
callee.oid	3:-2 5:-1 7:2 8:2
callee.ok	0:-1 1:-2 3:5 5:-5 7:3 8:1 9:-1
callee.old	1:-2 3:1 5:-2 8:4
callee.old_valid_dev	3:1 5:-1
callee.oldmem	3:-1 8:2
callee.on	0:-2 2:3 4:-1 5:-6 6:-2 7:-1 8:5 9:4
callee.once	0:-2 3:-4 6:3 8:-1 9:5
callee.one	0:-1 1:-2 2:-1 3:-3 5:2 8:7
callee.online	3:2 5:2 6:-1 7:-2
callee.only	2:-1 3:-1 5:3 7:1 8:-1
callee.op	0:1 2:-1 3:-1 5:-1 8:2
callee.opaque	2:-1 3:-1 5:6 8:-3
callee.open	0:7 1:-2 2:-2 3:-6 4:1 5:-1 6:6 7:-3 8:1 9:-1
callee.opendata	8:1
callee.ops	0:2 3:3 5:-1 7:-1 8:-2
callee.opt	3:-7 5:7 7:-1 8:2
callee.options	0:-1 1:4 3:3 5:-3 8:-2
callee.opts	4:2 8:-1
callee.or	0:-2 3:1 5:-1 8:3
callee.orphan	0:1 3:-2 5:2 8:-1
callee.os	0:4 3:-6 5:-4 6:-1 7:-1 8:8
callee.output	0:-1 3:-1 4:-1 5:-1 8:4
callee.overflow	0:-1 3:1 4:-2 5:-1 6:7 8:-3
callee.overflowed	0:-4 3:-2 4:-1 5:11 8:-3 9:-1
callee.owner	5:-2 8:3
callee.p4d	0:1 3:-1 5:1 8:1
callee.p9	0:3 1:-1 2:-1 3:-3 5:-1 8:2
callee.p9_client_rpc	8:1
callee.p9pdu	5:-1 8:3
callee.p9pdu_readf	5:-1 8:2
callee.package	3:-1 6:-1 8:2
callee.packet	0:-4 3:-3 5:-1 8:8
callee.page	0:6 1:2 2:-1 3:-1 4:-5 5:-10 6:4 7:1 8:7 9:-3
callee.pageio	5:-2 8:3
callee.pages	0:4 1:-1 2:-1 3:-2 5:-5 7:-1 8:8 9:-1
callee.pages2	1:2 2:-1 3:-2 5:-2 8:2
callee.parallel	0:3 8:-2
callee.param	3:4 8:-3
callee.params	8:1
callee.paranoia	2:-1 5:-2 6:-1 8:-2 9:6
callee.parent	0:-1 5:1
callee.parentat	8:1
callee.parse	0:-3 1:-2 2:-1 3:10 4:-2 6:-3 7:-2 8:4
callee.part[i++]	2:6 3:-1 8:-4
callee.partial	0:-1 2:-1 3:2 4:2 5:-2 7:-1
callee.partition	3:6 5:-2 7:-2 8:-1
callee.pasid	0:1 5:-4 6:-1 7:-1 8:5
callee.past	5:4 7:-1 8:-2
callee.path	0:-10 1:-4 2:-2 3:2 4:7 5:5 7:-1 8:3 9:-1
callee.path_permission	4:2 8:-2
callee.pathname	8:1
callee.payload	5:8 8:-7
callee.pc	3:4 4:-1 5:-3 6:-1 7:1
callee.pcc	5:-2 6:-3 7:-1 8:7
callee.pci	0:-2 1:-2 3:-5 4:-2 5:9 7:-4 8:7 9:-1
callee.pci_alloc_irq_vectors	6:-1 8:1
callee.pci_iomap	0:-1 3:-2 5:-4 6:3 7:-4 8:8
callee.pci_ioremap_bar	0:8 3:-1 5:-2 6:-1 7:-1 8:-2
callee.pci_wait_for_pending	5:-1 6:3 8:-1
callee.pcie	3:1 5:-4 6:2 8:1
callee.pcim	0:2 3:-1
callee.pcpu	0:5 3:-1 5:1 8:-4
callee.pde	3:-1 5:2 7:-1 8:-1
callee.peeloff	3:-1 8:1
callee.peer	3:-3 5:6 7:-1 8:-2
callee.pending	0:5 2:-1 3:-3 4:-1 5:8 6:2 7:-2 8:-7
callee.per	0:-1 3:-2 5:7 6:-2 7:-1
callee.percpu	0:13 5:-1 8:-11
callee.percpu_counter_init	0:-2 8:2
callee.percpu_ref_init	0:2 8:-2
callee.perf	0:6 1:-2 2:-1 3:-5 4:8 5:-4 6:-1 7:2 8:-1 9:-2
callee.perf_output_begin	4:-1 8:2
callee.perm	3:-1 4:10 5:-1 8:-7
callee.permission	0:-1 3:-1 4:23 5:-1 8:-18
callee.pernet	0:-1 8:2
callee.pfn	0:-2 3:-3 4:4 5:-2 8:5
callee.pfn_modify_allowed	0:-1 3:-1 4:5 5:-2
callee.pgd	0:1
callee.phys	3:5 5:-1 6:-1 7:-1 8:-1
callee.pid	0:3 3:-1 4:-4 5:2 7:-2 8:3
callee.pid_task	3:-2 4:-3 5:7 8:-1
callee.pidfd	1:-1 5:-1 8:1
callee.pin	1:1 5:-1
callee.ping	0:-2 8:2
callee.pipe	0:4 1:-1 2:-1 3:5 5:-5 7:-2 8:1 9:-1
callee.pipedir	3:-1 5:-4 8:5
callee.pkcs7	3:-2 8:2
callee.pkey	0:-4 5:4 8:1
callee.pkt	0:2 3:-1 5:-1
callee.platform	3:-2 5:-3 6:5 7:-1 8:2
callee.pm	0:-2 3:-1 5:1 6:-1 7:3
callee.pm_autosleep_lock	8:1
callee.pmd	0:3 3:-2 4:-1 5:1 8:1
callee.pmu	0:-1 3:4 5:-4 6:4 7:-3
callee.pneigh	0:5 3:-2 5:-2
callee.pnp	0:4 3:-1 5:-5 6:-1 8:2
callee.pnp_new_resource	0:2 8:-2
callee.pointer	0:-9 2:-1 3:10 4:-1 5:1 7:-2 8:-2 9:4
callee.policy	0:1 1:-3 3:-1 4:5 5:-7 7:-2 8:8
callee.poll	3:1 6:4 8:-4
callee.poll_select_set_timeout	3:1
callee.pool	0:2 3:-2 5:3 6:-2 7:-1 8:1
callee.pop	0:-2 3:-3 5:5
callee.populate	0:8 3:-2 4:-1 5:-2 8:-2
callee.port	0:-1 2:-1 3:-1 5:4 6:-2 8:2
callee.ports	8:1
callee.positive	3:-1 5:1
callee.posix	3:1 5:-1 8:2
callee.possible	3:1 5:3 6:-2 7:-1 8:-1
callee.post	3:-1 8:1
callee.power	0:-1 5:-3 6:-2 7:-1 8:7
callee.pre	3:-1 5:1 8:1
callee.prealloc	0:2 8:-2
callee.prep	0:2 2:-1 3:-2 8:1
callee.prepare	0:9 1:-2 2:-3 3:-9 4:-3 5:3 7:-1 8:5
callee.prepare_creds	0:2 5:-1 8:-1
callee.preparse	8:1
callee.present	0:-6 3:1 5:-2 6:14 7:-3 8:-4
callee.print	0:1 3:-1 5:-1 8:1
callee.printf	3:4 5:-3 8:-1
callee.prio	4:1
callee.priv	0:6 3:-2 5:2 6:2 8:-7
callee.private	0:2 5:-1
callee.privs	3:-1 8:1
callee.probe	0:-1 2:-1 3:-2 4:-1 5:2 7:-1 8:5
callee.proc	0:-1 3:-1 4:-3 5:-2 7:-3 8:11
callee.proc_create	0:1 8:-1
callee.proc_dointvec_minmax	8:1
callee.proc_pid_make_inode	0:-2 5:-7 8:9
callee.process	3:-1 5:-1 8:3
callee.processing	0:-9 5:6 7:-1 9:5
callee.processor	5:-1 6:-1 7:3 8:-1
callee.prog	0:4 1:-2 3:-1 4:2 5:-4 7:-1 8:2
callee.program	8:1
callee.propagate	8:1
callee.propagation	4:-5 5:-1 8:7
callee.property	3:-2 8:2
callee.prot	0:5 8:-4
callee.protected	3:-1 5:3 6:-1
callee.proto	0:-1 3:-2 4:-2 5:-3 7:8
callee.proto_handlers	3:2 7:-1
callee.protocol	0:-1 3:-2 5:-1 8:5
callee.ps2	2:6 3:-1 5:-1 6:-1 7:-2 8:-1
callee.ps2_command	2:6 3:-1 5:-1 6:-1 7:-2 8:-1
callee.pseudo	0:5 8:-5
callee.pskb	0:6 3:8 4:-1 5:-4 7:-1 8:-8
callee.pskb_expand_head	0:4 8:-3
callee.pskb_may_pull	0:-1 3:8 5:-2 8:-4
callee.pskb_trim_rcsum	3:-3 8:4
callee.psock	3:-1 5:6 8:-4
callee.pstate	8:1
callee.pt	6:-1 7:1
callee.pte	0:-3 3:-1 4:-1 5:4 6:-2 7:-1 8:5
callee.pte_hole	8:1
callee.ptmx	8:1
callee.pton	3:8 5:-1 8:-5
callee.ptr	0:1 3:3 5:-3 7:-1
callee.ptrace	5:-1
callee.ptrace_may_access	4:1 5:-1
callee.pud	0:2 3:-2
callee.pull	0:1 3:10 4:-1 5:-4 7:-1 8:-5
callee.push	0:3 3:-1 5:-2 9:-1
callee.put	0:1 1:8 2:-1 3:-13 4:-2 5:11 6:-1 7:-3 8:1 9:-1
callee.put_user	1:8 3:-1 5:-1 8:-5
callee.qdisc	0:4 3:-1 5:-1 8:-2
callee.qid	3:5 5:-2 7:-3
callee.qid_has_mapping	3:5 5:-2 7:-3
callee.qos	0:-2 5:3
callee.queue	1:-1 2:-2 3:-3 5:8 6:-2 7:2 8:-1 9:-1
callee.queue_var_store	3:5 5:-1 8:-4
callee.quirk	2:-1 3:-2 5:-1 6:-1 7:5 8:-1
callee.quota	0:-2 3:2 5:-3 7:2 8:2
callee.qword	3:6 8:-5
callee.qword_get	3:6 8:-5
callee.radix	0:-3 8:3
callee.random	0:6 3:-2 5:-2 6:-2 7:-1 8:1
callee.range	0:1 1:-2 3:7 4:-3 5:-6 6:-5 7:-1 8:10 9:-1
callee.range_is_zero	3:1 5:-1
callee.ranges	0:-1 2:-2 3:5 5:-1 8:-1
callee.ratelimit	3:-1 5:2 6:2 8:-1
callee.raw	0:-3 3:4 5:-1 8:1
callee.raw_spin_trylock_irqsave	3:-1 5:1
callee.rb	0:2 3:-4 5:4 8:-2
callee.rcsum	3:-3 8:4
callee.rcu	0:-5 1:-1 2:-1 3:-3 4:-1 5:19 6:-1 7:3 8:-12 9:1
callee.rcu_access_pointer	0:-1 3:-2 5:3 7:-1 8:-1 9:2
callee.rcu_dereference	0:-1 3:-3 5:1 7:6 8:-1
callee.rcu_dereference_protected	3:-1 5:3 6:-1
callee.rcv	3:-2 4:1 8:2
callee.rdmsrl	3:-1 6:8 8:-6
callee.rdonly	3:-1 4:5 5:-2 7:-2 8:1
callee.read	0:-5 1:-2 2:26 3:-13 4:-6 5:6 6:4 7:-3 8:-6 9:-1
callee.read_blk	2:5 3:-1 8:-2
callee.read_seqcount_retry	5:2 8:-1
callee.readdir	0:1 5:-1 8:1
callee.readf	5:-1 8:2
callee.realloc	0:4 8:-3
callee.really	3:-4 5:4
callee.receive	1:-1 4:1
callee.reconf	0:1 3:-1 5:-1 8:1
callee.reconfigure	8:1
callee.recover	2:-1 5:-1 8:3
callee.recoverdata	0:7 8:-7
callee.recursion	0:-1 3:-2 5:10 8:-7
callee.recv	3:-4 5:-5 8:12
callee.redirect	3:3 5:-3
callee.ref	0:1 3:-1 5:4 6:-1 8:-3 9:2
callee.refresh	8:1
callee.reg	0:-2 3:-5 5:5 6:-1 8:5
callee.region	0:-7 3:-2 5:7 6:-1 8:4
callee.register	0:1 1:-1 2:-2 3:-10 4:-2 5:-7 6:-2 7:1 8:22 9:-1
callee.register_net_sysctl	0:1 8:-1
callee.register_pernet_subsys	0:-1 8:1
callee.register_shrinker	0:5 5:-1 8:-4
callee.registered	3:-4 5:5 7:-1
callee.regset	0:-3 8:3
callee.rehash	8:1
callee.reject	0:-2 3:9 5:-2 7:-1 8:-5
callee.release	0:-1 2:-1 5:3 8:-1
callee.remap	0:5 3:-3 5:-3 8:3
callee.remap_oldmem_pfn_range	3:-1 8:1
callee.remap_verify_area	8:1
callee.remote	1:-2 5:-1 8:4
callee.remove	0:4 2:-1 3:-2 4:-1 5:-2 8:3
callee.removexattr	4:5 8:-5
callee.replace	0:-3 3:-3 5:-1 8:8
callee.reply	3:-6 5:-4 8:11
callee.report	3:-2 5:4 9:-1
callee.req	0:8 3:3 5:-7 6:-1 7:-1
callee.reqsk	0:1 5:3 8:-3
callee.request	0:-1 1:-1 2:-3 3:-4 4:-1 5:12 6:-4 7:-1 8:3 9:-1
callee.request_irq	5:-1 8:2
callee.request_threaded_irq	8:1
callee.requests	8:1
callee.res	5:-1 8:1
callee.reservation	0:6 8:-4
callee.reserve	0:-2 1:-1 2:-2 3:-9 4:-1 5:22 6:-1 7:-3 8:-1 9:-1
callee.reserved	3:2 5:-1 8:-1
callee.reset	2:-1 3:-1 5:-1 6:-1 7:1 8:3
callee.resize	3:-1 5:3 7:-2 8:1
callee.resolve	8:1
callee.resource	0:1 2:-1 5:-2 6:2 7:-2 8:2
callee.resources	0:-2 3:-2 5:-1 8:6
callee.resp	8:1
callee.restore	0:3 5:-2 8:-1
callee.result	2:4 8:-4
callee.resv	0:1
callee.retransmit	0:-1 2:-1 5:1
callee.retry	5:2 8:-1
callee.return	3:-2 5:3 8:-1
callee.reuseport	0:-2 3:-1 5:-1 8:3
callee.rfkill	0:1 3:-1
callee.rhashtable	0:-2 3:-1 5:1 8:3
callee.rhashtable_init	0:-2 8:2
callee.rhashtable_lookup_fast	3:-1 5:1
callee.rhltable	8:1
callee.rht	0:-1 3:-1 5:3
callee.rmdir	4:2 8:-2
callee.rng	0:-3 3:-1 5:-3 6:4 8:2
callee.root	0:5 1:-1 2:-1 3:-1 4:2 5:6 7:-3 8:-6
callee.route	0:-2 3:-6 7:-1 8:10
callee.rpc	0:-2 1:-1 2:2 3:1 4:-1 5:-5 7:2 8:5 9:-1
callee.rpc_call_sync	2:2 8:-2
callee.rpc_ntop	3:1 8:-1
callee.rpc_setup_pipedir_sb	3:-1 5:-4 8:5
callee.rpcauth	3:-5 5:-2 7:7 8:1
callee.rpm	5:-1 8:2
callee.rq	1:1 2:-2 5:-1 8:2
callee.rqs	0:2 8:-2
callee.rs	8:1
callee.rsa	8:1
callee.rseq	5:-1 8:2
callee.rt6	3:-1 5:1
callee.rtc	0:-1 2:-2 3:9 5:-8 6:6 7:-1 8:-3
callee.rtc_valid_tm	2:-1 3:2 6:-1 8:1
callee.rtm	8:1
callee.rtnl	0:-1 3:7 4:2 8:-6
callee.rtnl_dereference	3:5 5:-2 7:-1
callee.rtnl_valid_stats_req	3:-2 8:2
callee.rule	3:-4 4:-1 8:7
callee.rules	3:-1 5:-3 7:1 8:3
callee.run	8:2
callee.running	3:-2 4:-1 5:7 7:-2 8:-1
callee.rw	0:-1 2:4 3:-1 4:-1 5:-3 8:2
callee.rw_verify_area	3:-1 8:2
callee.rx	3:-1 8:1
callee.rxnfc	8:1
callee.s	3:19 4:-3 5:-12 7:-2 8:-2
callee.s32	5:-1 8:2
callee.saddr	3:-1 5:-2 8:4
callee.safe	0:-2 2:-1 3:-3 4:-1 6:13 7:-1 8:-5 9:-1
callee.same	3:4 5:-2 7:-1 8:-1
callee.sanity	0:-3 1:-1 3:-4 5:-3 8:-2 9:15
callee.saved	0:-3 3:1 5:5 6:-1 7:-1
callee.sb	0:-4 1:-1 2:8 3:-4 4:9 5:-3 7:-5 8:2
callee.sb_bread	0:-4 2:7 4:-1 5:-1 8:-1
callee.sb_getblk	0:1
callee.sb_getblk_gfp	0:1
callee.sb_has_quota_active	3:-1 5:2 7:-1
callee.sb_rdonly	3:-1 4:5 5:-3 7:-1 8:1
callee.sbitmap	0:11 8:-10
callee.sbitmap_init_node	0:7 8:-6
callee.scan	0:-1 3:-3 5:9 8:-4
callee.sched	1:8 8:-7
callee.schedule	0:2 5:-1
callee.scm	1:-1 3:-1 4:10 5:-1 8:-7
callee.scope	3:1 8:-1
callee.scsi	0:3 2:4 3:-8 5:5 6:-8 7:1 8:4 9:-1
callee.scsi_alloc_sgtables	0:-1 8:1
callee.scsi_execute	2:1 5:-1
callee.scsi_execute_req	6:-1 8:2
callee.scsi_host_eh_past_deadline	5:4 7:-1 8:-2
callee.scsi_log_reserve_buffer	0:7 3:-1 5:-3 7:-1 8:-1
callee.sctp	0:6 1:-2 2:-1 3:-6 4:1 5:3 6:-1 7:3 8:-1 9:-1
callee.sctp_add_bind_addr	0:8 1:-1 3:-1 5:-1 8:-4
callee.sctp_addr_id2transport	0:-1 3:6 5:-3 7:-1
callee.sctp_copy_one_addr	1:-1 3:-2 8:3
callee.sctp_do_sm	8:2
callee.sctp_err_lookup	3:-1 5:1
callee.sctp_get_af_specific	0:-2 3:2 5:-5 7:7 8:-1
callee.sctp_id2assoc	3:6 5:-5
callee.sctp_make_abort	0:2 8:-2
callee.sctp_make_control	0:2 8:-1
callee.sctp_make_reconf	0:2 8:-1
callee.sctp_sstate	3:-3 5:5 8:-1
callee.sctp_style	3:1 5:-1 7:2 8:-1
callee.sctp_ulpevent_new	0:2 5:-1 8:-1
callee.sctp_vtag_verify	3:2 5:-1
callee.sdp	3:4 5:-3
callee.search	0:-2 3:4 5:1 6:-1 7:-1 8:-1
callee.sec	4:3 5:-2 8:-1
callee.seccomp	3:-4 4:-1 5:3 8:3
callee.secretmem	0:7 3:3 4:-2 7:-1 8:-7
callee.section	0:1
callee.sectors	5:-1 7:2
callee.secure	0:-2 8:2
callee.security	0:4 1:-3 2:-2 3:-8 4:32 5:-5 6:-1 7:-1 8:-16 9:-1
callee.security_file_lock	4:3 8:-3
callee.security_inode_init_security	0:-1 8:1
callee.security_locked_down	4:3 8:-2
callee.security_msg_queue_msgctl	4:1 8:-1
callee.security_path_mknod	4:3 8:-3
callee.security_sctp_bind_connect	4:3 8:-3
callee.security_sem_semctl	4:1 8:-1
callee.security_task_fix_setuid	4:2 8:-1
callee.security_vm_enough_memory_mm	0:3 4:-2 5:-1
callee.segment	0:2 5:-1
callee.select	5:-2 8:3
callee.self	5:4 8:-4
callee.sem	0:1 4:1 5:-1 8:-1
callee.sem_obtain_object_check	4:-1 8:1
callee.semctl	4:1 8:-1
callee.send	3:-1 6:-1 8:4
callee.sendmsg	2:5 3:-1 5:-2 8:-2
callee.seq	0:3 1:-1 2:-1 3:4 4:-2 5:3 7:-2 8:-3 9:-1
callee.seq_buf_has_overflowed	3:-1 5:3 8:-1
callee.seq_buf_printf	3:4 5:-3 8:-1
callee.seq_open	0:-2 4:-1 5:-1 8:5
callee.seq_path_root	8:1
callee.seqcount	5:2 8:-1
callee.seqid	0:5 8:-5
callee.serial8250	8:1
callee.server	2:3 3:-2 5:-1 7:6 8:-4
callee.session	3:-1 8:2
callee.set	0:5 2:-4 3:-5 4:-2 5:-8 6:-4 7:-4 8:16 9:6
callee.set_compat_user_sigmask	1:-1 8:2
callee.set_cred_ucounts	8:1
callee.set_user	1:-1 8:1
callee.set_user_sigmask	8:1
callee.setattr	5:-1 8:2
callee.setattr_prepare	8:1
callee.setkey	3:-3 5:-1 8:5
callee.setlk	3:2 5:-2 7:-1 8:2
callee.setuid	4:2 8:-1
callee.setup	0:3 1:-1 2:-2 3:-6 4:-1 5:-6 6:-1 7:-2 8:17
callee.setxattr	4:6 8:-5
callee.sg	3:4 5:-3 7:-1
callee.sget	0:-1 8:3
callee.sget_fc	0:-1 8:2
callee.sgtables	0:-1 8:1
callee.shared	0:-1 3:-4 4:4 5:10 6:-2 7:-6 8:-2
callee.shash	0:-3 3:-2 8:5
callee.shl	6:2 8:-1
callee.shm	0:-1 4:2 5:-1 8:1
callee.shmctl	3:-1 4:1
callee.shmem	0:3 2:-1 3:-2 4:-1 8:1
callee.shmem_get_folio	8:1
callee.should	0:1 1:2 3:-1 5:2 7:-1 8:-3 9:-1
callee.show	3:-1 5:-1 8:3
callee.show_devname	8:1
callee.shrinker	0:8 5:-1 8:-6
callee.shutdown	2:-2 3:-2 5:7 7:-1 8:-2 9:-1
callee.sigframe	1:4 3:-2 5:-1 8:-1
callee.sigmask	1:-2 8:3
callee.signal	0:-2 2:-1 3:3 4:-1 5:6 6:-2 7:-2 8:-1 9:-1
callee.signal_pending	3:-2 4:-1 5:5 6:-1 7:-1 8:1
callee.simple	0:-1 3:-1 8:3
callee.simple_pin_fs	8:1
callee.single	3:-3 5:3 7:-1 8:1
callee.sip	3:5 5:-3 8:-2
callee.size	0:2 2:-1 3:-8 4:-1 5:-4 6:-1 7:4 8:9
callee.sk	3:-9 4:-1 5:8 7:6 8:-2
callee.skb	1:8 2:-2 3:5 4:-2 5:2 6:-1 7:-5 8:-3 9:-2
callee.skb_clone	0:1 8:-1
callee.skb_copy	0:1 8:-1
callee.skb_copy_bits	1:-2 3:1 8:1
callee.skb_copy_datagram_msg	1:8 3:-1 8:-7
callee.skb_cow	0:8 8:-8
callee.skb_ensure_writable	0:-5 3:-1 8:7
callee.skb_gso_segment	0:2 5:-1 8:-1
callee.skb_header_pointer	0:-8 3:15 5:-3 7:-1 8:-3
callee.skb_is_gso	3:1 5:-1
callee.skb_linearize	0:5 8:-4
callee.skb_orphan_frags	0:1 5:-1 8:-1
callee.skb_recv_datagram	0:-4 3:-4 5:-5 8:14
callee.skb_unclone	0:-7 3:-5 5:7 8:5
callee.skcipher	0:-2 3:-1 8:5
callee.skip	0:-1 3:6 5:-3 8:-1
callee.slab	0:1 5:-1 8:-2 9:3
callee.sleep	4:-1 5:-3 7:5
callee.slot	2:-1 3:1 5:1 8:1
callee.sm	0:-1 8:2
callee.smbus	2:3 3:-1 8:-2
callee.smp	3:-6 6:-1 8:8
callee.sock	0:-7 1:-1 2:4 4:3 5:-2 7:6 8:-1 9:-1
callee.sock_alloc_file	0:-3 8:3
callee.sock_error	3:-1 4:-1 5:6 8:-3
callee.sock_flag	3:-3 4:3 5:2 7:-1 8:-1
callee.sock_kmalloc	0:1 8:-1
callee.sock_queue_err_skb	8:1
callee.sockaddr	0:1
callee.socket	2:-1 3:-1 4:4 7:1 8:-3
callee.sockfd	0:-2 3:-7 5:-5 7:-1 8:17 9:-1
callee.sockfd_lookup_light	0:-1 3:-4 5:-3 7:-1 8:10
callee.sockopt	3:2 5:-2
callee.sockptr	0:-1 1:5 3:-2 8:-2
callee.softconn	2:2 3:-2 5:-2 7:-2 8:4
callee.software	0:-3 3:1 5:-1 8:3
callee.software_node_to_swnode	3:1 5:-1
callee.source	1:-1 3:1 8:1
callee.space	0:-8 2:-3 3:-2 4:-1 5:19 6:-1 8:-5
callee.sparse	4:-1 5:-2 7:4
callee.spawn	8:1
callee.specific	0:-2 3:2 5:-5 7:7 8:-1
callee.spi	0:-3 6:2 7:-1 8:3
callee.spin	3:3 5:-2
callee.splice	8:1
callee.split	0:1 2:-1 3:-1 4:-3 5:-1 8:5
callee.split_vma	8:1
callee.sr	2:2
callee.src	8:1
callee.sscanf	3:1 5:-1
callee.sset	8:1
callee.sstate	3:-3 5:5 8:-1
callee.stable	3:-1 5:6 8:-4
callee.stack	0:1 3:1 4:-1 5:-2 6:-1 7:1 8:4 9:-1
callee.stale	3:-1 5:6 8:-3
callee.start	0:-8 1:-1 2:-1 3:-4 4:5 5:9 7:-1 8:1
callee.start_creating	3:-1 8:2
callee.stat	0:-1 3:-1 5:1 8:1
callee.state	0:2 1:-5 2:-1 3:-1 4:-3 5:2 6:-1 7:12 8:-4 9:-1
callee.stateid	0:-3 3:-2 5:3 8:3
callee.stats	0:1 1:-1 3:7 5:1 8:-8
callee.status	5:-1 8:2
callee.stop	3:-1 5:3 7:-1 8:-1
callee.storage	0:7 3:-1 4:-1 8:-4
callee.store	0:1 3:5 5:-1 8:-5
callee.str	3:7 6:-1 8:-5
callee.strchr	0:-2 3:9 5:-3 7:-1 8:-2
callee.strcmp	0:-1 3:11 4:-1 5:1 6:-1 7:-2 8:-5 9:-1
callee.stream	2:3 3:5 5:6 8:-13
callee.strict	3:1
callee.string	1:6 3:3 5:-5 8:-3
callee.strings	8:1
callee.strncmp	0:-1 3:1 4:1 5:-6 6:-3 7:13 8:-3 9:-1
callee.strncpy	1:11 3:-1 8:-10
callee.strncpy_from_user	1:11 3:-2 8:-9
callee.strndup	1:5 8:-4
callee.strndup_user	1:5 8:-4
callee.strscpy	1:-1 3:11 5:-1 8:-8
callee.struct	1:3 7:-1 8:-2
callee.style	3:1 5:-1 7:2 8:-1
callee.subdir	3:2 5:-1
callee.submit	0:-1 1:-1 2:-2 3:-1 5:-1 8:6
callee.submount	5:-1 8:1
callee.subsegment	3:-1 8:2
callee.subset	3:-1 4:-1 5:3 6:-1 7:-1 8:-1 9:3
callee.subsys	0:-1 8:2
callee.subsystem	0:4 5:-1 8:-3
callee.subtype	3:1 5:-1
callee.success	2:3 5:-2 6:-3 8:2
callee.super	0:-1 3:-2 4:-1 5:-1 7:4 8:1
callee.superblock	2:8 3:1 5:-1 7:-1 8:-5
callee.supply	3:-1 8:1
callee.supported	3:-1 4:-2 5:-6 6:-1 7:11 8:-1
callee.supports	5:-2 7:3
callee.suspend	5:-1 6:-1 8:3
callee.svc	0:-6 2:-1 3:3 4:-2 5:-2 7:5 8:4
callee.svcauth	8:1
callee.svcxdr	0:-1 3:1 5:-4 7:-1 8:6
callee.svcxdr_decode_cookie	3:1
callee.svcxdr_decode_fhandle	3:1 5:-1 8:1
callee.svcxdr_decode_lock	3:1 5:-1 8:1
callee.svcxdr_decode_owner	3:1
callee.svcxdr_decode_string	3:-2 8:2
callee.swap	0:6 2:-1 3:7 5:-6 8:-5
callee.swapfile	3:-2 4:-4 5:9 7:-2
callee.swevent	0:-1 3:-1 5:5 8:-3
callee.switch	0:4 3:-1 5:-2 7:-1
callee.swnode	3:2 5:-1 8:-1
callee.symbol	3:-4 5:4
callee.symlink	3:3 5:-2 7:-1
callee.sync	0:-3 1:-1 2:16 3:2 4:-1 5:-5 6:-1 7:-1 8:-6
callee.sync_dirty_buffer	2:6 8:-5
callee.sync_fs	8:1
callee.sys	0:-1 8:1
callee.sysctl	0:-1 3:-1 5:-1 8:4
callee.sysctls	0:2 5:-1 8:-1
callee.sysfs	0:-1 2:-1 3:-2 4:-1 5:-4 6:-1 7:-1 8:11
callee.sysfs_create_file	0:-1 8:1
callee.sysfs_create_group	0:-2 8:2
callee.sysfs_create_link	0:-1 8:2
callee.sysfs_merge_group	8:1
callee.system	0:1 2:-1 3:3 8:-3
callee.table	0:5 1:-1 2:-1 3:-3 4:-1 5:-2 6:4 7:-2
callee.tables	3:-2 8:2
callee.tag	0:3 7:-1 8:-1
callee.tags	0:1
callee.tail	3:1 5:-1 9:1
callee.target	1:1 3:-1
callee.task	0:-4 1:-1 2:-1 3:-6 4:1 5:23 7:-3 8:-9 9:-1
callee.tasks	5:-1 8:2
callee.tb	0:-1 3:-2 5:1 7:-1 8:2
callee.tc	3:-11 5:7 7:4 8:1
callee.tcf	0:2 5:-1 7:-5 8:5
callee.tclass	3:-1 8:1
callee.tcp	0:7 1:-1 4:-1 5:-6 7:4 8:-1 9:-1
callee.tcp_get_md5sig_pool	0:3 3:-1 5:3 8:-5
callee.tcp_md5_hash_key	8:1
callee.test	0:-2 2:5 3:-2 4:-1 5:7 6:-2 8:-5
callee.test_bit	0:-1 2:1 3:-4 4:-1 5:8 6:-3 7:5 8:-3 9:-3
callee.tfm	0:-1 8:2
callee.thermal	5:-1 8:-3 9:5
callee.thread	4:-1 5:3 7:-2 8:1
callee.threaded	3:-3 5:4 7:-1 8:1
callee.threads	3:-1 8:1
callee.threshold	0:-1 8:1
callee.time	0:-1 2:4 3:-2 6:1 7:-1 9:-1
callee.time_after	5:1 6:1 8:-1
callee.time_after_eq	2:2
callee.timeout	0:-1 2:-1 5:7 6:3 8:-8
callee.timer	3:-2 7:-1 8:4
callee.timerfd	3:-1 5:3
callee.timespec32	1:1
callee.timespec64	1:1
callee.tlv	3:-3 5:1 8:3
callee.tm	2:-1 3:2 6:-1 8:1
callee.tnum	3:1
callee.to	0:-3 1:14 2:-4 3:-2 4:-6 5:6 6:-2 7:-4 8:1 9:-1
callee.tocentry	2:-2 3:5 5:-1 8:-1 9:-1
callee.tr	3:-1 4:-1 5:3
callee.trace	0:10 1:-1 3:-1 4:-2 6:-1 7:-2 8:-3 9:-1
callee.tracefs	0:-5 3:-1 5:-2 8:9
callee.tracefs_create_dir	0:-6 5:-2 8:9
callee.traceprobe	0:1 5:-1
callee.tracer	8:1
callee.tracing	0:-1 3:-1 4:-1 5:3 7:-1 8:2
callee.tracing_check_open_get_tr	3:-1 4:-1 5:3
callee.track	8:1
callee.translate	3:-1 8:2
callee.transmit	5:-1 8:1
callee.transport	0:-2 3:-10 5:7 7:5
callee.tree	3:-1 5:-2 8:4
callee.trie	0:3 3:-1 5:-1 8:-1
callee.trigger	8:1
callee.trim	0:5 3:-3 5:-2 8:2
callee.truncate	3:3 5:-3 8:1
callee.truncate_bdev_range	8:1
callee.try	0:1 1:-1 2:-1 3:-3 4:-1 5:3 6:-1 7:-1 8:3 9:-1
callee.try_module_get	0:-1 3:-1 5:5 7:-1 8:-2
callee.try_to_unlazy	5:1
callee.tryget	0:-1 3:-1 4:-1 5:5 8:-1
callee.trylock	0:-1 2:-1 3:-2 5:7 6:-1 7:-1 8:-2 9:-1
callee.tsn	3:2 5:-1 8:-1
callee.tty	0:-1 2:-2 3:-2 5:13 6:-4 7:-2 8:-7 9:5
callee.tty_paranoia_check	2:-1 5:-2 6:-1 8:-2 9:6
callee.tunable	3:4 8:-3
callee.tunnel	0:-1 3:-1 5:2 8:1
callee.tuple	0:-1 3:2 5:-2 8:1
callee.tx	8:1
callee.type	0:-6 1:-7 2:-1 3:-6 4:-1 5:-1 6:-3 7:13 8:8 9:4
callee.u16	5:-3 8:3
callee.u32	0:-7 2:3 3:-1 5:-1 8:8
callee.u64	3:6 5:-1 8:-4
callee.u8	5:2 8:-1
callee.uarg	3:-1 8:2
callee.ucounts	5:1
callee.udp	0:-3 3:2 5:-3 7:6 8:-1
callee.uevent	0:1 3:-1 5:-2 8:3
callee.uid	3:-1 4:3 5:-1 7:-1
callee.uid_eq	4:3 5:-2
callee.uid_valid	3:-1 4:1 5:1 7:-1
callee.ulpevent	0:3 3:-1 5:-1 8:-1
callee.unaligned	3:2 5:-1
callee.unbindable	3:1 5:-1
callee.unclone	0:-2 3:-5 5:7
callee.uncore	0:-4 3:-1 5:-5 6:6 7:-4 8:8
callee.unhashed	3:-1 5:1
callee.unique	8:1
callee.unix	0:5 1:-1 3:-5 5:2 7:-1
callee.unlazy	5:1
callee.unless	5:2 8:-1
callee.unlhsh	3:-1 5:5 8:-3
callee.unlink	4:1 8:-1
callee.unlinked	2:-1 3:-2 5:3 8:-1
callee.unlocked	8:1
callee.unmapped	4:2 5:-1
callee.unregister	5:-3 8:4
callee.until	3:-1 6:4 8:-2
callee.unuse	0:-1 3:-1 8:2
callee.unused	0:-1 1:-2 3:-3 5:5 8:2
callee.upcall	0:-1 3:-1 5:2
callee.update	0:1 1:-1 2:-1 3:-4 4:-1 5:-3 6:-1 8:10
callee.upper	0:1 3:-1
callee.uprobe	0:-1 5:-1 8:3
callee.uptodate	2:8 3:-2 5:-1 6:-1 7:-1 8:-2
callee.usage	3:-1 5:3 7:-2
callee.use	0:-1 3:-1 5:1 7:3 8:-2
callee.user	0:-3 1:30 2:4 3:-10 4:-5 5:-1 6:-2 7:-2 8:-10 9:-1
callee.user_path_at	1:-2 3:-1 4:-1 5:-1 8:6
callee.user_write_access_begin	1:2 4:-1 8:-1
callee.ut	0:4 2:-1 3:6 5:1 6:-1 7:-1 8:-8
callee.v4	3:-1 5:1 7:3 8:-2
callee.v9fs	0:-1 1:-1 2:2 3:-8 4:-2 5:-3 7:11
callee.v9fs_fid_lookup	8:1
callee.valid	0:-4 1:-1 2:-3 3:28 4:-1 5:-5 6:4 7:-2 8:-17 9:1
callee.valid_signal	3:5 5:-4
callee.validate	0:-6 1:-1 2:-1 3:20 4:-2 5:-8 6:-2
callee.value	1:-1 3:3 5:-3 8:-2 9:3
callee.var	0:1 2:-1 3:3 5:-2
callee.vc	0:-3 5:-1 8:4
callee.vec	0:3 8:-2
callee.vectors	6:-1 8:1
callee.verify	0:-3 1:-1 2:-1 3:7 4:-1 5:-10 6:-1 7:3 8:9 9:-1
callee.verify_dirent_name	3:-1 8:2
callee.version	3:2 5:-1 8:-1
callee.vfat	0:-1 3:7 5:-2 8:-4
callee.vfat_find	3:-2 5:-1 8:4
callee.vfs	0:-1 1:-1 2:1 3:-6 4:-2 5:1 6:-1 7:-1 8:9 9:-1
callee.vfs_test_lock	5:-1 8:1
callee.vid	8:1
callee.vif	3:-3 5:5
callee.virtblk	0:4 5:-1 7:-1 8:-1
callee.virtio	3:-3 5:-1 6:2 7:2 8:-1
callee.virtnet	6:-1 8:2
callee.virtqueue	0:-1 3:-1 5:-2 6:4
callee.vlan	0:-1 3:-3 5:-1 8:5
callee.vm	0:5 1:-1 3:-2 4:-6 7:7 8:-2
callee.vma	0:-9 1:-3 2:-1 3:15 4:3 5:-3 6:-1 7:-2 8:3 9:-2
callee.vma_lookup	0:-7 1:-2 3:11 4:-1 5:4 7:-1 8:-2 9:-1
callee.vmap	0:2 3:-1 5:1 8:-1
callee.vmcore	8:1
callee.vmemmap	0:5 2:-1 3:-1 5:-4 8:1
callee.vmlinux	3:-1 5:-1 8:1
callee.vp	5:4 6:-2 7:-1 8:-2
callee.vpd	0:-1 2:-2 3:-4 5:-1 6:-6 7:4 8:10
callee.vpid	0:-1 3:12 5:-9 7:-1
callee.vring	0:1 8:-1
callee.vtag	3:2 5:-1 8:-1
callee.wait	0:-3 1:-2 2:-2 3:-4 4:-2 5:3 6:18 7:-2 8:-5 9:-1
callee.wait_event_interruptible	0:-1 5:10 6:-1 8:-6
callee.wait_event_interruptible_timeout	5:4 8:-3
callee.wakeup	3:-5 5:6 7:-1
callee.walk	0:-1 3:4 5:-3 6:-1 8:3
callee.want	2:-1 3:-1 4:-1 5:-1 8:4
callee.warn	0:-1 5:-3 9:5
callee.watch	0:4 5:-1 8:-3
callee.within	3:3 5:-1 8:-1
callee.word	1:-1 2:4 3:1 5:-1 6:-1 8:-2
callee.work	0:-1 5:3
callee.workqueue	0:1 8:-1
callee.wrap	5:-3 8:4 9:-1
callee.writable	0:-5 3:-1 5:-1 8:7
callee.write	0:-2 1:-2 2:19 3:-5 4:7 5:-6 6:3 7:-3 8:-10 9:-1
callee.write_begin	8:1
callee.write_blk	2:1 3:-1 8:2
callee.write_end	2:-1 8:1
callee.writeback	2:-1 5:1 8:1
callee.writenote	0:-1 2:10 3:-2 5:-3 7:-1 8:-3
callee.xa	0:-2 3:3 5:1 6:-1 7:-1 8:1
callee.xa_insert	8:1
callee.xa_load	0:-1 3:3 5:3 6:-1 7:-1 8:-3
callee.xas	0:8 3:-3 5:-1 8:-5 9:2
callee.xattr	0:-2 2:-2 3:2 4:2 5:-1 8:1
callee.xattr_permission	4:3 8:-2
callee.xchg	0:-2 3:-4 5:6 8:1
callee.xdp	0:-2 3:-5 5:3 8:3
callee.xdr	0:-8 1:-1 2:5 3:9 4:-1 5:5 6:-1 7:-2 8:-5 9:-2
callee.xdr_buf_subsegment	3:-1 8:2
callee.xdr_inline_decode	0:-3 2:7 3:12 5:-8 6:-1 7:-1 8:-5 9:-1
callee.xdr_reserve_space	0:-3 2:-1 5:8 8:-3
callee.xdr_stream_decode_bool	3:1 8:-1
callee.xdr_stream_decode_u32	2:4 3:2 5:-1 8:-4
callee.xdr_stream_encode_u32	3:-1 8:1
callee.xfrm	0:-3 3:-4 4:-2 5:-3 7:11 8:3 9:-1
callee.xfrm4	0:-1 3:-2 4:5 5:-1 8:-1
callee.xfrm6	3:-2 4:3 5:-2 8:2
callee.xfrm_get_mode	5:-1 7:2 8:-1
callee.xfrm_if_id_put	8:1
callee.xfrm_policy_inexact_insert_node	0:4 3:-1 5:-1 8:-2
callee.xfrm_state_get_afinfo	0:-1 3:-3 5:-4 7:11 8:-2
callee.xlate	3:-1 5:-3 8:5
callee.xmit	0:-2 3:-7 5:-2 8:11
callee.xprt	0:-2 2:2 3:-3 5:7 7:2 8:-5
callee.xs	2:6 8:-5
callee.xs_setup_xprt	8:1
callee.xstats	8:1
callee.xt	0:2 1:3 3:-2 4:-1 5:-3 7:-1 8:3
callee.xt_find_table_lock	8:1
callee.xt_hook_ops_alloc	0:2 8:-2
callee.xt_request_find_table_lock	5:-1 8:1
callee.zalloc	0:2 8:-1
callee.zero	0:1 3:-1 4:-1 5:2 7:-1 8:1
callee.zeroed	0:1 8:-1
callee.zone	2:-1 3:6 5:-1 7:-2 8:-2
callee.zstd	0:1 3:-3 5:-1 8:4
certain by:all	0:10 1:11 2:3 3:-7 4:12 5:-15 6:-10 7:-28 8:38 9:-14
certain by:four fifths	0:4 1:5 2:15 3:-12 4:-14 5:2 6:-9 7:-13 8:30 9:-7
certain by:one fifth	0:-14 1:-4 2:8 3:5 5:13 6:-12 7:6 8:-7 9:4
certain by:three fifths	0:-6 2:-3 3:-10 4:3 5:14 6:-5 7:-8 8:15 9:-1
certain by:two fifths	0:-3 1:-12 2:-4 3:5 4:-1 5:9 6:-2 7:-1 8:10
errno behind a comparison:	0:4 1:5 2:1 3:-3 4:-5 5:-5 6:9 7:-7 8:2 9:-3
errno behind a comparison:AE_AML_INTERNAL	3:-2 5:-1 6:-1 9:4
errno behind a comparison:AE_BAD_PARAMETER	3:1
errno behind a comparison:E2BIG	0:-1 3:6 5:-1 7:-5 8:3 9:-1
errno behind a comparison:EACCES	3:-1 4:11 5:-4 7:-2 8:-2 9:-1
errno behind a comparison:EADDRNOTAVAIL	3:7 5:-7
errno behind a comparison:EAGAIN	0:1 2:2 5:-5 7:1 8:2
errno behind a comparison:EBADF	3:1 5:-1
errno behind a comparison:EBADMSG	3:6 5:-3 7:-1 8:-1
errno behind a comparison:EBUSY	3:-1 5:3 6:-1
errno behind a comparison:EDQUOT	3:-4 5:5 7:-1
errno behind a comparison:EEXIST	3:-1 5:2 8:-1
errno behind a comparison:EFAULT	0:-1 1:5 2:-1 3:1 4:-1 5:-10 7:-1 8:-2 9:11
errno behind a comparison:EFBIG	3:5 5:-1 7:-2 8:-1
errno behind a comparison:EFSCORRUPTED	3:7 5:-4 8:-1 9:-1
errno behind a comparison:EINVAL	0:-1 1:-1 2:-1 3:9 5:1 6:-4 7:-13 8:14 9:-3
errno behind a comparison:EIO	3:-3 5:-8 7:-2 8:11 9:5
errno behind a comparison:ELOOP	5:1
errno behind a comparison:EMFILE	3:-7 5:8
errno behind a comparison:EMLINK	3:-1 5:2
errno behind a comparison:EMSGSIZE	2:-1 3:9 5:-5 7:-1 8:-1
errno behind a comparison:ENAMETOOLONG	3:10 5:-4 7:-1 8:-4
errno behind a comparison:ENFILE	3:-1 5:3
errno behind a comparison:ENOBUFS	0:-1 3:4 5:1 7:-2 8:-2
errno behind a comparison:ENODEV	3:-3 5:3 6:-1 7:4 8:-1
errno behind a comparison:ENOENT	3:10 5:-5 7:-3 8:-2
errno behind a comparison:ENOEXEC	3:4 5:-2 7:-1
errno behind a comparison:ENOMEM	0:-8 1:-1 2:-1 3:7 4:-1 5:9 6:-1 7:-2 8:-3 9:-1
errno behind a comparison:ENOSPC	0:-1 2:-1 3:-7 4:-1 5:16 6:-1 7:-2 8:-2 9:-1
errno behind a comparison:ENOTSUPP	3:-3 5:-1 7:6
errno behind a comparison:ENOTTY	3:-1 5:-1 6:3
errno behind a comparison:ENXIO	3:21 5:-15 6:-1 7:-3 8:-1
errno behind a comparison:EOPNOTSUPP	3:2 5:-1 7:-1
errno behind a comparison:EOVERFLOW	5:6 6:-1 7:-1 8:-2
errno behind a comparison:EPERM	3:1 4:-3 5:2 7:3 8:-2
errno behind a comparison:EPIPE	3:-1 5:2
errno behind a comparison:ERANGE	3:4 5:3 6:-1 7:-2 8:-2
errno behind a comparison:EREMOTEIO	3:5 5:-2 7:-2
errno behind a comparison:ERESTARTSYS	5:-1 8:2
errno behind a comparison:FILEID_INVALID	3:3 5:-1
errno behind a comparison:G_BAD_TOK_HEADER	3:1
errno behind a comparison:NF_DROP	0:-1 3:6 5:-1 8:-4
errno behind a comparison:SVC_DENIED	3:1 5:-1
errno behind a comparison:VM_FAULT_SIGBUS	0:-1 3:1 5:-1 8:1
errno in arch:	0:-4 1:7 2:-5 3:-7 4:3 5:2 6:15 7:4 8:-8 9:-7
errno in arch:EBUSY	0:-1 3:-2 5:7 6:-2 7:-2 8:2
errno in arch:EFAULT	3:2 5:-1
errno in arch:EINVAL	0:6 1:-1 3:-7 4:-1 5:3 6:3 7:-12 8:10 9:-1
errno in arch:EIO	3:4 5:-1 6:-2 8:-1
errno in arch:ENODEV	0:-2 3:-6 5:-10 6:3 7:12 8:3
errno in arch:ENOENT	3:8 5:-3 6:-1 7:-3 8:-1
errno in arch:ENOMEM	0:2 3:-1 5:-1
errno in arch:ENOTSUPP	3:-2 4:-1 5:-2 6:-1 7:7 8:-1
errno in arch:EOPNOTSUPP	6:-1 7:1
errno in block:	0:1 1:-3 2:7 3:8 4:-2 5:-4 6:-2 7:-3 8:2 9:-4
errno in block:BLK_STS_IOERR	2:2 3:5 5:-3 7:-3
errno in block:EACCES	4:-1 5:2
errno in block:EAGAIN	0:-1 2:4 3:-1 5:-2 7:3 8:-2
errno in block:EBADF	3:-7 4:7 5:1 7:-1
errno in block:EBUSY	2:-1 5:3 8:-1
errno in block:EFAULT	3:3 5:-4 7:-1 8:4 9:-1
errno in block:EINVAL	0:-1 1:-1 2:-1 3:7 5:-6 6:-1 7:1 8:2 9:-1
errno in block:EIO	3:2 5:-4 7:5 8:-2
errno in block:ENODEV	3:2 6:-1 8:-1
errno in block:ENOMEM	0:1 3:-1 5:-1 8:2
errno in block:ENOSPC	2:4 3:-3 5:1 7:-1
errno in block:ENOTTY	5:-2 7:3
errno in block:ENXIO	3:-2 5:7 7:-3
errno in block:EOPNOTSUPP	5:-2 7:3
errno in block:EPERM	2:-1 4:2 5:2 7:-2 8:-1
errno in crypto:	0:-7 1:-3 2:-3 3:3 4:-3 5:1 6:6 7:-3 8:10 9:-2
errno in crypto:EAGAIN	5:4 7:-1 8:-3
errno in crypto:EBADMSG	0:-1 3:12 5:-6 6:-1 7:-1 8:-2
errno in crypto:EINVAL	0:-1 3:-2 5:6 6:-1 7:2 8:-2 9:-1
errno in crypto:EKEYREJECTED	3:5 5:4 6:-1 7:-5 8:-2
errno in crypto:ENAMETOOLONG	3:1 5:-1
errno in crypto:ENOENT	4:-1 5:-8 7:10
errno in crypto:ENOKEY	3:-2 5:4 7:-1 8:-1
errno in crypto:ENOMEM	0:6 3:-1 5:-3 7:-1
errno in crypto:ENOPKG	3:-4 7:5
errno in crypto:ENOTSUPP	3:-1 5:-1 7:3
errno in crypto:EOVERFLOW	3:6 5:-5
errno in drivers:	0:-4 1:-5 2:2 3:1 4:-8 5:-3 6:6 7:8 9:3
errno in drivers:AE_ALREADY_EXISTS	3:-2 5:5 6:-1 7:-1 8:-1
errno in drivers:AE_AML_BAD_OPCODE	3:3 6:-1 7:-1 9:-1
errno in drivers:AE_AML_INTERNAL	3:-2 5:1 6:-1 9:3
errno in drivers:AE_AML_NO_OPERAND	3:1
errno in drivers:AE_AML_OPERAND_TYPE	0:-1 3:6 5:-3 6:-2 7:-2 8:-1 9:2
errno in drivers:AE_BAD_PARAMETER	0:-1 3:13 5:-3 6:-2 7:-2 8:-2 9:-1
errno in drivers:AE_ERROR	0:-1 2:-1 3:11 5:-3 6:-1 7:-3 8:-1 9:-1
errno in drivers:AE_NOT_EXIST	0:-1 3:-3 5:8 6:-2 7:-1 8:-1
errno in drivers:AE_NOT_FOUND	3:-2 5:4 6:-1 7:-1
errno in drivers:AE_NO_MEMORY	0:7 3:-2 5:-2 6:-1 8:-3
errno in drivers:AE_SUPPORT	3:-3 5:-5 6:-1 7:10
errno in drivers:AE_TYPE	0:-1 3:7 5:-3 6:1 7:-2 8:-1
errno in drivers:BLK_STS_RESOURCE	0:4 5:-1 7:-1 8:-2
errno in drivers:EACCES	5:1 7:-1
errno in drivers:EAGAIN	3:-1 5:2 6:2 7:-2 8:-1
errno in drivers:EBUSY	0:-1 3:-4 5:-5 6:8 7:-2 8:4
errno in drivers:EEXIST	5:2 7:-1 8:-1
errno in drivers:EFAULT	0:-1 1:1 6:7 7:-2 8:-2 9:-1
errno in drivers:EINTR	3:-1 5:3 6:-1 8:-1
errno in drivers:EINVAL	0:-2 1:-1 2:-1 3:-1 4:-1 6:1 7:5 8:3 9:-4
errno in drivers:EIO	0:-3 1:-1 2:4 3:-8 4:-1 5:6 6:5 7:-2 9:-1
errno in drivers:ENODATA	3:3 5:3 6:-2 7:-3 8:-1
errno in drivers:ENODEV	0:7 1:-1 2:-2 3:3 4:-1 5:1 7:-2 8:-3 9:-1
errno in drivers:ENOENT	0:-1 3:6 4:-1 5:-3 6:4 7:-3 8:-3
errno in drivers:ENOMEM	0:9 3:-7 5:4 6:-4 7:-2 8:1
errno in drivers:ENOSPC	5:1 6:-1 8:1
errno in drivers:ENOSYS	3:-1 5:-2 7:4
errno in drivers:ENOTTY	0:-1 3:-3 5:-5 7:2 8:8
errno in drivers:ENXIO	0:-1 2:1 3:-2 5:-8 7:11 8:-1 9:-1
errno in drivers:EOPNOTSUPP	5:-2 6:-1 7:6 8:-3
errno in drivers:EOVERFLOW	3:7 5:-5 6:-1 7:-1
errno in drivers:EPERM	3:3 4:6 5:1 6:-2 7:-6 8:-1
errno in drivers:EPROBE_DEFER	3:-4 5:5 6:-1 7:-1 8:1
errno in drivers:ERANGE	3:2 5:1 6:-1 7:-1 8:-1
errno in drivers:ERESTARTSYS	3:-1 5:-7 6:-1 7:-1 8:10
errno in drivers:ETIMEDOUT	5:-1 6:5 7:-2 8:-2
errno in fs:	0:-4 1:3 2:8 3:-3 4:5 5:-3 6:-7 7:-6 8:8 9:-1
errno in fs:E2BIG	0:7 3:-1 5:-4 7:-3 8:3
errno in fs:EACCES	0:-1 2:1 3:-7 4:9 5:-6 7:5 9:-1
errno in fs:EAGAIN	0:4 1:-1 2:-6 3:4 4:-1 5:-5 6:-1 7:-4 8:11
errno in fs:EBADF	0:-2 1:-1 2:-1 3:6 4:-6 5:9 6:-1 7:-3 9:-1
errno in fs:EBUSY	3:4 5:-2 7:-1
errno in fs:ECANCELED	0:-1 3:-3 5:-4 7:-1 8:9
errno in fs:ECHILD	2:-1 3:-5 4:-1 5:6 7:-2 8:3
errno in fs:EDQUOT	3:-1 5:1
errno in fs:EEXIST	0:-3 3:-1 7:-1 8:5
errno in fs:EFAULT	0:-1 1:15 2:-1 3:-7 4:-1 6:-1 7:-1 8:-3 9:-1
errno in fs:EFBIG	3:11 5:-9 7:-1
errno in fs:EFSBADCRC	3:3 5:-1 7:-1
errno in fs:EFSCORRUPTED	0:-3 2:-1 3:7 4:-1 5:-2 7:-5 8:2 9:4
errno in fs:EILSEQ	3:3 5:-1 7:-1
errno in fs:EINTR	5:2 8:-2
errno in fs:EINVAL	0:-2 1:-1 2:-2 3:6 4:-2 5:-4 6:-1 7:12 8:-6 9:1
errno in fs:EIO	0:-3 1:-2 2:17 3:1 4:-3 5:-2 6:-1 7:-7 8:1 9:-1
errno in fs:EISDIR	3:8 4:-1 5:-3 7:-1 8:-1
errno in fs:ELOOP	3:6 4:-1 5:-2 7:-1 8:-1
errno in fs:EMFILE	0:2 3:-7 5:6
errno in fs:EMLINK	3:-3 5:5 7:-1 8:-1
errno in fs:ENAMETOOLONG	0:-2 2:-1 3:8 7:-1 8:-4
errno in fs:ENODATA	3:-8 5:11 7:-1 8:-1
errno in fs:ENODEV	0:-1 1:-1 3:4 4:-1 5:5 6:-1 7:1 8:-6
errno in fs:ENOENT	0:1 1:-1 2:-1 3:-8 5:11 6:-1 7:-6 8:5 9:-1
errno in fs:ENOEXEC	0:-1 5:6 7:-3 8:-1
errno in fs:ENOIOCTLCMD	3:-1 7:1
errno in fs:ENOKEY	0:-2 3:4 5:-2 7:-1 8:1
errno in fs:ENOLCK	0:-2 2:-1 3:2 4:-1 5:-2 8:7 9:-1
errno in fs:ENOMEM	0:14 1:-1 2:-1 3:1 4:-1 5:-8 7:-2 8:-1 9:-1
errno in fs:ENOSPC	0:1 3:-8 5:8 7:-1
errno in fs:ENOSYS	3:-2 7:4
errno in fs:ENOTDIR	3:8 5:-4 7:-2 8:-1
errno in fs:ENOTEMPTY	3:-1 5:3 7:-1
errno in fs:ENOTTY	3:-2 5:-1 7:6 8:-2
errno in fs:ENXIO	0:-1 2:-1 3:2 4:-1 5:4 7:-3 8:-4 9:3
errno in fs:EOPNOTSUPP	3:-5 5:-3 7:11 8:-1 9:-1
errno in fs:EOVERFLOW	3:-3 4:-1 5:8 7:-2 8:-1
errno in fs:EPERM	0:-1 2:-1 3:-7 4:5 5:-10 7:17 8:-2 9:-1
errno in fs:EPIPE	3:-1 8:2
errno in fs:EPROTONOSUPPORT	5:-2 7:2
errno in fs:ERANGE	3:7 5:-3 7:-1 8:-2
errno in fs:EREMOTEIO	3:3 5:-1 7:-2 8:1
errno in fs:ERESTARTNOHAND	3:-2 4:-1 5:5 7:-1
errno in fs:ERESTARTSYS	5:1
errno in fs:EROFS	3:-2 4:5 5:3 8:-4
errno in fs:ESPIPE	3:3 5:-2 7:-1
errno in fs:ESRCH	0:-1 3:-5 5:7 7:6 8:-6
errno in fs:ESTALE	0:2 2:-1 3:-2 4:-1 5:4 7:-2 8:1
errno in fs:ETXTBSY	3:-1 5:2 7:-1
errno in fs:EXDEV	3:8 4:-1 5:-1 7:-3 8:-1 9:-1
errno in fs:FILEID_INVALID	3:2 5:-1
errno in fs:NFS4ERR_NXIO	3:-1 5:2 7:-1
errno in fs:NFS4ERR_RESOURCE	0:-1 2:-2 5:3 7:-1 8:2
errno in fs:PARSE_INVALID	3:1 5:-1
errno in fs:SVC_DENIED	0:-2 2:-1 3:-4 4:8 5:-3 7:3 8:-1 9:-1
errno in fs:VM_FAULT_SIGBUS	3:-1 5:1 7:-2 8:3
errno in fs:nlm_lck_denied_grace_period	0:-1 3:-1 5:4 8:-2
errno in fs:nlm_lck_denied_nolocks	0:4 3:-4 5:-1 7:-1 8:4
errno in fs:rpc_system_err	0:5 3:-1 5:-2 8:-1
errno in ipc:	0:4 1:-3 2:-1 3:-1 5:-1 6:-1 7:-1 8:1 9:3
errno in ipc:EACCES	0:-1 3:-1 4:6 5:-2 8:-1
errno in ipc:EIDRM	3:-1 4:-1 5:2
errno in ipc:EINVAL	3:7 5:-1 7:-4 8:-1 9:-1
errno in ipc:ENOENT	3:-2 5:4
errno in ipc:ENOMEM	0:2 5:-1 8:-1
errno in ipc:ENOSPC	0:-1 3:-1 5:2
errno in ipc:EPERM	4:1 5:-1
errno in ipc:ERANGE	3:-7 5:9
errno in kernel:	0:3 1:4 2:-2 4:6 5:-3 6:-8 7:-2 8:2 9:-2
errno in kernel:E2BIG	0:-1 5:2 7:3 8:-2 9:-1
errno in kernel:EACCES	2:-1 3:9 4:-5 6:-1 7:-6 8:2 9:2
errno in kernel:EAGAIN	0:-1 3:-3 5:6 7:1 8:-1
errno in kernel:EBADF	0:-1 3:4 5:-3
errno in kernel:EBUSY	1:-1 5:9 6:-1 7:-1 8:-5
errno in kernel:EEXIST	3:-1 5:2
errno in kernel:EFAULT	0:-1 1:-3 2:-1 3:-2 4:-2 5:1 6:-1 7:-4 8:4 9:10
errno in kernel:EINVAL	0:-3 1:-1 2:-1 3:8 4:-3 5:-3 6:-3 7:5 8:2 9:-2
errno in kernel:EIO	3:1 5:-6 6:-1 7:6 8:2
errno in kernel:ENAMETOOLONG	4:-1 5:-3 7:-1 8:5
errno in kernel:ENODEV	0:-3 3:-11 4:-1 5:4 6:4 8:8 9:-1
errno in kernel:ENOENT	0:-2 3:5 4:6 6:-1 7:-4 8:-2 9:-1
errno in kernel:ENOMEM	0:8 3:1 5:-2 7:-1 8:-5 9:-1
errno in kernel:ENOSPC	0:-1 3:11 5:-7 7:-1 8:1 9:-1
errno in kernel:ENOSYS	3:-3 5:-3 8:-1 9:7
errno in kernel:ENOTSUPP	3:-2 5:-3 7:7 9:-1
errno in kernel:ENXIO	0:-1 3:2 5:-4 7:-2 8:5
errno in kernel:EOPNOTSUPP	3:-3 5:6 7:-1 8:-1
errno in kernel:EPERM	3:-2 4:1 5:6 7:-1 8:-1 9:-1
errno in kernel:ERANGE	3:1 5:1 7:-1
errno in kernel:ERESTARTSYS	3:-1 5:2
errno in kernel:ESRCH	3:-1 5:4 7:-2
errno in lib:	0:-2 1:-1 4:-5 5:4 6:-5 7:-4 9:12
errno in lib:E2BIG	0:-1 2:-1 3:6 5:-2 6:-1 7:-1 8:-1
errno in lib:EAGAIN	0:-1 3:-1 5:4 9:-1
errno in lib:EBUSY	0:-1 3:-4 5:6
errno in lib:EFAULT	0:6 1:2 3:-6 4:-1 5:1 6:-1 7:-1 8:-1 9:1
errno in lib:EINVAL	0:-1 3:4 5:2 7:-3 8:-1 9:-1
errno in lib:ENOMEM	0:5 3:-2 5:-1 8:-1
errno in lib:ENOSPC	5:1
errno in lib:EOVERFLOW	3:3 5:-2
errno in lib:ERANGE	3:1 5:-1
errno in lib:XZ_DATA_ERROR	3:8 5:-3 7:-3 8:-1
errno in lib:XZ_OPTIONS_ERROR	3:-5 5:-1 7:8
errno in lib:ZSTD_CONTENTSIZE_ERROR	8:1
errno in mm:	0:10 1:-2 2:2 3:-3 4:-5 5:9 6:-7 7:-8 8:-3 9:6
errno in mm:EACCES	3:-2 4:8 5:-5 7:-1
errno in mm:EAGAIN	0:-1 2:-1 3:-3 4:-1 5:8 7:-1 8:-1
errno in mm:EBUSY	0:-1 3:-2 4:-1 5:-1 6:-1 7:-2 8:8 9:-1
errno in mm:EFAULT	0:-1 1:3 2:-1 3:4 4:7 6:-2 7:2 8:-8 9:-4
errno in mm:EINTR	4:-1 5:-6 8:7
errno in mm:EINVAL	0:3 3:-3 4:-2 5:-7 6:-1 7:1 8:5 9:4
errno in mm:EIO	2:-1 3:-3 5:5 6:4 7:-1 8:-3
errno in mm:ENOENT	0:-1 3:-5 4:-1 5:10 7:-1
errno in mm:ENOMEM	0:-9 2:-1 3:4 4:-4 5:12 7:2 8:-3 9:-1
errno in mm:ENOSPC	0:-1 5:2 8:-1
errno in mm:ENOSYS	0:1 3:4 5:-3 9:-2
errno in mm:ENXIO	3:1 5:1 8:-1
errno in mm:EOPNOTSUPP	3:-1 5:-1 7:3
errno in mm:EPERM	3:-2 4:-1 5:5 7:-1
errno in mm:VM_FAULT_OOM	0:7 3:-1 5:-3 8:-2
errno in mm:VM_FAULT_SIGBUS	0:-3 3:2 4:3 7:-1
errno in net:	0:1 1:2 2:-5 3:5 4:2 5:-4 6:-3 7:2 9:-1
errno in net:E2BIG	3:-1 5:2 7:-1
errno in net:EACCES	0:-1 2:-1 3:-6 4:7 5:6 7:-2 8:-2 9:-1
errno in net:EADDRINUSE	3:-4 5:2 7:-1 8:4
errno in net:EADDRNOTAVAIL	0:-1 3:5 5:3 7:-3 8:-2
errno in net:EAFNOSUPPORT	5:-7 7:13 8:-4
errno in net:EAGAIN	0:1 1:-3 2:8 3:3 4:-1 6:-1 7:-3 8:-4 9:-1
errno in net:EBADF	3:4 5:-3 7:-1
errno in net:EBUSY	3:-1 5:4 7:-2 8:-1
errno in net:ECONNREFUSED	0:-1 3:-1 5:2 7:-1 8:1
errno in net:EEXIST	0:-1 3:-5 5:11 7:-2 8:-3
errno in net:EFAULT	0:-2 1:6 2:-1 3:3 4:-2 5:-3 6:-2 7:-3 8:5 9:-3
errno in net:EHOSTUNREACH	0:-1 3:3 5:-3 7:-2 8:4
errno in net:EINTR	5:-3 7:-1 8:4
errno in net:EINVAL	0:-3 1:-1 2:-2 3:6 4:-1 5:6 6:-2 7:-2 8:-7 9:5
errno in net:EIO	0:-3 2:-1 3:9 4:-1 5:-7 6:-2 7:-3 8:7 9:2
errno in net:EKEYEXPIRED	3:-1 5:4 7:-1 8:-1
errno in net:ELOOP	5:2 7:-1 8:-1
errno in net:EMSGSIZE	0:-5 1:-1 2:-2 4:-1 5:2 6:-1 7:-5 8:12 9:-1
errno in net:ENAMETOOLONG	3:2 5:-2
errno in net:ENETDOWN	0:-1 3:-1 5:4 7:-1 8:-1
errno in net:ENETUNREACH	3:-4 5:4 7:-2 8:3
errno in net:ENFILE	3:-1 5:3 8:-1
errno in net:ENOBUFS	0:8 1:-1 3:-3 4:-1 5:-6 7:-4 8:6 9:-1
errno in net:ENODATA	3:1 5:-5 7:5
errno in net:ENODEV	0:-3 3:17 5:-3 6:3 7:-8 8:-5
errno in net:ENOENT	0:-4 2:-1 3:-7 4:-1 5:9 6:-1 7:7 9:-1
errno in net:ENOIOCTLCMD	3:-2 5:-1 7:4
errno in net:ENOMEM	0:5 1:-1 2:-1 3:-2 4:-1 5:-8 7:-3 8:4 9:6
errno in net:ENOMSG	0:-1 3:3 5:2 7:-2 8:-2
errno in net:ENOPROTOOPT	3:-3 5:-6 7:12 8:-2 9:-1
errno in net:ENOSPC	0:-1 2:-2 3:2 5:4 7:-1 8:-2
errno in net:ENOSYS	5:-1 7:2
errno in net:ENOTCONN	2:2 3:-2 5:6 7:-2 8:-2
errno in net:ENOTSOCK	0:-1 3:4 5:1 7:-2 8:-2
errno in net:ENOTSUPP	3:-3 5:-1 7:4
errno in net:EOPNOTSUPP	0:-1 3:-4 4:-1 5:-6 7:14
errno in net:EOVERFLOW	3:-2 5:4 8:-1
errno in net:EPERM	0:-1 3:5 4:4 5:3 7:-7 8:-2
errno in net:EPIPE	3:-1 5:6 7:-1 8:-3
errno in net:EPROTO	0:-1 3:3 5:-1 6:-1 7:4 8:-3
errno in net:EPROTONOSUPPORT	0:-1 2:-1 3:-1 4:-1 5:-6 7:15 8:-5
errno in net:ERANGE	3:3 5:-3
errno in net:EREMOTEIO	3:-2 5:2 7:1
errno in net:ERESTARTSYS	5:-3 8:3
errno in net:ESHUTDOWN	0:-1 2:6 3:-2 7:-3
errno in net:ESRCH	0:-1 3:-3 4:-3 5:12 7:-3 8:-1
errno in net:ETIMEDOUT	2:3 5:-2
errno in net:FLOW_DISSECT_RET_OUT_BAD	3:3 5:-1 7:-1
errno in net:G_BAD_TOK_HEADER	3:1
errno in net:NET_RX_DROP	0:-1 3:-2 4:2 5:2 7:-1 8:1
errno in net:NF_DROP	0:2 3:-1 4:-1 5:-4 7:-3 8:8 9:-1
errno in net:SCTP_DISPOSITION_NOMEM	0:12 3:-6 5:-3 7:-1 8:-1
errno in net:SK_DROP	5:-4 7:5 8:-1
errno in net:SVC_CLOSE	0:4 3:-3 5:-2 7:-1 8:3
errno in net:SVC_DENIED	0:4 2:-1 3:6 4:-2 7:-3 8:-2 9:-1
errno in security:	0:4 1:-4 2:-2 3:-3 4:2 5:-4 6:-1 7:6 8:4 9:-1
errno in security:EACCES	3:-1 4:2 5:-1
errno in security:EFAULT	0:-1 1:3 4:-1 5:-1
errno in security:EINVAL	0:-1 3:5 4:-1 5:-5 7:4 8:-2
errno in security:EKEYREVOKED	0:-1 3:-2 4:-1 5:5 7:-1
errno in security:ENOKEY	0:-1 4:-2 5:6 7:-1
errno in security:ENOMEM	0:2 5:-2
errno in security:ENOTDIR	3:3 5:-1 7:-1
errno in security:EOPNOTSUPP	3:-1 7:1
errno in security:EPERM	0:-1 3:1 4:11 5:-6 7:-3 8:-1
errno of a callee:	0:-1 1:3 2:-2 3:-4 4:1 5:-6 6:-5 7:-6 8:20 9:1
errno of a callee:AE_BAD_PARAMETER	0:-1 3:3 5:-1 8:-1
errno of a callee:AE_NOT_EXIST	0:-1 3:-1 5:4 7:-1 8:-1
errno of a callee:AE_NO_MEMORY	0:7 3:-2 5:-2 6:-1 8:-3
errno of a callee:BLK_STS_RESOURCE	0:4 5:-1 7:-1 8:-2
errno of a callee:E2BIG	0:5 3:-4 5:1 7:-3 8:2
errno of a callee:EACCES	0:-2 2:1 3:1 4:13 5:-8 6:-1 7:-6 8:2 9:-1
errno of a callee:EADDRINUSE	3:-3 8:4
errno of a callee:EADDRNOTAVAIL	0:-1 3:2 5:2 7:-1 8:-1
errno of a callee:EAFNOSUPPORT	3:-3 5:-4 7:10 8:-3
errno of a callee:EAGAIN	0:6 1:-2 2:4 3:-2 4:-1 5:7 6:-2 7:-5 8:-4 9:-1
errno of a callee:EBADF	0:-2 3:1 4:-1 5:-5 7:7 8:2
errno of a callee:EBADMSG	3:4 5:-1 7:-1 8:-1
errno of a callee:EBUSY	0:-2 2:-1 3:-10 4:-1 5:8 6:4 7:-4 8:8 9:-1
errno of a callee:ECANCELED	0:-1 3:-3 5:-3 7:-1 8:9
errno of a callee:ECHILD	3:-2 5:6 7:-1 8:-1
errno of a callee:ECONNREFUSED	0:-1 2:2 3:-1 5:3 7:-1 8:-3
errno of a callee:EEXIST	0:-3 3:-5 5:7 7:-1 8:3
errno of a callee:EFAULT	0:-3 1:11 2:-1 3:-6 4:-1 5:-6 6:-5 8:8 9:3
errno of a callee:EFSBADCRC	3:3 5:-1 7:-1
errno of a callee:EFSCORRUPTED	0:-3 2:-1 3:-4 5:1 7:-4 8:5 9:6
errno of a callee:EHOSTUNREACH	0:-1 3:1 5:3 8:-2
errno of a callee:EIDRM	3:-1 4:-1 5:2
errno of a callee:EINTR	2:-1 3:-1 4:-1 5:1 7:-1 8:5
errno of a callee:EINVAL	0:-5 1:-2 2:-2 3:13 4:-7 5:-5 6:-1 7:2 8:10 9:-3
errno of a callee:EIO	0:-6 1:-1 2:17 3:-10 4:-1 5:3 6:8 7:-5 8:-2 9:-2
errno of a callee:EISDIR	3:4 5:-3
errno of a callee:EKEYREJECTED	3:2 5:2 6:-1 7:-3
errno of a callee:EKEYREVOKED	0:-1 3:-1 5:4 7:-1
errno of a callee:ELOOP	3:5 5:-4
errno of a callee:EMSGSIZE	0:-5 2:-1 3:-7 4:-1 5:8 6:-1 7:-4 8:11 9:-1
errno of a callee:ENAMETOOLONG	0:-2 3:1 4:-1 5:-2 7:-1 8:5
errno of a callee:ENETUNREACH	3:-3 7:-1 8:4
errno of a callee:ENFILE	0:4 3:-1 5:-1 7:-1 8:-1
errno of a callee:ENOBUFS	0:11 3:-5 5:-5 7:-2 8:1
errno of a callee:ENODEV	0:-7 1:-1 2:-1 3:5 4:-1 5:1 6:10 7:-6 8:2 9:-1
errno of a callee:ENOENT	0:-5 1:-1 2:-1 3:-8 4:1 5:4 6:3 7:5 8:3 9:-1
errno of a callee:ENOEXEC	0:-1 3:1 5:2 7:-1
errno of a callee:ENOKEY	0:-2 3:-3 5:8 8:-2
errno of a callee:ENOLCK	0:-2 3:-2 5:-8 7:4 8:9
errno of a callee:ENOMEM	0:18 1:-1 2:-2 3:-5 4:-4 5:-2 6:-3 7:-1 8:3 9:-2
errno of a callee:ENOSPC	0:-2 2:-1 3:-3 4:-1 5:8 7:-2 8:2
errno of a callee:ENOSYS	0:1 3:-2 5:-4 7:5
errno of a callee:ENOTCONN	2:-1 5:4 7:-1 8:-1
errno of a callee:ENOTDIR	3:5 5:-4
errno of a callee:ENOTEMPTY	3:-1 5:2
errno of a callee:ENOTSUPP	3:-3 5:-3 7:7
errno of a callee:ENOTTY	0:-2 3:-2 5:3 6:-1 7:-5 8:7
errno of a callee:ENXIO	0:-3 2:-1 3:-5 4:-1 6:4 7:-1 8:3 9:3
errno of a callee:EOPNOTSUPP	0:-1 3:-6 4:-1 5:-4 6:-1 7:16 8:-1
errno of a callee:EOVERFLOW	3:-1 4:-1 5:4 6:-1
errno of a callee:EPERM	0:-1 2:-1 3:-7 4:23 5:-2 6:-1 7:-5 8:-5 9:-1
errno of a callee:EPIPE	3:-1 5:3 7:-1 8:-1
errno of a callee:EPROBE_DEFER	3:-2 5:1 6:-1 7:-1 8:3
errno of a callee:EPROTO	0:-1 3:3 5:2 7:-1 8:-2
errno of a callee:EPROTONOSUPPORT	3:-1 5:-2 7:4 8:-1
errno of a callee:ERANGE	1:-1 3:-4 5:6 7:-1 8:-1
errno of a callee:ERESTARTNOHAND	5:1
errno of a callee:ERESTARTSYS	3:-1 5:-8 6:-1 7:-1 8:13
errno of a callee:EROFS	0:-1 2:-1 3:-2 4:4 5:1 6:-1 7:2 8:-1
errno of a callee:ESPIPE	3:3 5:-2 7:-1
errno of a callee:ESRCH	0:-2 3:7 4:-3 5:-1 7:3 8:-2
errno of a callee:ESTALE	0:3 3:-3 5:4 7:-1 8:-1
errno of a callee:ETIMEDOUT	2:3 3:-4 5:-3 6:6 7:-1
errno of a callee:ETXTBSY	3:-1 5:2 7:-1
errno of a callee:EXDEV	3:-2 5:2
errno of a callee:NET_RX_DROP	0:-1 3:1 4:2 5:-2 7:-1 8:1
errno of a callee:NFS4ERR_RESOURCE	0:-1 2:-1 3:3 5:1 8:-2
errno of a callee:NF_DROP	0:4 3:-1 5:-5 7:-1 8:3
errno of a callee:SCTP_DISPOSITION_NOMEM	0:5 3:-2 5:-2 8:-1
errno of a callee:SVC_CLOSE	8:1
errno of a callee:SVC_DENIED	0:-1 3:4 4:-2 5:-2 7:6 8:-4
errno of a callee:VM_FAULT_OOM	0:4 3:-1 5:-2 8:-2
errno of a callee:VM_FAULT_SIGBUS	0:-2 3:-4 4:3 5:1 7:-1 8:4
errno of a callee:XZ_DATA_ERROR	3:2 5:-1
errno of a callee:nlm_lck_denied_grace_period	0:-1 3:-1 5:4 8:-2
errno of a callee:nlm_lck_denied_nolocks	0:-1 3:-3 5:2 7:-1 8:4
errno of a callee:rpc_system_err	0:5 3:-1 5:-2 8:-1
errno of no callee:	0:4 1:-7 2:2 3:4 4:-6 5:-2 6:-1 7:2 8:-3 9:6
errno of no callee:AE_ALREADY_EXISTS	3:-2 5:5 6:-1 7:-1 8:-1
errno of no callee:AE_AML_BAD_OPCODE	3:3 6:-1 7:-1 9:-1
errno of no callee:AE_AML_INTERNAL	3:-2 5:1 6:-1 9:3
errno of no callee:AE_AML_NO_OPERAND	3:1
errno of no callee:AE_AML_OPERAND_TYPE	0:-1 3:5 5:-3 6:-2 7:-2 9:2
errno of no callee:AE_BAD_PARAMETER	3:10 5:-3 6:-2 7:-2 8:-1 9:-1
errno of no callee:AE_ERROR	0:-1 2:-1 3:9 5:-2 7:-2 9:-1
errno of no callee:AE_NOT_EXIST	3:-1 5:5 6:-1 7:-1 8:-1
errno of no callee:AE_NOT_FOUND	3:-2 5:4 6:-1 7:-1
errno of no callee:AE_SUPPORT	3:-3 5:-5 6:-1 7:10
errno of no callee:AE_TYPE	5:-1 6:1 7:-1
errno of no callee:BLK_STS_IOERR	2:1 5:-1 6:-1 7:3 9:-1
errno of no callee:E2BIG	0:-1 1:-1 2:-1 3:9 4:-1 5:-4 7:1 8:-2 9:-1
errno of no callee:EACCES	0:-2 1:-1 2:-2 3:-7 4:12 5:2 6:-1 7:1 8:-3
errno of no callee:EADDRINUSE	3:-1 5:2
errno of no callee:EADDRNOTAVAIL	3:4 5:1 7:-2 8:-1
errno of no callee:EAFNOSUPPORT	3:1 5:-4 7:6 8:-2
errno of no callee:EAGAIN	0:-5 1:-2 3:-1 4:-2 5:10 6:1 7:-1 8:3 9:-2
errno of no callee:EALREADY	3:-3 5:4 7:-1
errno of no callee:EBADF	0:-1 1:-1 2:-1 3:14 4:1 5:5 6:-1 7:-12 8:-2 9:-1
errno of no callee:EBADMSG	0:-1 3:8 5:-5 6:-1 8:-1
errno of no callee:EBUSY	0:-2 1:-1 2:-1 4:-1 5:14 6:-1 7:-5 8:-2 9:-1
errno of no callee:ECHILD	3:-3 5:1 7:-1 8:5
errno of no callee:EDQUOT	3:-4 5:6 7:-1
errno of no callee:EEXIST	0:-1 3:-5 4:-1 5:12 6:-1 7:-3 8:-2
errno of no callee:EFAULT	0:2 1:15 2:-3 3:1 4:1 5:-1 6:5 7:-10 8:-10 9:1
errno of no callee:EFBIG	3:5 5:-1 7:-2 8:-1
errno of no callee:EFSCORRUPTED	2:-1 3:11 4:-1 5:-3 7:-1 8:-3 9:-2
errno of no callee:EILSEQ	3:5 5:-2 7:-2
errno of no callee:EINTR	6:-1 7:-1 8:2
errno of no callee:EINVAL	1:-4 2:-5 3:18 4:-5 5:-2 6:-4 7:7 8:-6 9:2
errno of no callee:EIO	0:-2 1:-2 2:1 3:15 4:-4 5:-13 6:-4 7:2 8:6
errno of no callee:EISDIR	3:4 4:-1 7:-1 8:-1
errno of no callee:EKEYEXPIRED	3:-1 5:5 7:-1 8:-1
errno of no callee:EKEYREJECTED	3:3 5:2 7:-2 8:-2
errno of no callee:ELOOP	3:2 4:-1 5:4 7:-2 8:-1
errno of no callee:EMFILE	3:-7 5:9
errno of no callee:EMLINK	3:-1 5:2
errno of no callee:EMSGSIZE	2:-1 3:8 5:-5 7:-1 8:1
errno of no callee:ENAMETOOLONG	3:11 5:-4 7:-1 8:-4
errno of no callee:ENETDOWN	3:-1 5:2 7:-1
errno of no callee:ENOBUFS	0:-3 3:1 5:1 7:-2 8:5 9:-1
errno of no callee:ENODATA	0:-1 3:1 5:5 6:-3 8:-2
errno of no callee:ENODEV	0:4 1:-1 2:-1 3:4 4:-2 5:-5 6:-1 7:9 8:-4 9:-2
errno of no callee:ENOENT	0:-2 1:-1 2:-1 3:12 5:10 6:-4 7:-6 8:-6 9:-1
errno of no callee:ENOEXEC	3:1 5:1
errno of no callee:ENOIOCTLCMD	3:-4 5:-4 7:10 8:-1
errno of no callee:ENOKEY	0:-1 3:5 4:-2 5:1 6:-1 7:-2 8:2
errno of no callee:ENOLCK	0:-1 2:-1 3:4 5:6 7:-5 8:-2 9:-1
errno of no callee:ENOMEM	0:27 1:-1 2:-2 3:-3 4:-2 5:-8 6:-3 7:-7 8:-6 9:4
errno of no callee:ENOMSG	3:1 5:4 7:-2 8:-2
errno of no callee:ENOPKG	3:-3 5:2 7:2
errno of no callee:ENOPROTOOPT	3:-2 5:-4 7:10 8:-2 9:-1
errno of no callee:ENOSPC	0:-2 1:-1 2:4 3:2 4:-1 5:6 6:-2 7:-3 8:-3 9:-1
errno of no callee:ENOSYS	0:-1 3:-1 4:-1 5:-5 6:-1 7:6 8:-1 9:4
errno of no callee:ENOTCONN	2:3 3:-2 5:-2 6:6 7:-2 8:-1
errno of no callee:ENOTDIR	3:7 5:-1 7:-3 8:-1
errno of no callee:ENOTSUPP	3:-5 4:-1 5:-5 6:-1 7:14 8:-1 9:-1
errno of no callee:ENOTTY	2:-1 3:-4 4:-1 5:-3 7:14 8:-4 9:-1
errno of no callee:ENXIO	0:-1 1:-1 3:5 4:-1 5:5 6:-4 7:3 8:-4 9:-1
errno of no callee:EOPNOTSUPP	0:-1 1:-1 2:-1 3:-8 4:-1 5:-6 6:-1 7:22 8:-3 9:-1
errno of no callee:EOVERFLOW	2:-1 3:12 5:-2 6:-1 7:-3 8:-3 9:-1
errno of no callee:EPERM	0:-3 1:-1 2:-1 3:3 4:10 6:-3 8:-3 9:-2
errno of no callee:EPFNOSUPPORT	3:-6 5:-2 7:11 8:-1
errno of no callee:EPIPE	3:-1 5:2
errno of no callee:EPROTO	3:1 5:-4 6:3 7:4 8:-2
errno of no callee:EPROTONOSUPPORT	0:-1 2:-1 3:-1 4:-1 5:-5 7:13 8:-5
errno of no callee:ERANGE	0:-1 2:-1 3:13 4:-1 5:-4 6:-1 7:-3 8:-3
errno of no callee:EREMOTEIO	3:3 8:-1
errno of no callee:ERESTARTNOHAND	3:-1 4:-1 5:4 7:-1
errno of no callee:EROFS	3:-2 5:2 7:1
errno of no callee:ESRCH	3:-7 5:16 7:-2 8:-5
errno of no callee:ESTALE	0:-1 2:-1 3:1 4:-1 5:1 7:-1 8:2
errno of no callee:ETIME	3:-4 5:3 6:6 7:-1 8:-2 9:-1
errno of no callee:ETIMEDOUT	3:2 5:5 6:-1 7:-2 8:-3
errno of no callee:EXDEV	0:-1 3:10 4:-1 5:-2 7:-3 8:-1 9:-1
errno of no callee:FILEID_INVALID	3:3 5:-1
errno of no callee:FLOW_DISSECT_RET_OUT_BAD	3:2 5:-1 7:-1
errno of no callee:G_BAD_TOK_HEADER	3:1
errno of no callee:NFS4ERR_RESOURCE	3:-3 5:2 7:-1 8:4
errno of no callee:NF_DROP	0:-2 4:-1 5:1 7:-2 8:5
errno of no callee:PARSE_INVALID	3:1 5:-1
errno of no callee:SCTP_DISPOSITION_NOMEM	0:7 3:-4 5:-1 7:-1 8:-1
errno of no callee:SVC_CLOSE	0:4 3:-3 5:-2 7:-1 8:2
errno of no callee:SVC_DENIED	0:3 2:-1 3:-2 4:8 5:-1 7:-6 8:1 9:-2
errno of no callee:VM_FAULT_SIGBUS	3:4 7:-2 8:-1
errno of no callee:XZ_DATA_ERROR	3:6 5:-2 7:-2 8:-1
errno of no callee:XZ_OPTIONS_ERROR	3:-5 5:-1 7:8
errno of the guard:EBUSY	1:-1 5:5 8:-4
errno of the guard:EINVAL	0:-1 1:-2 2:-1 3:-2 4:-2 5:2 6:2 7:5 8:-1 9:-1
errno of the guard:EIO	2:6 3:-2 5:-4 7:-1 8:1
errno of the guard:ENOMEM	0:7 2:-1 3:-2 5:-2 8:-1
errno of the guard:ENOSPC	0:2 5:-2
errno of the guard:EPROBE_DEFER	3:-1 6:-1 7:2 8:1
errno of the guard:ESRCH	5:4 8:-3
errno:	0:3 1:-4 4:-5 5:-8 6:-6 7:-4 8:17 9:7
errno:AE_ALREADY_EXISTS	3:-2 5:5 6:-1 7:-1 8:-1
errno:AE_AML_BAD_OPCODE	3:3 6:-1 7:-1 9:-1
errno:AE_AML_INTERNAL	3:-2 5:1 6:-1 9:3
errno:AE_AML_NO_OPERAND	3:1
errno:AE_AML_OPERAND_TYPE	0:-1 3:6 5:-3 6:-2 7:-2 8:-1 9:2
errno:AE_BAD_PARAMETER	0:-1 3:13 5:-3 6:-2 7:-2 8:-2 9:-1
errno:AE_ERROR	0:-1 2:-1 3:11 5:-3 6:-1 7:-3 8:-1 9:-1
errno:AE_NOT_EXIST	0:-1 3:-3 5:8 6:-2 7:-1 8:-1
errno:AE_NOT_FOUND	3:-2 5:4 6:-1 7:-1
errno:AE_NO_MEMORY	0:7 3:-2 5:-2 6:-1 8:-3
errno:AE_SUPPORT	3:-3 5:-5 6:-1 7:10
errno:AE_TYPE	0:-1 3:7 5:-3 6:1 7:-2 8:-1
errno:BLK_STS_IOERR	0:-1 2:1 3:3 5:-2 6:-1 7:1 9:-1
errno:BLK_STS_RESOURCE	0:4 3:-1 5:2 7:-2 8:-2
errno:DMA_MAPPING_ERROR	3:-2 5:1 6:-2 7:-1 8:5 9:-1
errno:E2BIG	0:4 1:-1 2:-1 3:6 4:-1 5:-3 6:-1 7:-2 9:-1
errno:EACCES	0:-4 1:-1 3:-6 4:25 5:-6 6:-2 7:-4 8:-1 9:-1
errno:EADDRINUSE	3:-4 5:2 7:-1 8:4
errno:EADDRNOTAVAIL	0:-1 3:6 5:2 7:-4 8:-2 9:-1
errno:EAFNOSUPPORT	2:-1 3:-1 5:-8 7:16 8:-5
errno:EAGAIN	0:1 1:-4 2:4 3:-3 4:-3 5:17 6:-1 7:-6 8:-1 9:-3
errno:EALREADY	3:-3 5:4 7:-1
errno:EBADF	0:-4 1:-1 2:-1 3:14 6:-1 7:-6 8:-1 9:-1
errno:EBADMSG	0:-1 3:12 5:-6 6:-1 7:-1 8:-2
errno:EBUSY	0:-4 1:-1 2:-2 3:-10 4:-2 5:22 6:3 7:-9 8:6 9:-2
errno:ECANCELED	0:-1 3:-3 5:-3 7:-1 8:9
errno:ECHILD	2:-1 3:-5 4:-1 5:7 7:-3 8:3
errno:ECONNREFUSED	0:-1 2:2 3:-1 5:2 7:-1 8:-1
errno:EDQUOT	3:-4 5:6 7:-1
errno:EEXIST	0:-4 3:-9 4:-1 5:19 6:-1 7:-4 8:1 9:-1
errno:EFAULT	0:-2 1:26 2:-4 3:-5 5:-7 7:-10 8:-1 9:3
errno:EFBIG	3:5 5:-1 7:-2 8:-1
errno:EFSBADCRC	3:3 5:-1 7:-1
errno:EFSCORRUPTED	0:-3 2:-1 3:7 4:-1 5:-2 7:-5 8:2 9:4
errno:EHOSTUNREACH	0:-1 3:3 5:-3 7:-2 8:4
errno:EIDRM	3:-1 4:-1 5:2
errno:EILSEQ	3:9 5:-3 7:-4
errno:EINTR	2:-1 3:-2 4:-1 5:1 6:-1 7:-2 8:8
errno:EINVAL	0:-5 1:-6 2:-7 3:30 4:-12 5:-8 6:-5 7:9 8:4 9:-1
errno:EIO	0:-9 1:-3 2:18 3:5 4:-5 5:-9 6:3 7:-3 8:4 9:-2
errno:EISDIR	3:8 4:-1 5:-3 7:-1 8:-1
errno:EKEYEXPIRED	3:-2 5:6 7:-1 8:-1
errno:EKEYREJECTED	3:5 5:4 6:-1 7:-5 8:-2
errno:EKEYREVOKED	0:-1 3:-2 4:-1 5:5 7:-1
errno:ELOOP	3:7 4:-1 7:-2 8:-2
errno:EMFILE	0:2 3:-7 5:6
errno:EMLINK	3:-3 5:5 7:-1 8:-1
errno:EMSGSIZE	0:-5 1:-1 2:-2 3:1 4:-1 5:3 6:-1 7:-5 8:11 9:-1
errno:ENAMETOOLONG	0:-2 2:-1 3:12 4:-1 5:-6 7:-2 8:1
errno:ENETDOWN	0:-1 3:-1 5:4 7:-1 8:-1
errno:ENETUNREACH	3:-4 5:4 7:-2 8:3
errno:ENFILE	0:4 3:-2 5:1 7:-1 8:-1
errno:ENOBUFS	0:8 1:-1 3:-3 4:-1 5:-4 6:-1 7:-4 8:6 9:-1
errno:ENODATA	0:-1 3:2 5:5 6:-3 8:-2
errno:ENODEV	0:-4 1:-2 2:-3 3:9 4:-4 5:-4 6:9 7:3 8:-2 9:-3
errno:ENOENT	0:-7 1:-2 2:-3 3:4 4:1 5:14 7:-1 8:-3 9:-3
errno:ENOEXEC	0:-1 3:2 5:2 7:-2 8:-1
errno:ENOIOCTLCMD	3:-4 5:-4 7:10 8:-1
errno:ENOKEY	0:-3 1:-1 3:2 4:-2 5:8 6:-1 7:-3
errno:ENOLCK	0:-2 2:-1 3:2 4:-1 5:-2 8:7 9:-1
errno:ENOMEM	0:45 1:-2 2:-4 3:-8 4:-6 5:-10 6:-6 7:-8 8:-4 9:3
errno:ENOMSG	0:-1 3:3 5:2 7:-2 8:-2
errno:ENOPKG	3:-4 7:5
errno:ENOPROTOOPT	3:-3 5:-6 7:12 8:-2 9:-1
errno:ENOSPC	0:-4 1:-1 2:2 4:-1 5:14 6:-2 7:-5 8:-1 9:-2
errno:ENOSYS	3:-3 4:-1 5:-8 6:-1 7:12 8:-2 9:4
errno:ENOTBLK	3:2 4:-1 5:-8 7:9 8:-2
errno:ENOTCONN	0:-1 2:2 3:-3 5:2 6:6 7:-3 8:-2
errno:ENOTDIR	3:12 4:-1 5:-6 7:-4 8:-1
errno:ENOTEMPTY	3:-1 5:3 7:-1
errno:ENOTSOCK	0:-1 3:4 5:1 7:-2 8:-2
errno:ENOTSUPP	3:-8 4:-1 5:-8 6:-1 7:21 8:-1 9:-1
errno:ENOTTY	0:-2 2:-1 3:-5 4:-1 5:-1 6:-2 7:9 8:4 9:-1
errno:ENXIO	0:-4 1:-1 2:-1 4:-2 5:6 6:-1 7:2 8:-1 9:2
errno:EOPNOTSUPP	0:-2 1:-1 2:-1 3:-14 4:-2 5:-10 6:-2 7:38 8:-4 9:-1
errno:EOVERFLOW	0:-1 2:-1 3:11 4:-1 5:1 6:-2 7:-4 8:-3 9:-1
errno:EPERM	0:-4 1:-1 2:-2 3:-4 4:33 5:-2 6:-4 7:-5 8:-8 9:-3
errno:EPFNOSUPPORT	3:-6 5:-2 7:11 8:-1
errno:EPIPE	3:-2 5:6 7:-1 8:-1
errno:EPROBE_DEFER	3:-4 5:5 6:-1 7:-1 8:1
errno:EPROTO	0:-1 2:-1 3:3 4:-1 5:-2 6:2 7:2 8:-3
errno:EPROTONOSUPPORT	0:-1 2:-1 3:-1 4:-1 5:-7 7:17 8:-5
errno:ERANGE	0:-1 1:-1 2:-1 3:10 4:-1 5:3 6:-2 7:-3 8:-3 9:-1
errno:EREMOTEIO	3:-1 5:-1 7:6 8:-2
errno:ERESTARTNOHAND	3:-2 4:-1 5:5 7:-1
errno:ERESTARTSYS	3:-2 4:-1 5:-5 6:-1 7:-1 8:12
errno:EROFS	0:-2 2:-1 3:-5 4:3 5:3 6:-2 7:4 8:-1
errno:ESHUTDOWN	0:-1 2:6 3:-2 7:-3
errno:ESPIPE	3:6 5:-4 7:-1
errno:ESRCH	0:-2 2:-1 4:-4 5:15 6:-1 8:-7 9:-1
errno:ESTALE	0:2 2:-1 3:-3 4:-1 5:4 7:-2 8:1
errno:ETIME	3:-4 5:3 6:6 7:-1 8:-2 9:-1
errno:ETIMEDOUT	0:-1 2:3 3:-1 4:-1 5:2 6:5 7:-3 8:-3 9:-1
errno:ETXTBSY	3:-1 5:2 7:-1
errno:EWOULDBLOCK	5:1
errno:EXDEV	0:-1 3:8 4:-1 7:-3 8:-1 9:-1
errno:FILEID_INVALID	3:3 5:-1
errno:FLOW_DISSECT_RET_OUT_BAD	3:3 5:-1 7:-1
errno:G_BAD_TOK_HEADER	3:1
errno:NET_RX_DROP	0:-1 3:-2 4:2 5:2 7:-1 8:1
errno:NFS4ERR_NXIO	3:-1 5:2 7:-1
errno:NFS4ERR_RESOURCE	0:-1 2:-2 5:3 7:-1 8:2
errno:NF_DROP	0:2 3:-1 4:-1 5:-4 7:-3 8:8 9:-1
errno:PARSE_INVALID	3:1 5:-1
errno:SCTP_DISPOSITION_NOMEM	0:12 3:-6 5:-3 7:-1 8:-1
errno:SK_DROP	5:-4 7:5 8:-1
errno:SVC_CLOSE	0:4 3:-3 5:-2 7:-1 8:3
errno:SVC_DENIED	0:3 2:-1 3:2 4:6 5:-3 8:-3 9:-2
errno:VM_FAULT_OOM	0:7 3:-1 5:-3 8:-2
errno:VM_FAULT_SIGBUS	0:-3 2:-1 3:1 4:3 5:1 6:-1 7:-2 8:3 9:-1
errno:XZ_DATA_ERROR	3:8 5:-3 7:-3 8:-1
errno:XZ_OPTIONS_ERROR	3:-5 5:-1 7:8
errno:ZSTD_CONTENTSIZE_ERROR	8:1
errno:nlm_lck_denied_grace_period	0:-1 3:-1 5:4 8:-2
errno:nlm_lck_denied_nolocks	0:4 3:-4 5:-1 7:-1 8:4
errno:rpc_system_err	0:5 3:-1 5:-2 8:-1
function.0r	3:-1 5:-1 6:2 7:-2 8:-1 9:3
function.0t	3:-1 5:-1 6:2 7:-2 8:-1 9:3
function.1	3:2 5:-3 7:-1 8:2
function.2	0:-1 3:2 5:-1
function.25519	3:-1 5:-1 9:3
function.3	0:2 1:-1 3:-10 4:-1 7:1 8:8 9:1
function.32	3:1 5:-1
function.3a	3:-4 5:-1 6:3 7:-2 9:4
function.4	4:-2 5:4 7:1 8:-2 9:-1
function.5	3:2 8:-1
function.6	8:1
function.64	3:-8 5:9 7:-1
function.8	0:3 3:-2 5:-2 7:-1 8:-1 9:3
function.BPF_CALL_3	0:-1 1:-1 3:-8 4:-1 5:2 7:2 8:9 9:-2
function.BPF_CALL_4	3:-2 4:-1 5:5 7:1 8:-1 9:-1
function.BPF_CALL_5	3:2 8:-1
function.LZ4_decompress_safe_continue	8:1
function.ZSTD_createDDict_advanced	0:-2 3:3
function.ZSTD_findDecompressedSize	8:1
function.ZSTD_initStaticDDict	3:1
function.____sys_sendmsg	1:-5 3:2 5:-1 8:5
function.__acpi_device_modalias	0:-1 3:6 5:-5 6:-1 7:-1 8:1
function.__acpi_processor_start	3:-1 5:2 6:-5 7:-1 8:4
function.__alloc_disk_node	0:1 8:1
function.__anon_inode_getfile	0:4 5:4 8:-6
function.__bio_iov_iter_get_pages	1:-3 3:5 5:-4 8:4 9:-1
function.__blkdev_direct_IO_simple	2:1 3:1 5:-1 8:-1
function.__blkdev_issue_discard	3:1 4:7 5:-7
function.__bpf_getsockopt	3:2 5:1 7:-5 8:3
function.__bpf_perf_event_output	3:1 5:6 7:-7
function.__bpf_redirect_neigh_v4	3:-1 5:3 8:-1
function.__bpf_ringbuf_reserve	3:-2 5:3
function.__bpf_strtoull	3:1 5:-1
function.__bprm_mm_init	5:2 8:-2
function.__buffer_migrate_folio	5:1
function.__cgroup1_procs_write	4:7 5:-1 8:-5
function.__clockevents_switch_state	3:-2 5:-2 7:-1 9:7
function.__close_range	0:-1 3:1 8:1
function.__component_match_add	0:5 3:-1 5:-1 8:-3
function.__copy_msghdr	1:10 8:-9
function.__create_xol_area	0:-1 8:1
function.__crypto_register_alg	0:-1 3:-8 5:12 8:-2
function.__d_alloc	0:-1 8:1
function.__d_obtain_alias	5:1
function.__dev_alloc_name	5:2 8:-1
function.__dev_map_hash_update_elem	3:-2 5:2
function.__dev_open	3:-1 5:-8 6:10
function.__devm_ioremap_resource	0:-2 3:-1 5:2 8:2
function.__dma_async_device_channel_register	0:1
function.__do_compat_sys_io_pgetevents	3:-1 5:1
function.__do_compat_sys_io_pgetevents_time64	3:-1 5:1
function.__do_compat_sys_io_setup	1:1 8:-1
function.__do_compat_sys_io_submit	8:1
function.__do_compat_sys_ioctl	5:-1 7:3 8:-2
function.__do_compat_sys_kexec_load	3:-1
function.__do_compat_sys_sigreturn	1:8 3:-2 4:-1 5:-2 6:-1 7:-1 8:-1
function.__do_loopback	3:5 5:-4 7:-1
function.__do_replace	0:-3 3:-1 5:-2 8:7
function.__do_splice	3:3 5:-2 7:-1
function.__do_sys_add_key	1:-6 4:1 5:-1 8:6
function.__do_sys_copy_file_range	3:2 5:-1
function.__do_sys_fcntl64	3:6 4:1 5:-5 8:-1
function.__do_sys_finit_module	3:-1 4:4 8:-2
function.__do_sys_flock	3:-3 5:1 7:3
function.__do_sys_fsopen	0:2 3:-1 5:-3 7:4 8:-2
function.__do_sys_fspick	0:2 3:1 8:-2
function.__do_sys_inotify_add_watch	3:1 5:-1 8:1
function.__do_sys_inotify_rm_watch	3:1
function.__do_sys_io_pgetevents	5:1
function.__do_sys_io_setup	1:1 8:-1
function.__do_sys_ioprio_set	3:-2 4:-1 8:3
function.__do_sys_kexec_load	1:4 3:-1 8:-2
function.__do_sys_membarrier	3:-3 5:-1 7:4
function.__do_sys_memfd_create	1:4 3:-4 5:-1 8:2
function.__do_sys_memfd_secret	1:-1 3:-1 5:7 7:1 8:-5
function.__do_sys_mincore	0:-1 1:-6 3:7
function.__do_sys_mlockall	4:1 8:-1
function.__do_sys_mount	1:11 3:-1 8:-10
function.__do_sys_mount_setattr	1:1 3:1 5:-1
function.__do_sys_move_mount	1:-1 4:2
function.__do_sys_mq_unlink	8:1
function.__do_sys_open_tree	1:-1 4:-1 5:-1 8:3
function.__do_sys_openat2	1:2 8:-2
function.__do_sys_pidfd_open	3:-1 5:2
function.__do_sys_pkey_alloc	0:-4 3:1 5:4
function.__do_sys_prlimit64	3:-2 5:3
function.__do_sys_process_madvise	1:-1 3:1 5:-1 8:1
function.__do_sys_process_mrelease	3:-2 5:-3 7:-1 8:6
function.__do_sys_quotactl	1:-1 3:4 5:-2 7:-2 8:1
function.__do_sys_quotactl_fd	8:1
function.__do_sys_sched_setattr	1:8 8:-7
function.__do_sys_set_mempolicy_home_node	0:-1 1:-1 5:-1 7:1 8:2
function.__do_sys_setns	3:9 4:-1 7:-1 8:-7
function.__ext4_check_dir_entry	2:-1 3:4 5:-1 8:-1 9:-1
function.__ext4_error_file	3:-1 5:3 9:-1
function.__ext4_expand_extra_isize	5:1 8:-1
function.__ext4_ext_check	3:2 5:-1 9:-1
function.__ext4_unlink	3:-2 5:3 8:-1
function.__ext4_xattr_check_block	2:-1 3:4 8:-2
function.__fget_files_rcu	0:-2 3:8 5:-4 8:-1 9:-1
function.__fib_rules_register	3:2 5:-1 7:-1
function.__fib_validate_source	3:4 5:-3
function.__find_kfunc_desc_btf	3:1 5:-1 7:-1 8:1
function.__fs_parse	0:-1 3:5 5:-4
function.__get_compat_msghdr	1:-1 3:1 5:-1 8:1
function.__get_filter	0:1 4:4 5:-4 8:-1
function.__get_prog_inode	3:4 4:3 5:-4 8:-3
function.__get_vm_area_node	3:2 5:-2 8:-1
function.__htab_lru_percpu_map_update_elem	1:-1 5:6 8:-5
function.__htab_percpu_map_update_elem	0:-1 5:-2 8:4
function.__i8042_command	2:-4 3:-1 5:-1 6:11 7:3 8:-7
function.__io_submit_one	3:2 5:-2
function.__iomap_write_begin	0:2 2:8 8:-9
function.__iommu_dma_alloc_pages	0:-2 3:6 5:-2 7:-1 8:-1
function.__iommu_probe_device	0:3 3:-3 5:-4 6:-1 7:6 8:-1
function.__ip4_datagram_connect	4:2 5:-2
function.__ip_mc_join_group	3:-2 5:3
function.__ip_tunnel_create	3:3 5:-2 7:-1
function.__ipv6_dev_ac_inc	3:-1 5:1 8:1
function.__ipv6_dev_mc_inc	3:5 5:-4
function.__ipv6_sock_mc_join	3:1
function.__kernfs_fh_to_dentry	0:3 3:1 5:-2 8:-1
function.__kernfs_new_node	0:2 4:-3 8:1
function.__key_update	0:-1 3:-1 4:2 5:-4 7:7 8:-2
function.__kprobe_event_add_fields	3:1 5:-1
function.__lookup_slow	0:-2 3:-1 4:-1 8:6
function.__napi_alloc_skb	0:1 8:-1
function.__netdev_alloc_skb	0:1
function.__netlink_dump_start	5:1
function.__netlink_kernel_create	0:-1 8:1
function.__nf_conntrack_update	0:-1 3:-1 5:-3 8:5
function.__nf_ct_expect_check	3:-3 5:5 7:-1 8:-1
function.__nf_queue	0:-1 5:1
function.__nf_register_net_hook	3:1 5:-1
function.__nfs4_get_acl_uncached	3:2 5:-2
function.__nfs4_proc_set_acl	3:1 5:-1
function.__nfs_revalidate_inode	2:-1 8:2
function.__nla_validate_parse	3:-2 8:3
function.__ns_get_path	3:-1 5:1
function.__page_get_link	2:2 5:1 8:-2
function.__pci_enable_msix	3:3 5:-2 6:-1 8:1
function.__pci_hp_initialize	3:10 5:-2 6:-1 7:-6
function.__pidfd_fget	5:-1 8:2
function.__pidfd_prepare	5:-1 8:1
function.__platform_driver_probe	3:2 5:-4 6:3 7:-1
function.__rb_allocate_pages	0:1 3:-2 5:1
function.__read_extent_tree_block	2:2 3:-1 8:-2
function.__receive_fd	1:3 3:-1 4:1 5:-1 8:-3
function.__register_blkdev	0:-1 2:-1 5:6 8:-4
function.__register_chrdev_region	3:1 5:5 8:-5
function.__register_sysctl_paths	0:-4 3:10 5:-1 8:-5
function.__register_sysctl_table	3:-1 8:2
function.__register_trace_kprobe	3:-3 5:3
function.__report_bug	3:-2 5:-3 7:-1 9:7
function.__request_percpu_irq	3:1 5:-1
function.__revise_pending	8:1
function.__rpc_clnt_handle_event	3:-1 5:-4 8:5
function.__rtc_read_time	2:-1 3:-4 5:4 6:-3 7:1 8:4
function.__sched_setaffinity	5:-1 8:2
function.__scm_send	3:1 4:10 7:-2 8:-8
function.__sctp_hash_endpoint	0:-5 8:6
function.__shmem_file_setup	0:4 3:-1 5:-2
function.__sk_receive_skb	8:1
function.__skb_flow_dissect_arp	3:1 5:-1
function.__skb_flow_dissect_batadv	3:2 5:-1 7:-1
function.__skb_to_sgvec	3:4 5:-3 7:-1
function.__skb_wait_for_more_packets	8:1
function.__sock_diag_cmd	3:-1 5:-6 7:7
function.__split_vma	0:-1 4:-3 8:4
function.__store_smt_control	3:-2 4:-1 5:1 7:2
function.__swap_duplicate	0:3 3:-13 5:12
function.__sys_getsockname	3:-1 4:1 8:1
function.__sys_getsockopt	4:1
function.__sys_recvfrom	1:2 3:-1
function.__sys_sendto	1:-1 3:-1 8:3
function.__sys_setregid	4:1 8:-1
function.__sys_setresuid	4:1
function.__sys_setreuid	4:1
function.__sys_setsockopt	3:-1 4:1 8:1
function.__sys_setuid	4:3 5:-2
function.__tcf_block_find	3:2 5:3 7:-5
function.__track_dentry_update	7:1
function.__traverse_mounts	3:2
function.__udp_enqueue_schedule_skb	0:3 3:-2 8:-1
function.__vfs_removexattr_locked	4:1 8:-1
function.__vfs_setxattr_locked	4:1 8:-1
function.__vm_insert_mixed	0:2 4:1 5:-2 8:-1
function.__xdp_do_redirect_frame	3:2 5:1 7:-2
function.__xfrm_init_state	3:4 5:-2
function._cpu_down	3:1 5:-1
function._cpu_up	3:2 5:-2
function._nfs4_do_setattr	3:-1 5:-1 8:2
function._nfs4_opendata_reclaim_to_nfs4_state	5:-1 8:1
function._perf_event_period	3:2 5:-1 7:-1
function._swap_info_get	0:-4 3:2 5:4 9:-1
function.abort	0:1 3:-2 5:5 8:-2
function.abstract	3:-2 5:8 8:-6
function.ac	0:-2 3:-1 5:8 6:-1 7:2 8:-5
function.accept	0:-4 1:5 2:-1 3:-7 4:1 7:5 8:2 9:-1
function.access	1:-1 2:4 3:3 6:-1 7:-5 8:-2 9:2
function.acct	0:-2 3:-4 4:-1 5:7
function.acct_stack_growth	0:-1 3:-4 4:-1 5:6
function.ack	0:9 3:-1 5:-2 8:-4
function.acl	1:-1 2:-4 3:5 4:4 5:-7 6:-1 7:-3 8:8 9:-1
function.acpi	1:-3 2:-3 3:-10 4:-4 5:10 6:5 7:7 8:1 9:-4
function.acpi_ac_add	3:3 5:-2 7:-1
function.acpi_bus_generate_netlink_event	3:-2 5:2
function.acpi_bus_osc_negotiate_usb_control	3:-3 6:3
function.acpi_button_add_fs	0:16 3:-2 5:-6 6:-2 7:-2 8:-3
function.acpi_create_platform_device	3:1
function.acpi_data_prop_read_single	3:2 5:-2
function.acpi_decode_space	3:-4 6:-2 7:6
function.acpi_detach_data	3:1
function.acpi_device_get_power	3:1 5:-1
function.acpi_disable_event	3:-2 5:-2 6:5 8:-1
function.acpi_dma_controller_register	3:3 5:-2 7:-1
function.acpi_dma_get_range	5:-3 6:-3 7:7
function.acpi_dma_parse_resource_group	3:-2 5:-1 6:3 7:-1 8:1
function.acpi_ds_eval_bank_field_operands	5:1
function.acpi_ds_eval_buffer_field_operands	3:-1 5:1
function.acpi_ds_result_push	5:3 9:-2
function.acpi_ds_scope_stack_push	3:1
function.acpi_ec_space_handler	3:-2 5:-1 6:-1 7:-1 8:6
function.acpi_ec_submit_query	3:-2 5:4 6:-1
function.acpi_enable	3:-1 5:-4 6:9 7:-2 9:-1
function.acpi_enable_wakeup_device_power	3:2 5:-2
function.acpi_ev_queue_notify_request	3:3 5:-2 7:-1
function.acpi_ex_acquire_mutex	5:1 9:-1
function.acpi_ex_convert_to_buffer	3:1
function.acpi_ex_opcode_3A_0T_0R	3:-4 5:-1 6:3 7:-2 9:4
function.acpi_ex_resolve_to_value	3:2 5:-1
function.acpi_extract_power_resources	0:-1 3:7 5:-3 6:-6 7:-2 8:5
function.acpi_get_parent	3:-1 5:4 6:-1 7:-1 8:-1
function.acpi_get_psd	3:3 5:-1 6:-3 8:2
function.acpi_get_psd_map	0:-1 1:-1 3:-4 5:4 6:4 7:-1 8:-1
function.acpi_get_ref_args	3:3 5:-1 7:-1 8:-1
function.acpi_get_table_header	0:2 3:-1 5:2 7:-1 8:-1
function.acpi_hw_extended_sleep	5:1
function.acpi_hw_low_set_gpe	5:1
function.acpi_hw_set_mode	3:-2 5:-1 6:-1 7:6
function.acpi_install_fixed_event_handler	8:1
function.acpi_install_global_event_handler	3:1
function.acpi_install_interface	5:1
function.acpi_ns_check_acpi_compliance	3:-2 6:4 9:-1
function.acpi_ns_handle_to_pathname	0:-1 3:1
function.acpi_ns_repair_CST	3:3 5:-1 9:-1
function.acpi_ns_repair_FDE	3:1
function.acpi_numa_memory_affinity_init	3:-2 5:7 6:-1 7:-2 8:-1
function.acpi_os_execute	0:-1 3:7 5:11 6:-2 7:-1 8:-13
function.acpi_os_install_interrupt_handler	3:1 7:-1
function.acpi_os_wait_semaphore	2:-1 3:-2 5:4 6:-1 7:4 8:-4
function.acpi_parse_gi_affinity	3:-3 5:6 7:-2
function.acpi_parse_hpet	3:-2 5:-1 6:4 7:-1
function.acpi_parse_madt_ioapic_entries	3:-2 5:-2 6:-1 7:2 8:3
function.acpi_pci_link_allocate	3:-1 5:5 6:-2 7:-1 8:-1
function.acpi_pci_link_get_current	5:4 6:-3 7:-1
function.acpi_pci_osc_control_set	6:-1 7:1
function.acpi_pci_root_remap_iospace	0:-1 5:-1 6:-1 8:3
function.acpi_pci_set_power_state	6:-1 7:1
function.acpi_processor_get_lpi_info	3:-3 5:-1 6:-1 7:6 8:-2
function.acpi_processor_get_performance_info	3:1 5:-1 6:-1 7:2
function.acpi_processor_get_throttling_control	3:-4 5:-1 6:4 8:1
function.acpi_processor_get_throttling_states	3:-3 5:-1 6:3 8:2
function.acpi_processor_hotadd_init	3:4 5:6 6:-4 7:-2 8:-4
function.acpi_processor_ids_walk	3:7 6:-2 7:-2 8:-2
function.acpi_processor_notify_smm	3:-1 5:4 6:-1 8:-2
function.acpi_processor_set_throttling_ptc	5:1 6:-1 7:1
function.acpi_ps_complete_final_op	5:-1 8:1
function.acpi_remove_sci_handler	3:1 5:1
function.acpi_rs_create_resource_list	8:1
function.acpi_rs_validate_parameters	3:9 8:-8
function.acpi_run_osc	3:1 5:-4 6:6 7:-1 8:-1
function.acpi_setter_handle	3:-1 5:-4 6:-2 7:6 8:1
function.acpi_table_parse_entries_array	3:-4 5:-2 6:3 7:4
function.acpi_tb_verify_temp_table	0:-1 5:-1 8:2
function.acpi_thermal_add	3:2 5:-1 7:-1
function.acpi_thermal_init	3:-2 5:5 6:-2 7:-1
function.acpi_unload_parent_table	0:-1 3:4 5:-1 6:-1 8:-1
function.acpi_ut_release_mutex	3:-1 5:2 6:-1
function.acpi_ut_release_owner_id	3:1 5:3 6:-2 7:-1 9:-1
function.acpi_wmi_probe	5:-1 8:2
function.acpihid	5:-4 6:7 7:-2 8:-1
function.acquire	0:-1 3:-1 5:1 6:-1 8:3 9:-1
function.acs	2:-1 3:3 5:-1 6:-2 7:5 8:-3
function.act	3:1 5:-1
function.action	0:-1 1:-1 2:-1 3:7 4:5 5:-1 7:-5 8:-1 9:-1
function.actions	3:8 5:-1 8:-5
function.activate	5:-2 6:-2 7:-1 8:5
function.active	0:-1 1:-1 3:-5 4:-2 5:4 7:6 9:-1
function.add	0:11 1:-8 2:-3 4:-2 5:5 6:-6 7:-1 8:6 9:-2
function.add_dirent_to_buf	8:1
function.add_info	5:1
function.add_new_gdb_meta_bg	2:-2 8:2
function.add_node	0:-1 3:7 5:-5
function.add_page_for_migration	0:-1 3:2 4:2 5:-3 7:-1 8:1
function.add_sect_attrs	8:1
function.add_subprog_and_kfunc	4:2 5:-1 8:1
function.add_to_pipe	3:-1 5:2
function.add_uncore_discovery_type	3:-1 7:2
function.addr	0:-3 1:-2 2:-1 3:10 4:2 5:-1 6:-1 7:-7 8:3 9:-1
function.addr6	5:1
function.addrconf	0:-4 1:-1 2:-1 3:-12 4:-1 7:8 8:11 9:-1
function.addrconf_dad_failure	3:-3 5:2 8:1
function.addrconf_set_sit_dstaddr	0:-2 3:1 5:3 7:-1 8:-1
function.addrconf_sysctl_register	3:1 5:-1
function.address	0:3 1:-1 2:-1 3:11 4:-1 5:-5 6:-2 7:-1 8:-2 9:-1
function.addrs	0:-1 5:-1 8:2
function.addsock	0:-1 3:-1 5:-2 7:3 8:2 9:-1
function.adj	5:-6 8:8
function.adjacent	8:1
function.adjtime	4:2 5:-1
function.adjust	0:2 3:-3 4:-1 5:1 6:1 7:-1 8:-1
function.advanced	0:-2 3:3
function.ae	5:1
function.aead	0:-4 3:3 5:-1 8:3
function.aead_geniv_alloc	3:2 5:-1 8:-1
function.aevent	8:1
function.af	0:-1 3:5 5:-2 7:6 8:-8
function.affine	3:5 5:-3 7:1 8:-1 9:-1
function.affinity	0:2 3:-1 4:-2 5:3 6:-2 7:1 9:-1
function.after	5:4 6:-2 8:-2
function.ah6	0:-1 3:10 5:-1 7:-1 8:-5
function.ah6_init_state	0:-1 3:-1 5:1 7:-1 8:2
function.ahash	3:-1 8:1
function.aio	0:-1 1:-1 2:-1 3:-6 4:5 5:2 7:12 8:-9
function.aio_fsync	3:-3 7:3
function.aio_migrate_folio	3:-5 5:8 7:3 8:-5
function.aio_poll	2:-1 3:1 5:-2 7:4 8:-2
function.aio_read	3:1 5:-3 7:2 8:1
function.aio_write	3:4 4:-1 5:-4 7:1
function.akcipher	3:3 5:-3 7:1
function.alarm	0:-1 2:-1 3:7 5:-4 6:11 7:-4 8:-8
function.alarmtimer	3:-3 5:5 7:-1
function.alg	0:-1 3:-4 4:-1 5:5 7:4 8:-2
function.algo	5:-1 7:1
function.alias	3:-1 5:1 8:1
function.alignment	3:1 6:-1 7:1
function.all	0:-1 2:-5 5:-2 8:11 9:-1
function.alloc	0:12 1:-3 3:1 4:-6 5:3 6:-12 7:2 9:2
function.alloc_bprm	8:1
function.alloc_buddy_huge_page	0:-2 5:4 9:-2
function.alloc_buf	0:-1 3:-1 5:5 7:-1 8:-1
function.alloc_desc	0:5 3:-1 5:-2 8:-1 9:-1
function.alloc_fd	3:-3 5:1 9:2
function.alloc_fdtable	3:-3 5:4
function.alloc_htab_elem	0:-1 3:-3 5:4
function.alloc_io_pgtable_ops	0:-13 5:-2 6:-1 7:8 8:8
function.alloc_mnt_ns	0:2 8:-2
function.alloc_pci_segment	0:7 3:-1 5:-1 6:-2 7:-1 8:-2
function.alloc_read_gpt_entries	0:-2 3:6 5:-2 7:-1
function.alloc_skb_with_frags	3:2 5:-1
function.alloc_super	0:5 5:-1 8:-4
function.alloc_surplus_huge_page	0:-2 5:2
function.alloc_swap_info	3:-1 5:1
function.alloc_thread_stack_node	0:1 5:-1
function.alloc_vfsmnt	0:2 8:-2
function.allocate	0:7 3:1 4:-1 5:1 6:-2 7:-2 8:-3
function.allocated	0:1 5:-1
function.allow	3:-2 5:-1 7:3
function.allow_restart_store	3:-1 5:-1 7:3 8:-1
function.allowed	3:-2 4:-3 5:8 6:-1 7:-1 8:-1
function.alt	5:10 8:-10
function.amd	0:-1 1:-1 3:8 5:-2 6:-3 7:-1
function.amd_iommu_get_resv_regions	0:1
function.amd_iommu_pc_init	0:-1 3:-1 5:-1 6:-2 7:-2 8:6
function.amd_iommu_report_page_fault	5:2 6:-1
function.and	1:-1 2:-2 3:-1 5:1 7:-3 8:4 9:3
function.anon	4:1 5:1 8:-1
function.anon_vma_fork	0:-1 8:2
function.any	2:7 3:-5 5:-2 6:4 7:-2 8:-2
function.anyaddr	3:-1 7:1
function.apic	3:2 5:6 6:-2 7:-3 8:-1
function.append	0:4 2:-5 3:-5 4:-1 5:7 7:-1 8:2 9:-1
function.apply	0:-6 1:-1 3:4 4:-1 5:5 7:-2 8:1
function.apply_vma_lock_flags	0:-5 3:8 5:-3
function.arch	0:1 1:-1 3:11 5:-5 6:-1 7:-3 8:-2
function.arch_bp_generic_fields	3:2 7:-1 8:-1
function.arch_build_bp_info	3:2 5:-1 7:-1
function.arch_prepare_kprobe	0:1 3:4 5:-2 7:-1 8:-1
function.arch_prepare_optimized_kprobe	3:3 5:-2 7:-1
function.area	0:-7 2:-1 3:5 5:-1 6:-1 7:-1 8:8 9:-3
function.arg	1:1 2:-1 3:-6 4:-2 5:4 7:-3 8:3 9:3
function.args	0:3 3:3 4:-1 5:-3 7:-3 8:2 9:-1
function.arp	0:4 3:-5 5:-2 6:-1 7:6 8:-2
function.arp_ioctl	3:10 5:-6 7:-2 8:-1
function.arp_req_set_public	0:4 3:5 5:-7 7:-1 8:-1
function.array	0:-4 2:-1 3:5 4:-1 5:-8 6:2 7:2 8:6 9:-1
function.array_map_alloc	3:1 5:-1
function.array_map_update_elem	3:1
function.asconf	0:1 3:6 5:-3 7:-2 8:-1
function.asoc	0:2 3:-1 8:-1
function.assign	0:-6 2:-1 3:-1 5:1 6:-1 7:-1 8:8
function.assoc	0:2 3:-2 7:1 8:-1
function.assoc_array_insert	0:1
function.asymmetric	0:-1 3:4 5:-2 7:-3 8:4
function.asymmetric_key_eds_op	3:1
function.asymmetric_key_generate_id	3:1
function.asymmetric_key_hex_to_key_id	3:-1 5:-1 7:-2 8:4
function.asymmetric_lookup_restriction	0:-1 3:2 8:-1
function.async	3:-4 5:7 7:-3 8:2 9:-1
function.at	1:-1 3:-1 4:-1 5:3 8:1
function.atkbd	0:-1 2:4 3:4 5:-5 6:-1 7:11 8:-10 9:-1
function.atkbd_connect	5:-1 6:3 8:-1
function.atkbd_set_scroll	3:11 8:-10
function.atkbd_set_set	2:-1 3:-1 5:-1 6:-1 7:4 8:1
function.atkbd_set_softrepeat	2:-1 3:-1 5:-1 6:-1 7:3 8:1
function.atomic	3:-15 4:-1 5:7 6:-1 7:10 8:1
function.attach	0:4 1:-1 4:-4 5:5 6:-3 7:-3 8:2 9:-1
function.attach_device	3:-4 5:4 8:1
function.attr	0:-3 1:3 2:-21 3:11 4:-2 5:-3 6:-1 7:8 8:11 9:-2
function.attributes	3:-1 5:1
function.attrs	3:-3 5:3 8:-2 9:3
function.audit	0:-3 1:-2 2:-1 3:1 4:1 5:-4 6:1 7:2 8:2 9:2
function.audit_actions_logged	3:-1 5:-1 8:4
function.audit_add_rule	0:-1 8:1
function.audit_buffer_alloc	0:-1 5:4 8:-2
function.audit_log_nf_skb	0:-7 3:6 5:-1 7:4 8:-1
function.audit_to_entry_common	3:2 5:-1
function.audit_unpack_string	3:1
function.auth	0:4 2:4 3:-2 4:-4 5:-4 7:5 8:-2 9:-1
function.authenc	3:5 5:-2 7:-1 8:-1
function.authenticate	0:-3 2:-1 4:7 5:-4 7:3 8:-1 9:-1
function.authenticated	3:7 5:-3 7:-3
function.authkey	0:1
function.autobind	5:8 8:-7
function.autofs	0:-2 1:2 2:-1 3:1 4:-1 5:1 7:-2 8:3
function.autofs_dev_ioctl_setpipefd	3:3 5:-5 8:2
function.automount	0:-1 3:-9 5:3 7:8
function.aux	3:4 5:-5 6:1 8:1
function.avail	2:-4 3:5 8:-1
function.b	0:2 3:2 5:-1 8:-2
function.backbeat	3:-1 5:-1 9:3
function.backlight	5:1 6:-1 8:2
function.backlog	0:-1 3:-1 5:3 7:-1 8:-1
function.backup	2:-5 3:1 5:-1 8:5
function.bad	0:-1 3:-2 5:-2 8:-2 9:8
function.badblocks	3:-2 5:4 7:-1
function.badblocks_store	3:-2 5:4 7:-1
function.bank	0:-4 3:-1 8:6
function.base	0:2 3:5 5:-2 7:-1 8:-4
function.batadv	3:2 5:-1 7:-1
function.batch	0:1 2:2 5:1 7:-1 8:-2
function.bc	0:5 2:5 3:-1 5:-1 8:-6
function.bdev	0:1 1:-1 2:4 3:3 4:-1 5:7 6:-1 7:1 8:-11 9:-1
function.bdev_add_partition	3:-5 7:6
function.bdev_resize_partition	2:-1 3:3 5:-1 7:-1
function.bdev_write_page	2:4 8:-3
function.bdi	0:-3 3:1 5:-1 8:3
function.beat	0:2 3:-1 5:-1
function.beet	0:-2 3:1 8:2
function.begin	0:4 1:-1 2:2 3:-1 4:-3 5:1 6:2 7:-3 8:-2
function.best	3:-1 4:-3 7:6 8:-1
function.bg	2:-2 3:1 5:1 7:-1 8:2
function.bin	2:-2 3:1 5:-5 7:8 8:-1 9:-1
function.binary	0:-1 1:-1 2:-1 3:-4 5:1 7:11 8:-4
function.bind	0:8 1:-2 2:-1 3:4 4:-1 5:-3 7:-1 8:-4 9:-1
function.bindx	4:1
function.binprm	3:2 5:-1 7:-1
function.bio	0:1 2:7 3:-5 4:-1 5:-2 6:-1 7:1 8:1 9:-1
function.bioset	0:2 8:-1
function.bioset_init	0:2 8:-1
function.bitmap	0:-3 1:5 2:6 3:-11 4:-1 5:-5 7:-2 8:11 9:-1
function.bitmap_parse	3:2 5:-2
function.bitmap_parse_region	8:1
function.bits	0:-1 1:-2 2:9 3:1 5:-3 7:-2 8:-1 9:-1
function.bits_from_user	3:1 7:-1
function.bitset32	5:6 8:-6
function.blk	0:4 1:-2 2:2 3:-3 4:4 6:-2 7:-2 9:-2
function.blk_add_partitions	0:-1 2:7 3:-1 5:-5 7:2 8:-2
function.blk_check_zone_append	3:5 5:-3
function.blk_ioctl_discard	3:-1 4:-4 5:6
function.blk_ioctl_secure_erase	3:-2 4:5 5:-2
function.blk_ioctl_zeroout	3:-1 4:6 5:-4 7:-1
function.blk_mq_alloc_hctx	0:2 8:-1
function.blk_mq_alloc_request_hctx	2:-1 3:1 5:2 7:-1
function.blk_mq_alloc_rq_map	0:1
function.blk_mq_alloc_tag_set	0:1 3:8 5:-3 7:-5 8:-1
function.blk_mq_init_allocated_queue	0:1 5:-1
function.blk_mq_init_hctx	0:-3 8:3
function.blk_mq_init_sched	0:1 8:-1
function.blk_mq_init_tags	0:1 3:1 5:-1 8:-1
function.blk_mq_tag_update_depth	3:1
function.blk_rq_map_user_bvec	3:1 5:-1 7:2 8:-1
function.blk_stat_alloc_callback	0:4 5:-3
function.blkcg	0:-1 3:5 5:-2 6:-1 7:-1
function.blkcg_conf_open_bdev	3:4 5:-1 6:-1 7:-1
function.blkcg_policy_register	3:2 5:-1
function.blkdev	0:-2 1:-1 2:-2 3:-2 5:9 6:-1 7:-1 9:-1
function.blkdev_bszset	3:1
function.blkdev_common_ioctl	3:1
function.blkdev_fallocate	3:1 5:-1
function.blkdev_get_by_dev	4:1 5:-2 8:2
function.blkdev_getgeo	3:1 5:-2 7:1
function.blkdev_ioctl	3:-2 5:3
function.blkdev_issue_secure_erase	4:4 5:-4
function.blkdev_issue_zeroout	7:1
function.blkdev_write_iter	3:-2 4:-2 5:4
function.blkg	0:-2 5:3 7:-1 8:1
function.blkg_alloc	5:2 8:-1
function.blkg_create	0:-2 5:1 8:2
function.blkpg	3:2 7:-2
function.blkpg_do_ioctl	3:2 7:-2
function.block	0:12 1:-2 3:4 4:-2 5:-5 6:-2 7:-4 8:1 9:-3
function.block_truncate_page	2:3 5:-1 8:-2
function.blocked	2:-1 8:3 9:-1
function.blocks	0:-1 2:-2 3:-7 5:-2 7:-2 8:6 9:8
function.bmap	2:2 3:1 5:-1
function.bmp	3:2 5:-1
function.bool	3:-2 5:2 7:-1 8:2
function.boost	3:-5 6:3 7:1 8:2
function.boot	0:-1 3:-1 7:2 8:1
function.bounds	1:-1 3:-1 5:-1 8:-2 9:5
function.box	0:-4 3:4 5:-2 6:-3 7:-2 8:8
function.bp	3:4 5:-1 7:-1 8:-1
function.bpb	3:2 5:-1 7:-1
function.bpc	0:-1 1:1 2:-1 8:2
function.bpf	0:4 1:-3 2:-2 3:4 4:-11 5:11 6:-2 7:-1 8:3 9:-3
function.bpf_btf_printf_prepare	5:-1 8:1
function.bpf_ctx_finish	3:2 5:-2
function.bpf_fd_reuseport_array_update_elem	3:1 5:-4 8:4
function.bpf_iter_attach_cgroup	3:1 5:-1
function.bpf_iter_attach_map	3:9 5:-8
function.bpf_iter_link_fill_link_info	3:4 5:-3
function.bpf_link_prime	0:2 5:-2 8:1
function.bpf_lookup_user_key	3:1 5:-1
function.bpf_map_get_info_by_fd	3:-1 8:2
function.bpf_map_meta_alloc	3:-5 5:-2 7:7
function.bpf_map_mmap	3:2 4:-1 5:9 7:-1 8:-9
function.bpf_netns_link_update_prog	3:-1 5:1
function.bpf_obj_do_pin	3:6 4:-1 5:-2 7:-1 8:-1
function.bpf_obj_get_next_id	0:-1 5:2
function.bpf_out_neigh_v6	5:1
function.bpf_perf_link_attach	3:1 5:-1 8:1
function.bpf_prog_array_copy	3:-3 5:3
function.bpf_prog_array_copy_to_user	3:3 5:-3
function.bpf_prog_bind_map	0:2 3:2 5:-2 8:-1
function.bpf_prog_offload_init	3:4 5:-3 7:-2
function.bpf_prog_select_runtime	0:2 3:-1 5:-1 7:1 8:-1
function.bpf_prog_test_run_flow_dissector	8:1
function.bpf_prog_test_run_syscall	1:1 3:1 5:-1 8:-1
function.bpf_send_signal_common	3:-1 4:1 5:1
function.bpf_skb_net_shrink	0:-1 3:-1 7:1 8:1
function.bpf_sol_tcp_setsockopt	3:1 5:-1
function.bpf_tcp_ingress	0:2 5:-1 8:-1
function.bprm	0:-1 3:1 4:1 5:1 8:-2
function.branch	3:7 5:-5 8:-2
function.bread	2:7 3:-1 5:-2 8:-3
function.break	5:5 6:-1 8:-3
function.breakpoint	3:4 5:-2 7:-2 8:1
function.bridge	3:2 5:2 6:1 7:-3 8:-2
function.brightness	8:1
function.brk	0:-3 3:2 4:-2 5:-3 8:7
function.broadcast	5:1
function.broken	0:3 3:-1 5:-1 6:-1 8:1
function.bsd	5:-6 8:6
function.bsg	0:-2 3:-2 7:3 8:3
function.bsg_ioctl	3:-2 7:3
function.bsg_register_queue	0:1 8:-1
function.bszset	3:1
function.btf	0:-4 1:-4 2:-1 3:4 4:-4 5:-5 6:-1 7:7 8:12 9:-5
function.btf_check_meta	3:-3 8:4
function.btf_check_sec_info	3:1 7:-1
function.btf_check_subprog_arg_match	1:-1 3:-2 5:6 7:-1 9:-1
function.btf_check_type_match	1:-1 3:5 5:-1 7:-2 9:-1
function.btf_distill_func_proto	3:-4 7:5 8:-1
function.btf_find_kptr	3:1 7:-1
function.btf_find_struct_field	1:-1 3:4 5:-1 7:-1
function.btf_float_check_meta	3:1
function.btf_get_info_by_fd	3:3 5:-2
function.btf_new_fd	0:-1 8:1
function.btf_parse_hdr	3:-4 5:-1 7:5
function.btf_parse_vmlinux	0:-2 8:2
function.btf_struct_resolve	3:-1 5:-1 8:2
function.btf_var_check_meta	3:2 7:-2
function.bucket	0:-1 3:2
function.buddy	3:1 5:2 9:-2
function.buf	0:-3 1:1 2:5 3:-3 4:-1 5:11 6:4 7:-2 8:-11 9:-3
function.buff	3:-3 5:4 7:-1
function.buffer	0:5 1:2 2:-3 3:5 4:-1 5:-7 6:-2 7:4 8:-3 9:-2
function.buffers	0:1 2:5 3:-2 4:-1 5:1 7:4 8:-6 9:-1
function.bug	3:-2 5:-3 7:-1 9:7
function.build	0:3 1:-2 2:-1 5:-1 6:-1 8:1 9:2
function.build_aevent	8:1
function.build_expire	5:1
function.build_mount_idmapped	3:-3 4:1 5:-3 7:6
function.build_mount_kattr	3:3 5:-1 7:-2
function.bulk	3:2 5:-1 6:-1
function.bunzip2	2:-1 3:6 5:-1 8:-1 9:-2
function.bus	0:-1 2:-1 3:1 5:-3 6:4 7:3 8:-1 9:-1
function.bus_add_driver	3:2 5:-2
function.bus_register	8:1
function.button	0:16 3:-2 5:-6 6:-2 7:-2 8:-3
function.bvec	2:2 3:1 5:-2 6:-1 7:2 8:-1
function.by	0:-2 2:-1 3:-3 5:6 6:5 7:-5 8:1 9:-1
function.bytes	2:2 3:-1 5:4 6:-4 8:-3 9:2
function.c	3:1
function.cable	5:-7 8:8
function.cache	0:7 1:-1 2:5 3:-9 4:-2 5:-1 6:2 7:-7 8:9 9:-2
function.cache_pipe_upcall	5:1 7:-1
function.cached	0:1 3:1 4:7 5:-1 8:-8
function.calc	2:6 8:-6
function.calculate	3:3 5:-2 7:-2 8:3 9:-1
function.calipso	0:-2 1:-2 3:-1 4:-1 5:3 7:-1 8:5
function.calipso_genopt	3:3 4:-1 5:-2
function.calipso_opt_getattr	3:3 5:-2
function.calipso_req_setattr	0:-7 5:7
function.calipso_skbuff_setattr	0:3 8:-2
function.call	0:-4 2:-6 3:-11 4:-3 5:-7 6:-2 7:1 8:21 9:11
function.call_proc_get_link	5:-1 8:1
function.call_usermodehelper_exec	3:1 5:-2 7:-1 8:2
function.callback	0:5 1:-1 2:2 3:-11 4:5 5:-6 7:1 8:4 9:1
function.callchain	3:-1 5:4 8:-3
function.can	3:-1 4:-3 5:2 7:1 8:1
function.can_idmap_mount	3:-3 4:-2 5:3 7:2
function.cancargs	3:10 5:-1 8:-9
function.cancel	2:-1 3:-1 5:7 8:-4
function.cap	0:-2 1:-1 3:6 4:4 5:-4 6:2 7:-2 8:-3 9:-1
function.cap_capset	4:1 7:-1
function.cap_convert_nscap	3:1 8:-1
function.cap_inode_removexattr	3:1 5:-1
function.capability	0:-1 2:-3 3:-1 5:-1 6:2 8:4
function.caps	0:-1 3:3 5:-3 6:-1 7:2 8:1
function.capset	4:1 7:-1
function.card	3:-2 5:-3 8:5
function.carve	0:1 3:3 5:-2 8:-1
function.case	0:1 3:-1
function.cat	0:-1 1:-6 3:1 4:-1 5:-2 6:-1 7:-1 8:11 9:-1
function.cb	0:3 2:-1 3:3 5:-7 6:-1 8:5 9:-1
function.cbc	0:-1 3:1 5:-1 8:1
function.cbcmac	8:1
function.cbcmac_create	8:1
function.cbpf	1:-3 3:-1 4:-4 5:4 8:4
function.ccm	3:10 5:-1 8:-7
function.cdda	0:-1 1:1 2:5 3:-3 5:-1 6:-1 7:-1 8:2
function.cdev	0:2 2:-1 3:3 5:-1 6:-2 7:-1
function.cdrom	0:-1 2:5 3:-1 4:-1 5:-4 6:-3 7:3 8:3
function.cdrom_ioctl_get_subchnl	3:1 7:-1
function.cdrom_open	0:-1 2:-1 3:-1 4:-1 5:-3 6:-1 7:5 8:4
function.cell	8:1
function.cells	3:-3 5:4
function.certificate	3:2 8:-1
function.cfg	1:-1 3:1 5:-4 7:3 8:-1 9:3
function.cftypes	0:8 3:-1 8:-6
function.cgroup	0:14 1:-1 2:-1 3:6 4:1 5:-4 6:-1 7:-3 8:-11 9:-1
function.cgroup1	4:7 5:-1 8:-5
function.cgroup_freeze_write	3:-1 8:1
function.cgroup_get_from_id	0:-1 3:-2 4:6 5:-2 7:-1
function.cgroup_get_from_path	5:1
function.cgroup_init_cftypes	0:8 3:-1 8:-6
function.cgroup_max_depth_write	3:9 4:-1 8:-9
function.cgroup_max_descendants_write	8:2
function.cgroup_procs_write_start	3:-2 5:3 7:-1
function.cgroup_transfer_tasks	3:1 5:-1 8:1
function.cgroup_vet_subtree_control_enable	5:5 7:-4
function.cgroupfs	3:4 5:-2 9:-1
function.cgroupstats	3:1 5:1 8:-1
function.cgroupstats_user_cmd	3:1 5:1 8:-1
function.chain	0:6 2:-1 3:-5 5:-1 7:-1 8:2
function.chains	3:5 5:-2 7:-1 8:-1
function.chan	0:-2 2:-2 3:-3 5:4 6:10 7:-2 8:-5
function.change	0:-1 1:-1 2:5 3:-2 5:-1 8:2 9:-1
function.change_seq_adj	3:1 5:-1
function.changed	0:-2 3:-1 5:8 6:-1 7:-3 8:-1
function.changelink	4:2 5:-2
function.channel	0:2 3:-1 5:-2 6:-1 8:2
function.charge	0:-2 3:4 5:4 7:-3 8:-2
function.check	0:-5 1:-8 2:13 3:5 4:4 5:-9 6:2 7:-5 8:-4 9:8
function.check_bpf_snprintf_call	3:-1 8:-2 9:3
function.check_btf_info	3:1 4:-1 5:-1 7:-1 8:2
function.check_cfg	1:-1 5:-2 9:3
function.check_cgroupfs_options	3:4 5:-2 9:-1
function.check_compat_entry_size_and_hooks	3:-1 8:1
function.check_core_relo	8:1
function.check_igot_inode	3:-5 5:5
function.check_ioapic_information	3:-1 5:-1 6:5 8:-2
function.check_kprobe_address_safe	5:-1 8:1
function.check_map_kptr_access	3:6 4:-2 5:-1 7:-1 9:-1
function.check_map_prog_compatibility	3:2 5:-1 7:-1
function.check_modinfo	3:1 5:-1 8:1
function.check_object	3:-6 5:8 8:-1 9:-2
function.check_partition	2:11 3:-2 5:-4 8:-4
function.check_ptr_to_btf_access	3:3 4:-1 5:-1 7:-2 8:2 9:-1
function.check_ptr_to_map_access	3:1 4:1 9:-1
function.check_ptrace_options	3:-4 7:4
function.check_slab	3:-3 9:4
function.check_stack_access_within_bounds	1:-1 3:-1 8:-2 9:5
function.check_unshare_flags	3:-7 5:9 7:-1
function.check_vma_flags	1:-2 3:-5 4:10 5:-6 7:6 8:-2 9:-1
function.checked	3:-1 8:1
function.checkpoint	5:2 7:-2
function.checks	0:-1 2:-1 3:9 4:2 5:-4 7:-4 8:6 9:-8
function.checksum	0:-3 3:6 5:-2
function.chmod	2:-1 3:3 4:1 5:-2 8:-1
function.chown	0:1 3:-1 4:-1 5:2
function.chrdev	0:-1 5:8 8:-6
function.chrdev_open	0:-1 3:-1 5:4 8:-1
function.chroot	4:2 8:-1
function.chunk	0:7 3:2 5:-7 7:-1
function.chunks	3:-1 4:-1 5:5 7:-3
function.cipso	0:2 1:-4 3:10 4:-3 5:-5 7:-2 8:4
function.cipso_v4_genopt	3:2 4:-1 5:-1 7:-1 8:1
function.cipso_v4_gentag_enum	3:1
function.cipso_v4_gentag_rng	3:1
function.cipso_v4_map_cat_rbm_hton	3:4 5:-3 8:-1
function.cipso_v4_map_cat_rbm_ntoh	3:-1 4:-1 5:-1 8:4
function.cipsov4	3:2 5:-1
function.claim	0:-2 2:-1 3:-3 7:5 8:2
function.claim_swapfile	3:-3 5:-2 7:5
function.clash	3:-2 5:6 7:-1 8:-1
function.class	3:-6 5:5 6:-1 7:4 8:-1
function.cleanup	2:-1 3:-2 5:-3 8:3 9:3
function.clear	0:-1 1:-1 2:-1 3:-1 4:2 5:11 7:-1 8:-6 9:-1
function.clear_refs_write	5:1
function.client	0:2 2:-3 3:-6 4:-2 5:8 6:-1 7:-4 8:7 9:-2
function.clnt	3:-3 5:-1 8:5
function.clock	0:-2 2:-1 3:10 4:3 5:-4 7:2 8:-8 9:-1
function.clockevents	3:-3 5:-1 7:-1 9:7
function.clocksource	3:1
function.clone	0:1 2:-1 3:-6 4:-2 5:11 6:-1 7:-2 8:1 9:-1
function.clone_private_mount	3:-4 5:4
function.clone_time_ns	3:-1 5:1 8:-1
function.clone_uts_ns	3:-1 5:1 8:-1
function.close	0:-4 5:5 8:1 9:-1
function.clr	8:1
function.cls	0:-1 3:6 5:-4 7:-1
function.cls_cgroup_change	3:7 5:-8 7:-1 8:2
function.cls_cgroup_dump	0:-1 5:4 8:-3
function.cluster	2:4 3:1 5:-2 8:-1
function.clusters	2:-2 3:1 8:2
function.clustersize	3:1
function.cmd	0:3 2:5 3:-5 5:-5 6:-2 7:1 8:4 9:-1
function.cmd_attr_pid	0:-1 3:-5 8:7
function.cmdline	3:4 5:-2 6:-3 7:3 8:-1
function.cmdlines	1:-1 8:1
function.cmnd	0:-1 2:-1 3:-1 5:-1 6:-1 7:5 8:1
function.cmos	3:6 5:-6 6:10 7:-2 8:-7
function.cmos_set_alarm	3:7 5:-2 6:5 7:-1 8:-8
function.cn	2:-1 3:-4 5:2 7:-1 8:4
function.coalesce	8:1
function.collect	3:-7 5:6 8:1
function.comm	3:2 5:-1
function.comm_write	3:2 5:-1
function.command	0:1 2:-2 3:-2 5:-4 6:10 7:1 8:-3 9:-1
function.commit	0:-1 2:2 3:-7 5:11 6:-1 7:-2 8:-2
function.common	1:1 2:-2 3:8 4:3 5:-7 7:-3 8:2 9:-2
function.compact	0:2 3:2 5:-1 7:-1 8:-2
function.compare	3:1
function.compat	0:-3 1:10 2:-2 3:2 4:1 5:-2 6:-2 8:-1 9:-1
function.compat_copy_entry_to_user	1:3 8:-3
function.compat_do_replace	0:-1 3:1
function.compat_filldir	3:-5 5:5
function.compat_fillonedir	3:2 5:-3
function.compat_get_entries	3:-1 5:1
function.compat_hdio_getgeo	3:1 5:-1
function.compat_ip_set_mcast_msfilter	3:4 5:-3 8:-1
function.compat_ipv6_set_mcast_msfilter	3:1 5:-1
function.compat_ksys_ipc	3:1 5:-1 7:1
function.compat_ksys_shmctl	8:1
function.compat_table_info	8:1
function.compat_unimap_ioctl	3:-1 4:4 5:-2 7:-1
function.compatibility	3:-2 5:-1 7:5
function.complete	0:-1 2:12 3:-8 4:-1 5:7 6:-2 7:-4 8:-1 9:-2
function.complete_walk	3:-6 5:4 8:2
function.completion	2:5 8:-4
function.compliance	3:-2 6:4 9:-1
function.component	0:3 3:-1 5:-2
function.component_bind	0:1 5:-1
function.component_master_add_with_match	0:-3 8:3
function.compound	0:-1 2:-4 3:-7 4:1 7:-1 8:12 9:-1
function.con	0:-3 1:4 3:-2 5:4 6:-1 7:-3 8:1
function.con_font_set	3:2 5:2 7:-2 8:-1
function.con_install	0:-3 8:3
function.con_set_unimap	1:3 3:-3 5:3 8:-2
function.conf	3:4 5:-1 6:-1 7:-1
function.config	0:-2 2:-1 3:3 4:4 5:-2 6:3 7:-3 8:-2
function.configure	0:-3 2:-1 3:-3 4:-2 5:7 6:2 7:1 8:-1 9:-1
function.confirm	2:2 5:-3 8:2
function.congestion	3:1 4:1 5:-1
function.conn	3:2 5:-7 7:7 8:-1
function.connect	0:9 2:-2 3:-3 4:1 5:-9 6:3 7:2 8:1
function.conntrack	0:6 3:-2 7:-1 8:-2
function.consistency	3:9 5:-5 8:4 9:-7
function.console	0:-2 3:-1 5:3 8:2 9:-1
function.construct	1:-1 4:-1 5:-1 8:4
function.construct_key_and_link	4:-1 5:-1 8:2
function.cont	8:2
function.cont_expand_zero	8:1
function.context	0:-2 1:-2 2:-2 3:-9 4:6 5:-8 6:10 7:6 8:2 9:-1
function.continue	3:1 5:-1
function.control	0:1 2:3 3:3 4:-1 5:-3 6:4 7:-6 8:-1 9:-1
function.controller	2:4 3:3 5:-2 6:-2 7:-1 8:-1
function.convert	2:-1 3:7 4:-1 5:1 6:-2 7:-3 8:-1
function.convert___skb_to_skb	3:2 5:-1
function.cookie	0:3 2:7 3:-3 5:1 7:-1 8:-6
function.copy	1:9 2:16 3:7 5:-10 6:-2 7:-10 8:-8 9:-2
function.copy_clone_args_from_user	1:1 3:1 5:-1 8:-1
function.copy_from_user_nofault	1:1 3:-4 4:-1 5:5
function.copy_page_range	0:3 2:-1 3:-1
function.copy_pmd_range	0:1 8:-1
function.copy_pud_range	0:2 8:-1
function.copy_string_kernel	0:7 1:-5 3:5 5:-3 7:-3 8:-1
function.copy_tree	0:-3 3:1 4:3 5:-4 8:4
function.copy_uabi_to_xstate	1:1
function.copy_verifier_state	0:2 3:-1 5:-1 8:1
function.core	0:-4 1:3 2:-1 3:-1 4:-1 5:2 6:6 7:2 8:-5 9:-2
function.core_get_tdp_ratio	3:-1 5:-2 6:-2 7:5 8:1
function.core_sys_select	1:4 8:-4
function.coredump	0:-1 1:-1 3:-1 5:6 8:-3
function.cork	1:-1 3:3 7:-1
function.count	2:-4 3:2 5:-1 7:-1 8:4
function.count_mounts	3:-1 5:1
function.counters	3:1 5:-1
function.countlimit	3:4 5:-2 7:-1 8:-1
function.cp	3:4 5:-3
function.cp_compat_stat	3:7 5:-7
function.cp_new_stat	3:5 5:-5
function.cp_old_stat	3:-10 5:10
function.cpr	2:-1 3:-2 6:4 9:-1
function.cpu	1:-2 2:-1 3:2 4:-3 5:-2 6:-1 7:6 9:-1
function.cpu_store	3:-1 8:1
function.cpu_up	4:-2 5:3 7:-1
function.cpufreq	0:-1 3:-8 5:12 6:-4 7:5 8:-3 9:-1
function.cpufreq_init_governor	3:-6 5:5 7:2
function.cpufreq_register_notifier	5:-2 7:3 8:-1
function.cpuhp	5:-2 7:-1 8:4
function.cpuidle	3:-9 5:5 6:10 7:-4
function.cpuidle_enable_device	5:5 6:-2 7:-1
function.cpuidle_register_device	3:1 5:-1
function.cpumask	3:1 5:-1
function.cpus	0:7 3:-2 4:-2 5:-1 7:4 8:-5
function.cpuset	3:1 5:-2 7:-1 8:3 9:-1
function.cpuset_write_resmask	3:1 7:-1
function.crash	3:-1 8:2
function.crashkernel	0:4 3:4 5:-5 6:-1 7:-1 8:1
function.create	1:-1 2:3 3:1 4:-2 5:-6 6:-3 7:8 9:-1
function.create4	8:1
function.create_cache	0:-5 8:6
function.create_chunk	5:-1 8:1
function.create_ipc_ns	0:1 5:1
function.create_local_trace_kprobe	0:2 3:-1 5:1 8:-2
function.create_local_trace_uprobe	5:-1 8:1
function.create_pid_namespace	0:1 3:-2 5:3 7:-1 8:-1
function.create_pipe_files	0:3 5:-3 8:1
function.create_proc_profile	0:-2 8:2
function.creating	3:-1 5:1 8:1
function.cred	0:2 8:-1
function.creds	0:2 3:-1 4:-2 5:2 8:-1
function.crypto	0:-4 1:-1 2:-2 3:7 4:-2 5:5 6:-1 7:1 8:-1 9:-1
function.crypto_authenc_create	8:1
function.crypto_authenc_esn_create	8:1
function.crypto_authenc_extractkeys	3:1 5:-1
function.crypto_cbc_create	0:-1 3:1 5:-1 8:1
function.crypto_ccm_auth	8:1
function.crypto_ccm_decrypt	3:-1 8:2
function.crypto_ccm_encrypt	3:-1 8:1
function.crypto_check_alg	3:4 5:-3 7:-1
function.crypto_create_tfm_node	0:3 8:-3
function.crypto_grab_spawn	5:3 8:-2
function.crypto_rfc4309_create	8:1
function.crypto_spawn_tfm	0:-1 3:1 5:-1 8:2
function.cryptomgr	5:1 8:-1
function.cryptomgr_schedule_test	5:1 8:-1
function.csk	0:-1 3:-1 5:1 7:-1 8:3
function.css	0:-1 8:1
function.css_create	0:-1 8:1
function.cst	3:3 5:-1 9:-1
function.cstate	0:-1 3:-2 5:-2 6:-7 7:12
function.cstate_pmu_init	3:-2 5:-1 6:-4 7:8
function.csum	0:-5 1:-1 2:10 3:1 5:-7 7:1 8:1 9:1
function.csum_partial_copy_to_xdr	2:11 3:-5 5:-3 7:-1 8:-1
function.ct	0:4 3:1 5:-4 7:1 9:-1
function.ctl	3:1 5:-1 7:-1
function.ctnetlink	0:-4 3:-5 7:1 8:10
function.ctnetlink_alloc_expect	3:1 5:-1 7:1
function.ctnetlink_change_helper	7:1
function.ctnetlink_create_expect	0:-1 5:1 8:1
function.ctnetlink_del_conntrack	3:-1 5:2
function.ctnetlink_exp_dump_expect	5:-5 8:6
function.ctnetlink_fill_info	0:-1 5:7 8:-5
function.ctnetlink_get_conntrack	0:-1 7:-1 8:1
function.ctnetlink_get_expect	3:1 8:1
function.ctnetlink_stat_ct_fill_info	5:6 8:-5
function.ctrl	0:-2 3:-2 5:7 7:-1 8:-2
function.ctrl_dumppolicy	0:-1 3:-1 5:3
function.ctrl_fill_mcgrp_info	0:-1 3:-1 5:4 8:-2
function.ctrlact	0:1 3:3 8:-2
function.ctx	0:-1 2:-1 3:1 4:1 5:-6 6:7 7:-1
function.ctxs	0:1 8:-1
function.cur	3:3 5:-2 7:-1
function.current	0:-1 3:-2 4:1 5:5 6:-3 7:-1 8:1
function.d	0:-1 3:-1 4:9 5:2 8:-7
function.da	8:1
function.dad	3:-3 5:2 8:2
function.data	0:5 1:-3 2:-5 3:6 4:-1 5:2 6:2 7:-2 8:-1 9:-2
function.datagram	3:4 4:2 5:-2 8:-3
function.dbgp	3:4 5:-2 6:2 7:-1 8:-3
function.dcache	0:5 8:-5
function.dcc	3:2 5:-1 8:-1
function.ddict	0:-2 3:5 5:-1 7:-1 9:-1
function.de	3:1 5:1 8:-1
function.deact	3:2 4:-1 5:-7 7:6
function.deactivate	3:-1 8:2
function.debug	0:-6 3:1 5:-5 6:-1 8:-2 9:14
function.debugfs	1:-1 2:-2 3:2 5:5 7:-1 8:-3
function.debugfs_create_dir	0:1
function.debugfs_file_get	2:-1 3:-1 5:2
function.debugfs_parse_options	3:1
function.debugfs_read_file_str	3:-2 8:3
function.debugfs_rename	0:-1 3:-5 4:-1 5:5 8:2
function.dec	1:-1 4:-2 5:-2 6:-1 7:10 8:-1 9:-2
function.dec_block	3:1
function.dec_stream_footer	3:2 5:-1 7:-1
function.dec_stream_header	3:-4 5:-2 7:7
function.decimal	3:-3 5:6 8:-1 9:-1
function.decode	0:-5 1:-2 2:12 3:20 4:-2 5:-19 6:-6 7:3 8:3 9:-5
function.decode_attr_filehandle	2:-3 3:4 8:-1
function.decode_attr_fs_locations	2:-3 3:-6 8:9
function.decode_attr_mdsthreshold	2:-2 3:2 5:-1 7:3 8:-1
function.decode_attr_security_label	2:-4 3:5 8:-1
function.decode_attr_type	2:-2 3:3
function.decode_compound_hdr	2:-4 3:-5 8:10
function.decode_cookie	2:7 3:-6 8:-1
function.decode_create	2:6 3:-5 8:-1
function.decode_fattr3	2:-4 3:5
function.decode_fhandle3	2:4 3:-4
function.decode_first_threshold_item4	2:-3 3:3
function.decode_fsinfo	2:-3 3:4
function.decode_getacl	2:-1 7:1
function.decode_getfh	2:-6 3:7
function.decode_inline_filename3	2:-5 3:6
function.decode_nfs_fh3	2:6 3:-5
function.decode_nfspath3	2:-5 3:6
function.decode_nlm4_holder	2:-2 3:2
function.decode_open	2:5 3:-5
function.decode_path	2:9 3:-8 8:-1
function.decode_pathname	2:-4 3:5 8:-1
function.decode_read	2:-9 3:9
function.decode_read3resok	2:2 3:1 5:-1 8:-1
function.decode_readlink	2:8 3:-7 8:-1
function.decode_rw_delegation	2:5 3:-6 8:2
function.decode_secinfo_gss	2:-6 3:7 8:-1
function.decode_setclientid	2:-7 3:6 5:2 7:-1
function.decode_statfs	2:8 3:-7
function.decode_type1_hpx_record	7:1
function.decode_type2_hpx_record	7:1
function.decode_write3resok	2:3 3:-3 8:1
function.decompress	0:1 3:-1 5:-1 8:2
function.decompress_single	0:1 3:-1 5:-1 8:1
function.decompressed	8:1
function.decrypt	3:5 5:-4 7:-1 8:2
function.dedupe	0:-3 1:1 3:5 4:1 5:-3
function.default	3:1 5:5 6:-1 7:-3 9:-1
function.define	8:1
function.del	0:-1 3:-9 4:-2 5:13 7:-1 8:1 9:-1
function.delalloc	0:-1 2:-1 5:-1 8:3
function.delattr	0:5 8:-4
function.delay	3:-3 5:-1 7:2 8:2
function.delayed	0:12 2:-1 3:-1 5:-1 8:-9
function.delegation	0:1 2:-4 3:4 7:-2 8:3
function.delete	0:-2 1:-2 2:-1 3:-3 4:1 5:16 6:-1 7:-1 8:-7 9:-1
function.delete_device_store	2:-1 3:4 5:-2 6:-1
function.deliver	3:1 5:1 8:-1
function.dellink	3:5 4:-3 7:-2
function.delroute	3:6 5:-5 7:-1
function.demote	2:-1 3:3 5:-3 7:-1 8:-3 9:6
function.demote_store	0:-1 3:8 5:-2 8:-2 9:-1
function.dentry	0:-5 1:-1 2:-1 3:2 4:-5 5:10
function.dependent	0:1 3:-2 5:5 6:-1 8:-2
function.depth	3:8 4:-1 5:-2 7:3 8:-8
function.der	3:4 5:-2 7:-1
function.der_read_length	3:4 5:-2 7:-1
function.deregister	5:-1 7:-1 8:3
function.desc	0:6 2:1 3:9 5:-4 7:-2 8:-9 9:-1
function.descendants	8:2
function.descriptor	0:5 2:-2 3:-1 5:1 8:-3
function.descs	8:1
function.dest	5:1 8:-1
function.destopt	3:3 5:-1 8:-2
function.destroy	2:3 3:-4 5:7 7:-1 8:-1 9:-3
function.detach	1:-1 3:-1 5:3 8:1
function.detached	0:5 8:-4
function.detect	2:-1 3:5 5:-1 6:-1 8:-1
function.determine	3:3 5:-3 7:1
function.dev	0:-8 1:-1 2:-2 4:-2 5:7 6:3 7:-8 8:13 9:-2
function.dev_change_tx_queue_len	5:-1 8:1
function.dev_fill_forward_path	3:-1 5:4 8:-2
function.dev_pm_qos_expose_flags	3:-2 5:4 8:-2
function.dev_pm_qos_expose_latency_limit	3:2 8:-2
function.dev_proc_net_init	0:-1 8:1
function.dev_xdp_install	3:2 5:-2 7:-1
function.devconf	3:-1 5:-5 7:-1 8:8
function.device	0:4 1:-1 2:3 3:13 4:-2 5:6 6:-11 7:-8 8:-4 9:-2
function.device_flush_dte	3:1 5:-1 8:1
function.device_links_check_suppliers	3:-1 5:4 8:-2
function.devices	3:-3 7:-1 8:5
function.devid	3:-2 5:4 7:-1
function.devinet	0:1
function.devkmsg	4:3 5:-2 8:-1
function.devkmsg_open	3:-1 4:3 5:-1 8:-1
function.devm	0:-3 2:-1 3:10 4:-2 5:-1 6:-1 7:-2
function.devm_platform_get_irqs_affinity	3:2 4:-2 6:-1 7:-1 8:1
function.devpts	3:2 4:-1 5:-1 7:-1 8:1
function.diag	3:5 5:-9 7:5 8:1
function.diag_get	3:-1 5:3 8:-2
function.digest	3:-8 5:-1 7:8
function.dind	2:1
function.dio	3:-2 5:4 7:-2
function.dir	0:-4 1:-1 2:4 3:7 5:3 7:-4 8:-2 9:-1
function.direct	0:4 1:-1 2:7 3:-5 4:-1 5:-5 6:-1 8:4 9:-2
function.dirent	0:-2 2:-3 3:7 5:-3 8:2
function.dirty	2:-1 5:-1 8:3
function.disable	0:-1 2:-1 3:-2 4:2 5:1 6:3 7:2 8:-2 9:-1
function.discard	0:-1 2:6 3:-2 4:2 5:-2 6:-1 7:-1 8:1
function.discovery	3:-1 7:2
function.disk	0:-1 2:-2 3:2 5:1 6:-1 8:2 9:-1
function.disk_events_poll_msecs_store	3:-1 5:-1 7:2
function.disk_scan_partitions	3:-4 5:2 7:2 8:1
function.dispatch	0:-1 2:-2 3:5 4:-1 5:3 6:-2 7:-3 8:-1 9:-1
function.dissect	3:3 5:-1 7:-1
function.dissector	8:1
function.dissolve	0:-2 3:-1 5:-2 7:4
function.distill	3:-4 7:5 8:-1
function.dma	0:2 1:-1 2:-2 3:4 4:-1 6:4 7:6 8:-5 9:-7
function.dma_buf_import_sync_file	3:1 5:-1
function.dma_buf_llseek	3:3 5:-1 7:-1
function.dma_chan_get	0:-2 3:-1 5:5 6:-2 7:-1 8:2
function.dma_get_slave_caps	5:-2 6:-1 7:3
function.dma_pool_alloc	3:-2 5:4 9:-1
function.dma_pool_free	3:9 5:-4 8:-1 9:-3
function.dmaengine	0:1 8:-1
function.dmaengine_init_unmap_pool	0:1 8:-1
function.dmar	0:1 3:-10 5:1 6:-1 8:10
function.dmar_parse_one_rmrr	3:1 6:-1
function.dmar_table_init	5:-3 6:4
function.dmi	3:-1 5:-1 6:-1 7:3
function.dmi_id_init	3:-1 5:-1 6:-1 7:3
function.do	0:-4 1:11 2:-5 3:9 4:4 5:-2 6:-1 7:-2 8:-1 9:-7
function.do_accept	0:-2 1:5 4:1 5:-3 7:-1 8:-1
function.do_add_counters	3:1 5:-1
function.do_add_mount	3:-2 5:2 7:-1
function.do_brk_flags	0:-1 3:-1 4:-2 5:5
function.do_change_type	3:1 4:-2 5:-1 8:3
function.do_check_common	3:-2 5:-1 8:4
function.do_compat_fcntl64	1:5 3:-2 5:3 8:-5
function.do_epoll_create	0:4 5:-1 8:-3
function.do_epoll_wait	1:1 3:1 5:-2
function.do_eventfd	5:-1 8:1
function.do_faccessat	8:1
function.do_getpgid	3:-4 5:4
function.do_getxattr	3:-3 5:4 8:-1
function.do_handle_open	8:1
function.do_insert_tree	2:-3 3:12 5:-4 8:-4
function.do_iter_read	3:-8 5:5 7:3
function.do_iter_write	3:-6 5:4 7:2
function.do_kexec_load	0:-3 1:-1 8:4
function.do_linkat	3:1 4:2 5:-2 8:-1
function.do_loopback	3:2 5:-2 8:1
function.do_madvise	3:1 5:1 8:-1
function.do_mcast_group_source	1:-1 8:1
function.do_mknodat	4:-3 8:4
function.do_mlock	3:-1 4:1 8:1
function.do_mount_setattr	3:-2 5:2
function.do_move_mount	3:7 4:-1 5:-5 7:-1
function.do_mq_getsetattr	3:3 5:-2
function.do_mq_open	0:-1 1:-1 4:-1 5:6 8:-3
function.do_msgsnd	1:-1 3:-1 4:1 5:1
function.do_new_mount	3:-3 5:6 7:-3
function.do_open	3:2 4:1 5:-2
function.do_open_execat	3:-2 4:2 5:-1 8:1
function.do_pages_stat	1:2 8:-1
function.do_pages_stat_array	0:-1 3:2
function.do_proc_douintvec_w	3:10 5:-1 7:-1 8:-8
function.do_quotactl	4:1 5:3 8:-3
function.do_rawv6_getsockopt	3:-1 7:1
function.do_read_cache_folio	2:3 8:-3
function.do_reconfigure_mnt	3:2 5:-2
function.do_remount	3:2 5:-3
function.do_rmdir	3:7 4:1 5:-5 7:-1 8:-1
function.do_semtimedop	3:2 5:-2
function.do_set_group	3:2 4:-3 7:-1 8:4
function.do_set_master	3:-10 5:10
function.do_set_mempolicy	0:1 3:-1 5:-1
function.do_set_proto_down	3:-2 5:1 7:-1 8:2
function.do_signalfd4	3:2 5:-1 7:-1
function.do_splice_direct	3:3 5:-2
function.do_splice_to	3:-5 5:5 7:1
function.do_statfs_native	3:3 5:-3
function.do_sys_ftruncate	3:1 4:1 5:-1
function.do_tmpfile	8:1
function.do_unlinkat	3:6 4:1 5:-6 8:-1
function.doi	3:-1 5:1
function.dointvec	5:-1 8:1
function.doit	0:1 3:1 5:-1
function.domain	0:-9 5:4 6:1 7:-3 8:6 9:2
function.domain_attach_iommu	0:-1 5:-1 6:-1 8:3
function.domhsh	3:-1 5:2
function.done	0:-1 1:-1 3:5 4:-2 5:1 6:4 7:-3 8:-1 9:-1
function.dontneed	0:-2 3:-4 5:7
function.dotdot	3:1 7:-1
function.dotl	0:-1 1:-1 2:6 3:4 4:-1 5:-2 7:-3 8:-4
function.dots	8:1
function.dou8vec	3:-5 5:-1 7:5
function.douintvec	3:-6 5:-2 7:10 8:-2
function.down	0:-1 3:-3 4:1 5:-4 7:-2 8:11 9:-1
function.downcall	0:-1 3:5 5:-4 8:2
function.downwards	3:-1 4:-1 5:2
function.dpm	6:-1 8:2
function.dpm_sysfs_add	8:1
function.dqblk	2:-5 3:-2 5:-1 8:7
function.dqentry	0:-1 1:-1 2:3 4:-1 5:-2 8:-2 9:4
function.dqget	7:-1
function.dqinfo	5:1 7:-1
function.dquot	0:4 1:-1 2:-3 3:-8 4:-1 5:-2 7:9 8:3 9:-1
function.dquot_add_space	5:1
function.dquot_init	0:4 8:-4
function.dquot_load_quota_sb	3:-2 5:-8 7:10
function.dquot_quota_disable	5:-1 7:2
function.dquot_quota_enable	3:-1 5:1
function.dquot_quota_sync	2:-1 8:2
function.dquot_set_dqinfo	5:1 7:-1
function.drbg	0:1 1:-1 3:-3 5:-1 9:3
function.drbg_instantiate	0:3 8:-2
function.dressz	3:4 5:-2 6:-1 7:-1
function.driver	0:-1 2:-1 3:5 5:-5 7:4 8:-1 9:-1
function.driver_register	3:-4 5:4
function.drop	0:-1 2:-1 3:-4 5:8 8:-2
function.ds	0:-2 3:-3 5:6 6:-1 7:-1 8:-1 9:2
function.dst	3:3 5:2 7:-3 8:-2
function.dstaddr	0:-2 3:-1 5:2 7:2 8:-1
function.dte	3:1 5:-1 8:1
function.dummy	2:-1 3:-4 5:5 7:2
function.dump	0:-6 1:-4 2:-2 3:4 4:-2 5:1 6:-1 7:-3 8:14 9:-2
function.dump_mapping	3:6 5:-1 7:-1 8:-4
function.dump_one_policy	0:-1 5:2 8:-1
function.dump_one_state	0:-1 1:-2 5:1 8:2
function.dump_pagetable	3:-1 5:9 6:-2 8:-5
function.dumpit	5:-5 8:6
function.dumppolicy	0:-1 3:-1 5:3
function.dup	0:-4 4:7 8:-2
function.dup3	3:2 5:-2
function.dupcook	0:2 3:2 5:-1 8:-2
function.dupe	3:-4 4:-1 8:6
function.duplicate	0:3 3:-13 5:12
function.dv	2:-1 3:-1 6:3 7:-1
function.dwc	2:-1 3:1 6:-2 7:-1 8:-2 9:5
function.dx	0:-1 3:8 5:-3 7:-1 8:-1
function.dynevent	3:4 5:-3
function.each	3:2 5:-2 8:1
function.early	0:1 3:2 5:-4 6:-2 7:-1 8:7 9:-2
function.earlycon	3:-1 5:3 6:-1 7:-1
function.eat	0:2 2:-1 3:5 5:-1 7:-2 8:-3
function.ebpf	4:5 5:-4
function.ec	0:-1 2:-1 3:-4 5:-2 6:4 7:-3 8:5 9:3
function.echainiv	0:-1 3:1 8:1
function.echainiv_aead_create	0:-1 8:1
function.eds	3:1
function.eee	8:1
function.eeepc	3:-1 5:-1 6:3 7:-1
function.eeepc_acpi_add	8:1
function.eeepc_laptop_init	5:-1 6:3 7:-1
function.eeepc_new_rfkill	0:1 3:-1
function.eeprom	2:7 3:-4 5:-1 7:-1
function.eff	3:1 5:-2 7:-1 8:3
function.effect	3:-3 4:-5 5:-2 6:-1 7:4 8:7
function.eh	5:4 7:-1 8:-2
function.ehci	3:-6 5:-3 6:10 7:-1
function.ehci_reset_port	3:-6 5:-3 6:10 7:-1
function.elem	0:-5 1:10 3:-4 5:5 6:-1 7:-1 8:-3 9:-1
function.elevator	3:1 7:-1
function.elf	2:1 3:3 5:-3 7:-1 8:2
function.elf32	3:2 5:-1 8:1
function.elf64	3:2 5:-1 8:1
function.elv	8:1
function.em	3:3 5:5 7:-1 8:-6
function.emit	0:-1 2:-1 3:-2 5:13 8:-8 9:-1
function.empty	0:-5 2:7 3:-2 5:1 8:-1 9:-1
function.emulated	2:3 8:-3
function.emumouse	3:1 5:-2 8:1
function.enable	0:-2 1:-2 2:-2 3:-12 4:-3 5:10 6:7 7:-1 8:1 9:4
function.enable_kprobe	3:-2 5:4 8:-1
function.enc	2:-1 3:-3 5:2 7:-1 8:3
function.encap	0:-3 3:2 8:4
function.encode	0:-5 2:-1 3:-7 5:3 7:-1 8:5 9:7
function.encode_getattr_res	0:-1 5:1 8:1
function.encrypt	3:-5 5:3 7:-1 8:3
function.encrypted	2:5 8:-5
function.encryption	3:-5 5:5 7:2 8:-1
function.end	2:2 5:-2 7:-1
function.endio	2:7 3:-1 5:-1 8:-3
function.endpoint	0:-5 3:-1 8:7
function.energy	3:1 6:-1 8:1
function.enqueue	0:3 3:-5 5:2 7:-1 8:1
function.ent	0:-1 3:1
function.enter	6:-1 7:2
function.enter_state	3:1 5:-2 7:2
function.entries	0:5 1:-2 2:4 4:-1 5:-2 6:2 7:3 8:-9 9:-1
function.entropy	2:-1 3:3 5:-4 6:7 7:-2 8:-2
function.entry	0:-1 1:2 2:-4 3:2 4:-1 5:-3 6:-1 7:-2 8:5 9:3
function.enum	1:-1 3:3
function.ep	3:-4 5:3
function.epoll	0:4 3:1 5:-3 8:-3
function.eprobe	0:3 3:-4 4:-1 7:-1 8:3
function.equivalence	3:-3 6:-3 7:-1 8:7
function.erase	3:-2 4:3 5:-7 6:-1 8:6
function.err	0:-2 1:-1 2:-1 3:-10 4:8 5:6 7:6 8:-5
function.errno	2:-1 3:-7 5:12 7:-1 8:-2
function.error	0:8 2:-1 3:3 4:-3 5:-2 6:-1 7:-2 9:-3
function.errors	3:-7 4:-5 5:-2 7:-4 8:19
function.erspan	8:1
function.es	0:6 2:-1 3:-2 5:-2 8:-4 9:4
function.esn	3:1 8:-1
function.esp	0:-2 8:2
function.esp6	3:-1 5:-2 7:3 8:1
function.esp6_init_state	3:-3 7:3 8:1
function.esp_init_aead	0:-2 8:2
function.est	3:1 5:-1
function.eth	0:-3 3:-1 5:8 6:-3 7:-1 8:1
function.ethnl	0:-2 1:-1 3:-9 5:5 6:-1 7:2 8:6
function.ethnl_act_cable_test_tdr_cfg	3:1 5:-1
function.ethnl_cable_test_alloc	3:-1 5:-10 8:11
function.ethnl_cable_test_fault_length	5:5 8:-5
function.ethnl_cable_test_started	5:-3 8:3
function.ethnl_compact_sanity_checks	3:2 5:-1
function.ethnl_default_doit	0:1 3:1
function.ethnl_parse_header_dev_get	3:-4 5:5
function.ethnl_put_bitset32	5:7 8:-6
function.ethnl_reply_init	0:-2 3:-2 5:8 8:-4
function.ethnl_set_linkmodes	8:1
function.ethnl_set_wol	3:-3 5:-1 7:3
function.ethnl_tunnel_info_dumpit	5:-5 8:6
function.ethnl_update_bitset32_verbose	3:1 5:-1
function.ethtool	0:2 2:6 3:1 5:-8 6:-1 7:-1 8:2
function.ethtool_get_any_eeprom	2:7 3:-5 5:-1 7:-1
function.ethtool_get_dump_data	1:-1 3:3 5:-1
function.ethtool_get_phy_stats	3:-1 8:1
function.ethtool_get_rxfh	5:-1 8:2
function.ethtool_get_rxnfc	3:1 5:-1
function.ethtool_get_stats	0:4 3:-3 5:-1
function.ethtool_get_strings	0:-2 3:2 5:-1
function.ethtool_get_tunable	3:-3 8:3
function.ethtool_set_rxfh_indir	3:-1 8:1
function.ethtool_set_tunable	1:1 3:7 8:-7
function.ev	0:-1 3:6 5:-1 6:-2 7:-2 8:1
function.eval	3:-1 5:2
function.evdev	1:2 2:-1 3:-2 5:15 6:-2 7:-3 8:-9
function.evdev_open_device	5:7 6:-1 7:-1 8:-5
function.evdev_read	3:-1 5:10 6:-1 7:-1 8:-7
function.evenly	0:7 8:-6
function.event	0:-1 2:-2 3:-3 4:6 5:-1 7:-2 8:6 9:-2
function.event_create_dir	0:-1 5:-2 8:3
function.event_enable_write	1:-1 8:1
function.event_filter_write	1:2 8:-2
function.event_subsystem_dir	0:-1 8:2
function.event_trace_init	0:-2 3:-3 5:6 7:-1
function.event_trigger_parse	8:1
function.eventfd	8:1
function.eventfd_read	1:1 3:-1
function.eventfd_write	3:1
function.events	3:-1 5:-1 7:2 8:2
function.ex	2:-1 3:5 4:-1 5:-6 6:3 9:1
function.exception	2:-1 3:-1 5:6 7:-2 8:-2
function.exe	3:-1 4:-2 5:2 8:1
function.exec	3:2 4:-1 5:7 7:-2 8:-5 9:-1
function.exec_binprm	3:2 5:-1 7:-1
function.execat	3:-2 4:2 5:-1 8:1
function.execute	0:-1 3:7 5:10 6:-3 7:-1 8:-11
function.execve	0:-1 1:-1 8:2
function.exit	0:8 3:-2 5:-2 6:2 7:-1 8:-3
function.exp	0:-1 3:-1 8:2
function.expand	0:1 2:-1 3:-2 4:-1 5:1 7:-1 8:4
function.expand_downwards	3:-1 4:-1 5:2
function.expect	0:-2 3:-3 8:6
function.expire	0:-1 2:-1 3:-5 5:7 7:-1
function.expired	0:2 8:-2
function.export	0:-1 2:2 3:1 4:-1 7:-1
function.expose	5:2 6:-1 7:-1
function.ext	0:-2 2:-3 3:3 4:-1 5:-5 7:-1 8:6 9:4
function.ext4	0:2 1:-4 2:-3 3:-3 4:-2 5:3 6:-3 7:2 8:7 9:1
function.ext4_append	2:-4 3:-6 5:7 8:4
function.ext4_check_dx_root	3:1
function.ext4_check_feature_compatibility	3:-5 7:5
function.ext4_check_test_dummy_encryption	3:1 5:-3 7:2
function.ext4_commit_super	2:-1 3:-5 5:8 7:-1 8:-1
function.ext4_convert_meta_bg	3:1 5:1 7:-1
function.ext4_dx_csum_verify	3:1
function.ext4_dx_find_entry	2:-2 8:3
function.ext4_empty_dir	2:5 5:-1 8:-5
function.ext4_encrypted_get_link	2:5 8:-5
function.ext4_es_insert_delayed_block	0:14 3:-1 5:-1 8:-11
function.ext4_es_insert_extent_ind_check	3:-1 5:-1 9:3
function.ext4_es_register_shrinker	0:-7 8:7
function.ext4_ext_grow_indepth	0:-1 8:1
function.ext4_ext_replay_update_ex	3:2 5:-2
function.ext4_ext_search_left	3:1
function.ext4_ext_swap_inode_data	8:1
function.ext4_fc_commit_dentry_updates	5:1
function.ext4_fc_perform_commit	8:1
function.ext4_fc_replay_create	3:-2 5:-1 8:3
function.ext4_fc_reserve_space	3:2 5:-1 8:-1
function.ext4_fc_write_inode	0:-1 3:-1 5:-7 8:10
function.ext4_fc_write_inode_data	5:1 8:-1
function.ext4_feature_set_ok	3:1 5:-1 7:1 9:-1
function.ext4_fileattr_set	3:-2 5:-1 7:3
function.ext4_find_dest_de	5:1 8:-1
function.ext4_find_inline_data_nolock	3:1 5:-1
function.ext4_free_blocks_simple	2:-1 8:1
function.ext4_free_data	3:2 5:-1 8:-1
function.ext4_generic_write_checks	3:1 4:2 5:-2
function.ext4_get_branch	3:7 5:-5 8:-2
function.ext4_get_first_dir_block	2:4 8:-4
function.ext4_get_inode_usage	2:-1 8:2
function.ext4_get_journal_inode	3:-1 5:2 9:-1
function.ext4_get_link	2:-4 3:-1 5:2 8:4
function.ext4_get_parent	3:-1 5:1
function.ext4_getfsmap_find_fixed_metadata	0:-1 3:-1 5:6 8:-4
function.ext4_group_add	0:9 3:2 4:-1 5:-2 7:2 8:-9
function.ext4_group_desc_init	2:2 3:1 5:-1 8:-2
function.ext4_group_extend	2:1 3:2 5:-2
function.ext4_handle_clustersize	3:1
function.ext4_ind_migrate	3:-2 5:-2 7:4
function.ext4_init_fs	0:-2 8:2
function.ext4_init_mballoc	0:1
function.ext4_init_metadata_csum	0:-1 2:-1 3:1 5:-1 7:2 8:1 9:-1
function.ext4_init_orphan_info	3:1
function.ext4_insert_delayed_block	0:-1 8:2
function.ext4_ioctl_checkpoint	5:2 7:-2
function.ext4_iomap_begin_report	3:6 5:-5
function.ext4_journal_check_start	2:-1 4:8 5:-4 8:-3
function.ext4_link	3:3 5:-3
function.ext4_lookup	3:3 4:1 5:-2 8:-2
function.ext4_mark_recovery_complete	3:-3 5:4
function.ext4_mb_find_by_goal	3:2 8:-1
function.ext4_mb_init_group	2:4 3:-7 5:-3 8:7
function.ext4_mkdir	0:-1 3:-2 5:3 7:-1
function.ext4_orphan_file_add	3:-1 5:2
function.ext4_orphan_get	2:4 3:5 5:-4 7:-1 8:-4
function.ext4_protect_reserved_inode	2:-1 3:4 8:-3
function.ext4_quota_enable	3:1 4:-2 5:4 7:-2
function.ext4_quota_on	5:2 7:-1 8:1
function.ext4_quota_write	2:-5 3:1 5:2 8:4
function.ext4_read_inline_page	3:-1 5:2
function.ext4_register_li_request	5:-1 8:1
function.ext4_resetent	3:-1 5:1
function.ext4_resize_begin	3:-2 5:3 7:-1
function.ext4_shutdown	3:1 7:-1
function.ext4_sync_file	2:-2 3:-1 5:2 8:2
function.ext4_try_to_expand_extra_isize	5:-3 8:3
function.ext4_update_backup_sb	2:-5 3:1 5:-1 8:5
function.ext4_update_inline_data	3:1 5:-1
function.ext4_valid_extent_entries	0:-1 2:-1 3:6 5:-2 7:-1 8:-1
function.ext4_validate_block_bitmap	3:-1 5:2
function.ext4_xattr_block_find	2:-2 8:3
function.ext4_xattr_block_get	2:6 8:-6
function.ext4_xattr_ibody_get	3:1 5:-1
function.ext4_xattr_inode_lookup_create	0:-1 8:2
function.ext4_xattr_inode_read	2:5 3:2 5:-2 8:-5
function.ext4_xattr_inode_update_ref	3:-2 5:2
function.extend	3:1
function.extended	5:1
function.extension	5:-2 7:-1 8:3
function.extent	0:-1 2:7 3:4 5:-4 7:-1 8:-7 9:2
function.extents	0:-1 5:-1 8:3
function.exthdr	3:3 5:-1 8:-1
function.extra	3:-1 5:-2 8:3
function.extract	0:-1 3:6 5:-5 6:-6 7:1 8:5
function.extractkeys	3:1 5:-1
function.exts	5:3 8:-2
function.extts	3:3 5:-1 7:-1
function.extts_enable_store	3:3 5:-1 7:-1
function.f	3:2 5:-1 7:-1
function.f_setown_ex	3:6 5:-5
function.faccessat	8:1
function.fadt	5:-7 6:8
function.fail	1:-1 3:7 5:6 7:-1 8:-10
function.fail_store	3:7 5:6 7:-1 8:-11
function.failover	3:1 5:-1
function.failure	3:-3 5:2 8:1
function.fake	2:-1 8:1
function.fallback	0:-1 2:-1 3:-1 5:1 7:-1 8:4
function.fallocate	5:-1 7:1
function.family	0:1 3:-2 5:1 8:1
function.fan	3:1 5:-1
function.fanout	1:-3 3:-1 4:1 8:4
function.fanout_set_data_cbpf	1:-3 3:-1 4:-4 5:4 8:4
function.fanout_set_data_ebpf	4:5 5:-4
function.fast	0:-1 1:-3 3:10 5:2 6:-1 7:-1 8:-4 9:-1
function.fastopen	3:-4 5:5
function.fasync	3:-3 5:-2 8:-1 9:8
function.fat	1:-1 2:10 3:2 4:-5 5:-5 9:-1
function.fat_add_new_entries	8:1
function.fat_alloc_new_dir	8:1
function.fat_chain_add	2:-1 3:1 5:-1 8:1
function.fat_fallocate	3:-1 7:1
function.fat_free	2:-1 8:1
function.fat_free_clusters	2:-1 3:1 8:1
function.fat_get_cluster	2:-1 5:-1 8:2
function.fat_parse_long	0:1 3:1 5:-1
function.fat_read_bpb	3:1
function.fat_read_static_bpb	3:1 5:-1
function.fat_sanitize_mode	3:6 4:-4 5:-1
function.fat_zeroed_cluster	2:4 8:-4
function.fattr3	2:-4 3:5
function.fault	0:-1 1:6 2:-2 3:2 4:2 5:7 6:2 7:-3 8:-12 9:-2
function.faultin	1:-1 3:-3 4:-1 5:6
function.fc	0:-4 2:-2 3:-7 5:9 7:-2 8:6
function.fcntl	0:-1 3:2 4:-6 5:7 7:-4 8:3
function.fcntl64	1:5 3:3 4:1 5:-2 8:-6
function.fcntl_getlk	3:1 5:-1 8:1
function.fcntl_getlk64	3:1 5:-1
function.fcntl_rw_hint	3:1 4:-5 5:5 7:-1
function.fcntl_setlk	3:-1 5:1
function.fcntl_setlk64	3:-1 5:1
function.fcreate	3:-4 5:4
function.fd	0:-9 1:3 2:-1 3:14 4:-1 5:-3 6:-1 7:-5 8:2 9:2
function.fdb	3:-3 5:-3 7:6 8:1
function.fde	3:1
function.fdtable	0:-1 3:-4 5:4 8:1
function.feature	3:-4 4:-1 5:1 7:6 8:-1 9:-1
function.features	3:-7 5:-2 6:6 7:5 8:1 9:-1
function.fec	5:5 8:-5
function.fec_fill_reply	5:3 8:-3
function.fecparam	3:1 5:-1
function.fence	3:1 5:2 7:-1 8:-1
function.fetch	0:-9 1:6 2:-1 3:7 5:1 6:5 7:-3 8:-5 9:-1
function.fetch_cache_info	3:-2 5:-5 6:8
function.ff	3:2 4:4 5:-2 6:-1 8:-2
function.fget	0:-2 3:8 5:-5 7:-1 8:1 9:-1
function.fh	0:1 2:-2 3:11 5:-5 7:-1 8:-3
function.fh3	2:6 3:-5
function.fhandle	2:-1 3:-1 8:2
function.fhandle3	2:4 3:-4
function.fhdr	3:3 5:-1 7:-1 8:-1
function.fib	3:-8 4:-1 5:5 7:1 8:-2 9:4
function.fib4	0:-3 3:-1 4:5 5:3 7:-4 8:1
function.fib4_rule_action	3:-1 4:5 5:1 7:-4 8:-1
function.fib4_rule_configure	0:-2 5:3
function.fib6	3:2 7:-1
function.fib6_check_nexthop	3:3 5:-2 7:-1
function.fib_add_nexthop	5:2 8:-1
function.fib_check_nh_nongw	3:-5 5:6
function.fib_gw_from_via	3:-4 7:4
function.fib_nexthop_info	5:1 8:-1
function.fib_nh_common_init	3:1 7:-1
function.fib_nl_fill_rule	5:2 8:-2
function.fib_table_delete	3:-2 5:2
function.fib_trie_unmerge	0:3 3:-1 5:-1
function.fibmap	1:1 3:-2 5:2 8:-1
function.fid	3:2 5:-2
function.field	0:-1 1:-2 3:4 4:-2 5:2 6:-1 7:-5 8:5 9:-1
function.fields	0:6 3:3 5:-2 7:-1 8:-5
function.fiemap	3:-1 5:-2 7:5
function.fiemap_prep	5:-4 7:5
function.file	0:11 1:-3 2:-4 3:7 4:-1 5:-2 6:-3 7:-2 8:-4 9:2
function.file_tty_write	2:-2 3:-1 5:-4 6:-1 7:3 8:-1 9:6
function.fileattr	5:-2 7:3 8:1
function.fileattr_set_prepare	3:2 5:-1 7:-1
function.filehandle	2:-3 3:4 8:-1
function.fileid	2:-3 3:4 8:-1
function.filemap	0:-1 2:1 3:-1 5:-1 8:3
function.filemap_create_folio	2:3 8:-3
function.filemap_get_pages	2:-2 5:1 8:2
function.filemap_read_folio	5:-1 8:2
function.filemap_update_page	8:1
function.filename3	2:-5 3:6
function.files	0:1 1:-1 2:12 3:-9 4:8 5:-10 7:-2 8:3 9:-1
function.filesystem	2:-2 3:-2 5:3 7:-1 8:2
function.fill	1:-3 2:-2 3:-7 5:6 6:-1 7:3 8:5 9:-1
function.fill_files_note	0:1 5:-1
function.filldir	3:-11 5:8 9:3
function.filler	5:-1 8:1
function.fillonedir	3:6 5:-6 8:1
function.filter	0:-2 1:3 2:-1 3:1 4:2 5:1 7:-2
function.final	5:-1 8:2
function.find	0:2 1:-5 2:-10 3:3 4:5 5:7 6:-2 7:-2 8:2 9:-1
function.find_alloc_undo	8:1
function.find_block_dqentry	2:1 3:-2 5:3 8:-2
function.find_check_entry	3:-2 8:3
function.find_check_match	3:-1 8:2
function.find_dump_kind	0:-1 3:6 5:-2 7:-1 8:-2
function.find_fetch_type	0:-1 3:9 5:-3 8:-3
function.find_free_dqentry	2:-7 3:-4 5:-3 8:10 9:5
function.find_mm_struct	0:-1 3:5 4:9 5:-5 8:-7
function.find_next_id	2:1 3:-1
function.find_prev_fhdr	3:3 5:-1 7:-1 8:-1
function.find_tree_dqentry	2:1 3:-1 8:1
function.finish	0:3 2:1 3:-3 4:-1 6:-2 7:-2 8:5 9:-1
function.finit	3:-1 4:4 8:-2
function.fintek	3:-6 5:-1 6:5 7:2
function.first	0:-5 2:1 3:5 5:7 6:-1 7:-1 8:-5
function.fix	0:3 2:-1 5:-2 6:8 7:-1 8:-6 9:-2
function.fixed	0:-1 3:-1 5:7 6:-1 8:-3
function.fixup	0:-2 1:-1 3:1 4:4 5:-3 8:2
function.fixup_user_fault	1:-1 3:1 4:4 5:-3
function.flag	3:6 5:-4 7:-1
function.flags	0:-9 2:-1 3:1 4:8 5:-4 6:-3 7:7 8:3 9:-3
function.flavors	2:5 3:-3 8:-1
function.flex	0:5 8:-4
function.float	3:1
function.flock	0:2 3:-5 5:8 7:-2 8:-1 9:-1
function.flock_lock_inode	0:2 3:-1 5:-1
function.flow	0:3 3:3 7:-1 8:-3
function.flow_block_cb_setup_simple	0:2 3:-2 5:2 8:-2
function.flowlabel	3:-1 4:-2 5:4 7:-1
function.flr	3:-1 5:-3 6:1 7:-1 8:4
function.flush	0:6 1:-2 2:-2 3:4 4:-1 5:-6 6:-1 7:-1 8:3 9:-1
function.fn	2:2 5:-4 8:3
function.folio	0:-5 1:-1 2:2 3:-1 4:-2 5:6 6:-1 7:1 8:2 9:-1
function.folio2	0:-1 2:-1 3:-2 5:6 8:-1 9:-1
function.follow	0:-1 3:8 4:1 5:-3 7:-2 8:-2
function.follow_dotdot	3:3 5:-2
function.follow_dotdot_rcu	3:-2 5:3
function.follow_phys	0:-1 3:5 5:-2 8:-1
function.follow_pte	3:5 5:-4
function.font	3:2 5:2 7:-2 8:-1
function.footer	3:2 5:-1 7:-1
function.fop	3:-4 5:-3 7:6
function.fops	3:-4 5:5 6:-2 7:2
function.for	1:-1 2:-2 3:-1 4:1 5:6 6:3 7:2 8:-7 9:-1
function.fork	0:-2 3:-1 8:3
function.format	5:1 8:-1
function.forward	0:-1 3:-2 5:4
function.found	5:2 8:-2
function.frag	0:11 1:-1 3:-3 5:1 6:-1 7:-1 8:-5 9:-1
function.frag6	0:5 3:-3 5:-2
function.fragment	3:2 5:-1
function.frags	3:2 5:-1 8:-1
function.frame	0:2 3:2 7:-2 8:-1
function.frames	0:-2 8:3
function.free	0:-5 1:-2 2:-2 3:1 4:-2 5:-3 6:-2 7:-3 8:7 9:11
function.free_consistency_checks	3:9 5:-5 8:4 9:-7
function.free_debug_processing	3:-1 5:-4 8:-1 9:6
function.free_dind_blocks	2:-3 8:3
function.free_dqentry	2:2 3:8 5:-1 8:-8
function.free_ext_idx	2:-3 8:3
function.free_tail_pages_check	0:-1 2:-1 5:-1 8:-1 9:4
function.free_tind_blocks	2:6 8:-5
function.freelist	3:-2 5:-3 9:5
function.freeze	0:-1 2:-1 3:-1 4:-1 5:-1 8:6
function.freeze_processes	5:1
function.freeze_secondary_cpus	8:2
function.freeze_super	5:-1 8:1
function.freq	0:-1 1:-1 3:-4 4:-1 5:-2 6:14 7:-1 8:-4
function.from	0:-9 1:15 2:-2 3:5 4:3 5:1 6:-1 7:-1 8:-12 9:2
function.fs	0:12 1:-1 2:-3 3:-2 4:6 5:-6 6:-3 7:-5 8:3 9:-1
function.fsconfig	4:1 7:-1
function.fscontext	8:1
function.fscontext_read	8:1
function.fsid	2:-2 3:3 8:-1
function.fsinfo	2:-3 3:4
function.fsnotify	5:1
function.fsopen	0:2 3:-1 5:-3 7:4 8:-2
function.fspick	0:2 3:1 8:-2
function.fsync	2:12 3:-5 7:3 8:-9
function.ftp	0:-1 3:-2 5:-4 8:8
function.ftrace	3:2 4:-1 5:-4 8:3
function.ftrace_event_write	0:1 8:-1
function.ftrace_profile_set_filter	0:-1 3:3 5:-2 8:1
function.ftruncate	3:1 4:1 5:-1
function.full	0:-1 3:-1 4:4 5:3 7:-1 9:-3
function.full_proxy_open	3:-1 4:4 5:3 7:-1 8:-1 9:-3
function.func	0:11 3:-11 4:1 5:-9 7:4 8:-2 9:6
function.function	0:3 5:-2
function.futex	1:1 3:2 5:-1 7:-1 8:1 9:-1
function.futex_get_robust_list_common	3:1 5:-2 8:1
function.futex_wait	5:2 7:-1
function.futex_wake	3:2 5:-2
function.fwd	3:1 8:-1
function.fwnode	0:-3 3:6 5:-3 6:-1 7:-1 8:3
function.fwnode_create_software_node	0:-3 8:4
function.g	2:-1 3:8 5:-1 8:-6
function.g_verify_token_header	2:-1 3:8 5:-1 8:-6
function.gate	0:-2 1:-2 3:2 4:-2 5:7 7:-1 8:-1
function.gcm	8:1
function.gcov	0:2 5:-2 8:1
function.gcov_seq_open	0:2 5:-2 8:1
function.gdb	2:-2 8:2
function.gen	3:1
function.generate	0:-1 3:3 7:-1 8:-1
function.generic	0:-5 1:5 2:-5 3:-2 4:3 5:-7 6:6 7:7 9:-3
function.generic_access_phys	3:-1 5:-1 7:-1 8:4
function.generic_copy_file_checks	4:1 7:-1 8:2
function.generic_hugetlb_get_unmapped_area	3:1
function.generic_map_delete_batch	3:1 5:-1
function.generic_map_update_batch	3:1
function.generic_perform_write	1:2 2:-1 8:1
function.generic_remap_checks	8:1
function.generic_setlease	3:1 4:1 7:-1 8:-1
function.geneve	0:4 3:-1 5:-3 8:1
function.geniv	3:2 5:-1 8:-1
function.genl	0:4 3:4 5:-4 7:-4 8:2
function.genl_family_rcv_msg_doit	8:1
function.genl_register_family	0:1 3:-1
function.genl_validate_assign_mc_groups	0:-1 3:-1 8:3
function.genlmsg	3:-2 5:-1 8:4
function.genlmsg_mcast	3:-2 5:-1 8:4
function.genopt	3:5 4:-2 5:-3 7:-1 8:1
function.gentag	3:1 4:-1
function.get	0:-7 1:-3 2:4 3:7 4:-7 5:8 6:3 7:9 8:-4 9:-9
function.get_build_id_32	3:1 5:-1
function.get_build_id_64	3:-8 5:9 7:-1
function.get_clock_desc	2:-1 3:8 5:-1 7:-1 8:-5
function.get_dx_countlimit	3:4 5:-2 7:-1 8:-1
function.get_eff_addr_modrm	3:5 5:-1 8:-4
function.get_eff_addr_sib	3:-4 5:-2 7:-1 8:7
function.get_free_dqblk	2:-5 3:-2 5:-1 8:7
function.get_gate_page	0:-2 1:-2 3:2 4:-2 5:7 7:-1 8:-1
function.get_info	5:-1 8:1
function.get_instantiation_keyring	3:4 5:-3
function.get_name	3:-1 5:-1 7:2 8:1
function.get_nodes	1:2 3:1 5:-2 8:-1
function.get_sigframe	1:4 3:-2 5:1 6:-1 7:-1 8:-1
function.get_stack_info	5:-1 6:-1 7:-1 8:4
function.get_status	3:-1 5:-1 6:-1 8:3
function.get_subdir	3:-1 5:-1 8:2
function.get_symlink_chunk	0:-1 3:5 5:-2 7:-1 8:-1
function.get_tree_bdev	0:-1 3:1 5:-1 8:1
function.get_unbound_pool	0:-1 3:-2 5:-3 7:-1 8:7
function.get_unmapped_area	3:2 5:-1
function.get_vfs_caps_from_disk	7:-1 8:1
function.getacl	2:-1 7:1
function.getattr	0:-2 3:-2 4:5 5:-1
function.getdents	3:1 5:-1
function.getfh	2:-6 3:7
function.getfile	0:4 5:4 8:-6
function.getfsmap	0:-1 3:-1 5:6 8:-3
function.getgeo	3:1 7:-1 8:1
function.getinfo	5:-1 7:1
function.getlink	5:-1 8:1
function.getlk	3:1 5:-1 8:1
function.getlk64	3:1 5:-1
function.getlock	8:1
function.getname	1:3 3:4 5:-5 8:-1
function.getname_flags	1:3 3:4 5:-5 8:-1
function.getnextquota	3:1 5:-1
function.getnextxquota	3:1 5:-1
function.getorigdst	3:-2 7:3
function.getpgid	3:-4 5:4
function.getport	2:3 3:-2 4:-1 5:2 7:-2 8:2 9:-1
function.getquota	3:1 5:-1
function.getroute	3:-2 7:3
function.getsetattr	3:3 5:-2
function.getsockname	3:-1 4:1 8:1
function.getsockopt	0:-3 1:1 2:-1 3:-11 4:2 5:2 7:-5 8:3 9:12
function.getxattr	1:4 3:-2 4:2 5:3 8:-6
function.getxquota	3:1 5:-1
function.getxstatev	5:-1
function.gfp	5:-1 6:2 8:-1
function.gi	3:-3 5:6 7:-2
function.gid	0:7 2:-1 3:-3 5:-9 7:-2 8:9
function.global	1:-1 5:2 8:-1
function.goal	3:2 8:-1
function.governor	3:-4 5:6 7:-2
function.gpe	0:-1 3:3 5:1 6:-1 7:-1 8:1
function.gpio	3:1
function.gpt	0:-3 2:5 3:3 5:-3 7:-2 8:-1
function.grab	0:-3 3:-1 5:-1 7:-1 8:7
function.grace	3:1
function.grant	2:4 5:-1 8:-2 9:-1
function.gro	0:-2 3:4 5:1 7:-1 8:-1
function.group	0:9 1:-2 2:3 3:-8 4:-8 5:4 6:2 7:-4 8:7 9:-1
function.group_cpus_evenly	0:7 8:-6
function.groups	0:-2 4:1 7:-1 8:2
function.grow	2:-1 3:-4 5:6 8:1
function.growth	0:-1 3:-4 4:-1 5:6
function.gso	0:1 3:-3 5:4 7:-2
function.gss	0:1 1:-3 2:-12 4:-3 5:14 6:-1 7:-5 8:2 9:8
function.gss_create_upcall	3:-1 4:-2 5:5 7:-1
function.gss_fill_context	1:-2 3:2 5:-4 8:4
function.gss_marshal	3:-1 5:6 8:-4
function.gss_proxy_save_rsc	3:5 5:-5 7:2 8:-1 9:-1
function.gss_read_common_verf	0:3 3:4 5:-3 7:-1 8:-2
function.gss_unwrap_resp_priv	2:-1 3:4 5:-1 8:-1 9:-1
function.gss_validate	2:-1 3:1 5:-1 8:1
function.gss_wrap_req_priv	0:1 2:-1 3:-5 5:-1 8:1 9:5
function.gss_write_resv	2:-1 3:-6 5:6 7:-1 8:2
function.gss_write_verf	3:-3 5:5 8:-1
function.gssd	3:-1 5:1
function.gssp	2:-1 3:-1 5:5 7:-1 8:-1
function.gssx	0:-1 2:-2 3:-2 5:-5 7:7 8:4
function.gssx_dec_accept_sec_context	3:-8 7:8
function.gssx_dec_buffer	2:-1 3:4 5:-3
function.gssx_dec_ctx	2:-1 3:2 5:-1
function.gssx_dec_option_array	3:1
function.gssx_enc_accept_sec_context	2:-1 8:2
function.gssx_enc_name	8:1
function.gw	3:-3 5:-2 7:3 8:3
function.handle	0:7 1:1 2:-5 3:-2 4:-3 5:4 6:1 7:2 8:-1 9:-4
function.handle_dots	8:1
function.handle_exit_race	5:1
function.handle_mounts	3:-4 5:4
function.handle_zstd_error	0:5 1:-1 2:-1 3:4 7:-1 8:-4 9:-1
function.handler	0:-6 1:1 2:-1 3:-5 4:-2 5:5 6:-2 7:2 8:10 9:-2
function.handlers	5:6 8:-6
function.harder	8:1
function.has	3:2 5:1 6:-1 7:-1
function.hash	0:-4 1:-1 3:-5 5:10 7:-3 8:4 9:-1
function.hashinfo	0:2 3:-1 5:-1 8:-1
function.hashtbl	3:1 8:-1
function.hctx	0:-2 2:-1 3:1 5:1 7:-1 8:1
function.hdio	3:1 5:-1
function.hdr	0:3 2:-5 3:-5 5:-4 7:5 8:7 9:-1
function.head	3:-3 5:4 8:-1
function.header	0:-1 1:-1 2:2 3:7 4:-1 6:-2 7:5 8:-7 9:-3
function.headers	3:-1 8:3
function.help	0:-4 3:-2 5:3 8:4
function.helper	0:-1 2:-1 3:-1 8:3
function.hex	5:2 7:-2 8:2
function.hid	3:1 5:-2 8:2
function.hinic	0:-1 3:-1 5:-2 6:-1 8:4
function.hint	3:1 4:-5 5:6 7:-1
function.hmac	0:1 3:-1 4:-1 5:2 7:-3 8:2
function.hmacs	7:1
function.holder	2:-2 3:-1 5:-2 8:6
function.hole	4:-1 5:3 7:-1
function.home	0:-1 1:-1 5:-1 7:1 8:2
function.hook	3:-1 5:4 7:-3
function.hooks	0:3 3:3 5:-3 7:-1 8:-1
function.hop	0:-1 3:9 5:-1 7:-2 8:-3 9:-1
function.hopopts	3:-3 5:-1 8:4
function.host	3:3 5:-3 8:1
function.hotadd	3:4 5:6 6:-4 7:-2 8:-4
function.hotplug	1:-1 6:3 8:-1
function.hp	3:10 5:-2 6:-1 7:-6
function.hpet	3:2 5:-5 6:8 7:-4
function.hpx	5:-1 6:-1 7:2 8:-1
function.hstate	0:3 3:-1 9:-1
function.htab	0:-2 1:-2 3:-3 4:-1 5:13 8:-4
function.htab_lru_map_update_elem	1:-1 5:-3 8:5
function.hton	1:-1 4:-1 5:1 8:1
function.huge	0:-5 2:-1 3:-6 4:-1 5:8 6:-1 7:3 8:-2 9:4
function.hugepage	0:2 8:-1
function.hugepages	3:-6 7:6 8:1
function.hugetlb	0:5 2:-1 3:7 4:1 5:-8 7:-5 8:2
function.hugetlb_cgroup_write	3:1 5:-1 7:-1
function.hugetlb_file_setup	0:2 3:1 4:1 5:-1 7:-1 8:-2
function.hugetlb_hstate_alloc_pages	0:2 3:-1
function.hugetlb_hstate_alloc_pages_onenode	0:1
function.hugetlb_overcommit_handler	3:5 7:-5
function.hugetlbfs	1:-1 2:-3 3:1 4:-2 5:2 6:4 7:-1
function.hugetlbfs_parse_param	3:2 5:-2 8:1
function.hvc	3:-1 5:8 6:-1 7:-2 8:-2
function.hvc_instantiate	3:-1 5:8 6:-1 7:-2 8:-2
function.hw	0:4 2:-1 3:-2 4:-1 5:-3 6:-2 7:4 8:2 9:-1
function.hw_breakpoint_event_init	3:4 5:-2 7:-2
function.hwmon	5:-2 6:-1 8:-2 9:5
function.i2c	0:-3 2:3 3:2 5:1 6:-1 7:1 8:-1 9:-1
function.i2c_acpi_do_lookup	3:-5 5:4 6:-2 7:2 8:2
function.i2c_acpi_install_space_handler	0:-2 3:-1 5:6 6:-1 7:-3 8:3
function.i2c_acpi_new_device_by_fwnode	0:-1 3:3 7:-1 8:-1
function.i2c_check_for_quirks	2:-1 3:-3 6:-1 7:7 8:-1
function.i2c_detect_address	2:-1 3:5 5:-1 6:-1 8:-1
function.i2c_init_recovery	3:5 5:-2 6:-1 7:-3 8:2
function.i2c_smbus_read_i2c_block_data_or_emulated	2:3 8:-3
function.i801	2:5 5:-2 6:-2
function.i801_check_post	2:5 5:-2 6:-2 8:-1
function.i8042	0:-1 3:-3 5:-2 6:8 7:2 8:-4
function.i8042_setup_aux	3:-1 5:-1 6:1 8:1
function.ib	4:2 7:-1
function.ib_prctl_set	4:2 7:-1
function.ibody	3:1 5:-1
function.ibs	0:-1 3:10 5:-3 6:-1 7:-4 8:-1
function.ic	3:6 5:-4 7:-1 8:-1
function.icmp	0:-4 3:8 5:-1 7:-1
function.icmpv6	0:-6 3:3 5:1 8:4
function.id	0:-3 1:-1 2:6 3:-16 4:4 5:-2 6:2 7:12 8:1 9:-2
function.id2transport	0:-2 3:5 5:-2 7:-1 8:-1
function.ida	0:-1 3:-5 5:-2 8:-1 9:9
function.ida_free	0:-1 3:-5 5:-2 8:-1 9:9
function.ident	3:-1 4:-1 5:4 7:-2
function.identify	3:3 5:-1 7:-1
function.identify_insn	3:3 5:-1 7:-1
function.idle	3:-2 5:-1 6:-1 7:5 8:-1 9:-1
function.idmap	0:-3 1:-1 2:-1 3:4 4:-3 5:3 7:1 8:-1
function.idmap_pipe_downcall	0:-1 3:4 5:-3 8:2
function.idmapped	3:-3 4:1 5:-3 7:6
function.idr	0:-7 4:-1 5:2 8:7
function.idr_get_free	3:-6 5:6
function.ids	3:1 5:7 6:-2 7:-2 8:-3
function.idx	2:-3 8:3
function.ifa	3:-1 5:-1 9:1
function.iface	3:-1 5:4 8:-2
function.ifaddr	0:-2 5:-1 7:-1 8:-1 9:4
function.ifinfo	3:-2 7:3 8:-1
function.ifla6	5:2 8:-2
function.ifmcaddr	5:2 8:-1
function.ifname	5:10 8:-10
function.iget	3:5 5:-5 8:2
function.igmpv3	0:12 3:-8 5:-1 8:-2
function.ignore	3:1 7:-1 8:1
function.igot	3:-5 5:5
function.import	1:-5 3:1 5:-1 8:6
function.in	0:1 1:8 3:2 5:-4 7:-1 8:-2 9:-1
function.inc	3:2 8:-1
function.increase	0:1 3:-1 5:1 8:-1
function.ind	2:-1 3:-3 5:-3 7:4 8:1 9:3
function.independent	0:-1 2:-2 3:5 5:-1 8:-1
function.indepth	0:-1 8:1
function.index	3:-3 4:-1 5:-1 6:5 7:-1 8:1
function.indir	3:-1 8:1
function.indirect	0:1 1:-2 3:4 5:-2 6:-1
function.inet	0:1 3:-1 4:-1 5:-5 7:7 8:1 9:-1
function.inet6	3:-4 4:-2 5:11 8:-4
function.inet6_fill_ifinfo	5:1 8:-1
function.inet6_fill_ifla6_attrs	5:2 8:-2
function.inet6_fill_ifmcaddr	5:2 8:-1
function.inet6_pton	3:1 5:-1
function.inet_dump_fib	3:-2 5:2
function.inet_ioctl	3:-10 7:11
function.inet_netconf_fill_devconf	5:-8 8:9
function.inet_netconf_get_devconf	3:-1 5:3 7:-1 8:-1
function.inet_pernet_hashinfo_alloc	0:2 3:-1 5:-1 8:-1
function.inet_rtm_delroute	3:6 5:-5 7:-1
function.inet_rtm_newaddr	5:1
function.inet_validate_link_af	3:7 5:-1 7:1 8:-7
function.inexact	0:4 3:-1 5:-1 8:-2
function.inflate	3:2 5:1 7:-1
function.info	0:-1 1:-2 2:10 3:2 6:9 7:-6 8:-9 9:-4
function.information	3:-1 5:-1 6:5 8:-2
function.ingress	0:2 3:-2 5:-1 8:2
function.init	0:13 1:-3 2:-4 3:-2 4:-9 5:-8 6:-4 7:9 8:14 9:-7
function.init_chroot	4:2 8:-1
function.init_link	3:2 4:3 5:-2 8:-3
function.init_nfs_v4	0:-1 8:1
function.init_rootdomain	0:1 8:-1
function.initialize	0:6 2:-1 3:5 5:-3 6:-3 7:-6 8:2
function.inline	2:-6 3:1 5:5 8:2 9:-1
function.inode	0:-4 1:-2 2:-2 3:-2 4:5 5:12 6:-1 7:-9 9:3
function.inode_newsize_ok	3:2 5:-2
function.inode_permission	4:4 5:-2 8:-2
function.inodes	2:-3 8:3
function.inotify	0:-2 3:1 4:1 7:-1 8:1
function.inotify_find_inode	4:2 8:-1
function.inotify_new_group	0:-2 8:2
function.input	0:-3 1:-1 2:-1 4:3 5:6 6:-3 7:-4 8:-1 9:3
function.input_default_setkeycode	3:-6 5:7 7:-1
function.input_ff_create	3:2 5:-1
function.input_ff_upload	3:1 4:4 5:-1 8:-2
function.input_open_device	3:-1 5:-1 7:-1 8:4
function.input_proc_init	0:1
function.input_set_keycode	3:-2 5:-1 6:-1 8:1 9:4
function.inquiry	2:-1 5:-1 6:8 7:-4 8:-1
function.insert	0:14 1:-2 2:7 3:-4 5:3 6:-4 7:-4 8:-11
function.insert_free_dqentry	2:12 8:-11
function.insert_header	3:-4 5:4 8:1
function.insert_pages	0:2 3:-1 5:-2 8:1
function.insert_vm_struct	0:3 3:-2 4:-1 5:2 8:-1
function.inside	0:1 8:-1
function.insn	1:-2 2:12 3:6 4:-1 5:-3 6:-1 7:-4 8:-7 9:1
function.insn_get_opcode	3:7 5:-4 6:-1 7:-1
function.install	0:-3 3:-1 5:9 6:-2 7:-6 8:5
function.instance	0:-5 3:-1 8:6
function.instantiate	0:4 1:2 3:-3 4:2 5:-3 6:-2 7:-3 8:3
function.instantiation	3:4 5:-3
function.int	1:1 3:10 5:-2 8:-8
function.integ	3:-12 5:4 8:8
function.intel	3:-3 5:-1 7:3 8:2
function.intel_cpufreq_cpu_init	5:4 6:-1 7:-2 8:-1
function.intel_iommu_probe_device	0:2 3:-1 5:2 6:-1 7:-1 8:-2
function.intel_pasid_setup_second_level	0:-1 3:-2 5:-5 6:-2 7:4 8:5
function.intel_pstate_init_acpi_perf_limits	0:-1 3:-1 5:-2 6:-2 7:7 8:-1
function.intel_pstate_update_status	3:-1 5:5 6:-1 7:-4
function.interface	0:1 3:-1 5:5 6:-1 7:-2 8:-2
function.interleaving	3:-1 4:-1 5:3
function.internal	0:-1 1:-3 2:2 3:7 5:-1 6:-1 7:-3 8:1 9:-1
function.internal_create_group	3:-5 5:6 7:-1
function.internal_get_user_pages_fast	1:-3 3:5 8:-1
function.interrupt	3:-12 5:-2 6:3 7:1 8:10
function.interval	3:-1 5:-1 8:2
function.into	5:1
function.intx	0:3 3:-1 5:-1 6:-1 8:1
function.invalidate	0:-2 2:6 3:-3 4:2 5:4 7:-1 8:-6 9:-1
function.invalidate_complete_folio2	0:-1 2:-1 3:-2 5:6 8:-1 9:-1
function.invalidate_inode_pages2_range	8:1
function.invoke	5:-1 8:3
function.io	0:-7 1:-1 2:9 3:7 4:-2 5:-2 6:-5 8:1 9:-1
function.io_submit_one	0:6 3:-1 5:-5 8:1
function.ioam	0:-1 3:7 7:-1 8:-3 9:-1
function.ioam6	5:1 7:-1
function.ioam6_genl_ns_set_schema	5:1
function.ioapic	0:-1 3:-2 5:3 6:2 7:2 8:-3 9:-1
function.ioasid	0:-1 3:3 5:5 6:-2 8:-4
function.ioc	3:2 5:-1
function.ioc_weight_write	3:1
function.iocb	3:-6 5:6 7:1
function.ioctl	0:-5 1:5 2:3 3:-3 4:8 5:-5 6:-7 7:11 8:-5 9:-2
function.ioctl_fibmap	1:1 3:-2 5:2 8:-1
function.ioctl_file_dedupe_range	0:-2 1:1 3:3 5:-1 8:-1
function.ioctx	1:1 3:4 5:-3
function.iolatency	3:1 8:1
function.iolatency_set_limit	3:1 8:1
function.iomap	0:3 2:6 3:-2 4:-1 5:-10 6:-1 7:5 8:1 9:-2
function.iomap_seek_data	3:-3 5:5 7:-1
function.iomap_swapfile_activate	3:1 8:1
function.iomap_write_begin	0:3 5:-2
function.iomap_write_delalloc_release	0:-1 2:-1 5:-1 8:3
function.iomap_write_iter	1:1 2:-1 8:1
function.iomem	0:2 3:4 5:-2 8:-2 9:-1
function.iommu	0:6 1:-1 2:-1 3:3 4:-1 6:-6 7:2 8:1 9:-2
function.iommu_dma_init_domain	3:1 5:1 6:-1 7:-1
function.iommu_get_msi_cookie	3:2 5:-1 7:-1
function.iommu_group_claim_dma_owner	0:-1 5:1 8:1
function.iommu_setup	0:-1 3:-3 5:-2 6:-2 7:9 8:-1
function.iommu_v2_map_pages	3:2 5:-1
function.iop	3:4 4:-2 5:-7 7:6
function.ioprio	5:-1 7:-1 8:3
function.ioprio_check_cap	3:1
function.ioremap	0:-2 3:-1 5:2 8:2
function.iospace	0:-1 3:1 5:-1 6:-1 7:-1 8:3
function.iov	0:-1 1:-1 2:-1 3:2 5:-5 7:-1 8:4 9:3
function.iova	3:1 5:-2 8:2
function.iovec	0:-1 1:1 2:-1 3:-1 5:-1 8:3
function.iovec_from_user	1:7 3:-1 5:-1 8:-4
function.ip	0:-2 1:-1 2:-1 3:8 4:-2 5:8 6:-1 7:2 8:-9 9:-2
function.ip4	4:2 5:-2
function.ip6	0:2 1:-1 2:-1 3:2 4:-1 5:-2 6:-1 7:6 8:-4 9:-1
function.ip6_frag_reasm	0:1 3:2 5:-1 8:-1
function.ip6_mc_add_src	3:3 5:-1 7:-1
function.ip6_mc_msfget	3:-2 5:3 7:-1
function.ip6_ra_control	0:2 3:1 7:-4
function.ip6_route_check_nh	3:5 5:-4
function.ip6_route_me_harder	8:1
function.ip6_route_net_init	0:2 8:-2
function.ip6_validate_gw	5:-2 7:-1 8:3
function.ip6addrlbl	0:-4 3:9 7:-1 8:-4
function.ip6addrlbl_get	3:-2 8:2
function.ip6addrlbl_valid_get_req	8:1
function.ip6table	0:4 8:-3
function.ip6table_mangle_init	0:4 8:-3
function.ip_icmp_error_rfc4884_validate	3:2 8:-1
function.ip_map_parse	0:1 3:-1 5:2 7:-1
function.ip_mc_add_src	3:6 5:-5 7:-1
function.ip_mc_msfget	3:-2 5:2
function.ip_mr_input	3:-1 5:2
function.ip_mroute_getsockopt	5:-2 7:3
function.ip_options_get	3:1 5:-1 8:-1
function.ip_options_rcv_srr	3:-2 5:-2 8:4
function.ip_rcv_options	3:-3 5:1 8:2
function.ip_route_use_hint	5:1
function.ip_rt_ioctl	0:1 5:3 7:-2 8:-1
function.ip_send_unicast_reply	8:1
function.ip_setup_cork	1:-1 3:3 7:-1
function.ip_tun_build_state	3:-1 8:2
function.ip_tun_parse_opts_erspan	8:1
function.ip_tun_parse_opts_geneve	3:-1 8:1
function.ip_tunnel_rcv	3:5 5:-1 8:-4
function.ipc	0:2 5:-1 7:1 8:-1 9:-1
function.ipip6	0:-1 3:-2 4:1 5:6 7:-3 9:-1
function.ipip6_changelink	4:2 5:-2
function.ipip6_tunnel_change	5:1
function.ipip6_tunnel_get_prl	3:1
function.ipip6_tunnel_locate	0:-1 3:-2 5:4 7:-1 8:-1
function.ipip6_tunnel_prl_ctl	3:1
function.ipmr	0:-2 3:-5 5:3 7:-2 8:6
function.ipmr_cache_report	3:-3 5:4
function.ipmr_compat_ioctl	3:-2 5:4 7:-1 8:-1
function.ipmr_fill_mroute	5:2 8:-2
function.ipmr_get_route	3:-2 5:3 8:-1
function.ipmr_reg_vif	0:-1 5:-1 8:2
function.ipt	3:1
function.ipt_register_table	3:1
function.iptable	0:-2 8:2
function.iptable_filter_init	0:2 8:-2
function.iptable_mangle_init	0:-4 8:4
function.iptunnel	0:1
function.iptunnel_pmtud_build_icmpv6	0:-4 8:4
function.ipv4	0:-8 3:-1 5:-2 7:4 8:8
function.ipv4_get_l4proto	3:3 5:-1 7:-1 8:-1
function.ipv4_proc_init	0:-7 8:7
function.ipv4_sysctl_init_net	0:1
function.ipv6	0:-6 1:4 2:-1 3:-1 4:-4 5:-2 6:-1 7:-2 8:1 9:12
function.ipv6_add_addr	3:-2 4:-1 5:4 7:-1
function.ipv6_destopt_rcv	3:3 5:-1 8:-2
function.ipv6_getorigdst	3:-1 7:2
function.ipv6_hop_ioam	0:-1 3:7 7:-1 8:-3 9:-1
function.ipv6_hop_jumbo	3:2 5:-1 7:-1 8:1
function.ipv6_parse_hopopts	3:-3 5:-1 8:4
function.ipv6_set_mcast_msfilter	0:-1 1:2 3:1 5:-1 8:-1
function.ipv6_skip_exthdr	3:3 5:-1 8:-1
function.irq	0:-2 1:-1 2:-2 3:-1 4:-1 5:-2 6:15 7:-5 8:-8 9:5
function.irq_domain_alloc_irqs_locked	8:1
function.irq_matrix_alloc	3:-1 5:2
function.irq_set_irq_wake	5:1
function.irq_set_percpu_devid_partition	3:-2 5:4 7:-1
function.irqs	3:1 4:-2 6:-1 7:-1 8:3
function.is	1:-4 3:-3 5:-1 6:2 8:7
function.isize	5:-2 8:3
function.isofs	3:6 4:-1 7:-1 8:-2 9:-1
function.isofs_export_get_parent	2:2 3:-3 4:-1 5:3
function.isofs_export_iget	3:3 5:-2
function.isolate	0:-1 3:-3 4:-1 5:-4 6:-1 7:3 8:6 9:-1
function.isolate_movable_page	0:-1 3:-1 4:-1 5:-2 6:-1 7:-1 8:6 9:-1
function.issue	0:-1 2:-1 4:3 7:-1 8:-1
function.item4	2:-3 3:3
function.iter	0:-2 1:4 2:-13 3:-5 4:-4 5:6 6:3 7:7 8:1 9:3
function.iterate	1:2 2:-1 3:1 5:4 6:-1 7:-2 8:-3
function.iterate_dir	3:2 5:4 7:-2 8:-4
function.iterator	5:5 8:-3
function.its	5:-1 6:-1 7:2
function.its_parse_cmdline	5:-1 6:-1 7:2
function.jbd2	0:3 1:-1 2:5 3:-9 4:-2 5:2 6:-1 7:-2 8:2 9:3
function.jbd2_fc_begin_commit	3:-2 5:2
function.jbd2_fc_get_buf	2:-1 3:-4 5:6 7:-1 8:-1
function.jbd2_journal_destroy	2:3 5:-2 8:-1
function.jbd2_journal_extend	3:-1 5:2
function.jbd2_journal_initialize_fast_commit	3:1 5:-1
function.jbd2_journal_load	2:-2 3:-2 5:-2 7:2 8:5 9:-1
function.jbd2_journal_update_sb_log_tail	2:8 5:1 8:-7
function.jbd2_write_superblock	2:4 5:-3 8:-1
function.jent	0:-2 2:-1 3:2 5:-5 6:7 7:-2 8:1
function.jent_hash_time	3:1 5:-1 8:1
function.jent_kcapi_init	0:-1 8:1
function.jent_read_entropy	2:-1 3:1 5:-4 6:7 7:-2 8:-2
function.join	0:1 1:1 3:4 4:-3 5:1 7:-1 8:-3
function.join_session_keyring	0:2 8:-1
function.journal	0:1 1:-1 2:1 3:-5 4:6 5:-3 6:-1 7:-3 8:3 9:2
function.jread	2:-2 8:2
function.jumbo	3:2 5:-1 7:-1 8:1
function.jump	3:-6 5:7
function.kallsyms	3:-3 5:3
function.karatsuba	0:1 3:-1
function.kattr	3:3 5:-1 7:-2
function.kcapi	0:-1 8:1
function.kclist	0:-1 3:4 5:-2 8:-1
function.kclist_add_private	0:-1 3:4 5:-2 8:-1
function.kcore	0:5 8:-4
function.kdgkb	1:1 8:-1
function.kdskbent	3:1 5:-1
function.keepouts	3:1 5:-1
function.kern	2:-1 3:-2 5:-2 7:-2 8:8
function.kernel	0:1 1:-3 2:-1 3:5 4:-1 5:-7 7:-1 8:8 9:-1
function.kernel_execve	0:-1 1:-1 8:2
function.kernel_waitid	3:1 5:1 8:-1
function.kernfs	0:3 1:-1 2:-1 3:-7 4:-6 5:2 7:8 8:2 9:-1
function.kernfs_add_one	3:2 5:-1
function.kernfs_file_read_iter	3:-2 5:-1 7:2 8:1
function.kernfs_find_and_get_node_by_id	0:-1 3:-1 5:4 8:-2
function.kernfs_fop_mmap	3:-4 5:-3 7:6
function.kernfs_get_target_path	3:-5 5:6
function.kernfs_get_tree	8:1
function.kernfs_iop_rename	3:2 4:-1 5:-3 7:3
function.kernfs_iop_setattr	3:3 5:-1 7:-1
function.kernfs_rename_ns	3:2 5:-1 7:-1
function.kexec	0:-3 1:4 3:-1 4:-1 8:2
function.key	0:1 1:-6 2:-2 3:-5 4:1 5:2 6:-2 7:8 8:5 9:-2
function.key_move	4:-1 8:1
function.key_update	4:3 8:-2
function.key_validate	3:-3 5:5 7:-1
function.keycode	3:-2 5:-1 6:-1 8:1 9:4
function.keyctl	0:-2 1:6 2:-1 3:4 4:1 5:-4 6:-1 7:-2 9:-1
function.keyctl_chown_key	0:1 3:-1 4:-1 5:2
function.keyctl_get_security	8:1
function.keyctl_instantiate_key_common	0:-1 1:3 3:-2 4:3 5:-1 8:-1
function.keyctl_keyring_unlink	4:2 5:-1
function.keyctl_pkey_params_get	1:2 8:-2
function.keyctl_pkey_params_parse	3:1 5:-1 7:-1
function.keyctl_pkey_verify	1:2 3:-1 7:1 8:-1
function.keyctl_reject_key	3:-1 4:4 5:-1
function.keyctl_restrict_keyring	3:2 5:-1
function.keyctl_revoke_key	4:-8 5:7 8:2
function.keyctl_set_reqkey_keyring	8:1
function.keymap	3:4 5:-2 7:-2
function.keyring	0:2 2:-1 3:11 5:-4 6:-1 7:-2 8:-5
function.keyring_search_iterator	5:5 8:-3
function.keyrings	5:-1 8:2
function.keys	3:8 8:-8
function.keyword	3:-1 5:-1 8:2
function.kf	2:-3 3:-2 5:-7 7:8 8:1 9:4
function.kfunc	3:1 4:1 5:-3 7:-1 8:1
function.kimage	1:3 8:-2
function.kimage_load_normal_segment	1:3 5:-1 8:-1
function.kind	0:-1 3:6 5:-2 7:-1 8:-2
function.kmem	0:8 3:-6 4:-1 5:-5 7:-1 8:7 9:-2
function.kmem_cache_open	0:6 3:-6 4:-1 5:-4 7:-1 8:7 9:-1
function.kobj	3:-1 5:2
function.kobj_ns_type_register	5:1
function.kobject	0:-2 3:4 7:-1 9:1
function.kobject_action_args	0:-1 3:2 5:-1 8:1
function.kobject_synth_uevent	3:1 8:1 9:-1
function.kprobe	0:3 1:1 3:2 4:-1 5:1 6:-1 7:-3 8:-2
function.kprobes	0:-2 3:-1 5:3 7:-1 8:3 9:-2
function.kptr	3:7 4:-2 5:-2 7:-2 9:-1
function.kset	3:1 5:-1
function.kset_register	3:1 5:-1
function.kstrdup	0:-1 3:3 5:-1
function.kstrtoll	8:1
function.ksys	0:-1 3:9 4:-4 5:-3 7:-1 8:2 9:-1
function.ksys_dup3	3:2 5:-2
function.ksys_mmap_pgoff	3:2 5:-1
function.ksys_semctl	3:1
function.kthread	3:2 5:1 8:-1 9:-1
function.kyber	0:3 8:-2
function.kyber_queue_data_alloc	0:4 8:-4
function.l4proto	3:6 5:-2 7:-1 8:-2
function.label	0:-1 2:-4 5:-2 6:-1 7:11 8:-3
function.laptop	5:-1 6:3 7:-1
function.larval	0:-2 3:3 5:-1 7:-1 8:2
function.last	0:1 2:-2 3:7 5:-3 8:-2 9:-1
function.lat	3:-1 8:2
function.late	0:-1 3:-4 5:-1 6:3 7:-1 8:5 9:-1
function.latency	1:-1 3:2
function.layout	2:6 3:-6 4:-1 8:1
function.layout_and_allocate	4:-1 8:2
function.ldisc	3:-1 5:9 7:-1 8:-5 9:-1
function.leaf	0:-2 3:2 5:-1
function.lease	0:-3 2:-2 3:-2 4:-1 5:6 9:2
function.led	3:3 5:-1 6:-1
function.left	3:1
function.legacy	0:-1 2:-1 4:-1 5:1 6:-5 7:3 8:5 9:-1
function.legacy_parse_param	3:4 5:-2 7:-2
function.len	3:1 5:-3 6:3 7:-1 8:1
function.length	3:3 5:3 7:-1 8:-5
function.lenovo	0:-1 3:-1 5:-1 6:4 8:-1
function.level	0:-6 3:-1 5:2 6:-3 7:4 8:5
function.li	2:-1 5:-1 8:2
function.limit	2:6 3:-1 5:-2 7:-1 8:-2
function.limits	0:-1 3:4 5:-4 6:-2 7:7 8:-2
function.linearize	0:-1 3:2 5:-2 6:5 8:-3
function.link	0:-2 1:-2 2:-3 3:5 4:6 5:9 6:-7 7:-2 8:-2 9:-2
function.linkat	3:-1 4:2 8:-1
function.linkmodes	8:1
function.links	3:-4 5:8 6:-1 8:-2
function.linkstate	3:-1 5:3 8:-2
function.linkstate_fill_reply	5:2 8:-2
function.linkstate_get_sqi	5:1
function.linkstate_get_sqi_max	5:1
function.list	0:2 1:-1 2:1 3:9 4:-1 5:-9 6:-3 7:2 9:-2
function.listall	0:1 5:-2
function.listen	3:-3 5:3
function.listxattr	3:-1 4:-4 5:-3 8:9
function.ll	3:-3 5:8 8:-2 9:-1
function.llseek	3:7 5:-8 7:-2 8:5
function.lo	2:2 6:-1
function.load	0:-3 1:5 2:-2 3:6 4:-2 5:-4 6:-2 7:7 8:-2 9:-2
function.load_elf_phdrs	3:1
function.load_misc_binary	0:-1 3:-2 5:5 7:-2 8:1
function.load_msg	0:2 4:-1 8:-1
function.local	0:1 1:-1 2:2 4:-1 5:-1 6:-1 7:1 8:2 9:-1
function.locate	0:-1 3:-3 5:4 7:-1 8:1
function.location	0:1 8:-1
function.locations	2:-3 3:-6 8:9
function.lock	0:-2 1:-1 2:4 3:-1 4:1 5:6 6:-1 7:-5 9:-2
function.lock_mm_and_find_vma	0:-2 3:7 4:-1 5:-2 8:-2
function.lockargs	3:-4 5:-1 8:6
function.lockd	2:-1 3:-1 4:3 5:-4 7:-1 8:-1 9:5
function.lockd_get	2:-1 3:-1 5:-3 8:-1 9:6
function.lockdata	0:5 8:-5
function.locked	0:-6 1:-1 2:-1 3:-6 4:3 5:-3 7:2 8:6 9:5
function.locks	8:1
function.log	0:-3 1:-1 2:7 3:5 4:-2 5:-1 7:3 8:-7 9:-1
function.logged	3:8 5:-1 8:-5
function.logic	3:3 5:-2
function.logic_pio_register_range	3:3 5:-2
function.loginuid	1:-1 4:2 5:-1 7:-1 8:1
function.long	0:1 3:2 5:-2 7:-1
function.lookup	0:-10 1:-2 2:-3 3:8 4:4 5:-1 6:-5 7:4 8:7 9:-3
function.lookup_bdev	3:2 5:-2
function.lookup_one_common	3:9 4:-5 5:-2 7:-1
function.lookupfd	3:3 4:-1 5:-1 8:-1
function.lookups	3:2 5:-1
function.loop	3:-5 5:10 6:-1 8:-4
function.loop_set_block_size	3:-1 5:-1 8:2
function.loop_set_status_from_info	3:2 5:-2 7:1
function.loopback	3:7 5:-6 7:-1 8:1
function.low	5:1
function.lpi	3:-3 5:-1 6:-1 7:6 8:-2
function.lpss8250	0:1
function.lpss8250_probe	0:1
function.lru	1:-1 4:-1 5:11 8:-8
function.lseek	3:3 5:-1 7:-1
function.lsm	3:-4 4:-1 5:-1 8:6
function.lvl	3:2 7:-1
function.lz4	8:1
function.lzma2	3:3 5:-3 7:-3 8:5 9:-1
function.mac	3:4 5:-3 7:-1 8:1
function.mac_hid_toggle_emumouse	3:1 5:-2 8:1
function.madt	3:-5 5:-3 6:8 7:-1 8:1
function.madvise	0:-12 1:-1 3:1 4:4 5:9 7:-2 8:2
function.madvise_dontneed_free	0:-2 3:-4 5:7
function.madvise_free_single_vma	3:1
function.madvise_remove	3:-5 4:4 5:2 7:-1
function.madvise_update_vma	3:-1 5:1 8:1
function.make	0:1 4:1 5:3 7:-1 8:-4 9:1
function.make_posix_acl	8:1
function.mangle	0:9 5:-4 8:-5
function.manip	0:-4 3:-1 5:-1 8:6
function.map	0:5 1:1 2:-4 3:-2 4:-4 5:-5 6:10 7:-2 8:-1 9:3
function.map_delete_elem	1:-1 5:-1 8:2
function.map_files_get_link	5:-2 8:4
function.map_iommu	0:2 3:-1 5:-2 6:4 7:-1 8:-2
function.map_lookup_elem	1:-1 4:1 5:-1 8:1
function.map_update_elem	0:-2 1:14 3:1 5:-1 8:-12
function.mapped	0:-3 5:-3 8:7
function.mapping	0:-1 1:-1 2:-1 3:11 4:-1 5:-7 6:6 7:-2 8:-4
function.mark	0:2 2:-2 3:-7 5:7 7:-3 8:2
function.mark_source_chains	3:5 5:-2 7:-1 8:-1
function.marker	2:-2 3:-1 5:3 8:1
function.marshal	0:-1 3:-2 5:9 8:-5
function.mas	0:10 2:-1 3:-5 4:-1 5:4 6:-1 8:-5 9:-1
function.mas_alloc	0:-5 8:5
function.mas_empty_area	0:-1 8:2
function.mas_empty_area_rev	0:-1 8:1
function.mask	3:1 5:6 8:-6
function.masking	0:3 3:-1 5:-1 6:-1 8:1
function.masks	0:2 5:-1 8:-1
function.masq	0:-2 2:-1 3:6 5:3 7:-1 8:-4
function.master	0:-3 3:-10 5:10 8:4
function.match	0:1 1:-1 2:-1 3:-2 4:-1 5:3 6:-1 8:5 9:-2
function.match_number	3:1
function.matrix	0:-1 3:-1 5:4 7:-1
function.max	0:-1 1:-4 2:-1 3:5 4:-3 5:2 6:11 7:-4 8:-4 9:-1
function.may	3:-1 4:9 5:-3 7:-2 8:-2
function.may_delete	4:1 7:-1
function.may_o_create	3:-2 4:1 5:2 8:-1
function.may_open	3:5 4:1 5:-4 7:-1 8:-1
function.may_setattr	4:2 5:-2
function.maybe	0:1 3:3 5:-1 7:-1 8:-1
function.mb	0:3 2:-2 3:6 5:-1 7:-1 8:-4 9:-1
function.mb_cache_create	0:4 8:-3
function.mballoc	0:1
function.mbind	8:1
function.mbox	5:2 6:-1 8:-1
function.mc	0:-3 2:-1 3:-1 4:-1 6:-1 7:3 8:3 9:-1
function.mcast	0:-1 1:1 3:6 4:-1 5:-6 7:-1 8:3
function.mcgrp	0:-1 3:-1 5:4 8:-2
function.md	3:-3 5:4 7:-1
function.md5	0:2 3:-2 5:2 8:-1
function.mdiobus	3:1
function.mdsthreshold	2:-2 3:2 5:-1 7:3 8:-1
function.me	8:1
function.mech	3:-2 8:2
function.mellanox	0:3 3:-1 5:-1 6:-1 8:1
function.mellanox_check_broken_intx_masking	0:3 3:-1 5:-1 6:-1 8:1
function.mem	0:-1 2:-2 3:-3 6:-1 8:8
function.mem_rw	2:-2 3:-2 5:-1 8:6
function.membarrier	3:-3 5:-1 7:4
function.memblock	0:5 3:-4 5:2 6:-1 7:-1 8:-1 9:-1
function.memfd	0:-1 1:3 3:-2 5:4 8:-3
function.memfd_add_seals	0:-1 3:2 4:1 5:-2
function.memory	0:-6 3:-3 5:8 6:-2 8:6 9:-2
function.mempolicy	1:-1 3:-1 5:-2 7:1 8:4
function.mempool	0:2 8:-1
function.memtype	0:-1 3:-2 5:2 7:-1 8:1
function.memtype_reserve_io	0:-1 3:-2 5:2 7:-1 8:1
function.merge	0:-1 5:-6 6:-1 7:-1 8:5 9:5
function.mergeable	3:-2 6:3
function.message	7:-1 8:1
function.meta	2:-2 3:-4 5:-1 7:3 8:5 9:-1
function.metadata	0:-2 5:6 7:2 8:-3 9:-1
function.method	8:1
function.metrics	0:-2 3:-1 5:-5 8:8
function.mext	2:1 8:-1
function.mfcc	3:6 5:-4 8:-2
function.mgmt	0:1 3:1 5:-1 7:-1
function.microlzma	3:1 5:-1
function.migrate	0:-3 2:-1 3:-10 4:-1 5:6 7:6 8:4 9:-1
function.migration	0:-1 4:2 5:-1
function.min	1:-3 3:6 4:-1 5:4 7:-1 8:-3 9:-1
function.mincore	0:-1 1:-6 3:8 5:-1
function.minmax	3:-4 5:-1 7:5
function.misc	0:-1 1:-4 3:-2 5:6 7:-2 8:4
function.misc_register	5:1
function.mixed	0:2 4:1 5:-2 8:-1
function.mkdir	0:-5 3:-4 4:1 5:1 7:5 8:4
function.mknod	0:-1 3:2 4:-3 5:-2 7:1 8:3
function.mknodat	4:-3 8:4
function.mkwrite	0:-1 1:-1 2:-1 3:-4 5:6 7:-1 8:3
function.mld	0:4 3:5 5:-2 7:-2 8:-3 9:-1
function.mld_sendpack	0:5 8:-4
function.mlock	3:-1 8:1
function.mlockall	4:1 8:-1
function.mm	0:-3 1:3 2:-1 3:6 4:6 5:-3 7:-1 8:-7 9:2
function.mm_take_all_locks	5:1
function.mmap	0:-1 2:-1 3:-5 4:-1 5:13 7:6 8:-9 9:-1
function.mmap_vmcore	3:-1 4:2 5:-5 8:5
function.mmc	3:2 8:-1
function.mmc_ioctl_cdrom_read_data	3:2 8:-1
function.mmp	2:1 5:-1 8:-1
function.mnt	0:1 3:1 5:-2 8:1
function.mnt_init	0:3 8:-2
function.mntns	3:-4 5:5 7:-1
function.mntns_install	3:-4 5:5 7:-1
function.mod	3:-2 5:-2 7:5 8:1
function.modalias	0:-7 3:2 5:1 6:-1 7:-1 8:6
function.mode	0:-1 2:-2 3:14 4:-6 5:-5 6:-2 8:2 9:-1
function.mode_store	7:-2 8:3
function.modern	0:-1 3:-3 5:3 6:2 8:-1
function.modified	3:-1 5:1
function.modify	3:-1 5:-1 7:-1 8:2 9:2
function.modify_user_hw_breakpoint_check	8:1
function.modinfo	3:1 5:-1 8:1
function.modrm	3:5 5:-1 8:-4
function.module	0:-1 3:-3 4:3 5:2 7:5 8:-4 9:-1
function.mon	2:2 8:-2
function.monolithic	3:-7 4:1 5:7
function.more	8:1
function.mount	0:-3 1:7 2:-2 3:-5 4:1 5:1 7:-2 8:5 9:-1
function.mount_bdev	8:1
function.mount_setattr_prepare	5:-1 8:1
function.mounted	2:-1 3:1
function.mountinfo	8:1
function.mountpoint	0:-2 3:-2 5:5
function.mounts	0:-1 3:-5 5:8 7:-1 8:-1
function.mounts_open_common	3:-2 5:3
function.movable	0:-1 3:-1 4:-1 5:-2 6:-1 7:-1 8:6 9:-1
function.move	1:-1 2:-1 3:5 5:-2 7:-1
function.move_addr_to_user	0:1 1:1 3:-1 8:-2
function.mpage	0:3 2:-1 8:-2
function.mpc	0:-1 4:-1 5:-2 6:-1 7:-1 8:6 9:-1
function.mpi	0:1 3:5 5:-4 8:-1 9:-1
function.mpi_ec_get_affine	3:5 5:-3 7:1 8:-1 9:-1
function.mpi_read_from_buffer	0:1 3:-1
function.mpihelp	0:1 3:-1
function.mpihelp_mul_karatsuba_case	0:1 3:-1
function.mpls	0:-1 3:1 5:-1 7:-1 8:3
function.mpol	0:-1 3:2 5:-2 8:1
function.mpol_new	3:2 5:-1
function.mps	3:-1 5:2 6:-1 8:2 9:-1
function.mq	0:1 1:-1 2:-3 4:-2 5:12 6:-1 7:-4 8:-1 9:-2
function.mqueue	4:-1 5:2
function.mqueue_create_attr	4:-1 5:3
function.mr	3:-3 5:7 8:-3
function.mr_fill_mroute	3:-2 5:5 8:-3
function.mrelease	3:-2 5:-3 7:-1 8:6
function.mroute	3:-2 5:4 7:3 8:-5
function.ms	3:-2 8:2
function.msdos	0:-2 2:-1 3:-5 4:-1 5:6 8:5
function.msdos_create	3:-2 5:2
function.msdos_find	3:-1 5:6 8:-4
function.msdos_mkdir	0:-2 3:-1 5:1 8:3
function.msdos_rmdir	3:1 5:-2 8:2
function.msecs	3:-1 5:-1 7:2
function.msfget	3:-4 5:5 7:-1
function.msfilter	0:-1 1:2 3:8 5:-5 7:-1 8:-2
function.msg	1:3 3:-1 4:-1 5:-7 6:-2 7:-5 8:1 9:11
function.msgctl	4:3 5:-2 7:-1 8:1
function.msgctl_stat	4:2 5:-2
function.msghdr	1:6 5:-1 8:-4
function.msgsnd	1:-1 3:-1 4:1 5:1
function.msi	0:-1 3:2 5:-2 6:-1 7:-1 8:3
function.msix	0:-1 3:-2 5:4 6:-1 7:-1 8:1
function.msr	3:-1 4:10 5:-3 6:1 7:2 8:-8 9:-1
function.msr_init	5:-1 6:-1 8:2
function.msr_write	3:2 4:10 5:-1 6:-1 7:-1 8:-9
function.mtree	0:-2 3:1 5:-1 8:3
function.mtree_alloc_rrange	3:1 5:-1
function.mul	0:1 3:-1
function.multiple	3:-1 5:1
function.munmap	5:2 8:-2
function.mutable	3:1
function.mutex	2:-1 3:-1 6:-1 8:5 9:-1
function.mux	2:5 3:-4 5:-2 6:-2 7:-1 8:4
function.n	3:1 6:-1 7:-2 8:3 9:-1
function.n_vclocks_store	3:-4 7:-1 8:5
function.name	0:-1 3:6 4:-1 5:-6 7:4 9:-1
function.names	3:8 5:2 8:-9
function.namespace	0:1 3:-2 5:11 6:-2 7:-6 8:-1 9:-1
function.namespaces	8:1
function.nanosleep	1:1 5:-1
function.napi	3:-1 5:-3 8:-1 9:6
function.nat	0:6 3:-6 4:-1 5:2 7:-2 8:2 9:-1
function.native	3:3 5:-3
function.nd	3:-6 5:7
function.nd_jump_link	3:-6 5:7
function.ndisc	0:-2 5:5 7:-1 8:-2
function.ndisc_ra_useropt	5:2 8:-2
function.ndo	3:-5 5:-5 7:11
function.need	1:2 3:1 5:-1 8:-2
function.negotiate	3:-3 6:3
function.neigh	0:-1 3:5 5:-4 8:1
function.neigh_delete	3:7 5:-8 7:2
function.neightbl	0:-2 5:-9 8:11
function.nested	0:-1 3:3 5:-1
function.nested_bucket_table_alloc	0:-1 3:3 5:-1
function.net	0:-1 3:-2 5:-4 7:-2 8:11
function.netconf	3:-1 5:-5 7:-1 8:8
function.netdev	3:17 5:-6 7:-1 8:-9
function.netfilter	0:2 3:-1 8:-1
function.netfilter_log_sysctl_init	0:1 3:-1
function.netfs	0:1 1:-1 2:2 3:-2 5:-2 8:5
function.netfs_begin_read	2:1 5:-1 8:2
function.netlbl	2:-1 4:-4 5:6 7:1 8:1 9:-1
function.netlbl_calipso_list	3:2 5:-2
function.netlbl_calipso_listall_cb	0:1 5:-1
function.netlbl_cfg_calipso_map_add	5:1 7:-1
function.netlbl_cipsov4_add_pass	3:1 5:-1
function.netlbl_conn_setattr	3:2 5:-8 7:7 8:-1
function.netlbl_domhsh_init	3:1
function.netlbl_req_setattr	3:-2 5:5 7:-3
function.netlbl_skbuff_setattr	3:-3 5:6 7:-3
function.netlbl_unlabel_init	3:1
function.netlbl_unlabel_staticadd	4:-2 8:3
function.netlbl_unlabel_staticadddef	4:-2 8:3
function.netlbl_unlhsh_add_iface	3:-1 5:4 8:-2
function.netlbl_unlhsh_remove	5:1
function.netlink	0:4 2:-1 3:-3 4:1 5:-1 7:10 8:-8 9:-1
function.netlink_ack	0:9 3:-2 5:-2 8:-4
function.netlink_connect	3:1 4:1 5:-1 7:-2
function.netlink_create	3:-4 5:-3 7:14 8:-7
function.netlink_getsockopt	7:1
function.netlink_proto_init	0:-2 8:2
function.netlink_setsockopt	0:-2 3:-1 4:1 5:-1 8:2
function.netns	3:-11 4:-1 5:8 7:3 8:1
function.netns_bpf_link_attach	3:-1 5:1 7:-1 8:1
function.netns_bpf_prog_attach	5:1 7:-1
function.netpoll	0:-1 3:9 5:-2 8:-5
function.netpoll_parse_options	0:-1 3:9 5:-2 8:-5
function.new	0:2 1:-1 2:-6 3:11 4:-3 5:-6 6:-1 7:-4 9:7
function.new_vmap_block	0:2 8:-2
function.newaddr	5:1
function.newary	0:1 3:1 5:-1 8:-1
function.newlink	5:1
function.newpack	0:12 3:-8 5:-1 8:-2
function.newsize	3:2 5:-2
function.next	0:-1 2:-5 3:-2 5:8 7:-2 8:4 9:-1
function.nexthop	3:-4 5:6 7:-2 8:2
function.nexthop_add	3:-8 5:9 7:-1 8:1
function.nexthop_create	8:1
function.nf	0:2 1:-1 2:-2 3:-6 4:-2 5:9 6:-1 7:1 8:1 9:-2
function.nf_conntrack_hash_check_insert	3:-3 5:3
function.nf_ct_frag6_reasm	0:5 3:-2 5:-1
function.nf_ct_netns_do_get	3:-2 5:-2 7:5
function.nf_nat_ftp	0:-1 3:-2 5:-4 8:8
function.nf_nat_icmp_reply_translation	0:-2 3:1 5:2 8:-1
function.nf_nat_icmpv6_reply_translation	0:-2 3:1 5:2
function.nf_reject_ip6_tcphdr_get	3:1
function.nf_reject_skb_v4_tcp_reset	0:-1 3:4 5:-1 8:-3
function.nf_reject_skb_v6_tcp_reset	0:-1 3:4 5:-1 8:-2
function.nf_reject_skb_v6_unreach	3:1 8:-1
function.nfnetlink	4:1
function.nfs	1:-3 2:7 4:-4 5:-5 6:-1 7:6
function.nfs2	2:-1 3:2 5:-1
function.nfs2_decode_dirent	2:-1 3:2 5:-1
function.nfs3	0:-1 2:-2 3:2 5:-1 7:-1 8:3
function.nfs3_decode_dirent	2:-1 3:1 5:-1 8:1
function.nfs3_proc_mknod	3:1 7:-1
function.nfs4	0:4 1:-2 2:-10 3:-13 4:4 5:9 6:-1 7:-4 8:16 9:-3
function.nfs4_alloc_client	0:-3 3:1 5:-1 8:3
function.nfs4_alloc_lockdata	0:5 8:-5
function.nfs4_callback_compound	0:-1 3:-1 4:2 5:-1 8:2
function.nfs4_callback_getattr	3:-1 5:3 7:-1
function.nfs4_callback_recall	0:-1 7:-1 8:2
function.nfs4_decode_dirent	0:-1 2:-1 3:4 5:-2
function.nfs4_do_close	0:-3 5:4
function.nfs4_file_open	0:2 3:-1 4:-1 5:4 8:-4
function.nfs4_handle_delegation_recall_error	0:-1 3:-1 5:-3 8:6
function.nfs4_handle_reclaim_lease_error	2:-1 3:-1 4:-1 5:2 7:1 8:1
function.nfs4_listxattr	3:2 4:-4 5:-1 8:4
function.nfs4_map_errors	3:-6 4:-5 5:-2 7:-4 8:17
function.nfs4_open_delegation_recall	0:3 8:-2
function.nfs4_open_done	3:-4 5:8 7:-1 8:-2
function.nfs4_proc_get_acl	3:-1 5:1
function.nfs4_proc_lock	3:-1 5:1 7:2 8:-2
function.nfs4_proc_lookup_common	3:-2 4:5 5:-2
function.nfs4_replace_transport	3:-1 5:1
function.nfs4_server_common_setup	5:-1 7:1
function.nfs4_try_migration	3:-1 5:2 7:-1
function.nfs4_update_server	3:-2 5:-1 7:4 8:-1
function.nfs_callback_create_svc	2:-1 5:-3 9:4
function.nfs_callback_up_net	7:1
function.nfs_d_automount	5:1
function.nfs_direct_read_schedule_iovec	2:-1 8:1
function.nfs_do_lookup_revalidate	3:-2 4:-1 5:7 8:-4
function.nfs_do_refmount	3:-1 5:2
function.nfs_file_fsync	2:2 8:-2
function.nfs_file_write	5:1
function.nfs_find_best_sec	3:-1 4:-3 5:-1 7:6
function.nfs_fs_proc_init	0:1 8:-1
function.nfs_fs_proc_net_init	0:1
function.nfs_get_link	2:-3 5:2 7:-1 8:2
function.nfs_get_parent	4:-1 5:-2 7:3
function.nfs_get_root	3:-1 5:1
function.nfs_get_tree_common	8:1
function.nfs_idmap_get_key	5:8 8:-8
function.nfs_idmap_init	0:-1 8:1
function.nfs_idmap_legacy_upcall	0:-1 3:7 5:-3 8:-2
function.nfs_llseek_dir	3:1
function.nfs_lookup_revalidate_dentry	8:1
function.nfs_page_async_flush	8:1
function.nfs_pageio_add_request	5:-1 8:2
function.nfs_pageio_do_add_request	2:-2 3:-1 5:3
function.nfs_parse_source	3:2 8:-1
function.nfs_read_folio	3:-1 5:1
function.nfs_readahead	3:-3 5:5
function.nfs_stream_decode_acl	3:-4 5:-1 8:6
function.nfs_stream_encode_acl	5:1 8:-1
function.nfs_symlink	0:-1 2:-1 8:2
function.nfs_try_mount_request	0:-1 3:-2 5:-3 7:-1 8:7
function.nfspath3	2:-5 3:6
function.nfulnl	5:4 8:-4
function.nfulnl_put_bridge	5:4 8:-4
function.nh	0:-1 3:2 5:3 7:-2 8:-1
function.nh_check_attr_group	3:1
function.nh_fill_res_bucket	5:2 8:-2
function.nh_valid_get_bucket_req	3:-1 8:1
function.ni8420	0:3 3:-1 5:-2 6:2 7:-1 8:-1
function.ni8430	0:3 3:-1 5:-2 6:2 7:-1 8:-1
function.nic	0:-1 3:2 7:-1 8:1
function.nice	0:2 3:1 5:-1 7:-1
function.nid	0:2 5:-1
function.nl	5:2 8:-2
function.nla	3:-2 5:-2 7:-1 8:5
function.nlattr	8:1
function.nlm	0:-2 1:-1 2:-3 3:-5 4:-1 5:11 7:-2 8:4 9:-1
function.nlm4	2:-4 3:4
function.nlm4svc	0:4 2:-1 3:4 4:-1 5:-1 7:-1 8:-3 9:-1
function.nlm4svc_callback	0:2 3:-1 5:-1 8:-1
function.nlm4svc_decode_cancargs	3:5 8:-4
function.nlm4svc_decode_lockargs	3:14 8:-13
function.nlm4svc_decode_reboot	3:5 8:-4
function.nlm4svc_decode_shareargs	3:-17 8:18
function.nlm4svc_retrieve_args	0:2 3:-2 8:2
function.nlm_end_grace_write	3:1
function.nlm_lookup_file	8:1
function.nlm_stat_to_errno	2:-1 3:-7 5:12 7:-1 8:-2
function.nlmclnt	0:-2 2:-3 3:6 5:-5 7:-2 8:9 9:-1
function.nlmclnt_call	3:-1 5:2 8:1
function.nlmclnt_init	0:-1 3:-1 5:-1 8:4
function.nlmclnt_proc	3:1 7:-1
function.nlmclnt_unlock	2:-1 3:-1 5:-3 8:5
function.nlmsvc	0:2 2:3 3:4 4:-2 5:-2 7:-2 8:-2 9:-2
function.nlmsvc_callback	0:3 3:-1 5:-1 8:-1
function.nlmsvc_create_block	0:-1 3:-1 8:3
function.nlmsvc_decode_cancargs	3:5 8:-5
function.nlmsvc_decode_lockargs	3:-17 8:18
function.nlmsvc_decode_reboot	3:5 8:-4
function.nlmsvc_decode_shareargs	3:14 8:-13
function.nlmsvc_retrieve_args	0:2 3:-2 7:-1 8:1
function.nmi	1:1 3:-2 5:2 6:4 7:-2 8:-2
function.no	0:1 3:2 5:-2
function.node	0:4 1:-2 2:-1 3:9 4:-4 5:-1 6:-1 7:-1 8:-5 9:1
function.node_init_node_access	0:1 8:-1
function.nodemask	3:1 4:-2 5:1
function.nodes	1:2 3:1 5:-2 8:-1
function.nofault	1:3 3:-3 4:-1 5:3
function.noflush	8:1
function.nolock	3:3 5:-2
function.nongw	3:-5 5:6
function.nonlinear	0:1 8:-1
function.normal	0:-1 1:3 3:3 5:-1 8:-4
function.nostale	3:1 5:-1
function.note	0:-4 1:-1 2:9 3:1 4:-1 6:-1 7:7 8:-7 9:-2
function.note_qf_name	3:1 7:-1
function.notifier	0:-2 3:4 5:-3 6:-1 7:1 8:1
function.notify	0:-2 1:-4 2:-1 3:1 4:-1 6:-1 7:3 8:4 9:1
function.nr	0:4 3:-12 5:4 7:5
function.ns	0:1 1:-1 2:-1 3:10 4:-2 5:-1 6:-1 7:-3 8:-1 9:-1
function.ns_ioctl	3:-3 5:-1 7:4
function.nscap	3:1 8:-1
function.nsm	0:1 2:1 3:2 5:-2 9:-1
function.nsm_mon_unmon	2:2 8:-2
function.ntoh	1:-2 3:-3 4:-1 5:-2 7:-1 8:11
function.null	0:-1 3:1 5:-1 8:1
function.numa	0:1 3:-2 5:5 6:-1 7:-2 8:-1
function.number	3:1 5:-1
function.nvgpu	0:-1 3:-1 5:-1 6:4 8:-1
function.nvme	3:-1 5:-2 6:1 7:-1 8:5
function.nvme_disable_and_flr	3:-1 5:-2 6:1 7:-1 8:5
function.nvmem	3:3 5:-1 7:-2 8:1
function.nvmem_validate_keepouts	3:1 5:-1
function.nvram	1:-3 3:-1 5:2 6:-1 8:3
function.o	3:-2 4:1 5:2 8:-1
function.obj	0:-1 3:9 4:-1 5:1 7:-1 8:-5 9:-1
function.object	0:3 3:-1 5:3 6:-2 7:-1 8:-3 9:1
function.objects	3:-1 5:2 9:-1
function.obtain	5:1 8:1
function.of	0:-5 3:-1 5:3 8:3
function.off	0:-1 6:1 8:1
function.offline	3:-1 4:-1 5:-7 7:1 8:8
function.offload	0:-2 2:-1 3:-8 5:-5 7:15 8:1
function.offloads	0:5 8:-5
function.offset	3:-8 5:9 7:-1 8:1
function.offsets	0:-3 1:2 3:5 5:-1 8:-2
function.ok	3:2 5:-3 7:1 8:1 9:-1
function.old	3:-8 5:9
function.oldmem	1:2 3:-2 8:1
function.on	0:5 2:-2 3:1 5:-2 6:2 7:-2 8:-5 9:4
function.on_freelist	3:-2 5:-3 9:5
function.once	1:1 5:-1 8:1
function.one	0:5 1:-3 2:-2 3:6 4:-1 6:-2 7:-2 8:1 9:-2
function.onenode	0:1
function.online	3:11 5:3 6:-1 7:-1 8:-11
function.only	3:-1 5:4 7:-1 8:-1
function.oob	1:3 8:-2
function.oom	5:6 8:-4
function.op	2:-2 5:1 6:-1 7:4 8:-3 9:2
function.opcode	2:-2 3:3 5:-7 6:1 7:3 8:1 9:3
function.open	0:10 1:-5 3:-13 4:11 5:1 6:1 7:-4 8:-3 9:2
function.open_detached_copy	0:5 8:-4
function.open_last_lookups	3:2 5:-1
function.open_proxy_open	3:-1 4:4 5:-7 7:-1 8:-2 9:7
function.open_related_ns	5:-1 8:1
function.open_wait	5:9 6:-2 8:-6
function.openat	0:-1 3:-1 4:-1 5:-6 8:11
function.openat2	1:2 8:-1
function.opendata	3:2 4:2 5:-3 7:-1
function.operands	3:-1 5:2
function.opipe	3:-1 5:1
function.opipe_prep	3:-1 5:1
function.ops	0:-13 3:4 5:-2 6:-2 7:15 8:-1
function.opt	0:-1 1:8 5:-2 6:2 7:-1 8:-5
function.optimize	8:1
function.optimized	3:3 5:-2 7:-1
function.option	3:1
function.options	0:-3 1:-2 2:-1 3:4 5:-4 6:-1 7:-1 8:9 9:-1
function.opts	0:-2 3:2 5:2 8:-2
function.or	0:-5 2:3 3:-2 5:-4 7:4 8:4
function.order	0:-7 3:7 5:-3 6:-1 7:-2 8:9 9:-2
function.orphan	2:4 3:4 5:-3 7:-1 8:-4
function.os	0:-4 2:-1 3:3 4:-1 5:12 6:-5 7:3 8:-7 9:-1
function.osc	0:-1 3:-3 5:-4 6:9 8:-1
function.out	0:-2 3:1 5:2 8:-1
function.output	0:1 3:-5 4:-1 5:5 7:-7 8:8
function.output2	3:-1 5:-1 8:3
function.overcommit	5:-1 8:2
function.overhead	0:-1 3:1 5:-1 8:2
function.owner	0:-2 2:-1 3:-5 4:-1 5:6 6:-2 7:-4 8:9 9:-1
function.p4d	0:1 3:-1 8:1
function.p50	0:-1 3:-1 5:-1 6:4 8:-1
function.p9	0:-1 2:3 3:-2 4:-2 5:12 6:-1 7:-5 8:-2 9:-2
function.p9_check_errors	3:-1 8:2
function.p9_client_fcreate	3:-4 5:4
function.p9_client_open	3:-3 5:3
function.p9_client_prepare_req	0:3 2:-1 3:-2 5:4 8:-3
function.p9_client_read_once	1:1 5:-1 8:1
function.p9_client_readdir	3:2 5:-1
function.p9_client_version	3:2 5:-3 7:1
function.p9_client_write	1:-1 3:2 5:-1
function.p9_fd_create	3:2 5:-1 7:-2 8:1
function.p9_fd_create_unix	3:1 5:-2
function.p9_fd_open	3:10 4:-1 5:-7 7:-1 8:-1
function.p9_get_mapped_pages	0:-3 5:-3 8:6
function.pa	0:-1 3:9 5:2 8:-10
function.packed	0:1 3:-1 5:-1 6:2
function.packet	0:6 3:-1 4:-1 5:3 7:2 8:-7
function.packet_create	0:2 3:-1 5:-2 7:3 8:-2
function.packet_mc_add	3:6 5:-5
function.packet_mmap	3:-5 5:6 7:-1
function.packets	8:1
function.pad	0:6 8:-5
function.paddr	0:-1 3:4 5:-2 7:-1
function.page	0:-1 1:-10 2:13 3:-2 4:-6 5:6 6:7 7:-3 8:-5 9:1
function.page_address_in_vma	3:4 5:-2
function.page_bad_reason	0:-1 3:-1 5:-1 8:-2 9:6
function.page_pool_init	3:1 5:-2 7:1 8:-1
function.pageio	2:-3 3:-1 5:1 8:5
function.pages	0:11 1:-13 2:4 3:-1 4:-6 6:-4 7:-1 8:6 9:5
function.pages2	8:1
function.pagetable	3:-1 5:9 6:-2 8:-5
function.panic	3:1
function.panic_on_taint_setup	3:1
function.param	0:3 2:-1 3:13 4:-1 5:-4 7:-6 8:-3 9:-1
function.param_set_hashtbl_sz	3:1 8:-1
function.parameters	3:9 8:-8
function.params	1:2 3:-2 5:6 6:-1 7:-2 8:-2 9:-1
function.parent	0:-2 2:2 3:1 4:-2 5:4 6:-2 7:1 8:-2 9:-1
function.parms	0:-2 5:-9 8:11
function.parse	0:-2 1:-3 2:-2 3:18 4:-2 5:-10 6:6 7:-5 8:3 9:-5
function.parse_apply_sb_mount_options	8:1
function.parse_args	3:1 8:-1
function.parse_crash_elf32_headers	8:1
function.parse_crash_elf64_headers	8:1
function.parse_crash_elf_headers	8:1
function.parse_crashkernel_suffix	3:1
function.parse_dcc	3:2 5:-1 8:-1
function.parse_elf_properties	2:2 3:1 5:-2
function.parse_elf_property	3:1 5:-1
function.parse_header	3:1
function.parse_int_array_user	1:1 3:1 5:-1 8:-1
function.parse_mount_options	3:1 8:-1
function.parse_probe_vars	1:-1 3:-1 5:5 8:-3
function.parse_resource	3:6 8:-5
function.part	2:-1 3:6 5:-2 7:-1 9:-1
function.partial	0:-3 2:11 3:-4 5:2 7:-1 8:-1 9:-4
function.partition	0:-1 2:10 3:-6 4:-1 7:3 8:-5 9:-1
function.partitions	0:-1 2:7 3:-5 5:-3 7:4 8:-1
function.pasid	0:-1 3:-6 5:-5 6:-2 7:11 8:4
function.pass	2:-1 3:1 5:-1 8:1
function.patch	3:-1 8:1
function.path	1:-2 2:6 3:-13 4:-2 5:11 6:-1 7:-4 8:7 9:-2
function.path_mount	3:1 4:2 5:-1 8:-1
function.path_openat	0:-1 3:-1 4:-1 5:-6 8:11
function.pathname	0:-3 2:-5 3:6 5:-1 8:3
function.paths	0:-4 3:10 5:-1 8:-5
function.pause	5:3 8:-2
function.pc	0:-1 3:-3 4:4 5:-3 6:-5 7:3 8:6
function.pc_clock_adjtime	4:2 5:-1
function.pc_clock_settime	4:2 5:-1
function.pcc	2:-2 3:-1 5:-4 6:12 7:-1 8:-5
function.pci	0:5 1:-2 2:6 3:-5 5:1 6:2 7:6 8:-8 9:-5
function.pci_af_flr	5:-1 7:1
function.pci_configure_mps	3:-1 5:2 6:-1 8:2 9:-1
function.pci_device_probe	5:4 6:-1 7:-3
function.pci_enable_atomic_ops_to_root	3:-6 5:-3 6:-1 7:10
function.pci_enable_pri	3:-5 5:4 6:-1 7:4 8:-1
function.pci_pm_reset	3:-1 5:3 7:-1
function.pci_power_up	2:-1 5:-3 6:3 7:3 8:-2
function.pci_rom_data_struct_valid	3:-4 6:6 8:-2
function.pci_uevent	0:5 3:7 5:-3 6:-2 7:-3 8:-5
function.pci_vpd_alloc	2:4 3:-1 5:-4 6:-3 7:5 8:-1
function.pci_vpd_find_ro_info_keyword	3:-1 5:-1 8:2
function.pci_vpd_read	1:-1 2:10 3:-1 5:8 6:-4 7:-3 8:-9
function.pci_vpd_size	2:3 3:-6 5:-1 6:8 7:-1 8:-2
function.pcie	0:-2 2:-3 3:4 5:4 6:-1 7:-3 8:2
function.pcie_pme_probe	6:-1 7:1
function.pcie_port_enable_irq_vec	3:-1 5:-1 6:2 8:1
function.pcie_port_probe_service	3:6 5:-1 6:-1 7:-3
function.pcim	0:1
function.pcim_iomap_regions	0:1
function.pcpu	0:13 3:-6 5:-2 7:-1 8:-4
function.pcpu_populate_chunk	0:1
function.pct	3:1 7:-1
function.peeloff	0:-1 3:-1 8:2
function.peer	3:-2 4:4 5:-1 7:-1 8:1
function.pending	0:-1 5:3
function.percpu	0:3 1:-1 2:-1 3:1 4:-1 5:7 7:-3 8:-4 9:-1
function.perf	0:4 1:2 2:-2 3:8 4:7 5:-4 6:-4 7:-1 8:-9 9:-1
function.perf_cgroup_connect	0:10 3:1 4:-1 5:-1 8:-8
function.perf_event_attach_bpf_prog	8:1
function.perf_event_fd_array_get_ptr	3:-1 5:-1 7:2
function.perf_event_modify_attr	8:1
function.perf_event_read_local	3:2 5:-2 7:1
function.perf_event_validate_size	3:1 5:-1
function.perf_ibs_init	0:-1 3:8 5:-3 6:-1 7:-2 8:-1
function.perf_init_event	3:-4 5:-1 7:4 8:2
function.perf_kprobe_init	1:2 3:1 5:-1 8:-2
function.perf_read_group	8:1
function.perf_swevent_init	3:3 5:-2 7:-1
function.perf_trace_event_perm	4:10 5:-1 7:-1 8:-8
function.perf_uprobe_event_init	3:3 5:-2 7:-1
function.perform	1:1 2:-1 3:-7 4:-1 5:8 7:-1 8:1
function.perform_atomic_semop_slow	3:-1 5:2
function.performance	3:2 5:-2 6:-2 7:2
function.pericom8250	8:1
function.pericom8250_probe	8:1
function.period	3:-1 5:-1 7:2
function.perm	4:10 5:-1 6:-1 8:-7
function.permission	2:-2 4:14 5:-5 7:-3 8:-3
function.pernet	0:4 3:-1 8:-2
function.pfn	3:-5 4:2 5:-3 6:-1 8:7
function.pgetevents	1:-1 3:-2 4:-1 5:4 7:-1 8:1
function.pgoff	3:2 5:-1 8:-1
function.pgtable	0:-13 5:-2 6:-1 7:8 8:8
function.phdrs	3:1
function.phy	3:2 5:-2 6:-1 8:2
function.phys	0:-1 3:3 4:-1 5:-4 7:-1 8:3
function.pi	1:1
function.pick	3:-1 4:1 5:1 8:-1
function.pick_link	3:-1 4:1 5:1 8:-1
function.pid	0:4 1:3 3:8 4:8 5:-14 7:-4 8:-3 9:-1
function.pident	0:-7 5:-1 8:8
function.pidfd	3:-1 7:-1 8:2
function.pin	3:6 4:-1 5:-2 7:-1 8:-1
function.pinfunc	3:2 5:-1
function.ping	1:1 3:-1 4:5 5:-4 7:-1 8:-1
function.pio	3:3 5:-2
function.pipe	0:9 3:-9 4:-1 6:-1 7:-1 8:-2 9:4
function.pipe_get_pages	0:7 1:-3 3:-4 5:2 7:-1 8:-1 9:1
function.pipe_set_size	4:2 5:-2
function.pkcs1pad	3:-5 5:5 8:2
function.pkcs1pad_decrypt_complete	3:4 5:-3
function.pkcs1pad_encrypt	3:-4 5:5 7:-1
function.pkcs1pad_sign	3:-4 5:5 7:-1
function.pkcs7	0:-1 3:-8 4:-1 5:-2 6:-1 7:13 8:1 9:-1
function.pkcs7_note_signed_info	3:1
function.pkcs7_note_signerinfo_version	3:-1 5:-1 7:3
function.pkcs7_parse_message	3:-1 8:1
function.pkcs7_sig_note_authenticated_attr	3:7 5:-3 7:-3
function.pkcs7_verify	5:4 7:-2 8:-2
function.pkcs7_verify_one	3:-1 8:1
function.pkey	0:-4 1:3 3:1 5:3 7:1 8:-2
function.pkt	0:-3 3:-1 5:-1 8:6
function.platform	0:1 2:-1 3:1 4:-2 5:-8 6:5 7:3
function.platform_msi_alloc_priv_data	0:2 8:-2
function.platform_probe	3:-1 5:2 6:-2 7:1
function.playtrkind	2:-1 8:1
function.pm	0:-2 3:-7 5:18 6:-4 7:-3 8:-1
function.pmd	0:10 2:-1 3:-3 5:-1 6:-2 7:-2
function.pme	6:-1 7:1
function.pmtu	0:-2 3:1 5:-2 8:4 9:-1
function.pmtud	0:-4 8:4
function.pmu	0:-3 5:-2 6:-6 7:9 8:2
function.pmu_dev_alloc	0:-2 8:2
function.pneigh	5:1 8:-1
function.pneigh_fill_info	5:3 8:-3
function.pnp	0:2 3:-3 5:-1 6:-3 7:-1 8:8
function.pnpacpi	5:-2 6:3
function.pointer	2:-1 5:4 7:-1 8:-1
function.policy	0:1 1:-1 2:-1 3:-2 4:8 5:-7 6:8 7:-7 8:3 9:-1
function.poll	0:-1 1:-1 2:4 3:-8 4:-1 6:3 7:6 8:-9 9:6
function.pool	0:-3 2:-1 3:-1 5:-1 6:7 7:-2 8:3
function.pop	0:-3 3:-4 5:3 6:-1 7:-1 8:1 9:5
function.populate	0:13 2:-1 3:-7 5:2 6:-2 7:-2 8:-1
function.populate_pmd	0:10 3:-1 5:-3 6:-2 7:-2 8:-1
function.port	0:-1 2:-1 3:-2 6:6 7:-4 8:4 9:-1
function.port_fops_read	3:-1 5:6 6:-2 7:-2
function.port_fops_splice_write	3:-3 5:-1 7:4
function.ports	3:1
function.posix	0:-1 2:-3 3:-4 4:4 5:9 6:-1 7:-3 9:-1
function.posix_acl_permission	2:-2 3:4 4:5 5:-4 7:-1 8:-1
function.posix_acl_valid	3:2 5:-1 7:-1
function.posix_acl_xattr_get	3:-4 5:3 7:1
function.post	2:5 3:1 5:-2 6:-2 8:-1
function.power	0:-1 2:-2 3:9 5:-14 6:7 7:-7 8:5 9:2
function.power_supply_add_hwmon_sysfs	0:1
function.power_supply_hwmon_read	3:1 6:-1 8:1
function.ppoll	1:-1 8:1
function.pps	0:3 3:3 6:-2 7:-1 8:-2
function.pps_cdev_pps_fetch	3:3 6:-2 7:-1 8:1
function.pr	3:1 5:-1
function.prctl	3:10 4:1 5:-2 7:-1 8:-8
function.pre	3:-1 7:1 8:-1
function.preallocate	3:1 7:-1
function.preds	3:3 8:-2
function.preference	3:1 6:-1 7:1
function.prep	0:-2 2:-1 3:-3 4:5 5:8 6:-1 7:2 8:-7 9:-1
function.prepare	0:5 1:-3 2:-2 3:-5 4:-1 5:2 6:-2 7:1 8:5 9:-1
function.prepare_creds	0:1 3:-1 4:-2 5:2 8:-1
function.prepare_open	3:1
function.prepare_uprobe	3:-1 5:-2 7:3
function.prev	3:3 5:-1 7:-1 8:-1
function.pri	3:-5 5:4 6:-1 7:4 8:-1
function.primary	3:-1 4:1 5:1 7:-1 8:-1
function.prime	0:7 3:-1 5:-2 8:-4
function.print	0:3 3:-2 4:-1 5:2 7:-1 8:-1 9:1
function.printf	8:1
function.prio	3:-1 4:4 5:-1 9:-1
function.priv	0:5 2:-2 3:-1 5:-5 6:-1 9:4
function.private	0:-1 5:2
function.privs	3:-1 4:-4 5:1 8:5
function.prl	3:1 5:1 7:-1
function.prlimit64	3:-2 5:3
function.probe	0:2 1:6 2:-2 3:-2 4:-1 5:-9 7:6 8:1 9:-1
function.proc	0:-2 1:-6 2:-4 3:-5 4:4 5:-2 6:-2 7:7 8:12 9:-2
function.proc_cgroup_show	4:-1 5:-2 8:3
function.proc_coredump_filter_write	1:-1 5:6 8:-4
function.proc_cpuset_show	5:-1 8:2
function.proc_dou8vec_minmax	3:-5 5:-1 7:5
function.proc_get_long	3:1 7:-1
function.proc_loginuid_write	1:-1 4:2 5:-1 7:-1 8:1
function.proc_lookupfd_common	3:3 4:-1 5:-1 8:-1
function.proc_map_files_lookup	3:-3 4:-1 8:4
function.proc_ns_get_link	4:-1 8:2
function.proc_pid_attr_write	1:3 3:-1 4:2 7:-1 8:-3
function.proc_pid_lookup	3:2 4:1 5:-2
function.proc_reg_open	5:1 7:-1
function.proc_scsi_host_write	3:1 5:-1 7:1
function.proc_sys_call_handler	0:-1 1:2 5:-3 7:5 8:-2
function.proc_sys_fill_cache	0:-4 8:5
function.proc_sys_lookup	3:-1 5:2
function.proc_taint	3:1
function.proc_task_lookup	3:3 4:-1 5:-1 8:-1
function.process	0:3 1:2 2:-2 4:-1 6:2 7:-2 8:1 9:-2
function.process_op	2:-1 3:-4 5:5 7:3 8:-1
function.process_preds	3:3 8:-2
function.process_sip_response	3:5 5:-2 8:-2
function.process_spin_lock	3:-4 5:6 7:-1 9:-1
function.process_vm_rw	1:2 3:1 5:-1 8:-1
function.processes	5:1
function.processing	0:-7 3:-1 5:-4 8:-2 9:13
function.processor	0:-2 1:-1 2:3 3:-9 4:-1 6:12 7:2 8:-5 9:-1
function.procs	3:-2 4:7 5:2 7:-1 8:-5
function.profile	0:-3 5:-3 7:-1 8:7
function.prog	0:8 3:2 4:2 5:4 7:-5 8:-7 9:-2
function.program	7:1
function.prop	3:2 5:-2
function.propagate	8:1
function.properties	0:-1 2:2 3:3 5:-2 6:-1
function.property	3:5 5:-4 7:-1
function.property_entry_copy_data	3:3 5:-3
function.prot	0:-1 4:2 5:-1
function.protect	2:-1 3:2 5:1 8:-3
function.protection	3:1 5:-1 7:-1 8:1
function.protection_domain_alloc	3:2 5:-1 7:-1
function.proto	0:9 1:7 3:-7 5:-13 7:4 8:1
function.proto_register	0:5 5:-1 8:-3
function.protocol	0:-1 3:-1 5:-1 7:4
function.proxy	0:-1 1:-1 2:-1 3:4 4:7 5:-9 7:1 8:-2 9:2
function.ps	5:-1 8:1
function.ps2	2:3 3:-1 5:-2 6:9 7:-3 8:-5
function.ps2_do_sendbyte	2:3 3:-1 5:-2 6:9 7:-3 8:-5
function.psd	0:-1 1:-1 3:-1 5:3 6:1 7:-1 8:2
function.pseudo	0:-2 8:2
function.pskb	0:1 3:1 5:2 7:-1 8:-1
function.pskb_carve_frag_list	3:3 5:-2
function.pskb_carve_inside_nonlinear	0:1 8:-1
function.psock	3:-1 5:2 7:-1 8:2
function.pstate	0:-1 2:3 3:-3 5:-2 6:5 8:-2
function.pt	0:-1 3:-5 4:-1 5:5 6:2 7:3 8:-2
function.pt_buffer_try_single	3:-2 4:-1 5:-2 6:-1 7:7 8:-1
function.pt_init	6:3 7:-3
function.ptc	5:1 6:-1 7:1
function.pte	0:3 3:1 5:-8 6:-1 7:5 9:1
function.ptmx	3:2 5:-2
function.pton	3:3 5:-2 7:-1 8:-1
function.ptp	0:-2 3:1 5:2 7:-1 8:1
function.ptp_read	5:2 8:-2
function.ptp_set_pinfunc	3:2 5:-1
function.ptr	3:7 4:-3 5:-2 7:-2 8:2 9:-2
function.ptrace	3:-1 5:-2 7:3
function.pub	0:1 3:-1 5:-1 7:1
function.public	0:4 3:4 5:-5 6:-1 7:-1 8:-1
function.pud	0:1 3:-1 5:-1 8:1
function.pull	0:1 3:2 5:-1 7:-1
function.push	0:-2 1:-1 3:-5 5:10 6:-1 7:-1 8:2 9:-2
function.push_async_cb	3:-4 5:4
function.push_insn	3:-3 5:3 9:1
function.push_stack	3:5 5:-5 9:-1
function.put	0:-6 2:-1 3:3 5:3 6:-1 7:-1 8:-2 9:5
function.put_compat_statfs	3:3 5:-3
function.qdisc	0:4 2:-1 3:-3 5:-8 7:-2 8:11
function.qdisc_alloc	3:2 5:-2
function.qdisc_get_stab	3:-1 8:1
function.qdisc_notify	8:1
function.qevent	3:-6 7:6 8:1
function.qf	3:1 7:-1
function.qi	3:1 5:-1 6:1 8:-1
function.qi_dump_fault	3:-1 6:2
function.qid	8:1
function.qos	0:-2 1:-1 3:3 5:2 6:-1 7:-1
function.qtree	3:-2 5:2 7:-1 8:1
function.qtree_read_dquot	3:-2 5:2 7:-1 8:1
function.quality	3:-1 5:1 6:-1 8:1
function.query	0:-1 5:2 6:-1 7:-1 8:1
function.query_asymmetric_key	3:1 5:-1
function.queue	1:-1 2:-1 3:-1 4:-2 5:13 7:3 8:-8 9:-2
function.queue_discard_max_store	3:-1 7:-1 8:2
function.queue_oob	1:3 8:-2
function.queue_poll_delay_store	3:-4 7:3 8:2
function.queue_requests_store	3:-4 5:-2 7:5 8:1
function.queue_stack_map_push_elem	3:-2 5:3
function.queue_state_write	3:1 7:-1
function.queue_wb_lat_store	3:-1 8:2
function.queues	0:4 5:-2 8:-2
function.quirk	0:1 3:-1 5:-2 6:4 7:1 8:-2
function.quirk_reset_lenovo_thinkpad_p50_nvgpu	0:-1 3:-1 5:-1 6:4 8:-1
function.quirks	2:-1 3:-3 6:-1 7:7 8:-1
function.quota	0:-2 1:-1 4:-5 5:5 7:3 8:2 9:-2
function.quota_getinfo	5:-1 7:1
function.quota_getnextquota	3:1 5:-1
function.quota_getnextxquota	3:1 5:-1
function.quota_getquota	3:1 5:-1
function.quota_getxquota	3:1 5:-1
function.quota_getxstatev	5:-1
function.quota_send_warning	0:-1 8:2
function.quota_setquota	3:1
function.quota_setxquota	3:-2 5:-1 7:3
function.quotable	0:-1 3:3 5:-1
function.quotactl	1:-1 3:3 4:1 5:2 7:-2 8:-2
function.quotactl_block	3:-1 5:2
function.ra	0:-4 3:1 5:2 7:-4 8:5
function.race	5:1
function.radix	8:1
function.ram	0:1 3:-5 5:2 6:-1 7:4 8:-2
function.ramfs	3:-1 8:1
function.range	0:6 1:-5 2:2 3:1 4:-1 5:-2 6:-5 7:3 8:4 9:-4
function.ranges	0:-1 2:-2 3:7 5:-2 6:-1 8:-1
function.ratio	3:-3 4:-1 5:-4 6:10 7:3 8:-5
function.raw	0:-4 1:9 3:3 4:-1 5:-2 6:-1 8:-4
function.raw_recvmsg	0:-1 1:1 3:-2 5:-1 7:2 8:1
function.rawv6	0:-2 3:11 4:2 5:-11 7:1 9:-1
function.rawv6_bind	3:8 5:-7 7:-1
function.rawv6_recvmsg	0:-2 3:3 5:-2 8:1
function.rb	0:2 3:-3 5:5 8:-3
function.rb_allocate_cpu_buffer	0:2 8:-2
function.rbm	1:-2 3:5 4:-1 5:-4 7:-1 8:3
function.rcu	0:-3 2:-1 3:2 5:-3 7:-1 8:1 9:5
function.rcv	0:-3 1:-1 2:-1 3:20 4:7 5:-12 7:-3 8:-6 9:-1
function.rdmacg	3:2 8:-1
function.read	0:-9 1:12 2:11 3:7 4:-6 5:-6 6:4 7:-4 8:-4 9:-5
function.read3resok	2:2 3:1 5:-1 8:-1
function.read_mmp_block	2:1 5:-1 8:-1
function.read_swap_header	0:-1 2:-1 3:8 5:-4 7:-1 9:-1
function.readahead	0:3 2:-1 4:-1 5:2 7:-1 8:-2
function.readahead_expand	0:-1 8:1
function.readdir	0:1 2:-4 3:3 5:-2 8:4
function.readlink	2:8 3:-7 4:-1 5:8 8:-7
function.readonly	5:10 8:-9
function.readpage	2:7 5:-2 8:-4
function.realloc	0:7 3:-3 5:2 7:-1 8:-4 9:-1
function.reasm	0:5 5:-3 8:-1 9:-1
function.reason	0:-1 3:-1 5:-1 8:-2 9:6
function.reboot	0:-1 2:-1 3:9 5:4 8:-10
function.rebuild	0:-1 2:1
function.recall	0:1 3:-1 4:-1 5:-3 7:-1 8:6
function.receive	1:3 2:-2 3:11 5:-1 6:-1 7:-1 8:-8 9:-1
function.receive_cb_reply	0:-1 2:-1 3:5 5:-2 8:-1
function.reclaim	0:6 2:-2 3:-2 4:-1 5:1 7:1 9:-2
function.reconfigure	0:-1 5:2
function.reconnect	3:-1 5:2
function.reconnect_one	3:-1 5:2
function.record	0:-1 2:-1 3:-7 4:1 5:1 6:-1 7:1 8:1 9:6
function.recover	3:-1 8:2
function.recovery	2:-1 3:1 5:-3 6:3 7:-2 8:2
function.recv	0:-7 1:3 3:-5 5:9 7:-1 8:-1 9:3
function.recvfrom	1:2 3:-1
function.recvmsg	0:-4 1:1 2:-1 4:-1 5:-1 7:2 8:4
function.redir	2:-1 3:3 5:-1 6:-2 7:5 8:-3
function.redirect	0:-1 3:10 5:-1 6:-1 7:-2 8:-4
function.ref	3:1 5:1 7:-2 8:1
function.reference	3:-2 5:3 6:-1 8:1
function.referral	3:3 5:-3 7:-1
function.refmount	3:-1 5:2
function.refresh	3:-1 5:1
function.refs	5:1
function.reg	0:-1 3:-2 4:-1 5:-5 6:-2 7:9 8:2 9:1
function.region	0:1 3:-6 5:17 6:-1 7:-1 8:-8
function.regions	0:2 3:-1 5:-6 6:-1 8:8
function.register	0:-1 1:-2 2:-3 3:9 4:-4 5:11 6:-5 7:-10 8:9 9:-3
function.register_filesystem	3:2 5:-1
function.register_kprobe	5:-1 8:2
function.register_leaf_sysctl_tables	0:-2 3:3 5:-1
function.register_nfs_fs	0:-1 8:1
function.register_sys_off_handler	0:-1 8:1
function.register_trace_kprobe	8:1
function.register_trace_uprobe	3:-1 8:1
function.register_virtio_device	0:2 8:-2
function.rehash	5:1 8:1
function.reject	0:-2 3:3 4:5 5:-5 7:3 8:-3
function.related	5:-1 8:1
function.relay	0:-1 3:-2 5:1 8:5 9:-2
function.relay_late_setup_files	0:-1 3:-4 8:5
function.release	0:-2 2:3 3:-3 4:-1 5:11 6:-3 7:-4 8:-1
function.relo	8:1
function.remap	0:3 2:-1 3:3 5:-4 6:-1 7:-2 8:3
function.remap_oldmem_pfn_checked	3:-1 8:1
function.remap_vmalloc_range_partial	3:2 5:-1
function.remount	1:-1 3:2 5:7 8:-8
function.remove	0:-3 1:5 2:-2 3:-7 4:-1 5:3 6:-2 7:-5 8:9 9:3
function.remove_free_dqentry	2:-7 8:8
function.remove_tree	2:3 8:-2
function.removexattr	3:1 4:6 5:-1 8:-5
function.rename	0:-1 4:3 5:1 7:1 8:-2
function.renew	3:-4 4:7 5:-1 7:-1
function.reoffload	3:1 5:-1
function.repair	3:8 4:-2 6:-1 7:-2 8:-1 9:-2
function.replace	0:2 3:-1 4:-3 7:-1 8:3
function.replace_fd	5:-1
function.replace_mm_exe_file	3:-1 4:-2 5:2 8:1
function.replace_nexthop	8:1
function.replay	3:4 5:-5 7:-1 8:3
function.reply	0:-7 2:-1 3:-2 5:6 7:-2 8:7 9:-1
function.report	0:-2 2:-2 3:-3 4:-1 5:8 7:4 8:-12 9:8
function.req	1:-1 2:1 3:-6 5:14 6:-1 7:-5 8:-5 9:4
function.reqkey	8:1
function.reqsk	0:-1 5:3 8:-2
function.request	0:-4 1:-2 2:5 3:4 4:-2 6:12 7:-2 8:-7 9:-4
function.request_key_and_link	0:-1 3:-1 5:2 8:-1
function.request_key_auth_new	0:2 8:-2
function.request_percpu_nmi	3:-1 5:3 7:-2
function.requests	0:-2 3:-13 5:12 7:3 8:1
function.res	0:-1 2:-1 3:1 5:3 8:-1
function.resend	2:-1 3:-4 5:4 7:-1 8:3
function.reserve	0:13 1:-1 2:-2 3:-2 4:-1 5:2 6:-4 7:2 8:-4 9:-3
function.reserve_crashkernel	0:4 3:-1 5:-1 6:-1 8:1
function.reserve_stack	0:1 3:5 5:-5
function.reserved	2:-1 3:4 5:2 6:-1 8:-4
function.reset	0:-4 2:5 3:3 4:-1 5:-1 6:5 8:-5 9:-2
function.reset_hinic_vf_dev	0:-1 3:-1 5:-2 6:-1 8:4
function.resetent	3:-1 5:1
function.resize	1:-1 2:-1 3:5 4:-1 5:3 6:-1 7:-3 8:-1
function.resizex	3:1 5:-1 7:-1
function.resmask	3:1 7:-1
function.resolve	0:-2 3:-2 4:-1 5:4 6:-1 8:-2 9:4
function.resolve_symbol	5:-1 8:1
function.resource	0:-1 2:-1 3:8 5:-3 6:1 7:-3 8:-2
function.resources	0:-1 2:-1 3:8 5:5 6:-11 7:-4 8:5
function.resp	2:-1 3:-3 5:5 8:1 9:-1
function.response	3:5 5:-2 8:-2
function.restart	1:2 5:-1 7:2 8:-3
function.restore	0:5 3:-1 8:-4
function.restore_reserve_on_error	0:6 8:-4
function.restrict	3:-1 5:5 7:-3 8:-1
function.restrict_cpus_allowed_ptr	3:1 4:-1 5:1
function.restrict_link_by_signature	3:-4 4:2 5:5 7:-2 8:-1
function.restriction	0:-1 3:2 8:-1
function.result	0:2 3:-2 5:-1 6:-1 7:-1 8:-1 9:3
function.resume	5:-4 6:3 7:-1 8:2
function.resv	2:-1 3:-6 5:6 7:-1 8:2
function.retrain	2:-1 3:-1 6:3 7:-1
function.retrieve	0:4 3:-4 7:-1 8:3
function.return	3:-1 5:1 8:1
function.reuseport	0:3 3:-2 4:-3 5:2 8:1
function.reuseport_attach_prog	0:3 3:-6 5:6 8:-3
function.reuseport_detach_prog	5:1
function.rev	0:-1 8:1
function.revalidate	2:-1 3:-3 4:9 5:6 8:-9
function.revise	8:1
function.revoke	2:-2 3:-1 4:-8 5:6 7:-2 8:2 9:4
function.rfc4309	8:1
function.rfc4543	8:1
function.rfc4884	3:2 8:-1
function.rfkill	0:1 3:-1
function.rhashtable	0:-2 3:-3 5:4 8:2 9:-1
function.rhashtable_insert_one	0:-1 3:-2 5:3 8:1
function.rhashtable_insert_rehash	5:1
function.ring	3:9 5:-5 7:-2 8:-1
function.ring_buffer_read_start	3:1 5:-1
function.ring_buffer_write	3:3 5:-2
function.ringbuf	3:-2 5:3
function.rm	3:1
function.rmdir	1:-1 2:-1 3:3 4:-4 5:4 8:-2
function.rmrr	3:1 6:-1
function.rng	0:-2 1:-2 3:-1 4:-1 5:-5 6:6 7:-2 8:7
function.rng_dev_read	3:-1 5:-2 6:4 8:-1
function.rng_quality_store	3:-1 5:1 6:-1 8:1
function.ro	3:-1 5:-1 8:3
function.robust	3:1 5:-2 8:1
function.rock	3:2 5:-1
function.rock_continue	3:1 5:-1
function.rom	3:-4 6:6 8:-2
function.root	0:5 1:-1 2:-2 3:-3 4:2 5:-8 6:-2 7:6 8:2 9:-1
function.root_nfs_data	3:10 5:-1 8:-7
function.rootdomain	0:1 8:-1
function.route	0:2 2:-1 5:1 7:-2 8:1
function.routes	8:1
function.rpc	0:-2 1:4 2:8 3:3 4:-1 5:-3 6:-1 7:-5 8:1 9:-3
function.rpc_check_timeout	2:9 3:-1 5:-3 7:-2 8:-1 9:-2
function.rpc_clnt_setup_test_and_add_xprt	5:1
function.rpc_clnt_test_and_add_xprt	3:-2 5:2
function.rpc_gssd_dummy_populate	3:-1 5:1
function.rpc_init_mempool	0:2 8:-1
function.rpc_sockname	7:1
function.rpc_sysfs_xprt_state_change	3:-1 5:7 7:-2 8:-3
function.rpc_uaddr2sockaddr	0:-1 2:-1 3:7 5:-1 8:-5
function.rpcauth	3:-5 5:-1 7:7 8:-1
function.rpcb	2:3 3:-3 4:-1 5:2 7:1 8:-1 9:-1
function.rpcb_getport_done	2:-1 3:-1 4:-1 5:3 7:-2 8:2 9:-1
function.rpm	3:-2 4:-1 5:7 6:-1 7:-1 8:-2
function.rpm_check_suspend_allowed	3:-2 4:-1 5:7 6:-1 7:-1 8:-2
function.rps	8:1
function.rq	0:-1 1:-1 2:-2 3:-2 4:-1 5:3 6:-1 7:1 8:4
function.rqs	0:-2 5:-1 8:3
function.rrange	3:1 5:-1
function.rreq	2:1 3:-2 5:-1 8:3
function.rs	3:8 5:-1 8:-6
function.rs485	5:-1 6:-1 7:3 9:-1
function.rsa	0:4 3:-4 5:4 7:-2 8:1 9:-1
function.rsa_dec	3:-2 5:3 7:-1
function.rsa_enc	3:-2 5:3
function.rsa_set_priv_key	0:3 3:-1 5:-1
function.rsa_set_pub_key	0:1 5:-1
function.rsc	3:5 5:-5 7:2 8:-1 9:-1
function.rseq	1:2 5:-1
function.rseq_need_restart	1:2 3:1 5:-1 8:-2
function.rsi	0:6 3:3 5:-2 8:-6
function.rsi_parse	0:6 3:3 5:-2 8:-6
function.rt	2:-1 5:4 7:-3 8:1
function.rt6	3:-2 8:2
function.rt6_insert_exception	3:-2 5:3
function.rtc	0:-1 2:-3 3:4 4:-1 5:5 6:3 7:-1 8:-5 9:-1
function.rtc_alarm_irq_enable	5:2 6:4 7:1 8:-6
function.rtc_initialize_alarm	3:-5 5:-2 6:-1 8:8
function.rtc_set_alarm	3:7 5:2 6:-2 7:-3 8:-2
function.rtc_set_time	3:5 5:9 6:-2 7:-1 8:-10
function.rtm	3:9 5:-8 7:1
function.rtm_get_nexthop_bucket	3:1 5:-1 8:1
function.rtm_getroute_parse_ip_proto	3:-2 7:3
function.rtm_to_ipmr_mfcc	3:6 5:-4 8:-2
function.rtnetlink	0:-2 5:-7 8:10
function.rtnetlink_put_metrics	0:-2 5:-7 8:9
function.rtnl	0:-2 4:-3 5:3 6:-1 7:5 8:-1
function.rtnl_alt_ifname	5:10 8:-10
function.rtnl_dellink	3:1 5:-1 8:1
function.rtnl_fdb_add	3:-1 5:-1 7:2
function.rtnl_fill_proto_down	5:-10 8:11
function.rtnl_group_dellink	3:4 4:-3 7:-1
function.rtnl_net_fill	5:-3 8:3
function.rtnl_offload_xstats_fill_hw_s_info_one	5:2 8:-2
function.rtnl_offload_xstats_fill_ndo	3:-2 5:-4 7:6
function.rtnl_setlink	3:-3 5:5 7:-1
function.rtnl_stats_dump	3:-2 8:2
function.rtnl_stats_get	3:10 5:7 8:-16
function.rtnl_stats_set	3:-2 5:-5 7:-1 8:9
function.rtnl_valid_dump_ifinfo_req	3:-2 5:-1 7:3
function.rule	0:-3 3:-2 4:5 5:5 7:-4
function.rules	3:1
function.run	0:-2 2:-1 3:5 4:-1 5:1 6:6 7:-3 8:-3 9:-1
function.runtime	0:2 2:-2 3:-5 5:7 6:-3 7:-2 8:4
function.rw	1:4 3:-5 4:1 5:-2 6:-1 7:3 8:2 9:-1
function.rw_verify_area	3:3 5:-2
function.rxfh	3:-1 5:-1 7:1 8:3
function.rxnfc	1:1 5:-1
function.rxqs	3:7 8:-6
function.s	5:3 8:-2
function.sa	1:-3 3:-2 5:5 8:1
function.sack	0:2 3:3 5:-1 8:-3
function.saddr	0:-1 3:-2 5:1 8:2
function.sadinfo	8:1
function.safe	1:3 4:-1 5:-2 8:1
function.sanitize	0:-1 1:-1 2:-1 3:6 4:4 5:-2 6:-1 7:-2 8:-2 9:-1
function.sanitize_err	1:-1 2:-1 3:-4 4:9 7:-2 8:-1
function.sanity	3:-3 5:-4 7:-1 9:9
function.save	0:-2 3:5 5:1 6:-1 7:1 8:-1 9:-1
function.saved	1:-1 3:1 5:-1 8:1
function.sb	0:-1 1:-1 2:3 3:2 4:-1 7:9 8:-11
function.sb_prepare_remount_readonly	5:10 8:-9
function.sbitmap	0:-1 3:-3 5:6 7:-1 8:1
function.scale	0:-1 3:-1 4:-1 5:-2 6:5 8:-1
function.scale_freq_tick	0:-1 3:-2 4:-1 5:-1 6:5 8:-1
function.scaling	3:4 5:-2 7:-2
function.scan	0:-1 2:-1 3:-2 5:6 6:-1 7:-2 8:3 9:-1
function.sched	0:-1 1:8 3:-2 4:-1 5:1 7:-1 8:-6 9:3
function.schedstats	0:-1 3:7 5:-2 7:-1 8:-2 9:-1
function.schedule	0:1 2:-1 3:-3 5:5 7:1 8:-1
function.schema	5:1
function.sci	3:1 5:1
function.scm	1:-1 3:1 4:10 7:-2 8:-7
function.scope	0:-1 3:4 5:8 6:-4 7:-1 8:-4 9:-1
function.scratch	0:-2 2:-2 3:3 5:-3 8:5 9:-1
function.scroll	3:11 8:-10
function.scsi	0:9 2:-3 3:-3 4:-1 5:-8 6:1 7:9 8:-2 9:-3
function.scsi_dispatch_cmd	2:-1 3:2 5:2 6:-1 7:-2 8:1
function.scsi_get_vpd_buf	5:-1 8:2
function.scsi_get_vpd_page	2:-1 3:-2 5:-3 6:1 7:2 8:5
function.scsi_mode_select	3:3 5:-1 7:-2
function.scsi_prep_async_scan	0:-1 5:5 6:-1 7:-2
function.scsi_report_opcode	2:-1 3:-4 5:-1 6:-1 7:7 8:2
function.scsi_vpd_inquiry	2:-1 5:-1 6:8 7:-4 8:-1
function.sctp	0:3 1:-2 2:-2 3:10 4:-2 5:3 6:-2 8:-7 9:-1
function.sctp_accept	3:-2 5:2 8:1
function.sctp_addr_id2transport	0:-2 3:5 5:-2 7:-1 8:-1
function.sctp_auth_deact_key_id	3:2 4:-1 5:-7 7:6
function.sctp_auth_del_key_id	3:6 4:-1 5:2 7:-7
function.sctp_auth_ep_set_hmacs	7:1
function.sctp_auth_set_active_key	4:-1 5:-9 7:10
function.sctp_bind_addr_copy	0:-1 1:-1 3:-2 5:1 8:3
function.sctp_connect_add_peer	3:-2 5:3 8:1
function.sctp_do_bind	0:10 3:-5 5:5 7:-1 8:-9
function.sctp_err_lookup	0:-4 3:-6 5:3 7:9 8:-1
function.sctp_getsockopt_active_key	4:-1 5:4 7:-3
function.sctp_getsockopt_assoc_ids	5:-1 7:1
function.sctp_getsockopt_assoc_stats	3:1
function.sctp_getsockopt_hmac_ident	5:1 7:-1
function.sctp_getsockopt_local_auth_chunks	3:-1 4:-1 5:5 7:-3
function.sctp_getsockopt_paddr_thresholds	3:-2 5:3
function.sctp_getsockopt_peeloff_common	0:-1 8:2
function.sctp_getsockopt_peer_addr_info	3:1 4:4 5:-4 7:-1
function.sctp_getsockopt_primary_addr	3:-1 5:2
function.sctp_getsockopt_sctp_status	3:1 5:-1
function.sctp_gso_segment	3:2 5:-2 8:1
function.sctp_raw_to_bind_addrs	0:-1 5:-1 8:2
function.sctp_send_add_streams	0:1 3:-1 7:1
function.sctp_send_reset_assoc	3:-2 5:2 8:1
function.sctp_sendmsg_parse	3:-1 8:2
function.sctp_setsockopt_active_key	8:1
function.sctp_setsockopt_auth_key	8:1
function.sctp_setsockopt_bindx	4:1
function.sctp_setsockopt_deactivate_key	8:1
function.sctp_setsockopt_del_key	8:1
function.sctp_setsockopt_enable_strreset	3:1 5:-1
function.sctp_setsockopt_hmac_ident	5:2 7:-1
function.sctp_setsockopt_interleaving_supported	3:-1 4:-1 5:3
function.sctp_setsockopt_paddr_thresholds	3:6 5:-5
function.sctp_setsockopt_primary_addr	4:1 8:-1
function.sctp_sf_authenticate	0:-1 3:4 5:-2
function.sctp_sf_backbeat_8_3	3:-1 5:-1 9:3
function.sctp_sf_beat_8_3	0:2 3:-1 5:-1
function.sctp_sf_do_4_C	3:1
function.sctp_sf_do_dupcook_b	0:2 3:2 5:-1 8:-2
function.sctp_sf_eat_auth	0:3 7:-1 8:-1
function.sctp_sf_eat_data_fast_4_4	3:3 7:-1 8:-1
function.sctp_sf_eat_fwd_tsn_fast	3:1 8:-1
function.sctp_sf_eat_sack_6_2	0:-1 3:1
function.sctp_sf_shutdown_sent_abort	3:-2 5:3
function.sctp_sockaddr_af	0:-1 3:-2 7:4 8:-1
function.sctp_verify_asconf	3:3 5:-1 7:-1
function.sctp_verify_init	3:1
function.sctp_wait_for_packet	3:-1 5:8 8:-6
function.sctp_wait_for_sndbuf	3:-1 5:1
function.sd	0:-1 3:-7 5:2 6:4 7:4 8:-1 9:-1
function.sd_read_cpr	2:-1 3:-2 6:4 9:-1
function.sd_start_stop_device	2:1 8:-1
function.sd_validate_opt_xfer_size	3:-1 5:-1 6:2
function.sdev	0:6 3:-2 5:-2 7:3 8:-5
function.sdev_store_queue_depth	3:-2 5:-2 7:4 8:1
function.sdp	3:5 5:-4 7:-1
function.seals	0:-1 3:2 4:1 5:-2
function.search	0:-1 1:-1 2:-1 5:-1 7:12 8:-8 9:-1
function.search_binary_handler	0:-1 3:-2 5:-4 7:13 8:-6
function.search_cred_keyrings_rcu	8:1
function.sec	2:-1 3:-8 5:-4 7:13
function.seccomp	0:-1 1:-1 3:8 4:-1 5:3 7:-1 8:-6
function.seccomp_notify_id_valid	8:1
function.seccomp_prepare_filter	1:-1 8:1
function.secinfo	2:-6 3:7 8:-1
function.secmark	3:-1 5:1 7:-1
function.secmark_tg_check	3:-1 5:1 7:-1
function.second	0:-1 3:-2 5:-5 6:-2 7:4 8:5
function.secondary	4:-1 5:-2 6:5 7:-1
function.secret	0:1 1:-1 3:-1 5:7 7:1 8:-6
function.secretmem	0:5 2:-1 3:-5 5:5 8:-3
function.secretmem_fault	3:1 5:-1 8:2
function.secretmem_file_create	0:6 8:-6
function.sect	5:-1 8:1
function.sector	2:-1 3:6 5:-3 7:-1 9:-1
function.secure	0:-5 3:-2 4:10 5:-6 8:4
function.security	0:2 2:-4 3:6 5:-1 7:-1 8:-2
function.seek	3:-4 5:7 7:-1
function.seg6	0:3 3:5 5:-3 7:-1 8:-3
function.seg6_genl_get_tunsrc	0:3 3:-1 5:-1 8:-1
function.seg6_get_srh	3:2 8:-2
function.seg6_validate_srh	3:3 5:-1 7:-1
function.segment	0:7 1:3 3:-2 5:-7 6:-2 7:6 8:-3 9:-1
function.select	0:1 1:4 3:4 5:-3 7:-2 8:-3
function.selection	5:2 6:-1
function.self	0:1 3:-1 5:2 7:-1 8:-1
function.semaphore	2:-1 3:-3 5:3 6:-1 7:7 8:-4
function.semctl	3:2 4:4 5:-3 7:-1
function.semctl_down	3:1
function.semctl_setval	5:-1
function.semctl_stat	4:3 5:-2
function.semop	3:-8 5:9
function.semtimedop	3:2 5:-2
function.send	0:-6 1:-1 2:4 3:-6 4:9 5:5 6:-2 7:-6 8:6 9:-3
function.send_break	5:5 6:-1 8:-3
function.sendbyte	2:3 3:-1 5:-2 6:9 7:-3 8:-5
function.sendmsg	0:-5 1:-2 2:7 3:-5 4:-1 5:-2 7:6 8:3 9:-1
function.sendpack	0:5 8:-4
function.sendto	0:4 1:-1 2:5 3:-2 5:-2 8:-3
function.sense	0:3 5:-1 7:-1 8:-1
function.sent	3:-2 5:3
function.seq	1:1 2:-2 3:-8 5:8 6:-1 8:2
function.seq_open_net	4:1 5:1 8:-1
function.seq_put_decimal_ll	3:-2 5:3
function.seq_put_decimal_ull_width	3:-2 5:3
function.seqfile	3:7 5:-1 7:5 8:-10
function.seqiv	0:-1 3:1 8:1
function.seqiv_aead_create	0:-1 8:1
function.serial	3:4 5:-2 6:-1 7:-1 8:2 9:-1
function.server	0:-1 3:-3 5:1 7:4
function.service	3:6 5:-1 6:-1 7:-3
function.session	0:4 1:1 2:-2 3:11 4:-3 5:-2 8:-7 9:-1
function.set	0:4 2:4 3:7 4:-3 5:-4 6:-4 7:6 8:-10
function.set_map_elem_callback_state	3:1
function.set_mcast_msfilter	3:2 5:-1
function.set_posix_acl	3:-1 8:2
function.set_task_ioprio	4:1 8:-1
function.set_termios	3:-1 5:-1 8:2
function.setaffinity	5:-1 8:1
function.setattr	0:-5 1:7 2:-1 3:-10 4:3 5:10 7:-3 8:-1 9:-1
function.setattr_prepare	4:2 5:-1 8:-1
function.setclientid	2:-7 3:6 5:2 7:-1 8:1
function.setfl	3:-1 4:1 5:-1 8:1
function.setkey	2:-1 3:2 5:-3 8:2
function.setkeycode	3:-3 5:6 7:-2
function.setlease	3:1 4:1 7:-1 8:-1
function.setlink	3:-3 5:5 7:-1
function.setlk	3:-1 5:-1 8:2
function.setlk64	3:-1 5:1
function.setns	3:9 4:-1 7:-1 8:-7
function.setown	3:2 5:-1 7:-1
function.setpipefd	3:3 5:-5 8:2
function.setquota	3:1
function.setregid	4:1 8:-1
function.setresuid	4:1
function.setreuid	4:1
function.setsockopt	0:-4 3:3 4:3 5:-6 7:1 8:4
function.setter	3:-1 5:-4 6:-2 7:6 8:1
function.settime	4:2 5:-1
function.setuid	4:3 5:-2
function.setup	0:8 1:-1 2:-5 3:3 4:-3 5:-3 6:4 7:6 8:-3 9:-5
function.setup_earlycon	3:-1 5:3 6:-1 7:-1
function.setup_swap_map_and_extents	0:-1 5:-1 8:2
function.setup_vq	5:-2 6:3 7:-1
function.setval	5:-1
function.setxattr	1:3 2:-1 3:1 4:3 5:-1 8:-4
function.setxattr_copy	1:3 3:2 5:-2 8:-3
function.setxquota	3:-2 5:-1 7:3
function.sf	0:8 3:5 4:-1 5:-5 7:-3 8:-6 9:2
function.sg	0:2 2:-1 3:3 5:1 6:-4 7:1 9:-1
function.sg_build_indirect	0:1 1:-2 3:4 5:-2 6:-1
function.sg_proc_write_dressz	3:4 5:-2 6:-1 7:-1
function.sget	8:1
function.sgl	0:-1 3:4 5:-1 8:-1
function.sgl_alloc_order	0:-1 3:3 5:-1 8:-1
function.sgvec	3:4 5:-3 7:-1
function.share	3:-2 5:2
function.shareargs	2:-1 3:-3 5:-1 8:5
function.shared	0:-1 5:-1 8:2
function.shash	3:2 5:-1 7:-1 8:1
function.shift	0:2 1:-2 3:-5 5:7
function.shift_arg_pages	0:2 1:-2 3:-5 5:7
function.shm	3:-6 5:5 6:2 8:1
function.shmctl	3:1 4:2 5:-2 7:-1 8:1
function.shmctl_do_lock	4:2 5:-1
function.shmctl_down	3:1 4:1
function.shmem	0:1 1:-1 2:-2 3:-3 4:-2 5:3 6:4 7:-1 8:2 9:-2
function.shmem_add_to_page_cache	0:1 5:-3 8:3
function.shmem_reconfigure	0:-1 3:-2 5:4
function.shmem_setattr	3:-1 5:1 8:1
function.shmem_symlink	0:3 4:3 5:-3 8:-3
function.shmem_write_begin	3:-2 4:-1 5:2 6:2 8:-1
function.show	0:-1 1:2 2:1 3:-12 4:-2 6:-7 7:20 8:-2 9:1
function.show_mountinfo	8:1
function.show_vfsmnt	8:1
function.shrink	0:-1 3:-1 7:1 8:1
function.shrinker	0:-7 8:7
function.shutdown	0:1 3:-1 5:3 7:-1 8:-1
function.si	8:1
function.si_domain_init	8:1
function.sib	3:-4 5:-2 7:-1 8:7
function.sig	3:3 5:2 6:-1 7:-3
function.sigframe	1:4 3:-2 5:1 6:-1 7:-1 8:-1
function.sign	3:-4 5:4 7:-1 8:2
function.signal	3:-2 4:1 5:-1 7:2
function.signalfd	1:11 2:-1 3:-1 5:5 8:-14
function.signalfd4	3:2 5:-1 7:-1
function.signature	3:-3 4:2 5:5 7:-2 8:-1
function.signed	3:3 5:-2 7:-1
function.signerinfo	3:-1 5:-1 7:3
function.sigprocmask	3:1 7:-1
function.sigreturn	1:8 3:-2 4:-1 5:-2 6:-1 7:-1 8:-1
function.simple	1:-2 2:-2 3:-3 4:-2 7:4 8:6 9:-1
function.simple_transaction_get	3:2 5:-1
function.simple_xattr_set	3:-1 5:2
function.single	0:-7 2:-1 3:2 4:-2 5:-4 6:-1 7:6 8:2 9:4
function.sip	0:-2 3:14 5:-9 7:-2 8:-1
function.sit	0:-3 3:-2 4:4 5:2 7:-2
function.sit_tunnel_rcv	0:-1 3:-2 4:4 5:-1 7:-1 8:1
function.size	0:-1 1:-1 2:-1 3:2 4:1 5:-10 6:9 7:-3 8:5 9:-2
function.sk	0:-4 1:2 2:-1 3:-2 4:5 5:7 6:-1 7:-1 8:-5 9:-1
function.sk_diag_fill	5:-2 8:3
function.sk_get_filter	3:-1 4:-1 5:2
function.sk_msg_alloc	0:1
function.sk_msg_zerocopy_from_iter	1:1 3:-1 5:4 8:-3
function.sk_psock_init	3:-1 5:2
function.sk_psock_skb_redirect	3:3 5:-2
function.sk_reuseport_attach_bpf	3:1 4:-3 5:1 7:1
function.sk_reuseport_attach_filter	3:2 5:-1
function.sk_stream_wait_memory	5:3 8:-3
function.skb	0:-5 1:-4 2:-2 3:6 4:-3 5:-11 6:-2 7:11 8:10 9:-1
function.skb_checksum_help	0:-2 8:2
function.skb_checksum_maybe_trim	3:2 8:-1
function.skb_checksum_setup_ip	0:-1 3:1 5:-1 7:3 8:-1
function.skb_checksum_setup_ipv4	3:4 5:-1 7:-2
function.skb_mpls_dec_ttl	0:1 5:-1 7:-1
function.skbuff	0:7 3:-3 5:6 7:-3 8:-7
function.skcipher	0:-2 5:-1 8:4
function.skip	2:-1 3:5 5:-7 7:-1 8:4
function.slab	0:-5 2:-1 3:-8 5:9 7:-1 8:-2 9:9
function.slab_sysfs_init	0:1 5:-1
function.slave	3:-3 5:-4 6:5 7:2
function.sleep	2:-1 3:-1 5:4 6:-1 7:-1
function.slot	8:1
function.slots	3:8 5:-1 8:-7
function.slow	0:-2 2:-1 3:-3 4:-2 5:4 8:6
function.smbus	2:-2 3:-1 5:1 6:-1 7:1 8:3
function.smm	3:-1 5:4 6:-1 8:-2
function.smp	0:-1 3:2 4:-1 5:-3 6:-1 7:-2 8:6 9:-1
function.smp_check_mpc	3:9 5:-1 6:-4 7:-1 8:-1 9:-1
function.smt	3:-2 4:-1 5:1 7:2
function.sndbuf	3:-1 5:1
function.snprintf	3:-1 8:-2 9:3
function.sock	0:-2 1:-1 2:-1 4:4 5:3 7:1 8:-3 9:-1
function.sock_alloc_send_pskb	0:-1 3:-2 5:4
function.sock_do_ioctl	7:1
function.sock_hash_alloc	3:2 5:-2
function.sock_hash_update_common	8:1
function.sock_map_bpf_prog_query	3:1 5:-1
function.sock_map_update_common	3:1 5:-1
function.sockaddr	0:-1 3:-2 7:4 8:-1
function.socket	0:-1 2:-2 3:4 5:-1 7:-3 8:4 9:-1
function.sockname	7:1
function.sockopt	3:1 5:1 7:-1 8:-1
function.softrepeat	2:-1 3:-1 5:-1 6:-1 7:3 8:1
function.software	0:-3 3:2 5:-4 7:1 8:5
function.software_key_determine_akcipher	3:3 5:-3 7:1
function.software_key_query	8:1
function.sol	3:2 7:-1
function.sol_ip_sockopt	3:3 5:-2
function.sol_ipv6_sockopt	3:1 5:-1 7:-1
function.sol_tcp_sockopt	3:3 5:-2
function.sol_tcp_sockopt_congestion	3:-6 5:5 7:1
function.source	0:3 1:-1 3:15 5:-10 7:-2 8:-4 9:-1
function.space	0:-2 2:-3 3:-1 5:6 6:-4 7:1 8:5 9:-1
function.sparse	0:1 3:2 7:-2
function.spawn	0:-1 3:1 5:2
function.special	3:8 5:-5 8:-1
function.spectre	6:-2 7:2
function.spectre_v2_parse_cmdline	6:-2 7:2
function.speed	3:-1 5:-1 6:2 7:2
function.spi	2:-1 3:-3 5:-1 6:3 7:2
function.spi_dv_retrain	2:-1 3:-1 6:3 7:-1
function.spin	3:-4 5:6 7:-1 9:-1
function.splice	0:-1 1:-1 2:-1 3:-4 4:-1 5:2 7:4 8:1
function.splice_from_pipe_next	5:1
function.split	0:-2 2:-2 3:-5 4:-3 5:-3 6:3 7:8 8:5 9:-1
function.sqi	3:-1 5:1
function.sr	0:-2 1:1 2:5 3:-7 5:-3 6:-2 7:5 8:3
function.sr_do_ioctl	2:5 5:1 6:-1 7:-5 8:1
function.sr_fake_playtrkind	2:-1 8:1
function.sr_read_cdda_bpc	0:-1 1:1 2:-1 8:2
function.src	3:7 5:-4 7:-2
function.srh	3:5 5:-1 7:-1 8:-2
function.sriov	3:-2 4:-1 5:4 6:-2 7:2 8:-1
function.srr	3:-2 5:-2 8:4
function.stab	3:-1 8:1
function.stack	0:-1 1:-2 3:1 4:-2 5:2 6:-2 7:-3 8:-1 9:8
function.start	0:-5 3:-6 4:7 5:7 6:-5 7:-4 8:7 9:-1
function.start_creating	3:-1 5:1 8:1
function.started	5:-3 8:3
function.stat	1:1 2:-4 3:1 4:4 5:10 7:-2 8:-9 9:-1
function.state	0:-1 1:-2 2:1 3:4 4:1 5:6 6:-5 7:-7 9:4
function.stateid	2:-3 5:2 8:1
function.states	3:-6 5:3 6:3 7:-1 8:2
function.statfs	2:7 3:-1 5:-6 7:-1
function.static	3:4 5:-1 7:-1 8:-1 9:-1
function.staticadd	4:-2 8:3
function.staticadddef	4:-2 8:3
function.stats	0:2 1:-1 2:-1 3:1 4:-1 6:-1 7:-6 8:6
function.stats_put_stats	3:-1 5:-2 8:3
function.status	2:-6 5:6 6:-3 7:4 9:-1
function.step	3:-1 5:2
function.step_into	3:-1 5:2
function.sticky	3:-13 4:1 7:-1 9:13
function.stop	2:1
function.storage	0:-3 3:-1 8:5
function.store	0:-10 1:4 2:-5 3:18 4:-3 5:1 6:-7 7:14 8:-10 9:-2
function.store_energy_performance_preference	3:1 6:-1 7:1
function.store_scaling_governor	3:4 5:-2 7:-2
function.str	3:-2 8:3
function.straggler	1:2 8:-1
function.stream	0:-3 1:2 2:4 3:-13 4:-1 5:1 6:-1 7:10 8:2 9:-1
function.streams	0:1 7:1
function.strict	3:-2 4:-1 5:3 7:-1 8:1
function.string	0:1 1:1 2:-1 3:6 4:-1 5:4 6:-1 7:-6 8:-2 9:-2
function.strings	0:-2 3:2 5:-1
function.strncpy	1:3 5:-2
function.strndup	1:3 3:-1 5:-1
function.strndup_user	1:3 3:-1 5:-1
function.strreset	0:2 3:1 5:-1 8:-1
function.strscpy	0:-1 2:-1 3:7 5:-3 7:-1
function.strset	3:8 5:3 7:-3 8:-8
function.strset_fill_set	5:1 8:-1
function.strset_parse_request	3:9 7:-3 8:-6
function.strtoull	3:1 5:-1
function.struct	0:1 1:-1 3:1 4:8 5:-5 6:6 7:-1 8:-7 9:-1
function.subchnl	3:1 7:-1
function.subdir	3:-1 5:-1 8:2
function.submit	0:5 1:-1 2:-2 3:-3 4:-1 5:-4 6:-1 7:-1 8:7
function.submount	0:3 8:-2
function.subpool	0:2 8:-1
function.subprog	1:-1 3:-2 4:1 5:4 7:-1 9:-1
function.subsegment	2:-1 5:-3 7:-1 8:6
function.subspace	5:-1 6:-2 7:-1 8:3
function.subsys	0:-1 3:-1 5:4 6:-2 7:-1
function.subsys_register	0:-1 8:1
function.subsystem	0:-1 1:2 3:-1 7:-1 8:3
function.subsystem_filter_write	1:2 8:-2
function.subsystem_open	3:-1 7:-1 8:3
function.subtree	0:-2 5:2 7:-4 8:5
function.suffix	3:1
function.super	0:4 2:-1 3:-8 5:7 7:1 8:-2
function.superblock	2:4 5:-3 8:-1
function.suppliers	3:-1 5:4 8:-2
function.supply	3:3 5:-2 6:-1 7:-4 8:1 9:3
function.supported	3:-1 4:-1 5:7 7:-5
function.surplus	0:-2 5:2
function.suspend	2:-2 3:-5 4:-3 5:3 6:-5 7:4 8:9
function.suspend_prepare	4:-1 5:-3 7:5
function.svc	0:-10 1:-1 2:3 3:-8 4:-1 5:5 6:-1 7:12 8:-1 9:2
function.svc_addsock	0:-1 3:-1 5:-2 7:3 8:2 9:-1
function.svc_create_socket	3:3 7:-3
function.svc_generic_init_request	3:-5 5:-2 7:13 8:-3 9:-2
function.svc_recv	0:-2 3:-1 5:4
function.svc_tcp_accept	0:-1 3:-2 5:6 7:-2 8:-1
function.svc_tcp_read_marker	2:-2 3:-1 5:3 8:1
function.svc_tcp_sendmsg	0:-3 2:7 3:-1 5:-5 8:3
function.svcauth	0:3 2:-1 3:-6 4:-2 5:4 7:-5 8:9 9:-2
function.svcauth_gss_proxy_init	5:-1 8:2
function.svcauth_gss_unwrap_priv	5:-1 8:1
function.svcauth_gss_wrap_resp_integ	3:-8 5:6 8:2
function.svcauth_unix_accept	3:7 5:-1 8:-3
function.svcauth_unix_set_client	0:5 3:-3 4:-1 5:-4 7:-3 8:7 9:-1
function.svcxdr	0:-1 2:-1 3:-3 5:-3 8:9
function.svcxdr_decode_fhandle	2:-1 3:-1 8:2
function.svcxdr_decode_lock	2:-1 3:1 5:-1 8:1
function.svcxdr_encode_holder	3:-3 5:-2 8:6
function.swap	0:8 1:-1 2:4 3:3 4:-1 5:4 6:-1 7:-2 8:-12 9:-2
function.swapfile	3:-3 5:-3 7:5 8:1
function.swevent	3:3 5:-2 7:-1
function.swiotlb	0:-1 3:-1 5:-1 8:4 9:-1
function.switch	5:-1 6:-1 7:-2 9:6
function.swnode	0:-2 8:2
function.swnode_register	0:-2 8:2
function.symbol	3:-2 5:2 7:-1 8:2
function.symlink	0:2 2:-3 3:5 4:2 5:-7 7:1
function.symlinks	8:1
function.synack	0:-5 3:-6 5:4 7:-1 8:10 9:-2
function.sync	0:3 2:-4 3:4 4:-1 5:-1 6:-1 7:-3 8:4
function.sync_file_ioctl_merge	3:5 5:-2 6:-1 8:-1
function.sync_file_range	3:1
function.sync_filesystem	2:-2 8:2
function.synproxy	5:-5 8:5
function.synth	3:1 8:1 9:-1
function.sys	0:-11 1:9 2:-3 3:5 4:7 5:-6 6:-3 7:6 8:-2 9:-3
function.syscall	1:2 3:-3 5:-2 7:-1 8:-1 9:5
function.sysctl	0:1 1:-1 2:-1 3:9 4:-1 5:-10 7:-1 8:5 9:-1
function.sysfs	0:-3 1:-1 2:-4 3:-5 4:-1 5:2 6:-1 7:5 9:8
function.sysfs_change_owner	3:-2 5:2 7:-1
function.sysfs_file_change_owner	3:-1 5:2 7:-1
function.sysfs_link_change_owner	3:7 5:-6 7:-1
function.sysfs_rename_link_ns	3:1
function.sysrq	8:1
function.system	0:-1 1:-1 3:1 5:-2 8:4
function.system_enable_write	1:-1 3:1 5:-1 8:1
function.sz	3:1 8:-1
function.table	0:4 2:-1 3:2 4:-1 5:-5 6:-1 7:-2 8:3 9:1
function.tables	0:5 3:1 5:1 6:-1 8:-5
function.tag	0:1 2:1 3:9 5:-4 6:1 7:-5 8:-1
function.tags	0:1 3:1 5:-1 8:-1
function.tail	2:6 3:2 4:-1 5:-1 7:-1 8:-10 9:4
function.taint	3:2 5:-1 7:-1
function.take	5:1
function.target	0:-1 2:-1 3:-8 5:1 6:-1 7:6 8:3
function.task	0:3 2:-1 3:5 4:1 5:-3 7:-3 8:-2
function.task_clock_event_init	3:4 5:-3 7:-1
function.tasks	0:-1 5:-1 8:2
function.tb	0:1 3:-2 5:1 6:-2 7:-2 8:1 9:2
function.tc	0:-1 5:-1 7:-1 8:4
function.tc_action_load_ops	3:10 8:-10
function.tc_fill_tclass	0:-1 5:1
function.tc_setup_action	3:-1 5:1
function.tcf	1:-1 2:-1 3:-6 4:-2 5:10 7:3 8:-2 9:-1
function.tcf_action_check_ctrlact	0:1 3:3 8:-2
function.tcf_action_copy_stats	0:-1 3:3 5:-2 8:1
function.tcf_action_dump_terse	5:-4 8:4
function.tcf_action_get_1	3:2 5:-3 7:-1 8:1
function.tcf_action_init_1	8:1
function.tcf_action_offload_add_ex	3:-2 5:-2 7:5
function.tcf_action_offload_del_ex	3:-5 5:5 7:-1
function.tcf_action_update_hw_stats	7:-4 8:4
function.tcf_block_find	8:1
function.tcf_block_offload_bind	5:-2 7:3 8:-1
function.tcf_em_tree_dump	5:7 8:-6
function.tcf_exts_dump	5:3 8:-2
function.tcf_fill_node	5:3 8:-3
function.tclass	0:-1 3:-4 7:-1 8:6
function.tcp	0:6 1:1 2:4 3:-1 4:-2 5:2 6:-1 7:-11 9:3
function.tcp_build_frag	0:5 3:-4 7:-1 8:1
function.tcp_connect	3:-1 5:-5 7:-2 8:9
function.tcp_copy_straggler_data	1:2 8:-1
function.tcp_error	3:2 5:-1 8:-1
function.tcp_recv_urg	3:-2 5:3
function.tcp_repair_options_est	3:1 5:-1
function.tcp_repair_set_window	3:1 4:-2 5:3 7:-1
function.tcp_set_congestion_control	3:7 4:1 5:-6 7:-1
function.tcp_v4_md5_hash_skb	0:-5 3:-1 5:8 8:-1
function.tcp_v6_md5_hash_hdr	0:3 5:-3
function.tcp_v6_md5_hash_skb	0:4 3:-1 5:-3
function.tcphdr	3:1
function.tcpmss	3:5 5:-1 8:-4
function.tdp	3:-1 5:-2 6:-2 7:5 8:1
function.tdr	3:1 5:-1
function.temp	0:-1 3:9 5:-8 6:-1 7:-1 8:2
function.terminate	8:1
function.termios	3:-1 5:-1 8:2
function.terse	5:-4 8:4
function.test	0:-2 2:-1 3:-4 5:-1 8:8 9:-1
function.tfm	0:5 8:-3
function.tg	3:-6 7:4 8:3
function.tg6	3:5 5:-1 8:-4
function.thaw	2:-1 3:-5 5:5 7:-1 8:3
function.thermal	0:-1 3:2 5:-3 7:-4 8:2 9:5
function.thinkpad	0:-1 3:-1 5:-1 6:4 8:-1
function.thread	0:-1 3:-2 5:2 8:3
function.threshold	0:-4 2:-3 3:2 8:6
function.threshold_create_bank	0:-4 3:-1 8:6
function.thresholds	0:-1 3:4 5:-2 7:-1
function.throttling	3:-7 4:-1 5:-3 6:3 7:6 8:3
function.tick	0:-1 3:-2 4:-1 5:-1 6:5 7:-1 8:1
function.tier	3:3 5:-2
function.time	0:-1 2:-2 3:5 4:-1 5:6 6:-5 7:5 8:-6 9:-1
function.time64	1:-1 5:1 8:1
function.timekeeping	5:3 9:-2
function.timekeeping_validate_timex	3:1
function.timens	1:2 8:-2
function.timens_offsets_write	1:2 8:-2
function.timeout	0:-1 1:2 2:9 3:-1 4:1 5:-7 7:-3 8:-1 9:1
function.timer	0:-1 2:3 3:-2 5:4 7:-1 8:-2 9:-1
function.timerfd	3:-1 5:3
function.timerslack	1:-1 3:-1 4:1
function.timerslack_ns_show	4:1 8:-1
function.timerslack_ns_write	1:-1 3:-1 4:1 8:1
function.timestamp	3:3 5:-2
function.timex	3:1
function.tind	2:8 8:-7
function.tmpfile	4:4 8:-3
function.tmpl	3:-5 5:8 7:-2
function.to	0:6 1:9 2:2 3:2 4:-5 5:-3 6:-6 7:1 8:-7 9:1
function.toggle	3:1 5:-2 8:1
function.token	2:-1 3:8 5:-1 8:-6
function.total	2:4 3:-3 8:-1
function.tp	0:-1 3:1 5:-1 8:2
function.tpacket	3:-3 7:3
function.tpacket_parse_header	3:-3 7:3
function.tr	3:-1 5:8 8:-6
function.trace	0:5 1:-5 2:-2 3:1 4:7 5:-2 6:-2 7:6 8:-7 9:-2
function.trace_array_options_get	3:-3 5:6 6:-1 7:-2 8:-1
function.trace_eprobe_parse_filter	0:-1 8:1
function.trace_get_event_file	0:-1 3:10 5:-2 8:-6
function.trace_get_user	1:2 8:-1
function.trace_min_max_write	1:-3 3:5 4:-1 5:4 8:-3
function.trace_options_core_write	1:-1 3:-1 8:2
function.trace_options_write	1:-1 8:2
function.trace_parse_run_command	8:1
function.trace_pid_list_set	0:1 3:2 5:-2 7:-1
function.trace_probe_register_event_call	3:-1 5:-5 7:-1 8:8
function.tracefs	0:-2 4:1 5:-2 8:3
function.tracefs_create_file	0:1 4:1 8:-1
function.tracefs_parse_options	3:1
function.traceprobe	3:1 5:-2 8:1
function.traceprobe_define_arg_fields	8:1
function.tracer	0:3 8:-3
function.tracing	0:-3 1:-1 3:-8 4:-2 5:9 7:3 8:3
function.tracing_buffers_open	5:-1 8:1
function.tracing_mark_raw_write	0:-1 3:-7 5:9 7:-1
function.tracing_open_file_tr	3:-1 5:8 8:-6
function.tracing_saved_cmdlines_size_write	1:-1 8:1
function.track	3:-3 5:-1 8:4
function.trans	3:-1 5:5 8:-4
function.transaction	3:-1 5:2 7:-1
function.transfer	3:1 5:-1 8:1
function.translate	3:2 5:-2 8:1
function.translate_table	3:2 5:-2 8:1
function.translation	0:-4 3:2 5:4 8:-1
function.transmit	2:-1 8:1
function.transport	0:-3 2:-1 3:-5 5:2 6:-2 7:11 9:-1
function.traverse	0:-3 3:1 5:3
function.tree	0:-5 1:-3 2:2 3:10 4:1 5:-4 7:-1 9:-1
function.trie	0:3 3:-1 5:-1
function.trigger	0:-1 3:2 5:-1 6:-1 7:-1 8:2
function.trim	3:1 4:1 5:1 8:-2
function.trip	5:-2 6:2 7:-1
function.truncate	4:1 5:8 8:-7
function.try	0:-5 1:-1 2:-2 3:-14 4:4 5:7 6:-2 7:5 8:4 9:3
function.try_to_unlazy	3:-1 5:5 8:-3
function.tsinfo	5:-3 8:4
function.tsinfo_fill_reply	5:-3 8:4
function.tsn	3:1 8:-1
function.tsnmap	0:4 5:-3
function.ttl	0:1 5:-1 7:-1
function.tty	0:-1 1:2 2:-4 3:4 4:-1 5:-3 6:-7 7:2 8:3 9:6
function.tty_open	5:-12 6:-1 7:3 8:11
function.tty_release_checks	3:-2 5:3 9:-1
function.tty_set_ldisc	3:-1 5:11 7:-1 8:-7
function.tun	0:-2 3:-3 5:2 8:3
function.tunable	3:4 8:-4
function.tunnel	0:-4 2:-1 3:-1 4:3 5:-3 7:3 8:4 9:-2
function.tunsrc	0:3 5:-1 8:-1
function.tuple	3:-2 5:-4 7:-1 8:7
function.tuples	5:1
function.tx	3:-2 5:1 8:2 9:-1
function.type	0:-4 1:-1 2:4 3:2 4:-3 5:-3 6:-3 7:11 8:-7 9:5
function.type1	7:1
function.type2	7:1
function.types	2:6 3:-5
function.u32	3:6 5:-5
function.uabi	1:1
function.uaddr2sockaddr	0:-1 2:-1 3:7 5:-1 8:-5
function.uart	0:-1 2:-1 3:-2 5:2 6:-2 7:4 9:-1
function.uart_check_rs485_flags	3:-3 5:-1 7:4
function.ucounts	0:-1 3:-4 5:7 8:-2
function.udp	0:5 2:-1 4:-1 5:-5 7:6 8:-4 9:-1
function.udp4	0:-1 3:4 5:-1 8:-1
function.udp4_ufo_fragment	3:1
function.udp6	0:-1 3:2 5:-1
function.udp_error	3:1
function.udp_queue_rcv_one_skb	0:-1 3:7 5:-3 8:-2
function.udp_sock_create4	8:1
function.udpv6	3:-1 7:1
function.udpv6_pre_connect	3:-1 7:1
function.uevent	0:-3 3:12 5:-3 6:-4 7:-5 8:5 9:-1
function.ufo	3:1
function.uid	0:3 3:-1 4:1 5:-1 8:-1
function.ull	3:-2 5:3
function.ulpevent	0:2 5:-1 8:-1
function.umh	8:1
function.umh_coredump_setup	8:1
function.unbound	0:-1 3:-2 5:-3 7:-1 8:7
function.uncached	3:2 5:-2
function.uncore	0:6 3:-6 5:-8 6:4 7:-3 8:8 9:-1
function.uncore_insert_box_info	0:-4 3:4 5:-2 6:-3 7:-2 8:8
function.uncore_validate_group	3:-2 8:2
function.undo	8:1
function.uni	5:-1 8:2
function.unicast	8:1
function.unimap	1:3 3:-4 4:4 5:1 7:-1 8:-2
function.unix	0:8 1:2 2:-3 3:-10 4:-2 5:1 6:-1 7:1 8:6 9:-2
function.unix_accept	0:-1 3:-1 5:-2 8:4
function.unix_autobind	5:8 8:-7
function.unix_bind_abstract	3:-2 5:8 8:-6
function.unix_bind_bsd	5:-6 8:6
function.unix_domain_find	3:-1 5:4 8:-2
function.unix_gid_find	0:7 2:-1 3:-3 5:-9 7:-2 8:9
function.unix_ioctl	5:-1 8:1
function.unix_listen	3:-3 5:3
function.unix_open_file	5:-2 8:2
function.unix_stream_read_skb	0:-1 7:-1 8:2
function.unix_stream_sendmsg	0:-1 1:3 3:-1 7:8 8:-7
function.unknown	0:-1 3:-3 5:-3 7:14 8:-6 9:-1
function.unlabel	3:-1 4:-4 5:1 7:-1 8:5
function.unlazy	3:-1 5:5 8:-3
function.unlhsh	0:-1 3:-1 5:5 7:-1 8:-2
function.unlink	0:-2 1:-1 3:-5 4:-6 5:7 8:8 9:-1
function.unlinkat	3:6 4:1 5:-6 8:-1
function.unload	0:-1 3:4 6:-1 7:-1 8:-1
function.unlock	2:-1 3:-1 5:-3 8:7 9:-1
function.unlocked	3:-2 5:3
function.unmap	0:-4 2:-1 3:-1 4:-1 5:4 8:4
function.unmap_and_move_huge_page	3:-1 4:-1 5:4 8:-1
function.unmapped	0:-6 3:10 5:-2
function.unmerge	0:3 3:-1 5:-1
function.unmon	2:2 8:-2
function.unpack	3:1
function.unreach	0:-1 3:2 7:-1
function.unregister	0:-2 3:-1 5:5 6:-1 7:3 8:-3 9:-1
function.unshare	3:-7 5:9 7:-1
function.unuse	0:3 3:-1 5:-3 8:2
function.unwrap	2:-1 5:-3 7:-1 8:6 9:-1
function.unwrap_integ_data	3:-4 5:-1 8:6
function.unx	0:-1 2:-3 3:4 5:3 8:-2
function.unx_marshal	0:-1 3:-1 5:3 8:-2
function.unx_validate	2:-3 3:5 8:-1
function.up	0:-1 2:-2 3:2 4:-3 5:-2 6:3 7:2
function.upcall	0:2 1:4 2:-1 3:2 4:-2 5:2 7:-2 8:-5 9:-1
function.update	0:-2 1:9 2:5 3:-6 4:-1 5:1 6:4 7:-4 8:-2 9:-4
function.update_nodemask	3:1 4:-2 5:1
function.update_note_header_size_elf32	3:2 5:-1
function.update_note_header_size_elf64	3:2 5:-1
function.updates	5:1
function.upload	3:1 4:4 5:-1 8:-2
function.uprobe	0:-1 1:-1 3:-1 4:-1 5:-2 7:2 8:5 9:-1
function.urg	3:-2 5:3
function.usage	2:-1 8:2
function.usb	3:-3 6:3
function.use	5:1
function.used	2:-2 3:3 5:-1 8:1
function.user	0:1 1:18 2:-3 3:1 4:1 5:-6 6:-2 7:-3 8:-5 9:-2
function.usermodehelper	0:1 3:1 5:-3 7:-1 8:2
function.useropt	5:2 8:-2
function.userspi	0:-3 5:1 8:3
function.ut	0:6 2:-1 3:2 5:2 6:-4 7:-1 8:-3 9:-1
function.utf32	3:8 5:-6 7:-1
function.utf8	3:8 5:-6 7:-1
function.utf8_to_utf32	3:3 5:-2 7:-1
function.uts	3:-1 5:1 8:-1
function.v1	0:-4 5:-2 6:-1 8:-1 9:8
function.v2	2:4 3:-1 5:-1 6:-2 7:2
function.v4	0:-5 1:-4 3:12 4:-4 5:1 6:-1 7:-4 8:5 9:-1
function.v6	0:2 3:3 5:-6 7:-1 8:4 9:-1
function.v9fs	0:-2 1:-1 2:-1 3:1 4:-3 5:-2 7:7 8:2
function.v9fs_dir_readdir	2:-4 8:4
function.v9fs_fid_xattr_get	3:2 5:-2
function.v9fs_vfs_get_link	3:-3 5:-4 7:8
function.v9fs_vfs_get_link_dotl	3:-1 5:1
function.val	1:2 3:1 8:-2
function.valid	0:-1 1:-3 2:-1 3:8 5:-8 6:7 7:-3 8:2 9:-1
function.valid_bridge_getlink_req	5:-1 8:1
function.valid_fdb_get_strict	3:1 7:-1 8:1
function.validate	0:-3 1:-1 2:-5 3:18 4:-4 5:3 6:2 7:4 8:-10 9:-3
function.validate_change	3:-1 5:1 8:1
function.validate_dev_ioctl	3:6 5:-1 8:-4
function.validate_prctl_map_addr	3:10 4:-1 5:-1 8:-8
function.validate_tmpl	3:1
function.validate_user_xstate_header	3:1 5:-1
function.validate_xmit_skb	3:-7 5:-2 8:9
function.value	3:2 5:-1
function.var	0:-7 3:-2 5:5 7:-2 8:5
function.vars	1:-1 3:-1 5:5 8:-3
function.vc	3:3 5:-5 6:1 7:-1 8:-1 9:2
function.vc_allocate	3:4 5:-3 7:-1
function.vclocks	3:-4 7:-1 8:5
function.vec	0:-1 1:1 2:-2 3:-1 5:1 6:2 8:-1
function.vector	0:-5 5:6 6:-2 7:-2 8:3
function.vectors	5:-1 6:1
function.verbose	3:1 5:-1
function.verdict	3:-1 5:6 8:-4
function.verf	0:3 4:-1 5:2 7:-1 8:-3 9:-1
function.verifier	0:2 3:-1 5:-1 8:1
function.verify	0:-3 1:1 2:-1 3:17 4:-1 5:-8 6:2 7:-2 8:-3 9:-2
function.verify_equivalence_table	3:-3 6:-3 7:-1 8:7
function.verify_replay	3:1
function.version	3:-4 5:-5 7:12 8:-1
function.vet	5:5 7:-4
function.vf	0:-1 3:-1 5:-2 6:-1 8:4
function.vfat	0:-3 1:-1 2:-1 3:11 4:-1 5:3 8:-8
function.vfat_add_entry	3:5 5:-5
function.vfat_build_slots	3:8 5:-1 8:-7
function.vfat_mkdir	0:-3 8:4
function.vfat_rmdir	3:-1 5:9 8:-7
function.vfs	0:-7 1:-1 2:-1 3:-3 4:5 5:-1 6:-1 7:14 8:-3 9:-1
function.vfs_copy_file_range	8:1
function.vfs_create	4:2 7:1 8:-3
function.vfs_dedupe_file_range	3:4 5:-2 7:-2
function.vfs_dedupe_file_range_one	3:-2 4:1 7:2
function.vfs_dup_fs_context	0:-4 4:7 8:-3
function.vfs_fsconfig_locked	4:1 7:-1
function.vfs_get_super	0:-1 8:1
function.vfs_iocb_iter_read	3:-4 5:3 7:1
function.vfs_iocb_iter_write	3:-2 5:2
function.vfs_kern_mount	3:1 5:-1 7:-1 8:2
function.vfs_link	3:3 4:-1 5:-1 7:2 8:-2
function.vfs_mkdir	3:-1 4:2 5:1 7:1 8:-3
function.vfs_mknod	3:-1 4:5 7:2 8:-5
function.vfs_read	3:2 5:-5 7:3
function.vfs_rmdir	3:-1 4:-5 7:2 8:5
function.vfs_setup_quota_inode	3:3 4:-2 5:3 7:-4
function.vfs_truncate	4:1 5:-1 8:1
function.vfs_unlink	3:-1 4:-8 5:4 7:1 8:4
function.vfs_write	1:1 3:-5 4:-1 5:4 7:1
function.vfsmnt	0:2 8:-1
function.vga	3:5 6:-2 7:-1 8:-1
function.via	3:-4 5:-2 6:7 7:3 8:-2
function.video	3:2 5:-2 6:-1 7:3 8:-2
function.vif	0:-2 3:-2 5:-6 8:10
function.violation	0:1 8:-1
function.virtblk	0:4 3:-1 5:2 7:-3 8:-2
function.virtio	0:2 3:-2 4:-1 5:4 6:-2 7:2 8:-2
function.virtio_pci_sriov_configure	3:-2 4:-1 5:4 6:-2 7:2 8:-1
function.virtnet	0:3 5:-2 6:-1 8:1
function.virtqueue	0:2 3:-3 5:-2 6:6 7:-1 8:-2
function.virtscsi	0:-1 2:7 3:-1 5:3 6:-2 7:-2 8:-3 9:-1
function.virtscsi_complete_cmd	2:7 3:-1 5:-1 6:-1 7:-3 8:-1 9:-1
function.vm	0:-1 1:4 2:-1 4:-1 5:3 7:-1 8:-4 9:2
function.vm_brk_flags	0:-2 3:3 5:-8 8:7
function.vm_iomap_memory	3:1
function.vma	0:-11 1:-4 2:-1 3:11 4:5 5:-4 6:-1 7:1 8:6 9:-2
function.vma_to_resize	0:-1 1:-1 3:1 4:-1 5:3 7:-1
function.vmalloc	3:2 5:-1
function.vmap	0:2 3:-2 5:-8 7:5 8:4
function.vmcore	3:-1 4:2 5:-5 8:5
function.vmemmap	0:2 3:-1 5:-2 8:1
function.vmemmap_populate_address	0:3 3:-1 5:-1
function.vmlinux	0:-2 8:2
function.vmsplice	3:3 5:-2
function.vp	0:-1 2:-1 3:-3 5:-6 6:2 7:-1 8:12 9:-1
function.vp_legacy_probe	2:-1 3:-3 5:-4 6:-5 7:6 8:7
function.vp_modern_enable_vq_after_reset	5:4 6:-2 8:-2
function.vp_modern_map_capability	0:-1 3:-3 5:-1 6:4 8:1
function.vp_request_msix_vectors	5:-1 6:1
function.vpd	0:-1 1:-1 2:13 3:-11 5:-7 6:10 7:1 8:-3 9:-1
function.vq	3:4 5:1 6:1 7:-4 8:-2
function.vring	0:1 8:-1
function.vt	1:1 3:5 5:-1 6:-1 7:-3 8:-2
function.vt_do_kdgkb_ioctl	1:1 8:-1
function.vt_event_wait_ioctl	5:1
function.vt_kdskbent	3:1 5:-1
function.vt_resizex	3:1 5:-1 7:-1
function.vxlan	0:-9 3:-1 5:10
function.w	3:10 5:-1 7:-1 8:-8
function.wait	0:-3 2:-2 3:-1 4:-1 5:18 6:8 7:-4 8:-13 9:-1
function.wait_port_writable	5:2 6:-1 7:-1
function.waitid	3:1 5:1 8:-1
function.wake	1:1 3:4 5:-3 7:-1
function.wake_futex_pi	1:1
function.wakealarm	3:-8 5:8 7:-1 8:2
function.wakealarm_store	3:-8 5:8 7:-1 8:2
function.wakeup	0:4 3:-5 5:7 6:1 7:-2 8:-4
function.wakeup_source_device_create	0:4 8:-3
function.walk	0:-5 1:-1 2:-2 3:12 4:-1 5:-7 6:-2 7:-3 8:11 9:-1
function.walk_page_range	3:2 5:-1
function.walk_pmd_range	8:1
function.walk_pud_range	8:1
function.warning	0:-1 8:2
function.watch	0:4 3:1 5:-1 8:-2
function.wb	0:10 2:4 3:-1 8:-12
function.weight	3:1
function.width	3:-2 5:3
function.window	3:-1 4:-2 5:4 7:-1
function.with	0:-3 3:4 5:-2 7:-1 8:4
function.within	1:-1 3:-1 8:-2 9:5
function.wmi	0:-1 3:4 5:-3 7:-1 8:2
function.wmi_set_block	3:4 5:-2 7:-1
function.wol	3:-3 5:-4 7:3 8:4
function.word	2:-3 3:-1 5:5 6:-1 7:-1 8:3
function.work	0:-1 3:1 5:1
function.wq	0:3 2:-1 3:-1 5:1 6:-1 7:-1
function.wrap	0:1 2:-3 3:-3 5:3 7:-1 8:1 9:4
function.writable	5:2 6:-1 7:-1
function.write	0:-5 1:-8 2:15 3:-9 4:5 5:-4 7:1 8:6 9:-1
function.write3resok	2:3 3:-3 8:1
function.write_flush	3:1 5:-1
function.write_gssp	5:-1 8:2
function.write_note_info	0:-1 2:10 3:-2 5:-3 7:-1 8:-3
function.writeable	1:5 4:-1 5:-1 8:-2
function.writeback	2:2 5:-1
function.writepage	2:2 8:-1
function.x509	3:4 4:-1 6:-1 8:-1
function.x509_decode_time	3:2 7:-1
function.x509_extract_key_data	3:-1 5:-1 7:3
function.x509_get_sig_params	3:-3 5:4 6:-1
function.x509_load_certificate_list	3:2 8:-1
function.x509_process_extension	3:1 7:-1
function.x86	0:3 3:-2 5:3 6:-1 7:-1 8:-1
function.xas	0:1 3:-3 5:5 8:-1 9:-1
function.xas_create	0:5 3:-2 5:9 8:-12
function.xattr	0:-3 1:-1 2:3 3:6 4:-4 7:-2 8:2 9:-1
function.xattr_permission	3:2 5:-1
function.xattr_resolve_name	5:-3 7:3
function.xdp	0:-2 1:-1 2:-1 3:4 5:-1 6:4 7:-3 9:-1
function.xdp_convert_md_to_buff	3:-3 5:4 7:-1
function.xdp_linearize_page	0:-1 3:2 5:-2 6:5 8:-3
function.xdp_test_run_batch	3:1
function.xdr	0:-3 1:-1 2:11 3:-2 4:-1 5:-4 7:-3 8:5 9:-2
function.xdr_copy_to_scratch	0:-2 2:-2 3:3 5:-3 8:5 9:-1
function.xdr_process_buf	3:1 5:-1
function.xfer	3:-1 5:-1 6:2
function.xfrm	0:-6 1:-4 2:-1 3:-1 4:8 5:4 6:-1 7:3 9:-2
function.xfrm4	5:-3 7:-1 8:4
function.xfrm4_protocol_register	5:-2 8:3
function.xfrm4_remove_beet_encap	3:1
function.xfrm6	0:1 3:-1 4:-1 5:2 7:-1 8:1
function.xfrm6_get_saddr	0:-1 3:-2 5:1 8:2
function.xfrm6_input_addr	0:4 3:2 5:-2 8:-3
function.xfrm6_protocol_register	5:4 8:-3
function.xfrm_add_acquire	0:-3 8:3
function.xfrm_add_policy	0:-2 8:3
function.xfrm_alloc_userspi	0:-3 5:1 8:3
function.xfrm_get_ae	5:1
function.xfrm_notify_policy_flush	1:-1 5:-6 8:8
function.xfrm_notify_sa	1:-3 5:3 8:1
function.xfrm_output	8:1
function.xfrm_output_gso	3:-6 5:7 7:-1
function.xfrm_policy_construct	1:-1 8:2
function.xfrm_policy_inexact_alloc_chain	0:4 3:-1 5:-1 8:-2
function.xfrm_policy_walk	3:-1 5:1
function.xfrm_replay_check_bmp	3:2 5:-1
function.xfrm_replay_check_legacy	3:2 5:-1
function.xfrm_send_mapping	3:2 5:-2 7:-1
function.xfrm_tmpl_resolve_one	3:-2 5:4 7:-1 8:-1
function.xfrm_trans_queue_net	3:-1 5:5 8:-4
function.xfrm_user_policy	0:-1 1:2 3:1 5:-1 8:-2
function.xlate	5:-1 8:1
function.xlate_to_uni	5:-1 8:1
function.xmit	0:-1 3:-9 5:-3 6:-1 7:-2 8:16
function.xol	0:-1 5:1
function.xol_add_vma	5:1 8:-1
function.xprt	2:-1 3:-7 5:4 7:-2 8:3 9:4
function.xprt_create_transport	5:-2 7:3
function.xps	3:4 5:-1 7:4 8:-7
function.xps_rxqs_store	3:7 8:-6
function.xs	0:-1 1:-1 2:14 4:-1 5:-4 6:-1 7:3 8:-8 9:-1
function.xs_local_send_request	2:5 3:-1 5:-1 7:-1 8:-3
function.xs_local_setup_socket	0:-1 2:-1 8:4 9:-1
function.xs_read_xdr_buf	2:6 3:4 5:-2 8:-8
function.xs_setup_tcp	3:-1 7:1
function.xstate	1:1 3:1 4:-1 5:-1 6:-1 8:1
function.xstate_request_perm	6:-1 7:1
function.xstateregs	1:-1 3:2 5:-1 6:-1 7:1
function.xstateregs_set	1:-1 3:2 5:-1 6:-1 7:1
function.xstats	3:-2 5:-1 7:6 8:-2
function.xt	0:5 1:1 2:-1 3:-6 4:-1 5:7 7:-2 8:-1 9:-1
function.xt_check_entry_offsets	3:1 5:-1
function.xt_check_match	3:-3 5:-2 8:6
function.xt_check_table_hooks	3:3 5:-2
function.xt_check_target	2:-1 3:-3 5:-1 8:6
function.xt_compat_init_offsets	0:-3 3:4 5:-1
function.xt_proto_init	0:6 8:-6
function.xz	2:-1 3:2 5:5 6:-1 8:-4
function.xz_dec_lzma2_reset	3:4 5:-1 7:-3
function.xz_dec_microlzma_run	3:1 5:-1
function.zero	0:-1 1:6 2:-1 3:1 4:-3 5:-1 7:-1
function.zerocopy	1:3 3:-8 5:6 7:-2 8:3 9:-1
function.zeroed	2:4 8:-4
function.zeroes	4:-4 5:4 7:1
function.zeroout	3:-1 4:6 5:-4
function.zlib	3:2 5:1 7:-1
function.zone	3:6 5:-4
function.zstd	0:2 1:-1 2:-1 3:9 4:-1 5:-2 6:-1 7:-1 8:-2 9:-2
guard.1	3:-1 6:2 7:-1
guard.2	3:3 5:-2 7:-1
guard.64bit	3:-2 7:1 8:1 9:-1
guard.ACPI_FAILURE	0:-2 1:-1 2:-3 3:7 5:1 6:-6 7:-2 8:6 9:-1
guard.ACPI_SUCCESS	2:3 5:-2 6:-3 8:2
guard.ACPI_TYPE_BUFFER	3:-4 6:4
guard.ACPI_TYPE_INTEGER	3:3 7:-2
guard.ACPI_TYPE_PACKAGE	3:-4 6:5
guard.AF_INET	0:-1 3:-2 5:-2 7:7 8:-1
guard.AF_INET6	3:5 5:-4 7:-3 8:1 9:3
guard.ARPHRD_ETHER	3:-3 5:-1 7:4
guard.ARRAY_SIZE	3:2 5:-3 6:-1 7:-1 8:-1 9:3
guard.AT_EMPTY_PATH	3:1 4:1 5:-1
guard.AT_SYMLINK_NOFOLLOW	3:1
guard.BIO_POOL_SIZE	0:2 8:-2
guard.BLK_STS_OK	0:-1 2:-1 8:3
guard.BPF_EXIST	3:1 5:-1
guard.BPF_F_LOCK	3:3 5:-2 7:-1
guard.BPF_NOEXIST	5:1
guard.CAP_NET_ADMIN	3:-1 4:-1 5:3
guard.CAP_SYS_ADMIN	4:2 5:-1 7:-1
guard.CDROM_CAN	0:-1 3:-1 4:-1 5:-1 7:6 8:-1
guard.CDROM_LBA	3:1 7:-1
guard.CDROM_MSF	3:1 7:-1
guard.CHECK_ATTR	3:1 5:-1
guard.CIPSO_V4_INV_CAT	3:2 4:-1
guard.CLONE_NEWUSER	3:3 7:-3
guard.CRYPTO_MAX_ALG_NAME	3:2 5:-1
guard.CTA_EXPECT_MASTER	3:1 5:-1
guard.DEBUGFS_ALLOW_API	4:2 5:-1
guard.DMA_MAPPING_ERROR	3:-2 5:-1 6:-6 7:-2 8:11
guard.EACCES	3:-1 4:3 5:-3 8:1
guard.EAGAIN	3:-1 5:-5 8:7
guard.EINVAL	1:-2 4:-1 5:-1 6:2 8:4
guard.EIO	2:-1 3:-1 5:-4 7:-1 8:8
guard.ENODATA	3:-1 5:-1 8:2
guard.ENOENT	0:-1 3:-2 5:-2 8:5
guard.ENOMEM	0:2 3:-1 5:-1 8:2
guard.ENOSPC	0:2 5:-2
guard.EOPNOTSUPP	0:-1 3:-1 5:-1 7:5 8:-1
guard.EPROBE_DEFER	3:-1 6:-1 7:2 8:1
guard.ERESTARTSYS	0:-4 3:-1 5:-5 8:10
guard.ESRCH	3:-3 4:9 5:-3 8:-2
guard.ETHTOOL_A_BITSET_MASK	3:2 5:-1
guard.ETHTOOL_A_BITSET_SIZE	5:1 8:-1
guard.ETH_ALEN	3:-1 7:2
guard.EVENT_FILE_FL_FREED	3:-5 5:7 7:-1
guard.EXT4_I	3:-5 5:8 7:-1 9:-1
guard.EXT4_MB_GRP_BBITMAP_CORRUPT	3:-2 5:5 8:-3
guard.EXT4_SB	2:-1 5:9 7:-5 8:-1 9:-1
guard.EXT4_XATTR_SIZE_MAX	3:1 5:-1
guard.Elf64_Ehdr	3:1 5:-1
guard.FAT_ENT_FREE	2:-1 3:1
guard.FAT_FID_SIZE_WITH_PARENT	3:1
guard.FMODE_CAN_READ	3:-7 4:1 5:-2 7:8
guard.FMODE_CAN_WRITE	3:-6 4:1 5:-2 7:8
guard.FMODE_READ	3:4 4:-1 5:5 7:-6
guard.FMODE_WRITE	0:-1 4:8 5:5 6:-1 7:-9 8:-2
guard.FOLL_WRITE	1:-1 3:10 4:-2 5:-6 7:-1 8:-1
guard.F_RDLCK	7:-1 8:1
guard.GFP_ATOMIC	0:5 3:-2 5:-3 7:-1 8:2
guard.GFP_KERNEL	2:-1 3:-1 5:1 8:1
guard.GSS_S_COMPLETE	3:-8 5:-2 8:11 9:-1
guard.HAS_UNMAPPED_ID	4:2 5:-1
guard.HEADER_MAGIC_SIZE	3:-1 5:-1 7:4
guard.HZ	5:1 8:-1
guard.I8042_CMD_CTL_WCTR	2:4 6:-2
guard.IFA_F_TENTATIVE	3:-1 8:2
guard.IFA_TARGET_NETNSID	3:1 5:1 7:-1 8:-1
guard.IFF_UP	3:-3 5:3 7:-1 9:2
guard.IFLA_IFNAME	3:1
guard.IFNAMSIZ	3:3 5:-2 7:-1
guard.INT_MAX	0:-2 3:2 5:1
guard.IOCB_NOIO	5:1
guard.IOCB_NOWAIT	3:-2 5:3
guard.IORESOURCE_MEM	0:-2 3:-1 5:-1 6:5 7:-1
guard.IPPROTO_ICMPV6	3:2 8:-1
guard.IPPROTO_TCP	0:-4 3:-1 5:-2 7:3 8:5
guard.IPPROTO_UDP	3:1 5:-1 7:1
guard.IPS_NAT_DONE_MASK	3:-1 5:3 8:-1
guard.IPV4_DEVCONF	5:-1 8:1
guard.IPV6_MAXPLEN	3:1
guard.IP_CT_DIR_ORIGINAL	8:1
guard.IRQS_NMI	3:-4 5:5 7:-1
guard.IS_ALIGNED	3:2 8:-1
guard.IS_APPEND	3:-2 4:7 5:-3 7:-1
guard.IS_DEADDIR	3:-2 5:3
guard.IS_ENABLED	3:-1 5:-5 6:-2 7:5 8:4 9:-1
guard.IS_ENCRYPTED	3:2 4:2 5:-3
guard.IS_ERR	0:-3 1:9 2:2 3:-4 4:-1 5:-3 6:-2 7:-2 8:7 9:-2
guard.IS_ERR_OR_NULL	0:1 1:-1 2:-2 3:-1 4:-1 5:8 8:-3
guard.IS_ERR_VALUE	2:2 8:-1
guard.IS_IMMUTABLE	3:-1 4:3 7:-2
guard.IS_MNT_SHARED	3:-5 5:6
guard.IS_MNT_UNBINDABLE	3:1 5:-1
guard.IS_ROOT	3:-1 5:2
guard.IS_SWAPFILE	3:-2 4:-3 5:8 7:-2
guard.KERNFS_DIR	3:4 5:-3 7:-1
guard.KEY_FLAG_KEEP	5:1 7:-1
guard.KEY_FLAG_REVOKED	3:-1 5:2 7:-1
guard.KEY_MAX	3:-2 5:-1 6:-1 9:4
guard.KMALLOC_MAX_SIZE	0:-1 3:6 5:-4 8:-1
guard.KSTRTOX_OVERFLOW	3:1 5:-1
guard.LAST_NORM	3:1
guard.LISTENING	3:-2 5:4 8:-1
guard.LLONG_MAX	3:2 5:-2
guard.LOOKUP_NO_XDEV	3:1 5:1 7:-1 8:-1
guard.LOOKUP_RCU	3:-1 4:-1 5:-7 7:-1 8:10
guard.Lo_bound	3:-1 5:3 7:-1
guard.MAPLE_NODE_SLOTS	5:1
guard.MAX_LINKS	3:4 5:-5 7:1
guard.MAY_EXEC	3:-4 4:6 5:-1
guard.MAY_WRITE	3:2 4:1 5:-2
guard.MIGRATEPAGE_SUCCESS	5:-1 8:2
guard.MMF_OOM_SKIP	3:-2 5:4 7:-1
guard.MOUNT_ATTR__ATIME	3:2 7:-1
guard.MPOL_MF_MOVE_ALL	3:-1 5:2
guard.MSG_OOB	3:-1 5:-1 7:2
guard.NETLBL_SECATTR_MLS_LVL	3:3 4:-2 5:-1
guard.NFPROTO_UNSPEC	0:-1 3:-4 5:11 7:-1 8:-3
guard.NFS_ACL_MAX_ENTRIES	3:1 5:-1
guard.NFS_MIG_FAILED	2:-1 5:2
guard.NFS_SERVER	2:-1 5:4 7:-1 8:-1
guard.NFS_STALE	3:-1 5:6 8:-3
guard.NLBL_UNLABEL_A_IPV4ADDR	3:1
guard.NLBL_UNLABEL_A_IPV4MASK	3:1
guard.NLM_F_REPLACE	3:1 5:-1 7:-1
guard.NSEC_PER_SEC	5:1
guard.NULL	0:7 1:-1 2:4 3:-5 4:-1 5:-4 6:-4 7:6 8:-6 9:4
guard.NUMA_NO_NODE	3:-7 5:10 6:-1 7:-1
guard.OID_data	3:1 5:-1
guard.OID_msIndirectData	3:2 5:-1 7:-1
guard.O_APPEND	4:1 5:-1
guard.O_CLOEXEC	3:1 5:-1
guard.O_NONBLOCK	3:1 5:1 8:-1
guard.PAGE_MASK	0:-1 3:2 9:-1
guard.PAGE_SHIFT	0:-2 3:1 4:-2 5:4
guard.PAGE_SIZE	0:-3 1:-1 2:-1 3:1 5:3 6:-3 7:5 8:-3 9:3
guard.PATH_MAX	3:-4 5:5
guard.PERF_TYPE_SOFTWARE	3:2 5:-1 7:-1
guard.PF_EXITING	3:-1 4:-2 5:3 9:1
guard.PM_SUSPEND_MAX	3:1 5:-1
guard.PP_FLAG_DMA_MAP	0:-1 3:1 5:-2 6:-1 7:-2 8:4
guard.PTR_ERR	0:-1 2:-1 3:-2 4:-1 5:-2 7:-1 8:8
guard.PageHWPoison	2:-3 5:-2 6:9 8:-3
guard.PageUptodate	2:2 5:1 7:-1 8:-1
guard.READ_ONCE	0:-2 3:3 5:7 7:-2 8:-4 9:-1
guard.RENAME_EXCHANGE	3:1
guard.RENAME_NOREPLACE	3:1
guard.RLIMIT_NOFILE	3:1 5:-1
guard.RPC_IS_SOFTCONN	2:2 3:-2 5:-2 7:-2 8:5 9:-1
guard.RPC_MAX_AUTH_SIZE	3:-3 5:4
guard.RTF_REJECT	3:3 5:-2 8:-1
guard.RTN_LOCAL	3:-3 5:1 7:-1 8:3
guard.RTN_UNICAST	3:-4 5:1 8:3
guard.S32_MAX	0:3 3:-1 5:-2
guard.SCTP_ABORT	3:2 5:-1
guard.SCTP_ADDR_OVER	3:1 5:-1
guard.SCTP_ALL_ASSOC	3:2 5:-1
guard.SCTP_EOF	3:2 5:-1
guard.SCTP_FUTURE_ASSOC	3:2 5:-2
guard.SEMVMX	3:-1 5:2
guard.SIN6_LEN_RFC2133	3:1
guard.SIZE_MAX	3:2 5:-1
guard.SOCK_DEAD	3:-1 5:3 8:-1
guard.SOCK_DGRAM	3:-2 5:-2 7:4 8:1
guard.SOCK_FILTER_LOCKED	4:2 5:-1
guard.SOCK_RAW	3:2 5:-3 7:1
guard.SOCK_STREAM	3:-1 5:-1 7:2
guard.SOL_IPV6	3:2 5:-2 7:1
guard.SPECTRE_V2_CMD_IBRS	6:-1 7:2
guard.SPLICE_F_NONBLOCK	3:-1 5:2
guard.SVC_NET	5:2 8:-1
guard.S_IFMT	3:1 4:-1 5:5 7:-2 8:-2
guard.S_IRUGO	3:2 4:3 5:-4
guard.S_ISBLK	3:3 5:-2 7:-1
guard.S_ISDIR	3:8 4:-3 5:-3 7:-1
guard.S_ISLNK	3:-3 4:1 5:1 7:1
guard.S_ISREG	3:2 4:3 5:-4 7:-1
guard.S_IWUGO	3:4 4:-1 5:-1
guard.TASK_SIZE	0:-1 3:2 5:-1
guard.TCA_KIND	5:-1 8:1
guard.TCP	5:1 7:1 8:-2
guard.TCP_CLOSE	3:-7 5:8 7:-1
guard.TCP_LISTEN	3:-1 5:1
guard.TCP_SKB_CB	0:5 3:-1 8:-5 9:2
guard.THIS_MODULE	3:-1 5:2 8:-1
guard.U16_MAX	3:-7 5:8
guard.UDP	3:3 5:-2
guard.UINT_MAX	3:1 5:1 8:-1
guard.UIO_MAXIOV	3:2 5:-1
guard.VM_FAULT_ERROR	5:-1 8:2
guard.VM_FAULT_NOPAGE	5:-1 8:2
guard.VM_FAULT_RETRY	8:1
guard.VM_GROWSDOWN	0:-1 3:4 5:-2
guard.VM_IO	3:6 4:-3 5:-2 8:-1
guard.VM_PFNMAP	0:2 1:-1 2:-1 3:1 4:-3 5:4 8:-1
guard.WARN_ON_ONCE	3:-1 4:3 5:-1
guard.X86_MODRM_MOD	3:1
guard.XFRM_MAX_DEPTH	3:1
guard.ZSTD_isError	3:-3 8:4
guard.__btf_type_is_struct	3:-1 7:2
guard.__get_user	1:1
guard.__perf_event_read_size	3:1 5:-1
guard.__ratelimit	3:-1 5:2 6:2 8:-1
guard.__sk_buff	3:1 5:-1
guard.__skb	3:2 5:-1
guard.__test_and_set_bit	3:6 5:-2 7:-3
guard.__user	0:-1 1:1 3:3 5:-1 7:-1 8:-1
guard.a	0:-1 2:-1 3:5 5:-6 6:-1 7:4 9:-1
guard.a_ops	3:-4 5:-3 7:8 8:-1
guard.a_res	3:-1 5:6 8:-5
guard.aa	3:6 5:-2 7:-3
guard.aa_set	3:6 5:-2 7:-3
guard.aalg	3:-3 5:2 7:-1 8:1
guard.ab	0:-1 3:-1 5:4 8:-2
guard.abort	3:2 5:-1
guard.aborted	3:-1 4:-1 5:12 7:-1 8:-8
guard.abs	3:-4 5:5 9:1
guard.ac	0:-1 3:1 5:6 7:-1 8:-4
guard.acc	3:3 5:-2
guard.acc_mode	3:3 5:-2
guard.accept	3:1 5:-1 6:2 8:-1
guard.access	0:-2 1:1 2:4 3:-3 4:4 5:-5 6:-1 7:2 8:-6 9:6
guard.access_ok	0:-1 1:-5 3:8 4:-1 8:-1
guard.account	0:3 3:-1 4:-3 5:-3 8:4
guard.acct	0:3 3:-2 5:1 7:1 8:-2
guard.ack	0:1 3:3 5:-1 6:-1 7:-1 8:-1
guard.acl	0:1 2:-2 3:8 4:-1 5:2 7:-1 8:-6 9:-1
guard.acl_e	3:1
guard.acpi	0:5 1:-2 2:-2 3:-6 4:-2 5:1 6:-4 7:6 8:-2 9:6
guard.acpi_disabled	3:-3 5:-5 6:-3 7:12
guard.acpi_gbl_FADT	3:-2 5:-1 6:-1 7:5
guard.acpi_gbl_root_table_list	0:-1 3:2 5:2 6:-1 7:-1 8:-1 9:-1
guard.acpi_has_method	3:-2 5:-2 6:-2 7:7
guard.act	0:-1 3:4 5:-9 7:4 8:4 9:-1
guard.action	3:-5 4:5 5:4 7:-1 8:-2 9:-1
guard.actions	0:-1 3:-2 5:-1 8:5
guard.active	2:-1 3:-8 5:7 6:-2 7:1 8:5 9:-2
guard.active_key_id	3:3 5:-2 7:-1
guard.active_spin_lock	3:-8 5:9
guard.adap	5:-5 6:4 7:-1 8:2
guard.adapter	3:-2 5:3 7:-1
guard.add	2:-1 3:-7 4:-1 5:-3 6:2 7:-2 8:12 9:1
guard.add_to_page_cache_lru	0:-1 8:1
guard.add_uevent_var	0:1 3:-1 5:-2 8:3
guard.addip	3:1 5:-1
guard.addr	0:2 2:-2 3:4 4:-4 5:-1 7:-3 8:5 9:-1
guard.addr_bytes	3:4 7:-2 8:-2
guard.addr_len	3:-5 5:2 7:6 8:-2
guard.addr_param_needed	3:1
guard.addr_param_seen	3:1
guard.addr_type	3:-2 5:3 7:-1
guard.address	0:-2 1:2 3:1 4:-2 5:1 6:7 7:-4 8:-1 9:-1
guard.addrlen	0:-5 3:8 5:-2 7:-1
guard.adev	0:-2 3:6 7:-2 8:-2
guard.adj	3:-3 5:-1 6:2 8:3
guard.adjust	0:1 3:-1 5:-2 8:2
guard.admin	3:-2 4:3 5:1 7:-1
guard.ae	5:-1 6:-1 8:3
guard.aead	0:-2 3:1 8:2
guard.af	0:-5 1:-1 2:-1 4:-1 5:-7 6:1 7:10 8:1 9:2
guard.affinity	3:-8 5:6 6:-2 7:6 8:-2
guard.afinfo	0:-1 3:3 5:-8 7:9 8:-2 9:-1
guard.after	2:1 3:2 5:-2 6:3 7:-1 8:-2 9:-1
guard.ahash	0:-1 3:-8 5:6 8:5
guard.aio	3:5 5:-1 7:-3
guard.aio_buf	3:2 5:-1 7:-1
guard.aio_nbytes	3:1 7:-1
guard.alarm	3:-3 5:-5 6:2 7:7
guard.alen	3:-1 7:1
guard.alg	0:-1 3:3 4:-1 5:2 6:-1 7:-2 8:1 9:-1
guard.algo	3:1 5:-4 7:3 8:-1
guard.alias	0:1 5:-1 6:-1 8:2
guard.align	3:1 5:1 6:1 7:-1 8:-2
guard.aligned	1:2 3:3 5:-2 7:-1 8:-1
guard.alignmask	3:3 5:-2
guard.all	0:-1 2:-1 3:3 4:3 5:-1 6:-1 7:-1 8:-1
guard.alloc	0:24 1:-1 2:-1 3:-5 4:-1 5:-6 6:-4 7:-5 8:-8 9:7
guard.allocate	0:2 3:1 5:-2
guard.allocated	0:6 3:2 5:-6 7:-1
guard.allow	0:-1 2:2 3:-6 4:7 5:3 6:-1 7:1 8:-4 9:-1
guard.allowed	0:-2 1:-1 3:2 4:6 5:-1 7:-2 8:-1
guard.alt	3:1 5:-1
guard.always	0:-1 3:1 5:2 6:-1 7:-1
guard.amd	3:-5 5:3 6:-5 7:5 8:3
guard.and	0:1 1:1 2:1 3:4 5:1 7:-3 8:-2 9:-2
guard.anon	3:5 4:-4 5:1 7:-2
guard.any	0:-1 2:3 3:4 5:-3 6:-4 7:-2 8:4 9:-1
guard.ap	3:1
guard.api	4:2 5:-1
guard.apic	3:-2 5:-1 6:8 7:-4
guard.append	0:4 3:-3 4:7 5:-6 7:-2
guard.aq	3:-1 7:2
guard.ar	3:-7 7:8
guard.arch	0:-1 3:-2 4:4 5:-3 6:1 7:2
guard.area	0:1 3:2 5:-2 7:-1
guard.arg	0:4 1:1 2:-1 3:7 5:-4 7:-5 8:-1 9:-1
guard.arg_type	3:1
guard.argp	0:-1 2:-1 3:7 5:-1 7:-2 8:-1
guard.args	0:-1 3:1 5:-8 7:1 8:8
guard.argv	3:8 5:-2 7:-1 8:-4
guard.arp	0:5 3:1 5:-4 7:1 8:-1
guard.arphrd	3:-3 5:-1 7:4
guard.array	0:3 1:1 3:2 5:-3 6:-1 7:-1 8:-3 9:3
guard.array_len	3:3 5:1 8:-4
guard.array_size	3:1
guard.arrays	3:-2 5:4 6:-1 7:-1
guard.asconf	3:3 5:-2 7:-1
guard.asn1	3:2 7:-1
guard.asoc	0:3 2:1 3:2 4:1 5:2 7:-2 8:-5 9:-1
guard.assoc	0:1 3:7 5:-7 7:1 8:-1
guard.assoc_id	3:2 5:-1
guard.assoc_value	3:1
guard.asymmetric	4:2 5:-2 7:-1
guard.async	0:-1 2:-1 3:-1 5:-3 7:4 8:4 9:-1
guard.at	3:2 4:1 5:-3 7:-2 9:2
guard.atime	3:2 7:-1
guard.atkbd	2:7 3:-5 5:-6 6:3 7:6 8:-4
guard.atomic	0:3 2:4 3:-5 4:-1 5:-1 6:-2 7:1 8:-1 9:3
guard.atomic_long_read	3:-1 5:-1 8:2 9:1
guard.atomic_read	0:-1 2:-1 3:-1 4:-1 5:8 6:-1 7:-1 8:-2 9:1
guard.attach	3:5 5:-4 7:-1
guard.attached	3:-4 5:5
guard.attr	0:1 1:-1 2:-2 3:4 4:1 5:-5 6:-2 7:6 8:-2
guard.attr_clr	3:-6 5:-1 7:6
guard.attr_set	3:2 7:-1
guard.attrs	0:3 3:2 5:-7 7:-2 8:2 9:3
guard.audit	0:2 3:-2 5:-2 7:-1 8:1 9:4
guard.auth	0:-2 2:-1 3:-2 4:-3 5:2 6:-1 7:2 8:6 9:-1
guard.auth_capable	3:-2 4:-3 5:3 7:2
guard.auth_enable	3:-2 4:-2 5:2 7:2
guard.auth_ids	3:1 4:2 5:-1 7:-1
guard.authattrs	3:4 5:-2 7:-2
guard.authenc	3:4 5:-1 8:-3
guard.authkey	0:2 8:-2
guard.authsize	3:4 5:-1 7:-1 8:-1
guard.autofs	3:-4 5:2 7:1 8:2
guard.autofs_oz_mode	3:-1 4:4 5:-2
guard.automount	3:1
guard.aux	2:-2 3:-2 5:5 6:3 8:-2 9:-1
guard.avail	3:1
guard.available	2:-1 3:-2 5:3 6:-6 7:6
guard.avoid	5:-2 6:4
guard.b	0:-3 3:4 5:2 7:-2 9:-1
guard.b_data	3:3 5:-2
guard.b_size	3:1 5:-1
guard.backlog	3:-2 5:7 8:-4
guard.bad	0:2 2:-1 4:-1 5:12 6:-2 7:-1 8:-9 9:-1
guard.bad_address	3:-1 5:9 6:-2 8:-5
guard.bar	0:-2 3:-1 5:-1 6:4 7:-5 8:6
guard.base	0:4 2:-1 3:6 5:-6 6:-3 7:-5 8:6 9:-1
guard.batch	3:2 5:-1 7:-1
guard.battr	2:-2 3:-2 5:-4 7:9 8:-1 9:-1
guard.bb	3:-1 5:4 7:-1 8:-1
guard.bbitmap	3:-2 5:5 8:-3
guard.bc	3:-1 5:1
guard.bd	0:-1 2:7 3:-1 5:5 7:-1 8:-6 9:-2
guard.bd_fsfreeze_count	3:-3 5:4 7:-1
guard.bd_info	5:4 8:-3
guard.bdev	0:-1 2:-1 3:-5 4:-2 5:9 6:-1 7:5 8:-3 9:-1
guard.bdev_is_partition	3:6 5:-4 7:-2
guard.bdev_max_discard_sectors	5:-1 7:1
guard.bdev_nr_sectors	3:-8 5:9 7:-1
guard.bdev_read_only	2:-1 5:4 7:-2 8:-1
guard.bdi	0:-5 3:1 5:-1 8:6
guard.be16	0:1 5:-1
guard.be32	3:4 5:-1 7:1 8:-2 9:-1
guard.before	2:3 3:-1 5:-3 6:2 7:-1
guard.begin	1:4 2:-1 3:-2 4:-1 5:2 8:-2
guard.behavior	3:3 5:-2
guard.bh	1:-1 2:13 3:1 4:-2 6:-1 7:-3 8:-5 9:-2
guard.bhs	2:3 3:1 5:-4
guard.bi	0:-1 2:7 3:6 5:-8 7:1 8:-4 9:-1
guard.bi_status	2:6 5:-1 8:-4
guard.bigalloc	3:2 7:-1
guard.bind	0:-1 3:-12 5:10 7:-1 8:4
guard.bio	0:5 1:1 2:5 3:-7 5:-2 6:-1 9:-1
guard.bioset	0:3 8:-3
guard.bit	0:4 1:-1 2:-1 3:-6 4:-1 5:-2 6:4 7:3 8:-7 9:7
guard.bit_offset	6:1
guard.bitfield32	5:-1 8:1
guard.bitmap	1:2 2:-1 3:3 4:-1 5:-7 6:-1 7:-1 8:4 9:2
guard.bitmap_bh	2:-3 3:1 5:-1 8:3
guard.bits	0:-1 1:2 2:-1 3:2 5:3 6:-2 7:-1 8:-4 9:3
guard.bitset	3:4 5:3 7:-1 8:-5
guard.blacklist	0:-1 3:1 5:3 7:-1 8:-1 9:-1
guard.blk	0:1 1:-1 2:-8 3:1 4:-1 5:1 6:-2 7:-1 8:5 9:3
guard.blk_queue_dying	5:2 7:-1
guard.blkbits	3:1
guard.blkcg	0:-1 3:-1 5:1 8:1
guard.blkdev	2:1 3:3 5:-2 8:-1
guard.blks	2:-2 3:6 5:-3 8:-1
guard.block	0:-2 2:-1 3:14 4:-1 5:-3 6:-3 7:1 8:-2 9:-3
guard.block_cb	0:3 3:-2 5:2 8:-3
guard.block_group	3:2 5:-1
guard.block_header	3:1
guard.blocks	0:1 3:4 4:-1 5:-5 6:1 7:-2 8:3 9:-2
guard.blocks_count	3:1 5:-1
guard.blocksize	2:-1 3:8 5:-4 7:-2 8:-1
guard.body	3:1
guard.bool	3:1
guard.boot	3:-8 5:-3 6:5 7:8 8:-2
guard.boot_cpu_data	3:-4 6:-1 7:7
guard.boot_cpu_has	3:-3 5:-2 6:6 8:-1
guard.bound	0:-1 3:4 7:-2 8:-1
guard.box	0:10 3:-4 6:-2 7:-1 8:-1 9:-1
guard.bp	3:2 5:4 7:-4 8:-1
guard.bp_addr	3:1 5:-1
guard.bpb	3:2 5:-1 7:-1
guard.bpf	0:-1 3:15 5:1 6:-1 7:-6 8:-4 9:-4
guard.bpf_capable	4:2 5:-2
guard.bpfptr	3:1 5:-1
guard.bprm	0:-1 3:1 7:3 8:-3
guard.branch	3:-1 5:-1 7:1
guard.breakpoint	3:4 5:-2 7:-2
guard.bri	3:5 5:-5 6:4 7:-2 8:-1
guard.bridge	3:1 5:-1 6:-1 7:1
guard.bs	0:1 2:-2 3:6 5:-2 7:-1 8:-2
guard.bs_mask	3:1
guard.bsize	3:4 5:-2 8:-1
guard.btf	1:-1 3:10 4:-2 5:-8 7:3 8:2 9:-3
guard.btf_id	1:-1 3:8 4:-1 5:-3 7:-1 9:-1
guard.btf_type_is_func_proto	3:1 7:-1
guard.bucket	3:-4 5:6 8:-1
guard.buckets	3:-1 5:2 7:-1
guard.buf	1:-1 2:-6 3:5 4:-2 5:-2 7:-2 8:7 9:1
guard.buf_fx	1:2 3:-1 8:-1
guard.buf_len	3:1 5:-2 6:2
guard.buf_size	3:-8 5:6 6:-2 8:4
guard.buff	3:1 5:-1
guard.buffer	0:-2 1:1 2:2 3:2 4:-1 5:-5 6:11 7:-4 8:-4 9:-2
guard.buffer_size	3:1 5:-1
guard.buffer_uptodate	2:4 3:-1 5:-2
guard.buffers	3:-1 4:3 5:2 8:-2
guard.buflen	0:-3 2:-1 3:-3 5:-1 6:3 7:-1 8:2 9:5
guard.bufs	3:-1 4:1 5:3 8:-2
guard.bus	0:-1 3:9 5:-1 6:-7 7:-2 8:2 9:-1
guard.busy	0:-1 2:-1 3:1 5:4 8:-2 9:-1
guard.button	0:5 3:-1 5:-2 7:-2
guard.bv	1:3 2:1 3:-1 5:-2 6:-1 7:4 8:-2 9:-1
guard.bv_len	1:3 2:1 3:-2 6:-1 9:-1
guard.bvec	0:1 1:3 2:1 3:-2 5:-1 6:-1 7:2 8:-2 9:-1
guard.by	3:1
guard.byte	3:-1 5:1 8:1
guard.bytes	0:-4 1:1 3:14 4:-1 5:1 7:-6 8:-1 9:-3
guard.c	0:3 2:-2 3:10 4:-2 6:1 7:-3 8:-6 9:-2
guard.ca	3:2 4:3 5:-2 7:-2
guard.cable	5:1 8:-1
guard.cache	0:7 2:-1 4:2 5:-9 6:6 7:-1 8:1 9:-4
guard.cache_check	0:-2 3:-1 4:-1 7:-2 8:6
guard.cachep	0:1
guard.calipso	3:3 5:-3
guard.call	0:-2 3:1 5:-8 7:6 8:4
guard.callback	0:-2 3:-7 4:3 5:9 6:3 7:-3 8:-2 9:-1
guard.calldata	0:-3 5:4
guard.caller	0:-1 3:-4 5:-1 8:6
guard.can	0:-1 3:-2 4:7 5:-8 6:-3 7:13 8:-4 9:-1
guard.can_change_locked_flags	4:1 5:-1
guard.cap	0:-1 2:-1 3:-13 4:9 5:-9 6:4 7:10 8:1 9:-1
guard.cap_issubset	4:1 7:-1
guard.cap_permitted	4:1
guard.capable	0:-1 3:-4 4:6 5:-3 6:2 7:1 8:-1 9:-1
guard.capacity	0:-1 2:4 3:6 4:-1 5:-6 6:2 7:-2 8:-2 9:-1
guard.caps	3:2 5:-1 7:-1
guard.cat	1:-2 3:8 4:-1 5:-2 8:-1
guard.cb	0:8 2:-1 3:-9 4:5 5:6 7:-7 8:-5 9:5
guard.cd	2:3 3:-1 4:4 5:-2 7:-1 8:-2
guard.cda	3:4 5:-2 7:-1 8:-1
guard.cdc	0:-1 3:-1 4:-1 5:-2 6:-1 7:6 8:-1
guard.cdev	5:1
guard.cdi	0:-1 2:5 3:2 4:-1 5:-2 6:-2 7:-2 8:2 9:-1
guard.cdrom	0:-1 2:-2 3:7 4:-1 5:-3 6:-2 7:3 8:1 9:-1
guard.ce	3:1 5:-1
guard.cfg	1:-2 3:-7 4:2 5:7 6:-1 7:-1 8:-1 9:2
guard.cft	3:-3 5:-1 7:4
guard.cgc	2:3 8:-2
guard.cgroup	0:1 3:-1 4:5 5:2 7:-8 8:3 9:-1
guard.cgrp	0:-1 3:-4 4:14 5:2 6:-1 7:-8
guard.ch	5:1 6:-1 9:1
guard.chain	0:4 3:-3 5:1 8:-2
guard.chan	0:1 3:4 5:1 7:-3 9:-2
guard.chandle	0:-2 3:-1 4:-1 7:-2 8:6
guard.change	3:-4 4:1 5:-1 7:5 8:-1
guard.char	0:1 3:1 5:-1 6:-1 8:1
guard.charge	0:4 5:-1 8:-1
guard.check	0:-7 1:-1 2:-2 3:3 4:5 6:3 7:-3 8:-2 9:5
guard.check_add_overflow	0:-1 3:1 6:4 8:-4
guard.check_bytes_and_report	3:-2 5:4 8:-1 9:-1
guard.check_fcntl_cmd	3:-4 4:-1 5:6
guard.check_mnt	3:3 5:-2
guard.check_mul_overflow	3:1 5:-1 8:-1
guard.check_pointer	3:3 4:-1 5:-2 8:2 9:-1
guard.check_shl_overflow	6:2 8:-1
guard.check_valid_pointer	3:-5 5:2 9:3
guard.checkentry	3:1
guard.checkpoint	2:5 3:-3 5:-4 7:4 8:-1
guard.checksum	0:-1 2:-1 3:23 4:-1 5:-3 6:-1 7:-1 8:-14
guard.child	0:-1 4:-1 5:4 7:-1 8:-3 9:3
guard.children	3:-2 5:3
guard.chk	2:-1 3:4 5:-4 6:4 8:-4
guard.chrdev	5:-1 6:-1 8:2
guard.chunk	0:-7 1:4 3:3 4:-1 7:-2 8:4 9:-1
guard.chunk_hdr	3:1
guard.chunk_nr	1:2 8:-1
guard.chunks	3:1
guard.cid	3:1
guard.cipso	3:5 4:-1 5:-2 8:-1
guard.cipsov4	3:2 5:-1 7:-1
guard.cl	0:-1 2:3 3:3 5:-1 7:-1 8:-3 9:-1
guard.claim	3:3 5:-1 7:-1 8:-1
guard.class	0:4 3:9 4:-1 5:-8 6:-6 7:4 8:-2
guard.clear	3:-2 5:8 8:-4 9:-1
guard.clid	3:-3 5:2 8:3
guard.client	2:-1 3:-3 4:5 5:2 6:-1 8:-2
guard.clk	3:-2 5:-1 7:5 8:-1
guard.clnt	0:-2 2:3 3:-4 4:5 5:2 7:-2 8:-2 9:-1
guard.clock	3:3 5:-1 7:-7 8:-1 9:7
guard.cloexec	3:2 5:-1 7:-1
guard.clone	0:3 3:4 4:-2 5:-1 7:-3 8:-1
guard.close	3:-6 5:3 7:4 9:-1
guard.clp	0:-4 3:-2 4:1 5:10 7:-2 8:-3
guard.clr	3:-6 5:-1 7:6 8:1
guard.cluster	0:-5 2:-2 3:1 8:6
guard.clusters	3:1 5:-1
guard.clustersize	3:1
guard.cm	3:-1 5:3 6:-1 7:4 8:-5
guard.cmd	0:-1 1:-1 2:8 3:4 4:-1 5:-5 6:-6 7:10 8:-5 9:-2
guard.cmdline	3:8 5:-4 8:-3
guard.cmos	3:-4 5:-5 6:11 7:-1
guard.cmp	3:4 5:-2 8:-1
guard.cmsg	3:4 5:-2 7:-2
guard.cnf	3:-3 4:-1 5:6 7:-1 8:-1
guard.cnt	0:-1 1:2 2:4 3:-4 4:-1 5:-2 6:-3 7:-4 8:9 9:1
guard.code	1:-1 3:2 6:3 7:-2 8:-1
guard.cols	3:3 5:-2
guard.comb	3:-1 7:3
guard.command	0:-1 2:8 3:-5 5:-4 6:-3 7:6 8:-1 9:-1
guard.commands	0:5 3:-3 5:-2
guard.commit	3:-4 5:4 8:1
guard.common	0:2 3:1 4:-1 5:2 6:-1 7:-2 8:-1
guard.compare	0:-1 3:6 5:-2 7:-1 8:-1 9:-1
guard.compat	1:3 3:-5 5:2 7:2 9:-1
guard.compat_long_t	3:1
guard.compatible	3:-1 5:3 6:-1
guard.complete	0:-1 3:-1 4:-1 5:-3 7:-1 8:8 9:-1
guard.compound	5:-1 9:2
guard.compressed	3:2 5:-1 6:-1
guard.compute	3:3 5:-2
guard.con	5:1
guard.config	0:-1 2:-1 5:-9 6:1 7:6 8:6 9:-1
guard.conflict	5:2 8:-1
guard.cong	3:1 4:2 5:-3 7:1
guard.connected	2:3 3:-3 5:9 6:-3 7:-5 8:-1
guard.cons	0:-2 3:-4 5:6 8:1
guard.console	3:-1 4:2 5:2 6:-1 7:-1 8:-1 9:-1
guard.const	5:-1 8:3
guard.cont	3:3 5:-1 6:-1 7:-1
guard.content	3:2 5:-1 7:-1
guard.context	0:-3 2:-1 3:-5 4:1 5:1 6:3 7:-2 8:1 9:4
guard.control	3:-3 4:-1 6:-2 7:6
guard.control_register	3:-2 5:-1 6:-1 7:5
guard.conv	3:-3 5:-1 7:-1 8:5
guard.cookie	3:4 5:-6 7:-2 8:5
guard.copied	1:8 3:-2 5:-2 6:-1 8:-2
guard.copy	0:2 1:12 2:-2 3:-2 4:-1 5:-10 6:-2 7:1 8:7 9:-5
guard.copy_from_buffer	1:2 3:-1
guard.copy_from_kernel_nofault	3:-4 8:4
guard.copy_from_sockptr	1:1 3:-1
guard.copy_from_user	1:1 3:-1
guard.copy_to_iter	1:1 3:-1
guard.copy_to_user	1:2 3:-1 8:-1
guard.core	0:1 3:-2 5:-1 6:2
guard.corrupt	3:-4 5:8 8:-3
guard.count	0:-3 1:4 2:7 3:-6 4:-3 5:3 6:9 7:-9 8:-6 9:4
guard.counter	3:-1 5:2
guard.counters	0:1 3:3 5:-1 8:-3
guard.cow	0:1 3:-2 4:4 5:-1 7:-1 8:-1
guard.cpd	3:5 5:-4
guard.cprm	0:-1 2:10 3:-3 5:-7 7:-1 8:3
guard.cps	0:-1 2:-1 3:-2 4:1 5:5 7:3 8:-4 9:-1
guard.cpu	2:1 3:-3 4:-8 5:7 6:4 7:4 8:-2 9:-3
guard.cpu_addr	0:2 3:-1 5:-1
guard.cpufreq	3:-7 5:4 6:-4 7:10 8:-2 9:-1
guard.cpufreq_disabled	3:-3 5:-5 6:-1 7:8
guard.cpuhp	3:-7 5:8 7:-1
guard.cpumap	5:-1
guard.cpumask	3:12 5:-8 6:-1 7:-2 8:-2 9:2
guard.cpumask_test_cpu	3:5 5:-4 7:-1
guard.cpus	5:-2 6:-1 7:2 8:2
guard.cpuset	3:-1 4:-3 5:6 7:-1
guard.cra	0:-1 5:-2 7:4
guard.cra_alignmask	3:2 5:-2
guard.cra_blocksize	3:2 5:-1 7:-1
guard.cra_driver_name	3:-3 5:5 8:-1
guard.cra_name	3:-2 5:3
guard.crash	0:4 3:-2 5:-1 6:-1 8:1
guard.crash_base	0:4 3:-1 5:-1 6:-1 8:1
guard.crc	0:-1 2:-2 3:6 5:-3 8:3 9:-2
guard.crc32	5:-1 7:2
guard.creat	3:-2 4:1 5:2 7:-1
guard.create	0:4 2:-1 3:-7 4:-1 5:7 7:-2 8:1 9:-1
guard.cred	2:-2 3:6 4:2 5:4 7:-3 8:-4 9:-1
guard.creds	0:-3 3:9 4:-2 5:-3 7:-1 8:-1 9:-1
guard.cryptlen	3:1 5:-1
guard.crypto	0:-1 3:2 4:-1 5:3 6:-1 7:-1 8:-1 9:-1
guard.crypto_ahash_final	8:1
guard.crypto_memneq	3:3 5:-1 7:-1 8:-1
guard.crypto_mod_get	3:-1 5:2 7:-1
guard.cs	4:-2 5:4 7:-1 9:-1
guard.csk	0:-5 3:-8 5:2 7:-4 8:15
guard.css	0:-5 5:1 8:6
guard.csum	0:-1 1:1 2:7 3:6 5:-1 7:-2 8:-7 9:-2
guard.ct	0:3 3:-2 4:-1 5:3 7:-3 8:1 9:-1
guard.cta	3:1 5:-6 7:-1 8:6
guard.ctinfo	0:-1 3:-2 5:-4 8:8
guard.ctl	0:1 2:4 3:5 5:-3 6:-2 7:-1 8:-3
guard.ctnetlink	8:1
guard.ctr	2:4 3:1 5:-1 6:-2 7:-1
guard.ctrl	0:-1 3:-1 5:4 6:-2 8:1 9:-1
guard.ctx	0:10 1:1 2:-2 3:-6 4:-2 5:10 6:1 7:-7 8:-8 9:2
guard.cur	0:-2 2:-1 3:-7 5:14 7:-4 8:-1 9:1
guard.curr	0:-1 2:-1 3:-1 5:3 6:-1 8:2 9:-1
guard.current	0:-2 1:-1 2:-1 3:-15 4:5 5:15 6:-2 7:3 8:-1 9:-1
guard.d	0:1 1:-1 2:-2 3:4 4:-2 5:10 6:-1 7:-3 8:-6 9:-1
guard.d0	5:2 6:-1
guard.d_can_lookup	3:4 5:-3
guard.d_ino	3:-4 5:4
guard.d_inode	0:-1 5:5 8:-3
guard.d_is_dir	3:5 5:-4 7:-1
guard.d_is_negative	3:4 5:-4
guard.d_is_symlink	3:3 5:-2
guard.d_name	3:-1 5:2
guard.d_parent	3:4 5:-3
guard.d_really_is_positive	3:-1 5:4 8:-3
guard.d_sb	3:2 5:-2
guard.d_unlinked	2:-1 3:-2 5:3 8:-1
guard.dac	4:1 5:-1
guard.daddr	3:-2 5:-2 7:-1 8:5
guard.data	0:5 1:2 3:2 4:-2 5:2 6:2 7:-9 8:3 9:-5
guard.data_end	3:2 5:-1
guard.data_len	3:-2 6:3
guard.data_size	3:-4 5:-1 8:5
guard.data_type	3:3 5:-2 7:-1
guard.datalen	0:-1 3:8 5:-10 8:3
guard.dataoff	0:-1 3:1 5:-4 8:6
guard.datasz	3:1 5:-1
guard.dax	3:1
guard.de	2:-1 5:7 7:-1 8:-4 9:-1
guard.dead	3:-8 4:-1 5:15 7:-2 8:-3 9:-1
guard.deaddir	3:-2 5:3
guard.deadline	5:4 7:-1 8:-2
guard.debug	0:-9 2:-1 3:-1 5:4 8:2 9:5
guard.debugfs	3:-1 4:4 5:-1 7:-1
guard.debugfs_allow	4:2 5:-1
guard.dec	3:-2 5:3 8:-1
guard.decode	0:-1 2:-1 3:6 4:-1 5:-5 7:-1 8:5 9:-1
guard.decode_attr_bitmap	3:-1 8:1
guard.decode_attr_length	3:-2 8:2
guard.def	0:-1 1:-1 3:4 4:-1 5:5 7:-4 8:-2
guard.default	0:-2 5:2 7:1 8:2 9:-2
guard.defer	3:-2 5:2 6:-1 7:2
guard.deferred	5:-1 6:-1 7:3 8:-1
guard.del	0:-1 3:-4 5:4 8:2
guard.delay	5:-4 6:6 7:-4 8:2
guard.delegation	0:-1 2:-2 3:4 5:2 7:-2
guard.delete	4:1 5:2 8:-2
guard.delim	0:-1 3:7 5:-1 8:-4
guard.delta	0:5 3:-2 5:-1 7:-1 8:-1
guard.denied	2:-1 3:-1 5:2 8:1
guard.dentry	0:-4 1:-2 2:-2 3:12 4:-3 5:-1 6:-1 7:-4 8:6 9:-1
guard.deprecated	3:2 8:-1
guard.depth	2:-1 4:-1 5:2 7:2 8:-1 9:-1
guard.dereference	3:-1 5:3 7:-1
guard.desc	1:4 2:7 3:-7 4:-2 5:6 7:-10 8:-7 9:9
guard.description	1:-5 3:1 4:1 5:-2 7:-1 8:5
guard.descriptor	0:-1 3:-3 5:-3 8:5 9:3
guard.dest	0:-3 5:5 7:-2 8:2
guard.detaching	5:2 6:-1
guard.dev	0:1 1:1 2:-2 3:3 4:-4 5:3 6:2 7:2 8:-3 9:-2
guard.dev_data	3:-1 5:1 6:1 7:-1 8:-1
guard.dev_net	3:-1 5:-3 8:4
guard.dev_size	7:1
guard.dev_to_sit_net	4:-1 5:2
guard.dev_valid_name	3:3 5:-2
guard.devconf	3:-1 5:-2 8:2
guard.device	0:10 1:-1 2:-2 3:-9 4:-1 5:-3 6:-3 7:7 8:3 9:-1
guard.devices	5:-3 6:3
guard.devid	0:2 3:3 5:-2 6:1 7:-1 8:-3
guard.devinfo	0:-1 3:-1 5:4 6:-1 7:-1
guard.devinfo_table	5:2 6:-1 7:-1
guard.devname	3:3 5:-2
guard.devres	0:2 5:-2
guard.devres_open_group	0:2 5:-2
guard.df	3:1 5:-1
guard.dgram	3:-2 5:-2 7:4 8:1
guard.diag	5:-3 8:3
guard.dict	5:2 7:-1
guard.dictContentType	3:1
guard.diff	3:1 5:-1
guard.digest	3:3 5:-2
guard.digestsize	3:-1 5:3 8:-1
guard.dio	2:1 3:2 5:-2 7:-1 8:-1
guard.dir	0:11 1:-1 2:-1 3:1 4:-1 5:-5 6:-3 7:1 8:1 9:-2
guard.direct	0:-1 2:-1 3:-2 4:-1 5:-3 7:1 8:7
guard.dirty	2:-1 3:-1 5:2
guard.disable	3:-5 4:3 5:5 6:-1 7:-1 8:-1
guard.disabled	3:-12 4:1 5:7 6:-4 7:13 8:-4
guard.discard	0:4 2:1 3:2 5:-4 8:-2
guard.disk	0:-3 1:-1 2:9 3:-4 4:-1 5:-2 6:-1 7:11 8:-5 9:-2
guard.disk_live	3:-1 5:4 7:-2
guard.dl	0:-1 4:-3 5:2 6:-1 7:-1 8:4
guard.dma	0:-6 2:-2 3:-4 4:-1 5:-5 6:12 7:1 8:6 9:-1
guard.do	0:1 2:3 3:-2 4:3 5:-2 7:1 8:-2
guard.doff	5:-1 8:1
guard.doi	0:-1 1:-1 3:9 4:-1 5:-2 7:-2 8:-1
guard.doi_def	0:-1 1:-1 3:7 4:-1 5:-1 7:-2 8:-1
guard.dom	3:-2 5:5 7:-3
guard.domain	0:-2 3:-1 5:8 6:-4 7:-6 8:4 9:3
guard.done	3:-7 5:12 6:-2 7:-3 8:-4 9:6
guard.dot	3:1 4:-1 5:1
guard.dotdot	3:1 4:-1 5:1
guard.down	3:-1 4:1 5:-4 7:-2 8:6
guard.dp	0:6 5:-3 8:-2
guard.dport	5:-1 8:1
guard.dptr	0:-1 3:6 5:-6 8:1
guard.dq	2:-1 3:-2 5:4 7:-1
guard.dqb	3:-1 5:1
guard.dqblk	5:-1 7:1
guard.dqi	2:1 3:1 5:-2
guard.dqopt	2:-1 3:-5 5:6
guard.dquot	2:-3 3:1 5:6 8:-2
guard.dr	3:-1 5:2 7:-1
guard.drbg	0:-1 1:-1 3:-4 5:-1 8:1 9:6
guard.driver	0:-2 2:-1 3:1 5:7 6:-2 7:-4 8:1 9:-1
guard.drop	0:-1 5:2
guard.drv	3:-2 5:2 6:1 7:1 8:-1
guard.ds	3:1 5:-5 6:6 7:1 8:-3
guard.dst	0:3 2:-2 3:3 4:-1 5:-7 6:-1 7:1 8:6 9:-2
guard.dst_file	3:-1 4:1 5:-1 7:2
guard.dst_len	3:4 5:-4 8:2
guard.dst_vma	0:3 3:-1 8:-1
guard.dtab	3:-2 5:2
guard.dummy	3:6 5:-5
guard.dump	0:-1 2:-1 3:-5 4:-1 5:4 8:6
guard.dump_interrupted	3:-2 5:14 8:-10
guard.dup	0:9 3:-6 5:2 8:-4
guard.dup_to_netobj	0:5 3:-4 8:-1
guard.dw	3:1 5:1 6:-1 7:-1 9:1
guard.dx	3:2 5:-1 7:-1
guard.dying	3:-2 5:5 7:-1 8:-1
guard.e	0:-1 2:-2 3:7 4:2 5:2 7:-5 8:-2 9:-1
guard.e4b	3:-2 5:6 8:-3
guard.e_gid	3:1
guard.e_ident	3:1
guard.e_perm	3:-1 4:3 5:-1
guard.e_phentsize	3:1
guard.e_tag	2:-1 3:5 5:-1 7:-2 8:-1
guard.e_uid	3:1
guard.ea	5:1
guard.ea_inode	3:1 5:-1
guard.eacces	3:-1 4:3 5:-3 8:1
guard.eagain	3:-1 5:-5 8:7
guard.early	0:-1 3:-10 5:11 6:-2 7:-1 8:4
guard.ec	2:-1 3:-3 5:2 6:6 7:-1 8:-2
guard.echo	3:-1 8:1
guard.edit	3:-1 5:2 7:-1
guard.ee	3:1
guard.eeepc	5:-2 6:3 7:1 8:-1
guard.eeprom	2:7 3:-4 5:-1 7:-1 8:-1
guard.effect	3:3 5:-1 7:-1
guard.effective	5:2 6:-1 8:-1
guard.effects	3:2 5:-1
guard.egress	3:1 5:-3 7:2
guard.eh	0:-1 2:-1 5:-5 6:-1 7:3 8:-2 9:9
guard.eh_entries	3:-2 5:-2 8:-1 9:5
guard.eh_max	3:1
guard.ehash	0:2 3:-1 5:3 8:-3
guard.ehdr	3:1 5:-11 7:-1 8:12
guard.ei	3:3 5:-2 7:-1
guard.eibrs	7:1
guard.einval	1:-2 4:-1 5:-1 6:2 8:4
guard.eio	2:-1 3:-1 5:-4 7:-1 8:8
guard.elem	3:-7 4:4 5:2 7:-1 8:3 9:-1
guard.elem_flags	3:2 5:-1 7:-1
guard.element	3:3 5:-1 7:-1
guard.elements	3:4 5:-1 6:-1 7:-1 9:-1
guard.elf	0:6 2:-1 3:2 5:-1 8:-5
guard.elf32	3:1
guard.elf64	3:2 5:-1
guard.em	5:2 8:-1
guard.empty	0:1 2:-2 3:-6 5:6 6:1 7:-2 8:-1 9:3
guard.en	3:-1 5:2 6:-1 7:-1 9:1
guard.enable	0:-2 3:-3 4:-4 5:3 6:-1 7:6 8:2 9:-1
guard.enabled	2:-1 3:-15 4:-2 5:16 6:-5 7:1 8:7 9:-2
guard.enc	3:4 5:-4
guard.encap	5:-10 7:5 8:6
guard.encode	2:-1 3:-6 8:9 9:-1
guard.encoding	3:1 7:-1
guard.encrypt	3:-1 5:-1 7:3
guard.encrypted	3:1 4:1 5:-3 8:1
guard.end	0:6 1:-3 2:-2 3:9 4:-2 6:-1 7:-3 8:-1 9:-3
guard.enodata	3:-1 5:-1 8:2
guard.enoent	0:-1 3:-2 5:-2 8:5
guard.enomem	0:2 3:-1 5:-1 8:2
guard.enospc	0:2 5:-2
guard.enough	0:3 4:-2 5:-1
guard.ensure	0:-2 8:3
guard.ent	2:-1 3:6 5:-2 8:-2
guard.entries	0:3 2:-1 3:1 5:2 6:-1 7:-3 8:-3 9:4
guard.entry	0:2 2:1 3:-1 4:-1 5:-5 6:-3 7:7 8:1 9:-2
guard.env	0:-3 3:-8 4:2 5:10 6:-1 7:-2 8:1
guard.eof	2:-1 3:6 5:-2 8:-1 9:-1
guard.eopnotsupp	0:-1 3:-1 5:-1 7:5 8:-1
guard.ep	0:4 2:-1 3:-8 4:-2 5:10 7:-1 8:-1
guard.epoll	0:3 1:1 3:-1 5:-1 7:-1 8:-1
guard.epp	5:-1 6:-1 7:2
guard.eprobe	3:-1 6:-1 7:2 8:1
guard.eq	0:1 2:1 3:2 4:4 5:-7 7:-1 8:-2 9:-1
guard.equal	3:2 5:3 7:-3 8:-2
guard.erestartsys	0:-4 3:-1 5:-5 8:10
guard.err	0:-4 1:1 2:8 3:-10 4:6 5:-8 6:-6 7:-11 8:30 9:-7
guard.err2	0:3 1:2 3:-1 8:-4
guard.errno	3:3 5:3 8:-4 9:-1
guard.error	0:-9 1:1 2:8 3:-24 4:8 5:-13 6:6 7:-1 8:31 9:-6
guard.errors	0:-1 3:-1 7:-1 8:4 9:1
guard.es	2:-1 3:-2 4:-1 5:-3 7:2 8:-1 9:7
guard.esn	3:1
guard.esp	8:1
guard.esrch	3:-3 4:9 5:-3 8:-2
guard.established	3:-1 5:2 8:-1
guard.eth	0:-2 3:5 5:-2 7:1 8:-1
guard.ether	3:-3 5:-1 7:4
guard.ethnl	5:4 8:-3
guard.ethtool	5:3 7:2 8:-4
guard.ethtool_ops	3:-2 5:-2 7:4
guard.ev	3:3 5:-4 7:2 8:-1
guard.evdev	3:-1 5:5 6:-1 7:-2
guard.event	0:-4 1:1 2:-1 3:13 4:-1 5:1 6:-5 8:-2 9:-2
guard.events	0:1 1:1 3:-1 5:-1
guard.evt	3:-1 5:-1 7:-6 9:9
guard.ex	1:5 2:1 3:4 5:-2 7:-1 8:-5
guard.exceeded	2:-1 3:-2 6:-1 7:4
guard.exception	5:-5 7:-2 8:7
guard.exchange	3:1
guard.excl	3:-1 5:-3 6:-1 7:-1 8:7
guard.exclude	3:-4 5:5 7:-1
guard.exclusive	2:-1 3:10 6:-3 7:-1 8:-5
guard.exec	3:-4 4:8 5:-3 7:-1
guard.exist	3:-1 5:4 6:-1 7:-2
guard.exists	3:-1 5:2
guard.exit	0:-1 8:1
guard.exiting	3:-1 4:-2 5:3 9:1
guard.exp	0:-1 1:5 3:-4 5:1 6:-2 7:7 8:-4
guard.expand	0:-2 3:-2 4:-1 5:4 8:2
guard.expect	2:-2 3:1 7:-1 8:3
guard.expected	3:-4 5:5 7:3 8:-2 9:-1
guard.expected_attach_type	3:1 5:-1
guard.expected_total	3:1 7:-1
guard.expire	5:-1 7:2
guard.expiry	5:1
guard.export	3:3 5:-1 7:-1
guard.ext	0:5 2:-1 3:4 5:1 7:-2 8:-6
guard.ext4	0:-2 2:-7 3:5 4:-4 5:3 6:-1 7:8 8:-4 9:1
guard.ext4_blocks_count	3:2 5:-3 7:1
guard.ext4_check_dir_entry	3:4 5:-2 8:-2
guard.ext4_dir_rec_len	3:-1 5:2
guard.ext4_fc_add_tlv	5:1 8:-1
guard.ext4_fc_memcpy	3:-1 5:-3 8:5
guard.ext4_forced_shutdown	2:-2 3:-2 5:6 7:-1 8:-1 9:-1
guard.ext4_has_feature_bigalloc	3:2 7:-1
guard.ext4_inode_block_valid	3:1
guard.ext4_test_inode_state	3:-1 5:1
guard.ext_depth	3:2 5:-1
guard.extack	3:-2 5:-1 8:3
guard.extent	3:2 5:-1
guard.extents	0:-1 3:-3 5:-2 7:5 8:2
guard.extra	0:-2 3:-4 5:7 8:-1
guard.exts	5:-1 8:2
guard.f	0:-4 1:-2 2:-2 3:6 4:-2 5:-6 6:4 7:8 8:2 9:-4
guard.f6i	0:-3 3:-1 5:5 7:-1
guard.f_attr	3:-4 5:8 7:-1 8:-2
guard.f_bsize	3:1 5:-1
guard.f_flags	3:-1 4:1 5:2 7:-1 8:-1
guard.f_frsize	3:1 5:-1
guard.f_mapping	3:2 7:-1
guard.f_mode	0:-1 4:3 5:-2 6:-1 7:2 8:-1 9:-1
guard.f_op	3:-10 5:-4 7:15
guard.f_path	3:-3 4:3 5:-1 8:2 9:-1
guard.fa	0:-1 3:-2 5:-1 7:-1 8:1 9:4
guard.fadt	0:-1 5:-4 6:4 7:4 8:-1 9:-1
guard.fail	0:1 1:2 3:-9 5:10 7:-3 8:-1 9:-1
guard.failed	5:2 6:-1 8:-1
guard.failure	0:-2 1:-1 2:-3 3:5 4:-1 6:5 7:-2 8:-1 9:-1
guard.fake	3:1
guard.falloc	5:-1
guard.false	0:2 3:4 4:3 5:-4 6:-1 7:-1 8:-3
guard.family	0:-1 1:-1 2:-1 3:9 4:-2 5:-4 6:-1 7:5 8:-6 9:1
guard.fast	5:3 6:-1 8:-1 9:-1
guard.fasync	3:-3 5:-2 9:6
guard.fat	2:-2 3:1 5:4 7:-1 8:-1
guard.fatal	0:-2 2:3 3:-1 4:-1 5:4 8:-3
guard.fatal_signal_pending	0:-2 3:-1 5:4 8:-1
guard.fattr	0:2 3:-2 5:4 7:-1 8:-2
guard.fattr4	2:-3 3:13 5:-1 8:-9
guard.fault	0:-1 1:6 2:-2 3:-9 4:9 5:-1 6:1 7:-1 8:-2 9:-1
guard.fb	4:-1 5:1 7:-1
guard.fb_tunnel_dev	4:-1 5:1 7:-1
guard.fc	0:2 1:-1 2:-1 3:-1 5:2 7:-3 8:2 9:-1
guard.fcntl	3:-4 4:-1 5:6
guard.fd	0:-1 1:3 2:-1 3:4 4:-2 5:1 7:-2 8:-3 9:2
guard.fdb	3:1 5:-1 7:-1
guard.fde	3:1
guard.fds	0:-1 1:4 3:2 5:-2 8:-3
guard.fdt	0:-1 3:1 5:-3 8:1 9:2
guard.feat	3:-1 5:-1 7:-6 9:9
guard.feature	0:-1 3:-9 4:-3 5:-8 6:3 7:14 8:-5 9:9
guard.features	0:2 2:2 3:-7 5:-11 6:1 7:3 9:11
guard.fec	5:6 8:-6
guard.fence	0:4 3:1 5:-2 7:-1 8:-1
guard.ff	3:-3 5:-3 7:7
guard.ffbit	3:-2 5:-2 7:3
guard.fh	0:-2 3:3 5:-4 7:3 8:1
guard.fh_len	0:-1 3:6 5:-2 7:-1 8:-2
guard.fhandle	3:1 5:-1 8:1
guard.fhsize	3:2 8:-1
guard.fib	3:6 5:-5 7:-1 8:1
guard.fib6	0:-1 3:-2 5:6 7:-1 8:-2
guard.fib6_flags	3:3 5:-2 8:-1
guard.fib_nh_dev	3:3 5:-2
guard.fid	3:-6 5:6 8:1
guard.field	1:-2 3:7 5:-1 7:-2 9:-1
guard.fields	0:6 3:1 5:-2 7:-1 8:-5
guard.fiemap	3:1 5:-1
guard.file	1:-4 2:-3 3:6 4:3 5:-9 6:-4 7:2 8:-1 9:11
guard.file_in	3:1 7:-1
guard.file_inode	3:-1 4:3 5:-5 7:-1 8:-2 9:7
guard.file_out	3:1 7:-1
guard.fileid	5:2 8:-1
guard.filemap	0:-1 3:-1 5:5 8:-2
guard.filemap_release_folio	0:-1 2:-1 5:3 8:-1
guard.files	0:3 3:-2 5:9 7:-4 8:-5
guard.fill	0:2 3:-1 5:-6 7:-1 8:6
guard.filp	0:-1 2:-1 3:-5 5:4 6:-1 7:-2 8:2 9:4
guard.filter	0:6 1:1 3:5 4:1 5:-5 7:-2 8:-6
guard.filter_mask	3:1 5:-1
guard.final	8:1
guard.find	0:-2 3:4 5:3 7:-1 8:-3
guard.first	0:-1 1:-3 2:4 3:1 4:-2 5:4 6:-1 7:-1 8:-2 9:-1
guard.first_segment	3:1 5:-1
guard.fixed	5:1 6:-2 7:2
guard.fl	0:7 2:-2 3:-1 4:-5 5:-5 6:-1 7:3 8:1 9:3
guard.fl_flags	0:-1 3:16 5:-11 7:-2 8:-1
guard.fl_type	0:2 3:-1 5:-2 8:1
guard.flag	0:-2 1:2 2:-1 4:5 5:2 6:-3 7:-3 8:1 9:-1
guard.flags	0:-7 1:-7 2:-4 3:5 4:11 6:-7 7:9 8:2 9:-2
guard.flg	3:-1 5:2
guard.flock	0:-1 3:14 5:-8 7:-4 8:-1
guard.flow	4:-1 5:4 7:-1 8:-3
guard.flr	0:-1 3:-1 4:-2 5:3 7:2 8:-1
guard.flush	3:1 5:-4 8:4
guard.fmh	3:1
guard.fmode	0:-1 3:-9 4:8 5:6 6:-1 7:1 8:-2 9:-1
guard.fmr	3:1
guard.fmt	3:4 5:-3 6:-1 7:2 8:-2
guard.fn	0:-1 3:3 5:-3 6:-1 7:-1 8:3
guard.fname	3:1 5:-2 8:-2 9:3
guard.folio	1:-1 2:4 3:5 4:-1 5:1 6:-1 7:1 8:-7 9:-1
guard.folio_test_uptodate	2:5 3:-1 5:-3 8:-1
guard.foll	0:-1 1:-3 3:3 4:1 5:4 6:-1 7:-2 8:-2 9:-1
guard.follow	3:-4 5:-1 8:6
guard.follow_pte	3:-4 5:-1 8:6
guard.font	1:1 3:7 5:-8 7:1 8:-1
guard.fops	0:-1 3:1 4:-1 5:-9 6:-1 7:3 9:7
guard.for	5:3 6:3 7:-2 8:-2
guard.force	0:-1 1:-1 3:-8 4:9 5:7 6:2 7:-3 8:-4 9:-1
guard.forced	2:-2 3:-3 5:8 7:-1 8:-1 9:-1
guard.format	3:2 5:-2 7:-1 8:1
guard.forwarding	5:-1 8:1
guard.found	0:-6 4:2 5:13 6:-2 7:-3 8:-2 9:-1
guard.fp	3:-2 4:4 5:-6 9:4
guard.fprog	4:-1 5:2
guard.fpstate	1:8 3:-3 5:-2 7:-1 8:-2
guard.fpu	1:-1 3:2 6:-1 7:1
guard.fq	2:-1 8:2
guard.fqs	3:-1 5:7 7:-6
guard.fra	0:-1 3:-1 5:3 8:-1
guard.frag	1:-2 3:-6 4:-1 7:7 8:3
guard.frag_off	3:3 5:-2 7:-1
guard.fragment	0:-1 3:4 5:-2 7:-1 8:1
guard.frags	0:1 3:-1 5:1 8:-2
guard.frame	1:8 3:-4 4:-1 5:-6 6:-1 7:-1 8:1 9:5
guard.free	0:-3 2:-1 3:8 7:-1 8:-3 9:1
guard.freed	3:-5 5:7 7:-1
guard.freelist	3:-3 5:10 8:-3 9:-3
guard.freeze	3:-2 5:4 7:-1
guard.freq	0:-1 3:-1 4:-3 5:-2 6:11 7:-5 8:1
guard.frh	5:-1 8:1
guard.from	0:-2 1:12 2:-1 4:-2 5:-5 6:-4 7:-4 8:5 9:1
guard.frozen	3:-2 5:6 7:-1 9:-3
guard.frsize	3:1 5:-1
guard.fs	0:4 2:-1 3:-12 4:7 5:3 7:5 8:-4 9:-1
guard.fs_info	3:-1 4:7 5:-5
guard.fs_locations	3:-1 5:2
guard.fscrypt	3:2 4:2 5:-3
guard.fsfreeze	3:-3 5:4 7:-1
guard.fsi	3:-1 5:2
guard.fsinfo	3:1
guard.fsm	3:-2 5:4 8:-1
guard.fsm_access	3:-1 5:2
guard.fsm_mode	5:2 8:-1
guard.fsstat	8:1
guard.fsts	3:-1 6:2
guard.fsx	3:2 5:-1
guard.fsx_xflags	3:1 5:-1 7:-1
guard.ftrace	0:3 3:-2 5:3 6:-1 7:-1 8:-2
guard.full	0:-1 1:5 2:-1 3:-5 4:-1 5:-1 7:5 8:-1 9:-1
guard.func	3:1 4:5 5:2 7:-6 9:-1
guard.function	0:4 3:3 5:-1 6:-1 7:-1 8:-4
guard.futex	1:1
guard.future	0:-1 3:1 4:-2 5:3 7:-1
guard.fw	0:3 1:-1 3:5 5:-3 6:-1 7:-1 8:-2
guard.fwnode	3:1 5:3 6:-1 7:-1 8:-2
guard.fx	1:4 3:-2 5:-1 8:-1
guard.gap	0:3 3:-4 7:2 8:-1
guard.gateway	5:2 7:-1 8:-1
guard.gbl	0:-2 2:-1 3:-4 5:10 6:-1 7:2 8:-2 9:-2
guard.gc	0:6 2:-3 3:7 5:-6 7:-2 8:1 9:-2
guard.gd	3:-1 5:4 7:-3
guard.gdp	0:-4 3:-1 5:6
guard.gdt	1:3 2:-1 3:5 4:-1 5:4 6:-1 7:-5 8:-2 9:-1
guard.gen	3:-1 5:4 8:-3
guard.generation	3:-3 5:4
guard.generic	0:4 3:-2 5:2 7:-1 8:-2
guard.genl	0:1 5:1 7:-1 8:-1
guard.get	0:-1 1:9 2:-3 3:-8 4:-2 5:5 7:3 8:-4 9:2
guard.get_kernel_nofault	3:4 5:-1 7:-1 8:-3
guard.get_le32	3:3 7:-1
guard.get_link_ksettings	3:-2 5:-2 7:4
guard.get_user	1:1
guard.gf	3:1 5:-1
guard.gfp	0:5 3:-10 4:-2 7:-2 8:2 9:9
guard.gfp_mask	0:1 3:-5 5:6 8:-1
guard.gi	0:-1 5:1 7:-2 8:2
guard.gid	3:-1 5:2 7:-1
guard.gid_t	3:1
guard.gid_valid	3:-1 5:2
guard.gigantic	0:-2 3:-1 5:-3 7:6
guard.global	0:-1 3:-2 4:5 6:5 7:-2 8:-5
guard.gnet	1:-1 3:-2 8:3
guard.good	2:1 3:1 5:-1
guard.governor	3:-3 5:10 6:-2 7:-5
guard.gpe	0:-1 3:7 6:-2 7:-3 8:-1 9:-1
guard.gpe_register_info	5:2
guard.gpt	0:-2 2:6 3:-1 5:-2 7:-1 8:-1
guard.grace	0:-1 5:3 8:-2
guard.granted	4:1 5:-1 8:2
guard.group	0:-2 2:-1 3:7 4:1 5:5 6:-2 7:-4 8:-2 9:-1
guard.group_leader	3:1 7:-1
guard.groups	3:-1 4:1 5:-1 8:1
guard.grow	0:6 3:-4 4:-1 5:3 7:-1 8:-1
guard.growsdown	0:-1 3:4 5:-2
guard.grp	0:-2 2:-1 3:1 5:-2 6:3 7:-2 8:4 9:-1
guard.gsf	0:-1 1:2 8:-1
guard.gsi	3:1 5:-4 8:3
guard.gso	0:-1 3:5 5:-7 7:5 8:-1
guard.gso_type	3:1 5:-1
guard.gss	0:2 2:-3 3:2 4:3 5:-4 7:-2 8:4 9:-2
guard.guest	3:-1 5:8 6:-3 7:-3
guard.guest_connected	3:-1 5:7 6:-3 7:-3
guard.gup	0:-2 1:-2 3:4 4:3 5:-2
guard.gup_flags	0:-2 1:-2 3:4 4:3 5:-2
guard.gw	3:3 5:-2 8:-1
guard.h	2:-1 3:-7 4:-1 7:2 8:3 9:4
guard.ha	3:-1 5:3 7:-2
guard.handle	0:6 1:-1 2:-2 3:2 4:-2 5:-9 6:-5 7:3 8:9 9:-1
guard.handler	0:-2 3:-4 5:3 6:-2 7:6 9:-1
guard.handlers	3:1 5:1 6:-1 7:-1
guard.hard	3:-6 4:1 5:8 8:-2
guard.has	0:-6 1:-1 2:-2 3:-2 4:7 5:-2 6:3 7:7 8:-8 9:3
guard.has_branch_stack	5:-1 7:1
guard.has_cache	5:2
guard.has_locked_children	3:-2 5:3
guard.has_rss	6:-1 8:2
guard.hash	0:-5 2:-1 3:6 5:-3 6:-3 7:-5 8:11
guard.hash_algo	3:2 7:-1
guard.hashinfo	0:2 3:-1 5:-1 8:-1
guard.have	3:2 5:-2 7:3 8:-1
guard.hctx	0:-8 2:-1 3:4 5:-2 7:-1 8:9 9:-1
guard.hctx_idx	0:-6 2:-1 3:4 5:-2 7:-1 8:5
guard.hdr	0:-2 3:10 4:-2 5:4 6:-1 7:-3 8:-5 9:-1
guard.hdr_len	8:1
guard.hdrlen	0:-4 3:5 5:-1 7:-1 8:2
guard.hdroff	0:-2 8:2
guard.head	0:7 1:-1 2:-1 3:-6 4:-1 5:10 6:-1 7:-3 8:-10 9:6
guard.header	0:1 2:3 3:-3 4:-1 6:1 7:-3 8:4 9:-3
guard.headers	8:1
guard.headroom	0:1 8:-1
guard.heartbeat	0:4 3:-2 5:-1
guard.held	5:-2 8:2
guard.help	3:-1 7:1 8:1
guard.helper	3:-2 5:-5 7:1 8:6
guard.hi	3:-1 5:-1 8:2
guard.hidden	3:-4 7:4
guard.hidepid	3:-1 4:7 5:-5
guard.high	0:-2 5:1 6:4 7:-1 8:-1
guard.hint	3:-2 5:5 7:-1 8:-1
guard.hlen	0:1 3:-2 8:1
guard.hlist	3:3 5:-2
guard.hmac	0:-3 3:-1 5:4 7:1
guard.hold	0:-1 3:-2 5:5 7:-1 8:-2
guard.hook	0:-1 3:-3 5:2 7:-1 8:2
guard.hook_entry	3:1 5:-1
guard.hooknum	3:6 5:-1 8:-5
guard.hooks	0:-1 3:2 5:-5 7:-1 8:5
guard.host	0:3 2:-2 3:-1 4:-2 5:-5 6:-2 7:-1 8:10 9:-1
guard.hostname	3:7 5:-3 8:-2
guard.hostt	3:-3 5:-3 7:7
guard.hotplug	5:-3 7:2 8:1
guard.how	3:1 7:-1
guard.hp	0:3 3:-2 5:4 8:-3
guard.hpage	5:1 8:-1
guard.hpages	0:1 5:1 8:-1
guard.hpet	3:-2 5:-1 6:4 7:-1
guard.hstate	0:-3 3:5 5:-8 7:9 8:-2 9:-1
guard.hstate_is_gigantic	0:-2 5:-3 7:5
guard.ht	0:-1 3:-1 5:3
guard.htab	3:-1 5:2
guard.htonl	3:3 5:-3 7:-1 8:2
guard.htons	3:4 5:-2 8:-1
guard.huge	0:-2 3:-2 8:-1 9:6
guard.hugepage	5:1
guard.hugepages	0:2 8:-1
guard.hugetlb	0:5 1:-1 3:-1 5:-6 7:8 8:-5 9:-1
guard.hvc	0:-2 3:2 5:-2 8:2
guard.hw	0:1 1:-1 2:-1 3:-4 5:-7 6:3 7:8 8:3 9:-1
guard.hwc	3:-1 5:5 6:-1 7:-2 8:-1
guard.hwpoison	2:-3 5:-2 6:9 8:-3
guard.hz	5:1 8:-1
guard.i	0:-2 1:-1 2:-3 3:4 4:-5 5:-1 6:1 7:-1 8:-3 9:11
guard.i2c	2:-1 3:-4 5:-3 6:-2 7:9 8:1
guard.i2c_quirk_exceeded	2:-1 3:-2 6:-1 7:4
guard.i8042	0:-1 2:7 3:-5 5:-4 6:1 7:2 9:-1
guard.i8042_command	2:4 6:-2
guard.i_file_acl	3:-3 5:3
guard.i_flags	3:-4 5:4
guard.i_ino	3:3 5:-3
guard.i_mode	3:15 4:1 5:-14 8:-1
guard.i_nlink	3:-1 5:5 7:-1 8:-1 9:-1
guard.i_op	3:2 4:-6 5:-8 7:13
guard.i_sb	2:-1 3:2 5:-6 7:1 8:7 9:-1
guard.i_size	3:-1 5:3
guard.i_size_read	3:1 5:-1
guard.i_state	5:1
guard.ia	0:-1 2:-2 3:-1 4:3 7:-2 8:3 9:-1
guard.ia_valid	3:-7 4:2 5:3 7:-1 8:5
guard.ibrs	6:-2 7:3
guard.ibs	3:6 5:-3 6:-1 7:-2 8:-1
guard.ic	3:9 5:-4 7:-2 8:-2
guard.icmp	3:-3 5:-3 7:5 8:1
guard.icmpv6	3:2 5:-2 8:1
guard.icsk	0:-1 3:-9 4:-3 5:14 7:-4 8:4 9:-1
guard.id	0:-1 1:-1 2:-2 3:10 4:6 5:-4 6:5 7:-3 8:-6 9:-4
guard.idev	0:-2 3:1 4:-2 5:7 7:-3 8:-1 9:1
guard.idmap	0:-1 3:-8 5:-2 7:11 8:1
guard.ids	3:3 4:2 5:-5 6:-1 7:3 8:-2
guard.idx	0:-6 2:-1 3:7 5:5 6:-2 7:-3 8:1 9:-1
guard.if	3:5 5:-4 6:3 8:-2 9:-1
guard.ifa	5:-1 7:-1 8:2
guard.iface	3:-1 5:3 8:-2
guard.ifal	3:2 5:-1 7:-1
guard.ifal_index	3:1
guard.iff	3:-1 5:2 7:-2 9:2
guard.ifi	5:-2 7:2
guard.ifi_index	3:-1 5:-1 7:3
guard.ifindex	3:1 5:5 7:-2 8:-4
guard.ifla	3:3 5:-4 7:-1 8:3
guard.ifm	3:-1 5:-1 7:3
guard.ifmt	3:1 4:-1 5:5 7:-2 8:-2
guard.ifname	3:2 5:-1 7:-1 8:-1
guard.ifnamsiz	3:3 5:-2 7:-1
guard.ifp	3:-1 5:-1 8:1 9:1
guard.ifsm	3:2 5:-1 7:-1
guard.ignore	3:1 5:-1
guard.ih	0:-7 5:-1 7:7
guard.im	3:7 5:-11 7:-1 8:6
guard.immutable	3:-3 4:3 5:2 7:-2
guard.in	0:2 1:6 2:-4 3:-5 4:5 5:4 6:-4 7:-2 8:-3
guard.in6	0:3 3:-4 5:6 8:-5
guard.in6_addr	0:3 5:-1 8:-1
guard.in6_pton	3:4 5:-1 8:-2
guard.in_dev	0:-1 3:-4 5:9 7:-2 8:-1
guard.inc	3:-3 5:5 8:-2 9:2
guard.incompat	3:-5 5:-4 7:8 8:-2 9:3
guard.index	1:-1 2:-2 3:4 4:-1 5:-9 6:5 7:5 8:1 9:-3
guard.indirect	3:7 5:-4 7:-1 8:-2
guard.inet	0:-1 2:-1 4:-1 5:-2 6:-1 8:6 9:-1
guard.inet6	0:-5 3:1 5:-3 8:6 9:2
guard.inet_add_protocol	0:-1 5:-3 8:5
guard.inet_num	3:4 5:-1 7:-3
guard.inet_sk	3:4 5:-1 7:-3
guard.info	0:3 1:-1 3:-9 4:7 5:-1 6:-1 7:-2 8:2 9:3
guard.ingress	3:3 5:-7 7:5
guard.init	0:11 2:-1 3:-4 4:5 5:-12 6:-2 7:2 8:4 9:-3
guard.init_net	0:1
guard.init_user_ns	0:-1 3:-6 7:6 8:1
guard.inline	3:-6 5:7 7:-1 8:1
guard.inner	0:-2 5:-5 7:11 8:-2
guard.inner_map	3:-2 5:-2 7:5 8:-1
guard.inner_map_meta	0:-1 3:-2 5:-1 7:4
guard.inner_mode	3:4 5:-2 7:-1
guard.ino	0:5 2:-1 3:-4 5:6 7:-1 8:-3 9:-1
guard.inode	0:8 1:-2 2:-7 3:-2 4:4 5:8 6:-2 7:-10 8:5 9:-2
guard.inode_in	3:-1 5:1
guard.inode_out	3:-1 4:1
guard.inodes	0:-1 3:1 5:2 8:-1 9:-1
guard.inotify	3:1 7:-1
guard.inp	1:5 8:-4
guard.input	3:3 5:-2
guard.insert	0:-3 3:-1 5:5 7:-1 8:1
guard.inside	0:-4 3:-1 8:5
guard.insn	0:1 1:-5 3:8 4:-1 5:-8 6:-2 8:8
guard.insn_state	5:-1 9:1
guard.insns	0:-1 3:3 5:-2
guard.inst	0:-2 3:2 5:1
guard.instance	3:-4 5:5
guard.instkey	3:-1 4:4 5:-2
guard.int	0:-4 3:3 5:6 7:-2 8:-1 9:-1
guard.integ	3:-3 5:-3 8:7
guard.integ_len	3:-3 8:3
guard.integer	3:5 5:-2 6:-1 7:-2 9:-1
guard.integrity	0:2 8:-2
guard.intel	3:-6 5:5 6:3 7:-2 8:1
guard.intel_pstate_driver	3:-4 5:7 7:-2
guard.interface	3:3 6:-1 7:-1
guard.internal	3:-1 5:2 7:-1
guard.interrupt	5:-1 6:-1 7:4
guard.interrupted	1:-1 2:-1 3:-4 4:-1 5:18 7:-1 8:-11
guard.interruptible	5:1
guard.interval	3:1 5:-1 8:1
guard.into	3:-6 4:-1 5:7
guard.intr	5:2 8:-1
guard.inum	0:6 3:2 5:-5 8:-1
guard.inums	3:1 4:-2 5:4 7:-2
guard.inuse	3:-4 5:1 8:2 9:2
guard.inv	3:3 4:-1 5:-1 8:-1
guard.invalid	0:-1 2:-1 3:1 5:-6 6:3 7:3 8:2 9:-1
guard.invalidated	3:-2 5:3 7:-1
guard.io	0:12 1:-1 2:12 4:-3 5:-8 6:2 7:-7 8:-7 9:-2
guard.ioam6	3:4 5:-2 7:-1
guard.ioapic	3:-3 5:3 6:-2 7:2
guard.ioc	3:-4 5:-2 7:6
guard.iocb	2:-1 3:4 5:2 7:-3 8:-1
guard.ioctl	2:3 3:-2 5:-3 7:5 8:-2
guard.iomap	0:4 2:-1 3:4 5:-2 7:-2 8:-2
guard.iommu	0:3 3:-10 5:1 6:10 7:-1 8:-1 9:-1
guard.iop	0:-10 3:-1 5:2 7:-2 8:12
guard.iops	3:6 4:-1 5:-5 7:-1
guard.ioresource	0:-2 2:-1 3:9 5:4 6:1 7:-5 8:-5 9:-1
guard.iov	0:-1 2:9 3:-4 6:-1 7:2 8:-2 9:-1
guard.iov_iter_count	1:1 3:3 5:-2 8:-1
guard.iov_len	2:6 3:-5 5:4 7:-1 8:-3 9:-1
guard.iova	3:1 7:-1
guard.iovad	0:3 3:-1 8:-1
guard.ip	0:3 1:-2 3:1 4:-1 5:-9 8:10 9:-1
guard.ip6	0:2 3:1 5:-2 8:-1
guard.ip_hdr	3:-1 5:-1 8:2
guard.ip_map_cache	0:-2 3:-1 4:-1 7:-2 8:6
guard.ipc	3:-3 4:-2 5:7 6:-1 7:-1 8:-1
guard.ipc_ns	4:-1 5:3
guard.ipc_valid_object	3:-1 5:3 8:-1
guard.ipcp	5:1 8:1
guard.ipcperms	4:7 5:-5 8:-1
guard.iph	0:-1 3:7 5:-3 7:-2
guard.iphdr	3:2 8:-1
guard.iphdroff	0:-2 8:3
guard.ipm	0:6 3:-3 4:-1 5:-4 7:-2 8:5
guard.ipmr	5:-1 7:2 8:-1
guard.ipproto	0:-5 3:10 5:-5 7:3 8:-1 9:-1
guard.ips	3:-3 5:6 8:-2
guard.ipt	3:-4 7:5
guard.ipv4	0:2 3:3 5:-4 7:-1 8:1
guard.ipv4_is_multicast	3:2 5:-1
guard.ipv4addr	3:1
guard.ipv4mask	3:1
guard.ipv6	1:-1 2:-1 3:11 4:-4 5:-4 6:-1 7:-1 8:1 9:-2
guard.ipv6_addr_is_multicast	3:1
guard.ipv6_get_lladdr	3:-1 8:2
guard.ipv6_hdr	3:1 7:-1
guard.ipv6_mc_may_pull	3:1
guard.ipv6hdr	3:3 8:-1
guard.ireq	3:2 5:-2
guard.irq	0:-1 2:-2 3:-8 4:-1 5:-2 6:5 7:-3 8:14 9:-2
guard.irqs	3:-5 7:-1 8:-1 9:7
guard.irqsave	3:-1 5:1
guard.irugo	3:2 4:3 5:-4
guard.is	0:-1 1:5 4:3 5:6 6:-2 7:6 8:-11 9:-7
guard.is_anon_ns	3:1 5:1 7:-1
guard.is_bad_inode	3:1 5:1 8:-1
guard.is_fdb_nh	3:1
guard.is_handle_aborted	3:-1 4:-1 5:4 7:-1 8:-1
guard.is_journal_aborted	2:1 5:8 8:-7
guard.is_mounted	3:-2 5:3 7:-1
guard.is_power_of_2	3:3 5:-2 7:-1
guard.is_strictroute	5:2 7:-1 8:-1
guard.isblk	3:3 5:-2 7:-1
guard.isdigit	3:2 5:-1 8:-1
guard.isdir	3:8 4:-3 5:-3 7:-1
guard.islnk	3:-3 4:1 5:1 7:1
guard.isreg	3:2 4:3 5:-4 7:-1
guard.issubset	4:1 7:-1
guard.istate	3:-5 7:-1 8:-1 9:7
guard.iter	0:1 1:9 2:6 3:-8 4:-3 5:3 6:-2 7:-1 8:-3 9:-2
guard.its	3:-1 5:-2 6:-1 7:2 8:2
guard.ivsize	3:4 5:-1 7:-1 8:-1
guard.iwugo	3:4 4:-1 5:-1
guard.j	2:2 3:-3 5:5 6:-1 7:-2 8:-1 9:-1
guard.jbd2	2:4 3:-2 5:-9 7:1 8:-2 9:8
guard.jent	0:-1 3:-3 5:-3 6:9 7:-1
guard.jiffies	2:3 3:-1 5:2 6:4 7:-1 8:-5 9:-1
guard.jmp	0:2 3:1 5:-2 9:-1
guard.journal	0:-4 1:-1 2:-2 3:-5 4:-1 5:7 6:-1 7:-7 8:6 9:7
guard.journal_inode	0:-1 3:-1 5:1 8:2 9:-1
guard.jump	3:3 5:-2
guard.k	5:1 6:2 7:-1 8:-2
guard.kaddr	0:1 3:-1 5:-2 8:3
guard.kattr	3:5 5:-5 7:-1
guard.kb	3:-1 5:1
guard.kbuf	1:5 3:3 5:-4 7:-1 8:-3
guard.ke	3:2 5:-1 7:-1
guard.keep	0:-1 3:-2 5:1 6:3
guard.keepout	3:1 5:-1
guard.kernel	0:3 1:7 2:-1 3:3 4:-3 5:-2 6:-1 7:-2 8:-4 9:-1
guard.kernfs	3:3 5:-1 7:2 8:-2
guard.kernfs_get_active	3:-3 5:5 7:-2
guard.kernfs_get_active_of	5:1
guard.kernfs_type	3:5 5:-3 7:-1
guard.key	0:4 1:4 2:4 3:2 5:-4 6:-3 7:-4 8:-2 9:1
guard.key_id	3:3 5:-2 7:-1
guard.key_len	3:-1 8:1
guard.key_ref	1:-1 4:-1 5:-1 8:4
guard.key_size	3:-5 5:7 7:-1
guard.key_type_asymmetric	3:1
guard.key_type_keyring	3:3 5:-1 7:-1
guard.keycode	3:3 5:-3 6:-1 7:-2 9:4
guard.keylen	3:5 5:-2 8:-3
guard.keyring	0:2 1:-1 3:5 4:4 5:-3 6:-1 7:-3 8:-3
guard.keyring_ref	8:1
guard.keys	3:4 5:-1 8:-3
guard.ki	3:4 5:-2 7:-1
guard.ki_flags	5:1
guard.ki_pos	3:3 5:-1 7:-1
guard.kid	8:1
guard.killable	0:-1 2:-1 3:-2 4:-1 5:1 7:-1 8:5
guard.kind	5:2 7:-1
guard.klist	5:-3 6:3
guard.kmalloc	0:-1 3:6 5:-4 8:-1
guard.kmem	0:5 3:-1 5:1 8:-4
guard.kn	0:-1 3:5 5:1 8:-3
guard.kobj	3:-1 5:5 7:-4 8:2 9:-1
guard.kp	3:-2 5:5 7:-1 8:-2
guard.kprobe	3:-1 5:2 7:-1
guard.kqd	0:-2 8:2
guard.kset	0:2 5:-1
guard.ksettings	3:-1 5:-2 7:4
guard.kstrtou16	3:4 5:-2 8:-2
guard.kstrtoul	3:4 5:-1 8:-2
guard.kstrtox	3:1 5:-1
guard.kthread	3:2 4:-1 5:5 7:-2 8:-2 9:-2
guard.ktime	3:-1 5:-1 6:3 7:-1
guard.ktime_get_real_seconds	3:-1 5:1
guard.ktype	0:-1 3:2 8:-1 9:-1
guard.kuid	4:2 5:-2
guard.kvalue	1:1 8:-1
guard.l	0:-3 3:5 5:-1 7:-3 8:3
guard.l3	5:-1 8:1
guard.l3num	0:-1 3:-1 5:-1 8:4
guard.l4proto	3:-1 5:2
guard.l_ctx	5:-1 8:1
guard.l_new	0:-1 8:1
guard.l_pid	3:4 5:-3
guard.label	0:3 3:2 5:-1 8:-3
guard.larval	0:-3 3:-2 5:2 8:4
guard.last	0:-2 2:5 3:2 4:-1 5:-7 6:8 7:-2 8:-3
guard.last_oid	3:-1 5:-1 7:2
guard.last_page	0:-1 3:4 5:-1
guard.latency	3:-8 4:-1 5:3 6:8 7:-1
guard.lba	0:-2 2:13 3:-4 5:-3 7:-2 8:-2
guard.lblk	3:2 5:-2 9:1
guard.lck	2:-1 3:-1 5:2 8:1
guard.ldisc	7:-1 8:2 9:-1
guard.le16	3:1 5:1 7:-1
guard.le16_to_cpu	3:1 5:1 7:-1
guard.le32	2:-1 3:8 5:-5 9:-1
guard.le32_to_cpu	3:5 5:-4 7:1 9:-1
guard.leader	4:-1 5:3 7:-1 8:-1
guard.leaf	3:-1 5:-1 8:1 9:2
guard.left	0:-4 1:4 3:4 5:-1 7:-1 8:-1 9:-1
guard.legacy	3:-5 5:7 6:-1 7:-1
guard.legitimize	3:-2 5:7 8:-3
guard.len	0:-4 1:2 2:9 3:14 4:-12 5:-11 6:2 7:-5 8:-1 9:7
guard.length	0:-5 1:2 2:7 3:10 4:-1 5:-12 6:12 7:-4 8:-6 9:-3
guard.level	3:-8 4:1 5:3 6:-1 7:8 8:-2 9:-1
guard.lfence	6:-1 7:1
guard.likely	0:-1 1:2 2:10 3:-11 4:1 5:-1 6:-1 7:4 8:-2 9:-1
guard.limit	0:-3 2:-2 3:2 4:-1 5:13 6:-2 7:-3 8:-1 9:-2
guard.limits	3:3 5:-3 7:1
guard.line	3:5 5:-3 6:-2 7:-2 8:3 9:-1
guard.linearize	0:5 8:-5
guard.linfo	3:6 5:-5
guard.link	0:-2 2:-1 3:2 4:1 5:-3 6:3 8:1 9:-1
guard.links	3:-2 5:4 8:-2
guard.linkstate	5:2 8:-2
guard.list	0:16 1:-1 2:-2 3:-1 4:-2 5:-6 6:-1 7:-11 8:4 9:5
guard.list_empty	0:3 2:-1 3:-6 6:2 9:3
guard.listen	3:-1 5:1
guard.listening	3:-2 5:4 8:-1
guard.listnr	3:1
guard.lite	0:-1 5:-1 6:3 9:-1
guard.live	3:-2 5:4 7:-2 9:2
guard.ll	3:-4 5:8 7:-1 8:-3
guard.lladdr	3:-1 5:-1 8:3
guard.llong	3:2 5:-2
guard.lo	3:-1 5:4 6:1 7:-3 8:-1
guard.lo_encrypt_type	5:-1 7:1
guard.lo_state	3:-1 5:3 7:-1
guard.loaded	3:-1 5:4 7:-1
guard.local	0:3 3:-2 4:-1 6:-1 7:-1 8:3 9:-1
guard.locations	3:3 5:1 7:-1 8:-3
guard.lock	0:3 1:-1 2:-4 3:4 4:-2 5:3 6:-1 7:-1 8:-2 9:1
guard.locked	0:-2 3:-14 4:3 5:6 6:-1 7:-2 8:9
guard.locks	0:2 3:-2 5:1 7:4 8:-4
guard.locks_in_grace	0:-1 3:-1 5:4 8:-2
guard.loff	3:1 5:-1
guard.loff_t	3:1 5:-1
guard.log	0:1 3:2 4:4 5:-5 8:-1
guard.logbuf	0:7 3:-1 5:-3 7:-1 8:-1
guard.logical	3:1 5:-1
guard.long	0:-4 1:3 2:-1 3:6 5:-8 6:3 7:-3 8:4 9:1
guard.longterm	0:-4 3:-2 4:-1 5:6 7:-1 8:2
guard.lookup	0:4 1:-1 2:-1 3:8 4:-2 5:-12 6:1 7:-5 8:8 9:-1
guard.loop	2:-2 3:-1 5:-2 6:5 7:3 8:-1 9:-1
guard.loopback	3:3 5:-2 7:-1
guard.low	0:3 3:-4 5:-3 6:4 7:-1 8:1
guard.lru	0:5 5:-1 8:-4
guard.lsp	0:1 2:-2 5:2 8:-1
guard.lst	3:-3 5:4
guard.lt	0:-1 3:1 5:-1 8:1
guard.lval	3:-3 5:-1 8:5
guard.lvl	3:6 4:-2 5:-2 8:-1
guard.lwtunnel	0:2 3:1 5:-1 7:-1 8:-2
guard.lzma	0:-1 5:-3 7:-1 8:5 9:-1
guard.lzma2	3:1
guard.m	0:-4 2:-2 3:-7 4:-3 5:6 6:1 7:12 8:-6 9:2
guard.m_pblk	5:-1 9:2
guard.ma	3:1 5:1 6:-1 7:-2 8:1
guard.mac	5:2 7:-1 8:-2
guard.madv	3:2 5:-1
guard.madvise	3:1 5:-1
guard.magic	2:-1 3:7 5:-10 7:-1 8:-1 9:7
guard.main	0:-1 3:-4 5:2 8:5 9:-1
guard.maj	3:-9 5:-2 7:-1 8:15 9:-1
guard.maj_stat	3:-9 5:-2 7:-1 8:15 9:-1
guard.major	5:-2 6:-1 8:3
guard.major_status	8:1
guard.mangle	0:-1 3:-1 8:3
guard.manip	0:-1 3:-2 5:-2 8:5
guard.many	3:-1 4:3 7:1 8:-2
guard.map	1:-1 2:-2 3:-4 4:2 5:-1 6:-3 7:-2 8:7 9:5
guard.map_count	0:-1 3:-1 5:3
guard.map_flags	3:-1 5:2
guard.map_get_sys_perms	4:2 5:-1
guard.map_type	3:3 5:-1 7:-1
guard.map_value_has_spin_lock	3:4 5:-3
guard.mapcount	0:-1 3:-1 4:3 5:-2 8:-1 9:2
guard.maple	5:1
guard.mapped	2:2 3:-1 5:1 8:-1
guard.mapping	0:-3 1:-2 2:-1 3:-5 4:3 5:1 6:3 8:3 9:1
guard.mark	0:-1 3:2 5:-2 7:-1 8:3
guard.mas	0:14 1:-1 2:-1 3:-7 4:-1 5:4 6:-1 7:-1 8:-3 9:-2
guard.mas_is_err	0:10 2:-1 3:-3 4:-1 5:-3 8:-1 9:-1
guard.mask	0:-4 1:-1 2:-3 3:10 4:8 5:7 6:-2 8:-12 9:-4
guard.masks	0:5 3:-1 5:-2 8:-1 9:-1
guard.master	3:-2 5:4 7:-1 8:-1
guard.match	0:5 2:-1 3:1 4:-2 6:3 7:1 8:-6 9:-1
guard.match_int	3:1 8:-1
guard.match_octal	3:1 8:-1
guard.matchlen	0:-1 3:8 5:-5 7:-1 8:-1
guard.matchoff	0:-1 3:7 5:-4 8:-2
guard.max	0:-9 1:-4 2:-4 3:10 4:-1 5:15 6:2 7:-2 8:-7
guard.max_effects	3:1
guard.max_entries	3:6 5:-5 7:-1
guard.max_len	3:1
guard.max_page_shift	0:1
guard.max_ratio	3:1 5:-1
guard.max_usage	4:2 5:-1
guard.maxbytes	3:1 5:1 7:-1
guard.maxiov	3:2 5:-1
guard.maxlen	0:-7 3:-10 5:16 7:5 8:-2
guard.maxnode	1:2 5:-1 8:-1
guard.maxpages	1:-4 3:1 5:5
guard.maxpathlen	3:1
guard.maxplen	3:1
guard.may	0:-4 3:4 4:7 5:3 7:-2 8:-6
guard.may_expand_vm	0:-3 3:-1 4:-1 5:5
guard.mb	3:-4 5:8 8:-3
guard.mbox	3:-1 5:4 6:-1 8:-1
guard.mc	3:-1 5:3 7:-1 9:-1
guard.mc_lst	3:-3 5:4
guard.mce	0:-1 3:-3 5:-1 6:6
guard.md	0:-1 3:2
guard.md5	0:-1 3:-1 5:-1 8:3
guard.mdev	3:-1 5:3 8:-2
guard.me	3:2 5:-2
guard.mem	0:12 2:-1 3:5 4:-1 5:-7 6:5 7:-3 8:-8 9:-1
guard.memblock	0:3 3:-3 5:2 7:-1 8:1 9:-1
guard.memcg	0:6 5:-1 8:-4
guard.memchr	3:1 5:-1
guard.memcmp	3:2 5:1 6:-1 7:-1 8:-1
guard.memcpy	3:-1 5:-3 8:5
guard.memneq	3:3 5:-1 7:-1 8:-1
guard.memory	0:4 3:1 4:-2 5:5 6:-2 7:-1 8:-3 9:-1
guard.mempool	0:1 8:-1
guard.mems	3:2 5:-2
guard.mems_allowed	3:2 5:-2
guard.memtype	0:-1 3:-2 5:2 7:-1 8:2
guard.message	3:1
guard.meta	3:-4 4:-1 5:-3 7:1 8:3 9:5
guard.meta_left	3:1
guard.meta_needed	3:1
guard.metadata	2:-1 3:5 5:-2 7:-2 9:-1
guard.method	3:-1 5:-6 6:-3 7:11 8:-1
guard.metric	3:-6 5:6 8:1
guard.metrics	5:-5 8:5
guard.mf	2:-1 5:6 7:-1 8:-2
guard.mfc	3:-2 5:3 8:-1
guard.mfd	1:2 3:-1
guard.mgmt	7:-1 8:1
guard.mic	3:-4 5:-1 8:5
guard.mig	2:-1 5:3 7:-1 8:-1
guard.mig_status	2:-1 5:2
guard.migrate	0:-7 3:-4 4:3 5:-7 7:4 8:11
guard.migratepage	5:-1 8:2
guard.migration	0:-3 3:-2 5:2 8:3
guard.min	0:3 2:-1 3:7 4:-1 5:-3 6:1 7:-2 8:-2 9:-1
guard.minor	3:2 5:-1 6:1 7:-1
guard.minorversion	5:-2 7:4 8:-1
guard.minvec	3:-5 5:6
guard.mirror	0:2 5:-2 8:1
guard.misc	0:-1 8:1
guard.mk	0:-3 8:3
guard.mkdir	3:-1 4:-2 5:-3 7:6
guard.mld	0:-1 3:6 5:-1 7:-4 8:-1
guard.mlen	1:4 3:4 5:-6 8:-1
guard.mlock	3:-1 4:2
guard.mls	3:3 4:-2 5:-1
guard.mm	0:7 1:1 2:-1 3:-16 4:10 5:6 6:-1 7:-4 8:-4 9:2
guard.mmap	0:-2 3:3 4:-2 5:-4 7:5 8:2
guard.mmap_min_addr	3:4 4:-1 5:-2
guard.mmap_read_lock_killable	5:-3 8:5
guard.mmap_write_lock_killable	4:-1 5:1 8:2
guard.mmf	3:-2 5:4 7:-1
guard.mmio	3:4 5:-2 8:-1 9:-1
guard.mmp	0:-1 3:1 5:-4 8:4
guard.mnt	0:-1 1:-2 2:-1 3:-8 4:8 5:10 6:-1 7:-6 8:1 9:-1
guard.mnt_flags	3:-2 4:3 5:-1
guard.mnt_ns	5:2 7:-2
guard.mnt_root	3:8 5:-6 7:-1
guard.mnt_sb	3:1 5:-4 7:4
guard.mnt_userns	3:-2 4:4 5:-1 7:-1
guard.mod	0:-1 3:-1 5:6 7:-1 8:-1
guard.mode	0:-3 1:-1 2:-3 3:-4 4:8 5:7 6:1 7:-3 8:1 9:-5
guard.model	3:3 5:-1 6:2 7:-2 9:-1
guard.modern	3:-1 5:3 8:-2
guard.modes	3:1 4:2 5:-3 7:-1
guard.modify	0:-1 3:-1 4:5 5:-2
guard.modrm	3:5 5:-2 7:-2
guard.module	0:-1 3:-3 5:10 6:-1 7:-1 8:-4
guard.mount	2:-1 3:-1 4:2 5:3 7:1 8:-2
guard.mounted	3:-2 5:4 7:-1
guard.mountpoint	3:-2 5:3
guard.mounts	3:1 5:-1
guard.movable	0:-4 3:-1 5:5 7:-1 8:1
guard.move	0:1 2:-1 3:-2 5:4 7:-1 8:-1
guard.mp	1:-1 3:7 5:-4 6:-1 7:-1
guard.mpc	4:-1 5:-2 6:-7 7:-1 8:13 9:-1
guard.mpi	0:4 3:3 5:-4 7:-1 8:-1 9:-1
guard.mpi_key	0:4 3:-1 5:-2 7:-1
guard.mpls	0:1 5:-1 7:-1
guard.mpol	2:-1 4:-1 5:4 7:1 8:-1 9:-1
guard.mq	0:3 3:-6 4:-1 5:-3 6:-3 7:4 8:4 9:1
guard.mr	0:-3 8:3
guard.mrt	3:1 5:2 7:-2 8:-1
guard.ms	3:5 5:-3 7:-2 8:1
guard.msdos	2:-1 3:-5 5:7 7:-1
guard.msecs	5:2 8:-1
guard.msf	3:3 5:-2 7:-1
guard.msg	1:2 2:-1 3:6 4:-1 5:-2 6:-1 7:-4 8:1
guard.msgs	3:-1 7:3
guard.msi	5:-6 6:11 7:-3 8:-1
guard.msix	5:-3 6:3
guard.msize	3:5 5:-3 7:-2
guard.msq	3:-1 4:3 5:-1
guard.msr	0:-1 3:2 5:-4 6:3 7:-1 8:1
guard.mss	0:-1 5:-1 8:1
guard.mt	3:2 5:-1 7:-1
guard.mtu	3:2 5:1 7:-1 8:-2
guard.mul	0:1 3:1 5:-1 8:-1
guard.multi	0:-1 3:-1 5:1
guard.multicast	3:3 5:-2 7:-1
guard.mutex	3:-2 5:2 6:-1 8:3 9:-1
guard.mutex_lock_interruptible	8:1
guard.mutex_trylock	5:1 9:-1
guard.mux	2:-1 5:3 6:-3 7:-1 8:2
guard.n	0:5 1:6 2:4 3:-9 4:-1 5:-3 6:-1 7:-4 8:-1 9:4
guard.n_stats	0:4 3:-3 5:-1
guard.nak	2:-3 3:-1 5:-2 6:9 7:-3
guard.name	0:2 1:4 2:-1 3:10 4:-6 5:-1 6:-4 7:-8 8:-1 9:5
guard.name_len	3:-3 5:4
guard.namelen	3:1 5:-1
guard.names	0:3 3:-3 8:2 9:-1
guard.nanosleep	1:1 3:-3 5:4 7:-1
guard.nargs	3:-1 7:1
guard.nat	0:-2 3:-6 5:1 8:8
guard.nbits	3:2 8:-1
guard.nbytes	2:1 3:1 5:2 7:-3 9:-1
guard.nd	2:-1 3:-5 4:1 5:12 7:-2 8:-4 9:-1
guard.nda	5:2 8:-2
guard.ndiag	5:-6 8:7
guard.ndiag_show	5:-3 8:3
guard.ndm	3:-2 5:-4 7:6
guard.ndm_state	3:-2 5:-2 7:4
guard.need	0:2 3:-2 5:-5 7:6
guard.needed	0:2 3:2 5:-2 8:-1
guard.needs	0:2 2:-1 5:1 8:-2
guard.negative	3:2 5:1 7:-1 8:-1
guard.neigh	3:-2 5:1 8:2
guard.nest	0:-7 3:-1 5:3 8:7
guard.nest_parms	0:-2 5:-1 8:3
guard.nested	3:-1 5:3 6:-1 8:-1
guard.net	0:5 1:-1 2:-1 3:4 4:1 5:-1 6:-1 7:-10 8:6 9:-3
guard.net_spot	3:1 4:-1 5:-3 8:4
guard.netconfa	3:1 5:-2 8:1
guard.netdev	3:-4 4:-1 5:5 7:3 8:-2
guard.netdev_max_backlog	5:2 8:-1
guard.netif	3:-6 5:-3 6:6 7:6 8:-2
guard.netif_running	3:-2 5:5 7:-2 8:-1
guard.netlbl	0:-1 3:6 4:-2 5:1 7:-1 8:-4
guard.netlink	0:-3 4:3 5:-5 7:-1 8:7
guard.netns	5:1
guard.netnsa	3:1 5:-5 8:4
guard.netnsid	3:1 5:5 7:-1 8:-5
guard.netobj	0:10 3:-6 5:-2 8:-1
guard.netproto	5:-1 7:-1 8:3
guard.network	3:-1 7:2 8:-1
guard.new	0:6 1:-2 2:-1 4:-2 5:10 6:-2 7:-7 9:-2
guard.new_asoc	0:2 3:2 5:-1 8:-2
guard.new_dentry	5:1
guard.new_hashinfo	0:2 3:-1 5:-1 8:-1
guard.new_kind_len	3:-2 5:2
guard.new_len	0:-1 3:2 5:1 8:-1
guard.new_mask	3:1 5:-1
guard.new_ns	0:-4 8:4
guard.new_nsp	8:1
guard.new_object	0:1 8:-1
guard.new_option	0:2 8:-2
guard.new_path	3:3 5:-3 8:1
guard.new_prog	3:1 5:-2
guard.new_range	3:1 5:-1
guard.new_start	0:2 3:-1
guard.new_value	3:-1 5:3 7:-1
guard.new_xattr	3:2 8:-1
guard.newblk	2:-1 3:4 5:-2
guard.newinfo	3:6 5:-3 7:-1 8:-1
guard.newp	0:-1 4:-2 8:3
guard.newpos	3:2 5:-1
guard.newuser	3:3 7:-3
guard.next	0:1 1:-2 2:-2 3:-2 4:-1 5:3 7:8 8:-3 9:-2
guard.next_offset	3:1
guard.nexthdr	3:8 5:-3 7:-1 8:-3
guard.nexthop	5:-1 8:2
guard.nf	0:-1 3:5 5:-2 7:-3 8:3
guard.nf_expect_get_id	3:-1 8:1
guard.nfproto	0:-1 3:-6 4:-1 5:8 7:6 8:-4
guard.nfs	0:-3 1:-1 2:-4 3:-1 4:-3 5:9 6:-1 7:3 8:2 9:-2
guard.nfs3	3:1
guard.nfs4	0:-3 2:-1 3:3 5:4 7:1 8:-3
guard.nfs4_valid_open_stateid	3:-1 5:2
guard.nfs4err	3:-2 5:-1 8:5
guard.nfs_client	7:1
guard.nfs_pageio_add_request	5:-1 8:2
guard.nfsacl	3:4 5:1 8:-5
guard.nfsacl_desc	3:2 5:1 8:-2
guard.nfserr	2:-1 3:-6 5:4 7:-1 8:4
guard.nfsi	8:1
guard.ngroups	3:1 4:5 5:-4 7:-1 8:-1
guard.nh	3:3 5:3 7:-2 8:-2
guard.nha	3:1 5:1 8:-1
guard.nhc	5:1 8:-1
guard.nhdr	2:2 5:-1
guard.nhg	3:3 5:-2 7:-1
guard.nhi	3:1
guard.nice	3:-4 4:6 5:-1
guard.nid	0:4 3:-2 5:2 6:-1 7:-1 8:-1 9:-2
guard.nl	0:-2 3:-1 4:4 5:-2 8:1
guard.nl_table	0:-2 5:-1 7:1 8:2
guard.nla	0:3 1:-1 2:-1 3:-2 6:-1 7:-1 8:2
guard.nla_data	3:3 5:-1 8:-1
guard.nla_len	3:1 8:-1
guard.nla_put	0:4 3:-1 5:-1 8:-2
guard.nla_put_be16	0:1 5:-1
guard.nla_put_be32	3:-1 5:2
guard.nla_put_bitfield32	5:-1 8:1
guard.nla_put_in6_addr	5:2 8:-1
guard.nla_put_in_addr	5:-1 8:2
guard.nla_put_s32	5:-1 8:2
guard.nla_put_string	5:-2 8:3
guard.nla_put_u16	3:-1 5:-3 8:4
guard.nla_put_u32	0:-1 3:-1 5:2 8:1
guard.nla_put_u64_64bit	5:-2 8:2
guard.nla_put_u8	0:1 5:2 8:-2
guard.nla_stgs	5:-1 8:1
guard.nlbl	3:6 5:-3 7:-2
guard.nlh	3:-6 5:9 7:-3 8:1 9:-1
guard.nlimbs	3:-2 5:-1 9:4
guard.nlink	3:3 5:1 7:-1 8:-1 9:-1
guard.nlk	3:-1 5:4 7:-1
guard.nlm	0:-2 2:-2 3:1 5:1 7:-1 8:4 9:-1
guard.nlm4svc	8:1
guard.nlmsg	0:8 3:-2 5:2 7:-1 8:-6 9:-1
guard.nlmsg_len	0:5 3:-1 5:-1 8:-3
guard.nlmsg_seq	0:-1 3:-1 5:-1 8:3
guard.nlmsvc	0:-3 2:-1 3:-5 4:-1 5:-1 7:-1 8:6 9:5
guard.nlocations	3:2 7:-1 8:-1
guard.nls	0:-2 2:-1 5:-1 8:4
guard.nmi	1:-1 2:-1 3:-6 4:-3 5:13 8:-2 9:-1
guard.no	0:-1 2:-1 3:-17 4:1 5:3 6:3 7:15 8:-2 9:-1
guard.node	0:5 3:-2 5:6 6:-3 7:-4 8:2 9:-4
guard.nodes	0:3 3:5 5:-5 7:-1 8:-2
guard.nodes_empty	3:1 5:-1
guard.noexec	3:-2 4:3 5:-1
guard.noexist	5:1
guard.nofault	1:-2 3:1 4:-1 5:4 6:-1 7:-1
guard.nofile	3:1 5:-1
guard.nofollow	3:1
guard.nohz	3:-7 5:-5 7:12 8:1
guard.noio	2:1 3:-1
guard.non	3:-1 4:2 5:-1
guard.nonblock	5:4 6:-1 7:-1 8:-1
guard.none	0:3 1:-1 4:-2 5:7 6:-1 7:-2 8:-3 9:-1
guard.nopage	5:-1 8:2
guard.noreplace	3:1
guard.norm	3:1
guard.not	2:-1 3:7 5:-9 7:1 8:1
guard.note	0:6 2:3 3:-1 5:-2 8:-5
guard.notes	0:-1 2:6 3:-1 5:-1 8:-2
guard.notify	3:2 5:-4 7:4 8:-1
guard.nowait	2:-3 3:-3 5:6 7:3 8:-2
guard.np	3:3 8:-2
guard.npages	0:7 1:-2 3:-2 5:3 7:-1 9:-4
guard.nr	0:1 1:2 2:-2 3:2 4:1 5:-2 6:-1 7:-4 8:1 9:3
guard.nr_cpu_ids	0:1 3:1 7:-1 8:-1
guard.nr_entries	5:-2 6:2 8:1
guard.nr_hw_queues	0:1 2:-1 3:4 5:-3 7:-1 8:-1
guard.nr_pages	0:3 3:-1 5:-4 7:4
guard.nr_sects	3:1 5:-1
guard.nr_segs	3:-2 5:4 7:-1 8:-1
guard.nr_siblings	3:1
guard.nr_slots	3:1 4:2 5:-3
guard.ns	1:-1 3:-3 4:8 5:-2 6:-1 7:2 8:-1 9:-1
guard.ns_capable	3:-1 4:-1 5:2 7:-1
guard.nsec	3:1
guard.nsems	3:1 5:-1
guard.nsid	5:-8 8:8
guard.nskb	0:1 3:-1 5:-1 7:-1 8:3
guard.nsm	0:-1 3:-2 5:-2 8:6
guard.nsops	3:2 5:-2
guard.nsp	5:1
guard.ntohl	0:-1 2:-1 4:-1 5:8 7:-2 8:-3
guard.ntohs	3:-2 8:3
guard.ntop	5:-1 7:3 8:-2
guard.null	0:6 1:-2 2:1 3:-3 4:4 5:-2 6:-5 7:4 8:-6 9:3
guard.num	0:-2 2:-1 3:5 4:-1 5:-8 6:8 7:3 8:-7 9:3
guard.num_counters	0:-1 3:2 5:-1
guard.num_entries	3:1 5:1 6:-1
guard.numa	3:-7 5:10 6:-1 7:-1
guard.number	3:-3 5:4
guard.nvec	3:-7 5:3 6:2 7:2 8:1
guard.nvram	3:-1 5:2 6:-1
guard.o	0:-1 2:-1 3:3 4:2 5:5 6:-1 7:-3 8:-4 9:-1
guard.o_arg	3:3 5:-1 7:-1 8:-1
guard.o_res	3:-4 5:8 7:-1 8:-2
guard.obj	0:-1 2:-1 3:1 4:1 5:-6 6:3 7:3 8:-3 9:3
guard.obj_desc	3:6 6:-1 7:-2 8:-2 9:-1
guard.object	0:-12 3:-8 4:-1 5:12 6:-2 7:-3 8:5 9:9
guard.objects	3:-1 5:-3 9:5
guard.octal	3:1 8:-1
guard.of	3:2 5:7 7:-6 8:-1
guard.of_cft	3:2 7:-1
guard.off	0:7 2:1 3:5 4:-2 5:-2 6:2 7:-5 8:-4 9:-3
guard.off_in	3:2 5:-1
guard.off_out	3:1
guard.offline	3:-2 4:-1 5:3 7:-1
guard.offload	3:1 5:-1 7:3 8:-2
guard.offset	0:1 2:-4 3:8 4:-1 5:-8 6:4 7:-3 8:4 9:-1
guard.offsetof	0:-1 3:7 5:-2 7:-1 8:-3
guard.offsetofend	3:1 5:-1
guard.offsets	3:4 5:-3 7:-1 8:-1
guard.oflag	3:1
guard.oh	5:-2 8:3
guard.oid	3:1 5:-3 7:2 8:2
guard.ok	0:-7 1:-2 2:-2 3:6 5:-5 6:-2 7:6 8:7 9:-1
guard.old	0:4 2:-1 3:4 4:-4 5:8 6:-1 7:-6 8:-5 9:2
guard.old_dentry	3:1 5:-3 8:3
guard.old_dir	3:-2 5:2 8:1
guard.old_len	0:-1 3:3 7:-1
guard.old_ma	3:2 5:-1 7:-1
guard.old_mnt	3:-4 5:4
guard.old_path	3:7 5:-6 8:-1
guard.old_prog	3:-1 5:1
guard.old_valid_dev	3:1 5:-1
guard.oldmem	3:-1 8:2
guard.oldskb	3:2 7:-1 8:-1
guard.on	0:-2 2:2 3:2 4:2 5:-1 6:-2 7:-2 9:1
guard.once	0:-4 4:2 5:3 6:2 7:-2 8:-5 9:4
guard.one	4:1
guard.oneshot	3:-1 5:-2 7:-2 8:1 9:4
guard.online	0:-1 6:-2 7:-3 8:6
guard.only	2:-1 3:-1 5:3 8:-1
guard.oob	3:-1 5:-1 7:2
guard.oom	3:-2 5:5 7:-1 8:-1 9:-1
guard.op	0:-1 2:-2 3:4 4:-8 5:-11 7:20 8:-1 9:-1
guard.opaque	3:1 5:5 8:-6
guard.opcode	1:-1 3:-3 5:-3 6:2 7:1 8:1 9:3
guard.open	2:-1 3:-2 4:-1 5:4 6:-1 8:2
guard.opendata	0:7 8:-7
guard.operations	3:1 7:-1
guard.ops	0:1 1:-1 2:-2 3:-8 4:-3 5:-6 6:-5 7:23 8:1
guard.opt	0:4 3:-6 4:-1 5:4 6:2 7:-2 8:1 9:-1
guard.opt_len	3:2 5:-1
guard.opt_xfer_bytes	3:-1 6:1
guard.option	0:2 3:3 5:-1 7:-1 8:-3
guard.options	0:-3 1:4 3:8 4:-1 5:-3 7:-1 8:-3
guard.optlen	1:2 3:5 5:-5 7:1 8:-2
guard.optmem	0:-1 3:6 5:-5
guard.optname	3:-11 5:-1 8:-1 9:13
guard.optoff	0:-1 3:1 5:-1 7:3 8:-1
guard.opts	3:2 5:-2 7:-2 8:2
guard.optval	1:1 3:-2 7:2
guard.or	0:2 1:-1 5:6 7:-1 8:-5
guard.order	0:-3 1:-1 3:5 4:-1 5:-4 6:-2 7:-3 8:-4 9:12
guard.orig	0:-10 5:3 7:-2 8:4 9:5
guard.original	8:1
guard.orphan	0:1 3:-1 5:1 8:-1
guard.oth	0:-2 3:7 5:-1 8:-4
guard.other	0:-1 3:2 5:7 6:-2 7:-2 8:-3
guard.out	0:3 1:5 3:6 4:1 5:-15 6:2 7:1 9:-1
guard.out_buf	3:3 5:-1 8:-1
guard.out_token	0:1 3:-1 5:-1 8:2
guard.outer	3:2 5:-1 7:1
guard.outp	1:5 8:-4
guard.output	0:-1 5:-2 6:5 7:1 8:-1 9:-1
guard.over	3:1 5:-1
guard.overflow	0:-1 3:3 4:-1 5:-2 6:7 8:-6
guard.overflowed	0:-4 3:-2 4:-1 5:11 8:-3 9:-1
guard.override	0:1 3:2 5:-2
guard.owner	0:4 2:-1 3:6 5:-3 6:-3 7:-3 9:-1
guard.owner_id	3:3 5:-1 6:-1 8:-1
guard.oz	4:4 5:-3
guard.p	0:-6 1:-1 2:2 3:7 4:-1 5:-1 6:1 7:-2 8:1 9:-1
guard.p4d	0:4 1:-1 3:-2 5:3 8:-3
guard.p9	3:2 5:1 7:-2 8:-1
guard.pa	2:-3 3:2 4:2 5:1 7:1 8:-2 9:-1
guard.package	3:2 5:-2 6:4 7:-2 8:-1 9:-1
guard.packed	0:1 3:-1 5:-1 6:1
guard.packet	0:-3 3:1 5:-1 6:-2 7:1 8:5
guard.pad	3:2 8:-1
guard.pad1	3:1 7:-1
guard.pad2	3:1 7:-1
guard.paddr	3:-4 5:-1 8:5
guard.page	0:1 1:1 2:1 3:-7 4:-3 5:-4 6:1 7:6 8:4 9:1
guard.pageio	5:-2 8:3
guard.pages	0:-6 2:-2 3:5 4:-2 5:6 6:-2 7:4 8:1 9:-5
guard.pair	3:-2 5:5 8:-3
guard.panic	3:1 5:1 6:1 7:-1 9:-1
guard.panic_on_taint	3:1
guard.par	4:-1 5:2 7:-1
guard.param	0:-1 2:5 3:2 4:-1 5:2 6:4 7:-7 8:-2 9:-2
guard.params	0:-2 3:1 5:1 8:1
guard.paranoia	2:-1 5:-2 6:-1 8:-2 9:6
guard.parent	0:-3 1:-1 3:5 4:-1 5:7 6:-1 7:-1 8:-4
guard.parm	5:-1 8:1
guard.parms	0:-2 3:4 5:-3 7:-1 8:2
guard.parse	0:-1 3:13 5:-4 6:-1 7:-1 8:-5
guard.parser	0:2 5:-1 8:-2
guard.part	2:-1 3:-6 5:-1 7:7 8:-1
guard.partial	0:-1 2:-1 3:1 4:2 5:-5 7:-1 8:3 9:2
guard.partition	2:2 3:5 5:-2 7:-2 8:-1
guard.pasid	3:-6 7:7 8:-1
guard.past	5:4 7:-1 8:-2
guard.path	0:-2 1:-1 2:-1 3:5 4:5 5:2 6:-1 7:-5 8:-2 9:-2
guard.path_noexec	3:-2 4:3 5:-1
guard.pathname	3:2
guard.payload	0:-1 1:2 3:2 4:-1 5:6 7:-1 8:-6
guard.payload_len	3:1 5:-1 7:-1 8:2
guard.pblk	3:-2 5:-2 6:5 7:-2 9:2
guard.pc	3:-1 4:-1 5:-5 6:-3 7:5 8:5
guard.pcc	0:1 2:-1 3:2 5:-2 6:2 7:-1 8:-1
guard.pchan	5:-1 6:-2 7:-1 8:4
guard.pci	0:2 1:-1 2:-1 3:-15 4:-3 5:6 6:5 7:8 8:1 9:-1
guard.pci_dev	0:-1 3:-3 4:-1 5:3 6:-5 7:2 8:5
guard.pci_resource_flags	0:-2 3:-3 5:-2 6:10 7:-3
guard.pci_resource_len	5:5 6:-1 8:-3
guard.pci_resource_start	5:4 6:-1 7:1 8:-4
guard.pci_seg	0:7 5:-1 6:-2 7:-1 8:-2
guard.pci_wait_for_pending	5:-1 6:3 8:-1
guard.pcie	3:-2 5:4 6:1 7:1 8:-2 9:-1
guard.pd	0:-1 3:3 5:-2
guard.pde	0:1 5:2 7:-1 8:-2
guard.pdev	0:5 2:-1 3:-2 5:-1 6:-1 7:-7 8:7
guard.pdomain	5:-5 6:8 7:-1
guard.peer	3:-1 4:-3 5:2 7:3 8:-1
guard.pending	0:-2 2:-1 3:-3 4:-1 5:9 6:2 7:-2 8:-1
guard.per	0:-1 1:2 3:5 5:-7 6:1 7:-2 8:-1 9:3
guard.percpu	0:2 3:-2 5:4 7:-1 8:-1 9:-1
guard.perf	0:-2 3:-6 4:-1 5:-3 6:4 7:9 8:-2 9:-1
guard.perf_ibs	3:6 5:-3 6:-1 7:-2 8:-1
guard.period	3:-1 5:-1 6:1 7:2
guard.periodic	3:-2 5:-2 9:5
guard.perm	3:2 4:10 5:-7 6:-1 7:-2 8:-1
guard.permanent	3:-4 5:-4 6:6 7:5 8:-2
guard.permitted	3:-4 4:7 5:-1 7:-1
guard.perms	4:2 5:-1
guard.pernet	0:-1 8:1
guard.pf	0:-1 2:-1 3:2 4:8 5:-10 7:5 8:-4
guard.pfn	0:4 3:-8 4:9 5:-4 6:-1 7:-1 8:1 9:-1
guard.pfn_modify_allowed	0:-1 3:-1 4:5 5:-2
guard.pfnmap	0:2 1:-1 2:-1 3:1 4:-3 5:4 8:-1
guard.pg	2:-2 3:-7 5:7 7:3 9:-1
guard.pg_error	2:-1 5:-1 8:2
guard.pgd	0:3 1:-1 3:-1 5:6 6:-2 7:-1 8:-4 9:-1
guard.pgio	5:-1 8:1
guard.pgoff	0:1 3:7 5:-6 7:-2
guard.pgprot	0:-1 3:-4 4:4 5:-2 8:4
guard.pgtable	3:2 5:3 6:-1 7:-2 8:-2
guard.phdr	3:2 5:-1
guard.phentsize	3:1
guard.phnum	3:-8 5:9
guard.phy	3:5 5:-2 6:-1 7:-1
guard.phydev	3:-2 5:-7 8:9
guard.phys	0:1 3:6 5:-6 6:-6 7:-3 8:8
guard.phys_addr	0:1
guard.pid	0:4 1:-1 3:9 4:5 5:-9 7:-4 8:-3 9:-1
guard.pid_list	0:6 3:-1 5:-4 7:-1
guard.pidfd	3:1 5:-1
guard.pin	0:-3 8:3
guard.pinned	0:-1 1:1 3:-1 5:-3 8:4
guard.pipe	0:-3 1:-1 2:-1 4:5 5:6 7:-3 8:-2 9:-2
guard.pkcs7	3:3 5:-2 7:-1
guard.pkey	0:-4 3:-10 5:9 7:5
guard.pkt	0:-1 3:-1 5:-2 8:5
guard.pkt_len	8:1
guard.plat	3:2 5:-4 6:-4 7:4 8:3
guard.platform	3:-2 4:-1 5:7 6:-1 7:-3
guard.plen	0:-1 1:3 3:1 4:-1 5:-1 8:-1
guard.plimit	0:-1 3:4 5:-2 8:-1
guard.pm	4:-1 6:-4 7:5 8:2
guard.pmc	3:-6 5:7 7:-1
guard.pmd	0:15 1:-1 3:-4 4:-1 5:1 6:-2 7:-3 8:-3 9:-1
guard.pmu	3:-6 5:-3 6:5 7:6 8:-1
guard.pnp	0:2 3:-2 5:-5 6:-1 8:6
guard.pnp_res	0:2 8:-2
guard.pointer	0:-1 3:-2 4:-1 5:2 6:1 7:-1 8:-1 9:4
guard.pol	3:3 4:-1 5:2 6:-1 7:-2
guard.policy	0:2 3:-5 4:11 6:7 7:-12 8:-2 9:-1
guard.poll	3:-2 5:-3 7:2 8:-1 9:3
guard.poll_select_set_timeout	3:1
guard.pool	0:5 2:-1 3:-1 6:5 7:2 8:-2 9:-7
guard.port	0:-2 2:-1 3:-4 4:-1 5:5 6:6 7:5 8:-5 9:-2
guard.portid	0:-1 3:-3 5:-2 8:5
guard.ports	3:2 5:-1
guard.portsc	3:-6 5:-3 6:10 7:-1
guard.pos	0:-6 1:-2 2:-1 3:16 4:-1 6:-1 8:-5 9:-1
guard.positive	3:-2 5:6 8:-3
guard.posix	3:2 5:-9 7:9 8:-3
guard.possible	3:2 5:2 6:-2 7:-1 8:-1
guard.power	2:-2 3:-9 5:17 6:-1 7:-8 9:2
guard.pp	0:-1 3:-3 5:-5 6:-2 7:7 8:4
guard.ppos	3:1 5:-1
guard.pr	0:-1 3:8 4:-1 5:-10 6:1 7:-2 8:5
guard.pre	5:-1 6:-1 8:4
guard.prefix	1:2 3:-1
guard.prep	3:-1 5:-1 9:2
guard.prepare	0:2 3:-1 4:-2 5:1 8:1
guard.present	0:-7 3:-4 4:-1 5:8 6:12 8:-8
guard.prev	0:-1 4:-1 5:2 7:1 8:-2
guard.prev_reclen	1:1
guard.pri	3:-6 5:3 6:-1 7:4
guard.prim	0:-2 3:-1 5:-1 8:-1 9:4
guard.print	0:1 3:-1 5:-1 8:1
guard.prio	3:5 4:1 5:-1 7:-1 8:-1 9:-2
guard.priority	0:-1 5:1
guard.priv	2:2 3:-2 4:-1 5:1 6:-1 7:-1 8:2
guard.private	3:3 4:1 7:-4
guard.private_data	3:-1 4:1 5:2 7:-2
guard.privileged	5:2 7:-1
guard.probe	0:-1 3:-4 5:5 6:-1 8:2
guard.probes	3:-2 5:2 8:1
guard.proc	0:8 2:-1 3:-5 4:5 5:-10 6:1 7:5 8:-2 9:-2
guard.proc_create_net	0:1
guard.proc_net	0:2
guard.process	5:-1 8:1
guard.processing	0:-9 5:6 7:-1 8:-1 9:5
guard.processor	5:1 6:-1
guard.prog	0:1 3:4 4:-2 5:3 7:-5 8:2 9:-1
guard.prog_type	3:1
guard.progress	0:5 3:-1 5:1 6:-2 8:-1 9:-2
guard.progs	3:-4 5:4
guard.projid	3:7 5:-7
guard.prop	3:-1 5:-1 6:-1 9:3
guard.props	3:5 5:-2 7:-3
guard.prot	0:9 3:6 5:-8 6:-1 8:-5
guard.proto	0:-1 3:1 4:-2 5:-9 7:7 8:4
guard.proto_handlers	3:2 7:-1
guard.protocol	0:-3 2:-1 3:-3 5:-9 7:11 8:6 9:-1
guard.protoff	0:-1 3:-5 5:-3 8:10
guard.protonum	0:-1 3:2 5:-2 7:3 8:-2
guard.proxy	5:-1 8:2
guard.ps2	2:6 3:-1 5:-1 6:-1 7:-2 8:-1
guard.ps2_command	2:6 3:-1 5:-1 6:-1 7:-2 8:-1
guard.ps2dev	2:3 3:-3 5:-2 6:9 7:-5 8:-2
guard.psd	3:4 5:-1 6:-2
guard.psf	3:-1 5:2
guard.psin	3:2 5:-1 7:-1
guard.psinfo	2:1
guard.pskb	0:2 3:8 5:-3 7:-1 8:-5
guard.pskb_may_pull	0:-1 3:8 5:-2 8:-4
guard.pskb_trim_rcsum	3:-3 8:4
guard.psock	3:3 5:2 7:-2 8:-1
guard.pstate	3:-4 5:7 7:-2
guard.pt	4:-1 5:1 6:2 7:-1 8:-1
guard.ptc	3:-4 6:4
guard.pte	0:6 2:2 3:-1 4:-3 5:2 6:-5 7:-5 8:4 9:-1
guard.ptep	3:-2 5:-3 8:5
guard.ptl	3:-4 5:-1 8:6
guard.pton	3:8 5:-1 8:-5
guard.ptp	5:4 8:-3
guard.ptr	0:-3 1:-1 2:-1 3:2 5:-1 6:-3 7:-3 8:5 9:4
guard.ptrace	4:1 5:-1
guard.ptrace_may_access	4:1 5:-1
guard.ptype	0:2 5:-1
guard.pud	0:6 1:-1 3:-2 5:2 6:-1 7:-1 8:-3
guard.pull	0:1 3:10 4:-1 5:-4 7:-1 8:-6
guard.push	3:-8 4:1 5:8 7:-1
guard.put	0:2 1:2 2:-1 3:-3 4:-1 5:4 6:-1 7:-3 9:-1
guard.put_user	1:1 3:2 5:-2
guard.pwq	5:1 8:-1
guard.q	0:6 1:-2 2:-2 3:-8 4:2 5:-4 6:-1 7:5 8:7 9:-2
guard.q_perm	3:-1 4:3 5:-1 8:-1
guard.qcop	3:-4 5:-5 7:9
guard.qdisc	0:3 2:-1 3:-2 5:-3 7:-1 8:5 9:-1
guard.qf	3:5 4:-2 5:3 7:-6
guard.qid	3:10 5:-4 7:-6
guard.qid_has_mapping	3:5 5:-2 7:-3
guard.qlen	5:1
guard.qos	4:-1 5:5 6:-1 7:-1 8:-1
guard.qp	0:-1 1:-3 3:2 4:-1 5:4 9:-1
guard.qs	3:-1 5:8 7:-6
guard.query	3:2 5:-2
guard.queue	0:-1 2:-1 3:-3 4:-1 5:7 6:-3 7:4 8:-1 9:-1
guard.queue_depth	0:1 3:1 5:-2 7:-1
guard.queues	0:1 2:-1 3:5 4:-1 5:-3 7:-1 8:-1
guard.quirk	2:-1 3:-2 5:-1 6:-1 7:5 8:-1
guard.quota	3:-4 5:7 7:-3
guard.r	0:1 1:1 2:-2 4:6 5:-4 6:5 7:-2 8:-4 9:-2
guard.ra	0:2 3:-2 5:1 8:-1
guard.range	0:3 2:-1 3:-5 5:3 6:-1 8:2
guard.range_is_zero	3:1 5:-1
guard.ratelimit	3:3 5:-2 6:2 8:-2
guard.ratio	3:1 5:-1 6:1
guard.raw	0:-2 3:8 5:-5 8:-1 9:-1
guard.raw_spin_trylock_irqsave	3:-1 5:1
guard.rb	0:-1 3:-8 5:11 8:-1
guard.rc	0:1 1:-2 3:-6 4:2 5:-2 6:-3 8:11 9:-2
guard.rcsum	3:-3 8:4
guard.rcu	0:-3 2:-1 3:-2 4:-1 5:-1 7:-2 8:8 9:2
guard.rcu_access_pointer	0:-1 3:1 5:2 7:-1 8:-2 9:2
guard.rcv	3:6 5:-6 7:-1 8:2
guard.rcvbuf	0:-3 3:-2 5:11 7:-1 8:-4
guard.rd	0:1 3:4 5:-3 8:-2
guard.rdev	0:-1 3:-1 5:-2 6:-2 8:6
guard.rdlck	7:-1 8:1
guard.rdonly	3:-6 4:6 5:1 7:1 8:1 9:-1
guard.rdwr	3:5 5:-4
guard.read	0:-7 2:2 3:-9 4:-3 6:3 7:14 8:2 9:-2
guard.read_format	3:1 5:-1
guard.read_iter	3:-3 7:4
guard.read_seqcount_retry	5:2 8:-1
guard.readers	3:-1 5:2 7:-1
guard.real	0:-1 2:-1 3:4 4:-1 5:3 6:-1 7:-5 8:-2 9:2
guard.real_sz	3:5 5:-2 8:-1 9:-1
guard.really	3:-4 5:8 8:-3
guard.reason	1:-1 2:-1 3:-5 4:9 5:-1 7:-2
guard.rec	5:1
guard.reclaim	2:-1 3:5 5:1 7:-3 8:-1
guard.reclen	1:1 3:6 5:-6
guard.reconf	5:-1 7:2
guard.record	3:4 5:-1 6:-1 7:-1
guard.recursion	3:1 8:-1
guard.recv	0:9 3:2 4:1 5:-6 7:-2 8:-3
guard.recvd	2:14 3:-7 5:-2 8:-3 9:-1
guard.red	3:-3 5:-2 8:7 9:-1
guard.ref	0:-1 1:-2 2:-1 3:-5 4:-1 5:4 7:-1 8:6 9:1
guard.refcnt	8:1
guard.refcount	3:-7 5:10 7:-2
guard.refcount_read	3:-4 5:5 7:-1
guard.refs	0:3 8:-1 9:-1
guard.reg	0:1 3:1 4:-2 5:9 6:-2 7:-3 8:-3
guard.region	0:2 3:-2 5:1 6:-2 8:2
guard.regions	0:2 5:-2
guard.register	0:3 2:-1 4:-1 5:-3 7:2 8:1 9:-1
guard.register_bit	3:1
guard.register_pernet_subsys	0:-1 8:1
guard.register_shrinker	0:5 5:-1 8:-4
guard.registered	3:-8 5:9
guard.regno	3:4 4:-1 5:-1 6:-1 7:-1
guard.regs	0:-2 1:5 3:-5 4:-1 5:5 6:-1 7:-1
guard.reject	3:6 5:-2 8:-2
guard.release	0:-1 2:-1 5:1 7:-1 8:-1 9:3
guard.remaining	5:1
guard.remap	0:-2 3:-1 4:-1 5:-5 7:1 8:8 9:-1
guard.remap_file_range	3:-2 7:3
guard.remap_flags	3:2 7:-1
guard.remap_oldmem_pfn_range	3:-1 8:1
guard.remote	3:1 4:1 5:-2 8:1
guard.remove	8:1
guard.rename	3:1 4:-1 5:-3 7:4
guard.rep	0:10 3:-2 5:-3 8:-5
guard.repeat	3:-3 5:1 6:4 7:-1 8:-1
guard.repl	3:3 5:-2
guard.replace	3:-1 5:2 7:-1
guard.replay	3:2 5:-1 7:-1
guard.replay_window	3:1 5:-1
guard.reply	0:-1 3:-7 5:-6 8:14
guard.report	3:-3 5:1 6:2 7:1 9:-1
guard.req	0:1 1:-2 2:-3 3:-1 4:-1 5:-5 6:-3 7:7 8:7
guard.request	0:-4 1:-1 2:-2 3:-3 4:-1 6:-5 7:7 8:8 9:-1
guard.requested	3:1 4:1 5:-1
guard.required	0:-1 3:-1 5:-1 6:3 7:-3 8:4 9:-1
guard.required_param_count	3:-2 6:4 9:-1
guard.res	0:-1 1:2 3:2 4:-3 5:4 6:-3 7:-5 8:5
guard.res_name	3:-1 5:-1 6:-2 8:4
guard.reserve	0:-2 3:-1 5:5 8:-1
guard.reserved	0:5 2:-1 3:4 4:-1 5:-2 7:-4 8:-1
guard.reserved_tags	0:2 5:-1 8:-1
guard.reset	2:-1 3:-1 5:-4 6:-1 7:6 8:1
guard.resource	0:-2 2:-1 6:5 7:3 8:-3 9:-1
guard.resp	0:-1 2:11 3:-2 5:-5 6:-1 7:-3 8:2 9:-1
guard.response	2:7 3:-1 5:-1 6:-1 7:-3 8:-1 9:-1
guard.restart	1:1 3:-3 5:5 7:-1 8:-1
guard.restore	0:1 1:6 3:-5 5:-3 6:-1 7:3 8:-1
guard.restriction	1:3 3:2 5:-1 8:-3
guard.result	0:-2 1:1 2:1 3:-14 4:-1 5:-6 6:1 7:-1 8:21
guard.result_size	3:-2 5:-1 6:-1 9:4
guard.resume	3:-1 4:-1 5:3 6:1 7:-1
guard.resv	0:2 2:-1 3:-11 5:10 7:-2 8:2
guard.ret	0:-7 1:9 2:13 3:-11 5:-9 6:-6 7:-7 8:27 9:-10
guard.ret2	0:-1 2:-1 3:-1 5:-2 8:6 9:-1
guard.ret_val	0:5 3:-3 4:-4 5:-2 8:4
guard.retrans	2:1 3:-1 5:-1 8:1
guard.retransmit	0:-1 2:-1 5:1
guard.retries	3:-2 5:5 6:-1 7:-1 9:-1
guard.retry	0:-2 2:-1 3:-3 4:-1 5:-2 7:5 8:6 9:-2
guard.return	3:1 5:-3 6:-1 7:-1 8:1 9:5
guard.return_object	3:-2 9:3
guard.retval	0:1 1:3 2:-2 3:-10 4:2 5:-5 6:-3 7:-3 8:17 9:-2
guard.reuse	8:1
guard.rev	3:-1 5:-4 7:5
guard.revision	3:2 5:-2 6:-3 7:4 8:-1
guard.revoke	0:1 3:-1 5:-2 7:-1 8:-1 9:5
guard.revoked	2:-2 3:-2 5:7 6:-1 7:-2
guard.rfc2133	3:1
guard.rht	0:-1 3:-1 5:3
guard.ring	0:1 1:1 3:-1 8:-1
guard.rka	0:-1 3:-2 4:3 5:2 7:-1
guard.rlen	0:-1 2:-1 3:5 5:-2 7:-1 8:-1
guard.rlim	3:1 5:-1
guard.rlimit	0:-2 3:-2 4:3 5:3
guard.rmem	0:-1 3:-2 5:6 7:-1 8:-2
guard.rng	0:-2 3:-2 5:-1 6:6 7:-1
guard.ro	3:-2 5:-1 7:3 8:1 9:-1
guard.room	3:-3 5:-1 6:3 7:-1 9:4
guard.root	0:1 1:-1 2:-1 3:8 4:6 5:2 6:-2 7:-6 8:-5 9:-1
guard.route	0:-4 3:-2 5:-3 8:10
guard.routing	3:3 8:-2
guard.rpc	0:-2 2:5 3:5 4:-1 5:-4 7:4 8:-4 9:-2
guard.rpc_ntop	5:-1 7:3 8:-2
guard.rpnt	0:-1 3:4 5:-2 8:-1
guard.rpool	3:-4 5:-1 9:6
guard.rq	0:-6 1:1 2:-2 3:-3 4:7 5:-2 6:-1 7:-1 8:5 9:3
guard.rq_chandle	0:-2 3:-1 4:-1 7:-2 8:6
guard.rqstp	0:-6 1:-1 3:-10 4:8 5:-1 6:-1 7:6 9:6
guard.rreq	0:4 1:-1 3:-1 5:-1
guard.rs	3:2 5:-2 6:2 8:-1
guard.rs485	3:4 5:-3 6:-1 7:1 9:-1
guard.rseq	5:-1 8:2
guard.rsii	0:4 3:-3
guard.rsize	3:5 5:-2 8:-1
guard.rss	5:-1 6:-2 7:-1 8:3
guard.rt	0:-1 1:-1 4:3 7:-3 8:2 9:1
guard.rt6	3:-1 5:2
guard.rt6i	3:1
guard.rt_type	3:-4 5:2 7:-1 8:3
guard.rta	3:1 5:6 8:-6
guard.rtax	3:1 5:-1
guard.rtc	0:-1 3:-11 5:3 6:5 7:5 9:-1
guard.rtf	3:5 5:-4 8:-1
guard.rtm	0:-1 5:-1 7:-1 8:2
guard.rtn	2:-1 3:-7 5:2 7:-1 8:7
guard.rtnl	3:-6 4:2 5:4 8:2
guard.ru	5:1 8:-1
guard.rule	3:-1 4:5 5:4 7:-4 8:-3 9:-1
guard.running	3:-3 4:-1 5:9 7:-2 8:-1
guard.runtime	2:-1 3:-4 5:11 6:-1 7:-2 8:-2
guard.rv	0:-1 1:2 2:-1 3:-6 4:-1 5:1 7:-1 8:7 9:-1
guard.rw	0:2 2:3 3:1 5:-1 7:-1 8:-4
guard.rx	3:2 5:1 8:-4
guard.s	1:-2 2:-4 3:3 5:3 6:-5 7:5 8:-2 9:3
guard.s32	0:3 3:-1 5:-1 8:1
guard.s64	3:-4 5:-1 7:5
guard.s_addr	3:1 5:1 8:-1
guard.s_blocksize	3:2 5:-1 7:-1
guard.s_es	3:3 7:-1 8:-1
guard.s_first_data_block	5:1 7:-1
guard.s_inodes_count	3:2 5:-1
guard.s_mount_state	5:2 7:-1
guard.s_qcop	3:-4 5:-5 7:9
guard.s_reserved_gdt_blocks	3:-2 4:-1 5:5 7:-2
guard.s_root	3:7 5:-6
guard.s_shrink	0:3 8:-3
guard.s_user_ns	3:-1 5:-2 7:4
guard.s_writers	0:2 3:-2 5:2 8:-1
guard.sa	0:-1 3:-7 5:4 7:1 8:-2 9:5
guard.sa_family	5:-2 7:1 8:-1 9:2
guard.sack	0:1
guard.saddr	0:-1 3:5 5:-6 7:-1 8:4
guard.safe	0:-1 3:-2 5:1 6:7 7:-1 8:-1 9:-1
guard.same	1:1 3:4 5:-2 7:1 8:-2
guard.sample	3:1 7:-1
guard.sanity	0:-3 1:-1 3:-2 5:-3 6:-1 7:1 8:-3 9:14
guard.sap	3:3 8:-3
guard.sattr	5:-2 7:-1 8:5
guard.save	0:-3 5:5 6:-1 7:-1
guard.save_state	0:-3 5:5 6:-1 7:-1
guard.saved	3:-1 5:2 7:-1
guard.saved_syn	3:-2 5:2 7:-1
guard.savep	0:-1 3:-2 5:1 8:2
guard.sb	0:-3 1:-1 2:-6 3:-3 4:7 5:1 6:-1 7:3 8:3
guard.sb_has_quota_active	3:-1 5:2 7:-1
guard.sb_rdonly	3:-4 4:5 5:-3 7:2 8:1
guard.sbh	2:-1 3:-7 5:8 7:-1
guard.sbi	0:-1 2:-1 3:3 4:-4 5:9 7:-4 9:-1
guard.sbinfo	0:-1 3:-3 5:6 8:-1 9:-1
guard.sc	0:-1 1:6 3:1 4:-1 5:-3 6:-1 7:-2 8:1
guard.scale	5:-1 6:2
guard.scan	3:-6 5:5 6:-1 7:1 8:1
guard.sched	3:-2 5:-1 6:2 8:-1 9:3
guard.schedule	0:3 5:-1 8:-1
guard.scope	0:-2 3:7 5:2 7:-1 8:-6
guard.scratch	0:1 3:2 5:-2
guard.scsi	0:-1 2:-1 3:-7 5:4 6:-4 7:11 8:-2
guard.scsi_host_eh_past_deadline	5:4 7:-1 8:-2
guard.sctp	0:3 2:-1 3:-8 4:5 5:2 6:-1 7:-1 8:4 9:-2
guard.sctp_sk	3:-2 5:3
guard.sctp_sstate	3:-3 5:6 7:-1 8:-1
guard.sctp_style	3:4 5:-2 7:1 8:-2
guard.sctp_vtag_verify	3:2 5:-1
guard.sd	1:1 3:-6 5:5 7:-2 9:3
guard.sdata	5:-2 8:2
guard.sdev	0:-1 2:-1 3:-6 5:10 6:-2 7:3 8:-3
guard.sdev_state	3:-2 5:4 7:-1
guard.sdkp	3:-1 5:-2 6:4
guard.sdp	3:-1 5:4 6:-2 7:2 8:-2
guard.seal	3:-5 4:-8 5:15 7:-2
guard.seals	3:-1 4:-5 5:8 7:-1
guard.search	3:2 4:1 5:1 7:-1 8:-2
guard.sec	3:8 5:-6 6:-1 7:-1 8:-1
guard.secattr	3:16 4:-3 5:-11 7:-1
guard.seccomp	3:-9 4:-4 5:10 7:2 8:2
guard.seccomp_mode	3:-2 4:-2 5:4
guard.seconds	3:-1 5:1
guard.secretmem	3:3 4:-2 5:1
guard.secs	5:1
guard.sect	3:3 5:-3 8:1
guard.section	8:1
guard.sector	3:3 5:2 6:-1 7:-3
guard.sectors	2:-1 3:1 4:-1 5:4 7:-2
guard.sects	3:1 5:-1
guard.security	0:11 4:-7 5:-1 8:-2
guard.security_vm_enough_memory_mm	0:3 4:-2 5:-1
guard.seek	2:-1 3:2 7:-1 8:1
guard.seen	3:1
guard.seg	0:7 1:1 5:-2 6:-2 7:-1 8:-1
guard.seg6	0:3 5:-1 8:-1
guard.segment	3:-1 5:-3 7:5
guard.segments	3:2 5:-1
guard.segments_left	3:1 5:-1
guard.segs	0:1 3:-8 5:9 7:-1
guard.sel	0:2 3:2 4:-1 7:-3
guard.select	3:1
guard.selector	1:1 4:-1
guard.selem	5:-1 8:1
guard.self	5:1
guard.sem	0:2 4:3 5:-2 8:-1
guard.sem_perm	4:3 5:-2
guard.semvmx	3:-1 5:2
guard.send	2:-1 3:2 4:1 7:-2 9:-1
guard.sense	2:12 3:-11 5:-2 6:-3 7:5 8:-1
guard.sense_key	2:6 3:-4 5:-1 6:-1 7:1
guard.sent	2:5 3:-1 5:-1 7:-1 8:-2
guard.seq	0:8 1:-1 2:-2 3:1 4:-1 5:8 7:-3 8:-8 9:-2
guard.seq_buf_has_overflowed	3:-1 5:3 8:-1
guard.seqadj	0:6 3:-1 5:-4 7:-1 8:1
guard.seqcount	2:-1 5:3 8:-2
guard.seqid	0:5 2:-1 3:-3 5:-1 7:-1 8:4 9:-1
guard.seqno	3:2 8:-1
guard.ser	3:6 5:-1 6:-1 7:-3 9:-1
guard.serial	3:-3 4:3 5:-3 6:3 7:2 8:-2
guard.server	2:1 3:2 4:-1 5:-3 7:8 8:-6
guard.session	3:-1 5:3 7:-1 8:1
guard.set	0:1 1:4 2:-4 3:-3 5:-6 7:9 8:-1
guard.set_info	3:-3 5:-1 7:4
guard.setattr	3:1 5:-1 7:-1
guard.setleds	2:4 3:-1 7:-2 8:-1
guard.setlk	3:3 5:-1 7:-2 8:1
guard.settings	3:3 5:1 7:-3 8:-1
guard.setup	0:5 3:-7 5:2 6:-3 8:3
guard.sf	0:5 3:-2 5:-1 7:-1 8:-1
guard.sflags	3:1 5:-1
guard.sg	3:5 5:-1 6:-3 7:-4 8:3
guard.sh	0:-1 3:3 5:-2
guard.share	3:-2 4:-2 5:6 7:-1
guard.shared	0:-2 3:-8 4:4 5:8 6:5 7:-4 8:-2
guard.shash	5:-1 8:2
guard.shift	0:7 4:-2 6:2 7:-1 8:-5 9:-1
guard.shinfo	3:1 5:-1 8:-1
guard.shl	6:2 8:-1
guard.shm	0:-1 3:-5 4:3 5:4 7:-1
guard.shmem	3:-1 5:5 8:-3
guard.shost	0:-1 2:-1 3:-1 5:9 6:-2 7:-1 8:-1 9:-1
guard.should	0:1 1:2 3:-1 5:2 7:-1 8:-3 9:-1
guard.show	3:-1 5:-11 7:4 8:10
guard.shp	3:-5 5:5
guard.shrink	0:7 3:-1 5:1 8:-6
guard.shrinker	0:7 5:-1 8:-4
guard.shutdown	2:-2 3:-2 5:8 7:-1 8:-2 9:-1
guard.si	0:-3 2:1 3:8 5:-5
guard.siblings	3:1
guard.sig	0:-1 3:4 4:2 5:1 6:-1 7:-3 8:-1 9:-1
guard.sigframe	1:4 3:-2 5:-1 8:-1
guard.sighand	3:-5 5:6
guard.signal	0:-2 2:-1 3:2 4:-1 5:9 6:-2 7:-3 8:-1 9:-1
guard.signal_pending	3:-2 4:-1 5:5 6:-1 7:-1 8:1
guard.signature	0:-1 3:2 5:4 6:-1 7:-1 8:-3 9:-1
guard.simple	3:1 5:-1
guard.sin	3:5 5:-2 7:-2 8:-1
guard.sin6	0:-1 3:3 5:-3 7:3 8:-2
guard.sin6_addr	3:1 5:-3 7:3 8:-1
guard.sin_family	3:2 5:-1 7:-1
guard.sinfo	0:-1 3:2 5:1 9:-1
guard.single	3:-1 5:2 7:-1
guard.sio	2:1 5:-1
guard.sip	3:8 5:-3 8:-4
guard.sit	3:-3 4:-1 7:3
guard.size	0:-6 1:-1 2:-2 3:16 4:-6 5:1 6:-5 7:-5 8:5 9:4
guard.sizeof	0:-6 1:7 2:7 3:8 4:-2 5:-15 6:3 7:2 8:-2 9:-3
guard.sizes	0:-3 3:-5 5:-4 7:-1 8:14 9:-1
guard.sk	0:-4 1:-1 2:-2 3:-3 4:2 5:13 6:-2 7:-7 8:3 9:2
guard.sk_family	3:6 5:-4 8:-1
guard.sk_prot	3:2 5:-2 7:1
guard.sk_protocol	3:-1 5:-1 7:2
guard.sk_rcvbuf	0:-3 3:-2 5:10 8:-4
guard.sk_rmem_alloc	0:-1 5:2
guard.sk_shutdown	5:1
guard.sk_state	3:-8 5:8 7:-2 8:-1 9:3
guard.sk_type	3:3 7:-2
guard.skb	0:15 1:-6 2:-4 3:-6 4:2 5:1 6:-4 7:-7 8:11 9:-2
guard.skb_dst	0:-1 5:5 8:-4
guard.skb_ensure_writable	0:-2 8:3
guard.skb_headroom	0:1 8:-1
guard.skb_is_gso	3:1 5:-1
guard.skb_linearize	0:1
guard.skb_network_offset	5:1 7:-1
guard.skb_orphan_frags	0:1 5:-1 8:-1
guard.skb_queue_len	3:-1 5:1
guard.skb_shinfo	3:1 5:-1
guard.skb_tailroom	0:6 3:-5 5:3 8:-4
guard.skb_transport_header	0:-1 3:5 8:-3
guard.skip	0:-1 2:-1 3:-6 5:-4 6:-1 7:5 8:8
guard.slab	0:-9 2:-2 3:1 4:-1 5:5 6:-1 7:-1 8:-3 9:12
guard.slave	3:-3 5:-1 6:5
guard.sleep	4:-2 5:-2 6:-1 7:5
guard.slen	3:3 5:-1 8:-1
guard.slot	2:-1 3:1 5:-1 6:-2 7:4 8:-1
guard.slots	0:-1 3:1 4:2 5:-1 7:-1
guard.sma	4:2 5:-2 8:1
guard.smap	5:2 8:-2
guard.smbus	2:2 6:-1
guard.smp	3:-5 5:-1 6:-1 8:8
guard.sn	0:-2 3:-1 4:-1 5:3 7:-2 8:6 9:-1
guard.snd	0:5 3:-1 5:-5 8:-5 9:6
guard.snprintf	3:2 5:-1
guard.so	0:-1 2:-1 3:-1 5:-1 7:3 8:1 9:-1
guard.sock	0:-4 1:-1 2:-1 3:-5 4:4 5:3 6:-1 7:3 8:4 9:-2
guard.sock_flag	3:-3 4:3 5:3 7:-1 8:-1
guard.sock_net	3:7 4:-1 5:-4 7:-1 8:-1
guard.sock_queue_err_skb	8:1
guard.sockaddr	0:1 3:4 5:-1 7:-1 8:-3
guard.sockaddr_in	3:1 5:-1
guard.sockaddr_len	3:1 7:-1
guard.socket	3:-2 5:-1 7:1 8:3
guard.sockptr	1:2 3:-1 8:-1
guard.soft	3:-1 4:2 5:-3 6:-1 7:1 8:-2 9:4
guard.softconn	2:2 3:-2 5:-2 7:-2 8:5 9:-1
guard.software	3:3 5:-1 7:-1
guard.sol	3:2 5:-4 7:4 8:-1
guard.source	3:2 5:-3 7:-1 8:4
guard.sp	0:9 3:-4 4:-1 5:3 6:-1 7:-2 8:-4 9:-1
guard.space	0:-5 2:-1 3:2 5:-1 6:3 7:4 9:-1
guard.space_id	3:-3 5:-1 6:1 7:4
guard.spec	0:-1 3:6 4:1 5:-8 6:4 7:-2 8:1 9:-1
guard.spectre	3:-1 4:3 5:-1 6:-2 7:2
guard.spi	6:2 7:-1
guard.spin	3:-4 5:6 7:-1 9:-1
guard.splice	3:-1 5:2
guard.split	3:-2 5:-1 6:4 7:-1
guard.spool	0:-1 5:1
guard.spot	1:-2 3:-4 4:-1 5:-1 8:10
guard.spt	5:-1 7:1
guard.sqi	5:2 7:1 8:-2
guard.sr	2:3 3:-1 5:-1 6:-1 7:2 8:-2
guard.srat	3:-3 5:10 7:-3 8:-3
guard.src	0:6 1:3 2:-2 3:7 4:-1 5:-15 6:-1 7:-2 8:6 9:-1
guard.src_len	3:2 5:-3 8:2
guard.src_vma	0:4 2:-1 3:-5 8:2
guard.srclen	3:2 5:-1
guard.srh	3:3 5:-1 7:-1 8:-1
guard.srhoff	3:2 8:-1
guard.ss	3:1 5:-2 7:-4 8:5
guard.sscanf	3:3 5:-1 6:-1 7:-1
guard.sshdr	2:6 3:-4 5:-2 6:1 7:1
guard.ssize	2:-1 3:-1 5:-2 9:5
guard.ssize_t	2:-1 3:-2 5:-1 9:5
guard.sstate	3:-3 5:6 7:-1 8:-1
guard.st	4:-1 5:5 7:-2
guard.st_nlink	3:2 5:-2
guard.stable	5:-2 8:2
guard.stack	0:-1 1:-1 3:-6 4:-1 5:2 6:-3 7:-1 8:10
guard.stale	3:-1 5:6 8:-3
guard.starget	6:2 7:-1
guard.start	0:1 1:-4 2:-2 3:8 4:-2 5:3 7:-4 8:2 9:-2
guard.stat	0:4 2:-1 3:-7 4:-1 5:1 7:-2 8:7 9:-2
guard.state	0:-5 1:-1 2:4 3:-8 4:-4 5:14 6:4 7:-2 8:-3 9:2
guard.state_count	0:-1 3:3 5:-4 6:-2 7:6 8:-1
guard.state_in_sysfs	3:-2 5:5 7:-3
guard.stateid	0:-7 3:-1 5:7 8:2
guard.states	5:-4 6:5 7:-1
guard.static	3:4 5:-2 7:-2
guard.stats	0:3 1:-1 3:-13 5:5 7:-1 8:8
guard.status	0:-5 1:-3 2:10 3:-17 4:-1 5:3 6:5 7:-13 8:29 9:-6
guard.std	3:1 5:-1 6:1
guard.step	3:2 5:-1
guard.stgs	5:-1 8:1
guard.stop	0:-1 3:-7 5:-2 7:4 8:7
guard.stopped	3:-3 5:5 6:-1 7:1 8:-1 9:-1
guard.storage	5:1 7:1 8:-2
guard.store	3:-5 5:-2 7:8
guard.str	0:-2 1:1 2:-1 3:10 4:-1 5:-5 6:1 7:-5 8:5 9:-1
guard.strchr	0:-1 3:3 5:-1 7:-1 8:-1
guard.strcmp	0:-1 3:12 4:-1 6:-1 7:-2 8:-5 9:-1
guard.stream	0:-1 2:3 3:9 4:-1 5:1 7:1 8:-12 9:-1
guard.strict	3:-1 5:9 6:-3 7:-2 8:-2
guard.strictroute	5:2 7:-1 8:-1
guard.string	0:2 3:3 5:-2 7:-2 8:1
guard.strlen	3:8 5:-3 7:-1 8:-3
guard.strncmp	0:-1 3:1 4:1 5:-6 6:-3 7:13 8:-3 9:-1
guard.strnlen	3:2 5:-1
guard.strreset	3:-2 5:2
guard.strscpy	3:1 8:-1
guard.struct	0:4 1:4 2:3 3:9 4:-1 5:-8 6:4 7:-3 8:-11 9:-1
guard.sts	0:-1 2:-1 8:3
guard.style	3:4 5:-2 7:1 8:-2
guard.sub	3:2 5:-3 7:-1 8:2
guard.subbuf	3:2 5:-2
guard.subdir	3:2 5:-3 8:2
guard.submit	2:-1 3:-3 5:3 7:-1 8:3
guard.subreq	2:1 8:-1
guard.subsegment	3:-1 8:2
guard.subset	4:-1 5:2 6:-1 7:-1 8:-1 9:3
guard.subsys	0:-1 3:5 4:-1 5:-2 7:-1 8:1 9:-1
guard.subsys_mask	3:4 5:-2 9:-1
guard.subtype	3:1 5:-2 6:-1 7:2
guard.success	2:3 3:-1 4:-1 5:-5 6:-3 8:7
guard.suid	4:2 5:-2
guard.super	3:2 4:-1 5:-4 7:4
guard.superblock	3:2 5:-2 7:-1 8:2
guard.supported	0:-1 3:-11 4:-2 5:-11 6:-3 7:30 8:-2 9:-1
guard.supports	3:2 5:-3 7:3
guard.suppress	3:-1 5:4 7:-3 8:-1
guard.suspend	3:1 5:-1 7:1
guard.sv	3:6 5:-5
guard.svc	0:-1 2:-1 3:10 4:-2 5:-7 7:5 8:-2
guard.svcxdr	0:-1 3:1 5:-4 7:-1 8:6
guard.svcxdr_decode_cookie	3:1
guard.svcxdr_decode_fhandle	3:1 5:-1 8:1
guard.svcxdr_decode_lock	3:1 5:-1 8:1
guard.svcxdr_decode_owner	3:1
guard.svcxdr_decode_string	3:-2 8:2
guard.svid	3:2 8:-1
guard.svsk	3:6 5:-6
guard.sw	3:1 5:-5 7:5 8:-1
guard.swap	0:8 2:-1 3:-10 5:6 7:-1 8:-1 9:-1
guard.swap_header	3:4 5:-3
guard.swapfile	3:-2 4:-3 5:8 7:-2
guard.switch	0:4 3:-1 5:2 6:-1 7:-1 8:-2 9:-1
guard.swnode	5:1 8:-1
guard.swp	0:-2 3:-5 5:8 9:-1
guard.symlink	3:4 4:-1 5:-4 7:1
guard.syn	0:-1 3:-2 5:4 7:-1 8:-1 9:2
guard.sync	0:-4 3:1 5:-5 7:4 8:5
guard.sys	4:4 5:-8 6:3 7:2 9:-1
guard.sysctl	3:-3 4:3 5:-4 7:-2 8:8 9:-1
guard.sysctl_header	0:1 3:-3 5:-3 8:6
guard.sysctl_max_map_count	0:-1 3:-1 5:3
guard.sysctl_optmem_max	0:-1 3:6 5:-5
guard.sysctls	0:2 5:-1 8:-1
guard.sysfs	3:-2 5:4 7:-3 8:1
guard.system	0:3 3:-1 5:2 7:-1 8:-3
guard.sz	0:1 2:1 3:9 5:-5 6:-1 7:-1 8:-2 9:-2
guard.t	1:1 4:-2 6:2 7:-2 8:-3 9:5
guard.tab	3:3 5:-2
guard.table	0:-1 1:-1 2:-1 3:-2 4:-1 5:-1 6:1 7:4 8:-1 9:4
guard.table_desc	3:-1 6:-1 9:3
guard.tables	3:1 5:1 6:-1 7:-1 9:-1
guard.tag	0:-1 2:-1 3:5 4:-1 5:5 7:-4 8:-3 9:-1
guard.tags	0:5 3:3 4:-1 5:-2 7:-1 8:-4
guard.tail	3:-4 5:7 6:-1 7:-1 8:-1 9:1
guard.tailroom	0:6 3:-2 5:2 6:-2 8:-4
guard.taint	3:1 7:-1
guard.targ	3:7 5:-6 7:-1
guard.target	0:-4 2:-1 3:4 4:-1 5:-8 7:1 8:10 9:-1
guard.task	0:-4 1:-1 2:6 3:-4 4:5 5:-1 6:-2 7:-5 8:3 9:3
guard.tb	0:4 3:13 5:-7 7:-4 8:-5
guard.tbl	0:3 2:-1 3:-10 4:-1 5:3 6:8 8:-2 9:-1
guard.tc	3:-13 5:6 6:-1 7:4 8:1 9:2
guard.tca	3:1 5:-6 8:5
guard.tcf	0:-1 3:2 5:1 7:-1
guard.tcfa	4:-1 5:1 8:1
guard.tclass	3:-1 8:1
guard.tcm	5:-2 8:2
guard.tcp	0:-1 1:-1 2:-1 3:-6 4:1 5:-2 6:-1 7:6 8:2 9:2
guard.tcp_md5_hash_key	8:1
guard.tcphdr	0:-1 3:1 5:1 7:-1 8:-1 9:2
guard.tcphoff	3:5 8:-4
guard.temp	3:3 5:-3 7:2 8:-1 9:-1
guard.tentative	3:-1 8:2
guard.termios	1:1 3:-1 5:-2 8:2
guard.terse	5:-2 8:1
guard.test	0:-2 2:5 3:4 4:-1 5:-6 6:-2 7:8 8:-6 9:-1
guard.test_bit	0:-1 2:1 3:-5 4:-1 5:7 6:-3 7:4 8:-3
guard.text	3:-4 5:9 7:-1 8:-3
guard.tfm	0:-2 3:-1 5:-1 8:5
guard.tgid	3:1 4:-1
guard.th	5:-1 8:1
guard.this	2:-2 3:-5 5:-2 7:-1 8:12 9:-1
guard.this_len	2:-2 3:-2 5:-1 8:6
guard.thread	0:-2 3:-2 4:-1 5:10 6:-1 7:-3 8:-1 9:-1
guard.throttling	4:-1 5:-4 6:-3 7:9
guard.tick	0:-1 3:-7 5:-5 7:12 8:2
guard.tid	3:2 4:-1 5:1 7:-1 8:-1
guard.time	0:-1 1:-1 2:4 3:-5 4:-1 5:-4 6:2 7:8 8:-2 9:-2
guard.time_after	5:1 6:1 8:-1
guard.time_after_eq	2:2
guard.time_before	2:3 5:-2 6:2 7:-1 8:-2
guard.timeo	0:-1 2:2 3:-2 5:3 8:-1
guard.timeout	0:-1 3:-2 4:-1 5:1 6:9 7:-5 8:-2 9:1
guard.timer	5:-3 7:-1 8:4
guard.times	3:1
guard.timespec32	1:1
guard.timespec64	1:1 5:-1
guard.tk	0:2 2:8 3:-5 5:4 7:-3 8:-10 9:4
guard.tk_status	2:5 8:-4
guard.tlv	3:-3 5:1 8:3
guard.tmp	0:-1 1:-1 2:5 3:3 4:-1 5:-5 7:-1 8:1 9:-1
guard.tmpl	3:-1 5:3 7:-1 8:-1
guard.tnum	3:1
guard.to	1:7 3:1 4:1 5:-2 6:-4 7:-3 8:5 9:-6
guard.tok	3:1 8:-1
guard.token	0:1 3:4 5:-2 7:-2 8:1
guard.toksize	3:1
guard.too	3:-1 4:3 5:1 8:-2
guard.top	3:1 4:-2 5:3 8:-1
guard.tos	5:-1 8:1
guard.total	0:-2 2:-1 3:13 5:-2 7:-2 8:-2 9:-2
guard.tp	0:5 3:-3 4:-2 5:3 6:1 7:1 8:-4
guard.tp_event	3:2 5:-2
guard.tpi	3:-2 8:3
guard.tr	0:-1 3:8 5:-6 6:-1 7:-2 8:3
guard.trace	0:6 1:-1 3:-6 4:-1 5:6 6:-1 7:-3 8:4 9:-2
guard.traceprobe	0:1 5:-1
guard.tracing	3:-3 5:6 7:-3
guard.trailing	3:1
guard.trans	0:-1 3:3 5:-5 7:-1 8:4
guard.transaction	3:1 5:1
guard.translation	3:1 5:-3 8:3
guard.transport	0:-4 2:-1 3:-5 4:3 5:2 7:4 8:-1
guard.trap	3:-3 5:4 7:3 8:-3
guard.tree	0:3 3:-2 5:3 8:-2
guard.trial	3:-3 4:-1 5:4 7:-1
guard.trialcs	3:3 5:-2
guard.trigger	3:1 5:1 6:-1 7:-1
guard.trim	0:5 3:-3 4:-1 5:-3 8:3
guard.true	0:-1 1:1 2:-1 3:-5 5:-7 6:3 7:4 8:8 9:-1
guard.truesize	0:1 3:-3 6:3
guard.trunc	3:-1 4:1 5:-2 8:3
guard.try	0:3 3:-2 5:8 6:-1 7:-1 8:-6
guard.try_module_get	0:-1 3:-1 5:5 7:-1 8:-2
guard.try_to_unlazy	5:1
guard.tryget	0:-1 3:-1 4:-1 5:5 8:-1
guard.trylock	0:-1 2:-1 3:-2 5:7 6:-1 7:-1 8:-2 9:-1
guard.ts	0:-1 1:1 3:8 4:-1 5:-5 7:-3 8:1 9:-1
guard.tsk	3:-4 5:4 7:-1 9:1
guard.tsn	0:-1 3:8 5:-3 7:-1 8:-3
guard.tspace	0:1 3:-1
guard.tstamp	5:1 8:-1
guard.tsz	3:-1 5:-4 8:6
guard.ttl	3:-2 5:3 7:-1
guard.tty	0:-1 2:-5 3:-6 4:-1 5:12 6:-5 7:-6 8:2 9:12
guard.tty_paranoia_check	2:-1 5:-2 6:-1 8:-2 9:6
guard.ttys	3:-2 5:3
guard.tu	8:1
guard.tun	0:3 3:-1 5:-1 8:-1
guard.tunnel	0:-1 3:9 4:-1 5:-2 7:-4 9:-1
guard.tuple	0:-2 3:3 5:-4 7:2 8:2
guard.tuplehash	3:-1 5:1
guard.tv	3:3 5:-1 7:-1 8:-1
guard.tv_nsec	3:1
guard.tv_sec	3:1
guard.tv_usec	3:1
guard.tx	3:-2 4:2 5:4 6:1 8:-4
guard.txc	3:1
guard.type	0:-3 1:-2 2:-7 3:13 4:-8 5:-3 6:4 7:18 8:-8 9:-4
guard.types	3:1 7:-1
guard.tz	3:3 5:-2 7:-1
guard.u	3:-5 4:-1 5:6 7:-3 9:4
guard.u16	3:-6 5:4 7:-1 8:3
guard.u32	0:-1 2:3 5:1 8:-2 9:-1
guard.u64	0:4 3:6 5:-2 6:-1 7:-1 8:-6
guard.u8	2:7 3:-9 5:-1 7:5 8:-1
guard.uaddr	1:3 4:-1 8:-1
guard.uarg	0:-1 3:-3 5:1 7:-1 8:4
guard.ubuf	1:2 3:1 5:-1
guard.ucnt	1:1 3:1 5:-1
guard.ucounts	0:-3 3:-3 5:10 7:-1 8:-1
guard.ud	0:-5 3:8 5:-3 7:-1 8:1 9:-1
guard.udp	0:-2 3:9 5:-7 7:6 8:-3 9:-1
guard.udphdr	0:-1 3:3 8:-1
guard.uevent	0:-1 3:-5 5:5 8:2
guard.uh	0:-2 3:5 5:-1 8:-1
guard.uid	3:-2 4:10 5:-4 6:-1 7:-2 8:-1 9:-1
guard.uid_eq	3:-1 4:4 5:-3
guard.uid_t	3:2 4:-1
guard.uid_valid	3:-1 4:1 5:1 7:-1
guard.uinfo	3:-3 5:4 8:-1
guard.uint	3:1 5:1 8:-1
guard.uint64	0:1 3:-2 5:-1 6:4 7:-1 8:-2
guard.uint64_t	0:1 3:-2 5:-1 6:4 7:-1 8:-2
guard.uio	3:2 5:-1
guard.ulp	3:-1 5:2
guard.uname	0:1 3:5 5:-4
guard.uname_len	3:3 5:-2
guard.underflow	3:2 5:-2
guard.undo	3:-6 5:6
guard.unhashed	3:-1 5:1
guard.unicast	3:-2 5:1 7:-1 8:3
guard.unicode	0:1 5:-1
guard.unit	0:-1 3:-3 6:-1 7:2 8:5 9:-1
guard.units	3:-3 5:-2 6:-1 7:7 8:-1
guard.unix	0:-1 3:-2 5:1 7:-2 8:4
guard.unknown	5:-1 7:1
guard.unlabel	5:2 7:-1
guard.unlazy	5:1
guard.unless	5:2 8:-1
guard.unlikely	0:2 1:-4 2:4 3:7 4:-3 5:-1 6:3 7:-10 8:-11 9:13
guard.unlinked	2:-1 3:-2 5:4 8:-1
guard.unmap	0:5 1:1 5:-1 6:-1 7:-1 8:-3
guard.unmapped	4:2 5:-1
guard.unregister	5:-2 8:3
guard.unset	3:-10 5:14 6:-2 7:-1
guard.unsigned	0:-5 1:1 3:9 5:-6 6:2 7:-3 8:2
guard.unspec	0:-1 3:-4 5:11 7:-1 8:-3
guard.up	3:2 5:-1 7:-1 8:-1 9:1
guard.update	3:-8 4:1 5:2 7:5 8:2 9:-1
guard.upid	3:1
guard.upper	0:7 3:-11 5:5 9:-1
guard.uprobe	3:2 5:-6 7:5
guard.uptodate	2:11 3:-3 5:-3 6:-1 7:-1 8:-2
guard.uptr	3:1
guard.usage	3:2 4:2 5:1 7:-5
guard.use	0:-1 3:-4 5:1 7:7 8:-2
guard.usec	3:1 5:-1
guard.used	0:-1 3:-3 5:6 8:-1
guard.user	0:-2 1:13 2:-1 4:3 5:-7 6:-2 7:4 8:-7 9:-2
guard.user32	3:1 6:-1
guard.user_ns	3:2 4:1 7:-3
guard.user_write_access_begin	1:2 4:-1 8:-1
guard.userns	3:3 4:5 5:-5 7:-3
guard.users	2:-1 3:-10 5:5 7:-1 8:-1 9:9
guard.usize	0:1 3:1 5:-1
guard.ut	3:1
guard.uuid	3:3 5:-1 6:-1 8:-1
guard.uval	5:1
guard.v	0:-1 3:4 5:-10 6:1 7:-3 8:3 9:6
guard.v2	2:3 3:-5 4:3 5:-1 6:-2 7:1
guard.v4	3:5 4:-1 5:-2 7:-1 8:-1
guard.v6	3:-2 7:3
guard.va	0:1 5:1 8:-2
guard.vaddr	0:4 3:-1 5:-1 8:-2
guard.val	0:5 1:-1 2:-1 3:6 4:-5 5:-3 6:7 7:-2 8:-3 9:-4
guard.valid	0:-3 2:-2 3:4 5:-1 6:7 7:-6 8:-1 9:1
guard.valid_hooks	3:4 5:-3 8:-1
guard.valid_signal	3:5 5:-4
guard.validate	3:6 5:-3 6:-1 7:1 8:-2
guard.value	0:-3 1:6 2:1 3:9 4:-2 5:-8 6:2 7:3 8:-9 9:1
guard.value_size	3:4 5:-3
guard.var	0:1 5:-2 7:-5 8:7 9:-1
guard.vc	3:-7 4:5 5:5 6:1 7:-1 8:-1 9:-1
guard.vdev	3:-6 7:2 8:6
guard.vec	0:3 1:-6 3:6 5:-3 6:3 8:-3
guard.vector	0:-2 3:-1 5:-4 6:5 8:3
guard.vendor	0:3 3:-3 5:-1 6:-1 7:4 8:-2
guard.ver	0:4 5:-1 6:-1 8:-1
guard.verdict	3:1 5:-1
guard.verf	2:-2 3:2 8:2
guard.verify	0:-2 3:12 5:-10 6:-1 7:4 8:-1
guard.vers	3:2 5:-2 7:3 8:-1 9:-1
guard.version	0:-1 2:-1 3:3 4:-1 5:-4 6:-1 7:3 8:2 9:-1
guard.versp	3:-4 5:-1 7:9 8:-2 9:-1
guard.vfs	3:-1 4:-1 5:2 6:-1 7:-2 8:4
guard.vfsuid	4:1 5:-1
guard.vga	5:1 8:-1
guard.vgadev	3:6 5:-1 6:-2 7:-1 8:-1
guard.vi	0:4 5:-1 6:-1 8:-1
guard.victim	3:2 5:-1
guard.vif	0:-1 3:-4 8:6
guard.vifi	3:2 5:-1
guard.virq	8:1
guard.virt	0:-2 3:-1 5:-4 6:-1 7:-1 8:9
guard.virtio	3:-6 5:-6 6:8 7:5 8:1 9:-1
guard.vlan	3:-2 5:6 7:-1 8:-4
guard.vlen	3:-4 5:-1 7:7 8:-1
guard.vli	3:1
guard.vm	1:-5 2:-3 5:4 6:-1 7:-3 8:11 9:-3
guard.vm_end	0:-2 3:-2 5:3 8:2
guard.vm_file	3:3 4:-1 7:-1
guard.vm_flags	0:1 1:-1 2:-1 3:-1 4:6 5:3 7:-3 8:-3 9:-1
guard.vm_mm	0:2 3:-4 5:-2 8:6
guard.vm_ops	3:-4 5:7 7:-1
guard.vm_pgoff	0:1 3:4 5:-4 7:-1
guard.vm_start	0:-3 3:1 5:-4 8:7
guard.vma	0:-7 1:-10 2:-2 3:10 4:6 5:-4 6:-2 8:6 9:2
guard.vmap	0:1 3:-5 5:-1 7:5
guard.vmcore	8:1
guard.vmemmap	3:-1 5:-2 8:4
guard.vmf	0:2 3:-2 5:2
guard.void	0:-1 1:1 3:-1 5:3 6:-1 7:-1
guard.vp	0:1 3:-1 5:3 6:-3 7:-4 8:5
guard.vp_dev	5:1 6:-1 7:-1
guard.vpd	2:2 3:-9 5:-3 6:3 7:6 8:3 9:-1
guard.vpd_len	2:-1 3:-3 5:-1 6:3 7:-2 8:5 9:-1
guard.vq	3:-1 5:-4 6:5 7:1
guard.vr	5:1
guard.vring	0:1 3:-2 6:2
guard.vt	3:1
guard.vtag	0:-1 3:7 5:-5 7:-1 8:-1
guard.vw	5:1
guard.vxlan	0:-1 3:4 5:1 7:-1 8:-2 9:-1
guard.w	0:-1 1:-1 3:-7 5:-4 7:-1 8:9 9:5
guard.wait	2:1 3:-4 5:-1 6:4 7:-2 8:3 9:-1
guard.wake	7:1
guard.wakeup	3:-6 5:10 6:-1 7:-3 8:-1
guard.walk	0:-1 2:-1 3:-3 5:2 6:1 7:-3 8:-1 9:5
guard.walk_state	3:-4 5:1 6:1 7:-3 8:-1 9:6
guard.want	2:-3 3:-1 4:3 5:5 7:-1 8:-2
guard.warn	0:-2 3:-1 4:3 5:-1 6:-1 7:-1 8:-2 9:4
guard.warning	3:-1 5:1 8:-1 9:1
guard.was	3:-7 5:8 8:-3 9:4
guard.wctr	2:4 6:-2
guard.weight	3:-1 5:-1 9:3
guard.whence	3:3 7:-2
guard.which	3:5 5:-3 7:-1
guard.width	3:3 5:-1 7:-2
guard.window	3:2 5:-1
guard.wirq	3:1 5:-1
guard.with	5:-3 7:5
guard.within	3:3 5:-2
guard.wmi	3:1 7:-1
guard.wol	3:-3 5:-8 7:3 8:7
guard.word0	2:-2 3:9 8:-7
guard.word1	2:-1 3:3 8:-1
guard.word2	3:1 8:-1
guard.work	3:-2 9:3
guard.worker	3:-2 5:-3 7:-1 8:7
guard.wq	3:2 5:-7 7:-1 8:6
guard.writable	0:-2 8:3
guard.write	1:3 2:-4 3:-7 4:9 5:-4 6:-6 7:8
guard.write_iter	3:-2 7:3
guard.writeback	2:-1 5:1
guard.writenote	0:-1 2:10 3:-2 5:-3 7:-1 8:-3
guard.writers	0:5 3:-2 5:1 7:-1 8:-3
guard.written	0:-1 2:-1 5:-2 8:5
guard.ws	0:1
guard.wsize	3:-2 5:-1 9:4
guard.x	0:-2 3:2 4:-1 5:6 6:1 7:-6
guard.x86	3:-8 5:-4 6:8 7:6 8:-2
guard.xa	0:-2 3:-3 8:2 9:3
guard.xas	0:7 2:-2 3:-3 4:-1 5:6 6:-1 7:-1 8:-3 9:-2
guard.xas_error	0:4 2:-1 3:-2 4:-1 5:2 8:-1 9:-1
guard.xattr	3:-1 5:3 7:-2 8:2 9:-1
guard.xdev	3:1 5:1 7:-1 8:-1
guard.xdp	3:-3 5:4
guard.xdpf	3:2 5:-2
guard.xdr	0:-3 1:-2 2:1 3:-5 4:-1 5:9 6:-1 7:-3 8:7 9:-2
guard.xdr_buf_subsegment	3:-1 8:2
guard.xdr_stream_decode_bool	3:1 8:-1
guard.xdr_stream_decode_u32	2:4 3:2 5:-1 8:-4
guard.xdr_stream_encode_u32	3:-1 8:1
guard.xfer	3:-1 5:-1 6:3
guard.xflag	3:1 5:-1 7:-1
guard.xflags	3:1 5:-1 7:-1
guard.xfrm	0:1 4:4 7:-4 9:-1
guard.xlate	3:1 5:-4 7:-1 8:3
guard.xmit	0:-5 3:-1 8:5
guard.xp	0:-5 3:-8 5:8 8:6
guard.xprt	0:-1 1:-1 2:-2 3:-3 4:-1 5:4 7:-2 8:7 9:-1
guard.xps	0:-1 3:-5 5:9 7:-1 8:-2
guard.xpt	3:6 5:-5
guard.xstats	3:-2 5:1 8:2
guard.xt	0:-4 1:1 3:8 5:-3 7:-1 8:-1
guard.xt_counters	0:-1 3:1
guard.xz	3:-2 5:-2 7:5 8:-1
guard.zero	0:1 2:-1 4:-1 6:-1 7:5 8:-2
guard.zeroes	0:4 3:-1 5:-2
guard.zone	3:6 5:-1 7:-4 8:1
guard.zoned	2:-1 3:-5 5:-7 7:14 9:-1
guard.zstd	3:-2 5:-1 8:4
guard:!	0:12 1:-12 2:-9 3:3 4:7 5:4 6:1 7:7 8:-14 9:3
guard:!=	0:-4 1:-2 2:6 3:10 5:-3 7:-10 8:-4 9:7
guard:%	3:5 5:-2 7:-1 8:-1
guard:&	0:4 1:3 2:-1 3:2 4:4 6:7 7:-10 8:-7 9:-1
guard:&&	0:-3 1:-5 2:9 3:-4 4:4 5:-2 6:7 7:1 9:-7
guard:*	2:-4 3:8 5:6 6:-2 7:-6 8:1 9:-3
guard:+	0:-7 1:4 2:5 3:-9 4:-2 5:4 6:8 7:-7 8:7 9:-3
guard:-	0:2 1:-4 2:-5 3:-9 4:3 5:2 6:3 7:-5 8:19 9:-6
guard:->	0:-3 1:-7 2:2 3:-3 4:-11 5:14 6:-8 7:17 8:-8 9:6
guard:0	0:4 1:-3 3:-2 4:-3 5:-1 6:-6 7:-3 8:13 9:-1
guard:0444	0:2
guard:0U	3:10 4:-1 5:-8 8:-1
guard:0x00	2:-1 3:-3 5:-1 6:2 7:5 8:-1
guard:0x01	3:1 6:1
guard:0xff	0:-1 2:-1 3:2 5:-2 6:4 7:-1 8:-1 9:-1
guard:1	0:2 1:3 2:-4 3:6 5:-1 6:1 7:10 8:-12 9:-4
guard:10	0:-1 2:-2 3:11 5:-2 6:3 7:-1 8:-6 9:-1
guard:100	3:-8 5:11 6:-1 7:-1
guard:1024	3:3 5:-1 7:-1
guard:11	3:5 5:-2 8:-2
guard:12	3:5 5:-2 7:-1 8:-1
guard:16	3:-2 5:-1 7:4 8:-1
guard:1U	2:-3 3:15 5:-2 7:-1 8:-9
guard:1UL	3:-4 5:4 6:-1 9:2
guard:1ULL	0:-1 5:-1 8:2
guard:2	0:-3 1:-3 2:3 3:3 5:-7 6:-2 7:6 8:2 9:1
guard:255	3:1
guard:3	0:-2 2:-1 3:9 4:-1 5:-1 6:4 7:1 8:-9 9:-1
guard:31	3:-2 6:2
guard:32	0:-1 3:-2 5:1 6:2 7:-1 8:1
guard:4	2:-1 3:9 5:-4 6:2 8:-5 9:1
guard:4096	3:5 5:-2 7:-2
guard:5	3:3 5:-5 6:4 7:1 8:-1
guard:511	3:2 5:-1 7:-1
guard:512	3:1
guard:6	0:-1 2:1 3:-1 5:-4 6:-1 7:7 8:-2
guard:64	3:-1 6:2
guard:7	3:2 4:1 5:-2 7:-2 8:2
guard:8	0:1 3:2 5:-1 6:-1 7:5 8:-4 9:-1
guard:9	3:3 5:-2
guard:<	0:1 1:4 2:2 3:18 4:-5 5:-6 6:-6 7:-5 8:2 9:-5
guard:<<	0:-5 1:-1 2:-2 3:7 4:-3 5:1 6:-1 7:4 8:-1
guard:<=	0:-6 1:1 2:2 3:6 5:-1 6:1 7:-6 8:6 9:-3
guard:==	0:-4 1:-7 3:7 4:1 5:2 6:3 7:-2 8:-4 9:4
guard:>	0:-9 1:-7 2:-6 3:28 5:5 6:5 7:-2 8:-16 9:4
guard:>=	0:-2 1:2 2:-6 3:23 4:-3 5:3 6:-2 7:-8 8:-12 9:5
guard:|	0:-1 1:-1 2:4 3:8 4:-7 5:3 6:-3 7:-3 8:1 9:-1
guard:||	0:-13 1:-2 3:16 5:-1 6:13 8:-9 9:-4
guard:~	0:-1 3:14 5:-7 6:-1 8:-2 9:-2
in:arch	0:-2 1:5 2:-6 3:-2 4:2 5:-3 6:12 8:2 9:-9
in:arch/x86	0:-2 1:5 2:-6 3:-2 4:2 5:-3 6:12 8:2 9:-9
in:block	0:-4 1:-4 2:12 3:3 4:1 5:4 6:-6 7:3 8:-2 9:-7
in:block/badblocks.c	3:-2 5:4 7:-1
in:block/bdev.c	0:-1 2:2 3:-2 4:-1 5:9 7:-1 8:-4
in:block/bio.c	0:4 1:-3 3:4 5:-4 8:1 9:-1
in:block/blk-cgroup.c	0:-3 3:5 5:1 6:-1 7:-2 8:1
in:block/blk-core.c	2:-1 3:4 7:-2 8:-1
in:block/blk-flush.c	2:-1 8:2
in:block/blk-ia-ranges.c	0:-1 2:-2 3:7 5:-2 6:-1 8:-1
in:block/blk-ioc.c	4:1 8:-1
in:block/blk-iocost.c	3:1 5:-1
in:block/blk-iolatency.c	3:1 8:1
in:block/blk-lib.c	2:-1 3:1 4:3 5:-3 8:-1
in:block/blk-map.c	0:-1 1:2 2:-2 3:-6 4:-1 5:2 6:-1 8:7 9:-1
in:block/blk-mq-debugfs.c	3:1 7:-1
in:block/blk-mq-sched.c	0:1 8:-1
in:block/blk-mq-sysfs.c	2:-1 3:-2 5:-2 7:5
in:block/blk-mq-tag.c	0:1 3:2 5:-1 8:-1
in:block/blk-mq.c	0:1 2:3 3:-2 4:-1 5:11 6:-1 7:-9 8:-1 9:-1
in:block/blk-stat.c	0:4 5:-3
in:block/blk-sysfs.c	0:-1 2:-1 3:-1 5:-3 7:7 8:1
in:block/bsg.c	0:-2 3:-2 7:3 8:3
in:block/disk-events.c	3:-1 5:-1 7:2
in:block/elevator.c	0:-1 3:1 7:-1 8:1
in:block/fops.c	2:1 3:1 4:-2 5:2 7:-1
in:block/genhd.c	2:-1 3:-5 5:7 7:2 8:-2
in:block/ioctl.c	0:-1 2:-1 3:-5 4:6 5:3 7:-2 8:1
in:block/ioprio.c	4:-1 5:-1 7:-1 8:3
in:block/kyber-iosched.c	0:3 8:-2
in:block/partitions	0:-4 1:-1 2:20 3:4 4:-1 5:-11 6:-1 7:3 8:-8 9:-2
in:crypto	0:-3 1:-5 2:-5 3:11 4:-3 5:2 6:2 7:4 8:-2 9:-2
in:crypto/ahash.c	3:-1 5:-1 8:2
in:crypto/algapi.c	0:-4 3:-5 5:13 7:-2
in:crypto/algboss.c	5:1 8:-1
in:crypto/api.c	0:5 3:-1 4:-1 5:-3 7:5 8:-5
in:crypto/asymmetric_keys	0:-3 1:-1 2:-1 3:6 4:1 5:-2 6:-2 7:9 8:-5 9:-2
in:crypto/authenc.c	3:3 5:-1 7:-1 8:-1
in:crypto/authencesn.c	3:2 5:-1 8:-1
in:crypto/cbc.c	0:-1 3:1 5:-1 8:1
in:crypto/ccm.c	3:9 5:-1 7:-1 8:-6
in:crypto/crypto_null.c	0:-2 8:2
in:crypto/drbg.c	0:1 1:-1 3:-3 5:-1 9:3
in:crypto/echainiv.c	0:-1 3:1 8:1
in:crypto/gcm.c	5:-1 8:1
in:crypto/geniv.c	3:2 5:-1 8:-1
in:crypto/hmac.c	3:1 5:-1
in:crypto/jitterentropy-kcapi.c	0:-1 3:1 5:-1 8:3
in:crypto/jitterentropy.c	2:-1 3:1 5:-4 6:7 7:-2 8:-2
in:crypto/rng.c	0:-2 8:2
in:crypto/rsa-pkcs1pad.c	3:-5 5:5 8:2
in:crypto/rsa.c	0:4 3:-5 5:4 7:-2 8:1 9:-1
in:crypto/seqiv.c	0:-1 3:1 8:1
in:crypto/shash.c	3:2 5:-1 7:-1 8:1
in:crypto/skcipher.c	5:-1 8:2
in:drivers	0:-5 1:-10 2:-2 4:-13 5:3 6:29 7:3 8:8 9:-12
in:drivers/acpi	0:6 1:-3 2:-7 3:12 4:-4 5:-1 6:4 7:-5 8:1 9:-3
in:drivers/base	0:-1 1:-1 2:-4 3:15 4:-5 5:10 6:5 7:-9 8:-8 9:-1
in:drivers/block	0:4 2:1 3:-1 5:6 6:-2 7:-4 8:-3 9:-1
in:drivers/cdrom	0:-1 2:5 3:-1 4:-1 5:-4 6:-3 7:3 8:3
in:drivers/char	0:-4 1:-3 2:-1 3:-2 4:4 5:-3 6:2 8:8 9:-1
in:drivers/connector	0:-1 2:-1 3:-4 5:3 7:-1 8:4
in:drivers/cpufreq	0:-2 2:-1 3:-9 4:-1 5:2 7:13 8:-1 9:-1
in:drivers/cpuidle	3:1 5:4 6:-2 7:-2
in:drivers/dma	2:-1 3:-1 5:1 6:2 7:-2 8:-3 9:4
in:drivers/dma-buf	0:3 3:4 5:-2 6:-2 7:1 8:-3
in:drivers/firmware	3:-1 5:-1 6:-1 7:3
in:drivers/hwmon	8:1
in:drivers/i2c	0:-4 2:8 3:5 5:-2 6:-5 7:1 8:-1 9:-2
in:drivers/input	0:-8 1:1 2:4 3:1 4:-3 5:1 6:6 7:1 8:-4 9:1
in:drivers/iommu	0:-4 1:-2 2:-3 3:-3 4:-1 5:-2 6:8 8:13 9:-5
in:drivers/leds	3:2 5:-2 6:-1
in:drivers/macintosh	3:1 5:-2 8:1
in:drivers/mailbox	3:-1 5:-1 6:5 7:-1 8:-1
in:drivers/net	0:3 2:-1 5:-5 6:6 7:-1 8:-1 9:-1
in:drivers/nvmem	3:3 5:-1 7:-2 8:1
in:drivers/pci	0:-6 1:-2 2:3 3:3 4:2 5:-6 6:-2 7:8 8:4 9:-4
in:drivers/platform	0:-1 6:-2 7:3 8:1
in:drivers/pnp	0:4 5:-4 6:-2 7:-2 8:5 9:-1
in:drivers/power	3:3 5:-2 6:-1 7:-4 8:1 9:3
in:drivers/pps	0:3 3:3 6:-2 7:-1 8:-2
in:drivers/ptp	0:-3 5:1 6:-1 7:-3 8:5
in:drivers/rtc	0:-1 1:-1 2:-3 4:-1 5:15 6:4 7:-5 8:-8 9:-1
in:drivers/scsi	0:6 1:-2 2:11 3:-16 4:-1 5:2 6:1 7:14 8:-8 9:-7
in:drivers/thermal	5:-2 6:-1 7:-2 9:5
in:drivers/tty	1:6 2:-8 3:-6 4:2 5:8 6:-6 7:1 8:-3 9:5
in:drivers/usb	3:-2 5:-5 6:12 7:-1 8:-3
in:drivers/video	6:-1 8:2
in:drivers/virtio	0:3 2:-2 3:-8 4:-2 5:-6 6:9 8:7 9:-1
in:fs	0:-1 1:3 2:1 3:12 4:-2 5:16 6:-20 7:-1 8:1 9:-10
in:fs/9p	0:-2 1:-1 2:-1 3:3 4:-3 5:-2 7:6 8:2
in:fs/aio.c	0:5 2:-2 3:-3 4:3 5:-4 7:10 8:-8 9:-1
in:fs/anon_inodes.c	0:-2 4:1 5:4 8:-2
in:fs/attr.c	3:2 4:5 5:-5 8:-1
in:fs/autofs	0:-2 1:2 2:-1 3:6 4:-1 7:-2 8:-1
in:fs/binfmt_elf.c	0:3 1:-1 2:11 3:1 4:-1 5:-7 7:-2 8:-3 9:-1
in:fs/binfmt_misc.c	0:-1 3:-2 5:5 7:-2 8:1
in:fs/buffer.c	0:-1 1:-1 2:7 3:-4 4:-1 5:5 8:-4 9:-1
in:fs/char_dev.c	0:-1 3:-1 4:-1 5:8 8:-5
in:fs/coredump.c	0:1 2:-1 3:-4 4:-1 5:5 7:-1 8:1
in:fs/d_path.c	3:-3 5:2 8:2
in:fs/dcache.c	0:-1 3:-1 5:1 8:1
in:fs/debugfs	1:-2 2:-2 4:7 5:1 7:-2 8:-5 9:3
in:fs/devpts	3:3 4:-1 5:-1 7:-1
in:fs/direct-io.c	8:1
in:fs/eventfd.c	8:1
in:fs/eventpoll.c	0:5 2:-1 3:-5 5:5 7:-1 8:-2
in:fs/exec.c	0:5 1:-3 2:-1 4:2 5:1 7:8 8:-10 9:-1
in:fs/exportfs	3:-1 7:2 8:1
in:fs/ext4	0:1 1:-5 2:4 3:-2 4:-3 5:-1 6:-3 7:1 8:6 9:3
in:fs/fat	0:-6 1:-2 2:8 3:8 4:-7 5:4 7:-1 8:-2 9:-1
in:fs/fcntl.c	1:5 2:-1 3:-1 4:-3 5:5 7:-2 8:-5 9:4
in:fs/fhandle.c	3:1 5:-1 8:1
in:fs/file.c	0:-4 1:3 3:4 4:1 5:-1 7:-1 8:-2 9:2
in:fs/file_table.c	0:3 3:-1 5:1 8:-3
in:fs/filesystems.c	0:-1 3:-2 5:8 7:-2 8:-2 9:-1
in:fs/fs_context.c	0:-1 2:-1 3:2 4:6 5:2 7:-4 8:-4
in:fs/fs_parser.c	0:-1 3:5 5:-4 7:-1
in:fs/fsopen.c	0:5 1:-1 3:-1 5:-3 7:3 8:-3
in:fs/hugetlbfs	0:3 1:-1 2:-3 3:3 6:4 7:-2 8:-4 9:-1
in:fs/init.c	3:2 4:4 5:-2 8:-4
in:fs/inode.c	0:-2 3:7 4:-5 5:7 7:-1 8:-5 9:-1
in:fs/ioctl.c	0:-2 1:6 2:-1 3:4 5:-4 7:6 8:-7
in:fs/iomap	0:2 2:7 3:-7 4:-1 5:1 7:-4 8:4 9:-1
in:fs/isofs	0:-4 2:2 3:12 4:-2 5:-3 7:-1 8:-2 9:-1
in:fs/jbd2	0:2 1:-1 2:8 3:-9 4:-3 5:4 6:-1 7:-2 9:2
in:fs/kernfs	0:3 1:-1 2:-1 3:-7 4:-6 5:2 7:8 8:2 9:-1
in:fs/libfs.c	0:-1 1:4 2:-1 4:-2 5:-6 7:4 8:3 9:-1
in:fs/lockd	0:2 1:-2 2:-2 3:5 4:-1 5:-6 6:-1 7:-8 8:14 9:-1
in:fs/locks.c	1:-1 2:-1 3:-14 4:2 5:6 8:7 9:2
in:fs/mbcache.c	0:4 8:-3
in:fs/namei.c	0:-6 1:-1 2:-3 3:6 4:3 5:-3 6:-1 7:1 8:4 9:-2
in:fs/namespace.c	0:1 1:4 2:-2 3:4 4:-2 5:4 7:-4 8:-4 9:-1
in:fs/netfs	0:1 1:-1 2:2 3:-2 5:-2 8:5
in:fs/nfs	1:-7 2:6 3:-2 4:-2 5:-6 6:-4 7:2 8:19 9:-6
in:fs/nfs_common	2:-1 3:-4 7:-1 8:5
in:fs/nls	3:8 5:-6 7:-1
in:fs/notify	0:-2 3:1 4:1 5:1 7:-1 8:1
in:fs/nsfs.c	3:-4 5:-1 7:4 8:1
in:fs/open.c	0:-2 1:1 2:-1 3:2 4:3 5:-4 7:-1 8:4
in:fs/pipe.c	0:2 3:2 4:1 5:-3 7:-1
in:fs/pnode.c	8:1
in:fs/posix_acl.c	1:-1 2:-3 3:9 4:4 5:-7 6:-1 7:-2 8:1 9:-1
in:fs/proc	0:1 1:-1 2:-6 3:1 4:13 5:-3 6:-1 7:-4 8:4 9:-3
in:fs/proc_namespace.c	0:-1 3:-2 4:-1 5:2 8:2
in:fs/quota	0:1 1:-3 2:-1 3:3 4:-4 5:1 6:-1 7:1 8:1 9:2
in:fs/ramfs	3:-1 8:1
in:fs/read_write.c	0:-1 1:1 2:-1 3:-11 4:-1 5:2 7:9 8:2 9:-1
in:fs/readdir.c	1:1 2:-1 5:6 7:-2 8:-3
in:fs/remap_range.c	2:-1 3:4 4:1 5:-3 7:-1 8:1 9:-1
in:fs/select.c	1:3 3:2 5:-1 8:-3
in:fs/seq_file.c	0:-5 1:-1 2:-2 3:-5 4:-1 5:13 8:2 9:-1
in:fs/signalfd.c	1:11 2:-1 3:1 5:4 7:-2 8:-14
in:fs/splice.c	0:-1 1:-1 2:1 4:-1 5:1 6:-1 7:3
in:fs/stat.c	3:4 5:-3 7:-1
in:fs/statfs.c	3:7 5:-6 7:-1
in:fs/super.c	0:7 1:-1 2:-1 3:-2 5:-3 7:-1 8:2
in:fs/sync.c	2:-2 3:1 5:-1 8:2
in:fs/sysfs	0:-1 1:-1 2:-3 3:-9 5:6 7:2 8:1 9:4
in:fs/timerfd.c	3:-1 5:3
in:fs/tracefs	0:-1 4:1 5:-1 8:2
in:fs/xattr.c	0:-1 1:6 2:-2 4:-3 7:-2 8:4 9:-1
in:ipc	0:3 1:-3 2:-2 3:-3 4:5 5:12 6:-2 7:-6 8:-4 9:1
in:ipc/mqueue.c	0:-2 1:-1 2:-1 3:2 4:-3 5:7 6:-1 7:-2 8:-2 9:3
in:ipc/msg.c	0:2 1:-1 3:2 4:4 5:-2 7:-1 8:-2
in:ipc/msgutil.c	0:2 4:-1 8:-1
in:ipc/namespace.c	0:1 5:1
in:ipc/sem.c	1:-1 3:-3 4:3 5:3 7:-2 8:1
in:ipc/shm.c	0:-1 3:-3 4:2 5:3 7:-2 8:2 9:-1
in:ipc/syscall.c	3:1 5:-1 7:1
in:ipc/util.c	0:1 3:-1 5:2 8:-1
in:kernel	0:-7 1:-3 2:-8 3:8 4:-4 5:12 6:-8 7:2 8:4 9:5
in:kernel/audit.c	0:-8 3:5 4:3 5:3 6:-1 7:3 8:-3 9:-2
in:kernel/audit_tree.c	5:-1 8:1
in:kernel/audit_watch.c	0:4 5:-1 8:-3
in:kernel/auditfilter.c	0:-1 3:-1 4:-1 5:-2 7:-1 8:7 9:-1
in:kernel/auditsc.c	0:3 3:-2 5:-3 8:-1 9:5
in:kernel/bpf	0:-5 2:-3 3:3 5:1 6:-4 9:9
in:kernel/capability.c	3:5 5:-5
in:kernel/cgroup	0:3 1:-1 2:-2 3:3 4:5 5:3 6:-1 7:-5 8:-8 9:3
in:kernel/compat.c	1:1 8:-1
in:kernel/cpu.c	0:-1 1:-1 2:-1 3:8 4:-4 5:5 6:-1 7:-1 8:-4 9:-1
in:kernel/crash_core.c	3:5 5:-4 7:-1
in:kernel/cred.c	0:1 3:-1 4:-2 5:2 8:-1
in:kernel/dma	0:-1 3:-5 5:1 6:1 7:3 8:4 9:-1
in:kernel/entry	1:1
in:kernel/events	0:4 1:-4 2:10 4:-4 5:7 6:-1 7:-1 8:-9 9:-2
in:kernel/exit.c	7:-1 8:-1 9:1
in:kernel/fork.c	0:2 1:-4 3:-8 4:-3 5:6 7:-2 8:7 9:2
in:kernel/futex	1:1 3:2 5:-1 7:-1 8:1 9:-1
in:kernel/gcov	0:1 3:5 7:-1 8:-3 9:-1
in:kernel/groups.c	4:2 8:-1
in:kernel/irq	0:4 1:-1 2:-1 3:-8 4:-1 5:-5 6:4 7:2 9:4
in:kernel/kallsyms.c	3:-3 5:2 8:1
in:kernel/kexec.c	0:-3 1:4 3:-1 4:-1 8:2
in:kernel/kexec_core.c	1:3 3:-1 8:-2
in:kernel/kprobes.c	0:-1 3:-3 4:-1 5:4 7:-1 8:5 9:-2
in:kernel/kthread.c	5:1 8:-1
in:kernel/locking	2:-1 3:-3 5:3 8:2
in:kernel/module	0:-1 1:-1 3:2 4:2 7:-1 9:-1
in:kernel/nsproxy.c	1:-1 3:9 4:-1 5:-1 7:-1 8:-6
in:kernel/panic.c	3:1
in:kernel/params.c	0:-3 3:-4 5:1 7:6 8:3
in:kernel/pid.c	3:-1 5:1 7:-1 8:2
in:kernel/pid_namespace.c	0:1 3:-2 5:3 7:-1 8:-1
in:kernel/power	1:-1 3:1 4:-2 5:-6 7:6 8:4
in:kernel/printk	0:-1 3:-2 4:3 5:4 8:-3 9:-1
in:kernel/profile.c	0:-2 3:-3 5:-1 7:-1 8:6
in:kernel/ptrace.c	3:-1 4:-1 5:-2 7:3
in:kernel/rcu	0:-1 3:1 5:-1 9:1
in:kernel/reboot.c	0:-1 5:-1 8:3
in:kernel/relay.c	0:-1 3:-2 5:1 8:5 9:-2
in:kernel/resource.c	0:2 3:5 5:-3 7:-1 8:-2 9:-1
in:kernel/rseq.c	1:2 5:-1
in:kernel/sched	1:6 2:-1 3:3 4:-2 5:-3 6:-1 7:2 8:-6 9:1
in:kernel/seccomp.c	0:-2 1:-2 3:7 4:-1 5:2 7:-1 8:-2
in:kernel/signal.c	3:-1 5:2 7:-1
in:kernel/smp.c	3:3 5:-2 7:-1
in:kernel/static_call_inline.c	3:2 7:-1
in:kernel/sys.c	1:-1 4:5 5:7 7:-1 8:-9
in:kernel/sysctl.c	5:-10 7:13 8:-2
in:kernel/taskstats.c	0:-1 3:-11 5:-2 7:-2 8:16
in:kernel/time	0:-3 1:-3 2:-1 4:2 5:-6 6:6 7:2 9:3
in:kernel/trace	0:1 1:1 2:-3 3:9 4:2 5:16 6:-4 7:-8 8:-7 9:-5
in:kernel/ucount.c	0:-1 3:-4 5:7 8:-2
in:kernel/umh.c	0:1 3:1 5:-3 7:-1 8:2
in:kernel/utsname.c	3:-1 5:1 8:-1
in:kernel/workqueue.c	0:2 3:-3 5:-3 7:-1 8:6
in:lib	0:3 1:-1 2:-4 3:16 4:-7 5:2 6:-9 7:-8 8:-5 9:14
in:lib/assoc_array.c	0:1
in:lib/bitmap.c	3:2 5:-2 8:1
in:lib/bug.c	3:-2 5:-3 7:-1 9:7
in:lib/buildid.c	3:-7 5:8 7:-1
in:lib/decompress_bunzip2.c	0:-1 2:8 3:4 5:-3 7:-1 8:-4 9:-3
in:lib/decompress_unlzo.c	3:1
in:lib/decompress_unzstd.c	0:6 1:-1 2:-1 3:3 4:-1 5:-1 6:-1 7:-1 8:-3 9:-1
in:lib/devres.c	0:-1 3:-2 5:1 8:2
in:lib/group_cpus.c	0:7 8:-6
in:lib/idr.c	0:-7 5:-7 8:6 9:9
in:lib/iov_iter.c	0:6 1:-2 2:-2 3:-2 4:-1 5:-2 6:-1 7:-2 8:-8 9:15
in:lib/kobject.c	0:-1 3:2 5:1 7:-1 8:-2 9:2
in:lib/kobject_uevent.c	0:-2 3:3 5:-2 8:4 9:-1
in:lib/kstrtox.c	5:-1 8:2
in:lib/logic_pio.c	3:3 5:-2
in:lib/lz4	8:1
in:lib/maple_tree.c	0:8 2:-1 3:-5 4:-1 5:3 6:-1 7:-1 8:-2 9:-1
in:lib/mpi	0:2 2:-1 3:3 5:-5 8:-2 9:3
in:lib/nlattr.c	3:-2 5:-2 7:-1 8:5
in:lib/parser.c	3:1
in:lib/radix-tree.c	3:-6 5:6 8:1
in:lib/rhashtable.c	0:-3 5:4 8:2 9:-1
in:lib/sbitmap.c	0:-1 3:-3 5:6 7:-1 8:1
in:lib/scatterlist.c	3:3 5:-1 8:-1
in:lib/seq_buf.c	1:2 3:-1 5:1 8:-1
in:lib/string_helpers.c	0:-1 1:1 3:5 5:-2 8:-1 9:-1
in:lib/syscall.c	3:-1 5:2
in:lib/vsprintf.c	0:-1 1:-1 2:-1 3:1 4:-1 5:1 7:3 8:1 9:-2
in:lib/xarray.c	0:1 2:-1 3:-3 5:7 8:-2 9:-2
in:lib/xz	0:-1 2:-1 3:2 4:-1 5:-1 6:-1 7:4 8:1 9:-2
in:lib/zlib_inflate	3:2 5:1 7:-1
in:lib/zstd	0:-3 3:8 4:-1 5:-2 6:-1 7:-1 8:1 9:-1
in:mm	0:5 1:-1 2:-5 3:5 4:2 5:12 6:-10 7:-6 8:-2 9:1
in:mm/backing-dev.c	0:8 8:-8
in:mm/dmapool.c	0:-1 2:-1 3:5 5:6 6:-1 7:-1 8:-1 9:-6
in:mm/filemap.c	0:-2 1:1 2:9 3:-3 4:-1 5:-1 6:-1 7:1 8:-3 9:-1
in:mm/gup.c	0:-9 1:-5 2:-1 3:-2 4:10 5:-3 6:-1 7:3 8:10 9:-2
in:mm/hugetlb.c	0:8 1:-1 2:-2 3:-3 4:-1 5:-2 6:-1 7:4 8:-5 9:2
in:mm/hugetlb_cgroup.c	3:2 5:-1 7:-1
in:mm/hugetlb_vmemmap.c	0:-1 8:2
in:mm/maccess.c	1:3 3:-3 4:-1 5:3
in:mm/madvise.c	0:-12 1:-1 3:1 4:4 5:9 7:-2 8:2
in:mm/memblock.c	0:3 3:-3 5:3 9:-1
in:mm/memfd.c	0:-1 1:4 3:-1 5:-3 7:-1 8:3
in:mm/memory-tiers.c	3:3 5:-2
in:mm/memory.c	0:8 1:-1 2:-2 3:7 4:1 5:-6 6:-1 7:-2 8:-4
in:mm/mempolicy.c	0:-2 1:3 2:-1 3:-1 4:-1 5:3 6:-1 7:-1 8:1 9:-1
in:mm/migrate.c	0:-4 1:1 2:-1 3:-1 4:9 5:-4 6:-1 7:4 8:-2 9:-2
in:mm/mincore.c	0:-1 1:-6 3:8 5:-1
in:mm/mlock.c	0:-5 3:7 4:1 5:-3 7:-1 8:1
in:mm/mmap.c	0:-9 1:-1 3:10 4:-8 5:3 7:-2 8:8 9:-1
in:mm/mprotect.c	0:-4 3:1 5:4
in:mm/mremap.c	0:-1 1:-1 3:1 4:-1 5:3 7:-1
in:mm/oom_kill.c	0:-2 3:-2 5:5 7:-2 8:2
in:mm/page-writeback.c	3:1 5:-1
in:mm/page_alloc.c	0:15 2:-1 3:-10 4:-1 5:-5 6:-1 7:-1 8:-7 9:10
in:mm/page_io.c	2:1 5:-1 8:1
in:mm/pagewalk.c	0:-1 2:-1 5:-2 8:5
in:mm/percpu-vm.c	0:1 5:-1
in:mm/percpu.c	0:12 3:-3 5:-4 8:-4 9:-1
in:mm/process_vm_access.c	1:4 5:-1 8:-2
in:mm/readahead.c	0:-7 3:3 5:-3 8:7
in:mm/rmap.c	0:-2 3:4 4:-1 5:-2 8:2
in:mm/secretmem.c	0:5 1:-1 2:-1 3:-6 4:-1 5:12 7:1 8:-9
in:mm/shmem.c	0:1 1:-1 2:-2 3:-3 4:-2 5:3 6:4 7:-1 8:2 9:-2
in:mm/slab_common.c	0:-7 5:2 8:6 9:-1
in:mm/slub.c	0:-7 1:-1 2:-1 3:-7 4:-2 5:4 6:-2 7:-3 8:6 9:13
in:mm/sparse-vmemmap.c	0:9 5:-4 8:-4 9:-1
in:mm/sparse.c	0:1
in:mm/swap_slots.c	0:2 5:-1
in:mm/swap_state.c	0:13 5:-2 8:-11
in:mm/swapfile.c	0:-4 1:-1 2:5 3:-1 4:-1 5:2 6:-1 7:3 8:-1 9:-2
in:mm/truncate.c	0:-1 2:-2 3:-2 5:6 8:1 9:-1
in:mm/util.c	0:-1 1:3 3:-4 4:-1 5:4 8:-1
in:mm/vmalloc.c	0:1 3:6 5:-8 7:-1 8:3 9:-1
in:net	0:-3 1:-5 2:-4 3:13 4:-8 5:13 6:-16 7:7 8:10 9:-7
in:net/9p	0:-1 2:2 3:5 4:-2 5:11 6:-1 7:-5 8:-7 9:-2
in:net/bpf	0:-2 1:1 3:2 7:-2 8:2
in:net/compat.c	1:-2 3:1 5:-1 8:3
in:net/core	0:-3 1:-3 2:-5 3:3 5:2 6:7 7:3 8:-3 9:-2
in:net/ethernet	3:2 5:-2
in:net/ethtool	0:-1 2:5 3:-1 4:-1 5:1 6:-1 7:-2 8:2 9:-1
in:net/ipv4	0:5 1:3 2:-5 3:-3 4:1 5:-4 6:-5 8:6 9:1
in:net/ipv6	0:1 2:-5 3:5 4:5 5:-5 6:-4 8:-2 9:4
in:net/netfilter	0:3 1:-1 2:-3 3:3 4:-2 5:6 6:-2 7:-5 8:5 9:-4
in:net/netlabel	2:-1 4:-4 5:6 7:1 8:1 9:-1
in:net/netlink	0:2 1:-1 2:-1 3:-1 5:-2 7:6 8:-1 9:-1
in:net/packet	0:1 1:-3 3:-3 4:1 5:-1 7:5 8:2
in:net/sched	0:1 1:-1 2:-2 3:6 4:-2 5:-2 6:-1 7:-1 8:3 9:-2
in:net/sctp	0:3 1:-2 2:-2 3:10 4:-2 5:3 6:-2 8:-7 9:-1
in:net/socket.c	0:-2 1:10 2:-1 3:6 4:3 5:-14 7:-3 8:2 9:-1
in:net/sunrpc	1:-3 2:16 3:-4 4:-10 5:-5 6:-5 7:2 8:4 9:5
in:net/unix	0:-3 1:5 2:-1 3:-11 4:-1 5:13 7:7 8:-7 9:-1
in:net/xfrm	0:-5 1:-6 2:-2 3:-6 4:5 5:7 6:-1 7:3 8:6 9:-2
in:security	0:1 1:-3 2:-3 3:-5 4:9 5:2 6:-3 7:3 9:-2
in:security/commoncap.c	0:-1 3:5 4:3 5:-3 7:-3
in:security/keys	1:-2 2:-3 3:-2 4:6 5:7 6:-3 7:-1 9:-2
in:security/security.c	0:2 3:-1 5:-1
message:aborted	2:1 8:-1
message:aborting	6:2 7:-1 8:-1
message:access	0:1 2:-1 5:-4 6:3 7:1 8:-2 9:3
message:ack	0:-1 3:3 5:-1 6:1 7:-1 8:-1
message:acpi	0:-2 3:-5 5:1 6:5 8:4 9:-2
message:acquire	5:5 8:-3 9:-1
message:action	3:9 5:-2 7:-1 8:-5
message:active	0:-1 5:3 6:1 7:-2 8:-1
message:add	0:1 3:-9 5:6 7:1 8:1 9:1
message:adding	5:-1 6:-1 8:3
message:addr	3:-2 7:4 8:-1 9:-1
message:address	0:-1 2:-1 3:6 5:1 7:-1 8:-6 9:3
message:admin	3:-1 4:3 5:-2
message:affinity	5:2 6:-1 8:-1
message:after	0:-1 3:2 5:-2 6:4 7:-3 8:-1 9:3
message:aio	3:-1 4:6 8:-4
message:algorithm	3:-4 5:-2 7:7
message:align	3:1
message:aligned	3:3 5:-1 6:1 8:-1
message:alive	3:-1 5:4 7:-1 8:-1 9:-1
message:all	3:-3 5:4 6:4 7:-1 8:-6 9:3
message:alloc	0:1 5:-2 8:-1 9:2
message:allocate	0:17 3:-1 5:-5 6:-1 7:-1 8:-7 9:-2
message:allocated	0:6 2:-1 3:-8 5:8 6:-1 7:-1 8:-3 9:-1
message:allocating	0:5 3:-2 5:-1 8:1 9:-2
message:allocation	0:2 3:-1 5:5 8:-6
message:allowed	4:3 7:-2 9:-1
message:already	0:-1 2:-3 3:-7 5:16 7:-2 8:-4 9:1
message:aml	3:3 6:-1 7:-1 9:-1
message:and	0:-2 2:-2 3:5 4:3 5:-3 7:-2 8:1 9:1
message:apic	3:3 5:-2 6:3 7:-1 8:-2
message:are	0:-1 2:-1 3:2 4:1 5:2 6:-2 7:-4 8:4 9:-2
message:area	3:2 5:-1
message:arg	3:-5 7:4 8:1
message:argument	3:7 7:-3 8:-3
message:arguments	3:-1 5:-1 6:4 8:-1 9:-1
message:array	3:1 5:-1
message:aspm	3:-1 4:3 7:-1 8:-1
message:assertion	3:-1 5:-1 9:4
message:assign	5:2 6:-1
message:assigned	3:-1 5:2 7:-1
message:association	3:-2 9:3
message:async	2:3 3:-4 5:4 8:-2
message:attached	3:1 5:2 6:-3
message:attempt	5:3 7:2 8:-1 9:-3
message:attempted	5:1 6:-2 7:-1 8:-2 9:5
message:attribute	3:5 5:-2 7:-3
message:attributes	2:1
message:audit	0:2 3:-5 4:-1 5:-4 6:-1 7:-1 8:6 9:4
message:auth	5:-1 7:3 8:-1
message:authattrs	3:3 5:-1 7:-1
message:authenticode	3:2 5:-1 7:-1
message:auto	6:-2 7:2
message:available	3:-4 5:7 6:-3 7:-1 8:-1 9:3
message:back	2:3 5:-1 8:-1 9:-1
message:bad	0:-1 2:-5 3:12 4:-1 5:-8 6:-1 7:-3 8:1 9:6
message:bank	3:-1 5:-1 6:5 8:-3
message:bar	0:-2 3:-2 5:-2 6:3 7:-1 8:4
message:base	3:4 5:-2 6:2 7:-1 8:-1
message:because	2:-1 3:-4 5:5 7:1 8:-2 9:2
message:been	3:-5 5:-2 7:7
message:between	3:1 5:-1
message:beyond	3:2 5:-1 8:-1
message:big	3:1 5:-3 6:-1 8:-1 9:3
message:bigalloc	3:2 7:-1
message:bios	3:5 5:-5 6:5 7:-2 8:-2 9:-1
message:bit	0:-1 3:2 5:1 6:-3 8:1 9:-1
message:bitmap	2:-3 3:3 5:-2 8:3
message:bits	3:5 5:-2 6:-1 7:-1
message:bitset	3:3 5:-2 7:-1
message:block	0:-2 1:-1 2:2 3:8 4:-1 6:1 7:-4 8:-7 9:3
message:blocks	2:3 3:-1 4:-1 5:3 6:1 7:3 8:-7 9:-1
message:bogus	2:-1 3:11 5:-6 6:1 7:-1 8:-2 9:-1
message:boot	3:1 8:1
message:both	3:1
message:bounds	3:3 4:3 5:-2 6:-1 7:-1 9:-1
message:bpf	3:2 5:3 7:-2 8:-1 9:-2
message:bridge	3:1 6:-1 7:1
message:broken	3:1 5:4 6:-2 7:-1 8:-4 9:3
message:btf	3:-2 5:-3 7:4 8:2 9:-1
message:bucket	3:2 5:-2
message:buddy	8:1
message:buffer	0:-3 2:-1 3:-6 5:7 6:3 7:-1 8:-1 9:3
message:bug	0:-3 1:-2 2:-2 3:-8 4:-1 5:-7 6:3 7:-1 8:-8 9:28
message:bus	2:-1 3:1 5:1 6:1 7:-2 8:1 9:-1
message:but	0:-2 2:-2 3:-4 5:3 6:-1 7:-3 8:-3 9:13
message:byte	2:2 5:-1 6:-1 9:1
message:bytes	0:1 1:-1 2:2 3:7 4:-1 5:-5 6:2 7:-2 8:-5 9:1
message:cache	0:3 2:1 3:1 5:-1 7:-1 8:-3 9:1
message:call	2:-1 3:2 5:-1 7:-1 8:3 9:-1
message:callback	2:-1 5:-3 9:3
message:called	3:-1 5:-1 7:-1 9:3
message:can	0:8 1:-1 2:9 3:5 5:-2 6:-4 7:-5 8:-8 9:-2
message:cannot	0:5 1:-2 2:-2 3:-4 4:-1 5:2 6:-4 7:7 8:-6 9:3
message:cap	3:-3 4:9 5:-2 6:2 8:-5 9:-1
message:capability	3:-1 5:-1 6:3 8:-1
message:cgroup	3:-4 5:-1 9:6
message:chain	0:1 3:1 5:-1
message:change	3:-8 5:5 6:1 7:3
message:channel	0:1 2:-1 3:-1 5:1 6:1 8:-1 9:1
message:channels	3:-1 5:1
message:char	3:1 5:-1
message:check	0:-2 2:-1 3:-2 4:5 5:-1 6:8 7:-1 8:-4 9:-3
message:checksum	5:-1 6:-1 7:4 8:-1
message:chrdev	3:1 5:5 8:-5
message:circular	5:3 7:-1 8:-1
message:class	0:1 3:4 5:-4 8:-1
message:clear	5:1 6:2 7:-1 8:-1
message:cluster	0:-1 2:1 3:2 5:-1
message:clusters	3:4 5:-1 8:-1
message:cmd	2:-1 3:5 5:-3 6:-1 7:4 8:-4
message:code	3:4 5:-2 8:-1
message:comb	3:-1 7:1
message:comm	2:-1 3:-3 5:5 7:-2 8:-1 9:2
message:command	2:5 3:-1 5:-3 7:2 8:-2 9:-1
message:commit	2:-1 8:1
message:compact	3:1 5:-1
message:compressed	0:-2 2:-1 3:9 5:-1 8:-3 9:-2
message:config	2:-1 3:9 5:-5 6:-1 8:-1 9:-1
message:configuration	3:1
message:conflicts	5:3 8:-1 9:-1
message:consider	3:-1 5:1 6:2 9:-1
message:context	8:1
message:continue	0:3 5:-1 8:1 9:-1
message:control	0:-1 2:4 3:-2 4:3 5:2 6:-1 7:1 8:-5 9:-1
message:convert	3:2 5:-1 7:-1
message:copy	0:1 5:-2 6:-1 8:4
message:core	3:-1 5:-2 7:-1 9:3
message:corrupt	0:-2 2:-2 3:5 5:4 7:-1 8:-3
message:corrupted	0:-1 2:2 3:2 5:2 6:3 7:-1 8:-5 9:-1
message:could	1:-1 2:2 3:-6 4:5 5:-3 6:4 7:-3 8:3 9:-1
message:couldn	0:2 2:-2 3:-5 5:4 6:-1 7:2 8:3 9:-1
message:count	1:-1 3:4 5:-1 6:-2 7:-1 8:-3 9:3
message:counted	5:-3 9:4
message:counter	3:-1 5:-3 9:4
message:counters	0:1 3:-1 8:-1
message:cpu	0:-1 2:-1 5:-2 6:1 7:-1 8:6 9:-1
message:crashkernel	0:5 5:-2 6:-1 7:-1 8:-1
message:create	2:-1 3:-3 4:1 5:-6 7:-1 8:7 9:3
message:creating	2:-1 8:1
message:creation	0:-2 8:2
message:crs	3:1 5:3 6:1 7:-4
message:crypt	3:-1 7:1
message:cryptographic	0:-1 3:-4 5:3 8:2
message:cseq	3:4 5:-1 8:-3
message:ctr	2:4 6:-2
message:current	0:-1 2:1 3:-1 5:2
message:cycle	3:1
message:data	1:-1 2:-5 3:2 4:-1 5:-1 6:7 7:-4 8:1 9:2
message:deadline	5:2 8:-1
message:debug	3:3 5:-1 9:-1
message:debugfs	0:-1 3:-1 5:-2 7:-1 8:3 9:2
message:dec	5:-1 8:1
message:default	0:-2 3:-1 5:1 7:3 8:2 9:-2
message:delete	0:-1 2:-1 3:4 5:-5 6:-1 9:4
message:deleted	3:1 5:2 8:-2 9:-1
message:deleting	5:2 8:-1
message:dentries	0:2 8:-1
message:dentry	3:2 8:-2
message:depth	3:2 5:-1
message:descriptor	0:2 2:2 3:1 8:-4
message:detected	0:-2 2:-1 3:8 5:-3 6:2 7:-1 8:-2 9:-1
message:dev	0:-1 3:4 5:-6 6:1 7:-1 8:4 9:-1
message:device	0:-5 1:-1 2:-4 3:-5 4:-1 5:5 6:7 7:-6 8:2 9:8
message:devices	0:1 3:-3 5:-2 6:2 7:4 8:-2
message:did	3:-2 5:1 7:-1 8:-1 9:3
message:different	3:-3 5:1 7:-1 9:4
message:digest	0:-1 3:1 5:-1 8:1
message:dir	3:3 5:-2
message:directory	0:-4 4:-1 5:1 7:-1 8:6 9:-1
message:dirty	2:-1 5:-1 8:3
message:disable	0:-2 2:-1 3:4 4:3 5:-6 6:3 7:1 9:-2
message:disabled	0:-1 3:-5 5:7 7:-1 8:4 9:-4
message:disabling	0:-2 2:-1 3:-2 6:7 7:-1 8:-1 9:-1
message:disk	2:2 3:2 5:1 8:-3
message:dma	0:1 2:-1 3:2 5:10 6:-3 7:-4 8:-1 9:-2
message:does	0:-1 2:-1 5:-1 9:3
message:doesn	3:3 4:3 5:-4 9:-1
message:domain	2:-1 5:5 6:1 7:-1 8:-2 9:-1
message:domains	3:-6 5:7
message:dquot	0:4 8:-4
message:drbg	0:-1 3:-2 8:1 9:3
message:driver	0:-1 3:-2 5:5 6:-1 7:-2 8:1
message:dropping	0:-1 6:1 8:1
message:dsdt	3:-2 5:3 7:-1
message:dst	3:-1 5:1 7:1
message:due	0:-1 3:1 5:2 6:-2 7:3 8:-1 9:-2
message:dummy	3:-5 5:5 7:2 8:-1
message:dump	3:3 7:-2 9:-1
message:duplicate	0:-1 3:5 5:-3 6:-1 7:-1
message:during	3:-2 5:3
message:early	0:3 3:-4 5:4 6:1 8:-3
message:effects	3:4 5:-1 6:-1 7:-1
message:einval	3:2 7:-1
message:elf	3:1
message:empty	0:-1 7:-1 8:1 9:1
message:enable	0:-2 2:-1 3:-4 6:2 8:5
message:enabled	0:-1 5:2 6:-1 7:-1 8:3 9:-2
message:encryption	3:-6 4:1 5:4 7:1 8:-1
message:end	3:-1 5:2
message:enough	3:-1 5:4 7:-1
message:entries	0:-1 2:-3 3:3 5:-4 7:-1 8:2 9:4
message:entry	0:-2 1:3 2:-3 3:8 5:-7 6:-3 7:-1 8:3 9:3
message:err	0:-1 2:4 3:-6 5:-3 6:-1 8:4 9:2
message:errno	8:1
message:error	0:1 1:-2 2:15 3:-10 4:2 5:-3 6:2 7:-4 8:1 9:-1
message:errors	5:2 6:-1 7:-1 8:2
message:esn	3:1 5:-1 7:-1
message:esp	3:-2 7:3
message:event	0:-1 2:-1 3:-1 6:-1 7:6 8:-2 9:-1
message:events	3:-2 5:-2 6:5
message:exceeded	3:1
message:exceeds	0:-1 3:-4 5:6 6:3 8:-1 9:-2
message:exist	2:-1 3:7 5:-5 7:-2 9:2
message:exit	3:-1 5:-6 6:4 7:1 8:-1 9:3
message:expected	5:1 6:2 8:-1 9:-1
message:ext	2:-1 3:-6 5:3 7:5 9:-1
message:extent	3:1 5:-1 9:1
message:external	3:-1 5:-1 6:-2 7:-2 9:6
message:extra	3:1
message:fail	2:-1 5:-1 8:3
message:failed	0:10 1:-2 2:15 3:-22 4:-2 5:-6 6:-7 7:-4 8:20 9:-3
message:failure	0:1 3:-2 5:1 6:1
message:fallback	0:1 5:-1 8:2 9:-1
message:family	3:2 5:-3 7:2
message:fast	2:-1 5:3 6:-1 9:-1
message:fasync	3:-3 5:-4 8:-2 9:10
message:fat	2:-1 3:2 5:-1
message:fault	5:-3 6:4 8:-1 9:1
message:fdb	3:-3 5:-2 7:6
message:feature	3:-5 5:2 7:2 8:-3 9:4
message:features	3:-1 5:-1 7:3 9:-1
message:fib	3:5 5:-3 7:-1 8:-1
message:field	3:5 5:-2 8:-3
message:file	0:-1 2:-1 3:7 4:-1 6:-1 7:-3
message:filesystem	0:-1 2:-1 3:-4 4:-3 5:-3 7:11 8:2 9:-1
message:fill	0:1 2:-1 3:-2 5:-2 8:-1 9:5
message:filter	0:1 3:-1 5:3 7:-1 8:-1
message:find	0:-1 2:-1 3:-1 5:9 6:-4 7:-2 8:-4 9:4
message:firmware	3:1 5:-2 6:2 7:-1
message:first	3:2 5:-1 7:-1 9:2
message:fix	6:1
message:fixed	3:-2 6:-1 7:-1 8:1 9:3
message:flag	3:1 5:1 7:-2 8:-1 9:2
message:flags	2:-1 3:4 5:-5 6:4 7:-3 8:-1 9:3
message:for	0:5 1:-2 2:-2 3:-1 4:5 5:7 7:8 8:-12 9:-7
message:forcing	2:2 3:-1 5:-2 6:2 7:3 8:-2
message:format	0:-1 3:3 5:-1 7:-1
message:found	0:-4 3:-3 6:6 7:3 8:-6 9:5
message:free	2:-5 3:-3 5:4 6:-2 7:-1 8:9 9:-4
message:freed	3:-2 5:1 8:-1 9:3
message:freeing	3:-1 5:2 8:-1 9:2
message:freq	6:1
message:from	0:1 1:-1 2:-2 3:16 4:-1 5:-6 6:1 7:-2 8:-4 9:-2
message:fsck	0:-1 2:2 3:5 5:3 7:-4 8:-4 9:-1
message:full	0:-1 2:-1 5:5 8:-6 9:4
message:function	0:2 2:-1 3:-3 5:-1 6:-1 7:4 8:-6 9:5
message:gateway	3:1
message:gdt	1:3 3:-2 4:-1 5:5 7:-2 8:-2
message:generic	0:5 5:-1 8:-4
message:geometry	3:2 7:-1
message:get	1:-1 2:-2 3:13 4:-1 6:-2 7:-1 8:-5 9:-1
message:getattr	2:-1 8:2
message:giving	3:-1 6:3 7:-2
message:got	2:-1 3:-3 6:2 7:-1 9:3
message:gpe	3:-1 5:-1 8:1
message:greater	3:1 5:-1
message:group	0:-2 2:2 3:2 7:-1 8:-2
message:groups	3:2 5:-1
message:grp	3:1 5:-1
message:gsi	3:-3 5:5 6:-1 8:-1
message:handle	0:-1 3:1 7:-1 8:3 9:-1
message:handler	0:-1 3:-1 5:3 6:-2 7:-1 8:3 9:-1
message:has	0:3 3:2 4:3 5:-5 7:2 8:-3 9:-2
message:hash	3:1 7:-1
message:have	0:-1 3:3 4:3 5:-6 6:1 8:-1 9:2
message:head	0:-2 3:-1 5:2 6:3 7:-1 9:-1
message:header	0:-1 3:-2 5:2 6:-1 7:2 8:1 9:-1
message:hole	5:-1 9:1
message:hop	3:1 5:-1
message:host	2:-1 7:3 8:-1
message:hotplug	5:-1 8:2
message:hpet	3:-2 5:-1 6:4 7:-1
message:huge	0:4 3:-5 5:-4 7:1 9:5
message:hugepages	0:2 3:1 5:-1 8:-1 9:-1
message:hugetlb	0:1 3:-7 4:1 5:3 6:-1 7:-1 8:-1 9:4
message:idle	2:-1 3:-1 5:1 6:-1 7:2 9:1
message:idx	3:1 5:-1
message:ifindex	5:1 7:-1
message:ignored	0:-1 4:-1 5:-3 6:-2 7:12 8:-4 9:-1
message:ignoring	0:-2 2:-1 3:-3 5:6 6:-2 7:6 8:-2 9:-2
message:illegal	2:3 5:-1 7:-1 9:-1
message:image	3:1
message:incompatible	3:-1 5:2
message:inconsistent	2:-2 3:1 4:2
message:incorrectly	3:1 5:-3 7:-1 8:5 9:-1
message:index	2:-1 3:5 5:-2 7:-2 8:-1
message:indirect	0:1 3:3 5:-1 8:-1
message:inet	3:-1 5:4 7:-1 8:-1 9:-1
message:info	2:3 5:-1 8:-1 9:-1
message:information	2:-1 5:-1 6:1
message:init	3:4 5:-2 8:-1
message:initialization	0:4 3:-1 6:-1 8:-1
message:initialize	3:-4 5:3 8:2
message:initialized	0:-1 5:2 8:-1
message:inline	3:1
message:ino	3:4 5:-2 8:-2
message:inode	2:2 3:-1 4:-1 5:6 7:-2 8:-4 9:2
message:inodes	3:1 5:1
message:input	0:-1 3:3 8:-1
message:insert	2:-1 3:-1 9:3
message:insn	1:-1 5:-1 9:2
message:installing	5:-1 6:-1 8:3
message:instead	3:1 5:-1 6:-1 7:1 8:-1 9:1
message:insufficient	0:7 2:-1 5:-5 6:1 7:-2 8:-6 9:5
message:internal	1:-2 2:2 3:-2 4:-1 5:-3 6:-1 7:-2 9:8
message:interrupt	3:-2 6:4
message:into	4:1
message:invalid	0:-2 1:-1 2:-5 3:33 4:-3 5:-16 6:11 7:-12 8:-9 9:6
message:invalidation	3:-1 6:2
message:ioapic	3:-3 5:9 7:1 8:-6
message:ioctl	2:3 3:-3 7:1
message:iommu	3:4 5:-1 6:-2
message:ioremap	0:9 3:-6 5:-3 6:-1 7:-1 8:3
message:ipv	3:1 5:2 7:-1 8:-1 9:-1
message:irq	0:-1 2:-1 3:-5 5:3 6:-6 7:-1 8:13 9:-1
message:isofs	2:-2 3:3 4:-1 5:3 8:-2 9:-1
message:its	3:-2 5:-2 9:5
message:ivrs	3:-2 5:5 8:-2
message:jbd	2:4 3:-1 7:2 8:-3 9:-1
message:journal	0:-2 2:1 3:-3 5:2 8:5 9:-2
message:keepout	3:1 5:-1
message:kernel	0:-2 2:-1 3:-7 4:1 5:-2 6:-2 7:-2 8:7 9:7
message:kind	3:2 5:-1 7:-1
message:kmalloc	0:-1 8:1
message:kobject	0:-2 3:-1 5:-2 8:2 9:3
message:kptr	3:3 4:-1 5:-1 9:-1
message:label	3:1
message:large	3:2 7:-1
message:last	2:1 5:-1
message:left	5:4 8:-1 9:-1
message:legacy	3:3 5:-2
message:len	0:-1 2:-3 3:1 5:1 6:7 7:-2 8:-3
message:length	2:1 3:-1 5:-1 6:2 7:1 8:-1 9:-1
message:level	5:-4 6:-1 7:7 8:-2
message:limit	3:-1 5:2 6:2 8:-1 9:-1
message:line	5:-2 6:1 7:2
message:link	3:-3 5:1 6:2 7:2 9:-1
message:list	2:-2 3:-8 5:9 6:-1 8:2 9:-1
message:lld	2:1 3:1 5:-1 6:1 7:-1 8:-1
message:llu	0:-1 2:2 3:9 5:1 6:-1 7:-2 8:-8
message:llx	0:1 1:-1 2:-1 3:7 5:-3 6:5 7:-2 8:-4 9:-2
message:load	0:-3 5:-1 8:4
message:loading	3:-2 4:2 5:-2 6:2 8:1
message:local	3:1 6:-2 7:4 8:-1 9:-1
message:lock	0:-1 3:-2 5:-2 7:2 9:4
message:lockd	0:-2 2:-2 3:-6 4:-1 7:-1 8:10 9:3
message:locks	3:-2 5:3 7:-1 8:-1 9:2
message:logged	3:-1 5:3 6:1 7:-1 8:-1 9:-2
message:logical	3:-5 5:5 6:1 8:-1
message:long	0:-1 2:-2 3:5 5:4 6:-2 7:1 8:-3 9:-1
message:lookup	0:-1 3:-2 5:3 7:-1 8:-4 9:5
message:loop	2:1 3:-2 6:1 9:-1
message:lost	0:3 2:2 3:-1 8:-3 9:-1
message:low	0:-1 3:2 5:-6 6:7 9:-1
message:magic	0:-1 2:-1 3:2 5:-2 7:-1 8:-1 9:3
message:major	0:-1 2:-1 3:1 5:3 6:-1 8:-2
message:many	0:4 3:-7 5:10 6:-1 8:-4 9:-1
message:map	0:5 2:-1 3:-8 4:-1 5:5 6:1 7:-2 8:-3 9:5
message:mapping	3:3 5:-3 7:1 8:-1 9:1
message:mark	2:-1 5:-1 8:4
message:mask	3:3 5:-2 6:2 7:-1 8:-1 9:-1
message:match	3:3 5:1 6:-1 7:-2
message:max	0:-1 2:-1 3:2 6:-2 7:-2 8:2 9:2
message:maximum	3:2 5:-2
message:may	0:3 2:-1 3:-2 5:4 6:-1 7:-1 9:-2
message:mem	3:3 6:-2 7:-1 8:1 9:-1
message:member	3:1
message:memory	0:24 1:-1 2:-2 3:-10 4:-1 5:2 6:6 7:-4 8:-9 9:-5
message:message	0:-1 3:-3 5:-4 7:-1 8:5 9:3
message:messages	0:-1 3:-2 6:-1 7:1 9:3
message:meta	3:1
message:metadata	2:2 3:4 5:2 7:-2 8:-3 9:-3
message:method	3:-1 5:-1 6:2 7:-2 9:3
message:might	3:-2 5:4 8:-1
message:min	0:-1 3:2 6:-1
message:minimum	3:2 5:-1
message:minor	0:1 3:1 5:-1
message:mismatch	5:-1 6:2 7:-1 8:-1 9:1
message:missing	0:-1 6:2 7:-8 9:7
message:mix	3:-7 5:7 7:-1
message:mode	0:-1 3:2 4:-1 5:-12 7:11 8:3 9:-2
message:module	0:-1 2:-1 3:3 5:4 7:-2 8:-2 9:-2
message:more	3:3 5:3 6:-1 9:-4
message:mount	2:-1 3:-1 5:4 7:2 8:-2 9:-1
message:mounted	3:-1 5:2
message:mpi	3:-2 5:-1 7:3
message:mptable	3:6 5:-1 7:-1 8:-2 9:-1
message:msg	2:-1 3:-2 7:4
message:msr	3:-1 5:-2 6:4 8:1 9:-1
message:multiple	0:-1 3:-2 5:-1 6:1 7:4 9:-1
message:must	0:-1 3:8 5:-7 6:5 7:-3 8:-1
message:mutex	5:1 9:-1
message:name	0:1 2:-1 3:10 5:-3 6:-1 7:-1 8:-3 9:-1
message:namespace	3:-1 5:-2 7:-1 9:3
message:necessary	3:-1 5:2 6:-1 8:2 9:-1
message:needed	3:1 5:-2 7:-2 9:4
message:negative	0:4 5:-1 9:-2
message:neighbor	3:-1 5:1
message:neighbour	5:2 8:-1
message:net	5:1 8:-1
message:netlink	0:-1 5:1 8:1
message:netns	7:-1
message:network	0:-1 3:2 5:-1 7:-1 8:1
message:new	0:1 3:2 5:-2 6:-1 7:-1 8:-3 9:3
message:nexthop	3:4 5:-2 7:-1
message:nfs	0:-2 2:-2 3:2 4:-2 5:3 8:-1 9:1
message:nfsfs	0:1 8:-1
message:nfsv	3:2 5:-3 7:-1 8:4 9:-1
message:node	0:4 5:-5 6:-1 7:-1 8:-1 9:3
message:non	0:-1 2:-1 3:4 4:-2 5:3 6:-2 8:-4 9:2
message:none	3:1 5:-5 7:5
message:nonzero	0:-1 5:-1 8:-2 9:5
message:not	0:-6 2:-2 3:-11 4:1 5:2 6:7 7:11 8:-1 9:-1
message:note	3:5 5:-2 8:-1 9:-1
message:notify	3:1 6:-1 8:1
message:nsid	5:1
message:nsm	2:2 5:-1
message:null	0:-2 3:4 5:-9 6:-2 7:-3 8:-2 9:15
message:num	3:2 6:-1
message:numa	3:-2 5:2
message:number	2:-3 3:1 5:1 6:2 7:-1 8:-3 9:2
message:object	0:2 3:4 5:2 6:2 8:-4 9:-5
message:objects	3:-1 5:-2 9:3
message:off	2:-1 3:6 4:-2 5:3 6:-2 7:-1 8:-1 9:-1
message:offset	0:-1 2:5 3:5 5:-3 6:-2 7:-2 9:-1
message:old	3:-1 5:-2 6:-1 9:4
message:one	0:1 5:1 6:-1 8:-3 9:2
message:online	3:1 7:-1
message:only	0:2 2:-1 3:9 4:-2 5:-8 6:-1 7:1 8:3 9:-3
message:opcode	3:3 6:-1 7:-1 9:-2
message:open	3:2 5:-3 7:-1 8:4 9:-1
message:operation	0:-1 2:-1 3:2 4:1 5:-1 7:-2 8:2 9:-1
message:operations	0:-1 3:-4 5:3 8:2
message:ops	3:1 9:-1
message:optimal	3:-1 5:-1 6:2
message:option	0:-2 3:2 4:-1 5:4 6:-6 7:12 8:-5 9:-3
message:optional	5:-1 7:1
message:options	0:-1 5:3 7:-3 8:2
message:order	0:3 3:-4 5:1 6:-1 7:-1 8:-1 9:5
message:original	3:-1 5:1 7:1
message:orphan	3:-1 5:2
message:osc	3:-5 6:6
message:other	4:2 5:-1
message:out	0:10 1:-1 3:1 5:-9 6:4 7:-2 8:1 9:-4
message:output	6:-1 7:1
message:outside	3:6 5:-3 9:-2
message:overflow	3:-2 5:6 6:2 7:-1 8:-2 9:-1
message:overlap	3:4 7:-1 8:-4
message:packet	0:-1 3:1 5:1
message:pad	3:9 5:-4 6:2 8:-1 9:-4
message:page	2:-1 3:2 4:-1 5:-6 6:8 7:-3 8:-3 9:5
message:pages	0:-2 3:-2 5:7 6:-1 7:1 8:-1 9:-2
message:parameter	2:-1 3:14 5:-2 6:-1 7:-3 8:-7
message:parameters	3:-1 5:1 7:1 9:-1
message:parent	0:-1 2:1 3:5 4:-1 5:-3 7:-1
message:parse	0:-1 2:-1 3:11 5:-3 6:-1 7:-1 8:-2 9:-1
message:parsing	6:-2 8:3
message:partition	2:1 3:-1 5:-2 7:3 8:-1
message:passed	3:3 5:-5 6:-1 7:-3 9:6
message:past	5:2 8:-1
message:path	2:-1 3:5 4:-1 5:2 8:-4 9:-1
message:payload	3:-1 5:2 6:-1 8:2 9:-1
message:pcc	5:-2 6:1 7:-1 8:2
message:pci	0:4 2:-2 3:5 5:2 7:-3 8:-5 9:-1
message:pcie	3:-1 5:2 6:-1 8:2 9:-1
message:peer	0:-1 3:-1 5:4 7:-1
message:pending	2:-1 3:-1 5:-1 6:6 7:-1 8:-1 9:-1
message:per	0:3 3:-1 5:-3 7:4 8:-1 9:-2
message:performance	3:-3 5:-1 6:2 7:1 8:1
message:pid	2:-1 3:1 5:-4 8:-1 9:6
message:pkcs	3:1 5:-1
message:platform	3:-1 5:-4 6:4 7:2 9:-1
message:please	0:-1 2:2 3:-2 5:5 6:2 7:-5 8:-1
message:point	3:1 5:-1
message:pointer	0:-1 3:8 4:1 5:-3 8:-1 9:-4
message:policy	3:2 7:-1 8:-1
message:pool	0:2 3:-4 7:-1 8:-2 9:6
message:port	0:-3 3:1 5:-1 6:-2 7:6 8:1 9:-1
message:ports	3:-1 5:6 8:-4
message:pos	2:-1 3:2 5:-1
message:power	3:-1 5:-2 8:2 9:3
message:prefix	5:-1 8:1
message:present	2:-1 3:1 5:1 6:5 7:-4 9:-1
message:previous	0:1 2:-1 5:2 6:-1 8:1 9:-1
message:probe	0:2 2:-1 3:3 5:-5 6:-2 7:5 8:-3
message:problem	3:-1 6:1
message:proc	0:5 3:1 8:-4
message:program	3:2 7:-2
message:programs	3:1 5:-1
message:progs	3:2 5:-1 7:-1
message:properly	0:-1 2:-1 3:1 5:5 6:-3 7:-1 8:-1 9:-1
message:proto	3:3 5:-1 7:-2
message:protocol	0:-1 3:2 5:-2 7:-1 8:2
message:protodown	5:1 7:-1
message:provided	3:5 5:-1 6:-1 7:-1
message:proximity	3:-6 5:7
message:prs	3:3 5:1 6:-1 7:-1 8:-1 9:-1
message:psd	3:3 5:-1 6:-3 8:1
message:ptc	3:-4 5:-1 6:4 8:1
message:ptr	3:3 4:-1 5:-3 7:-1 8:-1 9:4
message:queue	0:-1 3:-5 5:6 7:-1 9:3
message:quota	0:-1 2:2 3:7 6:-1 7:-3 8:-1 9:-2
message:range	0:-1 2:-2 3:-2 5:5 6:3 7:-2 8:1 9:-2
message:ranges	6:2
message:raw	3:2 5:-1 7:-1
message:read	0:-3 1:-1 2:8 4:-3 5:-3 6:-1 7:4 8:-3 9:2
message:reading	2:1 3:1 5:2 7:-1 8:-3
message:ready	2:2 5:-1 6:4 7:-4 8:-1
message:reason	0:-1 3:-2 4:-1 5:-1 6:2 8:1 9:3
message:rec	2:-1 3:3 8:-1
message:record	3:-2 7:3
message:recursion	3:-3 5:4
message:ref	0:-2 3:-3 5:8 8:1 9:-2
message:reference	0:3 3:2 5:-2 6:-1 7:-2
message:referenced	3:1 5:2 8:-2 9:-1
message:region	3:-2 5:5 6:-1 8:-2
message:regions	3:1 5:-1
message:register	0:1 1:-1 2:-1 3:-5 5:6 6:2 7:-2 8:-1 9:2
message:registered	0:-1 3:-5 5:1 6:4 7:-1 8:4 9:-1
message:release	0:-1 3:-4 5:7 6:-2 7:-1 8:-1 9:3
message:remove	2:-1 5:2 7:-1 8:2 9:-1
message:removed	0:-1 3:-7 5:5 7:6 8:-1 9:-1
message:removing	3:3 5:-1 9:-1
message:replay	2:-1 3:1 5:-1 8:1
message:report	0:-1 3:-1 5:1 6:-1 7:-1 8:1 9:2
message:request	0:-1 2:2 3:3 5:2 7:-3 8:-3 9:1
message:requested	0:-1 2:-1 3:7 5:-7 7:4 8:-2 9:-1
message:required	3:2 5:-1
message:requires	3:3 5:-3 6:1 9:-1
message:reserve	3:1 5:3 6:-1 7:-1 8:-1
message:reserved	0:4 3:-2 4:-1 5:4 7:-3
message:reset	0:-1 6:2 7:-1 8:-1
message:resize	2:1 3:-1 4:-1 5:1 7:2
message:resizing	5:1 7:-1
message:resource	3:2 6:-1 9:-1
message:result	2:-1 3:-3 5:1 6:1 7:-1 9:3
message:ret	6:4 8:-3
message:return	2:-1 3:-5 5:1 6:1 7:2 8:1 9:2
message:returned	0:-1 2:-3 3:-6 6:2 7:-1 8:4 9:7
message:revision	3:-3 5:-3 6:2 7:5
message:rng	0:-1 5:-1 6:3 7:-1
message:rock	3:1 5:-1
message:root	3:5 5:-4 7:-1 8:1
message:route	3:-1 7:-2 8:2 9:2
message:rpc	0:-1 2:4 3:-1 5:-5 7:3 9:2
message:rta	3:-4 7:4
message:rtc	2:-1 3:-2 5:1 6:-1 8:4
message:rule	3:-4 4:-1 5:1 8:6
message:run	2:2 3:7 5:1 7:-4 8:-4 9:-1
message:running	5:2 6:-1
message:safe	3:-1 5:2 6:-1 8:2 9:-1
message:same	3:2 5:-2 7:1
message:sci	5:-1 8:1
message:scsi	3:-2 5:3 6:-2 7:3 8:-1
message:sctp	0:-1 3:-1 7:1 8:1
message:sec	2:-1 3:2 5:1 7:-1
message:section	3:1 7:-1
message:sector	2:2 5:-1 8:-1
message:sectors	3:1
message:select	6:-2 7:2
message:selected	6:-2 7:2
message:selection	3:1 6:1 7:-1
message:send	3:-1 5:-1 6:-1 7:2 8:2 9:-1
message:sequence	5:1 7:-1 8:3 9:-1
message:server	0:-1 2:5 3:1 4:-2 5:-11 6:-1 7:4 8:8 9:-3
message:set	0:-3 2:-1 3:-1 4:-1 5:5 6:-1 7:-5 8:1 9:6
message:setting	0:-1 3:2 5:-1 7:-1 8:2 9:-1
message:setup	0:2 5:-1 8:-1
message:short	3:1
message:should	3:3 5:-3 7:-1 9:2
message:shrinker	0:5 5:-1 8:-4
message:shutdown	3:-1 5:5 8:-1 9:-1
message:sig	3:4 5:-2 7:-1
message:signature	3:6 5:-3 8:-1 9:-1
message:size	0:-2 1:-1 2:-3 3:6 4:-1 5:-2 7:-4 8:6 9:-1
message:sizes	3:-2 5:-1 9:4
message:skipped	3:2 6:-1 7:-1 8:-1 9:1
message:skipping	0:4 3:1 5:-2 6:-1 7:2 8:-4
message:slab	2:-1 3:9 5:-2 8:1 9:-5
message:slot	0:1 3:-3 5:-2 7:3 8:-1 9:2
message:slots	1:-1 2:-1 3:-7 5:5 7:-1 8:2 9:3
message:slub	0:2 3:2 8:-1 9:-2
message:small	0:-1 3:2
message:smaller	3:1
message:sock	0:-1 5:1 7:-1 8:1
message:socket	0:-2 2:-1 3:-2 5:2 8:4
message:some	0:1 2:-1 3:-2 5:4
message:source	0:-1 3:2 5:-3 6:3
message:space	0:-1 3:-1 6:3 7:3 8:-2 9:-1
message:specified	0:-2 3:8 5:-2 7:-1 8:-1 9:-1
message:spin	3:-2 5:5 7:-1 9:-1
message:srat	3:-4 5:4 6:-1 8:2
message:stack	3:-4 5:4 6:-1 7:-1 8:-1 9:4
message:start	3:-1 6:-1 7:-1 8:-2 9:5
message:stat	0:1 8:-1
message:state	0:-1 1:-1 2:-1 3:-2 5:1 6:-1 8:2 9:3
message:stats	3:1 9:-1
message:status	2:1 3:-2 5:-4 6:2 8:4 9:-1
message:string	3:22 5:-4 6:-2 7:-3 8:-12 9:-1
message:struct	5:-2 7:-1 9:3
message:structure	0:3 2:4 3:-3 5:-2 8:1 9:-1
message:stuck	5:-5 6:7 8:-1
message:subsystem	0:1 3:-5 5:-2 7:-1 9:7
message:suitable	3:1
message:super	0:1
message:superblock	3:1 5:-1 7:-2 8:2
message:support	3:-8 5:-4 6:-1 7:16 8:-1 9:-1
message:supported	2:-1 3:-14 4:-2 5:-13 6:-3 7:39 8:-3 9:-3
message:suspend	6:-1 7:2
message:svc	2:-1 3:1 5:-2 7:-2 9:3
message:swap	0:-1 3:8 5:-5 7:-1 8:1 9:-1
message:switching	2:3 3:-1 5:3 6:-3 7:2 8:-4 9:-1
message:symlink	2:-1 3:1 5:-1 8:1
message:synth	3:-2 8:4 9:-1
message:sys	3:-1 4:3 5:-2
message:sysctl	3:-2 5:2
message:system	2:-1 3:6 7:-1 8:-4 9:-1
message:table	0:1 2:1 5:4 6:-5 8:-3 9:1
message:tables	0:-1 3:3 5:-2 8:1
message:tag	3:1 5:-1 6:2 8:-1
message:target	0:-1 3:1 5:4 7:-1 8:-1 9:-1
message:tcp	0:-1 3:2 5:-1 7:-1
message:template	3:1
message:test	3:-4 5:2 7:3 8:-1
message:than	2:-1 3:7 5:-1 6:-1 9:-3
message:the	0:-1 1:-1 2:-1 3:4 4:-1 5:10 6:-2 7:1 8:-5 9:-4
message:this	2:-1 3:2 5:-1 6:1 7:1 9:-1
message:thread	5:1 9:-1
message:time	2:-2 3:3 5:-3 6:-1 7:1 8:2
message:timed	2:2 3:-1 5:-2 6:3 7:-1
message:timeout	0:-1 2:-2 3:-1 5:-1 6:8 7:-1 8:-5 9:3
message:too	0:2 2:-2 3:7 5:9 6:-5 7:3 8:-11 9:-1
message:tos	3:3 8:-2
message:trace	0:1 3:1 5:-2 8:1
message:tracefs	0:-7 5:-2 8:10
message:tracing	0:6 3:1 5:-2 8:-5
message:transaction	2:1 3:-2 5:5 6:-1 7:-1 8:-1
message:transfer	3:-2 5:-2 6:2 9:3
message:transition	3:-3 5:-1 6:-1 7:6
message:transport	2:-1 3:-1 5:-1 7:2
message:tree	0:3 2:4 3:3 5:-4 8:-5 9:1
message:truncated	3:1 6:-1
message:truncating	3:6 5:-2 6:-1 7:-1 9:-1
message:try	3:-1 5:3 6:-1 7:-1
message:trying	0:-1 2:2 3:6 5:-4 6:-1 8:-1
message:tss	3:-3 5:-1 6:3 8:2
message:tty	2:-1 5:-2 6:-1 8:-2 9:6
message:tunnel	3:4 5:-1 7:-3
message:type	0:-3 1:-1 2:-3 3:-1 4:-1 5:2 6:-7 7:12 8:-5 9:6
message:udp	0:-1 3:1 7:-1 8:2
message:uevent	0:-2 3:1 5:-1 8:2 9:-1
message:unable	0:-3 2:1 3:-2 4:-1 7:-3 8:12 9:-3
message:uncore	0:9 3:-1 5:-3 6:-2 7:-2 8:-1 9:-1
message:underflow	5:1 9:-1
message:unexpected	0:-3 2:-3 3:6 4:-1 5:2 6:1 7:-4 8:7 9:-4
message:unhandled	2:-1 8:4 9:-1
message:unit	0:-1 3:2 5:-1 6:-1
message:unknown	0:-5 1:-1 3:26 5:-12 6:-1 7:8 8:-11 9:-3
message:unlock	2:-1 3:-7 5:6 8:2 9:-1
message:unrecognized	2:3 7:-1 8:-2
message:unsupported	0:-1 3:-11 4:1 5:-8 6:-3 7:30 8:-6 9:-2
message:upcall	2:2 8:-2
message:update	2:3 3:-1 5:-3 6:3 7:-1 8:-1
message:updating	0:4 2:1 5:-1 8:-4
message:usable	3:1 7:-1
message:use	0:3 3:-2 4:-1 5:13 7:-6 8:-5 9:-3
message:used	0:-1 2:-2 3:6 4:-1 5:-2 7:-1 8:-1 9:1
message:user	3:3 5:-1 7:-2 8:-1 9:-1
message:uses	5:-1 6:4 7:-1
message:using	0:-1 2:-1 3:7 4:1 5:-1 6:-1 7:-2 9:-2
message:valid	2:-1 3:3 5:-5 6:2 7:-5 8:3 9:3
message:validation	2:-1 3:-3 6:2 7:-1 9:3
message:value	3:4 5:-2 6:1 7:-2 9:-1
message:values	3:2 5:-1 7:-1
message:var	9:1
message:variable	3:-4 7:4
message:vendor	3:1 5:-1 6:2
message:verifier	1:-1 3:-8 4:-1 5:-1 7:-1 8:-3 9:15
message:version	3:6 5:-3 6:1 8:-2 9:-1
message:vfs	0:-1 3:-7 5:7 7:1
message:via	0:-1 3:-6 5:-4 6:2 7:6 8:3 9:-1
message:virtio	0:-1 3:-4 5:-1 6:7 7:-1 9:-1
message:volume	2:-1 3:-2 5:3
message:vpd	2:3 3:-2 5:-1 6:3 7:-1 9:-1
message:wait	2:-1 3:-6 5:6 6:6 7:-1 8:-3
message:waiting	6:3 7:-1 8:-1
message:wakeup	3:-2 5:4 7:-1
message:want	3:3 5:-2 9:1
message:warning	0:-1 2:-1 3:-1 5:4 6:-1 7:3 8:-2 9:-2
message:was	0:-1 2:-1 3:-9 5:10 7:-1 8:2
message:when	3:5 5:-1 8:-1 9:-1
message:while	0:1 2:5 3:-2 5:4 6:-1 7:-3 8:-4 9:-1
message:width	3:5 5:-1 6:-3
message:will	0:1 3:6 5:-4 7:-1 8:-1 9:-1
message:window	3:1 6:-1
message:with	0:-2 1:-1 2:-5 3:3 4:3 5:5 6:-1 7:-1 8:-1 9:-1
message:without	0:-1 3:1 8:1 9:-1
message:work	0:-1 2:-1 3:-2 5:8 6:-3 7:-1 9:-1
message:would	3:-2 5:3
message:write	0:-1 2:12 3:-2 5:-6 6:-2 7:2 8:-8 9:5
message:wrong	0:-1 2:-1 3:4 5:-1 6:2 7:-1 8:-1 9:-1
message:xattr	2:-1 3:5 5:-2 8:-2
message:xdp	3:1 5:-1
message:xfrm	3:3 5:-1 7:-1 8:-1
message:xprt	2:-1 5:-1 8:1 9:3
message:yet	0:-1 2:2 5:3 7:-2 9:-1
message:your	3:1
message:zero	2:-1 3:8 4:-1 5:-2 7:-1 8:-2 9:1
message:zstd	0:6 1:-1 2:-1 3:3 6:-1 7:-1 8:-4 9:-1
the callee:allocates	0:43 1:5 2:-5 3:-15 4:-2 5:-5 6:-2 7:-2 8:-24 9:7
the callee:answers with a code	0:3 1:1 2:3 3:-16 4:-1 5:-7 6:6 7:-7 8:20 9:-3
the callee:asks a device	0:1 1:-3 2:9 3:4 4:-4 5:-3 6:4 7:2 8:-8 9:-3
the callee:asks for rights	0:-2 1:-4 2:-3 3:-16 4:68 5:-2 6:-2 7:-3 8:-35 9:-1
the callee:can be interrupted	0:-2 1:-1 2:-3 3:-5 4:-4 5:25 6:-3 7:-1 8:-5 9:-1
the callee:copies from or to user space	0:-6 1:55 2:-4 3:1 4:-6 5:-9 6:-1 7:-1 8:-28 9:-2
the callee:gave an error pointer	0:-2 1:9 2:1 3:-5 4:-1 5:1 6:-2 7:-2 8:4 9:-2
the callee:gave nothing	0:41 1:-3 2:2 4:-17 5:-1 6:-2 7:-6 8:-7 9:-7
the callee:makes something	0:39 1:-4 2:-4 3:-16 4:2 5:-8 6:-5 7:-6 9:4
the callee:reads a message	0:-11 2:7 3:27 5:-11 6:-1 7:-2 8:-8 9:-1
the callee:takes a reference	0:-3 3:-4 4:-2 5:11 6:-1 7:-2 8:2 9:-1
the callee:transfers	0:-3 1:-3 2:55 3:-9 4:-3 5:-9 6:-2 7:-1 8:-23 9:-1
way to a case:switch	0:-6 1:-10 2:-3 3:25 4:-5 5:-8 6:-11 7:13 8:6 9:-2
way to a tail:false	0:3 2:-7 3:10 4:-4 5:19 6:-2 7:-15 8:2 9:-5
way to a tail:loop	0:-2 1:-1 2:-3 3:-4 5:22 6:2 7:-4 8:-7 9:-2
way to a tail:switch	0:-1 1:-2 2:-3 3:-1 4:2 5:-3 6:-1 7:5 8:4 9:-1
way to an arm:false	0:-4 1:-3 2:-1 3:11 4:-3 5:18 6:-15 7:6 8:3 9:-12
way to an arm:true	0:-3 1:-11 2:-9 3:17 4:-9 5:27 6:-4 7:-3 8:2 9:-7
`;
