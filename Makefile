# The front door. `make` alone lists what there is.
# sensei/setup.sh makes .venv/ when it is missing or out of date, and is silent
# otherwise. PYTHON=/path/to/python3.12 tells it which Python to take.
# The recipes call `python -m sensei`, not .venv/bin/koans, whose first line holds
# the full path of .venv and, where that path has a blank in it, needs a trick.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help koans watch hint list run diff reset check prove test bench fuzz

# `trap :` lets the command that is running deal with Ctrl-C, and end this shell
# in its own time. The learner's targets then say no more about it (130); make
# itself ends all the same. Nor is the command's status 1 an error of make's: it
# says "not yet solved".
setup = trap : INT; sh sensei/setup.sh
sensei = .venv/bin/python -m sensei
calmly = || case $$? in 1|130) ;; *) exit $$? ;; esac
named = test -n "$$KOAN" || { echo 'Which koan? For example: make $@ KOAN=3.2 (make list ALL=1 names them).' >&2; exit 2; }
ready = $(setup) || { status=$$?; [ $$status != 130 ] || exit 0; exit $$status; }

help:
	@echo 'make koans             walk on to the next koan that is not solved; FULL=1 shows whole tracebacks'
	@echo 'make watch             the same at every save, with keys; POLL=1 where saves go unnoticed'
	@echo 'make hint              the next hint, one more each time'
	@echo 'make list              the path; CHAPTER=3 opens a chapter, ALL=1 all of them'
	@echo 'make run KOAN=3.2      run one koan'
	@echo 'make diff [KOAN=3.2]   your code against the solution; PEEK=1 before it is solved'
	@echo 'make reset KOAN=3.2    the koan as it was shipped; your attempt is kept'
	@echo 'make check             run every koan afresh'
	@echo 'make prove [KOAN=3.2]  for authors: prove that the koans teach'
	@echo 'make test              run all tests'
	@echo 'make bench             measure how fast the answers come; ten minutes'
	@echo 'make fuzz FOR=60       look for a false green, at random, for so many seconds'

koans:
	@$(ready); $(sensei) $${FULL:+--full} $(calmly)

watch:
	@$(ready); $(sensei) watch $${KOAN:+"$$KOAN"} $${POLL:+--poll} $(calmly)

hint:
	@$(ready); $(sensei) hint $${KOAN:+"$$KOAN"}

list:
	@$(ready); $(sensei) list $${CHAPTER:+"$$CHAPTER"} $${ALL:+--all}

run:
	@$(named); $(ready); $(sensei) run "$$KOAN" $${FULL:+--full} $(calmly)

diff:
	@$(ready); $(sensei) diff $${KOAN:+"$$KOAN"} $${PEEK:+--peek} $(calmly)

reset:
	@$(named); $(ready); $(sensei) reset "$$KOAN"

check:
	@$(ready); $(sensei) check $(calmly)

prove:
	@$(setup) && $(sensei) prove $${KOAN:+"$$KOAN"}

# Every step runs, whatever became of the one before it. Three workers keep two cores busy: some tests wait.
test:
	@$(setup) dev || exit $$?; failed=; \
	step() { printf '\n== %s\n' "$$*"; .venv/bin/python -m "$$@" || failed="$$failed\n    $$*"; }; \
	step ruff check .; \
	step ruff format --check sensei tests; \
	step mypy; \
	step pytest tests -n 3 --dist loadscope --timeout 120 -q; \
	test -z "$$failed" || { printf "\nFailed:$$failed\n"; exit 1; }

bench:
	@$(setup) dev && .venv/bin/python -m tests.bench

fuzz:
	@$(setup) dev && .venv/bin/python -m tests.fuzz "$${FOR:-60}" $${SEED:+"$$SEED"}
