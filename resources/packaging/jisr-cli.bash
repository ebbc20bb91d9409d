# Completion of jisr-cli for bash; install as /usr/share/bash-completion/completions/jisr-cli.
_jisr_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
    local kinds="staff tracks organisations phases targets cohorts learners enrolments situations contacts roll"
    local records="programmes staff regions provinces tracks organisations phases targets cohorts learners enrolments situations contacts"
    local keys="region operator track cohort phase sex education_level status_at_entry residence_province mode"
    local rules="graduated_undated enrolment_end_before_start situation_end_before_start orphan_transfer overlapping_enrolments contradicting_situations job_before_graduation employer_is_operator operator_all_hundred insertions_in_one_day cohort_over_capacity shared_phone unusual_pay evidence_without_employer evidence_without_reference entry_status_missing training_not_closed status_undated enrolment_without_dates situation_without_start graduate_out_of_reach unlikely_birth_date hearsay_only enrolment_after_cut_off situation_after_cut_off contact_after_cut_off contact_before_graduation"
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "new demo import indicators who curve report seal verify difference export preview check backup duplicates access requests releases anonymise history undo --help --version" -- "$current")
        return
    fi
    case $previous in
        --as) mapfile -t COMPREPLY < <(compgen -W "$kinds" -- "$current"); return ;;
        --by) mapfile -t COMPREPLY < <(compgen -W "$keys" -- "$current"); return ;;
        --where) mapfile -t COMPREPLY < <(compgen -S = -W "$keys" -- "$current"); return ;;
        --rule) mapfile -t COMPREPLY < <(compgen -W "$rules" -- "$current"); return ;;
        --level) mapfile -t COMPREPLY < <(compgen -W "certain likely possible" -- "$current"); return ;;
        --format) mapfile -t COMPREPLY < <(compgen -W "csv json pdf xlsx" -- "$current"); return ;;
        --language) mapfile -t COMPREPLY < <(compgen -W "fr ar en" -- "$current"); return ;;
        --profile) mapfile -t COMPREPLY < <(compgen -W "nominative pseudonymous" -- "$current"); return ;;
        --add) mapfile -t COMPREPLY < <(compgen -W "access rectification" -- "$current"); return ;;
        --horizon) mapfile -t COMPREPLY < <(compgen -W "3 6 9 12 24" -- "$current"); return ;;
        --office) mapfile -t COMPREPLY < <(compgen -W "national MA-01 MA-02 MA-03 MA-04 MA-05 MA-06 MA-07 MA-08 MA-09 MA-10 MA-11 MA-12" -- "$current"); return ;;
    esac
    local options=--help
    case $command in
        new) options="--name --office --help" ;;
        demo) options="--learners --seed --manifest --help" ;;
        import) options="--as --mapping --create-missing --dry-run --rejects --json --help" ;;
        indicators) options="--on --by --where --horizon --public --format --out --help" ;;
        who) options="--on --indicator --horizon --where --help" ;;
        curve) options="--on --where --out --help" ;;
        report) options="--on --kind --where --each --horizon --compare --chapters --language --together --public --office --logo --signature --format --out --help" ;;
        seal) options="--on --kind --where --horizon --compare --chapters --office --logo --signature --language --public --format --revises --reason --out --help" ;;
        verify) options="--out --help" ;;
        access) options="--learner --language --out --help" ;;
        requests) options="--add --learner --detail --answered --on --help" ;;
        anonymise) options="--retention --dry-run --erase-backups --yes --help" ;;
        difference) options="--on --kind --where --horizon --public --people --help" ;;
        export) options="--out --profile --purpose --all --help" ;;
        check) options="--on --rule --list --json --help" ;;
        duplicates) options="--level --out --help" ;;
        preview) options="--rows --json --help" ;;
    esac
    case $current in
        -*) mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current") ;;
        [a-z]*) case $command:$COMP_CWORD in
            export:3 | history:3) mapfile -t COMPREPLY < <(compgen -W "$records" -- "$current") ;;
            *) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
            esac ;;
        *) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    esac
}
complete -o filenames -F _jisr_cli jisr-cli
