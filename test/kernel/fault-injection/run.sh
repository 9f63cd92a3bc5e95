#!/usr/bin/env bash
# Boots a kernel twice, with and without faults, and keeps what gcov counted: run.sh KERNEL_BUILD_DIR OUTPUT_DIR
#
# The kernel: CONFIG_GCOV_PROFILE_ALL, CONFIG_FAILSLAB, CONFIG_FAIL_PAGE_ALLOC, CONFIG_FAULT_INJECTION_USERCOPY,
# CONFIG_FAIL_MAKE_REQUEST, CONFIG_FAULT_INJECTION_DEBUG_FS, virtio and ext4 built in. Needs gcc, busybox (static),
# stress-ng, trinity, cpio, mkfs.ext4 and qemu-system-x86_64; no KVM. Leaves OUTPUT_DIR/plain.tar and OUTPUT_DIR/fault.tar.
set -euo pipefail
build=$(realpath "$1")
mkdir -p "$2"
out=$(realpath "$2")
here=$(cd "$(dirname "$0")" && pwd)

root=$out/root
mkdir -p "$root"/{bin,dev,proc,sys,tmp,mnt}
cp "$(command -v busybox)" "$root/bin/busybox"
"$root/bin/busybox" --install -s "$root/bin"
for link in "$root"/bin/*; do [[ -L $link ]] && ln -sfn busybox "$link"; done
gcc -O1 -w -static -o "$root/bin/operations" "$here/operations.c" -lrt
for program in stress-ng trinity chrt; do
  file=$(command -v "$program")
  cp "$file" "$root/bin/"
  ldd "$file" | grep -o '/[^ ]*' | while read -r library; do
    mkdir -p "$root$(dirname "$library")"
    cp -L "$library" "$root$library"
  done
done
printf '#!/bin/busybox true\n' > "$root/bin/script.sh"
install -m 755 "$here/init.sh" "$root/init"
chmod +x "$root/bin/script.sh"
(cd "$root" && find . | cpio -o -H newc --quiet | gzip -1) > "$out/initramfs.gz"

for phase in plain fault; do
  for disk in vda vdc; do
    truncate -s 128M "$out/$disk.img"
    mkfs.ext4 -q -F "$out/$disk.img"
  done
  truncate -s 400M "$out/$phase.tar"
  qemu-system-x86_64 -accel tcg,thread=multi -cpu Skylake-Client -smp 2 -m 2500 -nographic -nic none -no-reboot \
    -kernel "$build/arch/x86/boot/bzImage" -initrd "$out/initramfs.gz" \
    -append "console=ttyS0 panic=1 phase=$phase earlyprintk=serial" \
    -drive "file=$out/vda.img,if=virtio,format=raw" -drive "file=$out/$phase.tar,if=virtio,format=raw" \
    -drive "file=$out/vdc.img,if=virtio,format=raw" < /dev/null | tee "$out/$phase.log"
done
