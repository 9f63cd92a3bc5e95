#!/usr/bin/env bash
# Runs playwright with a display: the one that is there, or one of its own.
set -euo pipefail
cd "$(dirname "$0")/.."
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} || $(uname) != Linux ]]; then
  exec npx playwright test "$@"
fi
if ! command -v xvfb-run >/dev/null; then
  echo "e2e: neither a display nor xvfb-run here; run: npm run setup" >&2
  exit 1
fi
exec xvfb-run -a -s '-screen 0 1600x1000x24' npx playwright test "$@"
