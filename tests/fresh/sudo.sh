# SPDX-License-Identifier: MIT
# A machine whose user may use sudo. Nobody is here to type a password.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update
apt-get -qq install -y --no-install-recommends sudo >/dev/null 2>&1
echo "$FRESH_PERSON ALL=(ALL) NOPASSWD: ALL" >"/etc/sudoers.d/$FRESH_PERSON"
apt-get clean
rm -rf /var/lib/apt/lists/*
