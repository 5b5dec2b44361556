# Completion of galley's command line in bash. Printed by: galley --print-completion bash

_galley_words() {
    mapfile -t COMPREPLY < <(compgen -W "$*" -- "$word")
}

_galley_folders() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$word")
}

_galley_files() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
}

_galley_posts() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$word"
        compgen -f -X '!*.md' -- "$word"
        compgen -f -X '!*.markdown' -- "$word")
}

_galley() {
    local word=$2 option=$3 command=
    # bash takes "--site=DIR" for three words
    if [[ ${COMP_WORDS[COMP_CWORD]} == = ]]; then
        word=
        option=${COMP_WORDS[COMP_CWORD - 1]}
    elif [[ $option == = ]]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    word=${word#[\"\']} # as typed: quoted, or with backslashes
    word=${word//\\/}
    COMPREPLY=()
@TABLE@
    if ((COMP_CWORD == 1)); then
        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W "$_galley_commands" -- "$word")
    fi
}

complete -F _galley galley
