// Written by `npm run learn`: do not edit. A line a feature; linear-model.ts tells what the numbers are.

// biome-ignore format: data
export const triggerWeights = `arm.0	6:4
arm.1	0:2 3:3 8:-2
arm.2	0:2 2:12 3:-3 5:-4 8:-3 9:-3
arm.3	2:5 3:2 8:-6
arm.9p	8:2
arm.ACPI_BIOS_ERROR	6:2
arm.ACPI_BIOS_ERROR_PREDEFINED	3:-2 6:4
arm.ACPI_BIOS_WARNING	6:3
arm.ACPI_CAST_PTR	3:2 5:-3
arm.ACPI_DB_EXEC	3:-2 8:2
arm.ACPI_DEBUG_PRINT	3:-2 4:4 5:7 8:-5
arm.ACPI_ERROR	0:6 2:-2 3:-4 4:-2 5:9 6:-9 8:-2
arm.ACPI_EXCEPTION	0:-2 3:-5 8:3 9:6
arm.ACPI_FORMAT_UINT64	4:4 5:2 8:-3
arm.ACPI_FREE	3:6 6:-2
arm.ACPI_TYPE_ANY	5:-2 8:4
arm.ACPI_WARNING	3:-2 5:-5 7:2 9:6
arm.ACPI_WARN_ALWAYS	6:3 9:-2
arm.ACPI_WARN_PREDEFINED	3:2 5:-2 9:2
arm.AE_ALREADY_EXISTS	3:-6 5:10
arm.AE_AML_BAD_OPCODE	3:3
arm.AE_AML_DIVIDE_BY_ZERO	3:3
arm.AE_AML_INTERNAL	3:-4 7:-3 9:10
arm.AE_AML_INVALID_RESOURCE_TYPE	3:2
arm.AE_AML_NO_OPERAND	0:-2 3:6 8:-2
arm.AE_AML_NO_RETURN_VALUE	5:3
arm.AE_AML_OPERAND_TYPE	0:5 5:-5 6:-2 8:5
arm.AE_AML_OPERAND_VALUE	3:3
arm.AE_AML_PACKAGE_LIMIT	3:2
arm.AE_BAD_ADDRESS	0:-2 5:-2 8:6
arm.AE_BAD_DATA	3:5 7:-2
arm.AE_BAD_PARAMETER	0:-2 3:16 5:-4 6:-4 7:-3 9:-2
arm.AE_CTRL_TERMINATE	3:-2 8:4
arm.AE_ERROR	3:4 5:2 6:-9 8:5
arm.AE_INFO	0:2 2:-2 3:-6 4:-2 5:-3 7:2 8:-4 9:13
arm.AE_LIMIT	3:-3 5:4
arm.AE_NOT_ACQUIRED	3:4 5:-2
arm.AE_NOT_EXIST	0:-2 5:4 6:-2 7:2
arm.AE_NOT_FOUND	0:-3 3:3 7:-2 8:4
arm.AE_NOT_IMPLEMENTED	3:-5 7:7
arm.AE_NO_ACPI_TABLES	3:-5 5:5 6:4
arm.AE_NO_HARDWARE_RESPONSE	3:-4 5:-3 6:7 7:3 8:-2
arm.AE_NO_MEMORY	0:14 3:-5 5:-6
arm.AE_NULL_ENTRY	3:5 7:-2
arm.AE_NULL_OBJECT	0:-3 5:2 6:5
arm.AE_NUMERIC_OVERFLOW	3:4 5:-2
arm.AE_OK	5:-7 6:5 7:-2 9:3
arm.AE_SUPPORT	3:-12 5:-2 6:-2 7:20 8:-2
arm.AE_TIME	6:2
arm.AE_TYPE	0:-2 3:7 5:-5 9:3
arm.AF_INET6	3:-3 5:5 8:-2
arm.BAD_RING	3:-3 5:-4 6:9
arm.BLK_STS_IOERR	2:2 3:2 5:-6 6:-2 7:6
arm.BLK_STS_RESOURCE	0:5 2:-2 7:-3
arm.BLK_STS_TARGET	2:-4 5:-4 6:9 7:2
arm.BUG	3:-3 9:5
arm.BUG_ON	0:5 5:3 8:-6
arm.Bad	3:-12 9:15
arm.CDS_NO_INFO	3:3 5:-2 6:-2 7:2
arm.CD_OPEN	5:5
arm.CD_WARNING	5:-2 6:5 7:-2
arm.Complete	0:-2 8:4
arm.DEV_STATS_INC	6:2
arm.DMA_MAPPING_ERROR	0:-2 6:-4 8:7
arm.DV_SET	6:4
arm.E2BIG	0:6 2:-2 3:7 4:-2 7:-4 8:-4 9:-2
arm.EACCES	0:-4 1:5 2:-3 3:3 4:16 5:-11 6:-4
arm.EADDRINUSE	5:4 8:-2
arm.EADDRNOTAVAIL	3:5 5:3 7:-4
arm.EAFNOSUPPORT	3:4 5:-5 7:11 8:-7
arm.EAGAIN	0:7 1:-4 2:7 3:-16 4:-4 5:6 6:2 7:-3 8:8 9:-3
arm.EALREADY	3:-5 5:8 7:-2
arm.EBADF	0:-5 3:11 4:10 5:-5 7:-7
arm.EBADMSG	2:8 3:-5 5:-5 8:-2 9:5
arm.EBADR	5:2 7:2
arm.EBUSY	0:2 2:-2 3:-5 4:-3 5:10 6:2 9:-2
arm.ECANCELED	0:-2 3:2 5:4 7:-3
arm.ECHILD	3:-6 4:3 5:5 7:-2 8:2
arm.ECONNREFUSED	4:5 7:-2 8:-2
arm.EDEADLK	1:-2 5:4
arm.EDESTADDRREQ	3:-4 5:6
arm.EDOM	3:6
arm.EDQUOT	3:-2 5:4
arm.EEXIST	0:-3 3:2 5:11 7:-4 8:-2
arm.EFAULT	1:13 2:-6 4:4 5:-9 7:-9 9:5
arm.EFBIG	3:4 7:-2
arm.EFSBADCRC	3:3 5:-2
arm.EFSCORRUPTED	0:-4 2:-2 3:11 5:-3 7:-4 8:-3 9:7
arm.EHOSTUNREACH	0:-2 5:2 7:-3 8:4
arm.EHWPOISON	1:-2 3:-3 5:-2 6:8
arm.EIDRM	3:-2 5:3
arm.EILSEQ	3:9 5:-5 7:-3
arm.EINPROGRESS	3:-3 5:4
arm.EINTR	0:-2 3:-5 4:-2 5:10 7:-2 8:4
arm.EINVAL	1:4 2:-6 9:2
arm.EIO	0:-10 2:8 3:-4 4:-5 5:2 6:5 8:-2 9:8
arm.EISCONN	5:3 7:-2
arm.EISDIR	3:6 5:-2
arm.EKEYEXPIRED	3:-3 5:4
arm.EKEYREJECTED	3:3 5:3 7:-2 8:-3
arm.EKEYREVOKED	3:-2 5:4
arm.ELOOP	5:5 7:-2 8:-2
arm.EMFILE	0:4 3:-2
arm.EMLINK	3:-4 5:7 7:-2
arm.EMSGSIZE	0:9 2:-2 3:2 5:-4 7:-6 8:5
arm.ENAMETOOLONG	3:4 5:-2 7:-2 8:2
arm.END_USE	3:-8 5:13 7:-2
arm.ENETDOWN	3:-3 5:7 7:-2
arm.ENETUNREACH	3:-3 5:8 7:-2
arm.ENFILE	0:5 7:-2
arm.ENOBUFS	0:9 3:-3 7:-6 8:3
arm.ENODATA	0:-3 2:3 5:5 6:2 7:-5 8:-4
arm.ENODEV	0:-5 1:-3 2:-4 3:-4 4:-5 5:4 6:14 7:3 8:3 9:-3
arm.ENOENT	0:-5 1:-2 2:-3 3:5 4:2 5:-3 6:2 8:9 9:-4
arm.ENOEXEC	3:8 5:-3 7:3 8:-7
arm.ENOIOCTLCMD	3:-7 5:-5 7:14 8:-2
arm.ENOKEY	3:3 4:-2 5:3 7:-4 8:3
arm.ENOLCK	5:4 7:2 8:-2
arm.ENOMEDIUM	2:4 6:-2
arm.ENOMEM	0:19 1:4 2:-3 4:-7 6:-2 7:-3 8:-4 9:-4
arm.ENOMSG	3:3 5:4 7:-3 8:-2
arm.ENOPARAM	3:6 5:-3 7:-2
arm.ENOPKG	3:-6 5:-2 7:8
arm.ENOPROTOOPT	5:-12 7:18 8:-2
arm.ENOSPC	0:9 1:-2 2:4 3:2 4:-2 5:-3 6:-2 7:-6 9:-2
arm.ENOSYS	3:-5 4:-2 5:-5 6:-3 7:17 8:-3 9:4
arm.ENOTBLK	2:4 3:-6 5:-2 7:7
arm.ENOTCONN	0:-2 2:-2 5:7 6:6 7:4 8:-8 9:-2
arm.ENOTDIR	3:6 5:-3 7:-2
arm.ENOTEMPTY	5:3 7:-2
arm.ENOTSOCK	3:9 5:-3 7:-3 8:-2
arm.ENOTSUPP	3:-11 5:-7 7:23 8:-4
arm.ENOTTY	2:-2 3:-5 4:-2 5:-2 7:12 8:2
arm.ENXIO	0:-7 2:-3 3:2 4:-2 7:4 8:4 9:3
arm.EOPNOTSUPP	0:-4 2:-2 3:-4 4:-3 5:-4 6:-4 7:18 8:5 9:-2
arm.EOVERFLOW	2:-2 3:10 4:4 5:-2 6:-2 7:-4
arm.EPERM	0:-4 1:-2 2:-3 3:2 4:19 5:-2 6:-3 8:-4 9:-2
arm.EPFNOSUPPORT	3:-6 5:-4 7:13
arm.EPIPE	3:2 7:-2 8:3
arm.EPOLLERR	3:-2 5:11 8:-4
arm.EPROBE_DEFER	3:-5 5:7
arm.EPROTO	3:3 5:-6 6:6 7:3
arm.EPROTONOSUPPORT	3:-7 5:-6 7:12 8:4
arm.ERANGE	1:-2 3:11 6:-2 7:-3
arm.EREMOTEIO	2:5 3:-2 5:-4 7:8 8:-4
arm.ERESTARTNOHAND	3:-4 5:3 8:6
arm.ERESTARTSYS	0:8 3:-2 5:3 7:-2
arm.EROFS	3:-10 4:16 5:2 7:-2 8:-3
arm.ERROR	3:15 5:-4 7:-2 8:-4 9:-2
arm.ERR_CAST	2:2 3:-3 4:-2 5:-3 8:8
arm.ERR_PTR	2:-2 3:8 4:6 5:5 6:-6 7:6 8:-8 9:-7
arm.ESERVERFAULT	3:3 8:-2
arm.ESHUTDOWN	2:8 3:-5 5:5 7:-4 8:-3
arm.ESOCKTNOSUPPORT	3:3 5:-11 7:10
arm.ESPIPE	3:11 5:-9
arm.ESRCH	0:-2 3:6 4:-7 8:8
arm.ESTALE	0:2 2:-2 7:-2 8:5
arm.ETIME	3:-4 6:7 7:-2 8:3
arm.ETIMEDOUT	2:10 3:-7 6:5 7:-3 8:-3
arm.ETXTBSY	5:2
arm.EUCLEAN	3:4
arm.EWOULDBLOCK	3:-4 5:2 8:4
arm.EXDEV	3:10 5:-6 7:-2
arm.EXT4_ERROR_INODE	3:5 8:-7 9:5
arm.EXT4_GROUP_INFO_IBITMAP_CORRUPT	3:7 5:-2 8:-5
arm.EXT4_I	3:-5 5:3 9:2
arm.FAILED	2:2 3:-2 6:5 8:-3
arm.FILEID_INVALID	3:5 5:-2
arm.FLOW_DISSECT_RET_OUT_BAD	3:5 5:-2
arm.FW_BUG	0:-2 3:7 5:-3 6:6 8:-3 9:-3
arm.GENERIC	9:6
arm.GENL_SET_ERR_MSG	3:4 5:-2
arm.HZ	0:6 2:4 5:-2 7:-2 8:-5
arm.ICMP6_MIB_INERRORS	3:3 5:-2
arm.ICMP_DEST_UNREACH	7:3
arm.ICMP_MIB_INERRORS	5:2
arm.IOMEM_ERR_PTR	3:-3 5:2 8:3
arm.IP6_INC_STATS	0:3 3:-2 5:-2 8:3
arm.IPSTATS_MIB_FRAGFAILS	3:2
arm.IPSTATS_MIB_INDISCARDS	3:-4 4:2 8:3
arm.IPSTATS_MIB_INHDRERRORS	3:2 5:-3 8:2
arm.IPSTATS_MIB_OUTDISCARDS	8:3
arm.IPSTATS_MIB_OUTNOROUTES	0:4 3:-2
arm.IPSTATS_MIB_REASMFAILS	0:3 3:-3 5:5 8:-4
arm.IP_INC_STATS	3:2
arm.IS_ERR	3:-2 5:-2 8:9
arm.KERN_CRIT	5:2 6:-2 8:7 9:-2
arm.KERN_DEBUG	4:4 7:-2 8:-2 9:-2
arm.KERN_EMERG	1:2 5:-4 9:4
arm.KERN_ERR	2:-4 3:-6 4:-3 6:3 8:-2 9:13
arm.KERN_INFO	0:-2 1:4 2:5 3:-8 4:-2 5:5 6:3 7:5 8:-6 9:-3
arm.KERN_NOTICE	2:-3 3:7 5:-5 7:-2 8:5
arm.KERN_WARNING	1:-3 2:5 4:2 5:6 6:-2 7:-3 8:-10 9:3
arm.LOCKDEP_STILL_OK	6:2
arm.LOOKUP_RCU	4:3 5:-7 8:3
arm.MINOR	5:2
arm.MOUNT	3:-3 7:4
arm.MSDOS_I	3:3
arm.ND_PRINTK	0:-4 3:5 5:-5 8:5
arm.NET_INC_STATS	3:6 5:-4
arm.NET_RX_DROP	0:-2 3:-4 5:-3 7:2 8:8
arm.NFS4ERR_RESOURCE	0:2 2:-2 3:-5 5:4 7:-2 8:4
arm.NFS_SERVER	5:4 8:-3
arm.NF_ACCEPT	3:12 5:-5 8:-5
arm.NF_CT_STAT_INC_ATOMIC	3:2 5:-3 8:2
arm.NF_DROP	0:4 3:2 5:4 7:-5 8:-3
arm.NL_SET_BAD_ATTR	3:-2 8:3
arm.NL_SET_ERR_MSG	0:-2 3:6 5:4 8:-4 9:-2
arm.NL_SET_ERR_MSG_ATTR	3:4 5:4 7:-5
arm.NL_SET_ERR_MSG_ATTR_POL	3:2
arm.NL_SET_ERR_MSG_MOD	3:-5 7:6
arm.NULL	0:8 1:-4 2:-7 3:6 4:-9 5:4 7:8 8:-5
arm.P9_DEBUG_ERROR	2:-5 3:6 5:4 7:2 8:-4
arm.P9_DEBUG_TRANS	2:5 5:-3
arm.P9_DEBUG_VFS	2:-2 8:4
arm.PAGE_SHIFT	3:3 5:3 6:-4 7:-2 8:2
arm.PAGE_SIZE	3:4 5:-3 6:-2 9:2
arm.PCIBIOS_BAD_REGISTER_NUMBER	3:5 6:-2
arm.PCIBIOS_DEVICE_NOT_FOUND	3:4 6:5 7:-4 8:-3
arm.PCI_BUS_NUM	5:3 6:-2
arm.PCI_D3cold	6:5 8:-4
arm.PCI_FUNC	3:3 7:-2
arm.PCI_SLOT	3:3 7:-2
arm.PFX	6:3
arm.PTR_ERR	0:5 1:12 2:7 3:-15 4:-13 5:-2 8:9
arm.READ_ONCE	0:-3 3:9 4:-5 5:6 8:-3
arm.RETVAL_DATA_ERROR	3:6 5:-2
arm.RETVAL_OUT_OF_MEMORY	0:2
arm.RPC_DISPLAY_ADDR	3:-3 5:2 8:5
arm.SCSI_LOG_ERROR_RECOVERY	2:-3 5:5 6:2 7:-2
arm.SCTP_CMD_ASSOC_FAILED	3:-3 5:2
arm.SCTP_CMD_SET_SK_ERR	2:2 3:-5 5:4
arm.SCTP_DISPOSITION_DISCARD	0:-2 3:4
arm.SCTP_DISPOSITION_NOMEM	0:6 3:-3 5:-2 8:2
arm.SCTP_ERROR	2:2 3:-5 5:4
arm.SCTP_ERROR_DNS_FAILED	3:4 5:-2
arm.SCTP_ERROR_NO_ERROR	3:-3 5:2
arm.SCTP_IERROR_NOMEM	8:2
arm.SCTP_PERR	2:3 3:-3
arm.SCTP_STRRESET_ERR_BAD_SEQNO	3:3 5:-2
arm.SCpnt	2:4 3:5 6:-4 8:-3
arm.SKB_DROP_REASON_IP_INHDR	3:3 5:-2
arm.SKB_DROP_REASON_SOCKET_FILTER	8:2
arm.SKB_DROP_REASON_XFRM_POLICY	8:3
arm.SKB_DR_SET	0:-3 4:2
arm.SK_DROP	3:5 5:-7 7:4
arm.SPECTRE_V2_CMD_AUTO	7:2
arm.SVC_CLOSE	0:8 3:-3 5:-3
arm.SVC_DENIED	0:2 4:4 5:-5 7:3 9:-2
arm.SVC_DROP	3:-4 5:2 8:4
arm.SVC_GARBAGE	3:3
arm.SetPageError	2:6 8:-4
arm.TASK_RUNNING	5:-2 8:4
arm.TC_ACT_SHOT	3:3 5:-2
arm.TRUE	3:2 5:3 6:-2 9:-2
arm.UCODE_ERROR	3:-2 5:-3 8:10
arm.UDP_INC_STATS	1:-3 8:4
arm.VM_FAULT_OOM	0:9 2:-2 3:-3 5:-3 8:2
arm.VM_FAULT_SIGBUS	0:-8 2:4 3:3 4:6 5:-2 6:-3
arm.WARN	3:-2 9:4
arm.WARN_ON	5:-2 8:4
arm.WARN_ON_ONCE	0:2 5:-3 8:2
arm.WRITE_ONCE	5:5
arm.XFRM_INC_STATS	0:4 3:-7 8:4
arm.XZ_BUF_ERROR	2:5 3:2 5:3 7:-2 8:-6
arm.XZ_DATA_ERROR	3:11 5:-3 7:-4
arm.XZ_OPTIONS_ERROR	3:-2 5:-4 7:9
arm.ZSTD_CONTENTSIZE_ERROR	8:3
arm.ZSTD_errorFrameSizeInfo	3:2
arm.Z_STREAM_ERROR	3:8 5:-4 7:-2
arm.__ICMP6_INC_STATS	3:3 5:-2
arm.__ICMP_INC_STATS	3:-2
arm.__IP6_INC_STATS	4:2 5:-5 8:2
arm.__IP_INC_STATS	3:-4 5:6 7:3 8:-4
arm.__LINE__	3:-3 5:6
arm.__NET_INC_STATS	3:2 8:-3
arm.__bpf_prog_free	0:4 8:-4
arm.__free_page	8:3
arm.__free_pages	8:2
arm.__func__	0:-4 1:2 2:-9 3:-8 5:5 6:-7 7:3 8:8 9:9
arm.__in6_dev_get	3:3 5:-2
arm.__set_current_state	5:-4 8:5
arm.__stringify	3:-7 6:8
arm.__user	1:5
arm._dev	7:3 8:-2
arm._output_error	3:6 5:-2 8:-2
arm.a	3:5 5:-2 8:-2
arm.ab	0:-2 4:-2 5:-3 8:8
arm.abort	0:7 3:-3 5:-3 7:-3 8:6 9:-2
arm.aborted	5:-6 7:6
arm.ac	3:-4 5:4 8:2
arm.accept	3:11 5:-6 6:3 8:-6
arm.access	2:-2 3:5 4:4 5:-6 6:-2 7:4
arm.account	3:-6 5:9 7:-2
arm.ack	0:3 5:2 7:2 8:-7
arm.acl	0:10 1:-2 3:2 5:4 8:-12
arm.acpi	1:-2 2:-6 3:5 4:6 6:4 7:-7 8:4 9:-4
arm.acpi_evaluation_failure_warn	8:2
arm.acpi_format_exception	5:8 6:-2 8:-4
arm.acpi_handle_debug	3:-5 5:-3 6:-2 7:5 8:8
arm.acpi_handle_err	3:-5 5:3 6:11 7:-5 8:-3
arm.acpi_handle_info	3:3 6:-5 7:2 8:2
arm.acpi_handle_warn	3:9 5:-2 7:2 8:-6
arm.acpi_ps_free_op	3:2
arm.acpi_ut_delete_object_desc	3:-2 5:10 8:-7
arm.acpi_ut_get_descriptor_name	3:8 5:-3 9:-3
arm.acpi_ut_get_event_name	3:-3 6:6 7:-3
arm.acpi_ut_get_node_name	0:-2 7:-2 9:5
arm.acpi_ut_get_object_type_name	3:6 5:-2 9:-3
arm.acpi_ut_get_region_name	3:-3 6:-2 7:5
arm.acpi_ut_get_type_name	0:10 3:-12 6:2 7:-2 9:4
arm.acpi_ut_remove_reference	3:-3 7:2 8:3
arm.acquired	3:2 7:-2
arm.act	3:2 5:5 7:-2 8:2 9:-3
arm.action	2:4 3:11 5:-7 6:3 7:-3 8:-8
arm.activate	2:3 5:-4 8:2
arm.active	2:3 3:2 6:-2
arm.actual	3:-6 5:13 8:-5
arm.adap	2:-3 3:3 5:-7 6:3 7:9 8:-3
arm.adapter	2:2 3:3 5:-3
arm.add	0:2 1:2 2:-2 3:12 5:-5 7:-4 8:-4
arm.add_free_domain	3:3
arm.add_hugetlb_page	0:7 5:-3 8:-4
arm.add_std_failure	3:4 8:-3
arm.add_taint	3:3
arm.addr	1:-2 2:-4 3:5 4:6 5:-5 6:-2 8:-3 9:6
arm.address	0:6 1:-2 2:-2 3:-3 4:9 5:-6 7:-9 9:6
arm.address64	6:3
arm.address_strings	8:5
arm.addrmap	3:2 5:-2
arm.adev	3:3 4:5 5:-4 6:-6 7:-7 8:11
arm.ae	0:-11 1:-2 2:-6 3:12 4:-4 5:7 6:-10 7:5 9:11
arm.af	5:4 8:-4
arm.after	5:3
arm.again	0:2 5:-4 7:4 8:-4 9:3
arm.agpt	3:2
arm.aio	0:-3 8:4
arm.alert	3:7 5:-9 6:-5 7:4 8:3 9:3
arm.alg	3:2 7:6 8:-7
arm.algs	7:2 9:3
arm.align	3:3 5:-2 6:4 9:-3
arm.all	2:3 3:-7 5:4 6:-2 9:3
arm.alloc	0:3 3:-4 5:-5 7:6 8:3
arm.alloc_size	0:5 5:-2 8:-2
arm.allocated	0:2 8:2
arm.allow	5:-2 8:6
arm.already	3:-8 5:15 7:-2 8:-2
arm.always	6:3 9:-2
arm.amd	5:-3 6:-5 7:8 8:2
arm.aml	3:12 4:3 6:-7 7:-8 8:-5 9:4
arm.aml_opcode	7:2
arm.and	0:-2 2:-4 3:7 4:3 5:-3 7:-3 8:3
arm.anon	0:-10 8:10
arm.any	5:-4 8:6
arm.apic	5:-6 6:6 7:3 8:-2
arm.apicid	3:-5 5:4 6:3
arm.append	0:-3 8:4
arm.arch	6:3
arm.area	0:3 4:5 8:-8
arm.arg	3:13 4:2 5:-2 8:-9 9:-2
arm.args	2:-3 3:4 5:-6 8:5 9:-2
arm.array	3:-3 5:2 8:3 9:2
arm.ascii	3:-2 9:4
arm.asoc	0:-2 2:-3 5:9 7:2 8:-5
arm.assoc	3:-4 5:5
arm.async	0:5 2:-3 5:-2 8:2
arm.async_error	8:2
arm.at	7:2
arm.atkbd	2:-4 3:4 6:6 7:-2 8:-2
arm.atomic	0:-4 2:3 3:-5 4:3 5:4
arm.atomic_dec	0:-7 5:3 8:7
arm.atomic_inc	3:2 5:4 8:-7
arm.atomic_sub	0:-4 3:-2 5:4 8:3
arm.attach	3:-3 8:5
arm.attr	0:7 3:-9 4:-2 5:6 6:-4 7:-3 9:7
arm.attr_err_out	5:-3 8:4
arm.attrs	0:4 3:-3 5:-5 7:-3 8:6 9:2
arm.audit	0:4 4:-2 5:4 7:-4
arm.audit_filter_mutex	0:4 8:-3
arm.audit_log_format	0:-2 4:-2 5:-3 8:8
arm.audit_log_lost	3:-3 5:5
arm.audit_mark	0:-4 8:4
arm.audit_panic	0:6 3:-3 5:-3 8:-2 9:5
arm.auditd	3:-2 4:2 8:2
arm.auth	0:-5 3:11 4:9 5:-6 7:-3 8:-2 9:-2
arm.auth_err	3:5 5:-2
arm.autherr	0:-2 3:8 4:2 5:-2 8:-6
arm.authkey	8:2
arm.auto	3:-2 7:3 8:2
arm.aux	0:-8 3:-3 5:5 8:9
arm.aux_unlock	3:5 5:-4
arm.b	0:-2 2:6 5:19 6:-5 7:-2 8:-20 9:7
arm.b_blocknr	3:2 5:3 8:-6 9:3
arm.back	0:3 5:-4
arm.backlog	5:2 8:-2
arm.bad	0:-14 1:-3 3:17 5:-19 6:9 7:-4 8:-5 9:18
arm.bad_mic	3:-4 8:6
arm.bad_orphan	3:5 5:-3
arm.bad_page	5:-3 9:5
arm.bad_reason	5:-2 8:-2 9:6
arm.bad_seqno	3:3
arm.bad_swap_unlock_inode	2:6 3:-11 5:-3 8:7
arm.bad_val	3:4
arm.bad_value	3:8 5:-3 8:-2
arm.badcred	0:-2 3:5 4:2 5:-2 7:2 8:-3
arm.badframe	1:5 3:-3 5:-5 6:-2 8:9
arm.badverf	3:2 8:-2
arm.bail	3:-4 5:6
arm.bailout	3:5 5:-2 7:-3
arm.bank	3:-2 6:5 8:-2
arm.bar	0:-2 3:4 5:-4 6:-3 8:3
arm.base	0:2 1:7 3:-6 6:5 7:4 8:-8
arm.batch	0:5 8:-3
arm.battery	3:3 5:-2 6:-2 8:2
arm.bd	2:-3 3:-5 5:-2 8:11
arm.bd_group	3:-4 5:5
arm.bdev	0:-2 2:-4 3:-2 4:-4 5:-2 6:9 7:-2 8:10
arm.bdi	0:-2 8:2
arm.be32	3:-3 8:2
arm.before	5:-6 6:9 9:-2
arm.bh	0:-3 1:-2 3:9 4:-2 5:10 6:-2 7:-3 8:-9 9:2
arm.bhs	2:5 3:2 5:-2 8:-4
arm.bi	2:9 3:6 5:-7 7:3 8:-8
arm.bi_status	2:9 3:-2 5:-5 7:3 8:-5
arm.big	3:2 5:-2
arm.bind	5:-3 7:3 8:4
arm.binfo	2:2 5:2 8:-2
arm.bio	0:-10 1:-3 2:6 3:-6 5:2 7:8 8:5
arm.bio_endio	2:-3 5:-2 7:4 8:3
arm.bio_put	0:-4 5:2 8:3
arm.bio_uninit	3:-7 5:5 7:-2 8:4
arm.bios	3:2 5:-3 6:8 8:-3 9:-2
arm.bit	2:-2 5:4 6:2 7:-4 8:5 9:-2
arm.bitmap	1:2 2:-6 3:11 5:-6 8:2
arm.bitmap_bh	2:-3 3:3 5:-3 8:3
arm.bitmap_free	1:3 3:4 8:-7
arm.bitset	3:4 7:-3
arm.bl	0:4 3:-3
arm.blackhole	3:-2 5:2
arm.blk	0:-3 1:-3 2:10 3:-5 4:-4 5:6 6:-3 7:9 8:-4 9:-2
arm.blkdev	3:3 4:-4 5:2
arm.blkdev_put	4:-4 5:5
arm.blkg	0:-3 8:3
arm.blks	2:6 8:-3
arm.block	2:6 3:-5 4:-2 5:7 6:6 8:-6 9:-4
arm.blocknr	3:2 6:-2 9:2
arm.blocks	2:-4 3:6 5:-2 6:4 8:-2
arm.blocksize	2:-4 3:10 8:-2
arm.bool	5:-2 6:2
arm.boot	0:11 6:2 8:-10 9:-2
arm.box	0:-2 3:5 7:-3
arm.box_type	0:-2 3:4
arm.bp	0:4 3:-2
arm.bpf	0:14 1:-3 3:5 4:-3 5:-6 7:-2 8:-2
arm.bpf_log	0:-2 5:2 9:3
arm.bpf_map_put	3:4 5:-4
arm.bpf_prog_put	0:-2 3:-4 5:2 8:5
arm.bpf_warn_invalid_xdp_action	3:7 8:-3
arm.bprm	0:2 3:6 8:-5
arm.break	1:13 2:-3 3:2 4:2 5:2 6:-4 9:-11
arm.brelse	0:5 3:-3 5:7 8:-4
arm.bridge	5:5 6:-2
arm.broken	3:-3 6:6
arm.btf	4:-4 7:5 8:5 9:-4
arm.btf_id	3:3
arm.btf_put	3:3 4:-2 8:2
arm.btf_type_str	3:-6 7:9 8:-3
arm.btf_verifier_log	3:-4 7:4
arm.btf_verifier_log_type	3:4 7:-2
arm.bucket	5:-6 8:9
arm.budget	0:5 5:14 8:-16
arm.buf	0:-14 1:-3 2:6 3:5 5:3 6:8 7:-2 8:-2
arm.buffer	0:2 1:-2 3:7 5:-9 6:-4 7:4 8:-3 9:6
arm.buffers	1:3 2:-4 3:2 6:-2 8:2
arm.bug	0:2 2:-2 3:-2 5:-6 6:5 7:-3 8:-12 9:20
arm.bus	3:3 5:4 6:-4 7:-5 8:4 9:-2
arm.busy	2:-2 3:-2 5:3 7:-2 8:4
arm.button	5:-2 6:2
arm.by	8:3
arm.byte	2:8 3:2 4:4 5:-3 7:-3 8:-5
arm.byte_width	3:4 4:4 5:-4 6:-2
arm.bytes	0:5 1:-4 2:6 3:-7 4:2 5:-10 8:7 9:2
arm.c	0:3 1:4 3:-9 5:4 6:2 7:-2
arm.cache	2:8 3:-4 5:-2 7:5 9:-4
arm.cached	0:5 3:-2
arm.cachep	0:5 3:-2 8:-2
arm.calipso	3:-2 5:2
arm.call	0:5 2:4 3:2 4:-3 5:-7 7:-6 8:2 9:3
arm.callback	3:-4 7:-2 8:-3 9:10
arm.calldata	0:-3 5:8 8:-9 9:5
arm.can	5:-2 8:3
arm.cancel	1:-3 2:4 3:-9 4:-2 5:3 7:8
arm.cap	1:-3 3:-7 4:-2 5:-5 6:10 7:5 8:5
arm.capable	3:2 5:-2 8:2
arm.capacity	3:-3 7:-2 8:3
arm.caps	7:2
arm.case	3:2
arm.cast	2:2 4:-2 5:-6 8:9
arm.cb	0:8 1:2 2:-2 4:4 6:-4 7:-5 8:-7
arm.cd	0:11 5:9 6:9 7:-8 8:-17 9:-2
arm.cd_dbg	6:4 7:-2
arm.cdev	3:-3 5:-5 8:12
arm.cds	3:3 6:-3 7:2
arm.cert	5:2
arm.cfg	0:-4 3:-2 5:7 6:3 7:-3
arm.cfg_unlbl_map_add_failure	0:-3 3:4
arm.cfts	0:8 8:-5
arm.cgroup	0:6 4:5 5:-10 8:2
arm.cgrp	0:-4 3:5 4:6 5:-11 8:5
arm.chain	3:-5 5:3 8:3
arm.chaintoolong	3:-3 5:4
arm.chan	2:-3 3:-9 5:7 7:-2 8:2 9:6
arm.chan2dev	6:-2 8:-2 9:5
arm.change	3:-9 5:8 6:4
arm.changed	3:-3 5:6 7:4 8:-7
arm.channel	0:2 5:-2 6:3 8:-2
arm.char	2:-2 3:10 4:5 5:-3 6:-3 8:-5 9:-3
arm.charge	0:-4 8:4
arm.cheating	2:13 3:-6 5:-2 8:-3
arm.check	1:2 2:6 3:-7 5:-3 6:2
arm.child	0:2 3:-2 6:3 8:-3 9:2
arm.chip	3:-2 8:2 9:2
arm.chunk	3:3 5:-6 7:8
arm.chunklen	3:2
arm.cl	2:3 3:-2 4:-3 5:-2 7:7 9:-2
arm.cl_program	2:5 3:-2 5:-3
arm.cl_state	5:2
arm.class	0:-12 3:2 8:13 9:-2
arm.clean	0:-4 8:6
arm.clean_up	0:-4 3:3 5:-3 8:4
arm.cleanup	0:5 1:9 2:-2 3:-6 4:-5 5:-7 6:-4 7:-4 8:6 9:7
arm.cleanup1	7:2
arm.cleanup_matches	3:-3 8:3
arm.clear	0:-5 1:-3 2:4 3:3 4:-4 5:2 6:4
arm.clear_bit	2:-2 3:-2 5:6
arm.clear_hash	3:-2 5:-2 8:6
arm.clear_hash_noput	0:2 3:-3 5:5 8:-2
arm.client	0:-2 1:3 3:-4 4:2 5:6 6:-5 7:7 8:-7
arm.clnt	0:-3 1:4 2:5 3:-2 5:-4 7:-2 8:3
arm.clock	5:3 9:-2
arm.clone	0:-10 3:-6 5:-3 8:20
arm.close	0:5 3:-8 4:-2 5:-4 7:3 8:9
arm.close_fail	4:-2 5:5
arm.clp	0:-5 3:-3 5:9
arm.clunk	3:2 5:-2
arm.clunk_fid	3:2 5:-2
arm.cluster	0:-7 8:10
arm.clusters	8:3
arm.cmd	2:5 3:-2 4:-3 5:-4 7:7 8:-2
arm.cn	3:-7 4:4 5:8 7:-2
arm.cnet	0:-2 5:2
arm.cnt	0:-5 3:-4 5:7 8:5
arm.code	3:-4 4:5 6:6 7:-3 9:-2
arm.comm	1:2 2:-7 3:6 4:6 6:-2 7:-3 8:-2
arm.command	6:3
arm.commands	0:-2 3:-3 5:2 7:4 8:-2
arm.commit	2:-3 5:9 9:-2
arm.common	0:-2 3:-8 5:-3 7:4 8:5 9:5
arm.compare	2:3
arm.complete	0:-4 3:-4 5:8 8:3
arm.completion	2:2 5:-2
arm.con	3:-5 5:6 6:-2 8:2
arm.cond	5:4 8:-2
arm.config	2:-2 3:-3 4:2 5:2 6:3 8:-3 9:4
arm.conflict	5:7 6:-4
arm.conn	2:5 3:-2 5:3 7:-4
arm.conn_setattr_return	5:3 7:-4
arm.connect	2:-2 3:-2 5:3
arm.conntrack	5:2 8:-3
arm.cons	0:-3
arm.console	0:2 3:-7 5:-2 6:-2 7:-2 8:7 9:5
arm.console_unlock	0:2 3:-5 5:2 7:-2 8:7 9:-2
arm.const	0:-2 3:-3 6:-2 7:4 8:4 9:-2
arm.constant	5:-3 9:5
arm.cont	2:-2 4:8 5:-6 6:2 7:2 9:-5
arm.contentsize	8:3
arm.context	0:2 2:-2 4:-6 5:-6 6:3 7:-3 8:14
arm.continue	0:-7 1:-2 2:2 3:3 5:6 6:-5
arm.control	3:-5 5:2 6:-2 7:4 8:3
arm.cookie	8:4
arm.copied	1:6 2:2 3:-10 7:-6 8:9
arm.copy	0:-6 3:6 5:-2 8:3
arm.core	0:-3 2:4 3:2 5:-5 6:-2 7:5
arm.coredump	2:9 8:-8
arm.corrupt	3:7 5:-3 8:-5
arm.corrupted	3:11 5:-3 8:-6
arm.corruption	5:-2 6:4
arm.corruption_detected	3:3
arm.count	0:-2 1:-2 2:9 3:-4 6:-5 7:-3 8:2 9:3
arm.count_vm_event	0:-2 5:-2 8:4
arm.counter	0:3 8:-3
arm.counters	0:4 3:-3 5:4 8:-4
arm.cpc	3:5 5:-2
arm.cpio	3:2
arm.cps	4:4 5:-2
arm.cpu	0:5 1:-2 2:-5 4:-2 5:-2 6:12 7:-3 8:4 9:-6
arm.cpufreq	6:-3 7:2
arm.cpuhp	3:-2 5:-2 8:7
arm.cpuhp_get_step	5:-2 8:4
arm.cpumask	1:2 5:-2 6:2 8:-3 9:2
arm.cpus	0:3 5:9 6:-2 7:-2 8:-5 9:-2
arm.cra	3:3 8:-2
arm.creat	3:-2 8:3
arm.create	0:-2 4:-5 8:10
arm.creating	0:7 8:-6
arm.cred	0:-4 1:-4 3:2 8:5 9:3
arm.creds	4:2 8:-4
arm.crit	0:-2 2:-2 3:-2 4:-2 7:-3 9:12
arm.crypto	3:2 4:-2 7:5 8:-4
arm.crypto_mod_put	3:-9 5:4 7:6
arm.cs	0:-3 3:2 5:5 9:-2
arm.cscov	3:7 5:-3 8:-2
arm.cset	0:3 3:-2 5:-4 8:2
arm.csk	3:2 5:2 8:-2
arm.css	3:-2 8:5
arm.csum	0:-2 1:-2 3:20 5:-7 6:6 7:-3 8:-10
arm.csum_copy_err	1:-2 3:9 5:-2 8:-3
arm.ct	3:-4 4:-2 5:-2 8:10
arm.ctl	3:-2 6:2
arm.ctr	2:-2 6:-2 8:6
arm.ctrl	3:-2 5:-2 6:-2 8:8
arm.ctx	0:6 1:2 2:-6 3:9 5:7 7:-3 8:-10 9:-3
arm.cur	5:-2 8:5
arm.curr	5:-3 8:5
arm.current	0:-3 1:2 2:-9 3:-4 4:10 5:2 7:-7 8:3 9:5
arm.current_state	3:-4 6:7 8:-4
arm.cx	3:-2 6:4
arm.d	0:-3 3:-5 5:11 7:3 8:-2
arm.d3cold	6:5 8:-4
arm.d_inode	3:-2 5:2
arm.d_lock	5:3 8:-3
arm.d_name	3:2
arm.daddr	3:6 7:-3 8:-2
arm.darg	3:-2 8:3
arm.data	1:13 2:-6 3:-3 4:2 5:-11 6:9 7:-6 9:2
arm.data_overrun_error	3:3
arm.datagrams	3:-4 5:5 8:2
arm.db	4:4 5:7 8:-5
arm.dbg	0:-4 2:4 3:-4 5:4 6:5 7:-9 9:3
arm.dbgp	2:6 3:-4 5:-3 6:-3 7:7
arm.dbgp_printk	2:8 3:-3 5:-2 6:-2 7:7 8:-7
arm.deactivate	5:-3 6:4 8:3
arm.deactivate_locked_super	8:3
arm.dead	0:4 3:-3 8:-2
arm.debug	0:-3 1:-3 4:6 5:-2 6:-7 7:2 9:7
arm.dec	3:-5 5:6 8:2
arm.decode	3:3 5:9 8:-8
arm.def	3:-2 5:-3 6:3 8:4
arm.default	0:-2 3:9 5:-8 6:-3 8:9 9:-2
arm.defer	2:-2 3:-6 5:9 6:2 7:-2 8:2 9:-2
arm.deferred	2:2 3:-5 5:2 8:4
arm.del	1:5 3:-10 5:6 7:-2 8:4
arm.delay	0:7 2:-2 3:2 5:-3 6:3 7:-6
arm.delayed	0:4 5:2 6:-2 8:-2
arm.delete	0:-5 2:2 3:-5 5:9
arm.delta	4:2
arm.denied	0:5 2:-2 3:-5 4:4 5:5 8:-3 9:-2
arm.dentry	0:4 1:-2 2:-4 3:-2 4:2 5:-3 7:-2 8:4 9:3
arm.depth	2:5 3:-3 6:2 9:-2
arm.dequeue	0:-2 3:-3 5:6
arm.dereference	0:4 5:-3
arm.desc	0:-6 1:-2 2:-5 3:-6 4:-2 5:16 6:6
arm.description	8:2
arm.descriptor	3:9 5:-3 9:-3
arm.dest	0:-2 1:8 4:-2 5:-8 7:4 8:2
arm.destination	3:6 5:-3 9:-3
arm.destroy	3:-3 5:-8 6:4 7:12 8:-2
arm.detail	0:-3 3:-3 5:2 8:5
arm.detected	3:3
arm.dev	0:-9 1:-3 2:7 3:-8 5:3 6:12 7:2 8:-3
arm.dev_core_stats_tx_dropped_inc	2:4 5:-2
arm.dev_dbg	2:7 3:-6 5:-2 7:-7 8:3 9:5
arm.dev_err	0:-2 3:20 5:-16 6:4 7:-2
arm.dev_err_ratelimited	3:2
arm.dev_info	4:5 5:-3
arm.dev_name	3:-3 6:-2 8:7
arm.dev_net	0:2
arm.dev_printk	6:3 8:-3
arm.dev_tracker	5:-2 8:3
arm.dev_warn	0:-6 2:-4 3:12 5:-4 6:-5 7:2 8:6
arm.dev_warn_ratelimited	0:5 6:-2 8:-2
arm.device	2:-6 3:-2 4:-2 6:2 7:4 8:-2 9:7
arm.devices	0:-8 8:7
arm.devid	3:-3 5:3
arm.devinfo	2:-2 8:4
arm.devname	2:3 3:-4 8:2
arm.devres	0:4 3:-7 5:-5 8:8
arm.devres_free	0:4 3:-7 5:-4 8:8
arm.devs	5:2
arm.dfprintk	3:-3 7:4
arm.did	2:2 3:-3 5:-2 6:8 7:-2
arm.diff	3:6 5:-6
arm.dio	3:-8 5:7 7:-2 8:6
arm.dir	0:7 2:-4 3:6 6:-2 7:-4
arm.direct	2:-3 5:-2 8:5
arm.dirty	3:-4 5:-3 8:6 9:3
arm.disable	0:-5 2:-2 3:5 5:8 7:-2 8:-4 9:2
arm.disable_acpi	6:2 8:-3
arm.disabled	0:3 3:-8 5:5 7:5 8:-3 9:-2
arm.disabled_cpus	0:4 3:-5 5:6 6:-2 8:-3
arm.discard	0:-8 3:10 4:5 5:2 7:-3 8:-5
arm.discard_and_relse	3:-2 5:-2 8:4
arm.discard_fq	0:-5 3:6
arm.discard_it	0:-4 3:4
arm.discard_qp	3:2 5:-3
arm.discard_release	0:6 3:-2 4:2 5:-3 8:-2
arm.disk	2:7 3:5 5:-7 6:-2 7:7 8:-8
arm.disk_name	2:3 3:-2 5:-3 7:4
arm.dispatch	0:-2 5:5
arm.display	0:-5 3:-3 5:2 8:10
arm.disposition	0:3 2:2 5:-6 7:-2 8:3
arm.dissect	3:5 5:-2
arm.divide	3:3
arm.dma	0:8 5:-6 6:-7 7:2 8:4
arm.dmar	0:-6 6:-2 8:10
arm.dmar_dev_scope_status	5:6 6:-5
arm.dmar_domain	5:-2 6:-2 7:4
arm.dmi	3:2
arm.dn	3:4 5:-3 6:-3 8:4
arm.dns	3:4 5:-2
arm.do	1:7 2:3 3:-6 5:5 7:-4 8:-4
arm.do_error	0:-3 1:7 3:-2 5:4 8:-5
arm.dodgy	3:3 8:-2
arm.dodgy_cert	3:3 8:-2
arm.domain	0:5 3:4 6:-6
arm.domain_id	5:3 6:-2
arm.domain_id_free	0:2
arm.done	0:-4 2:4 3:-3 4:7 5:8 6:-8 8:-2 9:-2
arm.done_unlock	3:-6 5:7
arm.donor	5:-2
arm.donor_inode	5:-2
arm.dotdot	2:2
arm.down	3:-2 5:2
arm.dpm	8:2
arm.dport	3:2 5:-2
arm.dprintk	0:-4 2:4 3:5 5:2 7:3 8:-6 9:-2
arm.dput	3:4 5:-3 7:-2 8:3
arm.dput_and_out	4:2 8:-2
arm.dq	3:6 5:-6 7:-2 9:5
arm.dq_id	3:4
arm.dq_sb	3:3 5:-4 8:-2 9:6
arm.dqi	2:-2 3:7 8:-2
arm.dquot	0:-2 3:-4 5:-6 8:10 9:6
arm.dr	0:-2 4:2 8:2
arm.drbg	3:-2 5:-2 9:6
arm.dreq	2:4 8:-3
arm.drhd	0:10 3:-13 6:10 7:-2 8:-4
arm.driver	0:-5 3:-3 5:4 6:-6 7:7 8:6
arm.drop	0:2 1:-4 2:-5 4:2 5:7 6:-3 7:6 8:4 9:-8
arm.drop_reason	0:-2 3:5 4:-2 7:-2 8:2
arm.drop_unlock	3:2
arm.dropped	1:3 2:4 8:-3
arm.drops	3:4 5:-2 8:-3
arm.drv	3:-3 7:-2 8:4
arm.ds	0:3 5:-6 6:7 8:-4
arm.dst	0:6 1:10 2:-2 3:-13 5:4 7:-2 8:4 9:-7
arm.dstSize_tooSmall	3:2
arm.dst_len	3:4 5:-3
arm.dst_reg	3:2 4:3 5:-2
arm.dst_release	3:-4 5:4 7:3 8:-4
arm.dtor	5:-3 8:3
arm.dummy	8:2
arm.dump	0:-3 2:-2 3:-3 5:5 6:9 7:-3 8:-3
arm.dv	6:4
arm.dx	2:-2 3:3 5:-4 6:2 8:2
arm.dynptr	0:6 5:-2 7:-2 8:-2
arm.e	0:2 3:7 5:-4 8:-2
arm.e2big	0:6 2:-2 3:7 4:-2 7:-4 8:-4 9:-2
arm.e4b	5:2
arm.e_inval	3:4 5:-2
arm.ea	2:2
arm.ea_inode	3:-2 8:2
arm.eacces	0:-4 1:5 2:-3 3:3 4:16 5:-11 6:-4
arm.each	0:7 3:-2 7:-2
arm.eaddrinuse	5:4 8:-2
arm.eaddrnotavail	3:6 5:2 7:-4
arm.eafnosupport	3:4 5:-5 7:11 8:-7
arm.eagain	0:6 1:-4 2:6 3:-6 4:-4 5:-2 6:2 7:-4 8:8 9:-3
arm.ealready	3:-5 5:8 7:-2
arm.early	0:-3 3:6 6:-7 7:5
arm.ebadf	0:-5 3:11 4:10 5:-5 7:-7
arm.ebadmsg	2:8 3:-5 5:-5 8:-2 9:5
arm.ebadr	5:2 7:2
arm.ebusy	0:2 2:-2 3:-5 4:-3 5:11 6:2 9:-2
arm.ec	6:4 8:-3
arm.ecanceled	0:-2 3:2 5:4 7:-3
arm.echild	3:-6 4:3 5:5 7:-2 8:2
arm.econnrefused	4:5 7:-2 8:-2
arm.edeadlk	1:-2 5:4
arm.edestaddrreq	3:-4 5:6
arm.edit	4:2 8:2
arm.edom	3:6
arm.edquot	3:-2 5:4
arm.ee	0:2 3:3 8:-6 9:3
arm.eexist	0:-3 3:2 5:11 7:-4 8:-2
arm.efault	1:17 2:-6 4:4 5:-9 7:-9 8:-2 9:5
arm.efbig	3:4 7:-2
arm.efsbadcrc	3:3 5:-2
arm.efscorrupted	0:-4 2:-2 3:11 5:-3 7:-4 8:-3 9:7
arm.eh	8:2
arm.ehostunreach	0:-2 5:2 7:-3 8:4
arm.ehwpoison	1:-2 3:-3 5:-2 6:8
arm.eidrm	3:-2 5:3
arm.eilseq	3:9 5:-5 7:-3
arm.einprogress	3:-3 5:4
arm.eintr	0:-2 3:-5 4:-2 5:10 7:-2 8:4
arm.einval	0:-2 1:3 2:-6 3:13 5:-7 7:-2 8:-2 9:2
arm.eio	0:-12 2:13 3:-15 4:-5 5:-4 6:5 7:-2 8:13 9:7
arm.eisconn	5:3 7:-2
arm.eisdir	3:6 5:-2
arm.ekeyexpired	3:-3 5:4
arm.ekeyrejected	3:3 5:3 7:-2 8:-3
arm.ekeyrevoked	3:-2 5:4
arm.elem	0:-6 8:7
arm.element	5:4
arm.elements	3:2
arm.elems	0:3
arm.elong	3:16 5:-7 8:-8
arm.eloop	5:5 7:-2 8:-2
arm.else	0:-3 1:-2 3:5 4:-2 6:2 7:4 8:-10 9:4
arm.emerg	1:2 4:-2 5:-4 6:6 7:-2 8:-2 9:3
arm.emfile	0:4 3:-2
arm.emlink	3:-4 5:7 7:-2
arm.empty	8:2
arm.emsgsize	0:9 2:-2 3:4 5:-5 7:-6 8:4
arm.enable	0:-2 1:3 3:-7 6:2 7:-5 8:9
arm.enabled	3:-4 6:2 9:5
arm.enametoolong	3:4 5:-2 7:-2 8:2
arm.encode	2:-3 3:4 5:-3 8:4
arm.end	0:5 1:-6 2:8 3:3 4:3 5:-2 6:-5 7:-3 9:-2
arm.end_coredump	2:9 8:-8
arm.end_of_dir	3:4 5:-3
arm.end_register	3:-7 5:8
arm.end_rename	3:-5 5:6
arm.end_rmdir	3:3 5:-2
arm.endio	2:-3 5:-2 7:4 8:3
arm.enetdown	3:-3 5:7 7:-2
arm.enetunreach	3:-3 5:8 7:-2
arm.enfile	0:5 7:-2
arm.enobufs	0:9 3:-3 7:-6 8:3
arm.enodata	0:-3 2:3 5:5 6:2 7:-5 8:-4
arm.enodev	0:-5 1:-3 2:-4 3:-4 4:-5 5:4 6:14 7:3 8:3 9:-3
arm.enoent	0:-5 1:-2 2:-3 4:2 6:2 8:8 9:-4
arm.enoexec	3:8 5:-3 7:3 8:-7
arm.enoioctlcmd	3:-7 5:-5 7:14 8:-2
arm.enokey	3:3 4:-2 5:3 7:-4 8:3
arm.enolck	5:4 7:2 8:-2
arm.enomedium	2:4 6:-2
arm.enomem	0:23 1:4 2:-3 4:-7 6:-2 7:-4 8:-5 9:-4
arm.enomsg	3:3 5:4 7:-3 8:-2
arm.enoparam	3:6 5:-3 7:-2
arm.enopkg	3:-6 5:-2 7:8
arm.enoprotoopt	5:-12 7:18 8:-2
arm.enospc	0:9 1:-2 2:4 3:2 4:-2 5:-3 6:-2 7:-6 9:-2
arm.enosys	3:-5 4:-2 5:-5 6:-3 7:17 8:-3 9:4
arm.enotblk	2:4 3:-6 5:-2 7:7
arm.enotconn	0:-2 2:-2 5:7 6:6 7:4 8:-8 9:-2
arm.enotdir	3:6 5:-3 7:-2
arm.enotempty	5:3 7:-2
arm.enotsock	3:9 5:-3 7:-3 8:-2
arm.enotsupp	3:-11 5:-7 7:23 8:-4
arm.enotty	2:-2 3:-5 4:-2 5:-2 7:12 8:2
arm.ent	5:-3 8:4
arm.entries	8:2
arm.entry	0:7 3:-8 5:2 6:2 7:-3 8:2 9:-2
arm.env	0:-10 1:-4 3:11 4:6 5:-12 7:-2 8:-2 9:16
arm.enxio	0:-7 2:-3 3:2 4:-2 7:4 8:4 9:3
arm.eof	2:-4 3:3
arm.eopnotsupp	0:-4 2:-2 3:-4 4:-3 5:-4 6:-4 7:18 8:5 9:-2
arm.eoverflow	0:-3 2:-2 3:8 4:4 6:-2 7:-4
arm.ep	0:-5 1:2 3:4 5:-4 7:4
arm.eperm	0:-4 1:-2 2:-3 3:2 4:19 5:-2 6:-3 8:-4 9:-2
arm.epfnosupport	3:-6 5:-4 7:13
arm.epi	0:4 1:3 5:-3 8:-3
arm.epipe	3:2 7:-2 8:3
arm.epollerr	3:-2 5:11 8:-4
arm.eprobe	3:-5 5:7
arm.eproto	3:3 5:-6 6:6 7:3
arm.eprotonosupport	3:-7 5:-6 7:12 8:4
arm.erange	1:-2 3:11 6:-2 7:-3
arm.erase	0:-2 5:-3 8:2 9:3
arm.eremoteio	2:5 3:-2 5:-4 7:8 8:-4
arm.erestart	3:-5 5:6 7:-3 8:3
arm.erestartnohand	3:-4 5:3 8:6
arm.erestartsys	0:8 3:-2 5:3 7:-2
arm.erofs	3:-10 4:16 5:2 7:-2 8:-3
arm.err	0:-2 1:-2 2:2 4:5 5:-3 6:-2 7:-2 9:3
arm.err1	0:-3 3:-2 8:8
arm.err2	0:-2 1:2 5:-3 8:3
arm.err3	0:-2 8:3
arm.err4	0:-3 8:3
arm.err_bad_vers	5:-3 7:6 8:2
arm.err_bindx_rem	3:2
arm.err_buf	0:-4 3:6 5:-5 6:9 8:-5
arm.err_cancel	0:-2 8:2
arm.err_cancel_table	0:6 5:-5
arm.err_chunk	3:2 8:-3
arm.err_cleanup	0:2
arm.err_clear	0:-3 3:-3 5:8 8:3
arm.err_context	3:5 5:-4
arm.err_exit	3:-2 5:6 6:-2
arm.err_extra	4:2
arm.err_fault	1:-4 4:-2 5:2 6:3 8:5 9:-2
arm.err_fc	4:8 8:-6
arm.err_free	1:2 2:-2 3:5 5:3 6:2 7:-5 8:-13 9:7
arm.err_free_c	3:-9 5:9
arm.err_free_inst	3:7 5:-3
arm.err_free_m	3:-6 5:5
arm.err_free_param	3:4
arm.err_freebuddy	0:-5 8:4
arm.err_inval	3:4 5:-2
arm.err_locked	3:-14 5:15
arm.err_msg	1:-2 3:4
arm.err_name	0:-4 1:2 3:-3 8:6
arm.err_nomem	0:3 8:-2
arm.err_offset	3:3 8:-3
arm.err_out	2:5 3:3 5:-10 6:-2 7:-9 8:4 9:8
arm.err_out3	0:-5 4:-4 5:4 8:4
arm.err_out_locked	3:-2 5:2
arm.err_path	0:3 8:-3
arm.err_pdata	3:-8 6:10
arm.err_put	1:9 3:3 7:-3 8:-10
arm.err_put_fd	3:5 5:-3
arm.err_put_mech	5:2
arm.err_reg	0:8 3:-3 5:-2 8:-3
arm.err_release	0:-2 4:-2 5:4 6:-5 7:4 8:2
arm.err_remove	3:12 5:-9
arm.err_result	3:-5 4:3 5:-3 7:2 8:4
arm.err_ret	5:-5 8:5
arm.err_skb	0:-3 5:4
arm.err_str	3:5 6:-2
arm.err_unlock	0:-3 5:4 7:3 8:-2
arm.err_unreg	5:-3 6:4 7:2 8:-2
arm.err_xdp	0:-2 3:-8 5:3 8:9
arm.errcode	1:-2 3:4 5:-2 8:2
arm.errdad	3:-4 5:4
arm.errno	0:6 1:4 3:-9 4:2 9:-2
arm.error	0:-3 1:-3 2:12 4:5 5:-6 6:4 7:4 8:-2 9:-11
arm.error2	0:-5 1:2 3:11 5:-2 8:-7
arm.error4	4:-5 8:5
arm.error_1	0:2 8:-2
arm.error_exit	0:-2 5:-2 8:-2 9:7
arm.error_found	3:2
arm.error_free	5:4 8:-2
arm.error_msg	2:-2 3:8 5:-3
arm.error_out	2:-2 3:-2 5:-3 6:11 7:-2
arm.error_put	4:10 5:-2 8:-9
arm.error_put_rka	4:2
arm.error_return	2:-2 3:5 5:-6 8:4
arm.error_string	1:-2 2:-2 3:-3 5:4 7:6 8:-2
arm.error_tgt_fput	4:-3 7:4
arm.error_unlock	5:2
arm.errorf	8:2
arm.errors	0:-3 2:3 3:3 5:-5 8:2
arm.errout	0:-2 2:-6 3:7 4:-2 5:3 6:-2 7:-3 8:8
arm.errout_free	3:4 5:-3
arm.errout_locked	8:-2
arm.errout_qdisc	3:-2 5:-7 7:8
arm.errout_rcu	5:3
arm.errp	2:-3 3:-2 5:5 8:3
arm.es	2:-2 3:-6 5:-4 9:12
arm.es_len	9:3
arm.eserverfault	3:3 8:-2
arm.eshutdown	2:8 3:-5 5:5 7:-4 8:-3
arm.esn	3:-2 5:2
arm.esocktnosupport	3:3 5:-11 7:10
arm.espipe	3:11 5:-9
arm.esrch	0:-2 3:6 4:-7 8:9
arm.established	5:2
arm.estale	0:2 2:-2 7:-2 8:5
arm.ethtool	3:2 5:-2
arm.etime	3:-4 6:7 7:-2 8:3
arm.etimedout	2:10 3:-7 6:5 7:-3 8:-3
arm.etxtbsy	5:2
arm.euclean	3:4
arm.evaluation	8:2
arm.evdev	1:4 8:-2
arm.event	0:-10 3:-11 4:-2 5:-2 6:8 7:18 8:2 9:-4
arm.event_mutex	3:-3 5:4
arm.events	0:-6 7:-3 8:12
arm.ewouldblock	3:-4 5:2 8:4
arm.exception	0:-3 2:2 3:-6 5:2 6:-3 8:4 9:4
arm.exclusive	0:2 8:-2
arm.exdev	3:10 5:-6 7:-2
arm.exec	5:4
arm.exist	0:-2 5:3 6:-2 7:2
arm.exists	3:-6 5:10
arm.exit	2:5 3:3 5:-2 6:-7 7:-4 8:2 9:3
arm.exit2	3:11 4:8 5:-8 7:-2 8:-7
arm.exit4	3:4 5:-4
arm.exit5	5:2
arm.exit_1	3:2
arm.exit_2	2:12 3:-4 5:-2 8:-3 9:-2
arm.exit_err	3:-3 5:-4 7:10
arm.exit_f	3:4 8:-3
arm.exit_free	0:-4 8:6
arm.exp	0:-4 3:-5 5:13 6:2 8:-5
arm.expected	3:2
arm.expired	3:-4 5:9 8:-4
arm.ext	0:-2 3:4
arm.ext4	0:-5 1:5 2:-8 3:8 6:-3 7:7 8:-6 9:2
arm.ext4_debug	3:-2 5:-3 8:5
arm.ext4_error	3:9 5:6 7:-5 8:-6
arm.ext4_error_err	2:5 8:-3
arm.ext4_error_inode	3:-2 5:3
arm.ext4_error_inode_err	8:2
arm.ext4_es_pblock	3:-2 9:3
arm.ext4_fsblk_t	3:4 5:-4
arm.ext4_mark_group_bitmap_corrupted	3:7 8:-5
arm.ext4_mark_inode_dirty	8:2
arm.ext4_msg	0:3 3:-4 4:4 5:-6 7:7 8:2 9:-4
arm.ext4_orphan_add	8:2
arm.ext4_orphan_del	1:6 3:-6 5:-2 8:3
arm.ext4_std_error	2:2 8:2
arm.ext4_truncate_failed_write	1:6 3:-6 5:-2 8:3
arm.ext4_unlock_group	3:3 5:-2
arm.ext4_warning	0:-3 3:-4 5:9 7:4 8:-2 9:-2
arm.ext4_warning_inode	3:3 5:-3 9:2
arm.extack	0:-2 2:-2 3:7 5:5 7:2 8:-5 9:-2
arm.extra	4:2
arm.f	1:-2 2:3 3:-8 7:5 9:3
arm.f6i	0:-3 8:3
arm.f_flags	3:-2 8:2
arm.fa	8:2
arm.fadt	3:2 5:-4 6:2
arm.fail	0:-6 1:-4 2:-3 4:3 5:-5 6:5 7:4 8:8 9:-3
arm.fail2	5:3 8:-2
arm.fail_address_parse	8:-2
arm.fail_and_free	3:3 8:-2
arm.fail_dput	3:2
arm.fail_free	0:2 8:-2
arm.fail_hdr	3:4
arm.fail_init	0:-2 5:-2 8:6
arm.fail_nomem	0:-4 5:8 8:-3
arm.fail_put	5:2 8:-2
arm.fail_unlock	0:7 3:-4 5:6 8:-7
arm.failed	0:-5 1:8 2:2 4:2 5:-11 8:5 9:-2
arm.failed_creating	0:7 8:-6
arm.failed_free	0:-2 8:3
arm.failed_mount	3:6 5:-3 7:-2
arm.failed_mount3a	3:9 5:-2 8:-5
arm.failover	3:-4 5:5
arm.failure	0:5 1:-3 2:4 3:-11 4:-3 5:8 7:-4 8:6 9:-2
arm.fake	0:5 2:2 5:-2 8:-5
arm.fallback	0:-9 5:10
arm.fallthrough	0:-3 2:3 3:5 4:-2 5:6 6:-3 8:2 9:-4
arm.false	0:-5 3:-3 4:2 6:16 8:-9 9:-3
arm.family	3:10 5:-8 7:-2
arm.fast	1:8 5:-2 8:-3
arm.fat	2:6 3:6 5:-5 8:-5
arm.fat_fs_error	3:5 5:-2 8:-2
arm.fat_msg	2:2 5:-2
arm.fatal	3:-7 5:-4 6:8 7:6
arm.fattr	0:-7 5:2 8:7
arm.fault	0:-2 2:-2 3:-8 4:2 6:12 7:-3
arm.fc	1:-2 2:-2 3:14 4:6 5:-11 8:-3 9:-2
arm.fc_drop_locked	4:2 8:-2
arm.fd	0:5 1:8 2:-2 3:-9 5:-7 8:4 9:3
arm.fdput	3:5 5:-5 7:2
arm.fdret	3:3
arm.fdt	0:3 3:-2 5:-2 8:-3 9:4
arm.feature	2:2 3:-6 4:-4 5:9 7:5 8:-4
arm.features	2:3 3:-8 5:2 7:2 8:-2 9:3
arm.fi	3:2 5:-5 7:3 9:4
arm.fib	3:-6 5:14 8:-6
arm.fib6	5:-2
arm.fib6_info_release	3:2 5:-2
arm.fid	3:2 5:-2
arm.field	0:2 3:-3 5:8 7:-2 8:-3
arm.fifo	5:4 8:-2
arm.file	0:10 1:-4 3:3 4:-5 5:8 6:-2 7:-6 8:-2 9:-2
arm.file_lock	3:6 5:-5
arm.fileid	3:4
arm.filemap	0:3 2:-4 3:-3 8:5
arm.filename	3:7 5:5 8:-7 9:-2
arm.files	0:2 3:-2 5:2
arm.filesystem	3:6 5:-4
arm.filp	0:-6 3:-9 5:15 8:5 9:-2
arm.filp_close	3:2 5:-2
arm.filt	3:6 8:-4
arm.filter	0:7 5:-6 8:3
arm.filter_ops	0:4 8:-4
arm.fini	0:8 8:-8
arm.finish	4:9 5:6 8:-10
arm.firmware	3:-4 6:5
arm.first	6:4 7:-2 8:2 9:-2
arm.fix	3:-4 5:-2 6:4 9:2
arm.fixed	3:-4 6:-3 7:-2 8:9
arm.fl	0:-2 5:-6 8:3 9:8
arm.flag	3:-4 4:-3 5:12 7:-3
arm.flags	0:3 1:-2 2:6 3:-5 5:-7 6:4 7:-5 8:11 9:-4
arm.flags_out	4:2
arm.flow	3:6 5:-3
arm.flush	0:-3 3:6 4:2 5:-4 7:4 9:-2
arm.fmt	3:2 5:-3 7:3
arm.fn	0:2 3:-3 5:7 6:-2 8:-2
arm.folio	0:-7 1:-2 2:5 3:4 5:5 6:9 7:3 8:-6 9:-11
arm.folio_put	2:-4 3:-8 5:5 6:4 8:6
arm.folio_set_error	2:2 5:-3 8:2
arm.folio_unlock	3:-7 5:5 6:3
arm.fops	3:-2 9:4
arm.for	0:10 1:-2 3:2 5:-5 7:-3 9:-4
arm.force	2:3 3:-3 5:-5 6:3
arm.fork	0:-5 3:-4 4:-4 5:9 8:4
arm.format	0:-3 3:5 5:4 7:-3 9:-3
arm.found	0:-4 3:6 4:-2 5:2 6:9 7:-8
arm.fp	0:-2 1:-2 3:9 5:2 8:-6
arm.fput	0:11 1:-3 2:-2 3:12 4:-7 5:-10 7:5 8:-5
arm.fq	0:-5 2:-2 3:6 5:-2 8:4
arm.fqdir	0:-2 3:-2 5:8 8:-3
arm.frag	3:-3 5:7 8:-3
arm.fragfails	3:2
arm.frame	1:3 2:-4 3:4 6:-2
arm.frames	8:2
arm.free	0:17 1:7 2:-2 3:-3 4:-11 5:-3 6:-9 7:-7 8:14 9:-3
arm.free_and_exit	3:4 5:-2 8:-2
arm.free_buf	0:-6 3:-2 5:5 8:6
arm.free_copy	0:-3 4:2 5:-2 8:3
arm.free_cpumask_var	1:3 3:4 8:-6
arm.free_creds	3:2
arm.free_dev	0:-2 3:-2 5:3 8:2
arm.free_dst	3:-5 5:8
arm.free_htab	3:3 5:-3
arm.free_iommu	0:3 8:-3
arm.free_key	0:-2 1:9 3:2 8:-8
arm.free_map	3:2
arm.free_newinfo	1:-5 8:6
arm.free_page	0:3 8:-2
arm.free_pages	0:-3 5:4
arm.free_state	0:-3 8:3
arm.freebuddy	0:-5 8:4
arm.freeze	5:-3 6:4
arm.from	3:4 5:-4 9:4
arm.from_kqid	3:-2
arm.fs	0:2 2:-2 3:8 4:-5 5:-7 7:-3 8:7
arm.fsa	3:-3 5:3
arm.fsblk	3:4 5:-4
arm.fsfreeze	8:4
arm.fsinfo	3:4 5:-3
arm.full	5:5 7:-2 8:-4
arm.full_pathname	3:4 5:-2
arm.func	1:2 2:-13 4:2 6:-2 7:-4 8:4 9:13
arm.func_id	3:4 7:-2
arm.func_id_name	3:-2 9:5
arm.func_name	3:5 4:2 7:-5 9:-2
arm.function	2:-3 3:5 5:3 9:-2
arm.futex	3:-3 5:7 8:-2
arm.fw	0:-3 2:-2 3:16 5:-6 6:9 7:2 8:-11 9:-4
arm.fwnode	0:2 5:8 6:-2 8:-8
arm.garbage	2:-2 3:4 5:-4 8:5
arm.gbl	0:-3 3:4 7:-2 8:3
arm.gcov	5:9 8:-4 9:-2
arm.gcov_info_filename	5:8 8:-4 9:-2
arm.gdb	2:-3 8:3
arm.gdb_bh	2:-4 8:4
arm.gen	3:3
arm.gendev	2:-2 6:2
arm.generic	0:-2 9:6
arm.genl	3:-2 5:3
arm.get	0:12 2:-4 3:-5 5:-2 8:4 9:-2
arm.get_index	2:-2 3:6 5:-3
arm.gfp	0:5 2:2 3:-3 5:-3
arm.going	3:-2 8:-2 9:4
arm.goto	0:11 1:-5 2:-9 3:8 4:9 5:7 6:-12 8:2 9:-11
arm.gov	5:-3 8:2
arm.governor	5:-6 7:4 8:3
arm.gpe	3:2 5:-5 9:3
arm.gpe_number	3:-2 9:3
arm.grace	5:4
arm.gro	3:2
arm.group	1:-8 3:7 4:-2 8:7
arm.groups	0:-2 8:4
arm.grp	2:-2 5:2
arm.gsf	0:-2 1:2 3:7 5:-5 8:-2
arm.gsi	5:5 8:-3
arm.gso	9:4
arm.gss	5:-3 8:4
arm.gssd	3:-3 5:4 8:3
arm.gunzip	3:4 5:-2
arm.h	0:2 3:-6 5:-5 7:2 8:4 9:5
arm.handle	0:-6 1:9 2:-4 3:-5 4:-3 5:-2 6:7 7:6 8:3 9:-5
arm.handler	3:-3 5:-2 8:4 9:4
arm.hard	3:4 5:-4
arm.hardware	3:-4 5:-3 6:7 7:3 8:-2
arm.has	7:4 8:-3
arm.hash	0:6 3:-7 6:5 7:-2
arm.hctx	0:4 2:-2
arm.hd	5:-4 6:2 8:3
arm.hdr	0:5 2:17 3:7 4:-8 5:-12 6:-5 7:-2 8:-2
arm.head	1:-4 3:-6 6:3 7:-2 8:9 9:3
arm.header	3:11 5:-3 6:-3 8:-3
arm.held	3:-2 8:2
arm.helper	5:2
arm.hex	0:-2 3:14 8:-9 9:-4
arm.hi	3:-4 6:5 7:-2
arm.high	3:4 5:-2
arm.hook	0:-2 8:2
arm.host	0:11 5:-4 6:4 7:-7
arm.host_no	3:2 5:5 6:-4
arm.hotdrop	3:3
arm.hp	2:3 3:-3 5:-2 6:-2 8:-2 9:6
arm.hpage	0:6 5:3 8:-7
arm.hpet	3:3 5:-5 8:5
arm.hstate	3:3
arm.ht	5:-4 8:5
arm.htab	3:2 5:-2 8:2
arm.htonl	0:4 2:-2 3:5 7:2 8:-6
arm.huge	0:5 3:2 5:-2 8:-2 9:-2
arm.huge_page_size	0:3 5:-2
arm.hugetlb	3:-3 5:2 7:6 8:-3
arm.hugetlb_lock	0:2 3:-3 7:6 8:-4
arm.hw	3:-3 5:-2 6:2 7:4
arm.hz	0:6 2:4 5:-2 7:-2 8:-5
arm.i	0:-8 3:2 4:2 5:-3 6:2 8:2
arm.i2c	2:-3 3:3 5:-2 6:-3 7:10 8:-4
arm.i2c_quirk_error	2:-2 3:2 6:-3 7:6
arm.i8042	2:-2 8:3
arm.i_ino	3:-3 5:6 8:-5 9:4
arm.i_mapping	2:10 8:-8
arm.i_mode	3:-3 4:2
arm.i_nlink	1:6 5:-5 8:3 9:-2
arm.i_pipe	0:-3 8:3
arm.i_pos	3:3
arm.i_sb	2:2 3:-2 4:2 5:2 7:-2
arm.i_size	8:2
arm.ia	3:-2
arm.iars	3:3 5:-2
arm.ibitmap	3:7 5:-2 8:-5
arm.ic	2:10 3:5 5:-7 7:-2 8:-3
arm.icmp	3:4 4:-2 5:-3 7:6 8:-3
arm.icmp6	3:5 5:-4
arm.icmp_send	7:3
arm.icmpv6	3:18 5:-8 7:4 8:-11
arm.icmpv6_param_prob_reason	3:-2 7:3
arm.icmpv6_send	3:9 5:-3 8:-6
arm.id	1:-2 2:-5 4:-3 5:7 6:14 8:-10 9:-4
arm.ida	0:-2 8:3
arm.ident	4:3 5:2 7:2 8:-4
arm.idev	0:4 3:-2 5:-4 7:-3 8:4 9:2
arm.idle	5:4
arm.idr	0:3 8:-3
arm.ids	0:2 5:3 8:-2
arm.idx	0:-6 1:2 3:-4 4:2 7:-2 8:5 9:4
arm.ierror	3:4 5:-2
arm.if	0:-8 1:7 2:5 3:-2 4:5 5:2 6:-3 7:-3 8:2 9:-4
arm.iface	0:2 3:-4 5:8 8:-6
arm.ifindex	8:2
arm.ifp	3:-3 5:2 9:3
arm.iget	3:-4 5:4
arm.illegal	0:-2 3:-4 4:3 5:14 7:-5 8:-3
arm.iloc	3:-2 5:-3 8:5
arm.imm	8:-2
arm.implemented	3:-5 7:7
arm.in	0:-3 1:5 2:-5 3:2 4:-2 5:6 7:4 8:-3 9:-2
arm.in6	5:2
arm.in6_dev_put	3:-2 5:3
arm.in_dev	3:-3 5:4
arm.in_handle	0:3 3:6 8:-6
arm.inc	0:8 1:-3 3:-3 5:4 8:-4 9:-3
arm.index	0:3 2:-3 3:-4 6:4 9:2
arm.indiscards	3:-4 4:2 8:3
arm.inerrors	3:2
arm.inet	3:6 5:-3 7:-3 8:3
arm.inet6	0:-2 3:-3 5:4 7:5 8:-5
arm.inet_dport	3:2 5:-2
arm.info	0:-7 1:-6 2:10 3:-2 4:-3 6:5 7:2 8:-4 9:7
arm.ingress	5:5 7:2 8:-4
arm.inhdr	3:4 5:-2
arm.inhdrerrors	3:2 5:-3 8:2
arm.init	0:-5 3:-4 4:2 5:-6 6:7 7:2 8:3
arm.init_user_ns	3:-2 9:2
arm.initialized	6:4 7:-2
arm.inline	5:3 8:-3
arm.inner	0:-5 3:7 7:-2
arm.inner_map	3:4 7:-2 8:-2
arm.inner_map_meta	0:-5 8:5
arm.ino	3:3 8:-5 9:4
arm.inode	0:-6 1:5 2:3 3:4 4:-2 5:-4 6:-2 7:-14 8:4 9:11
arm.inode_unlock	3:-5 4:-4 5:10
arm.input	5:-9 7:2 8:8
arm.inseq	5:2
arm.insert	2:-4 3:-4 5:6 8:6
arm.insn	1:-2 4:6 5:-4 7:-2 8:2 9:-2
arm.insn_idx	4:2 5:-2
arm.inst	0:-6 3:13 5:-5
arm.int	1:-2 2:-4 3:2 4:-2 5:-3 7:-3 8:8 9:6
arm.intel	1:-2 3:-3 5:7 6:3 7:-3 8:-2
arm.internal	3:-6 7:-2 9:11
arm.interrupt	3:-4 8:5
arm.interrupted	5:8 8:-6
arm.interruptible	0:2
arm.interrupts	3:5 6:-3
arm.intr	5:3 8:-2
arm.inums	3:2 5:-2
arm.inuse	5:-3 9:4
arm.inv	3:2
arm.inval	3:9 5:-8 7:-2 8:2
arm.inval_var	3:-2 8:3
arm.invalf	3:13 5:-4 7:-5 8:-3
arm.invalfc	3:3 5:-6 7:7
arm.invalid	0:-5 1:-2 2:2 3:14 4:-3 5:-4 6:11 7:-2 8:-15 9:3
arm.invalid_relocation	3:2
arm.invalid_resize_inode	3:2
arm.invalidate	0:3 2:7 5:5 8:-12
arm.io	0:5 1:-3 2:16 3:-3 5:-11 6:3 7:6 8:-11
arm.io_init_fail_req	0:-2 3:6 4:3 5:-7 7:3 8:-2
arm.ioapic	3:-5 5:5 6:4 8:-3
arm.iobase	8:2
arm.iocb	5:5 7:-2
arm.ioctl	3:2
arm.ioctx	1:3 8:-3
arm.ioerr	2:2 3:2 5:-6 6:-2 7:6
arm.iolock	0:-2 5:-2 8:5
arm.iomap	0:5 1:6 2:-4 5:-5
arm.iomem	0:2 3:-3 5:2
arm.iommu	1:-2 3:-5 6:6 8:5
arm.ioremap	0:5 8:-3
arm.iotype	8:2
arm.iounmap	3:-3 6:6 8:-2
arm.iov	1:11 2:-2 5:-4 8:-6 9:5
arm.iov_iter_count	8:2
arm.iova	0:-5 8:5
arm.iovec	5:2
arm.ip	0:2 4:2 5:8 6:-2 7:-6 8:-7 9:3
arm.ip6	0:9 3:-8 7:-2
arm.ip6_dst_idev	0:2 5:-2 8:2
arm.ip_rt_put	0:3 3:-3 5:6 8:-5
arm.ipc	8:2
arm.iph	3:6 8:-4
arm.ipi	5:3
arm.ipstats	0:4 3:-5
arm.iput	3:7 4:4 5:-2 7:-2 8:-4 9:-2
arm.ipv4	0:-3 5:3
arm.ipv6	0:3 8:-2
arm.iqe	6:2
arm.iqe_err	6:2
arm.iqer	6:2
arm.irq	1:-2 2:-2 3:-16 5:4 6:15 8:3 9:-3
arm.irq_data	3:-2
arm.irq_domain_free_fwnode	0:3 3:-2 5:5 6:-2 8:-4
arm.irqd	5:4
arm.irqrestore	0:2 3:4
arm.irqs	3:-13 5:4 8:12 9:-2
arm.is	0:-3 1:-6 2:4 3:-9 4:-2 5:13 7:-2 8:2 9:3
arm.is_udplite	1:-3 8:4
arm.isolate	0:-5 3:-3 5:11 7:7 8:-8
arm.isolate_fail	5:4
arm.isolate_fail_put	0:-2 3:-2 5:4 7:8 8:-6
arm.issue	3:-4 5:-2 8:8
arm.issue_flags	3:-4 5:-2 8:8
arm.it	0:-4 3:5
arm.iter	0:7 1:3 2:-5 3:-3 4:-2 5:-5 6:-2 7:6 8:4 9:-2
arm.j	0:-4 2:4 5:9 6:-3 8:-4
arm.j_devname	2:3 5:-4 8:3
arm.jbd2	0:-2 2:7 3:-2 5:2 9:-2
arm.jbd2_debug	2:2
arm.jbd2_journal_abort	2:3 3:-2 5:-2 8:4
arm.jh	5:-4 9:5
arm.jiffies	2:2 3:2 5:4 8:-2 9:-2
arm.journal	0:-6 2:6 3:-5 5:-4 7:4 8:11 9:-2
arm.journal_inode	5:2
arm.k	8:4
arm.kern	0:-2 1:2 4:3 5:-6 6:7 7:-4 8:-6 9:7
arm.kernel	0:5 2:-2 3:-5 5:5 6:-2
arm.kernfs	0:-6 3:2 5:-2 8:6
arm.kernfs_put	3:2 5:-2
arm.key	0:-4 1:11 2:-2 3:4 4:3 5:-10 7:2 8:-3
arm.key_ref	1:-2 3:-11 4:-2 7:10 8:7
arm.keycode	3:-3 5:-5 6:-2 8:4 9:6
arm.keyring	0:5 1:-2 3:-4 4:-2 8:3
arm.keyring_ref	4:-2 8:2
arm.kfree	0:19 1:2 2:5 3:-9 4:-4 5:-4 6:-4 7:-8 8:9 9:-6
arm.kfree_skb	1:2 3:-6 8:8 9:-2
arm.kfree_skb_reason	0:3 3:-4 4:4 5:-2 7:2
arm.kfunc	3:5 5:-3 7:-2
arm.kick	8:2
arm.kill	0:-4 3:-3 4:2 6:-4 8:8
arm.kind	3:3 5:-2
arm.kleave	8:-2
arm.km	0:4 3:-4 5:2 8:-2
arm.kmem	0:2 3:-3 8:2
arm.kmem_cache_free	0:3 3:-2
arm.kobj	0:3 3:-6 5:6 8:-3 9:3
arm.kobject	0:-5 3:-5 5:7 8:2 9:3
arm.kobject_name	3:-7 5:3 9:4
arm.kobject_put	0:-4 3:2 5:4 8:-2
arm.kp	3:3 5:-3
arm.kptr	3:2
arm.kqd	0:4 8:-3
arm.kqid	3:-2
arm.kref	3:-2 5:6 8:-4
arm.kthread	5:-2 8:6 9:-2
arm.kvfree	0:2 3:-4 5:6
arm.kvm	6:3 7:-2
arm.l	8:2
arm.large	3:6 5:-5
arm.larval	0:6 3:-4 7:2 8:-3
arm.last	3:-3 5:6
arm.latency	3:-3 5:-4 6:7 8:2
arm.lba	3:3
arm.lblk	9:2
arm.lbr	6:3 8:-2
arm.lck	0:4 3:-5 4:-2 5:10 7:-2 8:-3
arm.ldisc	5:-4 8:7 9:-2
arm.le16	8:2
arm.le32	3:5 5:-3
arm.le32_to_cpu	3:5 5:-3
arm.le64	3:2
arm.le64_to_cpu	3:2
arm.lease	0:-2 5:7 8:-3
arm.leaves	0:2 3:-8 5:-2 6:8
arm.len	1:4 3:-3 4:-9 5:-5 6:6 7:-9 8:9 9:7
arm.length	0:-10 2:-2 3:9 5:6 6:-3 7:6 8:-4 9:-2
arm.lenp	3:-14 7:16
arm.level	3:2
arm.likely	5:3 8:-2
arm.limit	0:-2 3:3 5:4 6:-4 7:7 8:-4 9:-2
arm.line	2:-6 5:5 6:-2 7:3
arm.linfo	3:2 4:-3 8:2
arm.link	0:-7 3:-8 4:5 5:7 6:-2 7:-6 8:13
arm.links	3:-3 5:4
arm.linux	0:3 3:4 7:-2 8:-3
arm.list	0:2 2:-4 3:-4 4:-2 5:3 6:-4 7:3 8:8 9:-3
arm.list_cb_failure	3:-2
arm.list_del	0:-2 5:5
arm.list_del_init	0:-2 5:-3 8:5
arm.list_failure	3:3 5:-3
arm.list_failure_lock	3:2
arm.list_move_tail	7:6 8:-5
arm.list_splice_init	5:2
arm.listall	0:2 5:-2
arm.listall_cb_failure	0:2 5:-2
arm.listdef	0:-3 3:-5 5:3 8:5
arm.listener	3:-3 5:7 8:-3
arm.lo	3:-3 5:-2 6:10 7:-3
arm.loc	1:9 3:-4 8:-3
arm.local	0:3 5:3 7:-2 8:-7 9:3
arm.local_bh_enable	3:-2 5:2
arm.lock	0:10 1:-2 2:-3 3:9 4:-4 6:-7 8:2 9:-6
arm.lock_and_exit	5:4 8:-3
arm.lockdep	6:2
arm.locked	0:-4 5:10 7:-3 8:-2
arm.locks	3:-10 5:12 8:3 9:-2
arm.log	1:-2 2:-6 3:9 5:3 7:2 8:-9 9:5
arm.logical	3:-3 6:5
arm.long	0:7 2:-5 5:-9 6:-5 7:14 9:3
arm.lookup	4:2 5:3 7:-2
arm.loop	3:-5 5:2 8:5
arm.lost	3:-4 5:8 6:4 8:-4
arm.low	3:-3 5:3
arm.lru	7:6 8:-4
arm.lun	0:-3 2:-2 3:4 6:-3 8:5
arm.m	2:-2 3:-6 5:17 6:5 8:-15 9:5
arm.m_len	3:4 5:-2 8:-3
arm.m_pblk	3:3 8:-3 9:3
arm.mac	3:3 5:-4 8:2
arm.major	3:-2 5:7 8:-2
arm.make	1:9 8:-4
arm.malformed	3:4 5:-2
arm.many	3:6 8:-4
arm.map	0:5 2:-3 3:9 5:-8 6:-5 7:-5 8:7
arm.mapped	5:4
arm.mapping	0:-2 2:12 4:-2 6:-5 7:7 8:-4 9:-2
arm.maps	0:-2 3:7 5:-6 8:3
arm.mark	0:-5 3:3 5:2 8:3
arm.marshal	0:3 3:-2 5:7 8:-7
arm.marshal_failed	0:3 3:-2 5:7 8:-7
arm.martian	3:6 5:-6
arm.martian_source	3:3 5:-3
arm.mas	3:-6 5:9
arm.mask	0:-2 1:4 3:13 4:-3 5:-3 6:4 8:-13 9:3
arm.master	5:3 7:-2 8:-3
arm.match	3:-6 5:8
arm.matches	3:-3 8:2
arm.max	0:6 1:-2 3:8 4:6 5:6 6:-12 7:-2 8:-8 9:-4
arm.max_huge_pages	0:3 3:2 5:-2
arm.max_len	3:3
arm.may	3:5 4:-2 5:-2
arm.mb	2:2 8:-3
arm.mbox	3:2 5:2 6:-3 7:-2
arm.mc	3:2 5:-8 7:6
arm.mce	3:-3 5:-5 6:9
arm.mce_panic	3:-3 5:-4 6:8
arm.mech	3:2 5:2 8:-2
arm.mem	0:13 3:-5 5:-7 6:-3 7:-2 8:4
arm.mem_size	3:2
arm.member	3:2
arm.memblock	8:4
arm.memcg	5:3
arm.memcpy	5:-2 6:2
arm.memory	0:14 1:-2 3:-6 5:-8 6:3 7:-2 8:2
arm.memset	0:-9 5:11 8:-3
arm.memtype	3:-3 5:3
arm.meta	0:-7 3:-2 8:12 9:-2
arm.method	3:5 5:-6 6:-2 8:4
arm.metrics	8:2
arm.mext	3:2
arm.mext_out	3:2
arm.mib	0:8 2:-3 3:5 8:-8
arm.mic	3:-4 8:6
arm.migrate	0:-3 3:-2 5:7
arm.min	2:-2 6:6 8:-2 9:-2
arm.minor	3:-3 7:4
arm.mirror	0:2
arm.misaligned	3:11 5:-6 8:-2
arm.mismatch	2:-2 3:3 5:4 8:-2
arm.missing	3:7 5:-2 8:-4
arm.mitigation	6:-4 7:7
arm.mitigation_options	7:2
arm.mlqueue	2:-3 3:3 5:-3 8:6
arm.mm	0:3 3:-9 5:4 9:5
arm.mmap	0:-3 3:5 5:-4 8:4
arm.mmap_read_unlock	3:5 5:-4
arm.mmap_write_unlock	0:2
arm.mmcfg	0:-4 3:6 5:-6 8:5
arm.mmput	5:-2 8:2
arm.mname	8:3
arm.mnt	1:-2 2:-2 4:3 8:4
arm.moan	3:-4 5:-2 6:12 7:-5
arm.moan_device	3:-4 5:-2 6:12 7:-5
arm.mod	0:7 3:-5 4:-2 5:-2 7:13 8:-9 9:-2
arm.mode	0:-2 2:3 3:4 4:2 5:5 6:-2 7:2 8:-10 9:-2
arm.model	1:6 3:-2 6:-2
arm.modes	5:-2 7:2
arm.module	3:-9 5:13 6:-5 7:5 8:-6 9:4
arm.module_name	3:-3 5:2
arm.module_put	0:-2 3:-3 5:5 7:-2 8:2
arm.mount	0:2 2:-2 3:-2 5:-3 7:7
arm.mount3a	3:9 5:-2 8:-5
arm.move	7:6 8:-3
arm.mp	0:6 3:3 5:-6 6:-2
arm.mpc	3:10 5:-4 6:-2 8:-2
arm.mpi	0:4
arm.mpi_clear	3:2
arm.mpol	7:2
arm.mps	5:8 6:-3 7:-2 8:2 9:-2
arm.mq	0:4 3:-2 5:6 8:-7 9:2
arm.msdos	3:3
arm.msg	0:-11 1:10 2:-2 3:5 4:4 5:-7 6:-2 7:4 9:-3
arm.msgs	2:-2 3:2 6:-3 7:6
arm.msi	0:-3 8:4
arm.msq	8:3
arm.msr	3:2 5:-4 6:9 8:-4
arm.msr_fail	6:8 8:-5
arm.mtrr	3:-6 5:9 6:-2
arm.mtu	3:15 5:-8 7:3 8:-7
arm.mtx	0:2 3:5 5:4 8:-11
arm.mutex	0:4 2:-2 3:-3 4:-2 6:2 7:2 8:2 9:-3
arm.mutex_lock	6:3
arm.mutex_unlock	0:9 3:4 5:-4 7:2 8:-8
arm.mux	3:-2
arm.n	0:4 1:2 2:6 3:-8 4:-2 7:-3 8:-2 9:4
arm.name	0:-5 2:-4 3:7 5:9 7:-9 8:2
arm.name_off	3:-2 8:3
arm.names	5:3 9:-2
arm.namespace	3:-9 5:6 8:4
arm.namespace_unlock	3:-2
arm.namespaces	0:5 8:-4
arm.napi	5:-2 9:3
arm.nd	0:-4 3:2 4:3 5:-4 7:2 8:4 9:-2
arm.ndo	7:2
arm.need	6:2 8:4
arm.needed	3:2
arm.neigh	0:6 3:-3 5:3 8:-5
arm.nents	0:-2 8:3
arm.nest	0:-2 3:-2 5:7 8:-2
arm.net	0:-10 1:-6 2:-6 3:9 7:3 8:7 9:3
arm.net_crit_ratelimited	3:-3 8:-2 9:8
arm.net_dbg_ratelimited	0:-2 3:5 5:-2 8:2 9:-2
arm.net_info_ratelimited	3:-4 5:8
arm.net_warn_ratelimited	0:-2 5:5 7:2 8:-4
arm.net_xmit_errno	8:2
arm.netdev	0:-3 2:-2 3:-14 6:10 7:5 8:5
arm.netdev_dbg	3:-2 5:3
arm.netdev_err	3:-4 5:5
arm.netdev_info	5:-3 7:5
arm.netdev_ops	6:4 7:2 8:-3
arm.netdev_put	5:-2 8:3
arm.netdev_warn	0:-2 3:-5 5:6 8:5
arm.netfilter	3:-4 4:3 8:2
arm.netfs	2:9 8:-8
arm.netlink	0:4 3:-2 7:3 8:-5
arm.netlink_ack	0:4 3:-2 7:3 8:-5
arm.netnsa	5:2
arm.network	5:-2 9:3
arm.new	0:-3 1:5 2:-6 3:-9 4:-4 6:2 7:6 8:12 9:-2
arm.new_nsp	8:3
arm.new_prog	0:3 3:-2
arm.new_tbl	0:5 5:-4
arm.new_xattr	5:2
arm.newfile	0:-3 8:4
arm.newinfo	1:-5 8:6
arm.newp	4:-4 8:4
arm.newsk	0:3 5:-3 8:2
arm.next	2:-2 5:3 8:6
arm.nf	0:4 3:9 5:-4 7:-7
arm.nf_ct_helper_log	5:2
arm.nf_ct_net	5:-2 8:4
arm.nfnl	0:9 3:-4 5:-5 7:9 8:-9
arm.nfnl_unlock	0:-2 3:-3 7:4
arm.nfs	4:4 6:-2 7:4 9:-3
arm.nfs4	2:-2 3:-6 5:4 8:7
arm.nfs4clnt	5:2
arm.nfs4err	0:3 2:-2 7:2
arm.nfs_client	8:2
arm.nfs_direct_req_release	2:-2 8:3
arm.nfs_invalf	3:4 7:-2
arm.nfs_put_client	3:-3 4:4 5:2 8:-3
arm.nfs_set_pgio_error	2:3 5:-3 8:3
arm.nh	3:11 5:-9
arm.nid	0:4 5:-2 8:-2
arm.nl	0:-3 2:-2 3:5 5:6 7:2 8:-2 9:-2
arm.nla	0:5 3:-7 4:-2 5:2 8:6
arm.nla_nest_cancel	5:4 8:-2
arm.nla_put_failure	0:-6 3:-8 5:7 8:11
arm.nla_put_vf_failure	0:5 5:-5
arm.nlh	1:-2 3:-2 5:6 7:3 8:-3
arm.nlink	1:6 5:-5 8:3 9:-2
arm.nlm	0:4 3:-5 4:-2 5:8 7:-2
arm.nlm_lck_denied_grace_period	5:4
arm.nlm_lck_denied_nolocks	0:5
arm.nlmsg	1:-2 3:-12 5:15 7:-3 8:6
arm.nlmsg_cancel	5:5 8:-2
arm.nlmsg_failure	0:-7 8:6
arm.nlmsg_free	0:-2 3:-9 5:8 8:6
arm.nlmsvc	0:6 2:-2 3:-3 5:-10 8:5 9:6
arm.nmi	3:-2 6:3
arm.no	0:4 2:-2 3:9 4:-4 5:3 7:-6 8:3 9:-5
arm.no_locks	5:-2 8:4
arm.no_packet	3:-5 5:7
arm.nodata	0:6 3:2 5:-2 8:-6
arm.node	0:4 6:-4 7:-3 9:6
arm.node_flags	5:-2 9:3
arm.nofds	3:3
arm.noforce	3:4 5:2 8:-3
arm.nofree	3:5 7:-3
arm.nolocks	0:5
arm.nomem	0:26 3:-23 4:-2 5:-2 7:-3 8:6
arm.non	3:2
arm.nonblock	5:3
arm.none	2:10 3:-2 6:-3 8:-2
arm.nopage	0:-8 3:7 5:9 7:-2 8:-3 9:-2
arm.noput	3:-2 5:2 8:2
arm.not	2:-3 3:-9 4:-3 5:2 6:2 7:12 8:4 9:-3
arm.notfound	0:-4 3:7 8:-4
arm.notice	2:2 6:4 7:-3 8:3 9:-3
arm.notify	3:2 5:-2 6:-2 8:3
arm.nowait	0:3 2:3 5:-3 8:-3
arm.np	3:4 8:-3
arm.np_err	3:2
arm.nr	2:6 3:-14 4:2 5:-2 6:-3 7:7 9:4
arm.nr_entries	8:4
arm.nr_pages	7:3
arm.ns	0:2 1:-2 3:-2 5:2 6:-2 7:-3 8:4
arm.nsid	5:2
arm.nsk	5:-5 8:7
arm.nskb	3:7 8:-5
arm.nsm	5:4 8:-3
arm.nsp	8:3
arm.ntohl	3:10 5:-7
arm.ntohs	3:-3 5:2 7:3 8:-3 9:3
arm.null	0:6 1:-4 2:-7 3:2 4:-10 5:4 6:3 7:5 8:2
arm.num	0:-3 3:2 5:3 6:-4 7:7 9:-2
arm.numa	3:4 5:-3
arm.number	3:4 5:-3 7:-3 9:2
arm.numeric	3:4 5:-2
arm.o	3:-3 4:-3 8:3 9:3
arm.ob	2:2 5:2 8:-2
arm.obj	0:-4 3:2 5:5 6:-2 7:5 8:-6
arm.obj_desc	5:8 7:5 8:-7 9:-5
arm.object	0:-6 3:-3 5:9 7:2 8:-10 9:7
arm.of	0:-2 3:15 5:-4 8:-5
arm.of_binfo	2:2 5:2 8:-2
arm.off	0:6 1:2 2:3 3:8 4:3 5:-3 6:-8 7:-4 8:-5 9:-3
arm.off_reg	3:2
arm.offline	3:-3 5:3 6:2
arm.offload	3:-3 9:4
arm.offs	3:14 8:-13
arm.offset	0:-3 2:8 3:-2 5:-2 7:-3 8:5
arm.offsetof	3:2 5:-2
arm.oi	2:2 5:2 8:-2
arm.ok	3:-5 5:-3 6:6 7:-2 8:5
arm.old	0:5 2:-2 4:-3 6:7 7:-3 8:-5 9:4
arm.on	0:5 3:-2 6:-2 9:3
arm.once	0:-6 1:-2 2:-5 3:3 4:-6 5:7 6:8 7:5 8:-7 9:3
arm.online	5:-2 8:5
arm.only	8:2
arm.oom	0:10 2:-2 3:-4 5:6 8:-4 9:-2
arm.op	3:3 4:5 5:-7 7:-2 8:2 9:3
arm.opcode	3:9 5:-3 6:-2 7:6 9:-7
arm.open	2:-4 3:4 4:-2 5:10 6:-3 8:-3
arm.opendata	0:2 8:-2
arm.operand	0:3 3:2 5:-7 6:4 7:-3 8:3
arm.ops	0:3 2:-6 3:4 5:-11 8:4 9:6
arm.opt	3:-6 5:-5 7:4 8:10
arm.opt_iter	3:3 8:-3
arm.opt_len	8:2
arm.opt_xfer_bytes	3:2
arm.option	3:-6 7:5 8:3
arm.options	3:-2 4:6 5:-5 7:10 8:-6
arm.optionstoolong	3:10 8:-9
arm.optlen	1:-2 3:5 5:-6 8:5
arm.optoff	3:-2 7:3
arm.optptr	3:2 4:3 5:-3
arm.opts	3:2 8:2
arm.or	2:6 3:-2 8:-5 9:2
arm.orc	3:7 5:2 6:-3 7:-3
arm.orc_warn	3:7 5:-3
arm.orc_warn_current	5:4
arm.order	0:-3 3:3 5:7 6:-2 8:-3
arm.orig	5:-6 7:4 8:2 9:3
arm.orig_inode	5:-2
arm.orig_ip	5:-2 8:3
arm.orphan	1:6 5:-6 8:6
arm.osc	3:-6 6:8
arm.oseq	3:-4 5:5
arm.oskb	0:5 7:3 8:-6
arm.ost	0:-2 3:-2 6:-4 8:10
arm.out	0:-9 1:-5 2:-3 3:4 4:7 5:3 6:-3 7:8 9:-2
arm.out1	0:-2 3:6 4:-4 5:-3 8:5
arm.out2	3:3 8:-3
arm.out3	0:-5 4:-4 5:4 8:5
arm.out4	0:-2 3:3 4:-2 5:-6 7:5
arm.out_addrmap	3:2 5:-2
arm.out_bad	8:2
arm.out_brelse	2:4 3:-2 5:-3
arm.out_buf	3:4 5:-2 8:-6 9:6
arm.out_cancel	5:-2 8:3
arm.out_cheating	2:13 3:-6 5:-2 8:-3
arm.out_cleanup_disk	3:6 8:-3
arm.out_close	2:2 3:-3 5:-2 7:5 8:-2
arm.out_destroy_policy	5:-5 6:6
arm.out_dev	1:4 8:-4
arm.out_disable	0:-2 3:-2 5:3 6:6 8:-4
arm.out_dput	0:2 3:3 5:-6
arm.out_drop	3:-3 5:7 8:-2
arm.out_drop_write	3:-2 7:2
arm.out_einval	3:6 5:-4
arm.out_eio	2:-4 3:-12 8:17
arm.out_enomem	0:3
arm.out_err	0:-3 1:7 2:-3 3:-4 4:-4 5:5 6:3 7:2 9:-3
arm.out_error	2:6 3:-2 5:4 8:-5
arm.out_fail	3:10 5:-2 7:-2 8:-2
arm.out_fd	1:6 3:-3 4:2 5:-2 8:-2
arm.out_finish	4:10 8:-9
arm.out_flush	3:3 4:2 5:-5
arm.out_fmt	5:-3 7:3
arm.out_fput	3:3 4:-3 5:-3 7:4
arm.out_free	1:6 2:5 3:-3 4:4 5:-2 6:-2 7:7 8:-15
arm.out_free_buf	1:2
arm.out_free_dentry	0:-2 3:5 5:-2
arm.out_free_dio	2:-2 3:-6 5:7 8:2
arm.out_free_gsf	3:7 5:-4
arm.out_free_idr	0:2
arm.out_free_mech	3:2
arm.out_free_p	3:-5 5:6
arm.out_free_skb	3:7 7:-2 8:-3
arm.out_free_state	0:-3 2:3 3:-2 5:-3 7:3 8:2
arm.out_free_targ_name	3:2
arm.out_ida_remove	8:2
arm.out_inode	3:2
arm.out_inval	8:2
arm.out_invalid_value	3:4 8:-2
arm.out_iput	0:-2 3:-2 4:-3 5:3 8:5
arm.out_journal	7:2 8:-2
arm.out_kfree	3:-5 7:6 8:-2
arm.out_kfree_skb	0:-2 5:-7 7:3 8:8
arm.out_mmap	8:2
arm.out_module_put	3:-2 5:8 8:-5
arm.out_mutex	3:-2 5:2
arm.out_nlmsg_trim	0:3 5:-4 8:3
arm.out_no_address	3:7 8:-5
arm.out_no_inode	3:4 5:-4
arm.out_no_task	5:2
arm.out_nofds	3:3
arm.out_noput	5:-3 8:4
arm.out_null	0:-3 3:-6 8:10
arm.out_ops	3:3 5:-6 7:2 8:2
arm.out_optionstoolong	3:10 8:-9
arm.out_overflow	0:-7 2:5 3:11 5:3 8:-18 9:8
arm.out_put	1:-5 3:-6 4:4 5:2 7:2
arm.out_put_alg	3:3 5:-3
arm.out_put_dev	0:-2 2:3 3:-2 5:5 6:-2
arm.out_put_mm	5:2 8:-2
arm.out_put_node	3:3 5:-2
arm.out_put_request	8:3
arm.out_put_task	5:-2 8:3
arm.out_putf	3:-5 5:10 8:-2
arm.out_putpage	3:-2 4:5 5:2 8:-3
arm.out_queue_exit	3:-4 5:7 8:-2
arm.out_release	2:4 3:-4 4:2 6:3 7:4 8:-7
arm.out_restore	3:-2 5:3
arm.out_ret	0:2 8:-2
arm.out_revert_acct	5:3
arm.out_sock_release	4:2
arm.out_unlock	1:-3 2:-4 4:-2 5:8 6:2 7:-2 8:3
arm.out_unlock0	3:-2 4:2
arm.out_unmap	0:3 1:-4 3:-7 5:-4 6:-3 7:4 8:11
arm.out_unregister	0:-2 5:-3 8:5
arm.out_up	5:9 8:-7
arm.outb	2:3 8:-2
arm.outb_p	2:3 8:-2
arm.outdiscards	8:3
arm.outnoroutes	0:4 3:-2
arm.output	5:10 8:-6
arm.overflow	0:6 2:2 3:-6 5:7 6:-3 7:-3 8:-5 9:3
arm.overflow2	3:2
arm.override	1:-2 3:-2 4:-2 5:3 8:5
arm.overrun	5:4
arm.owner	0:-5 3:-3 5:7 6:-2 7:-2 8:3 9:3
arm.owner_id	3:6 5:-2
arm.p	0:8 1:-3 2:3 6:-4 7:3 8:-9
arm.p9	0:-3 1:3 3:3 4:-3 5:-4 7:3 8:5 9:-3
arm.p9_debug	2:-2 3:4 7:2 8:2
arm.p9_req_put	1:4 3:-4
arm.pa	3:-4 5:4 6:6 9:-2
arm.pa_pstart	3:-2 5:3
arm.package	3:2 5:-2 6:-2 7:-2 9:5
arm.package_too_small	3:3
arm.packet	0:3 2:-2 3:-3 5:4
arm.packet_filter	0:4 8:-4
arm.paddr	0:4 3:-2
arm.page	2:11 3:-7 4:-6 5:2 6:6 7:-9 8:-8 9:10
arm.pagefault	1:6 3:-4
arm.pagefault_enable	1:6 3:-4
arm.pagelist	3:2 5:-2
arm.pages	0:5 1:-2 2:-4 6:-2 7:3 8:9 9:-6
arm.panic	0:11 1:-2 3:-8 4:-2 5:-13 6:7 9:11
arm.par	3:4 5:-2
arm.param	0:-3 2:3 3:20 5:-10 6:6 8:-11 9:-2
arm.parameter	0:-2 3:11 5:-6 6:-4 7:5 9:-2
arm.params	0:11 8:-10
arm.parent	0:2 3:-5 5:4 6:-4 7:-2 8:2 9:6
arm.parse	3:9 5:-3 8:-3
arm.parse_error	8:3
arm.parse_failed	3:10 5:-2 8:-7
arm.part	5:6 8:-4
arm.partial	0:-3 2:4 3:-2 5:-2 8:3
arm.pass	3:-2 5:4
arm.path	0:-9 2:5 3:7 4:5 5:-2 7:-3 8:2 9:-4
arm.path_put	0:-6 3:3 4:2 5:-3 8:4
arm.pathname	0:-3 3:2 5:5 7:-2 9:-3
arm.payload	3:2 5:7 8:-8
arm.pblk	3:8 5:-3 8:-4 9:2
arm.pblock	3:2 8:-2 9:2
arm.pcc	3:-3 6:5
arm.pci	0:2 4:2 5:-7 6:9 7:4 8:-9
arm.pci_dbg	3:-6 5:6
arm.pci_dev	2:3 3:-6 6:-2 7:2 9:6
arm.pci_dev_put	3:2 5:-5 6:5 8:-3
arm.pci_err	2:-4 3:8 5:4 6:3 7:4 8:-12 9:-2
arm.pci_info	3:-6 5:3 7:-2 8:5
arm.pci_name	5:4 6:-2 7:-3
arm.pci_power_name	3:-4 5:2 6:3
arm.pci_seg	5:3 6:-2
arm.pci_warn	0:2 2:2 3:-14 4:4 6:3 8:2 9:3
arm.pcibios	2:-3 3:9 7:-4
arm.pcpu	0:6 5:2 8:-7
arm.pdata	3:-8 6:10
arm.pdev	0:-3 3:5 4:4 5:-14 6:5 7:-3 8:8
arm.pdiscard	3:3 5:2 7:-2
arm.pe	3:3 8:-2
arm.peer	3:2 5:-4 8:2
arm.pending	3:-8 5:12 6:-2 7:-2 8:4
arm.per	5:4
arm.percpu	3:-2 5:4 6:5 8:-5
arm.perf	3:-11 6:3 8:10
arm.performance	3:3 5:-2 6:-4 8:4
arm.period	5:4 8:-2
arm.perm	1:-2 4:-2 8:5
arm.perr	2:3 3:-4 5:-2 8:3
arm.pfn	1:-2 2:-2 3:-4 5:2 7:-2 8:7 9:3
arm.pfx	6:3
arm.pg	2:-6 5:3 8:4
arm.pg_error	2:-4 8:5
arm.pgio	2:3 5:-3 8:3
arm.pgpt	3:2
arm.ph	8:2
arm.phys	2:-3 3:-4 6:15 7:-4
arm.phys_addr_t	0:5 7:-2 8:-2
arm.physical	3:2
arm.physical_block_size	3:2
arm.pid	0:3 1:3 3:-3 4:7 5:-2 6:-6 7:-4 8:3 9:-2
arm.pidfd	0:-2 1:4
arm.pin	3:-5 5:-4 6:10
arm.ping	2:2
arm.pipe	0:-4 3:-2 5:3 8:7
arm.pipefs	5:3
arm.pkt	3:6 5:-2 8:-3
arm.platform	3:-2 6:-2 8:5
arm.pm	0:-3 1:2 2:-2 3:-2 5:7 6:-4
arm.pmc	6:-2 7:3
arm.pmd	0:-2 5:2 8:2
arm.pmu	5:-5 6:-3 8:12
arm.pnp	3:4 6:-2 8:-2
arm.pnp_dbg	3:-2 5:4 6:-2 7:2
arm.po	5:4 9:-2
arm.point	3:-3 5:3
arm.pointer	3:5 5:-8 6:-4 7:3 8:2 9:4
arm.pol	0:-2 4:17 5:-2 8:-13
arm.policy	0:-4 3:-6 4:2 5:-7 6:4 7:6 8:6
arm.poll	3:-2 9:4
arm.pool	5:9 7:-3 8:-3 9:-3
arm.pop	0:3 8:-2
arm.port	0:5 2:-4 3:-4 4:3 5:-2 6:6 8:-2
arm.portdev	3:-2 6:4
arm.ports	0:-3 5:-6 6:5 8:7
arm.pos	0:-3 1:4 3:7 5:-9 7:-3 8:7
arm.posix	3:-4 5:5
arm.posix_acl_release	3:4 8:-2
arm.possible	0:8 5:2 6:-3 8:-6
arm.power	2:-2 5:6 6:-7 9:2
arm.pp	0:-3 4:3 5:-3 6:4
arm.pp_ptr	3:2 4:3 5:-3
arm.ppos	2:3 3:-2 8:3
arm.pps	0:9 5:-3 8:-5
arm.pr	0:-5 1:-12 3:2 5:2 6:11 7:2 8:-9 9:9
arm.pr_alert	3:4 5:-5 9:5
arm.pr_cont	4:4 7:2 9:-4
arm.pr_crit	6:-2 8:-2 9:6
arm.pr_debug	0:2 2:3 3:8 5:-2 6:-3 7:-4 8:-6
arm.pr_emerg	6:5
arm.pr_err	0:9 1:-7 2:-11 3:7 4:-3 5:6 6:10 7:-5 8:-2 9:-3
arm.pr_err_once	0:-5 3:-5 5:-8 6:11 7:3 9:3
arm.pr_err_ratelimited	3:3 5:6 6:-3 8:-6 9:2
arm.pr_info	2:6 3:-10 4:-3 5:10 6:6 7:-2 8:-4
arm.pr_info_ratelimited	3:-4 4:6 5:-4 7:2
arm.pr_notice	3:-2 5:6 6:-2
arm.pr_notice_ratelimited	2:6 3:-2 5:-3
arm.pr_warn	0:-6 1:-4 2:6 7:7 8:-3
arm.pr_warn_once	0:-2 3:-11 6:-3 7:8 8:3 9:5
arm.pr_warn_ratelimited	0:2 2:-4 5:6 6:-2 8:2 9:-3
arm.prb	0:-2 5:8 8:-4
arm.predefined	5:-3 6:3
arm.preempt	1:-2 5:-9 8:6 9:9
arm.preempt_enable	1:-2 3:2 5:-4 8:6 9:-2
arm.prefix	3:9 5:2 6:-4 9:-4
arm.prep	5:4 8:-3
arm.prepare	2:-3 5:-3 8:8
arm.prev	2:5 7:-2 9:2
arm.primary	5:-2 8:3
arm.print	0:-3 2:6 3:-5 4:9 5:2 6:-6 7:-4 8:-12 9:14
arm.print_err	3:3
arm.print_section	5:-4 9:7
arm.printf	5:6 8:-6
arm.printk	0:-7 1:3 4:-5 5:10 6:9 7:-7 8:-15 9:10
arm.printk_ratelimit	5:2
arm.printk_ratelimited	2:6 8:-2
arm.prio	3:-3 8:8 9:-2
arm.priv	0:6 2:6 3:10 5:-10 6:-7 7:6 8:-8
arm.private	5:2
arm.prob	5:-2 7:2
arm.probe	0:-2 3:6 5:-3 8:2
arm.probe_failure	3:-3 5:4
arm.proc	2:3 3:-4 5:-9 7:9 8:5
arm.proc_subdir_lock	3:2 5:-5 8:3
arm.process	3:2 5:-2 8:2
arm.processor	3:-3 5:6 6:3 8:-4
arm.profile	3:-4 9:5
arm.prog	0:-2 2:3 3:4 5:-7 8:9 9:-3
arm.program	2:5 3:-2 5:-3
arm.progress	0:-6 3:-7 5:8 8:8
arm.progs	3:3 5:-2
arm.prop	3:8 7:-7
arm.props	0:-2 3:-3 5:7 7:3 8:-4
arm.prot	3:2 5:-4 7:3
arm.proto	0:-3 5:-2 7:7
arm.protocol	0:-2 3:6 5:-8 7:8 8:-2
arm.ps	0:2 3:2 8:-2
arm.ps2dev	2:2 6:7 8:-7
arm.psock	0:-2 1:-2 3:-5 4:2 5:3 8:6
arm.pstart	3:-2 5:3
arm.psy	3:2
arm.pt	3:-9 4:3 5:2 6:2 7:3 8:2 9:-2
arm.pte	3:-7 4:-3 5:-5 9:13
arm.ptp	0:2 3:-2 5:2
arm.ptr	0:6 1:8 2:3 3:-4 4:-6 6:-9 7:-2 8:11 9:-7
arm.push	8:4
arm.put	2:-12 4:12 5:5 7:-7 8:9 9:-8
arm.put_bh	2:4 3:6 5:-4 8:-4
arm.put_device	0:5 8:-5
arm.put_fs_context	4:-4 8:4
arm.put_map	3:8 4:-3 5:-4
arm.put_module	0:-3 5:-8 8:12
arm.put_old	0:5 3:2 5:-2 8:-5
arm.put_page	0:-7 1:-2 2:-5 6:6 7:-3 8:13 9:-3
arm.put_task_struct	3:-2 4:3
arm.put_unused_fd	1:3
arm.put_user	3:2
arm.putf	3:-5 5:10 8:-2
arm.putname	3:5 5:3 8:-9
arm.putpage	3:-2 4:5 5:2 8:-3
arm.q	0:-3 2:-2 3:3 4:2 5:4 6:-2
arm.qdisc	0:-7 3:-4 5:8 6:-2 7:5 8:2
arm.qdisc_put	0:-2 7:-2 8:4
arm.qf	3:2 5:-2
arm.qf_inums	3:2 5:-2
arm.qos	5:16 8:-13
arm.qp	0:-2 5:5 8:-2
arm.queue	0:15 3:-8 4:-2 5:6 7:-5 8:-7
arm.queues	3:-3 5:2 6:4
arm.quiet	4:6 5:-3 6:5 8:-6
arm.quirk	2:-2 3:2 6:-3 7:6
arm.quota	2:2 3:-8 5:4 7:-4 8:2 9:6
arm.quota_error	2:2 3:-3 7:-3 9:6
arm.r	0:4 2:-2 3:-13 4:-5 5:7 6:7 7:-5 8:8
arm.ra	0:-5 3:-2 5:7
arm.range	6:2 7:4 9:-2
arm.rate	3:3
arm.ratelimit	5:5 9:-2
arm.ratelimited	2:3 4:3 5:9 7:-2 8:-13
arm.raw	0:-2 3:-3 6:4 8:4
arm.raw_spin_unlock_irqrestore	5:3
arm.rb	0:10 3:-5 5:-3 8:-5 9:5
arm.rc	0:9 2:-5 6:-13 8:8 9:4
arm.rcpu	3:5 8:-3
arm.rcu	0:-2 1:-2 2:-3 3:-10 4:9 6:-4 7:10 9:2
arm.rcu_read_lock	3:-3 5:6
arm.rcu_read_unlock	3:14 4:7 5:-12 6:-3 7:2 8:-4
arm.rd	0:-3 3:5 5:-4 8:3
arm.read	0:-4 2:8 3:7 4:2 5:6 6:-4 7:-2 8:-12
arm.read_unlock_bh	3:4 5:-3
arm.readdir	5:-2 8:2
arm.ready	5:3
arm.real	3:-4 5:4 8:-2 9:4
arm.rearm	0:-2 3:-2 8:6
arm.reasmfails	0:3 3:-3 5:5 8:-4
arm.reason	0:6 2:-2 3:-8 4:2 5:-6 7:2 9:6
arm.rec	5:2
arm.recalc	3:-2 5:2
arm.recovery	2:-5 3:-3 5:4 6:2 7:-2 8:7
arm.redirect	3:8 5:-6
arm.ref	0:5 1:-4 2:-3 3:6 4:-4 5:-7 6:-2 7:3 8:3
arm.ref_count	5:2
arm.ref_t	3:5 7:-2 8:-3
arm.ref_tname	3:8 7:-2 8:-5
arm.refcnt	0:-3 8:2
arm.reference	3:3 5:-3 7:2 8:3 9:-3
arm.refill	0:8 5:-3 8:-3
arm.reg	0:6 1:-3 2:-2 3:6 4:2 5:4 6:3 7:-5 8:-7 9:-4
arm.reg_type_str	3:5
arm.region	0:-5 3:-9 6:-3 7:14 8:6 9:-3
arm.region_obj	3:-2 7:4
arm.register	3:-2 5:5 6:2 7:-3
arm.regno	3:6 4:-4 5:-3 7:-3 8:6 9:-2
arm.regs	1:6 3:-3 4:6 5:-5 7:-2
arm.reject	3:4
arm.release	0:5 1:-4 2:-5 3:-10 4:2 5:2 6:-4 8:13
arm.release_sock	3:-11 5:8 7:-3 8:6
arm.relocation	3:2
arm.relse	3:-2 5:-2 8:4
arm.rem	3:2
arm.remove	0:-4 2:5 3:-2 5:8 6:-3 7:-4 8:4 9:-4
arm.rename	3:-6 5:6 8:2
arm.rep	5:3 8:-3
arm.repeated	3:5 7:-3
arm.replace	3:-6 5:6
arm.replay	5:2
arm.replay_window	3:2
arm.report	3:4 5:-7 6:6 8:3 9:-2
arm.req	1:3 2:-2 3:3 4:2 5:2 6:-5 8:-2
arm.req_set_fail	0:-2 2:-3 3:4 5:4
arm.reqsk	5:9 8:-9
arm.reqsk_put	5:3 8:-3
arm.request	3:7 8:-7
arm.request_module	3:2 5:-3 7:5 8:-4
arm.required	6:3
arm.required_param_count	3:-2 6:3
arm.res	0:5 1:10 3:-14 4:-3 5:9 6:-8
arm.res_name	3:-6 5:2 6:3 7:3
arm.resched	5:4 8:-2
arm.reserve	0:8 2:-2 5:3 8:-6
arm.reserved	3:-3 5:2 9:4
arm.reset	2:10 3:9 4:-2 5:-3 6:6 7:-6 8:-12
arm.resize	5:-5 7:6
arm.resource	0:6 2:-7 5:-4 6:-3 8:6 9:6
arm.resources	8:2
arm.resp	2:3
arm.response	2:3 3:-7 6:8 7:2 8:-6
arm.restart	5:4 8:-2
arm.restore	0:5 3:-4 4:-2 5:3 6:-2 7:3
arm.restore_opts	3:3
arm.result	0:-5 1:5 3:-7 4:4 7:-5 8:11 9:-2
arm.resume	5:-2 8:4
arm.resv	0:2 5:5 6:-4 8:-2
arm.ret	1:-4 2:5 3:-2 4:6 5:3 7:-4 8:3 9:-10
arm.ret2	3:-2 5:-5 7:6 8:6
arm.ret_val	0:5 3:7 4:-4 5:7 6:-5 8:-7
arm.reterr	5:-3 8:4
arm.retries	2:2 5:-2
arm.retry	0:3 2:-2 5:3 6:7 8:-9
arm.return	0:3 1:-10 2:-14 3:13 4:8 5:2 6:-13 7:11 8:4 9:-5
arm.return_ACPI_STATUS	0:2 3:-8 5:4 6:11 8:-5 9:-4
arm.return_PTR	3:5 5:-5 8:2
arm.return_VOID	0:-2 3:4 5:-5 7:-2 9:7
arm.return_object	3:-5 7:3 9:2
arm.retval	0:-3 1:-3 2:-3 3:-2 4:11 5:-5 6:-2 8:5 9:3
arm.reuse	3:2 5:-2
arm.rev	3:-7 6:2 8:5
arm.revert	5:2
arm.revision	3:-3 6:2 7:3
arm.rh	2:3 8:-3
arm.rht	0:5 5:-3
arm.ring	5:-6 6:7 8:5 9:-2
arm.rka	4:2
arm.rmdir	3:3 5:-2
arm.rollback	3:-2 4:2 5:-2 8:4
arm.root	3:2 4:3 5:-2 6:-4 8:5
arm.round	1:3 8:-3
arm.route	0:2 3:2 5:-2
arm.rpc	0:6 2:7 3:-9 4:3 7:3 8:-8 9:3
arm.rpc_autherr_badcred	0:-2 3:4 4:2 5:-2 7:2 8:-3
arm.rpc_autherr_badverf	3:2 8:-2
arm.rpc_call_rpcerror	0:3 2:4 5:-5 7:-3 9:4
arm.rpc_status	3:-7 5:10
arm.rpc_success	5:3
arm.rpc_system_err	0:4 3:-3 4:2 5:-3 8:3
arm.rpcerror	0:3 2:6 5:-6 7:-3 9:4
arm.rpm	5:6 8:-4
arm.rq	0:-5 2:3 4:2 6:-3 8:2 9:6
arm.rq_auth_stat	0:-2 5:-2 8:2
arm.rqs	0:-4 2:-2 5:5 8:2
arm.rqstp	0:-3 4:7 5:-2 8:-2
arm.rreq	0:-3 5:7 8:-3
arm.rs485	3:6 5:-2 6:-3
arm.rsa	3:3 5:-2 6:5 8:-5
arm.rsize	0:4 3:4 5:-4 8:-2
arm.rsrc	0:5 8:-3
arm.rt	0:4 3:-7 5:9 7:-3
arm.rtc	2:-2 3:2 5:-2 6:-6 7:-2 8:11
arm.rtnh	3:-6 5:6
arm.rtnl	1:3 5:3 7:-4
arm.rtnl_held	3:-2 5:2
arm.rtnl_unlock	1:3 3:-4 5:3
arm.rto	2:2 3:2 5:-4
arm.rts	3:5 5:-2 6:-2
arm.running	0:4 5:6 8:-9
arm.runtime	0:-3 5:-4 8:11
arm.rv	0:-2 3:-17 4:-4 5:14 7:-2 8:14
arm.rx	0:3 2:-2 5:-11 6:5 7:6 9:-2
arm.rx_errors	3:3
arm.rx_length_errors	3:4
arm.s	0:4 2:-5 3:-6 5:5 6:9 7:-10 8:4
arm.s_blocksize	2:-4 3:9 8:-2
arm.s_es	5:-2 8:2
arm.s_id	2:2 5:2 8:-3 9:-2
arm.s_sb	0:10 8:-8
arm.sa	3:2 9:3
arm.sa_family	3:2 5:-2
arm.saddr	3:5 7:-2
arm.safe	8:4
arm.same	5:4 8:-2
arm.save	1:-2 5:3 8:2
arm.save_len	5:3 8:-2
arm.saved	3:3
arm.sb	1:-4 3:6 4:-2 5:9 6:-4 8:-3 9:-4
arm.sbh	3:-2 5:4
arm.sbi	0:9 3:6 4:6 5:-7 8:-13
arm.sbitmap	0:5 8:-4
arm.sc	2:7 3:-6 5:-2 6:4 7:-3
arm.scan	5:5 8:-3
arm.sch	7:-2
arm.sched	3:3 5:-3
arm.schedule	0:2 2:-2 3:-2 5:7 8:-2
arm.schedule_delayed_work	0:4 8:-2
arm.scmd	2:-6 3:3 4:-2 5:7 6:-5 7:2 8:4 9:-2
arm.scmd_printk	2:-3 3:5 4:-2 6:-2 7:4
arm.scope	0:-4 3:5 5:4 6:-5 7:-3 8:3
arm.scope_info	3:2
arm.scpnt	2:4 3:5 6:-4 8:-3
arm.scsi	0:-7 2:8 3:2 4:-2 5:14 6:-7 7:-5
arm.scsi_device_put	8:2
arm.scsi_sense_valid	2:4 8:-4
arm.sctp	2:10 3:5 5:8 6:-2 7:-6 8:-10 9:-3
arm.sctp_add_cmd_sf	3:-2 5:2
arm.sctp_chunk_free	0:-4 8:5
arm.sctp_chunk_put	8:2
arm.sctp_sf_pdiscard	3:3 5:2 7:-2
arm.sctp_sf_violation_chunklen	3:2
arm.sd	2:6 3:-8 5:-6 6:7
arm.sd_first_printk	3:-2 6:4 8:2
arm.sd_print_result	2:4 8:-4
arm.sd_printk	2:-3 3:-4 6:3 7:3 8:4
arm.sdb	3:4
arm.sdev	0:9 2:3 6:6 7:-5 8:-8 9:-4
arm.sdev_gendev	6:2
arm.sdev_printk	2:3 3:2 6:-5 7:-2 8:3
arm.sdkp	3:-3 5:-3 6:3 8:6
arm.sdp	3:7 5:-6
arm.sec	3:7 6:-6 9:-2
arm.seccomp	3:-4 4:9 5:-2
arm.section	5:-4 9:7
arm.sector	2:-2 3:2 6:2
arm.security	0:3 4:-11 8:10
arm.seg	0:2 5:3 6:-2
arm.segs	3:-2 8:3
arm.selem	0:-7 5:2 8:5
arm.sem	5:-4 8:5
arm.send	2:3 3:7 5:-3 8:-4
arm.send_sig	3:-2 5:3
arm.sense	2:11 3:-5 5:-4 6:4 8:-5
arm.seq	2:-4 3:-2 5:12 6:6 8:-6 9:-3
arm.seq_buf_set_overflow	3:-6 8:10
arm.seq_set_overflow	3:-2 5:4
arm.seqid	0:2 2:-3 3:7 8:-3 9:-2
arm.seqno	3:7 5:-3 8:-2
arm.serio	2:2 5:-4 6:2 7:-3 8:3
arm.server	0:-2 3:-5 5:4 7:-2 8:8
arm.session	0:2 7:2 8:-2
arm.set	0:4 1:-5 2:6 3:-6 6:2 8:4 9:-5
arm.set_bit	5:-3 8:4
arm.set_host_byte	2:2 3:-3 5:-3 6:8 7:-2
arm.set_status	3:3 5:2 8:-3
arm.setattr	3:11 5:-5 7:-4
arm.setup	3:-2 5:2 6:-4 7:2 9:5
arm.setup_clear_cpu_cap	6:-3 7:3
arm.sf	0:-2 5:2 7:4 8:-2
arm.sfd	0:3 8:-2
arm.sfp	0:-2 1:2 3:6 7:-4
arm.sg	0:-6 1:4 2:5 5:-2 6:-2
arm.sg_remove_request	1:2 3:5 5:-2 7:-3
arm.sg_table	0:-3 8:4
arm.sgt	0:2
arm.sh	3:-2 5:-3 8:4
arm.shared	0:2 2:-2 3:-2 8:4
arm.shift	3:3 7:-2 8:3
arm.shm	3:-7 5:7 8:2
arm.shmem	3:-2 5:2
arm.short	2:3 3:-3 5:3
arm.shost	0:4 2:-5 3:12 5:4 7:-9 8:-6
arm.shost_printk	0:2 2:-2 3:5 6:2 7:-4
arm.shot	3:3 5:-2
arm.should	5:6 8:-4
arm.show	3:-4 5:5 8:-3 9:4
arm.shp	3:-7 5:7 8:2
arm.shutdown	3:2 6:-3 8:5
arm.sig	3:-10 5:9 6:-2 7:-2 8:5
arm.sigbus	0:-8 2:4 3:3 4:6 5:-2 6:-3
arm.sighand	3:-3 5:8 8:-4
arm.sigill	0:-4 3:-6 5:15 8:-3
arm.signal	3:9 4:-5 5:8 8:-11
arm.signature	3:6 6:-3
arm.sigpending	5:-2 8:3
arm.sigpipe	5:2
arm.sigsegv	1:3 5:-4 8:2
arm.silent	3:7 5:-2 8:-2
arm.simple	3:-4 5:2 8:3
arm.simple_release_fs	0:2 8:-2
arm.sinfo	3:10 5:10 7:-2 8:-17
arm.single	3:-2 5:2
arm.size	0:-3 1:7 2:-6 4:11 5:-8 6:3 7:-8 8:10 9:-4
arm.sizeof	0:-2 1:-3 2:-2 4:3 6:4 9:-3
arm.sk	0:2 1:5 3:-2 4:3 5:-4 6:-2 7:-7 8:-2 9:7
arm.sk_drops	0:2 3:4 5:-2 8:-4
arm.sk_msg_free	4:2
arm.sk_state	5:-2 9:5
arm.skb	1:3 2:-3 3:-3 4:5 5:-2 8:-4 9:6
arm.skb2	0:-7 3:-2 5:-5 8:13 9:3
arm.skb_bpf_redirect_clear	3:6 5:-5
arm.skb_dst	0:4 5:-2
arm.skb_network_header	3:2
arm.skcipher	3:2 5:-2
arm.skip	2:-3 3:-3 4:5 5:8 8:-2
arm.skipped	5:8 8:-6
arm.skipped_ret	5:4 8:-3
arm.slab	0:-2 3:10 5:-5 6:-2 8:-2 9:2
arm.slab_err	5:-6 8:-2 9:8
arm.slave	5:3 7:-2
arm.sleep	5:6 8:-5
arm.slot	0:7 3:2 5:4 6:3 7:-3 8:-9
arm.sm	7:4 8:-2
arm.sma	4:-2 5:-3 8:5
arm.small	3:8 5:-3
arm.smap	0:-5 8:5
arm.smp	3:2 6:7 7:-2 8:-5
arm.smp_processor_id	3:-3 5:6 8:-2
arm.snmp	1:3 8:-3
arm.so	3:4 8:-2
arm.sock	0:-2 1:-6 2:4 3:3 5:11 8:-6 9:-3
arm.sock_drop	3:5 5:-3
arm.sock_err	2:7 8:-6
arm.sock_intr_errno	5:3 8:-2
arm.sock_kfree_s	3:5 5:-5
arm.sock_net	0:-2 1:-4 3:6 5:-2 8:3
arm.sock_put	3:2
arm.sock_release	0:5 5:-2 8:-2
arm.socket	3:4 5:-4 8:2
arm.soft	3:-3 5:3
arm.source	3:4 5:-2 7:-2
arm.source_desc	3:3
arm.sp	3:4 8:-2
arm.space	3:10 6:-6 7:5 8:-7 9:-2
arm.space_id	3:2 6:-5 7:6
arm.spec	1:-2 2:-2 5:4 7:6 8:-4
arm.spectre	3:3 5:6 6:-4 8:-2
arm.spin	0:9 3:-3 5:9 6:-7 8:-4 9:-3
arm.spin_lock	0:-2 3:-2 5:7 8:-2
arm.spin_lock_irq	0:5 3:-2
arm.spin_unlock	0:2 3:8 5:-3 6:-4 7:-2
arm.spin_unlock_bh	0:2 8:-3
arm.spin_unlock_irq	3:-10 5:6 7:5
arm.spin_unlock_irqrestore	0:2 3:5 5:-3
arm.splat	3:-2 4:4 5:3 8:-4
arm.splice	5:2
arm.sr	2:5 5:4 6:2 7:-4 8:-4
arm.sr_printk	5:6 6:2 7:-4 8:-2
arm.srat	5:6 8:-3
arm.src	0:-2 1:-2 3:2 4:2 5:4 6:5 7:-2 8:-5
arm.srcSize_wrong	3:2 8:-2
arm.srcu	1:6 3:-4
arm.srp	1:2 3:5 5:-2 7:-3
arm.ss	3:-6 6:4 8:5
arm.sshdr	2:9 5:-3 6:5 7:-2 8:-5
arm.st	3:2 7:-2 8:6
arm.st_ops	8:2
arm.stack	0:6 3:-4 4:3 5:13 8:-10 9:-6
arm.starget	2:-2 3:-3 5:-2 6:12 8:-4
arm.starget_printk	6:6
arm.start	0:-3 1:3 3:-2 4:4 5:-2 7:-4 8:6 9:-2
arm.stat	0:-8 2:4 3:-7 5:4 6:-4 7:-3 8:16 9:-2
arm.state	0:2 1:-3 2:-2 3:-4 4:-4 5:5 6:8 8:-4 9:4
arm.stateid	3:4 5:8 8:-9
arm.states	0:3 3:3 5:-2 6:-2 8:-3
arm.static	5:-6 8:-2 9:9
arm.stats	1:-3 3:6 6:-2 7:2 9:-4
arm.status	0:8 2:8 4:-4 7:-9 8:3 9:-2
arm.std	2:2 3:3 5:-2
arm.step	5:-3 8:4
arm.still	6:2
arm.stop	0:-2 2:3 3:-5 5:-11 8:17
arm.store	0:3 1:-2 3:3 4:-2 5:-5 6:-2 8:-3 9:8
arm.str	0:-5 3:12 4:-4 6:-6 7:6 8:2 9:-4
arm.stream	0:-3 3:7 5:-2 7:-2 8:2
arm.string	0:5 1:-2 2:-3 3:5 4:-2 6:-4 7:3 8:-2 9:-3
arm.stringify	3:-7 6:8
arm.strings	8:5
arm.strreset	5:4 7:-2 8:-2
arm.strreset_chunk	8:2
arm.strreset_inseq	5:2
arm.struct	1:-3 2:-2 4:3 5:-7 6:7 8:-2 9:2
arm.sts	0:2 1:-2 2:2 3:-6 4:-3 7:8
arm.sub	3:3 5:-2 7:-2 8:4
arm.sub_info	3:2 5:-2 8:2
arm.subdir	3:2 5:-5 8:4
arm.subprog	8:-6 9:5
arm.subreq	2:7 3:-4 5:-2 7:-2 8:2
arm.subsys	0:-2 3:-3 7:5
arm.subsys_id	0:-2 3:-3 5:2 7:3
arm.success	3:8 5:5 8:-8
arm.sup	3:-3 5:2 8:2
arm.super	8:3
arm.supp	7:2
arm.supplier	0:-3 3:-2 8:6
arm.supply	9:3
arm.support	3:-12 5:-2 6:-2 7:20 8:-2
arm.supported	3:-9 7:11
arm.suspend	5:2
arm.svc	0:8 2:-2 3:-3 4:6 5:-8 8:3 9:-2
arm.swap	0:8 2:4 3:-12 5:-2 8:5
arm.switch	0:2 3:2 5:-2
arm.sym	3:4 5:-6 9:3
arm.symbol	3:-5 4:7
arm.sync	0:2 2:8 8:-4
arm.sys	8:3
arm.syscall	3:-4 4:7 5:-3 8:5
arm.sysctl	3:-6 5:7
arm.sysctl_print_dir	3:-5 5:5
arm.sysfs	5:-2 8:3
arm.system	0:2 3:-4 4:2 8:7
arm.sz	2:5 5:-2 6:-2
arm.t	0:6 1:-4 2:-4 3:9 4:-2 5:-5 7:2 8:2 9:-6
arm.table	0:11 3:-14 5:8 6:2 7:-2 8:-3
arm.table_desc	3:-2 9:3
arm.tables	3:-3 5:-2 6:2 7:-2 8:5
arm.tag	0:-3 2:-3 3:-2 5:6 6:2 7:6 8:-3
arm.tail	7:6 8:-5
arm.taint	3:2 5:2 7:-3
arm.targ	3:2
arm.target	0:-6 2:2 3:12 5:-5 9:-2
arm.target_name	3:3 5:-3
arm.target_state	3:7 5:-5
arm.task	0:-7 2:2 3:-15 4:2 5:6 6:-5 7:9 8:3 9:6
arm.task_pid_nr	1:3 3:-2 4:4 5:-3 6:-4
arm.task_unlock	5:2
arm.tb	3:2 5:15 6:-2 7:-2 8:-12
arm.tbl	0:15 5:-9 7:-2
arm.tc	3:-10 5:16 6:-3 8:-3
arm.tcf	3:3 5:-2 7:-2
arm.tcp	0:-3 2:6 3:4 5:3 7:-2 8:-4 9:-2
arm.tcp_write_err	2:3 3:-8 5:9 8:-3
arm.teardown	8:2
arm.template	0:5 8:-5
arm.terminate	3:-2 8:4
arm.test	0:-8 3:8 5:2 6:2 7:-3 8:6 9:-5
arm.test_bit	8:2
arm.tfm	0:-5 8:7
arm.tgid	0:2 3:-2 4:2
arm.tgt	3:-2 4:-3 7:4
arm.thermal	0:-2 8:3
arm.this	2:7 3:2 4:3 5:-4 7:-3 8:-3 9:-2
arm.thread	0:4 3:-6 4:2 5:7 6:-3 8:-2
arm.throttling	3:8 5:-7 6:-6 7:-2 8:9
arm.tick	5:-3 6:6 7:2 9:-2
arm.tid	3:-5 5:10 8:-3
arm.time	3:-4 5:2 6:8 7:-3 8:-3 9:4
arm.timeo	5:3 8:-2
arm.timeout	2:9 6:2 8:-10 9:2
arm.timer	0:-4 2:2 3:-3 5:16 6:-2 8:-4
arm.tk	2:4 3:4 5:-2 7:-4 8:4 9:-3
arm.tk_action	3:3 5:-3 8:2
arm.tk_status	0:-3 2:-3 5:-4 8:12
arm.tk_xprt	2:7 3:-2 5:-3
arm.tmp	0:3 1:-5 6:-3 8:3 9:4
arm.tname	3:8 4:-2 5:-3 7:5 8:-4 9:-4
arm.to	0:7 1:-6 2:5 5:-6 7:4 9:-3
arm.to_put	0:4 5:-4
arm.too	3:19 5:-8 8:-6
arm.toobig	3:2 8:-2
arm.total	8:5
arm.tp	3:8 5:-7 9:3
arm.tp_len	3:4 8:-3
arm.tr	5:-2 9:4
arm.trace	0:-5 1:-2 2:5 3:9 5:-9 6:3 8:3 9:-4
arm.trace_9p_protocol_dump	8:2
arm.trace_netfs_failure	2:5 3:-2 8:-2
arm.trace_probe_log_err	3:12 5:-6 8:-4
arm.trace_probe_log_set_index	3:5 5:-5
arm.trace_xdp_exception	2:4 3:-2 8:2
arm.tracker	8:3
arm.tracks	3:-2 7:2 8:3
arm.trans	2:5 5:-5 8:3
arm.transaction	3:-3 9:2
arm.transition	5:4 6:-2
arm.translation	5:5 6:-4 7:-2
arm.transport	2:2 3:-6 5:5 7:5 8:-3
arm.trap	3:-4 5:-2 9:8
arm.tree	0:2 3:2 5:-7 8:2 9:2
arm.trim	0:2 1:10 3:-2 5:-6 8:-2
arm.trips	3:2 6:-2
arm.true	0:-11 2:-3 3:-3 6:17 7:6 9:-7
arm.truesize	3:-3 5:3 6:3
arm.truncate	1:5 3:-6 8:4
arm.try	5:-4 7:5 8:-3 9:3
arm.tsevq	3:-2 5:3
arm.tsevq_mux	3:-2 5:3
arm.tsk	3:6
arm.tsn	5:2
arm.tty	0:-5 3:3 4:-6 5:2 6:-3 7:-3 8:6 9:9
arm.tty_debug	3:-8 9:9
arm.tu	5:-2 8:3
arm.tunnel	0:-2 3:7 7:-2
arm.tuple	0:2 8:-2
arm.tx	0:-6 1:7 2:6 3:4 4:-2 6:3 7:3 8:-14 9:-2
arm.tx_error	0:-4 3:2 5:5 7:-3 8:2
arm.type	0:10 1:2 2:-5 3:2 4:-6 5:-14 7:6 9:5
arm.type_id	6:2
arm.tz	0:-2 3:2 5:4 6:-2 8:-7 9:6
arm.u	0:-2 8:5
arm.u32	1:8 5:-4 6:4 8:-6 9:-3
arm.u64	0:-2 3:4 5:-4 8:3
arm.u8	3:5 8:-4
arm.uart	3:5 5:-2 6:-4
arm.ucode	0:-9 3:-3 5:9 6:-2 8:8
arm.ucounts	0:2 3:-4 4:2 5:8 7:-3 8:-6
arm.udp	0:-2 1:-4 3:4 5:-13 7:6 8:10
arm.udplite	1:-3 8:4
arm.uid	0:4 5:-3 9:2
arm.uint32	3:4 5:-3 8:2
arm.uint64	4:4 5:2 8:-3
arm.umount	3:-3 5:3
arm.un	0:-2 8:2
arm.unacct	5:-2 8:3
arm.uncharge	0:6 3:-3 5:-3
arm.underflow	0:-2 5:4
arm.undo	0:2 3:2 5:-3
arm.unhandled	7:6 8:-2
arm.uninit	0:2 3:-7 5:5 7:-2 8:3
arm.uninitialized	3:-17 5:20
arm.unit	0:-2 3:2 7:2
arm.units	0:3 5:6 8:-8
arm.unix	5:3
arm.unk	3:-8 5:-2 7:11
arm.unknown	3:8 5:-6 6:-4 7:3 8:4
arm.unlbl	0:-3 3:4
arm.unlhsh	3:2 5:-2
arm.unlikely	0:-4 5:10
arm.unlink	0:4 5:-8 8:7
arm.unload	8:2
arm.unlock	1:-4 3:-2 5:14 6:-11 7:6 8:6 9:-9
arm.unlock0	3:-2 4:2
arm.unlock_and_exit	0:2 3:4 8:-5
arm.unlock_new_inode	5:-4 8:5
arm.unlock_out	0:-6 3:2 8:4
arm.unlock_page	3:-2 5:-5 8:4 9:3
arm.unmap	1:-4 3:-11 4:-2 7:2 8:18
arm.unmap_release	0:-3 8:3
arm.unpin	8:2
arm.unreach	3:-3 7:6
arm.unreg	3:-2 5:-3 6:4 7:2
arm.unregister	0:-8 5:-7 6:-2 8:20
arm.unroll	0:2
arm.unset	3:-4 5:2 6:-2 7:5
arm.unsigned	2:-5 3:7 4:-2 5:-6 6:-2 7:4 8:5
arm.unsupported	3:-16 5:-4 7:26 8:-2
arm.unsupported_time	3:3 7:-2
arm.unused	1:3 3:4 5:-3
arm.unwind	3:-3 5:5
arm.unwrap	0:6 2:-2 3:2 5:-4
arm.unwrap_failed	0:7 2:-2 3:9 5:-4 8:-8
arm.up	0:-4 5:6 6:4 7:-4 8:-4
arm.up_write	3:-3 5:5
arm.update	3:-4 5:-6 7:8 8:3
arm.uport	3:4 5:-3
arm.uprobe	0:-6 5:-4 8:6 9:6
arm.uptodate	1:4 2:6 5:-2 8:-6
arm.us	3:2
arm.usage	3:-3 8:-3 9:4
arm.use	3:-8 5:12 7:-2
arm.used	0:5 3:2 5:-4
arm.user	0:2 1:11 5:-9 7:-4
arm.users	2:-2 3:-5 5:-3 9:11
arm.ut	0:4 3:-7 5:2 6:3 8:-4
arm.v	3:4 6:-3
arm.v2	3:2 5:6 6:-4 8:-2
arm.v4	3:2 5:-2
arm.v6	5:-2
arm.va	0:2
arm.vaddr	3:5 9:-3
arm.vaf	3:2 5:2 9:-2
arm.val	0:10 2:-3 4:-4 6:-2
arm.valid	2:5 3:3 5:-3 6:-4
arm.validate	3:4 8:-4
arm.validate_return_locked	3:3 8:-3
arm.value	0:-4 1:8 3:-3 4:7 5:-8 6:6 7:-5 8:2
arm.value_size	3:-8 4:7
arm.var	1:2 3:-3 5:-2 8:3
arm.vdev	5:-5 6:10 7:2 8:-5
arm.vec	0:4 8:-5 9:3
arm.vector	0:-5 5:2 8:4
arm.vendor	1:6 5:-2 6:-2
arm.verbose	0:-2 1:-4 3:13 4:5 5:-13 6:-2 7:-5 8:-9 9:18
arm.verbose_linfo	3:2 4:-3 8:2
arm.verdict	3:-12 4:3 5:7 8:4
arm.verifier	9:-2
arm.vers	0:-2 3:-2 5:-5 7:12
arm.version	3:4 5:-3 8:-2
arm.vf	0:5 5:-5
arm.vfree	0:4 4:-10 8:8
arm.vfs	2:-3 8:3
arm.vi	0:3 3:3 5:-2 6:2 8:-3
arm.violation	3:4 7:-2
arm.virq	0:-2 3:-3 5:3 8:4
arm.virtio	0:-2 2:-2 5:10 6:-3 7:8 8:-9
arm.vm	0:5 1:-2 3:-8 4:4 6:2 7:-2
arm.vm_fault_to_errno	8:2
arm.vm_flags	0:2 8:-2
arm.vma	0:-10 2:-2 3:-8 4:7 5:2 6:-2 8:8 9:7
arm.vmap	0:-3
arm.vmf	2:-2 5:-3 8:5 9:2
arm.vmf_error	5:-3 8:4
arm.vnr	4:2
arm.void	0:-3 1:13 3:3 5:-5 6:-3 7:-2 8:-6 9:5
arm.vpd	8:4
arm.vq	3:-12 5:8 6:8 7:-2 8:-2
arm.vqs	0:-2 7:11 8:-6
arm.w	8:3
arm.wait	2:2 5:6 6:6 8:-11
arm.wake	0:-2 3:6 5:-14 7:9 8:3
arm.wakeup	5:3 6:-2
arm.walk	3:5 5:-3 8:6 9:-4
arm.walk_state	3:2 5:3 9:-4
arm.warn	0:-6 1:-5 2:-5 3:3 4:-2 5:5 6:-3 7:4 8:-5 9:14
arm.warn_exit	0:2 2:2 8:-2
arm.warn_gssd	3:-2 5:3
arm.warn_invalid_dmar	5:-2 6:8 7:-3 8:-2
arm.warn_no_space_for_csum	3:3
arm.warning	0:-3 1:-4 3:2 6:5 8:-10 9:8
arm.wb	2:3 5:-2
arm.wbc	2:3 8:-3
arm.wblock	3:-3 5:4
arm.where	1:3
arm.while	0:5 3:5 5:-8 8:-3
arm.width	2:-2 3:-3 4:4 5:3 6:-3 7:3 8:-2
arm.work	0:-5 3:-2 5:4 6:-4 8:3 9:6
arm.work_q	5:2
arm.workaround	3:-5 6:7
arm.worker	5:-8 8:10
arm.workqueue	3:13 5:-6 8:-6
arm.wq	3:4 5:-5 8:5 9:-2
arm.wq_mutex	3:8 5:-7
arm.wrap	0:-2 3:-6 5:-4 8:8 9:6
arm.wrap_failed	0:-2 3:-6 5:-3 8:5 9:6
arm.write	0:-2 1:13 3:-9 4:-2 5:5 7:-3 8:3 9:-3
arm.write_unlock	3:5 5:-6 8:2
arm.write_unlock_bh	0:-3
arm.writeback	2:4 7:4 8:-6
arm.writepage	2:3 8:-2
arm.writers	5:-2
arm.written	2:-2 5:-4 7:-2 8:11
arm.wrong	3:3 8:-2
arm.x	0:6 3:-6 5:2 6:-3 7:-2 8:2 9:2
arm.x86	0:2 1:6 5:-2 6:-2 8:-2 9:-2
arm.xa	3:-5 5:-7 8:16
arm.xa_err	0:-6 3:-3 5:-6 8:18
arm.xas	0:-6 8:8
arm.xas_error	0:-3 5:-2 8:6
arm.xas_set_err	5:3 8:-2
arm.xattr	3:-3 5:2 8:2
arm.xdp	0:-3 2:11 3:-2 5:-3 6:-3 7:-4 8:10 9:-4
arm.xdp_prog	2:3 8:3
arm.xdp_return_frame	0:2
arm.xdr	2:2 5:4 7:-2 8:-3
arm.xdr_error	2:2 3:-2 8:2
arm.xfer	3:-5 6:8
arm.xfrm	0:5 3:-8 4:3 7:-4 8:5
arm.xfrm6	3:8 5:-2 8:-5
arm.xfrm_audit_state_replay_overflow	3:-3 5:3
arm.xfrm_state_put	5:5 8:-3
arm.xmit	0:-2 5:-2 6:4 8:4
arm.xprt	0:-2 2:9 3:-6 5:4 9:-3
arm.xprt_put	0:-2 5:3
arm.xps	5:3 8:-2
arm.xt	0:5 8:-4
arm.xt_unregister_template	0:5 8:-5
arm.xz	2:4 3:4 7:4 8:-7
arm.z	0:7 2:-2 3:-4 5:5 7:-3
arm.zero	1:3 2:-6 3:6 5:-3
arm.zone	2:-3 3:-2 5:10 9:-2
arm.zstd	3:2
arm:!	0:8 1:2 2:-5 3:-2 4:-3 7:-2 8:3
arm:!=	1:6 5:-11 6:4 7:-3 8:8 9:-3
arm:&	0:6 1:-6 5:8 7:-3
arm:&&	0:-4 1:-3 2:4 3:-5 4:-2 5:8 6:2 7:-2 8:-2 9:4
arm:*	1:-2 2:-2 3:-4 4:-2 5:-6 7:14
arm:+	0:-3 1:6 2:9 3:7 4:2 5:8 6:-3 7:-8 8:-17 9:-2
arm:-	0:-12 1:-7 2:-4 3:4 4:-4 5:19 6:6 7:13 8:-4 9:-11
arm:->	0:-6 1:-2 2:-3 7:4 8:3 9:5
arm:0	1:-3 2:9 3:2 4:-8 6:7 7:5 8:-17 9:5
arm:0UL	1:2 3:3 5:-3
arm:1	0:3 1:-6 2:21 4:-12 6:5 8:-6 9:-3
arm:10	2:5 3:3 5:-6 8:-4 9:3
arm:16	0:-2 3:-2 5:12 6:4 8:-8
arm:1L	1:4 3:6 5:-6 6:-4 7:-2 8:5
arm:2	2:-3 3:-4 5:3 6:5
arm:20	3:3
arm:3	0:-3 2:-4 3:-7 5:8 6:16 8:-7 9:-2
arm:32	0:3 3:-2 5:-3 6:5
arm:4	0:8 3:9 5:-3 7:-2 8:-8
arm:5	0:4 2:-2 5:-3 8:-4 9:8
arm:64	3:-3 6:5
arm:8	3:-2 5:-2 7:6
arm:<	0:10 1:-3 2:-3 3:-10 5:-6 6:-3 7:4 8:16 9:-5
arm:<<	0:5 2:-5 3:4 5:2 6:2 7:5 8:-9 9:-2
arm:<=	3:-6 5:10 8:-3
arm:==	0:-6 1:-4 2:-4 3:-2 5:-4 6:-3 8:23 9:2
arm:>	0:-3 1:2 2:-7 3:7 4:3 5:5 6:-3
arm:>=	0:3 2:4 3:-4 5:7 6:-3 8:-4 9:-2
arm:|	1:2 3:3 5:8 6:-2 7:4 8:-13
arm:||	5:-3 8:2
arm:~	0:3 2:-3 3:-2 4:-3 6:3 9:2
callee.2	3:5 5:-4
callee.64bit	3:-4 5:-2 8:6
callee.8250	6:-2 8:4
callee.ACPI_COMPANION	0:-2 3:-2 5:-2 6:9 8:-3
callee.ACPI_COMPARE_NAMESEG	3:2
callee.BAD_MADT_ENTRY	3:2
callee.CDROM_CAN	3:-2 5:-2 7:8 8:-2
callee.CHECK_ATTR	3:6 5:-2 8:-2
callee.EXT4_MB_GRP_BBITMAP_CORRUPT	5:5 8:-4
callee.HAS_UNMAPPED_ID	4:3
callee.IS_ALIGNED	3:6 6:-2 7:-2
callee.IS_APPEND	3:-2 4:6 5:-3
callee.IS_DEADDIR	3:-7 5:8
callee.IS_ENABLED	3:-5 5:-8 6:-3 7:11 8:5 9:2
callee.IS_ENCRYPTED	4:2 5:-4
callee.IS_IMMUTABLE	4:7 5:-3 7:-2
callee.IS_MNT_SHARED	3:-7 5:8
callee.IS_ROOT	5:2
callee.IS_SWAPFILE	3:-3 4:-5 5:12 7:-3
callee.NFS_STALE	5:4 8:-2
callee.PAGE_ALIGNED	3:2
callee.PageHWPoison	2:-3 5:-3 6:13 8:-4
callee.PageUptodate	2:3 3:-2 5:3
callee.READ_ONCE	2:-4 3:3 5:6 7:-2 8:-2
callee.RPC_IS_SOFTCONN	2:5 3:-2 5:-5 8:4
callee.S_ISBLK	3:3 5:-2
callee.S_ISDIR	3:8 4:-4 5:-3
callee.S_ISFIFO	3:-5 4:2 5:-2 7:6
callee.S_ISREG	3:8 4:-4 8:-4
callee.S_ISSOCK	3:3 5:-2
callee.TSN_lt	3:4 8:-2
callee.ZSTD_customMalloc	0:2
callee.ZSTD_getFrameHeader	8:2
callee.__bpf_copy_key	1:5 8:-5
callee.__bpf_strtoull	3:2 8:-2
callee.__dev_get_by_index	3:5 8:-3
callee.__dev_get_by_name	0:-6 3:5 5:6 8:-3
callee.__filemap_get_folio	0:5 5:-4
callee.__get_free_page	0:3 8:-2
callee.__get_user	1:3 8:-2
callee.__getblk	0:3
callee.__getname	0:4 3:-2
callee.__in6_dev_get	0:-2 3:-9 5:9 7:6 8:-3
callee.__in_dev_get_rcu	3:-11 5:6 9:6
callee.__in_dev_get_rtnl	0:-2 3:-9 5:14 7:-2
callee.__insert_pending	0:5 8:-3
callee.__ipmr_get_table	3:2
callee.__kmem_cache_create	0:-6 8:6
callee.__nf_conntrack_helper_find	3:4 5:-4
callee.__put_user	1:6 8:-6
callee.__ratelimit	3:-3 5:3 6:3 8:-4 9:3
callee.__register_trace_kprobe	5:-2 8:2
callee.__seq_open_private	0:2 5:-2
callee.__skb_header_pointer	3:2
callee.__skb_linearize	0:-3 8:4
callee.__test_and_set_bit	2:5 3:5 5:-4 7:-4
callee.__trace_buffer_lock_reserve	0:9 8:-7
callee._netlbl_catmap_getnode	0:2 3:-2 5:2
callee.abort	0:2 5:-3 8:3
callee.aborted	2:-3 3:-2 4:-2 5:20 8:-12
callee.above	0:-2 5:4
callee.ac	3:-5 5:2 6:-3 7:7
callee.accept	3:-2 4:2 5:3
callee.access	0:-3 1:7 2:-3 3:-3 4:10 5:-2 6:-3 7:-5 8:2
callee.access_ok	1:3 3:6 8:-4
callee.accessible	3:-5 5:5
callee.account	5:-4 7:2 8:5
callee.acct	0:7 3:-4 5:3 8:-6
callee.acl	0:7 1:-2 3:-5 5:8 8:-4
callee.acpi	0:2 3:-7 4:-2 5:-4 6:-6 7:2 8:20 9:-3
callee.acpi_ac_get_state	5:-5 8:6
callee.acpi_bus_get_status	5:-5 6:4 8:3
callee.acpi_dev_get_resources	3:-3 8:4
callee.acpi_driver_data	3:-5 5:18 6:-3 7:-2 8:-7
callee.acpi_ev_get_gpe_event_info	3:6 8:-4
callee.acpi_ev_is_notify_object	3:5 5:-3 7:-2
callee.acpi_evaluate_integer	5:5 6:-3
callee.acpi_evaluate_object	7:-2 8:5
callee.acpi_execute_simple_method	8:2
callee.acpi_extract_package	3:-2 8:3
callee.acpi_fetch_acpi_dev	0:-5 3:9 5:4 6:-5 8:-3
callee.acpi_get_handle	5:-2 7:5
callee.acpi_get_table	5:-2 6:4
callee.acpi_get_type	5:2 7:5 8:-5
callee.acpi_has_method	5:-3 7:4
callee.acpi_ns_get_attached_object	0:-2 3:3 5:4 8:-4
callee.acpi_ns_get_secondary_object	0:-2 5:5 8:-2
callee.acpi_ns_validate_handle	3:2
callee.acpi_os_acquire_mutex	0:-2 8:2
callee.acpi_os_create_cache	0:6 8:-6
callee.acpi_os_create_mutex	0:4 8:-3
callee.acpi_os_ioremap	3:-3 5:-2 8:6
callee.acpi_os_map_memory	0:5 3:-2
callee.acpi_os_write_port	2:7 8:-6
callee.acpi_table_parse_madt	3:-4 8:6
callee.acpi_ut_acquire_mutex	0:-2 8:4
callee.acpi_ut_create_generic_state	0:2
callee.acpi_ut_create_internal_object	8:2
callee.acpi_ut_evaluate_object	8:2
callee.acpi_ut_initialize_buffer	0:-2 8:3
callee.acpi_ut_validate_buffer	3:8 8:-7
callee.acpi_video_device_lcd_get_level_current	5:-2 8:3
callee.acpi_walk_resources	3:-2 8:3
callee.acquire	0:2 3:-3 5:-3 8:6
callee.acs	6:-2 8:2
callee.act	3:-3 7:5
callee.action	0:-3 3:7 5:-2 6:-2 7:-4 8:6
callee.actions	8:2
callee.activate	8:3
callee.activated	3:-2 5:11 8:-7
callee.active	2:-2 3:-9 5:20 6:-2 7:-5 8:-2
callee.actor	1:4 8:-2
callee.adapter	3:-3 5:4
callee.add	0:22 1:-4 2:-7 3:-6 4:-4 5:-13 6:-3 7:-5 8:20
callee.add_system_zone	3:4 8:-2
callee.add_to_page_cache_lru	0:-3 8:3
callee.add_uevent_var	0:2 3:-2 8:2
callee.addr	0:4 1:14 2:-3 3:8 4:-4 5:-8 6:-4 7:-3 8:-8 9:2
callee.addr_valid	3:2 5:-2
callee.addrconf	0:-4 3:-4 5:5 8:3
callee.addrconf_f6i_alloc	0:-4 8:4
callee.address	0:4 3:-3 5:3 6:2 7:-3 8:2
callee.addrs	3:-3 5:2 8:3
callee.adj	8:2
callee.adjust	0:2 5:-4 8:2
callee.advance	2:5 8:-4
callee.aead	0:-5 1:-2 3:-2 7:2 8:8
callee.af	0:-6 3:4 5:-9 7:12
callee.affinity	0:-6 8:8
callee.afinfo	0:-3 5:-7 7:17 8:-5
callee.after	2:2 5:3 6:2 7:-3 9:-2
callee.ahash	0:-5 3:-3 5:-2 8:11
callee.aio	0:8 5:-5
callee.alarm	3:9 8:-7
callee.alarmtimer	3:-7 6:10 8:-3
callee.alarmtimer_get_rtcdev	3:-7 5:-4 6:10
callee.alg	3:2
callee.alias	3:-9 4:3 5:6 8:2
callee.aligned	3:10 5:-3 6:-2 7:-4
callee.all	3:-2 6:3
callee.alloc	0:33 1:-3 2:-7 3:-3 4:-11 5:-7 6:-4 7:2 8:-5 9:5
callee.alloc2	0:-4 8:5
callee.alloc_anon_inode	0:3 8:-3
callee.alloc_chrdev_region	0:-2 8:2
callee.alloc_compat	0:-6 8:6
callee.alloc_counters	0:4 8:-4
callee.alloc_mnt_ns	8:2
callee.alloc_nfs_open_context	0:5 8:-4
callee.alloc_seqid	0:3 8:-3
callee.alloc_skb	0:2
callee.allocate	0:13 5:-4 8:-5
callee.allocated	0:5 3:7 5:-14 7:-2 9:6
callee.allow	0:8 3:-12 4:13 5:-6 7:6 8:-6
callee.allowed	0:-4 1:-2 3:-3 4:16 5:8 6:-4 7:-8 8:-2
callee.amd	0:-4 2:11 3:3 5:-10 7:4 8:-3
callee.and	0:-11 1:-2 2:7 3:10 4:-3 5:3 6:-4 7:-3 9:3
callee.anon	0:2 4:2 5:-2 8:4 9:-2
callee.anon_vma_clone	0:-4 8:5
callee.anon_vma_prepare	0:7 8:-7
callee.anonymous	3:5 4:-5 5:2
callee.any	3:-6 5:6 6:3 7:-2 8:-2
callee.apic	6:-2 7:3
callee.append	0:-7 1:-2 3:11 4:5 5:-9 8:6 9:-2
callee.append_path	0:-11 3:19 5:-3 8:-3
callee.append_pipe	8:3
callee.apply	3:-2 5:-2 8:8
callee.arch	0:-4 1:-2 4:4 5:-12 6:4 7:7 8:5
callee.architecture	1:5 3:-2
callee.area	0:6 3:3 5:-6 8:2
callee.arg	0:-3 1:6 3:-6 5:-12 8:18
callee.args	1:-6 3:-2 8:9
callee.arguments	5:8 8:-8
callee.argv	0:3
callee.argv_split	0:3
callee.arm	8:2
callee.array	0:5 1:6 2:-2 3:-14 4:-2 5:6 6:-3 7:7 8:-2
callee.array2	3:-2 8:3
callee.asconf	0:2
callee.asn1	3:-4 8:5
callee.asoc	0:-4 5:4 8:2
callee.assign	3:2 4:-2 5:3
callee.assoc	0:5 3:6 5:-7 8:-5
callee.association	0:-4 3:2 5:5 8:-2
callee.asymmetric	3:4 5:-3
callee.asymmetric_key_subtype	3:2 5:-2
callee.async	0:2 2:-3 3:-4 5:-8 7:8 8:7
callee.at	1:-2 8:5
callee.atomic	1:3 2:-2 3:-4 5:11 6:-2 7:-3 8:-4 9:2
callee.atomic_long_read	5:-4 8:2 9:3
callee.atomic_read	5:8 8:-2
callee.attach	5:-6 7:3 8:6
callee.attached	0:-2 3:3 5:4 8:-4
callee.attr	0:-2 1:7 2:-2 4:-3 8:3
callee.attrs	0:-2 3:-3 5:-2 8:8
callee.audio	8:3
callee.audio_ioctl	8:2
callee.audit	0:15 1:-3 3:-4 4:8 5:-2 7:-3 8:-7 9:-2
callee.audit_log_start	0:-2 8:4
callee.auth	0:2 1:-3 3:2 5:3 7:2 8:-3
callee.autobind	5:-15 8:17
callee.autofs	3:-6 4:3 8:5
callee.autofs_oz_mode	3:-2 4:4
callee.autopm	5:-2 6:-2 8:6
callee.autosleep	8:2
callee.aux	0:-6 5:6 6:6 7:-3 8:-4
callee.available	3:-6 5:4 6:6 7:2 8:-4
callee.avoid	5:-2 6:4
callee.backlight	3:-3 8:2
callee.backlog	0:-2 5:2
callee.bad	5:12 8:-7
callee.bad_address	3:-3 5:7 6:-2
callee.bar	0:4 8:-3
callee.base	0:7 3:4 5:-7 6:-2 8:-2
callee.batch	0:2 2:2 8:-2
callee.battery	3:-3 7:6 8:-4
callee.bbitmap	5:5 8:-4
callee.bd	5:8 8:-5
callee.bd_prepare_to_claim	5:8 8:-5
callee.bdev	4:2 5:-5 7:7
callee.bdev_is_partition	3:6 5:-4
callee.bdev_max_discard_sectors	7:2
callee.bdev_read_only	4:3 5:5 7:-3 8:-2
callee.bdi	0:-2 8:2
callee.be16	3:-2
callee.be32	5:4 8:-3
callee.before	2:3 5:-2 6:2
callee.begin	0:-4 1:4 2:-4 3:-3 4:-2 5:-6 8:16
callee.begin_cache_operation	0:-2 8:2
callee.bg	0:7 3:2 7:-2 8:-7
callee.bh	2:16 3:2 5:3 8:-18
callee.bhs	2:3 8:-2
callee.bigalloc	3:4 7:-4
callee.bin	3:5 8:-3
callee.bind	3:-6 4:7 7:-3 8:5
callee.bio	0:-6 1:8 2:-5 3:6 5:-3 7:-2 8:2
callee.bio_iov_iter_get_pages	8:3
callee.bioset	0:3 8:-3
callee.bit	0:4 2:3 5:-2 6:-3 7:2 8:-7
callee.bitmap	1:3 2:9 5:-10
callee.bitmap_getnum	3:-2 8:3
callee.bitmap_parse	3:10 8:-9
callee.bits	0:-4 3:8 5:7 8:-6
callee.bitset32	0:-3 8:4
callee.blk	0:6 3:-2 7:-2 8:3
callee.blk_queue_dying	5:2
callee.blk_queue_enter	5:-4 8:7
callee.blk_queue_pm_only	5:2
callee.blkcg	0:-2 8:3
callee.blkdev	0:-3 2:5 3:4 5:-5 6:-2 7:-2 8:4
callee.blkdev_dio_unaligned	3:3 8:-2
callee.blkdev_get_by_dev	5:-2 8:3
callee.blkdev_issue_discard	2:6 8:-3
callee.block	0:-7 2:-13 3:-4 4:-2 5:6 6:8 8:15
callee.blockdev	2:2
callee.blocking	0:3 3:-2 5:-3 8:5
callee.blocks	0:-9 8:12
callee.blocksize	8:3
callee.bmap	2:-5 3:-7 5:-5 8:22
callee.boost	5:-2 8:4
callee.boot	3:-4 5:-5 6:5 7:4
callee.boot_cpu_has	3:-4 5:-5 6:6 7:4
callee.bound	5:2 7:-2
callee.bounds	8:3
callee.box	5:7 6:-3
callee.bp	3:-2 8:2
callee.bpf	0:9 1:-3 4:11 5:-13 8:2 9:-4
callee.bpf_bprintf_prepare	8:2
callee.bpf_check_uarg_tail_zero	3:-2 8:3
callee.bpf_get_btf_vmlinux	3:-2 8:2
callee.bpf_get_file_flag	3:-2 8:2
callee.bpf_link_get_from_fd	3:6 8:-5
callee.bpf_patch_insn_data	0:5 3:-2 5:-2
callee.bpf_prog_map_compatible	3:3 8:-2
callee.bpfptr	0:-2 1:12 8:-9
callee.bprintf	8:2
callee.branch	2:9 4:-3 5:2 8:-6
callee.bread	0:-14 2:22 3:4 8:-10
callee.break	8:3
callee.breakpoint	8:2
callee.bridge	6:-2 7:-2 8:5
callee.btf	0:-2 1:-2 5:-11 7:-12 8:15 9:13
callee.btf__resolve_size	3:-6 8:6
callee.btf_get_by_fd	3:-4 8:5
callee.btf_is_kernel	3:6 4:-2 5:-2
callee.btf_name_by_offset	9:3
callee.btf_resolve_size	3:3 8:-2
callee.btf_type_by_id	0:-3 3:3 5:-3 7:-2 8:-2 9:6
callee.btf_type_is_int	3:2 7:-2
callee.btf_type_is_ptr	3:-7 9:9
callee.btf_type_is_struct	3:-3 7:5
callee.btf_type_vlen	3:3
callee.bucket	0:3 1:4 3:-8 5:5 8:-2
callee.buddy	3:-4 5:6
callee.buf	0:11 1:-5 2:-2 3:-9 5:-3 6:4 7:-2 8:8 9:-2
callee.buff	0:-2 5:-2 8:5
callee.buffer	0:12 1:-3 2:8 3:-2 4:-2 5:5 6:-4 7:-3 8:-9
callee.buffer_mapped	3:-2 5:2
callee.buffers	0:-3 3:8 4:-2 5:3 8:-9 9:3
callee.build	0:-9 5:-2 8:12
callee.bulk	2:2
callee.bus	0:-10 3:-7 5:10 6:8
callee.bus_get	5:4
callee.buslock	0:-2 3:11 5:-2 8:-6
callee.busy	3:-4 5:10
callee.bvec	0:5 3:3 5:-2 7:2 8:-6
callee.bw	0:-4 8:5
callee.by	0:-16 1:-2 3:20 6:-9 8:-6 9:13
callee.byname	3:8 5:-11 6:4
callee.byte	2:7 5:-4 6:-2
callee.bytes	3:-2 5:2
callee.cache	0:22 2:-6 3:-8 5:-8 6:7 8:-4
callee.cache_is_valid	3:-3 5:5 8:2
callee.cacheinfo	0:2 5:4 7:-2
callee.calc	0:-2 8:2
callee.calculate	0:-4 3:-5 5:-6 6:7 7:-2 8:10
callee.calipso	0:-2 3:5 8:-3
callee.calipso_doi_getdef	3:-2 5:3
callee.calipso_doi_search	3:2
callee.calipso_opt_find	3:-3 8:3
callee.call	0:3 8:2 9:-2
callee.call_int_hook	4:2
callee.callback	3:-2 4:4 5:-3 8:2
callee.callchain	0:-7 5:-7 8:16
callee.caller	0:8 5:-3 8:-2
callee.can	3:-5 4:7 6:-6 7:12 8:-5
callee.can_do_mlock	4:3
callee.cancel	5:11 8:-8
callee.cap	0:4 2:-2 3:2 4:4 5:3 6:-6 7:-4
callee.capabilities	8:2
callee.capability	2:6 5:-2 7:2 8:-3
callee.capable	1:7 3:-8 4:11 7:-8
callee.capacity	2:4 3:-2 6:2 8:-4
callee.caps	3:4 6:-2
callee.carve	0:-2 3:-2 8:5
callee.cat	3:9 8:-8
callee.catmap	0:2 3:-4 5:2 8:2
callee.cb	8:2
callee.ccm	3:10 8:-10
callee.cdev	0:-2 3:-2 8:4
callee.cdrom	0:-2 1:2 2:-5 3:3 4:-2 5:-6 6:-3 7:7 8:7
callee.cdrom_print_info	3:-2 8:5
callee.cell	8:2
callee.cfg	3:2
callee.cg	3:-4 5:-2 9:6
callee.cgroup	0:3 1:-2 3:-3 4:13 5:-4 7:-9 8:4
callee.cgroup_is_valid_domain	5:6 7:-4
callee.cgroup_kn_lock_live	3:-5 5:8
callee.cgroup_path_ns_locked	8:3
callee.cgroup_procs_write_start	4:5 8:-3
callee.cgroup_tryget	3:-3 5:5
callee.chain	0:5 3:3 5:-2 8:-4
callee.chan	0:-5 5:3 6:-5 8:9
callee.change	0:-2 3:-4 4:-8 5:-5 8:22
callee.changed	3:-3 5:4
callee.channel	8:4
callee.charge	0:2 5:-2 8:4
callee.check	0:-17 1:-6 2:-4 3:14 4:18 5:7 6:5 7:-5 8:-8 9:-3
callee.check_add_overflow	3:4 6:6 8:-8
callee.check_bytes_and_report	3:-3 5:4
callee.check_dquot_block_header	3:7 8:-6
callee.check_fcntl_cmd	3:-4 5:6
callee.check_flags	3:-3 5:9 8:-2
callee.check_mem_access	4:-11 8:12
callee.check_mnt	4:-2
callee.check_object	3:-2 8:4 9:-2
callee.check_part[i++]	2:5 3:-2 8:-2
callee.check_pointer	4:-2 5:-4 8:7
callee.check_slab	3:-4 8:8 9:-3
callee.check_zeroed_user	1:10 3:5 8:-13
callee.checks	0:-9 2:-2 8:7 9:6
callee.checksum	0:-5 3:18 5:-3 8:-7
callee.child	3:3 5:-4
callee.children	3:-6 5:9
callee.chip	3:-7 5:-4 7:12
callee.chk	3:6 8:-5
callee.chmod	4:2
callee.chrdev	0:-3 8:6
callee.chunk	0:5 5:-6 8:4
callee.cipso	0:-2 5:2
callee.cipso_v4_doi_search	3:-2 5:3
callee.claim	5:5
callee.class	0:10 3:-14 6:11 8:-8
callee.class_register	0:13 8:-12
callee.clear	1:2 3:-3 5:3
callee.clid	0:3 5:3 8:-4
callee.client	0:-7 2:-2 8:12
callee.clnt	0:-2 5:6 8:-2
callee.clock	3:-3 5:7 6:-3 7:-2 8:3
callee.clockid	3:3 5:-2
callee.clockid_to_kclock	3:3 5:-2
callee.clone	0:5 1:-6 5:-6 8:10
callee.clone_mnt	0:-7 8:8
callee.clr	8:2
callee.cluster	0:-8 5:-2 8:12
callee.cmd	2:-2 3:-8 4:2 5:6 6:-2 7:-5 8:9
callee.cmp	3:5 5:-2 8:-2
callee.coherent	5:-7 8:8
callee.collect	3:-4 5:-2 8:9
callee.command	0:-2 3:-9 5:-5 6:4 7:-5 8:17
callee.commit	2:4 3:-4 8:3
callee.common	0:9 1:-4 3:-3 8:2
callee.companion	0:-2 3:-4 5:2 6:7 8:-3
callee.compare	6:2
callee.compat	0:-7 1:2 3:-2 4:-4 5:-3 8:14
callee.compat_fetch_robust_entry	1:7 8:-6
callee.compatible	3:8 5:-3 8:-2
callee.compile	3:-5 8:6
callee.complete	0:-2 3:13 5:2 6:6 8:-15
callee.completion	2:5 8:-5
callee.component	0:4 3:-5 5:5 8:-4
callee.compound	5:3 8:-2
callee.con	0:2 3:-2 5:-6 6:5 8:2
callee.config	0:-2 1:-3 2:24 3:2 5:-10 7:-5 8:-6
callee.configure	5:-2 8:3
callee.conflict	5:6 8:-3
callee.conn	4:5 8:-4
callee.connect	0:-3 3:-4 4:10 5:-8 6:-2 8:9
callee.connected	3:-3 5:5
callee.conntrack	8:-2
callee.consistency	0:-8 8:5 9:6
callee.console	3:-4 5:8
callee.const	3:2
callee.constraints	0:-3 8:5
callee.construct	0:-7 8:8
callee.cont	8:2
callee.container	3:2 5:-2 8:3
callee.contains	4:2
callee.context	0:-6 1:-2 3:-2 4:3 5:7 8:3
callee.control	0:3 2:8 6:-2 8:-7
callee.controller	6:-4 8:5
callee.conv	5:-2 8:5
callee.convert	0:-2 3:-2 4:-5 5:-2 8:12
callee.cookie	5:8 8:-6
callee.copy	0:-9 1:31 2:-8 4:-8 6:3 9:-6
callee.copy_from_buffer	1:2
callee.copy_from_kernel_nofault	1:-2 3:-4 8:7
callee.copy_from_sockptr	1:4 8:-3
callee.copy_from_sockptr_offset	1:-3 8:4
callee.copy_from_user	3:-2 8:2
callee.copy_from_user_policy_type	1:-4 3:8 8:-2
callee.copy_string_kernel	1:-2 8:4
callee.copy_struct_from_user	1:9 8:-8
callee.copy_to_sockptr	1:2
callee.copy_to_user	1:8 3:-3 8:-4
callee.core	3:-8 8:12
callee.corrupt	5:7 8:-4
callee.count	0:5 3:4 5:-9 7:-2 8:2 9:2
callee.counter	0:-2 5:2
callee.counters	0:4 8:-3
callee.cow	0:7 3:-9 4:5 5:-5 7:-2 8:5
callee.cpc	5:-2 7:4
callee.cppc	6:-2 8:4
callee.cppc_get_perf_caps	6:-2 8:3
callee.cpu	0:-6 1:-5 2:-2 3:-7 4:-2 5:15 7:5 8:6 9:-4
callee.cpu_feature_enabled	5:-2 6:3
callee.cpu_online	3:9 5:-5 6:-2
callee.cpufreq	0:-3 5:-7 6:-3 7:6 8:7
callee.cpufreq_disabled	3:-3 5:-2 6:-2 7:9 8:-2
callee.cpuhp	3:4 5:-7 8:6
callee.cpuhp_setup_state	8:2
callee.cpuidle	3:-2 5:7 6:-3 7:-2
callee.cpumask	3:9 6:-6 7:-4 8:-3 9:6
callee.cpumask_empty	0:-3 7:-2 9:6
callee.cpumask_subset	4:2 9:2
callee.cpumask_test_cpu	3:9 5:-3 7:-2
callee.cpus	0:9 3:-2 8:-6
callee.cpuset	3:-5 4:-2 5:7
callee.crash	8:2
callee.crashkernel	0:-2 3:2 5:-3 8:4
callee.create	0:8 1:-4 2:-5 4:7 5:-12 6:-3 7:-3 8:14 9:-2
callee.creating	8:2
callee.cred	3:-6 5:7 8:-2
callee.credits	8:3
callee.creds	0:6 3:-2 4:9 8:-10
callee.crypt	0:2 8:-2
callee.crypto	0:-13 1:-2 3:10 8:7
callee.crypto_ahash_setkey	3:-2 8:3
callee.crypto_alloc_shash	0:-9 8:10
callee.crypto_attr_alg_name	3:2 8:-2
callee.crypto_check_attr_type	3:-3 8:3
callee.crypto_grab_skcipher	3:-2 8:2
callee.crypto_memneq	3:6 5:-2 8:-2
callee.crypto_mod_get	5:3
callee.crypto_skcipher_encrypt	3:11 8:-10
callee.cs	1:2 3:-2
callee.csk	0:-4 3:-3 8:6
callee.css	0:-7 3:-7 8:14
callee.csum	2:6 3:4 5:-3 7:3 8:-8
callee.ct	0:-2 3:3 5:6 8:-3
callee.ct_sip_get_header	5:5 8:-4
callee.ct_sip_get_sdp_header	8:2
callee.ctl	0:-2 5:-2 8:4
callee.ctnetlink	0:-5 3:-2 8:9
callee.ctrl	0:-3 5:5
callee.ctx	0:-2 4:-4 5:-3 6:7 8:4
callee.current	2:-2 3:-4 5:8 6:10 7:-4 8:-6
callee.custom	0:2
callee.cyclic	0:14 3:-2 8:-12
callee.d	0:-10 3:11 4:-4 5:13 7:-2 8:-5
callee.d_alloc	0:-13 3:13
callee.d_alloc_anon	0:2 8:-2
callee.d_alloc_parallel	0:3 8:-2
callee.d_can_lookup	3:5 5:-5
callee.d_hash_and_lookup	3:-6 5:4
callee.d_is_dir	3:9 5:-9
callee.d_is_negative	3:-3 5:3
callee.d_is_symlink	3:4 5:-3
callee.d_path	5:-2 8:5
callee.d_really_is_negative	3:-5 5:5
callee.d_really_is_positive	3:4 5:-3
callee.d_unhashed	5:4 8:-3
callee.d_unlinked	3:-5 5:7
callee.data	1:8 3:-9 4:-5 5:4 6:-6 7:5 8:6 9:-2
callee.datagram	0:-6 1:7 5:-6 8:7
callee.dbgp	2:7 3:-2 6:3 8:-6
callee.de	8:3
callee.dead	3:-4 5:11 8:-4
callee.deaddir	3:-7 5:8
callee.deadline	5:6 6:-2 8:-3
callee.debug	0:-12 3:3 5:6 8:-2 9:4
callee.debugfs	0:-2 3:-7 4:9
callee.debugfs_create_dir	0:-2 3:-3 5:4
callee.debugfs_file_get	3:-2 4:-2 5:-4 8:8
callee.dec	3:-4 5:4 8:3
callee.decode	0:-8 1:-2 2:4 3:13 4:-3 5:-18 7:-2 8:18
callee.decode_attr_bitmap	8:2
callee.decode_attr_length	3:-2 8:2
callee.decode_nfsstat3	8:2
callee.decode_op_hdr	2:-2 8:3
callee.decompress	2:-2 8:5
callee.decrypted	0:-4 8:4
callee.default	0:4 6:-2 7:4 8:-4
callee.define	0:6 8:-4
callee.defrag	8:2
callee.del	0:2 3:-5 8:2 9:4
callee.deleg	8:2
callee.delegation	3:-8 5:10
callee.delete	4:-3 8:6
callee.delta	3:-3 5:2 8:3
callee.dentry	0:-8 3:-3 8:11
callee.deny	3:-2 4:-5 8:10
callee.deprecated	0:-3 8:4
callee.dequeue	0:-6 3:-4 5:13 8:-2
callee.deref	3:-5 5:-2 8:9
callee.dereference	0:-9 3:-6 5:13 7:13 8:-7
callee.desc	0:-10 2:-2 3:21 5:-16 6:-3 8:14
callee.descriptor	5:-6 8:9
callee.descs	0:11 3:-2 8:-6
callee.dest	3:6 5:-2
callee.detect	5:-2 8:4
callee.dev	0:-10 1:-4 2:-4 3:4 5:11 6:11 7:-12 8:3 9:3
callee.dev_get_by_index	3:-3 5:8 7:-4
callee.dev_get_by_index_rcu	3:11 5:-10
callee.dev_get_by_name_rcu	3:14 5:-11 6:-2
callee.dev_hard_header	3:-7 8:8
callee.dev_open	5:-2 8:3
callee.dev_pm_domain_attach	7:3 8:-2
callee.dev_pm_qos_add_request	5:9 8:-9
callee.dev_set_name	0:-2 8:3
callee.dev_to_dma_chan	3:-2 5:8 6:-4 8:-2
callee.dev_valid_name	3:4 5:-4
callee.dev_xmit_recursion	5:2
callee.devcgroup	4:6 8:-5
callee.device	0:-5 1:-2 2:-5 3:-5 4:2 5:15 7:-7 8:8
callee.device_add	0:-2 8:3
callee.device_bind_driver	5:-2 8:3
callee.device_create_file	0:-6 3:12 5:9 8:-14
callee.device_is_registered	3:-3 5:6 7:-2
callee.device_register	8:2
callee.device_to_iommu	0:10 3:-4 5:-5 6:8 7:-5 8:-3
callee.devid	3:-4 8:6
callee.devinfo	3:4 8:-3
callee.devm	3:-2 5:2
callee.devpts	0:-4 8:4
callee.devres	0:3 5:-2
callee.devres_open_group	0:3 5:-2
callee.dflt	0:3 8:-2
callee.diag	3:-8 5:-8 7:13 8:4
callee.dio	3:3
callee.dir	0:2 3:4 4:-2 5:-3 7:-3 8:4
callee.dirblock	3:-2 8:3
callee.direct	0:-2 2:5 4:-5 5:-4 8:3 9:4
callee.dirent	5:-2 8:4
callee.dirty	0:-2 2:9 3:-3 5:2 8:-5
callee.disable	4:3 5:-7 8:7
callee.disabled	3:-6 5:8 7:-3 8:-3 9:4
callee.discard	0:2 2:3 3:-2 5:-3
callee.disconnected	5:-3 6:6
callee.discovery	3:-3 5:-4 6:3 7:-2 8:6
callee.disk	2:2 3:4 4:6 7:-4 8:-6
callee.disk_live	3:-3 5:6
callee.dispatch	0:-2 5:3 8:2
callee.dl	0:-4 4:-3 5:3 8:5
callee.dma	0:5 3:-2 5:3 6:4 7:-4 8:-3
callee.dma_chan_get	5:-3 8:4
callee.dma_has_cap	3:8 6:-4 7:-3
callee.dmaengine	0:5 5:-9 8:6
callee.dmar	0:-5 3:-2 6:12 7:-3 8:-3
callee.dmi	0:6 3:-2 5:-3 6:4 8:-4
callee.dname	3:3 5:-3
callee.do	0:-5 1:7 2:4 3:-2 5:-9 6:-4 7:-4 8:13
callee.do_check_range	3:4 8:-2
callee.dock	3:4 5:-4 6:4 8:-3
callee.doi	0:-3 5:5
callee.dointvec	8:4
callee.domain	3:6 5:9 6:-5 7:-8 8:2
callee.domhsh	5:2
callee.done	5:-7 8:9
callee.dotdot	5:-3 8:4
callee.dotu	3:-6 5:-2 7:10
callee.double	0:4 3:-2 8:-2
callee.down	1:-3 2:-2 3:-4 4:13 5:17 8:-18
callee.down_read_killable	1:-2 5:5
callee.dqblk	8:2
callee.dqentry	3:-2 8:3
callee.dquot	0:-10 2:-3 3:5 5:5 8:5
callee.dquot_initialize	8:2
callee.dr	0:-3 5:4
callee.drbg	0:2
callee.driver	3:-3 5:12 6:-8 7:-5 8:5
callee.driver_match_device	5:-2 8:2
callee.drop	0:-2 5:2
callee.ds	0:-3 5:6 7:2 8:-3
callee.dsm	3:-8 5:-3 6:-3 7:9 8:7
callee.dst	0:7 3:-13 5:4 8:7
callee.dst_entries_init	0:6 8:-6
callee.dtor	8:2
callee.dummy	0:-2 5:5
callee.dump	2:2 3:4 5:-7 7:-2 8:5
callee.dup	0:-13 1:-2 3:-2 4:8 8:11
callee.dup_fd	0:-6 8:6
callee.dupe	0:5 8:-4
callee.duplicate	3:3 6:-3 8:2
callee.dwc	0:6 3:-3 5:-2
callee.dword	2:14 6:3 8:-12
callee.dx	3:3 5:-2
callee.dying	3:-3 5:5
callee.dynamic	0:-3 5:7 8:-3
callee.dynptr	8:3
callee.ea	3:6 6:-2 8:-2
callee.early	0:10 3:-3 5:8 6:-7 8:-6
callee.early_memremap	0:7 3:-2 5:-2
callee.ec	5:2
callee.ecap	3:-2 5:-4 6:-2 7:9
callee.echo	8:2
callee.eff	1:-2 8:4
callee.effect	4:-4 8:6
callee.eh	5:4 8:-3
callee.elem	3:5 5:2 8:-4
callee.elevator	3:2
callee.elf	0:4 3:-5 5:-3 8:7
callee.elv	0:3 5:-4
callee.emit	2:7 8:-4
callee.empty	0:2 2:-4 3:-13 4:-5 5:21 6:4 8:-10 9:8
callee.enable	3:-4 5:-2 6:-3 7:-3 8:15
callee.enabled	0:-6 2:-2 3:-13 4:-2 5:-10 6:4 7:28
callee.enc	0:7 8:-5
callee.encap	1:-2 3:-3 8:6
callee.encode	3:-9 5:-4 8:16
callee.encrypt	3:9 7:2 8:-9
callee.encrypted	4:2 5:-4
callee.encryption	3:-6 5:10 8:-3
callee.end	0:3 2:-2 3:2 5:-4 8:-2 9:6
callee.endpoint	3:-4 5:6 8:-2
callee.enough	4:-5 5:6
callee.enqueue	8:2
callee.ensure	0:7 3:-3 5:-2
callee.ent	8:4
callee.enter	0:-2 5:-6 8:9
callee.entries	0:9 2:-3 5:-3
callee.entry	0:4 1:2 2:2 4:-6 5:-9 6:-4 7:-5 8:12 9:2
callee.ep	0:6 3:-3 5:5 8:-6
callee.epoll	1:3 5:-4 8:3
callee.eprobe	3:-2 8:3
callee.eq	2:3 4:5 5:-2 8:-2 9:-2
callee.equal	3:6 5:2 7:-4 8:-3
callee.erase	0:3 8:2
callee.err	0:11 3:-4 5:6 8:-11
callee.errno	3:-2 5:7 8:-3
callee.error	0:-2 1:-2 2:2 3:2 5:22 6:7 7:-2 8:-27
callee.errors	5:3 7:-2 9:2
callee.es	0:6 3:-2 8:-3
callee.eth	3:4 5:-2
callee.eth_p_mpls	3:4 5:-2
callee.ether	3:3 5:-3
callee.ethnl	0:-4 3:-2 5:3 7:-3 8:7
callee.ethnl_parse_header_dev_get	8:2
callee.ethnl_put_bitset32	0:-2 8:3
callee.ethnl_reply_init	0:3 8:-2
callee.ethtool	0:6 3:2 8:-7
callee.ev	3:10 5:-4 7:-2 8:-3
callee.eval	5:-2 8:4
callee.evaluate	0:-3 3:-10 6:-7 7:7 8:15
callee.evenly	0:9 8:-7
callee.event	0:-6 1:-7 5:8 6:-6 7:10 8:5 9:-2
callee.event_file_data	3:-8 5:10 8:-2
callee.event_init	7:16 8:-15
callee.events	3:-3 8:3
callee.ex	8:4
callee.exact	3:2 8:-2
callee.exceeded	3:-2 6:-2 7:7
callee.exception	3:2 5:5 8:-6
callee.exclusive	3:-6 5:15 6:-3 7:-2
callee.exe	3:-4 4:-5 5:4 8:7
callee.exe_file_deny_write_access	3:-2 4:-5 8:10
callee.exec	8:2
callee.execute	3:-2 4:2 5:-2 6:-2 8:6
callee.exists	3:2 5:5 6:-4 8:-2
callee.expand	0:15 1:-2 3:-8 4:-2
callee.expect	0:-4 2:-4 3:7 5:-6 6:2 8:5
callee.expire	5:7 8:-3
callee.ext	0:17 2:-2 3:-3 5:-3 6:-2 8:-3
callee.ext4	0:-9 1:-5 2:13 4:-5 5:-10 6:-2 8:15 9:2
callee.ext4_alloc_flex_bg_array	0:7 8:-7
callee.ext4_bread	0:-2 3:7 8:-4
callee.ext4_check_dir_entry	3:5 8:-5
callee.ext4_fc_add_tlv	5:-2 8:3
callee.ext4_fc_memcpy	3:-3 5:-3 8:7
callee.ext4_fc_reserve_space	5:5 8:-4
callee.ext4_forced_shutdown	2:-2 3:-4 5:8 8:-2
callee.ext4_get_group_desc	0:-15 2:-2 5:2 8:17
callee.ext4_get_group_info	0:-4 3:11 5:-2 8:-4
callee.ext4_get_inode_loc	8:2
callee.ext4_getblk	2:2
callee.ext4_handle_dirty_dirblock	8:2
callee.ext4_handle_dirty_metadata	8:3
callee.ext4_has_feature_bigalloc	3:4 7:-4
callee.ext4_has_feature_encrypt	3:-2 7:2
callee.ext4_has_inline_data	3:-7 5:7
callee.ext4_iget	3:-3 8:5
callee.ext4_inode_block_valid	3:2
callee.ext4_journal_get_write_access	8:3
callee.ext4_mark_inode_dirty	8:3
callee.ext4_mb_alloc_groupinfo	0:9 8:-8
callee.ext4_read_bh	2:6 8:-5
callee.ext4_read_bh_lock	2:8 8:-7
callee.ext4_read_block_bitmap	2:-7 8:7
callee.ext4_sb_bread	2:2
callee.ext4_test_inode_flag	3:5 5:-6
callee.ext4_test_inode_state	3:2 5:-2
callee.ext4_xattr_ibody_find	8:2
callee.extend	1:-5 3:-2 5:3 8:5
callee.extended	8:2
callee.extent	0:6 2:-2 5:-2
callee.extents	3:-2 7:2 8:2
callee.exthdr	3:9 8:-8
callee.extra	0:4 1:-5
callee.extract	5:-2 7:-2 8:4
callee.f6i	0:-4 8:4
callee.fail	0:8 1:2 2:5 5:-2 8:-11
callee.failure	3:-3 6:14 8:-10
callee.family	3:-2 5:2
callee.fast	1:-4 8:6
callee.fasync	8:2
callee.fasync_helper	8:2
callee.fat	0:-10 2:-3 3:-3 4:-2 5:10 8:9
callee.fat_alloc_clusters	8:2
callee.fat_dir_empty	5:11 8:-10
callee.fat_ent_read	8:2
callee.fat_get_entry	2:-4 3:4 5:-2 8:2
callee.fat_remove_entries	8:2
callee.fat_scan	2:-2 5:10 8:-9
callee.fat_sync_bhs	2:3 8:-2
callee.fatal	0:-4 2:2 5:6 8:-2
callee.fatal_signal_pending	0:-4 5:7 8:-2
callee.fault	1:8 3:-4 4:5 5:-3 8:-2
callee.fc	0:-4 3:-2 5:2 8:8
callee.fcntl	3:-4 5:5
callee.fd	0:19 1:-4 2:9 4:-2 5:-5 8:-13 9:-2
callee.fdatawrite	2:-4 8:4
callee.fdget	3:5 5:-2
callee.feature	0:-2 2:-2 3:-4 5:-6 7:20 8:-11 9:6
callee.features	3:-2 9:5
callee.fence	0:3 5:-2
callee.fetch	0:-6 1:15 3:12 5:-2 6:-5 8:-11
callee.fetch_robust_entry	1:9 8:-6
callee.fget	3:11 5:-8
callee.fh	3:-2 5:-2 8:5
callee.fib	0:6 3:-8 8:5
callee.fib6	0:-3 3:9 8:-3
callee.fib6_info_hold_safe	5:5 8:-3
callee.fib_new_table	0:2
callee.fib_validate_source	8:2
callee.fid	8:3
callee.field	8:2
callee.fields	0:6 8:-4
callee.file	0:-18 1:-5 3:4 4:12 5:-2 6:-2 7:-2 8:6 9:7
callee.file_path	8:2
callee.file_write_and_wait_range	2:6 8:-5
callee.filemap	2:-9 3:10 8:4
callee.filemap_add_folio	8:2
callee.filemap_range_needs_writeback	5:2
callee.filemap_read_folio	2:4 8:-3
callee.filemap_release_folio	0:-2 5:3
callee.filemap_write_and_wait	2:-6 8:8
callee.filemap_write_and_wait_range	8:2
callee.filename	3:-3 8:5
callee.filename_lookup	8:2
callee.filename_parentat	8:2
callee.files	0:2 5:-2 8:2
callee.filesystem	8:2
callee.fill	0:-2 2:7 3:-4 5:-8 8:10
callee.filter	1:-2 3:-7 4:8 5:2 8:3
callee.filters	3:-4 8:4
callee.final	2:6 3:-5
callee.find	0:-21 1:-11 2:-5 3:19 4:-3 5:11 6:-3 7:2 8:-4 9:15
callee.find_asymmetric_key	3:-4 5:3
callee.find_autofs_mount	8:2
callee.find_event_file	3:-2 5:3
callee.find_get_page	3:-5 5:8
callee.find_get_pid	3:3 5:-2
callee.find_get_task_by_vpid	3:4 5:-2
callee.find_notification	3:3 5:-2
callee.find_task_by_vpid	3:2
callee.find_vma	0:-3 3:7 5:-2
callee.find_vpid	3:7 5:-6
callee.finish	2:2
callee.firmware	5:-3 8:5
callee.fit	3:-2 5:4
callee.fix	0:3 4:4 5:-3 8:-2
callee.fixed	3:-4 8:5
callee.fixup	1:4 5:-2
callee.flag	5:-10 7:-2 8:9 9:5
callee.flags	0:20 1:-6 2:-3 4:-5 5:-2 7:-2 9:-2
callee.flex	0:9 8:-8
callee.flow	0:3 3:-6 4:-2 5:6
callee.flush	2:-2 4:19 5:-3 8:-12
callee.fmt	0:3
callee.fn	3:-5 8:8
callee.fname	0:5 8:-4
callee.folio	0:-2 1:-2 2:14 3:8 4:-2 5:-4 8:-10
callee.folio_migrate_mapping	5:-2 8:3
callee.follow	3:-3 4:3 5:-2 8:4
callee.follow_pte	3:-3 5:-2 8:6
callee.fops	0:-3 5:-4 6:-2 7:-2 8:7 9:4
callee.fops_get	0:-3 5:-4 6:-2 8:7 9:4
callee.for	0:-3 4:2 6:4 7:-3 8:2
callee.force	4:3 5:-3
callee.forced	2:-2 3:-5 5:11 8:-2
callee.fork	0:-6 8:8
callee.format	3:-6 5:-9 7:10 8:8
callee.forward	3:-6 8:6
callee.frag	0:15 3:-2 5:-5 8:-6
callee.fragment	5:-2 8:2
callee.frags	0:7 5:-4
callee.frame	1:3 3:-2 5:-3 8:3
callee.free	0:5 1:-2 3:-10 5:3 8:5
callee.freelist	0:2 3:-3 5:4 8:-8 9:6
callee.freeze	5:2
callee.freq	8:2
callee.from	0:-3 1:3 2:-4 3:5 4:-7 6:-2 7:-2 8:13
callee.fs	0:-8 3:-8 4:3 5:2 7:12 8:4 9:-2
callee.fs_parse	3:-8 8:9
callee.fscrypt	3:-4 5:9
callee.fsnotify	0:3 3:-4 5:3 8:-2
callee.fsnotify_alloc_group	0:3 8:-3
callee.fsync	2:5 8:-4
callee.ftrace	0:4 3:-2 5:2 8:-2
callee.full	0:-8 3:-7 5:17 7:2 8:-3
callee.fullsock	3:-5 7:8
callee.func	4:-2 5:-5 7:6 8:-2 9:6
callee.function	0:4
callee.futex	8:5
callee.futex_get_value_locked	1:2 8:-2
callee.future	5:3
callee.fw	3:-4 5:5
callee.fwd	3:-2 5:7 8:-4
callee.fwnode	3:-3 5:8 8:-2
callee.fwspec	0:-2 3:-6 5:11 6:-2
callee.gcov	3:2 5:-6 8:5
callee.gen	0:-3 3:-5 5:7
callee.generate	3:-2 5:-3 8:5
callee.generic	0:2 1:2 2:6 3:-5
callee.generic_packet	2:9 3:-2 5:-2 8:-3
callee.genl	0:-2 3:-5 8:6
callee.genlmsg	3:-4 5:4 8:2
callee.genlmsg_put	3:-4 5:3 8:2
callee.genradix	0:9 8:-9
callee.get	0:3 1:8 2:-8 3:-7 4:-11 5:8 6:10 7:-2 8:4 9:-6
callee.get_acl	0:3 1:-2 3:-6 5:8 8:-2
callee.get_arg_page	0:6 1:4 3:-9 5:-10 8:11
callee.get_block	8:3
callee.get_clock_desc	8:2
callee.get_cpu_device	0:-3 3:-2 5:10 8:-3
callee.get_device	3:9 5:-7
callee.get_fs_type	0:-6 7:13 8:-6
callee.get_futex_key	8:4
callee.get_int	3:8 8:-7
callee.get_kernel_nofault	3:4 5:-2 8:-2
callee.get_locked_pte	0:3 5:-2
callee.get_net_ns_by_id	3:3 5:-2
callee.get_pipe_info	3:8 5:-7
callee.get_port	5:-7 8:7
callee.get_proc_task	0:-2 3:-8 4:-4 5:18 8:-3
callee.get_reg_offset	8:3
callee.get_sset_count	8:2
callee.get_task_mm	3:-5 5:7
callee.get_timespec64	1:6 8:-5
callee.get_unused_fd_flags	0:10 1:-4 3:-10 5:5 8:2
callee.get_user	1:28 3:-3 8:-22
callee.get_user_pages_remote	1:-3 5:-3 8:6
callee.getblk	0:12 2:-3 3:-4 5:-4
callee.getdef	5:3
callee.getentry	3:2 5:2
callee.getfattr	8:2
callee.getfile	8:2
callee.getfrag	1:9 3:-2 8:-6
callee.getlk	3:4 5:-2 7:-2
callee.getname	0:2 1:-3 3:-6 5:-3 8:11
callee.getnetobj	3:-2 8:4
callee.getnode	0:2 3:-2 5:2
callee.getnum	3:-2 8:3
callee.getscheduler	4:2
callee.getsockname	3:-2 8:3
callee.getu32	3:3 8:-3
callee.getxattr	3:-7 5:2 8:6
callee.gfp	0:-2 3:-5 5:-2 8:4 9:7
callee.gid	0:6 3:3 5:-9
callee.gid_valid	3:4 5:-2
callee.gigantic	0:-2 3:-3 5:-2 7:8
callee.global	3:-2 4:4 5:-7 8:6
callee.gnet	8:3
callee.good	5:-2 6:4 8:-2
callee.governor	3:7 5:-6
callee.gpe	3:5 5:-4 8:2
callee.gpiod	8:2
callee.grab	3:-4 5:18 8:-10
callee.grab_header	5:12 8:-10
callee.grace	5:3
callee.gro	0:-5 3:17 5:-10 8:-2
callee.group	0:-2 1:-2 2:-3 3:2 5:2 7:-4 8:9
callee.groupinfo	0:10 8:-10
callee.groups	0:-4 1:5 3:-2 8:2
callee.grow	0:11 3:-3 5:-5 8:-2
callee.grp	5:7 8:-4
callee.gso	3:-3 5:-5 7:5 8:6
callee.gss	0:-4 3:-6 4:3 5:-5 7:4 8:9
callee.gss_get_mic	5:-2 8:3
callee.gssd	3:-3 5:5
callee.gssp	0:2 5:6 8:-5
callee.gssx	0:-3 8:6
callee.gssx_dec_buffer	8:2
callee.gssx_enc_buffer	8:2
callee.guid	3:7 8:-4
callee.guid_parse	3:7 8:-5
callee.handle	0:-5 1:-3 2:-5 3:-10 4:-3 5:19 6:-2 7:3 8:6
callee.handle_zstd_error	5:-2 8:4
callee.handler	3:-8 5:-4 6:-2 7:11 8:5
callee.handlers	3:2
callee.hard	3:-8 5:5 8:6
callee.has	0:-7 4:-3 5:11 6:-2 7:9 8:-12 9:6
callee.has_locked_children	3:2
callee.hash	3:-11 5:3 8:10
callee.hdr	1:3 2:-2 5:-4 8:9
callee.head	0:5 5:-5 8:2
callee.header	0:-7 1:3 2:-6 3:13 4:-2 5:3 7:-3
callee.headers	3:-2 8:4
callee.helper	4:-3 5:-3 8:6
callee.hex	3:6 8:-5
callee.hierarchy	0:4 8:-3
callee.hlist	3:-3 5:3
callee.hmac	0:-7 5:8
callee.hold	3:-2 5:13 8:-9
callee.hole	8:3
callee.hook	0:3 4:2 5:-3 8:2
callee.hooks	8:2
callee.host	0:-2 5:-2 6:2 7:-4 8:9
callee.hotplug	5:-2 8:4
callee.hpet	0:-4 3:-2 6:3 7:-2 8:3
callee.hrtimer	5:6 8:-5
callee.hrtimer_try_to_cancel	5:6 8:-5
callee.hstate	0:-3 3:8 5:-9 7:7 8:-2
callee.hstate_is_gigantic	0:-2 3:-3 5:-2 7:8
callee.htab	1:3 3:-9 5:8
callee.htab_lock_bucket	1:4
callee.hton	3:10 8:-10
callee.huf	3:-2 8:2
callee.huge	0:3 3:-7 7:-2 9:9
callee.hugepage	0:3 3:4 8:-6
callee.hugetlb	0:3 4:-3 5:-9 7:10
callee.hugetlb_vmemmap_restore	0:7 5:-3 8:-4
callee.hugetlbfs	0:4 3:-2
callee.hvc	0:-3 3:6 5:-4 8:2
callee.hw	0:-3 5:-2 7:5 8:2
callee.hwmon	3:-3 5:-2 9:6
callee.hwpoison	2:-4 3:-2 5:-3 6:16 8:-4
callee.i2c	0:-3 2:-2 5:2 6:-4 7:5 8:4
callee.i2c_new_client_device	8:2
callee.i2c_quirk_exceeded	3:-2 6:-2 7:7
callee.i2c_smbus_xfer	2:3 8:-2
callee.i801	8:2
callee.i8042	3:-3 5:-2 6:14 7:-2 8:-5
callee.i8042_command	2:2
callee.iattrs	3:-2
callee.ibody	8:2
callee.ibs	5:-4 6:3 8:2
callee.icmp	3:5 5:-4
callee.icmp6	0:5 8:-5
callee.icmp6_dst_alloc	0:5 8:-5
callee.icmpv6	5:-3 8:4
callee.id	0:15 1:-2 3:-8 4:4 5:-10 6:2 7:4 8:-8 9:4
callee.id2assoc	0:-2 3:15 5:-10 7:-2
callee.id2transport	0:-2 3:7 5:-2
callee.ida	0:19 3:-2 8:-16
callee.ida_alloc	0:7 8:-6
callee.ida_alloc_range	0:6 5:-5
callee.ida_simple_get	0:2 5:5 8:-5
callee.ident	3:-2 7:2 8:2
callee.idev	5:2
callee.idle	3:-4 5:4
callee.idmap	3:-6 5:2 8:6
callee.idr	3:13 5:12 6:-2 8:-18
callee.idr_alloc	0:4 8:-4
callee.idr_alloc_cyclic	0:4 8:-2
callee.idr_alloc_u32	0:-8 5:4 8:4
callee.idr_find	3:4 5:11 8:-13
callee.ids	3:2 5:-2
callee.idx	0:-3 3:14 5:-3 8:-6
callee.if	3:8 5:-4 6:2 8:-3
callee.ifindex	3:6 5:-6
callee.iget	3:-3 8:6
callee.immutable	4:7 5:-3 7:-2
callee.import	8:4
callee.in	0:-7 2:-2 5:11 6:-4 7:7 8:-9 9:3
callee.in6	0:-5 3:-13 5:18 7:5 8:-4
callee.in6_dev_get	3:-8 5:11 8:-2
callee.inc	0:-4 3:-2 5:14 7:-2 8:-5
callee.independent	3:4 8:-2
callee.index	0:2 3:8 5:5 6:-4 7:-5 8:-4
callee.indir	3:2 5:-3
callee.indirect	3:6 5:-2 8:-2
callee.inet	0:4 1:3 3:-5 4:3 5:-12 8:5 9:4
callee.inet6	0:-2 3:2 5:-4 8:5
callee.inet6_add_protocol	5:4 8:-2
callee.inet_add_protocol	8:3
callee.inet_csk_reqsk_queue_add	5:3 8:-3
callee.inet_frag_reasm_prepare	0:5 3:-4
callee.inetdev	3:-11 5:12
callee.inexact	0:3 3:-3 5:-2 8:3
callee.inflate	2:-2 3:7 8:-3
callee.info	0:-4 1:11 3:9 4:-4 5:-6 7:-3 8:2 9:-3
callee.ingress	0:3 3:-6 5:5
callee.inherit	8:2
callee.init	0:29 1:-3 2:-3 3:-15 4:-7 5:-24 6:-8 7:4 8:30 9:-2
callee.initial	3:5 4:-2 5:-2
callee.initialize	0:-2 3:-2 8:5
callee.initialized	3:-2 5:9 6:-6
callee.inline	0:-6 2:7 7:-4 8:4
callee.inner	8:2
callee.inode	0:12 1:-4 2:3 3:-6 5:-4 7:-5 8:5 9:-2
callee.inode_newsize_ok	8:2
callee.inode_permission	4:6 8:-6
callee.inodes	3:-2 5:4
callee.inotify	5:-2
callee.input	0:2 3:4 5:-7 6:-5 8:6
callee.inquiry	2:5 3:-2 8:-3
callee.insert	1:-2 2:-2 4:-2 5:-3 7:-2 8:12
callee.insert_header	3:-2 5:-2 8:5
callee.insn	0:4 1:-3 3:-7 5:-4 8:11
callee.insn_get_modrm	8:2
callee.install	5:-2 8:7
callee.instance	0:-2 3:-5 4:3 5:2 8:2
callee.int	3:10 4:2 5:-2 7:-2 8:-5
callee.integer	3:-2 5:5 6:-3
callee.integrity	0:3
callee.intel	0:-6 3:3 5:-4 7:-3 8:11
callee.internal	0:-2 8:5
callee.interrupt	4:-2 6:-2 8:4
callee.interrupted	2:-2 5:23 8:-18
callee.interruptible	0:-2 1:5 2:-2 3:-7 4:4 5:23 6:-3 7:-2 8:-15
callee.intersects	3:2 5:-2
callee.inum	0:6 3:2 5:-2 8:-6
callee.inuser	1:4 8:-3
callee.invalid	0:-2 3:6 4:-2 5:-3 6:2 7:4 8:-4
callee.invalidate	8:2
callee.io	0:-14 2:7 3:4 4:-2 5:2 8:5
callee.io_is_uring_fops	3:2
callee.io_queue_rsrc_removal	8:2
callee.io_rsrc_node_switch_start	8:2
callee.io_sqe_buffer_register	8:2
callee.ioapic	0:-2 3:5 5:-2 6:7 7:-3 8:-6
callee.ioctl	5:-3 7:6 8:2
callee.iomap	0:-2 2:3 3:-3 5:8 7:-6
callee.iomap_iter	8:2
callee.iomem	3:-10 5:10
callee.iommu	0:10 3:-7 5:-6 6:6 8:-2
callee.iommu_group_get	0:-3 3:-5 5:12 7:-3 8:-2
callee.ioprio	3:-2 4:8 5:-2
callee.ioprio_check_cap	3:-3 4:9 8:-3
callee.ioremap	0:7 3:-5 5:-5 6:-2 8:6
callee.iov	0:-4 1:11 2:-2 3:5 5:-6
callee.iov_iter_count	3:2 8:-2
callee.iov_iter_get_pages2	1:3 3:-3 8:2
callee.iov_iter_get_pages_alloc2	0:-4 8:5
callee.iova	0:-4 8:4
callee.iovec	1:-5 8:7
callee.ip	0:-3 3:-2 5:-9 7:2 8:16
callee.ip6	5:-7 8:10
callee.ip6addrlbl	0:-7 3:10 8:-3
callee.ip_mc_find_dev	3:2
callee.ipc	0:-3 3:-3 4:-2 8:8
callee.ipc_obtain_object_idr	8:2
callee.ipc_update_perm	8:2
callee.ipc_valid_object	3:-3 5:4
callee.ipcperms	3:-2 4:8 5:-5
callee.ipip6	0:2
callee.ipip6_tunnel_locate	0:2
callee.ipmr	3:-5 7:7
callee.ipmr_get_table	3:3
callee.iptunnel	3:-5 8:7
callee.ipv4	3:4 5:-4
callee.ipv4_is_multicast	3:3 5:-2
callee.ipv6	0:3 5:-5 7:-2 8:6
callee.ipv6_addr_equal	3:-5 5:6
callee.ipv6_addr_is_multicast	3:2
callee.ipv6_addr_v4mapped	3:-2 7:3
callee.ipv6_dev_get_saddr	3:-3 5:-2 8:5
callee.ipv6_get_lladdr	3:-4 5:4
callee.ipv6_only_sock	3:5 7:-2
callee.ipv6_skip_exthdr	3:9 8:-8
callee.irq	0:-11 1:-2 2:-2 3:12 5:-8 7:5 8:10 9:-4
callee.irq_data_get_irq_chip	3:-7 5:-3 7:12
callee.irq_get_desc_buslock	0:-2 3:11 5:-2 8:-6
callee.irq_get_desc_lock	0:-3 3:19 5:-9 8:-6
callee.irq_get_irq_data	0:-3 3:3 5:5 6:-2 8:-3
callee.irq_to_desc	3:3 5:-2
callee.irqs	0:-2 5:5 7:-8 8:3 9:4
callee.irqs_disabled	5:5 7:-8 9:4
callee.is	0:-12 1:-5 2:4 4:6 5:10 6:5 7:20 8:-27 9:-2
callee.is_bad_inode	3:-4 5:6
callee.is_cpuset_online	3:-2 5:3
callee.is_dma_buf_file	3:2 5:-2
callee.is_handle_aborted	4:-2 5:4
callee.is_journal_aborted	2:-2 5:11 8:-7
callee.is_mounted	3:-5 5:7
callee.is_pointer_value	4:2
callee.is_power_of_2	3:5 5:-4
callee.is_sampling_event	3:2
callee.is_valid_ether_addr	3:3 5:-3
callee.is_valid_irq	3:-5 5:-6 6:8 7:2
callee.isblk	3:3 5:-2
callee.isdigit	3:5 5:-2 8:-2
callee.isdir	3:8 4:-4 5:-3
callee.isfifo	3:-5 4:2 5:-2 7:6
callee.isofs	0:-6 2:8
callee.isofs_bread	0:-6 2:8
callee.isolate	5:-18 8:20
callee.isreg	3:8 4:-4 8:-4
callee.issock	3:3 5:-2
callee.isspace	3:2
callee.issue	0:-2 2:22 3:-2 5:-3 8:-13
callee.iter	0:-5 1:21 2:-4 3:7 5:-13 7:-3 8:-2
callee.iterate	8:2
callee.itimerspec64	1:-4 8:6
callee.itimerval	1:-4 8:5
callee.jbd2	0:6 3:-4 5:-3 8:-2 9:4
callee.jbd2_journal_bmap	2:-4 8:5
callee.jent	3:-5 5:-3 6:12 8:-2
callee.jiffies	6:4 8:-2
callee.join	8:2
callee.journal	0:3 2:-9 3:-11 4:-2 5:2 7:-6 8:22 9:2
callee.jread	2:12 8:-9
callee.jump	3:2 5:-2
callee.kallsyms	3:-8 5:13 8:-3
callee.kasprintf	0:2
callee.kcalloc	0:6 8:-4
callee.kclock	3:3 5:-2
callee.kern	0:-2 1:-7 2:-2 3:-3 4:2 5:-2 8:14
callee.kern_path	3:-3 8:4
callee.kernel	0:-5 1:12 2:18 3:-3 4:3 5:-9 7:-2 8:-11
callee.kernel_getsockname	8:4
callee.kernfs	3:-2 4:-5 5:3 7:-4 8:8
callee.kernfs_find_and_get	3:10 5:-8
callee.kernfs_get_active	3:-3 5:6 7:-2
callee.kernfs_get_active_of	5:2
callee.kernfs_get_inode	0:4 5:-3
callee.kexec	8:2
callee.key	0:-4 1:-2 2:-2 3:-5 4:6 5:9 7:-2
callee.key_get_type_from_user	1:-7 8:7
callee.key_permission	4:5 8:-4
callee.key_task_permission	4:3 8:-2
callee.key_user_lookup	0:4 5:-2
callee.key_validate	3:-3 5:3
callee.keyring	0:3 4:-2 5:-2
callee.keyring_alloc	0:4 8:-4
callee.keyring_search_rcu	8:4
callee.keyrings	8:2
callee.kfunc	3:-2 4:2
callee.kill	3:-2 5:3
callee.killable	0:-3 1:-4 2:-4 3:2 4:-5 5:24 7:-2 8:-7
callee.killpriv	4:-6 8:7
callee.kimage	0:-3 8:5
callee.kiocb	0:-2 5:3
callee.kiocb_set_rw_flags	8:2
callee.kmalloc	0:14 3:-4 5:5 8:-10
callee.kmalloc_array	0:-3 5:-2 8:7
callee.kmem	0:4 3:-3 7:10 8:-8
callee.kmemdup	0:8 8:-5
callee.kn	3:-6 5:8
callee.kobj	3:7 5:-5
callee.kobject	0:4 3:3 5:-6
callee.kobject_add	8:3
callee.kobject_create_and_add	0:-5 3:10 8:-3
callee.kobject_get_path	0:9 3:-5 5:-3
callee.kobject_set_name_vargs	0:10 8:-9
callee.kprobe	1:-2 3:-3 5:4 7:-2 8:5
callee.kptr	8:2
callee.kset	0:2 3:5 5:-4 8:-2
callee.kset_create_and_add	0:2
callee.ksm	0:2 5:-2
callee.kstrdup	0:3 8:-2
callee.kstrtobool	1:-4 3:22 5:-4 8:-11
callee.kstrtoint	1:-2 2:-2 3:27 4:-3 5:-6 8:-11
callee.kstrtol	3:7 8:-6
callee.kstrtoll	8:2
callee.kstrtos32	1:-3 3:5
callee.kstrtou16	3:5 8:-3
callee.kstrtou32	1:-3 3:8 5:-2
callee.kstrtou64	3:7 8:-6
callee.kstrtou8	3:14 8:-11
callee.kstrtouint	0:-4 1:-6 2:-2 3:20 5:-3 8:-2
callee.kstrtoul	0:-3 1:-13 2:-2 3:34 4:-2 5:-5 8:-7
callee.kstrtoul_from_user	1:-12 3:-4 8:17
callee.kstrtoull	1:-7 3:18 5:-2 8:-6
callee.kstrtoull_from_user	1:-7 3:15 8:-7
callee.kthread	0:16 3:-2 8:-9
callee.kthread_create_on_node	8:2
callee.kthread_run	0:6 5:-2 8:-2
callee.kuid	3:3
callee.kvec	2:4 8:-3
callee.kvm	3:-2 5:-3 6:-3 7:9
callee.kvmalloc	0:5 8:-4
callee.kvmalloc_array	0:3 8:-3
callee.kzalloc	0:7 3:4 5:-7 6:11 8:-13
callee.l3	3:2 5:-3 8:2
callee.l4proto	3:7 5:-3 8:-3
callee.larval	0:2 3:-7 5:4 7:2 8:-2
callee.last	0:-4 3:-4 5:4 8:6
callee.lba	3:7 8:-4
callee.lcd	5:-2 8:3
callee.ldisc	0:-5 5:6 6:-3 8:7 9:-2
callee.le32	3:6 5:-3 8:-2
callee.le32_to_cpu	3:6 5:-3 8:-2
callee.leaf	8:3
callee.lease	0:-2 8:3
callee.legacy	5:-2 7:-3 8:5
callee.legitimize	3:-3 5:15 8:-10
callee.len	0:-2 3:7 8:-3
callee.length	3:-3 5:-2 8:7
callee.level	0:-2 3:-6 7:-4 8:11
callee.li	0:12 8:-11
callee.lib	3:2 8:-2
callee.light	0:-2 3:-4 5:-4 8:11
callee.limit	8:3
callee.limits	0:-4 3:-2 5:-2 8:9
callee.linearize	5:-3 8:5
callee.linfo	0:2 8:-2
callee.link	0:3 1:-2 3:4 4:5 5:-13 7:-2 8:6
callee.links	3:-4 8:-3 9:8
callee.linkstate	8:2
callee.list	0:10 1:-4 2:-4 3:-9 4:-4 5:2 8:4 9:3
callee.list_empty	0:5 2:-3 3:-11 7:2 8:2 9:3
callee.listxattr	3:-5 4:2 8:5
callee.lite	6:2
callee.live	3:-9 5:14 7:-2
callee.ll	5:10 8:-5
callee.lladdr	3:-4 5:4
callee.load	0:-7 1:-3 2:-2 3:-5 4:-2 5:-2 7:-2 8:20 9:3
callee.loaded	3:-4 5:6
callee.loc	8:2
callee.local	0:3 3:4 5:2 7:2 8:-9
callee.locate	0:2 3:12 5:-9 8:-3
callee.lock	0:-11 1:3 3:-4 5:19 7:6 8:-7 9:-3
callee.lock_mount	8:2
callee.lock_timer	3:6 5:-5
callee.locked	0:-4 1:-5 2:2 3:3 4:15 5:-10 7:-2 8:-3 9:5
callee.locks	0:3
callee.locks_alloc_lock	0:3 5:-2
callee.locks_in_grace	5:3
callee.log	0:14 5:-7
callee.logged	8:2
callee.logger	3:2 5:-3
callee.logical	0:4 3:-2 6:3 8:-3
callee.long	3:6 7:-2 8:-6 9:3
callee.lookup	0:-11 1:-6 2:-3 3:9 4:7 6:-7 7:-11 8:16 9:5
callee.lookup_elem_raw	5:2
callee.lookup_one_len	3:-4 5:7 8:-4
callee.lookup_rules_ops	3:3
callee.lookup_user_key	1:-3 4:5 5:-4 8:4
callee.loop	3:7 5:-5
callee.low	0:-2 8:4
callee.lsm	0:7 4:-6
callee.lt	3:4 8:-2
callee.lz4	8:2
callee.lzma	3:2 5:-6 8:7
callee.mac	0:-2 3:-5 5:5 6:5 8:-2
callee.madt	6:-2 8:3
callee.madvise	3:2 5:-2
callee.make	0:17 3:-4 5:-13
callee.malloc	0:4 8:-2
callee.managed	0:4 8:-2
callee.mangle	0:-2 5:-2 8:4
callee.manip	8:3
callee.map	1:-4 2:-7 3:4 4:-6 5:-2 6:-2 7:-5 8:21 9:2
callee.map_bus	3:-6 5:5 6:5 8:-2
callee.map_direct_value_addr	8:-3 9:4
callee.map_value_has_spin_lock	3:5 5:-5
callee.mapped	0:-3 3:-5 5:4 6:5
callee.mapping	0:-10 2:7 3:4 4:4 5:-2 6:10 7:-4 8:-6
callee.maps	8:2
callee.mark	0:-6 2:-2 3:-2 5:3 8:9
callee.mas	0:-3 3:11 5:-2 8:-5
callee.mask	3:-2 8:3
callee.master	5:2
callee.match	0:-4 2:-2 3:11 4:-4 5:2 6:-4 7:12 8:-11
callee.match_int	3:3 8:-2
callee.match_strdup	0:-3 3:3
callee.max	3:-6 5:2 6:5 8:-2
callee.may	0:-5 3:10 4:11 7:4 8:-15
callee.may_change_propagation	4:-7 8:9
callee.may_create	4:10 8:-9
callee.may_delete	4:-6 8:7
callee.may_expand_vm	0:-5 5:8
callee.maybe	0:-3 3:-13 5:8 8:9
callee.maybe_get_net	0:-4 3:-5 5:12 8:-3
callee.mb	0:9 3:3 5:3 8:-12
callee.mbox	3:-2 5:5 6:-4 8:2
callee.mc	0:-2 1:-2 3:4 5:-7 6:6 8:2
callee.mc146818	3:-4 5:-4 6:6 8:3
callee.mc146818_avoid_UIP	5:-2 6:4
callee.mc146818_get_time	3:-3 8:3
callee.md5	3:2 5:-6 8:5
callee.md5sig	3:-2 5:5 8:-3
callee.mech	0:-2 3:-2 7:5
callee.media	6:3
callee.mem	0:14 1:-2 4:-19 8:12
callee.mem_cgroup_charge	0:-8 8:9
callee.member	3:-2 8:3
callee.memblock	0:2 3:9 5:-9
callee.memcg	0:13 7:7 8:-17
callee.memchr	3:3
callee.memcmp	5:3 8:-3
callee.memcpy	1:15 3:-3 5:-3 8:-6
callee.memcpy_from_msg	1:15 8:-14
callee.memdup	0:-3 1:23 8:-18
callee.memdup_sockptr	0:-3 1:9 8:-5
callee.memdup_user	1:10 8:-9
callee.memeq	3:5 5:-2 7:-2
callee.memneq	3:6 5:-2 8:-2
callee.memory	0:3 4:-5 5:-2 6:3 8:3
callee.mempool	0:3 8:-2
callee.memremap	0:16 3:-8 5:-7 6:-2 8:2
callee.memtype	0:-4 3:-2 8:8
callee.memtype_kernel_map_sync	5:-2 8:3
callee.memtype_reserve	8:3
callee.merge	0:3 3:-2
callee.message	8:2
callee.meta	0:-3 3:6 5:-2 7:-2
callee.metadata	2:-2 3:3 5:-2 7:-2 8:4
callee.method	5:-4 7:3 8:3
callee.mgmt	5:4 6:-4
callee.mic	3:-2 5:-2 8:5
callee.migrate	0:-5 3:-4 5:-2 8:13
callee.migrate_pages	0:-3 3:-2 5:4 8:2
callee.min	0:2 2:-2 3:8 5:-6
callee.minmax	8:3
callee.minor	0:6 8:-6
callee.misc	8:2
callee.mk	0:-3 3:-5 5:-3 8:12
callee.mk_reply	0:-3 3:-5 5:-3 8:12
callee.mkdir	5:-4 8:3
callee.mknod	4:3
callee.mkwrite	8:3
callee.mld	0:8 3:-6 5:4 8:-6
callee.mlock	3:-2 4:3 5:2
callee.mlock_future_check	5:3
callee.mm	3:2 4:3 5:6 8:-8 9:2
callee.mm_access	4:10 8:-8
callee.mmap	0:-8 2:-3 3:2 4:-2 5:8 8:6
callee.mmap_read_lock_killable	5:3
callee.mmap_write_lock_killable	5:2
callee.mmconfig	0:3
callee.mnt	0:-5 1:-3 2:-3 3:-3 4:2 5:16 7:-2
callee.mnt_want_write	4:4
callee.mnt_want_write_file	4:-2 8:3
callee.mod	5:2
callee.mode	0:-2 1:-4 2:11 3:-9 4:-2 5:3 6:-5 8:3 9:3
callee.modern	5:7 6:-3 8:-4
callee.modify	3:-3 4:5 5:-4 8:6
callee.modinfo	8:2
callee.modrm	5:-2 8:4
callee.module	0:-4 1:-9 3:-2 4:9 5:6 6:-2 7:2
callee.monitor	5:-2 8:4
callee.mount	0:-4 1:12 3:-4 4:7 5:-3 7:-2 8:-2
callee.mounted	3:-5 5:6
callee.mountpoint	3:-4 5:4
callee.mounts	3:2 5:-2 8:3
callee.movable	5:5 8:-3
callee.move	0:-2 1:20 3:-4 8:-13
callee.move_addr_to_kernel	1:11 3:-3 8:-6
callee.move_addr_to_user	1:10 8:-9
callee.mp	5:5 6:4 7:-2 8:-7
callee.mp_find_ioapic	3:2 5:-2 6:5 8:-5
callee.mpage	2:-2 8:2
callee.mpi	0:9 3:-2 5:-4
callee.mpi_get_buffer	0:12 3:-10
callee.mpihelp	5:-2 8:3
callee.mpls	3:4 5:-2
callee.mpol	0:-2 8:3
callee.mpol_dup	0:2
callee.mpol_new	0:-4 8:5
callee.mps	8:2
callee.mq	0:8 2:-2 5:-7 7:6 8:-5
callee.msdos	3:-3 5:-2 8:6
callee.msdos_format_name	3:-3 5:-2 8:5
callee.msg	0:2 1:20 2:7 5:-7 6:-2 8:-17
callee.msghdr	1:-5 3:-2 8:7
callee.msi	0:-8 5:-2 7:2 8:11
callee.msr	6:3
callee.mt	0:-2 3:3
callee.mtrr	3:5 5:-8 6:4
callee.mtu	3:-4 5:3
callee.mul	3:3 5:-3
callee.multicast	3:5 5:-3
callee.multiqueue	5:-7 7:8
callee.munmap	0:-4 5:-2 8:7
callee.mutex	0:-4 1:5 2:-2 3:-2 4:4 5:7 6:-3 7:-2
callee.mutex_lock_interruptible	0:-2 1:6 3:-5 4:5 5:3 6:-2 7:-2 8:-3
callee.mutex_lock_killable	0:-2 3:6 5:8 8:-9
callee.name	0:7 4:-2 5:-2 7:-3 9:2
callee.named	3:5 5:-2
callee.names	8:3
callee.nameseg	3:2
callee.namespace	8:2
callee.namespaces	0:-5 3:-3 5:7
callee.nat	0:-2 3:-6 5:2 8:6
callee.ndisc	3:9 5:-2 8:-5
callee.ndisc_parse_options	3:2 8:-2
callee.ndo	8:4
callee.need	3:6 4:-8 8:4
callee.needs	0:8 3:-2 8:-3
callee.negative	5:2 8:-2
callee.neigh	0:-5 3:-14 5:-6 7:5 8:16 9:4
callee.nest	0:-8 3:-3 5:15 8:-2
callee.nested	0:-2 3:7 8:-3
callee.net	0:7 2:3 4:3 5:-3 7:-3 8:-4
callee.net_eq	3:3 5:2 8:-2
callee.net_xmit_eval	8:3
callee.netdev	3:-11 5:15
callee.netdev_master_upper_dev_get	3:-5 5:4
callee.netdev_name_in_use	5:3
callee.netdev_txq_to_tc	3:-3 5:6
callee.netfs	0:4
callee.netfs_alloc_request	0:4 8:-3
callee.netif	3:-7 5:2 6:4 7:4 8:-2
callee.netif_device_present	3:-9 5:7 6:5 7:-2
callee.netif_is_multiqueue	5:-7 7:8
callee.netif_running	3:-2 5:5
callee.netlbl	0:-2 3:-6 5:11
callee.netlink	3:2 4:3 7:-3 8:2
callee.netlink_allowed	4:2
callee.netlink_kernel_create	5:-2 8:6
callee.netns	3:4 8:-2
callee.netpoll	3:5 8:-5
callee.network	5:2
callee.new	0:15 2:-2 3:-9
callee.new_inode	0:4 8:-3
callee.newsize	8:2
callee.next	0:-5 3:12 5:-9 8:6
callee.nexthop	3:-3 5:3 8:2
callee.nexthop_find_by_id	3:-2 5:3
callee.nf	0:-8 3:11 7:-3 8:3
callee.nf_conntrack_find_get	5:3 8:-2
callee.nf_ct_expect_related	8:2
callee.nf_ct_netns_get	8:2
callee.nfct	0:6 5:-2 8:-4
callee.nfnl	0:4 3:-2 7:3 8:-3
callee.nfnl_msg_put	3:-2 8:4
callee.nfs	0:7 2:4 3:-7 4:-3 5:-4 7:5
callee.nfs3	5:6 8:-5
callee.nfs4	0:2 2:-3 3:-16 4:11 5:9 7:5 8:-4
callee.nfs4_get_clid_cred	5:3
callee.nfs4_open_recoverdata_alloc	0:2 8:-2
callee.nfs4_valid_open_stateid	3:-3 5:4
callee.nfs_error_is_fatal_on_server	2:2
callee.nfs_get_lock_context	8:2
callee.nfsacl	3:4 8:-3
callee.nfsstat3	8:2
callee.nh	3:-11 5:5 8:8
callee.nla	0:14 1:-3 2:-2 3:-6 4:-3 5:13 7:-4 8:-7
callee.nla_nest_start	0:-4 3:-2 5:8 8:-2
callee.nla_nest_start_noflag	0:-4 5:6
callee.nla_parse_nested	3:-5 8:6
callee.nla_parse_nested_deprecated	0:-2 3:5 8:-2
callee.nla_put	0:-3 5:13 8:-8
callee.nla_put_be16	3:-2
callee.nla_put_be32	5:4 8:-3
callee.nla_put_in6_addr	0:-2 8:3
callee.nla_put_in_addr	5:-3 8:5
callee.nla_put_s32	5:2
callee.nla_put_string	0:2 3:-2 5:-3 8:4
callee.nla_put_u16	5:-4 8:3
callee.nla_put_u32	0:5 3:-2
callee.nla_put_u64_64bit	5:-3 8:5
callee.nla_put_u8	0:4 8:-2
callee.nla_reserve	0:13 3:-7 5:4 8:-8
callee.nla_reserve_64bit	0:2 3:-2
callee.nlm	3:-2 4:3 5:-5 8:5
callee.nlm_bind_host	0:-2 5:-3 8:7
callee.nlmclnt	3:-2 8:5
callee.nlmsg	0:12 3:-11 5:3 7:-2 8:2
callee.nlmsg_new	0:5 8:-4
callee.nlmsg_parse_deprecated	3:-3 8:4
callee.nlmsg_put	3:-8 5:7 7:-2 8:4
callee.nlmsvc	0:5 3:-3 5:-3 8:3
callee.nmi	0:-2 3:-4 4:-2 5:10 7:2 8:-2
callee.nmi_uaccess_okay	3:-2 4:-2 5:5
callee.no	3:4 5:6 6:-2 7:-3 8:-5
callee.node	0:3 6:-3 7:2
callee.node_online	3:3 5:-3
callee.nodes	0:3 3:6 5:-8 6:3 8:-3
callee.nodes_empty	3:3 5:-4 6:3
callee.nofault	1:7 3:3 5:-4 8:-4
callee.noflag	0:-4 5:6
callee.none	3:-4 5:11 8:-3
callee.nonlocal	3:5 5:-4
callee.normal	5:6 8:-5
callee.not	5:-2 6:3 7:5 8:-5
callee.note	0:7 8:-6
callee.notification	8:2
callee.notifier	0:-3 3:-2 5:-2 8:8
callee.notifier_to_errno	8:3
callee.notifiers	8:2
callee.notify	3:4 4:2 5:-3 7:-2
callee.nowait	2:-4 3:-2 5:2 8:5
callee.nr	5:9 8:-6
callee.ns	0:3 1:-3 3:4 4:-3 5:3 6:3 7:-4
callee.ns_alloc_inum	0:6 8:-6
callee.ns_capable	3:3
callee.nsm_monitor	5:-2 8:4
callee.ntop	3:3 7:5 8:-6
callee.nul	8:-2
callee.null	0:8 3:-3 5:3 8:-6
callee.num	3:-5 5:3 8:4
callee.numa	3:2 5:-2
callee.nvmem	3:-2 8:4
callee.obj	1:2 3:3 5:-4
callee.object	0:-2 4:-2 5:10 6:-3 7:-4 8:6 9:-3
callee.obtain	4:-2 5:3 8:2
callee.octal	3:2
callee.of	0:-2 3:10 5:4 6:-3 7:-5 8:-4
callee.off	0:2 3:-8 4:-2 5:7 8:2
callee.offline	5:4 7:-2
callee.offload	0:-4 3:2 5:-5 7:-2 8:9
callee.offset	0:-5 1:-2 3:2 5:7 6:-2 9:2
callee.offset_in_page	3:6 5:-2 8:-3
callee.oid	3:-3 5:-2 7:3 8:3
callee.ok	0:-3 1:7 3:10 5:-8 7:5 8:-10
callee.okay	4:-2 5:4
callee.old	1:9 3:2 5:-4 8:-6
callee.old_valid_dev	3:3 5:-3
callee.oldmem	8:2
callee.on	0:-4 1:-3 3:-2 4:-6 5:9 6:-3 7:-2 8:2 9:8
callee.once	2:-4 3:-2 5:5 6:2 7:-2 8:-3 9:5
callee.one	0:-2 1:-2 3:-6 5:6 8:7
callee.online	3:4 5:2 7:-4
callee.only	3:5 4:2 5:5 7:-4 8:-6
callee.ootb	3:6 8:-6
callee.op	1:4 2:-2 3:-4 5:-2 7:2
callee.opaque	2:-4 3:7 5:5 8:-8
callee.opcode	3:-2 8:4
callee.open	0:12 1:-3 2:-3 3:-9 4:-3 5:-7 6:8 7:-3 8:8
callee.opendata	4:11 5:-2 8:-9
callee.operands	8:2
callee.operation	0:-2 8:2
callee.opt	3:-3 4:-2 5:8
callee.opt2	5:2
callee.option	5:-2
callee.options	1:6 3:-4 5:-2 8:3
callee.opts	3:-3 4:-4 5:-2 8:11
callee.or	0:4 1:3 3:-7 5:-3 8:5
callee.orphan	0:7 3:-6 5:3 7:-2
callee.os	0:14 2:6 3:-6 5:-5 8:-6
callee.out	0:-3 5:16 8:-10
callee.output	1:-3 3:-2 5:-7 8:16
callee.overflow	3:4 4:-2 6:10 8:-8
callee.overflowed	0:-3 3:-3 5:11 8:-4
callee.override	1:8 3:-5 5:-2
callee.override_architecture	1:5 3:-2
callee.override_release	1:4 3:-2
callee.owner	0:-2 8:5
callee.oz	3:-2 4:4
callee.p	3:3
callee.p2sb	3:-4 5:-4 6:11
callee.p4d	0:3 3:-3 8:2
callee.p4d_none	5:3
callee.p9	0:3 2:9 3:-3 5:-4 8:-3
callee.p9_client_rpc	8:3
callee.p9_parse_header	3:-2 8:2
callee.p9pdu	3:-3 5:-2 8:8
callee.p9pdu_readf	3:-3 8:6
callee.package	3:-2 8:3
callee.packet	0:-3 2:9 5:-5 8:4
callee.paddr	3:2 5:-2 9:2
callee.page	1:3 4:-7 5:-3 6:6 7:3 9:-2
callee.pageio	8:2
callee.pages	0:7 1:-4 2:-4 3:-6 5:-3 8:12
callee.pages2	1:3 3:-4 5:-3 8:5
callee.parallel	0:3 8:-2
callee.param	0:-6 3:4 4:3 5:-3 8:3
callee.params	3:-3 8:4
callee.paranoia	3:2 5:-3 9:5
callee.parent	0:-2 3:8 5:-4
callee.parentat	8:2
callee.parse	0:-8 1:-3 2:-2 3:21 4:-3 5:-7 6:-7 7:-2 8:13
callee.part[i++]	2:5 3:-2 8:-2
callee.partial	3:2 5:-5 7:3
callee.partition	0:-2 3:4 5:-2 7:-2 8:3
callee.pasid	3:6 5:-5 6:-4 7:-2 8:4
callee.past	5:6 6:-2 8:-3
callee.patch	0:5 5:-2
callee.path	0:-12 1:-4 2:-2 3:-4 4:11 8:13
callee.path_connected	3:-2 5:2
callee.path_permission	4:4 8:-3
callee.payload	5:9 8:-7
callee.pc	3:3 5:-3 6:-2 7:2 8:2
callee.pcc	3:-3 6:-4 8:12
callee.pci	0:-4 1:-3 2:5 3:-3 4:-3 5:2 6:3 8:6 9:-2
callee.pci2phy	0:2
callee.pci_alloc_irq_vectors	0:6 8:-4
callee.pci_dev_is_disconnected	5:-3 6:6
callee.pci_enable_device	8:2
callee.pci_iomap	0:7 2:-3 5:-4 6:3 7:-6 8:4
callee.pci_ioremap_bar	0:4 8:-3
callee.pci_is_pcie	3:2 5:-4
callee.pci_mmconfig_add	0:3
callee.pci_read_config_dword	2:-4 6:7
callee.pci_read_config_word	2:3 7:-3
callee.pci_vpd_available	3:-2 5:7 7:-2 8:-2
callee.pci_write_config_dword	2:9 8:-7
callee.pcie	2:6 3:2 5:-7 6:3 8:-3
callee.pcie_set_mps	8:2
callee.pcim	0:-4 3:-2 5:10 8:-3
callee.pcim_iomap	0:4 5:-3
callee.pcpu	0:4 3:-4 5:4 8:-2
callee.pde	5:7 7:-5
callee.pdu	1:-2 3:4 5:-2 8:2
callee.pdu_read	1:-2 3:9 8:-5
callee.pdu_write	1:-5 3:-5 8:12
callee.peer	0:3 3:-7 5:11 8:-5
callee.pending	0:2 3:-4 4:-2 5:17 6:2 8:-12
callee.per	0:5 3:-10 5:18 6:-5 7:-3 8:-4
callee.per_cpu	0:-4 3:-9 5:22 6:-4 8:-4
callee.percpu	0:14 8:-12
callee.percpu_ref_init	0:-5 8:5
callee.perf	0:-2 1:-5 3:-16 4:15 5:4 6:-4 8:11
callee.perf_output_begin	8:2
callee.perform	5:-2 8:3
callee.performance	8:2
callee.perm	4:31 5:-3 8:-25
callee.permission	3:-2 4:29 5:-2 8:-23
callee.permissions	4:6 8:-5
callee.pernet	0:-3 8:3
callee.pfn	1:-3 3:15 4:3 5:-3 7:-4 8:-5
callee.pfn_modify_allowed	4:5 5:-3
callee.pgd	5:3
callee.pgd_none	5:3
callee.pgtable	0:5 8:-4
callee.phy	3:-3 8:4
callee.phys	3:4 5:-3 7:-2
callee.pid	0:7 1:-2 3:2 4:-8 5:3 7:-2 8:2
callee.pid_split	3:2
callee.pid_task	3:-2 4:-5 5:11 8:-2
callee.pidfd	1:-2 3:-2 4:5 5:-2 8:2
callee.pidfd_get_pid	8:2
callee.pin	3:4
callee.ping	0:-2 5:2
callee.pinned	5:-2 8:4
callee.pipe	0:2 1:-5 7:-2 8:8 9:-2
callee.pipedir	3:-2 5:-6 8:10
callee.pkey	0:-3 3:8 5:-3
callee.pkt	3:6 4:-5
callee.platform	0:-7 3:-3 5:-3 6:6 7:-2 8:9
callee.pm	0:-4 3:-7 5:7 6:-4 7:8 8:3
callee.pm_autosleep_lock	8:2
callee.pmd	3:-6 5:3 8:7
callee.pmu	5:11 6:-6 7:-2
callee.pneigh	0:6 3:-7 5:2
callee.pnp	0:5 3:3 5:-5 8:-2
callee.pnp_new_resource	0:4 8:-4
callee.pointer	0:-11 1:-3 3:9 4:4 5:4 7:-3 8:-2 9:4
callee.policies	3:3 5:-2
callee.policy	1:-6 3:5 4:11 5:-6 7:3 9:-2
callee.poll	0:5 3:-3 4:-3 6:5 7:2 8:-7
callee.poll_select_set_timeout	3:5 5:-2 8:-2
callee.pool	0:5 3:-5 5:9 8:-4 9:-2
callee.pop	0:-2 3:-5 5:8
callee.populate	0:9 3:-2 5:-3
callee.port	0:-5 2:5 3:2 6:-3 7:-2 8:5
callee.posix	0:4 6:-2 7:-2 8:3
callee.posix_acl_create	0:9 8:-8
callee.possible	3:4 5:-4
callee.post	3:-3 4:-6 5:4 8:8
callee.power	0:-2 5:-7 6:-2 8:12
callee.pps	0:-9 3:9 8:2
callee.pre	3:-2 5:6 6:-3
callee.preallocate	0:2 8:-2
callee.prefix	3:-4 5:5
callee.prep	0:5 2:-2 3:-4 5:-11 8:16
callee.prepare	0:17 1:-3 2:-6 3:-10 5:-4 8:10
callee.prepare_creds	0:3 8:-2
callee.preparse	8:2
callee.present	0:-5 3:-3 5:6 6:14 7:-7 8:-5 9:2
callee.prev	0:-2 3:4 5:-11 7:2 9:8
callee.primitive	8:2
callee.print	0:-3 3:-6 5:-4 8:16
callee.printf	3:4 5:-2
callee.printk	1:2 3:-3 4:3 5:-3 6:2 8:2 9:-3
callee.printk_ratelimit	1:2 3:-3 4:3 5:-3 6:2 8:2 9:-3
callee.priv	0:3 3:-4 5:10 8:-7
callee.private	0:5 8:-3
callee.privs	8:3
callee.probe	0:-3 5:-2 7:-7 8:14
callee.proc	0:6 1:-2 3:-6 4:-5 5:3 7:-4 8:9
callee.proc_create_data	0:4 8:-4
callee.proc_create_reg	0:7 8:-6
callee.proc_create_seq_private	0:3 8:-3
callee.proc_dointvec_minmax	8:3
callee.proc_get_long	3:12 5:-2 8:-8
callee.proc_mkdir	0:3 8:-3
callee.proc_net_mkdir	0:-3 5:-4 8:7
callee.proc_pid_make_inode	5:-8 8:10
callee.process	0:-7 2:-2 3:3 5:-5 8:13
callee.processing	0:-12 3:-2 5:13 7:-2 8:-2 9:5
callee.processor	3:3 5:-3 6:-4 8:3
callee.procs	4:5 8:-4
callee.produce	5:6 8:-4
callee.prog	0:5 1:-3 3:-7 4:9 5:-5 7:-3 8:6
callee.program	0:-3 8:3
callee.propagation	4:-7 8:9
callee.property	0:-2 5:-5 6:-2 7:-3 8:14
callee.prot	0:6 8:-6
callee.protected	0:-2 5:2 7:2
callee.proto	0:-2 3:-5 4:-2 5:-3 7:4 9:8
callee.proto_handlers	3:2
callee.protocol	0:-3 3:-9 5:7 8:7
callee.proxy	3:-2 5:-5 8:9
callee.ps2	2:10 3:-4 5:-3 6:2 7:-3
callee.ps2_command	2:4 5:-2 7:-2 8:2
callee.pseudo	3:-4 7:6
callee.pskb	0:16 3:6 5:-6 8:-11
callee.pskb_expand_head	0:7 8:-7
callee.pskb_may_pull	0:4 3:6 5:-3 8:-5
callee.pskb_pull	0:-3 3:6 8:-2
callee.pskb_trim	0:5 3:-2 8:-3
callee.pskb_trim_rcsum	3:-4 8:4
callee.psock	0:3 3:-2 5:3 8:-2
callee.pstate	5:4 6:-4
callee.pt	3:-6 5:4 7:-2 8:2
callee.pte	0:-3 2:-2 3:-7 4:3 5:9 6:-4 7:-2 8:2 9:4
callee.pte_none	5:3
callee.pte_write	4:5 5:-2 8:-2
callee.pton	3:14 5:-3 8:-9
callee.ptp	3:-5 8:8
callee.ptr	0:19 1:-2 3:-7 4:2 5:-10 7:7 8:-12 9:5
callee.pud	3:-4 5:2 8:2
callee.pud_none	5:3
callee.pull	0:2 3:12 5:-5 8:-4
callee.push	1:4 3:-6 5:-8 8:13 9:-3
callee.put	1:14 2:-2 3:-25 4:2 5:15 6:-2 7:-5 8:5 9:-2
callee.put_timespec64	1:5 8:-4
callee.put_user	1:8 3:3 4:7 5:-2 8:-14
callee.qdisc	3:2 5:2 8:-4
callee.qdisc_lookup	3:4 5:-4
callee.qid	3:2 5:5 7:-3 8:-4
callee.qid_has_mapping	3:6 5:-3 7:-3
callee.qos	0:-4 3:-2 5:6 8:2
callee.query	3:5 5:-4
callee.queue	1:-2 2:-3 3:-8 5:18 8:-2
callee.queue_var_store	3:9 5:-2 8:-5
callee.queues	0:2 8:-2
callee.quirk	3:-3 5:-2 6:-5 7:15 8:-3
callee.quota	4:6 5:-3 7:-2
callee.qword	3:11 8:-9
callee.qword_get	3:11 8:-9
callee.ra	0:-4 3:-4 5:3 8:6
callee.radix	0:-2 8:3
callee.ram	0:2 3:3 8:-3
callee.random	0:8 3:-3 5:-3 6:-2
callee.range	0:-2 1:-2 3:9 4:-3 5:-8 6:-3 7:-2 8:13
callee.ranges	3:3 5:-2
callee.rate	3:-4 5:4 6:2
callee.ratelimit	1:2 3:-6 4:3 6:5
callee.raw	3:3
callee.rb	0:-6 5:-3 8:7 9:4
callee.rcsum	3:-4 8:4
callee.rcu	0:-14 3:-8 4:-3 5:24 6:-4 7:6 8:-5 9:7
callee.rcu_access_pointer	0:-2 5:5 7:-2 8:-3 9:3
callee.rcu_dereference	0:-4 3:-7 5:2 7:14 8:-3
callee.rcu_dereference_protected	5:3
callee.rcv	0:-2 3:-3 5:-2 8:9
callee.rdmsr	6:6 8:-2
callee.rdmsrl	1:-2 3:-3 5:-3 6:20 8:-9
callee.rdmsrl_on_cpu	3:-2 6:2 8:2
callee.rdmsrl_safe	1:-2 5:-2 6:20 8:-13
callee.rdonly	2:-2 3:5 4:6 5:-4 7:-3
callee.read	0:-21 1:-7 2:31 3:-11 4:-15 5:18 6:4 7:-6 8:4 9:3
callee.read_blk	2:5 8:-4
callee.read_bytes_from_xdr_buf	3:3
callee.read_seqcount_retry	5:3 8:-2
callee.readdir	3:-2 8:2
callee.readf	3:-3 8:6
callee.readonly	4:5 5:-6
callee.ready	3:-4 5:9 6:-3
callee.realloc	0:11 8:-8
callee.really	5:2
callee.reasm	0:5 3:-4
callee.receive	0:3 1:-2
callee.reconf	8:2
callee.recover	5:-2 8:4
callee.recoverdata	0:2 8:-2
callee.recovery	5:5 8:-2
callee.recursion	5:14 8:-11
callee.recursive	5:5 8:-4
callee.recv	0:-4 1:4 3:-10 5:-5 8:17
callee.recvmsg	1:-2 2:11 5:2 8:-9
callee.redirect	3:5 5:-5
callee.ref	0:-6 3:-3 5:10 6:-4 8:2 9:2
callee.refcount	3:3 5:2 8:-4
callee.refcount_inc_not_zero	3:3 5:2 8:-4
callee.reference	3:-2 5:-2 8:7
callee.refill	0:11 5:-4 8:-5
callee.reg	0:8 3:-9 4:-3 5:-3 6:-4 8:15
callee.region	0:-11 4:-5 5:16 6:-2 8:4
callee.register	0:4 1:-4 2:-2 3:-10 4:-2 5:-14 6:-3 8:32
callee.register_is_null	3:3
callee.register_net_sysctl	0:4 8:-2
callee.register_pernet_subsys	0:-2 8:2
callee.register_shrinker	0:5 8:-4
callee.registered	5:4 7:-2
callee.regs	3:5 5:-4 8:2
callee.regset	0:-4 1:16 8:-11
callee.rehash	0:-3 8:4
callee.reject	0:-3 3:9 5:-2 8:-3
callee.related	8:2
callee.relay	0:3 3:-6 5:-2 8:5
callee.release	0:-2 1:3 3:-3 8:3
callee.remap	0:12 3:-6 5:-5 8:4
callee.remote	1:-2 3:-2 5:-4 8:8
callee.removal	8:2
callee.remove	2:-2 3:8 5:-4
callee.removexattr	4:8 8:-7
callee.rename	3:-2 5:7 8:-3
callee.replace	0:-4 3:-10 5:3 8:13
callee.replay	5:-3 8:4
callee.reply	3:-6 5:-9 8:17
callee.report	5:2 8:3 9:-2
callee.req	0:7 3:2 5:-11 8:6
callee.reqsk	0:2 5:5 8:-7
callee.request	0:-3 1:-3 2:-4 3:-8 4:5 5:18 6:-5 7:-2 8:2
callee.request_irq	5:-3 8:5
callee.request_mem_region	0:-2 5:8 8:-4
callee.request_module	5:-4 8:4
callee.request_region	5:10 8:-7
callee.request_threaded_irq	8:2
callee.reservation	0:13 5:-2 8:-9
callee.reserve	0:13 1:-2 2:-3 3:-23 5:8 6:-3 7:-4 8:17 9:-2
callee.reserved	5:5 6:-2
callee.reset	0:-2 2:-3 3:6 5:-8 8:10
callee.resize	0:-4 7:-3 8:6
callee.resolve	3:-4 8:7
callee.resource	5:6 7:-6 8:3
callee.resources	0:-5 3:-6 5:2 6:3 8:8
callee.restore	0:7 1:2 5:-3 8:-4
callee.restriction	3:-3 4:3
callee.result	2:5 8:-5
callee.resume	5:-2 8:3
callee.retransmit	0:-2 5:-2 8:4
callee.retry	2:3 8:-2
callee.return	3:-4 5:11 8:-5
callee.reuseport	0:3 3:-2 5:2 8:-2
callee.reuseport_alloc	0:3 8:-3
callee.rhashtable	0:-5 5:3 8:4
callee.rhashtable_lookup_fast	5:2 8:-3
callee.rht	3:-3 5:6
callee.ring	0:4 3:-5 5:3
callee.ringbuf	0:3 3:-4 5:-7 8:8
callee.rlimit	3:-4 4:2 5:2
callee.rlookup	0:-3 3:7 5:-6 6:-3 7:6
callee.rlookup_amd_iommu	0:-3 3:7 5:-6 6:-3 7:6
callee.rmdir	4:2
callee.rmem	0:7 5:-3 8:-3
callee.rng	0:-4 3:-3 6:3 8:4
callee.ro	4:7 5:-4
callee.robust	1:13 3:-2 8:-8
callee.root	0:-6 3:-4 5:5 6:-3 8:8
callee.route	0:-7 3:-11 5:-2 8:21
callee.rpc	2:2 3:-10 4:-2 5:-2 7:11 8:5 9:-2
callee.rpc_bind_new_program	0:-3 8:3
callee.rpc_ntop	3:3 7:5 8:-6
callee.rpc_setup_pipedir_sb	3:-2 5:-6 8:10
callee.rpcauth	0:-4 3:4 5:-3 7:3
callee.rpcb	7:3 8:-2
callee.rpm	5:7 8:-3
callee.rpm_check_suspend_allowed	8:2
callee.rpool	3:-4 5:-2 9:6
callee.rq	0:-2 2:-3 3:-3 5:8 8:2
callee.rqs	0:4 8:-4
callee.rs485	8:3
callee.rsc	0:10 3:-10
callee.rseq	1:2 3:-2 8:3
callee.rsrc	0:-2 8:6
callee.rt	0:-2 3:-3 8:6
callee.rt6	0:-2 3:-4 5:4 8:3
callee.rtc	0:4 2:-3 3:4 5:-8 6:8
callee.rtc_read_time	8:3
callee.rtc_valid_tm	3:2 6:-3 8:4
callee.rtcdev	3:-7 5:-4 6:10
callee.rtm	3:-2 8:2
callee.rtnl	0:-5 3:3 4:3 5:2 7:2 8:-4
callee.rtnl_dereference	3:4 5:-3
callee.rule	3:5 4:-3 5:-7 8:8
callee.rules	3:2 5:-5 8:5
callee.run	0:4 3:-2 4:4 5:-3
callee.running	3:-5 5:10 7:-2
callee.runtime	8:2
callee.rw	2:4 5:-6 8:5
callee.rw_verify_area	8:3
callee.rx	0:11 3:3 5:-5 8:-7
callee.rxq	3:-3 5:3
callee.s	3:15 4:-7 5:-6 7:4 8:-4
callee.s32	5:2
callee.saddr	3:-3 5:-2 8:6
callee.safe	0:-3 1:-3 2:-2 3:-7 4:-2 5:-2 6:28 7:-2 8:-6
callee.same	3:2 4:4 5:-2 8:-2
callee.same_thread_group	3:4 4:4 5:-5 8:-2
callee.sampling	3:2
callee.sane	0:-2 1:-2 3:18 8:-7 9:-4
callee.sanitize	3:-4 5:-2 8:7
callee.sanity	0:-5 1:-2 3:-5 5:-5 8:-4 9:21
callee.save	0:9 1:5 3:-4 6:-2 8:-6
callee.saved	0:-4 5:7 6:-2
callee.sb	2:24 3:-10 4:2 5:4 7:-10 8:-6
callee.sb_bread	0:-5 2:8 3:-2
callee.sb_getblk	0:7 2:-4 5:-2
callee.sb_has_quota_active	5:2
callee.sb_rdonly	2:-2 3:5 4:2 7:-2
callee.sbitmap	0:14 8:-12
callee.sbitmap_init_node	0:9 8:-8
callee.scan	0:-4 2:-2 3:-2 5:6 6:4
callee.sched	0:-3 1:7 3:3 4:5 5:-7 7:-2
callee.schedule	0:7 3:-2 8:-3
callee.scm	4:10 8:-4
callee.scope	3:-3 8:4
callee.scsi	2:10 5:-3 6:-6
callee.scsi_alloc_request	0:7 8:-6
callee.scsi_alloc_sgtables	0:3 8:-2
callee.scsi_block_when_processing_errors	5:3 7:-2
callee.scsi_device_get	6:-3 7:-3 8:8
callee.scsi_device_online	5:2 6:4 7:-2 8:-2
callee.scsi_execute	2:3
callee.scsi_execute_req	8:2
callee.scsi_host_eh_past_deadline	5:6 6:-2 8:-3
callee.scsi_log_reserve_buffer	0:7 5:-3 8:-2
callee.scsi_sense_valid	3:-4 6:-5 7:8 8:3
callee.scsi_vpd_inquiry	2:6 8:-2
callee.sctp	0:11 1:-4 2:-2 3:-15 4:2 5:5 8:4
callee.sctp_add_bind_addr	0:8 8:-7
callee.sctp_addr_id2transport	0:-2 3:7 5:-2
callee.sctp_assoc_add_peer	0:7 3:-2 8:-4
callee.sctp_auth_asoc_init_active_key	5:-4 8:4
callee.sctp_auth_create_key	0:2
callee.sctp_copy_one_addr	8:2
callee.sctp_do_sm	8:2
callee.sctp_endpoint_lookup_assoc	0:-2 3:5 5:-2
callee.sctp_err_lookup	3:-4 5:5
callee.sctp_get_af_specific	0:-6 3:8 5:-8 7:8 8:-2
callee.sctp_id2assoc	0:-2 3:15 5:-10 7:-2
callee.sctp_make_abort	0:2 8:-2
callee.sctp_make_control	0:4 8:-3
callee.sctp_process_init	0:-6 8:6
callee.sctp_send_reconf	8:2
callee.sctp_sstate	3:-4 5:7 8:-2
callee.sctp_stream_alloc_out	0:-3 8:4
callee.sctp_style	3:-4 7:7 8:-2
callee.sctp_tsnmap_check	3:8 5:-2 8:-5
callee.sctp_ulpevent_new	0:4 8:-3
callee.sctp_verify_addr	8:2
callee.sctp_vtag_verify	3:2
callee.sd	2:3 3:3 6:-4
callee.sdp	5:-3 8:4
callee.search	0:-4 3:12 4:-2 6:2 8:-5
callee.sec	3:4 4:2 5:-3 8:-2
callee.seccomp	3:-5 4:-2 8:8
callee.seccomp_names_from_actions_logged	3:-4 8:5
callee.secctx	0:-2 4:9 5:-2 8:-2
callee.secid	0:-2 4:-12 8:18
callee.secondary	0:-2 5:5 8:-2
callee.secpath	0:10 3:-2 5:-5 8:-3
callee.secpath_set	0:10 3:-2 5:-5 8:-3
callee.secretmem	0:12 3:11 4:-4 5:-4 8:-12
callee.section	3:2 5:-3 8:2
callee.sectors	7:2
callee.secure	0:-2 8:2
callee.security	0:7 1:-6 2:-3 3:-12 4:38 5:-5 7:-2 8:-16 9:-2
callee.security_file_lock	4:2 8:-2
callee.security_locked_down	4:6 8:-4
callee.security_path_mknod	4:4 8:-3
callee.security_sctp_bind_connect	4:9 8:-7
callee.security_secctx_to_secid	4:-4 8:5
callee.security_secid_to_secctx	0:-2 4:-8 8:13
callee.security_sem_semctl	4:2 8:-2
callee.security_task_getscheduler	4:2
callee.security_task_setscheduler	4:3 8:-2
callee.security_vm_enough_memory_mm	4:-5 5:6
callee.seg	3:-4 8:6
callee.segment	0:-3 3:-5 8:10
callee.select	3:2 5:-3 8:4
callee.self	5:2
callee.sem	0:2 5:5 8:-6
callee.sem_obtain_object_check	5:6 8:-3
callee.semaphore	0:-2 8:2
callee.semctl	4:2
callee.send	0:-3 2:-2 3:-5 4:4 5:-11 8:19
callee.sendmsg	1:-5 2:13 3:-5 5:2 8:-2
callee.sense	2:8 3:-5 5:-5 7:6 8:-2
callee.seq	0:6 3:-2 5:6 7:-2 8:-4
callee.seq_buf_has_overflowed	5:7 8:-4
callee.seq_has_overflowed	0:-2 3:-2 5:4
callee.seq_open	0:-3 8:5
callee.seqcount	5:3 8:-2
callee.seqid	0:5 8:-5
callee.sequence	5:-7 8:8
callee.serial	3:-5 5:-3 7:9 8:2
callee.serial8250	6:-2 8:6
callee.serial8250_register_8250_port	6:-2 8:4
callee.serio	2:7 3:-2 5:-2 6:-5 8:2
callee.server	2:2 3:-2 7:7 8:-5
callee.session	3:3 5:-6 8:4
callee.set	0:8 1:-4 2:-3 3:-10 4:10 5:-15 6:-8 7:-5 8:22 9:4
callee.set_compat_user_sigmask	8:2
callee.set_user	8:2
callee.set_user_sigmask	8:2
callee.setattr	4:8 8:-4
callee.setattr_prepare	4:4
callee.setkey	3:-3 5:-2 8:5
callee.setlk	3:2 5:3 8:-4
callee.setscheduler	4:10 8:-8
callee.setup	1:-2 2:-2 3:-10 4:-2 5:-11 6:-2 7:-2 8:30
callee.setxattr	4:9 8:-7
callee.sg	0:-6 2:-2 3:4 4:13 6:-2 8:-4
callee.sget	0:-3 8:4
callee.sget_fc	0:-3 8:3
callee.sgtables	0:3 8:-2
callee.sgvec	3:-3 5:-2 8:7
callee.share	5:2 8:-2
callee.shared	3:-5 4:5 5:10 6:-2 7:-6
callee.shash	0:-9 5:-2 8:12
callee.shkey	3:4 5:-2
callee.shm	4:3
callee.shmem	0:2 2:-2 3:-3 5:-2 7:4 8:2
callee.shmem_get_folio	8:3
callee.shmem_get_inode	0:3 5:-2
callee.should	0:-2 3:-2 5:10 8:-5
callee.should_fail_futex	5:2
callee.show	5:-2 8:6
callee.shrinker	0:4 8:-2
callee.shutdown	2:-2 3:-4 5:10 8:-3
callee.sib	8:2
callee.sig	3:-2 4:-4 5:8
callee.sigframe	1:5 3:-3 5:-3 6:-2 8:5
callee.sighand	3:-2 5:2
callee.siginfo	1:6 8:-6
callee.sigmask	1:-2 8:3
callee.signal	0:-5 1:2 3:6 4:-3 5:6 6:-3
callee.signal_pending	3:-2 5:6
callee.signature	3:-2 8:2
callee.simple	0:-3 5:2 6:-2 8:5
callee.simple_empty	3:3 5:-2
callee.single	0:5 3:-5 5:-6 6:-3 8:10
callee.sip	3:6 5:2 8:-7
callee.sip_parse_addr	3:3 8:-2
callee.size	2:-4 3:-6 5:-14 6:4 7:16 8:8
callee.sk	0:-3 1:6 3:-12 4:-2 5:8 7:3 8:2 9:-2
callee.sk_fullsock	3:-5 7:8
callee.sk_is_tcp	5:-4 7:5
callee.sk_msg_full	5:2
callee.sk_page_frag_refill	0:7 5:-4 8:-2
callee.skb	0:7 1:13 2:-4 3:2 4:-3 5:5 6:-3 7:-5 8:-8 9:-4
callee.skb_clone	0:7 8:-6
callee.skb_copy	0:2
callee.skb_copy_and_csum_datagram_msg	1:-3 3:5
callee.skb_copy_bits	0:-3 1:-5 3:12 5:-2 8:-2
callee.skb_copy_datagram_from_iter	1:5 8:-5
callee.skb_copy_datagram_msg	1:3
callee.skb_cow	0:8 8:-6
callee.skb_cow_head	8:2
callee.skb_dst	0:-3 3:-4 5:15 8:-7
callee.skb_ensure_writable	0:-4 8:7
callee.skb_gro_header	0:-2 3:10 5:-6
callee.skb_gso_segment	0:-2 8:3
callee.skb_header_pointer	0:-9 3:21 5:-5 8:-5
callee.skb_is_gso	5:-2 7:4
callee.skb_linearize	0:2 3:2 8:-3
callee.skb_orphan_frags	5:-3 8:6
callee.skb_page_frag_refill	0:2 8:-2
callee.skb_recv_datagram	0:-5 3:-3 5:-5 8:14
callee.skb_share_check	5:2 8:-2
callee.skb_to_sgvec	8:4
callee.skb_unclone	0:-3 3:-5 5:8
callee.skb_zcopy	3:-3 5:3
callee.skcipher	0:-5 3:7
callee.skip	2:-2 3:11 5:-7 7:5 8:-5
callee.slab	0:13 3:-4 5:-2 8:-5
callee.slave	3:3 5:-10 7:-2 8:11
callee.sleep	3:-2 4:-3 5:2 7:6
callee.slot	0:-6 6:10 7:-2
callee.slots	0:5 5:-3
callee.slow	3:2 5:-3
callee.sm	8:2
callee.smbus	2:-2 8:3
callee.smn	2:11 6:-2 8:-9
callee.smp	3:-5 6:-4 7:-2 8:13
callee.snprintf	3:-7 5:9
callee.sock	0:-10 1:-6 2:5 4:2 5:2 7:5 9:3
callee.sock_alloc_file	0:2 1:-2
callee.sock_create	0:-2 8:2
callee.sock_dequeue_err_skb	0:-2 5:4
callee.sock_error	0:-2 2:-2 3:-4 4:-2 5:20 8:-9
callee.sock_flag	3:-7 4:2 5:6 8:-4 9:5
callee.sock_from_file	3:9 5:-7
callee.sock_map_sk_is_suitable	5:-4 7:4
callee.sock_queue_err_skb	5:-2 8:4
callee.sockaddr	0:3
callee.socket	0:-2 3:5 4:4 5:-5
callee.sockfd	0:-3 3:-10 5:-9 8:24
callee.sockfd_lookup_light	0:-2 3:-4 5:-4 8:11
callee.sockopt	4:4 5:-4
callee.sockopt_capable	4:3 5:-3
callee.sockptr	0:-3 1:12 3:-4 8:-3
callee.softconn	2:5 3:-2 5:-5 8:4
callee.software	0:-7 3:-3 5:4 8:8
callee.software_node_to_swnode	3:3 5:-3
callee.source	8:2
callee.space	0:-5 2:-3 3:-6 5:21 8:-3
callee.sparse	3:4 5:-3 7:2
callee.spec	4:-2 5:4
callee.specific	0:-6 3:8 5:-8 7:8 8:-2
callee.spi	0:-6 2:-2 3:4 5:-3 6:5 8:3
callee.spin	0:-7 3:2 5:7
callee.splice	0:4 5:-2
callee.split	4:-6 5:-5 6:3 8:11
callee.sqe	8:6
callee.sr	8:4
callee.sr_do_ioctl	8:3
callee.src	3:-3 8:3
callee.sscanf	3:4 5:-2 8:-2
callee.sset	8:2
callee.sstate	3:-4 5:7 8:-2
callee.stable	5:6 8:-3
callee.stack	1:5 3:-9 4:-2 5:-10 6:-4 8:16 9:4
callee.stale	5:4 8:-2
callee.start	0:-8 1:-2 3:-7 4:3 5:8 8:10
callee.start_creating	8:2
callee.startup	3:-2 5:-4 6:5 8:3
callee.stat	8:4
callee.state	0:-2 1:-6 2:-2 3:5 4:2 5:6 6:-2 7:4 8:-4
callee.stateid	0:-3 2:-2 3:-2 5:13 8:-4
callee.statfs	8:2
callee.static	0:4 4:-3 5:2 8:-2
callee.static_branch_unlikely	4:-3 5:2 8:2
callee.stats	0:8 3:7 5:2 8:-15
callee.status	0:11 2:6 3:-2 5:-10 6:4 8:-6
callee.step	3:-3 5:-2 7:7
callee.sticky	4:4 8:-2
callee.stop	3:-3 8:4
callee.storage	0:4 3:4 8:-5
callee.store	3:7 5:-3 8:-4
callee.str	3:10 5:-6
callee.strchr	0:-2 3:17 5:-9 7:-2 8:-2
callee.strcmp	0:-2 3:11 5:3 6:-5 7:3 8:-8
callee.strdup	0:-3 3:3
callee.stream	0:-8 1:-2 2:-2 3:15 5:6 8:-9
callee.streq	3:4 5:-3
callee.strict	3:2
callee.string	0:2 1:5 3:10 5:-7 8:-6
callee.strings	8:2
callee.strncmp	3:8 5:-9 6:-5 7:10 8:-4
callee.strncpy	1:27 3:-4 8:-22
callee.strncpy_from_kernel_nofault	1:10 8:-9
callee.strncpy_from_user	1:14 3:-2 8:-12
callee.strndup	1:15 8:-13
callee.strndup_user	1:15 8:-13
callee.strscpy	1:-2 3:16 5:-2 8:-11
callee.strsep	1:6 3:-2
callee.strtobool	3:11 8:-10
callee.strtoull	3:2 8:-2
callee.struct	0:7 1:8 3:-2 5:-7 6:-3 7:3 8:-2 9:-3
callee.style	3:-4 7:7 8:-2
callee.subdir	3:7 5:-6
callee.submit	0:-2 2:-2 3:-2 5:-2 8:10
callee.submount	4:-4 8:5
callee.subpool	0:3 5:3 8:-6
callee.subprog	3:6 8:-4
callee.subsegment	5:-2 8:3
callee.subset	5:2 9:2
callee.subsys	0:-2 8:3
callee.subsystem	0:5 5:-2 8:-2
callee.subtype	3:2 5:-2
callee.suitable	5:-4 7:4
callee.sunrpc	0:-5 3:-5 5:-2 8:12
callee.super	7:2
callee.superblock	0:-11 2:8 5:-2 8:6
callee.suppliers	5:7 8:-6
callee.supply	8:2
callee.supported	0:-7 3:5 4:-3 5:-13 6:-3 7:26 8:-4
callee.supports	3:-2 5:-5 7:10 8:-2
callee.suspend	6:-2 8:7
callee.svc	0:-2 3:4 4:-3 5:-6 7:7
callee.svc_getu32	3:3 8:-3
callee.svc_safe_getnetobj	3:-2 8:4
callee.svcxdr	3:-2 5:-8 8:12
callee.svcxdr_decode_cookie	3:2
callee.svcxdr_decode_lock	5:-2 8:3
callee.svcxdr_decode_string	3:-3 8:4
callee.swap	0:9 2:-2 3:2 5:-7
callee.swapfile	3:-3 4:-5 5:12 7:-3
callee.swapin	0:4 2:10 5:-7 8:-2
callee.swevent	0:-2 5:7 8:-5
callee.switch	0:3 5:-2 8:3
callee.swnode	3:3 8:-3
callee.symbol	3:-5 5:11 8:-3
callee.symlink	3:-3 5:-6 8:9
callee.sync	1:-2 2:20 3:2 4:-2 5:-8 8:-7
callee.sync_dirty_buffer	2:14 8:-13
callee.sys	1:-4 5:8 8:-2
callee.syscall	5:7 8:-4
callee.sysctl	0:2 5:-5 8:3
callee.sysctls	0:2 5:-2
callee.sysfs	5:-8 8:14
callee.sysfs_create_file	0:-2 8:4
callee.sysfs_create_group	0:3
callee.sysfs_create_link	0:-4 8:6
callee.sysfs_match_string	3:5 8:-3
callee.sysfs_streq	3:4 5:-3
callee.system	3:4 6:5 8:-6
callee.table	0:-11 1:9 3:4 5:2 6:2 7:2 8:-3 9:-2
callee.tables	3:7 5:-2 8:-5
callee.tag	0:4 8:-2
callee.tail	3:-9 7:2 8:6
callee.target	1:-2 3:-3 5:-4 6:2 8:9
callee.task	0:-11 1:-3 3:-3 4:9 5:16 6:-2 7:-4 8:-4 9:4
callee.tasks	8:2
callee.tb	0:-5 3:-4 5:2 6:4 8:4
callee.tc	0:-2 3:-9 5:5 7:5 8:2
callee.tca	8:2
callee.tca_get_fill	8:2
callee.tcf	3:-5 5:-4 7:-6 8:15
callee.tcp	0:5 1:-3 2:-3 3:-3 4:2 8:6 9:-3
callee.tcp_fragment	5:-2 8:2
callee.tcp_get_md5sig_pool	0:2 3:-3 5:5 8:-2
callee.tcp_transmit_skb	0:-3 5:-2 8:6
callee.temp	8:3
callee.test	0:-2 2:3 3:6 4:-2 5:7 6:-5 7:-3 8:-3
callee.test_and_set_bit	3:-7 5:8 7:-3 8:-2 9:5
callee.test_bit	0:-3 3:-3 4:2 5:5 6:-2 7:8 8:-5 9:-2
callee.test_opt	3:-3 4:-2 5:11 8:-5
callee.test_opt2	5:3
callee.text	3:6 5:-2 8:-3
callee.tfm	0:-5 8:5
callee.thermal	3:-5 5:-5 6:2 8:3 9:6
callee.this	3:-9 5:15 6:-3
callee.thread	0:-4 3:4 7:-4 8:7
callee.threaded	3:-3 7:2 8:3
callee.threshold	0:-8 8:8
callee.tick	3:-3 7:3 8:2
callee.time	0:-3 2:2 3:2 6:3 7:-3 8:-2 9:3
callee.time_after	3:-2 5:5 8:-2
callee.time_after_eq	2:3 9:-2
callee.time_before	2:3 5:-2 6:2 8:-2
callee.timeout	0:-2 1:-2 3:2 5:11 6:4 8:-11
callee.timer	0:-3 3:2 5:-2 6:9 7:-2 8:-5 9:4
callee.timerfd	3:-2 5:3
callee.timespec32	1:2
callee.timespec64	1:11 5:-3 6:3 8:-10
callee.timespec64_valid	3:2
callee.timeval	8:2
callee.tlv	3:-6 8:8
callee.tm	3:2 6:-3 8:4
callee.tnode	0:2 8:-2
callee.tnode_new	0:2 8:-2
callee.tnum	3:3
callee.tnum_is_const	3:2
callee.to	1:7 2:-6 3:3 4:-16 5:12 6:6 7:-10 8:9 9:-5
callee.to_netns_bpf_attach_type	3:6 8:-5
callee.tocentry	3:7 8:-3
callee.too	4:2 5:4 8:-4
callee.top	0:-3 3:-6 5:11
callee.top_trace_array	0:-2 3:-6 5:12 8:-2
callee.topology	8:2
callee.tp	3:4 8:-3
callee.tr	4:-2 5:8 8:-2
callee.trace	0:2 1:-2 4:10 5:2 6:-3 7:-3 8:-3
callee.trace_array_get	5:-3 8:4
callee.trace_event_buffer_reserve	0:7 5:-5
callee.trace_probe_get_file_link	3:7 5:-2 8:-4
callee.tracefs	0:-4 3:-7 5:-3 8:15
callee.tracefs_create_dir	0:-6 3:-7 5:-3 8:17
callee.tracepoint	3:-3 4:2 5:4 8:-2
callee.traceprobe	0:3 3:-5 8:4
callee.traceprobe_set_print_fmt	0:3
callee.tracing	0:3 3:-2 4:-2 5:4
callee.tracing_check_open_get_tr	4:-2 5:8 8:-3
callee.track	3:-2 8:3
callee.trampoline	0:2
callee.trans	5:2
callee.transaction	5:2
callee.transfer	2:3
callee.translate	8:2
callee.translation	5:-2 6:-3 8:7
callee.transmit	0:-3 5:-3 8:7
callee.transport	0:-4 3:-8 5:6 7:5
callee.traverse	5:-2 8:4
callee.tree	8:5
callee.trie	0:11 3:-7 5:-2 8:-2
callee.trigger	3:-4 5:-3 6:4 8:4
callee.trim	0:6 3:-14 5:2 8:8
callee.trip	3:-3 8:6
callee.truncate	5:-2 8:3
callee.try	1:-2 2:-3 3:-8 4:-4 5:15 6:4
callee.try_break_deleg	8:2
callee.try_fill_recv	0:4 5:-2
callee.try_module_get	0:-2 5:11 8:-6
callee.tryget	3:-3 5:6
callee.trylock	0:-7 3:-2 5:19 6:-2 8:-4
callee.tsn	3:5 8:-3
callee.tsnmap	0:5 3:4 5:-7
callee.tty	0:10 2:-3 3:3 4:-3 5:10 6:-5 7:-3 8:-10 9:2
callee.tty_alloc_driver	0:3 8:-3
callee.tty_check_change	8:4
callee.tty_io_error	5:7 8:-5
callee.tty_paranoia_check	3:2 5:-3 9:5
callee.tty_register_driver	8:2
callee.tty_write_lock	5:2
callee.tun	3:-2 5:-3 8:4
callee.tunable	3:6 8:-5
callee.tunnel	3:-4 8:4
callee.tuple	3:2 5:-2
callee.tw	5:6 8:-4
callee.tx	3:-2 5:6 8:-2
callee.txq	3:-3 5:6
callee.type	0:-11 1:-13 3:-3 4:-3 6:-8 7:18 8:6 9:14
callee.typed	3:4 5:-6 6:-2 8:5
callee.u16	5:-4 8:3
callee.u32	0:-3 2:3 3:-3 8:8
callee.u64	3:12 5:-4 8:-7
callee.u8	0:4 8:-2
callee.uaccess	3:-2 4:-2 5:5
callee.uarg	3:-2 8:3
callee.uart	0:-2 3:-4 5:14 6:-4
callee.uart_port_check	3:-7 5:12 6:-2
callee.udp	0:-7 3:7 5:-3 7:4 8:2
callee.udplite	3:-5 5:4 7:4
callee.uevent	0:2 1:3 3:-3 5:-4 8:3
callee.uid	3:-2 4:5
callee.uid_eq	3:-2 4:4 5:-2
callee.uid_valid	3:4 5:-3
callee.uip	5:-2 6:4
callee.ulpevent	0:5 3:-4 5:5 7:-2 8:-4
callee.unaligned	3:4 8:-2
callee.unbound	0:2
callee.unclone	0:4 3:-5 5:8 8:-5
callee.uncore	3:-9 5:-4 6:10 7:-3 8:11
callee.unhashed	3:-4 5:15 7:-6 8:-5
callee.unix	0:17 1:-3 3:-8 4:3 5:3 7:-2 8:-10
callee.unix_peer	0:-4 3:-3 5:9
callee.unix_scm_to_skb	8:2
callee.unix_validate_addr	8:4
callee.unknown	3:-5 8:7
callee.unless	5:5 8:-4
callee.unlhsh	3:-4 5:9 8:-4
callee.unlikely	4:-3 5:2 8:2
callee.unlink	3:-4 5:4
callee.unlinked	3:-5 5:7
callee.unlock	2:3
callee.unmap	1:2
callee.unmapped	3:-2 4:2 8:2
callee.unregister	5:-14 8:16
callee.unsafe	3:-3 4:4
callee.unshare	8:4
callee.until	6:6 8:-3
callee.unuse	8:3
callee.unused	0:27 1:-4 3:-10 5:5 8:-13
callee.unwrap	0:3 3:-2 5:-2 8:2
callee.up	8:3
callee.upcall	5:4
callee.update	1:-2 3:-4 4:-4 5:-7 8:20
callee.upper	3:-6 5:3 8:2
callee.uprobe	0:-6 3:-3 5:8 8:4
callee.uptodate	2:13 3:-4 5:-3 8:-2
callee.uring	0:-5 5:-2 8:6
callee.usage	3:-2 5:5 7:-4
callee.use	1:2 3:-6 5:7 6:-2 7:6 8:-5
callee.used	3:9 8:-7
callee.user	0:-11 1:36 3:-5 5:-11 7:-5 8:-5
callee.user32	1:4 8:-3
callee.user_path_at	1:-2 8:5
callee.user_read_access_begin	1:2 8:-2
callee.user_write_access_begin	1:2
callee.usercopy	1:2
callee.usermodehelper	0:2
callee.ut	0:5 3:10 5:-2 8:-10
callee.v2	0:2 3:-5 5:4
callee.v4	0:-3 3:-7 5:10 7:3 8:-2
callee.v4mapped	3:-2 7:3
callee.v6	0:4 5:-2
callee.v9fs	0:-2 3:-6 4:-2 5:-3 7:10 8:4
callee.v9fs_proto_dotu	3:-6 5:-2 7:10
callee.va	3:-5 5:-2 9:7
callee.valid	0:-9 1:-2 2:-4 3:29 4:-6 5:-5 6:13 7:-5 8:-13
callee.valid_signal	3:9 5:-6
callee.validate	0:-10 1:-5 2:-3 3:32 4:-9 5:-10 7:-3 8:9
callee.validate_ns	3:-2 8:3
callee.validity	3:6 8:-3
callee.value	1:2 3:-3 4:6 6:-2 8:-4 9:4
callee.var	0:3 3:2 8:-2
callee.vargs	0:10 8:-9
callee.vc	0:-8 3:-5 5:3 6:-2 7:-2 8:10 9:6
callee.vc_allocate	0:-8 8:9
callee.vcs	3:-2 5:4
callee.vec	0:4 8:-3
callee.vectors	0:6 8:-4
callee.verdict	3:2
callee.verf	8:2
callee.verifier	3:-2 5:3
callee.verify	0:-6 1:-2 2:-2 3:18 4:-4 5:-16 6:3 7:4 8:5
callee.verify_dirent_name	3:-3 8:5
callee.verify_policy_dir	3:6 8:-5
callee.verify_sec_ctx_len	3:4 8:-4
callee.verity	3:6 5:-2 8:-3
callee.version	3:2
callee.vfat	3:5
callee.vfat_find	3:-3 8:4
callee.vfs	2:4 3:-9 4:-5 8:16
callee.vfs_test_lock	5:-3 8:3
callee.vga	3:4 5:-4
callee.vgadev	3:8 5:-4 6:-3
callee.vgadev_find	3:8 5:-4 6:-3
callee.via	3:5 5:-5
callee.video	5:-2 8:4
callee.vif	3:-3 5:5 8:-2
callee.virtblk	0:7 3:-2 5:-2 7:-2
callee.virtio	0:-3 2:-2 3:-3 5:-3 6:-2 7:19 8:-5
callee.virtio_find_vqs	8:3
callee.virtio_has_feature	7:2
callee.virtnet	5:-2 8:3
callee.virtnet_send_command	3:-2 8:4
callee.virtqueue	0:-5 3:-2 5:-3 6:12
callee.vlan	0:-2 3:-9 5:-5 8:17
callee.vlen	3:3
callee.vm	0:4 3:-5 4:-10 5:10 7:10 8:-6
callee.vma	0:-7 1:-8 3:11 4:2 5:4 7:-4 8:-2 9:4
callee.vma_is_anonymous	3:5 4:-5 5:2
callee.vma_lookup	0:-9 3:16 4:-2 5:7 8:-10
callee.vma_needs_reservation	0:9 5:-2 8:-5
callee.vmalloc	0:-21 3:8 5:18 8:-2
callee.vmap	0:-3 8:4
callee.vmemmap	0:10 5:-7 8:2
callee.vmlinux	3:-2 8:2
callee.vp	5:5 7:-2 8:-4
callee.vpd	0:-6 2:3 3:-9 5:-3 6:-6 7:6 8:15
callee.vpid	3:12 5:-9
callee.vq	5:-2 8:4
callee.vqs	8:4
callee.vring	0:2
callee.vring_mapping_error	0:-3 8:3
callee.vt	5:-2 8:4
callee.vtag	3:2
callee.vzalloc	0:8 8:-7
callee.wait	0:-7 1:-4 2:-9 3:-9 4:-5 5:15 6:24 7:-3 8:-2
callee.wait_event_interruptible	5:6 8:-3
callee.wait_event_interruptible_timeout	5:11 8:-9
callee.wait_event_killable	5:-7 8:8
callee.wait_on_bit_lock	5:-8 8:8
callee.wake	8:2
callee.wakeup	3:-14 5:2 7:13
callee.walk	0:-8 3:5 5:-12 8:20
callee.want	2:-2 3:-2 4:2 5:-2 8:6
callee.warn	0:-2 5:-2 6:-2 8:-5 9:12
callee.was	0:-2 3:-5 5:13 8:-5
callee.watch	0:4 3:-2 5:2 8:-3
callee.when	5:3 7:-2
callee.with	8:2
callee.within	3:3
callee.wksp	3:-2 8:3
callee.word	2:10 3:-2 5:-2 7:-3
callee.work	0:-4 3:-4 5:5 6:2 8:3
callee.worker	0:4 5:4 8:-7
callee.workqueue	0:3
callee.wq	0:3 5:-2
callee.wq_sysfs_prep_attrs	0:5 5:-2 8:-2
callee.wrap	5:-3 8:5
callee.writable	0:-9 3:-3 8:15
callee.write	0:-5 2:27 3:-14 4:8 5:-3 7:-6 8:-5 9:-3
callee.write_blk	8:2
callee.writeable	1:3 8:-2
callee.writeback	5:7 8:-4
callee.writenote	2:9 3:-3 5:-6 8:5
callee.ww	8:3
callee.x86	3:-2 6:5
callee.xa	3:6 8:-4
callee.xa_load	0:-2 3:7 8:-2
callee.xas	0:6 3:-5 5:2 8:-5 9:3
callee.xattr	2:-3 3:3 5:-3 8:3
callee.xattr_permission	4:2 8:-2
callee.xchg	0:-4 3:-7 5:17 8:-4
callee.xdp	3:-3 5:-4 7:2 8:8
callee.xdr	0:-11 1:-2 2:6 3:13 5:10 7:-2 8:-12
callee.xdr_alloc_bvec	0:6 2:-2 8:-3
callee.xdr_buf_subsegment	5:-2 8:3
callee.xdr_inline_decode	0:-4 2:12 3:11 5:-9 8:-7
callee.xdr_reserve_space	0:-9 3:-2 5:15
callee.xdr_set_next_buffer	3:13 5:-3 8:-7
callee.xdr_stream_decode_opaque_inline	2:-2 3:14 8:-11
callee.xdr_stream_decode_u32	2:5 3:4 8:-7
callee.xdr_stream_encode_u32	8:2
callee.xfer	3:4 8:-3
callee.xfrm	0:-8 3:-15 4:9 5:-9 7:17 8:9
callee.xfrm4	0:-2 3:-3 4:7 5:-2
callee.xfrm4_policy_check	0:-2 3:-3 4:7
callee.xfrm6	3:4 4:5 5:-5 8:-2
callee.xfrm6_policy_check	4:6 5:-2 8:-4
callee.xfrm_audit_start	8:2
callee.xfrm_get_mode	3:-2 7:3
callee.xfrm_hash_alloc	0:3 8:-3
callee.xfrm_lookup	3:-4 8:6
callee.xfrm_policy_get_afinfo	5:-5 7:6 8:-2
callee.xfrm_policy_inexact_insert_node	0:3 3:-3 5:-2 8:4
callee.xfrm_state_alloc	0:-4 8:5
callee.xfrm_state_get_afinfo	0:-2 3:-2 5:-3 7:11 8:-4
callee.xfrm_state_lookup	3:5 8:-4
callee.xlate	1:-2 3:-4 5:-5 8:12
callee.xmit	0:-4 3:-9 8:14
callee.xol	0:-2 8:3
callee.xprt	0:-9 2:4 3:4 5:4
callee.xprt_bound	5:2
callee.xprt_sock_sendmsg	2:6 5:-6 8:2
callee.xs	2:2 8:2
callee.xsk	3:-4 5:8 8:-4
callee.xstate	3:-10 5:-2 6:4 8:11
callee.xt	0:-6 1:15 3:-6 5:-7 8:5
callee.xt_alloc_table_info	0:-13 1:13
callee.xt_find_table_lock	8:3
callee.xt_hook_ops_alloc	0:5 8:-5
callee.xz	0:3
callee.zalloc	0:3
callee.zalloc_cpumask_var	0:2
callee.zc	5:-2 8:2
callee.zc_request	5:-2 8:2
callee.zcopy	0:-2 3:-3 5:2 8:3
callee.zero	0:6 3:-4 4:-3 5:4 7:-3 8:3
callee.zerocopy	1:-3 8:4
callee.zeroed	0:2 1:10 3:5 5:-2 8:-14
callee.zeroout	2:19 8:-17
callee.zlib	2:-2 3:7 8:-3
callee.zone	3:5 5:-2 7:-2
callee.zstd	0:2 2:-2 3:-2 5:-3 8:6
certain by:all	0:8 1:11 2:4 3:-10 4:14 5:-20 6:-13 7:-19 8:43 9:-18
certain by:four fifths	0:10 1:12 2:11 3:-9 4:-8 6:-19 7:-21 8:35 9:-10
certain by:one fifth	0:-4 1:-3 2:4 3:11 4:-4 5:16 6:-20 7:4 8:-8 9:4
certain by:three fifths	1:7 2:-8 3:-8 4:-6 5:20 6:-9 7:-17 8:22
certain by:two fifths	1:-21 2:-8 3:11 4:2 5:9 6:-2 8:11
errno behind a comparison:	0:4 1:8 2:7 3:-2 4:-6 5:-4 6:-2 7:-8 8:2
errno behind a comparison:AE_AML_INTERNAL	9:2
errno behind a comparison:AE_AML_OPERAND_VALUE	3:3
errno behind a comparison:AE_BAD_PARAMETER	3:4 7:-2
errno behind a comparison:AE_ERROR	3:-2 8:4
errno behind a comparison:AE_NUMERIC_OVERFLOW	3:4 5:-2
errno behind a comparison:AE_SUPPORT	3:-3 5:-5 7:8
errno behind a comparison:BLK_STS_IOERR	3:9 5:-4 7:-2
errno behind a comparison:E2BIG	0:-5 3:15 5:-2 6:2 7:-8 8:3
errno behind a comparison:EACCES	3:6 4:10 5:-11 7:-2 9:-2
errno behind a comparison:EADDRINUSE	3:3
errno behind a comparison:EADDRNOTAVAIL	5:2
errno behind a comparison:EAGAIN	2:13 5:-9 7:2 8:-4
errno behind a comparison:EBADF	3:3 5:-2
errno behind a comparison:EBADMSG	3:10 5:-4 7:-2
errno behind a comparison:EBUSY	3:-3 5:6 6:-2
errno behind a comparison:ECANCELED	3:4 5:-3
errno behind a comparison:EDQUOT	3:-4 5:5
errno behind a comparison:EEXIST	5:2
errno behind a comparison:EFAULT	0:-3 1:8 3:9 4:-2 5:-10 6:-5 8:-7 9:9
errno behind a comparison:EFBIG	3:5 7:-3
errno behind a comparison:EFSCORRUPTED	3:7 5:-4
errno behind a comparison:EINVAL	0:12 1:7 2:-5 3:2 4:-3 5:-16 6:-11 7:-10 8:12 9:12
errno behind a comparison:EIO	1:-2 2:-6 6:3 7:-2 8:5 9:4
errno behind a comparison:ELOOP	3:-8 5:9
errno behind a comparison:EMFILE	3:-8 5:10
errno behind a comparison:EMLINK	3:-5 5:6
errno behind a comparison:EMSGSIZE	2:-2 3:14 8:-7
errno behind a comparison:ENAMETOOLONG	3:8 5:-3 7:-2 8:-2
errno behind a comparison:ENFILE	3:5 5:-3
errno behind a comparison:ENOBUFS	0:-4 3:5 5:8 7:-3 8:-2
errno behind a comparison:ENODATA	3:2 6:-2 7:2 8:-2
errno behind a comparison:ENODEV	3:-5 5:-4 7:6 8:4
errno behind a comparison:ENOENT	5:-5 6:19 7:-10
errno behind a comparison:ENOEXEC	3:9 8:-6
errno behind a comparison:ENOKEY	5:-3 8:3
errno behind a comparison:ENOMEM	0:-14 1:-3 3:16 5:17 7:-2 8:-8 9:-2
errno behind a comparison:ENOSPC	0:-2 2:-2 3:-2 5:14 7:-3 8:-3
errno behind a comparison:ENOSYS	3:4 5:-2 9:-2
errno behind a comparison:ENOTSUPP	3:-7 7:9
errno behind a comparison:ENOTTY	3:-4 5:-2 6:4 7:2
errno behind a comparison:ENXIO	3:34 5:-24 6:-3 7:-3 8:-3
errno behind a comparison:EOPNOTSUPP	3:9 5:-4 7:-3 8:-2
errno behind a comparison:EOVERFLOW	3:4 5:6 8:-5
errno behind a comparison:EPERM	4:4 5:-4 6:4 8:-3
errno behind a comparison:EPIPE	3:-2
errno behind a comparison:EPROTO	3:-3 6:6
errno behind a comparison:ERANGE	3:8 5:2 6:-2 7:-2 8:-4
errno behind a comparison:EREMOTEIO	3:7 5:-2 7:-3
errno behind a comparison:ERESTARTSYS	5:2
errno behind a comparison:ESHUTDOWN	2:-4 8:5
errno behind a comparison:ESRCH	3:-9 5:10
errno behind a comparison:ETIMEDOUT	3:7 5:-6
errno behind a comparison:FILEID_INVALID	3:5 5:-2
errno behind a comparison:NET_RX_DROP	3:-3 8:4
errno behind a comparison:NFS4ERR_RESOURCE	3:-8 5:8
errno behind a comparison:NF_DROP	3:2 5:5 8:-5
errno behind a comparison:RETVAL_DATA_ERROR	3:3
errno behind a comparison:SVC_DENIED	3:3
errno behind a comparison:SVC_GARBAGE	3:3
errno behind a comparison:VM_FAULT_SIGBUS	5:3
errno behind a comparison:XZ_OPTIONS_ERROR	3:7 7:-5
errno in arch:	0:-3 1:12 2:-2 3:-2 5:-2 6:10 7:-3 8:-9
errno in arch:EBUSY	0:-2 3:-7 5:14 6:-3 7:-2
errno in arch:EEXIST	5:2
errno in arch:EFAULT	0:10 1:-2 6:-2 8:-4
errno in arch:EINVAL	0:2 1:-4 3:-10 4:-4 5:8 6:4 7:-9 8:17 9:-3
errno in arch:EIO	2:-3 3:8 5:-4 7:5 8:-5
errno in arch:ENODATA	3:23 5:-12 6:-4 7:-3 8:-2
errno in arch:ENODEV	0:-2 3:-10 6:4 7:3 8:7
errno in arch:ENOENT	3:-3 5:-10 6:11 7:7 8:-3
errno in arch:ENOEXEC	3:10 5:-2 8:-6
errno in arch:ENOMEM	3:7 5:-3 6:-2 7:4 8:-4
errno in arch:ENOSPC	3:-9 5:12 8:-2
errno in arch:ENOSYS	3:-8 5:8 7:3
errno in arch:ENOTSUPP	3:-3 5:-2 7:7
errno in arch:ENXIO	3:-3 5:-2 6:7 7:-2
errno in arch:EOPNOTSUPP	3:-5 7:7
errno in arch:EPERM	5:-3 6:3
errno in arch:ERANGE	3:2
errno in arch:UCODE_ERROR	3:-2 5:-3 8:10
errno in block:	0:3 2:9 3:2 4:-2 5:-3 6:-4 9:-5
errno in block:BLK_STS_IOERR	3:10 5:-7 7:-3 8:2
errno in block:EACCES	1:8 4:-9 5:2
errno in block:EAGAIN	0:-3 7:3
errno in block:EBADF	3:-7 4:5 5:2
errno in block:EBUSY	5:3 8:-2
errno in block:EFAULT	1:-3 3:2 5:-9 8:12
errno in block:EINVAL	0:-2 3:8 5:-4 7:4 8:-2
errno in block:EIO	3:4 5:-7 7:6 8:-3
errno in block:ENODEV	3:2 7:2
errno in block:ENOMEM	3:-2 5:5 8:-2
errno in block:ENOSPC	2:3 5:-2 8:2
errno in block:ENOTTY	5:-3 7:5
errno in block:ENXIO	3:5 5:3 7:-5
errno in block:EOPNOTSUPP	3:12 5:-4 7:-7
errno in block:EPERM	5:2
errno in crypto:	0:-6 1:-4 2:-3 3:3 4:-2 6:7 7:-3 8:10 9:-2
errno in crypto:EAGAIN	5:6 8:-4
errno in crypto:EBADMSG	2:-2 3:17 5:-6 8:-5
errno in crypto:EINVAL	0:-2 3:-3 5:8 7:-2 8:4 9:-2
errno in crypto:EKEYREJECTED	3:9 6:-2 7:-6
errno in crypto:ENAMETOOLONG	3:2 5:-2
errno in crypto:ENOENT	3:2 5:-9 7:6 8:3
errno in crypto:ENOKEY	5:6 7:-2 8:-2
errno in crypto:ENOMEM	0:5 3:-4 5:-5 8:5
errno in crypto:ENOPKG	3:-6 5:-2 7:8
errno in crypto:EOPNOTSUPP	3:-6 7:6
errno in crypto:EOVERFLOW	3:6 5:-5
errno in drivers:	0:5 1:-10 2:-3 3:2 4:-10 5:-2 6:8 7:7 9:3
errno in drivers:AE_ALREADY_EXISTS	3:-6 5:10
errno in drivers:AE_AML_BAD_OPCODE	3:3
errno in drivers:AE_AML_DIVIDE_BY_ZERO	3:3
errno in drivers:AE_AML_INTERNAL	3:-4 7:-3 9:10
errno in drivers:AE_AML_INVALID_RESOURCE_TYPE	3:-2 5:-2 9:7
errno in drivers:AE_AML_NO_OPERAND	0:-2 3:6 8:-2
errno in drivers:AE_AML_NO_RETURN_VALUE	5:3
errno in drivers:AE_AML_OPERAND_TYPE	0:5 3:2 5:-5 6:-2 7:-2 8:2 9:2
errno in drivers:AE_AML_OPERAND_VALUE	3:6 5:-2 6:-2
errno in drivers:AE_AML_PACKAGE_LIMIT	3:2
errno in drivers:AE_BAD_ADDRESS	0:-2 5:-2 8:6
errno in drivers:AE_BAD_DATA	3:5 7:-2
errno in drivers:AE_BAD_PARAMETER	0:-2 3:13 6:-4 7:-4 9:-2
errno in drivers:AE_ERROR	3:10 5:-4 8:-2 9:-2
errno in drivers:AE_LIMIT	3:-3 5:4
errno in drivers:AE_NOT_ACQUIRED	3:4 5:-2
errno in drivers:AE_NOT_EXIST	0:-2 5:5 6:-2
errno in drivers:AE_NOT_FOUND	0:-3 3:7 5:-4 6:2 7:-2 8:2
errno in drivers:AE_NOT_IMPLEMENTED	3:-5 7:7
errno in drivers:AE_NO_ACPI_TABLES	3:-5 5:5 6:4
errno in drivers:AE_NO_HARDWARE_RESPONSE	3:-4 5:-3 6:6 7:3
errno in drivers:AE_NO_MEMORY	0:15 3:-5 5:-6
errno in drivers:AE_NULL_ENTRY	3:5 7:-2
errno in drivers:AE_NULL_OBJECT	0:-3 5:2 6:5
errno in drivers:AE_NUMERIC_OVERFLOW	3:4 5:-2
errno in drivers:AE_SUPPORT	3:-6 7:12
errno in drivers:AE_TIME	6:2
errno in drivers:AE_TYPE	0:-2 3:8 5:-5 8:-2 9:3
errno in drivers:BLK_STS_IOERR	0:-2 4:4 5:3 6:-4 8:-2
errno in drivers:BLK_STS_RESOURCE	0:6 7:-2
errno in drivers:BLK_STS_TARGET	2:-4 5:-4 6:9 7:2
errno in drivers:DMA_MAPPING_ERROR	6:-3 7:-2 8:7
errno in drivers:E2BIG	5:-3 6:4
errno in drivers:EACCES	3:2 4:2 5:4 6:-2 7:-4
errno in drivers:EAGAIN	3:-2 6:8 7:-3 8:-3
errno in drivers:EBADF	3:-5 4:9 5:-3
errno in drivers:EBUSY	0:3 3:-8 5:-5 6:5 7:3 8:6
errno in drivers:EEXIST	5:3
errno in drivers:EFAULT	0:-4 1:4 2:-2 4:-3 5:-8 6:9 8:5 9:-2
errno in drivers:EINPROGRESS	5:2
errno in drivers:EINTR	5:2 8:2
errno in drivers:EINVAL	1:6 3:-3 4:-8 5:6 6:-2 7:3 8:4 9:-7
errno in drivers:EIO	1:-2 2:2 3:-4 5:7 7:-10 8:6
errno in drivers:ENODATA	0:2 3:6 5:-2 6:3 7:-2 8:-4
errno in drivers:ENODEV	0:6 2:-4 3:2 4:-2 5:2 6:-6 7:3 8:2 9:-2
errno in drivers:ENOENT	0:-4 3:-6 6:-2 7:16 8:-2
errno in drivers:ENOIOCTLCMD	4:2
errno in drivers:ENOMEDIUM	6:2 7:-3
errno in drivers:ENOMEM	0:5 3:-6 5:8 7:-4
errno in drivers:ENOSPC	7:-2 8:3
errno in drivers:ENOSYS	3:3 5:-4 7:5
errno in drivers:ENOTSUPP	7:2
errno in drivers:ENOTTY	3:6 5:-7 6:-5 7:3 8:6
errno in drivers:ENXIO	0:-3 4:-2 5:-5 6:4 7:15 8:-4
errno in drivers:EOPNOTSUPP	3:4 5:-2 7:6 8:-5
errno in drivers:EOVERFLOW	3:10 5:-7
errno in drivers:EPERM	4:15 5:-5 6:-4 7:-4
errno in drivers:EPROBE_DEFER	3:-7 5:7 7:-2 8:4
errno in drivers:EPROTO	2:6 3:4 5:-10 6:6 7:-3 8:-2
errno in drivers:ERANGE	3:-2 5:4
errno in drivers:ERESTARTSYS	5:-10 8:17
errno in drivers:EROFS	7:3 8:2
errno in drivers:ETIME	6:7 8:-3
errno in drivers:ETIMEDOUT	2:-2 3:-2 6:8 8:-2
errno in drivers:FAILED	2:2 3:-2 6:5 8:-3
errno in drivers:PCIBIOS_BAD_REGISTER_NUMBER	3:5 6:-2
errno in drivers:PCIBIOS_DEVICE_NOT_FOUND	3:-7 5:2 6:10 7:-2 8:-2
errno in fs:	0:4 2:10 4:5 5:-2 6:-11 7:-6 8:5 9:-6
errno in fs:E2BIG	0:6 5:-9 7:-5 8:11
errno in fs:EACCES	3:-8 4:6 5:-7 7:13 8:-2
errno in fs:EAGAIN	2:-2 3:10 5:-4 7:-2 8:2
errno in fs:EBADF	3:11 4:-11 5:12 7:-7
errno in fs:EBUSY	3:2 5:4 7:-3
errno in fs:ECANCELED	0:-2 3:-4 5:-2 8:9
errno in fs:ECHILD	3:-7 5:13 7:-2 8:-2
errno in fs:EDQUOT	3:-2 5:3
errno in fs:EEXIST	0:-4 8:8
errno in fs:EFAULT	0:-2 1:18 3:-11 4:-3 5:6 8:-4
errno in fs:EFBIG	3:9 5:-6
errno in fs:EFSBADCRC	3:3 5:-2
errno in fs:EFSCORRUPTED	0:-4 2:-2 3:12 5:-5 7:-5 9:5
errno in fs:EINTR	5:-2 8:4
errno in fs:EINVAL	0:-8 1:10 4:8 5:-11 7:5 8:-2
errno in fs:EIO	0:-6 1:-5 2:17 3:8 4:-4 5:-5 7:-5 8:3
errno in fs:EISDIR	3:7 4:-2 5:-2
errno in fs:ELOOP	3:8 5:-2 8:-2
errno in fs:EMFILE	0:4 3:-12 5:11
errno in fs:EMLINK	3:-4 5:6
errno in fs:ENAMETOOLONG	0:-4 3:11 8:-4
errno in fs:ENODATA	2:5 3:-11 5:11 7:-3
errno in fs:ENODEV	3:2 6:6 7:6 8:-12
errno in fs:ENOENT	2:-2 5:10 6:-2 7:-13 8:5
errno in fs:ENOEXEC	0:-3 5:4 7:-3 8:5
errno in fs:ENOIOCTLCMD	7:2
errno in fs:ENOKEY	0:-2 3:4
errno in fs:ENOLCK	5:-2 8:6
errno in fs:ENOMEM	0:18 1:-2 2:-2 3:7 5:-18 7:-3
errno in fs:ENOPARAM	3:6 5:-3 7:-2
errno in fs:ENOSPC	0:2 3:-9 5:9 7:-2 8:2
errno in fs:ENOSYS	3:-3 7:3
errno in fs:ENOTBLK	2:4 3:-6 5:-2 7:6
errno in fs:ENOTDIR	3:6 5:-4
errno in fs:ENOTEMPTY	5:4 7:-2
errno in fs:ENOTSUPP	7:2
errno in fs:ENOTTY	3:-5 5:-2 7:10 8:-2
errno in fs:ENXIO	0:-2 5:4 7:-3 9:4
errno in fs:EOPNOTSUPP	3:-2 5:-2 7:9 8:-3
errno in fs:EOVERFLOW	3:-3 4:-3 5:9 7:-2
errno in fs:EPERM	3:-7 4:-2 5:-7 7:18
errno in fs:EPIPE	3:-2 8:3
errno in fs:EPROTONOSUPPORT	3:-2 5:-3 7:5
errno in fs:ERANGE	3:5 8:-2
errno in fs:EREMOTEIO	3:6 5:-2 7:-4
errno in fs:ERESTARTNOHAND	3:-2 5:7 8:-2
errno in fs:ERESTARTSYS	5:3 8:-2
errno in fs:EROFS	3:-6 4:17 5:-3 7:-2 8:-3
errno in fs:ESPIPE	3:-7 5:-2 7:11
errno in fs:ESRCH	3:-11 5:7 7:7
errno in fs:ESTALE	2:-2 3:-2 4:-2 5:6
errno in fs:EUCLEAN	3:5 5:2 8:-3
errno in fs:EXDEV	3:8 4:-2 7:-3 8:-2
errno in fs:FILEID_INVALID	3:3
errno in fs:NFS4ERR_NXIO	3:3 7:-2
errno in fs:NFS4ERR_RESOURCE	2:-2 3:-5 5:6 7:-2 8:4
errno in fs:SVC_DENIED	3:-6 4:7 5:-2 7:4 8:-2
errno in fs:VM_FAULT_SIGBUS	2:-2 3:-4 4:7 5:-5 8:5
errno in fs:nlm_lck_denied_grace_period	5:4
errno in fs:nlm_lck_denied_nolocks	0:7 3:-2 5:-2 8:2
errno in fs:rpc_system_err	0:4 3:-3 4:2 5:-3
errno in include:	0:-2 1:7 2:-3 3:7 5:-2 6:-3 7:-6 9:2
errno in include:EBADMSG	3:2
errno in include:EFAULT	1:-3 3:2 5:4
errno in include:EINVAL	3:2 5:-4 7:7 8:-3
errno in include:EMSGSIZE	5:-6 8:4
errno in include:ENOMEM	0:3 8:-2
errno in init:	0:-2 3:5 5:-2 6:5 7:2 8:-3 9:-3
errno in io_uring:	0:8 3:-6 4:4 6:-2 7:-2 8:2 9:-3
errno in io_uring:EAGAIN	0:8 3:-10 4:-2 5:-3 7:3 8:4
errno in io_uring:EBADF	3:12 4:-2 5:-9
errno in io_uring:EBADFD	3:-2 5:4
errno in io_uring:EBUSY	3:-2 5:2
errno in io_uring:EFAULT	5:-3 8:7
errno in io_uring:EINTR	5:7 8:-5
errno in io_uring:EINVAL	3:15 5:-6 7:-4 8:-2
errno in io_uring:ENOENT	3:7 5:-6
errno in io_uring:ENOMEM	0:-4 5:3 8:2
errno in io_uring:ENOTSOCK	3:5 5:-4
errno in io_uring:ENXIO	3:-2 5:6 7:-3
errno in io_uring:EOVERFLOW	8:-2
errno in ipc:	1:-4 2:-2 3:-3 5:2 7:-2 8:4 9:4
errno in ipc:EACCES	3:-4 4:6 8:-2
errno in ipc:EAGAIN	5:2
errno in ipc:EBADF	3:4 5:-3
errno in ipc:EFAULT	1:2
errno in ipc:EIDRM	3:-3 5:4
errno in ipc:EINVAL	3:10 7:-4 8:-3
errno in ipc:ENOENT	3:4
errno in ipc:ENOMEM	0:3 5:-2
errno in ipc:ENOSPC	3:3
errno in ipc:EPERM	4:2 5:-2
errno in ipc:ERANGE	3:-9 5:12
errno in kernel:	1:7 2:-8 4:6 5:-4 8:-3
errno in kernel:DMA_MAPPING_ERROR	0:4 3:-2 5:-3 7:3
errno in kernel:E2BIG	0:5 3:-2 7:3 8:-4
errno in kernel:EACCES	0:-2 1:-2 3:16 4:-8 5:2 7:-9 8:4
errno in kernel:EADDRNOTAVAIL	3:6 5:-5
errno in kernel:EAGAIN	2:-2 3:-7 4:-4 5:9 8:6 9:-2
errno in kernel:EBADF	0:-4 3:2 4:-3 5:8 8:-2
errno in kernel:EBUSY	3:-6 5:5 7:3 8:2
errno in kernel:ECANCELED	3:8 5:-4 8:-2
errno in kernel:EDEADLK	1:-2 3:-2 5:5
errno in kernel:EEXIST	3:2 5:2
errno in kernel:EFAULT	0:-5 1:2 4:-5 6:-2 7:-5 8:5 9:11
errno in kernel:EILSEQ	3:2
errno in kernel:EINTR	3:-2 5:11 8:-8
errno in kernel:EINVAL	1:-5 3:5 4:7 6:5 8:-11
errno in kernel:EIO	0:7 1:7 2:2 3:-4 4:-2 5:-22 6:-3 7:7 8:5 9:2
errno in kernel:ENAMETOOLONG	5:-2 8:2
errno in kernel:ENODATA	3:-5 5:6
errno in kernel:ENODEV	0:-5 3:-4 4:-2 5:4 7:-2 8:10
errno in kernel:ENOENT	0:-3 3:5 4:5 5:8 6:-2 7:-8 8:-3 9:-2
errno in kernel:ENOEXEC	7:2
errno in kernel:ENOMEM	0:2 4:-2 7:-4 8:7 9:-2
errno in kernel:ENOSPC	0:8 3:8 5:-9 8:-4
errno in kernel:ENOSYS	3:-4 5:-5 7:4 9:8
errno in kernel:ENOTCONN	3:3 5:-2 6:4 7:-2
errno in kernel:ENOTSUPP	3:-4 5:-3 7:11 8:-3
errno in kernel:ENXIO	0:2 7:-2 8:2
errno in kernel:EOPNOTSUPP	3:-11 5:7 7:9 8:-2
errno in kernel:EOVERFLOW	5:2
errno in kernel:EPERM	3:-2 4:12 5:3 7:-4 8:-5
errno in kernel:EPOLLERR	3:2 5:-12 7:4 8:9
errno in kernel:EPROTO	3:2
errno in kernel:ERANGE	3:5 5:-4 8:2
errno in kernel:ERESTARTSYS	3:-2 5:6 8:-2
errno in kernel:ESRCH	3:4 5:4 7:-3 8:-2
errno in kernel:ETIME	3:-4 8:6
errno in kernel:ETIMEDOUT	5:3
errno in kernel:EWOULDBLOCK	3:-4 8:4
errno in kernel:VM_FAULT_SIGBUS	0:-6 3:16 5:-7
errno in lib:	0:-12 1:-2 2:10 3:6 4:-6 6:-5 7:-3 8:3 9:9
errno in lib:E2BIG	0:-4 3:9
errno in lib:EAGAIN	0:3
errno in lib:EBADMSG	0:-2 2:-2 5:-4 7:4 8:3
errno in lib:EBUSY	3:-4 5:7
errno in lib:EFAULT	0:6 3:-8 5:11 7:-3 8:-4 9:2
errno in lib:EINVAL	0:4 7:-3 8:4 9:-3
errno in lib:EMSGSIZE	3:-4 5:6
errno in lib:ENOENT	0:8 3:5 5:-8 8:-4
errno in lib:ENOMEM	0:9 3:-11 5:4
errno in lib:ENOSPC	3:3
errno in lib:EOVERFLOW	3:5 5:-3
errno in lib:ERANGE	3:6 5:-4
errno in lib:GENERIC	9:6
errno in lib:RETVAL_DATA_ERROR	3:6 5:-2
errno in lib:XZ_DATA_ERROR	3:11 5:-3 7:-4
errno in lib:XZ_OPTIONS_ERROR	3:-2 5:-4 7:9
errno in lib:ZSTD_CONTENTSIZE_ERROR	8:3
errno in lib:Z_STREAM_ERROR	3:8 5:-4 7:-2
errno in lib:corruption_detected	3:3
errno in lib:dstSize_tooSmall	3:2
errno in mm:	0:6 1:-2 2:-4 4:-16 5:10 6:-11 9:15
errno in mm:EACCES	3:-6 4:16 5:-8
errno in mm:EAGAIN	3:-4 5:13 7:-2 8:-3
errno in mm:EBADF	3:3 5:-2
errno in mm:EBUSY	0:-2 5:-6 7:-2 8:13
errno in mm:EFAULT	0:-3 1:6 3:10 4:8 5:-5 6:-3 7:3 8:-10 9:-5
errno in mm:EINTR	5:-10 8:12
errno in mm:EINVAL	1:-2 3:-5 5:-4 6:-3 7:6 8:7 9:2
errno in mm:EIO	0:2 2:4 3:-8 5:5 6:4 7:-2 8:-4
errno in mm:ENOENT	3:-10 5:15 7:-2
errno in mm:ENOMEM	0:-8 1:-3 3:8 4:-6 5:11 9:-2
errno in mm:ENOSPC	0:-3 2:4 3:-2 5:4 8:-2
errno in mm:ENOSYS	0:2 3:6 5:-2 7:-2 9:-2
errno in mm:ENXIO	5:2
errno in mm:EOPNOTSUPP	3:-4 5:-2 7:6
errno in mm:EPERM	3:-4 4:2 5:8 7:-4
errno in mm:ERANGE	1:-2 3:5 5:-2
errno in mm:ESRCH	3:14 5:-13
errno in mm:VM_FAULT_OOM	0:12 2:-2 5:-5 8:-2
errno in mm:VM_FAULT_SIGBUS	2:6 3:-5 5:6 6:-3 8:-2
errno in net:	0:4 3:-3 4:4 5:-7 6:2 7:4 9:-2
errno in net:E2BIG	3:-10 5:14
errno in net:EACCES	3:-6 4:11 5:7 7:-6
errno in net:EADDRINUSE	3:-10 5:8 7:-2 8:5
errno in net:EADDRNOTAVAIL	0:-2 3:9 5:5 7:-4 8:-6
errno in net:EAFNOSUPPORT	5:-9 7:18 8:-5
errno in net:EAGAIN	0:-3 1:-2 2:10 3:5 5:-5 7:-4 8:2
errno in net:EALREADY	3:-4 5:6 7:-2
errno in net:EBADF	3:4 5:-3
errno in net:EBADMSG	3:2 5:2
errno in net:EBUSY	3:11 7:-3 8:-7
errno in net:ECONNREFUSED	3:4
errno in net:EDESTADDRREQ	3:-5 5:9 8:-2
errno in net:EEXIST	3:-11 5:18 7:-2 8:-3
errno in net:EFAULT	0:-6 1:11 2:-2 4:4 6:-2 7:-2 9:-4
errno in net:EHOSTUNREACH	3:3 5:-4 7:-2 8:5
errno in net:EINPROGRESS	5:2
errno in net:EINTR	5:-3 8:4
errno in net:EINVAL	0:3 1:-7 2:-3 3:-5 4:-2 5:5 6:-5 8:-2 9:17
errno in net:EIO	0:-4 2:-4 3:6 4:-2 5:3 6:-2 7:2 8:2
errno in net:EISCONN	3:-4 5:7 7:-2
errno in net:EKEYEXPIRED	3:-3 5:6 8:-3
errno in net:ELOOP	3:3 8:-2
errno in net:EMSGSIZE	0:-3 1:-2 2:-3 3:-3 4:-2 5:5 6:-2 7:-6 8:16
errno in net:ENAMETOOLONG	3:4 5:-3
errno in net:ENETDOWN	5:8 7:-3 8:-3
errno in net:ENETUNREACH	3:3 5:-3 7:-2 8:4
errno in net:ENFILE	3:5 5:-3
errno in net:ENOBUFS	0:15 1:-2 3:-14 4:-3 5:-3 7:-2 8:9
errno in net:ENODATA	5:-3 7:6
errno in net:ENODEV	0:-3 3:19 6:10 7:-14 8:-9
errno in net:ENOENT	0:-7 3:6 4:-3 5:10 6:-2
errno in net:ENOIOCTLCMD	3:-3 5:-2 7:7
errno in net:ENOMEM	0:4 1:10 3:-4 5:-10 7:-4 9:7
errno in net:ENOMSG	3:3 5:5 7:-3 8:-2
errno in net:ENOPROTOOPT	3:-7 5:-4 7:16 8:-2
errno in net:ENOSPC	0:-4 2:-3 3:4 5:2 7:-2 8:4
errno in net:ENOSYS	3:2 5:-3
errno in net:ENOTCONN	3:-3 5:11 7:-3 8:-2
errno in net:ENOTSOCK	3:5 7:-3
errno in net:ENOTSUPP	3:-8 5:-3 7:12
errno in net:ENOTTY	3:-3 7:4
errno in net:ENXIO	3:5 7:-2
errno in net:EOPNOTSUPP	0:-3 5:-6 7:6 8:9
errno in net:EOVERFLOW	3:-5 5:8 8:-2
errno in net:EPERM	3:-4 4:8 5:7 7:-6 8:-2
errno in net:EPFNOSUPPORT	3:-6 5:-4 7:12
errno in net:EPIPE	5:6 8:-3
errno in net:EPROTO	5:2 7:5 8:-4
errno in net:EPROTONOSUPPORT	0:-2 5:-6 7:17 8:-7
errno in net:ERANGE	3:6 5:-5
errno in net:EREMOTEIO	2:6 3:-8 5:3
errno in net:ERESTARTSYS	5:-2 8:4
errno in net:ESHUTDOWN	2:5 3:-3 7:-2 8:3
errno in net:ESOCKTNOSUPPORT	3:3 5:-11 7:10
errno in net:ESPIPE	3:7 5:-4 7:-2
errno in net:ESRCH	0:-2 3:7 4:-7 5:3 7:-5 8:5
errno in net:ETIMEDOUT	2:4 5:2 8:-4
errno in net:FLOW_DISSECT_RET_OUT_BAD	3:5 5:-2
errno in net:NET_RX_DROP	3:2 4:2 5:-4 7:-2 8:3
errno in net:NET_XMIT_DROP	0:-3 3:-5 7:-2 8:12
errno in net:NF_ACCEPT	3:8 5:-4 8:-4
errno in net:NF_DROP	0:2 3:-6 8:7
errno in net:SCTP_DISPOSITION_ABORT	2:2 5:2 8:-2
errno in net:SCTP_DISPOSITION_NOMEM	0:14 3:-11 5:-7 7:-2 8:7
errno in net:SCTP_ERROR_DNS_FAILED	3:4 5:-2
errno in net:SK_DROP	3:5 5:-7 7:4
errno in net:SVC_CLOSE	0:7 3:-5 5:-3 8:4
errno in net:SVC_DENIED	3:12 4:-4 5:-6 7:-2 8:2
errno in net:SVC_DROP	3:-4 5:2 8:4
errno in net:SVC_GARBAGE	3:3 5:-2
errno in net:TC_ACT_SHOT	3:3 5:-2
errno in security:	0:-5 1:-7 2:-4 3:-14 4:15 5:5 7:5 8:8 9:-2
errno in security:EDQUOT	3:-3 5:4
errno in security:EFAULT	1:3
errno in security:EINVAL	3:15 4:-6 7:4 8:-8
errno in security:EKEYREVOKED	3:-3 5:6 7:-2
errno in security:ENOKEY	0:-2 3:2 4:-4 5:3 7:-2 8:6
errno in security:ENOMEM	0:5 5:-3
errno in security:ENOTDIR	3:5 5:-4
errno in security:EOPNOTSUPP	3:-2 7:4
errno in security:EPERM	3:5 4:9 5:-8 7:-4
errno in tools:	8:2
errno in tools:EINVAL	3:-2 8:4
errno of a callee:	1:3 2:-5 3:-5 4:3 5:-4 6:-10 7:-9 8:20 9:6
errno of a callee:AE_ALREADY_EXISTS	3:-2 5:4
errno of a callee:AE_BAD_PARAMETER	3:6 5:-2 8:-2
errno of a callee:AE_ERROR	6:-3 7:4
errno of a callee:AE_NOT_EXIST	3:-4 5:10 8:-3
errno of a callee:AE_NO_MEMORY	0:8 3:-5 5:-2
errno of a callee:AE_TYPE	3:5 5:-3 7:-2
errno of a callee:BLK_STS_IOERR	3:5 4:7 5:-7 7:-4 8:2
errno of a callee:BLK_STS_RESOURCE	0:3
errno of a callee:DMA_MAPPING_ERROR	0:5 3:-2 5:-5 7:4
errno of a callee:E2BIG	0:2 1:2 3:-7 7:-5 8:10
errno of a callee:EACCES	0:-3 1:7 4:18 5:-14 7:-9 8:7 9:-4
errno of a callee:EADDRINUSE	0:2 3:-8 5:3 8:4
errno of a callee:EADDRNOTAVAIL	5:4 7:-2
errno of a callee:EAFNOSUPPORT	3:-2 5:-9 7:19 8:-6
errno of a callee:EAGAIN	0:6 1:-3 3:-6 4:-6 5:4 6:2 7:-6 8:9
errno of a callee:EALREADY	5:2
errno of a callee:EBADF	0:-5 3:4 4:-3 5:-2 7:5
errno of a callee:EBADMSG	2:-2 3:6 7:-4
errno of a callee:EBUSY	0:2 3:-16 4:-2 5:8 7:-4 8:15
errno of a callee:ECANCELED	0:-2 3:-3 5:-2 8:9
errno of a callee:ECHILD	3:-4 5:7
errno of a callee:ECONNREFUSED	0:-2 2:2 3:5 5:-2 8:-2
errno of a callee:EEXIST	0:-6 3:-16 5:18 8:6
errno of a callee:EFAULT	0:-12 1:17 2:-4 3:-8 5:-5 6:-7 8:18
errno of a callee:EFSCORRUPTED	0:-4 3:-2 7:-4 8:4 9:8
errno of a callee:EHOSTUNREACH	5:5 8:-4
errno of a callee:EIDRM	3:-2 5:3
errno of a callee:EINTR	3:-3 4:-2 5:2 7:-2 8:7
errno of a callee:EINVAL	0:-8 1:2 2:3 3:9 4:-6 5:-8 6:-2 7:-2 8:11 9:2
errno of a callee:EIO	0:-5 1:-3 2:15 3:-4 4:-3 6:4 7:-3
errno of a callee:EISDIR	3:3 5:-2
errno of a callee:EKEYREJECTED	3:2 7:-4 8:4
errno of a callee:EKEYREVOKED	5:4
errno of a callee:ELIBBAD	0:-2 5:2 7:-3 8:3
errno of a callee:ELOOP	3:8 5:-6
errno of a callee:EMLINK	3:-3 5:5
errno of a callee:EMSGSIZE	0:3 3:-11 4:-2 5:5 7:-5 8:14
errno of a callee:ENAMETOOLONG	0:-4 3:10 5:-4
errno of a callee:ENETDOWN	5:4 8:-2
errno of a callee:ENETUNREACH	3:-3 5:6
errno of a callee:ENFILE	0:6 3:-2 5:-2
errno of a callee:ENOBUFS	0:11 2:2 3:-20 4:-2 5:8 7:-2 8:5
errno of a callee:ENODATA	0:-2 2:5 3:-4 4:5
errno of a callee:ENODEV	2:-2 3:6 4:-2 5:-7 6:11 7:-4 8:3
errno of a callee:ENOENT	0:-4 3:7 6:5 7:-2 9:-2
errno of a callee:ENOEXEC	0:-2 3:3
errno of a callee:ENOKEY	0:-2 3:-4 5:5 8:5
errno of a callee:ENOLCK	3:-4 5:-11 7:4 8:11
errno of a callee:ENOMEM	0:12 1:6 2:-3 3:-7 4:-8 5:-5 7:-4 8:12 9:-2
errno of a callee:ENOMSG	3:-2 5:3
errno of a callee:ENOPROTOOPT	7:2
errno of a callee:ENOSPC	0:-5 3:-7 5:8 7:-3 8:8
errno of a callee:ENOSYS	3:-4 5:3 7:2
errno of a callee:ENOTCONN	3:-2 5:6 6:2 8:-2
errno of a callee:ENOTDIR	3:7 5:-7
errno of a callee:ENOTEMPTY	5:3
errno of a callee:ENOTSOCK	3:9 5:-7
errno of a callee:ENOTSUPP	3:-9 5:-2 7:16 8:-4
errno of a callee:ENOTTY	3:-4 5:-8 7:7 8:6
errno of a callee:ENXIO	0:-4 2:-2 4:-2 6:4 7:-7 8:6 9:4
errno of a callee:EOPNOTSUPP	0:-2 3:-11 4:-2 6:-2 7:24 8:-7
errno of a callee:EOVERFLOW	4:6 8:-3
errno of a callee:EPERM	0:-2 3:-11 4:25 5:-2 6:3 7:-6 8:-3
errno of a callee:EPIPE	3:7 5:-5
errno of a callee:EPOLLERR	3:4 5:-11 8:9
errno of a callee:EPROBE_DEFER	3:-6 8:7
errno of a callee:EPROTO	2:7 3:5 5:-2 6:-3 7:-2 8:-3
errno of a callee:EPROTONOSUPPORT	7:3
errno of a callee:ERANGE	1:-2 3:-2 5:4 8:2
errno of a callee:ERESTARTSYS	3:-4 4:-2 5:-2 6:-2 8:13
errno of a callee:EROFS	3:-5 4:9
errno of a callee:ESHUTDOWN	2:-5 5:3 8:5
errno of a callee:ESPIPE	3:2 5:-2
errno of a callee:ESRCH	0:-3 3:4 4:-7 7:2 8:5
errno of a callee:ESTALE	3:-4 5:4 7:-4 8:5
errno of a callee:ETIME	3:-2 6:-2 8:6
errno of a callee:ETIMEDOUT	2:4 3:-4 5:-2 6:5
errno of a callee:ETXTBSY	5:2
errno of a callee:EUCLEAN	5:3
errno of a callee:EWOULDBLOCK	5:-4 8:5
errno of a callee:EXDEV	0:-2 3:-3 5:6
errno of a callee:FAILED	6:4
errno of a callee:FLOW_DISSECT_RET_OUT_BAD	3:2
errno of a callee:NET_RX_DROP	3:-4 4:2 5:-5 7:-3 8:12
errno of a callee:NF_ACCEPT	3:7 5:-3 8:-4
errno of a callee:NF_DROP	0:7 3:-6 7:-2 8:3
errno of a callee:PCIBIOS_DEVICE_NOT_FOUND	3:-7 5:2 6:10 7:-2 8:-2
errno of a callee:SCTP_DISPOSITION_NOMEM	0:4 3:-6 8:3
errno of a callee:SCTP_ERROR_DNS_FAILED	3:2
errno of a callee:SK_DROP	3:3 5:-7 7:5
errno of a callee:SVC_DENIED	0:-3 3:4 4:-3 5:-3 7:10 8:-4
errno of a callee:UCODE_ERROR	8:2
errno of a callee:VM_FAULT_OOM	0:9 2:-2 5:-3 8:-2
errno of a callee:VM_FAULT_SIGBUS	0:-8 2:4 4:8 5:-6 6:-3 7:-2 8:4 9:2
errno of a callee:XZ_DATA_ERROR	3:2
errno of a callee:ZSTD_CONTENTSIZE_ERROR	3:-3 8:4
errno of a callee:nlm_lck_denied_grace_period	5:3
errno of a callee:nlm_lck_denied_nolocks	3:-2 5:2 8:3
errno of a callee:rpc_system_err	0:4 3:-3 4:2 5:-3
errno of no callee:	1:-6 2:2 3:5 4:-8 6:4 8:-2 9:3
errno of no callee:AE_ALREADY_EXISTS	3:-4 5:6
errno of no callee:AE_AML_BAD_OPCODE	3:3
errno of no callee:AE_AML_DIVIDE_BY_ZERO	3:3
errno of no callee:AE_AML_INTERNAL	3:-4 7:-3 9:10
errno of no callee:AE_AML_INVALID_RESOURCE_TYPE	3:-3 5:-2 9:7
errno of no callee:AE_AML_NO_RETURN_VALUE	5:3
errno of no callee:AE_AML_OPERAND_TYPE	0:5 5:-4 6:-2 7:-2 8:2 9:2
errno of no callee:AE_AML_OPERAND_VALUE	3:6 5:-2 6:-2
errno of no callee:AE_AML_PACKAGE_LIMIT	3:2
errno of no callee:AE_BAD_DATA	3:5 7:-2
errno of no callee:AE_BAD_PARAMETER	3:7 5:2 6:-4 7:-3 8:2 9:-2
errno of no callee:AE_ERROR	3:10 5:-3 6:4 7:-5 8:-2 9:-2
errno of no callee:AE_LIMIT	3:-3 5:4
errno of no callee:AE_NOT_ACQUIRED	3:4
errno of no callee:AE_NOT_EXIST	3:4 5:-6 7:2 8:4
errno of no callee:AE_NOT_FOUND	0:-2 3:3 5:4 6:-2 7:-2
errno of no callee:AE_NOT_IMPLEMENTED	3:-5 7:7
errno of no callee:AE_NO_HARDWARE_RESPONSE	3:-4 5:-3 6:6 7:3
errno of no callee:AE_NULL_ENTRY	3:5 7:-2
errno of no callee:AE_NUMERIC_OVERFLOW	3:4 5:-2
errno of no callee:AE_SUPPORT	3:-6 7:12
errno of no callee:AE_TYPE	0:-2 3:2 5:-2 7:3 8:-2 9:3
errno of no callee:BLK_STS_IOERR	0:-2 3:5 4:-3 5:3 6:-3 7:2
errno of no callee:BLK_STS_RESOURCE	0:2 5:3 7:-2
errno of no callee:BLK_STS_TARGET	2:-4 5:-4 6:9 7:2
errno of no callee:DMA_MAPPING_ERROR	3:2 5:2 6:-3 7:-3 8:5
errno of no callee:E2BIG	0:4 1:-2 2:-2 3:9 5:-4 6:2 8:-5 9:-2
errno of no callee:EACCES	0:-3 1:-3 2:-2 3:-7 4:13 5:12 6:-3 8:-9 9:2
errno of no callee:EADDRINUSE	3:-3 5:5
errno of no callee:EADDRNOTAVAIL	3:6 5:4 7:-2 8:-5
errno of no callee:EAFNOSUPPORT	3:4
errno of no callee:EAGAIN	1:-3 2:5 3:-4 4:-4 5:17 8:-6 9:-3
errno of no callee:EALREADY	3:-4 5:6
errno of no callee:EBADF	3:15 4:5 5:4 7:-15 8:-4
errno of no callee:EBADFD	5:2
errno of no callee:EBADMSG	0:-3 2:7 3:6 5:-8 6:-2 7:4 8:-4
errno of no callee:EBADR	5:2 7:2
errno of no callee:EBUSY	0:-4 2:-2 4:-2 5:18 6:-2 7:-2 8:-3
errno of no callee:ECANCELED	3:4 7:-2 8:-2
errno of no callee:ECHILD	3:-5 5:9
errno of no callee:ECONNREFUSED	3:-5 4:5 5:3
errno of no callee:EDEADLK	3:-2 5:3
errno of no callee:EDESTADDRREQ	3:-5 5:8 8:-2
errno of no callee:EDQUOT	3:-4 5:7
errno of no callee:EEXIST	4:-2 5:12 7:-5 8:-4
errno of no callee:EFAULT	0:6 1:20 2:-4 3:5 4:-2 5:-2 6:3 7:-11 8:-13
errno of no callee:EFBIG	3:5 7:-3
errno of no callee:EFSCORRUPTED	3:14 5:-6 8:-3 9:-3
errno of no callee:EHOSTUNREACH	3:2 5:-9 7:-2 8:9
errno of no callee:EILSEQ	3:4 5:-2
errno of no callee:EINPROGRESS	3:-3 5:5
errno of no callee:EINTR	3:-3 5:4
errno of no callee:EINVAL	0:2 1:-7 2:-12 3:19 4:-4 5:3 6:-3 7:8 8:-6
errno of no callee:EIO	0:3 2:2 3:9 4:-4 5:-9 6:-4
errno of no callee:EISCONN	3:-3 5:6 7:-2
errno of no callee:EISDIR	3:4
errno of no callee:EKEYEXPIRED	5:5 8:-3
errno of no callee:EKEYREJECTED	3:7 5:2 7:-2 8:-5
errno of no callee:ELOOP	3:4 5:3 7:-3 8:-2
errno of no callee:EMFILE	3:-8 5:11
errno of no callee:EMLINK	3:-4 5:5
errno of no callee:EMSGSIZE	0:-3 2:-2 3:11 5:-2 7:-2
errno of no callee:ENAMETOOLONG	3:9 5:-4 7:-2 8:-2
errno of no callee:ENETDOWN	5:5 7:-3
errno of no callee:ENETUNREACH	3:6 5:-3
errno of no callee:ENFILE	0:-4 5:5
errno of no callee:ENOBUFS	0:4 1:-2 3:8 5:-8 8:2
errno of no callee:ENODATA	0:2 3:8 4:-2 5:3 7:-2 8:-5
errno of no callee:ENODEV	0:-8 1:-2 2:-3 3:8 4:-4 5:3 6:2 7:6 9:-2
errno of no callee:ENOENT	0:-5 1:-2 2:-3 3:6 5:12 6:-4 7:5 8:-6 9:-2
errno of no callee:ENOEXEC	3:7 8:-2
errno of no callee:ENOIOCTLCMD	3:-7 4:-2 5:-5 7:17 8:-2
errno of no callee:ENOKEY	0:-2 3:8 4:-3 5:5 7:-5 8:-2
errno of no callee:ENOLCK	3:5 5:9 7:-5 8:-5
errno of no callee:ENOMEDIUM	6:2 7:-3
errno of no callee:ENOMEM	0:30 1:-4 2:-3 4:-3 5:-6 6:-7 7:-7 8:-5 9:4
errno of no callee:ENOMSG	3:3 5:4 7:-3 8:-2
errno of no callee:ENOPKG	3:-3 7:4
errno of no callee:ENOPROTOOPT	3:-6 5:-2 7:14 8:-2
errno of no callee:ENOSPC	0:6 1:-2 4:-2 5:9 6:-2 7:-4 8:-5 9:-2
errno of no callee:ENOSYS	3:-2 5:-10 6:-2 7:15 8:-2 9:5
errno of no callee:ENOTCONN	6:4 7:-5 8:-2
errno of no callee:ENOTDIR	3:5 5:-2
errno of no callee:ENOTEMPTY	5:2
errno of no callee:ENOTSUPP	3:-7 5:-7 7:18
errno of no callee:ENOTTY	3:-3 4:-2 6:-2 7:13 8:-4
errno of no callee:ENXIO	2:-2 3:3 4:-2 5:6 6:5 7:6 8:-12 9:-2
errno of no callee:EOPNOTSUPP	3:-4 4:-3 5:-15 6:-2 7:24 8:4
errno of no callee:EOVERFLOW	3:13 4:-2 7:-3 8:-2
errno of no callee:EPERM	0:-3 1:-2 2:-2 4:15 5:2 6:-6 7:2 8:-5 9:-2
errno of no callee:EPFNOSUPPORT	3:-3 5:-6 7:15 8:-3
errno of no callee:EPIPE	3:-6 5:10
errno of no callee:EPOLLERR	3:-6 5:8
errno of no callee:EPROBE_DEFER	3:-2 5:7 8:-3
errno of no callee:EPROTO	3:2 5:-7 6:7 7:3 8:-3
errno of no callee:EPROTONOSUPPORT	0:-2 5:-7 7:19 8:-6
errno of no callee:ERANGE	3:19 5:-6 6:-2 7:-3 8:-3
errno of no callee:EREMOTEIO	2:6 8:-3
errno of no callee:ERESTARTNOHAND	3:-4 8:9
errno of no callee:ERESTARTSYS	5:4
errno of no callee:EROFS	3:-6 4:5 5:3
errno of no callee:ESOCKTNOSUPPORT	3:-5 7:6
errno of no callee:ESPIPE	3:7 5:-8 7:4
errno of no callee:ESRCH	5:13 7:-5 8:-5
errno of no callee:ESTALE	2:-2 5:4 7:5 8:-5
errno of no callee:ETIME	3:-4 5:4 6:8 7:-2 8:-4
errno of no callee:ETIMEDOUT	2:-2 5:8 7:-2 8:-5
errno of no callee:EWOULDBLOCK	0:3 3:-4 5:6 8:-2
errno of no callee:EXDEV	3:10 4:-2 5:-2 7:-3 8:-2
errno of no callee:FAILED	2:3 3:-2 5:2 8:-2
errno of no callee:FILEID_INVALID	3:5 5:-2
errno of no callee:FLOW_DISSECT_RET_OUT_BAD	3:2
errno of no callee:GENERIC	9:6
errno of no callee:NET_RX_DROP	3:5 8:-3
errno of no callee:NFS4ERR_RESOURCE	3:-6 5:6 8:4
errno of no callee:NF_DROP	0:-4 7:2 8:4
errno of no callee:PCIBIOS_BAD_REGISTER_NUMBER	3:5 6:-2
errno of no callee:RETVAL_DATA_ERROR	3:6 5:-2
errno of no callee:SCTP_DISPOSITION_NOMEM	0:10 3:-5 5:-6 7:-2 8:4
errno of no callee:SK_DROP	3:2
errno of no callee:SVC_CLOSE	0:7 3:-5 5:-2 8:3
errno of no callee:SVC_DENIED	0:3 3:2 4:6 5:-4 7:-8 8:4 9:-2
errno of no callee:SVC_GARBAGE	3:3
errno of no callee:TC_ACT_SHOT	3:3 5:-2
errno of no callee:VM_FAULT_OOM	3:-2 8:2
errno of no callee:VM_FAULT_SIGBUS	3:11 4:-4 5:-2
errno of no callee:XZ_DATA_ERROR	3:9 5:-2 7:-3
errno of no callee:XZ_OPTIONS_ERROR	3:-2 5:-4 7:9
errno of no callee:ZSTD_CONTENTSIZE_ERROR	3:3
errno of no callee:Z_STREAM_ERROR	3:8 5:-4 7:-2
errno of no callee:corruption_detected	3:3
errno of no callee:dstSize_tooSmall	3:2
errno of the guard:E2BIG	3:-3 5:-6 8:10
errno of the guard:EAGAIN	3:-3 5:10 8:-5
errno of the guard:EBUSY	5:5 8:-3
errno of the guard:EEXIST	3:-4 5:4
errno of the guard:EFAULT	0:-2 1:9 8:-3
errno of the guard:EINVAL	0:-2 1:-3 3:2 4:-3 5:6 7:5 8:-4
errno of the guard:EIO	0:2 2:12 3:-3 7:-2 8:-6
errno of the guard:ENOENT	3:-5 5:12 8:-6
errno of the guard:ENOIOCTLCMD	7:8 8:-5
errno of the guard:ENOMEM	0:14 5:-4 8:-7
errno of the guard:ENOSPC	8:-2
errno of the guard:EOPNOTSUPP	5:-7 7:10
errno of the guard:EPROBE_DEFER	3:-2 5:-3 7:2 8:5
errno of the guard:ERESTARTSYS	3:-2 5:-2 8:6
errno of the guard:ESRCH	5:6 8:-4
errno:	0:2 1:-3 2:-3 4:-5 5:-4 6:-6 7:-8 8:18 9:10
errno:AE_ALREADY_EXISTS	3:-6 5:10
errno:AE_AML_BAD_OPCODE	3:3
errno:AE_AML_DIVIDE_BY_ZERO	3:3
errno:AE_AML_INTERNAL	3:-4 7:-3 9:10
errno:AE_AML_INVALID_RESOURCE_TYPE	3:-2 5:-2 9:7
errno:AE_AML_NO_OPERAND	0:-2 3:6 8:-2
errno:AE_AML_NO_RETURN_VALUE	5:3
errno:AE_AML_OPERAND_TYPE	0:5 3:2 5:-5 6:-2 7:-2 8:2 9:2
errno:AE_AML_OPERAND_VALUE	3:6 5:-2 6:-2
errno:AE_AML_PACKAGE_LIMIT	3:2
errno:AE_BAD_ADDRESS	0:-2 5:-2 8:6
errno:AE_BAD_DATA	3:5 7:-2
errno:AE_BAD_PARAMETER	0:-2 3:13 6:-4 7:-4 9:-2
errno:AE_ERROR	3:10 5:-4 8:-2 9:-2
errno:AE_LIMIT	3:-3 5:4
errno:AE_NOT_ACQUIRED	3:4 5:-2
errno:AE_NOT_EXIST	0:-2 5:5 6:-2
errno:AE_NOT_FOUND	0:-3 3:7 5:-4 6:2 7:-2 8:2
errno:AE_NOT_IMPLEMENTED	3:-5 7:7
errno:AE_NO_ACPI_TABLES	3:-5 5:5 6:4
errno:AE_NO_HARDWARE_RESPONSE	3:-4 5:-3 6:6 7:3
errno:AE_NO_MEMORY	0:15 3:-5 5:-6
errno:AE_NULL_ENTRY	3:5 7:-2
errno:AE_NULL_OBJECT	0:-3 5:2 6:5
errno:AE_NUMERIC_OVERFLOW	3:4 5:-2
errno:AE_SUPPORT	3:-6 7:12
errno:AE_TIME	6:2
errno:AE_TYPE	0:-2 3:8 5:-5 8:-2 9:3
errno:BLK_STS_IOERR	0:-2 3:10 4:4 5:-4 6:-4 7:-2
errno:BLK_STS_RESOURCE	0:5 5:2 7:-3
errno:BLK_STS_TARGET	2:-4 5:-4 6:9 7:2
errno:DMA_MAPPING_ERROR	0:4 5:-3 6:-4 8:5
errno:E2BIG	0:6 2:-2 3:2 4:-2 5:-3 7:-5 8:4 9:-2
errno:EACCES	0:-6 1:4 2:-2 3:-8 4:31 5:-2 6:-4 7:-9 8:-2
errno:EADDRINUSE	3:-10 5:8 7:-2 8:5
errno:EADDRNOTAVAIL	0:-2 3:7 5:9 7:-5 8:-6
errno:EAFNOSUPPORT	3:2 5:-10 7:18 8:-7
errno:EAGAIN	0:5 1:-6 2:6 3:-10 4:-9 5:21 7:-6 8:2 9:-4
errno:EALREADY	3:-5 5:8 7:-2
errno:EBADF	0:-6 2:-2 3:19 4:3 5:2 7:-10 8:-3
errno:EBADFD	5:2
errno:EBADMSG	0:-3 2:6 3:12 5:-8 6:-2 8:-4
errno:EBADR	5:2 7:2
errno:EBUSY	0:-2 1:-2 2:-3 3:-17 4:-4 5:26 7:-6 8:12 9:-2
errno:ECANCELED	0:-3 7:-3 8:7
errno:ECHILD	3:-9 5:16 7:-2 8:-2
errno:ECONNREFUSED	0:-2 2:2 4:5 7:-2 8:-3
errno:EDEADLK	1:-2 3:-3 5:6
errno:EDESTADDRREQ	3:-5 5:9 8:-2
errno:EDOM	3:6
errno:EDQUOT	3:-5 5:8
errno:EEXIST	0:-7 3:-15 4:-2 5:30 7:-6 8:2
errno:EFAULT	0:-6 1:36 2:-8 3:-4 4:-2 5:-7 6:-4 7:-11 8:5
errno:EFBIG	3:5 7:-3
errno:EFSBADCRC	3:3 5:-2
errno:EFSCORRUPTED	0:-4 2:-2 3:12 5:-5 7:-5 9:5
errno:EHOSTUNREACH	3:3 5:-4 7:-2 8:5
errno:EIDRM	3:-3 5:4
errno:EILSEQ	3:10 5:-5 7:-3
errno:EINPROGRESS	3:-3 5:5
errno:EINTR	3:-6 4:-2 5:6 7:-3 8:9
errno:EINVAL	0:-6 1:-5 2:-9 3:27 4:-10 5:-5 6:-6 7:6 8:5 9:2
errno:EIO	0:-2 1:-2 2:17 3:6 4:-8 5:-10 7:-2
errno:EISCONN	3:-4 5:7 7:-2
errno:EISDIR	3:7 4:-2 5:-2
errno:EKEYEXPIRED	3:-4 5:8 8:-3
errno:EKEYREJECTED	3:9 6:-2 7:-6
errno:EKEYREVOKED	3:-3 5:6 7:-2
errno:ELIBBAD	0:-2 5:2 7:-3 8:3
errno:ELOOP	3:13 4:-2 5:-3 7:-3 8:-3
errno:EMFILE	0:3 3:-8 5:7
errno:EMLINK	3:-7 5:10 7:-2
errno:EMSGSIZE	1:-2 2:-3 4:-3 5:3 6:-2 7:-7 8:15
errno:ENAMETOOLONG	0:-4 3:19 5:-8 7:-2 8:-2
errno:ENETDOWN	5:9 7:-3 8:-3
errno:ENETUNREACH	3:3 5:3 7:-2 8:-2
errno:ENFILE	0:2 5:4 7:-2
errno:ENOBUFS	0:14 1:-2 3:-12 4:-3 7:-2 8:7 9:-2
errno:ENODATA	2:3 3:5 4:2 6:-2 7:-4 8:-4
errno:ENODEV	0:-9 1:-3 2:-5 3:13 4:-6 5:-4 6:12 7:2 8:2 9:-3
errno:ENOENT	0:-9 1:-3 2:-4 3:13 4:-2 5:10 7:3 8:-6 9:-4
errno:ENOEXEC	0:-3 3:10 4:-2 8:-2
errno:ENOIOCTLCMD	3:-7 5:-5 7:14 8:-2
errno:ENOKEY	0:-4 3:5 4:-5 5:10 7:-6 8:3
errno:ENOLCK	5:-2 8:6
errno:ENOMEDIUM	6:2 7:-3
errno:ENOMEM	0:42 2:-6 3:-8 4:-10 5:-11 6:-7 7:-11 8:7 9:2
errno:ENOMSG	5:7 7:-3 8:-2
errno:ENOPARAM	3:6 5:-3 7:-2
errno:ENOPKG	3:-6 5:-2 7:8
errno:ENOPROTOOPT	3:-7 5:-4 7:16 8:-2
errno:ENOSPC	1:-2 3:-5 4:-3 5:17 6:-2 7:-7 8:3 9:-2
errno:ENOSYS	3:-5 4:-2 5:-7 6:-3 7:17 8:-3 9:4
errno:ENOTBLK	2:4 3:-3 5:-4 7:6
errno:ENOTCONN	0:-2 5:7 6:6 7:-6 8:-4
errno:ENOTDIR	3:12 5:-9
errno:ENOTEMPTY	3:-2 5:6 7:-2
errno:ENOTSOCK	3:9 5:-3 7:-3 8:-2
errno:ENOTSUPP	3:-16 5:-9 6:-2 7:34 8:-5
errno:ENOTTY	0:-2 2:-2 3:-6 4:-2 5:-7 6:-2 7:20 8:2
errno:ENXIO	0:-5 2:-3 3:4 4:-3 5:6 6:9 7:-2 8:-6 9:2
errno:EOPNOTSUPP	0:-4 2:-2 3:-15 4:-5 5:-13 6:-4 7:49 8:-3 9:-2
errno:EOVERFLOW	3:13 4:4 5:-2 6:-2 7:-4 8:-5
errno:EPERM	0:-5 1:-2 2:-3 3:-11 4:40 6:-3 7:-4 8:-8 9:-3
errno:EPFNOSUPPORT	3:-3 5:-6 7:15 8:-3
errno:EPIPE	5:5 7:-2
errno:EPOLLERR	3:-2 5:-3 8:8
errno:EPROBE_DEFER	3:-7 5:7 7:-2 8:4
errno:EPROTO	2:6 3:6 5:-9 6:4 8:-6
errno:EPROTONOSUPPORT	0:-2 4:-2 5:-9 7:22 8:-7
errno:ERANGE	1:-2 3:17 4:-2 5:-2 6:-3 7:-4
errno:EREMOTEIO	2:5 5:-6 7:9 8:-4
errno:ERESTARTNOHAND	3:-4 8:9
errno:ERESTARTSYS	3:-5 4:-2 5:2 6:-2 7:-2 8:12
errno:EROFS	2:-2 3:-11 4:14 5:3
errno:ESHUTDOWN	2:4 3:-3 7:-4 8:3
errno:ESOCKTNOSUPPORT	3:3 5:-11 7:10
errno:ESPIPE	3:8 5:-10 7:5
errno:ESRCH	0:-4 3:6 4:-8 5:13 7:-2
errno:ESTALE	2:-2 3:-3 4:-2 5:7
errno:ETIME	3:-6 5:4 6:6 7:-2 8:2
errno:ETIMEDOUT	2:2 3:-2 5:5 6:6 7:-3 8:-6
errno:ETXTBSY	5:2
errno:EUCLEAN	3:11 5:-2 8:-4
errno:EWOULDBLOCK	0:2 3:-4 5:2 8:3
errno:EXDEV	0:-3 3:7 4:-2 5:4 7:-3 8:-2
errno:FAILED	2:2 3:-2 6:5 8:-3
errno:FILEID_INVALID	3:5 5:-2
errno:FLOW_DISSECT_RET_OUT_BAD	3:5 5:-2
errno:GENERIC	9:6
errno:NET_RX_DROP	5:-5 7:-3 8:9
errno:NET_XMIT_DROP	0:-3 3:-5 7:-2 8:12
errno:NFS4ERR_NXIO	3:3 7:-2
errno:NFS4ERR_RESOURCE	2:-2 3:-5 5:6 7:-2 8:4
errno:NF_ACCEPT	3:8 5:-4 8:-4
errno:NF_DROP	0:2 3:-6 8:7
errno:PCIBIOS_BAD_REGISTER_NUMBER	3:5 6:-2
errno:PCIBIOS_DEVICE_NOT_FOUND	3:4 6:5 7:-4 8:-3
errno:RETVAL_DATA_ERROR	3:6 5:-2
errno:SCTP_DISPOSITION_ABORT	2:2 5:2 8:-2
errno:SCTP_DISPOSITION_NOMEM	0:14 3:-11 5:-7 7:-2 8:7
errno:SCTP_ERROR_DNS_FAILED	3:4 5:-2
errno:SK_DROP	3:5 5:-7 7:4
errno:SVC_CLOSE	0:7 3:-5 5:-3 8:4
errno:SVC_DENIED	2:-2 3:6 4:4 5:-7 7:2 9:-2
errno:SVC_DROP	3:-4 5:2 8:4
errno:SVC_GARBAGE	3:3 5:-2
errno:TC_ACT_SHOT	3:3 5:-2
errno:UCODE_ERROR	3:-2 5:-3 8:10
errno:VM_FAULT_OOM	0:10 2:-2 3:-3 5:-2
errno:VM_FAULT_SIGBUS	0:-9 2:3 3:11 4:4 5:-8 6:-4 7:-2 8:3
errno:XZ_DATA_ERROR	3:11 5:-3 7:-4
errno:XZ_OPTIONS_ERROR	3:-2 5:-4 7:9
errno:ZSTD_CONTENTSIZE_ERROR	8:3
errno:Z_STREAM_ERROR	3:8 5:-4 7:-2
errno:corruption_detected	3:3
errno:dstSize_tooSmall	3:2
errno:nlm_lck_denied_grace_period	5:4
errno:nlm_lck_denied_nolocks	0:7 3:-2 5:-2 8:2
errno:rpc_system_err	0:4 3:-3 4:2 5:-3 8:3
function.0r	6:4 7:-2 9:2
function.0t	6:3 7:-3 8:-2
function.1	0:-4 3:3 5:-4 8:5
function.16	3:-2 5:-5 6:-2 7:5 8:6
function.1a	3:2 5:3 9:-2
function.1b	0:5 8:-5
function.1d	0:-3 3:-2 8:4
function.1r	0:-2 5:2 8:-4 9:7
function.1t	3:-3 8:-3 9:8
function.2	3:8 4:-2 5:-3 7:-4 8:3
function.2a	3:4 8:-2
function.3	0:-5 2:7 3:-2 4:2 5:-5 8:5
function.32	3:2 5:-2 8:2
function.3a	3:-8 6:4 7:-2 8:-2 9:10
function.4	1:-5 3:4 4:-7 5:3 7:5 8:4 9:-4
function.5	0:14 1:-2 3:4 5:-3 7:-7 8:-4
function.6	2:2 5:-2
function.64	5:5 7:-2 8:2
function.8	2:4 3:-2 5:-4
function.BPF_CALL_2	3:9 4:-2 7:-3 8:-3
function.BPF_CALL_3	0:-6 4:2 5:3 8:5 9:-3
function.BPF_CALL_4	1:-5 3:4 4:-7 5:4 7:7 8:3 9:-4
function.BPF_CALL_5	0:9 1:-2 3:8 5:-3 7:-7 8:-2
function.LZ4_decompress_fast_continue	3:-2 8:4
function.LZ4_decompress_generic	3:6 5:-2 8:-2
function.ZSTD_createDDict_advanced	0:-3 3:5
function.ZSTD_findDecompressedSize	3:2
function.ZSTD_findFrameSizeInfo	3:2
function.ZSTD_initStaticDDict	3:2
function.____sys_recvmsg	1:3
function.____sys_sendmsg	1:-7 3:3 5:-3 8:6
function.___neigh_create	3:-2 5:3
function.__acpi_device_modalias	3:6 5:-5 8:2
function.__acpi_device_wakeup_enable	5:4
function.__acpi_node_get_property_reference	3:8 5:-6
function.__acpi_processor_set_throttling	6:-2 7:2
function.__acpi_processor_start	5:2 6:-2
function.__adjust_resource	3:-2 5:2
function.__alloc_pages	3:-5 9:6
function.__alloc_pages_bulk	0:-3 3:-6 5:6 7:7 8:-2
function.__alloc_pages_may_oom	0:-5 3:10 8:-3
function.__alloc_pages_slowpath	0:-8 3:11 5:4 7:-2 8:-3 9:-2
function.__apply_relocate_add	3:4 5:-2
function.__bio_iov_iter_get_pages	1:-2 3:9 5:-8 8:2
function.__blkdev_direct_IO_simple	2:2
function.__blkdev_issue_discard	4:6 5:-6
function.__bpf_get_stack	1:-4 3:4 4:-2 8:5 9:-2
function.__bpf_get_stackid	0:3 1:-2 3:6 5:-6
function.__bpf_getsockopt	3:6 5:-2 7:-9 8:6
function.__bpf_perf_event_output	5:8 7:-7
function.__bpf_redirect_neigh_v6	5:-2
function.__bpf_ringbuf_reserve	5:2
function.__bpf_strtoll	3:3 8:-2
function.__bpf_strtoull	3:2 5:-2
function.__bpf_user_ringbuf_peek	3:-4 5:4 8:2
function.__btf_resolve_size	3:2
function.__build_packet_message	0:6 5:-8 8:3
function.__cgroup1_procs_write	4:7 8:-6
function.__cgroup_procs_write	8:2
function.__check_func_call	3:7 8:-2
function.__check_mem_access	3:7 7:-2 8:-2 9:-3
function.__clockevents_switch_state	5:-3 7:-2 9:8
function.__component_match_add	0:8 3:-2 8:-5
function.__copy_msghdr	1:11 8:-11
function.__cpu_map_entry_alloc	0:10 8:-10
function.__create_xol_area	8:2
function.__crypto_register_alg	0:-4 3:-13 5:17
function.__d_obtain_alias	3:5 5:-4
function.__dev_alloc_name	5:3
function.__dev_change_net_namespace	3:-3 5:5
function.__dev_ethtool	5:2 6:-3
function.__dev_map_alloc_node	3:3 7:-2
function.__dev_map_hash_update_elem	3:-6 5:7
function.__dev_map_update_elem	3:10 5:-9
function.__dev_open	5:-5 6:6
function.__device_attach_driver	5:-2 8:2
function.__devm_ioremap_resource	0:-7 5:2 8:6
function.__do_compat_sys_io_pgetevents	5:2
function.__do_compat_sys_io_pgetevents_time64	5:2
function.__do_compat_sys_ioctl	7:2
function.__do_compat_sys_sigreturn	3:-2 5:-2 8:7
function.__do_loopback	3:-2 5:3
function.__do_pipe_flags	0:4 8:-3
function.__do_proc_dointvec	3:5 8:-3
function.__do_proc_doulongvec_minmax	3:4 8:-2
function.__do_replace	0:-3 5:-7 8:9
function.__do_semtimedop	0:-2 3:2 8:2
function.__do_splice	3:2
function.__do_sys_add_key	1:-6 8:7
function.__do_sys_capset	1:-4 3:2 8:3
function.__do_sys_copy_file_range	3:3
function.__do_sys_delete_module	3:-3 5:3
function.__do_sys_fcntl64	3:4 5:-4
function.__do_sys_finit_module	3:-2 4:4
function.__do_sys_flock	3:-4 4:-2 5:3 7:4
function.__do_sys_fsconfig	3:2
function.__do_sys_fsmount	0:6 3:-4 4:3 5:6 8:-7
function.__do_sys_fsopen	0:5 3:3 5:-3 8:-4
function.__do_sys_fspick	0:-2 8:3
function.__do_sys_getsid	3:-2 5:3
function.__do_sys_inotify_add_watch	3:2 5:-2
function.__do_sys_inotify_rm_watch	3:3 5:-2
function.__do_sys_io_pgetevents	5:2
function.__do_sys_io_setup	1:2
function.__do_sys_io_uring_enter	3:5 5:3 7:-6
function.__do_sys_ioprio_set	3:-3 4:-2 5:2 8:5
function.__do_sys_kexec_load	1:4 8:-2
function.__do_sys_membarrier	7:2
function.__do_sys_memfd_create	0:-4 1:7 3:-8 8:6
function.__do_sys_memfd_secret	0:-6 5:8
function.__do_sys_mincore	1:-9 3:10
function.__do_sys_mount	1:16 8:-15
function.__do_sys_move_mount	4:2
function.__do_sys_mq_unlink	3:2 5:-2
function.__do_sys_mremap	0:5 3:4 5:-6
function.__do_sys_msync	0:-2 3:8 5:-4
function.__do_sys_olduname	1:3 5:-2
function.__do_sys_open_tree	0:2
function.__do_sys_openat2	1:2 8:-2
function.__do_sys_perf_event_open	0:5 3:-10 5:9 7:-2 8:-3
function.__do_sys_pidfd_getfd	3:2
function.__do_sys_pidfd_send_signal	3:-2 4:5 5:-2
function.__do_sys_pivot_root	3:6 5:-5
function.__do_sys_pkey_alloc	0:-4 5:6
function.__do_sys_prctl	3:-8 5:-2 7:10
function.__do_sys_prlimit64	5:2
function.__do_sys_process_madvise	3:2
function.__do_sys_process_mrelease	3:-4 7:-2 8:9
function.__do_sys_quotactl	3:7 5:-4 7:-2
function.__do_sys_quotactl_fd	8:2
function.__do_sys_remap_file_pages	3:-11 5:17 8:-4
function.__do_sys_rseq	1:3 3:3 4:-2
function.__do_sys_rt_sigreturn	1:-10 5:-2 8:14
function.__do_sys_sched_getparam	3:-3 5:3
function.__do_sys_sched_setattr	1:8 4:-2 8:-6
function.__do_sys_set_mempolicy_home_node	7:2 8:2
function.__do_sys_setgroups	1:-2 8:2
function.__do_sys_setgroups16	1:-2 8:2
function.__do_sys_setns	3:15 4:-2 8:-9
function.__do_sys_setpgid	4:-2 5:5
function.__do_sys_swapoff	0:3 5:-3
function.__do_sys_swapon	0:-3 2:6 3:-10 5:5 8:3
function.__do_sys_timer_settime	1:-5 5:-2 8:7
function.__do_sys_uname	1:-2 3:6 5:-2
function.__ext4_check_dir_entry	2:-2 3:6 5:-2
function.__ext4_error_file	3:3 5:2 8:-2 9:-2
function.__ext4_expand_extra_isize	8:-2
function.__ext4_ext_check	3:2
function.__ext4_fill_super	0:2 3:12 5:-6 8:-6
function.__ext4_iget	3:-5 5:2 8:5
function.__ext4_ioctl	3:11 4:-6 5:-4
function.__ext4_new_inode	0:-6 5:2 8:7
function.__ext4_read_dirblock	2:2 5:-2
function.__ext4_remount	5:2 7:2
function.__ext4_unlink	3:-5 5:7
function.__ext4_xattr_check_block	3:6 8:-4
function.__fget_files_rcu	3:11 5:-7 8:-2
function.__fib_rules_register	3:2 7:-2
function.__fib_validate_source	3:3 5:-2
function.__filemap_add_folio	0:3 5:-2
function.__find_kfunc_desc_btf	3:-3 8:3
function.__fpu_restore_sig	5:-2 6:-2 8:6
function.__generic_remap_file_range_prep	5:-4 7:5 8:2
function.__get_compat_msghdr	1:6 8:-6
function.__get_filter	4:2 5:-2
function.__get_prog_inode	3:5 4:4 5:-3 8:-5
function.__get_user_pages	3:3 5:-2
function.__get_vm_area_node	3:4 5:-2
function.__gunzip	2:2 3:3 5:-2 8:-2
function.__htab_lru_percpu_map_update_elem	5:6 8:-4
function.__htab_map_lookup_and_delete_batch	1:7 3:5 5:-6 8:-6
function.__htab_percpu_map_update_elem	0:-7 5:-3 8:11
function.__i8042_command	2:-2 3:-2 6:7 7:8 8:-9
function.__inet6_bind	3:15 5:-13
function.__inet_stream_connect	3:-5 5:11 7:-3 8:-3
function.__io_getxattr_prep	3:2 5:-2
function.__io_read	3:-2 5:5 7:-4 8:2
function.__io_sqe_buffers_update	1:-2 3:-2 8:4
function.__io_sqe_files_update	3:-2 5:3
function.__io_submit_one	3:2 5:-2
function.__io_timeout_prep	3:2 5:-2
function.__io_uring_add_tctx_node	0:8 8:-6
function.__ioam6_genl_dumpsc_element	5:-2 8:2
function.__iomap_dio_rw	2:-3 3:-6 5:7 8:3
function.__iomap_write_begin	2:10 5:3 8:-12
function.__iommu_dma_alloc_noncontiguous	0:3
function.__iommu_dma_alloc_pages	0:-2 3:10 5:-2 7:-3
function.__iommu_dma_map	5:-2 8:2
function.__iommu_domain_alloc	0:-2 5:-3 7:2 8:5
function.__iommu_probe_device	0:7 3:-4 5:-6 6:-4 7:9 8:-2
function.__ioremap_caller	5:2
function.__ip6_append_data	1:4 8:-3
function.__ip6_datagram_connect	3:5 7:-3
function.__ip_append_data	1:4 3:-2 8:-3
function.__ip_mc_join_group	3:-4 5:5
function.__ip_options_compile	3:2 4:3 5:-3
function.__ip_tunnel_create	3:4 5:-3
function.__ipv6_dev_mc_inc	3:8 5:-8
function.__kernfs_fh_to_dentry	0:2 3:7 5:-5 7:-2 8:-2
function.__kernfs_new_node	4:-4 8:4
function.__key_update	5:-6 7:8
function.__kprobe_event_gen_cmd_start	3:4 5:-4
function.__lookup_slow	0:5 3:-5
function.__migrate_folio_unmap	5:4 8:-2
function.__mmap_region	0:-5 8:6
function.__netdev_upper_dev_link	3:15 5:-14
function.__netif_receive_skb_core	0:3 3:-5 7:3
function.__netlink_dump_start	3:-3 5:5
function.__netlink_kernel_create	8:2
function.__netlink_policy_dump_write_attr	5:-5 8:6
function.__nf_conntrack_confirm	3:-4 5:6
function.__nf_conntrack_update	3:7 5:-5
function.__nf_ct_expect_check	3:-5 5:7
function.__nf_queue	5:2
function.__nf_register_net_hook	3:2
function.__nfs3_proc_setacls	3:6 5:-6
function.__nfs4_get_acl_uncached	3:2 5:-2
function.__nfs4_proc_set_acl	3:2
function.__nfs_revalidate_inode	5:2
function.__nla_validate_parse	8:2
function.__pci_enable_msi_range	5:4 6:-2
function.__pci_enable_msix	3:3 6:-2
function.__pci_enable_msix_range	3:9 5:-10 6:5 8:-2
function.__pci_hp_initialize	3:17 5:-4 6:-2 7:-10
function.__perf_event_set_bpf_prog	3:5 5:-5
function.__pidfd_fget	8:2
function.__pidfd_prepare	0:-2 8:3
function.__platform_driver_probe	5:-4 6:6
function.__pm_runtime_set_status	3:4 5:6 8:-9
function.__query_block	3:2
function.__rb_allocate_pages	0:3 3:-2
function.__read_swap_cache_async	0:-7 5:3 8:5
function.__receive_fd	0:-6 1:5 8:3
function.__register_blkdev	5:8 8:-5
function.__register_chrdev_region	5:6 8:-5
function.__register_sysctl_paths	0:-7 3:9
function.__register_sysctl_table	3:-3 5:-3 8:7
function.__register_trace_kprobe	3:-2 5:3
function.__report_bug	3:-4 5:-2 9:8
function.__request_module	3:-3 5:5
function.__rpc_clnt_handle_event	3:-2 5:-6 8:10
function.__rtc_read_alarm	6:-5 8:8
function.__rtc_read_time	3:-4 5:4 6:-2 8:3
function.__rtnl_newlink	3:3 5:-3
function.__sched_setaffinity	8:2
function.__sched_setscheduler	4:8 5:-3 8:-5
function.__scm_send	4:10 8:-7
function.__sctp_connect	0:-2 8:2
function.__sctp_hash_endpoint	0:-7 8:7
function.__seccomp_filter	3:-4 4:7 5:5 8:-5
function.__set_cpus_allowed_ptr_locked	3:2
function.__setup_irq	3:2 5:-2
function.__shmem_file_setup	0:15 5:-4 8:-9
function.__skb_flow_dissect	3:3
function.__skb_to_sgvec	3:-2 5:5 8:-2
function.__skb_wait_for_more_packets	5:-4 8:5
function.__sock_cmsg_send	5:3
function.__sock_create	4:3
function.__sock_diag_cmd	3:-7 5:-5 7:13
function.__split_vma	4:-3 8:5
function.__store_smt_control	3:-3 7:2
function.__swap_duplicate	0:7 3:-18 5:14
function.__symbol_get	3:-2 4:6 5:-4 8:2
function.__sys_accept4_file	0:-3 8:4
function.__sys_bpf	3:-2 4:5 8:-2
function.__sys_recvfrom	1:2
function.__sys_recvmmsg	8:2
function.__sys_sendmmsg	1:13 8:-8
function.__sys_sendto	1:-3 8:5
function.__sys_setgid	4:2
function.__sys_socketpair	0:10 8:-9
function.__tcf_block_find	3:-6 7:-6 8:12
function.__tcf_qdisc_find	3:-4 5:-2 7:7
function.__tcp_alloc_md5sig_pool	0:-4 8:4
function.__tcp_retransmit_skb	0:2 5:-2
function.__trace_eprobe_create	3:-2 8:4
function.__trace_kprobe_create	5:-3 8:2
function.__trace_uprobe_create	3:5 5:-4
function.__traverse_mounts	3:-4 5:5
function.__udp6_lib_rcv	3:3 4:2 5:-2
function.__udp_enqueue_schedule_skb	0:4 3:-3
function.__unzstd	2:7 3:-2 5:-2
function.__update_ref_ctr	3:-4 5:2 8:3
function.__uprobe_register	0:-5 3:4 5:-4 7:2 8:4
function.__vm_insert_mixed	4:2 5:-2 8:2
function.__xdp_do_redirect_frame	3:4 7:-3
function.__xdp_reg_mem_model	0:8 8:-7
function.__xfrm_init_state	3:2 5:-2 7:2
function.__xfrm_route_forward	3:-2 5:2
function._autofs_dev_ioctl	3:5 7:-5
function._cpu_down	3:4 5:-4
function._cpu_up	3:6 5:-6
function._dbgp_external_startup	2:8 3:-2 8:-5
function._kprobe_addr	3:-2 5:3
function._kstrtoull	3:2
function._nfs4_do_setattr	3:-2 5:-2 8:4
function._nfs4_open_and_get_state	4:11 8:-9
function._perf_event_period	3:2
function._perf_ioctl	3:-4 5:5
function._request_firmware	3:2 5:-2
function._sctp_make_chunk	0:2 3:2 8:-2
function._swap_info_get	0:-6 3:10 5:2 8:-2 9:-2
function.a	0:-7 3:3 8:5
function.abort	1:4 3:-2 5:8 6:-3 8:-6
function.abs	5:-3 8:4
function.abstract	5:3 8:-2
function.ac	0:-2 6:-5 7:9 8:-4
function.accept	1:5 2:-3 3:-7 7:5 8:6
function.accept4	0:-3 8:4
function.access	1:-2 2:3 4:-3 5:-2 6:-2 7:-4 8:12
function.accesses	3:-4 9:4
function.account	0:-3 3:-6 5:10
function.acct	0:-2 5:5
function.acct_on	3:2 5:-2
function.acct_stack_growth	5:2
function.ack	0:9 6:9 8:-13
function.acl	0:9 1:-2 2:-5 3:7 4:3 5:-5 7:-4 8:-2
function.acomp	0:3 3:4 5:-4 8:-3
function.acpi	1:-7 2:-2 3:4 4:-4 6:2 7:3 8:3
function.acpi4	3:-4 5:-5 6:9
function.acpi_ac_add	3:3 5:-2
function.acpi_ac_init	5:-2 7:10 8:-5
function.acpi_battery_get_property	3:-3 5:-5 6:11 7:-2
function.acpi_bind_one	3:-4 5:8
function.acpi_bus_extract_wakeup_device_power_package	3:2
function.acpi_bus_generate_netlink_event	3:-2 5:5
function.acpi_bus_init_power	5:-3 6:4 7:-2
function.acpi_bus_osc_negotiate_usb_control	6:2
function.acpi_button_add	3:-2 7:3
function.acpi_button_add_fs	0:17 3:-3 5:-7 8:-6
function.acpi_cppc_processor_probe	0:3 3:3 5:-4 6:-3 7:2
function.acpi_cpufreq_cpu_init	3:-2 5:-3 6:5 7:2 8:-2
function.acpi_cpufreq_init	5:3 7:-3
function.acpi_data_prop_read	3:4 5:-4 8:2
function.acpi_data_prop_read_single	3:2 5:-2
function.acpi_decode_space	3:-2 6:-2 7:6
function.acpi_device_hotplug	3:-8 5:9 6:-2 8:3
function.acpi_device_set_power	5:2
function.acpi_device_setup_files	0:-2 8:2
function.acpi_disable_event	3:-2 6:5
function.acpi_disable_wakeup_device_power	3:2
function.acpi_dma_controller_register	3:2
function.acpi_dma_get_range	3:-3 5:-5 6:2 7:6
function.acpi_dma_parse_resource_group	3:-5 6:6
function.acpi_ds_begin_method_execution	3:3 5:-3
function.acpi_ds_call_control_method	3:6 5:-4
function.acpi_ds_create_buffer_field	0:-2 5:-2 9:6
function.acpi_ds_create_operand	3:2 5:-2
function.acpi_ds_eval_buffer_field_operands	5:2
function.acpi_ds_eval_data_object_operands	3:2
function.acpi_ds_exec_end_control_op	3:5 5:-4
function.acpi_ds_exec_end_op	3:-4 7:3 8:2
function.acpi_ds_get_predicate_value	3:5 5:-4
function.acpi_ds_init_buffer_field	3:4
function.acpi_ds_init_object_from_op	3:-3 7:5
function.acpi_ds_method_data_get_value	3:-6 5:10 9:-2
function.acpi_ds_result_pop	3:-5 5:6
function.acpi_ds_result_push	5:3 9:-3
function.acpi_ds_scope_stack_push	3:2
function.acpi_ec_space_handler	3:-4 8:7
function.acpi_ec_submit_query	3:-2 5:6 6:-2
function.acpi_enable	3:-4 5:-2 6:12 7:-2 8:-2
function.acpi_enable_event	6:2
function.acpi_enable_wakeup_device_power	3:3 5:-3
function.acpi_ev_address_space_dispatch	5:-4 7:5
function.acpi_ev_detach_region	3:-2 5:6
function.acpi_ev_install_gpe_handler	3:2
function.acpi_ev_mask_gpe	5:2
function.acpi_ev_pci_config_region_setup	5:2
function.acpi_ev_queue_notify_request	3:2
function.acpi_evaluate_object	5:-2 7:3
function.acpi_evaluate_object_typed	3:4 5:-2
function.acpi_ex_do_concatenate	3:-8 9:8
function.acpi_ex_field_datum_io	3:4 9:-2
function.acpi_ex_load_op	3:3
function.acpi_ex_opcode_1A_0T_1R	3:2 5:3
function.acpi_ex_opcode_2A_1T_1R	3:3 8:-3
function.acpi_ex_opcode_3A_0T_0R	3:-2 6:4 9:3
function.acpi_ex_opcode_3A_1T_1R	3:-5 9:8
function.acpi_ex_prep_field_value	3:-10 5:8 8:4
function.acpi_ex_resolve_multiple	3:6 8:-2 9:-2
function.acpi_ex_resolve_operands	3:6 5:-4 9:-2
function.acpi_ex_resolve_to_value	3:-7 5:7
function.acpi_ex_setup_region	3:4
function.acpi_ex_system_memory_space_handler	3:3 5:-2
function.acpi_extract_power_resources	3:7 5:-7 6:-5 8:7
function.acpi_ged_request_interrupt	3:4 6:-2 7:5 8:-6
function.acpi_get_gpe_device	3:2 5:-13 8:13
function.acpi_get_next_object	3:6 5:-5
function.acpi_get_parent	3:-4 5:7
function.acpi_get_psd_map	3:-2 5:2 6:2
function.acpi_get_ref_args	3:6 5:-2
function.acpi_get_sleep_type_data	3:4 5:-3
function.acpi_get_subsystem_id	3:3
function.acpi_get_table_header	3:-6 5:7
function.acpi_gsb_i2c_read_bytes	2:4
function.acpi_hw_extended_sleep	6:3 7:-2
function.acpi_hw_low_set_gpe	3:2 5:3 7:-2 8:-2
function.acpi_hw_set_mode	6:-2 7:5
function.acpi_hw_validate_io_request	4:4 5:-2
function.acpi_hw_validate_register	7:2
function.acpi_init_properties	3:4 5:-2 6:-2 8:2
function.acpi_install_notify_handler	8:-2
function.acpi_ns_check_acpi_compliance	3:-2 6:4
function.acpi_ns_check_package_list	3:-4 9:5
function.acpi_ns_convert_to_reference	0:12 8:-12
function.acpi_ns_evaluate	0:3
function.acpi_ns_execute_table	0:2
function.acpi_ns_handle_to_pathname	3:2
function.acpi_ns_lookup	5:2
function.acpi_ns_repair_CST	3:3 5:-2
function.acpi_ns_root_initialize	3:-2 7:2
function.acpi_numa_memory_affinity_init	3:-2 5:3
function.acpi_os_execute	0:-4 3:7 5:13 6:-2 7:-2 8:-11
function.acpi_os_map_iomem	0:3 3:2 6:-2 8:-2
function.acpi_os_wait_semaphore	5:7 6:-2 7:4 8:-8
function.acpi_parse_gi_affinity	5:3 7:-2
function.acpi_parse_hpet	3:4 5:-2
function.acpi_parse_madt_ioapic_entries	3:-5 5:4 6:-2 8:2
function.acpi_parse_madt_lapic_entries	3:-3 8:3
function.acpi_parse_spcr	3:-2 6:-2 7:2
function.acpi_pci_link_allocate	3:2 5:5 6:-4 8:-2
function.acpi_pci_link_allocate_irq	3:-3 6:-2 8:8
function.acpi_pci_link_get_current	3:-2 5:4
function.acpi_pci_link_set	5:3 6:-2
function.acpi_pci_osc_control_set	3:2
function.acpi_pci_root_add	5:-3 6:-4 8:10
function.acpi_pci_root_remap_iospace	8:2
function.acpi_pci_set_power_state	3:-2 5:2 6:-2 7:2
function.acpi_pm_device_sleep_state	3:-4 5:7 6:-4
function.acpi_processor_add	3:5 5:-3
function.acpi_processor_evaluate_cst	6:-2
function.acpi_processor_evaluate_lpi	3:2
function.acpi_processor_get_info	3:5 6:-7 8:3
function.acpi_processor_get_lpi_info	3:-4 5:-2 7:7
function.acpi_processor_get_performance_control	3:2 6:-2
function.acpi_processor_get_performance_info	3:2 5:-3 7:2
function.acpi_processor_get_performance_states	3:5 6:-5
function.acpi_processor_get_platform_limit	3:4 7:-2
function.acpi_processor_get_psd	3:4 6:-3
function.acpi_processor_get_throttling_control	3:-8 6:9
function.acpi_processor_get_throttling_states	3:-7 6:8
function.acpi_processor_get_tsd	3:3 6:-2
function.acpi_processor_hotadd_init	3:3 5:3 6:2 7:-2 8:-5
function.acpi_processor_ids_walk	3:10 7:-2 8:-5
function.acpi_processor_notify_smm	5:2
function.acpi_processor_preregister_performance	5:-2 8:4
function.acpi_processor_set_throttling_ptc	7:2
function.acpi_processor_update_tsd_coord	3:-4 5:2 8:4
function.acpi_ps_complete_op	3:-3 8:6
function.acpi_ps_execute_method	3:4 5:-4
function.acpi_ps_get_next_arg	0:2
function.acpi_ps_get_next_field	3:3 5:-2
function.acpi_remove_gpe_block	3:-2 5:2
function.acpi_remove_notify_handler	3:-3 5:6 8:-2
function.acpi_remove_sci_handler	3:7 8:-2
function.acpi_rs_validate_parameters	3:8 8:-8
function.acpi_run_hpx	3:5 7:-5
function.acpi_run_osc	3:-4 5:-5 6:7 7:4
function.acpi_scan_hot_remove	3:-2 5:-6 6:3 8:6
function.acpi_setter_handle	3:-2 5:-3 6:-2 7:8
function.acpi_table_parse_entries_array	3:-5 5:-4 6:5 7:5
function.acpi_thermal_add	3:2 5:-2
function.acpi_thermal_init	3:-3 5:7 6:-4
function.acpi_thermal_trips_update	5:-2 6:-2 7:4
function.acpi_unload_parent_table	3:3
function.acpi_ut_create_caches	0:13 8:-13
function.acpi_ut_mutex_initialize	0:8 8:-8
function.acpi_ut_release_owner_id	3:5 5:-2
function.acpi_ut_validate_resource	3:-3 5:-2 9:7
function.acpi_ut_walk_package_tree	9:3
function.acpi_video_device_EDID	3:6 5:-3 6:-2
function.acpi_video_device_enumerate	5:-3 7:4
function.acpi_video_get_levels	3:7 5:-3 6:-2 7:-2
function.acpi_wmi_ec_space_handler	3:-4 6:-2 7:-2 8:10
function.acpi_wmi_probe	6:2
function.acpihid	5:-7 6:9
function.acquire	0:-8 3:2 8:10
function.acs	5:-5 6:-8 7:11 8:2
function.act	5:-2
function.action	0:-6 2:2 3:7 4:6 5:2 6:2 7:-6 8:-3 9:-2
function.actions	3:8 5:-3 8:-3
function.activate	0:-2 2:-2 3:-3 6:-3 7:-2 8:12
function.active	4:-3 7:5 8:-3
function.actor	2:5 8:-2
function.adapter	0:-2 5:-3 6:5 7:-2 8:2
function.add	0:12 1:-8 2:-6 3:2 4:-2 5:9 6:-10 7:-2 8:8 9:-3
function.add_del_listener	3:-3 4:8 5:-5
function.add_info	3:3
function.add_kfunc_call	3:2 5:3 9:-2
function.add_links	0:8 3:10 5:-11 8:-6
function.add_new_gdb	2:-2 8:4
function.add_new_gdb_meta_bg	2:-2 8:2
function.add_node	3:12 5:-9
function.add_notes_attrs	0:-3 8:3
function.add_page_for_migration	3:2 4:4 5:-4
function.add_uncore_discovery_type	3:-2 7:3
function.addfd	3:7 8:-6
function.addid	0:-5 8:6
function.addr	0:-5 1:-4 3:9 4:4 5:10 6:-3 7:-3 8:-4 9:-2
function.addrconf	0:-5 2:-2 3:-4 4:-2 5:-2 7:8 8:10
function.addrconf_dad_failure	3:-4 5:4
function.addrconf_set_sit_dstaddr	0:-2 5:3
function.addrconf_sysctl_register	3:2 5:-2
function.addrconf_sysctl_stable_secret	3:-8 5:10 7:5 8:-5
function.address	0:-3 1:-2 4:-2 5:7 6:9 7:-2 8:-3 9:-3
function.addrs	0:-2 3:5 5:-4 8:2
function.addsock	5:-4 7:2 8:2
function.addstrm	0:4 3:-4 5:3 7:3 8:-6
function.adj	5:-6 8:6
function.adjtime	3:-2 4:2
function.adjtimex	1:-6 5:13 8:-5
function.adjust	0:5 3:-2 4:-4 5:4 7:-2
function.adjust_ptr_min_max_vals	3:4 4:-2 5:-2 8:2
function.advanced	0:-6 3:10 5:-2
function.ae	5:4 7:-2
function.aead	0:-4 3:2
function.aead_geniv_alloc	3:3
function.aevent	0:-3 5:6 8:-2
function.af	0:10 3:-7 7:10 8:-11
function.affine	3:7 5:-3 7:3 8:-3
function.affinity	0:10 3:-6 4:-6 5:9 6:-4
function.afinfo	3:3 5:-2
function.after	5:8 6:-3 8:-4
function.aggr	8:2
function.ah6	0:-4 3:19 5:-3 7:-2 8:-8
function.ah6_init_state	7:-2 8:3
function.ah6_input	0:-3 3:10 8:-6
function.ahash	3:-2 8:3
function.aio	0:3 2:-2 3:-8 5:5 7:17 8:-12
function.aio_fsync	3:-3 7:4
function.aio_migrate_folio	3:-4 5:12 7:2 8:-8
function.aio_poll	5:-3 7:7 8:-3
function.aio_read	3:3 5:-5 7:2
function.aio_write	3:3 5:-5 7:3
function.akcipher	3:2 5:-3 7:2
function.alarm	0:-2 4:-2 6:13 7:-9 8:2
function.alarm_timer_nsleep	5:2 8:-3
function.alarmtimer	3:-3 5:-3 7:8
function.alarmtimer_rtc_add_device	5:-8 7:10
function.alert	2:-5 3:-2 5:4 6:-3 7:3 8:4
function.alg	0:-4 3:-4 5:2 7:3 8:5
function.algo	0:-2 3:7 5:-5
function.alias	3:10 5:-9 7:-2 8:2
function.align	0:7 3:-6 5:-3 8:2
function.alignment	3:-5 5:2 6:-2 8:5
function.all	0:-3 2:-3 3:-2 8:11 9:-2
function.alloc	0:23 1:-9 4:-15 6:-8 7:9 8:4 9:-6
function.alloc_buddy_huge_page	5:6 9:-3
function.alloc_buf	3:-3 5:6
function.alloc_desc	0:6 3:-2 5:-2
function.alloc_event_probe	3:10 5:-7
function.alloc_fd	3:-7 5:4 9:4
function.alloc_fdtable	3:-6 5:7
function.alloc_htab_elem	0:-4 3:-5 5:10
function.alloc_huge_page	5:-2 8:2
function.alloc_io_pgtable_ops	0:-14 3:-3 5:-4 6:-2 7:13 8:10
function.alloc_iommu	0:-2 3:2 5:-3 6:8 8:-3
function.alloc_netdev_mqs	0:3
function.alloc_pci_segment	0:5
function.alloc_pid	0:-4 3:-4 5:9
function.alloc_read_gpt_entries	3:8 5:-4 7:-3 8:-2
function.alloc_single_sgt	0:2
function.alloc_skb_with_frags	3:6 5:-5
function.alloc_super	0:7 8:-6
function.alloc_surplus_huge_page	0:-3 5:2 7:2
function.alloc_swap_info	3:-3 5:4
function.allocate	0:20 2:-2 6:-9 7:-5 9:-2
function.allocated	3:5 5:-2
function.allocator	5:3
function.allow	0:-2 3:-2 7:2 8:2
function.allow_restart_store	3:-2 7:2
function.allowed	3:-2 4:-4 5:10 7:-2
function.alt	3:-2 5:15 8:-12
function.alu	3:-7 4:7
function.amd	0:-7 1:-2 2:10 3:-3 4:-2 6:7 7:-2 9:-2
function.amd_iommu_pc_init	5:-3 6:-2 8:6
function.amd_iommu_probe_device	5:9 6:-9 7:2 8:-2
function.amd_iommu_report_page_fault	5:3 6:-2
function.amd_numa_init	5:-6 6:2 7:5
function.aml	3:3 5:-2
function.amplitude	0:16 5:-11 8:-4
function.and	0:-9 1:5 2:2 3:4 4:5 5:-4 6:2 8:-4
function.anon	0:5 3:-10 4:2 5:-3 7:9 8:-2
function.anon_vma_fork	0:-2 8:2
function.anonymous	3:-4 4:-2 5:3 8:3
function.any	2:9 3:-6 5:-2 6:5 7:-3 8:-2
function.anyaddr	3:-2 7:3
function.ap	3:-2 5:2
function.apic	3:3 6:3 7:-5
function.append	0:3 1:8 2:-7 3:-2 4:-2 5:6 6:-2 8:-4 9:-2
function.append_trace_kprobe	3:4 8:-4
function.apple	3:-4 5:-3 6:3 7:4
function.apply	0:-10 3:5 6:12 7:-4 8:2
function.apply_vma_lock_flags	0:-8 3:13 5:-4
function.arb	3:6 5:5 6:-5 7:-4
function.arch	3:2 4:-2 5:6 6:-2 7:-6 8:2
function.arch_bp_generic_fields	3:3
function.arch_build_bp_info	3:6 5:-3 8:-2
function.arch_prepare_kprobe	3:8 5:-5 8:-2
function.arch_prepare_optimized_kprobe	3:5 5:-3 7:-2
function.area	3:4 5:-3 7:-2 8:2 9:2
function.areas	0:5 3:-5 5:-3 8:4
function.arg	0:-3 2:5 4:-7 7:-4 8:4 9:6
function.args	0:-3 3:2 5:-6 6:-2 7:3 8:7
function.arguments	3:-2
function.arp	0:7 3:-8 5:7 7:2 8:-6
function.arp_ioctl	3:6 5:-6
function.arp_process	3:9 5:-4 7:-2 8:-2
function.arp_req_set_public	0:6 3:6 5:-9
function.array	0:-5 2:-2 3:7 5:-8 8:9 9:-3
function.array2	3:-2 8:3
function.array_map_update_elem	3:-2 5:2
function.asconf	3:4 5:-2 7:-6 8:6
function.asn1	0:-2 2:-2 3:4 5:-5 7:4 8:2
function.asn1_ber_decoder	0:-2 2:-2 5:-4 7:4 8:3 9:2
function.asn1_find_indefinite_length	3:3
function.asoc	0:2 1:-2 3:-7 4:2 5:-7 8:12
function.aspm	3:-5 4:-3 6:10 7:-2
function.assign	0:-5 5:5 6:-3 7:-3 8:7
function.assoc	0:3 3:5 8:-8
function.association	0:-4 8:5
function.assocstatus	1:-10 3:11
function.asymmetric	3:4 5:-4 7:-2 8:2
function.asymmetric_key_hex_to_key_id	3:-4 8:5
function.asymmetric_lookup_restriction	3:4 8:-3
function.async	0:3 2:-4 3:2 5:7 6:-7 7:-6 8:7
function.asyncio	4:2
function.at	4:-2 5:3
function.atkbd	0:-2 3:6 5:-6 6:2 7:14 8:-11
function.atkbd_connect	6:5 8:-2
function.atkbd_get_keymap_from_fwnode	8:2
function.atkbd_set_extra	5:-2 7:4
function.atkbd_set_scroll	3:10 8:-9
function.atkbd_set_set	5:-2 7:4
function.atkbd_set_softrepeat	5:-2 7:4
function.atomic	0:-3 1:-3 2:9 3:-16 4:-6 5:9 6:3 7:11 8:-4
function.ats	3:2 5:-2 6:-2 7:2
function.attach	0:-3 1:-2 6:-2 7:-6 8:6 9:8
function.attach_auth_trunc	3:6 7:-5
function.attach_device	3:-7 5:8
function.attr	0:-2 1:3 2:-15 3:5 4:-6 5:-4 6:-4 7:16 8:8
function.attributes	0:3 5:-6 6:2 7:-2 8:2
function.attrs	2:-2 3:-3 5:6 7:-2 8:-2 9:3
function.audio	3:3 5:4 6:-2 7:-3
function.audit	1:-7 2:-2 3:7 5:-6 6:-2 7:4 8:8
function.audit_actions_logged	8:2
function.audit_buffer_alloc	0:3 5:3 8:-5
function.audit_data_to_entry	0:-4 3:5 4:-2 8:3
function.audit_field_valid	3:2
function.audit_log_nf_skb	0:-8 3:12 5:-3 7:3 8:-2
function.audit_netlink_ok	4:2
function.audit_receive_msg	3:8 4:-4 8:-2
function.audit_send_reply	0:2
function.audit_tag_tree	8:2
function.audit_to_entry_common	3:-3 5:-4 7:10 8:-2
function.auth	0:2 2:4 3:-3 4:-8 5:6 8:-2
function.authattrs	3:5 5:-2 7:-2
function.authenc	3:4 5:-4 8:2
function.authenticate	0:-3 3:-3 4:7 5:-4 7:8 8:-2
function.authenticated	3:7 7:-4
function.auto	3:-9 5:7 8:2
function.autobind	5:2
function.autofs	0:-2 1:3 4:-3 5:7 7:-8 8:4
function.autofs_d_manage	3:-5 5:5
function.autofs_dev_ioctl_setpipefd	3:4 5:-5 8:3
function.autofs_fill_super	3:4 5:-2
function.autofs_root_ioctl_unlocked	3:-3 7:5
function.autofs_wait	3:-5 5:3 8:2
function.automount	0:-3 3:-11 5:8 7:8
function.aux	0:-4 1:-3 2:-3 3:6 5:-15 6:-4 7:5 8:19
function.avail	2:-3 3:4
function.available	5:-6 6:-3 7:6 8:3
function.b	0:6 3:-4
function.backbeat	5:-2 9:2
function.backlight	8:3
function.backlog	0:-2 5:3
function.backup	2:-2 8:4
function.backups	8:3
function.bad	3:6 5:-5 6:6 8:-7 9:5
function.badblocks	3:-3 5:6 7:-3
function.badblocks_store	3:-2 8:2
function.bank	5:6 6:-3 7:-4 8:2
function.base	3:-2 5:-12 6:4 8:12
function.batch	1:5 3:5 5:-8 8:-2
function.battery	3:-2 5:-11 6:7 7:7
function.bb	2:-3 8:4
function.bc	0:3 2:3 3:-11 5:12 8:-6
function.bdev	2:5 3:11 5:3 6:-2 7:3 8:-18
function.bdev_add_partition	3:-8 7:9
function.bdev_resize_partition	3:3 5:2 8:-2
function.bdev_write_page	2:5 8:-3
function.bdi	0:-2 3:3 5:-2 8:2
function.beat	0:2
function.beet	0:-5 8:5
function.begin	0:24 3:5 4:-4 5:-2 7:-6 8:-13
function.begin_new_exec	0:2 8:2
function.behavior	3:2 5:-2
function.ber	0:-2 2:-2 5:-4 7:4 8:3 9:2
function.best	3:-4 4:-5 5:5 7:5
function.bg	2:-2 5:2 7:-2 8:2
function.bhs	2:2 8:-2
function.big	0:7 3:-2 5:-3
function.bin	2:-2 3:2 4:-4 5:-7 7:12
function.bin_attr_nvmem_write	3:2 4:-2
function.binary	0:-5 1:-2 3:-2 4:-2 5:-2 7:9 8:5
function.bind	0:10 1:-2 3:3 5:6 6:-5 7:-6 8:-2
function.bindx	3:2
function.binprm	5:2
function.bio	0:-10 1:6 2:13 3:-9 7:6 8:-3
function.bio_copy_user_iov	0:-5 1:11 3:-2 5:7 8:-11
function.bio_map_user_iov	1:-4 3:-4 8:8
function.bios	2:3 3:-4 5:4 6:2 8:-3
function.bioset	0:3 8:-2
function.bioset_init	0:3 8:-2
function.bit	3:8 5:-3 7:-3 8:2
function.bitmap	0:2 1:4 2:9 3:-13 5:2 7:-3 8:2
function.bitmap_parse	3:3 5:-3
function.bitmap_parse_region	3:-2 8:3
function.bits	1:-2 2:13 5:-5 7:-2
function.bits_from_user	3:3 5:-2
function.bitset32	0:7 5:4 8:-9
function.blacklist	6:3 7:-2
function.blk	0:11 1:-4 2:4 3:-4 5:-3 7:-7 8:4 9:-3
function.blk_add_partitions	0:-3 2:8 3:-4 5:-4 7:3
function.blk_alloc_queue	0:2 8:-2
function.blk_check_zone_append	3:5 5:-7 7:2
function.blk_ioctl_discard	4:-6 5:7
function.blk_ioctl_secure_erase	3:-5 4:8 5:-2
function.blk_ioctl_zeroout	4:4 5:-4
function.blk_mq_alloc_hctx	0:3 8:-2
function.blk_mq_alloc_request_hctx	5:3
function.blk_mq_alloc_tag_set	0:2 3:11 5:-5 7:-5 8:-3
function.blk_mq_init_hctx	8:2
function.blk_mq_submit_bio	0:-4 5:-4 8:11
function.blk_rq_map_kern	3:2
function.blk_rq_map_user_bvec	3:5 5:-5 7:2
function.blk_stack_limits	3:7 5:-4
function.blk_stat_alloc_callback	0:5 5:-3
function.blkcg	0:-2 3:7 5:-2
function.blkcg_conf_open_bdev	3:4
function.blkcg_policy_register	3:3
function.blkdev	0:-2 1:5 3:6 4:-10 5:8 7:-7 8:2
function.blkdev_bszset	5:-3 8:2
function.blkdev_get_by_dev	4:2 5:-4 8:3
function.blkdev_getgeo	5:-3 7:2
function.blkdev_ioctl	3:-2 5:2
function.blkdev_issue_secure_erase	4:3 5:-3
function.blkdev_roset	1:10 4:-9
function.blkdev_write_iter	4:-4 5:2
function.blkg	0:-2 5:2
function.blkg_alloc	5:2 8:-2
function.blkg_create	0:-3 8:3
function.blkpg	3:2
function.blkpg_do_ioctl	3:2
function.blob	3:-11 5:-2 8:15
function.block	0:12 3:-2 4:2 6:-3 7:-2 9:-5
function.block_truncate_page	2:6 8:-5
function.blocked	8:3
function.blocks	0:2 2:7 3:-4 5:-7 7:-8 8:3 9:10
function.bloom	3:6 5:-5
function.bm	0:-5 3:-6 8:12
function.bmap	2:-2 5:-2 8:8
function.bmof	2:2 3:6 5:-3 6:-3 7:-2
function.bmp	3:3 5:-2
function.board	3:-7 5:-4 6:7 7:2 8:2
function.body	8:4
function.bool	0:5 1:-3 4:-2 8:3
function.boost	3:-6 7:2 8:5
function.boot	0:-7 2:-3 3:11 7:3 8:-3
function.boot_params_ksysfs_init	0:-3 3:13 8:-10
function.bootp	3:4 5:-2
function.bounds	1:-2 3:5 4:-2 8:-6 9:6
function.box	0:6 5:-3 7:-2
function.bp	0:-7 3:7 5:5 6:-2 7:-3
function.bpb	3:2
function.bpc	0:-4 1:2 8:3
function.bpf	0:-2 2:-6 3:11 5:10 6:-5 7:-6 8:-4 9:3
function.bpf_bprintf_prepare	0:-2 5:3
function.bpf_btf_printf_prepare	5:-2 8:2
function.bpf_check	0:-7 3:-3 5:-6 7:10 8:8
function.bpf_check_attach_target	3:-4 5:-5 7:-4 9:12
function.bpf_check_classic	3:3 5:-2
function.bpf_core_calc_field_relo	5:-2 8:2
function.bpf_core_find_cands	3:-5 5:5
function.bpf_fd_reuseport_array_update_elem	5:-4 8:4
function.bpf_iter_attach_cgroup	3:4 5:-3
function.bpf_iter_attach_map	3:6 5:-5
function.bpf_iter_create	3:3 5:-2
function.bpf_iter_link_attach	3:4 5:-3
function.bpf_iter_link_fill_link_info	3:2
function.bpf_iter_new_fd	0:2
function.bpf_link_by_id	3:6 5:-6
function.bpf_link_get_info_by_fd	8:2
function.bpf_link_prime	8:2
function.bpf_local_storage_update	0:-3 8:4
function.bpf_lookup_user_key	3:2 5:-2
function.bpf_map_copy_kptr_off_tab	3:-5 5:6
function.bpf_map_get_fd_by_id	3:-6 5:5 8:3
function.bpf_map_meta_alloc	3:-6 7:7
function.bpf_map_mmap	3:-4 4:16 5:9 8:-18
function.bpf_map_offload_map_alloc	3:-2 5:3
function.bpf_netns_link_update_prog	4:-2 5:2
function.bpf_obj_do_get	4:2
function.bpf_obj_do_pin	3:10 4:-4 5:-3 8:-2
function.bpf_obj_get_info_by_fd	3:2 5:-2
function.bpf_obj_get_next_id	5:2
function.bpf_obj_get_user	8:2
function.bpf_out_neigh_v4	3:5 5:-4
function.bpf_prog_array_copy	3:-8 5:9
function.bpf_prog_array_copy_to_user	3:5 5:-4
function.bpf_prog_bind_map	0:4 3:2 5:-2 8:-3
function.bpf_prog_create_from_user	0:4 8:-3
function.bpf_prog_get_fd_by_id	8:2
function.bpf_prog_get_info_by_fd	1:6 3:-5
function.bpf_prog_load	0:2 3:-13 5:10
function.bpf_prog_offload_init	3:7 5:-6
function.bpf_prog_select_runtime	8:2
function.bpf_prog_test_run	3:2 5:-2
function.bpf_prog_test_run_flow_dissector	8:2
function.bpf_prog_test_run_sk_lookup	3:-6 5:-5 7:7 8:5
function.bpf_prog_test_run_skb	3:2 5:-2
function.bpf_prog_test_run_xdp	0:-2 8:2
function.bpf_raw_tp_link_attach	3:-2 5:3
function.bpf_search_tcp_opt	1:-2
function.bpf_send_signal_common	4:-2 5:3
function.bpf_seq_read	8:2
function.bpf_sk_storage_clone	0:-3 8:3
function.bpf_sk_storage_diag_alloc	3:5 5:-4
function.bpf_skb_net_grow	0:-2 8:2
function.bpf_skb_net_shrink	0:-2 8:3
function.bpf_task_fd_query	3:3 5:-4
function.bpf_tcp_ingress	0:3 8:-2
function.bpf_test_finish	1:2 3:11 5:-10 8:-3
function.bpf_tracing_prog_attach	3:7 5:-7
function.bpf_xdp_link_attach	3:3 5:-3
function.bpf_xdp_link_update	3:3 5:-2
function.bprintf	0:-2 3:-2 5:6
function.bprm	3:-4 4:4 5:4 8:-4
function.br	3:6 6:-2
function.branch	3:7 5:-4
function.branches	5:4 8:-3
function.bread	2:6 5:-2 8:-3
function.break	0:4 3:-3 5:6 8:-4
function.breakpoint	3:5 5:-2 7:-3
function.bridge	0:2 5:4 6:-4 7:-5 8:5
function.brightness	3:7 5:-2 8:-3
function.brightness_store	3:6 8:-5
function.bringup	3:-2 5:2
function.brk	0:-2 3:3 4:-2 5:-5 8:6
function.broadcast	0:2 3:-18 5:13 7:3 8:5 9:-2
function.broken	3:-2
function.bsd	5:-10 8:12
function.bsg	0:5 3:-2 7:2 8:-4
function.bsg_ioctl	3:-4 7:4
function.bsg_register_queue	0:2
function.bszset	5:-3 8:2
function.btf	0:-4 1:-5 3:7 4:-9 5:-5 6:-2 7:11 8:9
function.btf_check_func_arg_match	3:6 7:-5
function.btf_check_func_type_match	3:5 9:-3
function.btf_check_meta	3:-4 8:5
function.btf_check_subprog_arg_match	3:-6 5:11 7:-2
function.btf_check_type_match	3:4
function.btf_check_type_tags	3:3 5:-2
function.btf_distill_func_proto	3:-13 7:13
function.btf_find_datasec_var	3:3
function.btf_find_kptr	3:3 7:-2
function.btf_find_struct_field	3:2
function.btf_get_fd_by_id	3:5 5:4 8:-9
function.btf_get_info_by_fd	3:4 5:-2
function.btf_get_prog_ctx_type	0:-4 3:-6 5:4 7:3 8:-2 9:5
function.btf_parse	3:-2 5:3
function.btf_parse_hdr	3:-6 7:7
function.btf_parse_kptrs	3:-3 8:3
function.btf_parse_vmlinux	0:2
function.btf_populate_kfunc_set	3:5 5:-2
function.btf_prepare_func_args	3:-3 7:-2 8:2 9:3
function.btf_struct_resolve	8:2
function.btf_struct_walk	3:12 5:-6 7:-2
function.btf_var_check_meta	3:2
function.bts	0:-2 3:-3 4:2 5:6 6:-8 7:3 8:3
function.bucket	0:-7 3:5 5:3
function.buddy	5:3 9:-3
function.buf	1:2 2:2 5:9 6:4 8:-9 9:-4
function.buff	3:-7 5:9
function.buffer	0:10 1:2 2:-4 3:5 4:-2 5:-10 6:-6 7:2 8:-5 9:8
function.buffers	0:5 1:7 2:3 3:3 5:2 6:-3 7:3 8:-18
function.bug	3:-4 5:-5 9:11
function.build	0:11 1:-4 2:-2 4:-5 5:-6 6:-3 8:2 9:5
function.build_aevent	0:-3 5:6 8:-2
function.build_expire	0:-3 5:-4 8:7
function.build_id_parse	0:-2 3:-5 5:6 7:5
function.build_mount_idmapped	3:2 4:-2 5:-3 7:4
function.build_mount_kattr	3:2
function.build_open_flags	3:8 5:-6
function.bulk	0:-2 3:-2 5:4 6:-3 7:7 8:-2
function.bundle	0:3 3:-5 5:7 8:-4
function.bunzip	0:2 3:-3 5:-3 8:6
function.bunzip2	2:-4 3:7
function.bus	0:-7 1:8 2:-4 3:3 6:6 7:-2 9:-2
function.bus_add_driver	3:3 5:-3
function.button	0:17 3:-4 5:-6 6:-2 7:2 8:-6
function.bvec	2:3 3:5 5:-5
function.by	0:-7 1:4 2:-2 3:10 5:-2 6:6 7:-7
function.byname	3:-3 5:-7 6:4 7:5 8:2
function.byte	2:5 3:-5 5:-3 6:4
function.bytes	2:5 3:5 5:2 6:-3 8:-7 9:2
function.ca	3:6 8:-6
function.cable	0:-2 8:4
function.cache	0:12 1:-2 2:5 3:-22 4:-3 5:4 6:6 8:3 9:-4
function.cache_check	3:-2 5:4 8:2
function.cache_type_store	2:7 3:-2 5:-4 7:4 8:-5
function.cached	3:4 4:2 5:-4 8:-3
function.caches	0:13 8:-13
function.calc	2:4 3:-3 5:-6 8:2 9:4
function.calculate	0:2 5:3 7:-4 8:3 9:-3
function.calibrate	3:-2 5:-3 6:15 8:-8
function.calipso	0:-6 1:-2 3:2 8:9
function.calipso_genopt	3:6 5:-4
function.calipso_opt_getattr	3:3 5:-3
function.calipso_req_setattr	0:-7 5:8
function.calipso_skbuff_setattr	0:2 8:-2
function.calipso_sock_getattr	3:5 7:-5 8:2
function.call	0:13 1:-8 2:-11 3:-12 4:3 5:-5 6:-4 8:19 9:6
function.call_usermodehelper_exec	3:2
function.callback	0:3 2:2 3:-12 4:4 5:-2 6:-2 8:7
function.callchain	0:-6 3:-6 5:9 8:3
function.caller	5:2
function.can	0:-5 3:-6 4:-2 5:5 6:-9 7:5 8:16 9:-2
function.can_idmap_mount	3:-8 4:-3 5:7 7:4
function.can_optimize	3:6 5:-4 6:-2 8:3
function.cancargs	3:11 8:-10
function.cancel	5:15 8:-11
function.cands	3:-5 5:5
function.cap	0:3 1:-3 3:7 4:6 5:5 7:-4 8:-10 9:-2
function.cap_convert_nscap	3:3
function.cap_inode_getsecurity	3:-9 4:6 5:2 7:2
function.cap_inode_removexattr	3:2 5:-2
function.capability	2:-6 3:-2 5:-2 6:6 8:5
function.capacity	3:-5 5:-4 7:5 8:4
function.caps	3:-3 4:4 5:-5 7:4 8:2
function.capset	1:-4 3:2 8:3
function.card	3:-2 5:-3 8:5
function.carrier	3:-3 5:3 8:2
function.carve	0:-8 3:2 5:-2 8:10
function.case	0:-4 2:-2 3:2 8:5
function.cat	1:-5 4:-3 5:-2 8:12
function.catmap	0:2 3:4 5:-3 8:-2
function.cb	0:6 2:-2 3:3 5:-3
function.cbpf	1:-6 8:7
function.ccm	3:9 8:-6
function.cd	2:-4 3:2 5:8 6:-5
function.cdda	1:2 2:6 3:-4 5:-4 8:2
function.cdev	0:-6 3:9 5:2 6:-5 8:2
function.cdrom	1:-2 2:13 4:-4 5:-7
function.cdrom_open	2:-2 4:-2 5:-3 7:4 8:5
function.cdrom_sysctl_info	3:-4 5:10 8:-2
function.ce	0:-3 8:3
function.cell	3:3 7:-2
function.cells	3:-3 5:4
function.certificate	3:3 8:-2
function.cfg	0:2 1:-2 2:-2 3:-4 6:3 7:3 8:-4 9:4
function.cftypes	0:8 3:-5 5:3 8:-4
function.cg	3:-3 5:-2 9:6
function.cgroup	0:5 1:-3 3:7 7:4 8:-8 9:-2
function.cgroup1	3:4 4:6 5:-3 7:-2 8:-3
function.cgroup1_parse_param	5:3
function.cgroup1_reconfigure	8:2
function.cgroup1_rename	3:3 5:-2
function.cgroup1_root_to_use	3:3 5:-3
function.cgroup_attach_permissions	5:-2 7:2
function.cgroup_create	0:-9 8:10
function.cgroup_css_set_fork	4:2 8:-2
function.cgroup_get_from_id	4:7 5:-5
function.cgroup_get_from_path	3:3 5:-3
function.cgroup_init_cftypes	0:9 8:-6
function.cgroup_kill_write	3:10 5:-2 7:2 8:-8
function.cgroup_max_depth_write	3:8 8:-7
function.cgroup_max_descendants_write	8:2
function.cgroup_procs_write_start	3:2 5:-2
function.cgroup_setup_root	8:2
function.cgroup_transfer_tasks	3:3 5:-2
function.cgroup_vet_subtree_control_enable	5:5 7:-3
function.cgroupfs	3:5 5:-3
function.cgroupstats	5:3 8:-3
function.cgroupstats_user_cmd	3:3 8:-3
function.cgrp	3:-3 5:3
function.chain	0:-2 3:-4 7:-3 8:10
function.chains	3:9 5:-6
function.chan	0:-6 2:-3 3:6 5:3 6:10 7:-4 8:-4
function.change	0:9 1:-2 3:-6 4:-9 5:10 6:-9 7:7
function.change_seq_adj	3:2
function.changed	3:-3 5:10 7:-3
function.changelink	3:2 4:3 5:-3
function.channel	3:10 5:-10 6:-2
function.channels	3:-5 5:11 8:-3
function.char	3:-5 5:12 6:-2 7:-2 8:-2
function.charge	0:5 3:3 7:-5
function.chars	3:5 5:-5
function.check	0:-13 1:-10 2:11 3:4 4:2 5:-4 6:9 7:-5 9:8
function.check_alu_op	3:-7 4:7
function.check_atomic	3:3 4:-5 8:3
function.check_bpf_snprintf_call	8:-3 9:4
function.check_btf_func	3:-5 9:7
function.check_btf_info	3:4 5:-2
function.check_cfg	9:4
function.check_cgroupfs_options	3:5 5:-3
function.check_cond_jmp_op	4:-2 8:5
function.check_func_arg	3:-3 4:-4 8:6 9:3
function.check_helper_call	3:-10 4:8 5:-2 9:3
function.check_helper_mem_access	3:-2 8:3
function.check_hw_exists	3:-2 6:8 8:-5
function.check_igot_inode	3:-3 5:4
function.check_ioapic_information	3:14 5:-2 6:-6 8:-4
function.check_kfunc_call	3:2 4:2 9:-3
function.check_kill_permission	3:-3 8:2
function.check_kprobe_address_safe	3:4 5:-4
function.check_ld_abs	5:-3 8:4
function.check_ld_imm	9:2
function.check_map_access	3:3 4:-7 8:4
function.check_map_func_compatibility	3:9 4:-3 5:-2 9:-2
function.check_map_kptr_access	3:5 4:-3
function.check_map_prog_compatibility	3:2
function.check_mem_access	3:7 4:-11 8:5
function.check_mem_size_reg	4:-2 8:2
function.check_object	3:-7 5:10 9:-3
function.check_partition	2:9 3:-4 8:-3
function.check_pseudo_btf_id	3:-3 7:4
function.check_ptr_to_btf_access	4:-2 7:4
function.check_ptr_to_map_access	3:4 7:-3
function.check_ptrace_options	7:2
function.check_reg_arg	3:3
function.check_reg_type	3:-2 8:2
function.check_stack_access_within_bounds	1:-2 8:-2 9:6
function.check_stack_write_var_off	3:-2 4:5 5:-2
function.check_struct_ops_btf_id	8:2
function.check_unshare_flags	3:-4 5:9 7:-3
function.check_vma_flags	3:-6 4:15 5:-9 7:7 8:-3
function.checkpoint	3:-3 5:6 7:-2
function.checks	2:-2 6:-2 7:-5 8:6
function.checksum	0:-7 3:13 5:-8 7:3
function.child	3:3 5:7 6:-2 8:-8
function.chip	3:5 5:-6
function.chmod	3:2 5:-2
function.chown	0:2 4:-2
function.chrdev	0:-2 5:8 8:-2
function.chrdev_open	5:2 8:3
function.chunk	0:3 3:-6 8:6
function.chunks	4:-3 5:7 7:-5
function.cid	3:2
function.cipso	0:5 1:-3 3:10 4:-7 5:-4 7:-2 8:3
function.cipso_v4_genopt	5:-2 8:3
function.cipso_v4_map_cat_rbm_hton	3:6 5:-4
function.cipso_v4_map_cat_rbm_ntoh	4:-2 8:5
function.cipso_v4_map_cat_rng_hton	8:3
function.cipso_v4_validate	3:3 8:-3
function.cipsov4	3:-6 5:-4 8:11
function.claim	0:-6 2:6 3:-7 5:6 7:3
function.claim_swapfile	3:-3 5:-3 7:5
function.clash	3:-3 7:6 8:-2
function.class	0:-3 5:11 8:-7
function.classdev	0:-2 3:-4 5:7
function.classic	3:3 5:-2
function.cleanup	3:-3 4:4 5:-5 8:3 9:4
function.clear	2:12 3:3 4:3 5:9 6:2 7:-10 8:-16 9:-2
function.clear_refs_write	8:2
function.client	1:2 2:-6 3:-6 4:-2 5:8 6:-2 7:-5 8:12
function.clnt	0:-2 3:-4 5:-3 8:10
function.clock	1:10 2:-2 3:10 4:2 5:-7 6:7 7:-4 8:-21 9:4
function.clockevents	0:-4 3:-4 5:-5 7:-3 8:9 9:8
function.clocksource	6:8 7:-3 9:-2
function.clone	0:4 3:3 4:-5 5:2 6:-2 7:-3 8:2
function.clone3	1:-7 3:4 8:4
function.clone_private_mount	3:-2 5:3
function.clone_uts_ns	8:-2
function.close	0:-9 2:-3 3:5 5:8 6:4
function.clr	3:4 5:-7 8:6
function.cls	0:-6 3:10 8:-3
function.cls_cgroup_change	3:11 5:-13 8:3
function.cls_cgroup_dump	0:-5 5:12 8:-7
function.cluster	5:-2 8:2
function.clusters	2:-5 5:2 8:5
function.cmd	2:3 3:-2 4:5 5:-14 6:5 7:3
function.cmd_attr_pid	3:-4 8:5
function.cmdline	3:9 5:-8 6:-4 7:2
function.cmnd	2:-5 5:-5 6:-2 7:11 8:3
function.cmos	2:-2 3:8 5:-9 6:9 7:-3
function.cmos_do_probe	3:-4 5:-2 6:5 7:2
function.cmos_set_alarm	3:6 5:-4 6:8 8:-10
function.cmsg	4:-7 5:2 8:8
function.cn	0:5 6:-3 7:-2
function.coalesce	8:3
function.code	3:-3 5:-4 8:8
function.collect	3:-9 5:8 7:-2 8:5
function.comm	4:5 8:-2
function.comm_write	4:6 8:-2
function.command	0:3 2:4 3:-2 4:4 6:2 8:-9
function.commit	2:10 3:-10 5:-6 6:6 7:-3 8:7
function.common	1:2 2:-7 3:4 4:3 5:-5 6:-4 7:6 8:4 9:-5
function.comp	3:4 5:-4
function.compact	0:2 5:-2
function.compare	2:-3 3:9 4:-4 5:-2 8:2
function.compare_gpts	2:-3 3:7
function.compat	0:-6 1:19 2:-8 4:-2 6:-6 7:-2 8:6 9:-2
function.compat_copy_entries_to_user	1:-13 8:13
function.compat_copy_entry_to_user	1:2
function.compat_do_replace	1:3 3:-9 8:9
function.compat_exit_robust_list	1:5 8:-4
function.compat_filldir	3:-4 5:4
function.compat_fillonedir	3:3 5:-3
function.compat_get_entries	5:3
function.compat_hdio_getgeo	5:-2
function.compat_ip_set_mcast_msfilter	5:2
function.compat_ipv6_set_mcast_msfilter	3:-8 5:9
function.compat_only_sysfs_link_entry_to_kobj	3:-3 5:3
function.compatibility	3:3 4:-3 5:-2 7:6 9:-2
function.compile	3:4 4:3 5:-4
function.complete	0:-4 2:18 3:-14 4:-2 5:2 6:10 7:-6 9:-3
function.complete_walk	3:-9 5:5 8:5
function.completed	2:11 6:-6
function.completion	2:10 3:-3 5:3 8:-7
function.compliance	3:-2 6:4
function.component	0:4 5:-3
function.component_master_add_with_match	0:-4 8:5
function.compose	3:3 5:-2
function.compound	0:-10 2:-4 3:2 4:2 5:8 8:4
function.con	0:-4 1:4 3:-6 5:14 6:2 8:-7 9:-3
function.con_font_set	3:11 5:-7 7:-3
function.con_install	0:-5 8:6
function.con_set_unimap	1:4 3:-2
function.concatenate	3:-8 9:8
function.cond	4:-2 8:5
function.conf	3:4
function.config	0:-2 2:-2 3:6 4:2 5:-6 6:3 7:-2 8:4
function.configure	0:-4 2:6 3:-2 4:-2 5:7 8:-3
function.confirm	2:3 3:-4 8:2
function.conflict	3:-6 5:6 6:-2 8:3
function.congestion	3:2
function.conn	0:-4 3:-5 7:9
function.connect	0:12 1:-3 2:-4 3:-3 5:-3 6:8 7:-3 8:-2 9:-2
function.connectx	4:2
function.conntrack	0:5 3:5 5:-2 8:-6
function.consistency	3:9 5:-6 7:-3 8:8 9:-8
function.console	5:7 7:-5
function.console_store	3:7 5:3 8:-8
function.constraint	3:-5 5:10 6:-3
function.constraints	3:5 5:-3
function.construct	0:-4 4:-5 5:-4 6:4 8:12
function.construct_alloc_key	0:-6 8:6
function.construct_key_and_link	3:3 4:-4 5:-3 8:3
function.constructor	3:-8 5:9
function.cont	8:2
function.container	3:3 8:-2
function.content	3:-7 5:14 7:-3 8:-2
function.context	0:-5 1:-2 2:6 3:-10 4:4 6:11 7:6 8:-7
function.continue	3:-2 8:5
function.control	0:5 2:6 3:13 5:-5 7:-13 9:-2
function.controller	2:6 3:6 5:-4 7:-3 8:-3
function.conv	3:6 6:-2 7:-2
function.conv_uni_to_pc	3:4 6:-2
function.convert	0:8 2:-2 3:8 4:-2 6:-9 7:-6 8:-6 9:11
function.convert_ctx_accesses	3:-4 9:4
function.cookie	0:-2 2:11 3:3 5:2 7:-2 8:-11
function.cooling	0:-3 5:3 8:2
function.coord	3:-4 5:2 8:4
function.copy	0:3 1:6 2:13 4:-8 5:-11 6:6 7:-12 9:4
function.copy_cgroup_ns	0:2 5:2 8:-3
function.copy_clone_args_from_user	1:2 3:2 8:-2
function.copy_entries_to_user	0:4 8:-4
function.copy_from_user_nofault	3:-2 5:4
function.copy_module_from_user	4:-5 8:6
function.copy_page_range	0:5 8:-2
function.copy_process	0:7 4:-4 5:7 8:-8
function.copy_string_kernel	0:2 1:-9 3:11 5:-4 7:-4 8:5
function.copy_strings	0:4 1:5 5:-3 8:-3
function.copy_to_user_state_extra	1:-11 8:13
function.copy_translation_tables	3:-7 5:9
function.copy_tree	0:-5 3:2 4:2 5:-4 8:6
function.copy_uabi_to_xstate	1:2 8:-2
function.copy_verifier_state	0:3 5:-3
function.copy_vma	3:-7 9:8
function.core	0:-9 2:8 3:-3 4:-2 5:4 6:2 7:-3 8:4 9:-3
function.core_get_tdp_ratio	3:-2 5:-3 7:5 8:2
function.core_sys_select	1:4 8:-3
function.coredump	1:-4 2:-2 3:-6 4:9 5:4 7:8 8:-7
function.corename	0:-6 3:7
function.corruption	3:-3 6:4 8:2
function.count	2:-5 5:8 6:-4 7:2
function.counter	0:4 7:-2 8:-2
function.counter_set	3:-7 5:7
function.counters	0:-4 3:4
function.countlimit	3:5 5:-2 8:-2
function.cp	3:5 5:-4
function.cp_compat_stat	3:7 5:-7
function.cp_new_stat	3:6 5:-5
function.cp_old_stat	3:-9 5:10
function.cpc	3:6
function.cppc	0:3 3:-9 5:2 6:2 7:2 8:3
function.cpr	3:-3 6:5
function.cpu	0:8 1:-5 2:-2 4:-6 5:-8 6:5 8:4 9:4
function.cpu_cache_sysfs_init	0:7 5:-2 7:-2
function.cpu_check_up_prepare	8:-2 9:3
function.cpu_map_alloc	3:2
function.cpu_map_bpf_prog_run_skb	3:4 8:-3
function.cpu_map_update_elem	3:10 5:-9
function.cpu_store	3:-2 8:2
function.cpu_up	4:-4 5:5
function.cpuc	0:-6 3:-2 5:6 8:4
function.cpufreq	0:-5 3:-5 5:16 9:-2
function.cpufreq_boost_set_sw	5:-2 7:3
function.cpufreq_init_governor	3:-5 5:9 7:-3
function.cpufreq_online	5:-5 6:6
function.cpufreq_policy_alloc	0:-2 5:5 8:-2
function.cpufreq_register_driver	5:3 7:-2
function.cpufreq_register_notifier	5:-3 7:4
function.cpufv	3:-6 4:2 5:-3 6:-2 7:-5 8:14
function.cpufv_store	4:-2 5:3 6:-2 7:-2 8:4
function.cpuhp	3:2 5:-6 8:7
function.cpuid	3:7 5:-7 6:-6 7:7
function.cpuidle	3:-11 5:9 6:6 8:-2
function.cpuidle_enable_device	3:2 5:6 6:-2 7:-4
function.cpuidle_register_device	3:3 5:-2
function.cpumask	3:-3 4:6 5:2 8:-8 9:4
function.cpus	0:7 3:-8 4:-3 5:-5 7:7 8:4
function.cpuset	3:-2 5:3 7:-5 8:5
function.cpuset_can_attach	0:-4 3:-9 5:7 8:4
function.cpuset_write_resmask	3:2
function.cqring	8:2
function.crash	8:2
function.crashkernel	0:3 3:3 5:-5 6:-2 8:3
function.create	0:4 1:6 2:-5 3:3 4:-3 6:-9 7:13 8:-6 9:-2
function.create4	8:2
function.create6	8:3
function.create_cache	0:-2 8:2
function.create_elf_tables	1:14 3:-19 5:6
function.create_entry	3:4 5:-2
function.create_ipc_ns	0:7 8:-5
function.create_local_trace_kprobe	0:7 3:2 8:-7
function.create_local_trace_uprobe	0:-2 5:-2 8:3
function.create_new_namespaces	8:3
function.create_of_modalias	0:-3 3:5 5:-3 8:2
function.create_pid_namespace	5:2
function.create_pipe_files	0:3 5:-4 8:3
function.create_pnp_modalias	0:-4 3:9 5:-5
function.create_proc_profile	0:-3 8:3
function.create_worker	0:7 8:-7
function.creating	8:2
function.cred	0:5 3:-2 4:-2 8:-2 9:3
function.creds	0:3 4:-2
function.cross	3:-2 5:2
function.crosststamp	3:-2 8:3
function.crypt	3:7 7:2 8:-8
function.crypto	1:-2 4:-3 5:9 6:-2 7:-3 8:4
function.crypto_ccm_create_common	8:2
function.crypto_ccm_decrypt	3:-2 8:2
function.crypto_ccm_encrypt	3:-2 8:2
function.crypto_check_alg	3:7 5:-6
function.crypto_create_tfm_node	0:4 8:-4
function.crypto_grab_spawn	5:3 8:-3
function.crypto_spawn_tfm	3:3 5:-3
function.cryptomgr	3:4 8:-3
function.cryptomgr_schedule_probe	3:4 8:-2
function.cs	3:3 5:-2
function.csk	5:6 7:-2 8:-2
function.css	0:2 3:-4 4:2 5:-2 8:3
function.cst	2:7 8:-7
function.cstate	3:4 5:-3 6:-5 7:4 8:2
function.cstate_pmu_event_init	3:5 5:5 6:-3 7:-7
function.cstate_pmu_init	3:-3 5:-3 6:-4 7:12
function.csum	0:-13 2:10 3:4 5:-10 6:2 7:2 8:5
function.csum_partial_copy_to_xdr	2:11 5:-4 6:2 8:-6
function.ct	0:6 5:-6 7:5 8:-2
function.ctl	3:3 4:-3 5:-10 6:12 7:3
function.ctnetlink	0:-3 4:-2 7:2 8:5
function.ctnetlink_create_conntrack	3:3 5:-3
function.ctnetlink_create_expect	0:-3 8:4
function.ctnetlink_del_expect	3:2 5:-2
function.ctnetlink_dump_secctx	0:-3 5:4
function.ctnetlink_exp_dump_expect	0:-3 5:2 8:2
function.ctnetlink_fill_info	0:5 5:12 8:-17
function.ctnetlink_get_conntrack	3:-3 5:3
function.ctnetlink_stat_ct_fill_info	0:5 5:7 8:-12
function.ctr	3:-2 8:4
function.ctrl	0:-7 3:5 5:5 6:-2 7:3 8:-2
function.ctrl_dumppolicy	0:3 8:-2
function.ctrl_dumppolicy_put_op	5:4 8:-4
function.ctrl_fill_info	0:-4 5:-13 8:19
function.ctrl_fill_mcgrp_info	0:-3 5:15 8:-11
function.ctrlact	0:3 3:3 5:-2 8:-3
function.ctrs	3:-4 6:5
function.ctx	0:2 3:-10 5:-9 6:8 9:8
function.ctxs	0:2
function.cur	3:9 5:-4 7:-3
function.current	0:6 2:-2 3:-8 6:-2 7:6
function.d	0:-12 3:-5 4:9 5:7 8:4
function.d_alloc_parallel	3:-8 5:8
function.da	8:3
function.dad	3:-4 5:3
function.data	0:7 1:-5 2:-7 3:5 4:6 5:7 6:2 7:-6 8:-3 9:-6
function.data_realloc	5:2
function.datagram	3:8 6:2 7:-5 8:-2
function.datasec	3:4
function.datum	3:4 9:-2
function.dbg	0:2
function.dbgp	2:5 3:2 5:-2 6:4 7:2 8:-9
function.dbs	3:-2 5:3
function.dcache	0:4 8:-4
function.dctx	0:-2 7:6
function.ddict	3:9 5:-3 7:-2
function.deact	3:5 5:-9 7:6
function.deactivate	2:-2 5:-3 6:-2 9:9
function.dead	3:-3 5:-9 6:-2 7:10 9:5
function.deadline	3:-4 5:2 8:2
function.debug	0:-8 3:2 6:-3 7:-2 9:14
function.debugfs	0:-5 1:-2 2:-2 3:6 5:4
function.debugfs_file_get	5:2
function.debugfs_read_file_str	3:-2 8:4
function.debugfs_rename	0:-2 3:4 5:7 8:-8
function.dec	2:-5 3:5 4:-2 5:-3 6:-2 7:12 8:-2 9:-2
function.dec_block_header	5:-2 7:2
function.dec_stream_footer	3:4 7:-2
function.dec_stream_header	5:-4 7:5
function.decide	2:-4 6:9 7:-2
function.decimal	0:-2 3:-5 5:8
function.decode	0:-6 1:-3 2:9 3:24 5:-22 6:-4 7:3 8:5 9:-5
function.decode_attr_filehandle	2:-2 3:3
function.decode_attr_fs_locations	2:-3 3:-6 8:10
function.decode_attr_mdsthreshold	3:2 7:2 8:-2
function.decode_attr_security_label	2:-3 3:6 8:-2
function.decode_attr_type	3:2
function.decode_compound_hdr	2:-4 8:4
function.decode_cookie	2:10 3:-9
function.decode_create	2:7 3:-7
function.decode_fattr3	2:-3 3:3
function.decode_fhandle3	2:5 3:-4
function.decode_first_threshold_item4	2:-3 3:3
function.decode_fsinfo	2:-2 3:3
function.decode_getacl	3:-2 7:3
function.decode_getfattr_attrs	2:-2 3:2
function.decode_getfh	2:-4 3:4
function.decode_inline_filename3	2:-3 3:4
function.decode_nfs_fh3	2:6 3:-5
function.decode_nfspath3	2:-3 3:4
function.decode_nlm4_holder	2:-2 3:2
function.decode_open	2:6 3:-6
function.decode_path	2:8 3:-7
function.decode_pathname	2:-3 3:3
function.decode_pnfs_layout_types	2:6 3:-2 5:-3
function.decode_read	2:-7 3:7
function.decode_read3resok	2:3 8:-2
function.decode_readlink	2:8 3:-6
function.decode_rw_delegation	2:5 3:-6 8:2
function.decode_secinfo_gss	2:-3 3:4
function.decode_setclientid	2:-5 3:4 5:2
function.decode_statfs	2:7 3:-7
function.decode_type0_hpx_record	3:-2 7:2
function.decode_type1_hpx_record	3:5 7:-5
function.decode_type2_hpx_record	3:-2 7:3
function.decode_write3resok	2:4 3:-4
function.decoder	0:-2 2:-2 5:-4 7:4 8:3 9:2
function.decomp	3:4 5:-4
function.decompress	2:-2 3:4 5:-6 8:7
function.decompress4x	3:2
function.decompress_single	8:2
function.decompressed	3:2
function.decrypt	3:7 5:-4
function.dedupe	0:-3 3:4 4:8 5:-4 7:-3 8:-2
function.def	0:4 5:2 7:-2
function.def_reserved_size_set	8:2
function.default	0:8 3:-5 5:-8 6:3 7:3 8:2 9:-2
function.defaults	3:9 5:-5 8:-2
function.defer	3:-4 5:6
function.deferred	0:-3 5:10 8:-2
function.define	3:-2 5:3
function.defrag	0:9 3:-3 8:-6
function.del	2:-2 3:-12 4:9 5:4 6:4 7:-7 8:5 9:2
function.delalloc	2:-2 8:4
function.delattr	0:5 8:-3
function.delay	3:-2 5:4 6:9 7:-3 8:-6
function.delayed	0:12 8:-8
function.delays	5:-2 7:2
function.delegation	2:-2 3:5 7:-3
function.delegations	5:2
function.delete	1:2 2:-2 3:3 5:11 6:-4 7:-9 8:-5 9:2
function.delete_device_store	3:4
function.deliver	0:-2 3:-2 5:4 7:2 8:-2
function.dellink	3:10 4:-4 5:-4 7:-2
function.delroute	3:2 5:-2
function.delrule	3:3 4:-2 5:-2
function.delta	3:-2 5:-2 8:6
function.demote	5:-3 7:-2 8:-3 9:8
function.demote_store	0:-2 3:7 5:-2
function.denied	2:7 3:-7
function.dentry	2:-2 4:-4 5:11 7:2 8:-5
function.dependent	3:-4 5:9 6:-2 8:-2
function.depth	3:4 5:-2 7:6 8:-7
function.der	3:5 5:-4
function.der_read_length	3:5 5:-4
function.deregister	5:-2 8:2
function.desc	0:4 3:5 5:-3 7:-3 9:-2
function.descendants	8:2
function.describe	5:7 8:-6
function.descriptor	0:2
function.descriptors	3:12 5:-4 8:-5
function.descs	0:2
function.destopt	3:4 8:-3
function.destroy	0:3 3:-8 5:11 7:-2 8:-9 9:8
function.destruct	5:-3 8:-2 9:6
function.detach	0:-2 1:-2 4:2 5:9 8:-2
function.detached	3:-4 5:4
function.detect	2:-2 5:-4 6:-7 7:6 8:7
function.determine	3:2 5:-3 7:2
function.dev	0:-9 1:4 2:-5 4:6 5:-6 6:6 7:3 8:3 9:-2
function.dev_change_tx_queue_len	5:-2 8:2
function.dev_fill_forward_path	5:7 8:-5
function.dev_ifconf	1:3 3:-2
function.dev_ifsioc	3:2 5:-10 6:10
function.dev_ifsioc_locked	3:-7 5:-6 7:17
function.dev_ioctl	3:-3 7:4
function.dev_map_bpf_prog_run	3:3 8:-2
function.dev_map_enqueue_multi	8:2
function.dev_pm_qos_expose_flags	3:-4 5:6
function.dev_pm_qos_expose_latency_limit	3:2 5:3 8:-5
function.dev_proc_net_init	8:2
function.dev_rmdir	3:4 4:5 5:-9
function.dev_set_mtu_ext	5:3 6:-2
function.dev_xdp_attach	5:2
function.dev_xdp_install	3:4 7:-2
function.devcgroup	3:5 4:5 8:-8
function.devcgroup_update_access	3:5 8:-2
function.devconf	0:-3 3:-3 5:-3 8:10
function.device	0:9 1:-3 2:-2 3:10 4:-6 5:4 6:-7 7:2 9:-6
function.device_add	0:-2 3:4 5:-4
function.device_add_disk	0:2 3:6 5:-3 7:-3 8:-2
function.device_change_owner	3:2 5:-2
function.device_flush_dte	3:2 8:2
function.device_link_add	0:-3 8:3
function.device_links_check_suppliers	5:7 8:-5
function.device_move	3:2
function.device_wakeup_enable	3:6 5:-5 7:-2
function.devices	3:-11 5:-3 6:9 8:5
function.devid	3:-6 6:2 7:-2 8:7
function.devinet	5:5 8:-4
function.devinet_ioctl	3:-2 5:7 8:-4
function.devinfo	3:7 5:-6 8:2
function.devkmsg	3:-5 4:2 7:-2 8:6
function.devkmsg_llseek	3:2
function.devkmsg_open	4:3 8:-3
function.devkmsg_read	3:-9 8:12
function.devkmsg_sysctl_set_loglvl	3:-4 5:5
function.devlink	3:-3 5:3 8:2
function.devm	0:13 3:7 4:-5 5:-6 6:-3 7:-4
function.devm_gen_pool_create	3:-4 5:6
function.devm_platform_get_irqs_affinity	3:5 4:-5 8:2
function.devpts	3:4 5:-2 7:-2
function.devtmpfs	8:3
function.devtmpfs_init	0:-3 8:3
function.dflt	0:-6 5:-4 7:2 8:9
function.dgram	0:-2 3:4 4:2 7:-2 8:-2
function.diag	0:-3 3:10 5:-18 7:10 8:3
function.diag_get	0:-9 3:-2 5:4 8:7
function.digest	3:-7 5:-3 7:11
function.dind	2:2 8:-2
function.dio	0:-2 2:4 3:-10 5:6 7:3 9:-2
function.dir	0:-6 2:5 3:3 5:2
function.dirblock	3:4 5:-4
function.direct	0:6 1:-4 2:11 3:-13 4:-2 5:-6 6:7 7:4 9:-3
function.directly	2:-2 5:2 8:2
function.dirent	2:-4 3:11 5:-4
function.dirnotify	3:-4 5:5
function.dirty	2:-2 3:-4 8:2 9:5
function.disable	2:-2 4:2 5:-4 6:4 7:8 8:-5
function.disabled	3:4 4:3 5:-3 6:-4 7:-2 8:2
function.disarm	3:4 5:-5 8:4
function.disc	2:-2 3:3 5:3 6:-5 8:2
function.discard	0:-2 2:3 5:-7 6:-2 7:5 8:6
function.discovery	0:-2 3:-10 6:10 7:2 8:2
function.disk	2:-5 3:4 4:4 5:-5 6:3 7:-2 8:2
function.disk_events_poll_msecs_store	5:-3 7:3
function.disk_scan_partitions	3:-6 5:2 7:5
function.dispatch	0:-3 1:2 2:-2 3:3 6:-2 9:2
function.disposition	2:-4 6:9 7:-2
function.dissect	3:5 5:-2
function.dissector	8:2
function.dissolve	0:-3 7:4 8:-2
function.distill	3:-13 7:13
function.divide	3:3
function.dl	3:-2 5:9 8:-6
function.dma	0:6 2:-5 3:4 4:-4 5:-2 6:5 7:5 8:-4 9:-4
function.dma_async_device_register	0:10 3:14 5:-6 6:-6 7:-4 8:-7
function.dma_buf_export_sync_file	0:2
function.dma_buf_import_sync_file	3:3 5:-2
function.dma_buf_llseek	3:2
function.dma_buf_mmap	7:2
function.dma_buf_mmap_internal	3:-2 7:3
function.dma_chan_get	0:-4 3:-2 5:8 6:-4 8:4
function.dma_direct_alloc	7:5 8:-3
function.dma_get_slave_caps	5:-4 6:-3 7:7
function.dma_pool_alloc	0:-2 3:-4 5:5 7:-2 9:4
function.dma_pool_free	3:10 5:-4 8:-2 9:-4
function.dma_request_chan	8:3
function.dmaengine	3:2 5:-5 7:4
function.dmar	0:16 3:-7 5:-2 6:-6 7:-4 8:7 9:-2
function.dmar_hotplug_insert	3:5
function.dmar_parse_one_drhd	0:-4 8:4
function.dmar_parse_one_rmrr	3:2 6:-2
function.dmar_table_init	5:-2
function.dmar_walk_remapping_entries	3:-5 7:8
function.dmars	0:3 8:-3
function.dmi	0:-2 3:-9 6:10 7:2
function.dmi_id_init	6:-5 7:7
function.dname	3:2
function.dns	0:2 3:-6 7:-2 8:6
function.dns_query	0:3 5:-2
function.dns_resolver_preparse	7:-2 8:3
function.do	0:-8 1:7 3:5 4:3 5:-4 9:-6
function.do_accept	0:-2 1:6 4:2 5:-3
function.do_add_counters	3:3 5:-3
function.do_add_mount	3:-2 5:3
function.do_anonymous_page	3:-4 4:-2 5:3 8:3
function.do_blk_trace_setup	0:8 3:-5
function.do_brk_flags	4:-2 5:5
function.do_change_type	3:2 4:-3 5:-2 8:4
function.do_check	3:3 4:-5 5:-3 8:7
function.do_compat_fcntl64	1:2 8:-2
function.do_coredump	2:-2 3:-5 4:10 5:-4 7:8 8:-5
function.do_dentry_open	3:-4 7:4
function.do_dma_probe	3:-8 6:10
function.do_epoll_create	0:3 8:-2
function.do_epoll_ctl	3:3 4:-3 5:-3 7:4
function.do_eventfd	0:2
function.do_execveat_common	3:2
function.do_get_mempolicy	3:5 5:-4
function.do_getpgid	3:-5 5:5
function.do_getxattr	3:-6 5:3 8:3
function.do_handle_open	0:-2 8:3
function.do_insert_tree	2:-2 3:15 5:-4 8:-7
function.do_ip_getsockopt	3:-3 7:3
function.do_ip_setsockopt	3:5 5:-7 7:3
function.do_ipv6_getsockopt	3:-8 5:4 7:3
function.do_ipv6_setsockopt	3:-6 5:8 7:-2
function.do_iter_read	3:-13 4:7 5:5 7:2
function.do_iter_write	3:-11 4:5 5:5
function.do_kexec_load	0:-3 8:5
function.do_linkat	4:4 8:-3
function.do_loopback	3:7 5:-5
function.do_madvise	3:2
function.do_mas_align_munmap	0:-3 8:3
function.do_mbind	3:-2 5:3
function.do_misc_fixups	3:-2 9:4
function.do_mknodat	4:-4 8:4
function.do_mmap	0:-3 3:5 4:2 5:-2
function.do_mount_setattr	3:-2 4:-2 5:4
function.do_move_mount	3:5 4:6 5:-8
function.do_mprotect_pkey	3:7 4:2 5:-7
function.do_mq_notify	3:4 5:-3
function.do_mq_open	5:8 8:-6
function.do_msdos_rename	5:-2 8:4
function.do_new_mount	3:2 5:2 7:-4
function.do_one_pass	3:7 8:-5
function.do_open	3:3 4:2 5:-2
function.do_open_execat	4:2
function.do_output_char	3:-8 5:13 6:-2
function.do_pages_move	3:3 4:2 5:-5
function.do_pages_stat	1:5 8:-5
function.do_pages_stat_array	3:3 5:2 8:-3
function.do_prlimit	3:3 4:2 5:-5
function.do_proc_douintvec_w	3:13 5:-2 7:-2 8:-8
function.do_quotactl	3:-5 5:6 7:4 8:-4
function.do_read_cache_folio	2:4 8:-3
function.do_reconfigure_mnt	3:2 5:-2
function.do_recvmmsg	1:9 3:-2 5:4 8:-8
function.do_register_con_driver	3:-6 5:5 6:6 8:-3
function.do_remount	3:3 5:-3
function.do_renameat2	3:12 5:-10
function.do_replace	1:4 3:2 8:-4
function.do_rmdir	3:10 5:-8 7:-2
function.do_semtimedop	3:2 5:-2
function.do_sendfile	3:3 5:-5 7:4
function.do_set_group	4:-5 5:2 8:5
function.do_set_master	3:-10 5:10
function.do_set_mempolicy	0:3 3:-2
function.do_setlink	3:8 7:-7 8:2
function.do_setvfinfo	3:4 7:-3
function.do_shmat	0:2 5:2 8:-3
function.do_sigaltstack	0:-2 3:7 4:-3 8:-2
function.do_signalfd4	8:2
function.do_splice	3:7 5:-3 7:-3
function.do_splice_direct	3:5 5:-3
function.do_splice_to	3:-8 5:7
function.do_statfs_native	3:3 5:-2
function.do_swap_page	2:6 3:-3 4:-2 5:-8 6:5 8:-2 9:3
function.do_tcp_getsockopt	3:-4 5:6
function.do_tcp_setsockopt	1:2 3:2 4:-2
function.do_timer_create	5:-6 8:7
function.do_umount	5:2
function.do_unlinkat	3:-2 4:9 5:3 8:-8
function.do_vfs_ioctl	3:-6 7:7
function.dock	3:4 5:-2
function.doi	3:2
function.dointvec	3:6 5:-3
function.domain	0:-7 5:-3 7:3 8:4 9:5
function.domain_add_dev_info	5:-4 6:5
function.domain_attach_iommu	3:-2 5:-3 8:7
function.domains	0:-2 3:-2 5:-3 8:4 9:5
function.domhsh	3:3 8:-2
function.done	0:-4 1:-2 2:-2 3:6 4:-3 6:11 8:-6
function.dontneed	0:-2 3:-5 5:8
function.dotdot	3:4 5:-5 8:2
function.dotl	2:8 4:-2 5:3 7:-3 8:-4
function.dou8vec	3:-4 7:6
function.double	0:5 3:-4 5:2
function.douintvec	3:-10 5:-4 7:13
function.doulongvec	3:4 8:-2
function.down	0:-5 3:2 6:-2 8:6
function.downcall	0:-2 3:11 5:-6
function.downwards	3:2 4:-2
function.dpm	8:2
function.dqblk	2:-4 5:-2 8:7
function.dqentry	3:-2 8:-2 9:6
function.dquot	0:5 2:-4 3:-7 5:-3 7:11 8:2
function.dquot_init	0:5 8:-5
function.dquot_load_quota_sb	3:-2 5:-9 7:13
function.dquot_quota_sync	2:-2 8:3
function.drain	3:-3 5:7
function.drbg	3:-5 5:2 7:-2 8:2 9:3
function.drbg_instantiate	0:2 8:-2
function.dressz	3:2 5:-2 8:2
function.drhd	0:7 3:-4 5:-5 7:-2 8:2
function.driver	0:-3 3:10 5:-6 6:2
function.driver_register	3:-3 5:3
function.drop	0:-5 3:5 5:5 7:-3
function.ds	0:5 1:-2 5:12 6:-7 7:2 8:-5 9:-4
function.dsm	3:-11 5:-7 6:3 7:11 8:6
function.dst	0:5 3:-8 5:3 7:-2 8:4
function.dstaddr	0:-2 3:-2 7:5 8:-2
function.dtable	3:4
function.dte	3:2 8:2
function.dtor	3:4
function.dummy	0:-5 3:-2 5:12 8:-3
function.dump	0:-3 1:-8 2:12 3:-2 4:-4 5:7 6:-2 8:7 9:-5
function.dump_emit_page	2:2 3:-2 8:2
function.dump_mapping	1:-2 3:7 5:-2 8:-3
function.dump_one_policy	0:-4 8:5
function.dump_one_state	0:-3 5:5
function.dump_pagetable	3:-3 5:7 6:-2
function.dumpit	0:5 5:-5
function.dumplink	0:6 5:-3 8:-3
function.dumppolicy	3:-2 5:10 8:-7
function.dumprule	3:5 7:-5
function.dumpsc	5:-3 8:2
function.dup	0:8 3:-3 4:6 5:2 8:-10
function.dup3	3:2 5:-2
function.dup_mm	5:-3 8:2
function.dup_mmap	0:-8 4:-2 5:5 8:6
function.dupcook	5:-2 8:2
function.dupe	0:-3 3:-6 8:11
function.duplicate	0:7 3:-18 5:14
function.dv	0:-2 3:-2 5:-3 6:5 8:4
function.dvd	0:-14 2:-2 3:-2 5:10 6:7 7:-2 8:4
function.dvd_do_auth	3:3 7:-2 8:2
function.dw	6:2
function.dwc	0:6 3:-2 6:-3 8:-3 9:5
function.dword	2:-3 8:3
function.dx	3:11 5:-6 7:-2
function.dx_probe	2:-2 3:4 5:-2 8:2
function.dyn	3:12 5:-5 8:-6
function.dyn_event_release	5:-2
function.dynamic	2:9 3:-11 6:6 7:-2
function.dynevent	3:5 5:-2 8:-2
function.dynptr	5:-3 8:3
function.e820	3:2 5:2 6:-2 7:-2 8:2
function.ea	2:-4 3:17 6:-5 7:-9
function.each	3:2 5:-4 8:5
function.early	2:-2 3:5 5:-4 7:4 9:-2
function.early_amd_iommu_init	0:2 6:9 7:-3 8:-5
function.early_dbgp_init	3:-2 5:3 6:-3 7:4
function.earlycon	0:4 3:5 5:-2 6:-2 7:-3
function.eat	3:7 5:-4 7:5 8:-8
function.ebpf	3:-2 4:7 6:-2 8:-3
function.ec	2:-2 3:-9 5:-3 6:4 7:-5 8:14 9:3
function.echainiv	3:3
function.echo	8:2
function.edid	3:13 5:-4 6:-4 7:-4
function.eeepc	0:-2 2:3 3:-5 5:-5 6:16 7:-3 8:-4
function.eeepc_rfkill_init	8:2
function.eeprom	2:9 3:-3 5:-2
function.eff	3:3 5:-4 8:4
function.effect	3:-7 4:-5 5:-4 7:7 8:10
function.effects	3:2 7:2 8:-2
function.eh	2:7 3:4 5:4 7:-2 8:-12
function.ehci	3:-9 5:-8 6:20 7:-3
function.ehci_reset_port	3:-7 5:-5 6:13
function.eilvt	5:2
function.eject	5:3 6:4 8:-6
function.eject_store	5:5 7:2 8:-5
function.elem	0:-8 1:6 3:4 4:-2 7:-2 8:6 9:-3
function.element	3:4 5:-4
function.elevator	3:2
function.elf	0:-3 1:13 2:8 3:-11 4:-2 5:-4 7:-3 8:3
function.elf32	3:2
function.elf64	3:2
function.elf_core_dump	2:9 8:-8
function.elf_validity_check	8:3
function.elv	8:2
function.em	0:2 3:2 5:7 7:-5 8:-5
function.emit	2:8 3:-8 5:6 8:-2
function.empty	0:-4 2:5 3:-7 5:5
function.emulate	1:11 3:9 5:-5 6:-3 7:-2 8:-9
function.emulate_vsyscall	1:4 5:-2 8:-2
function.emulated	2:2 3:-2
function.emumouse	3:6 5:-2 6:-2
function.enable	0:5 1:-8 2:-5 3:-8 4:-5 5:6 6:11 7:-3 8:4 9:3
function.enable_kprobe	5:5 8:-4
function.enabled	1:-3 3:8 5:-2 8:-3
function.enc	2:-2 3:-2 5:-3 8:8
function.encap	3:4 5:3 7:-3
function.encode	0:-8 2:-2 3:-4 5:8 7:-2 9:8
function.encrypt	3:-8 5:6 8:5
function.encrypted	2:4 8:-4
function.encryption	3:-2 5:5 8:-3
function.end	0:-3 1:23 2:3 3:-3 5:-11 7:-2 8:-4 9:-2
function.endio	2:10 5:-3 8:-5
function.endpoint	0:7 3:5 5:-3 8:-8
function.energy	8:4
function.enqueue	0:4 3:-6 5:5
function.ensure	0:2 3:-2 5:4 6:-2
function.ent	2:-2 8:3
function.enter	3:-3 5:6 8:2
function.enter_state	3:3 5:-6 7:3
function.entries	0:8 1:-15 2:8 3:4 5:2 6:4 7:6 8:-14 9:-2
function.entropy	3:4 5:-7 6:8 8:-3
function.entry	2:-3 3:-3 4:-3 5:3 6:-5 7:4 8:2 9:4
function.enum	3:-2 5:3
function.enumerate	5:-3 7:4
function.env	0:7 5:-7
function.ep	0:2 1:3 3:-10 5:6 8:-2
function.ep_insert	0:2
function.epb	7:2
function.epoll	0:3 3:4 4:-3 5:-6 7:3
function.eprobe	0:3 3:-11 5:3 8:7
function.eprt	3:-5 5:-2 8:9
function.equivalence	3:-7 6:-2 8:12
function.erase	3:-2 5:-8 8:8
function.err	1:-2 2:-3 3:-10 4:9 5:7 9:-3
function.errno	1:-3 3:-4 4:-3 5:4 6:2 7:-2 8:6
function.error	0:8 1:-4 2:-2 3:9 4:-3 5:-14 7:-2 8:14 9:-5
function.errors	2:11 3:-8 4:-8 5:-4 6:-3 7:-6 8:19
function.erspan	0:5 5:-2 8:-2
function.es	0:3 2:-2 3:-4 5:-3 8:2 9:6
function.esimple	3:-6 7:7
function.esn	3:5 8:-3
function.esp	0:-3 3:-8 8:11
function.esp6	3:-3 5:-4 8:9
function.esp6_input	0:-2 3:-3 8:6
function.esp_init_aead	0:-2 8:3
function.eth	0:-4 3:-10 7:6 9:11
function.ethnl	0:9 6:-2 7:-3
function.ethnl_cable_test_alloc	0:-5 3:-2 5:-11 8:19
function.ethnl_cable_test_amplitude	0:16 5:-11 8:-4
function.ethnl_cable_test_fault_length	0:-3 5:10 8:-7
function.ethnl_cable_test_result	0:4 5:-9 8:4
function.ethnl_cable_test_started	0:-2 5:2
function.ethnl_cable_test_step	0:-4 5:3 8:2
function.ethnl_default_dump_one	0:4 5:-5
function.ethnl_default_notify	0:-5 5:6
function.ethnl_ops_begin	3:5 5:-3
function.ethnl_parse_bit	3:3 7:-3
function.ethnl_parse_header_dev_get	3:-11 5:11
function.ethnl_put_bitset32	0:7 5:4 8:-9
function.ethnl_reply_init	0:-5 3:-7 5:17 8:-5
function.ethnl_set_channels	3:4 5:-3
function.ethnl_set_features	3:3
function.ethnl_set_fec	5:-2
function.ethnl_set_wol	3:-3 7:3
function.ethnl_tunnel_info_dumpit	0:5 5:-5
function.ethnl_tunnel_info_fill_reply	0:5 5:-12 8:7
function.ethtool	0:4 2:7 5:-11 6:4 7:-7 8:3
function.ethtool_get_any_eeprom	2:9 3:-4
function.ethtool_get_dump_data	1:-3 3:5
function.ethtool_get_perm_addr	3:2
function.ethtool_get_phy_stats	8:2
function.ethtool_get_rxfh	8:2
function.ethtool_get_stats	0:5 3:-4
function.ethtool_get_strings	3:2
function.ethtool_get_tunable	3:-2 8:2
function.ethtool_set_channels	3:-4 5:9 8:-4
function.ethtool_set_tunable	3:11 7:-14 8:2
function.ev	0:-5 3:5 5:2 8:-8 9:7
function.eval	0:-2 3:-2 5:7 8:2
function.evaluate	0:2 3:9 5:-6 6:-5 7:8 8:-5 9:-2
function.evdev	0:2 1:5 3:-5 5:15 6:-5 8:-9
function.evdev_do_ioctl	3:2 5:-6 7:4
function.evdev_open_device	5:5 6:-2 8:-2
function.evdev_read	5:7 8:-6
function.evenly	0:7 8:-7
function.event	0:-3 1:-4 3:2 4:13 6:-12 7:5 8:-3 9:2
function.event_create_dir	0:9 3:-2 5:-5
function.event_enable_trigger_parse	3:3 5:-2
function.event_enable_write	8:2
function.event_subsystem_dir	0:-3 8:4
function.event_trace_init	0:-2 3:-2 5:5
function.event_trigger_regex_write	8:-2
function.eventfd	0:2 7:-2
function.eventfd_write	3:2
function.events	1:2 3:-13 5:6 6:-3 8:9
function.evict	5:-3 8:4
function.ex	0:-5 3:6 4:8 5:-2 7:-5
function.exar	3:3 5:-2
function.exar_pci_probe	3:3 5:-2
function.exception	3:-9 4:3 5:14 8:-3
function.exchange	8:2
function.exe	0:-3 3:-3 4:-3 5:7 8:4
function.exec	4:-2 5:8 8:-4
function.exec_binprm	5:2
function.execat	4:2
function.execute	2:-5 3:5 4:2 5:14 6:-3 7:-3 8:-14 9:6
function.execution	3:3 5:-3
function.execve	8:2
function.execveat	3:2
function.exists	3:-2 6:8 8:-5
function.exit	1:13 3:-3 5:3 6:2 7:-2 8:-8 9:-3
function.exit_robust_list	1:9 3:-2 8:-5
function.exp	0:-8 5:9
function.expand	2:-4 3:-2 4:-2 5:9 8:4
function.expand_downwards	3:2 4:-2
function.expect	0:-7 3:-5 5:9 8:4
function.expected	0:7 3:-2 5:-2 8:-3
function.expedited	3:-5 4:-2 7:5 8:2
function.expire	0:-2 1:-2 3:5 4:-3 5:10 7:-2 8:-6
function.expiry	3:10 8:-8
function.export	3:2 4:-4 5:3
function.exportfs	3:-10 4:3 7:6 8:3
function.exportfs_decode_fh_raw	3:-10 4:3 7:6 8:3
function.expose	3:-5 6:-2 7:6
function.ext	0:3 2:-3 3:3 5:-11 6:-4 7:5 8:3 9:6
function.ext4	1:-5 3:-11 4:-2 5:-2 6:2 7:4 8:12
function.ext4_alloc_file_blocks	0:-2 5:-2 8:5
function.ext4_append	2:-6 3:-7 5:8 8:5
function.ext4_check_descriptors	3:12 5:-4 8:-5
function.ext4_check_feature_compatibility	3:-8 7:8
function.ext4_check_opt_consistency	3:5 5:-3 7:-2
function.ext4_check_quota_consistency	3:-2 5:3
function.ext4_check_test_dummy_encryption	5:-2
function.ext4_commit_super	3:-10 5:15 6:9 7:-2 8:-11
function.ext4_convert_inline_data_nolock	3:-3 5:3
function.ext4_convert_inline_data_to_extent	8:2
function.ext4_convert_meta_bg	5:2 7:-2
function.ext4_cross_rename	3:-2 5:2
function.ext4_da_write_begin	8:3
function.ext4_dx_find_entry	2:-2 8:3
function.ext4_empty_dir	2:3 3:-3 5:4 8:-4
function.ext4_encrypted_get_link	2:4 8:-4
function.ext4_es_insert_delayed_block	0:13 8:-10
function.ext4_es_insert_extent_ind_check	3:-2 9:3
function.ext4_es_register_shrinker	0:-8 8:8
function.ext4_ext_remove_space	3:2
function.ext4_ext_shift_path_extents	3:2 5:-2
function.ext4_fallocate	3:-4 7:5
function.ext4_fc_commit_dentry_updates	5:4 8:-3
function.ext4_fc_perform_commit	5:-3 8:4
function.ext4_fc_replay_create	3:-2 8:3
function.ext4_fc_replay_inode	2:3
function.ext4_fc_reserve_space	3:5 8:-2
function.ext4_fc_write_inode	0:-2 3:-3 5:-5 8:11
function.ext4_feature_set_ok	3:2
function.ext4_fileattr_set	3:-3 7:5
function.ext4_find_dest_de	5:2
function.ext4_free_branches	5:4 8:-3
function.ext4_free_data	3:2
function.ext4_free_inode	3:3 5:2 9:-4
function.ext4_generic_write_checks	5:-2
function.ext4_get_branch	3:7 5:-4 8:-4
function.ext4_get_dev_journal	0:-2 5:-3 8:2
function.ext4_get_first_dir_block	2:7 8:-7
function.ext4_get_journal_inode	5:2
function.ext4_get_link	2:-5 8:4
function.ext4_get_parent	3:6 5:-5
function.ext4_getfsmap_find_fixed_metadata	3:-4 5:8 8:-3
function.ext4_group_add	0:5 3:2 5:-2 8:-5
function.ext4_group_add_blocks	3:3 5:-3
function.ext4_group_desc_init	2:2 8:-2
function.ext4_group_extend	3:5 7:-3
function.ext4_ind_migrate	3:-4 7:4
function.ext4_init_fs	0:-3 8:3
function.ext4_init_inode_table	2:10 3:3 5:-3 8:-11
function.ext4_init_mballoc	0:2
function.ext4_init_metadata_csum	3:-3 7:5
function.ext4_init_orphan_info	2:4 5:-2 8:-2
function.ext4_insert_range	3:2 5:-3
function.ext4_ioctl_checkpoint	5:4 7:-2
function.ext4_ioctl_setflags	4:2
function.ext4_ioctl_setproject	4:3 5:-2
function.ext4_iomap_begin_report	3:6 5:-5
function.ext4_journal_check_start	4:7 5:-3 8:-2
function.ext4_link	3:3 5:-3
function.ext4_load_journal	3:-7 4:2 5:-3 8:9
function.ext4_load_super	3:-7 7:-2 8:11
function.ext4_lookup	4:2 5:-2
function.ext4_map_blocks	8:2
function.ext4_mark_inode_used	2:2 3:-2 8:2
function.ext4_mark_recovery_complete	3:-8 5:8
function.ext4_mb_clear_bb	8:2
function.ext4_mb_good_group_nolock	3:7 5:-5 8:-2
function.ext4_mb_init_group	2:3 3:-8 5:-3 8:10
function.ext4_mkdir	5:2
function.ext4_move_extents	3:-2 5:2
function.ext4_orphan_cleanup	4:5 5:-2
function.ext4_orphan_del	8:2
function.ext4_orphan_file_add	3:-3 5:4
function.ext4_orphan_get	2:5 3:5 5:-3 8:-5
function.ext4_page_mkwrite	3:-4 4:8 5:-2 8:2
function.ext4_parse_param	3:-4 7:3 8:2
function.ext4_parse_test_dummy_encryption	3:-3 5:7 8:-3
function.ext4_protect_reserved_inode	3:4 8:-3
function.ext4_quota_enable	4:-3 5:5 7:-2
function.ext4_quota_write	2:-7 5:3 8:6
function.ext4_read_block_bitmap_nowait	8:2
function.ext4_read_inline_link	0:2
function.ext4_read_inline_page	3:-2 5:2
function.ext4_readdir	0:2 2:-5 3:8 8:-3
function.ext4_register_li_request	0:10 8:-7
function.ext4_resetent	5:2
function.ext4_resize_begin	5:4 7:-2
function.ext4_resize_fs	3:-8 5:-2 7:9
function.ext4_rmdir	3:8 5:-5
function.ext4_setattr	5:-2
function.ext4_shutdown	3:2
function.ext4_sync_file	2:-3 5:2 8:2
function.ext4_try_to_expand_extra_isize	5:-2 8:3
function.ext4_try_to_trim_range	5:5 8:-4
function.ext4_valid_extent_entries	3:8 5:-4
function.ext4_validate_block_bitmap	3:-2 5:2
function.ext4_write_begin	8:2
function.ext4_xattr_block_get	2:-2 8:2
function.ext4_xattr_block_set	0:-3 8:5
function.ext4_xattr_inode_read	2:5 3:2 5:-2 8:-5
function.ext4_xattr_inode_update_ref	5:2
function.ext4_xattr_set_entry	3:-2 5:2
function.ext4_xattr_set_handle	5:3
function.extend	0:9 3:3 5:2 7:-3 8:-9
function.extended	2:10 3:-8 5:-3 6:5 7:3 8:-6
function.extension	8:4
function.extent	0:-2 2:4 3:2 5:-6 9:5
function.extents	3:2 5:-2 8:2
function.external	2:8 3:-2 8:-6
function.exthdr	3:3 5:-2
function.exthdrs	3:4 5:-3
function.extra	1:-12 2:-4 3:-3 5:-3 6:5 8:17
function.extract	0:-2 1:-2 3:8 5:-7 6:-9 7:8 8:5
function.exts	0:13 5:-4 8:-7
function.extts	3:2
function.extts_enable_store	3:2 5:-2
function.f815xxa	5:-2 6:2
function.f_setown_ex	3:5 5:-4
function.fadt	3:-3 5:-12 6:13 7:4
function.fadvise	3:4 5:2 7:-4
function.fail	0:8 1:-2 3:-4 6:3 7:-2
function.fail_store	3:5 5:5 8:-8
function.failover	3:2 6:-2
function.failure	3:-2 5:2
function.fake	0:-6 3:-2 5:6 8:5
function.fallback	2:-2 3:-4 5:4 7:-2 8:5
function.fallocate	0:-4 2:-2 3:-7 4:6 5:-3 7:8 8:2
function.family	3:-12 5:8 8:4
function.fan	3:-3 5:-6 6:9
function.fanout	1:-6 3:2 4:7 5:-5 8:3
function.fanout_add	5:2 8:-3
function.fanout_set_data_cbpf	1:-6 8:7
function.fanout_set_data_ebpf	4:7 5:-7
function.fast	1:-4 3:12 5:5 6:-2 8:-11
function.fastopen	0:-4 3:4
function.fasync	3:-19 5:8 8:3 9:11
function.fat	2:7 4:-2 5:-4 8:2
function.fat_add_entries	2:5 8:-5
function.fat_fh_to_dentry_nostale	3:2
function.fat_fill_super	5:-2 8:5
function.fat_free_clusters	2:-4 8:3
function.fat_get_cluster	8:2
function.fat_parse_long	0:4 3:-4
function.fat_sanitize_mode	3:8 4:-8
function.fat_setattr	4:7 8:-4
function.fat_zeroed_cluster	2:3 8:-2
function.fattr3	2:-3 3:3
function.fault	0:-6 1:7 2:-4 3:6 4:2 5:10 6:5 7:-5 8:-22 9:7
function.faultin	1:-2 3:-9 4:-2 5:4 8:10
function.fc	0:-2 2:2 3:-9 5:11 7:-2 8:3
function.fcntl	0:-6 3:3 4:-7 5:11 7:-7 8:8
function.fcntl64	1:2 3:4 5:-3 8:-3
function.fcntl_dirnotify	3:-4 5:5
function.fcntl_rw_hint	3:2 4:-6 5:6
function.fcntl_setlk	3:-2
function.fcntl_setlk64	3:-2
function.fcreate	3:-5 5:5
function.fd	0:-6 1:6 2:-3 3:15 4:2 7:-12 8:-2 9:2
function.fdb	0:-4 3:3 5:-6 8:7
function.fdinfo	0:7 5:-2 8:-5
function.fds	0:2 1:-2
function.fdtable	3:-6 5:7
function.feat	3:-3 6:-3 7:8
function.feature	0:10 1:-4 3:-3 5:-13 7:15 8:-2 9:-2
function.features	3:-9 5:-7 7:7 8:6 9:3
function.features_send_reply	0:2 8:-2
function.fec	0:-6 5:3 8:2
function.fec_fill_reply	5:2 8:-2
function.fence	3:2 5:6 6:-2 7:-4 8:-2
function.fetch	0:-13 1:8 3:4 5:4 6:4 7:-3
function.fetch_cache_info	3:-3 5:-4 6:9
function.ff	3:4 4:5 5:-3 8:-3
function.ffh	3:2 5:-3 6:3
function.fget	3:12 5:-8 7:-2
function.fh	2:-2 3:9 4:3 5:-8 7:2
function.fh3	2:4 3:-3
function.fhandle	2:-5 8:5
function.fhandle3	2:5 3:-4
function.fhdr	3:6 5:-3 8:-2
function.fib	0:3 3:-6 4:-2 5:2 8:-4 9:10
function.fib4	0:-4 3:-4 4:7 5:3 7:-3
function.fib4_rule_action	3:-4 4:7 7:-3
function.fib4_rule_configure	0:-3 5:3
function.fib6	3:-6 5:7 7:-2 8:3
function.fib6_add_rt2node	3:-2 5:2
function.fib6_check_nexthop	3:5 5:-2 8:-3
function.fib6_nh_init	3:2
function.fib_add_nexthop	0:-2 5:12 8:-10
function.fib_check_nexthop	3:2 5:-2
function.fib_check_nh_nongw	3:-6 5:6
function.fib_check_nh_v4_gw	8:3
function.fib_create_info	0:6 3:-2 8:-2
function.fib_dump_info	0:-2 5:-3 8:4
function.fib_nexthop_info	0:-4 5:-3 8:7
function.fib_nl2rule	3:2 5:-2
function.fib_nl_delrule	3:3 4:-2 5:-2
function.fib_nl_fill_rule	0:-2 5:7 8:-5
function.fib_table_delete	3:4 5:-3
function.fib_table_insert	3:-4 5:4
function.fib_trie_unmerge	0:3 3:-2 5:-2
function.fibmap	3:-2 5:3
function.fid	4:2
function.field	0:-4 3:3 4:-2 5:4 6:-2 7:-7 8:10
function.fields	0:7 7:-2 8:-4
function.fiemap	7:2 8:2
function.fiemap_prep	3:4 5:-4 7:3
function.fifo	5:2
function.fifo_open	5:3 8:-2
function.file	0:9 1:-9 4:5 6:-4 7:-2 8:-3 9:3
function.file_tty_write	2:-2 3:-5 5:-11 7:4 8:6 9:9
function.fileattr	3:-6 4:9 5:-5 7:2
function.fileattr_set_prepare	3:-3 4:10 5:-3 7:-3
function.filehandle	2:-2 3:3
function.fileid	2:-2 3:3
function.filemap	0:4 3:3 7:-2 8:-3
function.filemap_create_folio	8:2
function.filemap_get_pages	2:-2 5:2 8:2
function.filemap_update_page	8:3
function.filename3	2:-3 3:4
function.files	0:-2 2:13 3:-8 4:5 5:-9 7:-4 8:8
function.filesystem	2:-2 3:-5 5:3 8:3
function.fill	0:7 1:-3 3:-10 5:-2 6:2 8:11 9:-5
function.fill_note_info	0:8 8:-7
function.filldir	3:-8 5:6 9:3
function.filler	8:2
function.fillonedir	3:6 5:-8 8:2
function.filter	0:-2 1:-3 4:8 6:-3 8:-7 9:10
function.find	0:-6 1:-5 2:-8 3:9 4:-2 5:11 6:2 7:2 9:-5
function.find_and_alloc_map	0:-6 3:-8 7:9 8:6
function.find_and_lock_cache_page	0:2 5:-3
function.find_asymmetric_key	3:2
function.find_block_dqentry	5:3 8:-2
function.find_check_entry	3:-3 8:4
function.find_check_match	3:-4 8:5
function.find_dump_kind	3:12 5:-5 7:-2 8:-3
function.find_fetch_type	3:9 5:-3 8:-4
function.find_free_dqentry	2:-8 3:-5 5:-3 8:10 9:7
function.find_get_context	4:3 5:5 8:-7
function.find_guid	3:-4 5:6
function.find_keyring_by_name	3:-2 5:2
function.find_mm_struct	3:-5 4:2 5:6
function.find_next_id	3:-3 8:2
function.find_pattern	3:8 5:-5 8:-3
function.find_prev_fhdr	3:6 5:-3 8:-2
function.find_tree_dqentry	2:2
function.fini	3:-4 8:6
function.finish	0:2 2:6 5:-6 6:-4 7:-2 8:2 9:2
function.finit	3:-2 4:4
function.fintek	3:-2 5:-3 6:6
function.firmware	3:-8 5:3 6:-3 7:-2 8:10
function.first	0:-14 2:5 3:2 5:10 6:-3
function.fix	0:3 2:-2 5:-8 6:6 8:5 9:-5
function.fixed	0:-3 5:8 6:-2 7:-2 8:2
function.fixup	0:-7 1:9 3:-10 4:7 5:-2 6:3 7:7 8:-6
function.fixup_call_args	3:-7 7:9
function.fixup_user_fault	1:-2 3:2 4:5 5:-5
function.fixups	3:-2 9:4
function.fl	3:2 5:-2
function.fl_create	3:2 5:-2
function.flag	2:4 3:5 5:-11 7:-2 8:4
function.flags	0:-7 2:-7 3:-4 4:11 5:2 6:-2 7:15 8:-3 9:-3
function.flavors	2:6 3:-5
function.flex	0:4 2:8 8:-10
function.flock	0:3 3:-2 4:-2 5:5
function.flock_lock_inode	0:4 3:3 5:-6
function.flow	0:4
function.flow_block_cb_setup_simple	0:2 3:-3 5:3 8:-3
function.flowlabel	4:-4 5:8 7:-4
function.flr	5:-3 8:5
function.flush	1:-3 2:-2 4:12 6:3 7:-6 8:-2
function.fn	2:2 3:-6 5:-5 6:7 7:3
function.folio	0:-5 1:-3 2:2 3:-7 4:-3 5:11 7:-2 8:9 9:-2
function.folio2	5:9 8:-4
function.follow	0:-5 1:-2 5:5 7:-2 8:4 9:-2
function.follow_automount	3:-7 5:7
function.follow_dotdot	3:2 5:-2
function.follow_dotdot_rcu	5:2
function.follow_page_pte	0:-3 1:-2 3:-3 4:-3 5:4 8:7
function.follow_phys	3:3 8:-3
function.follow_pte	3:6 5:-2
function.font	3:-3 5:-7 7:11
function.footer	3:4 7:-2
function.fop	3:-5 7:6
function.fops	3:-10 5:15 6:-2 7:9 8:-12
function.for	0:-2 2:-4 4:-2 5:7 6:7 8:-4 9:-2
function.force	1:3 3:-2 5:-5 7:2 8:2
function.forget	3:5 5:-4
function.fork	4:2
function.format	0:-6 3:13 5:-2 8:-2
function.format_corename	0:-6 3:7
function.forward	0:-5 4:2 5:10 7:-2 8:-2 9:-2
function.found	5:2
function.fpregs	1:11 8:-10
function.fpstate	1:8 3:-4 8:-2
function.fpu	1:2 3:-3 7:-2 8:5 9:-2
function.frag	0:15 5:-2 7:-3 8:-5 9:-2
function.frag6	0:4 5:-3
function.fragment	3:4 5:-4 7:3
function.frags	3:4 5:-6
function.frame	3:7 5:-3 6:-3 7:-4 8:4
function.frames	0:-4 8:4
function.free	0:-3 2:-3 4:-3 6:-6 7:-5 8:6 9:16
function.free_consistency_checks	3:7 9:-6
function.free_debug_processing	5:-5 8:-4 9:9
function.free_dind_blocks	2:-3 8:3
function.free_dqentry	2:2 3:7 8:-7
function.free_tail_pages_check	5:-3 9:5
function.free_tind_blocks	2:4 8:-4
function.freelist	3:-4 5:-3 9:8
function.freeze	3:-3 8:8
function.freeze_processes	5:-3 8:3
function.freeze_secondary_cpus	8:3
function.freq	0:-2 1:-2 3:-3 6:17 7:-3 8:-5
function.frequency	3:3 5:5 6:-5 7:-3
function.from	0:-7 1:10 2:-4 3:7 4:4 5:4 6:-6 7:-9 8:2
function.fromstr	3:2
function.fs	0:11 2:-6 3:4 4:2 5:-10 6:-2 7:3 9:-2
function.fsconfig	7:-3 8:5
function.fscontext	5:4 8:-2
function.fscontext_read	5:4 8:-2
function.fse	3:3
function.fsid	2:-2 3:2
function.fsinfo	2:-2 3:3
function.fsmount	0:6 3:-4 4:3 5:6 8:-7
function.fsnotify	0:-3 3:-3 5:6
function.fsopen	0:5 3:3 5:-3 8:-4
function.fspick	0:-2 8:3
function.fsync	2:13 3:-5 7:4 8:-8
function.ftp	3:-3 5:-7 8:12
function.ftrace	0:4 3:3 5:-12 7:9 9:-2
function.ftrace_event_write	0:3 8:-3
function.ftrace_profile_set_filter	3:4 5:-3
function.full	3:2 4:5 9:-3
function.full_proxy_open	3:-2 4:5 5:3 9:-3
function.func	0:8 1:-2 4:-6 5:-15 7:6 8:5 9:7
function.function	3:-2 8:2
function.futex	3:2 5:-3 6:-2 8:6
function.futex_get_robust_list_common	1:-2 8:2
function.futex_lock_pi	8:2
function.futex_lock_pi_atomic	1:-2 5:2
function.futex_unlock_pi	3:3 5:-4
function.futex_wait	5:2
function.futex_wait_requeue_pi	3:2 5:-6 8:5
function.futex_wake	3:2
function.futex_wake_op	1:4 3:2 5:-2 8:-4
function.fw	0:-6 3:-2 5:12 6:-4 8:2
function.fw_devlink_create_devlink	3:-4 5:4
function.fw_get_filesystem_firmware	5:-3
function.fwd	3:-2 5:5 7:4 8:-5
function.fwnode	0:-5 3:8 5:-7 6:-5 7:-3 8:13
function.fwnode_create_software_node	0:-4 8:5
function.fwnode_property_match_string	3:3 8:-2
function.fwspec	0:-3 3:-7 5:9 6:-2 8:4
function.g	3:12 8:-9
function.g_verify_token_header	3:12 8:-9
function.gate	1:-2 3:4 4:-5 5:8 8:-3
function.gather	3:-2 8:3
function.gcm	3:5 5:-2
function.gcov	0:4 3:-21 5:13 8:6
function.gcov_seq_open	0:3 5:-4
function.gcr3	3:-5 5:5
function.gdb	2:-6 8:10
function.ged	3:3 6:-2 7:5 8:-6
function.gen	0:-2 3:4 5:6 6:-3 8:-2
function.genattr	3:-2 5:-7 7:11
function.generate	0:-2 3:-9 5:15 7:-3 8:-2 9:4
function.generate_sched_domains	5:-3 9:5
function.generic	0:-5 1:12 2:-5 4:3 5:-4 8:6 9:-6
function.generic_access_phys	3:-3 4:4 5:-2
function.generic_add_lease	3:-5 5:5
function.generic_hugetlb_get_unmapped_area	3:2
function.generic_load_microcode	0:-5 1:-3 3:7 5:9 6:-3 8:-4
function.generic_perform_write	1:3 3:-2
function.generic_processor_info	0:4 3:-3 5:3 8:-2
function.generic_setlease	3:2
function.geneve	8:2
function.geniv	3:2
function.genl	5:-2 7:-6 8:9
function.genl_family_rcv_msg	3:-6 5:3 8:3
function.genl_validate_assign_mc_groups	8:3
function.genlmsg	3:-2 8:4
function.genlmsg_mcast	3:-2 8:4
function.genopt	3:7 4:-2 5:-5 8:2
function.gentag	3:2 4:-2 5:-2 8:2
function.get	0:-7 1:-4 2:3 3:4 5:3 6:6 7:7 8:-3 9:-9
function.get_build_id_32	3:3
function.get_build_id_64	3:-7 5:9
function.get_clock_desc	3:12 5:-2 8:-6
function.get_dx_countlimit	3:5 5:-2 8:-2
function.get_eff_addr_modrm	3:2
function.get_eff_addr_sib	3:5 5:-3
function.get_free_dqblk	2:-4 3:-2 8:6
function.get_futex_key	5:-2 8:3
function.get_gate_page	1:-2 3:4 4:-5 5:8 8:-3
function.get_instantiation_keyring	3:5 5:-4
function.get_map_perf_counter	3:6 5:-6
function.get_name	3:-2 5:-3 7:6
function.get_next_block	3:6 5:-2
function.get_nodes	1:4 5:-2
function.get_phy_tunable	3:-2 8:3
function.get_setup_data_size	3:2 5:-2
function.get_sigframe	1:5 3:-2 8:-2
function.get_stack_info	5:-4 6:-3 8:7
function.get_status	5:-4 8:6
function.get_subdir	8:2
function.get_symlink_chunk	3:7 5:-2 8:-3
function.get_tree_bdev	8:2
function.get_unbound_pool	0:4 3:-2 5:-8 8:8
function.get_unmapped_area	3:-4 5:4
function.get_vfs_caps_from_disk	3:-3 4:5 5:-2 7:-2 8:3
function.getacl	3:-2 7:3
function.getaddr	3:6 7:-4
function.getattr	0:-3 3:-6 4:8 5:4 7:-4 8:2
function.getfattr	2:-2 3:2
function.getfd	0:6 8:-5
function.getfh	2:-4 3:4
function.getfile	0:4 8:-3
function.getfsmap	3:-2 5:6 8:-2
function.getgeo	5:2
function.getid	8:2
function.getkeycode	5:-5 7:7
function.getlink	0:-3 5:-5 8:8
function.getname	3:5 5:-5
function.getname_flags	3:6 5:-6
function.getorigdst	3:-4 7:4
function.getparam	3:-3 5:3
function.getpgid	3:-5 5:5
function.getport	2:6 3:-2 4:-2 5:2 7:-5 8:3
function.getres	3:-2 6:3
function.getroute	3:4 5:-4 7:4
function.getsecurity	3:-10 7:2 8:7
function.getsid	3:-2 5:3
function.getsockopt	0:-6 1:-2 3:-5 4:8 5:8 7:-5 8:-4 9:9
function.getxattr	1:4 3:-3 4:2 8:-3
function.gfp	2:-5 8:4
function.gi	5:3 7:-2
function.gid	0:11 5:-10 7:-3 8:4
function.global	0:-7 3:5 6:2
function.gnet	5:-3 8:4
function.good	3:11 5:-5 7:-2 8:-3
function.governor	3:10 5:3 6:-2 7:-12 8:3
function.gpe	0:-3 3:3 5:-2 6:-3 7:-5 8:5 9:5
function.gpt	0:-7 2:7 3:2 5:-4 7:-3 8:5
function.gpts	2:-3 3:7
function.grab	0:-5 3:-2 8:9
function.grace	3:3
function.graft	3:-4 5:4 7:-4 8:7
function.grant	2:6 5:-3
function.graph	3:7 5:-2 8:-4
function.gre	3:6 5:-4
function.gro	0:-5 5:9 7:-2 8:-4
function.group	0:15 1:-3 2:7 3:-5 4:-12 7:-11 8:11 9:-2
function.group_cpus_evenly	0:7 8:-7
function.groups	0:-3 5:2
function.grow	3:-8 5:9
function.growth	5:2
function.gsb	2:6 8:-4
function.gsfget	3:-2 5:2
function.gsi	3:9 5:-3 6:-3 8:-2
function.gso	0:-3 3:2 7:-6 8:5 9:3
function.gss	0:-9 1:-3 2:-11 3:5 4:-5 5:15 7:-8 8:7 9:9
function.gss_create_new	3:5 8:-2
function.gss_create_upcall	3:-2 5:7 8:-3
function.gss_fill_context	5:-5 8:6
function.gss_marshal	0:-3 3:-2 5:11 8:-5
function.gss_pipe_downcall	3:4 5:-3
function.gss_proxy_save_rsc	0:-3 3:6 5:-4 7:3
function.gss_read_common_verf	0:5 3:3 5:-3 8:-5
function.gss_read_verf	0:3 3:5 8:-5
function.gss_svc_init_net	0:-3 8:3
function.gss_unwrap_resp_integ	0:8 3:7 5:-3 8:-9
function.gss_unwrap_resp_priv	8:2
function.gss_validate	8:2
function.gss_verify_header	3:-15 5:2 8:16
function.gss_wrap_req_integ	0:-4 5:-11 8:15
function.gss_wrap_req_priv	0:2 3:-6 5:6 8:-6 9:6
function.gss_write_resv	3:-6 5:3 8:5
function.gss_write_verf	3:-6 5:6
function.gssd	3:-3 5:4
function.gssp	0:2 5:5 8:-4
function.gssx	2:-3 5:-16 7:11 8:9
function.gssx_dec_accept_sec_context	3:-11 7:12
function.gssx_dec_buffer	3:3 5:-2
function.gssx_dec_ctx	3:2
function.gssx_dec_linux_creds	3:2
function.gssx_dec_option_array	3:2
function.gssx_dec_status	3:3
function.gssx_enc_accept_sec_context	8:2
function.gssx_enc_cb	0:4 8:-2
function.gssx_enc_ctx	0:3
function.guard	5:3 6:-6 7:6
function.guess	3:-6 5:-4 6:7 7:2
function.guid	3:3 5:5 8:-6
function.gunzip	2:2 3:3 5:-2 8:-2
function.gw	3:-3 5:-2 8:6
function.haltpoll	3:-2 5:2 6:-5 7:4
function.haltpoll_init	3:-2 5:3 6:-5 7:4
function.handle	0:13 1:2 2:-9 3:-6 4:2 8:2 9:-4
function.handle_ioapic_add	0:-2 3:-3 5:-3 8:9
function.handle_mounts	3:-3 5:3
function.handle_zstd_error	0:5 2:-3 9:-2
function.handler	0:-7 2:-3 3:-8 6:7 7:13 8:6 9:-5
function.handlers	5:4 8:-4
function.has	3:3 7:-2
function.hash	0:-4 5:5 7:2 8:3
function.hashinfo	0:3
function.hashtbl	8:2
function.hctx	5:5 8:-3
function.hdio	5:-2
function.hdr	0:5 2:-5 5:-7 7:2 8:6
function.hdrinc	8:2
function.head	0:-7 3:-3 5:5 8:7
function.header	0:-6 2:2 3:10 4:-2 5:2 6:-4 7:10 8:-6 9:-5
function.headers	8:3
function.help	0:-3 5:3 8:2
function.helper	0:-2 3:-14 4:7 5:6 7:-2 8:4 9:2
function.hex	0:-2 3:4 5:3
function.hex_dump_to_buffer	3:7 5:-2 8:-2
function.hid	3:6 5:-2 6:-2
function.hierarchy	3:-9 5:10
function.hinic	7:-2 8:4
function.hint	3:2 4:-6 5:7 7:-2
function.hmac	0:3 3:2 4:-2 7:-4
function.hmacs	0:-4 5:-2 7:2 8:4
function.hold	3:-2 5:3
function.holder	2:-2 3:-2 5:-3 8:7
function.hole	3:-3 4:-4 5:7
function.home	7:2 8:2
function.hook	0:-3 3:-2 4:3 5:6 7:-4 8:2
function.hooks	0:4 3:5 5:-3 8:-3
function.hop	0:-4 3:11 5:-3
function.hopopts	3:-3 5:-2 8:5
function.host	0:3 2:-2 3:2 5:4 6:-2 8:-2
function.hot	3:-2 5:-6 6:3 8:6
function.hotadd	3:3 5:3 6:2 7:-2 8:-5
function.hotplug	0:-3 2:2 4:5 5:-2 6:3 8:-4
function.hp	0:-2 3:6 6:-11 7:-11 8:19
function.hpet	2:-2 3:-2 6:17 7:-8 9:-2
function.hpet_create_irq_domain	3:-3 5:11 6:-3 7:-2 8:-3
function.hpet_ioctl_common	6:-3 7:6
function.hpet_read	5:4 6:-2
function.hpet_resources	0:3
function.hpx	3:6 6:-2 7:-2
function.hstate	0:2 3:4 7:-3
function.hsu	3:-2 5:6 6:-2
function.htab	0:-7 1:2 4:-2 5:12 8:-3
function.htab_lru_map_update_elem	5:-3 8:4
function.htab_map_alloc	3:3 5:-3
function.htab_map_alloc_check	3:3 5:-3
function.htab_map_update_elem	0:8 5:-2 8:-6
function.hton	8:2
function.htree	0:2 2:-6 8:4
function.htree_dirblock_to_tree	2:-2
function.huf	3:4 5:-2 8:2
function.huge	0:-5 3:-11 5:10 6:-2 7:11 8:-4 9:3
function.hugepage	3:-2
function.hugepages	0:-4 3:5 5:-7 7:8
function.hugepages_setup	0:-6 3:12 5:-7 7:4
function.hugetlb	0:10 3:4 7:-10 8:2 9:-2
function.hugetlb_cgroup_write	3:2
function.hugetlb_file_setup	0:4 3:-4 5:4 8:-3
function.hugetlb_hstate_alloc_pages	0:2 3:-3 5:5 7:-3
function.hugetlb_no_page	3:2
function.hugetlb_overcommit_handler	3:4 7:-4
function.hugetlb_reserve_pages	0:3 5:-2
function.hugetlbfs	0:2 2:-2 3:-5 6:6 7:2
function.hugetlbfs_fallocate	3:-5 4:2 7:5
function.hugetlbfs_parse_param	3:3
function.hugetlbfs_setattr	4:2 5:-3
function.hvc	5:11 6:-8 7:-4 8:-2 9:5
function.hvc_instantiate	3:-5 5:12 6:-4 8:-2
function.hw	0:-2 1:-2 2:-4 3:-6 4:5 5:-3 6:-3 7:10 8:7 9:-2
function.hw_breakpoint_event_init	3:3 7:-2
function.hwmon	3:4 5:-12 6:-3 7:8 9:6
function.hwmon_genattr	3:-2 5:-7 7:11
function.hwrng	3:3
function.hwrng_register	3:3
function.i2c	0:-6 2:11 3:-2 5:-4 7:8 8:-4 9:-2
function.i2c_acpi_do_lookup	3:-4 5:3 6:-4 8:3
function.i2c_acpi_get_info	3:-7 5:15 6:4 7:-3 8:-9
function.i2c_acpi_install_space_handler	3:-5 5:7 6:7 7:-8
function.i2c_acpi_new_device_by_fwnode	5:3
function.i2c_check_for_quirks	2:-2 3:2 6:-3 7:6
function.i2c_detect_address	3:7 6:-2 7:-2
function.i2c_device_probe	5:-4 8:4
function.i2c_init_recovery	3:6 5:-3 6:-2
function.i2c_new_client_device	3:3
function.i2c_register_adapter	0:-2 3:2 8:3
function.i2c_smbus_xfer_emulated	2:2 3:-2
function.i801	2:6 3:-5 5:-4 6:4 7:-2 8:2
function.i801_block_transaction_by_block	3:-10 6:9
function.i801_check_post	2:8 6:-4 8:-2
function.i801_probe	6:2
function.i8042	2:-3 3:-7 5:-8 6:22 7:3 8:-5
function.i8042_check_aux	2:-2 6:5 8:-2
function.i8042_set_mux_mode	3:-4 5:-2 6:10 8:-2
function.ia32	6:6 7:-5
function.ib	4:-4 5:6 7:-2
function.ib_prctl_set	4:-4 5:6 7:-2
function.ibs	3:-2 5:-2 6:14 7:-10 8:2
function.ic	0:-2 2:9 3:3 5:-9 6:10 7:-4 8:-5
function.ic_dynamic	2:9 3:-11 6:6 7:-2 8:-2
function.icmp	0:-4 3:10 4:3 7:-3 8:-4
function.icmp_rcv	3:-2 4:4 5:2 8:-2
function.icmp_route_lookup	3:-4 5:5
function.icmpv6	0:-2 3:12 4:-5 8:-4
function.icmpv6_notify	3:4 8:-4
function.icmpv6_route_lookup	8:2
function.id	0:-10 1:-3 3:-5 4:3 5:9 6:3 7:13 8:-7 9:-5
function.id2transport	0:-3 3:6 5:-2
function.ida	0:-4 3:-8 8:2 9:13
function.ida_alloc_range	0:-2 5:2 8:2
function.ida_free	3:-7 5:-3 9:13
function.ident	3:5 4:-2 7:-3
function.identify	3:3
function.identify_insn	3:3
function.idle	0:-4 3:-2 5:7 6:-2 7:7 8:-4
function.idmap	0:-6 2:-2 3:2 4:-4 5:8
function.idmap_pipe_downcall	0:-2 3:4
function.idmapped	3:2 4:-2 5:-3 7:4
function.idr	3:3 5:6 8:-5
function.idr_get_free	3:-7 5:7
function.ids	3:4 6:-3 7:-2
function.idx	5:4
function.if	3:-3 5:4 7:-3
function.ifa	5:-3 9:3
function.ifacaddr	0:-3 5:6 8:-3
function.iface	3:-4 5:8 8:-3
function.ifaddr	0:2 3:5 5:-13 7:-3 8:2 9:8
function.ifconf	1:3 3:-2
function.ifid	3:4 4:3 8:-4
function.ifinfo	0:-5 3:2 5:-5 8:8
function.ifla6	0:8 5:2 8:-11
function.ifmcaddr	0:6 8:-5
function.ifname	5:11 8:-11
function.ifsioc	3:-5 5:-15 6:9 7:16 9:-2
function.iftoken	3:-5 5:2 7:3
function.iget	3:-4 8:6
function.igmp	3:4 5:-3
function.igmp6	0:-4 8:5
function.igmpmsg	0:-2 5:-4 8:8
function.igmpmsg_netlink_event	0:-2 5:-4 8:8
function.igmpv3	0:17 3:-11 5:-2 8:-2
function.ignore	3:2
function.igot	3:-3 5:4
function.iio	2:-2 3:-2 5:-4 6:3 7:4 8:5
function.imc	0:-2 3:-3 6:5 7:4 8:-3
function.imm	9:2
function.immediate	3:7 5:-2
function.import	0:-3 1:-6 3:2 5:2 8:6
function.in	1:10 3:-2 5:-7 6:-4 7:3 8:6 9:-5
function.inbound	3:3
function.inc	3:-2 5:7 8:-2
function.increase	3:-2
function.ind	2:7 5:-2 7:4 8:-9 9:3
function.indefinite	3:3
function.independent	3:3 5:-3 6:-2 9:5
function.index	3:-15 6:5 7:-3 8:10 9:4
function.indexed	8:2
function.indir	3:2 5:-3 7:2
function.indirect	0:5 1:-2 3:-5 5:4 8:-2
function.indr	0:2 8:-2
function.inet	0:5 3:-7 4:-2 5:6 7:6 9:-6
function.inet6	0:4 3:-9 4:-4 5:4 7:7 8:-2
function.inet6_addr_add	3:3 5:-3
function.inet6_addr_del	3:-2 5:2
function.inet6_create	7:6 8:-3
function.inet6_fill_ifacaddr	0:-3 5:6 8:-3
function.inet6_fill_ifaddr	0:6 5:-8 8:3
function.inet6_fill_ifinfo	0:-4 5:5
function.inet6_fill_ifla6_attrs	0:5 8:-4
function.inet6_fill_ifmcaddr	0:6 8:-5
function.inet6_fill_prefix	0:-3 5:2
function.inet6_init	0:-5 8:5
function.inet6_netconf_fill_devconf	5:-4 8:5
function.inet6_netconf_get_devconf	3:-3 5:5
function.inet6_netconf_valid_get_req	3:3 7:-3
function.inet6_rtm_getroute	3:2 5:-2
function.inet6_rtm_newaddr	3:2
function.inet6_rtm_valid_getaddr_req	3:4 7:-4
function.inet6_rtm_valid_getroute_req	3:-6 7:6
function.inet6_set_iftoken	3:-5 5:2 7:3
function.inet6_set_link_af	3:-5 5:-6 7:7 8:5
function.inet6_valid_dump_ifaddr_req	3:2 7:-2
function.inet6_validate_link_af	3:-2 5:3
function.inet_create	3:-3 5:-5 7:9
function.inet_csk_accept	3:-2 5:5
function.inet_csk_get_port	0:2 8:-2
function.inet_dgram_connect	5:-5 8:6
function.inet_dump_fib	5:2
function.inet_gso_segment	3:2 7:-2
function.inet_ioctl	3:-8 7:10
function.inet_listen	3:-5 5:5
function.inet_netconf_fill_devconf	0:-2 5:-6 8:9
function.inet_netconf_get_devconf	5:2
function.inet_pernet_hashinfo_alloc	0:3
function.inet_rtm_delroute	3:2 5:-2
function.inet_rtm_getroute	3:4
function.inet_validate_link_af	3:8 5:5 7:-2 8:-11
function.inexact	0:3 3:-3 5:-2 8:4
function.inflate	0:6 2:-2 7:-3 8:3 9:-2
function.info	0:-4 1:7 3:-2 6:11 7:-9 9:-5
function.info64	3:2 5:-2
function.information	3:14 5:-2 6:-6 8:-4
function.ingress	0:8 5:-5
function.inherit	3:-7 5:3 8:6
function.inherit_group	3:-7 5:3 8:4
function.init	0:17 1:-11 2:-7 3:-5 4:-4 5:-10 6:15 7:6 8:11 9:-10
function.init_dmars	0:3 8:-3
function.init_hw_perf_events	6:-2 8:3
function.init_iommu_from_acpi	3:6 6:-3 7:-3
function.init_iommu_one_late	5:3 6:-2
function.init_link	4:5 8:-4
function.init_rootdomain	0:2 8:-2
function.init_scsi	0:-2 8:2
function.init_sd	3:-2 5:-5 6:-14 7:-5 8:26
function.init_vq	3:-5 6:3 7:10 8:-6
function.initialize	0:10 3:12 5:-8 7:-9 8:-5
function.initialized	3:6 4:2 8:-5
function.initrd	3:-9 5:6 6:-2 8:7
function.inject	8:2
function.inline	1:2 2:-7 5:6
function.inner	5:-2
function.inode	0:-8 1:-4 2:2 4:3 5:11 7:-11 8:3 9:3
function.inode_newsize_ok	3:-2 5:3
function.inode_permission	4:2
function.inodes	2:-3 3:-2 5:2 8:3
function.inotify	1:-6 4:2 8:5
function.inotify_find_inode	4:2 8:-2
function.inotify_read	1:-6 8:6
function.input	0:-9 3:4 5:10 6:-7 7:-3 8:-4 9:10
function.input_default_getkeycode	3:-4 5:-4 7:9
function.input_default_setkeycode	3:-4 5:4 7:2
function.input_ff_create	3:3 5:-2
function.input_ff_upload	4:5 8:-3
function.input_leds_connect	3:-2 5:-3 6:6
function.input_open_device	3:-2 7:-2 8:6
function.input_register_device	3:4 8:-3
function.input_set_keycode	5:-5 9:6
function.inquiry	2:-6 3:-2 6:11 7:-3 8:-2
function.inreq	3:5 5:-4 8:-2
function.insert	0:18 1:-2 2:3 5:4 6:-12 7:-8 8:-3
function.insert_free_dqentry	2:11 8:-11
function.insert_header	3:-6 5:7
function.insert_pages	3:-3 5:-4 8:7
function.insert_vm_struct	0:4 3:-4
function.inside	0:-7 8:8
function.insn	1:-2 2:13 3:13 4:-2 5:-8 6:-8 7:-7 8:2
function.insn_get_immediate	3:6 5:-2
function.insn_get_opcode	3:4 5:-2
function.insn_get_seg_base	3:8 5:-3 6:-3
function.install	0:2 3:7 5:7 6:3 7:-15 9:-2
function.instance	0:-9 3:3 5:-4 8:10
function.instantiate	0:4 1:2 3:-7 4:2 6:-4 7:-2 8:7
function.instantiation	3:5 5:-4
function.int	3:11 5:-6 6:6 7:-2 8:-8
function.integ	0:3 2:-2 3:-9 5:-3 8:13
function.integer	3:3
function.intel	1:-4 2:7 3:-4 5:-2 6:12 7:2 8:-9 9:-2
function.intel_iommu_add	8:2
function.intel_iommu_enable_sva	3:-4 5:5 6:-3 7:2
function.intel_iommu_init	5:2 6:-2
function.intel_iommu_probe_device	0:3 3:-2 6:7 7:-5 8:-4
function.intel_pasid_setup_first_level	3:-4 5:7 6:-3
function.intel_pasid_setup_second_level	3:-2 5:-3 6:-2 8:8
function.intel_pmu_hw_config	4:2 5:-3 6:-2 7:7 8:-2
function.intel_pstate_init	5:13 7:-10
function.intel_pstate_init_acpi_perf_limits	3:2 5:-5 6:-3 7:8
function.intel_pstate_update_status	3:-2 5:5 7:-2
function.intel_uncore_init	5:-2 8:2
function.interface	5:9 6:-3 7:-4 8:-2
function.interleaving	4:-2 5:3
function.internal	0:-2 1:-4 2:-2 3:4 5:5 7:-4 9:4
function.internal_create_group	3:-10 5:11
function.internal_get_user_pages_fast	1:-4 3:9 8:-4
function.interrupt	0:10 3:-17 5:-2 6:7 7:5 8:3 9:-3
function.interruptible	5:3 8:-3
function.interval	3:-2 5:3 7:-4 8:5
function.into	5:2
function.intx	3:-2
function.invalidate	0:-2 2:5 3:-2 4:8 5:8 8:-14
function.invalidate_complete_folio2	5:9 8:-4
function.invoke	8:3
function.io	1:-3 3:14 4:5 5:2 6:-7 7:-5 8:2 9:-7
function.io_accept_prep	3:2
function.io_close	0:-6 3:11 5:-9 8:7
function.io_connect	0:-4 3:-4 8:11
function.io_cqring_wait	8:2
function.io_init_req	0:-2 3:6 4:3 5:-7 7:3 8:-2
function.io_iopoll_check	3:-2 5:5
function.io_msg_ring_data	5:2
function.io_openat2	0:5 3:-2 5:2 8:-4
function.io_pin_pages	1:-2 3:-5 5:-3 8:10
function.io_poll_remove_prep	3:3 5:-2
function.io_prep_rw	4:7 8:-5
function.io_provide_buffers	0:-2 3:-9 5:9 8:2
function.io_provide_buffers_prep	5:-2
function.io_queue_worker_create	0:-2 5:4
function.io_recv	0:-2 2:4 5:2 8:-4
function.io_recvmsg	0:5 5:-8 8:4
function.io_ring_ctx_alloc	0:3
function.io_ringfd_register	3:2 5:-2
function.io_send_zc	5:4 8:-2
function.io_send_zc_prep	3:3 5:-3
function.io_sq_offload_create	0:2 3:6 5:5 7:-2 8:-10
function.io_sqe_buffers_register	0:-3 1:10 3:6 8:-11
function.io_sqe_files_register	0:4 3:7 5:-5 8:-4
function.io_submit_one	0:6 5:-5
function.io_sync_cancel	5:2
function.io_uring_cmd	0:2 8:-2
function.io_uring_create	0:-7 3:3 5:-2 8:7
function.io_write	7:6 8:-3
function.ioam	0:-3 3:6
function.ioapic	0:5 3:2 5:-9 6:5 7:-2 8:3 9:-2
function.ioasid	0:-2 3:7 8:-2
function.ioc	3:3 5:-2
function.iocb	3:-10 4:4 5:6
function.iocg	0:-2 3:-3 5:6
function.ioctl	0:-9 1:8 2:-2 3:-2 4:18 5:-7 6:-13 7:12 9:-4
function.ioctl_fibmap	3:-2 5:3
function.ioctl_file_dedupe_range	0:-2 3:3
function.ioctx	1:2 3:7 5:-8
function.ioctx_alloc	3:-4 5:4
function.iomap	0:-3 1:5 2:12 3:-4 4:-2 5:-10 6:-2 7:2 8:4 9:-3
function.iomap_seek_data	3:-2 5:5
function.iomap_swapfile_activate	3:2
function.iomap_write_begin	0:2 5:-2
function.iomap_write_delalloc_release	8:4
function.iomem	0:4 3:10 5:-8 6:-2 8:-2
function.iommu	3:4 4:-3 5:5 6:-4 7:6 8:-4 9:-3
function.iommu_change_dev_def_domain	0:4 5:4 7:-2 8:-4
function.iommu_dma_alloc	8:2
function.iommu_dma_init_domain	5:2
function.iommu_get_msi_cookie	3:2
function.iommu_group_claim_dma_owner	0:-6 5:2 8:6
function.iommu_group_store_type	3:-10 5:12
function.iommu_init_pci	5:-2 6:6 8:-3
function.iommu_print_event	3:-2 6:8 7:-3
function.iommu_setup	3:3 5:-6 6:-3 7:7
function.iommu_sva_bind_device	0:-2 3:-6 6:-2 7:11
function.iommu_v2_map_pages	3:2
function.iop	3:2 4:-2 5:-7 7:8
function.ioperm	3:-2 5:5 6:-2
function.iopoll	3:-3 5:5
function.ioprio	3:6 5:5 7:-2 8:-6
function.ioprio_check_cap	3:2
function.ioremap	0:4 3:5 6:-4 8:-2
function.iosf	2:10 5:-3 6:3 8:-6
function.iospace	3:6 5:-6 8:2
function.iov	0:-6 1:5 2:-2 3:4 7:-2 8:3
function.iova	0:-2 8:4
function.iovec	0:-4 2:-5 3:-2 5:3 8:8
function.iovec_from_user	1:8 8:-5
function.iowq	1:3 8:-2
function.ip	0:3 1:-2 2:-2 3:9 4:-2 5:8 6:-3 8:-7 9:-5
function.ip6	1:3 5:6 8:-5 9:-2
function.ip6_datagram_send_ctl	3:5 5:-2 8:-3
function.ip6_forward	3:-6 4:2 5:4
function.ip6_frag_queue	0:-5 3:7
function.ip6_frag_reasm	3:3 5:-2
function.ip6_mc_add_src	3:14 5:-13
function.ip6_mc_del_src	3:3
function.ip6_mc_find_dev_rtnl	3:-4 5:7
function.ip6_mc_msfget	3:-2 5:3
function.ip6_mc_msfilter	3:-3 5:3
function.ip6_parse_tlv	0:-2 3:-9 5:-3 8:15
function.ip6_protocol_deliver_rcu	3:-2 5:5
function.ip6_ra_control	0:7 7:-6
function.ip6_rcv_core	0:-2 5:2 8:3
function.ip6_route_check_nh	3:6 5:-2 8:-4
function.ip6_route_info_create	3:-6 5:-3 7:8
function.ip6_route_multipath_add	3:2 5:-2
function.ip6_route_net_init	0:6 8:-6
function.ip6_validate_gw	8:3
function.ip6addrlbl	0:-9 3:12 5:9 7:-2 8:-10
function.ip6addrlbl_get	8:2
function.ip6t	3:3
function.ip6table	0:6 8:-6
function.ip6table_filter_init	0:2 8:-2
function.ip6table_mangle_init	0:4 8:-4
function.ip_addr_string	3:4 8:-2
function.ip_append_page	3:-7 5:6 8:2
function.ip_auto_config	8:2
function.ip_check_defrag	0:8 8:-7
function.ip_forward	3:5 5:-2 8:-4
function.ip_frag_queue	5:-2 8:2
function.ip_icmp_error_rfc4884_validate	3:2 8:-2
function.ip_map_parse	0:2 3:-6 5:7 8:-2
function.ip_mc_add_src	3:6 5:-5
function.ip_mc_gsfget	3:-2 5:2
function.ip_mc_msfget	5:2
function.ip_mc_msfilter	3:7 5:-7
function.ip_mc_source	3:-3 5:4
function.ip_md_tunnel_xmit	3:-2 5:2
function.ip_mr_input	3:3
function.ip_mroute_getsockopt	5:-2 7:3
function.ip_mroute_setsockopt	3:7 4:4 5:-12 7:2
function.ip_options_get	3:-4 8:4
function.ip_options_rcv_srr	3:-3 8:4
function.ip_ra_control	5:2
function.ip_rcv_core	3:5 7:-2
function.ip_rcv_finish_core	5:-2 8:4
function.ip_rcv_options	0:2 3:-5 5:4
function.ip_route_input_slow	3:2 5:-2
function.ip_route_output_key_hash_rcu	3:7 5:-7
function.ip_route_use_hint	3:-2 5:2
function.ip_rt_ioctl	5:2 7:-2 8:-2
function.ip_set_mcast_msfilter	3:5 5:-5
function.ip_tun_parse_opts	8:2
function.ip_tunnel_ctl	3:2
function.ip_tunnel_rcv	3:6 8:-4
function.ip_tunnel_xmit	3:3 5:3 7:-3 8:-2
function.ip_valid_fib_dump_req	3:-10 7:10
function.ipc	0:-2 8:6
function.ipc_addid	0:-5 8:6
function.ipconfig	0:-12 5:14
function.ipconfig_proc_net_create	0:-12 5:14
function.iphdr	3:3
function.ipip6	5:9 7:-7
function.ipip6_changelink	4:3 5:-3
function.ipip6_rcv	3:-4 8:5
function.ipip6_tunnel_add_prl	3:2
function.ipip6_tunnel_change	3:-3 5:4
function.ipip6_tunnel_locate	3:-5 5:11 8:-3
function.ipip6_tunnel_xmit	3:8 5:-3 8:-2
function.ipmr	0:-9 3:-7 5:13 8:5
function.ipmr_cache_unresolved	5:3
function.ipmr_compat_ioctl	3:2
function.ipmr_fill_mroute	0:-3 5:2
function.ipmr_get_route	3:-9 5:11
function.ipmr_ioctl	3:2
function.ipmr_mfc_add	3:7 5:-7
function.ipmr_new_tunnel	0:-7 3:-4 5:5 7:5 8:3
function.ipmr_queue_xmit	3:2 8:-4
function.ipmr_rtm_dumplink	0:6 5:-3 8:-3
function.ipmr_rtm_getroute	3:2
function.ipt	3:5 5:-2
function.iptable	8:2
function.iptable_filter_init	0:2 8:-2
function.iptable_mangle_init	0:-4 8:4
function.iptunnel	0:3 8:-2
function.ipv4	0:-7 3:3 5:-6 7:2 8:9
function.ipv4_proc_init	0:-5 8:5
function.ipv6	0:-3 1:6 2:-2 3:2 4:-6 5:4 6:-2 7:-6 8:-3 9:10
function.ipv6_add_addr	8:2
function.ipv6_destopt_rcv	3:4 8:-3
function.ipv6_find_hdr	3:3 5:-2
function.ipv6_find_tlv	3:2
function.ipv6_flowlabel_get	7:2
function.ipv6_flowlabel_put	3:4 7:-5
function.ipv6_frag_rcv	0:3 3:3 5:-2 8:-3
function.ipv6_getorigdst	3:-7 5:6 7:2
function.ipv6_gso_segment	0:-2 3:2 7:-2 8:2
function.ipv6_hop_calipso	3:6 5:-2 8:-3
function.ipv6_hop_ioam	0:-3 3:6
function.ipv6_hop_jumbo	8:2
function.ipv6_parse_hopopts	3:-3 5:-2 8:5
function.ipv6_rpl_srh_rcv	5:3 8:-2
function.ipv6_rthdr_rcv	5:2
function.ipv6_set_mcast_msfilter	3:4 5:-4
function.ipv6_skip_exthdr	3:3 5:-2
function.ipv6_sock_ac_join	3:6 5:-2 8:-3
function.ipv6_srh_rcv	3:-4 5:4 8:2
function.ipv6_sysctl_net_init	0:7 5:-2 8:-4
function.irq	0:-4 1:-4 2:-3 3:5 4:-3 5:11 6:3 7:-8 9:3
function.irq_alloc_matrix	3:4 5:-3
function.irq_domain_pop_irq	3:4 5:-2
function.irq_domain_push_irq	3:3 5:-2
function.irq_matrix_alloc	0:-2 3:-2 5:5
function.irq_matrix_alloc_managed	3:-4 5:6
function.irq_set_irq_wake	3:5 5:-5
function.irq_set_percpu_devid_partition	3:-3 5:3
function.irqdomain	3:2 6:-2 8:-2
function.irqs	0:-5 3:-2 4:-5 5:6 8:5
function.irt	3:3 5:-2
function.is	0:-9 1:-4 2:-4 3:9 6:4 7:-6 8:10
function.isimple	3:-6 7:7
function.isize	2:-4 5:2 8:4
function.iso7816	5:-3 7:2
function.isofs	0:4 2:7 3:-6 4:3 5:-7 6:4 7:-5 8:3 9:-2
function.isofs_export_get_parent	3:-2 4:-3 5:6
function.isofs_fill_super	0:-2 2:2 3:-5 5:-5 6:5 7:-3 8:9
function.isolate	0:-3 3:-5 7:10
function.isolate_migratepages_block	0:-2 3:-2 5:5 7:7 8:-6
function.isolate_movable_page	5:-8 8:11
function.issue	0:-2 3:-3 4:2 5:5 8:-3
function.item4	2:-3 3:3
function.iter	0:-6 1:7 3:-13 4:3 5:2 6:6 7:2
function.iterate	1:2 3:-4 5:6 7:2 8:-3
function.iterate_dir	5:10 7:2 8:-10
function.iterator	5:4 8:-3
function.its	5:-2 7:3
function.its_parse_cmdline	7:2
function.ivrs	5:7 6:-4
function.jbd2	0:9 2:4 3:-8 4:-4 5:5 7:-2 8:-6 9:5
function.jbd2_fc_begin_commit	3:-2 5:3
function.jbd2_fc_get_buf	3:-8 5:12 8:-2
function.jbd2_journal_commit_transaction	2:8 5:-2 8:-5
function.jbd2_journal_extend	5:2
function.jbd2_journal_initialize_fast_commit	3:5 5:-4
function.jbd2_journal_load	0:11 5:-5 7:2 8:-5
function.jbd2_journal_update_sb_log_tail	2:6 5:2 8:-7
function.jbd2_write_superblock	2:4 5:-2
function.jent	0:-3 5:-7 6:9
function.jent_hash_time	8:2
function.jent_kcapi_init	0:-2 8:2
function.jent_read_entropy	3:2 5:-5 6:9 8:-3
function.jit	0:3
function.jit_subprogs	0:3
function.jmp	4:-2 8:5
function.join	0:-4 3:11 4:-7
function.join_session_keyring	0:-4 8:4
function.journal	0:5 3:-5 4:4 5:-5 7:-4 8:4 9:4
function.journalled	1:2
function.jumbo	8:2
function.jump	3:-3 5:4
function.k	3:-5 5:3 6:-3 7:6
function.kallsyms	3:5 5:-3
function.karatsuba	0:-4 8:6
function.kattr	3:2
function.kauditd	3:-2 5:2
function.kbd	3:-2 6:3
function.kcapi	0:-2 8:2
function.kclist	3:4 5:-4
function.kclist_add_private	3:4 5:-4
function.kcore	0:5 1:11 5:-2 8:-11
function.kdskbent	3:3 5:-2
function.kern	0:-4 3:-6 4:2 5:6 7:-3 8:7
function.kernel	0:-2 1:-4 2:2 3:4 4:8 5:-8 8:2 9:-2
function.kernel_execve	8:2
function.kernel_migrate_pages	3:6 5:-5 8:-2
function.kernel_read_file	2:4 3:-2 5:-2
function.kernel_wait4	3:2
function.kernel_waitid	3:2
function.kernfs	0:2 1:-2 2:-2 3:-4 4:-7 5:3 7:8 8:3
function.kernfs_file_read_iter	5:-2 7:2 8:3
function.kernfs_find_and_get_node_by_id	5:3 8:-2
function.kernfs_fop_mmap	3:-10 7:10
function.kernfs_fop_open	3:5 5:-2 7:-4
function.kernfs_get_target_path	3:-7 5:9
function.kernfs_iop_rename	5:-2 7:4
function.kernfs_iop_setattr	3:3 7:-2
function.kexec	0:-4 1:3 3:-5 4:4 5:6 8:-2
function.kexec_load_check	4:5 8:-5
function.key	0:3 2:-3 3:-2 4:-3 5:8 6:-6 7:7 8:-3
function.key_alloc	0:2 3:2 8:-2
function.key_create_or_update	0:-2 3:2 8:2
function.key_move	8:2
function.key_or_keyring_common	3:5 5:-4 7:-2
function.key_validate	3:-6 5:8
function.keycode	3:-2 5:-5 6:-2 8:5 9:6
function.keyctl	1:4 3:7 4:7 7:-2 8:-13
function.keyctl_chown_key	0:2
function.keyctl_instantiate_key_common	1:2 4:2 5:-2
function.keyctl_invalidate_key	4:8 5:-2 8:-5
function.keyctl_keyring_clear	4:5 8:-3
function.keyctl_keyring_search	8:2
function.keyctl_keyring_unlink	4:2 5:-2
function.keyctl_pkey_params_parse	3:2
function.keyctl_pkey_verify	1:2
function.keyctl_read_key	4:4 5:8 8:-10
function.keyctl_reject_key	4:3
function.keyctl_restrict_keyring	3:3 5:-2
function.keyctl_revoke_key	4:-7 5:7
function.keyctl_session_to_parent	3:-2
function.keymap	3:6 5:-3 7:-4 8:2
function.keyring	3:18 4:-3 5:-7 7:-4
function.keyring_search_iterator	5:4 8:-3
function.keyrings	0:4
function.keys	3:7 8:-6
function.keyword	3:4 6:-4
function.kf	2:-3 3:-2 5:-8 7:8 9:3
function.kfunc	4:3 5:3 7:-6 8:3 9:-3
function.kfuncs	3:5 5:-3
function.kill	3:3 4:2 5:5 6:-5 8:-7 9:4
function.kill_pid_usb_asyncio	4:2
function.kimage	1:4 8:-2
function.kimage_load_normal_segment	1:4 8:-2
function.kind	0:-2 5:5 7:-2 8:-2
function.kiocb	2:7 5:-3 8:-2
function.kmalloc	5:-5 9:5
function.kmem	0:9 3:-2 5:-5 7:-2 8:4 9:-2
function.kmem_cache_create_usercopy	3:2 8:2
function.kmem_cache_open	0:10 3:-3 5:-3 7:-2
function.knl	6:4 8:-3
function.kobj	3:-14 5:12 8:3
function.kobject	0:4 2:-2 3:4 5:-7 8:3
function.kobject_action_args	3:4
function.kobject_rename	3:3 5:-3
function.kobject_synth_uevent	8:4
function.kobject_uevent_env	0:7 3:-10 5:3
function.kprobe	0:7 3:5 5:-8 6:-2 7:-7 8:8
function.kprobes	3:3 8:3 9:-2
function.kptr	3:4 4:-4 5:4 7:-2 9:-2
function.kptrs	3:-3 8:3
function.kretprobe	0:-6 3:-3 8:8
function.kset	5:-2
function.ksettings	5:-7 6:8
function.kstrdup	3:3
function.kstrtoll	8:3
function.kstrtoull	3:2
function.ksys	3:11 4:-8 5:2 7:-3
function.ksys_dup3	3:2 5:-2
function.ksys_mmap_pgoff	3:2
function.ksysfs	0:-3 3:13 8:-10
function.kthread	0:4 8:-2
function.kvm	7:5
function.kvm_arch_ptp_init	7:2
function.kvmclock	0:-3 8:4
function.kyber	0:4 3:-6 5:8 8:-3
function.kyber_queue_data_alloc	0:5 8:-4
function.l3	5:5 6:-3 7:-2
function.l4proto	3:3 8:-2
function.label	0:-8 2:-3 5:-6 6:5 7:11
function.lapic	3:-4 5:15 6:-6 7:-3
function.large	0:3 3:5 7:-4 8:-3
function.larval	0:6 3:3 7:-2 8:-6
function.last	0:-3 3:6 5:2 7:-2
function.lat	3:-2
function.late	0:-3 3:-7 6:2 7:-3 8:13
function.latency	1:-3 6:-2 7:6
function.layout	2:5 5:-3
function.layout_and_allocate	8:2
function.lbr	5:-2 6:2
function.lcd	6:3
function.ld	5:-3 8:4
function.ldimm64	5:2
function.ldisc	0:-2 3:3 5:4 7:-4 8:2 9:-2
function.ldt	3:6 5:-4 6:-2 7:4 8:-2
function.ldttss	1:2 3:5 5:-3
function.leaf	0:-4 3:5 5:-5 6:2 7:5 8:-2
function.lease	0:-4 3:-3 5:13 8:-5 9:3
function.led	0:-2 3:3 6:-2 7:-2 8:3
function.led_compose_name	3:3 5:-2
function.led_get_default_pattern	8:3
function.leds	2:3 3:-2 5:-4 6:2 7:-2 8:3
function.left	5:2
function.legacy	2:-2 3:4 6:-2 7:5 8:-4
function.legacy_parse_param	3:5 5:-2 7:-3
function.legitimize	3:-5 5:12 8:-6
function.len	3:5 5:3 6:2 7:-2 8:-4
function.length	0:-4 3:10 5:6 7:-2 8:-12 9:4
function.lenovo	0:-2 2:-2 6:5
function.level	0:-5 5:16 6:-8 7:-2
function.levels	3:7 5:-3 6:-2 7:-2
function.li	0:9 2:-2 8:-5
function.lib	3:-9 4:3 5:4 8:4
function.lid	3:-5 5:-4 6:8 7:-2 8:3
function.limit	2:7 3:-3 5:-4 6:-2 7:-4 8:8
function.limits	0:-2 3:-3 5:7 6:-3 7:7 8:-3
function.linearize	0:-4 3:7 5:-6 6:9 8:-5
function.link	1:-7 2:-7 3:15 4:2 5:4 7:-3 9:-2
function.link_path_walk	4:5 5:-2 8:-4
function.link_update	3:-3 5:-4 7:7
function.linkat	3:3 4:3 5:-3 8:-2
function.linkinfo	5:2
function.linkmodes	3:2 5:-6 8:6
function.linkmodes_fill_reply	5:-5 8:6
function.linkmsg	3:-4 7:4
function.linkprop	3:-3 5:3
function.links	0:7 5:5 8:-10
function.linkstate	5:9 8:-7
function.linkstate_fill_reply	5:9 8:-8
function.linkstate_prepare_data	8:2
function.linux	3:2
function.list	0:3 1:10 2:2 3:3 4:-3 5:-15 6:-5 7:3 8:-2 9:4
function.listall	0:2 5:-2
function.listdef	0:-3 3:-5 5:3 8:5
function.listen	3:-11 5:8 7:2 8:3
function.listener	3:-3 4:8 5:-5
function.listxattr	3:-4 4:-5 5:-3 8:14
function.lite	4:3 8:-3
function.live	5:2
function.ll	3:-5 5:15 8:-6
function.llseek	3:5 5:-9 7:-2 8:9
function.lo	2:11 5:2 6:-2 7:-3 8:-8
function.load	0:-2 1:4 2:-4 3:5 4:7 5:-6 6:-8 7:2 8:7 9:-4
function.load_elf_binary	0:-4 3:4 5:-5 8:8
function.load_misc_binary	3:-6 5:11
function.load_module	0:2 3:3 5:-4
function.load_msg	0:3 8:-2
function.load_script	5:2
function.loader	2:-3 8:3
function.loc	3:2
function.local	0:-2 2:5 3:6 4:-2 5:-9 6:-5 7:2 9:5
function.locate	3:-5 5:10 8:-2
function.location	0:2 3:-9 7:10
function.locations	2:-3 3:-6 8:10
function.lock	0:2 1:-4 4:-2 5:12 6:4 7:-6 8:-2 9:-5
function.lock_mm_and_find_vma	3:9 8:-6
function.lockargs	8:3
function.lockd	3:-2 4:3 5:-5 7:-2 9:7
function.lockd_get	5:-5 9:8
function.lockdata	0:3 8:-3
function.locked	1:5 2:-2 3:-13 6:-3 7:9 8:3 9:2
function.log	0:8 2:4 3:6 4:-4 5:3 7:-3 8:-6 9:-5
function.logged	3:8 5:-3 8:-3
function.logger	3:-3 5:2
function.logic	5:3
function.logic_pio_register_range	3:-4 5:6
function.logical	3:5 9:-4
function.loginuid	1:-3 4:16 5:-2 7:-2 8:-10
function.loglvl	3:-4 5:5
function.long	0:4 3:6 5:-6 8:-2
function.look	0:4 3:-2 4:-2 5:4 8:-2
function.look_up_user_keyrings	0:4 8:-2
function.lookup	0:-10 2:-5 3:10 4:4 5:-5 6:-2 8:10 9:-4
function.lookup_bdev	3:2 5:-2
function.lookup_one_common	3:13 4:-8 5:-2 7:-3
function.lookup_open	0:-2 4:-8 8:12
function.lookup_user_key	1:-2 3:-17 4:-3 5:13 7:7 8:4
function.lookupfd	3:5 5:-3
function.lookups	3:2 5:-2
function.loop	2:7 3:-2 4:2 5:-7 6:-3 7:4 8:2
function.loop_add	5:5 8:-5
function.loop_change_fd	5:6 8:-2
function.loop_configure	5:-4 8:4
function.loop_control_remove	3:14 5:-6 8:-7
function.loop_rw_iter	2:11 5:-4 7:2 8:-5
function.loop_set_block_size	5:-2 8:4
function.loop_set_status	5:-4 8:5
function.loop_set_status_from_info	5:-2 7:2
function.loopback	3:5 5:-2
function.low	3:-3 7:7
function.lower	0:6 3:-7 5:2
function.lpat	3:6 5:-3 7:-2
function.lpi	3:-2 5:-3 6:-2 7:10 8:-3
function.lru	1:-3 3:3 5:8 8:-6
function.lseek	3:8 5:-3 7:-2
function.lsm	0:4 3:-6 8:6
function.lun	2:4 3:3 5:4 6:-4 7:-4
function.lvl	3:3
function.lvt	3:-8 6:9
function.lz4	3:4 5:-3 8:3
function.lzma2	7:-7 8:7
function.mac	3:2 5:-6 6:4 7:-3 8:5
function.machine	0:6 3:-2 5:-3 6:2 8:-3
function.madt	3:-8 5:-3 6:16 7:-5 8:2
function.madvise	0:-13 3:8 4:4 5:7 7:-4
function.madvise_dontneed_free	0:-2 3:-5 5:8
function.madvise_free_single_vma	3:2
function.madvise_remove	3:-8 4:5 5:5
function.madvise_vma_behavior	3:2 5:-2
function.magic	6:5 8:-4
function.make	1:4 3:-8 4:2 8:-2 9:4
function.make_indexed_dir	8:2
function.make_posix_acl	8:2
function.manage	3:-3 5:3
function.managed	0:9 3:-4 8:-4
function.mangle	0:6 3:-4 5:4 8:-5
function.manip	0:2 3:-3 8:4
function.map	0:4 2:-5 4:4 5:-6 6:11 8:-4 9:-3
function.map_check_btf	3:9 4:-4 5:-4
function.map_create	0:9 3:4 8:-11
function.map_delete_elem	1:-2 8:2
function.map_files_get_link	3:-2 5:-3 8:6
function.map_freeze	5:2 8:-2
function.map_get_next_key	1:7 5:-3 8:-4
function.map_iommu	6:4 7:-2
function.map_kptr_match_type	3:-2 8:3
function.map_lookup_and_delete_elem	8:2
function.map_update_elem	0:-2 1:16 8:-14
function.mapped	0:-4 5:-4 6:2 8:6
function.mapping	0:-4 1:-3 2:-3 3:10 4:-2 5:-3 9:2
function.mark	3:-15 5:14 7:-3 8:6
function.mark_source_chains	3:9 5:-6
function.mark_stack_slots_dynptr	5:-2 8:3
function.marked	5:-2 8:4
function.marker	2:-2 8:3
function.marshal	3:-4 5:13 8:-8
function.mas	0:12 2:-2 3:-7 5:3 8:-2
function.mas_alloc	0:-7 8:7
function.mas_empty_area	0:-2 8:2
function.mas_rev_alloc	0:-3 8:4
function.mask	0:6 5:7 6:-3 8:-9
function.masking	3:-2
function.masks	0:2
function.masq	0:-3 3:9 7:-2 8:-4
function.masquerade	3:-2 5:4
function.master	3:-10 5:3 8:6
function.match	3:9 4:-2 6:-6 7:-2 8:8 9:-7
function.matrix	0:2 3:-4 5:5
function.max	0:-3 1:-9 3:5 4:-6 6:11 7:7 8:-4
function.may	0:-3 3:2 4:8 5:6 7:-4 8:-6 9:-2
function.may_delete	3:-4 4:3 5:2
function.may_o_create	3:-2 5:2
function.may_open	4:3
function.maybe	0:2 3:4 6:-4 8:3
function.mb	2:-5 3:9 5:4 8:-3 9:-2
function.mb_cache_create	0:4 8:-3
function.mballoc	0:2
function.mbi	2:10 5:-3 6:3 8:-6
function.mbind	3:-3 5:3
function.mbox	2:-2 3:5 7:3 8:-4
function.mbox_request_channel	3:6 5:-5
function.mc	0:-4 3:-9 5:6 6:-2 7:9 8:2
function.mcast	0:-2 3:2 8:2
function.mce	0:-2 3:8 5:3 6:9 7:-3 8:-11
function.mce_device_create	3:11 5:-2 6:6 7:-2 8:-11
function.mcfg	3:5 6:-4 8:2
function.mcgrp	0:-3 5:15 8:-11
function.mcheck	5:5 6:-2
function.mcheck_init_device	6:3
function.md	3:-7 5:10
function.md5sig	0:-4 8:4
function.mdiobus	0:9 8:-6
function.mdr	2:8 5:-2 6:5 8:-6
function.mdsthreshold	3:2 7:2 8:-2
function.me	6:-4 8:7
function.mech	3:-3 5:2 8:3
function.media	2:4 3:-2
function.mellanox	3:-2
function.mellanox_check_broken_intx_masking	3:-2
function.mem	0:-2 2:-4 3:10 4:-11 5:2 6:5 7:-5 8:11 9:-7
function.mem_rw	2:-4 3:-3 5:-3 8:11
function.membarrier	3:-5 5:-2 7:7 8:2
function.memblock	0:10 3:-3 5:2 7:-2 8:-4
function.memfd	0:-10 1:7 3:-5 4:-2 5:6 7:3 8:3
function.memfd_add_seals	3:-2 4:-2 7:7
function.memmap	0:4 5:-2
function.memory	0:-6 3:-5 5:4 6:-5 7:7 8:6
function.mempolicy	3:2 5:-6 8:4
function.mempool	0:8 3:-2 5:-2 8:-3
function.memremap	3:5 5:-6 7:-2 8:2
function.memtype	5:2 8:2
function.memtype_reserve_io	8:2
function.merge	0:-2 3:-2 5:-10 7:-2 8:3 9:15
function.mergeable	0:6 3:-5 5:3 8:-2
function.message	0:-5 3:4 5:-11 6:2 7:-3 8:15
function.meta	2:-2 7:3 8:6 9:-2
function.metadata	3:-5 5:3 7:4 8:-3 9:4
function.method	0:-2 3:2 5:3 6:-2 7:-5 9:4
function.methods	8:2
function.metrics	0:-6 3:-4 5:-3 7:6 8:7
function.mext	2:3 5:-4 8:-3
function.mext_check_arguments	5:-2
function.mfc	3:3 5:-2
function.mfcc	3:4 5:-3
function.mgmt	0:-2 8:4
function.microcode	0:-5 1:-4 3:-6 5:12 6:-2 7:2 8:6
function.microcode_init	3:-6 5:6 6:-4 7:5
function.microcode_sanity_check	3:3
function.migrate	0:-3 2:-8 3:-7 5:7 7:9 8:7 9:-2
function.migratepages	0:-2 3:-2 5:5 7:7 8:-6
function.migration	3:4 4:4 5:-3 7:-2
function.min	1:-7 3:6 4:-4 5:8 7:-2
function.mincore	1:-9 3:12 5:-2
function.minmax	5:-3 7:5
function.misc	0:-2 1:-4 5:10 6:-2 7:-3 9:3
function.mitigation	5:5 6:-5 7:7 8:-2
function.mixed	4:2 5:-2 8:2
function.mk	0:-6 5:9 8:-2
function.mk_reply	0:-6 5:9 8:-2
function.mkdir	0:-8 3:-6 7:8 8:7
function.mknod	3:9 4:-8 5:-4 8:2
function.mknodat	4:-4 8:4
function.mkobj	4:3 8:-2
function.mkroute	3:-3 5:-3 9:6
function.mkwrite	1:-2 2:-4 3:-15 4:6 5:11 8:8
function.mld	0:4 3:5 7:-3 8:-4
function.mld_sendpack	0:6 8:-5
function.mlock	0:-2 5:-2 8:5
function.mm	0:-3 1:3 3:2 5:-2 6:-2 8:3
function.mmap	0:-18 2:-2 3:6 4:13 5:5 6:-8 7:13 8:-5 9:-2
function.mmap_vmcore	5:-5 8:6
function.mmc	5:-3 6:9 8:-4
function.mmc_ioctl_cdrom_read_data	3:6 8:-5
function.mmc_ioctl_cdrom_volume	3:-9 6:10
function.mmcfg	3:-6 5:-8 6:20 7:-3 8:-2
function.mmconfig	0:-2 3:12 5:-3 6:-4 7:-2
function.mmio	3:-3 7:4
function.mmp	0:2 2:2 8:-2
function.mmrbc	2:5 3:-5 5:-3 6:-3 7:8 8:-2
function.mnt	4:4 5:-5 8:5
function.mnt_init	0:3 8:-2
function.mntns	3:-5 5:6
function.mntns_install	3:-5 5:6
function.mod	3:-3 5:-4 6:2 7:2 8:4
function.modalias	0:-7 3:10 5:-11 6:-2 8:12
function.mode	2:4 3:17 4:-10 5:-15 7:3 8:3
function.mode_store	3:-4 8:6
function.model	0:8 3:2 8:-6
function.modern	0:-3 3:-10 5:3 6:7 7:-5 8:9
function.modify	0:-9 3:8 5:-2 7:-7 8:9 9:3
function.modinfo	5:-2 7:3
function.modrm	3:6 5:-3
function.module	0:3 1:-8 3:6 4:8 8:-7 9:-2
function.mon	2:2
function.monolithic	1:4 3:-8 4:-5 5:5 7:9 8:-5
function.more	5:-5 8:5
function.mount	0:-2 1:11 2:-3 3:-2 5:-5 6:-2 7:-4 8:7
function.mount_setattr_prepare	8:2
function.mountpoint	3:-6 5:7
function.mounts	5:2 8:2
function.mounts_open_common	3:-3 5:6
function.movable	5:-8 8:11
function.move	0:7 1:-2 2:-2 4:5 5:-12 7:-3 8:11 9:-2
function.move_addr_to_user	0:3 8:-2
function.move_vma	0:4 3:-4 4:-3 8:4
function.mp	3:7 5:5 7:-3 8:-7
function.mp_irqdomain_alloc	3:2
function.mp_irqdomain_create	5:3
function.mp_register_ioapic	3:-4 6:4
function.mpage	0:4 2:-3 3:6 5:-2 8:-5 9:2
function.mpc	5:-3 8:8
function.mpi	0:10 2:-2 3:4 5:-4 8:-3 9:-5
function.mpi_ec_get_affine	3:7 5:-3 7:3 8:-3
function.mpi_fromstr	3:2
function.mpi_get_buffer	0:-2 3:2 8:3
function.mpi_powm	0:5 3:-3
function.mpi_print	0:9 3:-4 5:-3
function.mpihelp	5:-2 8:3
function.mpihelp_mul_karatsuba_case	0:-4 8:6
function.mpls	0:-2 3:-2 5:3 7:-2 8:5
function.mpol	0:-4 3:3 5:-2 8:4
function.mprotect	0:-6 3:7 4:4 8:-2
function.mprotect_fixup	0:-5 5:6
function.mps	5:3 6:-2 8:2
function.mq	0:2 1:-2 2:-3 4:-3 5:8 7:-5 8:5 9:-2
function.mqs	0:3
function.mqueue	0:-2 4:-2 5:4
function.mqueue_create_attr	0:-2 3:-2 4:-2 5:6
function.mqueue_get_inode	3:2
function.mr	0:4 3:-4 5:7 8:-7
function.mr_fill_mroute	0:5 3:-6 5:8 8:-7
function.mrelease	3:-4 7:-2 8:9
function.mremap	0:4 5:4 7:-5
function.mroute	0:2 4:4 5:-4 7:5 8:-6
function.mrw	2:8 8:-7
function.ms	3:-5 5:4 6:-6 7:4 8:5
function.msdos	0:-4 5:7
function.msdos_create	3:-5 5:5
function.msdos_find	3:10 5:4 8:-13
function.msdos_mkdir	0:-3 3:-4 5:3 8:4
function.msdos_rmdir	8:2
function.msecs	5:-3 7:3
function.msfget	3:-4 5:4
function.msfilter	0:-2 1:2 3:8 5:-3 8:-3
function.msg	0:-5 1:5 2:-2 3:-5 4:-7 5:-5 7:9 9:11
function.msgctl	4:2 5:-2
function.msgctl_stat	4:2
function.msghdr	1:12 5:-2 8:-8
function.msi	0:-5 3:-6 5:-2 7:6 8:10
function.msix	3:2 5:-5 6:6
function.msr	1:-3 3:-2 4:15 5:-10 7:8 8:-5
function.msr_event_init	3:-3 7:6
function.msr_init	8:2
function.msr_ioctl	3:-6 4:6 8:3
function.msr_write	3:2 4:11 8:-9
function.msync	0:-2 3:8 5:-4
function.mt	3:-3 5:6 6:-2 7:-2
function.mtree	0:-5 3:4 5:3
function.mtree_alloc_rrange	3:3 5:-2
function.mtrr	3:-4 5:19 7:-5 8:-7
function.mtrr_add_page	3:-5 5:7
function.mtrr_ioctl	5:-2 8:2
function.mtrr_write	3:11 5:-2 8:-6
function.mtu	0:-2 3:-3 5:8 6:-2
function.mul	5:-2 8:3
function.multi	8:2
function.multipath	0:-2 3:2 5:-7 8:7
function.multiple	3:4 9:-2
function.munmap	0:-3 5:2
function.mutex	0:4 3:-5 5:6 9:-2
function.mux	2:5 3:-9 5:2 6:7 7:-2
function.n	5:4 7:-4 8:4
function.n_vclocks_store	3:-5 8:7
function.na	8:3
function.name	0:-4 3:6 5:-4 6:-6 7:5 8:7
function.names	3:10 8:-8
function.namespace	3:-4 4:4 5:10 7:-7
function.namespaces	8:3
function.napi	3:9 5:-9 7:-6 9:8
function.nat	0:6 3:-13 5:3 7:-3 8:10
function.native	0:-5 3:3 5:3 6:-2 7:-4 8:5
function.native_cpu_up	3:3 6:-2 7:-2
function.nd	3:-3 5:4
function.nd_jump_link	3:-3 5:4
function.ndisc	0:4 3:-4 5:4 7:12 8:-13 9:-2
function.ndisc_ra_useropt	0:4 8:-3
function.ndisc_rcv	3:5 8:-4
function.ndisc_router_discovery	0:-2 8:3
function.ndisc_send_redirect	3:-2 5:5
function.ndo	0:-7 3:-4 5:-10 7:14 8:8
function.ndo_dflt_bridge_getlink	0:-3 5:-4 8:7
function.negotiate	3:-2 6:2
function.neigh	3:3 5:-5 7:4 9:3
function.neigh_add	5:-8 8:7
function.neigh_delete	3:2 5:-5 7:4
function.neigh_fill_info	0:-4 5:5
function.neigh_get	3:-5 5:7
function.neigh_xmit	5:-2 7:3
function.neightbl	3:3 5:-8 8:5
function.neightbl_fill_info	0:-2 5:6 8:-4
function.neightbl_set	3:4 5:-3
function.nested	3:4
function.nested_bucket_table_alloc	3:4 5:-2
function.net	0:-5 4:-8 5:12 6:-2 8:6
function.net_failover_slave_pre_register	3:-2 5:4
function.netconf	0:-3 5:-3 7:-4 8:10
function.netdev	0:3 3:12 5:-9 7:-2
function.netdevice	0:2 3:-2
function.netfilter	0:2
function.netfilter_log_sysctl_init	0:2
function.netfs	2:6 3:-4 5:-4 7:-2 8:5
function.netfs_begin_read	5:-2 8:2
function.netfs_write_begin	0:2 2:-2
function.netif	0:4 3:-3 5:-2 7:2 8:2 9:-2
function.netif_receive_generic_xdp	0:2 3:-3 8:3
function.netlbl	0:-2 3:4 4:-4 5:2 8:5
function.netlbl_calipso_list	3:3 5:-3
function.netlbl_cfg_calipso_map_add	3:-4 5:4
function.netlbl_cfg_unlbl_map_add	0:-3 3:4
function.netlbl_cipsov4_add_std	3:4 8:-3
function.netlbl_cipsov4_list	3:2 5:-2
function.netlbl_conn_setattr	3:-2 5:-6 7:10
function.netlbl_domhsh_validate	3:2
function.netlbl_mgmt_add_common	3:3
function.netlbl_mgmt_listdef	0:-3 3:-5 5:3 8:5
function.netlbl_req_setattr	3:4 5:3 7:-6
function.netlbl_skbuff_setattr	3:-2 5:6 7:-2
function.netlbl_sock_setattr	3:6 5:-4
function.netlbl_unlabel_staticadd	4:-2 8:2
function.netlbl_unlabel_staticadddef	4:-2 8:2
function.netlbl_unlabel_staticlist_gen	3:-2
function.netlbl_unlhsh_add_iface	3:-4 5:8 8:-3
function.netlink	0:4 3:-2 4:3 5:-7 6:-3 7:6
function.netlink_ack	0:10 3:-2 8:-5
function.netlink_bind	0:6 8:-6
function.netlink_create	3:-6 5:-3 7:20 8:-9
function.netlink_getsockopt	3:8 7:-7
function.netlink_sendmsg	3:3 4:2 5:-3 8:-2
function.netlink_setsockopt	0:-4 3:-2 7:2 8:4
function.netns	3:-10 4:-3 5:17 8:-2
function.netns_bpf_link_attach	3:-5 5:5
function.netns_bpf_link_create	3:2
function.netns_bpf_prog_attach	3:-4 5:6
function.netns_bpf_prog_detach	3:3
function.netns_bpf_prog_query	3:2
function.netobj	3:7 8:-6
function.netpoll	3:13 5:-2 8:-8
function.netpoll_parse_options	3:11 5:-2 8:-7
function.new	0:3 1:-2 2:-2 3:8 4:8 5:-3 7:-10 8:-5 9:4
function.new_id_store	3:7 7:-3 8:-5
function.new_vmap_block	0:7 8:-7
function.newary	0:2 8:-2
function.newlink	3:2 5:-2
function.newpack	0:17 3:-11 5:-3 8:-2
function.newsa	3:3 7:-3
function.newseg	3:4 5:-5
function.newsize	3:-2 5:3
function.next	0:-6 1:5 2:-5 3:-9 5:17 6:6 7:3 8:-7 9:-3
function.nexthop	0:-7 3:3 5:6 7:-2
function.nexthop_add	3:-12 5:12
function.nexthop_create_group	3:7 5:-7
function.nexthop_find_group_resilient	3:5 5:-5
function.nf	1:-2 2:-2 3:-2 5:8 6:-2 7:-5 8:7 9:-3
function.nf_conntrack_hash_check_insert	3:-2 5:2
function.nf_conntrack_helper_register	3:-4 5:4
function.nf_conntrack_in	3:3 5:-2
function.nf_ct_frag6_gather	3:-2 8:3
function.nf_ct_frag6_queue	3:2
function.nf_ct_frag6_reasm	0:4 3:-2
function.nf_ct_netns_do_get	3:-3 5:2 7:2
function.nf_logger_find_get	3:-3 5:2
function.nf_nat_ftp	3:-3 5:-7 8:12
function.nf_nat_icmp_reply_translation	0:-3 3:3 5:2 8:-2
function.nf_nat_icmpv6_reply_translation	0:-3 3:2 5:2
function.nf_nat_masq_schedule	0:-3 5:6 8:-3
function.nf_nat_sdp_media	5:2
function.nf_nat_sip	0:3 3:-4 5:-2 8:3
function.nf_reject_ip6_tcphdr_get	3:2
function.nf_reject_iphdr_validate	3:2
function.nf_reject_skb_v6_tcp_reset	3:7 8:-5
function.nfnetlink	3:-2 5:-6 7:7
function.nfnetlink_rcv_batch	0:3 5:-2 7:3 8:-3
function.nfnetlink_rcv_msg	3:-5 7:4
function.nfs	0:-3 1:-4 2:9 4:-2 5:-4 6:-2 7:2 8:3
function.nfs2	2:-2 5:5 8:-2
function.nfs23	3:-3 5:-4 7:8 8:-2
function.nfs23_parse_monolithic	3:-3 5:-4 7:8 8:-2
function.nfs2_decode_dirent	2:-2 5:5 8:-2
function.nfs3	0:-3 2:-2 3:8 5:-5 8:3
function.nfs3_decode_dirent	3:4 5:-3
function.nfs3_set_acl	8:2
function.nfs4	0:5 2:-14 3:-3 4:6 5:6 6:-2 7:-8 8:12 9:-3
function.nfs4_alloc_client	0:-4 8:4
function.nfs4_alloc_lockdata	0:3 8:-3
function.nfs4_callback_compound	4:2 5:-3 8:3
function.nfs4_callback_getattr	3:-3 5:5
function.nfs4_callback_recall	3:2 7:-2 8:4
function.nfs4_decode_dirent	3:8 5:-5
function.nfs4_do_close	0:-2 5:7 8:-4
function.nfs4_file_open	0:4 3:-2 5:7 8:-7
function.nfs4_get_referral	3:2
function.nfs4_handle_delegation_recall_error	5:-3 8:5
function.nfs4_handle_reclaim_lease_error	5:3 8:-2
function.nfs4_listxattr	4:-5 8:5
function.nfs4_map_errors	3:-5 4:-7 5:-2 7:-5 8:21
function.nfs4_open_delegation_recall	0:2
function.nfs4_open_done	3:-6 5:10 8:-2
function.nfs4_parse_monolithic	1:4 3:7 5:-2 8:-9
function.nfs4_proc_get_acl	3:-2 5:2
function.nfs4_proc_lock	3:-9 4:-2 5:7 7:4
function.nfs4_proc_lookup_common	3:-4 4:6 5:-3 8:2
function.nfs4_recovery_handle_error	8:2
function.nfs4_replace_transport	3:3 5:-2
function.nfs4_server_common_setup	7:2
function.nfs4_try_migration	3:3 7:-2
function.nfs4_update_server	3:2 8:-2
function.nfs_atomic_open	0:-2 3:5 7:-2
function.nfs_callback_create_svc	9:2
function.nfs_direct_read_schedule_iovec	2:-2 8:4
function.nfs_direct_write_schedule_iovec	2:-2 8:3
function.nfs_do_access	3:-4 4:2 5:3
function.nfs_file_write	8:2
function.nfs_find_best_sec	3:-4 4:-5 5:5 7:5
function.nfs_follow_referral	3:2 5:-5 8:4
function.nfs_fs_context_parse_param	3:8 7:-3 8:-2
function.nfs_fs_context_validate	3:8 5:-4
function.nfs_fs_proc_init	0:2 8:-2
function.nfs_get_link	2:-2 8:2
function.nfs_get_parent	7:3
function.nfs_get_root	3:-2 4:4 5:3 8:-4
function.nfs_idmap_get_key	5:8 8:-8
function.nfs_idmap_init	0:-4 8:4
function.nfs_idmap_legacy_upcall	3:9 5:-5 8:-2
function.nfs_llseek_dir	3:2 8:-2
function.nfs_page_async_flush	2:-2 8:4
function.nfs_path	3:16 5:-7 8:-8
function.nfs_read_folio	3:-2 5:4
function.nfs_readahead	3:-7 5:9
function.nfs_stream_decode_acl	3:-4 8:6
function.nfs_stream_encode_acl	5:2 8:-2
function.nfs_symlink	8:2
function.nfs_try_mount_request	3:-4 5:-4 8:11
function.nfspath3	2:-3 3:4
function.nfulnl	0:-4 3:-4 4:3 5:12 8:-9
function.nfulnl_put_bridge	0:-4 5:13 8:-9
function.nfulnl_recv_config	3:-5 4:3
function.nh	0:11 3:-9 5:-4 7:-4 8:9
function.nh_check_attr_group	3:-5 8:7
function.nh_fill_node	0:6 5:-7
function.nh_fill_res_bucket	0:-6 5:8 8:-2
function.nhmex	5:2
function.ni8420	6:2
function.ni8430	6:2
function.nic	0:-2 8:2
function.nice	0:2
function.nid	3:7 5:-3 8:-3
function.nl	3:8 4:-2 5:8 7:-6 8:-7
function.nl2rule	3:2 5:-2
function.nla	0:3 3:-3 5:-2 7:-2 8:6 9:-2
function.nlattr	0:-7 5:-7 8:13
function.nlm	0:-2 2:-2 3:-10 4:-2 5:11 7:-3 8:10
function.nlm4	2:-2 3:2
function.nlm4svc	0:4 3:-2 5:-2 8:3
function.nlm4svc_callback	0:2
function.nlm4svc_decode_cancargs	3:2 8:-2
function.nlm4svc_decode_lockargs	3:12 8:-11
function.nlm4svc_decode_reboot	3:8 8:-8
function.nlm4svc_decode_shareargs	3:-5 8:6
function.nlm4svc_retrieve_args	0:2
function.nlm_end_grace_write	3:3
function.nlm_stat_to_errno	3:-10 4:-2 5:9 8:6
function.nlmclnt	2:-4 3:4 5:-3 7:-3 8:10
function.nlmclnt_call	3:-2 5:2 8:2
function.nlmclnt_init	3:-3 8:6
function.nlmclnt_lock	3:-6 5:7
function.nlmclnt_proc	3:2
function.nlmclnt_unlock	5:-3 8:4
function.nlmsg	0:-6 3:-3 5:4 8:5
function.nlmsg_populate_fdb_fill	0:-3 8:3
function.nlmsvc	0:4 2:3 4:-2 5:2 7:-2 9:-2
function.nlmsvc_callback	0:2
function.nlmsvc_create_block	8:2
function.nlmsvc_decode_cancargs	3:9 8:-8
function.nlmsvc_decode_lockargs	3:-13 8:14
function.nlmsvc_decode_reboot	3:8 8:-7
function.nlmsvc_decode_shareargs	3:7 8:-6
function.nlmsvc_retrieve_args	0:3
function.nlmsvc_testlock	8:2
function.nmi	0:-2 3:12 5:-4 7:-4 8:-2 9:2
function.no	3:-3 4:-2 5:3 7:-4 8:3
function.node	0:6 1:-3 2:-2 3:10 4:-6 5:-8 9:3
function.nodemask	4:-2 5:2
function.nodes	1:3 5:-3
function.nofault	1:3 3:-2
function.noirq	8:3
function.nolock	3:5 5:-2
function.noncontiguous	0:3
function.nondev	3:6 5:-3 6:-3 7:-2 8:4
function.nongw	3:-6 5:6
function.nonlinear	0:-2 8:3
function.normal	1:4 3:5 5:-2 8:-8 9:2
function.normally	2:11 6:-6
function.nostale	3:3
function.not	3:-3 5:3 6:2
function.note	0:-14 1:-2 2:7 4:-2 5:4 6:2 7:4 8:4 9:-4
function.note_qf_name	3:-6 5:6
function.notes	0:-3 8:4
function.notifier	0:-3 3:5 5:-4 6:-4 7:4 8:4
function.notify	0:-7 3:3 8:9 9:-2
function.notify_change	3:-2 5:3
function.nowait	3:-2 5:2 8:2
function.nr	3:-17 5:13 7:3
function.ns	0:4 1:-3 3:5 4:-5 5:5 6:-2 7:-8 9:6
function.nscap	3:3
function.nsleep	3:-2 5:-2 8:7
function.nsm	2:-5 3:5 5:-4 7:3
function.nsm_create_handle	0:-2 3:7 5:-4 7:3 8:-4
function.nsm_mon_unmon	2:2
function.nsset	0:5 3:-7 8:3
function.ntb	0:2 2:8 3:-3 8:-6
function.nth	1:-2 8:2
function.ntoh	1:-2 3:-3 4:-3 5:-3 8:12
function.nul	0:-2 3:2 5:3
function.null	0:-3 5:3
function.num	3:7 5:-4 8:-2
function.numa	3:7 5:8 6:-2 8:-10
function.number	2:-2 3:8 5:-6 6:-2 8:3
function.nvgpu	0:-2 2:-2 6:5
function.nvme	8:5
function.nvme_disable_and_flr	8:5
function.nvmem	0:-2 3:7 4:-4 5:-7 6:-2 7:3 8:5
function.nvmem_register	3:3 7:-4 8:3
function.nvram	1:-4 2:-2 3:8 5:-2 6:-3 8:3
function.o	3:-2 5:2
function.obj	3:12 4:-3 5:-7 6:-2 7:-3 9:5
function.object	3:-7 6:-3 7:4 8:7 9:4
function.objects	3:-3 5:4
function.obtain	3:6 5:-5
function.of	0:-8 3:2 5:-3 7:-3 8:10 9:3
function.off	4:4 6:3 8:-6
function.offline	3:-2 5:-10 8:14
function.offload	3:-15 5:13 7:12 8:-4 9:-2
function.offloads	0:5 8:-2
function.offset	5:14 7:-9
function.offsets	0:-4 3:7 5:-2 8:-2
function.oid	3:-3 5:2 8:3
function.ok	3:5 4:4 6:-3 9:-2
function.old	0:3 3:-5 5:4
function.oldmem	1:3 3:-3
function.olduname	1:3 5:-2
function.on	0:3 2:-4 6:5 7:-5 8:-4 9:6
function.once	1:3 5:-3
function.one	0:10 1:-3 3:3 4:-13 7:-2 8:5 9:2
function.oneshot	3:-6 5:5 6:2 9:-2
function.online	0:-2 3:6 6:5 8:-7
function.only	3:-5 4:-2 5:8
function.oob	1:4 8:-3
function.oom	0:-5 3:8 5:9 8:-7 9:-2
function.oops	1:-2 4:-2 5:-6 6:-2 9:13
function.ootb	3:4 5:-3
function.op	1:8 2:-6 4:4 5:-10 6:-3 7:12 8:-3 9:-2
function.opaque	0:-7 2:-2 3:2 5:9 8:-3
function.opcode	0:3 2:-5 5:-7 7:6 8:-5 9:9
function.open	0:2 1:-7 2:3 3:-8 4:7 5:2 6:2 7:-2 9:2
function.open_last_lookups	3:2 5:-2
function.open_proxy_open	3:-2 4:5 5:-6 8:-3 9:7
function.open_wait	5:9 8:-7
function.openat	0:-5 5:-3 8:9
function.openat2	0:5 1:3 3:-2 5:2 8:-6
function.opendata	0:5 4:4 5:-2 8:-4
function.opens	5:3
function.operand	3:2 5:-2
function.operands	0:-2 3:6 5:-2 8:2 9:-2
function.operations	0:2 8:-2
function.ops	0:-16 3:-3 5:3 6:4 7:19 8:-4
function.opt	0:-2 1:7 3:7 6:-2 7:-4 8:-6
function.optimize	3:4 5:-4 6:-2 8:5
function.optimized	3:5 5:-2 7:-2
function.option	0:-6 3:8 5:-4 6:-2 8:5
function.options	0:3 1:-2 2:-2 3:3 5:-4 6:-2 8:6 9:-2
function.opts	0:-7 3:5 5:7 8:-3
function.or	0:-5 3:2 5:-10 7:2 8:5 9:8
function.order	0:-5 3:16 5:-12 7:-4 8:9 9:-3
function.orphan	2:7 4:4 5:-4 7:-2 8:-5
function.os	0:-5 3:4 5:16 8:-10
function.osc	3:-3 5:-6 6:8 7:5 8:-2
function.out	0:2 3:4 5:-3 8:-5 9:3
function.output	0:-8 1:-3 3:2 4:-2 5:13 6:-2 7:-9 8:11
function.output2	0:6 3:-2 8:-3
function.overcommit	3:-2 8:2
function.overflow	0:4 3:-2 5:2 8:-3
function.overhead	8:3
function.override	3:11 5:-2 6:-2 8:-5
function.ovr	3:-5 6:8
function.owner	0:-8 1:12 5:-2 6:-2 7:-4 8:7 9:-2
function.p2sb	3:-8 5:10 6:5 7:-4 8:-2
function.p4	3:7 5:-3 6:2 7:-3
function.p4d	0:2 3:-2
function.p50	0:-2 2:-2 6:5
function.p9	0:-2 2:10 3:-8 4:-3 5:15 7:-5 8:-5 9:-3
function.p9_client_create_dotl	3:-7 5:7
function.p9_client_fcreate	3:-5 5:5
function.p9_client_open	3:-5 5:5
function.p9_client_prepare_req	0:4 3:-3 5:6 8:-5
function.p9_client_read_once	1:3 5:-3
function.p9_client_readdir	3:2 5:-2
function.p9_client_rpc	5:-3 8:4
function.p9_client_version	3:2 5:-2
function.p9_client_walk	3:2 5:-2
function.p9_client_write	3:3
function.p9_client_zc_rpc	5:-3 8:4
function.p9_fd_create	3:3 7:-3 8:2
function.p9_fd_create_unix	3:3 5:-3
function.p9_fd_open	3:15 5:-12
function.p9_get_mapped_pages	0:-4 5:-2 8:6
function.p9_read_work	3:2 5:4 8:-5
function.p9_virtio_create	3:5 5:-4
function.p9_virtio_probe	3:-3 5:-2 7:5
function.p9_write_work	2:14 8:-9
function.p9pdu	1:-2 5:-3 8:6
function.p9pdu_vreadf	1:-3 3:7 8:-2
function.p9pdu_vwritef	3:-6 8:8
function.pa	0:-3 3:12 5:6 8:-13
function.pack	3:-2 5:3 8:2 9:-2
function.package	1:-2 5:-5 6:-3 7:-2 8:4 9:7
function.packed	0:2 5:-2 6:2
function.packet	0:9 1:5 3:-2 4:-3 5:-11 9:2
function.packet_create	0:3 3:-2 7:2 8:-3
function.packet_getsockopt	3:-7 5:7
function.packet_mc_add	3:3 5:-3
function.packet_mmap	3:-16 5:18
function.packet_rcv	0:3 3:8 8:-8
function.packet_sendmsg_spkt	3:6 5:-4 8:-2
function.packet_set_ring	3:4 8:-2
function.packet_snd	1:2 5:-4 8:3
function.packets	5:-4 8:5
function.pad	0:2 8:-2
function.paddr	1:-10 4:11
function.page	0:2 1:-5 2:13 3:-13 4:-9 5:7 6:7 8:-6 9:5
function.page_address_in_vma	3:10 5:-6
function.page_bad_reason	5:-2 8:-2 9:6
function.page_pool_init	3:7 5:-7 7:3
function.pageio	2:-5 8:7
function.pagemap	5:4 8:-3
function.pages	0:5 1:-17 2:3 4:-4 5:2 6:-7 7:5 8:10 9:3
function.pagetable	0:-7 3:-5 5:5 6:-3 8:14
function.pair	3:2
function.panic	5:-2 8:2
function.panic_on_taint_setup	3:2
function.parallel	3:-8 5:8
function.param	0:9 2:-2 3:14 5:-14 6:-2 7:-11 8:8
function.param_set_hashtbl_sz	8:2
function.parameters	3:8 8:-8
function.paramlen	5:3
function.params	0:-4 5:10 6:-5
function.parent	0:-2 3:2 5:4 6:-2 7:6 8:-8
function.parms	0:-5 5:-5 8:11
function.parse	0:2 1:-2 2:-4 3:22 4:-9 5:-12 6:5 7:5 8:2 9:-9
function.parse_dmar_table	3:3 5:-2 6:3 8:-2
function.parse_one	4:2
function.parse_options	3:3 7:2 8:-3
function.parse_opts	3:7 5:-2 8:-5
function.parse_pred	3:3
function.parse_probe_arg	3:10 8:-10
function.parse_probe_vars	1:-3 3:-7 5:8 8:2
function.parse_resource	3:8 8:-7
function.parse_rock_ridge_inode_internal	3:2
function.parse_wdg	3:7 5:-2 7:-3
function.parser	5:2
function.part	3:6 5:-3
function.partial	0:-3 2:11 5:-5 6:2 7:2 8:-3 9:-3
function.partition	2:8 3:-4 7:7 8:-6
function.partitions	0:-3 2:8 3:-10 5:-2 7:8
function.pasid	0:-3 6:-8 7:9 8:4
function.pass	0:-2 3:16 5:-4 6:-2 8:-6
function.patch	0:2 3:-2 5:-2 6:-3 7:6
function.path	0:-5 1:-2 2:5 3:-12 5:18 7:-5 8:4 9:-2
function.path_mount	3:2 4:2 5:-2
function.pathname	0:-7 2:-3 3:8 5:-2 8:4
function.paths	0:-7 3:9
function.pattern	3:8 5:-6
function.pause	0:-6 5:5
function.pbuf	3:6 5:-5
function.pc	3:4 4:3 5:-7 6:-2 7:-2 8:6
function.pc_clock_adjtime	3:-2 4:2
function.pcc	2:-3 3:-2 6:20 7:-5 8:-10
function.pcc_mbox_probe	6:2
function.pch	6:-3 7:2 8:2
function.pci	0:-6 2:7 3:-2 4:-4 5:-2 6:6 7:3 9:-4
function.pci2phy	2:-2 5:5 6:3 7:-6
function.pci_acpi_program_hp_params	3:-4 5:5 6:-3 7:5 8:-4
function.pci_assign_resource	3:5 5:-3
function.pci_configure_mps	5:3 6:-2 8:2
function.pci_dev_str_match_path	3:4 5:-2 8:-2
function.pci_device_probe	5:12 6:-4 7:-7
function.pci_enable_atomic_ops_to_root	3:-11 5:-6 6:5 7:13
function.pci_enable_ats	3:4
function.pci_enable_pri	3:-5 5:5 6:-3 7:4
function.pci_mmap_resource	3:3 5:2 7:-2 8:-2
function.pci_mmconfig_insert	5:4 6:-2
function.pci_pm_reset	3:-2 5:6 7:-3
function.pci_power_up	6:4 8:-3
function.pci_register_host_bridge	3:-5 5:6
function.pci_revert_fw_address	0:-7 5:13 6:-3 8:-2
function.pci_scan_device	5:-3 6:6
function.pci_set_low_power_state	3:-5 5:-2 7:10
function.pci_uevent	0:7 3:15 5:-6 6:-5 7:-4 8:-7
function.pci_vpd_alloc	2:6 3:-2 5:-3 7:2 8:-3
function.pci_vpd_read	5:10 6:-6 7:-3
function.pci_vpd_size	2:2 3:-2 5:-2 6:6 8:-3
function.pci_vpd_write	2:9 6:3 7:-2 8:-9
function.pcibios	5:-4 6:4
function.pcie	0:-4 2:-6 3:-3 4:-4 5:3 6:5 7:-5 8:15
function.pcie_pme_probe	3:-7 7:7
function.pcie_port_enable_irq_vec	5:-5 6:5 8:2
function.pcie_port_probe_service	3:10 5:-3 6:-4 7:-3
function.pcim	0:-9 5:15 8:-3
function.pcim_iomap_regions	0:2 5:-2
function.pciserial	0:6 6:-2 7:3 8:-6
function.pciserial_init_one	6:-2 7:3
function.pcix	2:5 3:-5 6:-3 7:8 8:-2
function.pcix_set_mmrbc	2:2 5:-2 7:2
function.pcpu	0:20 3:-16 7:-2 8:2 9:-2
function.pcpu_get_vm_areas	0:6 3:-5 5:-3 8:3
function.pct	3:2
function.pde	2:-4 3:-5 5:-3 7:17 8:-2
function.pdev	3:-2 6:4
function.peek	1:4 3:-2 7:-2 8:-2 9:5
function.peeloff	3:-5 7:6
function.peer	0:-3 3:5 4:2 5:-11 7:6 8:2
function.pending	0:-4 5:2 8:3
function.per	0:-4 3:-2 5:9
function.percpu	0:6 1:-2 3:4 5:9 7:-3 8:-10 9:-3
function.perf	0:4 2:-3 3:12 4:5 5:6 6:-8 7:3 8:-15 9:-3
function.perf_cgroup_connect	0:12 3:2 5:-2 8:-9
function.perf_copy_attr	1:3 3:3 4:3 7:-2 8:-5
function.perf_event_alloc	3:5 5:-3 7:-2
function.perf_event_create_kernel_counter	0:-8 5:2 7:-2 8:9
function.perf_event_fd_array_get_ptr	0:2 3:-2 7:3
function.perf_event_modify_attr	8:2
function.perf_event_parse_addr_filter	3:8 5:-3 7:3 8:-8
function.perf_event_set_bpf_handler	3:-2 5:4 7:-2
function.perf_event_set_output	3:-2 5:4
function.perf_get_aux_event	3:-2 7:4
function.perf_ibs_init	3:21 5:-6 6:-6 7:-7
function.perf_init_event	3:-10 7:10
function.perf_kprobe_init	0:-3 1:2 3:5 5:-2 8:-3
function.perf_mmap	4:-10 5:2 8:10
function.perf_mmap_fault	3:7 5:-5
function.perf_swevent_init	3:3 5:-2
function.perf_trace_event_init	4:13 8:-11
function.perf_trace_event_perm	4:4 8:-2
function.perf_try_init_event	3:4 5:-2 7:15 8:-15
function.perf_uprobe_init	1:2
function.perform	1:2 3:-10 5:8 7:-2 8:3
function.perform_atomic_semop_slow	3:5 5:-3
function.performance	3:5 6:-9 8:7
function.period	5:-2
function.perm	3:2 4:5 5:-3
function.permission	3:-3 4:22 5:-6 7:-4 8:-6
function.permissions	5:-2 7:2
function.pernet	0:5 8:-3
function.pf	3:3 5:-3
function.pfifo	0:2 3:2 5:3 8:-6
function.pfn	0:-2 3:5 4:2 5:-2 7:-4 8:4
function.pgd	0:3 3:-3 5:2 7:4 8:-4
function.pgetevents	1:-2 3:-2 5:6
function.pgio	2:-3 8:4
function.pgoff	3:4
function.pgtable	0:-5 3:-2 5:-5 6:-2 7:12 8:3
function.phc	3:2 7:-4
function.phy	0:6 5:-4
function.phys	0:-2 3:14 4:5 5:-2 7:-9 8:-4
function.pi	1:9 4:3 5:-4 8:-4
function.pick	0:-2 3:-2 4:4 5:5 8:-3
function.pick_link	4:4 8:-2
function.pid	0:3 3:6 4:7 5:-6 7:-6
function.pident	0:-3 8:5
function.pidfd	0:-3 4:4 5:-6 8:5
function.pidns	3:2 4:5 5:-6
function.pidns_install	3:4 5:-3
function.pim	3:4 8:-2
function.pim_rcv	3:-2 8:3
function.pim_rcv_v1	3:6 8:-6
function.pin	1:-2 3:4 4:-5 5:5 6:3 7:-4 8:2
function.pinfunc	3:3 5:-2
function.ping	1:3 3:-8 4:5 5:9 7:-3 8:-4
function.ping_check_bind_addr	3:2 7:-2
function.ping_v4_sendmsg	3:2
function.pio	5:3
function.pipe	0:13 1:-3 2:-2 3:-9 7:-5 8:-2 9:10
function.pipe_get_pages	0:10 1:-4 3:-9 5:4 8:-3 9:3
function.pipe_read	3:7 5:-6
function.pipe_set_size	4:3 5:-3
function.pipe_write	3:-2 5:2
function.pipedir	3:-5 5:7
function.pirq	3:8 5:-6
function.pirq_convert_irt_table	3:3 5:-2
function.pivot	3:6 5:-5
function.pkcs1pad	2:-2 5:6
function.pkcs1pad_create	3:4 8:-2
function.pkcs1pad_decrypt_complete	3:5 5:-4
function.pkcs1pad_encrypt	3:-8 5:8
function.pkcs1pad_sign	3:-8 5:8
function.pkcs1pad_verify_complete	3:6 5:-4
function.pkcs7	0:-5 3:-7 7:9 8:6
function.pkcs7_digest	3:4 5:-4
function.pkcs7_note_signerinfo_version	7:2
function.pkcs7_sig_note_authenticated_attr	3:7 7:-4
function.pkcs7_validate_trust_one	0:-5 5:-4 8:7
function.pkcs7_verify	3:-5 5:11 8:-5
function.pkey	0:-4 1:2 3:9 5:-6 6:-2 7:4 8:-3
function.pkt	0:2 3:-3 8:4
function.platform	0:-3 3:2 4:-5 5:-15 6:5 7:18
function.platform_probe	3:-2 5:4 8:-2
function.play	3:-3 5:-5 6:-2 7:10
function.pm	0:-5 3:-6 5:10 6:12 8:-8
function.pmd	0:9 2:-2 3:-5 6:-3 7:-3 8:5
function.pme	3:-7 6:3 7:6
function.pmtu	0:-3 3:3 5:-5 8:6
function.pmtud	0:-2 8:2
function.pmu	0:-3 1:-2 3:3 5:-2 6:4 7:2
function.pmu_dev_alloc	0:-2 8:2
function.pneigh	0:-3 8:4
function.pneigh_fill_info	0:-3 5:3
function.pnfs	2:6 3:-2 5:-3
function.pnp	3:-7 5:6 6:-2 7:-5 8:11
function.pnpacpi	3:6 5:-3 7:-2
function.point	4:-2 5:-5 7:6
function.pointer	1:-2 5:7 6:6 7:-2 8:-5
function.pol	0:-4 1:-2 3:19 4:-3 8:-11
function.policy	0:2 1:-2 2:-2 3:4 4:9 5:-5 6:7 7:-11 9:-2
function.poll	0:-4 1:-2 2:2 3:-7 4:-3 6:6 7:19 8:-10
function.pool	3:2 5:-7 6:7 7:-4 9:6
function.pop	0:-2 3:-8 5:7 8:2 9:3
function.populate	0:13 3:-4 5:-8 6:-4 7:2 8:6
function.populate_pmd	0:13 5:-6 6:-2 7:-2 8:-2
function.port	0:-4 2:-5 3:3 5:12 6:12 7:-5 8:-6 9:-6
function.port_fops_read	5:14 8:-12
function.port_fops_splice_write	3:-6 5:-3 7:9
function.ports	3:2 5:4 8:-5
function.pos	5:3 7:-2
function.posix	0:-5 1:-2 2:-3 3:-2 4:4 5:12 6:-3 7:-5 8:5
function.posix_acl_chmod	8:3
function.posix_acl_fix_xattr_common	8:-2
function.posix_acl_permission	4:6 5:-3 7:-2
function.posix_acl_valid	3:2
function.posix_acl_xattr_get	5:9 8:-11
function.possible	3:2 5:4 6:-4
function.post	2:4 3:5 4:4 5:-6 6:-4
function.power	0:-5 2:-3 3:6 5:-4 6:6 7:-5 8:5
function.power_supply_get_battery_info	3:7 5:-4 6:-3
function.poweroff	3:-6 5:7
function.powm	0:5 3:-3
function.pps	3:10 6:-5 8:-6
function.pps_cdev_pps_fetch	5:4 6:-4
function.pr	1:-9 2:2 3:23 5:-3 6:-2 7:-10
function.prb	0:3 3:3 8:-4
function.prb_reserve_in_last	0:-4 3:4 5:4 8:-3
function.prctl	3:14 4:-5 5:-3 6:-4 7:10 8:-10
function.prctl_set_mm	5:-2
function.prctl_set_mm_exe_file	4:2 5:-2
function.pre	0:2 6:-2 8:-2
function.pre_ssout	0:2
function.prealloc	0:-7 8:8
function.preallocate	0:4 3:2 7:-2 8:-2
function.pred	3:3
function.predicate	3:4 5:-5
function.preds	3:5 5:-3 8:-2
function.preempt	3:8 7:-6
function.pref	3:-2 6:-2 7:5
function.preferred	3:-3 5:4
function.prefix	0:-3 5:2 8:3
function.preload	0:2 8:-2
function.prep	0:5 2:-4 3:2 4:6 5:-7 6:-2 7:3 9:-2
function.prepare	0:10 1:-6 2:-5 3:-9 4:3 6:-4 7:-6 8:8 9:10
function.prepare_creds	5:3
function.prepare_domain_attach_device	0:-2 3:-4 5:2 7:4
function.prepare_func_exit	3:2
function.prepare_nsset	0:5 5:-4
function.prepare_uprobe	7:2
function.prepare_uretprobe	0:6 3:-2 5:-5 8:-3 9:6
function.preparse	3:3 5:-3 7:-2 8:3
function.prepend	1:-2 3:5 5:-4 8:3
function.preregister	5:-2 8:4
function.present	3:6 8:-5
function.prev	3:-2 5:5 8:-2
function.pri	3:-11 5:2 6:-4 7:13
function.primary	3:-2 4:-2 5:-2 7:8 8:-2
function.prime	0:4 8:-2
function.print	0:4 3:-15 6:7 7:-3 8:6 9:3
function.printk	3:8 5:-8
function.prio	3:7 4:4 5:-3 8:-5
function.priv	0:7 2:-2 3:-4 8:-3 9:5
function.private	0:4 5:-8 7:4 8:3
function.privs	4:-4 8:7
function.prl	3:2 7:-2
function.prlimit	3:3 4:2 5:-5
function.prlimit64	5:2
function.probe	0:-4 1:6 2:-7 4:-2 5:-12 6:6 7:4 8:8 9:2
function.proc	0:-2 1:-7 2:-5 3:-3 4:4 5:8 6:-5 7:5 8:8 9:-2
function.proc_bus_pci_mmap	3:3 6:-2 7:-2
function.proc_bus_pci_write	1:10 3:-7
function.proc_cgroup_show	8:2
function.proc_coredump_filter_write	1:-3 5:7 8:-3
function.proc_dou8vec_minmax	3:-4 7:6
function.proc_fault_inject_write	8:2
function.proc_get_long	3:2
function.proc_loginuid_write	1:-2 8:3
function.proc_lookupfd_common	3:5 5:-3
function.proc_map_files_lookup	5:-3 8:5
function.proc_ns_get_link	4:-3 5:-2 8:6
function.proc_parse_param	3:-4 8:4
function.proc_pid_attr_write	1:3 7:-2 8:-3
function.proc_pid_lookup	3:4 4:2 5:-5
function.proc_scsi_host_write	5:-4 7:5
function.proc_sys_call_handler	1:2 3:3 5:-5 7:6 8:-3
function.proc_sys_fill_cache	0:-7 8:7
function.proc_sys_lookup	3:-5 5:6
function.proc_task_lookup	3:8 4:-2 5:-4
function.proc_tcp_fastopen_key	3:3 8:-2
function.process	0:-4 2:-2 3:-2 6:5 8:9 9:-8
function.process_fetch_insn	3:2
function.process_kptr_func	3:3
function.process_op	3:-7 5:7 7:6 8:-3
function.process_preds	3:4 8:-2
function.process_register_request	3:4 5:2 8:-5
function.process_sip_response	3:5 5:-3
function.process_spin_lock	3:-5 5:7
function.process_sysctl_arg	0:-2 2:6 3:-5 5:-2 7:6 8:-2
function.process_system_preds	3:2
function.process_timer_func	3:2
function.processes	5:-3 8:3
function.processing	0:-9 9:12
function.processor	0:2 1:-2 2:5 3:-13 4:-3 5:8 6:3 7:4 8:-3 9:-3
function.procfs	0:2
function.procs	4:6 5:-4 8:-4
function.proctitle	1:3
function.profile	0:-4 3:-3 5:4 7:-2 8:6
function.prog	0:-3 1:4 3:6 4:2 8:-7
function.prog_fd_array_get_ptr	5:2
function.program	3:-6 6:-5 7:9 8:3
function.prop	0:-5 3:6 5:3 6:-2 8:-2
function.propagate	8:2
function.properties	5:-3 6:-2 7:4
function.property	3:7 6:3 7:-8 8:2
function.property_entry_copy_data	3:2 5:-2
function.props	3:2 6:-2
function.prot	4:2 5:-2
function.protect	2:4 5:5 8:-8
function.protection	0:2 5:-2 6:-2 8:2
function.protection_domain_alloc	3:3 7:-2
function.proto	0:3 1:8 3:-9 5:-8 7:7
function.proto_register	0:5 3:3 5:-4 8:-4
function.protocol	0:-3 3:-3 5:3 7:8 8:-5
function.protosw	3:2 4:-3 5:7 7:-2 8:-2
function.provide	0:-2 3:-8 5:7 8:2
function.proxy	0:-4 3:4 4:10 5:-10 7:2 8:-3 9:4
function.ps	0:2 3:8 5:-8 6:-2 8:3
function.ps2	2:10 3:-4 5:-4 6:10 7:-3 8:-8
function.ps2_do_sendbyte	2:3 3:-2 5:-3 6:9 7:-2 8:-5
function.psd	3:2 8:2
function.pse	5:-5 8:5
function.pseudo	0:-4 3:-4 5:2 7:3 8:4
function.pskb	0:-7 3:-4 5:5 8:9
function.pskb_carve_frag_list	3:2 5:-2 8:2
function.pskb_carve_inside_nonlinear	0:-2 8:3
function.psock	0:4 3:-2
function.pstate	3:-2 6:5
function.pt	3:-4 5:7 6:2 7:4 8:-5
function.pt_buffer_try_single	3:-3 5:-2 7:6
function.pt_init	6:4 7:-4
function.ptc	3:2 5:-2 6:-2 7:4
function.pte	0:16 1:-2 2:-3 4:-3 5:-9 6:-4 7:7 8:-3
function.ptm	3:7 5:-4
function.ptm_open_peer	3:7 5:-4
function.ptmx	5:-2
function.pton	3:4 5:-2
function.ptp	0:-4 3:8 6:-2 8:-3
function.ptp_clock_register	0:5 8:-5
function.ptp_ioctl	3:2 4:2 7:-2
function.ptp_read	3:-2 5:3
function.ptp_set_pinfunc	3:2 5:-2
function.ptr	1:-2 3:2 4:-8 8:9 9:-2
function.ptrace	1:6 2:3 4:3 5:-10 6:-3 8:3 9:-2
function.ptrace_attach	3:2 4:4 8:-3
function.pts	3:-3 5:2
function.pty	3:-6 5:12 6:-2 8:-2
function.pty_open	3:-4 5:7
function.public	0:6 3:8 5:-11
function.pud	0:5 3:-2 5:-4 8:5
function.pull	0:-4 3:3 5:-4 8:8
function.punch	4:-4 5:5
function.push	0:-7 1:7 3:-5 4:-2 5:6
function.push_async_cb	3:-6 5:6
function.push_insn	3:-4 5:6
function.push_stack	3:3 5:-3
function.put	1:4 3:-7 5:7 7:-6 9:7
function.put_compat_statfs	3:3 5:-3
function.putmem	5:3
function.qdisc	0:9 3:-4 5:-3 7:-3 8:3
function.qdisc_alloc	3:2 5:-2
function.qdisc_create	0:-3 3:-2 5:5 7:4 8:-3
function.qdisc_create_dflt	0:-3 5:2 7:-2 8:4
function.qdisc_graft	3:-3 5:7 7:-4
function.qevent	3:-7 7:8
function.qf	3:-6 5:6
function.qi	5:-4 6:5 7:2
function.qi_dump_fault	6:2
function.qos	0:-3 1:-4 3:5 5:6 6:-4 7:2 8:-2
function.qtree	3:-4 5:3 7:-2 8:2
function.qtree_read_dquot	3:-4 5:3 7:-2 8:2
function.quality	3:-2 5:4 6:-4 8:3
function.quatech	0:-4 3:-18 5:-5 6:16 7:9 8:3
function.query	3:7 5:-4 6:-2 8:2
function.queue	0:-4 1:-2 2:-2 3:-8 4:-7 5:15 6:3 7:6 8:-2
function.queue_discard_max_store	3:3 7:-3 8:2
function.queue_oob	1:4 8:-3
function.queue_poll_delay_store	3:-3 8:2
function.queue_requests_store	3:-5 5:-6 7:9
function.queue_stack_map_push_elem	3:-3 5:4
function.queue_state_write	3:3 5:-2
function.queues	0:5 5:-4
function.quirk	0:-5 2:19 3:-14 5:-9 6:23 7:4 8:-17
function.quirk_reset_lenovo_thinkpad_p50_nvgpu	0:-2 2:-2 6:5
function.quirks	2:-2 3:3 5:-2 6:-3 7:6
function.quota	0:-7 2:5 3:-2 4:-3 5:8
function.quota_send_warning	8:3
function.quota_setxquota	3:-2 7:3
function.quotable	3:3
function.quotactl	3:2 5:4 8:-2
function.quotactl_block	5:2
function.r	3:-7 8:9
function.ra	0:6 3:-7 5:11 7:-12 8:3
function.ram	3:-2 7:4
function.ramfs	0:2 5:-2
function.random	3:7 5:-5
function.range	0:2 1:-6 2:2 3:-2 4:5 6:2 8:4 9:-5
function.ranges	3:6 5:-3
function.rapl	3:-3 5:2 7:2
function.rapl_pmu_event_init	3:-4 5:5 6:-2 7:2
function.rapl_pmu_init	6:3
function.ratio	3:-3 5:-6 6:16 7:3 8:-5
function.raw	0:-6 1:2 4:3 5:-10 6:-4 7:9 8:9
function.raw_recvmsg	1:-8 3:-2 7:2 8:8
function.raw_sendmsg	3:8 5:-6 8:-2
function.rawv6	0:-3 1:2 3:5 5:-8 7:4
function.rawv6_bind	3:6 5:-5
function.rawv6_recvmsg	1:2 3:3 5:-2 8:-2
function.rawv6_sendmsg	3:-5 8:6
function.rb	1:-2 3:-17 5:3 6:8 7:2 9:5
function.rb_alloc_aux	5:-4 8:8
function.rb_move_tail	3:-2 5:7 8:-2
function.rbm	3:5 4:-3 5:-5 8:5
function.rcu	0:-5 3:5 5:-7 9:9
function.rcv	0:-4 1:-2 2:-3 3:14 4:5 5:-9 7:2 8:2 9:-4
function.rcvq	0:6 1:3 5:-2 8:-5
function.rdmacg	3:11 5:-8
function.rdmacg_resource_set_max	3:8 5:-7
function.read	0:-19 1:18 2:7 3:2 4:4 5:2 8:-2 9:-10
function.read3resok	2:3 8:-2
function.read_capacity_16	3:-4 5:-3 6:-2 7:6 8:4
function.read_kcore_iter	0:2 1:11 5:-2 8:-10
function.read_mem	3:-6 4:3 5:-5 6:-2 8:10
function.read_mmp_block	0:2 2:2 8:-2
function.read_swap_header	3:18 5:-13 7:-2
function.readahead	0:4 2:-2 3:7 5:8 7:-2 8:-12
function.readdir	2:-5 3:8 5:2 8:-2
function.readlink	2:8 3:-6 5:3 8:-3
function.readonly	3:2 5:7 8:-7
function.readpage	2:10 8:-8
function.readv	8:4
function.realloc	0:7 3:-5 5:6 8:-4
function.reallocate	8:2
function.reasm	0:5 3:3 5:-5 8:-2
function.reason	5:-3 8:-2 9:5
function.reassign	3:-3 5:4
function.rebar	3:-5 5:3 6:10 7:-2 8:-5
function.reboot	0:-2 3:19 8:-16
function.recall	3:2 5:-4 7:-3 8:7
function.receive	1:2 2:-3 3:14 4:-4 5:8 6:-7 7:-2 8:-3 9:-4
function.receive_cb_reply	0:-2 3:13 5:-7 8:-2
function.receive_mergeable	0:6 3:-4 5:4 6:-4 8:-2
function.receive_small	0:-3 5:-3 8:7
function.reclaim	0:9 3:-5 5:-2
function.reconf	2:-6 3:3 5:6
function.reconfigure	8:2
function.reconnect	5:3
function.reconnect_one	5:3
function.record	3:-7 4:3 9:5
function.recover	1:2 3:-2 5:-7 7:8
function.recovery	3:-4 5:2 6:3 8:3
function.recv	0:-13 1:10 2:2 3:-9 4:-5 5:20 8:-5 9:2
function.recvfrom	0:-2 1:2 2:10 3:2 5:-7 7:-2 8:-2
function.recvmmsg	1:9 3:-3 5:3 8:-5
function.recvmsg	2:-2 3:-3 7:4 8:3
function.redir	3:3 6:-2 7:3 8:-4
function.redirect	0:6 2:-2 5:2 7:4 8:-4 9:-2
function.ref	0:6 1:-3 3:-4 5:-5 6:-2 7:-3 8:5 9:6
function.reference	0:11 5:-2 6:-2 7:-2 8:-3
function.referral	8:4
function.refresh	3:-2 5:4
function.refs	8:2
function.reg	0:6 3:3 4:-5 5:-13 6:-2 7:11 8:2
function.regex	3:-2 5:4 8:-2
function.region	3:-4 5:12 7:-4 9:-3
function.regions	0:-3 2:-2 5:-4 8:11
function.register	0:6 1:5 2:-6 3:11 5:3 6:-4 7:-11 8:2 9:-5
function.register_btf_id_dtor_kfuncs	3:4 5:-3
function.register_btf_kfunc_id_set	5:2
function.register_kretprobe	3:-2 5:3
function.register_leaf_sysctl_tables	0:-3 3:9 5:-2 8:-3
function.register_netdevice	0:2 3:-2
function.register_qdisc	3:4 5:-3
function.register_stat_tracer	5:2
function.register_trace_kprobe	3:-3 5:-3 8:6
function.register_trace_uprobe	3:-3
function.register_tracer	5:2
function.regs	3:-3 5:-6 6:12 7:-6 8:5
function.rehash	3:-2 5:5 8:-2
function.reinit	6:3
function.reject	0:-4 3:7 4:5 5:-11 7:2 8:3
function.relay	0:-3 3:8 5:-2 7:-2 8:3 9:-2
function.relay_late_setup_files	0:-2 3:-4 8:8
function.relay_open	0:6 3:5 5:-5 8:-6
function.relay_open_buf	8:2
function.release	2:2 3:-7 4:-2 5:14 6:-4 8:-8 9:7
function.relo	5:-4 8:6
function.relocate	3:4 5:-2
function.remap	0:3 3:-5 4:-3 5:9 6:-2
function.remap_vmalloc_range_partial	3:4 5:-3
function.remapping	3:-5 7:8
function.remote	5:6 8:-4
function.remount	5:6 7:2 8:-8
function.remove	0:-2 1:2 2:-5 3:9 4:-2 5:15 6:-6 7:-12 8:2
function.remove_free_dqentry	2:-7 8:8
function.remove_tree	2:4 8:-2
function.removexattr	3:3 4:8 5:-2 8:-9
function.rename	0:-3 2:-3 3:11 4:4 5:-5 8:-3
function.renameat2	3:12 5:-10
function.renew	4:11 5:-8 7:-2
function.reoffload	3:3 5:-3
function.reopen	3:-3 5:4
function.repair	3:10 5:-3 9:-2
function.replace	0:15 1:6 3:-13 4:-5 5:2 7:6 8:-9
function.replace_mm_exe_file	4:-2 5:5 8:-2
function.replay	0:-6 2:2 3:9 5:-9 7:-2 8:8
function.reply	0:-3 2:-2 5:5 8:5
function.report	0:-7 2:-2 3:4 6:2 7:5 8:-4 9:6
function.req	2:6 3:-15 4:5 5:7 6:-2 7:3 8:-5 9:3
function.reqsk	0:-2 5:12 8:-8
function.request	1:-3 2:6 4:-2 5:-4 6:11 7:4 8:-5 9:-5
function.request_key_and_link	3:3
function.request_nmi	3:10 5:-6 6:-2 7:-2
function.request_percpu_nmi	3:-13 5:15
function.request_threaded_irq	5:3
function.requests	0:6 3:-20 5:9 7:6
function.requeue	3:3 5:-7 8:4
function.res	0:-3 2:-2 3:2 5:2 8:2
function.resend	2:-3 3:-13 5:16 7:-2 8:4
function.reserve	0:22 1:-4 2:-5 5:4 6:-6 7:3 8:-7 9:-9
function.reserve_backup_gdb	2:-2 8:4
function.reserve_crashkernel	0:3 3:-2 5:-2 8:3
function.reserve_pfn_range	3:-2
function.reserve_stack	3:3 5:-5
function.reserved	3:5 5:2 6:-2 8:-2
function.reset	0:-6 2:14 3:-8 6:-5 7:13 8:-5 9:-2
function.reset_hinic_vf_dev	7:-2 8:4
function.reset_store	3:2
function.resetent	5:2
function.residency	3:-7 5:7
function.resilient	3:5 5:-5
function.resize	0:-3 3:6 4:-5 5:4 6:-5 8:4
function.resizex	3:2
function.resmask	3:2
function.resolve	0:-4 3:-3 4:-2 8:5 9:3
function.resolve_pseudo_ldimm64	5:2
function.resolver	5:5 7:-2
function.resource	2:-3 3:5 5:7 6:-7 7:-11 8:4 9:5
function.resources	0:6 3:7 5:7 6:-17 7:-6 8:7 9:-2
function.resp	0:7 2:-2 3:-4 5:8 8:-6
function.response	3:3 5:2 6:-2
function.restart	7:2
function.restore	0:6 1:3 3:-4 6:8 8:-8 9:-2
function.restore_reserve_on_error	0:8 8:-7
function.restrict	4:-2 5:6 7:-2
function.restrict_cpus_allowed_ptr	3:2 4:-2
function.restrict_link_by_signature	3:-6 5:8
function.restriction	3:4 8:-3
function.result	0:3 2:12 3:-4 5:-4 7:-7
function.resume	0:-2 2:-8 5:4 6:4 7:2 8:3
function.resv	3:-6 5:2 8:6
function.retbleed	5:3 6:-8 7:6
function.retbleed_select_mitigation	5:3 6:-8 7:6
function.rethook	3:-4 5:6
function.retrain	5:-3 6:6
function.retrieve	0:5 3:-2
function.retry	2:6 5:4 8:-6 9:-2
function.return	0:-3 3:-2 8:6
function.reuse	3:-10 5:11
function.reuseport	0:9 3:-9 4:-4 5:9 9:-2
function.reuseport_add_sock	0:4 8:-4
function.reuseport_array_delete_elem	3:5 5:-5
function.reuseport_array_update_check	3:-5 5:5
function.reuseport_attach_prog	0:6 3:-7 5:8 8:-6
function.reuseport_detach_prog	3:-2 5:2
function.reuseport_migrate_sock	0:-2 3:-2 5:-2 8:6
function.rev	0:-8 8:9
function.revalidate	2:-3 4:9 5:3 8:-8
function.reverse	5:3
function.revert	0:-7 5:13 6:-3 8:-2
function.revoke	2:-3 3:2 4:-7 5:3 7:-2 8:2 9:5
function.rfc4884	3:7 8:-6
function.rfkill	2:3 6:3 8:-3
function.rhashtable	0:2 3:-6 5:8
function.rhashtable_insert_one	0:-2 3:-2 5:4
function.ridge	2:-3 5:3 7:-2 8:4
function.right	3:-4 9:7
function.ring	3:10 5:-12 7:-10 8:14 9:2
function.ring_buffer_lock_reserve	0:-3 3:-13 5:12 8:5
function.ring_buffer_read_page	3:10 5:-2 8:-5
function.ring_buffer_read_start	3:5 5:-4
function.ring_buffer_write	3:3 5:-4 8:2
function.ringbuf	3:-7 4:5 5:3 8:2
function.ringfd	3:2 5:-2
function.ringparam	3:3 5:-3
function.rlimit	3:-4 5:7 8:-2
function.rm	3:2
function.rmap	3:2
function.rmdir	3:11 5:-5
function.rmon	0:-6 8:7
function.rmrr	3:3 6:-2
function.rng	0:4 1:-2 3:5 4:-2 5:-11 6:6 7:-9 8:9
function.rng_dev_read	3:-2 5:-5 6:6 8:2
function.rng_quality_store	8:4
function.ro	8:2
function.robust	1:9 3:-2 5:-2 8:-2
function.rock	2:-3 5:2 7:-2 8:4
function.rock_ridge_symlink_read_folio	2:-2 3:-4 5:4 8:4
function.rollup	5:4 8:-3
function.rom	2:-3 3:-11 5:-3 6:14 7:-4 8:7
function.root	1:-2 2:-3 4:2 5:-11 6:3 7:8 8:4 9:-2
function.root_nfs_data	3:11 8:-10
function.rootdomain	8:2
function.roset	1:10 4:-9
function.route	0:2 3:-3 4:2 5:4 7:3 8:-7
function.router	0:-2
function.routes	3:2
function.routing	3:5 5:-2 6:-3
function.rpc	0:-8 1:5 2:4 4:-2 5:9 7:-3 8:-3
function.rpc_check_timeout	2:15 3:-2 5:-10
function.rpc_clnt_test_and_add_xprt	5:2
function.rpc_decode_header	2:-3 3:4 7:3 8:-3
function.rpc_gssd_dummy_populate	3:-3 5:4
function.rpc_init_mempool	0:3 8:-2
function.rpc_new_client	0:4 3:2 5:-2 8:-4
function.rpc_parse_scope_id	3:2
function.rpc_sockaddr2uaddr	3:-10 5:9 7:4
function.rpc_sockname	3:-2 7:2
function.rpc_sysfs_xprt_state_change	3:4
function.rpc_uaddr2sockaddr	0:-4 3:14 5:-3 8:-6
function.rpcauth	0:-6 4:-4 7:9 8:-2
function.rpcb	0:-3 2:3 3:-4 4:4 5:-3 7:4
function.rpcb_dec_getaddr	3:2
function.rpcb_getport_async	3:5 5:-2 7:-3
function.rpcb_getport_done	3:-2 4:-2 5:6 7:-2 8:2
function.rpl	5:3 8:-2
function.rpm	3:-7 4:-3 5:22 6:-2 8:-9
function.rpm_check_suspend_allowed	4:-2 5:6
function.rpm_idle	5:5 8:-4
function.rpm_resume	5:8 8:-6
function.rpm_suspend	8:2
function.rps	3:4 8:-2
function.rq	1:-3 2:5 3:-4 5:7 8:-3
function.rqs	0:-2 8:3
function.rqst	0:4
function.rrange	3:3 5:-2
function.rreq	2:-2 3:-3 5:2 8:5
function.rs	0:-2 3:10 5:-3 8:-4
function.rs485	5:-3 6:-2 7:5 8:3
function.rsa	0:6 3:-4 5:2 6:4 7:-2 8:-3
function.rsa_dec	3:-4 5:5
function.rsa_enc	3:-5 5:7
function.rsa_set_priv_key	0:5 5:-3
function.rsc	0:11 5:-6 7:5 8:-9
function.rsc_parse	0:9 3:-5 7:2 8:-4
function.rseq	1:3 3:7 4:-2 5:-5 7:-2
function.rsi	0:10 3:2 5:-3 8:-7
function.rsi_parse	0:7 3:3 5:-2 8:-7
function.rsrc	5:2
function.rt	0:-6 1:7 4:-2 5:5 7:-5 8:2
function.rt2node	3:-2 5:2
function.rt6	0:-3 3:-5 8:10
function.rt6_fill_node	0:-2 5:-7 8:9
function.rt6_fill_node_nexthop	5:-2 8:3
function.rt6_insert_exception	3:-3 5:5 8:-2
function.rt_fill_info	0:-4 5:4
function.rtc	0:4 1:-2 2:-4 3:10 4:7 5:-9 6:4 8:-8
function.rtc_alarm_irq_enable	5:-6 6:4 8:4
function.rtc_dev_ioctl	4:10 5:-4 7:3 8:-7
function.rtc_initialize_alarm	3:-4 8:7
function.rtc_read_alarm	3:-2 5:3 6:-5 8:6
function.rtc_set_alarm	3:10 6:-2 7:-3 8:-5
function.rtc_set_time	3:3 5:7 8:-8
function.rtcache	3:3
function.rtentry	3:7 5:-5 7:-2
function.rtentry_to_fib_config	3:7 5:-5 7:-2
function.rthdr	5:2
function.rtm	0:2 3:3 7:-2 8:-2
function.rtm_get_nexthop	3:-5 5:5
function.rtm_getroute_parse_ip_proto	7:2
function.rtm_to_ifaddr	0:-2 5:2
function.rtm_to_ipmr_mfcc	3:4 5:-3
function.rtnetlink	0:-3 3:-2 5:-6 8:11
function.rtnetlink_put_metrics	0:-3 5:-8 8:11
function.rtnetlink_rcv_msg	3:-2 5:2
function.rtnl	0:3 4:-4 6:-2 7:2 8:5
function.rtnl_alt_ifname	5:11 8:-11
function.rtnl_bridge_dellink	3:2 5:-2
function.rtnl_bridge_setlink	3:3 5:-3
function.rtnl_create_link	0:-6 8:6
function.rtnl_fdb_add	7:2
function.rtnl_fdb_del	3:3 7:-3
function.rtnl_fill_ifinfo	0:-2 5:-8 8:10
function.rtnl_fill_link_af	0:2 5:5 8:-6
function.rtnl_fill_proto_down	0:-5 5:-6 8:11
function.rtnl_fill_statsinfo	0:-5 5:-9 8:14
function.rtnl_fill_vf	0:9 5:-8
function.rtnl_fill_vfinfo	0:10 5:-7 8:-3
function.rtnl_group_dellink	3:7 4:-4 5:-2
function.rtnl_link_fill	0:6 8:-5
function.rtnl_link_info_fill	0:-5 5:-8 8:13
function.rtnl_link_slave_info_fill	0:6 5:6 8:-12
function.rtnl_linkprop	3:-3 5:3
function.rtnl_net_fill	0:-2 5:-4 8:6
function.rtnl_net_getid	8:2
function.rtnl_offload_xstats_fill	0:6 3:-2 8:-3
function.rtnl_offload_xstats_fill_hw_s_info	0:-2 8:3
function.rtnl_offload_xstats_fill_hw_s_info_one	0:-2 5:3
function.rtnl_offload_xstats_fill_ndo	0:-5 3:-4 5:-2 7:9 8:2
function.rtnl_setlink	3:-5 5:6
function.rtnl_stats_dump	8:2
function.rtnl_stats_get	3:6 5:11 8:-16
function.rtnl_stats_set	3:-3 5:-3 8:7
function.rtnl_valid_dump_ifinfo_req	3:-2 7:2
function.rtnl_vf_ports_fill	0:-7 5:5 8:3
function.rtnl_xdp_fill	0:3 8:-3
function.rto	5:-3 9:5
function.rule	0:-6 3:-3 4:7 5:10 7:-3 8:-3
function.rules	0:4 3:-6 5:4 7:2 8:-4
function.run	1:-2 2:-4 3:11 4:2 5:-6 6:5 9:-3
function.run_bpf_filter	3:3
function.runtime	0:-3 2:-5 3:-3 5:9 6:-3 8:6
function.rw	0:5 2:6 3:-6 4:2 5:-3 6:4 8:-8
function.rw_verify_area	3:3 5:-2
function.rx	0:-9 5:-5 6:-2 7:7 8:9
function.rx_trig_bytes_store	3:10 8:-7
function.rxfh	3:-3 7:3 8:3
function.rxnfc	1:3 3:5 8:-6
function.rxpmtu	1:2 8:-2
function.rxqs	3:3 5:-4
function.s	0:-4 8:3
function.sa	0:5 1:-3 3:-5 4:3 5:-7 7:-2 8:10
function.sack	3:2
function.saddr	3:-4 5:9 7:-6
function.sadinfo	0:7 5:-2 8:-4
function.safe	1:4 2:-2 3:3 7:-2 8:-2
function.sample	3:-3 9:6
function.sanitize	3:10 4:2 5:2 7:-3 8:-3 9:-4
function.sanitize_err	3:-7 4:11 5:7 7:-3 8:-3 9:-2
function.sanity	3:-5 5:-11 6:7 7:-2 9:14
function.sanity_check_segment_list	3:3 5:-2
function.save	0:5 3:-9 5:8 6:-2
function.saved	5:3 7:-3
function.sb	0:-12 3:-2 5:3 7:7 8:4
function.sb_prepare_remount_readonly	5:8 8:-7
function.sbitmap	3:-4 5:6
function.scale	3:-2 5:5
function.scaling	5:2
function.scan	0:3 3:-4 6:-2 7:-2 8:7
function.sch	3:2 5:-2 7:3
function.sched	0:-3 1:4 4:5 5:-9 9:5
function.sched_init_numa	3:4 5:-3
function.sched_setaffinity	5:2
function.schedstats	3:8 5:-4
function.schedule	2:-4 3:-4 5:13 8:-4 9:3
function.scheduler	5:-2
function.sci	3:9 5:-2 6:-2 7:-2 8:-2
function.scm	1:-2 4:10 8:-4
function.scmd	5:3 6:-2 7:-2
function.scmd_eh_abort_handler	5:4 7:-2
function.scomp	0:3 3:4 5:-3 8:-3
function.scomp_acomp_comp_decomp	3:4 5:-4
function.scope	0:-2 3:5 5:12 6:-2 7:-4 8:-6
function.scratch	0:-3 2:-2 5:-2 8:6
function.script	5:2
function.scroll	3:10 8:-9
function.scsi	1:2 2:9 3:-7 4:-5 5:10 6:2 7:2 8:-11 9:-4
function.scsi_add_host_with_dma	3:7 5:-3 7:-4
function.scsi_bsg_sg_io_fn	3:2 7:-2
function.scsi_cdrom_send_packet	2:2
function.scsi_decide_disposition	2:-4 6:9 7:-2
function.scsi_device_set_state	3:-10 5:14
function.scsi_device_state_check	3:-2 5:7
function.scsi_dispatch_cmd	2:-2 3:2 7:-2 8:2
function.scsi_eh_completed_normally	2:11 6:-6
function.scsi_get_vpd_buf	2:-2 8:3
function.scsi_get_vpd_page	2:-3 3:-4 5:-5 7:8 8:5
function.scsi_host_set_state	3:-7 5:13 7:-2
function.scsi_init_devinfo	8:2
function.scsi_mode_select	3:5 5:-4
function.scsi_mode_sense	2:9 3:-6 6:-3 8:2
function.scsi_prep_async_scan	0:-2 3:-3 5:8
function.scsi_queue_rq	5:8 8:-7
function.scsi_report_lun_scan	2:4 3:3 5:-5 6:-4 8:4
function.scsi_report_opcode	2:-4 3:-3 5:-2 6:-2 7:9
function.scsi_result_to_blk_status	0:-2 2:5 3:-2 5:9 6:3 7:-5 8:-6
function.scsi_vpd_inquiry	2:-6 5:-3 6:12 8:-2
function.sctp	0:3 1:-5 2:-4 3:10 6:-4 7:4 8:-3 9:-3
function.sctp_accept	3:-2 5:2
function.sctp_addr_id2transport	0:-3 3:6 5:-2
function.sctp_auth_deact_key_id	3:5 5:-9 7:6
function.sctp_auth_del_key_id	5:5 7:-4
function.sctp_auth_ep_set_hmacs	5:-2 7:2
function.sctp_auth_set_active_key	0:2 5:-11 7:11
function.sctp_auth_set_key	5:3 7:-4 8:2
function.sctp_bind_addr_copy	8:2
function.sctp_connect_add_peer	3:-4 5:4
function.sctp_connect_new_asoc	3:-4 5:2 8:3
function.sctp_do_bind	0:11 3:-10 5:11 8:-11
function.sctp_do_peeloff	3:-5 7:6
function.sctp_eat_data	3:2
function.sctp_endpoint_init	0:10 8:-10
function.sctp_err_lookup	0:-6 5:2 7:10 8:-6
function.sctp_getsockopt_active_key	5:5 7:-4
function.sctp_getsockopt_encap_port	3:2
function.sctp_getsockopt_hmac_ident	5:2
function.sctp_getsockopt_local_addrs	3:2 5:-2
function.sctp_getsockopt_local_auth_chunks	5:4 7:-2
function.sctp_getsockopt_paddr_thresholds	1:-10 3:-4 4:11 5:4
function.sctp_getsockopt_peer_addr_info	4:7 5:-7
function.sctp_getsockopt_peer_addrs	3:3 5:-2
function.sctp_getsockopt_peer_auth_chunks	5:3 7:-2
function.sctp_getsockopt_pr_assocstatus	1:-10 3:11
function.sctp_getsockopt_probe_interval	3:2
function.sctp_gso_segment	3:2
function.sctp_inet_listen	3:-3 5:8 7:-2 8:-2
function.sctp_init	0:2 8:-2
function.sctp_listen_start	5:-6 8:7
function.sctp_make_abort_user	1:5 8:-4
function.sctp_process_asconf_param	7:-2
function.sctp_process_init	3:3 5:-3 8:2
function.sctp_process_param	0:3 8:-2
function.sctp_process_strreset_addstrm_in	0:4 3:-2 7:3 8:-5
function.sctp_process_strreset_inreq	3:5 5:-4 8:-2
function.sctp_rcv	0:2 3:2 4:2 5:-3 8:-3
function.sctp_send_add_streams	0:2
function.sctp_sendmsg	3:5 5:-5
function.sctp_sendmsg_new_asoc	4:2 8:-2
function.sctp_sendmsg_to_asoc	1:-2 3:-2 5:-8 8:12
function.sctp_setsockopt_auth_chunk	5:4 7:-3
function.sctp_setsockopt_deactivate_key	8:2
function.sctp_setsockopt_hmac_ident	5:4 7:-2
function.sctp_setsockopt_interleaving_supported	4:-2 5:4
function.sctp_setsockopt_paddr_thresholds	3:4 5:-3
function.sctp_setsockopt_peer_primary_addr	3:-2 4:-3 5:-2 7:9
function.sctp_sf_authenticate	3:3
function.sctp_sf_backbeat_8_3	5:-2 9:2
function.sctp_sf_beat_8_3	0:2
function.sctp_sf_do_5_1B_init	0:5 8:-5
function.sctp_sf_do_5_1D_ce	0:-3 3:-2 8:4
function.sctp_sf_do_dupcook_a	0:-7 3:3 8:5
function.sctp_sf_do_dupcook_b	0:5 3:-4
function.sctp_sf_do_dupcook_d	3:4 8:-3
function.sctp_sf_do_unexpected_init	0:-6 8:7
function.sctp_sf_eat_auth	0:3 8:-2
function.sctp_sf_eat_fwd_tsn	3:2 7:2 8:-2
function.sctp_sf_eat_fwd_tsn_fast	7:3 8:-2
function.sctp_side_effects	7:2 8:-2
function.sctp_sockaddr_af	7:4
function.sctp_unpack_cookie	3:4 5:-3
function.sctp_verify_addr	3:2
function.sctp_verify_asconf	3:7 5:-3 8:-2
function.sctp_verify_init	3:2
function.sctp_verify_reconf	3:4
function.sctp_wait_for_packet	3:-2 5:4
function.sctp_wait_for_sndbuf	3:-2 5:2
function.sd	0:4 3:-16 6:5 7:7 8:5 9:-2
function.sd_open	5:3 6:11 7:-2 8:-9
function.sd_probe	3:-3 7:3
function.sd_read_cache_type	2:-8 3:-4 6:8 8:7
function.sd_read_cpr	3:-3 6:5
function.sd_setup_read_write_cmnd	0:8 3:4 5:-2 8:-7
function.sd_start_stop_device	2:4 8:-4
function.sd_validate_opt_xfer_size	3:5 6:-2
function.sdev	0:16 3:7 5:-11 6:-2 7:2 8:-10
function.sdev_store_queue_depth	3:-3 5:-2 7:4
function.sdp	3:5 5:-5 8:3
function.seals	3:-2 4:-2 7:7
function.search	0:-2 1:-3 3:5 4:-2 5:6 7:9 8:-11
function.search_binary_handler	5:-8 7:11 8:-2
function.search_cred_keyrings_rcu	8:3
function.sec	3:-13 4:-4 5:-4 7:15 8:7
function.seccomp	1:2 3:6 4:2 7:-3 8:-6
function.seccomp_notify_addfd	3:7 8:-6
function.seccomp_notify_id_valid	3:-4 5:-2 8:6
function.seccomp_notify_recv	1:6 5:-3 8:-2
function.seccomp_notify_send	5:2 8:-2
function.seccomp_set_mode_filter	0:2
function.secctx	0:-3 5:4
function.secinfo	2:-5 3:5
function.secmark	3:-2 5:3
function.secmark_tg_check	3:-2 5:3
function.second	3:-2 5:-3 6:-2 8:8
function.secondary	5:-2 6:5 7:-2 8:2
function.secret	0:-3 3:-9 5:17 7:5 8:-7
function.secretmem	3:-7 5:6 8:2
function.secretmem_fault	5:-2 8:4
function.section	5:2
function.sector	3:6 5:-4 8:-2
function.secure	0:-5 3:-6 4:13 5:-5 8:2
function.security	0:6 2:-3 3:2 4:-9 5:-2 8:9
function.seek	3:-3 5:8 7:-2
function.seg	3:-3 5:2 6:-5 7:-8 8:17
function.seg6	0:-2 3:6 5:-4 8:2
function.seg6_genl_get_tunsrc	5:-2 8:4
function.seg6_validate_srh	3:5 5:-2 8:-2
function.segment	0:7 1:3 2:-2 3:11 5:-15 6:-4 7:6 8:-2
function.select	0:-6 1:2 2:-6 3:-3 4:-2 5:9 6:3 7:4 9:-3
function.selection	5:2
function.self	3:-5 5:9 8:-3
function.sem	2:6 5:4 6:2 8:-10
function.semaphore	5:6 6:-3 7:6 8:-5
function.semctl	4:3 5:-5
function.semctl_stat	4:2 5:-2
function.semop	3:-11 5:13
function.semtimedop	0:-2 3:4 5:-3 8:2
function.send	2:16 4:9 5:2 6:-5 7:-12 8:-5 9:-5
function.send_break	3:-2 5:5
function.sendbyte	2:3 3:-2 5:-3 6:9 7:-2 8:-5
function.sendfile	3:3 5:-5 7:4
function.sendmmsg	1:13 8:-8
function.sendmsg	0:-13 1:5 2:13 3:-4 4:4 7:3 8:-5 9:-2
function.sendpack	0:6 8:-5
function.sendpage	3:-12 5:5 7:6 8:2
function.sendto	0:6 1:-3 2:4 3:-2 8:-3
function.sense	0:3 2:2 3:-6 6:4 7:-2
function.seq	2:-5 3:-5 4:-9 5:3 6:-2 7:4 8:6 9:6
function.seq_open_net	4:-8 7:10
function.seq_put_decimal_ll	3:-2 5:4
function.seq_put_decimal_ull_width	3:-2 5:5
function.seq_show	5:5 8:-4
function.seqfile	3:5 5:-2 7:5 8:-6
function.seqiv	3:2
function.seqpacket	5:-3 8:5
function.serial	5:-3 6:2 7:-2 8:5
function.serial8250	0:7 3:4 5:-10 6:-3 8:4
function.serial8250_init	3:-4 5:10 6:-5
function.serial8250_request_dma	0:3 3:-9 5:-5 6:8 7:6 8:-2
function.serial8250_request_std_resource	3:5 5:-4
function.serial_pnp_probe	3:-2 5:-2 8:3
function.serio	3:13 5:-10 6:-6 7:-3 8:7
function.serport	3:5 7:-3
function.server	0:-2 5:3 7:2 8:-2
function.service	3:10 5:-2 6:-5 7:-3
function.session	0:2 3:16 4:-6 7:-4 8:-6
function.set	0:2 1:7 3:3 4:2 5:3 6:-13 7:3 8:-5 9:-4
function.set_bank	3:2 5:4 7:-2 8:-3
function.set_ext_hw_attr	3:2 5:-4 6:-2 7:9 8:-4
function.set_map_elem_callback_state	3:4 8:-3
function.set_one_prio	3:-4 4:5
function.set_phy_tunable	3:-2
function.set_posix_acl	3:-2 8:3
function.set_syscall_user_dispatch	3:2
function.set_termios	5:2
function.setacls	3:6 5:-6
function.setaffinity	8:4
function.setattr	0:-7 1:6 2:-2 3:-12 4:14 5:3
function.setattr_prepare	4:2
function.setclientid	2:-5 3:4 8:2
function.setfl	3:-4 7:3
function.setflags	4:2
function.setgid	4:2
function.setgroups	1:-2 8:2
function.setgroups16	1:-2 8:2
function.setitimer	1:-4 8:5
function.setkey	5:-3
function.setkeycode	5:2
function.setlease	3:2
function.setlink	3:6 5:2 7:-8 8:2
function.setlk	3:2 5:2 8:-3
function.setlk64	3:-2
function.setns	3:4 4:-2 7:10 8:-9
function.setpgid	4:-2 5:5
function.setpipefd	3:4 5:-5 8:3
function.setproject	4:3 5:-2
function.setscheduler	3:2 4:8 5:-3 8:-5
function.setsockopt	0:-9 1:5 3:3 5:-2 7:7
function.setter	3:-2 5:-3 6:-2 7:8
function.settime	1:-5 5:-3 8:7
function.settime32	5:-2
function.settimeofday64	3:2 5:-2
function.setup	0:4 1:-5 2:-5 3:9 4:-4 5:2 6:3 7:9 8:-3 9:-11
function.setup_data_data_read	0:2
function.setup_earlycon	3:5 7:-3
function.setup_new_flex_group_blocks	0:-2 2:8 8:-5
function.setup_swap_map_and_extents	8:2
function.setup_vq	3:-4 5:-4 6:10 7:-3
function.setvfinfo	3:4 7:-3
function.setxattr	1:3 4:4 8:-6
function.setxattr_copy	1:4 3:3 5:-2 8:-4
function.setxquota	3:-2 7:3
function.sf	0:8 5:-6 8:-3
function.sg	0:6 1:5 2:-5 3:12 4:11 5:2 6:-12 7:-5 8:-13
function.sg_add_device	3:-6 5:7
function.sg_build_indirect	0:7 1:-2 8:-3
function.sg_io	0:2 3:5 5:-5
function.sg_ioctl_common	1:3 3:3 5:2 7:-2 8:-3
function.sg_new_read	2:4 8:-3
function.sg_new_write	1:2 3:3 7:-3 8:3
function.sg_open	8:2
function.sg_proc_write_dressz	3:2 5:-2 8:2
function.sg_read	1:2 3:-4 4:7 5:6 8:-8
function.sg_scsi_ioctl	3:2 5:-2
function.sg_write	2:-2 3:4 4:7 5:2 8:-8
function.sghdr	2:3 5:-2 8:-3
function.sgl	3:4
function.sgl_alloc_order	3:3
function.sgt	0:2
function.sgvec	3:-3 5:4
function.share	3:-2 5:4
function.shareargs	3:2
function.shared	0:-3 8:6
function.shareres	8:2
function.shift	3:-7 5:10 8:2
function.shift_arg_pages	3:-12 5:12 8:4
function.shm	3:-8 5:6 6:3 8:2
function.shmat	0:2 5:2 8:-3
function.shmctl	4:4 5:-4
function.shmctl_do_lock	4:3 5:-2
function.shmem	0:2 1:-2 3:-7 5:5 6:2 7:4 8:-2 9:-4
function.shmem_add_to_page_cache	0:6 5:-3 8:-2
function.shmem_fallocate	0:-3 3:-5 4:6 7:3
function.shmem_get_folio_gfp	0:2
function.shmem_parse_one	5:-5 7:9 8:-2
function.shmem_reconfigure	3:-2 5:4
function.shmem_setattr	4:-3 5:3
function.shmem_swapin_folio	2:6 5:-5
function.shmem_symlink	0:2 4:3 5:-2 8:-3
function.shmem_write_begin	3:-2 5:2 6:3
function.shost	5:-6 8:6
function.show	0:2 1:3 2:-3 3:-14 4:-5 5:13 6:-19 7:7 9:16
function.show_ldttss	1:2 3:5 5:-3
function.shrink	0:-2 5:-4 8:7
function.shrinker	0:-11 8:11
function.shutdown	5:4 7:-2
function.sib	3:6 5:-4
function.side	7:2 8:-2
function.sig	1:5 6:-5 7:-4 8:7
function.sigaction	3:-3 5:4
function.sigaltstack	0:-2 3:6 4:-3 5:2 8:-2
function.sigframe	1:14 3:-7 8:-5
function.siginfo	3:2 5:-2
function.sign	3:-8 5:7
function.signal	1:3 3:-5 4:2 5:-2 6:3 7:-2 8:3
function.signalfd	1:18 3:2 5:2 8:-19
function.signalfd4	8:2
function.signature	3:-6 5:7
function.signed	3:2 5:-2
function.signerinfo	7:2
function.sigprocmask	3:2
function.sigqueue	0:-2 3:-3 5:7
function.sigreturn	1:5 3:-3 5:-5 6:-2 8:9
function.sillyrename	8:2
function.simple	1:-3 2:-3 3:3 4:-4 5:4 7:5 8:4 9:-3
function.simple_fill_super	3:5 5:-3 9:-2
function.simple_transaction_get	3:2 5:-2
function.simple_xattr_set	5:2
function.single	0:-2 3:5 5:-4 6:-3 7:2 9:3
function.singleton	0:-4 8:5
function.sio	2:2
function.siocdevprivate	5:3 6:-2
function.siocwandev	5:3 6:-2
function.sip	3:13 5:-6 7:-3 8:-2
function.sip_parse_addr	3:-6 5:11 8:-3
function.sit	0:-3 3:2 4:3 7:3 8:-3
function.sit_tunnel_rcv	3:-3 4:3
function.size	0:-7 1:-3 2:4 3:-4 5:-3 6:5 7:-5 8:2 9:13
function.sk	0:-9 1:6 2:-2 3:-10 4:11 5:4 7:3 9:-3
function.sk_diag_fill	0:-3 8:3
function.sk_get_filter	4:-2 5:2
function.sk_getsockopt	1:6 3:3 8:-7
function.sk_msg_clone	3:11 5:-10
function.sk_msg_zerocopy_from_iter	3:-2 5:8 8:-4
function.sk_psock_init	3:-3 5:6
function.sk_psock_skb_redirect	3:6 5:-5
function.sk_reuseport_attach_bpf	4:-4 5:3
function.sk_reuseport_attach_filter	3:2 5:-2
function.sk_setsockopt	3:2
function.sk_stream_wait_connect	5:-3 8:4
function.sk_stream_wait_memory	5:2 8:-2
function.skb	0:-4 1:2 2:9 3:-6 4:-7 5:-3 7:6 8:6 9:-2
function.skb_checksum_help	0:-2 8:3
function.skb_checksum_maybe_trim	3:3
function.skb_checksum_setup_ipv4	3:3
function.skb_checksum_setup_ipv6	3:2
function.skb_checksum_trimmed	0:-4 3:7 5:-2
function.skb_copy_and_csum_datagram_msg	6:2
function.skb_copy_datagram_from_iter	1:-2 8:5
function.skb_mpls_dec_ttl	0:3 5:-2
function.skb_mpls_push	0:-3 3:-5 5:6 8:3
function.skb_segment	8:2
function.skb_vlan_untag	5:-2 8:3
function.skbuff	0:7 3:-4 5:6 7:-2 8:-6
function.skcipher	0:-2 3:2 8:3
function.skip	0:-11 2:-2 3:5 5:-5 8:16
function.skx	3:-2 6:5 8:-2
function.slab	0:-7 3:-6 5:11 8:-7 9:12
function.slab_sysfs_init	0:2
function.slave	0:9 7:5 8:-14
function.sleep	0:-2 2:-2 3:-5 5:20 6:-6 7:-3 9:-2
function.slot	3:-2 5:13 6:-5 7:6 8:-8
function.slots	3:6 5:2 7:-2 8:-4
function.slow	0:4 5:-3 8:4
function.slowlock	5:-5 8:6
function.slowpath	0:-11 3:10 5:4 7:-2 8:2 9:-2
function.small	0:-3 3:4 5:-5 8:7
function.smaps	5:4 8:-3
function.smbus	2:7 3:-7 5:-2 6:-3 7:3 8:2
function.smm	5:2
function.smn	2:2 3:2 5:-6 6:6 8:-3
function.smp	0:2 5:-8 6:3 8:7
function.smp_check_mpc	3:9 5:-2 6:-4
function.smt	3:-3 7:2 8:2
function.snb	0:-2 2:2 3:-6 5:4 6:7 7:-2
function.snb_uncore_imc_event_init	3:-3 6:2 7:4 8:-2
function.snbep	2:-2 3:-5 5:8 6:-2
function.snbep_pci2phy_map_init	2:-2 8:2
function.snd	1:4 3:3 5:-7 8:4
function.sndbuf	3:-2 5:2
function.snmp6	3:-6 5:7
function.snprintf	8:-3 9:4
function.snr	0:2
function.sock	0:-2 2:11 3:-9 4:7 5:5 7:-2 8:-7
function.sock_alloc_send_pskb	5:11 8:-7
function.sock_create_lite	4:3 8:-3
function.sock_hash_alloc	3:3 5:-3
function.sock_map_iter_attach_target	3:8 4:-2 5:-5
function.sock_map_prog_detach	3:2
function.sock_map_update_common	3:2 5:-2
function.sock_map_update_elem	3:6 5:-3 7:-3
function.sock_map_update_elem_sys	3:-15 5:12 8:4
function.sockaddr	7:4
function.sockaddr2uaddr	3:-10 5:9 7:4
function.socket	2:-2 3:6 5:-3 7:-5 8:4 9:-2
function.socketpair	0:10 8:-9
function.sockfd	3:8 5:-3 7:-2
function.sockfs	4:-3 8:5
function.sockfs_listxattr	4:-3 8:5
function.sockname	3:-2 7:2
function.sockopt	3:3 5:3 7:-3 8:-3
function.softrepeat	5:-2 7:4
function.software	0:-7 8:7
function.software_key_determine_akcipher	3:2 5:-3 7:2
function.software_node_get_reference_args	3:-3 5:5
function.sol	3:5 7:-2
function.sol_ip_sockopt	3:2
function.sol_ipv6_sockopt	3:2
function.sol_socket_sockopt	3:2
function.sol_tcp_sockopt	3:4 5:-3
function.sol_tcp_sockopt_congestion	3:-5 5:6
function.sort	3:-2 6:4
function.sorted	3:3
function.source	3:15 5:-8 7:-2 8:-2
function.sp	0:-3 3:4 5:-2 8:3
function.space	0:-6 3:-5 5:3 6:3 8:8 9:-2
function.sparse	3:4 7:-3
function.spawn	3:2
function.spcr	3:-2 6:-2 7:2
function.spd	3:-2 6:-3 7:6
function.spdinfo	0:7 5:-2 8:-5
function.spec	5:-2 6:-2 7:4
function.special	3:9 5:-8 6:2
function.spectre	6:-2
function.spectre_v2_parse_cmdline	7:2
function.speed	2:-2 3:-3 5:-3 7:2 8:5
function.spi	0:-2 3:-3 5:-3 6:4 8:4
function.spi_dv_retrain	6:4
function.spin	3:4 8:-2
function.spkt	3:6 5:-5 8:-2
function.splice	1:-4 4:-2 7:2 8:5
function.splice_direct_to_actor	2:5 8:-2
function.splice_pipe_to_pipe	1:-2 5:4
function.split	0:3 2:-3 3:-4 4:-3 5:-6 6:4 7:12 9:-2
function.sprint	5:2
function.sprint_oid	5:2
function.spt	6:-2 7:2
function.sq	3:7 7:-2 8:-7
function.sqe	1:6 2:-2 3:5 8:-5
function.sr	0:-4 2:4 3:-6 4:5 5:-3 6:-11 7:3 8:13
function.sr_cd_check	2:-4 3:2 5:8 6:-5
function.sr_do_ioctl	2:10 7:-8
function.sr_init_command	0:3 2:-2 3:5 4:6 5:4 6:-3 7:-6 8:-6
function.sr_probe	0:-2 3:3 7:-2 8:2
function.sr_read_cdda_bpc	0:-4 1:2 8:2
function.src	3:4 5:-5 6:7 7:-3
function.srh	0:-2 3:3 5:5 7:-3 8:-2
function.sriov	3:-2 4:-2 5:7 6:-2 7:2 8:-3
function.srr	3:-3 8:4
function.srso	5:-3 6:5
function.ssb	4:3 5:-4 7:4
function.ssout	0:2
function.stab	0:-3 5:8 8:-4
function.stable	3:-12 5:15 7:3 8:-5
function.stack	0:9 1:-4 5:9 6:-5 7:-8 8:-4 9:4
function.stackid	0:3 1:-2 3:6 5:-6
function.stale	5:2 8:-2
function.standalone	0:2
function.start	0:-4 2:2 3:-9 4:5 5:18 6:-9 7:-4 8:9 9:-7
function.start_bunzip	0:2
function.start_creating	8:2
function.started	0:-2 5:2
function.startup	2:8 5:-3 6:4 7:-2 8:-4
function.stat	0:-7 1:4 2:-7 3:3 4:3 5:7 7:-3
function.state	0:-8 1:-3 3:2 4:12 5:9 6:2 7:-11 8:-4 9:3
function.stateid	2:-5 3:7 5:4 8:-5
function.states	3:-3 5:2 6:3
function.statfs	2:7 5:-6
function.static	0:3 3:4 5:-2 7:2 8:-5
function.staticadd	4:-2 8:2
function.staticadddef	4:-2 8:2
function.staticlist	3:-2
function.stats	0:7 2:-2 3:8 5:-6 7:-8 8:4
function.stats_put_stats	0:4 8:-2
function.statsinfo	0:-5 5:-9 8:14
function.status	0:-5 2:3 3:-3 4:-2 5:7 7:2 8:2 9:-2
function.std	3:8 5:-6 6:4 8:-3
function.step	0:-4 3:-3 5:7 8:2
function.step_into	3:-3 5:4
function.sticky	3:-12 4:2 9:13
function.stop	2:3 3:-3 5:4
function.storage	0:-2 3:-4 5:4 8:5
function.store	0:-10 2:-3 3:19 4:-2 5:2 6:-17 7:20 8:-7 9:-4
function.store_rps_map	3:6 8:-6
function.store_scaling_governor	3:3 5:-2
function.store_shost_eh_deadline	3:-4 5:2 7:2 8:2
function.str	1:11 3:-2 5:3 6:-3 7:-2 8:-4
function.straggler	1:-5 8:5
function.stream	0:8 1:2 3:-16 4:-2 5:-3 7:9 8:5 9:-2
function.strict	3:-2 5:3
function.string	0:-6 1:5 2:-2 3:10 6:-2 7:-3 8:2 9:-3
function.strings	0:2 1:4 5:-4 8:-2
function.strncpy	1:5 5:-3
function.strndup	1:6 3:-3
function.strndup_user	1:6 3:-3
function.strreset	0:5 3:-3 5:5 7:3 8:-9
function.strscpy	3:9 5:-6
function.strset	0:5 3:8 7:-2 8:-12
function.strset_fill_set	5:7 8:-6
function.strset_parse_request	3:9 7:-2 8:-7
function.strtoll	3:3 8:-2
function.strtoul	3:4 5:-2
function.strtoull	3:2 5:-2
function.struct	0:11 1:-4 3:4 5:-4 6:12 7:-4 8:-11 9:-3
function.subbuf	3:2
function.subdir	3:3 5:-3 8:2
function.submit	0:6 2:-6 3:-2 4:-3 5:-9 6:-3 8:19
function.submount	0:2 4:-4 8:2
function.subnodes	5:-3 7:-2 8:6
function.subpool	3:-3
function.subprog	5:3 7:-2
function.subprogs	0:3
function.subsegment	3:-2 5:-4 8:10
function.subspace	5:-2 8:5
function.subsys	3:2 6:-5 7:-2 8:6
function.subsystem	0:-3 7:-2 8:4
function.subsystem_open	3:-2 5:2
function.subtree	7:-4 8:5
function.sugov	0:3 8:-3
function.sunrpc	0:-5 5:2 8:4
function.sunrpc_init_net	0:-3 8:3
function.super	0:6 3:-8 4:-5 6:13 7:-7 8:7 9:-4
function.superblock	2:4 5:-2
function.suppliers	5:7 8:-5
function.supply	5:11 6:-9 7:-5 8:3 9:2
function.support	5:4 7:-3
function.supported	1:3 3:4 4:-2 5:4 6:-8 7:3 8:-2
function.surplus	0:-3 5:2 7:2
function.suspend	0:19 2:-5 3:-7 4:-6 5:-4 6:-6 7:3 8:7
function.suspend_prepare	4:-3 5:-3 7:6
function.sva	0:-3 3:-10 5:2 6:-6 7:14 8:3
function.svc	0:-10 1:-3 2:13 3:-8 4:4 5:5 6:-2 7:11 8:-8 9:-2
function.svc_addsock	5:-4 7:2 8:2
function.svc_create_socket	3:3 7:-3
function.svc_generic_init_request	0:-2 3:2 5:-4 7:13 8:-4 9:-2
function.svc_process_common	0:-3 2:-3 3:-9 4:7 5:-5 7:2 8:15 9:-2
function.svc_recv	0:-6 5:7
function.svc_rqst_alloc	0:4
function.svc_tcp_accept	3:-2 5:8 7:-2
function.svc_tcp_read_marker	2:-2 8:3
function.svc_tcp_sendmsg	0:-3 2:18 5:-4 8:-9
function.svc_udp_sendto	0:3 2:-2
function.svcauth	4:-3 5:5 7:-6 8:8 9:-2
function.svcauth_gss_accept	0:-2 3:3 5:-2 8:3
function.svcauth_gss_proxy_init	8:2
function.svcauth_gss_wrap_resp_integ	3:-12 5:12
function.svcauth_tls_accept	3:6 4:-2 8:-2
function.svcauth_unix_accept	3:5 8:-3
function.svcauth_unix_set_client	0:4 3:-7 5:-3 7:-2 8:9
function.svcxdr	0:-5 2:-2 3:5 5:4
function.svcxdr_decode_fhandle	3:-4 8:5
function.svcxdr_decode_lock	3:-4 8:7
function.svcxdr_encode_holder	3:-3 5:-3 8:7
function.sw	3:-6 5:9 6:-2 7:2 8:-4
function.swap	0:11 2:3 4:-3 5:5 6:2 7:-6 8:-8
function.swap_inode_boot_loader	2:-3 8:3
function.swapfile	3:-5 5:-3 7:4 8:6
function.swapin	0:-7 2:6 5:-7 8:11
function.swapoff	0:3 5:-3
function.swapon	0:-3 2:6 3:-10 5:5 8:3
function.swevent	3:3 5:-3
function.swiotlb	0:3 3:-5 5:4 6:-4 7:-4 8:8
function.swiotlb_init_late	3:-2 8:5
function.swiotlb_tbl_map_single	0:5 7:-2 8:-2
function.switch	5:-8 8:3 9:6
function.symbol	4:5 5:-2 7:-2 8:3
function.symlink	2:-7 3:7 4:2 5:-4 8:2
function.syn	0:3 3:-2 5:-2 8:2
function.synack	0:-6 3:-8 5:4 8:12
function.sync	2:-6 3:6 4:-3 5:5 6:-3 7:-5 8:2 9:4
function.sync_file_ioctl_merge	3:4 5:-3
function.sync_file_range	3:3
function.sync_filesystem	2:-2 8:2
function.synproxy	0:2 5:-5 8:3
function.synth	8:4
function.sys	0:-4 1:10 3:7 4:9 5:-5 6:-6 8:-3 9:-6
function.syscall	1:2 3:-2 5:-5 8:2 9:6
function.sysctl	0:5 1:-2 2:3 3:-3 4:-2 5:-5 6:-2 7:4 8:3 9:-2
function.sysfs	0:-4 1:-3 2:-4 3:3 4:-3 6:-2 7:2 8:2 9:8
function.sysfs_change_owner	3:-3 5:3
function.sysfs_file_change_owner	3:2
function.sysfs_group_attrs_change_owner	3:-6 5:7
function.sysfs_link_change_owner	3:8 5:-8
function.sysfs_rename_link_ns	5:2
function.sysrq	3:2 5:3 6:-3 7:-2
function.system	3:8 5:-2 6:-3 8:2
function.sz	8:2
function.t1	3:-2 5:2
function.tab	3:-5 5:6
function.table	0:5 1:-3 2:7 4:-2 6:3 7:-11 9:3
function.tables	0:2 1:13 3:-25 5:15 6:4 8:-7
function.tag	0:2 3:12 5:-3 7:-6 8:-4
function.tags	2:7 3:4 8:-10
function.tail	0:-6 1:6 2:5 3:-4 7:-2 9:2
function.taint	3:2 5:-2
function.target	0:-4 2:-2 3:-2 4:-3 5:-7 6:3 7:3 8:3 9:8
function.task	0:6 2:-2 3:8 4:-3 6:3 7:-2 8:-8
function.taskstats	5:-2 8:4
function.taskstats_exit	5:-2 8:4
function.tb	0:2 3:9 5:-2 6:-4 7:-6
function.tbl	0:5 7:-2 8:-2
function.tc	3:6 5:-5 7:2
function.tc_action_load_ops	3:10 8:-12
function.tc_chain_fill_node	0:-6 8:7
function.tc_ctl_tclass	3:-6 5:-2 7:9
function.tc_del_tfilter	3:8 5:-3 8:-5
function.tc_dump_action	0:-5 5:7 8:-2
function.tc_fill_qdisc	0:16 5:-7 8:-9
function.tc_fill_tclass	5:3 8:-2
function.tc_get_qdisc	3:5 5:-3 7:-3
function.tc_get_tfilter	3:4 8:-2
function.tc_new_tfilter	3:-4 8:5
function.tc_setup_action	3:-2 5:2
function.tca	0:8 3:-3 5:-8 8:3
function.tca_action_flush	0:4 3:-2 8:-3
function.tca_get_fill	0:4 5:-8 8:4
function.tcf	0:6 3:-14 4:-2 5:14 7:4 8:-3
function.tcf_action_check_ctrlact	0:3 3:3 5:-2 8:-3
function.tcf_action_copy_stats	3:4 5:-3
function.tcf_action_dump_1	0:-3 8:4
function.tcf_action_dump_terse	5:-4 8:5
function.tcf_action_offload_add_ex	3:-5 7:6
function.tcf_action_offload_del_ex	3:-6 5:7
function.tcf_action_update_hw_stats	7:-4 8:4
function.tcf_block_offload_bind	5:-4 7:5
function.tcf_del_walker	0:3 5:-14 8:11
function.tcf_em_tree_dump	0:2 5:4 8:-6
function.tcf_em_validate	3:5 5:-3 7:-2
function.tcf_exts_dump	0:6 8:-6
function.tcf_fill_node	0:-5 5:20 8:-15
function.tcf_idr_check_alloc	0:-3 5:6 8:-2
function.tcf_idr_create	0:-3 8:3
function.tcf_register_action	3:2 5:-2
function.tclass	0:-2 3:-11 7:7 8:8
function.tcp	0:-4 1:9 2:11 3:-7 5:4 6:-3 7:-9 8:-2
function.tcp_bpf_recvmsg_parser	5:2
function.tcp_build_frag	0:10 3:-9
function.tcp_conn_request	0:-4 3:-4 5:8
function.tcp_connect	5:-5 8:8
function.tcp_copy_straggler_data	1:-5 8:5
function.tcp_inbound_md5_hash	3:3
function.tcp_metrics_fill_info	3:5 5:-5 7:-5 8:6
function.tcp_metrics_nl_cmd_get	5:4 8:-3
function.tcp_mtu_probe	0:-2 3:-7 5:10
function.tcp_probe_timer	3:-2 5:9 8:-5
function.tcp_recvmsg_locked	3:-4 5:10 8:-5
function.tcp_send_rcvq	0:6 1:3 5:-2 8:-5
function.tcp_sendmsg_fastopen	3:-2 7:2
function.tcp_sendmsg_locked	1:7 8:-4
function.tcp_set_congestion_control	3:7 5:-6
function.tcp_set_default_congestion_control	3:4 5:-5
function.tcp_splice_read	5:4 8:-3
function.tcp_to_nlattr	0:-6 5:-6 8:12
function.tcp_v4_connect	3:2 5:-2
function.tcp_v4_do_rcv	3:-4 5:7 8:-3
function.tcp_v4_md5_hash_hdr	0:2 5:2 8:-2
function.tcp_v4_md5_hash_skb	0:-6 5:9 8:-2
function.tcp_v6_connect	3:9 8:-8
function.tcp_v6_md5_hash_hdr	3:-2 5:-8 8:9
function.tcp_v6_md5_hash_skb	0:4 3:-2 8:-2
function.tcp_v6_rcv	8:2
function.tcp_zerocopy_receive	3:2
function.tcphdr	3:6 5:-2 8:-3
function.tcpmss	0:-5 3:5 5:-2 8:3
function.tcpmss_mangle_packet	0:-5 8:5
function.tctx	0:8 8:-6
function.tdp	3:-2 5:-3 7:5 8:2
function.tee	3:4 5:-2
function.temp	3:2 4:-2
function.temperature	3:2 5:-2
function.terminate	3:-8 5:5 7:4
function.termios	5:2
function.terse	0:6 5:-8 8:2
function.test	0:-6 1:6 3:-16 6:20 8:3 9:-2
function.testargs	8:2
function.testlock	8:2
function.tfilter	3:-2 5:-6 8:10
function.tfm	0:7 3:-3 5:-2
function.tg	3:-7 7:4 8:5
function.tg6	3:6 5:-2 8:-2
function.tgid	8:3
function.thaw	3:-3 5:4 7:-2 8:3
function.thermal	0:-5 3:3 6:-2 7:-3 8:3 9:5
function.thermal_zone_bind_cooling_device	0:-2 5:9 8:-8
function.thinkpad	0:-2 2:-2 6:5
function.thread	0:-3 1:-2 3:-5 5:4 8:6
function.threaded	3:6 5:7 7:-11
function.threshold	0:-4 2:-4 5:2 6:-2 8:9
function.threshold_create_bank	3:-3 8:5
function.thresholds	1:-10 4:11 5:2
function.throttling	4:-2 5:-2 6:-4 7:8 8:3
function.tick	3:-14 5:10 6:2 7:6 8:2 9:-3
function.tick_oneshot_wakeup_control	3:-6 5:8
function.tier	3:-5 5:5
function.time	0:-2 1:-2 2:-4 3:9 5:7 6:-7 7:3 8:-6 9:4
function.time32	1:-6 8:7
function.time64	5:2
function.timedsend	8:2
function.timekeeping	3:-2 5:2 6:4 9:-3
function.timekeeping_validate_timex	3:2
function.timens	5:2
function.timeout	0:-4 2:11 3:2 5:5 6:-2 7:-3 8:-11
function.timer	1:-5 2:5 3:6 5:13 6:-3 7:4 8:-15 9:-3
function.timerfd	3:-2 5:3
function.timerslack	1:-2 8:2
function.timerslack_ns_write	1:-2 8:2
function.timestamp	0:-2 5:-5 6:8 7:-4 8:8 9:-2
function.timestamping	5:3 7:-4
function.timex	3:2
function.tind	2:8 8:-7
function.tioccons	3:2 4:8 5:-2 7:-8
function.tiocsctty	4:5 5:-5
function.tiocspgrp	3:4 5:-5
function.tls	3:8 4:-2 5:-2 8:-2
function.tlv	0:2 3:-7 5:7
function.tmpfile	0:3 4:3 5:-4
function.tmpl	3:2 7:-3 8:2
function.to	0:6 1:7 3:13 4:-8 5:-4 6:-11 8:2 9:-5
function.toggle	6:-3 8:5
function.token	0:-4 3:12 5:-8 8:2
function.tolerance	3:6 5:-10 6:-2 7:7
function.topology	2:-3 3:-7 5:-5 6:6 7:5 8:6
function.total	2:5 3:-3 8:-2
function.tpacket	0:-2 5:4
function.tpacket_fill_skb	3:5 5:-4
function.tpacket_parse_header	3:-2 7:2
function.tpacket_snd	3:4 5:-3
function.tr	5:14 8:-12
function.trace	0:13 1:-8 2:-2 3:-4 4:10 6:-6 7:4 9:-5
function.trace_array_options_get	3:2 5:3 8:-3
function.trace_get_event_file	3:10 5:-3 8:-4
function.trace_get_user	1:3 8:-3
function.trace_min_max_write	1:-5 3:15 5:2 8:-10
function.trace_pid_list_next	3:6 5:-4
function.trace_pid_list_set	3:-4 5:5
function.trace_pid_write	8:2
function.trace_probe_register_event_call	3:-3 5:-6 8:10
function.tracefs	0:-5 8:7
function.tracefs_create_file	0:2 8:-2
function.traceprobe	3:5 5:-8 8:4
function.traceprobe_parse_probe_arg_body	3:-3 8:3
function.tracer	0:-2 3:-2 5:-7 8:13
function.tracer_alloc_buffers	0:-7 8:7
function.tracing	0:-3 1:-2 3:-2 4:-2 8:10
function.tracing_buffers_read	0:-5 1:3 3:-2 5:-2 8:6
function.tracing_buffers_splice_read	5:-2 8:3
function.tracing_entries_write	8:2
function.tracing_mark_raw_write	0:-2 3:-6 5:11 8:-2
function.tracing_open_file_tr	5:16 8:-15
function.tracing_set_tracer	3:3 5:-2
function.tracing_splice_read_pipe	0:2
function.track	3:-8 5:7 8:4
function.trailer	5:-5 9:6
function.trans	3:3 8:-2
function.transaction	2:7 3:-2 5:5 6:-4 7:-2 8:-4
function.transfer	3:2 5:-2
function.transition	3:-3 5:7 6:-3
function.translate	3:2 5:-10 8:10
function.translate_compat_table	3:3 5:-3
function.translate_table	3:4 5:-4
function.translation	0:-5 3:-3 5:13 8:-3
function.transmit	3:-4 5:7 8:-4
function.transport	0:-4 3:-6 5:2 6:-3 7:11 9:3
function.traverse	0:-2
function.tree	1:-3 2:-2 3:8 5:-6 8:2 9:2
function.trie	0:3 3:-3
function.trig	3:9 8:-7
function.trigger	3:4 7:-2
function.trim	0:-2 5:10 8:-6
function.trimmed	0:-4 3:7 5:-2
function.trip	3:3 4:-2 5:-10 6:4 7:5
function.trip_point_temp_show	5:-3 7:4
function.trip_point_type_show	7:2
function.trips	5:-2 6:-2 7:4
function.trunc	3:6 7:-5
function.truncate	3:-6 5:14 8:-5
function.trust	0:-5 3:-2 5:-5 8:13
function.try	0:-6 2:-5 3:-8 5:8 6:-4 7:14 9:4
function.try_eprt	3:-5 5:-2 8:9
function.try_to_unlazy	3:-2 5:7 8:-4
function.tryget	3:-6 5:8
function.trylock	5:6 8:-3
function.tsd	6:-3 8:5
function.tsinfo	5:-3 8:4
function.tsinfo_fill_reply	5:-3 8:4
function.tsn	3:2 5:-2 7:5 8:-5
function.tsnmap	0:6 5:-6
function.tstate	3:3 5:-2 6:-2 7:-2 8:3
function.ttl	0:3 5:-2
function.tty	1:3 2:-6 4:-5 5:3 6:-12 7:8 9:6
function.tty_ioctl	7:2
function.tty_open	5:-14 7:6 8:10
function.tty_register_driver	8:3
function.tty_release_checks	3:-8 9:9
function.tty_set_ldisc	5:10 8:-5
function.tun	0:-2 3:-5 5:6 8:2
function.tunable	1:2 3:5 7:-13 8:8
function.tunnel	0:4 2:-2 3:2 5:-7 7:10 8:-3 9:-2
function.tunnel4	3:5 5:-6 8:4
function.tunsrc	5:-2 8:4
function.tuple	0:-5 3:2 5:-9 8:13
function.tuples	0:3 8:-3
function.turbo	5:3 6:-4 8:5
function.two	5:-6 8:7
function.tx	0:7 2:4 3:-5 5:-4
function.type	0:-9 2:7 3:7 4:2 5:-5 8:-3 9:2
function.type0	3:-2 7:3
function.type1	3:5 7:-3
function.type2	3:-2 7:3
function.type_show	3:-10 5:12 7:-2
function.typed	3:4 5:-2
function.types	2:6 5:-3
function.u32	0:4 3:10 5:-4 8:-9
function.u64	0:-4 3:2 5:-7 8:10
function.uabi	1:2 8:-2
function.uaddr2sockaddr	0:-4 3:14 5:-3 8:-6
function.uart	0:-2 2:-2 6:-5 7:5 8:4
function.uart_check_rs485_flags	3:-3 7:4
function.uart_sanitize_serial_rs485_delays	5:-2 7:2
function.uart_set_info	5:-2 8:3
function.uart_set_iso7816_config	5:-2
function.ucounts	3:-4 5:9 8:-3
function.udp	0:4 1:-5 2:10 3:6 4:-7 7:2 8:-8 9:-2
function.udp4	0:-2 4:2 5:5 8:-4
function.udp4_ufo_fragment	3:2
function.udp6	3:2 4:2 5:-7 7:-2 8:5
function.udp_lib_setsockopt	7:2
function.udp_queue_rcv_one_skb	3:6 4:-6 5:-3 8:6
function.udp_send_skb	3:5 5:-2 7:-2
function.udp_sendmsg	3:-3 5:3
function.udp_sock_create4	8:2
function.udp_sock_create6	8:3
function.udp_v6_send_skb	3:-5 5:5 7:5 8:-4
function.udpv6	1:2 3:-2 4:2
function.udpv6_pre_connect	5:-3 7:2
function.udpv6_sendmsg	3:-7 5:5 7:-3 8:5
function.uevent	0:3 3:2 5:4 6:-10 7:-6 8:10
function.ufo	3:2
function.uid	0:2 4:4 8:-3
function.uint32	0:8 2:-2 3:3 5:-6 8:-3
function.ull	3:-2 5:5
function.ulp	3:3 5:-7 7:4
function.ulpevent	0:3
function.umount	4:-2 5:2
function.uname	1:-2 3:6 5:-2
function.unbind	3:3 5:-2
function.unblock	5:2 7:-2
function.unbound	0:6 3:-3 5:-10 8:8
function.uncached	3:2 5:-2
function.uncompress	2:7 3:-2 5:-3
function.uncore	0:6 3:-10 6:8
function.uncore_insert_box_info	3:2 5:-3 6:-4 8:6
function.uncore_pmu_event_init	5:-6 6:6 7:3
function.under	3:-2 5:2
function.undo	8:2
function.unexpected	0:-6 8:7
function.uni	3:6 6:-2 7:-2
function.uni2char	3:4 8:-2
function.unicast	8:3
function.unimap	0:2 1:4 3:-8 5:6 8:-3
function.unique	5:2
function.uniscr	3:-3 5:5 6:-3 9:2
function.univ8250	3:7 5:-7 6:4 8:-2
function.unix	0:9 1:2 2:-4 3:-9 7:4 8:3 9:-3
function.unix_attach_fds	0:3 8:-3
function.unix_autobind	5:8 8:-6
function.unix_bind_abstract	3:-5 5:9 8:-2
function.unix_bind_bsd	5:-10 8:12
function.unix_create	0:13 8:-12
function.unix_dgram_sendmsg	0:-2 3:4 5:7 7:-2 8:-8
function.unix_domain_find	5:4 8:-4
function.unix_gid_find	0:9 3:-8 5:-9 7:-2 8:12
function.unix_gid_parse	3:7 8:-6
function.unix_ioctl	8:3
function.unix_listen	3:-3 5:4
function.unix_open_file	0:-11 3:-2 5:2 8:12
function.unix_stream_connect	0:9 8:-9
function.unix_stream_read_generic	8:2
function.unix_stream_read_skb	5:2
function.unix_stream_sendmsg	0:-5 3:-3 7:15 8:-6
function.unknown	5:-6 7:15 8:-8
function.unlabel	3:-5 4:-4 5:4 8:4
function.unlazy	3:-2 5:7 8:-4
function.unlbl	0:-3 3:2 7:2
function.unlhsh	5:6 8:-4
function.unlink	3:-5 4:-6 5:7 8:5
function.unlinkat	3:-2 4:9 5:3 8:-8
function.unload	5:4
function.unlock	2:-2 3:6 5:-13 7:5 8:5
function.unlocked	3:-9 5:9 7:3 8:-2
function.unlz4	2:10 3:-2 5:-2 8:-3 9:-2
function.unlzma	2:5 3:3 8:-6
function.unlzo	3:4
function.unmap	0:-3 1:-2 3:7
function.unmap_and_move_huge_page	5:5 8:-2
function.unmapped	0:-7 3:12 5:5 8:-7
function.unmerge	0:4 3:-2 5:-2
function.unmon	2:2
function.unpack	3:4 5:-3
function.unpriv	3:-2 4:3 5:6 6:-2 8:-3
function.unreach	3:5
function.unregister	0:-4 3:11 4:-2 5:14 6:-6 7:-4 8:-5
function.unregister_trace_kprobe	5:-3 8:3
function.unresolved	5:3
function.unshare	0:2 3:-14 5:7 7:7
function.untag	5:-2 8:3
function.unuse	0:8 5:-6
function.unwind	0:-2 3:3 5:5 6:-3 7:-2 8:2
function.unwind_next_frame	6:-2 8:7
function.unwrap	0:6 2:-2 3:3 5:-6 8:2 9:-2
function.unwrap_integ_data	3:-4 8:8
function.unx	0:7 2:-2 5:-2 8:-3
function.unx_marshal	0:6 3:-2 8:-3
function.unx_validate	2:-2 3:4
function.unxz	0:2 2:8 3:-5 8:-3
function.unzstd	2:7 3:-2 5:-2
function.up	0:3 1:-2 2:-2 3:6 4:-5 7:-2 9:2
function.upcall	0:2 1:6 5:5 8:-11
function.update	0:-7 1:4 2:5 3:2 4:-4 5:2 7:-3 9:2
function.update_backups	8:3
function.update_nodemask	4:-2 5:2
function.update_note_header_size_elf32	3:3
function.update_note_header_size_elf64	3:3
function.updates	5:4 8:-3
function.upload	4:5 8:-3
function.upper	0:6 3:-4
function.uprobe	3:10 5:-3 7:2 8:-4
function.uprobe_write_opcode	0:5 5:-2 8:-2
function.uretprobe	0:6 3:-2 5:-5 8:-4 9:6
function.urg	1:4 8:-3
function.uring	0:4 3:-4 4:5 5:-4
function.us	3:-2 5:-3 7:6
function.usage	3:-3 5:5
function.usb	4:2 6:2 7:-2
function.use	3:-2 5:2 8:4
function.used	3:7 5:-6 8:3
function.user	1:13 2:-5 3:-5 7:7 8:-4 9:-4
function.usercopy	3:2 8:2
function.usermodehelper	3:5
function.useropt	0:4 8:-3
function.userspi	0:-5 3:3 5:-2 8:5
function.using	3:3
function.ut	0:18 3:6 5:-7 6:-8 8:-24 9:15
function.utf32	3:4 5:-3
function.utf8	3:4 5:-3
function.utf8_to_utf32	3:2
function.uts	8:-2
function.uuid	3:-3 4:4 5:-3 8:2
function.v1	0:-7 3:8 8:-7 9:9
function.v2	0:2 2:2 3:7 5:-2 6:-4 8:-3
function.v2_read_file_info	3:6 8:-3
function.v4	0:-4 1:-4 3:8 4:5 5:-6 8:4
function.v6	0:3 2:-2 3:5 4:-2 5:-5 8:2
function.v9fs	0:-3 1:5 3:-4 4:-3 5:-2 7:5 8:4
function.v9fs_dir_readdir	2:-2 8:2
function.v9fs_fid_lookup_with_uid	4:2
function.v9fs_parse_options	3:-6 8:7
function.v9fs_vfs_get_link	5:-4 7:6
function.va	3:3
function.val	1:3 3:9 8:-9
function.valid	0:-9 1:-4 2:-5 3:18 5:-10 6:4 7:-4 8:14 9:-2
function.valid_group_nh	3:2
function.validate	0:5 1:-3 2:-6 3:18 4:-3 5:-4 7:-4 8:-5 9:3
function.validate_dev_ioctl	3:2
function.validate_linkmsg	3:-4 7:4
function.validate_nla	3:3 5:-4 8:3
function.validate_nsset	3:-7 5:5 8:3
function.validate_prctl_map_addr	3:10 4:-2 5:3 8:-10
function.validate_tmpl	3:2
function.validate_user_xstate_header	3:3 5:-2
function.validate_xmit_skb	3:-6 5:-3 8:10
function.validity	8:3
function.vals	3:5 4:-3 5:-3 8:2
function.value	0:-2 5:12 6:-3 7:-2 8:4 9:-6
function.var	0:-10 3:-5 4:5 5:6 7:-2 8:8
function.vargs	0:-2 3:2
function.vars	1:-3 3:-2 5:6 8:2
function.vc	3:11 5:-6 6:-3 7:-2 8:-2 9:2
function.vc_allocate	3:4 5:-3
function.vc_do_resize	3:8 5:-6
function.vc_uniscr_check	3:-2 5:2
function.vclock	5:2 8:-2
function.vclocks	3:-4 8:6
function.vcs	5:2 6:-2
function.vcs_read	3:2
function.vcs_write	5:2
function.vec	0:-3 3:-5 6:5 7:4
function.vector	0:-4 3:-4 5:6 8:4
function.vectors	6:2
function.verdict	3:-2 4:2 5:4 8:-2
function.verf	0:8 5:6 8:-10
function.verifier	0:3 5:-3 8:2
function.verify	0:-4 2:-4 3:10 4:6 5:-8 8:4 9:-3
function.verify_equivalence_table	3:-7 6:-2 8:12
function.verify_group_input	3:7 5:-4 8:-2
function.verify_newsa_info	3:3 7:-3
function.version	5:-6 7:11 8:-3
function.vet	5:6 7:-6
function.vf	0:3 5:-4 6:-2 7:-2 8:6
function.vfat	0:-4 2:-2 3:9 5:-2
function.vfat_add_entry	3:6 5:-5
function.vfat_build_slots	3:8 8:-6
function.vfat_mkdir	0:-3 8:4
function.vfat_rename	8:2
function.vfat_rename_exchange	8:2
function.vfat_rmdir	3:-2 5:12 8:-9
function.vfinfo	0:10 5:-7 8:-3
function.vfs	0:-8 1:-3 2:-4 3:-7 4:13 7:12
function.vfs_create	4:2 7:2 8:-2
function.vfs_dedupe_file_range	4:9 5:-3 7:-6
function.vfs_dedupe_file_range_compare	3:3 8:-2
function.vfs_dedupe_file_range_one	3:-2 7:2
function.vfs_dup_fs_context	0:-4 4:8 8:-4
function.vfs_fallocate	3:8 7:-5
function.vfs_fsconfig_locked	3:-3 7:-2 8:5
function.vfs_iocb_iter_read	3:-6 4:3 5:2
function.vfs_iocb_iter_write	3:-5 5:4
function.vfs_kern_mount	3:2 5:-3 8:3
function.vfs_link	3:-3 5:6 8:-2
function.vfs_mkdir	4:2 7:2 8:-3
function.vfs_mknod	4:5 7:3 8:-6
function.vfs_read	3:5 4:-4 5:-4 7:3
function.vfs_rename	3:-3 5:4 8:-2
function.vfs_rmdir	3:-2 4:-6 7:3 8:6
function.vfs_setup_quota_inode	4:2 5:4 7:-5
function.vfs_unlink	4:-7 5:3 7:2 8:3
function.vfs_write	3:-3 4:-6 5:6 7:2
function.vga	3:12 5:5 6:-7 7:-5 8:-2
function.vga_arb_write	3:6 5:5 6:-5 7:-4
function.vgacon	3:-7 7:7
function.via	3:-2 5:-2 6:9 7:-2 8:-3
function.video	3:4 5:-3 6:2 8:-2
function.vif	0:-2 3:-8 5:-5 7:7 8:9
function.vif_add	0:3 5:-8 7:7 8:-3
function.violation	3:-2 5:5 8:-3
function.virtblk	0:10 2:-2 3:3 5:4 6:-2 7:-2 8:-10
function.virtblk_probe	0:2 3:6 8:-6
function.virtcons	3:-5 6:6
function.virtcons_probe	3:-5 6:6
function.virtinput	5:2
function.virtio	0:-2 2:-2 4:-2 6:-5 7:5 8:6
function.virtio_net_hdr_to_skb	3:3 7:-3
function.virtio_pci_sriov_configure	3:-2 4:-2 5:7 6:-2 7:2 8:-3
function.virtnet	6:2 7:-8 8:7
function.virtnet_set_ringparam	3:2 5:-2
function.virtqueue	0:4 3:-7 4:-3 5:6 6:2
function.virtqueue_resize	3:4 4:-3 5:-3 6:-3 7:3 8:2
function.virtscsi	0:-4 2:6 5:4 6:8 7:-5 8:-6 9:-2
function.virtscsi_complete_cmd	2:7 3:-5 6:6 7:-2 8:-3
function.vlan	0:-7 5:-3 8:10
function.vm	2:-2 3:8 5:-7 6:2 7:-2 9:3
function.vm_brk_flags	3:5 5:-11 8:8
function.vm_iomap_memory	3:4 8:-2
function.vma	0:-2 1:-4 2:-2 3:-2 4:4 5:-8 6:-2 7:12 9:3
function.vma_to_resize	0:-3 3:-3 5:10 7:-2 8:-2
function.vmalloc	3:2 5:3 8:-3
function.vmap	0:7 3:-5 5:-13 7:3 8:4 9:5
function.vmcore	3:-6 8:6
function.vmemmap	3:-2 5:-4 7:6 8:2
function.vmemmap_populate_address	0:5 5:-2 8:-2
function.vmemmap_populate_compound_pages	8:2
function.vmemmap_populate_hugepages	0:2
function.vmf	0:-2 4:2 5:-2 8:2
function.vmlinux	0:2 3:-7 5:-2 8:8
function.vmsplice	3:4 5:-3
function.vnet	3:-5 8:4
function.volume	3:-9 6:10
function.vp	2:-2 3:-3 5:-14 6:8 7:-4 8:17
function.vp_legacy_probe	0:2 3:-6 5:-4 7:9
function.vp_modern_enable_vq_after_reset	5:8 6:-3 8:-4
function.vp_modern_map_capability	3:-6 6:9
function.vp_modern_probe	3:-7 5:-4 6:2 7:-4 8:14
function.vp_request_msix_vectors	6:2
function.vpd	0:-7 1:-2 2:11 3:-2 5:-14 6:13
function.vprintk	0:2 3:-2 5:6 8:-5
function.vq	3:6 5:-7 6:14 7:2 8:-12
function.vqs	0:2 5:-3 6:-2 7:-3 8:7
function.vreadf	1:-3 3:7 8:-2
function.vring	0:7 3:2 6:-3 8:-4
function.vsyscall	1:4 3:2 5:-2 8:-2
function.vt	1:2 4:5 5:-9 6:-4 8:8
function.vt_ioctl	3:2
function.vt_k_ioctl	3:-7 7:7
function.vt_kdskbent	3:3 5:-2
function.vt_move_to_console	0:3 5:-10 8:10
function.vt_resizex	3:2
function.vwritef	3:-6 8:8
function.vxlan	0:-13 5:14
function.w	3:13 5:-2 7:-2 8:-8
function.wait	0:-6 1:-2 2:-6 4:-4 5:16 6:19 7:-7 8:-9 9:-2
function.wait4	3:2
function.wait_port_writable	5:12 8:-10
function.waitid	1:3 8:-3
function.wake	1:4 2:-2 3:5 5:5 6:-5 7:-2 8:-2
function.wakealarm	3:-11 5:10 8:2
function.wakealarm_store	3:-11 5:10 8:2
function.wakeup	3:-5 5:2 6:3 7:3 8:-2
function.walk	0:-12 2:-2 3:6 4:2 7:-8 8:15
function.walk_page_range	3:6 5:-4
function.walker	0:7 5:-9 8:2
function.want	4:5 5:-6 8:2
function.warning	8:3
function.watch	0:4 8:-2
function.wb	0:7 2:5 3:-2 8:-8
function.wc	3:5 5:-5 7:3
function.wdg	3:7 5:-2 7:-3
function.weight	3:12 5:-2 8:-9
function.width	3:-3 5:4
function.window	5:2
function.with	0:-12 3:6 4:4 7:-7 8:10
function.within	1:-2 8:-2 9:6
function.wksp	8:2
function.wmi	0:5 6:-5 7:-5 8:5
function.wmi_bmof_probe	2:2 3:5 5:-3 6:-3 7:-2
function.wmi_dev_probe	3:-3 5:4
function.wmi_set_block	3:4 5:-2
function.wol	3:-3 5:-2 7:3 8:2
function.word	2:-4 3:3 5:2 8:2
function.work	0:-4 2:13 5:5 6:4 7:-2 8:-14
function.worker	5:3
function.workqueue	3:-2 5:5
function.wp	6:5
function.wq	0:5 3:-8 5:6 8:-3 9:3
function.wq_sleep	5:5 8:-2
function.wrap	2:-3 3:-4 5:4 7:-2 8:2 9:4
function.writable	0:2 3:-3 5:11 8:-8
function.write	0:-12 2:11 3:-5 4:10 5:-4 6:-5 7:6 8:3 9:-5
function.write3resok	2:4 3:-4
function.write_actions_logged	3:4 8:-2
function.write_gssp	8:2
function.write_ldt	3:5 5:-4 7:4 8:-2
function.write_note_info	2:9 3:-3 5:-6 8:5
function.writeable	1:7 8:-4
function.writeback	2:10 5:-10
function.writepage	9:2
function.writev	8:4
function.x2apic	3:2 5:3 6:-4 7:2 8:-2
function.x509	5:-2 7:4
function.x509_decode_time	3:3 7:-2
function.x509_extract_key_data	3:-3 7:5
function.x509_get_sig_params	3:-5 5:4 8:3
function.x509_key_preparse	3:2 5:-2
function.x509_load_certificate_list	3:3 8:-2
function.x86	3:4 5:2 8:-5
function.x86_pmu_hw_config	3:6 7:-4
function.xa	5:2
function.xas	0:-3 3:-5 5:6 8:5
function.xas_create	0:4 3:-3 5:8 8:-7
function.xattr	0:-10 1:-2 3:12 4:-7 5:8
function.xattr_permission	3:4 5:-3
function.xattr_resolve_name	5:-3 7:3
function.xcode	3:-2 8:3
function.xdp	0:2 1:-2 2:3 5:-4 6:7 7:3 8:-5 9:-3
function.xdp_convert_md_to_buff	3:-6 5:8
function.xdp_do_generic_redirect_map	3:-8 7:7 8:3
function.xdp_linearize_page	0:-4 3:7 5:-6 6:9 8:-5
function.xdr	0:-6 2:7 5:-7 6:2 7:-4 8:11 9:-2
function.xdr_copy_to_scratch	0:-3 2:-2 5:-2 8:6
function.xdr_xcode_array2	3:-2 8:3
function.xfer	2:2 5:-2
function.xfpregs	1:7 6:3 7:-2 8:-6
function.xfrm	0:-8 1:-7 2:-2 3:-2 4:17 5:5 7:7 8:-5 9:-3
function.xfrm4	0:7 3:-7 5:-8 8:11
function.xfrm4_udp_encap_rcv	3:7 5:-2 8:-4
function.xfrm6	0:3 3:7 7:-2 8:-5
function.xfrm6_input_addr	0:5 3:-6 5:4 8:-3
function.xfrm6_protocol_register	5:4 8:-3
function.xfrm_add_acquire	0:-3 8:3
function.xfrm_add_pol_expire	0:-4 1:-2 3:19 4:-3 8:-11
function.xfrm_add_policy	0:-3 8:4
function.xfrm_add_sa	0:-2 5:-2 8:4
function.xfrm_alloc_userspi	0:-5 3:3 5:-2 8:5
function.xfrm_bundle_create	0:3 3:-4 5:3 8:-4
function.xfrm_compile_policy	3:2
function.xfrm_create_dummy_bundle	5:4
function.xfrm_del_sa	4:4 5:-2
function.xfrm_get_policy	0:3 4:-4 5:-2 8:5
function.xfrm_hash_resize	0:2 8:-2
function.xfrm_input	3:8 4:-3 5:-6
function.xfrm_lookup_with_ifid	3:-9 4:3 5:9
function.xfrm_new_ae	5:3
function.xfrm_notify_policy	0:-8 8:8
function.xfrm_notify_policy_flush	0:-2 8:5
function.xfrm_notify_sa	0:10 1:-3 5:4 8:-10
function.xfrm_output_gso	3:-4 5:5
function.xfrm_output_one	8:2
function.xfrm_policy_construct	8:3
function.xfrm_policy_inexact_alloc_chain	0:3 3:-3 5:-2 8:4
function.xfrm_policy_walk	3:-5 5:5
function.xfrm_replay_check_bmp	3:4 5:-3
function.xfrm_replay_check_legacy	3:4 5:-3
function.xfrm_send_mapping	3:4 5:-4
function.xfrm_state_construct	8:2
function.xfrm_state_find	0:-2 3:-2 5:-2 8:7
function.xfrm_tmpl_resolve_one	3:-4 5:5 7:-2 8:2
function.xfrm_trans_queue_net	5:3 8:-2
function.xfrm_user_policy	1:3
function.xfrm_user_rcv_msg	3:-10 5:-3 7:13
function.xlate	3:2
function.xlate_to_uni	3:2
function.xmit	0:-5 3:-6 4:-2 5:-2 6:-2 7:5 8:13 9:2
function.xol	3:-3 5:-3 7:4 8:5
function.xprt	2:-2 3:-6 5:5 7:-2 9:5
function.xprt_alloc_slot	0:3 8:-2
function.xprt_request_transmit	3:-2 5:7 8:-3
function.xps	5:-10 7:10
function.xps_cpus_store	3:-5 7:4 8:2
function.xps_rxqs_store	3:6 8:-5
function.xs	2:16 3:-2 5:-12 8:2 9:-2
function.xs_create_sock	0:-3 8:3
function.xs_local_send_request	2:7 5:-3 8:-3
function.xs_local_setup_socket	0:-2 8:7
function.xs_read_stream	2:-4 8:5
function.xs_read_xdr_buf	2:6 3:7 5:-3 8:-8
function.xs_setup_bc_tcp	3:-11 5:12
function.xs_setup_local	3:2 7:-2
function.xs_setup_tcp	3:-3 7:3
function.xs_setup_udp	3:7 7:-7
function.xs_udp_send_request	0:2 2:6 3:-2 5:-6 8:2
function.xstate	1:2 3:-5 6:2 7:-2 8:3
function.xstateregs	3:2 5:-2
function.xstateregs_set	3:2 6:5 7:-5
function.xstats	0:-3 3:-6 7:7 8:2
function.xt	0:6 1:3 3:-7 5:-7 7:3 8:5
function.xt_check_entry_offsets	3:3
function.xt_check_match	3:-9 8:11
function.xt_check_table_hooks	3:4 5:-3
function.xt_check_target	3:-8 8:10
function.xt_compat_init_offsets	0:-3 3:5
function.xt_compat_match_to_user	1:2 3:-2
function.xt_find_match	3:3 5:2 7:-2 8:-2
function.xt_find_target	3:4 5:2 7:-2 8:-2
function.xt_proto_init	0:5 8:-5
function.xt_register_table	8:2
function.xz	0:2 2:-3 3:2 5:9 7:-2 8:-6
function.xz_dec_lzma2_reset	5:7 7:-6
function.zc	2:-2 3:3 5:4 8:-2
function.zero	1:10 2:2 3:-7 4:-2 5:-4
function.zerocopy	1:-2 3:-10 5:11 7:-2 8:5
function.zeroed	2:3 8:-2
function.zeroes	4:-5 5:4 7:2
function.zeroout	4:3 5:-4
function.zhaoxin	3:-3 6:9 7:-5
function.zhaoxin_pmu_init	3:-2 6:10 7:-7
function.zisofs	2:6 5:-3
function.zisofs_uncompress_block	2:7 3:-2 5:-3
function.zlib	0:6 2:-2 7:-3 8:4 9:-2
function.zlib_inflate	0:10 3:6 5:-4 8:-8
function.zlib_inflate_blob	3:-11 5:-2 8:15
function.zone	0:-3 3:9 5:-3 6:-2 7:2
function.zstd	2:-4 3:5 5:-5 7:3 8:2 9:3
guard.0	6:-3 7:5
guard.1	3:2
guard.2	3:7 5:-4
guard.3	3:-5 5:-5 7:11
guard.32	3:5 8:-2
guard.32bit	3:-6 7:7
guard.4	3:-3 6:3
guard.64	3:-6 6:7
guard.64bit	0:-2 8:3
guard.ACPI_BATTERY_VALUE_UNKNOWN	5:-4 6:6 7:-2
guard.ACPI_COMPARE_NAMESEG	3:4 5:-3
guard.ACPI_DESC_TYPE_NAMED	5:-3 7:2 9:2
guard.ACPI_FAILURE	0:4 2:2 3:7 6:-11 8:2
guard.ACPI_GET_DESCRIPTOR_TYPE	3:5 5:-4 7:2 8:-3
guard.ACPI_GPE_DISPATCH_TYPE	3:-9 5:3 9:8
guard.ACPI_MADT_ENABLED	5:4 7:-2
guard.ACPI_READ	3:6 8:-3
guard.ACPI_ROOT_OBJECT	3:3
guard.ACPI_STATE_D0	3:4 6:-2
guard.ACPI_STATE_D3_COLD	3:4 5:-2 6:-2
guard.ACPI_SUCCESS	5:-3 6:-4 7:6 8:2
guard.ACPI_TYPE_ANY	3:3
guard.ACPI_TYPE_BUFFER	3:-3 5:-4 6:2 7:-5 8:13
guard.ACPI_TYPE_INTEGER	3:7 7:-4
guard.ACPI_TYPE_LOCAL_REFERENCE	3:4 5:-2
guard.ACPI_TYPE_PACKAGE	3:-7 6:10
guard.ACPI_TYPE_STRING	3:-6 5:-3 7:-2 8:12
guard.ACPI_UINT32_MAX	3:3
guard.ACPI_VIDEO_FIRST_LEVEL	3:4 7:-4
guard.ACPI_WMI_METHOD	3:4 7:-2
guard.ACPI_WRITE	3:6 8:-3
guard.AE_NOT_FOUND	3:-8 5:-3 6:-2 7:6 8:9
guard.AF_INET	5:-2 7:6
guard.AF_INET6	3:3 5:5 7:-6
guard.ARRAY_SIZE	3:-9 5:-4 6:-2 7:6 8:-3 9:15
guard.ATTR_UID	3:-2 5:2
guard.AUTOFS_SBI_CATATONIC	3:-2 4:-4 5:7
guard.BAD_ADDR	3:4 8:-3
guard.BAD_MADT_ENTRY	3:2
guard.BIO_POOL_SIZE	0:3 8:-3
guard.BIT	5:2 7:-2
guard.BITS_PER_LONG	1:4 3:3 5:-5
guard.BLK_MQ_REQ_NOWAIT	0:3 3:-4 5:5 8:-3
guard.BLK_STS_OK	0:3 2:-4 5:5
guard.BPF_EXIST	3:-6 5:7
guard.BPF_FUNC_map_lookup_elem	3:2 4:-2
guard.BPF_F_INGRESS	3:2 5:-5 7:4
guard.BPF_F_LOCK	3:-7 5:8
guard.BPF_F_RDONLY_PROG	3:2 5:3 7:-2
guard.BPF_NOEXIST	3:6 5:-4
guard.BPF_READ	3:-3 4:2 7:2
guard.BPF_WRITE	3:3 4:-3
guard.BTF_INFO_KIND	3:2
guard.BUF_MAX_DATA_SIZE	3:11 5:-10
guard.CAP_NET_ADMIN	3:-3 5:5 7:-2
guard.CAP_NET_RAW	3:-2 4:3
guard.CAP_SYS_ADMIN	1:7 4:-6 5:2 7:-2
guard.CAP_SYS_RAWIO	4:3 7:-3
guard.CAP_SYS_RESOURCE	4:-3 5:5
guard.CDC_PLAY_AUDIO	7:3
guard.CDROM_CAN	3:-2 5:-2 7:8 8:-2
guard.CDROM_LBA	3:3
guard.CDROM_MSF	3:2
guard.CHECKSUM_COMPLETE	3:-2 5:-2 6:7
guard.CHECK_ATTR	3:3 5:-2
guard.CIPSO_V4_INV_CAT	3:3
guard.CLOCK_BOOTTIME_ALARM	3:4 5:-3
guard.CLONE_NEWUSER	3:-5 5:-3 7:8
guard.CLOSED	5:3
guard.CLOSING	5:2
guard.CONFIG_PREEMPT_RT	5:-6 7:6
guard.CRYPTO_MAX_ALG_NAME	3:3 5:-3
guard.CRYPTO_TFM_NEED_KEY	3:-4 5:5
guard.CTL_CAPABILITY	8:4
guard.CTRL_ATTR_FAMILY_ID	5:3 8:-2
guard.CTRL_ATTR_FAMILY_NAME	5:3 8:-2
guard.DBGP_MAX_PACKET	3:7 5:-2 6:-4
guard.DEBUGFS_ALLOW_API	4:2
guard.DMA_MAPPING_ERROR	3:-2 5:-2 6:-6 7:-2 8:12
guard.E2BIG	3:-3 5:-6 8:10
guard.EACCES	4:7 5:-3 8:-2
guard.EAGAIN	3:-3 5:-3 6:-2 8:10
guard.EBUSY	3:-2 5:2 8:3
guard.EEXIST	3:-4 8:8
guard.EFAULT	0:-2 1:6 5:-2
guard.EINTR	0:-2 5:-4 8:7
guard.EINVAL	1:-2 2:4 3:-3 4:-3 5:-3 6:2 8:7
guard.EIO	0:2 2:3 7:-2
guard.ELFMAG	3:3
guard.EMSGSIZE	3:-10 8:13
guard.ENODATA	3:-3 4:-2 5:-3 8:9
guard.ENODEV	5:-3 8:4
guard.ENOENT	3:-3 5:-4 8:10
guard.ENOIOCTLCMD	3:-2 7:8 8:-5
guard.ENOMEM	0:4 5:-3 8:2
guard.ENOSPC	8:3
guard.EOPNOTSUPP	2:-2 3:-4 5:-8 6:-4 7:9 8:12
guard.EPERM	3:-3 5:-2 8:7
guard.EPROBE_DEFER	3:-2 5:-3 7:2 8:5
guard.ERESTARTSYS	0:-2 3:-3 8:8
guard.ERESTART_RESTARTBLOCK	3:-2 5:2
guard.ERR_PTR	0:-5 3:3 8:4
guard.ESRCH	3:-5 4:11 5:-4
guard.ESTABLISHED	5:3
guard.ETHTOOL_A_BITSET_BIT_NAME	5:2 8:-2
guard.ETHTOOL_A_BITSET_SIZE	5:2 8:-2
guard.ETH_ALEN	5:-2 7:2
guard.ETH_HLEN	0:-2 3:2
guard.ETH_P_IP	7:2
guard.ETH_P_IPV6	3:-6 5:4 7:3
guard.EVENT_FILE_FL_FREED	3:-11 5:13
guard.EXT4_FIRST_INO	3:3 5:-3
guard.EXT4_GOOD_OLD_INODE_SIZE	5:-2
guard.EXT4_I	3:-8 5:8 9:2
guard.EXT4_INODE_EXTENTS	3:-2 7:3
guard.EXT4_MB_GRP_BBITMAP_CORRUPT	5:5 8:-4
guard.EXT4_SB	2:-2 5:10 7:-7
guard.Elf64_Ehdr	3:2
guard.FALLOC_FL_KEEP_SIZE	7:2
guard.FALLOC_FL_PUNCH_HOLE	3:9 7:-8
guard.FAT_ENT_FREE	3:2
guard.FAULT_FLAG_WRITE	1:5 8:-3
guard.FF_PERIODIC	5:-3 7:5
guard.FL_SLEEP	3:-2 5:2 8:2
guard.FMODE_CAN_READ	3:-5 7:6
guard.FMODE_CAN_WRITE	3:-4 4:-4 5:-4 7:13
guard.FMODE_READ	3:3 4:8 5:4 7:-13
guard.FMODE_WRITE	3:3 4:6 5:6 7:-9 8:-2
guard.FOLL_WRITE	3:11 4:3 5:-8 8:-2
guard.F_SEAL_FUTURE_WRITE	5:3 7:-2
guard.F_SEAL_GROW	3:-3 4:4
guard.F_SEAL_WRITE	5:3 7:-2
guard.F_UNLCK	0:4 3:-7 4:-2 5:5
guard.GFP_ATOMIC	0:8 3:-2 5:-6 7:-2 8:5
guard.GFP_KERNEL	0:4 3:-3
guard.GSS_S_COMPLETE	3:-16 5:-2 8:20
guard.HAS_UNMAPPED_ID	3:-2 4:3
guard.HEADER_MAGIC_SIZE	3:2 5:-3 7:2
guard.HUF_isError	3:-2 8:2
guard.I2C_SMBUS_BLOCK_MAX	3:-5 6:6
guard.I8042_CMD_AUX_LOOP	2:-2 3:-3 7:8 8:-2
guard.I8042_CMD_CTL_WCTR	2:5 6:-2
guard.IFAL_ADDRESS	5:2 8:-2
guard.IFA_F_TENTATIVE	3:-4 5:4
guard.IFA_TARGET_NETNSID	3:3 5:-2 7:-3 8:2
guard.IFF_LOOPBACK	5:-4 7:4
guard.IFF_UP	3:-7 5:9 7:-2 9:2
guard.IFNAMSIZ	3:3
guard.ILLEGAL_REQUEST	2:-3 3:-4 6:-4 7:8 8:4
guard.INET_FRAG_LAST_IN	3:6 5:-5
guard.INT_MAX	0:-2 3:9 8:-3
guard.INT_MIN	3:7 5:-5
guard.IOAM6_ATTR_NS_ID	5:-2 8:2
guard.IOCB_DIRECT	3:2 7:-2
guard.IOCB_NOIO	3:-2 5:3
guard.IOCB_NOWAIT	5:-2 7:6 8:-2
guard.IOMMU_DOMAIN_UNMANAGED	3:5 5:-2 7:-2
guard.IORESOURCE_MEM	3:-3 5:4 6:3 7:-2
guard.IORESOURCE_UNSET	3:-2 5:6
guard.IORING_SETUP_R_DISABLED	3:-2 5:4
guard.IO_URING_F_NONBLOCK	3:-3 5:5
guard.IPC_NOWAIT	5:2
guard.IPPROTO_ICMP	3:3 8:-4
guard.IPPROTO_ICMPV6	3:2 7:3 8:-3
guard.IPPROTO_IGMP	7:2
guard.IPPROTO_RAW	3:10 5:-2 7:-6
guard.IPPROTO_SCTP	3:-3 7:4
guard.IPPROTO_TCP	0:-5 3:-3 5:4 8:4
guard.IPPROTO_UDP	3:4 5:-2
guard.IPS_NAT_DONE_MASK	5:3 8:-2
guard.IPV6_ADDR_ANY	3:-3 5:4
guard.IPV6_ADDR_LINKLOCAL	3:4 5:-3
guard.IPV6_ADDR_MAPPED	3:3 5:-3
guard.IPV6_ADDR_MULTICAST	3:-2 5:3
guard.IP_CT_DIR_ORIGINAL	8:2
guard.IP_DF	3:4 7:-2
guard.IRQF_SHARED	8:2
guard.IRQS_NMI	3:-5 5:5 9:2
guard.IRQ_NOTCONNECTED	3:3 5:-2 6:4 7:-2
guard.IS_ALIGNED	3:6 6:-2 7:-2
guard.IS_APPEND	3:-3 4:8 5:-4
guard.IS_DEADDIR	3:-7 5:8
guard.IS_ENABLED	3:-6 5:-8 6:-4 7:11 8:6 9:2
guard.IS_ENCRYPTED	4:2 5:-4
guard.IS_ERR	0:6 1:11 3:-5 4:-4 5:-2 6:-6 7:-5 8:8 9:-2
guard.IS_ERR_OR_NULL	0:-3 1:-3 2:-4 3:17 5:3 6:-2 7:-2 8:-5
guard.IS_ERR_VALUE	2:6 3:-3
guard.IS_IMMUTABLE	3:-2 4:8 5:-4 7:-2
guard.IS_MNT_SHARED	3:-7 5:8
guard.IS_ROOT	3:-2 5:3
guard.IS_SWAPFILE	3:-3 4:-5 5:11 7:-3
guard.KD_TEXT	3:-6 5:7
guard.KERNFS_DIR	3:5 5:-4
guard.KEY_FLAG_REVOKED	3:-2 5:4
guard.KEY_MAX	5:-5 9:6
guard.KMALLOC_MAX_SIZE	3:-2 5:-7 8:11
guard.LAST_NORM	3:3 5:-2
guard.LISTENING	3:-3 5:5
guard.LOOKUP_NO_XDEV	3:3 5:-2
guard.LOOP_TIMEOUT	5:-4 6:6
guard.Lo_bound	3:-7 5:9
guard.MAXVIFS	3:3 5:-2
guard.MAX_INSN_SIZE	1:-3 3:-6 5:6 8:3
guard.MAX_IPTUN_ENCAP_OPS	3:-7 8:7
guard.MAX_LINKS	3:4 5:-7 7:3
guard.MAX_NON_LFS	3:-2 5:2
guard.MAX_NR_CONSOLES	3:2
guard.MAX_NUMNODES	3:-2 5:2
guard.MAX_ORDER	3:3 5:-2 7:-3 9:5
guard.MAX_SKB_FRAGS	0:-2 3:-5 5:12 8:-3
guard.MAY_EXEC	3:-5 4:7
guard.MAY_READ	3:-2 4:4
guard.MAY_WRITE	3:2 4:2 5:-3
guard.MIGRATEPAGE_SUCCESS	5:-2 8:3
guard.MMF_OOM_SKIP	3:-2 5:5
guard.MNT_LOCKED	3:-9 4:8 5:2
guard.MPOL_MF_MOVE_ALL	5:3
guard.MPOL_MF_STRICT	3:-5 5:8 8:-2
guard.MSG_OOB	3:-4 7:8 8:-2
guard.MS_ASYNC	3:2
guard.NDA_DST	5:4 8:-4
guard.NDA_LLADDR	8:2
guard.NETCONFA_IFINDEX	3:3 5:-2
guard.NETLBL_SECATTR_MLS_LVL	3:4 4:-2
guard.NETLINK_CB	4:3 5:-3 8:2
guard.NETNSA_NSID	5:-2
guard.NFPROTO_IPV4	5:-2 8:2
guard.NFPROTO_UNSPEC	3:-3 5:14 7:-6 8:-3
guard.NFS_ACL_MAX_ENTRIES	3:8 5:-7
guard.NFS_ATTR_FATTR_TYPE	3:2
guard.NFS_FH	3:-4 4:5
guard.NFS_MIG_FAILED	5:3
guard.NFS_SERVER	3:2 5:-4 8:4
guard.NFS_STALE	5:4 8:-2
guard.NHA_ID	5:4 8:-3
guard.NLM_F_CREATE	3:2
guard.NLM_F_EXCL	3:-3 5:4
guard.NLM_F_REPLACE	3:2 5:-2
guard.NPROTO	3:5 5:-3
guard.NR_CPUS	3:2 5:-2 8:2
guard.NUD_PERMANENT	3:-2 7:3
guard.NULL	0:8 1:-3 2:5 3:-4 4:-5 5:-6 6:-6 7:11
guard.NUMA_NO_NODE	3:-9 5:10
guard.N_TTY	5:-2 8:2
guard.OID_msIndirectData	3:2
guard.O_APPEND	3:2 7:-2
guard.O_CREAT	3:5 5:-3
guard.O_DIRECT	3:-7 7:8
guard.O_EXCL	5:2
guard.O_NONBLOCK	5:5 8:-3
guard.PAGE_ALIGNED	3:2
guard.PAGE_MASK	3:4 5:-2
guard.PAGE_SHIFT	0:-5 3:11 4:-2 7:-2
guard.PAGE_SIZE	0:-6 3:2 4:2 5:3 6:-6 7:5 8:-2
guard.PATH_MAX	3:2 8:-2
guard.PCI_EXP_TYPE_ROOT_PORT	6:-3 7:4
guard.PCI_POSSIBLE_ERROR	5:7 6:6 8:-10
guard.PCI_STD_NUM_BARS	3:5 5:-2 7:-2
guard.PERF_ATTACH_TASK	3:2 5:-2
guard.PF_EXITING	3:-2 4:-8 5:9
guard.PF_INET	3:-3 7:4
guard.PF_INET6	5:-4 7:4
guard.PF_KTHREAD	3:-3 5:3
guard.PF_NO_SETAFFINITY	3:-6 5:10 7:-3
guard.PM_SUSPEND_MAX	3:2
guard.PP_FLAG_DMA_MAP	3:4 5:-7 7:-2 8:7
guard.PTR_ERR	0:7 3:-5 4:-2 5:-9 8:12
guard.PTR_TO_STACK	3:2
guard.PageHWPoison	2:-3 5:-3 6:13 8:-4
guard.PageUptodate	2:3 3:-2 5:3
guard.RCV_SHUTDOWN	5:-3 8:5
guard.READ_ONCE	0:-4 2:-4 3:2 5:14 7:-3 8:-3 9:-2
guard.RENAME_EXCHANGE	3:2
guard.RENAME_NOREPLACE	3:3 5:-3
guard.REQ_F_BUFFER_SELECT	5:3
guard.RLIMIT_NOFILE	3:5 5:-5
guard.RPC_AUTH_NULL	3:3 8:-2
guard.RPC_IS_SOFTCONN	2:5 3:-2 5:-5 8:5
guard.RPC_MAX_AUTH_SIZE	3:-4 5:5
guard.RPM_ACTIVE	3:4 5:-4
guard.RTA_GATEWAY	5:2 8:-2
guard.RTA_OIF	5:-3 8:3
guard.RTA_SRC	5:2 8:-2
guard.RTCF_BROADCAST	4:3 5:-3
guard.RTC_FEATURE_ALARM	3:-2 5:-6 7:9
guard.RTF_REJECT	3:4 8:-3
guard.RTN_LOCAL	3:-4 5:3 8:2
guard.RTN_UNICAST	5:-2 8:3
guard.S32_MAX	3:2 5:-2
guard.SB_NOUSER	3:2 5:-2
guard.SB_RDONLY	3:-2 4:3
guard.SCTP_ABORT	3:2
guard.SCTP_ALL_ASSOC	3:3
guard.SCTP_DISPOSITION_NOMEM	3:-3 5:-2 8:7
guard.SCTP_EOF	3:2
guard.SCTP_FUTURE_ASSOC	3:2
guard.SCTP_MAX_CHUNK_LEN	3:3 5:-2
guard.SCTP_XMIT_OK	0:-4 8:6
guard.SECCOMP_NOTIFY_SENT	3:-4 5:4
guard.SECCOMP_USER_NOTIF_FLAG_CONTINUE	4:-2 5:-3 8:5
guard.SELFMAG	3:3
guard.SEND_SHUTDOWN	3:-3 5:6
guard.SIN6_LEN_RFC2133	3:2
guard.SIZE_MAX	3:2 5:-2
guard.SKB_GSO_UDP	3:2
guard.SOCK_BROADCAST	4:3
guard.SOCK_CLOEXEC	3:3 5:-3
guard.SOCK_DEAD	8:-3 9:5
guard.SOCK_DGRAM	3:-2 7:4
guard.SOCK_MAX	3:11 5:-11
guard.SOCK_RAW	3:4 5:-4
guard.SOCK_SEQPACKET	5:-2 7:2
guard.SOCK_STREAM	3:-3 7:5
guard.SOL_IPV6	5:-4 7:4
guard.SPECTRE_V2_CMD_IBRS	7:2
guard.SPLICE_F_NONBLOCK	5:3
guard.SVC_NET	5:3
guard.SZ_SG_HEADER	1:2 2:-2 3:6 5:-2 8:-2
guard.S_IFMT	3:7 4:-7 5:6 7:-3 8:-2
guard.S_IRUGO	3:2 4:3 5:-3
guard.S_ISBLK	3:-3 5:-3 7:6
guard.S_ISDIR	3:12 4:-3 5:-3 7:-4
guard.S_ISFIFO	3:-5 4:2 5:-2 7:6
guard.S_ISLNK	3:-8 4:4 5:6
guard.S_ISREG	3:3 4:2 8:-4
guard.S_ISSOCK	3:4 5:-2
guard.S_IWUGO	3:5 4:-2
guard.TASK_KILLABLE	5:-8 8:8
guard.TASK_SIZE	0:-2 3:3
guard.TASK_SIZE_MAX	3:9 5:-6
guard.TCA_EGRESS_BLOCK	0:3 8:-2
guard.TCA_EXT_WARN_MSG	0:-4 8:3
guard.TCA_INGRESS_BLOCK	0:3 8:-2
guard.TCA_KIND	0:-2 5:-5 8:6
guard.TCPF_CLOSE	5:2
guard.TCPHDR_SYN	3:-2 9:3
guard.TCP_CLOSE	3:-6 5:9
guard.TCP_LISTEN	3:-2 5:3
guard.TCP_SKB_CB	0:4 5:-5 8:-2 9:3
guard.THIS_MODULE	5:4 8:-2
guard.TSN_lt	3:4 8:-2
guard.TYPE_DISK	3:-3 7:4
guard.TYPE_ZBC	3:-5 7:5
guard.U16_MAX	3:-2 5:3
guard.U32_MAX	3:9 5:-7
guard.UDP	5:-5 7:6
guard.UINT_MAX	3:-2 5:4 6:2
guard.UIO_MAXIOV	3:4 5:-3
guard.ULONG_MAX	3:4 5:-2
guard.USHRT_MAX	3:4 5:-3
guard.VIRTIO_MSI_NO_VECTOR	5:-6 6:8
guard.VLAN_HLEN	3:2
guard.VM_EXEC	4:3 5:-2
guard.VM_FAULT_ERROR	8:6
guard.VM_FAULT_NOPAGE	8:4
guard.VM_GROWSDOWN	3:9 5:-7
guard.VM_IO	3:9 4:-4 5:-4
guard.VM_PFNMAP	4:-4 5:5
guard.VM_SHARED	3:11 4:-2 5:-6 7:-2
guard.WARN_ON	3:4 5:-2 9:2
guard.WARN_ON_ONCE	4:2
guard.X86_FEATURE_APIC	3:-3 6:12 7:-8
guard.X86_MODRM_MOD	3:3
guard.X86_VENDOR_AMD	7:3
guard.X86_VENDOR_INTEL	6:4 7:-2
guard.XATTR_REPLACE	3:-2 5:4
guard.XDR_UNIT	3:-7 5:2 8:5
guard.XFRM_POLICY_IN	0:-2 3:-3 4:11 5:-2 7:2 8:-5
guard.XPRT_LOCKED	5:-8 8:8
guard.XT_MAX_TABLE_SIZE	0:-4 3:5
guard.XZ_OK	8:2
guard.ZSTD_isError	3:-4 8:5
guard.Z_OK	2:-2 8:4
guard._IOC_TYPE	7:3
guard.__be32	3:2
guard.__btf_type_is_struct	3:-4 7:5
guard.__get_user	1:3 8:-2
guard.__put_user	1:2
guard.__ratelimit	3:-3 5:3 6:3 8:-4 9:3
guard.__skb_linearize	0:3 8:-3
guard.__test_and_set_bit	2:5 3:5 5:-4 7:-4
guard.__user	3:8 5:-2 8:-4
guard._msg	0:3 8:-2
guard._res	3:3 8:-3
guard.a	0:-2 3:7 5:-8 7:3 8:6 9:-2
guard.a_ops	3:-2 5:-5 7:9
guard.a_res	5:6 8:-5
guard.aa	3:7 7:-5
guard.aa_set	3:7 7:-5
guard.aalg	7:-2
guard.ab	5:2
guard.abort	2:-2 3:4 6:3 7:2 8:-4
guard.aborted	2:-3 3:-2 4:-4 5:22 8:-12
guard.above	0:-2 5:4
guard.abs	0:2 3:-5 5:2 7:2 9:3
guard.absinfo	3:-6 5:-6 7:12
guard.ac	0:-2 3:2 6:-6 7:3 8:4
guard.aca	5:-3 8:2
guard.acc	3:4 5:-4
guard.acc_mode	3:4 5:-4
guard.accept	3:-11 5:12 6:3 7:-3 8:2
guard.access	0:-2 1:6 2:5 4:5 5:-15 6:4 7:-3 8:-7 9:5
guard.access_ok	1:3 3:6 8:-4
guard.access_size	1:-2 3:-4 9:7
guard.access_type	3:-5 7:3 8:3
guard.account	0:4 4:-2 5:-10 7:10
guard.acct	0:6 3:-5 5:4 8:-4
guard.ack	3:5 6:4 7:-2 8:-8
guard.acl	0:3 1:-2 2:-2 3:14 8:-12
guard.acpi	0:2 1:-3 2:-4 3:-8 5:5 6:-9 7:9 8:7
guard.acpi_bus_get_status	5:-5 6:4 8:2
guard.acpi_dev	3:-5 5:7 6:2 8:-2
guard.acpi_device	3:-2 5:5 6:2 8:-6
guard.acpi_disabled	3:-11 5:5 6:-4 7:12
guard.acpi_driver_data	3:3 5:-2
guard.acpi_ev_is_notify_object	3:5 5:-3 7:-2
guard.acpi_gbl_FADT	3:2 5:-6 7:7
guard.acpi_gbl_mutex_info	5:2
guard.acpi_gbl_root_table_list	0:-2 3:6 5:4 7:-5 8:-2
guard.acpi_get_handle	7:5 8:-3
guard.acpi_has_method	3:-3 6:-2 7:7
guard.acpi_id	3:9 5:-3 6:-3 7:-2
guard.acpi_match_device_ids	3:4 5:-4 7:2
guard.acpi_perf_data	3:2 5:-5 6:-3 7:8
guard.acpi_table_header	3:2
guard.acquire	3:6 5:-3 8:-2
guard.acquired	3:3
guard.acs	5:-2 6:-2 7:3 8:2
guard.act	0:3 2:-2 3:5 4:4 5:-7 8:2 9:-3
guard.action	0:-6 1:-2 2:-4 3:-4 4:12 5:-2 6:11 7:3 8:-4 9:-4
guard.actions	5:-3 8:6
guard.actions_logged	3:4 8:-3
guard.activated	3:-2 5:11 8:-7
guard.active	2:-2 3:-8 5:12 6:-4 8:5 9:-2
guard.active_key_id	5:-2 8:2
guard.active_spin_lock	3:-2 5:5
guard.actual	3:-4 5:10 8:-5
guard.adap	3:3 5:-13 6:4 7:7
guard.adapter	3:9 5:-5 6:5 7:-7
guard.add	0:13 2:-2 3:-13 5:-4 7:-7 8:15
guard.add_cnt	3:7 5:-6
guard.add_to_page_cache_lru	0:-2 8:3
guard.add_uevent_var	0:4 3:-2
guard.addip	3:6 5:-6 7:3
guard.addr	0:4 2:-5 3:3 4:-6 6:2 8:2
guard.addr_bytes	3:6 8:-2
guard.addr_len	5:2 7:3
guard.addr_param_needed	3:4 5:-2
guard.addr_param_seen	3:4 5:-2
guard.addr_type	3:-9 5:11
guard.addr_valid	3:2 5:-2
guard.addrbuf	5:3 7:2 8:-2
guard.address	0:4 1:3 2:-3 4:-5 6:8 7:-4 9:-3
guard.address64	6:3
guard.addrlen	0:-7 3:5 5:-2 7:-3 8:8
guard.addrs	8:3
guard.adev	0:-2 3:7 4:5 5:12 7:-6 8:-14
guard.adj	8:2
guard.adjust	0:2 5:-3
guard.adma	3:5 5:-2 6:-2
guard.admin	1:7 3:-7 4:-3 7:-4 8:8
guard.adr	5:-3 7:5
guard.ae	3:-12 5:-9 6:-2 7:6 8:20
guard.aead	0:-3 3:4
guard.aes	3:-3 6:-4 7:9
guard.af	0:-2 3:7 5:-8 7:9 8:-4 9:-2
guard.affinity	6:-3 7:8 8:-3
guard.afinfo	0:-3 3:3 5:-9 7:16 8:-5
guard.after	2:2 3:5 5:-5 6:4 9:-3
guard.age	3:3
guard.agpt	3:3
guard.ah	8:2
guard.ahash	3:-7 5:3 8:6
guard.ai	0:-10 3:3 7:-2 8:10
guard.aio	3:3 5:2 7:-5
guard.aio_buf	3:3 7:-2
guard.alarm	5:-3 6:-2 7:6
guard.alarmtimer	3:-7 5:-4 6:10
guard.alarmtimer_get_rtcdev	3:-7 5:-4 6:10
guard.alen	3:7 5:-4
guard.alg	3:2 5:3
guard.algo	3:4 5:-6 7:4
guard.alias	0:2 4:3 5:-2
guard.align	0:3 3:3 6:2 7:-2 8:-5 9:-2
guard.aligned	1:3 3:8 5:-3 6:-2 7:-4
guard.alignmask	3:4 5:-4
guard.alignment	3:3 5:-2
guard.alive	3:-8 5:9
guard.all	0:-2 2:-2 3:-3 4:6 7:4 8:-2 9:-2
guard.alloc	0:36 2:-4 3:-11 4:-2 5:-7 6:-6 7:-5 8:-3 9:3
guard.allocate	0:13 3:-4 5:-19 7:-2 8:13
guard.allocated	0:-3 3:7 5:-2 6:-2 7:-4 9:6
guard.allow	0:5 2:-2 3:-6 4:10 6:-3 7:6 8:-6 9:-3
guard.allow_ptr_leaks	3:4 5:-2
guard.allowed	0:-4 1:-2 3:5 4:20 5:3 6:-4 7:-9 8:-6 9:-2
guard.always	4:4 5:2 6:-3 7:-2
guard.amd	0:-2 3:-10 5:-3 7:6 8:10
guard.aml	0:-2 3:9 5:-8 6:-2 7:2 8:2
guard.aml_end	3:3 5:-2
guard.aml_opcode	7:3
guard.ancestor	5:3 8:-2
guard.and	1:2 2:9 3:-3 5:-2 7:2 8:-6
guard.anon	0:-3 3:2 4:-7 5:-2 7:8 8:2
guard.anon_vma_prepare	0:2 8:-2
guard.anonymous	3:5 4:-5 5:2
guard.any	0:-2 2:5 3:10 5:-7 6:-5 7:-2 8:4
guard.anycast	3:4 5:-2
guard.ap	3:-8 5:10
guard.api	4:2 5:2 7:-3
guard.apic	5:6 6:5 7:-8
guard.apicid	3:9 6:-7 7:-2
guard.append	0:6 3:-8 4:9 5:-2 7:-4
guard.aq	3:3
guard.ar	3:-4 7:9 8:-2
guard.ar_hrd	7:2
guard.ar_pro	7:2
guard.arch	4:4 5:-14 7:19 8:-4
guard.architecture	1:5 3:-2
guard.area	8:3
guard.arg	1:18 3:6 4:-2 5:-12 6:-5 7:-5 8:3
guard.arg2	3:8 5:-4 7:-3
guard.arg3	3:2 7:-2
guard.arg4	3:2
guard.arg5	3:2
guard.argc	3:4 5:-3
guard.argp	1:2 2:-2 5:-2 8:4
guard.args	0:-2 3:12 5:-10 8:4 9:-2
guard.argv	0:2 2:-2 3:18 5:-10 7:-3 8:-3
guard.arp	0:5 3:7 5:-10 7:2 8:-4
guard.arphrd	3:4 5:-2
guard.arr	6:2 7:-2
guard.array	0:11 1:4 2:-2 3:2 5:-13 6:-3 7:2 8:-12 9:13
guard.array_len	5:2 8:-2
guard.array_size	3:2
guard.arrays	3:3 5:2 8:-3
guard.as	2:7 5:-6
guard.asc	2:4 3:-7 6:-2 7:3 8:3
guard.asconf	3:9 4:-3 5:-4
guard.ascq	3:-5 5:5 6:-4 7:4 8:3
guard.asn1	3:6 5:-2 7:3 9:-3
guard.asoc	0:-4 4:-3 5:7 7:2 9:-2
guard.aspm	3:-2 5:2
guard.assign	3:3 4:-2 5:4 8:-4
guard.assoc	0:5 3:10 5:-9 8:-7
guard.assoc_id	3:2
guard.assoclen	3:2
guard.asymmetric	5:-4 7:4
guard.async	0:5 2:-2 4:-2 5:-10 7:4 8:3 9:3
guard.at	6:2
guard.atkbd	2:5 3:-7 5:-12 6:5 7:12 8:-2
guard.atomic	0:6 2:-4 3:-15 4:-3 5:4 6:4 7:-2 8:2 9:9
guard.atomic64	4:-5 5:5
guard.atomic64_read	4:-5 5:5
guard.atomic_inc_return	5:-3 9:3
guard.atomic_long_read	3:-3 8:2 9:4
guard.atomic_read	0:-2 3:-7 4:-3 5:17 6:-3 8:-2
guard.ats	3:2 5:-2 6:-2
guard.attach	5:-10 8:12
guard.attach_btf	3:-7 5:5 8:2
guard.attach_state	3:2 5:-2
guard.attach_type	3:2
guard.attached	3:-3 5:11 6:-3 7:-3
guard.attr	2:-2 3:12 4:3 5:-12 6:-6 7:5
guard.attr_clr	3:-9 7:9
guard.attrlen	0:-4 5:6
guard.attrs	0:5 3:4 5:-7 7:-4 9:2
guard.audio	3:-7 5:3 6:3 7:2
guard.audit	4:-5 5:5 7:-2 9:4
guard.audit_buf	0:2 5:-2
guard.audit_mark	0:-4 8:4
guard.auth	0:4 2:-2 3:-9 4:7 5:2 8:2 9:-2
guard.auth_capable	4:-6 5:7 7:2
guard.auth_enable	3:-4 4:-5 5:5 7:6
guard.auth_ids	3:5 5:-5
guard.auth_res	3:-5 8:9
guard.authattrs	3:4 5:-2
guard.authenc	3:2
guard.authsize	3:9 5:-3 8:-3
guard.auto	3:2 5:-11 8:10
guard.autobind	5:-15 8:16
guard.autofs	3:-8 5:5 8:2
guard.autofs_oz_mode	3:-2 4:4 5:-2
guard.autoneg	5:-2 8:4
guard.autopm	5:-2 6:-2 8:6
guard.aux	0:-14 2:-3 4:-5 6:8 7:12 8:8 9:-3
guard.aux_output	3:5 7:-4
guard.aux_sample_size	3:-11 7:12
guard.avail	0:-8 3:4 5:7
guard.available	3:-7 6:2 7:13 8:-4
guard.avoid	5:-3 6:4
guard.b	0:-4 3:-7 5:5 6:-8 7:-3 8:13 9:5
guard.b_data	3:5 8:-2
guard.b_size	5:3 8:-2
guard.b_transaction	5:-3 9:5
guard.backlog	0:-2 5:4 8:-2
guard.bad	0:2 1:-2 2:-2 3:6 4:-2 5:8 6:3 7:-4 8:-7 9:-3
guard.bad_address	3:-3 5:7 6:-2
guard.bank	3:3 5:-2 7:-2
guard.banks	5:2
guard.bar	3:4
guard.bars	3:4 5:-2 7:-2
guard.base	0:7 2:-2 3:5 4:2 5:-11 6:-5 7:4 8:5 9:-2
guard.bat	3:-2 6:10 8:-6
guard.batch	3:2
guard.battery	6:6 8:-4
guard.bb	5:4 7:-3
guard.bbitmap	5:5 8:-4
guard.bd	2:9 3:-7 7:-2 8:4 9:-2
guard.bd_fsfreeze_count	5:2
guard.bd_info	5:4 8:-2
guard.bdev	0:-3 1:-2 2:-3 3:-10 4:6 6:7 7:6
guard.bdev_is_partition	3:6 4:3 5:-4 7:-4
guard.bdev_logical_block_size	3:-5 6:5
guard.bdev_max_discard_sectors	5:-2 7:3
guard.bdev_nr_sectors	3:-12 5:14
guard.bdev_read_only	5:6 7:-3 8:-2
guard.bdi	0:-4 3:2 8:3
guard.be	3:2 7:-2
guard.be16	3:-2 5:-2 8:3
guard.be32	3:6 5:-2 7:3 8:-5
guard.be32_to_cpu	3:4 5:-3
guard.before	2:2 3:2
guard.begin	1:5 5:2 8:-4
guard.behavior	3:7 5:-5
guard.best	3:-2 5:-4 6:-2 7:10 8:-2
guard.bgid	0:6 3:-2 8:-2
guard.bh	0:8 1:-2 2:17 3:2 4:-2 5:-6 7:-5 8:-7 9:-3
guard.bhs	2:10 5:-6 8:-2
guard.bi	2:5 3:9 5:-8 7:3 8:-6
guard.bi_iter	5:3 7:-2
guard.bi_size	3:-2 5:3
guard.bi_status	2:8 5:-2 8:-5
guard.bigalloc	3:4 7:-4
guard.bind	0:-2 3:-11 5:10 7:2
guard.bind_addr	3:-9 5:12 8:-2
guard.bindcnt	5:2
guard.binfo	2:5 5:-2 8:-2
guard.bio	3:-9 5:10 7:-3 8:2
guard.bios	5:-2 6:4 7:-2
guard.bioset	0:3 8:-3
guard.bit	0:9 2:4 3:-10 6:-6 7:8 8:-9 9:7
guard.bit_offset	3:8 5:-3 6:-2 7:-2
guard.bit_width	3:4 6:-2
guard.bitfield32	5:-3 8:4
guard.bitmap	0:-4 1:4 2:-4 3:4 5:-2 7:-2 8:3 9:2
guard.bitmap32	5:-2 8:2
guard.bitmap_bh	2:-3 3:5 5:-3 8:3
guard.bits	0:-3 1:2 2:-2 3:8 5:6 6:-3 8:-9 9:3
guard.bitset	0:-4 3:9 5:-3
guard.bkt	0:5 3:-3 5:-2
guard.bl	3:-5 5:5
guard.blackhole	3:-2 5:2
guard.blacklist	3:8 8:-3
guard.blk	0:5 2:-10 3:-4 4:-3 6:-2 7:-3 8:15 9:5
guard.blk_queue_dying	5:2
guard.blk_queue_pm_only	5:2
guard.blkbits	3:3
guard.blkcg	3:-2 8:2
guard.blkdev	3:2 5:-4 8:4
guard.blkdev_dio_unaligned	3:3 8:-2
guard.blkg	0:2 8:-2
guard.blks	2:-3 3:5
guard.block	0:3 2:-6 3:12 4:-2 5:-4 6:5 7:3 8:-5 9:-5
guard.block_cb	0:4 3:-2 5:3 8:-5
guard.block_group	3:2 5:-2
guard.block_index	0:5 3:-7 7:7 8:-5
guard.blocked	3:-2 5:8 6:-4
guard.blocking	0:9 3:-2 5:-3
guard.blocks	0:-2 2:-3 3:3 5:-8 7:11 8:3
guard.blocks_count	3:2
guard.blocksize	5:-8 7:3 8:9
guard.bloom	3:6 5:-5
guard.body	2:2 3:-2
guard.boot	0:-14 3:-2 5:-4 6:8 7:16 8:-2
guard.boot_cpu_data	3:-7 5:-6 6:5 7:12
guard.boot_cpu_has	3:-4 5:-5 6:6 7:4
guard.boottime	3:5 5:-3
guard.bound	2:-2 5:9 7:-4
guard.box	0:2 3:-2 5:11 6:-5 7:-2 8:-3
guard.bp	5:5 7:-4 8:4
guard.bp_addr	3:5 5:-2 8:-2
guard.bp_type	3:2
guard.bpage	3:4 5:-3
guard.bpb	3:2
guard.bpf	0:-6 1:-2 3:8 4:2 5:3 6:-3 7:2 9:-3
guard.bpf_capable	3:2 4:2 5:-2
guard.bpf_prog_map_compatible	3:3 8:-2
guard.bpf_sock	3:-12 4:2 5:12 7:-2
guard.bpfptr	1:4 8:-3
guard.bpfptr_is_null	3:2
guard.bprm	0:2 3:5 7:3 8:-8
guard.br	3:-3 5:4 6:-3 8:2
guard.branch	3:3 4:-4 6:-3 8:7
guard.breakpoint	3:5 7:-3
guard.bri	3:5 5:-7 6:4
guard.bridge	3:-2 6:5 7:-7 8:5
guard.brightness	6:2 7:-2
guard.broadcast	0:8 4:6 5:-14 7:5 8:-3 9:-2
guard.bs	0:2 3:6 5:-2 8:-5
guard.bsize	3:6 8:-3
guard.bt	0:8 3:-13 5:8 7:-2 8:2
guard.btf	0:-2 1:-2 3:-3 4:-5 5:12 8:-3 9:4
guard.btf_id	3:11 5:-6
guard.btf_is_kernel	3:6 4:-2 5:-2
guard.btf_type_is_func	9:2
guard.btf_type_is_func_proto	3:-2 7:-2 9:5
guard.btf_type_is_int	3:2 7:-2
guard.btf_type_is_ptr	3:-7 9:8
guard.btf_type_is_struct	3:-3 7:5
guard.btf_type_vlen	3:3
guard.btf_vmlinux	3:-5 7:6
guard.btfs	0:-4 8:4
guard.bts	0:14 1:-2 5:-4 6:3 7:-5 8:-6
guard.btypes	3:5 5:-2
guard.bucket	0:2 3:3 5:4 8:-8
guard.buckets	3:-2 5:5
guard.buddy	3:-7 5:10
guard.budget	0:5 3:8 5:-4 7:-6 8:-2
guard.buf	0:-3 1:7 2:-5 3:10 4:-7 5:9 6:-8 7:-6 9:3
guard.buf_end	3:2
guard.buf_fx	1:4 3:-2 5:-2 6:-2 8:4
guard.buf_index	3:3
guard.buf_len	3:-6 5:-5 6:2 8:10
guard.buf_size	3:-9 5:4 6:-2 8:8
guard.buffer	1:2 2:8 3:-6 4:-2 6:11 7:-8 9:-3
guard.buffer_desc	3:2
guard.buffer_mapped	3:-2 5:2
guard.buffer_size	2:6 3:-2 5:-2
guard.buffer_uptodate	2:4 3:-2
guard.buffers	3:-4 4:3 9:3
guard.bufflen	3:8 5:-4
guard.buflen	0:-5 2:-2 3:2 5:3 6:2 7:-2 9:5
guard.bufs	3:-4 7:6 8:-2
guard.bufsize	3:4
guard.build	0:-4 5:-2 8:4
guard.bus	2:4 5:-7 6:-8 7:12 8:4 9:-3
guard.busy	2:-2 3:-4 5:14 6:-2 8:-3 9:-2
guard.button	3:-2 7:2
guard.bv	1:2 2:2 3:8 5:-11 7:3 8:-2
guard.bv_len	1:2 2:3 3:-2
guard.bvec	1:2 2:2 8:-4
guard.bw	2:3 3:-2 4:4 5:-2
guard.by	3:3 6:-3
guard.bypass	3:-6 4:2 7:6
guard.byte	0:-3 1:-2 2:7 4:-2 5:6 6:3 7:-7 8:-3
guard.bytes	0:-4 3:17 4:-2 5:-3 7:-6 8:5 9:-5
guard.c	0:-3 1:3 2:-3 3:5 4:-4 5:-5 7:5 8:5 9:-3
guard.c2	5:-8 6:8
guard.ca	3:7 4:2 5:-4 7:-3
guard.cable	0:3 5:4 8:-7
guard.cache	0:10 2:-2 3:-5 4:5 5:3 6:-5 7:-4 8:3 9:-4
guard.cache_check	0:-2 8:5
guard.cached	3:-6 5:9
guard.cacheinfo	0:2 5:4 8:-2
guard.cachep	0:3
guard.calipso	3:-4 5:-6 8:11
guard.call	0:-3 3:2 5:-18 6:-2 7:16 8:13 9:-5
guard.callback	0:-2 4:4 5:6 7:-5 8:-2
guard.callbacks	3:-3 5:-3 7:6
guard.callchain	3:5 7:-4
guard.calldata	0:-2 5:7 8:-4
guard.caller	3:-9 5:5 8:7
guard.callout	3:3
guard.callout_info	3:3
guard.can	0:-4 2:-2 3:10 4:10 5:-11 6:-9 7:22 8:-13 9:-2
guard.can_do_mlock	4:3
guard.cancel	0:3 3:-4 5:8 8:-5
guard.cap	0:-2 1:6 2:3 3:-15 4:11 5:-19 7:20 8:-3 9:-2
guard.cap_mask	3:5 5:-2 6:-7 7:3
guard.capabilities	3:-3 5:-5 7:9 8:2
guard.capability	3:-2 8:4
guard.capable	0:-2 1:7 3:-17 4:7 5:-4 6:-4 7:15
guard.capacity	3:7 4:-2 5:-9 6:10 8:-5
guard.caps	0:2 3:-3 5:-4 7:9
guard.card	5:-5 6:5
guard.carrier	3:-3 8:4
guard.carve	0:-2 3:-2 8:5
guard.case	0:3 8:-2
guard.cat	1:-2 3:4 4:-3 5:3
guard.catatonic	3:-3 4:-3 5:7
guard.cb	0:5 2:-2 3:-7 4:10 5:-2 7:-8 8:2 9:3
guard.cc	5:2
guard.cd	0:12 3:-6 4:8 5:-7 6:-3 7:2 8:-5
guard.cda	3:7 5:-5
guard.cdc	3:-3 5:-3 7:8 8:2
guard.cdi	2:5 3:2 4:-2 5:-3 6:-2 7:-3 8:5
guard.cdo	2:-2 3:3 7:-2
guard.cdrom	1:2 2:-4 3:9 4:-2 5:-6 6:-3 7:5 8:2
guard.cdrom_print_info	3:-2 8:5
guard.cert	3:5 5:-3
guard.cfg	0:-2 1:-2 5:2 6:-4 7:4
guard.cft	3:-5 5:-5 7:11
guard.cftype	3:-4 5:4
guard.cg	0:-3 3:2
guard.cgc	1:3 2:3 5:-2
guard.cgroup	0:-5 3:2 4:5 5:3 7:-10 8:8
guard.cgroup_is_threaded	7:2
guard.cgroup_is_valid_domain	5:6 7:-4
guard.cgroup_tryget	3:-3 5:5
guard.cgrp	3:-4 4:15 5:3 7:-8 8:-3
guard.ch	0:-5 5:-3 6:-2 8:10 9:2
guard.chain	0:2 5:5 8:-6
guard.chain_index	8:2
guard.chainlen	3:-6 5:8
guard.chan	0:-3 3:-5 5:5 6:-3 8:10 9:-2
guard.chandle	0:-2 8:5
guard.change	3:-8 4:3 5:-3 7:10
guard.changed	3:-2 5:5
guard.channel	3:5 8:-3
guard.channels	3:3 5:-9 8:8
guard.char	2:4 3:-2 5:-5
guard.charge	3:-3 7:-2 8:7
guard.charged	3:-3 4:-2 5:-4 7:5 8:4
guard.chars	1:2
guard.check	0:-15 1:-4 3:7 4:7 5:-2 6:9 7:3 9:-5
guard.check_add_overflow	3:4 6:6 8:-8
guard.check_bytes_and_report	3:-3 5:4
guard.check_fcntl_cmd	3:-4 5:6
guard.check_mnt	3:3 4:-3
guard.check_object	3:-2 8:4 9:-2
guard.check_pointer	4:-2 5:-4 8:7
guard.check_slab	3:-4 8:8 9:-3
guard.checkentry	3:2
guard.checkpoint	2:-2 5:2
guard.checks	0:-8 8:4 9:6
guard.checksum	0:-2 2:-3 3:12 6:3 7:5 8:-12 9:-2
guard.chg	5:-2 8:3
guard.child	0:-7 3:-16 4:-3 5:8 6:6 7:-3 8:15
guard.children	5:5 6:-2
guard.chip	0:2 3:-5 5:-6 7:12 8:-2
guard.chk	0:-4 2:-2 5:-7 6:9 8:5
guard.chk_addr_ret	3:2
guard.chrdev	8:3
guard.chunk	0:-3 1:14 3:5 5:-3 7:-5 8:-5
guard.chunk_hdr	0:3
guard.chunk_nr	1:5 8:-5
guard.chunkhdr	0:4 3:-3
guard.chunks	3:-10 5:10
guard.chunksize	2:3
guard.ci	5:7 8:-5
guard.cid	3:3 5:7 7:-2 8:-4
guard.cipso	3:2 5:-4 8:5
guard.cipsov4	3:6 5:-2 8:-3
guard.cl	2:5 3:6 5:-7 7:-2
guard.claim	3:2 5:-4 8:4
guard.clash	5:-2 7:6 8:-2
guard.class	3:2 4:-2 5:-14 6:12 7:6 9:-3
guard.clear	1:2 2:5 3:-4 8:-2
guard.clen	3:2
guard.clid	8:2
guard.client	0:-3 2:-2 4:5 5:6 7:2 8:-6
guard.clk	3:-3 5:10 6:-3 7:3 8:-5
guard.clnt	0:-5 2:5 3:-8 4:7 8:2
guard.clnt4	0:-2 8:2
guard.clock	3:6 5:-2 6:2 7:-10 9:7
guard.clockid	3:6 5:-4
guard.cloexec	3:5 5:-4
guard.clone	0:9 3:5 4:-5 5:-8 7:4 8:-4
guard.clone_flags	5:2
guard.cloned	3:3
guard.close	3:-10 7:7 8:7
guard.closed	5:3
guard.closing	3:-2 5:2
guard.clp	0:-6 3:3 4:2 5:9 7:-3 8:-5
guard.clr	3:-9 7:9 8:2
guard.cls	3:8 5:-3 8:-5
guard.cluster	0:-9 5:7 8:6
guard.cm	1:2 3:-2 5:3 6:-2 7:7 8:-6
guard.cmd	0:-2 1:-2 2:10 3:5 4:2 5:-9 6:-12 7:14 9:-5
guard.cmd_len	3:5 7:-2
guard.cmdline	3:13 5:-6 8:-3
guard.cmnd	4:2
guard.cmos	3:-11 6:12 8:3
guard.cmp	3:10 5:-3 8:-5
guard.cmpxchg	3:-2 5:-2 7:4
guard.cmsg	3:9 5:-4 7:-3
guard.cn	0:3 3:-2 4:2 5:-2
guard.cnf	0:-3 3:-9 5:9 7:-2 8:4
guard.cnt	0:-2 1:11 2:6 3:-12 4:-2 5:5 6:-6 7:-4 8:2 9:4
guard.coal	3:-2 6:-3 8:6
guard.coalesce	3:-2 5:2
guard.code	0:-2 3:11 4:4 5:-5 6:2 7:-5 8:-7
guard.cold	3:4 5:-2 6:-2
guard.collect	5:-2 8:4
guard.cols	3:4 5:-3
guard.combined	5:-3 8:3
guard.combined_count	3:2 5:-2
guard.command	0:-2 3:-3 5:-7 8:10
guard.commands	0:5 3:-4 5:-3 8:4
guard.commit	3:-5 5:5 8:8 9:-3
guard.committed	5:3
guard.common	4:-2 5:-4 6:-4 7:5 8:9
guard.compact	0:-3 3:-4 5:8
guard.compare	3:6 5:-4 6:4 7:-2 8:-2
guard.compat	1:16 3:-3 4:-4 5:-2 7:5 8:-10
guard.compat_long_t	3:2
guard.compat_ulong_t	3:-6 5:8
guard.compatible	3:9 4:4 5:-3 7:-4 8:-3
guard.complete	0:-3 2:-2 3:-10 5:6 6:12 7:-4 8:5 9:-2
guard.complexity	5:2
guard.compound	5:2 8:-3 9:2
guard.compute	3:3 5:-2
guard.con	5:-2 6:-3 8:4
guard.cond	4:-3 5:3
guard.config	0:-3 2:8 5:-10 6:-4 7:12 8:-3
guard.config1	5:2
guard.confirmed	3:-3 5:3
guard.conflict	5:6 8:-4
guard.cong	3:6 5:-2
guard.conn	3:-6 4:5 5:7 8:-5
guard.connect	3:-4 5:2 8:4
guard.connected	2:4 3:-4 5:4 6:-2 7:-2
guard.cons	0:-4 3:-3 5:8 6:-2 7:-2 9:3
guard.cons_pos	3:-7 5:7
guard.consistency	0:-8 8:4 9:6
guard.console	3:-5 5:2 6:-2 8:-2 9:7
guard.consoles	3:8 5:-6
guard.const	5:-3 8:5
guard.constant	3:2
guard.constraint	3:7 5:-6 6:-2 7:-2 8:2
guard.constraints	0:-7 3:4 5:5
guard.cont	3:2
guard.container	3:2 5:-2 8:2
guard.content	5:6 7:-3 8:-3
guard.context	0:-8 3:-15 4:3 5:9 7:2 8:3 9:6
guard.continue	3:-4 4:-3 5:-3 7:-2 8:13
guard.control	5:2 6:2 7:4 8:-4
guard.control_register	3:-4 5:-3 6:2 7:7
guard.conv	3:-6 5:5 7:-3 8:4
guard.cookie	0:-5 3:2 4:-2 6:-2 7:-4 8:13
guard.coord	6:3
guard.coord_type	6:3
guard.copied	0:-2 1:29 2:-7 3:-13 4:-2 5:5 6:-2 7:-2 8:-7
guard.cops	3:-9 5:-9 7:18
guard.copy	1:15 2:-5 3:-7 4:7 5:-13 8:10 9:-7
guard.copy_from_buffer	1:2
guard.copy_from_iter_full	1:6 3:5 5:-4 6:-3 8:-2
guard.copy_from_kernel_nofault	1:-4 3:-3 8:8
guard.copy_from_sockptr	1:4 8:-3
guard.copy_from_sockptr_offset	1:-3 8:4
guard.copy_from_user	1:-5 3:-2 8:7
guard.copy_len	3:-6 5:7
guard.copy_size	3:5 5:-4
guard.copy_to_iter	1:3
guard.copy_to_sockptr	1:2
guard.copy_to_user	1:-3 3:-3 4:10 8:-4
guard.core	0:3 3:-4 5:-2 7:6
guard.corename	0:3 3:-3 4:2 5:-2
guard.cork	5:2
guard.corrupt	5:7 8:-4
guard.count	0:-9 1:6 2:2 4:-5 5:4 6:10 7:-6 8:-2 9:2
guard.counter	0:-5 3:-2 5:11 8:-3
guard.counters	1:2 3:5 5:-8 6:6 7:-2 8:-4
guard.cow	0:2 3:-2 4:5 5:-2 7:-2
guard.cp	3:-5 5:6
guard.cpc	5:3 6:-3 7:3
guard.cpc_desc	5:2
guard.cpd	0:-2 3:8 5:-6
guard.cprm	1:-2 2:12 3:-9 4:2 5:-2 8:2
guard.cps	3:-5 4:2 5:7 7:4 8:-5
guard.cpu	0:7 1:-6 2:-3 4:-13 5:4 7:2 8:3 9:6
guard.cpu_buffer	0:5 3:-3 8:-7 9:5
guard.cpu_feature_enabled	5:-4 9:5
guard.cpu_has	7:2
guard.cpu_hotplug_state	8:-2 9:3
guard.cpu_online	3:9 5:-5 6:-2
guard.cpu_online_mask	3:-2 5:7 6:-4
guard.cpuc	0:-2 3:-3 5:-2 8:9
guard.cpuctx	3:-2 5:-4 7:-2 8:8
guard.cpufreq	3:-20 5:13 6:-8 7:16
guard.cpufreq_disabled	3:-3 5:-2 6:-2 7:9 8:-2
guard.cpufreq_driver	3:-4 5:-2 7:6
guard.cpuhp	3:-7 5:6 8:2
guard.cpuid	3:-5 5:-6 6:-5 7:16
guard.cpuidle	3:-2 5:8 6:-3 7:-2
guard.cpumask	3:18 5:-7 6:-7 7:-5 8:-7 9:9
guard.cpumask_empty	0:-3 7:-2 9:6
guard.cpumask_subset	4:2 9:2
guard.cpumask_test_cpu	3:9 5:-3 7:-2
guard.cpus	0:-2 4:2 5:3 6:-2
guard.cpuset	3:-6 4:3 5:6
guard.cq	3:-5 5:10 7:-2
guard.cqe	3:-2 8:2
guard.cra	3:-2 5:2 7:3
guard.cra_alignmask	3:4 5:-3
guard.cra_blocksize	3:4 5:-2
guard.cra_driver_name	3:-6 5:7
guard.cra_name	3:-2 5:3
guard.crash	0:3 3:-2 8:3
guard.crash_base	0:3 3:-2 5:-2 8:3
guard.crc	2:-6 3:7 5:-3 8:6
guard.creat	3:6 5:-2 7:-2
guard.create	0:6 3:2 4:-5 5:-3 6:-2 7:-4 8:9 9:-2
guard.cred	0:3 2:-2 3:5 5:6 7:-4 8:-9 9:2
guard.creds	0:-3 3:14 4:-2 5:-3 7:-3 8:-2
guard.critical	3:-9 5:8 8:2
guard.crs	3:4 7:-5 8:2
guard.crypt	0:2 8:-2
guard.cryptlen	3:-8 5:-2 8:11
guard.crypto	3:-3 5:10 6:-3 7:5 8:-5
guard.crypto_memneq	3:6 5:-2 8:-2
guard.crypto_mod_get	5:3
guard.cs	1:4 3:-3 4:3 5:3 6:-2 7:-3 9:-2
guard.cset	0:4 5:-2 8:-2
guard.csk	0:-5 3:-12 5:6 7:-5 8:16
guard.css	0:-7 3:-12 5:13 8:8
guard.cst	3:8 8:-5
guard.cstamp	5:-2 8:2
guard.cstate	3:3 5:-5 6:-4 7:7
guard.csum	1:4 2:7 3:2 5:-2 6:5 8:-13 9:-2
guard.csum_size	3:-6 5:7
guard.ct	0:4 3:-9 4:-2 5:8
guard.ct_sip_get_header	5:5 8:-4
guard.cta	0:-5 3:4 8:2
guard.ctinfo	0:-2 3:-2 5:-2 8:6
guard.ctl	2:3 5:-13 6:6 7:8
guard.ctnetlink	8:2
guard.ctr	2:4 3:-4 7:-2 8:4
guard.ctrl	3:-4 4:-3 6:15 7:-5
guard.ctsn	3:-4 5:5
guard.ctx	0:12 2:4 3:-10 4:-3 5:11 6:-8 7:-10 8:-3 9:7
guard.cur	3:-11 5:11 6:4
guard.curr	0:2 1:-2 7:-2 8:3
guard.curr_pos	3:5 5:-4
guard.current	1:-2 2:-3 3:-24 4:15 5:7 6:3 7:2 9:2
guard.current_state	3:-6 5:7 7:-2
guard.current_table_count	3:11 5:-8
guard.current_user_ns	3:-3 4:7 5:-4
guard.cx	3:-6 6:6 7:2
guard.d	0:-5 1:-2 2:-2 3:4 5:16 6:-2 7:-4 8:-6
guard.d0	3:2 7:-2
guard.d1	5:-6 6:-3 7:12
guard.d3	3:2 5:-11 6:10
guard.d_can_lookup	3:5 5:-5
guard.d_flags	3:9 5:-7 8:-2
guard.d_ino	3:-3 5:3
guard.d_inode	0:-2 3:-2 5:2 7:-2 8:4
guard.d_is_dir	3:10 5:-9
guard.d_is_negative	3:-3 5:3
guard.d_is_symlink	3:4 5:-3
guard.d_name	5:5 8:-3
guard.d_parent	3:5 5:-4
guard.d_really_is_negative	3:-5 5:5
guard.d_really_is_positive	5:5 8:-4
guard.d_sb	3:3 4:3 5:-7
guard.d_state	3:-7 5:7
guard.d_tracer	0:4 5:-2
guard.d_unhashed	5:4 8:-3
guard.d_unlinked	3:-5 5:7
guard.daddr	3:5 5:-6 7:2
guard.data	0:2 1:5 2:6 3:6 4:-6 6:-8 7:-5
guard.data_len	3:-2 6:4
guard.data_race	0:-2 2:6 3:-8 5:4
guard.data_size	3:-3 5:-2 8:6
guard.datagram	1:-6 8:7
guard.datalen	0:-4 2:-2 3:8 5:-7 7:-2 8:9
guard.dataoff	0:-4 3:10 5:-11 8:6
guard.dax	3:-4 5:-3 7:8
guard.dbgp	3:6 5:-2 6:-4 8:2
guard.dbuf	3:3 5:-2
guard.dctx	0:2
guard.ddict	0:2
guard.de	2:-5 5:10 7:-2
guard.de_len	3:3
guard.dead	3:-16 5:19 7:-5 8:-8 9:12
guard.deaddir	3:-7 5:8
guard.deadline	5:6 6:-2 8:-3
guard.debug	0:-12 3:-4 5:14 7:-3 9:8
guard.debugfs	4:6 5:-4 7:-2
guard.debugfs_allow	4:3
guard.dec	5:4
guard.decode	3:7 4:-2 5:-9 8:8
guard.decode_attr_length	3:-2 8:2
guard.def	0:-3 3:8 4:-2 5:3 8:-3
guard.default	0:-3 3:2 5:8 6:-3 7:3 8:-4 9:-2
guard.default_domain	3:-8 5:9
guard.defer	5:-2 6:-2 7:2 8:4 9:-2
guard.deferred	3:-4 5:3 7:2 8:4 9:-3
guard.defrag	3:-3 5:2 8:2
guard.del	3:-6 5:2 8:2 9:4
guard.delay	3:-2 5:-8 7:10 8:2
guard.delegation	3:3 5:5 7:-4
guard.delete	3:2 4:5 8:-7
guard.delim	0:-2 3:5 5:-3
guard.delta	0:4 3:-3 5:2 6:-2 7:-2
guard.denied	2:-2 5:9 8:-5
guard.dentry	0:-10 1:-3 2:-2 3:8 4:-3 5:4 8:8
guard.deprecated	3:-3 8:4
guard.depth	0:7 2:-3 3:2 5:3 8:-6 9:-2
guard.deref	5:-8 8:10
guard.dereference	3:6 5:-3
guard.desc	2:6 3:-10 4:-3 5:2 7:-8 8:4 9:6
guard.descendants	3:-3 5:4
guard.description	8:2
guard.descriptor	3:2 5:-10 7:6 8:6
guard.descs	3:-4 5:5
guard.dest	1:-2 2:2 3:9 5:-3 8:-4
guard.destination	3:7 5:-2 8:-3 9:-2
guard.destroy	7:17 8:-15
guard.detach	3:3 5:-3
guard.detaching	5:4
guard.dev	0:-6 3:4 4:-6 5:-3 7:8
guard.dev_data	0:3 3:-2
guard.dev_id	0:2
guard.dev_name	3:3 5:-3 6:-2 8:2
guard.dev_net	3:4 5:-9 8:7
guard.dev_size	7:3
guard.dev_to_sit_net	5:3 7:-2
guard.dev_valid_name	3:4 5:-4
guard.dev_xmit_recursion	5:2
guard.devconf	3:-8 4:2 5:-2 7:8
guard.devfn	0:-2 3:3 6:6 7:-2 8:-6
guard.device	0:14 2:-6 4:-4 5:-9 6:-2 7:9 8:3 9:-4
guard.device_is_registered	3:-3 5:6 7:-2
guard.devices	3:-5 6:5 7:2
guard.devices_cnt	5:2
guard.devid	3:6 5:-6 7:-2 8:5
guard.devinfo	3:4 5:4 7:-2 8:-2
guard.devinfo_table	3:4 5:2 8:-3
guard.devkmsg	3:-8 5:9 8:-2
guard.devname	3:2 5:-2
guard.devp	3:-2 5:7 6:-3 7:-2
guard.devpath	0:9 3:-5 5:-3
guard.devres	0:4 5:-3
guard.devres_open_group	0:3 5:-2
guard.devsnmp6	3:-3 5:4
guard.df	3:8 5:-4 7:-2
guard.dfl	3:4 7:-4
guard.dflt	5:2
guard.dgram	3:-2 7:4
guard.di	1:3
guard.diag	3:9 5:-8
guard.dict	2:5 3:-11 5:10 7:-3
guard.dictContentType	3:2
guard.die	3:-4 5:-2 6:5 8:2
guard.diff	0:2 5:-4 7:5
guard.digest	3:9 5:-5 7:-2
guard.digest_size	3:3 5:-3
guard.digestsize	5:2
guard.dio	2:8 3:-6 5:3 7:2 8:-4
guard.dir	0:7 2:-7 3:2 4:-3 5:6 6:-2 7:3 9:-2
guard.direct	0:2 2:6 3:-2 4:-7 5:-9 7:3 8:10
guard.direction	3:3
guard.directory	3:2
guard.dirty	3:-2 5:-4 7:10 8:-2
guard.disable	0:-3 3:-10 4:5 5:8 6:-3 8:3
guard.disable_depth	3:-7 5:8
guard.disable_ipv6	0:-2 5:5
guard.disabled	3:-20 4:-6 5:27 6:-9 7:16 8:-8 9:3
guard.discard	0:2 3:3 5:-9 7:6 8:2
guard.disconnected	3:-2 6:6
guard.discovery	3:-2 5:-2 6:4
guard.disk	0:-6 1:-2 2:5 3:-9 4:10 5:2 6:-4 7:12 8:-7
guard.disk_live	3:-3 5:6
guard.dispatch	3:-10 5:5 8:2 9:5
guard.disposition	0:-2 3:-4 5:-3 8:10
guard.distance	3:7 6:-2 8:-5
guard.divisor	3:3
guard.dl	0:-6 3:-2 4:-4 5:7 8:6
guard.dlen	3:11 5:-6 8:-3
guard.dma	0:-3 2:-5 5:-4 6:12 7:-6 8:9 9:-3
guard.dma_has_cap	3:8 6:-4 7:-3
guard.dmabuf	3:-6 7:7
guard.dmar	0:2 3:-10 5:2 6:2 7:4
guard.dmar_domain	0:3 3:-3 7:5 8:-3
guard.dmaru	3:8 5:-3 6:-2
guard.dmi	0:-13 3:-2 5:-8 6:10 8:13
guard.dn	5:-2 8:4
guard.do	2:-2 3:8 4:3 5:-4
guard.dock	5:-3 6:6 8:-3
guard.doff	8:2
guard.doi	3:9 4:-2 5:2 7:-2 8:-4
guard.doi_def	3:6 4:-2 5:3 7:-2 8:-4
guard.doit	0:4 3:-4 5:-4 7:6 8:-2
guard.dom	3:-3 5:10 7:-5
guard.dom_cgrp	3:-2 5:4 7:-2
guard.dom_entry	3:7 5:-4 7:-2
guard.domain	0:3 3:4 5:6 6:-13 7:-4 8:6
guard.done	0:-2 1:3 3:-9 5:11 6:-3 7:-6 9:7
guard.donor	3:4 5:-4
guard.donor_inode	5:-2
guard.dot	3:4
guard.dotdot	5:-3 8:6
guard.dotu	3:-6 5:-2 7:10
guard.double	0:4 3:-2 8:-2
guard.down	5:3
guard.dp	0:7 3:5 5:-5 8:-4
guard.dptr	0:-4 3:2 5:-3 8:6
guard.dq	3:-3 5:5
guard.dqb	3:-2 5:2
guard.dqi	3:6 5:-6
guard.dqopt	3:-8 5:9
guard.dquot	2:-4 3:6 5:6 8:-5
guard.dr	0:-2 5:4
guard.drbg	3:-5 5:4 7:-2 9:6
guard.drhd	0:-2 3:9 5:2 6:-2 7:-2 8:-3
guard.driver	0:-3 2:4 3:6 5:2 6:-10 7:-3 9:4
guard.drop	0:-2 3:3 5:-2 8:3
guard.dropped	3:-3 5:6
guard.drv	3:-2 5:-2 7:7 8:-4
guard.ds	3:5 5:-6 6:4 7:2 8:-4
guard.dsdt	3:2 5:4 6:-3
guard.dst	0:6 1:-4 3:-2 4:-4 5:-7 6:3 8:9 9:-3
guard.dst_cgrp	5:2
guard.dst_file	5:-2 7:2
guard.dst_len	2:6 3:2 5:-6
guard.dst_prog	3:-2 8:2
guard.dst_reg	3:4 8:-3
guard.dst_vma	0:6 8:-5
guard.dtab	3:-5 5:7
guard.dtor	3:6 5:-6
guard.dummy	3:8 5:-6 7:-2
guard.dump	0:-3 1:-2 2:2 3:-10 4:-5 7:10 8:11 9:-2
guard.dump_interrupted	2:-2 5:12 8:-7
guard.dumpit	3:2
guard.dup	0:15 3:-4 5:-4 8:-4
guard.dup_to_netobj	0:6 3:-5
guard.duplicate	3:3 6:-3 8:2
guard.dw	5:2 6:-3 9:2
guard.dword	2:3 6:6 8:-7
guard.dx	3:5 5:-3
guard.dxfer	3:7 5:-5
guard.dying	3:-3 5:6
guard.dyn	3:-4 5:-2 7:6
guard.dynamic	5:-3 7:3
guard.dynptr	3:3
guard.e	0:6 2:-2 3:10 5:2 7:-4 8:-9
guard.e2big	3:-3 5:-6 8:10
guard.e4b	3:-6 5:9 8:-2
guard.e820	0:-3 3:-6 5:-4 6:10 8:4
guard.e_ident	3:4
guard.e_perm	3:-2 4:3
guard.e_tag	3:6 7:-3
guard.e_type	3:-4 7:6
guard.ea	0:3 3:-3 5:3 8:-3
guard.eacces	4:7 5:-3 8:-2
guard.eagain	3:-3 5:-3 6:-2 8:10
guard.early	0:-3 3:-16 5:22 6:-8 7:-2 8:8
guard.eax	3:-4 7:5
guard.ebusy	3:-2 5:2 8:3
guard.ec	0:2 3:-4 5:4 6:8 7:-2 8:-6
guard.ecap	3:-7 5:-10 6:4 7:16 8:-3
guard.echo	3:-5 5:5 8:2
guard.ecn	3:5 5:-3
guard.edit	3:-2 5:3
guard.ee	0:2 3:4 5:-5
guard.eee	5:-2
guard.eeepc	3:2 4:-2 5:-5 6:-5 7:-2 8:12
guard.eeprom	2:9 5:-3 7:-2 8:-2
guard.eexist	3:-4 8:8
guard.efault	0:-2 1:6 5:-2
guard.effect	4:9 5:-3 7:-5
guard.effective	3:-5 5:4 8:4
guard.effects	3:3
guard.efi	3:-2 5:-3 6:9
guard.egress	0:3 5:-4 6:-2 7:5 8:-3
guard.eh	0:-3 2:-3 3:-6 5:-6 6:2 7:8 8:-2 9:12
guard.eh_entries	3:-4 9:7
guard.ehash	5:5 8:-5
guard.ehdr	0:7 3:-4 5:-14 7:4 8:7
guard.ei	3:5 5:-3
guard.eintr	0:-2 5:-4 8:7
guard.einval	1:-2 2:4 3:-3 4:-3 5:-3 6:2 8:7
guard.eio	0:2 2:11 3:-2 5:-5 7:-3 8:-2
guard.elem	0:2 3:-9 4:9 5:3 7:-3 8:4 9:-3
guard.elem_flags	3:2
guard.elem_size	0:4 3:-6 7:-2 8:4
guard.element	3:4 5:-2
guard.elements	3:6 5:-2 7:-2
guard.elems	0:3 8:-2
guard.elen	5:4 8:-2
guard.elf	0:4 3:12 4:-2 5:-6 7:-3 8:-4
guard.elf64	3:3
guard.elf_ex	3:6 7:-2 8:-2
guard.elfmag	3:3
guard.em	3:5 5:-5 7:-2 8:3
guard.ematch	3:-7 5:8
guard.emit	2:7 8:-4
guard.empty	0:6 2:-4 3:-3 4:-5 5:4 6:3 7:-5 8:-2 9:8
guard.emsgsize	3:-10 8:13
guard.en	3:-4 7:6 8:-2 9:2
guard.enable	0:-3 2:-3 3:-9 4:-6 5:7 7:12 8:5 9:-2
guard.enabled	0:-8 2:-3 3:-19 4:-2 5:27 6:-3 7:-4 8:9 9:3
guard.enc	3:6 5:-3
guard.encap	0:2 3:2 5:-6 8:3
guard.encap_type	3:3 5:-3
guard.encapsulation	3:-12 5:13
guard.encode	3:-11 5:-3 7:4 8:13
guard.encrypt	3:-3 7:4
guard.encrypted	4:2 5:-4
guard.end	0:12 1:-5 2:-5 3:9 4:-2 5:-2 7:-8
guard.endpoint	0:3 3:-6 5:8 7:-3 8:-2
guard.enforce	3:-5 5:10 6:-3 8:-2
guard.enodata	3:-3 4:-2 5:-3 8:9
guard.enodev	5:-3 8:4
guard.enoent	3:-3 5:-4 8:10
guard.enoioctlcmd	3:-2 7:8 8:-5
guard.enomem	0:4 5:-3 8:2
guard.enospc	2:4 5:-4 8:3
guard.enough	4:-5 5:6
guard.ensure	3:-2 8:3
guard.ent	3:9 5:-3 6:-2 8:-2
guard.entries	2:-2 3:10 5:7 6:-6 7:-4 8:-5 9:3
guard.entry	0:2 2:4 4:-5 5:-12 6:2 8:6
guard.enum	3:2 7:-2
guard.env	0:-6 3:-10 4:10 5:4 7:-2 8:12 9:-7
guard.eof	3:8 5:-3 8:-3
guard.eol	3:4 5:-3
guard.eopnotsupp	2:-2 3:-4 5:-8 6:-4 7:9 8:12
guard.ep	0:5 3:-4 4:-5 5:6 7:2
guard.epaddr	3:2
guard.epb	3:-2 7:2
guard.eperm	3:-3 5:-2 8:7
guard.epi	0:3 3:3 5:-3 8:-2
guard.epoll	0:3 7:-2
guard.eprobe	3:-2 5:-3 7:2 8:5
guard.eq	2:3 3:2 4:8 5:-12 6:3 9:-2
guard.equal	3:7 7:-4 8:-3
guard.erestart	3:-2 5:2
guard.erestartsys	0:-2 3:-3 8:8
guard.err	0:3 1:6 2:16 3:-17 4:2 5:-11 6:-8 7:-9 8:31 9:-12
guard.err1	0:2 8:2
guard.err2	0:4 1:2 8:-4
guard.errcode	1:4 3:-3 8:2
guard.errno	2:-2 3:4 5:5 8:-3
guard.error	0:3 1:-4 2:8 3:-23 4:11 5:-16 6:5 7:-9 8:30 9:-6
guard.errors	3:-8 6:2 7:5 8:2
guard.erspan	0:6 5:-2 8:-3
guard.es	5:-4 7:3 8:-2 9:8
guard.esn	0:4 8:-4
guard.esp	3:-2 7:3
guard.esrch	3:-4 4:11 5:-4
guard.established	3:-2 5:4
guard.et	3:-6 5:-3 7:11
guard.eth	0:-4 3:-3 5:-5 7:9 8:-4 9:10
guard.eth_p_mpls	3:4 5:-2
guard.ether	3:3 5:-3
guard.ethnl	0:-3 3:3 7:-2 8:3
guard.ethtool	3:-4 5:8 8:-4
guard.ethtool_ops	5:-4 7:6
guard.ev	3:6 5:-7 7:2
guard.eval	4:2 5:-2 8:3
guard.evbit	3:4 5:-4
guard.evdev	5:5 6:-2 7:-2
guard.event	0:-2 1:-3 3:16 4:-3 6:-15 7:-8 8:8 9:8
guard.events	0:3 1:4 3:-4 7:-2
guard.evt	3:-9 5:7 6:2 7:-4 8:-5 9:10
guard.ex	1:4 3:11 5:-3 6:-2 7:-3 8:-5
guard.exceeded	3:-2 6:-2 7:7
guard.exception	3:7 5:-8 8:4
guard.exchange	3:2
guard.excl	3:-8 5:-2 7:-2 8:13
guard.exclude	3:-6 5:13 6:-2 7:-3
guard.exclusive	3:7 5:15 6:-7 7:-4 8:-6 9:-2
guard.exe	3:-4 4:-5 8:10 9:-2
guard.exec	3:-8 4:10 5:-6 7:3 9:2
guard.execute	2:-2 3:-3 4:2 5:-5 8:2 9:6
guard.exist	3:-8 5:13 6:-2 7:-3
guard.exists	3:4 5:6 6:-6 8:-2
guard.exit	2:-3 8:4
guard.exiting	3:-2 4:-8 5:10
guard.exp	0:-4 1:4 3:7 6:-4 8:-2
guard.expand	0:2 3:-5 4:-2 5:6
guard.expect	2:-4 3:7 6:2 8:-2
guard.expected	0:-2 5:8 7:2 8:-3 9:-2
guard.expected_attach_type	3:4 5:-3 7:-2
guard.expected_btypes	3:3
guard.expected_count	3:2
guard.expire	5:5 8:-4
guard.expires	3:-9 4:7 5:6 7:-2 8:-2
guard.expiry	3:2
guard.export	3:5 5:-4
guard.ext	0:7 5:7 7:2 8:-11
guard.ext4	1:-2 2:-2 3:7 4:-5 5:11 6:-2 7:4 8:-15 9:3
guard.ext4_blocks_count	5:-2
guard.ext4_check_dir_entry	3:5 8:-5
guard.ext4_fc_add_tlv	5:-2 8:3
guard.ext4_fc_memcpy	3:-3 5:-3 8:7
guard.ext4_forced_shutdown	2:-2 3:-4 5:8
guard.ext4_has_feature_bigalloc	3:4 7:-4
guard.ext4_has_feature_encrypt	3:-2 7:2
guard.ext4_has_inline_data	3:-6 5:7
guard.ext4_inode_block_valid	3:2
guard.ext4_test_inode_flag	3:3 5:-6 7:3
guard.ext4_test_inode_state	3:2 5:-2
guard.extack	0:6 3:-18 5:-3 7:-3 8:19
guard.extend	5:-3 8:5
guard.extended	3:-6 7:6
guard.extension	3:2
guard.extent	3:3 5:-2
guard.extents	5:-2
guard.external	3:3 5:-2
guard.extra	3:-6 5:8 6:6 7:-3 8:-4
guard.extts	3:3
guard.f	0:-3 1:-3 2:-5 3:7 4:2 5:-7 7:14 8:2 9:-6
guard.f6i	0:-4 3:-10 5:8 8:7
guard.f_attr	3:-7 5:12 8:-3
guard.f_flags	3:-3 5:3
guard.f_mapping	3:7 7:-4
guard.f_mode	3:-3 4:11 5:-12 7:9 8:-2
guard.f_op	3:-6 5:-8 7:17
guard.f_path	3:-3 4:6 8:-2
guard.fa	0:-2 3:-2 4:10 5:-8 7:-3 9:4
guard.fadt	3:3 5:-8 7:9 8:-3
guard.fail	0:6 1:2 2:2 3:-9 5:-4 6:4 7:-4 8:6
guard.failed	3:-4 5:8 6:-4 7:-2 8:5
guard.failover	3:-2 5:4
guard.failure	2:2 3:4 4:-2 5:-5 6:4 7:-3 8:3
guard.fake	0:5 8:-5
guard.falloc	0:-3 3:4 5:4 7:-3
guard.false	0:-3 3:9 5:-7 6:2 7:-3 8:4
guard.family	0:-7 3:16 4:-3 5:-5 7:9 8:-4 9:-3
guard.fanout	3:-4 5:5
guard.fast	5:2 6:2 7:-2 8:2
guard.fastopen	3:-7 5:-4 7:2 8:10
guard.fasync	3:-7 5:2 9:6
guard.fat	2:-6 3:-5 5:9 8:4
guard.fat_get_entry	2:-4 3:-2 5:5 8:2
guard.fatal	0:5 2:2 8:-2
guard.fatal_signal_pending	0:5 8:-2
guard.fattr	0:-3 3:5 5:2 7:-3
guard.fattr4	2:-2 3:18 5:-2 8:-14
guard.fault	1:9 2:-2 3:-10 4:10 5:-3 6:6 8:-5 9:-3
guard.fault_param	3:-4 5:5
guard.fb	5:4 7:-3
guard.fb_tunnel_dev	5:4 7:-3
guard.fc	8:5
guard.fcntl	3:-4 5:6
guard.fd	0:-8 1:5 2:-2 3:8 4:-3 5:-10 7:-3 8:8 9:5
guard.fdb	5:-4 8:6
guard.fdb_nh	3:3 5:-3
guard.fds	0:-2 1:4 3:4 5:-2 8:-3
guard.fdt	0:3 3:2 5:-5 8:-3 9:4
guard.feat	3:-4 5:-6 6:-3 7:4 9:10
guard.feature	3:-7 4:-4 5:-17 6:7 7:13 8:-5 9:16
guard.features	3:-15 5:-9 6:5 7:8 9:12
guard.fec	3:4 5:5 8:-7
guard.fence	0:2 3:-3 5:13 6:-2 7:-7 8:-3
guard.fentry	3:-17 5:10 8:10
guard.fetch	1:5 8:-2
guard.ff	4:5 5:-7 6:-2 7:6
guard.ffbit	5:-3 7:4
guard.fg	3:-2 5:-5 9:8
guard.fg_console	3:-2 5:-5 9:8
guard.fh	4:4 5:-9 7:7
guard.fh_len	3:6 5:-2
guard.fh_type	3:2
guard.fhdr	0:-7 3:5 8:2
guard.fhsize	3:4 8:-2
guard.fi	3:-3 8:3 9:4
guard.fib	0:5 3:5 4:-2 5:-11 9:3
guard.fib6	3:-11 5:14
guard.fib6_flags	3:4 8:-3
guard.fib6_info_hold_safe	5:5 8:-3
guard.fib6_null_entry	3:-6 5:7
guard.fib_nh_dev	3:7 5:-4 8:-3
guard.fib_nh_gw_family	3:4 5:-2
guard.fid	3:-7 5:9
guard.field	0:-4 1:-2 3:5 5:-3 7:-2 8:8
guard.field_type	1:-2 3:7 8:-2
guard.fields	0:6 3:4 5:-3 8:-5
guard.fiemap	3:2
guard.fifo	3:-8 7:8
guard.file	0:-6 1:-6 2:-6 3:9 4:3 5:-5 6:-6 7:5 9:11
guard.file_data	3:-4 5:6
guard.file_inode	4:2 5:-7 7:-5 8:4 9:7
guard.file_slot	3:-3 5:-3 8:8
guard.fileid	3:6 5:-2 8:-2
guard.filemap	0:-2 2:-2 3:-2 5:5 8:2
guard.filemap_range_needs_writeback	5:2
guard.filemap_release_folio	0:-2 5:3
guard.filename	0:-4 3:4 8:2
guard.files	0:4 2:-2 5:8 7:-5 8:-3
guard.filesz	3:3
guard.fill	0:8 5:-8 7:-2 8:5
guard.filp	0:-5 2:-2 3:-3 4:-6 5:9 8:6 9:2
guard.filter	0:3 3:7 4:-2 5:-8 6:-2 7:-3 8:5
guard.final	2:6 5:-4
guard.find	0:-2 3:-2 4:-2 5:13 7:-2 8:-4
guard.finish	8:2
guard.fips	3:5 5:-4
guard.firmware	5:-4 8:5
guard.first	0:-2 1:-5 3:5 4:-3 5:3 6:9 7:-8
guard.first_segment	3:2
guard.fit	5:3
guard.fixed	3:6 5:-4 6:-2 7:3
guard.fl	0:10 2:-3 3:-3 4:-5 5:-6 6:-2 7:4 9:5
guard.fl4	5:-10 8:10
guard.fl6	0:-5 3:5 5:-2 7:-2 8:5
guard.fl_file	3:4 5:-4
guard.fl_flags	0:-2 3:19 5:-14 7:-2
guard.fl_type	0:4 3:-2 5:-3
guard.flag	0:-11 1:4 3:2 5:-3 6:-4 8:11
guard.flags	0:-6 1:-11 3:9 4:16 6:-14 7:7 8:-2
guard.flavor	3:10 5:-5 7:-2 8:-4
guard.flen	3:3 5:-2
guard.flock	3:19 5:-11 7:-4
guard.flow	4:-2 5:13 8:-9
guard.flr	3:8 4:-5 5:-2 6:-2 7:2
guard.flush	2:17 3:-11 4:-4 8:2 9:-2
guard.fmh	3:3 5:-2
guard.fmode	0:-2 2:-2 3:-8 4:9 5:4 6:-3 7:5 8:-2
guard.fmt	3:14 5:-5 8:-6
guard.fn	0:-3 4:5 5:-7 6:5
guard.fname	3:3 5:-3 9:3
guard.folio	0:-2 1:-2 2:2 3:-11 4:-2 5:11 6:-3 7:3 8:5
guard.folio_test_uptodate	2:9 5:-6
guard.foll	1:-6 4:6 5:11 7:-3 8:-4 9:-2
guard.follow	3:-3 5:-2 8:6
guard.follow_pte	3:-3 5:-2 8:6
guard.font	3:11 5:-11
guard.fops	0:-4 3:11 5:-21 6:-4 7:4 8:7 9:8
guard.for	0:-2 4:3 5:8 6:3 7:-5 8:-5
guard.force	3:-10 4:8 5:5 6:8 7:-5 8:-2
guard.forced	2:-2 3:-5 5:11 8:-2
guard.format	3:6 5:-3 6:-2 8:2
guard.forward	3:-3 8:3
guard.forwarding	3:-6 5:5
guard.found	0:-20 2:-2 3:22 4:3 6:-2 9:-2
guard.fp	0:-2 1:5 4:4 5:-3 8:-6 9:5
guard.fpl	0:2 8:-2
guard.fprog	4:-2 5:2
guard.fpstate	0:10 1:8 3:-6 5:-3 8:-7
guard.fpu	0:10 1:-6 3:-3 6:-3 9:4
guard.fq	0:6 2:-2 3:-3 5:-2 8:2
guard.fqs	5:11 7:-10
guard.fra	0:-2 5:9 8:-6
guard.frag	0:7 1:-8 3:-4 4:-2 5:-6 7:10 8:3
guard.frag_iter	1:-9 8:9
guard.frag_off	3:4 7:-2
guard.fragment	3:4 5:-4 8:2
guard.frags	0:4 3:-5 5:7 8:-4
guard.fragsize	3:-2 5:3
guard.frame	1:13 2:-2 3:-8 5:-4 7:-4 8:5 9:3
guard.frames	3:2 8:-2
guard.free	0:-3 2:3 3:7 5:6 6:-2 7:-3 8:-5
guard.freed	3:-11 5:13
guard.freelist	3:-2 5:5 8:-10 9:7
guard.freeze	3:-3 5:3 8:2
guard.freq	3:2 4:-5 5:-6 6:14 7:-4
guard.freq_table	3:-2
guard.frequency	3:2 5:-5 6:5
guard.from	1:17 2:-5 3:-6 4:-3 6:-6 7:-4 8:7
guard.frozen	3:-3 4:2 5:6 9:-4
guard.fs	0:5 3:-11 4:9 5:2 7:6 8:-6 9:-2
guard.fs_flags	3:2 5:-6 7:5
guard.fs_info	3:-3 4:10 5:-6
guard.fs_type	3:2 5:-3 7:2
guard.fsa	3:-4 4:6 5:-2 8:2
guard.fscrypt	3:-2 4:2 5:2
guard.fsfreeze	5:2
guard.fsi	3:3 7:-2
guard.fsid	5:3 7:-2
guard.fsinfo	3:3 5:-3
guard.fsm	3:-2 5:6
guard.fsm_access	3:-2 5:3
guard.fsm_mode	5:3 8:-2
guard.fsnotify	3:-3 5:2
guard.fsts	6:2
guard.fsx	3:-3 4:10 5:-4 7:-3
guard.fsx_xflags	3:2 4:3 5:-2 7:-2
guard.ftest	3:3 5:-2
guard.ftrace	0:4 3:-7 5:3 7:10 8:-7
guard.full	0:4 1:7 2:-2 3:-5 5:6 8:-6
guard.fullbits	5:2 8:-2
guard.fullsock	3:-4 5:2 7:4
guard.func	0:-15 3:4 6:8 7:4 8:-5 9:5
guard.func_id	3:-3 5:-4 6:11 7:-2
guard.func_info	3:3
guard.func_info_aux	3:-14 5:15 7:-2
guard.function	0:4 3:3 5:-2 6:4 7:-3 8:-5
guard.futex	1:-2 3:-2 7:4 8:2
guard.future	5:4 7:-2 8:-2
guard.fw	0:-5 3:6 5:5 8:-4
guard.fwd	3:3 4:4 5:-5
guard.fwnode	0:-3 5:7 6:-2 7:2 8:-4
guard.fwspec	3:-5 5:7
guard.fx	1:7 3:-5 5:-4 6:-4 8:9
guard.fxsr	1:8 3:-4 6:2 7:-2 8:-2
guard.gap	0:5 3:-3 7:2 8:-2
guard.gas	3:7 5:-3 6:-2
guard.gateway	3:11 5:-7 7:-2
guard.gbl	4:3 5:14 6:-4 7:-3 8:-13 9:4
guard.gc	0:6 2:-3 3:10 5:-6 7:-4 9:-3
guard.gc_ctx	0:5 3:2 5:-3 8:-4
guard.gc_seq	3:-5 5:2 8:4
guard.gcov	3:2 5:-6 8:6
guard.gd	5:4 7:-3
guard.gdb	2:-4 7:3 8:4
guard.gdp	0:-5 2:-2 3:-8 5:6 8:10
guard.gdt	1:2 3:3 5:7 7:-6
guard.gen	8:3
guard.generation	3:5 5:-3
guard.generic	0:3 1:3 3:2 5:-3 7:-3 8:-3
guard.generic_packet	2:2 8:3
guard.geneve	3:-2 8:4
guard.genl	0:2 3:-2
guard.get	0:-4 1:14 2:-9 3:-11 4:6 5:4 8:3 9:-5
guard.get_capacity	2:-2 3:12 5:-6
guard.get_kernel_nofault	3:4 5:-2 8:-2
guard.get_le32	3:4 7:-2
guard.get_link_ksettings	5:-4 7:5
guard.get_state	5:-2 7:2
guard.get_user	1:3 3:-2
guard.getfrag	1:9 3:-2 8:-6
guard.getnetobj	3:-2 8:4
guard.getnl	3:4 8:-3
guard.getu32	3:3 8:-3
guard.gf	3:3 5:-3
guard.gfp	0:11 2:-2 3:-4 4:-3 5:-14 6:-2 7:4 8:4 9:6
guard.gfp_mask	0:-7 3:3 5:3 7:-2 8:6 9:-2
guard.gi	0:-2 3:4 5:-2 7:-2 8:2
guard.gid	1:-2 4:3 5:3
guard.gid_eq	4:2
guard.gid_t	1:-2 3:3
guard.gid_valid	3:2
guard.gigantic	0:-2 3:-3 5:-2 7:8
guard.global	4:4 5:3 6:5 7:-5 8:-4
guard.gm	0:-2 3:-2 7:5 8:-2
guard.gnet	8:4
guard.good	2:2 3:-4 5:3 6:4 8:-3
guard.gov	3:4 5:-5
guard.governor	3:-8 5:7 6:-2 8:3
guard.gpe	0:-2 3:2 5:4 6:-5 7:-9 9:9
guard.gpe_event_info	3:-4 5:5 8:-5 9:6
guard.gpe_register_info	3:-6 5:16 7:-3 8:-4
guard.gpio	8:2
guard.gpl	3:-12 4:17 5:-2
guard.gpt	0:-17 2:6 5:-3 7:-2 8:16
guard.grab	0:-2 3:-9 5:11
guard.grace	5:3 8:-2
guard.granted	3:3 5:-3
guard.gro	3:-11 5:10
guard.group	0:-2 2:-2 3:2 4:4 6:-6 7:4 8:2 9:-2
guard.group_info	4:5 5:-4
guard.group_leader	3:5 4:2 5:-7 7:5 8:-2
guard.groups	0:-4 3:6 5:-7 8:5
guard.grow	0:11 3:-6 4:3 5:-2 7:-2 8:-4
guard.growsdown	3:9 5:-7
guard.grp	0:-6 3:7 5:-2 6:5
guard.grps	0:-2 3:3
guard.gsf	1:3 3:2 5:-2 8:-2
guard.gsi	8:2
guard.gso	0:-4 3:6 5:-7 7:5 9:2
guard.gso_size	3:2
guard.gso_type	5:4 7:-4 8:-2 9:3
guard.gss	0:-3 2:-3 3:2 4:3 5:-7 7:-3 8:15 9:-3
guard.gss_auth	3:5 5:-2 8:-2
guard.gss_msg	3:3 5:-2
guard.gssd	3:-6 5:8
guard.guard	3:-5 5:7
guard.guest	0:10 1:-4 3:-5 5:2 6:-3
guard.guest_connected	5:3 6:-2
guard.guid	0:3 3:8 5:-7 8:-2
guard.guid_parse	3:7 8:-5
guard.gup	1:-2 4:2 5:-3 7:-2 8:9
guard.gup_flags	1:-2 3:-2 4:2 5:-4 7:-2 8:9
guard.gw	3:9 5:-2 8:-6
guard.h	4:-2 5:3 8:-3 9:5
guard.ha	3:-7 5:9 7:-2
guard.handle	1:-5 2:-5 3:4 4:-4 5:4 6:-4 8:11 9:-3
guard.handler	3:-5 4:3 6:-3 7:7 8:4 9:-2
guard.handler_obj	3:-3 5:5 8:-2
guard.handlers	3:7 5:-14 7:-3 8:13
guard.hard	3:-4 5:4
guard.hard_header_len	5:-2
guard.hardlimit	3:2
guard.hardware	3:-2 5:-2 6:2 7:4 8:-3
guard.has	0:-6 2:-2 3:5 4:5 6:-3 7:5 8:-8 9:3
guard.has_locked_children	3:2
guard.has_rss	6:-2 8:2
guard.hash	0:-4 3:11 5:-7 6:-4 8:8
guard.hash_location	3:3
guard.hash_threshold	3:3
guard.hashinfo	0:3
guard.have	5:-7 6:10 7:4 8:-2
guard.hctx	0:-5 3:3 5:-3 8:7
guard.hctx_idx	0:-5 3:4 5:-4 8:6
guard.hd	0:3 3:-4 5:3 6:2 7:-2
guard.hdp	0:3 3:-2 5:4 6:-2
guard.hdr	0:-4 1:5 3:7 5:-2 6:5 7:-8 9:-4
guard.hdrlen	0:-6 3:12 5:-4
guard.hdroff	0:7 8:-5
guard.head	0:4 2:-2 3:-17 4:-2 5:12 6:2 7:-5 9:9
guard.header	0:2 1:4 4:-2 6:-6 8:4 9:-2
guard.headers	8:2
guard.headlen	0:4 3:2 8:-3
guard.headroom	0:-2 8:2
guard.heartbeat	0:2 3:-3 5:-2 8:4
guard.held	5:-2 8:2
guard.help	5:-2 8:3
guard.helper	0:-4 3:-3 4:-5 8:12
guard.hi	6:2 7:-2
guard.hid	3:5 5:-2 6:-6 7:4
guard.hidden	3:-6 7:7
guard.hidepid	3:-5 4:11 5:-9 8:3
guard.high	0:-3 3:-3 5:6 6:7 7:-2 8:-3
guard.highest	3:3 5:-5 6:3
guard.hint	0:-3 3:-3 5:9
guard.hlen	3:4 5:-3
guard.hlist	5:2
guard.hmac	0:-7 5:6 7:3
guard.hold	3:-2 5:6 8:-3
guard.hole	3:9 7:-8
guard.hook	3:-5 5:7 8:-2
guard.hooknum	3:7 8:-7
guard.hooks	0:-2 3:4 5:-9 7:-2 8:9
guard.hop	3:-12 5:3 8:11
guard.hop_limit	3:5 5:-4
guard.host	2:6 3:-2 4:-3 5:-8 7:4 8:4
guard.host_byte	2:6 3:-2 5:-3 6:3 7:-2 8:-2
guard.hostname	3:8 5:-4 8:-3
guard.hostt	3:-9 5:-9 7:21
guard.hotplug	3:-7 4:5 5:5 7:6 8:-9 9:3
guard.how	3:3 7:-2
guard.hp	1:2 2:2 7:-5 8:-4 9:5
guard.hpage	5:3 8:-2
guard.hpages	3:-3 5:2
guard.hpet	0:-4 6:6 7:-2 8:4
guard.hrd	7:2
guard.hrtimer	5:2
guard.hstate	0:-3 3:2 5:-7 7:10
guard.hstate_is_gigantic	0:-2 3:-3 5:-2 7:8
guard.ht	0:-3 3:-2 5:2 6:4
guard.htab	5:2
guard.htonl	0:-2 3:-2 5:-4 8:10
guard.htons	0:2 3:-3 5:-2 7:8 8:-2
guard.huf	8:2
guard.huge	0:-4 3:-6 7:5 8:-2 9:8
guard.huge_page_mask	3:3 5:-2
guard.hugepage	3:4 5:-3 7:2 8:-2
guard.hugepages	0:2 8:-2
guard.hugetlb	0:2 3:-2 7:8 8:-4
guard.hvc	0:-3 3:6 5:-5 8:3
guard.hw	3:-10 5:-2 6:5 7:15 8:-4
guard.hwc	3:-3 5:2 7:2
guard.hwmon	5:-2 6:-2 8:-3 9:6
guard.hwpoison	2:-4 3:-5 5:-5 6:23 8:-5
guard.i	0:-3 1:-2 3:5 4:-4 5:2 6:-7 7:2 8:-3 9:10
guard.i2c	2:-3 3:5 5:-6 6:5
guard.i2c_quirk_exceeded	3:-2 6:-2 7:7
guard.i8042	2:5 3:-6 5:-7 6:2 7:7
guard.i8042_command	2:2
guard.i8042_ctr	2:-5 6:4 8:2
guard.i_extra_isize	3:2 5:-2
guard.i_file_acl	3:-2 5:3
guard.i_flags	3:-4 5:5
guard.i_ino	3:2
guard.i_mapping	3:-3 5:2 7:3
guard.i_mode	3:11 4:3 5:-13 7:4 8:-4
guard.i_nlink	3:-4 5:13 7:-2 8:-2 9:-3
guard.i_op	3:5 4:-10 5:-12 7:18
guard.i_sb	2:3 3:2 4:-2 5:-14 7:2 8:13
guard.i_size	1:7 2:6 3:-11 4:3 5:5 7:-2 8:-5
guard.i_state	5:2
guard.i_uid_into_mnt	3:-3 5:4
guard.ia	4:2 5:-3 7:-4 8:7
guard.ia32	1:12 3:2 5:-5 6:-7 7:-2 8:2
guard.ia_valid	3:-12 4:2 5:7 7:-2 8:6
guard.ibrs	7:2
guard.ibs	3:-3 5:2 6:4 7:-2
guard.ic	0:-2 2:8 5:-8 6:10 7:-4 8:-3
guard.icmp	3:-2 4:-2 5:7 7:4 8:-5
guard.icmp_param	8:2
guard.icmph	3:2 5:2
guard.icmpv6	5:-4 7:2
guard.icsk	2:8 3:-19 4:-4 5:7 7:5 8:6
guard.icv	3:2 8:-2
guard.icv_fullbits	5:2 8:-2
guard.id	0:6 1:-13 2:-2 3:10 4:6 5:-2 6:8 7:-5 8:-3 9:-5
guard.ident	3:3
guard.idev	0:-6 3:-7 5:15 6:-2 9:2
guard.idle	3:-5 5:15 6:-4 7:-5
guard.idmap	0:-2 3:-10 7:14 8:-2
guard.idr	3:6 5:-3 8:-2
guard.ids	3:3 5:9 6:-7 8:-5
guard.idx	0:-8 2:-2 3:15 6:2 7:-8 8:-4 9:8
guard.if	0:-2 3:13 5:-8 6:9 7:-2 8:-6
guard.ifa	0:-3 3:-2 7:-4 8:12
guard.ifa_flags	3:2 5:-2
guard.iface	3:2 8:-2
guard.ifal	3:3 5:2 8:-4
guard.iff	3:-5 7:6
guard.ifi	3:4 5:-3
guard.ifi_index	7:2
guard.ifindex	0:-3 3:8 5:2 7:-2 8:-4
guard.ifla	0:5 3:2 5:-4 7:-6 8:4
guard.ifm	3:3 5:-3
guard.ifmt	3:7 4:-7 5:6 7:-3 8:-2
guard.ifname	3:2
guard.ifnamsiz	3:3
guard.ifp	3:-3 5:-7 8:7 9:3
guard.ifsm	3:2
guard.iget	3:-4 5:5
guard.igmp	3:4 5:-5
guard.ignore	3:5 7:-2
guard.ignore_df	3:5 5:-3
guard.ih	0:-8 3:4 7:6
guard.ihl	0:5 3:-6 8:3
guard.illegal	2:-3 3:-6 4:4 5:-4 6:-6 7:8 8:8
guard.iloc	3:4 5:-5 8:2
guard.ilog2	0:5 8:-4
guard.im	3:17 5:-17 8:3
guard.image	3:-6 5:7
guard.imm	5:-2 9:2
guard.immutable	3:-5 4:10 7:-4
guard.imr	3:-2 5:3
guard.imsf	3:3 5:-3
guard.in	1:3 6:-4 8:-2 9:2
guard.in6	3:4 5:4 7:-2 8:-5
guard.in6_addr	0:3 8:-4
guard.in6_pton	3:9 5:-6 8:-3
guard.in_dev	0:-3 5:11 7:-2 8:-5
guard.in_len	3:3 8:-2
guard.in_nmi	3:-6 5:3 7:6 8:-2
guard.in_pos	3:4 5:-5 8:4
guard.in_token	0:4
guard.inactive	3:-2 5:7 9:-2
guard.inaddr	3:-4 5:7
guard.inat	3:3
guard.inc	3:-3 5:5 7:-2 9:2
guard.incnt	3:2
guard.incompat	5:-4 7:7 8:-2 9:2
guard.indev	0:-2 5:-2 8:4
guard.index	1:-3 2:-2 3:5 4:-3 5:-10 6:7 7:6
guard.index_key	3:5 4:-2 5:-2
guard.indirect	3:12 5:-6 7:-2 8:-4
guard.inet	0:-5 3:-4 4:2 5:-2 7:-3 8:15 9:-2
guard.inet6	0:-6 5:-3 7:-3 8:13
guard.inet6_add_protocol	5:4 8:-2
guard.inet_add_protocol	8:3
guard.inet_csk	3:-5 7:-4 8:10
guard.inet_csk_reqsk_queue_add	5:3 8:-3
guard.inet_num	3:-8 5:7 8:3
guard.inet_sk	3:2 5:-4 8:3
guard.infinity	3:-5 5:3 8:2
guard.info	2:-2 4:13 5:-6 7:-7 8:-2 9:5
guard.info64	3:2 5:-2
guard.ingress	0:2 5:-4 7:4 8:-3
guard.inherit	3:3 7:-2
guard.init	0:12 3:-5 4:5 6:-10 7:-6 8:10 9:-3
guard.init_net	5:-2 7:2
guard.init_user_ns	3:-11 4:3 5:-3 7:11
guard.init_val	3:-2 7:2
guard.initial	2:10 3:4 4:-2 5:-2 6:-6
guard.initialized	0:-7 3:-2 4:-4 5:28 6:-7 7:-6 8:-2
guard.inline	0:2 5:2 7:-3
guard.inner	0:-3 5:-7 7:15 8:-3
guard.inner_map	3:-2 5:-2 7:5 8:-2
guard.inner_map_meta	0:-2 7:5
guard.inner_mode	3:4 5:-2
guard.ino	0:4 3:-5 5:3 7:4 8:-2
guard.inode	0:6 1:2 2:-8 3:-5 4:9 5:4 6:-3 8:2 9:-6
guard.inode_in	5:2
guard.inodes	0:-2 3:6 7:-2 8:-2
guard.inp	1:4 8:-3
guard.input	3:12 5:-7 8:-2
guard.inquiry	3:-2 5:2 6:4 7:-2
guard.inseq	3:4 8:-2
guard.insert	0:-3 3:-3 5:5 7:3
guard.inside	0:-5 8:7
guard.insn	1:-8 3:5 5:-10 6:-7 8:15 9:5
guard.insn_buf	1:-3 3:-6 8:3 9:6
guard.insn_cnt	3:2
guard.insns	3:-3 5:4
guard.inst	0:-6 4:3 8:6
guard.instance	0:2 3:-4 5:4 8:-2
guard.instances	3:-7 5:4 9:6
guard.instkey	4:4 5:-2
guard.int	0:-5 2:-2 3:12 7:4 8:-3 9:-3
guard.integ	3:-7 5:-2 8:11
guard.integ_buf	3:-2 8:3
guard.integ_len	3:-5 8:7
guard.integer	3:10 5:-3 7:-4
guard.integrity	0:5 8:-2
guard.intel	0:-4 3:-9 5:8 6:10 7:-8 8:6
guard.intel_pstate_driver	3:-5 5:8
guard.interface	5:2 7:3
guard.interleave	3:3 4:-2 7:-2
guard.internal	3:-11 5:4 7:8
guard.internal_object	3:-7 7:8
guard.interp	0:-2 3:-6 5:6 8:4
guard.interpreter	3:4 5:-2
guard.interrupt	4:-2 5:-4 6:-2 7:7
guard.interrupted	2:-3 3:-4 5:28 8:-18
guard.interruptible	5:-5 8:8
guard.interrupts	3:5 6:-3
guard.intersects	3:2 5:-2
guard.interval	3:5 5:-3 7:-2
guard.into	3:-15 5:17
guard.intr	5:2
guard.inum	0:7 3:4 5:-7 8:-3
guard.inums	4:-3 5:5 7:-2
guard.inuse	3:-7 5:7 9:3
guard.inv	3:6 4:-2 5:-2
guard.invalid	0:-4 2:-2 5:2 6:6 9:-2
guard.invalidate	8:2
guard.invalidated	3:-5 5:6
guard.io	0:10 1:2 2:9 4:-4 5:4 6:3 7:-7 8:-14 9:-2
guard.io_addr	0:3
guard.io_is_uring_fops	3:6 5:-4
guard.io_state	3:6 5:-5
guard.io_wq	0:-2 3:-8 5:9 8:2
guard.ioam6	3:4 5:-4 8:2
guard.ioapic	0:2 5:4 6:-5 7:3 8:-2
guard.ioapics	0:8 3:-7 5:-4 6:7
guard.ioasid	3:7 5:-2 8:-2
guard.ioasid_data	3:8 5:-2 8:-2
guard.iobase	3:7 5:2 6:-5 7:-4
guard.ioc	3:2 5:-5 7:5
guard.iocb	2:-2 3:7 5:2 7:-4 8:-2
guard.iocg	5:3
guard.iocharset	3:-7 5:-3 8:11
guard.ioctl	3:7 5:-7 8:2
guard.iomap	2:11 3:3 5:2 7:-6 8:-8
guard.iommu	0:9 3:-10 5:2 6:2
guard.iommu_group_device_count	3:-17 5:13 7:6
guard.iop	0:-14 3:-6 5:13 7:-3 8:12
guard.iopoll	3:6 5:-2 7:-2
guard.ioprio	3:3 7:-2
guard.iops	3:11 4:-3 5:-6
guard.ioresource	0:-2 3:8 5:2 6:3 7:-8 8:-3
guard.ioring	0:-2 3:12 7:-6
guard.iov	1:-3 2:5 3:7 5:3 8:-6 9:-3
guard.iov_iter_count	3:3 8:-2
guard.iov_len	5:11 7:-3 8:-3
guard.iova	3:2
guard.iovad	0:3 3:-4 5:4
guard.ip	1:-3 2:-3 3:5 5:-12 6:5 7:-3 8:15 9:-3
guard.ip6	0:5 3:-2 5:-3
guard.ip_hdr	3:3 5:2 8:-2
guard.ip_hdrlen	3:3 8:-3
guard.ip_map_cache	0:-2 8:5
guard.ip_summed	2:-2 3:-6 5:2 6:6 7:3
guard.ipc	0:-6 3:-5 4:-3 5:10 8:7
guard.ipc_ns	3:-2 4:-2 5:6
guard.ipc_valid_object	3:-3 5:4
guard.ipcp	8:2
guard.ipcperms	3:-2 4:8 5:-5
guard.iph	0:2 3:15 5:-6 7:-7 8:-2
guard.iphdr	0:7 3:2 7:-6
guard.iphdroff	0:-4 8:5
guard.ipip	8:2
guard.ipipe	1:-5 5:6 8:-2
guard.ipm	0:6 3:-6 5:-3 7:-2 8:6
guard.ipmr	3:-5 5:-3 7:10
guard.ipmra	8:4
guard.ipproto	0:-6 3:11 5:-8 7:4
guard.ips	3:-3 5:6
guard.ipt	3:-5 7:6
guard.iptun	3:-7 8:7
guard.iptunnel	3:-5 8:7
guard.ipv4	0:2 5:-3 8:2
guard.ipv4_is_multicast	3:3 5:-2
guard.ipv4_is_zeronet	3:2
guard.ipv6	0:4 3:4 6:-2 9:-3
guard.ipv6_addr_any	3:3 7:-2
guard.ipv6_addr_equal	3:-5 5:6
guard.ipv6_addr_is_multicast	3:2
guard.ipv6_addr_type	3:6 5:-5
guard.ipv6_addr_v4mapped	3:-3 5:2 7:3
guard.ipv6_get_lladdr	3:-4 5:4
guard.ipv6_hdr	3:-7 5:5 8:3
guard.ipv6_only_sock	3:5 7:-2
guard.ipv6h	0:-2 3:2 5:-2 8:2
guard.ipv6hdr	0:-2 3:2
guard.ir	3:2
guard.ireq	3:2 5:-2
guard.ireqfreq	3:-2 5:8 6:-3 7:-2
guard.irq	0:7 1:-2 2:-2 3:-6 5:-3 6:-3 8:14 9:-4
guard.irq_data	3:7 8:-5
guard.irq_set_affinity	3:-7 5:-4 7:12
guard.irq_settings_is_per_cpu_devid	3:5 5:-2
guard.irqd	3:-2 5:7 6:-3
guard.irqdomain	0:2 8:-2
guard.irqf	5:-2 8:4
guard.irqs	7:-7 8:-3 9:15
guard.irqs_disabled	5:5 7:-8 9:4
guard.irugo	3:2 4:3 5:-3
guard.is	0:-3 3:8 4:2 5:4 7:3 8:-9 9:-6
guard.is_anon_ns	3:3 4:-2
guard.is_bad_inode	3:-2 5:4
guard.is_cpu_exclusive	5:-3 8:3
guard.is_cpuset_online	3:-2 5:3
guard.is_dma_buf_file	3:2 5:-2
guard.is_fdb_nh	3:-7 8:9
guard.is_group	3:2
guard.is_handle_aborted	4:-2 5:4
guard.is_inline	3:3 5:-3
guard.is_journal_aborted	2:-2 5:11 8:-7
guard.is_kprobe	3:2 5:-2
guard.is_mounted	3:-5 5:7
guard.is_pointer_value	4:2
guard.is_power_of_2	3:5 5:-4
guard.is_sampling_event	3:2
guard.is_strictroute	3:6 5:-4
guard.is_udplite	3:-5 5:3 7:4
guard.is_valid_ether_addr	3:3 5:-3
guard.is_valid_irq	3:-5 5:-6 6:8 7:2
guard.isa	3:6 5:2 6:-4 8:-3
guard.isblk	3:-3 5:-3 7:6
guard.isdigit	3:7 5:-4 8:-2
guard.isdir	3:12 4:-3 5:-3 7:-4
guard.isfifo	3:-5 4:2 5:-2 7:6
guard.isize	5:2
guard.islnk	3:-8 4:4 5:6
guard.iso7816	5:-3 7:2
guard.isofs	3:4 5:-3
guard.isreg	3:3 4:2 8:-4
guard.issock	3:4 5:-2
guard.isspace	3:3 5:-3
guard.issue	0:-2 5:5
guard.issue_flags	3:-2 5:6 8:-2
guard.istate	3:-8 9:13
guard.it	3:3 5:-3
guard.item	3:2
guard.items	3:-3 5:5
guard.iter	0:2 1:3 2:6 3:-8 4:-4 5:5 6:-8 7:-9 8:9 9:4
guard.itimerspec64	1:-4 8:6
guard.itn	5:2
guard.its	5:-3 7:2 8:2
guard.ivsize	3:-3 5:-3 8:9
guard.iwugo	3:5 4:-2
guard.ix	3:2 5:-2
guard.j	0:-4 2:-5 3:4 4:-2 5:14 8:-4
guard.j_flags	3:-2 5:4
guard.jbd2	2:-3 5:-5 7:2 8:3 9:6
guard.jent	3:-5 5:-3 6:12
guard.jh	3:8 5:-11 9:5
guard.jiffies	0:-2 2:4 3:-4 6:8 7:-2 9:-2
guard.jmp	0:3 3:-6 5:3
guard.jmp32	3:2 8:-2
guard.journal	0:-6 2:-7 4:-4 5:8 7:-9 8:13 9:6
guard.journal_inode	0:-2 8:4
guard.jumbo	3:-7 5:7
guard.jump	3:6 5:-3
guard.k	0:-2 3:-2 5:6 6:4 7:-2
guard.kaddr	0:3 5:-4 8:3
guard.kallsyms	3:-2 5:7 8:-3
guard.kallsyms_lookup_size_offset	3:-2 5:7 8:-3
guard.kargs	1:-2 3:4 8:-2
guard.kattr	3:6 5:-5
guard.kbd	3:-2 5:3
guard.kbuf	1:6 3:4 5:-4 8:-4
guard.kc	3:2 5:2 8:-3
guard.kd	3:-7 5:7
guard.kdata	1:-3 3:4
guard.ke	3:3 7:-2
guard.keep	3:-2 6:2
guard.kern	3:3 4:2 5:-3
guard.kernel	0:7 1:11 2:-2 4:-4 7:-6 8:-5 9:-2
guard.kernfs	5:2 7:3 8:-4
guard.kernfs_get_active	3:-3 5:6 7:-2
guard.kernfs_get_active_of	5:2
guard.kernfs_type	3:6 5:-5
guard.kexec	5:5 7:-3
guard.key	1:6 3:5 4:-5 5:2 6:-5 7:-6 9:2
guard.key_cpu	3:2 5:-2
guard.key_len	3:-2 5:4 8:-2
guard.key_ref	1:-2 4:3 5:-5 8:6
guard.key_size	4:-2 5:6 8:-2
guard.key_type_asymmetric	3:-4 7:4
guard.key_type_keyring	3:8 4:-2 5:-5
guard.keycode	3:12 5:-8 6:-5 7:-6 8:3 9:5
guard.keycodesize	3:-12 7:13
guard.keylen	3:4 5:-2
guard.keymap	3:5 5:-2
guard.keyring	0:3 1:-2 4:5 5:3 8:-6
guard.keyring_ref	4:3 8:-2
guard.keys	3:13 5:-11
guard.kfunc	4:2
guard.kgid	3:4 5:-3
guard.ki	3:6 5:-9 7:7 8:-2
guard.ki_filp	5:-3 7:2
guard.ki_flags	5:-2 7:6 8:-2
guard.ki_pos	3:5 5:-3
guard.kids	3:3 5:-3
guard.kill	3:-2 5:2
guard.killable	0:-2 4:-2 5:-3 8:9
guard.kind	0:4 5:6 7:-3 8:-6
guard.kiocb	5:-5 7:8 8:-2
guard.klist	3:-2 5:-3 6:6
guard.km	3:-6 5:3 8:4
guard.kmalloc	3:-2 5:-7 8:11
guard.kmem	3:-3 7:11 8:-7
guard.kn	0:-2 3:10 8:-4
guard.kname	3:3
guard.known	3:-6 5:6 6:-2 7:4 9:-2
guard.kobj	0:-6 3:8 5:7 7:-4
guard.kobject	8:2
guard.kp	3:-6 5:12 7:-2 8:-3
guard.kprobe	1:2 5:3 7:-2
guard.kptr	8:3
guard.kptrs	3:-5 5:6
guard.kretprobe	3:6 8:-3
guard.kset	0:2 3:-6 5:12 6:-2 7:-3 8:-2
guard.ksettings	5:-5 7:5
guard.ksig	3:4 5:-2
guard.kstrtobool	3:8 5:-2 8:-5
guard.kstrtoint	3:9 5:-2 8:-6
guard.kstrtou16	3:4 8:-2
guard.kstrtou32	3:7 8:-6
guard.kstrtou64	3:7 8:-6
guard.kstrtou8	3:6 8:-3
guard.kstrtouint	0:-2 3:14 8:-11
guard.kstrtoul	3:11 5:-2 8:-8
guard.kstrtoull	3:8 5:-2 8:-5
guard.ksym	0:12 3:-8 5:-2
guard.kthread	0:2 5:-2 7:-2 8:7 9:-3
guard.ktime	5:5 6:2 8:-5
guard.ktype	3:2
guard.kuid	3:4 5:-3
guard.kvalue	1:3 8:-2
guard.kvm	5:-3 7:5 8:-2
guard.l	0:-5 2:3 3:5 6:5 7:-4
guard.l2	3:3 5:-2
guard.l3	3:5 5:-3 7:-3
guard.l3num	3:-3 8:5
guard.l4proto	3:-2 5:-3 7:6
guard.l_ctx	3:9 5:-10 8:2
guard.l_pid	3:5 5:-5
guard.label	3:4 8:-5
guard.laddr	3:3 5:-2
guard.lanes	5:-2 8:2
guard.lapic	3:7 5:6 6:-7 7:-3
guard.larval	0:2 3:-8 5:7 8:-2
guard.last	2:4 3:5 4:-2 5:-5 6:5 7:-4 8:-5 9:2
guard.last_oid	7:2
guard.last_page	3:4 5:-2
guard.latency	3:-15 4:-2 5:2 6:11 7:5
guard.lba	0:-4 2:17 3:-2 5:-4 7:-3 8:-2
guard.lblk	3:2 5:-3 9:2
guard.lbr	6:4 8:-3
guard.lbr_nr	6:3
guard.lcd	5:-2 8:3
guard.lck	2:-3 3:2 5:2
guard.ld	5:2 6:-3 7:3
guard.ldisc	0:-2 5:-3 8:9 9:-2
guard.ldt	3:3 5:-2 6:-2 7:4 8:-2
guard.ldt_info	3:2 5:-2 7:5 8:-2
guard.le	3:4
guard.le16	3:2
guard.le32	2:-2 3:6 8:-3
guard.le32_to_cpu	2:-2 3:3 8:-3
guard.le64	2:2
guard.le64_to_cpu	2:2
guard.le_val	3:5 8:-3
guard.leader	3:4 4:2 5:-5 6:-2 8:4
guard.leaf	3:-8 5:6 8:2 9:3
guard.leaks	3:4 5:-2
guard.lease	5:2
guard.led	3:3
guard.left	0:-5 1:5 3:4 5:4 7:-3 8:-4
guard.legacy	3:-5 5:3 6:5 7:-5 8:3
guard.legitimize	3:-2 5:8 8:-5
guard.len	0:-4 1:8 2:11 3:7 4:-8 5:-15 6:2 7:-7 9:9
guard.length	0:-7 1:5 2:4 3:10 4:-2 5:-10 6:6 7:-6 8:4 9:-5
guard.level	0:-6 3:-2 6:-5 7:15 8:5 9:-2
guard.levels	3:2
guard.lfence	7:2
guard.lft	3:-2 5:3
guard.lid	3:-4 6:6
guard.likely	0:-3 1:2 2:10 3:-9 4:2 6:-2 7:3 8:-2 9:-2
guard.lim	3:6 5:-6 7:2
guard.limit	0:-7 2:-4 3:-2 4:-5 5:27 6:-9 7:-2 8:4 9:-2
guard.limits	3:3
guard.line	3:-4 5:12 6:-10 7:-2 8:5
guard.linearize	0:9 3:2 8:-9
guard.linebuflen	3:7 5:-2 8:-2
guard.linfo	3:6 5:-6
guard.link	0:-10 2:-2 3:2 4:-4 5:-5 6:-2 7:13 8:2 9:7
guard.link_create	3:2
guard.linkage	3:2
guard.linklocal	3:4 5:-3
guard.linkmodes	5:-5 8:6
guard.links	3:-6 5:7 7:3 8:-4
guard.linkstate	5:8 8:-6
guard.list	0:20 1:2 2:-5 3:5 4:-5 5:-2 6:-2 7:-11 9:-2
guard.list_empty	0:5 2:-3 3:-9 7:2 8:2 9:3
guard.listen	3:-3 5:5
guard.listener	0:2
guard.listeners	3:-4 5:6
guard.listening	3:-3 5:5
guard.listnr	3:-3 7:5
guard.lite	6:2
guard.live	3:-4 5:6 7:-2 9:2
guard.ll	5:9 8:-7
guard.lladdr	8:4
guard.lo	2:-3 3:-8 4:10 5:9 7:-2 8:-3
guard.lo_encrypt_type	7:2
guard.lo_offset	3:3 5:-2
guard.lo_state	3:-7 5:9
guard.load	4:3 5:6 6:-4 7:-5
guard.loaded	3:-7 5:11 7:-2
guard.loaded_info	3:4 5:-3
guard.loc	1:-5 8:8
guard.loc_cpu_entry	1:-5 8:5
guard.local	0:2 3:5 6:-2 8:-2 9:-2
guard.localnet	3:6 5:-5
guard.location	3:-6 5:-3 7:10
guard.locations	3:6 5:-2 7:-3
guard.lock	0:3 1:-2 2:-4 3:2 4:-3 5:3 7:-2 8:2
guard.lockdown	4:2
guard.locked	3:-17 4:7 5:9 7:-4 8:9
guard.locks	0:2 3:-2 7:5 8:-4
guard.locks_in_grace	5:3
guard.loff	3:2
guard.loff_t	3:2
guard.log	5:5 7:-4
guard.logbuf	0:7 5:-3 8:-2
guard.logged	5:-3 8:4
guard.logger	3:4 5:-3
guard.loggers	3:5 7:-5
guard.logic	3:2 5:-2
guard.logical	3:-2 5:-3 6:5
guard.long	0:-4 1:4 3:-2 5:-2 6:3 7:3 8:-3 9:2
guard.longterm	0:-3 3:-2 5:4 8:2
guard.lookup	0:9 3:15 4:-5 6:-4 7:-6 8:-6
guard.lookup_constant	3:2
guard.lookup_flags	3:3 5:-3
guard.loop	2:-3 5:-5 6:7 7:4 8:-3
guard.loopback	3:4 5:-6 7:3
guard.loops	3:2 5:-2 6:2
guard.lost	2:-3 5:7 8:-2
guard.low	0:5 3:-5 5:-2 6:9 7:-3
guard.lower	0:6 3:-6 5:4 7:-2 8:-2
guard.lpat	3:11 5:-6 7:-4
guard.lpat_table	3:6 5:-3 7:-2
guard.lpi	3:2 5:-5 7:3
guard.lpos	0:-2 3:-7 5:5 8:4
guard.lru	0:5 3:3 8:-6
guard.lsettings	5:-3 8:3
guard.lsm	0:11 8:-11
guard.lsp	0:2 2:-3 5:2
guard.lt	3:6 5:-4
guard.lun	3:10 5:-5 6:-2 8:-2
guard.lval	5:-2 8:5
guard.lvl	3:10 4:-4 5:-3 8:-3
guard.lwtunnel	0:2 3:-2
guard.lx	3:5 8:-2
guard.lzma	3:2 5:-6 8:7
guard.lzma2	3:2
guard.m	0:3 2:-9 4:-2 5:10 7:9 8:-17 9:5
guard.m_flags	2:-3 3:-3 5:-4 7:11 9:2
guard.m_pblk	9:3
guard.ma	3:-3 4:11 7:-3 8:-3
guard.mac	0:-2 3:-4 5:16 7:-2 8:-6
guard.madt	3:6 6:-2 7:-3
guard.madv	3:5 5:-4
guard.madvise	3:2
guard.magic	2:-2 3:6 5:-4 7:-4 9:7
guard.main	3:-8 5:3 8:8
guard.maj	3:-11 5:-2 8:16
guard.maj_stat	3:-11 5:-2 8:16
guard.major	5:-3 6:-2 8:6
guard.make	0:-2 3:2 4:-3 8:3
guard.managed	8:2
guard.mangle	3:-2 8:4
guard.manip	3:-3 5:-4 8:8
guard.many	3:-4 4:3 5:4 8:-3
guard.map	0:-6 1:-2 2:-5 3:-5 4:-2 5:3 6:-3 8:10 9:9
guard.map_addr	3:-4 5:-2 8:6
guard.map_count	3:-3 5:4
guard.map_fd	3:6 5:-5
guard.map_flags	3:6 4:-2 5:3 7:-3 8:-3
guard.map_get_sys_perms	4:2
guard.map_ptr	3:-9 9:11
guard.map_type	3:4 5:-4 7:2 8:-2
guard.map_value_has_kptrs	3:-5 5:6
guard.map_value_has_spin_lock	3:5 5:-5
guard.mapcount	3:-2 4:5 5:-3 8:-4 9:6
guard.mapped	0:-2 3:-5 5:12 6:4 7:-2 8:-5 9:-2
guard.mapping	0:-7 1:-3 3:-3 4:2 5:4 6:3 8:4
guard.maps	0:-3 8:4
guard.mark	0:-5 3:-7 5:5 8:9
guard.marker	2:5 8:-5 9:3
guard.mas	0:22 2:-5 3:-14 5:2 7:-2 9:-2
guard.mas_is_err	0:16 2:-2 3:-4 5:-5 8:-2
guard.mask	0:-8 1:-2 2:-6 3:10 4:6 5:4 6:5 7:5 8:-6 9:-8
guard.mask_to_clear	5:2
guard.masked	2:6 8:-6
guard.masks	0:5 3:-4
guard.master	5:2 7:-5 8:6
guard.master_slave_cfg	3:2
guard.match	0:5 3:12 4:4 6:-3 7:-5 8:-12
guard.match_int	3:2
guard.match_pdomain	3:2 5:-3 6:3
guard.matchlen	0:-2 3:11 5:-6 8:-2
guard.matchoff	0:-2 3:4 8:-3
guard.max	0:-13 1:6 2:-7 3:7 4:-5 5:14 6:12 7:-7 8:-4 9:-5
guard.max_addr	1:2 3:-2 5:-2 6:-2 7:4
guard.max_chainlen	3:-3 5:4
guard.max_count	3:-11 5:9 8:4
guard.max_ctx_offset	3:2 5:-2
guard.max_entries	3:9 5:-6
guard.max_fds	3:4 5:-3
guard.max_len	3:5 5:-2
guard.max_page_shift	0:4 3:-3
guard.max_retrans	2:-2 3:-3 5:4
guard.max_size	3:5 5:4 8:-7
guard.max_usage	4:3 5:-2
guard.maxbytes	3:4 5:-2
guard.maxiov	3:4 5:-3
guard.maxlen	0:-12 3:-2 5:15 7:5 8:-5
guard.maxnode	1:4 3:-2
guard.maxpages	1:-5 3:-4 8:11
guard.maxvec	3:4 5:-2
guard.maxvif	3:3 5:-3
guard.maxvifs	3:3 5:-2
guard.may	0:-6 3:7 4:6 5:2 7:2 8:-9
guard.may_expand_vm	0:-5 5:8
guard.mb	3:3 5:2 7:2 8:-6
guard.mbox	3:-2 5:12 6:-3 8:-4
guard.mc	0:-6 1:-4 6:13 7:4 8:-7
guard.mc146818	3:-4 5:-5 6:7 8:3
guard.mc146818_avoid_UIP	5:-2 6:4
guard.mca	3:-4 5:2 8:3
guard.mcast	3:4
guard.mce	6:12 7:-4 8:-5
guard.md	8:-2
guard.md5	3:-2 8:4
guard.md5sig	3:-3 5:4
guard.mdev	3:-3 5:4 6:-6 7:-3 8:10
guard.mdiodev	0:11 8:-10
guard.me	3:4 5:-3
guard.mechctx	5:-2 8:3
guard.mem	0:16 3:-15 5:5 6:11 8:-11 9:-4
guard.mem_cgroup_charge	0:-6 8:6
guard.membarrier	4:-2 5:2
guard.membase	3:7 5:2 6:-5 7:-4
guard.memblock	0:3 3:-3 8:3
guard.memcg	0:3 5:-4 7:10 8:-7
guard.memchr	3:3 5:-2
guard.memcmp	5:3 8:-3
guard.memcpy	5:-4 8:7
guard.memeq	3:5 5:-2 7:-2
guard.memneq	3:6 5:-2 8:-2
guard.memory	0:4 3:8 4:-5 5:8 6:-7 7:-2 8:-4
guard.mempool	0:3 8:-2
guard.mems	3:3 5:-2
guard.mems_allowed	3:3 5:-2
guard.memtype	0:-3 3:-8 5:7 8:5
guard.memtype_kernel_map_sync	5:-2 8:3
guard.mend	3:2 5:-2
guard.mesg	0:3 3:6 5:-6 8:-2
guard.message	3:-4 5:7 7:-2
guard.meta	3:-10 5:-5 9:10
guard.metadata	3:2 5:-4 7:-2 8:3
guard.method	5:-6 6:-10 7:22 9:-3
guard.metric	3:-6 5:5 8:2
guard.metrics	5:-3 8:4
guard.mf	2:-3 3:-2 4:-2 5:12 7:-2 8:-3
guard.mfc	5:7 8:-5
guard.mfcc	3:9 5:-8
guard.mfd	1:2
guard.mgmt	5:4 6:-4
guard.mib	3:-3 5:4
guard.mic	0:8 3:-13 8:7
guard.microcode	3:-4 5:-6 7:5 8:5
guard.mid	3:6 5:-5 6:-2 7:6 8:-5
guard.mig	2:-2 5:7 7:-2 8:-2
guard.mig_status	5:3
guard.migratable	3:5 5:-3
guard.migrate	0:-6 3:-5 4:4 5:-14 7:14 8:8
guard.migratepage	5:-2 8:3
guard.migration	0:-3 5:3 8:3
guard.min	1:-2 2:-3 3:15 4:-2 5:-15 6:6 7:-3 8:6 9:-3
guard.mini	3:3 5:-2
guard.minlen	3:-2 6:4
guard.minor	0:3 6:4 7:-2 8:-3
guard.minorversion	5:-4 7:6
guard.minvec	5:5 6:2 7:-2 8:-3
guard.mirror	0:2 5:-2
guard.misc	4:-3 5:-3 6:3 8:5
guard.mitigation	3:-4 5:10 6:-2 8:-2
guard.mk	0:-6 8:7
guard.ml	0:-2 2:-4 5:12 6:5 7:-3 8:-5
guard.mld	3:2 5:5 7:-4
guard.mlen	1:6 3:4 5:-8
guard.mlock	3:-2 4:3 5:2
guard.mlock_future_check	5:3
guard.mls	3:4 4:-2
guard.mm	0:7 1:3 3:-16 4:9 5:10 6:-3 7:-10
guard.mmap	0:-6 3:5 4:-3 5:-10 6:-2 7:17
guard.mmap_min_addr	3:4 4:-2 5:-2
guard.mmap_read_lock_killable	5:-8 8:9
guard.mmap_write_lock_killable	5:2
guard.mmconfig	0:3
guard.mmf	3:-2 5:5
guard.mmio	0:2 6:-2
guard.mmp	5:-3 8:4
guard.mnt	0:-4 1:-3 2:-2 3:2 4:10 5:9 6:-2 7:-8
guard.mnt_flags	3:-7 4:11 5:-2
guard.mnt_has_parent	5:2
guard.mnt_ns	3:-2 4:-2 5:6 7:-2
guard.mnt_root	3:9 5:-6
guard.mnt_sb	3:5 5:-8 7:4
guard.mnt_userns	3:3 7:-2
guard.mod	0:-4 3:3 5:5 6:-2 7:2 8:-4
guard.mode	1:-5 4:10 5:10 6:-3 7:-8 9:-4
guard.model	0:-2 1:5 5:-6 6:3 7:6 8:-3 9:-2
guard.modern	5:7 8:-4
guard.modes	4:2
guard.modify	4:5 5:-3 8:2
guard.modrm	3:11 5:-5 6:-2 7:-4
guard.module	0:-3 3:-3 4:-2 5:2 6:-2 7:9
guard.modules	5:5 7:-3
guard.monitor	3:-2 5:-4 8:7
guard.monotonic	3:2 5:-2
guard.mount	3:5 4:3 5:-6 7:4 8:-2
guard.mounted	3:-4 5:7
guard.mountpoint	3:-5 5:5
guard.mounts	3:2
guard.movable	0:-3 5:5
guard.move	0:-3 2:-2 3:-3 5:2 8:7
guard.mp	0:-4 3:12 5:-6 6:-6 7:-2 8:7
guard.mpc	3:3 5:-6 6:-11 7:-2 8:19 9:-2
guard.mpi	0:10 3:5 5:-6 8:-5 9:-2
guard.mpi_cmp_ui	3:5 8:-2
guard.mpi_key	0:6 3:-2 5:-3
guard.mpihelp	5:-2 8:3
guard.mpls	0:3 3:2 5:-3
guard.mpol	2:-3 3:5 5:4 7:2 8:-5
guard.mq	0:10 5:-11 6:-6 7:4 8:4 9:2
guard.mr	0:-2 5:-2 8:4
guard.mremap	3:2
guard.mreq	1:2 8:-2
guard.mroute	3:-5 4:4 8:3
guard.mroute_sk	3:-2 4:4
guard.mrt	0:-2 3:9 4:3 5:-3 7:-2 8:-5
guard.mrw	2:-2 8:3
guard.ms	0:-2 3:6 5:-4 6:4 7:-2
guard.msdos	3:-7 5:9
guard.msecs	2:3 3:-3 5:-5 8:6
guard.msecs_to_jiffies	2:3 3:-3 5:-2 8:2
guard.msf	3:3
guard.msg	0:5 1:8 2:-2 3:4 4:-4 5:-4 6:3 7:-7
guard.msg_flags	7:2
guard.msg_iter	1:4 3:-3 5:2
guard.msgp	1:2
guard.msi	5:-10 6:11 7:3
guard.msix	3:-2 5:-4 6:5
guard.msize	1:2 3:5 5:-2 7:-3
guard.msq	4:2
guard.msr	0:-2 3:9 5:-13 6:7 7:7 8:-5
guard.mss	3:-4 5:4
guard.mt	0:-3 3:6 5:3 6:-2 7:-4
guard.mtrr	5:15 7:-7 8:-3 9:-2
guard.mtu	0:-4 3:12 5:-3 7:-2 8:-2
guard.mtype	3:2
guard.mul	3:3 5:-3
guard.multi	3:3 5:-3
guard.multicast	3:10 5:-6 7:-2
guard.multiplier	8:3
guard.multiqueue	5:-7 7:8
guard.mutex	0:-4 3:-5 5:7 7:-2 8:8 9:-2
guard.mutex_lock_interruptible	5:-7 8:10
guard.mutex_lock_killable	5:3
guard.mux	2:-2 5:5 6:-7 8:7
guard.mx	5:5 8:-5
guard.mxcsr	3:2
guard.my	3:2
guard.n	0:6 1:3 2:12 3:-9 4:-3 7:-8 8:-3
guard.n_blocks_count	3:-7 7:9
guard.n_buckets	3:5 5:-4
guard.n_ext_ts	3:2
guard.n_stats	0:2 3:-3 8:3
guard.n_subbufs	3:5 5:-3
guard.n_vclocks_mux	5:3 8:-3
guard.na	0:-4 3:3 8:3
guard.nak	2:-4 3:-2 5:-3 6:11 7:-2
guard.name	0:7 1:3 2:-2 3:12 4:-10 5:-3 6:3 7:-7 8:-8 9:5
guard.name_len	3:-3 5:5
guard.name_node	3:-3 5:4
guard.named	3:-4 5:2 7:2 8:-2 9:2
guard.namelen	3:10 5:-8
guard.names	0:2 3:-2 5:-2 8:4
guard.nameseg	3:5 5:-3
guard.nanosleep	3:-4 5:6 7:-2
guard.napi	3:-3 5:3 7:3
guard.nargs	3:-2 7:3
guard.nat	0:-2 3:-10 5:8 8:5
guard.nat_hook	8:2
guard.native	2:4 3:6 6:-2 7:-2 8:-4
guard.nb	0:-2 3:-3 5:-3 6:3 7:3 8:3
guard.nbits	3:6 7:-2 8:-2
guard.nbytes	3:5 7:-3
guard.nc	3:-5 7:4
guard.nd	4:2 5:10 7:-3 8:-6
guard.ndev	3:-2 5:3
guard.ndiag	5:-4 8:5
guard.ndiag_show	5:-2 8:2
guard.ndisc	3:4 8:-2
guard.ndisc_parse_options	3:2 8:-2
guard.ndm	3:2 5:-7 7:7
guard.ndm_state	5:-3 7:4
guard.ndo	3:-2 5:-4 7:8
guard.ndoptlen	3:2 8:-2
guard.ndopts	3:3 8:-2
guard.ndst	0:2
guard.ndta	5:-4 8:5
guard.need	1:-2 2:-2 7:3
guard.needed	0:3 5:5 8:-6
guard.needs	0:5 5:2 8:-5
guard.neg	3:9 5:-2 8:-5
guard.negative	3:2 5:3 8:-2
guard.neigh	3:-13 5:4 7:-2 8:5 9:9
guard.nelems	3:4 5:-2
guard.nents	0:-3 3:2 8:2
guard.nest	0:-6 3:-4 5:6 8:6
guard.nest_parms	0:7 5:-6
guard.nested	3:-4 5:2 8:5
guard.nests	3:-5 5:7
guard.net	0:9 1:-2 3:-2 4:5 5:3 7:-10 9:-4
guard.net_cat_len	3:-2 5:3
guard.net_eq	5:2
guard.net_ns	3:-2 5:2
guard.net_spot	3:2 4:-2 5:-5 8:5
guard.net_xmit_eval	8:3
guard.netconfa	3:3 5:-3
guard.netdev	3:-6 5:5 7:7 8:-3
guard.netdev_max_backlog	5:2
guard.netdev_name_in_use	5:3
guard.netdev_ops	5:-3 7:7
guard.netfs	2:3 3:-4 5:-2 7:-2 8:7
guard.netif	0:4 3:-14 5:8 6:4 7:5 8:-6
guard.netif_device_present	3:-9 5:7 6:5 7:-2
guard.netif_is_multiqueue	5:-7 7:8
guard.netif_running	3:-2 5:6
guard.netlbl	3:4 4:-3 5:7 8:-7
guard.netlink	0:-4 3:3 4:5 5:-2 7:-7 8:7
guard.netlink_allowed	4:2
guard.netns	3:-3 5:6 7:-2 8:-2
guard.netnsa	5:-3 8:2
guard.netnsid	3:3 5:3 7:-3 8:-2
guard.netobj	0:16 3:-7 5:-3 8:-3
guard.network	3:3 5:-3 7:2 8:-4 9:3
guard.never	3:3 5:-3
guard.new	0:7 2:-3 3:7 4:-6 5:8 6:-2 7:-8 8:-4 9:3
guard.new_addr	5:-3 8:2
guard.new_asoc	0:-4 5:-2 8:8
guard.new_dentry	3:5 5:-5
guard.new_dev	0:-3 3:-2 8:5
guard.new_dir	3:6 8:-5
guard.new_fa	8:2
guard.new_fl	0:6 8:-5
guard.new_hashinfo	0:3
guard.new_kind_len	3:-3 5:3
guard.new_len	0:-3 3:2 5:3 8:-2
guard.new_mask	3:3 5:-3
guard.new_mnt	3:2
guard.new_ns	0:-2 8:2
guard.new_nsp	8:3
guard.new_option	0:2
guard.new_page	0:-6 8:6
guard.new_path	3:4 5:-3
guard.new_pid	3:6 5:-5
guard.new_prog	0:5 5:-3
guard.new_ra	0:7 3:-8 5:2
guard.new_rlim	3:3 4:2 5:-5
guard.new_size	3:-3 5:3
guard.new_start	5:-5 8:7
guard.new_state	3:3 5:-2
guard.new_type	3:-2 8:4
guard.new_value	3:-3 4:-2 5:5
guard.new_vma	3:-7 9:8
guard.new_xattr	3:2
guard.newblk	3:5 5:-2
guard.newfd	0:-3 5:-2 8:4
guard.newfile	0:-3 8:4
guard.newinfo	0:-13 1:13 3:8 5:-7
guard.newowner	0:2 3:-2
guard.newp	4:-4 8:4
guard.newpos	3:3 5:-2
guard.newsize	8:2
guard.newsk	0:12 5:-4 8:-6
guard.newuser	3:-5 5:-3 7:8
guard.next	0:-3 2:-3 3:5 4:-2 5:-3 6:4 7:4 8:-5
guard.nexthdr	3:10 5:-3 7:-2 8:-3
guard.nf	0:-3 3:7 4:2 5:-3 7:-11 8:9
guard.nf_ct_is_dying	3:-2 5:4
guard.nf_expect_get_id	3:-2
guard.nfnl	0:6 8:-7
guard.nfproto	3:-6 5:8 7:4 8:-3
guard.nfs	0:-5 2:-6 5:6 7:8 9:-2
guard.nfs3	5:5 8:-5
guard.nfs4	0:-3 7:7
guard.nfs4_valid_open_stateid	3:-3 5:4
guard.nfs4err	3:-2 8:4
guard.nfs_client	3:-3 5:3
guard.nfs_error_is_fatal_on_server	2:2
guard.nfs_server	3:2
guard.nfsacl	3:6 5:2 8:-6
guard.nfsacl_desc	3:2 5:3 8:-3
guard.nfserr	3:-3 5:4 7:-2 8:4
guard.nfsi	8:3
guard.nfula	0:-2
guard.nfulnl	5:-4 8:2
guard.ngroups	4:5 5:-5
guard.nh	0:-3 3:2 5:3 7:-4 8:6
guard.nh_family	3:8 5:-6 8:-2
guard.nha	0:-2 5:2
guard.nhc	5:4 8:-3
guard.nhg	3:9 5:-5 8:-2
guard.nhi	3:2
guard.nhs	3:2
guard.nice	3:-7 4:9 5:-2
guard.nid	0:2 3:-7 5:11 6:-2
guard.nl	0:-3 3:-6 4:2 5:-2 8:10
guard.nl_table	7:2
guard.nla	0:7 1:-2 3:-6 4:-2 5:3 7:-5 8:8
guard.nla_b	3:3 8:-2
guard.nla_data	0:-7 3:2 8:7
guard.nla_get_u32	3:3 8:-2
guard.nla_len	3:3 8:-2
guard.nla_parse_nested_deprecated	3:-6 8:7
guard.nla_put	0:-3 3:-2 5:3 8:2
guard.nla_put_be16	3:-2
guard.nla_put_be32	3:-2 5:4 8:-2
guard.nla_put_flag	5:-3 8:5
guard.nla_put_in6_addr	0:-2 8:2
guard.nla_put_in_addr	5:-3 8:5
guard.nla_put_s32	5:2
guard.nla_put_string	0:2 3:-2 5:5 8:-4
guard.nla_put_u16	8:2
guard.nla_put_u32	0:8 3:-4 5:3 8:-5
guard.nla_put_u64_64bit	8:3
guard.nla_put_u8	0:3 3:-2 8:-2
guard.nla_stgs	0:5 8:-5
guard.nla_type	3:3 5:-2
guard.nlbl	3:8 5:-4 7:-2 8:-2
guard.nlh	0:6 3:-5 7:-5 8:9
guard.nlimbs	3:-4 9:6
guard.nlink	3:4 5:6 7:-2 8:-2 9:-3
guard.nlk	0:7 3:-5 5:4 7:-2 8:-3
guard.nlm	0:-2 2:-3 3:3 4:2 7:-3 8:5
guard.nlmsg	0:12 3:7 7:-4 8:-11
guard.nlmsg_flags	3:4 5:-2
guard.nlmsg_len	0:6 8:-4
guard.nlmsg_seq	0:-2 8:4
guard.nlmsg_type	3:2 7:-2
guard.nlmsvc	0:-3 3:-4 8:4 9:7
guard.nlocations	3:9 5:-7 7:-3 8:2
guard.nlrule	3:3
guard.nls	3:-6 7:-4 8:13
guard.nmi	0:-3 3:2 4:-2 5:12 8:-6
guard.nmi_uaccess_okay	3:-2 4:-2 5:5
guard.nn	3:-2 5:4
guard.no	2:2 3:-18 5:5 7:17 8:-3 9:-3
guard.node	3:11 4:3 5:14 6:-9 7:-5 8:-5 9:-9
guard.node_online	3:3 5:-3
guard.nodes	4:2 5:-6 6:9 7:-2 8:-4
guard.nodes_empty	3:2 5:-4 6:3
guard.noexec	3:-2 4:3
guard.noexist	3:6 5:-4
guard.nofault	1:-3 3:5 4:-2 8:2
guard.nofile	3:5 5:-5
guard.nohz	3:-8 7:10
guard.noio	3:-2 5:2 8:3
guard.nomem	3:-3 5:-2 8:7
guard.non	4:3
guard.nonblock	2:-2 3:-2 4:-2 5:13 6:-2 7:-3 8:-2
guard.none	2:-3 3:5 4:-4 5:16 6:-2 7:-4 8:-3 9:-4
guard.nonlocal	3:5 5:-4
guard.nonroot	4:2
guard.nop	5:-6 7:8
guard.nopage	8:4
guard.noreplace	3:3 5:-4 8:2
guard.noretry	3:4
guard.norm	3:3 5:-2
guard.normal	3:8 8:-7
guard.not	5:-14 7:10 8:8 9:-2
guard.notconnected	3:3 5:-2 6:4 7:-2
guard.note	0:7 2:2 8:-8
guard.notes	0:-3 2:7 3:-2 5:-3 8:2
guard.notes_attrs	0:-3 8:3
guard.notif	4:-2 5:-3 8:5
guard.notification	8:2
guard.notifier	8:3
guard.notify	3:-4 5:-3 6:-3 7:2 8:12 9:-2
guard.nouser	3:4 5:-3
guard.now	2:3 3:-4 5:5 6:3 7:-2 8:-5
guard.nowait	0:2 2:-5 3:-7 5:9 7:8 8:-5
guard.np	3:-2 6:-2 7:6 8:-2
guard.npages	0:9 1:-3 5:3 9:-5
guard.nproto	3:5 5:-3
guard.nr	0:7 1:-3 2:8 3:4 7:-10 8:-2 9:-4
guard.nr_args	3:4 5:-4
guard.nr_cpu_ids	0:2 3:-5 5:12 6:-3 8:-3
guard.nr_entries	0:-6 6:4 8:3
guard.nr_events	3:-3 5:3
guard.nr_frags	3:2
guard.nr_hw_queues	0:2 3:6 5:-5
guard.nr_irqs	7:2
guard.nr_pages	0:7 1:-3 3:6 5:-8 6:-2 8:3
guard.nr_sectors	3:4 5:-2
guard.nr_segs	3:3
guard.nr_slots	3:2 4:3 5:-4
guard.nr_uarts	3:4 5:2 6:-2 7:-2 8:-2
guard.nr_user_bufs	3:3 5:-2
guard.nr_user_files	3:3 5:-3
guard.nreq	5:5 8:-7
guard.ns	1:-2 3:-4 4:15 6:2 8:-5 9:-4
guard.ns_capable	3:3
guard.nsec	3:3 5:3 8:-2
guard.nsems	3:7 5:-6
guard.nsid	5:-6 8:5
guard.nsk	0:-2 3:-10 5:8 8:4
guard.nskb	3:3 5:-5 8:6
guard.nslabs	0:-2 3:-4 5:6 7:-3 8:5
guard.nsm	0:-3 3:-2 5:-4 7:4 8:5
guard.nsm_monitor	5:-2 8:4
guard.nsops	3:3 5:-2
guard.nsp	3:2 8:3
guard.nsproxy	3:-2 5:2
guard.nsset	0:5 5:-4
guard.nt	0:-5 8:5
guard.ntohl	4:-2 5:4 7:-2 8:5
guard.ntohs	0:3 3:-3 5:-4 8:6
guard.ntop	3:3 7:5 8:-6
guard.nud	3:-2 4:-2 5:3 7:3
guard.null	0:11 1:-6 6:-2 7:6 8:-5
guard.num	0:9 2:-2 3:6 4:-3 5:-10 6:11 7:-9 8:-7 9:5
guard.num_counters	0:-2 3:7 5:-3
guard.num_entries	3:-2 5:6 6:-2
guard.num_max	3:3 6:-2
guard.num_processors	6:3
guard.num_tc	3:4 5:-3
guard.numa	3:-7 5:7 6:2
guard.numa_node	3:2 5:-2
guard.number	3:-5 5:7 6:3 7:-3
guard.numnodes	3:-5 6:6
guard.numsrc	3:3 5:-3
guard.nval	3:4 5:-4
guard.nvec	3:2 5:4 6:-3 7:-2
guard.nvmem	3:-2 4:-4 5:-4 7:12
guard.nvram	3:-4 5:5
guard.nxt	4:-2 5:3
guard.o	2:-2 4:3 5:2 7:6 8:-8 9:2
guard.o_arg	3:3 8:-2
guard.o_blocks_count	3:-4 5:-3 7:9
guard.o_res	3:-6 5:11 8:-2
guard.o_tty	3:-2 9:3
guard.ob	2:4 5:-2 8:-2
guard.obj	0:-8 1:2 3:8 5:-2 6:-7 7:-2 8:9 9:2
guard.obj_desc	0:-8 3:7 5:4 6:-3 8:6 9:-6
guard.object	0:-18 3:-3 5:8 6:-3 7:5 8:9 9:3
guard.objects	3:-3 5:-4 7:3 9:5
guard.octal	3:2
guard.oem	3:-4 6:-2 8:9
guard.of	0:-7 2:4 3:4 5:9 6:-2 7:-4 8:-3
guard.of_binfo	2:5 5:-2 8:-2
guard.of_cft	3:5 5:-2 7:-3
guard.off	0:10 1:2 3:10 4:-4 5:-2 6:-5 7:-9 9:-2
guard.off_desc	3:4
guard.off_in	3:2
guard.offline	3:-2 5:6 7:-3
guard.offload	8:-4
guard.offloads	8:3
guard.offs	5:4 8:-3
guard.offset	0:-2 1:-4 2:-7 3:11 5:-2 6:10 7:-5 8:2 9:-2
guard.offset_in_page	3:6 5:-2 8:-3
guard.offsetof	3:3 5:4 6:-2 8:-4
guard.offsets	3:7 5:-4
guard.ofid	3:-7 5:7
guard.oh	5:-2 8:3
guard.oi	2:5 5:-2 8:-2
guard.oid	5:-3 7:2 8:2
guard.oif	5:2
guard.ok	0:-3 1:6 2:-6 3:-3 4:7 5:-3 6:-4 7:4 8:4 9:-3
guard.okay	4:-2 5:3
guard.old	0:5 1:-8 2:-2 3:-6 4:-5 5:15 6:2 7:-13 8:9 9:3
guard.old_dentry	3:4 5:-8 8:5
guard.old_dir	3:6 8:-4
guard.old_len	7:-2
guard.old_ma	3:-5 4:11 5:-3 7:-2
guard.old_mnt	3:2
guard.old_path	3:9 5:-5 8:-3
guard.old_prog	3:13 4:-6 5:-7
guard.old_valid_dev	3:3 5:-3
guard.oldmem	8:2
guard.oldskb	3:4 8:-3
guard.oldstate	3:-23 5:31 7:-3
guard.on	2:2 3:5 4:-3 5:2 6:-2 7:-6 8:2 9:2
guard.once	0:-5 2:-4 3:-5 4:2 5:6 6:11 7:-4 8:-4 9:3
guard.oncpu	3:-3 5:10 7:-7
guard.ondev	3:3
guard.oneshot	3:-5 6:2 7:-2 9:4
guard.online	0:2 3:-5 5:10 6:-3 7:-6 8:5
guard.onlink	3:2
guard.only	2:-2 3:-3 4:17 5:2 7:-6 8:-8
guard.oob	3:-4 7:8 8:-2
guard.oom	0:-4 3:-5 5:11 7:-2 8:2 9:-2
guard.op	1:3 2:-4 3:8 4:-4 6:-5 7:11 8:-8
guard.op_info	3:5 7:-2 9:-2
guard.opaque	5:4 8:-3
guard.opcode	4:3 5:-3 6:3 9:-2
guard.open	3:-2 5:2 6:-2
guard.opendata	0:2 8:-3
guard.operand	5:-3 8:-2 9:7
guard.operations	3:-4 5:6
guard.operstate	3:-13 9:13
guard.ops	0:10 1:-2 2:7 3:-9 4:-9 5:-11 6:-15 7:26 8:7 9:-3
guard.opt	2:-2 3:13 5:-4 6:-3 7:-2 8:-3 9:-2
guard.opt2	3:2
guard.opt_len	0:-2 8:4
guard.opt_xfer_blocks	3:3
guard.opt_xfer_bytes	3:2
guard.option	0:2 6:-3 7:7 8:-4
guard.optional	3:-3 5:-2 7:-2 8:8
guard.options	0:-10 1:7 3:4 5:-2 6:-2 8:6
guard.optlen	1:-9 3:15 4:8 5:-9 8:-2
guard.optmem	3:6 5:-2
guard.optname	3:-12 5:-3 7:6 9:12
guard.optoff	0:-3 3:4 5:-3 7:2
guard.opts	3:9 4:-7 5:-8 7:-3 8:10
guard.optval	3:-5 4:10 8:-4
guard.or	0:5 2:2 3:10 4:-2 6:-2 7:-2 8:-12
guard.orc	0:-2 3:4 6:-2 7:-2
guard.order	3:11 5:-7 7:-9 8:-4 9:12
guard.orig	0:-12 4:-2 5:6 7:-2 8:8 9:4
guard.orig_inode	5:-2
guard.origin	0:-2 3:-6 5:13 7:-2 8:-3
guard.original	5:-6 6:-2 8:3 9:6
guard.original_object	3:3
guard.orphan	0:7 3:-8 5:6 7:-2
guard.osc	3:-3 5:6 7:-2
guard.oseq	3:-4 5:5
guard.osi	3:-8 4:8 5:3 7:-2
guard.osk	3:-4 5:5
guard.oth	0:-2 3:10 5:-3 8:-3
guard.other	0:-5 3:2 4:2 5:7 6:-7 7:-3 8:6
guard.out	0:2 1:4 2:12 3:6 4:-3 5:-14 6:2 8:-13 9:4
guard.out_buf	2:7 5:-4
guard.out_token	8:3
guard.outcnt	3:3 5:-2
guard.outer	3:4 5:-4
guard.outer_mode	5:-2 7:2
guard.outlen	3:-3 8:4
guard.outp	1:4 2:3 3:-4 8:-3
guard.output	3:9 5:-4 6:6 7:-7 8:-2
guard.output_event	3:2 5:-2
guard.outreq	5:2
guard.outstanding	3:-4 5:6
guard.over	3:-3 5:4
guard.overall	2:-2 3:-3 5:4
guard.overall_error_count	2:-2 3:-3 5:4
guard.overflow	3:2 5:8 6:10 8:-15
guard.overflowed	0:-3 3:-3 5:11 8:-4
guard.override	1:8 3:-4 6:3 7:-6 8:-3
guard.override_architecture	1:5 3:-2
guard.override_release	1:4 3:-2
guard.owner	0:6 3:6 5:3 6:-3 7:-7 9:-3
guard.owner_id	3:3
guard.oz	4:4 5:-4
guard.p	0:-3 1:-3 3:10 4:4 5:2 7:-7 8:-2
guard.p4	3:2
guard.p4d	0:7 3:-7 5:5
guard.p4d_none	5:3
guard.p9	3:2 5:2 8:-2
guard.p_ext	5:2
guard.p_filesz	3:3
guard.p_hdr	3:2
guard.pa	2:-2 3:3 4:2 6:2 8:-2
guard.package	1:-2 3:8 5:-8 6:6 7:-4 8:-3 9:3
guard.packed	0:6 3:-2 5:-3
guard.packet	0:-4 3:9 5:-6 6:-4 7:2 8:4
guard.packets	3:-3 5:3
guard.pad	3:-5 8:6
guard.padattr	5:-3 8:4
guard.paddr	5:2 6:-2 8:3
guard.page	0:4 1:-3 3:-4 4:-2 6:3 7:2
guard.page_address	1:3 8:-2
guard.page_folio	0:-6 8:6
guard.page_len	3:-3 5:6
guard.pageio	8:2
guard.pages	1:2 2:-5 3:-3 4:-3 5:4 6:-4 7:2 8:15 9:-7
guard.pair	0:6 3:-2 8:-4
guard.panic	3:2 5:-3 8:5 9:-3
guard.par	3:-3 5:5
guard.param	0:-3 1:-2 2:4 3:-3 4:2 5:5 6:8 7:-7 9:-3
guard.params	0:-15 1:2 3:10 4:3 5:3
guard.paranoia	3:2 5:-3 9:5
guard.paranoid	3:-7 6:8
guard.parent	0:-6 1:-3 3:6 4:-3 5:7 7:2
guard.parent_node	3:-2 5:3
guard.parentdp	3:-7 5:8
guard.parms	0:5 3:-2 5:5 7:-6
guard.parse	0:-4 3:7 5:-7 6:-3 7:6 8:-2 9:5
guard.parsed	3:-6 5:8 6:2 7:-3
guard.parser	0:8 3:5 5:-3 8:-8
guard.parser_state	3:3
guard.part	2:-2 3:-4 5:7 7:13 8:-12
guard.partial	2:-3 3:-3 5:-3 7:5 8:4
guard.partition	0:-2 3:5 4:3 5:-2 7:-5 8:2
guard.partno	3:-2 5:3
guard.pasid	3:-17 6:-4 7:22
guard.pass	3:-16 4:3 9:13
guard.past	5:6 6:-2 8:-3
guard.patch	3:-2 5:-2 6:4
guard.path	2:-2 3:-2 4:6 5:-2 6:-2 7:-5 8:9 9:-2
guard.path_connected	3:-2 5:2
guard.path_noexec	3:-2 4:3
guard.pathname	0:6 5:-3
guard.pattern	3:3 5:-2
guard.pause	0:-2 3:-4 5:7 7:4 8:-4
guard.payload	0:-6 1:2 3:5 5:10 7:-2 8:-7
guard.payload_len	8:2
guard.pblk	5:-4 6:4 7:-2 9:3
guard.pc	3:-7 5:-5 7:12 8:3
guard.pcc	0:9 2:-4 3:-2 5:3 7:-2 8:-4
guard.pcc_ss_id	3:-5 5:8 6:-2
guard.pccontext	3:-2 4:2 5:2
guard.pcct	3:2 6:6 8:-6
guard.pchan	3:-2 5:3 8:2
guard.pci	1:-2 2:5 3:-10 4:-5 5:6 6:2 7:7 8:-2 9:-3
guard.pci_dev	3:-8 4:-2 5:13 6:-2 7:-4 8:3
guard.pci_dev_is_disconnected	5:-3 6:6
guard.pci_is_pcie	3:2 5:-4
guard.pci_mmconfig_add	0:3
guard.pci_pcie_type	3:-2 7:3
guard.pci_read_config_dword	6:9 8:-7
guard.pci_resource_flags	3:-3 5:-3 6:10 7:-3
guard.pci_resource_len	3:6 5:3 6:-3 8:-5
guard.pci_resource_start	5:4 8:-4
guard.pci_seg	0:7 3:-2 5:-2 6:2 8:-3
guard.pci_vpd_available	3:-2 5:7 7:-2 8:-2
guard.pcie	5:7 6:-2 8:-2 9:-2
guard.pcm	0:-4 3:-8 5:13
guard.pcpu	0:-3 5:6
guard.pct	3:2 6:-2
guard.pd	0:-2 3:8 5:-3
guard.pde	0:3 3:-8 4:-8 5:16 8:-4
guard.pdev	0:4 2:-3 3:4 5:-4 6:6 7:-12 8:6
guard.pdomain	3:2 5:-6 6:5
guard.pdu	1:-4 3:8 5:-4 8:4
guard.pdu_read	1:-2 3:9 8:-5
guard.pdu_write	1:-5 3:-5 8:12
guard.pe	3:4 5:-4 6:3
guard.pebs	0:14 1:-2 3:4 5:-2 7:-3 8:-10
guard.peek	3:-2 5:5
guard.peer	0:4 2:2 3:-8 4:-7 5:4 7:8 8:-2
guard.peer_addr	8:2
guard.peer_init	0:-5 3:2 8:4
guard.pending	0:2 1:3 3:-5 4:-2 5:7 7:-7 8:-4 9:3
guard.per	0:5 1:3 3:2 5:-3 6:-4 8:-7 9:7
guard.per_cpu	3:6 5:-3 7:-2 8:-3 9:3
guard.percpu	0:4 5:2 8:-4
guard.perf	0:-2 3:-2 4:2 5:-6 6:6 7:7 9:-2
guard.perf_ibs	3:8 5:2 6:-8 7:-2
guard.perfmon	3:-2
guard.performance	3:3 6:-2 7:-2
guard.period	3:-3 6:-4 7:10
guard.periodic	5:-4 9:5
guard.perm	4:14 5:-8 7:-3
guard.permanent	4:-3 5:-3 6:9 7:3 8:-4
guard.permission	3:-2 4:5 5:-2
guard.permitted	3:-2 4:9 5:-2 7:-2 8:-2
guard.perms	4:3
guard.pernet	0:-2 8:2
guard.perout	3:2
guard.pf	0:-3 3:3 4:8 5:-2 7:4 8:-10 9:3
guard.pfn	0:6 1:-5 3:-5 4:8 5:6 6:-2 7:-9 8:4
guard.pfn_modify_allowed	4:5 5:-3
guard.pfnmap	4:-4 5:5
guard.pfrag	0:9 1:3 5:-4 8:-6
guard.pg	2:-2 3:-7 5:8 7:4
guard.pg_error	8:2
guard.pgd	0:13 3:-6 5:7 6:-5 8:-8 9:2
guard.pgd_none	5:3
guard.pgoff	0:2 3:9 4:4 5:-16 7:-4 8:7
guard.pgprot	3:-13 4:5 5:7 6:-2 8:4
guard.pgpt	3:3
guard.pgrp	3:8 5:-4 6:-2
guard.pgtable	0:5 3:5 5:3 6:-2 7:-5 8:-5
guard.phdr	3:2 8:-2
guard.phnum	3:-7 5:9
guard.phy	3:5 6:-2 8:-2
guard.phydev	0:-2 3:-4 5:-6 7:2 8:11
guard.phys	0:-2 3:5 5:-4 6:-4 7:-4 8:12
guard.phys_addr	3:-2 5:2
guard.physical	5:3
guard.physical_block_size	3:4 5:-2
guard.pi	3:4 5:-9 6:3
guard.pi_state	3:8 5:-7
guard.pid	0:-8 1:-3 3:9 4:22 6:-2 7:-6 8:-12 9:-2
guard.pid_list	0:10 3:3 5:-10
guard.pid_split	3:2
guard.pidfd	0:-2 4:5 5:-2
guard.pidns	0:-8 3:-5 4:5 5:9
guard.pidtype	4:-5 5:5
guard.pim	3:8 8:-5
guard.pin	3:8 5:-5 7:-2
guard.pincfg	5:2 8:-2
guard.pincfg_mux	5:2 8:-2
guard.pinfo	3:4 5:-2
guard.ping	5:2
guard.pinned	3:-4 8:5
guard.pio	3:2 5:-2
guard.pipe	1:-5 3:3 4:5 5:12 7:-7 8:-6
guard.pipe_version	3:-2 5:3
guard.pkcs7	3:-4 5:5
guard.pkey	0:-3 3:-2 5:5 7:5 8:-2
guard.pkey_algo	3:-2 7:4
guard.pkg	3:4 7:-2
guard.pkt	0:-8 3:10 4:-4 5:-6 7:-3 8:12
guard.pkt_len	8:2
guard.pkt_type	3:5 7:-2
guard.plat	3:3 5:-7 6:-2 7:3 8:4
guard.platform	4:-2 5:12 6:-3 7:-6
guard.play	7:3
guard.plen	1:2 3:4 5:-4
guard.plimit	3:6 5:-2 8:-2
guard.pm	0:-4 2:-3 3:2 4:-2 5:2 6:-6 7:11
guard.pm_cap	5:-2 6:-2 7:5
guard.pmc	3:-12 5:16 6:-4
guard.pmcsr	5:-3 6:4
guard.pmd	0:21 1:-2 2:-2 3:-9 5:3 6:-6 7:-4 9:-2
guard.pmtu	3:3 5:-4
guard.pmu	0:-5 3:3 6:6
guard.pmus	3:2 6:-2 7:-2 8:2
guard.pn	3:-5 5:7 8:-2
guard.pnp	0:4 3:-4 5:-3 6:6
guard.pnp_res	0:4 8:-4
guard.po	3:-11 4:7 5:12 7:-3 8:-2
guard.pointer	0:2 3:-12 4:7 5:6 6:-3 7:-4 9:7
guard.poison	3:-9 5:2 8:7
guard.pol	0:-5 4:-5 5:6 6:-2 7:-2 8:7
guard.policy	0:2 3:-9 4:18 5:-3 6:3 8:-4 9:-5
guard.poll	0:-4 3:-3 4:-2 5:5 7:7 8:-2
guard.poll_select_set_timeout	3:5 5:-2 8:-2
guard.poller	3:-3 5:10 6:-2 7:-5
guard.pols	3:-3 5:4
guard.pool	0:10 3:-14 5:3 6:8 7:4 8:-5 9:-3
guard.populated	5:5 7:-4
guard.port	0:-7 2:-2 3:6 4:4 5:4 6:3 7:-6
guard.portdev	3:-3 6:4
guard.portid	0:-3 3:-5 4:6 5:-4 8:6
guard.ports	0:-3 3:-4 5:-3 6:12 7:-3 8:3
guard.portsc	3:-7 5:-5 6:13
guard.pos	0:-9 1:4 2:5 3:16 4:-4 5:3 6:-13 7:5 8:-4 9:-3
guard.positive	3:-5 5:11 8:-4
guard.posix	3:3 5:-10 7:12 8:-3
guard.possible	3:3 5:2 6:4 7:4 8:-11
guard.power	2:-3 3:-11 5:16 6:4 7:-3 8:-4
guard.power_setup_done	3:-2 5:7 7:-3
guard.pp	3:-7 5:-6 7:9 8:6
guard.ppos	3:7 5:-5
guard.pps	3:12 5:-2 8:-7
guard.pr	0:-6 3:5 4:-2 5:-11 6:10 8:5
guard.pre	3:3 6:5 7:-2
guard.prealloc	3:5 5:-2 7:-3
guard.preallocate	0:2 8:-2
guard.precise	7:2
guard.predefined	6:2
guard.preempt	3:-2 5:-12 7:6 9:10
guard.prefer	3:2
guard.preferred	0:-2 3:-5 5:7
guard.prefix	1:2 3:2 7:3 8:-4
guard.prefixlen	3:5 5:-4
guard.prefsrc	5:-4 8:4
guard.prep	3:9 5:-6 6:-4 7:-3 8:8
guard.prepare	0:2 5:-6 8:7
guard.prepend	3:-14 8:15
guard.present	0:-6 2:-2 3:-5 4:-2 5:12 6:21 7:-8 8:-11
guard.prev	3:-3 5:9 7:3 8:-7 9:2
guard.pri	3:-5 6:-4 7:11 8:-2
guard.prim	5:-4 8:-2 9:7
guard.primary	2:-2 3:4 7:3 8:-3
guard.primary_dev	3:3
guard.print	0:-3 3:-6 5:-4 8:16
guard.printk	1:2 4:3 5:-5 6:2 8:2 9:-3
guard.printk_ratelimit	1:2 3:-3 4:3 5:-3 6:2 8:2 9:-3
guard.prio	3:5 5:-4 8:2 9:-2
guard.priority	3:2 5:-3 8:4
guard.priv	0:-6 3:-8 5:7 7:-4 8:13
guard.priv_flags	5:-4 7:4
guard.private	0:5 3:-2 4:5 5:2 7:-5 8:-4
guard.private_data	7:-2
guard.privileged	3:-2 4:3
guard.pro	7:2
guard.probe	1:-4 3:-4 5:12 6:-3 7:-4 8:6
guard.probed	3:2
guard.probed_mod	3:2
guard.probes	2:6 3:-7 8:5
guard.proc	0:9 2:-2 3:-9 5:-3 6:-2 7:3 8:5 9:-2
guard.proc_create_net	0:3 8:-2
guard.proc_net	0:5 8:-3
guard.proc_net_devsnmp6	3:-3 5:4
guard.process	0:-7 8:8
guard.processing	0:-12 5:13 7:-4 8:-2 9:5
guard.processor	3:7 6:-5 7:-3
guard.processors	6:3
guard.procp	5:-5 7:9
guard.prod	3:-5 5:6
guard.prod_pos	5:2
guard.prog	0:-4 3:3 4:-2 5:3 7:-8 8:12 9:-3
guard.progress	0:10 2:5 3:-2 5:-5 7:-2 8:-2 9:-2
guard.progs	3:-8 5:7
guard.projid	3:9 4:3 5:-12
guard.projinherit	3:5 4:4 5:-7
guard.prop	0:-5 3:8 8:-5 9:3
guard.property	3:4 5:-3 7:-3 8:4
guard.props	3:4
guard.prot	0:5 3:8 5:-14 6:-3 7:-3 8:8
guard.protected	3:-5 4:4 5:2
guard.proto	0:3 2:-2 3:-6 4:-2 5:-7 6:8 9:8
guard.proto_handlers	3:2
guard.protocol	0:-5 3:3 4:-2 5:-2 7:15 8:-3 9:-3
guard.protoff	0:4 3:-16 5:-6 8:18
guard.protoinfo	0:-2 8:3
guard.protonum	0:-2 3:7 5:-3 7:3 8:-6
guard.proxy	5:-2 8:2
guard.ps2	2:3 3:-4 5:-3 6:6 7:-3 8:2
guard.ps2_command	2:4 5:-2 7:-2 8:2
guard.ps2dev	3:-4 5:-5 6:14 7:-5 8:2
guard.psd	3:4 5:-2 6:-3
guard.pseudo	3:-10 7:6 8:-2 9:6
guard.psf	3:-6 5:6
guard.pskb	0:9 3:9 5:-5 8:-7
guard.pskb_expand_head	0:3 8:-3
guard.pskb_may_pull	3:9 5:-3 8:-5
guard.pskb_pull	0:-3 3:6 8:-2
guard.pskb_trim	0:5 3:-3 8:-2
guard.psl	3:-5 5:6
guard.psock	4:2 7:-2 8:5
guard.pstate	3:-6 5:11 6:-3
guard.psy	3:-3 7:5
guard.pt	0:-2 3:-2 5:3 6:2
guard.ptc	3:-9 6:9
guard.pte	0:5 3:-10 4:3 6:-11 7:4 8:2 9:7
guard.pte_alloc	0:2 5:-2
guard.pte_none	5:3
guard.pte_write	4:5 5:-2 8:-2
guard.ptep	5:-2 8:4
guard.ptl	3:-3 5:-2 8:6
guard.ptm	3:7 5:-5
guard.ptm_driver	3:7 5:-5
guard.pton	3:20 5:-8 8:-10
guard.ptp	0:2 3:2 5:9 6:-2 7:-2 8:-8
guard.ptr	1:8 2:-2 5:-4 6:-5 7:-5 8:-4 9:13
guard.ptr_reg	3:3
guard.ptrace	4:-2 5:5 8:-2
guard.ptrs	3:5 5:-5
guard.pty	3:-9 5:13 7:-2
guard.ptype	0:3 3:3 5:-3
guard.pud	0:12 3:-7 5:3 6:-3 7:-2
guard.pud_none	5:3
guard.pull	3:14 5:-5 8:-5
guard.punch	3:9 7:-8
guard.push	1:6 3:-12 4:3 5:5 8:2
guard.put	0:2 3:-10 4:4 5:7 6:-2 7:-4 8:5
guard.put_cacheinfo	5:-2 8:2
guard.put_user	1:-6 3:7 4:7 5:-4 8:-3
guard.q	0:7 1:-3 2:-2 3:-5 5:8 6:-4 7:2 8:-2 9:-2
guard.q_perm	4:2
guard.qcop	3:-4 5:-5 7:10
guard.qdisc	3:-3 5:-8 6:-2 7:-3 8:16
guard.qf	3:4 4:-3 5:8 7:-8
guard.qi	6:4 7:-3
guard.qid	3:8 5:3 7:-6 8:-4
guard.qid_has_mapping	3:6 5:-3 7:-3
guard.qlen	5:5 7:-2
guard.qnbytes	3:-3 5:4
guard.qos	3:-4 4:-2 5:18 6:-3 7:-4 8:-5
guard.qp	1:-4 3:7
guard.qs	5:11 7:-10
guard.qs_flags	5:11 7:-9
guard.query	3:2 5:-6 8:6
guard.queue	0:-3 2:-3 4:-2 5:11 6:-2 7:7 8:-5
guard.queue_depth	3:3 5:-2
guard.queue_max_hw_sectors	3:6 5:-5
guard.queues	0:6 3:5 5:-6 7:-2
guard.quirk	3:-3 5:-2 6:-5 7:15 8:-3
guard.quota	3:-16 4:5 5:13
guard.r	0:8 2:-4 4:6 5:-6 6:3 7:-3 9:-2
guard.r0	3:3
guard.r_addr	0:2
guard.ra	0:5 3:-10 5:5 7:-2 8:2
guard.race	0:-2 2:6 3:-8 5:4
guard.ram	5:-4 6:5 7:4 8:-3
guard.random	0:8 3:-2 5:-3 6:-2
guard.range	3:2 6:-2 7:3 8:2 9:-2
guard.ranges	3:4 5:-6 8:4
guard.rapl	3:-2 5:-3 7:6
guard.rate	3:4 5:-2 6:2 7:-4
guard.ratelimit	1:2 4:3 5:-5 6:4
guard.ratio	3:3 5:-3
guard.raw	0:-3 4:3 5:-3 6:5 7:4 8:-4
guard.rawio	4:3 7:-3
guard.rb	0:4 3:-9 5:11 7:-5 9:3
guard.rc	0:5 1:5 2:11 3:-15 5:-5 6:-11 7:-4 8:13
guard.rcpu	0:-5 8:5
guard.rctx	3:-2 5:13 8:-9
guard.rcu	0:-2 5:4 8:-4 9:3
guard.rcu_access_pointer	0:-2 3:5 4:2 7:-3 8:-3 9:3
guard.rcv	0:-2 3:14 4:-2 5:-6 8:-2
guard.rcv_buf	3:9 8:-7
guard.rcv_nxt	4:-2 5:2
guard.rcvbuf	0:-4 3:-5 5:13 8:-3
guard.rd	3:10 5:-6 7:-4
guard.rdev	3:-2 5:-4 8:8
guard.rdmsr	6:6 8:-5
guard.rdonly	2:-2 3:6 4:8 5:-6 8:-2 9:-2
guard.rdwr	3:2
guard.reachable	5:-2 8:2
guard.read	0:-16 2:8 3:-8 4:11 5:-6 6:-2 7:16 8:-5 9:3
guard.read_seqcount_retry	5:3 8:-2
guard.readable	1:4 3:-2
guard.reader	0:-3 3:-4 5:7
guard.readers	3:-2 5:3
guard.readonly	4:5 5:-6
guard.ready	3:-4 5:15 6:-4 7:-3 8:-3
guard.real	3:8 4:-4 5:7 6:-2 7:-5 8:-3 9:2
guard.real_sz	3:6 5:-2
guard.real_tty	3:-2 5:8 7:-4
guard.really	3:-5 5:10 8:-4
guard.reap	5:5 8:-2
guard.reasm	0:5 3:-4
guard.reasm_data	0:5 3:-4
guard.reason	3:-11 4:11 5:5 7:-2 8:4 9:-2
guard.rec	0:-4 2:5 5:-7 8:8
guard.received	1:4 5:-3
guard.reclaim	3:7 7:-4
guard.reclen	3:7 5:-6
guard.record	3:5 5:-2
guard.recovery	5:-3 7:7 8:-3
guard.recursion	3:-6 5:9 8:-2
guard.recursive	5:5 8:-4
guard.recv	0:9 3:6 5:-8 7:-3 8:-3
guard.recvd	2:15 3:-6 5:-3 8:-4
guard.red	3:-5 8:5
guard.redirect	3:6 4:-4 5:2 7:-2
guard.ref	0:3 1:-4 3:-3 4:5 6:5 7:-5 8:-2 9:3
guard.ref_ctr_offset	3:2
guard.ref_obj_id	3:-2 9:3
guard.ref_t	7:-3 8:2
guard.refcnt	3:4 5:-8 8:5
guard.refcount	3:-13 5:16 7:-4 8:4
guard.refcount_inc_not_zero	3:3 5:-5 8:4
guard.refcount_read	3:-3 5:4 7:-2 8:2
guard.reference	5:-4 6:5 7:4 9:-3
guard.refill	0:11 5:-4 8:-5
guard.refs	0:3 3:2 8:-2
guard.reg	0:-3 1:-3 2:-2 3:-2 4:-10 5:6 6:9 7:-2 8:12 9:-5
guard.region	0:8 3:-7 5:5 6:-4 7:3 9:-2
guard.regions	0:4 5:-4
guard.register	0:-4 2:-2 3:-6 4:3 6:2 8:9 9:-2
guard.register_bit	3:-5 5:7
guard.register_is_null	3:3
guard.register_shrinker	0:5 8:-4
guard.registered	3:-8 5:13 7:-3
guard.regno	4:-5 5:-4 6:-4 7:-2 8:15
guard.regs	1:11 3:-6 5:6 6:-7 7:-7 8:5
guard.regular	3:-2 4:2
guard.reject	3:5 8:-3
guard.related	8:2
guard.release	1:7 5:-4 7:-2 8:-2 9:3
guard.relo	3:2
guard.rem	0:4 3:-2 5:-2
guard.remaining	1:7 3:-9 5:6 8:-2
guard.remap	0:-4 4:-2 5:-10 6:3 7:5 8:10
guard.remap_file_range	3:-3 7:3
guard.remap_flags	3:3
guard.remote	3:2 5:-2
guard.remount	3:2
guard.remove	3:4 7:-3 8:3
guard.rename	3:4 5:2 7:5 8:-7
guard.rep	0:16 3:-2 5:-4 8:-9
guard.repair	3:-6 5:10 7:-3
guard.repeat	3:-5 6:9 8:-2
guard.repl	5:-4 8:4
guard.replace	3:2 5:3 7:-2
guard.replay	0:3 3:4 5:-5
guard.replay_window	3:2
guard.reply	0:2 2:10 3:-10 5:-7 7:-2 8:9
guard.replyopts	8:2
guard.report	3:-2 7:2 9:-2
guard.req	0:7 1:-4 2:-3 4:4 7:-10 8:8
guard.req_base	5:9 8:-9
guard.req_ctx	3:3 5:-3
guard.req_type	5:-2 7:6
guard.reqs	3:-4 5:4
guard.reqsk	5:8 8:-6
guard.request	0:-8 2:-6 3:-2 4:4 5:7 6:-9 7:9 8:8
guard.request_irq	5:-3 8:4
guard.request_mem_region	0:-2 5:8 8:-4
guard.request_module	5:-4 8:4
guard.request_queue	2:-2 3:5 5:-5 8:3
guard.request_region	5:10 8:-7
guard.request_seq	3:4 8:-2
guard.requested	2:-2 3:2 5:-2 8:3
guard.required	3:9 5:-7 7:-7 8:7
guard.required_param_count	3:-2 6:4
guard.res	0:3 1:7 3:4 4:-5 5:-4 6:-4 7:-17 8:17
guard.res_name	5:-5 8:7
guard.rescuer	0:-2 8:2
guard.reserve	0:7 3:-2 5:6 6:-2 8:-6
guard.reserved	0:4 3:3 4:-2 5:3 6:-5 7:-3 8:2
guard.reset	0:-2 2:-5 3:2 5:-8 7:16 8:-3
guard.resilient	3:2
guard.resize	3:-3 5:13 7:-7
guard.resolve	3:18 5:-12 8:-5
guard.resolved	3:2
guard.resource	0:-5 2:-2 4:-2 9:9
guard.resource_type	3:-3 7:6
guard.resources	3:-4 5:6 6:4 8:-5
guard.resp	0:-2 2:13 3:-3 5:-8 6:3 7:-4 8:3
guard.response	2:6 3:-4 5:-4 6:6 7:-3 8:3
guard.rest	3:3 5:-2
guard.restart	2:-2 3:-6 5:9 6:-2 7:-4 8:6
guard.restartblock	3:-2 5:2
guard.restore	0:3 1:4 3:-5 5:-8 6:-2 8:8
guard.restricted	3:-4 4:7 5:-2
guard.restriction	1:2 4:3 5:-2 8:-2
guard.result	1:2 2:13 3:-16 4:6 5:-6 6:4 7:-12 8:15 9:-5
guard.result_count	5:4 9:-3
guard.result_size	3:-2 9:2
guard.results	3:-3 9:4
guard.resume	3:6 4:-2 5:-2
guard.resv	0:3 2:-2 3:-19 5:18 7:-4 8:6
guard.ret	0:-4 1:15 2:16 3:-11 4:-2 5:-9 6:-11 7:-10 8:27 9:-11
guard.ret2	0:-3 2:-2 3:-3 5:-4 7:6 8:9
guard.ret_val	0:3 3:-3 4:-4 5:2 8:3
guard.retpoline	7:2
guard.retrans	2:-2 5:3
guard.retransmit	0:-2 5:-2 8:4
guard.retries	0:-3 2:7 3:-4 5:4 7:-3
guard.retry	0:-2 2:2 3:-5 8:12 9:-4
guard.return	3:8 5:-9 6:-2 7:-2 9:8
guard.return_buffer	3:2
guard.return_desc	3:-4 5:4
guard.return_object	3:2 5:-3 7:2
guard.retval	0:10 1:-3 2:4 3:-20 4:9 5:-7 6:-6 7:-9 8:24 9:-3
guard.reuse	5:3 9:-2
guard.reuseport	3:-3 4:-2 5:-3 7:7 8:4 9:-2
guard.rev	3:-7 5:-10 6:12 7:8
guard.rev0	3:3
guard.revision	3:15 5:-13 8:-2
guard.revoke	3:-3 5:-2 9:5
guard.revoked	2:-3 5:8 7:-3
guard.rfc2133	3:2
guard.rht	0:-2 3:-2 5:5 8:-2
guard.ring	3:5 4:-3 5:4 7:-3 8:-2
guard.ringbuf	3:3
guard.rings	3:-2 5:2
guard.rka	3:-2 4:2
guard.rlen	3:8 5:-4
guard.rlim	4:3 5:-3
guard.rlim_max	3:3 4:2 5:-5
guard.rlimit	0:-2 3:-11 4:5 5:10
guard.rm	2:4 5:-4
guard.rmem	0:5 3:-6 5:6 8:-4
guard.rng	0:-3 5:4 6:4 7:-2
guard.ro	3:-3 4:9 5:-4
guard.robust	1:5 8:-2
guard.rom	0:2 2:-3 3:-4 5:3 6:-5 7:-4 8:11
guard.room	3:-10 5:10 6:2 8:-4 9:4
guard.root	0:6 3:5 4:7 7:-15 8:5 9:-3
guard.root_irq_data	3:3 5:-2
guard.root_mnt	3:-2 5:2
guard.route	3:-5 5:-4 8:12
guard.rows	3:4 5:-3
guard.rp	5:2
guard.rpc	0:3 3:6 4:6 5:-10 7:-6 8:2
guard.rpc_ntop	3:3 7:5 8:-6
guard.rpcauth	0:3 3:-3 5:3 8:-2
guard.rpm	0:-3 3:5
guard.rpnt	3:2 5:-5 8:6
guard.rpool	3:-4 9:6
guard.rq	0:-2 3:5 4:10 5:3 6:-5 7:-8 8:-6 9:2
guard.rq_chandle	0:-2 8:5
guard.rq_proc	3:4 4:5 5:-3 7:3 8:-5
guard.rq_xprt	3:4
guard.rqstp	0:-5 2:-2 3:-14 4:16 7:3 9:5
guard.rr	2:-2 3:14 5:-6 8:-4
guard.rreq	0:3 2:-2 3:3 5:-3
guard.rs	3:5 5:-3 6:3 8:-5 9:3
guard.rs485	3:6 5:-5 6:-3 7:3
guard.rsci	3:-10 8:12
guard.rscp	0:12 3:-10
guard.rsdp	3:-4 5:3 6:4 8:-3
guard.rseq	1:7 3:2 4:-3 5:-5 7:3 8:-3
guard.rseq_cs	1:2 3:2 8:-2
guard.rsii	0:4 3:-4
guard.rsize	3:7 5:-4 8:-2
guard.rskb	0:3 8:-2
guard.rsrc	3:3
guard.rss	0:3 3:-4 5:-2 6:-3 8:8
guard.rst	3:9 5:-7
guard.rsv	3:7 5:-5
guard.rt	0:-5 1:2 3:12 4:4 5:-7 6:-4 7:-6 8:4
guard.rt2	3:-8 5:5 8:4
guard.rt6	3:-4 5:3 8:2
guard.rt_flags	4:3 5:-3
guard.rt_type	3:-5 5:4 8:2
guard.rt_uses_gateway	3:5 5:-4
guard.rt_waiter	3:3 5:-3
guard.rta	0:-4 3:9 5:-2 7:-2
guard.rtc	0:-2 3:-11 5:8 7:12 8:-5
guard.rtcdev	3:-7 5:-3 6:10
guard.rtcf	3:3 4:3 5:-4
guard.rtf	3:9 5:-6 8:-2
guard.rtm	0:-2 8:4
guard.rtn	2:-2 3:-6 6:3 8:7
guard.rtnh	0:-2 3:3 8:-2
guard.rtnl	3:-8 4:3 5:8 7:-4 8:3
guard.rtnl_msg_family	5:3 7:-2
guard.rto	5:-3 9:5
guard.rts	3:5 5:-3 6:-2
guard.rtx	5:3 8:-2
guard.rtype	3:7 8:-2
guard.ru	5:4 8:-4
guard.rule	3:-4 4:3 5:10 8:-6
guard.run	3:-10 5:11
guard.running	3:-12 5:16 7:-2 8:-2 9:2
guard.runtime	0:-3 3:-5 5:12 9:-2
guard.runtime_error	5:6 8:-5
guard.runtime_status	5:3
guard.rusage	3:2
guard.rv	0:-6 2:-2 3:9 6:-2 7:-2 8:3
guard.rval	0:-2 8:3
guard.rw	0:2 2:5 3:7 5:-9 8:-4
guard.rx	0:5 3:-2 5:-9 6:-2 7:8 8:3
guard.rx_count	0:-2 3:3
guard.rx_jumbo_pending	3:2 5:-2
guard.rx_mini_pending	3:2 5:-2
guard.rx_ring	5:3
guard.rxq	3:-7 5:7
guard.s	1:-3 2:-7 4:-3 6:5 7:9
guard.s16	3:4 5:-2
guard.s32	3:6 6:-3
guard.s64	5:-5 6:-4 7:13
guard.s_addr	3:3 8:-4
guard.s_bdev	3:-6 4:5 5:-3 6:5
guard.s_blocksize	3:-3 7:6
guard.s_es	3:9 5:-2 7:-2 8:-3
guard.s_first_data_block	3:-2 5:2
guard.s_inodes_count	3:4 5:-4
guard.s_journal	5:2 7:-3
guard.s_magic	3:3
guard.s_mount_opt	3:2 5:-3
guard.s_mount_state	3:-5 5:9 7:-2
guard.s_qcop	3:-4 5:-5 7:10
guard.s_qf_names	3:-5 5:5
guard.s_reserved_gdt_blocks	3:2 5:4 7:-4
guard.s_root	3:8 5:-8
guard.s_shrink	0:4 8:-4
guard.s_type	3:-3 5:-3 7:6
guard.s_user_ns	3:2 5:-9 7:9
guard.s_writers	0:2 3:-3 5:3 8:-2
guard.sa	3:3 7:3 8:-2
guard.sa_family	5:-4 7:7
guard.sa_flags	5:2
guard.sack	3:-3 5:5
guard.saddr	0:-2 3:13 5:-10 7:-5 8:4
guard.safe	0:-2 4:2 5:-8 6:13 7:-2 9:-2
guard.same	3:5 4:4 8:-6
guard.same_thread_group	3:4 4:4 5:-5 8:-2
guard.sample	0:5 3:-3 5:-6 6:-3 7:10 8:-3
guard.sample_period	5:-7 7:9
guard.sample_type	3:4 7:-4
guard.sampling	3:3
guard.sane	0:-2 1:-2 3:18 8:-7 9:-4
guard.sanity	0:-4 3:-2 5:-5 6:-3 8:-5 9:22
guard.sap	3:5 5:-2 8:-3
guard.sattr	5:-3 7:-2 8:6
guard.save	0:-4 1:8 5:5 6:-4 7:-2 8:-3
guard.save_state	0:-4 5:7 6:-2
guard.saved	3:-3 5:7 7:-3
guard.saved_syn	3:-2 5:3
guard.savep	3:-2 5:2
guard.sb	0:-3 1:-2 2:-3 3:4 4:2 5:-3 6:2 7:4
guard.sb_has_quota_active	5:2
guard.sb_rdonly	2:-2 4:4 5:-2 7:2
guard.sbh	3:-11 5:15 7:-2
guard.sbi	2:-2 3:2 4:-5 5:12 7:-6 8:2
guard.sbinfo	0:-2 3:-4 5:9 8:-2
guard.sc	0:2 5:-5 8:8
guard.sca	3:-4 5:3 8:2
guard.scalar	3:2
guard.scale	5:6 6:-4
guard.scan	3:-17 5:14 6:-4 7:2 8:7
guard.sch	3:-6 5:-2 7:4 8:5
guard.sched	0:-4 3:-2 5:-8 6:3 7:4 8:8
guard.schedule	0:7 3:-2 8:-5
guard.schp	3:7 5:-4
guard.scmd	3:-2 5:3 6:8 7:-6
guard.scope	0:-4 3:7 8:2
guard.score	3:-5 5:5
guard.scratch	0:6 5:-3
guard.scsi	0:4 2:-4 3:-15 5:2 6:-2 7:3 8:13
guard.scsi_block_when_processing_errors	5:3 7:-2
guard.scsi_device_get	6:-3 7:-3 8:8
guard.scsi_device_online	5:2 6:4 7:-2 8:-2
guard.scsi_host_eh_past_deadline	5:6 6:-2 8:-3
guard.scsi_sense_valid	2:2 3:-2 6:-7 7:5 8:4
guard.sctp	1:-2 3:-8 4:7 5:4 6:-3 7:2 8:3 9:-3
guard.sctp_auth_asoc_init_active_key	0:2 5:-4 8:2
guard.sctp_chunkhdr	0:4 3:-3
guard.sctp_init_chunk	0:-2 3:2
guard.sctp_process_init	0:-6 8:6
guard.sctp_sk	3:-3 5:4
guard.sctp_source	0:-2 8:2
guard.sctp_sstate	3:-4 5:8 8:-2
guard.sctp_style	7:6 8:-3
guard.sctp_vtag_verify	3:2
guard.sd	0:-4 2:4 3:5 5:-2 6:-3 7:-5 8:3
guard.sda	5:-3 7:3
guard.sdev	0:10 2:-4 3:-11 5:14 7:2 8:-7
guard.sdev_state	3:-7 5:12 7:-3
guard.sdkp	2:3 3:3 5:-3 7:-5 8:4
guard.sdp	2:5 3:-6 5:11 6:-7 7:2 8:-4
guard.se	0:-2 3:-4 5:8
guard.seal	3:-7 4:-2 5:16 7:-6
guard.seals	3:-4 4:-3 5:6 7:4
guard.search	3:4 5:5 8:-8
guard.sec	3:6 4:-4 5:-3 8:3
guard.secattr	3:16 4:-6 5:-9
guard.seccomp	3:-13 4:-11 5:10 7:3 8:14
guard.seccomp_mode	3:-2 4:-3 5:6
guard.seccomp_names_from_actions_logged	3:-4 8:5
guard.secctx	0:-5 4:-2 5:8
guard.secid	0:-2 4:-3 5:-2 8:7
guard.second	3:5 7:-5
guard.secret	3:-3 5:-2 7:6
guard.secretmem	3:10 4:-4 5:-4
guard.sect	3:3 5:-3
guard.section	3:9 5:-5
guard.sector	2:-2 3:3 5:-2 6:3 7:-3 8:3
guard.sectors	2:-2 3:-4 5:8 7:7 8:-4
guard.security	0:14 3:-4 4:-15 5:5 8:3
guard.security_locked_down	4:2
guard.security_secid_to_secctx	0:-2 4:-2 8:7
guard.security_vm_enough_memory_mm	4:-5 5:6
guard.seek	2:-2 3:4
guard.seen	3:3 5:-2
guard.seg	0:6 3:-10 6:-2 7:8
guard.seg6	0:4 3:-3 5:5 8:-5
guard.segment	5:-4 7:6
guard.segments	3:-3 7:6
guard.segments_left	3:2
guard.segs	0:-2 3:-5 7:-2 8:10
guard.sel	0:9 4:-3 5:-4 6:-3 7:-5 8:8
guard.select	0:-2 3:6 4:-2 5:-2 7:2 8:-2
guard.selector	1:2 3:2 4:-2 5:3 7:-2 8:-2
guard.self	0:-2 3:4 8:-2
guard.selfmag	3:3
guard.sem	0:2 3:2 4:2 8:-5
guard.sem_perm	3:-2 4:3
guard.send	0:7 2:-2 3:-5 4:2 5:-7 8:6
guard.sense	2:15 3:-13 5:-9 6:-3 7:9 8:3
guard.sense_key	2:2 3:-4 5:-3 7:4 8:2
guard.sent	2:10 3:3 5:-6 8:-5
guard.seq	0:8 2:-2 3:2 4:-4 5:8 7:-8 9:-3
guard.seq_buf_has_overflowed	5:7 8:-4
guard.seq_has_overflowed	0:-2 3:-2 5:4
guard.seq_num	3:8 5:-3 8:-4
guard.seq_res	5:-7 8:7
guard.seqadj	0:6 5:-6
guard.seqcount	5:7 8:-5
guard.seqid	0:5 8:-4
guard.seqno	3:4
guard.seqpacket	5:-2 7:2
guard.sequence	5:-5 8:7
guard.ser	3:5 7:-2
guard.serial	4:2 5:-8 6:5 7:7 8:-4
guard.serio	3:-4 5:-6 6:2 7:-2 8:12
guard.serv	0:5 8:-3
guard.server	3:12 5:-11 7:9 8:-8
guard.service	2:-2 3:10 5:-8 6:-3 7:-2 8:6 9:-2
guard.session	0:2 4:5 5:-3 7:-3
guard.set	2:-2 3:-6 4:-5 5:-3 6:-7 7:18 8:2
guard.set_info	3:-4 5:-2 7:4 8:2
guard.set_tid_size	3:2
guard.setaffinity	3:-6 5:10 7:-3
guard.setleds	2:6 6:-5 8:2
guard.setlk	3:3 5:-2
guard.setting	1:-4 5:-2 8:6
guard.settings	5:5 7:-2 8:-2
guard.setup	0:3 3:-9 4:-2 5:2 6:-6 7:7 8:6
guard.sf	0:5 3:-7 7:-2 8:4
guard.sfd	3:-7 5:7
guard.sflags	3:2
guard.sfmode	3:-2 5:3
guard.sfp	5:8 7:-3
guard.sg	0:5 1:8 2:-3 3:3 4:-2 5:-3 6:-8
guard.sgid	4:2
guard.sgp	3:-4 5:5
guard.sgt	0:5 8:-3
guard.sh	3:4 5:-2
guard.share	0:-2 3:2 4:-3 5:6
guard.shared	0:-4 3:-10 4:3 5:10 6:9 7:-5 8:-2
guard.shift	0:6 3:8 4:-3 5:-11 6:8 7:-4 8:-2
guard.shinfo	3:2 5:-3 7:-2 9:4
guard.shm	3:-5 4:5 5:13 8:-10
guard.shm_perm	4:2
guard.shmem	0:-5 1:2 3:-5 5:7 7:5 8:-2
guard.short	3:3
guard.shost	2:-3 3:3 5:8 6:-6
guard.should	0:-3 3:-3 5:12 7:-2 8:-2
guard.should_fail_futex	5:2
guard.show	1:6 3:5 5:-14 6:-3 7:5 8:4
guard.shp	3:-7 5:5
guard.shrink	0:8 3:-6 7:4 8:-7
guard.shrinker	0:7 8:-5
guard.shutdown	3:-2 5:5 7:-3 8:5 9:-2
guard.si	0:-4 3:-2 5:4 8:2
guard.sibling	3:5 7:-2
guard.sic	3:2
guard.sid	3:6 4:-6 8:2
guard.sig	2:-2 3:19 4:-3 5:2 6:-3 7:-7 8:-4
guard.sigframe	1:5 3:-3 5:-3 6:-2 8:5
guard.sighand	3:-4 5:8 7:-2
guard.signal	0:3 1:3 3:-5 5:18 6:-3 7:-11
guard.signal_pending	3:-2 5:6
guard.signature	5:7 6:-4 8:-2
guard.sigpending	0:-2 3:-3 5:8 8:-2
guard.sigset	3:3
guard.sigset_t	3:2
guard.sigsetsize	3:2
guard.simple	3:5 5:-5
guard.simple_empty	3:3 5:-2
guard.sin	3:16 5:-3 7:-6 8:-7
guard.sin6	3:9 5:-8 8:2
guard.sin6_addr	5:-3 7:5
guard.sin6_family	3:5 7:-4
guard.sin_addr	3:4 8:-4
guard.sin_family	3:6 7:-4
guard.sinfo	0:-2 3:4 5:3 8:-2
guard.single	6:-2 8:2
guard.sio	2:2
guard.sip	5:5 8:-4
guard.sip_parse_addr	3:3 8:-2
guard.sit	3:-2 7:3
guard.size	0:-3 1:2 2:8 3:13 4:-7 6:-4 7:-9 8:-2 9:4
guard.size_t	3:4 4:-2 5:6 8:-4
guard.sizeof	0:-4 1:5 2:9 3:4 4:-5 5:-12 7:4
guard.sizes	0:-7 3:-2 5:-5 7:-2 8:18
guard.sk	0:-3 1:-4 2:-7 4:7 5:12 6:-3 7:-3 9:2
guard.sk2	3:-5 8:9
guard.sk_bound_dev_if	3:8 5:-7
guard.sk_err	5:14 8:-12
guard.sk_family	3:4 5:-2
guard.sk_fullsock	3:-4 5:2 7:4
guard.sk_is_tcp	5:-4 7:5
guard.sk_msg_full	5:2
guard.sk_page_frag_refill	0:7 5:-4 8:-2
guard.sk_prot	0:-2 5:-9 7:2 8:9
guard.sk_protocol	3:14 5:-13
guard.sk_rcvbuf	0:-3 3:-3 5:10 8:-2
guard.sk_refcnt	3:-3 5:-2 8:6
guard.sk_reuseport	3:-6 5:-2 7:7
guard.sk_rmem_alloc	5:2
guard.sk_shutdown	3:-2 8:4
guard.sk_state	3:-9 4:-2 5:11 7:-2 8:-2 9:5
guard.sk_type	3:2 5:-5 7:5
guard.skb	0:15 1:-9 2:-7 3:-3 4:5 5:-2 6:-3 7:-4 8:8
guard.skb2	0:2 5:-2 8:-2 9:3
guard.skb_chk	0:-4 3:-5 5:-2 8:12
guard.skb_copy_bits	0:-10 1:-4 3:12 5:-3 8:5
guard.skb_cow	8:2
guard.skb_cow_head	0:3 8:-2
guard.skb_dst	0:-5 2:-2 3:-7 5:13 7:2
guard.skb_ensure_writable	8:2
guard.skb_headlen	0:4 3:2 8:-3
guard.skb_headroom	0:-4 8:5
guard.skb_is_gso	5:-2 7:4
guard.skb_linearize	0:3 3:2 8:-4
guard.skb_network_header	3:-2 5:-2 7:3 9:3
guard.skb_network_offset	0:2 3:3 8:-3
guard.skb_orphan_frags	5:-3 8:6
guard.skb_page_frag_refill	0:2 8:-2
guard.skb_shinfo	3:2 5:-3 7:-2 9:4
guard.skb_tailroom	0:4 3:-15 5:22 8:-9
guard.skb_transport_header	0:-2 3:8 8:-5
guard.skb_transport_offset	0:-2 3:5 8:-2
guard.skb_unclone	0:-2 3:-5 5:10 8:-4
guard.skip	0:-2 1:-4 2:-4 5:-3 6:3 7:4 8:10 9:-2
guard.slab	0:-12 3:-7 5:4 7:-2 8:8 9:13
guard.slabs	5:-3 8:5
guard.slave	0:5 6:3 7:-2 8:-5
guard.slave_dev	3:6 5:-4
guard.sleep	3:-6 4:-3 6:15 8:-6
guard.sleepable	3:4 7:-2
guard.slen	2:3 3:2 5:-4
guard.slot	0:7 3:-2 5:4 6:-4 7:11 8:-14
guard.slots	4:3 7:-2
guard.slp	3:3
guard.slub	3:-3 5:-3 8:7
guard.sm	7:4 8:-3
guard.sma	3:3 8:-4
guard.small	3:2
guard.smap	0:4 3:6 5:-5 8:-3
guard.smbhststs	2:8 6:-5 8:-2
guard.smbus	3:-5 6:6
guard.smp	3:-3 5:-4 8:9
guard.smp_processor_id	5:3
guard.smt	3:-8 4:-2 5:6 6:2 7:5 8:-2
guard.sn	0:-2 3:-4 5:4 7:-2 8:4
guard.snapshot	3:-15 5:-2 7:16 8:3
guard.snd	0:4 3:-3 5:-2 8:-3 9:6
guard.snd_una	0:5 3:2 5:-5
guard.snprintf	3:-2 5:4
guard.snum	5:3 8:-4
guard.so	3:2 5:-2 7:2
guard.sock	0:-12 1:-2 2:8 3:-11 4:5 5:9 9:3
guard.sock_flag	0:-3 3:-8 4:2 5:10 8:-5 9:5
guard.sock_map_redirect_allowed	3:3 5:-2
guard.sock_map_sk_is_suitable	5:-4 7:4
guard.sock_net	3:19 4:-2 5:-9 8:-7
guard.sock_queue_err_skb	8:2
guard.sockaddr	0:2 3:3 4:2 5:-2 7:-2 8:-2
guard.sockaddr_len	3:2
guard.socket	3:-3 8:3
guard.sockmap	3:3 4:-2
guard.sockopt	4:4 5:-4
guard.sockopt_capable	4:3 5:-3
guard.sockptr	1:3 3:-2
guard.socks	3:-2 5:6
guard.sof	3:2 5:-2
guard.soft	4:2 5:-6 9:3
guard.softconn	2:5 3:-2 5:-5 8:5
guard.software	3:2 5:-2 8:3
guard.sol	3:12 5:-6 7:-3
guard.source	0:-3 2:-2 3:6 4:-2 5:5 7:-5 8:4
guard.source_desc	3:3 7:-2
guard.sp	0:11 2:-2 3:-9 4:-7 5:10 6:-3 7:2 8:-2 9:-2
guard.space	2:-2 5:8 6:-3 7:4 8:-5
guard.space_id	3:5 5:-6 7:4 8:-2
guard.space_left	0:-5 5:5
guard.span	3:-2 4:2 9:2
guard.sparse	3:4 5:-3 7:2
guard.spc	3:4 5:-8 7:3
guard.spd	0:8 5:-4 8:-3
guard.spec	1:-4 3:4 4:-7 5:-6 6:4 7:3 8:9 9:-2
guard.special	5:2
guard.spectre	3:-3 4:4 5:7 6:-3 8:-2
guard.speed	3:-3 6:3
guard.spi	3:12 4:-2 5:-4 6:8 8:-12
guard.spin	5:4 7:-2
guard.splice	0:4 8:-2
guard.split	3:-3 5:-3 6:15 7:-4 8:-3
guard.spool	0:-2 5:2
guard.spot	1:-2 4:-3 5:-4 8:11
guard.sqd	3:-2 5:-2 8:4
guard.sqe	3:7 4:3 5:-8 7:-2 8:2
guard.sqi	5:6 8:-5
guard.sr	3:-3 5:6 6:-4
guard.srat	5:4 7:-3
guard.src	1:6 2:-5 3:8 5:-18 6:2 7:5 8:2
guard.src_len	2:-2 3:4 5:-2
guard.src_reg	3:-3 9:3
guard.src_vma	0:6 3:-4 5:-2
guard.srclen	3:2
guard.srh	3:3
guard.srp	1:2 3:-2 5:8 8:-5
guard.ss	0:-5 3:4 5:5 6:-2 7:-5 8:5
guard.sscanf	3:14 5:-4 6:-4 7:-2 8:-2
guard.sshdr	2:12 3:-9 5:-5 6:7 7:-2
guard.ssize	5:-4 9:6
guard.ssize_t	3:-2 5:-2 9:6
guard.sstate	3:-4 5:8 8:-2
guard.st	4:-2 5:5 7:-3
guard.st_nlink	3:5 5:-4
guard.sta	5:10 6:8 8:-15
guard.stab	3:3 5:-2 7:-3 8:3
guard.stable	3:-2 5:-6 7:8
guard.stable_secret	3:-2 5:-5 7:8
guard.stack	0:-2 1:5 3:-3 6:-2 7:-4 8:7
guard.stack_ptr	3:-2 5:4 9:-2
guard.stack_size	1:-2 3:2 5:3 8:-2
guard.stale	5:4 8:-2
guard.standby	3:3
guard.standby_dev	3:3
guard.starget	6:3
guard.start	0:-2 1:-12 2:-6 3:3 5:7 6:6 7:-7 8:7 9:5
guard.stat	0:6 3:-6 4:7 5:-6 6:-2 7:-7 8:10 9:-2
guard.state	0:-4 1:-2 2:7 3:-6 4:-7 5:13 6:3 7:-11 8:7
guard.state_count	3:14 5:-17 6:-2 7:9
guard.state_in_sysfs	3:-7 5:9 7:-2
guard.stateid	0:-6 3:3 5:10 7:-2 8:-2
guard.states	5:-8 6:8 7:2
guard.statfs	8:2
guard.static	3:2 4:-3 5:3 7:-2 8:2
guard.static_branch_unlikely	4:-3 5:2 8:2
guard.stats	0:-3 3:-15 5:10 7:-4 8:14
guard.status	0:3 1:-4 2:15 3:-18 4:-10 5:3 6:8 7:-16 8:29 9:-10
guard.std	3:5 5:-2 7:-2
guard.step	0:-2 5:2 7:7 8:-5
guard.stgs	0:5 8:-5
guard.stop	3:-8 5:-10 8:19
guard.stopped	3:-6 5:9 8:-2
guard.storage	0:-2 5:8 8:-4
guard.store	3:-10 5:-6 7:17
guard.str	1:5 3:19 5:-5 6:-3 7:-11 9:-2
guard.strchr	3:6 5:-3
guard.strcmp	0:-2 3:14 6:-5 7:3 8:-9
guard.stream	0:-5 2:4 4:-2 7:5 9:-2
guard.streams	3:4 8:-2
guard.streq	3:4 5:-3
guard.strict	3:5 5:8 6:-2 7:-4 8:-3
guard.strict_check	3:2 7:-2
guard.strictroute	3:6 5:-4
guard.stride	3:2 7:-2
guard.string	0:3 3:3 5:8 7:-10
guard.strings	5:3 8:-5
guard.stringset	0:-2 5:2
guard.strlen	1:18 5:-8 7:-3 8:-4
guard.strm	2:-2 3:11 5:-5 7:-2
guard.strncmp	3:8 5:-9 6:-5 7:10 8:-4
guard.strncpy	1:5 8:-3
guard.strnlen	3:2 5:-2
guard.strreset	5:4 7:3 8:-4
guard.strreset_enable	3:-4 7:6
guard.strreset_inseq	3:4 8:-2
guard.strreset_outstanding	3:-4 5:6
guard.strscpy	3:3 8:-2
guard.struct	0:6 1:3 3:12 5:-6 6:3 7:-6 8:-8 9:-3
guard.sts	0:3 2:-4 5:5
guard.stu	3:4 5:-6 6:5
guard.style	7:6 8:-3
guard.stype	3:-2 4:5 5:-2
guard.sub	4:-2 6:3 7:-4 8:4
guard.sub_info	3:2
guard.subbuf	3:5 5:-4
guard.subbuf_size	3:5 5:-3
guard.subbufs	3:5 5:-3
guard.subdir	3:3 5:-4 8:2
guard.submit	0:-2 3:-2 7:-2 8:7
guard.subprog	3:-11 5:13 9:-2
guard.subprog_cnt	7:3
guard.subprog_info	3:4 9:-2
guard.subreq	2:5 8:-2
guard.subscribe	5:3 7:-2
guard.subsegment	5:-2 8:3
guard.subset	9:2
guard.subsys	0:-2 3:9 5:-5 7:-2
guard.subsys_id	3:-2 5:3
guard.subsys_mask	3:6 5:-4
guard.subsystem	0:3 5:-2 6:4 8:-2
guard.subsystem_device	5:-2 6:4
guard.subtree	5:5 7:-4
guard.subtree_control	5:5 7:-4
guard.subtype	3:-3 5:5 6:2
guard.success	0:-2 2:-6 3:10 5:-12 7:5 8:5
guard.suid	4:4 5:-2 7:-2
guard.suitable	5:-4 7:4
guard.summed	2:-2 3:-6 5:2 6:6 7:3
guard.sun	3:5 7:-5
guard.sup	3:-4 5:4
guard.super	3:2 5:-2 7:3
guard.superblock	5:-2
guard.supp	5:-2 7:3
guard.supplier	3:-2 8:2
guard.supply	3:-4 5:-5 6:2 7:5 9:3
guard.support	3:-4 5:-2 6:-3 7:10
guard.supported	0:-10 3:-15 4:-3 5:-12 6:-4 7:50 8:-6
guard.supports	5:-5 7:10 8:-2
guard.suppress	3:4 5:5 7:-3 8:-5
guard.suspend	3:8 5:-6 8:3
guard.suspended	5:-3 7:-2 8:-5 9:11
guard.sv	0:3 3:4 5:-5 8:-2
guard.svc	2:4 3:7 4:-3 5:-9 7:3
guard.svc_getnl	3:4 8:-3
guard.svc_getu32	3:3 8:-3
guard.svc_safe_getnetobj	3:-2 8:4
guard.svcxdr	3:-2 5:-8 8:12
guard.svcxdr_decode_cookie	3:2
guard.svcxdr_decode_lock	5:-2 8:3
guard.svcxdr_decode_string	3:-3 8:4
guard.svsk	2:4 3:6 5:-8
guard.sw	5:-7 6:4 7:3 8:5
guard.swap	0:9 2:4 3:-9 5:2 7:-3 9:-2
guard.swap_header	3:9 5:-6
guard.swap_map	0:4 3:-4 5:3
guard.swapfile	0:-2 3:-4 4:-5 5:17 7:-3 8:-2
guard.switch	0:4 3:-2 4:-3 5:2 6:-3 8:3
guard.swnode	5:2 8:-3
guard.swp	3:-7 5:13 8:-2
guard.sym	5:3
guard.symbol	3:4 8:-4
guard.symlink	0:2 3:4 5:-5 7:2 8:-2
guard.syn	5:3 8:-2 9:2
guard.sync	0:-3 3:5 5:-7 7:3 8:4
guard.synproxy	5:-4 8:3
guard.sys	1:6 3:2 4:-3 5:-6 6:5 7:-2
guard.syscall	5:3
guard.sysctl	0:11 3:-11 4:4 7:-3 8:4 9:-2
guard.sysctl_header	0:7 3:-3 5:-7 8:4
guard.sysctl_igmp_max_msf	3:3 5:-3
guard.sysctl_max_map_count	3:-3 5:4
guard.sysctl_mld_max_msf	3:-5 5:5
guard.sysctl_optmem_max	3:7 5:-3
guard.sysctl_perf_event_max_stack	3:2 5:-2
guard.sysctls	0:4 5:-2
guard.sysfs	0:-2 3:-3 4:-2 5:12 6:-2 7:-6 8:4
guard.sysfs_streq	3:4 5:-3
guard.sysrq	3:-4 5:8 6:-2 7:-2
guard.system	0:3 5:4 8:-5
guard.sz	0:3 2:-2 3:11 5:-11 6:2 9:-2
guard.t	1:2 2:-2 3:2 4:-10 5:3 6:-3 8:-4 9:10
guard.t1	3:4 9:-3
guard.t2	3:2 9:-2
guard.tab	3:-7 5:6 6:3
guard.table	0:7 1:-3 2:-3 3:3 4:-3 7:3 8:-3
guard.table_attr	3:-9 5:9
guard.table_desc	0:3 3:-3 6:-2 9:2
guard.table_index	3:3
guard.tables	5:-4 8:5
guard.tag	0:5 2:-2 5:-5 6:-3 7:6 8:4 9:-4
guard.tags	0:6 3:4 5:-3 8:-5
guard.tail	0:2 3:-13 5:7 6:-2 8:2 9:3
guard.tailroom	0:4 3:-8 5:18 8:-10 9:-2
guard.targ	3:7 5:-6
guard.target	1:2 2:-3 3:6 4:-4 5:-8 6:-6 7:-6 8:18 9:3
guard.target_ctx	3:-2 5:5 8:-2
guard.target_type	3:-2 9:3
guard.task	0:-4 1:-5 2:8 3:-10 4:11 5:8 6:-7 7:-8 9:7
guard.task_active_pid_ns	3:-4 4:2 5:3
guard.task_session	3:5 4:5 5:-10
guard.tasks	5:-3 7:2 8:2
guard.tb	0:11 3:10 5:-10 7:-6 8:-3
guard.tb2	0:2 8:-2
guard.tbl	3:-10 5:-2 6:9 7:3 8:5 9:-2
guard.tc	3:-5 5:5 6:-3 7:3
guard.tca	0:3 3:3 5:-13 8:9
guard.tca_get_fill	8:2
guard.tcf	0:-2 3:3
guard.tcfa	5:2
guard.tcfa_bindcnt	5:2
guard.tcm	3:2 5:-3 8:2
guard.tcp	2:-2 3:-3 4:2 5:3 8:-2 9:3
guard.tcp_flags	3:-2 9:3
guard.tcp_fragment	5:-2 8:2
guard.tcpf	3:-3 5:4
guard.tcphdr	9:3
guard.tcphoff	3:5 8:-3
guard.tcpm	3:6 7:-5
guard.tcq	3:2 5:-5 7:2
guard.tctx	0:-2 3:-8 5:9 8:2
guard.td	3:-6 5:7
guard.temp	0:-2 3:-12 4:-2 5:9 7:6 8:5
guard.template	3:-5 5:-2 7:8
guard.tentative	3:-4 5:4
guard.term	3:5 5:-4
guard.terminate	0:-2 3:-14 6:-2 7:15 8:4
guard.termios	5:-2 8:2
guard.terse	8:2
guard.terse_dump	8:2
guard.test	2:10 3:-7 4:-2 5:-7 6:14 7:2 8:-10
guard.test_and_set_bit	3:-6 5:9 7:-3
guard.test_and_set_bit_lock	5:2
guard.test_bit	0:-4 3:-5 4:2 5:9 6:-6 7:6 8:-4
guard.test_opt	3:-6 4:-2 5:11 7:2 8:-5
guard.test_opt2	5:3
guard.text	3:5 5:4 8:-5
guard.text_buf_size	3:9 5:-8
guard.text_data_ring	3:5 5:-4
guard.tfm	0:-9 3:-6 5:7 8:9
guard.tg	3:-4 5:6
guard.tgid	0:2 4:2 7:-2
guard.th	3:14 5:-9
guard.thermal	3:3 5:-10 6:2 7:-2 8:8
guard.this	0:-2 1:-2 2:-5 3:-2 5:6 6:-5 7:-2 8:15 9:-2
guard.this_len	2:-4 3:-3 5:-3 8:11
guard.thread	0:-4 3:-2 4:6 5:13 6:-2 7:-7 9:-2
guard.thread_id	3:-2 5:3
guard.threaded	3:-3 5:8 7:-5
guard.threshold	3:2 5:-2 7:-2 8:3
guard.throttling	3:-6 4:-2 5:-13 6:2 7:21
guard.tick	3:-8 5:-4 6:2 7:11 8:3 9:-2
guard.tid	5:3 7:-2
guard.time	0:-3 2:2 3:-6 4:-2 5:2 6:12 7:7 8:-14
guard.time_after	3:-2 5:5 8:-2
guard.time_after_eq	2:3 9:-2
guard.time_before	2:2 5:2 8:-2
guard.time_ns	3:4 5:-3
guard.timeo	0:-2 2:3 3:-7 5:14 7:-2 8:-4
guard.timeout	0:-2 2:9 3:-6 5:6 6:10 7:-10 8:-6
guard.timer	0:-2 3:-6 5:-4 6:12 7:-5 8:5 9:3
guard.timerfd	5:4
guard.timespec32	1:2
guard.timespec64	3:2 5:-4 6:3
guard.timespec64_valid	3:2
guard.timestamp	3:5 8:-4
guard.timestamping	3:2
guard.timr	3:8 5:-4
guard.tinfo	3:4 5:-3
guard.tk	0:4 2:12 3:-18 5:13 7:-14 8:2 9:3
guard.tk_flags	2:4 9:-2
guard.tk_rqstp	7:-2 8:-5 9:7
guard.tk_status	0:-2 2:2 5:3 8:-2
guard.tlb	0:-2 3:-2 6:5
guard.tls	3:-2 5:4
guard.tlv	3:-3 8:5
guard.tm	3:8 6:-9 7:-5 8:7
guard.tmp	0:11 2:4 3:-5 4:-2 6:-4 7:-5
guard.tmpl	3:-3 5:-5 7:-2 8:10
guard.tmplt	3:-2 8:4
guard.tmplt_ops	8:2
guard.tmplt_priv	8:2
guard.tn	3:-5 6:-3 7:10
guard.tname	9:3
guard.tnum	3:3
guard.tnum_is_const	3:2
guard.to	1:11 2:-2 4:4 5:2 6:-6 7:-3 8:-2 9:-6
guard.tok	3:3
guard.token	0:12 3:-3 5:-6 7:2 8:-3
guard.tokens	3:2
guard.too	3:-2 4:6 5:2 8:-3
guard.top	0:3 3:5 4:4 5:-6 8:-5
guard.top_cpuset	4:4 5:-2
guard.total	0:-5 2:-3 3:11 5:10 7:-3 8:-7 9:-2
guard.total_size	5:2
guard.totalram	0:-3 3:4 5:3 8:-3
guard.totalram_pages	0:-3 3:4 5:3 8:-3
guard.tp	0:2 2:3 4:-7 5:11 8:-9 9:3
guard.tp_event	3:4 5:-4
guard.tp_len	5:-2 8:4
guard.tpi	3:-2 8:3
guard.tr	0:4 3:13 5:-18 6:-3 7:-5 8:10
guard.trace	0:7 1:-5 3:-13 4:-2 5:12 6:-3 7:-3 8:11 9:-5
guard.traceprobe	0:3
guard.tracer	0:4 5:-3
guard.tracing	3:-2 5:4 7:-2
guard.tracing_disabled	3:-3 5:5
guard.tracks	3:3 5:2 6:-4 8:2
guard.trailing	3:3 8:-2
guard.trans	3:3 5:-2
guard.transaction	3:-3 6:-2 9:9
guard.translation	5:-3 6:-3 8:7
guard.transport	0:-8 3:-2 4:6 7:4
guard.trap	3:-5 5:8 7:2 8:-5
guard.trc	3:-4 5:7 8:3 9:-3
guard.tree	0:6 5:-3 8:-3
guard.trial	3:-3 5:4
guard.trialcs	3:3 5:-3
guard.trie	3:-2 5:2
guard.trig	3:3 5:-2
guard.trigger	3:-2 6:3 7:-3
guard.trigger_type	5:2
guard.trim	0:11 3:-7 5:3 8:-4
guard.trip	3:-14 4:-2 5:5 7:4 8:9
guard.trips	3:-3 5:5
guard.true	0:-2 3:-4 4:-2 5:-3 6:7 8:6
guard.truesize	0:7 3:-3 6:2 8:-3
guard.trunc	3:2 4:2 5:-6 8:4
guard.try	0:4 1:-2 3:-7 4:-2 5:4 7:9 8:-6
guard.try_fill_recv	0:4 5:-2
guard.try_module_get	0:-2 5:11 8:-6
guard.tryget	3:-3 5:6 8:-2
guard.trylock	3:-2 5:11 6:-2 8:-3
guard.ts	0:-2 3:2 4:-2 5:6 7:-6 8:-2 9:5
guard.tsc	3:-2 5:-3 7:7
guard.tsd	5:4 6:-3
guard.tsk	1:8 6:-2 7:-3
guard.tsn	0:-3 3:11 5:-2 7:-2 8:-3
guard.tsn_map	3:2
guard.tsnmap	0:5
guard.tspace	0:-4 8:6
guard.tstamp	3:3 5:-3
guard.tsz	1:2 3:-2 5:-5 8:6
guard.ttl	5:3
guard.tty	0:-8 2:-6 5:14 6:-8 7:-9 8:5 9:15
guard.tty_io_error	5:7 8:-5
guard.tty_paranoia_check	3:2 5:-3 9:5
guard.ttys	3:-4 5:3
guard.tu	0:-3 3:-13 5:19 8:-2
guard.tun	0:9 3:-5 5:3 8:-6
guard.tunable	7:-13 8:13
guard.tunnel	3:4 4:-4 5:-3 8:3
guard.tuple	0:-4 5:-6 7:2 8:8
guard.tv	3:7 8:-4
guard.tv_nsec	3:5 5:-2 8:-2
guard.tv_sec	5:2 8:-2
guard.tw	5:6 8:-4
guard.tx	3:12 4:2 5:-6 6:-5
guard.txc	3:2
guard.txq	5:4
guard.txtime	5:2
guard.type	0:-3 1:-4 2:-12 3:14 4:-14 5:-5 6:5 7:14 8:-3 9:8
guard.type_size	3:-5 8:6
guard.types	0:-5 5:-6 7:3 8:3 9:5
guard.tz	3:5 4:-2 6:-2 8:2
guard.u	0:3 1:5 4:-2 5:3 7:-7 8:-4 9:5
guard.u16	7:-3 8:4
guard.u32	0:7 2:4 3:8 5:-5 6:-3 7:-2 8:-4 9:-2
guard.u64	0:14 3:9 5:-6 6:2 8:-16
guard.u8	2:11 3:-7 5:-7 7:4
guard.uaccess	3:-2 4:-2 5:5
guard.uaddr	1:3 5:-2
guard.uarg	0:-2 3:-4 5:3 8:4
guard.uart	3:-2 5:-3 7:6 8:-2
guard.uarts	3:4 5:2 6:-2 7:-2 8:-2
guard.uattr	1:4 3:-2 8:-2
guard.ubuf	1:2 3:10 5:-8 8:-2
guard.uc	1:6 3:-7 6:-2 7:-3 8:7
guard.ucode	3:-7 5:3 6:-2 7:-2 8:10
guard.ucounts	0:-6 3:-5 5:15
guard.ud	0:-5 3:8 5:-2
guard.udp	0:6 3:8 5:-5 7:6 8:-12
guard.udphdr	0:-3 3:4
guard.udplite	3:-8 5:3 7:7
guard.uevent	0:3 3:-9 5:6
guard.ufd	3:3 5:-3 8:3
guard.uh	0:-2 3:10 5:-4 7:-2 8:-2
guard.ui	3:5 8:-2
guard.uid	3:-4 4:15 5:-5 6:-2 7:-3
guard.uid_eq	3:-3 4:7 5:-5
guard.uid_t	3:2
guard.uid_valid	3:4 5:-3
guard.uidgid	7:2
guard.uinfo	5:2 8:-2
guard.uint	3:5 5:3 6:2 8:-7
guard.uint32	3:3 5:-2
guard.uint64	3:-2 5:-2 6:8 7:-2 8:-2
guard.uint64_t	3:-4 6:8 7:-2 8:-2
guard.uint_32	3:4 8:-2
guard.uio	3:4 5:-3
guard.uip	5:-2 6:4
guard.ulen	3:3 5:-2
guard.ulong	3:-3 5:7
guard.ulp	5:-2 7:4 8:-2
guard.un	0:-3 5:4
guard.una	0:5 3:2 5:-5
guard.unaligned	3:3 8:-2
guard.uname	3:7 5:-4 8:-2
guard.uname_len	3:4 5:-2
guard.unbindable	3:-2 5:4
guard.unclone	3:-5 5:10 8:-4
guard.uncore	3:-3 5:-4 6:2 7:6
guard.underflow	3:3 5:-2
guard.undo	3:-10 5:11
guard.unhashed	3:-4 5:15 7:-6 8:-5
guard.uni	3:-3 5:4
guard.unicast	3:3 5:-4 8:2
guard.unicode	0:4 3:-4
guard.uninit	4:3 5:-2
guard.union	3:2 5:-2
guard.unit	0:-2 3:-3 6:-3 8:8
guard.units	6:-3 7:6
guard.unix	0:-4 3:-3 4:3 7:-3 8:8
guard.unknown	3:-3 5:-5 6:5 8:6
guard.unlabel	3:-2 5:4
guard.unlck	0:4 3:-7 4:-2 5:5
guard.unless	5:5 8:-4
guard.unlikely	0:3 1:-6 3:2 4:-14 5:7 6:3 7:-9 8:-5 9:18
guard.unlinked	3:-7 5:9
guard.unlock	2:3 5:2 8:-2
guard.unmanaged	3:5 5:-2 7:-2
guard.unmap	0:3 1:2
guard.unmapped	3:-2 4:3
guard.unprivileged	5:3 8:-2
guard.unregister	5:-13 8:14
guard.unregistering	3:-4 5:5
guard.unsafe	4:3 5:-3 6:2
guard.unset	3:-11 5:15 6:-2 7:-2
guard.unshare	3:-8 7:9
guard.unsigned	0:-6 3:16 5:-3 7:-5 9:-2
guard.unspec	3:-2 5:14 7:-5 8:-5
guard.unsupported	5:-4 7:4 8:2
guard.unused	5:-3 9:6
guard.up	3:-8 5:8 6:-2 7:2 8:2
guard.upcall	5:4 8:-2
guard.update	0:6 3:-14 4:-2 5:-4 7:13 8:4
guard.upid	3:3 5:-2
guard.uport	3:-7 5:9 6:-7 7:7
guard.upper	0:6 3:-10 5:8 7:-3
guard.upper1	3:-5 5:7 8:-2
guard.upper2	3:2
guard.upper_dev	3:6 5:-5
guard.uprobe	0:-5 5:-3 7:3 8:4
guard.uptodate	2:16 3:-4 5:-4 6:-2 8:-3
guard.uring	3:4 7:-2
guard.us	5:4 8:-3
guard.usage	3:3 4:2 7:-7 9:3
guard.use	0:-2 1:7 2:-2 3:-12 4:-2 5:-6 7:15 8:3
guard.usec	3:2 5:-2
guard.used	0:-9 3:-4 5:10 8:6
guard.user	1:2 4:7 5:-4 6:-3 7:6 8:-11 9:3
guard.user32	3:3 6:-3
guard.user_bufs	5:3
guard.user_ctx	3:5 5:-5
guard.user_data	5:2
guard.user_ns	0:5 3:10 5:-10 7:-3 8:-3
guard.user_read_access_begin	1:2 8:-2
guard.user_write_access_begin	1:2
guard.useraddr	1:2
guard.userns	3:11 5:-7 7:-3
guard.users	2:-2 3:-17 5:11 9:10
guard.uses	3:3
guard.ushrt	3:4 5:-3
guard.usin	3:7 5:-2 7:-4
guard.usize	0:9 1:-4 3:-2 5:-4 8:3
guard.ut	3:4 5:-2
guard.utask	0:5 3:-5 7:-2 8:-2 9:5
guard.uuid	3:5 5:-2 7:-2 8:-2
guard.uval	3:-8 5:13 8:-3
guard.v	0:2 3:9 5:-12 6:-6 7:4 8:-4 9:9
guard.v1	3:-11 4:2 5:11 7:-3 8:2
guard.v2	0:2 2:3 3:-10 4:4 5:10 6:-5 8:-3
guard.v4	4:-2 5:-2 8:5
guard.v4mapped	3:-3 5:2 7:3
guard.v6	3:-5 7:4
guard.v9fs	3:-8 5:-2 7:11
guard.v9fs_proto_dotu	3:-6 5:-2 7:10
guard.v9ses	3:-6 7:10 8:-2
guard.va	3:3 5:-2
guard.vaddr	0:5 5:-5
guard.val	1:-12 2:-5 3:10 4:6 5:-10 6:21 7:-2 8:-3 9:-5
guard.valbool	4:-4 5:4
guard.valid	0:-6 3:3 4:-4 5:6 6:21 7:-12 8:-4 9:-2
guard.valid_hooks	3:8 5:-7
guard.valid_signal	3:9 5:-6
guard.validate	2:-2 3:26 5:-3 7:-5 8:-16
guard.validation	3:-3 5:2 9:3
guard.value	0:-9 1:7 2:4 3:12 4:5 5:-9 6:4 7:-4 8:-11
guard.value_regno	3:2
guard.value_size	3:4 5:-3
guard.var	0:6 3:2 5:-3 7:-4
guard.var_off	3:4 4:2 8:-4
guard.vblk	3:-2 5:7 7:-4
guard.vc	0:3 3:-6 5:9 6:-5 7:-5 8:3 9:4
guard.vc_cons_allocated	3:-3 6:-2 9:6
guard.vc_mode	3:-6 5:7
guard.vclock	3:-10 5:-4 8:15
guard.vdev	3:-4 5:-6 6:-3 7:6 8:8
guard.vec	0:5 1:-8 3:7 5:-3 6:5 8:-5
guard.vector	0:-2 3:-3 5:-2 6:7 7:-3 8:3
guard.vendor	0:3 2:2 3:-2 5:-7 6:3 7:7 8:-5
guard.ver	0:4 6:-3 7:2 8:-3
guard.verdict	3:-4 4:6 5:-3 7:-2 8:5
guard.verf	2:-2 8:3
guard.verifier	2:-2 3:-11 5:3 7:10 8:2
guard.verify	0:-5 3:14 5:-18 6:3 7:5 8:4
guard.verity	1:4 3:3 5:-3 8:-4
guard.vers	3:5 5:-2 7:3 8:-2
guard.version	0:3 2:-2 3:7 5:-6 7:5 8:-2 9:-2
guard.versp	3:4 5:-2 7:8 8:-4
guard.vex	3:2
guard.vf	3:7 5:-6 7:-6 8:5
guard.vfs	0:5 3:-2 4:-2 5:7 7:-2 8:-4
guard.vfsgid	5:2
guard.vfsuid	3:-2 5:4
guard.vga	3:-2 5:-5 7:9
guard.vgadev	3:8 5:-3 6:-3
guard.vi	0:3 3:-8 5:2 6:-2 7:4 8:3
guard.victim	0:-3 2:5 3:-3 5:3
guard.vid	5:-3 8:2
guard.video	3:-14 6:-3 7:14 8:2
guard.vif	0:-5 3:-3 5:3 8:7
guard.vif_dev	5:4 8:-3
guard.vifi	3:5 5:-4
guard.virq	0:3 3:2 5:-8 8:5
guard.virt	0:3
guard.virtio	0:-3 3:-8 5:-9 6:9 7:9 8:3
guard.virtio32	3:8 6:-2 7:-4
guard.virtio32_to_cpu	3:8 6:-2 7:-4
guard.virtio_has_feature	7:2
guard.virtnet	5:-2 8:4
guard.virtnet_send_command	3:-2 8:4
guard.visible	3:3 5:-4
guard.visit	3:-6 5:8
guard.vlan	0:-4 3:3 5:10 6:-2 7:-3 8:-3
guard.vlen	5:-4 7:9 8:-3
guard.vm	0:6 1:-11 2:-4 3:2 4:4 5:2 6:4 7:-5 8:3
guard.vm_end	0:-3 3:2 4:2 5:5 8:-4
guard.vm_file	3:2 5:6 7:-2
guard.vm_flags	0:2 3:-5 4:7 5:6 7:-5 8:-3 9:-2
guard.vm_mm	0:4 5:-6 8:4
guard.vm_ops	3:-12 5:12 7:3 8:-2
guard.vm_pgoff	0:2 3:-4 4:5 5:-9 7:-2 8:9
guard.vm_start	0:-3 3:3 4:2 5:-9 9:8
guard.vma	0:-5 1:-15 2:-2 3:4 4:8 7:-7 8:13 9:6
guard.vma_is_anonymous	3:5 4:-5 5:2
guard.vma_pages	3:-9 5:-2 8:12
guard.vmalloc	3:-2 5:-6 8:8
guard.vmap	0:-3 3:-6 5:-2 7:3 8:7
guard.vmcore	3:-5 5:6
guard.vmemmap	5:-4 8:5
guard.vmf	0:2 3:6 5:-5 7:-2
guard.vmlinux	3:-5 7:6
guard.vnet_hdr	3:-2
guard.vnr	4:2 5:-2
guard.void	0:-6 1:-3 3:-8 5:5 8:17
guard.vp	0:-2 3:-3 7:-2 8:7
guard.vp_dev	5:-2 6:4
guard.vpd	0:-5 3:2 5:-6 6:-4 7:4 8:12
guard.vpd_len	2:-2 3:-4 6:4 8:5
guard.vq	0:-2 3:-3 4:-3 5:-4 6:4 7:4 8:6
guard.vqs	3:-4 6:5
guard.vr	3:3 5:-2
guard.vring	0:3 3:-3 5:-2 8:2
guard.vring_mapping_error	0:-3 8:3
guard.vscsi	3:5 7:-3
guard.vsize	5:-2 8:3
guard.vt	0:2 3:-8 7:-2 8:11
guard.vtag	3:10 5:-5 7:-3 8:-2
guard.vw	5:2
guard.vxlan	0:3 5:2 8:-6
guard.w	3:-12 5:-4 7:-2 8:12 9:7
guard.wait	0:6 2:-2 3:-14 5:-6 6:17
guard.wait_on_bit_lock	5:-8 8:8
guard.waiter	3:3 5:-2
guard.waitq	5:2
guard.wakeup	3:-4 5:5 6:-3 7:7 8:-2
guard.walk	3:6 5:-3 6:2 7:-4
guard.walk_state	3:-2 6:2 7:-3 9:2
guard.wall	5:-2 6:4
guard.want	2:5 3:-4 4:2 5:2 6:-3 7:5 8:-5
guard.warn	4:6 5:2 6:-3 7:-3 8:-9 9:10
guard.was	0:-2 3:-4 5:11 8:-6 9:3
guard.watch	3:-2 5:2
guard.wblock	0:5 3:-3 5:8 6:-3 8:-6
guard.wctr	2:5 6:-2
guard.wd	3:2 6:-2
guard.wdata	3:2 5:-2
guard.weight	3:6 5:-4 7:-2 9:2
guard.when	5:3 7:-2
guard.whence	3:9 5:-2 7:-5
guard.which	3:9 5:-6 6:-2 7:2
guard.whole	3:8 5:-7
guard.width	0:-2 3:3 5:-6 6:2 7:5
guard.win	0:-2 3:4 5:-8 6:4 8:4
guard.window	2:2 3:2 5:-3
guard.wirq	3:2 5:-2
guard.with	5:-3 7:4
guard.within	3:5 5:-3 8:-2
guard.without	5:5 8:-4
guard.wmi	5:8 6:-2 7:-3 8:-2
guard.wnd	3:-2 5:3
guard.wol	3:-3 5:-4 7:3 8:4
guard.word	3:4 5:-5 7:-4 8:7
guard.word0	3:13 8:-11
guard.word1	3:4 8:-2
guard.word2	3:2
guard.work	3:-7 7:-2 8:6 9:4
guard.worker	0:7 3:-3 5:-3 7:-2 8:3
guard.wp	3:-2 6:-3 7:4
guard.wq	0:4 3:-6 6:-3 7:-3 8:11 9:-3
guard.wr	2:3 3:8 5:-9
guard.wrap	3:-6 5:7
guard.writable	0:-2 3:-3 8:7
guard.write	1:6 2:-3 3:-6 4:11 5:-7 6:-9 7:6 9:3
guard.write_iter	3:8 7:-6
guard.writeback	5:7 8:-5
guard.writenote	2:9 3:-3 5:-6 8:5
guard.writers	0:7 3:-4 5:3 8:-6
guard.written	2:3 3:-5 5:-2 7:-3 8:10
guard.wrmsr	6:5
guard.ws	0:2 3:-2 5:2
guard.wscale	3:2 5:-3
guard.wsize	3:-4 9:6
guard.x	0:-6 2:5 3:3 4:-2 5:4 6:-2 7:-9 8:7
guard.x1	3:8 5:-7
guard.x86	0:-4 3:-11 4:-2 6:12 7:9 8:-8 9:7
guard.x86_model	5:-3 6:3 7:2
guard.x86_pmu	3:-10 7:8 8:2
guard.x86_vendor	3:-3 6:-5 7:9
guard.xa	3:-9 5:6 9:5
guard.xas	0:11 2:-3 3:-10 5:9 8:-2 9:-2
guard.xas_error	0:8 2:-2 3:-2 5:-4
guard.xattr	3:-5 5:3 8:7
guard.xchg	3:-3 5:6
guard.xdev	3:3 5:-2
guard.xdp	0:3 1:-2 3:-3 5:7 8:-4
guard.xdpf	0:-2 3:3 5:-5 8:4
guard.xdr	0:-5 1:-2 2:2 3:-4 4:-2 5:11 7:-2 8:4 9:-2
guard.xdr_buf_subsegment	5:-2 8:3
guard.xdr_set_next_buffer	3:13 5:-3 8:-7
guard.xdr_stream_decode_u32	2:5 3:4 8:-7
guard.xdr_stream_encode_u32	8:2
guard.xdr_zero	3:4 8:-2
guard.xdst	0:4 8:-3
guard.xfer	2:-2 3:6 6:2 8:-2
guard.xflag	4:3 7:-2
guard.xflags	3:2 4:3 5:-2 7:-2
guard.xfrm	0:5 2:-2 3:-4 4:7 5:2 7:-2 8:-5
guard.xfrm4	0:-2 3:-5 4:6 5:-3 7:2 8:2
guard.xfrm4_policy_check	0:-2 3:-4 4:7 5:-2 7:2
guard.xfrm6	3:6 4:6 5:-5 8:-5
guard.xfrm6_policy_check	4:6 5:-2 8:-4
guard.xfrma	3:2
guard.xlate	5:-3 8:5
guard.xmit	0:-4 3:-4 5:3 8:6
guard.xol	8:2
guard.xp	0:-6 5:2 8:5
guard.xprt	0:-3 2:-2 3:-6 5:10 8:6
guard.xprt_bound	5:2
guard.xps	0:-3 3:-4 5:11 8:-2
guard.xpt	3:12 4:-2 5:-6
guard.xstate	3:-10 5:-4 6:3 8:9
guard.xstats	3:-2 5:5
guard.xt	0:-5 1:3 3:8 5:-4
guard.xz	3:-8 5:-2 7:9 8:3
guard.xz_crc32	3:3 7:-2
guard.year	5:-2 6:3 7:-2
guard.z	0:-2 2:-2 3:-7 5:-3 8:16
guard.zalloc	0:2
guard.zalloc_cpumask_var	0:2
guard.zbc	3:-5 7:5
guard.zc	3:4 5:-6 8:2
guard.zcopy	0:-2 3:-3 5:2 8:3
guard.zero	0:4 1:2 3:6 4:-5 5:-8 6:-2 8:3 9:-2
guard.zerocopy	0:11 3:-4 5:5 8:-11
guard.zeroes	0:3 2:-2 5:-2 8:4
guard.zeronet	3:2
guard.zone	0:4 5:-2 7:-5 8:2
guard.zoned	2:-2 3:-6 5:-9 7:18
guard.zstd	3:-3 8:7
guard:!	0:11 1:-10 2:-8 3:-2 4:2 5:3 6:10 7:3 8:-13 9:2
guard:!=	0:-8 1:-6 2:12 3:14 4:12 5:-7 6:4 7:-19 8:-6 9:3
guard:%	2:-2 3:20 5:-8 6:2 7:-5 8:-3 9:-2
guard:&	1:-6 3:3 4:7 5:-2 6:9 7:-10 8:-5 9:3
guard:&&	0:-4 1:2 2:5 3:2 4:4 9:-8
guard:*	0:-7 1:2 2:-2 3:12 5:8 6:-2 7:-13 9:3
guard:+	0:6 1:10 3:-13 5:3 6:2 7:-5 8:2 9:-5
guard:-	0:5 1:-6 2:-7 3:-5 5:2 6:-3 7:-5 8:27 9:-8
guard:->	0:-3 1:-9 2:-2 3:-2 4:-7 5:15 6:-8 7:17 8:-8 9:7
guard:0	0:10 1:-15 2:2 3:-4 4:-6 5:-3 7:-4 8:18 9:3
guard:0444	0:4 3:3 7:-3 8:-2
guard:0U	3:10 5:-8
guard:0x00	2:8 5:-5 7:3 8:-5
guard:0x01	3:-3 7:5
guard:0x04	2:4 3:-3 5:3 6:-2 7:-2
guard:0x10	2:7 3:10 5:-7 6:-7
guard:0x20	2:4 3:-3 5:-4 7:6 8:-3
guard:0x24	2:-5 3:-4 7:8 8:4
guard:0x3f	3:-6 5:-2 6:9
guard:0x7	3:2 5:-2
guard:0xFF	6:2
guard:0xf	6:-3 7:2
guard:0xff	3:-4 6:13 7:-4 8:-3
guard:1	0:6 2:-10 3:4 4:-2 5:3 6:10 7:13 8:-15 9:-9
guard:10	0:-3 2:-2 3:9 6:8 8:-6 9:-2
guard:100	3:-14 5:23 6:-2 7:-2 8:-2 9:-2
guard:1000	3:-5 5:2 6:4 8:2 9:-2
guard:1024	3:2 5:-3 8:-2 9:5
guard:12	3:-3 5:-2 6:8
guard:128	5:-2 6:2
guard:13	3:-2 6:4 7:-3
guard:15	6:2
guard:16	5:-3 9:2
guard:1L	3:-5 5:3 8:3
guard:1U	0:5 2:-2 3:19 5:-4 7:-3 8:-14
guard:1UL	3:-4 5:5 7:-2 9:3
guard:1ULL	0:-2 8:3
guard:2	0:-5 1:-7 3:7 5:-3 7:3 8:-8 9:14
guard:20	0:9 3:2 6:-2 8:-7
guard:2048	3:-5 6:7
guard:24	3:-5 5:5
guard:255	2:9 5:-3 6:-4 7:-2
guard:256	0:17 3:-9 5:-3 7:-2 8:-2
guard:3	0:-4 2:-4 3:12 5:-4 6:3 7:18 8:-16 9:-3
guard:30	5:5 6:-3
guard:31	3:2 5:-4 6:2
guard:32	0:-3 3:6 5:-11 6:11 7:-3 8:2
guard:4	1:-2 2:5 5:2 6:-3 7:6 8:-10
guard:4096	3:7 5:-3 7:-3
guard:5	6:2 8:2
guard:511	3:2
guard:512	3:2 6:3 7:-2
guard:6	2:-2 3:10 5:-10 6:-2 7:8 8:-2
guard:60	3:-2 6:5
guard:63	3:5
guard:64	3:3 5:-2
guard:7	3:-5 4:2 5:3 6:2 7:-3 8:3
guard:8	2:3 3:3 6:-4 7:12 8:-8 9:-2
guard:9	3:4 7:-2
guard:<	0:-6 1:9 2:-2 3:15 4:-8 6:2 7:-5 8:-3
guard:<<	0:-2 1:-2 2:-3 5:4 6:-8 7:15
guard:<=	0:-4 1:-6 2:12 3:9 4:2 7:-5 9:-5
guard:==	0:-7 1:-5 3:6 5:2 6:9 8:-3
guard:>	0:-12 2:-9 3:28 5:2 6:4 7:-4 8:-12 9:4
guard:>=	0:-10 1:-3 2:-8 3:29 4:-7 5:10 7:-7 8:-17 9:13
guard:|	0:-5 1:-3 2:11 3:21 4:-15 5:-2 6:3 7:-7 9:-3
guard:||	0:-19 1:7 2:-7 3:14 4:2 5:-5 6:20 8:-9 9:-3
guard:~	0:-2 3:17 5:-6 6:2 7:-2 8:-5 9:-4
in:arch	0:-3 1:2 2:-8 4:-4 5:2 6:16 7:3 9:-8
in:arch/x86	0:-3 1:2 2:-8 4:-4 5:2 6:16 7:3 9:-8
in:block	0:-7 1:2 2:8 3:11 4:-10 5:11 6:-9 7:5 8:-2 9:-7
in:block/badblocks.c	3:-2 5:3
in:block/bdev.c	0:-2 5:6 7:-2
in:block/bio.c	0:3 1:-2 2:-2 3:2 5:5 8:-3
in:block/blk-cgroup.c	0:-4 3:6 8:2
in:block/blk-core.c	2:-2 3:10 5:-7 8:-2
in:block/blk-flush.c	2:-3 5:-3 8:7
in:block/blk-ia-ranges.c	3:5 5:-2
in:block/blk-iocost.c	0:-2 5:5
in:block/blk-ioprio.c	3:11 8:-10
in:block/blk-lib.c	4:3 5:-3 7:2
in:block/blk-map.c	0:-6 1:7 2:-3 3:-5 5:3 8:7
in:block/blk-merge.c	2:-2 3:-4 5:-6 7:13
in:block/blk-mq-debugfs.c	8:3
in:block/blk-mq-sysfs.c	3:-3 5:-3 7:7
in:block/blk-mq-tag.c	5:3
in:block/blk-mq.c	0:5 2:5 3:-3 5:5 7:-12 8:2
in:block/blk-settings.c	3:5 5:-2
in:block/blk-stat.c	0:5 5:-3
in:block/blk-sysfs.c	3:-2 7:7
in:block/bsg.c	0:4 3:-3 7:4 8:-4
in:block/disk-events.c	5:-3 7:3
in:block/elevator.c	8:2
in:block/fops.c	3:3 4:-4 8:2
in:block/genhd.c	0:3 3:-3 5:8 8:-5
in:block/ioctl.c	1:7 3:3 7:-10 8:2
in:block/ioprio.c	3:-5 5:5 7:-2 8:4
in:block/kyber-iosched.c	0:3 3:-10 5:13 8:-3
in:block/partitions	0:-9 2:23 3:7 5:-16 7:5 8:-4 9:-2
in:crypto	0:-5 1:-6 2:-7 3:19 4:-5 5:-4 8:9 9:-2
in:crypto/ahash.c	8:2
in:crypto/algapi.c	0:-5 5:14 7:-4
in:crypto/algboss.c	3:4 8:-3
in:crypto/api.c	0:9 3:-12 5:-3 7:5 8:3
in:crypto/asymmetric_keys	0:-7 2:-2 3:5 5:-4 6:-3 7:10 8:3
in:crypto/authenc.c	3:-2 5:-2 8:6
in:crypto/authencesn.c	3:4 8:-3
in:crypto/ccm.c	3:9 5:-2 8:-4
in:crypto/crypto_null.c	0:-3 8:3
in:crypto/ctr.c	3:2
in:crypto/drbg.c	3:-5 5:2 7:-2 8:2 9:3
in:crypto/echainiv.c	3:3
in:crypto/gcm.c	3:5 5:-3
in:crypto/geniv.c	3:3
in:crypto/jitterentropy-kcapi.c	0:-3 8:4
in:crypto/jitterentropy.c	3:2 5:-5 6:9 8:-3
in:crypto/rng.c	0:-2 5:2 8:2
in:crypto/rsa-pkcs1pad.c	2:-2 5:6
in:crypto/rsa.c	0:7 3:-5 5:4 7:-2
in:crypto/scompress.c	0:3 3:4 5:-3 8:-3
in:crypto/seqiv.c	3:2
in:crypto/skcipher.c	3:2
in:drivers	0:-5 1:-13 2:-2 3:4 4:-13 5:5 6:34 7:3 9:-14
in:drivers/acpi	0:7 1:-9 2:-11 3:5 4:-4 5:5 7:-2 8:6 9:3
in:drivers/base	1:-2 2:-5 3:16 4:-5 5:11 6:-6 7:-12 8:3
in:drivers/block	0:6 2:5 3:8 6:-4 7:6 8:-19 9:-2
in:drivers/cdrom	0:-13 2:8 3:-8 4:-4 5:12 6:5 7:-2 8:3
in:drivers/char	1:-3 2:-3 4:5 5:2 6:-5 8:5 9:-2
in:drivers/clocksource	3:-4 5:-2 6:11 7:-2 8:-2
in:drivers/connector	0:5 5:2 6:-3 7:-2
in:drivers/cpufreq	0:-7 3:-4 4:-3 7:11 8:5 9:-3
in:drivers/cpuidle	3:3 5:3 6:-11 7:7
in:drivers/dma	0:9 3:5 5:-3 6:-3 7:-4 8:-6 9:5
in:drivers/dma-buf	0:5 3:5 5:-2 6:-5 8:-2
in:drivers/firmware	3:-9 6:7 7:2 8:3
in:drivers/hwmon	3:3 5:-8 6:-3 7:9
in:drivers/i2c	0:-7 2:15 3:-4 5:-5 7:9 8:-2 9:-3
in:drivers/input	0:-12 1:2 2:5 3:-6 4:-4 6:12
in:drivers/iommu	1:-5 2:-2 3:-7 4:-5 6:10 7:4 8:8 9:-3
in:drivers/leds	0:-2 6:-2 7:-2 8:7
in:drivers/macintosh	3:6 5:-2 6:-2
in:drivers/mailbox	2:-2 3:2 5:2 6:3 8:-2
in:drivers/net	0:13 2:-3 3:5 5:-8 6:4 7:-11 8:4 9:-3
in:drivers/nvmem	0:-2 3:5 4:-4 5:-5 7:4 8:5
in:drivers/pci	0:-8 1:3 3:-6 4:-6 5:-4 6:8 7:12 8:3 9:-4
in:drivers/platform	2:3 3:-12 5:-4 6:5 8:10 9:-2
in:drivers/pnp	0:3 3:6 5:-2 7:-4
in:drivers/power	3:3 5:8 6:-9 7:-4 8:3 9:2
in:drivers/pps	3:9 5:2 6:-5 8:-6
in:drivers/ptp	0:-5 3:8 5:-4 6:-3 8:4
in:drivers/rtc	0:4 1:-2 2:-6 3:6 4:7 5:17 6:-4 7:-13 8:-6
in:drivers/scsi	1:4 2:19 3:-6 4:9 5:-4 7:-3 8:-8 9:-11
in:drivers/thermal	0:-4 3:8 4:-3 5:3 6:-3 8:-5 9:5
in:drivers/tty	0:2 1:7 2:-15 3:-8 4:11 5:3 8:-10 9:11
in:drivers/usb	0:-2 2:5 3:-7 5:-9 6:21 8:-8
in:drivers/video	7:7 8:-3
in:drivers/virtio	0:4 2:-3 3:-16 4:-5 6:14 7:-4 8:12 9:-2
in:fs	0:-6 1:4 2:2 3:13 4:-2 5:15 6:-21 7:2 8:3 9:-10
in:fs/9p	0:-4 1:5 3:3 4:-3 5:-4 8:3
in:fs/aio.c	0:7 2:-3 5:-4 7:15 8:-14
in:fs/anon_inodes.c	0:3 4:2 8:-4
in:fs/attr.c	3:-4 4:2 5:5
in:fs/autofs	0:-2 1:2 3:2 4:-4 5:8 7:-9 8:5
in:fs/binfmt_elf.c	1:11 2:17 3:-13 4:-3 5:-10 7:-2
in:fs/binfmt_misc.c	0:-3 3:7 7:-3 8:2
in:fs/binfmt_script.c	5:2
in:fs/buffer.c	0:-2 2:6 3:-8 5:8
in:fs/char_dev.c	0:-2 5:8 8:-2
in:fs/coredump.c	0:-5 2:4 3:-8 4:8 5:-4 7:6
in:fs/d_path.c	1:-2 3:-8 8:13
in:fs/dcache.c	0:-12 3:10 5:7 8:-4
in:fs/debugfs	0:-2 1:-2 2:-2 3:5 4:10 7:-2 8:-10 9:4
in:fs/devpts	3:5 5:-2 7:-2
in:fs/direct-io.c	3:-2 5:3 7:-3 8:4
in:fs/eventfd.c	0:2 3:2 5:-2 7:-2
in:fs/eventpoll.c	0:5 1:2 2:-2 4:-3 5:-2 7:2 8:-2
in:fs/exec.c	0:4 1:-6 2:-2 3:-4 7:4 8:5 9:-2
in:fs/exportfs	0:-2 3:-12 4:3 7:12 8:2
in:fs/ext4	1:-7 2:5 4:-4 5:4 6:2 7:-3 8:-2 9:3
in:fs/fat	0:-7 1:-2 2:4 3:10 4:-4 8:3
in:fs/fcntl.c	3:-2 4:-5 5:4 8:-2 9:4
in:fs/fhandle.c	0:-2 8:2
in:fs/file.c	0:-2 1:3 7:-2 8:-2 9:3
in:fs/file_table.c	0:2 8:-2
in:fs/filesystems.c	5:8 7:-2 8:-2
in:fs/fs_context.c	0:-2 5:7 7:-5 8:3
in:fs/fs_parser.c	3:3 5:-2
in:fs/fsopen.c	0:2 1:-2 3:2 7:-2
in:fs/hugetlbfs	0:3 2:-2 5:-2 6:5 8:-3
in:fs/init.c	0:2 3:2 4:6 5:-2 8:-8
in:fs/inode.c	0:-2 1:-2 3:5 4:-5 5:8 8:-3
in:fs/ioctl.c	0:-3 1:6 3:-2 4:7 5:-7 7:7 8:-7
in:fs/iomap	0:-2 1:6 2:10 3:-10 7:-6 8:4 9:-2
in:fs/isofs	1:-2 2:10 3:8 4:2 5:-13 6:3 7:-7 9:-3
in:fs/jbd2	0:9 1:-3 2:7 4:-5 5:7 7:-3 8:-13 9:4
in:fs/kernel_read_file.c	2:4 5:-4
in:fs/kernfs	0:2 1:-2 2:-2 3:-4 4:-7 5:3 7:8 8:3
in:fs/libfs.c	1:6 2:-2 3:4 4:-4 5:-5 7:5 9:-2
in:fs/lockd	1:-3 2:-6 5:2 6:-2 7:-8 8:17
in:fs/locks.c	0:4 3:-12 4:-3 5:5 8:5 9:3
in:fs/mbcache.c	0:4 8:-3
in:fs/namei.c	0:-5 1:-3 2:-6 3:10 4:6 5:-3 7:3
in:fs/namespace.c	0:3 1:5 2:-3 5:12 7:-6 8:-9
in:fs/netfs	2:6 3:-4 5:-4 7:-2 8:5
in:fs/nfs	1:-6 2:2 5:-6 6:-5 7:4 8:19 9:-7
in:fs/nfs_common	3:-3 8:5
in:fs/nls	3:11 5:-6 8:-4
in:fs/notify	0:-2 1:-6 3:-7 4:2 5:12 7:-2 8:3
in:fs/open.c	3:11 4:3 5:-15 7:-4 8:7
in:fs/pipe.c	0:6 3:8 5:-7 7:-2 8:-4
in:fs/posix_acl.c	1:-2 2:-3 3:10 4:5 5:-6 8:-3
in:fs/proc	2:-7 3:-8 4:9 5:-2 6:-2 7:13 8:2 9:-4
in:fs/proc_namespace.c	3:-3 5:4 8:2
in:fs/quota	1:-4 2:-6 3:9 4:-3 6:-2 9:5
in:fs/ramfs	0:2 5:-2
in:fs/read_write.c	2:-2 3:-11 4:3 7:11 8:3
in:fs/readdir.c	5:8 7:2 8:-6
in:fs/remap_range.c	2:-2 3:4 4:7 5:-8
in:fs/select.c	0:5 1:2 3:3 8:-7
in:fs/seq_file.c	0:-4 2:-2 5:10
in:fs/signalfd.c	1:17 3:3 7:-2 8:-17
in:fs/splice.c	0:-2 1:-5 2:6 3:3 4:-3 5:8 8:-5
in:fs/stat.c	3:6 5:-4
in:fs/statfs.c	3:8 5:-6
in:fs/super.c	0:8 3:-4 7:-2
in:fs/sync.c	2:-2 3:4 8:2
in:fs/sysfs	1:-2 2:-3 3:-11 5:10 7:4 9:3
in:fs/timerfd.c	3:-2 5:3
in:fs/tracefs	0:-3 8:5
in:fs/xattr.c	1:8 2:-2 4:-5 5:-2 7:-3 8:6
in:include	0:-2 1:3 2:-5 3:2 5:11 6:-3 8:-4
in:include/asm-generic	0:3 8:-2
in:include/linux	0:3 1:-8 2:-4 3:3 5:3 6:-3 7:2 8:2
in:include/net	0:-8 1:12 3:-3 5:8 7:-2 8:-4
in:init	0:-2 3:5 4:-8 5:7 6:5 7:2 8:-4 9:-3
in:init/do_mounts.c	3:3 5:-3 8:3
in:init/initramfs.c	3:5 5:2 6:-2 7:-2
in:init/main.c	3:-3 4:-7 5:9 7:4
in:io_uring	0:4 1:-2 2:-3 3:7 4:2 5:7 6:-6 7:-5 9:-5
in:io_uring/advise.c	5:3
in:io_uring/cancel.c	3:4 5:-2
in:io_uring/filetable.c	0:-3 3:-4 5:8
in:io_uring/io-wq.c	0:-3 3:-7 5:10 8:3
in:io_uring/io_uring.c	0:12 1:2 2:-3 3:-6 4:4 5:-13 6:-2 7:2 8:6
in:io_uring/kbuf.c	3:6 5:6 8:-12
in:io_uring/msg_ring.c	3:-2 8:2
in:io_uring/net.c	0:5 1:-6 2:2 3:6 5:-2 8:-2
in:io_uring/openclose.c	3:9 5:-8 8:2
in:io_uring/poll.c	0:-2 2:-2 3:-7 7:4 8:9
in:io_uring/rsrc.c	0:-2 1:4 2:-2 4:-2 8:3
in:io_uring/rw.c	0:-7 2:8 3:-3 4:5 7:4 8:-4
in:io_uring/splice.c	5:-4 8:7
in:io_uring/sqpoll.c	3:7 7:-2 8:-7
in:io_uring/tctx.c	0:7 3:3 7:-4 8:-4
in:io_uring/timeout.c	5:9 8:-6
in:io_uring/uring_cmd.c	0:2
in:io_uring/xattr.c	3:2
in:ipc	1:-3 2:-4 3:6 4:4 5:10 6:-4 7:-8 8:-3 9:2
in:ipc/ipc_sysctl.c	0:-6 5:-2 8:8
in:ipc/mqueue.c	0:-4 3:7 4:-5 5:5 7:-2 8:-2 9:4
in:ipc/msg.c	0:3 3:3 4:3 5:-3 8:-4
in:ipc/msgutil.c	0:3 8:-2
in:ipc/namespace.c	0:7 8:-5
in:ipc/sem.c	2:-2 3:-2 4:2 5:9 7:-2
in:ipc/shm.c	0:2 3:-2 4:4 7:-2
in:ipc/util.c	0:-2 8:3
in:kernel	0:-4 1:-2 2:-15 3:7 4:-6 5:17 6:-12 7:4 8:6 9:5
in:kernel/acct.c	5:-3 8:2
in:kernel/audit.c	0:-8 1:-3 3:8 4:7 5:9 7:-2 8:-5 9:-3
in:kernel/audit_watch.c	0:2
in:kernel/auditfilter.c	0:2 4:-4 5:-8 7:7 8:6
in:kernel/auditsc.c	0:4 3:-5 4:-2 5:-4 8:6 9:4
in:kernel/bpf	0:4 2:-4 4:-4 5:-7 6:-8 7:2 8:6 9:11
in:kernel/capability.c	1:-4 3:5 5:-3 8:3
in:kernel/cgroup	1:-5 2:-2 4:9 5:3 6:-3 7:-4 8:-2 9:5
in:kernel/cpu.c	0:-2 3:21 4:-7 5:-5 6:-2
in:kernel/crash_core.c	3:5 5:-4
in:kernel/cred.c	3:-2 4:-2 5:3 9:3
in:kernel/dma	0:-2 3:-12 5:2 6:-2 7:10 8:8 9:-2
in:kernel/entry	5:-4 8:3
in:kernel/events	0:2 1:-7 2:10 3:2 4:-8 7:3
in:kernel/exit.c	1:3 5:-7 9:5
in:kernel/fork.c	0:13 1:-6 3:-2 4:-11 5:9 7:-5 8:2
in:kernel/futex	0:-2 1:22 4:2 5:-7 6:-2 7:-2 8:-7 9:-2
in:kernel/gcov	0:11 5:2 7:-2 8:-6 9:-3
in:kernel/groups.c	1:-2
in:kernel/iomem.c	3:5 5:-6 7:-2 8:2
in:kernel/irq	0:5 1:-3 3:6 4:-3 5:-15 6:10 7:3 8:-8 9:6
in:kernel/kexec.c	0:-4 1:3 4:4 8:-3
in:kernel/kexec_core.c	1:4 3:-5 5:5 8:-3
in:kernel/kmod.c	3:-3 5:4 8:-2
in:kernel/kprobes.c	0:-2 1:-4 3:-10 5:11 6:-2 7:6 8:4 9:-2
in:kernel/kthread.c	0:-4 5:3 8:2
in:kernel/locking	0:-2 3:-5 5:9
in:kernel/module	0:-3 1:-8 3:9 4:11 5:-9 7:-2 8:8 9:-4
in:kernel/nsproxy.c	0:4 1:-2 3:-3 4:-3 7:10 8:-3
in:kernel/panic.c	3:3 5:-2
in:kernel/params.c	0:-7 3:6 4:2 7:3
in:kernel/pid.c	0:-4 3:-3 5:8 7:-2 8:2
in:kernel/pid_namespace.c	3:-3 4:3 5:3 8:-2
in:kernel/power	1:-4 3:3 4:-3 5:-7 7:6 8:8
in:kernel/printk	0:4 3:-12 4:2 5:15 7:-3 9:-2
in:kernel/profile.c	0:-3 3:-2 8:7
in:kernel/ptrace.c	1:7 2:3 3:-5 4:4 5:-9 6:-2 8:4 9:-2
in:kernel/rcu	3:-16 5:19 6:-2 8:2
in:kernel/reboot.c	3:8 5:-5
in:kernel/relay.c	0:-2 3:8 5:-3 7:-2 8:3 9:-2
in:kernel/resource.c	5:2
in:kernel/rseq.c	1:3 3:7 4:-2 5:-5 7:-2
in:kernel/sched	0:-2 1:4 3:6 4:2 5:9 7:-2 8:-16 9:2
in:kernel/seccomp.c	1:2 3:5 4:2 7:-4 9:-2
in:kernel/signal.c	0:-4 1:5 4:4 7:-4
in:kernel/smp.c	3:5 5:-5
in:kernel/smpboot.c	0:-4 5:4 7:-2 9:3
in:kernel/static_call_inline.c	0:4 3:2 8:-5
in:kernel/stop_machine.c	3:-2 5:-3 8:6
in:kernel/sys.c	3:3 4:2 5:6 7:6 8:-14
in:kernel/sysctl.c	3:3 5:-14 7:17 8:-3
in:kernel/taskstats.c	0:-9 3:-7 4:7 5:-2 7:-4 8:16
in:kernel/time	0:-9 1:5 2:-2 3:-2 4:-2 5:-2 6:17 7:4 8:-10 9:2
in:kernel/trace	1:2 2:-4 3:6 5:10 7:-13 8:4 9:-2
in:kernel/tracepoint.c	0:2 3:-3 5:3
in:kernel/ucount.c	3:-4 5:10 8:-3
in:kernel/uid16.c	1:-2 8:2
in:kernel/umh.c	3:5
in:kernel/utsname.c	8:-2
in:kernel/workqueue.c	0:14 3:-7 8:-6 9:3
in:lib	0:8 1:-7 2:4 3:15 4:-13 5:5 6:-14 7:-6 8:-8 9:15
in:lib/asn1_decoder.c	0:-2 2:-2 3:4 5:-5 7:4 8:2
in:lib/bitmap.c	0:4 3:4 5:-7
in:lib/bug.c	3:-4 5:-2 9:8
in:lib/buildid.c	0:-2 3:-9 5:14 7:3 8:-2
in:lib/cpu_rmap.c	3:2
in:lib/decompress_bunzip2.c	2:9 3:7 5:-9 8:-2 9:-2
in:lib/decompress_inflate.c	2:2 3:3 5:-2 8:-2
in:lib/decompress_unlz4.c	2:10 3:-2 5:-2 8:-3 9:-2
in:lib/decompress_unlzma.c	2:9 3:-3 5:-4
in:lib/decompress_unlzo.c	3:5
in:lib/decompress_unxz.c	0:2 2:8 3:-5 8:-3
in:lib/decompress_unzstd.c	0:5 2:4 3:-2 5:-3 9:-2
in:lib/devres.c	0:-5 3:-6 5:11 8:3
in:lib/genalloc.c	0:-3 5:13 8:-6
in:lib/group_cpus.c	0:7 8:-7
in:lib/hexdump.c	3:8 5:-2 8:-3
in:lib/idr.c	3:2 5:-12 9:12
in:lib/iov_iter.c	0:9 1:-4 2:-4 3:-3 5:-7 7:-2 8:-10 9:23
in:lib/kobject.c	5:3 8:-2 9:2
in:lib/kobject_uevent.c	3:-3 5:3 8:4 9:-2
in:lib/kstrtox.c	5:-4 8:7
in:lib/logic_pio.c	5:3
in:lib/lz4	3:4 5:-3 8:3
in:lib/maple_tree.c	0:10 2:-3 3:-5 5:7 7:-2 8:-5 9:-2
in:lib/mpi	0:9 2:-3 3:3 5:-7
in:lib/nlattr.c	0:-8 3:-4 5:11 7:-2 8:4 9:-2
in:lib/oid_registry.c	5:2
in:lib/radix-tree.c	3:-8 5:7
in:lib/rhashtable.c	0:-3 5:4 8:2
in:lib/sbitmap.c	3:-4 5:6
in:lib/scatterlist.c	0:-2 3:3
in:lib/seq_buf.c	1:4 3:-6 5:7
in:lib/string_helpers.c	3:5 5:-3 8:-2
in:lib/syscall.c	5:3
in:lib/vsprintf.c	1:-2 2:-2 3:2 4:-2 7:6 8:2 9:-2
in:lib/xarray.c	0:-3 3:-6 5:9 8:3
in:lib/xz	2:-4 3:6 5:-4 7:3 8:3 9:-2
in:lib/zlib_inflate	0:6 2:-2 7:-3 8:4 9:-2
in:lib/zstd	0:-6 2:-3 3:13 5:-8 7:2 8:3 9:3
in:mm	1:-5 3:5 4:-3 5:8 6:-10 7:-3 8:2 9:6
in:mm/backing-dev.c	0:6 3:-3 8:-2
in:mm/compaction.c	0:-6 3:-3 5:11 7:7 8:-6
in:mm/dmapool.c	0:-2 3:5 5:4 7:-2 8:-3
in:mm/fadvise.c	3:5 7:-3
in:mm/filemap.c	0:3 1:2 2:14 3:-2 4:-2 5:-4 8:-7 9:-2
in:mm/gup.c	0:-8 1:-6 3:-4 4:9 5:-2 6:-2 7:4 8:14 9:-4
in:mm/hugetlb.c	0:13 2:-3 3:-3 4:-2 5:-6 6:-2 7:9 8:-4
in:mm/hugetlb_cgroup.c	0:-2 3:4 7:-2
in:mm/hugetlb_vmemmap.c	8:2
in:mm/maccess.c	1:3 3:-2
in:mm/madvise.c	0:-13 4:4 5:6 7:6
in:mm/memblock.c	0:9 3:-3 5:2 7:-2 8:-4
in:mm/memfd.c	0:-5 1:7 3:-5 4:-2 5:-2 7:3 8:5
in:mm/memory-tiers.c	3:4 5:4 8:-7
in:mm/memory.c	0:4 1:-3 3:4 4:4 5:-6 6:8 7:-6 8:-5 9:2
in:mm/mempolicy.c	0:3 1:3 2:-3 3:7 5:-3 7:-2 8:-3
in:mm/mempool.c	0:5 3:-2
in:mm/migrate.c	0:-2 1:4 2:-8 3:-4 4:7 7:3 8:2 9:-2
in:mm/mincore.c	1:-9 3:12 5:-2
in:mm/mlock.c	0:-10 3:11 5:-4 8:3
in:mm/mmap.c	0:-15 3:4 4:-8 5:8 7:-4 8:12 9:6
in:mm/mprotect.c	0:-10 3:7 5:5
in:mm/mremap.c	0:6 3:-2 4:-4 5:3 7:-2
in:mm/msync.c	0:-2 3:8 5:-4
in:mm/oom_kill.c	3:-4 5:5 7:-2 8:2 9:3
in:mm/page-writeback.c	2:3 3:3 5:-2 8:-3
in:mm/page_alloc.c	0:16 2:-2 3:-4 5:-3 7:2 8:-14 9:6
in:mm/page_io.c	2:2 3:-5 8:5
in:mm/pagewalk.c	3:6 5:-6 8:3
in:mm/percpu.c	0:13 3:-9
in:mm/process_vm_access.c	1:3 3:2 5:-3
in:mm/readahead.c	0:-5 3:4 5:-2 7:-2 8:6
in:mm/rmap.c	0:-3 3:10 5:-6 8:2
in:mm/secretmem.c	0:-5 3:-7 5:14
in:mm/shmem.c	0:2 1:-2 3:-7 5:5 6:2 7:4 8:-2 9:-4
in:mm/slab_common.c	0:-8 3:5 8:6
in:mm/slub.c	0:-9 2:-2 3:-11 6:-2 7:-4 8:9 9:21
in:mm/sparse-vmemmap.c	0:12 3:-5 5:-3 9:-2
in:mm/swap_slots.c	0:3 5:-4
in:mm/swap_state.c	0:6 3:-2 8:-3
in:mm/swapfile.c	0:2 2:7 3:-5 4:-2 5:3 6:-2 7:2 9:-5
in:mm/truncate.c	2:-2 5:4 8:2
in:mm/util.c	0:5 1:5 3:-8 5:4 8:-3
in:mm/vmalloc.c	3:3 5:-3 7:-2 9:2
in:mm/vmscan.c	0:2
in:net	0:-3 1:-7 2:-7 3:22 4:-14 5:14 6:-18 7:6 8:11 9:-4
in:net/9p	0:-3 2:9 3:10 4:-3 5:10 6:-2 7:-6 8:-10 9:-3
in:net/bpf	0:-8 1:2 3:4 5:-10 7:4 8:10
in:net/compat.c	1:3 3:2 8:-2
in:net/core	0:-2 1:-9 2:5 3:3 4:-11 5:6 7:-3 9:11
in:net/dns_resolver	0:2 3:-2 5:4 7:-2
in:net/ethernet	0:-2 3:-10 5:-8 6:5 7:6 8:-2 9:11
in:net/ethtool	0:2 2:5 4:-2 5:-3 6:2 7:-10 8:8 9:-2
in:net/ipv4	0:4 1:3 2:-5 4:-3 6:2 7:-7 8:5 9:-2
in:net/ipv6	0:-6 2:-11 3:11 4:5 5:-3 6:-8 7:3 8:6 9:2
in:net/netfilter	0:3 2:-5 3:6 6:-4 7:3 8:2 9:-6
in:net/netlabel	0:-2 3:4 4:-4 5:2 8:5
in:net/netlink	0:2 2:-3 5:2 7:2
in:net/packet	4:5 5:-3 7:-2 9:3
in:net/sched	0:3 1:-2 2:-3 3:8 4:-4 6:2 7:2 8:-2 9:-3
in:net/sctp	0:3 1:-5 2:-4 3:10 6:-4 7:4 8:-3 9:-3
in:net/socket.c	1:26 2:-4 3:-9 4:5 5:-3 7:-5 8:-5 9:-4
in:net/sunrpc	0:10 1:-6 2:16 3:-6 4:-11 5:-4 6:-6 8:4 9:2
in:net/unix	0:-5 1:7 2:-3 3:-10 5:12 7:9 8:-9 9:-2
in:net/xfrm	0:-5 1:-20 2:-3 4:12 5:10 6:-2 7:6 8:5 9:-4
in:security	0:-5 1:-7 2:-5 3:-10 4:25 5:2 6:-4 7:2 8:3 9:-3
in:security/commoncap.c	4:10 5:-4 7:-5
in:security/device_cgroup.c	4:14 7:-2 8:-8
in:security/keys	1:-5 2:-3 4:2 5:10 6:-2 7:3 9:-2
in:security/lsm_audit.c	3:-5 7:5 8:-2
in:security/security.c	0:9 3:-3 5:-2
in:tools	3:3 5:-5 8:5
in:tools/lib	3:3 5:-5 8:5
message:able	0:2 5:-3 8:2
message:abort	5:4 8:-2
message:aborted	2:-2 3:-9 4:5 6:-4 7:7 8:5
message:aborting	6:6 7:-2
message:above	3:-3 5:-3 6:4 7:4
message:abs	3:4 5:-3
message:accept	7:2
message:access	1:4 2:-3 3:-10 4:9 5:-15 6:5 7:3 9:6
message:accessed	3:4 4:-3
message:ack	3:3 6:6 8:-6
message:acpi	0:-4 2:6 5:2 6:9 7:-7 9:-5
message:acquire	3:2 5:9 8:-6 9:-2
message:acquired	5:2 8:3 9:-2
message:acs	3:4 6:-3 7:2
message:action	3:5 7:-2 8:-3
message:active	3:-4 5:7 6:-5 7:7 9:-2
message:adapter	3:5 5:-3
message:add	0:4 3:-11 5:3 8:6
message:added	3:2
message:adding	3:3 5:-5 6:-3 8:8
message:addr	3:8 4:-4 6:-3 7:4
message:address	0:8 3:-6 5:-2 6:3 7:9 8:-12 9:4
message:adjust	2:-2 3:-2 6:2 9:3
message:admin	3:-2 4:2 5:-2 6:3
message:aead	7:2
message:affinity	5:2 6:-2 9:2
message:after	5:2 6:4 7:-5 8:-2
message:aio	4:3
message:algorithm	3:-3 5:-3 7:9
message:aligned	3:6 7:-2
message:alignment	3:2 5:-6 6:6 7:-2 8:4 9:-3
message:alive	3:-3 5:-4 8:-3 9:12
message:all	3:-3 5:8 6:8 7:-3 8:-9 9:2
message:alloc	5:-3 7:6 8:-6 9:4
message:allocate	0:25 3:-5 4:4 5:-3 7:-3 8:-14 9:-2
message:allocated	0:12 2:-3 3:2 6:-5 7:-2 8:-8 9:3
message:allocating	0:5 3:-2 5:-2
message:allocation	0:13 3:-6 5:12 7:-3 8:-13 9:-2
message:allowed	3:-6 4:12 7:2 8:-2 9:-4
message:already	0:-2 2:-3 3:-18 5:28 6:-4 7:-5 8:-2 9:6
message:alu	3:3
message:aml	3:-3 4:4 5:-2 7:3
message:and	2:-3 3:9 5:2 6:-3 7:-6 8:3 9:-3
message:another	5:2
message:any	3:6 5:-5 6:-3 7:5
message:anyway	6:2
message:apic	0:6 3:-7 5:-3 6:10 8:-2 9:-3
message:archive	3:4
message:are	3:2 5:2 8:2 9:-3
message:area	3:3 5:-2
message:arg	3:-5 5:3 7:2
message:args	3:5 8:-6
message:argument	3:13 5:-6 7:-2 8:-3
message:arguments	5:-2 6:4
message:arithmetic	3:4 4:-2
message:array	0:4 3:3 5:2 7:-4 9:-2
message:aspm	3:-3 4:4
message:assertion	3:-4 5:-2 9:8
message:assign	3:5 6:-2 7:-2
message:assigned	3:-9 5:10 6:3 7:-3
message:associated	3:2
message:association	3:-4 5:6
message:async	2:5 3:-2 5:4 8:-6
message:attach	7:3 8:2 9:-2
message:attached	2:3 3:-5 5:5 6:-2 8:-3 9:3
message:attempt	3:3 5:3 7:2 8:-5
message:attempted	6:-2 7:-2 9:4
message:attempting	3:-3 5:4
message:attr	3:-2 9:3
message:attribute	3:7 5:-3 7:-3
message:attributes	3:3 5:-3
message:audit	0:2 3:-17 5:-7 7:12 8:9 9:3
message:auth	3:2 5:-2
message:authattrs	3:2
message:auto	3:4 5:-2 6:-2
message:aux	0:6 6:-4 8:-3
message:available	0:-3 3:-10 5:16 6:-10 7:11 8:-4 9:2
message:back	2:5 3:-2 5:-2 8:4 9:-2
message:backlog	9:3
message:bad	0:-2 1:7 3:16 4:-2 5:-14 6:-2 7:-3 8:-10 9:9
message:bank	3:-2 6:5 8:-2
message:bar	0:-3 3:-3 5:-6 7:9 8:4
message:base	3:14 5:-7 6:2 7:-4 8:-4
message:because	3:-7 5:13 6:-2 8:-3 9:2
message:been	3:-12 5:8 6:-4 7:7 8:4 9:-3
message:before	5:4 6:-2
message:between	3:3 5:-4 6:3 7:-2
message:beyond	2:3 3:9 4:2 5:-5 8:-6
message:big	3:3 5:-7 9:6
message:bigalloc	3:4 7:-4
message:binary	2:2 3:5 5:-3 6:-3 7:-2
message:bind	5:3 7:-4 8:2
message:bios	0:-3 3:15 5:-2 6:7 7:-7 8:-6 9:-2
message:bit	4:-2 5:-3 6:-2 7:15 8:-2
message:bitmap	2:-3 3:4 5:-2 8:2
message:bits	3:4 5:-3 6:6 7:-4
message:bitset	3:2
message:blacklist	3:3 6:5 7:-2 8:-3
message:blk	3:6 8:-4
message:block	0:-2 2:-3 3:8 4:3 5:-4 6:5 7:-4 8:-3 9:2
message:blocked	3:-4 5:7 6:-4
message:blocks	2:4 3:4 7:2 8:-9
message:blocksize	3:-13 5:3 8:12
message:bogus	3:30 5:-14 7:-3 8:-8
message:boot	3:2 5:5 6:-3 7:-5 8:2
message:both	3:5 5:-3
message:bound	3:5 7:-3
message:boundary	3:3 6:-2
message:bounds	4:5 6:-2 8:-2
message:bpf	3:-3 4:-2 5:-3 9:10
message:bridge	2:-2 3:-6 5:8 6:-5 7:9 8:-3
message:brightness	8:2
message:broken	6:8 7:-3 8:-4 9:3
message:btf	3:-5 5:5 7:4 8:3 9:-5
message:buffer	0:10 3:2 5:5 6:6 7:-5 8:-14 9:-2
message:buffers	5:-2 6:-4 8:5 9:4
message:bug	0:-5 1:-3 3:-10 5:-4 7:-4 8:-10 9:35
message:buggy	9:3
message:bus	2:-2 3:-7 6:3 8:6 9:-2
message:busy	5:10 8:-4 9:-2
message:but	0:-2 2:-3 3:-11 6:5 8:-2 9:14
message:byte	2:3 3:2 7:-2
message:bytes	0:5 1:4 2:9 5:-11 6:4 7:-2 8:-9
message:cache	0:4 2:-2 3:4 5:-2 6:-2
message:cached	3:3 5:-5 7:2 9:2
message:call	3:-2 4:11 5:-7 7:-4 9:4
message:callback	3:-4 4:3 5:4
message:callbacks	3:-4 7:6 8:-2
message:called	3:6 6:-3
message:calling	3:-7 4:3 7:5
message:calls	0:5 3:-5 5:3 7:3 8:-5
message:can	0:10 2:10 3:5 5:-4 6:-8 7:-5 9:-5
message:cannot	0:6 1:-2 2:-2 3:-3 7:7 8:-4
message:cap	3:-3 4:5 5:2 8:-2
message:capabilities	7:2
message:capability	3:5 5:-2 8:-2
message:capacity	3:2
message:card	5:-3 6:5
message:cgroup	3:-4 9:6
message:chain	0:3 3:3 5:-5
message:chan	6:2
message:change	3:-13 4:-2 5:10 6:5
message:changed	5:2 6:3 7:-2 8:-2
message:channel	5:-4 6:7 8:-2 9:2
message:channels	3:3 5:-3
message:check	2:-2 4:2 5:4 6:6 7:-2 9:-5
message:checksum	2:-2 3:3 5:-3 6:-3 7:9 8:-2
message:child	3:2 4:-3
message:chrdev	5:6 8:-5
message:circular	3:-2 8:-2 9:4
message:claim	2:7 5:2 8:-7
message:claims	3:8 6:-4 7:-3
message:clamping	3:4 5:-3
message:class	0:3 3:11 5:-6 6:-3 8:-3
message:clean	3:-2 8:-2 9:4
message:cleanup	4:5 5:-2
message:clear	2:-2 8:2
message:cleared	9:2
message:client	3:-5 5:6 7:2
message:clock	3:-6 5:-6 6:15 7:2 8:-3 9:-2
message:clocksource	3:5 5:-2 7:-2
message:close	3:-3 5:-4 8:3 9:6
message:cmd	6:-4 7:3 8:5
message:code	3:7 5:-4 7:4 8:-5
message:collision	3:-2 5:7 7:-2
message:comb	3:3 7:-2
message:comm	2:-3 3:3 5:3 7:-2
message:command	0:-3 2:3 5:-5 6:6 7:7 8:-6 9:-2
message:commit	2:2 3:4 5:-2
message:comp	3:2
message:companion	3:-4 5:6
message:compatible	3:-2 4:4 5:3 7:-2
message:compiled	5:-2 7:3
message:completion	5:-2 6:4
message:compressed	0:-2 2:3 3:11 5:-2 8:-7
message:concurrent	3:-3 6:5
message:config	2:2 3:-3 5:-5 6:7 7:7 8:-3 9:-3
message:configuration	2:-2 7:5 8:-2
message:configured	5:-4 6:12 7:-3 8:-3
message:conflicts	3:-4 5:11 6:-2 8:-2
message:connected	3:9 5:-4 7:-3
message:connecting	8:2
message:conntrack	3:-2 8:2
message:consider	3:2 7:-2
message:console	8:2
message:constant	3:2
message:contact	0:-2 5:4
message:contain	3:6 7:-3 8:-2
message:container	3:2
message:context	3:-4 5:7
message:continue	0:2 5:-3 8:3
message:continuing	3:-2 8:4
message:control	0:-2 2:7 3:-8 4:3 6:4 7:2 8:-5 9:-2
message:controller	3:10 5:-6
message:convert	3:3 6:-2
message:copy	0:5 3:-6 4:4 5:-3 6:-2 8:3
message:core	3:-4 4:5 7:-3 9:4
message:corrupt	0:-2 2:-3 3:12 8:-9 9:3
message:corrupted	0:-2 2:5 5:-3 6:3 7:-2 8:-10 9:12
message:could	0:3 2:9 3:-9 4:-2 5:-4 6:10 7:-5 8:5 9:-6
message:couldn	0:9 2:-2 3:-10 5:2 6:-4 8:7 9:-2
message:count	5:4 6:-8 7:-3 8:2 9:7
message:counted	5:-2 9:4
message:counter	9:4
message:counters	3:-2
message:coverage	3:7 5:-3 8:-2
message:cpc	3:7 5:-2 6:-3
message:cpu	0:-7 3:-6 5:7 6:8 7:-2 8:5 9:-4
message:cpufreq	7:-2 8:2
message:cpus	3:-4 5:7 9:-2
message:crashkernel	0:5 5:-2
message:crc	0:-2 8:2
message:create	0:13 2:-3 3:-4 5:-9 8:3
message:creating	8:2
message:crs	3:10 7:-7 8:-2
message:crypt	3:-3 7:5
message:cryptographic	8:2
message:cseq	3:8 5:-5 8:-3
message:cst	2:7 6:-2 8:-6
message:ctr	2:4 3:-7 5:6 6:5 8:-7
message:ctx	3:-3 9:4
message:current	3:-3 8:3
message:cycle	3:-5 5:-2 7:9
message:data	1:-3 3:7 6:6 8:-8 9:2
message:dax	3:2 5:-2 7:3 8:-2
message:deadline	5:3
message:debug	2:3 3:-3 6:-2 7:9 8:-4 9:-2
message:debugfs	3:-5 5:3 8:2 9:3
message:default	0:-4 5:5 6:-3 7:-2 8:6 9:-2
message:defaulting	3:4 6:-3
message:deferral	5:-2 7:3
message:deferred	3:-8 5:6 9:4
message:defined	3:16 5:-3 6:-9 7:-3
message:delay	5:-2 7:2
message:delete	3:4 7:-5 9:6
message:deleted	3:-5 5:9 8:-2
message:deleting	5:2
message:delivery	6:3
message:denied	3:-3 4:4
message:dentry	3:2
message:dependent	3:-4 5:9 6:-2
message:depth	3:2
message:descriptor	0:-6 3:5 7:-2
message:destination	3:7 8:-3 9:-3
message:detected	0:-2 3:11 5:-2 6:2 7:-2 8:-5 9:-2
message:dev	1:5 5:-4 6:-3 7:-2 8:4 9:2
message:device	0:-9 3:-2 4:-2 5:6 6:9 7:-8 9:5
message:devices	0:2 3:-4 6:2
message:did	5:-5 7:-3 9:9
message:didn	6:2
message:different	3:-9 4:2 5:2 6:-2 7:3 9:4
message:digest	0:-2 8:2
message:dir	3:2 8:-2
message:direct	3:-2 5:7 9:-2
message:directly	3:3
message:directory	0:6 2:-2 3:4 4:-3 5:2 7:-2 8:-3
message:dirent	3:7 8:-6
message:dirty	2:-2 8:4
message:disable	0:-2 3:3 4:4 5:-4 6:5 7:-4 8:2 9:-3
message:disabled	0:-2 3:-12 5:8 6:5 7:-4 8:4
message:disabling	0:-5 3:4 5:3 6:8 8:-6 9:-3
message:discard	3:-2 7:2
message:disk	3:9 5:-6 7:2 8:-2
message:distance	3:5 5:-3
message:divide	3:3
message:dma	0:-2 3:6 5:17 6:-9 7:-10 8:-2
message:dmar	3:-4 5:-3 6:-2 7:7 8:4
message:dmi	5:-3 6:5
message:does	2:-2 3:10 5:-9 6:-7 7:5 8:2 9:2
message:doesn	0:-2 4:3 5:-3 6:5 7:2 8:-4
message:domain	0:-2 3:4 5:8 7:-3 8:-4
message:domains	3:-8 5:10 8:-5 9:5
message:don	3:2
message:donor	5:-2
message:down	5:-2 8:4
message:dquot	0:5 8:-4
message:drbg	3:-3 5:3 7:-2 9:3
message:drhd	0:11 5:-2 6:-3 7:-2 8:-2
message:drive	3:-4 6:-3 7:9 8:-2
message:driver	0:-3 5:8 6:-4 7:-12 8:6 9:7
message:drivers	3:-3 6:-3 7:8
message:dropping	0:-2
message:dsdt	3:-3 5:5
message:dsm	8:5
message:due	3:-9 5:12 6:6 8:-5 9:-4
message:dummy	3:-3 5:5 8:-2
message:dump	4:6 7:3 8:-2 9:-3
message:duplicate	3:8 5:4 6:-4 7:-4 8:-2
message:during	0:-4 3:-6 5:12 6:-4 8:4 9:-3
message:dvd	3:3 7:-2
message:dynamic	5:6 8:-6
message:early	0:6 3:-5 5:6 8:-6
message:effects	3:5 5:-2 6:-2
message:egress	3:3 5:-2
message:einval	3:3 5:-2
message:either	5:-2
message:eject	4:5 5:-9 6:6
message:element	9:2
message:elf	5:-2 8:4
message:empty	3:12 5:-2 6:-5 7:-2
message:enable	3:-4 6:-5 8:12 9:-2
message:enabled	2:5 3:-8 5:9 8:-2 9:-2
message:encountered	6:3 8:-2
message:encryption	3:-4 4:2 5:4 7:2 8:-2
message:end	2:-2 3:11 5:-4 7:-2
message:enough	3:-5 5:9 7:-2
message:entries	0:4 2:-3 3:2 5:-5 7:-3 9:4
message:entry	0:-6 2:-3 3:12 5:-9 6:-8 7:6 8:4 9:3
message:eod	2:4 8:-2
message:eof	3:3
message:err	0:-4 5:-6 8:10 9:2
message:errno	0:-2 8:3
message:error	0:-5 1:-3 2:23 3:-12 4:-5 5:-8 6:3 7:-11 8:12 9:7
message:errors	3:7 6:-3 7:-3
message:evaluate	6:-2 8:4
message:evaluation	3:-5 7:-2 8:7
message:event	0:-2 3:4 5:8 8:-12 9:3
message:events	3:-4 5:-3 6:5 8:4
message:exceeded	0:-5 3:-5 5:12
message:exceeds	3:3 5:7 6:-2 8:-2 9:-4
message:exclusive	3:6 6:-3
message:execute	5:-4 7:-3 9:8
message:executed	5:-3 6:5 8:-2 9:3
message:execution	6:-2 8:3
message:exist	3:7 5:-2 7:-3 8:-2
message:existing	5:4 7:-2
message:exists	3:-3 9:5
message:exit	3:-3 5:-5 6:5 8:2 9:3
message:expectation	3:-3 5:-2 8:5
message:expected	3:-4 5:5 6:6 8:-2 9:-3
message:expecting	3:2
message:ext	3:-2 5:5 7:5 9:-3
message:extended	3:4 5:-3 7:3
message:extent	5:-2
message:extents	3:4 7:-3
message:external	3:3 5:-2 6:-4 9:3
message:fadt	3:5 5:-4 6:-2 7:4
message:fail	6:-3 7:2 8:8
message:failed	0:26 1:-3 2:18 3:-23 4:-5 5:-16 6:-3 7:-11 8:24 9:-8
message:failure	2:2 3:-7 5:-2 6:2 7:3
message:fallback	5:-5 6:-3 7:6 8:3
message:family	3:7 5:-3 6:-3 7:5 8:-3
message:fast	2:2 5:2
message:fasync	3:-6 5:-6 9:12
message:fat	3:3
message:fatal	3:-6 6:13 7:-4
message:fault	1:2 3:-4 5:-5 6:11 8:-5 9:4
message:fdb	3:7 5:-6
message:feature	3:-8 5:5 6:3 8:-3 9:3
message:features	3:-2 5:-4 6:2 7:7
message:fib	3:5 5:-6 7:-2 9:4
message:field	3:10 5:-2 6:-2 9:-2
message:fields	0:6 8:-5
message:file	0:-5 1:-2 3:9 4:5 5:2 6:-4 7:-4
message:files	0:4 3:6 5:-5 7:2 8:-4 9:-2
message:filesystem	3:-5 4:-3 7:12
message:fill	0:6 2:-2 3:2 5:-2 8:-7 9:3
message:filter	0:2 3:2 7:4 8:-7
message:filters	5:7 7:-5
message:find	0:-3 2:-3 3:9 6:11 7:-2 8:-9
message:firmware	3:2 5:-3 6:2
message:first	3:2 5:-3 9:2
message:fix	3:3 6:-4 9:3
message:fixed	3:-12 5:10 6:-2 9:4
message:flag	3:8 7:-4 8:-2
message:flags	3:8 5:-6 6:5 7:-7
message:flow	3:-2 5:2
message:flush	6:5 8:-6
message:follow	3:4 5:-2
message:for	0:-5 1:-3 2:-8 3:8 5:14 6:-12 7:14 8:-3 9:-6
message:forbidden	3:-9 4:10
message:force	5:-3 6:5 8:-3
message:forcing	2:2 3:-5 7:2 8:2
message:format	3:3 8:2
message:found	0:2 2:-3 3:3 6:7 7:-5 8:-6 9:3
message:frag	7:3
message:frame	1:3 3:4 8:-3
message:free	0:10 2:-5 3:-4 5:3 6:-2 8:10 9:-10
message:freed	5:-3 8:-2 9:4
message:freeing	3:-3 5:-2 7:-2 8:-2 9:11
message:freeze	5:3 8:-2
message:freq	3:-3 5:-2 6:7
message:frequency	5:5 7:-3 8:-2
message:from	2:-3 3:6 4:8 5:-8 6:-3 7:-2 8:6 9:-5
message:fsck	2:2 5:5 7:-3 8:-3
message:full	0:3 5:6 8:-11 9:5
message:func	3:6 8:-8 9:5
message:function	2:-2 3:2 4:4 5:-8 6:-3 7:5 8:-5 9:7
message:gateway	3:2 5:-2 8:2
message:gdt	4:-2 5:3 7:-4 9:4
message:generic	0:4 8:-3
message:get	0:-2 2:-2 3:9 4:4 6:3 7:-5 8:-5 9:-2
message:getting	3:-5 7:6
message:given	3:8 5:-7
message:giving	2:-2 3:-2 5:4 6:5 7:-5
message:global	6:7 7:-3 8:-2
message:got	0:-2 3:-7 5:7 9:5
message:goto	0:3
message:governor	5:-3 8:2
message:gpe	3:-9 5:4 8:5 9:2
message:gpt	2:-3 3:7
message:group	3:7 7:-3 8:-3
message:groups	3:3
message:gsi	8:2
message:handle	0:-4 3:-2 5:-3 6:-6 7:8 8:3 9:5
message:handler	0:2 3:-7 5:2 6:-3 7:-3 9:11
message:hardware	0:-2 3:-8 6:11 7:3 8:-4
message:has	2:-2 3:4 5:2 6:3 9:-6
message:hash	3:2
message:have	3:7 4:3 5:-12 6:2 9:4
message:head	0:-2 3:-2 5:4 6:4 9:-3
message:header	0:-2 1:-2 2:-5 3:4 5:2 6:-3 7:10 8:-2 9:-2
message:helper	3:-2 4:6 5:-2 9:-2
message:hid	6:-3 7:3
message:high	3:4 5:-3
message:host	2:-3 3:-2 5:5 6:-4 7:7 8:-5
message:hotplug	3:-2 5:2 6:-6 8:7
message:hpet	6:10 7:-4 8:-3
message:huge	0:3 3:-8 5:-6 8:10 9:4
message:hugepages	0:3 3:7 5:-5 7:-2
message:hugepagesz	3:5 5:5 7:-6
message:hugetlb	0:-2 3:-3 5:3 6:-2 7:-6 8:7 9:3
message:hvc	0:-3 5:-4 8:3 9:6
message:hwmon	5:-2 6:-2 8:-2 9:6
message:ibpb	5:-2 6:5
message:icmp	3:6 5:-2 8:-3
message:idle	3:-3 5:2 6:-2 7:3 9:2
message:idx	3:-4 9:5
message:ifindex	5:2
message:iget	3:-3 5:3
message:ignored	3:-6 5:-2 7:18 8:-6 9:-2
message:ignoring	0:-7 2:-2 5:5 6:-3 7:12 9:-3
message:illegal	2:3 3:2 5:-3 6:4 7:-3
message:implemented	3:-2 5:-3 7:3 9:2
message:impossible	3:-5 5:-6 8:-5 9:19
message:inaccessible	1:-2 3:8 5:-2 6:-2 8:-2
message:incompatible	3:3 5:2 7:-2
message:incomplete	3:2 6:4 8:-3
message:inconsistent	2:-4 3:4 4:2 5:-8 6:6
message:incorrect	3:2 5:-2 6:2 8:-2
message:incorrectly	5:-4 8:6
message:increase	3:-2 5:5
message:ind	3:3 5:-2
message:index	3:13 5:-2 6:-4 7:-2 8:-3
message:indirect	3:2
message:inet	9:3
message:info	1:5 2:2 3:-12 7:4 8:4 9:-3
message:information	5:4 6:-2
message:ingress	3:-3 5:5
message:init	2:-2 3:-2 5:4 6:-5 7:5
message:initial	3:-2 7:2
message:initialize	0:-3 3:-2 8:7
message:initialized	3:-2 5:10 9:-2
message:initializing	0:-3 2:-5 6:6 8:2
message:initrd	3:3
message:inline	3:4 7:-3 8:-2
message:ino	3:5 5:-3 8:-2
message:inode	0:2 2:-2 4:-2 5:6 7:2 8:-4
message:inodes	3:2
message:input	3:2 5:-4 9:5
message:insert	3:3 8:-5 9:4
message:insn	1:-2 3:2 4:5 5:-3 8:-2 9:2
message:instead	3:-2 9:2
message:insufficient	0:10 3:4 5:-5 7:-4 8:-9 9:4
message:int	5:-2 6:3
message:integer	3:3 7:-2
message:integrity	0:2 2:-3 3:4 8:-2
message:intel	3:-2 6:2 8:2
message:interface	3:-3 5:-2 6:5 7:-3 8:2
message:interfaces	3:6 5:-4
message:interleaving	3:-4 7:7
message:internal	1:-2 2:3 3:-17 4:-3 5:6 7:-2 9:17
message:interrupt	5:-4 6:2 7:5
message:into	3:13 4:-4 5:-2 6:-3 8:-7 9:2
message:invalid	0:-6 1:-4 2:-9 3:40 4:-10 5:-3 6:13 7:-20 8:-10 9:9
message:invalidation	5:2 6:2
message:ioapic	3:5 5:6 6:-7 8:-5
message:ioasid	0:-2 3:2 5:2 8:-2
message:ioctl	2:3 5:-2
message:iommu	0:-4 3:-3 5:3 6:7 7:4 8:-6
message:ioremap	3:5 6:-3
message:iova	3:3
message:ipv	3:-4 5:3 7:5 8:-2
message:irq	0:8 1:-2 3:-8 5:-2 6:9 7:-3 8:3 9:-3
message:irqs	3:-3 5:-8 6:8 9:4
message:isn	3:-2 5:8 6:-2 9:-2
message:isofs	3:2 4:-3 5:4 6:5 8:-4
message:issue	3:2 6:-2 8:3
message:its	3:-5 5:-3 6:-2 7:6 9:5
message:ivhd	3:5 6:2 7:-6
message:ivrs	3:3 5:6 6:-5 8:-3
message:jbd	0:-2 2:9 5:-3 7:2 8:-4 9:2
message:jited	3:-7 7:11 8:-2
message:journal	0:-3 2:2 3:4 5:-7 7:2 8:5 9:-2
message:kernel	0:-6 3:-9 4:7 5:-10 6:-9 7:11 8:5 9:13
message:key	3:10 6:-4 7:-5 8:-2
message:keys	3:6 8:-7
message:kfunc	3:5 5:-4
message:kfuncs	3:-2 5:5 7:-2
message:kind	3:4 5:-3 7:-3 9:4
message:kmalloc	0:-4 3:-3 8:4 9:5
message:known	3:-3 6:4
message:kobject	0:-4 3:-7 5:2 8:6 9:4
message:kprobes	3:3 5:-2 6:-3 8:5
message:kptr	3:10 4:-5 9:-2
message:kthread	0:-2 8:3 9:2
message:lapic	3:-3 5:2 8:3
message:large	3:4
message:larger	3:2 5:-2 6:-4 7:5
message:last	3:5 5:-4
message:layer	3:5 5:-6 6:5 7:-2
message:lblock	2:-2 8:2
message:ldimm	3:3 5:-2
message:ldx	3:3
message:leaks	3:5 4:-4
message:led	5:-2 8:2
message:left	5:4
message:legacy	3:5 5:-5
message:len	2:-4 3:7 6:5 7:-2 8:-4
message:length	3:16 5:-9 6:2 8:-4 9:-3
message:level	3:5 5:-7 6:2 7:3 8:-2 9:-2
message:limit	0:-2 3:-4 4:-2 5:16 6:-4 7:-2 8:-2 9:2
message:line	0:-2 5:-3 6:-2 7:9 8:-4
message:link	0:-2 5:10 6:4 7:-2 8:-8
message:linux	3:-6 6:2 8:2 9:3
message:list	2:-2 3:-7 5:7 6:-3 8:3 9:4
message:lld	3:2 8:-3
message:llu	2:3 3:12 5:-7 6:3 7:-4 8:-7
message:llx	0:8 2:-2 3:-9 4:-2 6:5 7:12 8:-6 9:-2
message:load	0:-3 3:-5 5:-3 8:15
message:loaded	3:-4 5:4
message:local	3:10 5:3 8:-6 9:-4
message:locate	7:5 8:-3
message:lock	3:-4 5:-4 6:4 8:-2 9:7
message:lockd	0:-5 2:-2 4:2 5:-3 8:7 9:5
message:locks	9:3
message:log	2:7 5:-4 6:2 9:-2
message:logged	3:-4 5:6 6:5 7:-4 9:-2
message:logical	3:-3 5:6 9:-3
message:long	2:-2 3:4 5:2 6:-4 7:5 8:-3
message:longer	3:4 5:-2
message:lookup	5:2 8:-4 9:5
message:loop	2:2 3:-5 8:3
message:lost	0:2 2:3 5:5 8:-6 9:-2
message:low	3:6 5:-9 6:9 7:-2 9:-2
message:lpi	5:-2 7:6
message:lsm	3:-2 4:-2 8:6
message:lvt	3:-5 6:6
message:mac	3:-2 5:2
message:machine	3:-4 5:2 6:2
message:madt	3:9 5:-2 6:-4 7:2 8:-4
message:magic	3:3 5:-2 9:4
message:major	5:6 8:-3
message:make	2:4 3:-6 5:-2 7:4
message:malformed	5:6 7:-4
message:mangle	0:3 3:-9 5:-2 8:8
message:many	0:3 3:-4 5:18 7:-5 8:-9 9:-3
message:map	0:2 2:-3 5:8 6:-5 7:-5 8:-3 9:6
message:mapped	3:2 5:-3 6:-3 7:4 8:2
message:mapping	0:3 6:-3
message:mark	0:-3 5:-2 8:7
message:mask	3:3 5:-5 9:2
message:master	3:-2 5:4 7:-2
message:match	3:11 5:-4 7:-6 8:3 9:-3
message:matches	3:-9 5:10
message:max	0:-3 2:-3 3:-2 5:8 6:4 7:-6 8:2
message:maximum	0:-5 5:5
message:may	0:2 3:-3 5:5 6:3 7:-7 8:7 9:-6
message:media	3:-2 5:3
message:mem	4:-3 5:4 7:2 8:2 9:-2
message:member	8:2
message:memblk	3:-9 5:9
message:memory	0:32 2:-2 3:-2 4:-2 5:-7 6:-2 8:-10 9:-6
message:memremap	0:4
message:message	0:2 3:-3 5:-7 8:4 9:5
message:messages	3:3 6:-2 9:3
message:meta	0:2 3:3 7:-2 8:-2
message:metadata	2:5 3:3 5:3 7:-2 8:-5 9:-4
message:method	0:-2 6:2 7:6 8:-6 9:4
message:methods	3:9 5:-6 7:-2
message:microcode	1:-2 3:8 5:-4 6:2 7:-2
message:might	3:-4 5:5
message:min	3:3
message:minimum	6:4
message:minor	0:4 8:-3
message:misaligned	3:2
message:misconfigured	3:-18 8:-4 9:24
message:mismatch	5:3 6:9 7:-6 8:-3
message:missing	0:-2 3:9 5:-2 7:-8 9:4
message:mitigation	3:-3 5:3 6:-2 7:5
message:mix	3:-11 5:12
message:mixed	3:-3 4:2 6:-3 7:5
message:mmconfig	3:3 5:2 6:-5
message:modalias	8:2
message:mode	0:-2 3:-4 4:-2 5:-6 6:6 7:15 8:-2 9:-3
message:model	3:-4 5:3 6:-2 7:4
message:modes	3:6 5:-3 7:-3
message:module	3:-3 5:6 7:-2 8:3 9:-2
message:monolithic	3:-9 5:9
message:more	3:-2 5:3
message:mount	3:10 4:2 8:-6 9:-2
message:mounted	5:5 8:-5
message:mounting	3:-3 4:2 5:2
message:move	2:2 3:-2 5:-3 8:3
message:mpi	3:-6 5:5 7:6 9:-3
message:mptable	0:4 3:10 5:-4 6:-4 8:-3
message:msg	3:-3 7:5
message:msi	0:-5 5:4 6:3 7:-5 8:4
message:msr	3:-8 5:-2 6:8 7:7 8:-2
message:mtrr	3:2 5:3
message:mtu	5:-2 7:3
message:multicast	3:-4 5:6
message:multiple	3:4 5:-3 6:2 7:2 8:-2 9:-2
message:must	0:-2 3:18 5:-7 6:-5 7:-2
message:mutex	5:2
message:mutually	3:2
message:name	3:14 5:-4 6:-5 8:-2 9:-2
message:namespace	5:-4 6:-3 7:-2 8:8 9:2
message:native	7:3
message:ncan	8:4
message:necessary	5:3 8:2
message:need	3:6
message:needed	0:10 3:-6 5:-4 6:-2
message:needs	3:6 5:-5
message:negative	0:3 3:-5 8:9 9:-5
message:neighbor	3:-2 5:3
message:neighbour	3:-5 5:6
message:net	7:5 8:-5
message:netconf	3:4 7:-4
message:netlink	0:-2 3:-3 9:2
message:netns	8:2
message:never	3:2 5:5 6:2 8:-5
message:new	0:7 3:3 5:2 6:-5 7:-2 8:-7
message:nexthop	3:2 5:-4 7:-4 8:8
message:nexthops	3:2
message:nfs	2:-3 4:-3 5:9
message:nfsfs	0:2 8:-2
message:nfsv	3:2 5:-5 7:-2 8:8
message:nlm	0:2 5:2
message:nmi	3:3 7:-2 8:2
message:node	3:5 5:-3 6:-6 7:8 8:-4 9:2
message:nohz	5:6 8:-2 9:-2
message:non	3:-2 4:8 5:-8 6:-2 7:5 8:-2 9:2
message:none	3:3 5:-4 7:5
message:nonexistent	3:13 5:-6 7:-2 8:-2
message:nonzero	5:-2 8:-2 9:5
message:not	0:-16 1:-3 2:-2 3:2 4:-2 5:3 6:5 7:12 9:2
message:note	3:6 5:-6 9:3
message:notification	3:2 8:-2
message:notifier	3:7 7:-6
message:nsm	0:-3 2:2 4:3 5:-3 8:3
message:null	0:-4 2:-2 3:11 5:-10 6:-5 7:-5 9:14
message:num	5:3
message:numa	3:-4 5:6
message:number	0:-5 2:-2 3:3 5:5 6:5 7:-4 8:-5 9:3
message:obj	3:-4 5:-4 8:2 9:9
message:object	3:3 5:8 6:-2 7:-3 8:-8 9:4
message:objects	3:-3 9:4
message:obsolete	3:-2 5:-3 7:8 8:-2
message:off	4:10 5:3 6:-4 7:-3 9:-3
message:offline	3:-3 5:6 6:-5 8:4
message:offload	5:2
message:offset	0:-2 2:5 3:-4 4:5 5:-3 7:-3 8:5 9:-2
message:old	3:-10 6:5 9:5
message:one	3:-8 6:2 7:2 9:3
message:online	7:-2 9:5
message:onlink	3:2 5:-2
message:only	0:3 2:5 4:-2 5:-7 6:-11 7:11 8:4 9:-4
message:oom	8:-2 9:4
message:opcode	1:5 3:-4 5:-5 6:2 7:2 8:-3 9:5
message:open	3:3 5:-4 7:-2 8:8
message:operand	3:2
message:operation	3:6 5:-6 7:-2 8:6
message:operations	8:2
message:operator	3:3 9:-2
message:ops	3:6 5:-4
message:optimal	3:2
message:option	3:8 6:-2 7:10 8:-8 9:-4
message:options	0:4 3:2 5:4 7:-5 8:-5
message:order	0:2 5:-2 6:-2 7:-3 9:6
message:org	3:-2 6:2 7:2
message:orig	5:-2
message:original	3:-2 5:2
message:orphan	3:-6 4:5 5:5
message:osc	3:-3 6:5 7:-2
message:out	0:9 3:6 4:-6 5:-2 6:4 7:-4 8:-3 9:-3
message:output	3:4 5:-2 7:-2
message:outside	3:2 5:-3 6:3 7:-2 8:5 9:-3
message:over	3:-4 5:4
message:overflow	5:8 7:-2 8:-2
message:overflows	5:4 9:-2
message:overlap	3:5 5:2 8:-5
message:override	3:-5 5:4 6:5 7:-2 9:-2
message:overwritten	3:-2 5:2 9:4
message:owner	3:3 5:-2 7:-2 8:-2 9:5
message:ownerid	0:-2 3:4 5:2 6:-2
message:package	3:4 6:-2 7:-3 9:3
message:packet	0:2 2:-2 3:13 4:-5 5:-10 8:-2 9:4
message:pad	3:13 5:-4 8:-5 9:-4
message:padding	3:4 5:-4 9:2
message:page	0:3 2:-3 3:-8 5:-8 6:4 7:4 8:3 9:6
message:pages	3:-3 5:10 8:-3 9:-2
message:parameter	2:4 3:12 5:-8 8:-6 9:-2
message:parameters	3:7 7:-4 8:-2 9:-2
message:parent	3:6 4:-3 7:-2
message:parse	0:-2 2:-2 3:24 5:-5 6:-4 7:-2 8:-10 9:2
message:parsing	3:-5 6:-2 8:10
message:partial	3:5 4:4 5:-5 8:-5
message:partition	2:4 3:-4 5:-3 6:4 7:3 8:-3
message:pasid	0:4 5:3 8:-4
message:pass	3:-3 5:3 9:2
message:passed	3:6 5:-6 7:-4 9:7
message:past	5:4 8:-2
message:pat	3:-2 5:3 8:2
message:patch	3:-3 6:-3 7:6
message:path	3:6 5:-4 9:-2
message:payload	5:3 6:-2 8:2
message:pcc	3:-4 6:3 8:3
message:pci	0:11 2:-2 5:3 7:-4 8:-3 9:-2
message:pcie	3:-3 5:2 6:4
message:pct	6:-2 7:2
message:peer	3:2 5:2
message:pending	5:-5 6:4 9:3
message:per	3:4 5:-4 6:-2 7:4 8:-2 9:-2
message:perf	5:-2
message:performance	3:-7 5:4 6:-2 7:4
message:physical	6:-3 8:2
message:pid	3:-3 4:3 5:-5 9:7
message:pin	3:-4 5:-2 6:4
message:pkcs	3:5 7:-2 8:-3
message:platform	5:-2 7:5
message:please	0:-3 2:2 3:-4 5:-3 9:11
message:pnp	5:5 8:-4
message:point	7:-2 9:4
message:pointer	2:-2 3:5 4:3 5:10 7:-6 8:-2 9:-5
message:policy	5:5 6:-5 7:5 9:-2
message:pool	0:2 3:-6 7:-2 8:-2 9:8
message:port	0:-6 2:-3 3:5 4:4 5:-8 6:9 7:8 8:-3 9:-6
message:ports	3:-12 5:12 7:6 8:-6
message:pos	3:3
message:possible	3:-4 7:5 9:4
message:power	3:-8 6:9 9:2
message:preempt	3:2 9:3
message:present	3:-4 5:2 6:5 7:-3 8:5
message:previous	5:4 6:-3 8:3
message:priority	3:5 8:-4
message:probe	3:-6 4:8 5:-3 6:-10 7:4 9:6
message:probing	3:-2 5:-2 6:5
message:problem	3:-3 6:3 8:3
message:proc	0:3 2:6 3:-6
message:process	3:4 5:-2
message:processor	2:7 3:11 6:-11 7:2 8:-7
message:processors	3:-5 5:4 6:4 7:-2
message:prog	3:3
message:program	3:3 4:4 6:4 7:-6 9:-2
message:programs	3:-5 5:-2 7:9 8:-2
message:progs	3:2
message:prohibited	3:4 4:4 5:-5
message:properly	5:8 6:-4
message:property	3:-8 5:9 6:-3 7:-3 8:4 9:3
message:proto	7:2 8:-2
message:protocol	0:-2 3:8 5:-6 9:2
message:provide	5:3 6:-4 7:2
message:provided	2:-2 3:11 5:-3 6:-3
message:proximity	3:-7 5:12 8:-4
message:prs	3:8 5:-2 6:-4
message:psd	3:4 5:-2 6:-4 8:2
message:pss	3:5 6:-5
message:ptc	3:-8 6:9
message:ptp	0:-4 5:2 8:4
message:ptr	4:-4 5:-3 7:-2 8:2 9:9
message:qdisc	0:-6 3:-7 7:9 8:5
message:queue	3:-13 5:8 6:5 9:3
message:queues	3:-6 5:2 6:4
message:quirk	0:2 5:2 6:-2 7:-2
message:quota	2:2 5:6 7:-4 9:-2
message:ram	3:2 6:3 7:-2
message:range	5:6 6:2 7:-3 9:-4
message:ranges	3:-12 5:17 9:-3
message:rate	3:-3 5:3 7:5 8:-2
message:raw	3:7 5:-2 6:-3
message:rcu	0:-2 3:-3 5:3 9:3
message:reached	3:-2 5:5
message:read	0:-8 1:-2 2:26 3:3 4:-5 5:-11 6:-5 7:6 8:-6
message:reading	5:-2 7:-3 8:7
message:ready	5:-2 6:10 7:-7
message:reason	0:-4 3:-4 4:-2 6:4 8:4 9:3
message:reboot	3:2 5:-4 8:3
message:rec	3:4
message:received	3:-2 5:-4 6:6
message:record	3:3 7:-3
message:recovery	5:-2 6:5 8:2
message:recursion	3:-5 5:7
message:redirect	5:-2 7:2 8:3
message:redzone	5:2 8:-2
message:ref	3:-10 5:14
message:reference	0:2 3:3 5:-5
message:referenced	5:6 6:-2 8:-3
message:reg	5:2 6:2 7:-2
message:region	0:3 3:-3 6:-2 7:2 8:-2 9:3
message:register	3:-4 5:7 7:-7 8:7 9:2
message:registered	3:-3 6:3 7:-2 8:4
message:registering	8:2
message:registration	0:-5 3:-6 5:4 7:4 8:5
message:rejecting	5:2
message:release	5:4 6:-2 8:-2 9:4
message:remount	5:2
message:remounting	3:-2 5:-2 8:7
message:remove	0:-2 3:-8 5:10 8:6 9:-5
message:removed	3:-8 5:7 7:7 8:-3
message:removing	3:9 5:-4 6:-4
message:replace	3:7 5:-3
message:replay	2:2
message:reply	3:4 8:-2
message:report	3:-5 5:-4 6:-2 7:2 9:9
message:reported	3:9 5:-10 6:5
message:req	3:-2 5:3 7:-2 8:2
message:request	0:-2 2:-3 3:10 5:-2 6:-2
message:requested	0:-2 3:15 5:-13 6:-3 7:7 9:-2
message:required	5:-2 6:-2 7:3
message:requires	3:-3 5:-2 7:7
message:reservation	0:5 3:-2 5:5 6:-5
message:reserve	0:-2 3:4 5:3 6:-2
message:reserved	0:2 3:-5 5:4 6:-3 7:-7 8:7 9:5
message:reset	2:-4 5:-2 6:14 7:-3 8:-4
message:resilient	3:2
message:resize	0:-5 3:-8 4:-2 5:8 7:4 8:4
message:resizing	5:2
message:resource	0:2 3:13 5:-3 6:-6 7:-2 8:-2 9:-2
message:resources	0:7 3:-3 6:-3
message:responding	2:4 3:-2 5:-3 6:5 8:-2
message:response	2:3 3:-3 5:-3 8:6
message:result	2:-2 3:-6 5:7 6:2
message:resume	3:5 5:-2 6:-2 8:3
message:ret	6:4 7:3 8:-3
message:retrieve	8:2
message:retry	2:-5 5:2 6:6
message:retrying	8:-2 9:4
message:return	3:11 5:-5 6:-2 8:-3
message:returned	0:-2 2:-7 3:-7 5:-11 6:15 7:-3 8:2 9:15
message:returns	3:-3 5:-2 6:8 7:-3
message:revision	3:-2 5:-3 6:4 7:4
message:rip	6:4
message:rng	6:3
message:root	3:2 4:4 7:-3 8:3
message:route	0:-3 3:-3 5:-5 8:4 9:7
message:rpc	0:-3 3:-8 5:3 7:3 8:3
message:rst	5:-3 7:-2 9:4
message:rtc	3:-3 8:6
message:rtm	3:4 5:-2
message:rts	3:2 5:-2 7:2
message:rule	3:-5 4:-2 5:3 8:5
message:run	0:-3 2:4 3:5 5:11 6:-2 7:-5 8:-5 9:-4
message:running	3:-3 5:3 6:2 8:-2 9:3
message:safe	5:3
message:same	5:-2 7:2
message:save	0:9 3:2 6:-2 8:-6
message:says	6:2
message:scalar	3:3 7:-2
message:scan	0:-2 2:-2 3:-2 5:8 6:-3 8:3
message:scanning	5:-3 6:-3 8:9
message:sched	5:-3 9:5
message:sci	8:2
message:scope	3:3
message:scsi	0:-3 2:-2 3:3 5:3 6:-2
message:sctp	0:-2 8:2
message:sec	9:-2
message:section	3:2 5:-2 8:2
message:sector	2:2 3:-4 6:7 8:-2
message:see	5:-5 9:4
message:seems	3:3
message:segment	0:2 3:2 5:-3
message:select	7:2
message:selected	7:2
message:selection	6:2
message:semaphore	2:2 5:8 6:-2 8:-7
message:send	3:-2 5:3 6:-2 7:4
message:sending	5:-2 7:2
message:sequence	2:-2 5:3
message:serial	3:-3 6:2 7:3
message:server	2:5 3:8 4:-2 5:-6 7:4 8:-2 9:-3
message:set	0:-7 2:3 5:6 6:-10 7:-9 8:4 9:14
message:setting	8:5
message:settings	3:3 6:-3 7:2
message:setup	3:-7 6:5 8:2
message:sgs	6:-2 8:4
message:should	3:7 5:-7 7:-2 9:2
message:shrinker	0:5 8:-4
message:shutdown	5:6 9:-2
message:sig	3:8 5:-5 7:-2
message:signature	3:9 5:-4 6:-3
message:signed	4:2
message:single	3:-3 5:-2 7:5
message:sip	3:-9 8:10
message:siphash	3:-2 5:3
message:size	0:-4 1:-2 2:-6 3:12 5:-6 6:11 7:-4
message:sized	2:-2 3:6 5:-6 7:2
message:sizes	3:-3 9:6
message:skb	3:3 5:-3
message:skip	3:-2 5:8 6:-2 7:-2 8:-2
message:skipped	5:5 6:-4 7:-2 9:2
message:skipping	0:4 4:7 5:6 6:-10 7:6 8:-11 9:-2
message:slab	0:-3 3:5 8:3 9:-6
message:slave	7:-2 9:2
message:sleep	3:6 5:-4
message:sleepable	3:4 7:-2
message:slot	3:-7 5:5 7:2 8:-2 9:2
message:slots	0:5 3:-10 5:5 7:-2 8:2 9:3
message:slow	3:-5 5:-2 6:3 9:5
message:slub	0:2 3:2 5:2 7:-2 9:-3
message:smbus	3:-4 6:2 7:3
message:sock	5:8 7:-5
message:socket	0:-5 3:-3 5:-3 8:7 9:5
message:sockets	3:2 7:-2
message:software	6:-2 7:3
message:some	3:-4 5:3
message:source	3:-3 5:-4 6:4 7:8 8:-3
message:sources	0:2 7:-2
message:space	0:-2 6:2 7:4 8:-3
message:specific	0:-5 3:-4 5:-2 7:12
message:specified	3:12 5:-4 8:-3 9:-2
message:speed	6:2
message:spin	3:2 7:-2 9:-2
message:spurious	0:-2 6:7 7:-3
message:srat	3:-7 5:9 8:-2
message:stable	8:-3
message:stack	3:-8 4:4 5:9 6:-2 8:-3 9:4
message:start	5:-2 7:-2 8:-2 9:5
message:started	3:-3 5:6 7:-2
message:stat	0:3 8:-2
message:state	2:-2 5:-6 6:4 7:4 9:4
message:states	3:-4 5:5 6:6 7:-6
message:static	0:4 3:-3 5:4 6:-2 7:5 8:-5 9:-2
message:status	2:-2 3:4 5:-3 6:6 8:-2
message:still	2:3 3:-2 5:5 8:-2
message:stop	5:3
message:store	3:-5 5:2 9:4
message:string	1:5 3:22 5:-9 6:-2 7:-4 8:-8 9:-2
message:struct	5:-3 6:3 7:-2 8:2 9:2
message:structure	0:2 2:3 3:-2 6:-6 7:5 9:-2
message:stuck	5:-6 6:8
message:stx	3:3
message:sub	5:4
message:subspace	6:-2 8:4
message:subsys	3:3 5:-2
message:subsystem	3:-8 5:6 7:-2 8:-5 9:10
message:superblock	3:2 5:-2 7:-2 8:3
message:supplied	3:-2 5:2 8:3
message:support	0:-10 3:-3 5:-13 6:-11 7:43 8:-3
message:supported	3:-16 4:-3 5:-20 6:-12 7:62 8:-6 9:-3
message:supports	3:-9 5:-4 6:3 7:11
message:sure	2:4 3:-5 7:4
message:suspend	3:4 5:-7 7:2 8:5
message:svc	3:2 7:-2 9:2
message:swap	0:-4 2:-2 3:9 7:-2
message:switch	3:-3 5:-2 6:2 8:4 9:-2
message:switching	2:3 3:4 6:-4 7:2 8:-3 9:-2
message:symbol	4:7 5:2 7:-2 8:-3
message:symlink	8:2
message:syn	5:-5 9:4
message:sync	8:2
message:synth	3:-3 8:5
message:sys	3:-7 4:2 5:7
message:sysctl	0:-6 2:6 3:-10 5:2 7:7 8:3
message:system	0:-7 3:3 7:-2 8:8 9:-2
message:table	2:3 7:-2
message:tables	6:2
message:tag	2:-2 3:5 5:-2 6:2
message:tail	3:3 5:-3 7:2 8:-5 9:5
message:taking	3:-2 5:3
message:target	0:-7 2:-2 3:8 5:-8 6:4 7:-3 8:11 9:-3
message:tasks	3:-3 5:7
message:tboot	3:2
message:tcp	3:3
message:template	3:2
message:test	2:4 7:4 8:-7
message:than	2:-2 3:8 5:-6 6:-2 7:6 8:-2
message:that	3:10 5:-5 6:-2 7:-4 8:4
message:the	0:-6 1:-3 2:3 3:6 4:-2 5:3 6:4 7:4 8:-5 9:-5
message:there	2:4 6:-2 7:-3
message:thermal	5:4
message:this	0:-3 2:-3 3:-2 5:2 6:3 7:5 9:-2
message:thread	0:12 3:-6 5:3 6:-2 8:-11 9:6
message:threshold	3:2
message:throttling	6:12 7:-11
message:through	6:2 7:-2
message:time	2:-2 3:8 5:-3 7:-3 8:2
message:timed	2:3 3:-2 5:-5 6:7 8:-2
message:timeout	2:-4 3:-4 5:-2 6:15 8:-6 9:2
message:timer	3:-2 5:-2 6:9 7:-3 9:-2
message:too	0:2 2:-2 3:8 4:2 5:11 6:-2 8:-17
message:tos	3:2
message:trace	0:2 9:-2
message:tracefs	0:-2 5:-3 8:6
message:tracer	3:-2 5:3
message:tracing	0:6 8:-5
message:track	3:8 8:-4
message:transaction	3:-2 5:4 7:-2 9:2
message:transfer	9:3
message:transition	3:-6 5:10 6:-5 7:3
message:translation	5:3 6:-3
message:transport	0:-2 5:-4 7:2 9:4
message:tree	0:2 2:4 3:7 5:-5 8:-9 9:2
message:tried	3:-2 4:5 5:-2
message:trip	3:-2 6:5
message:trunc	3:6 7:-5
message:truncated	1:-2 2:6 3:10 5:-5 6:-4 8:-3
message:truncating	3:7 5:-3
message:try	3:-2 5:2 6:5 7:-2 8:-2
message:trying	0:-2 2:2 3:9 5:-9 6:4 8:-3 9:-2
message:tsc	3:-3 6:7
message:tsd	3:3 6:-2
message:tss	3:-7 6:8
message:tty	2:-2 5:-5 7:-2 9:9
message:tunnel	3:3 7:-3 8:3
message:type	0:3 2:-3 3:4 4:-2 5:2 6:-6 7:12 8:-13 9:4
message:types	3:-4 5:-2 6:-3 7:5 9:6
message:udp	0:-2 7:-2 8:3
message:udplite	3:7 5:-3 8:-2
message:uevent	0:-4 3:-5 5:4 8:9
message:uid	3:4 5:-4 6:-4 7:2 9:2
message:unable	0:3 1:4 2:2 3:-4 4:-2 5:-10 6:3 7:-7 8:17 9:-5
message:unaligned	5:2
message:unassigned	3:-5 5:10 6:-3 7:-2
message:unavailable	4:5 5:-3
message:uncore	3:3 5:-2 6:4 7:-2 8:-2
message:underflow	3:-3 5:6 8:-2
message:unexpected	0:-3 2:-6 3:18 4:-2 6:2 7:-10 8:5 9:-4
message:unexpectedly	3:3 5:-2 6:-3 8:-2 9:7
message:unimplemented	3:-9 7:12
message:uninitialized	3:-6 5:6 6:2 7:-2
message:unit	2:2 5:-2 6:4
message:unknown	0:-7 3:32 4:-3 5:-12 6:-2 7:16 8:-12 9:-11
message:unlock	2:-2 5:4
message:unrecognized	2:2 3:5 7:-2 8:-3
message:unregister	3:4 6:-3
message:unspecified	3:-5 5:6
message:unsupported	0:-2 2:-2 4:-2 5:-21 6:-7 7:52 8:-12 9:-4
message:unused	2:4 3:-10 5:10 8:-4
message:upcall	2:2
message:update	2:3 3:-2 5:-4 9:2
message:updating	0:5 3:7 5:-6 6:2 8:-6
message:usable	6:3 7:-2
message:usage	8:-3 9:4
message:use	0:3 4:2 5:17 6:-6 8:-11 9:-5
message:used	0:5 2:-2 3:5 6:-3 7:-2 8:-4
message:user	6:4
message:users	2:-2 3:-2 5:-5 9:10
message:uses	6:3
message:using	6:3 7:4 8:-2 9:-3
message:uuid	3:-5 6:2 8:5
message:val	3:-4 5:6 6:-2
message:valid	0:-2 3:11 5:-8 6:11 7:-7 8:-2
message:validation	3:-4 6:4 9:3
message:value	2:-2 3:9 5:-3 6:4 7:-3 9:-2
message:values	3:5 5:-4
message:var	4:6 5:-3
message:variable	3:-5 7:6
message:vector	3:-2 5:5 8:-3
message:vendor	0:-2 3:8 6:-3
message:verifier	3:-24 4:-3 7:-3 8:-5 9:37
message:version	3:4 5:-5 7:8 8:-2 9:-2
message:vfs	0:-2 3:-11 4:3 5:7 7:2 8:4
message:vger	7:2
message:via	3:-5 5:-8 6:3 7:4 8:9 9:-2
message:violation	3:4 8:-2
message:virtio	0:-2 3:2 5:-2 6:8 8:-4
message:vlan	3:-2 5:4
message:vlen	3:3
message:vmlinux	3:-6 5:9 7:-2
message:volume	3:-4 5:5
message:vpd	2:4 3:-3
message:wait	2:-2 3:-8 5:10 6:6 7:-2 8:-4
message:waiting	0:2 3:-2 6:2 8:-2
message:wakeup	3:-9 5:13 6:-3
message:want	3:3 5:-2
message:warning	0:-2 3:3 5:-4 7:5
message:was	0:-5 3:-12 5:19 7:-3 9:2
message:when	2:-2 3:4 6:-2 7:2 8:-2
message:which	3:5 5:-6 8:5 9:-2
message:while	2:7 3:-5 5:7 6:2 7:-5 8:-2 9:-2
message:width	3:8 5:-3 6:-5 7:2
message:will	3:5 5:-6 6:2
message:window	6:-3 7:4 8:-2
message:with	0:-6 1:-2 2:-6 3:8 7:12 8:-8
message:within	3:4 5:-2
message:without	3:9 7:-5 9:-2
message:work	3:-4 5:12 6:-6 7:-2 8:3
message:workqueue	3:-3 9:3
message:would	3:-2 5:3
message:write	0:-2 2:20 3:-9 4:7 5:-4 6:-2 7:2 8:-12
message:writing	2:7 3:-7
message:written	6:2
message:wrong	3:16 7:-3 8:-8 9:-2
message:xattr	2:-2 3:4
message:xdp	3:-2 5:-2 7:5
message:xfrm	3:3
message:xprt	2:-2 3:-2 8:3 9:3
message:yet	2:-3 3:-5 5:5 6:4 7:3 9:-2
message:you	3:-3 6:5
message:your	0:-2 3:8
message:zero	2:-3 3:8 7:-5 8:-3 9:5
message:zone	5:4 8:-2 9:-2
message:zstd	0:7 2:4 3:3 8:-10
the callee:allocates	0:31 1:12 2:-12 3:-7 4:-7 5:2 8:-23 9:3
the callee:answers with a code	0:-2 1:23 2:5 3:-15 4:-4 5:-9 6:-3 7:-14 8:24 9:-4
the callee:asks a device	0:4 1:-6 2:19 4:-6 6:3 7:-10 9:-5
the callee:asks for rights	0:-10 1:-2 2:-5 3:-12 4:76 6:-2 7:-4 8:-37 9:-3
the callee:can be interrupted	0:-6 2:-6 3:-4 5:35 6:-3 7:-3 8:-13
the callee:copies from or to user space	0:-9 1:55 2:-4 3:4 4:-5 5:-13 6:-2 7:-3 8:-21 9:-2
the callee:gave an error pointer	0:3 1:7 4:-4 5:6 6:-7 7:-6 8:3 9:-2
the callee:gave nothing	0:46 1:-2 2:2 3:2 4:-24 6:-3 7:-7 8:-9 9:-4
the callee:makes something	0:43 1:-4 2:-2 3:-13 4:-3 5:-8 6:-4 7:-11 8:6 9:-3
the callee:reads a message	0:-13 2:11 3:31 5:-14 8:-12
the callee:takes a reference	0:-4 3:-6 4:-3 5:18 6:-2
the callee:transfers	0:-10 1:-3 2:54 3:-8 4:-4 5:-16 7:-2 8:-8
way to a case:switch	0:-9 1:-15 2:-8 3:33 4:-14 6:-12 7:13 8:10 9:3
way to a tail:false	2:-11 3:14 4:-18 5:27 6:-2 9:-11
way to a tail:loop	0:-5 1:-3 2:-6 3:15 4:-5 5:26 6:-6 7:-13 8:6 9:-8
way to a tail:switch	0:-2 1:-6 2:-6 3:7 4:3 5:-12 6:-10 7:7 8:-6 9:25
way to an arm:false	0:-5 1:-10 2:-6 3:16 4:4 5:25 6:-8 7:-2 8:5 9:-19
way to an arm:true	0:-8 1:-9 2:-6 3:23 4:-16 5:32 6:-6 8:5 9:-16
`;
