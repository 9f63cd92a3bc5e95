#!/usr/bin/env bash
# Installs what the tests use beyond npm packages: compilers to compare with, archivers. Debian and its relatives, as root.
# Tests whose tool is absent skip themselves and say so; nothing here is needed to run kerncov.
set -euo pipefail
packages=(gcc gcc-12 zstd zip unzip)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
[[ ${#missing[@]} -eq 0 ]] && exit 0
if ! command -v apt-get >/dev/null; then
  echo "setup: no apt-get here; install what corresponds to: ${missing[*]}" >&2
  exit 0
fi
as_root=()
if [[ $(id -u) -ne 0 ]]; then
  command -v sudo >/dev/null || { echo "setup: run as root to install: ${missing[*]}" >&2; exit 0; }
  as_root=(sudo)
fi
"${as_root[@]}" apt-get update -q
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}"
