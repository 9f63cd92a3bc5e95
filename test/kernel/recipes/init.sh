#!/bin/sh
# Runs every recipe as it would be pasted, and prints what came of it.
export PATH=/bin
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t devtmpfs dev /dev; mount -t debugfs debug /sys/kernel/debug
dmesg -n 1
mount -t ext4 /dev/vda /mnt
mkdir /work; cd /work
for recipe in /recipes/*.sh; do
  name=$(basename $recipe .sh)
  export BUILT=/built/$name
  cp /tests/$name test; rm -f fail-nth
  # An oops makes the console loud again.
  dmesg -n 1; dmesg -c > /dev/null
  echo "== $name: $(sed -n 2p $recipe)"
  # A place in a script is for the disk of the one who pastes it.
  sed 's/^DEV=.*/DEV=vda/' $recipe > recipe; sh recipe > output 2>&1 < /dev/null
  grep -hoE '^result.*|result -?[0-9]+, errno [0-9]+$' output | sort | uniq -c
  grep -vE '^result|^fault|exec: |Bus error|Segmentation fault|Killed|^\[|Terminated' output | head -5
  dmesg > log
  echo "   $(grep -c 'forcing a failure' log) faults, $(grep -c -w "$name" log) traces with $name"
  for knob in /sys/kernel/debug/fail*; do
    echo 0 > $knob/probability; echo 1 > $knob/times; echo N > $knob/task-filter
  done
done
poweroff -f
