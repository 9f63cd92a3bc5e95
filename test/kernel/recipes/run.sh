#!/usr/bin/env bash
# Runs recipes on a kernel: run.sh KERNEL_BUILD_DIR OUTPUT_DIR
#
# The kernel: CONFIG_FAILSLAB, CONFIG_FAIL_PAGE_ALLOC, CONFIG_FAULT_INJECTION_USERCOPY, CONFIG_FAIL_MAKE_REQUEST,
# CONFIG_FAIL_FUNCTION, CONFIG_FAULT_INJECTION_DEBUG_FS, virtio and ext4 built in. Needs gcc, busybox (static), cpio,
# mkfs.ext4 and qemu-system-x86_64; no KVM.
set -euo pipefail
build=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
here=$(cd "$(dirname "$0")" && pwd)

cd "$here/../../.."
node --input-type=module - "$build" "$out/root/recipes" <<'END'
import { runnerImport } from 'vite';
const { module } = await runnerImport('./test/kernel/recipes/write-recipes.ts');
module.writeRecipes(process.argv[2], process.argv[3]);
END

root=$out/root
mkdir -p "$root"/{bin,built,dev,mnt,proc,sys,tests}
cp "$(command -v busybox)" "$root/bin/busybox"
for applet in $(busybox --list | grep -vx busybox); do ln -sfn busybox "$root/bin/$applet"; done
# There is no compiler inside: what a recipe compiles is compiled here.
printf '#!/bin/sh\ncp $BUILT fail-nth\n' > "$root/bin/gcc"
chmod +x "$root/bin/gcc"
for call in "$root"/recipes/*.call; do
  name=$(basename "$call" .call)
  gcc -O1 -w -static -DCALL="$(< "$call")" -o "$root/tests/$name" "$here/test.c"
  sed -n "/^cat > fail-nth.c/,/^END/p" "$root/recipes/$name.sh" | sed '1d;$d' > "$out/fail-nth.c"
  if [[ -s $out/fail-nth.c ]]; then
    gcc -O1 -w -static -include "$here/calls.h" -DCALL="$(< "$call")" -o "$root/built/$name" "$out/fail-nth.c"
  fi
done
install -m 755 "$here/init.sh" "$root/init"
(cd "$root" && find . | cpio -o -H newc --quiet | gzip -1) > "$out/initramfs.gz"

mkdir -p "$out/disk/d"
for i in $(seq 1 3000); do : > "$out/disk/d/f$i"; done
head -c 4194304 /dev/urandom > "$out/disk/big"
truncate -s 128M "$out/vda.img"
mkfs.ext4 -q -F -N 20000 -d "$out/disk" "$out/vda.img"
qemu-system-x86_64 -accel tcg,thread=multi -cpu Skylake-Client -smp 2 -m 1500 -nographic -nic none -no-reboot \
  -kernel "$build/arch/x86/boot/bzImage" -initrd "$out/initramfs.gz" -append "console=ttyS0 panic=1 quiet" \
  -drive "file=$out/vda.img,if=virtio,format=raw" < /dev/null 2> /dev/null | tr -d '\r' | tee "$out/log" | sed -n '/^== /,$p'
