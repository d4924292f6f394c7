package io.meridian.exchange.run;

import io.meridian.account.AccountPolicy;
import io.meridian.documents.Applied;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.Rehearsal;
import io.meridian.exchange.csv.CsvFile;
import io.meridian.exchange.into.Step;
import io.meridian.exchange.into.Target;
import io.meridian.exchange.into.TargetRow;
import io.meridian.exchange.mapping.Mapping;
import io.meridian.exchange.mapping.RowReader;
import io.meridian.exchange.mapping.RowReader.CellRefused;
import io.meridian.identity.Signed;
import io.meridian.shared.ExpectedFailure;
import io.meridian.shared.Refused;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.web.Problems;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes the rows of one file through one mapping. A rehearsal and the real run differ only in where the acts are sent, so
 * that the one predicts the other.
 */
@Component
class Importer {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Nobody watches: for rehearsals. */
    static final ImportWatch UNWATCHED = new ImportWatch() {
        @Override
        public @Nullable Outcome meant(long line) {
            return null;
        }

        @Override
        public @Nullable RowEffect predicted(long line) {
            return null;
        }

        @Override
        public void means(long line, Outcome outcome) {}

        @Override
        public void refused() {}

        @Override
        public boolean ends() {
            return false;
        }
    };

    private final Map<String, Target> targets;
    private final Commands commands;
    private final EventLog log;
    private final AccountPolicy policy;
    private final Applied applied;
    private final Problems problems;

    Importer(
            List<Target> targets,
            Commands commands,
            EventLog log,
            AccountPolicy policy,
            Applied applied,
            Problems problems) {
        this.targets = targets.stream().collect(Collectors.toMap(Target::kind, Function.identity()));
        this.commands = commands;
        this.log = log;
        this.policy = policy;
        this.applied = applied;
        this.problems = problems;
    }

    /** @throws RuleBroken there is no such kind of thing */
    Target target(String kind) {
        Target target = targets.get(kind);
        if (target == null) {
            throw new RuleBroken("target-is-known", "mapping", kind);
        }
        return target;
    }

    List<String> kinds() {
        return targets.keySet().stream().sorted().toList();
    }

    /**
     * What the file would do.
     *
     * @throws RuleBroken the file or the mapping as a whole is refused
     */
    Report rehearse(CsvFile file, Mapping mapping, Signed signed) {
        applied.awaitAll(log.head(), PATIENCE);
        Tally tally = new Tally(file.rows().size() + file.broken().size(), mapping.into());
        run(file, mapping, signed, tally, (acts, allowed, line, outcome) -> rehearse(acts), UNWATCHED);
        return tally.report();
    }

    /**
     * Takes the rows of the file. A row is recorded as a whole or not at all: where it needs several acts, they are
     * rehearsed before the first is recorded.
     *
     * @throws ImportEnded the watch ended it
     */
    void run(CsvFile file, Mapping mapping, Signed signed, Tally tally, ImportWatch watch) {
        applied.awaitAll(log.head(), PATIENCE);
        run(
                file,
                mapping,
                signed,
                tally,
                (acts, allowed, line, outcome) -> {
                    if (acts.size() > 1) {
                        rehearse(acts);
                    }
                    watch.means(line, outcome);
                    send(acts, (step, act) -> commands.send(step.command(), act, () -> allowed.accept(step)));
                },
                watch);
    }

    private void run(
            CsvFile file, Mapping mapping, Signed signed, Tally tally, Recording recording, ImportWatch watch) {
        Target target = target(mapping.into());
        TargetRow.verify(mapping, target, targets.keySet());
        RowReader reader = new RowReader(mapping, file);
        for (CsvFile.BrokenLine line : file.broken()) {
            refuse(
                    tally,
                    watch,
                    line.line(),
                    null,
                    "line-has-the-headers-cells",
                    List.of(Integer.toString(line.cells()), Integer.toString(line.expected())));
        }
        Set<String> keys = new HashSet<>();
        for (CsvFile.Row row : file.rows()) {
            if (watch.ends()) {
                throw new ImportEnded("");
            }
            TargetRow targetRow = new TargetRow(mapping, reader, row, signed.person());
            try {
                String key = reader.key(row);
                if (!keys.add(key)) {
                    throw new CellRefused(
                            "key-stands-once-in-the-file", mapping.key().getFirst());
                }
                tally.taken(patiently(() -> take(target, targetRow, key, signed, recording, watch)));
            } catch (CellRefused refused) {
                refuse(tally, watch, row.line(), refused.column(), refused.code(), List.of());
            } catch (RuntimeException failure) {
                if (!(failure instanceof ExpectedFailure refusal) || passes(failure)) {
                    throw failure;
                }
                String column = refusal.field() == null ? null : reader.columnOf(refusal.field());
                refuse(tally, watch, row.line(), column, refusal.code(), refusal.arguments());
            }
        }
    }

