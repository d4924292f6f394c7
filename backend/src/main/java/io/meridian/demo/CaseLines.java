package io.meridian.demo;

import io.meridian.coordination.CauseKind;
import io.meridian.coordination.Opening.Cause;
import io.meridian.coordination.Unit;
import io.meridian.coordination.write.acceptstep.AcceptStep;
import io.meridian.coordination.write.assignconflict.AssignConflict;
import io.meridian.coordination.write.cancelstep.CancelStep;
import io.meridian.coordination.write.closecase.CloseCase;
import io.meridian.coordination.write.completestep.CompleteStep;
import io.meridian.coordination.write.declinestep.DeclineStep;
import io.meridian.coordination.write.giveconsent.GiveConsent;
import io.meridian.coordination.write.handoffstep.HandOffStep;
import io.meridian.coordination.write.opencase.OpenCase;
import io.meridian.coordination.write.recordconflict.RecordConflict;
import io.meridian.coordination.write.refuseconsent.RefuseConsent;
import io.meridian.coordination.write.requeststep.RequestStep;
import io.meridian.coordination.write.resolveconflict.ResolveConflict;
import io.meridian.demo.World.Person;
import io.meridian.directory.Function;
import io.meridian.shared.Instants;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What a script tells of coordination: cases, the life of their steps, and conflicts. */
final class CaseLines {
    private static final long MINUTE = TimeUnit.MINUTES.toMicros(1);
    private static final Set<String> KEYS = Set.of("case", "at", "by", "zone", "subject", "about", "steps");
    private static final Set<String> STEP = Set.of(
            "step", "ask", "asked", "what", "due", "global", "zone", "yes", "no", "done", "off", "consent", "against",
            "pass");

    private final Telling telling;
    private final Set<String> interactions;
    private final Map<String, String> caseOfConflict = new HashMap<>();

    /** @param interactions symbols of interactions told so far, which grows */
    CaseLines(Telling telling, Set<String> interactions) {
        this.telling = telling;
        this.interactions = interactions;
    }

    void open(Page act) {
        act.onlyKnows(KEYS);
        Person by = telling.person(act.text("by"));
        String symbol = act.text("case");
        String id = telling.names.name(symbol, telling.id("case", symbol));
        long at = telling.told(act.text("at")).at(by.zone());
        telling.add(
                at,
                "case " + symbol,
                by,
                by.zone(),
                new OpenCase(telling.account, id, act.text("subject"), null, cause(act.maybe("about")), null, null));
        List<Page> steps = act.pages("steps");
        long asked = at;
        long over = at;
        for (Page step : steps) {
            asked += MINUTE;
            long ended = step(step, id, by, asked);
            over = Math.max(over, ended);
        }
        if (over != Instants.NEVER && over > at) {
            telling.add(
                    over + 30 * MINUTE,
                    "close " + symbol,
                    by,
                    by.zone(),
                    new CloseCase(telling.account, id, null, null));
        }
    }

    private @Nullable Cause cause(@Nullable String about) {
        return about == null
                ? null
                : new Cause(
                        interactions.contains(about) ? CauseKind.INTERACTION : CauseKind.COMMITMENT,
                        telling.names.of(about));
    }

    /** When it was over, or never. */
    private long step(Page step, String caseId, Person by, long withTheCase) {
        step.onlyKnows(STEP);
        String symbol = step.text("step");
        String id = telling.names.name(symbol, telling.id("step", symbol));
        Unit unit = unit(step.text("ask"));
        long asked = step.has("asked") ? telling.told(step.text("asked")).at(by.zone()) : withTheCase;
        telling.add(
                asked,
                "step " + symbol,
                by,
                by.zone(),
                new RequestStep(
                        telling.account,
                        caseId,
                        id,
                        unit.function(),
                        unit.region(),
                        step.text("what"),
                        step.has("global"),
                        telling.told(step.text("due")).when(telling.zone),
                        null,
                        null,
                        null));
        String account = telling.account;
        move(step, "against", said -> new RefuseConsent(account, caseId, id, said.because(), null));
        move(step, "consent", said -> new GiveConsent(account, caseId, id, null, null));
        move(step, "pass", said -> handOff(said, caseId, id));
        move(step, "yes", said -> new AcceptStep(account, caseId, id, null, null));
        move(step, "no", said -> new DeclineStep(account, caseId, id, said.because(), null));
        long off = move(step, "off", said -> new CancelStep(account, caseId, id, said.because(), null));
        long done = move(step, "done", said -> new CompleteStep(account, caseId, id, null, null));
        return Math.min(off, done);
    }

    /** {@code 2026-06-23 10:00 gregor > delivery emea}. */
    private HandOffStep handOff(Told said, String caseId, String step) {
        Unit to = unit(said.said().split(" > ", -1)[1]);
        return new HandOffStep(telling.account, caseId, step, to.function(), to.region(), null, null, null);
    }

    private long move(Page step, String how, java.util.function.Function<Told, Object> command) {
        String text = step.maybe(how);
        if (text == null) {
            return Instants.NEVER;
        }
        Told told = telling.told(text);
        Person by = telling.person(told.said().split(" ", -1)[0]);
        ZoneId zone = step.has("zone") ? ZoneId.of(step.text("zone")) : by.zone();
        long at = told.at(zone);
        telling.add(at, how + " " + step.text("step"), by, by.zone(), command.apply(told));
        return at;
    }

    private static Unit unit(String words) {
        String[] both = words.split(" ", -1);
        return new Unit(Function.of(both[0]), both[1]);
    }

    void conflict(Page act) {
        Person by = telling.person(act.text("by"));
        String symbol = act.text("conflict");
        String caseId = telling.names.of(act.text("case"));
        caseOfConflict.put(symbol, caseId);
        List<String> between = act.words("between");
        telling.add(
                telling.told(act.text("at")).at(by.zone()),
                "conflict " + symbol,
                by,
                by.zone(),
                new RecordConflict(
                        telling.account,
                        caseId,
                        telling.names.name(symbol, telling.id("conflict", symbol)),
                        unit(between.getFirst()),
                        unit(between.getLast()),
                        null,
                        act.text("what"),
                        null));
    }

    void assign(Page act) {
        Person by = telling.person(act.text("by"));
        String symbol = act.text("assign-conflict");
        telling.add(
                telling.told(act.text("at")).at(by.zone()),
                "assign " + symbol,
                by,
                by.zone(),
                new AssignConflict(
                        telling.account,
                        caseOf(symbol),
                        telling.names.of(symbol),
                        telling.anybody(act.text("to")),
                        null));
    }

    void resolve(Page act) {
        Person by = telling.person(act.text("by"));
        String symbol = act.text("resolve-conflict");
        telling.add(
                telling.told(act.text("at")).at(by.zone()),
                "resolve " + symbol,
                by,
                by.zone(),
                new ResolveConflict(telling.account, caseOf(symbol), telling.names.of(symbol), act.text("how"), null));
    }

    private String caseOf(String conflict) {
        String caseId = caseOfConflict.get(conflict);
        if (caseId == null) {
            throw new IllegalStateException("no conflict told before is called " + conflict);
        }
        return caseId;
    }
}
