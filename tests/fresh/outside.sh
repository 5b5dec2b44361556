# SPDX-License-Identifier: MIT
# What tests/fresh/visit does on this machine, outside the bare root: a display, a look at the windows on it, the figures.

start_display() {
    local display
    exec 7< <(exec Xvfb -displayfd 1 -screen 0 1440x900x24 -ac -nolisten tcp 2>/dev/null)
    read -r -t 20 display <&7 || { echo "fresh: Xvfb does not start" >&2; exit 1; }
    export DISPLAY=:$display
}

# watch_windows ROOT: as long as Galley's window is on the display, ROOT/fresh/window holds its title and ROOT/fresh/page how much
# its right half differs from one plain colour: a page, or none. The bare root has no program for either.
watch_windows() {
    local window
    while sleep 1; do
        window=$(xdotool search --onlyvisible --name Galley 2>/dev/null | head -n 1) || true
        if [[ -z $window ]]; then
            rm -f "$1/fresh/window" "$1/fresh/page"
            continue
        fi
        import -silent -window root "$1/fresh/screen.png"
        convert "$1/fresh/screen.png" -gravity East -crop 40%x60%+0+0 -colorspace Gray -format '%[fx:standard_deviation]' \
            "info:$1/fresh/page.new" && mv "$1/fresh/page.new" "$1/fresh/page"
        xdotool getwindowname "$window" >"$1/fresh/window" 2>/dev/null || true
    done
}

# figures ROOT HOME SECONDS
figures() {
    local before after fetched
    before=$(chroot "$FRESH_WORK/bare" dpkg-query -f '.\n' -W | wc -l)
    after=$(chroot "$1" dpkg-query -f '.\n' -W | wc -l)
    fetched=$({ du -cm "$1"/var/cache/apt/archives "$1"/var/lib/apt/lists "$1$2/.npm" 2>/dev/null || true; } | tail -n 1 | cut -f 1)
    echo "fresh: Debian $FRESH_RELEASE, $FRESH_KIND, as $FRESH_PERSON: $3 s, $((after - before)) packages installed, $fetched MB fetched"
}