    private RowEffect take(
            Target target, TargetRow row, String key, Signed signed, Recording recording, ImportWatch watch) {
        Target.Plan plan = target.plan(row);
        Consumer<Step> allowed = step -> verify(step, signed, plan.existed(), row);
        Map<Step, Act> acts = new LinkedHashMap<>();
        for (Step step : plan.steps()) {
            allowed.accept(step);
            acts.put(step, act(step, row.mapping(), key, signed));
        }
        Outcome meant = watch.meant(row.row().line());
        Outcome outcome = plan.steps().isEmpty() ? Outcome.SAME : plan.existed() ? Outcome.CHANGED : Outcome.CREATED;
        if (!acts.isEmpty()) {
            recording.record(acts, allowed, row.row().line(), meant == null ? outcome : meant);
        }
        long line = row.row().line();
        RowEffect effect = new RowEffect(
                line, meant == null ? outcome : meant, row.thing(), plan.account(), plan.name(), plan.changes());
        RowEffect predicted = meant == null ? null : watch.predicted(line);
        // A run that goes on finds standing what it recorded before it died: the rehearsal knows what that changed.
        return predicted == null || predicted.outcome() != meant ? effect : predicted;
    }

    /**
     * Decides the acts of one row as if they were recorded. Rows of a file never build on each other, for a key stands
     * once in it, so that each is rehearsed by itself: one that is refused does not make the others be decided again.
     */
    private void rehearse(Map<Step, Act> acts) {
        try (Rehearsal rehearsal = commands.rehearse()) {
            send(acts, (step, act) -> rehearsal.send(step.command(), act));
        }
    }

    /** Sends the acts of one row; what is wrong with an act's instant is wrong with the field that it comes from. */
    private static void send(Map<Step, Act> acts, BiConsumer<Step, Act> to) {
        acts.forEach((step, act) -> {
            try {
                to.accept(step, act);
            } catch (RuleBroken rule) {
                if (step.when() == null || !"at".equals(rule.field())) {
                    throw rule;
                }
                throw new RuleBroken(rule.code(), step.when(), rule.arguments().toArray(String[]::new));
            }
        });
    }

    /** What passes by itself, a view that is behind or an outcome not known yet, is no refusal of a row: it is tried again. */
    private static <T> T patiently(Supplier<T> attempt) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return attempt.get();
            } catch (RuntimeException failure) {
                if (!passes(failure) || System.nanoTime() > until) {
                    throw failure;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static boolean passes(RuntimeException failure) {
        return failure instanceof ExpectedFailure expected && expected.status() == 503;
    }

    private void refuse(
            Tally tally, ImportWatch watch, long line, @Nullable String column, String code, List<String> arguments) {
        tally.refused(new RowProblem(line, column, code, problems.sentence(code, arguments), arguments));
        watch.refused();
    }

    private Act act(Step step, Mapping mapping, String key, Signed signed) {
        String row = "import\n" + mapping.source() + "\n" + mapping.into() + "\n" + key;
        return new Act(
                commands.derivedId(row, step.command(), step.comparedVersion()),
                signed.person(),
                step.comparedVersion() < 0 ? null : step.comparedVersion(),
                log.now(),
                mapping.zone(),
                null,
                true);
    }

    /** The importer needs the right to each row's act; an account that the row registers is theirs to manage. */
    private void verify(Step step, Signed signed, boolean existed, TargetRow row) {
        if (step.right() == Step.Right.ADMINISTER && !signed.administrator()) {
            throw new Refused("may-manage-directory");
        }
        String account = step.account();
        if (account == null || account.equals(row.thing()) && !existed) {
            return;
        }
        if (step.right() == Step.Right.ACT) {
            policy.mayAct(signed, account);
        } else {
            policy.mayManage(signed, account);
        }
    }

    /** What is done with the acts of one row, each of which is allowed anew as it is recorded. */
    private interface Recording {
        void record(Map<Step, Act> acts, Consumer<Step> allowed, long line, Outcome outcome);
    }
}
