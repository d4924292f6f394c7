package io.meridian.coordination;

import static io.meridian.coordination.CaseHistories.stamp;
import static io.meridian.coordination.CaseStory.CASE;
import static io.meridian.coordination.CaseStory.STEP;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.coordination.events.CaseClosed;
import io.meridian.coordination.events.CaseEvent;
import io.meridian.coordination.events.CaseReopened;
import io.meridian.coordination.events.StepAssigned;
import io.meridian.coordination.events.StepChangeUndone;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Recorded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Any order of folding in which creations and named events come first reads equal, and the spans say what the fold says. */
class CaseFoldProperties {
    private static final int HORIZON = 60;

    @Property(tries = 200)
    void theOrderOfFoldingDoesNotMatter(@ForAll("histories") List<Recorded> history, @ForAll Random random) {
        CaseFacts inOrder = fold(history);
        CaseFacts shuffled = fold(shuffled(history, random));

        assertThat(shuffled).isEqualTo(inOrder);
    }

    @Property(tries = 200)
    void theSpansSayWhatTheFoldSaysAtEveryInstant(@ForAll("histories") List<Recorded> history) {
        FoldedCases live = new FoldedCases();
        history.forEach(live::take);

        for (long e = 0; e <= HORIZON; e++) {
            Reading reading = new Reading(e, Reader.of("ines"));
            Optional<StepLife> life = fold(history).life(STEP, reading);
            long at = e;
            List<StepSpan> spans = live.spans().stream()
                    .filter(span -> span.from() <= at && at < span.until())
                    .toList();
            assertThat(spans).hasSize(life.isPresent() ? 1 : 0);
            life.ifPresent(known -> {
                StepSpan span = spans.getFirst();
                assertThat(span.state()).isEqualTo(known.state());
                assertThat(span.unit()).isEqualTo(known.unit());
                assertThat(Optional.ofNullable(span.owner())).isEqualTo(Optional.ofNullable(known.owner()));
                assertThat(Optional.ofNullable(span.waitsFor())).isEqualTo(known.waitsFor());
                assertThat(span.open() && span.index().get("dueEnd") instanceof Long due && due <= at)
                        .isEqualTo(known.late());
            });
        }
    }

    @Property(tries = 200)
    void aReadingSaysWhenItWillReadDifferently(@ForAll("histories") List<Recorded> history) {
        CaseFacts facts = fold(history);
        for (long e = 0; e < HORIZON; e++) {
            Reading now = new Reading(e, Reader.of("ines"));
            Reading next = new Reading(e + 1, Reader.of("ines"));
            Optional<StepLife> reads = facts.life(STEP, now);
            if (now.changesAt().isEmpty() || now.changesAt().getAsLong() > e + 1) {
                assertThat(facts.life(STEP, next)).isEqualTo(reads);
            }
        }
    }

    /** An opening and a request, then anything at any effective instant, some of it replacing what came before. */
    @Provide
    Arbitrary<List<Recorded>> histories() {
        Arbitrary<CaseEvent> events = Arbitraries.of(
                CaseEvents.consent(),
                CaseEvents.refusal("no"),
                CaseEvents.accepted(),
                CaseEvents.declined("no"),
                CaseEvents.handedOff("delivery", "emea"),
                CaseEvents.handedOff("finance", "apac"),
                new StepAssigned(CASE, STEP, "marcus", null),
                new StepAssigned(CASE, STEP, null, null),
                CaseEvents.completed(),
                CaseEvents.cancelled(),
                CaseEvents.globalStep(),
                new CaseClosed(CASE, null, null),
                new CaseReopened(CASE, null, null),
                new StepChangeUndone(CASE, STEP));
        return Arbitraries.randoms()
                .flatMap(random -> events.list().ofMaxSize(12).map(drawn -> history(drawn, random)));
    }

    private static List<Recorded> history(List<CaseEvent> drawn, Random random) {
        List<Recorded> history = new ArrayList<>();
        history.add(new Recorded(stamp(1, 5, null), CaseEvents.opened()));
        history.add(new Recorded(stamp(2, 10, null), CaseEvents.globalStep()));
        for (CaseEvent event : drawn) {
            int position = history.size() + 1;
            String names = names(history, event, random);
            if (names != null
                    || !(event instanceof StepChangeUndone)
                            && event.getClass() != CaseEvents.globalStep().getClass()) {
                history.add(new Recorded(stamp(position, random.nextInt(HORIZON), names), event));
            }
        }
        return history;
    }

    /** An undo names any event about the step; every third other event corrects one of its own kind. */
    private static @Nullable String names(List<Recorded> history, CaseEvent event, Random random) {
        boolean undo = event instanceof StepChangeUndone;
        boolean request = event.getClass() == CaseEvents.globalStep().getClass();
        if (!undo && !request && random.nextInt(3) > 0) {
            return null;
        }
        List<String> candidates = history.stream()
                .filter(one -> undo
                        ? one.event() instanceof io.meridian.coordination.events.StepEvent
                        : one.event().getClass() == event.getClass())
                .map(one -> one.stamp().event())
                .toList();
        return candidates.isEmpty() ? null : candidates.get(random.nextInt(candidates.size()));
    }

    private static CaseFacts fold(List<Recorded> history) {
        CaseFacts facts = CaseFacts.NONE;
        for (Recorded one : history) {
            facts = facts.with(one.stamp(), (CaseEvent) one.event());
        }
        return facts;
    }

    /** A random order in which the creations and every named event come before what needs them. */
    private static List<Recorded> shuffled(List<Recorded> history, Random random) {
        List<Recorded> order = new ArrayList<>(history.subList(0, 2));
        List<Recorded> rest = new ArrayList<>(history.subList(2, history.size()));
        Set<String> done = new HashSet<>(List.of("event-1", "event-2"));
        while (!rest.isEmpty()) {
            Collections.shuffle(rest, random);
            Recorded next = rest.stream()
                    .filter(one -> one.stamp().names() == null
                            || done.contains(one.stamp().names()))
                    .findFirst()
                    .orElseThrow();
            rest.remove(next);
            done.add(next.stamp().event());
            order.add(next);
        }
        return order;
    }
}
