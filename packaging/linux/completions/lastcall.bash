# shellcheck shell=bash
# Completion of lastcall in bash; the program itself says what may stand where.
_lastcall() {
    local word _
    COMPREPLY=()
    while IFS=$'\t' read -r word _; do
        if [[ $word == :files ]]; then
            compopt -o default
            return
        fi
        COMPREPLY+=("$word")
    done < <(lastcall complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2> /dev/null)
}
complete -F _lastcall lastcall
