#!/usr/bin/env bash
# Builds the sample: compiles tree/ with coverage in /build/tiny-1.0, as a kernel is, runs two workloads, and stores
#   tree/**/*.gcno, tree/System.map, snapshots/boot.tar.gz, snapshots/faults.tar.gz
# Needs gcc-12 and leave to create /build/tiny-1.0, which it removes again.
set -euo pipefail
export LC_ALL=C
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=/build/tiny-1.0
cc=gcc-12

command -v $cc > /dev/null || { echo "make-sample: $cc is not on PATH" >&2; exit 1; }
if [ -e $build ]; then echo "make-sample: $build exists already; remove it first" >&2; exit 1; fi
mkdir -p $build 2> /dev/null || { echo "make-sample: cannot create $build; run as root" >&2; exit 1; }
scratch=$(mktemp -d)
cleanup() {
	rm -rf "$build" "$scratch"
	rmdir /build 2> /dev/null || true
}
trap cleanup EXIT

built_in='init/main kernel/sched kernel/sys mm/memblock mm/pool mm/slab fs/tinyfs fs/file net/packet drivers/ring
	lib/fault-inject lib/crc32'
modules='fs/quota drivers/ramdisk' # built, never loaded: notes without counters
uncovered='kernel/panic'

find "$here/tree" -name '*.gcno' -delete
cp -a "$here/tree/." $build/
cd $build
flags='-std=gnu11 -O2 -fno-pie -fno-tree-loop-im -I./include'
for object in $built_in $modules; do
	$cc $flags -fprofile-arcs -ftest-coverage -frandom-seed=$object -c -o $object.o $object.c
done
for object in $uncovered; do $cc $flags -c -o $object.o $object.c; done
for tool in gcov-runtime workload; do $cc $flags -c -o "$scratch/$tool.o" "$here/tools/$tool.c"; done

objects=$(printf '%s.o ' $built_in $uncovered)
$cc -no-pie -o "$scratch/tiny" "$scratch"/*.o $objects

# Of the program's symbols, those of the kernel.
nm $objects | awk 'NF == 3 && $3 !~ /gcov|^_sub_|^\./ { print $3 }' | sort -u > "$scratch/kernel-symbols"
nm -n "$scratch/tiny" | awk 'NR == FNR { ours[$1]; next } $3 in ours' "$scratch/kernel-symbols" - > "$here/tree/System.map"

mkdir -p "$here/snapshots"
for workload in boot faults; do
	root=$scratch/$workload
	for object in $built_in; do
		mkdir -p "$root$build/${object%/*}"
		ln -s "$build/$object.gcno" "$root$build/$object.gcno"
	done
	"$scratch/tiny" $workload "$root" 2> "$scratch/$workload.log"
	tar --sort=name --mtime=@1700000000 --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX --format=gnu \
		-C "$root" -cf - . | gzip -9n > "$here/snapshots/$workload.tar.gz"
	echo "$workload: $(wc -l < "$scratch/$workload.log") kernel messages, $(wc -c < "$here/snapshots/$workload.tar.gz") bytes"
done
for object in $built_in $modules; do cp $object.gcno "$here/tree/$object.gcno"; done
