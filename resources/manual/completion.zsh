#compdef galley
# Completion of galley's command line in zsh. Printed by: galley --print-completion zsh

_galley_posts() {
    _files -g '*.(md|markdown)(-.)'
}

_galley() {
@TABLE@
}

if [[ $funcstack[1] == _galley ]]; then
    _galley "$@"
else
    compdef _galley galley
fi
