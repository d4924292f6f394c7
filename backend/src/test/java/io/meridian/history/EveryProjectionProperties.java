package io.meridian.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.account.AccountHistories;
import io.meridian.account.AccountProjection;
import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.CommitmentProjection;
import io.meridian.commitment.Life;
import io.meridian.commitment.PromiseHistories;
import io.meridian.contact.ContactProjection;
import io.meridian.coordination.CaseFacts;
import io.meridian.coordination.CaseHistories;
import io.meridian.coordination.CaseProjection;
import io.meridian.coordination.ConflictLife;
import io.meridian.coordination.StepLife;
import io.meridian.directory.DirectoryProjection;
import io.meridian.documents.Document;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.FoldedDocuments;
import io.meridian.documents.Projection;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.documents.View;
import io.meridian.eventlog.Recorded;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.InteractionProjection;
import io.meridian.interaction.MeetingHistories;
import io.meridian.shared.Instants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * What holds of the fold of each kind of thing there is, over any history of it: resumed anywhere it is the fold from zero,
 * and what explains a difference between two readings of one instant is all that makes it.
 */
class EveryProjectionProperties {
    private static final List<Projection> FOLDS = List.of(
            new AccountProjection(),
            new ContactProjection(),
            new DirectoryProjection(),
            new CommitmentProjection(),
            new InteractionProjection(),
            new CaseProjection());

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aFoldOfPromisesResumedAnywhereEqualsTheFoldFromZero(
            @ForAll("promises") List<Recorded> told, @ForAll Random chance) {
        resumes(told, chance);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aFoldOfMeetingsResumedAnywhereEqualsTheFoldFromZero(
            @ForAll("meetings") List<Recorded> told, @ForAll Random chance) {
        resumes(told, chance);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aFoldOfCasesResumedAnywhereEqualsTheFoldFromZero(@ForAll("cases") List<Recorded> told, @ForAll Random chance) {
        resumes(told, chance);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void withoutWhatExplainsItTheDifferenceOfAPromiseIsGone(
            @ForAll("promises") List<Recorded> told, @ForAll Random chance) {
        explains(told, chance);
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void withoutWhatExplainsItTheDifferenceOfAMeetingIsGone(
            @ForAll("meetings") List<Recorded> told, @ForAll Random chance) {
        explains(told, chance);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void withoutWhatExplainsItTheDifferenceOfACaseIsGone(@ForAll("cases") List<Recorded> told, @ForAll Random chance) {
        explains(told, chance);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void withoutWhatExplainsItTheDifferenceOfAnAccountItsTeamItsContactsAndPeopleIsGone(
            @ForAll("accounts") List<Recorded> told, @ForAll Random chance) {
        explains(told, chance);
    }

    @Provide
    Arbitrary<List<Recorded>> promises() {
        return PromiseHistories.any();
    }

    @Provide
    Arbitrary<List<Recorded>> meetings() {
        return MeetingHistories.any();
    }

    @Provide
    Arbitrary<List<Recorded>> cases() {
        return CaseHistories.any();
    }

    @Provide
    Arbitrary<List<Recorded>> accounts() {
        return AccountHistories.any();
    }

    private static void resumes(List<Recorded> told, Random chance) {
        int cut = chance.nextInt(told.size() + 1);
        FoldedDocuments resumed = folds().fold(told.subList(0, cut)).stored().fold(told.subList(cut, told.size()));

        assertThat(resumed.written()).isEqualTo(folds().fold(told).written());
    }

    private static void explains(List<Recorded> told, Random chance) {
        int known = chance.nextInt(told.size() + 1);
        Reading reading = new Reading(instant(told, chance), Reader.of("ines"));
        Map<String, Object> then = read(told, event -> event.stamp().position() <= known, known, reading);
        Explaining explaining = new Explaining(
                told.getFirst().stamp().account(),
                folds().fold(told.subList(0, known)),
                folds().fold(told),
                known,
                reading,
                new Explaining.Told((document, at) -> Optional.empty(), (said, documents) -> said));
        explaining.over(
                FOLDS.stream().<View<?>>flatMap(fold -> fold.views().stream()).toList());
        Set<String> named = explaining.events();

        assertThat(read(told, event -> !named.contains(event.stamp().event()), known, reading))
                .as("at %s as known at %s without %s, of %s", reading.at(), known, named, told)
                .isEqualTo(then);
    }

    /** One at which something begins, a microsecond beside it, or any other. */
    private static long instant(List<Recorded> told, Random chance) {
        long begun = told.get(chance.nextInt(told.size())).stamp().effectiveAt();
        return begun == Instants.OPEN || chance.nextInt(3) == 0 ? chance.nextInt(130) : begun - 1 + chance.nextInt(3);
    }

    /** Everything as it reads at the instant, by what happened and not by which entry says so. */
    private static Map<String, Object> read(
            List<Recorded> told, Predicate<Recorded> which, long known, Reading reading) {
        FoldedDocuments documents = folds().fold(told.stream().filter(which).toList());
        Map<String, Object> read = new TreeMap<>();
        FOLDS.stream()
                .flatMap(fold -> fold.views().stream())
                .flatMap(view -> documents.documents(view).stream())
                .forEach(document -> read(document, known, reading, read));
        return read;
    }

    private static void read(Document<?> document, long known, Reading reading, Map<String, Object> read) {
        String thing = document.view().name() + " " + document.id();
        switch (Objects.requireNonNull(document.body())) {
            case CommitmentFacts facts -> facts.life(reading).ifPresent(life -> read.put(thing, content(life)));
            case InteractionFacts facts -> facts.at(reading).ifPresent(fact -> read.put(thing, content(fact)));
            case CaseFacts facts -> read(thing, facts, reading, read);
            case Facts facts ->
                facts.tracksByName().forEach((name, track) -> {
                    List<?> holds = content(track, known, reading);
                    if (!holds.isEmpty()) {
                        read.put(thing + " " + name, holds);
                    }
                });
            default -> {}
        }
    }

    private static List<?> content(Life life) {
        return Arrays.asList(
                life.state(),
                life.begin(),
                life.acceptedAt(),
                life.responsible(),
                life.counterpart(),
                life.endedAt(),
                life.endedGiven(),
                life.afterEnd().size(),
                life.chain().stream()
                        .map(one -> Arrays.asList(one.from(), one.what(), one.due(), one.value(), one.agreedBy()))
                        .toList());
    }

    private static void read(String thing, CaseFacts facts, Reading reading, Map<String, Object> read) {
        facts.life(reading)
                .ifPresent(life -> read.put(thing, List.of(content(life.opening()), life.open(), life.since())));
        facts.steps()
                .keySet()
                .forEach(step -> facts.life(step, reading).ifPresent(life -> read.put(step, content(life))));
        facts.conflicts()
                .forEach((id, conflict) -> conflict.life(reading).ifPresent(life -> read.put(id, content(life))));
    }

    private static List<?> content(StepLife life) {
        return Arrays.asList(
                content(life.request()),
                life.state(),
                life.since(),
                life.unit(),
                life.owner(),
                life.requester(),
                life.late(),
                content(life.consent()),
                content(life.answer()),
                content(life.ending()));
    }

    private static List<?> content(ConflictLife life) {
        return Arrays.asList(
                content(life.recorded()),
                life.state(),
                life.since(),
                content(life.assigned()),
                content(life.resolved()));
    }

    /** A beginning that nobody recorded is by itself no difference. */
    private static <T> List<?> content(Track<T> track, long known, Reading reading) {
        List<Object> content = new ArrayList<>();
        track.until(reading).stream()
                .filter(fact ->
                        fact.effectiveAt() != Instants.OPEN || track.root(fact).position() <= known)
                .forEach(fact -> content.add(content(fact)));
        return content;
    }

    private static @Nullable Object content(@Nullable Fact<?> fact) {
        return fact == null ? null : Stream.of(fact.effectiveAt(), fact.said()).toList();
    }

    private static FoldedDocuments folds() {
        return new FoldedDocuments(FOLDS.toArray(Projection[]::new));
    }
}
