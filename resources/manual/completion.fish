# Completion of galley's command line in fish. Printed by: galley --print-completion fish

complete -c galley -f
@TABLE@
