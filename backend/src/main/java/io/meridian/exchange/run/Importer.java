package io.meridian.exchange.run;

import io.meridian.account.AccountPolicy;
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
import io.meridian.shared.Unknown;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Takes the rows of one file through one mapping. A rehearsal and the real run differ only in where the acts are sent, so
 * that the one predicts the other.
 */
@Component
class Importer {
    private final Map<String, Target> targets;
    private final Commands commands;
    private final EventLog log;
    private final AccountPolicy policy;

    Importer(List<Target> targets, Commands commands, EventLog log, AccountPolicy policy) {
        this.targets = targets.stream().collect(Collectors.toMap(Target::kind, Function.identity()));
        this.commands = commands;
        this.log = log;
        this.policy = policy;
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

    /** What the file would do. @throws RuleBroken the file or the mapping as a whole is refused */
    Report rehearse(CsvFile file, Mapping mapping, Signed signed) {
        Tally tally = new Tally(file.rows().size() + file.broken().size());
        try (Rehearsal rehearsal = commands.rehearse()) {
            run(file, mapping, signed, tally, rehearsal::send);
        }
        return tally.report();
    }

    void run(CsvFile file, Mapping mapping, Signed signed, Tally tally) {
        run(file, mapping, signed, tally, commands::send);
    }

    private void run(CsvFile file, Mapping mapping, Signed signed, Tally tally, Sender sender) {
        Target target = target(mapping.into());
        TargetRow.verify(mapping, target);
        RowReader reader = new RowReader(mapping, file);
        file.broken()
                .forEach(line -> tally.refused(new RowProblem(
                        line.line(),
                        null,
                        "line-has-the-headers-cells",
                        List.of(Integer.toString(line.cells()), Integer.toString(line.expected())))));
        Set<String> keys = new HashSet<>();
        Set<String> registered = new HashSet<>();
        for (CsvFile.Row row : file.rows()) {
            TargetRow targetRow = new TargetRow(mapping, reader, row, signed.person());
            try {
                String key = reader.key(row);
                if (!keys.add(key)) {
                    throw new CellRefused(
                            "key-stands-once-in-the-file", mapping.key().getFirst());
                }
                Target.Plan plan = target.plan(targetRow);
                for (Step step : plan.steps()) {
                    verify(step, signed, registered, mapping);
                    sender.send(step.command(), act(step, mapping, key, signed));
                    if (step.right() == Step.Right.REGISTER) {
                        registered.add(targetRow.thing());
                    }
                }
                tally.accepted(plan.existed(), !plan.steps().isEmpty());
            } catch (CellRefused refused) {
                tally.refused(new RowProblem(row.line(), refused.column(), refused.code(), List.of()));
            } catch (RuntimeException failure) {
                if (!(failure instanceof ExpectedFailure refusal)) {
                    throw failure;
                }
                String column = refusal.field() == null ? null : reader.columnOf(refusal.field());
                tally.refused(new RowProblem(row.line(), column, refusal.code(), refusal.arguments()));
            }
        }
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

    /** The importer needs the right to each row's act; what they registered in this run is theirs to manage. */
    private void verify(Step step, Signed signed, Set<String> registered, Mapping mapping) {
        if (step.right() == Step.Right.ADMINISTER && !signed.administrator()) {
            throw new Refused("may-manage-directory");
        }
        if (step.account() == null || registered.contains(step.account())) {
            return;
        }
        try {
            if (step.right() == Step.Right.ACT) {
                policy.mayAct(signed, step.account());
            } else {
                policy.mayManage(signed, step.account());
            }
        } catch (Unknown hidden) {
            throw new CellRefused("key-is-of-an-account-you-see", mapping.key().getFirst());
        }
    }

    /** Where the acts of a run go. */
    private interface Sender {
        void send(Object command, Act act);
    }
}
