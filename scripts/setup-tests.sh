#!/usr/bin/env bash
# Installs what the tests use beyond npm packages: compilers to compare with, archivers, a display, Chromium, and an Electron.
# Debian and its relatives, as root or with sudo. Nothing here is needed to run kerncov's command line.
set -euo pipefail
cd "$(dirname "$0")/.."
packages=(
  gcc gcc-12 zstd zip unzip xz-utils
  chromium xvfb xauth fonts-dejavu-core
  libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libatk-bridge2.0-0 libdrm2
)

# Debian 13 and Ubuntu 24.04 end some libraries' names in t64.
is_installed() {
  local status
  # It fails when it does not know one of the names, and still tells of the other.
  status=$(dpkg-query -W -f='${Status}\n' "$1" "${1}t64" 2>/dev/null || true)
  grep -q 'ok installed' <<<"$status"
}

install_packages() {
  local missing=() as_root=()
  for package in "${packages[@]}"; do
    is_installed "$package" || missing+=("$package")
  done
  [[ ${#missing[@]} -eq 0 ]] && return
  if [[ $(id -u) -ne 0 ]]; then
    if ! command -v sudo >/dev/null; then
      echo "setup: run as root to install: ${missing[*]}" >&2
      return
    fi
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -q
  for index in "${!missing[@]}"; do
    if apt-cache show "${missing[index]}t64" >/dev/null 2>&1; then missing[index]+=t64; fi
  done
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

if command -v apt-get >/dev/null; then
  install_packages
else
  echo "setup: no apt-get here; install what corresponds to: ${packages[*]}" >&2
fi
# Fetches an Electron where none is: the official release, or the runtime that works without it.
node scripts/electron-runtime.mjs
