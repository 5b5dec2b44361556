# SPDX-License-Identifier: MIT
# For the scripts that run inside the bare root, as its root; what a person does there runs as that person.
set -euo pipefail

# as PERSON COMMAND: in the person's clone, with nothing in the environment but what a login and a desktop give.
as() {
    local runtime=/run/user-$1 home
    home=$(getent passwd "$1" | cut -d : -f 6)
    mkdir -p -m 700 "$runtime"
    chown "$1" "$runtime"
    env -i PATH="$PATH" HOME="$home" USER="$1" LOGNAME="$1" LANG=C.UTF-8 DISPLAY="$DISPLAY" XDG_RUNTIME_DIR="$runtime" \
        setpriv --reuid "$1" --regid "$1" --init-groups bash -c "cd ~/galley 2>/dev/null || cd; $2"
}

refused() {
    echo "fresh: $1" >&2
    exit 1
}

# running PATTERN: the processes whose command lines match; a bare Debian has no pgrep.
running() {
    local line
    for line in /proc/[0-9]*/cmdline; do
        { tr "\\0" " " <"$line"; } 2>/dev/null | grep -qE -- "$1" && line=${line#/proc/} && echo "${line%/cmdline}"
    done || true
}

# soon SECONDS COMMAND…: whether the command succeeds within that time.
soon() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < end)) || return 1
        sleep 0.5
    done
}

galley='^[^ ]*/?galley( |$)'
engine='^[^ ]*QtWebEngineProcess '
shown() { [[ -s /fresh/window ]] || ! kill -0 "$1" 2>/dev/null; }
drawn() { [[ -s /fresh/page ]] && awk "BEGIN { exit !($(</fresh/page) > 0.02) }"; }
# A process that draws a page is a zygote's child by name; what tells it is the filter of system calls that the sandbox put on it.
sandboxed() {
    local process
    for process in $(running "$engine"); do
        grep -qE '^Seccomp:[[:space:]]*2' "/proc/$process/status" && return 0
    done
    return 1
}
ended() { [[ -z $(running "$galley") ]]; }

# window COMMAND: the command opens Galley's window; the page is drawn, in the engine's sandbox; the program ends when asked to.
window() {
    as "$FRESH_PERSON" "exec $1" &
    local starter=$! process
    soon 1500 shown $starter && [[ -s /fresh/window ]] || refused "\"$1\" shows no window"
    echo "fresh: \"$1\" shows the window \"$(</fresh/window)\""
    if [[ $FRESH_PERSON != root ]]; then
        soon 60 drawn || refused "no page is drawn"
        sandboxed || refused "the web engine draws outside its sandbox"
        [[ -z $(running '--no-sandbox') ]] || refused "the web engine's sandbox was switched off"
    fi
    # shellcheck disable=SC2046
    kill -TERM $(running "$galley") || refused "no program named galley runs"
    soon 10 ended || refused "galley does not end when asked to"
    wait $starter || true
    rm -f /fresh/window /fresh/page
}
