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
        tr '\0' ' ' <"$line" 2>/dev/null | grep -qE -- "$1" && line=${line#/proc/} && echo "${line%/cmdline}"
    done || true
}

# window COMMAND: the command opens Galley's window; the page is drawn, in the engine's sandbox; the program ends when asked to.
window() {
    rm -f /fresh/window
    as "$FRESH_PERSON" "exec $1" &
    local starter=$! waited=0
    until [[ -s /fresh/window ]]; do
        kill -0 $starter 2>/dev/null || refused "\"$1\" ended without a window"
        ((waited++ < 1500)) || refused "\"$1\" shows no window"
        sleep 1
    done
    echo "fresh: \"$1\" shows the window \"$(</fresh/window)\""
    if [[ $FRESH_PERSON != root ]]; then
        local renderer
        renderer=$(running '^[^ ]*QtWebEngineProcess --type=renderer' | tail -n 1)
        [[ -n $renderer ]] || refused "no page is drawn: the web engine does not run"
        grep -qE '^Seccomp:[[:space:]]*2' "/proc/$renderer/status" || refused "the web engine draws outside its sandbox"
        awk "BEGIN { exit !($(</fresh/page) > 0.02) }" || refused "the page is blank"
    fi
    local galley='^[^ ]*/?galley( |$)' left=0
    # shellcheck disable=SC2046
    kill -TERM $(running "$galley") || refused "no program named galley runs"
    while [[ -n $(running "$galley") ]]; do
        ((left++ < 20)) || refused "galley does not end when asked to"
        sleep 0.5
    done
    wait $starter || true
}
