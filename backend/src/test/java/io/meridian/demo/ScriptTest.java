package io.meridian.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.commitment.Promise;
import io.meridian.coordination.write.opencase.OpenCase;
import io.meridian.coordination.write.requeststep.RequestStep;
import io.meridian.eventlog.InMemoryEventLog;
import io.meridian.interaction.write.correct.CorrectInteraction;
import io.meridian.interaction.write.log.LogInteraction;
import io.meridian.shared.Instants;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private static final World WORLD = World.read();
    private static final List<Deed> DEEDS = Script.of(WORLD, Shift.to(WORLD.anchor(), WORLD.anchor()));
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d|\\b20\\d\\d\\b"
            + "|\\b(January|February|April|June|July|August|September|October|November|December)\\b"
            + "|\\b\\d{1,2}\\.? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
            + "|\\b(in|of|for|by|until|since) (March|May)\\b");

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
        List<String> texts = new ArrayList<>(subjects());
        for (Object command : commands()) {
            if (command instanceof LogInteraction log && log.sheet().notes() != null) {
                texts.add(log.sheet().notes());
            }
            if (command instanceof CorrectInteraction correct) {
                correct.changed().values().forEach(text -> texts.add(String.valueOf(text)));
            }
        }
        assertThat(texts)
                .hasSizeGreaterThan(1_500)
                .noneMatch(text -> DATE.matcher(text).find());
    }

    @Test
    void nobodyWorksOnASundayOrAtNight() {
        assertThat(DEEDS.stream()
                        .filter(deed -> !deed.what().contains(": close "))
                        .skip(WORLD.people().size() + WORLD.regions().size() + 1L))
                .allSatisfy(deed -> {
                    ZonedDateTime local = Instants.instant(deed.recordedAt()).atZone(deed.zone());
                    assertThat(local.getDayOfWeek()).as(deed.what()).isNotEqualTo(DayOfWeek.SUNDAY);
                });
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
