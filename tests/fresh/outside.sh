# What tests/fresh/visit does on this machine, outside the bare root: a display, a look at the windows on it, the figures.

start_display() {
    local display
    exec 7< <(exec Xvfb -displayfd 1 -screen 0 1440x900x24 -ac -nolisten tcp 2>/dev/null)
    read -r -t 20 display <&7 || { echo "fresh: Xvfb does not start" >&2; exit 1; }
    export DISPLAY=:$display
}

# watch_windows ROOT: writes the title of Galley's window to ROOT/fresh/window as soon as there is one, and takes a picture of
# the screen some seconds later. The bare root has no program for either.
watch_windows() {
    local window
    while :; do
        window=$(xdotool search --onlyvisible --name Galley 2>/dev/null | head -n 1) || true
        if [[ -n $window && ! -f $1/fresh/window ]]; then
            sleep 6
            import -window root "$1/fresh/screen.png"
            # How much the right half differs from one plain colour: a page, or none.
            convert "$1/fresh/screen.png" -gravity East -crop 40%x60%+0+0 -colorspace Gray -format '%[fx:standard_deviation]' info: \
                >"$1/fresh/page"
            xdotool getwindowname "$window" >"$1/fresh/window"
        fi
        [[ -z $window ]] && rm -f "$1/fresh/window"
        sleep 1
    done
}

# figures ROOT HOME SECONDS
figures() {
    local before after fetched
    before=$(chroot "$FRESH_WORK/bare" dpkg-query -f '.\n' -W | wc -l)
    after=$(chroot "$1" dpkg-query -f '.\n' -W | wc -l)
    fetched=$(du -cm "$1"/var/cache/apt/archives "$1"/var/lib/apt/lists "$1$2/.npm" 2>/dev/null | tail -n 1 | cut -f 1)
    echo "fresh: Debian $FRESH_RELEASE, $FRESH_KIND, as $FRESH_PERSON: $3 s, $((after - before)) packages installed, $fetched MB fetched"
}
