package io.meridian.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.commitment.Promise;
import io.meridian.coordination.write.opencase.OpenCase;
import io.meridian.coordination.write.requeststep.RequestStep;
import io.meridian.eventlog.InMemoryEventLog;
import io.meridian.interaction.write.log.LogInteraction;
import io.meridian.shared.Instants;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.ReflectionUtils;

class ScriptTest {
    private static final World WORLD = World.read();
    private static final List<Deed> DEEDS = Script.of(WORLD, Shift.to(WORLD.anchor(), WORLD.anchor()));
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d|\\b20\\d\\d\\b"
            + "|\\b(January|February|April|June|July|August|September|October|November|December)\\b"
            + "|\\b\\d{1,2}\\.? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
            + "|\\b(in|of|for|by|until|since) (March|May)\\b"
            + "|\\b(Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\\b|\\b\\d{1,2}\\.\\d{1,2}\\.");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);

    private static List<Object> commands() {
        return DEEDS.stream()
                .filter(deed -> !deed.what().contains("redate"))
                .map(deed -> deed.command().apply(new InMemoryEventLog()))
                .toList();
    }

    private static List<String> subjects() {
        List<String> subjects = new ArrayList<>();
        for (Object command : commands()) {
            switch (command) {
                case LogInteraction log -> {
                    subjects.add(log.sheet().subject());
                    log.promises().stream().map(Promise::what).forEach(subjects::add);
                }
                case OpenCase open -> subjects.add(open.subject());
                case RequestStep step -> subjects.add(step.what());
                default -> {}
            }
        }
        return subjects;
    }

    @Test
    void fewerThanOneInTwentySubjectsIsToldTwice() {
        Map<String, Integer> told = new HashMap<>();
        subjects().forEach(subject -> told.merge(subject, 1, Integer::sum));
        long again = told.values().stream()
                .filter(times -> times > 1)
                .mapToLong(Integer::longValue)
                .sum();
        assertThat(again).isLessThan(subjects().size() / 20);
    }

    @Test
    void noTextNamesADateSinceEveryDateMoves() {
        List<String> texts = new ArrayList<>();
        commands().forEach(command -> gather(command, texts));
        gather(Page.read("colleagues.yaml").entries(), texts);
        Page.read("tours.yaml").pages("tours").forEach(tour -> {
            gather(tour.page("en").entries(), texts);
            gather(tour.page("de").entries(), texts);
        });

        assertThat(texts)
                .hasSizeGreaterThan(1_500)
                .contains(
                        "Mr Raghavan asks for a local price",
                        "promised to another customer",
                        "Forty sets released over the word operations had given",
                        "Named stock is released only with the word of whoever gave it",
                        "Every weeping seal comes from one mould",
                        "Forty-one of forty-one before breakfast. He sent a photograph of an empty drip tray.",
                        "Wer was wusste")
                .noneMatch(text -> DATE.matcher(text).find());
    }

    /** Every text, whatever holds it: subjects, notes, reasons, outcomes, what a conflict is about. */
    private static void gather(@Nullable Object told, List<String> texts) {
        switch (told) {
            case null -> {}
            case String text -> {
                if (!ID.matcher(text).matches()) {
                    texts.add(text);
                }
            }
            case Collection<?> all -> all.forEach(one -> gather(one, texts));
            case Map<?, ?> all -> all.values().forEach(one -> gather(one, texts));
            case Record all -> {
                for (RecordComponent component : all.getClass().getRecordComponents()) {
                    component.getAccessor().setAccessible(true);
                    gather(ReflectionUtils.invokeMethod(component.getAccessor(), all), texts);
                }
            }
            default -> {}
        }
    }

    @Test
    void nobodyWorksOnASundayOrAtNight() {
        long firstMorning = Instants.micros(WORLD.begins().atTime(8, 0).toInstant(ZoneOffset.UTC));
        assertThat(DEEDS.stream()
                        .filter(deed -> deed.recordedAt() > firstMorning)
                        // A case ends with its last step, wherever that is done.
                        .filter(deed -> !deed.what().contains(": close "))
                        .map(deed -> Map.entry(
                                deed.what(), Instants.instant(deed.recordedAt()).atZone(deed.zone())))
                        .filter(worked -> !isAWorkingHour(worked.getValue())))
                .isEmpty();
    }

    private static boolean isAWorkingHour(ZonedDateTime local) {
        LocalTime time = local.toLocalTime();
        return local.getDayOfWeek() != DayOfWeek.SUNDAY && !time.isBefore(MORNING) && !time.isAfter(NIGHT);
    }

    @Test
    void theStoriesEndBeforeTheAnchor() {
        assertThat(DEEDS.getLast().recordedAt())
                .isLessThan(Instants.micros(WORLD.anchor().atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    @Test
    void movedByWeeksEverybodyStillActsAtTheSameHourOfTheirOwnDay() {
        LocalDate later = WORLD.anchor().plusWeeks(19);
        List<Deed> moved = Script.of(WORLD, Shift.to(later, WORLD.anchor()));
        Map<Object, Deed> byId = new HashMap<>();
        moved.forEach(deed -> byId.put(deed.id(), deed));
        assertThat(DEEDS.stream().filter(deed -> deed.what().contains(": kept ")))
                .allSatisfy(deed -> {
                    ZonedDateTime before = Instants.instant(deed.recordedAt()).atZone(deed.zone());
                    ZonedDateTime after = Instants.instant(
                                    Objects.requireNonNull(byId.get(deed.id())).recordedAt())
                            .atZone(deed.zone());
                    assertThat(after.toLocalDateTime())
                            .isEqualTo(before.toLocalDateTime().plusWeeks(19));
                });
    }
}
